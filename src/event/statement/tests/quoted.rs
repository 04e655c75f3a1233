//! Where what is said begins and ends: quotes, and verbs inside it.

use super::{says, silent};
use crate::event::testing::told;

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
fn a_dash_may_part_who_speaks_from_what_he_says() {
    says(
        "Nguyên nhân là thế độc quyền kéo dài nhiều năm của hãng tàu - ông Trần Văn Nam nhấn mạnh.",
        &["Trần Văn Nam | say | Nguyên nhân là thế độc quyền kéo dài nhiều năm của hãng tàu"],
    );
    silent("Lễ hội hoa - ông Trần Văn Nam phát biểu.");
}

#[test]
fn words_on_the_next_line_count_before_a_quote_in_the_question() {
    says(
        "Trả lời câu hỏi về “vùng nước chồng lấn”, bà Trần Thị Hà nêu rõ:\nViệt Nam luôn tôn trọng luật biển.",
        &["Trần Thị Hà | say | Việt Nam luôn tôn trọng luật biển."],
    );
    says(
        "“Việt Nam luôn tôn trọng luật biển”, bà Trần Thị Hà nêu rõ.",
        &["Trần Thị Hà | say | Việt Nam luôn tôn trọng luật biển"],
    );
}

#[test]
fn to_raise_a_question_needs_its_words() {
    says(
        "“Vì sao giá lúa vẫn thấp?”, đại biểu Trần Thị Hà nêu câu hỏi.",
        &["Trần Thị Hà | say | Vì sao giá lúa vẫn thấp?"],
    );
    silent("Đại biểu Trần Thị Hà nêu chất vấn với Bộ trưởng Bộ Y tế.");
    says(
        "Bà Trần Thị Hà nêu bật vai trò của hợp tác xã.",
        &["Trần Thị Hà | say | vai trò của hợp tác xã"],
    );
}
