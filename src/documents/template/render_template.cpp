// A whole DOCX: which parts hold tags, footnotes and where they are registered. Other parts are copied byte
// for byte.
#include "documents/template/name_check.h"
#include "documents/template/render.h"
#include "documents/template/renderer.h"
#include "documents/template/template_parts.h"
#include "documents/template/xml_text.h"
#include "ooxml/package.h"
#include "ooxml/zip_stream.h"

#include <QBuffer>
#include <limits>
#include <utility>

using namespace Qt::StringLiterals;

namespace bd::documents {

namespace {

constexpr const char *declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
constexpr const char *wordNamespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/// The id of the style with Word's own (English) name, whatever language of Word made the file.
QString styleId(const ooxml::Package &package, const char *name)
{
    for (const QString &part : package.relatedParts(u"styles"_s)) {
        const auto doc = ooxml::parseXml(package.part(part), part);
        if (!doc)
            continue;
        for (const pugi::xml_node &style : (*doc)->document_element().children("w:style"))
            if (is(style.child("w:name"), "w:name") &&
                std::string_view(style.child("w:name").attribute("w:val").value()) == name)
                return toQString(style.attribute("w:styleId").value());
    }
    return {};
}

class NotesPart {
public:
    static NotesPart find(const ooxml::Package &package)
    {
        NotesPart notes;
        const QStringList parts = package.relatedParts(u"footnotes"_s);
        if (parts.isEmpty())
            return notes;
        notes.m_name = parts.first();
        return notes;
    }


    /// Adds the notes to the part, or the part to the package.
    Result<void> store(ooxml::Package &package, NewParts &newParts, const QByteArray &notes) const
    {
        if (notes.isEmpty())
            return {};
        if (!m_name.isEmpty())
            return appendToPart(package, m_name, notes);
        const QString main = package.mainPart();
        const QString name = main.left(main.lastIndexOf(u'/') + 1) + u"footnotes.xml"_s;
        package.setPart(name, newPart(notes));
        BD_TRY(appendToPart(package, u"[Content_Types].xml"_s,
                      "<Override PartName=\"/" + name.toUtf8() +
                          "\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml."
                          "footnotes+xml\"/>", {}, Prefix::OfRoot));
        newParts.link(main, "footnotes", u"footnotes.xml"_s, false);
        return {};
    }

private:

    /// The two separators that Word wants (ids -1 and 0), then the notes.
    static QByteArray newPart(const QByteArray &notes)
    {
        QByteArray out = QByteArray(declaration) + "<w:footnotes xmlns:w=\"" + wordNamespace + "\">";
        out +=
            "<w:footnote w:type=\"separator\" w:id=\"-1\"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>";
        out += "<w:footnote w:type=\"continuationSeparator\" "
               "w:id=\"0\"><w:p><w:r><w:continuationSeparator/></w:r>"
               "</w:p></w:footnote>";
        return out + notes + "</w:footnotes>";
    }

    QString m_name;
};

/// One more than the ids of the notes in a part.
Result<int> firstFreeId(const ooxml::Package &package, const QString &part)
{
    int first = 1;
    if (part.isEmpty())
        return first;
    BD_ASSIGN(const auto doc, ooxml::parseXml(package.part(part), part));
    for (const pugi::xml_node &note : doc->document_element().children())
        if (const int id = note.attribute("w:id").as_int(); id < std::numeric_limits<int>::max() / 2)
            first = std::max(first, id + 1);
    return first;
}

/// Behind the last w:num, in front of what may stand behind it.
Result<void> storeLists(ooxml::Package &package, const QString &part, const QByteArray &nums)
{
    if (nums.isEmpty())
        return {};
    BD_ASSIGN(const auto doc, ooxml::parseXml(package.part(part), part));
    const pugi::xml_node root = doc->document_element();
    QByteArray out = declaration;
    appendStartTag(out, root, false);
    bool written = false;
    for (const pugi::xml_node &child : root.children()) {
        if (is(child, "w:numIdMacAtCleanup") && !std::exchange(written, true))
            out += nums;
        appendNode(out, child);
    }
    if (!written)
        out += nums;
    appendEndTag(out, root);
    package.setPart(part, std::move(out));
    return {};
}

/// The names that the template must keep to, whatever the data holds; nullptr: there are none.
const KnownNames *contractOf(const RenderOptions &options)
{
    const bool isHeld = options.missing == Missing::Error && options.names && options.names->isContract();
    return isHeld ? options.names : nullptr;
}

/// The errors of a template, with what the data's names tell about them.
Result<CompiledTemplate> compiled(const ooxml::Package &package, const Json &context, const RenderOptions &options)
{
    const KnownNames *contract = contractOf(options);
    BD_ASSIGN(CompiledTemplate result, compileTemplate(package, contract));
    if (contract) {
        NameCheck check(*contract);
        addParts(check, result.parts);
        if (const auto faults = faultsAgainst(result, check); !faults.empty())
            return fail(invalidTemplate(faults));
        return result;
    }
    if (result.errors.empty())
        return result;
    const KnownNames own = options.names ? KnownNames() : KnownNames::ofData(context);
    BD_ASSIGN(result, compileTemplate(package, options.names ? options.names : &own));
    return fail(invalidTemplate(result.errors));
}

/// The names that the data doesn't have, as Error::args, with the nearest that it has.
QStringList withProposals(const QStringList &missing, const std::vector<TemplateError> &unknown)
{
    QStringList args;
    for (const QString &arg : missing) {
        const QStringList fields = splitFields(arg);
        const auto it = std::find_if(unknown.begin(), unknown.end(), [&](const TemplateError &error) {
            return error.tag == fields.value(1) && error.place == fields.value(2);
        });
        args << (it == unknown.end() ? arg : it->toArg());
    }
    return args;
}

/// One document on its way: template parts -> rendered parts -> archive.
class Rendering {
public:
    Rendering(QIODevice &out, RenderState &state, Progress &progress) : m_zip(out), m_state(state), m_progress(progress) {}

