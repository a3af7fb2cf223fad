#include "application/demo_office.h"

#include "application/demo_catalogue.h"

using namespace Qt::StringLiterals;

namespace bd::application {

QString demoOfficeName(DemoOffice office) { return office == DemoOffice::Commune ? u"commune"_s : u"province"_s; }

Office demoOfficeAnswers(DemoOffice office)
{
    return {u"tỉnh Minh Khê (mẫu)"_s, office == DemoOffice::Commune ? u"xã Khe Mây (mẫu)"_s : QString(), u"(Họ và tên)"_s};
}

std::vector<domain::IssuingIdentity> demoIdentities(DemoOffice office)
{
    std::vector<domain::IssuingIdentity> identities = identitiesFor(demoOfficeAnswers(office));
    for (std::size_t i = 0; i < identities.size(); ++i)
        identities[i].uuid = demoUuid(u"identity/%1/%2"_s.arg(demoOfficeName(office)).arg(i));
    return identities;
}

} // namespace bd::application
