use crate::event::testing::told;

#[track_caller]
fn goes(text: &str, expected: &[&str]) {
    assert_eq!(
        told("visit", &["kind", "visitors", "destination"], text),
        expected,
        "{text}"
    );
}

#[test]
fn finds_official_and_working_visits() {
    goes(
        "Thủ tướng Nguyễn Xuân Phúc thăm chính thức Lào từ ngày 1/12.",
        &["official | Nguyễn Xuân Phúc | Lào"],
    );
    goes(
        "Ngày 1/12, Thủ tướng Phạm Minh Chính đã đến thăm và làm việc với Kiểm toán Nhà nước.",
        &["working | Phạm Minh Chính | Kiểm toán Nhà nước"],
    );
    goes(
        "Sáng 1/12, Đoàn công tác của Bộ Y tế do ông Trần Văn Nam dẫn đầu đã sang thăm, làm việc với lãnh đạo tỉnh Quảng Nam.",
        &["working | Trần Văn Nam; Đoàn công tác của Bộ Y tế | tỉnh Quảng Nam"],
    );
    goes(
        "Chuyến thăm chính thức Campuchia của Chủ tịch nước Trương Tấn Sang thành công tốt đẹp.",
        &["official | Trương Tấn Sang | Campuchia"],
    );
}

