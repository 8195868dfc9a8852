"""Which addresses may be fetched: http(s) on the public internet, checked after every look-up."""

from __future__ import annotations

import ipaddress
import socket
from collections.abc import Callable
from dataclasses import dataclass
from urllib.parse import SplitResult, quote, urlsplit

from sayso.refusal import Refused

Resolve = Callable[[str, int], list[str]]
_SAFE = "%/:?#[]@!$&'()*+,;=~"
_PORTS = {"http": 80, "https": 443}
# IPv6 addresses that stand for an IPv4 address: translated (RFC 6052) and local (RFC 8215).
_TRANSLATED = ipaddress.IPv6Network("64:ff9b::/96")
_TRANSLATED_HERE = ipaddress.IPv6Network("64:ff9b:1::/48")


@dataclass(frozen=True, slots=True)
class Place:
    """Where a URL leads: `target` is its path and query, `addresses` those that were checked."""

    scheme: str
    host: str
    port: int
    target: str
    addresses: tuple[str, ...]

    @property
    def authority(self) -> str:
        """The `Host` header: the host, and the port unless it is the scheme's own."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return host if self.port == _PORTS[self.scheme] else f"{host}:{self.port}"


def resolve(host: str, port: int) -> list[str]:
    """The addresses of a host, as the system looks them up. Raises OSError."""
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(str(address[4][0]) for address in found))


def place_of(url: str, *, resolve: Resolve = resolve, local: bool = False) -> Place:
    """Where `url` leads, looked up once: whoever connects must use these addresses and no others.

    Raises Refused: `forbidden` for another scheme than http(s), a name and password in the URL, and
    any host of which one address is not public (loopback, private, link-local, reserved, multicast,
    also inside IPv6, also written as a number); `unreachable` for a host that there is not. `local`
    lets addresses of this machine and network pass, for tests and for whoever asks for it.
    """
    parts = _parts(url)
    port = _port(parts, url)
    try:
        host = (parts.hostname or "").encode("idna").decode("ascii")
        addresses = resolve(host, port)
    except (OSError, UnicodeError) as error:
        raise Refused("unreachable", f"no such host: {error}", name=url) from None
    if not addresses:
        raise Refused("unreachable", "no such host", name=url)
    for address in addresses:
        if not local and not is_public(address):
            raise Refused("forbidden", f"{host} is at {address}, no public address", name=url)
    target = quote((parts.path or "/") + (f"?{parts.query}" if parts.query else ""), safe=_SAFE)
    return Place(parts.scheme.lower(), host, port, target, tuple(addresses))


def is_public(address: str) -> bool:
    """Whether an address is one of the public internet.

    >>> is_public("93.184.215.14"), is_public("127.0.0.1"), is_public("::ffff:10.0.0.1")
    (True, False, False)
    """
    try:
        found = ipaddress.ip_address(address)
    except ValueError:  # a zone ("fe80::1%eth0") is of a link
        return False
    if isinstance(found, ipaddress.IPv6Address):
        if found in _TRANSLATED_HERE:
            return False
        inner = found.ipv4_mapped or found.sixtofour or (found.teredo and found.teredo[1])
        if found in _TRANSLATED:
            inner = ipaddress.IPv4Address(int(found) & 0xFFFFFFFF)
        if inner:
            return is_public(str(inner))
    return found.is_global and not (
        found.is_multicast or found.is_reserved or found.is_unspecified or found.is_loopback
    )


def _parts(url: str) -> SplitResult:
    try:
        parts = urlsplit(url.strip())
    except ValueError as error:
        raise Refused("forbidden", f"no address: {error}", name=url) from None
    if parts.scheme.lower() not in _PORTS:
        raise Refused(
            "forbidden", f"only http and https are fetched, not {parts.scheme!r}", name=url
        )
    if parts.username is not None or parts.password is not None:
        raise Refused("forbidden", "a name or password stands in the address", name=url)
    if not parts.hostname or any(char in url.strip() for char in " \t\r\n\\"):
        raise Refused("forbidden", "no address of a page", name=url)
    return parts


def _port(parts: SplitResult, url: str) -> int:
    try:
        port = parts.port
    except ValueError as error:
        raise Refused("forbidden", f"no port: {error}", name=url) from None
    return _PORTS[parts.scheme.lower()] if port is None else port
