"""Line-of-sight deformation rates from unwrapped interferograms."""
