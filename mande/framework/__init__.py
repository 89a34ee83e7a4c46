"""What was promised: results, the links between them, indicators with targets, and the monitoring plan."""
