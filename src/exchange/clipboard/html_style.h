// The few properties of style sheets that tell what a paste keeps: bold, italic, hidden, Word's own marks.
#pragma once
#include <QByteArray>
#include <QHash>

#include <optional>

namespace bd::exchange {

struct HtmlStyle {
    std::optional<bool> bold, italic, hidden, keepsLines;
    bool isListLabel = false;   ///< "mso-list:Ignore": what Word computed in front of a list's paragraph
    int listLevel = 0;          ///< "mso-list:l0 level2 lfo1", from 1; 0 without
    bool hasNoBullet = false;   ///< "list-style-type:none"
    QByteArray element;         ///< "mso-element": "comment-list", "footnote" …

    /// Where `over` says something, it holds.
    void add(const HtmlStyle &over);
};

/// Of a style attribute.
HtmlStyle inlineStyle(const QByteArray &text);

/// Rules for names of elements and classes; all other selectors are left out.
class StyleSheet {
public:
    explicit StyleSheet(const QByteArray &css);
    /// `classes`: as the attribute has them.
    HtmlStyle of(const QByteArray &element, const QByteArray &classes) const;

private:
    void addRule(const QByteArray &selectors, const QByteArray &declarations);
    QHash<QByteArray, HtmlStyle> m_rules; ///< by "td", ".xl65", "td.xl65"
};

} // namespace bd::exchange
