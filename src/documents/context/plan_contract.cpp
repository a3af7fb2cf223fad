#include "documents/context/plan_contract.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace bd::documents {

namespace {

using Kind = ContractField::Kind;
constexpr bool optional = true, always = false;

std::vector<ContractField> fields()
{
    return {
        {u"version"_s, Kind::Number, always, {}, u"Phiên bản của danh mục tên này: 1"_s, u"Version of this list of names: 1"_s},
        {u"kind"_s, Kind::Code, always, {}, u"Loại kế hoạch: year, action-month, inspection, committee, multi-year, other"_s, u"Kind of plan: year, action-month, inspection, committee, multi-year, other"_s},
        {u"state"_s, Kind::Code, always, {}, u"Tình trạng: draft, consultation, submitted, issued, amended, replaced"_s, u"State: draft, consultation, submitted, issued, amended, replaced"_s},
        {u"is_draft"_s, Kind::Flag, always, {}, u"Là dự thảo (kế hoạch chưa ban hành)"_s, u"Is a draft (the plan is not issued yet)"_s},
        {u"year"_s, Kind::Number, optional, {}, u"Năm kế hoạch"_s, u"Year of the plan"_s},
        {u"head"_s, Kind::Object, always, {}, u"Phần đầu bên trái: tên cơ quan"_s, u"The head on the left: names of the bodies"_s},
        {u"head.superior_lines"_s, Kind::TextList, always, {}, u"Các dòng tên cơ quan chủ quản (UBND thì không có)"_s, u"Lines naming the superior body (a People's Committee has none)"_s},
        {u"head.issuer_lines"_s, Kind::TextList, always, {}, u"Các dòng tên cơ quan ban hành (in đậm; tên dài được ngắt ở giữa)"_s, u"Lines naming the issuing body (bold; long names break in the middle)"_s},
        {u"head.rule"_s, Kind::Text, always, {}, u"Gạch dưới tên cơ quan (khoảng trắng gạch chân, cỡ chữ 8)"_s, u"The rule below them (blanks, underlined, at 8 points)"_s},
        {u"superior"_s, Kind::Text, optional, {}, u"Cơ quan chủ quản"_s, u"Superior body, as in a sentence"_s},
        {u"issuer"_s, Kind::Text, optional, {}, u"Cơ quan ban hành"_s, u"Issuing body, as in a sentence"_s},
        {u"number"_s, Kind::Text, optional, {}, u"Số văn bản"_s, u"Number of the document, \"68\""_s},
        {u"symbol"_s, Kind::Text, optional, {}, u"Ký hiệu: KH-UBND"_s, u"Symbol: KH-UBND"_s},
        {u"addressee"_s, Kind::Text, optional, {}, u"Nơi được gửi, khi chỉ có một: đứng sau \"Kính gửi:\" (báo cáo)"_s, u"The addressee behind \"Kính gửi:\", where there is one (reports)"_s},
        {u"addressee_lines"_s, Kind::TextList, always, {}, u"Các nơi được gửi, khi có nhiều: \"- …;\" (báo cáo)"_s, u"The addressees as lines, where there are several: \"- …;\" (reports)"_s},
        {u"number_line"_s, Kind::Text, always, {}, u"Dòng số ký hiệu: \"Số: 68/KH-UBND\"; chưa có số thì để khoảng trống"_s, u"Line of number and symbol: \"Số: 68/KH-UBND\"; a gap for the clerk where there is no number"_s},
        {u"place"_s, Kind::Text, optional, {}, u"Địa danh"_s, u"Place"_s},
        {u"date"_s, Kind::Date, optional, {}, u"Ngày ban hành"_s, u"Date of issue: \"2026-01-05\", \"2026-01\" or \"2026\""_s},
        {u"date_text"_s, Kind::Text, always, {}, u"Ngày viết đầy đủ: \"ngày 05 tháng 01 năm 2026\"; chưa rõ thì để khoảng trống"_s, u"Date in words: \"ngày 05 tháng 01 năm 2026\"; gaps for what is unknown"_s},
        {u"place_date"_s, Kind::Text, always, {}, u"Địa danh và ngày: \"Khe Mây, ngày 05 tháng 01 năm 2026\""_s, u"Place and date: \"Khe Mây, ngày 05 tháng 01 năm 2026\""_s},
        {u"document_type"_s, Kind::Text, always, {}, u"Tên loại văn bản: KẾ HOẠCH"_s, u"Type of document: KẾ HOẠCH"_s},
        {u"title"_s, Kind::Text, always, {}, u"Trích yếu, tiêu đề"_s, u"Title"_s},
        {u"name"_s, Kind::Text, always, {}, u"Kế hoạch viết trong câu: \"Kế hoạch triển khai … năm 2026\""_s, u"The plan within a sentence: \"Kế hoạch triển khai … năm 2026\""_s},
        {u"title_rule"_s, Kind::Text, always, {}, u"Gạch dưới trích yếu (khoảng trắng gạch chân, cỡ chữ 8)"_s, u"The rule below the title (blanks, underlined, at 8 points)"_s},
        {u"preamble"_s, Kind::RichList, always, {}, u"Phần mở đầu: từng đoạn"_s, u"Preamble, paragraph by paragraph"_s},
        {u"preamble_items"_s, Kind::List, always, {}, u"Phần mở đầu, cho biết thêm đoạn nào là căn cứ"_s, u"Preamble, saying which paragraph only cites"_s},
        {u"preamble_items[].is_basis"_s, Kind::Flag, always, {}, u"Là căn cứ (\"Căn cứ …;\", in nghiêng)"_s, u"Only cites (\"Căn cứ …;\", in italics)"_s},
        {u"preamble_items[].text"_s, Kind::Rich, always, {}, u"Nội dung đoạn"_s, u"The paragraph"_s},
        {u"legal_bases"_s, Kind::List, always, {}, u"Căn cứ ban hành: từng văn bản"_s, u"Documents the plan rests on"_s},
        {u"legal_bases[].text"_s, Kind::Text, always, {}, u"Nguyên văn căn cứ"_s, u"The citation as written"_s},
        {u"legal_bases[].doc_type"_s, Kind::Text, optional, {}, u"Loại văn bản"_s, u"Type of document"_s},
        {u"legal_bases[].number"_s, Kind::Text, optional, {}, u"Số, ký hiệu"_s, u"Number and symbol"_s},
        {u"legal_bases[].date"_s, Kind::Date, optional, {}, u"Ngày văn bản"_s, u"Its date"_s},
        {u"legal_bases[].issuer"_s, Kind::Text, optional, {}, u"Cơ quan ban hành văn bản"_s, u"Who issued it"_s},
        {u"legal_bases[].title"_s, Kind::Text, optional, {}, u"Trích yếu văn bản"_s, u"Its title"_s},
        {u"legal_bases[].preamble_index"_s, Kind::Number, optional, {}, u"Nằm ở đoạn thứ mấy của phần mở đầu, tính từ 0"_s, u"Paragraph of the preamble that cites it, from 0"_s},
        {u"basis_lines"_s, Kind::TextList, always, {}, u"Dòng căn cứ, khi kế hoạch không có phần mở đầu: \"Căn cứ …;\""_s, u"The bases as lines, where there is no preamble: \"Căn cứ …;\""_s},
        {u"introduction"_s, Kind::Text, optional, {}, u"Câu dẫn, khi kế hoạch không có phần mở đầu: \"… ban hành Kế hoạch …, cụ thể như sau:\""_s, u"The sentence behind the bases, where there is no preamble: \"… ban hành Kế hoạch …, cụ thể như sau:\""_s},
        {u"outline"_s, Kind::List, always, {}, u"Nội dung: mọi mục, đoạn, bảng theo thứ tự đọc"_s, u"The contents in reading order: headings, paragraphs, tables"_s},
        {u"outline[].type"_s, Kind::Code, always, {}, u"Loại: heading (tiêu đề mục), numbered (mục chỉ có số, chữ theo sau), plain, dash, plus, table"_s, u"Type: heading, numbered (a section without heading: text follows the number), plain, dash, plus, table"_s},
        {u"outline[].level"_s, Kind::Number, always, {}, u"Cấp của mục, từ 1 (0 trong phụ lục không chia mục)"_s, u"Depth of the section, from 1 (0 in an appendix without sections)"_s},
        {u"outline[].number"_s, Kind::Text, always, {}, u"Số thứ tự do chương trình đánh: \"I.\", \"1.\", \"2.1.\", \"a)\", \"-\", \"+\""_s, u"Number, computed by the program: \"I.\", \"1.\", \"2.1.\", \"a)\", \"-\", \"+\""_s},
        {u"outline[].text"_s, Kind::Rich, always, {}, u"Chữ, không kèm số"_s, u"Text without the number"_s},
        {u"outline[].line"_s, Kind::Rich, always, {}, u"Cả dòng: số và chữ"_s, u"The whole line: number and text"_s},
        {u"outline[].table"_s, Kind::Table, optional, {}, u"Bảng"_s, u"The table"_s},
        {u"outline[].is_heading"_s, Kind::Flag, always, {}, u"Là tiêu đề mục"_s, u"Is a heading"_s},
        {u"outline[].is_heading_1"_s, Kind::Flag, always, {}, u"Là tiêu đề cấp 1"_s, u"Is a heading of depth 1"_s},
        {u"outline[].is_heading_2"_s, Kind::Flag, always, {}, u"Là tiêu đề cấp 2"_s, u"Is a heading of depth 2"_s},
        {u"outline[].is_heading_3"_s, Kind::Flag, always, {}, u"Là tiêu đề cấp 3"_s, u"Is a heading of depth 3"_s},
        {u"outline[].is_heading_4"_s, Kind::Flag, always, {}, u"Là tiêu đề cấp 4 hoặc sâu hơn"_s, u"Is a heading of depth 4 or deeper"_s},
        {u"outline[].is_numbered"_s, Kind::Flag, always, {}, u"Là mục chỉ có số"_s, u"Is a number followed by text"_s},
        {u"outline[].is_plain"_s, Kind::Flag, always, {}, u"Là đoạn thường"_s, u"Is a plain paragraph"_s},
        {u"outline[].is_dash"_s, Kind::Flag, always, {}, u"Là gạch đầu dòng (-)"_s, u"Is a paragraph with \"-\""_s},
        {u"outline[].is_plus"_s, Kind::Flag, always, {}, u"Là dấu cộng đầu dòng (+)"_s, u"Is a paragraph with \"+\""_s},
        {u"outline[].is_table"_s, Kind::Flag, always, {}, u"Là bảng"_s, u"Is a table"_s},
        {u"outline[].ends_document"_s, Kind::Flag, always, {}, u"Là dòng cuối của nội dung (giữ cùng trang với lời kết và chữ ký)"_s, u"Is the last of the text (kept on one page with closing words and signature)"_s},
        {u"sections"_s, Kind::List, always, {}, u"Các mục, mục con nằm trong mục"_s, u"The sections, nested"_s},
        {u"sections[].kind"_s, Kind::Code, always, {}, u"Nhóm nội dung"_s, u"Kind of contents"_s},
        {u"sections[].label"_s, Kind::Text, always, {}, u"Số không kèm dấu: \"2\""_s, u"Number without sign: \"2\""_s},
        {u"sections[].number"_s, Kind::Text, always, {}, u"Số thứ tự: \"2.\""_s, u"Number: \"2.\""_s},
        {u"sections[].source_number"_s, Kind::Text, optional, {}, u"Số ghi trong văn bản gốc"_s, u"Number in the original text"_s},
        {u"sections[].heading"_s, Kind::Rich, always, {}, u"Tiêu đề mục"_s, u"Heading"_s},
        {u"sections[].heading_end"_s, Kind::Text, always, {}, u"Dấu sau tiêu đề: \":\""_s, u"Sign behind the heading: \":\""_s},
        {u"sections[].agencies"_s, Kind::List, always, {}, u"Cơ quan được giao ở mục này"_s, u"Agencies the section is addressed to"_s},
        {u"sections[].agencies[].name"_s, Kind::Text, always, {}, u"Tên cơ quan"_s, u"Name of the agency"_s},
        {u"sections[].agencies[].invited"_s, Kind::Flag, always, {}, u"Được đề nghị (không phải được giao)"_s, u"Invited (\"Đề nghị\"), not assigned"_s},
        {u"sections[].blocks"_s, Kind::List, always, u"outline"_s, u"Các đoạn, bảng của mục"_s, u"Paragraphs and tables of the section"_s},
        {u"sections[].sections"_s, Kind::List, always, u"sections"_s, u"Các mục con"_s, u"The sections in it"_s},
        {u"duties"_s, Kind::List, always, {}, u"Chế độ báo cáo"_s, u"Reporting duties"_s},
        {u"duties[].kind"_s, Kind::Code, always, {}, u"Loại báo cáo: periodic, topical, ad-hoc"_s, u"Kind: periodic, topical, ad-hoc"_s},
        {u"duties[].period"_s, Kind::Code, optional, {}, u"Kỳ báo cáo: 6m, 9m, year, action-month, other"_s, u"Period: 6m, 9m, year, action-month, other"_s},
        {u"duties[].due"_s, Kind::Date, optional, {}, u"Hạn báo cáo"_s, u"Due date"_s},
        {u"duties[].due_text"_s, Kind::Text, optional, {}, u"Hạn viết ngắn: 05/6/2026"_s, u"Due date, short: 05/6/2026"_s},
        {u"duties[].strict"_s, Kind::Flag, always, {}, u"Trước ngày đó (không kể ngày đó)"_s, u"Before that day, not on it"_s},
        {u"duties[].wording"_s, Kind::Text, optional, {}, u"Nguyên văn hạn"_s, u"The wording"_s},
        {u"duties[].from"_s, Kind::Text, optional, {}, u"Đơn vị báo cáo"_s, u"Who reports"_s},
        {u"duties[].to"_s, Kind::Text, optional, {}, u"Nơi nhận báo cáo"_s, u"To whom"_s},
        {u"duties[].via"_s, Kind::Text, optional, {}, u"Gửi qua"_s, u"Through whom"_s},
        {u"closing"_s, Kind::RichList, always, {}, u"Lời kết (đoạn cuối kết thúc bằng \"./.\")"_s, u"Closing, the last paragraph ending with \"./.\""_s},
        {u"recipients"_s, Kind::TextList, always, {}, u"Nơi nhận"_s, u"Recipients, names only"_s},
        {u"has_recipients"_s, Kind::Flag, always, {}, u"Có nơi nhận"_s, u"Has recipients"_s},
        {u"recipient_lines"_s, Kind::TextList, always, {}, u"Dòng nơi nhận: \"- …;\""_s, u"Recipients as lines: \"- …;\""_s},
        {u"signer"_s, Kind::Object, always, {}, u"Chữ ký"_s, u"Signature"_s},
        {u"signer.authority_lines"_s, Kind::TextList, always, {}, u"Quyền hạn ký: \"TM. ỦY BAN NHÂN DÂN\", \"KT. CHỦ TỊCH\""_s, u"Authority: \"TM. ỦY BAN NHÂN DÂN\", \"KT. CHỦ TỊCH\""_s},
        {u"signer.position"_s, Kind::Text, optional, {}, u"Chức vụ người ký"_s, u"Position"_s},
        {u"signer.post"_s, Kind::Text, optional, {}, u"Chức vụ trong ban (in phía trên chỗ ký)"_s, u"Post in the committee (printed above the space for the signature)"_s},
        {u"signer.state_post"_s, Kind::Text, optional, {}, u"Chức vụ nhà nước (in phía dưới chỗ ký; chỉ người ký có hai chức vụ mới có)"_s, u"State post (printed below it; only who has two posts)"_s},
        {u"signer.name"_s, Kind::Text, optional, {}, u"Họ tên người ký"_s, u"Name of the signer"_s},
        {u"tasks"_s, Kind::List, always, {}, u"Nhiệm vụ"_s, u"Tasks"_s},
        {u"tasks[].number"_s, Kind::Number, always, {}, u"Số thứ tự"_s, u"Number, from 1"_s},
        {u"tasks[].title"_s, Kind::Text, always, {}, u"Nội dung nhiệm vụ"_s, u"The task"_s},
        {u"tasks[].kind"_s, Kind::Code, optional, {}, u"Nhóm nội dung"_s, u"Kind of contents"_s},
        {u"tasks[].lead"_s, Kind::Text, optional, {}, u"Đơn vị chủ trì (nhiều đơn vị cách nhau bằng \"; \")"_s, u"Lead agency (several joined by \"; \")"_s},
        {u"tasks[].leads"_s, Kind::TextList, always, {}, u"Từng đơn vị chủ trì"_s, u"Lead agencies"_s},
        {u"tasks[].coordinate"_s, Kind::Text, optional, {}, u"Đơn vị phối hợp (nhiều đơn vị cách nhau bằng \"; \")"_s, u"Coordinating agencies (joined by \"; \")"_s},
        {u"tasks[].coordinators"_s, Kind::TextList, always, {}, u"Từng đơn vị phối hợp"_s, u"Coordinating agencies"_s},
        {u"tasks[].time"_s, Kind::Text, optional, {}, u"Thời gian thực hiện"_s, u"Time, as printed"_s},
        {u"tasks[].start"_s, Kind::Date, optional, {}, u"Ngày bắt đầu"_s, u"Start"_s},
        {u"tasks[].end"_s, Kind::Date, optional, {}, u"Ngày kết thúc"_s, u"End"_s},
        {u"tasks[].product"_s, Kind::Text, optional, {}, u"Sản phẩm"_s, u"Product"_s},
        {u"tasks[].budget"_s, Kind::Text, optional, {}, u"Kinh phí (như in ra)"_s, u"Budget, as printed"_s},
        {u"tasks[].budget_amount"_s, Kind::Number, optional, {}, u"Số tiền, tính bằng đồng"_s, u"Budget in đồng"_s},
        {u"tasks[].budget_source"_s, Kind::Text, optional, {}, u"Nguồn kinh phí"_s, u"Source of the budget"_s},
        {u"task_appendix"_s, Kind::Object, optional, {}, u"Phụ lục nhiệm vụ (chỉ có khi kế hoạch có nhiệm vụ)"_s, u"The appendix of tasks (only when there are tasks)"_s},
        {u"task_appendix.label"_s, Kind::Text, always, {}, u"Tên phụ lục: \"Phụ lục\", có số La Mã khi còn phụ lục khác"_s, u"Its label: \"Phụ lục\", with a Roman number where the plan has other appendices"_s},
        {u"task_appendix.title"_s, Kind::Text, always, {}, u"Tiêu đề phụ lục nhiệm vụ"_s, u"Its title"_s},
        {u"reference"_s, Kind::Text, always, {}, u"Dòng kèm theo: \"(Kèm theo Kế hoạch số … của …)\""_s, u"The line \"(Kèm theo Kế hoạch số … của …)\""_s},
        {u"appendices"_s, Kind::List, always, {}, u"Các phụ lục khác"_s, u"The other appendices"_s},
        {u"appendices[].heading"_s, Kind::Rich, always, {}, u"Tên và tiêu đề phụ lục (mỗi thứ một dòng)"_s, u"Label and title, a line each"_s},
        {u"appendices[].reference"_s, Kind::Rich, optional, {}, u"Dòng kèm theo của phụ lục"_s, u"Its line \"(Kèm theo …)\"; null where only another appendix has one of its own"_s},
        {u"appendices[].items"_s, Kind::List, always, u"outline"_s, u"Nội dung phụ lục"_s, u"Its contents"_s},
        {u"foot_line"_s, Kind::Text, optional, {}, u"Dòng ghi dưới trang: \"Dữ liệu minh họa\" trên bản mẫu"_s, u"Line at the foot: \"Dữ liệu minh họa\" on samples"_s},
        {u"round"_s, Kind::Object, optional, {}, u"Lần lấy ý kiến gần nhất"_s, u"The last round of comments on the draft"_s},
        {u"round.number"_s, Kind::Number, always, {}, u"Lần thứ mấy"_s, u"Which round, from 1"_s},
        {u"round.document"_s, Kind::Text, optional, {}, u"Công văn lấy ý kiến (số, ký hiệu)"_s, u"Number of the letter that asked"_s},
        {u"round.sent"_s, Kind::Date, optional, {}, u"Ngày gửi lấy ý kiến"_s, u"When it was sent"_s},
        {u"round.sent_text"_s, Kind::Text, optional, {}, u"Ngày gửi viết ngắn: 05/6/2026"_s, u"When it was sent, short: 05/6/2026"_s},
        {u"round.reply_by"_s, Kind::Date, optional, {}, u"Hạn trả lời"_s, u"Reply by"_s},
        {u"round.reply_by_text"_s, Kind::Text, optional, {}, u"Hạn trả lời viết ngắn: 05/6/2026"_s, u"Reply by, short: 05/6/2026"_s},
        {u"round.silence_agrees"_s, Kind::Flag, always, {}, u"Quá hạn không trả lời được coi là thống nhất"_s, u"Who doesn't answer in time counts as agreeing"_s},
        {u"round.asked"_s, Kind::Number, always, {}, u"Số đơn vị được hỏi"_s, u"How many were asked"_s},
        {u"round.agreed"_s, Kind::TextList, always, {}, u"Đơn vị thống nhất"_s, u"Who agreed"_s},
        {u"round.commented"_s, Kind::TextList, always, {}, u"Đơn vị có ý kiến"_s, u"Who commented"_s},
        {u"round.silent"_s, Kind::TextList, always, {}, u"Đơn vị không trả lời"_s, u"Who didn't answer"_s},
        {u"round.agreed_count"_s, Kind::Number, always, {}, u"Số đơn vị thống nhất"_s, u"How many agreed"_s},
        {u"round.commented_count"_s, Kind::Number, always, {}, u"Số đơn vị có ý kiến"_s, u"How many commented"_s},
        {u"round.silent_count"_s, Kind::Number, always, {}, u"Số đơn vị không trả lời"_s, u"How many didn't answer"_s},
        {u"round.answered"_s, Kind::Number, always, {}, u"Số đơn vị đã trả lời"_s, u"How many answered"_s},
        {u"round.comments"_s, Kind::List, always, {}, u"Các ý kiến góp ý"_s, u"The comments"_s},
        {u"round.comments[].number"_s, Kind::Number, always, {}, u"Số thứ tự"_s, u"Number, from 1"_s},
        {u"round.comments[].agency"_s, Kind::Text, always, {}, u"Đơn vị góp ý"_s, u"Who commented"_s},
        {u"round.comments[].section"_s, Kind::Text, optional, {}, u"Mục được góp ý: \"Mục II.2\""_s, u"The section commented on: \"Mục II.2\""_s},
        {u"round.comments[].text"_s, Kind::Text, always, {}, u"Nội dung góp ý"_s, u"The comment"_s},
        {u"round.comments[].decision"_s, Kind::Code, always, {}, u"Xử lý: open, accepted, partly, rejected"_s, u"What was done: open, accepted, partly, rejected"_s},
        {u"round.comments[].response"_s, Kind::Text, optional, {}, u"Tiếp thu, giải trình (như in ra)"_s, u"What was done and why, as printed"_s},
        {u"round.comment_count"_s, Kind::Number, always, {}, u"Số ý kiến"_s, u"How many comments"_s},
        {u"round.accepted_count"_s, Kind::Number, always, {}, u"Số ý kiến được tiếp thu, cả một phần"_s, u"How many were taken over, partly included"_s},
        {u"round.rejected_count"_s, Kind::Number, always, {}, u"Số ý kiến được giải trình"_s, u"How many were explained instead"_s},
        {u"paper"_s, Kind::Object, optional, {}, u"Văn bản kèm theo việc xây dựng kế hoạch: công văn, tờ trình (kế hoạch thì không có)"_s, u"The letter or submission around the plan; none in the plan itself"_s},
        {u"paper.head"_s, Kind::Object, always, {}, u"Phần đầu bên trái của văn bản đó"_s, u"Its head on the left"_s},
        {u"paper.head.superior_lines"_s, Kind::TextList, always, {}, u"Các dòng tên cơ quan chủ quản"_s, u"Lines naming the superior body"_s},
        {u"paper.head.issuer_lines"_s, Kind::TextList, always, {}, u"Các dòng tên cơ quan ban hành"_s, u"Lines naming the issuing body"_s},
        {u"paper.head.rule"_s, Kind::Text, always, {}, u"Gạch dưới tên cơ quan"_s, u"The rule below them"_s},
        {u"paper.issuer"_s, Kind::Text, optional, {}, u"Cơ quan ban hành văn bản đó"_s, u"Who issues it, as in a sentence"_s},
        {u"paper.number_line"_s, Kind::Text, always, {}, u"Dòng số ký hiệu của văn bản đó"_s, u"Its line of number and symbol"_s},
        {u"paper.place_date"_s, Kind::Text, always, {}, u"Địa danh và ngày của văn bản đó"_s, u"Its place and date"_s},
        {u"paper.subject"_s, Kind::Text, always, {}, u"Trích yếu của văn bản đó, không có V/v"_s, u"Its subject, without \"V/v\""_s},
        {u"paper.subject_rule"_s, Kind::Text, always, {}, u"Gạch dưới dòng \"Về việc …\""_s, u"The rule below the line \"Về việc …\""_s},
        {u"paper.addressee"_s, Kind::Text, optional, {}, u"Nơi kính gửi, khi chỉ có một"_s, u"The addressee, where there is one"_s},
        {u"paper.addressee_lines"_s, Kind::TextList, always, {}, u"Các nơi kính gửi, khi có nhiều: \"- …;\""_s, u"The addressees as lines, where there are several: \"- …;\""_s},
        {u"paper.recipient_lines"_s, Kind::TextList, always, {}, u"Dòng nơi nhận của văn bản đó"_s, u"Its recipients as lines"_s},
        {u"paper.has_recipients"_s, Kind::Flag, always, {}, u"Văn bản đó có nơi nhận"_s, u"It has recipients"_s},
        {u"paper.signer"_s, Kind::Object, always, {}, u"Chữ ký của văn bản đó"_s, u"Its signature"_s},
        {u"paper.signer.authority_lines"_s, Kind::TextList, always, {}, u"Quyền hạn ký"_s, u"Authority"_s},
        {u"paper.signer.position"_s, Kind::Text, optional, {}, u"Chức vụ người ký"_s, u"Position"_s},
        {u"paper.signer.post"_s, Kind::Text, optional, {}, u"Chức vụ trong ban"_s, u"Post in the committee"_s},
        {u"paper.signer.state_post"_s, Kind::Text, optional, {}, u"Chức vụ nhà nước"_s, u"State post"_s},
        {u"paper.signer.name"_s, Kind::Text, optional, {}, u"Họ tên người ký"_s, u"Name of the signer"_s},
        {u"collection"_s, Kind::Object, optional, {}, u"Phiếu thu thập số liệu (kế hoạch thì không có)"_s, u"The sheet that asks units for figures; none in a plan"_s},
        {u"collection.head"_s, Kind::Object, always, {}, u"Phần đầu bên trái của phiếu"_s, u"Its head on the left"_s},
        {u"collection.head.superior_lines"_s, Kind::TextList, always, {}, u"Các dòng tên cơ quan chủ quản"_s, u"Lines naming the superior body"_s},
        {u"collection.head.issuer_lines"_s, Kind::TextList, always, {}, u"Các dòng tên cơ quan ban hành"_s, u"Lines naming the issuing body"_s},
        {u"collection.head.rule"_s, Kind::Text, always, {}, u"Gạch dưới tên cơ quan"_s, u"The rule below them"_s},
        {u"collection.issuer"_s, Kind::Text, optional, {}, u"Cơ quan thu thập số liệu"_s, u"Who asks, as in a sentence"_s},
        {u"collection.place_date"_s, Kind::Text, always, {}, u"Địa danh và ngày của phiếu"_s, u"Its place and date"_s},
        {u"collection.title"_s, Kind::Text, optional, {}, u"Tên đợt thu thập"_s, u"What this collection is called"_s},
        {u"collection.period_text"_s, Kind::Text, always, {}, u"Kỳ số liệu: \"6 tháng đầu năm 2026\""_s, u"The period in words: \"6 tháng đầu năm 2026\""_s},
        {u"collection.period_from"_s, Kind::Text, always, {}, u"Kỳ số liệu từ ngày: 01/01/2026"_s, u"First day of the period, short: 01/01/2026"_s},
        {u"collection.period_to"_s, Kind::Text, always, {}, u"Kỳ số liệu đến ngày: 30/6/2026"_s, u"Last day of the period, short: 30/6/2026"_s},
        {u"collection.due"_s, Kind::Date, optional, {}, u"Hạn gửi phiếu"_s, u"To be sent back by"_s},
        {u"collection.due_text"_s, Kind::Text, optional, {}, u"Hạn gửi phiếu viết ngắn: 05/6/2026"_s, u"To be sent back by, short: 05/6/2026"_s},
        {u"collection.rows"_s, Kind::List, always, {}, u"Số liệu đề nghị cung cấp"_s, u"The figures that are asked for"_s},
        {u"collection.rows[].number"_s, Kind::Number, always, {}, u"Số thứ tự, từ 1"_s, u"Number, from 1"_s},
        {u"collection.rows[].name"_s, Kind::Text, always, {}, u"Tên số liệu"_s, u"What is counted"_s},
        {u"collection.rows[].unit"_s, Kind::Text, always, {}, u"Đơn vị tính"_s, u"Its unit"_s},
        {u"collection.rows[].is_by_sex"_s, Kind::Flag, always, {}, u"Có ghi trong đó nữ"_s, u"Women are asked for as well"_s},
        {u"collection.rows[].is_stock"_s, Kind::Flag, always, {}, u"Là số có đến một ngày (không cộng qua các kỳ)"_s, u"Counted as of a day, never summed over time"_s},
        {u"collection.sheets"_s, Kind::List, always, {}, u"Các phiếu, mỗi đơn vị một phiếu"_s, u"The sheets, one per unit"_s},
        {u"collection.sheets[].number"_s, Kind::Number, always, {}, u"Số thứ tự của phiếu, từ 1"_s, u"Number of the sheet, from 1"_s},
        {u"collection.sheets[].unit"_s, Kind::Text, always, {}, u"Đơn vị cung cấp số liệu"_s, u"The unit that is asked"_s},
        {u"data_request"_s, Kind::Object, optional, {}, u"Công văn đề nghị cung cấp số liệu chỉ tiêu (kế hoạch thì không có)"_s, u"The letters that ask for figures of indicators; none in a plan"_s},
        {u"data_request.year"_s, Kind::Number, always, {}, u"Năm của số liệu"_s, u"The year of the figures"_s},
        {u"data_request.due"_s, Kind::Date, optional, {}, u"Hạn cung cấp số liệu"_s, u"To be sent by"_s},
        {u"data_request.due_text"_s, Kind::Text, optional, {}, u"Hạn cung cấp số liệu viết ngắn: 05/12/2026"_s, u"To be sent by, short: 05/12/2026"_s},
        {u"data_request.letters"_s, Kind::List, always, {}, u"Các công văn, mỗi cơ quan một công văn"_s, u"The letters, one per agency"_s},
        {u"data_request.letters[].number"_s, Kind::Number, always, {}, u"Số thứ tự của công văn, từ 1"_s, u"Number of the letter, from 1"_s},
        {u"data_request.letters[].agency"_s, Kind::Text, always, {}, u"Cơ quan được đề nghị"_s, u"The agency that is asked"_s},
        {u"data_request.letters[].is_sensitive"_s, Kind::Flag, always, {}, u"Có số liệu về bạo lực, mua bán người: chỉ ghi số lượng"_s, u"Asks for counts of violence or trafficking: counts only"_s},
        {u"data_request.letters[].rows"_s, Kind::List, always, {}, u"Số liệu đề nghị cung cấp"_s, u"The figures that are asked for"_s},
        {u"data_request.letters[].rows[].number"_s, Kind::Number, always, {}, u"Số thứ tự, từ 1"_s, u"Number, from 1"_s},
        {u"data_request.letters[].rows[].code"_s, Kind::Text, always, {}, u"Mã chỉ tiêu"_s, u"Code of the indicator"_s},
        {u"data_request.letters[].rows[].indicator"_s, Kind::Text, optional, {}, u"Tên chỉ tiêu, ở dòng đầu của chỉ tiêu"_s, u"Name of the indicator, in its first row"_s},
        {u"data_request.letters[].rows[].figure"_s, Kind::Text, always, {}, u"Số liệu"_s, u"What is counted"_s},
        {u"data_request.letters[].rows[].period_text"_s, Kind::Text, always, {}, u"Kỳ số liệu"_s, u"Its period in words"_s},
    };
}

/// What else people may write for a name, besides what the contract calls it.
std::vector<std::pair<QString, QString>> alsoCalled()
{
    return {
        {u"date"_s, u"ngày, ngày tháng, ngày ký, ngày văn bản, ngày tháng năm"_s},
        {u"title"_s, u"tên, tên kế hoạch, tên văn bản, tiêu đề kế hoạch, về việc"_s},
        {u"number"_s, u"số, số kế hoạch, số hiệu"_s},
        {u"number_line"_s, u"số ký hiệu, số và ký hiệu, số hiệu văn bản"_s},
        {u"issuer"_s, u"cơ quan, tên cơ quan, đơn vị, tên đơn vị, đơn vị ban hành, nơi ban hành"_s},
        {u"superior"_s, u"cấp trên, cơ quan cấp trên, đơn vị chủ quản"_s},
        {u"place"_s, u"địa phương, nơi ký"_s},
        {u"year"_s, u"năm"_s},
        {u"document_type"_s, u"loại văn bản, tên loại"_s},
        {u"is_draft"_s, u"dự thảo, bản dự thảo"_s},
        {u"signer.name"_s, u"người ký, họ tên, họ và tên, tên người ký"_s},
        {u"signer.position"_s, u"chức vụ, chức danh"_s},
        {u"outline"_s, u"nội dung kế hoạch, các mục"_s},
        {u"outline[].line"_s, u"nội dung, dòng, đoạn"_s},
        {u"preamble"_s, u"mở đầu"_s},
        {u"legal_bases"_s, u"căn cứ, căn cứ pháp lý"_s},
        {u"sections"_s, u"mục, đề mục"_s},
        {u"sections[].heading"_s, u"tiêu đề, tên mục"_s},
        {u"recipients"_s, u"danh sách nơi nhận"_s},
        {u"closing"_s, u"kết luận, phần kết"_s},
        {u"appendices"_s, u"phụ lục"_s},
        {u"duties"_s, u"báo cáo, hạn báo cáo"_s},
        {u"duties[].due"_s, u"hạn, thời hạn, hạn nộp"_s},
        {u"tasks"_s, u"danh sách nhiệm vụ, các nhiệm vụ, công việc, hoạt động"_s},
        {u"tasks[].number"_s, u"stt, tt"_s},
        {u"tasks[].title"_s, u"nội dung, tên, tên nhiệm vụ, nhiệm vụ, tiêu đề, công việc, hoạt động"_s},
        {u"tasks[].lead"_s, u"chủ trì, đơn vị, cơ quan chủ trì, đơn vị thực hiện"_s},
        {u"tasks[].coordinate"_s, u"phối hợp, cơ quan phối hợp"_s},
        {u"tasks[].time"_s, u"thời gian, tiến độ, thời hạn"_s},
        {u"tasks[].end"_s, u"hạn, ngày hoàn thành"_s},
        {u"tasks[].product"_s, u"kết quả, sản phẩm đầu ra"_s},
        {u"tasks[].budget"_s, u"kinh phí dự kiến"_s},
    };
}

KnownNames::Kind nameKind(Kind kind)
{
    switch (kind) {
    case Kind::Number:
        return KnownNames::Kind::Number;
    case Kind::Flag:
        return KnownNames::Kind::Flag;
    case Kind::Date:
        return KnownNames::Kind::Date;
    case Kind::Rich:
        return KnownNames::Kind::Rich;
    case Kind::Table:
        return KnownNames::Kind::Table;
    case Kind::Image:
        return KnownNames::Kind::Image;
    case Kind::Object:
        return KnownNames::Kind::Object;
    case Kind::List:
    case Kind::TextList:
    case Kind::RichList:
        return KnownNames::Kind::List;
    default:
        return KnownNames::Kind::Text;
    }
}

} // namespace

