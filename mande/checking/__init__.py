"""A check of documents, at the prompt and in a test: by which settings, by which rules, and what it finds."""
