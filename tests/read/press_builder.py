"""Exports of press archives in their true layouts, with invented papers and invented news."""

from __future__ import annotations

import textwrap
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from html import escape

COVER_TERMS = "ferry AND (harbour OR quay)"


@dataclass(frozen=True)
class Item:
    """One report as an archive holds it."""

    title: str
    publisher: str
    day: date
    byline: str | None
    body: tuple[str, ...]
    number: int = 1

    @property
    def american(self) -> str:
        """Return the day as American papers print it."""
        return f"{self.day:%B} {self.day.day}, {self.day.year}"

    @property
    def british(self) -> str:
        """Return the day as British papers print it."""
        return f"{self.day.day} {self.day:%B %Y}"

    @property
    def words(self) -> int:
        """Return the length of the report."""
        return sum(len(paragraph.split()) for paragraph in self.body)

    @property
    def accession(self) -> str:
        """Return the line that closes the report in Factiva."""
        return f"Document ELBM0000{self.day:%Y%m%d}efb3{self.number:05d}"


def items(n: int = 5) -> list[Item]:
    """Return `n` invented reports, a day apart."""
    papers = ("The Elbe Mirror", "Harbour Courier (Port Elbe)", "Norland Daily Record")
    writers = ("Ann Ode", None, "Bo Fisk and Cara Lund")
    return [
        Item(
            title=f"Ferry line {i} halts crossings after talks on the quay stall",
            publisher=papers[i % 3],
            day=date(2031, 11, 1) + timedelta(days=i),
            byline=writers[i % 3],
            body=(
                f"Norland's ferry company halted {i + 3} crossings on Monday after talks with the "
                "dockers about the old quay came to nothing, the harbour office said.",
                f'"We offered {i + 20} million crowns for the repair and they walked out," said '
                "Mira Holm, head of the harbour office. The dockers want a new quay built first.",
                "The company asked the government in Port Elbe to send a mediator within a week. "
                "A spokesman for the dockers rejected the request and threatened a strike.",
            ),
            number=i + 1,
        )
        for i in range(n)
    ]


def _wrapped(paragraphs: Sequence[str]) -> str:
    return "\n\n".join(textwrap.fill(paragraph, 80) for paragraph in paragraphs)


def _centred(line: str) -> str:
    return line.center(80).rstrip()


def classic_american(docs: Sequence[Item]) -> str:
    """Nexis classic with `HEADLINE:` and `BODY:`, rights above, subjects below."""
    out = [
        "\n\nDownload Request: All Documents: 1-" + str(len(docs)),
        "Time Of Request: Saturday, November 29, 2031  22:32:52 EST\nSend To:\n",
        "PORT ELBE UNIVERSITY\nLIBRARY\n\n\nTerms: (" + COVER_TERMS + ")\n\n",
        "Source: Newspaper Stories, Combined Papers\nProject ID:\n\n\n",
    ]
    for n, doc in enumerate(docs, 1):
        out += [
            _centred(f"{n} of {len(docs)} DOCUMENTS") + "\n\n",
            _centred(f"Copyright {doc.day.year} Elbe Mirror Interactive Company, LLC"),
            _centred("All Rights Reserved") + "\n",
            _centred(doc.publisher) + "\n",
            _centred(f"{doc.american} {doc.day:%A}"),
            _centred("Late Edition") + "\n",
            "SECTION: A-SECTION; Pg. A01\n",
            f"LENGTH: {doc.words} words\n",
            f"HEADLINE: {doc.title}\n",
        ]
        out += [f"BYLINE: {doc.byline.replace(' and ', ';')}\n"] if doc.byline else []
        out += [
            "DATELINE: PORT ELBE, Norland\n",
            "BODY:\n",
            _wrapped(doc.body) + "\n",
            "GRAPHIC: PHOTO: The old quay of Port Elbe at low tide.; Jan Moor/The Elbe Mirror\n",
            "LANGUAGE: ENGLISH\n",
            "PUBLICATION-TYPE: Newspaper\n",
            "SUBJECT: FERRIES (90%); PORTS & HARBOURS (90%); STRIKES (89%); TALKS &\n"
            "NEGOTIATIONS (74%)\n",
            "GEOGRAPHIC: PORT ELBE (92%) NORLAND (90%)\n",
            f"LOAD-DATE: {doc.american}\n\n",
        ]
    return "\n".join(out)


