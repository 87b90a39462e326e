"""What computes: devices, number formats, the check that PyTorch works, and which of several processes this one is."""
