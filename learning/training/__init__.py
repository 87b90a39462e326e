"""From labelled scenes to a trained network."""
