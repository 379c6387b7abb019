"""The page in a real browser. Set STATEOFPLAY_REQUIRE_BROWSER=1 where one must be there."""

import os
import re
import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from export_builder import affair

from stateofplay.export.contract import contract
from stateofplay.export.page import N_SHOWN, to_html

pytestmark = pytest.mark.browser

LAPTOP = {"width": 1366, "height": 768}
PHONE = {"width": 390, "height": 844}
FLAGS = (
    "--headless --no-sandbox --disable-gpu --no-first-run --disable-background-networking "
    "--disable-component-update --disable-sync"
).split()
# Contrast by WCAG 2.2 of every stretch of text with its background; returns what fails AA.
CONTRAST = """() => {
  const parse = (c) => (c.match(/[\\d.]+/g) || []).map(Number);
  const light = (c) => {
    const linear = (v) => v <= .04045 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4;
    const [r, g, b] = c.map((v) => linear(v / 255));
    return .2126 * r + .7152 * g + .0722 * b;
  };
  const back = (e) => {
    for (; e; e = e.parentElement) {
      const c = parse(getComputedStyle(e).backgroundColor);
      if (c.length && c[3] !== 0) return c.slice(0, 3);
    }
    return [255, 255, 255];
  };
  const bad = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode, element = node.parentElement;
    if (!node.data.trim() || ["SCRIPT", "STYLE"].includes(element.tagName)) continue;
    if (!element.checkVisibility() || element.closest(".copy, .skip")) continue;
    const style = getComputedStyle(element);
    const a = light(parse(style.color).slice(0, 3)), b = light(back(element));
    const ratio = (Math.max(a, b) + .05) / (Math.min(a, b) + .05);
    if (ratio < 4.5) bad.push([node.data.trim().slice(0, 40), ratio.toFixed(2)]);
  }
  return bad;
}"""


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    """Return a running Chromium; skip without one unless one is required."""
    path = shutil.which("chromium") or shutil.which("chromium-browser")
    if path is None:
        if os.environ.get("STATEOFPLAY_REQUIRE_BROWSER") == "1":
            pytest.fail("no Chromium found; install one, or unset STATEOFPLAY_REQUIRE_BROWSER")
        pytest.skip("no Chromium on this machine")
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        running = playwright.chromium.launch(executable_path=path, args=FLAGS)
        yield running
        running.close()


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> str:
    """Return the address of the page of the invented affair."""
    path: Path = tmp_path_factory.mktemp("page") / "dossier.html"
    path.write_text(to_html(affair(), contract(affair())), "utf-8")
    return path.as_uri()


@pytest.fixture
def view(browser: Any, address: str) -> Iterator[Any]:
    """Return a function that opens the page; it fails on any error the browser reports."""
    contexts, complaints = [], []

    def show(**settings: Any) -> Any:
        context = browser.new_context(**({"viewport": LAPTOP} | settings))
        contexts.append(context)
        page = context.new_page()
        page.on("console", lambda message: complaints.append(message.text))
        page.on("pageerror", lambda error: complaints.append(str(error)))
        page.on("request", lambda one: complaints.append(one.url) if one.url != address else None)
        page.goto(address)
        return page

    yield show
    for context in contexts:
        context.close()
    assert complaints == []


def _bottom(page: Any, selector: str) -> float:
    box = page.locator(selector).first.bounding_box()
    bottom: float = box["y"] + box["height"]
    return bottom


def test_first_screen_of_a_laptop(view: Any) -> None:
    """Counts, matrix, last moves and the first open end are seen without scrolling."""
    page = view()
    for selector in (".facts", ".matrix", ".latest", ".opens li"):
        assert _bottom(page, selector) <= LAPTOP["height"], selector
    assert page.evaluate("document.documentElement.scrollWidth") <= LAPTOP["width"]


