//! The Python surface: one module per resource, records, codes.
//!
//! Lives here: how the table reads as Python. Must not know: any rule about the API.

use std::fmt::Write as _;

use trigger_connect::data::{Field, Shape};
use trigger_connect::operation::{Kind, Operation, Parameter};
use trigger_connect::{Category, Code};

use crate::File;
use crate::table::{self, Named, class_name, module_name};

mod calls;

const FOLDER: &str = "python/src/trigger_connect";
const HEADER: &str = "# Generated from the core's table of operations by `make generate`; do not edit.\n";

pub(crate) fn files() -> Vec<File> {
    let mut files: Vec<File> = table::resources()
        .into_iter()
        .map(|(resource, operations)| File {
            path: format!("{FOLDER}/resources/{}.py", module_name(resource)),
            text: module(resource, &operations),
        })
        .collect();
    files.push(File { path: format!("{FOLDER}/resources/records.py"), text: records() });
    files.push(File { path: format!("{FOLDER}/resources/__init__.py"), text: package() });
    files.push(File { path: format!("{FOLDER}/codes.py"), text: codes() });
    files.push(File { path: format!("{FOLDER}/data.py"), text: data() });
    files.extend(calls::files());
    files
}

/// `from` and `import` are words of Python; such names get an underscore, as is the custom.
fn name(text: &str) -> String {
    if matches!(text, "from" | "import" | "global" | "class" | "in" | "is" | "not") {
        format!("{text}_")
    } else {
        text.to_owned()
    }
}

fn type_of(kind: &Kind) -> String {
    match kind {
        Kind::Text { .. } | Kind::Secret | Kind::QueueName | Kind::ProjectRef => "str".to_owned(),
        Kind::Format(format) => match (format.name, format.durations, format.integers) {
            ("Delay", ..) => "str | timedelta | datetime".to_owned(),
            (_, true, None) => "str | timedelta".to_owned(),
            (_, true, Some(_)) => "str | timedelta | int".to_owned(),
            (_, false, Some(_)) => "str | int".to_owned(),
            _ => "str".to_owned(),
        },
        Kind::Choice(words) => {
            format!("Literal[{}]", words.iter().map(|w| format!("\"{w}\"")).collect::<Vec<_>>().join(", "))
        }
        Kind::Integer { .. } | Kind::Position => "int".to_owned(),
        Kind::Number { .. } => "float".to_owned(),
        Kind::Boolean | Kind::Flag => "bool".to_owned(),
        Kind::TextOrNumber => "str | float".to_owned(),
        Kind::Key { .. } => "str | IdempotencyKey".to_owned(),
        Kind::EpochMillis | Kind::IsoDate => "int | str | datetime".to_owned(),
        Kind::Json { object: true, .. } => "Mapping[str, Any] | bytes".to_owned(),
        Kind::Json { .. } => "Any".to_owned(),
        Kind::List { item, single, .. } => {
            let item = type_of(item);
            if *single { format!("{item} | Sequence[{item}]") } else { format!("Sequence[{item}]") }
        }
        Kind::Map { value, .. } => format!("Mapping[str, {}]", type_of(value)),
        Kind::Record(record) => format!("records.{}", record.name),
        Kind::Variants(_, records) => {
            records.iter().map(|(_, r)| format!("records.{}", r.name)).collect::<Vec<_>>().join(" | ")
        }
        Kind::Environment(_) => "Environment".to_owned(),
        _ => "Any".to_owned(),
    }
}

/// A default that is not None says that None can be sent.
fn default_of(parameter: &Parameter) -> &'static str {
    if matches!(parameter.kind, Kind::Json { .. }) { "OMIT" } else { "None" }
}

fn annotation(parameter: &Parameter) -> String {
    let kind = type_of(&parameter.kind);
    if parameter.required {
        kind
    } else if kind == "Any" {
        "Any".to_owned()
    } else if default_of(parameter) == "OMIT" {
        format!("{kind} | Omit")
    } else {
        format!("{kind} | None")
    }
}

