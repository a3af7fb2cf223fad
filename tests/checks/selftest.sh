#!/bin/sh
# selftest.sh: the checks see what they are there to see. Each line below is a wrong (or right) file of its own.
here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)
. "$here/lib.sh"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# expect CHECK fail|pass FILE CONTENT
expect() {
    rm -rf "$work/tree"
    mkdir -p "$work/tree/$(dirname -- "$3")"
    printf '%s\n' "$4" >"$work/tree/$3"
    if sh "$here/$1.sh" "$work/tree" >"$work/out" 2>&1; then got=pass; else got=fail; fi
    [ $got = "$2" ] || echo "$1 on $3 with '$4': expected $2, got $got" | report_here
}
report_here() { cat >>"$work/report"; }
: >"$work/report"

expect layers fail src/base/a.h '#include "domain/plan.h"'
expect layers fail src/domain/a.h '#include "storage/database.h"'
expect layers fail src/exchange/a.cpp '#include "documents/plan_document.h"'
expect layers fail src/documents/template/a.cpp '#include "domain/plan.h"'
expect layers pass src/documents/context/a.cpp '#include "domain/plan.h"'
expect layers pass src/documents/plan_document.h '#include "domain/plan.h"'
expect layers fail src/gui/a.cpp '#include "exchange/plan_import.h"'
expect layers pass src/gui/a.cpp '#include "exchange/values/imported_plan.h"'
expect layers fail src/cli/a.cpp '#include "gui/icon.h"'
expect layers pass src/gui/dialogs/a.cpp '#include "dialogs/ui_paste_dialog.h"'
expect layers fail src/gui/pages/a.cpp '#include "../storage/database.h"'
expect layers pass src/application/a.cpp '#include "storage/database.h"'
expect layers fail src/domain/a.cpp '#include <nlohmann/json.hpp>'
expect layers fail src/application/a.cpp '#include <QSqlQuery>'
expect layers pass src/storage/a.cpp '#include <QSqlQuery>'
expect layers fail src/gui/pages/a.cpp 'QMessageBox::warning(this, title, text);'
expect layers fail src/gui/pages/a.cpp 'QPrintDialog dialog(&printer);'
expect layers pass src/gui/preview/a.cpp '#include "documents/layout/page.h"'
expect layers pass src/gui/pages/a.cpp '// not a QMessageBox'
expect layers pass src/gui/prompts/a.cpp 'QMessageBox::warning(this, title, text);'
expect layers fail src/gui/pages/a.cpp 'QFuture<int> f;'
expect layers fail src/ooxml/a.cpp '#include <unistd.h>'
expect sql fail src/application/a.cpp 'query(QStringLiteral("SELECT id FROM plan"));'
expect sql fail src/storage/a.cpp 'query("insert"); query("INSERT INTO plan VALUES (1)");'
expect sql pass src/storage/a.cpp 'exec(QStringLiteral("PRAGMA foreign_keys=ON"));'
expect sql fail src/cli/a.cpp 'exec(QStringLiteral("PRAGMA foreign_keys=ON"));'
expect sql pass src/cli/a.cpp 'tr("Select a plan")'

report <"$work/report"
finish selftest
