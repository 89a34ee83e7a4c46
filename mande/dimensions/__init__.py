"""When, where and whom: periods, places, populations, and what a figure is broken down by."""
