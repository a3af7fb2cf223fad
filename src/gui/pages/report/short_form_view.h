// One short form of a report's figures: its name, its rows, a field for each number. Tab and Enter go from field to field, Ctrl+Page
// down to the next form. Reads and stores through ReportFigures.
#pragma once
#include "application/report_forms.h"

#include <QWidget>
#include <map>
#include <vector>

class QGridLayout;
class QLabel;
class QLineEdit;

namespace bd::gui {

class FigureField;
class ReportFigures;

class ShortFormView final : public QWidget {
    Q_OBJECT
public:
    ShortFormView(const application::ShortForm &form, ReportFigures &figures, QWidget *parent = nullptr);
    /// What is stored, shown; what was typed and isn't stored stays, unless it is another report.
    void reload(bool isOther = false);
    /// Stores what was typed and not yet stored. False: a field holds what is no number; it stays there, told below.
    bool commit();
    void focusFirst();
    const std::vector<FigureField *> &fields() const { return m_fields; }
    QString name() const { return m_form.name; }
    /// A form of rows narrower than its words would need is put below its words: small screens.
    void setNarrow(bool narrow);

Q_SIGNALS:
    void stored();
    void formWanted(int step); ///< the form after (1) or before (-1)
    void picturePasted();

private:
    void addHead(QGridLayout &grid);
    void addRow(QGridLayout &grid, const application::ShortFormRow &row, int at);
    bool store(const QString &measure);
    void pasteBlock(const FigureField *from, const QString &text);
    void check();
    const application::ShortForm &m_form;
    ReportFigures &m_figures;
    std::vector<FigureField *> m_fields;
    std::map<std::pair<int, int>, FigureField *> m_places; ///< by row and column
    std::vector<QLabel *> m_names;
    QLineEdit *m_source = nullptr;
    QLabel *m_problem = nullptr;
};

} // namespace bd::gui
