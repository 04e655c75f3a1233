mod people;

use crate::event::testing::told;

#[track_caller]
fn gathers(text: &str, expected: &[&str]) {
    assert_eq!(
        told(
            "conference",
            &["name", "kind", "organizers", "chairs", "attendees"],
            text
        ),
        expected,
        "{text}"
    );
}

#[track_caller]
fn none(text: &str) {
    gathers(text, &[]);
}

#[test]
fn finds_what_a_body_holds() {
    gathers(
        "Ngày 1/12, Tỉnh ủy Tây Ninh tổ chức Hội nghị sơ kết công tác dân vận.",
        &["Hội nghị sơ kết công tác dân vận | conference | Tỉnh ủy Tây Ninh |  | "],
    );
    gathers(
        "Hội thảo khoa học về kinh tế biển đã được tổ chức tại Nha Trang.",
        &["Hội thảo khoa học về kinh tế biển | seminar |  |  | "],
    );
    gathers(
        "Chính phủ họp phiên thường kỳ tháng 11/2020.",
        &["phiên thường kỳ tháng 11/2020 | session | Chính phủ |  | "],
    );
}

#[test]
fn counts_sites_people_and_modes() {
    let fields = &["mode", "sites", "participants"];
    let text = "Bộ Giáo dục và Đào tạo tổ chức hội nghị tổng kết với hình thức trực tuyến tại 63 điểm cầu, với sự tham dự của hơn 1.500 đại biểu.";
    assert_eq!(told("conference", fields, text), ["online | 63 | 1500"]);
    let text = "Hội thảo về chuyển đổi số được tổ chức theo hình thức trực tiếp kết hợp trực tuyến tại Hà Nội.";
    assert_eq!(told("conference", fields, text), ["hybrid | - | -"]);
    // A vote counts no participants.
    let text = "HĐND tỉnh tổ chức kỳ họp thứ 10 và thông qua nghị quyết với 50/52 đại biểu tán thành.";
    assert_eq!(told("conference", fields, text), ["- | - | -"]);
}

#[test]
fn a_feast_dates_nothing_and_a_hall_holds_nothing() {
    let fields = &["organizers", "date", "place"];
    let text = "Ngày 1/12, nhân kỷ niệm 75 năm Quốc khánh (2/9/1945 - 2/9/2020), UBND tỉnh tổ chức hội nghị gặp mặt.";
    assert_eq!(told("conference", fields, text), ["UBND tỉnh | 2020-12-01 | -"]);
    let text = "Chào mừng Quốc khánh 2/9, Tỉnh đoàn Cà Mau tổ chức hội thảo về kinh tế biển ngày 30/8.";
    assert_eq!(told("conference", fields, text), ["Tỉnh đoàn Cà Mau | 2020-08-30 | -"]);
    let text = "Hưởng ứng Ngày Môi trường thế giới (chiều 5/6), Sở Y tế tổ chức hội thảo.";
    assert_eq!(told("conference", fields, text), ["Sở Y tế | 2020-06-05 | -"]);
    let text = "Ngày 1/12, tại Hội trường UBND thị trấn Cái Bè, Huyện ủy Cái Bè tổ chức hội nghị tổng kết.";
    assert_eq!(
        told("conference", fields, text),
        ["Huyện ủy Cái Bè | 2020-12-01 | Hội trường UBND thị trấn Cái Bè"]
    );
}

#[test]
fn several_sentences_tell_one_conference() {
    gathers(
        "Tỉnh ủy Bình Dương tổ chức Hội nghị tổng kết công tác xây dựng Đảng. Bí thư Tỉnh ủy Trần Văn Nam chủ trì hội nghị. Hội nghị đã bế mạc chiều cùng ngày.",
        &["Hội nghị tổng kết công tác xây dựng Đảng | conference | Tỉnh ủy Bình Dương | Trần Văn Nam | "],
    );
}

