#include "application/report_patterns.h"

#include "application/change_writer.h"
#include "application/error_text.h"
#include "application/json_file.h"
#include "application/record_service.h"
#include "application/template_text.h"
#include "base/text/fold.h"
#include "documents/template/known_names.h"

#include <QFile>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace bd::application {

namespace {

using documents::FilledText;
using documents::KnownNames;
using documents::TextTemplate;
using nlohmann::json;

constexpr qsizetype longestPattern = 2000;

struct Catalogue {
    std::vector<SentencePattern> patterns;
    QMap<QString, QString> names;
};

QString words(const json &object, const char *key) { return QString::fromStdString(object.value(key, std::string())); }

const Catalogue &catalogue()
{
    static const Catalogue loaded = [] {
        Catalogue made;
        QFile file(u":/catalogue/patterns.json"_s);
        if (!file.open(QIODevice::ReadOnly))
            return made;
        // The file comes with the program and is held to its form by a test.
        const auto whole = parseJsonObject(file.readAll(), file.fileName());
        if (!whole)
            return made;
        const json names = whole->value("names", json::object());
        for (const auto &[name, what] : names.items())
            made.names.insert(QString::fromStdString(name), QString::fromStdString(what.get<std::string>()));
        const json groups = whole->value("groups", json::object());
        for (const json &item : whole->value("patterns", json::array())) {
            SentencePattern pattern;
            pattern.code = words(item, "code");
            pattern.text = pattern.shipped = words(item, "text");
            pattern.when = words(item, "when");
            pattern.isReady = item.value("ready", false);
            pattern.group = QString::fromStdString(groups.value(pattern.code.mid(2, 1).toStdString(), std::string()));
            made.patterns.push_back(pattern);
        }
        return made;
    }();
    return loaded;
}

const QStringList &commonNames()
{
    static const QStringList names{u"ky"_s, u"chot"_s, u"nam"_s, u"nam_truoc"_s, u"co_quan"_s, u"co_quan_bc"_s, u"cap"_s, u"Cap"_s,
                                   u"dia_ban"_s, u"tren_dia_ban"_s, u"don_vi_nho"_s, u"don_vi_cap_xa"_s};
    return names;
}

/// "ước" stands once in a sentence, before the first figure that is one.
void markEstimate(DraftSentence &sentence, FilledText &filled, const QHash<QString, const ReportFact *> &facts)
{
    static const QString mark = u"ước "_s;
    for (const documents::TextSpan &span : filled.spans) {
        const ReportFact *fact = facts.value(span.path);
        if (!fact || !fact->isEstimate)
            continue;
        const QString before = text::canonical(filled.text.left(span.start));
        if (before.contains(u"ước"_s) || before.endsWith(u"khoảng "_s) || before.endsWith(u"khoảng"_s))
            return;
        // "là 450", but "ước 450"
        static const QString is = u"là "_s;
        const qsizetype at = span.start, from = filled.text.left(at).endsWith(u' ' + is) ? at - is.size() : at;
        filled.text.replace(from, at - from, mark);
        for (documents::TextSpan &other : filled.spans)
            if (other.start >= at)
                other.start += mark.size() - (at - from);
        break;
    }
    sentence.text = filled.text;
}

domain::ReportFigure figureOf(const ReportFact &fact, const QString &printed)
{
    domain::ReportFigure figure;
    figure.id = fact.id;
    figure.text = printed;
    figure.value = fact.value;
    figure.isEstimate = fact.isEstimate;
    figure.source = fact.source;
    return figure;
}

/// Which of the equal numbers in the sentence it is; -1 where it stands within a longer one.
int occurrenceOf(const QString &sentence, const QString &printed, qsizetype start)
{
    const auto starts = domain::figureStarts(sentence, printed);
    const auto it = std::find(starts.begin(), starts.end(), start);
    return it == starts.end() ? -1 : static_cast<int>(it - starts.begin());
}

} // namespace

const std::vector<SentencePattern> &shippedPatterns() { return catalogue().patterns; }

const QMap<QString, QString> &patternNames() { return catalogue().names; }

QStringList namesFor(const SentencePattern &pattern)
{
    QStringList names;
    if (const auto shipped = TextTemplate::compile(pattern.shipped))
        names = shipped->names();
    for (const QString &common : commonNames())
        if (!names.contains(common))
            names << common;
    return names;
}

Result<TextTemplate> compiledPattern(const SentencePattern &pattern, const QString &text)
{
    KnownNames names;
    names.setContract();
    for (const QString &name : namesFor(pattern)) {
        names.setField(KnownNames::root, name, names.add(KnownNames::Kind::Unknown));
        names.addAlias(patternNames().value(name), name);
    }
    if (text.size() > longestPattern || text.trimmed().isEmpty())
        return fail("pattern.length", {pattern.code});
    auto made = TextTemplate::compile(text, &names);
    if (made)
        return made;
    QStringList faults;
    for (const QString &arg : made.error().args)
        faults << templateFaultText(arg);
    return fail("pattern.invalid", {pattern.code, faults.join(QLatin1Char('\n'))});
}

Result<std::vector<SentencePattern>> sentencePatterns(DatabaseService &database)
{
    std::vector<SentencePattern> patterns = shippedPatterns();
    BD_ASSIGN(const auto own, RecordService(database).list<domain::PatternWording>());
    for (const auto &stored : own)
        for (SentencePattern &pattern : patterns)
            if (pattern.code == stored.value.code) {
                pattern.text = stored.value.text;
                pattern.isOwn = true;
            }
    return patterns;
}

QString patternFaults(const SentencePattern &pattern, const QString &text)
{
    const auto made = compiledPattern(pattern, text);
    if (made)
        return {};
    const QString faults = made.error().args.value(1);
    return faults.isEmpty() ? errorText(made.error()) : faults;
}

