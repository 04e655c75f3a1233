//! Who is met, and where the list of them ends.

use super::meet;

#[test]
fn a_list_goes_on_to_the_comma_of_the_next_verb() {
    meet(
        "Thủ tướng Hun Sen đã gặp Chủ tịch nước Trần Văn Nam, Chủ tịch Quốc hội Lê Thị Hoa, hội đàm với Thủ tướng Phạm Minh Chính.",
        &[
            "encounter | Hun Sen | Trần Văn Nam; Lê Thị Hoa",
            "talks | Hun Sen | Phạm Minh Chính",
        ],
    );
    meet(
        "Tiếp Đại sứ Lào Sengphet Houngboungnuang, ông Trần Văn Nam, Phó Chủ tịch UBND tỉnh Lào Cai, gợi ý lập đường bay.",
        &["reception | Trần Văn Nam | Sengphet Houngboungnuang"],
    );
}

#[test]
fn a_list_ends_with_what_it_is_about() {
    meet(
        "Bí thư Thành ủy Trần Văn Nam làm việc với Tỉnh ủy Cà Mau và Tỉnh ủy Bạc Liêu về kinh tế.",
        &["working | Trần Văn Nam | Tỉnh ủy Cà Mau; Tỉnh ủy Bạc Liêu"],
    );
    meet(
        "Thủ tướng Trần Văn Nam gặp Thủ hiến bang Hessen - ông Volker Bouffier.",
        &["encounter | Trần Văn Nam | Volker Bouffier"],
    );
    meet(
        "Phát biểu của Bộ trưởng Trần Văn Nam tại cuộc tiếp xúc cử tri Bình Định, đại biểu Quốc hội nói, còn gây tranh luận.",
        &[],
    );
}

#[test]
fn who_comes_is_the_guest() {
    meet(
        "Ông Trần Văn Nam dẫn đầu đoàn công tác của Bộ Y tế đã đến làm việc với Tỉnh ủy Cà Mau.",
        &["working | Tỉnh ủy Cà Mau | Trần Văn Nam; đoàn công tác của Bộ Y tế"],
    );
    meet(
        "Bộ trưởng Phạm Bình Minh chào xã giao Tổng thống Pranab Mukherjee.",
        &["encounter | Pranab Mukherjee | Phạm Bình Minh"],
    );
    meet(
        "Thủ tướng Nguyễn Xuân Phúc thăm chính thức Nga. Thủ tướng Nguyễn Xuân Phúc đã hội đàm với Thủ tướng Dmitry Medvedev.",
        &["talks | Dmitry Medvedev | Nguyễn Xuân Phúc"],
    );
    meet(
        "Thủ tướng Nguyễn Xuân Phúc đã được Nhà vua Naruhito tiếp.",
        &["reception | Naruhito | Nguyễn Xuân Phúc"],
    );
}

#[test]
fn guests_are_listed_led_or_described() {
    meet(
        "Thủ tướng Nguyễn Xuân Phúc tiếp Đoàn đại biểu cấp cao Campuchia do Thủ tướng Hun Sen dẫn đầu.",
        &["reception | Nguyễn Xuân Phúc | Hun Sen"],
    );
    meet(
        "Thủ tướng Nguyễn Xuân Phúc tiếp Đoàn cán bộ cao cấp Lào do ông Trần Văn Nam, Chủ tịch Hội Hữu nghị, làm Trưởng đoàn.",
        &["reception | Nguyễn Xuân Phúc | Trần Văn Nam"],
    );
    meet(
        "Đoàn công tác tỉnh Bình Dương do ông Trần Văn Nam làm Trưởng đoàn đã đến thăm và chào xã giao Thủ tướng Hun Sen.",
        &["encounter | Hun Sen | Trần Văn Nam; Đoàn công tác tỉnh Bình Dương"],
    );
    meet("Đoàn cán bộ Hội Làm vườn do ông Trần Văn Nam làm Trưởng đoàn.", &[]);
    meet(
        "Thủ tướng Nguyễn Xuân Phúc tiếp một số doanh nhân, trí thức gốc Việt, dự lễ kỷ niệm.",
        &["reception | Nguyễn Xuân Phúc | một số doanh nhân, trí thức gốc Việt"],
    );
    meet(
        "Thủ tướng Nguyễn Xuân Phúc tiếp Đại sứ Kamal Malhotra, Bộ trưởng Phạm Bình Minh cùng dự.",
        &["reception | Nguyễn Xuân Phúc | Kamal Malhotra"],
    );
}

