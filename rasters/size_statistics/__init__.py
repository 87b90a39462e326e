"""The size distribution of an inventory: maximum-likelihood fits with bootstrap intervals, magnitude, volume."""
