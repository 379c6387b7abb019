"""Which language a report is written in.

Reads     the body of one report
Writes    its ISO 639-1 code, or `None` when the text is short or two languages are near
Method    py3langid, byte n-grams and naive Bayes; its model is inside the package
Source    Lui and Baldwin 2012 (langid.py)
Cost      the model loads in about 0.2 s on first use; then linear in the text
Limits    close pairs (Serbian and Croatian, Norwegian and Danish) are often told wrongly
"""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from stateofplay.clean.config import DEFAULTS, CleanConfig

_NAMES = {
    "english": "en", "german": "de", "french": "fr", "spanish": "es", "russian": "ru",
    "japanese": "ja", "chinese": "zh", "arabic": "ar", "portuguese": "pt", "italian": "it",
    "korean": "ko", "turkish": "tr", "ukrainian": "uk", "polish": "pl", "dutch": "nl",
}  # fmt: skip
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
    code, share = _identifier().classify(body[:_MAX_CHARS])
    return str(code) if share >= config.min_language_share else _as_code(stated)


def _as_code(stated: str | None) -> str | None:
    if stated is None:
        return None
    first = stated.strip().replace("_", "-").split("-")[0].casefold()
    if len(first) == 2 and first.isascii() and first.isalpha():
        return first
    return _NAMES.get(first)


@lru_cache(maxsize=1)
def _identifier() -> Any:
    # Imported here: the model costs 0.2 s and 20 MB that `import stateofplay` must not pay.
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    return LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
