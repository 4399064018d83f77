// CompletionPopup: what can be written at the cursor, with the explanation of the chosen item beside it. Never takes the focus:
// the editor hands it the keys.
#pragma once

#include "app/designer/theme/theme.h"
#include "engine/workspace/snapshot.h"

#include <QFrame>

#include <vector>

class QLabel;
class QListWidget;

namespace dunlin::designer {

class CompletionPopup : public QFrame
{
    Q_OBJECT

public:
    CompletionPopup(const Theme &theme, QWidget *parent);

    // `line`: of the cursor, in global pixels; the popup is below it, or above where there is no room.
    void show(std::vector<workspace::CompletionItem> items, const QRect &line);
    const workspace::CompletionItem *current() const; // null: nothing to choose from
    bool handleKey(int key); // false: not a key of the list

Q_SIGNALS:
    void chosen();

private:
    void explain();
    void applyTheme();

    const Theme &m_theme;
    std::vector<workspace::CompletionItem> m_items;
    QListWidget *m_list = nullptr;
    QLabel *m_text = nullptr;
};

} // namespace dunlin::designer
