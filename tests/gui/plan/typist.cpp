#include "gui/plan/typist.h"

#include "domain/numbering.h"
#include "gui/editing/outline_actions.h"
#include "gui/support/desk_fixture.h"
#include "gui/widgets/agency_picker.h"
#include "gui/widgets/document_head.h"
#include "gui/widgets/head_part_box.h"
#include "gui/widgets/rich_lines.h"
#include "ooxml/zip_archive.h"

#include <QListWidget>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QSpinBox>
#include <QTabBar>
#include <QTableView>

namespace bd::test {

using namespace domain;
using gui::HeadPart;
using gui::SectionEditor;

namespace {

enum Tab { TextTab, TaskTab, FrameTab, DutyTab };

QString twoDigits(int number)
{
    return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0'));
}

/// Columns and rows of a table, as its first rows and spans say.
int columnsOf(const Table &table)
{
    int columns = 0;
    for (const TableCell &cell : table.rows.front().cells)
        columns += cell.columnSpan;
    return columns;
}

} // namespace

void Typist::letters(const QString &words)
{
    QWidget *widget = QApplication::focusWidget();
    REQUIRE(widget);
    typeWords(widget, words);
}

void Typist::fill(QWidget *field, const QString &words)
{
    INFO("field " << field->objectName().toStdString());
    field->setFocus();
    QWidget *focused = field->window()->focusWidget(); // a dialog of a test is shown, not made active
    REQUIRE((focused == field || field->isAncestorOf(focused)));
    QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
    if (words.isEmpty())
        QTest::keyClick(field, Qt::Key_Delete);
    typeWords(field, words);
}

void Typist::choose(QComboBox *combo, int index)
{
    REQUIRE(index >= 0);
    if (combo->currentIndex() == index)
        return;
    combo->setFocus();
    key(combo, Qt::Key_Home);
    for (int i = 0; i < index; ++i)
        key(combo, Qt::Key_Down);
    CHECK(combo->currentIndex() == index);
}

void Typist::openTab(int index)
{
    QTabBar *bar = tabs()->tabBar();
    bar->setFocus();
    while (tabs()->currentIndex() != index)
        key(bar, tabs()->currentIndex() < index ? Qt::Key_Right : Qt::Key_Left);
}

void Typist::clear(const char *name)
{
    auto *table = find<QTableView>(name);
    for (int left = table->model()->rowCount(); left > 0; --left) {
        table->setFocus();
        table->selectRow(0);
        key(table, Qt::Key_Delete);
    }
    CHECK(table->model()->rowCount() == 0);
}

void Typist::press(const char *name)
{
    auto *button = find<QPushButton>(name);
    REQUIRE(button->isEnabled());
    button->setFocus();
    key(button, Qt::Key_Space);
}

void Typist::beginBlank(int year, const QString &title)
{
    prompts->dialogs.push_back([&](QDialog &dialog) {
        auto *spin = dialog.findChild<QSpinBox *>(QStringLiteral("newPlanYear"));
        spin->setFocus();
        spin->selectAll();
        QTest::keyClicks(spin, QString::number(year));
        auto *line = dialog.findChild<QLineEdit *>(QStringLiteral("newPlanTitle"));
        fill(line, title);
        QTest::keyClick(line, Qt::Key_Return);
        return dialog.result() == QDialog::Accepted;
    });
    QTest::keyClick(window.get(), Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    settle();
    QApplication::setActiveWindow(window.get());
    const auto plans = services.plans().list();
    REQUIRE(plans);
    REQUIRE(plans->size() == 2); // with the fixture's
    for (const auto &plan : *plans)
        id = std::max(id, plan.id);
    REQUIRE(stored().title == title);
    REQUIRE(stored().year == year);
    focusTree();
    key(tree(), Qt::Key_A, Qt::ControlModifier);
    key(tree(), Qt::Key_Delete);
    settle();
    REQUIRE(stored().sections.empty());
    openTab(DutyTab);
    clear("duties");
    openTab(FrameTab);
    clear("bases");
    REQUIRE(stored().duties.empty());
    REQUIRE(stored().tasks.empty());
}

void Typist::write(const Plan &plan)
{
    openTab(FrameTab);
    typeHead(plan);
    typeBases(plan);
    typeLines("preamble", plan.preamble);
    typeLines("closing", plan.closing);
    openTab(TextTab);
    typeSections(plan.sections, {});
    openTab(DutyTab);
    typeDuties(plan);
    settle();
}

void Typist::headLines(int part, const QStringList &lines)
{
    gui::HeadPartBox *box = nullptr;
    for (auto *each : child<gui::DocumentHead>(*find("framePage"), "documentHead")->findChildren<gui::HeadPartBox *>()) {
        if (each->part() == static_cast<HeadPart>(part))
            box = each;
    }
    REQUIRE(box);
    INFO("part of the head " << part);
    box->setFocus();
    key(box, Qt::Key_Return);
    QWidget *field = QApplication::focusWidget();
    REQUIRE(box->isAncestorOf(field));
    QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(field, Qt::Key_Delete);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i > 0)
            QTest::keyClick(field, Qt::Key_Return);
        letters(lines.at(i));
    }
    key(field, Qt::Key_Return, Qt::ControlModifier);
}

