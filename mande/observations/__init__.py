"""What was seen: observations with their sources, claims of change, and cohorts of people."""
