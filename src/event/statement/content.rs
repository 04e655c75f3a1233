//! What is said: behind the verb, or in the quote or clause before it.

use crate::event::Passage;
use crate::event::scene::Scene;
use crate::event::story::Actor;
use crate::text::Shape;

/// A clause before the speaker that is no longer than this is a setting, `Tại hội nghị, ông A phát biểu.`, and nothing said.
const LONGEST_SOURCE: usize = 10;

/// The least number of words that a content has.
pub(super) const SHORTEST_CONTENT: usize = 2;

/// Behind a quote and its verb no more words than these tell how it was said: `“…”, ông A nói gay gắt`.
const LONGEST_MANNER: usize = 3;

/// The most tokens of the one to whom something is said.
const LONGEST_ADDRESSEE: usize = 10;

/// How many sentences ago a quote may have begun that ends here.
const LONGEST_QUOTE: usize = 12;

/// `cho biết, …`, `nhấn mạnh: …`, `cho rằng …`, `đặt câu hỏi tại sao …`: what follows is a clause of its own, with verbs of its own.
pub(super) fn opens_clause(scene: &Scene<'_>, verb_end: usize) -> bool {
    let marked = scene.reading.is_mark(verb_end, &[',', ':', '"', '“']);
    let asks = matches!(scene.reading.str(verb_end), "tại" | "vì") && scene.reading.str(verb_end + 1) == "sao";
    marked || asks || scene.reading.str(verb_end) == "rằng" || scene.reading.str(verb_end - 1) == "rằng"
}

/// `“…”, ông Hoàn phát biểu.`: a quote before the verb and nothing behind it.
pub(super) fn closes_quote(scene: &Scene<'_>, verb: usize, end: usize) -> bool {
    end >= scene.words_end() && (scene.tokens.start..verb).any(|at| scene.reading.is_mark(at, &['"', '”']))
}

/// What is said: behind the verb, or in the quote before it.
pub(super) fn content(scene: &Scene<'_>, verb_end: usize, next_verb: Option<usize>) -> Option<Passage> {
    let start = content_start(scene, verb_end);
    let end = next_verb.map_or(scene.words_end(), |next| {
        let joint = scene.preverb_start(next).saturating_sub(1);
        // `kêu gọi các bên kiềm chế, và khẳng định …`
        joint - usize::from(joint > verb_end && scene.reading.is_mark(joint - 1, &[',']))
    });
    let end = quote_end(scene, verb_end, end);
    let words = |from: usize, to: usize| (from..to).filter(|at| scene.reading.shape(*at) != Shape::Mark).count();
    let said = words(start, end.max(start));
    // `“…”, ông A nói tại buổi họp báo`, `“…”, bà B nói về vụ việc`: what follows tells where or of what, and the quote what.
    let setting = matches!(
        scene.reading.str(start),
        "và" | "khi" | "trước" | "sau" | "tại" | "trong" | "với" | "về" | "trên" | "ở" | "rồi"
    );
    if !opens_clause(scene, verb_end)
        && (setting || said <= LONGEST_MANNER)
        && let Some(quote) = quote_before(scene, verb_end).filter(|_| is_closed_before(scene, verb_end))
    {
        return Some(quote);
    }
    if said >= SHORTEST_CONTENT && scene.reading.str(start) != "và" && !points_back(scene, start, end) {
        return Some(scene.passage(start..end - closing(scene, start, end)));
    }
    // `Giữ gìn lời dạy “…” là nhiệm vụ lâu dài, Thủ tướng nêu rõ.`: a quote inside the clause is not the whole of what is said.
    let clause = || clause_before(scene, verb_end);
    let closed = is_closed_before(scene, verb_end);
    let before = if closed { None } else { clause() };
    // `Trả lời câu hỏi về “đường lưỡi bò”, ông A nêu rõ:` with the words on the next line.
    let led = || quote_behind(scene, start).filter(|_| scene.reading.is_mark(verb_end, &[':']));
    before
        .or_else(led)
        .or_else(|| quote_before(scene, verb_end).filter(|_| said < SHORTEST_CONTENT || closed))
        .or_else(|| quote_behind(scene, start))
        .or_else(clause)
}

/// `“Sở Y tế yêu cầu báo cáo”, ông A nói`: what is said inside another's quote ends with the quote.
fn quote_end(scene: &Scene<'_>, verb_end: usize, end: usize) -> usize {
    let marks = |mark: char| {
        let before = scene.tokens.start..verb_end;
        before.filter(|at| scene.reading.is_mark(*at, &[mark])).count()
    };
    let mut open = marks('“').saturating_sub(marks('”'));
    // `… đề nghị Sở Y tế vào cuộc", ông A nói`: a mark that closes, before who speaks, what opened sentences ago.
    let first = (verb_end..end).find(|at| scene.reading.is_mark(*at, &['"', '”', '“']));
    let closes = |at: usize| {
        !scene.reading.is_mark(at, &['“'])
            && scene.reading.is_mark(at + 1, &[',', '-', '–'])
            && at > verb_end + 1
            && marks('"') % 2 == 0
    };
    if let Some(close) = first.filter(|at| closes(*at)) {
        return close;
    }
    for at in verb_end..end {
        if open > 0 && scene.reading.is_mark(at, &['“']) {
            open += 1;
        } else if open > 0 && scene.reading.is_mark(at, &['”', '"']) {
            open -= 1;
            if open == 0 {
                return at;
            }
        }
    }
    end
}

