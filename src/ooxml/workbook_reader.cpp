#include "ooxml/workbook_reader.h"

#include "base/text/editable.h"
#include "ooxml/package.h"
#include "ooxml/sheet_reader.h"
#include "ooxml/stream_text.h"
#include "ooxml/xml_names.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <algorithm>
#include <map>

namespace bd::ooxml {
namespace {

constexpr std::size_t mostSheets = 1000, mostStyles = 100'000, mostSharedWords = 4'000'000;
constexpr qsizetype mostSharedLetters = 64 * 1024 * 1024;
constexpr qint64 longestSmallPart = 32LL * 1024 * 1024; ///< of the book itself and its styles

bool isOle(const QByteArray &bytes)
{
    return bytes.startsWith("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1");
}

} // namespace

ZipLimits workbookLimits()
{
    ZipLimits limits;
    limits.maxRatio = 400; // sheets formatted down to their last row pack well
    return limits;
}

Error spokenOfWorkbooks(const Error &error)
{
    static const std::map<QString, const char *> words{
        {QStringLiteral("zip.not_a_zip"), "workbook.not_a_workbook"}, {QStringLiteral("zip.encrypted"), "workbook.encrypted"},
        {QStringLiteral("zip.broken"), "workbook.broken"},            {QStringLiteral("zip.no_entry"), "workbook.broken"},
        {QStringLiteral("zip.bad_name"), "workbook.broken"},          {QStringLiteral("zip.too_large"), "workbook.too_large"},
        {QStringLiteral("xml.broken"), "workbook.broken"},            {QStringLiteral("xml.dtd"), "workbook.broken"},
        {QStringLiteral("xml.too_deep"), "workbook.broken"},          {QStringLiteral("xml.too_large"), "workbook.too_large"},
        {QStringLiteral("docx.no_main_part"), "workbook.not_a_workbook"}, {QStringLiteral("docx.not_word"), "workbook.not_a_workbook"},
        {QStringLiteral("docx.encrypted"), "workbook.encrypted"},     {QStringLiteral("docx.old_doc"), "workbook.not_a_workbook"},
    };
    const auto found = words.find(error.code);
    if (found == words.end())
        return error;
    return fail(found->second, {}, error.code + u' ' + error.args.join(u' ') + u' ' + error.detail).value();
}

namespace {

template <typename T>
Result<T> spoken(Result<T> result)
{
    if (result)
        return result;
    return fail(spokenOfWorkbooks(result.error()));
}

/// Opening a workbook: what its small parts say.
class Opening {
public:
    explicit Opening(const ZipArchive &archive) : m_archive(archive) {}

    Result<WorkbookOutline> open();

private:
    Result<void> book(const Package &package);
    Result<void> styles(const QString &part);

    const ZipArchive &m_archive;
    WorkbookOutline m_out;
};

Result<XmlStream> streamFrom(const ZipArchive &archive, const QString &part, qint64 most)
{
    BD_ASSIGN(const PartBytes bytes, PartBytes::open(archive, part));
    if (bytes.size() > most)
        return fail("workbook.too_large", {}, part);
    BD_ASSIGN(XmlStream::Source source, bytes.source());
    return XmlStream(part, std::move(source));
}

Result<WorkbookOutline> Opening::open()
{
    if (m_archive.contains(QStringLiteral("EncryptedPackage")))
        return fail("workbook.encrypted");
    if (m_archive.contains(QStringLiteral("mimetype")) && !m_archive.contains(QStringLiteral("[Content_Types].xml"))) {
        BD_ASSIGN(const QByteArray type, m_archive.read(QStringLiteral("mimetype")));
        if (type.contains("opendocument.spreadsheet"))
            return fail("workbook.open_document");
    }
    BD_ASSIGN(const Package package, Package::outline(m_archive, PackageKind::Any));
    m_out.main = package.mainPart();
    if (package.contentType(m_out.main).contains(QLatin1String("sheet.binary"), Qt::CaseInsensitive) || m_out.main.endsWith(QLatin1String(".bin")))
        return fail("workbook.binary");
    BD_TRY(book(package));
    if (m_out.names.empty())
        return fail("workbook.no_sheet");
    const QStringList sharedParts = package.relatedParts(QStringLiteral("sharedStrings"));
    m_out.sharedPart = sharedParts.value(0);
    if (const QStringList style = package.relatedParts(QStringLiteral("styles")); !style.isEmpty())
        BD_TRY(styles(style.front()));
    return std::move(m_out);
}

Result<void> Opening::book(const Package &package)
{
    BD_ASSIGN(const auto relations, package.relationships(m_out.main));
    BD_ASSIGN(XmlStream xml, streamFrom(m_archive, m_out.main, longestSmallPart));
    bool isBook = false;
    for (int depth = 0;;) {
        BD_ASSIGN(const MarkupToken token, xml.next());
        if (token.kind == Markup::End) {
            if (!isBook)
                return fail("workbook.not_a_workbook");
            return depth == 0 ? Result<void>() : Result<void>(xml.brokenHere("element without end"));
        }
        depth += (token.kind == Markup::Open) - (token.kind == Markup::Close);
        if (!opens(token))
            continue;
        const std::string_view name = localName(token);
        isBook = isBook || name == "workbook";
        if (name == "workbookPr")
            m_out.context.is1904 = isOnText(attribute(token, "date1904"));
        if (name != "sheet" || m_out.names.size() >= mostSheets)
            continue;
        const QString id = decoded(attribute(token, "id"));
        const auto relation = std::find_if(relations.begin(), relations.end(), [&](const Relationship &one) { return one.id == id; });
        if (relation == relations.end() || !relation->type.endsWith(QLatin1String("/worksheet")) || !m_archive.contains(relation->target))
            continue;
        const std::string_view state = attribute(token, "state");
        m_out.names.push_back({text::editable(decoded(attribute(token, "name"))), !state.empty() && state != "visible"});
        m_out.parts.push_back(relation->target);
    }
}

Result<void> Opening::styles(const QString &part)
{
    BD_ASSIGN(XmlStream xml, streamFrom(m_archive, part, longestSmallPart));
    std::map<int, NumberLook> own;
    bool isInCells = false;
    for (;;) {
        BD_ASSIGN(const MarkupToken token, xml.next());
        if (token.kind == Markup::End)
            return {};
        const std::string_view name = localName(token);
        if (name == "cellXfs")
            isInCells = token.kind == Markup::Open;
        if (!opens(token))
            continue;
        if (name == "numFmt" && own.size() < mostStyles)
            own[toInt(attribute(token, "numFmtId"), -1)] = lookOf(decoded(attribute(token, "formatCode")));
        if (name == "xf" && isInCells && m_out.context.looks.size() < mostStyles) {
            const int id = toInt(attribute(token, "numFmtId"), 0);
            const auto found = own.find(id);
            m_out.context.looks.push_back(found != own.end() ? found->second : builtInLook(id));
        }
    }
}

} // namespace

Result<WorkbookOutline> outlineOf(const ZipArchive &archive)
{
    return Opening(archive).open();
}

struct WorkbookReader::Private {
    explicit Private(ZipArchive zip) : archive(std::move(zip)) {}

