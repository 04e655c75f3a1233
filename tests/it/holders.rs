//! Who held an office on a day: days of change, merged provinces and ministries, seats that stood empty.

use jiff::civil::Date;
use sukien::gazetteer::Gazetteer;

/// The words of the title, those of the body, the day, and the key of the one who surely held it; `-` for nobody.
const QUESTIONS: [(&str, &str, &str, &str); 104] = [
    ("Tổng Bí thư", "", "2011-01-18", "nong-duc-manh"),
    ("Tổng Bí thư", "", "2011-01-19", "nguyen-phu-trong"),
    ("Tổng Bí thư", "", "2024-07-19", "nguyen-phu-trong"),
    ("Tổng Bí thư", "", "2024-07-28", "-"),
    ("Tổng Bí thư", "", "2024-08-03", "to-lam"),
    ("Tổng Bí thư", "", "2026-05-01", "to-lam"),
    ("Chủ tịch nước", "", "2011-07-24", "nguyen-minh-triet-1942"),
    ("Chủ tịch nước", "", "2011-07-25", "truong-tan-sang"),
    ("Chủ tịch nước", "", "2016-04-02", "tran-dai-quang"),
    ("Chủ tịch nước", "", "2018-10-10", "-"),
    ("Chủ tịch nước", "", "2018-10-23", "nguyen-phu-trong"),
    ("Chủ tịch nước", "", "2021-04-05", "nguyen-xuan-phuc"),
    ("Chủ tịch nước", "", "2023-02-01", "-"),
    ("Chủ tịch nước", "", "2023-03-02", "vo-van-thuong-1970"),
    ("Chủ tịch nước", "", "2024-04-30", "-"),
    ("Chủ tịch nước", "", "2024-10-21", "luong-cuong"),
    ("Quyền Chủ tịch nước", "", "2018-10-01", "dang-thi-ngoc-thinh"),
    ("Quyền Chủ tịch nước", "", "2023-02-01", "vo-thi-anh-xuan"),
    ("Thủ tướng Chính phủ", "", "2016-04-06", "nguyen-tan-dung"),
    ("Thủ tướng Chính phủ", "", "2016-04-07", "nguyen-xuan-phuc"),
    ("Thủ tướng Chính phủ", "", "2021-04-05", "pham-minh-chinh"),
    ("Thủ tướng Chính phủ", "", "2025-12-31", "pham-minh-chinh"),
    ("Thủ tướng Chính phủ", "", "2026-04-08", "le-minh-hung-1970"),
    ("Chủ tịch Quốc hội", "", "2016-03-31", "nguyen-thi-kim-ngan"),
    ("Chủ tịch Quốc hội", "", "2021-03-30", "nguyen-thi-kim-ngan"),
    ("Chủ tịch Quốc hội", "", "2021-03-31", "vuong-dinh-hue"),
    ("Chủ tịch Quốc hội", "", "2024-05-10", "-"),
    ("Chủ tịch Quốc hội", "", "2024-05-20", "tran-thanh-man"),
    ("Thường trực Ban Bí thư", "", "2018-03-02", "tran-quoc-vuong"),
    ("Thường trực Ban Bí thư", "", "2024-06-01", "luong-cuong"),
    ("Thường trực Ban Bí thư", "", "2025-06-01", "tran-cam-tu"),
    (
        "Bí thư",
        "Thành ủy Thành phố Hồ Chí Minh",
        "2016-02-04",
        "le-thanh-hai-1950",
    ),
    (
        "Bí thư",
        "Thành ủy Thành phố Hồ Chí Minh",
        "2016-02-05",
        "dinh-la-thang",
    ),
    (
        "Bí thư",
        "Thành ủy Thành phố Hồ Chí Minh",
        "2017-05-10",
        "nguyen-thien-nhan",
    ),
    (
        "Bí thư",
        "Thành ủy Thành phố Hồ Chí Minh",
        "2020-12-03",
        "nguyen-van-nen",
    ),
    (
        "Bí thư",
        "Thành ủy Thành phố Hồ Chí Minh",
        "2025-08-24",
        "nguyen-van-nen",
    ),
    (
        "Bí thư",
        "Thành ủy Thành phố Hồ Chí Minh",
        "2025-08-25",
        "tran-luu-quang",
    ),
    ("Bí thư", "Thành ủy Hà Nội", "2020-02-07", "vuong-dinh-hue"),
    ("Bí thư", "Thành ủy Hà Nội", "2024-07-01", "-"),
    ("Bí thư", "Thành ủy Hà Nội", "2025-11-04", "nguyen-duy-ngoc"),
    (
        "Chánh Văn phòng",
        "Văn phòng Trung ương Đảng",
        "2019-06-01",
        "nguyen-van-nen",
    ),
    ("Trưởng ban", "Ban Kinh tế Trung ương", "2024-05-01", "-"),
    (
        "Trưởng ban",
        "Ban Tổ chức Trung ương",
        "2024-05-16",
        "le-minh-hung-1970",
    ),
    ("Chủ nhiệm", "Ủy ban Kiểm tra Trung ương", "2018-05-09", "tran-cam-tu"),
    ("Trưởng ban", "Ban Nội chính Trung ương", "2015-06-01", "-"),
    (
        "Chủ tịch",
        "Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam",
        "2017-06-22",
        "tran-thanh-man",
    ),
    (
        "Chánh án",
        "Tòa án nhân dân tối cao",
        "2025-11-10",
        "nguyen-van-quang-1969",
    ),
    (
        "Viện trưởng",
        "Viện kiểm sát nhân dân tối cao",
        "2024-08-26",
        "nguyen-huy-tien",
    ),
    ("Bộ trưởng", "Bộ Công an", "2024-05-30", "-"),
    ("Bộ trưởng", "Bộ Công an", "2024-06-06", "luong-tam-quang"),
    ("Bộ trưởng", "Bộ Nông nghiệp và Môi trường", "2025-03-01", "do-duc-duy"),
    ("Bộ trưởng", "Bộ Nông nghiệp và Môi trường", "2025-08-01", "-"),
    (
        "Quyền Bộ trưởng",
        "Bộ Nông nghiệp và Môi trường",
        "2025-08-01",
        "tran-duc-thang",
    ),
    ("Bộ trưởng", "Bộ Dân tộc và Tôn giáo", "2025-03-01", "dao-ngoc-dung"),
    ("Bộ trưởng", "Bộ Kế hoạch và Đầu tư", "2025-02-25", "-"),
    (
        "Bộ trưởng",
        "Bộ Nông nghiệp và Phát triển nông thôn",
        "2021-04-08",
        "le-minh-hoan",
    ),
    ("Bộ trưởng", "Bộ Xây dựng", "2025-03-01", "tran-hong-minh"),
    ("Bộ trưởng", "Bộ Khoa học và Công nghệ", "2020-11-12", "huynh-thanh-dat"),
    (
        "Bộ trưởng",
        "Bộ Khoa học và Công nghệ",
        "2025-03-01",
        "nguyen-manh-hung-1962",
    ),
    ("Bộ trưởng", "Bộ Y tế", "2020-08-15", "-"),
    ("Quyền Bộ trưởng", "Bộ Y tế", "2020-08-15", "nguyen-thanh-long"),
    ("Bộ trưởng", "Bộ Y tế", "2022-06-30", "-"),
    ("Bộ trưởng", "Bộ Ngoại giao", "2025-09-15", "-"),
    ("Bộ trưởng", "Bộ Tài chính", "2013-05-24", "dinh-tien-dung"),
    ("Bộ trưởng", "Bộ Giáo dục và Đào tạo", "2016-04-09", "phung-xuan-nha"),
    (
        "Bộ trưởng",
        "Bộ Tài nguyên và Môi trường",
        "2023-05-22",
        "dang-quoc-khanh",
    ),
    (
        "Thống đốc",
        "Ngân hàng Nhà nước Việt Nam",
        "2020-11-12",
        "nguyen-thi-hong-1968",
    ),
    ("Chủ nhiệm", "Văn phòng Chính phủ", "2015-01-01", "nguyen-van-nen"),
    (
        "Chủ tịch",
        "Ủy ban nhân dân Thành phố Hồ Chí Minh",
        "2021-08-24",
        "phan-van-mai",
    ),
    (
        "Chủ tịch",
        "Ủy ban nhân dân Thành phố Hồ Chí Minh",
        "2025-07-01",
        "nguyen-van-duoc-1968",
    ),
    ("Chủ tịch", "Ủy ban nhân dân thành phố Hà Nội", "2022-06-30", "-"),
    ("Bí thư", "Tỉnh ủy Bình Dương", "2025-07-01", "-"),
    ("Bí thư", "Tỉnh ủy Bình Dương", "2025-06-30", "nguyen-van-loi"),
    ("Bí thư", "Tỉnh ủy Tây Ninh", "2025-07-01", "nguyen-van-quyet"),
    ("Bí thư", "Tỉnh ủy Long An", "2025-07-01", "-"),
    ("Chủ tịch", "Ủy ban nhân dân tỉnh Bắc Giang", "2025-07-01", "-"),
    ("Bí thư", "Tỉnh ủy Lào Cai", "2025-08-01", "trinh-xuan-truong"),
    ("Bí thư", "Tỉnh ủy Tuyên Quang", "2025-07-01", "hau-a-lenh"),
    ("Bí thư", "Tỉnh ủy Hải Dương", "2022-10-10", "-"),
    ("Bí thư", "Thành ủy Đà Nẵng", "2017-09-01", "nguyen-xuan-anh"),
    ("Bí thư", "Thành ủy Đà Nẵng", "2017-10-07", "truong-quang-nghia"),
    ("Bí thư", "Tỉnh ủy Thanh Hóa", "2021-01-15", "do-trong-hung"),
    ("Bí thư", "Tỉnh ủy Quảng Ninh", "2020-01-01", "nguyen-xuan-ky"),
    ("Bộ trưởng", "Bộ Giao thông vận tải", "2025-03-01", "-"),
    ("Bộ trưởng", "Bộ Công Thương", "2016-04-08", "vu-huy-hoang"),
    (
        "Chủ tịch",
        "Ủy ban nhân dân tỉnh Thừa Thiên Huế",
        "2024-12-31",
        "nguyen-van-phuong",
    ),
    ("Chủ tịch", "Ủy ban nhân dân tỉnh Thừa Thiên Huế", "2025-01-01", "-"),
    ("Chủ tịch nước", "", "2026-04-06", "luong-cuong"),
    ("Chủ tịch nước", "", "2026-04-07", "to-lam"),
    ("Thủ tướng Chính phủ", "", "2026-04-06", "pham-minh-chinh"),
    ("Bộ trưởng", "Bộ Tài chính", "2026-04-07", "nguyen-van-thang"),
    ("Bộ trưởng", "Bộ Tài chính", "2026-04-08", "ngo-van-tuan"),
    ("Trưởng ban", "Ban Tổ chức Trung ương", "2026-05-01", "-"),
    ("Trưởng ban", "Ban Nội chính Trung ương", "2026-01-29", "phan-dinh-trac"),
    ("Trưởng ban", "Ban Nội chính Trung ương", "2026-01-30", "le-minh-tri"),
    ("Bí thư thứ nhất Trung ương Đoàn", "", "2022-08-01", "-"),
    ("Chủ nhiệm", "Ủy ban Kinh tế", "2009-01-01", "ha-van-hien"),
    ("Bí thư", "Thành ủy Hải Phòng", "2022-08-01", "tran-luu-quang"),
    ("Bí thư", "Thành ủy Cần Thơ", "2013-01-01", "tran-thanh-man"),
    (
        "Chủ tịch",
        "Ủy ban nhân dân tỉnh Thanh Hóa",
        "2026-07-27",
        "to-anh-dung",
    ),
    ("Bí thư", "Tỉnh ủy Đồng Nai", "2026-05-01", "-"),
    ("Bí thư", "Thành ủy Đồng Nai", "2026-05-01", "vu-hong-van"),
    ("Tổng thống", "Hàn Quốc", "2025-05-01", "-"),
    ("Tổng thống", "Mỹ", "2017-01-20", "donald-trump"),
];

