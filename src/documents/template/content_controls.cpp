#include "documents/template/content_controls.h"

#include "documents/template/pairing.h"
#include "documents/template/xml_text.h"

namespace bd::documents {

namespace {

/// Word writes what a control is bound to over what stands in it, whenever it opens the file.
void unbind(pugi::xml_node properties)
{
    for (pugi::xml_node child = properties.first_child(); child;) {
        const pugi::xml_node next = child.next_sibling();
        if (localName(child) == "dataBinding")
            properties.remove_child(child);
        else if (is(child, "w:dropDownList") || is(child, "w:comboBox"))
            child.remove_attribute("w:lastValue"); // what was chosen before
        child = next;
    }
}

} // namespace

void fillControls(pugi::xml_document &doc)
{
    std::vector<pugi::xml_node> markers;
    collectMarkers(doc, markers);
    for (const pugi::xml_node &marker : markers) {
        for (pugi::xml_node node = marker.parent(); node; node = node.parent()) {
            pugi::xml_node properties = is(node, "w:sdt") ? node.child("w:sdtPr") : pugi::xml_node();
            unbind(properties);
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
