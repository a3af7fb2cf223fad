// A line for one file: what is kept or chosen, with its size; chosen by button or drop, taken out again. Knows no service.
#pragma once
#include <QStringList>
#include <QWidget>
#include <optional>

class QLabel;
class QToolButton;
class QPushButton;

namespace bd::gui {

/// A file that is kept already has no path.
struct SlotFile {
    QString name;
    qint64 bytes = 0;
    QString path = {};
    bool operator==(const SlotFile &) const = default;
};

class FileSlot final : public QWidget {
    Q_OBJECT
public:
    /// `what`: "Signed PDF", for screen readers. `endings`: ".pdf", lower case.
    FileSlot(const QString &name, const QString &what, const QStringList &endings, qint64 maxBytes, QWidget *parent = nullptr);
    void setFile(const std::optional<SlotFile> &file);
    const std::optional<SlotFile> &file() const { return m_file; }
    bool takes(const QString &path) const;
    /// Takes the file, or says why not (problem()).
    void choose(const QString &path);
    QString problem() const { return m_problem; } ///< "" when there is none
    QPushButton *chooseButton() const { return m_choose; }

Q_SIGNALS:
    void chooseWanted();
    void changed();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void show();
    QString m_what;
    QStringList m_endings;
    qint64 m_maxBytes;
    std::optional<SlotFile> m_file;
    QString m_problem;
    QLabel *m_text;
    QPushButton *m_choose;
    QToolButton *m_remove;
};

} // namespace bd::gui
