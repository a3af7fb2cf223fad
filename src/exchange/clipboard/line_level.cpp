#include "exchange/clipboard/line_level.h"

#include "base/text/editable.h"
#include "exchange/plan/scan.h"

namespace bd::exchange {

domain::Paragraph typedParagraph(const domain::RichText &text)
{
    domain::Paragraph paragraph;
    paragraph.text = text;
    const QString plain = text.toPlain();
    const Marker marker = markerOf(plain);
    if ((marker.type != MarkerType::Dash && marker.type != MarkerType::Plus) || isRule(plain))
        return paragraph;
    const QStringView rest = QStringView(plain).sliced(std::min(marker.length, plain.size()));
    const bool isNumber = !rest.isEmpty() && rest.front().isDigit() && !plain.left(marker.length).contains(u' ');
    if (isNumber || rest.trimmed().isEmpty())
        return paragraph;
    paragraph.level = marker.type == MarkerType::Dash ? domain::ParagraphLevel::Dash : domain::ParagraphLevel::Plus;
    paragraph.text = text.mid(marker.length).trimmed();
    return paragraph;
}

domain::RichText cleaned(const domain::RichText &text)
{
    domain::RichText out;
    for (domain::Span span : text.spans()) {
        if (!span.footnote)
            span.text = text::editable(span.text);
        out.append(span);
    }
    return squeezed(out);
}

} // namespace bd::exchange
