// bench_kills [KILLS [SEED]]: kills a program in which somebody types, at random moments, and looks at what is left. A child
// process types known words into a plan in the window, tells on its output what it types and what has been stored, and is
// killed in the middle of it. Afterwards the data file has to be clean, and its text has to be what was typed up to the last
// store at least. Same seed, same numbers of lines after which the kills come; ./check runs ten.
#include "application/translation.h"
#include "base/uuid.h"
#include "domain/outline_edit.h"
#include "gui/editing/plan_desk.h"
#include "gui/editor/section_editor.h"
#include "gui/main_window.h"
#include "gui/pages/plan/content_page.h"
#include "gui/pages/plan_page.h"
#include "gui/services.h"
#include "gui/widgets/outline_view.h"

#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTimer>
#include <cstdio>
#include <random>

using namespace bd;

namespace {

constexpr int pause = 5, longest = 15; ///< ms between stores: far less than a user has, so that kills often meet one
constexpr int mostLines = 500, patience = 60'000;

/// What is typed: the letter at a place of one endless text. A line end is Enter.
QChar letterAt(int i)
{
    static const QString words = QStringLiteral("Bình đẳng giới là việc của cả nhà, của cơ quan và của thôn (mẫu); ");
    constexpr int line = 53;
    return i % line == line - 1 ? QChar(u'\n') : words.at((i + i / line) % words.size());
}

QString typedUntil(int count)
{
    QString text;
    for (int i = 0; i < count; ++i)
        text += letterAt(i);
    return text;
}

QString textOf(const domain::Plan &plan)
{
    QStringList lines;
    for (const domain::Block &block : plan.sections.front().blocks)
        lines.append(std::get<domain::Paragraph>(block).text.toPlain());
    return lines.join(u'\n');
}

void tell(const char *what, int count)
{
    std::printf("%s %d\n", what, count);
    std::fflush(stdout);
}

void press(QWidget *widget, int key, const QString &text)
{
    QKeyEvent down(QEvent::KeyPress, key, Qt::NoModifier, text), up(QEvent::KeyRelease, key, Qt::NoModifier, text);
    QCoreApplication::sendEvent(widget, &down);
    QCoreApplication::sendEvent(widget, &up);
}

/// The child: types until somebody kills it.
int type(const QString &file, qint64 plan)
{
    const SystemClock clock;
    gui::ServiceSet services(clock);
    gui::MainWindow window(services.services());
    window.openDataFile(file, false, false);
    window.show();
    auto *choice = window.findChild<QComboBox *>(QStringLiteral("plan"));
    choice->setCurrentIndex(choice->findData(plan));
    Q_EMIT choice->activated(choice->currentIndex());
    auto *editor = window.findChild<gui::SectionEditor *>(QStringLiteral("sectionText"));
    gui::PlanDesk &desk = window.findChild<gui::PlanPage *>()->content().desk();
    if (!desk.isOpen())
        return 3;
    window.findChild<gui::OutlineView *>(QStringLiteral("outline"))->goTo(desk.plan().sections.front().uuid);
    QApplication::setActiveWindow(&window);
    editor->setFocus();
    editor->setPauses(pause, longest);
    QObject::connect(&desk, &gui::PlanDesk::changed, editor, [&desk] {
        if (!desk.hasUnstored())
            tell("stored", static_cast<int>(textOf(desk.plan()).size()));
    });
    int typed = 0;
    QTimer keys;
    QObject::connect(&keys, &QTimer::timeout, editor, [&] {
        tell("typed", typed + 1); // before the key: it may be stored at once
        const QChar letter = letterAt(typed);
        if (letter == u'\n')
            press(editor, Qt::Key_Return, QStringLiteral("\r"));
        else
            press(editor, 0, QString(letter));
        if (++typed % 160 == 0) // a level, and a pause in which the store comes by itself
            press(editor, typed % 320 ? Qt::Key_Tab : Qt::Key_Backtab, {});
    });
    keys.start(1);
    return QApplication::exec();
}

struct Told {
    int typed = 0, stored = 0, lines = 0;
};

void read(QProcess &child, Told &told)
{
    while (child.canReadLine()) {
        const QByteArray line = child.readLine().trimmed();
        ++told.lines;
        const int count = line.mid(line.indexOf(' ') + 1).toInt();
        (line.startsWith("stored") ? told.stored : told.typed) = count;
    }
}

std::optional<Told> killInTheMiddle(const QString &file, qint64 plan, int lines)
{
    QProcess child;
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--type"), file, QString::number(plan)});
    Told told;
    while (told.lines < lines) {
        if (!child.canReadLine() && !child.waitForReadyRead(patience)) {
            std::fprintf(stderr, "the child tells nothing\n");
            child.kill();
            child.waitForFinished();
            return std::nullopt;
        }
        read(child, told);
    }
    child.kill();
    child.waitForFinished();
    read(child, told); // what it said before it died
    return told;
}

std::optional<qint64> addPlan(gui::ServiceSet &services, int number)
{
    exchange::ImportedPlan imported;
    imported.plan.uuid = newUuid();
    imported.plan.year = 2026;
    imported.plan.title = QStringLiteral("Kế hoạch mẫu số %1").arg(number);
    imported.plan.sections.emplace_back().uuid = newUuid();
    imported.plan.sections.back().heading = domain::RichText::plain(QStringLiteral("MỤC ĐÍCH"));
    const auto added = services.plans().add(imported, {});
    return added ? std::optional(added->planId) : std::nullopt;
}

/// Empty when all is well.
QString look(gui::ServiceSet &services, const QString &file, qint64 plan, const Told &told, int &left)
{
    if (const auto opened = services.database().open(file, false); !opened)
        return QStringLiteral("the data file can't be opened: ") + opened.error().code;
    NoProgress quiet;
    const auto found = services.database().check(quiet);
    if (!found || !found->isEmpty())
        return QStringLiteral("the check says: ") + (found ? found->join(u'\n') : found.error().code);
    const auto stored = services.plans().load(plan);
    if (!stored)
        return QStringLiteral("the plan can't be read: ") + stored.error().code;
    const QString text = textOf(stored->plan);
    left = static_cast<int>(text.size());
    if (text != typedUntil(left))
        return QStringLiteral("it is not what was typed: ") + text.right(80);
    if (left < told.stored || left > told.typed)
        return QStringLiteral("%1 letters are left of %2 typed, %3 of them stored").arg(left).arg(told.typed).arg(told.stored);
    return {};
}

int killAll(int kills, unsigned seed)
{
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("dữ liệu.db"));
    const SystemClock clock;
    int missing = 0, inText = 0;
    std::mt19937 random(seed);
    for (int i = 0; i < kills; ++i) {
        qint64 plan = 0;
        {
            gui::ServiceSet services(clock);
            if (services.database().open(file))
                plan = addPlan(services, i).value_or(0);
        }
        const int lines = std::uniform_int_distribution<int>(1, mostLines)(random);
        const auto told = plan ? killInTheMiddle(file, plan, lines) : std::nullopt;
        gui::ServiceSet services(clock);
        int left = 0;
        const QString fault = told ? look(services, file, plan, *told, left) : QStringLiteral("nothing was typed");
        if (!fault.isEmpty()) {
            folder.setAutoRemove(false);
            std::fprintf(stderr, "kill %d of seed %u, after %d lines: %s\n%s is kept\n", i, seed, lines, qPrintable(fault), qPrintable(file));
            return 1;
        }
        missing = std::max(missing, told->typed - left);
        inText += left > 0;
    }
    std::printf("%d kills, all data files clean; %d times something had been stored; at most %d letters were missing\n", kills, inText, missing);
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true);
    const bool isChild = argc == 4 && qstrcmp(argv[1], "--type") == 0;
    QTemporaryDir home;
    if (!isChild) {
        for (const char *name : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"})
            qputenv(name, home.path().toLocal8Bit());
    }
    QApplication app(argc, argv);
    application::setLanguage(app, QStringLiteral("vi"));
    const QStringList args = QCoreApplication::arguments();
    if (isChild)
        return type(args.at(2), args.at(3).toLongLong());
    return killAll(args.size() > 1 ? args.at(1).toInt() : 200, args.size() > 2 ? args.at(2).toUInt() : 1);
}
