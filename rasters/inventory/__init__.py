"""The living inventory: one row per landslide that keeps its identifier while scene after scene is added."""
