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
fn a_title_or_given_name_is_the_person_named_before() {
    says(
        "Bộ trưởng Bộ Công Thương Trần Tuấn Anh cho biết xuất khẩu tăng mạnh. Bộ trưởng khẳng định thị trường còn rộng. Ông Tuấn Anh nhấn mạnh vai trò của doanh nghiệp.",
        &[
            "Trần Tuấn Anh | say | xuất khẩu tăng mạnh",
            "Trần Tuấn Anh | say | thị trường còn rộng",
            "Trần Tuấn Anh | say | vai trò của doanh nghiệp",
        ],
    );
}

#[test]
fn refuses_nouns_and_duties() {
    silent("Để thực hiện yêu cầu trên, tỉnh đã chi thêm ngân sách.");
    silent("Người đứng đầu phải chỉ đạo quyết liệt việc này.");
    silent("Đây là ý kiến chỉ đạo của Phó Thủ tướng Vũ Đức Đam, rất kịp thời.");
    silent("Công tác chỉ đạo điều hành của tỉnh có nhiều chuyển biến.");
    silent("Ban Chỉ đạo 389 quốc gia hoạt động hiệu quả.");
}

#[test]
fn refuses_verbs_with_nothing_said() {
    silent("Chủ tịch Quốc hội Nguyễn Thị Kim Ngân phát biểu tại hội nghị.");
    silent("Bộ trưởng Trần Hồng Hà trả lời các câu hỏi của báo chí.");
    silent("Ông Trần Văn Nam báo cáo Thủ tướng kết quả kiểm tra.");
    silent("Các đại biểu đã được lãnh đạo Thành ủy quán triệt nội dung Nghị quyết.");
}

#[test]
fn refuses_sources_and_false_friends() {
    silent("Theo TTXVN, bão đang đi vào Biển Đông.");
    silent("Theo quy định, hồ sơ phải nộp trước ngày 15.");
    silent("Theo kế hoạch, công trình hoàn thành trong năm nay.");
    silent("Người phát ngôn Bộ Ngoại giao được các phóng viên hỏi nhiều.");
    silent("Hai bên giao lưu văn nghệ sau buổi lễ.");
}
