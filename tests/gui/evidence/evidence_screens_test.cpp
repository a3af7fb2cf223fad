// Pictures of files, photos and erasing, to look at: `BD_SCREENS=FOLDER test_gui "[.screens-evidence]"`. Invented data only.
#include "application/translation.h"
#include "gui/dialogs/erase_dialog.h"
#include "gui/dialogs/evidence_export_dialog.h"
#include "gui/dialogs/issue_dialog.h"
#include "gui/support/desk_fixture.h"
#include "gui/support/shoot.h"
#include "gui/theme.h"
#include "gui/widgets/evidence_list.h"

#include <QBuffer>
#include <QImage>
#include <QLinearGradient>
#include <QListView>
#include <QPainter>

using namespace bd;
using namespace bd::gui;
using namespace bd::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray picture(const QColor &colour)
{
    QImage image(256, 192, QImage::Format_RGB32);
    QPainter painter(&image);
    QLinearGradient sky(0, 0, 0, 192);
    sky.setColorAt(0, colour.lighter(160));
    sky.setColorAt(1, colour.darker(140));
    painter.fillRect(image.rect(), sky);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "JPG");
    return bytes;
}

void takeAll(const QString &suffix)
{
    WindowFixture base;
    DeskContext context(base.services.services());
    const QString owner = u"8c5f7d3e-0000-4000-8000-000000000001"_s;
    auto &evidence = context.services().evidence;
    REQUIRE(evidence.add(u"activity"_s, owner,
                         {{u"IMG_2026030801.jpg"_s, u"image/jpeg"_s, picture(Qt::darkCyan), picture(Qt::darkCyan), false, true},
                          {u"IMG_2026030802.jpg"_s, u"image/jpeg"_s, picture(Qt::darkGreen), picture(Qt::darkGreen), false, true},
                          {u"Danh sách đại biểu (mẫu).pdf"_s, u"application/pdf"_s, QByteArray(420'000, 'x'), {}, false, false}}));
    auto all = evidence.list(owner).value();
    all[0].caption = u"Khai mạc mít tinh hưởng ứng Tháng hành động"_s;
    all[0].hasConsent = true;
    REQUIRE(evidence.save(all[0]));
    all[2].hasPersonalData = true;
    REQUIRE(evidence.save(all[2]));
    EvidenceList list(context);
    list.setOwner(u"activity"_s, owner);
    present(list, {420, 330});
    auto *view = child<QListView>(list, "evidenceFiles");
    view->setCurrentIndex(view->model()->index(0, 0));
    shoot(list, u"evidence-"_s + suffix);
    list.setOwner(u"activity"_s, u"none"_s);
    shoot(list, u"evidence-empty-"_s + suffix);
    list.setEnabled(true);

    EraseDialog erase({u"Lò Thị Mẫu"_s, {}}, {}, 12, [](const application::ErasureTarget &) -> Result<application::ErasureFindings> {
        return application::ErasureFindings{{{u"Hoạt động đã thực hiện: Hòa giải tại thôn Khe Mây (mẫu)"_s, u"…đã gặp chị Lò Thị Mẫu tại nhà văn hóa…"_s},
                                             {u"Nội dung kế hoạch: Truyền thông"_s, u"…giúp Lò Thị Mẫu…"_s}}, 7};
    });
    erase.show();
    shoot(erase, u"erase-"_s + suffix);
    EraseDialog file({{}, u"ab"_s}, u"Danh sách đại biểu (mẫu).pdf"_s, 12, [](const application::ErasureTarget &) -> Result<application::ErasureFindings> {
        return application::ErasureFindings{{{u"Ảnh, tệp minh chứng: Danh sách đại biểu (mẫu).pdf"_s, {}}}, 2};
    });
    file.show();
    shoot(file, u"erase-file-"_s + suffix);
    EvidenceExportDialog wish(2026);
    wish.show();
    shoot(wish, u"evidence-export-"_s + suffix);
    IssueDialog issue({u"68"_s, domain::PartialDate::of(QDate(2026, 3, 2)), u"Nguyễn Văn Mẫu"_s, SlotFile{u"Kế hoạch công tác bình đẳng giới năm 2026 - bản cuối cùng.docx"_s, 84'000}, {}},
                      u"KH-UBND"_s);
    issue.setPlan(u"Công tác bình đẳng giới năm 2026 (mẫu)"_s, true);
    issue.show();
    shoot(issue, u"issue-files-"_s + suffix);
}

} // namespace

TEST_CASE("Pictures of evidence and erasing", "[.screens-evidence]")
{
    application::setLanguage(*qApp, u"en"_s);
    takeAll(u"en"_s);
    application::setLanguage(*qApp, u"vi"_s);
    takeAll(u"vi"_s);
    applyTheme(*qApp, Theme::Dark);
    takeAll(u"vi-dark"_s);
    applyTheme(*qApp, Theme::Light);
    application::setLanguage(*qApp, u"en"_s);
}
