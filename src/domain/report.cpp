#include "domain/report.h"

#include "domain/plan.h"

#include <QHash>

namespace bd::domain {

namespace {

bool isPoint(QChar c) { return c == u'.' || c == u','; }

/// Between `left` and `right` one word or number goes on: letters and digits, or digits with a point between them.
bool goesOn(const QString &text, qsizetype right)
{
    if (right <= 0 || right >= text.size())
        return false;
    const QChar a = text[right - 1], b = text[right];
    if (a.isLetterOrNumber() && b.isLetterOrNumber())
        return true;
    const bool pointBehind = a.isDigit() && isPoint(b) && right + 1 < text.size() && text[right + 1].isDigit();
    const bool pointBefore = isPoint(a) && b.isDigit() && right >= 2 && text[right - 2].isDigit();
    return pointBehind || pointBefore;
}

void collect(const std::vector<Section> &sections, QHash<QString, QString> &texts)
{
    for (const Section &section : sections) {
        for (const Block &block : section.blocks)
            if (const auto *paragraph = std::get_if<Paragraph>(&block))
                texts.insert(paragraph->uuid, paragraph->text.toPlain());
        collect(section.sections, texts);
    }
}

} // namespace

std::vector<qsizetype> figureStarts(const QString &text, const QString &figure)
{
    std::vector<qsizetype> starts;
    if (figure.isEmpty())
        return starts;
    for (qsizetype at = text.indexOf(figure); at >= 0; at = text.indexOf(figure, at + 1))
        if (!goesOn(text, at) && !goesOn(text, at + figure.size()))
            starts.push_back(at);
    return starts;
}

std::vector<FigureSpan> figureSpans(const Report &report, const Plan &document)
{
    QHash<QString, QString> texts;
    collect(document.sections, texts);
    collect(document.appendices, texts);
    std::vector<FigureSpan> spans;
    for (std::size_t i = 0; i < report.figures.size(); ++i) {
        const ReportFigure &figure = report.figures[i];
        const auto text = texts.constFind(figure.paragraphUuid);
        if (text == texts.constEnd() || figure.occurrence < 0)
            continue;
        const auto starts = figureStarts(*text, figure.text);
        if (static_cast<std::size_t>(figure.occurrence) < starts.size())
            spans.push_back({static_cast<int>(i), figure.paragraphUuid, starts[static_cast<std::size_t>(figure.occurrence)], figure.text.size()});
    }
    return spans;
}

} // namespace bd::domain
