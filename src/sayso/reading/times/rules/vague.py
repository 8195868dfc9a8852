"""Now, lately and one day: times without a date."""

from __future__ import annotations

from sayso.reading.times.grammar import Found, Rule, Value
from sayso.reading.times.story import Story


def present(_found: Found, _story: Story) -> Value:
    """“now”, “currently”."""
    return "DATE", "PRESENT_REF"


def past(_found: Found, _story: Story) -> Value:
    """“recently”, “in the past”."""
    return "DATE", "PAST_REF"


def soon(found: Found, story: Story) -> Value | None:
    """“soon”; none in "was soon freed", which tells what is past."""
    return None if story.direction(found) == "past" else ("DATE", "FUTURE_REF")


def future(_found: Found, _story: Story) -> Value:
    """“soon”, “the future”."""
    return "DATE", "FUTURE_REF"


RULES = (
    Rule(
        "now",
        "right? now|currently|current|nowadays|these days|(?:this|the present) moment",
        present,
    ),
    Rule("recently", "more? recently", past),
    Rule("the-past", "(?<=in) (?P<time>the past)", past),
    Rule("soon", "(?<! as) soon (?! after)", soon),
    Rule("someday", "some day|someday", future),
    Rule("the-future", "the (?:near|foreseeable|distant)? future", future),
)