void Typist::typeDate(QWidget *edit, const PartialDate &date)
{
    const auto parts = edit->findChildren<QLineEdit *>();
    REQUIRE(parts.size() == 3);
    fill(parts.at(0), date.day() ? twoDigits(*date.day()) : QString());
    fill(parts.at(1), date.month() ? twoDigits(*date.month()) : QString());
    fill(parts.at(2), date.year() ? QString::number(*date.year()) : QString());
}

void Typist::typeHead(const Plan &plan)
{
    headLines(static_cast<int>(HeadPart::Superior), plan.superiorLines);
    headLines(static_cast<int>(HeadPart::Issuer), plan.issuerLines);
    headLines(static_cast<int>(HeadPart::Title), {plan.title});
    headLines(static_cast<int>(HeadPart::Recipients), plan.recipients);
    QStringList authority = plan.signer.authority;
    if (!plan.signer.position.isEmpty())
        authority.append(plan.signer.position);
    headLines(static_cast<int>(HeadPart::Authority), authority);
    headLines(static_cast<int>(HeadPart::Name), plan.signer.name.isEmpty() ? QStringList() : QStringList{plan.signer.name});

    auto *head = child<gui::DocumentHead>(*find("framePage"), "documentHead"); // the office has one too
    for (auto *box : head->findChildren<gui::HeadPartBox *>()) {
        if (box->part() != HeadPart::Number && box->part() != HeadPart::Place)
            continue;
        box->setFocus();
        key(box, Qt::Key_Return);
        const bool isNumber = box->part() == HeadPart::Number;
        fill(child<QLineEdit>(*box, isNumber ? "headNumber" : "headPlace"), isNumber ? plan.number : plan.place);
        if (isNumber)
            fill(child<QLineEdit>(*box, "headSymbol"), plan.symbol);
        else
            typeDate(child<QWidget>(*box, "headDate"), plan.date);
        key(QApplication::focusWidget(), Qt::Key_Return);
    }
}

void Typist::typeBases(const Plan &plan)
{
    for (const LegalBasis &basis : plan.legalBases) {
        prompts->dialogs.push_back([&](QDialog &dialog) {
            fill(child<QComboBox>(dialog, "basisType"), basis.docType);
            fill(child<QLineEdit>(dialog, "basisNumber"), basis.number);
            typeDate(child<QWidget>(dialog, "basisDate"), basis.date);
            fill(child<QLineEdit>(dialog, "basisIssuer"), basis.issuer);
            fill(child<QLineEdit>(dialog, "basisTitle"), basis.title);
            fill(child<QPlainTextEdit>(dialog, "basisText"), basis.text);
            auto *done = child<QPushButton>(dialog, "done");
            done->setFocus();
            QTest::keyClick(done, Qt::Key_Space);
            return dialog.result() == QDialog::Accepted;
        });
        press("addBasis");
        QApplication::setActiveWindow(window.get());
    }
}

