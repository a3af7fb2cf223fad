// The preview of one document: its pages, the bar above them, the search below, and what went wrong, in words.
#pragma once
#include "gui/preview/page_source.h"
#include "gui/preview/preview_port.h"
#include "gui/widgets/notice_bar.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QTimer;
class QToolButton;

namespace bd::gui {

class FindBar;
class JobRunner;
class PageLoader;
class PageView;

class PreviewPanel final : public QWidget, public PreviewPort {
    Q_OBJECT
public:
    explicit PreviewPanel(JobRunner &jobs, QWidget *parent = nullptr);
    ~PreviewPanel() override;
    /// Buttons above the pages, null for where the size of the pages stands; the menu of the pages; and what has only keys.
    void setActions(const QList<QAction *> &buttons, const QList<QAction *> &menu, const QList<QAction *> &keys);
    /// Lays out and shows. `key` names the document: when it is the one shown, its pages stay until the new ones come.
    void showDocument(const QString &key, OpenPages open);
    void setPageScale(const PageScale &scale);
    /// Scrolls to the heading with these words, else to the last place where they begin; stays when there is none.
    void showWords(const QString &words);
    /// Keeps the paragraph that begins so lightly marked, on these pages and on those that follow them: the one behind
    /// `before` others. `scrolls`: brought into sight when it isn't.
    void followWords(const QString &words, int before, bool scrolls);
    bool isLoading() const;
    PageView *view() const { return m_view; }

    bool isShown() const override { return !isHidden(); }
    void setShown(bool shown) override;
    void reload() override;
    bool hasPages() const override;
    bool hasSelection() const override;
    bool hasKeyboard() const override;
    PageScale pageScale() const override;
    void firstPage() override;
    void previousPage() override;
    void nextPage() override;
    void lastPage() override;
    void zoomIn() override;
    void zoomOut() override;
    void actualSize() override;
    void fitWidth() override;
    void fitPage() override;
    void fitTwoPages() override;
    void startFind() override;
    void findNext(bool backwards) override;
    void copy() override;
    void selectAll() override;
    std::optional<std::vector<documents::PagePtr>> finishedPages() const override;
    int currentPage() const override;

Q_SIGNALS:
    void shownWanted(bool shown); ///< whoever holds the panel makes room for it
    void stateChanged();          ///< what commands ask for
    void pagesMade();             ///< all of them: what was wrong with them isn't any more

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeBar();
    void makeZoomMenu();
    void connectAll();
    void load();
    void onFinished(int pageCount, const QStringList &unsupported);
    Notice faultNotice(const Error &error);
    void tellDifferences();
    void onFailed(const Error &error);
    void markFollowed();
    void showPageNumber();
    void showZoom();
    void goToTyped();
    void tellState();

    PageLoader *m_loader;
    QHBoxLayout *m_buttons = nullptr;
    QLineEdit *m_page = nullptr;
    QLabel *m_count = nullptr, *m_waiting = nullptr;
    QToolButton *m_up = nullptr, *m_down = nullptr, *m_zoom = nullptr, *m_stop = nullptr;
    NoticeBar *m_notice;
    PageView *m_view;
    FindBar *m_find;
    QTimer *m_patience; ///< quick work shows no sign of itself
    QString m_key;
    OpenPages m_open;
    QToolButton *m_differences; ///< below the pages: what they don't show as the document asks
    QStringList m_unsupported;
    QString m_followed; ///< how the paragraph begins that somebody edits
    int m_followedBefore = 0;
    bool m_followedScrolls = false;
    bool m_isFinished = false;
    struct State {
        bool hasPages = false, hasSelection = false, isFinished = false;
        PageScale scale;
        bool operator==(const State &) const = default;
    } m_told;
};

} // namespace bd::gui
