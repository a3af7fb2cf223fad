// Word files that nobody here wrote. They stand beside the project or not at all.
#include "docx_builder.h"
#include "support/files.h"

#include "ooxml/xml_names.h"

#include <QDir>
#include <QRegularExpression>
#include <iostream>

using namespace bd;
using namespace bd::ooxml;
using namespace bd::test;

namespace {

QString squeezed(QString text)
{
    static const QRegularExpression dropped(QStringLiteral("[\\s\\x{AD}\\x{0}-\\x{1F}\\x{F020}-\\x{F0FF}]+"));
    return text.normalized(QString::NormalizationForm_C).remove(dropped).toUpper();
}

bool isLeftOut(std::string_view name)
{
    return name == "del" || name == "moveFrom" || name == "Fallback" || name == "oMath";
}

/// Every w:t of the body, without deleted text and fallbacks, paragraph by paragraph.
QStringList bodyTexts(const QByteArray &bytes)
{
    const auto archive = ZipArchive::fromBytes(bytes);
    REQUIRE(archive);
    const auto package = Package::outline(*archive);
    REQUIRE(package);
    const auto main = archive->read(package->mainPart());
    REQUIRE(main);
    const auto doc = parseXml(*main, package->mainPart());
    REQUIRE(doc);
    const pugi::xml_node root = (*doc)->document_element();
    QStringList texts;
    bool into = true;
    for (pugi::xml_node at = root; at; at = nextInTree(at, root, into)) {
        into = !isLeftOut(localName(at));
        if (localName(at) == "t" && std::string_view(at.parent().name()) != "a:r")
            texts << squeezed(QString::fromUtf8(at.child_value()));
    }
    return texts;
}

const QStringList codes = {q("zip.not_a_zip"), q("zip.broken"), q("zip.encrypted"), q("zip.bad_name"), q("zip.too_large"),
                           q("xml.broken"), q("xml.dtd"), q("xml.too_deep"), q("docx.no_main_part"), q("docx.old_doc"),
                           q("docx.encrypted"), q("docx.not_word")};

} // namespace

TEST_CASE("foreign Word files give their text or a code")
{
    const QString folder = shared(q("corpus/docx"));
    if (folder.isEmpty()) {
        std::cout << "skipped: no foreign Word files beside the project\n";
        return;
    }
    NoProgress progress;
    int read = 0;
    const QStringList files = QDir(folder).entryList({q("*.docx")}, QDir::Files, QDir::Name);
    for (const QString &name : files) {
        INFO(name.toStdString());
        const QByteArray bytes = readAll(folder + QLatin1Char('/') + name);
        const auto document = readDocument(bytes, progress);
        if (!document) {
            CHECK(codes.contains(document.error().code));
            continue;
        }
        ++read;
        const QString text = squeezed(plainText(*document)) + squeezed(document->unread.join(QLatin1Char(' ')));
        int lost = 0;
        for (const QString &one : bodyTexts(bytes))
            lost += !text.contains(one);
        // One file has an accent in a run of its own, which is composed with the letter before.
        CHECK(lost <= (name == q("48bbb9a5b330705a.docx") ? 1 : 0));
    }
    CHECK(read >= 220);
}
