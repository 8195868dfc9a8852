"""A PostgreSQL server of its own for the tests: in a temporary folder, on a socket, not as root."""

from __future__ import annotations

import os
import pwd
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_WHERE_DEBIAN_PUTS_IT = sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True)


def binaries() -> Path | None:
    """The folder of initdb and pg_ctl, None where PostgreSQL is not installed."""
    on_path = shutil.which("pg_ctl")
    folders = [*_WHERE_DEBIAN_PUTS_IT, *([Path(on_path).parent] if on_path else [])]
    return next((each for each in folders if (each / "initdb").exists()), None)


@contextmanager
def server(programs: Path) -> Iterator[str]:
    """A running server; gives the URL of its database `postgres`."""
    with tempfile.TemporaryDirectory(prefix="sayso-pg-") as folder:
        data, user = Path(folder) / "data", _user()
        shutil.chown(folder, user)
        _run(user, programs / "initdb", "-D", data, "-U", "sayso", "-A", "trust", "-E", "UTF8")
        options = f"-k {folder} -c listen_addresses='' -c fsync=off"
        log = Path(folder) / "log"
        _run(user, programs / "pg_ctl", "-D", data, "-w", "-l", log, "-o", options, "start")
        try:
            yield f"postgresql://sayso@/postgres?host={folder}"
        finally:
            _run(user, programs / "pg_ctl", "-D", data, "-w", "-m", "immediate", "stop")


def _user() -> str:
    """PostgreSQL will not run as root."""
    return "nobody" if os.getuid() == 0 else pwd.getpwuid(os.getuid()).pw_name


def _run(user: str, *words: str | Path) -> None:
    command = [str(word) for word in words]
    account = pwd.getpwnam(user)
    other = os.getuid() != account.pw_uid
    done = subprocess.run(
        command,
        user=account.pw_uid if other else None,
        group=account.pw_gid if other else None,
        extra_groups=[] if other else None,
        cwd="/",
        check=False,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert done.returncode == 0, f"{command[0]}: {done.stderr}"
