"""Corpora → weights."""
