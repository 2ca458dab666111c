"""What the catalogue and the library each say about the reply of an operation, as facts.

Lives here: reading both schemas into one form, and flattening that. Must not know: requests, and
which differences are meant.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

Json = Any
Facts = dict[str, Json]


@dataclass
class Node:
    """Everything that one place of a reply may hold. Alternatives are laid over each other."""

    kinds: set[str] = field(default_factory=set)
    words: set[str] = field(default_factory=set)
    formats: set[str] = field(default_factory=set)
    fields: dict[str, Node] = field(default_factory=dict)
    required: set[str] | None = None
    inner: Node | None = None

    def merge(self, other: Node) -> None:
        """Lay another alternative over this one: what only one of them has need not be there."""
        self.kinds |= other.kinds
        self.words |= other.words
        self.formats |= other.formats
        if "object" in other.kinds:
            names = other.required or set()
            self.required = names if self.required is None else self.required & names
        for name, node in other.fields.items():
            if name in self.fields:
                self.fields[name].merge(node)
            else:
                self.fields[name] = node
        if other.inner is not None:
            self.inner = self.inner or Node()
            self.inner.merge(other.inner)

    def flatten(self, name: str, facts: Facts) -> Facts:
        """Give the facts of this place and of all below."""
        facts[f"{name} type"] = sorted(self.kinds - {"null"}) or ["any"]
        facts[f"{name} null"] = "null" in self.kinds
        facts[f"{name} enum"] = sorted(self.words) or None
        facts[f"{name} format"] = sorted(self.formats) or None
        for word, node in self.fields.items():
            facts[f"{name}.{word} required"] = word in (self.required or set())
            node.flatten(f"{name}.{word}", facts)
        if self.inner is not None and self.inner.kinds:
            self.inner.flatten(f"{name}[]", facts)
        return facts


def read(schema: Json, defs: Json, around: tuple[str, ...] = ()) -> Node:
    """Read a schema. A type within itself is read once."""
    if schema is None:
        return Node()
    if reference := schema.get("$ref"):
        name = reference.removeprefix("#/$defs/")
        if name in around:
            return Node(kinds={"again"})
        inner = defs[name] | {k: v for k, v in schema.items() if k != "$ref"}
        return read(inner, defs, (*around, name))
    if options := [*schema.get("anyOf", []), *schema.get("oneOf", [])]:
        node = Node()
        for option in options:
            node.merge(read(option, defs, around))
        return node
    node = one_value(schema)
    for name, inner in schema.get("properties", {}).items():
        node.fields[name] = read(inner, defs, around)
    below = schema.get("prefixItems", [schema.get("items")])[0] or schema.get(
        "additionalProperties"
    )
    if isinstance(below, dict):
        node.inner = read(below, defs, around)
    return node


def one_value(schema: Json) -> Node:
    """Read what a schema says without looking inside."""
    kinds = schema.get("type", [])
    node = Node(kinds={kinds} if isinstance(kinds, str) else set(kinds))
    if isinstance(schema.get("const"), bool):
        node.kinds.add("boolean")
    elif "const" in schema:
        node.kinds.add("string")
        node.words.add(schema["const"])
    node.words |= {word for word in schema.get("enum", []) if word is not None}
    if schema.get("format") == "date-time":
        node.formats.add("date-time")
    if "object" in node.kinds:
        node.required = set(schema.get("required", []))
    return node


def facts_of(schema: Json) -> Facts:
    """Give the facts of a reply."""
    return read(schema, (schema or {}).get("$defs", {})).flatten("reply ", {})
