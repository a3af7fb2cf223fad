// Small tables of flat values: which columns a value has, so that one store serves all registers. Columns are said once per
// type in record_types.cpp.
#pragma once
#include "storage/row_store.h"

namespace bd::storage {

/// Specialised in record_types.h for every type that is a row of its own with a uuid:
///   static QString table();
///   static Row row(const T &);             all columns but id and version; texts made NFC
///   static T value(const Row &);           the other way
///   static QString order();                name of the sql file that reads its rows in the order of the screen
///   static QString owner();                the column that names what it belongs to; "" for what stands by itself
///   static QString name(const T &);        what it is called in undo and history
///   static QString words(const T &);       what a filter looks at
template <typename T>
struct RecordType;

template <typename T>
struct StoredRecord {
    qint64 id = 0;
    int version = 0;
    T value;
};

} // namespace bd::storage
