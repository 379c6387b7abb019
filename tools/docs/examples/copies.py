"""A wire text, and a paper that printed it a day later."""

from stateofplay.clean.report import clean_report
from stateofplay.copies.find import find_pairs
from stateofplay.copies.group import group_copies
from stateofplay.model.report import RawReport, Report, Stated

wire = (
    "PORT ELBE (Reuters) - The harbour union rejected the pay offer of the ferry company on "
    "Tuesday after three hours of talks in the old customs house. A spokeswoman for the company "
    "said that 40 sailings would be cancelled and that no further meeting was planned this week. "
    "The union, which speaks for 900 deckhands and stokers, asked for a mediator."
)
later = wire.replace("40 sailings", "60 sailings") + " Passengers were told to stay at home."


def report(name: str, day: str, publisher: str, text: str) -> Report:
    """Return one report as the copies stage reads it."""
    stated = Stated(published=day, publisher=publisher)
    return clean_report(RawReport(f"report-{name}", f"{name}.txt", "text", text, stated))


reports = (
    report("a", "2031-05-06", "Reuters", wire),
    report("b", "2031-05-07", "Elbe Mirror", later),
)
texts = {one.id: one for one in reports}
for pair in find_pairs(reports):
    print(pair.left, pair.right, pair.direction, round(pair.share_right, 2))
    print(pair.why)
    for change in pair.changed:
        left, right = texts[pair.left].exact(change.left), texts[pair.right].exact(change.right)
        print(f"changed ({change.what}): {left!r} -> {right!r}")
    for span in pair.only_right:
        print("only there:", texts[pair.right].exact(span))
for group in group_copies(reports, find_pairs(reports)):
    print(group.origin, "|", group.why)
