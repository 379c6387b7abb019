"""What the header of a mail states about the report in it.

Reads     the header of one mail, and the mail that its text repeats, if it does
Writes    title, day, publisher or writer, address, language
Method    a mail that forwards another states only what the forwarded header repeats: its own date
          and sender are those of the person who passed it on. A sender's name is a publisher's
          where the mail was sent to a list, or the name reads like a paper's; else a writer's
Source    RFC 5322; RFC 2369 and 2919 (lists); RFC 5064 (Archived-At)
Cost      linear in the header
Limits    a mail sent on by hand without a mark is dated by its sender
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from email.utils import parseaddr

from stateofplay.model.report import Stated
from stateofplay.read.fields import is_address
from stateofplay.read.mail_forwards import Forwarded
from stateofplay.read.mail_parts import Part
from stateofplay.text.gazetteer import first_name_gender
from stateofplay.text.languages.en.mail_words import (
    FORWARD_PREFIXES,
    REPLY_PREFIXES,
    SENDER_LINKS,
)
from stateofplay.text.languages.en.page_words import PAPER_SURNAMES, PAPER_WORDS
from stateofplay.text.printed_dates import read_stated_date
from stateofplay.text.tokens import fold_word

_LIST_HEADERS = ("List-Id", "List-Unsubscribe", "List-Post", "List-Archive", "Feedback-ID")
# Each names the message or page itself. Readers of feeds write the last three into the mails that
# they make of items. List-Archive is left out: it names the archive of the whole list.
_ADDRESS_HEADERS = ("Archived-At", "X-RSS-URL", "Content-Base", "Content-Location")
_PREFIX = re.compile(
    r"\s*(?P<word>" + "|".join((*REPLY_PREFIXES, *FORWARD_PREFIXES)) + r")(?:\[\d+\])?\s*:\s*",
    re.IGNORECASE,
)
_TAG = re.compile(r"\[([^\[\]]{1,60})\]\s*")
_LINK = re.compile(r"\s+(?:" + "|".join(SENDER_LINKS) + r")\s+|\s+[|@–—-]\s+|,\s+", re.IGNORECASE)
_MADE_UP = re.compile(r"\S*\d\S*\d\S*\d")  # list names that mailing services make: "1f84c0d list"


@dataclass(frozen=True, slots=True)
class _Sender:
    publisher: str | None = None
    byline: str | None = None


def mail_facts(whole: Part, forwarded: Forwarded | None) -> Stated:
    """Return what the mail states beside its text.

    Args:
        whole: the outer part, which bears the header.
        forwarded: the mail that its text repeats, if it does.
    """
    subject, word = _subject(whole.header("Subject"))
    language = (whole.header("Content-Language") or "").split(",")[0].strip() or None
    if forwarded is not None or word in FORWARD_PREFIXES:
        fields = forwarded.fields if forwarded else {}
        sender = _named(parseaddr(fields.get("from", ""))[0], None)
        title = _subject(fields.get("subject"))[0] or subject
        published = _dated(fields.get("date") or fields.get("sent"))
        return Stated(title, published, sender.publisher, None, sender.byline, language=language)
    sender = _sender_of(whole)
    return Stated(
        title=_without_tag(subject, whole, sender),
        published=_dated(whole.header("Date")),
        publisher=sender.publisher,
        url=_address(whole),
        byline=sender.byline,
        language=language,
    )


def is_reply(whole: Part) -> bool:
    """Return whether the mail answers another: what it repeats below is then no forwarded mail."""
    return _subject(whole.header("Subject"))[1] in REPLY_PREFIXES


def _subject(subject: str | None) -> tuple[str | None, str | None]:
    """Return the subject without `Re:` and `Fwd:`, and the first of these, folded."""
    rest, first = subject or "", None
    while match := _PREFIX.match(rest):
        first = first or match["word"].casefold()
        rest = rest[match.end() :]
    return rest.strip() or None, first


def _without_tag(subject: str | None, whole: Part, sender: _Sender) -> str | None:
    """Return the subject without the name of the list in brackets before it."""
    tag = _TAG.match(subject or "")
    if subject is None or tag is None:
        return subject
    names = (whole.header("List-Id"), sender.publisher)
    is_list = any(_letters(tag[1]) in _letters(name) for name in names if name)
    return subject[tag.end() :] if is_list and subject[tag.end() :] else subject


def _letters(name: str) -> str:
    return "".join(c for c in name.casefold() if c.isalnum())


def _address(whole: Part) -> str | None:
    named = ((whole.header(name) or "").strip("<> ") for name in _ADDRESS_HEADERS)
    return next((address for address in named if is_address(address)), None)


def _dated(stated: str | None) -> str | None:
    """Return the date as written, when it is one; broken ones are worth nothing."""
    return stated if stated is not None and read_stated_date(stated) is not None else None


def _sender_of(whole: Part) -> _Sender:
    name = parseaddr(whole.header("From") or "")[0] or _unparsed(whole.header("From"))
    is_list = any(whole.header(header) for header in _LIST_HEADERS)
    is_list |= (whole.header("Precedence") or "").casefold() in ("list", "bulk")
    if not is_list:
        return _named(name, None)
    listed = parseaddr(whole.header("List-Id") or "")[0].strip("\"' ")
    is_named = bool(listed) and _MADE_UP.match(listed) is None
    return _named(name, listed if is_named else "")


def _unparsed(sender: str | None) -> str:
    """Return the name in a header that the standard library refuses: two addresses, open quotes."""
    return (sender or "").partition("<")[0].strip("\"', ")


def _named(name: str, listed: str | None) -> _Sender:
    """Return whom the sender's name names.

    Args:
        name: as it is shown; `""` when there is none.
        listed: name of the list that the mail went to, `""` when it has none; `None`: to no list.
    """
    name = " ".join(name.strip("\"' ").split())
    if not name or "@" in name or not any(c.isalpha() for c in name):
        return _Sender(publisher=listed or None)
    link = _LINK.search(name)
    if link is not None and _is_person(name[: link.start()]):
        return _Sender(publisher=name[link.end() :] or None, byline=name[: link.start()])
    if _is_person(name):
        return _Sender(publisher=listed or None, byline=name)
    if listed is not None or _is_paper(name):
        return _Sender(publisher=name)
    return _Sender(byline=name)


def _is_person(name: str) -> bool:
    words = name.split()
    is_named = len(words) in (2, 3, 4) and first_name_gender(fold_word(words[0])) is not None
    return is_named and (not _is_paper(name) or words[-1].casefold() in PAPER_SURNAMES)


def _is_paper(name: str) -> bool:
    return any(word.strip(".,").casefold() in PAPER_WORDS for word in name.split()[-1:])
