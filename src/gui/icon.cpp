#include "gui/icon.h"

#include <QApplication>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <algorithm>
#include <array>

namespace bd::gui {

namespace {

constexpr std::array sizes{16, 22, 32, 48, 64};

QString fileOf(const QString &name, int size)
{
    return QStringLiteral(":/icons/%1/%2.png").arg(size).arg(name);
}

class TintedIconEngine final : public QIconEngine {
public:
    explicit TintedIconEngine(QString name) : m_name(std::move(name)) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device() ? painter->device()->devicePixelRatioF() : 1.0;
        QPixmap drawn = pixmap((QSizeF(rect.size()) * ratio).toSize(), mode, state);
        drawn.setDevicePixelRatio(ratio);
        const QSize size = (QSizeF(drawn.size()) / ratio).toSize();
        painter->drawPixmap(rect.x() + (rect.width() - size.width()) / 2, rect.y() + (rect.height() - size.height()) / 2,
                            drawn);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        const QPalette palette = QApplication::palette();
        const QColor tint = mode == QIcon::Disabled ? palette.color(QPalette::Disabled, QPalette::ButtonText)
                          : mode == QIcon::Selected ? palette.color(QPalette::HighlightedText)
                                                    : palette.color(QPalette::ButtonText);
        const int wanted = std::min(size.width(), size.height());
        const QString key = QStringLiteral("bd-icon/%1/%2/%3").arg(m_name).arg(wanted).arg(tint.rgba(), 0, 16);
        QPixmap result;
        if (QPixmapCache::find(key, &result))
            return result;
        result = tinted(wanted, tint);
        QPixmapCache::insert(key, result);
        return result;
    }

    QIconEngine *clone() const override { return new TintedIconEngine(*this); }

private:
    QPixmap tinted(int wanted, const QColor &tint) const
    {
        QPixmap source;
        for (const int size : sizes) { // the largest that fits, else the smallest there is
            if ((size <= wanted || source.isNull()) && QFile::exists(fileOf(m_name, size)))
                source = QPixmap(fileOf(m_name, size));
        }
        if (source.isNull())
            return source;
        if (source.width() > wanted)
            source = source.scaled(wanted, wanted, Qt::KeepAspectRatio, Qt::SmoothTransformation);
        QPainter painter(&source);
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(source.rect(), tint);
        return source;
    }

    QString m_name;
};

} // namespace

QIcon icon(const QString &name)
{
    const bool known = std::any_of(sizes.begin(), sizes.end(), [&](int s) { return QFile::exists(fileOf(name, s)); });
    return known ? QIcon(new TintedIconEngine(name)) : QIcon();
}

} // namespace bd::gui
