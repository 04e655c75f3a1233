//! The grammar of titles and names: before and after, stacked, shared, listed, bracketed, given by a verb, or none.

use sukien::{Article, Extractor, MentionKind};

/// A text, and the roles it gives in the order of the text: `person | title; person | title`.
const ROLES: [(&str, &str); 107] = [
    ("Bí thư Tỉnh ủy Lê Văn Hùng dự buổi lễ.", "Lê Văn Hùng | Bí thư Tỉnh ủy"),
    (
        "Chủ tịch UBND tỉnh Bến Tre Trần Ngọc Lan nêu ý kiến.",
        "Trần Ngọc Lan | Chủ tịch UBND tỉnh Bến Tre",
    ),
    (
        "Ông Phạm Văn Tùng, Giám đốc Sở Y tế, nêu ý kiến.",
        "Phạm Văn Tùng | Giám đốc Sở Y tế",
    ),
    (
        "Bà Nguyễn Thị Hạnh - Phó Giám đốc Sở Tài chính - nêu ý kiến.",
        "Nguyễn Thị Hạnh | Phó Giám đốc Sở Tài chính",
    ),
    (
        "Ông Đỗ Quang Minh (Chủ tịch UBND huyện Ba Tri) nêu ý kiến.",
        "Đỗ Quang Minh | Chủ tịch UBND huyện Ba Tri",
    ),
    (
        "Bộ trưởng Bộ Y tế Lê Thị Mai tới thăm.",
        "Lê Thị Mai | Bộ trưởng Bộ Y tế",
    ),
    (
        "Bộ trưởng Tư pháp Trần Quốc Hưng tới thăm.",
        "Trần Quốc Hưng | Bộ trưởng Tư pháp",
    ),
    (
        "Thứ trưởng Bộ Công Thương Hoàng Văn Sơn tới thăm.",
        "Hoàng Văn Sơn | Thứ trưởng Bộ Công Thương",
    ),
    (
        "Thứ trưởng Ngoại giao Vũ Đức Long tới thăm.",
        "Vũ Đức Long | Thứ trưởng Ngoại giao",
    ),
    (
        "Thủ tướng Nhật Bản Sato Kenji tới thăm.",
        "Sato Kenji | Thủ tướng Nhật Bản",
    ),
    ("Tổng thống Pháp Paul Durand tới thăm.", "Paul Durand | Tổng thống Pháp"),
    (
        "Đại sứ Việt Nam tại Lào Ngô Văn Thắng tới thăm.",
        "Ngô Văn Thắng | Đại sứ Việt Nam tại Lào",
    ),
    (
        "Đại sứ Mỹ tại Việt Nam Henry Clark tới thăm.",
        "Henry Clark | Đại sứ Mỹ tại Việt Nam",
    ),
    // Behind a name that has its title, `và` leads to another person.
    (
        "Thủ tướng Lê Văn Hùng và Bộ trưởng Tư pháp đều ghi nhận.",
        "Lê Văn Hùng | Thủ tướng",
    ),
    // Who is addressed, or gives the power, is not who does.
    (
        "Tiếp thu ý kiến của đại biểu, Bộ trưởng Tư pháp Trần Quốc Hưng cho biết như vậy.",
        "Trần Quốc Hưng | Bộ trưởng Tư pháp",
    ),
    ("Trao đổi với PV, ông Trần Quốc Hưng im lặng.", ""),
    (
        "Tiếp Đại sứ Lào, Chủ tịch nước Trần Quốc Hưng đề nghị như vậy.",
        "Trần Quốc Hưng | Chủ tịch nước",
    ),
    (
        "Khi thăm Chủ tịch UBND tỉnh, Bộ trưởng Tư pháp Trần Quốc Hưng đã cảm ơn.",
        "Trần Quốc Hưng | Bộ trưởng Tư pháp",
    ),
    (
        "Chiều qua, ông Lê Văn Hùng tiếp Ủy viên Bộ Chính trị, Bí thư Tỉnh ủy Trần Quốc Hưng.",
        "Trần Quốc Hưng | Ủy viên Bộ Chính trị; Trần Quốc Hưng | Bí thư Tỉnh ủy",
    ),
    (
        "Ông Vương Hữu Hiệp, Ủy viên Bộ Chính trị Đảng Cộng sản Trung Quốc, Phó Chủ tịch Quốc hội, tới thăm.",
        "Vương Hữu Hiệp | Ủy viên Bộ Chính trị Đảng Cộng sản Trung Quốc; Vương Hữu Hiệp | Phó Chủ tịch Quốc hội",
    ),
    (
        "Thừa ủy quyền của Thủ tướng, Bộ trưởng Tư pháp Trần Quốc Hưng báo cáo.",
        "Trần Quốc Hưng | Bộ trưởng Tư pháp",
    ),
    (
        "Lời chúc của Tổng Bí thư, Chủ tịch nước Trần Quốc Hưng tới bà con.",
        "Trần Quốc Hưng | Tổng Bí thư; Trần Quốc Hưng | Chủ tịch nước",
    ),
    // Who offers a post doesn't take it.
    ("Bà Lê Thị Mai được ông Trần Quốc Hưng mời làm Phó Thủ tướng.", ""),
    // A term stands between two titles.
    (
        "Ông Lê Văn Hùng, Ủy viên Trung ương Đảng khóa XII, nguyên Bí thư Tỉnh ủy Bến Tre, có mặt.",
        "Lê Văn Hùng | Ủy viên Trung ương Đảng; Lê Văn Hùng | nguyên Bí thư Tỉnh ủy Bến Tre",
    ),
    (
        "Ủy viên Trung ương Đảng khóa 12, Bí thư Tỉnh ủy Bến Tre Lê Văn Hùng có mặt.",
        "Lê Văn Hùng | Ủy viên Trung ương Đảng; Lê Văn Hùng | Bí thư Tỉnh ủy Bến Tre",
    ),
    (
        "Giám đốc quốc gia Ngân hàng Thế giới tại Việt Nam Greta Heide tới thăm.",
        "Greta Heide | Giám đốc quốc gia Ngân hàng Thế giới tại Việt Nam",
    ),
    (
        "Đại tướng Phan Văn Khải Minh tới thăm.",
        "Phan Văn Khải Minh | Đại tướng",
    ),
    (
        "Thiếu tướng Lê Xuân Trường, Giám đốc Công an tỉnh Long An, nêu ý kiến.",
        "Lê Xuân Trường | Thiếu tướng; Lê Xuân Trường | Giám đốc Công an tỉnh Long An",
    ),
    ("GS.TS Trần Văn Phúc nêu ý kiến.", "Trần Văn Phúc | GS.TS"),
    (
        "PGS.TS Nguyễn Thu Hà, Hiệu trưởng Trường Đại học Sư phạm Hà Nội, nêu ý kiến.",
        "Nguyễn Thu Hà | PGS.TS; Nguyễn Thu Hà | Hiệu trưởng Trường Đại học Sư phạm Hà Nội",
    ),
    (
        "Nguyên Phó Chủ tịch UBND tỉnh Phú Yên Đặng Văn Lâm bị nhắc tên.",
        "Đặng Văn Lâm | Nguyên Phó Chủ tịch UBND tỉnh Phú Yên",
    ),
    (
        "Cựu Bộ trưởng Bộ Xây dựng Hồ Văn Tâm bị nhắc tên.",
        "Hồ Văn Tâm | Cựu Bộ trưởng Bộ Xây dựng",
    ),
    (
        "Ủy viên Bộ Chính trị, Phó Thủ tướng Lý Văn Bình dự buổi lễ.",
        "Lý Văn Bình | Ủy viên Bộ Chính trị; Lý Văn Bình | Phó Thủ tướng",
    ),
    (
        "Phó Thủ tướng Lý Văn Bình, Trưởng đoàn kiểm tra, nêu ý kiến.",
        "Lý Văn Bình | Phó Thủ tướng; Lý Văn Bình | Trưởng đoàn kiểm tra",
    ),
    (
        "Bí thư Huyện ủy kiêm Chủ tịch HĐND huyện Cao Văn Dũng nêu ý kiến.",
        "Cao Văn Dũng | Bí thư Huyện ủy kiêm Chủ tịch HĐND huyện",
    ),
    (
        "Phó Chủ tịch - Tổng Thư ký Hội Luật gia Việt Nam Mai Thị Thủy nêu ý kiến.",
        "Mai Thị Thủy | Phó Chủ tịch - Tổng Thư ký Hội Luật gia Việt Nam",
    ),
    (
        "Bí thư Đảng ủy xã Tân Lập (huyện Mộc Châu, Sơn La) Vì Văn Thành nêu ý kiến.",
        "Vì Văn Thành | Bí thư Đảng ủy xã Tân Lập",
    ),
    (
        "Ông Trương Văn Đạt (SN 1975) - Phó Giám đốc Sở Nội vụ - nêu ý kiến.",
        "Trương Văn Đạt | Phó Giám đốc Sở Nội vụ",
    ),
    (
        "Ông Trương Văn Đạt được bầu giữ chức Chủ tịch UBND huyện.",
        "Trương Văn Đạt | Chủ tịch UBND huyện",
    ),
    (
        "Ông Trương Văn Đạt giữ chức Bí thư Huyện ủy, Chủ tịch HĐND huyện.",
        "Trương Văn Đạt | Bí thư Huyện ủy; Trương Văn Đạt | Chủ tịch HĐND huyện",
    ),
    (
        "Bà Lê Thị Cúc là Chánh Văn phòng UBND tỉnh.",
        "Lê Thị Cúc | Chánh Văn phòng UBND tỉnh",
    ),
    (
        "Ông Hà Văn Lợi làm Trưởng Công an xã.",
        "Hà Văn Lợi | Trưởng Công an xã",
    ),
    (
        "Ông Hà Văn Lợi trở thành Chủ tịch Hội Nông dân huyện.",
        "Hà Văn Lợi | Chủ tịch Hội Nông dân huyện",
    ),
    (
        "Bà Hoa Thị Lý (em dâu ông Tám) là Phó Chủ tịch UBND xã.",
        "Hoa Thị Lý | Phó Chủ tịch UBND xã",
    ),
    (
        "Ông Đinh Văn Quý (đang làm Phó Chủ tịch UBND xã) có mặt.",
        "Đinh Văn Quý | Phó Chủ tịch UBND xã",
    ),
    (
        "Bà Phan Thị Nga vắng mặt. Từ năm 2013, bà giữ chức Chủ tịch Liên đoàn Lao động tỉnh.",
        "Phan Thị Nga | Chủ tịch Liên đoàn Lao động tỉnh",
    ),
    (
        "Bà Phan Thị Nga - Chủ tịch UBND tỉnh, nay là Bí thư Tỉnh ủy - vắng mặt.",
        "Phan Thị Nga | Chủ tịch UBND tỉnh; Phan Thị Nga | Bí thư Tỉnh ủy",
    ),
    (
        "Hai Phó Chủ tịch UBND tỉnh là ông Bùi Văn Hòa và Tạ Văn Kiên được khen.",
        "Bùi Văn Hòa | Phó Chủ tịch UBND tỉnh; Tạ Văn Kiên | Phó Chủ tịch UBND tỉnh",
    ),
    (
        "Các Phó Thủ tướng: Bùi Văn Hòa, Tạ Văn Kiên dự buổi lễ.",
        "Bùi Văn Hòa | Phó Thủ tướng; Tạ Văn Kiên | Phó Thủ tướng",
    ),
    (
        "Thủ tướng cách chức Phó Chủ tịch UBND tỉnh, nhiệm kỳ 2016 - 2021 đối với ông Cù Văn Nghĩa.",
        "Cù Văn Nghĩa | Phó Chủ tịch UBND tỉnh",
    ),
    (
        "Chủ tịch UBND tỉnh, ông Lưu Văn Sáng, nêu ý kiến.",
        "Lưu Văn Sáng | Chủ tịch UBND tỉnh",
    ),
    ("Theo quyết định của Chủ tịch nước, ông Lưu Văn Sáng được khen.", ""),
    ("Sau khi khen nữ trưởng phòng, ông Lưu Văn Sáng ra về.", ""),
    (
        "Trưởng Ban Tổ chức Tỉnh ủy Ninh Thị Duyên nêu ý kiến.",
        "Ninh Thị Duyên | Trưởng Ban Tổ chức Tỉnh ủy",
    ),
    (
        "Trưởng ban Tuyên giáo Trung ương Quách Văn Thịnh nêu ý kiến.",
        "Quách Văn Thịnh | Trưởng ban Tuyên giáo Trung ương",
    ),
    (
        "Chánh án Tòa án nhân dân tối cao Đào Văn Chính nêu ý kiến.",
        "Đào Văn Chính | Chánh án Tòa án nhân dân tối cao",
    ),
    (
        "Viện trưởng Viện kiểm sát nhân dân tối cao Đào Văn Chính nêu ý kiến.",
        "Đào Văn Chính | Viện trưởng Viện kiểm sát nhân dân tối cao",
    ),
    (
        "Tổng Thư ký Liên hợp quốc Peter Olsen nêu ý kiến.",
        "Peter Olsen | Tổng Thư ký Liên hợp quốc",
    ),
    ("ĐBQH Mạc Văn Tiến nêu ý kiến.", "Mạc Văn Tiến | ĐBQH"),
    (
        "Đại biểu Quốc hội Mạc Văn Tiến nêu ý kiến.",
        "Mạc Văn Tiến | Đại biểu Quốc hội",
    ),
    (
        "Ông Mạc Văn Tiến, đại biểu Quốc hội đoàn Hà Tĩnh, nêu ý kiến.",
        "Mạc Văn Tiến | đại biểu Quốc hội đoàn Hà Tĩnh",
    ),
    (
        "Trưởng đoàn ĐBQH tỉnh Yên Bái Kiều Văn Lực nêu ý kiến.",
        "Kiều Văn Lực | Trưởng đoàn ĐBQH tỉnh Yên Bái",
    ),
    (
        "Chủ tịch Hội Nông dân Việt Nam Doãn Văn Thái nêu ý kiến.",
        "Doãn Văn Thái | Chủ tịch Hội Nông dân Việt Nam",
    ),
    (
        "Chủ tịch HĐQT Công ty Minh Phú Lê Văn Quang Vinh nêu ý kiến.",
        "Lê Văn Quang Vinh | Chủ tịch HĐQT Công ty Minh Phú",
    ),
    (
        "Tổng Giám đốc TTXVN Nguyễn Đức Tài nêu ý kiến.",
        "Nguyễn Đức Tài | Tổng Giám đốc TTXVN",
    ),
    (
        "Chủ nhiệm Văn phòng Chính phủ Trịnh Văn Sơn nêu ý kiến.",
        "Trịnh Văn Sơn | Chủ nhiệm Văn phòng Chính phủ",
    ),
    (
        "Thống đốc Ngân hàng Nhà nước Lương Thị Hồng nêu ý kiến.",
        "Lương Thị Hồng | Thống đốc Ngân hàng Nhà nước",
    ),
    (
        "Tư lệnh Quân khu 7 Nghiêm Văn Tú nêu ý kiến.",
        "Nghiêm Văn Tú | Tư lệnh Quân khu 7",
    ),
    (
        "Chính ủy Bộ đội Biên phòng Nghiêm Văn Tú nêu ý kiến.",
        "Nghiêm Văn Tú | Chính ủy Bộ đội Biên phòng",
    ),
    (
        "Cục trưởng Cục Hàng không Việt Nam Thái Văn Luân nêu ý kiến.",
        "Thái Văn Luân | Cục trưởng Cục Hàng không Việt Nam",
    ),
    (
        "Vụ trưởng Vụ Tổ chức cán bộ Thái Văn Luân nêu ý kiến.",
        "Thái Văn Luân | Vụ trưởng Vụ Tổ chức cán bộ",
    ),
    (
        "Tổng cục trưởng Tổng cục Du lịch Thái Văn Luân nêu ý kiến.",
        "Thái Văn Luân | Tổng cục trưởng Tổng cục Du lịch",
    ),
    (
        "Bí thư Thành đoàn Hà Nội Tô Thị Yến nêu ý kiến.",
        "Tô Thị Yến | Bí thư Thành đoàn Hà Nội",
    ),
    (
        "Quyền Chủ tịch UBND tỉnh Tô Văn Khoa nêu ý kiến.",
        "Tô Văn Khoa | Quyền Chủ tịch UBND tỉnh",
    ),
    (
        "Chính quyền Tổng thống Paul Durand im lặng.",
        "Paul Durand | Tổng thống",
    ),
    (
        "Phó Bí thư Thường trực Tỉnh ủy Tô Văn Khoa nêu ý kiến.",
        "Tô Văn Khoa | Phó Bí thư Thường trực Tỉnh ủy",
    ),
    ("Thượng tá Tô Văn Khoa nêu ý kiến.", "Tô Văn Khoa | Thượng tá"),
    ("Luật sư Tô Văn Khoa nêu ý kiến.", "Tô Văn Khoa | Luật sư"),
    (
        "Hòa thượng Thích Thiện Minh nêu ý kiến.",
        "Thích Thiện Minh | Hòa thượng",
    ),
    ("Phóng viên Tô Văn Khoa nêu ý kiến.", "Tô Văn Khoa | Phóng viên"),
    (
        "Tổng Biên tập Báo Nhân Dân Tô Văn Khoa nêu ý kiến.",
        "Tô Văn Khoa | Tổng Biên tập Báo Nhân Dân",
    ),
    (
        "Hiệu trưởng Trường THPT Lê Hồng Phong Tô Văn Khoa nêu ý kiến.",
        "Tô Văn Khoa | Hiệu trưởng Trường THPT Lê Hồng Phong",
    ),
    (
        "Giám đốc Bệnh viện Bạch Mai Tô Văn Khoa nêu ý kiến.",
        "Tô Văn Khoa | Giám đốc Bệnh viện Bạch Mai",
    ),
    (
        "Chủ tịch Hạ viện Nhật Bản Sato Kenji nêu ý kiến.",
        "Sato Kenji | Chủ tịch Hạ viện Nhật Bản",
    ),
    (
        "Thủ tướng nước chủ nhà Sato Kenji nêu ý kiến.",
        "Sato Kenji | Thủ tướng nước chủ nhà",
    ),
    (
        "Chủ tịch Trung Quốc Vương Minh Đạo tới thăm. Nhà lãnh đạo Trung Quốc nêu ý kiến.",
        "Vương Minh Đạo | Chủ tịch Trung Quốc; Vương Minh Đạo | Nhà lãnh đạo Trung Quốc",
    ),
    (
        "Bí thư Thành ủy Thành phố Hồ Chí Minh Châu Văn Tài tới dự.",
        "Châu Văn Tài | Bí thư Thành ủy Thành phố Hồ Chí Minh",
    ),
    (
        "Châu Văn Tài, Bí thư Trung ương Đảng, Bí thư Thành ủy Thành phố Hồ Chí Minh, tới dự.",
        "Châu Văn Tài | Bí thư Trung ương Đảng; Châu Văn Tài | Bí thư Thành ủy Thành phố Hồ Chí Minh",
    ),
    (
        "Chủ tịch Quốc hội Châu Thị Tài tới dự.",
        "Châu Thị Tài | Chủ tịch Quốc hội",
    ),
    ("Chủ tịch nước Châu Văn Tài tới dự.", "Châu Văn Tài | Chủ tịch nước"),
    (
        "Chủ tịch Ủy ban Trung ương MTTQ Việt Nam Châu Văn Tài tới dự.",
        "Châu Văn Tài | Chủ tịch Ủy ban Trung ương MTTQ Việt Nam",
    ),
    (
        "Chủ nhiệm Ủy ban Kinh tế của Quốc hội Châu Văn Tài tới dự.",
        "Châu Văn Tài | Chủ nhiệm Ủy ban Kinh tế của Quốc hội",
    ),
    (
        "Bí thư thứ nhất Trung ương Đoàn Châu Văn Tài tới dự.",
        "Châu Văn Tài | Bí thư thứ nhất Trung ương Đoàn",
    ),
    ("Các bí thư cấp ủy dự buổi lễ.", ""),
    ("Người đứng đầu chịu trách nhiệm về kết quả.", ""),
    ("Ông Châu Văn Tài ra về.", ""),
    (
        "Bí thư Quận ủy quận 5 Châu Văn Tài tới dự; Chủ tịch UBND quận 5 Ngô Thị Lan vắng mặt.",
        "Châu Văn Tài | Bí thư Quận ủy quận 5; Ngô Thị Lan | Chủ tịch UBND quận 5",
    ),
    (
        "Chủ tịch Hội đồng nhân dân tỉnh Ngô Thị Lan tới dự.",
        "Ngô Thị Lan | Chủ tịch Hội đồng nhân dân tỉnh",
    ),
    (
        "Theo quyết định của Giám đốc Sở Y tế, ông Châu Văn Tài, Phó Giám đốc Bệnh viện Sao Mai, nghỉ hưu.",
        "Châu Văn Tài | Phó Giám đốc Bệnh viện Sao Mai",
    ),
    (
        "Ông Châu Văn Tài - tân Chủ tịch Hội Khuyến học tỉnh - nêu ý kiến.",
        "Châu Văn Tài | Chủ tịch Hội Khuyến học tỉnh",
    ),
    (
        "Đồng chí Châu Văn Tài, UVTV Tỉnh ủy, Phó Chủ tịch UBND tỉnh tới dự.",
        "Châu Văn Tài | UVTV Tỉnh ủy; Châu Văn Tài | Phó Chủ tịch UBND tỉnh",
    ),
    (
        "Ông Châu Văn Tài, 48 tuổi, Phó Bí thư Huyện ủy, nêu ý kiến.",
        "Châu Văn Tài | Phó Bí thư Huyện ủy",
    ),
    (
        "Ông Châu Văn Tài, sinh năm 1970, quê huyện An Minh, Phó Giám đốc Sở Y tế, được bầu.",
        "Châu Văn Tài | Phó Giám đốc Sở Y tế",
    ),
    (
        "Châu Văn Tài, 48 tuổi, bị bắt. Châu Văn Tám, quê huyện An Minh, gặp Phó Giám đốc Sở Y tế.",
        "",
    ),
    (
        "Dự lễ có ông Châu Văn Tài Phó Chủ tịch UBND tỉnh; ông Ngô Văn Bảy nguyên Bí thư Tỉnh ủy.",
        "Châu Văn Tài | Phó Chủ tịch UBND tỉnh; Ngô Văn Bảy | nguyên Bí thư Tỉnh ủy",
    ),
    (
        "Ông Châu Văn Tài, Bí thư Chi bộ, Hiệu trưởng Trường Tiểu học Sao Mai, có mặt.",
        "Châu Văn Tài | Bí thư Chi bộ; Châu Văn Tài | Hiệu trưởng Trường Tiểu học Sao Mai",
    ),
    (
        "Theo bác sĩ Châu Văn Tài, các bác sĩ đã tới nơi.",
        "Châu Văn Tài | bác sĩ",
    ),
];

#[test]
fn each_phrase_gives_its_roles() {
    let wrong: Vec<String> = ROLES
        .iter()
        .filter_map(|(text, expected)| {
            let found = roles(text);
            (found != *expected).then(|| format!("{text}\n    expected {expected}\n    found    {found}"))
        })
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

fn roles(text: &str) -> String {
    let roles = Extractor::builtin().extract(&Article::new(text)).roles;
    let rows: Vec<String> = roles
        .iter()
        .map(|role| format!("{} | {}", role.person.name, role.title))
        .collect();
    rows.join("; ")
}

#[test]
fn the_head_of_a_body_is_no_title() {
    let titles = |text| {
        let mentions = Extractor::builtin().extract(&Article::new(text)).mentions;
        let titles = mentions
            .into_iter()
            .filter(|mention| mention.kind == MentionKind::Title);
        titles.map(|title| title.text).collect::<Vec<_>>()
    };
    assert_eq!(
        titles("Trong số các Đại sứ quán ông Lê Văn Hùng làm quen có nhiều nơi xa."),
        [""; 0]
    );
    assert_eq!(
        titles("Các Đại sứ ông Lê Văn Hùng làm quen ở nhiều nơi xa."),
        ["Đại sứ"]
    );
}
