#include "application/clipboard_text.h"

#include "exchange/clipboard/clipboard_blocks.h"

#include <QCoreApplication>
#include <QLocale>

namespace bd::application {

namespace {

struct Paste {
    Q_DECLARE_TR_FUNCTIONS(Paste)
};

QString dotted(qint64 number)
{
    return QLocale(QLocale::Vietnamese, QLocale::Vietnam).toString(number);
}

} // namespace

std::vector<domain::Block> blocksFromHtml(const QByteArray &html, exchange::PasteReport *report)
{
    exchange::PasteReport own;
    return exchange::htmlBlocks(html, report ? *report : own);
}

std::vector<domain::Block> blocksFromText(const QString &text, exchange::PasteReport *report)
{
    exchange::PasteReport own;
    return exchange::textBlocks(text, report ? *report : own);
}

QString pasteNotice(const exchange::PasteReport &report, bool isEmpty)
{
    if (isEmpty && report.images > 0)
        return Paste::tr("Nothing was pasted: what was copied is a picture. The text of a plan holds words and tables; attach pictures "
                         "in Word.");
    if (isEmpty)
        return Paste::tr("Nothing was pasted: what was copied holds no text.");
    QStringList sentences;
    if (report.charactersLeftOut > 0)
        sentences << Paste::tr("What was copied is too long for one paste: %1 characters at its end or right edge were left out. "
                               "Copy and paste the rest separately.").arg(dotted(report.charactersLeftOut));
    if (report.images > 0)
        sentences << Paste::tr("%n pictures were left out.", nullptr, report.images);
    if (report.comments > 0)
        sentences << Paste::tr("%n comments were left out.", nullptr, report.comments);
    if (report.hiddenCharacters > 0)
        sentences << Paste::tr("Hidden text was left out.");
    if (report.footnotesWithoutText > 0)
        sentences << Paste::tr("%n footnotes came without their text: type it in.", nullptr, report.footnotesWithoutText);
    return sentences.join(u' ');
}

} // namespace bd::application
