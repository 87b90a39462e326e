"""What a running algorithm tells the user beside its log: the time left, and what changes the meaning of a result."""
