//! The Node surface: one module with its types per resource, records, codes.
//!
//! Lives here: how the table reads as JavaScript and TypeScript. Must not know: any rule about the API.

use std::fmt::Write as _;

use trigger_connect::Code;
use trigger_connect::data::Shape;
use trigger_connect::operation::{Kind, Operation, Paging, Parameter};

use crate::File;
use crate::table::{self, Named, capitalized, class_name, module_name};

const FOLDER: &str = "node/src/resources";
const HEADER: &str = "// Generated from the core's table of operations by `make generate`; do not edit.\n";

pub(crate) fn files() -> Vec<File> {
    let mut files = Vec::new();
    for (resource, operations) in table::resources() {
        let module = module_name(resource);
        files.push(File { path: format!("{FOLDER}/{module}.js"), text: script(resource, &operations) });
        files.push(File { path: format!("{FOLDER}/{module}.d.ts"), text: types(resource, &operations) });
    }
    files.push(File { path: format!("{FOLDER}/records.d.ts"), text: records() });
    files.push(File { path: format!("{FOLDER}/codes.d.ts"), text: codes_types() });
    files.push(File { path: format!("{FOLDER}/data.d.ts"), text: data() });
    files.push(File { path: format!("{FOLDER}/paged.js"), text: paged_script() });
    files.push(File { path: format!("{FOLDER}/index.js"), text: index_script() });
    files.push(File { path: format!("{FOLDER}/index.d.ts"), text: index_types() });
    files
}

fn camel(text: &str) -> String {
    let mut words = text.split('_');
    let first = words.next().unwrap_or_default().to_owned();
    words.fold(first, |name, word| name + &capitalized(word))
}

fn type_of(kind: &Kind) -> String {
    match kind {
        Kind::Text { .. } | Kind::Secret | Kind::QueueName | Kind::ProjectRef => "string".to_owned(),
        Kind::Format(format) => match (format.name, format.durations, format.integers) {
            ("Delay", ..) => "string | number | Date".to_owned(),
            (_, true, _) | (_, _, Some(_)) => "string | number".to_owned(),
            _ => "string".to_owned(),
        },
        Kind::Choice(words) => words.iter().map(|w| format!("\"{w}\"")).collect::<Vec<_>>().join(" | "),
        Kind::Integer { .. } | Kind::Position | Kind::Number { .. } => "number".to_owned(),
        Kind::Boolean | Kind::Flag => "boolean".to_owned(),
        Kind::TextOrNumber => "string | number".to_owned(),
        Kind::Key { .. } => "string | import(\"../idempotency.js\").IdempotencyKey".to_owned(),
        Kind::EpochMillis | Kind::IsoDate => "number | string | Date".to_owned(),
        Kind::Json { object: true, .. } => "{ readonly [key: string]: unknown }".to_owned(),
        Kind::Json { .. } => "unknown".to_owned(),
        Kind::List { item, single, .. } => {
            let item = type_of(item);
            let list = format!("ReadonlyArray<{item}>");
            if *single { format!("{item} | {list}") } else { list }
        }
        Kind::Map { value, .. } => format!("{{ readonly [name: string]: {} }}", type_of(value)),
        Kind::Record(record) => format!("records.{}", record.name),
        Kind::Variants(_, records) => {
            records.iter().map(|(_, r)| format!("records.{}", r.name)).collect::<Vec<_>>().join(" | ")
        }
        Kind::Environment(_) => "EnvironmentInput".to_owned(),
        _ => "unknown".to_owned(),
    }
}

