//! Where sentences end: at a full stop, a question or exclamation mark or an ellipsis that truly ends one, at a line
//! break, and after a caption that running text goes on behind without a full stop.

use std::ops::Range;

use super::letter::{is_alphabetic, is_word};
use super::token::{Words, is_line_break};
use super::{Shape, Token, credit, opening};

/// Words that a full stop shortens, in lower case: what follows goes on in the same sentence (`GS. Trần`, `TP. Huế`).
const ABBREVIATIONS: [&str; 29] = [
    "tp", "tx", "tt", "gs", "ts", "pgs", "ths", "bs", "bscki", "bsckii", "ks", "kts", "ls", "nsnd", "nsưt", "ncs",
    "đbqh", "mr", "mrs", "ms", "dr", "prof", "st", "jr", "vs", "tr", "vd", "nxb", "cty",
];

/// A line shorter than this many bytes is whole, even where the next begins with a small letter.
const BROKEN_LINE: usize = 40;

/// The same of the first line, which may be a headline above a sentence that begins with a small letter.
const BROKEN_HEADLINE: usize = 90;

/// The letters of the longest Vietnamese syllable, `nghiêng`.
const SYLLABLE_LENGTH: usize = 7;

/// The most tokens of a caption that stands in running text without a full stop.
const GLUED_CAPTION: usize = 40;

/// The most tokens of a sentence. No writer comes near it, and what looks at the whole of each sentence stays linear
/// in a text without full stops.
const LONGEST: usize = 2_000;

/// The sentences of a text as ranges of its tokens, in order and without a gap.
pub(super) fn sentences(view: &str, tokens: &[Token]) -> Vec<Range<usize>> {
    let mut sentences = Vec::with_capacity(tokens.len() / 25 + 1);
    let mut reader = Reader::new(Words { view, tokens });
    for after in 1..=tokens.len() {
        reader.read(after - 1);
        if after == tokens.len() || reader.ends(after) {
            sentences.push(reader.start..after);
            reader.begin(after);
        }
    }
    sentences
}

/// The sentence that is being read.
struct Reader<'a> {
    words: Words<'a>,
    /// Its first token.
    start: usize,
    /// Whether a word or number was read.
    worded: bool,
    /// Whether a quotation is open; it may have begun in a sentence before.
    quoted: bool,
    /// The token after the label of a picture's credit (`Ảnh:`), where one was read.
    credit: Option<usize>,
    /// Its last token so far that is no closing quote or bracket.
    last: Option<usize>,
}

impl<'a> Reader<'a> {
    const fn new(words: Words<'a>) -> Self {
        Self {
            words,
            start: 0,
            worded: false,
            quoted: false,
            credit: None,
            last: None,
        }
    }

    const fn begin(&mut self, start: usize) {
        self.start = start;
        self.worded = false;
        self.credit = None;
        self.last = None;
    }

    /// Takes note of the next token.
    fn read(&mut self, at: usize) {
        if self.words.tokens[at].breaks {
            self.quoted = false;
        }
        if self.words.shape(at) == Shape::Mark {
            match self.words.word(at) {
                "“" => self.quoted = true,
                "”" => self.quoted = false,
                "\"" => self.quoted = !self.quoted,
                _ => {}
            }
            if !closes(self.words, at) {
                self.last = Some(at);
            }
            return;
        }
        self.worded = true;
        self.last = Some(at);
        if self.credit.is_none() {
            self.credit = credit::label_end(self.words, at, self.words.tokens.len());
        }
    }

    /// Whether the sentence ends before token `after`, which is not the last token's end.
    fn ends(&self, after: usize) -> bool {
        if self.words.tokens[after].breaks {
            return !line_goes_on(self.words, after);
        }
        // Nearly always a small letter follows a word: there nothing but a credit may end.
        let [last, next] = [after - 1, after].map(|at| self.words.shape(at));
        if next == Shape::Lower && last != Shape::Mark && self.credit.is_none() {
            return after - self.start >= LONGEST;
        }
        after - self.start >= LONGEST || self.worded && (self.ends_at_mark(after) || self.ends_without_mark(after))
    }

    /// Whether a caption ends before token `after` though no full stop stands there.
    fn ends_without_mark(&self, after: usize) -> bool {
        match self.credit {
            Some(from) => after >= from && credit::ends_before(self.words, from, after),
            None => {
                !self.quoted
                    && (2..=GLUED_CAPTION).contains(&(after - self.start))
                    && self.words.shape(after - 1) != Shape::Mark
                    && opening::opens(self.words, after)
            }
        }
    }

