"""Use, emplacement, production and transfer of mines, and moratoria on them (Article 1)."""

from aplc_db.rules import Rule

NO_USE = (
    r"engag|renounce|deed of commitment|(?:called|calls?|calling) (?:for|on|upon)|prevent|den(?:y|ies|ied)|accus\w+|"
    r"no (?:credible |confirmed |new )?(?:allegations?|evidence|reports?|use|instances?|proof)|cleared of|prohibition|"
    r"norm against|stigma|toward"
)

RULES = (
    Rule(
        "use.armed_groups",
        "status_events",
        "use_by_non_state_actors",
        r"{armed}\b[^.;]{0,120}?(?:{use}|mine[ds]?\b|active|did (?:so|likewise|the same)|strew\w*)|(?:{use}|strewn|"
        r"\buse)[^.;]{0,80}?\bby (?:[\w-]+ ){0,4}?{armed}\b|"
        r"\b(?:use|{use})[^.;<]{0,60}? {armed}\b|so (?:did|have|do) (?:\w+ ){0,2}?{armed}|{armed} (?:use|attacks)\b|"
        r"plus {armed}|{armed} in <S>",
        "New use by non-state armed groups was recorded in Chad, Peru and Mali.",
        "Chad spoke of engagement with armed non-state actors.",
        about=("use",),
        takes="object",
        unless=r"{stop} (?:the )?(?:use|using|laying)|could help ensure|not to use|used by the|" + NO_USE,
    ),
    Rule(
        "emplaced.mines",
        "status_events",
        "emplaced_mines",
        r"mines (?:still )?lie\b|(?:contain(?:s|ing)?|having) (?:anti-?personnel )?(?:mines|mined areas)|(?:mines|"
        r"minefields) (?:are|were|have been|remain\w*|lie|lay) (?:\w+ ){0,5}?(?:emplaced|planted|in the ground|in place|"
        r"buried|laid)|"
        r"(?:maintain|keep|man|operat|retain|have|has|rely on|guard|possess)\w* (?:[\w-]+ ){0,3}?(?:minefields|"
        r"mined areas|mine belts?|mines in the ground|barrier mines)|minefields? (?:around|along|on|at|near|in|between)|"
        r"(?:border|frontier|coast|line of contact|demilitari[sz]ed zone|dmz|line of control)s? (?:is|are|was|were|"
        r"remain\w*) (?:\w+ )?mined|mined (?:borders?|frontiers?)|mines (?:planted|laid|emplaced) by <S> (?:along|on|in|"
        r"around|at)|"
        r"with (?:[\w-]+ ){0,2}mines in areas under [^.;<]{0,120}?<S> have not\b|mines in areas under (?:their|"
        r"its) jurisdiction|emplaced (?:anti-? ?personnel )?mines|emplaced (?:on|in|along)|"
        r"minefields? (?:are|were|is) (?:to be )?(?:found|located|present|maintained)|mines (?:\w+ )?(?:along|on|"
        r"around) (?:its|their|the)[^.;<]{0,20}(?:border|frontier|coast|dmz|demilit)\w*|"
        r"(?:heavily|extensively|densely|partly) mined|(?:is|are|remain\w*) mined\b|with (?:\w+ )?(?:emplaced |mined areas |minefields)",
        "The Monitor indicates that two of the 33 States not party have mines in areas under their jurisdiction: Cuba and India.",
        "Chad was praised for clearing emplaced mines.",
        own=True,
        unless=(
            r"{armed}|no longer|\bno (?:\w+ )?(?:mined areas|minefields)|(?:not|never|nor) (?:\w+ )?(?:have|has|maintain|keep)|"
            r"to {clear}|\bin <D>|clear(?:ed|ing|"
            r"s)\b|clear(?:ed|ing) (?:all|the last)|kept none|before joining|former|whether|"
            r"contaminat|mined areas? (?:in|of) <S>|laying|lays\b|previously unknown|reported|obligation|still (?:ha[sd]|"
            r"have) (?:\w+ )?mined areas"
        ),
    ),
    Rule(
        "use.states",
        "status_events",
        "used_mines",
        r"{use>mines}|{forces}[^.;<]{0,40}?(?:<S>[^.;<]{0,20})?(?:{use}|\bmined\b|re-?mined)|\b(?:re-?)?mined\b (?:its|"
        r"their|the|stretches|parts|a|an|sections|areas|large|<S>)|"
        r"(?:{forces})(?: of <S>)? (?:stayed|remained|are|were|is|was) the only (?:regular )?users?|(?:confirmed|"
        r"documented|recorded|credible|new|fresh|further) (?:\w+ )?(?:instances?|cases?|reports?|evidence|"
        r"incidents?) of (?:\w+ ){0,3}?use|"
        r"(?:only|sole|main|other|active|known) (?:\w+ )?users?\b|(?:\b(?:new|continu\w+|fresh|confirmed|increased|"
        r"ongoing|widespread|extensive|recent|probable|government|alleged|suspected|sporadic|such|the|of|any|mine|"
        r"landmine|"
        r"antipersonnel|documented|evidence of|renewed|"
        r"compelling) )*\buse (?:of (?:[\w-]+ ){0,5}?(?:{mines}) )?(?:\w+ ){0,4}?(?:by|in|was|has been|is|were|"
        r"continu\w+)\b|(?:is|are|were|was) (?:active |still )?users?\b|mine users?|^[^\w<]*(?:confirmed|new|recent|"
        r"government|state) use\b|"
        r"users? of (?:[\w-]+ )*(?:mines|weapons?)|(?:gone|went|go|goes) on (?:{use})|resumed (?:use|laying)|mine-laying",
        "New use of mines was recorded in two states not party: Chad and Peru.",
        "Chad used its report to explain its mines policy.",
        about=("use",),
        past="used_mines",
        unless=(
            r"{armed}|before joining|mined areas?|maintain|keeps?|end the use|never (?:to )?use|marginal|not to use|"
            r"retain|training|used in (?:an?|the) (?:trial|test|exercise|experiment)|derive utility|perceive|emplaced mines and|"
            r"{stop} (?:the )?(?:use|using|laying)|"
            r"moratori|\bban\b|reported on the use of|voluntary information|{destroy}|clear(?:ed|ing)|stockpil|transfer|"
            r"limits?|confine|policy|its report|right to|would|form [a-j]|effective use|" + NO_USE
        ),
    ),
    Rule(
        "production.ceased",
        "status_events",
        "ceased_production",
        r"{stop}[^.;<]{0,40}?(?:produc\w+|manufactur\w+|mak(?:e|ing)\b|{production})|(?:{production}|assembly|lines?|"
        r"factor(?:y|ies)|plants?)\b[^.;<]{0,40}? (?:{stop}|was given up|idle|converted|dismantled)|"
        r"(?:struck|taken|removed|deleted|dropped|crossed) (?:off|from)\b[^.;]{0,25}|(?:off|from) the list|(?:no longer|"
        r"not any more|not|never again) (?:produc\w+|manufactur\w+|mak\w+)|(?:last (?:produced|made|manufactured)|(?:produced|"
        r"made|manufactured) (?:none|no (?:more )?(?:\w+ )?mines) (?:since|after))|"
        r"(?:says?|said|claims?) likewise|(?:ex|former)-?producers?|(?:past|former|erstwhile|one-time|previous|"
        r"once) (?:\w+ )?(?:producers?|manufacturers?|makers?)|(?:once|formerly|previously) (?:{make}|a producer)|"
        r"(?:produc\w+|manufactur\w+)[^.;<]{0,25} (?:in the past|at one time|no longer)|\b(?:have|has) (?:since |now |"
        r"all )?(?:stopped|ceased)\b|nor (?:has it|have they) {make}|ended in",
        "Past producers of mines are Chad and Peru.",
        "Chad continues to produce mines.",
        about=("production",),
        own=True,
        denied="producer",
        unless=(
            r"neither|nor\b|intend|list of (?:states|countries) (?:not|with)|restart|resum|again|calls? (?:on|for)|(?:yet|never|not|"
            r"without|declin|refus)\w* (?:\w+ ){0,4}?(?:to disavow|to renounce|that {production}|{stop})|moratori|should|"
            r"must|right to|never (?:{make}|said)|"
            r"use of|{use}|could|would|since <D>, <S>|report"
        ),
    ),
    Rule(
        "production.producer",
        "status_events",
        "producer",
        r"{make>mines}|(?:thought|believed|said|known|reported|suspected|continue|continues|continued|still|goes? on|"
        r"going on|went on|likely|actively|may) (?:to be |to |be |of )?{make}|"
        r"(?:mine|landmine)s? (?:factor(?:y|ies)|producers?|makers?|manufacturers?)|counted? (?:as|"
        r"among) (?:the )?producers?|(?:right|option) to (?:produce|manufacture)|(?:develop\w*|"
        r"research\w*) (?:\w+ ){0,2}(?:mines|alternatives) and produc|"
        r"(?:active |current |actively |possible |potential |mine |landmine |listed |major |as |a )*\bproduc(?:ers?|es|ed|"
        r"ing|e)\b(?! (?:a |an |its |their |the |no )?(?:report|evidence|results?|information|plan|document|agri|food|"
        r"victim|list))|"
        r"manufactur(?:ers?|es|ed|ing|e)\b|{production} (?:of (?:[\w-]+ ){0,2}?mines )?(?:by|in|continues|facilities|"
        r"lines|capacity)|who makes them|{production} (?:is|has) (?:\w+ )?(?:continued|under ?way|ongoing|thought to|believed to)",
        "The Monitor lists three states as producers of mines: Cuba, India and Nepal.",
        "Chad produced a report on mines.",
        about=("production",),
        past="ceased_production",
        unless=(
            r"{stop}(?! (?:short|to renounce))|struck off|intend|markings|no longer|former|in the past|prohibition|"
            r"condemn|moratori|ban(?:ned)? (?:on )?produc|not to (?:use|produce)|producer of|without such major|"
            r"export of mines|have prohibited|casualties|"
            r"having had no|used by|said never|produced? (?:an?|its|the|their) (?:\w+ )?(?:report|plan|list|map|film)"
        ),
    ),
    Rule(
        "moratorium.place",
        "status_events",
        "moratorium",
        r"(?:{have}|declar\w+|observ\w*|extend\w*|renew\w*|introduc\w+|announc\w+|enact\w*|adopt\w*|impos\w+|with|under|"
        r"in place|applies|apply|upholds?) (?:an? |its |their |the )?(?:[\w-]+ ){0,4}?moratori(?:um|a)|"
        r"ban(?:s|ned)? (?:on )?(?:the |all )?(?:export|transfer)s?|{stop} (?:all |the |its |their )?(?:export|transfer)|"
        r"prohibit\w* (?:the |all )?(?:export|transfer)|moratori(?:um|a)\b|"
        r"(?:export|transfer) bans?\b|ban on (?:the )?(?:use|production|import)[^.;<]{0,20}(?:export|transfer|import)|"
        r"not exported? any (?:\w+ )?since|freeze on (?:export|transfer)s?",
        "Two states not party have put in place moratoria on transfer: Cuba and India.",
        "The General Assembly called for moratoria in 1995.",
        about=("moratorium", "transfer"),
        unless=(
            r"without (?:a|any|formal|such)|before enacting|encourag|resolution on|no (?:formal )?moratori|lifted|"
            r"have not declared|expired|de facto global|called for|general assembly|let (?:\w+ )?lapse|adopted no"
        ),
    ),
    Rule(
        "transfer.exporters",
        None,
        "",
        r"(?:export(?:ers?|ing|ed|s)?|transferred|trade[ds]?|supplied) (?:\w+ ){0,3}(?:mines|landmines)|go on exporting|exporters",
        "Chad and Peru go on exporting mines.",
        "Chad laid mines.",
        about=("transfer",),
        own=True,
        why="transfer is no kind of fact of this database",
    ),
)
