#include "ooxml/body_reader.h"

#include "ooxml/package.h"

#include <deque>

namespace bd::ooxml {

struct BodyReader::Private {
    Package package;
    Document frame;
    std::deque<BodyItem> items;

    void add(DocBlock block);
};

void BodyReader::Private::add(DocBlock block)
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
    BD_ASSIGN(Package package, Package::fromBytes(docx));
    BD_ASSIGN(Document document, readDocument(docx, progress, ReadFor::Paper));
    auto priv = std::make_unique<Private>(Private{std::move(package), std::move(document), {}});
    std::vector<DocBlock> blocks = std::exchange(priv->frame.blocks, {});
    std::size_t section = 0;
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        while (section < priv->frame.sections.size() && priv->frame.sections[section].firstBlock == i)
            priv->items.emplace_back(SectionBegin{section++});
        priv->add(std::move(blocks[i]));
    }
    for (DocSection &one : priv->frame.sections)
        one.firstBlock = 0;
    return BodyReader(std::move(priv));
}

const Document &BodyReader::frame() const
{
    return d->frame;
}

Result<std::optional<BodyItem>> BodyReader::next(Progress &progress)
{
    if (progress.isCancelled())
        return fail("cancelled");
    if (d->items.empty())
        return std::optional<BodyItem>();
    std::optional<BodyItem> item(std::move(d->items.front()));
    d->items.pop_front();
    return item;
}

QByteArray BodyReader::picture(const QString &part) const
{
    return d->package.part(part);
}

} // namespace bd::ooxml
