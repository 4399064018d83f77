// SymbolBar: all the places that name one thing, over all files, below the text. Return goes to one of them; for a rename there is
// the new name above the list, which is then what would be changed.
#pragma once

#include "app/designer/document/document.h"
#include "engine/workspace/snapshot.h"

#include <QWidget>

#include <memory>
#include <vector>

class QCheckBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace dunlin::designer {

class SymbolBar : public QWidget
{
    Q_OBJECT

public:
    explicit SymbolBar(Document &document, QWidget *parent = nullptr);

    enum class Purpose { Look, Rename };
    // `use` points into the snapshot, which must be of the present text.
    void open(Purpose purpose, std::shared_ptr<const workspace::Snapshot> snapshot, const workspace::SymbolUse &use);
    QLineEdit *input() const { return m_input; }
    QListWidget *places() const { return m_places; }

public Q_SLOTS:
    void dismiss();

Q_SIGNALS:
    void revealRequested(const dunlin::core::Location &location);
    void closed();
    void message(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void check();
    void rename();
    core::Result<core::WorkspaceEdit> renaming() const;
    void goTo(int row);

    Document &m_document;
    std::shared_ptr<const workspace::Snapshot> m_snapshot; // keeps what m_symbol points into
    workspace::Symbol m_symbol;
    std::vector<workspace::SymbolUse> m_uses;
    QLabel *m_title = nullptr;
    QLineEdit *m_input = nullptr;
    QCheckBox *m_keep = nullptr;
    QPushButton *m_apply = nullptr;
    QLabel *m_note = nullptr;
    QListWidget *m_places = nullptr;
};

} // namespace dunlin::designer
