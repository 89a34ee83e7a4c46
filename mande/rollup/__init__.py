"""What may be added up over time, place and project, and what comes of it."""
