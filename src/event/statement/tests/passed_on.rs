//! Whose words they are, where they are passed on, shared or told before.

use super::{says, silent};
use crate::event::testing::told;

#[test]
fn verbs_of_praise_share_what_they_say() {
    for verbs in [
        "ghi nhận và đánh giá cao",
        "biểu dương, chúc mừng",
        "ghi nhận, biểu dương và cảm ơn",
    ] {
        says(
            &format!("Thủ tướng Nguyễn Xuân Phúc {verbs} nỗ lực của ngành thủy lợi."),
            &["Nguyễn Xuân Phúc | say | nỗ lực của ngành thủy lợi"],
        );
    }
    says(
        "“Đê đã vững hơn trước”, ông Trần Văn Hà nói và cho biết tỉnh vừa duyệt thêm vốn.",
        &[
            "Trần Văn Hà | say | Đê đã vững hơn trước",
            "Trần Văn Hà | say | tỉnh vừa duyệt thêm vốn",
        ],
    );
}

#[test]
fn what_those_who_are_asked_do_is_no_word_of_the_speaker() {
    says(
        "Chủ tịch UBND tỉnh đề nghị các đại biểu thảo luận, chất vấn, đề xuất giải pháp cho vùng lũ.",
        &["Chủ tịch UBND tỉnh | request | các đại biểu thảo luận, chất vấn, đề xuất giải pháp cho vùng lũ"],
    );
    says(
        "Thủ tướng yêu cầu Bộ Y tế rà soát, đánh giá kỹ lưỡng các kho thuốc, giao Bộ Tài chính bố trí kinh phí.",
        &[
            "Thủ tướng | request | Bộ Y tế rà soát, đánh giá kỹ lưỡng các kho thuốc",
            "Thủ tướng | request | Bộ Tài chính bố trí kinh phí",
        ],
    );
    says(
        "Thủ tướng nhấn mạnh Việt Nam luôn coi trọng và đánh giá cao tình bạn với Lào.",
        &["Thủ tướng | say | Việt Nam luôn coi trọng và đánh giá cao tình bạn với Lào"],
    );
    says(
        "Ông Trần Văn Hà ghi nhận nỗ lực của xã trong việc tiếp thu ý kiến, kiến nghị của bà con.",
        &["Trần Văn Hà | say | nỗ lực của xã trong việc tiếp thu ý kiến, kiến nghị của bà con"],
    );
}

#[test]
fn a_sentence_names_whose_word_the_last_one_was() {
    says(
        "Tỉnh sẽ trồng lại toàn bộ rừng ngập mặn. Đó là khẳng định của Bí thư Tỉnh ủy Lê Văn Hải tại hội nghị.",
        &["Lê Văn Hải | say | Tỉnh sẽ trồng lại toàn bộ rừng ngập mặn"],
    );
    says(
        "Cầu mới sẽ lùi một năm so với kế hoạch. Thông tin trên vừa được ông Trần Văn Hà đưa ra.",
        &["Trần Văn Hà | say | Cầu mới sẽ lùi một năm so với kế hoạch"],
    );
    says(
        "“Dân phải được nghe trước. Ai làm trái thì xử lý”. Đây là ý kiến chỉ đạo của Bí thư Tỉnh ủy Lê Văn Hải.",
        &["Lê Văn Hải | request | Dân phải được nghe trước."],
    );
    silent("Đoàn đã đến Viêng Chăn hôm thứ hai. Đây là chuyến đi đầu tiên của Thủ tướng Lê Văn Hải.");
    says(
        "Ông Trần Văn Hà cho biết cầu đã xong. Đó là khẳng định của Bí thư Tỉnh ủy Lê Văn Hải tại hội nghị.",
        &["Trần Văn Hà | say | cầu đã xong"],
    );
}

