"""Readings → propositions and positions, kept in a store."""