#[test]
fn who_receives_may_be_listed_behind_the_guests() {
    meet(
        "Chiều 1/12, đoàn công tác của Bộ Y tế do ông Trần Văn Nam làm trưởng đoàn đã đến thăm và làm việc tại tỉnh Cà Mau. Tiếp và làm việc với đoàn có bà Lê Thị Mai, Phó Chủ tịch UBND tỉnh.",
        &["working | Lê Thị Mai | Trần Văn Nam; đoàn công tác của Bộ Y tế"],
    );
    meet(
        "Tiếp và làm việc với đoàn có bà Lê Thị Mai, Phó Chủ tịch UBND tỉnh.",
        &[],
    );
    meet("Tiếp thu ý kiến có bà Lê Thị Mai.", &[]);
}

#[test]
fn what_guests_go_on_to_do_is_not_their_hosts_deed() {
    meet(
        "Chiều 1/12, Phó Thủ tướng Trần Văn Nam đã tiếp Đoàn người có công tỉnh Nghệ An ra thăm Thủ đô Hà Nội, gặp gỡ ông Lê Văn Tám.",
        &["reception | Trần Văn Nam | Đoàn người có công tỉnh Nghệ An"],
    );
    meet(
        "Chiều 1/12, Phó Thủ tướng Trần Văn Nam đã tiếp Đoàn người có công tỉnh Nghệ An, gặp gỡ ông Lê Văn Tám.",
        &[
            "reception | Trần Văn Nam | Đoàn người có công tỉnh Nghệ An",
            "encounter | Trần Văn Nam | Lê Văn Tám",
        ],
    );
}

#[test]
fn an_occasion_is_no_part_of_those_who_are_met() {
    meet(
        "Ngày 3/10, Tổng Lãnh sự Yamada Taro đến chào xã giao lãnh đạo HĐND tỉnh Sơn La nhân nhiệm kỳ công tác mới.",
        &["encounter | lãnh đạo HĐND tỉnh Sơn La | Yamada Taro"],
    );
}

#[test]
fn people_who_are_only_counted_are_met() {
    meet(
        "Chủ tịch UBND tỉnh Trần Văn Nam đã gặp mặt hơn 100 doanh nghiệp tiêu biểu.",
        &["encounter | Trần Văn Nam | hơn 100 doanh nghiệp tiêu biểu"],
    );
    meet(
        "Thủ tướng Trần Văn Nam gặp gỡ các nhà giáo, nghệ sĩ trẻ và tọa đàm với lãnh đạo các trường.",
        &["encounter | Trần Văn Nam | các nhà giáo, nghệ sĩ trẻ"],
    );
}

#[test]
fn guests_are_listed_behind_a_colon() {
    meet(
        "Chủ tịch UBND tỉnh Trần Văn Nam tiếp các nhà đầu tư: ông Lê Văn Tám, Giám đốc Công ty Hải An; bà Phạm Thị Hoa và ông Đỗ Văn Bé.",
        &["reception | Trần Văn Nam | Lê Văn Tám; Phạm Thị Hoa; Đỗ Văn Bé"],
    );
}

#[test]
fn guests_are_those_who_head_a_delegation_and_end_before_their_journey() {
    meet(
        "Ông Trần Văn Nam tiếp đoàn công tác tỉnh Fukuoka (Nhật Bản) do ông Yamada Taro dẫn đầu.",
        &["reception | Trần Văn Nam | Yamada Taro"],
    );
    meet(
        "Ông Trần Văn Nam tiếp ông Huot Hak cùng đoàn công tác sang dự Hội chợ Thương mại.",
        &["reception | Trần Văn Nam | Huot Hak; đoàn công tác"],
    );
}

#[test]
fn guests_end_before_what_is_exchanged() {
    meet(
        "Ông Trần Văn Nam làm việc với lãnh đạo tỉnh Sơn La trao đổi cách làm đường.",
        &["working | Trần Văn Nam | lãnh đạo tỉnh Sơn La"],
    );
}
