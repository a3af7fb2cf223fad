// The tab "Nội dung": heading, kind and text of one section, beside (or, on narrow screens, above) what belongs to the
// paragraph that is edited and what is worth another look. The opening and the closing are read here and written in "Thể
// thức".
#pragma once
#include "domain/issue.h"
#include "gui/editing/plan_desk.h"

#include <QSplitter>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QStackedWidget;
class QTimer;

namespace bd::domain {
struct TextPlace;
}

namespace bd::gui {

class IssueList;
class PlanTextView;
class SectionEditor;

class ContentPage final : public QWidget {
    Q_OBJECT
public:
    explicit ContentPage(QWidget *parent = nullptr);
    /// Called once; follows the desk's signals from then on.
    void setDesk(PlanDesk &desk);
    PlanDesk &desk() const { return *m_desk; }
    /// What belongs to the paragraph that is edited; beside the text.
    void setInspector(QWidget *inspector);
    /// Buttons above the text; null parts groups. For commands on the text.
    void setTextTools(const QList<QAction *> &actions);
    SectionEditor *editor() const { return m_editor; }
    IssueList *issues() const { return m_issues; }
    void showIssues(std::vector<domain::Issue> issues);
    /// Inspector and remarks, which stand elsewhere where there is no room for them.
    QWidget *side() const { return m_side; }
    /// Puts them back beside the text (`isWide`) or below it.
    void placeSide(bool isWide);
    void placeSideAlone(); ///< in a page of its own
    /// A section, the opening or the closing (models/outline_model.h).
    void showPart(const QString &uuid);
    QString part() const { return m_part; }
    /// Into the text; into the heading where there is none yet.
    void startTyping();
    /// Selects what is found in the heading or the text of the section that is shown; takes no focus.
    void showPlace(const domain::TextPlace &place);
    void focusText(); ///< where showPlace() was last

Q_SIGNALS:
    void frameWanted();   ///< the opening and the closing are written there
    void outlineWanted(); ///< Esc

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeSectionPart();
    QWidget *makeFramePart();
    QWidget *makeSide();
    void connectEditors();
    void showSection();
    void offerKinds();
    void showHead(const domain::Section &section);
    void showText(const domain::Section &section);
    void showFramePart();
    void showReadOnly();
    void follow(const domain::Plan &before);
    void mergeTyped(const domain::Plan &before, const domain::Section &now);
    void storeText(bool isVisitOver);
    void storeHeading(bool isVisitOver);
    void store(bool isVisitOver);
    void tellTyping();
    const domain::Section *section() const;

    PlanDesk *m_desk = nullptr;
    QString m_part;
    QStackedWidget *m_stack;
    QLabel *m_number = nullptr;
    QLineEdit *m_heading = nullptr;
    QComboBox *m_kind = nullptr;
    QHBoxLayout *m_tools = nullptr;
    QWidget *m_toolBar = nullptr;
    SectionEditor *m_editor = nullptr;
    PlanTextView *m_read = nullptr;
    QSplitter *m_splitter, *m_side = nullptr;
    IssueList *m_issues = nullptr;
    QLabel *m_issueHead = nullptr;
    QTimer *m_headingPause;
    Visit m_textVisit, m_headingVisit;
    bool m_isStoring = false, m_isUnstored = false, m_isShowing = false, m_isAtHeading = false;
};

} // namespace bd::gui