#[test]
fn two_conferences_stay_two() {
    let text = "Sáng 1/12, Bộ Y tế tổ chức hội nghị về tiêm chủng mở rộng. Chiều 2/12, Bộ Công Thương tổ chức hội thảo về xuất khẩu gạo.";
    assert_eq!(
        told("conference", &["organizers", "date"], text),
        ["Bộ Y tế | 2020-12-01", "Bộ Công Thương | 2020-12-02"]
    );
}

#[test]
fn refuses_what_is_only_cited() {
    none("Cán bộ, đảng viên học tập Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XI.");
    none("Trung tâm Hội nghị Quốc gia nằm trên đường Phạm Hùng.");
    none("Các tổ chức Đảng cần làm tốt công tác tổ chức cán bộ.");
    none("Tinh thần Đại hội XIII của Đảng lan tỏa sâu rộng.");
    none("Phương án này phù hợp với thực tế và tập hợp được nhiều ý kiến.");
}

#[test]
fn says_whether_it_has_happened() {
    let status = |text: &str| told("conference", &["status"], text);
    assert_eq!(
        status("Bộ Y tế sẽ tổ chức hội nghị về tiêm chủng vào ngày 20/12."),
        ["planned"]
    );
    assert_eq!(
        status("Quốc hội đang tiến hành phiên chất vấn về giao thông."),
        ["ongoing"]
    );
    assert_eq!(
        status("Lễ khai giảng khóa mới được tổ chức ngày 15/12/2020 tại Huế."),
        ["planned"]
    );
    assert_eq!(
        status("Bộ Y tế chưa tổ chức hội nghị về tiêm chủng."),
        Vec::<String>::new()
    );
    assert_eq!(
        status("Nếu có dịch, tỉnh có thể tổ chức họp báo khẩn."),
        Vec::<String>::new()
    );
}

#[test]
fn finds_gatherings_without_a_verb_of_holding() {
    gathers(
        "Chiều 1/12, Chủ tịch UBND tỉnh Trần Văn Nam đã có cuộc họp giao ban với các sở.",
        &["cuộc họp giao ban với các sở | meeting |  |  | Trần Văn Nam"],
    );
    gathers(
        "Lễ an táng lúc 7h ngày 4/12 tại quê nhà.",
        &["Lễ an táng | ceremony |  |  | "],
    );
    gathers(
        "Ngày 1/12, kỳ họp thứ 9 HĐND tỉnh Bến Tre khóa IX đã thông qua nghị quyết.",
        &["kỳ họp thứ 9 HĐND tỉnh Bến Tre khóa IX | session |  |  | "],
    );
    gathers(
        "Trong phiên họp chiều 1/12, Ủy ban Thường vụ Quốc hội đã cho ý kiến về dự án luật.",
        &["- | session | Ủy ban Thường vụ Quốc hội |  | "],
    );
    gathers(
        "Đây là yêu cầu của Thứ trưởng sau cuộc họp mới đây của Ban Chỉ đạo Bộ Y tế.",
        &["- | meeting | Ban Chỉ đạo Bộ Y tế |  | "],
    );
}

#[test]
fn refuses_gatherings_that_nothing_is_told_of() {
    none("Nếu có cuộc họp, thư ký phải ghi biên bản.");
    none("Thành phố chưa có cuộc họp nào về việc này.");
    none("Dự án luật cần được sửa kỹ để trình Quốc hội thông qua tại Kỳ họp thứ 4.");
    none("Các ý kiến nêu trong kỳ họp trước đã được tiếp thu.");
    none("Tại Đại hội đại biểu toàn quốc lần thứ X, ông được bầu vào Ban Chấp hành Trung ương.");
    none("Sau Đại hội VI (năm 1986), ông về nghỉ.");
}

#[test]
fn a_congress_of_the_day_is_told() {
    gathers(
        "Tại Đại hội đại biểu Đảng bộ tỉnh Bến Tre lần thứ XI, bà Lê Thị Mai lưu ý tỉnh về hạn mặn.",
        &["Đại hội đại biểu Đảng bộ tỉnh Bến Tre lần thứ XI | congress |  |  | "],
    );
    gathers(
        "Sáng 1/12, tại Đại hội Hội Nông dân tỉnh, ông Trần Văn Nam được bầu làm Chủ tịch Hội.",
        &["Đại hội Hội Nông dân tỉnh | congress |  |  | "],
    );
    none("Từ Đại hội XII của Đảng đến nay, công tác cán bộ có nhiều đổi mới.");
}

