// bench_log_page [ACTIVITIES [RUNS]]: the page of the log in the whole window: opened until painted, a word in the filter from the
// end of its wait to the rows, sorting, grouping, scrolling page by page, a cell edited. Offscreen. The year at the top is "all".
#include "application/translation.h"
#include "gui/frame.h"
#include "gui/main_window.h"
#include "gui/pages/activity/log_filter_bar.h"
#include "gui/pages/activity/log_page.h"
#include "gui/pages/activity/log_table.h"
#include "gui/services.h"
#include "gui/theme.h"
#include "stopwatch.h"

#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTimer>
#include <QToolButton>

using namespace bd;

namespace {

void settle(const gui::MainWindow &window)
{
    do
        QCoreApplication::processEvents();
    while (window.isBusy());
}

void fill(gui::ServiceSet &services, int count)
{
    const QStringList titles{QStringLiteral("Tuyên truyền Luật Bình đẳng giới tại thôn"), QStringLiteral("Phát thanh tin, bài về phòng, chống bạo lực gia đình"),
                             QStringLiteral("Tập huấn kỹ năng lãnh đạo cho nữ cán bộ"), QStringLiteral("Họp Ban Vì sự tiến bộ của phụ nữ"),
                             QStringLiteral("Sinh hoạt câu lạc bộ gia đình hạnh phúc"), QStringLiteral("Thăm hỏi, tặng quà phụ nữ có hoàn cảnh khó khăn"),
                             QStringLiteral("Kiểm tra công tác bình đẳng giới"), QStringLiteral("Hội thi tìm hiểu pháp luật")};
    const QStringList kinds{QStringLiteral("talk"), QStringLiteral("broadcast"), QStringLiteral("training"), QStringLiteral("committee-meeting"),
                            QStringLiteral("model"), QStringLiteral("visit"), QStringLiteral("inspection"), QStringLiteral("contest")};
    constexpr int batch = 5000;
    for (int from = 0; from < count; from += batch) {
        std::vector<domain::Activity> some;
        for (int i = from; i < std::min(count, from + batch); ++i) {
            domain::Activity activity;
            activity.title = titles.at(i % titles.size()) + QStringLiteral(" %1").arg(i % 97);
            activity.from = activity.to = QDate(2022, 1, 1).addDays(i % 1800);
            activity.kind = kinds.at(i % kinds.size());
            activity.sectionKind = domain::allValues<domain::SectionKind>().at(static_cast<std::size_t>(i % 20));
            activity.agency.name = QStringLiteral("UBND xã số %1 (mẫu)").arg(i % 120);
            activity.place = QStringLiteral("Thôn số %1 (mẫu)").arg(i % 60);
            if (i % 3)
                activity.figures.push_back({QStringLiteral("attendances"), 20 + i % 200, i % 2 ? std::optional<qint64>(i % 90) : std::nullopt, {}, domain::Origin::Own, false});
            if (i % 5 == 0)
                activity.cost = 100000 * (i % 80);
            activity.costSource = QStringLiteral("Ngân sách xã");
            some.push_back(std::move(activity));
        }
        if (const auto done = services.services().activities.add(some); !done)
            std::fprintf(stderr, "%s\n", qPrintable(done.error().code));
    }
}

void go(gui::MainWindow &window, const QString &page)
{
    auto *frame = window.findChild<gui::Frame *>();
    frame->showPage(page);
    Q_EMIT frame->pageChosen(page);
    window.repaint();
}

class Bench {
public:
    Bench(gui::MainWindow &window, int runs) : m_window(window), m_runs(runs) {}

