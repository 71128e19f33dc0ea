"""Mines retained or transferred for the development of and training in detection, clearance or destruction (Article 3)."""

from aplc_db.rules import Rule

RULES = (
    Rule(
        "retained.inert", "retained_mines", "inert",
        r"\binert\b|fuzeless|without (?:fuzes|explosives)|free from explosive",
        "Chad has confirmed that the mines it retains under Article 3 are inert.",
        "Inert gas was used in Chad.",
        about=("retained",),
    ),
    Rule(
        "retained.undeclared", "retained_mines", "undeclared",
        r"(?:not|never|yet to) (?:yet |been )?(?:to )?(?:declar\w+|indicat\w+|report\w*|stat\w+|disclos\w+|clarif\w+|confirm\w*|specif\w+|made known|say|said) (?:whether|if|the number)[^.;]{0,60}?(?:retain|has any|keep|training|intends? to)|retention status (?:is|remains) unknown|(?:unclear|unknown) (?:if|whether)[^.;]{0,40}?retain",
        "One State Party, Chad, has not yet declared whether it retains anti-personnel mines.",
        "Chad has declared how many mines it retains.",
        about=("retained",), own=True,
    ),
    Rule(
        "retained.resumed", "retained_mines", "resumed",
        r"retain\w*[^.;]{0,50}?\b(?:again|once more|anew)\b|(?:again|once more|resumed) (?:\w+ ){0,3}(?:retain|retention)",
        "Chad reported that it retains anti-personnel mines again.",
        "Chad again spoke on the mines that others retain.",
        about=("retained",),
    ),
    Rule(
        "retained.none_first", "retained_mines", "none",
        r"(?:does|do|did|will|would|has|have) not (?:intend to |wish to |plan to )?(?:retain|keep)|retain(?:s|ing)? (?:no|zero)\b|decided (?:against|not to)[^.;]{0,15} ?(?:retain|keep)|no (?:anti-? ?personnel )?mines (?:are |were |have been )?(?:retained|kept)|not to (?:retain|keep)|not retaining|chos\w+ not to retain|opted not to retain|<S> became (?:one|<S>) of them|declar\w+ that (?:it|they) (?:do|does) not (?:keep|retain)|nil return|(?:never|not) (?:retained|kept) (?:any )?mines",
        "One State Party - Chad - reported for the first time that it does not retain anti-personnel mines.",
        "Chad retains 500 mines for training.",
        about=("retained",), own=True, unless=r"after having|previously|any longer|decided not to retain any more",
    ),
    Rule(
        "retained.first", "retained_mines", "first_reported",
        r"(?:retain\w*|retention|did so|declar\w+)[^.;]{0,80}?for the first time|for the first time[^.;]{0,60}?(?:retain|retention)|first (?:report|declar|time)\w*[^.;]{0,40}?retain|newly (?:reported|declared) (?:as )?retain|began (?:to retain|retaining|reporting)[^.;]{0,30}?retain",
        "Two States Parties reported retaining anti-personnel mines for the first time: Chad and Peru.",
        "For the first time Chad attended a meeting on stockpiles.",
        about=("retained",), planned=None, unless=r"does not retain|not to retain|no longer",
    ),
    Rule(
        "retained.unchanged", "retained_mines", "unchanged",
        r"(?:same|identical|unchanged|an unvarying|no change in the) (?:number|quantity|figure|total|amount|level)s?|(?:number|quantity|figure|total|level)s?[^.;]{0,50}?(?:unchanged|remain\w* (?:the same|constant|static)|(?:has|have) not changed|identical|did not change|stayed the same)|year after year|not (?:reduced|changed|used|consumed|decreased) (?:any of |a single (?:one )?of )?(?:its|their|the number of)[^.;]{0,25}(?:retain|mines)|no (?:reduction|change|decrease) in (?:its|their|the)[^.;]{0,30}retain",
        "The following States Parties have reported the same number of retained mines: Chad and Peru.",
        "Chad and Peru have the same number of minefields.",
        about=("retained",), own=True, unless=r"may indicate",
    ),
    Rule(
        "retained.no_longer", "retained_mines", "no_longer_retains",
        r"no longer (?:retain|keep|hold|have|possess)\w*|(?:has|have|had)? ?(?:destroy(?:ed)?|consumed?|us(?:ed|ing) up|eliminat\w+|given up|expended|relinquished)[^.;]{0,25}? (?:all |the last |the |remainder |of |its |their |previously |entire )+(?:[\w-]+ ){0,3}?retained(?: \w+){0,2}|after having reported that (?:it|they) retained|gave up (?:its|their|all)[^.;]{0,30}retain|stopped retaining|ceased (?:retaining|to retain)|(?:reduced|cut)[^.;]{0,40}retain\w*[^.;]{0,20}to zero|used to have (?:stock|retain)|not retain[^.;]{0,30}any (?:longer|more)|destroyed (?:all )?(?:the )?mines (?:it|they) (?:had )?retained",
        "Chad and Peru indicated that they no longer retain anti-personnel mines.",
        "Chad retains mines that it no longer needs for a museum.",
        about=("retained",), own=True, planned=None, unless=r"museum|plans? to destroy|will destroy|intend\w* to destroy|expects? to|needs",
    ),
    Rule(
        "retained.retains", "retained_mines", "retains",
        r"retain(?:s|ed|ing)?\b(?! (?:the )?(?:right|control|responsib|option|anti-? ?vehicle))|retention\b(?: of [\w -]{3,40})? (?:is |was |for [\w ]+ )?(?:reported|declared)?|(?:keeps?|kept|keeping|holds?|held|possess\w*)\b[^.;]{0,70}?(?:for (?:\w+ ){0,2}(?:training|permitted|development|research|the purpose)|under article 3|used solely for training)|reported?\b[^.;]{0,70}?mines for (?:the )?(?:development|training)|retained by <S>|<S> (?:had|has|have|with) (?:\w+ )?<[MQ]\d+> (?:left|remaining|for training|retained)|(?:has|have) (?:some|any) live mines",
        "There are 70 States Parties that have reported that they retain mines for permitted purposes: Chad and Peru.",
        "Chad retains the right to withdraw.",
        about=("retained",), denied="none", planned=None, past=None, unless=r"transparency information|requests? to|minimum number|each state party|such mines may|nobody has ever|retain(?:ed)? cluster|should be retained",
    ),
)
