r"""Classes of words that the cues of rules are written with, and how a verb and its object make a phrase.

A cue may hold `{keep}`, any form of the verbs of that class; `{treaty}`, any noun of that class; `{destruction}`, the noun
of an act; and `{destroy>stock}`, the verb with its object in either voice, or the act with what it is done to:
"destroyed its stocks", "its stocks have been destroyed", "stock destruction", "the destruction of its stocks". `{use:mines}`
is the same without the noun of the act.

>>> re.search(expand("{use>mines}"), "antipersonnel mines were again laid by rebels").group()
'antipersonnel mines were again laid'
>>> re.search(expand("{submit>report}"), "has handed in its initial transparency report").group()
'handed in its initial transparency report'
"""

import re
from functools import cache

VERBS = {
    "use": (
        r"(?:use[sd]?|using|employ(?:s|ed|ing)?)(?! (?:up|of|to)\b)(?! (?:(?!mines?\b|weapons?\b|anti)[\w-]+ ){1,4}to\b)|"
        r"la(?:y|ys|id|ying)(?! down (?:their |its |all )?(?:arms|weapons))|"
        r"plant(?:s|ed|ing)?|plac(?:es?|ed|ing)|put(?:ting)? down|"
        r"sow(?:s|ed|n|ing)?|strew(?:s|ed|n(?! with)|ing)?|scatter(?:s|ed|ing)?|deploy(?:s|ed|ing)?|emplac(?:es?|ed|ing)|"
        r"fir(?:es?|ed|ing)|drop(?:s|ped|ping)?|seed(?:s|ed|ing)|put(?:s|ting)? in place|resort(?:s|ed|ing)? to|m(?:ade|akes?|"
        r"aking) (?:\w+ )?use of|"
        r"bur(?:y|ies|ied|ying)|re-?lay(?:ing)?|remotely deliver(?:s|ed|ing)|turn(?:s|ed|ing)? to|rel(?:y|ies|ied|ying) on|"
        r"le(?:ft|aves?|aving)(?: behind)?(?= (?:[\w-]+ ){0,3}(?:mines|devices)\b(?! to\b))"
    ),
    "make": (
        r"produc(?:es?|ed|ing)|manufactur(?:es?|ed|ing)|ma(?:kes?|de|king)(?! [^.;,]{2,40} (?:free|safe|rid|clear) (?:of|"
        r"from)\b)(?! (?:it|(?:\w+ )?use|sure|clear|known|public|progress|of)\b)|"
        r"assembl(?:es?|ed|ing)|turn(?:s|ed|ing)? out|"
        r"build(?:s|ing)?|built"
    ),
    "stop": (
        r"stop(?:s|ped|ping)?|ceas(?:es?|ed|ing)|halt(?:s|ed|ing)?|end(?:s|ed|ing)?|discontinu(?:es?|ed|ing)|"
        r"abandon(?:s|ed|ing)?|g[ai]v(?:es?|en|ing)? (?:(?:it|this|that|them) )?up|renounc(?:es?|ed|ing)|quit(?:s|"
        r"ting)?|wound up|clos(?:es?|ed|ing)|"
        r"shut(?:s|ting)?(?: down)?|suspend(?:s|ed|ing)?|forsw(?:ore|orn|ears?)|dropp(?:ed|ing)"
    ),
    "destroy": (
        r"destroy(?:s|ed|ing)?|eliminat(?:es?|ed|ing)|demolish(?:es|ed|ing)?|dispos(?:es?|ed|ing) of|g[eo]t(?:s|ten|"
        r"ting)? rid of|"
        r"rid(?:ding)? (?:itself|themselves) of|bl[eo]w(?:n|s|ing)? up|detonat(?:es?|ed|ing)|burn(?:s|t|ed|ing)|"
        r"incinerat(?:es?|ed|ing)|dismantl(?:es?|ed|ing)|demilitari[sz](?:es?|ed|ing)|scrap(?:s|ped|ping)|"
        r"liquidat(?:es?|ed|ing)|wip(?:es?|ed|ing) out|d(?:o|id|oes|one|oing) away with|finish(?:ed|ing) off|dealt with|"
        r"melt(?:ed|ing) down|empt(?:ied|ying)|explod(?:es?|ed|ing)|t(?:ook|ak(?:es?|en|ing)) apart|(?:be|been|is|are|was|were) rid of|"
        r"decommission(?:s|ed|ing)?|recycl(?:es?|ed|ing)|eradicat(?:es?|ed|ing)|render(?:s|ed|ing)? harmless"
    ),
    "finish": (
        r"complet(?:es?|ed|ing)|g[eo]t(?:s|ten|ting)? through|finish(?:es|ed|ing)?|conclud(?:es?|ed|ing)|accomplish(?:es|ed|ing)?|"
        r"finali[sz](?:es?|ed|ing)|"
        r"end(?:s|ed|ing)?|w(?:ound|inds?|inding) up|(?:reach(?:es|ed|ing)?|c[ao]me to) the end of|(?:is|are|was|were|"
        r"been) (?:done|through) with|"
        r"br(?:ought|ings?|inging)(?: \w+){0,5} to an end|wr(?:apped|apping|aps) up|fulfil(?:s|led|ling|l)?|"
        r"discharg(?:es?|ed|ing)|satisf(?:ies|ied|ying)|com(?:e|es|ing|plied|plying|plies) with|met\b|meets?|"
        r"meeting(?= (?:its|their|the|all|this)\b)"
    ),
    "keep": (
        r"retain(?:s|ed|ing)?|ke(?:ep|eps|pt|eping)(?: back)?|(?:hold(?:s|ing)?|held)(?: back| on to)?|set(?:s|ting)? aside|"
        r"reserv(?:es?|ed|ing)|put(?:s|ting)? aside|withh[eo]ld(?:s|ing)?"
    ),
    "consume": r"us(?:es?|ed|ing)(?: up)?|consum(?:es?|ed|ing)|expend(?:s|ed|ing)?|touch(?:es|ed|ing)?",
    "have": (
        r"possess(?:es|ed|ing)?|"
        r"ha(?:ve|s|d|ving)(?! (?:been|not|never|neither \w+ed|(?!stockpiled|retained|emplaced|mined|limited|confirmed|"
        r"suspected)\w{3,}ed)\b)|"
        r"(?<!its )(?<!their )own(?:s|ed|ing)?|hold(?:s|ing)?|held|stockpil(?:ed|ing)|"
        r"(?<!its )(?<!their )(?<!the )(?<!our )(?<!'s )(?:stockpiles?|stocks)|stocked|stor(?:es?|ed|ing)|"
        r"keep(?:s|ing)?|kept|maintain(?:s|ed|ing)?|sit(?:s|ting)? on"
    ),
    "submit": (
        r"submit(?:s|ted|ting)?|provid(?:es?|ed|ing)|deliver(?:s|ed|ing)?|hand(?:ed|ing)(?: in| over)?|hands? (?:in|over)|"
        r"shar(?:es?|ed|ing)|turn(?:s|ed|ing)? in|"
        r"sen[dt](?:s|ing)?(?: in)?|fil(?:es?|ed|ing)|volunteer(?:s|ed|ing)?|post(?:s|ed|ing)?|issu(?:es?|ed|ing)|present(?:s|"
        r"ed|ing)?|lodg(?:es?|ed|ing)|furnish(?:es|ed|ing)?|"
        r"transmit(?:s|ted|ting)?|g[ai]v(?:es?|en|ing)|put(?:s|ting)? in|suppl(?:y|ies|ied|ying)|forward(?:s|ed|ing)?|"
        r"tabl(?:es?|ed|ing)|deposit(?:s|ed|ing)?|c[ao]m(?:es?|ing)? (?:up|back|forward) with|put(?:ting)? forward"
    ),
    "ask": (
        r"ask(?:s|ed|ing)?(?: for)?|request(?:s|ed|ing)?|appl(?:y|ies|ied|ying)(?: for)?|s(?:eek|eeks|eeking|ought)|"
        r"call(?:s|ed|ing)? for|put(?:s|ting)? in for|wish(?:es|ed)? for|petition(?:s|ed|ing)? for"
    ),
    "grant": (
        r"grant(?:s|ed|ing)?|approv(?:es?|ed|ing)|accord(?:s|ed|ing(?! to\b))?|agree(?:s|d|ing)?(?: to)?|accept(?:s|ed|ing)?|"
        r"allow(?:s|ed|ing)?|award(?:s|ed|ing)?|g[ai]v(?:es?|en|ing)|sa(?:id|ys?|ying) yes to|conced(?:es?|ed|ing)|endors(?:es?|ed|ing)"
    ),
    "get": (
        r"receiv(?:es?|ed|ing)|obtain(?:s|ed|ing)?|w[io]n(?:s|ning)?|secur(?:es?|ed|ing)|g[eo]t(?:s|ten|ting)?|"
        r"gain(?:s|ed|ing)?|benefit(?:s|ed|ing)? from|ha(?:ve|s|d) had"
    ),
    "clear": (
        r"clear(?:s|ed|ing)?|demin(?:es?|ed|ing)|sw(?:ept|eeps?|eeping)|freed?(?:ing)?|rid(?:ding)?|releas(?:es?|ed|ing)|"
        r"decontaminat(?:es?|ed|ing)|remov(?:es?|ed|ing)|lift(?:s|ed|ing)?|process(?:es|ed|ing)?"
    ),
    "join": (
        r"join(?:s|ed|ing)?|acced(?:es?|ed|ing)|ratif(?:y|ies|ied|ying)|accept(?:s|ed|ing)?|approv(?:es?|ed|ing)|"
        r"adopt(?:s|ed|ing)?|embrac(?:es?|ed|ing)|subscrib(?:es?|ed|ing)|adher(?:es?|ed|ing)|sign(?:s|ed|ing)?(?! of)|"
        r"consent(?:s|ed|ing)?|c[ao]m(?:es?|ing)? (?:(?:on|a)board|in\b(?! (?:for|from|the|a|an|to)\b))|tak(?:es?|"
        r"en|ing) (?:the|this|that) step|took (?:the|"
        r"this) step|"
        r"bec[oa]m(?:es?|ing) (?:an? )?(?:\w+ )?(?:<party>|part(?:y|ies)|members?|bound)|be(?:en)? bound|follow(?:s|ed|ing)?|"
        r"go(?:es|ne)? along|enter(?:s|ed|ing)?"
    ),
    "leave": (
        r"withdr(?:ew|awn|aws?|awing)|le(?:ave|aves|aving|ft)|quit(?:s|ting)?|exit(?:s|ed|ing)?|denounc(?:es?|ed|ing)|"
        r"pull(?:s|ed|ing)? out(?: of)?|walk(?:s|ed|ing)? out(?: of)?|depart(?:s|ed|ing)?(?: from)?|abandon(?:s|ed|ing)?|"
        r"renounc(?:es?|ed|ing)|step(?:s|ped|ping)? out(?: of)?|opt(?:s|ed|ing)? out(?: of)?|g(?:ot|et|etting) out of"
    ),
    "refuse": (
        r"refus(?:es?|ed|ing)|reject(?:s|ed|ing)?|shun(?:s|ned|ning)?|spurn(?:s|ed|ing)?|boycott(?:s|ed|ing)?|"
        r"resist(?:s|ed|ing)?|declin(?:es?|ed|ing)|oppos(?:es?|ed|ing)|ignor(?:es?|ed|ing)|snubb(?:ed|ing)"
    ),
    "find": (
        r"f(?:ound|inds?|inding)(?! out\b)|discover(?:s|ed|ing)?|locat(?:es?|ed|ing)|recover(?:s|ed|ing)?|uncover(?:s|ed|ing)?|"
        r"unearth(?:s|ed|ing)?|stumbl(?:es?|ed|ing) (?:on|upon|over|across)|c[ao]m(?:es?|ing)? (?:across|upon)|"
        r"turn(?:s|ed|ing)? up|identif(?:y|ies|ied|ying)|seiz(?:es?|ed|ing)|hand(?:s|ed|ing)? in"
    ),
    "say": (
        r"sa(?:y|ys|id|ying)|t(?:ell|ells|old)|stat(?:es?|ed|ing)|declar(?:es?|ed|ing)|report(?:s|ed|ing)?|"
        r"announc(?:es?|ed|ing)|inform(?:s|ed|ing)?|indicat(?:es?|ed|ing)|confirm(?:s|ed|ing)?|disclos(?:es?|ed|ing)|"
        r"reveal(?:s|ed|ing)?|clarif(?:y|ies|ied|ying)|notif(?:y|ies|ied|ying)|certif(?:y|ies|ied|ying)|"
        r"specif(?:y|ies|ied|ying)|decid(?:es?|ed|ing)|ma(?:kes?|de|king) (?:it )?(?:clear|known|public)|"
        r"publish(?:es|ed|ing)?|admit(?:s|ted|ting)?|proclaim(?:s|ed|ing)?|"
        r"establish(?:es|ed|ing)?|determin(?:es?|ed|ing)|explain(?:s|ed|ing)?|acknowledg(?:es?|ed|ing)"
    ),
    "miss": (
        r"miss(?:es|ed|ing)?|r[au]n(?:ning)? past|overshot|overshoot(?:s|ing)?|br(?:oke|oken|eaks?|eaking)|let(?:s|"
        r"ting)?(?: \w+| <D\d+>){0,8} (?:pass|lapse|expire|slip|go by|run out)|overr[au]n(?:s|"
        r"ning)?|"
        r"overst(?:ep|epped|epping|eps)|exceed(?:s|ed|ing)?|fail(?:s|ed|ing)? to (?:\w+ )?(?:meet|keep|respect|observe)|"
        r"go(?:ne)? past|went past|violat(?:es?|ed|ing)|breach(?:es|ed|ing)?"
    ),
    "attend": (
        r"attend(?:s|ed|ing)?|t(?:ook|ake|akes|aken|aking) part|participat(?:es?|ed|ing)|join(?:s|ed)? in(?! (?:(?:the|"
        r"this) (?:past|last|same|course)|<D))|"
        r"(?:turn|show)(?:s|ed|n|ing)? up|be present|sat in"
    ),
    "support": (
        r"support(?:s|ed|ing)?|back(?:s|ed|ing)?|endors(?:es?|ed|ing)|approv(?:es?|ed|ing)|favou?r(?:s|ed|ing)?|"
        r"welcom(?:es?|ed|ing)"
    ),
}
ACTS = {
    "use": r"uses?|deployment|emplacement|(?:mine-?)?laying|planting|placement|employment|new use",
    "make": r"production|manufactur(?:e|ing)|making|(?<!general )assembly",
    "destroy": r"destruction|elimination|disposal|demilitari[sz]ation|demolition",
    "finish": r"completion|conclusion|fulfil?lment|compliance",
    "keep": r"retention|retaining",
    "have": r"possession|stockpiling",
    "submit": r"submissions?|presentation|delivery|deposit|filing",
    "ask": r"requests?|applications?",
    "grant": r"grant(?:ing)?|approval",
    "clear": r"clearance|demining|clearing|removal|release",
    "join": r"accessions?|ratifications?|acceptance|adherence|membership|signature|joining",
    "leave": r"withdrawals?|exits?|departures?|denunciations?|pull-?outs?",
    "find": r"discover(?:y|ies)|finds?|finding",
    "miss": r"breach|violation",
    "attend": r"attendance|participation|presence",
    "support": r"support",
    "refuse": r"refusal|rejection|opposition",
    "say": r"declarations?|announcements?|statements?|notifications?",
    "stop": r"end|halt|cessation|suspension",
    "get": r"receipt",
}
NOUNS = {
    "mines": (
        r"(?:stockpiled |retained |anti-?\s?personnel |anti-?vehicle |land|ap |apl |banned |new |fresh |more |improvised |"
        r"such |these |those |the |"
        r"remote-?delivered |live )*(?:mines|landmines|minefields?|apms?|mine|landmine|weapons?|devices|booby-? ?traps|"
        r"cluster (?:munitions?|bombs)|submunitions|munitions|bomblets)\b|<[MO]\d+>|\bthem\b|\bthese\b"
    ),
    "stock": (
        r"\b(?:stockpiles?|stocks?|arsenals?|holdings|inventor(?:y|ies)|reserves|depots?|stockpiled (?:[\w-]+ ){0,3}mines|"
        r"mines in (?:stock|store|storage)|caches?)\b"
    ),
    "report": (
        r"reports?|returns?|transparency information|information|declarations?|form [a-j]\b|forms?\b|article 7 submissions?|"
        r"updates?|data"
    ),
    "treaty": r"convention|treaty|ban\b|accord|agreement|pact|instrument|ottawa (?:process|regime)|club|regime",
    "deadline": (
        r"\b(?:deadlines?|time[- ]?limits?|limits?|due dates?|target dates?|cut-?off dates?|end dates?|dates?|"
        r"(?<!reporting )periods?)"
    ),
    "extension": (
        r"extensions?|(?:more|additional|extra|further|longer) time|postponements?|prolongations?|<O\d+>|(?:\w+ )?years|"
        r"extended (?:\w+ )?deadlines?|new deadlines?|requests?"
    ),
    "area": (
        r"mined (?:areas?|land|territor(?:y|ies))|minefields?|contaminated (?:areas?|land|territor(?:y|ies)|ground)|"
        r"(?:suspected |confirmed )?hazardous areas?|suspected areas?|mine-affected areas?|<A\d+>|mines|territor(?:y|ies)"
    ),
    "instrument": (
        r"instruments?|(?:accession|ratification) (?:papers|documents?|instruments?)|papers|documents? of (?:accession|"
        r"ratification)"
    ),
    "observer": r"observers?(?: states?)?|delegations?|delegates?|representatives?|diplomats|officials|experts",
    "resolution": r"resolution|text|draft|motion|proposal",
    "armed": (
        r"(?:non-?state (?:armed )?(?:actors?|groups?|forces)|nsags?|nsas?|(?:opposition|rebel|insurgent|militant|ethnic|"
        r"separatist|jihadist|islamist|terrorist|paramilitary|guerrilla|dissident|extremist|non-?government(?:al)? armed)"
        r"(?: (?:armed|opposition|rebel)){0,3} (?:groups?|forces?|armies|fighters?|movements?|militias?|actors?|organi[sz]ations?|"
        r"troops|units)|"
        r"armed (?:opposition |rebel |non-state |illegal )?(?:groups?|gangs|factions|bands|formations|movements|actors|"
        r"organi[sz]ations)|"
        r"rebels?|insurgents?|guerrillas?|factions|militants?|militias?|paramilitar(?:y|ies)|separatists?|warlords|"
        r"jihadists?|"
        r"extremists?|gunmen|northern alliance|new people's army|free syrian army|arakan army|people's defen[cs]e forces?|"
        r"(?:independence|liberation|resistance) (?:army|front|forces)|contras|drug (?:traffickers|cartels)|cartels|"
        r"fighters|mujahid?een|maoists?|naxalites?|"
        r"(?:such|these|those|other|various) groups|terrorists|houthis?(?: forces)?|ansar allah|boko haram|taliban|"
        r"haqqani|islamic state|isis|isil|is\b group|daesh|al-?\s?qa[ei]da|"
        r"al-?\s?shabaab|h[ei]zb[ou]llah|hamas|farc|eln|auc|lra|ltte|tamil tigers|unita|renamo|spla|splm|kla|pkk|khmer rouge|"
        r"karen \w+|kachin \w+|knla|dkba|kia|chechen fighters|polisario|janjaweed|m23)"
    ),
    "forces": (
        r"(?:government(?:al)?|regular|state|national|security|armed|regime|federal|junta|army|military|republican guard)"
        r"(?: (?:armed|security|army))? (?:forces|troops|soldiers|units)|troops|soldiers|"
        r"(?<!ethnic )(?<!liberation )(?<!independence )(?<!arakan )(?<!people's )arm(?:y|ies)|juntas?|"
        r"military|militaries|"
        r"governments?|tatmadaw|republican guard|armed forces|forces"
    ),
}
BE = r"(?:is|are|was|were|be|been|being|remains?|remained|having been|got)"
_GAP = r"(?:[^.;:<]|<[DOQ]\d+>){0,48}?"
LINKS = {
    # words that may stand between a verb and its noun: "had (an estimated total of some) mines"; no verb, no negation
    "some": (
        r"(?:(?!(?:not|no|none|never|nothing|been|become|rid|done|gone|come|begun|met|shown|sent|laid|sown|put|made|sold|"
        r"bought|found|given|taken|had|got|records?|details?|maps|data|track|lists?|to|in|for|"
        r"that|which|who|by|from|with|when|as|and|or|but|on|whether)\b)"
        r"(?:(?!\w{2,}(?:ed|ing)\b)|(?=(?:stockpiled|stored|declared|estimated|limited|unlimited|undeclared|unspecified|"
        r"undisclosed|"
        r"mixed|retained|abandoned|suspected|confirmed|contaminated|mined|so-called|remaining|outstanding|existing)\b))"
        r"(?:[\w'-]+|<[OQ]\d+>) ){0,7}?"
    ),
    "gap": r"(?:(?! and (?:is|are|was|were|has|have|had|will)\b| but )[^.;:<]|"
    r"<[SDMQO]\d+>){0,50}?",  # the rest of a noun phrase, with its states, dates and numbers
    # "could not", "has yet to be able to", "failed to", "did not manage to", before what is not done
    "unable": (
        r"\b(?:not|n't|never|cannot|without|unable|fail(?:ed|s|ing|ure)?|incapable|impossible|unsuccessful)\b"
        r"(?: (?:yet|been|be|able|managed?|succeed(?:ed)?|(?:in )?a position|for|it|them|so far|to|of|in|by|have|having)\b| <S>){0,5}"
    ),
    "been": r"(?:is|are|was|were|be|been|got)(?: (?!not\b|being\b|to\b)\w+){0,3}?",
}
_PLACE = re.compile(r"\{([a-z]+)(?:([>:])([a-z]+))?\}")
_ACT_NAMES = {
    "destruction": "destroy", "production": "make", "completion": "finish", "retention": "keep", "accession": "join",
    "withdrawal": "leave", "clearance": "clear", "discovery": "find", "submission": "submit", "attendance": "attend",
    "usage": "use",
}  # fmt: skip


