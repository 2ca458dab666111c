"""What the catalogue and the library each say about an operation, as facts that can be compared.

Lives here: reading both files into the same words. Must not know: which differences are meant.

A fact has a name such as `auth key`, `query page[size] minimum` or `body items[].tags maxItems`,
and a plain JSON value. What one side does not say is None.
"""

from __future__ import annotations

import re
from typing import Any

from replies import facts_of

Json = Any
Facts = dict[str, Json]

# Grammars by the name that the library has for them, each with the patterns of the catalogue.
PATTERNS = {
    r"^(\d+(?:w|d|hr|h|m|s))+$": "Duration",
    r"^\d+[smhd]$": "IdempotencyKeyTtl",
    r"^[1-9]\d*[smhdw]$": "MetricsPeriod",
    r"^[1-9]\d*[mhdw]$": "ReportPeriod",
    r"^\d+$": "RecordNumber",
    r"^(?!session_)": "SessionExternalId",
    r"^(?:(?:0|[1-9]\d*)[mh]|(?:0|[1-9]\d?|100)%)$": "ScheduleWindow",
}
LIMITS = ("minimum", "maximum", "minLength", "maxLength", "minItems", "maxItems", "minProperties")
INSTANT_ENCODINGS = {
    "ms-epoch": "epoch-milliseconds",
    "ms-epoch or ISO 8601 date-time": "epoch-milliseconds",
    "ms-epoch (the official client) or ISO 8601 date-time": "epoch-milliseconds",
    "ISO 8601 date-time": "date-time",
}


def from_words(text: str, kind: Json) -> Facts:
    """Read limits and defaults that the catalogue gives in words only."""
    found: Facts = {}
    numeric = kind in ("integer", "number")
    if numeric and (match := re.search(r"\b(\d+) to (\d+)\b", text)):
        found |= {"minimum": int(match[1]), "maximum": int(match[2])}
    if numeric and (match := re.search(r"\b(\d+) at most\b", text)):
        found["maximum"] = int(match[1])
    if numeric and (match := re.search(r"\b(\d+) or more\b|\bnumber from (\d+)\b", text)):
        found["minimum"] = int(match[1] or match[2])
    if kind == "string" and (
        match := re.search(r"\b[Aa]t most (\d+) characters|\b(\d+) characters at most", text)
    ):
        found["maxLength"] = int(match[1] or match[2])
    if match := re.search(r"\((\w+), default\)", text):
        found["default"] = match[1]
    elif match := re.search(
        r"[Dd]efault(?: is the word)? (\d+ days|application/json|[\w-]+)|, ([\w-]+) by default",
        text,
    ):
        found["default"] = match[1] or match[2]
    # `empty`, and words that begin a sentence about a default that is no value.
    words = {"empty": "none", **dict.fromkeys(("by", "each", "is", "its", "the", "server"))}
    if "default" in found:
        found["default"] = words.get(found["default"], found["default"])
    return found


def plain(value: Json) -> Json:
    """Spell a number in one way."""
    if isinstance(value, float) and value.is_integer():
        return int(value)
    return value


def resolve(schema: Json, defs: Json) -> Json:
    """Follow references; what stands beside one counts too."""
    while "$ref" in schema:
        target = defs[schema["$ref"].removeprefix("#/$defs/")]
        schema = target | {k: v for k, v in schema.items() if k != "$ref"}
    return schema


def tag_of(options: list[Json]) -> str | None:
    """Give the property that tells the options apart, if they are such objects."""
    names = [
        {n for n, p in option.get("properties", {}).items() if "const" in p} for option in options
    ]
    shared = set.intersection(*names) if names else set()
    return shared.pop() if len(shared) == 1 else None


def merged(options: list[Json], tag: str) -> Json:
    """Put options of one object into one."""
    properties: dict[str, Json] = {}
    for option in options:
        properties = option["properties"] | properties
    properties[tag] = {"type": "string", "enum": [o["properties"][tag]["const"] for o in options]}
    required = set.intersection(*({*o.get("required", [])} for o in options))
    return {"type": "object", "properties": properties, "required": sorted(required)}


