"""In a workbook: the template that a person fills in, and the tables of anybody's own."""