    /// The page of an open window, made anew: as when it is gone to for the first time after something changed.
    void opening()
    {
        go(m_window, QStringLiteral("activities"));
        settle(m_window);
        auto *page = m_window.findChild<gui::LogPage *>();
        bench::measure("page read anew and painted", m_runs, [&] {
            page->reload();
            m_window.repaint();
        });
        settle(m_window);
    }
    void filtering()
    {
        auto *words = m_window.findChild<QLineEdit *>(QStringLiteral("logWords"));
        const auto *bar = m_window.findChild<gui::LogFilterBar *>();
        const QStringList typed{QStringLiteral("hội thi"), QStringLiteral("ban"), QStringLiteral("xa so 11"), QString()};
        for (const QString &text : typed) {
            std::vector<double> ms;
            for (int i = 0; i < m_runs; ++i) {
                words->setText(QStringLiteral("zz"));
                Q_EMIT const_cast<gui::LogFilterBar *>(bar)->changed();
                words->setText(text);
                QElapsedTimer timer;
                timer.start();
                Q_EMIT const_cast<gui::LogFilterBar *>(bar)->changed(); // what the end of the wait does
                m_window.repaint();
                ms.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
            }
            bench::print(qPrintable(text.isEmpty() ? QStringLiteral("filter taken off") : QStringLiteral("filter “%1”").arg(text)), ms);
        }
        settle(m_window);
    }
    void sorting()
    {
        QHeaderView *head = table().horizontalHeader();
        for (const auto column : {application::ActivityColumn::Title, application::ActivityColumn::People, application::ActivityColumn::Cost, application::ActivityColumn::Date}) {
            bool descending = false;
            bench::measure(qPrintable(QStringLiteral("sort by ") + QLatin1String(gui::activityColumn(column).id)), m_runs, [&] {
                descending = !descending;
                head->setSortIndicator(int(column), descending ? Qt::DescendingOrder : Qt::AscendingOrder);
                m_window.repaint();
            });
        }
    }
    void grouping()
    {
        for (QAction *action : m_window.findChild<QToolButton *>(QStringLiteral("logGroups"))->menu()->actions())
            bench::measure(qPrintable(QStringLiteral("group: ") + action->text()), std::max(1, m_runs / 4), [&] {
                action->trigger();
                m_window.repaint();
            });
        m_window.findChild<QToolButton *>(QStringLiteral("logGroups"))->menu()->actions().front()->trigger();
    }
    void scrolling()
    {
        QScrollBar *bar = table().verticalScrollBar();
        std::vector<double> ms;
        for (int i = 0; i < 400; ++i) {
            bar->setValue((bar->value() + (i % 50 == 49 ? bar->maximum() / 9 : bar->pageStep())) % std::max(1, bar->maximum()));
            QElapsedTimer timer;
            timer.start();
            table().viewport()->repaint();
            ms.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        }
        std::sort(ms.begin(), ms.end());
        std::printf("%-28s middle %.2f ms, 95%% %.2f ms, longest %.2f ms\n", "a page scrolled", ms[ms.size() / 2], ms[ms.size() * 95 / 100], ms.back());
    }

private:
    gui::LogTable &table() { return *m_window.findChild<gui::LogTable *>(); }
    gui::MainWindow &m_window;
    int m_runs;
};

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true);
    QTemporaryDir folder;
    for (const char *name : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"})
        qputenv(name, folder.path().toLocal8Bit());
    QApplication app(argc, argv);
    application::setLanguage(app, QStringLiteral("vi"));
    gui::applyTheme(app, gui::Theme::Light);
    const QStringList args = QCoreApplication::arguments();
    const int count = args.size() > 1 ? args.at(1).toInt() : 100000, runs = args.size() > 2 ? args.at(2).toInt() : 20;

    const SystemClock clock;
    gui::ServiceSet services(clock);
    gui::MainWindow window(services.services());
    window.resize(1366, 768);
    window.openDataFile(folder.filePath(QStringLiteral("m.db")), true, false);
    QElapsedTimer timer;
    timer.start();
    fill(services, count);
    std::printf("%d activities, stored in %.1f s\n", count, static_cast<double>(timer.elapsed()) / 1000);
    window.show();
    QApplication::setActiveWindow(&window);
    settle(window);
    Bench bench(window, runs);
    bench.opening();
    bench.filtering();
    bench.sorting();
    bench.grouping();
    bench.scrolling();
    return 0;
}
