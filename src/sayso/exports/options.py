"""What a caller may ask of an export."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """How an export is to look; a format leaves alone what does not concern it.

    `width` is in terminal cells (None: the terminal's own, or 80), `colour` allows colour codes;
    both are for the table. `single` says that one report is expected: `json` is then its object
    and not an array of one. `why` lists in place of the table's rows each value of each claim with
    the rule or head that gave it and the words that show it.
    """

    width: int | None = None
    colour: bool = False
    single: bool = False
    why: bool = False
