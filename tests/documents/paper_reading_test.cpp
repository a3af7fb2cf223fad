// What the templates make is read for paper block by block as it is at once.
#include "documents/plan_document.h"
#include "ooxml/paper_dump.h"
#include "sample_plans.h"
#include "support/catch.h"
#include "support/files.h"

using namespace bd;
using namespace Qt::StringLiterals;

TEST_CASE("rendered plans: read block by block as at once")
{
    const QByteArray form = test::readAll(QStringLiteral(BD_SOURCE_DIR "/templates/ke-hoach.docx"));
    NoProgress progress;
    for (const domain::Plan &plan :
         {test::communeDraft(), test::provincePlan(), test::departmentPlan(), test::withAppendices()}) {
        const auto docx = documents::renderTemplate(form, documents::planContext(plan), documents::Missing::Error, progress);
        REQUIRE(docx);
        CHECK(test::difference(docx->bytes).toStdString() == "");
        CHECK(test::inPieces(docx->bytes).unsupported.isEmpty());
    }
    CHECK(test::difference(form).toStdString() == "");
}