    fn ends_at_mark(&self, after: usize) -> bool {
        let last = after - 1;
        if self.words.shape(last) != Shape::Mark || closes(self.words, after) || is_end_mark(self.words.word(after)) {
            return false;
        }
        // With nothing but closing quotes and brackets between.
        let Some(mark) = self.last.filter(|&last| is_end_mark(self.words.word(last))) else {
            return false;
        };
        match self.words.word(mark) {
            "." if mark > self.start && self.words.word(mark - 1) != "." => self.full_stop_ends(mark, after),
            _ => !goes_on(self.words, after),
        }
    }

    /// Whether the single full stop at token `mark` ends the sentence that `after` follows.
    fn full_stop_ends(&self, mark: usize, after: usize) -> bool {
        let words = self.words;
        let word = mark - 1;
        if !words.touches(mark) || words.shape(word) == Shape::Mark || mark + 1 < after {
            return !goes_on(words, after);
        }
        if words.touches(after) {
            return !self.is_list_number(mark) && ends_before_touching(words, word, after);
        }
        match words.shape(after) {
            Shape::Mark if goes_on(words, after) => false,
            Shape::Lower => words.shape(word) == Shape::Lower && is_syllable(words.word(word)),
            // What opens sentences is no name: `… Chủ tịch UBND TP. Theo ông Chung`.
            _ if self.is_list_number(mark) => false,
            _ => !is_abbreviation(words, word) || opening::opens(words, after),
        }
    }

    /// Whether the sentence so far is only the number of a paragraph: `1. Thông qua`, `II. Kiến nghị`.
    fn is_list_number(&self, mark: usize) -> bool {
        self.start + 1 == mark
            && match self.words.shape(self.start) {
                Shape::Number => true,
                Shape::Upper => {
                    let mut letters = self.words.word(self.start).chars();
                    letters.all(|c| matches!(c, 'I' | 'V' | 'X'))
                }
                _ => false,
            }
    }
}

fn is_end_mark(word: &str) -> bool {
    matches!(word, "." | "!" | "?" | "…")
}

/// Whether the token is a quote or bracket that closes; a straight quote closes where it touches what stands before.
fn closes(words: Words<'_>, at: usize) -> bool {
    match words.word(at) {
        "”" | "’" | "»" | ")" | "]" => true,
        "\"" | "'" => words.touches(at),
        _ => false,
    }
}

/// Whether what follows an end mark belongs to the same sentence: `“Làm được!”, ông nói`, `đi đâu… rồi về`.
fn goes_on(words: Words<'_>, after: usize) -> bool {
    match words.shape(after) {
        Shape::Lower => true,
        Shape::Mark => match words.word(after) {
            "," | ";" | ":" | "." | "/" => true,
            // `… vấn đề này?” – cử tri nêu`, `… Vượng. - Ảnh: VGP`; but `… Tôn Đản. - Mua cổ phần` is a list.
            "-" | "–" => {
                !is_end_mark(words.word(after - 1))
                    || words.shape(after + 1) == Shape::Lower
                    || credit::label_end(words, after + 1, words.tokens.len()).is_some()
            }
            _ => false,
        },
        Shape::Number => words.touches(after),
        _ => false,
    }
}

/// Whether a full stop ends a sentence though no space follows: `giải quyết.Nếu không`; not `V.Putin`, `TP.HCM`, `gov.vn`.
fn ends_before_touching(words: Words<'_>, word: usize, after: usize) -> bool {
    let next = words.shape(after);
    let letters = words.word(after).chars().count();
    match words.shape(word) {
        Shape::Lower => {
            let capital = next == Shape::Capital && letters > 1 || next == Shape::Upper && letters > 2;
            capital && is_syllable(words.word(word))
        }
        Shape::Capital => next == Shape::Capital && is_syllable(words.word(word)),
        Shape::Number | Shape::Mixed => next == Shape::Capital,
        Shape::Upper => {
            next == Shape::Capital
                && words.shape(after + 1) == Shape::Lower
                && words.word(word).chars().nth(2).is_some()
                && !is_abbreviation(words, word)
        }
        Shape::Mark => false,
    }
}

