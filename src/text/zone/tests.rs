use super::super::Text;

const LEAD: &str =
    "Sáng 3-12, tại thành phố Huế, Thành ủy Huế tổ chức hội nghị cán bộ để học tập nghị quyết của đại hội.";

/// Each sentence of `text` after its zone's first letters and the number of its part: `Hea0 Tiêu đề`.
fn zones(text: &str, title: Option<&str>) -> Vec<String> {
    let text = Text::new(text, title);
    let line = |sentence: &super::Sentence| {
        let zone = format!("{:?}", sentence.zone);
        let (name, _) = zone.split_at(3);
        format!("{name}{} {}", sentence.part, text.str(sentence.span))
    };
    text.sentences.iter().map(line).collect()
}

/// `expected` are the sentences, each after its zone (`Hea`, `Lea`, `Bod`, `Cap`, `Byl`, `Boi`) and part; a line of `text` each `/`.
#[track_caller]
fn check(text: &str, expected: &[&str]) {
    let text = text.replace('/', "\n");
    assert_eq!(zones(&text, None), expected);
}

#[test]
fn an_article_has_a_headline_a_lead_and_a_body() {
    check(
        "Huế họp//Thành ủy Huế họp.//Ông Hà dự. Bà Lan vắng.",
        &[
            "Hea0 Huế họp",
            "Lea0 Thành ủy Huế họp.",
            "Bod0 Ông Hà dự.",
            "Bod0 Bà Lan vắng.",
        ],
    );
    check(
        "THÀNH ỦY HUẾ HỌP/Thành ủy Huế họp.",
        &["Hea0 THÀNH ỦY HUẾ HỌP", "Lea0 Thành ủy Huế họp."],
    );
    check(
        "THỜI SỰ/Huế họp bàn/Huế họp.",
        &["Hea0 THỜI SỰ", "Hea0 Huế họp bàn", "Lea0 Huế họp."],
    );
}

#[test]
fn a_text_without_a_headline_begins_with_its_lead() {
    check(
        "Thành ủy Huế họp.//Ông Hà dự.",
        &["Lea0 Thành ủy Huế họp.", "Bod0 Ông Hà dự."],
    );
    check("Thành ủy Huế họp", &["Lea0 Thành ủy Huế họp"]);
    check("", &[]);
}

#[test]
fn a_title_outside_the_text_is_known_again_in_it() {
    let text = "Huế họp bàn\nThành ủy Huế họp.";
    assert_eq!(
        zones(text, Some("Huế họp bàn")),
        ["Hea0 Huế họp bàn", "Lea0 Thành ủy Huế họp."]
    );
    assert_eq!(
        zones("Thành ủy Huế họp", Some("Huế họp bàn")),
        ["Lea0 Thành ủy Huế họp"]
    );
}

#[test]
fn a_credit_makes_a_caption() {
    check(
        "Huế họp//Huế họp.//Chú thích ảnh/Ông Hà phát biểu//Ông Hà dự.",
        &[
            "Hea0 Huế họp",
            "Lea0 Huế họp.",
            "Cap0 Chú thích ảnh",
            "Cap0 Ông Hà phát biểu",
            "Bod0 Ông Hà dự.",
        ],
    );
    check(
        "Huế họp//Huế họp.//Ông Hà phát biểu. Ảnh: Lê An-TTXVN//Trong ảnh: Bà Lan.//Bà Lan dự.",
        &[
            "Hea0 Huế họp",
            "Lea0 Huế họp.",
            "Cap0 Ông Hà phát biểu.",
            "Cap0 Ảnh: Lê An-TTXVN",
            "Cap0 Trong ảnh: Bà Lan.",
            "Bod0 Bà Lan dự.",
        ],
    );
    check(
        "Huế họp/Huế họp./Ông Hà phát biểu. Ảnh: TTXVN. Bà Lan dự. Bà phát biểu (Ảnh: AFP). Họ ra về.",
        &[
            "Hea0 Huế họp",
            "Lea0 Huế họp.",
            "Cap0 Ông Hà phát biểu.",
            "Cap0 Ảnh: TTXVN.",
            "Bod0 Bà Lan dự.",
            "Cap0 Bà phát biểu (Ảnh: AFP).",
            "Bod0 Họ ra về.",
        ],
    );
    check(
        "Huế họp/Huế họp./Toàn cảnh họp báo Tại buổi họp báo, bà Lan trả lời.",
        &[
            "Hea0 Huế họp",
            "Lea0 Huế họp.",
            "Cap0 Toàn cảnh họp báo",
            "Bod0 Tại buổi họp báo, bà Lan trả lời.",
        ],
    );
}

#[test]
fn a_word_of_a_credit_is_no_credit() {
    check(
        "Huế họp/Huế họp./Nguồn lực của tỉnh: còn thiếu. Hình ảnh: rất đẹp. Ông cảnh báo: phải phòng dịch.",
        &[
            "Hea0 Huế họp",
            "Lea0 Huế họp.",
            "Bod0 Nguồn lực của tỉnh: còn thiếu.",
            "Bod0 Hình ảnh: rất đẹp.",
            "Bod0 Ông cảnh báo: phải phòng dịch.",
        ],
    );
    check(
        "Huế họp/Huế họp./Ông Hà kết luận: Phải mở rộng sân bay. Ảnh minh họa. Bà Lan dự.",
        &[
            "Hea0 Huế họp",
            "Lea0 Huế họp.",
            "Bod0 Ông Hà kết luận: Phải mở rộng sân bay.",
            "Cap0 Ảnh minh họa.",
            "Bod0 Bà Lan dự.",
        ],
    );
}

