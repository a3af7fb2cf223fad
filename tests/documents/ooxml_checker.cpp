#include "ooxml_checker.h"

#include "ooxml/package.h"

#include <QDir>
#include <functional>
#include <map>
#include <set>
#include <sstream>

using namespace Qt::StringLiterals;

namespace bd::test {

namespace {

using ooxml::Package;
using Walk = std::function<void(const pugi::xml_node &)>;

void walk(const pugi::xml_node &node, const Walk &visit)
{
    for (const pugi::xml_node &child : node.children()) {
        if (child.type() != pugi::node_element)
            continue;
        visit(child);
        walk(child, visit);
    }
}

/// The order of children per element: ECMA-376 part 1, the schemas of chapter 17 (transitional).
const std::map<std::string, std::string> &orders()
{
    static const std::map<std::string, std::string> map{
        {"w:pPr", "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers "
                  "pBdr shd tabs "
                  "suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN "
                  "bidi adjustRightInd "
                  "snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection "
                  "textAlignment "
                  "textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange"},
        {"w:rPr", "rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint "
                  "noProof snapToGrid "
                  "vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText "
                  "vertAlign rtl cs "
                  "em lang eastAsianLayout specVanish oMath"},
        {"w:tblPr", "tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc "
                    "tblCellSpacing "
                    "tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription"},
        {"w:tblBorders", "top left start bottom right end insideH insideV"},
        {"w:tblCellMar", "top left start bottom right end"},
        {"w:tcPr", "cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText "
                   "vAlign hideMark"},
        {"w:tbl", "tblPr tblGrid tr"},
        {"w:tr", "tblPrEx trPr tc"},
        {"w:sectPr",
         "headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType "
         "pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid "
         "printerSettings"},
        {"w:pBdr", "top left bottom right between bar"},
        {"w:style", "name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed "
                    "qFormat locked "
                    "personal personalCompose personalReply rsid pPr rPr tblPr trPr tcPr tblStylePr"},
        {"w:styles", "docDefaults latentStyles style"},
        {"w:settings",
         "writeProtection view zoom removePersonalInformation mirrorMargins bordersDoNotSurroundHeader "
         "attachedTemplate defaultTabStop evenAndOddHeaders characterSpacingControl footnotePr endnotePr "
         "compat "
         "rsids themeFontLang clrSchemeMapping decimalSymbol listSeparator"},
    };
    return map;
}

std::string local(const char *name)
{
    const std::string s = name;
    const std::size_t colon = s.find(':');
    return colon == std::string::npos ? s : s.substr(colon + 1);
}

class Checker {
public:
    explicit Checker(const Package &package) : m_package(package) {}

    QStringList faults;

    void run()
    {
        parseAll();
        contentTypes();
        relationships();
        for (const auto &[name, doc] : m_docs) {
            m_part = name;
            walk(*doc, [this](const pugi::xml_node &node) { element(node); });
        }
        ids();
        notes();
        for (const QString &id : std::as_const(m_bookmarkEnds))
            if (!m_bookmarks.contains(id))
                fault(u"bookmarkEnd without start: "_s + id);
    }

private:
    void fault(const QString &what) { faults << m_part + u": "_s + what; }

    void parseAll()
    {
        for (const QString &name : m_package.partNames()) {
            m_part = name;
            if (!name.endsWith(u".xml"_s) && !name.endsWith(u".rels"_s))
                continue;
            auto doc = ooxml::parseXml(m_package.part(name), name);
            if (!doc)
                fault(u"not well-formed"_s);
            else
                m_docs[name] = std::move(*doc);
        }
    }

    void contentTypes()
    {
        m_part = u"[Content_Types].xml"_s;
        const auto types = m_docs.find(m_part);
        if (types == m_docs.end())
            return fault(u"missing"_s);
        std::set<QString> overrides, defaults;
        walk(*types->second, [&](const pugi::xml_node &node) {
            if (local(node.name()) == "Override" &&
                !overrides.insert(QString::fromUtf8(node.attribute("PartName").value()).mid(1)).second)
                fault(u"two overrides for one part"_s);
            if (local(node.name()) == "Default")
                defaults.insert(QString::fromUtf8(node.attribute("Extension").value()));
        });
        for (const QString &part : overrides)
            if (!m_package.contains(part))
                fault(u"type for a part that is not there: "_s + part);
        for (const QString &part : m_package.partNames())
            if (part != m_part && !overrides.contains(part) &&
                !defaults.contains(part.mid(part.lastIndexOf(u'.') + 1)))
                fault(u"no content type for "_s + part);
    }

