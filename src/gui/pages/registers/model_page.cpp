#include "gui/pages/registers/model_page.h"

#include "application/act_text.h"
#include "application/register_catalogue.h"
#include "domain/count_text.h"
#include "domain/register_rules.h"
#include "gui/theme.h"
#include "gui/widgets/empty_state.h"
#include "gui/widgets/evidence_list.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace bd::gui {

using domain::CommunityModel;
using domain::ModelYear;

namespace {

QStringList kindNames()
{
    QStringList names;
    for (const auto &kind : application::modelKinds())
        names.append(kind.name);
    return names;
}

/// The catalogue's id is kept, its words are shown and typed.
RecordField<CommunityModel> kindField()
{
    RecordField<CommunityModel> field{{QStringLiteral("kind"), ModelPage::tr("Kind"), FieldKind::Words},
                                      [](const CommunityModel &v) { return FieldValue(application::modelKindName(v.kind)); },
                                      [](CommunityModel &v, const FieldValue &value) { v.kind = application::modelKindFrom(field::as<QString>(value)); }};
    field.words(kindNames()).width(16);
    return field;
}

std::vector<RecordField<CommunityModel>> fields()
{
    using M = CommunityModel;
    return {
        field::text<M>("name", ModelPage::tr("Name"), &M::name),
        kindField(),
        field::text<M>("place", ModelPage::tr("Place"), &M::place).width(14),
        field::agency<M>("agency", ModelPage::tr("Looked after by"), &M::agency).onlyInForm(),
        field::partial<M>("started", ModelPage::tr("Since"), &M::started).width(9),
        field::choice<M>("state", ModelPage::tr("State"), &M::state).width(15),
        field::partial<M>("ended", ModelPage::tr("Ended"), &M::ended).onlyInForm(),
        field::text<M>("notes", ModelPage::tr("Notes"), &M::notes, FieldKind::Text).onlyInForm(),
    };
}

std::vector<RecordField<ModelYear>> yearFields()
{
    using Y = ModelYear;
    return {
        field::year<Y>("year", ModelPage::tr("Year"), &Y::year).width(6),
        field::number<Y>("members", ModelPage::tr("Members"), &Y::members).width(11),
        field::number<Y>("women", ModelPage::tr("Women"), &Y::women).width(8),
        field::number<Y>("sessions", ModelPage::tr("Meetings"), &Y::sessions).width(10),
        field::number<Y>("helped", ModelPage::tr("Times helped"), &Y::helped).width(11),
        field::number<Y>("cost", ModelPage::tr("Cost (đồng)"), &Y::cost, FieldKind::Money),
    };
}

RegisterLook look()
{
    return {"models", ModelPage::tr("Models"), ModelPage::tr("Find by name, kind, place (Ctrl+F)"), ModelPage::tr("&New model"),
            ModelPage::tr("No models yet"),
            ModelPage::tr("Clubs, trusted addresses, shelters, groups: what your area keeps up for gender equality. Written down once, each "
                          "report takes from here how many there are, how many came and went, and what they did in the year."),
            560};
}

} // namespace

ModelPage::ModelPage(CommandContext &context, QWidget *parent)
    : RecordPage(context, look(), fields(), parent), m_state(new QComboBox(this)),
      m_years(context, "modelYears", tr("Figures by year"), yearFields(), &ModelYear::modelUuid, sidePlace()),
      m_evidence(new EvidenceList(context, sidePlace())), m_historyHead(makeHeading(tr("What was changed"), sidePlace(), 1.05)),
      m_history(makeMuted({}, sidePlace()))
{
    m_state->setObjectName(QStringLiteral("models.state"));
    m_state->setAccessibleName(tr("State"));
    m_state->addItem(tr("All states"));
    for (const auto state : domain::allValues<domain::ModelState>())
        m_state->addItem(application::label(state), static_cast<int>(state));
    m_state->setMaximumWidth(28 * grid);
    filters().addWidget(m_state);
    connect(m_state, &QComboBox::activated, this, [this] { read(); });
    side().addWidget(m_years.widget());
    side().addWidget(m_evidence);
    side().addWidget(m_historyHead);
    side().addWidget(m_history);
    side().addStretch(1);
    m_history->setObjectName(QStringLiteral("modelHistory"));
    m_years.setBlank([this](const std::vector<application::StoredRecord<ModelYear>> &years) {
        ModelYear blank;
        blank.year = year();
        for (const auto &record : years) {
            if (record.value.year == year())
                blank.year = 0; // that year is there already
        }
        return blank;
    });
    m_years.setFoot([](const std::vector<application::StoredRecord<ModelYear>> &years) {
        for (const auto &record : years) {
            const ModelYear &y = record.value;
            if (y.members && y.women && *y.women > *y.members)
                return tr("⚠ %1: more women than members. Please look again.").arg(y.year);
        }
        return tr("What nobody counted stays empty; 0 means none.");
    });
}

