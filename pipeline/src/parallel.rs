//! Work on blocks in parallel, results in the order of the file.

use std::{num::NonZeroUsize, ops::ControlFlow};
#[cfg(feature = "threads")]
use std::{sync::mpsc, thread};

#[cfg(feature = "threads")]
use crossbeam_channel::bounded;

/// How many blocks there may be for each worker, counting those being read, worked on, and waiting for their turn.
#[cfg(feature = "threads")]
const IN_FLIGHT: usize = 3;

/// Whether a run came to its end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ended {
    /// Everything was read, and every result taken.
    Complete,
    /// The sink wanted no more.
    Stopped,
}

/// Reads blocks, works on them on `threads` threads, and gives the results to `sink` in the order of reading.
///
/// `read` runs on a thread of its own, `sink` on the caller's; `worker` makes the work of one thread, which may keep
/// scratch space between blocks. With one thread everything runs on the caller's, and so it does without the feature
/// `threads`. The results are the same, and come in the same order, whatever the number of threads. An error of `read` or `sink` comes
/// back once everything before it has been handed over.
pub fn ordered<B, R, E, W>(
    threads: NonZeroUsize,
    mut read: impl FnMut() -> Result<Option<B>, E> + Send,
    worker: impl Fn() -> W + Sync,
    mut sink: impl FnMut(R) -> Result<ControlFlow<()>, E>,
) -> Result<Ended, E>
where
    B: Send,
    R: Send,
    E: Send,
    W: FnMut(B) -> R,
{
    #[cfg(feature = "threads")]
    if threads > NonZeroUsize::MIN {
        return side_by_side(threads.get(), read, worker, sink);
    }
    let _ = threads;
    let mut work = worker();
    while let Some(block) = read()? {
        if sink(work(block))?.is_break() {
            return Ok(Ended::Stopped);
        }
    }
    Ok(Ended::Complete)
}

#[cfg(feature = "threads")]
fn side_by_side<B, R, E, W>(
    threads: usize,
    mut read: impl FnMut() -> Result<Option<B>, E> + Send,
    worker: impl Fn() -> W + Sync,
    mut sink: impl FnMut(R) -> Result<ControlFlow<()>, E>,
) -> Result<Ended, E>
where
    B: Send,
    R: Send,
    E: Send,
    W: FnMut(B) -> R,
{
    // Each block travels with the sender of its own result; the receivers wait in the order of reading, so no result
    // has to be sorted, and the length of that queue bounds what is in memory.
    let (turns, queue) = mpsc::sync_channel::<Result<mpsc::Receiver<R>, E>>(threads * IN_FLIGHT);
    let (jobs, inbox) = bounded::<(B, mpsc::SyncSender<R>)>(threads);
    thread::scope(|scope| {
        for _ in 0..threads {
            let (inbox, worker) = (inbox.clone(), &worker);
            scope.spawn(move || {
                let mut work = worker();
                for (block, done) in inbox {
                    // Nobody listens once the sink has stopped.
                    let _ = done.send(work(block));
                }
            });
        }
        drop(inbox);
        scope.spawn(move || {
            loop {
                let block = match read() {
                    Ok(Some(block)) => block,
                    Ok(None) => return,
                    Err(error) => {
                        let _ = turns.send(Err(error));
                        return;
                    }
                };
                let (done, result) = mpsc::sync_channel(1);
                if turns.send(Ok(result)).is_err() || jobs.send((block, done)).is_err() {
                    return;
                }
            }
        });
        for turn in queue {
            // A worker that is gone takes the whole scope down when its thread is joined.
            let Ok(result) = turn?.recv() else { break };
            if sink(result)?.is_break() {
                return Ok(Ended::Stopped);
            }
        }
        Ok(Ended::Complete)
    })
}

#[cfg(test)]
#[cfg(feature = "threads")]
mod tests {
    use std::{
        sync::atomic::{AtomicUsize, Ordering},
        time::Duration,
    };

    use super::*;

    fn threads(count: usize) -> NonZeroUsize {
        NonZeroUsize::new(count).unwrap()
    }

    fn counter(to: u64) -> impl FnMut() -> Result<Option<u64>, String> + Send {
        let mut at = 0;
        move || {
            at += 1;
            Ok((at <= to).then_some(at))
        }
    }

    /// Later blocks are done sooner, so that order does not come by itself.
    fn slow(block: u64) -> u64 {
        thread::sleep(Duration::from_micros(500 * (7 - block % 7)));
        block * 10
    }

    #[test]
    fn results_come_in_order_whatever_the_threads() {
        for count in [1, 2, 3, 8] {
            let mut seen = Vec::new();
            let ended = ordered(
                threads(count),
                counter(50),
                || slow,
                |result| {
                    seen.push(result);
                    Ok(ControlFlow::Continue(()))
                },
            );
            assert_eq!(ended, Ok(Ended::Complete));
            assert_eq!(seen, (1..=50).map(|n| n * 10).collect::<Vec<_>>(), "{count} threads");
        }
    }

    #[test]
    fn an_error_comes_after_what_was_read_before_it() {
        for count in [1, 4] {
            let (mut seen, mut blocks) = (Vec::new(), counter(20));
            let read = move || match blocks()? {
                Some(13) => Err("cannot read on".to_owned()),
                other => Ok(other),
            };
            let ended = ordered(
                threads(count),
                read,
                || slow,
                |result| {
                    seen.push(result);
                    Ok(ControlFlow::Continue(()))
                },
            );
            assert_eq!(ended, Err("cannot read on".to_owned()));
            assert_eq!(seen.len(), 12, "{count} threads");
        }
    }

    #[test]
    fn the_sink_stops_the_reading() {
        for count in [1, 4] {
            let read = AtomicUsize::new(0);
            let endless = || Ok::<_, String>(Some(read.fetch_add(1, Ordering::Relaxed) as u64));
            let mut seen = 0;
            let ended = ordered(
                threads(count),
                endless,
                || slow,
                |_| {
                    seen += 1;
                    Ok(if seen == 5 { ControlFlow::Break(()) } else { ControlFlow::Continue(()) })
                },
            );
            assert_eq!(ended, Ok(Ended::Stopped));
            assert!(read.load(Ordering::Relaxed) <= 5 + count * (IN_FLIGHT + 2), "reading ran on");
        }
    }

    #[test]
    fn an_error_of_the_sink_stops_the_reading() {
        let ended =
            ordered(threads(2), counter(u64::MAX), || slow, |_| Err("disk full".to_owned()));
        assert_eq!(ended, Err("disk full".to_owned()));
    }

    #[test]
    fn blocks_in_flight_are_bounded() {
        let (read, taken) = (AtomicUsize::new(0), AtomicUsize::new(0));
        let mut blocks = counter(200);
        let most = AtomicUsize::new(0);
        let counted = || {
            let ahead = read.fetch_add(1, Ordering::SeqCst) - taken.load(Ordering::SeqCst);
            most.fetch_max(ahead, Ordering::SeqCst);
            blocks()
        };
        ordered(
            threads(2),
            counted,
            || |block| block,
            |_| {
                taken.fetch_add(1, Ordering::SeqCst);
                thread::sleep(Duration::from_micros(200));
                Ok(ControlFlow::Continue(()))
            },
        )
        .unwrap();
        assert!(most.load(Ordering::SeqCst) <= 2 * IN_FLIGHT + 3, "{most:?} blocks in flight");
    }
}
