"""English verbs of meeting without an object, as data, in the form of `acts.py`.

Who is told to meet so counts only where two are known: "Ito and Vell spoke by telephone".
"""

from __future__ import annotations

from stateofplay.text.languages.en.act_judging_idioms import pair_lines

MEETING_LINES = "\n".join(
    (
        pair_lines(
            "speak, talk, confer",
            """by telephone, by phone, on the telephone, on the phone, by video link, by video,
            over the telephone, over the phone, at length, in person, over dinner, over lunch,
            over breakfast, over coffee, over tea, for more than, for about, for almost, for nearly,
            for over""",
            "consult | - | 0",
        ),
        pair_lines(
            "meet",
            """alone, in person, again, twice, briefly, at length, over dinner, over lunch,
            over breakfast, over coffee, over tea, by video link, for more than, for about,
            for almost, for nearly, for over, without aides, under guard""",
            "consult | meet | 0",
        ),
        pair_lines(
            "sit down, get together, come together",
            "together, face to face, alone, in person, for talks",
            "consult | meet | 0",
        ),
        pair_lines(
            "hold, have",
            """a telephone call, a phone call, a video call, a telephone conversation,
            their first meeting, their first talks, a first meeting, a second meeting,
            a third meeting, a meeting, a fresh round of talks, a new round of talks,
            a first round of talks, a second round of talks, a round of talks, direct talks,
            secret talks, face-to-face talks, indirect talks, private talks""",
            "consult | meet | 0",
        ),
        pair_lines(
            "hold, have",
            """direct talks with, secret talks with, face-to-face talks with, private talks with,
            indirect talks with, a fresh round of talks with, a second round of talks with,
            a first meeting with, a second meeting with, crisis talks with, emergency talks with""",
            "consult | meet | R",
        ),
    )
)
