// The plan as plain text. Made from the context, so that it says what the document says.
#include "documents/plan_document.h"
#include "documents/template/values.h"

using namespace Qt::StringLiterals;

namespace bd::documents {

namespace {

class TextWriter {
public:
    void line(const Json &value)
    {
        gatherNotes(value);
        if (const QString text = printed(value); !text.isEmpty())
            m_lines << text;
    }
    void lines(const Json &list)
    {
        for (const Json &value : list)
            line(value);
    }
    void gap()
    {
        if (!m_lines.isEmpty() && !m_lines.last().isEmpty())
            m_lines << QString();
    }

    void items(const Json &list)
    {
        for (const Json &item : list) {
            if (item["is_heading_1"] == true)
                gap();
            if (item["is_table"] == true)
                table(item["table"]);
            else
                line(item["line"]);
        }
    }

    void tasks(const Json &context)
    {
        line(context["task_appendix"]["label"]);
        line(context["task_appendix"]["title"]);
        line(context["reference"]);
        m_lines << u"TT\tNhiệm vụ\tChủ trì\tPhối hợp\tThời gian\tSản phẩm\tKinh phí"_s;
        for (const Json &task : context["tasks"]) {
            QStringList cells;
            for (const char *key : {"number", "title", "lead", "coordinate", "time", "product", "budget"})
                cells << printed(task[key]);
            m_lines << cells.join(u'\t');
        }
    }

    QString text()
    {
        if (!m_notes.isEmpty()) {
            gap();
            m_lines += m_notes;
        }
        while (!m_lines.isEmpty() && m_lines.last().isEmpty())
            m_lines.removeLast();
        return m_lines.join(u'\n') + u'\n';
    }

private:
    void table(const Json &table)
    {
        for (const Json &row : table["rows"]) {
            QStringList cells;
            for (const Json &cell : row["cells"]) {
                QStringList paragraphs;
                for (const Json &paragraph : cell["paragraphs"]) {
                    gatherNotes(paragraph);
                    paragraphs << printed(paragraph);
                }
                cells << paragraphs.join(u' ');
            }
            m_lines << cells.join(u'\t');
        }
    }

    void gatherNotes(const Json &value)
    {
        if (!isRich(value))
            return;
        for (const Json &span : value["spans"]) {
            const auto note = span.find("footnote");
            if (note != span.end() && !note->at("text").is_null())
                m_notes << u'[' + printed(note->at("mark")) + u"] "_s + printed(note->at("text"));
        }
    }

    QStringList m_lines, m_notes;
};

} // namespace

QString planText(const domain::Plan &plan)
{
    const Json context = planContext(plan);
    TextWriter out;
    out.lines(context["head"]["superior_lines"]);
    out.lines(context["head"]["issuer_lines"]);
    out.gap();
    out.line(context["number_line"]);
    if (context["is_draft"] == true)
        out.line(Json("DỰ THẢO"));
    out.line(context["place_date"]);
    out.gap();
    out.line(context["document_type"]);
    out.line(context["title"]);
    out.gap();
    out.lines(context["preamble"]);
    out.lines(context["basis_lines"]);
    out.line(context["introduction"]);
    out.items(context["outline"]);
    out.gap();
    out.lines(context["closing"]);
    out.gap();
    if (!context["recipient_lines"].empty())
        out.line(Json("Nơi nhận:"));
    out.lines(context["recipient_lines"]);
    out.gap();
    out.lines(context["signer"]["authority_lines"]);
    out.line(context["signer"]["position"]);
    out.line(context["signer"]["name"]);
    for (const Json &appendix : context["appendices"]) {
        out.gap();
        out.line(appendix["heading"]);
        out.items(appendix["items"]);
    }
    if (!context["tasks"].empty()) {
        out.gap();
        out.tasks(context);
    }
    out.gap();
    out.line(context["foot_line"]);
    return out.text();
}

} // namespace bd::documents
