#include "gui/pages/plan/round_fields.h"

#include "application/labels.h"
#include "gui/theme.h"
#include "gui/widgets/agency_picker.h"
#include "gui/widgets/any_length.h"
#include "gui/widgets/flow_layout.h"
#include "gui/widgets/partial_date_edit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace bd::gui {

using domain::Comment;
using domain::CommentRound;
using domain::PartialDate;

namespace {

PartialDate dayOf(const std::optional<QDate> &day)
{
    return day ? PartialDate::of(*day) : PartialDate();
}

/// What stands there once it is a day or nothing; a half typed one leaves the day as it was.
std::optional<QDate> typedDay(const PartialDateEdit &edit, const std::optional<QDate> &was)
{
    const auto date = edit.date();
    return date && (date->isUnknown() || date->isComplete()) ? date->date() : was;
}

QString words(const QString &text)
{
    return text.simplified().normalized(QString::NormalizationForm_C);
}

/// Lines stay: a comment may be a whole letter.
QString lines(const QString &text)
{
    return text.trimmed().normalized(QString::NormalizationForm_C);
}

/// 1: the field was left; 2: Enter.
int leaves(const QEvent &event)
{
    if (event.type() == QEvent::FocusOut)
        return static_cast<const QFocusEvent &>(event).reason() != Qt::PopupFocusReason ? 1 : 0;
    if (event.type() != QEvent::KeyPress)
        return 0;
    const int key = static_cast<const QKeyEvent &>(event).key();
    return key == Qt::Key_Return || key == Qt::Key_Enter ? 2 : 0;
}

} // namespace

bool wantsReason(domain::Decision decision)
{
    return decision == domain::Decision::Partly || decision == domain::Decision::Rejected;
}

// ---- a round

RoundFields::RoundFields(QWidget *parent) : QWidget(parent)
{
    auto *flow = new FlowLayout(this);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(grid);
    const auto add = [&](const QString &label, QWidget *field, QWidget *buddy) {
        auto *pair = new QWidget(this);
        auto *row = new QHBoxLayout(pair);
        row->setContentsMargins(0, 0, grid, 0);
        row->setSpacing(grid);
        auto *said = new QLabel(label, pair);
        said->setBuddy(buddy);
        row->addWidget(said);
        row->addWidget(field);
        flow->addWidget(pair);
    };
    m_sent = makeDate("roundSent", tr("Sent on"));
    add(tr("Se&nt on"), m_sent, m_sent->findChild<QLineEdit *>());
    m_replyBy = makeDate("roundReplyBy", tr("Reply by"));
    add(tr("Reply &by"), m_replyBy, m_replyBy->findChild<QLineEdit *>());
    m_document = new QLineEdit(this);
    m_document->setObjectName(QStringLiteral("roundDocument"));
    allowAnyLength(*m_document);
    m_document->setMinimumWidth(18 * grid);
    m_document->installEventFilter(this);
    add(tr("Letter n&umber"), m_document, m_document);
    m_silence = new QCheckBox(tr("Who doesn't answer in time counts as a&greeing"), this);
    m_silence->setObjectName(QStringLiteral("roundSilence"));
    flow->addWidget(m_silence);
    connect(m_silence, &QCheckBox::clicked, this, &RoundFields::commit);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

PartialDateEdit *RoundFields::makeDate(const char *name, const QString &accessible)
{
    auto *date = new PartialDateEdit(this);
    date->setObjectName(QLatin1String(name));
    date->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    for (QLineEdit *part : date->findChildren<QLineEdit *>()) {
        part->installEventFilter(this);
        part->setAccessibleName(accessible + QStringLiteral(": ") + part->accessibleName());
    }
    return date;
}

void RoundFields::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_document->setReadOnly(readOnly);
    for (QWidget *field : std::initializer_list<QWidget *>{m_sent, m_replyBy, m_silence})
        field->setEnabled(!readOnly);
}

void RoundFields::setRound(const CommentRound &round)
{
    const CommentRound shown = std::exchange(m_round, round);
    const bool isOther = shown.uuid != round.uuid;
    m_isShowing = true;
    // else somebody is typing there
    if (isOther || m_sent->date() == dayOf(shown.sent))
        m_sent->setDate(dayOf(round.sent));
    if (isOther || m_replyBy->date() == dayOf(shown.replyBy))
        m_replyBy->setDate(dayOf(round.replyBy));
    if ((isOther || m_document->text() == shown.document) && m_document->text() != round.document)
        m_document->setText(round.document);
    m_silence->setChecked(round.silenceAgrees);
    m_isShowing = false;
}

CommentRound RoundFields::typed() const
{
    CommentRound round = m_round;
    round.sent = typedDay(*m_sent, m_round.sent);
    round.replyBy = typedDay(*m_replyBy, m_round.replyBy);
    round.document = words(m_document->text());
    round.silenceAgrees = m_silence->isChecked();
    return round;
}

void RoundFields::commit()
{
    if (m_isShowing || m_readOnly || m_round.uuid.isEmpty())
        return;
    const CommentRound now = typed();
    if (!(now == m_round))
        Q_EMIT edited(now);
}

