// The menu "Tệp": receiving plans, the data file.
#pragma once
#include "gui/commands/command.h"

namespace bd::gui {

class DataFileFlow;
class ImportFlow;

class ImportFileCommand final : public Command {
    Q_OBJECT
public:
    ImportFileCommand(CommandContext &context, ImportFlow &flow);
    void execute() override;
    bool isEnabled() const override { return hasDatabase(); }

private:
    ImportFlow &m_flow;
};

class PastePlanCommand final : public Command {
    Q_OBJECT
public:
    PastePlanCommand(CommandContext &context, ImportFlow &flow);
    void execute() override;
    bool isEnabled() const override { return hasDatabase(); }

private:
    ImportFlow &m_flow;
};

class SampleCommand final : public Command {
    Q_OBJECT
public:
    SampleCommand(CommandContext &context, DataFileFlow &flow);
    void execute() override;

private:
    DataFileFlow &m_flow;
};

class OpenOtherCommand final : public Command {
    Q_OBJECT
public:
    OpenOtherCommand(CommandContext &context, DataFileFlow &flow);
    void execute() override;

private:
    DataFileFlow &m_flow;
};

class BackupCommand final : public Command {
    Q_OBJECT
public:
    BackupCommand(CommandContext &context, DataFileFlow &flow);
    void execute() override;
    bool isEnabled() const override { return hasDatabase(); }

private:
    DataFileFlow &m_flow;
};

class RestoreCommand final : public Command {
    Q_OBJECT
public:
    RestoreCommand(CommandContext &context, DataFileFlow &flow);
    void execute() override;
    bool isEnabled() const override { return hasDatabase(); }

private:
    DataFileFlow &m_flow;
};

class OpenFolderCommand final : public Command {
    Q_OBJECT
public:
    OpenFolderCommand(CommandContext &context, DataFileFlow &flow);
    void execute() override;
    bool isEnabled() const override { return hasDatabase(); }

private:
    DataFileFlow &m_flow;
};

class TemplatesCommand final : public Command {
    Q_OBJECT
public:
    explicit TemplatesCommand(CommandContext &context);
    void execute() override;
};

class QuitCommand final : public Command {
    Q_OBJECT
public:
    explicit QuitCommand(CommandContext &context);
    void execute() override;
};

} // namespace bd::gui
