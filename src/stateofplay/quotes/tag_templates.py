"""Which features the taggers of quotes look at.

Limits    a change here wants new weights
"""

from __future__ import annotations

from stateofplay.text.tagger.templates import read_templates

# A word that may be a cue.
CUES = read_templates("""
small@0 stem@0 known@0 form@0 e2@0 e3@0 c4@0 c6@0 c8@0 c10@0 c16@0 caps@0 freq@0 rule@0 small@-1
small@1 small@-2 small@2 small@-3 small@3 stem@-1 stem@1 form@-1 form@1 known@1 c6@-1 c6@1 c10@-1
c10@1 c16@-1 c16@1 c10@2 c10@-2 rule@1 stem@0+form@1 stem@0+form@-1 stem@0+c6@1 stem@0+c6@-1
stem@0+gist@2 stem@0+form@0+gist@1 form@0+gist@1 form@0+gist@-1 form@0+gist@1+gist@2
form@0+gist@-1+gist@-2 form@0+gist@-1+gist@1 gist@-1+gist@1 c10@0+gist@1 c10@0+gist@-1
c16@0+gist@1 c16@0+gist@-1 c8@0+form@0 c8@0+c6@1 c8@0+c6@-1 c10@0+known@-1 c10@0+known@1
c16@0+form@0 rule@0+stem@0 rule@0+form@0 rule@0+c8@0 rule@0+gist@1 rule@0+gist@-1 rule@-1+rule@0
rule@0+rule@1 lead ncue+rule@0 qin qleft+form@0 qright+form@0 qin+form@0 qright+c8@0 qright+stem@0
qin+stem@0 ncue+form@0 lead+form@0 lcue lcue+c8@0 rcue rcue+form@0 lcue+rule@0 lmark lmark+form@0
subject subject+form@0 subject+c8@0
""")

# A word in the window of a cue: `@c` is the cue.
SPANS = read_templates("""
small@0 stem@0 shape@0 e3@0 c6@0 c10@0 c16@0 small@-1 small@1 gist@-1 gist@1 c8@-1 c8@1
gist@-1+gist@0 gist@0+gist@1 gist@-2+gist@-1 gist@1+gist@2 side+dist side+c8@0 side+dist+gist@0
side+dist+gist@-1 side+dist+shape@0 side+dist+form@0 side+gist@-1+gist@0 side+gist@0+gist@1
side+shape@0+shape@1 side+shape@-1+shape@0 stem@c+side stem@c+side+dist stem@c+gist@0
stem@c+gist@c1+side stem@c+gist@c1+side+dist stem@c+side+nmark gist@c1+side+dist
gist@c-1+side+dist gist@c1+gist@0+side gist@c1+gist@-1+side form@c+side+dist c10@c+side+gist@0
c10@c+side+dist form@c+gist@c-1+side+dist form@c+gist@c1+side+dist gist@c1+gist@c2+side+dist
known@c+side+nmark base+nmark+nverb base+nmark+ncue base+nq side+nmark+gist@0 side+nmark+gist@-1
side+nmark+gist@1 side+nverb+form@0 side+ncue+gist@-1 side+ncue+form@0 side+nmark+shape@0
side+nverb+nmark+shape@0 base+lead base+fol base+nmark+lead rc+side rc+gist@0 rc+side+gist@-1
rc+nmark+side rs+shape@0 rs+dist rs+form@0 rcn+rule@0 rc@-1+rc rc+rc@1 rs+rs@1 rs+rsn
side+rule@0+gist@0 side+rule@0+nmark side+rule@-1+rule@0 cuep+side+gist@0 isq+base+nmark
isq+nq+side+kind@0 qr+isq+base qr+stem@c+side isq+stem@c+side small@0+kind@-1 side+kind@-1+kind@0
side+thatd+dist thatd+stem@c side+cap@-1+cap@0+nmark side+tomark+nverb known@0+side+nmark
known@0+side+dist c8@0+side+nmark
""")

# A reading: a cue with a content and a speaker.
READINGS = read_templates("""
one src A cs ss A+src cs+src ss+src nosp src+kind agreec agrees agreec+src agrees+src
agreec+agrees+src stem stem+src stem+nosp stem+shp c10 c16 form form+first form+shp shp shp+src
nspan len len+src shp+len first first+shp before before+first last after shp+after shp+before spg
spk sph spd spd+spg spside spside+shp stem+spside spg+nosp rulecue rulecue+src rulecue+A cover
cover+A cover+src cover+kind coverR covers covers+A A+cs A+nosp A+ss cs+ss hasq hasq+src hasq+stem
isreg isreg+src isreg+stem isreg+nosp isreg+first qn kind kind+stem kind+nosp stem+first stem+len
verbs verbs+src stem+before spq frq
""")
