"""Membership: signature, ratification, accession, entry into force, withdrawal (Articles 15, 16, 17, 20)."""

from aplc_db.rules import Rule

# With so many ratifications the Convention enters into force for all: no day of the state that was the last.
LAST_NEEDED = r"(?:\b(?:20|30|40)th\b|thirtieth|fortieth|(?:last|final) of <S>|trigger\w*)"
NOT_OUR_TREATY = r"protocol|contract|deed of commitment"

RULES = (
    Rule(
        "withdrawal.withdrew",
        "status_events",
        "withdrew",
        r"{leave>treaty}|{leave} (?:it|the club)\b(?! (?:at|there|to|with))|withdr(?:ew|awn|awals?|awing|aws)\b|"
        r"{withdrawal} (?:of|by) <S>|<S>'s (?:\w+ )?{withdrawal}|(?:notices?|notifications?|notified|letters?|"
        r"instruments?) (?:[\w-]+ |<D> ){0,6}(?:of|to|that) (?:\w+ ){0,4}(?:{leave}|{withdrawal})|"
        r"(?:formally|officially|finally|legally) (?:left|quit|exited)\b|(?:left|quit|exited) (?:on|in|as of|as from|"
        r"with effect from) <D>|ceased to be (?:bound|an? (?:<party>|party|member))|(?:has|have|had|having) (?:now |since |"
        r"all )?(?:quit|withdrawn|left|pulled out|walked out|opted out|gone)(?=(?: (?:in|on|"
        r"with effect from) <D>)?[ ]?[,.;)]|$)|no longer (?:bound|(?:an? |among (?:the |its )?)?(?:<party>|part(?:y|"
        r"ies)\b|members?\b)|in (?:the )?{treaty})|(?:{treaty}|"
        r"convention) (?:has )?lost (?:the )?<S>",
        "Chad formally withdrew from the Convention on 27 December 2025.",
        "Chad has announced that it intends to withdraw from the Convention.",
        about=("membership",),
        unless=(
            r"(?:announc\w+|approv\w+|plans?|intention|threat\w*|propos\w+|decision|voted|call\w*|reject\w*|against|debat\w*|"
            r"law)\b[^.;]{0,40}(?:to )?(?:{leave}|{withdrawal})|being (?:studied|considered|weighed|debated|discussed)|troops|"
            r"rul\w+ (?:\w+ ){0,6}out\b|reservation|objection|left (?:outside|out\b|with|in|to|as\b|alone)"
        ),
    ),
    Rule(
        "force.entered",
        "status_events",
        "entered_into_force",
        r"(?:" + LAST_NEEDED + r"[^;:]{0,120}?)?"
        r"(?:(?:ent(?:er(?:ed|s|ing)?|ry)|c[ao]m(?:es?|ing)) into (?:force|effect|operation)|t(?:ook|akes?|aking) effect|"
        r"bec[ao]mes? (?:operative|binding|effective|law)|(?:is|was|has been|being)? ?in force|(?:start(?:s|ed)|"
        r"beg[ai]n(?:s)?) to apply|appl(?:ies|ied)|(?:started|began) to bind|binds|bound|(?:is|was|(?:has |have )?be(?:en|came|come)) "
        r"law)(?:(?: \w+){0,2}? (?:for|on|in|of|by|since|from|(?<=applied )to)\b(?:[^.;<]{0,20}<D>[^.;<]{0,20} making (?:the )?<S>)?| <S>)",
        "The Convention entered into force for Chad on 1 November 1999.",
        "The Convention has not entered into force for everyone.",
        planned="entered_into_force",
        about=("membership",),
        unless=(
            LAST_NEEDED + r"[^;:]{0,120}\b(?:force|effect)\b(?! (?:for|in) )|(?:force|effect) (?:\w+ ){0,2}triggered\b|"
            r"(?:after|of|following|prior to|before|since|until) (?:the |its |their )?ent(?:ry|ering) into force|(?:days|"
            r"years|months) after|withdr|denounc|departure|exits?\b|leav(?:e|es|ing) |protocol|deadline|moratori|ceasefire|"
            r"legislation|bound (?:on|in|by|of)"
        ),
    ),
    Rule(
        "force.since",
        "status_events",
        "entered_into_force",
        r"(?:<S>|<L>)(?:'s)?,? (?:has |have )?(?:was |been |being |is |are )?(?:an? )?(?:<party>|member|part(?:y|"
        r"ies)) since <D>|"
        r"since <D>,? (?:it |they |<S> )?(?:has|have) been (?:an? )?(?:<party>|bound|member)|"
        r"an? <party> since <D>,? (?:the )?<S>|^<party> since:? <D>|"
        r"(?:has|have) been (?:an? )?(?:<party>|(?:member|part(?:y|ies)|bound)\b)[^.;<]{0,30} since <D>|"
        r"bound\b[^.;<]{0,20} since <D>|"
        r"bec(?:ame|ome|omes|oming) (?:an? )?(?:full )?(?:<party>|(?:part(?:y|ies)|members?|bound)\b)[^.;<]{0,25} (?:on|"
        r"from|as of|effective|in) <D>|"
        r"(?:on|from|as from|as of) <D>,? (?:it |<S> |they |the country )?(?:will be |is |becomes |became |"
        r"was )?(?:legally )?(?:bound|an? <party>)",
        "Chad has been a State Party since 1 November 1999.",
        "Chad has been a State since 1960.",
        planned="entered_into_force",
    ),
    Rule(
        "membership.last",
        "status_events",
        "acceded",
        r"(?:nobody|no one|no (?:other |new |further )?(?:states?|country|countries|governments?)|none)\b[^.;<]{0,30}? "
        r"(?:acceded|joined|ratified|followed)[^.;<]{0,25}? since (?:then |the )?<S>|"
        r"(?:last|latest|most recent|newest|youngest|final|\d{1,3}(?:st|nd|rd|"
        r"th)) (?:\w+ ){0,3}?(?:to (?!sign){join}|to do so|accessions?|"
        r"ratifications?|members?|adherents?|"
        r"arrivals?|additions?)\b[^.;<]{0,40}?(?:<S>|<D>)?[^.;<]{0,20}?(?:is|are|was|were|being|,|:|–|has been|"
        r"came from) (?:the )?<S>|"
        r"<S>,? (?:is |are |was |were |being |as )?(?:the |our |its )?(?:last|latest|most recent|newest|"
        r"youngest) (?:\w+ ){0,3}?"
        r"(?:to (?:join|accede|adhere|come on board)|members?|adherents?|<party>|accessions?)",
        "Nobody had acceded since Chad, in 2007.",
        "Nobody from Chad spoke.",
        own=True,
        about=("membership",),
        unless=r"last of the (?:nato|eu|european union) members?|(?<!> )stockpile|clear(?:ed|ance)|report|retain",
    ),
    Rule(
        "membership.signatory",
        "status_events",
        "signatory",
        r"(?:sign(?:ed|ing|ature)|signatures?)\b[^.;]{0,50}?\b(?:not|without|lack\w*|yet to|still to|never|fail\w*|"
        r"but(?! (?:\w+ )?ratified)|nor|pending|"
        r"await\w*|outstanding|only)\b[^.;<]{0,40}?(?:ratif\w+|parties|joined|formally|deposit\w*|"
        r"follow\w*|gone (?:no )?further|left it at that|stopped there|let it rest)|"
        r"(?:not|yet|never|lack\w*|still|remain\w*)\b[^.;<]{0,20} (?:to )?ratif\w+[^.;<]{0,40}?\bsign\w+|<signatory>|(?:has|"
        r"have|had|is|are) (?:still |yet |as yet |also )?(?:not|never|yet|failed)\b(?: (?:yet|been|to|formally|"
        r"actually|fully|even|so far|also)){0,3} ratif\w+\b(?! (?:n?or|"
        r"and) acced)|(?:pending|outstanding|awaited) ratification|ratification (?:still )?(?:pending|outstanding|awaited)|"
        r"(?:still|yet|remain\w*) to (?:complete |approve |conclude )?(?:ratify|ratification)|(?:not|"
        r"n't) (?:yet )?(?:taken|made) the (?:second|"
        r"next|final) step|ratification (?:has|have) not (?:yet )?(?:followed|taken place|come)|(?:only|merely|just|"
        r"no more than|so far) signed|signed (?:only|merely|and (?:left|stopped))|ratification\b(?: (?:by|"
        r"of) (?:the )?<S>)?[^.;<]{0,20} (?:is|are|was|were|remains?|still)\b[^.;<]{0,15} (?:pending|outstanding|awaited|"
        r"missing|to come)|await\w* (?:\w+ ){0,2}?ratification",
        "Twelve more have signed but not ratified: Chad, Peru and Mali.",
        "Chad signed and ratified on the same day.",
        own=True,
        about=("membership",),
        unless=r"<not_party>|neither|nor (?:sign|acced)|<signatory>(?:(?! not\b| never\b| yet\b| without\b| fail|"
        r" still\b)[^.;]){0,60} (?:ratified|"
        r"(?:(?:complet|finali[sz])\w*|with|see) (?:its |their |the )?ratif\w*|(?:deposit|submit)\w*)\b",
    ),
    Rule(
        "membership.outside",
        "status_events",
        "not_party",
        r"(?:leav(?:es?|ing)|left) (?:only |just )?(?:the )?<S>(?: (?:alone|as)\b)?(?: the (?:only|last|sole|one) [^.;<]{0,50})? outside\b|"
        r"(?:(?:remain\w*|still|stay\w*|stand\w*|stood|lie|are|is|was|were|being|left|those|fall\w*|now|all|be|also|"
        r"countr(?:y|ies)|states?) )*\boutside\b(?:(?: of)? (?:it|(?:the |this |that )?(?:[\w-]+ ){0,4}?{treaty})|(?= (?:are|"
        r"is|were|still|today|include|too|as well|in \d)|[ ]?[,.;:)–(]|$))|(?:missing|aloof|absent) from (?:(?:the |its |"
        r"their )?(?:list|ranks|roll|number|circle|club) of (?:the )?(?:<party>|"
        r"parties|members)|it\b|(?:the |"
        r"this )?(?:[\w-]+ ){0,4}?{treaty})|(?:stay\w*|ke(?:ep|pt|eps|eping)|remain\w*|stand\w*|stood|h[oe]ld\w*|"
        r"h[au]ng\w*) (?:\w+ )?(?:away|out|aside|apart|aloof|back|off|outside)\b(?! (?:of|from) (?:mined|"
        r"the (?:area|field)|(?:all |every |any |both |"
        r"the |its |their |<S>'s )*(?:\w+'s )?(?:meetings?|conferences?|votes?|sessions?|talks|minefields?|mines)))|"
        r"(?:still|is|are|was|were|remain\w*) missing\b(?! (?:their|its|the|a)\b)|(?:<S>'s|its|their) absence|"
        r"absence (?:of <S>|from (?:the |this )?{treaty})|{treaty} (?:still )?(?:lacks?|misses) (?:the )?<S>|"
        r"<S>(?: (?:un |united nations )?(?:members?|countries|states|nations))?(?:,| is| are| remains?| remain| –|"
        r" \()[^.;<]{0,30}?<not_party>|<S>(?: as)?(?: the| its| last)? <not_party>(?! [^.;<]{0,20}, (?:the )?<S>)|"
        r"<not_party>[^.;<]{0,20}[:,]? (?:the )?<S>|<not_party>[^.;<]{0,30} includ\w+ [^.;<]{0,40}?<S>|"
        r"(?:conspicuous|notable|main|major|chief|prominent|only|biggest) absentees?\b|absentees? from (?:the )?{treaty}|"
        r"(?:that|which|who) (?:still )?(?:are|"
        r"remain\w*) (?:still )?<not_party>|(?:not|un|never|nor|neither)(?: yet|"
        r" legally)? ?bound\b",
        "Five states have stayed outside: Cuba, India, Iran, Nepal and Tonga.",
        "Chad, outside Africa, is a donor.",
        about=("membership", "votes"),
        own=True,
        unless=(
            r"took part|voted|used? by|ministr|<M\d|retain|outside (?:europe|africa|asia|america|the (?:region|country|"
            r"capital|deadline))"
        ),
    ),
    Rule(
        "membership.not_party",
        "status_events",
        "not_party",
        r"\b(?:neither|not|never|nor|n't|no|none|nothing|without|lack\w*|little|yet to|still to|fail\w*|neglect\w*|cannot|"
        r"refus\w+|declin\w+|reluctan\w+|unwilling|unable)\b[^.;:<]{0,30}?\b(?:{join}|part(?:y|ies)|members?\b|"
        r"{accession})|\b(?:not|never|nor|neither)(?: (?:yet|still|an?|the|all|both|among|been|one of|so far)){0,4} <party>|"
        r"not (?:among|one of) (?:the |those )?<S> (?:\w+ ){0,3}{join}|not (?:yet )?(?:in|inside|"
        r"within|part of) (?:the |this )?(?:[\w-]+ ){0,3}?{treaty}|(?:done|do) neither|"
        r"(?:not|never) (?:yet )?(?:in it|on board|an? (?:\w+ )?(?:<party>|party|member))|{accession} (?:(?:is|was|"
        r"are|remains?|would be|seems?|looks?) )?(?:\w+ ){0,2}?(?:premature|not\b|impossible|out of the question|"
        r"under (?:\w+ )?(?:review|consideration|study|discussion)|unlikely|conditional|contingent|dependent|remote|distant|far off)|"
        r"ke(?:ep|pt|eps|eping) (?:its|their) distance|opposition (?:is |was |were |comes )?(?:\w+ )?(?:from|by|came|"
        r"confined)\b|in no (?:hurry|position|mood)\b|"
        r"(?:remains?|is left|leaves|leaving) (?:it )?(?:only |just )?(?:for |to )(?:the )?<S> to (?:{join}|come in\b)|"
        r"(?:(?<=>)|\b(?:members|parties)(?: (?:of|to) the {treaty})?) (?:still )?(?:includes? neither|"
        r"do(?:es)? not (?:yet )?include) (?:the )?<S>|"
        r"(?:<S>'s|its|their) (?:\w+ )?(?:opposition|refusal|rejection|hostility|aversion) (?:to|of) (?:{join}|(?:the |this )?"
        r"(?:[\w-]+ ){0,3}?{treaty}|{accession})|(?:postpon|defer|delay|rul|reject|oppos|shelv)\w* (?:out )?(?:its |"
        r"their )?{accession}|{accession} (?:of|by|"
        r"for) <S>[^.;<]{0,20} (?:not|never|unlikely|remote|off|premature|distant|far)\b|(?:not|n't) (?:yet )?(?:ready|"
        r"prepared|willing|in a position|able)\b[^.;<]{0,15}{join}|(?:any|no|little) (?:\w+ )?(?:steps?|moves?|progress|efforts?|"
        r"interest|signs?|wish|plans?|intention|inclination|desire|readiness|willingness|appetite|"
        r"hurry)[^.;:<]{0,25}(?:towards?|to|in|of) (?:{join}|{accession}|it\b)|"
        r"(?:have|has) (?:done nothing|taken no steps?|"
        r"made no move)|that have not\b(?=[^.;]*joined)|{refuse} (?:to (?:be )?{join}|(?:the |"
        r"this )?(?:[\w-]+ ){0,3}?{treaty}|accession|membership)|(?:in|only|that|still|which|who) [^.;]{0,25}<S> refuse\b|"
        r"{join} only (?:if|when|once|after)\b|(?:only|not) {join}[^.;<]{0,20} (?:if|until|unless|when|once)\b|(?:too early|"
        r"premature|not the time) to {join}",
        "Thirteen have not acceded: Cuba, India and Nepal.",
        "Cuba has joined the Convention.",
        about=("membership",),
        own=True,
        unless=(
            r"took part|attend|<not_party> (?:\w+ )?(?:voted|submit|report)|no (?:further|new|other) state|leaving|"
            r"no <party>|not an? (?:un|united nations|nato|eu) member|the (?:last|latest)[^.;<]{0,20} (?:was|were|being)\b|"
            + NOT_OUR_TREATY
        ),
    ),
    Rule(
        "membership.ratified",
        "status_events",
        "ratified",
        r"ratif(?:ied|ies|y|ying)\b|deposits? (?:\w+ )?(?:by|of|from) (?:the )?<S>"
        r"(?=[^.;]{0,80}ratif| on <D>,? the (?:threshold|{treaty}))|"
        r"ratifications? (?:were |was |have been )?(?:of|by|from|in|received|deposited|made|came)\b|"
        r"{submit}[^.;<]{0,25}?(?:instruments?|documents?) of (?:ratification|acceptance|approval)|"
        r"instruments? of (?:ratification|acceptance|approval)\b(?! or)|{submit} (?:its|their|the) (?:(?:last|final|"
        r"\w+th) )?ratification|deposited the (?:last|final|\w+th) of <S>(?= needed)|(?:<S>'s|its|"
        r"their) ratifications?|ratification\b(?! (?:bill|law|of the amend))",
        "Chad ratified the Convention in 2005.",
        "Chad has not ratified the Convention.",
        about=("membership",),
        denied="not_party",
        alone=True,
        unless=(
            r"(?:without (?:having )?|not (?:yet )?|lack |set to |poised to |yet to |still to |neither signed nor )ratif|"
            r"(?:approv\w+|study\w*|debat\w*|prepar\w*|await\w*|obstacles? to|towards|process of|law on|"
            r"bill on) (?:\w+ )?ratif|ratif\w+ (?:bill|law)|withdraw|(?:is|are|still|remains?) (?:still )?(?:pending|"
            r"awaited|outstanding)|" + NOT_OUR_TREATY
        ),
    ),
    Rule(
        "membership.acceded",
        "status_events",
        "acceded",
        r"acced(?:ed|es|ing|e)\b(?! to (?:\w+ ){0,2}requests?)|(?<!its )(?<!their )accessions? (?:of|by|from|to|in)\b|"
        r"<S>'s (?:accession|adhesion)|(?:with|"
        r"after|since|upon|on|following|by|complet\w*|finali[sz]\w*|announc\w*|deposit\w*|notif\w*) (?:its|their) accession|"
        r"(?:its|their) accession (?:in|on|to (?:the |this )?(?:[\w-]+ ){0,3}{treaty}|was|took|came|brought|of)\b|"
        r"instruments? of accession|(?<!its )(?<!their )accessions?\b(?! (?:papers|process|procedure|package|law|bill|treaty|"
        r"to the (?:post|throne)))|succe(?:eded|ssion) to (?:the )?(?:\w+ )?{treaty}|(?:accepted|approved|embrac(?:ed|es|ing)|"
        r"adhered to|subscribed to) (?:the |this )?(?:[\w-]+ ){0,5}?{treaty}|{submit} (?:\w+ ){0,4}?{instrument}|"
        r"(?:{submit}|notif\w+)[^.;<]{0,20} (?:of )?(?:its |their )?succession\b|"
        r"{instrument} (?:\w+ ){0,3}?{submit}|(?:<S>|<D>\)?|<L>),? deposited\b(?=[ ]?[,.;]| on| in)",
        "Since then two States have acceded to the Convention: Chad (1 May 1999) and Peru (3 June 1999).",
        "Chad was urged to accede to the Convention.",
        about=("membership",),
        denied="not_party",
        alone=True,
        unless=(
            r"withdraw|(?:of|from|by) others|at accession|approv\w+ (?:\w+ )?accession|in principle|accession (?:is|was|remains?|"
            r"would be) (?:\w+ ){0,2}?(?:tied|dependent|conditional|the ultimate|under|distant|remote|premature|unlikely)|"
            r"(?:target|date|goal|plans?|preparations?|conditions?|obstacles?|"
            r"intention|commitment|steps?|path|road|process)[^.;<]{0,15}(?:for|of|to|towards) (?:\w+ )?accession|"
            r"set to|favou?r\w*|consider|study|towards accession|accession (?:under|conditional)|"
            r"ratifi(?:cation|ed) or acce|" + NOT_OUR_TREATY
        ),
    ),
    Rule(
        "membership.signed",
        "status_events",
        "signed",
        r"\bsign(?:ed|ing|s)?\b(?! (?:of|no|neither)\b)(?! (?:a |an |the )?(?:contract|agreement|memorandum|deed|letter|"
        r"ceremony))|signatures? (?:of|by) <S>|<S>'s signature|(?:put|puts|putting|set|affix\w*|append\w*) (?:(?:its|their|"
        r"his|her) (?:names?|signatures?)(?: \w+)? (?:to|on|under)|pen to paper)",
        "Chad signed the Convention in December 1997.",
        "Chad signed a contract with a firm.",
        denied="not_party",
        about=("membership",),
        alone=True,
        unless=r"{treaty} (?:was|had been|has been) signed (?!by|on <D>\d* by)[^.;]{0,40}, (?:the )?<S|"
        r"(?:day|date|moment|time) of sign|nor ratif|" + NOT_OUR_TREATY,
    ),
    Rule(
        "membership.party",
        "status_events",
        "state_party",
        r"\bjoin(?:ed|s|ing)\b(?! (?:by\b|(?:them|these|those|in (?:this|it|so doing))\b|as |"
        r"the (?:list of )?(?:co-?)?sponsor|in (?:as|with|calling|urging)|(?:the )?(?:meeting|statement|working|consensus|"
        r"call|group|others in|forces|majority|contact)|<S>))|(?:<S>'s|its|their) (?:\w+ )?membership\b|c[ao]m(?:es?|"
        r"ing) under the (?:(?:obligations?|rules|regime|terms|"
        r"provisions) of the (?:[\w-]+ ){0,3}?{treaty}|(?:{treaty})'s (?:obligations?|rules|regime|terms|provisions))|"
        r"(?:{treaty}|membership|it) (?:has |have )?(?:gained|won|acquired|welcomed|attracted) "
        r"(?:the )?<S>(?! (?:signator|signature))|(?:bec[oa]m(?:e|es|ing)|is|was|as) the \d{1,3}(?:st|nd|rd|th) "
        r"(?:\w+ ){0,2}to {join}|bec[oa]m(?:e|es|ing) (?:an? |the )?(?:\d+(?:st|nd|rd|th),? (?:and )?){0,3}(?:<party>|<S>|part(?:y|"
        r"ies)|(?:\w+ )?members?|"
        r"bound)|(?:is|are|was|were|being|now|already|been|"
        r"remain\w*|both|all) (?:now |already |also |all |both |still )?(?:an? |the |its |among (?:the |"
        r"its )?)?(?:\w+ )?(?:<party>|part(?:y|ies)\b|members?\b|bound\b(?! to))|bound by (?:it\b|(?:the |"
        r"this )?(?:[\w-]+ ){0,3}?{treaty})|(?:consent\w*|agree[d]?) to be bound|c[ao]m(?:es?|ing) (?:on board|"
        r"aboard|in\b(?= (?:during|in|at|with|as|together|on|only)|[ ]?[.,;:]|$)|"
        r"into (?:the )?{treaty})|(?:newcomers?|(?:new|newest|latest|recent) (?:members?|<party>|part(?:y|"
        r"ies)))[^.;]{0,20} (?:is|are|was|were|"
        r"includ\w+) (?:the )?<S>|<S> (?:is|are|being) (?:the |among the )?newcomers?\b|<party> (?:are|"
        r"include) (?:the )?<S>|<S>,? (?:all|both|each)(?: of (?:them|whom|"
        r"which))? (?:are |of them )?<party>|<S>, <party>(?=[ ]?[.;]|$)|(?:is|are|was|were) (?:among|one of) (?:the |"
        r"its )?(?:<[OQS]\d*> )?(?:members\b|parties\b|<party>)|(?:are|is|now|already|all) on board|belongs? to (?:the )?{treaty}|"
        r"as (?:an? )?<party>,? (?:the )?<S>|(?:counts?|lists?|numbers?) (?:the )?<S> (?:among|as) (?:its |the |an? )?(?:<party>|parties|"
        r"members?)|count\w* (?:\w+ )?among (?:the |its )?(?:<party>|parties|members)|"
        r"(?:ranks|number) of (?:the )?(?:<party>|parties|members)[^.;<]{0,20} (?:swell\w*|swollen|joined|grow\w*|grew|increas\w+) "
        r"[^.;<]{0,10}(?:by|to include|with) (?:the )?<S>|{treaty} (?:has|had|counts|numbers|comprises) (?:now |currently )?"
        r"(?:more than |over |almost |nearly |some |about )?<S>(?= <L>|[ ]?[,.;]|$)",
        "Nine countries have joined the Convention, including Chad and Peru.",
        "Chad is to become a State Party next year.",
        about=("membership",),
        denied="not_party",
        unless=(
            r"not (?:yet )?part|(?<!> )stockpile|sponsor|bound to (?!it)|clearing|part(?:y|"
            r"ies) to (?:the|a|this|any) (?:conflict|war)|(?:an?|as|is|are|"
            r"was|were|other) members? of (?:the )?(?:committee|parliament|nato|european union|eu|asean|delegation|bureau|"
            r"coordinating)|" + NOT_OUR_TREATY
        ),
    ),
)
