// The window on a register's page, typed at as by somebody.
#pragma once
#include "application/record_service.h"
#include "gui/models/field_table.h"
#include "gui/support/window_fixture.h"
#include "gui/widgets/field_form.h"
#include "gui/widgets/side_bar.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QUndoStack>

namespace bd::test {

struct RegistersFixture : WindowFixture {
    explicit RegistersFixture(const char *page)
    {
        start().resize(1366, 768);
        Q_EMIT window->findChild<gui::SideBar *>()->pageAdded(QLatin1String(page));
        settle();
        window->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(window.get()));
        for (auto *model : window->findChildren<gui::FieldTableModel *>())
            new QAbstractItemModelTester(model, QAbstractItemModelTester::FailureReportingMode::Fatal, model);
    }
    application::RecordService records() { return application::RecordService(services.database()); }
    static QString s(const char *text) { return QString::fromUtf8(text); }
    /// What has the focus gets these letters.
    void type(const char *text)
    {
        QWidget *focus = QApplication::focusWidget();
        REQUIRE(focus);
        for (const QChar c : s(text))
            QTest::sendKeyEvent(QTest::Click, focus, Qt::Key_unknown, c, Qt::NoModifier);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *focus = QApplication::focusWidget();
        REQUIRE(focus);
        QTest::keyClick(focus, key, modifiers);
        QCoreApplication::processEvents();
    }
    void click(const char *button)
    {
        auto *found = find<QPushButton>(button);
        REQUIRE(found->isEnabled());
        found->setFocus();
        QTest::keyClick(found, Qt::Key_Space);
        settle();
    }
    /// A cell of a grid, typed over.
    void cell(QTableView &view, int row, int column, const char *text)
    {
        view.setFocus();
        view.setCurrentIndex(view.model()->index(row, column));
        QTest::keyClick(&view, Qt::Key_F2);
        auto *editor = view.findChild<QLineEdit *>(QStringLiteral("cellEditor"));
        REQUIRE(editor);
        editor->selectAll();
        QTest::keyClick(editor, Qt::Key_Delete);
        for (const QChar c : s(text))
            QTest::sendKeyEvent(QTest::Click, editor, Qt::Key_unknown, c, Qt::NoModifier);
        QTest::keyClick(editor, Qt::Key_Return);
        settle();
    }
    template <typename T>
    std::vector<application::StoredRecord<T>> all()
    {
        const auto list = records().list<T>();
        REQUIRE(list);
        return *list;
    }
};

} // namespace bd::test
