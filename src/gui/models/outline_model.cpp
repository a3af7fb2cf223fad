#include "gui/models/outline_model.h"

#include "application/labels.h"
#include "application/outline_clip.h"
#include "domain/numbering.h"
#include "gui/icon.h"
#include "gui/widgets/choice_delegate.h"

#include <QFont>
#include <QMimeData>
#include <utility>

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

    /// Shown the same: to see whether anything of it changed.
    bool looksLike(const Item &other) const;
    void renumber(std::size_t from)
    {
        for (; from < children.size(); ++from)
            children[from]->row = static_cast<int>(from);
    }
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

bool OutlineModel::Item::looksLike(const Item &other) const
{
    if (number != other.number || path != other.path || text != other.text || !section != !other.section
        || !paragraph != !other.paragraph)
        return false;
    if (section && (section->heading != other.section->heading || section->kind != other.section->kind
                    || (section->heading.isEmpty() && firstText(*section) != firstText(*other.section))))
        return false;
    return !paragraph || *paragraph == *other.paragraph;
}

void OutlineModel::setPlan(domain::Plan plan)
{
    beginResetModel();
    m_plan = std::move(plan);
    m_root = std::make_unique<Item>();
    build(*m_root);
    m_byUuid.clear();
    enter(*m_root);
    endResetModel();
}

void OutlineModel::enter(Item &item)
{
    if (!item.uuid.isEmpty() && !m_byUuid.contains(item.uuid)) // of two that claim the same name the first counts
        m_byUuid.insert(item.uuid, &item);
    for (const auto &child : item.children)
        enter(*child);
}

void OutlineModel::forget(const Item &item)
{
    if (m_byUuid.value(item.uuid) == &item)
        m_byUuid.remove(item.uuid);
    for (const auto &child : item.children)
        forget(*child);
}

// ---- from one state of the plan to the next

void OutlineModel::updatePlan(domain::Plan plan)
{
    const domain::Plan before = std::exchange(m_plan, std::move(plan)); // rows show it until they are taken over
    Item wanted;
    build(wanted);
    synchronise(*m_root, wanted);
    dropLeftovers(*m_root, wanted);
    std::vector<const Item *> changed;
    takeOver(*m_root, wanted, changed);
    for (const Item *item : changed) { // now that every row shows the new plan
        const QModelIndex index = indexOf(*item);
        Q_EMIT dataChanged(index, index.siblingAtColumn(columnCount() - 1));
    }
}

QModelIndex OutlineModel::indexOf(const Item &item) const
{
    return &item == m_root.get() ? QModelIndex() : createIndex(item.row, 0, const_cast<Item *>(&item));
}

/// Brings the children of `item`, and theirs, into the order of `wanted`; what isn't wanted gathers behind them.
void OutlineModel::synchronise(Item &item, const Item &wanted)
{
    for (std::size_t row = 0; row < wanted.children.size(); ++row)
        place(item, static_cast<int>(row), *wanted.children[row]);
    for (std::size_t row = 0; row < wanted.children.size(); ++row)
        synchronise(*item.children[row], *wanted.children[row]);
}

void OutlineModel::place(Item &parent, int row, const Item &wanted)
{
    Item *existing = m_byUuid.value(wanted.uuid);
    const auto isAt = [&](int position) {
        return position < static_cast<int>(parent.children.size()) && parent.children[static_cast<std::size_t>(position)].get() == existing;
    };
    if (!existing) {
        beginInsertRows(indexOf(parent), row, row);
        auto made = std::make_unique<Item>();
        made->type = wanted.type;
        made->uuid = wanted.uuid;
        made->parent = &parent;
        made->number = wanted.number;
        made->path = wanted.path;
        made->text = wanted.text;
        made->section = wanted.section;
        made->paragraph = wanted.paragraph;
        m_byUuid.insert(made->uuid, made.get());
        parent.children.insert(parent.children.begin() + row, std::move(made));
        parent.renumber(static_cast<std::size_t>(row));
        endInsertRows();
        return;
    }
    if (isAt(row))
        return;
    const auto move = [this](Item &from, int source, Item &to, int target) { // target: as it is counted before the move
        beginMoveRows(indexOf(from), source, source, indexOf(to), target);
        auto taken = std::move(from.children[static_cast<std::size_t>(source)]);
        from.children.erase(from.children.begin() + source);
        taken->parent = &to;
        to.children.insert(to.children.begin() + (&from == &to && source < target ? target - 1 : target), std::move(taken));
        from.renumber(0);
        to.renumber(0);
        endMoveRows();
    };
    if (isAt(row + 1) && parent.children.size() > 2) // the one before it is out of place: one move instead of many
        move(parent, row, parent, static_cast<int>(parent.children.size()));
    else
        move(*existing->parent, existing->row, parent, row);
}

