"""Adding twice adds nothing."""

import tempfile
from pathlib import Path

from stateofplay.api import Archive

folder = Path(tempfile.mkdtemp())
(folder / "one.txt").write_text("The ferry sailed on Monday.", encoding="utf-8")
with Archive.open(folder / "affair.sop", may_create=True) as archive:
    added = archive.add([folder / "one.txt"])
    print(added.n_new, "new,", added.n_known, "there already")
    again = archive.add([folder / "one.txt"])
    print(again.n_new, "new,", again.n_known, "there already")
    print("damage:", archive.health().damage)