def stability(entry: Json) -> str:
    """Say who sends it, and whether it is an old form: the catalogue tells that in three places."""
    if re.search(r"\blegacy\b|\bolder form\b", entry["summary"], re.IGNORECASE):
        return "legacy"
    client: str = entry["api_client_method"] or ""
    if entry["stability"] == "undocumented" and client.startswith("cli:"):
        return "cli"
    return str(entry["stability"])


class Catalogue:
    """One operation of the catalogue."""

    def __init__(self, entry: Json, ours: Facts) -> None:
        """Read it. Ours tell which objects are arguments of their own, and which only wrap some."""
        self.entry, self.ours, self.facts = entry, ours, Facts()
        self.defs: Json = {}
        self.general()
        for query in entry["query_params"]:
            self.query(query)
        for header in entry["headers"]:
            self.header(header)
        if (body := entry["body"]) is not None:
            self.defs = body["schema"].get("$defs", {})
            self.body(body)
        if self.facts["reply"] == "json":
            self.facts |= facts_of(entry["response"]["schema"])

    def general(self) -> None:
        """Read what concerns the whole operation."""
        entry, auth, answer = self.entry, self.entry["auth"], self.entry["response"]
        restricted = auth["restricted_api_key"] or {"accepted": False, "scopes": None}
        scopes = restricted["scopes"]
        if not auth["secret_key"]:
            key = "none"
        elif not restricted["accepted"]:
            key = "full"
        else:
            key = "any" if scopes is None else "scoped"
        public = auth["public_access_token_scopes"]
        self.facts |= {
            "method": entry["method"],
            "path": re.sub(r"\{[^}]*\}", "{}", entry["path"]),
            "path parameters": len(entry["path_params"]),
            "auth key": key,
            "auth key scopes": scopes_of(scopes) if key == "scoped" else None,
            "auth public token": auth["public_access_token"],
            "auth public token scopes": scopes_of(public) if auth["public_access_token"] else None,
            "auth personal access token": auth["personal_access_token"],
            "auth organization token": auth["organization_access_token"],
            "auth user-actor token": auth["user_actor_token"],
            "auth none": auth["none"],
            "needs project": entry["needs_project_ref"],
            "needs environment": entry["needs_environment"],
            "branch mode": entry["branch_header_mode"],
            "repeatable": entry["idempotent"],
            "rate limit": entry["rate_limit_bucket"],
            "stability": stability(entry),
            "success": sorted(
                [entry["response"]["status"]]
                + [
                    s if isinstance(s, int) else s["status"]
                    for s in entry["response"]["other_success_statuses"]
                ]
            ),
            "reply": reply_of(answer),
            "body content type": (entry["body"] or {}).get("content_type"),
            "body bytes": (entry["body"] or {}).get("max_bytes"),
        }
        page = entry["pagination"]
        self.facts |= {
            "page style": page and page["style"],
            "page size": page and [page["default_size"], page["max_size"]],
            "page names": page
            and sorted(
                page[n]
                for n in ("size_param", "after_param", "before_param", "page_param")
                if page.get(n)
            ),
        }

    def add(self, name: str, facts: Facts) -> None:
        """Take facts over."""
        self.facts |= {f"{name} {key}": value for key, value in spelled(facts).items()}

    def query(self, query: Json) -> None:
        """Read a query parameter."""
        kind, encoding = query["type"], query["encoding"]
        words = from_words(query["description"], kind)
        facts: Facts = {
            "required": query["required"],
            "type": kind,
            "enum": query["allowed_values"],
        }
        facts |= words | ({"default": query["default"]} if "default" in query else {})
        if encoding in INSTANT_ENCODINGS:
            facts |= {"type": "instant", "format": INSTANT_ENCODINGS[encoding]}
        elif encoding == "duration":
            facts["format"] = "Duration"
        elif "pattern" in query:
            facts["format"] = PATTERNS[query["pattern"]]
        if kind == "boolean":
            facts["enum"] = None
            facts["only true"] = True if encoding == "true or absent" else None
        name = f"query {query['name']}"
        if encoding == "comma-joined":
            item = {k: facts.pop(k) for k in ("enum", "format", "maxLength") if k in facts}
            facts |= {"type": "array", "one alone": True}
            self.add(f"{name}[]", {"type": kind} | item)
        self.add(name, facts)

    def header(self, header: Json) -> None:
        """Read a header parameter."""
        words = from_words(header["description"], "string")
        if "whole number" in header["description"]:
            words = from_words(header["description"], "integer") | {"type": "integer"}
        if "number plus s, m, h or d" in header["description"]:
            words["format"] = "IdempotencyKeyTtl"
        facts = {"required": header["required"], "type": "string", "enum": header["allowed_values"]}
        self.add(f"header {header['name'].lower()}", facts | words)

    def body(self, body: Json) -> None:
        """Read the body, part by part."""
        schema = resolve(body["schema"], self.defs)
        root = "body []" if body["content_type"].endswith("ndjson") else "body "
        self.value(root, schema, required=None)

    def value(self, name: str, schema: Json, *, required: bool | None) -> None:  # noqa: PLR0912
        """Read one value and all that is in it."""
        schema = resolve(schema, self.defs)
        words = from_words(schema.get("description", ""), schema.get("type"))
        options = [
            resolve(o, self.defs) for o in (*schema.get("anyOf", []), *schema.get("oneOf", []))
        ]
        inner = [o for option in options for o in option.get("oneOf", [])]
        alternatives = {o["required"][0] for o in options + inner if set(o) == {"required"}}
        options = [o for o in options if set(o) != {"required"}]
        if alternatives:
            self.facts[f"{name} exactly one"] = sorted(alternatives)
        if "if" in schema:
            self.facts[f"{name} text unless JSON"] = True
        facts: Facts = {"required": required} | words
        if options and (tag := tag_of(options)):
            if f"{name} variants" not in self.ours:
                self.value(name, merged(options, tag), required=required)
                return
            facts |= {"type": "object", "tag": tag}
            facts["variants"] = sorted(o["properties"][tag]["const"] for o in options)
            for option in options:
                fields = {n: p for n, p in option["properties"].items() if n != tag}
                word = option["properties"][tag]["const"]
                self.members(f"{name}<{word}>", fields, option.get("required", []), wrapped=True)
        elif options and options[-1].get("type") == "array":
            single, many = options
            facts |= {"type": "array", "one alone": True} | limits(many)
            if "at most 10" in schema.get("description", "").lower():
                facts["maxItems"] = 10
            self.value(f"{name}[]", single, required=None)
        elif options:
            kinds = sorted({o["type"] for o in options})
            for option in options:
                facts |= limits(option) if option["type"] != "string" or len(kinds) == 1 else {}
            dates = [o for o in options if o.get("format") == "date-time"]
            facts["type"] = kinds[0] if len(kinds) == 1 else kinds
            if dates:
                lone = len(kinds) == 1
                facts |= {"type": "string", "format": "Delay"} if lone else {"type": "instant"}
                facts.pop("maxLength", None)
        else:
            facts |= self.simple(schema)
            if schema.get("type") == "array":
                self.value(f"{name}[]", schema["items"], required=None)
            if isinstance(schema.get("additionalProperties"), dict) and facts["type"] == "object":
                self.value(f"{name}{{}}", schema["additionalProperties"], required=None)
            if "properties" in schema:
                wrapped = name == "body " or name.endswith("[]") or f"{name} type" in self.ours
                if not wrapped and not any(n.startswith(f"{name}.") for n in self.ours):
                    self.add(name, facts)
                self.members(
                    name,
                    schema["properties"],
                    schema.get("required", []),
                    wrapped=wrapped or bool(required),
                )
                if f"{name} type" not in self.ours:
                    return
        self.add(name, facts)

    def members(self, name: str, properties: Json, required: list[str], *, wrapped: bool) -> None:
        """Read the fields of an object; an optional one that is no argument makes them optional."""
        joint = "" if name == "body " else "."
        for field, schema in properties.items():
            self.value(f"{name}{joint}{field}", schema, required=wrapped and field in required)

    def simple(self, schema: Json) -> Facts:
        """Read a value that is no choice of several."""
        kind = schema.get("type", "any")
        facts: Facts = {"type": kind} | limits(schema)
        if isinstance(kind, list):
            rest = [k for k in kind if k != "null"]
            facts |= {"type": rest[0] if len(rest) == 1 else rest, "null": "null" in kind or None}
        if "const" in schema:
            facts |= {"type": "string", "enum": [schema["const"]]}
        if "enum" in schema:
            facts["enum"] = schema["enum"]
        if "default" in schema:
            facts["default"] = schema["default"]
        for pattern in (schema.get("pattern"), schema.get("x-expected-pattern")):
            if pattern:
                facts["format"] = PATTERNS[pattern]
        if "format" in schema:
            facts["format"] = {"date-time": "date-time", "email": "Email"}[schema["format"]]
            if schema["format"] == "date-time":
                facts["type"] = "instant"
        return facts


