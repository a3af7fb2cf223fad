// The quick entry: one activity after the other, by keyboard alone. Enter stores and begins the next, Esc leaves and keeps what
// was typed. Presets fill it in, a series stores it on several days. Values in, values out; stays open beside the window.
#pragma once
#include "gui/editing/activity_names.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;
class QSpinBox;
class QToolButton;

namespace bd::gui {

class ActivityForm;

class QuickEntryDialog final : public QDialog {
    Q_OBJECT
public:
    explicit QuickEntryDialog(const ActivityNames &names, QWidget *parent = nullptr);
    /// What the entry starts with.
    void begin(const domain::Activity &activity);
    /// Fills in what nobody typed into: what goes with a title that was used before.
    void propose(const domain::Activity &activity);
    /// Something was typed that isn't stored.
    bool isTyped() const { return m_isTyped; }
    void setTyped(bool typed) { m_isTyped = typed; }
    domain::Activity activity() const;
    void setPresets(const std::vector<domain::ActivityPreset> &presets);
    /// Below the fields: what was stored last.
    void showSaved(const QString &text);
    void namesChanged();
    /// The days on which it is stored: one, or those of the series.
    std::vector<domain::DayRange> days() const;

Q_SIGNALS:
    /// All that is to be stored as one act; several belong to one series. `goesOn`: the next one is entered afterwards.
    void saveWanted(const std::vector<bd::domain::Activity> &activities, bool goesOn);
    void presetWanted(const bd::domain::ActivityPreset &preset); ///< to be kept under its name
    void presetRemoved(const QString &uuid);
    void formerTitleChosen(const QString &title);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeSeries();
    QWidget *makeFoot();
    void save(bool goesOn);
    void addWeeks();
    void applyPreset(const domain::ActivityPreset &preset);
    void keepPreset();
    void showRemarks();
    QStringList unreadDays() const;

    const ActivityNames &m_names;
    ActivityForm *m_form;
    QToolButton *m_presets, *m_many;
    QMenu *m_presetMenu;
    QWidget *m_series = nullptr, *m_naming = nullptr;
    QLineEdit *m_dates = nullptr, *m_presetName = nullptr;
    QSpinBox *m_weeks = nullptr;
    QLabel *m_remarks, *m_saved;
    std::vector<domain::ActivityPreset> m_known;
    bool m_isTyped = false;
};

} // namespace bd::gui
