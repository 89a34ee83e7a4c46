"""What another program's tests call: whether its framework has gaps, and whether its roll-up keeps the laws.

Each name is imported when it is first used, so that a plugin of pytest which is always there costs next to nothing.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

from mande.errors import did_you_mean

if TYPE_CHECKING:
    from mande.testing.cases import Case as Case
    from mande.testing.cases import Law as Law
    from mande.testing.cases import RollUp as RollUp
    from mande.testing.cases import Suppress as Suppress
    from mande.testing.comparing import Compared as Compared
    from mande.testing.laws import LAWS as LAWS
    from mande.testing.laws import OF_ADDING_UP as OF_ADDING_UP
    from mande.testing.laws import OF_PROMISES as OF_PROMISES
    from mande.testing.laws import OF_PUBLISHING as OF_PUBLISHING
    from mande.testing.laws import assert_laws as assert_laws
    from mande.testing.plans import Plan as Plan
    from mande.testing.series import Series as Series
    from mande.testing.validity import assert_valid as assert_valid

_WHERE = {
    "Case": "cases",
    "Compared": "comparing",
    "LAWS": "laws",
    "Law": "cases",
    "OF_ADDING_UP": "laws",
    "OF_PROMISES": "laws",
    "OF_PUBLISHING": "laws",
    "Plan": "plans",
    "RollUp": "cases",
    "Series": "series",
    "Suppress": "cases",
    "assert_laws": "laws",
    "assert_valid": "validity",
}

__all__ = [
    "Case",
    "Compared",
    "LAWS",
    "Law",
    "OF_ADDING_UP",
    "OF_PROMISES",
    "OF_PUBLISHING",
    "Plan",
    "RollUp",
    "Series",
    "Suppress",
    "assert_laws",
    "assert_valid",
]


def __getattr__(name: str) -> Any:
    if name not in _WHERE:
        raise AttributeError(f"mande.testing has no '{name}'.{did_you_mean(name, _WHERE)}")
    return getattr(import_module(f"mande.testing.{_WHERE[name]}"), name)


def __dir__() -> list[str]:
    return sorted(__all__)
