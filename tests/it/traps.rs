//! What looks like a person, a body or a place and is none, or is another; and what stands beside it and is.

use sukien::{Article, Extractor, MentionKind};

/// The trap, a text, and the persons, bodies and places in it: `person Lê Văn Tám; body Thành ủy Hà Nội`.
const TRAPS: [(&str, &str, &str); 48] = [
    (
        "titles before and after",
        "Bí thư Thành ủy Hà Nội Lê Văn Tám, Ủy viên Bộ Chính trị, tới dự.",
        "body Thành ủy Hà Nội; person Lê Văn Tám; body Bộ Chính trị",
    ),
    (
        "name inside name",
        "Chủ tịch UBND Thành phố Hồ Chí Minh Trần Văn Sáu nêu ý kiến.",
        "body UBND Thành phố Hồ Chí Minh; person Trần Văn Sáu",
    ),
    (
        "name inside name",
        "Nhiều người đến Thành phố Hồ Chí Minh.",
        "place Thành phố Hồ Chí Minh",
    ),
    ("name inside name", "Tư tưởng Hồ Chí Minh là nền tảng.", ""),
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
        "name inside name",
        "Ông Tám nhận Huân chương Hồ Chí Minh.",
        "person Tám",
    ),
    ("secretaries", "Các bí thư cấp ủy dự buổi lễ.", ""),
    (
        "short forms",
        "Ông Lê Văn Tám đến sớm. Ông Tám ra về.",
        "person Lê Văn Tám; person Tám",
    ),
    ("middle names", "Bà Tôn Nữ Thị Mai nêu ý kiến.", "person Tôn Nữ Thị Mai"),
    ("middle names", "Bà Lê Thị Kim Anh nêu ý kiến.", "person Lê Thị Kim Anh"),
    (
        "minority and foreign names",
        "Ông Y Vinh Tơr nêu ý kiến.",
        "person Y Vinh Tơr",
    ),
    (
        "minority and foreign names",
        "Ông Hầu A Lềnh nêu ý kiến.",
        "person Hầu A Lềnh",
    ),
    (
        "minority and foreign names",
        "Ông Xi-hản Súc nêu ý kiến.",
        "person Xi-hản Súc",
    ),
    (
        "persons as streets",
        "Xe chạy trên đường Lê Duẩn.",
        "place đường Lê Duẩn",
    ),
    (
        "persons as streets",
        "Dân phường Nguyễn Du họp mặt.",
        "place phường Nguyễn Du",
    ),
    (
        "persons as streets",
        "Chợ ở quận Hai Bà Trưng đông khách.",
        "place quận Hai Bà Trưng",
    ),
    (
        "persons as streets",
        "Học sinh Trường THPT Phan Bội Châu đến sớm.",
        "body Trường THPT Phan Bội Châu",
    ),
    ("names that are words", "Chúng tôi yêu hòa bình và công lý.", ""),
    (
        "names that are words",
        "Dân tỉnh Hòa Bình vui mừng.",
        "place tỉnh Hòa Bình",
    ),
    ("ranks", "Đại tá Lê Văn Tám nêu ý kiến.", "person Lê Văn Tám"),
    ("groups", "Đại diện lãnh đạo các bộ, ban, ngành có mặt.", ""),
    ("groups", "Các đại biểu đã ra về.", ""),
    (
        "party bodies",
        "Ban Thường vụ Thành ủy Đà Nẵng đã họp.",
        "body Ban Thường vụ Thành ủy Đà Nẵng",
    ),
    ("party bodies", "Quan hệ giữa hai Đảng, hai nước rất tốt.", ""),
    (
        "abbreviations",
        "Khách đến TP.HCM rồi ra Hà Nội.",
        "place TP.HCM; place Hà Nội",
    ),
    (
        "abbreviations",
        "Hiệp định Thương mại tự do Việt Nam - EU (EVFTA) rất rộng. EVFTA có lợi.",
        "place Việt Nam; body EU",
    ),
    (
        "abbreviations",
        "Sở NN&PTNT tỉnh Cà Mau có văn bản.",
        "body Sở NN&PTNT tỉnh Cà Mau",
    ),
    (
        "lists",
        "Bộ Công an, Quốc phòng, Ngoại giao cùng có mặt.",
        "body Bộ Công an; body Quốc phòng; body Ngoại giao",
    ),
    (
        "lists",
        "Dân các huyện Củ Chi, Hóc Môn và Bình Chánh vui mừng.",
        "place huyện Củ Chi; place Hóc Môn; place Bình Chánh",
    ),
    (
        "foreign bodies",
        "Quốc hội Mỹ và chính phủ Pháp im lặng.",
        "body Quốc hội Mỹ; body chính phủ Pháp",
    ),
    (
        "foreign bodies",
        "Đại sứ quán Việt Nam tại Lào mở cửa.",
        "body Đại sứ quán Việt Nam tại Lào",
    ),
    (
        "venues",
        "Lễ diễn ra tại Hội trường Thống Nhất.",
        "place Hội trường Thống Nhất",
    ),
    ("venues", "Đoàn đến sân bay Mỹ lúc sáng sớm.", "place Mỹ"),
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
    ("text layer", "Vụ “biệt phủ” gây xôn xao.", ""),
];

#[test]
fn each_text_gives_its_names() {
    let wrong: Vec<String> = TRAPS
        .iter()
        .filter_map(|(trap, text, expected)| {
            let found = names(text);
            (found != *expected).then(|| format!("{trap}: {text}\n    expected {expected}\n    found    {found}"))
        })
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

fn names(text: &str) -> String {
    let mentions = Extractor::builtin().extract(&Article::new(text)).mentions;
    let rows: Vec<String> = mentions
        .iter()
        .filter_map(|mention| {
            let kind = match mention.kind {
                MentionKind::Person => "person",
                MentionKind::Body => "body",
                MentionKind::Place => "place",
                _ => return None,
            };
            Some(format!("{kind} {}", mention.text))
        })
        .collect();
    rows.join("; ")
}
