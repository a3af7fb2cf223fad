// The head, the title, the recipients and the signature as on paper, corrected where they stand: a click, Enter or F2 opens a
// part; Tab goes on to the next; Esc takes back what was typed. Value in, value out; for plans and for issuing identities.
#pragma once
#include "gui/widgets/head_text.h"

#include <QWidget>
#include <map>

class QLabel;
class QTimer;

namespace bd::gui {

class HeadPartBox;

class DocumentHead final : public QWidget {
    Q_OBJECT
public:
    explicit DocumentHead(QWidget *parent = nullptr);
    ~DocumentHead() override;

    /// Not announced. A part that is being edited keeps what is typed, unless it is this part that differs now.
    void setHead(const HeadText &head);
    /// What was set, with everything that was typed and left (see finish()).
    const HeadText &head() const { return m_head; }

    /// Looked at only: a plan that was issued.
    void setReadOnly(bool readOnly);
    bool isReadOnly() const { return m_readOnly; }
    /// Without number, date and title: what an identity gives to all its documents.
    void setForIdentity(bool forIdentity);
    /// Recipients are those of another body, say; shown, not edited.
    void setPartFixed(HeadPart part, bool fixed);
    void setPartShown(HeadPart part, bool shown);

    /// Opens a part for editing and brings it into view; false when it can't be edited.
    bool editPart(HeadPart part);
    /// Takes over what is being typed now; the part stays open. For stores before commands.
    void takeTyped();
    /// Takes over what is being typed and closes the part.
    void finish();
    /// The part that is being edited.
    std::optional<HeadPart> openPart() const { return m_open; }

Q_SIGNALS:
    /// A visit to a part: opened, any number of edits (on a pause of a second, when it is left), closed.
    void partOpened(bd::gui::HeadPart part);
    void edited(bd::gui::HeadPart part);
    void partClosed(bd::gui::HeadPart part);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    HeadPartBox *addBox(HeadPart part, const QString &name, const QString &hint);
    void show(HeadPart part);
    void showAll();
    void applyFonts();
    void open(HeadPart part);
    void take();
    void close(bool keep);
    void onFocus(QWidget *now);
    bool isEditable(HeadPart part) const;

    HeadText m_head, m_before; ///< m_before: as the open part was found
    std::map<HeadPart, HeadPartBox *> m_boxes;
    std::map<HeadPart, bool> m_fixed;
    QList<QLabel *> m_texts;
    std::optional<HeadPart> m_open;
    bool m_readOnly = false, m_forIdentity = false, m_isClosing = false;
    QWidget *m_paper, *m_above; ///< m_above: keeps the country's name beside the issuer where there is no superior
    QLabel *m_type = nullptr, *m_recipientsTitle = nullptr;
    QTimer *m_pause;
};

} // namespace bd::gui
