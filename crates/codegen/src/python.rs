//! The Python surface: one module per resource, records, codes.
//!
//! Lives here: how the table reads as Python. Must not know: any rule about the API.

use std::fmt::Write as _;

use trigger_connect::operation::{Kind, Operation, Parameter};
use trigger_connect::{Category, Code};

use crate::File;
use crate::table::{self, class_name};

const FOLDER: &str = "python/src/trigger_connect";
const HEADER: &str = "# Generated from the core's table of operations by `make generate`; do not edit.\n";

pub(crate) fn files() -> Vec<File> {
    let mut files: Vec<File> = table::resources()
        .into_iter()
        .map(|(resource, operations)| File {
            path: format!("{FOLDER}/resources/{resource}.py"),
            text: module(resource, &operations),
        })
        .collect();
    files.push(File { path: format!("{FOLDER}/resources/records.py"), text: records() });
    files.push(File { path: format!("{FOLDER}/resources/__init__.py"), text: package() });
    files.push(File { path: format!("{FOLDER}/codes.py"), text: codes() });
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
        Kind::Format(format) => match (format.name, format.integers) {
            ("Delay", _) => "str | timedelta | datetime".to_owned(),
            ("Duration" | "Period" | "IdempotencyKeyTtl", _) => "str | timedelta".to_owned(),
            ("Ttl", _) => "str | timedelta | int".to_owned(),
            (_, Some(_)) => "str | int".to_owned(),
            _ => "str".to_owned(),
        },
        Kind::Choice(words) => {
            format!("Literal[{}]", words.iter().map(|w| format!("\"{w}\"")).collect::<Vec<_>>().join(", "))
        }
        Kind::Integer { .. } | Kind::Position => "int".to_owned(),
        Kind::Number { .. } => "float".to_owned(),
        Kind::Boolean => "bool".to_owned(),
        Kind::TextOrNumber => "str | float".to_owned(),
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
            "TYPE_CHECKING" => uses("records."),
            "Any" => uses(": Any") || uses(", Any]") || uses("[Any"),
            "Literal" => uses("Literal["),
            _ => uses("(TypedDict"),
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
    for operation in operations {
        body.push('\n');
        body.push_str(&method(operation));
    }
    let mut native: Vec<&str> = Vec::new();
    if body.contains("= OMIT") {
        native.push("OMIT");
    }
    if body.contains("| Omit") {
        native.push("Omit");
    }
    native.push("Request");
    let mut head =
        format!("{HEADER}\"\"\"Requests of `{resource}`.\"\"\"\n\nfrom __future__ import annotations\n\n");
    let standard = imports(&body);
    head.push_str(&standard);
    if !standard.is_empty() {
        head.push('\n');
    }
    let _ = writeln!(head, "from .._native import {}", native.join(", "));
    head.push_str("from .._resource import Resource\n");
    if body.contains("Environment |") {
        head.push_str("from .._types import Environment\n");
    }
    if body.contains("records.") {
        head.push_str("\nif TYPE_CHECKING:\n    from . import records\n");
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
    out.push_str("    ) -> Request:\n");
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
    out.push_str("\n        Raises:\n");
    let codes = format!("InvalidArguments: with one of {}.", table::codes(operation).join(", "));
    out.push_str(&table::wrap(&codes, "            ", "                ", 100));
    let accepts =
        format!("CredentialNotAccepted: unless the connection holds {}.", operation.accepts.in_words());
    out.push_str(&table::wrap(&accepts, "            ", "                ", 100));
    let _ = write!(out, "\n        Source: {}\n        \"\"\"\n", operation.source);
    out
}

/// Required fields go into a base class: `Required` came with Python 3.11, and there are no dependencies.
fn records() -> String {
    let mut body = String::new();
    let mut names = Vec::new();
    for (record_name, (record, tag)) in table::records() {
        names.push(record_name);
        let doc = table::wrap(&format!("\"\"\"{}\"\"\"", table::paragraph(record.doc)), "    ", "    ", 100);
        let mut required = String::new();
        let mut optional = String::new();
        if let Some((tag, word)) = tag {
            let _ = write!(
                required,
                "    {tag}: Literal[\"{word}\"]\n    \"\"\"Tells this record from its alternatives.\"\"\"\n"
            );
        }
        for field in record.fields {
            let out = if field.required { &mut required } else { &mut optional };
            let _ = writeln!(out, "    {}: {}", field.name, type_of(&field.kind).replace("records.", ""));
            out.push_str(&table::wrap(
                &format!("\"\"\"{}\"\"\"", table::paragraph(field.doc)),
                "    ",
                "    ",
                100,
            ));
        }
        if required.is_empty() {
            let _ = write!(body, "\n\nclass {record_name}(TypedDict, total=False):\n{doc}\n{optional}");
        } else if optional.is_empty() {
            let _ = write!(body, "\n\nclass {record_name}(TypedDict):\n{doc}\n{required}");
        } else {
            let _ = write!(body, "\n\nclass _{record_name}(TypedDict):\n{required}");
            let _ = write!(body, "\n\nclass {record_name}(_{record_name}, total=False):\n{doc}\n{optional}");
        }
    }
    let mut out =
        format!("{HEADER}\"\"\"Shapes of nested arguments.\"\"\"\n\nfrom __future__ import annotations\n\n");
    out.push_str(&imports(&body));
    let _ = write!(
        out,
        "\n__all__ = [{}]\n",
        names.iter().map(|n| format!("\"{n}\"")).collect::<Vec<_>>().join(", ")
    );
    out + &body
}

fn package() -> String {
    let mut out = format!(
        "{HEADER}\"\"\"One class of requests per resource, loaded when it is first used.\"\"\"\n\nfrom __future__ import annotations\n\nfrom functools import cached_property\nfrom typing import TYPE_CHECKING\n\nfrom .._resource import Prepare\n\nif TYPE_CHECKING:\n"
    );
    let resources = table::resources();
    for resource in resources.keys() {
        let _ = writeln!(out, "    from .{resource} import {}", class_name(resource));
    }
    out.push_str("\n__all__ = [\"Resources\"]\n");
    out.push_str(
        "\n\nclass Resources:\n    \"\"\"Gives a connection its resources.\"\"\"\n\n    _prepare: Prepare\n",
    );
    for resource in resources.keys() {
        let class = class_name(resource);
        let _ = write!(
            out,
            "\n    @cached_property\n    def {resource}(self) -> {class}:\n        \"\"\"Requests of `{resource}`.\"\"\"\n        from .{resource} import {class}\n\n        return {class}(self._prepare)\n"
        );
    }
    out
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
