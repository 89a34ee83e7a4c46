"""One reader fuzzed for so many seconds of the processor: `worker.py reader seconds corpus suspects report seed`.

With atheris what an input reaches in mande leads to the next one; without it documents are changed at random. What is
suspect (raises, takes long, takes memory) is put down as a file, for judging.py to measure without the fuzzer.
"""

from __future__ import annotations

import hashlib
import json
import os
import resource
import signal
import sys
from contextlib import suppress
from functools import partial
from pathlib import Path
from time import process_time
from types import FrameType

try:
    import atheris
except ImportError:
    atheris = None
    import targets
else:
    with atheris.instrument_imports(include=["mande"]):
        import targets

from judging import signature_of
from mutating import Mutator

SECONDS = 1.0
"""Seconds, with whatever the fuzzer adds, from which an input is suspect: it adds one to three times as much."""

HANGS = 15.0
"""Seconds of the processor after which an input is broken off."""

MEMORY = 30_000_000
"""Bytes that an input may add to the memory of the process before it is suspect."""

MOST_OF_A_KIND = 3
"""Suspects with one signature that are put down in a run."""

SOME_SIZE = 4_096
"""Bytes from which seconds a megabyte say something."""

LONGEST = 999_999
"""Bytes of the longest input."""


class Hang(BaseException):
    """What breaks an input off that takes too long."""


class Worker:
    """What is fuzzed, until when, and what came of it so far."""

    def __init__(self, name: str, seconds: float, corpus: Path, suspects: Path, report: Path) -> None:
        """Begin to fuzz the reader called *name*."""
        self.target = targets.target_called(name)
        self.until = process_time() + seconds
        self.corpus, self.suspects, self.report = corpus, suspects, report
        self.executions = 0
        self.times: dict[str, int] = {}
        self.slowest = 0.0
        self.rate = 0.0
        self.reported = 0.0
        self.most_memory = _memory()
        self.documents = sorted(path for path in corpus.rglob("*") if path.is_file())
        signal.signal(signal.SIGVTALRM, _broken_off)

    def one(self, data: bytes) -> None:
        """Read one input, and put it down where it is suspect."""
        self.executions += 1
        self._weigh(data, max(self._taken(reading, data) for reading in self.target.readings))
        now = process_time()
        if now > self.reported + 2:
            self.tell()
            self.reported = now
        if now > self.until:
            self.tell()
            sys.stdout.flush()
            os._exit(0)

    def _taken(self, reading: targets.Target, data: bytes) -> float:
        """Return the seconds that one way of reading an input takes; where it raises, the input is put down."""
        started = process_time()
        signal.setitimer(signal.ITIMER_VIRTUAL, HANGS)
        try:
            read = reading.read(data)
            taken = process_time() - started
            reading.holds(read)
        except Hang:
            taken = HANGS
        except BaseException as error:  # noqa: BLE001 - whatever a reader raises is what is looked for
            signal.setitimer(signal.ITIMER_VIRTUAL, 0)
            self._suspect(signature_of(error), data)
            taken = 0.0
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        return taken

    def tell(self) -> None:
        """Write down how far this worker came."""
        self.report.write_text(json.dumps({"executions": self.executions}))

    def other(self, chance: int) -> bytes:
        """Return some other document of the corpus."""
        with suppress(OSError, ZeroDivisionError):  # the corpus may be empty, or somebody tidies it meanwhile
            return self.documents[chance % len(self.documents)].read_bytes()
        return b""

    def _weigh(self, data: bytes, taken: float) -> None:
        if taken > SECONDS:
            self._suspect("slow", data)
        elif taken > self.slowest:
            self.slowest = taken
            self._suspect("slowest", data, most=20)
        rate = taken / max(len(data), SOME_SIZE)
        if rate > self.rate and len(data) >= SOME_SIZE:
            self.rate = rate
            self._suspect("rate", data, most=20)
        memory = _memory()
        if memory > self.most_memory + MEMORY:
            self._suspect("memory", data, most=20)
        self.most_memory = max(memory, self.most_memory)

    def _suspect(self, signature: str, data: bytes, most: int = MOST_OF_A_KIND) -> None:
        self.times[signature] = self.times.get(signature, 0) + 1
        if self.times[signature] <= most:
            name = f"{hashlib.sha256(data).hexdigest()[:16]}{self.target.suffix}"
            (self.suspects / name).write_bytes(data)


def _memory() -> int:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * (1 if sys.platform == "darwin" else 1_024)


def _broken_off(_signal: int, _frame: FrameType | None) -> None:
    raise Hang


def _at_random(worker: Worker, seed: int) -> None:
    """Read documents that are changed at random, each of a known one, or of one made before."""
    documents = [path.read_bytes() for path in worker.documents] or [b""]
    for document in documents:
        worker.one(document)
    while True:
        seed += 1
        mutator = Mutator(seed, partial(worker.other, seed * 7_919))
        document = documents[seed % len(documents)]
        for _ in range(1 + seed % 3):
            document = mutator.mutate(document, LONGEST)
        worker.one(document)


def _guided(worker: Worker, seed: int) -> None:
    """Read documents that are changed where that reached something new."""

    def mutated(data: bytes, most: int, chance: int) -> bytes:
        return Mutator(chance, lambda: worker.other(chance), atheris.Mutate).mutate(bytes(data), most)

    options = (f"-seed={seed}", f"-max_len={LONGEST}", "-len_control=0", "-timeout=900", "-rss_limit_mb=3000")
    quiet = ("-verbosity=0", "-print_final_stats=0", f"-artifact_prefix={worker.suspects}{os.sep}")
    atheris.Setup([sys.argv[0], *options, *quiet, str(worker.corpus)], worker.one, custom_mutator=mutated)
    atheris.Fuzz()


if __name__ == "__main__":
    _name, _seconds, _corpus, _suspects, _report, _seed = sys.argv[1:]
    _worker = Worker(_name, float(_seconds), Path(_corpus), Path(_suspects), Path(_report))
    (_guided if atheris else _at_random)(_worker, int(_seed))
