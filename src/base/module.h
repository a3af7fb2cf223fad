// Parts of the program that are loaded when they are first needed. What they bring along (PDF reader, fonts, dozens of
// libraries) would otherwise be loaded and relocated at every start, also by those who only fill a template (ADR 11).
#pragma once
#include "base/result.h"

namespace bd {

using AnyFunction = void (*)();

/// A function of the module, nullptr when the module was built without it. The module lies beside the program, or where it is
/// installed; it stays loaded. Needs a QCoreApplication. Any thread.
/// Error: program.incomplete (args: the module's file name) when it isn't there or belongs to another version.
Result<AnyFunction> moduleFunction(const QString &module, const char *function);

/// The same as a typed function pointer: moduleFunction<WritePdf>(…). The type is the caller's and the module's word.
template <typename Function>
Result<Function *> moduleFunction(const QString &module, const char *function)
{
    BD_ASSIGN(const AnyFunction found, moduleFunction(module, function));
    return reinterpret_cast<Function *>(found);
}

/// What every module exports under this name: BD_VERSION as it was built.
using ModuleVersion = const char *();
constexpr const char *moduleVersionName = "bdModuleVersion";

} // namespace bd
