#include "gui/models/reply_model.h"

#include "application/labels.h"
#include "gui/widgets/partial_date_edit.h"

#include <QCoreApplication>

namespace bd::gui {

namespace {

struct Replies {
    Q_DECLARE_TR_FUNCTIONS(Replies)
};

QString dayText(const std::optional<QDate> &day)
{
    return day ? application::screenDate(domain::PartialDate::of(*day)) : QString();
}

bool setDay(ReplyLine &line, const QVariant &typed)
{
    const auto date = parseScreenDate(typed.toString());
    if (!date || !(date->isUnknown() || date->isComplete()))
        return false;
    line.reply.date = date->date();
    return true;
}

bool setAnswer(ReplyLine &line, const QVariant &index)
{
    const auto all = domain::allValues<domain::Answer>();
    const int at = index.toInt();
    if (at < 0 || at >= static_cast<int>(all.size()))
        return false;
    line.reply.answer = all.at(static_cast<std::size_t>(at));
    return true;
}

QStringList answers()
{
    QStringList labels;
    for (const domain::Answer answer : domain::allValues<domain::Answer>())
        labels.append(application::label(answer));
    return labels;
}

std::vector<Column<ReplyLine>> columns()
{
    constexpr Qt::Alignment left = Qt::AlignLeft | Qt::AlignVCenter;
    return {
        {"agency", [] { return Replies::tr("Who was asked"); }, [](const ReplyLine &l) { return l.reply.agency.name; }},
        {"answer", [] { return Replies::tr("Answer"); }, [](const ReplyLine &l) { return application::label(l.reply.answer); }, left,
         &setAnswer, [](const ReplyLine &l) { return QVariant(static_cast<int>(l.reply.answer)); }, &answers},
        {"date", [] { return Replies::tr("On"); }, [](const ReplyLine &l) { return dayText(l.reply.date); }, left, &setDay},
        {"document", [] { return Replies::tr("Letter number"); }, [](const ReplyLine &l) { return l.reply.document; }, left,
         [](ReplyLine &line, const QVariant &typed) {
             line.reply.document = typed.toString().simplified().normalized(QString::NormalizationForm_C);
             return true;
         }},
        {"comments", [] { return Replies::tr("Comments"); },
         [](const ReplyLine &l) { return l.comments > 0 ? QString::number(l.comments) : QString(); }},
    };
}

} // namespace

ReplyModel::ReplyModel(Store store, QObject *parent) : TableModel(columns(), parent), m_store(std::move(store)) {}

Qt::ItemFlags ReplyModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = TableModel::flags(index);
    return m_readOnly ? flags & ~Qt::ItemFlags(Qt::ItemIsEditable) : flags;
}

bool ReplyModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (m_readOnly || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const domain::CommentReply before = row(index.row()).reply;
    if (!TableModel::setData(index, value, role))
        return false;
    const domain::CommentReply after = row(index.row()).reply;
    if (!(before == after))
        m_store(before, after);
    return true;
}

} // namespace bd::gui
