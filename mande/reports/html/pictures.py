"""A picture inside a page: what is drawn, and nothing that could act, load or clash with what stands beside it."""

from __future__ import annotations

import re
from xml.etree import ElementTree

from mande.errors import InvalidValue
from mande.wording import sentence

SVG = "{http://www.w3.org/2000/svg}"
XLINK = "{http://www.w3.org/1999/xlink}"
XML = "{http://www.w3.org/XML/1998/namespace}"

DRAWN = frozenset(
    {
        "circle", "clipPath", "defs", "desc", "ellipse", "g", "line", "linearGradient", "marker", "mask", "metadata",
        "path", "pattern", "polygon", "polyline", "radialGradient", "rect", "stop", "style", "svg", "symbol", "text",
        "textPath", "title", "tspan", "use",
    }
)  # fmt: skip
"""What a picture may be made of; none of it runs anything or loads anything."""

NAMES_IDS = frozenset({"aria-labelledby", "aria-describedby"})

_OWN_REFERENCE = re.compile(r"url\(\s*(['\"]?)#([^)'\"]+)\1\s*\)")
_LOADS = re.compile(r"url\(|@import|expression\(|javascript:|\\", re.IGNORECASE)


def inlined(drawing: str, name: str) -> str:
    """Return a drawing (SVG) to stand in a page, its ids begun with *name* so that no two pictures share one.

    >>> print(inlined('<svg xmlns="http://www.w3.org/2000/svg"><path id="a" d="M0 0"/></svg>', "picture-1"))
    <svg xmlns="http://www.w3.org/2000/svg"><path id="picture-1-a" d="M0 0" /></svg>

    Raises:
        InvalidValue: it is no SVG, or it holds what does not belong into a picture: a script, something to load.
    """
    if "<!DOCTYPE" in drawing or "<!ENTITY" in drawing:
        raise InvalidValue.not_drawn(name, sentence("it declares a document type"))
    try:
        root = ElementTree.fromstring(drawing)  # noqa: S314 - what declares entities was refused above
    except ElementTree.ParseError as fault:
        raise InvalidValue.not_drawn(name, sentence("it cannot be read ({why})", why=fault)) from None
    for element in root.iter():
        _check(element, name)
    if root.tag != "svg":
        raise InvalidValue.not_drawn(name, sentence("it is no SVG"))
    root.set("xmlns", SVG.strip("{}"))
    return ElementTree.tostring(root, encoding="unicode")


def _check(element: ElementTree.Element, name: str) -> None:
    """Take the namespaces off *element*, begin its ids with *name*, and refuse what does not belong."""
    if not isinstance(element.tag, str) or not element.tag.startswith(SVG):
        raise InvalidValue.not_drawn(name, sentence("it holds {what}", what=element.tag))
    element.tag = element.tag.removeprefix(SVG)
    if element.tag not in DRAWN:
        raise InvalidValue.not_drawn(name, sentence("it holds {what}", what=f"<{element.tag}>"))
    for attribute, value in list(element.attrib.items()):
        del element.attrib[attribute]
        plain = attribute.removeprefix(XLINK).removeprefix(XML)
        if not plain.startswith("{"):
            element.set(plain, _attribute(plain, value, name))
    if element.tag == "style":
        element.text = _kept_within(_styled(element.text or "", name), name)


def _attribute(attribute: str, value: str, name: str) -> str:
    if attribute.lower().startswith("on"):
        raise InvalidValue.not_drawn(name, sentence("it acts ({attribute})", attribute=attribute))
    if attribute == "id":
        return f"{name}-{value}"
    if attribute == "href":
        if not value.startswith("#"):
            raise InvalidValue.not_drawn(name, sentence("it loads {what}", what=value))
        return f"#{name}-{value[1:]}"
    if attribute in NAMES_IDS:
        return " ".join(f"{name}-{each}" for each in value.split())
    if attribute == "style" or ("(" in value and not attribute.startswith("aria-")):
        return _styled(value, name)
    return value


def _styled(value: str, name: str) -> str:
    if _LOADS.search(_OWN_REFERENCE.sub("", value)):
        raise InvalidValue.not_drawn(name, sentence("its style loads something"))
    return _OWN_REFERENCE.sub(rf"url(#{name}-\2)", value)


def _kept_within(style: str, name: str) -> str:
    """Return the rules of a picture as rules for that picture alone."""
    depth = 0
    for brace in re.findall("[{}]", style):
        depth += 1 if brace == "{" else -1
        if depth < 0:
            break
    if depth:
        raise InvalidValue.not_drawn(name, sentence("its style leaves the picture"))
    return f"#{name}{{{style}}}"
