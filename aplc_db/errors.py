"""Everything that can go wrong, each with its exit code; the command line prints it in one place."""


class AplcError(Exception):
    """Base of every error of ours: the message says what, where and what to do next.

    `exit_code` is what `aplc` exits with; `code` is one short word that names the fault in scripts.
    """

    exit_code = 1
    code = "error"

    def __init__(self, message: str, *, code: str | None = None) -> None:
        super().__init__(message)
        if code is not None:
            self.code = code


class UsageError(AplcError):
    """The command line or an argument is wrong."""

    exit_code = 2
    code = "usage"


class PaperError(AplcError):
    """A paper was refused: it cannot be read, or lacks what must be known of it."""

    exit_code = 3
    code = "paper"


class ConflictError(AplcError):
    """What is stored already contradicts what was asked."""

    exit_code = 4
    code = "conflict"


class StorageError(AplcError):
    """The database or a file cannot be read or written: locked, full, read-only, gone."""

    exit_code = 5
    code = "storage"


class SchemaError(AplcError):
    """The database is missing, older or newer than this code."""

    exit_code = 6
    code = "schema"


class QueryError(AplcError):
    """A query was refused, is wrong, or ran out of its limits."""

    exit_code = 7
    code = "query"
