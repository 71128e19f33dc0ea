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
        r"{armed}\b[^.;]{0,120}?(?:{use}|users?\b|mine[ds]?\b|active|did (?:so|likewise|the same)|strew\w*)|(?:{use}|strewn|"
        r"\buse)[^.;]{0,80}?\bby (?:[\w-]+ ){0,4}?{armed}\b|\b(?:use|{use})(?:(?! against\b)[^.;<]){0,60}? {armed}\b|"
        r"{armed} in <S>",
        "New use by non-state armed groups was recorded in Chad, Peru and Mali.",
        "Chad spoke of engagement with armed non-state actors.",
        about=("use",),
        takes="object",
        unless=r"{stop} (?:the )?(?:use|using|laying)|could help ensure|not to use|used by the|" + NO_USE,
    ),
    Rule(
        "sides.both",
        "status_events",
        "used_mines",
        r"{forces}[^.;,<]{0,20}? (?:and|as well as|or|like) (?:the |an? |some |its |various |<Q> ){0,2}?{armed}\b"
        r"(?:(?! where\b| who\b| which\b| that\b| over\b)[^.;<]){0,40}? (?:{use}|did (?:so|likewise|the same))|"
        r"{armed}[^.;,<]{0,20}? (?:and|as well as|or|like) (?:the |an? |its )?{forces}"
        r"[^.;<]{0,20}?(?:{use}|did (?:so|likewise|the same))|both (?:sides|parties to the (?:conflict|war))\b[^.;<]{0,20}?{use}",
        "In Chad both the army and the rebels laid mines.",
        "In Chad the army and the rebels laid down their arms.",
        about=("use",),
        unless=r"{stop} (?:the )?(?:use|using|laying)|used by|not to use|" + NO_USE,
    ),
    Rule(
        "emplaced.mines",
        "status_events",
        "emplaced_mines",
        r"\b(?:lie|lies|lay|run|runs|stretch\w*) (?:\w+ ){0,3}minefields|(?:contain(?:s|ing)?|"
        r"having) (?:anti-?personnel )?(?:mines|mined areas)|(?:mines|minefields) (?:are|were|have been|remain\w*|lie|"
        r"lay) (?:\w+ ){0,5}?(?:emplaced|planted|in the ground|in place|buried|laid|found|located|present|maintained)|"
        r"(?:maintain|keep|kept|man|operat|retain|have|has|rel[iy]|guard|possess|protect|defend|seal|"
        r"fortif)\w* (?:(?!(?:or|and) )[^.;<]){0,40}?(?:minefields|mined areas|mine belts?|mines in the ground|barrier mines|"
        r"with (?:\w+ )?(?:mines|<M>)|<M> in the ground)|minefields?\b(?! remain)[^.;<]{0,20} (?:borders?|frontiers?|coasts?|"
        r"demilitari[sz]ed zone|dmz)|minefields? (?:around|along|on|at|near|in|between)|(?:borders?|frontiers?|coasts?|"
        r"line of contact|demilitari[sz]ed zone|dmz|line of control) (?:is|are|was|were|remain\w*) (?:\w+ )?mined|"
        r"mines (?:planted|laid|emplaced) by <S> (?:along|on|in|around|at)|"
        r"with (?:[\w-]+ ){0,2}mines in areas under [^.;<]{0,120}?<S> have not\b|mines in areas under (?:their|"
        r"its) jurisdiction|emplaced (?:anti-? ?personnel )?mines|emplaced (?:on|in|along)|mines (?:\w+ )?(?:along|on|"
        r"around) (?:its|their|the)[^.;<]{0,20}(?:border|frontier|coast|dmz|demilit)\w*|(?:heavily|extensively|densely|"
        r"partly) mined|(?:is|are|remain\w*) mined\b|with (?:\w+ )?(?:emplaced |mined areas |minefields)",
        "The Monitor indicates that two of the 33 States not party have mines in areas under their jurisdiction: Cuba and India.",
        "Chad was praised for clearing emplaced mines.",
        own=True,
        unless=(
            r"{armed}|\bnewly\b|minefields? (?:left )?to (?:clear|deal with|tackle|remove|address)|"
            r"\b(?:laid|planted|emplaced|buried)\b[^.;<]{0,40} by (?:the )?{forces}|no longer|"
            r"\bno (?:\w+ )?(?:mined areas|minefields)|(?:not|never|nor) (?:\w+ )?(?:have|has|maintain|"
            r"keep)|(?:to|removed) {clear}|removed|demin|\bin <D>|clear(?:ed|ing|s|ance)\b|(?:plant|emplac|sow)ing\b|"
            r"to (?:lay|plant|emplace)|(?:deny|"
            r"denied|denies) |kept none|before joining|former|whether|contaminat|mined areas? (?:in|of) <S>|laying|lays\b|"
            r"previously unknown|reported|obligation|still (?:ha[sd]|have) (?:\w+ )?mined areas"
        ),
    ),
    Rule(
        "use.states",
        "status_events",
        "used_mines",
        r"{use>mines}|mine-?\s?laying (?:by|in|of)|{forces}[^.;<]{0,40}?(?:<S>[^.;<]{0,20})?(?:{use}|\bmined\b|re-?mined)|"
        r"\b(?:re-?)?min(?:ed|ing)\b (?:its|their|the|stretches|parts|a|an|sections|areas|large|roads|fields|<S>)|"
        r"(?:confirmed|documented|recorded|credible|new|fresh|further) (?:\w+ )?(?:instances?|cases?|reports?|evidence|"
        r"incidents?) of (?:\w+ ){0,3}?use|(?:only|sole|main|other|active|known|largest|heavi\w+|biggest|remaining|government|"
        r"landmine|mine|confirmed|suspected|alleged) (?:\w+ )?users?\b|(?:\b(?:new|continu\w+|fresh|confirmed|increased|"
        r"ongoing|widespread|extensive|recent|probable|government|alleged|suspected|sporadic|such|the|of|any|mine|landmine|"
        r"antipersonnel|documented|evidence of|renewed|"
        r"compelling) )*\buse (?:of (?:[\w-]+ ){0,5}?(?:{mines}) )?(?:\w+ ){0,4}?(?:by|in|was|has been|is|were|continu\w+)\b|"
        r"users? of (?:[\w-]+ )*(?:mines|weapons?)|(?:gone|went|go|goes) on (?:{use})|mine-laying",
        "New use of mines was recorded in two states not party: Chad and Peru.",
        "Chad used its report to explain its mines policy.",
        about=("use",),
        past="used_mines",
        unless=(
            r"(?<!against )(?<!against the ){armed}|(?:condemn|deplor|denounc|outlaw|criticis)\w*|before joining|mined areas?|"
            r"maintain|keeps?|end the use|never (?:to )?use|marginal|not to use|retain|training|without explosive|\binert\b|"
            r"dumm(?:y|ies)|{keep} {some}<M> and (?:has |have )?{use}|used in (?:an?|the) (?:trial|"
            r"test|exercise|experiment)|derive utility|perceive|emplaced mines and|{stop} (?:the )?(?:use|using|laying)|"
            r"moratori|\bban\b|(?:known|believed|thought|said) to have emplaced|reported on the use of|voluntary information|"
            r"{destroy}|clear(?:ed|ing)|stockpil|transfer|limits?|confine|policy|its report|right to|would|form [a-j]|"
            r"effective use|" + NO_USE
        ),
    ),
    Rule(
        "production.ceased",
        "status_events",
        "ceased_production",
        r"{stop}[^.;<]{0,40}?(?:produc\w+|manufactur\w+|mak(?:e|ing)\b|{production})|(?:{production}|assembly|lines?|"
        r"factor(?:y|ies)|plants?)\b[^.;<]{0,40}? (?:{stop}|was given up|idle|converted|dismantled|c[ao]me to an end)|"
        r"{stop}[^.;<]{0,30}(?:factor(?:y|ies)|plants?)\b|{production} (?:\w+ ){0,2}in <S> (?:was|were|has been|"
        r"have been) (?:\w+ )?{stop}|{destroy}[^.;<]{0,25}{production}|(?:struck|tak(?:e|en)|took|remov\w+|delet\w+|dropp\w+|"
        r"cross\w+) (?:(?:the )?<S> )?(?:off|from)\b[^.;]{0,25}|(?:off|from) the list|\b(?:have|has) (?:since |now |"
        r"all )?(?:stopped|ceased|given (?:it|this|that|them) up)\b|ended in",
        "Chad halted the manufacture of mines in 1995.",
        "Chad plans to halt the manufacture of mines.",
        about=("production",),
        denied="producer",
        unless=(
            r"neither|nor\b|list of (?:states|countries) (?:not|with)|restart|resum|again|right to|use of|(?!dropped <S|plants\b){use}|"
            r"since <D>, <S>|(?:never|not) (?:\w+ ){0,3}?(?:that|whether)|report|moratori"
        ),
    ),
    Rule(
        "production.former",
        "status_events",
        "ceased_production",
        r"(?:no longer|not any more|never again) (?:produc\w+|manufactur\w+|mak\w+)|(?:produced|made|manufactured) (?:none|"
        r"no (?:more )?(?:\w+ )?mines) (?:since|after)|last (?:\w+ ){0,2}?mines? (?:was|were) (?:\w+ )?{make}|(?:ex|"
        r"former)-?producers?|(?:past|former|erstwhile|one-time|previous|once) (?:\w+ ){0,2}(?:producers?|manufacturers?|makers?)|"
        r"(?:once|formerly|previously) (?:{make}|a producer)|(?:produc\w+|manufactur\w+)[^.;<]{0,25} (?:in the past|"
        r"at one time|no longer|until <D>|till <D>|up to <D>)|nor (?:has it|have they) {make}",
        "Past producers of mines are Chad and Peru.",
        "Chad continues to produce mines.",
        about=("production",),
        own=True,
        unless=r"neither|intend|moratori|should|must|right to|never (?:{make}|said|has)|use of|could|would|report",
    ),
    Rule(
        "production.producer",
        "status_events",
        "producer",
        r"{make>mines}|(?:without|{refuse})\b[^.;<]{0,20}? (?:{stop}|disavow\w*|forgo\w*)[^.;<]{0,20}? (?:{production}|"
        r"making)|{production}(?: of (?:[\w-]+ ){0,3}?mines?)?\b[^.;<]{0,20} (?:goes|go|reported|confirmed|suspected|"
        r"under ?way|ongoing|thought|believed|in the hands|takes? place|taking place|persist\w*|continu\w+|possible|"
        r"conceivable|(?:cannot|can not) be (?:\w+ )?(?:excluded|ruled out))\b|(?:active|"
        r"current|ongoing|continu\w+|known|licensed|domestic|probable|suspected) {production}|production lines?\b|(?:thought|"
        r"believed|said|known|reported|suspected|continue|continues|continued|still|goes? on|going on|went on|likely|actively|"
        r"may) (?:to be |to |be |of )?{make}|(?:mine|landmine)s? (?:factor(?:y|ies)|producers?|makers?|manufacturers?)|"
        r"counted? (?:as|among) (?:the )?producers?|(?:right|option) to (?:produce|manufacture)|(?:active |current |actively |"
        r"possible |potential |mine |landmine |listed |major |as |a )*\b(?:producers?|manufacturers?)\b|(?:produc|"
        r"manufactur)(?:es?|ed|ing)\b(?=[ ]?[,.;:)]|$| (?:them|it|in|at|by|on|until|to|such|the weapon|only|<S>|<L>|<D>)\b)|"
        r"{production} (?:of (?:[\w-]+ ){0,2}?mines )?(?:by|in|continues|facilities|lines|capacity)",
        "The Monitor lists three states as producers of mines: Cuba, India and Nepal.",
        "Chad produced a report on mines.",
        about=("production",),
        past="ceased_production",
        unless=(
            r"(?<!not )(?<!never )(?<!yet to ){stop}(?! (?:short|to renounce))|made use|last (?:\w+ ){0,2}mine|dismantl\w*|"
            r"bars\b|outlaw\w*|struck off|{armed} (?:\w+ )?{make}|intend|markings|no longer|former|in the past|prohibition|condemn|"
            r"moratori|ban(?:ned)? (?:on )?produc|not to (?:use|produce)|producer of|without such major|export of mines|"
            r"have prohibited|casualties|having had no|used by|said never|produced? (?:an?|its|the|their) (?:\w+ )?(?:report|"
            r"plan|list|map|film)"
        ),
    ),
    Rule(
        "moratorium.place",
        "status_events",
        "moratorium",
        r"(?:{have}|declar\w+|observ\w*|extend\w*|renew\w*|introduc\w+|announc\w+|enact\w*|adopt\w*|impos\w+|with|under|"
        r"in place|applies|apply|upholds?) (?:an? |its |their |the )?(?:[\w-]+ ){0,4}?moratori(?:um|a)|"
        r"ban(?:s|ned)? (?:on )?(?:the |all )?(?:export|transfer)s?|{stop} (?:all |the |its |their )?(?:export|transfer)|"
        r"(?:prohibit\w*|bars?|barred|forbid\w*|outlaw\w*) (?:the |all )?(?:export|transfer)|moratori(?:um|a) (?:that|"
        r"which) <S>|moratori(?:um|a)\b|"
        r"(?:exports?|transfers?)\b[^.;<]{0,30} (?:is|are|was|were|been|remain)(?: \w+){0,2} (?:{stop}|banned|prohibited|"
        r"frozen|forbidden)|"
        r"(?:export|transfer) bans?\b|ban on (?:the )?(?:use|production|import)[^.;<]{0,20}(?:export|transfer|import)|"
        r"not exported? any (?:\w+ )?since|freeze on (?:export|transfer)s?",
        "Two states not party have put in place moratoria on transfer: Cuba and India.",
        "The General Assembly called for moratoria in 1995.",
        about=("moratorium", "transfer"),
        unless=(
            r"without (?:a|any|formal|such)|before enacting|encourag|resolution on|no (?:formal )?moratori|lifted|"
            r"have not declared|expired|de facto global|called for|general assembly|let (?:\w+ )*(?:lapse|expire)|adopted no"
        ),
    ),
    Rule(
        "transfer.exporters",
        None,
        "",
        r"(?:export(?:ers?|ing|ed|s)?|transferred|trade[ds]?|supplied) (?:\w+ ){0,3}(?:mines|landmines)|exporters",
        "Chad and Peru go on exporting mines.",
        "Chad laid mines.",
        about=("transfer",),
        own=True,
        why="transfer is no kind of fact of this database",
    ),
)