#[test]
fn a_ceremony_is_no_holiday() {
    gathers(
        "Sáng 1/12, Bộ trưởng Trần Văn Nam dự lễ khai bút đầu năm.",
        &["lễ khai bút đầu năm | ceremony |  |  | Trần Văn Nam"],
    );
    gathers(
        "Lễ phong sắc được tổ chức sáng 1/12 tại Huế.",
        &["Lễ phong sắc | ceremony |  |  | "],
    );
    gathers(
        "UBND tỉnh Bến Tre long trọng tổ chức lễ mừng công.",
        &["lễ mừng công | ceremony | UBND tỉnh Bến Tre |  | "],
    );
    none("Người dân được nghỉ lễ 30/4 và 1/5 bốn ngày.");
    none("Dịp lễ 2/9, nhiều khu vui chơi đông khách.");
    none("Tuần lễ văn hóa các dân tộc gồm nhiều nghi lễ và lễ vật.");
    none("Cán bộ không dùng xe công đi lễ chùa.");
}

#[test]
fn names_end_where_the_next_thing_begins() {
    let name = |text: &str| told("conference", &["name"], text).join("; ");
    let table = [
        (
            "Tại buổi họp báo về giá điện ông Trần Văn Nam trả lời nhiều câu hỏi.",
            "buổi họp báo về giá điện",
        ),
        (
            "Ngày 1/12, Bộ Y tế tổ chức hội nghị sơ kết công tác thi đua, khen thưởng quý I, triển khai nhiệm vụ quý II.",
            "hội nghị sơ kết công tác thi đua, khen thưởng quý I, triển khai nhiệm vụ quý II",
        ),
        (
            "Bộ Xây dựng tổ chức hội thảo “Nhà ở, đất đai và quy hoạch” tại Hà Nội.",
            "hội thảo “Nhà ở, đất đai và quy hoạch”",
        ),
        (
            "Thủ tướng Nguyễn Xuân Phúc sẽ dự tọa đàm về đầu tư và gặp gỡ các doanh nghiệp.",
            "tọa đàm về đầu tư",
        ),
        (
            "Bộ Công Thương tổ chức hội thảo về thương mại tự do trong khu vực ASEAN.",
            "hội thảo về thương mại tự do trong khu vực ASEAN",
        ),
        (
            "Bộ Nông nghiệp và Phát triển nông thôn tổ chức hội nghị xây dựng nông thôn mới trong hai ngày.",
            "hội nghị xây dựng nông thôn mới",
        ),
        (
            "Ngày 1/12, Bộ Y tế tổ chức họp báo về dự kiến chương trình tiêm chủng.",
            "họp báo về dự kiến chương trình tiêm chủng",
        ),
    ];
    for (text, expected) in table {
        assert_eq!(name(text), expected, "{text}");
    }
}

#[test]
fn tells_ordinals_and_terms() {
    let edition = |text: &str| told("conference", &["edition"], text).join("; ");
    let value = |text: &str, ordinal: &str, term: &str| {
        let found = edition(text);
        assert!(found.contains(&format!("\"ordinal\":{ordinal},")), "{text}: {found}");
        assert!(found.contains(&format!("\"term\":{term}")), "{text}: {found}");
    };
    value(
        "Sáng 1/12, Kỳ họp thứ 10, Quốc hội khóa XIV bế mạc tại Hà Nội.",
        "10",
        "\"XIV\"",
    );
    value(
        "Đại hội đại biểu Đảng bộ tỉnh Bến Tre lần thứ XI, nhiệm kỳ 2020 - 2025 khai mạc sáng 1/12.",
        "11",
        "\"2020-2025\"",
    );
    value("Bộ Y tế tổ chức phiên họp lần thứ ba về tiêm chủng.", "3", "null");
    value("Sáng 1/12, HĐND tỉnh Bến Tre tổ chức phiên họp đầu tiên.", "1", "null");
    assert_eq!(
        edition("Bộ Y tế tổ chức hội nghị tổng kết 5 năm phòng, chống dịch."),
        "-"
    );
    assert_eq!(
        edition("Sáng 1/12, UBND tỉnh Bến Tre tổ chức lễ kỷ niệm 80 năm ngày Tổng tuyển cử đầu tiên."),
        "-"
    );
}

