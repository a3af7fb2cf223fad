#include "gui/models/outline_model.h"

#include "application/labels.h"
#include "domain/numbering.h"
#include "gui/widgets/choice_delegate.h"

#include <QFont>

namespace bd::gui {

using domain::ParagraphLevel;
using domain::SectionKind;

struct OutlineModel::Item {
    Node type = Node::Section;
    Item *parent = nullptr;
    int row = 0;
    QString uuid;
    QString number; ///< "II." as printed
    QString path;   ///< "II.2" as said
    domain::Section *section = nullptr;
    domain::Paragraph *paragraph = nullptr;
    QString text;
    std::vector<std::unique_ptr<Item>> children;

    Item &add(Node node, const QString &id)
    {
        auto child = std::make_unique<Item>();
        child->type = node;
        child->parent = this;
        child->row = static_cast<int>(children.size());
        child->uuid = id;
        children.push_back(std::move(child));
        return *children.back();
    }
};

namespace {

/// Kinds offered for plans: those for reports come with reports.
const std::vector<SectionKind> &planKinds()
{
    static const std::vector<SectionKind> kinds = [] {
        std::vector<SectionKind> all = domain::allValues<SectionKind>();
        std::erase_if(all, [](SectionKind kind) { return kind > SectionKind::Other; });
        return all;
    }();
    return kinds;
}

const std::vector<ParagraphLevel> &levels()
{
    static const std::vector<ParagraphLevel> all{ParagraphLevel::Plain, ParagraphLevel::Dash, ParagraphLevel::Plus};
    return all;
}

template <typename Enum>
QStringList labelsOf(const std::vector<Enum> &values)
{
    QStringList labels;
    for (const Enum value : values)
        labels.append(application::label(value));
    return labels;
}

template <typename Enum>
int positionOf(const std::vector<Enum> &values, Enum value)
{
    return static_cast<int>(std::find(values.begin(), values.end(), value) - values.begin());
}

QString shortened(const QString &text)
{
    constexpr qsizetype most = 160; // a tree line never shows more
    return text.size() > most ? text.left(most) + QStringLiteral("…") : text;
}

QString firstText(const domain::Section &section)
{
    for (const domain::Block &block : section.blocks) {
        if (const auto *paragraph = std::get_if<domain::Paragraph>(&block))
            return paragraph->text.toPlain();
    }
    return {};
}

QString levelSign(ParagraphLevel level)
{
    return level == ParagraphLevel::Dash ? QStringLiteral("- ") : level == ParagraphLevel::Plus ? QStringLiteral("+ ") : QString();
}

} // namespace

OutlineModel::OutlineModel(Options options, QObject *parent)
    : QAbstractItemModel(parent), m_options(options), m_root(std::make_unique<Item>())
{
}

OutlineModel::~OutlineModel() = default;

void OutlineModel::setPlan(domain::Plan plan)
{
    beginResetModel();
    m_plan = std::move(plan);
    build();
    endResetModel();
}

void OutlineModel::editPlan(const std::function<void(domain::Plan &)> &edit)
{
    edit(m_plan);
}

void OutlineModel::build()
{
    m_root = std::make_unique<Item>();
    if (!m_plan.title.isEmpty() || !m_plan.preamble.empty() || !m_plan.legalBases.empty())
        m_root->add(Node::Opening, openingId()).text = tr("Opening");
    addSections(*m_root, m_plan.sections, {}, {});
    if (!m_plan.closing.empty())
        m_root->add(Node::Closing, closingId()).text = tr("Closing");
    addSections(*m_root, m_plan.appendices, {}, {});
}

void OutlineModel::addSections(Item &parent, std::vector<domain::Section> &sections,
                               const domain::SectionNumber &parentNumber, const QString &parentPath)
{
    const std::vector<domain::SectionNumber> numbers = domain::sectionNumbers(sections, parentNumber);
    for (std::size_t i = 0; i < sections.size(); ++i) {
        domain::Section &section = sections[i];
        Item &item = parent.add(Node::Section, section.uuid);
        item.section = &section;
        if (numbers[i].style != domain::NumberStyle::None) {
            const QString &label = numbers[i].label, &parentLabel = parentNumber.label;
            item.number = numbers[i].printed();
            // nested numbers carry their parent's already: "2.1" under "II.2" is said "II.2.1"
            const bool nested = numbers[i].style == domain::NumberStyle::Nested && !parentLabel.isEmpty();
            const QString own = nested && label.startsWith(parentLabel + QLatin1Char('.'))
                ? label.mid(parentLabel.size() + 1) : label;
            item.path = parentPath.isEmpty() ? own : parentPath + QLatin1Char('.') + own;
        }
        if (m_options.paragraphs) {
            for (domain::Block &block : section.blocks) {
                if (auto *paragraph = std::get_if<domain::Paragraph>(&block))
                    item.add(Node::Paragraph, paragraph->uuid).paragraph = paragraph;
                else
                    item.add(Node::Table, std::get<domain::Table>(block).uuid).text = tr("Table");
            }
        }
        addSections(item, section.sections, numbers[i], item.path);
    }
}

OutlineModel::Item *OutlineModel::itemAt(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<Item *>(index.internalPointer()) : m_root.get();
}

const OutlineModel::Item *OutlineModel::find(const Item &item, const QString &uuid) const
{
    for (const auto &child : item.children) {
        if (child->uuid == uuid)
            return child.get();
        if (const Item *found = find(*child, uuid))
            return found;
    }
    return nullptr;
}

const domain::Section *OutlineModel::section(const QString &uuid) const
{
    const Item *item = find(*m_root, uuid);
    return item ? item->section : nullptr;
}

QString OutlineModel::label(const QString &uuid) const
{
    const Item *item = find(*m_root, uuid);
    while (item && item->path.isEmpty() && item->parent)
        item = item->parent;
    return item ? item->path : QString();
}

QModelIndex OutlineModel::indexOf(const QString &uuid) const
{
    const Item *item = uuid.isEmpty() ? nullptr : find(*m_root, uuid);
    return item ? createIndex(item->row, 0, const_cast<Item *>(item)) : QModelIndex();
}

void OutlineModel::setAgencies(const QString &sectionUuid, std::vector<domain::AgencyRef> agencies)
{
    if (const Item *item = find(*m_root, sectionUuid); item && item->section)
        item->section->agencies = std::move(agencies);
}

QModelIndex OutlineModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, itemAt(parent)->children.at(static_cast<size_t>(row)).get());
}

