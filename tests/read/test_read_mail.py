from __future__ import annotations

import base64
import quopri

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from stateofplay.model.errors import UnreadableError
from stateofplay.model.report import Stated
from stateofplay.read.config import ReadConfig
from stateofplay.read.found import Found, Reader, Unread
from stateofplay.read.mail import read_mail
from stateofplay.read.page import read_page
from stateofplay.read.plain import read_plain

READERS: dict[str, Reader] = {".html": read_page, ".txt": read_plain}
PLAIN = "The council of Northam agreed on Monday to pay for half of the bridge, its mayor said."
LONG = " ".join([PLAIN] * 15)


def mail(*headers: str, body: str = PLAIN) -> bytes:
    """Return a mail with the headers; a sender and a subject where they are not among them."""
    given_names = {header.partition(":")[0] for header in headers}
    standard = ("From: Jan Roe <jan@desk.example>", "Subject: Bridge deal near")
    rest = [header for header in standard if header.partition(":")[0] not in given_names]
    return "\r\n".join((*rest, *headers, "", body)).encode()


def parts(kind: str, *contents: str, boundary: str = "b1", end: bool = True) -> bytes:
    """Return a mail of parts; each content has its own header."""
    body = "".join(f"--{boundary}\r\n{content}\r\n" for content in contents)
    body += f"--{boundary}--\r\n" if end else ""
    return mail(f"Content-Type: multipart/{kind}; boundary=b1", body=body)


def read(content: bytes, **limits: int) -> list[tuple[int | None, str]]:
    """Return number and text, or number and reason, of all that a mail yields."""
    found = read_mail(content, ReadConfig(**limits), readers=READERS)
    return [(one.part, one.text.strip() if isinstance(one, Found) else one.reason) for one in found]


def only(content: bytes) -> Found:
    """Return the one text of a mail."""
    (found,) = read_mail(content, ReadConfig(), readers=READERS)
    assert isinstance(found, Found)
    return found


def encoded(text: str, charset: str, how: str) -> bytes:
    """Return a mail whose body is in a charset and a transfer encoding."""
    raw = text.encode(charset)
    body = {"base64": base64.encodebytes, "quoted-printable": quopri.encodestring}.get(
        how, lambda b: b
    )(raw)
    head = mail(
        f"Content-Type: text/plain; charset={charset}",
        f"Content-Transfer-Encoding: {how}",
        body="",
    )
    return head + body


CHARSETS = {
    "latin-1, one byte a letter": ("The mayor of Château-sur-Mer said no.", "iso-8859-1", "8bit"),
    "latin-1, quoted": ("The mayor of Château-sur-Mer said no.", "iso-8859-1", "quoted-printable"),
    "koi8-r": ("Совет города согласился оплатить мост через реку.", "koi8-r", "base64"),
    "utf-8": ("“No”, said the mayor – and left the hall.", "utf-8", "base64"),
    "utf-16": ("“No”, said the mayor – and left the hall.", "utf-16", "base64"),
}


@pytest.mark.parametrize(("text", "charset", "how"), CHARSETS.values(), ids=CHARSETS)
def test_charsets_and_transfer_encodings(text: str, charset: str, how: str) -> None:
    """The text is that which the sender wrote."""
    assert only(encoded(text, charset, how)).text.strip() == text


