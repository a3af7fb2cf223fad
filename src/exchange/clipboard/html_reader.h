// Walks HTML with libxml2's parser and tells a BlockBuilder what stands there. No tree is made, nothing is loaded.
#pragma once
#include "exchange/clipboard/block_builder.h"
#include "exchange/clipboard/html_style.h"

#include <vector>

namespace bd::exchange {

class HtmlReader {
public:
    HtmlReader(BlockBuilder &builder, PasteReport &report, const QByteArray &styles);
    /// `html`: slimHtml()'s.
    void read(const QByteArray &html);

    using Attributes = QHash<QByteArray, QByteArray>;
    // called by the parser
    void onStart(const QByteArray &name, const Attributes &attributes);
    void onEnd(const QByteArray &name);
    void onText(const QString &text);

private:
    enum class Skip { No, Silently, Hidden, Comment };
    /// What an element makes of its text.
    struct Element {
        QByteArray name;
        TextFormat format;
        Skip skip = Skip::No;
        bool keepsLines = false;
        int wordLevel = 0;      ///< of the list's paragraph it is, from 1
        bool isListLabel = false;
        QString anchor;         ///< key of the footnote whose mark it is
        int counter = 0;        ///< of an ordered list
        QByteArray listType;    ///< "ul", or the kind of numbers of an "ol"
        bool endsNote = false;
    };
    Element made(const QByteArray &name, const Attributes &attributes);
    Skip skipOf(const QByteArray &name, const Attributes &attributes, const HtmlStyle &style) const;
    void startBlock(Element &element, const Attributes &attributes, const HtmlStyle &style);
    void startItem(const Attributes &attributes, bool hasNoBullet);
    void startAnchor(Element &element, const Attributes &attributes);
    void startCell(const QByteArray &name, const Attributes &attributes);
    void startTablePart(const QByteArray &name, const Attributes &attributes);
    void close(const Element &element);
    int listDepth() const;

    BlockBuilder &m_builder;
    PasteReport &m_report;
    StyleSheet m_sheet;
    std::vector<Element> m_open;
    QString m_label; ///< Word's, being read
    QString m_mark;  ///< a footnote's, being read
};

} // namespace bd::exchange
