//! Success bodies of `tests/vectors/reply` go through the types of replies and come back whole.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use serde_json::{Value, json};
use trigger_connect::data::Shape;
use trigger_connect::operation::{Call, Operation, ReplyForm};
use trigger_connect::operations::*;
use trigger_connect::{Acceptance, Arguments, CheckOptions, Connection, Error, Reader, Via, prepare};

/// What became of a body: the JSON written back, or the code of the refusal.
type Outcome = Result<Value, &'static str>;

/// How the answer to an operation is read into its type and written back.
struct Typed {
    operation: &'static Operation,
    read: fn(&Connection, &Value) -> Outcome,
}

impl Typed {
    fn of<'a, C: Call<'a>>() -> Self
    where
        C::Data: serde::Serialize,
    {
        Self { operation: C::OPERATION, read: read::<C> }
    }
}

/// Reads through the request of the operation; where a case gives too few arguments for one, as a host does
/// that did not keep the request.
fn read<'a, C: Call<'a>>(connection: &Connection, case: &Value) -> Outcome
where
    C::Data: serde::Serialize,
{
    let status = u16::try_from(case["status"].as_u64().unwrap()).unwrap();
    let headers: Vec<(&str, &str)> = case["headers"]
        .as_array()
        .unwrap()
        .iter()
        .map(|h| (h[0].as_str().unwrap(), h[1].as_str().unwrap()))
        .collect();
    let body = case["body"].as_str().unwrap();
    let arguments = match &case["arguments"] {
        Value::Null => "{}".to_owned(),
        given => given.to_string(),
    };
    let given = Arguments::parse(&arguments).unwrap();
    let data: C::Data = match prepare::<C::Data>(connection, C::OPERATION, &given) {
        Ok(request) => match request.read(status, headers, body.as_bytes()) {
            Ok(reply) => reply.data,
            Err(Error::InvalidReply(error)) => return Err(error.code.as_str()),
            Err(other) => panic!("{}: {other}", case["id"]),
        },
        Err(Error::InvalidArguments(_)) => {
            Reader::new(connection, C::OPERATION.id).read(status, headers, body.as_bytes()).unwrap();
            serde_json::from_str(body).map_err(|_| "reply_shape")?
        }
        Err(other) => panic!("{}: {other}", case["id"]),
    };
    Ok(serde_json::to_value(data).unwrap())
}

fn typed() -> BTreeMap<&'static str, Typed> {
    let list: Vec<Typed> = include!("shapes/every_operation.rs");
    list.into_iter().map(|typed| (typed.operation.id, typed)).collect()
}

/// The only file whose bodies may be cut short: its cases are about paging, rate limits and the like. Elsewhere a
/// body that looks cut short shows a declaration that asks for too much.
const MAY_BE_CUT_SHORT: &str = "success.json";

/// True when a field is missing that is always there, or null where null is no value.
fn is_cut_short(shape: &Shape, value: &Value) -> bool {
    match (shape, value) {
        (Shape::Nullable(_), Value::Null) => false,
        (Shape::Nullable(inner), value) => is_cut_short(inner, value),
        (Shape::List(item), Value::Array(items)) => items.iter().any(|i| is_cut_short(item, i)),
        (Shape::Map(inner), Value::Object(map)) => map.values().any(|v| is_cut_short(inner, v)),
        (Shape::Object { fields, .. }, Value::Object(map)) => {
            fields.iter().any(|field| match map.get(field.wire) {
                None => field.required,
                Some(value) => is_cut_short(field.shape, value),
            })
        }
        (Shape::Any | Shape::OneOf { .. } | Shape::Again(_), _) => false,
        (_, value) => value.is_null(),
    }
}

/// Success cases of declared operations that have a JSON body, each with the name of its file.
fn cases() -> Vec<(String, Value)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/vectors/reply");
    let mut cases = Vec::new();
    for entry in std::fs::read_dir(folder).expect("vectors exist") {
        let entry = entry.unwrap();
        let name = entry.file_name().into_string().unwrap();
        let text = std::fs::read_to_string(entry.path()).unwrap();
        let file: Value = serde_json::from_str(&text).unwrap();
        cases.extend(file["cases"].as_array().unwrap().iter().map(|case| (name.clone(), case.clone())));
    }
    cases.retain(|(_, case)| {
        case["expect"]["reply"]["has_data"] == true
            && case["body"].is_string()
            && find(case["operation"].as_str().unwrap()).is_some()
    });
    cases
}

fn connection(case: &Value) -> Connection {
    let key = r#"{"api_key":"tr_prod_ABCDEFGHIJKLMNOPQRSTUVWX"}"#.to_owned();
    let fields = if case["connection"].is_null() { key } else { case["connection"].to_string() };
    let options = CheckOptions::new().accept(Acceptance {
        unknown_keys: true,
        organization_tokens: true,
        public_tokens: true,
    });
    Connection::check_json(Via::Fields, &fields, &options).into_result().unwrap()
}

