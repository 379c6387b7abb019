"""Moves are drawn from what the program finds, each as likely as any other, the same every time."""

from pathlib import Path
from typing import Any

from eval_data import write_rows

from audit_draw import DrawConfig, draw_moves, place_of, read_piles, read_seen

SENTENCES = (
    "Norway on Tuesday rejected the plan of Peru for the dam.",
    "Peru asked Norway to open the gates.",
    "Peru accused Norway of delay.",
    "Norway promised to pay for the bridge if the gates stay open.",
)


def _data(folder: Path) -> Path:
    for n, name in enumerate(("dam", "bridge")):
        rows = [
            {"id": f"{name}-{m}", "date": f"2031-05-0{m + 1}", "title": "", "text": _text(n + m)}
            for m in range(3)
        ]
        write_rows(folder / "timeline" / "t17" / name / "articles.jsonl", rows)
    text = {"title": None, "text": _text(0), "publisher": "The Elbe Mirror"}
    write_rows(
        folder / "quotes" / "polnear" / "dev.jsonl.gz",
        [{"id": f"dev-{n}", "date": f"2031-06-0{n + 1}", **text} for n in range(3)],
    )
    return folder


def _text(n: int) -> str:
    return " ".join(SENTENCES[(n + m) % len(SENTENCES)] for m in range(3))


def _drawn(data: Path, **options: Any) -> list[dict[str, Any]]:
    return draw_moves(data, options.pop("seed", 1), options.pop("n", 100), **options)[0]


def test_rows_hold_what_is_said_of_the_sentence(tmp_path: Path) -> None:
    """A row has the sentence, those around it, and the move by names, in whose words it stands."""
    rows = {row["id"].rsplit("-", 1)[0]: row for row in _drawn(_data(tmp_path))}
    row = rows["t17/bridge/bridge-0/37-66/accuse"]
    assert (row["before"], row["sentence"], row["after"]) == SENTENCES[1:]
    assert row["published"] == "2031-05-01"
    said = row["we_say"]
    assert said["actors"] == ["Peru (country)"]
    assert said["recipients"] == ["Norway (country)"]
    assert (said["act"], said["polarity"], said["modality"]) == ("accuse", "positive", "actual")
    assert said["date"] == "../2031-05-01"
    assert said["tellings"] == 2
    assert said["condition"] is None
    last = rows["polnear/dev-0/94-123/accuse"]
    assert last["before"] == f"{SENTENCES[0]} {SENTENCES[1]}"
    assert last["after"] == ""


def test_a_condition_is_told_by_its_words(tmp_path: Path) -> None:
    """The words of a condition stand in the row."""
    rows = _drawn(_data(tmp_path))
    conditions = {row["we_say"]["condition"] for row in rows if row["sentence"] == SENTENCES[3]}
    assert conditions == {"if the gates stay open"}


def test_a_seed_draws_the_same(tmp_path: Path) -> None:
    """One seed draws the same rows in the same order, another one others."""
    data = _data(tmp_path)
    ids = [row["id"] for row in _drawn(data, n=4)]
    assert ids == [row["id"] for row in _drawn(data, n=4)]
    assert ids == [row["id"] for row in _drawn(data)][:4]
    assert ids != [row["id"] for row in _drawn(data, n=4, seed=2)]


def test_sentences_seen_before_are_left_out(tmp_path: Path) -> None:
    """No sentence of an earlier sheet is drawn, and they are not counted."""
    data = _data(tmp_path)
    first, n_first = draw_moves(data, 1, 3)
    sheet = tmp_path / "sheet.jsonl"
    write_rows(sheet, first)
    seen = read_seen([sheet])
    second, n_second = draw_moves(data, 1, 100, seen)
    assert not seen & {place_of(row) for row in second}
    assert len(second) == n_second < n_first


def test_samples_are_no_larger_than_allowed(tmp_path: Path) -> None:
    """A topic is one pile of up to so many reports, other texts are cut into piles by date."""
    config = DrawConfig(topic_reports=2, text_reports=3, pile_reports=2)
    piles = list(read_piles(_data(tmp_path), 1, config))
    assert [(pile.corpus, len(pile.rows)) for pile in piles] == [
        ("t17/bridge", 2), ("t17/dam", 2), ("polnear", 2), ("polnear", 1),
    ]  # fmt: skip
    days = [row["date"] for pile in piles[2:] for row in pile.rows]
    assert days == sorted(days)


def test_a_corpus_that_is_not_there(tmp_path: Path) -> None:
    """A folder without corpora gives no rows."""
    assert draw_moves(tmp_path, 1, 10) == ([], 0)