def scopes_of(scopes: list[str] | None) -> list[str]:
    """Give scopes with nameless ids, since the names of path parameters differ."""
    return sorted(re.sub(r"\{[^}]*\}", "{}", scope) for scope in scopes or [])


def reply_of(response: Json) -> str:
    """Say how an answer is read."""
    kind = response["content_type"] or ""
    if kind.startswith("text/event-stream"):
        return "stream"
    return "json" if kind.startswith("application/json") else kind or "empty"


def limits(schema: Json) -> Facts:
    """Give the limits of a schema; above 0 means from 1 for whole numbers."""
    found = {name: schema[name] for name in LIMITS if name in schema}
    if "exclusiveMinimum" in schema:
        if schema["type"] == "integer":
            found["minimum"] = schema["exclusiveMinimum"] + 1
        else:
            found["above"] = schema["exclusiveMinimum"]
    return found


def spelled(facts: Facts) -> Facts:
    """Leave out what says nothing, and how things are written: the order of words, quotes."""
    found = {name: plain(value) for name, value in facts.items() if value is not None}
    for name in ("enum", "type"):
        if isinstance(found.get(name), list):
            found[name] = sorted(found[name])
    if "default" in found:
        default = found["default"]
        found["default"] = str(default).lower() if isinstance(default, bool) else str(default)
    return found