/// Whether a word has the form of a Vietnamese syllable and is no abbreviation.
fn is_syllable(word: &str) -> bool {
    (2..=SYLLABLE_LENGTH).contains(&word.chars().count()) && word.chars().any(is_vowel) && !is_abbreviated(word)
}

/// Whether a word is one that a full stop shortens.
fn is_abbreviated(word: &str) -> bool {
    ABBREVIATIONS.iter().any(|short| is_word(word, short))
}

/// Whether a letter is a vowel of Vietnamese, with any marks.
fn is_vowel(c: char) -> bool {
    match c {
        'a' | 'e' | 'i' | 'o' | 'u' | 'y' | 'A' | 'E' | 'I' | 'O' | 'U' | 'Y' => true,
        'đ' | 'Đ' => false,
        c => !c.is_ascii() && is_alphabetic(c),
    }
}

/// Whether a full stop after the word only shortens it: `H. Củ Chi`, `TP. Huế`.
fn is_abbreviation(words: Words<'_>, at: usize) -> bool {
    let word = words.word(at);
    if word.len() > 8 {
        return false;
    }
    if word.chars().nth(1).is_some() {
        return is_abbreviated(word);
    }
    // A single letter; but what is shortened to three (`N.V.N.`) is whole, and `T.Ư.` and `v.v.` are words.
    let initials = |at: usize| words.word(at) == "." && words.touches(at) && words.touches(at + 1);
    let whole = at >= 4 && initials(at - 1) && initials(at - 3);
    words.shape(at) == Shape::Upper && !whole && word != "Ư"
}

/// Whether the line break before token `after` stands in the middle of a sentence: the line before is long and has no end
/// mark, and the next begins with a small letter or the line ends with a comma.
fn line_goes_on(words: Words<'_>, after: usize) -> bool {
    let last = after - 1;
    if line_breaks(words.gap(after)) > 1 {
        return false;
    }
    match words.shape(last) {
        Shape::Mark => words.word(last) == ",",
        _ => words.shape(after) == Shape::Lower && line_is_long(words, last),
    }
}

/// Whether the line that token `last` ends is long enough to have been broken.
fn line_is_long(words: Words<'_>, last: usize) -> bool {
    let end = words.tokens[last].span.end as usize;
    let length = |at: usize| end - words.tokens[at].span.start as usize;
    (0..=last)
        .rev()
        .find(|&at| words.tokens[at].breaks || length(at) >= BROKEN_HEADLINE)
        .is_some_and(|at| length(at) >= if at == 0 { BROKEN_HEADLINE } else { BROKEN_LINE })
}

/// How many line breaks white space holds; `\r\n` is one.
pub(super) fn line_breaks(gap: &str) -> usize {
    let crlf = gap.matches("\r\n").count();
    gap.chars().filter(|&c| is_line_break(c)).count() - crlf
}

#[cfg(test)]
mod tests {
    use super::super::token::tokens;
    use super::*;

