mod passed_on;
mod quoted;
mod refused;
mod speakers;

use crate::event::testing::told;

#[track_caller]
fn says(text: &str, expected: &[&str]) {
    assert_eq!(
        told("statement", &["speaker", "act", "content"], text),
        expected,
        "{text}"
    );
}

#[track_caller]
fn silent(text: &str) {
    says(text, &[]);
}

#[test]
fn finds_who_says_what() {
    says(
        "Bộ trưởng Bộ Y tế Nguyễn Thanh Long cho biết, dịch bệnh đã được kiểm soát.",
        &["Nguyễn Thanh Long | say | dịch bệnh đã được kiểm soát"],
    );
    says(
        "Đồng chí Nguyễn Văn Nên nhấn mạnh: Thành phố phải đi đầu cả nước.",
        &["Nguyễn Văn Nên | say | Thành phố phải đi đầu cả nước"],
    );
    says(
        "Thủ tướng cho rằng kinh tế sẽ sớm phục hồi.",
        &["Thủ tướng | say | kinh tế sẽ sớm phục hồi"],
    );
    says(
        "Theo ông Trần Văn Nam, vụ lúa năm nay được mùa lớn.",
        &["Trần Văn Nam | say | vụ lúa năm nay được mùa lớn"],
    );
    says(
        "“Chúng tôi sẽ làm đến cùng”, bà Lê Thị Mai nói.",
        &["Lê Thị Mai | say | Chúng tôi sẽ làm đến cùng"],
    );
    says(
        "Bộ Tài chính khẳng định ngân sách đủ chi lương.",
        &["Bộ Tài chính | say | ngân sách đủ chi lương"],
    );
}

#[test]
fn finds_requests() {
    says(
        "Chủ tịch UBND tỉnh Lê Văn Hải yêu cầu các sở khẩn trương vào cuộc.",
        &["Lê Văn Hải | request | các sở khẩn trương vào cuộc"],
    );
    says(
        "Phó Thủ tướng Vũ Đức Đam đề nghị Bộ Y tế tăng cường xét nghiệm.",
        &["Vũ Đức Đam | request | Bộ Y tế tăng cường xét nghiệm"],
    );
    says(
        "Thủ tướng giao Bộ Công an điều tra vụ việc.",
        &["Thủ tướng | request | Bộ Công an điều tra vụ việc"],
    );
}

#[test]
fn coordinated_verbs_are_one_statement_each() {
    says(
        "Chủ tịch nước đánh giá cao kết quả của tỉnh, đề nghị tỉnh tiếp tục đổi mới.",
        &[
            "Chủ tịch nước | say | kết quả của tỉnh",
            "Chủ tịch nước | request | tỉnh tiếp tục đổi mới",
        ],
    );
    // A verb inside what was said is not the speaker's next one.
    says(
        "Ông Trần Văn Nam cho biết, đại hội thành công tốt đẹp, khẳng định niềm tin của nhân dân.",
        &["Trần Văn Nam | say | đại hội thành công tốt đẹp, khẳng định niềm tin của nhân dân"],
    );
}

#[test]
fn orders_go_on_from_sentence_to_sentence() {
    says(
        "Thủ tướng yêu cầu Bộ Y tế mua đủ thuốc. Giao Bộ Tài chính bố trí kinh phí.",
        &[
            "Thủ tướng | request | Bộ Y tế mua đủ thuốc",
            "Thủ tướng | request | Bộ Tài chính bố trí kinh phí",
        ],
    );
    says(
        "Ông Trần Văn Nam nói: “Dân rất lo. Đề nghị các ngành vào cuộc”.",
        &["Trần Văn Nam | say | Dân rất lo"],
    );
    silent("Yêu cầu các hộ dân kê khai là việc thường làm.");
}

#[test]
fn the_sentence_sets_the_day() {
    let dates = |text: &str| told("statement", &["speaker", "date"], text);
    assert_eq!(
        dates("Chiều 28/11, tại hội nghị, Thủ tướng Nguyễn Xuân Phúc nhấn mạnh yêu cầu đổi mới."),
        ["Nguyễn Xuân Phúc | 2020-11-28"]
    );
    assert_eq!(
        dates("Theo báo cáo ngày 28/11, Thủ tướng Nguyễn Xuân Phúc nhấn mạnh yêu cầu đổi mới."),
        ["Nguyễn Xuân Phúc | -"]
    );
}

#[test]
fn a_request_names_who_is_asked_and_until_when() {
    let events =
        crate::event::testing::events_of("Thủ tướng yêu cầu Bộ Y tế và Bộ Tài chính báo cáo kết quả trước ngày 15/12.");
    let request = events.into_iter().find_map(|event| match event.details {
        crate::event::Details::Statement(statement) => statement.request,
        _ => None,
    });
    let request = request.expect("a request");
    let asked: Vec<_> = request.addressees.iter().map(|asked| asked.name.as_str()).collect();
    assert_eq!(asked, ["Bộ Y tế", "Bộ Tài chính"]);
    assert_eq!(
        request.deadline.map(|date| date.value.to_string()).as_deref(),
        Some("2020-12-15")
    );
}

