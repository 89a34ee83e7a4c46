"""The report as a page in one file, and the offices of a portfolio as pages that lead to one another."""
