// What an act is called in undo, redo and the history: "sửa mục II.2", "xóa 3 mục". One table for all codes.
#pragma once
#include <QString>
#include <QStringList>

namespace bd::application {

/// Within a sentence, without a capital: "receiving “…”". Unknown codes: "the last change".
/// `args`: what it is about, in the user's words (a heading, a paragraph's first words, a plan's title; may be missing),
/// then, where an act takes several at once, how many: {"Mục đích", "3"}. Long names are shortened.
QString actText(const QString &act, const QStringList &args);
/// All codes that have words of their own.
QStringList knownActs();

} // namespace bd::application
