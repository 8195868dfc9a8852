from __future__ import annotations

from pathlib import Path

import pytest

from kill import REPORTS, clean, killed, rerun


@pytest.mark.slow
def test_a_killed_run_loses_nothing_and_a_rerun_ends_where_a_clean_one_does(tmp_path: Path) -> None:
    wanted = clean(tmp_path / "clean.db")
    for number, seconds in enumerate((0.4, 2.0, 2.8, 3.5)):
        place = tmp_path / f"{number}.db"
        assert 0 <= killed(place, seconds) <= REPORTS
        assert rerun(place) == wanted
