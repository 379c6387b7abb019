from __future__ import annotations

import pytest
from moves_pile import ACTORS, ITO, report_of

from stateofplay.moves.find import find_moves

OPENINGS = {
    "strike back": ("We will strike back", {"threaten"}),
    "answer in kind": ("We will answer in kind", {"threaten"}),
    "under a condition": ("If they close the port, we will answer in kind", {"threaten"}),
    "answer questions": ("We will answer your questions", set()),
    "a price": ("They will pay a heavy price for this", {"threaten"}),
    "a fee": ("They will pay the usual fee", set()),
    "hostages": ("The hostages will die", {"threaten"}),
    "my word": ("I give you my word that no field goes dry", {"promise"}),
    "not bullied": ("We will not be bullied", {"reject"}),
    "a name not bullied": ("Arland will not be bullied", {"reject"}),
    "not late": ("We will not be late", set()),
    "shall not": ("We shall not sign", {"reject"}),
    "fight a bill": ("We will fight this bill all the way", {"reject"}),
    "never, ever": ("We will never, ever sign this treaty", {"reject"}),
    "asked of another": ("We have asked Besk, again, to sign", {"request"}),
    "asked repeatedly": ("We have repeatedly urged Besk to free the crew", {"request"}),
    "demanded": ("We have demanded an inquiry", {"request"}),
    "asked oneself": ("I have asked myself what to do", set()),
    "asked how": ("I have asked how we got here", set()),
    "going to replace": ("We are going to replace this law", {"promise"}),
    "going to see": ("We are going to see more rain", set()),
    "fight on": ("We will fight on", set()),
    "never": ("Never", {"reject"}),
    "wrong": ("I was wrong about the flow", {"concede"}),
    "told to be wrong": ("A host told me I was wrong", set()),
    "wrong for somebody": ("The price was wrong", set()),
    "not an inch": ("Not one inch of the isle", {"reject"}),
    "nothing to discuss": ("There is nothing to discuss", {"reject"}),
    "a bare pronoun": ("We reject it", {"reject"}),
    "expected of another": ("We expect Besk to keep its word", {"request"}),
    "expected of the weather": ("We expect rain to fall", set()),
    "please": ("Please release our sons", {"request"}),
    "let go": ("Let the crew go", {"request"}),
    "ours": ("These waters are ours", {"claim"}),
    "a choice": ("The choice is ours", set()),
    "backing": ("The plan has our full backing", {"support"}),
    "stand with": ("We stand with the people of Besk", {"support"}),
    "stand by a decision": ("We stand by our decision", {"insist"}),
    "lied to": ("They lied to us", {"accuse"}),
    "a broken promise": ("They broke their promise", {"accuse"}),
    "broken glass": ("They broke their glasses", set()),
    "liars": ("They are liars", {"accuse"}),
}


@pytest.mark.parametrize(("words", "acts"), OPENINGS.values(), ids=OPENINGS)
def test_wordings_of_the_first_person(words: str, acts: set[str]) -> None:
    """What a speaker refuses, threatens, gives and blames in quoted words is their act."""
    report = report_of(f"“{words},” Ito said.", quotes=[("direct", words, ITO)])
    found = find_moves([report], ACTORS)
    assert {move.act for move in found} == acts
    assert {move.actors for move in found} <= {("mara-ito",)}
