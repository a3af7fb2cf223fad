#include "documents/context/report_context.h"

using namespace Qt::StringLiterals;

namespace bd::documents {

namespace {

using Kind = ContractField::Kind;
constexpr bool optional = true, always = false;

std::vector<ContractField> fields()
{
    return {
        {u"report"_s, Kind::Object, always, {}, u"Báo cáo: kỳ, yêu cầu, phụ lục"_s, u"The report: its period, who asked for it, its annexes"_s},
        {u"report.kind"_s, Kind::Code, always, {}, u"Loại báo cáo: 6m, 9m, year, action-month, topical, urgent, committee, inspection, multi-year, other"_s, u"Kind: 6m, 9m, year, action-month, topical, urgent, committee, inspection, multi-year, other"_s},
        {u"report.period_text"_s, Kind::Text, optional, {}, u"Kỳ báo cáo: \"6 tháng đầu năm 2026\""_s, u"The period in words: \"6 tháng đầu năm 2026\""_s},
        {u"report.period_from"_s, Kind::Date, optional, {}, u"Ngày đầu kỳ"_s, u"First day of the period"_s},
        {u"report.period_to"_s, Kind::Date, optional, {}, u"Ngày chốt số liệu"_s, u"Last day that counts: the cut-off"_s},
        {u"report.period_from_text"_s, Kind::Text, optional, {}, u"Ngày đầu kỳ viết ngắn: 01/01/2026"_s, u"First day, short: 01/01/2026"_s},
        {u"report.period_to_text"_s, Kind::Text, optional, {}, u"Ngày chốt viết ngắn: 31/5/2026"_s, u"Cut-off, short: 31/5/2026"_s},
        {u"report.whole_end"_s, Kind::Date, optional, {}, u"Ngày cuối của cả kỳ, khi chốt sớm hơn"_s, u"Last day of the whole period, where the cut-off comes before it"_s},
        {u"report.whole_end_text"_s, Kind::Text, optional, {}, u"Ngày cuối của cả kỳ viết ngắn: 30/6/2026"_s, u"The same, short: 30/6/2026"_s},
        {u"report.requester"_s, Kind::Text, optional, {}, u"Cơ quan yêu cầu báo cáo"_s, u"Who asked for the report"_s},
        {u"report.request_document"_s, Kind::Text, optional, {}, u"Văn bản yêu cầu báo cáo"_s, u"By which document"_s},
        {u"report.request_subject"_s, Kind::Text, optional, {}, u"Nội dung yêu cầu"_s, u"What it asks for"_s},
        {u"report.due"_s, Kind::Date, optional, {}, u"Hạn gửi báo cáo"_s, u"Due date"_s},
        {u"report.due_text"_s, Kind::Text, optional, {}, u"Hạn gửi viết ngắn: 05/6/2026"_s, u"Due date, short: 05/6/2026"_s},
        {u"report.is_official_year"_s, Kind::Flag, always, {}, u"Là số liệu chính thức cả năm (gửi lần sau của báo cáo năm)"_s, u"Brings the official figures of the year (a later round)"_s},
        {u"report.revision"_s, Kind::Number, optional, {}, u"Bản chốt thứ mấy"_s, u"Number of the frozen revision; null as it is now"_s},
        {u"report.has_annexes"_s, Kind::Flag, always, {}, u"Có phụ lục"_s, u"Has annexes"_s},
        {u"report.annexes"_s, Kind::List, always, {}, u"Các phụ lục do chương trình lập (đánh số tiếp sau phụ lục của văn bản; không có số liệu thì không có)"_s, u"The annexes made by the program, numbered behind those of the document; what holds nothing isn't there"_s},
        {u"report.annexes[].label"_s, Kind::Text, always, {}, u"Tên phụ lục: \"Phụ lục I\""_s, u"Its label: \"Phụ lục I\""_s},
        {u"report.annexes[].title"_s, Kind::Text, always, {}, u"Tiêu đề phụ lục"_s, u"Its title"_s},
        {u"report.annexes[].reference"_s, Kind::Text, always, {}, u"Dòng kèm theo: \"(Kèm theo Báo cáo số … của …)\""_s, u"Its line \"(Kèm theo Báo cáo số … của …)\""_s},
        {u"report.annexes[].is_tasks"_s, Kind::Flag, always, {}, u"Là phụ lục kết quả nhiệm vụ"_s, u"Is that of tasks"_s},
        {u"report.annexes[].task_rows"_s, Kind::List, always, {}, u"Kết quả từng nhiệm vụ"_s, u"The tasks with their results"_s},
        {u"report.annexes[].task_rows[].number"_s, Kind::Number, always, {}, u"Số thứ tự"_s, u"Number, from 1"_s},
        {u"report.annexes[].task_rows[].title"_s, Kind::Text, always, {}, u"Nhiệm vụ"_s, u"The task"_s},
        {u"report.annexes[].task_rows[].lead"_s, Kind::Text, optional, {}, u"Đơn vị chủ trì"_s, u"Lead agencies"_s},
        {u"report.annexes[].task_rows[].coordinate"_s, Kind::Text, optional, {}, u"Đơn vị phối hợp"_s, u"Coordinating agencies"_s},
        {u"report.annexes[].task_rows[].time"_s, Kind::Text, optional, {}, u"Thời gian"_s, u"Time"_s},
        {u"report.annexes[].task_rows[].product"_s, Kind::Text, optional, {}, u"Sản phẩm"_s, u"Product"_s},
        {u"report.annexes[].task_rows[].status"_s, Kind::Code, always, {}, u"Tiến độ (mã): not-started, running, done, dropped"_s, u"Status: not-started, running, done, dropped"_s},
        {u"report.annexes[].task_rows[].status_text"_s, Kind::Text, always, {}, u"Tiến độ: \"Hoàn thành\""_s, u"Status in words"_s},
        {u"report.annexes[].task_rows[].result"_s, Kind::Text, optional, {}, u"Kết quả, nguyên nhân chưa thực hiện"_s, u"What came of it, or why nothing did"_s},
        {u"report.annexes[].is_statistics"_s, Kind::Flag, always, {}, u"Là phụ lục số liệu"_s, u"Is that of statistics"_s},
        {u"report.annexes[].has_estimates"_s, Kind::Flag, always, {}, u"Có số ước cả kỳ"_s, u"Has estimates of the whole period"_s},
        {u"report.annexes[].has_before"_s, Kind::Flag, always, {}, u"Có số cùng kỳ năm trước"_s, u"Has figures of the year before"_s},
        {u"report.annexes[].statistic_rows"_s, Kind::List, always, {}, u"Số liệu"_s, u"The figures"_s},
        {u"report.annexes[].statistic_rows[].is_group"_s, Kind::Flag, always, {}, u"Là dòng tên nhóm"_s, u"Is the heading of a group"_s},
        {u"report.annexes[].statistic_rows[].number"_s, Kind::Text, always, {}, u"Số thứ tự (nhóm: số La Mã)"_s, u"Number; of groups Roman"_s},
        {u"report.annexes[].statistic_rows[].name"_s, Kind::Text, always, {}, u"Tên số liệu"_s, u"What is counted"_s},
        {u"report.annexes[].statistic_rows[].unit"_s, Kind::Text, optional, {}, u"Đơn vị tính"_s, u"Its unit"_s},
        {u"report.annexes[].statistic_rows[].total"_s, Kind::Number, optional, {}, u"Thực hiện đến ngày chốt (số)"_s, u"Done until the cut-off, as a number"_s},
        {u"report.annexes[].statistic_rows[].women"_s, Kind::Number, optional, {}, u"Trong đó nữ (số)"_s, u"Of them women, as a number"_s},
        {u"report.annexes[].statistic_rows[].before"_s, Kind::Number, optional, {}, u"Cùng kỳ năm trước (số)"_s, u"The year before, as a number"_s},
        {u"report.annexes[].statistic_rows[].before_women"_s, Kind::Number, optional, {}, u"Nữ cùng kỳ năm trước (số)"_s, u"Women of the year before, as a number"_s},
        {u"report.annexes[].statistic_rows[].estimated"_s, Kind::Number, optional, {}, u"Ước cả kỳ (số)"_s, u"Estimate of the whole period, as a number"_s},
        {u"report.annexes[].statistic_rows[].estimated_women"_s, Kind::Number, optional, {}, u"Ước nữ cả kỳ (số)"_s, u"Estimated women, as a number"_s},
        {u"report.annexes[].statistic_rows[].total_text"_s, Kind::Text, always, {}, u"Thực hiện đến ngày chốt: \"1.150\"; chưa rõ thì \"…\""_s, u"Done until the cut-off: \"1.150\"; \"…\" where unknown"_s},
        {u"report.annexes[].statistic_rows[].women_text"_s, Kind::Text, optional, {}, u"Trong đó nữ"_s, u"Of them women"_s},
        {u"report.annexes[].statistic_rows[].women_share"_s, Kind::Text, optional, {}, u"Tỷ lệ nữ: \"55,7%\""_s, u"Share of women: \"55,7%\""_s},
        {u"report.annexes[].statistic_rows[].before_text"_s, Kind::Text, optional, {}, u"Cùng kỳ năm trước"_s, u"The year before"_s},
        {u"report.annexes[].statistic_rows[].before_women_text"_s, Kind::Text, optional, {}, u"Nữ cùng kỳ năm trước"_s, u"Women of the year before"_s},
        {u"report.annexes[].statistic_rows[].estimated_text"_s, Kind::Text, optional, {}, u"Ước cả kỳ: \"ước 1.300\""_s, u"Estimate of the whole period: \"ước 1.300\""_s},
        {u"report.annexes[].statistic_rows[].estimated_women_text"_s, Kind::Text, optional, {}, u"Ước nữ cả kỳ"_s, u"Estimated women"_s},
        {u"report.annexes[].statistic_rows[].change"_s, Kind::Text, optional, {}, u"So với cùng kỳ: \"tăng 12 (35,3%)\""_s, u"Against the year before: \"tăng 12 (35,3%)\""_s},
        {u"report.annexes[].statistic_rows[].note"_s, Kind::Text, optional, {}, u"Ghi chú: \"38/40 hoạt động có thống kê\""_s, u"Note: \"38/40 hoạt động có thống kê\""_s},
        {u"report.annexes[].is_forms"_s, Kind::Flag, always, {}, u"Là phụ lục biểu số liệu"_s, u"Is that of the short forms"_s},
        {u"report.annexes[].forms"_s, Kind::List, always, {}, u"Các biểu (chỉ biểu có số liệu)"_s, u"The short forms that hold something"_s},
        {u"report.annexes[].forms[].title"_s, Kind::Text, always, {}, u"Tên biểu: \"Biểu 02. Truyền thông\""_s, u"Its title: \"Biểu 02. Truyền thông\""_s},
        {u"report.annexes[].forms[].columns"_s, Kind::TextList, always, {}, u"Tên các cột số liệu của biểu"_s, u"Titles of its columns of figures"_s},
        {u"report.annexes[].forms[].rows"_s, Kind::List, always, {}, u"Các dòng của biểu"_s, u"Its rows"_s},
        {u"report.annexes[].forms[].rows[].number"_s, Kind::Number, always, {}, u"Số thứ tự"_s, u"Number, from 1"_s},
        {u"report.annexes[].forms[].rows[].name"_s, Kind::Text, always, {}, u"Nội dung"_s, u"What is counted"_s},
        {u"report.annexes[].forms[].rows[].cells"_s, Kind::TextList, always, {}, u"Các số của dòng, theo cột; chưa rõ thì \"…\""_s, u"Its figures by column; \"…\" where unknown"_s},
        {u"report.annexes[].forms[].table"_s, Kind::Table, always, {}, u"Cả biểu thành bảng"_s, u"The whole form as a table"_s},
        {u"report.annexes[].forms[].note"_s, Kind::Text, optional, {}, u"Dòng ghi dưới biểu"_s, u"A line below the table"_s},
        {u"report.annexes[].is_indicators"_s, Kind::Flag, always, {}, u"Là phụ lục chỉ tiêu"_s, u"Is that of indicators"_s},
        {u"report.annexes[].indicator_rows"_s, Kind::List, always, {}, u"Các chỉ tiêu"_s, u"The indicators"_s},
        {u"report.annexes[].indicator_rows[].is_group"_s, Kind::Flag, always, {}, u"Là dòng tên mục tiêu"_s, u"Is the heading of an objective"_s},
        {u"report.annexes[].indicator_rows[].number"_s, Kind::Text, always, {}, u"Số của chỉ tiêu: \"3.2\""_s, u"Its code: \"3.2\""_s},
        {u"report.annexes[].indicator_rows[].name"_s, Kind::Text, always, {}, u"Tên chỉ tiêu"_s, u"The indicator"_s},
        {u"report.annexes[].indicator_rows[].unit"_s, Kind::Text, optional, {}, u"Đơn vị tính"_s, u"Its unit"_s},
        {u"report.annexes[].indicator_rows[].target_text"_s, Kind::Text, optional, {}, u"Mục tiêu năm: \"từ 60% trở lên\""_s, u"Target of the year: \"từ 60% trở lên\""_s},
        {u"report.annexes[].indicator_rows[].value"_s, Kind::Number, optional, {}, u"Kết quả (số)"_s, u"What was reached, as a number"_s},
        {u"report.annexes[].indicator_rows[].value_text"_s, Kind::Text, always, {}, u"Kết quả: \"3/4 (75%)\"; chưa rõ thì \"…\""_s, u"What was reached: \"3/4 (75%)\"; \"…\" where unknown"_s},
        {u"report.annexes[].indicator_rows[].before_text"_s, Kind::Text, optional, {}, u"Kết quả năm trước"_s, u"What was reached the year before"_s},
        {u"report.annexes[].indicator_rows[].result"_s, Kind::Code, always, {}, u"Đánh giá (mã): met, not-met, not-assessable, out-of-scope"_s, u"Result: met, not-met, not-assessable, out-of-scope"_s},
        {u"report.annexes[].indicator_rows[].result_text"_s, Kind::Text, always, {}, u"Đánh giá: \"Đạt\""_s, u"Result in words"_s},
        {u"report.annexes[].indicator_rows[].source"_s, Kind::Text, optional, {}, u"Nguồn số liệu"_s, u"Source"_s},
        {u"report.annexes[].indicator_rows[].note"_s, Kind::Text, optional, {}, u"Nguyên nhân, khó khăn, đề xuất"_s, u"Reason, difficulty, proposal"_s},
        {u"report.annexes[].is_models"_s, Kind::Flag, always, {}, u"Là phụ lục mô hình"_s, u"Is that of models"_s},
        {u"report.annexes[].model_rows"_s, Kind::List, always, {}, u"Các mô hình"_s, u"The models"_s},
        {u"report.annexes[].model_rows[].number"_s, Kind::Number, always, {}, u"Số thứ tự"_s, u"Number, from 1"_s},
        {u"report.annexes[].model_rows[].name"_s, Kind::Text, always, {}, u"Tên mô hình"_s, u"Its name"_s},
        {u"report.annexes[].model_rows[].kind"_s, Kind::Text, optional, {}, u"Loại mô hình"_s, u"Its kind"_s},
        {u"report.annexes[].model_rows[].place"_s, Kind::Text, optional, {}, u"Địa bàn"_s, u"Where it is"_s},
        {u"report.annexes[].model_rows[].agency"_s, Kind::Text, optional, {}, u"Đơn vị phụ trách"_s, u"Who looks after it"_s},
        {u"report.annexes[].model_rows[].started"_s, Kind::Text, optional, {}, u"Thành lập"_s, u"When it began"_s},
        {u"report.annexes[].model_rows[].state"_s, Kind::Code, always, {}, u"Tình trạng (mã): pilot, running, expanded, paused, ended"_s, u"State: pilot, running, expanded, paused, ended"_s},
        {u"report.annexes[].model_rows[].state_text"_s, Kind::Text, always, {}, u"Tình trạng: \"Đang duy trì\""_s, u"State in words"_s},
        {u"report.annexes[].model_rows[].activity"_s, Kind::Text, optional, {}, u"Hoạt động trong năm"_s, u"What it did in the year"_s},
        {u"report.annexes[].is_inspections"_s, Kind::Flag, always, {}, u"Là phụ lục kiểm tra"_s, u"Is that of inspections"_s},
        {u"report.annexes[].inspection_rows"_s, Kind::List, always, {}, u"Các cuộc kiểm tra, giám sát"_s, u"The inspections"_s},
        {u"report.annexes[].inspection_rows[].number"_s, Kind::Number, always, {}, u"Số thứ tự"_s, u"Number, from 1"_s},
        {u"report.annexes[].inspection_rows[].role"_s, Kind::Code, always, {}, u"Vai trò (mã): chairing, inspected, self-check, supervision"_s, u"Role: chairing, inspected, self-check, supervision"_s},
        {u"report.annexes[].inspection_rows[].role_text"_s, Kind::Text, always, {}, u"Vai trò: \"Chủ trì\""_s, u"Role in words"_s},
        {u"report.annexes[].inspection_rows[].unit"_s, Kind::Text, optional, {}, u"Đơn vị được kiểm tra"_s, u"Who was inspected"_s},
        {u"report.annexes[].inspection_rows[].lead"_s, Kind::Text, optional, {}, u"Cơ quan kiểm tra"_s, u"Who inspected"_s},
        {u"report.annexes[].inspection_rows[].date"_s, Kind::Text, optional, {}, u"Ngày kiểm tra"_s, u"When"_s},
        {u"report.annexes[].inspection_rows[].contents"_s, Kind::Text, optional, {}, u"Nội dung kiểm tra"_s, u"What about"_s},
        {u"report.annexes[].inspection_rows[].findings"_s, Kind::Text, optional, {}, u"Kết quả kiểm tra"_s, u"What was found"_s},
        {u"report.annexes[].inspection_rows[].recommendations"_s, Kind::Text, optional, {}, u"Kiến nghị và việc khắc phục"_s, u"Recommendations and what became of them"_s},
        {u"report.annexes[].inspection_rows[].document"_s, Kind::Text, optional, {}, u"Văn bản kết luận"_s, u"The document on it"_s},
        {u"report.annexes[].is_documents"_s, Kind::Flag, always, {}, u"Là phụ lục văn bản đã ban hành"_s, u"Is that of issued documents"_s},
        {u"report.annexes[].document_rows"_s, Kind::List, always, {}, u"Các văn bản đã ban hành"_s, u"The documents"_s},
        {u"report.annexes[].document_rows[].number"_s, Kind::Number, always, {}, u"Số thứ tự"_s, u"Number, from 1"_s},
        {u"report.annexes[].document_rows[].kind"_s, Kind::Text, optional, {}, u"Loại văn bản"_s, u"Type of document"_s},
        {u"report.annexes[].document_rows[].symbol"_s, Kind::Text, optional, {}, u"Số, ký hiệu"_s, u"Number and symbol"_s},
        {u"report.annexes[].document_rows[].date"_s, Kind::Text, optional, {}, u"Ngày ban hành"_s, u"Its date"_s},
        {u"report.annexes[].document_rows[].title"_s, Kind::Text, always, {}, u"Trích yếu"_s, u"Its title"_s},
        {u"report.annexes[].document_rows[].issuer"_s, Kind::Text, optional, {}, u"Cơ quan ban hành"_s, u"Who issued it"_s},
        {u"report.annexes[].is_photos"_s, Kind::Flag, always, {}, u"Là phụ lục ảnh"_s, u"Is that of photos"_s},
        {u"report.annexes[].photo_rows"_s, Kind::List, always, {}, u"Ảnh hoạt động, mỗi hàng hai ảnh"_s, u"The photos, two in a row"_s},
        {u"report.annexes[].photo_rows[].left"_s, Kind::Object, always, {}, u"Ảnh bên trái"_s, u"The one on the left"_s},
        {u"report.annexes[].photo_rows[].left.number"_s, Kind::Number, always, {}, u"Số thứ tự của ảnh"_s, u"Its number, from 1"_s},
        {u"report.annexes[].photo_rows[].left.image"_s, Kind::Image, optional, {}, u"Ảnh; trống khi ảnh đã gỡ bỏ"_s, u"The picture; none where its file was erased"_s},
        {u"report.annexes[].photo_rows[].left.caption"_s, Kind::Text, optional, {}, u"Chú thích ảnh"_s, u"Its caption"_s},
        {u"report.annexes[].photo_rows[].right"_s, Kind::Object, optional, {}, u"Ảnh bên phải (hàng cuối có thể không có)"_s, u"The one on the right; none where the last row has one photo only"_s},
        {u"report.annexes[].photo_rows[].right.number"_s, Kind::Number, always, {}, u"Số thứ tự của ảnh bên phải"_s, u"Its number"_s},
        {u"report.annexes[].photo_rows[].right.image"_s, Kind::Image, optional, {}, u"Ảnh bên phải; trống khi ảnh đã gỡ bỏ"_s, u"The picture; none where its file was erased"_s},
        {u"report.annexes[].photo_rows[].right.caption"_s, Kind::Text, optional, {}, u"Chú thích ảnh bên phải"_s, u"Its caption"_s},
        {u"report.annexes[].is_charts"_s, Kind::Flag, always, {}, u"Là phụ lục biểu đồ"_s, u"Is that of charts"_s},
        {u"report.annexes[].charts"_s, Kind::List, always, {}, u"Các biểu đồ"_s, u"The charts"_s},
        {u"report.annexes[].charts[].number"_s, Kind::Number, always, {}, u"Số thứ tự của biểu đồ"_s, u"Its number, from 1"_s},
        {u"report.annexes[].charts[].image"_s, Kind::Image, always, {}, u"Biểu đồ"_s, u"The picture"_s},
        {u"report.annexes[].charts[].caption"_s, Kind::Text, optional, {}, u"Tên biểu đồ"_s, u"Its title"_s},
    };
}

} // namespace

const std::vector<ContractField> &reportContract()
{
    static const std::vector<ContractField> contract = [] {
        std::vector<ContractField> all = planContract();
        for (ContractField &field : fields())
            all.push_back(std::move(field));
        return all;
    }();
    return contract;
}

const KnownNames &reportNames()
{
    static const KnownNames names = contractNames(reportContract());
    return names;
}

} // namespace bd::documents
