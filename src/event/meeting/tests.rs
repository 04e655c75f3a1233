mod guests;

use crate::event::testing::told;

#[track_caller]
fn meet(text: &str, expected: &[&str]) {
    assert_eq!(told("meeting", &["kind", "host", "guests"], text), expected, "{text}");
}

#[test]
fn finds_receptions_talks_and_calls() {
    meet(
        "Chiều 1/12, tại Phủ Chủ tịch, Chủ tịch nước Nguyễn Phú Trọng tiếp Đại sứ Lào Sengphet Houngboungnuang.",
        &["reception | Nguyễn Phú Trọng | Sengphet Houngboungnuang"],
    );
    meet(
        "Thủ tướng Nguyễn Xuân Phúc hội đàm với Thủ tướng Campuchia Hun Sen.",
        &["talks | Nguyễn Xuân Phúc | Hun Sen"],
    );
    meet(
        "Bộ trưởng Phạm Bình Minh điện đàm với Bộ trưởng Ngoại giao Nga Sergei Lavrov.",
        &["call | Phạm Bình Minh | Sergei Lavrov"],
    );
    meet(
        "Đại biểu Trần Văn Nam tiếp xúc cử tri huyện Củ Chi.",
        &["voters | Trần Văn Nam | cử tri huyện Củ Chi"],
    );
}

#[test]
fn the_days_of_a_visit_are_not_those_of_a_meeting_on_it() {
    let dated = |text| told("meeting", &["date", "kind"], text);
    assert_eq!(
        dated(
            "Chiều 1/12, trong khuôn khổ chuyến thăm Lào từ ngày 30/11 đến 2/12, Chủ tịch nước Trần Văn Nam hội đàm với Chủ tịch Bounnhang Vorachith."
        ),
        ["2020-12-01 | talks"]
    );
}

#[test]
fn one_who_is_told_about_meets_meanwhile() {
    meet(
        "Bộ trưởng Trần Văn Nam nhấn mạnh điều này khi gặp Thủ tướng Hun Sen ngày 1/12.",
        &["encounter | Trần Văn Nam | Hun Sen"],
    );
    meet(
        "Bộ trưởng Trần Văn Nam kể về ông Lê Văn Bình trước khi gặp Thủ tướng Hun Sen.",
        &[],
    );
    meet(
        "Bộ trưởng Trần Văn Nam cần nêu điều này khi gặp Thủ tướng Hun Sen.",
        &[],
    );
}

#[test]
fn words_may_say_what_a_meeting_was_like() {
    meet(
        "Người phát ngôn nhắc lại cuộc hội đàm cởi mở giữa Chủ tịch Trần Văn Nam và Tổng thống Hun Sen.",
        &["talks | Trần Văn Nam | Hun Sen"],
    );
    meet("Cuộc hội đàm thẳng thắn kéo dài hai giờ.", &[]);
}

#[test]
fn finds_working_sessions_and_encounters() {
    meet(
        "Phó Thủ tướng Vũ Đức Đam đã làm việc với Bộ Y tế.",
        &["working | Vũ Đức Đam | Bộ Y tế"],
    );
    meet(
        "Trong cuộc gặp với Tổng thống Mỹ Donald Trump, Thủ tướng Nguyễn Xuân Phúc khẳng định chính sách đối ngoại.",
        &["encounter | Nguyễn Xuân Phúc | Donald Trump"],
    );
    meet(
        "Thủ tướng Nguyễn Xuân Phúc sẽ hội đàm với Thủ tướng Suga Yoshihide, gặp Chủ tịch Hạ viện Oshima Tadamori.",
        &[
            "talks | Nguyễn Xuân Phúc | Suga Yoshihide",
            "encounter | Nguyễn Xuân Phúc | Oshima Tadamori",
        ],
    );
}

