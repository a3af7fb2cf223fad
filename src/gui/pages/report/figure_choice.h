// Which of several numbers for one figure counts: below the figures of a section and below all of them. Nothing where only one is there.
#pragma once
#include <QStringList>
#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace bd::gui {

class ReportDesk;

class FigureChoice final : public QWidget {
    Q_OBJECT
public:
    explicit FigureChoice(QWidget *parent = nullptr);
    void showFor(ReportDesk &desk, const QString &factId);
    /// Its words give way to the table where the place is low.
    void fit();
    /// To choose with the keyboard; false while there is nothing to choose.
    bool focusChoice();

private:
    ReportDesk *m_desk = nullptr;
    QString m_fact;
    QStringList m_entries; ///< that are offered
    QString m_used;        ///< the one of them that counts
    QLabel *m_text;
    QComboBox *m_alternatives;
    QPushButton *m_take;
};

} // namespace bd::gui
