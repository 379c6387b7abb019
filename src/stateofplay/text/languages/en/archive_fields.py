"""Fields that press archives print around a report in their exports, as data.

Nexis (classic and new), Factiva (plain and with tags) and ProQuest, English interface. Labels are
folded to lower case and stand in front of a colon; tags are as printed.
"""

from __future__ import annotations

# Nexis, above the report.
NEXIS_HEAD = frozenset(
    """section|length|headline|byline|dateline|highlight|distribution|type|series|edition|column
    |category|show|anchors|guests|reporters|host|title|issue|volume""".replace("\n    ", "").split(
        "|"
    )
)
# Nexis, below the report.
NEXIS_TAIL = frozenset(
    """load-date|language|publication-type|document-type|journal-code|subject|person|organization
    |organisation|company|ticker|industry|geographic|state|country|city|graphic|acc-no|pub-type
    |correction-date|update|url|cite|correction|notes""".replace("\n    ", "").split("|")
)
# Of these, the ones that ordinary reports do not print.
NEXIS_SURE = frozenset({"load-date", "publication-type", "document-type", "journal-code"})
NEXIS_LENGTH = r"length\s*:\s*\d[\d,.]*\s+words?"
# Alone on a line, below the report in the new layout: what follows is about pictures or subjects.
NEXIS_PICTURES = frozenset({"graphic", "graphics"})
NEXIS_SUBJECTS = frozenset({"classification", "notes", "correction"})

# Factiva tags above the report, its text, and below it.
FACTIVA_HEAD = frozenset("SE HD BY CR WC PD ET SN SC ED PG LA CY CLM VOL CX DLN".split())
FACTIVA_TEXT = frozenset("LP TD".split())
FACTIVA_TAIL = frozenset("CT RF ART CO IN NS RE IPC IPD PUB AN".split())
FACTIVA_LENGTH = r"\d[\d,.]*\s+words?"
# Source code of eight characters, day, nine characters.
FACTIVA_NUMBER = r"document\s+[a-z][a-z0-9]{7}(?:19|20)\d{6}[a-z0-9]{9}"

# ProQuest, above and below the report.
PROQUEST_TEXT = "full text"
PROQUEST_HEAD = frozenset("author|publication info|abstract|links".split("|"))
PROQUEST_TAIL = frozenset(
    """subject|location|people|company / organization|company|identifier / keyword|illustration
    |credit|business indexing term|classification|title|alternate title|publication title
    |first page|pages|number of pages|publication year|publication date|section|year|volume|issue
    |publisher|place of publication|country of publication|publication subject|issn|e-issn
    |source type|language of publication|document type|document feature|column
    |proquest document id|document url|copyright|last updated|database|url|dateline|accession number
    |supplement|narrow subject|broad subject|full text word count""".replace("\n    ", "").split(
        "|"
    )
)
PROQUEST_SURE = frozenset(
    """publication info|publication title|proquest document id|document url|source type
    |language of publication|country of publication""".replace("\n    ", "").split("|")
)

# Page feet of exports that were printed, and lines that stand for something left out.
PAGE_FOOT = r"page\s+\d+\s+of\s+\d+(?:\s*(?:©|\(c\)|copyright).*)?"
NO_TEXT = "we are sorry but there is an error in this document"
