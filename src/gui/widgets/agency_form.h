// One agency of the directory, field by field. What was changed is announced when a field is left; what makes no sense
// (a date that is none, no name) is said below and not announced.
#pragma once
#include "domain/agency.h"
#include "gui/widgets/agency_directory.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace bd::gui {

class AgencyPicker;

class AgencyForm final : public QWidget {
    Q_OBJECT
public:
    explicit AgencyForm(QWidget *parent = nullptr);
    ~AgencyForm() override;
    void setDirectory(const AgencyDirectory &directory);
    /// A new one has no uuid: the name is announced first.
    void setAgency(const domain::Agency &agency);
    domain::Agency agency() const;
    /// What was set or announced last.
    const domain::Agency &known() const { return m_known; }
    /// Something stands here that was not announced yet.
    bool isEdited() const;
    void startWithName();
    /// Announces what the field with the focus holds.
    void finish();
    /// Something stands here that couldn't be announced.
    bool isFaulty() const;

Q_SIGNALS:
    void agencyEdited(const bd::domain::Agency &agency);

private:
    QLineEdit *addLine(QFormLayout &form, const QString &label, const char *name);
    void announce();
    void takeGuesses();
    void sayFault();
    std::optional<QString> uuidOf(const AgencyPicker &picker, const std::optional<QString> &known) const;
    QString fault() const;
    std::optional<QDate> dateOf(const QLineEdit &line, bool &isDate) const;

    AgencyDirectory m_directory;
    domain::Agency m_known;
    QLineEdit *m_name, *m_abbreviation, *m_symbol, *m_code, *m_aliases, *m_from, *m_to, *m_protocol;
    QComboBox *m_level, *m_kind, *m_addressing;
    AgencyPicker *m_parent, *m_successor;
    QLabel *m_fault;
    bool m_guesses = false; ///< level and kind follow the name until they are chosen
};

} // namespace bd::gui