fn script(resource: &str, operations: &[&Operation]) -> String {
    let class = class_name(resource);
    let mut out = format!("{HEADER}\"use strict\";\n\n");
    let inner = table::inner_resources(resource);
    let _ = write!(out, "class {class} {{\n  #prepare;\n");
    for (own_name, _) in &inner {
        let _ = writeln!(out, "  #{};", camel(own_name));
    }
    out.push_str("\n  constructor(prepare) {\n    this.#prepare = prepare;\n  }\n");
    for (own_name, full) in &inner {
        let _ = write!(
            out,
            "\n  get {0}() {{\n    return (this.#{0} ??= new (require(\"./{1}.js\").{2})(this.#prepare));\n  }}\n",
            camel(own_name),
            module_name(full),
            class_name(full)
        );
    }
    for operation in operations {
        let positional = table::positional(operation);
        let mut parameters: Vec<&str> = positional.iter().map(|p| p.camel).collect();
        let given: Vec<String> = positional.iter().map(|p| format!("\"{0}\", {0}", p.camel)).collect();
        parameters.push("options");
        let _ = write!(
            out,
            "\n  {}({}) {{\n    return this.#prepare(\"{}\", [{}], options);\n  }}\n",
            camel(operation.name()),
            parameters.join(", "),
            operation.id,
            given.join(", ")
        );
    }
    let _ = write!(out, "}}\n\nmodule.exports = {{ {class} }};\n");
    out
}

fn comment(paragraphs: &[String], indent: &str) -> String {
    let mut out = format!("{indent}/**\n");
    for (i, paragraph) in paragraphs.iter().enumerate() {
        if i > 0 && !paragraph.starts_with('@') {
            let _ = writeln!(out, "{indent} *");
        }
        let prefix = format!("{indent} * ");
        out.push_str(&table::wrap(paragraph, &prefix, &prefix, 100));
    }
    let _ = writeln!(out, "{indent} */");
    out
}

fn field(parameter: &Parameter) -> String {
    let mut out = comment(&[table::paragraph(parameter.doc)], "  ");
    let mark = if parameter.required { "" } else { "?" };
    let undefined = if parameter.required { "" } else { " | undefined" };
    let _ = writeln!(out, "  readonly {}{mark}: {}{undefined};", parameter.camel, type_of(&parameter.kind));
    out
}

fn types(resource: &str, operations: &[&Operation]) -> String {
    let class = class_name(resource);
    let mut body = String::new();
    let _ = write!(
        body,
        "\n/** Requests of `{resource}`. */\nexport declare class {class} {{\n  private constructor();\n"
    );
    let mut options = String::new();
    let inner = table::inner_resources(resource);
    for (own_name, full) in &inner {
        let _ = write!(
            body,
            "\n  /** Requests of `{full}`. */\n  readonly {}: {};\n",
            camel(own_name),
            class_name(full)
        );
    }
    for operation in operations {
        let positional = table::positional(operation);
        let named = table::named(operation);
        let branch = table::takes_branch(operation);
        let interface = interface_name(operation);
        let mut parameters: Vec<String> =
            positional.iter().map(|p| format!("{}: {}", p.camel, type_of(&p.kind))).collect();
        if !named.is_empty() || branch {
            let mark = if named.iter().any(|p| p.required) { "" } else { "?" };
            parameters.push(format!("options{mark}: {interface}"));
            let _ =
                write!(options, "\n/** Options of `{}`. */\nexport interface {interface} {{\n", operation.id);
            for parameter in &named {
                options.push_str(&field(parameter));
            }
            if branch {
                options.push_str("  /** Branch to address with this call, instead of the connection's. */\n  readonly branch?: string | undefined;\n");
            }
            options.push_str("}\n");
        }
        let mut text = table::paragraphs(operation.doc);
        text.push(format!("`{} {}`", operation.method.as_str(), operation.path));
        text.extend(operation.stability.in_words());
        text.extend(operation.accepts.rights_in_words());
        for parameter in &positional {
            text.push(format!("@param {} {}", parameter.camel, table::paragraph(parameter.doc)));
        }
        text.push(format!(
            "@throws {{InvalidArguments}} with one of {}.",
            table::codes(operation).join(", ")
        ));
        text.push(format!(
            "@throws {{CredentialNotAccepted}} unless the connection holds {}.",
            operation.accepts.in_words()
        ));
        text.push(format!("@see {}", operation.source));
        let _ = write!(
            body,
            "\n{}  {}({}): Request<{}{}>;\n",
            comment(&text, "  "),
            camel(operation.name()),
            parameters.join(", "),
            shape_type(operation.returns, "data."),
            operation.paging.map(|paging| format!(", \"{}\"", paging.as_str())).unwrap_or_default()
        );
    }
    body.push_str("}\n");
    let mut out = HEADER.to_owned();
    if !operations.is_empty() {
        out.push_str("import type { Request } from \"../request.js\";\n");
    }
    if options.contains("EnvironmentInput") {
        out.push_str("import type { EnvironmentInput } from \"../connection.js\";\n");
    }
    if options.contains("records.") {
        out.push_str("import type * as records from \"./records.js\";\n");
    }
    if body.contains("data.") {
        out.push_str("import type * as data from \"./data.js\";\n");
    }
    for (_, full) in &inner {
        let _ = writeln!(out, "import type {{ {} }} from \"./{}.js\";", class_name(full), module_name(full));
    }
    out + &options + &body
}