#[test]
fn voters_of_several_units_may_stand_behind_a_colon() {
    meet(
        "Ông Trần Văn Nam đã có cuộc tiếp xúc với cử tri các xã: Minh Tân, Bảo Thắng và Việt Hưng.",
        &["voters | Trần Văn Nam | cử tri các xã: Minh Tân, Bảo Thắng và Việt Hưng"],
    );
    meet(
        "Ông Trần Văn Nam tiếp xúc cử tri: Nhiều kiến nghị về đất đai.",
        &["voters | Trần Văn Nam | cử tri"],
    );
}

#[test]
fn a_meeting_opens_the_sentence_or_is_a_noun() {
    meet(
        "Tiếp Đại sứ Kamal Malhotra, Thủ tướng Nguyễn Xuân Phúc khẳng định chính sách đối ngoại.",
        &["reception | Nguyễn Xuân Phúc | Kamal Malhotra"],
    );
    meet(
        "Cuộc hội đàm giữa Thủ tướng Nguyễn Xuân Phúc và Thủ tướng Hun Sen diễn ra tại Hà Nội.",
        &["talks | Nguyễn Xuân Phúc | Hun Sen"],
    );
    meet(
        "Bộ trưởng Trần Văn Nam phát biểu tại buổi làm việc với Tập đoàn Viettel.",
        &["working | Trần Văn Nam | Tập đoàn Viettel"],
    );
    meet(
        "Tại buổi tiếp xúc cử tri của ông Trần Văn Nam, nhiều ý kiến được nêu.",
        &["voters | Trần Văn Nam | cử tri"],
    );
    meet(
        "Sáng 1/12, Tổng Bí thư Nguyễn Phú Trọng cùng hai đại biểu Trần Thị Hoa, Lê Văn An tiếp xúc cử tri quận Ba Đình, Tây Hồ.",
        &["voters | Nguyễn Phú Trọng | cử tri quận Ba Đình, Tây Hồ"],
    );
}

#[test]
fn both_sides_are_those_named_before() {
    meet(
        "Chủ tịch nước Trần Văn Nam chủ trì lễ đón Tổng thống Khamphone Vilayvong. Sau lễ đón, hai nhà lãnh đạo tiến hành hội đàm.",
        &["talks | Trần Văn Nam | Khamphone Vilayvong"],
    );
    // Of three one does not know which two.
    meet(
        "Chủ tịch nước Trần Văn Nam và bà Lê Thị Mai đón Tổng thống Khamphone Vilayvong. Hai bên tiến hành hội đàm.",
        &[],
    );
    meet("Hai bên tiến hành hội đàm.", &[]);
}

#[test]
fn several_meetings_are_one_with_each() {
    meet(
        "Thủ tướng Trần Văn Nam đã có các cuộc tiếp ông Ernst Wastler; bà Lê Thị Mai.",
        &[
            "reception | Trần Văn Nam | Ernst Wastler",
            "reception | Trần Văn Nam | Lê Thị Mai",
        ],
    );
    meet(
        "Thủ tướng Trần Văn Nam đã có cuộc tiếp ông Ernst Wastler và bà Lê Thị Mai.",
        &["reception | Trần Văn Nam | Ernst Wastler; Lê Thị Mai"],
    );
    meet(
        "Thủ tướng Trần Văn Nam tiếp Đoàn đại biểu Hội Làm vườn do Phó Chủ tịch thường trực Hội, người trồng nhiều giống cam quý Lê Thị Mai dẫn đầu.",
        &["reception | Trần Văn Nam | Lê Thị Mai"],
    );
}

#[test]
fn a_place_is_a_side_of_a_working_session() {
    meet(
        "Đoàn công tác của Bộ Y tế do bà Lê Thị Mai làm trưởng đoàn đã có buổi làm việc với tỉnh Lâm Đồng.",
        &["working | Lê Thị Mai | tỉnh Lâm Đồng"],
    );
    meet("Quận ủy, HĐND và UBND quận 1 đón tiếp quân nhân xuất ngũ.", &[]);
    meet("Ông Trần Văn Nam gặp Lào trong trận mở màn.", &[]);
}

