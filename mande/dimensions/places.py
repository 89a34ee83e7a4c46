"""Where a figure was counted, and what that place lies within."""

from __future__ import annotations

import attrs

from mande.codes import code_fault
from mande.errors import InvalidValue
from mande.lists import are_people, is_yes_or_no
from mande.texts import titled, worded
from mande.wording import sentence


@attrs.frozen(repr=False)
class Place:
    """A country, a district, a village, a shelter: wherever a figure is counted.

    `within` is the code of the place around it; a framework checks that there is one, and that none lies within itself.
    `kind` is what its level is called there, such as `upazila` or `shelter`. `cases` is how many known cases of the
    problem come from it, `served` whether the programme works there.

    >>> Place("BD-dhaka", "Dhaka", within="BD", kind="district")
    Place('BD-dhaka', 'Dhaka', within='BD')

    Raises:
        InvalidValue: its code, or that of the place around it, cannot be used.
    """

    code: str
    title: str = attrs.field(default="", converter=titled)
    within: str | None = attrs.field(default=None, kw_only=True)
    kind: str | None = attrs.field(default=None, kw_only=True)
    cases: int | None = attrs.field(default=None, kw_only=True)
    served: bool | None = attrs.field(default=None, kw_only=True)
    note: str | None = attrs.field(default=None, converter=worded, kw_only=True)

    def __attrs_post_init__(self) -> None:
        fault = code_fault(self.code)
        if fault:
            raise InvalidValue.bad_code(sentence("a place"), fault)
        around = None if self.within is None else code_fault(self.within)
        if around:
            raise InvalidValue.bad_code(sentence("the place that '{code}' lies within", code=self.code), around)
        if not are_people(self.cases):
            raise InvalidValue.not_people(sentence("Place '{code}', cases", code=self.code), self.cases)
        if not is_yes_or_no(self.served):
            raise InvalidValue.not_yes_or_no(sentence("Place '{code}', served", code=self.code), self.served)

    def __repr__(self) -> str:
        around = "" if self.within is None else f", within={self.within!r}"
        return f"Place({self.code!r}, {str(self.title)!r}{around})"
