// PastPage: the schema as it was, or as another place has it: its text, its diagram and the SQL that leads there, read-only, in the
// colours of what differs from what it is compared with.
#pragma once

#include "app/designer/document/document.h"
#include "app/designer/theme/theme.h"
#include "engine/workspace/snapshot.h"

#include <QWidget>

#include <memory>

namespace dunlin::designer {

class DiagramView;
class EditorPane;
class NarrowLabel;

class PastPage : public QWidget
{
    Q_OBJECT

public:
    explicit PastPage(const Theme &theme, QWidget *parent = nullptr);
    ~PastPage() override;

    // `positions`: where the boxes are now, so that what is still there is where one knows it.
    void showSchema(const QString &title, const std::shared_ptr<const workspace::Snapshot> &snapshot, const std::shared_ptr<const workspace::Plan> &plan,
              const std::map<std::string, diagram::Point> &positions);
    EditorPane *editors() const { return m_editors; }
    DiagramView *diagram() const { return m_diagram; }
    QString title() const;

Q_SIGNALS:
    void closed(); // back to the present

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    Document m_document;
    NarrowLabel *m_title = nullptr;
    EditorPane *m_editors = nullptr;
    DiagramView *m_diagram = nullptr;
};

} // namespace dunlin::designer
