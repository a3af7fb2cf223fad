#include "gui/widgets/head_part_box.h"

#include "base/text/fold.h"
#include "gui/theme.h"
#include "gui/widgets/any_length.h"
#include "gui/widgets/partial_date_edit.h"

#include <QAbstractTextDocumentLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QTextBlock>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bd::gui {

namespace {

QString withoutSigns(QString line, bool isLast)
{
    line = line.trimmed();
    if (line.startsWith(u'-') || line.startsWith(u'–'))
        line = line.mid(1).trimmed();
    while (line.endsWith(u';') || (isLast && line.endsWith(u'.')))
        line.chop(1);
    return line.trimmed();
}

QStringList printedLines(const HeadText &head, HeadPart part)
{
    switch (part) {
    case HeadPart::Superior: return head.superiorLines;
    case HeadPart::Issuer: return head.issuerLines;
    case HeadPart::Number: return {numberLine(head)};
    case HeadPart::Place: return {placeDateLine(head)};
    case HeadPart::Title: return head.title.isEmpty() ? QStringList() : QStringList{head.title};
    case HeadPart::Recipients: return recipientLines(head.recipients);
    case HeadPart::Authority: return authorityLines(head.signer);
    case HeadPart::Name: return nameLines(head.signer);
    }
    return {};
}

} // namespace

HeadPartBox::HeadPartBox(HeadPart part, const QString &name, const QString &hint, QWidget *parent)
    : QWidget(parent), m_part(part), m_hint(hint), m_column(new QVBoxLayout(this)), m_label(new QLabel(this))
{
    setAccessibleName(name);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    m_column->setContentsMargins(3, 1, 3, 1);
    m_column->setSpacing(2);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true);
    m_label->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_column->addWidget(m_label);
    setMinimumHeight(grid);
    setEditable(true);
}

void HeadPartBox::setEditable(bool editable)
{
    m_editable = editable;
    setFocusPolicy(editable ? Qt::StrongFocus : Qt::NoFocus);
    setCursor(editable ? Qt::IBeamCursor : Qt::ArrowCursor);
    setToolTip(editable ? tr("%1: click or press Enter to correct it").arg(accessibleName()) : QString());
}

void HeadPartBox::setLook(const QFont &font, Qt::Alignment alignment)
{
    m_alignment = alignment;
    m_label->setFont(font);
    m_label->setAlignment(alignment | Qt::AlignTop);
}

void HeadPartBox::show(const HeadText &head)
{
    const QString text = printedLines(head, m_part).join(u'\n');
    const bool isHint = text.isEmpty() && m_editable;
    m_label->setText(isHint ? m_hint : text);
    QPalette ink = m_label->palette();
    ink.setColor(QPalette::WindowText, isHint ? lightColors().muted : QColor(Qt::black));
    m_label->setPalette(ink);
    setAccessibleDescription(text);
    showLabel();
}

void HeadPartBox::showLabel()
{
    const bool isNothing = accessibleDescription().isEmpty() && m_part == HeadPart::Superior && !hasFocus();
    m_label->setVisible(!m_editor && !isNothing);
}

bool HeadPartBox::isOfLines() const
{
    return m_part != HeadPart::Number && m_part != HeadPart::Place && m_part != HeadPart::Title;
}

QLineEdit *HeadPartBox::makeLine(const QString &name, const QString &accessible, QWidget *parent)
{
    auto *line = new QLineEdit(parent);
    allowAnyLength(*line);
    line->setObjectName(name);
    line->setAccessibleName(accessible);
    line->setPlaceholderText(accessible);
    line->setFont(m_label->font());
    line->installEventFilter(this);
    connect(line, &QLineEdit::textEdited, this, &HeadPartBox::typed);
    return line;
}

