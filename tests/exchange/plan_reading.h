// Helpers for tests that read plans.
#pragma once
#include "exchange/plan_import.h"
#include "support/files.h"

#include <QByteArray>
#include <QString>
#include <vector>

namespace bd::test {

/// Reads; fails the test with the error's code when it can't.
exchange::ImportedPlan readText(const QString &text);
exchange::ImportedPlan readFile(const QString &path);
exchange::ImportedPlan readBytes(const QByteArray &bytes, const QString &name);
/// tests/data/plans/NAME.txt
exchange::ImportedPlan readSample(const QString &name);
/// The code of the error that reading gives; "" when it gives none.
QString errorOf(const QByteArray &bytes, const QString &name = QStringLiteral("nguồn.txt"));

bool hasIssue(const exchange::ImportedPlan &imported, const char *code);
QStringList issueCodes(const exchange::ImportedPlan &imported);
/// "6m 2024-06-05 strict" per duty with a date, in order.
QStringList datedDuties(const domain::Plan &plan);
/// Kinds of sections as codes.
QStringList kinds(const std::vector<domain::Section> &sections);
/// Everything of a plan that reading decides, as lines without uuids: two readings that agree are equal.
QString described(const domain::Plan &plan);

/// A paragraph of a DOCX made by a test.
struct DocxParagraph {
    QString text;
    bool bold = false, centred = false, italic = false;
    QString rawRuns; ///< instead of text: w:r elements
};
using DocxRow = QStringList;
/// A DOCX of paragraphs, and tables: a paragraph whose text is "\x1Ftable" stands for the next table.
QByteArray docxOf(const std::vector<DocxParagraph> &paragraphs, const std::vector<std::vector<DocxRow>> &tables = {},
                  bool tableBorders = true);
/// A paragraph per line.
QByteArray docxOfText(const QString &text);

} // namespace bd::test
