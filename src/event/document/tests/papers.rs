//! What a paper is called and where its name ends.

use super::{issues, none};
use crate::event::testing::told;

#[test]
fn a_document_is_taken_apart() {
    let events = crate::event::testing::events_of(
        "Chính phủ đã ban hành Nghị định số 100/2019/NĐ-CP ngày 30/12/2019 về xử phạt vi phạm giao thông.",
    );
    let reference = events.into_iter().find_map(|event| match event.details {
        crate::event::Details::Document(document) => Some(document.reference),
        _ => None,
    });
    let reference = reference.expect("a document");
    assert_eq!(reference.kind.text, "Nghị định");
    assert_eq!(
        reference.number.map(|number| number.text).as_deref(),
        Some("100/2019/NĐ-CP")
    );
    assert_eq!(
        reference.dated.map(|date| date.value.to_string()).as_deref(),
        Some("2019-12-30")
    );
}

#[test]
fn what_a_paper_decides_is_told_besides_it() {
    issues(
        "Tỉnh Đồng Nai cũng có quyết định thu hồi đất của hai công ty.",
        &["issue | Tỉnh Đồng Nai | - | quyết định"],
    );
    issues(
        "Bộ Chính trị đã có kết luận về phân loại đô thị.",
        &["issue | Bộ Chính trị | - | kết luận về phân loại đô thị"],
    );
    none("Công an tỉnh Lào Cai ra quyết định khởi tố ông Trần Duy Mẫn.");
}

#[test]
fn an_urgent_paper_keeps_its_number() {
    assert_eq!(
        told(
            "document",
            &["issuers", "document"],
            "UBND tỉnh Lào Cai có Công điện khẩn số 06/CĐ-UBND gửi các sở."
        ),
        ["UBND tỉnh Lào Cai | Công điện khẩn số 06/CĐ-UBND"]
    );
}

#[test]
fn to_whom_a_paper_goes_is_no_part_of_its_name() {
    issues(
        "Sở Y tế tỉnh Lào Cai có công văn về việc phòng bệnh sởi gửi các bệnh viện.",
        &["issue | Sở Y tế tỉnh Lào Cai | - | công văn về việc phòng bệnh sởi"],
    );
    issues(
        "Chính phủ ban hành Nghị định về lãi suất tiền gửi tiết kiệm.",
        &["issue | Chính phủ | - | Nghị định về lãi suất tiền gửi tiết kiệm"],
    );
}

#[test]
fn a_number_may_stand_in_a_bracket() {
    let parts = |text: &str| told("document", &["document", "reference.number"], text);
    assert_eq!(
        parts("Sở Y tế tỉnh Lào Cai đã có Công văn (số 71/SYT-NV) gửi các bệnh viện."),
        ["Công văn (số 71/SYT-NV) | 71/SYT-NV"]
    );
    assert_eq!(
        parts("Sở Y tế tỉnh Lào Cai đã có Công văn (số này được gửi đi ngay)."),
        ["Công văn | -"]
    );
}

#[test]
fn numbered_papers_of_a_list_are_told_one_by_one() {
    issues(
        "Tỉnh ủy Sơn La ban hành Nghị quyết số 9-NQ/TU và Kế hoạch số 31-KH/TU.",
        &[
            "issue | Tỉnh ủy Sơn La | - | Nghị quyết số 9-NQ/TU",
            "issue | Tỉnh ủy Sơn La | - | Kế hoạch số 31-KH/TU",
        ],
    );
    issues(
        "Tỉnh ủy Sơn La ban hành Nghị quyết số 9-NQ/TU, Kế hoạch số 31-KH/TU và Chỉ thị số 3-CT/TU.",
        &[
            "issue | Tỉnh ủy Sơn La | - | Nghị quyết số 9-NQ/TU",
            "issue | Tỉnh ủy Sơn La | - | Kế hoạch số 31-KH/TU",
            "issue | Tỉnh ủy Sơn La | - | Chỉ thị số 3-CT/TU",
        ],
    );
    issues(
        "Tỉnh ủy Sơn La ban hành Kế hoạch số 31-KH/TU thực hiện Nghị quyết số 9-NQ/TW và Kết luận số 7-KL/TW.",
        &["issue | Tỉnh ủy Sơn La | - | Kế hoạch số 31-KH/TU thực hiện Nghị quyết số 9-NQ/TW và Kết luận số 7-KL/TW"],
    );
}

#[test]
fn a_law_s_name_may_be_a_list_and_say_that_it_is_revised() {
    issues(
        "Quốc hội đã thông qua Luật Trồng, chăm sóc và bảo vệ cây xanh (sửa đổi).",
        &["adopt | Quốc hội | - | Luật Trồng, chăm sóc và bảo vệ cây xanh (sửa đổi)"],
    );
    issues(
        "Quốc hội đã thông qua Luật Cây xanh, bầu Chủ tịch nước và phê chuẩn các Phó Thủ tướng.",
        &["adopt | Quốc hội | - | Luật Cây xanh"],
    );
}