QModelIndex OutlineModel::parent(const QModelIndex &child) const
{
    const Item *item = child.isValid() ? itemAt(child)->parent : nullptr;
    return item && item != m_root.get() ? createIndex(item->row, 0, const_cast<Item *>(item)) : QModelIndex();
}

int OutlineModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : static_cast<int>(itemAt(parent)->children.size());
}

int OutlineModel::columnCount(const QModelIndex &) const
{
    return m_options.kinds ? 2 : 1;
}

QVariant OutlineModel::titleData(const Item &item, int role) const
{
    if (role == Qt::FontRole && item.section && !item.section->heading.isEmpty() && item.parent == m_root.get()) {
        QFont bold;
        bold.setBold(true);
        return bold;
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole)
        return {};
    QString text = item.text;
    if (item.paragraph)
        text = levelSign(item.paragraph->level) + item.paragraph->text.toPlain();
    else if (item.section) {
        const QString heading = item.section->heading.isEmpty() ? firstText(*item.section) : item.section->heading.toPlain();
        text = item.number.isEmpty() ? heading : item.number + QLatin1Char(' ') + heading;
    }
    if (role == Qt::ToolTipRole) // rich text wraps; what the line cuts off is read here
        return text.isEmpty() ? QVariant() : QVariant(QStringLiteral("<p>%1</p>").arg(text.toHtmlEscaped()));
    return shortened(text);
}

QVariant OutlineModel::kindData(const Item &item, int role) const
{
    const bool isShown = role == Qt::DisplayRole || role == Qt::ToolTipRole;
    if (item.section) {
        const std::vector<SectionKind> &kinds = planKinds();
        return isShown ? QVariant(application::label(item.section->kind))
             : role == Qt::EditRole ? QVariant(positionOf(kinds, item.section->kind))
             : role == ChoicesRole && m_options.editable ? QVariant(labelsOf(kinds)) : QVariant();
    }
    if (item.paragraph) {
        return isShown ? QVariant(application::label(item.paragraph->level))
             : role == Qt::EditRole ? QVariant(positionOf(levels(), item.paragraph->level))
             : role == ChoicesRole && m_options.editable ? QVariant(labelsOf(levels())) : QVariant();
    }
    return {};
}

QVariant OutlineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Item &item = *itemAt(index);
    switch (role) {
    case UuidRole:
        return item.uuid;
    case NodeRole:
        return static_cast<int>(item.type);
    case LabelRole:
        return item.path;
    default:
        return index.column() == TitleColumn ? titleData(item, role) : kindData(item, role);
    }
}

QVariant OutlineModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == TitleColumn ? tr("Outline") : tr("Kind of content, level");
}

Qt::ItemFlags OutlineModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    if (index.isValid() && m_options.editable && index.column() == KindColumn
        && (itemAt(index)->section || itemAt(index)->paragraph))
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool OutlineModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !m_options.editable || index.column() != KindColumn
        || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const Item &item = *itemAt(index);
    const auto position = static_cast<size_t>(value.toInt());
    if (item.section && position < planKinds().size())
        item.section->kind = planKinds().at(position);
    else if (item.paragraph && position < levels().size())
        item.paragraph->level = levels().at(position);
    else
        return false;
    Q_EMIT dataChanged(index.siblingAtColumn(0), index);
    return true;
}

} // namespace bd::gui