const std::vector<ContractField> &planContract()
{
    static const std::vector<ContractField> contract = fields();
    return contract;
}

KnownNames contractNames(const std::vector<ContractField> &contract)
{
    KnownNames names;
    std::map<QString, int> nodes; // by path; elements as "tasks[]"
    static const QRegularExpression calledUpTo(u"[(:].*$"_s);
    for (const ContractField &field : contract) {
        const qsizetype dot = field.path.lastIndexOf(u'.');
        const QString name = field.path.mid(dot + 1);
        const int node = names.add(nameKind(field.kind));
        names.setField(dot < 0 ? KnownNames::root : nodes.at(field.path.left(dot)), name, node);
        nodes[field.path] = node;
        if (field.kind == Kind::TextList || field.kind == Kind::RichList) {
            const int element = names.add(field.kind == Kind::TextList ? KnownNames::Kind::Text : KnownNames::Kind::Rich);
            names.setElement(node, element);
        } else if (field.kind == Kind::List) {
            const int element = field.like.isEmpty() ? names.add(KnownNames::Kind::Object) : nodes.at(field.like + u"[]"_s);
            names.setElement(node, element);
            nodes[field.path + u"[]"_s] = element;
        }
        for (const QString &alias : QString(field.vietnamese).remove(calledUpTo).split(u','))
            names.addAlias(alias.trimmed(), field.path);
    }
    for (const auto &[path, called] : alsoCalled())
        for (const QString &alias : called.split(u", "_s))
            names.addAlias(alias, path);
    names.setContract();
    return names;
}

const KnownNames &planNames()
{
    static const KnownNames names = contractNames(planContract());
    return names;
}

} // namespace bd::documents
