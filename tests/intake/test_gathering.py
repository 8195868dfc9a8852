from __future__ import annotations

import io
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from sayso.intake.fetching import Fetcher
from sayso.intake.gathering import from_url, sources
from sayso.refusal import Refused
from sayso.report import Report

if TYPE_CHECKING:
    from conftest import Web

LOCAL = Fetcher(local=True)
TEXT = "The mayor said that the bridge would stay closed until spring."
PAGE = f"<html><head><title>Bridge</title></head><body><p>{TEXT}</p></body></html>".encode()


def shown(*named: str | Path, **options: object) -> list[str]:
    """The texts of the reports, and the reasons of the refusals."""
    found = sources(named, fetcher=LOCAL, **options)  # type: ignore[arg-type]
    return [each.reason if isinstance(each, Refused) else each.text for each in found]


def test_a_folder_is_read_by_name_with_all_below(tmp_path: Path) -> None:
    for name in ("b.txt", "a/c.txt", "a.txt", "a/.hidden.txt", ".git/d.txt", "e.png", "f.css"):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(f"{name}: {TEXT}", encoding="utf-8")
    assert [text[:5] for text in shown(tmp_path)] == ["a/c.t", "a.txt", "b.txt"]
    assert [text[:5] for text in shown(str(tmp_path / "*.txt"))] == ["a.txt", "b.txt"]
    assert [text[:5] for text in shown(tmp_path / "**" / "c.txt")] == ["a/c.t"]


def test_links_in_a_folder_are_refused_and_circles_end(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "b.txt").symlink_to("/etc/passwd")
    (tmp_path / "circle").symlink_to(tmp_path)
    assert shown(tmp_path) == [TEXT, "link", "link"]
    assert shown(tmp_path / "b.txt") != ["link"]  # what is named is read


def test_what_is_not_there_is_missing(tmp_path: Path) -> None:
    assert shown(tmp_path / "absent.txt", str(tmp_path / "*.nothing")) == ["missing", "missing"]
    (tmp_path / "odd[1].txt").write_text(TEXT, encoding="utf-8")
    assert shown(str(tmp_path / "odd[1].txt")) == [TEXT]


@pytest.mark.parametrize(
    "url", ["file:///etc/passwd", "ftp://larkspur.example/", "postgresql://x/y"]
)
def test_other_schemes_are_refused(url: str) -> None:
    assert shown(url) == ["forbidden"]


def test_a_page_is_fetched_and_read(web: Web) -> None:
    web.moved("/short", "/long/page.html")
    url = web.page(
        "/long/page.html",
        PAGE.replace(b"mayor", "Zoë".encode("cp1252")),
        "text/html; charset=windows-1252",
    )
    (report,) = from_url(web.url + "/short", published="2024-01-14", fetcher=LOCAL)
    assert isinstance(report, Report)
    assert "The Zoë said" in report.text
    assert (report.url, report.published) == (url, "2024-01-14")


def test_refusals_name_what_was_named_and_the_rest_goes_on(web: Web) -> None:
    web.page("/", PAGE)
    first, second = sources([web.url + "/absent", web.url + "/"], fetcher=LOCAL)
    assert isinstance(first, Refused)
    assert (first.reason, first.name) == ("unreachable", web.url + "/absent")
    assert isinstance(second, Report)


def test_nothing_of_this_network_is_fetched(web: Web) -> None:
    (refused,) = sources([web.page("/", PAGE)])
    assert isinstance(refused, Refused)
    assert refused.reason == "forbidden"
    assert web.asked == []


def test_an_archive_is_fetched_and_read(web: Web) -> None:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as made:
        made.writestr("a.txt", TEXT)
    assert shown(web.page("/news.zip", packed.getvalue(), "application/zip")) == [TEXT]


RSS = """<rss version="2.0"><channel><title>Courier</title><item><title>Bridge</title><guid>1</guid>
<link>/page</link><pubDate>Sun, 14 Jan 2024 08:00:00 GMT</pubDate>
<description>In short, the mayor said so.</description></item></channel></rss>"""


def test_a_feed_s_pages_are_fetched_only_if_wished(web: Web) -> None:
    url = web.page("/feed", RSS.encode(), "application/rss+xml")
    web.page("/page", PAGE)
    assert shown(url) == ["Bridge\n\nIn short, the mayor said so."]
    assert [path for path, _ in web.asked] == ["/feed"]
    (report,) = sources([url], follow=True, fetcher=LOCAL)
    assert isinstance(report, Report)
    assert TEXT in report.text
    assert (report.url, report.published) == (web.url + "/page", "2024-01-14")
    del web.answers["/page"]
    assert shown(url, follow=True) == ["unreachable"]
