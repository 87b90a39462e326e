"""Accuracy and area from a probability sample: strata, allocation, drawing, estimation (Olofsson et al. 2014)."""