/// `nói: “Tôi rất vui”.`: the mark that closes the quote whose opening mark stands before the content.
fn closing(scene: &Scene<'_>, start: usize, end: usize) -> usize {
    let quotes = ['"', '“', '”'];
    let inside = (start..end - 1).any(|at| scene.reading.is_mark(at, &quotes));
    let whole = scene.reading.is_mark(start - 1, &quotes) && scene.reading.is_mark(end - 1, &quotes) && !inside;
    usize::from(whole)
}

/// `cho biết như trên tại buổi họp`, `nhấn mạnh điều này khi …`: what was said stands elsewhere, or is asked (`đánh giá như thế nào`).
fn points_back(scene: &Scene<'_>, start: usize, end: usize) -> bool {
    let word = |at: usize| scene.reading.str(at);
    let thing = matches!(word(start), "điều" | "việc" | "nội" | "thông" | "quan" | "vấn" | "ý");
    let long = usize::from(!matches!(word(start), "điều" | "việc"));
    let that = start + 1 + long;
    let open = end <= that + 1
        || scene.reading.shape(that + 1) == Shape::Mark
        || matches!(
            word(that + 1),
            "tại" | "khi" | "trong" | "trước" | "sau" | "với" | "ở" | "ngày" | "sáng" | "chiều"
        );
    // `đã đưa ra yêu cầu này tại buổi tiếp công dân`
    word(start) == "này"
        || word(start) == "như" && matches!(word(start + 1), "trên" | "vậy" | "thế")
        || thing && matches!(word(that), "này" | "đó" | "trên") && open
}

/// `cho biết như trên tại buổi họp`: what was said stands in the sentence before.
pub(super) fn refers_back(scene: &Scene<'_>, verb_end: usize) -> bool {
    let start = content_start(scene, verb_end);
    start == verb_end && start < scene.words_end() && points_back(scene, start, scene.words_end())
}

/// Whether the words before a token open a quote that is not closed there; of marks that do not tell open from close those behind
/// `even` count.
pub(super) fn is_quoted(scene: &Scene<'_>, at: usize, even: usize) -> bool {
    let marks = |from: usize, mark: char| {
        (from..at)
            .filter(|token| scene.reading.is_mark(*token, &[mark]))
            .count()
    };
    let earliest = earliest(scene);
    // `… đã làm xong", ông A nói`: a mark before a comma closes what opened sentences ago.
    let last = (even..at).rev().find(|token| scene.reading.is_mark(*token, &['"']));
    let closes = last.is_some_and(|last| scene.reading.is_mark(last + 1, &[',', '-', '–']));
    marks(earliest, '“') > marks(earliest, '”') || marks(even, '"') % 2 == 1 && !closes
}

/// `“…”, ông A nói`, `“…” - ông A nói`: a quote that ends right before the speaker.
pub(super) fn is_closed_before(scene: &Scene<'_>, verb_end: usize) -> bool {
    let close = (scene.tokens.start..verb_end)
        .rev()
        .find(|at| scene.reading.is_mark(*at, &['"', '”']));
    close.is_some_and(|close| scene.reading.is_mark(close + 1, &[',', '-', '–']))
}

/// Behind `rằng`, `thêm`, the comma or colon and the opening quote, and behind the one whom it is told (`chia sẻ với báo chí: …`).
fn content_start(scene: &Scene<'_>, verb_end: usize) -> usize {
    let mut start = behind_addressee(scene, verb_end).unwrap_or(verb_end);
    // `những điều Thủ tướng nêu ra, đó là …`
    if scene.reading.str(start) == "ra" && scene.reading.shape(start + 1) == Shape::Mark {
        start += 2;
        let points = scene.reading.str(start) == "đó" && scene.reading.str(start + 1) == "là";
        start += 2 * usize::from(points);
    }
    while start < scene.tokens.end
        && (scene.reading.is_mark(start, &[',', ':', '"', '“', '\'', '‘', '-', '–'])
            || matches!(scene.reading.str(start), "rằng" | "thêm" | "là")
            // `có ý kiến đề nghị, như: …`
            || scene.reading.str(start) == "như" && scene.reading.is_mark(start + 1, &[':']))
    {
        start += 1;
    }
    start
}

