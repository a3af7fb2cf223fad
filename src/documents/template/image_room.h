// How much room a picture has where its tag stands: text column, cell or text box, without the paragraph's indents.
#pragma once
#include "documents/template/list_definitions.h"

namespace bd::documents {

struct RoomAtMarker {
    int width = 0;  ///< twips; 0: the text column of the section, or of the part
    int indent = 0; ///< already taken from `width`, still to be taken from the column
};

/// `lists` may be nullptr: then only what the paragraph itself says counts.
RoomAtMarker roomAt(const pugi::xml_node &marker, const ListDefinitions *lists);
/// Width of the text (of one column) and its height on a page, twips.
int textWidth(const pugi::xml_node &sectPr);
int textHeight(const pugi::xml_node &sectPr);
/// A line of fixed height would show only a slice of the picture: such a paragraph gets lines as high as they need.
void makeRoomForPicture(pugi::xml_node paragraph, const ListDefinitions *lists);

} // namespace bd::documents
