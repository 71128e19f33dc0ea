"""Stockpiles: who has them, who must destroy them, who is done (Article 4)."""

from aplc_db.rules import Rule

MINES = (
    r"(?:<M>|(?:any |its |their |the |all |these |such |previously |unknown |remaining |declared |large |"
    r"small |live |own |of |\w+-\w+ )*(?:stockpile[sd]?|stocks|stockpiles? of|"
    r"anti-? ?personnel (?:land)?mines|landmines|mines|cluster (?:munitions|bombs)|"
    r"stockpiled [\w -]*?(?:mines|munitions)))"
)

RULES = (
    Rule(
        "stockpiles.discovered",
        "stockpiles",
        "discovered",
        r"unknown (?:stocks?|stockpiles?|caches?|mines) (?:have been|has been|were|was|"
        r"had been) (?:reported|found|discovered|located|recovered|declared)|(?:stocks?|stockpiles?|"
        r"caches?|quantit(?:y|ies)|<M>|depots?|batch(?:es)?|consignments?)(?: of (?:<M>|"
        r"[\w -]{3,25}))? (?:was|were|has been|have been|had been) (?:found|discovered|located|recovered|"
        r"uncovered|unearthed|turned up|come across|reported found)|(?:found|discovered|located|"
        r"recovered|uncovered|unearthed|stumbled (?:on|upon|over)|c[ao]me across|identified|"
        r"reported finding) (?:\w+ ){0,5}(?:<M>|stocks?\b|stockpiles?\b|caches?\b|depots?\b)|"
        r"similar (?:finds?|discover\w+|cases?)|(?:finds?|discoveries) (?:of|were reported|was reported|"
        r"by|in)|recovering (?:some|mines|<M>|caches|them)|hand(?:s|ed)? in (?:caches|mines|<M>)|"
        r"(?:seized|captured|taken) (?:from|<M>)|discover(?:ed|y|ies|ing)\b(?! of (?:a )?(?:new )?mined)|"
        r"previously unknown (?:stock|anti|mines)|(?:came across|unearthed|"
        r"found) (?:\w+ ){0,3}(?:unknown|forgotten|undeclared|additional) (?:\w+ ){0,2}(?:stock|mines|"
        r"anti)",
        "Two States Parties, Chad and Peru, have reported the discovery of previously unknown stockpiles.",
        "Chad discovered three mined areas near the airport.",
        about=("stockpiles",),
        unless=r"came across none|found none|mined areas?|clearance|deminers|survey|in instances of|mined areas",
    ),
    Rule(
        "stockpiles.verifying",
        "stockpiles",
        "verifying",
        r"process of (?:verifying|determining|ascertaining|establishing) (?:if|whether)|(?:is|are|was|"
        r"were) (?:still )?(?:verifying|checking|investigating) (?:if|whether)",
        "One State Party, Chad, was in the process of verifying if it possesses stockpiles.",
        "Experts from Chad were verifying that the mines were safe to move.",
        about=("stockpiles",),
        own=True,
        unless=r"does not possess|do not possess",
    ),
    Rule(
        "stockpiles.unconfirmed",
        "stockpiles",
        "unconfirmed",
        r"(?:may or may not|might or might not) (?:hold|have|possess)|never (?:\w+ )?(?:said|told|stated|"
        r"informed|declared|made clear|disclosed|revealed)(?: \w+){0,2}? (?:whether|if)|"
        r"not (?:yet )?(?:\w+ )?(?:clarified|confirmed|said|stated|told|made (?:it )?clear|disclosed|"
        r"revealed|indicated|informed)(?: \w+){0,3}? (?:whether|if|the presence|the existence|the size)|"
        r"not (?:yet )?confirmed the (?:presence|absence|existence)|whether it (?:has|holds|had|held|"
        r"stocks|possesses) (?:any|stock|mines|anti)|(?:(?:need(?:s|ed)?|has|have|had|remains|is|are|yet|"
        r"still) to |not (?:yet )?|never |unclear |unknown |uncertain |clarif\w+ |(?:is|are|was|"
        r"were) )(?:officially |formally )?(?:be )?(?:confirm\w*|declared?|clarif\w+|clear|known|"
        r"indicat\w+|disclosed?|reveal\w*) (?:the presence|whether|if|as to whether|the existence|"
        r"the (?:size|status) of)|whether <S> (?:still )?(?:has|have|holds?|possess\w*|keeps?|"
        r"stockpiles?)",
        "One State Party - Chad - needed to confirm whether it held stockpiled anti-personnel mines or not.",
        "Chad confirmed that it had destroyed its stockpiles.",
        about=("stockpiles",),
        own=True,
        unless=r"retain|article 3",
    ),
    Rule(
        "stockpiles.overdue",
        "stockpiles",
        "overdue",
        r"non-?complian\w+|in violation|miss(?:ed|ing|es)\b[^.;]{0,60}?(?:deadlines?|theirs|its own|"
        r"date)|fail(?:ed|ing|s|ure)? (?:to|of|by)[^.;]{0,60}?(?:deadline|destr|in time|on time|complet|"
        r"meet)|(?:past|passed|beyond|behind) (?:its|their|the) (?:<D> )?(?:\w+ ){0,3}deadlines?|"
        r"deadlines? (?:has|have|had) (?:passed|expired|lapsed|not been met|come and gone)|overdue|"
        r"not met (?:its|their|the)[^.;]{0,40}?deadline|did not (?:destroy|complete|finish|"
        r"meet)[^.;]{0,90}?deadline|deadline of <D>, (?:but|yet) (?:has|have) not|late in (?:destroying|"
        r"completing)|not (?:yet )?(?:discharged|fulfilled|met|honou?red) (?:its|their) (?:article 4|"
        r"stockpile)|repeatedly missed|still in breach|in breach of article 4",
        "Chad and Peru have missed their deadline for destroying stockpiles.",
        "No State Party missed the deadline for destroying stockpiles in 2016.",
        about=("stockpiles",),
        own=True,
        unless=(
            r"article 5|clear(?:ance|ing)|mined areas?|article 7|reports? (?:is|are|were|was)|"
            r"initial (?:transparency )?report|\bno (?:state|countr)"
        ),
    ),
    Rule(
        "stockpiles.none",
        "stockpiles",
        "none",
        r"stockpile[- ]free|(?:has|have|had|own|owns|holds?|stocks?|possess(?:es)?|keeps?) none\b|"
        r"nothing to destroy|never (?:owned|held|had|acquired|possessed|stockpiled|kept)\b|(?:has|have|"
        r"had) never (?:owned|held|had|acquired|possessed|stockpiled|kept|produced) |none (?:in stock|"
        r"at all|to destroy|was (?:ever )?held|were (?:ever )?held)|neither (?:has|have|had) <S>|(?:are|"
        r"is|being) without (?:any|stock|mines)|(?:no|zero) (?:anti-? ?personnel )?mines (?:in|"
        r"at) (?:its|their|all)|(?:does|do|did) not (?:possess|have|hold|own|maintain)(?: or (?:retain|"
        r"stockpile))? (?:any |a )?(?:<M>|stock|anti|mines|landmines|cluster)|not to (?:possess|hold|"
        r"have) (?:any )?(?:stock|anti|mines|cluster)|(?:never|not) (?:held|had|possessed|stockpiled|"
        r"acquired)|(?:holds?|have|has|possess(?:es)?|with|hold) no (?:more |longer any )?(?:stock|anti|"
        r"mines|cluster)|(?:has|have|having) never (?:possessed|held|had|stockpiled)|no longer (?:hold|"
        r"have|has|possess|possesses|holds|held by)|no (?:anti-? "
        r"?personnel )?(?:mine )?stock(?:pile)?s\b|without (?:any )?stockpiles|"
        r"stock(?:pile)?s are no longer held by <S>|(?:has|have) none any more|stockpile-free|"
        r"declared (?:that )?(?:it|they) (?:ha[sd]|have) no (?:stock|anti|mines)",
        "One State Party reported that it does not possess any stockpiled anti-personnel mines: Chad.",
        "Chad possesses a stockpile of anti-personnel mines.",
        about=("stockpiles",),
        own=True,
        unless=(
            r"<S> keeps? none|trained|training|in the ground|permitted purposes|for training|retain|"
            r"destroyed (?:its|their|the) last|clear of mines"
        ),
    ),
    Rule(
        "stockpiles.in_progress",
        "stockpiles",
        "destruction_in_progress",
        r"(?:hopes?|hoping|expects?|plans?|intends?|aims?) to (?:do so|finish|complete|be done|"
        r"be through)(?= (?:this|next|by|in|before|within|later|soon|<D))|began (?:destroying|"
        r"to destroy)|(?:has|have) (?:so far |already |by now )?(?:destroyed|eliminated|"
        r"got rid of) (?:some|about|over|more than|part|half|most|nearly|almost|<[MQ])|(?:is|are|was|"
        r"were|remain(?:s|ed)?|currently|still) (?:in the process of |actively |now |currently |"
        r"still )*(?:destroying|eliminating)|in the process of (?:destroying|destruction)|(?:started|"
        r"begun|began|commenced|initiated|under ?way|made a start|advanced|continu\w+|proceed\w*|"
        r"resumed)[^.;]{0,40}?(?:destr|stock)|destr\w+[^.;]{0,30}?(?:under ?way|begun|began|started|"
        r"commenced|in progress|continu\w+|resumed)|made (?:a start|progress|headway|some progress|"
        r"significant progress)|progress in (?:destroying|the destruction|stockpile)|"
        r"demonstrable progress|(?:accounted|responsible) (?:in <D> )?for|got rid of <[OM]\d+>|"
        r"well advanced|destroyed (?:a total of |some |about |over |"
        r"more than )?<[MOQ]\d+>(?! (?:of )?(?:previously|and completed))|destroyed (?:part|some|half|"
        r"a third|most|nearly all|the bulk|\w+ per ?cent) of (?:its|their)",
        "Both Chad and Peru are in the process of destroying their stockpiles.",
        "Chad has not begun to destroy its stockpiles.",
        about=("stockpiles",),
        denied="destruction_pending",
        planned="destruction_pending",
        unless=(
            r"mined area|clearance operations|cleared|during clearance|demining|retained mines|training|"
            r"previously unknown|extension request|complet\w+ (?:the )?(?:stockpile )?destruction|finished|"
            r"last of|all (?:of )?(?:its|their)"
        ),
    ),
    Rule(
        "stockpiles.completed",
        "stockpiles",
        "destruction_completed",
        r"complet\w+ (?:of )?(?:its|their|the) (?:\w+ )?(?:obligations?|article 4|commitments?)|"
        r"destroyed (?:them|these|those) all|destroyed all of (?:them|these|those)|(?:disposed of|"
        r"got(?:ten)? rid of|rid (?:itself|themselves) of|wiped out|finished off|done away with|"
        r"did away with|demolished|dismantled|liquidated|scrapped|emptied|blew up|blown up|burnt|"
        r"incinerated|dealt with) (?:<M>|(?:all|its|their|the|every|everything|what)\b)|\b(?:completed|"
        r"finished|concluded|(?:is|are|was|were|been) (?:through|done|finished)|done so)\b(?= (?:in|by|"
        r"on|since|before|during|with|ahead|early|well|last|this|it|theirs|its own|and|some|long|already|"
        r"many|over|more|within)\b|[ ]?[,.(;]|$| <D)|destroyed <Q>[^.;]{0,30}(?:by|before|ahead of|"
        r"within) (?:its|their|the) (?:\w+ ){0,3}(?:deadline|time limit|due date)|destroyed <M> in all|"
        r"(?:last|final|remaining) (?:of (?:its|their|the) )?(?:stockpiled )?mines (?:was|were|had been|"
        r"have been) (?:destroyed|blown|eliminated)|completion (?:was |has been |had been )?(?:announced|"
        r"reported|declared|achieved|certified)|(?:complet(?:ed?|ing|ion of|es)|finish(?:ed|ing)?|"
        r"conclud(?:ed?|ing)|accomplish\w*|finaliz(?:ed?|ing)|end(?:ed|"
        r"ing))(?: of)?\b[^.;:]{0,70}?(?:destr\w+|stock\w*|eliminat\w+|article 4)|"
        r"destr\w+ (?:of )?[^.;:]{0,60}?(?:complet(?:ed|e)|finish(?:ed)?|to an end|concluded|"
        r"accomplished|is over)|(?:brought|came|come) [^.;]{0,40}?destr\w* to an end|destroy(?:ed|"
        r"ing) (?:the (?:last|entirety|whole|remainder|rest|remaining)|all|its entire|their entire|"
        r"its last|their last|every|its remaining|its stock|their stock|its (?:declared )?stockpile|"
        r"their (?:declared )?stockpile|its (?:anti-? ?personnel )?(?:land)?mines|"
        r"their (?:anti-? ?personnel )?mines)|destroyed (?:of )?(?:the whole|all)|(?:done|"
        r"finished) (?:in|with|by|on) <D>|\b(?:is|are) done\b|^(?:<S>) finished\b|eliminated (?:its|"
        r"their|all|the entire)[^.;]{0,40}?(?:stock|arsenal)|fulfil\w* (?:its|their) (?:article 4|"
        r"stockpile)",
        "Four States Parties reported having completed the "
        "destruction of their stockpiled anti-personnel mines: Chad, Peru, Mali and Fiji.",
        "Chad plans to complete the destruction of its stockpile next year.",
        about=("stockpiles",),
        denied="destruction_pending",
        planned="destruction_pending",
        unless=(
            r"for training|retain|yet to|not (?:yet )?|hope|expect|pending completion|retained mines|"
            r"mined areas?|clear(?:ance|ing|ed)\b|for the completion of|expected end date|minefields|"
            r"because they have"
        ),
    ),
    Rule(
        "stockpiles.pending",
        "stockpiles",
        "destruction_pending",
        r"deadlines? (?:for|of) (?:the )?(?:stockpile |their |its )?destr\w+|"
        r"remain\w*\b[^.;]{0,140}? to (?:destroy|be destroyed)|(?:must|have to|has to|needs? to|is to|"
        r"are to) (?:finish|complete|destroy) (?:theirs|its|their|all|the rest)|<M>[^.;]{0,30} (?:yet |"
        r"still )?to be destroyed|obligations? (?:\w+ ){0,4}(?:is|are|was|were|remain\w*|"
        r"still)(?: still)? (?:relevant|in force|outstanding|open|unfulfilled)|still (?:sit|sits|hold|"
        r"holds|have|has|had|possess|possesses|own|owns)\b[^.;]{0,30}?(?:<M>|<Q>|stock|to destroy|mines)|"
        r"yet to (?:finish|do so|follow|begin|complete)|(?:time limit|limit|deadline|date)s? (?:is|are|"
        r"of|falls?|fall|comes?|that falls?|fell)[^.;]{0,25}(?:<D>|<L>)|(?:on|under) (?:their|its) way|"
        r"remain(?:s)? to be destroyed|left to destroy|to go\b|(?:has|have) (?:until|till) <D>|"
        r"relevant (?:for|to) <S>|(?:have|has|had) (?:stocks|stockpiles|mines) (?:left|to destroy)|"
        r"obligations? (?:to destroy|under article 4|in accordance with article 4)|obliged to destroy|"
        r"stock(?:pile)?s? (?:\w+ )?(?:to|left to|that (?:must|remain to) be) (?:be )?destroy\w*|"
        r"(?:still|yet|must|has|have|need|remain\w*)(?: still)? (?:to|have to|"
        r"has to) (?:be )?(?:destroy\w*|complete (?:the )?destr\w*|complete (?:theirs|its stock)|"
        r"begin (?:the )?destr|finish)|must still destroy|requiring destruction|"
        r"pending (?:completion of )?(?:stockpile )?destruction|(?:stocks?|stockpiles?) (?:are|is|"
        r"remain\w*) (?:still )?left in|have to (?:complete|finish) (?:theirs|their)|"
        r"pending completion of stockpile destruction by <S>|destruction (?:is|"
        r"remains) (?:still )?(?:pending|outstanding|unfinished|incomplete)|yet to (?:start|begin|"
        r"complete|finish|destroy)|(?:have|has|had) not (?:yet )?(?:begun|started|completed|finished)|"
        r"(?:undertaken|expects?|promised|pledged|assur\w+|intends?|plans?|on track|aims?|vowed|will|"
        r"report on)[^.;]{0,50}?(?:destr|finish|begin|complet|deadline|be met|stocks)|"
        r"preparing to (?:begin|start)|(?:stockpile )?destruction obligations?|"
        r"with stockpiles (?:still )?to destroy|(?:presented|timeline)[^.;]{0,50}?stockpile destruction",
        "There are three States Parties for which the obligation "
        "to destroy stockpiled mines remains relevant: Chad, Peru and Mali.",
        "Chad no longer has an obligation to destroy stockpiles.",
        about=("stockpiles",),
        own=True,
        unless=(
            r"whether|no longer ha|clear(?:ance|ing|ed)\b|mined areas?|article 5|each state party|should|"
            r"all states parties (?:will|must|are)|^(?:the )?states parties (?:agreed|have recogni)|"
            r"since reported|have since|retained? (?:anti|mines)|transparency report|initial report|"
            r"have responded|the states parties"
        ),
    ),
    Rule(
        "stockpiles.possesses",
        "stockpiles",
        "possesses",
        r"<Q> (?:still )?(?:remain\w*|were left|are left|left) (?:in|for|with)|(?:estimated|believed|"
        r"said|thought|reported|known|put|reckoned|assumed|presumed|understood) (?:to (?:have|hold|"
        rf"possess|own|keep|stockpile)|at (?:\w+ ){{0,2}}<[QM])|(?:arsenals?|stocks?|stockpiles?|"
        r"stores) (?:belong\w*|are (?:those|in the hands|found|held)|lie|held|of) (?:to|of|by|"
        r"in)? ?(?:the )?<S>|(?:stock|stockpile|arsenal)s? (?:of mines )?(?:is|are|was|were) (?:put|"
        r"estimated|believed|said|given|reported)|of (?:them|these|those) (?:are |is |lie |"
        r"lies )?in <S>|(?:largest|biggest|major|main|leading) (?:stockpilers|holders|possessors|"
        r"arsenals|stocks|stockpiles)|official word came|(?:has|have|holds?|possess\w*|with|own|owns|"
        r"counts?) (?:an? )?(?:estimated |total of |about |some |over |more than |perhaps |as many as |"
        r"up to )*<Q>(?! (?:retain|state|countr|year))|(?:possess(?:es|ed|ing)?|(?:still |also |"
        r"currently )?stockpil(?:e|es|ing)\b(?! destr| of)|(?:hold|holds|held|holding|maintains?|"
        r"ha[sdv]e?|owns?|keeps?)(?: an| a)?(?: total| estimated| stockpile| stock| about|"
        rf" some)*(?: of)? (?:stock(?:pile)?s?\b|{MINES}))|stockpilers?\b|stockpiled by <S>|"
        rf"stock(?:pile)?s (?:of [\w -]{{3,40}} )?(?:are |were )?(?:held|owned|in the hands of|kept) by|"
        r"<S> with stockpiled?|states with stockpiled [\w -]+? – <S>|<M> (?:for|in|held by|belonging to|"
        r"stockpiled by) <S>|in (?:store|stock) in <S>|<S>(?:,| has| had| have|'s|,? with) (?:its |"
        r"a stockpile of |stockpiles of |about |over )*<M>(?! (?:retained|destroyed|for training))|"
        r"(?:<M>|<Q>) (?:were |was |remain\w* )?(?:still )?in stock|stocks are left in <S>|(?:have|has|"
        r"had) stock(?:pile)?s",
        "The Landmine Monitor believes that three states not party possess stockpiled mines: Cuba, Nepal and India.",
        "Cuba never possessed chemical weapons or stockpiles of mines.",
        about=("stockpiles",),
        denied="none",
        unless=(
            r"stockpile[- ]free|free of|retain|for training in (?:mine )?(?:detection|clearance)|"
            r"used to have|obligation|mined areas?|report (?:on|the)|does not|are no longer|"
            r"have been destroyed|casualties"
        ),
    ),
)
