"""Charts of what the verbs return: each a `Chart` that a notebook shows and a report holds."""

from mande.reports.charts.chart import Chart as Chart
from mande.reports.charts.chart import svg as svg
from mande.reports.charts.people import pyramid as pyramid
from mande.reports.charts.rasters import png as png
from mande.reports.charts.rasters import raster as raster
from mande.reports.charts.reporters import completeness as completeness
from mande.reports.charts.strengths import matrix as matrix
from mande.reports.charts.targets import progress as progress
from mande.reports.charts.times import over_time as over_time
