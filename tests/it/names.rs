//! Names and roles that a text gives, exactly these: what a rule finds beside what it must refuse.

use sukien::{Article, Extraction, Extractor, MentionKind};

/// What is tried, a text, the names in it in order, and the roles: `person Lê Văn Tám; body Quốc hội`, `Lê Văn Tám | đại biểu`.
type Row = (&'static str, &'static str, &'static str, &'static str);

#[rustfmt::skip]
const ROWS: &[Row] = &[
    // National bodies have no places of their own; others do.
    ("national bodies", "Đại biểu Quốc hội tỉnh Cà Mau Lê Văn Tám nêu ý kiến.", "body Quốc hội; place tỉnh Cà Mau; person Lê Văn Tám", "Lê Văn Tám | Đại biểu Quốc hội tỉnh Cà Mau"),
    ("national bodies", "Đại biểu HĐND tỉnh Cà Mau Lê Văn Tám nêu ý kiến.", "body HĐND tỉnh Cà Mau; person Lê Văn Tám", "Lê Văn Tám | Đại biểu HĐND tỉnh Cà Mau"),
    ("national bodies", "Quốc hội Lào đã họp.", "body Quốc hội Lào", ""),
    ("national bodies", "Phó Thủ tướng Thường trực Chính phủ Lê Văn Tám dự lễ.", "body Chính phủ; person Lê Văn Tám", "Lê Văn Tám | Phó Thủ tướng Thường trực Chính phủ"),
    ("laws", "Theo Luật Tổ chức Quốc hội, việc này đã rõ.", "body Quốc hội", ""),
    ("laws", "Ban Tổ chức Trung ương đã trả lời.", "body Ban Tổ chức Trung ương", ""),
    // Codes of documents hold no bodies.
    ("codes", "Công văn 08/UBND-VX nêu rõ việc này.", "", ""),
    ("codes", "Thông tư số 15/2014/TT-BXD đã hết hạn.", "", ""),
    ("codes", "Ảnh: TTXVN. UBND TP.HCM trả lời.", "body TTXVN; body UBND TP.HCM", ""),
    // Communes whose name begins like a country, ends with a letter or holds a dash, and those behind a colon.
    ("communes", "Đoàn đến xã Nhật Hựu và phường Lâm Viên - Đà Lạt.", "place xã Nhật Hựu; place phường Lâm Viên - Đà Lạt", ""),
    ("communes", "Đoàn đến xã Tân Lợi A, xã Tân Lợi B.", "place xã Tân Lợi A; place xã Tân Lợi B", ""),
    ("communes", "Đoàn đến các xã: Minh Tân, Bảo Thắng và Việt Hưng.", "place Minh Tân; place Bảo Thắng; place Việt Hưng", ""),
    ("communes", "Chủ tịch xã: Dân đã yên tâm. Các xã: Không nơi nào thiếu nước.", "", ""),
    // A name goes on behind its abbreviation; what follows the abbreviation may be another name.
    ("glossed", "Hội Liên hiệp Phụ nữ (LHPN) tỉnh và Tòa án nhân dân (TAND) tỉnh Cà Mau có thư.", "body Hội Liên hiệp Phụ nữ (LHPN) tỉnh; body Tòa án nhân dân (TAND) tỉnh Cà Mau", ""),
    ("glossed", "Viện Kiểm sát nhân dân (VKSND) tối cao trả lời.", "body Viện Kiểm sát nhân dân (VKSND) tối cao", ""),
    ("glossed", "Bộ Y tế (BYT) và tỉnh Cà Mau có thư. Bộ Y tế (BYT), tỉnh Cà Mau trả lời.", "body Bộ Y tế; body BYT; place tỉnh Cà Mau; body Bộ Y tế; body BYT; place tỉnh Cà Mau", ""),
    // Two bodies joined by a word are two.
    ("two bodies", "Viện Mỹ thuật Hoa Lư và Đại học Kiến trúc Đông Sơn có thư.", "body Viện Mỹ thuật Hoa Lư; body Đại học Kiến trúc Đông Sơn", ""),
    ("two bodies", "Công ty Sao Lửa và Công ty Trăng Khuyết có thư.", "body Công ty Sao Lửa; body Công ty Trăng Khuyết", ""),
    ("two bodies", "Hội Khoa học và Kỹ thuật tỉnh Cà Mau có thư.", "body Hội Khoa học và Kỹ thuật tỉnh Cà Mau", ""),
    // A person behind a body's place, a place inside a company's name.
    ("cuts", "Cục trưởng Cục Hải quan TPHCM Lê Văn Tám có mặt.", "body Cục Hải quan TPHCM; person Lê Văn Tám", "Lê Văn Tám | Cục trưởng Cục Hải quan TPHCM"),
    ("cuts", "Công ty Môi trường Đô thị Thành phố Hồ Chí Minh có thư.", "body Công ty Môi trường Đô thị Thành phố Hồ Chí Minh", ""),
    ("cuts", "Đại hội Đảng XIV đã bế mạc.", "body Đảng", ""),
    ("cuts", "Các tập đoàn Hoa Kỳ và báo Mỹ quan tâm.", "place Hoa Kỳ; place Mỹ", ""),
    // Women's names with their prefix, without a title before them.
    ("prefixed", "H'Lâm và Y Vinh đến sớm, rồi H’Yim Kđoh.", "person H'Lâm; person Y Vinh; person H’Yim Kđoh", ""),
    ("prefixed", "Huyện Ia H'Drai có người H'Mông và người H’Rê.", "place Huyện Ia H'Drai", ""),
    ("terms", "Hội đồng nhân dân tỉnh Khóa X và HĐND huyện Nhiệm kỳ 2021-2026 có thư.", "body Hội đồng nhân dân tỉnh; body HĐND huyện", ""),
    ("committees", "Cơ quan UBKT Tỉnh ủy và Chi ủy Chi bộ có thư.", "body Cơ quan UBKT Tỉnh ủy; body Chi ủy Chi bộ", ""),
    ("committees", "Ủy ban Kiểm tra kỷ luật Trung Quốc có thư.", "body Ủy ban Kiểm tra kỷ luật Trung Quốc", ""),
    // The middle name of women makes the syllable before it a family's.
    ("women", "Có mặt: Chẳm Thị Mơ, phó trưởng bản.", "person Chẳm Thị Mơ", "Chẳm Thị Mơ | phó trưởng bản"),
    ("women", "Gần Chợ Thị Nghè có Sở Thị chính.", "place Chợ Thị Nghè", ""),
    // What is called after somebody is a place.
    ("called after", "Nhà ở đường Bà Huyện Thanh Quan, gần chợ Ông Tạ và cầu Ông Lãnh.", "place đường Bà Huyện Thanh Quan; place chợ Ông Tạ; place cầu Ông Lãnh", ""),
    ("called after", "Ra khỏi chợ, bà Chiểu về nhà.", "person Chiểu", ""),
    ("called after", "Nhà ở gần chợ Ông Lê Văn Tám kể lại.", "person Lê Văn Tám", ""),
    // Titles before words that are no names.
    ("no names", "Trưởng khoa Dược im lặng.", "", ""),
    ("no names", "Chủ tịch Tổng hội đến sớm, cùng Trưởng phòng Kiểm dịch.", "body phòng Kiểm dịch", ""),
    ("no names", "Bộ trưởng Bộ các Lực lượng vũ trang đến thăm.", "", ""),
    ("no names", "Hòa thượng Thích Trí Nhiễu có mặt.", "person Thích Trí Nhiễu", "Thích Trí Nhiễu | Hòa thượng"),
    ("no names", "Tổng thống Xa-mo-ra Vân-xi có mặt.", "person Xa-mo-ra Vân-xi", "Xa-mo-ra Vân-xi | Tổng thống"),
    ("no names", "Bạn đọc báo tiếng Anh Customsnews rất đông.", "", ""),
    ("no names", "Ảnh Lê Văn Tám Trên cơ sở này, tỉnh đồng ý.", "person Lê Văn Tám", ""),
    ("no names", "Người ta nói: “Vì Việt Nam, chúng tôi đi”.", "place Việt Nam", ""),
    ("no names", "Phó Chánh Văn phòng Bộ, Tổ trưởng Tổ điều hành và Bí thư Đoàn trường im lặng.", "", ""),
    ("no names", "Theo Bí thư Thăng, mọi người có mặt.", "person Thăng", "Thăng | Bí thư"),
    ("no names", "Tỉnh xây dựng Chính phủ điện tử như Chính phủ yêu cầu.", "body Chính phủ", ""),
    // Numbers with a letter, names with hyphens behind a unit word, the coast of a country.
    ("places", "Xe chạy trên quốc lộ 1A, qua QL 18, tỉnh lộ 705, ấp 4B và xóm 3.", "place quốc lộ 1A; place QL 18; place tỉnh lộ 705; place ấp 4B; place xóm 3", ""),
    ("places", "Vốn của xã 135, huyện 30a và phường 4/2 đã hết.", "", ""),
    ("places", "Đoàn đến tỉnh Sa-vẳn-na-khẹt, rồi về tỉnh Bô-kẹo.", "place tỉnh Sa-vẳn-na-khẹt; place tỉnh Bô-kẹo", ""),
    ("places", "Tàu tuần tra dọc bờ biển Hàn Quốc rồi ra biển Nhật Bản.", "place Hàn Quốc; place biển Nhật Bản", ""),
    // One syllable is no country where a given name ends with it; behind what begins a sentence or names a side it is.
    ("countries in names", "Hàng của vườn cam Thủy Nga và phòng khám Tâm Đức.", "", ""),
    ("countries in names", "Sang Mỹ, đoàn gặp bạn. Người ta đến Đông Đức, rồi Bộ Ngoại Giao Nga mời.", "place Mỹ; place Đông Đức; body Bộ Ngoại Giao Nga", ""),
    ("pairs", "Bị cáo Lê Nhật Anh kêu oan, nhưng Nhật Anh không có chứng cứ.", "person Lê Nhật Anh; person Nhật Anh", ""),
    ("pairs", "Ông Lê Hải Phòng ra Hải Phòng, rồi bà Trần Kim Anh gặp Kim Anh Tú.", "person Lê Hải Phòng; place Hải Phòng; person Trần Kim Anh; person Kim Anh Tú", ""),
    ("voters", "Cử tri Đức đi bầu, rồi cử tri Lê Văn Đức hỏi và cử tri Đức nghe.", "place Đức; person Lê Văn Đức; person Đức", ""),
    // A ship is called after someone, a site or paper takes no pictures, a remark in brackets begins like a sentence.
    ("called after", "Tàu sân bay Mỹ Ronald Reagan và tàu khu trục Mỹ John McCain rời cảng.", "place Mỹ; place Mỹ", ""),
    ("credits", "Đường sau bão. Ảnh: Cankao", "", ""),
    ("credits", "Đường sau bão. Ảnh: Quang Hiếu", "person Quang Hiếu", ""),
    ("credits", "Dân vui mừng nhận quà. Ảnh Anh Quý", "person Anh Quý", ""),
    ("credits", "Ảnh Bác treo trên tường. Anh Quý nhìn lên.", "person Quý", ""),
    // What goes on behind a joint, and what a firm does.
    ("joints", "Nhà máy xi măng Phú Thọ và nhà máy xi măng Bình Phước dừng lại.", "body Nhà máy xi măng Phú Thọ; body nhà máy xi măng Bình Phước", ""),
    ("joints", "Liên Hiệp Quốc và luật pháp đều nói vậy.", "body Liên Hiệp Quốc", ""),
    ("joints", "Công ty Thiết kế và tư vấn Hoa Lư có thư.", "body Công ty Thiết kế và tư vấn Hoa Lư", ""),
    ("joints", "Tập đoàn Vinatex sản xuất vải, Công ty Cổ phần sản xuất thép Hoa Lư làm thép.", "body Tập đoàn Vinatex; body Công ty Cổ phần sản xuất thép Hoa Lư", ""),
    // An affair is no department, a party's term no party, a spaced code no body.
    ("affairs", "Vụ OceanBank và Vụ Mường Nhé còn đó.", "body OceanBank; place Mường Nhé", ""),
    ("affairs", "Vụ Pháp chế và Vụ Châu Á đã trả lời.", "body Vụ Pháp chế; body Vụ Châu Á", ""),
    ("terms", "Ông Lê Văn Tám, Ủy viên Trung ương Đảng Khoá X, có mặt.", "person Lê Văn Tám; body Trung ương Đảng", "Lê Văn Tám | Ủy viên Trung ương Đảng"),
    ("codes", "Theo bản nhanh số 215/BC – UBND, xã đã xong.", "", ""),
    // Parties abroad in small letters; those of one country in another.
    ("parties", "Ông bỏ đảng UMNO, theo đảng Xanh rồi đảng “Vì tự do”.", "body UMNO; body đảng Xanh; body đảng “Vì tự do”", ""),
    ("parties", "Ban cán sự đảng Chính phủ họp, người trong và ngoài đảng Mỹ nghe.", "body Ban cán sự đảng Chính phủ; place Mỹ", ""),
    ("abroad", "Hội Doanh nhân Việt Nam tại Hàn Quốc có thư. Hội Nông dân Việt Nam tại hội nghị nói.", "body Hội Doanh nhân Việt Nam tại Hàn Quốc; body Hội Nông dân Việt Nam", ""),
    // A post that follows the title of its holder, is taken from someone, or goes to all on a list.
    ("posts", "Ông Lê Văn Tám, Phó Giám đốc Sở Y tế được bầu giữ chức Chủ tịch UBND huyện Ba Tri.", "person Lê Văn Tám; body Sở Y tế; body UBND huyện Ba Tri", "Lê Văn Tám | Phó Giám đốc Sở Y tế; Lê Văn Tám | Chủ tịch UBND huyện Ba Tri"),
    ("posts", "Miễn nhiệm chức danh Trưởng Ban Pháp chế đối với bà Trần Thị Hoa và miễn nhiệm chức danh Phó Trưởng Ban Pháp chế đối với ông Lê Văn Tám.", "body Ban Pháp chế; person Trần Thị Hoa; body Ban Pháp chế; person Lê Văn Tám", "Trần Thị Hoa | Trưởng Ban Pháp chế; Lê Văn Tám | Phó Trưởng Ban Pháp chế"),
    ("posts", "Các ông Lê Văn Tám, Trần Văn Hai được bầu làm Phó Bí thư Tỉnh ủy.", "person Lê Văn Tám; person Trần Văn Hai; body Tỉnh ủy", "Lê Văn Tám | Phó Bí thư Tỉnh ủy; Trần Văn Hai | Phó Bí thư Tỉnh ủy"),
    ("posts", "Ông Lê Văn Tám, ông Trần Văn Hai được bầu làm Phó Bí thư Tỉnh ủy.", "person Lê Văn Tám; person Trần Văn Hai; body Tỉnh ủy", "Trần Văn Hai | Phó Bí thư Tỉnh ủy"),
    ("posts", "Dự lễ có các đồng chí Phó Chủ tịch UBND tỉnh Lê Văn Tám, Trần Thị Hoa.", "body UBND tỉnh; person Lê Văn Tám; person Trần Thị Hoa", "Lê Văn Tám | Phó Chủ tịch UBND tỉnh; Trần Thị Hoa | Phó Chủ tịch UBND tỉnh"),
    ("posts", "Các đồng chí: Lê Văn Tám, Trần Văn Hai tiếp tục giữ chức vụ Phó Bí thư Tỉnh ủy.", "person Lê Văn Tám; person Trần Văn Hai; body Tỉnh ủy", "Lê Văn Tám | Phó Bí thư Tỉnh ủy; Trần Văn Hai | Phó Bí thư Tỉnh ủy"),
    ("posts", "Ông Lê Văn Tám được cử giữ chức Trưởng phòng Phòng ngừa.", "person Lê Văn Tám", ""),
    ("posts", "Ông Lê Văn Tám (sinh năm 1963; nguyên Giám đốc Sở Y tế) khai.", "person Lê Văn Tám; body Sở Y tế", "Lê Văn Tám | nguyên Giám đốc Sở Y tế"),
    // A commander of an area is no person, an association of a province no place, a missing full stop ends a name.
    ("no names", "Tư lệnh Vùng và Chính ủy Khu VII có thư.", "", ""),
    ("no names", "Bí thư Thị đoàn và Bí thư Thị ủy có thư cho bà Thị Nở.", "body Thị đoàn; body Thị ủy; person Thị Nở", ""),
    ("no names", "Hội Cựu chiến binh tỉnh Tham gia đoàn thăm xã Tham Gia.", "body Hội Cựu chiến binh tỉnh; place xã Tham Gia", ""),
    ("associations", "Chủ tịch Tỉnh hội họp với Ban Chấp hành tỉnh Hội và các tỉnh Hội.", "body Tỉnh hội; body Ban Chấp hành tỉnh Hội", ""),
    ("glossed", "Ủy ban Mặt trận Tổ quốc (MTTQ) Việt Nam tỉnh và Bảo hiểm xã hội (BHXH) Việt Nam có thư.", "body Ủy ban Mặt trận Tổ quốc (MTTQ) Việt Nam tỉnh; body Bảo hiểm xã hội (BHXH) Việt Nam", ""),
    // Communes are called like papers, end with a word for bodies, or are none where the text knows the person.
    ("communes", "Nhà ở xã Tiền Phong, thôn Thanh Niên, gần khu dân cư Đài Tiếng nói Việt Nam. Theo Tiền Phong, đường tốt.", "place xã Tiền Phong; place thôn Thanh Niên; body Đài Tiếng nói Việt Nam; body Tiền Phong", ""),
    ("communes", "Công an xã Sơn Hội làm rõ, rồi UBND tỉnh và Hội Nông dân xã nghe.", "body Công an xã Sơn Hội; body UBND tỉnh; body Hội Nông dân xã", ""),
    ("communes", "Ông Lê Đình Tám đến sớm. Theo cựu Chủ tịch xã Lê Đình Tám, đất còn rộng.", "person Lê Đình Tám; person Lê Đình Tám", "Lê Đình Tám | cựu Chủ tịch xã"),
    ("communes", "Theo Bí thư phường Nguyễn Thái Bình, đất còn rộng.", "place phường Nguyễn Thái Bình", ""),
    ("joints", "Công ty Dầu khí miền Trung và dự án thép có thư.", "body Công ty Dầu khí miền Trung", ""),
    ("fields", "Nhà máy đạm Ninh Bình và Công ty Bóng đèn phích nước Rạng Đông có thư.", "body Nhà máy đạm Ninh Bình; body Công ty Bóng đèn phích nước Rạng Đông", ""),
    ("fields", "Bệnh viện Hữu nghị Lạc Việt và Bệnh viện Trường ĐH Y Dược Huế có thư.", "body Bệnh viện Hữu nghị Lạc Việt; body Bệnh viện Trường ĐH Y Dược Huế", ""),
    // Bodies of a level, no single one.
    ("levels", "Chủ tịch UBND cấp xã, Hội Luật gia các tỉnh và UBKT các cấp thực hiện.", "", ""),
    ("levels", "UBND huyện Ba Tri cấp giấy cho Trường Trung cấp Luật Hoa Sen.", "body UBND huyện Ba Tri; body Trường Trung cấp Luật Hoa Sen", ""),
    ("levels", "Ban Tuyên giáo huyện ủy và Ủy ban kiểm tra thành ủy có thư.", "body Ban Tuyên giáo huyện ủy; body Ủy ban kiểm tra thành ủy", ""),
    ("numbered", "Đội Quản lý thị trường số 14 và Công ty Xây dựng số 1 có thư.", "body Đội Quản lý thị trường số 14; body Công ty Xây dựng số 1", ""),
    ("numbered", "Báo Giao thông số 23 ra sáng nay, Sở Y tế số 12/2020 cũng vậy.", "body Báo Giao thông; body Sở Y tế", ""),
    ("countries", "Chủ tịch Quốc hội nước Cộng hòa Cuba Juan Perez có mặt.", "body Quốc hội nước Cộng hòa Cuba; person Juan Perez", "Juan Perez | Chủ tịch Quốc hội nước Cộng hòa Cuba"),
    ("glosses", "Hiệp hội Doanh nghiệp nhỏ và vừa (DNNVV) có thư. Nhiều DNNVV gặp khó.", "body Hiệp hội Doanh nghiệp nhỏ và vừa", ""),
    ("glosses", "Hội Luật gia Việt Nam (HLGVN) có thư. HLGVN gặp khó.", "body Hội Luật gia Việt Nam; body HLGVN; body HLGVN", ""),
    ("abbreviated", "Đảng ủy P.Phú Thủy và Công an P.5 có thư.", "body Đảng ủy P.Phú Thủy; body Công an P.5", ""),
    // Small words and later forms of foreign names.
    ("foreign", "Bộ trưởng Khalid bin Omar Al-Nasser tới thăm, cùng bà Greta von der Heide.", "person Khalid bin Omar Al-Nasser; person Greta von der Heide", "Khalid bin Omar Al-Nasser | Bộ trưởng"),
    ("foreign", "Thứ trưởng Lan la lớn.", "person Lan", "Lan | Thứ trưởng"),
    ("foreign", "Harald Brinkman ký thỏa thuận. Ông Harald Brinkman cảm ơn.", "person Harald Brinkman; person Harald Brinkman", ""),
    ("foreign", "Haralt Brinkman ký thỏa thuận. Ông Haralt Brinkman cảm ơn.", "person Haralt Brinkman; person Haralt Brinkman", ""),
    ("foreign", "Harald Brinkman Orchestra ký thỏa thuận. Ông Harald Brinkman cảm ơn.", "body Harald Brinkman Orchestra; person Harald Brinkman", ""),
    ("foreign", "Haralt Brinkman Orchester ký thỏa thuận. Ông Haralt Brinkman cảm ơn.", "person Haralt Brinkman", ""),
    ("signed", "Khách về rất đông - Ảnh: BỬU ĐẤU.", "person BỬU ĐẤU", ""),
    ("no names", "Ý kiến này đã cũ. Ý nghĩa của nó thì mới.", "", ""),
    // Companies known by their last word.
    ("companies", "Chủ tịch Sunfire Group có thư.", "body Sunfire Group", ""),
    ("companies", "Theo Sunfire Holdings, giá sẽ tăng.", "body Sunfire Holdings", ""),
    ("companies", "Tổng thống Marcel Dubois có thư.", "person Marcel Dubois", "Marcel Dubois | Tổng thống"),
    ("companies", "Công ty Cổ phần Hoàng Linh có thư. Ông Lê Văn Tám là Tổng giám đốc Hoàng Linh.", "body Công ty Cổ phần Hoàng Linh; person Lê Văn Tám; body Hoàng Linh", "Lê Văn Tám | Tổng giám đốc Hoàng Linh"),
    ("companies", "Công ty Hoàng Linh có thư. Bà Hoàng Linh im lặng.", "body Công ty Hoàng Linh; person Hoàng Linh", ""),
    // Motorways are called after their ends.
    ("ways", "Xe đi cao tốc TP.HCM - Trung Lương, rồi cao tốc Bắc - Nam phía Đông Sau đó về.", "place cao tốc TP.HCM - Trung Lương; place cao tốc Bắc - Nam phía Đông", ""),
    ("ways", "Tỉnh giữ cao tốc Hà Nội - chuyện không dễ, và CHK quốc tế Long Thành.", "place cao tốc Hà Nội; place CHK quốc tế Long Thành", ""),
    ("signed", "Khách về rất đông. Ảnh: Xuân Lộc. Ảnh: Cà Mau.", "person Xuân Lộc; place Cà Mau", ""),
    ("companies", "Nhà máy chế biến thủy sản Nguyễn Hưng và Nhà máy Bột giấy Phương Nam có thư.", "body Nhà máy chế biến thủy sản Nguyễn Hưng; body Nhà máy Bột giấy Phương Nam", ""),
    ("companies", "Công ty Lâm nghiệp Tiền Phong quản lý rừng, Tập đoàn Than - khoáng sản có thư.", "body Công ty Lâm nghiệp Tiền Phong; body Tập đoàn Than - khoáng sản", ""),
    ("companies", "Chủ tịch Tổng công ty MobiFone Lê Văn Tám có mặt.", "body Tổng công ty MobiFone; person Lê Văn Tám", "Lê Văn Tám | Chủ tịch Tổng công ty MobiFone"),
    ("no names", "Ông Lê Văn Tin có mặt. Tin, ảnh: VGP/Quang Hiếu Ảnh: TTXVN", "person Lê Văn Tin; body VGP; person Quang Hiếu; body TTXVN", ""),
    // Lists of units, and of streets.
    ("lists", "Dân các phường Xuân Lộc Đông, Bàu Sỏi và Suối Vàng Nhỏ vui mừng.", "place phường Xuân Lộc Đông; place Bàu Sỏi; place Suối Vàng Nhỏ", ""),
    ("lists", "Dân phường Xuân Lộc Đông, Bí thư Lê Văn Tám và Bàu Sỏi.", "place phường Xuân Lộc Đông; person Lê Văn Tám", "Lê Văn Tám | Bí thư"),
    ("lists", "Xe đi từ đường Lê Lai đến Nguyễn Văn Cừ rồi rẽ.", "place đường Lê Lai; place Nguyễn Văn Cừ", ""),
    ("lists", "Anh đi từ đường Lê Lai, Nguyễn Văn Cừ tiễn anh.", "place đường Lê Lai; person Nguyễn Văn Cừ", ""),
    ("lists", "Xe chạy trên đường Tân Kỳ Tân Quý.", "place đường Tân Kỳ Tân Quý", ""),
    ("full stops", "Ông là cán bộ Thành ủy TP.Sắp tới ông nghỉ.", "body Thành ủy TP", ""),
    ("full stops", "Khách về TP.Vinh rất đông.", "place TP.Vinh", ""),
    // Pairs of countries.
    ("pairs", "Quan hệ Việt - Mỹ và Nga – Trung tốt đẹp.", "place Việt; place Mỹ; place Nga; place Trung", ""),
    ("pairs", "Người Việt ở Mỹ và anh Trung vui mừng.", "place Mỹ; person Trung", ""),
    // Bylines.
    ("bylines", "Mưa đã tạnh.\n\nTheo Anh Minh/VnExpress", "person Anh Minh; body VnExpress", ""),
    ("bylines", "Mưa đã tạnh. Bài và ảnh: Trường Hoàng", "person Trường Hoàng", ""),
    ("bylines", "Theo anh Minh, mưa đã tạnh.", "person Minh", ""),
    // Whose a title is.
    ("titles", "Các cố Tổng Bí thư và Đại tướng Lê Văn Tám được nhắc đến.", "person Lê Văn Tám", "Lê Văn Tám | Đại tướng"),
    ("titles", "Thừa ủy quyền Thủ tướng, Bộ trưởng Bộ Y tế Lê Văn Tám trình bày.", "body Bộ Y tế; person Lê Văn Tám", "Lê Văn Tám | Bộ trưởng Bộ Y tế"),
    ("titles", "Cùng 4 đồng chí Phó Chủ tịch UBND tỉnh, Chủ tịch UBND tỉnh Lê Văn Tám có mặt.", "body UBND tỉnh; body UBND tỉnh; person Lê Văn Tám", "Lê Văn Tám | Chủ tịch UBND tỉnh"),
    ("titles", "Phó Thủ tướng, Bộ trưởng Bộ Y tế Lê Văn Tám trình bày.", "body Bộ Y tế; person Lê Văn Tám", "Lê Văn Tám | Phó Thủ tướng; Lê Văn Tám | Bộ trưởng Bộ Y tế"),
    ("titles", "Theo Bộ trưởng Lê Văn Tám, Thủ tướng yêu cầu sửa luật.", "person Lê Văn Tám", "Lê Văn Tám | Bộ trưởng"),
    ("titles", "Theo Bộ trưởng Lê Văn Tám, Chủ nhiệm Văn phòng Chính phủ, luật đã sửa.", "person Lê Văn Tám; body Văn phòng Chính phủ", "Lê Văn Tám | Bộ trưởng; Lê Văn Tám | Chủ nhiệm Văn phòng Chính phủ"),
    ("titles", "Bà Trần Thị Mai thay bà Lê Thị Sáu giữ chức Phó Chủ tịch nước.", "person Trần Thị Mai; person Lê Thị Sáu", ""),
    ("titles", "Bà Lê Thị Sáu giữ chức Phó Chủ tịch nước.", "person Lê Thị Sáu", "Lê Thị Sáu | Phó Chủ tịch nước"),
    ("titles", "Về việc chăm lo sức khỏe đại biểu, ông Lê Văn Tám không nói thêm.", "person Lê Văn Tám", ""),
    ("titles", "Ông Lê Văn Tám giám đốc Sở Y tế tỉnh Cà Mau nêu ý kiến.", "person Lê Văn Tám; body Sở Y tế tỉnh Cà Mau", "Lê Văn Tám | giám đốc Sở Y tế tỉnh Cà Mau"),
    ("titles", "Tỉnh cử ông Lê Văn Tám phó chủ tịch UBND tỉnh Trần Văn Sáu đi họp.", "person Lê Văn Tám; body UBND tỉnh; person Trần Văn Sáu", "Trần Văn Sáu | phó chủ tịch UBND tỉnh"),
    ("titles", "Đại biểu Lê Văn Tám nói ngắn. Đại biểu Quốc hội Lê Văn Tám ra về.", "person Lê Văn Tám; body Quốc hội; person Lê Văn Tám", "Lê Văn Tám | Đại biểu Quốc hội"),
    ("titles", "Cuba trở thành Ủy viên không thường trực, ông Lê Văn Tám giữ chức vụ Phó Giám đốc Sở Y tế.", "place Cuba; person Lê Văn Tám; body Sở Y tế", "Lê Văn Tám | Phó Giám đốc Sở Y tế"),
    ("titles", "Bí thư tỉnh ủy Lê Văn Tám và bí thư huyện ủy Trần Văn Sáu có mặt.", "person Lê Văn Tám; person Trần Văn Sáu", "Lê Văn Tám | Bí thư tỉnh ủy; Trần Văn Sáu | bí thư huyện ủy"),
    ("titles", "Đại sứ nước Cộng hòa Cuba Juan Perez có mặt.", "place Cộng hòa Cuba; person Juan Perez", "Juan Perez | Đại sứ nước Cộng hòa Cuba"),
    ("titles", "Về việc ông Lê Văn Tám nghỉ, PV đặt câu hỏi.", "person Lê Văn Tám", ""),
    ("states", "Đảng Cộng hòa Marcel Dubois và Vương quốc Bỉ có thư.", "body Đảng Cộng hòa Marcel Dubois; place Vương quốc Bỉ", ""),
    ("hospitals", "Khách đến bệnh viện Đa khoa huyện Năm Căn.", "body bệnh viện Đa khoa huyện Năm Căn", ""),
    ("hospitals", "Khách đến bệnh viện huyện và bệnh viện này.", "", ""),
    ("every one", "Việc này giao Chủ tịch UBND tỉnh, thành phố và UBND các huyện.", "", ""),
    ("every one", "Việc này giao Công an tỉnh, UBND tỉnh và MTTQ nhiều năm liền.", "body Công an tỉnh; body UBND tỉnh; body MTTQ", ""),
    ("every one", "Các cơ quan Trung ương họp. Lãnh đạo Trung ương đã về.", "body Trung ương", ""),
    ("the ministry", "Bộ Y tế họp báo. Bộ đã trả lời, theo lãnh đạo Bộ.", "body Bộ Y tế; body Bộ; body Bộ", ""),
    ("the ministry", "Bộ Y tế họp báo. Các Bộ đã trả lời. Bộ luật này mới. Bộ máy gọn.", "body Bộ Y tế", ""),
    ("the ministry", "Bộ đã trả lời rồi.", "", ""),
    ("addresses", "Ông sống ở số 43 Lê Lai, gần chợ.", "place số 43 Lê Lai", ""),
    ("addresses", "Cầu thủ số 10 Lê Văn Tám ghi bàn.", "person Lê Văn Tám", ""),
    ("streets", "Xe qua 32 Bà Triệu rồi về Hai Bà Trưng.", "", ""),
    ("streets", "Bà Triệu Thị Mai nêu ý kiến.", "person Triệu Thị Mai", ""),
    ("streets", "Học sinh Trường THCS Hai Bà Trưng đến sớm.", "body Trường THCS Hai Bà Trưng", ""),
    // Foreigners by their first names, by a hyphen, by what they are called later.
    ("foreign", "Thắng nhờ Marcel Dubois và Park So-yeon. Tàu sân bay Marcel Dubois rời cảng.", "person Marcel Dubois; person Park So-yeon", ""),
    ("foreign", "Greta Brinkmann từ chối, vì bà Brinkmann bận. Victoria Việt Nam có thư.", "person Greta Brinkmann; person Brinkmann; place Việt Nam", ""),
    ("foreign", "Tổng thống Vla-đi-mia Pu-xkin gặp VLA.", "person Vla-đi-mia Pu-xkin; body VLA", "Vla-đi-mia Pu-xkin | Tổng thống"),
    ("foreign", "Thống đốc bang Hessen Roland Brinkmann có mặt.", "place bang Hessen; person Roland Brinkmann", "Roland Brinkmann | Thống đốc bang Hessen"),
    // Half a word is no name.
    ("half words", "Nhà ngoại giao Nga dựa trên luật.", "place Nga", ""),
    ("half words", "Bộ trưởng Hải nghiệp gặp Tham tán Cảnh vụ, rồi Bộ trưởng Sơn nói ngắn.", "person Sơn", "Sơn | Bộ trưởng"),
    ("half words", "Chợ đông. Ảnh: Tư liệu. Trong ảnh: Một góc chợ.", "", ""),
    ("twice", "Lê Tám Lê Tám ra trước tòa.", "person Lê Tám; person Lê Tám", ""),
    ("signed", "Khách về rất đông. Ảnh: LÊ TÁM Ông Trần Văn Sáu nêu ý kiến.", "person LÊ TÁM; person Trần Văn Sáu", ""),
    ("signed", "Đường mới\n\nTỉnh đã mở một con đường mới qua rừng để người dân đi lại dễ hơn.\n\nThu Uyên\n\nmore Tin sau", "person Thu Uyên", ""),
    // Places that overlap, and those whose names end with a letter, a number or the head of a body.
    ("overlaps", "Mưa ở khu vực Bắc Hà Nội và phía Đông Triều Tiên.", "place Hà Nội; place Triều Tiên", ""),
    ("overlaps", "Mưa ở Bắc Hà và Đông Triều.", "place Bắc Hà; place Đông Triều", ""),
    ("endings", "Dân xã Vĩnh Lộc A, ấp Tân Hội, và xã Tân Thông Hội, huyện Củ Chi.", "place xã Vĩnh Lộc A; place ấp Tân Hội; place xã Tân Thông Hội; place huyện Củ Chi", ""),
    ("endings", "Xã Tân Thông Hội Nông dân họp.", "place Xã Tân Thông; body Hội Nông dân", ""),
    ("endings", "Mở rộng KCN Sóng Thần 1, cách sân bay Nội Bài 2 giờ xe.", "place KCN Sóng Thần 1; place sân bay Nội Bài", ""),
    ("endings", "Khách đến nhà ga Quốc tế và bảo tàng Quốc gia.", "", ""),
    ("words", "Tượng Đức Phật ở Đức, chuyên mục Pháp Luật ở Pháp.", "place Đức; place Pháp", ""),
    ("Lào Cai", "Nhà máy gang thép Lào Cai có thư.", "body Nhà máy gang thép Lào Cai", ""),
    // Fields in small letters, behind the head and behind a capital.
    ("fields", "Hiệp hội du lịch Cà Mau và Công ty Thương mại Dịch vụ Hoàng Phát có thư.", "body Hiệp hội du lịch Cà Mau; body Công ty Thương mại Dịch vụ Hoàng Phát", ""),
    ("fields", "Vụ khai thác khoáng sản Cà Mau đã rõ.", "place Cà Mau", ""),
    // A field that is all in small letters is closed by a place.
    ("small fields", "Giám đốc Sở khoa học và công nghệ tỉnh Cà Mau Lê Văn Tám có mặt.", "body Sở khoa học và công nghệ tỉnh Cà Mau; person Lê Văn Tám", "Lê Văn Tám | Giám đốc Sở khoa học và công nghệ tỉnh Cà Mau"),
    ("small fields", "Sở y tế TP.HCM và Hiệp hội doanh nghiệp thành phố có thư.", "body Sở y tế TP.HCM; body Hiệp hội doanh nghiệp thành phố", ""),
    ("small fields", "Sở xây dựng kế hoạch, Trung tâm văn hóa nằm ở ngoại ô.", "", ""),
    ("small fields", "Chi cục Giám định xây dựng tỉnh và Trung tâm Dịch vụ nông nghiệp huyện có thư.", "body Chi cục Giám định xây dựng tỉnh; body Trung tâm Dịch vụ nông nghiệp huyện", ""),
    // Long names that the rows know by their parts.
    ("long names", "Trung tâm Chăm sóc sức khỏe sinh sản tỉnh và Hội Đoàn kết sư sãi yêu nước huyện có thư.", "body Trung tâm Chăm sóc sức khỏe sinh sản tỉnh; body Hội Đoàn kết sư sãi yêu nước huyện", ""),
    ("long names", "Đội CSĐT tội phạm về kinh tế - ma túy Công an huyện Ba Tri vào cuộc.", "body Đội CSĐT tội phạm về kinh tế - ma túy Công an huyện Ba Tri", ""),
    ("long names", "Trưởng Ban An toàn giao thông tỉnh Cà Mau Lê Văn Tám có mặt.", "body Ban An toàn giao thông tỉnh Cà Mau; person Lê Văn Tám", "Lê Văn Tám | Trưởng Ban An toàn giao thông tỉnh Cà Mau"),
    ("long names", "Các Trung tâm giáo dục thường xuyên đã mở lớp. Trung tâm giáo dục thường xuyên tỉnh đã mở lớp.", "body Trung tâm giáo dục thường xuyên tỉnh", ""),
    ("numbers", "Hải quan Cà Mau 10 triệu đồng, Cục Thú y 60 năm qua.", "body Hải quan Cà Mau; body Cục Thú y", ""),
    ("numbers", "Tòa án nhân dân khu vực 3 có thư.", "body Tòa án nhân dân khu vực 3", ""),
    ("numbers", "Tòa án nhân dân khu vực 3 - Cà Mau, Ban Chỉ huy Phòng thủ khu vực 2 – Sao Vàng có thư.", "body Tòa án nhân dân khu vực 3 - Cà Mau; body Ban Chỉ huy Phòng thủ khu vực 2 – Sao Vàng", ""),
    ("numbers", "Trung đoàn 3 - Sư đoàn 9 có thư. Ban Chỉ huy Phòng thủ khu vực 2 - Lê Văn Tám ký.", "body Trung đoàn 3; body Sư đoàn 9; body Ban Chỉ huy Phòng thủ khu vực 2; person Lê Văn Tám", ""),
    // A part of a council names it; other bodies that are joined by a dash are two.
    ("parts of councils", "Ban Dân tộc của Hội đồng nhân dân tỉnh và Ban Pháp chế – HĐND tỉnh Cà Mau có thư.", "body Ban Dân tộc của Hội đồng nhân dân tỉnh; body Ban Pháp chế – HĐND tỉnh Cà Mau", ""),
    ("parts of councils", "Sở Tư pháp - HĐND tỉnh có thư.", "body Sở Tư pháp; body HĐND tỉnh", ""),
    ("steering committees", "Ban Chỉ đạo diễn tập khu vực phòng thủ tỉnh Cà Mau có thư.", "body Ban Chỉ đạo diễn tập khu vực phòng thủ tỉnh Cà Mau", ""),
    ("given names", "Trường THPT Lê Đức Hạnh và Đảng Tự do Đức Lê Hạnh có thư.", "body Trường THPT Lê Đức Hạnh; body Đảng Tự do Đức; person Lê Hạnh", ""),
    ("old men", "Già Y Hơ Êban và già làng Ay Bê có mặt, cụ đã già.", "person Y Hơ Êban; person Ay Bê", "Ay Bê | già làng"),
    ("initials", "Ảnh: A.N\n\nÔng A.Mi-khai-lốp ra về.", "person A.N; person A.Mi-khai-lốp", ""),
    ("signatures", "Tin, ảnh: Lê Văn Tám", "person Lê Văn Tám", ""),
    // The head of a body that a title ends with, in small letters.
    ("titled heads", "Ông Lê Văn Tám, Trưởng phòng Nội vụ huyện, có mặt.", "person Lê Văn Tám; body phòng Nội vụ huyện", "Lê Văn Tám | Trưởng phòng Nội vụ huyện"),
    ("titled heads", "Chánh văn phòng HĐND và UBND huyện Ba Tri Lê Văn Tám có mặt.", "body văn phòng HĐND và UBND huyện Ba Tri; person Lê Văn Tám", "Lê Văn Tám | Chánh văn phòng HĐND và UBND huyện Ba Tri"),
    ("titled heads", "Trưởng ban Đối ngoại Trung ương Lê Văn Tám và các Ban Trung ương Đảng có mặt.", "body ban Đối ngoại Trung ương; person Lê Văn Tám; body Trung ương Đảng", "Lê Văn Tám | Trưởng ban Đối ngoại Trung ương"),
    ("titled heads", "Trưởng phòng Giao đất Lê Văn Tám và Trưởng phòng Lê Tám có mặt.", "person Lê Văn Tám; person Lê Tám", "Lê Tám | Trưởng phòng"),
    ("titled heads", "Việc quốc phòng An ninh huyện, các Trưởng cơ quan đại diện Việt Nam.", "place Việt Nam", ""),
    ("titled heads", "Trưởng phòng Khảo thí và quản lý chất lượng Lê Văn Tám có mặt; Chi bộ tốt thì việc tốt.", "body phòng Khảo thí và quản lý chất lượng; person Lê Văn Tám", "Lê Văn Tám | Trưởng phòng Khảo thí và quản lý chất lượng"),
    ("venues", "Khách viếng văn từ Cát Lại, tịnh xá Ngọc Quang.", "place văn từ Cát Lại; place tịnh xá Ngọc Quang", ""),
    // A village behind a title, and the persons who are called so.
    ("villages", "Ông Lê Văn Tám, Trưởng bản Nà Tông, và bà Lê Thị Hoa, Trưởng ấp 3, có mặt.", "person Lê Văn Tám; place bản Nà Tông; person Lê Thị Hoa; place ấp 3", "Lê Văn Tám | Trưởng bản Nà Tông; Lê Thị Hoa | Trưởng ấp 3"),
    ("villages", "Ông Lê Văn Tám, Trưởng thôn Hoành, xã Đồng Tâm, có mặt. Trưởng thôn Lê Văn Bảy vắng mặt.", "person Lê Văn Tám; place thôn Hoành; place xã Đồng Tâm; person Lê Văn Bảy", "Lê Văn Tám | Trưởng thôn Hoành; Lê Văn Bảy | Trưởng thôn"),
    ("fields", "Viện Công nghệ thực phẩm, Cục Kỹ thuật xây dựng kế hoạch.", "body Viện Công nghệ thực phẩm; body Cục Kỹ thuật", ""),
    ("fields", "CLB TP.HCM thắng trận.", "body CLB TP.HCM", ""),
    ("fields", "Khách vào Trung tâm thương mại Sao Lửa.", "place Trung tâm thương mại Sao Lửa", ""),
    ("fields", "Công ty Đường sắt đô thị số 1 và Trung đoàn Bộ binh 271 có thư.", "body Công ty Đường sắt đô thị số 1; body Trung đoàn Bộ binh 271", ""),
    ("companies", "Chủ tịch Tập đoàn Sunfire Park So-yeon có mặt.", "body Tập đoàn Sunfire; person Park So-yeon", "Park So-yeon | Chủ tịch Tập đoàn Sunfire"),
    ("titles", "Phó Trưởng ban Thường trực Ban Nội chính Tỉnh ủy Lê Văn Tám có mặt.", "body Ban Nội chính Tỉnh ủy; person Lê Văn Tám", "Lê Văn Tám | Phó Trưởng ban Thường trực Ban Nội chính Tỉnh ủy"),
    ("titles", "Bí thư Đảng ủy phường Lê Văn Tám có mặt ở phường Nguyễn Cư Trinh.", "body Đảng ủy phường; person Lê Văn Tám; place phường Nguyễn Cư Trinh", "Lê Văn Tám | Bí thư Đảng ủy phường"),
    ("communes", "Dân xã Mỹ An Hưng vui mừng.", "place xã Mỹ An Hưng", ""),
    ("phrases", "Nhà nước Lào đón chuyến thăm cấp Nhà nước; Nhà nước cảm ơn.", "body Nhà nước Lào; body Nhà nước", ""),
    ("called after", "Người dân viếng lăng Hùng Vương, tưởng nhớ Hùng Vương.", "place lăng Hùng Vương; person Hùng Vương", ""),
    // The head of a body behind a title, and then the person.
    ("heads", "Giám đốc Trung tâm Lê Văn Tám và Bí thư Đảng ủy Lê Tám có mặt.", "person Lê Văn Tám; body Đảng ủy; person Lê Tám", "Lê Văn Tám | Giám đốc Trung tâm; Lê Tám | Bí thư Đảng ủy"),
    ("heads", "Hiệu trưởng Trường Trần Văn Ơn và Giám đốc Công ty Lê Hưng có thư.", "body Trường Trần Văn Ơn; body Công ty Lê Hưng", ""),
    ("heads", "Bí thư Đảng ủy xã Hạ Sơn vắng. Bí thư Tỉnh ủy Ninh Bình Lê Văn Tám có mặt.", "body Đảng ủy xã Hạ Sơn; body Tỉnh ủy Ninh Bình; person Lê Văn Tám", "Lê Văn Tám | Bí thư Tỉnh ủy Ninh Bình"),
    ("heads", "Trung tâm Lê Văn Tám mở cửa.", "body Trung tâm Lê Văn Tám", ""),
    ("heads", "Giám đốc Trung tâm Lê Văn Tám Cà Mau có mặt.", "body Trung tâm Lê Văn Tám Cà Mau", ""),
    ("held", "Bà Lê Thị Sáu công tác 24 năm tại quận 5, sau đó về huyện Nhà Bè, giữ chức Bí thư Huyện ủy, Chủ tịch UBND huyện.", "person Lê Thị Sáu; place quận 5; place huyện Nhà Bè; body Huyện ủy; body UBND huyện", "Lê Thị Sáu | Bí thư Huyện ủy; Lê Thị Sáu | Chủ tịch UBND huyện"),
    ("heads", "Bí thư thứ nhất Ban Chấp hành Trung ương Đoàn Lê Văn Tám có mặt.", "body Ban Chấp hành Trung ương Đoàn; person Lê Văn Tám", "Lê Văn Tám | Bí thư thứ nhất Ban Chấp hành Trung ương Đoàn"),
    ("held", "Bà Lê Thị Sáu sinh ở Huế, là cử nhân luật.", "person Lê Thị Sáu; place Huế", ""),
    ("held", "Bà Lê Thị Sáu cho biết đã có người mới, giữ chức Bí thư Huyện ủy.", "person Lê Thị Sáu; body Huyện ủy", ""),
    ("held", "Bà Lê Thị Sáu gặp ông Lê Văn Tám, giữ chức Bí thư Huyện ủy.", "person Lê Thị Sáu; person Lê Văn Tám; body Huyện ủy", ""),
    ("held", "Bà Lê Thị Sáu sinh năm 1970. Năm 2010, bà giữ chức Giám đốc Sở Y tế, Bí thư Huyện ủy.", "person Lê Thị Sáu; body Sở Y tế; body Huyện ủy", "Lê Thị Sáu | Giám đốc Sở Y tế; Lê Thị Sáu | Bí thư Huyện ủy"),
    ("addresses", "Ông sống ở số nhà 43 Lê Lai, gần chợ.", "place số nhà 43 Lê Lai", ""),
    ("parties", "Ban Chấp hành Trung ương Đảng Nhân dân Cách mạng Lào có thư.", "body Ban Chấp hành Trung ương Đảng Nhân dân Cách mạng Lào", ""),
];

