"""Meetings and votes: who came, who never did, who voted how in the General Assembly."""

from aplc_db.rules import Rule

RULES = (
    Rule(
        "meetings.attended", "status_events", "attended_meeting",
        r"attend(?:ed|ing|ance)?\b|took part|taken part|participat(?:ed|ion of|ing)\b|(?:came|come) (?:to|as|for the)|(?:was|were|are|is) (?:also )?(?:present|represented|in attendance)|sent (?:a )?(?:delegations?|observers?|representatives?)|observers? (?:were|was|included?|states? (?:such as|included?|present))|(?:as|with) observers?|were observers|joined the meeting|present (?:too|as)",
        "Twelve states not party attended as observers, among them Cuba and India.",
        "Chad will attend the next meeting.",
        about=("meetings",), denied="never_attended_meeting", unless=r"invited|workshop|training course|casualt|school",
    ),
    Rule(
        "votes.against", "status_events", "voted_against",
        r"vot(?:ed|ing|es?) against|(?:<S>|votes?) against\b|against(?:\s?[:–(]\s?<S>)|opposed the (?:resolution|text)|cast (?:a )?(?:negative|no) votes?|voted no\b",
        "On 1 December 1999 Cuba voted against the resolution.",
        "Cuba spoke against the use of mines.",
        about=("votes",), alone=True, unless=r"never voted|no (?:state|country|one) voted",
    ),
    Rule(
        "votes.abstained", "status_events", "abstained",
        r"<S> abst(?:entions?|ain\w*)\b|abstain(?:ed|ing|ers?)?\b|abstentions?\b",
        "Three states abstained: Cuba, India and Nepal.",
        "Chad abstained from food.",
        about=("votes",), alone=True, past=None, unless=r"used to abstain",
    ),
    Rule(
        "votes.for", "status_events", "voted_in_favour",
        r"vot(?:ed|ing|es?)\b (?:\w+ ){0,3}?(?:in favou?r|for\b|yes)|(?:<S>|votes?) (?:\w+ )?in favou?r|in favou?r(?:\s?[:–(]\s?<S>)|in favou?r: <S>|cast (?:an? )?(?:\w+ )?(?:favou?rable|affirmative|positive|supportive|yes) votes?|support(?:ed|ing)? (?:for )?the (?:\w+ ){0,4}?resolution|voted (?:\w+ )?(?:on|with)",
        "Ten states not party voted in favour of the resolution: Cuba, India and Nepal.",
        "States not party have been encouraged to vote in favour of the resolution.",
        about=("votes",), alone=True, unless=r"encourag|voting in favou?r or",
    ),
    Rule(
        "sponsors.co_sponsored", "status_events", "co_sponsored",
        r"co-?\s?sponsor(?:s|ed|ing)?\b",
        "The draft was tabled with these co-sponsors: Chad, Peru and Mali.",
        "Chad sponsored a football team.",
    ),
    Rule(
        "talk.explained", None, "", r"explanations? of (?:vote|position)|explained (?:its|their) vote|statements? (?:were |was )?(?:made|delivered|given)|spoke\b|in cooperation with|supported by|special envoys?|seminars?\b|workshops?\b|conference was held|took the floor|(?:elected|appointed|designated|nominated) [^.;]{0,40}<S>|co-?\s?(?:chairs?|rapporteurs?)\b|vice-? ?presidents?|presid(?:ed|ency)|chaired|thanked|welcomed|congratulat|urged|called on|expressed (?:concern|support|appreciation|hope)|raised|condemned|ministerial level|hosted|will (?:host|attend|participate)|donors?|contribut\w+|funded|funding|assistance|victim|survivors|legislation|penal|implementing law",
        "Explanation of vote: Cuba, India and Nepal.", "Cuba voted against the resolution.", own=True,
        why="who spoke, presided, paid or was thanked is no kind of fact of this database",
    ),
)
