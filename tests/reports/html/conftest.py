"""How the tests of pages read a page."""

from __future__ import annotations

import pytest
from lxml import html


@pytest.fixture
def parsed():
    """What makes a tree of a page, as a browser would."""
    return html.document_fromstring
