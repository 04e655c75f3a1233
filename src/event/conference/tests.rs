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
fn finds_who_chairs() {
    gathers(
        "Sáng 1/12, Thủ tướng Nguyễn Xuân Phúc chủ trì hội nghị trực tuyến về phòng, chống dịch.",
        &["hội nghị trực tuyến về phòng, chống dịch | conference |  | Nguyễn Xuân Phúc | "],
    );
    gathers(
        "Hội nghị về logistics do Phó Thủ tướng Trương Hòa Bình chủ trì diễn ra tại Hà Nội.",
        &["Hội nghị về logistics | conference |  | Trương Hòa Bình | "],
    );
    gathers(
        "Sáng 1/12, dưới sự chủ trì của Thủ tướng Nguyễn Xuân Phúc, Chính phủ họp phiên thường kỳ.",
        &["phiên thường kỳ | session | Chính phủ | Nguyễn Xuân Phúc | "],
    );
    gathers(
        "Ông Trần Văn Nam và bà Lê Thị Mai đồng chủ trì tọa đàm về nông nghiệp sạch.",
        &["tọa đàm về nông nghiệp sạch | seminar |  | Trần Văn Nam; Lê Thị Mai | "],
    );
}

#[test]
fn refuses_chairing_as_a_duty() {
    none("Người đứng đầu chịu trách nhiệm chỉ đạo và chủ trì tổ chức học tập Nghị quyết.");
    none("Bộ Y tế chủ trì, phối hợp với Bộ Tài chính xây dựng đề án.");
    none("Sở Xây dựng là cơ quan chủ trì thẩm định dự án.");
    none("Giám đốc sở phải chủ trì các cuộc họp giao ban hằng tuần.");
    none("Đề tài do Viện Kinh tế chủ trì nghiên cứu đã được nghiệm thu.");
}

#[test]
fn finds_who_attends() {
    gathers(
        "Thành ủy Đà Nẵng tổ chức Hội nghị cán bộ chủ chốt. Dự hội nghị có các đồng chí: Trương Quang Nghĩa, Bí thư Thành ủy; Huỳnh Đức Thơ, Chủ tịch UBND thành phố.",
        &["Hội nghị cán bộ chủ chốt | conference | Thành ủy Đà Nẵng |  | Trương Quang Nghĩa; Huỳnh Đức Thơ"],
    );
    gathers(
        "Chủ tịch nước Nguyễn Phú Trọng dự lễ kỷ niệm 60 năm thành lập trường.",
        &["lễ kỷ niệm 60 năm thành lập trường | ceremony |  |  | Nguyễn Phú Trọng"],
    );
    gathers(
        "Thủ tướng Nguyễn Xuân Phúc đã thăm tỉnh Bến Tre và dự lễ kỷ niệm ngày thành lập tỉnh.",
        &["lễ kỷ niệm ngày thành lập tỉnh | ceremony |  |  | Nguyễn Xuân Phúc"],
    );
}

#[test]
fn speaking_is_no_attending() {
    gathers(
        "Tại Hội nghị tổng kết ngành thuế, ông Trần Văn Nam cho biết thu ngân sách vượt dự toán.",
        &["Hội nghị tổng kết ngành thuế | conference |  |  | "],
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
