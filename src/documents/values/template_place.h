// Where a tag stands in a Word file, as its user counts: tables of that part, rows, cells. Any thread.
#pragma once
#include <QString>
#include <QStringList>
#include <vector>

namespace bd::documents {

/// One step from the outside in. Numbers from 1. Tables are counted within what they stand in: the part, the text
/// box, the note, and for nested ones the cell.
struct PlaceStep {
    enum class Kind { Table, TextBox, Note };
    Kind kind = Kind::Table;
    int number = 0;        ///< of the table or the note (comment)
    int row = 0, cell = 0; ///< of a table
    bool operator==(const PlaceStep &) const = default;
};

struct Place {
    QString part;    ///< body, header1, footer2, footnotes, endnotes, comments, core (properties), other file stems
    QString pages;   ///< of a header or footer: "", "first" or "even"
    int section = 0; ///< of a header or footer, when the document has several sections; else 0
    std::vector<PlaceStep> steps;
    QString paragraph; ///< how its paragraph begins

    /// "part:body;table:3;row:2;cell:1;box:1;text:Đơn vị …"; nested tables follow each other; text comes last and may
    /// hold anything.
    QString toString() const;
    static Place fromString(const QString &text);
    bool operator==(const Place &) const = default;
};

/// One fault as it travels in Error::args: fields joined by "|", a "|" or "\" inside of one escaped by "\".
QString joinedFields(const QStringList &fields);
QStringList splitFields(const QString &joined);

} // namespace bd::documents
