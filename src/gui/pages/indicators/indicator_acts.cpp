// What the page of indicators does with the list, with files and with letters.
#include "application/error_text.h"
#include "base/open_elsewhere.h"
#include "gui/commands/context.h"
#include "gui/dialogs/choose_dialog.h"
#include "gui/dialogs/indicator_dialog.h"
#include "gui/dialogs/indicator_tick_dialogs.h"
#include "gui/jobs/job_runner.h"
#include "gui/pages/indicators/indicators_page.h"
#include "gui/prompts/prompts.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

namespace bd::gui {

using application::IndicatorLine;
using application::StoredIndicatorValue;
using domain::Indicator;

namespace {

QString documents() { return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation); }

Result<void> write(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return fail(unwritable(path, file.errorString()));
    return {};
}

} // namespace

std::optional<Indicator> IndicatorsPage::found(const QString &code) const
{
    const auto &shipped = application::shippedIndicators();
    const auto it = std::find_if(shipped.begin(), shipped.end(), [&](const Indicator &one) { return one.code == code; });
    return it == shipped.end() ? std::nullopt : std::optional(*it);
}

void IndicatorsPage::add()
{
    const auto all = m_context.services().indicators.indicators(true);
    if (!all)
        return showError(m_context, all.error());
    IndicatorDialog::Purpose purpose{m_level, true, {}, {}, std::nullopt};
    for (const Indicator &one : *all) {
        purpose.taken << one.code;
        if (!purpose.objectives.contains(one.objective))
            purpose.objectives << one.objective;
    }
    Indicator fresh;
    if (const IndicatorLine *line = current())
        fresh.objective = line->indicator.objective;
    fresh.parts[m_level] = domain::IndicatorPart::Own;
    fresh.units[m_level] = QStringLiteral("%");
    IndicatorDialog dialog(fresh, purpose, this);
    if (!m_context.prompts().run(dialog))
        return;
    const Indicator typed = dialog.indicator();
    if (!run([&] { return m_context.services().indicators.saveIndicator(typed); }))
        return;
    reload();
    select(typed.code);
}

void IndicatorsPage::edit(QString code, bool isTarget)
{
    const auto all = m_context.services().indicators.indicators(true);
    if (!all)
        return showError(m_context, all.error());
    IndicatorDialog::Purpose purpose{m_level, false, {}, {}, isTarget ? std::optional(year()) : std::nullopt};
    const Indicator *wanted = nullptr;
    for (const Indicator &one : *all) {
        if (!purpose.objectives.contains(one.objective))
            purpose.objectives << one.objective;
        if (one.code == code)
            wanted = &one;
    }
    if (!wanted)
        return;
    const Indicator before = domain::indicatorAt(*wanted, m_level);
    IndicatorDialog dialog(before, purpose, this);
    if (!m_context.prompts().run(dialog))
        return;
    const Indicator typed = dialog.indicator();
    if (typed == before || !run([&] { return m_context.services().indicators.saveIndicator(typed); }))
        return;
    reload();
    select(code);
}

void IndicatorsPage::split()
{
    const IndicatorLine *line = current();
    const auto all = m_context.services().indicators.indicators(true);
    if (!line || !all)
        return;
    QStringList taken;
    for (const Indicator &one : *all)
        taken << one.code;
    SplitIndicatorDialog dialog(line->indicator, taken, this);
    if (!m_context.prompts().run(dialog))
        return;
    const auto parts = dialog.indicators();
    if (!run([&] { return m_context.services().indicators.saveIndicators(parts, QStringLiteral("indicator.split")); }))
        return;
    reload();
    select(parts.back().code);
}

