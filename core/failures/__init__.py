"""How failures that are no errors of ours are told."""