#[test]
fn an_office_passes_on_the_words_of_another() {
    says(
        "Văn phòng Chính phủ gửi công văn truyền đạt ý kiến của Phó Thủ tướng Lê Văn Hải yêu cầu tỉnh báo cáo.",
        &["Lê Văn Hải | request | tỉnh báo cáo"],
    );
    says(
        "Văn phòng Chính phủ có công văn yêu cầu tỉnh báo cáo về đê biển.",
        &["Văn phòng Chính phủ | request | tỉnh báo cáo về đê biển"],
    );
}

#[test]
fn a_sentence_without_subject_goes_on_with_the_last_speaker() {
    says(
        "Ông Trần Văn Hà cho rằng dự án quá chậm. Đồng thời, cam kết sẽ đối thoại với các hộ dân.",
        &[
            "Trần Văn Hà | say | dự án quá chậm",
            "Trần Văn Hà | say | sẽ đối thoại với các hộ dân",
        ],
    );
    silent("Ông Trần Văn Hà đã đọc kỹ báo cáo. Đồng thời, cam kết này rất khó giữ.");
    // `Qua đó` tells what comes of it.
    says(
        "Ông Trần Văn Hà cho rằng lễ hội đã thành công. Qua đó, khẳng định vị thế của trà Thái Nguyên.",
        &["Trần Văn Hà | say | lễ hội đã thành công"],
    );
}

#[test]
fn sources_without_a_name_speak_up_to_their_comma() {
    says(
        "Theo các chuyên gia phân tích, mặn sẽ đến sớm hơn mọi năm.",
        &["các chuyên gia | say | mặn sẽ đến sớm hơn mọi năm"],
    );
    says(
        "Theo một cán bộ xã, tiền hỗ trợ đã được chi hết.",
        &["một cán bộ xã | say | tiền hỗ trợ đã được chi hết"],
    );
    silent("Theo phóng viên tại Viêng Chăn, mưa lớn còn kéo dài.");
    silent("Theo ông, vì sao dự án chậm như vậy?");
    silent("Theo ý kiến của nhiều người, mưa lớn còn kéo dài.");
}

#[test]
fn a_title_behind_a_comma_may_be_anothers() {
    says(
        "Trả lời câu hỏi của đại biểu Lê Văn Hải, Bộ trưởng Bộ Y tế cho biết thuốc đã đủ.",
        &["Bộ trưởng Bộ Y tế | say | thuốc đã đủ"],
    );
    says(
        "Theo Chánh Văn phòng huyện Ba Vì, ông Lộc đã lập hồ sơ giả.",
        &["Chánh Văn phòng huyện Ba Vì | say | ông Lộc đã lập hồ sơ giả"],
    );
    says(
        "Theo bà Lê Thị Mai, Trưởng ban Công tác đại biểu của Quốc hội, danh sách đã chốt.",
        &["Lê Thị Mai | say | danh sách đã chốt"],
    );
}

#[test]
fn who_speaks_with_one_voice() {
    let together = told(
        "statement",
        &["speaker", "co_speakers.together"],
        "Ông Trần Văn Hà và bà Lê Thị Mai đều thừa nhận đã ký nhầm.",
    );
    assert_eq!(together, ["Lê Thị Mai | Trần Văn Hà; Lê Thị Mai"]);
}

#[test]
fn confirms_to_whom() {
    says(
        "Ông Trần Văn Hà xác nhận với PV việc xã thu sai.",
        &["Trần Văn Hà | say | việc xã thu sai"],
    );
    silent("Ông Trần Văn Hà chia sẻ với PV về chuyến đi.");
    silent("UBND xã đã xác nhận hồ sơ vay vốn của các hộ.");
}

