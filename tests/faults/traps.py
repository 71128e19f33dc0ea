"""Text made to keep a regular expression busy: what it nearly matches, again and again."""

import importlib
import pkgutil
import random
import re
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from re import _constants as codes  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

import aplc_db
from aplc_db import rules
from aplc_db.alternatives import Sought

COMMON = (" ", "a", "A", "1", " 333", ",", "(", "[", "-", "\n", "of the ", "1,", "Aa ", "a, ", "in 2014 ", "<S1>, ", "<S1> and ",
          "(1) ", "((", "—", "'", '"', "<", "--", "/*", ";", "&lt;")  # fmt: skip
FEW_TICKS = 0.02  # seconds: the clock of computing goes in steps of some milliseconds, and fewer steps say nothing
_CLASSES = {
    codes.CATEGORY_DIGIT: "3",
    codes.CATEGORY_NOT_DIGIT: "a",
    codes.CATEGORY_SPACE: " ",
    codes.CATEGORY_NOT_SPACE: "a",
    codes.CATEGORY_WORD: "a",
    codes.CATEGORY_NOT_WORD: " ",
}


@dataclass(frozen=True)
class Expression:
    """A regular expression of the package: where it stands, and whether it is only tried where a text begins."""

    name: str
    pattern: re.Pattern[Any]
    anchored: bool = False


def expressions() -> list[Expression]:
    """Every compiled regular expression of the package, and those of the tables of rules."""
    found: dict[str, re.Pattern[Any]] = {}
    anchored: set[str] = set()
    source = "".join(path.read_text(encoding="utf-8") for path in Path(aplc_db.__path__[0]).rglob("*.py"))
    for info in pkgutil.walk_packages(aplc_db.__path__, "aplc_db."):
        if info.name.endswith(("__main__", ".needs")):  # `needs` reads the expressions of rules, never a paper
            continue
        module = importlib.import_module(info.name)
        for name, value in vars(module).items():
            for at, pattern in enumerate(_within(value)):
                place = f"{info.name}.{name}" + (f"[{at}]" if at else "")
                found.setdefault(place, pattern)
                if set(re.findall(rf"\b{name}\.(\w+)", source)) in ({"match"}, {"fullmatch"}, {"match", "fullmatch"}):
                    anchored.add(place)
    for rule in rules.load_rules():
        found[f"rule {rule.id}"] = re.compile(rules.written(rule.cue))
        if rule.unless:
            found[f"rule {rule.id} unless"] = re.compile(rules.written(rule.unless))
    for topic, words in rules.TOPICS.items():
        found[f"topic {topic}"] = re.compile(words)
    unique: dict[tuple[Any, int], str] = {}
    for name, pattern in found.items():
        unique.setdefault((pattern.pattern, pattern.flags), name)
    return [Expression(name, found[name], name in anchored) for name in unique.values()]


def _within(value: Any) -> Iterator[re.Pattern[Any]]:
    if isinstance(value, re.Pattern):
        yield value
    elif isinstance(value, Sought):
        yield re.compile(value.pattern)
    elif isinstance(value, tuple | list | set | frozenset):
        for part in value:
            yield from _within(part)
    elif isinstance(value, dict):
        for part in value.values():
            yield from _within(part)


def near_matches(pattern: re.Pattern[Any], chance: random.Random, number: int) -> list[str]:
    """Texts that the pattern would match or nearly match, made from its parts, and beginnings of them."""
    source = pattern.pattern if isinstance(pattern.pattern, str) else pattern.pattern.decode("latin-1")
    tree = parser.parse(source, pattern.flags)
    made: list[str] = []
    for _ in range(number):
        whole = "".join(_text(tree, chance, {}))
        made.append(whole)
        words = re.findall(r"\S+\s*|\s+", whole)
        if len(words) > 1:
            made.append("".join(words[: chance.randrange(1, len(words))]))
        if len(whole) > 1:
            made.append(whole[: chance.randrange(1, len(whole))])
    return list(dict.fromkeys(text for text in made if text))


def pumps(pattern: re.Pattern[Any], chance: random.Random, most: int) -> list[tuple[str, str]]:
    """For what the pattern repeats: a text that leads there, and one that is repeated; at most so many pairs."""
    source = pattern.pattern if isinstance(pattern.pattern, str) else pattern.pattern.decode("latin-1")
    found = list(dict.fromkeys(_pumps(parser.parse(source, pattern.flags), chance, "")))
    found = [(before, unit) for before, unit in found if unit]
    return found if len(found) <= most else chance.sample(found, most)


def _pumps(tree: Any, chance: random.Random, before: str) -> Iterator[tuple[str, str]]:
    for code, value in tree:
        if code in (codes.MAX_REPEAT, codes.MIN_REPEAT) and value[1] > 3:
            for choice in _choices(value[2]):
                yield before, "".join(_text(choice, chance, {}))
            yield from _pumps(value[2], chance, before)
        elif code in (codes.MAX_REPEAT, codes.MIN_REPEAT):
            yield from _pumps(value[2], chance, before)
        elif code is codes.SUBPATTERN:
            yield from _pumps(value[3], chance, before)
        elif code is codes.BRANCH:
            for branch in value[1]:
                yield from _pumps(branch, chance, before)
        before += "".join(_text([(code, value)], chance, {}))


