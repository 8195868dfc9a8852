"""How fast the pages are: `sayso serve` on a long report and on a ledger.

    python benchmarks/pages.py [--ledger FILE]

A report of 5,000 sentences with 2,500 claims is made by hand and opened in Debian's Chromium: the
first contentful paint, the median of five. Then the first page of each list of a ledger: from the
question to the last byte, to the first contentful paint, and to the largest, which is the list's,
the median of five.
"""

from __future__ import annotations

import argparse
import gzip
import statistics
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.request import urlopen

from playwright.sync_api import Browser, sync_playwright

from sayso import Claim, Reading, Report, Span
from sayso.ledger.ledger import Ledger
from sayso.pages.safety.door import Door
from sayso.pages.shelf import Unkept
from sayso.pages.state import State
from sayso.pages.templating import STATIC
from screenshots import CHROMIUM, served

SENTENCES = 5_000
ROUNDS = 5
LISTS = ("/", "/claims", "/claims?stance=denies&stance=doubts", "/claims?q=the",
         "/claims?kind=anonymous&certainty=probable", "/propositions",
         "/propositions?status=contested", "/actors", "/reports", "/review",
         "/review/pairs/actors")  # fmt: skip
PAINT = "() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0"
SETTLED = 400  # ms after the load, by when all that will be painted is
LARGEST = f"""() => new Promise(tell => {{
  let last = 0;
  new PerformanceObserver(seen => {{ last = seen.getEntries().at(-1).startTime; }})
    .observe({{type: "largest-contentful-paint", buffered: true}});
  setTimeout(() => tell(last), {SETTLED});
}})"""


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--ledger", help="a ledger that is there")
    named = parser.parse_args().ledger
    own = (STATIC / "pages.js").read_bytes()
    script = (
        len(gzip.compress(own)),
        len(gzip.compress((STATIC / "htmx-2.0.11.min.js").read_bytes())),
    )
    print(f"script: own {script[0]:,} bytes gzip, htmx {script[1]:,}")
    with (
        tempfile.TemporaryDirectory() as folder,
        Ledger(named or Path(folder, "desk.db")) as ledger,
    ):
        state = State(ledger, Door("mira"))
        state.shelf.put(Unkept(long_reading()))
        with served(state) as address, _browser() as browser:
            paint, _ = _paint(browser, f"{address}/unkept/long")
            print(f"report of {SENTENCES:,} sentences: first paint {paint:.0f} ms")
            print(f"{ledger.facets().claims:,} claims: answer, first paint, largest paint")
            for path in LISTS:
                whole, (paint, all_) = _seconds(address + path), _paint(browser, address + path)
                print(f"{path}: {whole * 1000:.0f} ms, {paint:.0f} ms, {all_:.0f} ms")


@contextmanager
def _browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield browser
        browser.close()


def long_reading() -> Reading:
    """A report of which every other sentence holds a claim, ten sentences a paragraph."""
    sentences, claims, at = [], [], 0
    for number in range(SENTENCES):
        has = number % 2 == 0
        words = f"The harbour master said the pier {number} was shut." if has else "Gulls circled."
        sentence = words + ("\n\n" if number % 10 == 9 else " ")
        if has:
            claims.append(
                Claim(
                    id=f"c{number}",
                    source=Span(at, at + 18),
                    cue=Span(at + 19, at + 23),
                    content=(Span(at + 24, at + len(words) - 1),),
                    quote="indirect",
                    score=0.9,
                    stance="asserts",
                )
            )
        sentences.append(sentence)
        at += len(sentence)
    return Reading(Report(id="long", text="".join(sentences), title="Long"), tuple(claims), "made")


def _paint(browser: Browser, url: str) -> tuple[float, float]:
    """The first and the largest paint, in one tab, as somebody goes from page to page."""
    page, times = browser.new_page(), []
    page.goto(url)
    for _ in range(ROUNDS):
        page.goto(url, wait_until="load")
        while not (paint := page.evaluate(PAINT)):
            page.wait_for_timeout(20)
        times.append((float(paint), float(page.evaluate(LARGEST))))
    page.close()
    first, largest = zip(*times, strict=True)
    return statistics.median(first), statistics.median(largest)


def _seconds(url: str) -> float:
    times = []
    for _ in range(ROUNDS):
        start = time.perf_counter()
        with urlopen(url) as answer:
            answer.read()
        times.append(time.perf_counter() - start)
    return statistics.median(times)


if __name__ == "__main__":
    main()
