#include "gui/widgets/document_head.h"

#include "gui/theme.h"
#include "gui/widgets/head_part_box.h"

#include <QApplication>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bd::gui {

namespace {

constexpr int storeAfter = 1000;  ///< ms without a key, after which what is typed is announced
constexpr double pointsAt = 11;   ///< paper's points are shown as they are where the window's own letters have this size
constexpr int headColumn = 65, rightColumn = 100; ///< their widths, as in the decree's form

/// Decree 30/2020, Annex I.
struct Look {
    double points;
    bool bold, italic;
    Qt::Alignment alignment = Qt::AlignHCenter;
};

Look lookOf(HeadPart part)
{
    switch (part) {
    case HeadPart::Superior: return {13, false, false};
    case HeadPart::Issuer: return {13, true, false};
    case HeadPart::Number: return {13, false, false};
    case HeadPart::Place: return {14, false, true};
    case HeadPart::Title: return {14, true, false};
    case HeadPart::Recipients: return {11, false, false, Qt::AlignLeft};
    case HeadPart::Authority: return {14, true, false};
    case HeadPart::Name: return {14, true, false};
    }
    return {14, false, false};
}

/// Draws what stands between head and signature as grey bars.
class TextHint final : public QWidget {
public:
    explicit TextHint(QWidget *parent) : QWidget(parent) { setFixedHeight(5 * grid); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        for (int i = 0; i < 3; ++i) {
            const int left = i == 0 ? 3 * grid : 0, right = i == 2 ? width() / 3 : 0;
            painter.fillRect(QRect(left, grid + i * (grid + 3), width() - left - right, 3), lightColors().border);
        }
    }
};

/// The rule below a name: a part of the width of the words above it.
class Rule final : public QWidget {
public:
    Rule(double part, QWidget *words, QWidget *parent) : QWidget(parent), m_part(part), m_words(words)
    {
        setFixedHeight(grid);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const auto *label = qobject_cast<QLabel *>(m_words);
        if (!label)
            label = m_words->findChild<QLabel *>();
        int widest = 0;
        for (const QString &line : label->text().split(u'\n'))
            widest = std::max(widest, label->fontMetrics().horizontalAdvance(line));
        const int length = static_cast<int>(m_part * std::min(widest, width()));
        QPainter(this).fillRect(QRect((width() - length) / 2, 2, length, 1), Qt::black);
    }

private:
    double m_part;
    QWidget *m_words;
};

QPalette paperPalette(QPalette palette)
{
    const Colors &c = lightColors();
    for (const auto group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled}) {
        palette.setColor(group, QPalette::Window, Qt::white);
        palette.setColor(group, QPalette::Base, c.noteBack);
        for (const auto role : {QPalette::WindowText, QPalette::Text})
            palette.setColor(group, role, Qt::black);
        palette.setColor(group, QPalette::PlaceholderText, c.muted);
        palette.setColor(group, QPalette::Highlight, c.accent);
        palette.setColor(group, QPalette::HighlightedText, c.onAccent);
        palette.setColor(group, QPalette::Button, c.button);
        palette.setColor(group, QPalette::ButtonText, c.text);
    }
    return palette;
}

QLabel *makePrinted(const QString &text, Look look, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setAlignment(look.alignment | Qt::AlignTop);
    label->setProperty("points", look.points);
    label->setProperty("bold", look.bold);
    label->setProperty("italic", look.italic);
    return label;
}

} // namespace

DocumentHead::DocumentHead(QWidget *parent) : QWidget(parent), m_paper(new QWidget(this)), m_above(new QWidget(m_paper)), m_pause(new QTimer(this))
{
    setObjectName(QStringLiteral("documentHead"));
    setAccessibleName(tr("The document's head and signature"));
    m_paper->setObjectName(QStringLiteral("headPaper"));
    m_paper->setAutoFillBackground(true);
    m_paper->setPalette(paperPalette(palette()));
    m_pause->setSingleShot(true);
    m_pause->setInterval(storeAfter);
    connect(m_pause, &QTimer::timeout, this, &DocumentHead::takeTyped);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { onFocus(now); });
    build();
    applyFonts();
    showAll();
}

DocumentHead::~DocumentHead() = default;

