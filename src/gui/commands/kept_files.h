// Files that stand in the data file: opened as a copy that can't be changed, or written where the user wants them.
#pragma once
#include "base/result.h"

#include <functional>
#include <memory>

class QTemporaryDir;

namespace bd::gui {

class CommandContext;

/// The copies go with whoever owns this.
class KeptFiles {
public:
    using Write = std::function<Result<void>(const QString &path)>;
    explicit KeptFiles(CommandContext &context);
    ~KeptFiles();
    void open(const QString &name, const Write &write);
    void saveAs(const QString &title, const QString &name, const Write &write);
    void forget(); ///< copies made so far go now

private:
    CommandContext &m_context;
    std::unique_ptr<QTemporaryDir> m_folder;
    int m_count = 0;
};

} // namespace bd::gui
