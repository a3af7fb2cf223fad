// HTML without what a paste never needs and a parser could choke on: scripts, comments, over-long tags. One pass.
#pragma once
#include <QByteArray>

namespace bd::exchange {

struct SlimHtml {
    QByteArray html;   ///< UTF-8
    QByteArray styles; ///< insides of <style>, joined; cut off at 256 KiB
};

/// Any encoding that clipboards use, with or without Windows' header ("Version:0.9 StartHTML:…"), to UTF-8 markup.
QByteArray clipboardMarkup(const QByteArray &bytes);
/// Of UTF-8. A tag with more than 64 attributes or 8 KiB keeps its name only.
SlimHtml slimHtml(const QByteArray &html);

} // namespace bd::exchange
