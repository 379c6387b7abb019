"""The stages that need one report only: run, kept as bytes, and made into an analysis again.

Reads     one raw report and what is kept of earlier runs
Writes    a result for each stage: a fingerprint and the encoded findings
Method    the fingerprint of a result hashes the stage's version and the content of what it read.
          A kept result with the same fingerprint stands; else the stage runs again. When its new
          result has the same content, the stages behind it are not run again
Cost      that of the stages; checking kept results costs one hash of the text
Limits    a stage's configuration is part of its code, and so of its version
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from stateofplay.clean.report import clean_report
from stateofplay.codec import decode, encode
from stateofplay.model.analysis import Analysis
from stateofplay.model.mention import NameMention, Sentence, TimeMention
from stateofplay.model.report import RawReport, Report
from stateofplay.people.names import find_names
from stateofplay.pipeline.stages import ALONE, Stage
from stateofplay.quotes.find import Voices, find_voices
from stateofplay.text.sentences import split_sentences
from stateofplay.times.recognise import find_times


@dataclass(frozen=True, slots=True)
class Result:
    """What a stage found in one report, encoded; it stands while the fingerprint is the same."""

    fingerprint: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Job:
    """One report to be analysed, with what is kept of it by name of the stage."""

    raw: RawReport
    kept: Mapping[str, Result]


@dataclass(frozen=True, slots=True)
class Done:
    """The results of one report by name of the stage, and the names of those that are new."""

    report: str
    results: Mapping[str, Result]
    new: tuple[str, ...]


_FIND: dict[str, Callable[[Report, tuple[Sentence, ...]], Any]] = {
    "sentences": lambda report, _: split_sentences(report),
    "times": find_times,
    "names": find_names,
    "quotes": find_voices,
}
_KINDS: dict[str, Any] = {
    "clean": Report,
    "sentences": tuple[Sentence, ...],
    "times": tuple[TimeMention, ...],
    "names": tuple[NameMention, ...],
    "quotes": Voices,
}


def analyse(job: Job) -> Done:
    """Run the stages whose kept result does not stand."""
    raw, results, new = job.raw, dict[str, Result](), list[str]()
    report: Report | None = None
    sentences: tuple[Sentence, ...] | None = None
    text = _text_hash(raw)
    for stage in ALONE:
        fingerprint = _fingerprint(stage, text, raw, results)
        kept = job.kept.get(stage.name)
        if kept is not None and kept.fingerprint == fingerprint:
            results[stage.name] = kept
            continue
        if stage.name == "clean":
            report = clean_report(raw)
            found: object = _without_text(report)
        else:
            report = report or _report(raw, results)
            if stage.name != "sentences":
                sentences = sentences or decode(results["sentences"].content, _KINDS["sentences"])
            found = _FIND[stage.name](report, sentences or ())
        results[stage.name] = Result(fingerprint, encode(found))
        new.append(stage.name)
    return Done(raw.id, results, tuple(new))


def stands(raw: RawReport, kept: Mapping[str, Result]) -> bool:
    """Return whether every stage has a kept result that stands."""
    text = _text_hash(raw)
    return all(
        stage.name in kept and kept[stage.name].fingerprint == _fingerprint(stage, text, raw, kept)
        for stage in ALONE
    )


def assemble(raw: RawReport, results: Mapping[str, Result]) -> Analysis:
    """Return the analysis that the results of all stages make up."""
    found = {name: decode(results[name].content, kind) for name, kind in _KINDS.items()}
    return Analysis(
        report=_with_text(found["clean"], raw),
        sentences=found["sentences"],
        times=found["times"],
        names=found["names"],
        attributions=found["quotes"].quotes,
        attitudes=found["quotes"].attitudes,
    )


def analysis_of(raw: RawReport) -> Analysis:
    """Return what one report tells without any other."""
    return assemble(raw, analyse(Job(raw, {})).results)


def _fingerprint(stage: Stage, text: bytes, raw: RawReport, results: Mapping[str, Result]) -> str:
    digest = hashlib.blake2b(stage.version.encode(), digest_size=12)
    digest.update(text)
    for name in stage.reads:
        is_raw = name == "raw"
        digest.update(_beside(raw) if is_raw else results[name].content)
    return digest.hexdigest()


def _text_hash(raw: RawReport) -> bytes:
    return hashlib.blake2b(raw.text.encode("utf-8", "surrogatepass"), digest_size=16).digest()


def _beside(raw: RawReport) -> bytes:
    return encode((raw.id, raw.kind, raw.stated))


def _report(raw: RawReport, results: Mapping[str, Result]) -> Report:
    return _with_text(decode(results["clean"].content, Report), raw)


def _without_text(report: Report) -> Report:
    # The raw report has its text and file already; neither is kept twice.
    return replace(report, text="", file="", mended=())


def _with_text(report: Report, raw: RawReport) -> Report:
    return replace(report, text=raw.text, file=raw.file, mended=raw.mended)
