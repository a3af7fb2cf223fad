// {%photo} while a document is rendered: value -> media part and the run that shows it.
#pragma once
#include "documents/template/image_options.h"
#include "documents/template/image_value.h"
#include "documents/template/new_parts.h"
#include "documents/template/unique_ids.h"

namespace bd::documents {

/// The room a picture has where its tag stands, twips; 0: not known.
struct ImageRoom {
    int width = 0, height = 0;
};

class Images {
public:
    Images(NewParts &parts, UniqueIds &ids, Dialect dialect, ImageFiles files)
        : m_parts(parts), m_ids(ids), m_dialect(dialect), m_files(std::move(files))
    {
    }

    /// A w:drawing into `out`. Returns what is wrong with the value, empty when nothing is.
    QString append(QByteArray &out, const Json &value, const QString &part, const ImageOptions &options, ImageRoom room);

private:
    NewParts &m_parts;
    UniqueIds &m_ids;
    Dialect m_dialect;
    ImageFiles m_files;
};

} // namespace bd::documents
