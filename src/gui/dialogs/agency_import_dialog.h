// What a list would bring into the directory, before anything is stored. Value in, value out.
#pragma once
#include "application/agency_list.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;
class QTreeView;

namespace bd::gui {

class AgencyPreviewModel;

class AgencyImportDialog final : public QDialog {
    Q_OBJECT
public:
    explicit AgencyImportDialog(application::AgencyListPreview preview, QWidget *parent = nullptr);
    /// What was ticked: for AgencyService::apply.
    application::AgencyListPreview chosen() const;

private:
    void showCount();
    void showDetail();
    AgencyPreviewModel *m_model;
    QComboBox *m_filter;
    QTreeView *m_view;
    QLabel *m_detail;
    QPushButton *m_accept;
};

} // namespace bd::gui