void RoundFields::focusFirst()
{
    m_sent->findChild<QLineEdit *>()->setFocus();
}

bool RoundFields::eventFilter(QObject *watched, QEvent *event)
{
    if (leaves(*event))
        commit();
    return QWidget::eventFilter(watched, event);
}

// ---- a comment

CommentFields::CommentFields(QWidget *parent) : QWidget(parent)
{
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(grid);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_agency = new AgencyPicker(this);
    m_agency->setObjectName(QStringLiteral("commentAgency"));
    connect(m_agency, &AgencyPicker::taken, this, &CommentFields::commit);
    form->addRow(tr("&Who says so"), m_agency);
    m_section = makeChoice("commentSection");
    form->addRow(tr("&Section"), m_section);
    m_text = makeText("commentText");
    form->addRow(tr("Co&mment"), m_text);
    m_decision = makeChoice("commentDecision");
    for (const domain::Decision decision : domain::allValues<domain::Decision>())
        m_decision->addItem(application::label(decision), static_cast<int>(decision));
    form->addRow(tr("Dec&ision"), m_decision);
    m_reason = makeText("commentReason");
    form->addRow(tr("Reas&on"), m_reason);
    setSections({});
}

QComboBox *CommentFields::makeChoice(const char *name)
{
    auto *combo = new QComboBox(this);
    combo->setObjectName(QLatin1String(name));
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(12);
    combo->setMaxVisibleItems(16);
    combo->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(combo, &QComboBox::activated, this, &CommentFields::commit);
    return combo;
}

QPlainTextEdit *CommentFields::makeText(const char *name)
{
    auto *text = new QPlainTextEdit(this);
    text->setObjectName(QLatin1String(name));
    text->setTabChangesFocus(true);
    text->setFixedHeight(text->fontMetrics().lineSpacing() * 2 + 2 * grid);
    text->installEventFilter(this);
    return text;
}

void CommentFields::setDirectory(const AgencyDirectory &directory)
{
    m_agency->setDirectory(directory);
}

void CommentFields::setSections(const std::vector<application::SectionName> &sections)
{
    m_isShowing = true;
    m_section->clear();
    m_section->addItem(tr("(the whole plan)"), QString());
    for (const application::SectionName &section : sections)
        m_section->addItem(section.whole(), section.uuid);
    m_section->setCurrentIndex(std::max(0, m_section->findData(m_comment.sectionUuid.value_or(QString()))));
    m_isShowing = false;
}

void CommentFields::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_agency->setReadOnly(readOnly);
    m_text->setReadOnly(readOnly);
    m_reason->setReadOnly(readOnly);
    m_section->setEnabled(!readOnly);
    m_decision->setEnabled(!readOnly);
}

void CommentFields::setComment(const Comment &comment)
{
    const Comment shown = std::exchange(m_comment, comment);
    const bool isOther = shown.uuid != comment.uuid;
    m_isShowing = true;
    if (isOther || (m_agency->text() == shown.agency.name && m_agency->text() != comment.agency.name)) // else somebody is typing there
        m_agency->setAgency(comment.agency);
    const auto show = [&](QPlainTextEdit *field, const QString &was, const QString &is) {
        if ((isOther || field->toPlainText() == was) && field->toPlainText() != is)
            field->setPlainText(is);
    };
    show(m_text, shown.text, comment.text);
    show(m_reason, shown.reason, comment.reason);
    m_section->setCurrentIndex(std::max(0, m_section->findData(comment.sectionUuid.value_or(QString()))));
    m_decision->setCurrentIndex(m_decision->findData(static_cast<int>(comment.decision)));
    m_reason->setPlaceholderText(wantsReason(comment.decision) ? tr("Why it isn't taken over as it was said") : QString());
    m_isShowing = false;
}

Comment CommentFields::typed() const
{
    Comment comment = m_comment;
    if (words(m_agency->text()) != m_comment.agency.name) {
        comment.agency = m_agency->agency();
        comment.agency.name = words(comment.agency.name);
    }
    const QString section = m_section->currentData().toString();
    comment.sectionUuid = section.isEmpty() ? std::nullopt : std::optional(section);
    if (lines(m_text->toPlainText()) != lines(m_comment.text))
        comment.text = lines(m_text->toPlainText());
    comment.decision = static_cast<domain::Decision>(m_decision->currentData().toInt());
    if (lines(m_reason->toPlainText()) != lines(m_comment.reason))
        comment.reason = lines(m_reason->toPlainText());
    return comment;
}

void CommentFields::commit()
{
    if (m_isShowing || m_readOnly || m_comment.uuid.isEmpty())
        return;
    const Comment now = typed();
    if (!(now == m_comment))
        Q_EMIT edited(now);
}

void CommentFields::focusFirst()
{
    if (m_comment.agency.name.isEmpty())
        m_agency->setFocus();
    else
        m_text->setFocus();
}

bool CommentFields::eventFilter(QObject *watched, QEvent *event)
{
    if (leaves(*event) == 1)
        commit();
    return QWidget::eventFilter(watched, event);
}

} // namespace bd::gui