#[test]
fn captions_may_stand_together_below_the_article() {
    check(
        "Huế họp//Huế họp./Ông Hà dự./Lê An///Ông Hà phát biểu./Các đại biểu dự họp.",
        &[
            "Hea0 Huế họp",
            "Lea0 Huế họp.",
            "Bod0 Ông Hà dự.",
            "Byl0 Lê An",
            "Cap0 Ông Hà phát biểu.",
            "Cap0 Các đại biểu dự họp.",
        ],
    );
}

#[test]
fn bylines_close_an_article() {
    for byline in [
        "H.Tuấn (TTXVN)",
        "PV",
        "Theo TTXVN",
        "Theo tuoitre.vn",
        "Văn Kiên",
        "Lê An - Vũ Bình Minh",
        "LÊ AN",
        "N.M",
        "Lê An (tổng hợp)",
        "Bài, ảnh: Lê An",
        "Nhóm phóng viên",
        "Trung tướng LÊ VĂN AN",
        "TTXVN",
    ] {
        let on_a_line = format!("Huế họp//Huế họp.//Ông Hà dự.//{byline}");
        let glued = format!("Huế họp//Huế họp.//Ông Hà dự. {byline}");
        for text in [on_a_line, glued] {
            let byline = format!("Byl0 {byline}");
            check(&text, &["Hea0 Huế họp", "Lea0 Huế họp.", "Bod0 Ông Hà dự.", &byline]);
        }
    }
    check(
        "Huế họp//Thứ Năm, 03-12-2020 18:30//Huế họp.",
        &["Hea0 Huế họp", "Byl0 Thứ Năm, 03-12-2020 18:30", "Lea0 Huế họp."],
    );
}

#[test]
fn a_short_sentence_is_no_byline() {
    for sentence in [
        "Ông Hà vắng",
        "Ông Lê Văn Hà.",
        "Theo đó, tỉnh sẽ họp",
        "Thay mặt Tỉnh ủy.",
        "Hội nghị bế mạc",
    ] {
        let body = format!("Bod0 {sentence}");
        check(
            &format!("Huế họp//Huế họp.//Ông Hà dự. {sentence}"),
            &["Hea0 Huế họp", "Lea0 Huế họp.", "Bod0 Ông Hà dự.", &body],
        );
    }
    check(
        "Huế họp//Huế họp.//Hà Nội/Thành phố cũng họp./Hà Nam/Tỉnh cũng họp. Ông Hà dự.",
        &[
            "Hea0 Huế họp",
            "Lea0 Huế họp.",
            "Bod0 Hà Nội",
            "Bod0 Thành phố cũng họp.",
            "Bod0 Hà Nam",
            "Bod0 Tỉnh cũng họp.",
            "Bod0 Ông Hà dự.",
        ],
    );
}

#[test]
fn what_the_site_prints_is_boilerplate() {
    check(
        "Huế họp//Huế họp.//Chia sẻ://Thông cáo báo chí Rao vặt//Các đơn vị thông tin của TTXVN",
        &[
            "Hea0 Huế họp",
            "Lea0 Huế họp.",
            "Boi0 Chia sẻ:",
            "Boi0 Thông cáo báo chí Rao vặt",
            "Boi0 Các đơn vị thông tin của TTXVN",
        ],
    );
    check(
        "Huế họp//Huế họp./Ông Hà dự./Tin liên quan/Đà Nẵng họp/Hà Nội họp",
        &[
            "Hea0 Huế họp",
            "Lea0 Huế họp.",
            "Bod0 Ông Hà dự.",
            "Boi0 Tin liên quan",
            "Boi0 Đà Nẵng họp",
            "Boi0 Hà Nội họp",
        ],
    );
    check(
        "Huế họp/Ông Hà chia sẻ với báo chí./Bà Lan dự.",
        &["Hea0 Huế họp", "Lea0 Ông Hà chia sẻ với báo chí.", "Bod0 Bà Lan dự."],
    );
}

#[test]
fn articles_in_one_file_are_parted() {
    let second = "Đà Nẵng mở hội nghị cán bộ";
    check(
        &format!("Huế họp//Huế họp.//H.Tuấn (TTXVN)/{second}/{second}//Đà Nẵng họp."),
        &[
            "Hea0 Huế họp",
            "Lea0 Huế họp.",
            "Byl0 H.Tuấn (TTXVN)",
            &format!("Hea1 {second}"),
            &format!("Hea1 {second}"),
            "Lea1 Đà Nẵng họp.",
        ],
    );
    check(
        &format!("Huế họp//Huế họp. Văn Kiên//{second}//{LEAD}"),
        &[
            "Hea0 Huế họp",
            "Lea0 Huế họp.",
            "Byl0 Văn Kiên",
            &format!("Hea1 {second}"),
            &format!("Lea1 {LEAD}"),
        ],
    );
}

#[test]
fn a_subheading_begins_no_article() {
    let heading = "Tập trung phát triển kinh tế";
    check(
        &format!("Huế họp//Huế họp.//Ông Hà dự.//{heading}//{LEAD}"),
        &[
            "Hea0 Huế họp",
            "Lea0 Huế họp.",
            "Bod0 Ông Hà dự.",
            &format!("Bod0 {heading}"),
            &format!("Bod0 {LEAD}"),
        ],
    );
}
