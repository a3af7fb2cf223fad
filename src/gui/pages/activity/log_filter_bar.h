// The row above the log that says which activities are shown, and a chip for everything it says. Value out.
#pragma once
#include "gui/editing/activity_names.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QTimer;
class QToolButton;

namespace bd::gui {

class FlowLayout;
class SuggestLine;

class LogFilterBar final : public QWidget {
    Q_OBJECT
public:
    explicit LogFilterBar(const ActivityNames &names, QWidget *parent = nullptr);
    /// The year that the page shows; nullopt: all years.
    void setYear(std::optional<int> year);
    application::ActivityFilter filter() const;
    /// Nothing is chosen here; the year of the page is no choice.
    bool isEmpty() const;
    void clear();
    void focusText();
    /// The rows behind a figure: a chip with `caption` stands for them.
    void setRows(const application::ActivityFilter &filter, const QString &caption);
    /// Words, or "<=5", "trống", that one column must have; "" shows all again.
    void setColumn(application::ActivityColumn column, const QString &words);
    QString column(application::ActivityColumn column) const;
    void setTask(const QString &planUuid, const QString &taskUuid, const QString &text);

Q_SIGNALS:
    void changed();
    void leftDown(); ///< Down or Enter in the words: into the table

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Chip {
        QString text;
        std::function<void()> remove;
    };
    QComboBox *makeChoice(const char *name, const QString &accessible);
    SuggestLine *makeLine(const char *name, const QString &hint);
    void fillPeriods();
    void connectChoices();
    std::optional<domain::DayRange> period() const;
    void takeDays();
    void tell();
    void showChips();
    std::vector<Chip> chips() const;

    const ActivityNames &m_names;
    std::optional<int> m_year;
    QLineEdit *m_words, *m_days;
    QComboBox *m_period, *m_kind;
    SuggestLine *m_place, *m_agency;
    QTimer *m_pause;
    QWidget *m_chipRow;
    FlowLayout *m_chips;
    bool m_isFilling = false;
    // what has no field of its own in the row
    std::optional<domain::SectionKind> m_section;
    std::optional<std::pair<QString, QString>> m_task; ///< plan, task
    QString m_taskText;
    std::optional<QString> m_agencyName;
    std::optional<domain::DayRange> m_range;
    std::vector<std::pair<application::ActivityColumn, QString>> m_columns;
    std::optional<application::ActivityFilter> m_rows;
    QString m_caption;
};

} // namespace bd::gui
