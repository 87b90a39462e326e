"""The review page: a person goes through tiles, polygons or sample points and says what is right."""
