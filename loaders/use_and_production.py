"""Use, emplacement, production and transfer of mines, and moratoria on them (Article 1)."""

from aplc_db.rules import Rule

ARMED = (
    r"(?:non-?state (?:armed )?(?:actors?|groups?)|nsags?|nsas?|armed (?:opposition |rebel )?groups?|"
    r"rebels?(?: forces| groups)?|insurgents?|guerrillas?|armed non-state actors|factions|militants?|"
    r"opposition (?:forces|groups)|paramilitar\w+|separatists)"
)

RULES = (
    Rule(
        "use.armed_groups",
        "status_events",
        "use_by_non_state_actors",
        r"(?:\b(?:houthis?|ansar allah|boko haram|taliban|haqqani|islamic state|isis|isil|daesh|"
        r"al-?\s?qaeda|al-?\s?shabaab|hezbollah|hamas|farc|eln|auc|lra|ltte|unita|renamo|spla|splm|kla|"
        r"pkk|maoists?|naxalites?|khmer rouge|kachin|karen|chechen fighters|polisario|mujahideen|"
        r"janjaweed|fighters|warlords|jihadists?|extremists?|gunmen|contras|drug traffickers)\b|"
        r"armed groups?|rebels?|insurgents?|guerrillas?|militants?|non-?state (?:armed )?(?:actors?|"
        rf"groups?)|nsags?|militias?)[^.;]{{0,90}}?(?:\buse[ds]?\b|using|laid|lay(?:ing|s)?\b|planted|"
        r"planting|emplac\w+|strew\w*|sow\w*|mined|did (?:so|likewise|the same)|deploy\w+)|(?:strewn|"
        r"laid|planted|emplaced|sown|used|scattered|left) "
        rf"(?:\w+ ){{0,3}}?by (?:\w+ ){{0,3}}?(?:houthis?|boko haram|taliban|islamic state|isis|daesh|"
        r"al-?\s?shabaab|farc|eln|ltte|unita|rebels?|insurgents?|militants?|fighters|armed groups?|"
        rf"non-?state)|(?:{ARMED})\b[^.;]{{0,120}}?(?:\buse[ds]?\b|using|laid|lay|planted|emplac\w+|"
        r"did so|deploy\w+|active)|(?:\buse[ds]?\b|using|laid|planted|emplac\w+|laying|"
        rf"deploy\w+)[^.;]{{0,80}}?\b(?:{ARMED})\b|so (?:did|have|do) (?:non-?state )?(?:armed )?{ARMED}|"
        rf"{ARMED} use\b",
        "New use by non-state armed groups was recorded in Chad, Peru and Mali.",
        "Chad spoke of engagement with armed non-state actors.",
        about=("use",),
        takes="object",
        unless=(
            r"engag|condemn|renounce|deed of commitment|stop (?:the )?use|called (?:for|on)|"
            r"could help ensure|prevent"
        ),
    ),
    Rule(
        "emplaced.mines",
        "status_events",
        "emplaced_mines",
        r"(?:mines|minefields) (?:are|were|have been|remain\w*|lie|lay) (?:still )?(?:emplaced|planted|"
        r"in the ground|in place|buried|laid)|(?:maintain|keep|man|operat|retain|have|rely on|"
        r"guard)\w* (?:\w+ ){0,2}?(?:minefields|mined areas|mine belts?|mines in the ground|"
        r"barrier mines)|minefields? (?:around|along|on|at|near|in|between)|(?:border|frontier|coast|"
        r"line of contact|demilitari[sz]ed zone|dmz|line of control)s? (?:is|are|was|were|"
        r"remain\w*) (?:\w+ )?mined|mined (?:borders?|frontiers?)|mines (?:planted|laid|"
        r"emplaced) by <S> (?:along|on|in|around|at)|with "
        r"(?:[\w-]+ ){0,2}mines in areas under [^.;<]{0,120}?<S> have not\b|"
        r"mines in areas under (?:their|its) jurisdiction|(?:has|have|having|with) (?:\w+ )?(?:emplaced|"
        r"mined areas) |emplaced (?:anti-? ?personnel )?mines (?:on|in|along) (?:its|their)|"
        r"minefields (?:on|along|at|in) (?:its|their) (?:border|territor)",
        "The Monitor indicates that two of the 33 States "
        "not party have mines in areas under their jurisdiction: Cuba and India.",
        "Chad was praised for clearing emplaced mines.",
        own=True,
        unless=r"clear(?:ed|ing|s)\b|clear(?:ed|ing) (?:all|the last)|kept none|before joining|former",
    ),
    Rule(
        "use.states",
        "status_events",
        "used_mines",
        r"(?:government|regular|state|national|security|\w+) (?:forces|troops|army|armies|soldiers|"
        r"militar\w+)[^.;<]{0,30}?(?:<S>[^.;<]{0,20})?(?:have |has |had )?(?:laid|used|planted|mined|"
        r"emplaced|sown|fired)|(?:armies|army|forces|troops|soldiers|military|government|"
        r"governments)(?: of <S>)? (?:stayed|remained|are|were|is|was) the only (?:regular )?users?|"
        r"\bmined\b (?:its|their|the|stretches|parts|a|an|sections|areas|large)|(?:lay|lays|laying|"
        r"plants?|sows?|uses?) (?:new |more |fresh |anti-?personnel )?(?:land)?mines\b|(?:scatter\w*|"
        r"fir(?:ed|ing)|remotely deliver\w*|drop(?:ped|ping)|re-?min(?:ed|ing)|seed(?:ed|"
        r"ing)) (?:[\w-]+ ){0,4}?(?:mines|landmines|<M>|submunitions|cluster)|(?:confirmed|documented|"
        r"recorded|credible|new|fresh) (?:\w+ )?(?:instances?|cases?|reports?|evidence|"
        r"incidents?) of (?:\w+ ){0,3}?use|(?:only|sole|main) (?:\w+ )?users?\b|(?:\b(?:new(?:ly)?|"
        r"continu\w+|fresh|confirmed|increased|ongoing|widespread|extensive|recent|probable|government|"
        r"alleged|suspected|sporadic|such|the|of|any|mine|landmine|antipersonnel|documented|evidence of|"
        r"confirms?|renewed|compelling) )*\buse (?:of (?:[\w-]+ ){0,5}?(?:mines|landmines|"
        r"cluster munitions|weapons)(?: of an improvised nature)? )?(?:\w+ ){0,4}?(?:by|in|was|has been|"
        r"is|were)\b|(?:\bused|\busing|\blaid|\blaying|\bplanted|\bplanting|\bemplaced|\bsown|\bdeployed|"
        r"went on laying|have used|resumed (?:use|laying)) (?:[\w-]+ ){0,3}?(?:mines|landmines|them|"
        r"cluster munitions|it|these weapons|anti|<M>|the weapon)|(?:active |past |current |"
        r"confirmed )?users? of (?:anti-? ?personnel )?(?:land)?(?:apl )?mines|mine users?|(?:is|are|"
        r"were|was) (?:active |still )?users?\b|(?:anti-? ?personnel |land|new )?mines (?:were |"
        r"have been |had been |are being |was |continue to be )(?:newly |also |again )?(?:used|laid|"
        r"planted|emplaced)",
        "New use of mines was recorded in two states not party: Chad and Peru.",
        "Chad used its report to explain its mines policy.",
        about=("use",),
        past="used_mines",
        unless=(
            r"armed groups?|rebels?|insurgents?|guerrillas?|houthi|boko haram|denied|denies|"
            r"no (?:credible )?(?:allegation|evidence|report|use)|cleared of|accused|before joining|"
            r"mined areas?|maintain|keeps?|prohibition|norm against|end the use|never (?:to )?use|condemn|"
            r"marginal|not to use|retain|training|toward|stigma|derive utility|perceive|emplaced mines and|"
            r"cease|moratori|\bban\b|reported on the use of|voluntary information"
        ),
    ),
    Rule(
        "production.ceased",
        "status_events",
        "ceased_production",
        r"(?:gave|given|giving) up (?:\w+ )?(?:making|producing|manufactur\w+|production)|"
        r"production (?:\w+ )?(?:end(?:ed|s)|stopp\w+|ceas\w+|clos\w+|halt\w+|was (?:given up|wound up|"
        r"shut))|(?:production|assembly) lines? (?:\w+ )?(?:clos\w+|shut|dismantled|converted|stopped|"
        r"idle)|(?:lines|factor(?:y|ies)|plants?) (?:have |has |had |were |was )?(?:been )?(?:closed|"
        r"shut|converted|dismantled)|(?:struck|taken|removed|deleted|dropped|crossed) (?:off|"
        r"from)\b[^.;]{0,25}|(?:off|from) the list|(?:no longer|not any more|not) (?:mak(?:es?|ing)|"
        r"produc(?:es?|ing)|manufactur\w+)|last (?:produced|made|manufactured)|(?:says?|said|"
        r"claims?) likewise|stopped making|quit (?:making|producing)|(?:ex|former)-?producers?|"
        r"(?:ceas\w+|stopp\w+|halt\w+|end(?:ed|ing)|renounc\w+|discontinu\w+|abandon\w+|gave up|given up|"
        r"no longer)[^.;]{0,40}?(?:produc\w+|manufactur\w+|mak(?:e|ing) (?:mines|landmines))|(?:past|"
        r"former|erstwhile|one-time|previous) (?:mine )?(?:producers?|manufacturers?)|production (?:was |"
        r"has been |had )?(?:ceased|ended|stopped|halted|discontinued)|"
        r"removed from the list of (?:mine )?producers|(?:once|formerly|previously) (?:produced|"
        r"manufactured|a producer)|(?:does|do) not produce",
        "Past producers of mines are Chad and Peru.",
        "Chad continues to produce mines.",
        about=("production",),
        own=True,
        unless=(
            r"intend|list of (?:states|countries) (?:not|with)|restart|resume|again|calls? (?:on|for)|"
            r"yet to disavow|moratori|should|must"
        ),
    ),
    Rule(
        "production.producer",
        "status_events",
        "producer",
        r"(?:thought|believed|said|known|reported|suspected|continue|continues|continued|still|"
        r"go(?:es)? on|went on|likely|actively|may) (?:to be |to |be |of )?(?:making|make|makes|"
        r"manufactur\w+|produc\w+|assembl\w+) ?(?:mines|landmines|anti)?|mak(?:e|es|"
        r"ing) (?:anti-? ?personnel |new )?(?:land)?mines|(?:mine|landmine)s? (?:factor(?:y|ies)|"
        r"producers?|makers?|manufacturers?)|counted? (?:as|among) (?:the )?producers?|"
        r"reserve the right to produce|right to (?:produce|manufacture)|(?:develop\w*|"
        r"research\w*) (?:\w+ ){0,2}(?:mines|alternatives) and produc|(?:active |current |actively |"
        r"possible |potential |mine |landmine |listed |major |as )*\bproduc(?:ers?|es|ed|ing|"
        r"e)\b(?! (?:a |its |their |the )?(?:report|evidence|results?|information|plan|document|agri|"
        r"food|victim))|manufactur(?:ers?|es|ed|ing|e)\b|production of (?:[\w-]+ ){0,2}?mines (?:by|in|"
        r"continues)|production (?:continues|facilities|lines)",
        "The Monitor lists three states as producers of mines: Cuba, India and Nepal.",
        "Chad produced a report on mines.",
        about=("production",),
        past="ceased_production",
        unless=(
            r"gave up|given up|struck off|ended in|closed|again|intend|markings|no longer|stopped|former|"
            r"prohibition|condemn|moratori|cease the|ban(?:ned)? (?:on )?produc|not to (?:use|produce)|"
            r"producer of|end the use|without such major|export of mines|have prohibited|casualties"
        ),
    ),
    Rule(
        "moratorium.place",
        "status_events",
        "moratorium",
        r"(?:ha[sdv]e?|hold|holds|maintain\w*|declar\w+|observ\w*|extend\w*|renew\w*|keep|keeps|"
        r"introduc\w+|announc\w+|enact\w*|adopt\w*|impos\w+|with|under) (?:an? |its |their |"
        r"the )?(?:\w+ ){0,4}?moratori(?:um|a)|ban(?:s|ned)? (?:on )?(?:the )?(?:export|transfer)s?|"
        r"stopped (?:all )?(?:export|transfer)|prohibit\w* (?:the )?(?:export|transfer)|moratori(?:um|"
        r"a)\b|(?:has |have )?banned (?:the )?(?:export|transfer)|export bans?\b|(?:declared|adopted|"
        r"imposed) (?:a |an )?(?:unilateral )?ban on (?:the )?(?:export|transfer)",
        "Two states not party have put in place moratoria on transfer: Cuba and India.",
        "The General Assembly called for moratoria in 1995.",
        unless=(
            r"without|enacting|encourag|resolution on|no (?:formal )?moratori|lifted|without a moratori|"
            r"have not declared|expired"
        ),
    ),
    Rule(
        "transfer.exporters",
        None,
        "",
        r"(?:export(?:ers?|ing|ed|s)?|transferred|trade[ds]?|supplied) (?:\w+ ){0,3}(?:mines|landmines)?|"
        r"go on exporting|exporters",
        "Ten nations go on exporting mines, among them Chad.",
        "Chad laid mines.",
        about=("transfer",),
        own=True,
        why="transfer is no kind of fact of this database",
    ),
)
