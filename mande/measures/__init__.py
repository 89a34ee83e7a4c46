"""How much: numbers, units, ratios, money, places on a scale, samples, and the reasons a value is missing."""
