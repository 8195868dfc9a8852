"""Bytes → Report: text, HTML, PDF and JSONL, each document read or refused by name."""

from __future__ import annotations

from sayso.intake.sources import from_bytes, from_path, from_stream
from sayso.intake.text import from_text

__all__ = ["from_bytes", "from_path", "from_stream", "from_text"]
