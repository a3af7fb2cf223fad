// Only a home for the compiled-in files: the build adds them to this library.
// Static libraries drop unreferenced objects, so programs call this once at start.
#include <QtGlobal>
#include <QDir>

void bdInitResources()
{
    Q_INIT_RESOURCE(templates);
    Q_INIT_RESOURCE(catalogue);
    Q_INIT_RESOURCE(i18n);
#ifdef BD_HAVE_ICONS
    Q_INIT_RESOURCE(icons);
#endif
}
