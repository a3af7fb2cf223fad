// The fields of a round of comments (sent, reply by, letter, what silence means) and of one comment. Value in; each tells when
// a field was left with something else than it showed.
#pragma once
#include "application/section_names.h"
#include "domain/consultation.h"
#include "gui/widgets/agency_directory.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace bd::gui {

class AgencyPicker;
class PartialDateEdit;

class RoundFields final : public QWidget {
    Q_OBJECT
public:
    explicit RoundFields(QWidget *parent = nullptr);
    void setReadOnly(bool readOnly);
    /// Its replies and comments are of no concern here.
    void setRound(const domain::CommentRound &round);
    const domain::CommentRound &round() const { return m_round; }
    /// Whatever was typed and not left yet is told now.
    void commit();
    void focusFirst();

Q_SIGNALS:
    void edited(const bd::domain::CommentRound &round);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    PartialDateEdit *makeDate(const char *name, const QString &accessible);
    domain::CommentRound typed() const;

    domain::CommentRound m_round;
    bool m_readOnly = false, m_isShowing = false;
    PartialDateEdit *m_sent, *m_replyBy;
    QLineEdit *m_document;
    QCheckBox *m_silence;
};

class CommentFields final : public QWidget {
    Q_OBJECT
public:
    explicit CommentFields(QWidget *parent = nullptr);
    void setDirectory(const AgencyDirectory &directory);
    void setSections(const std::vector<application::SectionName> &sections);
    void setReadOnly(bool readOnly);
    void setComment(const domain::Comment &comment);
    const domain::Comment &comment() const { return m_comment; }
    void commit();
    /// The agency where it isn't known yet, else the text.
    void focusFirst();

Q_SIGNALS:
    void edited(const bd::domain::Comment &comment);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QComboBox *makeChoice(const char *name);
    QPlainTextEdit *makeText(const char *name);
    domain::Comment typed() const;

    domain::Comment m_comment;
    bool m_readOnly = false, m_isShowing = false;
    AgencyPicker *m_agency;
    QComboBox *m_section, *m_decision;
    QPlainTextEdit *m_text, *m_reason;
};

/// A reason is typed once a comment isn't simply accepted.
bool wantsReason(domain::Decision decision);

} // namespace bd::gui
