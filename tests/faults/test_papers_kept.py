"""Papers with faults in them (rows 12 to 36): what can be kept is kept as printed, and what is wrong is said."""

import shutil
import unicodedata
from pathlib import Path
from typing import Any

import dumps
import made
import pytest
import running
from conftest import Place
from made import SYMBOL, WHOLE

from aplc_db import batches
from aplc_db.errors import ConflictError


def rows(place: Place, query: str) -> list[tuple[Any, ...]]:
    connection = dumps.connected(place.db)
    try:
        return connection.execute(query).fetchall()  # type: ignore[no-any-return]
    finally:
        connection.close()


def said(number: int, text: str) -> str:
    """The small paper with one more paragraph."""
    return f"{WHOLE}\n{number}. {text}\n"


@pytest.mark.fault(12)
@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-be"])
def test_a_byte_order_mark_changes_no_row(empty: Place, encoding: str) -> None:
    plain = made.paper(empty.folder)
    assert empty.run("load", plain).code == 0
    expected = rows(empty, "select id, text from passages")
    facts = rows(empty, "select * from status_events") + rows(empty, "select * from retained_mines")
    assert facts
    made.forget(empty)
    mark = b"\xfe\xff" if encoding == "utf-16-be" else b""
    (empty.folder / "made.txt").write_bytes(mark + WHOLE.encode(encoding))
    assert empty.run("load", "made.txt").code == 0
    assert rows(empty, "select id, text from passages") == expected
    assert rows(empty, "select * from status_events") + rows(empty, "select * from retained_mines") == facts


@pytest.mark.fault(14)
def test_latin_text_is_read_with_a_note_that_names_the_first_byte(empty: Place) -> None:
    path = empty.folder / "latin.txt"
    path.write_bytes(WHOLE.encode("cp1252"))
    done = empty.run("load", path)
    assert done.code == 0
    assert f"read as cp1252 (Windows Western): byte {WHOLE.encode('cp1252').index(0x96)} is 0x96" in done.err
    assert rows(empty, "select surface from mentions where iso3 = 'CIV'") == [("Côte d’Ivoire",)]
    made.forget(empty)
    done = empty.run("load", path, "--encoding", "cp1252")
    assert done.code == 0
    assert "read as" not in done.err
    made.forget(empty)
    assert empty.run("load", path, "--encoding", "no-such").code == 3


@pytest.mark.fault(17)
def test_what_cannot_be_seen_in_a_name_is_dropped_and_reported(empty: Place) -> None:
    hidden = WHOLE.replace("Oman", "O\u200bm\u202ean").replace("Côte", unicodedata.normalize("NFD", "Côte"))
    done = empty.run("load", made.paper(empty.folder, hidden))
    assert done.code == 0
    assert "2 invisible or direction-changing characters were dropped" in done.err
    assert "composed (NFC)" in done.err
    assert rows(empty, "select iso3 from mentions where iso3 in ('OMN', 'CIV') order by 1") == [("CIV",), ("OMN",)]


