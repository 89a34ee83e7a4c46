"""How IATI's texts and identifiers are spelled in mande, and how they come back."""

from __future__ import annotations

import re
from unicodedata import normalize
from urllib.parse import unquote

from mande.formats.iati.activity import Narrative, Words
from mande.languages import DEFAULT_LANGUAGE
from mande.texts import Text

UNDETERMINED = "und"
"""The language of a text that names none, beside others that do (ISO 639-2)."""

_LANGUAGE = re.compile(r"[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*")
_NOT_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""Characters that no XML 1.0 document may hold, not even escaped."""


def spelled(text: str, also: str = "") -> str:
    """Return *text* as a code spells it: a slash, a percent sign and what does not print become `%2F` and the like.

    A code of mande holds no slash, since one stands between a project and a code; in a cell, a comma and an equals sign
    are escaped *also*. Space around it is dropped, as XML's readers do.

    >>> spelled("XI-IATI-EC_INTPA-2021/429-054")
    'XI-IATI-EC_INTPA-2021%2F429-054'
    """
    plain = normalize("NFC", text.strip())
    if plain.isascii() and plain.isalnum():
        return plain
    return "".join(
        letter
        if letter.isprintable() and letter not in "/%" and letter not in also
        else "".join(f"%{byte:02X}" for byte in letter.encode("utf-8", "replace"))
        for letter in plain
    )


def unspelled(code: str) -> str:
    """Return the text that `spelled` made a code of.

    >>> unspelled("XI-IATI-EC_INTPA-2021%2F429-054")
    'XI-IATI-EC_INTPA-2021/429-054'
    """
    return unquote(code, errors="replace")


def text_of(words: Words | None, language: str | None) -> str | None:
    """Return what *words* say, by language where it is not English; without a text, None.

    *language* is the activity's own, for those that name none. What is said twice in one language is one text of
    several lines.

    >>> text_of(Words((Narrative("Wells dug"), Narrative("Puits creusés", "FR"))), "en")
    {'en': 'Wells dug', 'fr': 'Puits creusés'}
    """
    said: dict[str, list[str]] = {}
    for narrative in words.narratives if words else ():
        if narrative.text.strip():
            code = _language(narrative.language or language or "")
            said.setdefault(code, []).append(narrative.text.strip())
    texts = {code: "\n".join(dict.fromkeys(lines)) for code, lines in said.items()}
    if not texts:
        return None
    if texts.keys() <= {"", DEFAULT_LANGUAGE} and len(texts) == 1:
        return next(iter(texts.values()))
    return Text({code or UNDETERMINED: text for code, text in texts.items()})


def words_of(text: str) -> Words:
    """Return *text* as IATI writes it, its English without a language, since that is what ours are in.

    >>> words_of(Text({"en": "Wells dug", "fr": "Puits creusés"})).narratives[1].language
    'fr'
    """
    languages = text.languages if isinstance(text, Text) else (DEFAULT_LANGUAGE,)
    written = [
        Narrative(
            writable(text.in_language(code) if isinstance(text, Text) else text),
            None if code == DEFAULT_LANGUAGE else code,
        )
        for code in languages
        if _LANGUAGE.fullmatch(code)
    ]
    return Words(tuple(narrative for narrative in written if narrative.text))


def writable(text: str) -> str:
    r"""Return *text* as an XML document gives it back: without characters that XML has not, its lines ended alike.

    >>> writable("Wells\x00 dug\r\n")
    'Wells dug'
    """
    return _NOT_XML.sub("", text.replace("\r\n", "\n").replace("\r", "\n")).strip()


def in_one_line(text: str) -> str:
    """Return *text* as an attribute gives it back.

    >>> in_one_line("Status at  registration ")
    'Status at registration'
    """
    return " ".join(writable(text).split())


def _language(code: str) -> str:
    """Return a language code as mande writes it: `EN` is `en`, and `pt-br` stays apart from `pt`."""
    first, dash, rest = code.strip().partition("-")
    return f"{first.lower()}{dash}{rest}"