def classic_british(docs: Sequence[Item]) -> str:
    """Nexis classic with an unlabelled headline, no `BODY:`, rights below."""
    out = ["\n\n"]
    for n, doc in enumerate(docs, 1):
        out += [
            _centred(f"{n} of {len(docs)} DOCUMENTS") + "\n\n\n",
            _centred(doc.publisher) + "\n",
            _centred(f"{doc.american} {doc.day:%A}"),
            _centred("Edition 1;"),
            _centred("Scotland") + "\n",
            f"{doc.title}\n",
        ]
        out += [f"BYLINE: {doc.byline}\n"] if doc.byline else []
        out += [
            "SECTION: NEWS; Pg. 6\n",
            f"LENGTH: {doc.words} words\n\n",
            _wrapped(doc.body) + "\n",
            f"LOAD-DATE: {doc.american}\n",
            "LANGUAGE: ENGLISH\n",
            "PUBLICATION-TYPE: Newspaper\n",
            "JOURNAL-CODE: ELM\n\n",
            _centred(f"Copyright {doc.day.year} ELBE MIRROR NEWSPAPERS LTD"),
            _centred("All Rights Reserved") + "\n",
        ]
    return "\n".join(out)


def new_nexis(docs: Sequence[Item], *, has_cover: bool = True, has_feet: bool = False) -> str:
    """Nexis Uni or Lexis+, as taken out of Word or RTF, or of PDF with page feet."""
    out = []
    if has_cover:
        out += [
            "User Name: A. Librarian",
            "Date and Time: Saturday, November 29, 2031 10:45:00 AM EST",
            "Job Number: 101712345",
            "",
            f"Documents ({len(docs)})",
        ]
        for n, doc in enumerate(docs, 1):
            out += [
                f"{n}. {doc.title}",
                "Client/Matter: -None-",
                f"Search Terms: {COVER_TERMS}",
                "Search Type: Terms and Connectors",
                "Narrowed by:",
                "Content Type\tNarrowed by",
                "News\tTimeline: Nov 01, 2031 to Nov 29, 2031",
            ]
        out.append("")
    for n, doc in enumerate(docs):
        clock = " 10:45 AM GMT" if n % 2 else ""
        day = f"{doc.day:%A} {doc.british}" if n % 2 else f"{doc.american} {doc.day:%A}"
        out += [f"Page 1 of 2\n{doc.title}"] if has_feet else []
        out += [
            doc.title,
            doc.publisher,
            f"{day}{clock}",
            "",
            f"Copyright {doc.day.year} Elbe Mirror Ltd All Rights Reserved",
            "",
            "Section: NEWS; Pg. 3",
            f"Length: {doc.words} words",
        ]
        out += [f"Byline: {doc.byline}"] if doc.byline else []
        out += [
            "Highlight: Dockers and the ferry company blame each other",
            "Body",
            "",
            "Link to Image",
            *(f"{paragraph}\n" for paragraph in doc.body[:2]),
        ]
        out += [f"Page 2 of 2\n{doc.title}\n"] if has_feet else []
        out += [
            *(f"{paragraph}\n" for paragraph in doc.body[2:]),
            "Graphic",
            "",
            "The old quay of Port Elbe at low tide.",
            "Classification",
            "",
            "Language: ENGLISH",
            "Publication-Type: Newspaper; Web Publication",
            "Subject: FERRIES (90%); STRIKES (89%)",
            "Industry: PORTS & HARBOURS (90%)",
            "Geographic: PORT ELBE (92%)",
            f"Load-Date: {doc.american}",
            "",
            "End of Document",
            "",
        ]
    return "\n".join(out)


def _factiva_head(doc: Item) -> list[str]:
    out = ["Foreign Desk; 1"] if doc.number % 2 else []
    out += [doc.title]
    out += [f"By {doc.byline}"] if doc.byline else []
    out += [f"{doc.words} words", doc.british]
    out += ["10:45"] if doc.number % 2 else []
    return [
        *out,
        doc.publisher,
        "ELBM",
        "Late Edition - Final",
        "12",
        "English",
        f"Copyright {doc.day.year} Elbe Mirror Ltd. All Rights Reserved.",
    ]


def factiva_plain(docs: Sequence[Item]) -> str:
    """Factiva without tags, one line a paragraph."""
    out = []
    for doc in docs:
        out += [*_factiva_head(doc), "", *(f"{p}\n" for p in doc.body)]
        out += ["Elbe Mirror Digital (Full Text)", "", doc.accession, "", ""]
    return "\n".join(out)


