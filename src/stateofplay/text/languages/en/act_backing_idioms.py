"""English idioms of backing and meeting, as data, as in `acts.py`."""

from __future__ import annotations

from stateofplay.text.languages.en.act_judging_idioms import pair_lines

_BACKING = "\n".join(
    (
        pair_lines(
            "express, voice, signal, reiterate, reaffirm, confirm, underline, renew, repeat, state",
            """* support for, support for, * backing for, * solidarity with, solidarity with,
            * satisfaction with, satisfaction with, satisfaction at, * thanks to, thanks to,
            * thanks for, appreciation for, * appreciation for, * gratitude to, * gratitude for,
            gratitude for, * approval of, approval of, confidence in, * confidence in,
            * sympathy for, * sympathy with, * admiration for, admiration for""",
            "support | - | R N",
        ),
        pair_lines(
            "stand, line up, rank, range itself, align",
            """shoulder to shoulder with, side by side with, in solidarity with, alongside,
            firmly behind, squarely behind, foursquare behind, four-square behind,
            solidly behind, firmly by, firmly with""",
            "support | - | R N",
        ),
        pair_lines(
            "come down, come out, weigh in, speak up, speak",
            """on the side of, in favour of, in favor of, in defence of,
            in defense of, in support of""",
            "support | - | R N",
        ),
        pair_lines(
            "have, find, reserve, offer, save",
            """kind words for, warm words for, words of praise for, nothing but praise for,
            praise for""",
            "support | - | R N",
        ),
        pair_lines("speak", "warmly of, highly of, well of, admiringly of", "support | - | R N"),
        pair_lines(
            "rally, leap, spring, rush, jump",
            "to * side, to * defence, to * defense, to the defence of, to the side of",
            "support | - | R N",
        ),
        pair_lines(
            "put, place",
            "* faith in, * trust in, * full weight behind, * money on, * name to, * stamp on",
            "support | - | R N#plan",
        ),
        pair_lines("lend, add, put", "* name to, * voice to, * weight to", "support | - | R N"),
        pair_lines(
            "give, lend, offer, grant",
            """~ * support, ~ support, ~ * backing, ~ backing, * blessing to,
            ~ * endorsement, * endorsement to, * nod to""",
            "support | - | R",
        ),
        pair_lines("throw", "in * lot with", "support | - | R N"),
        pair_lines("nail * colours to, tip * hat to, take * hat off to", "", "support | - | R N"),
        pair_lines("sing, sing out", "the praises of", "support | - | R N"),
        pair_lines(
            "heap, lavish, shower, pour",
            "praise on, praise upon, ~ with praise",
            "support | - | R N",
        ),
    )
)

_BACKING_MORE = """
hail | support | - | N!cab
line up with | support | - | R
toast | support | - | R
plump for | support | - | R N#plan
back up | support | - | R
vote with | support | - | R
canvass for | support | - | R
raise * glass to | support | - | R
pay homage to | support | - | R N
"""

_MEETING = "\n".join(
    (
        pair_lines(
            "hold, have, conduct, open, begin, start, resume, reopen, continue, enter, enter into",
            """talks with, discussions with, negotiations with, consultations with, a meeting with,
            a summit with, a round of talks with, conversations with, a video call with,
            a call with, a phone call with, contacts with, contact with, dialogue with,
            a dialogue with,
            a conversation with, a telephone conversation with, a line to, a channel to""",
            "consult | - | R",
        ),
        pair_lines(
            "engage in, take part in, be locked in",
            "talks with, negotiations with, dialogue with, discussions with",
            "consult | - | R",
        ),
        pair_lines(
            "sit",
            """across the table from, opposite, at the table with, around the table with,
            round the table with, across from, face to face with""",
            "consult | - | R",
        ),
        pair_lines(
            "meet, talk, confer, negotiate",
            "behind closed doors, face to face, in private, privately, in secret, one-on-one",
            "consult | meet | 0",
        ),
        pair_lines(
            "grant, give",
            "~ an audience, ~ a hearing, an audience to",
            "consult | - | R",
        ),
        pair_lines(
            "place, make, put in",
            "a call to, a phone call to, a telephone call to",
            "consult | - | R",
        ),
        pair_lines(
            "call, ring, telephone, phone",
            "~ to discuss, ~ to talk, ~ to ask, ~ at home, ~ by telephone",
            "consult | - | R",
        ),
        pair_lines(
            "bring",
            "~ together, ~ to the table, ~ to the negotiating table, ~ round the table",
            "consult | - | R",
        ),
        pair_lines(
            "pay", "~ a visit, ~ a call, a call on, a courtesy call on", "consult | visit | R"
        ),
    )
)

_MEETING_MORE = """
put * heads together | consult | - | 0
touch base with | consult | - | R
make contact with | consult | - | R
get in touch with | consult | - | R
ring up | consult | - | R
drop in on | consult | visit | R
break bread with | consult | - | R
share a meal with | consult | - | R
have dealings with | consult | - | R
have a word with | consult | - | R
parley with | consult | - | R
parley | consult | - | 0
haggle | consult | - | 0
bargain | consult | - | 0
negotiate | consult | - | S
negotiate over | consult | - | N
negotiate on | consult | - | N
shuttle between | consult | - | N
act as go-between for | consult | - | N
act as go-betweens for | consult | - | N
exchange messages with | consult | - | R
exchange notes with | consult | - | R
entertain | consult | host | R
huddle | consult | - | 0
confer | consult | - | 0
"""

BACKING_IDIOM_LINES = "\n".join(
    lines.strip() for lines in (_BACKING, _BACKING_MORE, _MEETING, _MEETING_MORE)
)