#[test]
fn finds_inspections_and_tributes() {
    goes(
        "Phó Thủ tướng Vũ Đức Đam kiểm tra công tác phòng, chống dịch tại Bệnh viện Bạch Mai.",
        &["inspection | Vũ Đức Đam | Bệnh viện Bạch Mai"],
    );
    goes(
        "Bí thư Tỉnh ủy Lê Trường Lưu thị sát huyện Phong Điền sau lũ.",
        &["inspection | Lê Trường Lưu | huyện Phong Điền"],
    );
    goes(
        "Chủ tịch Quốc hội Nguyễn Thị Kim Ngân dâng hương tại Đền Hùng.",
        &["tribute | Nguyễn Thị Kim Ngân | Đền Hùng"],
    );
}

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
fn people_may_be_counted() {
    goes(
        "Đoàn công tác của Bộ Y tế do ông Trần Văn Nam làm trưởng đoàn vừa thăm, tặng quà 7 gia đình chính sách tại xã Tân Hưng.",
        &["courtesy | Trần Văn Nam; Đoàn công tác của Bộ Y tế | 7 gia đình chính sách tại xã Tân Hưng"],
    );
    goes("Ông Trần Văn Nam thăm 5 lần.", &[]);
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
fn the_way_there_a_noun_or_the_main_clause_says_more() {
    goes(
        "Phó Thủ tướng Vũ Đức Đam đã đến núi Bà Đen thị sát công trình cáp treo.",
        &["inspection | Vũ Đức Đam | núi Bà Đen"],
    );
    goes(
        "Bí thư Tỉnh ủy Lê Trường Lưu thăm trụ sở mới của Công an tỉnh Lào Cai.",
        &["working | Lê Trường Lưu | Công an tỉnh Lào Cai"],
    );
    goes(
        "Đến thăm Bệnh viện Bạch Mai, Phó Thủ tướng Vũ Đức Đam khẳng định vai trò của y tế.",
        &["working | Vũ Đức Đam | Bệnh viện Bạch Mai"],
    );
    goes(
        "Trong khuôn khổ chuyến thăm chính thức Nga, Thủ tướng Nguyễn Xuân Phúc đã dự lễ ký kết.",
        &["official | Nguyễn Xuân Phúc | Nga"],
    );
}

#[test]
fn a_noun_is_dated_by_its_own_words() {
    let dated = |text| told("visit", &["date", "destination", "status"], text);
    assert_eq!(
        dated("Ngày 1/12, Đại sứ nhắc đến chuyến thăm Mỹ của Thủ tướng Nguyễn Xuân Phúc năm 2017."),
        ["2017 | Mỹ | happened"]
    );
    assert_eq!(
        dated("Hai bên chuẩn bị cho chuyến thăm Mỹ của Thủ tướng Nguyễn Xuân Phúc."),
        ["- | Mỹ | planned"]
    );
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
fn who_speaks_on_a_visit_makes_it() {
    goes(
        "Đây là chỉ đạo của Thứ trưởng Trần Văn Nam tại buổi kiểm tra tiến độ dự án ở phường Hương Sơ.",
        &["inspection | Trần Văn Nam | phường Hương Sơ"],
    );
    goes(
        "Thứ trưởng Trần Văn Nam nhấn mạnh yêu cầu này khi thăm Bệnh viện Bạch Mai.",
        &["working | Trần Văn Nam | Bệnh viện Bạch Mai"],
    );
    goes("Kết luận của ông Trần Văn Nam về buổi kiểm tra được gửi Bộ Y tế.", &[]);
    goes(
        "Thứ trưởng Trần Văn Nam dặn ông Lê Văn Bình kỹ trước khi thăm Bệnh viện Bạch Mai.",
        &[],
    );
    goes("Bác sĩ sẽ phải đeo khẩu trang khi thăm Bệnh viện Bạch Mai.", &[]);
}

#[test]
fn the_titles_of_a_husband_do_not_go() {
    goes(
        "Bà Lê Thị Hoa, phu nhân Tổng Bí thư, Chủ tịch nước, thăm Bệnh viện Bạch Mai.",
        &[],
    );
}

#[test]
fn refuses_where_someone_works() {
    goes("Ông Trần Văn Nam từng công tác tại Văn phòng Tỉnh ủy Cà Mau.", &[]);
    goes("Ông Trần Văn Nam làm Phó trưởng ban Kiểm tra Thành ủy.", &[]);
    goes("Bà Lê Thị Hoa công tác ở tỉnh Lào Cai từ năm 1990.", &[]);
}

#[test]
fn refuses_false_friends_and_functions() {
    goes("Tập đoàn Dầu khí thăm dò Biển Đông.", &[]);
    goes("Bác sĩ Trần Văn Nam thăm khám tại Bệnh viện Bạch Mai.", &[]);
    goes("Ủy ban Kiểm tra Trung ương họp kỳ thứ 49.", &[]);
    goes("Học sinh làm bài kiểm tra tại trường.", &[]);
    goes("Ông Trần Văn Nam thăm và làm việc với các lãnh đạo cũ.", &[]);
}

#[test]
fn refuses_wishes_and_invitations() {
    goes("Thủ tướng mời ông Trần Văn Nam sớm thăm Việt Nam.", &[]);
    goes("Tổng thống chưa thăm Việt Nam.", &[]);
    goes("Ông Trần Văn Nam mong thăm Lào.", &[]);
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
fn a_visit_under_way_has_no_day_of_another() {
    let dated = |text| told("visit", &["visitors", "status", "date.value"], text);
    assert_eq!(
        dated(
            "Chiều 1/12, Chủ tịch nước Trương Tấn Sang tiếp Bộ trưởng Ngoại giao Nhật Bản Sato Kenji đang thăm chính thức Việt Nam."
        ),
        ["Sato Kenji | ongoing | -"]
    );
    assert_eq!(
        dated("Chiều 1/12, Bộ trưởng Ngoại giao Nhật Bản Sato Kenji đã thăm Đại học Quốc gia Hà Nội."),
        ["Sato Kenji | happened | 2020-12-01"]
    );
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
fn a_guest_who_is_only_hoped_for_has_not_come() {
    goes(
        "Thủ tướng mong muốn sớm được đón Tổng thống Joko Widodo sang thăm Việt Nam.",
        &[],
    );
    goes(
        "Chủ tịch nước mong được đón Nhà vua Norodom Sihamoni thăm Việt Nam.",
        &[],
    );
    goes(
        "Chủ tịch nước vui mừng được đón Nhà vua Norodom Sihamoni thăm cấp nhà nước Việt Nam.",
        &["official | Norodom Sihamoni | Việt Nam"],
    );
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
fn goes_to_our_country_and_sets_out() {
    goes(
        "Hôm nay 28/2, Thủ tướng Lào Trần Văn Nam đã sang thăm chính thức nước ta.",
        &["official | Trần Văn Nam | nước ta"],
    );
    goes(
        "Thủ tướng Trần Văn Nam đã lên đường đi thăm chính thức Lào.",
        &["official | Trần Văn Nam | Lào"],
    );
}

#[test]
fn pays_respect_at_a_funeral() {
    goes(
        "Đoàn đại biểu tỉnh Sơn La do ông Trần Văn Nam dẫn đầu đã viếng và chia buồn cùng gia quyến ông Lê Văn Tài.",
        &["tribute | Trần Văn Nam; Đoàn đại biểu tỉnh Sơn La | Lê Văn Tài"],
    );
    goes(
        "Ông Trần Văn Nam đã đặt vòng hoa kính viếng đồng chí Lê Văn Tài.",
        &["tribute | Trần Văn Nam | Lê Văn Tài"],
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
fn begins_visits_and_surveys() {
    goes(
        "Ngày 2/6, Đoàn đại biểu tỉnh Gia Lai do ông Trần Văn Nam dẫn đầu bắt đầu chuyến thăm, làm việc tại Cuba.",
        &["working | Trần Văn Nam; Đoàn đại biểu tỉnh Gia Lai | Cuba"],
    );
    goes(
        "Ông Trần Văn Nam đã có cuộc khảo sát tại phường Tân Định.",
        &["inspection | Trần Văn Nam | phường Tân Định"],
    );
}

#[test]
fn what_an_anniversary_remembers_is_no_visit_of_today() {
    goes(
        "Sáng 23/9, ông Trần Văn Nam dự Lễ kỷ niệm 70 năm Bác Hồ thăm Thanh Hóa.",
        &[],
    );
    goes(
        "Nhân kỷ niệm 65 năm Ngày truyền thống, ông Trần Văn Nam thăm tỉnh Lào Cai.",
        &["- | Trần Văn Nam | tỉnh Lào Cai"],
    );
}

#[test]
fn a_tribute_may_be_organised() {
    goes(
        "Sáng 27/7, Thành ủy, UBND tỉnh Gia Lai tổ chức dâng hương tưởng niệm các nạn nhân sóng thần.",
        &["tribute | Thành ủy; UBND tỉnh Gia Lai | các nạn nhân sóng thần"],
    );
}

#[test]
fn who_comes_with_a_delegation_goes_with_it() {
    goes(
        "Chiều 3/10, Phó Chủ tịch nước Trần Văn Nam cùng đoàn công tác Chính phủ đã đến thăm Bệnh viện Bạch Mai.",
        &["working | Trần Văn Nam; đoàn công tác Chính phủ | Bệnh viện Bạch Mai"],
    );
}
