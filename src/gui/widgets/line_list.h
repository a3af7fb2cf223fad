// A list of lines that people put in order: added, edited in place, removed, moved. Value in, value out.
#pragma once
#include <QStringList>
#include <QWidget>

class QListWidget;
class QPushButton;

namespace bd::gui {

class LineList final : public QWidget {
    Q_OBJECT
public:
    explicit LineList(const QString &accessibleName, QWidget *parent = nullptr);
    void setLines(const QStringList &lines);
    QStringList lines() const;
    void choose(int line);
    void setReadOnly(bool readOnly);
    /// A line that is being edited is told now.
    void commit();
    /// A button more beside those of the list.
    QPushButton *addButton(const QString &text, const char *name);

Q_SIGNALS:
    void edited();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void add();
    void remove();
    void removeEmpty();
    void move(int by);
    void append(const QString &line);
    void updateButtons();

    QListWidget *m_list;
    QPushButton *m_add, *m_edit, *m_remove, *m_up, *m_down;
    bool m_readOnly = false, m_isSetting = false;
};

} // namespace bd::gui
