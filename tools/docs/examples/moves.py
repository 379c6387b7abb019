"""What two governments did and said about one treaty."""

import tempfile
from pathlib import Path

from stateofplay.api import build

folder = Path(tempfile.mkdtemp())
(folder / "may.txt").write_text(
    "7 May 2031\n\nNorway proposed a ferry treaty on Monday. "
    "Denmark rejected the ferry treaty on Tuesday.\n",
    encoding="utf-8",
)
(folder / "june.txt").write_text(
    "12 June 2031\n\nDenmark accepted the ferry treaty on Wednesday. "
    "Norway promised to build a harbour for the line.\n",
    encoding="utf-8",
)
dossier = build([folder])
name = {actor.id: actor.name for actor in dossier.actors}
for move in dossier.moves:
    who = ", ".join(name[one] for one in move.actors)
    when = move.said.says if move.said else "no time told"
    print(f"{when}: {who} | {move.act} | {move.content} | issue: {move.issue}")
for position in dossier.positions:
    print("position:", name[position.party], position.issue, len(position.moves))
for end in dossier.open_ends:
    print("open:", end.what, "|", end.text)
