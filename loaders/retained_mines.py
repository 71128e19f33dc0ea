"""Mines retained or transferred for the development of and training in detection, clearance or destruction (Article 3)."""

from aplc_db.rules import Rule

RULES = (
    Rule(
        "retained.inert",
        "retained_mines",
        "inert",
        r"\binert\b|\b(?:is|are|as|only) (?:\w+ )?dumm(?:y|ies)\b|\b(?:deactivat|defus|disarm)(?:ed|ing)|"
        r"(?:fu[zs]es?|detonators?|explosives?)\b[^.;]{0,25} (?:removed|taken out|extracted)|(?:without|free (?:of|"
        r"from)) (?:fuzes|explosives?)|"
        r"(?:carry|carries|contain|contains|have|has) no (?:fu[zs]es|detonators|explosives?)\b",
        "Chad has confirmed that the mines it retains under Article 3 are inert.",
        "Inert gas was used in Chad.",
        about=("retained",),
        unless=r"\bus(?:e[sd]?|ing) (?:\w+ )?(?:inert|dumm)|dummies (?:good|instead)",
    ),
    Rule(
        "retained.undeclared",
        "retained_mines",
        "undeclared",
        r"(?:not|never|yet to|still to|without|fail\w*)\b(?: \w+){0,3}? {say}(?: \w+){0,3}? (?:whether|if|how many|the number|"
        r"what)\b[^.;]{0,60}?(?:{keep}|has any|training|intends? to|any)|whether (?:or not "
        r")?<S>[^.;]{0,60}{keep}[^.;]{0,80}(?:unclear|unknown|uncertain|"
        r"not (?:been )?(?:made )?(?:known|clear|certain|public|disclosed)|to be seen)|"
        r"(?:unclear|unknown|not known|uncertain) (?:if|whether|how many)[^.;]{0,40}?{keep}|"
        r"(?:not|never|n't) (?:let (?:anyone|anybody|us|others) know|t(?:old|ell) (?:anyone|anybody|us|others)) either way",
        "Chad has yet to tell the others whether it retains mines under Article 3.",
        "Chad has declared how many mines it retains.",
        about=("retained",),
        own=True,
        unless=r"retains? no",
    ),
    Rule(
        "retained.resumed",
        "retained_mines",
        "resumed",
        r"\b(?:back to|return(?:s|ed|ing)? to|resum(?:es?|ed|ing)|revert(?:s|ed|ing)? to) (?:the )?(?:{keep}|{retention})|"
        r"{keep}[^.;]{0,50}?\b(?:again|once more|anew)\b|(?:again|once more|resumed) (?:\w+ ){0,3}(?:{keep}|{retention})",
        "Chad reported that it retains anti-personnel mines again.",
        "Chad again spoke on the mines that others retain.",
        about=("retained",),
    ),
    Rule(
        "retained.none_first",
        "retained_mines",
        "none",
        r"(?:retained|training) (?:[\w-]+ ){0,2}mines (?:were|was|had been|have been|are) (?:all )?(?:{destroy}|consumed|"
        r"used up)|(?:{destroy}|consumed|used up|expended) (?:them|these|those|all(?! (?:of )?(?:its|their|"
        r"the) <M> stockpiled)|everything)\b|"
        r"(?:{destroy}|consumed|used up|expended) (?:all of )?(?:its|their|the|these|those) (?:last|final|remaining)\b"
        r"(?![^.;]*\b(?:retaining|keeping|holding|reserving|aside)\b)|"
        r"{keep} (?:(?:none|zero|not a single|neither)\b|no (?:{some}(?:mines?|stocks?|(?:sub)?munitions)\b|more|such|live))|"
        r"(?:no|none)(?: \w+){0,3} (?:are |were |is |was )?(?:retained|kept|held) (?:by|in|for)|none (?:by|in) <S>|"
        r"\bdo(?:es)? without\b|can do without|(?:all|last|these|those|they|which)\b[^.;<]{0,30} (?:having been|were|was|"
        r"have been|has been|had been) (?:since |later |all )?(?:{destroy}|consumed|used|used up|expended)|(?:decid|cho|opt|"
        r"elect|prefer)\w* (?:(?:against|not to)\b[^.;]{0,60}(?:{keep}|{retention}|article 3)|to (?:{destroy}|give up|"
        r"{keep} (?:none|no)))|no longer need|no (?:\w+ )?(?:need|reason|use|cause) (?:to|for)|"
        r"(?:do|does|did|will|would|has|have|are|is)(?: not|n't) (?:\w+ )?(?:intend to |wish to |plan to )?{keep}|"
        r"not {keep} (?:any longer )?(?:a single|one) mine|"
        r"no (?:anti-? ?personnel |live )?mines (?:are |were |have been )?(?:retained|kept|for|set aside)|"
        r"(?:{keep}|number|total|stock|holding)s?(?:[^.;<]|<S>){0,40} (?:zero|nil)\b|(?:never|not) {keep} (?:any )?mines",
        "Chad told the others in 2016 that it does not retain any mines for training.",
        "Chad retains 500 mines for training.",
        about=("retained",),
        own=True,
        unless=(
            r"(?:intend\w*|plan\w*|expect\w*|aim\w*|mean\w*|want\w*|wish\w*|hop\w*|due|about|going|will|would) (?:to )?{destroy}|"
            r"purposes? for which|\b(?:how|why|what) (?:\w+ ){0,4}mines|no longer needs? <|will give up|"
            r"after having|previously|any longer|decided not to {keep} any more|meeting|"
            r"to be retained|not (?:been )?used|"
            r"(?:not|never)\b[^.;]{0,30}whether|^(?:most|many|some) <party>"
        ),
    ),
    Rule(
        "retained.first",
        "retained_mines",
        "first_reported",
        r"(?:{say}|g[ai]v(?:es?|en|ing)|named?) (?:an?|its|their) (?:figure|number|total)s? "
        r"(?=(?:(?:it|they|<S>) had |that )(?:never|not) (?:\w+ ){0,3}?before\b)|"
        r"(?:finally|at last|eventually) (?:{say}|g[ai]v(?:es?|en|ing)|named?) (?:\w+ ){0,2}(?:figure|number|total)s?\b|"
        r"new (?:to|on) the list|joined (?:the list|the ranks|those|the (?:states|countries|<party>))[^.;<]{0,30}{keep}|"
        r"(?:new|first-time) (?:retainers?|entr(?:y|ies|ants?)|holders?)|"
        r"{say} <Q>[^.;]{0,40}(?:in|with) (?:its|their|an|the) (?:initial|first) report|"
        r"(?:its|their) first (?:report|declaration)[^.;]{0,40}(?:{keep}|<[MQ])|"
        r"(?:reported|declared|announced|clarified|disclosed|revealed|{keep}|{retention}|did so)"
        r"[^.;,]{0,80}?,? for the first time(?! since| in years)|"
        r"for the first time,? (?:has |have |had )?{say} (?:that )?[^.;,]{0,20}?{keep}|"
        r"^for the first time,?(?! since| in years)[^.;]{0,60}?(?:{keep}|{retention}|"
        r"(?:put down|gave|named|disclosed) (?:an?|its|their) (?:number|figure|total))",
        "In 2016, Chad and Peru reported mines retained for training for the first time.",
        "For the first time Chad attended a meeting on stockpiles.",
        about=("retained",),
        planned=None,
        unless=r"not (?:to )?{keep}|no longer|{keep} no|none",
    ),
    Rule(
        "retained.unchanged",
        "retained_mines",
        "unchanged",
        r"(?:same|identical|exactly|unchanged)(?: \w+){0,3} (?:as|each|every|year|number|figure|total|since|quantity|amount)|"
        r"(?:have|has|had|not|did not)(?: not)? (?:been )?(?:touch|chang|var|budg|mov|consum|us|decreas|alter|reduc|"
        r"cut)\w*(?: (?:any|a single|the|its|theirs?|one))\b|"
        r"(?:have|has|had) not (?:been )?(?:touched|changed|varied|budged|moved|consumed|used|decreased|gone down|fallen)|"
        r"(?:{consume} (?:none|no|not a single|nothing|not one)|(?:\b(?:no|none|nothing|not one|not a single)\b|"
        r"not <Q>)[^.;]{0,40} {been} {consume})\b|"
        r"(?:did|does|has|have|had)(?: not|n't| never) (?:\w+ )?(?:chang|var[iy]|budg|mov|decreas|alter|fall|drop)\w*\b|"
        r"nothing (?:has |had )?changed\b|(?:precisely|exactly|just) the (?:same )?(?:figure|number|total)s?\b|"
        r"the (?:figure|number|total)s? of (?:the|its|their) (?:year|report)s? before|year in,? (?:and )?year out|(?:lain|"
        r"lies?|lay|sat|sits?|stay\w*|remain\w*) (?:idle|"
        r"unused|untouched)|"
        r"(?:no|"
        r"not (?:any|report\w*)(?: on)?(?: any)?|without|zero|any) (?:consumption|use of (?:its|their|the)|change|reduction|"
        r"movement|decrease)|"
        r"(?:never|not|yet to|without)\b[^.;<]{0,20} (?:consum|us|expend|touch|reduc)(?:ed?|ing)? (?:any|a single|one)|"
        r"(?:has|have) (?:stood|remained|stayed|been) at <[MQ]\d+>|"
        r"the (?:very |exact )?same (?:<[MQ]\d+>|number|figure|total|quantity|amount)|"
        r"did not (?:use|consume|reduce|change|report (?:on )?(?:any )?(?:consumption|use))|"
        r"un(?:touched|altered|used|changed|expended)\b|(?:number|quantity|figure|total|level|holding|"
        r"stock)s?[^.;]{0,50}?(?:unchanged|(?:remain|stay|kept|held|stuck|frozen)\w* (?:the same|constant|static|steady|stable|"
        r"level|at)\b|(?:has|have) not changed|identical|did not change|stayed the same)|"
        r"(?:been|remained|stayed) (?:\w+ ){0,3}?(?:the same|unchanged|constant)\b|"
        r"(?:stayed|remain\w*|were left|stood) (?:as|where|what) (?:it|they) (?:was|were|had been)\b",
        "Year after year, Chad and Peru have reported the same number of mines retained.",
        "Chad and Peru have the same number of minefields.",
        about=("retained",),
        own=True,
        unless=(
            r"increase|initial report|stockpile destruction|not changed (?:its|their) (?:mind|policy|position)|"
            r"minefields|went|retained mines (?:were|was)"
        ),
    ),
    Rule(
        "retained.no_longer",
        "retained_mines",
        "no_longer_retains",
        r"(?:last|rest|all) of (?:its|their|the) (?:\w+ )?(?:retained|training) mines|"
        r"(?:retained|training) mines(?: have| had| has)?(?: since| now)? (?:all )?(?:{been} )?(?:all )?(?:{destroy}|"
        r"{consume} up|expended)|"
        r"(?:<M>|mines) (?:that |which )?(?:it|they|<S>) (?:had |has |used to |once )*{keep}[^.;<]{0,40} {been} {destroy}|"
        r"now {have} none\b|"
        r"{destroy} (?:\w+ ){0,2}?mines (?:that )?(?:it|they) (?:had )?(?:been )?{keep}|"
        r"no longer (?:{have}|{keep})|(?:{destroy}|consum(?:ed?|ing)|us(?:ed|ing) up|expended|relinquish(?:ed|ing)|gave up|"
        r"given up|giving up)\b (?:all|the|its|their|every|those|these)\b(?:(?! (?:and|but) |,)[^.;<]|"
        r"<[MQ]\d+>){0,60}?\b(?:retain(?:ed|ing)|kept|held|set aside|training)\b|"
        r"after having reported that (?:it|they) retained|{stop} (?:all |any |the |to )?(?:{keep}|{retention})|"
        r"(?:reduced|cut|brought)[^.;]{0,40}{keep}[^.;]{0,20}to (?:zero|nil|nothing)|not {keep}[^.;]{0,30}any (?:longer|more)|"
        r"{keep}{gap} {stop} (?:doing so|this|it)\b",
        "In 2018, Chad and Peru said that they no longer retain mines for training.",
        "Chad retains mines that it no longer needs for a museum.",
        about=("retained",),
        own=True,
        planned=None,
        unless=(
            r"museum|(?:intend|plan|expect|aim|mean|want|wish|hope|due|about|going)\w* to {destroy}|(?:will|would) {destroy}|needs|"
            r"stockpil"
        ),
    ),
    Rule(
        "retained.retains",
        "retained_mines",
        "retains",
        r"(?:stocks?|quantit\w+|numbers?|figures?|totals?) (?:of [\w-]+ ?mines )?(?:kept )?for (?:training|research)|{keep} "
        r"(?:(?:over|under|between|close to|up to|back|for (?:\w+ ){1,3})(?<!none )(?<!no )(?<!zero ) ?)?{some}(?:<[MQ]\d+>|"
        r"mines\b|submunitions|stocks?\b|(?:most|largest|biggest|highest|greatest)\b)|"
        r"{keep}(?= (?:for (?:training|permitted|research)|such)|[ ]?[,.:;])|(?:biggest|largest|main|top|leading|major|"
        r"greatest|"
        r"highest|second-largest) (?:holders?|holdings?|retainers?|stocks|numbers?|quantit\w+|totals?)|(?:{say}|"
        r"g[ai]ve[sn]?(?! [^.;]{0,20}\bto\b)) (?:a total of |about |some |only |just |holding |keeping |retaining |"
        r"a figure:? )*<Q>(?! (?:casualt|{destroy}|stockpiled))|still (?:has|have|{keep}) <[MQ]\d+>|(?:'s|its|their) (?:total|"
        r"figure|holding|number|stock)\b[^.;]{0,40}(?:<[MQ]\d+>|went (?:down|up)|f[ae]ll\w*|r[oi]se\w*|stands?|stood|is|was)|"
        r"(?:serv|us)\w* for (?:\w+ )?(?:training|instruction|demonstration)|(?:<M>|mines) for (?:\w+ )?(?:instruction|demonstration)|"
        r"of which (?:it|they|<S>) {have} <Q>|"
        r"{have} (?:over |more than |about |some )?<[MQ]\d+> (?:retained|left|remaining|for training|set aside)|"
        r"(?:<[MQ]\d+>|mines) (?:(?:is|are|was|were|been|be)(?: being)? )?(?:still )?{keep} (?:by|in|for)|"
        r"<[MQ]\d+> (?:are|were|is|was|have been)? ?(?:still )?{keep}|(?:lower|reduc|cut|decreas|bring|brought|rais|"
        r"increas)\w*[^.;]{0,25}(?:number|stock|total|holding|figure|quantit|retain)\w*|used up <[MQO]\d+>|"
        r"(?:decid|cho|opt|elect)\w* to {keep}(?! none| no)|for training[^.;]{0,30} <S>|retain(?:s|ed|ing)?\b(?= (?:by|in|for|"
        r"under|some|them|these|those|such|mines|anti-? ?personnel|more|less|fewer|live|most|the (?:most|largest|same|minimum)|"
        r"<[SDMQ]|{some}(?:number|quantit|total|stock|amount))|[ ]?[,.:;()–]|$)|"
        r"{retention}\b(?: of [\w -]{3,40})? (?:is |was |for [\w ]+ )?(?:reported|declared|by|in)?|(?:{keep}|"
        r"{have})\b[^.;]{0,70}?(?:for (?:\w+ ){0,2}(?:training|permitted|development|research|the purpose)|\b(?:we|to|it|"
        r"they) trains?\b|under article 3|"
        r"used solely for training)|{say}\b(?:(?! wh(?:ich|om?)\b)[^.;<]|"
        r"<[MOQ]\d+>){0,70}?mines (?:for (?:the )?(?:development|training)|under article 3)|"
        r"<S>(?: (?:still )?{have}|,? with(?: about| some| over| only| just| more than)?) <M>|<S>, with <Q>(?=,| the\b)|"
        r"account(?:s|ed|ing)? for[^.;]{0,50}(?:total|retained|mines)|{have} between them|"
        r"(?:holdings?|stocks?|totals?|figures?|numbers?)[^.;]{0,40} (?:is|are|was|were|remain\w*) (?:by far |still )?the "
        r"(?:largest|biggest|highest)|the (?:most|largest \w+) (?:is|are|was|were) {keep} (?:by|in)\b",
        "There are 70 States Parties that have reported that they retain mines for permitted purposes: Chad and Peru.",
        "Chad retains the right to withdraw.",
        about=("retained",),
        heading=(
            r"(?:numbers?|quantit\w+|totals?|amounts?) (?:of mines )?retained|(?:retained|"
            r"retention of) (?:[\w-]+ ){0,3}mines|mines retained|(?:article 3|retention) (?:holdings|totals|figures)"
        ),
        denied="none",
        planned=None,
        past=None,
        unless=(
            r"last (?:reported|provided|submitted|updated)\b|(?:not|never) (?:\w+ )?(?:report|provid|submit|updat)\w* "
            r"(?:\w+ ){0,3}?(?:on|about|regarding)\b|"
            r"not (?:\w+ )?(?:expended|consumed|used)|nothing left|initial report|extension|deadline|"
            r"{destroy} the last|without {keep}|(?:decid|cho|opt)\w* (?:to {keep} none|"
            r"against|not)|{keep} (?:none|no\b)|meeting|transparency information|"
            r"{have} no\b|requests? to|minimum number|each <party>|should be retained|casualt|"
            r"(?:debated|discussed|raised|addressed) (?:by|in|at)|"
            r"{destroy} (?:its|their) stock|(?:\blast|\bnot|\bnever|n't) (?:\w+ ){0,2}?(?:report(?:ed)?|{submit})\b[^.;]{0,40}"
            r"\b(?:on|about|regarding|concerning) (?:its |their |the )?(?:retained|mines? (?:retained|kept)|retention)"
        ),
    ),
)
