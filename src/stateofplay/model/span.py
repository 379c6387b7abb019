"""A span: the characters of one report that a finding rests on."""

from __future__ import annotations

from dataclasses import dataclass

from stateofplay.model.errors import BrokenPromiseError


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A stretch of `report.text`, half open, counted in Python code points.

    Args:
        report: id of the report.
        start: first character, 0 or more.
        end: one past the last character, greater than `start`.

    Raises:
        BrokenPromiseError: the stretch is empty or starts before the text.
    """

    report: str
    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start < self.end:
            raise BrokenPromiseError(
                f"span of report {self.report}: {self.start}..{self.end} is not a stretch of text; "
                "give 0 <= start < end"
            )

    def covers(self, other: Span) -> bool:
        """Return whether `other` lies wholly inside this span."""
        return self.report == other.report and self.start <= other.start and other.end <= self.end

    def overlaps(self, other: Span) -> bool:
        """Return whether the two spans share a character."""
        return self.report == other.report and self.start < other.end and other.start < self.end
