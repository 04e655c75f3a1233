//! Who speaks: by name, title, pronoun, for a body, or without a name.

use super::{says, silent};
use crate::event::testing::told;

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
fn who_takes_opinions_and_praises_speaks_and_not_who_was_heard() {
    says(
        "Bí thư Huyện ủy Lê Văn Hải thay mặt Tổ đại biểu tiếp thu các ý kiến, đánh giá cao tinh thần của bà con.",
        &["Lê Văn Hải | say | tinh thần của bà con"],
    );
    silent("Sau khi nghe bà Lê Thị Mai báo cáo, các cử tri phát biểu ý kiến, đánh giá cao kỳ họp.");
}

#[test]
fn those_who_have_opinions_ask() {
    says(
        "Cử tri xã Tả Phìn đã có các ý kiến đề nghị, như: sớm nâng cấp đường liên thôn.",
        &["Cử tri xã Tả Phìn | request | sớm nâng cấp đường liên thôn"],
    );
    says(
        "Ông Trần Văn Hà cho hay trong đợt đền bù, có ý kiến đề nghị hỗ trợ thêm.",
        &["Trần Văn Hà | say | trong đợt đền bù, có ý kiến đề nghị hỗ trợ thêm"],
    );
}

#[test]
fn an_abbreviated_seat_parts_no_office_from_its_holder() {
    says(
        "Đồng chí Lê Văn Hải - TUV, Bí thư Huyện ủy ghi nhận những đóng góp của già làng.",
        &["Lê Văn Hải | say | những đóng góp của già làng"],
    );
    says(
        "Đồng chí Lê Văn Hải, HUV, Chủ tịch UBND xã đề nghị các thôn dọn mương.",
        &["Lê Văn Hải | request | các thôn dọn mương"],
    );
}

#[test]
fn information_is_from_whom_it_comes() {
    says(
        "Ngày 1/12, thông tin từ Công an tỉnh Lào Cai cho biết đã tìm được hai em nhỏ.",
        &["Công an tỉnh Lào Cai | say | đã tìm được hai em nhỏ"],
    );
    says(
        "UBND tỉnh Lào Cai có văn bản số 18/UBND gửi các sở. Công văn nêu rõ mùa khô đã đến sớm.",
        &["UBND tỉnh Lào Cai | say | mùa khô đã đến sớm"],
    );
    silent("Sở Thông tin cho biết thêm về lễ hội.");
}

#[test]
fn voters_wish_at_a_gathering_and_people_anywhere() {
    says(
        "Vì vậy cử tri mong muốn Nhà nước sớm làm đường.",
        &["cử tri | say | Nhà nước sớm làm đường"],
    );
    silent("Nhiều gia đình mong muốn có nhà ở gần chợ.");
}

#[test]
fn a_name_may_hold_a_verb() {
    says(
        "Thông tin từ Ủy ban Kiểm tra Thành ủy Đà Nẵng cho biết vụ việc đã rõ.",
        &["Ủy ban Kiểm tra Thành ủy Đà Nẵng | say | vụ việc đã rõ"],
    );
}

#[test]
fn a_comma_before_whose_part_an_office_is_parts_nobody_from_the_verb() {
    says(
        "Ông Trần Văn Hà, Trưởng phòng Cấp nước nông thôn, thuộc Sở Xây dựng cho biết, giếng đã khoan xong.",
        &["Trần Văn Hà | say | giếng đã khoan xong"],
    );
    silent("Phòng cấp nước nông thôn, thuộc Sở Xây dựng, cho biết gì thì chưa rõ.");
}

#[test]
fn a_family_is_not_the_person_it_is_called_by() {
    says(
        "Gia đình ông Trần Văn Hà cho biết, ông mất tích từ hôm qua.",
        &["Gia đình ông Trần Văn Hà | say | ông mất tích từ hôm qua"],
    );
    says(
        "Gia đình liệt sĩ Trần Văn Hà đề nghị tỉnh sớm tìm hài cốt.",
        &["Gia đình liệt sĩ Trần Văn Hà | request | tỉnh sớm tìm hài cốt"],
    );
    says(
        "Sau khi thăm gia đình ông Trần Văn Hà, UBND tỉnh Lào Cai yêu cầu Sở Y tế lập trạm.",
        &["UBND tỉnh Lào Cai | request | Sở Y tế lập trạm"],
    );
}

#[test]
fn who_speaks_with_a_group_is_the_speaker() {
    says(
        "Thủ tướng Lê Văn Hải và các thành viên Chính phủ nhận định, giá lúa đã ổn định.",
        &["Lê Văn Hải | say | giá lúa đã ổn định"],
    );
    says(
        "Các thành viên Chính phủ nhận định, giá lúa đã ổn định.",
        &["Các thành viên Chính phủ | say | giá lúa đã ổn định"],
    );
}
