"""From a raster of landslides to polygons and their shapes."""