HEADERS: dict[str, tuple[tuple[str, ...], Stated]] = {
    "a person": ((), Stated("Bridge deal near", byline="Jan Roe")),
    "a newsletter": (
        (
            "From: The Northam Courier <n@c.example>",
            "List-Unsubscribe: <https://c.example/u>",
            "Date: Mon, 5 May 2031 07:00:00 +0100",
        ),
        Stated("Bridge deal near", "Mon, 5 May 2031 07:00:00 +0100", "The Northam Courier"),
    ),
    "an organisation without a paper's word": (
        ("From: River Watch <n@c.example>", "List-Id: 1f84c0d9 list <1f.example>"),
        Stated("Bridge deal near", publisher="River Watch"),
    ),
    "a person who writes to a list": (
        ("From: Jan Roe <j@c.example>", "List-Id: River Watch <r.example>"),
        Stated("Bridge deal near", publisher="River Watch", byline="Jan Roe"),
    ),
    "a list whose name a machine made": (
        ("From: Ann Ode <a@c.example>", "List-Id: 1f84c0d9 list <1f.example>"),
        Stated("Bridge deal near", byline="Ann Ode"),
    ),
    "a person at a paper": (
        ("From: Ann Ode from The Elbe Letter <a@c.example>", "Precedence: bulk"),
        Stated("Bridge deal near", publisher="The Elbe Letter", byline="Ann Ode"),
    ),
    "a paper without a list": (
        ("From: The Elbe Mirror <a@c.example>",),
        Stated("Bridge deal near", publisher="The Elbe Mirror"),
    ),
    "an address only": (("From: a@c.example",), Stated("Bridge deal near")),
    "an open quote mark": (
        ('From: "The Elbe Mirror',),
        Stated("Bridge deal near", publisher="The Elbe Mirror"),
    ),
    "encoded words, a letter cut in two": (
        ("Subject: Re: =?utf-8?B?Q2Fmw6k=?= =?utf-8?Q?_=E2=80?= =?utf-8?Q?=93_talks?=",),
        Stated("Café – talks", byline="Jan Roe"),
    ),
    "an encoded word that is broken": (
        ("Subject: =?utf-8?B?@@?= odd",),
        Stated("=?utf-8?B?@@?= odd", byline="Jan Roe"),
    ),
    "the name of the list before the title": (
        ("Subject: [River Watch] Bridge", "List-Id: River Watch <r.example>", "From: a@c.example"),
        Stated("Bridge", publisher="River Watch"),
    ),
    "another word before the title": (
        ("Subject: [Update] Bridge",),
        Stated("[Update] Bridge", byline="Jan Roe"),
    ),
    "a date that is none": (("Date: yesterday",), Stated("Bridge deal near", byline="Jan Roe")),
    "the address of the message": (
        ("Archived-At: <https://l.example/m/1>", "List-Archive: <https://l.example>"),
        Stated("Bridge deal near", url="https://l.example/m/1", byline="Jan Roe"),
    ),
    "the address of the list only": (
        ("X-Archive: x", "List-Archive: <https://l.example>"),
        Stated("Bridge deal near", byline="Jan Roe"),
    ),
    "forwarded without what was forwarded": (
        ("Subject: FW: Bridge", "Date: Mon, 5 May 2031 07:00:00 +0100"),
        Stated("Bridge"),
    ),
    "an answer": (
        ("Subject: RE: Bridge", "Date: Mon, 5 May 2031 07:00:00 +0100"),
        Stated("Bridge", "Mon, 5 May 2031 07:00:00 +0100", byline="Jan Roe"),
    ),
    "a language": (
        ("Content-Language: en-GB, de",),
        Stated("Bridge deal near", byline="Jan Roe", language="en-GB"),
    ),
}


@pytest.mark.parametrize(("headers", "expected"), HEADERS.values(), ids=HEADERS)
def test_what_the_header_states(headers: tuple[str, ...], expected: Stated) -> None:
    """Title, day, publisher or writer and address are what the header states, and no more."""
    assert only(mail(*headers)).stated == expected


def test_bytes_in_a_header() -> None:
    """A header in bytes that no header may hold is told like text."""
    content = mail("Subject: X").replace(b"Subject: X", "Subject: Café talks".encode("latin-1"))
    assert only(content).stated.title == "Café talks"


FORWARD = (
    "See below.\n\n---------- Forwarded message ---------\nFrom: The Elbe Mirror <n@e.example>\n"
    f"Date: Mon, May 5, 2031 at 7:00 AM\nSubject: Fwd: Towns\nTo: <j@d.example>\n\n{PLAIN}"
)


def test_a_forwarded_report_is_dated_by_its_own_header() -> None:
    """Date, sender and title are those of the forwarded mail; the note above it is listed."""
    content = mail("Subject: Fwd: Towns", "Date: Thu, 8 May 2031 09:00:00 +0100", body=FORWARD)
    report, note = read_mail(content, ReadConfig(), readers={})
    assert isinstance(report, Found)
    assert isinstance(note, Unread)
    assert report.text.strip() == PLAIN
    assert report.stated == Stated("Towns", "Mon, May 5, 2031 at 7:00 AM", "The Elbe Mirror")
    assert note.reason.startswith("is a note to what the mail forwards: 'See below.'")


def test_an_answer_is_not_what_it_answers() -> None:
    """What stands below an answer is a quotation: the whole mail is the text."""
    content = mail("Subject: Re: Towns", body=FORWARD)
    assert read(content) == [(None, FORWARD)]


