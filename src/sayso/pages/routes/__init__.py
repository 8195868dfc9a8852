"""One file a view; together the addresses of the pages."""

from __future__ import annotations

from starlette.routing import Route

from sayso.pages.routes import (
    actors,
    claims,
    entering,
    front,
    pairs,
    propositions,
    reading,
    reports,
    review,
    unkept,
)

_VIEWS = (front, entering, reading, unkept, reports, claims, propositions, actors, review, pairs)
ROUTES: list[Route] = [route for view in _VIEWS for route in view.ROUTES]
