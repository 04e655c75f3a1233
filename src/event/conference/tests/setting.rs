//! When, where, whether and how a gathering is held.

use crate::event::testing::told;

#[test]
fn counts_sites_people_and_modes() {
    let fields = &["mode", "sites", "participants"];
    let text = "Bộ Giáo dục và Đào tạo tổ chức hội nghị tổng kết với hình thức trực tuyến tại 63 điểm cầu, với sự tham dự của hơn 1.500 đại biểu.";
    assert_eq!(told("conference", fields, text), ["online | 63 | 1500"]);
    let text = "Hội thảo về chuyển đổi số được tổ chức theo hình thức trực tiếp kết hợp trực tuyến tại Hà Nội.";
    assert_eq!(told("conference", fields, text), ["hybrid | - | -"]);
    let text =
        "Tỉnh ủy Bến Tre tổ chức hội nghị học tập nghị quyết theo hình thức trực tuyến với 1.900 đại biểu/75 điểm cầu.";
    assert_eq!(told("conference", fields, text), ["online | 75 | 1900"]);
    // A vote counts no participants.
    let text = "HĐND tỉnh tổ chức kỳ họp thứ 10 và thông qua nghị quyết với 50/52 đại biểu tán thành.";
    assert_eq!(told("conference", fields, text), ["- | - | -"]);
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
fn a_sentence_that_looks_ahead_plans() {
    let planned = |text| told("conference", &["name", "status"], text);
    assert_eq!(
        planned("Dự kiến, kỳ họp thứ nhất HĐND tỉnh Bến Tre diễn ra tại Hội trường tỉnh."),
        ["kỳ họp thứ nhất HĐND tỉnh Bến Tre | planned"]
    );
    assert_eq!(
        planned("Theo dự kiến, kỳ họp thứ nhất HĐND tỉnh Bến Tre đã diễn ra tại Hội trường tỉnh."),
        ["kỳ họp thứ nhất HĐND tỉnh Bến Tre | happened"]
    );
}

#[test]
fn an_occasion_or_preparation_has_not_the_day_of_the_sentence() {
    let dated = |text| told("conference", &["date", "name"], text);
    assert_eq!(
        dated(
            "Ngày 1/12, Thủ tướng gặp ông Trần Văn Nam nhân dịp Chủ tịch nước Lê Văn Tài dự Hội nghị thượng đỉnh về khí hậu."
        ),
        ["- | Hội nghị thượng đỉnh về khí hậu"]
    );
    assert_eq!(
        dated("Ngày 1/12, ông Trần Văn Nam kiểm tra công tác chuẩn bị tổ chức Hội nghị tổng kết năm học."),
        ["- | Hội nghị tổng kết năm học"]
    );
}

#[test]
fn the_day_of_words_and_of_what_the_press_is_told_is_not_that_of_the_gathering() {
    let dated = |text| told("conference", &["date", "status", "name"], text);
    assert_eq!(
        dated(
            "Bộ Công Thương hôm 20/3 cho biết, Bộ trưởng Trần Văn Nam sẽ dẫn đầu đoàn công tác Chính phủ dự Hội nghị bộ trưởng khu vực tại Lào từ ngày 26 đến 27/3."
        ),
        ["2021-03-26/2021-03-27 | planned | Hội nghị bộ trưởng khu vực"]
    );
    assert_eq!(
        dated(
            "Tại buổi họp báo “Triển lãm quốc tế 2020” (từ ngày 17 đến 19/9), ông Trần Văn Nam cho biết sẽ hỗ trợ kinh phí."
        ),
        ["- | happened | buổi họp báo “Triển lãm quốc tế 2020”"]
    );
}

#[test]
fn a_place_in_the_motto_is_not_where_it_is_held() {
    let placed = |text| told("conference", &["place", "date"], text);
    assert_eq!(
        placed("Ngày 1/12, Bộ Y tế tổ chức tọa đàm “Phát triển du lịch tại Sơn Trà” tại Hà Nội với 50 đại biểu."),
        ["Hà Nội | 2020-12-01"]
    );
    assert_eq!(
        placed(
            "Ngày 1/12, tại Nhà hát lớn Hà Nội, đoàn tỉnh Gia Lai do ông Trần Văn Nam làm trưởng đoàn đến dự lễ tưởng niệm liệt sĩ."
        ),
        ["Nhà hát lớn Hà Nội | 2020-12-01"]
    );
}

#[test]
fn a_long_motto_parts_no_name_from_its_verb() {
    let dated = |text| told("conference", &["date", "status", "name"], text);
    assert_eq!(
        dated(
            "Đại hội Hội Nông dân tỉnh lần thứ X với chủ đề “Dân chủ, kỷ cương, hợp tác, hội nhập và làm giàu trên mảnh đất quê hương, không ai bị bỏ lại phía sau” sẽ được tổ chức vào ngày 19/8/2021."
        ),
        ["2021-08-19 | planned | Đại hội Hội Nông dân tỉnh lần thứ X"]
    );
}

#[test]
fn the_year_of_what_is_spoken_of_dates_nothing() {
    let dated = |text: &str| told("conference", &["name", "date"], text);
    assert_eq!(
        dated("Vừa qua, Hội Nông dân huyện tổ chức Hội nghị tổng kết công tác Hội, phong trào nông dân năm 2019."),
        ["Hội nghị tổng kết công tác Hội | -"]
    );
    assert_eq!(
        dated("Hội Nông dân huyện đã tổ chức hội nghị cán bộ vào năm 2019."),
        ["hội nghị cán bộ | 2019"]
    );
}