fn imports(text: &str) -> String {
    let mut out = String::new();
    let uses = |word: &str| text.contains(word);
    let datetime: Vec<&str> = ["datetime", "timedelta"]
        .into_iter()
        .filter(|w| uses(&format!(" {w}")) || uses(&format!("| {w}")))
        .collect();
    let abc: Vec<&str> = ["Mapping", "Sequence"].into_iter().filter(|w| uses(&format!("{w}["))).collect();
    let typing: Vec<&str> = ["TYPE_CHECKING", "Any", "Literal", "TypedDict"]
        .into_iter()
        .filter(|w| match *w {
            "TYPE_CHECKING" => uses("records.") || uses("[data.") || uses(" data."),
            "Any" => uses(": Any") || uses(", Any]") || uses("[Any"),
            "Literal" => uses("Literal["),
            _ => uses("TypedDict(") || uses("(TypedDict"),
        })
        .collect();
    if !abc.is_empty() {
        let _ = writeln!(out, "from collections.abc import {}", abc.join(", "));
    }
    if !datetime.is_empty() {
        let _ = writeln!(out, "from datetime import {}", datetime.join(", "));
    }
    if !typing.is_empty() {
        let _ = writeln!(out, "from typing import {}", typing.join(", "));
    }
    out
}

fn module(resource: &str, operations: &[&Operation]) -> String {
    let mut body = String::new();
    let title = class_name(resource);
    let _ = write!(body, "\n\nclass {title}(Resource):\n    \"\"\"Requests of `{resource}`.\"\"\"\n");
    let inner = table::inner_resources(resource);
    for (own_name, full) in &inner {
        body.push_str(&property(own_name, full));
    }
    for operation in operations {
        body.push('\n');
        body.push_str(&method(operation));
    }
    let mut native: Vec<&str> = Vec::new();
    if body.contains("= OMIT") {
        native.push("OMIT");
    }
    if body.contains("| IdempotencyKey") {
        native.push("IdempotencyKey");
    }
    if body.contains("| Omit") {
        native.push("Omit");
    }
    if !operations.is_empty() {
        native.push("Request");
    }
    let mut head =
        format!("{HEADER}\"\"\"Requests of `{resource}`.\"\"\"\n\nfrom __future__ import annotations\n\n");
    // In a class with a method `list`, that name is no type.
    if body.contains("def list(") {
        body = body.replace("Request[list[", "Request[builtins.list[");
    }
    let (has_records, has_data) =
        (body.contains("records."), body.contains("[data.") || body.contains(" data."));
    let mut standard = imports(&body);
    if !inner.is_empty() {
        let cached = "from functools import cached_property\n";
        let place = standard.find("from typing").unwrap_or(standard.len());
        standard.insert_str(place, cached);
        if !standard.contains("TYPE_CHECKING") {
            standard.push_str("from typing import TYPE_CHECKING\n");
        }
    }
    head.push_str(&standard);
    if !standard.is_empty() {
        head.push('\n');
    }
    if !native.is_empty() {
        let _ = writeln!(head, "from .._native import {}", native.join(", "));
    }
    head.push_str("from .._resource import Resource\n");
    if body.contains("Environment |") {
        head.push_str("from .._types import Environment\n");
    }
    if has_records || has_data || !inner.is_empty() {
        head.push_str("\nif TYPE_CHECKING:\n");
    }
    if body.contains("[builtins.") {
        head.push_str("    import builtins\n\n");
    }
    if has_data {
        head.push_str("    from .. import data\n");
    }
    if has_records {
        head.push_str("    from . import records\n");
    }
    for (_, full) in &inner {
        let _ = writeln!(head, "    from .{} import {}", module_name(full), class_name(full));
    }
    let _ = write!(head, "\n__all__ = [\"{title}\"]\n");
    head + &body
}

