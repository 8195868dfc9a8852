"""The public face of a ledger: one method, one function."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from pathlib import Path
from types import TracebackType
from typing import Any, Literal, Self

from sayso.ledger import deciding, exporting, grouping
from sayso.ledger.adding import Added, OnRefused, add_found, total_of
from sayso.ledger.again import older, read_again
from sayso.ledger.decisions import Decision
from sayso.ledger.found import Source, found_in
from sayso.ledger.progress import reports_in, shown_progress
from sayso.ledger.queries.actors import ActorEntry, ActorFilter, actors
from sayso.ledger.queries.claims import claims
from sayso.ledger.queries.decisions import decisions
from sayso.ledger.queries.entries import ClaimEntry, ReportEntry
from sayso.ledger.queries.facets import Facets, facets
from sayso.ledger.queries.filters import ClaimFilter
from sayso.ledger.queries.named import Named, actor_of, named
from sayso.ledger.queries.pending import PendingPair, pending_pairs
from sayso.ledger.queries.propositions import (
    PropositionEntry,
    PropositionFilter,
    propositions,
)
from sayso.ledger.queries.reports import ReportFilter, duplicates, reports, versions
from sayso.ledger.queries.rows import Rows
from sayso.ledger.queries.showing import Shown, reading_of, show
from sayso.ledger.store.opening import opened, shown
from sayso.ledger.verifying import Verified, verify
from sayso.ledger.versions import Comparison, compared
from sayso.reading.reading import Reading


class Ledger:
    """A claim ledger in a SQLite file or, by a `postgresql://` URL, in a PostgreSQL database.

    It is made where there is none, unless `create` is False. Lists (`claims`, `reports`, `actors`,
    `propositions`, `pending_pairs`, `decisions`) come as Rows: iterate, or take one page at a time.
    One program may write while many read.

    Raises NoLedger, NewerLedger, Busy or LedgerError (sayso.ledger.errors).

    >>> import tempfile, sayso
    >>> folder = tempfile.TemporaryDirectory()
    >>> with sayso.Ledger(f"{folder.name}/desk.db") as ledger:
    ...     added = ledger.add("The harbour is closed, the port's director said on Monday.")
    ...     [claim.content for claim in ledger.claims()]
    ['The harbour is closed']
    >>> folder.cleanup()
    """

    def __init__(self, where: str | Path = "sayso.db", *, create: bool = True) -> None:
        self.where = shown(where)
        self._engine = opened(where, create=create)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the store. What was added is kept with or without this."""
        self._engine.dispose()

    def add(self, source: Source, *, published: str | None = None) -> Added:
        """Add one source: a Reading, a Report, a Path (file, folder or pattern), a text or a URL.

        What the ledger holds already adds nothing. Raises Refused when something cannot be read;
        what came before it is kept.
        """
        return self.add_many([source], published=published, workers=1)

    def add_many(  # noqa: PLR0913 - the options, by name
        self,
        sources: Iterable[Source],
        *,
        published: str | None = None,
        workers: int | None = None,
        reader: str = "default",
        follow: bool = False,
        progress: bool = False,
        refused: OnRefused | None = None,
    ) -> Added:
        """Add many sources, on all cores unless `workers` says otherwise.

        A few reports at a time are kept, each whole: whatever ends the program, what was kept is
        there, and to add the same again goes on from there. What cannot be read goes to `refused`
        and the rest goes on; without it the first such input is raised. `follow` fetches the page
        behind each item of a feed that has only a summary. `progress` shows a bar on standard
        error.
        """
        found = found_in(sources, published=published, follow=follow, ledger=self.where)
        steps = add_found(self._engine, found, workers=workers, reader=reader, refused=refused)
        if progress:
            steps = shown_progress(steps, reports_in(sources))
        return total_of(steps)

    def read_again(
        self,
        *,
        workers: int | None = None,
        reader: str = "default",
        progress: bool = False,
        refused: OnRefused | None = None,
    ) -> Added:
        """Read every report again that another reader, or another version of it, has read.

        What people decided stays above it: a claim that somebody has judged is kept as it was
        judged, and so is every actor that a decision names. A report that is refused keeps what was
        read in it. The options are those of `add_many`.
        """
        steps = read_again(self._engine, workers=workers, reader=reader, refused=refused)
        if progress:
            steps = shown_progress(steps, len(older(self._engine, reader)))
        return total_of(steps)

    def watch(
        self,
        feeds: Sequence[str],
        *,
        every: float = 900.0,
        rounds: int | None = None,
        follow: bool = False,
        refused: OnRefused | None = None,
    ) -> Iterator[Added]:
        """Add new items of feeds (URLs) as they come; yields what was kept, each time.

        Asks each feed, waits `every` seconds and asks again, `rounds` times or for ever. What fails
        goes to `refused`, or is raised without it. `follow` as in `add_many`.
        """
        from sayso.intake.watching import watch  # it fetches: who does not watch needs none of it

        items = watch(feeds, every=every, rounds=rounds, follow=follow)
        return add_found(self._engine, items, workers=1, refused=refused, at_once=1)

    def claims(
        self,
        *,
        sort: str = "-date",
        **wanted: Any,  # noqa: ANN401 - each filter has its own type
    ) -> Rows[ClaimEntry]:
        """The claims that have all that is wanted (ClaimFilter), by date, score, outlet, speaker.

        A `-` before the sorting reverses it. Raises TypeError for an unknown filter, ValueError for
        an unknown sorting.
        """
        return claims(self._engine, ClaimFilter(**wanted), sort=sort)

    def facets(
        self,
        **wanted: Any,  # noqa: ANN401 - each filter has its own type
    ) -> Facets:
        """How many claims there are of each stance, certainty, kind, outlet, actor and so on."""
        return facets(self._engine, ClaimFilter(**wanted))

    def reports(self, *, sort: str = "-date", **wanted: str | None) -> Rows[ReportEntry]:
        """The reports that have all that is wanted (ReportFilter), by date, outlet or id."""
        return reports(self._engine, ReportFilter(**wanted), sort=sort)

    def duplicates(self) -> list[list[str]]:
        """The groups of reports that are copies or versions of one another, ids in order."""
        return duplicates(self._engine)

    def versions(self, report: str) -> list[ReportEntry]:
        """The versions of a report that its outlet, or address, had: itself too, oldest first.

        Raises Unknown when there is no such report.
        """
        return versions(self._engine, report)

    def compare(self, before: str, after: str) -> Comparison:
        """Two reports, claim by claim: what the later has kept, changed, added and dropped.

        Both as people corrected them. Raises Unknown when there is no such report.
        """
        return compared(reading_of(self._engine, before), reading_of(self._engine, after))

    def actors(self, *, sort: str = "-claims", **wanted: str | None) -> Rows[ActorEntry]:
        """The actors that have all that is wanted (ActorFilter), by claims or name."""
        return actors(self._engine, ActorFilter(**wanted), sort=sort)

    def propositions(
        self,
        *,
        sort: str = "-date",
        members: bool = True,
        **wanted: Any,  # noqa: ANN401 - each filter has its own type
    ) -> Rows[PropositionEntry]:
        """The propositions that have all that is wanted (PropositionFilter).

        By date (of the latest claim), claims, origins or id. A list that needs only their number
        and positions is quicker without their `members`.
        """
        wanted_ = PropositionFilter(**wanted)
        return propositions(self._engine, wanted_, sort=sort, members=members)

    @property
    def threshold(self) -> float:
        """From which score on, 0 to 1, claims of different reports make one proposition."""
        return grouping.threshold(self._engine)

    def move_threshold(self, to: float | None = None) -> None:
        """Make all propositions anew, of claims that are alike from this score on.

        Nothing is read again; people's decisions stay above it. None goes back to sayso's own.
        Raises ValueError for a score that no pair is kept for.
        """
        grouping.move(self._engine, to)

    def search(self, text: str, *, sort: str = "-date") -> Rows[ClaimEntry]:
        """The claims that hold all the words and "phrases" of `text`."""
        return self.claims(text=text, sort=sort)

    def show(self, id: str) -> Shown:  # noqa: A002 - the field's name
        """The claim, proposition, actor, report (its Reading) or decision of that id.

        Raises Unknown when there is none.
        """
        return show(self._engine, id)

    def actor_of(self, record: str) -> str:
        """The id of the ledger's actor that a record is of: an actor as one report has it.

        Raises Unknown when there is no such record.
        """
        return actor_of(self._engine, record)

    def named(self, actor: str) -> list[Named]:
        """The names that an actor goes by in the reports, each with its records, commonest first.

        To split one off takes its records (`split`).
        """
        return named(self._engine, actor)

    def decisions(
        self,
        *,
        subject: str | None = None,
        who: str | None = None,
        standing: bool | None = None,
    ) -> Rows[Decision]:
        """What people decided, latest first: of one subject, by one person, (not) undone."""
        return decisions(self._engine, subject=subject, who=who, standing=standing)

    def pending_pairs(
        self, of: Literal["actor", "proposition"] | None = None, *, sort: str = "-score"
    ) -> Rows[PendingPair]:
        """The pairs that may be one and wait for a person, of actors, of propositions or both.

        By score, the surest first. `accept` of a pair's id says that the two are one, `reject` that
        they are not. Raises ValueError for an unknown `of` or `sort`.
        """
        return pending_pairs(self._engine, of, sort=sort)

    def accept(
        self,
        claim: str,
        *,
        who: str | None = None,
        note: str | None = None,
        seen: str | None = None,
    ) -> Decision:
        """Say that a claim is read rightly, or that the two of a pair that waits are one.

        `who` is the account's name unless given. With `seen`, the id of the latest decision on the
        claim that the person saw ("" for none), raises Conflict if there is a later one. Raises
        Unknown when there is neither.
        """
        return deciding.judge(self._engine, "accept", claim, who=who, note=note, seen=seen)

    def reject(
        self,
        claim: str,
        *,
        who: str | None = None,
        note: str | None = None,
        seen: str | None = None,
    ) -> Decision:
        """Say that a claim is none: it leaves its proposition; or that a pair's two are not one.

        As `accept`.
        """
        return deciding.judge(self._engine, "reject", claim, who=who, note=note, seen=seen)

    def flag(
        self,
        claim: str,
        *,
        who: str | None = None,
        note: str | None = None,
        seen: str | None = None,
    ) -> Decision:
        """Mark a claim for somebody to look at. As `accept`."""
        return deciding.judge(self._engine, "flag", claim, who=who, note=note, seen=seen)

    def correct(
        self,
        claim: str,
        *,
        who: str | None = None,
        note: str | None = None,
        seen: str | None = None,
        **changes: Any,  # noqa: ANN401 - each field has its own type
    ) -> Decision:
        """Say what a claim's `source`, `cue`, `content`, `quote`, `stance` and so on really are.

        What the reader made of it is kept. The fields and their forms: sayso.ledger.correcting.
        Raises ValueError for a value that cannot be, and as `accept`.
        """
        return deciding.judge(
            self._engine, "correct", claim, changes=changes, who=who, note=note, seen=seen
        )

    def merge(self, *ids: str, who: str | None = None, note: str | None = None) -> Decision:
        """Say that several actors, or several propositions, are one.

        Raises Unknown for an id of neither, LedgerError where they cannot be one.
        """
        return deciding.merge(self._engine, ids, who=who, note=note)

    def split(
        self,
        whole: str,
        members: Collection[str],
        *,
        who: str | None = None,
        note: str | None = None,
    ) -> Decision:
        """Say that some of an actor's records, or of a proposition's claims, are not of it.

        Raises Unknown for an id that is none of its members, LedgerError where one side is empty.
        """
        return deciding.split(self._engine, whole, members, who=who, note=note)

    def undo(self, decision: str, *, who: str | None = None, note: str | None = None) -> Decision:
        """Close a decision, which brings back what was before; to undo the undoing opens it again.

        Raises Unknown when there is no such decision, Conflict when it is closed already.
        """
        return deciding.undo(self._engine, decision, who=who, note=note)

    def verify(self, *, head: str | None = None) -> Verified:
        """Check that the ledger holds what was put into it; names each report that does not."""
        return verify(self._engine, head=head)

    def readings(self) -> Iterator[Reading]:
        """The reading of every report, as people corrected it, by the reports' ids."""
        return exporting.readings(self._engine)

    def export(self) -> Iterator[dict[str, Any]]:
        """Everything as JSON objects, in an order that depends on what is there alone."""
        return exporting.objects(self._engine)
