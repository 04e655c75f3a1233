//! Who held an office that an article names by its title alone: marked as inferred, beside what the text says.

use sukien::{Article, Extractor, MentionKind};

/// The inferred holders of a text's titles: `Thủ tướng: Nguyễn Xuân Phúc`.
fn inferred(published: &str, text: &str) -> String {
    let mut article = Article::new(text);
    article.published = published.parse().ok();
    let extraction = Extractor::builtin().extract(&article);
    let holders: Vec<String> = extraction
        .mentions
        .iter()
        .filter(|mention| mention.kind == MentionKind::Title)
        .filter_map(|title| Some(format!("{}: {}", title.text, title.inferred.as_ref()?.name)))
        .collect();
    holders.join("; ")
}

#[test]
fn a_title_alone_has_the_holder_of_its_day() {
    assert_eq!(
        inferred("2020-12-03", "Thủ tướng yêu cầu các địa phương giữ rừng."),
        "Thủ tướng: Nguyễn Xuân Phúc"
    );
    assert_eq!(
        inferred("2022-12-05", "Thủ tướng yêu cầu các địa phương giữ rừng."),
        "Thủ tướng: Phạm Minh Chính"
    );
    assert_eq!(
        inferred("2020-12-03", "Bí thư Thành ủy TP.HCM đã trả lời cử tri."),
        "Bí thư Thành ủy TP.HCM: Nguyễn Văn Nên"
    );
    assert_eq!(
        inferred("2020-12-03", "Trưởng Ban Tổ chức Trung ương đã trả lời báo Việt Nam."),
        "Trưởng Ban Tổ chức Trung ương: Phạm Minh Chính"
    );
    assert_eq!(
        inferred("2020-12-03", "Bí thư Thành ủy Thành phố Hồ Chí Minh đã trả lời cử tri."),
        "Bí thư Thành ủy Thành phố Hồ Chí Minh: Nguyễn Văn Nên"
    );
}

#[test]
fn nobody_is_inferred_where_the_text_or_the_tables_leave_it_open() {
    for (published, text) in [
        // No day, no place, no single seat, no office of the day.
        ("2020-12-03", "Ông Tám được bầu làm Thủ tướng từ năm 1990."),
        // A life that is told, a list, the offices of others.
        ("2020-12-03", "Ông Tám từng là trợ lý của Bí thư Thành ủy Hà Nội."),
        (
            "2020-12-03",
            "Ông Tám qua các chức Bí thư Thành ủy Hà Nội; Bộ trưởng Bộ Y tế.",
        ),
        (
            "2020-12-03",
            "Chủ tịch UBND thành phố Hà Nội nhiệm kỳ 1999 - 2004 có mặt.",
        ),
        ("2020-12-03", "Ukraine thay Bộ trưởng Quốc phòng."),
        ("2020-12-03", "Việt Nam dự Hội nghị Bộ trưởng Ngoại giao ASEAN."),
        ("2020-12-03", "Bộ trưởng Quốc phòng của Lào thăm Việt Nam."),
        ("", "Thủ tướng yêu cầu các địa phương giữ rừng."),
        ("2020-12-03", "Bí thư Tỉnh ủy đã trả lời cử tri."),
        ("2020-12-03", "Các Bộ trưởng đã trả lời cử tri."),
        ("2020-12-03", "Nguyên Thủ tướng đã trả lời cử tri."),
        ("2020-12-03", "Phó Thủ tướng đã trả lời cử tri."),
        // The text names its own, or speaks of another country.
        (
            "2020-12-03",
            "Thủ tướng Lê Văn Tám đến thăm. Thủ tướng đã trả lời cử tri.",
        ),
        ("2020-12-03", "Nhật Bản chờ đợi. Thủ tướng sẽ thăm Mỹ và Pháp."),
        ("2020-12-03", "Thủ tướng Atlantis đã trả lời cử tri."),
        (
            "2018-05-03",
            "Bộ trưởng Bộ Quốc phòng Campuchia chủ trì lễ khánh thành cầu.",
        ),
    ] {
        assert_eq!(inferred(published, text), "", "{text}");
    }
}

#[test]
fn what_is_inferred_is_no_name_of_the_text() {
    let mut article = Article::new("Thủ tướng yêu cầu các địa phương giữ rừng.");
    article.published = "2020-12-03".parse().ok();
    let extraction = Extractor::builtin().extract(&article);
    assert!(extraction.roles.is_empty());
    assert!(
        extraction
            .entities
            .iter()
            .all(|entity| entity.kind != MentionKind::Person)
    );
}
