"""What the reader took from one report."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from sayso.actor import Actor
from sayso.claim import Claim
from sayso.proposition import Proposition
from sayso.reading.events.codebook import CODEBOOK
from sayso.reading.times.time import Time
from sayso.report import Report

if TYPE_CHECKING:
    import pandas


@dataclass(frozen=True, slots=True)
class Reading:
    """The claims of one report, in the order of the text, and the version of the reader.

    `actors` are all actors that speak, `times` all time expressions, in the order of the text;
    `propositions` are what the claims are about.
    """

    report: Report
    claims: tuple[Claim, ...]
    reader: str
    actors: tuple[Actor, ...] = ()
    times: tuple[Time, ...] = ()
    propositions: tuple[Proposition, ...] = ()

    def to_dict(self) -> dict[str, Any]:
        """The JSON contract of one reading (docs/json.md); what the text does not give is null."""
        text = self.report.text
        return {
            "report": self.report.to_dict(),
            "claims": [claim.to_dict(text) for claim in self.claims],
            "actors": [actor.to_dict(text) for actor in self.actors],
            "times": [time.to_dict(text) for time in self.times],
            "propositions": [proposition.to_dict() for proposition in self.propositions],
            "reader": self.reader,
            "codebook": CODEBOOK,
        }

    def to_frame(self) -> pandas.DataFrame:
        """One row a claim, with the columns of `--format csv`."""
        import pandas  # slow to import, and most readings never become a frame

        from sayso.exports.csv import COLUMNS, WHOLE_NUMBERS, rows

        frame = pandas.DataFrame(list(rows(self)), columns=list(COLUMNS))
        return frame.astype(dict.fromkeys(WHOLE_NUMBERS, "Int64"))

    def _repr_html_(self) -> str:
        from sayso.exports.html import fragment

        return fragment(self)
