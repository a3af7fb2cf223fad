#include "storage/sql_text.h"

#include <QFile>

// The macro declares a function of the global namespace.
static void initSqlResource() { Q_INIT_RESOURCE(sql); }

namespace bd::storage {

namespace {

bool isWordChar(QChar c) { return c.isLetterOrNumber() || c == u'_'; }

/// Where the quoted piece starting at `from` ends (behind its closing quote); doubled quotes stay inside.
qsizetype endOfQuoted(const QString &s, qsizetype from)
{
    const QChar quote = s[from];
    qsizetype i = from + 1;
    while (i < s.size()) {
        if (s[i] == quote) {
            if (i + 1 < s.size() && s[i + 1] == quote)
                ++i;
            else
                return i + 1;
        }
        ++i;
    }
    return s.size();
}

qsizetype endOfComment(const QString &s, qsizetype from)
{
    if (s[from] == u'-') {
        const qsizetype end = s.indexOf(u'\n', from);
        return end < 0 ? s.size() : end;
    }
    const qsizetype end = s.indexOf(QLatin1String("*/"), from + 2);
    return end < 0 ? s.size() : end + 2;
}

bool isCommentStart(const QString &s, qsizetype i)
{
    if (i + 1 >= s.size())
        return false;
    return (s[i] == u'-' && s[i + 1] == u'-') || (s[i] == u'/' && s[i + 1] == u'*');
}

/// Follows the words of one statement to know whether a semicolon ends it or stands inside a trigger's body.
class StatementEnd {
public:
    void word(const QString &w)
    {
        const QString upper = w.toUpper();
        if (m_words == 0)
            m_isCreate = upper == QLatin1String("CREATE");
        if (m_isCreate && m_words <= 2 && upper == QLatin1String("TRIGGER"))
            m_isTrigger = true;
        if (m_isTrigger && (upper == QLatin1String("BEGIN") || upper == QLatin1String("CASE")))
            ++m_depth;
        if (m_isTrigger && upper == QLatin1String("END"))
            --m_depth;
        ++m_words;
    }
    bool atSemicolon() const { return m_depth <= 0; }

private:
    int m_words = 0, m_depth = 0;
    bool m_isCreate = false, m_isTrigger = false;
};

} // namespace

void initSqlFiles() { initSqlResource(); }

QStringList splitSql(const QString &script)
{
    QStringList statements;
    QString current;
    StatementEnd end;
    const auto finish = [&] {
        if (const QString text = current.trimmed(); !text.isEmpty())
            statements.append(text);
        current.clear();
        end = StatementEnd();
    };
    for (qsizetype i = 0; i < script.size();) {
        const QChar c = script[i];
        qsizetype next = i + 1;
        if (isCommentStart(script, i)) {
            i = endOfComment(script, i);
            continue;
        }
        if (c == u'\'' || c == u'"') {
            next = endOfQuoted(script, i);
        } else if (isWordChar(c)) {
            while (next < script.size() && isWordChar(script[next]))
                ++next;
            end.word(script.mid(i, next - i));
        } else if (c == u';' && end.atSemicolon()) {
            finish();
            ++i;
            continue;
        }
        current += QStringView(script).mid(i, next - i);
        i = next;
    }
    finish();
    return statements;
}

QString sqlText(const QString &name, const QMap<QString, QString> &names)
{
    initSqlFiles();
    QFile file(QStringLiteral(":/sql/") + name + QStringLiteral(".sql"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no SQL file named %s", qPrintable(name));
    const QStringList statements = splitSql(QString::fromUtf8(file.readAll()));
    Q_ASSERT(statements.size() == 1);
    QString text = statements.value(0);
    for (auto it = names.cbegin(); it != names.cend(); ++it)
        text.replace(u'{' + it.key() + u'}', it.value());
    return text;
}

} // namespace bd::storage
