#include "gui/widgets/field_form.h"

#include "gui/theme.h"
#include "gui/widgets/agency_picker.h"
#include "gui/widgets/any_length.h"
#include "gui/widgets/empty_state.h"
#include "gui/widgets/partial_date_edit.h"
#include "gui/widgets/suggest_line.h"

#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QScopedValueRollback>

namespace bd::gui {

namespace {

constexpr int textLines = 3;

QLineEdit *lineOf(QWidget *editor) { return qobject_cast<QLineEdit *>(editor); }

} // namespace

FieldForm::FieldForm(std::vector<FieldSpec> fields, QWidget *parent) : QWidget(parent)
{
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(grid);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    for (FieldSpec &field : fields)
        m_lines.push_back({std::move(field), nullptr, nullptr, {}, {}});
    for (int i = 0; i < static_cast<int>(m_lines.size()); ++i) {
        Line &line = m_lines[static_cast<std::size_t>(i)];
        auto *place = new QWidget(this);
        auto *column = new QVBoxLayout(place);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(grid / 2);
        line.editor = makeEditor(i);
        line.editor->setObjectName(QStringLiteral("field.") + line.spec.id);
        line.editor->setAccessibleName(line.spec.title);
        column->addWidget(line.editor);
        line.note = makeMuted({}, place);
        line.note->hide();
        column->addWidget(line.note);
        auto *label = new QLabel(line.spec.title, this);
        auto *part = line.editor->findChild<QLineEdit *>(); // of a date: its first one
        label->setBuddy(qobject_cast<PartialDateEdit *>(line.editor) && part ? static_cast<QWidget *>(part) : line.editor);
        m_labels.push_back({label, line.spec.title});
        form->addRow(label, place);
    }
}

QWidget *FieldForm::makeEditor(int field)
{
    const FieldSpec &spec = m_lines[static_cast<std::size_t>(field)].spec;
    const auto leave = [this, field] { take(field); };
    switch (spec.kind) {
    case FieldKind::Text: {
        auto *text = new QPlainTextEdit(this);
        text->setTabChangesFocus(true);
        text->setPlaceholderText(spec.hint);
        text->setFixedHeight(text->fontMetrics().lineSpacing() * textLines + 2 * grid);
        text->setReadOnly(spec.isReadOnly);
        text->installEventFilter(this);
        return text;
    }
    case FieldKind::Choice: {
        auto *combo = new QComboBox(this);
        combo->addItems(spec.words);
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        combo->setMinimumContentsLength(12);
        connect(combo, &QComboBox::activated, this, leave);
        return combo;
    }
    case FieldKind::Day:
    case FieldKind::Partial: {
        auto *date = new PartialDateEdit(this);
        for (QLineEdit *part : date->findChildren<QLineEdit *>())
            part->installEventFilter(this);
        return date;
    }
    case FieldKind::Agency: {
        auto *picker = new AgencyPicker(this);
        picker->setPlaceholderText(spec.hint);
        connect(picker, &AgencyPicker::taken, this, leave);
        return picker;
    }
    default: {
        auto *line = spec.kind == FieldKind::Words ? new SuggestLine(this) : new QLineEdit(this);
        if (auto *words = qobject_cast<SuggestLine *>(line)) {
            words->setSource([this, field](const QString &typed) {
                return suggestionsAmong(m_lines[static_cast<std::size_t>(field)].spec.words, typed, 12);
            });
            words->addArrow();
            connect(words, &SuggestLine::chosen, this, leave);
        }
        allowAnyLength(*line);
        line->setPlaceholderText(spec.hint);
        line->setReadOnly(spec.isReadOnly);
        connect(line, &QLineEdit::editingFinished, this, leave);
        return line;
    }
    }
}

void FieldForm::setDirectory(const AgencyDirectory &directory)
{
    m_directory = directory;
    for (AgencyPicker *picker : findChildren<AgencyPicker *>())
        picker->setDirectory(directory);
}

void FieldForm::setWords(const QString &id, const QStringList &words)
{
    if (const int at = indexOf(id); at >= 0)
        m_lines[static_cast<std::size_t>(at)].spec.words = words;
}

int FieldForm::indexOf(const QString &id) const
{
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        if (m_lines[i].spec.id == id)
            return static_cast<int>(i);
    }
    return -1;
}

QWidget *FieldForm::editor(const QString &id) const
{
    const int at = indexOf(id);
    return at < 0 ? nullptr : m_lines[static_cast<std::size_t>(at)].editor;
}

void FieldForm::show(int field, const FieldValue &value)
{
    const QScopedValueRollback showing(m_isShowing, true);
    Line &line = m_lines[static_cast<std::size_t>(field)];
    line.known = value;
    if (auto *text = qobject_cast<QPlainTextEdit *>(line.editor)) {
        text->setPlainText(fieldText(line.spec, value));
    } else if (auto *combo = qobject_cast<QComboBox *>(line.editor)) {
        combo->setCurrentIndex(std::holds_alternative<qint64>(value) ? static_cast<int>(std::get<qint64>(value)) : -1);
    } else if (auto *date = qobject_cast<PartialDateEdit *>(line.editor)) {
        const auto *day = std::get_if<QDate>(&value);
        const auto *partial = std::get_if<domain::PartialDate>(&value);
        date->setDate(day ? domain::PartialDate::of(*day) : partial ? *partial : domain::PartialDate());
    } else if (auto *picker = qobject_cast<AgencyPicker *>(line.editor)) {
        const auto *agency = std::get_if<domain::AgencyRef>(&value);
        picker->setAgency(agency ? *agency : domain::AgencyRef());
    } else if (QLineEdit *edit = lineOf(line.editor)) {
        edit->setText(fieldText(line.spec, value));
    }
    line.note->setText(line.ownNote);
    line.note->setVisible(!line.ownNote.isEmpty());
}

