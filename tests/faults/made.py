"""Papers made for the tests of faults."""

from pathlib import Path

from conftest import Place
from papers import as_pdf, as_word

__all__ = ["SENTENCE", "SYMBOL", "WHOLE", "as_pdf", "as_word", "copies", "forget", "paper"]

SYMBOL = "APLC/MSP.20/2022/7"
SENTENCE = "The States Parties noted that Côte d’Ivoire had reported on the mines in the north.\n"
WHOLE = f"""{SYMBOL}

17 October 2022

Status of the Convention

I. Universalization

1. There are now 164 States Parties. Three States have joined since 2014: Oman, Sri Lanka and Palestine.

2. Two States Parties – Greece and Ukraine – have yet to complete the destruction of their stockpiled
anti-personnel mines. Côte d’Ivoire has reported that it has none.

II. Retained mines

3. The following 2 States Parties have reported mines retained under Article 3: Benin (30) and Togo (436).
"""


def paper(folder: Path, text: str = WHOLE, name: str = "made.txt") -> Path:
    """A small paper as a text file."""
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def forget(place: Place) -> None:
    """Take the database of a place away."""
    for path in place.folder.glob("aplc.db*"):
        path.unlink()


def copies(folder: Path, number: int) -> list[Path]:
    """So many papers with symbols of their own; each says something else."""
    return [
        paper(
            folder,
            WHOLE.replace(SYMBOL, f"APLC/MSP.20/2022/WP.{at}").replace("164", str(164 + at)),
            f"paper{at:03}.txt",
        )
        for at in range(1, number + 1)
    ]
