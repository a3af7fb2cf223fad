// The same passages were changed here and in another window: both texts side by side, and which one holds. Value in, value
// out.
#pragma once
#include "domain/plan_merge.h"

#include <QDialog>

namespace bd::gui {

class ConflictDialog final : public QDialog {
    Q_OBJECT
public:
    ConflictDialog(const std::vector<domain::MergeConflict> &conflicts, QWidget *parent = nullptr);
    /// Of an accepted dialog: what was just saved elsewhere holds; else what was typed here.
    bool takesTheirs() const { return m_takesTheirs; }

private:
    bool m_takesTheirs = false;
};

} // namespace bd::gui
