"""A stack and its labels as tiles in a folder that any training program reads without our code."""