def _class(name: str) -> str:
    if name in _ACT_NAMES:
        return rf"\b(?:{ACTS[_ACT_NAMES[name]]})\b"
    if name in LINKS:
        return LINKS[name]
    if name not in VERBS:
        return rf"(?:{NOUNS[name]})"
    ends = r"(?!\w)" if "<" in VERBS[name] else r"\b"  # no word ends after a token
    return rf"(?<!-)\b(?:{VERBS[name]}){ends}"


@cache
def _phrase(verb: str, noun: str, act: bool) -> str:
    does, what = rf"(?<!-)\b(?:{VERBS[verb]})\b", rf"(?:{NOUNS[noun]})"
    said = (
        rf"{does}(?! by ){_GAP}{what}|{what}(?: (?:of|in|from|by) (?:the )?<S\d+>)?{_GAP} {BE}(?: \w+){{0,3}}? {does}"
    )
    done = rf"\b(?:{ACTS[verb]})\b"
    return rf"(?:{said}|{done} (?:of|for|by){_GAP}{what}|{what}(?: (?!to\b)\w+)? {done})" if act else rf"(?:{said})"


def expand(cue: str) -> str:
    """`cue` with its classes and phrases written out."""
    return _PLACE.sub(lambda found: _phrase(found[1], found[3], found[2] == ">") if found[3] else _class(found[1]), cue)
