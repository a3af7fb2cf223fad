// What cli_main.cpp asks of the module "binhdang-paper".
#pragma once

class QCoreApplication;

namespace bd {

/// Under the name "bdMakeApplication": a new QGuiApplication, the caller's.
using MakeApplication = QCoreApplication *(int &argc, char **argv);

} // namespace bd