@pytest.mark.parametrize(("n_chars", "is_note"), [(300, True), (301, False)])
def test_a_long_text_above_is_no_note(n_chars: int, is_note: bool) -> None:
    """Above the limit, what stands over a forwarded mail is the report, and it repeats another."""
    content = mail(body=FORWARD.replace("See below.", "x" * n_chars))
    assert (read(content)[0][1] == PLAIN) == is_note


HTML = "Content-Type: text/html\r\n\r\n<html><body><h1>Deal</h1><p>{}</p></body></html>"
STUB = "Content-Type: text/plain\r\n\r\nSee https://c.example/a-long-address-of-the-letter"


def test_a_stub_gives_way_to_the_html() -> None:
    """Where the plain part only says where to look, the HTML part is the text."""
    found = only(parts("alternative", STUB, HTML.format(LONG)))
    assert (found.kind, found.text.split("\n")[-1]) == ("html", LONG)


@pytest.mark.parametrize(("n_words", "is_plain"), [(20, False), (21, True)])
def test_the_plain_part_counts_unless_the_html_is_twice_as_long(
    n_words: int, is_plain: bool
) -> None:
    """With half the words the plain part is a stub, with one more it is the text."""
    plain = f"Content-Type: text/plain\r\n\r\n{' '.join(['word'] * n_words)}"
    html = "Content-Type: text/html\r\n\r\n" + " ".join(["word"] * 40)
    assert (only(parts("alternative", plain, html)).kind == "text") == is_plain


def test_a_long_plain_part_always_counts() -> None:
    """A plain part that holds a report is read whatever the HTML part adds."""
    plain = f"Content-Type: text/plain\r\n\r\n{LONG}"
    found = only(parts("alternative", plain, HTML.format(LONG * 4)))
    assert (found.kind, found.text) == ("text", LONG)


def test_hidden_words_stay_out() -> None:
    """What an element of the letter hides itself is no text."""
    html = '<div style="display: none">Preview words</div><p>Open words</p><script>s()</script>'
    assert only(mail("Content-Type: text/html", body=html)).text == "Open words"


FLOWED = {
    "soft ends": ("One \ntwo\nthree", "", "One two\nthree"),
    "spaces added": ("On \ne\ntwo", "; delsp=yes", "One\ntwo"),
    "stuffed": (" From here \non", "", "From here on"),
    "quoted": ("> one \n> two\nthree", "", "> one two\nthree"),
    "another depth": ("> one \n>> two", "", "> one \n>> two"),
    "a signature": ("one \n-- \nJan", "", "one \n-- \nJan"),
}


@pytest.mark.parametrize(("body", "more", "expected"), FLOWED.values(), ids=FLOWED)
def test_flowed_text(body: str, more: str, expected: str) -> None:
    """Line ends that the sender only put in to keep lines short are undone."""
    content = mail(f"Content-Type: text/plain; format=flowed{more}", body=body)
    assert only(content).text == expected


NESTED = "Content-Type: message/rfc822\r\n\r\nFrom: Ann Ode <a@e.example>\r\nSubject: Inner\r\n\r\n"
PAGE = (
    "Content-Type: text/html\r\nContent-Disposition: attachment; filename=page.html\r\n\r\n"
    f"<html><body><article><h1>Deal</h1><p>{LONG}</p></article></body></html>"
)
TABLE = (
    "Content-Type: application/x-table\r\n"
    "Content-Disposition: attachment; filename*=utf-8''a%2Fb%20%E2%80%AEc.xls\r\n\r\nabc"
)
PICTURE = "Content-Type: image/png\r\nContent-ID: <1>\r\n\r\nabc"


def test_what_a_mail_carries() -> None:
    """Text, attached files and inner mails are texts of their own; other files are listed."""
    content = parts("mixed", f"\r\n{LONG}", PAGE, TABLE, PICTURE, NESTED + PLAIN)
    found = read(content)
    assert [part for part, _ in found] == [1, 2, 3, 4]
    assert found[0][1] == LONG
    assert found[1][1].endswith(LONG)
    assert found[2][1].startswith(r"has 'b \u202ec.xls' attached, which no reader reads")
    assert found[3][1] == PLAIN


def test_another_form_of_the_same_text_is_not_listed() -> None:
    """A form of the text that we do not read is no file that came with it."""
    other = "Content-Type: application/x-letter\r\n\r\nabc"
    assert read(parts("alternative", f"\r\n{LONG}", other)) == [(None, LONG)]


