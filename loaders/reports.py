"""Transparency reports: initial within 180 days, annual by 30 April, voluntary by states not party (Article 7)."""

from aplc_db.rules import Rule

REPORT = (
    r"(?:(?:initial|annual|updated|voluntary|required|transparency|article 7|ccm|first|latest|such|their|its|"
    r"a|an|the|any|overdue|late|own|information|measures?|form [a-j]|calendar year|<D>|on|and|under|"
    r"declaration|for|of) )*(?:reports?|information|returns?|form [a-j]|submissions?|declarations?)"
)

RULES = (
    Rule(
        "reports.due",
        "reports",
        "due",
        r"(?:have|has) (?:theirs|its own|one|a report|reports?|their first|its first|"
        r"initial reports?) (?:coming up|due|to (?:submit|come|deliver))|(?:coming up|falls? due|"
        r"fell due|is due|are due|was due|were due|due\b)[^.;]{0,15}(?:by|on|in|until|before)? ?<[DSL]|"
        r"(?:is|are|was|were) expected (?:to report|by <D>)|expected (?:its|their) (?:initial|first)|"
        r"first reports? (?:is|are|was|were) (?:due|expected|to come)|reports? (?:is|are) (?:awaited|"
        r"expected) (?:from|by)|reports?(?: of <S>)? (?:was|is|were|are|fell|falls|had been|having been|"
        r"to be)? ?(?:originally |now )?due (?:on|by|in|to be submitted|at the latest)|"
        r"due (?:to (?:submit|report)|for submission)|must (?:report|submit)[^.;]{0,40}?(?:by|"
        r"no later than|within) <D>|(?:is|are) to (?:submit|report|provide)[^.;]{0,50}?(?:by|"
        r"no later than|before) <D>|(?:initial|first) report(?:ing)? deadlines?[^.;]{0,20}?(?:is|was|are|"
        r"of|falls) ",
        "Chad's initial report was due on 28 August 2012.",
        "Chad's report dealt with due process.",
        about=("reports",),
        own=True,
        unless=r"nothing|sent none|overdue|\blate\b|never|not yet|stocks? by|are late|yet to",
    ),
    Rule(
        "reports.missing",
        "reports",
        "missing",
        r"sent (?:in )?(?:none|nothing|no )|(?:submitted|turned in|handed in|delivered|provided|filed|"
        r"produced|gave) (?:none|nothing|no (?:report|initial|annual|update))|(?:none|nothing|"
        r"no report)(?: \w+){0,3} (?:was|were|has been|have been|had been)? ?(?:received|submitted|come|"
        r"sent|handed in|turned in)|(?:failed|neglected|omitted|forgot|yet|still has|still have|"
        r"have) to (?:report|submit|hand|turn|send|provide|file|deliver)\b|(?:has|have|had) (?:still |"
        r"yet |also )?(?:never|not) (?:yet )?(?:reported|submitted|sent|handed|turned|delivered|filed|"
        r"provided|done so)|silent|stopped (?:report|submitt)\w*|behind (?:with|in|on) (?:its|their)|"
        r"in arrears|non-?(?:submission|reporting|reporters?)|months late|years late|(?:not|never|"
        r"without|yet to|fail(?:ed|s|ing|ure)? to|neither)\b(?: \w+){0,3}? (?:submit\w*|provid\w*|"
        r"deliver\w*|turn\w* in|hand\w* in|report(?:ed|ing)?|sent|send|file[ds]?|filing|present\w*|"
        r"complied|lodged?|furnish\w*|met)\b(?: whether| if)?|(?<!in )overdue|(?:is|are|was|were|"
        r"remain\w*|still|have been|of|with their|another <S>|its) (?:\w+ )?late\b|"
        r"late (?:in )?(?:submit|report|initial|annual|transparency|article 7)\w*|outstanding|(?:awaited|"
        r"missing|lacking) from|(?:have|has) not\s?(?:[.;,]|$)|(?:to|must|still) (?:submit|"
        r"provide) (?:its|their|an?) (?:\w+ )?initial|no (?:initial |annual |article 7 |"
        r"transparency )*reports? (?:has |have )?(?:been |ever been )?(?:received|submitted|come|arrived|"
        r"was)|remain\w* to (?:be )?(?:report|submit)\w*|non-?report\w+|(?:their|its) (?:initial |"
        r"annual )?reports? (?:is|are) (?:still )?(?:missing|pending)",
        "Nine States Parties have overdue initial reports: Chad, Mali and Peru.",
        "Chad submitted its report on time.",
        about=("reports",),
        own=True,
        unless=(
            r"\brequests?\b|remain silent in|consumption|stockpile destruction|clearance deadline|"
            r"mined areas|extension|has never used|ratif|acced|number of mines"
        ),
    ),
    Rule(
        "reports.submitted",
        "reports",
        "submitted",
        r"(?:delivered|handed in|turned in|sent in|submitted|provided|filed|presented|lodged|"
        r"gave) (?:its own|theirs|it|one|them|its|both)\b|(?:on time|ahead of (?:schedule|time)|"
        r"months ahead|in time|well before)|(?:provided|submitted|delivered|sent|presented|handed in|"
        rf"turned in) (?:its|their|an?) (?:\w+ ){{0,3}}?reports?|(?:non-?party |voluntary |"
        r"first-?time )?reporters?\s?[:–(]|(?:reported|reporting) (?:voluntarily|on time|for <D>|"
        rf"annually)|(?:submitted|provided) (?:\w+ ){{0,2}}?(?:in <D>|and again)|having (?:delivered|"
        r"submitted|handed in) (?:theirs|its|their)|voluntary (?:transparency )?(?:article 7 )?reports?|"
        r"(?:submit(?:ted|s|ting)?|provided|delivered|turned in|handed in|sent in|sent|filed|presented|"
        rf"lodged|deposited|furnish\w*|made|supplied|transmitted)\b (?:[\w'<>-]+ ){{0,5}}?{REPORT}|"
        rf"{REPORT} (?:have |has |had |was |were |are |is |came |been )*(?:come|in\b|received|submitted|"
        r"arrived|provided|delivered|filed|turned in|made available)(?: by| from)?|(?:have|has|"
        r"had) reported (?:for|on) (?:calendar year )?<D>|made use of (?:the )?(?:expanded |"
        r"voluntary )?form [a-j]|(?:used|using|use of) (?:the )?(?:expanded |voluntary )?form [a-j]|"
        rf"<S> (?:having |has |have )?reported(?: \w+){{0,4}} under article 7|"
        r"providing some level of voluntary information|(?:voluntary|initial|annual|article 7|"
        r"transparency) reports? (?:from|by|of) <S>|(?:sent|turned|submitted|handed) (?:in )?(?:a|its|"
        rf"their)[^.;]{{0,25}}report",
        "As of May three States Parties had submitted their annual reports: Chad, Peru and Mali.",
        "Chad will submit its report next year.",
        about=("reports",),
        denied="missing",
        unless=(
            r"(?:made|given|gave|provided) no\b|no (?:such )?(?:declaration|information)|has not|have not|"
            r"never|alone has not|late|overdue|yet to|nothing|none|no report|not (?:handed|turned|submitted)|"
            r"sent none|encourag|invite|extension|extension request|report (?:notes|says|records)|"
            r"states not party can|who reported|encouraged"
        ),
    ),
)
