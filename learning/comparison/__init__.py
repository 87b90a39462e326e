"""Several networks and band sets trained alike and judged on the same test area."""
