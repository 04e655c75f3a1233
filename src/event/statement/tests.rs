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
fn a_title_that_no_table_knows_parts_no_speaker_from_the_verb() {
    let who = "Trần Văn Bình | say | đường phố đã thông thoáng";
    says(
        "Ông Trần Văn Bình, Trưởng phòng Quản lý đô thị quận 12 cho biết, đường phố đã thông thoáng.",
        &[who],
    );
    says(
        "Ông Trần Văn Bình - chủ nhà hàng ở quận 12 - cho biết đường phố đã thông thoáng.",
        &[who],
    );
    says(
        "Ông Trần Văn Bình (Trưởng ban Pháp chế) cho biết đường phố đã thông thoáng.",
        &[who],
    );
    says(
        "Ông Trần Văn Bình hôm 30/11 cho biết đường phố đã thông thoáng.",
        &[who],
    );
}

#[test]
fn people_without_a_name_are_described() {
    says(
        "Tuy nhiên, nhiều chuyên gia kinh tế cho rằng lạm phát sẽ giảm.",
        &["nhiều chuyên gia kinh tế | say | lạm phát sẽ giảm"],
    );
    says(
        "Một lãnh đạo phòng giao dịch ở quận 12 khẳng định khách hàng không mất tiền.",
        &["Một lãnh đạo phòng giao dịch ở quận 12 | say | khách hàng không mất tiền"],
    );
    says(
        "Cử tri Lê Văn Hòa phản đối việc thu phí. Cử tri này đề nghị thành phố dừng dự án.",
        &[
            "Lê Văn Hòa | say | việc thu phí",
            "Lê Văn Hòa | request | thành phố dừng dự án",
        ],
    );
    silent("Đường do các chuyên gia nước ngoài thiết kế, đánh giá chất lượng còn thấp.");
    silent("Con cầu được các chuyên gia, các tổ chức quốc tế đánh giá là đẹp.");
    silent("Doanh nghiệp nói nhiều mà làm còn ít.");
}

#[test]
fn papers_speak_for_whose_they_are() {
    says(
        "Báo cáo của Bộ Tài chính nêu rõ, thu ngân sách vượt dự toán.",
        &["Bộ Tài chính | say | thu ngân sách vượt dự toán"],
    );
    says(
        "Kết luận thanh tra khẳng định nhà thầu đã làm sai thiết kế.",
        &["Kết luận thanh tra | say | nhà thầu đã làm sai thiết kế"],
    );
    says(
        "Theo số liệu của Bộ Y tế công bố sáng 1/12, dịch đã giảm ở nhiều tỉnh.",
        &["Bộ Y tế | say | dịch đã giảm ở nhiều tỉnh"],
    );
    says(
        "UBND tỉnh Long An vừa có văn bản gửi Bộ Xây dựng đề nghị nâng cấp quốc lộ.",
        &["UBND tỉnh Long An | request | nâng cấp quốc lộ"],
    );
    silent("Kết luận 48 và Kết luận 72 đã đi vào cuộc sống.");
    silent("Theo yêu cầu của Bộ Y tế, các trạm xá mở cửa cả ngày nghỉ.");
    silent("Theo Nghị quyết của HĐND tỉnh, học phí giữ nguyên.");
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
fn a_wish_inside_what_another_says_is_no_statement() {
    says(
        "Theo ông Trần Văn Nam, Nga mong muốn mở thêm đường bay.",
        &["Trần Văn Nam | say | Nga mong muốn mở thêm đường bay"],
    );
    says(
        "Bộ trưởng khẳng định nước Nga coi trọng và mong muốn phát triển quan hệ.",
        &["Bộ trưởng | say | nước Nga coi trọng và mong muốn phát triển quan hệ"],
    );
    silent("Các ngành tập trung chỉ đạo, điều hành quyết liệt.");
    says(
        "Thanh tra tỉnh đề nghị UBND huyện xem xét, chỉ đạo xử lý sai phạm.",
        &["Thanh tra tỉnh | request | UBND huyện xem xét, chỉ đạo xử lý sai phạm"],
    );
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
    silent("Bộ trưởng Trần Hồng Hà cho biết như trên tại buổi họp báo.");
    silent("Ông đánh giá như thế nào về vụ lúa năm nay?");
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
fn an_interviewer_s_question_is_no_statement() {
    silent("Thứ trưởng đánh giá kỳ thi năm nay ra sao? Thí sinh vẫn còn lo lắng.");
    silent("Xin Bộ trưởng Nguyễn Văn An cho biết kế hoạch của ngành trong năm tới.");
    silent("Việc này không thể chấp nhận \".\", ông Nguyễn Văn An bình luận. Dư luận vẫn chờ.");
    silent("Bộ Tài chính nói đã trao đổi nhiều lần nhưng không đồng tình với con số này? Dư luận vẫn chờ.");
    says(
        "Bí thư Huyện ủy Lê Văn Hải yêu cầu làm rõ dự án đã xong hay chưa? Hội trường im lặng.",
        &["Lê Văn Hải | request | làm rõ dự án đã xong hay chưa"],
    );
    says(
        "“Vì sao dự án chậm tiến độ?”, ông Nguyễn Văn An nói về tuyến đường ven biển.",
        &["Nguyễn Văn An | say | Vì sao dự án chậm tiến độ?"],
    );
}

#[test]
fn what_is_still_to_be_said_is_no_statement() {
    silent("Bộ Chính trị sẽ phân công một số đồng chí tham gia Ban Bí thư.");
    silent("Bác Hồ nói chuyện với cán bộ, chiến sĩ Đại đoàn quân Tiên Phong.");
}

#[test]
fn who_gave_a_target_says_nothing() {
    silent("Cục Thuế vượt chỉ tiêu do Bộ Tài chính, Tổng cục Thuế và UBND tỉnh giao: đạt 127% dự toán.");
}