def _choices(tree: Any) -> list[Any]:
    """The alternatives of what is repeated, each as a sequence of its own."""
    parts = list(tree)
    for at, (code, value) in enumerate(parts):
        if code is codes.SUBPATTERN:
            return [[*parts[:at], *choice, *parts[at + 1 :]] for choice in _choices(value[3])]
        if code is codes.BRANCH:
            return [[*parts[:at], *branch, *parts[at + 1 :]] for branch in value[1]]
    return [parts]


def _text(tree: Any, chance: random.Random, groups: dict[int, str]) -> Iterator[str]:
    for code, value in tree:
        if code is codes.LITERAL:
            yield chr(value)
        elif code is codes.NOT_LITERAL:
            yield "x" if value != ord("x") else "y"
        elif code is codes.ANY:
            yield "x"
        elif code is codes.IN:
            yield _character(value, chance)
        elif code is codes.BRANCH:
            yield from _text(chance.choice(value[1]), chance, groups)
        elif code is codes.SUBPATTERN:
            text = "".join(_text(value[3], chance, groups))
            if value[0] is not None:
                groups[value[0]] = text
            yield text
        elif code in (codes.MAX_REPEAT, codes.MIN_REPEAT, codes.POSSESSIVE_REPEAT):
            least, most, inner = value
            for _ in range(min(most, max(least, chance.choice((0, 1, 1, 3))))):
                yield from _text(inner, chance, groups)
        elif code is codes.ATOMIC_GROUP:
            yield from _text(value, chance, groups)
        elif code is codes.GROUPREF:
            yield groups.get(value, "")


def _character(choices: Any, chance: random.Random) -> str:
    if choices[0][0] is codes.NEGATE:
        barred = re.compile("[" + "".join(_class(choice) for choice in choices[1:]) + "]")
        return next(mark for mark in "x y,1.(A;-\u2013" if not barred.match(mark))
    code, value = chance.choice(choices)
    if code is codes.RANGE:
        return chr(chance.randint(*value))
    return chr(value) if code is codes.LITERAL else _CLASSES[value]


def _class(choice: Any) -> str:
    code, value = choice
    if code is codes.LITERAL:
        return re.escape(chr(value))
    if code is codes.RANGE:
        return f"{re.escape(chr(value[0]))}-{re.escape(chr(value[1]))}"
    return {"3": r"\d", " ": r"\s", "a": r"\w"}[_CLASSES[value]]


def seconds(expression: Expression, text: str, least: float = FEW_TICKS, most: float = 2.0) -> float:
    """The least computing time of some measurements of finding all matches; one is enough when it is short or long."""
    pattern = expression.pattern
    subject = text if isinstance(pattern.pattern, str) else text.encode("utf-8", "replace")
    best = float("inf")
    for _ in range(3):
        begin = time.process_time()
        if expression.anchored:
            pattern.match(subject)
            pattern.fullmatch(subject)
        else:
            for _match in pattern.finditer(subject):
                pass
        best = min(best, time.process_time() - begin)
        if not least < best < most:
            break
    return best


def meets_no_word(pattern: re.Pattern[Any]) -> bool:
    r"""Whether `\b` stands beside a token ("<", ">") where no letter can be on its other side: that alternative is dead."""
    return any(_dead_edges(parser.parse(pattern.pattern, pattern.flags)))


def _dead_edges(tree: Any) -> Iterator[bool]:
    parts = list(tree)
    for at, (code, value) in enumerate(parts):
        if code is codes.AT and value is codes.AT_BOUNDARY:
            before, after = _edge(parts[:at], last=True), _edge(parts[at + 1 :], last=False)
            yield ">" in before and not any(mark.isalnum() or mark == "*" for mark in after)
            yield "<" in after and not any(mark.isalnum() for mark in before)
        for inner in _inside(code, value):
            yield from _dead_edges(inner)


def _inside(code: Any, value: Any) -> list[Any]:
    if code is codes.SUBPATTERN:
        return [value[3]]
    if code is codes.BRANCH:
        return list(value[1])
    return [value[2]] if code in (codes.MAX_REPEAT, codes.MIN_REPEAT) else []


def _edge(parts: list[Any], *, last: bool) -> set[str]:
    """What a sequence may end or begin with: letters, "*" for one of a class, "" for nothing."""
    for code, value in reversed(parts) if last else parts:
        if code in (codes.AT, codes.ASSERT, codes.ASSERT_NOT):
            continue
        if code is codes.LITERAL:
            return {chr(value)}
        inner = [_edge(list(one), last=last) for one in _inside(code, value)]
        found = set().union(*inner) if inner else {"*"}
        if code in (codes.MAX_REPEAT, codes.MIN_REPEAT) and value[0] == 0:
            found.add("")
        if "" not in found:
            return found
        rest = parts[: parts.index((code, value))] if last else parts[parts.index((code, value)) + 1 :]
        return (found - {""}) | _edge(rest, last=last)
    return {""}
