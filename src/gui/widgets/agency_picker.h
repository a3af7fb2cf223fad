// A line in which an agency is typed: suggestions by name, abbreviation or alias, with or without diacritics. They are
// inserted by Enter, Tab or a click only, never while typing, so that Vietnamese input methods work. What isn't in the
// directory is taken as typed.
#pragma once
#include "gui/widgets/agency_suggestions.h"

#include <QLineEdit>

namespace bd::gui {

class SuggestionPopup;

class AgencyPicker final : public QLineEdit {
    Q_OBJECT
public:
    explicit AgencyPicker(QWidget *parent = nullptr);
    ~AgencyPicker() override;
    void setDirectory(const AgencyDirectory &directory);
    const AgencyDirectory &directory() const { return m_directory; }
    /// What the text means: tied to the directory where that is certain, with an empty name when nothing was typed.
    domain::AgencyRef agency() const;
    void setAgency(const domain::AgencyRef &agency);
    /// The text goes once it was taken: for fields that hold several (AgencyChips).
    void setClearsWhenTaken(bool clears) { m_clears = clears; }
    bool isPopupShown() const;
    /// As if it had been typed here.
    void type(const QString &letters);

Q_SIGNALS:
    /// Enter, a chosen suggestion, or leaving the field with other words than before.
    void taken(const bd::domain::AgencyRef &agency);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void moveEvent(QMoveEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void suggest();
    void closePopup();
    void chooseLine(int line);
    /// Gives on what stands here; nothing when it is what was given on last.
    void take();
    void give(const domain::AgencyRef &agency);

    AgencyDirectory m_directory;
    SuggestionPopup *m_popup;
    std::vector<AgencySuggestion> m_lines; ///< that it shows
    std::optional<domain::AgencyRef> m_chosen; ///< from the directory, while the text is still its name
    domain::AgencyRef m_given;
    bool m_clears = false;
};

} // namespace bd::gui
