"""Membership: signature, ratification, accession, entry into force, withdrawal (Articles 15, 16, 17, 20)."""

from aplc_db.rules import Rule

CONVENTION = r"(?:the )?(?:\w+ ){0,5}?(?:convention|treaty|ban|agreement)"

RULES = (
    Rule(
        "withdrawal.withdrew", "status_events", "withdrew",
        r"withdr(?:ew|awn|awal|awing|aws?)\b|denounc(?:ed|iation)|left the (?:convention|treaty)|leav(?:e|ing) the (?:convention|treaty)",
        "Chad formally withdrew from the Convention on 27 December 2025.",
        "Chad has announced that it intends to withdraw from the Convention.",
        about=("membership",), unless=r"(?:announc\w+|plans?|intention|intend\w*|consider\w*|threat\w*|propos\w+|decision|decided|voted|approved|call\w*)[^.;]{0,40}(?:to )?(?:withdr|leav)|troops|reservation|withdrawal from (?:the )?(?:region|area)",
    ),
    Rule(
        "force.entered", "status_events", "entered_into_force",
        r"(?:enter(?:ed|s|ing)? into force|enter into force|entry into force|took effect|takes? effect|came into force|become[s]? binding|became binding)(?: \w+){0,2}? (?:for|on|in|of|by)|(?:<S>|<L>)(?:'s)? (?:was |being )?an? <party> since <D>|an? <party> since <D>|(?:has|have) been an? <party> since <D>|since <D>,? (?:it|they|<S>) (?:has|have) been an? <party>",
        "The Convention entered into force for Chad on 1 November 1999.",
        "The Convention has not entered into force for everyone.",
        planned="entered_into_force", unless=r"after (?:the )?entry into force|within (?:\w+ )?days|not entered into force|of entry into force|days after|following entry|years after",
    ),
    Rule(
        "membership.last", "status_events", "acceded",
        r"(?:nobody|no one|no (?:other |new |further )?(?:state|country|government)s?|none)\b[^.;<]{0,30}?(?:acceded|joined|ratified)[^.;<]{0,25}? since <S>",
        "Nobody had acceded since Chad, in 2007.", "Nobody from Chad spoke.", own=True,
    ),
    Rule(
        "membership.signatory", "status_events", "signatory",
        r"sign(?:ed|ing)\b[^.;]{0,50}?\b(?:not|without|lack\w*|yet to|never|but|nor|pending|await\w*)\b[^.;<]{0,40}?(?:ratif\w+|parties|joined|formally)|(?:not|yet|never|lack\w*|still|remain\w*)\b[^.;<]{0,20} (?:to )?ratif\w+[^.;]{0,40}?\bsign\w+|<signatory>|(?:is|are|was|were|remain\w*|as|being|the|one|only|sole) (?:\w+ ){0,3}?<signatory>|signatory but not",
        "Twelve more have signed but not ratified: Chad, Peru and Mali.",
        "Chad signed and ratified on the same day.",
        own=True, unless=r"<not_party>|non-?signator",
    ),
    Rule(
        "membership.signed", "status_events", "signed",
        r"sign(?:ed|ing)\b(?! (?:a |an |the )?(?:contract|agreement|memorandum|deed|letter))|signature",
        "Chad signed the Convention in December 1997.",
        "Chad signed a contract with a firm.",
        unless=r"deed of commitment|contract|memorandum|open for signature|ratif", denied="not_party", about=("membership",),
    ),
    Rule(
        "membership.not_party", "status_events", "not_party",
        rf"(?:remain\w*|still|stay\w*|stand\w*|lie|are|is|being|left|those|fall\w*)? ?\b(?:outside|absent)\b(?: (?:of )?(?:it|{CONVENTION}))?|(?:has|have|had|having) (?:not|yet|never|neither)\b[^.;<]{{0,25}}?(?:join\w*|acced\w*|ratif\w*|bec[oa]me part|sign\w*|adher\w*)|(?:are|is|were|was) not (?:in it|(?:yet )?(?:parties|party|members?|bound))|not (?:yet )?(?:part(?:y|ies)|members?)\b|not joined|yet to (?:join|acced\w*|ratif\w*|become)|<S>(?:,| is| are| remains?| remain| –| \()[^.;<]{{0,30}}?<not_party>|(?:an?|the|sole|only|other|are|were|include|all) (?:\w+ )?<not_party>(?: include)?|without (?:such )?(?:\w+ ){{0,5}}?(?:as|like|including) <S>|(?:lone|sole|only|last) (?:remaining )?<not_party>|(?:refus\w+|declin\w+) to (?:join|sign|accede)|not in it\b|<S>, all <not_party>|non-?member|that have not\b(?=[^.;]*joined)",
        "Thirteen have not acceded: Cuba, India and Nepal.",
        "Cuba has joined the Convention.",
        about=("membership",), own=True, unless=r"engag|encourage|inviting|invited|moratori|took part|attend|voted|recorded in|lay in|used? by|likely possess|jurisdiction or control|submit",
    ),
    Rule(
        "membership.acceded", "status_events", "acceded",
        r"acced(?:ed|es|ing|e)\b|accessions? (?:of|by|from|to)\b|instruments? of accession|accession\b|approv(?:ed|al)\b(?= the convention)|succeeded to",
        "Since then two States have acceded to the Convention: Chad (1 May 1999) and Peru (3 June 1999).",
        "Chad was urged to accede to the Convention.",
        about=("membership",), denied="not_party", unless=r"prior to|accession (?:is|was) (?:tied|dependent|the ultimate)|not acceding|obstacle|proceeding with",
    ),
    Rule(
        "membership.ratified", "status_events", "ratified",
        r"ratif(?:ied|ies|ying|y)\b|ratifications? (?:of|by|from|in)\b|instruments? of ratification|ratification\b|ratifications?\b",
        "Chad ratified the Convention in 2005.",
        "Chad has not ratified the Convention.",
        about=("membership",), denied="not_party", unless=r"without (?:having )?ratif|not (?:yet )?ratif|lack ratif",
    ),
    Rule(
        "membership.party", "status_events", "state_party",
        rf"(?:has|have|having|had|that|who|which|to|as)? ?\bjoin(?:ed|ing|s)?\b(?! (?:the )?(?:meeting|statement|working|consensus|call|others in|forces|in (?:calling|urging)))|bec[oa]me (?:an? |the )?(?:<party>|<S>|part(?:y|ies)|(?:\w+ )?members?)|(?:is|are|was|were|being|now|already|has been|have been) (?:now |already |also |all )?(?:an? |the |its )?(?:\w+ )?(?:<party>|part(?:y|ies)\b|members?\b)|belong to {CONVENTION}|expressed (?:their|its) consent to be bound|<S> as (?:the|its|an?) (?:<S>|<party>)|in the mine ban treaty|countries in {CONVENTION}|adhered to|represent\w* of the|<S>,? (?:had|has|have) (?:already )?(?:<S> )?parties",
        "Nine countries have joined the Convention, including Chad and Peru.",
        "Chad is to become a State Party next year.",
        about=("membership",), denied="not_party", planned=None, unless=r"not (?:yet )?part|stockpile|retain|preparing to|clear|use of|vulnerab",
    ),
)
