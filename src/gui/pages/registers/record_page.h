// A register of one type of record, and small tables of what belongs to one of its records. Templates over RegisterPage and
// FieldGrid: a register gives its fields, and what is said about a row.
#pragma once
#include "gui/pages/registers/record_field.h"
#include "gui/pages/registers/register_page.h"
#include "gui/widgets/field_grid.h"

#include <QTableView>

namespace bd::gui {

template <typename T>
class RecordPage : public RegisterPage {
public:
    using Record = application::StoredRecord<T>;

    RecordPage(CommandContext &context, const RegisterLook &look, std::vector<RecordField<T>> fields, QWidget *parent)
        : RegisterPage(context, look, specsOf(listed(fields)), specsOf(inForm(fields)), parent), m_columns(listed(fields)),
          m_fields(inForm(fields))
    {
    }

protected:
    /// A new record begins like this.
    virtual T blank() const { return {}; }
    /// What the filters beside the words let through.
    virtual bool passes(const T &value) const { Q_UNUSED(value) return true; }
    virtual void decorate(FieldRow &row, const T &value) const { Q_UNUSED(row) Q_UNUSED(value) }
    virtual QString foot(const std::vector<Record> &shown) const { Q_UNUSED(shown) return {}; }
    virtual QString removedNotice(const T &value) const = 0;
    /// The chosen one, for what stands below the form; null: none, or not stored yet.
    virtual void showExtras(const T *value) { Q_UNUSED(value) }
    /// Before the rows are shown: all there are.
    virtual void gather(const std::vector<Record> &all) { Q_UNUSED(all) }

    const std::vector<Record> &shownRecords() const { return m_records; }
    const T &current() const { return m_current; }
    bool hasCurrent() const { return !m_key.isEmpty() && !m_isDraft; }

    void read() override
    {
        const auto all = context().services().records.list<T>();
        if (!all) {
            showError(context(), all.error());
            return;
        }
        gather(*all);
        const auto found = words().isEmpty() ? all : context().services().records.list<T>(words());
        m_records = found ? *found : std::vector<Record>();
        std::erase_if(m_records, [this](const Record &record) { return !passes(record.value); });
        std::vector<FieldRow> rows;
        for (const Record &record : m_records) {
            FieldRow row{record.value.uuid, valuesOf(m_columns, record.value)};
            decorate(row, record.value);
            rows.push_back(std::move(row));
        }
        const auto stored = std::find_if(all->begin(), all->end(), [this](const Record &record) { return record.value.uuid == m_key; });
        if (stored != all->end())
            m_isDraft = false;
        else if (!m_isDraft)
            m_key = m_records.empty() ? QString() : m_records[nextRow()].value.uuid;
        showForm(!m_key.isEmpty());
        showRows(std::move(rows), static_cast<int>(all->size()), m_isDraft ? QString() : m_key, foot(m_records));
        showCurrent(stored != all->end() ? &stored->value : nullptr);
    }

    void choose(const QString &key) override
    {
        if (std::exchange(m_isDraft, false))
            tellDraft();
        m_key = key;
        showForm(true);
        showCurrent(nullptr);
        allowRemoving(true);
    }

    void begin() override
    {
        if (m_isDraft)
            tellDraft();
        m_fresh = blank();
        m_fresh.uuid = newUuid();
        resume(m_fresh);
    }

    void removeCurrent() override
    {
        if (m_isDraft) { // nothing of it is stored
            m_isDraft = false;
            m_key.clear();
            read();
        }
        if (!hasCurrent())
            return;
        m_lastRow = model().indexOf(m_key);
        const T gone = m_current;
        if (removeRecord<T>(context(), gone.uuid, removedNotice(gone)))
            view().setFocus();
    }

    bool storeCell(int row, int column, const FieldValue &value) override
    {
        const QString key = model().row(row).key;
        for (const Record &record : m_records) {
            if (record.value.uuid == key)
                return storeField(context(), T(record.value), m_columns[static_cast<std::size_t>(column)], value);
        }
        return false;
    }

    void storeForm(int index, const FieldValue &value) override
    {
        const RecordField<T> &field = m_fields[static_cast<std::size_t>(index)];
        if (m_isDraft) {
            FieldValue kept = value;
            if (!mayStoreWords(context(), kept))
                return;
            field.set(m_current, kept);
            storeNew(context(), T(m_current));
            return;
        }
        const FieldValue before = field.get(m_current);
        if (storeField(context(), T(m_current), field, value))
            return;
        form().keepTyped(index, before);
        read();
    }

private:
    static std::vector<RecordField<T>> listed(const std::vector<RecordField<T>> &fields)
    {
        std::vector<RecordField<T>> chosen;
        for (RecordField<T> field : fields) {
            if (!field.isInList)
                continue;
            field.spec.isReadOnly = field.spec.isReadOnly || field.isFixedInList;
            chosen.push_back(std::move(field));
        }
        return chosen;
    }
    static std::vector<RecordField<T>> inForm(const std::vector<RecordField<T>> &fields)
    {
        std::vector<RecordField<T>> chosen;
        for (const RecordField<T> &field : fields) {
            if (field.isInForm)
                chosen.push_back(field);
        }
        return chosen;
    }

