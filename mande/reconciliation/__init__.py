"""Whether the figures agree: totals with their parts, sources with each other, words with numbers."""
