// bench_report_paper [RUNS]: a report on paper. A Word document with 2,000 rows of results, a PDF of about sixty pages, 200 photos of
// 4 MB each; the last with the memory that the process took at most.
#include "application/report_export.h"
#include "stopwatch.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QImage>
#include <QRandomGenerator>
#include <QTemporaryDir>
#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

namespace {

using namespace bd;
using application::ReportPaper;

ReportPaper paperWith(int tasks, int paragraphs)
{
    ReportPaper paper;
    paper.document.document = domain::DocumentKind::Report;
    paper.document.documentType = QStringLiteral("BÁO CÁO");
    paper.document.title = QStringLiteral("Kết quả thực hiện công tác bình đẳng giới năm 2026");
    paper.document.issuerLines = {QStringLiteral("ỦY BAN NHÂN DÂN"), QStringLiteral("TỈNH MINH KHÊ (MẪU)")};
    paper.document.year = 2026;
    paper.report.kind = domain::ReportKind::Year;
    paper.report.period = {QDate(2026, 1, 1), QDate(2026, 12, 31)};
    domain::Section section;
    section.heading = domain::RichText::plain(QStringLiteral("KẾT QUẢ THỰC HIỆN"));
    section.numberStyle = domain::NumberStyle::Roman;
    for (int i = 0; i < paragraphs; ++i)
        section.blocks.push_back(domain::Paragraph{{}, domain::ParagraphLevel::Plain,
            domain::RichText::plain(QStringLiteral("Đã tổ chức 12 cuộc truyền thông trực tiếp tại 09 thôn, với 1.150 lượt người dự, trong đó 640 lượt nữ (55,7%). ").repeated(4))});
    paper.document.sections = {section};
    for (int i = 0; i < tasks; ++i) {
        domain::Task task;
        task.uuid = QStringLiteral("task-%1").arg(i);
        task.title = QStringLiteral("Tổ chức lớp tập huấn nghiệp vụ cho người làm công tác bình đẳng giới cấp xã, đợt %1").arg(i);
        task.assignments.push_back({{{}, QStringLiteral("Sở Nội vụ (mẫu)")}, domain::Role::Lead});
        task.timeText = QStringLiteral("Quý II");
        task.product = QStringLiteral("02 lớp, 120 người");
        task.status = i % 3 ? domain::TaskStatus::Done : domain::TaskStatus::NotStarted;
        paper.facts.tasks.push_back(task);
    }
    paper.annexes.charts = false;
    return paper;
}

/// A photo of about 4 MB: noise, which a camera has too.
QByteArray photo()
{
    QImage image(4000, 3000, QImage::Format_RGB32);
    QRandomGenerator random(1);
    for (int y = 0; y < image.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(y));
        for (int x = 0; x < image.width(); ++x) {
            const int noise = static_cast<int>(random.bounded(40U));
            line[x] = qRgb((x / 16 + noise) & 255, (y / 12 + noise) & 255, (128 + noise) & 255);
        }
    }
    QByteArray bytes;
    for (int quality = 60; quality <= 95 && bytes.size() < 4'000'000; quality += 5) {
        bytes.clear();
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, "JPEG", quality);
    }
    return bytes;
}

void tellMemory()
{
#ifdef Q_OS_UNIX
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    std::printf("%-28s %8ld MB\n", "memory at most", usage.ru_maxrss / 1024);
#endif
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication app(argc, argv);
    const int runs = argc > 1 ? QString::fromLocal8Bit(argv[1]).toInt() : 10;
    NoProgress progress;
    QTemporaryDir folder;
    const ReportPaper results = paperWith(2000, 40);
    bench::measure("DOCX, 2,000 result rows", runs, [&] { return application::renderReport(results, {}, {}, progress).has_value(); });
    const ReportPaper sixty = paperWith(560, 60);
    int pages = 0;
    bench::measure("PDF", runs, [&] {
        const auto file = application::exportReport(sixty, folder.filePath(QStringLiteral("a.pdf")), {}, {}, progress);
        pages = file ? file->paper.pages : 0;
    });
    std::printf("%-28s %8d\n", "pages of it", pages);
    tellMemory();
    const QByteArray one = photo();
    std::printf("%-28s %8.1f MB\n", "a photo", static_cast<double>(one.size()) / 1e6);
    ReportPaper photos = paperWith(10, 10);
    for (int i = 0; i < 200; ++i)
        photos.photos.push_back({QStringLiteral("photo-%1").arg(i), {}, QStringLiteral("Buổi truyền thông %1").arg(i), QStringLiteral("anh.jpg")});
    int count = 0;
    const auto bytes = [&](const QString &) -> Result<QByteArray> {
        QByteArray other(one.constData(), one.size());
        other.append(QByteArray::number(++count)); // each one another file
        return other;
    };
    bench::measure("DOCX, 200 photos of 4 MB", 1, [&] {
        const auto made = application::renderReport(photos, {}, bytes, progress);
        std::printf("%-28s %8.1f MB\n", "its size", made ? static_cast<double>(made->docx.size()) / 1e6 : 0.0);
    });
    tellMemory();
    return 0;
}
