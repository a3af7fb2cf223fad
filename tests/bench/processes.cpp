// bench_processes FOLDER [RUNS] [TEMPLATE DATA-PREFIX]: whole processes, one after the other, with wall time, processor time and
// peak memory: filling a template with 1,000 and 100,000 rows beside the floor program, and the PDF of 5,000 and 10,000 rows.
// The material is written to FOLDER first; with TEMPLATE and DATA-PREFIX ("…/data-": "1000.json" and so on follows) others' is
// used. Unix only.
#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <algorithm>
#include <cstdio>
#include <vector>
#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#endif

namespace {

struct Run {
    double wall = 0, processor = 0; ///< milliseconds
    double peak = 0;                ///< MiB
    bool good = false;
};

#ifdef Q_OS_UNIX
/// QProcess can't tell a child's memory. A child's peak is never less than what its parent had when it was made, so this
/// program stays small: others make the material.
Run runOnce(const QStringList &command)
{
    std::vector<QByteArray> words;
    for (const QString &word : command)
        words.push_back(QFile::encodeName(word));
    std::vector<char *> arguments;
    for (QByteArray &word : words)
        arguments.push_back(word.data());
    arguments.push_back(nullptr);
    QElapsedTimer timer;
    timer.start();
    const pid_t child = fork();
    if (child == 0) {
        const int nowhere = open("/dev/null", O_WRONLY);
        dup2(nowhere, STDOUT_FILENO);
        execv(arguments.front(), arguments.data());
        _exit(127);
    }
    int status = 0;
    rusage usage{};
    wait4(child, &status, 0, &usage);
    const auto ms = [](const timeval &time) { return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_usec) / 1e3; };
    return {static_cast<double>(timer.nsecsElapsed()) / 1e6, ms(usage.ru_utime) + ms(usage.ru_stime),
            static_cast<double>(usage.ru_maxrss) / 1024.0, WIFEXITED(status) && WEXITSTATUS(status) == 0};
}
#else
Run runOnce(const QStringList &command)
{
    QElapsedTimer timer;
    timer.start();
    const int code = QProcess::execute(command.front(), command.mid(1));
    return {static_cast<double>(timer.nsecsElapsed()) / 1e6, 0, 0, code == 0};
}
#endif

double middle(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

/// The middle run's wall time, 0 when one failed.
double tell(const char *name, const std::vector<Run> &runs)
{
    std::vector<double> wall, processor;
    double peak = 0;
    for (const Run &run : runs) {
        if (!run.good) {
            std::printf("%-36s failed\n", name);
            return 0;
        }
        wall.push_back(run.wall);
        processor.push_back(run.processor);
        peak = std::max(peak, run.peak);
    }
    std::printf("%-36s %9.1f ms middle, %9.1f shortest, %9.1f processor, %7.1f MiB, %zu runs\n", name, middle(wall),
                *std::min_element(wall.begin(), wall.end()), middle(processor), peak, runs.size());
    return middle(wall);
}

struct Material {
    QDir folder;
    QString document, dataPrefix;
    QString program = QCoreApplication::applicationDirPath() + QStringLiteral("/binhdang-cli");
    QString floor = QCoreApplication::applicationDirPath() + QStringLiteral("/bench_floor");

    QString out(const QString &name) const { return folder.filePath(name); }
    QStringList render(int rows) const
    {
        return {program, QStringLiteral("template"), QStringLiteral("render"), document, dataPrefix + QString::number(rows) + QStringLiteral(".json"),
                QStringLiteral("-o"), out(QStringLiteral("%1.docx").arg(rows))};
    }
};

/// Floor and program in turns, so that whatever the machine does besides meets both.
void rendering(const Material &material, int rows, int runs)
{
    std::vector<Run> floors, ours;
    for (int i = 0; i < runs; ++i) {
        floors.push_back(runOnce({material.floor, QString::number(rows), material.out(QStringLiteral("floor.bin"))}));
        ours.push_back(runOnce(material.render(rows)));
    }
    const double floor = tell(qPrintable(QStringLiteral("floor, %1 rows").arg(rows)), floors);
    const double render = tell(qPrintable(QStringLiteral("template render, %1 rows").arg(rows)), ours);
    if (floor > 0)
        std::printf("%-36s %9.2f times the floor\n", "", render / floor);
}

void pdf(const Material &material, int runs)
{
    std::vector<double> times;
    for (const int rows : {5'000, 10'000}) {
        runOnce(material.render(rows));
        std::vector<Run> all;
        for (int i = 0; i < runs; ++i)
            all.push_back(runOnce({material.program, QStringLiteral("docx"), QStringLiteral("pdf"), material.out(QStringLiteral("%1.docx").arg(rows)),
                                   QStringLiteral("-o"), material.out(QStringLiteral("%1.pdf").arg(rows))}));
        times.push_back(tell(qPrintable(QStringLiteral("docx pdf, %1 rows").arg(rows)), all));
    }
    if (times[0] > 0)
        std::printf("%-36s %9.2f times as long for twice the rows\n", "", times[1] / times[0]);
}

bool prepare(const Material &material)
{
    QStringList command{QCoreApplication::applicationDirPath() + QStringLiteral("/bench_material"), material.folder.path()};
    for (const int rows : {1'000, 5'000, 10'000, 100'000})
        command << QString::number(rows);
    return runOnce(command).good;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 2) {
        std::fprintf(stderr, "bench_processes FOLDER [RUNS] [TEMPLATE DATA-PREFIX]\n");
        return 2;
    }
    std::setvbuf(stdout, nullptr, _IOLBF, BUFSIZ);
    Material material;
    material.folder = QDir(arguments.at(1));
    material.folder.mkpath(QStringLiteral("."));
    const int runs = arguments.size() > 2 ? std::max(1, arguments.at(2).toInt()) : 5;
    material.document = arguments.value(3, material.out(QStringLiteral("template.docx")));
    material.dataPrefix = arguments.value(4, material.out(QStringLiteral("data-")));
    if (arguments.size() < 5 && !prepare(material))
        return 1;
    std::vector<Run> starts;
    for (int i = 0; i < 4 * runs; ++i)
        starts.push_back(runOnce({material.program, QStringLiteral("--version")}));
    tell("--version", starts);
    rendering(material, 1'000, 4 * runs);
    rendering(material, 100'000, runs);
    pdf(material, runs);
    return 0;
}
