//! The matcher beside `aho-corasick`, `daachorse` and memcpy, on the same surfaces and the same made-up news.
//!
//! Groups are `matcher-<surfaces>-<text>`. Ours looks for every letter case that a surface is marked with, both tone placements and any
//! white space, tests boundaries and reports overlaps; the others look for the bare surfaces, leftmost-longest. On decomposed
//! text ours includes composing it; the others are given the composed text.

use std::collections::HashSet;
use std::hint::black_box;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use aho_corasick::{AhoCorasick, AhoCorasickKind, MatchKind};
use criterion::{BenchmarkGroup, Criterion, Throughput, criterion_group, criterion_main, measurement::WallTime};
use daachorse::charwise::CharwiseDoubleArrayAhoCorasickBuilder;
use sukien::gazetteer::Gazetteer;
use sukien::matcher::{Case, Scratch, Surface, SurfaceMatcher};
use sukien::text::composed;
use unicode_normalization::UnicodeNormalization;

/// How many articles there are, of about 4,000 bytes each.
const ARTICLES: usize = 100;

/// How many surfaces an article speaks of, again and again.
const CAST: usize = 15;

/// How often the articles are read by one or two threads, so that it counts little how long one takes to begin.
const ROUNDS: usize = 1_000;

/// The hits that ours must report on clean and on mixed text (decomposed text has those of clean text), and that the
/// others must.
const EXPECTED: [(&str, [usize; 3]); 3] = [
    ("1k", [2812, 2791, 2740]),
    ("10k", [2949, 2993, 2688]),
    ("50k", [3567, 3448, 2669]),
];

const SURNAMES: &str = "Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đinh Tô Mai Lương";
const MIDDLES: &str = "Văn Thị Hữu Đức Minh Quốc Xuân Thanh Công Đình Ngọc Quang Trọng Anh Thế Hồng Tiến Duy Khắc Bá";
const GIVENS: &str = "An Anh Bình Chi Chính Cường Dũng Dung Giang Hà Hải Hạnh Hiền Hiệp Hoa Hòa Hùng Hưng Hương Khánh Khoa Lan \
    Lâm Liên Linh Long Lộc Mai Mạnh Minh Nam Nên Nga Nghĩa Nhân Phong Phú Phúc Phương Quân Quyên Sơn Tâm Tân Thái Thắng \
    Thành Thảo Thịnh Thoa Thủy Thúy Tiến Toàn Trang Trí Trung Tú Tuấn Tùng Vinh Xuân Yến";
const PLACES: &str = "An Ba Bạch Bằng Bảo Bắc Bến Bình Bồng Cam Cao Cát Cầu Cẩm Châu Chí Chợ Cửu Diên Đa Đại Đắc Đăng Đông Đồng Đức Gia \
    Giang Giao Hà Hải Hạ Hàm Hậu Hiệp Hoa Hòa Hoài Hoằng Hội Hồng Huy Hưng Hương Khánh Kiên Kim Kỳ La Lạc Lai Lâm Lệ Liên Linh Long \
    Lộc Lương Mỹ Nam Nga Nghi Nghĩa Ngọc Nhơn Ninh Phong Phú Phụng Phúc Phước Phương Quang Quảng Quế Quỳnh Sơn Tam Tân \
    Tây Thạch Thái Thanh Thành Thăng Thiện Thịnh Thọ Thới Thủy Thuận Thường Thượng Tiên Tiến Trà Trạch Trung Trường Tú Tường \
    Vân Văn Vĩnh Xuân Yên";