HeadPartBox *DocumentHead::addBox(HeadPart part, const QString &name, const QString &hint)
{
    auto *box = new HeadPartBox(part, name, hint, m_paper);
    m_boxes[part] = box;
    connect(box, &HeadPartBox::openWanted, this, [this, part] { open(part); });
    connect(box, &HeadPartBox::typed, this, [this] { m_pause->start(); });
    connect(box, &HeadPartBox::leaveWanted, this, [this, part](bool keep) {
        close(keep);
        m_boxes[part]->setFocus(Qt::OtherFocusReason);
    });
    return box;
}

void DocumentHead::build()
{
    const auto printed = [this](const QString &text, Look look) {
        m_texts << makePrinted(text, look, m_paper);
        return m_texts.last();
    };
    auto *left = new QVBoxLayout, *right = new QVBoxLayout;
    left->setSpacing(0);
    right->setSpacing(0);
    left->addWidget(addBox(HeadPart::Superior, tr("Superior body"), tr("(superior body, if it is printed)")));
    auto *issuer = addBox(HeadPart::Issuer, tr("Issuing body"), tr("(issuing body)"));
    left->addWidget(issuer);
    left->addWidget(new Rule(0.4, issuer, m_paper));
    left->addStretch(1);
    right->addWidget(m_above);
    right->addWidget(printed(u"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"_s, {13, true, false}));
    auto *motto = printed(u"Độc lập - Tự do - Hạnh phúc"_s, {14, true, false});
    right->addWidget(motto);
    right->addWidget(new Rule(1, motto, m_paper));
    right->addStretch(1);
    auto *head = new QGridLayout;
    head->setHorizontalSpacing(grid);
    head->setVerticalSpacing(2);
    head->setColumnStretch(0, headColumn);
    head->setColumnStretch(1, rightColumn);
    head->addLayout(left, 0, 0);
    head->addLayout(right, 0, 1);
    head->addWidget(addBox(HeadPart::Number, tr("Number and symbol"), {}), 1, 0);
    head->addWidget(addBox(HeadPart::Place, tr("Place and date"), {}), 1, 1);

    m_type = printed({}, {14, true, false});
    auto *title = addBox(HeadPart::Title, tr("Title"), tr("(what it is about)"));
    m_recipientsTitle = printed(u"Nơi nhận:"_s, {12, true, true, Qt::AlignLeft});
    auto *to = new QVBoxLayout, *signature = new QVBoxLayout;
    to->setSpacing(0);
    signature->setSpacing(0);
    to->addWidget(m_recipientsTitle);
    to->addWidget(addBox(HeadPart::Recipients, tr("Recipients, one a line"), tr("- (recipients);")));
    to->addStretch(1);
    signature->addWidget(addBox(HeadPart::Authority, tr("Authority and position of the signer"), tr("(position)")));
    signature->addSpacing(5 * grid);
    signature->addWidget(addBox(HeadPart::Name, tr("Signer's name"), tr("(full name)")));
    signature->addStretch(1);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(grid);
    foot->addLayout(to, 1);
    foot->addLayout(signature, 1);

    auto *page = new QVBoxLayout(m_paper);
    page->setContentsMargins(3 * grid, 3 * grid, 2 * grid, 3 * grid);
    page->setSpacing(grid / 2);
    page->addLayout(head);
    page->addSpacing(grid);
    page->addWidget(m_type);
    page->addWidget(title);
    page->addWidget(new Rule(0.4, title, m_paper));
    page->addWidget(new TextHint(m_paper));
    page->addSpacing(grid);
    page->addLayout(foot);
    page->addStretch(1);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(1, 1, 1, 1);
    outer->addWidget(m_paper);
}

void DocumentHead::applyFonts()
{
    const double scale = font().pointSizeF() > 0 ? font().pointSizeF() / pointsAt : 1;
    const auto fontOf = [&](double points, bool bold, bool italic) {
        QFont paper(QStringLiteral("Times New Roman"));
        paper.setStyleHint(QFont::Serif);
        paper.setPointSizeF(points * scale);
        paper.setBold(bold);
        paper.setItalic(italic);
        return paper;
    };
    for (QLabel *label : std::as_const(m_texts))
        label->setFont(fontOf(label->property("points").toDouble(), label->property("bold").toBool(),
                              label->property("italic").toBool()));
    for (const auto &[part, box] : m_boxes) {
        const Look look = lookOf(part);
        box->setLook(fontOf(look.points, look.bold, look.italic), look.alignment);
    }
}

