#include "documents/pdf/page_writer.h"

#include "base/open_elsewhere.h"
#include "documents/pdf/outline.h"

#include <QDir>
#include <QFileInfo>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTemporaryFile>

#include <algorithm>
#include <optional>

namespace bd::documents {

namespace {

constexpr int twipsPerInch = 1440;
// PDF readers take pages up to 200 inches (ISO 32000-1, annex C).
constexpr qreal smallestPage = 20, largestPage = 200.0 * twipsPerInch;
constexpr qsizetype longestBookmark = 200;

QSizeF paperSize(const Page &page)
{
    const QSizeF size = page.size();
    return {std::clamp(size.width(), smallestPage, largestPage), std::clamp(size.height(), smallestPage, largestPage)};
}

// Landscape paper is a size of its own, wider than high: nothing is turned.
QPageLayout layoutOf(const QSizeF &twips)
{
    return QPageLayout(QPageSize(twips / 20, QPageSize::Point, QString(), QPageSize::ExactMatch), QPageLayout::Portrait,
                       QMarginsF(), QPageLayout::Point);
}

QString oneLine(const QString &text)
{
    return text.simplified().left(longestBookmark);
}

/// The pages as QPdfWriter writes them, in a file that vanishes with this.
class RawPdf {
public:
    explicit RawPdf(const QString &fileName)
        : m_shown(QDir::toNativeSeparators(fileName)),
          m_file(QFileInfo(fileName).absolutePath() + QStringLiteral("/.bd-XXXXXX.pdf"))
    {
    }

    Result<void> add(const Page &page)
    {
        const QSizeF size = paperSize(page);
        if (!m_writer) {
            BD_TRY(begin(size));
        } else {
            if (!m_writer->setPageLayout(layoutOf(size)) || !m_writer->newPage())
                return unwritable();
        }
        collectHeadings(page, size);
        m_painter.save();
        m_painter.setClipRect(QRectF(QPointF(), size));
        page.paint(m_painter);
        m_painter.restore();
        collectSigns(page, size);
        ++m_pages;
        return m_file.error() == QFileDevice::NoError ? Result<void>() : unwritable();
    }

    /// The file's name, now that all is in it.
    Result<QString> finish()
    {
        const bool isWhole = m_painter.end() && m_file.flush() && m_file.error() == QFileDevice::NoError;
        m_writer.reset();
        if (!isWhole)
            return fail(unwritable().error());
        m_file.close();
        return m_file.fileName();
    }

    int pages() const { return m_pages; }
    const std::vector<Bookmark> &bookmarks() const { return m_bookmarks; }
    std::vector<HiddenLetter> takeHidden() { return std::move(m_hidden); }

private:
    Result<void> begin(const QSizeF &size)
    {
        if (!m_file.open())
            return unwritable();
        m_writer.emplace(&m_file);
        m_writer->setResolution(twipsPerInch);
        return m_writer->setPageLayout(layoutOf(size)) && m_painter.begin(&*m_writer) ? Result<void>() : unwritable();
    }

    void collectHeadings(const Page &page, const QSizeF &size)
    {
        for (const Heading &heading : page.headings()) {
            const QString text = oneLine(heading.text);
            if (!text.isEmpty())
                m_bookmarks.push_back({std::max(heading.level, 0), text, m_pages, (size.height() - heading.y) / 20});
        }
    }

    void collectSigns(const Page &page, const QSizeF &size)
    {
        for (const TextPiece &piece : page.text()) {
            for (const TextPiece::Sign &sign : piece.signs) {
                const qreal left = piece.edges.at(static_cast<std::size_t>(sign.at));
                const qreal right = piece.edges.at(static_cast<std::size_t>(sign.at + sign.length));
                m_hidden.push_back({m_pages, left / 20, (size.height() - sign.baseline) / 20, (right - left) / 20,
                                    sign.size / 20, piece.text.mid(sign.at, sign.length)});
            }
        }
    }

    Result<void> unwritable() const { return fail("file.unwritable", {m_shown}, m_file.errorString()); }

    QString m_shown;
    QTemporaryFile m_file;
    std::optional<QPdfWriter> m_writer;
    QPainter m_painter; // after the writer: it ends before the writer goes
    int m_pages = 0;
    std::vector<Bookmark> m_bookmarks;
    std::vector<HiddenLetter> m_hidden;
};

Result<void> paintAll(const PageSource &next, const PdfJob &job, RawPdf &raw, Progress &progress)
{
    while (true) {
        if (progress.isCancelled())
            return fail("cancelled");
        BD_ASSIGN(const PagePtr page, next(progress));
        if (!page)
            return {};
        BD_TRY(raw.add(*page));
        progress.report(raw.pages(), job.total);
    }
}

QString titleOf(const PdfJob &job, const std::vector<Bookmark> &bookmarks)
{
    const QString given = job.title.simplified();
    if (!given.isEmpty())
        return given;
    return bookmarks.empty() ? QFileInfo(job.fileName).completeBaseName() : bookmarks.front().text;
}

} // namespace

Result<int> writePages(const PageSource &next, const PdfJob &job, Progress &progress)
{
    const QString shown = QDir::toNativeSeparators(job.fileName);
    QSaveFile file(job.fileName);
    if (QFileInfo(job.fileName).isDir() || !file.open(QIODevice::WriteOnly))
        return fail("file.unwritable", {shown}, file.errorString());
    RawPdf raw(job.fileName);
    BD_TRY(paintAll(next, job, raw, progress));
    BD_ASSIGN(const QString rawName, raw.finish());
    const PdfAdditions additions{titleOf(job, raw.bookmarks()), raw.bookmarks(), raw.takeHidden()};
    BD_TRY(addOutline(rawName, file, additions, shown));
    if (progress.isCancelled())
        return fail("cancelled");
    if (!file.commit())
        return fail(bd::unwritable(job.fileName, file.errorString()));
    return raw.pages();
}

} // namespace bd::documents