    void relationships()
    {
        std::set<QString> reached;
        QStringList owners = m_package.partNames();
        owners.prepend(QString());
        for (const QString &owner : owners) {
            m_part = owner;
            const auto list = m_package.relationships(owner);
            if (!list) {
                fault(u"relationships unreadable"_s);
                continue;
            }
            std::set<QString> seen;
            for (const ooxml::Relationship &relationship : *list) {
                if (!seen.insert(relationship.id).second)
                    fault(u"relationship id twice: "_s + relationship.id);
                if (relationship.external)
                    continue;
                reached.insert(relationship.target);
                if (!m_package.contains(relationship.target))
                    fault(u"relationship to nothing: "_s + relationship.target);
            }
            references(owner, seen);
        }
        for (const QString &part : m_package.partNames())
            if (!part.endsWith(u".rels"_s) && part != u"[Content_Types].xml"_s && !reached.contains(part))
                faults << u"nothing leads to "_s + part;
    }

    void references(const QString &part, const std::set<QString> &known)
    {
        const auto doc = m_docs.find(part);
        if (doc == m_docs.end() || part.endsWith(u".rels"_s))
            return;
        walk(*doc->second, [&](const pugi::xml_node &node) {
            for (const char *name : {"r:id", "r:embed", "r:link"})
                if (const pugi::xml_attribute a = node.attribute(name);
                    a && !known.contains(QString::fromUtf8(a.value())))
                    fault(u"unknown "_s + QString::fromUtf8(name) + u' ' + QString::fromUtf8(a.value()));
        });
    }

    void element(const pugi::xml_node &node)
    {
        order(node);
        const std::string name = node.name();
        if (name == "w:tc")
            cell(node);
        else if (name == "w:tbl")
            table(node);
        else if (name == "w:p")
            paragraph(node);
        else if (name == "w:hdr" || name == "w:ftr" || name == "w:txbxContent" ||
                 (name == "w:footnote" && std::string(node.parent().name()) == "w:footnotes"))
            needsParagraph(node);
        else if (name == "w:body" && node.child("w:sectPr") && node.last_child() != node.child("w:sectPr"))
            fault(u"w:sectPr is not the last child of the body"_s);
        if (name == "w:pStyle" || name == "w:rStyle" || name == "w:basedOn" || name == "w:next")
            m_usedStyles.insert(node.attribute("w:val").value());
    }

    void order(const pugi::xml_node &node)
    {
        const auto it = orders().find(node.name());
        if (it == orders().end())
            return;
        std::istringstream words(it->second);
        std::map<std::string, int> place;
        std::string word;
        while (words >> word)
            place.emplace(word, int(place.size()));
        int last = -1;
        std::set<std::string> seen;
        for (const pugi::xml_node &child : node.children()) {
            const std::string name = local(child.name());
            if (name == "bookmarkStart" || name == "bookmarkEnd" || name == "sdt")
                continue;
            const auto found = place.find(name);
            if (found == place.end())
                fault(u"%1 in %2"_s.arg(QString::fromStdString(name), QString::fromUtf8(node.name())));
            else if (found->second < last)
                fault(u"%1 out of order in %2"_s.arg(QString::fromStdString(name),
                                                     QString::fromUtf8(node.name())));
            else
                last = found->second;
            const bool many = name == "tr" || name == "tc" || name == "style" || name.ends_with("Reference");
            if (!seen.insert(name).second && !many)
                fault(u"%1 twice in %2"_s.arg(QString::fromStdString(name), QString::fromUtf8(node.name())));
        }
    }

    static std::string lastBlock(const pugi::xml_node &container)
    {
        std::string last;
        for (const pugi::xml_node &child : container.children())
            if (const std::string name = child.name(); name == "w:p" || name == "w:tbl" || name == "w:sdt")
                last = name;
        return last;
    }

    void needsParagraph(const pugi::xml_node &node)
    {
        if (lastBlock(node).empty())
            fault(u"%1 without a block"_s.arg(QString::fromUtf8(node.name())));
    }

    void cell(const pugi::xml_node &node)
    {
        if (lastBlock(node) != "w:p")
            fault(u"a cell does not end with a paragraph"_s);
        if (node.first_child() && std::string(node.first_child().name()) != "w:tcPr" && node.child("w:tcPr"))
            fault(u"w:tcPr is not first"_s);
    }

