"""What people say of quotes: who spoke, which printings are one quote, what is no quote.

Reads     attributions, actors and united quotes
Writes    the same with speakers as judged, without what is no quote
Method    speakers are set before quotes are united, so that printings meet under the right one, and
          again on the united quote, so that a printing in a later report has it too
Source    own; see `regroup` for quotes judged the same or different
Cost      linear in the quotes, times the judgements of quotes
Limits    a speaker whom no report names is nobody's actor: the quote has the name only
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from stateofplay.judgements.findings import leave_out
from stateofplay.judgements.members import quote_member
from stateofplay.judgements.places import Members, Texts, why_unmatched
from stateofplay.judgements.regroup import tell_same
from stateofplay.judgements.standing import standing
from stateofplay.model.analysis import Analysis
from stateofplay.model.finding import Actor, Occurrence, Quote, most_telling
from stateofplay.model.judgement import Judged, Judgement, Target
from stateofplay.model.mention import Attribution

_WHY = "A person judged who spoke."


def judge_attributions(
    analyses: Sequence[Analysis], actors: Sequence[Actor], judgements: Sequence[Judgement]
) -> list[Analysis]:
    """Return the analyses with the speakers of judged printings as people say.

    Args:
        analyses: with attributions whose speakers are found, any order; they come back in it.
        actors: as people judged them.
        judgements: all of them, any order.
    """
    ours = _of_speakers(judgements)
    if not ours:
        return list(analyses)
    texts = Texts(a.report for a in analyses)
    speakers = _Speakers(actors, texts)
    flat = [(n, one) for n, a in enumerate(analyses) for one in a.attributions]
    members = Members(texts, [((one.stretch,), None) for _, one in flat])
    said = {group: one for one in ours for group, _ in members.of(one.targets[0])}
    changed: dict[int, list[Attribution]] = defaultdict(list)
    for place, (n, one) in enumerate(flat):
        judged = said.get(place)
        told = one if judged is None else _spoken(one, speakers.of(judged), analyses[n], texts)
        changed[n].append(told)
    return [replace(a, attributions=tuple(changed[n])) for n, a in enumerate(analyses)]


def judge_quotes(
    quotes: Sequence[Quote],
    analyses: Sequence[Analysis],
    actors: Sequence[Actor],
    judgements: Sequence[Judgement],
) -> tuple[tuple[Quote, ...], list[Analysis], tuple[Judged, ...]]:
    """Return the quotes and the analyses as people judged them, and what was applied.

    Args:
        quotes: united, in order; they come back in it.
        analyses: of all reports, any order; they come back in it.
        actors: as people judged them.
        judgements: all of them, any order.
    """
    given = tuple(quotes)
    if not judgements:
        return given, list(analyses), ()
    reports = [a.report for a in analyses]
    told, judged = _with_speakers(given, analyses, actors, judgements)
    groups = [quote_member(quote) for quote in told]
    judged += tuple(tell_same("quote", groups, reports, judgements))
    kept, left_out = leave_out("quote", told, groups, reports, judgements)
    if kept == given:
        return given, list(analyses), (*judged, *left_out)
    ids = {quote.id for quote in kept}
    new: dict[Attribution, Attribution | None] = {}
    for old, quote in zip(given, told, strict=True):
        for before, after in zip(old.occurrences, quote.occurrences, strict=True):
            new[before.attribution] = after.attribution if quote.id in ids else None
    changed = [
        replace(a, attributions=tuple(t for one in a.attributions if (t := new.get(one, one))))
        for a in analyses
    ]
    return kept, changed, (*judged, *left_out)


def _of_speakers(judgements: Iterable[Judgement]) -> list[Judgement]:
    return [one for one in standing(judgements) if one.kind == "speaker"]


def _with_speakers(
    quotes: tuple[Quote, ...],
    analyses: Sequence[Analysis],
    actors: Sequence[Actor],
    judgements: Sequence[Judgement],
) -> tuple[tuple[Quote, ...], tuple[Judged, ...]]:
    ours = _of_speakers(judgements)
    if not ours:
        return quotes, ()
    texts = Texts(a.report for a in analyses)
    members = Members(texts, [quote_member(quote) for quote in quotes])
    found = [(one, {group for group, _ in members.of(one.targets[0])}) for one in ours]
    said = {group: one for one, groups in found for group in groups}
    speakers = _Speakers(actors, texts)
    by_report = {a.report.id: a for a in analyses}
    told = tuple(
        _told(quote, said[n], speakers.of(said[n]), by_report, texts) if n in said else quote
        for n, quote in enumerate(quotes)
    )
    return told, tuple(_outcomes(found, said, speakers, texts))


def _outcomes(
    found: Iterable[tuple[Judgement, set[int]]],
    said: Mapping[int, Judgement],
    speakers: _Speakers,
    texts: Texts,
) -> Iterator[Judged]:
    for one, groups in found:
        others = {said[group].id for group in groups if said[group].value != one.value}
        if not groups:
            yield Judged(one, "unmatched", why_unmatched(one.targets[:1], texts))
        elif others:
            why = f"A later judgement, {min(others)}, names another speaker."
            yield Judged(one, "overruled", why)
        elif one.value and speakers.of(one).actor is None:
            why = f"The quote is {one.value}'s, whom no report here names."
            yield Judged(one, "applied", why)
        else:
            yield Judged(one, "applied", f"The speaker is {one.value or 'not known'}.")


@dataclass(frozen=True, slots=True)
class _Speaker:
    """Who spoke: an actor, else only a name, else nobody known."""

    actor: str | None
    name: str | None


class _Speakers:
    """Finds the actor that a judgement names as the speaker."""

    def __init__(self, actors: Sequence[Actor], texts: Texts) -> None:
        self._texts = texts
        self._names = {actor.id: actor.name for actor in actors}
        self._in: dict[tuple[str | None, str], set[str]] = defaultdict(set)
        for actor in actors:
            for span in (span for alias in actor.aliases for span in alias.evidence):
                words = " ".join(texts.exact(span).split())
                self._in[span.report, words].add(actor.id)
                self._in[None, words].add(actor.id)

    def of(self, one: Judgement) -> _Speaker:
        """Return the speaker; of two actors that the name may mean, neither."""
        if not one.value:
            return _Speaker(None, None)
        actor = self._actor(one.targets[1]) if len(one.targets) > 1 else self._called(one.value)
        return _Speaker(actor, one.value if actor is None else self._names[actor])

    def _actor(self, target: Target) -> str | None:
        for anywhere in (False, True):
            votes: Counter[str] = Counter()
            for place in target.places:
                report = None if anywhere else self._texts.report_of(place)
                if anywhere or report is not None:
                    votes.update(self._in.get((report, " ".join(place.exact.split())), ()))
            if votes:
                best = max(votes.values())
                ranked = sorted(actor for actor, n in votes.items() if n == best)
                if target.id in ranked:
                    return target.id
                return ranked[0] if len(ranked) == 1 else None
        return None

    def _called(self, name: str) -> str | None:
        """Return the one actor of a name that no report had when it was judged."""
        found = self._in.get((None, name), set())
        return min(found) if len(found) == 1 else None


def _spoken(one: Attribution, speaker: _Speaker, analysis: Analysis, texts: Texts) -> Attribution:
    """Return a printing with its speaker as judged; words that name another one name nobody."""
    named = one.speaker
    if named is not None:
        is_actor = speaker.actor is not None and any(
            m.actor == speaker.actor and m.span.overlaps(named) for m in analysis.mentions
        )
        is_name = speaker.name is not None and speaker.name in texts.exact(named)
        named = named if is_actor or is_name else None
    return replace(
        one,
        actor=speaker.actor,
        speaker=named,
        why=_WHY,
        speaks_for=None,
        also=(),
        candidate=None,
    )


def _told(
    quote: Quote,
    one: Judgement,
    speaker: _Speaker,
    analyses: Mapping[str, Analysis],
    texts: Texts,
) -> Quote:
    occurrences = tuple(
        _of_one_speaker(
            o, _spoken(o.attribution, speaker, analyses[o.attribution.sentence.report], texts)
        )
        for o in quote.occurrences
    )
    written = (o.attribution.speaker for o in occurrences if o.attribution.speaker is not None)
    first = next(written, None)
    note = f" {one.note.rstrip('.')}." if one.note else ""
    return replace(
        quote,
        actor=speaker.actor,
        speaker_name=speaker.name,
        as_written=None if first is None else texts.exact(first),
        why=f"{_WHY}{note}",
        occurrences=occurrences,
        speaks_for=None,
        also=(),
        candidate=None,
    )


def _of_one_speaker(occurrence: Occurrence, attribution: Attribution) -> Occurrence:
    """Return a printing as judged: whom it gave the words to is settled."""
    changes = tuple(one for one in occurrence.changes if one.what != "speaker")
    variant = occurrence.variant
    if variant == "speaker":
        variant = most_telling(changes)
    return Occurrence(attribution, variant, changes)
