"""Mines retained or transferred for the development of and training in detection, clearance or destruction (Article 3)."""

from aplc_db.rules import Rule

RULES = (
    Rule(
        "retained.inert",
        "retained_mines",
        "inert",
        r"\binert\b|fuzeless|without (?:fuzes|explosives)|free from explosive",
        "Chad has confirmed that the mines it retains under Article 3 are inert.",
        "Inert gas was used in Chad.",
        about=("retained",),
    ),
    Rule(
        "retained.undeclared",
        "retained_mines",
        "undeclared",
        r"(?:not|never|yet)(?: to)? (?:\w+ ){0,2}(?:said|say|told|tell|stated?|declared?|decided|"
        r"disclosed?|indicated?|informed?|reported?|made (?:it )?clear)(?: \w+){0,2}? (?:whether|"
        r"if) (?:they|it|<S>) (?:will |would |intends? to |wish(?:es)? to |want(?:s)? to |means? to |"
        r"plans? to )?(?:keep|retain|hold|kept|retained)\w*|(?:not|never|yet to) (?:yet |"
        r"been )?(?:to )?(?:declar\w+|indicat\w+|report\w*|stat\w+|disclos\w+|clarif\w+|confirm\w*|"
        r"specif\w+|made known|say|said) (?:whether|if|the number)[^.;]{0,60}?(?:retain|has any|keep|"
        r"training|intends? to)|retention status (?:is|remains) unknown|(?:unclear|unknown) (?:if|"
        r"whether)[^.;]{0,40}?retain",
        "One State Party, Chad, has not yet declared whether it retains anti-personnel mines.",
        "Chad has declared how many mines it retains.",
        about=("retained",),
        own=True,
        unless=r"retains? no",
    ),
    Rule(
        "retained.resumed",
        "retained_mines",
        "resumed",
        r"retain\w*[^.;]{0,50}?\b(?:again|once more|anew)\b|(?:again|once more|"
        r"resumed) (?:\w+ ){0,3}(?:retain|retention)",
        "Chad reported that it retains anti-personnel mines again.",
        "Chad again spoke on the mines that others retain.",
        about=("retained",),
    ),
    Rule(
        "retained.none_first",
        "retained_mines",
        "none",
        r"retained (?:[\w-]+ ){0,2}mines (?:were|was|had been|have been|are) (?:all )?(?:destroyed|"
        r"consumed|used up)|destroyed (?:them|these|those) all|destroyed all of (?:its|their|them|these|"
        r"those)|(?:retain|keep|hold|kept|retained|held)(?:s|ing)? (?:no|none|zero)\b|(?:no|"
        r"none)(?: \w+){0,3} (?:are |were |is |was )?(?:retained|kept|held) (?:by|in|for)|none (?:by|"
        r"in) <S>|destroy(?:ed|ing) (?:its|their|the) (?:last|final|remaining)\b[^.;]{0,30}(?:ones|"
        r"retained|training|kept)?|can do without|(?:consumed|used up|expended|destroyed) (?:all|"
        r"the last|everything)|all <Q> (?:having been|were|have been|had been) (?:consumed|used|"
        r"destroyed|expended)|(?:these|those|they) too (?:were|have been) destroyed|"
        r"decided to (?:destroy|give up|keep none|retain none)|no (?:live )?mines (?:for|are|were)|"
        r"gave up (?:its|their) (?:retained|training)|need(?:s|ed)? (?:them|any) no longer|"
        r"no longer need|(?:does|do|did|will|would|has|have) not (?:intend to |wish to |"
        r"plan to )?(?:retain|keep)|retain(?:s|ing)? (?:no|zero)\b|decided (?:against|"
        r"not to)[^.;]{0,15} ?(?:retain|keep)|no (?:anti-? ?personnel )?mines (?:are |were |"
        r"have been )?(?:retained|kept)|not to (?:retain|keep)|not retaining|chos\w+ not to retain|"
        r"opted not to retain|<S> became (?:one|<S>) of them|declar\w+ that (?:it|they) (?:do|"
        r"does) not (?:keep|retain)|nil return|(?:never|not) (?:retained|kept) (?:any )?mines",
        "One State Party - Chad - reported for the first time that it does not retain anti-personnel mines.",
        "Chad retains 500 mines for training.",
        about=("retained",),
        own=True,
        unless=r"no longer needs? <|will give up|after having|previously|any longer|decided not to retain any more",
    ),
    Rule(
        "retained.first",
        "retained_mines",
        "first_reported",
        r"new (?:to|on) the list|newcomers?\b|(?:new|first-time) (?:retainers?|entr(?:y|ies|ants?)|"
        r"holders?)|declared <Q>[^.;]{0,40}(?:in|with) (?:its|their|an|the) (?:initial|first) report|"
        r"(?:its|their) first (?:report|declaration)[^.;]{0,40}(?:retain|keep|<[MQ])|(?:now|"
        r"newly) (?:retains?|keeps?)|(?:reported|declared|announced) for the first time|"
        r"for the first time|(?:retain\w*|retention|did so|declar\w+)[^.;]{0,80}?for the first time|"
        r"for the first time[^.;]{0,60}?(?:retain|retention)|first (?:report|declar|"
        r"time)\w*[^.;]{0,40}?retain|newly (?:reported|declared) (?:as )?retain|began (?:to retain|"
        r"retaining|reporting)[^.;]{0,30}?retain",
        "Two States Parties reported retaining anti-personnel mines for the first time: Chad and Peru.",
        "For the first time Chad attended a meeting on stockpiles.",
        about=("retained",),
        planned=None,
        unless=r"does not retain|not to retain|no longer",
    ),
    Rule(
        "retained.unchanged",
        "retained_mines",
        "unchanged",
        r"never used (?:any of )?(?:its|their|the) (?:retained )?mines|same as (?:in|before|the|for|a|"
        r"last)|(?:the )?(?:same|very same|identical)(?: \w+){0,2} (?:as|each|every|year|number|figure|"
        r"total|since)|not (?:touched|budged|moved|altered|varied|used (?:any|a single)|consumed)|"
        r"(?:have|has|had) not (?:been )?(?:touched|changed|varied|budged|moved|consumed|used|decreased|"
        r"gone down|fallen)|(?:no|not (?:any|report\w*)(?: on)?(?: any)?|without|zero|"
        r"any) (?:consumption|use of (?:its|their|the)|change|reduction|movement|decrease)|"
        r"did not (?:use|consume|reduce|change|report (?:on )?(?:any )?(?:consumption|use))|untouched|"
        r"unaltered|stagnant|static|frozen|(?:same|identical|unchanged|an unvarying|"
        r"no change in the) (?:number|quantity|figure|total|amount|level)s?|(?:number|quantity|figure|"
        r"total|level)s?[^.;]{0,50}?(?:unchanged|remain\w* (?:the same|constant|static)|(?:has|"
        r"have) not changed|identical|did not change|stayed the same)|year after year|not (?:reduced|"
        r"changed|used|consumed|decreased) (?:any of |a single (?:one )?of )?(?:its|their|"
        r"the number of)[^.;]{0,25}(?:retain|mines)|no (?:reduction|change|decrease) in (?:its|their|"
        r"the)[^.;]{0,30}retain",
        "The following States Parties have reported the same number of retained mines: Chad and Peru.",
        "Chad and Peru have the same number of minefields.",
        about=("retained",),
        own=True,
        unless=(
            r"increase|initial report|stockpile destruction|not changed (?:its|their) (?:mind|policy|"
            r"position)|may indicate"
        ),
    ),
    Rule(
        "retained.no_longer",
        "retained_mines",
        "no_longer_retains",
        r"no longer (?:retain|keep|hold|have|possess)\w*|(?:has|have|had)? ?(?:destroy(?:ed)?|consumed?|"
        r"us(?:ed|ing) up|eliminat\w+|given up|expended|relinquished)[^.;]{0,25}? (?:all |the last |the |"
        r"remainder |of |its |their |previously |entire )+(?:[\w-]+ ){0,3}?retained(?: \w+){0,2}|"
        r"after having reported that (?:it|they) retained|gave up (?:its|their|all)[^.;]{0,30}retain|"
        r"stopped retaining|ceased (?:retaining|to retain)|(?:reduced|"
        r"cut)[^.;]{0,40}retain\w*[^.;]{0,20}to zero|used to have (?:stock|retain)|"
        r"not retain[^.;]{0,30}any (?:longer|more)|destroyed (?:all )?(?:the )?mines (?:it|"
        r"they) (?:had )?retained",
        "Chad and Peru indicated that they no longer retain anti-personnel mines.",
        "Chad retains mines that it no longer needs for a museum.",
        about=("retained",),
        own=True,
        planned=None,
        unless=r"museum|plans? to destroy|will destroy|intend\w* to destroy|expects? to|needs",
    ),
    Rule(
        "retained.retains",
        "retained_mines",
        "retains",
        r"(?:stocks?|quantit\w+|numbers?) (?:of [\w-]+ ?mines )?(?:kept )?for (?:training|research)|"
        r"(?:keeps?|kept|retain(?:s|ed|ing)?|holds?|held|holding)\b(?! (?:none|no\b|zero|a meeting|"
        r"meetings|talks|that|discussions|up|out|back|away|its|their seat|to the))(?= (?:the (?:most|"
        r"largest|biggest|highest)|more|less|fewer|over|about|some|only|just|at least|up to|a total|"
        r"an estimated|approximately|nearly|almost|<[MQ]|mines|anti|cluster|submunitions|live|stocks?|"
        r"under|for (?:training|permitted|research))|[ ]?[,.:;])|(?:biggest|largest|main|top|leading|"
        r"major) (?:holders?|retainers?|stocks|numbers?|quantit\w+)|(?:reports?|reported|declared|"
        r"declares|gives?|gave|listed|lists) (?:a total of |about |some |only |just |holding |keeping |"
        r"retaining )?<Q>(?! (?:casualt|destroyed|stockpiled))|still (?:has|have|holds?|keeps?) <Q>|"
        r"has (?:over |more than |about |some )?<Q> retained|<Q> (?:are|were|is|"
        r"was)? ?(?:still )?(?:retained|kept|held)|(?:lowered|reduced|cut|decreased|brought down|raised|"
        r"increased)[^.;]{0,25}(?:number|stock|total|holding|figure|quantit|retain)\w*|"
        r"for training[^.;]{0,30} <S>|retain(?:s|ed|ing)?\b(?! (?:the )?(?:right|control|responsib|"
        r"option|anti-? ?vehicle))|retention\b(?: of [\w -]{3,40})? (?:is |was |for [\w ]+ )?(?:reported|"
        r"declared)?|(?:keeps?|kept|keeping|holds?|held|possess\w*)\b[^.;]{0,70}?(?:for "
        r"(?:\w+ ){0,2}(?:training|permitted|development|research|the purpose)|under article 3|"
        r"used solely for training)|reported?\b[^.;]{0,70}?mines for (?:the )?(?:development|training)|"
        r"retained by <S>|<S> (?:had|has|have|with) (?:\w+ )?<[MQ]\d+> (?:left|remaining|for training|"
        r"retained)|(?:has|have) (?:some|any) live mines",
        "There are 70 States Parties that have reported that they retain mines for permitted purposes: Chad and Peru.",
        "Chad retains the right to withdraw.",
        about=("retained",),
        denied="none",
        planned=None,
        past=None,
        unless=(
            r"initial report|extension|deadline|destroyed the last|without (?:retain|keeping)|"
            r"decided (?:to keep none|against)|(?:retain|keep|kept) (?:none|no\b)|meeting|"
            r"transparency information|requests? to|minimum number|each state party|such mines may|"
            r"nobody has ever|should be retained"
        ),
    ),
)
