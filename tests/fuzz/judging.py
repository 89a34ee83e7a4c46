"""Whether a reader bears an input: it answers, keeps what it read, and takes no more time and memory than it may.

Each input is judged in a process of its own, which is a copy of this one, without whatever a fuzzer puts into the code:
a reader that never comes back, or takes all memory there is, ends that process and not the judge.
"""

from __future__ import annotations

import gc
import os
import pickle
import resource
import select
import signal
import sys
import traceback
from pathlib import Path
from time import monotonic, process_time
from types import FrameType
from typing import NamedTuple

from targets import Lost, Target

MOST_SECONDS = 1.0
"""Seconds of the processor that an input of less than LARGEST bytes may take."""

LARGEST = 1_000_000
"""Bytes below which MOST_SECONDS holds; a larger input may take as much longer as it is larger."""

MOST_TIMES = 10
"""How many times its own size an input may add to the memory of the process, besides SPARE."""

SPARE = 50_000_000
"""Bytes that any input may add to the memory of the process."""

PATIENCE = 60
"""Seconds by the clock on the wall after which an input hangs."""

TRIES = 3
"""How often an input that took too long is tried again, since the machine may be at fault: the best counts."""


class Verdict(NamedTuple):
    """What came of one input: the fault and its signature, both empty where there is none, and what it took.

    The signature is the same for inputs that find the same fault: what was raised, and where in mande.
    """

    fault: str
    signature: str
    seconds: float
    memory: int
    told: str = ""

    @property
    def is_sound(self) -> bool:
        """Whether nothing is wrong."""
        return not self.fault


def judged(target: Target, data: bytes) -> Verdict:
    """Return what comes of *data* in *target*: of several ways to read it the first that fails, or the slowest."""
    verdicts: list[Verdict] = []
    for reading in target.readings:
        verdict = _at_its_best(reading, data)
        if not verdict.is_sound:
            return verdict
        verdicts.append(verdict)
    return max(verdicts, key=lambda each: each.seconds)


def _at_its_best(target: Target, data: bytes) -> Verdict:
    """Return what comes of *data* read in one way, with the least time of a few tries."""
    verdict = _in_a_copy(target, data)
    for _ in range(TRIES - 1):
        if verdict.fault not in ("slow", "hang"):
            return verdict
        again = _in_a_copy(target, data)
        verdict = min(verdict, again, key=lambda each: each.seconds)
    return verdict


def signature_of(error: BaseException) -> str:
    """Return what two errors with the same cause have in common: their kind, and where in mande they were raised."""
    frames = [
        frame for frame in traceback.extract_tb(error.__traceback__) if f"{os.sep}mande{os.sep}" in frame.filename
    ]
    where = [f"{Path(frame.filename).stem}.{frame.name}" for frame in frames[-1:]]
    said = [str(error).partition(":")[0]] if isinstance(error, Lost) else []
    return " ".join([type(error).__name__, *said, *where])


def _in_a_copy(target: Target, data: bytes) -> Verdict:
    reads, writes = os.pipe()
    copy = os.fork()
    if not copy:
        os.close(reads)
        _answer(target, data, writes)
        os._exit(0)
    os.close(writes)
    answer = _waited_for(reads)
    if answer is None:
        os.kill(copy, signal.SIGKILL)
    os.close(reads)
    _, status = os.waitpid(copy, 0)
    if answer is None:
        return Verdict("hang", f"hang {target.name}", float(PATIENCE), 0)
    if not answer:
        return Verdict("crash", f"ended {target.name} {status}", 0.0, 0, "the process ended")
    verdict: Verdict = pickle.loads(answer)
    return verdict


def _waited_for(reads: int) -> bytes | None:
    """Return everything that comes through a pipe, or None where it takes too long."""
    answer = b""
    until = monotonic() + PATIENCE
    while (left := until - monotonic()) > 0:
        if not select.select([reads], [], [], left)[0]:
            break
        piece = os.read(reads, 1 << 16)
        if not piece:
            return answer
        answer += piece
    return None


def _answer(target: Target, data: bytes, writes: int) -> None:
    sys.stdout = sys.stderr = open(os.devnull, "w")  # noqa: SIM115, PTH123 - the process ends with it
    os.write(writes, pickle.dumps(_measured(target, data)))


def _measured(target: Target, data: bytes) -> Verdict:
    gc.freeze()  # what was there before is no concern of a collection that falls into the time
    at_work: list[str] = []
    signal.signal(signal.SIGVTALRM, lambda _signal, frame: at_work.append(_innermost(frame)))
    signal.setitimer(signal.ITIMER_VIRTUAL, MOST_SECONDS, MOST_SECONDS / 20)
    before, start = _memory(), process_time()
    try:
        read = target.read(data)
        seconds, memory = process_time() - start, _most_memory() - before
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        target.holds(read)
    except BaseException as error:  # noqa: BLE001 - whatever a reader raises is what is looked for
        told = "".join(traceback.format_exception(error))[-4_000:]
        fault = "lost" if isinstance(error, Lost) else "crash"
        return Verdict(fault, signature_of(error), process_time() - start, 0, told)
    if seconds > MOST_SECONDS * max(1, len(data) / LARGEST):
        where = max(filter(None, at_work), key=at_work.count, default=target.name)
        return Verdict("slow", f"slow {where}", seconds, memory)
    if memory > MOST_TIMES * len(data) + SPARE:
        return Verdict("memory", f"memory {target.name}", seconds, memory)
    return Verdict("", "", seconds, memory)


def _innermost(frame: FrameType | None) -> str:
    """Return which function of mande's was at work."""
    while frame is not None and f"{os.sep}mande{os.sep}" not in frame.f_code.co_filename:
        frame = frame.f_back
    return f"{Path(frame.f_code.co_filename).stem}.{frame.f_code.co_name}" if frame else ""


def _memory() -> int:
    """Return the bytes that this process has in memory, and begin to watch for more where the system can do so."""
    try:
        Path("/proc/self/clear_refs").write_text("5")
    except OSError:
        return _most_memory()
    return _most_memory()


def _most_memory() -> int:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * (1 if sys.platform == "darwin" else 1_024)
