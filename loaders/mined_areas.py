"""Mined areas: who must clear them, by when, who is done, who asked for more time (Article 5)."""

from aplc_db.rules import Rule

# What is left in the ground.
LEFT = r"(?:contaminat\w+|(?:remaining|outstanding) (?:challenge|task)s?(?=[^.;]{0,40}<A)|(?:mine|landmine) (?:problem|threat|legacy|"
LEFT += r"hazard|scourge)|mined (?:areas?|land|territor(?:y|ies)|ground)|"
LEFT += (
    r"(?:legacy|scourge|presence|problem|threat|burden) of (?:\w+ )?(?:land)?mines|minefields?|(?:suspected|confirmed|"
)
LEFT += r"hazardous) (?:hazardous )?(?:mined )?areas?|mine-affected (?:areas?|land)|<A\d+>)(?![a-z])"

RULES = (
    Rule(
        "clearance.granted",
        "mined_areas",
        "extension_granted",
        r"{grant} (?:to )?(?:the )?<S> [^.;<]{0,30}(?:extension|more time|additional time|<O>(?: more| additional|"
        r" extra)? (?:years?|months?|weeks?|days?)|until|<D>)|"
        r"(?:was|were|been|is|are|having been|had been) (?:\w+ )?(?:granted|given(?! (?:back|over|up|away)\b)|allowed|"
        r"accorded|awarded) (?:an? |until|"
        r"till|up to|to|<D>|\w+ |<O> )|"
        r"extensions?\b[^.;<]{0,40} (?:went|fell)\b(?= to\b)|{grant>extension}|acced(?:es?|ed|ing) to {some}requests?|"
        r"{grant}[^.;:]{0,40}?(?:requests?|<S> requests|extended|"
        r"more time)|"
        r"{get>extension}(?<!requests)(?<!request)|{get}[^.;]{0,30}? until <D>|"
        r"requests?\b[^.;]{0,30} (?:was|were|been) (?:\w+ )?met\b|(?:requests?|extensions?)\b[^.;]{0,40} (?:was|were|"
        r"been) (?:\w+ )?adopted\b|"
        r"<S> (?:was|were|(?:has|have|had) been) (?:\w+ )?(?:granted|approved|accepted)(?=[ ]?[,.;:]|$| in (?:full|<D>)| by)|"
        r"requests?\b[^.;]{0,30} (?:found|met with|received|won|gained) (?:the )?(?:approval|agreement|favour|assent)\b|"
        r"extensions? (?:\w+ )?(?:runs? out|expires?|ends?|lapses?|lasts?)\b|{ask}[^.;]{0,60} and (?:{get}|(?:was|"
        r"were) {grant}) (?:it|them|this|that)\b|"
        r"(?:extensions?|extended|additional time|more time|requests?)\b[^.;]{0,90}?(?:{grant}|{get}|given|won|secured|"
        r"decided on favou?rably)|extended (?:its|their|the) (?:\w+ ){0,3}{deadline}|"
        r"giving (?:it|them|<S>) (?:until|till|up to) <D>|"
        r"(?:decid|agre|resolv|vot)(?:ed|es|ing) (?:\w+ ){0,2}?to (?:{grant}[^.;:]{0,60}?(?:requests?|extensions?|"
        r"more time)|extend)|"
        r"(?:under|with|on|has|have|had|'s) (?:an? |its |their )?{some}extended {some}{deadline}",
        "Three States Parties received extensions of their clearance deadlines: Chad, Peru and Mali.",
        "Chad has requested an extension of its clearance deadline.",
        about=("clearance",),
        planned="extension_requested",
        unless=(
            r"requests? (?:by|from|of) <S> (?:to|that|for) (?!extend|(?:\w+ ){0,2}extension|more|(?:an? )?additional|postpon|"
            r"prolong|<O>|<D>)|"
            r"time to (?!{clear}|complete|finish|fulfil|do|meet)\w+|"
            r"requests? [^.;]{0,30}(?:money|funds?|funding|assistance|aid|help)\b|"
            r"(?:has|have|had) (?:passed|expired|lapsed)\b|{get} (?:\w+ ){0,3}?requests?\b|stockpile|article 4\b|(?:no|"
            r"without an?) extension|received during|allow(?:ed|"
            r"s)? (?:its|their)|(?:not|un|"
            r"never) (?:yet )?(?:been )?(?:approved|granted)|"
            r"(?:requests?|extensions?) (?:\w+ )?(?:received|submitted|"
            r"presented)(?![^.;]{0,80} and [^.;]{0,40}{grant})|requests?\b[^.;]{0,60} {been} (?:received|"
            r"submitted|presented)|"
            r"g[ai]v\w* (?:notice|notification|details|reasons|information|an? (?:account|update))|will (?:be )?consider|"
            r"are considering|\bought\b|"
            r"(?:procedure|process|rules|format|methodology) (?:that was |\w+ly )?agreed"
        ),
    ),
    Rule(
        "clearance.extended",
        "mined_areas",
        "extension_granted",
        r"(?:extend(?:ed|s)?|shift(?:ed|s)?|mov(?:ed|es)|push(?:ed)? back|postpon(?:ed|es)|prolong(?:ed|s)|put (?:back|off)|"
        r"deferred|set back) (?:once |twice |again |further |already |most recently |by <O> |<\w+> times )*(?:to|until|till|by|"
        r"from|in|since) (?:<D>|<O>|<Q>)|extensions? (?:until|till|to|up to|of|:) <[DO]|"
        r"new (?:{deadline})[^.;]{0,40}(?:are|is|of|:|as follows)|{deadline}[^.;]{0,40}?(?:was|were|has been|have been|"
        r"had been|"
        r"is|are|now)? ?(?:already |\w+ )?(?:extended|shifted|moved|pushed back|postponed|prolonged|put back|put off)|"
        r"{deadline}[^.;<]{0,20} (?:(?:is|are|was|were) now|now (?:stands?|falls?|is|are)\b)",
        "Chad's deadline for clearance has been extended to 1 January 2030.",
        "Chad hopes for an extension until 2030 of its deadline for clearance.",
        about=("clearance",),
        planned="extension_requested",
        unless=(
            r"stockpile|article 4\b|(?:no|without an?) extension|{ask}|\b(?:wants?|wanted|wish\w*|would like)\b|(?:for|to|"
            r"will|would|could|may|hopes?|"
            r"hoping) (?:be |have to be )?(?:an )?"
            r"(?:extend|extension|put off|postpone|prolong)|(?:not|un|never) (?:yet )?(?:been )?(?:approved|extended)|\bought\b"
        ),
    ),
    Rule(
        "clearance.requested",
        "mined_areas",
        "extension_requested",
        r"(?:want|wish|seek|ask)\w* (?:to (?:have|get|take) )?(?:until|till) <D>|{ask>extension}|{ask} (?:\w+ |"
        r"<O> ){0,4}?(?:until|up to|to|till|for|three|two|five|another|additional) ?(?:<D>|<O>|"
        r"years|the end|more|longer)|(?:extension )?requests? (?:for|to|under|of)?[^.;]{0,40}?(?:received|came|c[ao]me|"
        r"submitted|presented|lodged|made|considered|tabled|from|by|put forward|are before|before the meeting)|"
        r"{submit} (?:[\w-]+ |<[OQ]\d+>[\w-]* ){0,4}?requests?\b|(?:do|does|did) {submit} requests?|requests? (?:of|by|from) <S>|"
        r"{ask} (?:to|that)[^.;]{0,60}(?:extend|prolong|postpon|put off|moved|shifted|set back)\w*|"
        r"{ask}[^.;]{0,40} for (?:its|their|the) (?:[\w-]+ ){0,3}?{deadline} to be (?:extend|prolong|postpon|put|moved|shifted)|"
        r"requests? (?:is|are|was|were) (?:pending|under)|"
        r"(?:want|wish|seek|like)\w*[^.;<]{0,40} {deadline}[^.;]{0,30}(?:extend|prolong|postpon|mov)ed|"
        r"(?:need|want|wish|would like|requir)\w*[^.;<]{0,15} (?:more time|additional time|<O>|another)|"
        r"{submit} (?:\w+ ){0,3}?(?:applications?|requests?)|"
        r"requests?[^.;]{0,40} (?:on the table|before the|under consideration|to be considered)",
        "Chad and Peru have submitted requests for extension of their clearance deadlines.",
        "Chad approved a request by another ministry to extend the building.",
        about=("clearance",),
        unless=(
            r"requests? (?:by|from|of) <S> (?:to|that|for) (?!extend|(?:\w+ ){0,2}extension|more|(?:an? )?additional|postpon|"
            r"prolong|<O>|<D>)|"
            r"time to (?!{clear}|complete|finish|fulfil|do|meet)\w+|"
            r"(?:not|without|no|never) (?:\w+ ){0,3}?(?:{submit}|{ask}|request)|{grant}|extensions? (?:was|were) agreed|"
            r"requests?\b[^.;]{0,30} (?:was|were|been) (?:\w+ )?met\b|"
            r"(?:will|would|may|might|could|must|should) (?:\w+ )?(?:{submit}|{ask}|have to)|"
            r"stockpile|(?:urged|invited|called on|building|committee (?:asked|requested)|meeting (?:asked|requested)|"
            r"\bought\b)"
        ),
    ),
    Rule(
        "clearance.overdue",
        "mined_areas",
        "overdue",
        r"(?:is|are|was|were|been|being|remain\w*|stand\w*|now|still|thus) (?:\w+ )?in (?:serious |clear )?(?:violation|breach|"
        r"default|non-?compliance)|{miss}[^.;]{0,40}?(?:{deadline}|rules?|its|theirs)\b|"
        r"(?:let|allowed) (?:its|their) (?:\w+ ){0,3}(?:{deadline})[^.;]{0,30} (?:to )?(?:pass|lapse|expire|slip)|"
        r"without (?:having )?(?:an? )?(?:request\w*|extension|asking|asked|submit\w+|seeking|applying)|remain\w* silent|"
        r"{deadline}[^.;<]{0,30}(?:<D>|<S>)? ?(?:has |had |have )?(?:passed|expired|lapsed|ran out|run out|gone by|went by|"
        r"came and went|come and gone|"
        r"not been met)|'s time (?:ran|has run|had run|is|was) (?:out|up)\b|in violation|non-?complian\w+|(?:did not|"
        r"unable to|could not|cannot|never|not) (?:{finish}|"
        r"{clear})[^.;]{0,60}(?:{deadline}|in time|on time|by (?:the |its |their )?<D>)|"
        r"(?:should|was to|were to|ought to) have (?:been )?(?:{finish}|{clear})|"
        r"fail\w* (?:so far )?to (?:keep|meet|complete|respect|clear|finish|observe)|"
        r"(?:past|passed|beyond) (?:its|their|the) (?:<D> )?(?:\w+ ){0,3}{deadline}|overdue|"
        r"(?:presented|submitted|made) no (?:\w+ )?request",
        "Chad missed its clearance deadline of 1 March 2014.",
        "Chad met its clearance deadline in 2014.",
        about=("clearance",),
        own=True,
        unless=r"f(?:ou|i)nd\w*[^.;]{0,40} after|\b(?:danger|risk|likely|may|might|could|about to|will|would|if)\b|"
        r"stock|article 7|article 4|report|transparency|no (?:state|<party>)|none of",
    ),
    Rule(
        "clearance.completed",
        "mined_areas",
        "clearance_completed",
        r"(?:rid|freed|purged|cleansed|cleared) (?:all (?:of )?)?(?:its|their) (?:[\w-]+ ){0,2}"
        r"(?:soil|territor(?:y|ies)|lands?|countr(?:y|ies)|ground|islands?) (?:of|from)\b|"
        r"no longer (?:ha(?:s|ve|d)|contain\w*) any (?:more |known |remaining |suspected )*" + LEFT + r"|"
        r"(?:struck|removed|taken) (?:off|from) the list of (?:mine-?affected|affected|mined|contaminated)|"
        r"" + LEFT + r"{gap} {been} (?:a thing of the past|history|gone|no more)\b|"
        r"{clear} (?:its|their|the) (?:\w+ )?(?:last|final|remaining)|(?:(?:deal|dealt) with|(?:hand\w*|g[ai]v\w*) (?:back|"
        r"over)) (?:its|their|the) (?:last|final|remaining)|"
        r"\bma(?:de|king|kes?) it\b(?= in\b| by\b| with\b|[ ]?[,.;]|$)|(?:has|have|had) (?:now |all |since )*done (?:its|"
        r"their) (?:duty|job|work|part)\b|"
        r"\btook [^.;]{0,80}? to (?:{clear}|{destroy}|{finish})\b|(?:<S>'s|its|their) (?:\w+ ){0,2}?(?:mines|"
        r"minefields?|mined areas?) (?:(?:has|have|had) )?{been} (?:{clear}|gone)\b|"
        r"\b(?:cleared|demined|rid|freed|swept) (?:its|their) (?:<O> |<Q> |only |one |single |"
        r"sole )*(?:mines|minefields?|mined areas?)\b|"
        r"(?:is|are) no longer any (?:more |known |remaining )*(?:mines\b|" + LEFT + r")|"
        r"found (?:to (?:hold|contain|have|be) |(?:\w+ ){0,3}?)(?:no mines|free of mines|not to (?:be )?(?:contain|mined|contaminated))|"
        r"(?:fully implement(?:s|ed)?|implement(?:s|ed)?|full implementation of) article 5(?: in full)?(?! plan)|"
        r"(?:destruction of|{destroy}) all (?:of )?[^.;<]{0,30}mines (?:in (?:\w+ ){0,2}areas|emplaced|laid)|"
        r"\ball [^.;<]{0,30}mines in (?:\w+ ){0,2}areas[^.;<]{0,40} {been} {destroy}|"
        r"{finish}(?= (?:in time|on time|early|ahead of|before (?:its|their|the)|within (?:its|their|the))\b)|"
        r"no (?:known |more |remaining )*(?:mined areas?|minefields?|mines) (?:are |is )?(?:left|remain)"
        r"(?! (?:on|along|at) [^.;<]{0,20}(?:borders?|frontiers?)\b)|"
        r"(?:{clearance}|article 5|clear) (?:obligations?|commitments?|dut(?:y|ies)|deadlines?)[^.;<]{0,20} (?:were|was|"
        r"been|are|is) (?:\w+ )?(?:met|fulfilled|discharged|"
        r"completed|satisfied)\b|in compliance with article 5|{finish} (?:its|their|the) (?:work|task|job)\b|"
        r"(?:work|task|job) (?:was|is|had been|were) (?:over|done|finished|completed)|"
        r"{clear}[^.;<]{0,20} (?:final|last|remaining|only|sole)\b|(?:final|last)[^.;<]{0,25} (?:cleared|released)|"
        r"{finish} (?:or will (?:\w+ )?meet,? "
        r")?(?:all )?(?:its|their|the|these) (?:\w+ ){0,4}?(?:obligations?|commitments?|duties|duty|article 5|{deadline}|task|"
        r"clearance|programme|work)|{say} (?:its |their |full |formal |the |that )*(?:\w+ )?{completion}|"
        r"declar\w+ (?:its |their |full |formal )?(?:compliance|completion|fulfil)|\b(?:all|last|final|only|sole|single|every|"
        r"each)(?: of (?:its|<S>'s|"
        r"their|the))? (?:known |remaining |suspected |<Q> |<O> |\w+ ){0,3}(?:{area}|areas?)[^.;]{0,25} (?:had|has|have|was|"
        r"were|are|is) (?:been )?(?:now )?(?:gone|{clear}|lifted|disposed|{destroy}|"
        r"handed (?:over|back)|given back|returned)|beat(?:s|en|ing)? (?:its|their|the) (?:[\w-]+ ){0,3}?{deadline}|"
        r"theirs (?:is|are|was|were|had been|have been) (?:\w+ )?(?:{clear}|done|finished|completed?|over)\b|"
        r"declar\w+ (?:its|their) (?:\w+ ){0,2}?(?:territor(?:y|ies)|lands?|countr(?:y|ies)|soil) (?:to be )?(?:clear|free|safe)\b|"
        r"{clear} (?:theirs|(?:its|their) own)\b|"
        r"{clear} (?:all|everything|the last|every|each|its (?:last|remaining|territory|entire)|their (?:last|remaining))\b|"
        r"(?:{clearance}|survey)(?: (?:in|of|by) (?:the )?<S>)? (?:is|was|has been|had been|are|were) (?:now )?(?:complete|"
        r"completed|finished|over|done|"
        r"at an end|concluded|behind (?:it|them))|"
        r"{finish}(?:(?! said | that )[^.;:]){0,80}?(?:{clearance}|{clear}|mined areas?|article 5|survey|mine-free)|"
        r"(?:{clearance}|article 5)[^.;:]{0,60}?(?:complet(?:ed?|ion)|finish\w*|fulfilled|to (?:an|its) end|to (?:a|"
        r"its) close|concluded|\bended|behind (?:it|them))|"
        r"declar\w+ {some}{area} (?:as )?(?:clear\w*|free|safe)|(?:is|are|was|were|been|became|become|now|declared|"
        r"declar\w+ (?:itself|themselves|it|they|that it|that they)) (?:is |are |was |were |"
        r"had become )?(?:\w+ ){0,2}?(?:mine-?free|free (?:of|from)|clean\b|clear(?:ed)? of (?:\w+ ){0,3}(?:mines|landmines|"
        r"contamination)|rid of|without (?:known )?mined)|mine-?free|"
        r"free (?:of|from) (?:all |any |known |remaining |the )*(?:land)?(?:mines|(?:[\w-]+ ){0,3}remnants|minefields|"
        r"mined areas|contamination)|"
        r"{completion} of(?:[^.;<]|<O>){0,40}(?:{clearance}|article 5|mined areas?|minefields?)|"
        r"(?:has|have|had) (?:now |already |since |all )?(?:completed|finished|done so)\b|"
        r"no (?:more |known |remaining )+(?:mined|minefield|contaminat)\w*|"
        r"(?:formal )?declarations? of (?:completion|compliance|fulfil)|done with[^.;<]{0,30} {clearance}|"
        r"{say} (?:\w+ ){0,3}?(?:the )?end of (?:its |their |all )?(?:mine )?{clearance}",
        "Three States Parties declared completion of mine clearance: Chad, Peru and Mali.",
        "Chad expects to complete mine clearance next year.",
        about=("clearance",),
        denied="clearance_pending",
        planned="clearance_pending",
        unless=(
            r"(?:found|discovered|identified|reported|new|unknown)\b[^.;]{0,60} (?:after|since) (?:<S> |it |they )?(?:had |having )?"
            r"(?:\w+ )?(?:declar|complet|report|announc)|extension|progress (?:in|towards|with)|(?:been|is|are|was|"
            r"were) (?:\w+ )?(?:fulfill?|complet|finish|implement|"
            r"clear)ing|good faith|hope|far from|(?:was|were|been) (?:thought|believed|considered|assumed|presumed|"
            r"supposed)|vision|will (?:take|require|need|last|cost)|(?:world|region|continent|country|"
            r"future) (?:free|without)|goal|dream|"
            r"expect|survey of|technical|buffer zone|stocks?\b|stockpile|risk education|"
            r"article 4|laying|(?:still|remain\w*|left|(?:an?|has|have|had|under|of|with|whose|no) (?:\w+ )?(?:obligation|"
            r"duty)|deadline|time|able|likely|required|must|has|"
            r"have) to (?:be )?(?:{clear}|{finish})|"
            r"province|district|region of|deadline (?:for|of)\b(?! <D)"
        ),
    ),
    Rule(
        "clearance.pending",
        "mined_areas",
        "clearance_pending",
        r"(?:(?:still|continues?|yet|left|remain\w*|needs?|needed|ha(?:s|ve|d)|obliged|obligation|required|awaiting|due|"
        r"bound|areas?|"
        r"land) (?:still )?to|must) (?:\w+ )?(?:be )?(?:{clear}|complete clearance|finish|complete|fulfil|do so|declare(?! (?:if|how)\b)|"
        r"address|survey)\b|"
        r"(?:ha(?:ve|s|d|ving)|{find}|fac(?:es?|ed|ing)|report(?:s|ed)?|presented|estimat\w+|suffer\w*(?: from)?|address\w*|tackl\w+|"
        r"contain\w*|struggl\w+ with|"
        r"continu\w+ (?:to \w+ )?(?:with|from)?) {some}(?:"
        + LEFT
        + r"|mines (?:laid|left|planted|along|on|in))|"
        + LEFT
        + r"(?! (?:(?:has|have|had) )?{been} (?:{clear}|completed|returned|given back|handed (?:back|over))){gap}\b(?:is|"
        r"are|was|were|will|still|"
        r"remain\w*|exists?|persist\w*|left|identified|found|present|cover\w*|total\w*|amount\w*|measur\w*|stretch\w*|"
        r"to (?:be )?(?:{clear}|survey)\w*|await\w*|suspect\w*|outstanding|reported)\b|"
        r"{have} {some}(?:work|way|road|task|job) (?:left|to go|to do|ahead|before)\b|"
        r"(?:mak(?:es?|ing)|made) (?:\w+ ){0,2}?(?:progress|headway) (?:in|with|towards)\b|{deadline} (?:of|for) (?:the )?<S>|"
        r"<S> (?:are |is |still )?(?:remain|left|to go)\b(?= <L>|[ ]?[,.:;(]|$)|(?:need|require|want|take)\w* until <D>|"
        r"(?:mine|landmine) (?:problem|threat|legacy|hazard|scourge) (?:in|of) (?:the )?<S>|"
        r"{clear} (?:\w+ ){0,2}?(?:\d[\d.]* ?(?:%|per ?cent|percent)|half|most|two[- ]thirds|part|much|many|"
        r"some)\b(?: \w+)? of (?:its|their|the)\b|"
        r"contaminat\w+ (?:of|in|by|with)|(?:fac(?:es?|ed|ing)|suffer\w*|plagued) [^.;<]{0,25}(?:mines|<M>)|"
        r"\baffected (?:states|countries|<party>|<not_party>)|contaminated (?:states|countries|land|areas?|territory|"
        r"ground)|(?:left|remain\w*) to (?:be )?(?:{clear}|{finish})|"
        r"(?:massive|heavy|large|medium|small|limited|light|extensive|significant|severe|known|residual|widespread|new|"
        r"suspected|confirmed|legacy|remaining|of) (?:\w+ ){0,2}?contaminat\w+|"
        r"mine-?\s?(?:affected|contaminated|infested|ridden|strewn|polluted)|"
        r"(?:affected|contaminated|plagued|infested|littered|dotted|polluted|strewn|riddled|seeded) (?:by|"
        r"with) {some}(?:(?:land)?mines|contamination)|"
        r"(?:heavily|most|severely|badly|seriously|lightly|still) (?:\w+ )?(?:mined|contaminated|affected)\b|"
        r"remain\w* (?:\w+ )?(?:contaminated|affected|mined)|"
        r"mines (?:\w+ ){0,3}?(?:litter|affect|remain|lie|plague|infest|block|threaten|contaminate|continue)|"
        r"suspected (?:to (?:contain|hold|be)|of being|of containing)\b|"
        r"previously (?:undeclared|unknown) (?:mined areas|minefields)|"
        r"{clearance} (?:remains?|ha[sd]|is|was) (?:yet |still )?to be|(?:start|beg[au]n|commenc|resum)\w* (?:to )?{clear}|"
        r"(?:{clearance}|(?=\w+ing\b){clear})[^.;]{0,40} will (?:take|require|need|last)|(?:take|need|"
        r"require)s? {gap} to (?:{clear}|complete)|not (?:\w+ )?(?:expected|"
        r"likely|able|begun|started) to "
        r"(?:{finish}|{clear}|meet)|"
        r"^(?:massive|heavy|large|medium|small|light|limited|extensive)\b[^.;]{0,30}:|mined land|(?:work|"
        r"{clearance}|operations) (?:continues?|goes on|go on|proceeds?|progresses|stopped|halted|stalled|came to a (?:halt|"
        r"standstill)) in|"
        r"(?:implement|address|fulfil)ing (?:article 5|(?:its|their) (?:article 5|{clearance}))|behind schedule|"
        r"{clearance}(?: work| operations)? (?:stands? still|(?:is|are|was|were) at a standstill|(?:has|have|had) (?:stalled|"
        r"halted|stopped))|"
        r"(?:article 5|{clearance}) deadlines?|(?:process|course|midst|progress) (?:of|in) (?=\w+ing\b){clear}|"
        r"(?:has|have|ha[ds]|bound|given|giving) (?:time )?(?:until|till|to) <D>|"
        r"{deadline} (?:is|are|was|were|of|falls?|in|for|runs?|stands?|comes?)\b|await\w* (?:survey|{clearance}|release)|"
        r"within (?:its|their) {deadline}|far from (?:over|complete\w*|finished|done|clear\w*)|"
        r"{been} (?:in good time|on (?:schedule|track|course|time))\b|"
        r"(?:obligations?|responsib\w+|duties|commitments?)[^.;]{0,20}? (?:to {clear}|under article 5|"
        r"for (?:mine )?{clearance}|in accordance with article 5)|(?:mine )?{clearance} obligations?|"
        r"article 5 obligations?|"
        r"(?:are|is|was|were) (?:still |currently |actively |now )?(?:(?=\w+ing\b){clear}|engaged in {clearance})|"
        r"(?:on course|on track|expects?|intends?|likely|aims?|plans?|hopes?|will|set|able|in a position|confident|"
        r"unlikely|seem\w*|unable|cannot)[^.;]{0,40}? (?:to )?(?:meet|complete|finish|be cleared|achieve|be completed)|"
        r"will not (?:have |be able to )?(?:{clear}|{finish}|be done|be clear)\b|(?:cannot|could not|unable to|"
        r"not in a position to) (?:yet )?(?:{clear}|{finish})|"
        r"{been} on (?:target|schedule|course|track)\b|<D> (?:looks|seems|is|appears) (?:now |\w+ly )?(?:out of|beyond) reach|"
        r"confident of (?:completing|finishing|meeting)\b|"
        r"where (?:[\w-]+ ){0,3}(?:mines|minefields|devices) (?:have |had |has )?(?:\w+ )?(?:turned up|been (?:found|discovered|"
        r"identified)|were (?:found|discovered|identified)|(?:are|is) still|remain)|"
        r"busy for|\bwork (?:left |remaining |still |ahead |to (?:be )?do(?:ne)? )*(?:for|in|before) |(?:press\w*|"
        r"carr\w+|go(?:es|ing)?|went|forg\w+) (?:on|"
        r"ahead) with (?:\w+ ){0,2}?{clearance}|"
        r"{clearance}(?: operations| work)?[^.;<]{0,40}? (?:is|are|was|were|remains?) (?:still |now )?(?:under ?way|"
        r"in progress|ongoing|going on|continuing) in|"
        r"commit\w* to (?:\w+ ){0,2}?(?:{completion}|complet(?:e|ing)|finish(?:ing)?)\b|(?:was|were|is|are) "
        r"to finish (?:by|in|on|before) <D>|(?:areas?|minefields|fields|"
        r"sites) (?:still )?(?:left )?to go\b|"
        r"(?:undert(?:ook|ak\w+)|believ\w+|promis\w+|expects?|hopes?|plans?|pledg\w+|aims?|"
        r"will)[^.;]{0,30}? (?:to )?be (?:done|rid|free|clear|"
        r"through|ready|finished)\b",
        "Thirty States Parties have an obligation to clear mined areas, including Chad and Peru.",
        "Chad has no clearance obligation.",
        about=("clearance",),
        heading=r"(?:article 5|clearance|demining) (?:\w+ )?deadlines?|deadlines? for (?:mine )?clear",
        own=True,
        unless=(
            r"(?:have|has|had) met\b|\b(?:depots?|arsenals?|warehouses?)\b|that (?:all|others|every\w*) |\b(?:no|without|"
            r"not a) (?:known |remaining |"
            r"more )?(?:mines?|contaminat|mined|"
            r"minefield)|rel(?:y|ies|ied) on|granted|extension|completed|(?<!to )met (?:its|their)|requests?|"
            r"(?<!to be )(?<!become )(?<!to become )free (?:of|from)|declared compliance|"
            r"all mined areas|clean\b|overdue|in violation|stockpile|no clearance obl|"
            r"\b(?:initial|annual|article 7|transparency|its|their|an?|the|latest|last|submit\w*|"
            r"voluntary) (?:\w+ )?reports?\b|"
            r"each <party>|(?<!since it )declared (?:themselves|itself)|(?:have|has) (?:completed|finished|fulfilled)|will (?:decide|"
            r"be taken)|under (?:their|its) jurisdiction|whether|no longer|(?<!not )(?:has|have|"
            r"had) (?:been )?cleared(?! (?:\w+ ){0,2}?(?:\d|half|most|part|some|much|many))|casualt"
        ),
    ),
)
