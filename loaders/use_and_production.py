"""Use, emplacement, production and transfer of mines, and moratoria on them (Article 1)."""

from aplc_db.rules import Rule

NOT_DONE = (
    r"engag|renounce|deed of commitment|prevent|den(?:y|ies|ied)|against (?:the |any |all |their |further )?(?:use|laying)|"
    r"\bno (?:credible |confirmed |new )?(?:allegations?|evidence|reports?|use|instances?|proof)|cleared of|"
    r"{stop} (?:the )?(?:use|using|laying)"
)

RULES = (
    Rule(
        "use.armed_groups",
        "status_events",
        "use_by_non_state_actors",
        r"{armed}\b[^.;]{0,120}?(?:{use}|users?\b|mine[ds]?\b|active|did (?:so|likewise|the same)|strew\w*)|(?:{use}|strewn|"
        r"\buse)[^.;]{0,80}?\bby (?:[\w-]+ ){0,4}?{armed}\b|\b(?:use|{use})(?:(?! against\b|, )[^.;<]){0,60}? {armed}\b|"
        r"{armed} in (?:at least )?<S>|{armed} (?:\w+ ){0,2}?{make>mines}|"
        r"\b(?:as|so) (?:did|do|have) (?:[\w-]+ |<[OQ]\d+> ){0,4}?{armed}",
        "New use by non-state armed groups was recorded in Chad, Peru and Mali.",
        "Chad spoke of engagement with armed non-state actors.",
        about=("use",),
        takes="object",
        unless=r"^(?!.*personnel).*anti-? ?(?:vehicle|tank)|" + NOT_DONE,
    ),
    Rule(
        "sides.both",
        "status_events",
        "used_mines",
        r"{forces}(?: (?:of|in) (?:the )?<S>)?[^.;,<]{0,20}? (?:and|as well as|or|like) (?:the |an? |some |its |"
        r"various |<Q> ){0,2}?{armed}\b"
        r"(?:(?! where\b| who\b| which\b| that\b| over\b)[^.;<]){0,40}? (?:{use}|did (?:so|likewise|the same))|"
        r"{armed}[^.;,<]{0,20}? (?:and|as well as|or|like) (?:the |an? |its )?{forces}"
        r"[^.;<]{0,20}?(?:{use}|did (?:so|likewise|the same))|<S> and (?:its|"
        r"their) (?:\w+ )?{armed}\b[^.;<]{0,30}?{use}|both (?:sides|parties to the (?:conflict|"
        r"war))\b[^.;<]{0,20}?{use}|"
        r"(?:{use}|{usage})[^.;,<]{0,40}? by (?:[\w-]+ ){0,3}(?:{forces},? (?:and|"
        r"as well as) (?:by )?(?:[\w-]+ ){0,3}{armed}|{armed},? (?:and|as well as) (?:by )?"
        r"(?:[\w-]+ ){0,3}{forces})",
        "In Chad both the army and the rebels laid mines.",
        "In Chad the army and the rebels laid down their arms.",
        about=("use",),
        unless=NOT_DONE,
    ),
    Rule(
        "emplaced.mines",
        "status_events",
        "emplaced_mines",
        r"\b(?:lie|lies|lay|run|runs|stretch\w*) (?:\w+ ){0,3}minefields|(?:contain(?:s|ing)?|"
        r"having) (?:anti-?personnel )?(?:mines|mined areas)|(?:mines|minefields) (?:are|remain\w*|lie|"
        r"lay) (?:\w+ ){0,5}?(?:emplaced|planted|in the ground|in place|buried|laid|present|maintained)|"
        r"(?:maintain|keep|kept|man|operat|retain|ha(?:ve|s)(?! (?:\w+ ){0,2}(?:found|been|(?!mined)\w{3,}ed)\b)|rel[iy]|guard|"
        r"possess|protect|defend|seal|"
        r"fortif)\w* (?:(?!(?:or|and) )[^.;<]){0,40}?(?:minefields|mined areas|mine belts?|mines in the ground|"
        r"barrier mines|mined barriers|"
        r"with (?:\w+ )?(?:mines|<M>)|<M> (?:in the ground|planted|buried|emplaced|laid))|"
        r"minefields?\b(?! remain)[^.;<]{0,20} (?:borders?|frontiers?|coasts?|"
        r"demilitari[sz]ed zone|dmz)|(?:mines|minefields) (?:still |also )?(?:line|guard|protect|seal|ring|"
        r"straddle)\b|minefields? (?:around|along|on|at|near|in|between)|(?:borders?|frontiers?|coasts?|"
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
            r"{armed}|\bnewly\b|minefields? (?:left )?to (?:clear|deal with|tackle|remove|address)|no longer|"
            r"\bno (?:\w+ )?(?:mined areas|minefields)|(?:not|never|nor) (?:\w+ )?(?:have|has|maintain|"
            r"keep)|demin|\bin <D>|clear(?:ed|ing|s|ance)\b|\b(?:plant|plac|lay|laid|sow|us|employ|scatter|deploy|"
            r"put down)\w* (?:[\w-]+ ){0,5}(?:mines\b|<M)|(?:deny|denied|denies) |"
            r"whether|contaminat|moratori|{forces}[^.;<]{0,30}{use}|laying|reported|obligation|still (?:ha[sd]|have) (?:\w+ )?mined areas"
        ),
    ),
    Rule(
        "use.states",
        "status_events",
        "used_mines",
        r"{use:mines}|{mines}(?: [^.;,<]{0,30}?)? {use} (?:[^.;,<]{0,30} )?by\b|(?:<S>'s|its|their|whose|{forces}'s?) "
        r"(?:[\w-]+ ){0,4}?(?:mine-? ?)?{usage}(?: of\b(?:[^.;<]|<[OMQ]\d+>){0,40}?{mines}|(?= (?:was|is|has been|in|on|along)\b))|"
        r"(?<!> ){usage}(?: of (?:(?:[^.;<]|<[OMQ]\d+>){0,40}?)?{mines})?(?:[^.;<]|<[DMQ]\d+>){0,60}? (?:by|in|on the part of)\b"
        r"[^.;,<]{0,50}?<S>|{forces}[^.;<]{0,40}?(?:<S>[^.;<]{0,20})?(?:{use}|\b(?:re-?)?mined\b)|"
        r"(?<!ly )\b(?:re-?)?min(?:ed|ing) (?:its|their|the|long|stretches|parts|a|an|sections|areas|large|roads|fields|<S>)|"
        r"(?:confirmed|documented|recorded|credible|new|fresh|further) (?:\w+ )?(?:instances?|cases?|reports?|evidence|"
        r"incidents?) of (?:\w+ ){0,3}?use|(?:only|sole|main|other|active|known|largest|heavi\w+|biggest|remaining|government|"
        r"landmine|mine|confirmed|suspected|alleged|persistent|as|among the) (?:\w+ )?users?\b|users? of (?:[\w-]+ )*(?:mines|"
        r"weapons?)|(?:gone|went|go|goes) on (?:{use})|resort\w* to (?:it|them)\b|"
        r"(?:laid|planted|emplaced|sown) (?:hundreds|tens|thousands|dozens|millions)(?: of (?:thousands|hundreds|millions))?\b(?! of)|"
        r"(?:prohibition|ban) (?:on|of) (?:the )?(?:{usage}|using)\b[^.;<]{0,30} {been} (?:broken|violated|breached|flouted|infringed)\b|"
        r"{usage} of [^.;<]{0,20}?{mines} (?:ha\w+ )?{been} made\b|{usage} (?:ha\w+ )?{been} made of {mines}|"
        r"(?:suspected|guilty|culpable) of (?:\w+ ){0,3}?{usage}|"
        r"mine-? ?laying (?:by|in|of|operations?|campaigns?)|(?:confirmed|documented|new|renewed|fresh) {usage}\b|"
        r"{usage} (?:was|has been|is|were) (?:[^.;<]|<S>){0,40}?(?:recorded|reported|confirmed|documented|found|"
        r"noted|observed|suspected|alleged|established|proven|admitted)|responsible for (?:[\w-]+ ){0,3}?(?:use|{use}|mine-?laying)\b",
        "New use of mines was recorded in two states not party: Chad and Peru.",
        "Chad used its report to explain its mines policy.",
        about=("use",),
        past="used_mines",
        unless=(
            r"mines in (?:the )?<S> (?:are|were|have been)|(?:mines|<M>)(?: \w+,)? (?:are|lie) (?:still )?(?:planted|"
            r"laid|buried|sown|emplaced)|areas? mined|by (?:freshly|newly|recently) laid|"
            r"(?<!against )(?<!against the )(?<!together with )(?<!along with )(?<!alongside )(?<!as well as )"
            r"(?<!as did )(?<!so did ){armed}|"
            r"\buse (?!is|was|has|were)(?:\w+ )?made of|\buse (?:\w+ ){1,3}made of (?!{mines})|(?:condemn|deplor|denounc|"
            r"criticis)\w* (?:the |any |all |further )*{usage}"
            r"(?![^.;]* by\b)|{usage}[^.;]{0,60} (?:condemned|deplored|denounced|criticised|rejected|prohibited|"
            r"banned) by|mined areas?|maintain|retain|training|without explosive|\binert\b|dumm(?:y|ies)|"
            r"{keep} {some}<M> and (?:has |have )?{use}|used in (?:an?|the) (?:trial|test|exercise|"
            r"experiment)|"
            r"emplaced mines and|moratori|(?:known|believed|thought|said) to have emplaced|information|{destroy}|"
            r"stockpil|limits?|confine|policy|its report|right to|form [a-j]|accus\w+|"
            r"^(?!.*personnel).*anti-? ?(?:vehicle|tank)|" + NOT_DONE
        ),
    ),
    Rule(
        "production.ceased",
        "status_events",
        "ceased_production",
        r"{stop}[^.;<]{0,40}?(?:produc\w+|manufactur\w+|mak(?:e|ing)\b|{production})|(?:{production}|assembly|lines?|"
        r"factor(?:y|ies)|plants?)\b[^.;<]{0,40}? (?:{stop}|was given up|idle|converted|dismantled|c[ao]me to an end)|"
        r"{stop}[^.;<]{0,30}(?:factor(?:y|ies)|plants?)\b|{production} (?:\w+ ){0,2}(?:in|by) <S> (?:(?:was|were|has been|"
        r"have been|has|had) )?(?:\w+ )?{stop}|{destroy}[^.;<]{0,25}{production}|(?:struck|tak(?:e|en)|took|remov\w+|delet\w+|dropp\w+|"
        r"cross\w+) (?:(?:the )?<S> )?(?:off|from)\b[^.;]{0,25}|\b(?:have|has) (?:since |now |"
        r"all )?(?:stopped|ceased|given (?:it|this|that|them) up)\b|ended in|having (?:all |since |long |now )*(?:stopped|ceased)",
        "Chad halted the manufacture of mines in 1995.",
        "Chad plans to halt the manufacture of mines.",
        about=("production",),
        denied="producer",
        unless=(
            r"neither|restart|resum|right to|(?!dropped <S|plants\b){use}|(?:never|not) (?:\w+ ){0,3}?(?:that|whether)|moratori"
        ),
    ),
    Rule(
        "production.former",
        "status_events",
        "ceased_production",
        r"no longer (?:does|do)\b|(?:no longer|not any more|never again) (?:been )?(?:produc\w+|manufactur\w+|"
        r"mak\w+)|(?:produced|made|manufactured) (?:none|"
        r"no (?:more )?(?:\w+ )?mines) (?:since|after)|last (?:\w+ ){0,2}?mines? (?:was|were) (?:\w+ )?{make}|(?:ex|"
        r"former)-?producers?|(?:past|former|erstwhile|one-time|previous|once) (?:\w+ ){0,2}(?:producers?|"
        r"manufacturers?|makers?)(?:, (?:the )?<S>)?|"
        r"(?:once|formerly|previously) (?:{make}|a producer)|(?:produc\w+|manufactur\w+|"
        r"made)[^.;<]{0,40} until the (?:mid|early|late|end)\b|(?:produc\w+|manufactur\w+)[^.;<]{0,25} (?:in the past|"
        r"at one time|no longer|until <D>|till <D>|up to <D>)|nor (?:has it|have they) {make}|last {make>mines}|"
        r"(?:not|n't) (?:produced|made|manufactured)\b[^.;<]{0,40} (?:since|after) <D>",
        "Past producers of mines are Chad and Peru.",
        "Chad continues to produce mines.",
        about=("production",),
        own=True,
        unless=r"intend|right to|never (?:{make}|said|has)",
    ),
    Rule(
        "production.producer",
        "status_events",
        "producer",
        r"{make>mines}|(?:without|{refuse})\b[^.;<]{0,20}? (?:{stop}|disavow\w*|forgo\w*)[^.;<]{0,20}? (?:{production}|"
        r"making)|{production}(?: of (?:[\w-]+ ){0,3}?mines?)?\b[^.;<]{0,20} (?:goes|go|reported|confirmed|suspected|"
        r"under ?way|ongoing|thought|believed|in the hands|takes? place|taking place|persist\w*|continu\w+|possible|"
        r"conceivable|(?:cannot|can not) be (?:\w+ )?(?:excluded|ruled out))\b|(?:active|"
        r"current|ongoing|continu\w+|known|licensed|domestic|probable|suspected) {production}|production lines?\b|"
        r"(?:mines?|<M>|they|these|it) (?:is|are|was|were) (?:\w+ )?(?:in production|being produced|made)\b|(?:thought|"
        r"believed|said|known|reported|suspected|continue|continues|continued|still|goes? on|going on|went on|likely|actively|"
        r"may) (?:to be |to |be |of )?{make}|(?:mine|landmine)s? (?:factor(?:y|ies)|producers?|makers?|manufacturers?)|"
        r"counted? (?:as|among) (?:the )?producers?|(?:right|option) to (?:produce|manufacture)|(?:active |current |actively |"
        r"possible |potential |mine |landmine |listed |major |as |a )*\b(?:producers?|manufacturers?|(?:produc|"
        r"manufactur)ing (?:states|countries|nations))\b|(?:produc|"
        r"manufactur)(?:es?|ed|ing)\b(?=[ ]?[,.;:)]|$| (?:them|it|in|at|by|on|until|to|such|the weapon|only|<S>|<L>|<D>)\b)|"
        r"{production} (?:of (?:[\w-]+ ){0,2}?mines )?(?:by|in|continues|facilities|lines|capacity)",
        "The Monitor lists three states as producers of mines: Cuba, India and Nepal.",
        "Chad produced a report on mines.",
        about=("production",),
        past="ceased_production",
        unless=(
            r"until (?:<D>|the (?:mid|early|late|end)\b)|(?<!not )(?<!never )(?<!yet to ){stop}(?! (?:short|"
            r"to renounce))|last {make}|dismantl\w*|bars\b|outlaw\w*|"
            r"{armed}\b[^.;,]{0,60}?{make}|intend|no longer|former|in the past|prohibition|"
            r"{usage} (?:of [^.;<]{0,40}?)?{been} made\b|\bimprovised\b|moratori|not to (?:use|produce)|having had no|said never|"
            r"produced? (?:an?|its|the|their) (?:\w+ )?(?:report|plan|"
            r"list|map|film)"
        ),
    ),
    Rule(
        "moratorium.place",
        "status_events",
        "moratorium",
        r"(?:{have}|commit\w* (?:itself|themselves) to|declar\w+|observ\w*|extend\w*|renew\w*|introduc\w+|"
        r"announc\w+|enact\w*|adopt\w*|impos\w+|with|under|"
        r"in place|applies|apply|upholds?) (?:an? |its |their |the )?(?:[\w-]+ ){0,4}?moratori(?:um|a)|"
        r"ban(?:s|ned|ning)? (?:on )?(?:the |all |any )?(?:export|transfer|trade)s?|{stop} (?:all |the |its |their )?(?:export|transfer)|"
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
            r"without (?:a|any|formal|such)|no (?:\w+ )?moratori|lifted|expired|general assembly|let (?:\w+ )*(?:lapse|expire)|"
            r"moratori\w+ on (?:the )?(?:use|production|manufacture)(?![^.;]*(?:export|transfer|trade|import))"
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
