"""What lies beside documents in folders, archives and captures, and is none."""

from __future__ import annotations

from pathlib import PurePosixPath

_SUFFIXES = frozenset(
    """
    .png .jpg .jpeg .gif .svg .webp .avif .ico .bmp .tif .tiff .heic .css .js .mjs .map .woff .woff2
    .ttf .otf .eot .mp3 .mp4 .m4a .ogg .wav .webm .avi .mov .mkv .exe .dll .so .db .sqlite .pyc
    """.split()
)
_FOLDERS = frozenset(("__MACOSX",))
_TYPES = ("text/html", "application/xhtml+xml", "text/plain", "application/pdf")


def is_asset(path: str) -> bool:
    """Whether a file is hidden, or a picture, style, script, font, film or program by its name.

    >>> is_asset("site/logo.PNG"), is_asset(".git/config"), is_asset("site/story.html")
    (True, True, False)
    """
    parts = PurePosixPath(path.replace("\\", "/")).parts
    hidden = any(part.startswith(".") and part not in (".", "..") for part in parts)
    return hidden or not _FOLDERS.isdisjoint(parts) or path.lower().endswith(tuple(_SUFFIXES))


def is_document_type(media_type: str | None) -> bool:
    """Whether a server's word for what it sent means a document that can be read.

    >>> is_document_type("text/html"), is_document_type("image/png"), is_document_type(None)
    (True, False, True)
    """
    return media_type is None or media_type.lower() in _TYPES
