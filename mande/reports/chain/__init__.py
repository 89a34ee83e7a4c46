"""The results chain as a picture: SVG for a page or the wall, Mermaid and DOT for other tools to draw."""

from mande.reports.chain.as_dot import dot as dot
from mande.reports.chain.as_mermaid import mermaid as mermaid
from mande.reports.chain.as_svg import svg as svg
