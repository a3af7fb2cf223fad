// One issuing identity: its head, symbol, recipients and signature on the page itself, for each kind of document; beside it
// its name, who signs, and where its reports go. Value in, value out.
#pragma once
#include "domain/issuing_identity.h"

#include <QDialog>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QTabBar;

namespace bd::gui {

class DocumentHead;
struct HeadText;

class IdentityDialog final : public QDialog {
    Q_OBJECT
public:
    explicit IdentityDialog(const domain::IssuingIdentity &identity, QWidget *parent = nullptr);
    /// With what is typed in a part that is still open.
    domain::IssuingIdentity identity();
    void accept() override;

private:
    QWidget *makePaper();
    QWidget *makeFacts();
    QWidget *makeSigners(QWidget *parent);
    QLineEdit *addLine(QFormLayout *form, const char *name, const QString &label, const QString &text);
    domain::DocumentKind shownKind() const;
    void showPaper();
    void onPaperEdited();
    void showSigners(int select);
    void addSigner(const domain::Signer &form);
    void moveSigner(int by);
    void removeSigner();
    int signer() const;

    domain::IssuingIdentity m_identity;
    DocumentHead *m_head = nullptr;
    QTabBar *m_kinds = nullptr;
    QListWidget *m_signers = nullptr;
    QPushButton *m_addSigner = nullptr, *m_signerUp = nullptr, *m_signerDown = nullptr, *m_removeSigner = nullptr;
    QLineEdit *m_name = nullptr, *m_reportsTo = nullptr, *m_reportsVia = nullptr;
    QComboBox *m_kind = nullptr, *m_level = nullptr;
    QLabel *m_problem = nullptr;
};

} // namespace bd::gui
