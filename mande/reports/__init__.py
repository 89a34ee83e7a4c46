"""Shown how: the report and its forms, the results chain as a picture, and charts; text or bytes out, never files."""
