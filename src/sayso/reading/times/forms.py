"""Pieces of forms that several families share."""

from __future__ import annotations

# "24", "twenty-four", "1.5", "2 1/2"
NUMBER = "(?:NUM FRACTION?|NUMWORD(?:(?:DASH|and)? NUMWORD){0,4})"
# Ranges and halves too, and amounts left open; the last is an article alone.
AMOUNT = (
    f"(?:(?:{NUMBER} (?:to|or|DASH))? {NUMBER} (?:and ART half)?"
    "|ART? few|several|some|many|ART? couple (?:of)?|ART number of|dozens of|hundreds of"
    "|ART NUMWORD|ART? half (?:ART)?|another|ART)"
)
ABOUT = (
    "(?:ABOUT|(?<= FOR|of) over|just over|well over|(?:no )?(?:more|less|fewer) than|at least"
    "|at most|up to|under)?"
)
OR_SO = "(?:or (?:so|two|more))?"
EARLY = "(?:EARLY DASH?)?"
# "early", "the end of", "mid-"
PART_OF = f"(?:(?:the? ENDING of)? {EARLY})"
THE_DAY = "(?:the)? (?P<day>DAYORD|DAY)"
THE_MONTH = "(?P<month>MONTH) (?:(?<= ABBREVIATED) .)?"
SPELLED = "(?:TEEN|twenty) (?:TENS (?:DASH? ONE)?|TEEN|oh ONE)"
THE_YEAR = f"(?P<year>YEAR|{SPELLED})"
