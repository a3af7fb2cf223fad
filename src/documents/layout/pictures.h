// Pictures of a document: looked at once, decoded no larger than printing needs. Private to layout.
#pragma once
#include <QByteArray>
#include <QImage>
#include <QSizeF>
#include <QString>

#include <functional>
#include <list>
#include <map>
#include <memory>
#include <mutex>

namespace bd::documents {

/// A picture as it stands in a line. Lengths in twips.
struct PictureBytes {
    QByteArray bytes; ///< empty: not a picture we can show
    QSize size;       ///< pixels
    bool isTooLarge = false; ///< it has more of them than we take; then there are no bytes
};

/// Any thread. Decoded pictures are kept while they take little memory, so that a logo on every page is decoded once and
/// stands in a PDF once.
class PictureStore {
public:
    /// Never null. The same part gives the same bytes while anybody holds them.
    std::shared_ptr<const PictureBytes> open(const QString &part, const std::function<QByteArray(const QString &)> &read);
    /// The picture with at least enough pixels for this size in print; the first one of an animation. Null when broken.
    QImage image(const std::shared_ptr<const PictureBytes> &picture, QSizeF twips);

private:
    struct Kept {
        std::shared_ptr<const PictureBytes> picture;
        QSize asked;
        QImage image;
    };
    std::mutex m_mutex;
    std::map<QString, std::weak_ptr<const PictureBytes>> m_opened;
    std::list<Kept> m_kept; ///< the last used first
};

} // namespace bd::documents
