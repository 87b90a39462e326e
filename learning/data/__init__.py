"""Scenes as a network reads them: readers, tiles, splits, statistics, augmentation; and what every task writes
alike.
"""
