//! Several threads over one stream of items; the answers come in the order of the items, each as soon as it may.

use std::collections::BTreeMap;
use std::io;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread;

/// The most items that are in work, or done and waiting for an earlier one.
const MOST: usize = 512;

/// The most bytes of them, past which no other is begun; what is extracted from them is several times as large.
const MOST_BYTES: u64 = 4 << 20;

/// How much is in work.
#[derive(Default)]
struct Window {
    items: usize,
    bytes: u64,
    is_closed: bool,
}

/// What the threads share; no lock is held while an item is worked on.
struct Shared<I> {
    /// The items, and the number of the next one.
    items: Mutex<(usize, I)>,
    window: Mutex<Window>,
    /// Something has left the window, or it was closed.
    has_changed: Condvar,
}

impl<I> Shared<I> {
    /// Waits until another item may be begun; `false` if none is wanted any more.
    fn enter(&self) -> bool {
        let is_full = |window: &mut Window| !window.is_closed && (window.items >= MOST || window.bytes >= MOST_BYTES);
        let window = self.has_changed.wait_while(locked(&self.window), is_full);
        let mut window = window.unwrap_or_else(PoisonError::into_inner);
        window.items += 1;
        !window.is_closed
    }

    fn leave(&self, bytes: u64) {
        let mut window = locked(&self.window);
        window.items -= 1;
        window.bytes -= bytes;
        self.has_changed.notify_one();
    }

    fn close(&self) {
        locked(&self.window).is_closed = true;
        self.has_changed.notify_all();
    }
}

/// What a thread leaves behind is whole whenever it lets go of a lock.
fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// An item and its answer, by the number of the item.
type Answered<T, A> = (usize, (T, A));

/// The answers, in the order of the items.
pub(crate) struct Answers<I: Iterator, A> {
    shared: Arc<Shared<I>>,
    receiver: Receiver<Answered<I::Item, A>>,
    /// Those that wait for an earlier one.
    waiting: BTreeMap<usize, (I::Item, A)>,
    next: usize,
    size: fn(&I::Item) -> u64,
}

/// Begins to answer `items` on so many threads, each with a scratch of its own.
///
/// The threads are not waited for when the answers are dropped: one of them may be reading what never comes.
pub(crate) fn answers<I, A, S: Default>(
    items: I,
    jobs: usize,
    size: fn(&I::Item) -> u64,
    work: impl Fn(&I::Item, &mut S) -> A + Send + Sync + 'static,
) -> io::Result<Answers<I, A>>
where
    I: Iterator<Item: Send> + Send + 'static,
    A: Send + 'static,
{
    let shared = Arc::new(Shared {
        items: Mutex::new((0, items)),
        window: Mutex::default(),
        has_changed: Condvar::new(),
    });
    let work = Arc::new(work);
    let (sender, receiver) = channel();
    for _ in 0..jobs {
        let (shared, work, sender) = (Arc::clone(&shared), Arc::clone(&work), sender.clone());
        thread::Builder::new().spawn(move || answer_all(&shared, size, &*work, &sender))?;
    }
    Ok(Answers {
        shared,
        receiver,
        waiting: BTreeMap::new(),
        next: 0,
        size,
    })
}

fn answer_all<I: Iterator, A, S: Default>(
    shared: &Shared<I>,
    size: fn(&I::Item) -> u64,
    work: &impl Fn(&I::Item, &mut S) -> A,
    sender: &Sender<Answered<I::Item, A>>,
) {
    let mut scratch = S::default();
    while shared.enter() {
        let (number, item) = {
            let mut items = locked(&shared.items);
            let Some(item) = items.1.next() else {
                // A thread that waits for room, as behind a document larger than all of it, would wait for ever.
                shared.close();
                break;
            };
            items.0 += 1;
            (items.0 - 1, item)
        };
        locked(&shared.window).bytes += size(&item);
        let answer = work(&item, &mut scratch);
        if sender.send((number, (item, answer))).is_err() {
            break;
        }
    }
}

impl<I: Iterator, A> Answers<I, A> {
    /// Whether the next answer is there, so that nobody need wait for it.
    pub(crate) fn is_ready(&mut self) -> bool {
        self.waiting.extend(self.receiver.try_iter());
        self.waiting.contains_key(&self.next)
    }
}

impl<I: Iterator, A> Iterator for Answers<I, A> {
    type Item = (I::Item, A);

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            if let Some(answered) = self.waiting.remove(&self.next) {
                self.next += 1;
                self.shared.leave((self.size)(&answered.0));
                return Some(answered);
            }
            let (number, answered) = self.receiver.recv().ok()?;
            self.waiting.insert(number, answered);
        }
    }
}

impl<I: Iterator, A> Drop for Answers<I, A> {
    fn drop(&mut self) {
        self.shared.close();
    }
}
