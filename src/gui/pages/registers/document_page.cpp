#include "gui/pages/registers/document_page.h"

#include "gui/icon.h"

#include <QPushButton>
#include <QVBoxLayout>
#include <map>
#include <set>

namespace bd::gui {

using domain::IssuedDocument;

namespace {

std::vector<RecordField<IssuedDocument>> fields()
{
    using D = IssuedDocument;
    return {
        field::text<D>("number", DocumentPage::tr("Number, symbol"), &D::number).width(13).hint(QStringLiteral("68/KH-UBND")),
        field::day<D>("date", DocumentPage::tr("Date"), &D::date).width(10),
        field::text<D>("kind", DocumentPage::tr("Kind of document"), &D::kind, FieldKind::Words)
            .words({DocumentPage::tr("Plan"), DocumentPage::tr("Official letter"), DocumentPage::tr("Decision"), DocumentPage::tr("Report"),
                    DocumentPage::tr("Directive"), DocumentPage::tr("Notice"), DocumentPage::tr("Programme"), DocumentPage::tr("Submission")})
            .width(11),
        field::text<D>("title", DocumentPage::tr("About"), &D::title),
        field::text<D>("issuer", DocumentPage::tr("Issued by"), &D::issuer).width(15),
    };
}

RegisterLook look()
{
    return {"documents", DocumentPage::tr("Issued documents"), DocumentPage::tr("Find by number, title, issuer (Ctrl+F)"),
            DocumentPage::tr("&New document"), DocumentPage::tr("No issued documents yet"),
            DocumentPage::tr("What your office issued on gender equality: plans, letters, decisions. Each report lists them and counts them by "
                             "kind; plans that you mark as issued are offered here."),
            400};
}

} // namespace

DocumentPage::DocumentPage(CommandContext &context, QWidget *parent)
    : RecordPage(context, look(), fields(), parent), m_take(addButton(tr("Take &issued plans"), "take", "document-import")),
      m_open(new QPushButton(icon(QStringLiteral("document-edit")), tr("Open the pl&an"), sidePlace()))
{
    connect(m_take, &QPushButton::clicked, this, &DocumentPage::takeIssuedPlans);
    m_open->setObjectName(QStringLiteral("documents.openPlan"));
    m_open->setAutoDefault(true); // Enter presses it, as Space does
    connect(m_open, &QPushButton::clicked, this, [this] {
        const auto plans = this->context().services().plans.find(m_plan);
        if (plans)
            this->context().showPlan(plans->id);
        else
            showError(this->context(), plans.error());
    });
    side().addWidget(m_open, 0, Qt::AlignLeft);
    side().addStretch(1);
}

IssuedDocument DocumentPage::blank() const
{
    IssuedDocument document;
    if (!shownRecords().empty())
        document.issuer = shownRecords().front().value.issuer; // mostly the same office
    return document;
}

bool DocumentPage::passes(const IssuedDocument &document) const
{
    return !scope().year || !document.date.isValid() || document.date.year() == *scope().year;
}

void DocumentPage::gather(const std::vector<Record> &all)
{
    std::set<QString> known;
    for (const Record &record : all)
        known.insert(record.value.planUuid);
    m_offered.clear();
    const auto plans = context().services().plans.list();
    for (const auto &summary : plans ? *plans : std::vector<application::PlanSummary>()) {
        if (summary.state == domain::PlanState::Draft || summary.state == domain::PlanState::Consultation
            || summary.state == domain::PlanState::Submitted)
            continue;
        const auto stored = context().services().plans.load(summary.id);
        if (!stored || known.contains(stored->plan.uuid))
            continue;
        const domain::Plan &plan = stored->plan;
        IssuedDocument document;
        document.number = plan.number.isEmpty() ? QString() : plan.number + u'/' + plan.symbol;
        document.kind = tr("Plan");
        document.date = plan.date.date().value_or(QDate());
        document.title = plan.title;
        document.issuer = plan.issuer();
        document.planUuid = plan.uuid;
        m_offered.push_back(std::move(document));
    }
    m_take->setEnabled(!m_offered.empty());
    m_take->setToolTip(m_offered.empty() ? tr("Every plan that is marked as issued is in the list.")
                                         : tr("%n plans marked as issued are not in the list yet.", nullptr, static_cast<int>(m_offered.size())));
}

void DocumentPage::takeIssuedPlans()
{
    std::vector<Record> records;
    for (const IssuedDocument &document : m_offered)
        records.push_back({0, 0, document});
    const auto saved = retrying(context(), [&] {
        return context().services().records.saveAll(records, QStringLiteral("document.take"), {QString(), QString::number(records.size())});
    });
    if (!saved) {
        showError(context(), saved.error());
        return;
    }
    recordChange(context(), *saved);
    context().notify({Notice::Kind::Note, tr("%n issued plans were put into the list.", nullptr, static_cast<int>(records.size())),
                      {{tr("Undo"), [this] { undoLast(context()); }}}, true, true});
}

QString DocumentPage::foot(const std::vector<Record> &shown) const
{
    std::map<QString, int> kinds;
    for (const Record &record : shown)
        ++kinds[record.value.kind.isEmpty() ? tr("(no kind)") : record.value.kind];
    QStringList parts;
    for (const auto &[kind, count] : kinds)
        parts.append(QStringLiteral("%1: %2").arg(kind).arg(count));
    return parts.join(QStringLiteral(" · "));
}

QString DocumentPage::removedNotice(const IssuedDocument &document) const
{
    return tr("The document “%1” was taken out of the list.").arg(document.number.isEmpty() ? document.title : document.number);
}

void DocumentPage::showExtras(const IssuedDocument *document)
{
    m_plan = document ? document->planUuid : QString();
    m_open->setVisible(!m_plan.isEmpty());
}

} // namespace bd::gui
