"""Templates of the tagger of roles: which columns of which places are joined to one feature.

Reads     nothing
Writes    `TEMPLATES`: names of columns and places joined; columns stand in `columns.py`, places
          are offsets from the word, or found by `phrases.py` and `grammar.py`
"""

from __future__ import annotations

from stateofplay.text.tagger.templates import read_templates

_WORDS = """
    small@0 shape@0 b3@0 e2@0 e3@0 c4@0 c6@0 c8@0 c10@0 c16@0 caps@0 freq@0 small@-1 small@1
    small@-2 small@2 small@-1+small@0 small@0+small@1 c6@-1 c6@1 c10@-1 c10@1 c8@-1+c8@0
    c8@0+c8@1 shape@-1+shape@0+shape@1 shape@1 shape@-1 c6@2 c6@-2 start@0 start@0+shape@0
    known@0 known@-1 known@1 known@-1+known@0 known@0+known@1
"""
_PHRASES = """
    tag@0 tag@-1 tag@1 tag@-1+tag@0 tag@0+tag@1 tag@-2+tag@-1+tag@0 tag@0+tag@1+tag@2
    tag@-1+tag@0+tag@1 tag@-1+small@0 small@-1+tag@0 chunk@0 chunk@0+chunk@1 chunk@-1+chunk@0
    side@0 side@0+chunk@0 side@0+tag@0 side@0+known@0 rank@0 rank@0+chunk@0
    rank@0+side@0+known@head verbs@0+side@0 verbs@0+side@0+chunk@0 distance@0+side@0 small@head
    tag@head c6@head c8@head c10@head c16@head known@head side@0+c8@head side@0+known@head
    side@0+c6@head+chunk@0 small@left tag@left small@right tag@right small@left+chunk@0
    small@left+side@0 small@left+known@head small@left+c6@head small@left2+small@left
    small@left+rank@0 tag@left+tag@right tag@left+tag@right+side@0 stem@main+side@0
    stem@main+small@left stem@main+side@0+small@left c8@main+side@0+small@left c10@main+rank@0
    voice@0+side@0 voice@0+side@0+small@left stem@main+rank@0 c10@main+side@0
    c6@main+side@0+small@left stem@before stem@behind stem@before+small@left c10@before
    c10@behind c8@before+small@left c8@behind+side@0 c8@before+rank@0 tag@before tag@behind
    tag@before+small@left stem@right tag@right+known@head tag@right+side@0+rank@0
    verbs@0+small@left+side@0 small@first tag@first small@right2 tag@right+tag@right2
    known@head+stem@main+side@0 entity@0 entity@head entity@head+side@0 entity@0+chunk@0
"""
_TREES = """
    rel@0 rel@-1+rel@0 rel@0+rel@1 rel@0+tag@above relown@0 reltop@0 reltop@0+intop@0
    relown@0+inown@0 path@0 path@0+intop@0 path@0+inown@0 path@0+same@0 path@0+same@0+intop@0
    intop@0 inown@0 intop@0+inown@0 intop@0+inown@0+same@0 intop@-1 intop@1 inown@1 chain@0
    chain@0+reltop@0 chain@0+inown@0+reltop@0 reltop@0+small@case reltop@0+small@case+same@0
    path@0+small@case reltop@0+small@owncase+same@0 chain@0+small@owncase
    chain@0+small@owncase+inown@0 reltop@0+stem@verb stem@verb+small@case
    reltop@0+c8@verb+small@case reltop@0+c10@verb reltop@0+c6@verb+small@case
    reltop@0+stem@verb+same@0 reltop@0+frame@0+ruled@0 reltop@0+ruled@0
    reltop@0+ruled@0+small@case reltop@0+joint@0 reltop@0+joint@0+stem@verb reltop@0+rooted@0
    reltop@0+rooted@0+same@0+inown@0 path@0+stem@root path@0+known@own path@0+known@top
    reltop@0+known@top+small@case reltop@0+known@own+same@0 reltop@0+c6@top reltop@0+c8@top
    c8@own c6@own+chain@0 tag@own+chain@0+inown@0 small@own small@top known@own known@top
    small@verb reltop@0+small@verb+small@case stem@beyond+reltop@verb reltop@verb+reltop@0
    known@subject+reltop@0 reltop@0+conj@0+inown@0 reltop@0+conj@0+intop@0 way@0+reltop@0
    entity@top+reltop@0+small@case stem@top stem@own+chain@0+small@owncase
"""
TEMPLATES = read_templates(_WORDS + _PHRASES + _TREES)
