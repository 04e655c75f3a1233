//! What a gathering is called, and its number in a row.

use super::{gathers, none};
use crate::event::testing::told;

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
            "Bộ trưởng Trần Hồng Minh phát biểu khai mạc Hội nghị nhà ở xã hội Nhằm nâng cao chất lượng, Bộ đã ban hành hướng dẫn.",
            "Hội nghị nhà ở xã hội",
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
        (
            "Ngày 1/12, Bộ Y tế tổ chức hội nghị tổng kết 10 năm (2010 - 2020) thực hiện Luật Bảo hiểm y tế tại Hà Nội.",
            "hội nghị tổng kết 10 năm (2010 - 2020) thực hiện Luật Bảo hiểm y tế",
        ),
        (
            "Ngày 1/12, Tỉnh ủy Bến Tre tổ chức hội nghị quán triệt chỉ thị, kết luận, quy định mới của Bộ Chính trị.",
            "hội nghị quán triệt chỉ thị, kết luận, quy định mới của Bộ Chính trị",
        ),
        (
            "Ngày 1/12, Tỉnh ủy Bến Tre tổ chức hội nghị về sắp xếp tổ chức bộ máy của tỉnh.",
            "hội nghị về sắp xếp tổ chức bộ máy của tỉnh",
        ),
        (
            "Ngày 1/12, ông Trần Văn Nam chủ trì hội nghị sơ kết thi đua, kết luận nhiều nội dung.",
            "hội nghị sơ kết thi đua",
        ),
        (
            "Hội nghị Ban Chấp hành Đảng bộ tỉnh Bến Tre lần thứ 8 (khóa XI) đã bế mạc chiều 1/12.",
            "Hội nghị Ban Chấp hành Đảng bộ tỉnh Bến Tre lần thứ 8 (khóa XI)",
        ),
        (
            "Ngày 1/12, ông Lê Văn Tám dự lễ hội đền Hùng (xã Hy Cương) năm nay.",
            "lễ hội đền Hùng",
        ),
        (
            "Ngày 1/12, Bộ Y tế tổ chức hội nghị tổng kết 10 năm (2010 - 2020) với 300 đại biểu.",
            "hội nghị tổng kết 10 năm",
        ),
        (
            "Ngày 1/12, tỉnh Bến Tre tổ chức lễ kỷ niệm 60 năm hành trình tiến tới ngày Đồng khởi.",
            "lễ kỷ niệm 60 năm hành trình tiến tới ngày Đồng khởi",
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
    assert_eq!(
        edition("Bộ Y tế tổ chức hội nghị tổng kết 10 năm thực hiện Nghị quyết Trung ương 7 khóa X."),
        "-"
    );
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
fn work_may_be_led_and_done() {
    let named = |text| told("conference", &["name"], text);
    assert_eq!(
        named("Sáng 1/12, Sở Y tế tổ chức Hội nghị triển khai công tác quản lý và tổ chức tiêm chủng mở rộng."),
        ["Hội nghị triển khai công tác quản lý và tổ chức tiêm chủng mở rộng"]
    );
    assert_eq!(
        named("Sáng 1/12, Sở Y tế dự hội nghị sơ kết và tổ chức tiêm chủng."),
        Vec::<String>::new()
    );
    assert_eq!(
        named(
            "Dưới sự chủ tọa của ông Trần Văn Nam, sáng 1/12, kỳ họp thứ 12 HĐND tỉnh Cà Mau bước vào ngày làm việc thứ hai."
        ),
        ["kỳ họp thứ 12 HĐND tỉnh Cà Mau"]
    );
}

#[test]
fn a_verb_without_its_object_ends_no_name() {
    gathers(
        "Bộ trưởng Trần Văn Nam chủ trì hội nghị Ban Thường vụ Đảng ủy xem xét, cho ý kiến một số nội dung.",
        &["hội nghị Ban Thường vụ Đảng ủy | conference |  | Trần Văn Nam | "],
    );
}

#[test]
fn dialogues_of_two_sides_are_gatherings() {
    gathers(
        "Thứ trưởng Trần Văn Nam và Thứ trưởng Lê Thị Mai đồng chủ trì Đối thoại Chính sách Quốc phòng Việt Nam - Ấn Độ lần thứ 9.",
        &["Đối thoại Chính sách Quốc phòng Việt Nam - Ấn Độ lần thứ 9 | conference |  | Trần Văn Nam; Lê Thị Mai | "],
    );
    none("Hai bên nhất trí duy trì cơ chế đối thoại chính sách quốc phòng.");
}

#[test]
fn a_name_ends_before_a_call_that_is_paid() {
    gathers(
        "Bộ trưởng Trần Văn Nam sẽ dự Lễ khánh thành Học viện Cảnh sát và chào xã giao Thủ tướng Sonexay Siphandone.",
        &["Lễ khánh thành Học viện Cảnh sát | ceremony |  |  | Trần Văn Nam"],
    );
}

#[test]
fn a_comma_may_stand_among_those_on_one_side() {
    gathers(
        "Ngày 1/10, UBND phường Tân Định tổ chức Hội nghị đối thoại giữa Bí thư, Chủ tịch UBND phường với nhân dân.",
        &[
            "Hội nghị đối thoại giữa Bí thư, Chủ tịch UBND phường với nhân dân | conference | UBND phường Tân Định |  | ",
        ],
    );
    gathers(
        "Chủ tịch nước Trần Văn Nam chủ trì Quốc yến chào mừng Tổng thống Joko Widodo.",
        &["Quốc yến chào mừng Tổng thống Joko Widodo | ceremony |  | Trần Văn Nam | "],
    );
}

#[test]
fn courses_are_opened() {
    gathers(
        "Ngày 20/6, Trung tâm Chính trị huyện Ninh Sơn tổ chức khai giảng lớp Trung cấp lý luận chính trị khóa 12.",
        &["lớp Trung cấp lý luận chính trị khóa 12 | training | Trung tâm Chính trị huyện Ninh Sơn |  | "],
    );
    gathers(
        "Ngày 30/8, UBND tỉnh Gia Lai tổ chức hội nghị đánh giá, rà soát việc giải ngân.",
        &["hội nghị đánh giá, rà soát việc giải ngân | conference | UBND tỉnh Gia Lai |  | "],
    );
}

#[test]
fn a_name_goes_on_behind_the_bracket_that_seats_the_first_of_two_sides() {
    gathers(
        "Sáng 1/12, tại Bến Tre diễn ra lễ ký kết thỏa thuận giữa UBND tỉnh Bến Tre (Việt Nam) và Bộ Y tế Cuba về đào tạo bác sĩ.",
        &[
            "lễ ký kết thỏa thuận giữa UBND tỉnh Bến Tre (Việt Nam) và Bộ Y tế Cuba về đào tạo bác sĩ | ceremony |  |  | ",
        ],
    );
    gathers(
        "Sáng 1/12, tại Bến Tre diễn ra hội nghị của Hội Nông dân (Bến Tre) và mít tinh của công đoàn.",
        &["hội nghị của Hội Nông dân | conference |  |  | "],
    );
}