void ModelPage::showTab(const QString &id)
{
    const auto state = domain::fromCode<domain::ModelState>(id.section(u'|', 1, 1));
    m_state->setCurrentIndex(std::max(0, state ? m_state->findData(static_cast<int>(*state)) : 0));
    setWords(id.section(u'|', 2));
    read();
}

CommunityModel ModelPage::blank() const
{
    CommunityModel model;
    if (m_state->currentData().isValid())
        model.state = static_cast<domain::ModelState>(m_state->currentData().toInt());
    return model;
}

bool ModelPage::passes(const CommunityModel &model) const
{
    return !m_state->currentData().isValid() || model.state == static_cast<domain::ModelState>(m_state->currentData().toInt());
}

void ModelPage::decorate(FieldRow &row, const CommunityModel &model) const
{
    row.isMuted = model.state == domain::ModelState::Ended;
}

void ModelPage::gather(const std::vector<Record> &all)
{
    m_all.clear();
    for (const Record &record : all)
        m_all.push_back(record.value);
}

int ModelPage::year() const { return scope().year.value_or(today().year()); }

QString ModelPage::foot(const std::vector<Record> &) const
{
    const domain::ModelCounts counts = domain::modelCounts(m_all, year());
    QString text = tr("In %1: %2 at the beginning + %3 new − %4 ended = %5 at the end")
                       .arg(QString::number(year()), QString::number(counts.opening), QString::number(counts.added),
                            QString::number(counts.removed), QString::number(counts.closing));
    if (counts.undated > 0)
        text += tr(" (%n without a known beginning count as there before)", nullptr, counts.undated);
    return text;
}

QString ModelPage::removedNotice(const CommunityModel &model) const { return tr("The model “%1” was deleted.").arg(model.name); }

void ModelPage::showExtras(const CommunityModel *model)
{
    const QString uuid = model ? model->uuid : QString();
    m_years.setOwner(uuid);
    m_evidence->setOwner(model ? QStringLiteral("model") : QString(), uuid);
    m_evidence->setVisible(model != nullptr);
    showHistory(uuid);
}

void ModelPage::showHistory(const QString &uuid)
{
    QStringList lines;
    const auto acts = uuid.isEmpty() ? Result<std::vector<application::RecordAct<CommunityModel>>>()
                                     : context().services().records.history<CommunityModel>(uuid);
    const auto all = fields();
    for (const auto &act : acts ? *acts : std::vector<application::RecordAct<CommunityModel>>()) {
        QStringList changes;
        for (const auto &field : all) {
            if (!act.before || !act.after)
                continue;
            const QString before = fieldText(field.spec, field.get(*act.before)), after = fieldText(field.spec, field.get(*act.after));
            if (before != after)
                changes.append(tr("%1: %2 → %3").arg(field.spec.title, before.isEmpty() ? tr("(empty)") : before, after.isEmpty() ? tr("(empty)") : after));
        }
        QString what = changes.join(QStringLiteral("; "));
        if (what.isEmpty())
            what = act.before ? application::actText(act.act, act.args) : tr("Written down");
        if (act.isInverse)
            what = tr("Taken back: %1").arg(what);
        const QString when = act.at.toOffsetFromUtc(7 * 3600).toString(QStringLiteral("dd/MM/yyyy HH:mm"));
        lines.prepend(QStringLiteral("%1 · %2%3").arg(when, what, act.author.isEmpty() ? QString() : QStringLiteral(" · ") + act.author));
    }
    m_history->setText(lines.join(u'\n'));
    m_historyHead->setVisible(!lines.isEmpty());
    m_history->setVisible(!lines.isEmpty());
}

} // namespace bd::gui
