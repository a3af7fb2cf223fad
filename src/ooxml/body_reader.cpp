#include "ooxml/body_reader.h"

#include "ooxml/body_scan.h"
#include "ooxml/document_parts.h"
#include "ooxml/part_bytes.h"
#include "ooxml/story_reader.h"

#include <cstring>
#include <deque>

namespace bd::ooxml {

struct BodyReader::Private {
    explicit Private(ZipArchive zip) : archive(std::move(zip)) {}

    ZipArchive archive;
    Package package;
    PartBytes main;
    std::optional<DocumentParts> parts;
    std::optional<BodySplitter> pieces;
    std::optional<StoryReader> story;
    std::deque<BodyItem> items;
    std::array<ParsedPiece, 2> parsed; ///< by turns: a row waits until it's known whether it is the last one
    std::size_t turn = 0;
    std::vector<pugi::xml_node> waitingRows;
    std::size_t waitingOffset = 0;
    bool tableHasBegun = false, isAtEnd = false, mayPrintPageCount = false;
    std::size_t section = 0;
    int steps = 0;

    Result<void> open(Progress &progress);
    Result<void> step();
    Result<void> parse(const BodyPiece &piece, std::string_view closing = {});
    Result<void> tableChild(const BodyPiece &piece);
    void giveRows(bool areLast);
    void giveBlocks(std::vector<DocBlock> blocks);
    void give(DocBlock block);
    void nextSection();
};

Result<void> BodyReader::Private::open(Progress &progress)
{
    BD_ASSIGN(package, Package::outline(archive));
    const QString name = package.mainPart();
    const auto source = [this](const QString &part) { return archive.read(part); };
    parts.emplace(package, source, ReadFor::Paper, progress);
    BD_ASSIGN(main, PartBytes::open(archive, name));
    BD_TRY(parts->open());
    BD_ASSIGN(XmlStream::Source first, main.source());
    BD_ASSIGN(BodyScan scan, scanBody(name, std::move(first), parts->context()));
    BD_TRY(parts->readFrame(std::move(scan.sections)));
    mayPrintPageCount = scan.namesPageCount;
    BD_ASSIGN(XmlStream::Source second, main.source());
    pieces.emplace(name, std::move(second));
    story.emplace(parts->context(), true);
    story->setUnmatchedFields(std::move(scan.unmatchedFields));
    items.emplace_back(SectionBegin{0});
    return {};
}

Result<void> BodyReader::Private::parse(const BodyPiece &piece, std::string_view closing)
{
    ParsedPiece &slot = parsed[turn];
    if (slot.parse(piece.bytes, closing))
        return {};
    return pieces->stream().broken(static_cast<std::size_t>(slot.error().offset), slot.error().description());
}

Result<void> BodyReader::Private::step()
{
    Progress &progress = *parts->context().progress;
    if (++steps % 128 == 0) {
        progress.report(std::min(static_cast<qint64>(pieces->stream().offset()), main.size()), main.size());
        parts->context().cancelled = parts->context().cancelled || progress.isCancelled();
    }
    if (parts->context().cancelled)
        return fail("cancelled");
    BD_ASSIGN(const BodyPiece piece, pieces->next());
    std::vector<DocBlock> blocks;
    switch (piece.kind) {
    case BodyPiece::Block:
        BD_TRY(parse(piece));
        story->feed(parsed[turn].root(), piece.offset, blocks);
        break;
    case BodyPiece::TableBegin: {
        const std::string_view name = piece.bytes.substr(1, piece.bytes.find_first_of(" \t\r\n/>") - 1);
        BD_TRY(parse(piece, "</" + std::string(name) + ">"));
        story->beginTable(parsed[turn].root(), blocks);
        tableHasBegun = false;
        break;
    }
    case BodyPiece::TableChild:
        return tableChild(piece);
    case BodyPiece::TableEnd:
        giveRows(true);
        if (tableHasBegun)
            items.emplace_back(TableEnd{});
        story->endTable();
        return {};
    case BodyPiece::End:
        story->end(blocks);
        isAtEnd = true;
        break;
    }
    giveBlocks(std::move(blocks));
    return {};
}

Result<void> BodyReader::Private::tableChild(const BodyPiece &piece)
{
    BD_TRY(parse(piece));
    std::vector<pugi::xml_node> rows = story->tableRows(parsed[turn].document());
    if (rows.empty())
        return {};
    giveRows(false);
    waitingRows = std::move(rows);
    waitingOffset = piece.offset;
    turn = 1 - turn;
    return {};
}

void BodyReader::Private::giveRows(bool areLast)
{
    const std::vector<pugi::xml_node> rows = std::exchange(waitingRows, {});
    for (const pugi::xml_node &node : rows) {
        DocRow row = story->row(node, waitingOffset, areLast && &node == &rows.back());
        if (!std::exchange(tableHasBegun, true))
            items.emplace_back(TableStart{story->openTable().ink, story->openTable().hasBorders});
        items.emplace_back(std::move(row));
    }
}

void BodyReader::Private::nextSection()
{
    if (++section < parts->document().sections.size())
        items.emplace_back(SectionBegin{section});
}

void BodyReader::Private::giveBlocks(std::vector<DocBlock> blocks)
{
    const std::vector<std::size_t> ends = story->takeSectionEnds();
    auto end = ends.begin();
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        for (; end != ends.end() && *end == i; ++end)
            nextSection();
        give(std::move(blocks[i]));
    }
    for (; end != ends.end(); ++end)
        nextSection();
}

void BodyReader::Private::give(DocBlock block)
{
    if (auto *paragraph = std::get_if<DocParagraph>(&block)) {
        items.emplace_back(std::move(*paragraph));
        return;
    }
    DocTable &table = std::get<DocTable>(block);
    items.emplace_back(TableStart{std::move(table.ink), table.hasBorders});
    for (DocRow &row : table.rows)
        items.emplace_back(std::move(row));
    items.emplace_back(TableEnd{});
}

BodyReader::BodyReader(std::unique_ptr<Private> priv) : d(std::move(priv)) {}
BodyReader::BodyReader(BodyReader &&) noexcept = default;
BodyReader &BodyReader::operator=(BodyReader &&) noexcept = default;
BodyReader::~BodyReader() = default;

Result<BodyReader> BodyReader::open(const QByteArray &docx, Progress &progress)
{
    BD_TRY(Package::refuseOtherFormats(docx));
    BD_ASSIGN(ZipArchive archive, ZipArchive::fromBytes(docx));
    auto priv = std::make_unique<Private>(std::move(archive));
    BD_TRY(priv->open(progress));
    return BodyReader(std::move(priv));
}

const Document &BodyReader::frame() const
{
    return d->parts->document();
}

bool BodyReader::mayPrintPageCount() const
{
    return d->mayPrintPageCount;
}

Result<std::optional<BodyItem>> BodyReader::next(Progress &progress)
{
    d->parts->context().progress = &progress;
    while (d->items.empty() && !d->isAtEnd) {
        if (const Result<void> done = d->step(); !done) {
            d->isAtEnd = true;
            return fail(done.error());
        }
    }
    if (d->items.empty())
        return std::optional<BodyItem>();
    std::optional<BodyItem> item(std::move(d->items.front()));
    d->items.pop_front();
    return item;
}

QByteArray BodyReader::picture(const QString &part) const
{
    return d->archive.contains(part) ? d->archive.read(part).value_or(QByteArray()) : QByteArray();
}

} // namespace bd::ooxml