void IndicatorsPage::drop()
{
    const IndicatorLine *line = current();
    if (!line)
        return;
    Indicator dropped = line->indicator;
    dropped.isDropped = true;
    if (!run([&] { return m_context.services().indicators.saveIndicators({dropped}, QStringLiteral("indicator.drop")); }))
        return;
    reload();
    m_context.notify({Notice::Kind::Note, tr("Indicator %1 is not counted any more; its values stay.").arg(dropped.code),
                      {{tr("Undo"), [this] { undoLast(m_context); }}}, true, true});
}

void IndicatorsPage::reset()
{
    const IndicatorLine *line = current();
    if (!line)
        return;
    const QString code = line->indicator.code;
    if (!run([&] { return m_context.services().indicators.resetIndicator(code); }))
        return;
    reload();
    m_context.notify({Notice::Kind::Note, found(code) ? tr("Indicator %1 is as it came with the program again.").arg(code) : tr("Indicator %1 was removed; its values stay.").arg(code),
                      {{tr("Undo"), [this] { undoLast(m_context); }}}, true, true});
}

void IndicatorsPage::confirm(QString code)
{
    const auto line = std::find_if(m_lines.begin(), m_lines.end(), [&](const IndicatorLine &one) { return one.indicator.code == code; });
    if (line == m_lines.end())
        return;
    Indicator confirmed = line->indicator;
    confirmed.isConfirmed = true;
    for (domain::IndicatorTarget &target : confirmed.targets)
        target.isConfirmed = true;
    if (!run([&] { return m_context.services().indicators.saveIndicators({confirmed}, QStringLiteral("indicator.confirm")); }))
        return;
    reload();
    select(code);
}

void IndicatorsPage::addSuggested()
{
    const auto all = m_context.services().indicators.indicators(true);
    if (!all)
        return showError(m_context, all.error());
    std::vector<Indicator> missing;
    for (const Indicator &one : application::suggestedIndicators()) {
        if (std::none_of(all->begin(), all->end(), [&](const Indicator &there) { return there.code == one.code; }))
            missing.push_back(one);
    }
    if (missing.empty()) {
        m_context.notify({Notice::Kind::Note, tr("The suggested indicators are all in the list already."), {}, true, true});
        return;
    }
    if (!run([&] { return m_context.services().indicators.saveIndicators(missing, QStringLiteral("indicator.add")); }))
        return;
    reload();
    select(missing.front().code);
    m_context.notify({Notice::Kind::Note, tr("%Ln indicators were added. Change or drop what your superior doesn't ask for.", nullptr, static_cast<int>(missing.size())),
                      {{tr("Undo"), [this] { undoLast(m_context); }}}, true, true});
}

void IndicatorsPage::takeFromLog(QString code)
{
    const auto line = std::find_if(m_lines.begin(), m_lines.end(), [&](const IndicatorLine &one) { return one.indicator.code == code; });
    if (line == m_lines.end())
        return;
    std::vector<StoredIndicatorValue> values;
    for (int quarter = 1; quarter <= 4; ++quarter) {
        const auto log = line->fromLog[static_cast<std::size_t>(quarter - 1)];
        StoredIndicatorValue value;
        for (const StoredIndicatorValue &stored : line->values) {
            if (stored.value.quarter == quarter)
                value = stored;
        }
        if (!log || value.value.numerator)
            continue; // what somebody typed stays
        value.value.code = code;
        value.value.year = year();
        value.value.quarter = quarter;
        value.value.numerator = log;
        if (value.value.source.isEmpty())
            value.value.source = tr("Activities");
        values.push_back(std::move(value));
    }
    if (values.empty() || !run([&] { return m_context.services().indicators.saveValues(values, QStringLiteral("indicator_value.edit"), {code}); }))
        return;
    reload();
}

