"""Interferograms, displacements and rates as other programs write them: what each file holds, by what it says."""
