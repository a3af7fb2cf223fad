// "Gỡ bỏ vĩnh viễn": what is to go, exactly where it stands, and what can't be called back. The one question before it is done.
// Value in, value out.
#pragma once
#include "application/erasure_service.h"

#include <QDialog>
#include <functional>

class QCheckBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace bd::gui {

class EraseDialog final : public QDialog {
    Q_OBJECT
public:
    using Find = std::function<Result<application::ErasureFindings>(const application::ErasureTarget &)>;
    /// `fileName`: of a file; "" lets the text be typed. `backups`: how many copies were found.
    EraseDialog(const application::ErasureTarget &target, const QString &fileName, int backups, const Find &find, QWidget *parent = nullptr);
    application::ErasureTarget target() const;
    bool withBackups() const;

private:
    void look();
    void showFindings(const application::ErasureFindings &found);
    void forgetFindings();
    application::ErasureTarget m_target;
    Find m_find;
    QLineEdit *m_text = nullptr;
    QPushButton *m_look = nullptr, *m_erase;
    QLabel *m_summary;
    QListWidget *m_places;
    QCheckBox *m_backups;
};

} // namespace bd::gui
