#include "exchange/plan/site_text.h"

#include "exchange/plan/scan.h"

namespace bd::exchange {

const char *siteReason(const QString &line)
{
    if (line.size() > 240)
        return nullptr;
    const QString low = lowered(line).trimmed();
    if (low.isEmpty())
        return nullptr;
    if (containsAny(low, {u"view count", u"lượt xem", u"lượt truy cập", u"lượt đọc"}) || low.startsWith(u"ngày đăng")
        || startsWithAny(low, {u"source", u"nguồn:", u"nguồn tin", u"tác giả", u"ảnh minh họa", u"ảnh:", u"cập nhật", u"người đăng"}))
        return "metadata";
    if (containsAny(low, {u"mã số thuế", u"giấy phép", u"bản quyền", u"copyright", u"©", u"hotline", u"quảng cáo", u"đại diện theo pháp luật",
                          u"chịu trách nhiệm nội dung", u"địa chỉ trụ sở"})
        || low.startsWith(u"gp ") || low.startsWith(u"chủ quản") || low.startsWith(u"điện thoại:") || low.startsWith(u"fax:"))
        return "advert";
    if (startsWithAny(low, {u"trang chủ", u"đăng nhập", u"đăng ký", u"từ khóa", u"tìm kiếm", u"chia sẻ", u"in trang", u"in bài",
                            u"tải về", u"tải xuống", u"xem thêm", u"quay lại", u"về đầu trang", u"tin liên quan", u"văn bản liên quan",
                            u"bình luận", u"gửi bình luận", u"không tìm thấy", u"việc làm có thể", u"bài viết khác", u"các tin khác",
                            u"tin khác", u"home", u"menu", u"facebook", u"zalo", u"thuộc tính", u"lược đồ", u"nội dung mix", u"mục lục"})
        && line.size() <= 80)
        return "site_menu";
    if (low.startsWith(u"http://") || low.startsWith(u"https://") || low.startsWith(u"www."))
        return "site_menu";
    return nullptr;
}

bool isContentsHeading(const QString &line)
{
    const QString low = lowered(line.left(40)).trimmed();
    return line.size() < 40 && (low == u"mục lục" || low == u"mục lục:");
}

bool isContentsEntry(const QString &line)
{
    const QString t = line.trimmed();
    qsizetype end = t.size();
    while (end > 0 && t[end - 1].isDigit() && t.size() - end < 4)
        --end;
    if (end == t.size() || end < 4 || t.size() > 300)
        return false;
    qsizetype leader = end;
    bool tab = false;
    int dots = 0;
    while (leader > 0 && (isBlank(t[leader - 1]) || t[leader - 1] == u'.' || t[leader - 1] == u'…' || t[leader - 1] == u'_')) {
        tab = tab || t[leader - 1] == u'\t' || t[leader - 1] == u'…';
        dots += isBlank(t[leader - 1]) ? 0 : 1;
        --leader;
    }
    return leader > 0 && (tab || dots >= 3 || end - leader >= 3);
}

} // namespace bd::exchange
