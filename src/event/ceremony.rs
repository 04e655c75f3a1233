//! Ceremonies that stand for a deed: `lễ ký kết`, `lễ khởi công`.

use super::Status;
use super::scene::Scene;
use crate::mention::WordClass;

/// Whether a ceremony was or will be, by the words before it, `sẽ diễn ra lễ ký`, and those right behind its name; `None` where it is only
/// wished or prepared.
pub(super) fn status(scene: &Scene<'_>, ceremony: usize, behind: usize) -> Option<Status> {
    let start = (scene.tokens.start..ceremony)
        .rev()
        .find(|at| scene.reading.is_mark(*at, &[',', ';', ':']))
        .map_or(scene.tokens.start, |mark| mark + 1);
    let word = |at, class| scene.reading.word_at(at, class);
    let open = |at| word(at, WordClass::Negation).is_some() || word(at, WordClass::Duty).is_some();
    // `lễ ký … nhằm tăng cường hợp tác` tells what it was for.
    let aim = matches!(scene.reading.str(behind), "nhằm" | "để" | "khi");
    // `Nếu thuận lợi, lễ ký kết …`; but `Để phòng dịch, tỉnh dự lễ ra quân`.
    let supposed = word(scene.tokens.start, WordClass::Duty).is_some_and(|(_, word)| &*word.value == "condition");
    if (start..ceremony).any(open) || supposed || open(behind) && !aim {
        return None;
    }
    // `Thủ tướng sẽ thăm Lào, chứng kiến lễ ký`: the aspect of the first verb is that of all.
    let aspect = |at| word(at, WordClass::Aspect).map(|(_, word)| &*word.value);
    let last = aspect(behind).or_else(|| (scene.tokens.start..ceremony).filter_map(aspect).next_back());
    Some(match last {
        Some("planned") => Status::Planned,
        _ => Status::Happened,
    })
}
