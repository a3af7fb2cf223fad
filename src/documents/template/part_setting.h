// What a part of a template is compiled with, besides its own XML.
#pragma once
#include "documents/template/images.h"
#include "documents/template/list_definitions.h"

namespace bd::documents {

struct PartSetting {
    const ListDefinitions *lists = nullptr;
    std::map<std::string, QString> links; ///< addresses outside the file, by relationship id
    ImageRoom text;                       ///< of a part that has no sections of its own
    bool evenWithoutTags = false;         ///< operations are wanted all the same
};

} // namespace bd::documents