    void table(const pugi::xml_node &node)
    {
        const auto columns = std::distance(node.child("w:tblGrid").begin(), node.child("w:tblGrid").end());
        int rows = 0;
        for (const pugi::xml_node &row : node.children("w:tr")) {
            ++rows;
            int filled = 0;
            for (const pugi::xml_node &tc : row.children("w:tc"))
                filled += tc.child("w:tcPr").child("w:gridSpan").attribute("w:val").as_int(1);
            if (filled != columns)
                fault(u"a row fills %1 of %2 columns"_s.arg(filled).arg(columns));
        }
        if (rows == 0)
            fault(u"a table without rows"_s);
        if (std::string(node.next_sibling().name()) == "w:tbl")
            fault(u"two tables touch"_s);
    }

    void paragraph(const pugi::xml_node &node)
    {
        const pugi::xml_node first = node.child("w:pPr");
        if (first && node.first_child() != first)
            fault(u"w:pPr is not first"_s);
        for (const pugi::xml_node &run : node.children("w:r"))
            if (run.child("w:rPr") && run.first_child() != run.child("w:rPr"))
                fault(u"w:rPr is not first"_s);
        if (node.child("w:p") || node.child("w:tbl"))
            fault(u"a block inside a paragraph"_s);
    }

    void ids()
    {
        std::set<std::string> drawings, bookmarks, names, paragraphs;
        for (const auto &[name, doc] : m_docs) {
            m_part = name;
            walk(*doc, [&](const pugi::xml_node &node) {
                const std::string element = node.name();
                if (element == "wp:docPr" && !drawings.insert(node.attribute("id").value()).second)
                    fault(u"drawing id twice"_s);
                if (element == "w:bookmarkStart") {
                    if (!bookmarks.insert(node.attribute("w:id").value()).second)
                        fault(u"bookmark id twice"_s);
                    if (!names.insert(node.attribute("w:name").value()).second)
                        fault(u"bookmark name twice"_s);
                    m_bookmarks.insert(QString::fromUtf8(node.attribute("w:id").value()));
                }
                if (element == "w:bookmarkEnd")
                    m_bookmarkEnds << QString::fromUtf8(node.attribute("w:id").value());
                if (const auto a = node.attribute("w14:paraId"); a && !paragraphs.insert(a.value()).second)
                    fault(u"paraId twice"_s);
            });
        }
        const auto styles = m_docs.find(u"word/styles.xml"_s);
        std::set<std::string> defined;
        if (styles != m_docs.end())
            for (const pugi::xml_node &style : styles->second->document_element().children("w:style"))
                if (!defined.insert(style.attribute("w:styleId").value()).second)
                    fault(u"style id twice"_s);
        for (const std::string &style : m_usedStyles)
            if (styles != m_docs.end() && !defined.contains(style))
                fault(u"unknown style "_s + QString::fromStdString(style));
    }

    void notes()
    {
        std::multiset<std::string> marks;
        std::set<std::string> bodies;
        for (const auto &[name, doc] : m_docs) {
            m_part = name;
            walk(*doc, [&](const pugi::xml_node &node) {
                if (std::string(node.name()) == "w:footnoteReference")
                    marks.insert(node.attribute("w:id").value());
                if (std::string(node.name()) == "w:footnote" &&
                    std::string(node.parent().name()) == "w:footnotes") {
                    if (!bodies.insert(node.attribute("w:id").value()).second)
                        fault(u"footnote id twice"_s);
                }
            });
        }
        for (const std::string &mark : marks)
            if (!bodies.contains(mark) || marks.count(mark) > 1)
                fault(u"footnote mark without one footnote: "_s + QString::fromStdString(mark));
    }

    const Package &m_package;
    std::map<QString, std::unique_ptr<pugi::xml_document>> m_docs;
    QString m_part;
    std::set<std::string> m_usedStyles;
    std::set<QString> m_bookmarks;
    QStringList m_bookmarkEnds;
};

} // namespace

QStringList docxFaults(const QByteArray &bytes)
{
    const auto package = ooxml::Package::fromBytes(bytes);
    if (!package)
        return {u"no package: "_s + package.error().code};
    Checker checker(*package);
    checker.run();
    return checker.faults;
}

} // namespace bd::test
