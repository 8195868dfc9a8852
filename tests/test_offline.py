from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
EXAMPLES = ROOT / "examples"
# Stands in every Python process that is started, workers too: no name is looked up, no address of
# a network is connected, bound or sent to.
GUARD = """
import sys

def deny(event, args):
    if event in ("socket.getaddrinfo", "socket.gethostbyname"):
        raise PermissionError(f"network denied: {event} {args[0]}")
    if event in ("socket.connect", "socket.bind", "socket.sendto"):
        if not isinstance(args[1], (str, bytes)):
            raise PermissionError(f"network denied: {event} {args[1]}")

sys.addaudithook(deny)
"""


@pytest.fixture
def guarded(tmp_path: Path) -> dict[str, str]:
    (tmp_path / "sitecustomize.py").write_text(GUARD, "utf-8")
    return os.environ | {"PYTHONPATH": str(tmp_path), "http_proxy": "", "https_proxy": ""}


def run(
    *arguments: str, env: dict[str, str], before: tuple[str, ...] = ()
) -> subprocess.CompletedProcess[str]:
    command = [*before, sys.executable, *arguments]
    return subprocess.run(command, env=env, capture_output=True, text=True, check=False)


def test_the_guard_denies_the_network(guarded: dict[str, str]) -> None:
    done = run("-c", "import socket; socket.create_connection(('127.0.0.1', 9))", env=guarded)

    assert "network denied" in done.stderr


def test_reports_are_read_with_the_network_denied(guarded: dict[str, str]) -> None:
    files = [str(EXAMPLES / name) for name in ("ferry-inquiry.txt", "three-short-reports.jsonl")]
    done = run("-m", "sayso", "read", "--format", "jsonl", *files, env=guarded)

    assert done.stderr == ""
    assert done.returncode == 0
    assert done.stdout.count('"cue"') >= 10


def test_a_report_is_read_on_a_machine_without_a_network(guarded: dict[str, str]) -> None:
    unshare = shutil.which("unshare")
    apart = (unshare, "--user", "--net") if unshare else ()
    if not apart or subprocess.run([*apart, "true"], capture_output=True, check=False).returncode:
        pytest.skip("this machine lets nobody set up a namespace without a network")
    report = str(EXAMPLES / "ferry-inquiry.txt")
    done = run("-m", "sayso", "read", report, env=guarded, before=apart)

    assert done.returncode == 0
    assert "said" in done.stdout
