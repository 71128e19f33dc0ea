"""Stockpiles: who has them, who must destroy them, who is done (Article 4)."""

from aplc_db.rules import Rule

MINES = r"(?:<M>|(?:any |its |their |the |all |these |such |previously |unknown |remaining |declared |large |small |live |own |of |\w+-\w+ )*(?:stockpile[sd]?|stocks|stockpiles? of|anti-? ?personnel (?:land)?mines|landmines|mines|cluster (?:munitions|bombs)|stockpiled [\w -]*?(?:mines|munitions)))"

RULES = (
    Rule(
        "stockpiles.discovered", "stockpiles", "discovered",
        r"discover(?:ed|y|ies|ing)\b(?! of (?:a )?(?:new )?mined)|previously unknown (?:stock|anti|mines)|(?:came across|unearthed|found) (?:\w+ ){0,3}(?:unknown|forgotten|undeclared|additional) (?:\w+ ){0,2}(?:stock|mines|anti)",
        "Two States Parties, Chad and Peru, have reported the discovery of previously unknown stockpiles.",
        "Chad discovered three mined areas near the airport.",
        about=("stockpiles",), unless=r"in instances of|mined areas",
    ),
    Rule(
        "stockpiles.verifying", "stockpiles", "verifying",
        r"process of (?:verifying|determining|ascertaining|establishing) (?:if|whether)|(?:is|are|was|were) (?:still )?(?:verifying|checking|investigating) (?:if|whether)",
        "One State Party, Chad, was in the process of verifying if it possesses stockpiles.",
        "Experts from Chad were verifying that the mines were safe to move.",
        about=("stockpiles",), own=True, unless=r"does not possess|do not possess",
    ),
    Rule(
        "stockpiles.unconfirmed", "stockpiles", "unconfirmed",
        r"(?:(?:need(?:s|ed)?|has|have|had|remains|is|are|yet|still) to |not (?:yet )?|never |unclear |unknown |uncertain |clarif\w+ |(?:is|are|was|were) )(?:officially |formally )?(?:be )?(?:confirm\w*|declared?|clarif\w+|clear|known|indicat\w+|disclosed?|reveal\w*) (?:the presence|whether|if|as to whether|the existence|the (?:size|status) of)|whether <S> (?:still )?(?:has|have|holds?|possess\w*|keeps?|stockpiles?)",
        "One State Party - Chad - needed to confirm whether it held stockpiled anti-personnel mines or not.",
        "Chad confirmed that it had destroyed its stockpiles.",
        about=("stockpiles",), own=True, unless=r"retain|article 3",
    ),
    Rule(
        "stockpiles.overdue", "stockpiles", "overdue",
        r"non-?complian\w+|in violation|miss(?:ed|ing|es)\b[^.;]{0,60}?(?:deadlines?|theirs|its own|date)|fail(?:ed|ing|s|ure)? (?:to|of|by)[^.;]{0,60}?(?:deadline|destr|in time|on time|complet|meet)|(?:past|passed|beyond|behind) (?:its|their|the) (?:<D> )?(?:\w+ ){0,3}deadlines?|deadlines? (?:has|have|had) (?:passed|expired|lapsed|not been met|come and gone)|overdue|not met (?:its|their|the)[^.;]{0,40}?deadline|did not (?:destroy|complete|finish|meet)[^.;]{0,90}?deadline|deadline of <D>, (?:but|yet) (?:has|have) not|late in (?:destroying|completing)|not (?:yet )?(?:discharged|fulfilled|met|honou?red) (?:its|their) (?:article 4|stockpile)|repeatedly missed|still in breach|in breach of article 4",
        "Chad and Peru have missed their deadline for destroying stockpiles.",
        "No State Party missed the deadline for destroying stockpiles in 2016.",
        about=("stockpiles",), own=True, unless=r"article 5|clear(?:ance|ing)|mined areas?|article 7|reports? (?:is|are|were|was)|initial (?:transparency )?report|\bno (?:state|countr)",
    ),
    Rule(
        "stockpiles.none", "stockpiles", "none",
        r"(?:does|do|did) not (?:possess|have|hold|own|maintain)(?: or (?:retain|stockpile))? (?:any |a )?(?:<M>|stock|anti|mines|landmines|cluster)|not to (?:possess|hold|have) (?:any )?(?:stock|anti|mines|cluster)|(?:never|not) (?:held|had|possessed|stockpiled|acquired)|(?:holds?|have|has|possess(?:es)?|with|hold) no (?:more |longer any )?(?:stock|anti|mines|cluster)|(?:has|have|having) never (?:possessed|held|had|stockpiled)|no longer (?:hold|have|has|possess|possesses|holds|held by)|no (?:anti-? ?personnel )?(?:mine )?stock(?:pile)?s\b|without (?:any )?stockpiles|stock(?:pile)?s are no longer held by <S>|(?:has|have) none any more|stockpile-free|declared (?:that )?(?:it|they) (?:ha[sd]|have) no (?:stock|anti|mines)",
        "One State Party reported that it does not possess any stockpiled anti-personnel mines: Chad.",
        "Chad possesses a stockpile of anti-personnel mines.",
        about=("stockpiles",), own=True, unless=r"permitted purposes|for training|retain|destroyed (?:its|their|the) last|clear of mines",
    ),
    Rule(
        "stockpiles.in_progress", "stockpiles", "destruction_in_progress",
        r"(?:is|are|was|were|remain(?:s|ed)?|currently|still) (?:in the process of |actively |now |currently |still )*(?:destroying|eliminating)|in the process of (?:destroying|destruction)|(?:started|begun|began|commenced|initiated|under ?way|made a start|advanced|continu\w+|proceed\w*|resumed)[^.;]{0,40}?(?:destr|stock)|destr\w+[^.;]{0,30}?(?:under ?way|begun|began|started|commenced|in progress|continu\w+|resumed)|made (?:a start|progress|headway|some progress|significant progress)|progress in (?:destroying|the destruction|stockpile)|demonstrable progress|(?:accounted|responsible) (?:in <D> )?for|got rid of <[OM]\d+>|well advanced|destroyed (?:a total of |some |about |over |more than )?<[MOQ]\d+>(?! (?:of )?(?:previously|and completed))|destroyed (?:part|some|half|a third|most|nearly all|the bulk|\w+ per ?cent) of (?:its|their)",
        "Both Chad and Peru are in the process of destroying their stockpiles.",
        "Chad has not begun to destroy its stockpiles.",
        about=("stockpiles",), denied="destruction_pending", planned="destruction_pending", unless=r"mined area|clearance operations|cleared|during clearance|demining|retained mines|training|previously unknown|extension request|complet\w+ (?:the )?(?:stockpile )?destruction|finished|last of|all (?:of )?(?:its|their)",
    ),
    Rule(
        "stockpiles.completed", "stockpiles", "destruction_completed",
        r"(?:complet(?:ed?|ing|ion of|es)|finish(?:ed|ing)?|conclud(?:ed?|ing)|accomplish\w*|finaliz(?:ed?|ing)|end(?:ed|ing))(?: of)?\b[^.;:]{0,70}?(?:destr\w+|stock\w*|eliminat\w+|article 4)|destr\w+ (?:of )?[^.;:]{0,60}?(?:complet(?:ed|e)|finish(?:ed)?|to an end|concluded|accomplished|is over)|(?:brought|came|come) [^.;]{0,40}?destr\w* to an end|destroy(?:ed|ing) (?:the (?:last|entirety|whole|remainder|rest|remaining)|all|its entire|their entire|its last|their last|every|its remaining|its stock|their stock|its (?:declared )?stockpile|their (?:declared )?stockpile|its (?:anti-? ?personnel )?(?:land)?mines|their (?:anti-? ?personnel )?mines)|destroyed (?:of )?(?:the whole|all)|(?:done|finished) (?:in|with|by|on) <D>|\b(?:is|are) done\b|^(?:<S>) finished\b|eliminated (?:its|their|all|the entire)[^.;]{0,40}?(?:stock|arsenal)|fulfil\w* (?:its|their) (?:article 4|stockpile)",
        "Four States Parties reported having completed the destruction of their stockpiled anti-personnel mines: Chad, Peru, Mali and Fiji.",
        "Chad plans to complete the destruction of its stockpile next year.",
        about=("stockpiles",), denied="destruction_pending", planned="destruction_pending",
        unless=r"pending completion|retained mines|mined areas?|clear(?:ance|ing|ed)\b|for the completion of|expected end date|minefields|because they have",
    ),
    Rule(
        "stockpiles.pending", "stockpiles", "destruction_pending",
        r"obligations? (?:to destroy|under article 4|in accordance with article 4)|obliged to destroy|stock(?:pile)?s? (?:\w+ )?(?:to|left to|that (?:must|remain to) be) (?:be )?destroy\w*|(?:still|yet|must|has|have|need|remain\w*)(?: still)? (?:to|have to|has to) (?:be )?(?:destroy\w*|complete (?:the )?destr\w*|complete (?:theirs|its stock)|begin (?:the )?destr|finish)|must still destroy|requiring destruction|pending (?:completion of )?(?:stockpile )?destruction|(?:stocks?|stockpiles?) (?:are|is|remain\w*) (?:still )?left in|have to (?:complete|finish) (?:theirs|their)|pending completion of stockpile destruction by <S>|destruction (?:is|remains) (?:still )?(?:pending|outstanding|unfinished|incomplete)|yet to (?:start|begin|complete|finish|destroy)|(?:have|has|had) not (?:yet )?(?:begun|started|completed|finished)|(?:undertaken|expects?|promised|pledged|assur\w+|intends?|plans?|on track|aims?|vowed|will|report on)[^.;]{0,50}?(?:destr|finish|begin|complet|deadline|be met|stocks)|preparing to (?:begin|start)|(?:stockpile )?destruction obligations?|with stockpiles (?:still )?to destroy|(?:presented|timeline)[^.;]{0,50}?stockpile destruction",
        "There are three States Parties for which the obligation to destroy stockpiled mines remains relevant: Chad, Peru and Mali.",
        "Chad no longer has an obligation to destroy stockpiles.",
        about=("stockpiles",), own=True, unless=r"no longer ha|clear(?:ance|ing|ed)\b|mined areas?|article 5|each state party|should|all states parties (?:will|must|are)|^(?:the )?states parties (?:agreed|have recogni)|since reported|have since|retained? (?:anti|mines)|transparency report|initial report|have responded|the states parties",
    ),
    Rule(
        "stockpiles.possesses", "stockpiles", "possesses",
        rf"(?:possess(?:es|ed|ing)?|(?:still |also |currently )?stockpil(?:e|es|ing)\b(?! destr| of)|(?:hold|holds|held|holding|maintains?|ha[sdv]e?|owns?|keeps?)(?: an| a)?(?: total| estimated| stockpile| stock| about| some)*(?: of)? (?:stock(?:pile)?s?\b|{MINES}))|stockpilers?\b|stockpiled by <S>|stock(?:pile)?s (?:of [\w -]{{3,40}} )?(?:are |were )?(?:held|owned|in the hands of|kept) by|<S> with stockpiled?|states with stockpiled [\w -]+? – <S>|<M> (?:for|in|held by|belonging to|stockpiled by) <S>|in (?:store|stock) in <S>|<S>(?:,| has| had| have|'s|,? with) (?:its |a stockpile of |stockpiles of |about |over )*<M>(?! (?:retained|destroyed|for training))|(?:<M>|<Q>) (?:were |was |remain\w* )?(?:still )?in stock|stocks are left in <S>|(?:have|has|had) stock(?:pile)?s",
        "The Landmine Monitor believes that three states not party possess stockpiled mines: Cuba, Nepal and India.",
        "Cuba never possessed chemical weapons or stockpiles of mines.",
        about=("stockpiles",), denied="none", unless=r"retain|for training in (?:mine )?(?:detection|clearance)|used to have|obligation|mined areas?|report (?:on|the)|does not|are no longer|have been destroyed|casualties",
    ),
)
