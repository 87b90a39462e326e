"""What a finished training leaves: its evaluation, the model file, pictures and the report."""