void IndicatorsPage::takeFromUnits(QString code)
{
    const auto line = std::find_if(m_lines.begin(), m_lines.end(), [&](const IndicatorLine &one) { return one.indicator.code == code; });
    if (line == m_lines.end() || line->fromUnits.known == 0)
        return;
    StoredIndicatorValue value;
    for (const StoredIndicatorValue &stored : line->values) {
        if (stored.value.quarter == 0)
            value = stored;
    }
    value.value.code = code;
    value.value.year = year();
    value.value.numerator = line->fromUnits.numerator;
    value.value.denominator = line->fromUnits.denominator;
    value.value.value.reset();
    value.value.isEstimate = value.value.isEstimate || line->fromUnits.isEstimate;
    if (value.value.source.isEmpty())
        value.value.source = tr("put together from %1 units").arg(line->fromUnits.known);
    store(value);
}

void IndicatorsPage::importTable()
{
    const QString path = m_context.prompts().openFile(m_context.window(), tr("Take values of indicators from a table"), documents(),
                                                      tr("Tables (*.xlsx *.xlsm *.csv)"));
    if (path.isEmpty())
        return;
    m_context.jobs().run(
        tr("reading %1").arg(QFileInfo(path).fileName()),
        [path](Progress &progress) { return application::readIndicatorTable(path, progress); }, this,
        [this, path](const Result<std::vector<application::IndicatorTableRow>> &rows) {
            if (!rows)
                return showError(m_context, rows.error(), [this] { importTable(); });
            const auto preview = application::previewIndicators(m_context.services().indicators, *rows, QFileInfo(path).fileName(), year());
            if (!preview)
                return showError(m_context, preview.error());
            using Fate = application::IndicatorImportPreview::Line::Fate;
            if (preview->count(Fate::New) + preview->count(Fate::Changed) + preview->count(Fate::Refused) == 0) {
                m_context.notify({Notice::Kind::Note, tr("%1 says nothing new: all its values are here already.").arg(preview->source), {}, true, true});
                return;
            }
            IndicatorImportDialog dialog(*preview, m_level, this);
            if (!m_context.prompts().run(dialog))
                return;
            const auto chosen = dialog.chosen();
            if (!run([&] { return application::applyIndicators(m_context.services().indicators, chosen); }))
                return;
            reload();
            m_context.notify({Notice::Kind::Note, tr("%Ln values were taken over from %1.", nullptr, static_cast<int>(chosen.lines.size())).arg(chosen.source),
                              {{tr("Undo"), [this] { undoLast(m_context); }}}, true, true});
        });
}

void IndicatorsPage::writeLetters()
{
    const auto identities = m_context.services().office.identities();
    if (!identities)
        return showError(m_context, identities.error());
    auto requests = application::dataRequests(m_lines, m_level);
    if (requests.empty()) {
        m_context.notify({Notice::Kind::Note, application::errorText({QStringLiteral("indicator.nobody_asked"), {}, {}}), {}, true, true});
        return;
    }
    DataRequestDialog dialog(std::move(requests), year(), this);
    if (!m_context.prompts().run(dialog))
        return;
    const domain::IssuingIdentity issuer = identities->empty() ? domain::IssuingIdentity() : identities->front().identity;
    const QString path = m_context.prompts().saveFile(m_context.window(), tr("Write the letters to Word"),
                                                      QDir(documents()).filePath(application::dataRequestFileName(year())), tr("Word document (*.docx)"));
    if (path.isEmpty())
        return;
    m_context.jobs().run(
        tr("writing %1").arg(QFileInfo(path).fileName()),
        [chosen = dialog.chosen(), due = dialog.due(), of = year(), level = m_level, issuer, today = m_context.services().clock.today(), path](Progress &progress) -> Result<void> {
            BD_ASSIGN(const QByteArray bytes, application::renderDataRequests(chosen, of, level, issuer, due, today, progress));
            return write(path, bytes);
        },
        this, [this, path](const Result<void> &done) {
            if (!done)
                return showError(m_context, done.error(), [this] { writeLetters(); });
            m_context.notify({Notice::Kind::Note, tr("Written to %1").arg(QDir::toNativeSeparators(path)), {}});
            openOrTell(m_context, path);
        });
}

} // namespace bd::gui
