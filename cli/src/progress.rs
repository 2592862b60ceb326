//! How far a check has come, on a terminal.

use std::{
    io::{self, IsTerminal, Write},
    time::{Duration, Instant},
};

use praticable::{Lang, words};
use praticable_pipeline::Progress;

/// Time between two drawings: often enough to look alive, seldom enough to be read aloud.
const PACE: Duration = Duration::from_millis(250);

/// Columns of the bar.
const WIDTH: u64 = 20;

/// One line of standard error that is written over and over.
pub(crate) struct Bar {
    shown: bool,
    lang: Lang,
    begun: Instant,
    drawn: Option<Instant>,
}

impl Bar {
    /// A bar that is drawn only if it is `wanted`, and on a terminal.
    pub(crate) fn new(wanted: bool, lang: Lang) -> Self {
        let shown = wanted && io::stderr().is_terminal();
        Self { shown, lang, begun: Instant::now(), drawn: None }
    }

    /// Shows the progress, if it is time to draw.
    pub(crate) fn show(&mut self, progress: Progress) {
        let due = self.drawn.unwrap_or(self.begun).elapsed() >= PACE;
        if self.shown && due {
            self.drawn = Some(Instant::now());
            // A progress line that cannot be drawn is no reason to stop.
            let line = self.line(progress, self.begun.elapsed());
            let _ = write!(io::stderr(), "\r\u{1b}[K{line}");
        }
    }

    /// Takes the line away.
    pub(crate) fn clear(&mut self) {
        if self.drawn.take().is_some() {
            let _ = write!(io::stderr(), "\r\u{1b}[K");
        }
    }

    fn line(&self, progress: Progress, elapsed: Duration) -> String {
        let Progress { rows: read, bytes, total } = progress;
        let millis = u64::try_from(elapsed.as_millis()).unwrap_or(u64::MAX).max(1);
        let pace = read.saturating_mul(1000) / millis;
        let rows = words! { fr: "lignes/s", en: "rows/s", simple: "lignes/s" }.get(self.lang);
        let left = words! { fr: "restantes", en: "left", simple: "restantes" }.get(self.lang);
        match total.filter(|total| *total > 0 && bytes > 0) {
            Some(size) => {
                let byte = bytes.min(size);
                let filled = byte.saturating_mul(WIDTH) / size;
                let bar: String =
                    (0..WIDTH).map(|at| if at < filled { '#' } else { '.' }).collect();
                let seconds = millis.saturating_mul(size - byte) / byte / 1000;
                let percent = byte.saturating_mul(100) / size;
                format!("[{bar}] {percent} %  {pace} {rows}  {seconds} s {left}")
            }
            None => format!("{read}  {pace} {rows}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pace_and_time_left() {
        let progress = Progress { rows: 500, bytes: 250, total: Some(1000) };
        assert_eq!(
            Bar::new(false, Lang::Fr).line(progress, Duration::from_secs(2)),
            "[#####...............] 25 %  250 lignes/s  6 s restantes"
        );
    }

    #[test]
    fn a_stream_has_no_end_in_sight() {
        let progress = Progress { rows: 500, bytes: 250, total: None };
        let line = Bar::new(false, Lang::En).line(progress, Duration::from_secs(1));
        assert_eq!(line, "500  500 rows/s");
    }
}
