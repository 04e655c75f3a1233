//! What is no statement: nouns, duties, sources, questions, verbs with nothing said.

use super::{says, silent};

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
fn refuses_a_paper_s_own_news_and_those_to_whom_it_goes() {
    silent("Như Tuổi Trẻ đã thông tin, cầu mới đã thông xe.");
    silent("Trong công điện gửi các sở, huyện đôn đốc chống hạn, hạn nộp là ngày 5.");
    says(
        "Sở Y tế cho biết, theo báo Tuổi Trẻ, cầu mới đã thông xe.",
        &["Sở Y tế | say | theo báo Tuổi Trẻ, cầu mới đã thông xe"],
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
fn a_byline_says_nothing() {
    silent("Theo Trần Văn Nam/ Báo Lao Động.");
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
fn a_noun_behind_opinions_asks_nothing() {
    silent("Các ý kiến, kiến nghị chính đáng của cử tri đã được Tổ đại biểu ghi nhận.");
    says(
        "Chủ tịch UBND tỉnh Lê Văn Hải yêu cầu các sở trả lời hết ý kiến, kiến nghị cử tri gửi đến kỳ họp.",
        &["Lê Văn Hải | request | các sở trả lời hết ý kiến, kiến nghị cử tri gửi đến kỳ họp"],
    );
}

#[test]
fn one_of_several_nouns_asks_nothing() {
    silent("Sở Y tế tỉnh Lào Cai tiếp thu mọi góp ý, phản ánh, kiến nghị của bà con.");
    says(
        "Ông Trần Văn Hà tiếp thu những phản ánh, đề nghị Bộ Y tế cấp vắc xin.",
        &["Trần Văn Hà | request | Bộ Y tế cấp vắc xin"],
    );
}

#[test]
fn who_is_heard_says_nothing_himself() {
    silent("Sau khi nghe Tổ HĐND huyện Bát Xát báo cáo, bà con bàn về mười hai việc.");
}
