#include "documents/template/content_controls.h"

#include "documents/template/pairing.h"
#include "documents/template/xml_text.h"

namespace bd::documents {

void fillControls(pugi::xml_document &doc)
{
    std::vector<pugi::xml_node> markers;
    collectMarkers(doc, markers);
    for (const pugi::xml_node &marker : markers) {
        for (pugi::xml_node node = marker.parent(); node; node = node.parent()) {
            pugi::xml_node properties = is(node, "w:sdt") ? node.child("w:sdtPr") : pugi::xml_node();
            if (!properties.child("w:showingPlcHdr"))
                continue;
            // All tags of the control, before it stops to be a prompt.
            std::vector<pugi::xml_node> inside;
            collectMarkers(node, inside);
            for (const pugi::xml_node &one : inside)
                one.child("w:rPr").remove_child("w:rStyle");
            properties.remove_child("w:showingPlcHdr");
        }
    }
}

} // namespace bd::documents
