// The module "binhdang-paper": what paper needs (fonts, pages, PDF) and few starts of the program use. Loaded through
// base/module.h; why it is apart: docs/adr/0011.
#include "base/module.h"
#include "documents/charts/chart_picture.h"
#include "documents/pdf/pdf.h"
#include "documents/pictures/picture.h"
#include "exchange/source/pdf_source.h"
#ifdef BD_HAVE_POPPLER
#include "exchange/pdf/pdf_reader.h"
#endif
#include "app/fonts.h"
#include "app/paper_module.h"

#include <QGuiApplication>

extern "C" {

Q_DECL_EXPORT const char *bdModuleVersion()
{
    return BD_VERSION;
}

Q_DECL_EXPORT void bdWritePdf(const QByteArray &docx, const QString &fileName, bd::Progress &progress,
                              bd::Result<bd::documents::PdfReport> &result)
{
    result = bd::documents::writePdf(docx, fileName, progress);
}

Q_DECL_EXPORT void bdKeepPicture(const QByteArray &bytes, int longestSide, bd::Result<bd::documents::KeptPicture> &result)
{
    result = bd::documents::keepPicture(bytes, longestSide);
}

Q_DECL_EXPORT void bdPictureForPaper(const QByteArray &bytes, int longestSide, bd::Result<QByteArray> &result)
{
    result = bd::documents::pictureForPaper(bytes, longestSide);
}

Q_DECL_EXPORT void bdChartPicture(const bd::documents::Chart &chart, const bd::documents::ChartPictureSize &size,
                                  bd::Result<QByteArray> &result)
{
    result = bd::documents::chartPicture(chart, size);
}

#ifdef BD_HAVE_POPPLER
Q_DECL_EXPORT void bdReadPdf(const QByteArray &bytes, bd::Progress &progress, bd::Result<bd::exchange::SourceDocument> &result)
{
    result = bd::exchange::readPdf(bytes, progress);
}
#endif

Q_DECL_EXPORT QCoreApplication *bdMakeApplication(int &argc, char **argv)
{
    auto *application = new QGuiApplication(argc, argv);
    bd::registerOwnFonts();
    return application;
}

} // extern "C"

// The exports are what those who load them take them for.
static_assert(std::is_same_v<decltype(bdModuleVersion), bd::ModuleVersion>);
static_assert(std::is_same_v<decltype(bdWritePdf), bd::documents::WritePdf>);
static_assert(std::is_same_v<decltype(bdChartPicture), bd::documents::PaintChart>);
static_assert(std::is_same_v<decltype(bdPictureForPaper), bd::documents::PictureForPaper>);
static_assert(std::is_same_v<decltype(bdKeepPicture), bd::documents::KeepPicture>);
#ifdef BD_HAVE_POPPLER
static_assert(std::is_same_v<decltype(bdReadPdf), bd::exchange::ReadPdf>);
#endif
static_assert(std::is_same_v<decltype(bdMakeApplication), bd::MakeApplication>);
