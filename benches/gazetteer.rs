//! How long the built-in gazetteer takes to load, and how much memory it keeps.
//!
//! It is to load in 30 ms on one core and to keep no more than 40 MiB resident.

use std::fs;
use std::hint::black_box;
use std::io::{self, Write};

use criterion::{Criterion, criterion_group, criterion_main};
use sukien::gazetteer::{Gazetteer, GazetteerBuilder};

/// The most that the built-in gazetteer may keep resident, in KiB.
const RESIDENT_LIMIT: u64 = 40 * 1024;

fn load(criterion: &mut Criterion) {
    state_resident_size();
    let expected = row_count(Gazetteer::builtin());
    criterion.bench_function("gazetteer/load the built-in tables", |bencher| {
        bencher.iter_with_large_drop(|| {
            let loaded = GazetteerBuilder::new().build();
            assert!(
                black_box(&loaded)
                    .as_ref()
                    .is_ok_and(|loaded| row_count(loaded) == expected)
            );
            loaded
        });
    });
}

/// What the first use of the built-in gazetteer adds to the memory of the process, its texts among it.
fn state_resident_size() {
    let before = resident_kib();
    let rows = row_count(Gazetteer::builtin());
    let Some((before, after)) = before.zip(resident_kib()) else {
        return;
    };
    let grown = after.saturating_sub(before);
    assert!(grown <= RESIDENT_LIMIT, "{grown} KiB resident");
    // A bench has nobody to tell that its standard error is closed.
    let _ = writeln!(io::stderr(), "gazetteer/resident size: {grown} KiB for {rows} rows");
}

/// The resident memory of this process, where the system tells it as Linux does.
fn resident_kib() -> Option<u64> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"))?;
    line.trim().strip_suffix(" kB")?.trim().parse().ok()
}

fn row_count(known: &Gazetteer) -> usize {
    let things = known.places().len() + known.countries().len() + known.bodies().len() + known.patterns().len();
    let people = known.titles().len() + known.officials().len() + known.posts().len() + known.names().len();
    things + people + known.sectors().len() + known.triggers().len() + known.words().len()
}

criterion_group!(benches, load);
criterion_main!(benches);
