"""Stockpiles: who has them, who must destroy them, who is done (Article 4)."""

from aplc_db.rules import Rule

NOT_STOCKS = r"^(?![^.;]*anti-? ?personnel)[^.;]*anti-? ?(?:vehicle|tank) mines|"
NOT_STOCKS += r"mined areas?|<A>|minefields?|clear(?:ance|ing)\b|demining|article 5\b"
WHOLE = (
    r"(?:the lot\b|(?:the |its |their )?(?:last|entirety|whole|entire|remainder|rest|remaining|final)\b|all\b|"
    r"every(?! (?:\w+ )?(?:day|week|month|year))|each of|"
    r"(?:its|their|'s|(?:the )?(?:<S>|\w+)'s) {some}(?:{stock}|"
    r"(?:land)?mines\b|munitions|<[MQ]\d+>)|theirs|its own\b|them|these|those|stockpiled (?:[\w-]+ ){0,2}mines)"
)
PART = (
    r"(?:part|some|half|(?:a|one)[ -](?:third|quarter|half|fifth)|(?:two|three|four)[ -](?:thirds|quarters|fifths)|most|"
    r"many|nearly|"
    r"almost|the bulk|the (?:great )?majority|[\d.]+ ?(?:%|per ?cent|percent)|(?:the|an?|its|their) (?:first|second|third|"
    r"further|initial|"
    r"additional|large|small)|another|a (?:batch|lot|portion|quantity|number|consignment))"
)
LATE = r"(?:in time|on time|by (?:the |its |their )?<D>|before <D>|punctually|by then)"

