#include "gui/widgets/field_mnemonics.h"

#include <QAbstractButton>
#include <QLabel>
#include <QMenuBar>
#include <algorithm>

namespace bd::gui {

namespace {

QChar keyOf(const QString &text)
{
    const QString key = QKeySequence::mnemonic(text).toString();
    return key.isEmpty() ? QChar() : key.back().toLower();
}

/// Letters of what is seen besides the labels.
QString takenLetters(const QWidget &window, const std::vector<FieldLabel> &labels)
{
    QString taken;
    const auto take = [&](const QString &text) {
        if (const QChar key = keyOf(text); !key.isNull())
            taken += key;
    };
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisibleTo(&window) || widget->window() != &window)
            continue;
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
            take(button->text());
        } else if (const auto *bar = qobject_cast<const QMenuBar *>(widget)) {
            for (const QAction *action : bar->actions())
                take(action->text());
        } else if (const auto *label = qobject_cast<const QLabel *>(widget); label && label->buddy()) {
            if (std::none_of(labels.begin(), labels.end(), [&](const FieldLabel &one) { return one.label == label; }))
                take(label->text());
        }
    }
    return taken;
}

} // namespace

int mnemonicPlace(const QString &title, const QString &taken)
{
    const auto isFree = [&](qsizetype at) {
        const QChar c = title.at(at).toLower();
        return c.unicode() < 128 && c.isLetter() && !taken.contains(c);
    };
    for (const bool beginsWord : {true, false}) {
        for (qsizetype at = 0; at < title.size(); ++at) {
            const bool begins = at == 0 || !title.at(at - 1).isLetterOrNumber();
            if (begins == beginsWord && isFree(at))
                return static_cast<int>(at);
        }
    }
    return -1;
}

void giveMnemonics(const std::vector<FieldLabel> &labels)
{
    if (labels.empty())
        return;
    QString taken = takenLetters(*labels.front().label->window(), labels);
    for (const FieldLabel &one : labels) {
        const int at = mnemonicPlace(one.title, taken);
        QString text = at < 0 ? one.title : one.title.left(at);
        text.replace(u'&', QStringLiteral("&&"));
        if (at >= 0) {
            taken += one.title.at(at).toLower();
            text += u'&' + QString(one.title.mid(at)).replace(u'&', QStringLiteral("&&"));
        }
        if (one.label->text() != text)
            one.label->setText(text);
    }
}

} // namespace bd::gui
