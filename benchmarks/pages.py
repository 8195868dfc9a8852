"""How fast the pages are: `sayso serve` on a long report and on a ledger.

    python benchmarks/pages.py [--ledger FILE]

A report of 5,000 sentences with 2,500 claims is made by hand and opened in Debian's Chromium: the
first contentful paint, the median of five. With a ledger, the first page of each list: seconds from
the question to the last byte, the median of five.
"""

from __future__ import annotations

import argparse
import gzip
import statistics
import tempfile
import time
from pathlib import Path
from urllib.request import urlopen

from playwright.sync_api import sync_playwright

from sayso import Claim, Reading, Report, Span
from sayso.ledger.ledger import Ledger
from sayso.pages.safety.door import Door
from sayso.pages.shelf import Unkept
from sayso.pages.state import State
from sayso.pages.templating import STATIC
from screenshots import CHROMIUM, served

SENTENCES = 5_000
ROUNDS = 5
LISTS = ("/", "/claims", "/claims?stance=denies", "/claims?q=harbour", "/propositions", "/actors",
         "/reports", "/review")  # fmt: skip
PAINT = "() => performance.getEntriesByName('first-contentful-paint')[0].startTime"


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
        with served(state) as address:
            print(f"report of {SENTENCES:,} sentences: first paint {_paint(address):.0f} ms")
            for path in LISTS:
                print(f"{path}: {_seconds(address + path) * 1000:.0f} ms")


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


def _paint(address: str) -> float:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        times = []
        for _ in range(ROUNDS):
            page = browser.new_page()
            page.goto(f"{address}/unkept/long", wait_until="load")
            page.wait_for_function("performance.getEntriesByName('first-contentful-paint').length")
            times.append(float(page.evaluate(PAINT)))
            page.close()
        browser.close()
    return statistics.median(times)


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
