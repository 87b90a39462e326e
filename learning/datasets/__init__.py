"""Published sets of landslide patches become stacks and labels."""
