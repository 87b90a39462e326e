"""What `landslide:mapscene` is made of: its inputs, its choices with their reasons, its steps, and the record of
all.
"""
