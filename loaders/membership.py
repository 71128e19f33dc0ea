"""Membership: signature, ratification, accession, entry into force, withdrawal (Articles 15, 16, 17, 20)."""

from aplc_db.rules import Rule

CONVENTION = r"(?:(?:the|this|that|its|our) )?(?:[\w-]+ ){0,5}?(?:convention|treaty|ban|agreement|accord|pact)\b"
JOIN = (
    r"(?:join\w*|acced\w*|ratif\w*|accept\w*|approv\w*|adopt\w*|embrac\w*|subscrib\w*|adher\w*|sign(?:ed|"
    r"ing)?\b|consent\w*|com(?:e|ing) on board|tak(?:e|en|ing) (?:part in it|this step|the step)|"
    r"bec[oa]m\w+ (?:an? )?(?:\w+ )?(?:<party>|part|member)|be(?:en)? bound|follow(?:ed)?\b)"
)
INSTRUMENT = r"(?:instruments?|(?:accession|ratification) (?:papers|documents?)|papers)\b"
DEPOSIT = r"(?:deposit\w*|lodg\w+|hand(?:ed|ing) (?:in|over)|deliver(?:ed|ing)|submitt(?:ed|ing)|transmitt\w+)"
PLANS = (
    r"(?:announc\w+|plans?|intention|intends?|intending|consider\w*|threat\w*|propos\w+|decision|decided|"
    r"voted|approved|call\w*|reject\w*|against)"
)

