// A line with suggestions below it: former titles, places, tasks of the plan. They are inserted by Enter, Tab or a click only,
// never while typing, so that Vietnamese input methods work. Words that aren't among them stay as typed.
#pragma once
#include "gui/widgets/suggestion_popup.h"

#include <QLineEdit>
#include <functional>

namespace bd::gui {

class SuggestLine : public QLineEdit {
    Q_OBJECT
public:
    using Source = std::function<std::vector<Suggestion>(const QString &typed)>;

    explicit SuggestLine(QWidget *parent = nullptr);
    ~SuggestLine() override;
    /// Asked while typing, and with "" for Down in an empty line.
    void setSource(Source source) { m_source = std::move(source); }
    /// True: the first suggestion is chosen by Enter or Tab at once, for lines that name something that exists. False: Down
    /// goes to the list first, for lines whose words may be new.
    void setPrefersList(bool prefers) { m_prefersList = prefers; }
    bool isPopupShown() const;
    /// A line of the list is chosen: Enter and Tab are for it.
    bool hasChoice() const;
    /// An arrow at the right shows everything there is, for those who don't type.
    void addArrow();
    int count() const { return static_cast<int>(m_lines.size()); } ///< suggestions shown last

Q_SIGNALS:
    void chosen(const bd::gui::Suggestion &suggestion);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void moveEvent(QMoveEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void suggest();
    void showFor(const QString &typed);
    void closePopup();
    void choose(int line);
    Source m_source;
    std::vector<Suggestion> m_lines;
    int firstLine() const { return m_prefersList ? 0 : -1; }
    SuggestionPopup *m_popup = nullptr; ///< events come before it is made
    bool m_prefersList = false;
};

/// Those of `all` that match what was typed, as text::matches does; words equal to it are left out.
std::vector<Suggestion> suggestionsAmong(const QStringList &all, const QString &typed, int atMost = 8);

} // namespace bd::gui
