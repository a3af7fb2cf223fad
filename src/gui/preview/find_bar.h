// The line where one types what to find: in the pages, or in a plan's text, where a second line replaces.
#pragma once
#include "base/text/find.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTimer;
class QToolButton;
class QVBoxLayout;

namespace bd::gui {

class FindBar final : public QWidget {
    Q_OBJECT
public:
    enum class Kind { Find, Replace }; ///< Replace: with case, whole words, and what comes instead
    explicit FindBar(QWidget *parent = nullptr, Kind kind = Kind::Find);
    /// With `needle`, where there is one, in place of the last.
    void open(const QString &needle = {});
    void openReplace(const QString &needle = {});
    void close();
    QString needle() const;
    text::FindOptions options() const;
    QString replacement() const;
    void setCanReplace(bool can);
    /// `current` from 0, -1 for none; `isSearching`: more may come.
    void setMatches(int current, int count, bool isSearching);

Q_SIGNALS:
    /// Or the options changed.
    void needleChanged(const QString &needle);
    void nextWanted(bool backwards);
    void replaceWanted(bool all);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QToolButton *addButton(const char *name, const QString &iconName, const QString &text);
    QCheckBox *addOption(const char *name, const QString &text);
    void makeReplaceRow(QVBoxLayout &rows);
    void announce();
    void goOn(bool backwards);
    void updateButtons();
    QLineEdit *m_text;
    QLabel *m_count;
    QCheckBox *m_case = nullptr, *m_whole = nullptr;
    QToolButton *m_previous, *m_next;
    QWidget *m_replaceRow = nullptr;
    QLineEdit *m_replacement = nullptr;
    QPushButton *m_replace = nullptr, *m_replaceAll = nullptr;
    QTimer *m_wait;
    QString m_announced;
    int m_found = 0;
    bool m_canReplace = true;
};

} // namespace bd::gui
