// Pictures of forms and outlines, to be looked at: BD_SCREENS=folder test_gui "[.form-screens]".
#include "gui/report/composer_fixture.h"

#include "application/form_service.h"
#include "application/translation.h"
#include "gui/support/shoot.h"
#include "gui/theme.h"

#include <QLineEdit>
#include <QPushButton>

using namespace bd;
using namespace bd::gui;
using namespace bd::test;
using namespace Qt::StringLiterals;

TEST_CASE("Forms and outlines as they look", "[.form-screens]")
{
    application::setLanguage(*qApp, qEnvironmentVariableIsSet("BD_ENGLISH") ? u"en"_s : u"vi"_s);
    if (qEnvironmentVariableIsSet("BD_DARK"))
        applyTheme(*qApp, Theme::Dark);
    const QSize size = qEnvironmentVariableIsSet("BD_SMALL") ? QSize(667, 344) : QSize(1240, 660);
    ComposerFixture f;
    f.openDrafted();
    f.prompts->openFiles = {data(u"forms/bieu-02.xlsx"_s), data(u"forms/bieu-01.xlsx"_s)};
    f.prompts->saveFiles = {f.dir.file(u"một.xlsx"_s)};
    f.prompts->dialogs.push_back([&](QDialog &dialog) {
        dialog.resize(size);
        shoot(dialog, u"form-proposals"_s);
        child<QPushButton>(dialog, "takeProposals")->click();
        child<QLineEdit>(dialog, "formSender")->setText(u"Sở Nội vụ"_s);
        shoot(dialog, u"form-cells"_s);
        return true;
    });
    f.run("report.fill_form");
    f.settle();
    shoot(*f.window, u"form-filled"_s);
    f.prompts->dialogs.push_back([&](QDialog &dialog) {
        shoot(dialog, u"form-unfilled"_s);
        return true;
    });
    for (QPushButton *button : f.window->findChildren<QPushButton *>()) {
        if (button->isVisible() && (button->text().contains(u"còn trống"_s) || button->text().contains(u"open cells"_s)))
            button->click();
    }
    f.prompts->dialogs.clear();
    f.prompts->dialogs.push_back([&](QDialog &dialog) {
        shoot(dialog, u"form-choose"_s);
        return false;
    });
    f.run("report.fill_form");
    const QString file = f.dir.file(u"Đề cương.txt"_s);
    writeAll(file, u"ĐỀ CƯƠNG BÁO CÁO\nKết quả công tác bình đẳng giới 6 tháng đầu năm 2026\n\nI. CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO\nNêu các văn bản đã ban hành, việc phân công người phụ trách.\n"
                   "II. KẾT QUẢ THỰC HIỆN\n1. Công tác truyền thông, phổ biến pháp luật\nNêu rõ số cuộc, số lượt người dự, trong đó nữ.\n2. Công tác tiếp công dân\n3. Mô hình, địa chỉ tin cậy\n"
                   "III. KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU\nIV. KHÓ KHĂN, HẠN CHẾ VÀ NGUYÊN NHÂN\nV. PHƯƠNG HƯỚNG, NHIỆM VỤ 6 THÁNG CUỐI NĂM\nVI. ĐỀ XUẤT, KIẾN NGHỊ\n"_s.toUtf8());
    f.prompts->answers = {0};
    f.prompts->openFiles = {file};
    f.prompts->dialogs.push_back([&](QDialog &dialog) {
        dialog.resize(size.boundedTo({980, 620}));
        shoot(dialog, u"outline-kinds"_s);
        return true;
    });
    f.run("report.use_outline");
    f.settle();
    shoot(*f.window, u"outline-used"_s);
}
