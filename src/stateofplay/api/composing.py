"""The dossier of an archive: found once for each state of it, then kept.

Method    the state is a hash of each report as it was read, of what was dropped or judged, and of
          the versions of all stages; the dossier found for it is kept with the archive
Cost      with nothing changed one read; else the stages that need the whole pile
Limits    one new report makes those stages run over the whole pile again
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import replace

from stateofplay.api.analysing import analyse_new, analyses
from stateofplay.api.view import View
from stateofplay.codec import decode, encode
from stateofplay.model.dossier import Dossier
from stateofplay.model.errors import InputError
from stateofplay.model.progress import Progress
from stateofplay.model.report import RawReport, Report
from stateofplay.pipeline.stages import STAGES
from stateofplay.pipeline.whole import compose
from stateofplay.store.archive import Store

_NAME = "dossier"


def dossier_of(store: Store, *, processes: int, progress: Progress) -> Dossier:
    """Return the dossier of the archive as it is now, from what is kept where that stands."""
    view = View(store)
    if store.is_writable:
        analyse_new(store, view, processes=processes, progress=progress)
    state = _state(store, view)
    kept = store.whole(_NAME, state)
    if kept is not None:
        return _with_texts(decode(kept, Dossier), view)
    found = compose(
        analyses(store, view),
        view.dropped,
        judgements=view.judgements,
        judged=view.judged,
        progress=progress,
    )
    if store.is_writable:
        progress("keep")
        # Where another run is writing, the dossier is found again next time.
        with suppress(InputError):
            store.put_whole(_NAME, state, encode(_without_texts(found)))
    return found


def _state(store: Store, view: View) -> str:
    """Return a hash of all that the dossier rests on."""
    digest = hashlib.blake2b(digest_size=16)
    for stage in STAGES:
        digest.update(f"{stage.name} {stage.version}\n".encode())
    for one in view.dropped:
        digest.update(encode((one.file, one.reason)))
    digest.update(encode(view.judgements))
    for raw in view.reports():
        digest.update(encode((raw.id, raw.file, raw.kind, raw.stated, raw.text)))
    return digest.hexdigest()


def _without_texts(dossier: Dossier) -> Dossier:
    """Leave out the texts: the archive holds them already."""
    return replace(dossier, reports=tuple(replace(r, text="", mended=()) for r in dossier.reports))


def _with_texts(dossier: Dossier, view: View) -> Dossier:
    raws = {raw.id: raw for raw in view.reports()}
    return replace(dossier, reports=tuple(_with_text(r, raws) for r in dossier.reports))


def _with_text(report: Report, raws: Mapping[str, RawReport]) -> Report:
    raw = raws[report.id]
    return replace(report, text=raw.text, mended=raw.mended)
