#include "documents/template/link_tags.h"

#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace bd::documents {

std::vector<LooseTag> looseTags(const QString &text)
{
    static const QRegularExpression form(u"\\{\\s*([\\p{L}_$.][\\w.$]*\\s*(?:\\|[^{}]*)?)\\}"_s,
                                         QRegularExpression::UseUnicodePropertiesOption);
    std::vector<LooseTag> found;
    for (auto it = form.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        found.push_back({match.capturedStart(), match.capturedEnd(), match.captured(1)});
    }
    return found;
}

std::vector<LinkPiece> linkPieces(const QString &target, const Place &place, std::vector<Tag> &tags,
                                  std::vector<TemplateError> &errors)
{
    static const QRegularExpression percent(u"%7B((?:[^{}%]|%(?!7D)[0-9A-F]{2})*)%7D"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    // Tags as they are typed, whatever Word made of them; the address around them stays as it is.
    QString text;
    qsizetype from = 0;
    for (auto it = percent.globalMatch(target); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const QString content = QUrl::fromPercentEncoding(match.captured(1).toUtf8());
        text += target.mid(from, match.capturedStart() - from);
        text += looseTags(u'{' + content + u'}').size() == 1 ? u'{' + content + u'}' : match.captured();
        from = match.capturedEnd();
    }
    return textPieces(text + target.mid(from), place, tags, errors);
}

std::vector<LinkPiece> textPieces(const QString &text, const Place &place, std::vector<Tag> &tags,
                                  std::vector<TemplateError> &errors)
{
    std::vector<LinkPiece> pieces;
    qsizetype from = 0;
    for (const LooseTag &tag : looseTags(text)) {
        pieces.push_back({text.mid(from, tag.begin - from), int(tags.size())});
        tags.push_back(parseTag(tag.content, place, errors));
        from = tag.end;
    }
    if (!pieces.empty() && from < text.size())
        pieces.push_back({text.mid(from), -1});
    return pieces;
}

} // namespace bd::documents
