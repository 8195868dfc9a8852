"""Take a picture of every view of `sayso serve` into `docs/pages/`.

    python benchmarks/screenshots.py [--ledger FILE]

Without a ledger it reads the two running stories of `examples/archives` into one of its own. Needs
Debian's Chromium. The pictures change with the reader; look at them before they are committed.
"""

from __future__ import annotations

import argparse
import socket
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import chdir, contextmanager
from pathlib import Path

import uvicorn
from playwright.sync_api import Page, ViewportSize, sync_playwright

from sayso.ledger.ledger import Ledger
from sayso.ledger.queries.entries import ClaimEntry
from sayso.ledger.queries.propositions import PropositionEntry
from sayso.pages.app import application
from sayso.pages.safety.door import Door
from sayso.pages.state import State

ROOT = Path(__file__).resolve().parents[1]
PICTURES = ROOT / "docs" / "pages"
PASTED = ROOT / "examples" / "dam-gates-accusation.txt"
STATUSES = ("contested", "shifted", "uncontested")
CHROMIUM = "/usr/bin/chromium"
WIDE: ViewportSize = {"width": 1280, "height": 800}
NARROW: ViewportSize = {"width": 375, "height": 720}


def main() -> None:
    """Read, serve, take the pictures."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--ledger", help="a ledger that is there")
    named = parser.parse_args().ledger
    PICTURES.mkdir(exist_ok=True)
    place = Path(named).absolute() if named else None
    # The front page shows where the ledger is: by a name that says nothing of this machine.
    with (
        tempfile.TemporaryDirectory() as folder,
        chdir(place.parent if place else folder),
        Ledger(place.name if place else "sayso.db") as ledger,
    ):
        _fill_and_take(ledger, is_new=place is None)


def _fill_and_take(ledger: Ledger, *, is_new: bool) -> None:
    if is_new:
        ledger.add_many(sorted((ROOT / "examples" / "archives").glob("*/*.jsonl")))
        decide(ledger)
    state = State(ledger, Door("mira"))
    with served(state) as address:
        _take(ledger, address, state.door.key)


def decide(ledger: Ledger) -> None:
    """A few decisions, for the log to show."""
    first, second, third, *_ = ledger.claims(sort="-score").page(3).items
    ledger.accept(first.id, who="mira", note="as the statement has it")
    ledger.undo(ledger.flag(second.id, who="jo").id, who="jo", note="it was right after all")
    ledger.correct(third.id, who="jo", stance="doubts", note="she asks whether, no more")
    if pair := ledger.pending_pairs("proposition").first():
        ledger.accept(pair.id, who="mira")


@contextmanager
def served(state: State) -> Iterator[str]:
    listening = socket.create_server(("127.0.0.1", 0))
    server = uvicorn.Server(uvicorn.Config(application(state), log_level="error"))
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listening]})
    thread.start()
    while not server.started:
        time.sleep(0.05)
    yield f"http://127.0.0.1:{listening.getsockname()[1]}"
    server.should_exit = True
    thread.join()


def _take(ledger: Ledger, address: str, key: str) -> None:
    about, claim = _busiest(ledger), _nested(ledger)
    actor = ledger.actors().first()
    views = {
        "front": "/",
        "propositions": "/propositions",
        "proposition": f"/propositions/{about.id}",
        "claims": "/claims?stance=denies&stance=doubts",
        "actors": "/actors",
        "reports": "/reports",
        "decisions": "/decisions",
        "pair-actors": "/review/pairs/actors",
        "pair-claims": "/review/pairs/propositions",
        "actor": f"/actors/{actor.id}" if actor else "/actors",
        "report": f"/reports/{claim.report.id}?claim={claim.id}",
        "review": f"/review?claim={claim.id}",
    }
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        page = browser.new_page(viewport=WIDE, color_scheme="light")
        page.goto(f"{address}/open?key={key}")
        for view, path in views.items():
            page.goto(address + path)
            _picture(page, view)
        page = browser.new_page(viewport=NARROW, color_scheme="dark")
        for view in ("proposition", "report"):
            page.goto(address + views[view])
            _picture(page, f"{view}-narrow-dark")
        page = browser.new_page(viewport=WIDE)
        page.goto(f"{address}/open?key={key}")
        page.fill("#text", PASTED.read_text(encoding="utf-8"))
        page.click("text=Read it")
        page.locator("mark.cue").nth(2).hover(timeout=120_000)
        page.wait_for_selector(".card")
        _picture(page, "pasted")
        browser.close()


def _picture(page: Page, name: str) -> None:
    page.wait_for_timeout(300)
    page.screenshot(path=PICTURES / f"{name}.png")
    print(name, page.title())


def _busiest(ledger: Ledger) -> PropositionEntry:
    """The disputed proposition with the most changes of position, then days, then claims."""
    every = [each for status in STATUSES for each in ledger.propositions(status=status)]
    if not every:
        raise SystemExit("the ledger holds no proposition")
    return max(every, key=_interest)


def _interest(each: PropositionEntry) -> tuple[bool, int, int, int]:
    days = {member.entry.day for member in each.members}
    return "contested" in each.status, len(each.shifts), len(days), len(each.members)


def _nested(ledger: Ledger) -> ClaimEntry:
    """The surest claim that stands in a proposition and has a hedge."""
    for entry in ledger.claims(certainty="probable", sort="-score"):
        if entry.propositions and entry.report.claims > 10:
            return entry
    found = ledger.claims(sort="-score").first()
    if found is None:
        raise SystemExit("the ledger holds no claim")
    return found


if __name__ == "__main__":
    main()
