// bench_preview [PARAGRAPHS] [RUNS]: how long a long plan takes to its first page on the screen, and an edit to the page that
// shows it: data, Word document, pages and the picture of one, in this process and without a window around it.
#include "application/document_service.h"
#include "documents/layout/pager.h"
#include "stopwatch.h"
#include "support/material.h"

#include <QGuiApplication>
#include <QImage>
#include <QPainter>

namespace {

using bd::documents::Pager;
using bd::documents::PagePtr;

QImage picture(const bd::documents::Page &page)
{
    constexpr qreal scale = 96.0 / 1440.0; // 100 % on a usual screen
    QImage image((page.size() * scale).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(scale, scale);
    page.paint(painter);
    return image;
}

bool holds(const bd::documents::Page &page, const QString &words)
{
    for (const auto &piece : page.text())
        if (piece.text.contains(words))
            return true;
    return false;
}

/// Pages up to the one that holds the words (all of them when none does), that one painted. How many, 0 for an error.
int show(const bd::domain::Plan &plan, const QString &words)
{
    bd::NoProgress progress;
    const auto docx = bd::application::renderPlan(plan, bd::application::ExportFormat::Docx, {}, progress);
    auto pager = docx ? Pager::open(*docx, progress) : bd::fail(docx.error());
    for (int count = 1; pager; ++count) {
        const auto page = pager->next(progress);
        if (!page || !*page)
            return page ? count - 1 : 0;
        if (words.isEmpty() || holds(**page, words))
            return picture(**page).isNull() ? 0 : count;
    }
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int paragraphs = arguments.size() > 1 ? arguments.at(1).toInt() : 1'000;
    const int runs = arguments.size() > 2 ? arguments.at(2).toInt() : 20;
    bd::domain::Plan plan = bd::bench::longPlan(paragraphs);
    int edits = 0;
    const auto edit = [&](std::size_t section) {
        auto &text = std::get<bd::domain::Paragraph>(plan.sections.at(section).sections.front().blocks.front()).text;
        const QString words = QStringLiteral("Sửa lần %1.").arg(++edits);
        text = bd::domain::RichText::plain(words + QStringLiteral(" Mời thêm hai tổ hợp tác cùng làm."));
        return words;
    };
    if (show(plan, {}) == 0) {
        std::fprintf(stderr, "no page\n");
        return 1;
    }
    std::printf("%d paragraphs\n", paragraphs);
    bd::bench::measure("first page", runs, [&] { return show(plan, {}); });
    bd::bench::measure("edit on the first pages", runs, [&] { return show(plan, edit(0)); });
    bd::bench::measure("edit in the middle", runs, [&] { return show(plan, edit(plan.sections.size() / 2)); });
    bd::bench::measure("edit near the end", runs, [&] { return show(plan, edit(plan.sections.size() - 1)); });
    std::printf("%d pages\n", show(plan, QStringLiteral("\u0001")));
    return 0;
}
