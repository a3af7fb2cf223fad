#include "application/form_service.h"

#include "application/change_writer.h"
#include "application/files.h"
#include "base/text/fold.h"
#include "base/uuid.h"
#include "domain/outline_walk.h"
#include "exchange/plan_import.h"
#include "exchange/word/old_word.h"
#include "storage/record_types.h"
#include "storage/session.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace bd::application {

using domain::HeadingKind;
using domain::Section;
using domain::SectionKind;

namespace {

struct Forms {
    Q_DECLARE_TR_FUNCTIONS(Forms)
};

constexpr qsizetype longestGuidance = 2000, longestHeading = 300;

template <typename Visit>
void eachMutable(std::vector<Section> &sections, Visit &&visit)
{
    for (Section &section : sections) {
        visit(section);
        eachMutable(section.sections, visit);
    }
}

QString headingKey(const QString &heading)
{
    return text::searchKey(heading).left(longestHeading);
}

QString textOf(const Section &section)
{
    QStringList lines;
    for (const domain::Block &block : section.blocks) {
        if (const auto *paragraph = std::get_if<domain::Paragraph>(&block))
            lines << (paragraph->level == domain::ParagraphLevel::Plain ? QString() : QStringLiteral("- ")) + paragraph->text.toPlain();
    }
    return lines.join(u'\n').left(longestGuidance);
}

ReadOutline outlineFrom(exchange::ReportOutline read, const QString &name)
{
    ReadOutline outline;
    outline.name = name;
    outline.plan.uuid = newUuid();
    outline.plan.document = domain::DocumentKind::Report;
    outline.plan.documentType = QStringLiteral("BÁO CÁO");
    outline.plan.title = read.title;
    outline.plan.sections = std::move(read.sections);
    eachMutable(outline.plan.sections, [&](Section &section) {
        const QString text = textOf(section);
        if (!text.isEmpty() && text != section.heading.toPlain())
            outline.guidance.emplace_back(section.uuid, text);
        section.blocks.clear();
    });
    const QString other = otherHeading();
    if (outline.plan.sections.empty() || headingKey(outline.plan.sections.back().heading.toPlain()) != headingKey(other)) {
        Section last;
        last.uuid = newUuid();
        last.kind = SectionKind::Other;
        last.heading = domain::RichText::plain(other);
        last.numberStyle = outline.plan.sections.empty() ? domain::NumberStyle::Roman : outline.plan.sections.back().numberStyle;
        outline.plan.sections.push_back(std::move(last));
    }
    return outline;
}

/// The file's name goes into the sentence.
template <typename T>
Result<T> about(const QString &name, Result<T> result)
{
    if (!result && result.error().code == QLatin1String("form.no_outline"))
        return fail("form.no_outline", {name});
    return result;
}

} // namespace

QString otherHeading()
{
    return QStringLiteral("Nội dung khác"); // of the paper, which is Vietnamese
}

Result<ReadOutline> readOutline(const QString &path, Progress &progress)
{
    if (!QFileInfo::exists(path))
        return fail("file.missing", {shownPath(path)});
    if (storage::Session::isOpenHere(path))
        return fail("import.data_file", {shownPath(path)});
    const QString name = QFileInfo(path).fileName();
    BD_ASSIGN(const auto readable, exchange::readableFile(path, progress));
    BD_ASSIGN(auto read, about(name, exchange::readOutlineFile(readable.path(), progress)));
    return outlineFrom(std::move(read), name);
}

Result<ReadOutline> readOutlineText(const QString &text, Progress &progress)
{
    BD_ASSIGN(auto read, about(Forms::tr("The pasted text"), exchange::readOutlineText(text, progress)));
    return outlineFrom(std::move(read), {});
}

Result<void> applyRemembered(DatabaseService &database, const QString &sender, ReadOutline &outline)
{
    BD_ASSIGN(const auto all, RecordService(database).list<HeadingKind>());
    QHash<QString, SectionKind> kinds;
    const QString from = text::searchKey(sender);
    for (const auto &one : all) {
        if (text::searchKey(one.value.sender) == from)
            kinds.insert(one.value.heading, one.value.kind);
    }
    eachMutable(outline.plan.sections, [&](Section &section) {
        const auto found = kinds.constFind(headingKey(section.heading.toPlain()));
        if (found == kinds.constEnd())
            return;
        section.kind = *found;
        outline.remembered << section.uuid;
    });
    return {};
}

Result<ReadOutline> readOutline(DatabaseService &database, const QString &path, const QString &sender, Progress &progress)
{
    BD_ASSIGN(ReadOutline outline, readOutline(path, progress));
    BD_TRY(applyRemembered(database, sender, outline));
    return outline;
}

Result<ReadOutline> readOutlineText(DatabaseService &database, const QString &text, const QString &sender, Progress &progress)
{
    BD_ASSIGN(ReadOutline outline, readOutlineText(text, progress));
    BD_TRY(applyRemembered(database, sender, outline));
    return outline;
}

Result<ChangeSet> rememberKinds(DatabaseService &database, const QString &sender, const std::vector<std::pair<QString, SectionKind>> &kinds)
{
    const QString from = sender.simplified();
    BD_ASSIGN(const auto all, RecordService(database).list<HeadingKind>());
    return ChangeWriter::run(database, {QStringLiteral("outline.kinds"), from.isEmpty() ? QStringList() : QStringList{from}}, [&](ChangeWriter &writer) -> Result<void> {
        const QString table = storage::RecordType<HeadingKind>::table();
        QStringList done;
        for (const auto &[heading, kind] : kinds) {
            const QString key = headingKey(heading);
            if (key.isEmpty() || done.contains(key))
                continue;
            done << key;
            const auto known = std::find_if(all.begin(), all.end(), [&](const auto &one) { return one.value.heading == key && one.value.sender == from; });
            if (known == all.end()) {
                BD_TRY(writer.insert(table, storage::RecordType<HeadingKind>::row({newUuid(), from, key, kind})));
                continue;
            }
            HeadingKind value = known->value;
            value.kind = kind;
            BD_ASSIGN(const auto rows, writer.rows().readWhere(table, QStringLiteral("uuid"), value.uuid));
            if (rows.empty())
                continue;
            storage::Row row = storage::RecordType<HeadingKind>::row(value);
            row["id"] = rows.front()["id"];
            row["version"] = rows.front()["version"];
            BD_TRY(writer.update(table, rows.front(), std::move(row)));
        }
        return {};
    });
}

} // namespace bd::application
