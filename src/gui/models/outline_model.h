// The outline of one plan as a tree: opening, sections with computed numbers, closing, appendices; with paragraphs as
// leaves when asked for. Holds its own copy of the plan; kinds and levels can be changed in it (import dialog).
#pragma once
#include "domain/numbering.h"
#include "domain/outline_edit.h"

#include <QAbstractItemModel>
#include <QHash>
#include <memory>

namespace bd::gui {

class OutlineModel final : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Column { TitleColumn, KindColumn };
    enum class Node { Opening, Section, Paragraph, Table, Closing };
    enum Role { UuidRole = Qt::UserRole, NodeRole, LabelRole };

    struct Options {
        bool paragraphs = false; ///< paragraphs and tables as leaves
        bool kinds = false;      ///< second column: kind of a section, level of a paragraph
        bool editable = false;
        /// The outline of a plan that is being written: sections are renamed and dragged. The model only tells what is
        /// wanted (renameWanted, dropWanted); whoever owns the plan does it.
        bool arranged = false;
    };

    explicit OutlineModel(Options options, QObject *parent = nullptr);
    ~OutlineModel() override;

    void setPlan(domain::Plan plan);
    /// The same plan later: rows come, go and move, so that what is selected and unfolded stays.
    void updatePlan(domain::Plan plan);
    /// How far a section is: a sign with its words, and a tick that can be set. For reports; sections without one have none.
    struct Mark {
        QString iconName, words;
        bool isChecked = false;
        bool operator==(const Mark &) const = default;
    };
    void setMarks(const QHash<QString, Mark> &marks);
    void setReadOnly(bool isReadOnly) { m_isReadOnly = isReadOnly; }
    const domain::Plan &plan() const { return m_plan; }
    /// For whatever doesn't touch the outline: head, duties, recipients.
    void editPlan(const std::function<void(domain::Plan &)> &edit);
    void setAgencies(const QString &sectionUuid, std::vector<domain::AgencyRef> agencies);
    /// The section of that uuid, or null.
    const domain::Section *section(const QString &uuid) const;
    /// "II.2" as people say it; "" for what has no number.
    QString label(const QString &uuid) const;
    QModelIndex indexOf(const QString &uuid) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::DropActions supportedDropActions() const override;
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent) override;
    /// Where in the plan something dropped between rows comes to stand; nullopt where there is no place for sections.
    std::optional<domain::OutlinePlace> placeAt(int row, const QModelIndex &parent) const;

Q_SIGNALS:
    void renameWanted(const QString &uuid, const QString &text);
    void checkWanted(const QString &uuid, bool isChecked);
    void dropWanted(const QByteArray &piece, const bd::domain::OutlinePlace &place, bool isCopy);

private:
    struct Item;
    void build(Item &root);
    void synchronise(Item &item, const Item &wanted);
    void place(Item &parent, int row, const Item &wanted);
    void dropLeftovers(Item &item, const Item &wanted);
    void takeOver(Item &item, const Item &wanted, std::vector<const Item *> &changed);
    QModelIndex indexOf(const Item &item) const;
    void addSections(Item &parent, std::vector<domain::Section> &sections, const domain::SectionNumber &parentNumber,
                     const QString &parentPath);
    Item *itemAt(const QModelIndex &index) const;
    const Item *find(const QString &uuid) const { return m_byUuid.value(uuid); }
    bool isAppendix(const domain::Section &section) const;
    void enter(Item &item);
    void forget(const Item &item);
    QVariant titleData(const Item &item, int role) const;
    QVariant markData(const Item &item, int role) const;
    QVariant kindData(const Item &item, int role) const;

    Options m_options;
    domain::Plan m_plan;
    std::unique_ptr<Item> m_root;
    QHash<QString, Item *> m_byUuid;
    QHash<QString, Mark> m_marks;
    bool m_isReadOnly = false;
};

/// Node names that stand for the parts without a uuid.
inline QString openingId() { return QStringLiteral("opening"); }
inline QString closingId() { return QStringLiteral("closing"); }

} // namespace bd::gui
