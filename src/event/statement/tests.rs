mod passed_on;
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
fn what_only_sounds_like_saying_ends_no_content() {
    says(
        "Thứ trưởng Lê Văn Hải mong muốn Công an tỉnh đoàn kết, nêu cao trách nhiệm.",
        &["Lê Văn Hải | say | Công an tỉnh đoàn kết, nêu cao trách nhiệm"],
    );
    says(
        "Ủy ban Kiểm tra Trung ương đã phân tích, kết luận làm rõ các vi phạm.",
        &[],
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

#[test]
fn what_people_say_inside_a_quote_is_not_told_by_the_article() {
    says(
        "Ông Trần Văn Nam nói: “Nhiều người cho rằng chợ cũ chật, tôi cũng nghĩ vậy”.",
        &["Trần Văn Nam | say | Nhiều người cho rằng chợ cũ chật, tôi cũng nghĩ vậy"],
    );
    says(
        "“Cử tri đề nghị mở chợ mới thì phải làm”, ông Trần Văn Nam nhấn mạnh.",
        &["Trần Văn Nam | say | Cử tri đề nghị mở chợ mới thì phải làm"],
    );
}

#[test]
fn what_points_back_or_is_counted_or_shared_is_not_said() {
    silent("Thủ tướng nhấn mạnh điều này tại lễ khai giảng ở Nam Định.");
    silent("Bộ trưởng Trần Văn Nam khẳng định nội dung trên khi thăm nhà máy.");
    silent("Bệnh viện Bạch Mai ghi nhận 12 ca mắc mới.");
    silent("Cục Thuế ghi nhận số thu nội địa đạt 3.000 tỉ đồng.");
    silent("Hai nước chia sẻ với nhau đường biên giới dài.");
    silent("Nghệ nhân Trần Văn Nam chia sẻ kinh nghiệm làm gốm.");
    says(
        "Thủ tướng nhấn mạnh điều này là nhiệm vụ của mọi ngành.",
        &["Thủ tướng | say | điều này là nhiệm vụ của mọi ngành"],
    );
    says(
        "Thủ tướng ghi nhận đóng góp của 300 nghệ nhân.",
        &["Thủ tướng | say | đóng góp của 300 nghệ nhân"],
    );
    says(
        "Bà Lê Thị Hoa chia sẻ với báo chí: “Chúng tôi rất vui”.",
        &["Lê Thị Hoa | say | Chúng tôi rất vui"],
    );
}

#[test]
fn a_clause_that_holds_a_quote_is_said_whole() {
    says(
        "Giữ gìn nghề gốm mà cha ông gọi là “đất biết nói” là việc của cả làng, ông Trần Văn Nam nêu rõ.",
        &["Trần Văn Nam | say | Giữ gìn nghề gốm mà cha ông gọi là “đất biết nói” là việc của cả làng"],
    );
    says(
        "“Đất biết nói”, ông Trần Văn Nam nêu rõ.",
        &["Trần Văn Nam | say | Đất biết nói"],
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
fn refuses_a_paper_s_own_news_and_those_to_whom_it_goes() {
    silent("Như Tuổi Trẻ đã thông tin, cầu mới đã thông xe.");
    silent("Trong công điện gửi các sở, huyện đôn đốc chống hạn, hạn nộp là ngày 5.");
    says(
        "Sở Y tế cho biết, theo báo Tuổi Trẻ, cầu mới đã thông xe.",
        &["Sở Y tế | say | theo báo Tuổi Trẻ, cầu mới đã thông xe"],
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
fn what_only_looks_like_a_verb_says_nothing() {
    silent("Đại tướng Trần Văn Nam quán triệt chuyên đề nghị quyết về an ninh.");
    says(
        "Ông Trần Văn Nam mong muốn nhận được sự ủng hộ, giúp đỡ và chia sẻ của cán bộ xã.",
        &["Trần Văn Nam | say | nhận được sự ủng hộ, giúp đỡ và chia sẻ của cán bộ xã"],
    );
    says(
        "Các đại biểu tỏ ra quan ngại trước tình trạng bội chi ngân sách.",
        &["Các đại biểu | say | trước tình trạng bội chi ngân sách"],
    );
}

#[test]
fn a_day_inside_the_quote_is_not_that_of_the_statement() {
    let dated = |text| told("statement", &["speaker", "date"], text);
    assert_eq!(
        dated("“Đến ngày 3/12, tuyến đường đã thông xe”, ông Trần Văn Nam nói."),
        ["Trần Văn Nam | -"]
    );
    assert_eq!(
        dated("Sáng 3/12, ông Trần Văn Nam nói: “Tuyến đường đã thông xe”."),
        ["Trần Văn Nam | 2020-12-03"]
    );
}

#[test]
fn what_is_put_forward_is_said_by_who_stands_before_it() {
    says(
        "Nhà báo Lê Thị Mai đưa ra đề nghị cơ quan chức năng vào cuộc.",
        &["Lê Thị Mai | request | cơ quan chức năng vào cuộc"],
    );
    says(
        "Ông Trần Văn Nam vẫn cho rằng giá lúa sẽ tăng.",
        &["Trần Văn Nam | say | giá lúa sẽ tăng"],
    );
    silent("Ông Trần Văn Nam đưa ra cảnh báo sau khi gặp các chuyên gia.");
    silent("Ông Trần Văn Nam đã đưa ra yêu cầu này với các cơ quan.");
}

#[test]
fn messages_laws_and_those_who_are_helped_say_nothing() {
    silent("Chủ tịch nước Nguyễn Phú Trọng gửi điện chúc mừng bà Lê Thị Mai.");
    silent("Thủ tướng Nguyễn Xuân Phúc tặng hoa chúc mừng các đại biểu trẻ.");
    silent("Luật cũng yêu cầu các doanh nghiệp lưu dữ liệu ở trong nước.");
    silent("Ủy ban cũng giúp Chính phủ, Thủ tướng chỉ đạo các bộ thực hiện nhiệm vụ.");
    says(
        "Luật sư Lê Văn Vinh đánh giá, những sửa đổi này là cần thiết.",
        &["Lê Văn Vinh | say | những sửa đổi này là cần thiết"],
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
fn a_quote_may_hold_others() {
    says(
        "“Chúng ta không làm kiểu “đánh trống bỏ dùi” nữa”, ông Trần Văn Nam nhấn mạnh.",
        &["Trần Văn Nam | say | Chúng ta không làm kiểu “đánh trống bỏ dùi” nữa"],
    );
    says(
        "Theo ông Trần Văn Nam, “vụ lúa năm nay được mùa lớn”.",
        &["Trần Văn Nam | say | vụ lúa năm nay được mùa lớn"],
    );
    says(
        "Ông Trần Văn Nam cho hay dân gian có câu: “Tiền vào nhà khó, nói có người nghe”.",
        &["Trần Văn Nam | say | dân gian có câu: “Tiền vào nhà khó, nói có người nghe”"],
    );
}

#[test]
fn what_is_said_inside_a_quote_ends_with_it() {
    says(
        "“Như Tổng Bí thư đã nói không có vùng cấm nào trong việc này”, ông Trần Văn Nam khẳng định.",
        &[
            "Tổng Bí thư | say | không có vùng cấm nào trong việc này",
            "Trần Văn Nam | say | Như Tổng Bí thư đã nói không có vùng cấm nào trong việc này",
        ],
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

#[test]
fn a_byline_says_nothing() {
    silent("Theo Trần Văn Nam/ Báo Lao Động.");
}