    ZipArchive archive;
    WorkbookOutline book;
    bool hasShared = false;

    Result<void> shared(Progress &progress);
    Result<SheetFacts> read(std::size_t sheet, const TakeRow &take, Progress &progress);
};

Result<void> WorkbookReader::Private::shared(Progress &progress)
{
    hasShared = true;
    if (book.sharedPart.isEmpty() || !archive.contains(book.sharedPart))
        return {};
    BD_ASSIGN(XmlStream xml, streamFrom(archive, book.sharedPart, workbookLimits().maxEntryBytes));
    qsizetype letters = 0;
    for (;;) {
        BD_ASSIGN(const MarkupToken token, xml.next());
        if (token.kind == Markup::End)
            return {};
        if (!opens(token) || localName(token) != "si")
            continue;
        QString text;
        if (token.kind == Markup::Open) {
            BD_ASSIGN(text, richText(xml));
        }
        letters += text.size();
        if (letters > mostSharedLetters || book.context.words.size() >= mostSharedWords)
            return fail("workbook.too_large", {}, QStringLiteral("shared words"));
        book.context.words.push_back(std::move(text));
        if (book.context.words.size() % 4096 == 0 && progress.isCancelled())
            return fail("cancelled");
    }
}

Result<SheetFacts> WorkbookReader::Private::read(std::size_t sheet, const TakeRow &take, Progress &progress)
{
    if (!hasShared)
        BD_TRY(shared(progress));
    BD_ASSIGN(const PartBytes bytes, PartBytes::open(archive, book.parts[sheet]));
    return readSheet(bytes, book.parts[sheet], book.context, take, progress);
}

const ReadCell *ReadRow::at(int column) const
{
    const auto found = std::lower_bound(cells.begin(), cells.end(), column, [](const ReadCell &cell, int wanted) { return cell.column < wanted; });
    return found != cells.end() && found->column == column ? &*found : nullptr;
}

bool SheetFacts::isColumnHidden(int column) const
{
    return std::any_of(hiddenColumns.begin(), hiddenColumns.end(), [column](const auto &range) { return column >= range.first && column <= range.second; });
}

WorkbookReader::WorkbookReader(std::unique_ptr<Private> priv) : d(std::move(priv)) {}
WorkbookReader::~WorkbookReader() = default;
WorkbookReader::WorkbookReader(WorkbookReader &&) noexcept = default;
WorkbookReader &WorkbookReader::operator=(WorkbookReader &&) noexcept = default;

Result<WorkbookReader> WorkbookReader::open(const QString &path)
{
    const QString shown = QDir::toNativeSeparators(path);
    const QFileInfo info(path);
    if (!info.exists())
        return fail("file.missing", {shown});
    if (info.size() > longestFile)
        return fail("file.too_large", {shown, QString::number(longestFile / 1024 / 1024)});
    BD_ASSIGN(const QByteArray bytes, readWholeFile(path, longestFile));
    return fromBytes(bytes);
}

Result<WorkbookReader> WorkbookReader::fromBytes(const QByteArray &bytes)
{
    if (isOle(bytes)) {
        const auto refused = Package::refuseOtherFormats(bytes); // tells a password from an old file
        const bool isEncrypted = !refused && refused.error().code == QLatin1String("docx.encrypted");
        return fail(isEncrypted ? "workbook.encrypted" : "workbook.old_xls");
    }
    auto archive = spoken(ZipArchive::fromBytes(bytes, workbookLimits()));
    if (!archive)
        return fail(archive.error());
    auto priv = std::make_unique<Private>(std::move(*archive));
    auto book = spoken(outlineOf(priv->archive));
    if (!book)
        return fail(book.error());
    priv->book = std::move(*book);
    return WorkbookReader(std::move(priv));
}

const std::vector<SheetName> &WorkbookReader::sheets() const
{
    return d->book.names;
}

Result<SheetFacts> WorkbookReader::read(int sheet, const std::function<Result<void>(ReadRow &&)> &take, Progress &progress)
{
    if (sheet < 0 || static_cast<std::size_t>(sheet) >= d->book.parts.size())
        return fail("workbook.no_sheet");
    return spoken(d->read(static_cast<std::size_t>(sheet), take, progress));
}

} // namespace bd::ooxml
