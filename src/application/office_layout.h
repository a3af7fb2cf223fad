// The layout that an office gives its papers, measured in one of its old documents and put into a template of plans:
// margins, sizes, spacing, indents, the widths of the head. Allowed ranges: Decree 30/2020, Annex I. Any thread.
#pragma once
#include "base/progress.h"
#include "base/result.h"

#include <QByteArray>
#include <QSet>
#include <QString>
#include <map>
#include <optional>
#include <vector>

namespace bd::ooxml {
struct Document;
}

namespace bd::application {

/// In the order in which they are told. Lengths in millimetres, sizes and spaces in points.
enum class LayoutField {
    MarginTop, MarginBottom, MarginLeft, MarginRight,
    BodySize, LineSpacing, SpaceBefore, SpaceAfter, FirstLine, BodyAlignment,
    Heading1Size, Heading2Size, Heading3Size,
    HeadColumn, NationSize, MottoSize, SuperiorSize, IssuerSize, NumberSize, DateSize, TitleSize,
    RecipientsTitleSize, RecipientsSize, SignatureSize
};

/// How a document says what a line's height is: in lines, at least or exactly so many points.
enum class LineRule { Multiple, AtLeast, Exact };

/// What a document does not tell is missing. LineSpacing: lines (1.1), or points where the document fixes them.
/// BodyAlignment: 1 when justified. HeadColumn: width of the left column.
struct OfficeLayout {
    std::map<LayoutField, double> values;
    LineRule lineRule = LineRule::Multiple;
    bool operator==(const OfficeLayout &) const = default;
    std::optional<double> value(LayoutField field) const;
};

/// One measure that differs, in words.
struct LayoutChange {
    LayoutField field = LayoutField::BodySize;
    QString name;      ///< "Font size of the text"
    QString from, to;  ///< "14 pt", "13,5 pt"; from is empty where the template says nothing
    QString allowed;   ///< "13–14 pt"; empty where the decree says nothing
    bool isAllowed = true;
};

/// Pure. The commonest values of the paragraphs of each kind, longer ones counting more. In files made by our template, and in
/// that template, styles tell the kinds; in others, places and words do.
OfficeLayout layoutOf(const ooxml::Document &document);
/// What would change from one to the other, in order; what the other doesn't tell stays.
std::vector<LayoutChange> layoutChanges(const OfficeLayout &from, const OfficeLayout &to);
/// The decree's range as words, and whether a value keeps it.
QString allowedText(LayoutField field);
bool isAllowed(LayoutField field, const OfficeLayout &layout);

/// What one of the office's own documents looks like. Errors: file.unreadable, those of ooxml::readDocument (docx.old_doc …),
/// layout.pdf, layout.no_text (nothing in it tells), cancelled.
Result<OfficeLayout> readOfficeLayout(const QString &path, Progress &progress);

/// The template that plans go through now, or the shipped one where that has styles of its own: what a new one is made of.
struct LayoutBase {
    QByteArray bytes;
    OfficeLayout layout;
};
/// Errors: those of templateBytes and ooxml::readDocument.
Result<LayoutBase> layoutBase(Progress &progress);

/// What a template made here is called: "ke-hoach-the-thuc-co-quan".
QString layoutTemplateName();

/// The template with the chosen measures of `layout`. Errors: those of ooxml::Package.
Result<QByteArray> withLayout(const QByteArray &templateBytes, const OfficeLayout &layout, const QSet<LayoutField> &chosen);

} // namespace bd::application
