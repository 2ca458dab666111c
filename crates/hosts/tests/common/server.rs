//! A server for what the stand-in does not do: redirects, compressed, huge and cut-off answers.
//!
//! Lives here: connections and bytes. Must not know: Trigger.dev.

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

/// What is done with a request, and with the connection that it came on, which is closed in any case.
#[derive(Clone)]
pub enum Reply {
    /// These bytes.
    Bytes(Vec<u8>),
    /// These bytes, so many times over after the first ones.
    Repeated { head: Vec<u8>, chunk: Vec<u8>, times: usize },
    /// These bytes; then the connection is reset.
    Reset(Vec<u8>),
    /// These bytes, then nothing until the client goes.
    Hang(Vec<u8>),
}

impl Reply {
    /// The same without its last bytes.
    pub fn cut(self, bytes: usize) -> Self {
        match self {
            Self::Bytes(mut all) => {
                all.truncate(all.len() - bytes);
                Self::Bytes(all)
            }
            other => other,
        }
    }
}

/// A server on a free port, with the requests that came, as text.
pub struct Server {
    pub url: String,
    seen: Arc<Mutex<Vec<String>>>,
    left: Arc<Mutex<usize>>,
}

impl Server {
    /// Answers the requests with these replies, one after the other; the last one goes on.
    pub fn start(replies: Vec<Reply>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let (seen, left) = (Arc::new(Mutex::new(Vec::new())), Arc::new(Mutex::new(0)));
        let (texts, gone) = (Arc::clone(&seen), Arc::clone(&left));
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let (texts, gone, replies) = (Arc::clone(&texts), Arc::clone(&gone), replies.clone());
                thread::spawn(move || serve(stream, &texts, &gone, &replies));
            }
        });
        Self { url, seen, left }
    }

    /// The requests so far.
    pub fn seen(&self) -> Vec<String> {
        self.seen.lock().unwrap().clone()
    }

    /// How many clients went away while they waited for an answer.
    pub fn left(&self) -> usize {
        *self.left.lock().unwrap()
    }

    /// Waits until something is so, which is a matter of other threads.
    pub fn until(&self, so: impl Fn(&Self) -> bool) {
        while !so(self) {
            thread::sleep(Duration::from_millis(5));
        }
    }
}

/// An answer in full.
pub fn answer(status: u16, headers: &str, body: &[u8]) -> Reply {
    let mut bytes = format!(
        "HTTP/1.1 {status} x\r\nconnection: close\r\ncontent-length: {}\r\n{headers}\r\n",
        body.len()
    )
    .into_bytes();
    bytes.extend_from_slice(body);
    Reply::Bytes(bytes)
}

pub fn json_answer(status: u16, body: &str) -> Reply {
    answer(status, "content-type: application/json\r\n", body.as_bytes())
}

fn serve(mut stream: TcpStream, texts: &Mutex<Vec<String>>, gone: &Mutex<usize>, replies: &[Reply]) {
    // A byte that is not read makes the system reset the connection when it is closed.
    let Some((mut text, mut last)) = request(&mut stream) else { return };
    let number = {
        let mut texts = texts.lock().unwrap();
        text.push_str(&String::from_utf8_lossy(&last));
        texts.push(std::mem::take(&mut text));
        texts.len() - 1
    };
    match &replies[number.min(replies.len() - 1)] {
        Reply::Bytes(bytes) => drop(stream.read_exact(&mut last).and_then(|()| stream.write_all(bytes))),
        Reply::Repeated { head, chunk, times } => {
            let _ = stream.read_exact(&mut last).and_then(|()| stream.write_all(head));
            // Ends early when the client goes.
            for _ in 0..*times {
                if stream.write_all(chunk).is_err() {
                    *gone.lock().unwrap() += 1;
                    return;
                }
            }
        }
        Reply::Reset(bytes) => {
            let _ = stream.write_all(bytes);
            // What was written is to arrive before the reset.
            thread::sleep(Duration::from_millis(50));
        }
        Reply::Hang(bytes) => {
            let _ = stream.read_exact(&mut last).and_then(|()| stream.write_all(bytes));
            if stream.read(&mut [0]).unwrap_or(0) == 0 {
                *gone.lock().unwrap() += 1;
            }
        }
    }
}

/// Head and body of a request but for the last byte, which is looked at and left where it is.
fn request(stream: &mut TcpStream) -> Option<(String, Vec<u8>)> {
    let mut bytes = Vec::new();
    let mut peeked = vec![0; 1 << 16];
    loop {
        let count = stream.peek(&mut peeked).ok().filter(|count| *count > 0)?;
        let all = [&bytes[..], &peeked[..count]].concat();
        let text = String::from_utf8_lossy(&all).into_owned();
        if text.split_once("\r\n\r\n").is_some_and(|(head, body)| body.len() >= length(head)) {
            stream.read_exact(&mut peeked[..count - 1]).ok()?;
            bytes.extend_from_slice(&peeked[..count - 1]);
            return Some((String::from_utf8_lossy(&bytes).into_owned(), vec![peeked[count - 1]]));
        }
        stream.read_exact(&mut peeked[..count - 1]).ok()?;
        bytes.extend_from_slice(&peeked[..count - 1]);
        thread::sleep(Duration::from_millis(1));
    }
}

fn length(head: &str) -> usize {
    let line = head
        .lines()
        .find_map(|line| line.to_ascii_lowercase().strip_prefix("content-length:").map(str::to_owned));
    line.and_then(|value| value.trim().parse().ok()).unwrap_or(0)
}
