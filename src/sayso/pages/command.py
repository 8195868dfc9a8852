"""`sayso serve`: the pages in the browser."""

from __future__ import annotations

import getpass
import os
import socket
import stat
import threading
import webbrowser
from pathlib import Path

import click

from sayso.commands.options import on_ledger, opened

PORT = 8765
_LOOPBACK_ADDRESSES = frozenset({"127.0.0.1", "::1", "localhost"})
SHORTEST = 8
"""Characters of a password; with `Tries` that is out of reach of guessing."""


@click.command()
@on_ledger
@click.option(
    "--port",
    type=click.IntRange(0, 65_535),
    default=PORT,
    show_default=True,
    help="The port; 0 takes any free one.",
)
@click.option(
    "--host",
    metavar="ADDRESS",
    default="127.0.0.1",
    show_default=True,
    help="Open the pages to others: the address to listen on. Needs --password-file.",
)
@click.option(
    "--name",
    "names",
    metavar="HOST",
    multiple=True,
    help="With --host: a name under which others reach this machine; may be repeated.",
)
@click.option(
    "--password-file",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="A file whose first line is the password that a team shares.",
)
@click.option(
    "--as",
    "owner",
    metavar="WHO",
    default=None,
    help="The name that stands beside your decisions; your account's unless given.",
)
@click.option("--open/--no-open", "opens", default=True, help="Whether to open a browser.")
def serve(  # noqa: PLR0913 - the options, by name
    *,
    ledger: str,
    port: int,
    host: str,
    names: tuple[str, ...],
    password_file: Path | None,
    owner: str | None,
    opens: bool,
) -> None:
    """Open the pages: read reports, compare and correct their claims in the browser."""
    import uvicorn

    from sayso.pages.app import application
    from sayso.pages.safety.door import Door
    from sayso.pages.safety.hosts import LOOPBACK
    from sayso.pages.state import State

    is_open = host not in _LOOPBACK_ADDRESSES
    if is_open and password_file is None:
        raise click.UsageError(f"--host {host} opens the pages to others: give --password-file.")
    door = Door(owner or getpass.getuser(), _password(password_file))
    hosts = LOOPBACK | {_bracketed(name.lower()) for name in (*names, *_own_names(host))}
    listening = _listen(host, port)
    address = f"http://{_bracketed(host)}:{listening.getsockname()[1]}"
    _tell(address, door.key if door.password is None else None, sorted(hosts) if is_open else [])
    if opens and not is_open:
        target = address if door.password else f"{address}/open?key={door.key}"
        threading.Timer(0.5, webbrowser.open, (target,)).start()
    with opened(ledger, create=True) as held:
        config = uvicorn.Config(
            application(State(held, door), hosts=hosts),
            log_level="warning",
            server_header=False,
            proxy_headers=False,
        )
        uvicorn.Server(config).run(sockets=[listening])


def _tell(address: str, key: str | None, hosts: list[str]) -> None:
    click.echo(f"sayso serves {address}{f'/open?key={key}' if key else ''}")
    if key:
        click.echo("Whoever opens this address may write; keep it to yourself. Ctrl-C ends it.")
    if hosts:
        click.echo("Open to every machine that reaches this one, with the password, as:")
        click.echo("  " + " ".join(hosts))
        click.echo("The connection is not encrypted: outside a trusted network, put TLS before it.")


def _password(file: Path | None) -> str | None:
    if file is None:
        return None
    lines = file.read_text(encoding="utf-8").splitlines()
    password = lines[0].strip() if lines else ""
    if len(password) < SHORTEST:
        raise click.UsageError(f"{str(file)!r}: the password has fewer than {SHORTEST} characters.")
    if os.name == "posix" and file.stat().st_mode & (stat.S_IRGRP | stat.S_IROTH):
        click.echo(f"sayso: others on this machine can read {str(file)!r}.", err=True)
    return password


def _own_names(host: str) -> list[str]:
    if host in _LOOPBACK_ADDRESSES:
        return []
    return [host] if host not in {"0.0.0.0", "::"} else [socket.gethostname(), socket.getfqdn()]  # noqa: S104


def _bracketed(host: str) -> str:
    return f"[{host}]" if ":" in host else host


def _listen(host: str, port: int) -> socket.socket:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listening = socket.socket(family)
    listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listening.bind((host, port))
    except OSError as error:
        listening.close()
        raise click.UsageError(f"cannot listen on {host} port {port}: {error.strerror}.") from error
    return listening