#[test]
fn a_body_meets_in_a_conference() {
    gathers(
        "Sáng 1/12, Ban Chấp hành Đảng bộ tỉnh Bến Tre họp Hội nghị lần thứ hai để bàn nhân sự.",
        &["Hội nghị lần thứ hai | conference | Ban Chấp hành Đảng bộ tỉnh Bến Tre |  | "],
    );
    gathers(
        "Phiên họp diễn ra sau khi Kỳ họp thứ 8 Quốc hội khóa XIV bế mạc ngày 27/11.",
        &["Kỳ họp thứ 8 Quốc hội khóa XIV | session |  |  | "],
    );
}

#[test]
fn different_numbers_are_different_gatherings() {
    gathers(
        "Sáng 1/12, khai mạc Hội nghị Trung ương 9, khóa XII. Lần lấy phiếu trước là vào tháng 1/2015, ở Hội nghị lần thứ 10 Ban Chấp hành Trung ương Đảng khóa XI.",
        &[
            "Hội nghị Trung ương 9, khóa XII | conference |  |  | ",
            "Hội nghị lần thứ 10 Ban Chấp hành Trung ương Đảng khóa XI | conference |  |  | ",
        ],
    );
    gathers(
        "Sáng 1/12, Ban Bí thư tổ chức hội nghị toàn quốc học tập các nội dung Hội nghị Trung ương 8. Hội nghị Trung ương 8 diễn ra giữa nhiệm kỳ.",
        &[
            "hội nghị toàn quốc học tập các nội dung Hội nghị Trung ương 8 | conference | Ban Bí thư |  | ",
            "Hội nghị Trung ương 8 | conference |  |  | ",
        ],
    );
    gathers(
        "Lễ truy điệu diễn ra lúc 5h ngày 4/12. Lễ di quan lúc 6h ngày 4/12.",
        &["Lễ truy điệu | ceremony |  |  | ", "Lễ di quan | ceremony |  |  | "],
    );
}

#[test]
fn counts_in_words_sums_and_later_sentences() {
    let fields = &["mode", "sites", "participants"];
    let text = "Bộ Y tế tổ chức hội nghị tổng kết tại bốn mươi ba điểm cầu. Hội nghị thu hút hơn 2.000 đại biểu.";
    assert_eq!(told("conference", fields, text), ["- | 43 | 2000"]);
    let text = "Tỉnh ủy Bến Tre tổ chức hội nghị tổng kết tại 1 điểm cầu chính và 42 điểm cầu nhánh.";
    assert_eq!(told("conference", fields, text), ["- | 43 | -"]);
    let text = "Bộ Y tế tổ chức hội nghị tổng kết tại Hà Nội và các điểm cầu tại 63 tỉnh, thành phố.";
    assert_eq!(told("conference", fields, text), ["- | 63 | -"]);
    let text = "Bộ Y tế tổ chức hội nghị tổng kết tại Hà Nội và các điểm cầu tại 3 ngày khác nhau.";
    assert_eq!(told("conference", fields, text), ["- | - | -"]);
    let text = "Chính phủ tổ chức hội nghị với doanh nghiệp, thu hút 500 doanh nhân tham gia trực tiếp. Còn có 10.000 đại biểu tham dự tại 63 đầu cầu trực tuyến.";
    assert_eq!(told("conference", fields, text), ["hybrid | 63 | 500"]);
    let text = "HĐND tỉnh Bến Tre tổ chức kỳ họp thứ 10. Có 50 đại biểu có mặt đã bỏ phiếu.";
    assert_eq!(told("conference", fields, text), ["- | - | -"]);
}

#[test]
fn what_is_held_again_and_again_is_none() {
    gathers(
        "UBND tỉnh Bến Tre thường xuyên tổ chức họp giao ban với các huyện.",
        &[],
    );
}

