"""A text's words cut into windows that the encoder reads in one go."""

from __future__ import annotations

from sayso.reading.words import Words

Window = tuple[int, int, int, int]


def windows(words: Words, *, limit: int, context: int, offset: int = 0) -> list[Window]:
    """Cut `words` into windows of at most `limit` sub-words.

    Each window is (first, last, core first, core last) in word numbers, ends exclusive. The cores
    lie end to end and cover every word once; what stands around a core, up to `context` sub-words
    on each side, is read with it so that a source in another paragraph is in sight. Cores end
    between paragraphs where they can. A text that fits is one window. `offset` shortens the first
    core (training sees each text cut in other places).

    Raises ValueError if `limit` leaves no room for a core.
    """
    if limit <= 2 * context:
        raise ValueError(f"no room for a core: {limit} sub-words with {context} around")
    count = len(words)
    at = words.first
    if count == 0:
        return []
    if offset == 0 and at[count] <= limit:
        return [(0, count, 0, count)]
    found: list[Window] = []
    start = 0
    while start < count:
        room = limit - 2 * context
        if start == 0:
            room = max(room + context - offset, 1)
        end = _core_end(words, start, room)
        first = _reach(words, start, -context)
        last = _reach(words, end, context)
        found.append((first, last, start, end))
        start = end
    return found


def _core_end(words: Words, start: int, room: int) -> int:
    """Where a core that begins at `start` ends: after the last paragraph that fits, or mid-way."""
    at = words.first
    end = int(at.searchsorted(at[start] + room, side="right")) - 1
    end = max(end, start + 1)
    if end >= len(words):
        return len(words)
    whole = int(words.paragraph.searchsorted(words.paragraph[end], side="left"))
    return whole if whole > start + (end - start) // 3 else end


def _reach(words: Words, start: int, by: int) -> int:
    """The word boundary that lies at most `by` sub-words from `start`."""
    at = words.first
    if by < 0:
        return int(at.searchsorted(at[start] + by, side="left"))
    return min(max(int(at.searchsorted(at[start] + by, side="right")) - 1, start), len(words))
