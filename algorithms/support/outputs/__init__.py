"""Where outputs go: names that are refused before the work, and tables of databases."""
