// The fields of one activity, for the quick entry and for the details beside the log. Value in, value out; it stores nothing.
// What can't be understood stays as typed, with a line that says so.
#pragma once
#include "gui/editing/activity_names.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QToolButton;

namespace bd::gui {

class AgencyPicker;
class FigureRows;
class SuggestLine;
struct Suggestion;

class ActivityForm final : public QWidget {
    Q_OBJECT
public:
    /// `hasMnemonics`: in a dialog of its own; beside a page they would meet those of the page.
    ActivityForm(const ActivityNames &names, bool hasMnemonics, QWidget *parent = nullptr);
    /// What is being typed stays when the same activity is shown again.
    void setActivity(const domain::Activity &activity);
    /// Fills in what nobody typed into; fields that were typed into stay.
    void propose(const domain::Activity &activity);
    /// As typed; a field that isn't understood leaves what it had.
    domain::Activity activity() const;
    const domain::Activity &shown() const { return m_shown; }
    /// What isn't understood, as sentences; nothing of it is stored.
    QStringList problems() const;
    /// The first field that has to be filled and isn't; null when all is there.
    QWidget *missing() const;
    /// 12 units a row in a dialog, 6 in a narrow pane.
    void setUnits(int units);
    /// Names, measures or bodies changed.
    void namesChanged();
    void setReadOnly(bool readOnly);
    void focusDate();
    void focusTitle();
    bool isFigureListShown() const;
    void showFigures(bool shown);

Q_SIGNALS:
    void typed();  ///< something stands there now that didn't
    void edited(); ///< a field was left, or chosen in
    /// A former title was taken from the list: what goes with it may be filled in.
    void formerTitleChosen(const QString &title);
    void enterPressed(); ///< in a field where Enter means nothing else

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Cell {
        QWidget *box;
        int wide, narrow; ///< units
    };
    template <typename Field>
    Field *add(Field *field, const char *name, const QString &title, int wide, int narrow, QLabel **note = nullptr);
    void makeWhat();
    void makeWhere();
    void makeHowMuch();
    SuggestLine *makeSuggest(bool prefersList);
    void suggestFrom(SuggestLine *line, application::ActivityColumn column);
    void arrange();
    void show(const domain::Activity &activity, bool isOther);
    void put(QLineEdit *line, const QString &text);
    void takePlace(const Suggestion &suggestion);
    void takeKind(const Suggestion &suggestion);
    void showNotes();
    void showFigureCount();
    void tell();
    QString kindOfText() const;

    const ActivityNames &m_names;
    domain::Activity m_shown;
    bool m_hasMnemonics, m_isShowing = false;
    int m_units = 12;
    std::vector<Cell> m_cells;
    QGridLayout *m_grid;
    QLineEdit *m_date = nullptr, *m_people = nullptr, *m_women = nullptr, *m_cost = nullptr;
    SuggestLine *m_title = nullptr, *m_place = nullptr, *m_kind = nullptr, *m_where = nullptr, *m_source = nullptr;
    AgencyPicker *m_agency = nullptr;
    QComboBox *m_section = nullptr, *m_participation = nullptr;
    QCheckBox *m_peopleEstimate = nullptr, *m_costEstimate = nullptr;
    QPlainTextEdit *m_result = nullptr;
    QToolButton *m_more = nullptr;
    FigureRows *m_figures = nullptr;
    QLabel *m_dateNote = nullptr, *m_titleNote = nullptr, *m_placeNote = nullptr, *m_kindNote = nullptr, *m_peopleNote = nullptr,
           *m_womenNote = nullptr, *m_costNote = nullptr;
};

} // namespace bd::gui
