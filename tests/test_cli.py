from __future__ import annotations

import csv
import json
import os
import pty
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

import sayso
from sayso import Reading, Refused
from sayso.cli import main

EXAMPLES = Path(__file__).parents[1] / "examples"
FERRY = EXAMPLES / "ferry-inquiry.txt"
THREE = EXAMPLES / "three-short-reports.jsonl"


def run(*words: str | Path, stdin: bytes | None = None) -> Result:
    return CliRunner().invoke(main, [str(word) for word in words], input=stdin)


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch, bridge: Reading) -> dict[str, Any]:
    """What the command asks of the library, which reads one made report for each source."""
    heard: dict[str, Any] = {}

    def read_many(sources: Any, **options: Any) -> Iterator[Reading]:
        heard.update(options, sources=list(sources))
        return iter([bridge] * len(heard["sources"]))

    monkeypatch.setattr(sayso, "read_many", read_many)
    return heard


def test_each_option_reaches_the_library(asked: dict[str, Any]) -> None:
    options = ["--published", "20250114", "--workers", "3", "--reader", "accurate"]
    options += ["--actors", "who.csv"]
    result = run("read", *options, "a.txt", "b.txt")
    assert result.exit_code == 0
    assert asked["sources"] == [Path("a.txt"), Path("b.txt")]
    assert (asked["published"], asked["workers"], asked["reader"]) == ("2025-01-14", 3, "accurate")
    assert asked["progress"] is False
    assert asked["actors"] == Path("who.csv")


def test_why_lists_each_value_with_its_rule(asked: dict[str, Any]) -> None:
    lines = [line.split() for line in run("read", "a.txt", "--why").stdout.splitlines()]
    assert asked["sources"]
    assert ["cue", "the", "network's", "heads", "“said”", "69–73"] in lines


def test_the_table_is_the_default(asked: dict[str, Any]) -> None:
    result = run("read", "a.txt")
    assert asked["sources"]
    assert "Port officials" in result.stdout
    assert "Speaker" in result.stdout
    assert "\x1b" not in result.stdout


def test_one_file_is_one_object_and_several_are_an_array(asked: dict[str, Any]) -> None:
    assert json.loads(run("read", "a.txt", "--format", "json").stdout)["report"]["id"] == "bridge"
    assert len(json.loads(run("read", "a", "b", "--format", "json").stdout)) == 2
    assert len(json.loads(run("read", "a.jsonl", "--format", "json").stdout)) == 1
    assert asked["reader"] == "default"


def test_output_goes_to_the_file(asked: dict[str, Any], tmp_path: Path) -> None:
    out = tmp_path / "claims.csv"
    result = run("read", "a.txt", "--format", "csv", "-o", out)
    assert asked["sources"]
    assert (result.exit_code, result.stdout) == (0, "")
    assert out.read_bytes().startswith(b"report,title,")
    assert out.read_bytes().count(b"\r\n") == 6


def test_line_ends_and_letters_are_the_same_everywhere(
    asked: dict[str, Any], bridge: Reading
) -> None:
    result = run("read", "a.txt", "--format", "jsonl")
    assert asked["sources"]
    assert json.loads(result.stdout_bytes.decode("utf-8")) == bridge.to_dict()


def test_refused_input_is_named_and_the_rest_is_done(tmp_path: Path) -> None:
    empty = tmp_path / "empty.txt"
    empty.touch()
    result = run("read", tmp_path / "none.txt", FERRY, empty, "--format", "jsonl")
    assert result.exit_code == 1
    assert [json.loads(line)["report"]["title"] for line in result.stdout.splitlines()] == [
        "Ferry carried twice its limit, survivors tell Vaimea inquiry"
    ]
    refused = result.stderr.splitlines()
    assert len(refused) == 2
    assert "none.txt" in refused[0]
    assert "[missing]" in refused[0]
    assert "empty.txt" in refused[1]
    assert "[empty]" in refused[1]


def test_a_refusal_cannot_steer_the_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    def read_many(_: Any, *, refused: Callable[[Refused], None], **__: Any) -> Iterator[Reading]:
        refused(Refused("binary", "\x1b[2J junk", name="a\n\x9bb"))
        return iter([])

    monkeypatch.setattr(sayso, "read_many", read_many)
    result = run("read", "a")
    assert result.exit_code == 1
    assert result.stderr.count("\n") == 1
    assert not {"\x1b", "\x9b"} & set(result.stderr)


