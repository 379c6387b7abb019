"""Write the pages that are made from the code, or say which are out of date.

`python -m tools.docs` writes them; `python -m tools.docs --check` writes nothing and ends with
exit code 1 when a page is not what the code makes now.
"""

from __future__ import annotations

import sys

from tools.docs.pages import make_pages
from tools.docs.places import DOCS


def main(arguments: list[str]) -> int:
    """Write or check every page; return the exit code."""
    stale = []
    for name, text in make_pages().items():
        path = DOCS / name
        if path.exists() and path.read_text(encoding="utf-8") == text:
            continue
        stale.append(name)
        if "--check" not in arguments:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8", newline="\n")
    for name in stale:
        print(f"{'out of date' if '--check' in arguments else 'written'}: docs/{name}")
    return int(bool(stale) and "--check" in arguments)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
