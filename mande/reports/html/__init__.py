"""The report as a page in one file, and the offices of a portfolio as pages that lead to one another."""

from mande.reports.html.environment import require as require
from mande.reports.html.page import compose as compose
from mande.reports.html.site import site as site
