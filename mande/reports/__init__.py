"""Shown how: the answers as pages, pictures and tables that people hand to each other; text or bytes out."""
