"""In by the key of the printed address, or by a name and the team's password."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from sayso.pages.safety.door import SESSION, Door
from sayso.pages.templating import message, page

_COOKIE = "sayso"


async def opened(request: Request) -> Response:
    """`/open?key=…`: the browser may write from now on."""
    door: Door = request.app.state.sayso.door
    key = request.query_params.get("key", "")
    if not door.is_key(key):
        words = "This key is of an earlier start. Open the address that sayso serve printed last."
        return message(request, "An old key", words, status=403)
    return _entered(key)


async def log_in(request: Request) -> Response:
    """The form, and what it sends."""
    if request.method in {"GET", "HEAD"}:
        return _form(request, request.query_params.get("to", "/"))
    form = await request.form()
    name, password = str(form.get("name", "")).strip()[:60], str(form.get("password", ""))
    to = str(form.get("to", "/"))
    door: Door = request.app.state.sayso.door
    address = request.client.host if request.client else ""
    wait = door.tries.wait(address)
    if wait:
        trouble = f"Too many wrong passwords. Try again in {wait:.0f} seconds."
        answer = _form(request, to, trouble=trouble, status=429)
        answer.headers["Retry-After"] = f"{wait:.0f}"
        return answer
    token = door.log_in(name, password, address=address) if name else None
    if token is None:
        return _form(request, to, trouble="This is not the password.", status=403)
    return _entered(token, to)


async def log_out(request: Request) -> Response:
    """Forget who this is."""
    request.app.state.sayso.door.log_out(request.cookies.get(_COOKIE))
    answer = RedirectResponse("/", status_code=303)
    answer.delete_cookie(_COOKIE)
    return answer


def _form(request: Request, to: str, *, trouble: str = "", status: int = 200) -> Response:
    return page(request, "login.html", status=status, trouble=trouble, to=to)


def _entered(token: str, to: str = "/") -> Response:
    # Only a path of ours: "//elsewhere" and "/\elsewhere" are other sites to a browser.
    inside = to if to.startswith("/") and to[1:2] not in {"/", "\\"} else "/"
    answer = RedirectResponse(inside, status_code=303)
    answer.set_cookie(_COOKIE, token, max_age=int(SESSION), httponly=True, samesite="strict")
    return answer


ROUTES = [
    Route("/open", opened),
    Route("/login", log_in, methods=["GET", "POST"]),
    Route("/logout", log_out, methods=["POST"]),
]
