"""What Sentinel-1 sees of the simulated valley: both passes, before and after the event, backscatter and phase."""
