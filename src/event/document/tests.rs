mod days;
mod issuers;
mod papers;

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
fn who_is_laid_a_paper_before_at_the_head_of_a_line_has_not_issued_it() {
    none("Trình Chính phủ ban hành Nghị định về an toàn thực phẩm trong quý II.");
}

#[test]
fn what_has_not_been_adopted_is_no_event() {
    none("Luật Cây xanh chưa được Quốc hội thông qua.");
}
