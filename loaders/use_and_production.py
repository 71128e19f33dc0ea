"""Use, emplacement, production and transfer of mines, and moratoria on them (Article 1)."""

from aplc_db.rules import Rule

ARMED = r"(?:non-?state (?:armed )?(?:actors?|groups?)|nsags?|nsas?|armed (?:opposition |rebel )?groups?|rebels?(?: forces| groups)?|insurgents?|guerrillas?|armed non-state actors|factions|militants?|opposition (?:forces|groups)|paramilitar\w+|separatists)"

RULES = (
    Rule(
        "use.armed_groups", "status_events", "use_by_non_state_actors",
        rf"(?:{ARMED})\b[^.;]{{0,120}}?(?:\buse[ds]?\b|using|laid|lay|planted|emplac\w+|did so|deploy\w+|active)|(?:\buse[ds]?\b|using|laid|planted|emplac\w+|laying|deploy\w+)[^.;]{{0,80}}?\b(?:{ARMED})\b|so (?:did|have|do) (?:non-?state )?(?:armed )?{ARMED}|{ARMED} use\b",
        "New use by non-state armed groups was recorded in Chad, Peru and Mali.",
        "Chad spoke of engagement with armed non-state actors.",
        about=("use",), takes="object", unless=r"engag|condemn|renounce|deed of commitment|stop (?:the )?use|called (?:for|on)|could help ensure|prevent",
    ),
    Rule(
        "emplaced.mines", "status_events", "emplaced_mines",
        r"with (?:[\w-]+ ){0,2}mines in areas under [^.;<]{0,120}?<S> have not\b|mines in areas under (?:their|its) jurisdiction|(?:has|have|having|with) (?:\w+ )?(?:emplaced|mined areas) |emplaced (?:anti-? ?personnel )?mines (?:on|in|along) (?:its|their)|minefields (?:on|along|at|in) (?:its|their) (?:border|territor)",
        "The Monitor indicates that two of the 33 States not party have mines in areas under their jurisdiction: Cuba and India.",
        "Chad was praised for clearing emplaced mines.",
        own=True,
    ),
    Rule(
        "use.states", "status_events", "used_mines",
        r"(?:\b(?:new(?:ly)?|continu\w+|fresh|confirmed|increased|ongoing|widespread|extensive|recent|probable|government|alleged|suspected|sporadic|such|the|of|any|mine|landmine|antipersonnel|documented|evidence of|confirms?|renewed|compelling) )*\buse (?:of (?:[\w-]+ ){0,5}?(?:mines|landmines|cluster munitions|weapons)(?: of an improvised nature)? )?(?:\w+ ){0,4}?(?:by|in|was|has been|is|were)\b|(?:\bused|\busing|\blaid|\blaying|\bplanted|\bplanting|\bemplaced|\bsown|\bdeployed|went on laying|have used|resumed (?:use|laying)) (?:[\w-]+ ){0,3}?(?:mines|landmines|them|cluster munitions|it|these weapons|anti|<M>|the weapon)|(?:active |past |current |confirmed )?users? of (?:anti-? ?personnel )?(?:land)?(?:apl )?mines|mine users?|(?:is|are|were|was) (?:active |still )?users?\b|(?:anti-? ?personnel |land|new )?mines (?:were |have been |had been |are being |was |continue to be )(?:newly |also |again )?(?:used|laid|planted|emplaced)",
        "New use of mines was recorded in two states not party: Chad and Peru.",
        "Chad used its report to explain its mines policy.",
        about=("use",), past="used_mines", unless=r"prohibition|norm against|end the use|never (?:to )?use|condemn|marginal|not to use|retain|training|toward|stigma|derive utility|perceive|emplaced mines and|cease|moratori|\bban\b|reported on the use of|voluntary information",
    ),
    Rule(
        "production.ceased", "status_events", "ceased_production",
        r"(?:ceas\w+|stopp\w+|halt\w+|end(?:ed|ing)|renounc\w+|discontinu\w+|abandon\w+|gave up|given up|no longer)[^.;]{0,40}?(?:produc\w+|manufactur\w+|mak(?:e|ing) (?:mines|landmines))|(?:past|former|erstwhile|one-time|previous) (?:mine )?(?:producers?|manufacturers?)|production (?:was |has been |had )?(?:ceased|ended|stopped|halted|discontinued)|removed from the list of (?:mine )?producers|(?:once|formerly|previously) (?:produced|manufactured|a producer)|(?:does|do) not produce",
        "Past producers of mines are Chad and Peru.",
        "Chad continues to produce mines.",
        about=("production",), own=True, unless=r"calls? (?:on|for)|yet to disavow|moratori|should|must",
    ),
    Rule(
        "production.producer", "status_events", "producer",
        r"(?:active |current |actively |possible |potential |mine |landmine |listed |major |as )*\bproduc(?:ers?|es|ed|ing|e)\b(?! (?:a |its |their |the )?(?:report|evidence|results?|information|plan|document|agri|food|victim))|manufactur(?:ers?|es|ed|ing|e)\b|production of (?:[\w-]+ ){0,2}?mines (?:by|in|continues)|production (?:continues|facilities|lines)",
        "The Monitor lists three states as producers of mines: Cuba, India and Nepal.",
        "Chad produced a report on mines.",
        about=("production",), past="ceased_production", unless=r"prohibition|condemn|moratori|cease the|ban(?:ned)? (?:on )?produc|not to (?:use|produce)|producer of|end the use|without such major|export of mines|have prohibited|casualties",
    ),
    Rule(
        "moratorium.place", "status_events", "moratorium",
        r"moratori(?:um|a)\b|(?:has |have )?banned (?:the )?(?:export|transfer)|export bans?\b|(?:declared|adopted|imposed) (?:a |an )?(?:unilateral )?ban on (?:the )?(?:export|transfer)",
        "Two states not party have put in place moratoria on transfer: Cuba and India.",
        "The General Assembly called for moratoria in 1995.",
        unless=r"enacting|encourag|resolution on|no (?:formal )?moratori|lifted|without a moratori|have not declared|expired",
    ),
    Rule(
        "transfer.exporters", None, "", r"(?:export(?:ers?|ing|ed|s)?|transferred|trade[ds]?|supplied) (?:\w+ ){0,3}(?:mines|landmines)?|go on exporting|exporters",
        "Ten nations go on exporting mines, among them Chad.", "Chad laid mines.", about=("transfer",), own=True,
        why="transfer is no kind of fact of this database",
    ),
)
