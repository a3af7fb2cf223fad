#include "application/report_forms.h"

#include "application/measure_catalogue.h"
#include "domain/codes.h"
#include "support/catch.h"

#include <QSet>

using namespace bd;
using namespace bd::application;

TEST_CASE("Short forms ask for measures that there are", "[report][forms]")
{
    REQUIRE(shortForms().size() == 6);
    QSet<QString> asked;
    for (const ShortForm &form : shortForms()) {
        INFO(form.id.toStdString());
        CHECK_FALSE(form.name.isEmpty());
        CHECK_FALSE(form.columns.isEmpty());
        CHECK_FALSE(form.rows.empty());
        for (const ShortFormRow &row : form.rows) {
            INFO(row.name.toStdString());
            CHECK(row.cells.size() == static_cast<std::size_t>(form.columns.size()));
            for (const ShortFormCell &cell : row.cells) {
                if (cell.measure.isEmpty())
                    continue;
                const QString key = cell.measure + QString::number(int(cell.part));
                CHECK_FALSE(asked.contains(key)); // two places for one number would contradict each other
                asked.insert(key);
                const auto &all = shippedMeasures();
                const auto measure = std::find_if(all.begin(), all.end(), [&](const auto &one) { return one.id == cell.measure; });
                INFO(cell.measure.toStdString());
                REQUIRE(measure != all.end());
                if (cell.part == FormPart::Women)
                    CHECK(measure->isBySex);
                if (cell.part == FormPart::Opening || cell.part == FormPart::Added || cell.part == FormPart::Removed)
                    CHECK(measure->nature == domain::MeasureNature::Stock);
            }
        }
    }
    CHECK(asked.size() > 60);
}

TEST_CASE("What is ticked has a sentence and a place for it", "[report][forms]")
{
    CHECK(reportTicks().size() >= 12);
    CHECK(reportTicks().size() <= 24);
    QSet<QString> ids;
    for (const ReportTick &tick : reportTicks()) {
        INFO(tick.id.toStdString());
        CHECK_FALSE(ids.contains(tick.id));
        ids.insert(tick.id);
        CHECK_FALSE(tick.name.isEmpty());
        CHECK(domain::fromCode<domain::SectionKind>(tick.section).has_value());
        CHECK(tick.sentence.endsWith(u'.'));
        CHECK(tick.sentence.split(u' ').size() <= 60);
        CHECK_FALSE(tick.sentence.contains(u'!'));
    }
}

TEST_CASE("A cell writes its own part of a figure, and an empty one says nothing", "[report][forms]")
{
    domain::FigureEntry entry;
    CHECK(saysNothing(entry));
    partOf(entry, FormPart::Removed) = 0;
    CHECK(entry.removed == 0);
    CHECK_FALSE(saysNothing(entry));
    partOf(entry, FormPart::Removed).reset();
    partOf(entry, FormPart::Women) = 12;
    CHECK(entry.women == 12);
    CHECK_FALSE(entry.total);
}