fn method(operation: &Operation) -> String {
    let mut out = String::new();
    let positional = table::positional(operation);
    let named = table::named(operation);
    let branch = table::takes_branch(operation);
    let _ = writeln!(out, "    def {}(", name(operation.name()));
    out.push_str("        self,\n");
    for parameter in &positional {
        let _ = writeln!(out, "        {}: {},", name(parameter.name), annotation(parameter));
    }
    if !named.is_empty() || branch {
        out.push_str("        *,\n");
    }
    for parameter in &named {
        let (argument, annotation) = (name(parameter.name), annotation(parameter));
        if parameter.required {
            let _ = writeln!(out, "        {argument}: {annotation},");
        } else {
            let _ = writeln!(out, "        {argument}: {annotation} = {},", default_of(parameter));
        }
    }
    if branch {
        out.push_str("        branch: str | None = None,\n");
    }
    let _ = writeln!(out, "    ) -> Request[{}]:", shape_type(operation.returns, "data."));
    out.push_str(&docstring(operation, &positional, &named, branch));
    let _ = writeln!(out, "        return self._prepare(\n            \"{}\",\n            {{", operation.id);
    for parameter in positional.iter().chain(&named) {
        let _ = writeln!(out, "                \"{}\": {},", parameter.name, name(parameter.name));
    }
    if branch {
        out.push_str("                \"branch\": branch,\n");
    }
    out.push_str("            },\n        )\n");
    out
}

fn docstring(operation: &Operation, positional: &[&Parameter], named: &[&Parameter], branch: bool) -> String {
    let mut out = String::new();
    let mut paragraphs = table::paragraphs(operation.doc).into_iter();
    out.push_str(&table::wrap(
        &format!("\"\"\"{}", paragraphs.next().unwrap_or_default()),
        "        ",
        "        ",
        100,
    ));
    for paragraph in paragraphs {
        out.push('\n');
        out.push_str(&table::wrap(&paragraph, "        ", "        ", 100));
    }
    let _ = write!(out, "\n        `{} {}`\n", operation.method.as_str(), operation.path);
    for words in operation.stability.in_words().into_iter().chain(operation.accepts.rights_in_words()) {
        out.push('\n');
        out.push_str(&table::wrap(&words, "        ", "        ", 100));
    }
    if !positional.is_empty() || !named.is_empty() || branch {
        out.push_str("\n        Args:\n");
        for parameter in positional.iter().chain(named) {
            let text = format!("{}: {}", name(parameter.name), table::paragraph(parameter.doc));
            out.push_str(&table::wrap(&text, "            ", "                ", 100));
        }
        if branch {
            out.push_str(
                "            branch: Branch to address with this call, instead of the connection's.\n",
            );
        }
    }
    let _ = write!(
        out,
        "\n        Returns:\n            The request. Its reply holds `{}`.\n",
        shape_type(operation.returns, "data.")
    );
    out.push_str("\n        Raises:\n");
    let codes = format!("InvalidArguments: with one of {}.", table::codes(operation).join(", "));
    out.push_str(&table::wrap(&codes, "            ", "                ", 100));
    let accepts =
        format!("CredentialNotAccepted: unless the connection holds {}.", operation.accepts.in_words());
    out.push_str(&table::wrap(&accepts, "            ", "                ", 100));
    let _ = write!(out, "\n        Source: {}\n        \"\"\"\n", operation.source);
    out
}

fn records() -> String {
    let mut body = String::new();
    let mut names = Vec::new();
    for (record_name, (record, tag)) in table::records() {
        names.push(record_name);
        let tag = tag.map(|(tag, word)| Entry {
            name: tag,
            kind: format!("Literal[\"{word}\"]"),
            doc: "Tells this record from its alternatives.".to_owned(),
            required: true,
        });
        let fields = record.fields.iter().map(|field| Entry {
            name: field.name,
            kind: type_of(&field.kind).replace("records.", ""),
            doc: table::paragraph(field.doc),
            required: field.required,
        });
        let entries: Vec<Entry> = tag.into_iter().chain(fields).collect();
        body.push_str(&typed_dict(record_name, record.doc, &entries));
    }
    let mut out =
        format!("{HEADER}\"\"\"Shapes of nested arguments.\"\"\"\n\nfrom __future__ import annotations\n\n");
    out.push_str(&imports(&body));
    out.push_str("\nfrom .._native import IdempotencyKey\n");
    let _ = write!(
        out,
        "\n__all__ = [{}]\n",
        names.iter().map(|n| format!("\"{n}\"")).collect::<Vec<_>>().join(", ")
    );
    out + &body
}

/// A resource as an attribute, made when it is first used.
fn property(own_name: &str, resource: &str) -> String {
    let (class, module) = (class_name(resource), module_name(resource));
    format!(
        "\n    @cached_property\n    def {own_name}(self) -> {class}:\n        \"\"\"Requests of `{resource}`.\"\"\"\n        from .{module} import {class}\n\n        return {class}(self._prepare)\n"
    )
}