RULES = (
    Rule(
        "stockpiles.discovered",
        "stockpiles",
        "discovered",
        r"(?:mines|stock\w*|caches?|<M>)[^.;<]{0,30} (?:not|never) (?:\w+ )?(?:been )?(?:known|declared|reported|recorded)"
        r"(?: (?:of|about))? (?:before|previously|until)\b|(?:unknown(?! (?:number|quantit|size|amount))|forgotten|"
        r"undeclared|abandoned|additional|hidden|"
        r"overlooked) (?:\w+ ){0,3}(?:stock\w*|caches?|mines|munitions)|"
        r"(?:{say}|learn(?:s|t|ed)? of) {some}(?:caches?|finds)\b|learn(?:s|t|ed)? of <[MQ]\d+>|{find>stock}|"
        r"{find}[^.;<]{0,30}(?:mines|munitions)\b|"
        r"(?:mines|<M>|consignment)[^.;<]{0,30} (?:was|were) {find}|{stock}[^.;<]{0,20} (?:turned up|came to light)|"
        r"{find} (?:[\w-]+ ){0,5}<M>|"
        r"<Q> [^.;<]{0,40}(?:found|discovered|located|recovered|unearthed|uncovered|turned up|come to light)|"
        r"\b(?:mines|stock\w*|caches?)[^.;<]{0,40} (?:had |have |has |were |was )?(?:come to light|came to light|turned up)|"
        r"similar (?:finds?|discover\w+|cases?)|recovering (?:some|mines|caches|them)|"
        r"discover(?:y|ies|ed)\b(?! of (?:a )?(?:new )?mined)|\bfinds? (?:of|by|in|were|have|has)\b",
        "Two States Parties, Chad and Peru, have reported the discovery of previously unknown stockpiles.",
        "Chad discovered three mined areas near the airport.",
        about=("stockpiles", "possession"),
        unless=r"came across none|survey|in instances of|\b(?:improvised|isolated)\b|\bin the (?:desert|soil)\b|"
        r"f(?:i|ou)nd(?:ing)? (?:an? |the )?(?:\w+ )?(?:way|ways|means|solution|that|no)\b|no evidence|" + NOT_STOCKS,
    ),
    Rule(
        "stockpiles.verifying",
        "stockpiles",
        "verifying",
        r"\b(?:find out|stock-?taking|inventory|survey|search|inquir\w+|investigations?)\b[^.;<]{0,30} (?:if|whether)\b|"
        r"\b(?:verify|determin|ascertain|establish|check|investigat|examin|inquir|look)ing (?:into )?(?:if|whether)\b|"
        r"\b(?:seek|try|attempt|want|need|work)\w* to (?:verify|determine|ascertain|establish|find out|check) (?:if|whether)\b",
        "Chad was still verifying if it possesses stockpiles of its former army.",
        "Experts from Chad were verifying that the mines were safe to move.",
        about=("stockpiles", "possession"),
        own=True,
        unless=r"do(?:es)? not {have}|mined areas?|clear(?:ed|ance)|contaminat|training|retain",
    ),
    Rule(
        "stockpiles.unconfirmed",
        "stockpiles",
        "unconfirmed",
        r"(?:may or may not|might or might not) {have}|"
        r"(?:yet|still|remains?|needs?|needed)(?: for <S>)? to (?:\w+ )?{say}[^.;<]{0,30}? (?:that|whether)|(?:not?|never|"
        r"yet|need(?:s|ed)?|still|remains?|fail\w*|without)\b(?: \w+){0,3}? {say}(?: \w+){0,4}? (?:whether|if|"
        r"the (?:presence|absence|existence|size|status))|"
        r"(?:unclear|unknown|uncertain|not (?:clear|known|certain)) (?:whether|if)|whether (?:or not )?(?:it|they|"
        r"<S>) (?:still )?(?:ever )?{have}(?! (?:\w+ ){0,2}?(?:{destroy}|{finish}))",
        "One State Party - Chad - needed to confirm whether it held stockpiled anti-personnel mines or not.",
        "Chad confirmed that it had destroyed its stockpiles.",
        about=("stockpiles", "possession"),
        own=True,
        unless=r"retain|article 3|keep|training|for use|mined areas?|verifying|process of",
    ),
    Rule(
        "stockpiles.overdue",
        "stockpiles",
        "overdue",
        r"{miss}[^.;]{0,60}?(?:{deadline}|theirs|its own)|(?:non-?|out of |not in |lack of )complian\w+|"
        r"in (?:serious |clear |continued |continuing )?(?:violation|breach|default)\b|"
        r"{unable} (?:{destroy}|{finish}|comply|ke(?:ep|pt|eping)|respect\w*|observ\w+|honou?r\w*|discharged|met|"
        r"on)\b[^.;]{0,90}?(?:{deadline}|"
        + LATE
        + r")|fail(?:ed|s|ing|ure)? (?:to|of|by)[^.;]{0,60}?(?:{deadline}|{destroy}|complet\w+|meet)|"
        r"(?:not|never) (?:yet )?(?:met|fulfilled|discharged)[^.;]{0,40}?(?:obligation|article 4|stockpile)|"
        r"(?:should|ought to|was to|were to) have (?:been )?(?:{destroy}|{finish}|done)|"
        r"\b(?:is|are|was|were|being|remains?) (?:\w+ )?late\b|late (?:with|in) (?:\w+ ){0,2}(?:{destruction}|{destroy}|"
        r"stock\w*|complet\w+|<[MQ]\d+>|mines|theirs)|"
        r"{destruction}[^.;<]{0,20}(?:<S>'s {stock} )?[^.;<]{0,20}\b(?:is|are|was|were|running|fell|fallen|lags?|lagged) "
        r"(?:<O> |\w+ ){0,3}?(?:behind schedule|late\b)|"
        r"'s time (?:ran|has run|had run|is|was) (?:out|up)\b|{deadline}(?! (?:for|of) (?:submi|report)){gap} (?:has |have |"
        r"had |was |were |been |already |long |"
        r"since )*(?:passed|expired|lapsed|elapsed|"
        r"not (?:been )?met|come and gone|came and went|gone by|went by|missed|ran out|run out)\b|let(?:s|"
        r"ting)? {gap}{deadline}{gap} (?:pass|lapse|expire|slip|go)\b|(?:past|passed|beyond|behind|after|on from) (?:its|their|"
        r"the) (?:<D> )?(?:[\w-]+ ){0,3}deadlines?|overdue|"
        r"(?:long|years|months|well) (?:overdue|late|past|after)",
        "Chad and Peru have missed their deadline for destroying stockpiles.",
        "No State Party missed the deadline for destroying stockpiles in 2016.",
        about=("stockpiles",),
        own=True,
        unless=(
            r"article 7|reports? (?:is|are|were|was)|initial (?:transparency )?report|\bno (?:state|countr|<party>)|none of|"
            r"^(?![^;.]{0,200}\b(?:not|never|yet|unable|fail\w*|without|still|must|will)\b)[^;.]{0,200}\b(?:completed|finished|destroyed|"
            r"eliminated|gone|did so)\b[^;.]{0,120}\b(?:after|past|beyond) (?:its|their|the)\b|"
            r"before (?:its|their) deadline|not (?:a single|one|any)\b|neither|nobody|"
        )
        + NOT_STOCKS,
    ),
    Rule(
        "stockpiles.none",
        "stockpiles",
        "none",
        r"stockpile[- ]free|free (?:of|from) (?:any |all |such )?(?:stock\w*)|{have} (?:none|neither|nothing)\b|(?:never|not|at no time|"
        r"nor|without|no longer) (?:(?:yet|ever|in|currently|previously|actually|itself) )?(?:\w+(?:ed|old|ought|made|"
        r"having)(?: and|,| n?or|"
        r", n?or) )*{have}(?: or {have})?(?: any| a| such)?(?: {some}(?:{mines}|{stock})|(?=[ ]?[,.;)]|$))|"
        r"nothing (?:left )?to {destroy}|{say} (?:nil|zero|none|nothing)\b|not in possession of|"
        r"none (?:in stock|at all|to destroy|in (?:its|their) {stock}|was (?:ever )?held|were (?:ever )?held)|"
        r"neither (?:has|have|had) <S>|(?:are|is|being|states|countries|<party>) without (?:any|stock|mines)|(?<!produces "
        r")(?<!produce )(?<!produced )(?<!uses )(?<!used )(?<!laid )(?:no|zero|nil) (?:anti-? ?personnel |stockpiled |such |"
        r"known |declared )*(?:(?:land)?mines?\b(?! (?:\w+ing|problem|action|clearance)\b)|stock\w*)(?:[^.;<]{0,30}?(?:in|"
        r"at|by|"
        r"of|left)| are| is|\b)|{stock}(?: \w+){0,3} (?:zero|nil)\b|"
        r"(?:never|not) (?:\w+ )?(?:were|was|been) any {some}(?:{stock}|{mines})|"
        r"(?:not|n't) (?:\w+ )?(?:thought|believed|known|considered|reported|said)(?:(?! but\b)[^.;]){0,30}? (?:to )?{have}"
        r"(?! (?:\w+ed|been|made)\b)|"
        r"not to {have}[^.;]{0,10} (?:any )?(?:{stock}|{mines})|{have} no {some}(?:{stock}|{mines})|"
        r"not (?:a|one) (?:single )?{some}mines? (?:\w+ )?(?:left|remain\w*|in|held)",
        "Chad stated in its report that it does not possess any stockpiled mines.",
        "Chad possesses a stockpile of anti-personnel mines.",
        about=("stockpiles", "possession"),
        own=True,
        unless=(
            r"sa(?:id|ys?|ying) nothing|to confirm that|consumed|expended|(?:mines|<M>) (?:were|was|have been|"
            r"had been) (?:found|discovered|transferred|exported|imported)|"
            r"no (?:more|fewer|less) than|not more than|trained|training|in the ground|in (?:its|their|the) soil|"
            r"\b(?:borders?|frontiers?)\b|permitted purposes|"
            r"retain|article 3|{destroy} (?:its|"
            r"their|the) last|clear of mines|whether|"
            r"not (?:yet )?{destroy}|not (?:yet )?(?:been )?destroyed|not (?:yet )?(?:made|given)\b[^.;<]{0,30} (?:declaration|"
            r"confirmation|statement)|"
            r"\b(?:nor|neither|not) (?:\w+ )?{say} that|no (?:state|<party>|plan|date)|laid|used|contaminat|"
            + NOT_STOCKS
        ),
    ),
    Rule(
        "stockpiles.completed",
        "stockpiles",
        "destruction_completed",
        r"{finish}[^.;:]{0,70}?(?:{destruction}|{destroy}|article 4)|"
        r"(?:{destruction}|{destroy}|(?:destruction|stockpile) programme?)[^.;:]{0,60}?\b(?:complete[d]?|finished|ended|"
        r"concluded|accomplished|"
        r"finali[sz]ed|is over|was over|to an end|to a close|to (?:its|a) conclusion)|"
        r"(?:full|complete|total|entire) (?:\w+ )?{destruction}|"
        r"{completion}(?: by (?:the )?<S>)? of[^.;<]{0,40}(?:{destruction}|{destroy})|"
        r"rid of {some}{stock}|{destroy} <M>,? the (?:last|final) (?:of (?:them|these|which) |batch |lot |ones? )?(?:in|on|"
        r"by) <D>|rid (?:its|their) {some}{stock} of|reach(?:ed|es|ing) (?:zero|nil)\b|"
        r"(?:announc|report|declar|confirm|certif|mark|celebrat|witness)\w* (?:the )?{destruction} of (?:the )?"
        + WHOLE
        + r"|(?:the )?(?:rest|remainder) (?:followed|went)\b|\bma(?:de|king|kes?) it\b(?= in\b| by\b| with\b|[ ]?[,.;]|$)|"
        r"(?:has|have|had) (?:now |all |since )*done (?:its|their) (?:duty|job|work|part)\b|\btook [^.;]{0,80}? to (?:{clear}|"
        r"{destroy}|{finish})\b|{finish>stock}|(?:detonation|burning|explosion) of "
        + WHOLE
        + "|{destroy} "
        + WHOLE
        + r"|(?:"
        + WHOLE
        + r"|{stock}){gap} {been} {destroy}|"
        r"(?:last|final|remaining)[^.;<]{0,40}(?:mines|stock\w*|ones)[^.;<]{0,20} (?:had|have|has) (?:been )?(?:{destroy}|"
        r"gone|eliminated)|"
        r"\b(?:(?!me(?:t|ets?)\b){finish}|{been} (?:through|done|finished)|done so)\b(?= (?:in|by|on|since|before|during|"
        r"with|ahead|early|well|last|this|it|theirs|its own|and|some|"
        r"long|already|many|over|more|within)\b|[ ]?[,.(;]|$| <[DL])|{destroy} <[MQ]\d+>[^.;]{0,30}(?:by|before|ahead of|"
        r"within) (?:its|their|the) (?:\w+ ){0,3}{deadline}|"
        r"{completion} (?:was |has been |had been )?(?:announced|reported|declared|achieved|certified)|(?:announc|report|"
        r"declar)\w+[^.;<]{0,30} {completion}|"
        r"(?:done|finished) (?:in|with|by|on) <D>|{finish}: <D>|{finish} (?:its|their|"
        r"the) (?:\w+ )?(?:obligations?|article 4|commitments?)|"
        r"(?:{stock}|mines|batch|lot|consignment){gap} (?:gone|(?:reduced|brought|cut|down) to (?:zero|nothing|nil)|no more|"
        r"history|emptied|up in (?:smoke|flames)|no longer exists?|a thing of the past)\b|"
        r"caught up\b(?= (?:in|by|on|since|last|later|<[OQD])|[ ]?[,.;(]|$)|"
        r"{finish} (?:its|their) (?:\w+ )?program(?:me)?s?\b|the program(?:me)? {been} (?:complete[d]?|finished|concluded)\b|"
        r"(?:nothing|none)\b (?:of (?:its|their|the) (?:\w+ )?|\w+ ){0,2}?(?:\w+ )?(?:left|remain\w*|more to {destroy})|"
        r"beat(?:s|en|ing)? (?:its|their|the) (?:[\w-]+ ){0,3}?{deadline}|"
        r"(?:'s|its|their) (?:<[MQ]\d+>|mines|stock\w*)(?: stockpiled)?(?: mines)? went(?= in\b| on\b| by\b|[ ]?[,.;]|$)",
        "By 2010, Chad, Peru, Mali and Fiji had completed the destruction of their stockpiled mines.",
        "Chad plans to complete the destruction of its stockpile next year.",
        about=("stockpiles",),
        denied="destruction_pending",
        planned="destruction_pending",
        unless=(
            r"(?:nearly|almost|practically|virtually) (?:{finish}|done|over\b|complete)|(?:still|are|"
            r"is) (?:\w+ )?complying|for training|training mines|retain|\bof (?:the |its |their )?<[MQ]\d+>[^.;]{0,60}<[MQ]\d+>|(?:that|"
            r"which) (?:it|they|"
            r"<S>) (?:had )?ke(?:pt|eps?)\b|(?:the|an|no|under|whose) obligations? to|progress (?:in|towards|with)|"
            r"(?:process|midst) of|under ?way|continu\w+|beg[au]n|started|yet to|"
            r"(?:close|near\w*|on the (?:point|verge|brink)) (?:to |of )?(?:the |its |their )?(?:end|completion|completing|finishing)|"
            r"hope|expect|pending completion|for (?:the )?completion|because they have|"
            r"to (?:\w+ )?complete|"
            r"still (?:has|have|had) (?:<|to)|(?:past|missed|failed)[^.;]{0,30}deadline|"
            r"(?:is|are|was|were|been|busy|now|currently) (?:\w+ly |now |still |currently )?(?=\w+ing\b){destroy}|"
            + PART
            + r" (?:\w+ )?of\b|"
            + NOT_STOCKS
        ),
    ),
    Rule(
        "stockpiles.in_progress",
        "stockpiles",
        "destruction_in_progress",
        r"(?:progress(?:ing|ed|es)?\b|\bwork(?:ing|ed|s)?\b|began|begun|start(?:ed|s|ing)|commenc(?:ed|ing)|initiated|launched|"
        r"under ?way|mid-?way|advanced|continu\w+|"
        r"proceed\w*|resum(?:ed|ing)|carr(?:y|ies|ied|ying) on|pursu\w+|"
        r"(?:close|near\w*|on the (?:point|verge|brink)) (?:to |of )?(?:the |its |their )?(?:end|completion|completing|finishing)\b)"
        r"[^.;]{0,40}?(?:{destroy}|{destruction})|(?:{destroy}|{destruction})[^.;]{0,40}?(?:under ?way|begun|began|"
        r"started|commenced|in progress|continu\w+|resumed|ongoing|on-going|advanc\w+|proceed\w*|going on)|"
        r"(?:is|are|was|were|been|remain(?:s|ed)?|currently|still|now|busy) (?:\w+ly |in the process of |now |still |"
        r"busy )*(?=\w+ing\b){destroy}|"
        r"in the (?:process|course|midst|middle) of (?:{destroy}|(?:\w+ )?{destruction})|(?:so far|already|by now|"
        r"to date)[^.;<]{0,20} {destroy}|{destroy}[^.;]{0,50}(?:so far|to date|a day|a month|per day|every)|"
        r"{destroy} (?:{some})?<[MOQ]\d+>(?! (?:of )?(?:previously|and completed))|(?:{stock}{gap}<[MQ]\d+>|"
        r"<[MQ]\d+> (?:stockpiled|of (?:its|their|these|them|the))){gap} {been} {destroy}|"
        r"<M>{gap} {been} (?:dismantl|demilitari[sz]|burn|incinerat|scrapp|melt|recycl|decommission|taken apart)\w*|"
        r"{destroy} (?:more than |less than |over |about |just |only )?"
        + PART
        + r"\b|"
        + PART
        + r" (?:\w+ )?of{gap} (?:{been} {destroy}|(?:is|are|was|were|has|had|have) gone\b)|"
        r"working (?:its way |their way )?through (?:its|their) {stock}|(?:started|began|begun) (?:work )?(?:on|with) (?:its|their|"
        r"the) {stock}|"
        r"{stock}(?: of (?:the )?<S>)? {been} down to (?!zero|nothing|nil|none)|"
        r"(?:mak(?:es?|ing)|made) (?:\w+ ){0,2}?(?:a start|progress|headway|inroads|strides)\b|demonstrable progress|"
        r"(?:accounted|responsible) (?:in <D> )?for(?![^.;]*\b(?:areas?|land|casualt\w+|production|output)\b)|(?:sen[dt]|ship|"
        r"transport|mov|transfer)\w*[^.;]{0,60} (?:for|"
        r"to be) (?:{destruction}|{destroy})",
        "Both Chad and Peru are in the process of destroying their stockpiles.",
        "Chad has not begun to destroy its stockpiles.",
        about=("stockpiles",),
        denied="destruction_pending",
        planned="destruction_pending",
        unless=(
            r"clearance operations|cleared|demin|sapper|unexploded|\blift|in the ground|retained\b|\bretain\w* (?:\w+ )?mines|training|"
            r"previously unknown|extension request|last of|"
            r"all (?:of )?(?:its|their)|"
            r"{finish} (?:the )?(?:stockpile )?{destruction}|together|between them|in total|worldwide|<party>,? (?:have|"
            r"had) (?:\w+ ){0,3}{destroy}|" + NOT_STOCKS
        ),
    ),
    Rule(
        "stockpiles.pending",
        "stockpiles",
        "destruction_pending",
        r"{destruction}(?: of [^.;]{0,30})? (?:is|are|was|were) (?:\w+ )?(?:foreseen|planned|scheduled|expected|envisaged|slated|set)\b|"
        r"{have} {some}(?:work|way|road|task|job) (?:left|to go|to do|ahead|before)\b|"
        r"<S> (?:are |is |still )?(?:remain|left|to go)\b(?= <L>| to |[ ]?[,.:;(]|$)|"
        r"(?:has|have|had) (?:\w+ |<O> ){0,3}?(?:years|months|time|<D>) (?:\w+ )?to (?:{destroy}|{finish}|be rid)\b|"
        r"(?:must|ha(?:s|ve|d) to|needs? to|is to|are to|was to|were to|obliged to|required to|due to|bound to|should|"
        r"set to) (?:\w+ ){0,3}(?:{destroy}|{finish}|be done|do so|begin|start)|(?:yet|still|remain\w*|left|<M>|"
        r"stock\w*) (?:\w+ )?to (?:\w+ )?(?:be )?(?:{destroy}|{finish}|do so|follow|begin|start|go)\b|"
        r"remain\w*\b[^.;]{0,140}? to (?:be )?{destroy}|(?:await\w*|pending|requir\w+|(?:due|slated|earmarked|scheduled|"
        r"destined) for) (?:completion of )?(?:\w+ )?{destruction}|still {have} {some}(?:{stock}|<[MQ]\d+>|mines)|"
        r"(?:{have}|with) (?:(?:about|some|nearly|over|almost|more than|only|just) )?<[MQ]\d+> (?:left|to go)\b"
        r"(?! (?:in|for|by|after|over|from)\b)|"
        r"(?:still|are|is) (?:\w+ )?complying with article 4|article 4 (?:is|was|remain\w*) (?:still |\w+ )?(?:relevant|applicable|open)\b|"
        r"(?:obligations?|duty|commitments?)[^.;<]{0,45} (?:is|are|was|were|remain\w*|still)(?: still)? (?:relevant|in force|"
        r"outstanding|open|unfulfilled)|"
        r"(?:obligations?|duty|commitments?) (?:to destroy|under article 4|in accordance with article 4)|"
        r"(?:destruction|article 4) obligations?|"
        r"(?<!ahead of its )(?<!ahead of their )(?<!ahead of the )"
        r"{deadline}[^.;<]{0,40}(?:is|are|of|falls?|fall|comes?|fell|due)?[^.;]{0,25}(?:<D>|<L>)|"
        r"(?:has|have|had) (?:time )?(?:until|till|up to) <D>|(?:is|are) (?:the )?next(?: in line)?(?=[ ]?[:,.;]|$)|"
        r"plans? to be (?:ready|done|through)\b|would be (?:gone|finished|{destroy}) (?:by|before|in) <D>|"
        r"{been} (?:in good time|on (?:schedule|track|course|time))\b|far from (?:over|complete\w*|finished|done)|(?:on|"
        r"under) (?:their|its) way|"
        r"(?:have|has|had) (?:stocks|stockpiles|mines) (?:left|to destroy)|"
        r"{destruction} (?:is|remains) (?:still )?(?:pending|outstanding|unfinished|incomplete)|"
        r"{destruction}[^.;<]{0,40}(?:standstill|halt\b|stalled|suspended|delayed|stopped|interrupted)|"
        r"(?:have|has|had) not (?:yet )?(?:begun|started|completed|finished)|within (?:its|their) deadlines?|(?:undertaken|"
        r"expects?|promised|pledged|assur\w+|intends?|plans?|on track|aims?|vowed|will|hopes?|confirmed|"
        r"timeline)[^.;]{0,50}?(?:{destroy}|{destruction}|finish|begin|complet|deadline|be met|be gone|stocks)",
        "For Chad, Peru and Mali the obligation to destroy stockpiled mines remains relevant.",
        "Chad no longer has an obligation to destroy stockpiles.",
        about=("stockpiles",),
        heading=r"(?:article 4|(?:stockpile )?destruction) (?:\w+ )?deadlines?|stockpiles to be destroyed",
        own=True,
        unless=(
            r"(?:hope|wish|want|trust)\w* (?:that|for) (?:all|every\w*|others?)\b(?! (?:of )?(?:its|their|our))|"
            r"whether|no longer ha|each <party>|all <party> (?:will|must|are)|^(?:the )?<party> (?:agreed|have recogni|that)|"
            r"since reported|have since|retain|transparency report|initial report|have responded|^the <party>|"
            r"^(?![^.;]{0,200}\b(?:will|would|to be|intend|plan|expect|aim|hope|promis|set|on track|on course)\w*\b)[^.;]{0,200}"
            r"\b(?:met|before|after|ahead of|in advance of|by) (?:its|their|the) (?:[\w-]+ ){0,2}deadline|"
            r"missed|failed|{finish}: <D>|" + NOT_STOCKS
        ),
    ),
    Rule(
        "stockpiles.possesses",
        "stockpiles",
        "possesses",
        r"\b(?:word|figures?|data|totals?|confirmation|estimates?) (?:came|comes?|exists?|{been}) (?:\w+ ){0,3}(?:from|for|"
        r"by)\b|"
        r"{have} {some}(?:{stock}\b(?! (?:{destruction}|deadline|obligation|programme))|<[MQ]\d+>(?! (?:retain|state|countr|"
        r"year|destroy))|anti-? ?personnel (?:land)?mines\b|landmines\b|cluster (?:munitions|bombs))|"
        r"(?:possess|stockpil|hold|held|keep|kept|stor)\w* {some}mines\b(?! (?:action|clear))|"
        r"<[MQ]\d+> (?:\w+ ){0,3}?(?:{have}|remain\w*|left|lie|are|is|were) (?:in|for|with|by|at)(?<!left by)|"
        r"(?:estimated|believed|said|thought|reported|known|reckoned|assumed|presumed|understood) to (?:{have}|be stockpiling)|"
        r"(?:puts?|estimat\w+|given|reckon\w+)(?: (?:its|their) (?:own|total|{stock}))? at (?:\w+ ){0,3}<[MQ]\d+>|"
        r"{stock}\b(?! (?:{destruction}|"
        r"deadline|to <S>))[^.;<]{0,30}\b(?:put|estimated|believed|said|given|reported|belong\w*|found|held|remain\w*|"
        r"persist\w*|exist\w*|lie|owned|kept|of|in)[^.;,<]{0,20}(?:to|of|by|in|at)? ?(?:the )?(?:<S>|<[MQ]\d+>)|{stock}\b(?! "
        r"(?:{destruction}|deadline)){gap}(?:consist|compris|includ|contain|number|run|amount|total|stand|"
        r"stood)\w*{gap}<[MQ]\d+>|of (?:them|these|those) (?:are |is |lie |lies )?in <S>|{stock} (?:is|was|are|"
        r"were) (?:\w+ ){0,2}?(?:largest|biggest|smallest|second)\b|(?:largest|biggest|major|main|leading|"
        r"possible|other) (?:of (?:the|these|those) )?(?:stockpilers|holders|possessors|owners|arsenals|stocks|stockpiles)|"
        r"stockpilers?\b|(?:states|countries|governments|<party>|<not_party>) with (?:[\w-]+ )?stock|"
        r"stockpiling (?:states|countries|nations)|<M> (?:for|in|held by|belonging to|stockpiled by) <S>|"
        r"size (?:and [\w-]+ )?of (?:its|their) {stock}|{have} the (?:most|largest|biggest)\b(?! (?:area|number of)\b)|<S>(?:,| has| had|"
        r" have|'s|,? with) (?:its |a stockpile of |"
        r"stockpiles of |about |some |over )*<M>(?! (?:retained|destroyed|for training))|{say} {some}<Q>(?=,? "
        r"of which <Q>)|{say} <M>(?! (?:destroy|retain|"
        r"clear))|"
        r"(?:its|their|'s) (?:\w+ )?(?:stock|stockpile|arsenal)\b[^.;<]{0,30}(?:of|is|at|comprises|contains|includes|"
        r"numbers)[^.;<]{0,20}<[MQ]|inherited {some}(?:{stock}|mines\b|<M>)|(?:giv|put|estimat|stat)\w* (?:its|"
        r"their) {stock} (?:as|at|to be) <M>|"
        r"(?:all|both|each)(?: of (?:them|which|whom|these))? (?:with|having) {some}{stock}|"
        r"(?:mines|<M>|{stock}) {been} in the hands of\b|"
        r"(?:bulk|most|majority|half|rest|lion's share|all|some|part) (?:of (?:it|them|these|which)\b)?[^.;<]{0,20} in (?:the )?"
        r"(?:{stock}|hands|possession) (?:of|belonging to)\b",
        "The Landmine Monitor believes that three states not party possess stockpiled mines: Cuba, Nepal and India.",
        "Cuba never possessed chemical weapons or stockpiles of mines.",
        about=("stockpiles", "possession"),
        denied="none",
        unless=(
            r"stockpile[- ]free|free of|retain|back <|aside|for (?:\w+ )?(?:training|instruction|demonstration)|"
            r"permitted purposes|article 3|obligation|"
            r"mined areas?|report (?:on|"
            r"the)|does not|are no longer|have been destroyed|casualties|"
            r"whether|{destruction} of (?:its|their)|{destroy} (?:its|their|all|the)|laid|people|minefields?|transfer|"
            r"explosion|exploded|blew up in|{armed} (?:in|of|from|operating)"
        ),
    ),
)
