// Pictures of the indicators to look at: `BD_SCREENS=DIR test_gui "[.indicator-screens]"`.
#include "application/demo_indicators.h"
#include "application/translation.h"
#include "gui/dialogs/indicator_dialog.h"
#include "gui/dialogs/indicator_tick_dialogs.h"
#include "gui/models/indicator_model.h"
#include "gui/pages/page.h"
#include "gui/registers/registers_fixture.h"
#include "gui/support/shoot.h"
#include "gui/theme.h"
#include "gui/widgets/entry_grid.h"

using namespace bd;
using namespace bd::gui;
using namespace bd::test;
using namespace Qt::StringLiterals;

TEST_CASE("screens of the indicators", "[.indicator-screens]")
{
    if (qEnvironmentVariableIsEmpty("BD_SCREENS"))
        return;
    applyTheme(*qApp, qEnvironmentVariableIsSet("BD_DARK") ? Theme::Dark : Theme::Light);
    if (qEnvironmentVariableIsSet("BD_ENGLISH"))
        application::setLanguage(*qApp, u"en"_s);
    for (const auto level : {domain::AgencyLevel::Commune, domain::AgencyLevel::Province}) {
        const bool isCommune = level == domain::AgencyLevel::Commune;
        RegistersFixture f("indicators");
        REQUIRE(f.services.services().settings.setOffice({u"tỉnh Minh Khê (mẫu)"_s, isCommune ? u"xã Khe Mây (mẫu)"_s : QString(), {}}));
        REQUIRE(application::addDemoIndicators(f.services.database(), level));
        f.window->resize(qEnvironmentVariableIsSet("BD_SMALL") ? QSize(683, 384) : QSize(1366, 740));
        auto *page = f.window->findChild<Page *>(u"indicatorsPage"_s);
        page->reload();
        f.settle();
        const QString name = isCommune ? u"indicators"_s : u"indicators-province"_s;
        auto *grid = f.find<EntryGrid>("indicators");
        auto *model = static_cast<IndicatorModel *>(grid->model());
        shoot(*f.window, name);
        grid->setCurrentIndex(model->index(model->indexOf(u"6.1"_s), int(IndicatorColumn::Numerator)));
        f.settle();
        shoot(*f.window, name + u"-chart"_s);
        grid->setCurrentIndex(model->index(model->indexOf(u"6.3"_s), int(IndicatorColumn::Result)));
        f.settle();
        shoot(*f.window, name + u"-news"_s);
        if (!isCommune)
            continue;
        IndicatorDialog dialog(model->row(model->indexOf(u"3.2a"_s)).line.indicator, {level, false, {}, {}, 2026}, f.window.get());
        dialog.show();
        shoot(dialog, u"indicator-dialog"_s);
        dialog.hide();
        const auto lines = f.services.services().indicators.lines(2027).value();
        DataRequestDialog letters(application::dataRequests(lines, level), 2027, f.window.get());
        letters.show();
        shoot(letters, u"indicator-letters"_s);
    }
    application::setLanguage(*qApp, u"vi"_s);
    applyTheme(*qApp, Theme::Light);
}
