"""Which pages there are, one a folder of the package, and what each shows in full."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Stage:
    """One page.

    Args:
        folder: of the package, and name of the page.
        entries: (module, public function), in the order in which they run.
        tasks: of `docs/scores.md` that measure it.
        is_stage: whether reports go through it; else it stands beside the stages.
    """

    folder: str
    entries: tuple[tuple[str, str], ...]
    tasks: tuple[str, ...] = ()
    is_stage: bool = True


STAGES = (
    Stage(
        "read",
        (("members", "find_members"), ("members", "read_member"), ("paths", "read_paths")),
        ("extract",),
    ),
    Stage("clean", (("report", "clean_report"),), ("extract",)),
    Stage("copies", (("find", "find_pairs"), ("group", "group_copies")), ("copies",)),
    Stage(
        "times", (("recognise", "find_times"), ("publication", "date_reports")), ("timex", "dating")
    ),
    Stage(
        "people",
        (("names", "find_names"), ("unite", "unite_names"), ("mentions", "find_mentions")),
        ("names",),
    ),
    Stage(
        "quotes",
        (
            ("find", "find_quotes"),
            ("find", "find_attitudes"),
            ("attribute", "attribute_quotes"),
            ("holders", "unite_attitudes"),
            ("unite", "unite_quotes"),
        ),
        ("quotes",),
    ),
    Stage("timeline", (("entries", "find_entries"),), ("timeline",)),
    Stage(
        "moves",
        (
            ("find", "find_moves"),
            ("positions", "trace_positions"),
            ("proposals", "find_proposals"),
            ("attempts", "find_attempts"),
            ("open_ends", "find_open_ends"),
        ),
        ("moves",),
    ),
    Stage("differences", (("find", "find_differences"), ("ledger", "find_ledger"))),
    Stage(
        "judgements",
        (
            ("read", "read_judgement"),
            ("reports", "judge_raw"),
            ("copies", "judge_pairs"),
            ("actors", "judge_actors"),
            ("quotes", "judge_quotes"),
            ("findings", "judge_findings"),
        ),
    ),
    Stage("store", (("archive", "open_store"), ("schema", "migrate")), is_stage=False),
    Stage("engine", (("spread", "spread"),), is_stage=False),
)
