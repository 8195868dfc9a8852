"""Who speaks: the sources of a report's claims → actors, and who passed the claims on."""

from sayso.reading.speakers.book import Book, Entry, read_book
from sayso.reading.speakers.heads import Heads
from sayso.reading.speakers.resolution import Resolution
from sayso.reading.speakers.resolve import resolve

__all__ = ["Book", "Entry", "Heads", "Resolution", "read_book", "resolve"]