#[test]
fn voters_and_visits_tell_where_and_when() {
    let told_of = |text| told("meeting", &["guests", "date", "place"], text);
    assert_eq!(
        told_of(
            "Tại buổi tiếp xúc cử tri quận Thanh Khê cuối tháng 11/2020, Bí thư Thành ủy Trần Văn Nam nói về đất đai."
        ),
        ["cử tri quận Thanh Khê | 2020-11 | quận Thanh Khê"]
    );
    assert_eq!(
        told_of("Ngày 1/12, Thủ tướng Trần Văn Nam thăm Lào, gặp Chủ tịch Quốc hội Khamphone Vilayvong."),
        ["Khamphone Vilayvong | 2020-12-01 | Lào"]
    );
    assert_eq!(
        told_of("Ngày 1/12, Thủ tướng Trần Văn Nam gặp Chủ tịch Quốc hội Khamphone Vilayvong."),
        ["Khamphone Vilayvong | 2020-12-01 | -"]
    );
}

#[test]
fn refuses_meetings_that_are_only_thought_of() {
    meet(
        "Nếu có cuộc gặp giữa Tổng thống Donald Trump và Chủ tịch Kim Jong Un, báo chí sẽ đưa tin.",
        &[],
    );
    meet(
        "Văn phòng chuẩn bị nội dung để Thường trực Thành ủy làm việc với Thanh tra Chính phủ.",
        &[],
    );
    meet("Ông Trần Văn Hai nêu ý kiến tại cuộc tiếp xúc cử tri sáng 1/12.", &[]);
}

#[test]
fn refuses_false_friends() {
    meet("Chính phủ tiếp tục hỗ trợ người dân.", &[]);
    meet("Ông Trần Văn Nam trực tiếp Bộ Y tế phân công.", &[]);
    meet("Công nhân làm việc 8 tiếng mỗi ngày.", &[]);
    meet("Người dân gặp khó khăn do bão lũ.", &[]);
    meet("Tỉnh tiếp nhận hồ sơ của ông Trần Văn Nam.", &[]);
}

#[test]
fn refuses_visits_and_wishes() {
    meet(
        "Thủ tướng Nguyễn Xuân Phúc thăm và làm việc với Kiểm toán Nhà nước.",
        &[],
    );
    meet("Ông Trần Văn Nam muốn gặp Bộ trưởng Bộ Y tế.", &[]);
    meet("Tổng thống chưa gặp Thủ tướng Hun Sen.", &[]);
}

#[test]
fn a_delegation_may_be_unknown_or_received() {
    meet(
        "Chiều 1/12, Phó Chủ tịch UBND tỉnh Trần Văn Nam đã chủ trì buổi tiếp Đoàn đại biểu Nghị sĩ Hội đồng tỉnh Hạ Xuân.",
        &["reception | Trần Văn Nam | Đoàn đại biểu Nghị sĩ Hội đồng tỉnh Hạ Xuân"],
    );
    meet(
        "Chiều 1/12, Đoàn đại biểu tỉnh Phú Thọ, do ông Trần Văn Nam dẫn đầu, đã được Thủ tướng Thongsin Thammavong tiếp.",
        &["reception | Thongsin Thammavong | Trần Văn Nam; Đoàn đại biểu tỉnh Phú Thọ"],
    );
    meet("Chiều 1/12, Phó Chủ tịch UBND tỉnh Trần Văn Nam tiếp đoàn.", &[]);
}

#[test]
fn where_a_country_is_represented_no_one_meets() {
    let placed = |text| told("meeting", &["guests", "place"], text);
    assert_eq!(
        placed(
            "Ngày 1/12, Chủ tịch UBND tỉnh Trần Văn Nam làm việc với ông Umeda Kunio - Đại sứ Nhật Bản tại Việt Nam."
        ),
        ["Umeda Kunio | -"]
    );
    assert_eq!(
        placed("Ngày 1/12, Chủ tịch UBND tỉnh Trần Văn Nam làm việc với ông Umeda Kunio tại Nhật Bản."),
        ["Umeda Kunio | Nhật Bản"]
    );
}