    /// What was begun and lacks what it can't do without is not lost by going elsewhere.
    void tellDraft()
    {
        if (m_current == m_fresh)
            return;
        context().notify({Notice::Kind::Warning, RegisterPage::tr("What you began is not saved yet: something that it needs is missing."),
                          {{RegisterPage::tr("Go on with it"), [this, kept = m_current] { resume(kept); }}}, true, false});
    }
    void resume(const T &kept)
    {
        m_current = kept;
        m_key = m_formKey = kept.uuid;
        m_isDraft = true;
        form().setRecord(valuesOf(m_fields, m_current));
        showExtras(nullptr);
        read();
        form().focusFirst();
    }

    std::size_t nextRow() const
    {
        return std::min(static_cast<std::size_t>(std::max(0, m_lastRow)), m_records.size() - 1);
    }

    void showCurrent(const T *stored)
    {
        if (m_isDraft)
            return;
        if (!stored) {
            for (const Record &record : m_records) {
                if (record.value.uuid == m_key)
                    stored = &record.value;
            }
        }
        if (!stored) {
            showExtras(nullptr);
            return;
        }
        m_current = *stored;
        if (std::exchange(m_formKey, m_key) == m_key)
            form().refresh(valuesOf(m_fields, m_current));
        else
            form().setRecord(valuesOf(m_fields, m_current));
        showExtras(&m_current);
    }

    std::vector<RecordField<T>> m_columns, m_fields;
    std::vector<Record> m_records;
    T m_current, m_fresh; ///< as a new one began
    QString m_key, m_formKey;
    bool m_isDraft = false;
    int m_lastRow = 0;
};

/// What belongs to one record, as a grid below its form.
template <typename T>
class RecordGrid {
public:
    using Record = application::StoredRecord<T>;
    using Decorate = std::function<void(FieldRow &, const T &)>;
    using Foot = std::function<QString(const std::vector<Record> &)>;

    RecordGrid(CommandContext &context, const char *name, const QString &heading, std::vector<RecordField<T>> fields,
               QString T::*owner, QWidget *parent)
        : m_context(context), m_fields(std::move(fields)), m_owner(owner), m_grid(new FieldGrid(name, heading, specsOf(m_fields), parent))
    {
        QObject::connect(m_grid, &FieldGrid::edited, m_grid, [this](int row, int column, const FieldValue &value) { store(row, column, value); });
        QObject::connect(m_grid, &FieldGrid::removeWanted, m_grid, [this](const QString &key) {
            removeRecord<T>(m_context, key, FieldGrid::tr("The row was deleted."));
        });
        QObject::connect(m_grid, &FieldGrid::refused, m_grid, [this](const QString &why) {
            m_context.notify({Notice::Kind::Note, why, {}, true, true});
        });
    }
    void setDecorate(Decorate decorate) { m_decorate = std::move(decorate); }
    void setFoot(Foot foot) { m_foot = std::move(foot); }
    /// What a new row begins with, by the rows that are there.
    void setBlank(std::function<T(const std::vector<Record> &)> blank) { m_makeBlank = std::move(blank); }
    FieldGrid *widget() { return m_grid; }
    const std::vector<Record> &records() const { return m_records; }

    /// An empty uuid: the record isn't stored yet, nothing can belong to it.
    void setOwner(const QString &uuid)
    {
        const bool isOther = std::exchange(m_ownerUuid, uuid) != uuid;
        m_grid->setEnabled(!uuid.isEmpty());
        const auto found = uuid.isEmpty() ? Result<std::vector<Record>>() : m_context.services().records.listOf<T>(uuid);
        m_records = found ? *found : std::vector<Record>();
        std::vector<FieldRow> rows;
        for (const Record &record : m_records) {
            FieldRow row{record.value.uuid, valuesOf(m_fields, record.value)};
            if (m_decorate)
                m_decorate(row, record.value);
            rows.push_back(std::move(row));
        }
        m_blank = m_makeBlank ? m_makeBlank(m_records) : T();
        m_grid->setRows(std::move(rows), valuesOf(m_fields, m_blank), isOther);
        m_grid->setFoot(m_foot ? m_foot(m_records) : QString());
    }

private:
    void store(int row, int column, const FieldValue &value)
    {
        const FieldRow line = m_grid->model().row(row);
        const RecordField<T> &field = m_fields[static_cast<std::size_t>(column)];
        if (!line.key.isEmpty()) {
            for (const Record &record : m_records) {
                if (record.value.uuid == line.key) {
                    if (!storeField(m_context, T(record.value), field, value))
                        setOwner(QString(m_ownerUuid));
                    return;
                }
            }
            return;
        }
        T made = m_blank;
        made.*m_owner = m_ownerUuid;
        made.uuid = newUuid();
        for (std::size_t i = 0; i < m_fields.size(); ++i) {
            FieldValue kept = line.values[i];
            if (static_cast<int>(i) == column && !mayStoreWords(m_context, kept))
                return;
            if (m_fields[i].set)
                m_fields[i].set(made, kept);
        }
        m_grid->setKey(row, made.uuid);
        if (!storeNew(m_context, made))
            m_grid->setKey(row, {}); // still being typed
    }

    CommandContext &m_context;
    std::vector<RecordField<T>> m_fields;
    QString T::*m_owner;
    QString m_ownerUuid;
    T m_blank;
    std::function<T(const std::vector<Record> &)> m_makeBlank;
    FieldGrid *m_grid;
    std::vector<Record> m_records;
    Decorate m_decorate;
    Foot m_foot;
};

} // namespace bd::gui
