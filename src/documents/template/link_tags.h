// Tags where braces need not be tags: in the addresses of links and in the codes of fields. Only what is well-formed
// and names a value counts there; anything else is left as it is.
#pragma once
#include "documents/template/tag.h"

#include <string>

namespace bd::documents {

/// A link's target: literal text and tags in turn.
struct LinkPiece {
    QString literal;
    int tag = -1;
};

/// A tag's braces in some text, and what stands between them.
struct LooseTag {
    qsizetype begin = 0, end = 0;
    QString content;
};
std::vector<LooseTag> looseTags(const QString &text);

/// A text's pieces, empty when it holds no tag. Tags are added to `tags`.
std::vector<LinkPiece> textPieces(const QString &text, const Place &place, std::vector<Tag> &tags,
                                  std::vector<TemplateError> &errors);

/// The target's pieces, empty when it holds no tag. Word writes braces in addresses as they are or as %7B and %7D. Tags
/// are added to `tags`.
std::vector<LinkPiece> linkPieces(const QString &target, const Place &place, std::vector<Tag> &tags,
                                  std::vector<TemplateError> &errors);

} // namespace bd::documents
