#include "base/word_automation.h"

#ifdef Q_OS_WIN

#include <QDeadlineTimer>
#include <QDir>
#include <atomic>
#include <initializer_list>
#include <set>
#include <thread>
#include <utility>
#include <vector>

#include <windows.h>
// behind it
#include <oleauto.h>
#include <tlhelp32.h>

namespace bd {

namespace {

constexpr int lookEvery = 100;   ///< ms
constexpr int patienceAtEnd = 10; ///< s that Word has to quit by itself
// https://learn.microsoft.com/office/vba/api/word: wdFormatXMLDocument, msoAutomationSecurityForceDisable, wdAlertsNone
constexpr long formatXmlDocument = 12, macrosOff = 3, alertsNone = 0, dontSave = 0;

/// A VARIANT that frees what it holds.
class Value {
public:
    Value() { VariantInit(&m_value); }
    explicit Value(long number) : Value()
    {
        m_value.vt = VT_I4;
        m_value.lVal = number;
    }
    explicit Value(bool is) : Value()
    {
        m_value.vt = VT_BOOL;
        m_value.boolVal = is ? VARIANT_TRUE : VARIANT_FALSE;
    }
    explicit Value(const QString &text) : Value()
    {
        m_value.vt = VT_BSTR;
        m_value.bstrVal = SysAllocString(text.toStdWString().c_str());
    }
    Value(const Value &) = delete;
    Value &operator=(const Value &) = delete;
    Value(Value &&other) noexcept : m_value(std::exchange(other.m_value, VARIANT{})) {}
    Value &operator=(Value &&other) noexcept
    {
        std::swap(m_value, other.m_value);
        return *this;
    }
    ~Value() { VariantClear(&m_value); }

    static Value left() ///< an argument that isn't given
    {
        Value value;
        value.m_value.vt = VT_ERROR;
        value.m_value.scode = DISP_E_PARAMNOTFOUND;
        return value;
    }
    VARIANT *get() { return &m_value; }
    IDispatch *object() const { return m_value.vt == VT_DISPATCH ? m_value.pdispVal : nullptr; }

private:
    VARIANT m_value;
};

/// Calls and properties by name, as a macro has them. The first failure is kept, and nothing is called any more after it.
class Caller {
public:
    Value call(IDispatch *object, const wchar_t *name, WORD kind, std::vector<Value> arguments = {})
    {
        Value result;
        if (FAILED(m_failed) || !object) {
            m_failed = FAILED(m_failed) ? m_failed : E_POINTER;
            return result;
        }
        m_failed = invoke(object, name, kind, arguments, result);
        if (FAILED(m_failed) && m_where.isEmpty())
            m_where = QString::fromWCharArray(name);
        return result;
    }
    Value get(IDispatch *object, const wchar_t *name) { return call(object, name, DISPATCH_PROPERTYGET); }
    void put(IDispatch *object, const wchar_t *name, Value value)
    {
        std::vector<Value> arguments;
        arguments.push_back(std::move(value));
        call(object, name, DISPATCH_PROPERTYPUT, std::move(arguments));
    }
    bool isGood() const { return SUCCEEDED(m_failed); }
    QString problem() const { return m_where + QStringLiteral(" 0x%1").arg(static_cast<quint32>(m_failed), 8, 16, QLatin1Char('0')); }

private:
    static HRESULT invoke(IDispatch *object, const wchar_t *name, WORD kind, std::vector<Value> &arguments, Value &result)
    {
        DISPID id = 0;
        std::wstring copy(name);
        wchar_t *names[] = {copy.data()};
        if (const HRESULT found = object->GetIDsOfNames(IID_NULL, names, 1, LOCALE_USER_DEFAULT, &id); FAILED(found))
            return found;
        std::vector<VARIANT> reversed; // as IDispatch wants them; owned by `arguments`
        for (auto it = arguments.rbegin(); it != arguments.rend(); ++it)
            reversed.push_back(*it->get());
        DISPID put = DISPID_PROPERTYPUT;
        DISPPARAMS parameters = {reversed.data(), nullptr, static_cast<UINT>(reversed.size()), 0};
        if (kind == DISPATCH_PROPERTYPUT) {
            parameters.rgdispidNamedArgs = &put;
            parameters.cNamedArgs = 1;
        }
        return object->Invoke(id, IID_NULL, LOCALE_USER_DEFAULT, kind, &parameters, result.get(), nullptr, nullptr);
    }

