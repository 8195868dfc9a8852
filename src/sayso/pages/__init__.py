"""The local web pages: `sayso serve` (docs/pages.md)."""
