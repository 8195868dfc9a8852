from __future__ import annotations

import json
from pathlib import Path

from click.testing import CliRunner

from sayso import Reading
from sayso.cli import main
from sayso.ledger.ledger import Ledger


def test_corrections_are_exported_with_their_reports(tmp_path: Path, bridge: Reading) -> None:
    place = str(tmp_path / "desk.db")
    with Ledger(place) as ledger:
        ledger.add(bridge)
        ledger.reject(bridge.claims[0].id, who="Mira")
    done = CliRunner().invoke(main, ["export", "corrections", "--ledger", place])
    assert done.exit_code == 0
    (line,) = map(json.loads, done.stdout.splitlines())
    assert line["text"] == bridge.report.text
    assert [each["judgement"] for each in line["claims"]].count("rejected") == 1
    assert len(line["claims"]) == len(bridge.claims)
