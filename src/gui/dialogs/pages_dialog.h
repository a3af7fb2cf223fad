// Pages of a document that isn't the open one, to be looked at: an earlier version. What is to be done with them is told when the
// dialog is accepted.
#pragma once
#include "gui/preview/page_source.h"

#include <QDialog>

namespace bd::gui {

class JobRunner;
class PreviewPanel;

class PagesDialog final : public QDialog {
    Q_OBJECT
public:
    enum class Wish { Print, Word };
    PagesDialog(JobRunner &jobs, const QString &title, OpenPages open, QWidget *parent = nullptr);

    Wish wish() const { return m_wish; }
    /// For printing; none while they are still being laid out.
    std::optional<std::vector<documents::PagePtr>> pages() const;
    int currentPage() const;

private:
    void want(Wish wish);
    PreviewPanel *m_panel;
    Wish m_wish = Wish::Print;
};

} // namespace bd::gui
