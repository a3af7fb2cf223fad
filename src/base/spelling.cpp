#include "base/spelling.h"

#include "base/text/fold.h"
#include "base/text/tone_placement.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>
#include <hunspell.hxx>

namespace bd {

namespace {

constexpr qsizetype longestWord = 30; ///< nobody means a longer one; the dictionary isn't asked
constexpr qsizetype mostRemembered = 50'000;

/// Part of a word: a letter, or a mark that belongs to one.
bool isOfWord(QChar c)
{
    return c.isLetter() || c.isMark();
}

/// Written together without blanks: numbers, symbols of documents, addresses.
bool isOpaque(QStringView chunk)
{
    if (chunk.contains(u'@') || chunk.contains(u"://") || chunk.startsWith(u"www.", Qt::CaseInsensitive))
        return true;
    for (qsizetype i = 1; i + 1 < chunk.size(); ++i) // "moha.gov.vn"; "dự án.Tổ chức" is a forgotten blank
        if (chunk[i] == u'.' && chunk[i - 1].isLower() && chunk[i + 1].isLower())
            return true;
    return false;
}

bool isRomanNumeral(QStringView word)
{
    return std::all_of(word.begin(), word.end(), [](QChar c) { return QStringView(u"ivxlc").contains(c); });
}

/// "lí" and "lý" are one word, "kĩ" and "kỹ": papers write y, dictionaries i.
QString withOtherI(const QString &syllable)
{
    static constexpr std::u16string_view i = u"iìíỉĩị", y = u"yỳýỷỹỵ";
    if (syllable.size() < 2 || syllable.size() > 3)
        return {};
    const QChar before = syllable.at(syllable.size() - 2);
    const bool isAfterQu = syllable.size() == 3 && syllable.startsWith(u"qu");
    if (!isAfterQu && (syllable.size() != 2 || !QStringView(u"hklmst").contains(before)))
        return {};
    const char16_t last = syllable.back().unicode();
    QString other = syllable;
    if (const auto at = i.find(last); at != i.npos)
        other.back() = QChar(y[at]);
    else if (const auto atY = y.find(last); atY != y.npos)
        other.back() = QChar(i[atY]);
    return other == syllable ? QString() : other;
}

QString inCaseOf(const QString &word, const QString &like)
{
    if (like.isEmpty() || !like[0].isUpper())
        return word;
    if (like.size() > 1 && like == like.toUpper())
        return word.toUpper();
    return word.left(1).toUpper() + word.mid(1);
}

} // namespace

QStringList dictionaryFolders()
{
    QStringList folders;
    if (QCoreApplication::instance()) {
        const QString beside = QCoreApplication::applicationDirPath();
        folders << beside + QStringLiteral("/dictionaries") << beside + QStringLiteral("/hunspell");
    }
    const QStringList data = QStandardPaths::standardLocations(QStandardPaths::GenericDataLocation);
    for (const QString &base : data)
        folders << base + QStringLiteral("/hunspell") << base + QStringLiteral("/myspell") << base + QStringLiteral("/myspell/dicts");
#ifndef Q_OS_WIN
    folders << QStringLiteral("/usr/share/hunspell") << QStringLiteral("/usr/local/share/hunspell") << QStringLiteral("/usr/share/myspell/dicts");
#endif
    folders.removeDuplicates();
    return folders;
}

std::optional<DictionaryFiles> findDictionary(const QStringList &folders)
{
    for (const QString &folder : folders) {
        for (const char *name : {"/vi_VN", "/vi"}) {
            const QString base = folder + QLatin1String(name);
            const DictionaryFiles files{base + QStringLiteral(".aff"), base + QStringLiteral(".dic")};
            if (QFileInfo(files.affixes).isReadable() && QFileInfo(files.words).isReadable())
                return files;
        }
    }
    return std::nullopt;
}

Spelling::Spelling(std::unique_ptr<Hunspell> hunspell) : m_hunspell(std::move(hunspell)) {}

Spelling::~Spelling() = default;

std::unique_ptr<Spelling> Spelling::load(const DictionaryFiles &files, const NarrowNames &names)
{
    const auto affixes = NarrowFile::of(files.affixes, names), words = NarrowFile::of(files.words, names); // read whole at once
    if (!affixes || !words)
        return nullptr;
    auto hunspell = std::make_unique<Hunspell>(affixes->name().constData(), words->name().constData());
    // Without a dictionary every word is wrong; one of another encoding isn't ours.
    const bool isOurs = QByteArray::fromStdString(hunspell->get_dict_encoding()).toUpper() == "UTF-8" && hunspell->spell(std::string("năm"))
        && hunspell->spell(std::string("giới"));
    if (!isOurs)
        return nullptr;
    return std::unique_ptr<Spelling>(new Spelling(std::move(hunspell)));
}

void Spelling::setOwnWords(const QStringList &words)
{
    m_own.clear();
    for (const QString &each : words) {
        const QStringList syllables = text::words(text::nfc(each).toLower());
        for (const QString &syllable : syllables)
            m_own.insert(syllable);
    }
}

bool Spelling::isOwnWord(const QString &word) const
{
    return m_own.contains(text::nfc(word).toLower());
}

bool Spelling::isKnown(const QString &word)
{
    const auto found = m_known.constFind(word);
    if (found != m_known.cend())
        return *found;
    if (m_known.size() > mostRemembered)
        m_known.clear();
    const bool isKnown = m_hunspell->spell(word.toStdString());
    m_known.insert(word, isKnown);
    return isKnown;
}

bool Spelling::isRight(const QString &syllable)
{
    const QString word = text::nfc(syllable).toLower();
    if (word.size() <= 1 || isRomanNumeral(word) || m_own.contains(word))
        return true;
    if (word.size() > longestWord)
        return false;
    const QString other = withOtherI(word);
    for (const QString &spelling : {text::withTone(word, text::TonePlacement::Second), text::withTone(word, text::TonePlacement::First), other})
        if (!spelling.isEmpty() && isKnown(spelling))
            return true;
    return false;
}

std::vector<SpellingMark> Spelling::check(QStringView text)
{
    std::vector<SpellingMark> marks;
    for (qsizetype start = 0; start < text.size();) {
        qsizetype end = start;
        while (end < text.size() && !text[end].isSpace())
            ++end;
        const QStringView chunk = text.sliced(start, end - start);
        const bool isSkipped = isOpaque(chunk);
        for (qsizetype i = 0; i < chunk.size() && !isSkipped;) {
            qsizetype j = i;
            while (j < chunk.size() && (isOfWord(chunk[j]) || chunk[j].isDigit()))
                ++j;
            if (j == i) {
                ++i;
                continue;
            }
            const QStringView word = chunk.sliced(i, j - i);
            const bool isPlain = std::all_of(word.begin(), word.end(), [](QChar c) { return isOfWord(c) && !c.isUpper(); });
            if (isPlain && !isRight(word.toString()))
                marks.push_back({start + i, j - i});
            i = j;
        }
        start = end + 1;
    }
    return marks;
}

QStringList Spelling::suggestions(const QString &syllable, QStringView surroundings, int most)
{
    const QString word = text::nfc(syllable);
    const auto placement = text::tonePlacementOf(surroundings).value_or(text::TonePlacement::First);
    QStringList out;
    if (word.size() > longestWord)
        return out;
    for (const std::string &found : m_hunspell->suggest(word.toLower().toStdString())) {
        const QString each = inCaseOf(text::withTone(text::nfc(QString::fromStdString(found)), placement), word);
        const bool isSplit = each.contains(u' '); // "giới i": two words are nobody's syllable
        if (!isSplit && !out.contains(each) && each != word)
            out.append(each);
        if (out.size() >= most)
            break;
    }
    return out;
}

} // namespace bd
