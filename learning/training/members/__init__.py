"""The members of an ensemble: their files, and their training on a cluster."""
