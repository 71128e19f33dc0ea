"""Meetings and votes: who came, who never did, who voted how in the General Assembly."""

from aplc_db.rules import Rule

RULES = (
    Rule(
        "meetings.attended",
        "status_events",
        "attended_meeting",
        r"(?:observers?|delegations?|delegates|states|countries|participants) (?:also )?(?:came|c[ao]me|"
        r"were there|turned up|showed up|joined|travelled)|came to <?\w+|(?:turned|showed|shown) up|"
        r"present\s?[:–]|(?:take|takes|taking|took) part|(?:was|were) (?:there|present|represented|"
        r"among (?:the|those))\b|in the room|sent (?:someone|people|experts|diplomats)|attendance (?:of|"
        r"by|list)|participants?\s?[:–(]|made (?:its|their) first appearance|attend\w*|"
        r"observers? (?:states? )?(?:such as|like|including|included|were|are|[:–(])|attend(?:ed|ing|"
        r"ance)?\b|took part|taken part|participat(?:ed|ion of|ing)\b|(?:came|come) (?:to|as|for the)|"
        r"(?:was|were|are|is) (?:also )?(?:present|represented|in attendance)|"
        r"sent (?:a )?(?:delegations?|observers?|representatives?)|observers? (?:were|was|included?|"
        r"states? (?:such as|included?|present))|(?:as|with) observers?|were observers|"
        r"joined the meeting|present (?:too|as)",
        "Twelve states not party attended as observers, among them Cuba and India.",
        "Chad will attend the next meeting.",
        about=("meetings",),
        denied="never_attended_meeting",
        unless=(
            r"casualt|killed|injured|did not (?:show|turn)|training|school|clinic|invited|workshop|"
            r"training course|casualt|school"
        ),
    ),
    Rule(
        "votes.against",
        "status_events",
        "voted_against",
        r"(?:voted?|votes?|voting|said|say) (?:\w+ )?[\"']?no[\"']?(?=[ ,.;:]|$)|(?:only|sole|lone|"
        r"single) (?:negative|no|dissenting|contrary) (?:vote|voice)s?|negative votes?|<S> (?:was|"
        r"were) (?:the (?:only )?(?:one|two|three) )?(?:against|opposed)|opposed (?:it|the)|"
        r"rejected (?:it|the (?:text|draft|resolution))|vot(?:ed|ing|es?) against|(?:<S>|"
        r"votes?) against\b|against(?:\s?[:–(]\s?<S>)|opposed the (?:resolution|text)|"
        r"cast (?:a )?(?:negative|no) votes?|voted no\b",
        "On 1 December 1999 Cuba voted against the resolution.",
        "Cuba spoke against the use of mines.",
        about=("votes",),
        alone=True,
        unless=r"vote no longer|never voted|no (?:state|country|one) voted",
    ),
    Rule(
        "votes.abstained",
        "status_events",
        "abstained",
        r"those (?:who were )?abstaining|(?:regular|habitual|usual|same) (?:abstainers?|record of)|"
        r"sat (?:it|this) out|abstain\w*|<S> abst(?:entions?|ain\w*)\b|abstain(?:ed|ing|ers?)?\b|"
        r"abstentions?\b",
        "Three states abstained: Cuba, India and Nepal.",
        "Chad abstained from food.",
        about=("votes",),
        alone=True,
        past=None,
        unless=r"used to abstain",
    ),
    Rule(
        "votes.for",
        "status_events",
        "voted_in_favour",
        r"(?:votes?|voted|voting|said|say) (?:\w+ )?[\"']?yes[\"']?(?=[ ,.;:]|$)|(?:support(?:s|ed)?|"
        r"back(?:s|ed)|endorse[sd]?|approved?|favou?red) (?:it|the (?:text|draft|resolution|annual)|this|"
        r"them)\b|(?:cast|gave) (?:\w+ ){0,2}(?:positive|yes|affirmative)|joined (?:the )?(?:consensus|"
        r"majority|those in favou?r)|voted for|in favou?r|vot(?:ed|ing|"
        r"es?)\b (?:\w+ ){0,3}?(?:in favou?r|for\b|yes)|(?:<S>|votes?) (?:\w+ )?in favou?r|"
        r"in favou?r(?:\s?[:–(]\s?<S>)|in favou?r: <S>|cast (?:an? )?(?:\w+ )?(?:favou?rable|affirmative|"
        r"positive|supportive|yes) votes?|support(?:ed|ing)? (?:for )?the (?:\w+ ){0,4}?resolution|"
        r"voted (?:\w+ )?(?:on|with)",
        "Ten states not party voted in favour of the resolution: Cuba, India and Nepal.",
        "States not party have been encouraged to vote in favour of the resolution.",
        about=("votes",),
        alone=True,
        unless=r"encourag|after voting|used to (?:vote|support)|have yet to|against it|encourag|voting in favou?r or",
    ),
    Rule(
        "sponsors.co_sponsored",
        "status_events",
        "co_sponsored",
        r"(?:joined|listed|added|came) (?:\w+ )?as (?:an? )?(?:co-?)?sponsors?|"
        r"sponsors?\b(?: of [^.;<]{0,40})?(?: were| are| included?|\s?[:–(])|sponsored (?:it|the|by)|"
        r"tabled (?:it|by|the)|introduced (?:it|by|the (?:draft|text|resolution))|"
        r"on behalf of (?:the )?(?:co-?)?sponsors|co-?\s?sponsor(?:s|ed|ing)?\b",
        "The draft was tabled with these co-sponsors: Chad, Peru and Mali.",
        "Chad sponsored a football team.",
        unless=r"football|training|workshop",
    ),
    Rule(
        "talk.explained",
        None,
        "",
        r"explanations? of (?:vote|position)|explained (?:its|their) vote|statements? (?:were |"
        r"was )?(?:made|delivered|given)|spoke\b|in cooperation with|supported by|special envoys?|"
        r"seminars?\b|workshops?\b|conference was held|took the floor|(?:elected|appointed|designated|"
        r"nominated) [^.;]{0,40}<S>|co-?\s?(?:chairs?|rapporteurs?)\b|vice-? ?presidents?|presid(?:ed|"
        r"ency)|chaired|thanked|welcomed|congratulat|urged|called on|expressed (?:concern|support|"
        r"appreciation|hope)|raised|condemned|ministerial level|hosted|will (?:host|attend|participate)|"
        r"donors?|contribut\w+|funded|funding|assistance|victim|survivors|legislation|penal|"
        r"implementing law",
        "Explanation of vote: Cuba, India and Nepal.",
        "Cuba voted against the resolution.",
        own=True,
        why="who spoke, presided, paid or was thanked is no kind of fact of this database",
    ),
)
