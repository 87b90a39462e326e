"""Reflectance and spectral indices of optical sensors."""
