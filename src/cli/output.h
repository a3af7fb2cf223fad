// stdout carries results, stderr one sentence per error. With --json stdout holds exactly one JSON object.
#pragma once
#include "base/result.h"

#include <QFile>
#include <nlohmann/json.hpp>

namespace bd::cli {

class Output {
public:
    explicit Output(bool json);

    bool isJson() const { return m_json; }
    /// A line of text for people; nothing with --json.
    void line(const QString &text = {});
    /// Text as it is, without added line end; with --json nothing.
    void raw(const QString &text);
    /// The result for programs; nothing without --json.
    void result(nlohmann::ordered_json value);
    /// The sentence on stderr; with --json the object on stdout gets the key "error".
    void error(const Error &error);
    /// A remark on stderr.
    void note(const QString &text);
    /// Writes the JSON object. Called once, at the end.
    void finish();

private:
    void write(QFile &file, const QString &text);

    bool m_json;
    QFile m_stdout, m_stderr;
    nlohmann::ordered_json m_result = nlohmann::ordered_json::object();
};

} // namespace bd::cli
