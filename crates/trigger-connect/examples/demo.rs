//! The main job from Rust: link an account through the form, and send requests with `ureq`.
#![allow(clippy::print_stdout, clippy::disallowed_methods, reason = "this is a program")]

use trigger_connect::{
    CheckOptions, Connection, Error, FieldValue, Request, account, environments, envvars, json, projects,
    runs, tasks,
};

type Failure = Box<dyn std::error::Error>;

type Answer = (u16, Vec<(String, String)>, Vec<u8>);

/// Sends a request and gives status, headers and body of the answer.
fn exchange(request: &Request) -> Result<Answer, Failure> {
    let agent: ureq::Agent = ureq::Agent::config_builder().http_status_as_error(false).build().into();
    let http = http::Request::<String>::try_from(request)?;
    let mut response = agent.run(http)?;
    let headers = response
        .headers()
        .iter()
        .map(|(name, value)| (name.to_string(), String::from_utf8_lossy(value.as_bytes()).into_owned()))
        .collect();
    let status = response.status().as_u16();
    Ok((status, headers, response.body_mut().read_to_vec()?))
}

/// Sends a request, prints it with its secret masked, and what came back.
fn show<D>(request: Result<Request<D>, Error>) -> Result<serde_json::Value, Failure> {
    let request = request?.untyped();
    let (status, headers, body) = exchange(&request)?;
    let pairs = headers.iter().map(|(name, value)| (name.as_str(), value.as_str()));
    let reply = request.read(status, pairs, &body)?;
    let shown: Vec<String> =
        request.headers.iter().filter(|h| h.is_sensitive()).map(|h| h.shown().into_owned()).collect();
    let sent: String = request.body.as_deref().unwrap_or_default().chars().take(90).collect();
    let data: serde_json::Value = serde_json::from_slice(&body)?;
    let text: String = data.to_string().chars().take(110).collect();
    println!("{:<22} {} {}", request.operation, request.method.as_str(), request.url);
    println!("{:22} {}  {sent}", "", shown.join(" "));
    println!("{:22} -> {} {text}", "", reply.status);
    Ok(data)
}

fn link(key: &str) -> Result<Connection, Failure> {
    let url = std::env::var("STANDIN_URL")?;
    let form = |name: &str| match name {
        "apiKey" => FieldValue::from(key),
        "baseUrl" => FieldValue::from(url.as_str()),
        "projectRef" => FieldValue::from("https://cloud.trigger.dev/projects/v3/proj_abcdefghijklmnopqrst"),
        "environment" => FieldValue::from("Production"),
        _ => FieldValue::Missing,
    };
    let connection = Connection::check_form(form, &CheckOptions::new()).into_result()?;
    println!("Linked: {} to {}", connection.kind().as_str(), connection.base_url());
    for notice in connection.notices() {
        println!("  {}: {notice}", notice.severity.as_str());
    }
    Ok(connection)
}

fn main() -> Result<(), Failure> {
    let user = link(&format!("tr_pat_{}", "a".repeat(40)))?;
    show(user.prepare(account::Whoami::new().project_ref("proj_abcdefghijklmnopqrst")))?;
    show(user.prepare(projects::List::new()))?;
    show(user.prepare(environments::List::new()))?;
    show(user.prepare(runs::ListForProject::new().limit(2)))?;
    show(user.prepare(envvars::List::new()))?;

    println!("\nA token that acts for a user can't trigger, which is found before anything is sent:");
    if let Err(error) = user.prepare(tasks::Trigger::new("send-email")) {
        println!("{error}\n");
    }
    let key = link(&format!("tr_prod_{}", "C".repeat(24)))?;
    let call =
        tasks::Trigger::new("send-email").payload(json(&["a@example.com"])).idempotency_key("demo-rust");
    let run = show(key.prepare(call))?;
    show(key.prepare(runs::Retrieve::new(run["id"].as_str().unwrap_or_default())))?;
    Ok(())
}
