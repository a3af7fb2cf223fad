// The directory as a tree: level, the body above where it belongs to another level ("tỉnh Lào Cai" above its communes),
// then bodies with those below them. While something is looked for it is a flat list.
#pragma once
#include "application/agency_list.h"

#include <QAbstractItemModel>
#include <QDate>
#include <QHash>

namespace bd::gui {

class AgencyTreeModel final : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Column { NameColumn, AbbreviationColumn, KindColumn, AddressingColumn, ValidityColumn, ColumnCount };
    enum Role { UuidRole = Qt::UserRole, EndedRole, HeadingRole };

    struct Filter {
        QString words;                            ///< as text::matches; empty for the tree
        std::optional<domain::AgencyLevel> level;
        bool onlyValid = false;                   ///< on the day of setAgencies()
        bool operator==(const Filter &) const = default;
    };

    using QAbstractItemModel::QAbstractItemModel;
    /// In the order of AgencyService::list. Everything is announced anew: a page keeps what is unfolded and chosen.
    void setAgencies(std::vector<application::StoredAgency> agencies, QDate today);
    void setFilter(const Filter &filter);
    const Filter &filter() const { return m_filter; }
    /// Null for a heading.
    const application::StoredAgency *agency(const QModelIndex &index) const;
    const application::StoredAgency *byUuid(const QString &uuid) const;
    QModelIndex indexOf(const QString &uuid) const;
    const std::vector<application::StoredAgency> &agencies() const { return m_agencies; }
    int shownCount() const { return m_shown; }
    /// What identifies a heading from one state to the next: unfolded ones stay so.
    QString headingKey(const QModelIndex &index) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Node {
        int agency = -1; ///< its place in m_agencies; -1 for a heading
        QString title, key;
        int parent = -1, row = 0;
        int total = 0; ///< agencies below a heading
        std::vector<int> children;
    };
    void rebuild();
    void buildFlat();
    void buildTree();
    bool isShown(int agency) const;
    bool matches(int agency) const;
    int above(int agency) const;
    int add(int parent, Node node);
    QString text(const domain::Agency &agency, int column) const;
    const Node &node(const QModelIndex &index) const { return m_nodes[static_cast<std::size_t>(index.internalId())]; }
    const domain::Agency &value(int agency) const { return m_agencies[static_cast<std::size_t>(agency)].agency; }

    std::vector<application::StoredAgency> m_agencies;
    mutable std::vector<std::pair<QString, QString>> m_folded; ///< by agency, made when first searched: bare, with diacritics
    QHash<QString, int> m_byUuid, m_nodeOf;
    std::vector<Node> m_nodes; ///< the first is the invisible root
    Filter m_filter;
    QDate m_today;
    int m_shown = 0;
};

} // namespace bd::gui
