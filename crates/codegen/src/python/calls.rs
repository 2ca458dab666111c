//! What a Python client calls: one line per operation, on top of the class that makes its request.
//!
//! Lives here: which operations give items, and the lines that say so. Must not know: how a request is made or sent.

use std::fmt::Write as _;

use trigger_connect::data::Shape;
use trigger_connect::operation::Operation;
use trigger_connect::operations::OPERATIONS;

use super::{FOLDER, HEADER, name, shape_type};
use crate::File;
use crate::table::{self, class_name, module_name};

/// A kind of client: what stands before the names of its classes, and what calls of it do.
struct Kind {
    prefix: &'static str,
    result: &'static str,
    items: &'static str,
}

const KINDS: [Kind; 2] = [
    Kind { prefix: "", result: "result", items: "items" },
    Kind { prefix: "Async", result: "awaited", items: "awaited_items" },
];

pub(super) fn files() -> Vec<File> {
    let folder = format!("{FOLDER}/client/calls");
    let mut files: Vec<File> = table::resources()
        .into_iter()
        .map(|(resource, operations)| File {
            path: format!("{folder}/{}.py", module_name(resource)),
            text: module(resource, &operations),
        })
        .collect();
    files.push(File { path: format!("{folder}/__init__.py"), text: package() });
    files
}

/// The type of what a page holds, for operations that have pages.
fn item_type(operation: &Operation) -> Option<String> {
    operation.paging?;
    let Shape::Object { fields, .. } = operation.returns else { return None };
    let Shape::List(item) = fields.iter().find(|field| field.wire == "data")?.shape else { return None };
    Some(shape_type(item, "data."))
}

fn module(resource: &str, operations: &[&Operation]) -> String {
    let (class, module) = (class_name(resource), module_name(resource));
    let inner = table::inner_resources(resource);
    let mut body = String::new();
    for Kind { prefix, result, items } in &KINDS {
        let _ = write!(
            body,
            "\n\nclass {prefix}{class}(Calls[requests.{class}]):\n    \"\"\"Calls of `{resource}`.\"\"\"\n"
        );
        for (own_name, full) in &inner {
            let requests = format!("self._requests.{own_name}");
            body.push_str(&property(own_name, full, prefix, "self._client", &requests));
        }
        if !operations.is_empty() {
            body.push('\n');
        }
        for operation in operations {
            let method = name(operation.name());
            let call = match item_type(operation) {
                Some(item) => format!("{items}[\"{item}\"].of"),
                None => (*result).to_owned(),
            };
            let _ = writeln!(body, "    {method} = {call}(requests.{class}.{method})");
        }
    }
    let used = |word: &&str| body.contains(&format!(" = {word}(")) || body.contains(&format!(" = {word}["));
    let words: Vec<&str> = ["awaited", "awaited_items", "items", "result"].into_iter().filter(used).collect();
    let has_data = body.contains("[\"data.");
    let mut out =
        format!("{HEADER}\"\"\"Calls of `{resource}`.\"\"\"\n\nfrom __future__ import annotations\n\n");
    if !inner.is_empty() {
        out.push_str("from functools import cached_property\n");
    }
    if has_data || !inner.is_empty() {
        out.push_str("from typing import TYPE_CHECKING\n");
    }
    if out.contains("import TYPE_CHECKING") {
        out.push('\n');
    }
    let _ = writeln!(out, "from ...resources import {module} as requests");
    let _ = writeln!(out, "from ..calling import {}", [vec!["Calls"], words].concat().join(", "));
    if has_data || !inner.is_empty() {
        out.push_str("\nif TYPE_CHECKING:\n");
    }
    if has_data {
        out.push_str("    from ... import data  # noqa: F401 - named in text\n");
    }
    for (_, full) in &inner {
        let _ = writeln!(out, "    from .{} import {}", module_name(full), both(full));
    }
    let _ = write!(out, "\n__all__ = [\"Async{class}\", \"{class}\"]\n");
    out + &body
}

/// The classes of both kinds, sorted.
fn both(resource: &str) -> String {
    let mut classes = KINDS.map(|kind| kind.prefix.to_owned() + &class_name(resource));
    classes.sort();
    classes.join(", ")
}

/// A resource as an attribute, made when it is first used.
fn property(own_name: &str, resource: &str, prefix: &str, client: &str, requests: &str) -> String {
    let (class, module) = (class_name(resource), module_name(resource));
    format!(
        "\n    @cached_property\n    def {own_name}(self) -> {prefix}{class}:\n        \"\"\"Calls of `{resource}`.\"\"\"\n        from .{module} import {prefix}{class}\n\n        return {prefix}{class}({client}, {requests})\n"
    )
}

fn package() -> String {
    let resources = table::top_resources();
    let mut out = format!(
        "{HEADER}\"\"\"One class of calls per resource, loaded when it is first used.\"\"\"\n\nfrom __future__ import annotations\n\nfrom functools import cached_property\nfrom typing import TYPE_CHECKING\n\nfrom ...connection import Connection\n\nif TYPE_CHECKING:\n"
    );
    for resource in &resources {
        let _ = writeln!(out, "    from .{resource} import {}", both(resource));
    }
    out.push_str("\n__all__ = [\"PAGED\", \"AsyncResources\", \"Resources\"]\n\nPAGED = frozenset(\n    {\n");
    for operation in OPERATIONS.iter().filter(|operation| item_type(operation).is_some()) {
        let _ = writeln!(out, "        \"{}\",", operation.id);
    }
    out.push_str("    }\n)\n\"\"\"Operations whose calls give items.\"\"\"\n");
    for Kind { prefix, .. } in &KINDS {
        let _ = write!(
            out,
            "\n\nclass {prefix}Resources:\n    \"\"\"Gives a client its resources.\"\"\"\n\n    connection: Connection\n"
        );
        for resource in &resources {
            let requests = format!("self.connection.{resource}");
            out.push_str(&property(resource, resource, prefix, "self", &requests));
        }
    }
    out
}
