use crate::event::testing::told;

#[track_caller]
fn issues(text: &str, expected: &[&str]) {
    assert_eq!(
        told("document", &["action", "issuers", "signer", "document"], text),
        expected,
        "{text}"
    );
}

#[track_caller]
fn none(text: &str) {
    issues(text, &[]);
}

#[test]
fn finds_what_is_issued_and_signed() {
    issues(
        "Tỉnh ủy Tây Ninh vừa ban hành kế hoạch mở đợt học tập Nghị quyết.",
        &["issue | Tỉnh ủy Tây Ninh | - | kế hoạch mở đợt học tập Nghị quyết"],
    );
    issues(
        "Phó Chủ tịch UBND tỉnh Lê Văn Hải đã ký ban hành Công văn số 125/UBND-VX.",
        &["issue |  | Lê Văn Hải | Công văn số 125/UBND-VX"],
    );
    issues(
        "Ủy ban Kiểm tra Tỉnh ủy Tây Ninh có kết luận như sau: các ông bị khiển trách.",
        &["issue | Ủy ban Kiểm tra Tỉnh ủy Tây Ninh | - | kết luận"],
    );
    issues(
        "Năm 2015, UBND tỉnh Phú Yên đã công bố kế hoạch mở một cảng hàng không để đón khách.",
        &["announce | UBND tỉnh Phú Yên | - | kế hoạch mở một cảng hàng không"],
    );
    issues(
        "Bộ Y tế có công văn gửi các tỉnh về tiêm chủng.",
        &["issue | Bộ Y tế | - | công văn"],
    );
    issues(
        "Chính phủ ban hành Nghị định số 100/2019/NĐ-CP.",
        &["issue | Chính phủ | - | Nghị định số 100/2019/NĐ-CP"],
    );
}

#[test]
fn finds_what_is_adopted_approved_announced() {
    issues(
        "Quốc hội đã thông qua Luật Cư trú sửa đổi.",
        &["adopt | Quốc hội | - | Luật Cư trú sửa đổi"],
    );
    issues(
        "Luật Cư trú được Quốc hội thông qua chiều 13/11.",
        &["adopt | Quốc hội | - | Luật Cư trú"],
    );
    issues(
        "Thủ tướng Chính phủ phê duyệt Đề án phát triển đô thị thông minh.",
        &["approve | Thủ tướng Chính phủ | - | Đề án phát triển đô thị thông minh"],
    );
    issues(
        "Bộ Tài chính trình Chính phủ dự thảo Nghị định về thuế.",
        &["submit | Bộ Tài chính | - | dự thảo Nghị định về thuế"],
    );
}

#[test]
fn refuses_what_is_studied_or_implemented() {
    none("Cán bộ, đảng viên quán triệt Nghị quyết Trung ương 4.");
    none("Tỉnh triển khai thực hiện Chỉ thị số 05-CT/TW của Bộ Chính trị.");
    none("Theo Nghị định 100, mức phạt tăng gấp đôi.");
    none("Các đơn vị thực hiện nghiêm quy định này.");
}

#[test]
fn refuses_duties_and_false_friends() {
    none("Các sở phải ban hành kế hoạch trước ngày 15/12.");
    none("Doanh nghiệp bán hàng thông qua hệ thống trực tuyến theo kế hoạch.");
    none("Thư ký hội nghị đăng ký danh sách theo quy định.");
    none("Bộ Y tế chưa ban hành hướng dẫn về việc này.");
}

#[test]
fn refuses_who_is_advised_and_papers_that_others_rest_on() {
    none("Sở Nội vụ tham mưu UBND tỉnh ban hành kế hoạch tinh giản biên chế.");
    none("Dự án được thực hiện theo quyết định của Bộ trưởng phê duyệt Quy hoạch cảng biển.");
    none("Phương án này được UBND tỉnh thông qua tại Nghị quyết trước.");
    none("Doanh nghiệp nộp thuế khi các luật được thông qua.");
}

#[test]
fn who_reads_a_paper_out_is_not_whose_it_is() {
    issues(
        "Sở Nội vụ công bố Quyết định của Chủ tịch UBND tỉnh về việc thành lập đoàn thanh tra.",
        &["announce | Chủ tịch UBND tỉnh | - | Quyết định của Chủ tịch UBND tỉnh về việc thành lập đoàn thanh tra"],
    );
}

