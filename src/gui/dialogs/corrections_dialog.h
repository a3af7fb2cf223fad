// "Nhận lại bản Word đã sửa": what others corrected in Word, to be taken singly or all. Value in, value out.
#pragma once
#include "application/corrected_file.h"
#include "gui/dialogs/tick_dialog.h"

namespace bd::gui {

class CorrectionsDialog final : public TickDialog {
    Q_OBJECT
public:
    explicit CorrectionsDialog(application::CorrectedFile file, QWidget *parent = nullptr);

private:
    QString html(int row) const override;
    application::CorrectedFile m_file;
};

} // namespace bd::gui