#[test]
fn the_lead_sums_up_what_the_body_quotes() {
    says(
        "Bí thư Tỉnh ủy Trần Văn Nam yêu cầu các huyện gieo cấy xong trước rằm.\n\nSáng 1/12, tỉnh họp bàn vụ lúa mới.\n\nÔng Trần Văn Nam yêu cầu các huyện miền núi phải gieo cấy xong trước rằm tháng Giêng.",
        &["Trần Văn Nam | request | các huyện miền núi phải gieo cấy xong trước rằm tháng Giêng"],
    );
    says(
        "Bí thư Tỉnh ủy Trần Văn Nam yêu cầu các huyện gieo cấy xong trước rằm.\n\nSáng 1/12, tỉnh họp bàn vụ lúa mới.\n\nÔng Trần Văn Nam yêu cầu Sở Nông nghiệp kiểm tra hồ đập.",
        &[
            "Trần Văn Nam | request | các huyện gieo cấy xong trước rằm",
            "Trần Văn Nam | request | Sở Nông nghiệp kiểm tra hồ đập",
        ],
    );
}

#[test]
fn who_is_asked_to_ask_others_asks_nothing_yet() {
    says(
        "Phó Chủ tịch Quốc hội Trần Văn Nam đề nghị Ủy ban Pháp luật chỉ đạo các cơ quan hoàn thiện dự thảo.",
        &["Trần Văn Nam | request | Ủy ban Pháp luật chỉ đạo các cơ quan hoàn thiện dự thảo"],
    );
    says(
        "Ông Trần Văn Nam yêu cầu Bộ Y tế, Bộ Tài chính và UBND tỉnh Phú Yên chỉ đạo các đơn vị rà soát.",
        &["Trần Văn Nam | request | Bộ Y tế, Bộ Tài chính và UBND tỉnh Phú Yên chỉ đạo các đơn vị rà soát"],
    );
    says(
        "Kết luận phiên họp, ông Trần Văn Nam đề nghị, Ủy ban Pháp luật chỉ đạo các cơ quan hoàn thiện dự thảo.",
        &["Trần Văn Nam | request | Ủy ban Pháp luật chỉ đạo các cơ quan hoàn thiện dự thảo"],
    );
    says(
        "Nhắc nhở Giám đốc Sở Y tế, Chủ tịch UBND tỉnh Trần Văn Nam nêu rõ, bệnh viện phải trực cấp cứu.",
        &["Trần Văn Nam | say | bệnh viện phải trực cấp cứu"],
    );
    says(
        "Ông Trần Văn Nam cho biết, Bộ Y tế yêu cầu các bệnh viện trực cấp cứu.",
        &[
            "Trần Văn Nam | say | Bộ Y tế yêu cầu các bệnh viện trực cấp cứu",
            "Bộ Y tế | request | các bệnh viện trực cấp cứu",
        ],
    );
}

#[test]
fn who_is_from_a_place_speaks_and_not_the_place() {
    says(
        "Cử tri Lê Thị Mai, phường Cái Khế, quận Ninh Kiều bày tỏ sự hài lòng với kỳ họp.",
        &["Lê Thị Mai | say | sự hài lòng với kỳ họp"],
    );
    says(
        "Cử tri Trần Văn Nam, ở phường 6, thành phố Đà Lạt cho rằng giá điện còn cao.",
        &["Trần Văn Nam | say | giá điện còn cao"],
    );
    says(
        "Sau lễ đón Tổng thống Donald Trump, Việt Nam khẳng định coi trọng quan hệ với Hoa Kỳ.",
        &["Việt Nam | say | coi trọng quan hệ với Hoa Kỳ"],
    );
    says(
        "Tỉnh Quảng Ninh đề nghị Chính phủ hỗ trợ vốn.",
        &["Tỉnh Quảng Ninh | request | Chính phủ hỗ trợ vốn"],
    );
}

#[test]
fn a_source_may_close_the_sentence() {
    says(
        "Thành phố sẽ miễn phí xe buýt từ năm tới, theo Bí thư Thành ủy Nguyễn Văn Nên.",
        &["Nguyễn Văn Nên | say | Thành phố sẽ miễn phí xe buýt từ năm tới"],
    );
    silent("Thành phố sẽ miễn phí xe buýt từ năm tới, theo TTXVN.");
    silent("Bà con làm đường, theo ông Nam.");
}

#[test]
fn a_unit_is_told_what_to_do_and_a_title_goes_on_with_its_place() {
    says(
        "Phó Thủ tướng Vũ Đức Đam giao tỉnh Lào Cai xây dựng đề án du lịch.",
        &["Vũ Đức Đam | request | tỉnh Lào Cai xây dựng đề án du lịch"],
    );
    says(
        "Ông Trần Văn Nam - Bí thư Đảng ủy xã Tả Phìn, tỉnh Lào Cai - khẳng định đường vẫn thông.",
        &["Trần Văn Nam | say | đường vẫn thông"],
    );
    says(
        "Bí thư Tỉnh ủy Trần Văn Nam cùng các lãnh đạo tỉnh khẳng định đường vẫn thông.",
        &["Trần Văn Nam | say | đường vẫn thông"],
    );
    silent("Ông Trần Văn Nam cùng một số người bị kết luận sai phạm.");
}

#[test]
fn a_date_or_a_bracket_parts_no_speaker_from_the_verb() {
    let dated = |text| told("statement", &["speaker", "content", "date"], text);
    assert_eq!(
        dated("Bộ Ngoại giao Nga ngày 1/12 lên án vụ không kích."),
        ["Bộ Ngoại giao Nga | vụ không kích | 2020-12-01"]
    );
    assert_eq!(
        dated("Bà Lê Thị Mai - Chủ tịch UBND phường An Cựu (thành phố Huế) - cho biết đường đã thông."),
        ["Lê Thị Mai | đường đã thông | -"]
    );
    assert_eq!(
        dated("Ông Trần Văn Nam - Trợ lý Bí thư Tỉnh ủy Lào Cai - cho biết đường đã thông."),
        ["Trần Văn Nam | đường đã thông | -"]
    );
    silent("Trụ sở Bộ Ngoại giao ngày 1/12 đông người.");
}
