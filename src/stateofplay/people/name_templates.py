"""Which features the tagger of names looks at.

Limits    a change here wants new weights
"""

from __future__ import annotations

from stateofplay.text.tagger.templates import read_templates

TEMPLATES = read_templates("""
always@0
# the word and its neighbours
small@-2 small@-1 small@0 small@1 small@2 raw@0
shape@-2 shape@-1 shape@0 shape@1 shape@2
c4@-2 c4@-1 c4@0 c4@1 c4@2 c6@-2 c6@-1 c6@0 c6@1 c6@2 c8@0
c10@-2 c10@-1 c10@0 c10@1 c10@2 c16@-2 c16@-1 c16@0 c16@1 c16@2
known@-2 known@-1 known@0 known@1 known@2
e2@-1 e3@-1 e2@1 e3@1 b2@0 b3@0 b4@0 e1@0 e2@0 e3@0 e4@0 e2@0+shape@0 e3@0+shape@0
small@-1+small@0 small@0+small@1 small@-1+small@1 small@-2+small@-1 small@1+small@2
c8@-1+c8@0 c8@0+c8@1 c8@-1+c8@1 c8@0+small@-1 c8@0+small@1
small@-1+shape@0 small@1+shape@0 known@0+known@1 known@-1+known@0 known@0+place@0
gap@0 gap@1 gap@2 gap@0+gap@1 gap@0+shape@-1 gap@1+shape@1
shape@-1+shape@0+gap@0 shape@0+shape@1+gap@1 shape@-1+shape@0+shape@1
# what the rules say
rule@-1 rule@0 rule@1 rule@-1+rule@0 rule@0+rule@1
rule@0+small@0 rule@0+known@0 rule@0+place@0 rule@0+c8@0 rule@0+shape@0
# the sentence and the run of capitals
place@0 place@0+begun@0 start@0 start@0+small@0 start@0+c8@0 start@0+shape@0 start@0+uncapped@0
small@left+gap@first small@right+gap@right c8@left+gap@first c8@right+gap@right
small@left+gap@first+place@0 small@right+gap@right+place@0
c6@left+c6@right small@left+small@right
small@last small@last+place@0 c8@last c8@last+place@0 known@last+place@0 e3@last+place@0
small@first small@first+place@0 c8@first+place@0 known@first+place@0
c6@first+c6@last+place@0 known@first+known@last
# the rest of the report
uncapped@0 uncapped@0+rule@0 uncapped@0+place@0 uncapped@0+c6@0
said@0 said@0+rule@0 said@0+place@0 said@0+c6@0
stands@0 stands@0+rule@0 stands@0+place@0
# how often a word is written with a capital, and towns
caps@0 caps@0+start@0 caps@0+uncapped@0+start@0 caps@0+shape@0 caps@0+place@0
freq@0 freq@0+caps@0
town@-1 town@0 town@1 town@0+place@0 town@0+rule@0 town@first+town@last+place@0
town@0+small@left town@0+caps@0
""")
