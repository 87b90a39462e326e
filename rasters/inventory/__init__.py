"""The living inventory: one row a landslide that keeps its identifier while scene after scene is added."""
