"""The packages of the engine: which files, from which index, by whose pip settings."""
