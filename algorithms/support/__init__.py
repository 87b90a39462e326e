"""What the faces share: the base class, parameters and sinks, styles, translation."""