fn records() -> String {
    let mut out = HEADER.to_owned();
    for (name, (record, tag)) in table::records() {
        let _ = write!(out, "\n{}export interface {name} {{\n", comment(&[table::paragraph(record.doc)], ""));
        if let Some((tag, word)) = tag {
            let _ = writeln!(
                out,
                "  /** Tells this record from its alternatives. */\n  readonly {tag}: \"{word}\";"
            );
        }
        for parameter in record.fields {
            out.push_str(&field(parameter).replace("records.", ""));
        }
        out.push_str("}\n");
    }
    out
}

fn codes_types() -> String {
    let mut out = format!("{HEADER}\n/** A stable code. */\nexport type Code =\n");
    for code in Code::ALL {
        let _ = writeln!(out, "  /** {} {} */\n  | \"{code}\"", code.meaning(), code.fix());
    }
    out.truncate(out.trim_end().len());
    out.push_str(";\n");
    out
}

/// Each resource is loaded when it is first used.
fn index_script() -> String {
    let mut out = format!("{HEADER}\"use strict\";\n\nmodule.exports = {{\n");
    for resource in table::top_resources() {
        let _ = writeln!(
            out,
            "  {}: () => require(\"./{resource}.js\").{},",
            camel(resource),
            class_name(resource)
        );
    }
    out.push_str("};\n");
    out
}

/// Which operations are lists with pages.
fn paged_script() -> String {
    let mut out = format!("{HEADER}\"use strict\";\n\nmodule.exports = {{\n  paged: new Set([\n");
    for (operation, _) in paged() {
        let _ = writeln!(out, "    \"{}\",", operation.id);
    }
    out.push_str("  ]),\n};\n");
    out
}

fn paged() -> impl Iterator<Item = (&'static Operation, Paging)> {
    trigger_connect::OPERATIONS.iter().filter_map(|operation| Some((*operation, operation.paging?)))
}

fn index_types() -> String {
    let mut out = HEADER.to_owned();
    let resources = table::resources();
    for (resource, operations) in &resources {
        let names = type_names(resource, operations).join(", ");
        let _ = writeln!(out, "import type {{ {names} }} from \"./{}.js\";", module_name(resource));
    }
    out.push_str("import type * as data from \"./data.js\";\n");
    for resource in resources.keys() {
        let _ = writeln!(out, "export * from \"./{}.js\";", module_name(resource));
    }
    out.push_str("export type * as data from \"./data.js\";\nexport * from \"./records.js\";\nexport type { Code } from \"./codes.js\";\n\n/** The resources of a connection. */\nexport interface Resources {\n");
    for resource in table::top_resources() {
        let _ = writeln!(
            out,
            "  /** Requests of `{resource}`. */\n  readonly {}: {};",
            camel(resource),
            class_name(resource)
        );
    }
    out.push_str("}\n\n/** Ids of all operations. */\nexport type OperationId =\n");
    for operation in trigger_connect::OPERATIONS {
        let _ = writeln!(out, "  | \"{}\"", operation.id);
    }
    out.truncate(out.trim_end().len());
    out.push_str(
        ";\n\n/** All arguments of each operation by name. */\nexport interface OperationOptions {\n",
    );
    for operation in trigger_connect::OPERATIONS {
        let _ = writeln!(out, "  \"{}\": {};", operation.id, all_arguments(operation));
    }
    out.push_str(
        "}\n\n/** What a successful reply of each operation holds. */\nexport interface OperationData {\n",
    );
    for operation in trigger_connect::OPERATIONS {
        let _ = writeln!(out, "  \"{}\": {};", operation.id, shape_type(operation.returns, "data."));
    }
    out.push_str(
        "}\n\n/** How the lists that have pages are paged. */\nexport interface OperationPaging {\n",
    );
    for (operation, paging) in paged() {
        let _ = writeln!(out, "  \"{}\": \"{}\";", operation.id, paging.as_str());
    }
    out.push_str("}\n");
    out
}

