"""Transparency reports: initial within 180 days, annual by 30 April, voluntary by states not party (Article 7)."""

from aplc_db.rules import Rule

RULES = (
    Rule(
        "reports.due",
        "reports",
        "due",
        r"expect\w* [^.;<]{0,25}reports? (?:from|of|by) <S>|(?:was|were|is|are) to (?:be in|come|arrive|follow) (?:by|before|in|on) <D>|"
        r"report\w*[^.;<]{0,30} (?:is|are|was|were) (?:to|required|expected|supposed)\b[^.;]{0,50}(?:by|before|no later than|until) <D>|"
        r"(?:required|obliged|bound|supposed) to (?:{submit}|report)[^.;]{0,50}?(?:by|no later than|within|before|in|on) <D>|"
        r"report(?:ing)? deadlines? (?:for|of) (?:the )?<S>[^.;<]{0,15}<D>|(?:initial|first) reports?(?: of (?:the )?<S>)? (?:\w+ )?"
        r"(?:must|ha(?:s|ve) to|is to|are to) (?:be )?{submit}|"
        r"deadlines? for (?:\w+ ){0,3}?(?:report\w*|{submit})[^.;<]{0,20}<D>|whose report\w* deadline[^.;<]{0,15}<D>|"
        r"whose deadline (?:is|was|falls|fell)[^.;<]{0,10}<D>(?![^.;]*(?:mined|clear|extension|<A>))|"
        r"expected (?:of|from) <S>|"
        r"(?:have|has) (?:theirs|its own|one|a report|reports?|their first|its first|initial reports?) (?:coming up|due|"
        r"to (?:submit|come|deliver))|"
        r"(?:coming up|falls? due|fell due|(?:is|are|was|were|being|became|originally|now|"
        r"next)? ?\bdue\b)[^.;]{0,15}(?:by|on|in|until|before|at)? ?(?:<[DSL]|at the latest|to be submitted)|"
        r"(?:first|initial) reports? (?:of|from|by) <S> (?:is|are|will be|was|were) (?:\w+ )?(?:due|expected|awaited)|(?:is|"
        r"are|was|were) expected (?:to {submit}|to report|by <D>)|expected (?:its|their) (?:initial|first)|(?:first|"
        r"initial) reports? (?:is|are|will be|to be) (?:\w+ )?(?:due|expected|awaited|to come)|"
        r"reports? (?:is|are|will be) (?:now |also |still )?(?:awaited|expected|due) (?:from|by|of)|"
        r"due (?:to (?:{submit}|report)|"
        r"for submission)|"
        r"(?:must|is to|are to|ha(?:s|ve) to) (?:{submit}|report)[^.;]{0,50}?(?:by|no later than|within|before|in|on) <D>|"
        r"not due (?:until|till|before) <D>|reports?[^.;<]{0,25} (?:must|ha(?:s|ve) to|is to|are to) be {submit}|(?:ha(?:s|"
        r"ve) until|(?:initial|"
        r"first) report(?:ing)? deadlines?[^.;]{0,20}?(?:is|was|are|of|falls)) ",
        "Chad's initial report was due on 28 August 2012.",
        "Chad's report dealt with due process.",
        about=("reports",),
        heading=r"reports? due|report(?:ing)? deadlines?",
        own=True,
        unless=(
            r"{submit} (?:the|its|their) (?:[\w-]+ ){0,3}reports? (?:\w+ ){0,2}?due\b|nothing|sent none|overdue|\blate\b|never|"
            r"(?:each|every) year|annually|"
            r"not yet|stocks? by|are late|yet to|deadline for (?:clear|destr)|"
            r"due to (?:a|the|lack)|extension|stockpile"
        ),
    ),
    Rule(
        "reports.missing",
        "reports",
        "missing",
        r"\bno (?:\w+ ){0,2}(?:reports?|returns?|updates?|submissions?) (?:\w+ ){0,3}?(?:from|by|of) <S>|"
        r"let(?:s|ting)? (?:[\w']+ |<D>(?:'s)? ){0,6}?(?:dates?|deadlines?|report\w*)\b(?: \w+){0,4}? (?:go by|pass|lapse|slip|expire)\b|"
        r"(?:have|has) to (?:make|\w+ in|{submit}) (?:theirs|its own)\b|"
        r"(?:last|latest|most recent|sole|only) (?:\w+ )?reports? (?:was |is )?(?:that )?(?:in |of |for |from |dates from )?<D>|"
        r"report\w* for the last time\b|"
        r"{report}[^.;<]{0,20} not (?:yet )?(?:been )?(?:forthcoming|received|{submit}|come|arrived)[^.;<]{0,15} (?:from|by) <S>|"
        r"{submit} (?:none|nothing|no (?:report|initial|annual|update))|(?:none|nothing|no (?:\w+ ){0,2}(?:reports?|"
        r"submissions?|returns?))(?: (?:for|on|covering) <D\d+>)?(?: \w+){0,3} (?:was|were|has been|have been|had been|has|have|"
        r"came)? ?(?:ever )?(?:been )?(?:received|submitted|come|sent|handed in|turned in|in\b|arrived|furnished|heard|"
        r"reached us)|reports? (?:of|from|by) <S>[^.;<]{0,20} not (?:yet )?(?:been )?(?:received|{submit}|come|arrived)|"
        r"(?:yet to|still to|not (?:yet )?) ?(?:receiv\w+|get|got|seen?)\b[^.;<]{0,40}?reports? (?:of|from|by) (?:the )?<S>|"
        r"not (?:\w+ ){0,3}(?:updated|renewed)|not {submit} (?:\w+ ){0,3}?(?:information|updates?|data)\b|(?:yet|still|fail(?:s|ed|ing|"
        r"ure)?|neglected|omitted|forgot|"
        r"remain\w*) to (?:be )?(?:\w+ )?(?:report|arrive|come\b|reach|receiv|{submit})|(?:not|never|n't|without|"
        r"neither)\b(?: \w+){0,3}? (?:report(?:ed|"
        r"ing)?|{submit}|complied|done so|met)\b(?: whether| if)?|{miss} (?:the |its |"
        r"their )?(?:\w+ )?{deadline}[^.;<]{0,25}report|{miss} (?:its|their|the) (?:\w+ )?reports?\b|"
        r"{miss} (?:the |its |their )?deadlines?(?=[ ]?[,.;:(]| <L>|$)|(?:{miss}|not met|"
        r"not meet)[^.;<]{0,20}report\w* (?:{deadline}|obligations?)|behind (?:(?:with|in|on) (?:its|their)|schedule)|"
        r"in (?:arrears|"
        r"default)|non-?(?:submission|reporting|reporters?|compliance)|(?:months|years|weeks|long) (?:late|overdue)|"
        r"(?<!in )overdue|(?:is|are|was|were|remain\w*|still|have been|of|with their|another <S>|its) (?:\w+ )?late\b|"
        r"late (?:in |with )?(?:\w+ )?(?:submit|report|initial|annual|transparency|article 7)\w*|outstanding|(?:awaited|"
        r"missing|lacking|owed) (?:from|by)|\bow(?:es?|ed|ing) (?:\w+ ){0,5}?reports?|(?:have|has) not\s?(?:[.;,]|$)|(?:to|must|"
        r"still) {submit} (?:its|their|an?) (?:\w+ )?initial|(?:last|latest|most recent) (?:\w+ )?(?:reports?|returns?|updates?|"
        r"submissions?)\b(?:[^.;<]|<S>){0,30}\b(?:dat\w+ from|was|is|were|for|in|covers?)\b|(?:last|latest) (?:report(?:ed|"
        r"ing)|updated|{submit}|"
        r"wrote|heard)|(?:wait\w*|await\w*) (?:for )?(?:the )?(?:(?:\w+ )?{report} (?:of|from)|<S>'s? {some}{report})|"
        r"(?:ignor|disregard|neglect|flout|"
        r"overlook)\w*[^.;<]{0,30}(?:report\w*|deadline)|(?:their|its) (?:initial |annual )?reports? (?:is|"
        r"are) (?:still )?(?:missing|pending)",
        "Nine States Parties have overdue initial reports: Chad, Mali and Peru.",
        "Chad submitted its report on time.",
        about=("reports",),
        own=True,
        unless=(
            r"\bnotice\b|deadline still to come|overdue,? (?:was|were|has been|have been|came|arrived)\b|"
            r"resum\w* (?:its |their )?reporting|reports? of (?:\w+ ){0,2}(?:use|laying|production|casualt)|"
            r"(?:arrived|came|{submit})\b[^.;,<]{0,30}(?:<O> (?:years|months|days|weeks) )?late\b|"
            r"{submit}\b[^.;]{0,60}, (?:\w+ |<[DOQ]\d+> ){1,4}late|{submit}(?: \w+){0,3} overdue|\brequests?\b|"
            r"\binstrument|consumption|stockpile destruction|clearance deadline|mined areas|extension|ratif|acced|"
            r"not (?:\w+ )?(?:bound|obliged|required|compelled|expected|asked|supposed|under an obligation) to|"
            r"number of mines|retain\w* (?:no|any)|had been outstanding|now (?:submitted|{submit})|(?:not|"
            r"never) report(?:ed)? (?:that|any|use|having|why|how|what|where|when|which|the|its|their|before|earlier|"
            r"previously)\b|stockpile"
        ),
    ),
    Rule(
        "reports.submitted",
        "reports",
        "submitted",
        r"\breported (?:ahead of|after|within|before (?:<|the|its|their)|again|anew|on time|early|late|punctually|in (?:good )?time|"
        r"for the (?:first|second|third|last) time|once|twice|every|this|last)\b(?! (?:that|on|having|mines))|"
        r"(?:report|d(?:o|oes|id|one|oing) so) (?:\w+ )?(?:voluntarily|of (?:its|their) own (?:accord|free will|volition))|"
        r"<S>'s (?:[\w-]+ ){0,2}report (?:(?:is|has|was|now|finally|at last|also) ){0,3}(?:come )?(?:in|here|arrived|received)"
        r"(?=[ ]?[,.;])|{submit} (?:us |the <S> |the \w+ (?:nations |general )?)?(?:now )?(?:its|their) (?:very )?first"
        r"(?=[ ]?[,.;]|$)|{finish}[^.;<]{0,30}?(?:report\w*|article 7|transparency)|(?:is|are|was|were) (?:\w+ )?(?:punctual|"
        r"prompt|on time)(?=[ ]?[,.;]|$)|ma(?:de|kes?|king) (?:its|their|an?|the) {some}reports?\b|"
        r"(?:punctual|prompt|up to date|timely) (?:with|in)[^.;<]{0,20}(?:report|submi)\w*|{get}[^.;<]{0,20}(?:{report} (?:of|"
        r"from) <S>|<S>'s? {some}{report})|reporting up to date|"
        r"ma(?:de|kes?|king) [^.;<]{0,40}{report}[^.;<]{0,12} available|reports? (?:of|from|"
        r"by) <S>(?:, [^.;,<]{0,20}(?:<D>)?,)? (?:(?:has|have|had|was|were|been|now|also) )+{submit}|"
        r"resum\w* (?:its |their )?reporting|<S>'s? {some}{report} (?:was|is|were) the (?:first|last|latest|only one)\b|"
        r"(?<!non-)(?<!in)complian\w+ with [^.;<]{0,30}(?:report\w*|article 7)|(?:that|which) reported (?:in |for )?(?:<D>|"
        r"on time|this year)|"
        r"<S>'s? (?:[\w-]+ ){0,3}{report} (?:(?:of|for|covering|dated) <D>|(?:\w+ ){0,3}?(?:arrived|came in|reached|(?:was|"
        r"were|been) {submit})\b)|"
        r"{report}(?:[^.;<]|<D\d+>){0,20} reached\b|"
        r"(?<=>), (?:was|were|has been|have been) (?:\w+ )?{submit}|"
        r"{report} (?:(?:of|by|from) <S> )?cover(?:s|ed)?\b|{submit} (?:[\w'<>-]+ ){0,5}?(?:its own|theirs|{report})|(?:hand|"
        r"turn|sen[dt]|put)\w* (?:theirs|its own|their own) in\b|(?:has|have|had) (?:now |all |already |"
        r"since )?reported\b(?=[ ]?[,.;]|$| except| save| apart from)|reports? (?:for <D> |on <D> )?(?:(?:have |has |"
        r"had )?c[ao]me (?:in )?|arrived |"
        r"(?:have |has |were |was |been )+(?:received|arrived) )from|(?:in|of)? ?<party> reported(?=[ ]?[,.;]|$)|"
        r"{report} (?:received|submitted|"
        r"provided)\b|{submit} (?:it|one|them|both)\b|(?:on time|ahead of (?:schedule|time)|months ahead|in time|well before)|"
        r"{report} (?:\w+ |<D> ){0,6}?(?:have |has |had |was |were |are |is |came |been |having |also )+(?:recently )?(?:come|in\b|"
        r"received|submitted|arrived|provided|delivered|filed|turned in|made available|furnished|forthcoming|sent|"
        r"handed in)(?: by| from)?|{report} (?:c[ao]me|arrived|reached us|received|submitted) (?:\w+ ){0,6}?(?:from|by)|"
        r"(?:non-?party |voluntary |first-?time )?reporters?\s?[:–(]|report(?:ed|ing)? (?:voluntarily|on time|for <D>|"
        r"annually|of (?:its|their) own accord|every year|each year)|(?:reported|submitted|provided) (?:\w+ ){0,2}?(?:in <D>|"
        r"and again)|voluntary (?:transparency )?(?:article 7 )?reports?|ma(?:de|king|kes?) use of (?:the )?(?:expanded |"
        r"voluntary )?form [a-j]|"
        r"<S> (?:having |has |have )?reported(?: \w+){0,4} under article 7|(?:voluntary|initial|annual|article 7|"
        r"transparency) reports? (?:from|by|of) <S>|submissions? (?:have |has |were |was )?(?:been )?(?:received|"
        r"made)? ?(?:from|by) <S>",
        "As of May three States Parties had submitted their annual reports: Chad, Peru and Mali.",
        "Chad will submit its report next year.",
        about=("reports",),
        denied="missing",
        unless=(
            r"\bas (?:the )?<S> (?:has |had )?reported|"
            r"announc\w+ (?:an?|its|their) (?:\w+ )?report|(?:made|given|gave|provided) no\b|"
            r"no (?:such )?(?:declaration|information)|never|alone has not|"
            r"(?<!years )(?<!months )(?<!weeks )(?<!days )\blate\b(?! for)|report on (?:its|the|their)? ?\w* ?assistance|"
            r"(?<!been )(?<!its )(?<!their )overdue(?!,? (?:was|were|has been|have been))|yet to|nothing|none\b(?! of which)|"
            r"no report|sent none|{miss} (?:its|their|the)\b|(?:encourag|invit|urg)\w*|"
            r"extension|requests?\b|report (?:notes|says|records|that (?!had|was|were|has))|<not_party> can|"
            r"(?:declared|reported) that|released|completion|destroy|(?<!reported )in time\b(?![^.;]*report)|observers?"
        ),
    ),
)
