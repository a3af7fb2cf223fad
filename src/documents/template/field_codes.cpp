#include "documents/template/field_codes.h"

#include "documents/template/link_tags.h"
#include "documents/template/xml_text.h"

namespace bd::documents {

namespace {

void writeOut(pugi::xml_node field)
{
    pugi::xml_node parent = field.parent();
    const auto mark = [&](const char *type) {
        pugi::xml_node run = parent.insert_child_before("w:r", field);
        run.append_child("w:fldChar").append_attribute("w:fldCharType") = type;
    };
    mark("begin");
    pugi::xml_node code = parent.insert_child_before("w:r", field).append_child("w:instrText");
    code.append_attribute("xml:space") = "preserve";
    code.append_child(pugi::node_pcdata).set_value(field.attribute("w:instr").value());
    mark("separate");
    for (pugi::xml_node child = field.first_child(); child;) {
        const pugi::xml_node next = child.next_sibling();
        if (!is(child, "w:fldData"))
            parent.insert_move_before(child, field);
        child = next;
    }
    mark("end");
    parent.remove_child(field);
}

void collect(const pugi::xml_node &node, std::vector<pugi::xml_node> &fields)
{
    for (const pugi::xml_node &child : node.children()) {
        collect(child, fields); // inner ones first
        if (is(child, "w:fldSimple") && !looseTags(QString::fromUtf8(child.attribute("w:instr").value())).empty())
            fields.push_back(child);
    }
}

} // namespace

void writeOutFields(pugi::xml_document &doc)
{
    std::vector<pugi::xml_node> fields;
    collect(doc, fields);
    for (const pugi::xml_node &field : fields)
        writeOut(field);
}

} // namespace bd::documents
