#include "storage/fake_disk.h"

#include <map>
#include <memory>
#include <sqlite3.h>

namespace bd::test {

namespace {

/// The system's functions for one kind of file, and ours in front of them. SQLite uses different ones for the database
/// (with locks) and its journals (without).
struct Functions {
    sqlite3_io_methods metered{}; // first: a file's pMethods points here
    const sqlite3_io_methods *original = nullptr;
};

struct State {
    sqlite3_vfs *original = nullptr;
    sqlite3_vfs vfs{};
    std::map<const sqlite3_io_methods *, std::unique_ptr<Functions>> functions;
    int syncs = 0, opens = 0;
    bool isFull = false, isWithoutSharedMemory = false;
};

State &state()
{
    static State s;
    return s;
}

const sqlite3_io_methods &originalOf(sqlite3_file *file)
{
    return *reinterpret_cast<const Functions *>(file->pMethods)->original;
}

int meteredSync(sqlite3_file *file, int flags)
{
    ++state().syncs;
    return originalOf(file).xSync(file, flags);
}

int meteredWrite(sqlite3_file *file, const void *data, int amount, sqlite3_int64 offset)
{
    return state().isFull ? SQLITE_FULL : originalOf(file).xWrite(file, data, amount, offset);
}

int meteredOpen(sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    State &s = state();
    const int result = s.original->xOpen(vfs, name, file, flags, outFlags);
    if (result != SQLITE_OK || !file->pMethods)
        return result;
    ++s.opens;
    auto &functions = s.functions[file->pMethods];
    if (!functions) {
        functions = std::make_unique<Functions>();
        functions->original = file->pMethods;
        functions->metered = *file->pMethods;
        functions->metered.xSync = meteredSync;
        functions->metered.xWrite = meteredWrite;
        if (s.isWithoutSharedMemory)
            functions->metered.iVersion = 1;
    }
    file->pMethods = &functions->metered;
    return result;
}

} // namespace

FakeDisk::FakeDisk()
{
    State &s = state();
    s = State();
    sqlite3_initialize();
    s.original = sqlite3_vfs_find(nullptr);
    s.vfs = *s.original;
    s.vfs.zName = "bd-fake-disk";
    s.vfs.xOpen = meteredOpen;
    s.vfs.pNext = nullptr;
    sqlite3_vfs_register(&s.vfs, 1);
}

FakeDisk::~FakeDisk()
{
    sqlite3_vfs_unregister(&state().vfs);
    sqlite3_vfs_register(state().original, 1);
}

int FakeDisk::syncs() const { return state().syncs; }
int FakeDisk::opens() const { return state().opens; }
void FakeDisk::setFull(bool full) { state().isFull = full; }
void FakeDisk::setWithoutSharedMemory(bool without) { state().isWithoutSharedMemory = without; }

} // namespace bd::test
