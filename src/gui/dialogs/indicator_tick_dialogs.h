// Two lists to tick on indicators: values that a table brings, and whom to ask for figures. Value in, value out.
#pragma once
#include "application/indicator_letters.h"
#include "application/indicator_table.h"
#include "gui/dialogs/tick_dialog.h"

class QLabel;
class QLineEdit;

namespace bd::gui {

/// What a table would change, before anything is stored.
class IndicatorImportDialog final : public TickDialog {
    Q_OBJECT
public:
    IndicatorImportDialog(application::IndicatorImportPreview preview, domain::AgencyLevel level, QWidget *parent = nullptr);
    application::IndicatorImportPreview chosen() const;

private:
    QString html(int row) const override;
    application::IndicatorImportPreview m_preview;
    domain::AgencyLevel m_level;
    std::vector<int> m_lines; ///< of the preview, by row: new and changed ones
};

/// "Đề nghị cung cấp số liệu": to whom, and by when.
class DataRequestDialog final : public TickDialog {
    Q_OBJECT
public:
    DataRequestDialog(std::vector<application::DataRequest> requests, int year, QWidget *parent = nullptr);
    std::vector<application::DataRequest> chosen() const;
    std::optional<QDate> due() const;

private:
    QString html(int row) const override;
    void accept() override;
    std::vector<application::DataRequest> m_requests;
    int m_year;
    QLineEdit *m_due;
    QLabel *m_problem;
};

} // namespace bd::gui
