"""The bridge to the worker: find or create the Python that has PyTorch, run one job in it, stream progress, cancel,
report failure.
"""
