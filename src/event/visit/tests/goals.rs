//! Where someone goes, and to whom.

use super::goes;

#[test]
fn tributes_go_to_sites_and_to_those_remembered() {
    goes(
        "Đoàn đại biểu Tỉnh ủy, HĐND, UBND tỉnh Cà Mau do ông Trần Văn Nam, Bí thư Tỉnh ủy làm Trưởng đoàn đã dâng hương tưởng niệm các anh hùng liệt sĩ.",
        &["tribute | Trần Văn Nam | các anh hùng liệt sĩ"],
    );
    goes(
        "Ông Trần Văn Nam đến dâng hoa, dâng hương tưởng niệm tại các nghĩa trang liệt sĩ ở Quảng Trị.",
        &["tribute | Trần Văn Nam | Quảng Trị"],
    );
}

#[test]
fn people_may_be_counted() {
    goes(
        "Đoàn công tác của Bộ Y tế do ông Trần Văn Nam làm trưởng đoàn vừa thăm, tặng quà 7 gia đình chính sách tại xã Tân Hưng.",
        &["courtesy | Trần Văn Nam; Đoàn công tác của Bộ Y tế | 7 gia đình chính sách tại xã Tân Hưng"],
    );
    goes("Ông Trần Văn Nam thăm 5 lần.", &[]);
}

#[test]
fn what_else_is_done_stands_between_the_verb_and_its_goal() {
    goes(
        "Bí thư Tỉnh ủy Lê Trường Lưu đến thăm, tặng quà Bệnh viện Chợ Rẫy.",
        &["courtesy | Lê Trường Lưu | Bệnh viện Chợ Rẫy"],
    );
    goes(
        "Bí thư Tỉnh ủy Lê Trường Lưu đã đến thăm và cắt băng khánh thành trụ sở mới của Công an tỉnh Lào Cai.",
        &["- | Lê Trường Lưu | Công an tỉnh Lào Cai"],
    );
    goes(
        "Bí thư Tỉnh ủy Lê Trường Lưu đến thăm, trao bằng khen cho Bệnh viện Bạch Mai.",
        &["- | Lê Trường Lưu | Bệnh viện Bạch Mai"],
    );
    goes(
        "Bí thư Tỉnh ủy Lê Trường Lưu thăm, tặng quà các gia đình chính sách tại huyện Phong Điền.",
        &["courtesy | Lê Trường Lưu | các gia đình chính sách tại huyện Phong Điền"],
    );
    goes(
        "Bí thư Tỉnh ủy Lê Trường Lưu thăm hỏi gia đình ông Trần Văn Nam.",
        &["courtesy | Lê Trường Lưu | gia đình ông Trần Văn Nam"],
    );
    goes(
        "Bí thư Tỉnh ủy Lê Trường Lưu thăm các gia đình có công với cách mạng.",
        &["courtesy | Lê Trường Lưu | các gia đình có công với cách mạng"],
    );
    goes("Đoàn thanh niên tặng quà Bệnh viện Chợ Rẫy.", &[]);
    goes("Bí thư Tỉnh ủy Lê Trường Lưu đến khảo sát tại địa phương.", &[]);
    goes("Mỗi năm, đại biểu thăm các gia đình chính sách.", &[]);
    goes("Ông Trần Văn Nam trao bằng khen cho Bệnh viện Bạch Mai.", &[]);
}

#[test]
fn each_goal_of_a_list_is_a_visit() {
    goes(
        "Thủ tướng Trần Văn Nam đã thăm Lào, Campuchia và Thái Lan.",
        &[
            "- | Trần Văn Nam | Lào",
            "- | Trần Văn Nam | Campuchia",
            "- | Trần Văn Nam | Thái Lan",
        ],
    );
    goes(
        "Thủ tướng Trần Văn Nam đã thăm Bộ Y tế và Bộ Công an.",
        &[
            "working | Trần Văn Nam | Bộ Y tế",
            "working | Trần Văn Nam | Bộ Công an",
        ],
    );
    // An address is one goal.
    goes(
        "Thủ tướng Trần Văn Nam đã thăm huyện Củ Chi, Thành phố Hồ Chí Minh.",
        &["- | Trần Văn Nam | huyện Củ Chi"],
    );
}

#[test]
fn the_place_reached_is_the_goal_of_a_visit_that_begins_there() {
    goes(
        "Thủ tướng Trần Văn Nam đến Viêng Chăn, bắt đầu chuyến thăm chính thức từ ngày 1/12.",
        &["official | Trần Văn Nam | Viêng Chăn"],
    );
    goes(
        "Thủ tướng Trần Văn Nam đã tới Viêng Chăn, bắt đầu chuyến thăm hữu nghị chính thức Lào.",
        &["official | Trần Văn Nam | Lào"],
    );
    goes(
        "Thủ tướng Trần Văn Nam rời Viêng Chăn, bắt đầu chuyến thăm chính thức.",
        &[],
    );
}