QWidget *HeadPartBox::makeLines()
{
    m_lines = new QPlainTextEdit(this);
    m_lines->setObjectName(QStringLiteral("headLines"));
    m_lines->setAccessibleName(accessibleName());
    m_lines->setTabChangesFocus(true);
    m_lines->setFont(m_label->font());
    m_lines->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_lines->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_lines->document()->setDocumentMargin(2);
    QTextOption option = m_lines->document()->defaultTextOption();
    option.setAlignment(m_alignment);
    m_lines->document()->setDefaultTextOption(option);
    m_lines->installEventFilter(this);
    connect(m_lines->document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &HeadPartBox::fitLines);
    connect(m_lines, &QPlainTextEdit::textChanged, this, &HeadPartBox::typed);
    return m_lines;
}

/// As high as its lines: nothing scrolls on paper.
void HeadPartBox::fitLines()
{
    if (!m_lines)
        return;
    const int lines = std::max(1, static_cast<int>(m_lines->document()->documentLayout()->documentSize().height()));
    m_lines->setFixedHeight(lines * m_lines->fontMetrics().lineSpacing() + 2 * m_lines->frameWidth() + 6);
}

QWidget *HeadPartBox::makeNumber(bool isIdentity)
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid / 2);
    if (!isIdentity) {
        m_first = makeLine(QStringLiteral("headNumber"), tr("Number"), row);
        layout->addWidget(m_first, 1);
        layout->addWidget(new QLabel(QStringLiteral("/"), row));
    }
    m_second = makeLine(QStringLiteral("headSymbol"), tr("Symbol"), row);
    layout->addWidget(m_second, 2);
    return row;
}

QWidget *HeadPartBox::makePlace(bool isIdentity)
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid / 2);
    m_first = makeLine(QStringLiteral("headPlace"), tr("Place"), row);
    layout->addWidget(m_first, 1);
    if (isIdentity)
        return row;
    m_date = new PartialDateEdit(row);
    m_date->setObjectName(QStringLiteral("headDate"));
    for (QLineEdit *field : m_date->findChildren<QLineEdit *>())
        field->installEventFilter(this);
    connect(m_date, &PartialDateEdit::edited, this, &HeadPartBox::typed);
    layout->addWidget(m_date, 1);
    return row;
}

void HeadPartBox::open(const HeadText &head, bool isIdentity)
{
    if (m_editor)
        return;
    m_editor = m_part == HeadPart::Number ? makeNumber(isIdentity)
             : m_part == HeadPart::Place ? makePlace(isIdentity) : makeLines();
    load(head);
    m_label->hide();
    m_column->insertWidget(0, m_editor);
    // Tab goes on from here: the fields take the box's own place.
    const QList<QLineEdit *> fields = m_editor->findChildren<QLineEdit *>();
    QWidget *before = this;
    for (QLineEdit *field : fields) {
        setTabOrder(before, field);
        before = field;
    }
    if (fields.isEmpty())
        setTabOrder(this, m_editor);
    setFocusPolicy(Qt::NoFocus);
    m_editor->show();
    fitLines();
    QWidget *first = fields.isEmpty() ? m_editor : fields.first();
    first->setFocus(Qt::OtherFocusReason);
    if (m_lines)
        m_lines->moveCursor(QTextCursor::End);
    update();
}

void HeadPartBox::load(const HeadText &head)
{
    const QSignalBlocker quiet(this);
    if (m_lines) {
        const QStringList lines = m_part == HeadPart::Recipients ? head.recipients : printedLines(head, m_part);
        m_lines->setPlainText(lines.join(u'\n'));
    }
    if (m_part == HeadPart::Place && m_first)
        m_first->setText(head.place);
    if (m_part == HeadPart::Number && m_first)
        m_first->setText(head.number);
    if (m_second)
        m_second->setText(head.symbol);
    if (m_date)
        m_date->setDate(head.date);
}

QStringList HeadPartBox::typedLines() const
{
    QStringList lines;
    for (const QString &line : m_lines->toPlainText().split(u'\n'))
        if (!line.trimmed().isEmpty())
            lines << text::nfc(line.trimmed());
    return lines;
}

