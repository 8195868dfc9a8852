"""What one document may cost; above it the document is refused by name."""

from __future__ import annotations

# trafilatura's own cap for one page; a news report of 20 MB does not exist.
DOCUMENT_BYTES = 20_000_000

# About 300,000 words: keeps intake's memory flat. A reader's own limit is closer.
TEXT_CHARACTERS = 2_000_000

# HTML of 100,000 paragraphs took 48 s (time grows faster than length). An answer or a refusal is
# due within 30 s, reading included, so a page's text has 20 of them.
SECONDS = 20.0

# Address space of the worker process. A page of 20 MB needs less; see docs/intake.md.
MEMORY_BYTES = 800_000_000

# Archives keep a list of what is in them, and it must fit in memory: 100,000 entries take 100 MB.
ARCHIVE_ENTRIES = 100_000
ARCHIVE_LIST_BYTES = 10_000_000

# Of one feed; the largest in use list a few thousand.
FEED_ITEMS = 10_000

# A page that was named: as long as trafilatura waits, and as many redirects as it follows.
FETCH_SECONDS = 30.0
FETCH_REDIRECTS = 2

# JSONL packs 3 to 20 times smaller, never 100 times; a bomb packs 1,000 times smaller.
UNPACKED_RATIO = 100
