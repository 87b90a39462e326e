"""Why a network decides as it does: heat maps and a ranking of bands."""
