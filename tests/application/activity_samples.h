// Activities for tests: a few by hand, and as many as wanted from a seed.
#pragma once
#include "domain/activity.h"

#include <random>

namespace bd::test {

inline domain::Activity activity(const QString &title, QDate day)
{
    domain::Activity result;
    result.title = title;
    result.from = result.to = day;
    return result;
}

inline domain::Figure figure(const QString &measure, std::optional<qint64> total, std::optional<qint64> women = {})
{
    domain::Figure result;
    result.measure = measure;
    result.total = total;
    result.women = women;
    return result;
}

/// Every member drawn from few values, so that filters find some and leave some.
class RandomActivities {
public:
    explicit RandomActivities(unsigned seed) : m_random(seed) {}

    int below(int n) { return static_cast<int>(m_random() % static_cast<unsigned>(n)); }
    bool chance(int percent) { return below(100) < percent; }

    domain::Activity next()
    {
        using namespace domain;
        static const QStringList words{QStringLiteral("Nói chuyện"), QStringLiteral("Tập huấn"), QStringLiteral("họp thôn"), QStringLiteral("Đồi Cọ"),
                                       QStringLiteral("hòa giải"), QStringLiteral("hoà giải"), QStringLiteral("bình đẳng giới"), QStringLiteral("binh dang"),
                                       QStringLiteral("100%"), QStringLiteral("a_b"), QStringLiteral("20/10"), QStringLiteral("tặng quà")};
        static const QStringList places{QString(), QStringLiteral("thôn Suối Trong"), QStringLiteral("Nhà văn hóa xã"), QStringLiteral("thôn Đồi Cọ")};
        static const QStringList agencies{QString(), QStringLiteral("Hội LHPN xã"), QStringLiteral("Trạm Y tế"), QStringLiteral("Phòng Văn hóa - Xã hội")};
        static const QStringList kinds{QString(), QStringLiteral("talk"), QStringLiteral("training"), QStringLiteral("visit")};
        static const QStringList sources{QString(), QStringLiteral("Ngân sách xã"), QStringLiteral("Xã hội hóa")};
        const auto from = [&](const QStringList &list) { return list[below(static_cast<int>(list.size()))]; };
        Activity a;
        a.from = QDate(2025, 11, 1).addDays(below(420));
        a.to = a.from.addDays(chance(20) ? below(40) : 0);
        a.title = from(words) + QLatin1Char(' ') + from(words) + QLatin1Char(' ') + QString::number(below(30));
        if (chance(60))
            a.taskUuid = QStringLiteral("task-%1").arg(below(5));
        if (chance(50))
            a.planUuid = QStringLiteral("plan-%1").arg(below(2));
        if (chance(70))
            a.sectionKind = allValues<SectionKind>()[static_cast<std::size_t>(below(12))];
        a.kind = from(kinds);
        a.agency.name = from(agencies);
        a.place = from(places);
        a.participation = chance(80) ? Participation::Held : Participation::Attended;
        if (chance(60))
            a.cost = below(20) * 500000;
        a.isCostEstimate = chance(20);
        a.costSource = from(sources);
        if (chance(40))
            a.result = from(words) + QStringLiteral(", ") + from(words);
        if (chance(10))
            a.seriesUuid = QStringLiteral("series-1");
        static const QStringList measures{QStringLiteral("attendances"), QStringLiteral("sessions"), QStringLiteral("leaflets"), QStringLiteral("training-classes"),
                                          QStringLiteral("clubs"), QStringLiteral("nowhere")};
        for (int i = below(4); i > 0; --i) {
            Figure f = figure(from(measures), chance(80) ? std::optional<qint64>(below(200)) : std::nullopt);
            if (f.total && chance(40))
                f.women = below(static_cast<int>(*f.total) + 1);
            f.isEstimate = chance(20);
            f.origin = chance(80) ? Origin::Own : Origin::Supplied;
            a.figures.push_back(f);
        }
        return a;
    }

private:
    std::mt19937 m_random;
};

} // namespace bd::test
