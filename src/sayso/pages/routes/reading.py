"""Reading what was pasted or dropped, with its progress."""

from __future__ import annotations

from datetime import date
from http import HTTPStatus

from starlette.concurrency import run_in_threadpool
from starlette.datastructures import FormData, UploadFile
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from sayso.intake.limits import DOCUMENT_BYTES
from sayso.pages.places import report_address, unkept_address
from sayso.pages.state import State
from sayso.pages.templating import page
from sayso.pages.work import Given, Work

AT_ONCE = 2.0
"""Seconds: what is read by then is shown at once, anything longer shows how far it is."""
_MOST_FILES = 5_000


async def read(request: Request) -> Response:
    """Start reading; what takes long goes on behind a page that shows its progress."""
    state: State = request.app.state.sayso
    async with request.form(max_files=_MOST_FILES, max_part_size=DOCUMENT_BYTES) as form:
        given = await _given(form)
        keep = form.get("keep") == "yes" and request.state.visitor.may_write
    if not given:
        return RedirectResponse("/", status_code=303)
    work = state.desk.start(given, state.keep if keep else state.shelf.put, keep=keep)
    await run_in_threadpool(work.ended.wait, AT_ONCE)
    return RedirectResponse(_shown_at(work), status_code=303)


async def progress(request: Request) -> Response:
    """How far some work is; its part of the page alone for the page's own script."""
    work = _work(request)
    part = request.headers.get("hx-request") == "true"
    answer = page(request, "work_part.html" if part else "work.html", work=work)
    if part and work.ended.is_set() and _is_one(work):
        answer.headers["HX-Redirect"] = _shown_at(work)
    return answer


async def keep(request: Request) -> Response:
    """Put all that some work read into the ledger."""
    state: State = request.app.state.sayso
    work = _work(request)
    await run_in_threadpool(state.ledger.add_many, list(work.readings), workers=1)
    work.keep = True
    return RedirectResponse(_shown_at(work), status_code=303)


def _work(request: Request) -> Work:
    work: Work | None = request.app.state.sayso.desk.find(request.path_params["work"])
    if work is None:
        raise HTTPException(HTTPStatus.NOT_FOUND, "This reading is over and forgotten.")
    return work


def _is_one(work: Work) -> bool:
    return len(work.readings) == 1 and not work.refused and work.failed is None


def _shown_at(work: Work) -> str:
    if work.ended.is_set() and _is_one(work):
        to = report_address if work.keep else unkept_address
        return to(work.readings[0].report.id)
    return f"/works/{work.id}"


async def _given(form: FormData) -> list[Given]:
    published = _day(str(form.get("published", "")))
    text = str(form.get("text", ""))
    given = [Given("", text.encode(), published)] if text.strip() else []
    for file in form.getlist("files"):
        if isinstance(file, UploadFile) and file.filename:
            data = await file.read(DOCUMENT_BYTES * 4)
            given.append(Given(file.filename, data, published))
    return given


def _day(value: str) -> str | None:
    try:
        return date.fromisoformat(value).isoformat() if value else None
    except ValueError:
        raise HTTPException(HTTPStatus.BAD_REQUEST, f"{value!r} is no date.") from None


ROUTES = [
    Route("/read", read, methods=["POST"]),
    Route("/works/{work}", progress),
    Route("/works/{work}/keep", keep, methods=["POST"]),
]
