"""Where a database is, and what its engine's errors mean: one line that says what to do, and never a password."""

import re
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from aplc_db.errors import AplcError, StorageError

LOCK_TIMEOUT = 5.0  # seconds to wait for another writer
WRITER = 7119970918  # of PostgreSQL's advisory locks: one loads or migrates at a time
_PASSWORD = re.compile(r"(?i)(password=)[^&\s]*")


@dataclass(frozen=True, slots=True)
class Target:
    """Where a database is: `kind` is sqlite or postgresql, `place` a path or a URL; the URL is never shown whole."""

    kind: str
    place: str = field(repr=False)

    @property
    def shown(self) -> str:
        """The place as messages may show it: without a password, also where it is written wrongly."""
        shown = re.sub(r"(?<=://)([^:@/]*):.*@", r"\1:***@", self.place, flags=re.DOTALL)
        return _PASSWORD.sub(r"\1***", shown)

    def without_password(self, text: str) -> str:
        """`text`, a message of the engine, without what may be the password or a part of it."""
        secret = re.search(r"(?<=://)[^:@/]*:(.*)@", self.place, re.DOTALL)
        parts = re.split(r"[:@/?#\s]", secret[1]) if secret else []
        for part in sorted(filter(None, parts), key=len, reverse=True):
            text = text.replace(part, "***")
        return _PASSWORD.sub(r"\1***", text)


def parse(db: str) -> Target:
    """What `--db` names: a path, `sqlite:///path` or `postgresql://...`."""
    if re.match(r"postgres(?:ql)?(?:\+\w+)?://", db):
        target = Target("postgresql", re.sub(r"^postgres(?:ql)?(?:\+\w+)?://", "postgresql://", db))
        if re.match(r"postgresql://[^/?]*@[^/?]*@", target.place):  # the rest would be taken for a host and be shown
            raise no_address(target)
        return target
    path = re.sub(r"^sqlite(?:\+\w+)?:///", "", db)
    if re.match(r"\w+=\S+ +\w+=", path):
        raise StorageError("no such kind of database. Give a path or a postgresql:// address with --db.")
    if "://" in path:
        scheme = path.partition("://")[0]
        raise StorageError(f"{scheme}: no such kind of database. Give a path or a postgresql:// address with --db.")
    return Target("sqlite", path)


def no_address(target: Target) -> StorageError:
    """The error of an address that cannot be read, which does not repeat it."""
    return StorageError(
        f"{target.shown}: not the address of a PostgreSQL database. Write postgresql://USER:PASSWORD@HOST/NAME, "
        "special characters of the password as %XX."
    )


@contextmanager
def translated(target: Target, waited: float = LOCK_TIMEOUT) -> Iterator[None]:
    """Errors of the engines as ours, in one line that says what to do."""
    try:
        yield
    except AplcError:
        raise
    except sqlite3.Error as error:
        raise _sqlite_error(error, target, waited) from error
    except OSError as error:
        raise StorageError(f"{target.shown}: {error.strerror or error}.") from error
    except Exception as error:
        if type(error).__module__.startswith(("psycopg", "sqlalchemy")):
            raise _server_error(error, target) from error
        raise


def _sqlite_error(error: sqlite3.Error, target: Target, waited: float) -> AplcError:
    text = str(error)
    if "locked" in text or "busy" in text:
        return StorageError(
            f"{target.shown}: locked by another process; waited {waited:.1f} s. Try again when it is done.",
            code="locked",
        )
    if "readonly" in text or "read-only" in text:
        return StorageError(
            f"{target.shown}: read-only; choose another place with --db or mend its permissions.", code="read-only"
        )
    if "full" in text:
        return StorageError(
            f"{target.shown}: database or disk is full; nothing was written. Make room and try again.", code="full"
        )
    if "not a database" in text:
        return StorageError(f"{target.shown}: file is not a database. Choose another with --db.", code="not-a-database")
    if "malformed" in text or "corrupt" in text:
        return StorageError(f"{target.shown}: the database is damaged ({text}); restore a copy of it.", code="damaged")
    return StorageError(f"{target.shown}: {text}.")


def _server_error(error: BaseException, target: Target) -> AplcError:
    state = getattr(error, "sqlstate", None) or getattr(getattr(error, "orig", None), "sqlstate", None)
    first = target.without_password(str(error).strip().split("\n")[0]).rstrip(".")
    return StorageError(f"{target.shown}: {first}{f' (SQLSTATE {state})' if state else ''}.")
