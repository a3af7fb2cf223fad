// A page or list that has nothing yet: what it is for, and the one or two actions that fill it.
#pragma once
#include <QWidget>

class QLabel;
class QScrollArea;
class QPushButton;
class QVBoxLayout;

namespace bd::gui {

class EmptyState final : public QWidget {
    Q_OBJECT
public:
    EmptyState(const QString &title, const QString &text, QWidget *parent = nullptr);
    QPushButton *addButton(const QString &text);
    void setTexts(const QString &title, const QString &text);

private:
    QLabel *m_title, *m_text;
    QVBoxLayout *m_column;
};

/// A heading label in the page's voice: larger and bold, following the font size of the user.
QLabel *makeHeading(const QString &text, QWidget *parent, double factor = 1.3);
/// A label in the muted colour, wrapped.
QLabel *makeMuted(const QString &text, QWidget *parent);
/// Puts a page where it scrolls: at 200 % a laptop's screen is half as high.
QScrollArea *makeScrolling(QWidget *page, QWidget *parent);

} // namespace bd::gui