QString patternSample(const SentencePattern &pattern, const QString &text)
{
    const auto made = compiledPattern(pattern, text);
    if (!made)
        return {};
    json values = json::object();
    for (const QString &name : namesFor(pattern)) {
        const QString what = patternNames().value(name);
        json value = u"…"_s.toStdString();
        if (name == u"nu" || name == u"vay_nu")
            value = 7;
        else if (name == u"tl" || name == u"p")
            value = 55.7;
        else if (what.contains(u"ngày"_s) && !what.contains(u"“"_s))
            value = "2026-06-05";
        else if (name.startsWith(u"ti"_s) || name == u"giao" || name == u"hv" || (name == u"tong" && pattern.code == u"P-J01"))
            value = 49'700'000;
        else if (what.startsWith(u"số"_s) || what.startsWith(u"lượt"_s) || what.startsWith(u"tổng"_s))
            value = 12;
        else if (const qsizetype quote = what.indexOf(u'“'); quote >= 0)
            value = what.mid(quote + 1, what.indexOf(u'”', quote) - quote - 1).toStdString();
        values[name.toStdString()] = value;
    }
    // What goes through a list has two members in an example.
    const json member{{"n", 12}, {"nu", 5}, {"tong", 12}, {"tl", 41.7}, {"ten", "…"}, {"tien", 49'700'000}, {"dong_tu", "…"}};
    for (const char *list : {"ds", "ds_treo", "ds_nguon", "thay_doi"})
        if (values.contains(list) && text.contains(u"{#"_s + QLatin1String(list) + u'}'))
            values[list] = json::array({member, member});
    return made->fill(values).text;
}

Result<ChangeSet> savePattern(DatabaseService &database, const QString &code, const QString &typed)
{
    const auto &shipped = shippedPatterns();
    const auto pattern = std::find_if(shipped.begin(), shipped.end(), [&](const SentencePattern &one) { return one.code == code; });
    if (pattern == shipped.end())
        return fail("pattern.not_found", {code});
    const QString text = text::squeezed(text::nfc(typed));
    RecordService records(database);
    BD_ASSIGN(const auto own, records.list<domain::PatternWording>());
    const auto stored = std::find_if(own.begin(), own.end(), [&](const auto &one) { return one.value.code == code; });
    if (text.isEmpty() || text == pattern->shipped)
        return stored == own.end() ? Result<ChangeSet>(ChangeSet())
                                   : records.remove<domain::PatternWording>(stored->value.uuid, stored->version);
    BD_TRY(compiledPattern(*pattern, text));
    StoredRecord<domain::PatternWording> wording;
    if (stored != own.end())
        wording = *stored;
    wording.value.code = code;
    wording.value.text = text;
    return records.saveAll<domain::PatternWording>({wording}, QStringLiteral("pattern.edit"), {code});
}

void SentenceValues::put(const QString &name, const QString &text)
{
    values[name.toStdString()] = text.isEmpty() ? json() : json(text.toStdString());
}

void SentenceValues::put(const QString &name, const std::optional<QDate> &day)
{
    put(name, day && day->isValid() ? day->toString(Qt::ISODate) : QString());
}

void SentenceValues::put(const QString &name, bool value) { values[name.toStdString()] = value; }

void SentenceValues::put(const QString &name, const ReportFact *fact)
{
    if (fact && fact->ratio)
        values[name.toStdString()] = *fact->ratio;
    else
        number(name, fact ? fact->value : std::nullopt);
    if (fact)
        facts.insert(name, fact);
}

void SentenceValues::number(const QString &name, const std::optional<qint64> &value)
{
    values[name.toStdString()] = value ? json(*value) : json();
}

void SentenceValues::list(const QString &name, const std::vector<SentenceValues> &members)
{
    json all = json::array();
    for (std::size_t i = 0; i < members.size(); ++i) {
        all.push_back(members[i].values);
        for (auto it = members[i].facts.constBegin(); it != members[i].facts.constEnd(); ++it)
            facts.insert(u"%1.%2.%3"_s.arg(name).arg(i).arg(it.key()), it.value());
    }
    values[name.toStdString()] = std::move(all);
}

SentenceWriter::SentenceWriter(const std::vector<SentencePattern> &patterns, SentenceValues common) : m_common(std::move(common))
{
    for (const SentencePattern &pattern : patterns) {
        auto made = compiledPattern(pattern, pattern.text);
        if (!made)
            made = compiledPattern(pattern, pattern.shipped);
        if (made)
            m_templates.insert(pattern.code, std::make_shared<const TextTemplate>(std::move(*made)));
    }
}

DraftSentence SentenceWriter::write(const QString &code, const SentenceValues &given) const
{
    DraftSentence sentence;
    sentence.pattern = code;
    const auto pattern = m_templates.value(code);
    if (!pattern)
        return sentence;
    json values = m_common.values;
    values.update(given.values);
    FilledText filled = pattern->fill(values);
    markEstimate(sentence, filled, given.facts);
    sentence.text = filled.text;
    for (const documents::TextSpan &span : filled.spans) {
        const ReportFact *fact = given.facts.value(span.path);
        if (!fact)
            continue;
        domain::ReportFigure figure = figureOf(*fact, filled.text.mid(span.start, span.length));
        figure.occurrence = occurrenceOf(filled.text, figure.text, span.start);
        if (figure.occurrence >= 0)
            sentence.figures.push_back(figure);
    }
    return sentence;
}

QString SentenceWriter::filled(const QString &text) const
{
    const auto made = TextTemplate::compile(text);
    return made ? made->fill(m_common.values).text : text;
}

} // namespace bd::application