#[test]
fn an_office_written_out_more_or_less_is_the_last_speakers() {
    says(
        "Ông Trần Văn Hà, Trưởng ban Pháp chế HĐND tỉnh, cho hay phí sẽ giảm. Trưởng ban Pháp chế nhấn mạnh dân được lợi.",
        &["Trần Văn Hà | say | phí sẽ giảm", "Trần Văn Hà | say | dân được lợi"],
    );
    says(
        "Bí thư Thành ủy Lê Văn Hải cho hay phí sẽ giảm. Theo người đứng đầu Thành ủy, dân được lợi.",
        &["Lê Văn Hải | say | phí sẽ giảm", "Lê Văn Hải | say | dân được lợi"],
    );
    says(
        "Tổng Bí thư Lê Văn Hải cho hay phí sẽ giảm. “Dân được lợi”, người đứng đầu Đảng nói.",
        &["Lê Văn Hải | say | phí sẽ giảm", "Lê Văn Hải | say | Dân được lợi"],
    );
    says(
        "Bí thư Thành ủy Lê Văn Hải cho hay phí sẽ giảm. Người đứng đầu Nhà nước yêu cầu tỉnh làm ngay.",
        &[
            "Lê Văn Hải | say | phí sẽ giảm",
            "Người đứng đầu Nhà nước | request | tỉnh làm ngay",
        ],
    );
}

#[test]
fn an_office_behind_another_name_is_a_person_of_its_own() {
    says(
        "Vui mừng gặp lại Bí thư Tỉnh ủy Lê Văn Hải, Thủ tướng nhấn mạnh tỉnh đã đổi mới.",
        &["Thủ tướng | say | tỉnh đã đổi mới"],
    );
    says(
        "Đề cập đến việc kỷ luật ông Lê Văn Hải, Thủ tướng nói sai đến đâu xử lý đến đó.",
        &["Thủ tướng | say | sai đến đâu xử lý đến đó"],
    );
    says(
        "Phó Thủ tướng Lê Văn Hải, Trưởng đoàn kiểm tra nêu rõ tỉnh đã đổi mới.",
        &["Lê Văn Hải | say | tỉnh đã đổi mới"],
    );
}

#[test]
fn what_someone_is_known_to_have_named_is_no_statement() {
    silent("Cần giám sát các công trình mà Chính phủ đã nêu, như cầu Rạch Miễu.");
    silent("Tàu được đóng ở những nơi mà Sở Nông nghiệp cho là đủ năng lực thi công.");
    says(
        "Vấn đề nữa mà Thủ tướng Lê Văn Hải lưu ý là giá lúa còn thấp.",
        &["Lê Văn Hải | say | giá lúa còn thấp"],
    );
    says(
        "Không chỉ nhắc nhở mà Thủ tướng còn yêu cầu Bộ Y tế báo cáo.",
        &["Thủ tướng | request | Bộ Y tế báo cáo"],
    );
}

#[test]
fn a_paper_quotes_someone_at_the_end() {
    says(
        "“Cuộc diễn tập đã xong đúng hẹn”, hãng tin TASS dẫn lời ông Lê Văn Hải.",
        &["Lê Văn Hải | say | Cuộc diễn tập đã xong đúng hẹn"],
    );
    silent("Hãng tin TASS dẫn lời ông Lê Văn Hải tại cuộc họp.");
}

#[test]
fn what_rests_on_a_paper_is_not_the_papers_quote() {
    says(
        "“Đó là bài học lớn”, ông Lê Văn Hải nói và cho biết xã đang sửa theo kết luận của Thanh tra tỉnh.",
        &[
            "Lê Văn Hải | say | Đó là bài học lớn",
            "Lê Văn Hải | say | xã đang sửa theo kết luận của Thanh tra tỉnh",
        ],
    );
}

#[test]
fn a_request_goes_on_with_who_visits() {
    says(
        "Ông Lê Văn Hải đã đến kiểm tra xã Đức Hóa, yêu cầu các đơn vị gia cố đê.",
        &["Lê Văn Hải | request | các đơn vị gia cố đê"],
    );
    silent("Ban hành kế hoạch học tập, quán triệt Nghị quyết là việc của các cấp.");
}

