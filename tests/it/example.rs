//! The examples as programs, beside the tests' own executable.

use std::path::PathBuf;
use std::process::Command;
use std::sync::Mutex;

/// The example of that name, built in the tests' profile when it is first asked for.
pub(crate) fn command(name: &str) -> Command {
    let profile_folder = profile_folder();
    build(name, profile_folder.ends_with("release"));
    Command::new(profile_folder.join("examples").join(name))
}

fn build(name: &str, release: bool) {
    static BUILT: Mutex<Vec<String>> = Mutex::new(Vec::new());
    let mut built = BUILT.lock().unwrap();
    if built.iter().any(|done| done == name) {
        return;
    }
    let mut cargo = Command::new(env!("CARGO"));
    cargo.args(["build", "--quiet", "--example", name, "--manifest-path"]);
    cargo.arg(concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml"));
    if release {
        cargo.arg("--release");
    }
    assert!(cargo.status().unwrap().success(), "the example {name} does not build");
    built.push(name.to_owned());
}

/// `target/debug` or `target/release`: the tests' executable lies in its folder `deps`.
fn profile_folder() -> PathBuf {
    let executable = std::env::current_exe().unwrap();
    executable.ancestors().nth(2).unwrap().to_owned()
}
