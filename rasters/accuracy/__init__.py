"""How right a map is: error map, metrics, intervals, objects, terrain, and the report."""