@pytest.mark.parametrize("has_script", [True, False], ids=["with script", "without script"])
def test_a_citation_opens_its_report_at_the_sentence(view: Any, has_script: bool) -> None:
    """Following a citation shows the sentence lit, beside the finding, which does not move."""
    page = view(java_script_enabled=has_script)
    page.locator("#timeline").scroll_into_view_if_needed()
    link = page.locator("#timeline .cite a").first
    before = link.bounding_box()
    link.click()
    lit = page.locator(":target")
    assert lit.inner_text().startswith("Storm and Brenn will meet again")
    box = lit.bounding_box()
    assert box["y"] >= 0
    assert box["y"] + box["height"] <= LAPTOP["height"]
    assert link.bounding_box() == before
    page.locator(".reader:visible .close:visible").first.click()
    assert page.locator(":target").count() == 0
    assert link.bounding_box() == before


def test_the_lit_sentence_stands_out(view: Any) -> None:
    """The sentence that is cited has a background of its own."""
    page = view()
    page.locator(".beside a").first.click()
    colour = "e => getComputedStyle(e).backgroundColor"
    assert page.locator(":target").evaluate(colour) != "rgba(0, 0, 0, 0)"


def test_escape_closes_the_report(view: Any) -> None:
    """With the script the Escape key closes a report."""
    page = view()
    page.locator(".beside a").first.click()
    page.keyboard.press("Escape")
    assert page.locator(":target").count() == 0


@pytest.mark.parametrize("has_script", [True, False], ids=["with script", "without script"])
def test_a_cell_opens_its_thread(view: Any, has_script: bool) -> None:
    """A cell shows its sentences beneath its row and hides them again; the keyboard does too."""
    page = view(java_script_enabled=has_script)
    thread = page.locator(".thread").first
    assert not thread.is_visible()
    page.locator(".stand td .stance").first.click(force=True)  # the label lies over the cell
    assert thread.is_visible()
    assert page.locator(".thread:visible").count() == 1
    page.locator(".open input").first.press(" ")
    assert not thread.is_visible()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_contrast(view: Any, scheme: str) -> None:
    """All text has the contrast that WCAG asks for at level AA, by day and by night."""
    page = view(color_scheme=scheme)
    page.evaluate("document.querySelectorAll('details').forEach((d) => { d.open = true; })")
    page.evaluate("document.querySelectorAll('.open input').forEach((d) => { d.checked = true; })")
    assert page.evaluate(CONTRAST) == []
    page.locator(".latest a").first.click()
    assert page.evaluate(CONTRAST) == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("screen", [LAPTOP, PHONE], ids=["laptop", "phone"])
def test_no_barrier(view: Any, screen: dict[str, int], scheme: str) -> None:
    """Axe finds nothing serious that bars a reader, folded or unfolded."""
    page = view(viewport=screen, color_scheme=scheme, bypass_csp=True)  # axe is put into the page
    assert _barriers(page) == []
    page.evaluate("document.querySelectorAll('details').forEach((d) => { d.open = true; })")
    page.evaluate("document.querySelectorAll('.open input').forEach((d) => { d.checked = true; })")
    assert _barriers(page) == []


def _barriers(page: Any) -> list[tuple[str, str]]:
    """Return rule and place of what is serious or critical."""
    try:
        from axe_playwright_python.sync_playwright import Axe
    except ImportError:
        if os.environ.get("STATEOFPLAY_REQUIRE_BROWSER") == "1":
            raise
        pytest.skip("axe-playwright-python is not installed")
    found = Axe().run(page).response["violations"]
    return [
        (one["id"], node["html"][:120])
        for one in found
        if one["impact"] in ("serious", "critical")
        for node in one["nodes"]
    ]


def test_the_keyboard_reaches_everything(view: Any) -> None:
    """Every link, fold and cell of the first screen takes the focus in its turn."""
    page = view()
    wanted = page.evaluate(
        "[...document.querySelectorAll('#standing :is(a, summary, input, [tabindex])')]"
        ".filter((e) => e.checkVisibility()).map((e, n) => { e.dataset.n = n; return String(n); })"
    )
    reached = []
    for _ in range(len(wanted) + 40):  # the head and the navigation come before
        page.keyboard.press("Tab")
        n = page.evaluate("document.activeElement.dataset.n")
        if n is not None:
            reached.append(n)
    assert list(dict.fromkeys(reached)) == wanted


