"""The command line: global options, a table of commands imported when called, and every error as one line."""

import contextlib
import importlib
import os
import signal
import sys
import time
from collections.abc import Sequence
from types import FrameType
from typing import Any

import click

from aplc_db import __version__
from aplc_db.errors import AplcError

COMMANDS: dict[str, tuple[str, str]] = {
    "demo": ("demo", "Load the bundled paper into a new database, answer questions, write extracts."),
    "load": ("load", "Read papers into the database."),
    "unload": ("load", "Take a paper out."),
    "documents": ("load", "List what is loaded."),
    "ask": ("ask", "Answer one of the questions, or list them."),
    "sql": ("ask", "Run one read-only query."),
    "schema": ("ask", "Describe tables and views."),
    "state": ("ask", "Everything said of one state."),
    "quote": ("ask", "A paragraph with what was understood of it."),
    "cite": ("ask", "A citation."),
    "check": ("ask", "What was checked; exit 1 when a check failed."),
    "review": ("ask", "Sentences not understood, names unresolved, spellings corrected."),
    "diff": ("ask", "What changed between two papers or revisions."),
    "export": ("export", "Extracts as CSV, Parquet or Excel, with a datapackage.json."),
    "serve": ("serve", "A local web page on the database."),
    "report": ("serve", "The web page as one file."),
    "names": ("names", "Teach names of states to a database."),
    "db": ("db", "Migrate by hand, see the schema revision."),
}


class Lazy(click.Group):
    """A group whose commands are imported when they are called: `aplc --help` imports none of them."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS:
            return None
        module = importlib.import_module(f"aplc_db.commands.{COMMANDS[cmd_name][0]}")
        command: click.Command = getattr(module, cmd_name)
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl([(name, text) for name, (_, text) in COMMANDS.items()])


@click.group(cls=Lazy, context_settings={"help_option_names": ["-h", "--help"]})
@click.option(
    "--db", envvar="APLC_DB", default="aplc.db", show_default=True, help="Database: a path or a postgresql:// address."
)
@click.option("--debug", is_flag=True, help="Show the traceback of an error.")
@click.version_option(__version__, prog_name="aplc")
@click.pass_context
def aplc(ctx: click.Context, db: str, debug: bool) -> None:
    """Read papers about the Anti-Personnel Mine Ban Convention into a database, and ask it.

    \b
    Example:
      aplc load paper.pdf
      aplc ask not-reported-since --year 2012
    """
    ctx.obj = db


def main(arguments: Sequence[str] | None = None) -> None:
    """Run `aplc`; exits with the codes of the reference: 0-7, 70 a bug, 130 Ctrl-C, 141 closed pipe, 143 SIGTERM."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    debug = "--debug" in given
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, _stop)
    for stream in (sys.stdout, sys.stderr):
        with contextlib.suppress(AttributeError):
            stream.reconfigure(errors="backslashreplace")  # type: ignore[union-attr]
    sys.exit(_run(given, debug))


_stopped: dict[int, float] = {}  # the signal that ends the command, and when it came


def _stop(number: int, _frame: FrameType | None) -> None:
    """End the command, taking away what is half written; at once where a second signal comes a second later."""
    if not _stopped:
        _stopped[number] = time.monotonic()
        raise KeyboardInterrupt
    if time.monotonic() - next(iter(_stopped.values())) > 1:
        os._exit(128 + next(iter(_stopped)))


def _run(arguments: list[str], debug: bool) -> int:
    if "_APLC_COMPLETE" in os.environ:  # a shell asks how a word goes on
        aplc.main(prog_name="aplc")
    try:
        # Not `aplc.main`, which takes a closed pipe for an error and prints a line at Ctrl-C.
        with aplc.make_context("aplc", list(arguments)) as context:
            code: Any = aplc.invoke(context)
        sys.stdout.flush()
        return code if isinstance(code, int) else 0
    except AplcError as error:
        if debug:
            _trace()
        _say(str(error))
        return error.exit_code
    except click.exceptions.Exit as error:
        return error.exit_code
    except click.ClickException as error:
        if debug:
            _trace()
        _say_wrong_usage(error, arguments)
        return 2
    except (KeyboardInterrupt, click.Abort):
        for number in (signal.SIGINT, signal.SIGTERM):  # all is tidied up: nothing is left to end but the process
            signal.signal(number, signal.SIG_IGN)
        _silence()
        return 128 + next(iter(_stopped), signal.SIGINT)
    except BrokenPipeError:
        _silence()
        return 141
    except OSError as error:
        if debug:
            _trace()
        _silence()
        _say(f"{error.filename or 'output'}: {error.strerror or error}.")
        return 5
    except UnicodeEncodeError as error:
        if not any("\udc80" <= letter <= "\udcff" for argument in arguments for letter in argument):
            raise
        if debug:
            _trace()
        _say(f"an argument is no text in UTF-8: {error.object!r}. Write it in UTF-8.")
        return 2
    except Exception as error:
        _trace() if debug else _say(
            f"a bug: {type(error).__name__}: {error}. Please report it with the output of the same command and --debug."
        )
        return 70


def _say_wrong_usage(error: click.ClickException, arguments: list[str]) -> None:
    """Say what click finds wrong in one line that names the command and where its help is; of a group alone, its help."""
    if isinstance(error, getattr(click.exceptions, "NoArgsIsHelpError", ())):  # which click 8.1 does not have
        error.show()
        return
    context = error.ctx if isinstance(error, click.UsageError) else None
    command = context.command_path if context else " ".join(["aplc", *[it for it in arguments if it in COMMANDS][:1]])
    said = " ".join(error.format_message().split()).rstrip(".")
    where = f"{command[5:]}: " if command != "aplc" else ""
    _say(f"{where}{said[:1].lower()}{said[1:]}{'' if said.endswith('?') else '.'} See {command} --help.")


def _trace() -> None:
    import traceback

    traceback.print_exc()


def _say(message: str) -> None:
    with contextlib.suppress(OSError):
        print(f"aplc: {message}", file=sys.stderr)


def _silence() -> None:
    """What is left in the buffer of a closed or full standard output is not written again at exit."""
    with contextlib.suppress(OSError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
