#include "documents/template/inspect.h"

#include "documents/template/name_check.h"
#include "documents/template/template_parts.h"
#include "ooxml/body_reader.h"

namespace bd::documents {

namespace {

constexpr int deepest = 100; // loops in loops; what lies deeper is listed at that depth

TagOutline::Kind kindOf(const Tag &tag)
{
    switch (tag.kind) {
    case TagKind::Loop:
        return TagOutline::Kind::Loop;
    case TagKind::Inverted:
        return TagOutline::Kind::Inverted;
    case TagKind::Image:
        return TagOutline::Kind::Image;
    default:
        return TagOutline::Kind::Value;
    }
}

TagOutline outlineOf(const Tag &tag)
{
    TagOutline outline{kindOf(tag), tag.text, tag.expression.name, {}, tag.place, {}};
    for (const FilterCall &call : tag.expression.filters)
        if (call.filter)
            outline.filters.emplace_back(QString::fromLatin1(call.filter->name), call.argument);
    return outline;
}

/// The tree of a part's tags, by the loop each stands in.
class Tree {
public:
    explicit Tree(const Program &program) : m_program(program), m_inside(program.tags.size())
    {
        for (std::size_t i = 0; i < program.tags.size(); ++i)
            if (program.tags[i].kind != TagKind::End)
                (program.parent[i] < 0 ? m_top : m_inside[std::size_t(program.parent[i])]).push_back(i);
    }

    std::vector<TagOutline> outline() const { return outlines(m_top, 0); }

private:
    std::vector<TagOutline> outlines(const std::vector<std::size_t> &tags, int depth) const
    {
        std::vector<TagOutline> list;
        for (const std::size_t i : tags) {
            list.push_back(outlineOf(m_program.tags[i]));
            if (depth < deepest)
                list.back().inside = outlines(m_inside[i], depth + 1);
        }
        return list;
    }

    const Program &m_program;
    std::vector<std::vector<std::size_t>> m_inside;
    std::vector<std::size_t> m_top;
};

/// What a contract doesn't promise must be mended. Data may hold other values tomorrow, but a table has to stand alone.
void holdAgainst(const KnownNames &names, const CompiledTemplate &compiled, const NameCheck &check, TemplateReport &report)
{
    std::vector<TemplateError> faults = compiled.errors, remarks = check.remarks();
    if (names.isContract()) {
        faults = faultsAgainst(compiled, check);
    } else {
        for (const TemplateError &error : check.wrongKind())
            (error.code == u"table_position" ? faults : remarks).push_back(error);
        report.unknown = argsOf(check.unknown());
    }
    sortForReading(faults);
    sortForReading(remarks);
    report.faults = argsOf(faults);
    report.remarks = argsOf(remarks);
}

Result<QStringList> unsupportedFeatures(const QByteArray &docx, Progress &progress)
{
    BD_ASSIGN(ooxml::BodyReader reader, ooxml::BodyReader::open(docx, progress));
    for (;;) {
        BD_ASSIGN(const auto item, reader.next(progress));
        if (!item)
            return reader.frame().unsupported;
    }
}

} // namespace

Result<TemplateReport> inspectTemplate(const QByteArray &templateBytes, const KnownNames *names, Progress &progress)
{
    BD_ASSIGN(const ooxml::Package package, ooxml::Package::fromBytes(templateBytes));
    BD_ASSIGN(const CompiledTemplate compiled, compileTemplate(package, names));
    TemplateReport report;
    report.faults = argsOf(compiled.errors);
    for (const CompiledPart &part : compiled.parts)
        if (!part.program.tags.empty())
            report.parts.push_back({part.name, part.place, Tree(part.program).outline()});
    if (names) {
        NameCheck check(*names);
        addParts(check, compiled.parts);
        holdAgainst(*names, compiled, check, report);
    }
    BD_ASSIGN(report.unsupported, unsupportedFeatures(templateBytes, progress));
    return report;
}

} // namespace bd::documents
