"""The one list of stages: name, what each reads, and what its version rests on."""

from __future__ import annotations

from dataclasses import dataclass

from stateofplay.versions import stage_version


@dataclass(frozen=True, slots=True)
class Stage:
    """One step of the pipeline.

    Args:
        name: as progress and `doctor` show it.
        folders: of the package that hold its code.
        reads: names of the stages whose results it reads; `raw` is what was read.
        is_alone: whether it needs one report only, so that it can run in any process and its
            result is kept until the report or the stage changes.
    """

    name: str
    folders: tuple[str, ...]
    reads: tuple[str, ...]
    is_alone: bool = False

    @property
    def version(self) -> str:
        """A hash of its code and tables."""
        return stage_version(*self.folders)


STAGES = (
    Stage("clean", ("clean",), ("raw",), is_alone=True),
    Stage("sentences", (), ("clean",), is_alone=True),
    Stage("times", ("times",), ("clean", "sentences"), is_alone=True),
    Stage("names", ("people",), ("clean", "sentences"), is_alone=True),
    Stage("quotes", ("quotes",), ("clean", "sentences"), is_alone=True),
    Stage("copies", ("copies",), ("clean",)),
    Stage("dates", ("times",), ("clean", "sentences", "times", "copies")),
    Stage("people", ("people",), ("sentences", "names", "dates")),
    Stage("speakers", ("quotes",), ("quotes", "people")),
    Stage("timeline", ("timeline",), ("dates", "people", "speakers", "copies")),
    Stage("moves", ("moves",), ("dates", "people", "speakers", "timeline")),
    Stage("differences", ("differences",), ("people", "copies", "speakers", "timeline")),
    Stage("judgements", ("judgements",), ("copies", "people", "speakers", "timeline", "moves")),
)
ALONE = tuple(stage for stage in STAGES if stage.is_alone)
