"""Which language a report is written in.

Reads     the body of one report
Writes    its ISO 639-1 code, or `None` when the text is short or two languages are near; whether
          the report can be analysed
Method    py3langid, byte n-grams and naive Bayes; its model is inside the package
Source    Lui and Baldwin 2012 (langid.py)
Cost      the model loads in about 0.2 s on first use; then linear in the text
Limits    close pairs (Serbian and Croatian, Norwegian and Danish) are often told wrongly; a report
          in two languages is told by its start, and analysed when start or end can be
"""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from stateofplay.clean.config import DEFAULTS, CleanConfig
from stateofplay.text.languages.supported import NAMES, is_supported

_CODES = {name.casefold(): code for code, name in sorted(NAMES.items(), reverse=True)}
# On 729 texts 1,000 characters told the same language as the whole, 500 on all but one.
_MAX_CHARS = 1000


def tell_language(
    body: str, stated: str | None = None, *, config: CleanConfig = DEFAULTS
) -> str | None:
    """Return the language of the body; what was stated counts only where the body is too short.

    Args:
        body: running text without markup.
        config: length and probability below which nothing is told.
        stated: a tag such as `en-GB`, or an English name of a language.
    """
    if len(body) < config.min_language_chars:
        return _as_code(stated)
    return _told(body[:_MAX_CHARS], config) or _as_code(stated)


def is_analysable(body: str, language: str | None, *, config: CleanConfig = DEFAULTS) -> bool:
    """Return whether things are looked for in a report: some of it is in a supported language.

    Args:
        body: running text without markup.
        language: of the report, as it was told.
        config: as in `tell_language`.
    """
    if is_supported(language):
        return True
    end = body[-_MAX_CHARS:]
    return len(body) > _MAX_CHARS and is_supported(_told(end, config) or language)


def _told(text: str, config: CleanConfig) -> str | None:
    code, share = _identifier().classify(text)
    # Three letters are a pidgin or a regional language, which lists of English names are taken for.
    is_told = share >= config.min_language_share and len(code) == 2
    return str(code) if is_told else None


def _as_code(stated: str | None) -> str | None:
    if stated is None:
        return None
    first = stated.strip().replace("_", "-").split("-")[0].casefold()
    if len(first) == 2 and first.isascii() and first.isalpha():
        return first
    return _CODES.get(first)


@lru_cache(maxsize=1)
def _identifier() -> Any:
    # Imported here: the model costs 0.2 s and 20 MB that `import stateofplay` must not pay.
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    return LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