def test_a_note_above_attached_mails_is_listed() -> None:
    """A few words to what is attached are no report."""
    note, inner = read(parts("mixed", "\r\nFor you.", NESTED + PLAIN))
    assert note[1].startswith("is a note to what the mail forwards: 'For you.'")
    assert inner == (2, PLAIN)


def test_an_attached_file_that_cannot_be_read_is_listed() -> None:
    """The reason of its reader is told with its name."""
    empty = PAGE.partition("<html>")[0]
    found = read(parts("mixed", f"\r\n{LONG}", empty + "<html></html>"))
    assert found[1][1].startswith("has 'page.html' attached, which ")


BROKEN = {
    "no end": parts("mixed", f"\r\n{PLAIN}", end=False),
    "another boundary": parts("mixed", f"Content-Type: text/plain\r\n\r\n{PLAIN}", boundary="b2"),
    "an unknown charset": mail("Content-Type: text/plain; charset=x-none"),
    "a broken content type": mail("Content-Type: ;;; =*"),
    "base64 without its end": mail(
        "Content-Transfer-Encoding: base64", body=base64.b64encode(PLAIN.encode()).decode() + "A"
    ),
    "line ends of Unix": mail().replace(b"\r\n", b"\n"),
    "blank lines above": b"\r\n\r\n" + mail(),
}


@pytest.mark.parametrize("content", BROKEN.values(), ids=BROKEN)
def test_broken_mails_are_read(content: bytes) -> None:
    """Broken headers, boundaries and encodings cost no text."""
    assert read(content) == [(None, PLAIN)]


def nested(n_mails: int) -> bytes:
    """Return a mail in a mail in a mail."""
    content = mail()
    for _ in range(n_mails - 1):
        content = mail("Content-Type: multipart/mixed; boundary=b1", body="--b1\n").replace(
            b"b1", str(len(content)).encode()
        ) + (b"Content-Type: message/rfc822\n\n" + content)
    return content


@pytest.mark.parametrize(("depth", "is_read"), [(5, True), (4, False)])
def test_depth(depth: int, is_read: bool) -> None:
    """Mails are opened to the limit; what lies deeper is listed."""
    found = read(nested(3), max_mail_depth=depth)
    assert any(text == PLAIN for _, text in found) == is_read
    assert any(text.startswith("nests deeper than") for _, text in found) != is_read


@pytest.mark.parametrize(("n_most", "is_whole"), [(4, True), (3, False)])
def test_number_of_parts(n_most: int, is_whole: bool) -> None:
    """Parts are read to the limit; that there are more is listed."""
    found = read(parts("mixed", *[f"\r\n{LONG}"] * 3), max_mail_parts=n_most)
    assert any(text.startswith("holds more than") for _, text in found) != is_whole


def test_a_text_without_header_is_no_mail() -> None:
    """Plain text named `.eml` is refused, and a mail without text is listed."""
    with pytest.raises(UnreadableError, match="has no header of a mail"):
        read(b"The council of Northam has met.\n\nIt agreed.")
    assert read(mail(body=" "))[0][1].startswith("is a mail without text")


_PIECES = st.sampled_from(
    [
        b"From: a <a@b.example>\n", b"Subject: =?utf-8?q?a=ff?=\n", b"Content-Type: ", b"\n\n",
        b"multipart/mixed; boundary=b\n", b"text/html; charset=utf-7\n", b"--b\n", b"--b--\n",
        b"message/rfc822\n", b"; name*0*=x''%ff; name*1=b.eml\n", b"<p>words", b"\xff\x00",
        b"words ", b"Content-Transfer-Encoding: base64\n", b"format=flowed\n",
        b"Forwarded message\nFrom: x\n",
    ]
)  # fmt: skip


@settings(max_examples=150, deadline=None)
@given(st.one_of(st.binary(max_size=80), st.lists(_PIECES, max_size=12).map(b"".join)))
def test_any_bytes_are_read_or_refused(content: bytes) -> None:
    """Whatever the bytes, a mail is read or refused with one kind of error."""
    for whole in (content, b"From: x\n" + content):
        try:
            found = list(read_mail(whole, ReadConfig(), readers=READERS))
        except UnreadableError:
            continue
        assert all(isinstance(one, Found | Unread) for one in found)
