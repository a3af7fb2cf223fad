// The fields of one record as a form. Values in; tells when a field was left with something else than it showed. What is being
// typed is never taken away by values that come anew.
#pragma once
#include "gui/models/field_table.h"
#include "gui/widgets/agency_directory.h"
#include "gui/widgets/field_mnemonics.h"

#include <QWidget>

class QFormLayout;
class QLabel;

namespace bd::gui {

class FieldForm final : public QWidget {
    Q_OBJECT
public:
    explicit FieldForm(std::vector<FieldSpec> fields, QWidget *parent = nullptr);
    void setDirectory(const AgencyDirectory &directory);
    void setWords(const QString &id, const QStringList &words); ///< suggestions of a field of words
    /// Another record: what was typed is given up (commit() first).
    void setRecord(const std::vector<FieldValue> &values);
    /// The same record, read anew: fields in which something is being typed keep it.
    void refresh(const std::vector<FieldValue> &values);
    /// Tells what was typed and not yet told. False: a field holds what makes no sense; the cursor is put there.
    bool commit();
    /// What was told could not be stored: it stays as typed, and is told again when the field is left again.
    void keepTyped(int field, const FieldValue &stored) { m_lines.at(static_cast<std::size_t>(field)).known = stored; }
    void focusField(const QString &id);
    void focusFirst() { focusField(m_lines.front().spec.id); }
    QWidget *editor(const QString &id) const;
    /// Below one field: a line of muted words, "" takes it away.
    void setNote(const QString &id, const QString &note);

Q_SIGNALS:
    void edited(int field, const bd::gui::FieldValue &value);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    struct Line {
        FieldSpec spec;
        QWidget *editor = nullptr;
        QLabel *note = nullptr;
        FieldValue known;
        QString ownNote = {};
    };
    QWidget *makeEditor(int field);
    void show(int field, const FieldValue &value);
    /// What stands there; nullopt where it makes no sense.
    std::optional<FieldValue> typed(const Line &line) const;
    bool take(int field);
    int indexOf(const QString &id) const;
    std::vector<Line> m_lines;
    std::vector<FieldLabel> m_labels;
    AgencyDirectory m_directory;
    bool m_isShowing = false;
};

} // namespace bd::gui
