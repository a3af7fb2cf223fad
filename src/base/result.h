// Errors are values. Whoever can fail returns Result<T>; nobody throws across a layer.
#pragma once
#include <QString>
#include <QStringList>
#include <tl/expected.hpp>

namespace bd {

/// What went wrong, for machines. The sentence for people is made in one place from `code` and `args`
/// (application/error_text.h); a test reads all codes from the sources and finds a sentence for each.
struct Error {
    QString code;     ///< stable, English, dotted: "db.busy", "zip.too_large". Part of the command line's contract.
    QStringList args; ///< what the sentence names: a file name, a tag, a number already formatted
    QString detail;   ///< for the log only: SQL error, library message. Never contents of documents.
    bool operator==(const Error &) const = default;
};

template <typename T>
using Result = tl::expected<T, Error>;

inline tl::unexpected<Error> fail(const char *code, QStringList args = {}, QString detail = {})
{
    return tl::unexpected<Error>(Error{QString::fromLatin1(code), std::move(args), std::move(detail)});
}

inline tl::unexpected<Error> fail(Error error) { return tl::unexpected<Error>(std::move(error)); }

} // namespace bd

// Passes an error on: BD_TRY(open(path)); BD_ASSIGN(auto zip, ZipArchive::open(path));
#define BD_CONCAT2(a, b) a##b
#define BD_CONCAT(a, b) BD_CONCAT2(a, b)
#define BD_TRY(expr) \
    do { \
        auto bdTryResult = (expr); \
        if (!bdTryResult) \
            return ::bd::fail(std::move(bdTryResult).error()); \
    } while (false)
#define BD_ASSIGN_IMPL(tmp, decl, expr) \
    auto tmp = (expr); \
    if (!tmp) \
        return ::bd::fail(std::move(tmp).error()); \
    decl = std::move(*tmp)
#define BD_ASSIGN(decl, expr) BD_ASSIGN_IMPL(BD_CONCAT(bdResult, __LINE__), decl, expr)