/// What a shape is in TypeScript, with a prefix before names of its own.
fn shape_type(shape: &Shape, prefix: &str) -> String {
    match shape {
        Shape::Text | Shape::Date => "string".to_owned(),
        Shape::Secret => "Secret".to_owned(),
        Shape::Integer | Shape::Number => "number".to_owned(),
        Shape::Boolean => "boolean".to_owned(),
        Shape::Nullable(inner) => match shape_type(inner, prefix).as_str() {
            "unknown" => "unknown".to_owned(),
            inner => format!("{inner} | null"),
        },
        Shape::List(item) => match (item, shape_type(item, prefix)) {
            (Shape::Nullable(_), item) => format!("({item})[]"),
            (_, item) => format!("{item}[]"),
        },
        Shape::Map(value) => format!("{{ [name: string]: {} }}", shape_type(value, prefix)),
        Shape::Object { name, .. }
        | Shape::Words { name, .. }
        | Shape::OneOf { name, .. }
        | Shape::Again(name) => {
            format!("{prefix}{name}")
        }
        Shape::Nothing => "undefined".to_owned(),
        _ => "unknown".to_owned(),
    }
}

/// What a type of TypeScript does not say.
fn note(shape: &Shape) -> &'static str {
    match shape {
        Shape::Date => " ISO 8601, UTC.",
        Shape::Nullable(inner) => note(inner),
        _ => "",
    }
}

/// Types of replies.
fn data() -> String {
    let mut out = format!("{HEADER}import type {{ Secret }} from \"../secret.js\";\n");
    for (name, named) in table::shapes() {
        match named {
            Named::Object(doc, fields) => {
                let doc = format!("{} Fields that are not listed may come too.", table::paragraph(doc));
                let _ = write!(out, "\n{}export interface {name} {{\n", comment(&[doc], ""));
                for field in fields {
                    let text = format!("{}{}", table::paragraph(field.doc), note(field.shape));
                    let mark = if field.required { "" } else { "?" };
                    let _ = writeln!(
                        out,
                        "{}  {}{mark}: {};",
                        comment(&[text], "  "),
                        field.wire,
                        shape_type(field.shape, "")
                    );
                }
                out.push_str("}\n");
            }
            Named::Words(doc, words) => {
                let doc = format!("{} Other words may come.", table::paragraph(doc));
                let _ = writeln!(out, "\n{}export type {name} =", comment(&[doc], "").trim_end());
                for word in words {
                    let _ = writeln!(out, "  /** {} */\n  | \"{}\"", table::paragraph(word.doc), word.word);
                }
                out.push_str("  | (string & {});\n");
            }
            Named::OneOf(doc, shapes) => {
                let types: Vec<String> = shapes.iter().map(|shape| shape_type(shape, "")).collect();
                let doc = comment(&[table::paragraph(doc)], "");
                let _ = writeln!(out, "\n{}export type {name} = {};", doc, types.join(" | "));
            }
        }
    }
    out
}

fn all_arguments(operation: &Operation) -> String {
    let mut parts: Vec<String> = table::positional(operation)
        .iter()
        .map(|p| format!("{{ readonly {}: {} }}", p.camel, type_of(&p.kind)))
        .collect();
    if !table::named(operation).is_empty() || table::takes_branch(operation) {
        parts.push(interface_name(operation));
    }
    if parts.is_empty() { "{}".to_owned() } else { parts.join(" & ") }
}

fn interface_name(operation: &Operation) -> String {
    format!("{}{}Options", class_name(operation.resource()), operation.rust_name)
}

/// The class of a resource and the options that [`all_arguments`] names.
fn type_names(resource: &str, operations: &[&Operation]) -> Vec<String> {
    let options = operations.iter().map(|o| interface_name(o));
    std::iter::once(class_name(resource))
        .chain(options.filter(|name| operations.iter().any(|o| all_arguments(o).contains(name.as_str()))))
        .collect()
}