#[test]
fn a_conference_with_voters_is_a_meeting_of_them() {
    meet(
        "Sáng 1/12, Đoàn đại biểu Quốc hội tỉnh Cà Mau tổ chức hội nghị tiếp xúc cử tri huyện Cái Nước.",
        &["voters | Đoàn đại biểu Quốc hội tỉnh Cà Mau | cử tri huyện Cái Nước"],
    );
    let gathered = told(
        "conference",
        &["name"],
        "Sáng 1/12, Đoàn đại biểu Quốc hội tỉnh Cà Mau tổ chức hội nghị tiếp xúc cử tri huyện Cái Nước.",
    );
    assert!(gathered.is_empty(), "{gathered:?}");
}

#[test]
fn a_list_of_persons_with_titles_meets_as_one() {
    meet(
        "Sáng 5/6, các đồng chí: Trần Văn Nam, Ủy viên Ban Thường vụ Tỉnh ủy; Lê Thị Hoa, Chủ nhiệm Ủy ban Kiểm tra Tỉnh ủy đã làm việc với Huyện ủy Sông Hinh.",
        &["working | Trần Văn Nam | Huyện ủy Sông Hinh"],
    );
    meet(
        "Chiều 5/6, ông Trần Văn Nam, Trưởng ban Chỉ đạo về phòng, chống lãng phí cùng đoàn công tác đã làm việc với Thành ủy Cần Thơ.",
        &["working | Trần Văn Nam | Thành ủy Cần Thơ"],
    );
    meet(
        "Ông Trần Văn Nam: Thời gian qua, Bộ trưởng đã có cuộc làm việc với Facebook.",
        &["working | Bộ trưởng | Facebook"],
    );
}

#[test]
fn heads_of_delegations_stand_behind_their_titles_comma() {
    meet(
        "Ngày 3/10, ông Trần Văn Nam, Bộ trưởng Bộ Tư pháp, vừa dẫn đầu Đoàn công tác Bộ Tư pháp đến chào xã giao Thủ tướng Sonexay Siphandone.",
        &["encounter | Sonexay Siphandone | Trần Văn Nam; Đoàn công tác Bộ Tư pháp"],
    );
    meet(
        "Ngày 3/10, Thượng tướng Trần Văn Nam dẫn đầu đoàn Bộ Công an Việt Nam và Thượng tướng Vilay Phommachanh dẫn đầu đoàn Bộ Công an Lào đã tiến hành hội đàm.",
        &["talks | Trần Văn Nam | Vilay Phommachanh"],
    );
    meet(
        "Ngày 3/10, đoàn đại biểu tỉnh Sơn La do ông Trần Văn Nam làm trưởng đoàn và đoàn đại biểu tỉnh Hủa Phăn do ông Vilay Phommachanh làm trưởng đoàn đã tiến hành hội đàm.",
        &["talks | Trần Văn Nam | Vilay Phommachanh"],
    );
}

#[test]
fn what_several_do_next_is_of_them_all_and_as_planned() {
    let planned = told(
        "meeting",
        &["status", "host", "guests"],
        "Bộ trưởng Trần Văn Nam và Thứ trưởng Lê Thị Hoa sẽ dự Lễ khánh thành Học viện Cảnh sát và chào xã giao Thủ tướng Sonexay Siphandone.",
    );
    assert_eq!(planned, ["planned | Sonexay Siphandone | Trần Văn Nam; Lê Thị Hoa"]);
    meet(
        "Sáng 20/6, ông Trần Văn Nam - Chủ tịch UBND tỉnh và các đại biểu HĐND (tổ số 2), đã tiếp xúc cử tri huyện Củ Chi.",
        &["voters | Trần Văn Nam | cử tri huyện Củ Chi"],
    );
}
