"""Layers of an inventory and of a review: where they lie, their polygons one after another, copies into any sink."""