/// `chia sẻ với báo chí: …`, `nói với cử tri rằng …`: where the words to whom it is said end.
pub(super) fn behind_addressee(scene: &Scene<'_>, verb_end: usize) -> Option<usize> {
    let limit = scene.tokens.end.min(verb_end + LONGEST_ADDRESSEE);
    let led = scene.reading.str(verb_end) == "với";
    // `xác nhận với PV việc …`, `chia sẻ với báo chí, …`, `xác nhận với Báo A xã đã thu sai`
    let told = scene
        .actor_at(verb_end + 1)
        .filter(|told| scene.kind_of_body(told) == Some("press"));
    let press = told.is_some() || matches!(scene.reading.str(verb_end + 1), "PV" | "phóng" | "báo");
    let name = scene.reading.is_capital(verb_end + 1);
    let ends = |at: usize| {
        scene.reading.is_mark(at, &[':', '“'])
            || scene.reading.str(at) == "rằng"
            || (press || name) && scene.reading.str(at) == "việc" && scene.reading.str(at - 1) != "về"
            || press && scene.reading.is_mark(at, &[','])
    };
    let end = (verb_end..limit).filter(|_| led).find(|at| ends(*at));
    // `chia sẻ với Báo A về chuyến đi` says only of what it was.
    let topic = |told: &&Actor| {
        matches!(
            scene.reading.str(told.tokens.end),
            "về" | "xung" | "trong" | "sau" | "tại"
        )
    };
    end.or_else(|| told.filter(|told| led && !topic(told)).map(|told| told.tokens.end))
}

/// `Hai nước có chung mối quan tâm, hãng tin Reuters bình luận.`: what is said stands before the comma, without quotes.
pub(super) fn clause_before(scene: &Scene<'_>, verb_end: usize) -> Option<Passage> {
    let speaker = scene.actors.iter().rev().find(|actor| actor.tokens.end < verb_end)?;
    let comma = speaker
        .tokens
        .start
        .checked_sub(1)
        .filter(|comma| *comma > scene.tokens.start)?;
    let closed = verb_end >= scene.words_end() && scene.reading.is_mark(comma, &[',', '-', '–']);
    (closed && comma - scene.tokens.start > LONGEST_SOURCE).then(|| scene.passage(scene.tokens.start..comma))
}

/// `“…”, bà Mai nói`: the quote may have begun sentences ago.
pub(super) fn quote_before(scene: &Scene<'_>, verb_end: usize) -> Option<Passage> {
    let close = (scene.tokens.start..verb_end)
        .rev()
        .find(|at| scene.reading.is_mark(*at, &['"', '”']))?;
    let open = opening(scene, close)?;
    let text = scene.reading.text;
    let first = text.sentences.get(text.sentence_at(open + 1))?;
    let quoted = open + 1..first.tokens.end.min(close);
    // `…", ông A nói` whose quote never opened: what a stray mark leaves is no quote.
    let worded = quoted.clone().any(|at| scene.reading.shape(at) != Shape::Mark);
    worded.then(|| scene.passage(quoted))
}

/// The mark that opens the quote which closes at a token, past the quotes that it holds: `“… chương trình “Hành trình đỏ” …”`.
fn opening(scene: &Scene<'_>, close: usize) -> Option<usize> {
    let from = earliest(scene);
    let mut inner = 0_usize;
    for at in (from..close).rev() {
        if scene.reading.is_mark(at, &['”']) {
            inner += 1;
        } else if scene.reading.is_mark(at, &['“']) && inner > 0 {
            inner -= 1;
        } else if inner == 0 && scene.reading.is_mark(at, &['"', '“']) {
            return Some(at);
        }
    }
    (from..close).rev().find(|at| scene.reading.is_mark(*at, &['"', '“']))
}

/// Where the earliest sentence begins in which a quote may have opened that is open here.
pub(super) fn earliest(scene: &Scene<'_>) -> usize {
    let part = scene.sentence().part;
    scene.reading.text.sentences[..=scene.index]
        .iter()
        .rev()
        .take(LONGEST_QUOTE)
        .take_while(|sentence| sentence.part == part)
        .last()
        .map_or(scene.tokens.start, |sentence| sentence.tokens.start)
}

/// `Thủ tướng nhấn mạnh:` with the words on the next line.
fn quote_behind(scene: &Scene<'_>, start: usize) -> Option<Passage> {
    let colon = start
        .checked_sub(1)
        .filter(|at| *at < scene.tokens.end && scene.reading.is_mark(*at, &[':', '"', '“', '-', '–']));
    let next = scene
        .reading
        .text
        .sentences
        .get(scene.index + 1)
        .filter(|next| next.part == scene.sentence().part)?;
    (colon.is_some() && start >= scene.tokens.end)
        .then(|| scene.passage(content_start(scene, next.tokens.start).max(next.tokens.start)..next.tokens.end))
}
