// A superior's outline before it becomes a report's: its headings, and which kind each is taken for, to be corrected. Value in,
// value out.
#pragma once
#include "application/form_service.h"

#include <QDialog>
#include <memory>

class QLabel;
class QPlainTextEdit;
class QTableView;

namespace bd::gui {

class SuggestLine;
template <typename Row>
class TableModel;

struct OutlineRow {
    QString uuid, heading, guidance;
    int depth = 0;
    domain::SectionKind kind = domain::SectionKind::Other, proposed = domain::SectionKind::Other;
    bool isRemembered = false, isLast = false;
};

class OutlineKindsDialog final : public QDialog {
    Q_OBJECT
public:
    OutlineKindsDialog(application::ReadOutline outline, const QString &sender, const QStringList &senders, QWidget *parent = nullptr);
    /// The outline with the kinds as they were left.
    domain::Plan plan() const;
    /// Headings whose kind was corrected.
    std::vector<std::pair<QString, domain::SectionKind>> corrections() const;
    QString sender() const;

private:
    void showGuidance();
    application::ReadOutline m_outline;
    TableModel<OutlineRow> *m_model;
    QTableView *m_view;
    QPlainTextEdit *m_guidance;
    QLabel *m_guidanceLabel;
    SuggestLine *m_sender;
};

} // namespace bd::gui