void OutlineModel::dropLeftovers(Item &item, const Item &wanted)
{
    const std::size_t count = wanted.children.size();
    if (item.children.size() > count) {
        beginRemoveRows(indexOf(item), static_cast<int>(count), static_cast<int>(item.children.size()) - 1);
        for (std::size_t i = count; i < item.children.size(); ++i)
            forget(*item.children[i]);
        item.children.resize(count);
        endRemoveRows();
    }
    for (std::size_t i = 0; i < count; ++i)
        dropLeftovers(*item.children[i], *wanted.children[i]);
}

void OutlineModel::takeOver(Item &item, const Item &wanted, std::vector<const Item *> &changed)
{
    const bool differs = &item != m_root.get() && !item.looksLike(wanted);
    item.type = wanted.type;
    item.number = wanted.number;
    item.path = wanted.path;
    item.text = wanted.text;
    item.section = wanted.section;
    item.paragraph = wanted.paragraph;
    if (differs)
        changed.push_back(&item);
    for (std::size_t i = 0; i < wanted.children.size(); ++i)
        takeOver(*item.children[i], *wanted.children[i], changed);
}

void OutlineModel::editPlan(const std::function<void(domain::Plan &)> &edit)
{
    edit(m_plan);
}

void OutlineModel::build(Item &root)
{
    if (!m_plan.title.isEmpty() || !m_plan.preamble.empty() || !m_plan.legalBases.empty())
        root.add(Node::Opening, openingId()).text = tr("Opening");
    addSections(root, m_plan.sections, {}, {});
    if (!m_plan.closing.empty())
        root.add(Node::Closing, closingId()).text = tr("Closing");
    addSections(root, m_plan.appendices, {}, {});
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

const domain::Section *OutlineModel::section(const QString &uuid) const
{
    const Item *item = find(uuid);
    return item ? item->section : nullptr;
}

QString OutlineModel::label(const QString &uuid) const
{
    const Item *item = find(uuid);
    while (item && item->path.isEmpty() && item->parent)
        item = item->parent;
    return item ? item->path : QString();
}

QModelIndex OutlineModel::indexOf(const QString &uuid) const
{
    const Item *item = find(uuid);
    return item ? indexOf(*item) : QModelIndex();
}

void OutlineModel::setAgencies(const QString &sectionUuid, std::vector<domain::AgencyRef> agencies)
{
    if (const Item *item = find(sectionUuid); item && item->section)
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

void OutlineModel::setMarks(const QHash<QString, Mark> &marks)
{
    const QHash<QString, Mark> before = std::exchange(m_marks, marks);
    for (auto it = m_byUuid.cbegin(); it != m_byUuid.cend(); ++it) {
        const auto now = m_marks.constFind(it.key());
        const auto was = before.constFind(it.key());
        const bool isSame = (now == m_marks.cend()) == (was == before.cend()) && (now == m_marks.cend() || *now == *was);
        if (!isSame)
            Q_EMIT dataChanged(indexOf(*it.value()), indexOf(*it.value()));
    }
}

QVariant OutlineModel::markData(const Item &item, int role) const
{
    const auto mark = m_marks.constFind(item.uuid);
    if (mark == m_marks.cend() || !item.section)
        return {};
    if (role == Qt::CheckStateRole)
        return mark->isChecked ? Qt::Checked : Qt::Unchecked;
    return role == Qt::DecorationRole ? QVariant(icon(mark->iconName)) : QVariant(mark->words);
}

QVariant OutlineModel::titleData(const Item &item, int role) const
{
    if (role == Qt::CheckStateRole || role == Qt::DecorationRole || role == Qt::AccessibleDescriptionRole)
        return markData(item, role);
    if (role == Qt::FontRole && item.section && !item.section->heading.isEmpty() && item.parent == m_root.get()) {
        QFont bold;
        bold.setBold(true);
        return bold;
    }
    if (role == Qt::EditRole && item.section)
        return item.section->heading.toPlain();
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole)
        return {};
    QString text = item.text;
    if (item.paragraph)
        text = levelSign(item.paragraph->level) + item.paragraph->text.toPlain();
    else if (item.section) {
        const QString heading = item.section->heading.isEmpty() ? firstText(*item.section) : item.section->heading.toPlain();
        text = (item.number + QLatin1Char(' ') + (heading.isEmpty() ? tr("(no name yet)") : heading)).trimmed();
    }
    if (role == Qt::ToolTipRole && m_marks.contains(item.uuid))
        return QStringLiteral("<p>%1<br><i>%2</i></p>").arg(text.toHtmlEscaped(), m_marks.value(item.uuid).words.toHtmlEscaped());
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
    const Item *item = itemAt(index);
    if (m_options.arranged && !m_isReadOnly) {
        if (!index.isValid())
            flags |= Qt::ItemIsDropEnabled;
        else if (item->section)
            flags |= Qt::ItemIsEditable | Qt::ItemIsDragEnabled | Qt::ItemIsDropEnabled;
    } else if (m_options.arranged && index.isValid() && item->section) {
        flags |= Qt::ItemIsDragEnabled; // to another plan
    }
    if (index.isValid() && index.column() == TitleColumn && !m_isReadOnly && m_marks.contains(item->uuid))
        flags |= Qt::ItemIsUserCheckable;
    if (index.isValid() && m_options.editable && index.column() == KindColumn && (item->section || item->paragraph))
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool OutlineModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const Item &item = *itemAt(index);
    if (role == Qt::CheckStateRole && m_marks.contains(item.uuid)) {
        Q_EMIT checkWanted(item.uuid, value.toInt() == Qt::Checked);
        return true;
    }
    if (role != Qt::EditRole)
        return false;
    if (m_options.arranged && index.column() == TitleColumn && item.section) {
        Q_EMIT renameWanted(item.uuid, value.toString().simplified());
        return true;
    }
    if (!m_options.editable || index.column() != KindColumn)
        return false;
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

// ---- dragging

Qt::DropActions OutlineModel::supportedDropActions() const
{
    return Qt::MoveAction | Qt::CopyAction;
}

QStringList OutlineModel::mimeTypes() const
{
    return m_options.arranged ? QStringList{application::outlineMime()} : QStringList();
}

QMimeData *OutlineModel::mimeData(const QModelIndexList &indexes) const
{
    QStringList uuids;
    for (const QModelIndex &index : indexes)
        uuids.append(index.data(UuidRole).toString());
    auto *data = new QMimeData; // the caller's, as Qt has it
    data->setData(application::outlineMime(), application::packPiece(domain::copyPiece(m_plan, uuids)));
    data->setText(application::pieceText(m_plan, uuids));
    return data;
}

bool OutlineModel::isAppendix(const domain::Section &section) const
{
    const auto &all = m_plan.appendices;
    return std::any_of(all.begin(), all.end(), [&](const domain::Section &s) { return &s == &section; });
}

std::optional<domain::OutlinePlace> OutlineModel::placeAt(int row, const QModelIndex &parent) const
{
    const Item &over = *itemAt(parent);
    if (parent.isValid() && !over.section)
        return std::nullopt;
    const int count = static_cast<int>(over.children.size());
    if (row < 0 || row > count)
        row = count;
    if (parent.isValid())
        return domain::OutlinePlace{over.uuid, row, false};
    int sections = 0, appendices = 0;
    for (int i = 0; i < row; ++i) {
        const Item &item = *over.children[static_cast<std::size_t>(i)];
        if (item.section)
            ++(isAppendix(*item.section) ? appendices : sections);
    }
    // Behind the closing there are appendices only; a row at the very end of a plan without any is a section's.
    const bool isAppended = appendices > 0;
    return domain::OutlinePlace{{}, isAppended ? appendices : sections, isAppended};
}

bool OutlineModel::canDropMimeData(const QMimeData *data, Qt::DropAction, int row, int, const QModelIndex &parent) const
{
    return m_options.arranged && !m_isReadOnly && data->hasFormat(application::outlineMime()) && placeAt(row, parent);
}

bool OutlineModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent)
{
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    Q_EMIT dropWanted(data->data(application::outlineMime()), *placeAt(row, parent), action == Qt::CopyAction);
    return true;
}

} // namespace bd::gui
