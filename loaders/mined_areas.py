"""Mined areas: who must clear them, by when, who is done, who asked for more time (Article 5)."""

from aplc_db.rules import Rule

RULES = (
    Rule(
        "clearance.granted", "mined_areas", "extension_granted",
        r"(?:extension|extended|additional time|more time)[^.;]{0,90}?(?:approv\w+|grant\w+|agreed|accept\w+|receiv\w+|obtain\w+|allowed|given|won|secured)|(?:approv\w+|grant\w+|obtain\w+|receiv\w+|allowed|given|won|secured|gave|accept\w+|agreed)[^.;]{0,70}?(?:extension|extended deadlines?|additional time|more time)|deadlines? (?:was|were|has been|have been) extended|extended (?:its|their|the) (?:\w+ ){0,3}deadlines?",
        "Three States Parties received extensions of their clearance deadlines: Chad, Peru and Mali.",
        "Chad has requested an extension of its clearance deadline.",
        about=("clearance",), planned="extension_requested", unless=r"has not (?:been )?(?:approved|granted)|stockpile",
    ),
    Rule(
        "clearance.requested", "mined_areas", "extension_requested",
        r"(?:request\w*|ask\w*|appl(?:y|ied|ies|ying)|seek\w*|sought|put in|submit\w*|present\w*|made|lodg\w+|fil\w+)[^.;]{0,60}?(?:extension|extend\w*|additional time|more time|new deadline|request under|prolong\w+)|extension requests? (?:were |was |have been |has been |from|by|of|submitted)|requested (?:a|an|another|until|up to)\b",
        "Chad and Peru have submitted requests for extension of their clearance deadlines.",
        "Chad approved a request by another ministry to extend the building.",
        about=("clearance",), denied=None, planned=None,
    ),
    Rule(
        "clearance.overdue", "mined_areas", "overdue",
        r"in violation|non-?complian\w+|fail\w* (?:so far )?to (?:keep|meet|complete|respect|clear)|miss(?:ed|ing)[^.;]{0,40}?deadlines?|(?:past|passed|beyond) (?:its|their|the) (?:<D> )?(?:\w+ ){0,3}deadlines?|deadlines?[^.;]{0,40}?(?:has |have |had )?(?:expired|passed|lapsed|not been met)|did not (?:put in|submit|make|present|lodge)[^.;]{0,20}?request|without (?:having )?(?:request\w+|submit\w+|an extension|seeking)|overdue",
        "Chad missed its clearance deadline of 1 March 2014.",
        "Chad met its clearance deadline in 2014.",
        about=("clearance",), own=True, unless=r"stockpile|article 4|report|transparency|no state",
    ),
    Rule(
        "clearance.completed", "mined_areas", "clearance_completed",
        r"(?:complet(?:ed?|ion|ing)|finish\w*|conclu\w+|fulfil\w*|accomplish\w*|done with|end(?:ed|ing))\b(?! of)?[^.;:]{0,80}?(?:clear\w*|mined areas?|article 5|demin\w*|survey|mine removal|mine-free)|(?:clear\w*|article 5|demin\w+)[^.;:]{0,60}?(?:complet(?:ed?|ion)|finish\w*|fulfilled|to an end|concluded)|declar\w+ (?:itself |themselves |it |they |that (?:it|they) (?:is|are|was|were|had become) )?(?:\w+ ){0,2}?(?:free (?:of|from)|mine-?free|clear(?:ed)? of|completion)|(?:formal )?declarations? of (?:completion|compliance|fulfil)|(?:became|become|is|are|now|been declared|declared) (?:\w+ ){0,2}?(?:mine-?free|free (?:of|from) (?:known |all |anti|land)?\s?(?:-personnel )?(?:mines|landmines|mined))|cleared (?:all|the last|every|its (?:last|remaining|territory))[^.;]{0,40}|(?:destroyed|cleared) all (?:known )?(?:anti-? ?personnel )?mines in mined areas",
        "Three States Parties declared completion of mine clearance: Chad, Peru and Mali.",
        "Chad expects to complete mine clearance next year.",
        about=("clearance",), denied="clearance_pending", planned="clearance_pending", unless=r"stockpile|risk education|to complete clearance (?:by|before|of)[^.;]*extension|article 4",
    ),
    Rule(
        "clearance.pending", "mined_areas", "clearance_pending",
        r"(?:obligations?|responsib\w+|duties|commitments?)[^.;]{0,20}? (?:to clear|under article 5|for (?:mine )?clearance|in accordance with article 5)|(?:mine )?clearance obligations?|article 5 obligations?|(?:still|yet|must|has|have|remain\w*|need)(?: still)? (?:to )?(?:be )?(?:clear(?:ing|ed)?|complete clearance)\b|(?:are|is|was|were) (?:still |currently |actively )?(?:clearing|engaged in clear|contaminated|affected by)|(?:contaminat\w+|mine threat|mined areas?|suspected (?:hazardous )?areas?)[^.;]{0,40}?(?:remain\w*|persist\w*|exists?|present|left|identified|in) |(?:threat|contamination|problem)[^.;]{0,15}? (?:persists?|exists?|remains?) in|have mined areas|with (?:remaining )?(?:mined areas|contamination|mine contamination|areas to clear)|(?:on course|on track|expects?|intends?|likely|aims?|plans?|hopes?|will|set|able|in a position|confident|unlikely|seem\w*)[^.;]{0,40}? (?:to )?(?:meet|complete|finish|be cleared|achieve)|mine-affected (?:states?|countr)|may (?:do so|complete)|threat in <S>",
        "Thirty States Parties have an obligation to clear mined areas, including Chad and Peru.",
        "Chad has no clearance obligation.",
        about=("clearance",), own=True, unless=r"stockpile|no clearance obl|report|each state party|declared (?:themselves|itself)|(?:have|has) (?:completed|finished|fulfilled)|will (?:report|decide|be taken)|extension requests? (?:will|were)|under (?:their|its) jurisdiction",
    ),
)
