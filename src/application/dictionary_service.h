// Words that the spelling check takes as right in this office. Every change is undoable. The thread of its database.
#pragma once
#include "application/change_set.h"
#include "application/database_service.h"

namespace bd::application {

/// Errors: those of DatabaseService; dictionary.no_word (nothing to add, or more than a word of 60 letters).
class DictionaryService {
public:
    explicit DictionaryService(DatabaseService &database);

    Result<QStringList> words() const; ///< in Vietnamese order
    /// Lower case, NFC. A word that is there already changes nothing.
    Result<ChangeSet> add(const QString &word);
    Result<ChangeSet> remove(const QString &word);

private:
    DatabaseService &m_database;
};

} // namespace bd::application
