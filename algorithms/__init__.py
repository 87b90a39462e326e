"""The faces: one file per Processing algorithm. Declare parameters, check them, call one function, hand back
outputs.
"""