void Typist::typeLines(const char *name, const std::vector<RichText> &lines)
{
    SectionEditor *editor = find<gui::RichLines>(name)->editor();
    editor->setFocus();
    key(editor, Qt::Key_A, Qt::ControlModifier);
    key(editor, Qt::Key_Delete);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (i > 0)
            key(editor, Qt::Key_Return);
        typeText(editor, lines[i]);
    }
}

/// Left goes to the parent, or folds it first.
void Typist::goBackTo(const QString &uuid)
{
    focusTree();
    for (int i = 0; i < 12 && tree()->currentUuid() != uuid; ++i)
        key(tree(), Qt::Key_Left);
    REQUIRE(tree()->currentUuid() == uuid);
}

void Typist::typeSections(const std::vector<Section> &sections, const QString &parent)
{
    QString before;
    for (const Section &section : sections) {
        INFO("section " << section.heading.toPlain().toStdString());
        if (!before.isEmpty() || !parent.isEmpty())
            goBackTo(before.isEmpty() ? parent : before);
        focusTree();
        key(tree(), Qt::Key_Insert, before.isEmpty() && !parent.isEmpty() ? Qt::AltModifier : Qt::NoModifier);
        REQUIRE(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
        letters(section.heading.toPlain() + section.headingEnd);
        key(QApplication::focusWidget(), Qt::Key_Return);
        before = tree()->currentUuid();
        typeSection(section);
        typeSections(section.sections, before);
    }
}

void Typist::typeSection(const Section &section)
{
    const auto &kinds = gui::planSectionKinds();
    choose(find<QComboBox>("sectionKind"), static_cast<int>(std::find(kinds.begin(), kinds.end(), section.kind) - kinds.begin()));
    if (section.blocks.empty())
        return;
    focusTree();
    key(tree(), Qt::Key_Return);
    REQUIRE(text()->hasFocus());
    typeBlocks(text(), section.blocks);
    key(text(), Qt::Key_Escape);
}

void Typist::typeBlocks(SectionEditor *editor, const std::vector<Block> &blocks)
{
    bool isFirst = true;
    for (const Block &block : blocks) {
        if (const auto *table = std::get_if<Table>(&block)) {
            typeTable(editor, *table);
            key(editor, Qt::Key_End, Qt::ControlModifier); // below it
            isFirst = true;
            continue;
        }
        const auto &paragraph = std::get<Paragraph>(block);
        if (!isFirst)
            key(editor, Qt::Key_Return);
        isFirst = false;
        for (int i = 0; i < 3 && editor->level() != paragraph.level; ++i)
            key(editor, editor->level() < paragraph.level ? Qt::Key_Tab : Qt::Key_Backtab);
        REQUIRE(editor->level() == paragraph.level);
        typeText(editor, paragraph.text);
    }
}

void Typist::typeText(SectionEditor *editor, const RichText &text)
{
    for (const Span &span : text.spans()) {
        if (editor->isBold() != span.bold)
            key(editor, Qt::Key_B, Qt::ControlModifier);
        if (editor->isItalic() != span.italic)
            key(editor, Qt::Key_I, Qt::ControlModifier);
        if (span.footnote) {
            prompts->dialogs.push_back([&](QDialog &dialog) {
                auto *words = child<QPlainTextEdit>(dialog, "footnoteText");
                typeWords(words, span.footnote->text.value_or(QString()));
                QTest::keyClick(words, Qt::Key_Return);
                return dialog.result() == QDialog::Accepted;
            });
            run("text.footnote");
            QApplication::setActiveWindow(window.get());
            editor->setFocus();
            continue;
        }
        const QStringList lines = span.text.split(u'\n');
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (i > 0)
                key(editor, Qt::Key_Return, Qt::ShiftModifier);
            typeWords(editor, lines.at(i));
        }
    }
    if (editor->isBold())
        key(editor, Qt::Key_B, Qt::ControlModifier);
    if (editor->isItalic())
        key(editor, Qt::Key_I, Qt::ControlModifier);
}

