// Plan -> DOCX -> plan: what we print, we read back.
#include "application/document_service.h"
#include "application/plan_service.h"
#include "domain/numbering.h"
#include "support/catch.h"
#include "support/files.h"
#include "support/random_plan.h"

using namespace bd;
using namespace bd::domain;

namespace {

QString describe(const RichText &text)
{
    QString result;
    for (const Span &span : text.spans()) {
        if (span.footnote) {
            result += QStringLiteral("[^%1]").arg(span.footnote->text.value_or(QStringLiteral("?")));
            continue;
        }
        const QString mark = (span.bold ? QStringLiteral("*") : QString()) + (span.italic ? QStringLiteral("/") : QString());
        result += mark + span.text + mark;
    }
    return result;
}

QString describe(const Table &table)
{
    QString result;
    for (const TableRow &row : table.rows) {
        result += row.isHead ? QStringLiteral("    # ") : QStringLiteral("    | ");
        for (const TableCell &cell : row.cells) {
            QStringList paragraphs;
            for (const RichText &p : cell.paragraphs)
                paragraphs += describe(p);
            result += paragraphs.join(QStringLiteral(" / ")) + QStringLiteral(" (%1x%2) | ").arg(cell.columnSpan).arg(cell.rowSpan);
        }
        result += u'\n';
    }
    return result;
}

/// Everything that must survive, as text: a difference is readable.
QString describe(const Plan &plan)
{
    QString d;
    const auto line = [&](const char *name, const QString &value) { d += QLatin1String(name) + QStringLiteral(": ") + value + u'\n'; };
    line("superior", plan.superiorLines.join(QStringLiteral(" | ")));
    line("issuer", plan.issuerLines.join(QStringLiteral(" | ")));
    line("number", plan.number);
    line("symbol", plan.symbol);
    line("place", plan.place);
    line("date", plan.date.toIso());
    line("type", plan.documentType);
    line("title", plan.title);
    line("year", plan.year ? QString::number(*plan.year) : QString());
    for (const RichText &p : plan.preamble)
        line("preamble", describe(p));
    for (const LegalBasis &basis : plan.legalBases)
        line("basis", basis.number + QStringLiteral(" ") + basis.date.toIso() + QStringLiteral(" ") + basis.issuer);
    walkSections(plan.sections, [&](const Section &section, const QString &label, int depth) {
        d += QString(depth * 2, u' ') + toCode(section.numberStyle) + u' ' + label + u' ' + toCode(section.kind) + QStringLiteral(" <")
            + describe(section.heading) + QStringLiteral("> ") + section.headingEnd + u'\n';
        for (const Block &block : section.blocks) {
            if (const auto *p = std::get_if<Paragraph>(&block))
                d += QString(depth * 2 + 2, u' ') + toCode(p->level) + u' ' + describe(p->text) + u'\n';
            else
                d += describe(std::get<Table>(block));
        }
    });
    for (const ReportingDuty &duty : plan.duties)
        line("duty", toCode(duty.kind) + u' ' + (duty.period ? toCode(*duty.period) : QString()) + u' '
                 + (duty.due ? duty.due->toString(Qt::ISODate) : QString()) + (duty.strict ? QStringLiteral(" strict to ") : QStringLiteral(" to "))
                 + duty.to + QStringLiteral(" via ") + duty.via);
    for (const RichText &p : plan.closing)
        line("closing", describe(p));
    for (const QString &recipient : plan.recipients)
        line("recipient", recipient);
    line("authority", plan.signer.authority.join(QStringLiteral(" | ")));
    line("position", plan.signer.position);
    line("signer", plan.signer.name);
    return d;
}

QString describeTasks(const Plan &plan)
{
    QString d;
    for (const Task &task : plan.tasks) {
        d += task.title + u'|' + task.timeText + u'|' + task.product + u'|' + task.budget.text;
        for (const Assignment &a : task.assignments)
            d += u'|' + toCode(a.role) + u' ' + a.agency.name;
        d += u'\n';
    }
    return d;
}

exchange::ImportedPlan throughDocx(const Plan &plan, const QString &file)
{
    NoProgress progress;
    const auto written = application::exportPlan(plan, file, QString(), progress);
    INFO((written ? std::string() : written.error().code.toStdString() + ' ' + written.error().args.join(u'\n').toStdString()));
    REQUIRE(written);
    auto read = application::readPlanFile(file, progress);
    REQUIRE(read);
    return std::move(read->imported);
}

} // namespace

TEST_CASE("a generated plan survives the way through DOCX")
{
    const auto seed = GENERATE(range(1u, 41u));
    test::TempDir dir;
    const Plan plan = test::randomPlan(seed);
    const auto back = throughDocx(plan, dir.file(QStringLiteral("Kế hoạch.docx")));
    INFO("seed " << seed);
    Plan expected = plan;
    expected.legalBases = back.plan.legalBases; // the generator states them in the preamble; see the next line
    REQUIRE(back.plan.legalBases.size() == 1);
    CHECK(back.plan.legalBases[0].number.endsWith(QStringLiteral("/KH-UBND")));
    CHECK(describe(back.plan).toStdString() == describe(expected).toStdString());
    CHECK(describeTasks(back.plan).toStdString() == describeTasks(plan).toStdString());
    CHECK(back.coverage.lost == 0);
}

TEST_CASE("the real plans survive the way through DOCX")
{
    const auto name = GENERATE(as<QString>(), u"000_ee955af49dc203ee.txt"_qs, u"001_f1f1ff5b5572c713.txt"_qs,
                               u"003_7873244af775c7ab.txt"_qs, u"004_e6a626f5443f78c0.txt"_qs);
    const QString seed = test::shared(QStringLiteral("seeds/") + name);
    if (seed.isEmpty()) {
        WARN("skipped: the real plans are not beside the project");
        return;
    }
    NoProgress progress;
    const auto first = application::readPlanFile(seed, progress);
    REQUIRE(first);
    test::TempDir dir;
    const auto back = throughDocx(first->imported.plan, dir.file(QStringLiteral("Kế hoạch.docx")));
    CHECK(describe(back.plan).toStdString() == describe(first->imported.plan).toStdString());
    CHECK(back.coverage.lost == 0);
}