def factiva_tagged(docs: Sequence[Item]) -> str:
    """Factiva with tags, as taken out of RTF."""
    out = []
    for doc in docs:
        out += ["SE  Foreign Desk", f"HD  {doc.title}"]
        out += [f"BY  By {doc.byline}"] if doc.byline else []
        out += [
            f"WC  {doc.words} words",
            f"PD  {doc.british}",
            "ET  10:45",
            f"SN  {doc.publisher}",
            "SC  ELBM",
            "ED  Late Edition - Final",
            "PG  12",
            "LA  English",
            f"CY  Copyright {doc.day.year} Elbe Mirror Ltd. All Rights Reserved.",
            "",
            f"LP  {doc.body[0]}",
            "",
            "TD",
            *(f"{p}\n" for p in doc.body[1:]),
            "CO  elbfer : Elbe Ferries Ltd",
            "IN  i74 : Water Transport | itsp : Transportation",
            "NS  gstrik : Strikes | gcat : Political News",
            "RE  norl : Norland",
            "PUB  Elbe Mirror Ltd",
            f"AN  {doc.accession}",
            "",
            "",
        ]
    return "\n".join(out)


RULE = "_" * 60


def proquest(docs: Sequence[Item], *, is_counted: bool = True, account: int = 77) -> str:
    """ProQuest as plain text with its list of contents and its foot."""
    out = [RULE, "", "Report Information from ProQuest", "", "November 29, 2031 10:45", "", RULE]
    for n, doc in enumerate(docs, 1):
        out += ["", f"Document {n} of {len(docs)}", ""] if is_counted else [""]
        out += [doc.title, ""]
        if doc.byline:
            names = doc.byline.split(" and ")
            out += ["Author: " + "; ".join(", ".join(reversed(x.split())) for x in names), ""]
        out += [
            f"Publication info: {doc.publisher} ; Port Elbe [Port Elbe]{doc.day:%d %b %Y}: A.12.",
            "",
            f"https://search.proquest.example/docview/{2300000 + doc.number}?accountid=77",
            "",
            "Abstract: Talks about the quay failed.",
            "",
            "Links: https://resolver.example/openurl?genre=article",
            "",
            f"Full text: {doc.body[0]}",
            "",
            *(f"{p}\n" for p in doc.body[1:]),
            "Credit: Elbe Mirror staff",
            "",
            "Subject: Ferries; Strikes; Negotiations",
            "",
            "Location: Port Elbe Norland",
            "",
            f"Title: {doc.title}",
            "",
            f"Publication title: {doc.publisher}; Port Elbe",
            "",
            "First page: A.12",
            "",
            f"Publication year: {doc.day.year}",
            "",
            f"Publication date: {doc.day:%b} {doc.day.day}, {doc.day.year}",
            "",
            "Section: News",
            "",
            "Publisher: Elbe Mirror Ltd",
            "",
            "Country of publication: Norland",
            "",
            "Source type: Newspapers",
            "",
            "Language of publication: English",
            "",
            f"ProQuest document ID: {2300000 + doc.number}",
            "",
            f"Document URL: https://search.proquest.example/docview/{2300000 + doc.number}"
            f"?accountid={account}",
            "",
            f"Copyright: Copyright Elbe Mirror Ltd {doc.day:%b} {doc.day.day}, {doc.day.year}",
            "",
            "Last updated: 2031-11-30",
            "",
            "Database: ProQuest Newsstream",
            "",
            RULE,
        ]
    out += [
        "",
        "Contact us at: https://support.example",
        "Database copyright 2031 ProQuest LLC.",
        "",
    ]
    return "\n".join(out)


