// A table of somebody else's before it is taken over: what its columns are taken for, and what becomes of each row. Knows no
// service: when something is chosen it says so, and is handed what comes of it.
#pragma once
#include "application/activity_import.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;
class QTableView;
class QTreeView;

namespace bd::gui {

class ImportColumnsModel;
class ImportLinesModel;

class ActivityImportDialog final : public QDialog {
    Q_OBJECT
public:
    ActivityImportDialog(application::ActivityTable table, std::vector<domain::Measure> measures, QWidget *parent = nullptr);
    /// What is chosen at the moment.
    const application::ActivityTable &table() const { return m_table; }
    /// What came of it; the dialog waits for it after choicesChanged().
    void setPreview(application::ActivityImportPreview preview);
    const application::ActivityImportPreview &preview() const;
    /// Rows that the log has from elsewhere are wanted too.
    bool takesKnown() const;
    bool wasMappingChanged() const { return m_wasChanged; }

Q_SIGNALS:
    void choicesChanged();
    /// The refused rows are wanted as a file.
    void errorsWanted();

private:
    void makeSheets(QWidget *place);
    QWidget *makeColumns();
    QWidget *makeLines();
    void changed();
    void showState();
    void fillFilter();
    application::ActivityTable m_table;
    ImportColumnsModel *m_columns;
    ImportLinesModel *m_lines;
    QTableView *m_columnView;
    QTreeView *m_lineView;
    QComboBox *m_filter;
    QCheckBox *m_hidden, *m_known;
    QSpinBox *m_year;
    QLabel *m_question, *m_detail;
    QPushButton *m_accept, *m_errors;
    bool m_isWaiting = true, m_wasChanged = false;
};

} // namespace bd::gui
