"""The addresses of things."""

from __future__ import annotations

from urllib.parse import quote


def report_address(report: str) -> str:
    """A report of the ledger; its id may hold anything.

    >>> report_address("a b/c")
    '/reports/a%20b/c'
    """
    return f"/reports/{quote(report)}"


def unkept_address(report: str) -> str:
    """A reading that nobody has kept."""
    return f"/unkept/{quote(report)}"


def place_of(report: str, claim: str) -> str:
    """A claim in its report, with its card open.

    >>> place_of("r1", "c1")
    '/reports/r1?claim=c1#t-c1'
    """
    return f"{report_address(report)}?claim={quote(claim, safe='')}#t-{quote(claim, safe='')}"