#[test]
fn a_document_is_taken_apart() {
    let events = crate::event::testing::events_of(
        "Chính phủ đã ban hành Nghị định số 100/2019/NĐ-CP ngày 30/12/2019 về xử phạt vi phạm giao thông.",
    );
    let reference = events.into_iter().find_map(|event| match event.details {
        crate::event::Details::Document(document) => Some(document.reference),
        _ => None,
    });
    let reference = reference.expect("a document");
    assert_eq!(reference.kind.text, "Nghị định");
    assert_eq!(
        reference.number.map(|number| number.text).as_deref(),
        Some("100/2019/NĐ-CP")
    );
    assert_eq!(
        reference.dated.map(|date| date.value.to_string()).as_deref(),
        Some("2019-12-30")
    );
}

#[test]
fn a_paper_that_a_body_has_had_is_issued() {
    issues(
        "UBND tỉnh Phú Thọ đã có Công văn số 12/UBND gửi các huyện về vụ lúa.",
        &["issue | UBND tỉnh Phú Thọ | - | Công văn số 12/UBND"],
    );
    issues(
        "Sở Y tế đã có văn bản đề nghị các bệnh viện trực Tết.",
        &["issue | Sở Y tế | - | văn bản"],
    );
    none("Sở Y tế chưa có văn bản trả lời.");
    none("Đã có quy định thì phải làm.");
}

#[test]
fn a_paper_is_not_dated_by_its_coming() {
    let dated = |text| told("document", &["signer", "date"], text);
    assert_eq!(
        dated("Ngày 1/12, Hội Nông dân nhận được văn bản do ông Trần Văn Nam ký."),
        ["Trần Văn Nam | -"]
    );
    assert_eq!(
        dated("Báo cáo do ông Trần Văn Nam trình bày trước Quốc hội ngày 1/12 có 30 trang."),
        ["Trần Văn Nam | 2020-12-01"]
    );
}

#[test]
fn refuses_what_is_asked_for_planned_or_told_of_a_paper() {
    issues(
        "UBND tỉnh Cà Mau có Tờ trình đề nghị ban hành Nghị quyết về rừng.",
        &["issue | UBND tỉnh Cà Mau | - | Tờ trình"],
    );
    none("Ban Chỉ đạo kiến nghị Chính phủ, Thủ tướng Chính phủ ban hành các nghị quyết về rừng.");
    none("Năm 2021, trình Thủ tướng Chính phủ kế hoạch phát triển rừng.");
    none("Phương án hai giữ như dự thảo luật do Chính phủ trình.");
    issues(
        "Sở Y tế có Công văn số 15/SYT-VP báo cáo Bộ Y tế do ông Trần Văn Nam ký.",
        &["issue | Sở Y tế | Trần Văn Nam | Công văn số 15/SYT-VP"],
    );
    issues(
        "Hôm qua, họp báo công bố Lệnh của Chủ tịch nước.",
        &["announce | Chủ tịch nước | - | Lệnh của Chủ tịch nước"],
    );
}

#[test]
fn who_is_asked_by_a_report_or_only_orders_issues_no_paper() {
    none("Hiệp hội đề nghị Bộ Y tế báo cáo Chính phủ, Thủ tướng ban hành Nghị định mới về khám chữa bệnh.");
    none("Bộ Quốc phòng đã ra lệnh dừng mọi hạng mục.");
}

#[test]
fn a_year_of_a_plan_does_not_date_a_paper() {
    let dated = |text| told("document", &["document", "date"], text);
    assert_eq!(
        dated("Để hoàn thành nhiệm vụ đến năm 2025, Chính phủ đã ban hành Nghị quyết số 35/NQ-CP."),
        ["Nghị quyết số 35/NQ-CP | -"]
    );
    assert_eq!(
        dated("Tháng 6/2019, Chính phủ đã ban hành Nghị quyết số 35/NQ-CP."),
        ["Nghị quyết số 35/NQ-CP | 2019-06"]
    );
    assert_eq!(
        dated("Căn cứ Chỉ thị số 10/CT-TTg ngày 12/11/2020, UBND tỉnh Lào Cai ban hành Kế hoạch số 35/KH-UBND."),
        ["Kế hoạch số 35/KH-UBND | -"]
    );
}

#[test]
fn who_himself_signs_a_plan_does_so_in_the_passive() {
    issues(
        "Quy hoạch du lịch Lào Cai do chính Phó Thủ tướng Vũ Đức Đam ký quy định rõ diện tích.",
        &["sign |  | Vũ Đức Đam | Quy hoạch du lịch Lào Cai"],
    );
}

#[test]
fn who_is_laid_a_paper_before_at_the_head_of_a_line_has_not_issued_it() {
    none("Trình Chính phủ ban hành Nghị định về an toàn thực phẩm trong quý II.");
}

