"""`python -m sayso` is `sayso`."""

from __future__ import annotations

from sayso.cli import main

main(prog_name="sayso")
