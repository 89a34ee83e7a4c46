"""The sections of a report: a module each, which says what there is to say, or None where there is nothing."""