#[test]
fn each_text_gives_its_names_and_roles() {
    let mut wrong = Vec::new();
    for (tried, text, names, roles) in ROWS {
        let (found_names, found_roles) = names_and_roles(text);
        if found_names != *names || found_roles != *roles {
            wrong.push(format!(
                "{tried}: {text}\n    expected {names} :: {roles}\n    found    {found_names} :: {found_roles}"
            ));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The names of a text in order: `person Lê Văn Tám; body Quốc hội`.
pub(crate) fn names(extraction: &Extraction) -> String {
    let names = extraction.mentions.iter().filter_map(|mention| {
        let kind = match mention.kind {
            MentionKind::Person => "person",
            MentionKind::Body => "body",
            MentionKind::Place => "place",
            _ => return None,
        };
        Some(format!("{kind} {}", mention.text))
    });
    names.collect::<Vec<_>>().join("; ")
}

fn names_and_roles(text: &str) -> (String, String) {
    let extraction = Extractor::builtin().extract(&Article::new(text));
    let roles = extraction
        .roles
        .iter()
        .map(|role| format!("{} | {}", role.person.name, role.title));
    (names(&extraction), roles.collect::<Vec<_>>().join("; "))
}

/// Texts, and pairs of names in them that mean one and the same, or, behind `≠`, two.
#[rustfmt::skip]
const SAME: &[(&str, &str, bool, &str)] = &[
    ("UBND TP.HCM họp. UBND Thành phố Hồ Chí Minh trả lời.", "UBND TP.HCM", true, "UBND Thành phố Hồ Chí Minh"),
    ("Sở TN&MT Cà Mau họp. Sở Tài nguyên và Môi trường tỉnh Cà Mau trả lời.", "Sở TN&MT Cà Mau", true, "Sở Tài nguyên và Môi trường tỉnh Cà Mau"),
    ("Khách từ Hoa Kỳ về Mỹ.", "Hoa Kỳ", true, "Mỹ"),
    ("Chủ tịch V. Volodin đến. Ông V.Volodin ra về.", "V. Volodin", true, "V.Volodin"),
    ("UBND thành phố Tây Ninh họp. UBND tỉnh Tây Ninh trả lời.", "UBND thành phố Tây Ninh", false, "UBND tỉnh Tây Ninh"),
    ("Sở Y tế Cà Mau họp. Sở Y tế An Giang trả lời.", "Sở Y tế Cà Mau", false, "Sở Y tế An Giang"),
    ("Khách từ thành phố Tây Ninh về tỉnh Tây Ninh.", "thành phố Tây Ninh", false, "tỉnh Tây Ninh"),
];

#[test]
fn other_words_for_one_thing_mean_one_thing() {
    for (text, first, same, second) in SAME {
        let extraction = Extractor::builtin().extract(&Article::new(text));
        let entity = |name: &str| {
            let mention = extraction.mentions.iter().find(|mention| mention.text == name);
            mention
                .and_then(|mention| mention.entity)
                .unwrap_or_else(|| panic!("{text}: no {name}"))
        };
        assert_eq!(entity(first) == entity(second), *same, "{text}");
    }
}

#[test]
fn every_entity_has_a_mention() {
    let text = "Bà Kim Ngân được giới thiệu\n\nBà Nguyễn Thị Kim Ngân được giới thiệu. Bà Kim Ngân cảm ơn.";
    let extraction = Extractor::builtin().extract(&Article::new(text));
    assert_eq!(extraction.entities.len(), 1);
    for (number, entity) in extraction.entities.iter().enumerate() {
        assert_eq!(entity.id as usize, number);
        assert!(
            extraction
                .mentions
                .iter()
                .any(|mention| mention.entity == Some(entity.id))
        );
    }
}

#[test]
fn bodies_of_other_tasks_at_one_place_are_others() {
    let pairs = [
        ("Hội Nhà văn tỉnh Bến Tre", "Hội Kiến trúc sư tỉnh Bến Tre"),
        ("Vietcombank Chi nhánh Bến Tre", "Agribank Chi nhánh Bến Tre"),
        ("Quỹ Khuyến học tỉnh Bến Tre", "Quỹ Hỗ trợ nông dân tỉnh Bến Tre"),
        ("Khu Quản lý đường bộ II", "Khu Quản lý đường thủy II"),
        (
            "Ban Chỉ đạo chuyển đổi số tỉnh Bến Tre",
            "Ban Chỉ đạo giảm nghèo tỉnh Bến Tre",
        ),
        ("Phủ Tổng thống Hàn Quốc", "Phủ Thủ tướng Hàn Quốc"),
        ("Phòng Thanh tra Sở Y tế", "Phòng Thanh tra - Pháp chế Sở Y tế"),
    ];
    for (one, other) in pairs {
        let text = format!("Sáng nay {one} và {other} cùng họp.");
        let extraction = Extractor::builtin().extract(&Article::new(&text));
        let entities = extraction.entities.iter().map(|entity| entity.name.as_str());
        assert_eq!(entities.collect::<Vec<_>>(), [one, other], "{text}");
    }
    let text = "Hội Nhạc sĩ tỉnh Bến Tre và Hội Nhạc sỹ tỉnh Bến Tre cùng họp.";
    assert_eq!(Extractor::builtin().extract(&Article::new(text)).entities.len(), 1);
}