    HRESULT m_failed = S_OK;
    QString m_where;
};

std::set<DWORD> wordProcesses()
{
    std::set<DWORD> found;
    const HANDLE all = CreateToolhelp32Snapshot(TH32CS_SNAPPROCESS, 0);
    if (all == INVALID_HANDLE_VALUE)
        return found;
    PROCESSENTRY32W entry = {};
    entry.dwSize = sizeof entry;
    for (BOOL more = Process32FirstW(all, &entry); more; more = Process32NextW(all, &entry))
        if (lstrcmpiW(entry.szExeFile, L"WINWORD.EXE") == 0)
            found.insert(entry.th32ProcessID);
    CloseHandle(all);
    return found;
}

/// The Word that came to be between two looks, when it is the only one: the user's own is never touched.
DWORD newOne(const std::set<DWORD> &before)
{
    DWORD found = 0;
    for (const DWORD id : wordProcesses()) {
        if (before.count(id) > 0)
            continue;
        if (found != 0)
            return 0;
        found = id;
    }
    return found;
}

void endProcess(DWORD id)
{
    const HANDLE process = id == 0 ? nullptr : OpenProcess(PROCESS_TERMINATE | SYNCHRONIZE, FALSE, id);
    if (!process)
        return;
    if (WaitForSingleObject(process, patienceAtEnd * 1000) == WAIT_TIMEOUT)
        TerminateProcess(process, 1);
    CloseHandle(process);
}

std::vector<Value> openArguments(const QString &doc)
{
    std::vector<Value> arguments;
    arguments.emplace_back(doc);   // FileName
    arguments.emplace_back(false); // ConfirmConversions
    arguments.emplace_back(true);  // ReadOnly
    arguments.emplace_back(false); // AddToRecentFiles
    arguments.emplace_back(QStringLiteral("-")); // PasswordDocument: a file that wants one fails instead of asking
    for (int i = 0; i < 6; ++i) // PasswordTemplate, Revert, two passwords for writing, Format, Encoding
        arguments.push_back(Value::left());
    arguments.emplace_back(false); // Visible
    arguments.emplace_back(false); // OpenAndRepair
    arguments.push_back(Value::left()); // DocumentDirection
    arguments.emplace_back(true);  // NoEncodingDialog
    return arguments;
}

/// One conversion, in a thread of its own.
struct Work {
    QString doc, docx, problem;
    std::atomic<DWORD> threadId = 0, wordId = 0;
    std::atomic<bool> isDone = false;

    void run()
    {
        threadId = GetCurrentThreadId();
        if (SUCCEEDED(CoInitializeEx(nullptr, COINIT_APARTMENTTHREADED))) {
            CoEnableCallCancellation(nullptr);
            convert();
            CoUninitialize();
        } else {
            problem = QStringLiteral("CoInitializeEx");
        }
        isDone = true;
    }

private:
    void convert()
    {
        CLSID id;
        IDispatch *word = nullptr;
        const std::set<DWORD> before = wordProcesses();
        if (FAILED(CLSIDFromProgID(L"Word.Application", &id))
            || FAILED(CoCreateInstance(id, nullptr, CLSCTX_LOCAL_SERVER, IID_IDispatch, reinterpret_cast<void **>(&word)))) {
            problem = QStringLiteral("CoCreateInstance");
            return;
        }
        wordId = newOne(before);
        problem = convertIn(word);
        Caller end; // whatever came before
        std::vector<Value> arguments;
        arguments.emplace_back(dontSave);
        end.call(word, L"Quit", DISPATCH_METHOD, std::move(arguments));
        word->Release();
    }

    QString convertIn(IDispatch *word) const
    {
        Caller caller;
        caller.put(word, L"Visible", Value(false));
        caller.put(word, L"DisplayAlerts", Value(alertsNone));
        caller.put(word, L"AutomationSecurity", Value(macrosOff));
        const Value documents = caller.get(word, L"Documents");
        const Value document = caller.call(documents.object(), L"Open", DISPATCH_METHOD, openArguments(QDir::toNativeSeparators(doc)));
        std::vector<Value> arguments;
        arguments.emplace_back(QDir::toNativeSeparators(docx));
        arguments.emplace_back(formatXmlDocument);
        caller.call(document.object(), L"SaveAs", DISPATCH_METHOD, std::move(arguments));
        const QString said = caller.isGood() ? QString() : caller.problem();
        Caller end;
        std::vector<Value> unsaved;
        unsaved.emplace_back(dontSave);
        if (document.object())
            end.call(document.object(), L"Close", DISPATCH_METHOD, std::move(unsaved));
        return said;
    }
};

} // namespace

bool isWordInstalled()
{
    CLSID id;
    return SUCCEEDED(CLSIDFromProgID(L"Word.Application", &id));
}

Result<void> convertWithWord(const QString &doc, const QString &docx, int seconds, Progress &progress)
{
    Work work;
    work.doc = doc;
    work.docx = docx;
    const QDeadlineTimer deadline(seconds * 1000LL);
    std::thread thread([&work] { work.run(); });
    bool isCancelled = false, isLate = false;
    while (!work.isDone) {
        Sleep(lookEvery);
        isCancelled = isCancelled || progress.isCancelled();
        isLate = isLate || deadline.hasExpired();
        if (isCancelled || isLate) {
            CoCancelCall(work.threadId, 0); // the call that waits returns with an error, and the thread goes on to quitting Word
            endProcess(work.wordId);        // a Word that shows a question doesn't answer calls
        }
    }
    thread.join();
    endProcess(work.wordId);
    if (isCancelled)
        return fail("cancelled");
    if (isLate)
        return fail("word.too_slow");
    return work.problem.isEmpty() ? Result<void>() : fail("word.failed", {}, work.problem);
}

} // namespace bd

#else

namespace bd {

bool isWordInstalled()
{
    return false;
}

Result<void> convertWithWord(const QString &, const QString &, int, Progress &)
{
    return fail("word.failed", {}, QStringLiteral("not on this system"));
}

} // namespace bd

#endif