bool DocumentHead::isEditable(HeadPart part) const
{
    const auto fixed = m_fixed.find(part);
    const bool isFixed = fixed != m_fixed.end() && fixed->second;
    return !m_readOnly && !isFixed && !(m_forIdentity && part == HeadPart::Title);
}

void DocumentHead::show(HeadPart part)
{
    HeadPartBox *box = m_boxes.at(part);
    if (box->isOpen())
        return;
    HeadText shown = m_head;
    if (m_forIdentity && part == HeadPart::Title)
        shown.title = tr("(title of the document)");
    box->setEditable(isEditable(part));
    box->show(shown);
}

void DocumentHead::showAll()
{
    for (const auto &[part, box] : m_boxes)
        show(part);
    m_above->setFixedHeight(m_head.superiorLines.isEmpty() ? grid : 0);
    m_type->setText(m_head.documentType);
    m_type->setVisible(!m_head.documentType.isEmpty());
    m_paper->update(); // rules follow their words
}

void DocumentHead::setHead(const HeadText &head)
{
    const HeadText old = std::exchange(m_head, head);
    for (const auto &[part, box] : m_boxes) {
        if (box->isOpen() && !samePart(old, head, part)) {
            box->load(head);
            m_before = head;
        }
    }
    showAll();
}

void DocumentHead::setReadOnly(bool readOnly)
{
    if (readOnly)
        finish();
    m_readOnly = readOnly;
    showAll();
}

void DocumentHead::setForIdentity(bool forIdentity)
{
    m_forIdentity = forIdentity;
    showAll();
}

void DocumentHead::setPartFixed(HeadPart part, bool fixed)
{
    m_fixed[part] = fixed;
    show(part);
}

void DocumentHead::setPartShown(HeadPart part, bool shown)
{
    m_boxes.at(part)->setVisible(shown);
    if (part == HeadPart::Recipients)
        m_recipientsTitle->setVisible(shown);
}

bool DocumentHead::editPart(HeadPart part)
{
    if (!isEditable(part))
        return false;
    open(part);
    for (QWidget *parent = parentWidget(); parent; parent = parent->parentWidget())
        if (auto *area = qobject_cast<QScrollArea *>(parent))
            area->ensureWidgetVisible(m_boxes.at(part));
    return true;
}

void DocumentHead::open(HeadPart part)
{
    if (m_open == part || !isEditable(part))
        return;
    finish();
    m_open = part;
    m_before = m_head;
    Q_EMIT partOpened(part);
    m_boxes.at(part)->open(m_head, m_forIdentity);
}

void DocumentHead::take()
{
    m_pause->stop();
    if (!m_open)
        return;
    HeadText typed = m_head;
    static_cast<void>(m_boxes.at(*m_open)->store(typed)); // what can't be understood yet stays as it was
    if (typed == m_head)
        return;
    m_head = typed;
    Q_EMIT edited(*m_open);
}

void DocumentHead::takeTyped()
{
    take();
}

void DocumentHead::finish()
{
    close(true);
}

void DocumentHead::close(bool keep)
{
    if (!m_open || m_isClosing)
        return;
    m_isClosing = true; // hiding the field that has the focus moves it
    const HeadPart part = *m_open;
    HeadPartBox *box = m_boxes.at(part);
    bool isValid = true;
    if (keep) {
        take();
        HeadText typed = m_head;
        isValid = box->store(typed);
    } else if (!samePart(m_head, m_before, part)) {
        copyPart(m_before, part, m_head); // a pause had announced it already
        m_pause->stop();
        Q_EMIT edited(part);
    }
    m_pause->stop();
    m_open.reset();
    if (isValid) { // else the fields stay, with a sentence that says why
        box->closeEditor();
        showAll();
    }
    m_isClosing = false;
    Q_EMIT partClosed(part);
}

void DocumentHead::onFocus(QWidget *now)
{
    if (!now || m_isClosing)
        return;
    if (m_open && !m_boxes.at(*m_open)->isAncestorOf(now))
        close(true);
    for (const auto &[part, box] : m_boxes) {
        if (m_open || !box->isOpen() || !box->isAncestorOf(now))
            continue;
        m_open = part; // back to a field that couldn't be understood
        m_before = m_head;
        Q_EMIT partOpened(part);
    }
}

void DocumentHead::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_type)
        applyFonts();
}

void DocumentHead::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(colorsOf(palette()).border);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace bd::gui
