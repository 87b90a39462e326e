"""The reliability campaign: what is done to the product on purpose, and what it may not lose; `scripts/reliability`
runs it whole.
"""
