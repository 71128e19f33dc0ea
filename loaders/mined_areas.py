"""Mined areas: who must clear them, by when, who is done, who asked for more time (Article 5)."""

from aplc_db.rules import Rule

RULES = (
    Rule(
        "clearance.granted",
        "mined_areas",
        "extension_granted",
        r"(?:was|were|been) (?:granted|given|allowed) (?:an? )?(?:\w+ |<O> ){0,3}(?:years|months|"
        r"extensions?)|(?:was|were|been|is|are|having been|had been) (?:granted|given|allowed|"
        r"accorded) (?:\w+ ){0,4}?(?:until|till|up to|to) <D>|grant(?:ed|s|ing) (?:all |the |"
        r"each of the )?(?:<O>|<S>|<Q>|\w+ ){0,4}?(?:requests?|extensions?)|(?:extended|shifted|moved|"
        r"pushed back|postponed|prolonged|put back|put off|deferred) (?:once |twice |again |further |"
        r"by <O> )?(?:to|until|till|by|from) (?:<D>|<O>|<Q>)|received (?:an? |its |their |another |"
        r"second |third )*extensions?|extensions? (?:until|till|to|up to) <D>|new (?:deadlines?|"
        r"dates?)[^.;]{0,30}(?:are|is|of|:)|(?:deadlines?|date)[^.;]{0,40}?(?:was|were|has been|"
        r"have been|had been) (?:extended|shifted|moved|pushed back|postponed|prolonged)|"
        r"already extended|(?:extension|extended|additional time|more time)[^.;]{0,90}?(?:approv\w+|"
        r"grant\w+|agreed|accept\w+|receiv\w+|obtain\w+|allowed|given|won|secured)|(?:approv\w+|grant\w+|"
        r"obtain\w+|receiv\w+|allowed|given|won|secured|gave|accept\w+|agreed)[^.;]{0,70}?(?:extension|"
        r"extended deadlines?|additional time|more time)|deadlines? (?:was|were|has been|"
        r"have been) extended|extended (?:its|their|the) (?:\w+ ){0,3}deadlines?",
        "Three States Parties received extensions of their clearance deadlines: Chad, Peru and Mali.",
        "Chad has requested an extension of its clearance deadline.",
        about=("clearance",),
        planned="extension_requested",
        unless=(
            r"stockpile|article 4\b|given no extension|no extension|request(?:ed|s|ing)? (?:an? |for )|"
            r"asked for|received during|not (?:been )?granted|submitted|presented|"
            r"has not (?:been )?(?:approved|granted)|stockpile"
        ),
    ),
    Rule(
        "clearance.requested",
        "mined_areas",
        "extension_requested",
        r"(?:request|ask|appl|sought|seek)\w* (?:for )?(?:an? |another )?(?:\w+ |<O> ){0,3}(?:years|"
        r"months)\b|requests? (?:for|to|under|of)[^.;]{0,60}?(?:received|came|submitted|presented|lodged|"
        r"made|considered|tabled|from) (?:\w+ ){0,4}(?:from|by)?|(?:submitted|presented|lodged|made|"
        r"tabled|put forward|filed|sent in|handed in|prepared) (?:\w+ ){0,2}?requests?\b|"
        r"requests? (?:was|were|have been|has been) (?:\w+ )?(?:submitted|presented|lodged|made|received|"
        r"tabled|sent)|(?:ask\w*|appl(?:y|ied|ying)|request\w*) (?:for )?(?:\w+ ){0,3}?(?:until|up to|"
        r"to) <D>|seek\w* (?:to extend|prolong|postpone|more time)|requests? (?:of|by|from) <S>|"
        r"request(?:ing|ed) states?|(?:request\w*|ask\w*|appl(?:y|ied|ies|ying)|seek\w*|sought|put in|"
        r"submit\w*|present\w*|made|lodg\w+|fil\w+)[^.;]{0,60}?(?:extension|extend\w*|additional time|"
        r"more time|new deadline|request under|prolong\w+)|extension requests? (?:were |was |have been |"
        r"has been |from|by|of|submitted)|requested (?:a|an|another|until|up to)\b",
        "Chad and Peru have submitted requests for extension of their clearance deadlines.",
        "Chad approved a request by another ministry to extend the building.",
        about=("clearance",),
        denied=None,
        planned=None,
        unless=(
            r"not (?:\w+ )?(?:submit|present|request|ask|lodge)\w* |grant\w*|approv\w*|extensions? (?:was|"
            r"were) agreed|will (?:submit|request|ask|present)|stockpile|urged|invited|called on"
        ),
    ),
    Rule(
        "clearance.overdue",
        "mined_areas",
        "overdue",
        r"(?:is|are|was|were|being|remain\w*|stand\w*|now|still) (?:\w+ )?in (?:serious )?(?:violation|"
        r"breach|default|non-?compliance)|(?:let|allowed) (?:its|"
        r"their) (?:\w+ )?deadline[^.;]{0,15} (?:pass|lapse|expire|slip)|without (?:an? )?(?:request|"
        r"extension|asking|having asked)|remain\w* silent|missed (?:its|their)|(?:deadline|date) (?:has |"
        r"had )?(?:passed|expired|lapsed|ran out|run out)|in violation|non-?complian\w+|"
        r"fail\w* (?:so far )?to (?:keep|meet|complete|respect|clear)|miss(?:ed|"
        r"ing)[^.;]{0,40}?deadlines?|(?:past|passed|beyond) (?:its|their|"
        r"the) (?:<D> )?(?:\w+ ){0,3}deadlines?|deadlines?[^.;]{0,40}?(?:has |have |had )?(?:expired|"
        r"passed|lapsed|not been met)|did not (?:put in|submit|make|present|lodge)[^.;]{0,20}?request|"
        r"without (?:having )?(?:request\w+|submit\w+|an extension|seeking)|overdue",
        "Chad missed its clearance deadline of 1 March 2014.",
        "Chad met its clearance deadline in 2014.",
        about=("clearance",),
        own=True,
        unless=r"stock|article 7|stockpile|article 4|report|transparency|no state",
    ),
    Rule(
        "clearance.completed",
        "mined_areas",
        "clearance_completed",
        r"(?:met|fulfil\w*|discharged|satisfied|compl(?:y|ied|ies) with|honou?red|"
        r"kept) (?:or will (?:\w+ )?meet,? )?(?:all )?(?:its|their|the) (?:\w+ ){0,3}?(?:obligations?|"
        r"commitments?|duties|duty|article 5|deadlines?)|declar\w+ (?:its |their |full |"
        r"formal )?(?:compliance|completion|fulfil)|(?:all|last|final|every)(?: of (?:its|their|"
        r"the))? (?:known |remaining |<Q> |<O> |\w+ )?(?:minefields?|mined areas?|mines|"
        r"contaminated (?:areas?|land)|suspected areas?)[^.;]{0,25} (?:had|has|have|was|were|are|"
        r"is) (?:been )?(?:gone|cleared|removed|lifted|released|disposed|destroyed|swept)|"
        r"(?:mine )?(?:clearance|demining|survey) (?:is|was|has been|had been|are) (?:now )?(?:complete|"
        r"completed|finished|over|done|at an end)|(?:indicated|announced|reported|notified|certified|"
        r"confirmed|signall?ed|celebrated) (?:the )?(?:\w+ )?(?:completion|fulfil\w+|compliance)|(?:is|"
        r"are|was|were|been) (?:now )?(?:clean|rid of mines|without (?:known )?mined areas)|(?:completed|"
        r"finished) (?:in|by|on|before|ahead|its|their|this)\b|(?:has|have|had) (?:now |already |"
        r"since )?(?:completed|finished)\b|free (?:of|from) (?:\w+ ){0,2}mines|(?:complet(?:ed?|ion|ing)|"
        r"finish\w*|conclu\w+|fulfil\w*|accomplish\w*|done with|end(?:ed|"
        r"ing))\b(?! of)?[^.;:]{0,80}?(?:clear\w*|mined areas?|article 5|demin\w*|survey|mine removal|"
        r"mine-free)|(?:clear\w*|article 5|demin\w+)[^.;:]{0,60}?(?:complet(?:ed?|ion)|finish\w*|"
        r"fulfilled|to an end|concluded)|declar\w+ (?:itself |themselves |it |they |that (?:it|"
        r"they) (?:is|are|was|were|had become) )?(?:\w+ ){0,2}?(?:free (?:of|from)|mine-?free|"
        r"clear(?:ed)? of|completion)|(?:formal )?declarations? of (?:completion|compliance|fulfil)|"
        r"(?:became|become|is|are|now|been declared|declared) (?:\w+ ){0,2}?(?:mine-?free|free (?:of|"
        r"from) (?:known |all |anti|land)?\s?(?:-personnel )?(?:mines|landmines|mined))|cleared (?:all|"
        r"the last|every|its (?:last|remaining|territory))[^.;]{0,40}|(?:destroyed|"
        r"cleared) all (?:known )?(?:anti-? ?personnel )?mines in mined areas",
        "Three States Parties declared completion of mine clearance: Chad, Peru and Mali.",
        "Chad expects to complete mine clearance next year.",
        about=("clearance",),
        denied="clearance_pending",
        planned="clearance_pending",
        unless=(
            r"extension|yet to|not yet|hope|expect|survey of|technical|buffer zone|stocks?\b|stockpile|"
            r"risk education|to complete clearance (?:by|before|of)[^.;]*extension|article 4"
        ),
    ),
    Rule(
        "clearance.pending",
        "mined_areas",
        "clearance_pending",
        r"(?:still|continue to) (?:have|has|face|report)[^.;]{0,25}(?:contaminat\w+|mined|mines|to clear|"
        r"suspected)|contaminated (?:land|areas?|territory|ground)|(?:massive|heavy|large|medium|small|"
        r"limited|light|extensive|significant|severe|known|residual|widespread|suspected|confirmed|"
        r"legacy) (?:mine |landmine )?contaminat\w+|contaminat\w+ (?:is|was|are|were|of|in|remain\w*|"
        r"exists?|has been)|(?:mine|landmine)-?\s?(?:affected|contaminated)|(?:affected|contaminated|"
        r"plagued|infested) (?:by|with) (?:\w+ ){0,2}?(?:mines|landmines|contamination)|"
        r"minefields? (?:remain\w*|exist|are left|persist|still|in)|previously (?:undeclared|"
        r"unknown) (?:mined areas|minefields)|(?:mined|contaminated|suspected) areas? (?:in|of|remain\w*|"
        r"are|were|have been|reported)|<A>[^.;]{0,30}(?:left|remain\w*|to (?:be )?(?:clear|release|"
        r"survey)\w*|await\w*|still)|(?:has|have|had|with) <A>|(?:has|have) (?:until|till) <D>|"
        r"deadlines? (?:is|are|of|falls?|in)\b|(?:yet|still) to (?:complete|finish|clear|fulfil|do so|"
        r"declare)|areas? (?:still )?to (?:clear|be cleared)|await\w* (?:survey|clearance)|"
        r"(?:obligations?|responsib\w+|duties|commitments?)[^.;]{0,20}? (?:to clear|under article 5|"
        r"for (?:mine )?clearance|in accordance with article 5)|(?:mine )?clearance obligations?|"
        r"article 5 obligations?|(?:still|yet|must|has|have|remain\w*|"
        r"need)(?: still)? (?:to )?(?:be )?(?:clear(?:ing|ed)?|complete clearance)\b|(?:are|is|was|"
        r"were) (?:still |currently |actively )?(?:clearing|engaged in clear|contaminated|affected by)|"
        r"(?:contaminat\w+|mine threat|mined areas?|suspected "
        r"(?:hazardous )?areas?)[^.;]{0,40}?(?:remain\w*|persist\w*|exists?|present|left|identified|in) |"
        r"(?:threat|contamination|problem)[^.;]{0,15}? (?:persists?|exists?|remains?) in|"
        r"have mined areas|with (?:remaining )?(?:mined areas|contamination|mine contamination|"
        r"areas to clear)|(?:on course|on track|expects?|intends?|likely|aims?|plans?|hopes?|will|set|"
        r"able|in a position|confident|unlikely|seem\w*)[^.;]{0,40}? (?:to )?(?:meet|complete|finish|"
        r"be cleared|achieve)|mine-affected (?:states?|countr)|may (?:do so|complete)|threat in <S>",
        "Thirty States Parties have an obligation to clear mined areas, including Chad and Peru.",
        "Chad has no clearance obligation.",
        about=("clearance",),
        own=True,
        unless=(
            r"granted|extension|completed|met their|request|free (?:of|from)|declared compliance|"
            r"all mined areas|clean\b|overdue|in violation|stockpile|no clearance obl|report|"
            r"each state party|declared (?:themselves|itself)|(?:have|has) (?:completed|finished|fulfilled)|"
            r"will (?:report|decide|be taken)|extension requests? (?:will|were)|under (?:their|"
            r"its) jurisdiction"
        ),
    ),
)
