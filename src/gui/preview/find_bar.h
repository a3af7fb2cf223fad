// The line below the pages where one types what to find in them.
#pragma once
#include <QWidget>

class QLabel;
class QLineEdit;
class QTimer;
class QToolButton;

namespace bd::gui {

class FindBar final : public QWidget {
    Q_OBJECT
public:
    explicit FindBar(QWidget *parent = nullptr);
    void open();
    void close();
    /// `current` from 0, -1 for none; `isSearching`: more may come.
    void setMatches(int current, int count, bool isSearching);

Q_SIGNALS:
    void needleChanged(const QString &needle);
    void nextWanted(bool backwards);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QToolButton *addButton(const char *name, const QString &iconName, const QString &text);
    void announce();
    void goOn(bool backwards);
    QLineEdit *m_text;
    QLabel *m_count;
    QToolButton *m_previous, *m_next;
    QTimer *m_wait;
    QString m_announced;
};

} // namespace bd::gui