/// Spans of the first row only, as heads have them; the cells below are plain.
void Typist::typeTable(SectionEditor *editor, const Table &table)
{
    prompts->dialogs.push_back([&](QDialog &dialog) {
        auto *columns = child<QSpinBox>(dialog, "columns"), *rows = child<QSpinBox>(dialog, "rows");
        fill(columns, QString::number(columnsOf(table)));
        fill(rows, QString::number(table.rows.size()));
        auto *done = child<QPushButton>(dialog, "done");
        done->setFocus();
        QTest::keyClick(done, Qt::Key_Space);
        return dialog.result() == QDialog::Accepted;
    });
    run("table.insert");
    QApplication::setActiveWindow(window.get());
    editor->setFocus();
    bool isFirst = true;
    for (const TableRow &row : table.rows) {
        for (const TableCell &cell : row.cells) {
            if (!isFirst)
                key(editor, Qt::Key_Tab);
            isFirst = false;
            for (int i = 1; i < cell.columnSpan; ++i)
                key(editor, Qt::Key_Right, Qt::ShiftModifier);
            if (cell.columnSpan > 1)
                run("table.merge");
            editor->setFocus();
            for (std::size_t i = 0; i < cell.paragraphs.size(); ++i) {
                if (i > 0)
                    key(editor, Qt::Key_Return);
                typeText(editor, cell.paragraphs[i]);
            }
        }
    }
}

void Typist::typeDuties(const Plan &plan)
{
    QStringList sections{QString()}; // "(none)" first; in the order of both plans, which have the same outline
    walkSections(plan.sections, [&](const Section &section, const QString &, int) { sections.append(section.uuid); });
    bool isFirst = true;
    for (const ReportingDuty &duty : plan.duties) {
        press(isFirst ? "addFirstDuty" : "addDuty");
        isFirst = false;
        auto *from = find<gui::AgencyPicker>("dutyFrom");
        REQUIRE(from->hasFocus());
        fill(from, duty.from);
        choose(find<QComboBox>("dutyKind"), find<QComboBox>("dutyKind")->findData(static_cast<int>(duty.kind)));
        choose(find<QComboBox>("dutyPeriod"), find<QComboBox>("dutyPeriod")->findData(duty.period ? static_cast<int>(*duty.period) : -1));
        if (duty.due)
            typeDate(find("dutyDue"), PartialDate::of(*duty.due));
        choose(find<QComboBox>("dutyStrict"), duty.strict ? 1 : 0);
        fill(find<gui::AgencyPicker>("dutyTo"), duty.to);
        fill(find<gui::AgencyPicker>("dutyVia"), duty.via);
        choose(find<QComboBox>("dutySection"), std::max(0, static_cast<int>(sections.indexOf(duty.sectionUuid.value_or(QString())))));
        fill(find<QPlainTextEdit>("dutyWording"), duty.wording);
        key(QApplication::focusWidget(), Qt::Key_Return);
    }
}

QString Typist::exportWord(const QString &name)
{
    const QString path = dir.file(name);
    prompts->saveFiles = {path};
    run("plan.export_word");
    REQUIRE(QFile::exists(path));
    return path;
}

namespace {

QString printed(const RichText &text)
{
    QString out;
    for (const Span &span : text.spans())
        out += span.footnote ? QStringLiteral("[^%1]").arg(span.footnote->text.value_or(QString()))
                             : (span.bold ? QStringLiteral("*") : QString()) + (span.italic ? QStringLiteral("/") : QString()) + span.text;
    return out;
}

QString printed(const Table &table)
{
    QString out;
    for (const TableRow &row : table.rows) {
        out += row.isHead ? u'#' : u'|';
        for (const TableCell &cell : row.cells) {
            for (const RichText &text : cell.paragraphs)
                out += printed(text) + u'/';
            out += QStringLiteral("(%1x%2)|").arg(cell.columnSpan).arg(cell.rowSpan);
        }
        out += u'\n';
    }
    return out;
}

} // namespace

