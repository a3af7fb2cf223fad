// The catalogues that come with the program, as JSON (resources/catalogue/). A test holds them to their forms.
#pragma once
#include <QString>
#include <nlohmann/json.hpp>

namespace bd::application {

/// resources/catalogue/NAME.json; an empty object where that can't be read.
nlohmann::json catalogueObject(const char *name);
/// A text of an object; empty where there is none, or something else.
QString stringAt(const nlohmann::json &object, const char *key);

} // namespace bd::application
