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

#[test]
fn a_pronoun_is_who_spoke_last() {
    says(
        "Ông Trần Văn Nam cho rằng giám đốc Lê Văn Hải làm việc tận tụy. Ông cũng đề nghị xã giữ nếp làm cũ.",
        &[
            "Trần Văn Nam | say | giám đốc Lê Văn Hải làm việc tận tụy",
            "Trần Văn Nam | request | xã giữ nếp làm cũ",
        ],
    );
    says(
        "Bà Lê Thị Hoa nói: “Tôi tin anh Trần Văn Nam”. Bà cho biết thêm, cả xóm đều quý anh Nam.",
        &[
            "Lê Thị Hoa | say | Tôi tin anh Trần Văn Nam",
            "Lê Thị Hoa | say | cả xóm đều quý anh Nam",
        ],
    );
}

#[test]
fn a_pronoun_is_not_who_spoke_last_where_another_has_acted_since() {
    says(
        "Ông Trần Văn Nam cho biết đường đã thông. Ông Lê Văn Hải vừa đến hiện trường. Ông khẳng định cầu còn tốt.",
        &["Trần Văn Nam | say | đường đã thông", "Lê Văn Hải | say | cầu còn tốt"],
    );
    says(
        "Ông Trần Văn Nam cho biết bà Lê Thị Hoa đã về quê. Bà khẳng định sức khỏe đã tốt.",
        &[
            "Trần Văn Nam | say | bà Lê Thị Hoa đã về quê",
            "Lê Thị Hoa | say | sức khỏe đã tốt",
        ],
    );
}

#[test]
fn a_title_is_who_spoke_last_where_the_article_calls_him_so() {
    says(
        "ĐB Trần Văn Nam (Kiên Giang) nêu rõ giá lúa giảm. ĐB Lê Thị Hoa (Cà Mau) cho rằng giá tôm cũng giảm. ĐB đề nghị Bộ Công Thương vào cuộc.",
        &[
            "Trần Văn Nam | say | giá lúa giảm",
            "Lê Thị Hoa | say | giá tôm cũng giảm",
            "Lê Thị Hoa | request | Bộ Công Thương vào cuộc",
        ],
    );
    // Who is of another province is another.
    let texts = told(
        "statement",
        &["speaker"],
        "ĐB Trần Văn Nam (Kiên Giang) nêu rõ giá lúa giảm. ĐB Lê Thị Hoa (Cà Mau) cho rằng giá tôm cũng giảm. Đại biểu đoàn Bến Tre khẳng định giá dừa tăng.",
    );
    assert_eq!(texts.last().map(String::as_str), Some("Đại biểu đoàn Bến Tre"));
}

#[test]
fn who_speaks_for_a_body_is_the_speaker() {
    says(
        "Ông Trần Văn Nam thay mặt Ban Thường vụ Tỉnh ủy cảm ơn các nhà tài trợ.",
        &["Trần Văn Nam | say | các nhà tài trợ"],
    );
    says(
        "Bà Lê Thị Hoa, thay mặt Hội Phụ nữ xã, đề nghị huyện hỗ trợ cây giống.",
        &["Lê Thị Hoa | request | huyện hỗ trợ cây giống"],
    );
    says(
        "Khi Chủ tịch xã Trần Văn Nam cho biết đê đã vững, bà con rất mừng.",
        &["Trần Văn Nam | say | đê đã vững, bà con rất mừng"],
    );
    silent("Khi xã đề nghị, huyện sẽ hỗ trợ.");
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
fn a_source_says_what_stands_behind_all_his_titles() {
    says(
        "Theo ông Trần Văn Nam, Phó Chủ tịch UBND huyện, Trưởng ban tổ chức cho biết: Lễ hội có 30 gian hàng.",
        &["Trần Văn Nam | say | Lễ hội có 30 gian hàng"],
    );
    says(
        "Theo bà Lê Thị Hoa - Phó Viện trưởng Viện Quy hoạch, Bộ Xây dựng, quy hoạch đã được duyệt.",
        &["Lê Thị Hoa | say | quy hoạch đã được duyệt"],
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
fn words_of_time_and_manner_are_no_part_of_who_speaks() {
    says(
        "Giới chức Philippines ngày 30/11 cho biết bão đã tan.",
        &["Giới chức Philippines | say | bão đã tan"],
    );
    says(
        "Các chuyên gia cũng đã nhanh chóng khẳng định nước còn sạch.",
        &["Các chuyên gia | say | nước còn sạch"],
    );
    says(
        "Giới chuyên gia đều có chung nhận định rằng giá sẽ giảm.",
        &["Giới chuyên gia | say | giá sẽ giảm"],
    );
    says(
        "Ông Trần Văn Nam phát biểu nêu rõ, tỉnh đang phấn đấu.",
        &["Trần Văn Nam | say | tỉnh đang phấn đấu"],
    );
    silent("Cuối hội nghị, Thủ tướng sẽ phát biểu kết luận, chỉ đạo các nhiệm vụ trọng tâm.");
}

#[test]
fn titles_that_stand_apart_or_hold_commas_go_on_to_the_verb() {
    says(
        "Ông Trần Văn Nam, Phó Chủ tịch kiêm Tổng thư ký Hội doanh nghiệp nhỏ và vừa tỉnh Phú Yên cho hay, thủ tục đã gọn.",
        &["Trần Văn Nam | say | thủ tục đã gọn"],
    );
    let chaired = told(
        "conference",
        &["chairs"],
        "Chiều 1/12, Phó Thủ tướng Trần Văn Nam, Trưởng ban Chỉ đạo của Chính phủ xử lý tồn đọng, vướng mắc của 12 nông trường ngành cao su đã chủ trì cuộc họp tổng kết.",
    );
    assert_eq!(chaired, ["Trần Văn Nam"]);
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
