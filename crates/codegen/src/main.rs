//! Writes the checked-in files that follow from the core's table: the Python and Node surfaces, the docs, and a list
//! for the core's own tests.
//!
//! `cargo run -p trigger-connect-codegen` writes them, with `--check` it only compares and fails on a difference.
//! It links the core and reads its table; it parses no source.
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "this is a command line program")]

mod docs;
mod node;
mod python;
mod rust;
mod table;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// One file to write, relative to the root of the repository.
pub(crate) struct File {
    pub(crate) path: String,
    pub(crate) text: String,
}

/// Folders in which every file is generated: one that no longer is, is stale.
const GENERATED_FOLDERS: [&str; 3] =
    ["python/src/trigger_connect/resources", "python/src/trigger_connect/client/calls", "node/src/resources"];

fn main() -> ExitCode {
    let check = std::env::args().any(|argument| argument == "--check");
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let files: Vec<File> =
        [rust::files(), python::files(), node::files(), docs::files()].into_iter().flatten().collect();
    let wanted: BTreeSet<PathBuf> = files.iter().map(|f| root.join(&f.path)).collect();
    let mut differences = Vec::new();
    for file in &files {
        let path = root.join(&file.path);
        if fs::read_to_string(&path).ok().as_deref() == Some(file.text.as_str()) {
            continue;
        }
        differences.push(file.path.clone());
        if !check
            && let Err(error) =
                path.parent().map_or(Ok(()), fs::create_dir_all).and_then(|()| fs::write(&path, &file.text))
        {
            eprintln!("{}: {error}", file.path);
            return ExitCode::FAILURE;
        }
    }
    for folder in GENERATED_FOLDERS {
        for entry in fs::read_dir(root.join(folder)).into_iter().flatten().flatten() {
            let path = entry.path();
            if path.is_file() && !wanted.contains(&path) {
                differences.push(format!("{folder}/{} (stale)", entry.file_name().to_string_lossy()));
                if !check && let Err(error) = fs::remove_file(&path) {
                    eprintln!("{}: {error}", path.display());
                    return ExitCode::FAILURE;
                }
            }
        }
    }
    if check && !differences.is_empty() {
        eprintln!("generated files are not current; run `make generate`:\n  {}", differences.join("\n  "));
        return ExitCode::FAILURE;
    }
    println!(
        "{} generated files, {} {}",
        files.len(),
        differences.len(),
        if check { "differ" } else { "changed" }
    );
    ExitCode::SUCCESS
}
