"""What both worlds know of a training before it starts."""