    /// `|` stands where a sentence ends.
    #[track_caller]
    fn check(marked: &str) {
        let view = marked.replace('|', "");
        let tokens = tokens(&view, Vec::new());
        let found: Vec<&str> = sentences(&view, &tokens)
            .iter()
            .map(|sentence| {
                view[tokens[sentence.start].span.start as usize..tokens[sentence.end - 1].span.end as usize].trim()
            })
            .collect();
        let expected: Vec<&str> = marked.split('|').map(str::trim).collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn end_marks_end_sentences() {
        check("Quốc hội họp.| Chính phủ cũng họp!| Ai dự?| Bà Hà dự…| Ông Hà không dự...| Hết.");
        check("Hội nghị bế mạc năm 2020.| Năm 2021 sẽ họp lại./.| Ông Hà chủ trì.");
        check("Việc này do Quốc hội Việt Nam.| 15 đại biểu phát biểu.");
    }

    #[test]
    fn closing_quotes_and_brackets_belong_to_their_sentence() {
        check("“Phải làm ngay.”| Ông Hà nói thêm.");
        check("\"Phải làm ngay.\"| \"Không được chậm.\"");
        check("Bà Hà phát biểu (ảnh dưới.)| Hội nghị kết thúc.");
    }

    #[test]
    fn what_goes_on_does_not_end() {
        check("“Phải làm ngay!”, ông Hà nói.");
        check("“Đã xong chưa?” – cử tri hỏi.");
        check("Các sở, ngành... cần phối hợp.");
        check("Lúa, ngô, khoai v.v. đều tăng giá.");
        check("Ông nhấn mạnh: Phải làm; Không chờ.");
        check("...Sau hội nghị, tỉnh họp báo.");
    }

    #[test]
    fn abbreviations_do_not_end_sentences() {
        for sentence in [
            "Bí thư Thành ủy TP. Hồ Chí Minh dự.",
            "Chủ tịch UBND Tp. Huế dự.",
            "Dự có GS. Trần Văn Hà, PGS. TS. Lê Bình, ThS. Vũ An, BS. Ngô Lan.",
            "Dự có GS.TS. Trần Văn Hà.",
            "Các ĐBQH., đại biểu HĐND dự.",
            "Ủy viên T.Ư Đảng dự.",
            "Nhà ở Q.1, P.5, H. Củ Chi, TX. Sơn Tây.",
            "Bị cáo N.V.N. khai nhận.",
            "Tổng thống V.Putin và phóng viên H.Tuấn dự.",
            "Bà N. Hương dự.",
            "Họ tên viết tắt là Mr. Smith.",
        ] {
            check(sentence);
        }
        check("Lúa, ngô, khoai v.v.| Giá đều tăng.");
        check("Bị cáo N.V.N.| Tòa tuyên phạt 3 năm.");
        check("Ông dự họp với lãnh đạo TP.| Theo ông, việc này gấp.");
    }

    #[test]
    fn numbers_do_not_end_sentences() {
        check("Tổng vốn 1.500.000 đồng, họp ngày 17.8 lúc 9.30.");
        check("Trang báo baotinhha.vn và vov.VN đưa tin.");
        check("1. Thông qua nghị quyết.| 2. Bầu nhân sự.");
        check("II. Kiến nghị của cử tri");
    }

    #[test]
    fn a_full_stop_without_a_space_ends_before_a_capital() {
        check("Việc đã được giải quyết.|Nếu không, phải báo cáo.");
        check("Đoàn đã rời Việt Nam.|Trước đó, đoàn dự họp.");
        check("Họ dự họp ở địa phương.|HĐND tỉnh đã họp.");
        check("Giá tăng từ năm 2020.|Theo ông Hà, còn tăng.");
        check("Họ về TP.Hồ Chí Minh và Tp.Huế.");
    }

    #[test]
    fn a_line_ends_a_sentence_unless_it_is_broken() {
        check("Quốc hội họp|\nChính phủ họp");
        check("Quốc hội họp|\n\ntại Hà Nội");
        check("Tiêu đề.|\nTại hội nghị, các đại biểu đã thảo luận về dự thảo nghị quyết\nvà thông qua.");
        check("Tiêu đề.|\nDự có ông Hà,\nÔng Bình và bà Lan.");
        check("Chia sẻ:|\r\ndoanh nghiệp");
    }

    #[test]
    fn a_caption_ends_where_the_text_goes_on() {
        check("Ảnh: Trí Anh/TTXVN| Tổng Bí thư đã dự lễ.");
        check("Ảnh: Trí Anh/TTXVN| Phó Tổng Thanh tra đã dự lễ.");
        check("Ảnh minh họa| Sáng nay, tỉnh họp.");
        check("Ảnh minh họa TTXVN");
        check("Toàn cảnh họp báo| Tại buổi họp báo, ông Hà trả lời.");
        check("Trụ sở xã| Đến thời điểm này, xã chưa trả lời.");
        check("Ông Hà dự họp.| Ảnh: Lê Hà| Theo ông Hà, việc này gấp.");
        check("Ông Hà dự họp.| (Ảnh: Lê Hà)| Rất nhanh chóng, xã đã họp.");
        check("Ông Hà dự họp - Ảnh: AFP| Đây là cuộc họp thứ hai.");
        check("Ông Hà dự họp.| Ảnh: AFP| “Phải làm ngay”, ông nói.");
        check("Ông Hà dự họp.| Ảnh: Báo Lao động| Theo ông, việc này gấp.");
    }

    #[test]
    fn a_capital_in_a_sentence_does_not_open_one() {
        for sentence in [
            "Mít tinh kỷ niệm Ngày 20 tháng 11 ở trường.",
            "Bài hát “Tiến quân Tại mặt trận” được hát.",
            "Ông là Trưởng ban Theo dõi dự án.",
        ] {
            check(sentence);
        }
    }
}
