"""Which factors matter for landslides, and which say the same."""
