#include "application/privacy_text.h"

#include <QCoreApplication>
#include <QStringList>

namespace bd::application {

namespace {

struct Privacy {
    Q_DECLARE_TR_FUNCTIONS(Privacy)
};

QString textOf(domain::PersonalKind kind)
{
    switch (kind) {
    case domain::PersonalKind::CitizenNumber: return Privacy::tr("a citizen's number");
    case domain::PersonalKind::IdNumber: return Privacy::tr("an identity card's number");
    case domain::PersonalKind::Phone: return Privacy::tr("a telephone number");
    case domain::PersonalKind::Birth: return Privacy::tr("a year of birth");
    case domain::PersonalKind::House: return Privacy::tr("a house in a village");
    case domain::PersonalKind::NameAndAge: return Privacy::tr("a name with an age");
    case domain::PersonalKind::NameAndAddress: return Privacy::tr("a name with an address");
    }
    Q_UNREACHABLE();
}

} // namespace

QString kindsText(const std::vector<domain::PersonalKind> &kinds)
{
    QStringList names;
    for (const domain::PersonalKind kind : kinds)
        names.append(textOf(kind));
    return names.join(QStringLiteral(", "));
}

} // namespace bd::application
