"""Who carries the work besides the office, who else serves its people, and what might go wrong."""

from __future__ import annotations

import attrs

from mande.codes import code_fault
from mande.errors import InvalidValue
from mande.lists import listed
from mande.sources import Locator, located
from mande.texts import in_words, titled, worded
from mande.wording import sentence


@attrs.frozen
class Partner:
    """A body that carries out, leads or pays for part of the work; `funded` says whether the programme pays it.

    >>> Partner("moha", "Ministry of Home Affairs", role="lead ministry")
    Partner('moha', 'Ministry of Home Affairs')
    """

    code: str
    title: str = attrs.field(default="", converter=titled)
    role: str | None = attrs.field(default=None, converter=worded, kw_only=True)
    funded: bool | None = attrs.field(default=None, kw_only=True)
    source: str | None = attrs.field(default=None, kw_only=True)
    at: Locator | None = attrs.field(default=None, converter=located, kw_only=True)
    note: str | None = attrs.field(default=None, converter=worded, kw_only=True)

    def __attrs_post_init__(self) -> None:
        fault = code_fault(self.code)
        if fault:
            raise InvalidValue.bad_code(sentence("a partner"), fault)

    def __repr__(self) -> str:
        return f"Partner({self.code!r}, {str(self.title)!r})"


@attrs.frozen
class OtherService:
    """A service like one of the programme's, which another actor gives: who does what, where.

    `service` is the code of the activity or output that it is like, `place` where the other gives it; `coordinated`
    says how the two keep out of each other's way.

    >>> OtherService("A women's union", "hotline", place="KG-osh")
    OtherService("A women's union", 'hotline')
    """

    actor: str = attrs.field(converter=in_words)
    service: str
    place: str | None = attrs.field(default=None, kw_only=True)
    coordinated: str | None = attrs.field(default=None, converter=worded, kw_only=True)
    source: str | None = attrs.field(default=None, kw_only=True)
    at: Locator | None = attrs.field(default=None, converter=located, kw_only=True)
    note: str | None = attrs.field(default=None, converter=worded, kw_only=True)

    def __attrs_post_init__(self) -> None:
        fault = code_fault(self.service)
        if fault:
            raise InvalidValue.bad_code(sentence("the service that another actor gives too"), fault)

    def __repr__(self) -> str:
        return f"OtherService({str(self.actor)!r}, {self.service!r})"


@attrs.frozen
class Risk:
    """An event outside the programme's control that may harm a result, and who watches for it.

    >>> Risk("Shelters release women too slowly", affects=["placed"])
    Risk('Shelters release women too slowly')
    """

    text: str = attrs.field(converter=in_words)
    affects: tuple[str, ...] = attrs.field(default=(), converter=listed, kw_only=True)
    owner: str | None = attrs.field(default=None, kw_only=True)
    indicator: str | None = attrs.field(default=None, kw_only=True)
    source: str | None = attrs.field(default=None, kw_only=True)
    at: Locator | None = attrs.field(default=None, converter=located, kw_only=True)

    def __repr__(self) -> str:
        return f"Risk({str(self.text)!r})"
