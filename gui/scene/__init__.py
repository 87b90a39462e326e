"""The page "Map my area": its form, its run, and the layers that appear while it works."""
