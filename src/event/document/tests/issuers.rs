//! Who issues, signs and announces.

use super::{issues, none};
use crate::event::testing::told;

#[test]
fn who_himself_signs_a_plan_does_so_in_the_passive() {
    issues(
        "Quy hoạch du lịch Lào Cai do chính Phó Thủ tướng Vũ Đức Đam ký quy định rõ diện tích.",
        &["sign |  | Vũ Đức Đam | Quy hoạch du lịch Lào Cai"],
    );
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
fn who_holds_the_announcement_announces() {
    issues(
        "Thanh tra tỉnh Lào Cai vừa tổ chức công bố Kết luận thanh tra về đất rừng.",
        &["announce | Thanh tra tỉnh Lào Cai | - | Kết luận thanh tra về đất rừng"],
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