fn package() -> String {
    let mut out = format!(
        "{HEADER}\"\"\"One class of requests per resource, loaded when it is first used.\"\"\"\n\nfrom __future__ import annotations\n\nfrom functools import cached_property\nfrom typing import TYPE_CHECKING\n\nfrom .._resource import Prepare\n\nif TYPE_CHECKING:\n"
    );
    let resources = table::top_resources();
    for resource in &resources {
        let _ = writeln!(out, "    from .{resource} import {}", class_name(resource));
    }
    out.push_str("\n__all__ = [\"Resources\"]\n");
    out.push_str(
        "\n\nclass Resources:\n    \"\"\"Gives a connection its resources.\"\"\"\n\n    _prepare: Prepare\n",
    );
    for resource in resources {
        out.push_str(&property(resource, resource));
    }
    out
}

/// What a shape is in Python, with a prefix before names of its own.
fn shape_type(shape: &Shape, prefix: &str) -> String {
    match shape {
        Shape::Text | Shape::Date => "str".to_owned(),
        Shape::Secret => "Secret".to_owned(),
        Shape::Integer => "int".to_owned(),
        Shape::Number => "float".to_owned(),
        Shape::Boolean => "bool".to_owned(),
        Shape::Nullable(inner) => match shape_type(inner, prefix).as_str() {
            "Any" => "Any".to_owned(),
            inner => format!("{inner} | None"),
        },
        Shape::List(item) => format!("list[{}]", shape_type(item, prefix)),
        Shape::Map(value) => format!("dict[str, {}]", shape_type(value, prefix)),
        Shape::Object { name, .. }
        | Shape::Words { name, .. }
        | Shape::OneOf { name, .. }
        | Shape::Again(name) => {
            format!("{prefix}{name}")
        }
        Shape::Nothing => "None".to_owned(),
        _ => "Any".to_owned(),
    }
}

/// Types of replies. As for records, required fields go into a base class.
fn data() -> String {
    let mut body = String::new();
    let mut names = Vec::new();
    for (type_name, named) in table::shapes() {
        names.push(type_name);
        match named {
            Named::Object(doc, fields) => {
                let entry = |field: &Field| Entry {
                    name: field.wire,
                    kind: shape_type(field.shape, ""),
                    doc: table::paragraph(field.doc) + note(field.shape),
                    required: field.required,
                };
                let entries: Vec<Entry> = fields.iter().map(entry).collect();
                body.push_str(&typed_dict(type_name, doc, &entries));
            }
            Named::Words(doc, words) => {
                let _ = write!(body, "\n{type_name}: TypeAlias = (\n    Literal[\n");
                for word in words {
                    let _ = write!(
                        body,
                        "{}",
                        table::wrap(
                            &format!("# {}", table::paragraph(word.doc)),
                            "        ",
                            "        # ",
                            100
                        )
                    );
                    let _ = writeln!(body, "        \"{}\",", word.word);
                }
                body.push_str("    ]\n    | str\n)\n");
                let doc = format!("\"\"\"{} Other words may come.\"\"\"", table::paragraph(doc));
                body.push_str(&table::wrap(&doc, "", "", 100));
            }
            Named::OneOf(doc, shapes) => {
                let types: Vec<String> = shapes.iter().map(|shape| shape_type(shape, "")).collect();
                let _ = writeln!(body, "\n{type_name}: TypeAlias = \"{}\"", types.join(" | "));
                body.push_str(&table::wrap(&format!("\"\"\"{}\"\"\"", table::paragraph(doc)), "", "", 100));
            }
        }
    }
    let mut out = format!(
        "{HEADER}\"\"\"What replies hold, as typed dictionaries. Fields that are not listed may come too.\"\"\"\n\nfrom __future__ import annotations\n\nfrom typing import Any, Literal, TypeAlias, TypedDict\n\nfrom .secret import Secret\n\n__all__ = [\n"
    );
    for type_name in names {
        let _ = writeln!(out, "    \"{type_name}\",");
    }
    out + "]\n" + &spaced(&body)
}

