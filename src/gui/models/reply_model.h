// The bodies that were asked in a round of comments, their answers edited in place.
#pragma once
#include "domain/consultation.h"
#include "gui/models/table_model.h"

namespace bd::gui {

struct ReplyLine {
    domain::CommentReply reply;
    int comments = 0; ///< of this body in the round
    bool operator==(const ReplyLine &) const = default;
};

class ReplyModel final : public TableModel<ReplyLine> {
public:
    using Store = std::function<void(const domain::CommentReply &before, const domain::CommentReply &after)>;
    /// `store` is told of what was changed in a cell.
    explicit ReplyModel(Store store, QObject *parent = nullptr);
    void setReadOnly(bool readOnly) { m_readOnly = readOnly; }

    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

private:
    Store m_store;
    bool m_readOnly = false;
};

} // namespace bd::gui