bool HeadPartBox::store(HeadText &head)
{
    const QStringList lines = m_lines ? typedLines() : QStringList();
    switch (m_part) {
    case HeadPart::Superior: head.superiorLines = lines; break;
    case HeadPart::Issuer: head.issuerLines = lines; break;
    case HeadPart::Title: head.title = lines.join(u' '); break;
    case HeadPart::Recipients:
        head.recipients.clear();
        for (qsizetype i = 0; i < lines.size(); ++i)
            if (const QString name = withoutSigns(lines[i], i + 1 == lines.size()); !name.isEmpty())
                head.recipients << name;
        break;
    case HeadPart::Authority: setAuthorityLines(lines, head.signer); break;
    case HeadPart::Name: setNameLines(lines, head.signer); break;
    case HeadPart::Number:
        if (m_first)
            head.number = text::nfc(m_first->text().trimmed());
        head.symbol = text::nfc(m_second->text().trimmed());
        break;
    case HeadPart::Place:
        head.place = text::nfc(m_first->text().trimmed());
        if (m_date && m_date->date())
            head.date = *m_date->date();
        break;
    }
    const bool isValid = !m_date || m_date->isValid();
    if (!isValid && !m_problem) {
        m_problem = new QLabel(tr("This date does not exist. Please look at day, month and year."), this);
        m_problem->setObjectName(QStringLiteral("headProblem"));
        m_problem->setWordWrap(true);
        QPalette ink = m_problem->palette();
        ink.setColor(QPalette::WindowText, lightColors().late);
        m_problem->setPalette(ink);
        m_column->addWidget(m_problem);
    }
    if (m_problem)
        m_problem->setVisible(!isValid);
    return isValid;
}

void HeadPartBox::closeEditor()
{
    if (!m_editor)
        return;
    m_editor->hide();
    m_editor->deleteLater(); // a key of its own may be on its way through it
    delete m_problem;
    m_problem = nullptr;
    m_editor = nullptr;
    m_lines = nullptr;
    m_first = m_second = nullptr;
    m_date = nullptr;
    setEditable(m_editable);
    showLabel();
    update();
}

void HeadPartBox::keyPressEvent(QKeyEvent *event)
{
    const bool opens = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_F2
        || event->key() == Qt::Key_Space;
    if (!m_editable || m_editor || !opens)
        return QWidget::keyPressEvent(event);
    Q_EMIT openWanted();
}

void HeadPartBox::mousePressEvent(QMouseEvent *event)
{
    if (m_editable && !m_editor)
        Q_EMIT openWanted();
    else
        QWidget::mousePressEvent(event);
}

bool HeadPartBox::event(QEvent *event)
{
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave || event->type() == QEvent::FocusIn
        || event->type() == QEvent::FocusOut) {
        showLabel();
        update();
    }
    return QWidget::event(event);
}

bool HeadPartBox::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    const bool isCtrl = key->modifiers() & Qt::ControlModifier;
    const bool isEscape = key->key() == Qt::Key_Escape && key->modifiers() == Qt::NoModifier;
    if (!isEscape && !(isEnter && (isCtrl || !isOfLines())))
        return QWidget::eventFilter(watched, event);
    event->accept(); // a shortcut of the window's must not take it
    if (event->type() == QEvent::KeyPress)
        Q_EMIT leaveWanted(!isEscape);
    return true;
}

void HeadPartBox::paintEvent(QPaintEvent *)
{
    if (!m_editable)
        return;
    QPainter painter(this);
    const bool isAt = hasFocus();
    if (isAt || (underMouse() && !m_editor)) {
        painter.setPen(QPen(isAt ? lightColors().accent : lightColors().border, isAt ? 2 : 1));
        painter.drawRoundedRect(rect().adjusted(1, 1, -2, -2), 3, 3);
    }
}

} // namespace bd::gui
