"""Charts of what the verbs return: each a `Picture`, which a notebook shows and a report holds."""

from mande.reports.charts.people import pyramid as pyramid
from mande.reports.charts.pictures import Picture as Picture
from mande.reports.charts.pictures import png as png
from mande.reports.charts.pictures import svg as svg
from mande.reports.charts.rasters import raster as raster
from mande.reports.charts.reporters import completeness as completeness
from mande.reports.charts.strengths import matrix as matrix
from mande.reports.charts.targets import progress as progress
from mande.reports.charts.times import over_time as over_time