@pytest.mark.fault(19)
def test_a_long_line_loads_where_it_is_allowed_in_six_times_its_size(empty: Place, long: bool) -> None:
    size = 50 << 20 if long else 1 << 19
    line = "The States Parties noted the report of the Coordinating Committee. " * (size // 67)
    path = made.paper(empty.folder, WHOLE + "\n4. " + line + "\n")
    usual = running.measured("--db", empty.folder / "usual.db", "load", made.paper(empty.folder, name="s.txt"),
                             cwd=empty.folder)  # fmt: skip
    assert empty.run("load", path, "--max-bytes", size // 2).code == 3
    done = running.measured("--db", empty.db, "load", path, "--max-bytes", size * 2, cwd=empty.folder, timeout=3600)
    assert done.code == 0, done.err
    assert done.memory - usual.memory < 6 * size + (40 << 20)
    assert rows(empty, "select max(length(text)) from passages")[0][0] > size - 200


def _computing(empty: Place, text: str) -> float:
    """Seconds of computing that a paper with this paragraph takes."""
    made.forget(empty)
    done = empty.run("load", made.paper(empty.folder, said(4, text)))
    assert done.code == 0, done.err
    return done.computing


@pytest.mark.fault(20)
def test_text_that_keeps_patterns_busy_takes_time_in_proportion_to_its_size(empty: Place, long: bool) -> None:
    units = ("a ", "of the ", "Chad, and ", "1,000 ", "(", "There are now 164 States Parties. ", "in 2014 ", "Mali (2014), ",
             "[INSERT ", "31 June 2014 ", "Wakanda; ", "the States Parties that ")  # fmt: skip
    for unit in (*units, "a " * 40 + "a") if long else units[2:3]:
        half, whole = (_computing(empty, unit * (size // len(unit)) + "!") for size in (128_000, 256_000))
        assert whole < 3 * half


@pytest.mark.fault(20)
@pytest.mark.parametrize("jobs", ["1", "2"])
def test_a_paper_that_takes_too_long_is_refused_and_the_others_are_loaded(ready: Place, jobs: str) -> None:
    made.copies(ready.folder, 3)
    size = 2_000_000
    made.paper(ready.folder, said(4, "In 2014 Chad and Mali reported. " * (size // 32)), "slow.txt")
    site = ready.folder / "site"
    site.mkdir()
    hurry = "from aplc_db import papers\npapers._BYTES_A_SECOND, papers._LONGEST = 10**9, 1.0\n"
    (site / "sitecustomize.py").write_text(hurry, encoding="utf-8")
    env = running.environment(PYTHONPATH=f"{site}:{running.ROOT}")
    done = ready.run("load", ready.folder, "--jobs", jobs, env=env)
    assert done.code == 1, done.err
    assert "aplc: slow.txt: took more than 1 seconds of computing. Please report it with the paper.\n" in done.err
    assert dumps.count(ready.db) == 3


@pytest.mark.fault(21)
def test_a_text_of_something_else_is_stored_and_said_to_hold_no_fact(empty: Place) -> None:
    text = "My garden\n\nThe roses are red. The violets are blue.\n\nIt rained for a week.\n"
    done = empty.run(
        "load", made.paper(empty.folder, text), "--symbol", "GARDEN/1", "--as-of", "2020-05-01", "--title", "My garden"
    )
    assert done.code == 0
    assert "no fact was understood; is this a paper about the convention?" in done.err
    assert rows(empty, "select count(*) > 0 from passages") == [(1,)]


@pytest.mark.fault(23)
def test_the_same_file_again_is_already_loaded(place: Place, sample: Path) -> None:
    before = place.state()
    done = place.run("load", sample)
    assert done.code == 0
    assert "already loaded: APLC/CONF/2019/WP.18 (document 1)" in done.err
    assert place.state() == before
    made.paper(place.folder)
    shutil.copy(place.folder / "made.txt", place.folder / "again.txt")
    done = place.run("load", "made.txt", "again.txt")
    assert done.code == 0
    assert f"already loaded: {SYMBOL} (document 2)" in done.err
    assert dumps.count(place.db) == 2


@pytest.mark.fault(24)
def test_other_content_under_a_known_symbol_is_a_conflict(ready: Place) -> None:
    assert ready.run("load", made.paper(ready.folder)).code == 0
    changed = made.paper(ready.folder, WHOLE.replace("Benin (30)", "Benin (29)"), "changed.txt")
    before = ready.state()
    done = ready.run("load", changed)
    assert done.code == 4
    line = running.one_line(done)
    (stored,) = rows(ready, "select substr(sha256, 1, 12) from documents")[0]
    assert stored in line
    assert "this file " in line
    assert "--revise" in line
    assert ready.state() == before


@pytest.mark.fault(25)
def test_a_revision_keeps_what_it_replaces(ready: Place) -> None:
    assert ready.run("load", made.paper(ready.folder)).code == 0
    changed = made.paper(ready.folder, WHOLE.replace("Benin (30)", "Benin (29)"), "changed.txt")
    assert ready.run("load", changed, "--revise").code == 0
    assert rows(ready, "select revision, superseded_by from documents order by id") == [(1, 2), (2, None)]
    assert rows(ready, "select mines from retained_mines where iso3 = 'BEN' order by id") == [(30,), (29,)]
    done = ready.run("sql", "select mines from current_retained_mines where iso3 = 'BEN'")
    assert done.out.split() == ["mines", "29"]


@pytest.mark.fault(27)
def test_lines_wrapped_otherwise_are_said_to_change_no_fact(ready: Place) -> None:
    assert ready.run("load", made.paper(ready.folder)).code == 0
    before = dumps.dump(ready.db)
    wrapped = made.paper(ready.folder, WHOLE.replace("stockpiled\nanti", "stockpiled anti"), "wrapped.txt")
    done = ready.run("load", wrapped)
    assert done.code == 4
    assert "no fact differs" in running.one_line(done)
    assert dumps.dump(ready.db) == before


@pytest.mark.fault(27)
def test_other_words_in_which_nothing_is_understood_are_not_taken_for_the_same_paper(ready: Place) -> None:
    named = ("--symbol", "NOTE/1", "--as-of", "2020-05-01", "--title", "A note")
    assert ready.run("load", made.paper(ready.folder, "The roses are red.\n"), *named).code == 0
    before = dumps.dump(ready.db)
    done = ready.run("load", made.paper(ready.folder, "It rained for a week.\n", "other.txt"), *named)
    assert done.code == 4
    assert "no fact differs" in running.one_line(done)
    assert dumps.dump(ready.db) == before


@pytest.mark.fault(24)
@pytest.mark.parametrize(
    ("old", "new", "number"),
    [("Benin (30)", "Benin (29)", 2), ("164 States", "165 States", 1), ("Oman", "Tonga", 1)],  # 30: a fact and a figure
)
@pytest.mark.parametrize("engine", ["sqlite", "postgresql"])
def test_every_fact_that_differs_is_counted(
    tmp_path: Path, request: pytest.FixtureRequest, engine: str, old: str, new: str, number: int
) -> None:
    db = str(tmp_path / "aplc.db") if engine == "sqlite" else request.getfixturevalue("postgresql").new()
    batches.load(made.paper(tmp_path), db)
    with pytest.raises(ConflictError, match="; no fact differs"):
        batches.load(made.paper(tmp_path, WHOLE.replace("stockpiled\n", "stockpiled ")), db)
    with pytest.raises(ConflictError, match=f"; facts that are new: {number}, gone: {number}"):
        batches.load(made.paper(tmp_path, WHOLE.replace(old, new)), db)


YET = "States Parties have yet to complete the destruction of their stockpiled anti-personnel mines:"
KEEPS = "The following 1 State Party has reported mines retained: Chad"
MISSPELT = f"The following 4 {YET} Chad, Chine, , ,Libya and Syria Arab Republic."
GONE = "Benin no longer retains any anti-personnel mines under Article 3."
NO_DAY = "Chad completed the destruction of its stockpiles on 31 June 2014."
FINDINGS = [
    (28, f"The following 3 {YET} Chad, Wakanda and Mali.", "fail", "unresolved_name", "Wakanda"),
    (29, MISSPELT, "note", "fuzzy_name", "Chine"),
    (29, MISSPELT, "note", "fuzzy_name", "Syria Arab Republic"),
    (29, f"The following 3 {YET} Irak, Benin and Mali.", "note", "fuzzy_name", "Irak"),
    (29, f"The following 4 {YET} Benin, Mali, Irak and Mauritana.", "note", "fuzzy_name", "Mauritana"),
    (29, f"The following 3 {YET} Benin, Mali and Nigera.", "fail", "unresolved_name", "Nigera"),  # Niger or Nigeria
    (30, f"The following 3 {YET} Guinea Bissau, Korea and Mali.", "note", "unresolved_name", "Korea"),
    (31, f"The following [INSERT NUMBER OF STATES] {YET} Chad and Mali.",
     "fail", "placeholder", "[INSERT NUMBER OF STATES]"),
    (32, f"The following 3 {YET} Chad and Mali.", "fail", "declared_count", "2"),
    (33, GONE, "fail", "contradiction", None),
    (34, NO_DAY, "note", "value", "31 June 2014"),
    (34, f"{KEEPS} (3,4,57).", "note", "value", "3,4,57"),
    (34, f"{KEEPS} (31 May 20128).", "note", "value", "31 May 20128"),
    (35, f"{KEEPS} ({10**22 + 7}).", "note", "value", str(10**22 + 7)),
    (35, f"{KEEPS} ({'9' * 400}).", "note", "value", "9" * 400),
]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "outcome", "check_name", "printed"),
    [
        pytest.param(*(text, outcome, check, printed), marks=pytest.mark.fault(number), id=f"{number}-{check}")
        for number, text, outcome, check, printed in FINDINGS
    ],
)
def test_what_is_wrong_in_a_paper_is_kept_as_printed_and_found(
    ready: Place, text: str, outcome: str, check_name: str, printed: str | None
) -> None:
    done = ready.run("load", made.paper(ready.folder, said(4, text)))
    assert done.code == 0, done.err
    found = rows(ready, "select outcome, check_name, actual from findings")
    assert (outcome, check_name) in [one[:2] for one in found], found
    assert printed is None or (outcome, check_name, printed) in found, found
    assert rows(ready, "select text from passages where paragraph = '4'") == [(text,)]
    assert rows(ready, "select count(*) from retained_mines where iso3 = 'TCD' and mines is not null") == [(0,)]
    assert rows(ready, "select count(*) from mentions where surface in ('Wakanda', 'Korea') and iso3 is not null") == [
        (0,)
    ]
    assert ready.run("check").code == (1 if outcome == "fail" else 0)


@pytest.mark.fault(36)
@pytest.mark.parametrize("arguments", [(), ("--all-or-nothing",), ("--jobs", "2")])
def test_one_bad_paper_among_many_is_named(ready: Place, arguments: tuple[str, ...], long: bool) -> None:
    number = 99 if long else 19
    made.copies(ready.folder, number)
    (ready.folder / "paper005b.txt").write_bytes(b"\x7fELF" + bytes(100))
    before = dumps.dump(ready.db)
    done = ready.run("load", ready.folder, *arguments)
    assert "paper005b.txt: looks like an ELF file" in done.err
    if "--all-or-nothing" in arguments:
        assert done.code == 3
        assert dumps.dump(ready.db) == before
    else:
        assert done.code == 1
        assert dumps.count(ready.db) == number


@pytest.mark.fault(36)
@pytest.mark.parametrize("arguments", [(), ("--all-or-nothing",)])
def test_one_conflict_among_many_is_named(ready: Place, arguments: tuple[str, ...]) -> None:
    first, *_ = made.copies(ready.folder, 3)
    assert ready.run("load", first).code == 0
    first.write_text(first.read_text(encoding="utf-8").replace("Benin (30)", "Benin (29)"), encoding="utf-8")
    before = dumps.dump(ready.db)
    done = ready.run("load", ready.folder, *arguments)
    assert "aplc: paper001.txt: APLC/MSP.20/2022/WP.1 is loaded with other content" in done.err
    assert done.code == (4 if arguments else 1)
    assert (dumps.dump(ready.db) == before) is bool(arguments)
    assert dumps.count(ready.db) == (1 if arguments else 3)
