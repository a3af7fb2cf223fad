#include "ooxml/reading_context.h"

namespace bd::ooxml {

Relations byId(std::vector<Relationship> all)
{
    Relations relations;
    for (Relationship &one : all) {
        const QString id = one.id;
        relations.emplace(id, std::move(one));
    }
    return relations;
}

void ReadingContext::note(const QString &kind, const QString &text)
{
    const QString line = text.isEmpty() ? kind : kind + QStringLiteral(": ") + text.trimmed();
    if (noted.contains(line))
        return;
    noted.insert(line);
    document->unread << line;
}

void ReadingContext::unsupported(const char *code)
{
    const QString name = QString::fromLatin1(code);
    if (isPaper() && !document->unsupported.contains(name))
        document->unsupported << name;
}

void ReadingContext::unsupported(Oddities oddities)
{
    static constexpr std::pair<Oddities::Bit, const char *> names[] = {
        {Oddities::RightToLeft, "right_to_left"}, {Oddities::TextEffect, "text_effect"},
        {Oddities::AsianLayout, "asian_layout"},  {Oddities::TextBorder, "text_border"},
        {Oddities::UnderlineStyle, "underline_style"}, {Oddities::Frame, "frame"},
        {Oddities::DropCap, "drop_cap"},          {Oddities::BarTab, "bar_tab"},
    };
    const int fresh = oddities.on() & ~m_odd;
    if (fresh == 0)
        return;
    m_odd = static_cast<std::uint16_t>(m_odd | fresh);
    for (const auto &[bit, code] : names) {
        if (fresh & bit)
            unsupported(code);
    }
}

bool ReadingContext::stop(qint64 done, qint64 total)
{
    if (done % 256 == 0 && !cancelled) {
        if (total > 0)
            progress->report(std::min(done, total), total);
        cancelled = progress->isCancelled();
    }
    return cancelled;
}

} // namespace bd::ooxml
