from __future__ import annotations

import pytest

from sayso.intake.addresses import is_public, place_of
from sayso.refusal import Refused


def public(host: str, port: int) -> list[str]:
    """Every name is a public one; a number is what the system takes it for."""
    import socket

    if host.replace(".", "").replace(":", "").isalnum() and (host[0].isdigit() or ":" in host):
        return [str(found[4][0]) for found in socket.getaddrinfo(host, port)]
    return ["93.184.215.14"]


@pytest.mark.parametrize(
    "address",
    [
        "127.0.0.1",
        "127.8.9.1",
        "0.0.0.0",  # noqa: S104  what must be refused
        "10.1.2.3",
        "172.16.0.1",
        "172.31.255.255",
        "192.168.1.1",
        "169.254.169.254",
        "100.64.0.1",
        "192.0.2.1",
        "224.0.0.1",
        "255.255.255.255",
        "::1",
        "::",
        "fc00::1",
        "fd12:3456::1",
        "fe80::1",
        "fe80::1%eth0",
        "ff02::1",
        "::ffff:127.0.0.1",
        "::ffff:10.0.0.1",
        "::ffff:169.254.169.254",
        "2002:7f00:1::",
        "2002:a00:1::",
        "64:ff9b::7f00:1",
        "64:ff9b:1::7f00:1",
        "2001:db8::1",
        "no address",
        "",
    ],
)
def test_what_is_not_of_the_public_internet(address: str) -> None:
    assert not is_public(address)


@pytest.mark.parametrize(
    "address", ["93.184.215.14", "8.8.8.8", "2606:4700::1111", "64:ff9b::808:808"]
)
def test_what_is_of_the_public_internet(address: str) -> None:
    assert is_public(address)


@pytest.mark.parametrize(
    ("url", "reason"),
    [
        ("file:///etc/passwd", "forbidden"),
        ("gopher://larkspur.example/1", "forbidden"),
        ("ftp://larkspur.example/a.txt", "forbidden"),
        ("data:text/html,hello", "forbidden"),
        ("http://user:secret@larkspur.example/", "forbidden"),
        ("http://larkspur.example@127.0.0.1/", "forbidden"),
        ("http:///path", "forbidden"),
        ("http://larkspur.example:99999/", "forbidden"),
        ("http://larkspur.example/a b", "forbidden"),
        ("http://larkspur.example\\@127.0.0.1/", "forbidden"),
        ("http://127.0.0.1/", "forbidden"),
        ("http://2130706433/", "forbidden"),
        ("http://0x7f.1/", "forbidden"),
        ("http://0x7f000001/", "forbidden"),
        ("http://0177.0.0.1/", "forbidden"),
        ("http://127.1/", "forbidden"),
        ("http://[::1]/", "forbidden"),
        ("http://[::ffff:127.0.0.1]/", "forbidden"),
        ("http://[64:ff9b::7f00:1]/", "forbidden"),
        ("http://169.254.169.254/latest/meta-data/", "forbidden"),
        ("http://[broken/", "forbidden"),
        ("http://" + "a" * 70 + ".example/", "unreachable"),
    ],
)
def test_what_is_never_fetched(url: str, reason: str) -> None:
    with pytest.raises(Refused) as refused:
        place_of(url, resolve=public)
    assert (refused.value.reason, refused.value.name) == (reason, url)


def test_a_page_s_place() -> None:
    place = place_of("HTTPS://Larkspur.example:8443/a/ü?q=1&r=a%20b#top", resolve=public)
    assert (place.scheme, place.authority) == ("https", "larkspur.example:8443")
    assert place.target == "/a/%C3%BC?q=1&r=a%20b"
    assert place.addresses == ("93.184.215.14",)
    assert place_of("http://bücher.example", resolve=public).authority == "xn--bcher-kva.example"


def test_one_private_address_among_several_is_enough() -> None:
    with pytest.raises(Refused, match="10.0.0.1"):
        place_of("http://larkspur.example/", resolve=lambda *_: ["93.184.215.14", "10.0.0.1"])