#[test]
fn what_the_sentence_before_tells_is_said_as_above() {
    says(
        "Tỉnh sẽ trồng lại toàn bộ rừng ngập mặn. Bí thư Tỉnh ủy Lê Văn Hải cho biết như trên tại hội nghị.",
        &["Lê Văn Hải | say | Tỉnh sẽ trồng lại toàn bộ rừng ngập mặn"],
    );
    silent("Bộ trưởng Trần Hồng Hà cho biết như trên tại buổi họp báo.");
}

#[test]
fn a_post_or_goods_given_are_no_request() {
    silent("Tỉnh ủy phân công ông Lê Văn Hải (56 tuổi) giữ chức Trưởng ban Tổ chức.");
    silent("Tám giao cho Lê Văn Chín (SN 1987) bán lại số hàng.");
    says(
        "Thủ tướng phân công Phó Thủ tướng Lê Văn Hải trực tiếp chỉ đạo việc phòng dịch.",
        &["Thủ tướng | request | Phó Thủ tướng Lê Văn Hải trực tiếp chỉ đạo việc phòng dịch"],
    );
}

#[test]
fn a_person_told_of_at_length_still_speaks() {
    says(
        "Ông Lê Văn Hải, một trong những người dự buổi đối thoại với người dân xã Đức Hóa, cho biết sẽ hỏi lại.",
        &["Lê Văn Hải | say | sẽ hỏi lại"],
    );
    says(
        "Anh Lê Văn Chánh (35 tuổi, trú xã Đức Hóa) - công nhân nhà máy - cho biết đã gắn bó từ ngày đầu.",
        &["Lê Văn Chánh | say | đã gắn bó từ ngày đầu"],
    );
    says(
        "Bà Lê Thị Mai thay mặt Bí thư Tỉnh ủy các tỉnh miền Trung khẳng định đê đã vững.",
        &["Lê Thị Mai | say | đê đã vững"],
    );
}

#[test]
fn what_is_said_ends_with_anothers_quote() {
    says(
        "\"Việc đã rõ. Chủ tịch UBND tỉnh đã đề nghị Thanh tra tỉnh vào cuộc\", ông Lê Văn Hải nói.",
        &[
            "Chủ tịch UBND tỉnh | request | Thanh tra tỉnh vào cuộc",
            "Lê Văn Hải | say | Việc đã rõ.",
        ],
    );
    says(
        "Bí thư Tỉnh ủy Lê Văn Hải yêu cầu làm ngay nhưng nhấn mạnh phải an toàn.",
        &["Lê Văn Hải | request | làm ngay", "Lê Văn Hải | say | phải an toàn"],
    );
}

#[test]
fn and_goes_on_with_what_can_only_be_said() {
    says(
        "Bộ Quốc phòng cũng có nhận định tương tự và cho biết tàu đã rời cảng.",
        &["Bộ Quốc phòng | say | tàu đã rời cảng"],
    );
    says(
        "Bí thư Huyện ủy Lê Văn Hải ghi nhận tinh thần khẩn trương của thợ và mong muốn cầu xong trước mưa.",
        &[
            "Lê Văn Hải | say | tinh thần khẩn trương của thợ",
            "Lê Văn Hải | say | cầu xong trước mưa",
        ],
    );
    says(
        "Ông Trần Văn Hà cho hay đoàn đã đi giám sát và thấy rằng đê rất yếu.",
        &["Trần Văn Hà | say | đoàn đã đi giám sát và thấy rằng đê rất yếu"],
    );
}

#[test]
fn who_proposes_by_name_asks() {
    says(
        "Bộ Tài chính đề xuất sửa đổi Quyết định số 38.",
        &["Bộ Tài chính | request | sửa đổi Quyết định số 38"],
    );
    silent("Các sở đang nghiên cứu, đề xuất giải pháp chống hạn.");
    says(
        "Thủ tướng Chính phủ chỉ đạo, các cơ quan bảo vệ pháp luật phải vào cuộc.",
        &["Thủ tướng Chính phủ | request | các cơ quan bảo vệ pháp luật phải vào cuộc"],
    );
    silent("Khi Đảng phân công, HĐND bầu thì ông nhận.");
    says(
        "Bí thư Huyện ủy Lê Văn Hải nhắc nhở cán bộ xã giữ lời hứa với dân.",
        &["Lê Văn Hải | request | cán bộ xã giữ lời hứa với dân"],
    );
    silent("Ban Bí thư chỉ đạo tổ chức hội thi.");
}