const HEADS: [&str; 20] = [
    "Ủy ban nhân dân",
    "UBND",
    "HĐND",
    "Hội đồng nhân dân",
    "Tỉnh ủy",
    "Huyện ủy",
    "Đảng ủy",
    "Công an",
    "Sở Y tế",
    "Sở Nội vụ",
    "Hội Nông dân",
    "Mặt trận Tổ quốc",
    "Tòa án nhân dân",
    "Viện kiểm sát nhân dân",
    "Ban Chỉ huy quân sự",
    "Ban Tổ chức",
    "Hội Cựu chiến binh",
    "Liên đoàn Lao động",
    "Trường Chính trị",
    "Chi cục Thuế",
];
const TITLES: [&str; 20] = [
    "bí thư",
    "phó bí thư",
    "chủ tịch",
    "phó chủ tịch",
    "bộ trưởng",
    "thứ trưởng",
    "thủ tướng",
    "phó thủ tướng",
    "giám đốc",
    "phó giám đốc",
    "đại biểu quốc hội",
    "tổng bí thư",
    "trưởng ban",
    "phó trưởng ban",
    "chánh án",
    "viện trưởng",
    "thiếu tướng",
    "thượng tướng",
    "ủy viên trung ương",
    "đại tá",
];
/// Common syllables of running text, the most common first.
const FILLER: &str = "và của các có là trong được cho với người những đã về không một đến này công ra thực khi tại năm quốc để việc phát nhân \
    hội triển định hiện hành sự tế trên theo cũng từ phải đảng nhà nước dân làm lý kinh chính đồng như sau vào tổ chức nhiều còn \
    đó lại thành tăng ngày cao xã quan phòng tham điều sản đạo mới đầu hợp trung vụ bảo tình đại tác đảm chất giải quyết hơn cán bộ \
    nghị cường nhất thông tin hai động trường tạo biểu lãnh khu nông thôn nghiệp xây dựng quyền pháp luật thời gian cùng thế giới";
const ONSETS: &str = "b c ch d đ g gi h kh l m n ng nh ph qu r s t th tr v x";
const RIMES: &str = "a á à ả ã ạ ai ái ài ại am ám an án àn ang áng ao áo ăm ăn âm ân ấn âu ây ấy em en ên ênh i í ì ia iên iến \
    iện iết inh ính o ó oa oá oà oan oán ong ông ống ôi ội ơi ới ơn u ú ủ ua ung uy úy uyên uyết ư ứ ươi ương ường ước ưởng";

/// A small generator of pseudo-random numbers (SplitMix64), so that the text is the same everywhere.
struct Dice(u64);

impl Dice {
    /// A number below `limit`.
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        ((z ^ (z >> 31)) % limit as u64) as usize
    }

    /// A number below `limit`, the low ones more often.
    fn low(&mut self, limit: usize) -> usize {
        let limit = 1 + self.below(limit);
        self.below(limit)
    }

    /// One of the words, the first ones more often.
    fn common<'w>(&mut self, words: &[&'w str]) -> &'w str {
        words[self.low(words.len())]
    }

    /// One of the words.
    fn word<'w>(&mut self, words: &[&'w str]) -> &'w str {
        words[self.below(words.len())]
    }
}

