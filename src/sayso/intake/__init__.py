"""Bytes → Report: documents, feeds and archives, each document read or refused by name.

What fetches is imported only by who uses it: `sayso.intake.gathering` (files, folders, patterns and
URLs) and `sayso.intake.watching` (feeds, again and again).
"""

from __future__ import annotations

from sayso.intake.sources import from_bytes, from_path, from_stream
from sayso.intake.text import from_text

__all__ = ["from_bytes", "from_path", "from_stream", "from_text"]