#[test]
fn those_are_visited_to_whom_something_is_brought() {
    goes(
        "Bí thư Tỉnh ủy Lê Trường Lưu cùng đoàn của tỉnh tới thăm hỏi, trao quà cho bà con vùng ngập Quảng Điền.",
        &["courtesy | Lê Trường Lưu | bà con vùng ngập Quảng Điền"],
    );
    goes(
        "Bí thư Tỉnh ủy Lê Trường Lưu thăm, chúc tết và tặng quà 25 công nhân vệ sinh môi trường.",
        &["courtesy | Lê Trường Lưu | 25 công nhân vệ sinh môi trường"],
    );
    goes(
        "Bí thư Tỉnh ủy Lê Trường Lưu thăm hỏi sức khỏe các cựu chiến binh xã Hương Toàn.",
        &["courtesy | Lê Trường Lưu | các cựu chiến binh xã Hương Toàn"],
    );
    goes(
        "Bí thư Tỉnh ủy Lê Trường Lưu chuẩn bị quà cho bà con vùng ngập Quảng Điền.",
        &[],
    );
}

#[test]
fn what_is_inspected_may_be_long_before_its_place() {
    goes(
        "Thượng tướng Trần Văn Nam cùng đoàn công tác đã đến kiểm tra công tác dựng nhà, làm đường cho bà con tại phường Hương Sơ.",
        &["inspection | Trần Văn Nam | phường Hương Sơ"],
    );
    goes(
        "Bí thư Tỉnh ủy Lê Trường Lưu khảo sát mô hình nuôi cá tự nhiên tại khu vực bờ kè sông Hương.",
        &["inspection | Lê Trường Lưu | sông Hương"],
    );
    goes(
        "Bí thư Tỉnh ủy Lê Trường Lưu yêu cầu kiểm tra lại hồ sơ vụ cháy tại phường Hương Sơ.",
        &[],
    );
}

#[test]
fn works_and_units_may_be_inspected() {
    goes(
        "Sáng 1/12, Chủ tịch UBND tỉnh Trần Văn Nam đã kiểm tra tiến độ thi công các công trình, dự án thủy lợi.",
        &["inspection | Trần Văn Nam | các công trình, dự án thủy lợi"],
    );
    goes(
        "Sáng 1/12, Chủ tịch UBND tỉnh Trần Văn Nam đã đi kiểm tra công tác giữ rừng mùa khô trên địa bàn huyện Tuyên Hóa.",
        &["inspection | Trần Văn Nam | huyện Tuyên Hóa"],
    );
    goes(
        "Sáng 1/12, Chủ tịch UBND tỉnh Trần Văn Nam đã đi kiểm tra tình hình ngập úng trên địa bàn tỉnh.",
        &["inspection | Trần Văn Nam | tỉnh"],
    );
    goes(
        "Sáng 1/12, Chủ tịch UBND tỉnh Trần Văn Nam đã đi kiểm tra vụ lúa tại các xã: Kim Liên, Vạn An.",
        &["inspection | Trần Văn Nam | các xã: Kim Liên, Vạn An"],
    );
    // A body has works inspected again and again.
    goes("HĐND TP đã khảo sát các dự án chống ngập.", &[]);
    goes("Chủ tịch UBND tỉnh Trần Văn Nam đã kiểm tra dự án.", &[]);
}

#[test]
fn a_colon_names_those_who_are_visited() {
    goes(
        "Sáng 1/12, ông Trần Văn Nam, Phó Bí thư Tỉnh ủy, đã đến thăm các đơn vị y tế: Bệnh viện Bạch Mai, Bệnh viện Chợ Rẫy.",
        &["working | Trần Văn Nam | Bệnh viện Bạch Mai"],
    );
    goes("Sáng 1/12, ông Trần Văn Nam thăm các đơn vị: đông và vui.", &[]);
}

#[test]
fn sees_are_visited_by_their_dioceses() {
    goes(
        "Ông Trần Văn Nam đến thăm Tòa Giám mục Giáo phận Xuân Lộc.",
        &["working | Trần Văn Nam | Tòa Giám mục Giáo phận Xuân Lộc"],
    );
    goes(
        "Ông Trần Văn Nam đến thăm Tòa Giám mục Thành phố Hồ Chí Minh.",
        &["working | Trần Văn Nam | Tòa Giám mục Thành phố Hồ Chí Minh"],
    );
    goes(
        "Ông Trần Văn Nam đến thăm Bệnh viện Thành phố Hồ Chí Minh.",
        &["working | Trần Văn Nam | Bệnh viện Thành phố Hồ Chí Minh"],
    );
}
