"""DHIS2: its metadata (JSON) and its data value sets (JSON and CSV).

Read are data elements, indicators, categories and their combinations, organisation units, data sets, option sets and
validation rules. DHIS2 has no results chain, so everything is an indicator of the context, of a framework whose basis
is an extract. Nobody's name is kept.

Lost on the way out, and told by `dropped`:

- of a framework: results and links, and all else but its indicators, dimensions, places, partners and relations;
- of an indicator: its targets, baseline, unit, direction, population and the rest of its reference sheet; that it is
  cumulative, a median or a rate; its currency or scale; that it is nominal;
- of figures: the source and where in it they are read, the qualifier, sample, variance, verification and population;
  the part and whole of a share; why there is none; figures without a place, or with a period that DHIS2 does not have;
- the titles of dimensions and categories (their codes are written), claims, cohorts, and which project it was;
- relations between indicators whose codes are no UIDs, since expressions name nothing else.

The code and title of the framework are not written either, and read back it is called `dhis2`. A category with an age
band is called by that band when it is read back, and a dimension whose categories do not add up is neither exclusive
nor exhaustive then.
"""

from mande.formats.dhis2.objects import looks_like
from mande.formats.dhis2.reading import parse, read
from mande.formats.dhis2.remarks import REMARKS
from mande.formats.dhis2.writing import compose, dropped, write

__all__ = ["REMARKS", "compose", "dropped", "looks_like", "parse", "read", "write"]