#[test]
fn all_who_hold_it_together_are_found() {
    let held = |text| told("conference", &["name", "organizers"], text);
    assert_eq!(
        held(
            "Ngày 1/12, Bộ Y tế phối hợp với Bộ QQ-XYZ, Bộ Công an và Bộ Quốc phòng tổ chức hội nghị phòng, chống dịch."
        ),
        ["hội nghị phòng, chống dịch | Bộ Y tế; Bộ Công an; Bộ Quốc phòng"]
    );
    assert_eq!(
        held("Ngày 1/12, Bộ Y tế phối hợp cùng Bộ Công an tổ chức hội nghị phòng, chống dịch."),
        ["hội nghị phòng, chống dịch | Bộ Y tế; Bộ Công an"]
    );
    assert_eq!(
        held("Ngày 5/12, Bộ Y tế sẽ chủ trì hội thảo về bảo hiểm y tế."),
        ["hội thảo về bảo hiểm y tế | Bộ Y tế"]
    );
    assert_eq!(
        held("Ngày 1/12, Bộ Y tế phối hợp với QQ-XYZ tổ chức hội thảo về bảo hiểm y tế."),
        ["hội thảo về bảo hiểm y tế | Bộ Y tế"]
    );
    none("Giao Bộ Y tế chủ trì hội thảo về bảo hiểm y tế.");
    none("Giao Bộ Y tế phối hợp với QQ-XYZ tổ chức hội thảo về bảo hiểm y tế.");
    none("Thủ tướng yêu cầu Bộ Y tế chủ trì hội thảo về bảo hiểm y tế.");
}

#[test]
fn a_comma_behind_a_noun_alone_ends_the_phrase() {
    let named = |text| told("conference", &["name", "kind"], text);
    assert_eq!(
        named("Ngày 1/12, tại lễ ra quân, Công an tỉnh Lào Cai đã trao 20 xe máy."),
        ["lễ ra quân | ceremony"]
    );
    assert_eq!(
        named("Ngày 1/12, Bộ Y tế tổ chức gặp mặt, tặng quà cán bộ lão thành."),
        ["gặp mặt, tặng quà cán bộ lão thành | conference"]
    );
}

#[test]
fn the_years_of_a_tradition_are_no_date() {
    let dated = |text| told("conference", &["date"], text);
    assert_eq!(
        dated(
            "Tối 1/12, mừng 90 năm Ngày truyền thống ngành (1/12/1930 - 1/12/2020), Thủ tướng Trần Văn Nam dự lễ kỷ niệm của Bộ Y tế."
        ),
        ["2020-12-01"]
    );
}

#[test]
fn a_fronted_or_later_verb_has_the_main_subject() {
    let led = |text| told("conference", &["kind", "chairs", "attendees"], text);
    assert_eq!(
        led("Chủ trì cuộc họp sáng 1/12, Bộ trưởng Trần Văn Nam yêu cầu các đơn vị khẩn trương."),
        ["meeting | Trần Văn Nam | "]
    );
    assert_eq!(
        led("Bộ trưởng Trần Văn Nam nêu rõ yêu cầu này khi chủ trì cuộc họp sáng 1/12."),
        ["meeting | Trần Văn Nam | "]
    );
    assert_eq!(
        led("Dự lễ khai giảng sáng 1/12, Bộ trưởng Trần Văn Nam động viên học viên."),
        ["ceremony |  | Trần Văn Nam"]
    );
    assert_eq!(
        led("Tối 1/12, bà Lê Thị Hoa dẫn đầu đoàn đại biểu Việt Nam tham dự Hội nghị Thượng đỉnh Phụ nữ toàn cầu."),
        ["conference |  | Lê Thị Hoa"]
    );
    none("Ông Trần Văn Nam sẽ phải báo trước khi chủ trì cuộc họp.");
    none("Chủ trì cuộc họp là trách nhiệm của người đứng đầu.");
}

