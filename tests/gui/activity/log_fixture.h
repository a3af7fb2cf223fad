// A window at the log, with invented activities.
#pragma once
#include "domain/outline_edit.h"
#include "gui/frame.h"
#include "gui/pages/activity/log_table.h"
#include "gui/support/desk_fixture.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QUndoStack>

namespace bd::test {

inline domain::Activity sampleActivity(const QString &title, QDate day, std::optional<qint64> people = {}, std::optional<qint64> women = {})
{
    domain::Activity activity;
    activity.title = title;
    activity.from = activity.to = day;
    activity.kind = QStringLiteral("talk");
    activity.sectionKind = domain::SectionKind::Communication;
    activity.place = QStringLiteral("Nhà văn hóa thôn Khe Mây (mẫu)");
    activity.costSource = QStringLiteral("Ngân sách xã");
    if (people || women)
        activity.figures.push_back({QStringLiteral("attendances"), people, women, {}, domain::Origin::Own, false});
    return activity;
}

struct LogFixture : WindowFixture {
    application::ActivityService &log() { return service; }
    void add(const std::vector<domain::Activity> &activities) { REQUIRE(services.services().activities.add(activities)); }
    std::vector<application::StoredActivity> stored()
    {
        const auto ids = services.services().activities.ids({}, {application::ActivityColumn::Date, false});
        REQUIRE(ids);
        auto rows = services.services().activities.read(*ids);
        REQUIRE(rows);
        return *rows;
    }
    void showLog(QSize size = {1366, 700})
    {
        start().resize(size);
        auto *frame = window->findChild<gui::Frame *>();
        frame->showPage(QStringLiteral("activities"));
        Q_EMIT frame->pageChosen(QStringLiteral("activities"));
        settle();
        QApplication::setActiveWindow(window.get());
        QCoreApplication::processEvents();
    }
    gui::LogTable &table() { return *find<gui::LogTable>("logTable"); }
    QString cell(int row, application::ActivityColumn column) { return table().model()->index(row, int(column)).data().toString(); }
    void goTo(int row, application::ActivityColumn column = application::ActivityColumn::Title)
    {
        table().setFocus();
        table().setCurrentIndex(table().model()->index(row, int(column)));
    }
    /// Edits the current cell by keyboard.
    void type(const QString &words)
    {
        QTest::keyClick(&table(), Qt::Key_F2);
        QWidget *editor = QApplication::focusWidget();
        REQUIRE(editor != &table());
        typeWords(editor, words);
        QTest::keyClick(editor, Qt::Key_Return);
        settle();
    }
    application::ActivityService service{services.database()};
};

} // namespace bd::test
