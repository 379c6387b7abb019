"""English short forms, spellings that differ between printers, and prefixes that deny, as data."""

from __future__ import annotations

WHOLE_FORMS = {
    "can't": ("can", "not"), "cannot": ("can", "not"), "won't": ("will", "not"),
    "shan't": ("shall", "not"), "ain't": ("is", "not"), "let's": ("let", "us"),
    "gonna": ("going", "to"), "wanna": ("want", "to"), "gotta": ("got", "to"),
    "i'm": ("i", "am"),
}  # fmt: skip
SHORT_ENDINGS = {"n't": "not", "'re": "are", "'ve": "have", "'ll": "will"}
# Behind these 's is "is"; behind other words it is an owner's.
IS_HOSTS = frozenset("it that he she there here what who where how this everybody".split())

SAME_SPELLING = {
    "grey": "gray", "greys": "grays", "tyre": "tire", "tyres": "tires", "cheque": "check",
    "cheques": "checks", "programme": "program", "programmes": "programs", "towards": "toward",
    "afterwards": "afterward", "backwards": "backward", "forwards": "forward",
    "amongst": "among", "whilst": "while", "judgement": "judgment", "ageing": "aging",
    "catalogue": "catalog", "dialogue": "dialog", "okay": "ok", "adviser": "advisor",
    "advisers": "advisors", "learnt": "learned", "burnt": "burned", "spelt": "spelled",
    "aluminium": "aluminum", "sceptical": "skeptical", "sceptic": "skeptic", "plough": "plow",
    "jewellery": "jewelry", "kerb": "curb", "mum": "mom", "storey": "story", "draught": "draft",
    "artefact": "artifact", "enquiry": "inquiry", "enquiries": "inquiries", "practise": "practice",
    "licence": "license", "defence": "defense", "offence": "offense", "pretence": "pretense",
    "mr": "mister", "v": "versus", "vs": "versus", "usa": "us", "cos": "because", "yeah": "yes",
}  # fmt: skip
# Endings that two norms of English write in two ways: the first becomes the second.
SPELLED_ENDINGS = (
    ("isations", "izations"), ("isation", "ization"), ("ising", "izing"), ("ised", "ized"),
    ("ises", "izes"), ("ise", "ize"), ("yse", "yze"), ("ysed", "yzed"), ("ysing", "yzing"),
    ("our", "or"), ("ours", "ors"), ("oured", "ored"), ("ouring", "oring"), ("ourable", "orable"),
    ("ourful", "orful"), ("ourite", "orite"), ("ourites", "orites"), ("tre", "ter"),
    ("tres", "ters"), ("bre", "ber"), ("lled", "led"), ("lling", "ling"), ("ller", "ler"),
    ("llers", "lers"),
)  # fmt: skip
# Before a word that stands without them in the other printing these deny it.
DENYING_PREFIXES = ("un", "non", "dis", "il", "ir", "in", "im")
# A word that "in" or "im" denies ends so: impossible; not import, impress, inform.
DENIED_ENDINGS = ("ible", "able", "ate", "ent", "ant", "ect", "ical", "ive", "proper", "fect")
MAGNITUDES = frozenset("million billion trillion millions billions half dozen".split())
