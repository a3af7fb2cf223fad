// The template language over plain text: the same tags, loops, conditions and filters as in Word files (docs/templates.md), for
// sentences. Says which value stands where, so that numbers can be links. Values; any thread.
#pragma once
#include "base/result.h"
#include "documents/template/tag.h"
#include "documents/template/values.h"

#include <memory>

namespace bd::documents {

class KnownNames;

/// A value in the text. `path`: its name, through lists with the pass from 0: "nu", "ds.0.n".
struct TextSpan {
    QString path;
    qsizetype start = 0, length = 0;
    bool operator==(const TextSpan &) const = default;
};

struct FilledText {
    QString text;
    std::vector<TextSpan> spans; ///< those that printed something, in order
    QStringList emptyTags;       ///< tags for values that printed nothing, each once
};

class TextTemplate {
public:
    /// Error: template.invalid, with all faults as TemplateError::toArg has them. `names`: what the data offers; with a contract,
    /// other names and wrong kinds are faults too. nullptr: names are not checked.
    static Result<TextTemplate> compile(const QString &source, const KnownNames *names = nullptr);

    FilledText fill(const Json &context) const;
    /// Top names that tags use, each once, in order; names inside of lists aren't told apart from them.
    QStringList names() const;

private:
    TextTemplate() = default;
    struct Piece {
        std::string literal;
        int tag = -1;
    };
    struct Run;
    void fill(std::size_t begin, std::size_t end, Run &run) const;
    void value(int tag, Run &run) const;
    void loop(std::size_t begin, std::size_t end, Run &run) const;

    std::vector<Piece> m_pieces;
    std::vector<Tag> m_tags;
    std::vector<int> m_partner;        ///< per tag
    std::vector<std::size_t> m_places; ///< per tag: its piece
};

} // namespace bd::documents
