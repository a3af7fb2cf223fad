// Precompiled for every layer below the window. Only what nearly every file includes.
#pragma once
#include <QByteArray>
#include <QDate>
#include <QString>
#include <QStringList>
#include <algorithm>
#include <map>
#include <memory>
#include <optional>
#include <tl/expected.hpp>
#include <utility>
#include <variant>
#include <vector>
