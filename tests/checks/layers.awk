# Include direction and header families, over all files of src/ at once. Prints "file:line: what is wrong".
# The rules are those of docs/architecture.md, "The tower".
BEGIN {
    may["base"] = "base"
    may["domain"] = "base domain"
    may["ooxml"] = "base ooxml"
    may["storage"] = "base domain storage"
    may["documents"] = "base ooxml documents"
    may["exchange"] = "base domain ooxml exchange"
    may["application"] = "base domain ooxml storage documents exchange application"
    may["cli"] = "base domain application cli"
    may["gui"] = "base domain application gui"
    may["app"] = "base domain ooxml storage documents exchange application cli gui app"
    split("base domain ooxml storage documents exchange application cli gui app", names, " ")
    for (i in names) known[names[i]] = 1
}
FNR == 1 {
    path = FILENAME
    sub(/^.*\/src\//, "", path)
    sub(/^src\//, "", path)
    layer = path
    sub(/\/.*/, "", layer)
    block = 0
}
function wrong(text) { printf "src/%s:%d: %s\n", path, FNR, text }
function allowed(from, to, header) {
    if (index(" " may[from] " ", " " to " ")) return 1
    if (from == "documents" && to == "domain")
        return path ~ /^documents\/(context\/|plan_document\.)/
    if ((from == "gui" || from == "cli") && header ~ /^(exchange|documents)\/values\//) return 1
    if (from == "gui" && header ~ /^documents\/(layout|charts)\//) return 1
    return 0
}
/^[ \t]*#[ \t]*include[ \t]*"/ {
    header = $0
    sub(/^[^"]*"/, "", header)
    sub(/".*/, "", header)
    if (header ~ /\.\.\//) { wrong("includes \"" header "\": no ../, so that the tower can be read off the path"); next }
    target = header
    sub(/\/.*/, "", target)
    if (layer == "gui" && header ~ /(^|\/)ui_[a-z0-9_]+\.h$/) next # written by uic from ui/
    if (header ~ /\// && (target in known)) {
        if (!allowed(layer, target, header)) wrong(layer " must not include \"" header "\"")
    } else if (header ~ /\//) {
        wrong("includes \"" header "\", which names no layer")
    }
    next
}
# Families of headers: who may use what. Comments don't count.
{
    code = $0
    if (block) { if (code ~ /\*\//) { sub(/^.*\*\//, "", code); block = 0 } else next }
    gsub(/\/\*[^*]*\*\//, "", code)
    if (code ~ /\/\*/) { sub(/\/\*.*/, "", code); block = 1 }
    gsub(/"([^"\\]|\\.)*"/, "\"\"", code)
    sub(/\/\/.*/, "", code)
}
code ~ /nlohmann/ && layer ~ /^(base|domain|ooxml)$/ { wrong("nlohmann/json only from storage upward") }
code ~ /(^|[^A-Za-z0-9_])(QSql[A-Z]|QtSql)/ && layer != "storage" { wrong("QSql only in storage") }
code ~ /(^|[^A-Za-z0-9_])(QtConcurrent|QFuture|QPromise)/ && path !~ /^gui\/jobs/ { wrong("QtConcurrent, QFuture and QPromise only in gui/jobs") }
code ~ /(^|[^A-Za-z0-9_])(QMessageBox|QFileDialog|QInputDialog|QErrorMessage|QPrintDialog|QPageSetupDialog)/ && path !~ /^gui\/prompts/ { wrong("message boxes and file dialogs only in gui/prompts") }
code ~ /#[ \t]*include[ \t]*<zip\.h/ && layer != "ooxml" { wrong("libzip only in ooxml") }
code ~ /#[ \t]*include[ \t]*<pugixml/ && layer !~ /^(ooxml|documents|exchange)$/ { wrong("pugixml only where documents are read and written") }
code ~ /#[ \t]*include[ \t]*<poppler/ && layer != "exchange" { wrong("poppler only in exchange") }
code ~ /#[ \t]*include[ \t]*<CLI/ && layer !~ /^(cli|app)$/ { wrong("CLI11 only in cli") }
code ~ /#[ \t]*include[ \t]*<(Q[A-Z][A-Za-z]*(Widget|Dialog|Window)|QtWidgets|QApplication)/ && layer !~ /^(gui|app)$/ { wrong("widgets only in gui") }
code ~ /#[ \t]*include[ \t]*<(unistd\.h|fcntl\.h|pwd\.h|dirent\.h|sys\/|windows\.h)/ && layer != "base" { wrong("the operating system's own headers only in base") }
code ~ /(^|[^A-Za-z0-9_])processEvents[ \t]*\(/ { wrong("no processEvents()") }