#[test]
fn holders_on_days() {
    let known = Gazetteer::builtin();
    for (title, body, day, answer) in QUESTIONS {
        let date: Date = day.parse().unwrap();
        let seats = known.seats_named(title, body);
        assert!(!seats.is_empty(), "no seat of the words {title} {body}");
        let holders = seats
            .iter()
            .flat_map(|seat| known.holders(&seat.title, &seat.body, date).surely);
        let holders: Vec<_> = holders.map(|post| &*post.official).collect();
        let expected = if answer == "-" { Vec::new() } else { vec![answer] };
        assert_eq!(holders, expected, "{title} {body} on {day}");
    }
}

#[test]
fn the_border_between_title_and_body_may_stand_anywhere() {
    let known = Gazetteer::builtin();
    let ways = [
        ("Bí thư", "Thành ủy Thành phố Hồ Chí Minh"),
        ("Bí thư Thành ủy", "Thành phố Hồ Chí Minh"),
        ("BÍ THƯ THÀNH UỶ", "TP.HCM"),
        ("Bí thư Thành ủy Thành phố Hồ Chí Minh", ""),
        ("bi-thu", "thanh-uy:thanh-pho-ho-chi-minh"),
    ];
    for (title, body) in ways {
        let seats = known.seats_named(title, body);
        let keys: Vec<_> = seats
            .iter()
            .map(|seat| (seat.title.as_str(), seat.body.as_str()))
            .collect();
        assert_eq!(keys, [("bi-thu", "thanh-uy:thanh-pho-ho-chi-minh")], "{title} | {body}");
    }
}

#[test]
fn words_that_are_no_office_name_no_seat() {
    let known = Gazetteer::builtin();
    for (title, body) in [
        ("", ""),
        ("Người qua đường", "Hà Nội"),
        ("Bí thư", "Hội Những Người Không Có Thật"),
    ] {
        assert_eq!(known.seats_named(title, body), [], "{title} | {body}");
    }
}
