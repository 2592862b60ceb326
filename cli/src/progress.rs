//! How far a check has come, on a terminal.

use std::{
    io::{self, IsTerminal, Write},
    time::{Duration, Instant},
};

use praticable::{Lang, words};

/// Time between two drawings: often enough to look alive, seldom enough to be read aloud.
const PACE: Duration = Duration::from_millis(250);

/// Columns of the bar.
const WIDTH: u64 = 20;

/// One line of standard error that is written over and over.
pub(crate) struct Progress {
    shown: bool,
    lang: Lang,
    begun: Instant,
    drawn: Option<Instant>,
    rows: u64,
    byte: u64,
    size: Option<u64>,
}

impl Progress {
    /// Progress through a file of that many bytes; silent unless `wanted` and on a terminal.
    pub(crate) fn new(wanted: bool, lang: Lang, size: Option<u64>) -> Self {
        let shown = wanted && io::stderr().is_terminal();
        Self { shown, lang, begun: Instant::now(), drawn: None, rows: 0, byte: 0, size }
    }

    /// Takes note of a block, and draws if it is time.
    pub(crate) fn advance(&mut self, rows: u64, byte: u64) {
        self.rows += rows;
        self.byte = self.byte.max(byte);
        let due = self.drawn.unwrap_or(self.begun).elapsed() >= PACE;
        if self.shown && due {
            self.drawn = Some(Instant::now());
            // A progress line that cannot be drawn is no reason to stop.
            let _ = write!(io::stderr(), "\r\u{1b}[K{}", self.line(self.begun.elapsed()));
        }
    }

    /// Takes the line away.
    pub(crate) fn clear(&mut self) {
        if self.drawn.take().is_some() {
            let _ = write!(io::stderr(), "\r\u{1b}[K");
        }
    }

    fn line(&self, elapsed: Duration) -> String {
        let millis = u64::try_from(elapsed.as_millis()).unwrap_or(u64::MAX).max(1);
        let pace = self.rows.saturating_mul(1000) / millis;
        let rows = words! { fr: "lignes/s", en: "rows/s", simple: "lignes/s" }.get(self.lang);
        let left = words! { fr: "restantes", en: "left", simple: "restantes" }.get(self.lang);
        match self.size.filter(|size| *size > 0 && self.byte > 0) {
            Some(size) => {
                let byte = self.byte.min(size);
                let filled = byte.saturating_mul(WIDTH) / size;
                let bar: String =
                    (0..WIDTH).map(|at| if at < filled { '#' } else { '.' }).collect();
                let seconds = millis.saturating_mul(size - byte) / byte / 1000;
                let percent = byte.saturating_mul(100) / size;
                format!("[{bar}] {percent} %  {pace} {rows}  {seconds} s {left}")
            }
            None => format!("{}  {pace} {rows}", self.rows),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pace_and_time_left() {
        let mut progress = Progress::new(false, Lang::Fr, Some(1000));
        progress.advance(500, 250);
        assert_eq!(
            progress.line(Duration::from_secs(2)),
            "[#####...............] 25 %  250 lignes/s  6 s restantes"
        );
    }

    #[test]
    fn a_stream_has_no_end_in_sight() {
        let mut progress = Progress::new(false, Lang::En, None);
        progress.advance(500, 250);
        assert_eq!(progress.line(Duration::from_secs(1)), "500  500 rows/s");
    }
}
