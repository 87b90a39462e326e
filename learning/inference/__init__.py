"""From a stack and a trained network to a probability map, tile by tile."""
