"""sayso keeps a claim ledger of news: who said what, through whom, how sure, about which event."""

from sayso.claim import Claim
from sayso.reading.reader import read, read_many
from sayso.reading.reading import Reading
from sayso.refusal import Refused
from sayso.report import Report
from sayso.spans import Span

__all__ = ["Claim", "Reading", "Refused", "Report", "Span", "read", "read_many"]