    /// The body goes straight into the archive. The other parts with tags are small and only set in the package:
    /// they may yet be changed, like those that register what the body brought (see `run`).
    Result<void> renderParts(ooxml::Package &package, const std::vector<CompiledPart> &parts)
    {
        for (const CompiledPart &part : parts)
            m_state.ids.reserve(part.program);
        qint64 done = 0;
        // Comments may stand on text of notes, and notes are written where the body refers to them: those come last.
        for (int round = 0; round < 3; ++round) {
            for (const CompiledPart &part : parts) {
                if (round != (!part.notes ? 0 : *part.notes == NoteCopies::Family::Comments ? 2 : 1))
                    continue;
                if (m_progress.isCancelled())
                    return fail("cancelled");
                if (part.isMain)
                    BD_TRY(stream(part));
                else
                    BD_TRY(intoPackage(part, package));
                m_progress.report(++done, qint64(parts.size()));
            }
        }
        return {};
    }

    /// Every part that was not streamed, in the package's order.
    Result<void> writeRest(const ooxml::Package &package)
    {
        for (const QString &name : package.partNames()) {
            if (m_progress.isCancelled())
                return fail("cancelled");
            if (!m_written.contains(name))
                BD_TRY(m_zip.add(name, package.part(name)));
        }
        return m_zip.finish();
    }

private:
    Result<void> stream(const CompiledPart &part)
    {
        m_written << part.name;
        BD_TRY(m_zip.begin(part.name));
        BD_TRY(m_zip.write(declaration));
        BD_TRY(renderPart(part.program, part.name, m_state, true, m_progress,
                          [this](const QByteArray &piece) { return m_zip.write(piece); }));
        return m_zip.end();
    }

    Result<void> intoPackage(const CompiledPart &part, ooxml::Package &package)
    {
        QByteArray bytes = declaration;
        BD_TRY(renderPart(part.program, part.name, m_state, false, m_progress, [&bytes](const QByteArray &piece) -> Result<void> {
            bytes += piece;
            return {};
        }));
        package.setPart(part.name, std::move(bytes));
        return {};
    }

    ooxml::ZipStream m_zip;
    RenderState &m_state;
    Progress &m_progress;
    QStringList m_written;
};

} // namespace

Result<RenderReport> renderTemplateTo(QIODevice &out, const QByteArray &templateBytes, const nlohmann::json &context,
                                      const RenderOptions &options, Progress &progress)
{
    BD_ASSIGN(ooxml::Package package, ooxml::Package::fromBytes(templateBytes));
    BD_ASSIGN(const CompiledTemplate compiledTemplate, compiled(package, context, options));
    const std::vector<CompiledPart> &parts = compiledTemplate.parts;
    const TemplateSetting &setting = *compiledTemplate.setting;
    const NotesPart notes = NotesPart::find(package);
    NoteCopies copies;
    for (const auto family : {NoteCopies::Family::Footnotes, NoteCopies::Family::Endnotes, NoteCopies::Family::Comments}) {
        BD_ASSIGN(const int first, firstFreeId(package, setting.notesPart(family)));
        copies.setFirstId(family, first);
    }
    FootnoteCollector collector(copies, styleId(package, "footnote text"),
                                styleId(package, "footnote reference"));
    RenderState state(context, contractOf(options) ? Missing::Blank : options.missing, collector);
    ListNumbers lists(setting.lists());
    NewParts newParts(setting.dialect(), package);
    Images images(newParts, state.ids, setting.dialect(), options.images);
    state.lists = &lists;
    state.newParts = &newParts;
    state.images = &images;
    state.notes = &copies;
    for (const CompiledPart &part : parts) {
        if (!part.notes)
            continue;
        copies.addPart(*part.notes, part.program);
        state.noteParts[*part.notes] = {part.name, &part.program};
    }
    Rendering rendering(out, state, progress);
    BD_TRY(rendering.renderParts(package, parts));
    const KnownNames ofData = KnownNames::ofData(context);
    NameCheck used(ofData);
    addParts(used, parts);
    if (!state.missingArgs.isEmpty()) {
        return fail("template.missing", withProposals(state.missingArgs, used.unknown()));
    }
    if (!state.badValues.empty()) {
        QStringList args;
        for (const TemplateError &error : state.badValues)
            args << error.toArg();
        return fail("template.bad_values", args);
    }
    // What the body brought along (notes, pictures, lists) is registered in parts that are written behind it.
    BD_TRY(notes.store(package, newParts, collector.xml()));
    BD_TRY(storeLists(package, setting.numberingPart(), lists.xml()));
    BD_TRY(newParts.store(package));
    BD_TRY(rendering.writeRest(package));
    return RenderReport{state.emptyTags, used.unused()};
}

Result<RenderedDocx> renderTemplate(const QByteArray &templateBytes, const nlohmann::json &context,
                                    const RenderOptions &options, Progress &progress)
{
    RenderedDocx docx;
    QBuffer buffer(&docx.bytes);
    buffer.open(QIODevice::WriteOnly);
    BD_ASSIGN(docx.report, renderTemplateTo(buffer, templateBytes, context, options, progress));
    return docx;
}

} // namespace bd::documents
