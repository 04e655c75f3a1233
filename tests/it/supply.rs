//! What the crate is built of: few packages, under known licences, each in one version and from one registry.
//!
//! `deny.toml` says what may be; this holds it where there is no `cargo deny` and no network.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::Command;

fn file(name: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(name)).unwrap()
}

/// What stands in quotes between `name = [` and the bracket that closes it, comments aside.
fn list<'t>(toml: &'t str, name: &str) -> Vec<&'t str> {
    let (_, rest) = toml.split_once(&format!("\n{name} = [")).unwrap();
    let (items, _) = rest.split_once(']').unwrap();
    let lines = items.lines().map(|line| line.split('#').next().unwrap_or_default());
    lines.flat_map(|line| line.split('"').skip(1).step_by(2)).collect()
}

/// The lines that `cargo tree` gives for each package that is built here.
fn packages(edges: &str, format: &str) -> Vec<String> {
    let output = Command::new(env!("CARGO"))
        .args([
            "tree",
            "--locked",
            "--offline",
            "--prefix",
            "none",
            "--edges",
            edges,
            "--format",
            format,
        ])
        .arg("--manifest-path")
        .arg(Path::new(env!("CARGO_MANIFEST_DIR")).join("Cargo.toml"))
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let tree = String::from_utf8(output.stdout).unwrap();
    // `(*)` marks what stands higher up in the tree already.
    let mut lines: Vec<String> = tree
        .lines()
        .map(|line| line.trim_end_matches(" (*)").to_owned())
        .collect();
    lines.sort();
    lines.dedup();
    lines
}

/// Whether one licence of each group that is joined by `AND` is allowed.
fn is_allowed(expression: &str, allowed: &[&str]) -> bool {
    let plain = expression.replace(['(', ')'], "").replace('/', " OR ");
    plain
        .split(" AND ")
        .all(|group| group.split(" OR ").any(|licence| allowed.contains(&licence.trim())))
}

#[test]
fn every_licence_is_allowed() {
    let deny = file("deny.toml");
    let allowed = list(&deny, "allow");
    let licences = packages("normal,build,dev", "{p}|{l}");
    assert!(licences.len() > 50, "{licences:?}");
    for package in &licences {
        let (name, licence) = package.split_once('|').unwrap();
        assert!(is_allowed(licence, &allowed), "{name} is under `{licence}`");
    }
}

#[test]
fn a_licence_that_is_not_allowed_would_be_seen() {
    let allowed = ["MIT", "Unicode-3.0"];
    assert!(is_allowed("(MIT OR Apache-2.0) AND Unicode-3.0", &allowed));
    assert!(is_allowed("Unlicense/MIT", &allowed));
    assert!(!is_allowed("Apache-2.0 AND MIT", &allowed));
    assert!(!is_allowed("GPL-3.0-only", &allowed));
}

/// The packages of `Cargo.lock` by name, each with its versions; those for other systems too.
fn locked(lock: &str) -> BTreeMap<&str, Vec<&str>> {
    let mut versions: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for package in lock.split("[[package]]").skip(1) {
        let value = |key: &str| {
            let line = package.lines().find_map(|line| line.strip_prefix(key)).unwrap();
            line.trim_matches('"')
        };
        versions.entry(value("name = ")).or_default().push(value("version = "));
    }
    versions
}

#[test]
fn every_package_is_there_in_one_version() {
    let (deny, lock) = (file("deny.toml"), file("Cargo.lock"));
    let skipped = list(&deny, "skip");
    let twice = locked(&lock);
    let twice: Vec<_> = twice.iter().filter(|(_, versions)| versions.len() > 1).collect();
    for (name, versions) in &twice {
        assert!(skipped.contains(name), "{name} is there as {versions:?}");
    }
    assert_eq!(twice.len(), skipped.len(), "deny.toml skips what is there once");
}

#[test]
fn every_package_comes_from_the_registry() {
    let lock = file("Cargo.lock");
    let sources = lock.lines().filter(|line| line.starts_with("source = "));
    let other: Vec<_> = sources
        .filter(|line| *line != "source = \"registry+https://github.com/rust-lang/crates.io-index\"")
        .collect();
    assert_eq!(other, <[&str; 0]>::default());
}

#[test]
fn the_library_rests_on_few_packages_and_no_build_script_of_its_own() {
    let library = packages("normal,no-proc-macro", "{p}");
    // Its own name among them.
    assert!(library.len() <= 14, "{library:#?}");
    assert!(!Path::new(env!("CARGO_MANIFEST_DIR")).join("build.rs").exists());
}
