// The contract of templates as data: every name of a plan's context (planContext), what it holds, in both languages.
// A test holds it against what planContext gives; check, proposals and docs/templates*.md come from it. Any thread.
#pragma once
#include "documents/template/known_names.h"

#include <QString>
#include <vector>

namespace bd::documents {

struct ContractField {
    enum class Kind { Text, Number, Flag, Date, Code, Rich, Table, Image, Object, List, TextList, RichList };

    QString path;           ///< "signer.name", "tasks[].budget"
    Kind kind = Kind::Text; ///< Rich: formatted text, or a text. Image: {%name}
    bool isOptional = false; ///< null when not known
    QString like;           ///< a List whose elements have the names of that other list's: "outline"
    QString vietnamese, english; ///< what it is; what stands before "(" or ":", between ",", is what people may call it
};

/// In the order of the documentation; a list or object stands before what is in it.
const std::vector<ContractField> &planContract();

/// The same as names, the Vietnamese ones as aliases.
const KnownNames &planNames();

/// Any contract as names; its Vietnamese words become aliases.
KnownNames contractNames(const std::vector<ContractField> &contract);

} // namespace bd::documents