fn words(list: &'static str) -> Vec<&'static str> {
    list.split_whitespace().collect()
}

/// A surface with its letter case as the built-in gazetteer has it for its kind.
type Marked = (String, Case);

/// Made-up surfaces in the mixture of a gazetteer: places, people, bodies, and a few titles.
fn surfaces(size: usize) -> Vec<Marked> {
    let mut dice = Dice(4);
    let (surnames, middles, givens, places) = (words(SURNAMES), words(MIDDLES), words(GIVENS), words(PLACES));
    let mut known: HashSet<String> = TITLES.iter().map(|title| (*title).to_owned()).collect();
    let mut surfaces: Vec<Marked> = TITLES.iter().map(|title| ((*title).to_owned(), Case::Any)).collect();
    while surfaces.len() < size {
        let place = format!("{} {}", dice.word(&places), dice.word(&places));
        let (surface, case) = match dice.below(10) {
            0..4 => (place, Case::Every),
            4..8 => {
                let name = [dice.common(&surnames), dice.word(&middles), dice.word(&givens)];
                (name.join(" "), Case::Every)
            }
            _ => (format!("{} {place}", dice.word(&HEADS)), Case::Initial),
        };
        if known.insert(surface.clone()) {
            surfaces.push((surface, case));
        }
    }
    surfaces
}

/// The surfaces of the built-in gazetteer as the extractor marks them.
fn builtin_surfaces() -> Vec<Marked> {
    let known = Gazetteer::builtin();
    let every = known
        .places()
        .iter()
        .map(|place| &place.name)
        .chain(known.officials().iter().map(|one| &one.name));
    let every = every
        .chain(known.countries().iter().map(|country| &country.name))
        .chain(known.names().iter().map(|part| &part.text));
    let initial = known
        .bodies()
        .iter()
        .map(|body| &body.name)
        .chain(known.sectors().iter().map(|sector| &sector.name));
    let any = known
        .titles()
        .iter()
        .map(|title| &title.name)
        .chain(known.triggers().iter().map(|trigger| &trigger.surface));
    let any = any
        .chain(known.words().iter().map(|word| &word.surface))
        .chain(known.patterns().iter().map(|one| &one.head));
    let marked = every.map(|text| (text.to_string(), Case::Every));
    let marked = marked
        .chain(initial.map(|text| (text.to_string(), Case::Initial)))
        .chain(any.map(|text| (text.to_string(), Case::Any)));
    let mut seen = HashSet::new();
    marked.filter(|(text, _)| seen.insert(text.clone())).collect()
}

/// Made-up articles: a surface of the article's cast in about 145 bytes, nearly as often the beginning of one that goes on otherwise, and filler.
/// With `mixed`, some of the surfaces are in capitals, have their tone marks at the other place or a no-break space.
fn articles(surfaces: &[Marked], mixed: bool) -> Vec<String> {
    let mut dice = Dice(18);
    let (filler, onsets, rimes) = (words(FILLER), words(ONSETS), words(RIMES));
    let mut article = || {
        let cast: Vec<&str> = (0..CAST)
            .map(|_| surfaces[dice.low(surfaces.len())].0.as_str())
            .collect();
        let mut text = String::new();
        while text.len() < 4000 {
            let word = match dice.below(100) {
                0..3 => styled(dice.word(&cast), mixed, &mut dice),
                3..6 => dice.word(&cast).split(' ').take(2).collect::<Vec<_>>().join(" "),
                6..10 => dice.word(&cast).split(' ').next_back().unwrap_or_default().to_owned(),
                10..25 => format!("{}{}", dice.word(&onsets), dice.word(&rimes)),
                25..27 => dice.below(2000).to_string(),
                _ => dice.common(&filler).to_owned(),
            };
            text += &word;
            text += ["\n", ". ", ", ", " “", "” ", " – "]
                .get(dice.below(90))
                .unwrap_or(&" ");
        }
        text
    };
    (0..ARTICLES).map(|_| article()).collect()
}

/// A surface as a less careful author writes it.
fn styled(surface: &str, mixed: bool, dice: &mut Dice) -> String {
    match dice.below(if mixed { 4 } else { 1 }) {
        1 => surface.to_uppercase(),
        2 => ["òa oà", "úy uý", "ủy uỷ", "ỏe oẻ"]
            .iter()
            .filter_map(|pair| pair.split_once(' '))
            .fold(surface.to_owned(), |surface, (old, new)| surface.replace(old, new)),
        3 => surface.replacen(' ', "\u{a0}", 1),
        _ => surface.to_owned(),
    }
}

/// Runs one function over all articles.
fn run(
    group: &mut BenchmarkGroup<'_, WallTime>,
    name: &str,
    articles: &[String],
    expected: Option<usize>,
    mut count: impl FnMut(&str) -> usize,
) {
    let mut all = || articles.iter().map(|article| count(article)).sum::<usize>();
    if let Some(expected) = expected {
        assert_eq!(all(), expected, "hits of {name}");
    }
    group.bench_function(name, |bencher| bencher.iter(|| black_box(all())));
}

/// The functions of one set of surfaces on its three texts.
fn matchers(criterion: &mut Criterion, size: &str, surfaces: &[Marked]) {
    let expected = EXPECTED.iter().find(|(name, _)| *name == size).map(|(_, hits)| *hits);
    let patterns: Vec<&str> = surfaces.iter().map(|(text, _)| text.as_str()).collect();
    let ours =
        SurfaceMatcher::new(surfaces.iter().map(|(text, case)| Surface { text, case: *case })).expect("few surfaces");
    assert!(ours.memory_usage() <= 12 << 20, "{} bytes", ours.memory_usage());
    let plain = |kind| {
        AhoCorasick::builder()
            .kind(Some(kind))
            .match_kind(MatchKind::LeftmostLongest)
            .build(&patterns)
            .expect("few surfaces")
    };
    let (cnfa, dfa) = (plain(AhoCorasickKind::ContiguousNFA), plain(AhoCorasickKind::DFA));
    let daachorse = CharwiseDoubleArrayAhoCorasickBuilder::new()
        .match_kind(daachorse::MatchKind::LeftmostLongest)
        .build::<_, _, u32>(&patterns)
        .expect("distinct surfaces");
    for text in ["clean", "mixed", "decomposed"] {
        let clean = articles(surfaces, text == "mixed");
        let given: Vec<String> = match text {
            "decomposed" => clean.iter().map(|article| article.nfd().collect()).collect(),
            _ => clean.clone(),
        };
        let bytes: usize = clean.iter().map(String::len).sum();
        let mut group = criterion.benchmark_group(format!("matcher-{size}-{text}"));
        group.throughput(Throughput::Bytes(bytes as u64));
        let [clean_hits, mixed_hits, plain_hits] = expected.map_or([None; 3], |hits| hits.map(Some));
        let mut scratch = Scratch::default();
        run(
            &mut group,
            "sukien",
            &given,
            if text == "mixed" { mixed_hits } else { clean_hits },
            |article| match text {
                "decomposed" => ours.scan(&composed(article), &mut scratch).len(),
                _ => ours.scan(article, &mut scratch).len(),
            },
        );
        let plain_hits = plain_hits.filter(|_| text != "mixed");
        run(&mut group, "cnfa", &clean, plain_hits, |article| {
            cnfa.find_iter(article).count()
        });
        run(&mut group, "dfa", &clean, plain_hits, |article| {
            dfa.find_iter(article).count()
        });
        run(&mut group, "daachorse", &clean, plain_hits, |article| {
            daachorse.leftmost_find_iter(article).count()
        });
        let mut copy = String::new();
        run(&mut group, "memcpy", &clean, Some(bytes), |article| {
            copy.clear();
            copy.push_str(article);
            black_box(&copy).len()
        });
        group.finish();
    }
}

/// Ours on one and on two threads that share the matcher and the work.
fn threads(criterion: &mut Criterion) {
    let surfaces = surfaces(10_000);
    let ours =
        SurfaceMatcher::new(surfaces.iter().map(|(text, case)| Surface { text, case: *case })).expect("few surfaces");
    let articles = articles(&surfaces, false);
    let bytes: usize = articles.iter().map(String::len).sum();
    let mut group = criterion.benchmark_group("matcher-threads");
    group
        .throughput(Throughput::Bytes((ROUNDS * bytes) as u64))
        .sample_size(10);
    // What one thread is kept from the other does, and each has articles of its own, as where a pool of threads reads an archive.
    let count = |next: &AtomicUsize| {
        let mut scratch = Scratch::default();
        let articles = articles.clone();
        let count = |article: &String| ours.scan(article, &mut scratch).len();
        let rounds = std::iter::repeat_with(|| next.fetch_add(1, Ordering::Relaxed));
        let articles = rounds.take_while(|round| *round < ROUNDS).flat_map(|_| &articles);
        articles.map(count).sum::<usize>()
    };
    for (name, threads) in [("one", 1), ("two", 2)] {
        let all = || {
            let next = AtomicUsize::new(0);
            std::thread::scope(|scope| {
                let others: Vec<_> = (1..threads).map(|_| scope.spawn(|| count(&next))).collect();
                let own = count(&next);
                let others = others.into_iter().map(|other| other.join().expect("no panic"));
                own + others.sum::<usize>()
            })
        };
        assert_eq!(all(), ROUNDS * EXPECTED[1].1[0], "hits of {threads} threads");
        group.bench_function(name, |bencher| bencher.iter(|| black_box(all())));
    }
    group.finish();
}

fn benches(criterion: &mut Criterion) {
    threads(criterion);
    for (name, size) in [("1k", 1_000), ("10k", 10_000), ("50k", 50_000)] {
        matchers(criterion, name, &surfaces(size));
    }
    matchers(criterion, "builtin", &builtin_surfaces());
}

criterion_group! {
    name = groups;
    config = Criterion::default()
        .sample_size(40)
        .warm_up_time(Duration::from_millis(300))
        .measurement_time(Duration::from_secs(2));
    targets = benches
}
criterion_main!(groups);
