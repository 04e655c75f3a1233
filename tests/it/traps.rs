//! What looks like a person, a body or a place and is none, or is another, besides the numbered traps; and what stands beside it
//! and is.

use sukien::{Article, Extractor};

use crate::names::names;

/// The trap, a text, and the persons, bodies and places in it: `person Lê Văn Tám; body Thành ủy Hà Nội`.
const TRAPS: [(&str, &str, &str); 16] = [
    (
        "heads inside names",
        "Khách đến Hội An rồi ra Trường Sa.",
        "place Hội An; place Trường Sa",
    ),
    ("heads inside names", "Hàng từ Đài Loan rất nhiều.", "place Đài Loan"),
    (
        "heads inside names",
        "Đồng chí Trường Chinh quê ở Nam Định.",
        "person Trường Chinh; place Nam Định",
    ),
    (
        "heads inside names",
        "Hội Nông dân Hội An có thư.",
        "body Hội Nông dân Hội An",
    ),
    (
        "abbreviations",
        "Hiệp định Thương mại tự do Việt Nam - EU (EVFTA) rất rộng. EVFTA có lợi.",
        "place Việt Nam; body EU",
    ),
    ("numbers", "Nhà ở quận 5, phường 7.", "place quận 5; place phường 7"),
    (
        "numbers",
        "Lữ đoàn 28 và Trung đoàn 271 họp mặt.",
        "body Lữ đoàn 28; body Trung đoàn 271",
    ),
    ("numbers", "Quân đội 3 nước diễn tập.", ""),
    (
        "newspapers",
        "Trao đổi với Tuổi Trẻ, bà Mai không nói gì.",
        "body Tuổi Trẻ; person Mai",
    ),
    ("newspapers", "Tuổi trẻ cả nước xuống đường.", ""),
    (
        "newspapers",
        "Công ty Thanh Niên Xung Phong Mới có thư.",
        "body Công ty Thanh Niên Xung Phong Mới",
    ),
    (
        "fields without a conjunction",
        "Sở Tài nguyên Môi trường có văn bản.",
        "body Sở Tài nguyên Môi trường",
    ),
    (
        "minority and foreign names",
        "Chiều nay, Zơ Râm Buôn đã có mặt.",
        "person Zơ Râm Buôn",
    ),
    (
        "minority and foreign names",
        "Ông Đinh Công Sứ nêu ý kiến.",
        "person Đinh Công Sứ",
    ),
    (
        "pairs",
        "Phòng Thương mại Hà Lan - Việt Nam có thư.",
        "body Phòng Thương mại Hà Lan - Việt Nam",
    ),
    (
        "text layer",
        "Thanh tra Bộ Nội vụ đã vào cuộc, theo thanh tra Bộ Nội vụ.",
        "body Thanh tra Bộ Nội vụ; body thanh tra Bộ Nội vụ",
    ),
];

#[test]
fn each_text_gives_its_names() {
    let wrong: Vec<String> = TRAPS
        .iter()
        .filter_map(|(trap, text, expected)| {
            let found = names(&Extractor::builtin().extract(&Article::new(text)));
            (found != *expected).then(|| format!("{trap}: {text}\n    expected {expected}\n    found    {found}"))
        })
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
