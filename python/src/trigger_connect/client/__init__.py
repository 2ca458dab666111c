"""Clients that send: `Client` blocks, `AsyncClient` is awaited.

Lives here: nothing, so that only the one that is asked for is imported.
"""
