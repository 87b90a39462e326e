"""The graphical models of the provider, one a file, written by scripts/make_graphical_models.py."""
