"""At any size: the same verbs on the user's own dataframe and engine, and a frame of the same kind back.

Each name is imported when it is first used: `mande.frames.roll_up(framework, frame, over=["place"])`.
"""

from importlib import import_module
from typing import Any

from mande.errors import did_you_mean

VERBS = {
    "roll_up": "mande.frames.adding_up",
    "assess_progress": "mande.frames.assessing",
    "completeness": "mande.frames.counting",
    "reconcile": "mande.frames.reconciling",
    "to_frame": "mande.frames.observing",
    "from_frame": "mande.frames.observing",
}
"""What can be asked of a frame, and where the answer is worked out."""


def __getattr__(name: str) -> Any:
    if name not in VERBS:
        raise AttributeError(f"mande.frames has no '{name}'.{did_you_mean(name, VERBS)}")
    return getattr(import_module(VERBS[name]), name)


def __dir__() -> list[str]:
    return sorted([*VERBS, "VERBS"])
