"""Our own files that outlive a run: the version they carry, and where a stopped comparison lies."""
