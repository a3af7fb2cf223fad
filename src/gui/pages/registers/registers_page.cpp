#include "gui/pages/registers/registers_page.h"

#include "gui/pages/registers/award_page.h"
#include "gui/pages/registers/cadre_page.h"
#include "gui/pages/registers/committee_page.h"
#include "gui/pages/registers/document_page.h"
#include "gui/pages/tabbed_page.h"

#include <QCoreApplication>

namespace bd::gui {

namespace {
struct RegisterTitles {
    Q_DECLARE_TR_FUNCTIONS(RegisterTitles)
};
} // namespace

Page *makeRegisters(CommandContext &context, QWidget *parent)
{
    std::vector<PageTab> tabs{
        {"documents", RegisterTitles::tr("Issued documents"), [&context](QWidget *place) -> Page * { return new DocumentPage(context, place); }},
        {"committee", RegisterTitles::tr("Committee"), [&context](QWidget *place) -> Page * { return new CommitteePage(context, place); }},
        {"awards", RegisterTitles::tr("Awards"), [&context](QWidget *place) -> Page * { return new AwardPage(context, place); }},
        {"cadres", RegisterTitles::tr("Women in office"), [&context](QWidget *place) -> Page * { return new CadrePage(context, place); }},
    };
    return new TabbedPage(std::move(tabs), parent);
}

} // namespace bd::gui
