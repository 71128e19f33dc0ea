"""What a state is to the convention in the words of a paper: State Party, State not party, signatory."""

import re

NOT_PARTY = (
    r"(?:states?|countr(?:y|ies)|governments?|nations?)(?:\s(?:which|that|who)\s(?:are|"
    r"is))?\s(?:still\s)?not\s(?:yet\s)?(?:party|parties)\b"
    r"|non[-\s]?states?[-\s]part(?:y|ies)\b|non[-\s]part(?:y|ies)\b(?:\sstates?)?|states?\snon[-\s]part(?:y|ies)\b"
    r"|non[-\s]?(?:signator(?:y|ies)|members?)\b(?:\s(?:states?|countr(?:y|ies)|governments?))?|"
    r"hold-?outs?(?:\sstates?)?\b"
)
SIGNATORY = r"signator(?:y|ies)\b(?:\s(?:states?|countr(?:y|ies)|governments?))?"
PARTY = (
    r"sta?tes?[-\s]part(?:y|ies)\b|(?:state\s)?parties\b|member\s(?:states?|countries)\b|states?\smembers?\b|"
    r"party\sstates?\b"
)
STATE = r"states?\b|countr(?:y|ies)\b|governments?\b|nations?\b|members?\b"
TREATY = r"(?:\s(?:to|of|in)\s(?:the|this)\s(?:[\w-]+\s){0,6}?(?:convention|treaty)(?:\son\scluster\smunitions)?\b)?"
ROLE = re.compile(
    rf"(?=[scgnhmp])(?:(?P<not_party>(?:{NOT_PARTY}){TREATY})|(?P<signatory>\b{SIGNATORY})|(?P<party>\b(?:{PARTY}){TREATY}))",
    re.I,
)


def role_of(text: str) -> str | None:
    """`party`, `not_party` or `signatory` where `text` names that role, else None."""
    match = ROLE.search(text)
    return match.lastgroup if match else None
