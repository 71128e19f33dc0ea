"""Meetings and votes: who came, who never did, who voted how in the General Assembly."""

from aplc_db.rules import Rule

NO_VOTE = r"used to (?:vote|support)|have yet to|parliament|cabinet|congress|senate"

RULES = (
    Rule(
        "meetings.never",
        "status_events",
        "never_attended_meeting",
        r"(?:never|not once|at no time|on no occasion|not (?:\w+ ){0,2}(?:any|a single)|n't ever|yet to|still to|"
        r"not yet)\b[^.;,<]{0,20}? (?:{attend}|"
        r"be(?:en)? (?:seen|present|represented)|come|sent? {observer})|(?:{attend}|present|represented|come|"
        r"seen)[^.;<]{0,12} (?:none|no (?:\w+ )?(?:meetings?|conferences?))\b|away from (?:every|all|"
        r"any)\b[^.;<]{0,20}(?:meetings?|conferences?)|not once has <S>|\bever {attend}|"
        r"(?:not|never|n't) {attend} (?:a single|any|one)\b|\bno (?:{observer}) (?:of|"
        r"from) (?:the )?<S>(?:'s)?(?: (?:or|nor|and) (?:of |from )?(?:the )?<S>)? (?:has|have|had|was|"
        r"were)\b|ever (?:sent|sends?|been (?:seen|present|represented)|come)\b",
        "Cuba and India have never attended a meeting of States Parties.",
        "Cuba did not attend the meeting of 2010.",
        about=("meetings",),
        own=True,
        unless=r"\bno (?:[\w-]+ )?(?:meetings?|conferences?)[^.;<]{0,30} in <D>|casualt",
    ),
    Rule(
        "meetings.attended",
        "status_events",
        "attended_meeting",
        r"follow\w* the (?:proceedings|debate|meeting|discussions?|deliberations)|{observer} (?:of the following[^.;<]{0,30}|"
        r"from)[^.;]{0,80}|observ(?:e|ed|ing) the (?:\w+ )?(?:meeting|conference|proceedings)|"
        r"(?:{observer} )?(?:also )?(?:registered|were registered)|(?:had|have) (?:\w+ )?(?:{observer})|\bcame\b(?=[ ]?[,.;]|"
        r" in\b| to (?:the|<D)| for\b| as\b)|(?:made the trip|travelled|journeyed) to|\bobserving\b|"
        r"present\b[^.;<]{0,30} (?:were|was|are)\b|<S>, an observer(?: state)?,|{observer} (?:(?:has|have|had|was|were|been|"
        r"also) ){0,3}(?:sent|dispatched|"
        r"fielded) (?:by|from)\b|observed the <D>[^.;<]{0,30} (?:in|at)\b|sending (?:\w+ )?{observer}|attendance\s?[:(–]|"
        r"^[^\w<]*{observer}[^.;<]{0,20}(?:[:(–]|$)|{attend}\b(?! (?:in|at) (?:the |a )?(?:\w+ )?(?:process|negotiations|vote|"
        r"debate|workshop|seminar|training|exercise|survey|mission|programme)\b)|{attendance} (?:of|by|in|list)|"
        r"{observer} (?:also )?(?:c[ao]me|"
        r"were there|travelled|arrived)\b|came to (?:the )?(?:<D|meet|conference|nairobi|cartagena|maputo|oslo|siem|zagreb|"
        r"geneva|\w+, <S>)|(?:was|were|been|are|is) (?:also |not )?(?:there|present|represented|in attendance|on hand|seen|"
        r"among (?:the|those) (?:present|participants|observers))\b|in the room|(?:took|taken|occupied) (?:a|its|their|"
        r"up) (?:\w+ )?(?:seats?|places?)|(?:regular|frequent|active|keen|faithful) (?:observer|participant|attendee|"
        r"visitor)s?\b|delegat\w+ (?:at|to) (?:the|this) (?:[\w-]+ ){0,3}(?:meeting|conference)\b|"
        r"sen(?:t|ds) (?:a |an |their |its )?(?:[\w-]+ )?(?:{observer}|someone|people)|present\s?[:–]|"
        r"observers? (?:for|from|of) (?:the )?<S>|observed(?=[ ]?[:–]|$)|"
        r"represented\b[^.;<]{0,30} (?:were|was|are)\b|made (?:its|their) (?:first )?appearance|"
        r"{observer} (?:states? )?(?:such as|like|includ\w+|were|was|are|present|[:–(])|(?:as|with|were|was|"
        r"among the) (?:an? )?observers?\b|present (?:too|as)|gathered\b",
        "Twelve states not party attended as observers, among them Cuba and India.",
        "Chad will attend the next meeting.",
        about=("meetings",),
        unless=(
            r"as (?:private|individual) |in (?:a|their) (?:private|personal|individual) capacity|witness|casualt|killed|"
            r"injured|did not (?:show|turn)|workshop|training course|"
            r"(?:<[MQ]\d+>|mines|devices|munitions|minefields|stock\w*|caches?|weapons) (?:have |had |has )?(?:\w+ )?turned up|"
            r"c[ao]me (?:across|to (?:light|an end|a\b|terms|power)|into)|survey|(?:delegat(?:es|ions)|representatives|diplomats|"
            r"officials|experts) (?:of|from) (?:the )?<S> (?:\w+ )?"
            r"(?:updated|briefed|informed|told|presented|explained|outlined|described)"
        ),
    ),
    Rule(
        "votes.against",
        "status_events",
        "voted_against",
        r"(?:vot(?:ed?|es|ing)|said|say) (?:\w+ )?[\"']?no[\"']?(?=[ ,.;:]|$)|(?:negative|no|dissenting|contrary|opposing|"
        r"adverse) (?:votes?|voices?|ballots?)\b|votes? against,? (?:from|by|of|was|were|cast by|came)|<S> (?:was|"
        r"were) (?:the (?:only )?(?:one|two|three) )?(?:against|opposed)|{refuse} (?:it\b|(?:the |"
        r"this )?(?:[\w-]+ ){0,3}?{resolution})|(?:vot(?:ed?|ing|es)|to vote|<S>) against|against(?:\s?[:–(]\s?(?:<D>: )?<S>)|"
        r"dissent(?:ed|ing)?|against (?:it|the (?:{resolution}))",
        "On 1 December 1999 Cuba voted against the resolution.",
        "Cuba spoke against the use of mines.",
        about=("votes",),
        alone=True,
        unless=r"no (?:state|country|one) voted|" + NO_VOTE,
    ),
    Rule(
        "votes.tally",
        "status_events",
        "voted_against",
        r"(?:votes?|in favou?r) (?:to|against)(?= <S>)",
        "The resolution was adopted by 120 votes to two (Cuba and India), with ten abstentions.",
        "The committee gave its votes to a text of 2 June.",
        about=("votes",),
        takes="object",
        unless=r"\bnot (?:been )?(?:adopted|carried|passed)",
    ),
    Rule(
        "votes.abstained",
        "status_events",
        "abstained",
        r"from (?:\w+ )?(?:no|yes|against|for|(?:in )?favou?r) (?:vote )?to (?:an? )?abst\w+|(?:record|number|"
        r"total) of <S> abstentions|<S> abst(?:entions?|ain\w*)|abstain\w*|abstentions?\b|"
        r"s[ai]t(?:ting)? (?:(?:it|this|that) )?"
        r"out(?: (?:the|this) (?:vote|ballot))?|(?:withh(?:eld|old\w*)|reserv(?:ed|ing)) (?:its|their) votes?",
        "Three states abstained: Cuba, India and Nepal.",
        "Chad used to abstain.",
        about=("votes",),
        alone=True,
        past=None,
        unless=r"used to abstain|(?:from|after|regret\w*|instead of|having) (?:an? |the |\w+ly )?abst",
    ),
    Rule(
        "votes.for",
        "status_events",
        "voted_in_favour",
        r"(?:vot(?:ed?|es|ing)|said|say) (?:\w+ )?[\"']?yes[\"']?(?=[ ,.;:]|$)|{support} (?:it\b|this\b|them\b|(?:the |this |"
        r"that |its )?(?:[\w-]+ ){0,4}?{resolution})|(?:g[ai]ve[ns]?|giving|le(?:nd|nt|nds)) (?:it|(?:the |"
        r"this )?(?:[\w-]+ ){0,3}?{resolution}) (?:its|their) (?:\w+ )?"
        r"(?:backing|support|approval|blessing|assent)|(?:positive|yes|affirmative|favou?rable|supportive) (?:votes?|"
        r"ballots?)\b|joined (?:the )?(?:consensus|majority|those in favou?r)|in (?:its |their )?favou?r\b|vot(?:ed?|ing|es)\b (?:\w+ |"
        r"<\w+> ){0,4}?(?:in favou?r|for\b|yes)|support(?:ers?|ive) of (?:[\w-]+ ){0,6}?{resolution}|"
        r"(?:<S>'s support|support (?:of|from|by) (?:the )?<S>) for "
        r"(?:it\b|(?:the |this )?(?:[\w-]+ ){0,4}?{resolution})|"
        r"votes? in support|votes?\b[^.;<]{0,30} to (?:support|yes|"
        r"in favou?r)\b|(?:won|gained|attracted|received|with) the (?:votes?|support|backing) of|(?:cast|g[ai]ve[n]?|"
        r"put)\b[^.;<]{0,30} (?:its|their) (?:votes?|ballots?)\b",
        "Ten states not party voted in favour of the resolution: Cuba, India and Nepal.",
        "States not party have been encouraged to vote in favour of the resolution.",
        about=("votes",),
        alone=True,
        unless=r"(?:resolutions?|texts?) in favou?r of|"
        r"after (?:voting|supporting)|votes?\b[^.;]{0,50} (?:chang|switch|shift|mov|went|turn)\w* from|"
        r"votes? of <S> in favou?r|from voting|against it|{been} voted on|" + NO_VOTE,
    ),
    Rule(
        "sponsors.co_sponsored",
        "status_events",
        "co_sponsored",
        r"sponsor(?:s|ed|ing|ship)?\b|(?:tabled|introduced|put forward|submitted|presented) (?:it|by|(?:the |this |"
        r"a )?(?:\w+ )?{resolution})|put (?:it|(?:the |this |a )?(?:\w+ )?{resolution}) forward|"
        r"(?:lent|lend\w*|add\w*|g[ai]ve\w*) (?:its|their) names?\b",
        "The draft was tabled with these co-sponsors: Chad, Peru and Mali.",
        "Chad sponsored a football team.",
        about=("votes",),
        unless=r"programme|sponsor\w* (?:of )?(?:the |an? |its |this )?(?:\w+ ){0,2}(?:football|teams?|workshop|"
        r"seminar|meeting|participa\w+)",
    ),
    Rule(
        "talk.explained",
        None,
        "",
        r"explanations? of (?:vote|position)|statements? (?:were |was )?(?:made|delivered|given)|spoke\b|in cooperation with|"
        r"supported by|special envoys?|seminars?\b|workshops?\b|took the floor|(?:elected|appointed|designated|"
        r"nominated) [^.;]{0,40}<S>|co-?\s?(?:chairs?|rapporteurs?)\b|vice-? ?presidents?|presid(?:ed|ency)|chaired|"
        r"thank(?:ed|s)?\b|welcomed|congratulat|urged|called on|call upon|expressed (?:concern|support|appreciation|hope)|"
        r"raised|condemned|hosted|will (?:host|attend|participate)|donors?|contribut\w+|funded|funding|assistance|victim\b(?!-)|"
        r"survivors|casualt|legislation|penal|grateful|border with|apologies",
        "Explanation of vote: Cuba, India and Nepal.",
        "Cuba voted against the resolution.",
        own=True,
        why="who spoke, presided, paid, suffered or was thanked is no kind of fact of this database",
    ),
)