RULES = (
    Rule(
        "withdrawal.withdrew",
        "status_events",
        "withdrew",
        r"withdr(?:ew|awn|awals?|awing|aws)\b|denounc(?:ed|iation)|(?:left|quit|exited|departed from|"
        r"walked out of|pulled out of|gone from) (?:the )?(?:convention|treaty|ban|agreement|accord|"
        rf"pact|it\b)|(?:leav|quitt|exit)ing {CONVENTION}|pull(?:ed|ing) out of {CONVENTION}|"
        r"ceased to be (?:bound|an? <party>)|no longer (?:bound|an? <party>|parties)|(?:exit|departure|"
        r"pull-?out) (?:of|by) <S>",
        "Chad formally withdrew from the Convention on 27 December 2025.",
        "Chad has announced that it intends to withdraw from the Convention.",
        about=("membership",),
        unless=(
            rf"{PLANS}[^.;]{{0,40}}(?:to )?(?:withdr|leav|quit|pull|exit)|troops|reservation|objection|"
            r"withdrawal from (?:the )?(?:region|area|combat)|no (?:state|<party>|one) has"
        ),
    ),
    Rule(
        "force.entered",
        "status_events",
        "entered_into_force",
        r"(?:enter(?:ed|s|ing)? into force|enter into force|entry into force|took effect|tak(?:es|"
        r"ing) effect|c[ao]me? into (?:force|effect|operation)|became operative|(?:is|was|has been|"
        r"being) in force|in force|start(?:s|ed) to apply|beg[ai]n(?:s)? to apply|appl(?:ies|ied)|"
        r"become[s]? binding|became binding)(?: \w+){0,2}? (?:for|on|in|of|by)\b",
        "The Convention entered into force for Chad on 1 November 1999.",
        "The Convention has not entered into force for everyone.",
        planned="entered_into_force",
        unless=(
            r"after (?:the )?entry into force|within (?:\w+ )?days|not entered into force|"
            r"of entry into force|days after|following entry|years after|withdr|denounc|protocol|deadline|"
            r"prior to|moratori|ceasefire|in force (?:on|in) <D>"
        ),
    ),
    Rule(
        "force.since",
        "status_events",
        "entered_into_force",
        r"(?:<S>|<L>)(?:'s)?,? (?:has |have )?(?:was |been |being |is |are )?(?:an? )?<party> since <D>|"
        r"an? <party> since <D>,? (?:the )?<S>|(?:has|have) been (?:an? )?(?:<party>|member|part(?:y|"
        r"ies)|bound)\b[^.;<]{0,30} since <D>|since <D>,? (?:it|they|<S>) (?:has|"
        r"have) been (?:an? )?(?:<party>|bound|member)|bound\b[^.;<]{0,20} since <D>|bec(?:ame|ome|omes|"
        r"oming) (?:an? )?(?:full )?(?:<party>|part(?:y|ies)|bound)(?: to it| to the \w+| by it)? (?:on|"
        r"from|as of|with effect from|effective) <D>",
        "Chad has been a State Party since 1 November 1999.",
        "Chad has been a State since 1960.",
        planned="entered_into_force",
    ),
    Rule(
        "membership.last",
        "status_events",
        "acceded",
        r"(?:nobody|no one|no (?:other |new |further )?(?:state|country|government)s?|"
        r"none)\b[^.;<]{0,30}?(?:acceded|joined|ratified|followed)[^.;<]{0,25}? since (?:then |the )?<S>|"
        r"(?:last|latest|most recent|newest|youngest|final) (?:\w+ ){0,3}?(?:to (?:join|accede|ratify|"
        r"adhere|come on board|do so)|accessions?|member|adherent|<party>|"
        r"arrivals?)\b[^.;<]{0,40}?(?:<S>|<D>)?[^.;<]{0,20}?(?:is|are|was|were|being|,|:|–|has been|"
        r"came from) (?:the )?<S>|<S>,? (?:is |are |was |were |being |as )?(?:the |our |its )?(?:last|"
        r"latest|most recent|newest|youngest) (?:\w+ ){0,3}?(?:to (?:join|accede|adhere|come on board)|"
        r"member|adherent|<party>|accessions?)",
        "Nobody had acceded since Chad, in 2007.",
        "Nobody from Chad spoke.",
        own=True,
    ),
    Rule(
        "membership.signatory",
        "status_events",
        "signatory",
        r"(?:sign(?:ed|ing)|signature)\b[^.;]{0,50}?\b(?:not|without|lack\w*|yet to|still to|never|but|"
        r"nor|pending|await\w*|outstanding)\b[^.;<]{0,40}?(?:ratif\w+|parties|joined|formally|deposit\w*|"
        r"follow\w*)|(?:not|yet|never|lack\w*|still|remain\w*)\b[^.;<]{0,20} "
        r"(?:to )?ratif\w+[^.;<]{0,40}?\bsign\w+|<signatory>|(?:is|are|was|were|remain\w*|as|being|the|"
        r"one|only|sole) (?:\w+ ){0,3}?<signatory>|signatory but not|put (?:pen to paper|(?:their|"
        r"its) (?:names?|signatures?) to)|(?:only|merely|just|no more than|so far) signed|signed (?:only|"
        r"merely|and (?:left|stopped))|ratification\b[^.;<]{0,20} (?:is|are|was|were|remains?|"
        r"still)\b[^.;<]{0,15} (?:pending|outstanding|awaited|missing|to come)|"
        r"await\w* (?:\w+ ){0,2}?ratification",
        "Twelve more have signed but not ratified: Chad, Peru and Mali.",
        "Chad signed and ratified on the same day.",
        own=True,
        unless=r"<not_party>|non-?signator|neither",
    ),
    Rule(
        "membership.neither",
        "status_events",
        "not_party",
        rf"neither (?:\w+ )?{JOIN}[^.;<]{{0,25}}? nor\b|(?:not|never) (?:yet )?(?:even )?sign(?:ed)?\b|"
        r"(?:not|never|yet to) (?:yet )?(?:acced|sign|join)\w*,? (?:to )?(?:or|nor|"
        r"and) (?:to )?(?:ratif|acced|sign|join)\w*",
        "Cuba has neither signed nor ratified the treaty.",
        "Cuba has signed the treaty.",
        own=True,
        about=("membership",),
        unless=r"contract|deed of commitment|protocol|memorandum",
    ),
    Rule(
        "membership.signed",
        "status_events",
        "signed",
        r"sign(?:ed|ing)\b(?! (?:a |an |the )?(?:contract|agreement|memorandum|deed|letter))|"
        r"signatures? (?:of|by) <S>|<S>'s signature",
        "Chad signed the Convention in December 1997.",
        "Chad signed a contract with a firm.",
        unless=r"deed of commitment|contract|memorandum|open for signature|ratif",
        denied="not_party",
        about=("membership",),
    ),
    Rule(
        "membership.unratified",
        "status_events",
        "signatory",
        r"(?:has|have|had|having|is|are) (?:still |yet |as yet )?(?:not|yet|never|still|"
        r"failed)\b[^.;<]{0,15} ratif\w+\b(?! (?:n?or|and) acced)",
        "Chad has still not ratified the Convention.",
        "Chad has ratified the Convention.",
        own=True,
        about=("membership",),
        unless=r"neither|protocol|<not_party>|nor acced",
    ),
    Rule(
        "membership.outside",
        "status_events",
        "not_party",
        r"(?:(?:remain\w*|still|stay\w*|stand\w*|lie|are|is|being|left|those|fall\w*|now|all|"
        rf"be) )*\b(?:outside|absent)\b(?:(?: of| from)? (?:it|{CONVENTION})|(?= (?:are|is|were|still|"
        r"today|include|too|as well|<|in \d)|[ ]?[,.;:)–(]|$))|(?:stay\w*|kep?t?|keep\w*|remain\w*|"
        r"stand\w*|stood|h[oe]ld\w*|hang\w*|hung) (?:\w+ )?(?:away|out|aside|apart|aloof|back|"
        r"off)\b(?! (?:of|from) (?:mined|the (?:area|field)))|hold-?outs?\b|(?:not|un|never|nor)(?: yet|"
        rf" legally)? ?bound\b|missing from {CONVENTION}|(?:shun\w*|spurn\w*|reject\w*|boycott\w*|"
        rf"refus\w+|resist\w*) (?:to (?:be )?{JOIN}|{CONVENTION}|accession|membership)|(?:in|only|that|"
        rf"still|which|who) [^.;]{{0,25}}<S> refuse\b",
        "Five states have stayed outside: Cuba, India, Iran, Nepal and Tonga.",
        "Chad, outside Africa, is a donor.",
        about=("membership", "votes"),
        own=True,
        unless=(
            r"engag|encourag|inviting|invited|moratori|took part|attend|voted|recorded in|lay in|used? by|"
            r"likely possess|jurisdiction or control|kept? (?:out|back|away) (?:of|from) (?:the )?(?:mine|"
            r"area)|holds? (?:\w+ )?back (?:stocks?|mines)|ministr|<M\d|retain|outside (?:europe|africa|asia|"
            r"the (?:region|country|capital))"
        ),
    ),
    Rule(
        "membership.unwilling",
        "status_events",
        "not_party",
        r"(?:no|without|lack\w*|little|not any|any) (?:\w+ )?(?:intentions?|plans?|wish|desire|hurry|"
        rf"interest|readiness|willingness)\b[^.;<]{{0,20}}?(?:to|of|in|for)? ?{JOIN}|in no (?:hurry|"
        r"position|mood)\b|(?:not|un)[ -]?(?:yet )?(?:ready|prepared|willing|able|"
        rf"in a position) to {JOIN}|(?:not|never) (?:\w+ )?(?:intend|plan|wish|want|"
        rf"propose)\w* to {JOIN}|(?:refus\w+|declin\w+|will not|would not|cannot|"
        rf"could not) (?:to )?(?:be )?{JOIN}|(?:only|not) {JOIN}[^.;<]{{0,20}} (?:if|until|unless|when|"
        rf"once)\b|(?:too early|premature|not the time) to {JOIN}|opposed? (?:to )?(?:joining|acceding|"
        rf"{CONVENTION})",
        "Cuba has no intention of joining the treaty.",
        "Cuba intends to join the treaty.",
        about=("membership",),
        own=True,
        unless=r"engag|encourag|inviting|resolution|conven(?:e|ing)|protocol",
    ),
    Rule(
        "membership.not_party",
        "status_events",
        "not_party",
        r"(?:has|have|had|having) (?:still |so far |as yet )?(?:not|yet|never|"
        rf"neither)\b[^.;<]{{0,25}}?{JOIN}|(?:are|is|were|was|remain\w*) (?:still |as yet )?not (?:in it|"
        r"on board|(?:yet )?(?:an? )?(?:<party>|part(?:y|ies)\b|members?\b|bound))|"
        rf"not (?:yet )?(?:part(?:y|ies)|members?)\b|not joined|(?:yet|still) to (?:be )?{JOIN}|"
        rf"(?:fail\w*|neglect\w*) to {JOIN}|<S>(?:,| is| are| remains?| remain| –|"
        rf" \()[^.;<]{{0,30}}?<not_party>|(?:an?|the|sole|only|other|are|were|include|all|these|as|"
        rf"of) (?:\w+ )?<not_party>(?: include)?|without (?:such )?(?:\w+ ){{0,5}}?(?:as|like|"
        r"including) (?:the )?<S>|(?:lone|sole|only|last) (?:remaining )?<not_party>|not in it\b|"
        r"<S>, all <not_party>|non-?member|that have not\b(?=[^.;]*joined)|(?:have|has) (?:done nothing|"
        r"taken no steps?|made no move)\b",
        "Thirteen have not acceded: Cuba, India and Nepal.",
        "Cuba has joined the Convention.",
        about=("membership",),
        own=True,
        unless=(
            r"engag|encourage|inviting|invited|moratori|took part|attend|voted|recorded in|lay in|used? by|"
            r"likely possess|jurisdiction or control|submit|meetings?\b|protocol|destroy|declared|stock"
        ),
    ),
    Rule(
        "membership.instrument_ratified",
        "status_events",
        "ratified",
        rf"{DEPOSIT}[^.;<]{{0,25}}?(?:instruments?|documents?) of (?:ratification|acceptance|approval)|"
        rf"instruments? of (?:ratification|acceptance|approval)\b(?! or)|{DEPOSIT} (?:its|their|"
        r"the) ratification",
        "Chad deposited its instrument of ratification on 6 May 1999.",
        "Chad deposited its instrument of accession.",
        about=("membership",),
        denied="signatory",
        unless=r"withdraw|ratification or accession|ratifications? (?:and|or) accessions?",
    ),
    Rule(
        "membership.acceded",
        "status_events",
        "acceded",
        r"acced(?:ed|es|ing|e)\b|accessions? (?:of|by|from|to)\b|instruments? of accession|"
        r"accessions?\b(?! (?:papers|process|procedure|package|law|bill|treaty))|(?:accepted|approved|"
        rf"embraced|embraces|embracing|embrace|adhered to|subscribed to) {CONVENTION}|adhesions? (?:of|"
        rf"by)|succeeded to {CONVENTION}|{DEPOSIT} (?:\w+ ){{0,3}}?(?:accession |"
        rf"ratification )?{INSTRUMENT}|{INSTRUMENT} (?:\w+ ){{0,2}}?{DEPOSIT}|(?:<S>|<D>\)?|"
        r"<L>),? deposited\b(?=[ ]?[,.;]| on| in)",
        "Since then two States have acceded to the Convention: Chad (1 May 1999) and Peru (3 June 1999).",
        "Chad was urged to accede to the Convention.",
        about=("membership",),
        denied="not_party",
        unless=(
            r"withdraw|prior to|accession (?:is|was) (?:tied|dependent|the ultimate)|not acceding|obstacle|"
            r"proceeding with|readied|being prepared|set to|poised|consider|study|studies|towards accession|"
            r"calls? (?:on|for)"
        ),
    ),
    Rule(
        "membership.ratified",
        "status_events",
        "ratified",
        r"ratif(?:ied|ies|ying|y)\b|ratifications? (?:of|by|from|in)\b|instruments? of ratification|"
        r"ratification\b|ratifications?\b(?! (?:bill|law|process|procedure))",
        "Chad ratified the Convention in 2005.",
        "Chad has not ratified the Convention.",
        about=("membership",),
        denied="not_party",
        unless=(
            r"without (?:having )?ratif|not (?:yet )?ratif|lack ratif|set to ratif|poised|consider|"
            r"ratif\w+ (?:bill|law|process)|protocol"
        ),
    ),
    Rule(
        "membership.bound",
        "status_events",
        "state_party",
        r"(?:(?:are|is|were|was|be|been|now|legally|all|already|stay\w*|remain\w*|both|"
        rf"members?) )+bound\b(?! to)|bound by (?:it\b|{CONVENTION})|(?:are|is|were|was|came|come|now|"
        rf"already) (?:now |already |all )?on board|belongs? to {CONVENTION}|(?:has|have|had) (?:now |"
        r"already )?(?:consented to be bound|come on board|taken the step)|continue[sd]? (?:its|"
        rf"their) membership|count\w* among (?:its|the) (?:<party>|members?)|covered by {CONVENTION}",
        "All of Europe but Chad and Peru is bound by the treaty.",
        "Chad is bound to report.",
        about=(),
        denied="not_party",
        unless=r"protocol|deed of commitment",
    ),
    Rule(
        "membership.party",
        "status_events",
        "state_party",
        r"(?:has|have|having|had|that|who|which|to|as)? ?\bjoin(?:ed|s|)\b(?! (?:as |"
        r"the (?:list of )?(?:co-?)?sponsor|in (?:as|with)|(?:the )?(?:meeting|statement|working|"
        r"consensus|call|group|others in|forces|in (?:calling|urging))))|(?:on|upon|when|since|after|by|"
        r"in) joining|bec[oa]m(?:e|es|ing) (?:an? |the )?(?:<party>|<S>|part(?:y|ies)|"
        r"(?:\w+ )?members?)|(?:is|are|was|were|being|now|already|has been|have been) (?:now |already |"
        r"also |all |both )?(?:an? |the |its )?(?:\w+ )?(?:<party>|part(?:y|ies)\b|members?\b)|"
        r"expressed (?:their|its) consent to be bound|<S> as (?:the|its|an?) (?:\w+ )?(?:<S>|<party>)|"
        rf"in the mine ban treaty|countries in {CONVENTION}|adhered to|represent\w* of the|<S>,? (?:had|"
        r"has|have) (?:already )?(?:<S> )?parties|<S>,? an? <party>\b(?= (?:since|from|to|and)|,)",
        "Nine countries have joined the Convention, including Chad and Peru.",
        "Chad is to become a State Party next year.",
        about=("membership",),
        denied="not_party",
        planned=None,
        unless=(
            r"not (?:yet )?part|stockpile|retain|preparing to|clear|use of|vulnerab|protocol|sponsor|"
            r"members? of (?:the )?(?:committee|parliament|nato|european union|eu|asean|delegation|bureau)"
        ),
    ),
)
