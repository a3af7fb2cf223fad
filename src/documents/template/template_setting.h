// What all parts of a template are compiled and rendered with: its lists, styles, links, dialect.
#pragma once
#include "documents/template/new_parts.h"
#include "documents/template/note_copies.h"
#include "documents/template/part_setting.h"

#include <memory>

namespace bd::documents {

class TemplateSetting {
public:
    /// A list or style part that can't be read is as none. `main` is the main part.
    TemplateSetting(const ooxml::Package &package, const pugi::xml_document &main);

    const ListDefinitions &lists() const { return m_lists; }
    Dialect dialect() const { return m_dialect; }
    const QString &numberingPart() const { return m_numberingPart; }
    /// The part of a family, empty when there is none.
    QString notesPart(NoteCopies::Family family) const;
    std::optional<NoteCopies::Family> familyOf(const QString &part) const;
    PartSetting of(const ooxml::Package &package, const QString &part) const;

private:
    std::unique_ptr<pugi::xml_document> m_numbering, m_styles;
    ListDefinitions m_lists;
    Dialect m_dialect = Dialect::Transitional;
    QString m_numberingPart;
    std::map<NoteCopies::Family, QString> m_notes;
    ImageRoom m_text;
};

} // namespace bd::documents
