"""What stands in the cells of a page: words with a tone, a bar, a link or an explanation that they open to.

A portfolio has a hundred thousand cells, so they are written here and not by the templates, which takes a third of the
time; everything else on a page is the templates'.
"""

from __future__ import annotations

from html import escape

from mande.reports.html.bars import bar
from mande.reports.html.labels import SIGNS
from mande.reports.html.writing import explained, plain, written
from mande.reports.parts import Cell, Tone, cell


def tone(of: Tone, language: str, beside: object = "") -> str:
    """Return the sign and the word for a tone; the word is left out where the words *beside* begin with it.

    >>> print(tone(Tone.MAJOR, "en"))
    <span class="tone major"><span aria-hidden="true">▲</span> major</span>
    """
    if of not in SIGNS:
        return ""
    word = "" if beside and plain(beside, language).startswith(plain(of, language)) else f" {written(of, language)}"
    return f'<span class="tone {kind(of)}"><span aria-hidden="true">{SIGNS[of]}</span>{word}</span>'


def kind(of: Tone) -> str:
    """Return what the stylesheet calls a tone."""
    return of.name.lower().replace("_", "-")


def line(thing: object, language: str, around: Tone = Tone.PLAIN) -> str:
    """Return what stands in a list, after its tone where that is not the one of what is *around* it."""
    each = cell(thing)
    sign = tone(each.tone, language) if each.tone is not around else ""
    return f"{sign} {_words(each, language, {})}".lstrip()


def row(things: tuple[object, ...], language: str) -> str:
    """Return a row of a table: first what names it, then the rest.

    The words come before their tone, so that the numbers of a row stand on one line; what is not known says so itself.
    An explanation that several numbers of a row share is written once, and stands beside each.
    """
    known: dict[int, str] = {}
    first, *others = (_held(cell(thing), language, known) for thing in things)
    return "".join(('<tr><th scope="row">', first, "</th>", *(f"<td>{each}</td>" for each in others), "</tr>"))


def _held(each: Cell, language: str, known: dict[int, str]) -> str:
    words = _words(each, language, known)
    if each.tone is Tone.PLAIN:
        return words
    if each.tone is Tone.UNKNOWN:
        return f'<div class="tone unknown"><span aria-hidden="true">{SIGNS[each.tone]}</span> {words}</div>'
    return f"{words} {tone(each.tone, language)}"


def _words(each: Cell, language: str, known: dict[int, str]) -> str:
    words = written(each.words, language)
    if each.link:
        words = f'<a href="{escape(each.link)}">{words}</a>'
    elif each.explained:
        because = known.get(id(each.explained))
        if because is None:
            because = known[id(each.explained)] = explained(each.explained, language)
        words = f'<details class="why"><summary>{words}</summary><div class="because">{because}</div></details>'
    return words if each.bar is None else f"{words} {bar(each.bar, language)}"