#[test]
fn who_holds_it_may_stand_behind_it() {
    let held = |text| told("conference", &["name", "organizers", "status"], text);
    assert_eq!(
        held("Lễ phát động Tết trồng cây do Bộ Y tế phối hợp với Bộ Công an tổ chức tại xã Lộc An."),
        ["Lễ phát động Tết trồng cây | Bộ Y tế; Bộ Công an | happened"]
    );
    assert_eq!(
        held("Một tọa đàm khoa học đã được Bộ Y tế tổ chức ngày 1/12."),
        ["tọa đàm khoa học | Bộ Y tế | happened"]
    );
    assert_eq!(
        held("Sáng 1/12, Văn phòng Quốc hội họp báo về luật mới."),
        ["họp báo về luật mới | Văn phòng Quốc hội | happened"]
    );
    none("Thủ tướng yêu cầu Bộ Y tế họp báo về dịch bệnh.");
}

#[test]
fn the_day_and_place_may_follow_far_behind_the_name() {
    let set = |text| told("conference", &["date", "place"], text);
    assert_eq!(
        set("Ông Trần Văn Nam nêu điều này tại hội nghị giao ban với các sở (SGTVT, SXD) diễn ra sáng 1/12."),
        ["2020-12-01 | -"]
    );
    assert_eq!(
        set("Đó là ý kiến của ông Trần Văn Nam tại hội nghị tổng kết năm của Bộ Y tế tại Hà Nội chiều 1/12."),
        ["2020-12-01 | Hà Nội"]
    );
    assert_eq!(
        set("Sáng 1/12, ông Trần Văn Nam đã phát biểu tại phiên họp toàn thể."),
        ["2020-12-01 | -"]
    );
    assert_eq!(
        set("Sáng 1/12, tại Văn phòng Tỉnh ủy Cà Mau, ông Trần Văn Nam chủ trì hội nghị giao ban báo chí."),
        ["2020-12-01 | Văn phòng Tỉnh ủy Cà Mau"]
    );
    // The day of another thing that is told at it.
    let told = set("Tại buổi họp báo của Bộ Y tế, ông Trần Văn Nam cho biết lễ hội diễn ra sáng 1/12.");
    assert_eq!(told, ["2020-12-01 | -", "- | -"]);
    // What a bracket dates is inside the name.
    assert_eq!(
        set("Sáng 1/12, Bộ Y tế họp báo về kỳ họp thứ 4 (diễn ra từ ngày 3 đến 5/12)."),
        ["2020-12-01 | -"]
    );
}

#[test]
fn a_capital_is_a_place_and_a_wife_comes_along() {
    let set = |text| told("conference", &["name", "place", "status"], text);
    assert_eq!(
        set(
            "Thủ tướng Trần Văn Nam và Phu nhân sẽ thăm Lào và tham dự Hội nghị thượng đỉnh ASEAN tại thủ đô Viêng Chăn."
        ),
        ["Hội nghị thượng đỉnh ASEAN | Viêng Chăn | planned"]
    );
    assert_eq!(
        set("Tại Hội nghị lần thứ chín Ban Chấp hành Đảng bộ tỉnh họp ngày 1/12, ông Trần Văn Nam được bầu.")[0],
        "Hội nghị lần thứ chín Ban Chấp hành Đảng bộ tỉnh | - | happened"
    );
}

#[test]
fn what_another_hopes_or_asks_someone_to_hold_is_none() {
    none("Tổng thống Trần Văn Nam ủng hộ Việt Nam tổ chức hội nghị cấp cao về biển.");
    none("Bộ trưởng Trần Văn Nam chúc Hội Nông dân tổ chức đại hội thành công.");
    none("Bộ trưởng yêu cầu Sở Y tế tổ chức hội nghị tổng kết ngành.");
    gathers(
        "Bộ trưởng cho biết Sở Y tế đã tổ chức hội nghị tổng kết ngành.",
        &["hội nghị tổng kết ngành | conference | Sở Y tế |  | "],
    );
    none("Ông Trần Văn Nam cho biết mong chờ chuyến thăm và dự Hội nghị cấp cao về biển.");
}