class Library:
    """One operation of the library."""

    def __init__(self, entry: Json) -> None:
        """Read it."""
        self.entry, self.facts = entry, Facts()
        self.general()
        for parameter in entry["parameters"]:
            self.parameter(parameter)
        if entry["reply"] == "json":
            self.facts |= facts_of(entry["returns"])

    def general(self) -> None:
        """Read what concerns the whole operation."""
        entry, accepts = self.entry, self.entry["accepts"]
        public, page, size = accepts["public_token_scopes"], entry["paging"], entry["page_size"]
        names = {p["wire"] for p in entry["parameters"] if p["in"] == "query"}
        known = {"page[size]", "page[after]", "page[before]", "page", "perPage"}
        self.facts |= {
            "method": entry["method"],
            "path": re.sub(r"\{[^}]*\}", "{}", entry["path"]),
            "path parameters": sum(p["in"] == "path" for p in entry["parameters"]),
            "auth key": accepts["key"],
            "auth key scopes": scopes_of(accepts["key_scopes"])
            if accepts["key"] == "scoped"
            else None,
            "auth public token": public is not None,
            "auth public token scopes": None if public is None else scopes_of(public),
            "auth personal access token": accepts["personal_access_token"],
            "auth organization token": accepts["organization_token"],
            "auth user-actor token": accepts["user_actor_token"],
            "auth none": accepts["none"],
            "needs project": entry["needs_project_ref"],
            "needs environment": entry["needs_environment"],
            "branch mode": entry["branch"],
            "repeatable": entry["effect"] in ("read", "idempotent"),
            "rate limit": entry["rate_limit"],
            "stability": entry["stability"],
            "success": sorted(entry["success"]),
            "reply": entry["reply"],
            "body content type": entry["content_type"],
            "body bytes": entry["max_body_bytes"] if entry["body"] != "ndjson" else None,
            "page style": page,
            "page size": page and [size["default"], size["maximum"]],
            "page names": page and sorted(names & known),
        }
        self.rules("body ", entry["rules"], entry["parameters"])
        for name, value in entry["headers"].items():
            self.facts |= {f"header {name} required": False, f"header {name} type": "string"}
            self.facts[f"header {name} always"] = value

    def parameter(self, parameter: Json) -> None:
        """Read one argument."""
        where, wire = parameter["in"], parameter["wire"]
        if where == "path":
            return
        if where == "body" and wire.split(".")[0] == self.entry["body_argument"]:
            schema = parameter["schema"]
            if self.entry["body"] == "ndjson":
                self.value("body []", schema["items"], None, "")
            else:
                self.value("body ", schema, None, parameter["doc"])
            return
        self.value(f"{where} {wire}", parameter["schema"], parameter["required"], parameter["doc"])

    def add(self, name: str, facts: Facts) -> None:
        """Take facts over."""
        self.facts |= {f"{name} {key}": value for key, value in spelled(facts).items()}

    def value(self, name: str, schema: Json, required: bool | None, doc: str) -> None:
        """Read one value and all that is in it."""
        facts: Facts = {"required": required, "type": schema.get("type", "any")}
        facts |= {n: schema[n] for n in LIMITS if n in schema}
        if match := re.search(
            r"[Ss]erver applies `?(\d+ days|[\w./-]+?)`?[.,;]? ?(?:$|[^\w./-])", doc
        ):
            word = match[1].rstrip(".")
            facts["default"] = None if word in ("its", "the") else word
        if "applied by the server" in doc and (
            match := re.search(r"`([^`]+)` \(applied by the server\)", doc)
        ):
            facts["default"] = match[1]
        facts["enum"] = schema.get("enum")
        facts["format"] = schema.get("format")
        if facts["type"] == "string" and facts["format"] == "date-time":
            facts["type"] = "instant"
        if facts["format"] == "epoch-milliseconds":
            facts["type"] = "instant"
        facts["only true"] = schema.get("const")
        facts["bytes"] = schema.get("maxBytes")
        facts["one alone"] = schema.get("oneAlone") or None
        facts["names"] = schema.get("names")
        if "variants" in schema:
            facts |= {"tag": schema["tag"], "variants": sorted(schema["variants"])}
            for word, record in schema["variants"].items():
                self.fields(f"{name}<{word}>", record)
        if "items" in schema:
            self.value(f"{name}[]", schema["items"], None, "")
        if "additionalProperties" in schema:
            self.value(f"{name}{{}}", schema["additionalProperties"], None, "")
        if "fields" in schema:
            self.fields(name, schema)
        self.add(name, facts)

    def fields(self, name: str, record: Json) -> None:
        """Read the fields of a record."""
        self.rules(name, record["rules"], record["fields"])
        for field in record["fields"]:
            self.value(f"{name}.{field['wire']}", field["schema"], field["required"], field["doc"])

    def rules(self, name: str, rules: list[Json], fields: list[Json]) -> None:
        """Read what must and must not go together, where the catalogue can say so too."""
        wires = {field["name"]: field["wire"] for field in fields if field["in"] == "body"}
        found = {(rule["rule"], frozenset(rule["of"])) for rule in rules}
        for rule, names in found:
            if not names <= wires.keys():
                continue
            words = sorted(wires[n] for n in names)
            if rule == "at_least_one" and ("at_most_one", names) in found:
                self.facts[f"{name} exactly one"] = words
            elif rule == "at_least_one" and names == wires.keys():
                self.facts[f"{name} minProperties"] = 1
            elif rule == "at_least_one":
                self.facts[f"{name} at least one"] = words
            elif rule == "text_unless_json":
                self.facts[f"{name} text unless JSON"] = True


def compare(our_facts: Facts, their_facts: Facts) -> dict[str, tuple[Json, Json]]:
    """Give the facts that differ, each with our value and theirs.

    An argument that one side does not have differs in one fact, `… exists`.
    """
    found: dict[str, tuple[Json, Json]] = {}
    for name in sorted(our_facts.keys() | their_facts.keys()):
        our, their = our_facts.get(name), their_facts.get(name)
        argument = name.rpartition(" ")[0]
        known = [f"{argument} type" in side for side in (our_facts, their_facts)]
        if known[0] != known[1]:
            found[f"{argument} exists"] = (known[0], known[1])
        elif our != their:
            found[name] = (our, their)
    return found
