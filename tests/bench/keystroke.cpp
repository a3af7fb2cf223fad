// From a key's event to the end of the paint that shows its letter, in a section of many paragraphs; and the same in a plain
// QTextEdit with the same text, which is the floor. Offscreen: bench_keystroke [PARAGRAPHS [KEYS]].
#include "base/uuid.h"
#include "domain/table_edit.h"
#include "gui/editor/section_editor.h"
#include "gui/theme.h"
#include "support/paint_watch.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEvent>
#include <QKeyEvent>
#include <QTextBlock>
#include <QTextTable>
#include <algorithm>
#include <cstdio>
#include <functional>

using namespace bd;
using namespace bd::domain;
using namespace bd::gui;

namespace {

QString sentence(int i)
{
    return QStringLiteral("Tổ chức hội nghị tập huấn nghiệp vụ về bình đẳng giới tại các thôn, đợt %1, theo hướng dẫn chung của đơn vị (mẫu); "
                          "phối hợp với các trường học trên địa bàn, bảo đảm ít nhất 30%% người dự là nam giới.").arg(i);
}

std::vector<Block> section(int paragraphs)
{
    std::vector<Block> blocks;
    for (int i = 0; i < paragraphs; ++i) {
        RichText text = RichText::plain(sentence(i));
        if (i % 5 == 0)
            text.append({QStringLiteral(" Hoàn thành trong quý II."), true, false, std::nullopt});
        if (i % 10 == 0)
            text.append({{}, false, false, Footnote{QString::number(i / 10 + 1), QStringLiteral("Ghi chú của bản mẫu.")}});
        blocks.emplace_back(Paragraph{newUuid(), static_cast<ParagraphLevel>(i % 3), text});
        if (i == paragraphs / 4) {
            Table table = emptyTable(30, 5);
            for (TableRow &row : table.rows)
                for (TableCell &cell : row.cells)
                    cell.paragraphs = {RichText::plain(QStringLiteral("Ô của bảng mẫu %1").arg(i))};
            blocks.emplace_back(table);
        }
    }
    return blocks;
}

void report(const char *what, std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    const auto at = [&](double share) { return times[std::min(times.size() - 1, static_cast<size_t>(share * static_cast<double>(times.size())))]; };
    std::printf("%-44s middle %6.2f ms   95%% %6.2f ms   99%% %6.2f ms   longest %6.2f ms\n", what, at(0.5), at(0.95), at(0.99), times.back());
}

void measure(const char *what, QTextEdit &edit, int keys, const std::function<int(int)> &key)
{
    bench::PaintWatch watch(edit);
    QApplication::setActiveWindow(&edit);
    edit.setFocus();
    edit.ensureCursorVisible();
    QCoreApplication::processEvents();
    std::vector<double> times;
    for (int i = 0; i < keys + 5; ++i) {
        const int code = key(i);
        const QString text = code == Qt::Key_Return ? QStringLiteral("\r") : code == Qt::Key_Backspace ? QStringLiteral("\b") : QStringLiteral("ế");
        QKeyEvent press(QEvent::KeyPress, code, Qt::NoModifier, text), release(QEvent::KeyRelease, code, Qt::NoModifier, text);
        watch.wasPainted = false;
        QElapsedTimer timer;
        timer.start();
        QCoreApplication::sendEvent(&edit, &press);
        while (!watch.wasPainted)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        if (i >= 5) // the first ones warm up
            times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        QCoreApplication::sendEvent(&edit, &release);
    }
    report(what, times);
}

void stand(QTextEdit &edit, double share)
{
    QTextCursor cursor(edit.document()->findBlockByNumber(static_cast<int>(share * (edit.document()->blockCount() - 1))));
    cursor.movePosition(QTextCursor::EndOfBlock);
    edit.setTextCursor(cursor);
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    applyTheme(app, Theme::Light);
    const int paragraphs = argc > 1 ? std::max(10, QString::fromLocal8Bit(argv[1]).toInt()) : 1000;
    const int keys = argc > 2 ? std::max(1, QString::fromLocal8Bit(argv[2]).toInt()) : 300;
    const std::vector<Block> blocks = section(paragraphs);
    const auto letter = [](int) { return 0; };
    const auto enter = [](int i) { return i % 2 ? int(Qt::Key_Backspace) : int(Qt::Key_Return); };

    QTextEdit floor;
    floor.setUndoRedoEnabled(false);
    floor.resize(800, 700);
    QString plain;
    for (const Block &block : blocks)
        if (const auto *paragraph = std::get_if<Paragraph>(&block))
            plain += paragraph->text.toPlain() + u'\n';
    floor.setPlainText(plain);
    floor.show();

    SectionEditor editor;
    editor.resize(800, 700);
    QElapsedTimer timer;
    timer.start();
    editor.setBlocks(blocks);
    const auto shown = timer.nsecsElapsed();
    editor.show();
    QStringList tasks;
    for (size_t i = 0; i < blocks.size(); i += 3)
        tasks.append(std::visit([](const auto &part) { return part.uuid; }, blocks[i]));
    editor.setTasks(tasks);
    QObject::connect(&editor, &SectionEditor::storeWanted, &editor, [&editor] { editor.stored(); });
    std::printf("%d paragraphs, %d keys\n", paragraphs, keys);

    for (const double share : {0.0, 0.5, 1.0}) {
        stand(floor, share);
        stand(editor, share);
        const std::string where = share == 0 ? ", start" : share < 1 ? ", middle" : ", end";
        measure(("a letter, plain QTextEdit" + where).c_str(), floor, keys, letter);
        measure(("a letter, section editor" + where).c_str(), editor, keys, letter);
    }
    stand(floor, 0.5);
    stand(editor, 0.5);
    measure("Enter and Backspace, plain QTextEdit", floor, keys, enter);
    measure("Enter and Backspace, section editor", editor, keys, enter);
    for (const Block &block : blocks)
        if (const auto *table = std::get_if<Table>(&block))
            editor.goTo(table->uuid);
    QTextCursor cell(floor.document());
    cell.movePosition(QTextCursor::End);
    QTextTable *plainTable = cell.insertTable(30, 5);
    for (int row = 0; row < 30; ++row)
        for (int column = 0; column < 5; ++column)
            plainTable->cellAt(row, column).firstCursorPosition().insertText(QStringLiteral("Ô của bảng mẫu %1").arg(row));
    floor.setTextCursor(plainTable->firstCursorPosition());
    measure("a letter in a table of 150 cells, plain", floor, keys, letter);
    measure("a letter in a table of 150 cells", editor, keys, letter);

    std::printf("%-44s %6.2f ms\n", "shown for the first time, without layout", static_cast<double>(shown) / 1e6);
    timer.start();
    const std::vector<Block> read = editor.blocks();
    std::printf("%-44s %6.2f ms\n", "read", static_cast<double>(timer.nsecsElapsed()) / 1e6);
    timer.start();
    editor.setBlocks(read);
    std::printf("%-44s %6.2f ms\n", "shown again, nothing differs", static_cast<double>(timer.nsecsElapsed()) / 1e6);
    return 0;
}