#[test]
fn what_a_paper_decides_is_told_besides_it() {
    issues(
        "Tỉnh Đồng Nai cũng có quyết định thu hồi đất của hai công ty.",
        &["issue | Tỉnh Đồng Nai | - | quyết định"],
    );
    issues(
        "Bộ Chính trị đã có kết luận về phân loại đô thị.",
        &["issue | Bộ Chính trị | - | kết luận về phân loại đô thị"],
    );
    none("Công an tỉnh Lào Cai ra quyết định khởi tố ông Trần Duy Mẫn.");
}

#[test]
fn a_paper_is_not_that_of_another_clause() {
    none(
        "Trước báo cáo của Bộ Y tế, Phó Thủ tướng Vũ Đức Đam yêu cầu ngay sau khi điểm thi được công bố, các trường phải xét tuyển.",
    );
    issues(
        "Nghị quyết phê chuẩn việc bổ nhiệm năm thẩm phán được Quốc hội thông qua.",
        &["adopt | Quốc hội | - | Nghị quyết"],
    );
    let dated = told(
        "document",
        &["document", "date"],
        "Ngày 1/12, ông Trần Duy Mẫn cho biết bản kết luận đã được Thủ tướng thông qua.",
    );
    assert_eq!(dated, ["kết luận | -"]);
}

#[test]
fn a_paper_is_of_the_body_that_a_verb_before_is_told_of() {
    issues(
        "HĐND tỉnh Lào Cai đã bầu hai Phó Chủ tịch UBND tỉnh và thông qua 21 nghị quyết.",
        &["adopt | HĐND tỉnh Lào Cai | - | 21 nghị quyết"],
    );
    issues(
        "Bộ Tài chính đã thống nhất với các bộ và có Tờ trình số 98/BTC-TCHQ báo cáo Chính phủ.",
        &["issue | Bộ Tài chính | - | Tờ trình số 98/BTC-TCHQ"],
    );
    none("Bộ Y tế đã họp với các sở để công bố kế hoạch tiêm chủng.");
    none("Bộ Y tế đã họp với các sở và có kế hoạch tiêm chủng.");
}

#[test]
fn what_was_announced_on_a_day_is_told_beside_its_name() {
    issues(
        "Theo kết luận của Thanh tra Chính phủ công bố ngày 18/9/2020, dự án có nhiều sai phạm.",
        &["announce | Thanh tra Chính phủ | - | kết luận của Thanh tra Chính phủ"],
    );
    none("Theo kết luận của Thanh tra Chính phủ ngày 18/9/2020, dự án có nhiều sai phạm.");
}

#[test]
fn an_office_that_one_alone_holds_issues() {
    issues(
        "Ủy viên Ủy ban Thường vụ Quốc hội, Chủ nhiệm Ủy ban Kinh tế Vũ Hồng Thanh trình bày Báo cáo thẩm tra.",
        &["submit | Chủ nhiệm Ủy ban Kinh tế | - | Báo cáo thẩm tra"],
    );
}

#[test]
fn the_place_where_an_issuer_is_issues_nothing() {
    let issued = |text: &str| told("document", &["issuers", "document"], text);
    assert_eq!(
        issued("Ban Thường vụ Huyện ủy Vân Hồ, tỉnh Sơn La đã ban hành Nghị quyết số 12-NQ/HU về trồng rừng."),
        ["Ban Thường vụ Huyện ủy Vân Hồ | Nghị quyết số 12-NQ/HU về trồng rừng"]
    );
    assert_eq!(
        issued("Chủ tịch UBND huyện Vân Hồ, tỉnh Sơn La đã ban hành Công văn số 45/UBND."),
        ["Chủ tịch UBND huyện Vân Hồ | Công văn số 45/UBND"]
    );
    assert_eq!(
        issued("Mới đây tỉnh Sơn La ban hành Kế hoạch số 45/KH-UBND."),
        ["tỉnh Sơn La | Kế hoạch số 45/KH-UBND"]
    );
    assert_eq!(
        issued("Tuần qua, cấp thẩm quyền Sơn La đã ban hành Kế hoạch số 45/KH-UBND."),
        [" | Kế hoạch số 45/KH-UBND"]
    );
}

#[test]
fn an_urgent_paper_keeps_its_number() {
    assert_eq!(
        told(
            "document",
            &["issuers", "document"],
            "UBND tỉnh Lào Cai có Công điện khẩn số 06/CĐ-UBND gửi các sở."
        ),
        ["UBND tỉnh Lào Cai | Công điện khẩn số 06/CĐ-UBND"]
    );
}