def test_standard_input_is_read_in_its_place() -> None:
    text = b"The bridge is closed, the harbour master said."
    result = run("read", "-", "--published", "2025-01-14", "--format", "json", stdin=text)
    found = json.loads(result.stdout)
    assert result.exit_code == 0
    assert found["report"]["text"] == text.decode()
    assert found["report"]["published"] == "2025-01-14"
    assert [claim["cue"]["text"] for claim in found["claims"]] == ["said"]


def test_refused_standard_input_is_named() -> None:
    result = run("read", "-", stdin=b"")
    assert result.exit_code == 1
    assert result.stderr.startswith("sayso: refused standard input: ")


def test_jsonl_keeps_order_and_ids() -> None:
    ids = [json.loads(line)["id"] for line in THREE.read_text(encoding="utf-8").splitlines()]
    result = run("read", THREE, "--format", "jsonl")
    assert [json.loads(line)["report"]["id"] for line in result.stdout.splitlines()] == ids


def test_csv_of_a_real_reading_has_its_words() -> None:
    rows = list(csv.DictReader(run("read", FERRY, "--format", "csv").stdout.splitlines()))
    assert "Lotu Faleiva" in " ".join(row["source"] for row in rows)


@pytest.mark.parametrize(
    "words",
    [
        ["read"],
        ["read", "x", "--format", "docx"],
        ["read", "x", "--published", "soon"],
        ["read", "x", "--published", "2025-02-30"],
        ["read", "x", "--workers", "0"],
        ["read", "x", "--reader", "none-such"],
        ["read", "x", "--why", "--format", "csv"],
        ["read", "x", "--actors", "no-such-file.csv"],
        ["read", "x", "-o", "no/such/folder/out.txt"],
        ["read", "-", "-"],
        ["read", str(FERRY), "-o", str(FERRY)],
        ["listen"],
    ],
)
def test_wrong_usage_is_2_and_writes_nothing(words: list[str]) -> None:
    before = FERRY.read_bytes()
    result = run(*words, stdin=b"")
    assert (result.exit_code, result.stdout) == (2, "")
    assert "Error: " in result.stderr
    assert FERRY.read_bytes() == before


def test_version_is_the_packages() -> None:
    from importlib.metadata import version

    assert run("--version").stdout == f"sayso {version('sayso')}\n"


@pytest.mark.parametrize("how", ["sayso", "python -m sayso"])
def test_a_closed_pipe_ends_quietly(how: str) -> None:
    command = f"{how} read {FERRY} {FERRY} --workers 1 --format jsonl | head -c 1"
    path = os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])
    done = subprocess.run(
        ["sh", "-c", command], capture_output=True, env={**os.environ, "PATH": path}, check=False
    )
    assert (done.stdout, done.stderr) == (b"{", b"")


@pytest.mark.parametrize(("files", "bar"), [([THREE], True), ([FERRY], False)])
def test_progress_shows_on_a_terminal(files: list[Path], bar: bool, tmp_path: Path) -> None:
    screen, stderr = pty.openpty()
    command: list[str | Path] = [
        sys.executable,
        "-m",
        "sayso",
        "read",
        *files,
        "-o",
        tmp_path / "out.txt",
    ]
    with subprocess.Popen(command, stderr=stderr, stdout=subprocess.DEVNULL) as process:
        os.close(stderr)
        shown = b"".join(_until_closed(screen))
    os.close(screen)
    assert process.returncode == 0
    assert (b"reports read" in shown) is bar
    assert (tmp_path / "out.txt").read_text(encoding="utf-8")


def test_no_progress_shows_in_a_pipe(tmp_path: Path) -> None:
    command: list[str | Path] = [
        sys.executable,
        "-m",
        "sayso",
        "read",
        THREE,
        "-o",
        tmp_path / "out.txt",
    ]
    done = subprocess.run(command, capture_output=True, check=True)
    assert (done.stdout, done.stderr) == (b"", b"")


def _until_closed(screen: int) -> Iterator[bytes]:
    while True:
        try:
            data = os.read(screen, 4096)
        except OSError:  # how Linux says that the other end is closed
            return
        if not data:
            return
        yield data
