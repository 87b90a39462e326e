"""The language of the user, for what is told without Qt."""
