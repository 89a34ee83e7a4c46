"""How far: what was achieved of what was promised, the pace, and what a named scheme makes of it."""
