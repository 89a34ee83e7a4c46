"""What people write: titles, notes, names, and where a thing was read."""

from __future__ import annotations

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from mande.sources import Independence, Locator, Role, Source
from mande.strategies.manners import kept, made, manner, mostly
from mande.strategies.vocabulary import vocabulary
from mande.texts import Text

_LETTERS = st.text(st.characters(codec="utf-8"), min_size=1, max_size=12)
_LANGUAGES = ("en", "fr", "bn", "pt-BR", "ar")


@kept
def titles(*, realistic: bool = False, awkward: bool = False) -> SearchStrategy[str]:
    """Draw what a thing is called, now and then in several languages. Shrinks to `'Wells dug'`.

    Awkward ones combine letters, run from right to left, look like formulas, or are empty.
    """
    manner(realistic, awkward)
    words = st.sampled_from(vocabulary(awkward).titles)
    if realistic:
        return words
    return mostly(words, texts(awkward=True), _LETTERS) if awkward else mostly(words, texts())


@kept
def sentences(*, realistic: bool = False, awkward: bool = False) -> SearchStrategy[str]:
    """Draw what a definition, a reason or a note says. Shrinks to `'Counted once'`."""
    manner(realistic, awkward)
    words = st.sampled_from(vocabulary(awkward).sentences)
    if realistic:
        return words
    return mostly(words, texts(awkward=True), _LETTERS) if awkward else mostly(words, texts())


@kept
def reasons(*, realistic: bool = False, awkward: bool = False) -> SearchStrategy[str]:
    """Draw words that say something, for a field that may not be empty. Shrinks to `'Counted once'`."""
    said = tuple(each for each in vocabulary(awkward).sentences if each.strip())
    manner(realistic, awkward)
    return st.sampled_from(said)


@kept
def names(*, realistic: bool = False, awkward: bool = False) -> SearchStrategy[str]:
    """Draw who does a thing: an office, a post, a partner. Shrinks to `'District office'`."""
    manner(realistic, awkward)
    return st.sampled_from(vocabulary(awkward).names)


@kept
def texts(*, realistic: bool = False, awkward: bool = False) -> SearchStrategy[Text]:
    """Draw one text in up to three languages. Shrinks to `Text('Wells dug')`."""
    manner(realistic, awkward)
    said = st.sampled_from(vocabulary(awkward).titles)
    more = st.dictionaries(st.sampled_from(_LANGUAGES[1:]), said, max_size=2)
    in_english = st.builds(lambda first, others: Text({"en": first, **others}), said, more)
    if not awkward:
        return in_english
    return in_english | st.dictionaries(st.sampled_from((*_LANGUAGES, "value", "text")), said, min_size=1).map(Text)


@kept
def locators(*, realistic: bool = False, awkward: bool = False) -> SearchStrategy[Locator]:
    """Draw where in a source a thing was read. Shrinks to `Locator('p. 12')`."""
    manner(realistic, awkward)
    lines = st.builds(lambda first, more: Locator(f"L{first}-{first + more}"), st.integers(1, 2_000), st.integers(0, 9))
    return st.sampled_from([Locator(each) for each in vocabulary(awkward).locators]) | lines


@kept
def sources(*, code: str | None = None, realistic: bool = False, awkward: bool = False) -> SearchStrategy[Source]:
    """Draw documents, interviews and registers that state things. Shrinks to `Source('report-2009')`."""
    how = manner(realistic, awkward)
    dates = ("2009", "2009-09", "2009-09-30", "2008-02-29") if awkward else ("2009", "2009-09", "2009-09-30")
    return made(
        Source,
        {"code": source_codes(**how) if code is None else st.just(code)},
        {
            "title": titles(**how),
            "kind": st.sampled_from(["review", "interview", "register"]),
            "published": st.sampled_from(dates),
            "role": st.sampled_from(Role),
            "independence": st.sampled_from(Independence),
            "note": sentences(**how),
        },
    )


@kept
def source_codes(*, realistic: bool = False, awkward: bool = False) -> SearchStrategy[str]:
    """Draw the codes that sources have. Shrinks to `'report-2009'`."""
    manner(realistic, awkward)
    return st.sampled_from(vocabulary(awkward).sources)