QString printed(const Plan &plan)
{
    QStringList sections{QString()};
    QString out = QStringList{plan.superiorLines.join(u'|'), plan.issuerLines.join(u'|'), plan.number, plan.symbol, plan.place, plan.date.toIso(),
                              plan.documentType, plan.title, plan.recipients.join(u'|'), plan.signer.authority.join(u'|'), plan.signer.position,
                              plan.signer.name, plan.year ? QString::number(*plan.year) : QString(), toCode(plan.kind)}.join(u'\n') + u'\n';
    for (const RichText &line : plan.preamble)
        out += QStringLiteral("preamble ") + printed(line) + u'\n';
    for (const LegalBasis &basis : plan.legalBases)
        out += QStringList{QStringLiteral("basis"), basis.text, basis.docType, basis.number, basis.date.toIso(), basis.issuer, basis.title}.join(u'|') + u'\n';
    walkSections(plan.sections, [&](const Section &section, const QString &label, int depth) {
        sections.append(section.uuid);
        out += QString(depth, u' ') + toCode(section.numberStyle) + u' ' + label + u' ' + toCode(section.kind) + u' ' + printed(section.heading)
            + section.headingEnd + u'\n';
        for (const Block &block : section.blocks) {
            if (const auto *paragraph = std::get_if<Paragraph>(&block))
                out += QString(depth, u' ') + toCode(paragraph->level) + u' ' + printed(paragraph->text) + u'\n';
            else
                out += printed(std::get<Table>(block));
        }
    });
    for (const RichText &line : plan.closing)
        out += QStringLiteral("closing ") + printed(line) + u'\n';
    for (const ReportingDuty &duty : plan.duties)
        out += QStringList{QStringLiteral("duty"), toCode(duty.kind), duty.period ? toCode(*duty.period) : QString(),
                           duty.due ? duty.due->toString(Qt::ISODate) : QString(), duty.strict ? QStringLiteral("strict") : QString(), duty.wording,
                           duty.from, duty.to, duty.via, QString::number(sections.indexOf(duty.sectionUuid.value_or(QString())))}.join(u'|') + u'\n';
    return out;
}

std::map<QString, QByteArray> wordParts(const QString &path)
{
    static const QRegularExpression bookmark(QStringLiteral("_bdp[0-9A-Za-z]+"));
    const auto archive = ooxml::ZipArchive::open(path);
    REQUIRE(archive);
    std::map<QString, QByteArray> parts;
    for (const QString &name : archive->names()) {
        const auto bytes = archive->read(name);
        REQUIRE(bytes);
        parts[name] = QString::fromUtf8(*bytes).replace(bookmark, QStringLiteral("_bdp")).toUtf8();
    }
    return parts;
}

QStringList differences(const std::map<QString, QByteArray> &a, const std::map<QString, QByteArray> &b)
{
    QStringList found;
    for (const auto &[name, bytes] : a) {
        const auto other = b.find(name);
        if (other == b.end()) {
            found.append(name + QStringLiteral(": only in the first"));
        } else if (other->second != bytes) {
            const auto at = std::mismatch(bytes.begin(), bytes.end(), other->second.begin(), other->second.end()).first - bytes.begin();
            const qsizetype from = std::max<qsizetype>(0, at - 200);
            found.append(name + QStringLiteral("\n  ") + QString::fromUtf8(bytes.mid(from, 400)) + QStringLiteral("\n  ")
                         + QString::fromUtf8(other->second.mid(from, 400)));
        }
    }
    for (const auto &[name, bytes] : b) {
        if (!a.contains(name))
            found.append(name + QStringLiteral(": only in the second"));
    }
    return found;
}

} // namespace bd::test