#[test]
fn who_issues_a_paper_asks_and_not_to_whom_it_goes() {
    says(
        "Bộ Y tế đã có công văn khẩn về việc phòng bệnh sởi gửi UBND các tỉnh trực thuộc Trung ương, đề nghị mọi trạm xá tiêm đủ mũi.",
        &["Bộ Y tế | request | mọi trạm xá tiêm đủ mũi"],
    );
    says(
        "Bộ Y tế có công điện gửi Sở Y tế tỉnh Sơn La và Sở Y tế tỉnh Lào Cai, đề nghị các bệnh viện trực đủ kíp.",
        &["Bộ Y tế | request | các bệnh viện trực đủ kíp"],
    );
    says(
        "Trong văn bản gửi Bộ Y tế, Sở Y tế tỉnh Lào Cai đề nghị tỉnh được cấp thêm vắc xin.",
        &["Sở Y tế tỉnh Lào Cai | request | tỉnh được cấp thêm vắc xin"],
    );
    silent("UBND tỉnh Lào Cai sẽ ra thông báo yêu cầu các sở nộp báo cáo.");
}

#[test]
fn who_presents_a_paper_says_what_stands_in_it() {
    says(
        "Tờ trình do Bộ trưởng Bộ Y tế Lê Văn Hải trình bày nêu rõ, cả nước còn thiếu bác sĩ.",
        &["Lê Văn Hải | say | cả nước còn thiếu bác sĩ"],
    );
    silent("Nghe Tờ trình do Bộ trưởng Bộ Y tế Lê Văn Hải trình bày, các đại biểu vào họp tổ.");
}

#[test]
fn praise_goes_on_with_the_last_speaker_in_the_next_sentence() {
    says(
        "Ông Trần Văn Hà cảm ơn các thầy cô đã bám bản. Đồng thời, ghi nhận công sức của bà con.",
        &[
            "Trần Văn Hà | say | các thầy cô đã bám bản",
            "Trần Văn Hà | say | công sức của bà con",
        ],
    );
    says(
        "Ông Trần Văn Hà gửi lời chúc mừng tới các thầy cô và mong muốn nhà trường dạy tốt hơn.",
        &[
            "Trần Văn Hà | say | tới các thầy cô",
            "Trần Văn Hà | say | nhà trường dạy tốt hơn",
        ],
    );
}

#[test]
fn a_cited_paper_s_day_is_not_that_of_the_statement() {
    let dated = |text: &str| told("statement", &["speaker", "date"], text);
    assert_eq!(
        dated("Nhằm thực hiện Công văn số 31/BYT ngày 3/11/2020, UBND tỉnh Lào Cai giao Sở Y tế mua vắc xin."),
        ["UBND tỉnh Lào Cai | -"]
    );
    assert_eq!(
        dated("Tại Công văn số 31/UBND ngày 3/11/2020, UBND tỉnh Lào Cai yêu cầu Sở Y tế mua vắc xin."),
        ["UBND tỉnh Lào Cai | 2020-11-03"]
    );
}

#[test]
fn an_order_to_whom_no_table_knows_goes_on_with_the_sentence_before() {
    says(
        "Ông Trần Văn Hà chúc mừng cán bộ Hội. Đề nghị Thường trực Hội chăm lo bà con.",
        &[
            "Trần Văn Hà | say | cán bộ Hội",
            "Trần Văn Hà | request | Thường trực Hội chăm lo bà con",
        ],
    );
    says(
        "Ông Trần Văn Hà chúc mừng cán bộ Hội. Trời mưa to. Đề nghị Thường trực Hội chăm lo bà con.",
        &["Trần Văn Hà | say | cán bộ Hội"],
    );
}