#[test]
fn who_acts_for_another_signs() {
    issues(
        "Thay mặt Thủ tướng Chính phủ, Phó Thủ tướng Lê Văn Hải đã ký Quyết định số 12/QĐ-TTg.",
        &["sign |  | Lê Văn Hải | Quyết định số 12/QĐ-TTg"],
    );
    issues(
        "Bà Trần Thị Mão thay mặt UBND tỉnh đã ký Quyết định số 12/QĐ-UBND.",
        &["sign | UBND tỉnh | Trần Thị Mão | Quyết định số 12/QĐ-UBND"],
    );
    issues(
        "Bộ trưởng Lê Văn Hải và Thứ trưởng Trần Thị Mão đã ký Quyết định số 12/QĐ-BYT.",
        &["sign |  | Lê Văn Hải | Quyết định số 12/QĐ-BYT"],
    );
    issues(
        "Thay mặt UBND tỉnh đã ký Quyết định số 12/QĐ-UBND, ai cũng vui.",
        &["sign | UBND tỉnh | - | Quyết định số 12/QĐ-UBND"],
    );
}

#[test]
fn what_a_gathering_adopts_is_told_without_an_issuer() {
    issues(
        "Kỳ họp đã thảo luận và thông qua 9 nghị quyết.",
        &["adopt |  | - | 9 nghị quyết"],
    );
    issues(
        "Kỳ họp lần này thông qua 9 nghị quyết.",
        &["adopt |  | - | 9 nghị quyết"],
    );
    none("Kỳ họp xem xét, thông qua 9 nghị quyết.");
    none("Kỳ họp sẽ thông qua 9 nghị quyết.");
    none("Tài liệu của kỳ họp là để thông qua 9 nghị quyết.");
}

#[test]
fn to_whom_a_paper_goes_is_no_part_of_its_name() {
    issues(
        "Sở Y tế tỉnh Lào Cai có công văn về việc phòng bệnh sởi gửi các bệnh viện.",
        &["issue | Sở Y tế tỉnh Lào Cai | - | công văn về việc phòng bệnh sởi"],
    );
    issues(
        "Chính phủ ban hành Nghị định về lãi suất tiền gửi tiết kiệm.",
        &["issue | Chính phủ | - | Nghị định về lãi suất tiền gửi tiết kiệm"],
    );
}

#[test]
fn a_number_may_stand_in_a_bracket() {
    let parts = |text: &str| told("document", &["document", "reference.number"], text);
    assert_eq!(
        parts("Sở Y tế tỉnh Lào Cai đã có Công văn (số 71/SYT-NV) gửi các bệnh viện."),
        ["Công văn (số 71/SYT-NV) | 71/SYT-NV"]
    );
    assert_eq!(
        parts("Sở Y tế tỉnh Lào Cai đã có Công văn (số này được gửi đi ngay)."),
        ["Công văn | -"]
    );
}

#[test]
fn who_signs_for_a_body_signs_a_paper_of_that_body() {
    issues(
        "Thay mặt Ban Thường vụ Tỉnh ủy, Bí thư Tỉnh ủy Lê Văn Hải đã ký ban hành Chỉ thị số 9-CT/TU.",
        &["issue | Ban Thường vụ Tỉnh ủy | Lê Văn Hải | Chỉ thị số 9-CT/TU"],
    );
    issues(
        "Thay mặt Ban Thường vụ Tỉnh ủy tại lễ, tối qua Bí thư Tỉnh ủy Lê Văn Hải đã ký ban hành Chỉ thị số 9-CT/TU.",
        &["issue |  | Lê Văn Hải | Chỉ thị số 9-CT/TU"],
    );
}

#[test]
fn who_signed_what_is_issued_may_stand_behind_it() {
    issues(
        "UBND tỉnh Lào Cai ban hành Kế hoạch số 31/KH-UBND về trồng rừng do Phó Chủ tịch UBND tỉnh Lê Văn Hải ký.",
        &["issue | UBND tỉnh Lào Cai | Lê Văn Hải | Kế hoạch số 31/KH-UBND về trồng rừng"],
    );
}

