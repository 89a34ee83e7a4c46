"""Old HXL-tagged sheets, in only: who does what where, and how many people were targeted, reached, in need.

OCHA has withdrawn the Humanitarian Exchange Language, so that nothing is written in it here; years of sheets that carry
its row of hashtags remain. The row is looked for among the first 25. Each column of figures says by its attributes whom
it counts (`#reached +f +age0_17`), so that a wide sheet becomes one figure a cell. The groups that HXL names
(`+children`, `+adults`, `+elderly`, `+idps`) overlap, and are categories of dimensions that are not exclusive.

`#targeted` is the target of what `#reached` is the figure of. A sheet without figures, of who does what where, gives
the activities, the organisations and, as services of others, who gives which where. Columns without a tag, and those
whose tag nothing here can hold, are named.
"""

from mande.formats.hxl.reading import NOT_READ, parse, parse_rows, read
from mande.formats.hxl.tags import BAD_TAG

REMARKS = (BAD_TAG, NOT_READ)

__all__ = ["REMARKS", "parse", "parse_rows", "read"]