#[test]
fn a_meeting_of_two_sides_is_no_gathering_besides() {
    none(
        "Ông Trần Văn Nam cho biết như trên tại buổi làm việc của Bộ trưởng Lê Văn Hải với lãnh đạo tỉnh Cà Mau ngày 1/12.",
    );
    none("Trong buổi làm việc với Sở Y tế ngày 1/12, Bộ trưởng Lê Văn Hải khen ngợi ngành y.");
    gathers(
        "Tại buổi làm việc ngày 1/12, các sở đã báo cáo về vụ lúa.",
        &["- | meeting |  |  | "],
    );
}

#[test]
fn a_motto_behind_a_colon_is_the_name() {
    gathers(
        "Chiều 1/12, Sở Y tế tổ chức Hội nghị: “Doanh nghiệp chung tay phòng dịch”.",
        &["Hội nghị: “Doanh nghiệp chung tay phòng dịch” | conference | Sở Y tế |  | "],
    );
    gathers(
        "Chiều 1/12, Sở Y tế tổ chức hội nghị: các đại biểu đã thảo luận.",
        &["- | conference | Sở Y tế |  | "],
    );
}

#[test]
fn nouns_that_look_like_verbs_go_on_with_a_name() {
    gathers(
        "Sáng 1/12, Sở Y tế tổ chức lễ tôn vinh các tổ chức hiến máu.",
        &["lễ tôn vinh các tổ chức hiến máu | ceremony | Sở Y tế |  | "],
    );
    gathers(
        "Sáng 1/12, Sở Y tế tổ chức cuộc họp về công tác chuẩn bị tiêm chủng.",
        &["cuộc họp về công tác chuẩn bị tiêm chủng | meeting | Sở Y tế |  | "],
    );
    gathers(
        "Ngày 1/12, HĐND tỉnh Cà Mau khai mạc kỳ họp thứ 3 mới được ấn định.",
        &["kỳ họp thứ 3 | session | HĐND tỉnh Cà Mau |  | "],
    );
    // Marks and `TP` part no two tellings of one congress.
    gathers(
        "Sáng 1/12, Đại hội Đảng bộ TP Đà Nẵng lần thứ 21 khai mạc. Đại hội Đảng bộ thành phố Đà Nẵng diễn ra từ ngày 1 đến 3/12.",
        &["Đại hội Đảng bộ TP Đà Nẵng lần thứ 21 | congress |  |  | "],
    );
}

#[test]
fn a_coming_session_is_only_what_the_papers_are_for() {
    gathers(
        "Chiều 1/12, UBND tỉnh Lào Cai thảo luận các nội dung trình tại kỳ họp cuối năm. Đồng chí Trần Văn Nam chủ trì hội nghị.",
        &["- | conference |  | Trần Văn Nam | "],
    );
    gathers(
        "Sáng 1/12, hội nghị liên tịch thống nhất dự kiến nội dung kỳ họp thứ 9, HĐND tỉnh Lào Cai khóa XIV đã được tổ chức. Ông Trần Văn Nam chủ trì hội nghị.",
        &["hội nghị liên tịch | conference |  | Trần Văn Nam | "],
    );
    gathers(
        "Chiều 1/12, Ban Pháp chế HĐND tỉnh Lào Cai tổ chức buổi họp thẩm tra nội dung trình Kỳ họp thứ 9, kỳ họp thường lệ cuối năm.",
        &["buổi họp thẩm tra nội dung trình Kỳ họp thứ 9 | meeting | Ban Pháp chế HĐND tỉnh Lào Cai |  | "],
    );
    // What was laid at it, and what was explained there, tell it.
    let named = |text| told("conference", &["name"], text);
    assert_eq!(
        named("Sáng 1/12, Chủ tịch UBND thành phố Trần Văn Nam giải trình tại phiên chất vấn của HĐND."),
        ["phiên chất vấn của HĐND"]
    );
}

