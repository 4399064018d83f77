// Palette: one field that leads to every table, column, action and setting, by a part of its name. What fits best comes first.
#pragma once

#include "app/designer/theme/theme.h"

#include <QAbstractListModel>
#include <QLineEdit>

#include <functional>
#include <vector>

class QListView;

namespace dunlin::designer {

struct PaletteEntry
{
    QString text;
    QString detail; // "column of Customer", keys of an action
    QString icon;
    std::function<void()> run;
};

// How well a name fits what was typed; 0: not at all. The whole name comes before its begin, that before the begin of a word, a
// part, and letters in their order.
int fitness(const QString &name, const QString &typed);

class PaletteModel : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit PaletteModel(const Theme &theme, QObject *parent) : QAbstractListModel(parent), m_theme(theme) {}
    void setEntries(std::vector<PaletteEntry> entries);
    void filter(const QString &typed); // empty: nothing
    const PaletteEntry &entry(int row) const { return m_entries[m_shown[static_cast<std::size_t>(row)]]; }
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    const Theme &m_theme;
    std::vector<PaletteEntry> m_entries;
    std::vector<std::size_t> m_shown;
};

class Palette : public QLineEdit
{
    Q_OBJECT

public:
    Palette(const Theme &theme, QWidget *parent);
    ~Palette() override;
    // `entries` is asked each time the field gets the focus.
    void setSource(std::function<std::vector<PaletteEntry>()> entries) { m_source = std::move(entries); }
    PaletteModel &model() { return *m_model; }
    QListView *matches() const { return m_list; }

Q_SIGNALS:
    void nothingFits(const QString &typed);

protected:
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void refresh();
    void choose(const QModelIndex &index);

    std::function<std::vector<PaletteEntry>()> m_source;
    PaletteModel *m_model = nullptr;
    QListView *m_list = nullptr; // a window of its own, which never takes the focus
};

} // namespace dunlin::designer
