"""Readers under atheris, which seeks bytes that lead to lines not run before: none of them raises what is not ours."""

import subprocess
import sys
from pathlib import Path

import papers
import pytest
import running
from ledger import SEED, Ledger
from made import WHOLE

RUNS = 20_000
LIST = b"state,mines\nChad,3\nMali,\nCote d'Ivoire,12\n"
BEGINNINGS = {
    "text": [WHOLE.encode(), WHOLE.encode("utf-16"), WHOLE.encode("cp1252")],
    "pdf": [papers.as_pdf()],
    "Word": [papers.as_word()],
    "HTML": [papers.as_html().encode()],
    "list": [LIST, LIST.replace(b",", b"\t"), LIST.replace(b",", b";")],
}


@pytest.mark.long_half
@pytest.mark.parametrize("form", BEGINNINGS)
def test_no_bytes_make_a_reader_raise_what_is_not_ours(tmp_path: Path, form: str, ledger: Ledger) -> None:
    begin = tmp_path / "begin"
    begin.mkdir()
    for at, data in enumerate(BEGINNINGS[form]):
        (begin / str(at)).write_bytes(data)
    done = subprocess.run(
        [sys.executable, Path(__file__).with_name("fuzzed.py"), begin, f"-runs={RUNS}", f"-seed={SEED}", "-len_control=0",
         "-max_len=100000", "-rss_limit_mb=2048", "-timeout=60", "-verbosity=0"],
        cwd=tmp_path, env=running.environment(), capture_output=True, text=True, errors="replace", check=False,
    )  # fmt: skip
    ledger.count("bytes that atheris found", form, RUNS, int(done.returncode != 0), SEED)
    assert done.returncode == 0, done.stderr[-3000:]
