from __future__ import annotations

import actors
from duplicates import gold_pairs
from invented_reports import archive
from sayso.ledger.duplicates import candidates, keys, similar


def test_copies_are_found_among_a_few_invented_reports() -> None:
    reports, made = archive(200, 40, seed=11)
    by_id = {report.id: report for report in reports}
    pairs = candidates({report.id: keys(report) for report in reports})
    found = {(a, b) for a, b in pairs if similar(by_id[a], by_id[b]).kind}
    gold = gold_pairs(made)
    assert len(found & gold) >= 0.93 * len(gold)  # two missed are 5 % of so few
    assert len(found & gold) >= 0.99 * len(found)


def test_actors_of_the_invented_names_are_told() -> None:
    for _, half in actors.halves():
        precision, _, f1 = actors.measured(half)
        assert precision >= 99
        assert f1 >= 97
