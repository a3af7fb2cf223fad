// Rows copied from a spreadsheet, before they go into the log: what each became, and what of it wasn't understood. Value in, value out.
#pragma once
#include "application/activity_import.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QPushButton;

namespace bd::gui {

class ActivityNames;

class PasteRowsDialog final : public QDialog {
    Q_OBJECT
public:
    PasteRowsDialog(const application::ActivityImportPreview &preview, const ActivityNames &names, QWidget *parent = nullptr);
    /// Also those that the log has already.
    bool withKnown() const;

private:
    void showCount();
    const application::ActivityImportPreview &m_preview;
    QCheckBox *m_known;
    QPushButton *m_take = nullptr;
};

/// What stands in columns that nobody could read goes to the end of the result, so that nothing pasted is lost.
void keepUnread(application::ActivityImportPreview &preview, const application::ActivityTable &table);

} // namespace bd::gui