#[test]
fn numbered_papers_of_a_list_are_told_one_by_one() {
    issues(
        "Tỉnh ủy Sơn La ban hành Nghị quyết số 9-NQ/TU và Kế hoạch số 31-KH/TU.",
        &[
            "issue | Tỉnh ủy Sơn La | - | Nghị quyết số 9-NQ/TU",
            "issue | Tỉnh ủy Sơn La | - | Kế hoạch số 31-KH/TU",
        ],
    );
    issues(
        "Tỉnh ủy Sơn La ban hành Nghị quyết số 9-NQ/TU, Kế hoạch số 31-KH/TU và Chỉ thị số 3-CT/TU.",
        &[
            "issue | Tỉnh ủy Sơn La | - | Nghị quyết số 9-NQ/TU",
            "issue | Tỉnh ủy Sơn La | - | Kế hoạch số 31-KH/TU",
            "issue | Tỉnh ủy Sơn La | - | Chỉ thị số 3-CT/TU",
        ],
    );
    issues(
        "Tỉnh ủy Sơn La ban hành Kế hoạch số 31-KH/TU thực hiện Nghị quyết số 9-NQ/TW và Kết luận số 7-KL/TW.",
        &["issue | Tỉnh ủy Sơn La | - | Kế hoạch số 31-KH/TU thực hiện Nghị quyết số 9-NQ/TW và Kết luận số 7-KL/TW"],
    );
}

#[test]
fn a_law_s_name_may_be_a_list_and_say_that_it_is_revised() {
    issues(
        "Quốc hội đã thông qua Luật Trồng, chăm sóc và bảo vệ cây xanh (sửa đổi).",
        &["adopt | Quốc hội | - | Luật Trồng, chăm sóc và bảo vệ cây xanh (sửa đổi)"],
    );
    issues(
        "Quốc hội đã thông qua Luật Cây xanh, bầu Chủ tịch nước và phê chuẩn các Phó Thủ tướng.",
        &["adopt | Quốc hội | - | Luật Cây xanh"],
    );
}

#[test]
fn what_has_not_been_adopted_is_no_event() {
    none("Luật Cây xanh chưa được Quốc hội thông qua.");
}

#[test]
fn who_holds_the_announcement_announces() {
    issues(
        "Thanh tra tỉnh Lào Cai vừa tổ chức công bố Kết luận thanh tra về đất rừng.",
        &["announce | Thanh tra tỉnh Lào Cai | - | Kết luận thanh tra về đất rừng"],
    );
}

#[test]
fn a_paper_s_day_may_stand_behind_a_comma() {
    let dated = |text: &str| told("document", &["issuers", "reference.dated"], text);
    assert_eq!(
        dated("UBND tỉnh Lào Cai vừa ban hành Công văn số 31/UBND, ngày 14/9/2020 về phòng bệnh sởi."),
        ["UBND tỉnh Lào Cai | 2020-09-14"]
    );
    assert_eq!(
        dated("Sở Y tế tỉnh Lào Cai đã ban hành Công văn số 31/SYT, ngày 14/9/2020, các trạm tiêm vắc xin."),
        ["Sở Y tế tỉnh Lào Cai | -"]
    );
}

#[test]
fn one_alone_adopts_nothing() {
    none("Bà Trần Thị Mão - Phó Chủ tịch Hội Nông dân huyện đã thông qua báo cáo tổng kết năm.");
    issues(
        "Hội Nông dân huyện đã thông qua báo cáo tổng kết năm.",
        &["adopt | Hội Nông dân huyện | - | báo cáo tổng kết năm"],
    );
}

#[test]
fn who_signs_does_so_for_the_body_right_before() {
    issues(
        "Thay mặt Đảng ủy chúc mừng các đội, thay mặt Ban Thường vụ Tỉnh ủy, Bí thư Tỉnh ủy Trần Văn Nam đã ký ban hành Chỉ thị số 3-CT/TU.",
        &["issue | Ban Thường vụ Tỉnh ủy | Trần Văn Nam | Chỉ thị số 3-CT/TU"],
    );
    issues(
        "Thay mặt Đảng ủy chúc mừng các đội, Bí thư Tỉnh ủy Trần Văn Nam đã ký ban hành Chỉ thị số 3-CT/TU.",
        &["issue |  | Trần Văn Nam | Chỉ thị số 3-CT/TU"],
    );
}

#[test]
fn words_for_others_may_begin_the_text() {
    issues(
        "Sẽ thay mặt Chính phủ ký Nghị định số 100/2019/NĐ-CP.",
        &["sign | Chính phủ | - | Nghị định số 100/2019/NĐ-CP"],
    );
}

#[test]
fn the_family_that_is_visited_issues_nothing() {
    issues(
        "Thăm hộ gia đình bà Trần Thị Mão, UBND tỉnh Sơn La đã ban hành Quyết định số 12/QĐ-UBND.",
        &["issue | UBND tỉnh Sơn La | - | Quyết định số 12/QĐ-UBND"],
    );
}
