"""One decision at a time, the log of all, and what was corrected, for training."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from http import HTTPStatus
from typing import Any, get_args

from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response, StreamingResponse
from starlette.routing import Route

from sayso.actor import Kind
from sayso.exports.json import dumps
from sayso.ledger.corrections import corrections
from sayso.ledger.decisions import Decision
from sayso.ledger.errors import Conflict, Unknown
from sayso.ledger.ledger import Ledger
from sayso.ledger.queries.entries import ClaimEntry
from sayso.ledger.queries.filters import ClaimFilter
from sayso.ledger.queries.rows import Rows
from sayso.pages.asking import Address, wanted
from sayso.pages.context import near, reading_of
from sayso.pages.corrections import changes_of
from sayso.pages.gutter import line_of
from sayso.pages.listing import listed
from sayso.pages.pairs import waiting
from sayso.pages.places import place_of
from sayso.pages.templating import page
from sayso.reading.assess.assessment import Level, Stance

_LATEST = 10
_APART = 16  # claims over which those who review at once are spread
_WORDS = {"accept": "accepted", "reject": "rejected", "flag": "flagged", "correct": "corrected"}


def review(request: Request) -> Response:
    """The next claim that nobody has decided, or one that is named."""
    ledger: Ledger = request.app.state.sayso.ledger
    query = request.query_params
    asked = wanted(request, ClaimFilter) | {"review": "none"}
    sort = query.get("sort") or "score"
    rows = ledger.claims(sort=sort, **asked)
    entry, after = _chosen(ledger, rows, query.get("claim"), query.get("after"), turn(request))
    values: dict[str, Any] = {}
    if entry is not None:
        reading = reading_of(ledger, entry)
        only = replace(reading, claims=(entry.claim,))
        values = {
            "reading": reading,
            "line": line_of(only, entry.claim.id),
            "context": near(only, around=1),
            "decisions": list(ledger.decisions(subject=entry.id)),
        }
    return page(
        request,
        "review.html",
        entry=entry,
        after=after,
        left=rows.count(),
        pairs=waiting(ledger),
        address=Address(query),
        sort=sort,
        stances=get_args(Stance),
        levels=get_args(Level),
        kinds=get_args(Kind),
        **latest(request),
        **values,
    )


def latest(request: Request) -> dict[str, Any]:
    """The end of the log, and which of its decisions the visitor's key undoes: their own last."""
    ledger: Ledger = request.app.state.sayso.ledger
    own = ledger.decisions(who=request.state.visitor.name, standing=True).page(_LATEST).items
    return {
        "latest": ledger.decisions().page(_LATEST).items,
        "undoable": next((each.id for each in own if each.kind != "undo"), None),
    }


async def decide(request: Request) -> Response:
    """Write one decision, then on to the next claim; a conflict shows what the other decided."""
    ledger: Ledger = request.app.state.sayso.ledger
    form = {key: value for key, value in (await request.form()).items() if isinstance(value, str)}
    await run_in_threadpool(_decide, ledger, form, request.state.visitor.name)
    return RedirectResponse(_inside(form.get("to", "/review")), status_code=303)


async def undo(request: Request) -> Response:
    """Close a decision, which brings back what was before."""
    ledger: Ledger = request.app.state.sayso.ledger
    form = await request.form()
    who = request.state.visitor.name
    await run_in_threadpool(ledger.undo, str(form.get("decision", "")), who=who)
    return RedirectResponse(_inside(str(form.get("to", "/review"))), status_code=303)


async def join(request: Request) -> Response:
    """Merge actors or propositions, or split claims off a proposition."""
    ledger: Ledger = request.app.state.sayso.ledger
    form = await request.form()
    who, whole = request.state.visitor.name, str(form.get("whole", ""))
    picked = [str(each) for each in form.getlist("member") if str(each)]
    note = str(form.get("note", "")) or None
    if form.get("action") == "split":
        if names := {str(each) for each in form.getlist("name")}:
            held = await run_in_threadpool(ledger.named, whole)
            picked += [record.id for each in held if each.name in names for record in each.records]
        await run_in_threadpool(ledger.split, whole, picked, who=who, note=note)
    else:
        other = str(form.get("other", "")).strip().rpartition("/")[2]
        await run_in_threadpool(ledger.merge, whole, other, who=who, note=note)
    return RedirectResponse(_inside(str(form.get("to", "/decisions"))), status_code=303)


