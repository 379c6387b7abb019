"""An invented affair in five reports, and a run over it with what people judged."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from stateofplay.judgements.read import read_judgement
from stateofplay.model.dossier import Dossier
from stateofplay.model.ids import content_id
from stateofplay.model.judgement import Judgement
from stateofplay.model.report import RawReport, Stated
from stateofplay.pipeline.whole import build_dossier

WIRE = """Norland proposes a joint toll for the Merrow Strait

HALVEN, March 3 2019 (Coastwire) - Norland's foreign minister, Ada Brenn, proposed a joint toll \
for the Merrow Strait on Sunday and said her country would accept inspectors if Sudmark \
withdrew its patrols.

“We are ready to share the water, but we will never sell a single mile of it,” Brenn told \
reporters in Halven.

Sudmark seized two lightships in the strait in 1931, and the countries have never agreed a border.
"""
REWRITE = """A shared toll is on the table

4 March 2019

In Halven on Sunday the minister Ada Brenn put forward a toll that both shores of the strait \
would levy together.

She told reporters: “We are ready to share the water, but we will never sell a single mile of it.”

About 14,000 people live by fishing along the strait, the ministry said.
"""
REFUSAL = """Sudmark says no to inspectors

6 March 2019

Sudmark's president, Peter Hallman, rejected the joint toll for the Merrow Strait on Tuesday.

“The border comes first and the tolls come later,” Hallman said at the harbour of Karn.

About 11,500 people live by fishing along the strait, Hallman said. Ada Brenn asked Peter \
Hallman on Wednesday to withdraw the patrols.
"""
NAMESAKE = """Harbour of Karn gets a new crane

9 March 2019

The harbour of Karn opened a crane on Thursday. Brenn built it in eleven months.

“The crane is the tallest on this coast,” Brenn said on Thursday.
"""
LATER = """Talks on the strait resume

20 March 2019

Norland and Sudmark resumed talks on the Merrow Strait on 19 March 2019 in Ostra.

Peter Hallman rejected the joint toll on March 5, 2019, and the countries planned to meet again \
on 14 March 2019.

“The border comes first,” he said.
"""
TEXTS = {
    "wire.txt": WIRE,
    "rewrite.txt": REWRITE,
    "refusal.txt": REFUSAL,
    "namesake.txt": NAMESAKE,
    "later.txt": LATER,
}


def report_id(file: str) -> str:
    """Return the id of a report of the pile."""
    return content_id("report", file)


def pile(**texts: str) -> list[RawReport]:
    """Return the reports; a keyword such as `wire` gives one another text under the same id."""
    return [
        RawReport(report_id(file), file, "text", texts.get(file.split(".")[0], text), Stated())
        for file, text in TEXTS.items()
    ]


def run(raw: Sequence[RawReport], judgements: Sequence[Judgement] = ()) -> Dossier:
    """Return the dossier of the reports as people judged it."""
    return build_dossier(raw, judgements=judgements)


@lru_cache(maxsize=1)
def unjudged() -> Dossier:
    """Return the dossier of the pile as nobody judged it."""
    return run(pile())


def judge(dossier: Dossier, *words: str, note: str | None = None, at: int = 1) -> Judgement:
    """Return what a person types about a dossier, read."""
    return read_judgement(dossier, words[0], words[1:], note=note, at=at)