#[test]
fn a_meeting_may_be_the_sitting_told_right_before() {
    gathers(
        "Ngày 1/12, UBND tỉnh Lào Cai họp phiên thường kỳ tháng 11. Dự họp có đồng chí Trần Văn Nam, Phó Chủ tịch HĐND tỉnh.",
        &["phiên thường kỳ tháng 11 | session | UBND tỉnh Lào Cai |  | Trần Văn Nam"],
    );
    let chairs = |text| told("conference", &["kind", "chairs"], text);
    assert_eq!(
        chairs(
            "Ngày 1/12, HĐND tỉnh Lào Cai khai mạc kỳ họp thứ 9. Cuộc họp ngày 3/11 do ông Trần Văn Nam chủ trì đã thống nhất nội dung."
        ),
        ["session | ", "meeting | Trần Văn Nam"]
    );
}

#[test]
fn names_of_gatherings_keep_their_lists_and_leave_sides_and_sites() {
    let named = |text| told("conference", &["name", "attendees"], text);
    assert_eq!(
        named("Sáng 1/12, Bộ Y tế tổ chức hội nghị trực tuyến với 8 tỉnh, thành phố phía Nam."),
        ["hội nghị trực tuyến với 8 tỉnh, thành phố phía Nam | "]
    );
    assert_eq!(
        named("Sáng 1/12, Bộ Y tế tổ chức hội nghị đối thoại với nông dân 2 huyện Hòa Vang, Điện Bàn."),
        ["hội nghị đối thoại với nông dân 2 huyện Hòa Vang, Điện Bàn | "]
    );
    assert_eq!(
        named("Sáng 1/12, Bộ Y tế tổ chức hội nghị quán triệt các văn bản chỉ đạo mới của ngành."),
        ["hội nghị quán triệt các văn bản chỉ đạo mới của ngành | "]
    );
    assert_eq!(
        named(
            "Sáng 1/12, Bộ Y tế tổ chức hội nghị sơ kết. Tham dự hội nghị về phía tỉnh Lào Cai có ông Trần Văn Nam. Tham dự hội nghị tại điểm cầu xã Hòa Phú có ông Lê Văn Tám."
        ),
        ["hội nghị sơ kết | Trần Văn Nam; Lê Văn Tám"]
    );
}

#[test]
fn a_house_names_no_organizer_and_a_cause_no_place() {
    let held = |text| told("conference", &["organizers", "place"], text);
    assert_eq!(
        held("Sáng 1/12, tại hội trường UBND tỉnh Lào Cai đã diễn ra kỳ họp thứ 9, HĐND tỉnh khóa XV."),
        [" | hội trường UBND tỉnh Lào Cai"]
    );
    assert_eq!(
        held("Trước diễn biến của dịch bệnh tại Lào Cai, sáng 1/12, Bộ Y tế đã tổ chức cuộc họp khẩn."),
        ["Bộ Y tế | -"]
    );
    assert_eq!(
        held(
            "Sáng 1/12, tại Hà Nội, ông Trần Văn Nam, Trưởng Ban chỉ đạo Ngày hội trà tại Lào Cai, chủ trì hội nghị sơ kết."
        ),
        [" | Hà Nội"]
    );
}

#[test]
fn a_host_that_no_table_knows_still_holds_it() {
    let held = |text| told("conference", &["name", "organizers", "date"], text);
    assert_eq!(
        held("Ngày 1/12, Ban tổ chức Năm Du lịch trà 2020 tổ chức họp báo tại Hà Nội."),
        ["họp báo |  | 2020-12-01"]
    );
    assert!(held("Ngày 1/12, Thủ tướng yêu cầu các địa phương tổ chức hội nghị sơ kết.").is_empty());
}

#[test]
fn a_reunion_is_a_gathering() {
    let held = |text| told("conference", &["name", "mode", "attendees"], text);
    assert_eq!(
        held("Sáng 1/12, Tỉnh ủy Bến Tre tổ chức họp mặt kiều bào. Tham dự buổi họp mặt có ông Trần Văn Nam."),
        ["họp mặt kiều bào | - | Trần Văn Nam"]
    );
    assert_eq!(
        held("Sáng 1/12, Tỉnh ủy Bến Tre tổ chức hội nghị sơ kết. Hội nghị được tổ chức trực tuyến tại 9 điểm cầu."),
        ["hội nghị sơ kết | online | "]
    );
}
