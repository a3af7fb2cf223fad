// "Số liệu cho báo cáo": one page for the figures of a report: the six short forms, ticks for what was done, photos; then Word. All
// optional, each answer stored at once, so that leaving the page loses nothing. Shows the report that showTab() names by its uuid,
// else the newest draft.
#pragma once
#include "gui/editing/report_figures.h"
#include "gui/pages/page.h"

#include <functional>

class QBoxLayout;
class QLabel;
class QListWidget;
class QListWidgetItem;
class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace bd::gui {

class CommandContext;
class EmptyState;
class EvidenceList;
class ShortFormView;

class QuickReportPage final : public Page {
    Q_OBJECT
public:
    /// What the buttons of the page run; handed in, so that the page knows no flow.
    struct Actions {
        std::function<void()> begin;                             ///< "Lập báo cáo ngay…"
        std::function<void(const QString &report)> change;       ///< what it is about
        std::function<void(const QString &report)> writeWord, compose;
    };
    QuickReportPage(CommandContext &context, Actions actions, QWidget *parent = nullptr);
    ~QuickReportPage() override;

    void reload() override;
    void follow(const application::ChangeSet &changes) override;
    void showTab(const QString &reportUuid) override;
    bool mayLeave() override;
    const QString &report() const { return m_uuid; }

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeForms();
    QWidget *makeSide();
    QWidget *makeFoot();
    QPushButton *makeButton(QWidget *parent, const char *name, const char *iconName, const QString &text);
    QString newestDraft() const;
    void showReport();
    void showTicks();
    void showSummary();
    void takeTick(QListWidgetItem *item);
    void takePhotos();
    QStringList ownPhotos() const;
    bool edit(const std::function<bool(domain::Report &)> &change);
    bool commit();
    void pastePictures();
    void goToForm(const ShortFormView *from, int step);
    void arrange();

    CommandContext &m_context;
    Actions m_actions;
    ReportFigures m_figures;
    QString m_uuid, m_shownUuid;
    domain::Report m_report;
    QStackedWidget *m_views;
    QScrollArea *m_scroll = nullptr;
    QBoxLayout *m_columns = nullptr;
    QLabel *m_title = nullptr, *m_about = nullptr, *m_summary = nullptr;
    std::vector<ShortFormView *> m_forms;
    QWidget *m_formsPlace = nullptr;
    QListWidget *m_ticks = nullptr;
    EvidenceList *m_photos = nullptr;
    QStringList m_ownPhotos; ///< of the annex those that belong to the report itself
    QPushButton *m_word = nullptr;
    bool m_isShowing = false;
};

} // namespace bd::gui
