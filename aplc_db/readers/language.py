"""In which language a paper is, by its script and its commonest small words."""

import re
from collections import Counter

from aplc_db.errors import PaperError
from aplc_db.records import Source

_SMALL_WORDS = {
    "English": "the of and to in that for with is are was by on which have has been their this not from",
    "French": "le la les des du et une dans que pour qui sur au aux est sont par ont été avec cette",
    "Spanish": "el los las del y una en que por para con se al es son ha han como más su",
    "Portuguese": "os das dos e uma em que por para com não ao aos é são pelo pela como mais no na",
    "German": "der die das und den von zu mit des auf für ist im dem nicht ein eine sind wurde werden",
    "Italian": "il gli delle della di che per una sono con nel dei alla è ha non come più dal sul",
    "Dutch": "de het een van en in dat voor met zijn niet op te worden door aan ook zij naar bij",
}
_SCRIPTS = {
    "Russian": "[\u0400-\u04ff]",
    "Arabic": "[\u0600-\u06ff]",
    "Chinese": "[\u4e00-\u9fff]",
    "Greek": "[\u0370-\u03ff]",
    "Japanese": "[\u3040-\u30ff]",
    "Korean": "[\uac00-\ud7af]",
    "Thai": "[\u0e00-\u0e7f]",
    "Khmer": "[\u1780-\u17ff]",
}
_SAMPLE = 40_000  # characters; more would cost time and change nothing
_LEAST = 12  # small words; a list of names has none, and says nothing of its language


def require_english(source: Source, name: str) -> None:
    """Set the language of `source`; raises PaperError `language` where it is not English."""
    found = detect("\n".join(line for page in source.pages for line in page.lines)[:_SAMPLE])
    if found != "English":
        raise PaperError(f"{name}: the text is {found}. Only papers in English are understood.", code="language")
    source.language = "en"


def detect(text: str) -> str:
    """The English name of the language of `text`; "English" where there is too little to tell.

    >>> detect("Les États parties qui ont fait rapport sur la destruction des stocks et sur les mines que la "
    ...        "Convention leur permet de conserver dans le cadre de la formation.")
    'French'
    """
    letters = sum(map(str.isalpha, text))
    for language, script in _SCRIPTS.items():
        if letters and len(re.findall(script, text)) > 0.4 * letters:
            return language
    # As printed: La Paz and El Salvador hold no small words.
    words = Counter(re.findall(r"[^\W\d_]+", text))
    counts = {language: sum(words[word] for word in small.split()) for language, small in _SMALL_WORDS.items()}
    likeliest = max(counts, key=lambda language: counts[language])
    found, english = counts[likeliest], counts["English"]
    return (
        likeliest if (found >= _LEAST and found > 1.5 * english) or (found >= 5 and found > 3 * english) else "English"
    )
