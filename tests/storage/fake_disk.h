// SQLite's default file system with a meter and two faults: counts syncs, can be full, can lack shared memory.
#pragma once

namespace bd::test {

/// While it lives, new connections of this process go through it.
class FakeDisk {
public:
    FakeDisk();
    ~FakeDisk();
    FakeDisk(const FakeDisk &) = delete;
    FakeDisk &operator=(const FakeDisk &) = delete;

    int syncs() const;
    int opens() const; ///< 0 when Qt carries an SQLite of its own: then nothing can be said
    void setFull(bool full);
    void setWithoutSharedMemory(bool without);
};

} // namespace bd::test