def decisions(request: Request) -> Response:
    """The log: who decided what, and when."""
    ledger: Ledger = request.app.state.sayso.ledger
    query = request.query_params
    subject, who = query.get("subject") or None, query.get("who") or None
    return listed(request, "decisions", ledger.decisions(subject=subject, who=who))


def decided(request: Request) -> Response:
    """From a decision to what it is about."""
    ledger: Ledger = request.app.state.sayso.ledger
    found = ledger.show(request.path_params["id"])
    if isinstance(found, Decision) and found.of == "claim":
        claim = ledger.show(found.subject)
        if isinstance(claim, ClaimEntry):
            return RedirectResponse(place_of(claim.report.id, claim.id), status_code=303)
    if isinstance(found, Decision) and found.of in {"actor", "proposition"}:
        return RedirectResponse(f"/{found.of}s/{found.subject}", status_code=303)
    if isinstance(found, Decision) and found.of == "pair":
        return RedirectResponse(_of_pair(ledger, found), status_code=303)
    raise HTTPException(HTTPStatus.NOT_FOUND, "What this was about is not there any more.")


def training(request: Request) -> Response:
    """The claims that people accepted, corrected or rejected, as data to train on."""
    ledger: Ledger = request.app.state.sayso.ledger
    return StreamingResponse(
        ((dumps(each) + "\n").encode("utf-8", "backslashreplace") for each in corrections(ledger)),
        media_type="application/x-ndjson",
        headers={"Content-Disposition": 'attachment; filename="corrections.jsonl"'},
    )


def _chosen(
    ledger: Ledger, rows: Rows[ClaimEntry], claim: str | None, after: str | None, turn: int
) -> tuple[ClaimEntry | None, str | None]:
    if claim:
        found = ledger.show(claim)
        return (found if isinstance(found, ClaimEntry) else None), after
    some = rows.page(turn + 1, after=after)
    return (some.items[-1] if some.items else None), some.after


def turn(request: Request) -> int:
    """How many a visitor leaves to others at first, so that a team is not asked all the same."""
    if request.app.state.sayso.door.password is None or request.query_params.get("after"):
        return 0
    name: str = request.state.visitor.name
    return hashlib.sha256(name.encode()).digest()[0] % _APART


def _decide(ledger: Ledger, form: dict[str, str], who: str) -> None:
    action, claim = form.get("action", ""), form.get("claim", "")
    given: dict[str, Any] = {
        "who": who,
        "note": form.get("note") or None,
        "seen": form.get("seen"),
    }
    if action not in _WORDS:
        raise HTTPException(HTTPStatus.BAD_REQUEST, f"There is no decision called {action!r}.")
    if action == "correct":
        entry = ledger.show(claim)
        if not isinstance(entry, ClaimEntry):
            raise HTTPException(HTTPStatus.NOT_FOUND, "There is no such claim.")
        ledger.correct(claim, **given, **changes_of(form, entry.claim))
        return
    judge = {"accept": ledger.accept, "reject": ledger.reject, "flag": ledger.flag}[action]
    try:
        judge(claim, **given)
    except Unknown:
        gone = ledger.decisions(subject=claim, standing=True).first()
        if gone is None:
            raise
        raise Conflict(f"{gone.who} said {gone.kind} of this pair on {gone.at}.") from None


def _of_pair(ledger: Ledger, decision: Decision) -> str:
    groups = decision.data.get("apart") or [decision.data["together"]]
    first = groups[0][0]
    if decision.data["of"] == "actor":
        return f"/actors/{ledger.actor_of(first)}"
    found = ledger.show(first)
    if not isinstance(found, ClaimEntry):
        raise HTTPException(HTTPStatus.NOT_FOUND, "This claim is not there any more.")
    return place_of(found.report.id, found.id)


def _inside(to: str) -> str:
    # Only a path of ours: "//elsewhere" and "/\elsewhere" are other sites to a browser.
    return to if to.startswith("/") and to[1:2] not in {"/", "\\"} else "/review"


ROUTES = [
    Route("/review", review),
    Route("/decide", decide, methods=["POST"]),
    Route("/undo", undo, methods=["POST"]),
    Route("/join", join, methods=["POST"]),
    Route("/decisions", decisions),
    Route("/decisions/{id}", decided),
    Route("/corrections.jsonl", training),
]
