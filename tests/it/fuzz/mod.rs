//! Inputs that nobody wrote, made of those that somebody did: texts, JSONL records, tables of gazetteers.
//!
//! A plain run tries a few hundred of each, the same ones every time. `FUZZ_SECONDS=3600 cargo test --release fuzz --
//! --nocapture` goes on for an hour from a new seed, counts what it tried, and leaves the inputs that failed in the
//! folder of the build's temporary files; `FUZZ_SEED=7 FUZZ_CASES=1` tries case 7 again.

mod mutation;
mod records;
mod tables;
mod texts;

use std::env;
use std::fmt::Debug;
use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use fastrand::Rng;

/// The cases after which a target that fails again and again is given up.
const MOST_FAILURES: usize = 20;

/// How long a target is tried.
enum Budget {
    Cases(u64),
    Time(Duration),
}

impl Budget {
    fn is_spent(&self, tried: u64, began: Instant) -> bool {
        match self {
            Self::Cases(cases) => tried >= *cases,
            Self::Time(time) => began.elapsed() >= *time,
        }
    }
}

fn number(variable: &str) -> Option<u64> {
    let value = env::var(variable).ok()?;
    Some(
        value
            .parse()
            .unwrap_or_else(|_| panic!("{variable}={value}: expected a number")),
    )
}

/// Tries `check` on inputs that `make` draws, each from a seed of its own, and fails with all that failed.
fn fuzz<T: Debug>(target: &str, few: u64, make: impl Fn(&mut Rng) -> T, check: impl Fn(&T)) {
    let time = number("FUZZ_SECONDS").map(Duration::from_secs);
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_secs();
    let seed = number("FUZZ_SEED").unwrap_or(if time.is_some() { now << 24 } else { 0 });
    let budget = time.map_or(Budget::Cases(number("FUZZ_CASES").unwrap_or(few)), Budget::Time);
    let (began, mut tried, mut slowest) = (Instant::now(), 0, (Duration::ZERO, seed));
    let mut failed = Vec::new();
    while !budget.is_spent(tried, began) && failed.len() < MOST_FAILURES {
        let case_seed = seed + tried;
        let input = make(&mut Rng::with_seed(case_seed));
        let case_began = Instant::now();
        // A failed check leaves nothing behind that the next one looks at.
        if catch_unwind(AssertUnwindSafe(|| check(&input))).is_err() {
            keep(target, case_seed, &input);
            failed.push(case_seed);
        }
        slowest = slowest.max((case_began.elapsed(), case_seed));
        tried += 1;
    }
    report(&format!(
        "{target}: {tried} cases from seed {seed} in {:.0?}, the slowest, {}, in {:.1?}, failed: {failed:?}",
        began.elapsed(),
        slowest.1,
        slowest.0
    ));
    assert!(failed.is_empty(), "{target}: the cases of the seeds {failed:?} failed");
}

/// Leaves an input that failed where it can be looked at.
fn keep<T: Debug>(target: &str, seed: u64, input: &T) {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("fuzz-{target}-{seed}.txt"));
    fs::write(&path, format!("{input:?}\n")).unwrap();
    report(&format!("{target}: case {seed} failed: {}", path.display()));
}

#[expect(clippy::print_stderr, reason = "the counts are what a long run is for")]
fn report(line: &str) {
    eprintln!("{line}");
}
