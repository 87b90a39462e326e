"""The simulated tutorial scene: a mountain valley with landslides as four sensors would see it, made from physics and a
seed.

A tutorial and a test bed: no accuracy reached on it says anything about the real Earth.
"""
