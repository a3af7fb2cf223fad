#include "base/log.h"

#include <QDir>
#include <QFile>
#include <mutex>
#include <spdlog/sinks/base_sink.h>
#include <spdlog/spdlog.h>

namespace bd {

namespace {

constexpr qint64 maxBytes = 1024 * 1024;

// spdlog's own file sinks take narrow names, which lose Vietnamese letters on Windows: QFile doesn't.
class FileSink final : public spdlog::sinks::base_sink<std::mutex> {
public:
    FileSink(QString folder, const QString &name)
        : m_folder(std::move(folder)), m_path(m_folder + QLatin1Char('/') + name + QStringLiteral(".log")),
          m_old(m_folder + QLatin1Char('/') + name + QStringLiteral(".old.log")), m_file(m_path)
    {
    }

protected:
    void sink_it_(const spdlog::details::log_msg &message) override
    {
        if (!ready())
            return;
        spdlog::memory_buf_t line;
        formatter_->format(message, line);
        m_file.write(line.data(), static_cast<qint64>(line.size()));
        m_file.flush();
    }
    void flush_() override { m_file.flush(); }

private:
    bool ready()
    {
        if (m_file.isOpen() || m_tried)
            return m_file.isOpen();
        m_tried = true;
        QDir().mkpath(m_folder);
        if (m_file.size() > maxBytes) {
            QFile::remove(m_old);
            m_file.rename(m_old);
            m_file.setFileName(m_path);
        }
        return m_file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Text);
    }

    QString m_folder, m_path, m_old;
    QFile m_file;
    bool m_tried = false;
};

void fromQt(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    auto level = spdlog::level::info;
    if (type == QtWarningMsg)
        level = spdlog::level::warn;
    else if (type == QtCriticalMsg || type == QtFatalMsg)
        level = spdlog::level::err;
    else if (type == QtDebugMsg)
        level = spdlog::level::debug;
    spdlog::log(level, "{}: {}", context.category ? context.category : "qt", message.toStdString());
}

} // namespace

void startLog(const QString &folder, const QString &name)
{
    auto logger = std::make_shared<spdlog::logger>(name.toStdString(), std::make_shared<FileSink>(folder, name));
    logger->set_pattern("%Y-%m-%dT%H:%M:%S.%e%z %l %v");
    // A log that fails must not write to stderr, as spdlog does by default.
    logger->set_error_handler([](const std::string &) {});
    spdlog::set_default_logger(std::move(logger));
    qInstallMessageHandler(fromQt);
}

void stopLog()
{
    spdlog::set_default_logger(std::make_shared<spdlog::logger>(std::string()));
}

void logError(const Error &error)
{
    spdlog::warn("{}{}{}", error.code.toStdString(), error.detail.isEmpty() ? "" : ": ", error.detail.toStdString());
}

} // namespace bd
