// The final Word file and the signed PDF of the open plan, under its head: opened, saved elsewhere. Hidden without files.
#pragma once
#include "application/plan_files.h"

#include <QWidget>
#include <memory>

namespace bd::gui {

class FlowLayout;
class KeptFiles;
class PlanDesk;

class PlanFileBar final : public QWidget {
    Q_OBJECT
public:
    PlanFileBar(PlanDesk &desk, QWidget *parent);
    ~PlanFileBar() override;
    void reload();

private:
    void addFile(const application::PlanFile &file);
    PlanDesk &m_desk;
    FlowLayout *m_row;
    std::unique_ptr<KeptFiles> m_kept;
    std::vector<application::PlanFile> m_files;
};

} // namespace bd::gui
