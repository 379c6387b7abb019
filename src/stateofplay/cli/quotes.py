"""The command that prints who said what."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Annotated, Any

import typer

from stateofplay.cli.input import Given
from stateofplay.cli.options import (
    ArchiveFile,
    AsCsv,
    AsJson,
    Limits,
    Meta,
    PartyName,
    Paths,
    Processes,
    Since,
    Until,
    check_format,
    read_given,
)
from stateofplay.cli.output import (
    errors_told,
    print_json,
    print_part,
    print_text,
    warn_dropped,
    warn_undated,
)

if TYPE_CHECKING:  # loaded where it is used, so that the other commands stay light
    from stateofplay.api.quotes import QuoteFilter

Speaker = Annotated[
    str | None,
    typer.Option("--speaker", help="Only of this speaker: a name, or words of one.", metavar="NAME",
                 show_default=False),
]  # fmt: skip
Kind = Annotated[
    str | None,
    typer.Option("--kind", help="Only direct, mixed or indirect quotes.", metavar="KIND",
                 show_default=False),
]  # fmt: skip
Changed = Annotated[
    bool, typer.Option("--changed", help="Only quotes whose printings differ in their words.")
]
Differs = Annotated[
    str | None,
    typer.Option("--variant", help="Only quotes with a printing that differs so: negation, figure, "
                 "name, speaker, words, insertion, spelling, ellipsis, cut or paraphrase.",
                 metavar="KIND", show_default=False),
]  # fmt: skip
MinTexts = Annotated[
    int, typer.Option("--min-texts", help="Only quotes that N independent texts print.", min=1,
                      metavar="N")
]  # fmt: skip
Words = Annotated[
    str | None,
    typer.Option("--words", help="Only quotes that hold these words in a row.", metavar="TEXT",
                 show_default=False),
]  # fmt: skip
Occurrences = Annotated[
    bool, typer.Option("--occurrences", help="One row for each printing; with --csv.")
]


def register(app: typer.Typer) -> None:
    """Add the command to the program."""
    app.command(name="quotes")(_quotes)


def _quotes(
    paths: Paths = None,
    archive: ArchiveFile = None,
    speaker: Speaker = None,
    party: PartyName = None,
    kind: Kind = None,
    since: Since = None,
    until: Until = None,
    changed: Changed = False,
    variant: Differs = None,
    min_texts: MinTexts = 1,
    words: Words = None,
    meta: Meta = None,
    limit: Limits = None,
    processes: Processes = None,
    as_json: AsJson = False,
    as_csv: AsCsv = False,
    occurrences: Occurrences = False,
) -> None:
    """Print who said what, each quote once, with when and where it was said.

    What several options ask for must all hold.

    Example: stateofplay quotes reports/ --speaker "Ann Bee" --since 2024-05-01

    Example: stateofplay quotes --archive affair.sop --variant negation --min-texts 2

    Example: stateofplay quotes reports/ --party Norland --csv --occurrences > quotes.csv
    """
    from stateofplay.api.asking import read_day
    from stateofplay.api.quotes import QuoteFilter, read_kind, read_variant
    from stateofplay.model.errors import InputError

    with errors_told():
        if occurrences and not as_csv:
            raise InputError("--occurrences without --csv; add --csv, or use --json")
        check_format(json=as_json, csv=as_csv)
        wanted = QuoteFilter(
            speaker=speaker,
            party=party,
            kind=read_given(kind, read_kind),
            since=read_given(since, read_day),
            until=read_given(until, read_day),
            changed=changed,
            variant=read_given(variant, read_variant),
            min_texts=min_texts,
            words=words,
        )
        document = _document(Given(paths or (), archive, meta, limit or (), processes), wanted)
    warn_dropped(len(document["dropped"]), "`stateofplay dossier` lists each with its reason")
    if as_json:
        print_json({"quotes": document["quotes"]})
    elif as_csv:
        _print_table(document, occurrences=occurrences)
    else:
        print_part(document, "quotes")


def _document(given: Given, wanted: QuoteFilter) -> dict[str, Any]:
    """Return the contract with the quotes that are wanted."""
    from stateofplay.api.quotes import select_quotes
    from stateofplay.export.contract import contract

    dossier = given.dossier()
    found = select_quotes(dossier, wanted)
    if wanted.since or wanted.until:
        warn_undated(sum(one.said is None for one in dossier.quotes), "quote")
    return contract(replace(dossier, quotes=found))


def _print_table(document: dict[str, Any], *, occurrences: bool) -> None:
    from stateofplay.export.quotes_csv import quotes_csv

    print_text(quotes_csv(document, occurrences=occurrences))
