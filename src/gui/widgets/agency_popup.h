// The list below an AgencyPicker. It never takes the focus: the line keeps every key, so input methods don't notice it.
#pragma once
#include "gui/widgets/agency_directory.h"

#include <QListWidget>

namespace bd::gui {

class AgencyPopup final : public QListWidget {
    Q_OBJECT
public:
    /// One line to choose: an agency of the directory, or the words as they were typed.
    struct Line {
        domain::AgencyRef agency;
        QString note; ///< behind the name: abbreviation, end, "as typed"
    };

    explicit AgencyPopup(QWidget *field);
    /// Suggestions for what was typed, an ended body's successor before it, and the typed words themselves at the end.
    static std::vector<Line> lines(const AgencyDirectory &directory, const QString &typed);
    /// Below the field (above it where there is no room); nothing to choose closes it.
    void showLines(std::vector<Line> lines);
    const Line &line(int at) const { return m_lines.at(static_cast<std::size_t>(at)); }
    void step(int by);

Q_SIGNALS:
    void clickedLine(int line);

private:
    void place();
    QWidget *m_field;
    std::vector<Line> m_lines;
};

} // namespace bd::gui
