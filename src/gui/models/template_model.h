// The templates there are, with what was found in each: columns name, title, source, use, check.
#pragma once
#include "application/template_service.h"
#include "gui/models/table_model.h"

#include <optional>

namespace bd::gui {

struct TemplateRow {
    application::TemplateInfo info;
    QString stamp;                                            ///< of the file when it was checked
    std::optional<Result<application::TemplateCheck>> check; ///< empty while it is being checked

    bool isFaulty() const { return check && (!*check || !(*check)->faults.isEmpty()); }
    /// "9 chỗ cần sửa"
    QString checkText() const;
    /// All that was found, a numbered line each, by place.
    QString findings() const;
};

class TemplateModel final : public TableModel<TemplateRow> {
    Q_OBJECT
public:
    explicit TemplateModel(QObject *parent = nullptr);
    QVariant data(const QModelIndex &index, int role) const override;
    /// Keeps what is known of files that didn't change.
    void setTemplates(const std::vector<application::TemplateInfo> &templates);
    /// Of the file at `path`, unless it changed since.
    void setCheck(const QString &path, const QString &stamp, Result<application::TemplateCheck> check);
    int rowOf(const QString &path) const; ///< -1: none
};

} // namespace bd::gui
