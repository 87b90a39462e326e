"""A person's part: where a look teaches most, and what verdicts make known."""
