// What the page of agencies and units asks for: stored, taken over, written, and back again.
#pragma once
#include "application/agency_list.h"
#include "gui/widgets/agency_directory.h"

#include <QObject>

namespace bd::gui {

class AgenciesPage;
class CommandContext;

class AgencyFlow final : public QObject {
    Q_OBJECT
public:
    AgencyFlow(CommandContext &context, AgenciesPage &page, QObject *parent = nullptr);
    /// Reads the directory again; nothing changes while no data file is open.
    void reload();
    /// For fields that ask for an agency; the day is today's.
    AgencyDirectory directory() const;

Q_SIGNALS:
    void directoryChanged();

private:
    void save(domain::Agency agency, int version);
    void remove(const application::StoredAgency &stored);
    void takeCatalogue(const QString &name);
    void importCsv();
    void exportCsv();
    void review(const application::AgencyListPreview &preview);
    void apply(const application::AgencyListPreview &preview);

    CommandContext &m_context;
    AgenciesPage &m_page;
};

} // namespace bd::gui