def test_a_phone(view: Any) -> None:
    """On a phone nothing but the tables scrolls sideways, and a report opens as a sheet."""
    page = view(viewport=PHONE)
    assert page.evaluate("document.documentElement.scrollWidth") <= PHONE["width"]
    page.locator(".latest a").first.click()
    box = page.locator(".reader:has(:target)").bounding_box()
    assert box["width"] == PHONE["width"]
    assert box["y"] > 100


def test_print(view: Any) -> None:
    """On paper there are pages, nothing is folded and nothing cut off at the side."""
    page = view()
    page.emulate_media(media="print")
    page.set_viewport_size({"width": 794, "height": 1123})
    assert page.locator(".thread").first.is_visible()
    assert not page.locator("nav").is_visible()
    assert page.evaluate("document.documentElement.scrollWidth") <= 794
    assert len(re.findall(rb"/Type\s*/Page\b", page.pdf(format="A4"))) >= 3


def test_a_finding_can_be_copied(view: Any) -> None:
    """The copy button gives the finding with the exact words, publisher and date behind it."""
    page = view(permissions=["clipboard-read", "clipboard-write"])
    finding = page.locator("#timeline li.finding").first
    finding.hover()
    finding.get_by_role("button", name="Copy").click()
    copied = page.evaluate("navigator.clipboard.readText()")
    assert copied.startswith("September 2021 planned Storm and Brenn will meet")
    assert "” (R4 Karn Daily, mid-June 2021" in copied


@pytest.mark.parametrize("has_script", [True, False], ids=["with script", "without script"])
def test_moves_can_be_narrowed_down(view: Any, has_script: bool) -> None:
    """The buttons above the moves hide what is not asked for, also by keyboard, and count it."""
    page = view(java_script_enabled=has_script)
    shown = page.locator("#moves .mv:visible")
    assert shown.count() == 8
    assert not page.locator("#moves .shown").is_visible()
    page.locator("#show-p1").press(" ")
    assert shown.count() == 4
    page.locator("#show-a-agree").press(" ")
    assert shown.count() == 1
    assert "Norland and Sudmark agree" in shown.inner_text()
    assert page.locator("#moves .shown").is_visible()
    page.locator("#moves input[name=show-act]").first.press(" ")
    page.locator("#moves input[name=show-who]").first.press(" ")
    assert shown.count() == 8


@pytest.fixture
def long_page(browser: Any, tmp_path: Path) -> Iterator[Any]:
    """Return the page of many moves, without scripts."""
    dossier = affair()
    n_each = N_SHOWN // len(dossier.moves) + 1
    moves = [replace(m, id=f"{m.id}-{n}") for m in dossier.moves for n in range(n_each)]
    many = replace(dossier, moves=tuple(moves), positions=())
    path = tmp_path / "long.html"
    path.write_text(to_html(many, contract(many)), "utf-8")
    context = browser.new_context(viewport=LAPTOP, java_script_enabled=False)
    page = context.new_page()
    page.goto(path.as_uri())
    yield page
    context.close()


def test_earlier_moves_are_folded_until_asked_for(long_page: Any) -> None:
    """Beyond the first the moves open at a key, and at a choice, and where a link leads to one."""
    shown, moves = long_page.locator("#moves .mv:visible"), long_page.locator("#moves .mv")
    assert shown.count() == N_SHOWN < moves.count()
    long_page.locator(".more input").press(" ")
    assert shown.count() == moves.count()
    long_page.locator(".more input").press(" ")
    last = moves.last.get_attribute("id")
    long_page.goto(f"{long_page.url}#{last}")
    assert moves.last.is_visible()
    long_page.locator("#show-a-promise").press(" ")
    assert shown.count() == moves.count() // 4
    assert not long_page.locator(".more").is_visible()
