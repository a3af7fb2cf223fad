#include "plan_reading.h"

#include "domain/numbering.h"
#include "ooxml/zip_archive.h"
#include "support/catch.h"

namespace bd::test {

using namespace domain;

exchange::ImportedPlan readText(const QString &text)
{
    NoProgress progress;
    auto result = exchange::readPlanText(text, progress);
    INFO((result ? QString() : result.error().code).toStdString());
    REQUIRE(result);
    return std::move(*result);
}

exchange::ImportedPlan readFile(const QString &path)
{
    NoProgress progress;
    auto result = exchange::readPlanFile(path, progress);
    INFO((result ? QString() : result.error().code).toStdString());
    REQUIRE(result);
    return std::move(*result);
}

exchange::ImportedPlan readBytes(const QByteArray &bytes, const QString &name)
{
    TempDir dir;
    writeAll(dir.file(name), bytes);
    return readFile(dir.file(name));
}

exchange::ImportedPlan readSample(const QString &name)
{
    return readFile(data(QStringLiteral("plans/") + name + QStringLiteral(".txt")));
}

QString errorOf(const QByteArray &bytes, const QString &name)
{
    TempDir dir;
    writeAll(dir.file(name), bytes);
    NoProgress progress;
    const auto result = exchange::readPlanFile(dir.file(name), progress);
    return result ? QString() : result.error().code;
}

QStringList issueCodes(const exchange::ImportedPlan &imported)
{
    QStringList codes;
    for (const Issue &issue : imported.issues)
        codes += issue.code;
    return codes;
}

bool hasIssue(const exchange::ImportedPlan &imported, const char *code)
{
    return issueCodes(imported).contains(QLatin1String(code));
}

QStringList datedDuties(const Plan &plan)
{
    QStringList lines;
    for (const ReportingDuty &duty : plan.duties)
        if (duty.due)
            lines += (duty.period ? toCode(*duty.period) : QStringLiteral("-")) + QLatin1Char(' ') + duty.due->toString(Qt::ISODate)
                + (duty.strict ? QStringLiteral(" strict") : QString());
    return lines;
}

QStringList kinds(const std::vector<Section> &sections)
{
    QStringList codes;
    for (const Section &section : sections)
        codes += toCode(section.kind);
    return codes;
}

namespace {

QString rich(const RichText &text)
{
    QString out;
    for (const Span &span : text.spans()) {
        if (span.footnote)
            out += QStringLiteral("{%1:%2}").arg(span.footnote->mark, span.footnote->text.value_or(QStringLiteral("?")));
        else
            out += (span.bold ? QStringLiteral("<b>") : QString()) + (span.italic ? QStringLiteral("<i>") : QString()) + span.text
                + (span.italic ? QStringLiteral("</i>") : QString()) + (span.bold ? QStringLiteral("</b>") : QString());
    }
    return out;
}

void describe(const std::vector<Section> &sections, const QString &indent, QStringList &out)
{
    for (const Section &section : sections) {
        QString line = indent + toCode(section.numberStyle) + QLatin1Char(' ') + section.sourceNumber.value_or(QStringLiteral("-"))
            + QLatin1Char(' ') + toCode(section.kind) + QStringLiteral(" | ") + rich(section.heading) + QStringLiteral(" | ")
            + section.headingEnd;
        for (const AgencyRef &agency : section.agencies)
            line += QStringLiteral(" @") + toCode(agency.addressing) + QLatin1Char(':') + agency.name;
        out += line;
        for (const Block &block : section.blocks) {
            if (const auto *p = std::get_if<Paragraph>(&block)) {
                out += indent + QStringLiteral("  ") + toCode(p->level) + QLatin1Char(' ') + rich(p->text);
                continue;
            }
            for (const TableRow &row : std::get<Table>(block).rows) {
                QStringList cells;
                for (const TableCell &cell : row.cells)
                    for (const RichText &text : cell.paragraphs)
                        cells += rich(text);
                out += indent + QStringLiteral("  row ") + cells.join(QStringLiteral(" | "));
            }
        }
        describe(section.sections, indent + QStringLiteral("  "), out);
    }
}

} // namespace

QString described(const Plan &plan)
{
    QStringList out;
    out += plan.superiorLines.join(QLatin1Char('/')) + QStringLiteral(" || ") + plan.issuerLines.join(QLatin1Char('/'));
    out += plan.number + QLatin1Char('/') + plan.symbol + QLatin1Char(' ') + plan.place + QLatin1Char(' ') + plan.date.toIso()
        + QLatin1Char(' ') + QString::number(plan.year.value_or(0)) + QLatin1Char(' ') + toCode(plan.state);
    out += plan.documentType + QLatin1Char(' ') + plan.title;
    for (const RichText &p : plan.preamble)
        out += QStringLiteral("pre ") + rich(p);
    for (const LegalBasis &b : plan.legalBases)
        out += QStringLiteral("base ") + QStringList{b.docType, b.number, b.date.toIso(), b.issuer, b.title}.join(QStringLiteral(" | "));
    describe(plan.sections, QString(), out);
    for (const ReportingDuty &d : plan.duties)
        out += QStringLiteral("duty ")
            + QStringList{toCode(d.kind), d.period ? toCode(*d.period) : QString(), d.due ? d.due->toString(Qt::ISODate) : QString(),
                          d.strict ? QStringLiteral("strict") : QString(), d.wording, d.from, d.to, d.via}
                  .join(QStringLiteral(" | "));
    for (const RichText &p : plan.closing)
        out += QStringLiteral("close ") + rich(p);
    out += plan.recipients;
    out += plan.signer.authority.join(QLatin1Char('/')) + QStringLiteral(" | ") + plan.signer.position + QStringLiteral(" | ")
        + plan.signer.name;
    describe(plan.appendices, QString(), out);
    return out.join(QLatin1Char('\n'));
}

QByteArray docxOf(const std::vector<DocxParagraph> &paragraphs, const std::vector<std::vector<DocxRow>> &tables, bool tableBorders)
{
    QString body;
    std::size_t table = 0;
    for (const DocxParagraph &p : paragraphs) {
        if (p.text == u"\x1Ftable") {
            body += QStringLiteral("<w:tbl><w:tblPr>");
            if (tableBorders)
                body += QStringLiteral("<w:tblBorders><w:top w:val=\"single\"/><w:left w:val=\"single\"/><w:bottom w:val=\"single\"/>"
                                       "<w:right w:val=\"single\"/><w:insideH w:val=\"single\"/><w:insideV w:val=\"single\"/></w:tblBorders>");
            body += QStringLiteral("</w:tblPr>");
            for (const DocxRow &row : tables.at(table)) {
                body += QStringLiteral("<w:tr>");
                for (const QString &cell : row) {
                    body += QStringLiteral("<w:tc>");
                    for (const QString &line : cell.split(QLatin1Char('\n')))
                        body += QStringLiteral("<w:p><w:r><w:t xml:space=\"preserve\">") + line.toHtmlEscaped() + QStringLiteral("</w:t></w:r></w:p>");
                    body += QStringLiteral("</w:tc>");
                }
                body += QStringLiteral("</w:tr>");
            }
            body += QStringLiteral("</w:tbl>");
            ++table;
            continue;
        }
        body += QStringLiteral("<w:p>");
        if (p.centred)
            body += QStringLiteral("<w:pPr><w:jc w:val=\"center\"/></w:pPr>");
        if (!p.rawRuns.isEmpty()) {
            body += p.rawRuns;
        } else if (!p.text.isEmpty()) {
            const QString format = (p.bold ? QStringLiteral("<w:b/>") : QString()) + (p.italic ? QStringLiteral("<w:i/>") : QString());
            const QStringList pieces = p.text.split(QLatin1Char('\t'));
            for (qsizetype i = 0; i < pieces.size(); ++i)
                body += QStringLiteral("<w:r><w:rPr>") + format + QStringLiteral("</w:rPr>") + (i > 0 ? QStringLiteral("<w:tab/>") : QString())
                    + QStringLiteral("<w:t xml:space=\"preserve\">") + pieces.at(i).toHtmlEscaped() + QStringLiteral("</w:t></w:r>");
        }
        body += QStringLiteral("</w:p>");
    }
    ooxml::ZipWriter zip;
    zip.add(QStringLiteral("[Content_Types].xml"),
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><Types xmlns=\"http://schemas.openxmlformats.org/package/2006/"
            "content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml."
            "document.main+xml\"/></Types>");
    zip.add(QStringLiteral("_rels/.rels"),
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><Relationships xmlns=\"http://schemas.openxmlformats.org/package/"
            "2006/relationships\"><Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
            "officeDocument\" Target=\"word/document.xml\"/></Relationships>");
    zip.add(QStringLiteral("word/document.xml"),
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><w:document xmlns:w=\"http://schemas.openxmlformats.org/"
            "wordprocessingml/2006/main\"><w:body>"
                + body.toUtf8() + "<w:sectPr/></w:body></w:document>");
    auto bytes = zip.toBytes();
    REQUIRE(bytes);
    return *bytes;
}

QByteArray docxOfText(const QString &text)
{
    std::vector<DocxParagraph> paragraphs;
    for (const QString &line : text.split(QLatin1Char('\n'))) {
        DocxParagraph p;
        p.text = line;
        paragraphs.push_back(p);
    }
    return docxOf(paragraphs);
}

} // namespace bd::test
