"""Names of one report, the actors they make, and every place that stands for one."""

from stateofplay.clean.report import clean_report
from stateofplay.model.analysis import Analysis
from stateofplay.model.report import RawReport, Stated
from stateofplay.people.mentions import find_mentions
from stateofplay.people.names import find_names
from stateofplay.people.unite import unite_names
from stateofplay.text.sentences import split_sentences

text = (
    "Norwegian Transport Minister Kari Holt met union leader Ann Bee in Oslo. "
    "Holt said that she would return to the talks. Bee thanked the minister."
)
report = clean_report(RawReport("report-1", "ferry.txt", "text", text, Stated()))
sentences = split_sentences(report)
analysis = Analysis(report, sentences=sentences, names=find_names(report, sentences))
actors = unite_names([analysis])
for actor in actors:
    print(actor.kind, "|", actor.name, "|", ", ".join(actor.roles))
name_of = {actor.id: actor.name for actor in actors}
for mention in find_mentions(analysis, actors):
    who = name_of[mention.actor] if mention.actor else "more than one fits"
    print(f"{report.exact(mention.span)!r} ({mention.form}): {who}")
