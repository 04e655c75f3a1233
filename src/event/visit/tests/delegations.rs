//! Who goes together: delegations, their heads, lists and those who come along.

use super::goes;
use crate::event::testing::told;

#[test]
fn a_leader_needs_no_delegation() {
    goes(
        "Ngày 1/12, Đại tá Trần Văn Nam, Chỉ huy trưởng làm trưởng đoàn đã đến kiểm tra công tác tuyển quân tại huyện Cái Bè.",
        &["inspection | Trần Văn Nam | huyện Cái Bè"],
    );
    goes(
        "Sở cử người làm trưởng đoàn kiểm tra công tác tuyển quân tại huyện Cái Bè.",
        &[],
    );
}

#[test]
fn a_leader_goes_with_his_delegation() {
    goes(
        "Phó Thủ tướng Vũ Đức Đam và đoàn công tác Chính phủ đã đến thăm Công ty cổ phần Hòa Phú.",
        &["working | Vũ Đức Đam; đoàn công tác Chính phủ | Công ty cổ phần Hòa Phú"],
    );
    goes(
        "Đoàn đại biểu cấp cao Campuchia do Thủ tướng Hun Sen dẫn đầu, sẽ thăm chính thức Lào.",
        &["official | Hun Sen; Đoàn đại biểu cấp cao Campuchia | Lào"],
    );
}

#[test]
fn who_comes_with_others_goes_and_a_trip_tells_where() {
    goes(
        "Chủ tịch nước Trần Văn Nam cùng các lãnh đạo Trung ương, địa phương dâng hương tại Đền Hùng.",
        &["tribute | Trần Văn Nam | Đền Hùng"],
    );
    let placed = |text| told("visit", &["destination", "place"], text);
    assert_eq!(
        placed(
            "Chiều 1/12, trong chuyến công tác tại Cà Mau, Thủ tướng Trần Văn Nam đã đến thăm Công ty cổ phần Minh Phú."
        ),
        ["Công ty cổ phần Minh Phú | Cà Mau"]
    );
}

#[test]
fn the_titles_of_a_husband_do_not_go() {
    goes(
        "Bà Lê Thị Hoa, phu nhân Tổng Bí thư, Chủ tịch nước, thăm Bệnh viện Bạch Mai.",
        &[],
    );
}

#[test]
fn a_delegation_goes_on_under_its_head() {
    goes(
        "Sáng 1/12, đoàn công tác của Bộ Y tế do ông Trần Văn Nam làm trưởng đoàn đã đến thăm Bệnh viện Bạch Mai. Tiếp đó, đoàn đã đến thăm Bệnh viện Chợ Rẫy.",
        &[
            "working | Trần Văn Nam; đoàn công tác của Bộ Y tế | Bệnh viện Bạch Mai",
            "working | Trần Văn Nam; đoàn công tác của Bộ Y tế | Bệnh viện Chợ Rẫy",
        ],
    );
    goes("Tiếp đó, đoàn đã đến thăm Bệnh viện Chợ Rẫy.", &[]);
    goes(
        "Ông Trần Văn Nam, Phó Bí thư Đảng ủy, thăm, chúc tết các hộ nghèo.",
        &["courtesy | Trần Văn Nam | các hộ nghèo"],
    );
}

#[test]
fn who_will_lead_a_delegation_has_not_gone_yet() {
    let status = |text| told("visit", &["visitors", "destination", "status"], text);
    assert_eq!(
        status("Bộ trưởng Lê Văn Hải sẽ dẫn đầu đoàn đại biểu cấp cao thăm Lào."),
        ["Lê Văn Hải | Lào | planned"]
    );
    assert_eq!(
        status("Bộ trưởng Lê Văn Hải dẫn đầu đoàn đại biểu sang thăm Lào."),
        ["Lê Văn Hải | Lào | happened"]
    );
    assert_eq!(
        status("Bộ trưởng Lê Văn Hải không dẫn đầu đoàn đại biểu sang thăm Lào."),
        [""; 0]
    );
}

#[test]
fn all_those_of_a_list_go() {
    goes(
        "Sáng 25/1, các đồng chí Trần Văn Nam - Bí thư Tỉnh ủy; Lê Thị Hoa - Phó Bí thư Thường trực Tỉnh ủy; Phạm Văn Tài - Chủ tịch UBND tỉnh đến thăm, chúc Tết Công an tỉnh Sơn La.",
        &["courtesy | Trần Văn Nam; Lê Thị Hoa; Phạm Văn Tài | Công an tỉnh Sơn La"],
    );
    goes(
        "Chủ tịch UBND tỉnh Trần Văn Nam chỉ đạo huyện Củ Chi sớm kiểm tra các dự án trên địa bàn.",
        &[],
    );
}

#[test]
fn a_wife_between_subject_and_verb_goes_along() {
    goes(
        "Chủ tịch nước Trần Văn Nam và Phu nhân thăm cấp nhà nước Mông Cổ.",
        &["official | Trần Văn Nam | Mông Cổ"],
    );
}

#[test]
fn a_delegation_may_have_a_number_or_a_country() {
    goes(
        "Hôm 2/1, Đoàn công tác số 7 của Bộ Tư lệnh Quân khu 9 đã đến thăm, tặng quà các cán bộ, chiến sĩ trên đảo.",
        &["courtesy | Đoàn công tác số 7 của Bộ Tư lệnh Quân khu 9 | các cán bộ, chiến sĩ trên đảo"],
    );
    goes(
        "Hôm 27/2, phái đoàn nhà nước Cuba do ông Trần Văn Nam dẫn đầu đã thăm vịnh Hạ Long.",
        &["- | Trần Văn Nam | vịnh Hạ Long"],
    );
}

#[test]
fn a_comma_may_part_a_leader_from_those_who_come_along() {
    goes(
        "Ngày 9/3, ông Trần Văn Nam, Thứ trưởng Bộ Y tế, cùng lãnh đạo các Vụ và Sở Y tế tỉnh Gia Lai đã đến thăm hỏi gia đình các nạn nhân.",
        &["courtesy | Trần Văn Nam | gia đình các nạn nhân"],
    );
}

#[test]
fn who_comes_with_a_delegation_goes_with_it() {
    goes(
        "Chiều 3/10, Phó Chủ tịch nước Trần Văn Nam cùng đoàn công tác Chính phủ đã đến thăm Bệnh viện Bạch Mai.",
        &["working | Trần Văn Nam; đoàn công tác Chính phủ | Bệnh viện Bạch Mai"],
    );
}