def classic_page(docs: Sequence[Item]) -> bytes:
    """Nexis classic as HTML."""
    out = ["<HTML><HEAD><STYLE><!-- .c0 { } --></STYLE><TITLE>&nbsp;</TITLE></HEAD><BODY>"]
    for n, doc in enumerate(docs, 1):
        fields = [
            f"<SPAN CLASS='c7'>SECTION: </SPAN><SPAN>NEWS; Pg. {n}</SPAN>",
            f"<SPAN CLASS='c7'>LENGTH: </SPAN><SPAN>{doc.words} words</SPAN>",
            f"<SPAN CLASS='c7'>HEADLINE: </SPAN><SPAN>{escape(doc.title)}</SPAN>",
        ]
        fields += [f"<SPAN CLASS='c7'>BYLINE: </SPAN><SPAN>{doc.byline}</SPAN>"] * bool(doc.byline)
        out += [
            f'<A NAME="DOC_ID_0_{n}"></A><!-- Hide XML section from browser\n<DOC NUMBER={n}>\n'
            "<DOCFULL> -->\n",
            f'<BR><DIV CLASS="c0"><P CLASS="c1"><B>{n} of {len(docs)} DOCUMENTS</B></P></DIV>',
            f'<BR><DIV CLASS="c0"><BR><P CLASS="c1"><SPAN>{doc.publisher}</SPAN></P>\n</DIV>',
            f'<BR><DIV CLASS="c3"><P><SPAN CLASS="c4">{doc.day:%B}</SPAN><SPAN> {doc.day.day}, '
            f"{doc.day.year} {doc.day:%A}</SPAN><SPAN>&nbsp;<BR>Late Edition</SPAN></P>\n</DIV>",
            *(f'<BR><DIV CLASS="c5"><P>{field}</P>\n</DIV>' for field in fields),
            '<BR><DIV CLASS="c5"><P><SPAN>BODY:<BR></SPAN></P>',
            *(f"<P><SPAN>{escape(p)}</SPAN></P>\n" for p in doc.body),
            "</DIV>",
            f"<BR><DIV><P><SPAN>LOAD-DATE: </SPAN><SPAN>{doc.american}</SPAN></P></DIV>",
            "<BR><DIV><P><SPAN>LANGUAGE: </SPAN><SPAN>ENGLISH</SPAN></P></DIV>",
            "<BR><DIV><P><SPAN>PUBLICATION-TYPE: </SPAN><SPAN>Newspaper</SPAN></P></DIV>",
            f"<BR><DIV><P>Copyright {doc.day.year} Elbe Mirror<BR>All Rights Reserved</P></DIV>",
            "<!-- Hide XML section from browser\n</DOCFULL>\n</DOC> -->",
        ]
    return "".join([*out, "</BODY></HTML>"]).encode()


def factiva_page(docs: Sequence[Item]) -> bytes:
    """Factiva without tags as HTML."""
    out = ["<html><head><title>Factiva</title></head><body><h1>Dow Jones Factiva</h1>"]
    for doc in docs:
        head = _factiva_head(doc)
        rows = [
            f'<div id="hd"><span class="enHeadline">{escape(line)} </span></div>'
            if line == doc.title
            else f"<div>{escape(line)}</div>"
            for line in head
        ]
        number = doc.accession.removeprefix("Document ")
        out += [
            f'<div id="article-{number}" class="article"><div class="article enArticle"><p>',
            "</p>",
            *rows,
            "<p></p>",
            *(
                f'<p class="articleParagraph enarticleParagraph">{escape(p)}  </p>'
                for p in doc.body
            ),
            f"<p>Elbe Mirror Digital (Full Text)</p><p>{doc.accession}</p></div></div><br>",
        ]
    return "\n".join([*out, "</body></html>"]).encode()


def factiva_tables(docs: Sequence[Item]) -> bytes:
    """Factiva with tags as HTML tables."""
    out = ["<html><body>"]
    for doc in docs:
        cells = {
            "HD": escape(doc.title),
            "BY": f"By {doc.byline}" if doc.byline else "",
            "WC": f"{doc.words} words",
            "PD": doc.british,
            "SN": doc.publisher,
            "SC": "ELBM",
            "LA": "English",
            "CY": f"Copyright {doc.day.year} Elbe Mirror Ltd",
            "LP": f'<p class="articleParagraph">{escape(doc.body[0])}</p>',
            "TD": "".join(f'<p class="articleParagraph">{escape(p)}</p>' for p in doc.body[1:]),
            "NS": "gstrik : Strikes",
            "AN": doc.accession,
        }
        rows = "".join(
            f"<tr><td><b>{tag}</b>&nbsp;</td><td>{cell}</td></tr>"
            for tag, cell in cells.items()
            if cell
        )
        out.append(f'<div class="article enArticle"><table>{rows}</table></div>')
    return "".join([*out, "</body></html>"]).encode()


TEXTS = {
    "nexis classic, american": classic_american,
    "nexis classic, british": classic_british,
    "nexis new, with cover": new_nexis,
    "nexis new, without cover": lambda docs: new_nexis(docs, has_cover=False),
    "nexis new, printed": lambda docs: new_nexis(docs, has_feet=True),
    "factiva plain": factiva_plain,
    "factiva tagged": factiva_tagged,
    "proquest": proquest,
    "proquest, not counted": lambda docs: proquest(docs, is_counted=False),
}
PAGES = {
    "nexis classic": classic_page,
    "factiva plain": factiva_page,
    "factiva tables": factiva_tables,
}
