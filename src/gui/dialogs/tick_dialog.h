// Changes to take singly or all: a list with ticks, beside it what the chosen one would do. The base of such dialogs.
#pragma once
#include <QDialog>

class QListWidget;
class QPushButton;
class QTextBrowser;

namespace bd::gui {

class TickDialog : public QDialog {
    Q_OBJECT
public:
    /// Rows that are ticked, in their order.
    std::vector<int> ticked() const;

protected:
    struct Words {
        QString title, said; ///< what the dialog does; a sentence above the list
        QString list, text;  ///< for screen readers
        QString take;        ///< the main button
    };
    /// `name`: of the dialog; the list is called NAMEChanges, the text NAMEText.
    TickDialog(const QString &name, const Words &words, QWidget *parent);
    /// Call at the end of the constructor. All are ticked.
    void setItems(const QStringList &items);
    virtual QString html(int row) const = 0;

private:
    void showItem();
    void followTicks();
    QListWidget *m_list;
    QTextBrowser *m_text;
    QPushButton *m_take, *m_all;
};

} // namespace bd::gui