void FieldForm::setRecord(const std::vector<FieldValue> &values)
{
    for (std::size_t i = 0; i < m_lines.size() && i < values.size(); ++i)
        show(static_cast<int>(i), values[i]);
}

void FieldForm::refresh(const std::vector<FieldValue> &values)
{
    for (std::size_t i = 0; i < m_lines.size() && i < values.size(); ++i) {
        const auto now = typed(m_lines[i]);
        const bool isUntouched = now && *now == m_lines[i].known;
        if (isUntouched && !(values[i] == m_lines[i].known))
            show(static_cast<int>(i), values[i]);
        else if (now && *now == values[i])
            m_lines[i].known = values[i];
    }
}

std::optional<FieldValue> FieldForm::typed(const Line &line) const
{
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(line.editor))
        return fieldFrom(line.spec, text->toPlainText());
    if (const auto *combo = qobject_cast<const QComboBox *>(line.editor))
        return combo->currentIndex() < 0 ? FieldValue() : FieldValue(static_cast<qint64>(combo->currentIndex()));
    if (const auto *date = qobject_cast<const PartialDateEdit *>(line.editor)) {
        const auto read = date->date();
        if (!read)
            return std::nullopt;
        if (line.spec.kind == FieldKind::Partial)
            return FieldValue(*read);
        if (read->isUnknown())
            return FieldValue();
        return read->isComplete() ? std::optional(FieldValue(*read->date())) : std::nullopt;
    }
    if (const auto *picker = qobject_cast<const AgencyPicker *>(line.editor))
        return FieldValue(picker->agency());
    const QString text = lineOf(line.editor)->text();
    // As it was shown: nothing was typed, even where a round trip of the words would differ.
    return text == fieldText(line.spec, line.known) ? std::optional(line.known) : fieldFrom(line.spec, text);
}

bool FieldForm::take(int field)
{
    if (m_isShowing)
        return true;
    Line &line = m_lines[static_cast<std::size_t>(field)];
    const auto value = typed(line);
    QString note = line.ownNote;
    if (!value)
        note = line.spec.kind == FieldKind::Day ? tr("A whole day is needed: day/month/year. Not saved yet.")
            : line.spec.kind == FieldKind::Partial ? tr("There is no such day. Not saved yet.")
            : line.spec.kind == FieldKind::Money ? tr("Not understood as money: “5.000.000”, “5tr”, “500k”. Not saved yet.")
                                                 : tr("A whole number is needed. Not saved yet.");
    line.note->setText(note);
    line.note->setVisible(!note.isEmpty());
    if (!value)
        return false;
    if (*value == line.known)
        return true;
    line.known = *value;
    Q_EMIT edited(field, *value);
    return true;
}

bool FieldForm::commit()
{
    for (int i = 0; i < static_cast<int>(m_lines.size()); ++i) {
        if (m_lines[static_cast<std::size_t>(i)].spec.isReadOnly || take(i))
            continue;
        m_lines[static_cast<std::size_t>(i)].editor->setFocus();
        return false;
    }
    return true;
}

void FieldForm::focusField(const QString &id)
{
    QWidget *wanted = editor(id);
    if (!wanted)
        return;
    if (auto *date = qobject_cast<PartialDateEdit *>(wanted))
        wanted = date->findChild<QLineEdit *>();
    wanted->setFocus(Qt::OtherFocusReason);
    if (QLineEdit *line = lineOf(wanted))
        line->selectAll();
}

void FieldForm::setNote(const QString &id, const QString &note)
{
    const int at = indexOf(id);
    if (at < 0)
        return;
    Line &line = m_lines[static_cast<std::size_t>(at)];
    line.ownNote = note;
    line.note->setText(note);
    line.note->setVisible(!note.isEmpty());
}

void FieldForm::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    // once what stands beside it is shown too: its buttons have letters of their own
    QMetaObject::invokeMethod(this, [this] {
        if (isVisible())
            giveMnemonics(m_labels);
    }, Qt::QueuedConnection);
}

bool FieldForm::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut) {
        for (int i = 0; i < static_cast<int>(m_lines.size()); ++i) {
            QWidget *editor = m_lines[static_cast<std::size_t>(i)].editor;
            if (watched == editor) {
                take(i);
            } else if (editor->isAncestorOf(qobject_cast<QWidget *>(watched))) {
                // From one part of a date to the next: not left yet.
                QMetaObject::invokeMethod(this, [this, i, editor] {
                    if (!editor->isAncestorOf(QApplication::focusWidget()))
                        take(i);
                }, Qt::QueuedConnection);
            }
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace bd::gui