/// Two empty lines behind a class, as the formatter wants them.
fn spaced(body: &str) -> String {
    let mut out = String::new();
    let mut in_class = false;
    let mut lines = body.lines().peekable();
    while let Some(line) = lines.next() {
        if line.starts_with("class ") {
            in_class = true;
        } else if !line.is_empty() && !line.starts_with(' ') {
            in_class = false;
        }
        let _ = writeln!(out, "{line}");
        if in_class
            && line.is_empty()
            && lines.peek().is_some_and(|next| !next.is_empty() && !next.starts_with([' ', 'c']))
        {
            out.push('\n');
        }
    }
    out
}

/// One field of a typed dictionary.
struct Entry {
    name: &'static str,
    kind: String,
    doc: String,
    required: bool,
}

/// A typed dictionary. Required fields go into a base class, since `Required` came with Python 3.11 and there are no
/// dependencies; fields named by a word of Python (`from`) into another, since only a call can declare them.
fn typed_dict(type_name: &str, doc: &str, entries: &[Entry]) -> String {
    let doc = table::wrap(&format!("\"\"\"{}\"\"\"", table::paragraph(doc)), "    ", "    ", 100);
    let (reserved, plain): (Vec<&Entry>, Vec<&Entry>) =
        entries.iter().partition(|entry| name(entry.name) != entry.name);
    let part = |required: bool| -> String {
        let chosen = plain.iter().filter(|entry| entry.required == required);
        chosen
            .map(|entry| {
                let text = format!("\"\"\"{}\"\"\"", entry.doc);
                format!("    {}: {}\n{}", entry.name, entry.kind, table::wrap(&text, "    ", "    ", 100))
            })
            .collect()
    };
    let (required, optional) = (part(true), part(false));
    let (mut out, mut bases) = (String::new(), Vec::new());
    for entry in reserved {
        let base = format!("_{type_name}{}", table::capitalized(entry.name));
        let _ = write!(
            out,
            "\n{base} = TypedDict(\n    \"{base}\",\n    {{\"{}\": \"{}\"}},{}\n)\n",
            entry.name,
            entry.kind,
            if entry.required { "" } else { "\n    total=False," }
        );
        let text = format!("\"\"\"{}\"\"\"", entry.doc);
        out.push_str(&table::wrap(&text, "", "", 100));
        bases.push(base);
    }
    let own = if optional.is_empty() { &required } else { &optional };
    if !required.is_empty() && !optional.is_empty() {
        let _ = write!(out, "\n\nclass _{type_name}(TypedDict):\n{required}");
        bases.push(format!("_{type_name}"));
    }
    if bases.is_empty() {
        bases.push("TypedDict".to_owned());
    }
    if !optional.is_empty() {
        bases.push("total=False".to_owned());
    }
    let _ = write!(out, "\n\nclass {type_name}({}):\n{doc}", bases.join(", "));
    if !own.is_empty() {
        let _ = write!(out, "\n{own}");
    }
    out
}

/// What a type of Python does not say.
fn note(shape: &Shape) -> &'static str {
    match shape {
        Shape::Date => " ISO 8601, UTC.",
        Shape::Nullable(inner) => note(inner),
        _ => "",
    }
}

fn codes() -> String {
    let mut out = format!(
        "{HEADER}\"\"\"Every code that a problem can have.\"\"\"\n\nfrom __future__ import annotations\n\nfrom typing import Literal\n\n__all__ = [\"MEANINGS\", \"Code\"]\n\nCode = Literal[\n"
    );
    for code in Code::ALL.iter().filter(|c| c.category() != Category::Internal) {
        let _ = writeln!(out, "    \"{code}\",");
    }
    out.push_str("    \"internal_error\",\n]\n\"\"\"A stable code.\"\"\"\n\nMEANINGS: dict[str, tuple[str, str, str]] = {\n");
    for code in Code::ALL {
        let _ = writeln!(
            out,
            "    \"{code}\": (\n        \"{}\",\n        \"{}\",\n        \"{}\",\n    ),",
            code.category().as_str(),
            code.meaning(),
            code.fix()
        );
    }
    out.push_str("}\n\"\"\"Category, meaning and remedy of each code.\"\"\"\n");
    out
}