#[test]
fn success_bodies_come_back_whole() {
    let typed = typed();
    let (mut failures, mut whole) = (Vec::new(), BTreeSet::new());
    let cases = cases();
    for (file, case) in &cases {
        let Typed { operation, read } = &typed[case["operation"].as_str().unwrap()];
        let body = case["body"].as_str().unwrap();
        let outcome = read(&connection(case), case);
        // Numbers beyond every type are no value here.
        let Ok(body) = serde_json::from_str::<Value>(body) else { continue };
        if file == MAY_BE_CUT_SHORT && is_cut_short(operation.returns, &body) {
            continue;
        }
        whole.insert(operation.id);
        match outcome {
            Ok(back) if back == body => {}
            Ok(back) => failures.push(format!("{}\n  body {body}\n  back {back}", case["id"])),
            Err(code) => failures.push(format!("{}: {code}\n  body {body}", case["id"])),
        }
    }
    assert!(failures.is_empty(), "{} of {} fail:\n{}", failures.len(), cases.len(), failures.join("\n"));
    let missing: Vec<&str> = OPERATIONS
        .iter()
        .filter(|o| o.reply == ReplyForm::Json && !whole.contains(o.id))
        .map(|o| o.id)
        .collect();
    assert!(missing.is_empty(), "no whole body for {missing:?}");
}

/// Every body with one place spoiled: left out, or holding something else.
fn spoiled(body: &Value) -> Vec<Value> {
    fn places(value: &Value, at: &str, found: &mut Vec<String>) {
        found.push(at.to_owned());
        match value {
            Value::Object(map) => map.iter().for_each(|(name, inner)| {
                places(inner, &format!("{at}/{}", name.replace('~', "~0").replace('/', "~1")), found);
            }),
            Value::Array(list) => {
                list.iter()
                    .take(2)
                    .enumerate()
                    .for_each(|(i, inner)| places(inner, &format!("{at}/{i}"), found));
            }
            _ => {}
        }
    }
    let (mut found, mut bodies) = (Vec::new(), Vec::new());
    places(body, "", &mut found);
    for place in found {
        for other in
            [json!(null), json!(""), json!(-1), json!(1e300), json!(true), json!([]), json!({ "x": [1] })]
        {
            let mut body = body.clone();
            *body.pointer_mut(&place).unwrap() = other;
            bodies.push(body);
        }
        if let Some((above, name)) = place.rsplit_once('/') {
            let mut body = body.clone();
            if let Some(Value::Object(map)) = body.pointer_mut(above) {
                map.remove(name);
            }
            bodies.push(body);
        }
    }
    bodies
}

#[test]
fn spoiled_bodies_are_read_or_refused() {
    let typed = typed();
    let (mut read_whole, mut refused) = (0, 0);
    for (_, case) in cases() {
        let Typed { read, .. } = &typed[case["operation"].as_str().unwrap()];
        let Ok(body) = serde_json::from_str::<Value>(case["body"].as_str().unwrap()) else { continue };
        let connection = connection(&case);
        for body in spoiled(&body) {
            let mut case = case.clone();
            case["body"] = body.to_string().into();
            match read(&connection, &case) {
                Ok(_) => read_whole += 1,
                Err("reply_shape") => refused += 1,
                Err(code) => panic!("{}: {code}: {body}", case["id"]),
            }
        }
    }
    assert!(read_whole > 1000 && refused > 1000, "{read_whole} read, {refused} refused");
}

#[test]
fn a_wrong_field_is_named_and_its_value_is_not() {
    let connection = connection(&Value::Null);
    let read = |body: &str| {
        connection.prepare(runs::List::new()).unwrap().read(200, [], body.as_bytes()).unwrap_err().to_string()
    };
    let text = read(r#"{"data":[{"id":{"deep":"tr_prod_SENTINELSENTINELSENTINE"}}],"pagination":{}}"#);
    assert!(text.contains("data[0].id") && !text.contains("SENTINEL"), "{text}");
    let text = read(r#"{"pagination":{}}"#);
    assert!(text.contains("documented shape"), "{text}");
}

#[test]
fn names_of_types_are_unique() {
    let mut seen: BTreeMap<&str, String> = BTreeMap::new();
    for operation in OPERATIONS {
        visit(operation.returns, &mut seen);
    }
}

/// Two types of one name would be one in Python and Node.
fn visit(shape: &'static Shape, seen: &mut BTreeMap<&'static str, String>) {
    let (name, inner): (_, Vec<&'static Shape>) = match shape {
        Shape::Nullable(inner) | Shape::List(inner) | Shape::Map(inner) => return visit(inner, seen),
        Shape::Object { name, fields, .. } => (name, fields.iter().map(|field| field.shape).collect()),
        Shape::OneOf { name, shapes, .. } => (name, shapes.to_vec()),
        Shape::Words { name, .. } => (name, Vec::new()),
        _ => return,
    };
    let text = format!("{shape:?}");
    if let Some(before) = seen.insert(name, text.clone()) {
        assert_eq!(before, text, "{name} is the name of two types");
        return;
    }
    inner.into_iter().for_each(|shape| visit(shape, seen));
}
