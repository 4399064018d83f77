// DiagramView: the schema as boxes and relations. It holds no truth: it shows a snapshot, and every gesture leaves as a
// text edit or as positions for the layout file.
//
// Keys: arrows go to the next box, Enter into its columns and from a column to its text, Esc out; T table, + or Insert
// field, F2 rename, Del remove, R relation, / walks relations, . moves the box with the arrows. Ctrl+F finds, H dims
// all but the surroundings of the table, one, two and three relations wide.
#pragma once

#include "app/designer/diagram/arranger.h"
#include "app/designer/diagram/box_painter.h"
#include "app/designer/diagram/canvas.h"
#include "app/designer/diagram/edge_painter.h"
#include "app/designer/diagram/inline_entry.h"
#include "app/designer/diagram/minimap.h"
#include "app/designer/diagram/navigation.h"
#include "app/designer/diagram/zoom_bar.h"
#include "app/designer/document/document.h"
#include "app/designer/theme/theme.h"
#include "engine/workspace/snapshot.h"

#include <QWidget>

#include <memory>
#include <set>
#include <vector>

class QLineEdit;

namespace dunlin::designer {

class DiagramView : public QWidget
{
    Q_OBJECT

public:
    // Follows the document's selection and positions, and hands it every gesture. The shell brings snapshots and plans.
    DiagramView(Document &document, const Theme &theme, QWidget *parent = nullptr);
    ~DiagramView() override;

    // What is shown. A snapshot with errors leaves the last good drawing up, marked as such.
    void setSnapshot(std::shared_ptr<const workspace::Snapshot> snapshot);
    void setPlan(std::shared_ptr<const workspace::Plan> plan); // null: nothing is pending

    // The selection, by model and field name; an empty field is the box itself.
    using Place = Selection;
    const Place &place() const { return m_place; }
    void choose(const Place &place); // as if clicked
    // Shows the box of a change, by database names.
    void showChange(const workspace::Change &change);

    enum class Wheel { Scrolls, Zooms };
    void setWheel(Wheel wheel) { m_wheel = wheel; }

    const Drawing &drawing() const { return m_drawing; }
    const Viewport &viewport() const { return m_viewport; }
    bool isStale() const { return m_stale; }
    bool isDimmed(std::uint32_t box) const { return box < m_dimmed.size() && m_dimmed[box]; }
    int focusHops() const { return m_hops; }
    std::optional<std::uint32_t> currentBox() const { return m_drawing.figure.findBox(m_place.model); }
    std::optional<std::uint32_t> currentRow() const;
    QRect boxOnScreen(std::uint32_t box) const; // in the widget's coordinates
    QRect rowOnScreen(std::uint32_t box, std::uint32_t row) const;

public Q_SLOTS:
    void zoomIn();
    void zoomOut();
    void zoomReset();
    void fit();
    void arrangeAll(); // or the selected boxes
    void addTable();
    void addTables(); // one after the other until Esc
    void addField();
    void renameCurrent();
    void removeCurrent();
    void drawRelation();
    void revealCurrent(); // shows the current place in the text
    void ensureVisible();
    void find(); // dims what does not match
    void setFocusHops(int hops); // only what is that many relations away stands out; 0: everything

Q_SIGNALS:
    void revealRequested(const dunlin::core::Location &location);
    void message(const QString &text); // what could not be done, for the status bar and screen readers
    void scaleChanged(double scale);
    void focusHopsChanged(int hops);
    void settled(); // the drawing is up to date with the snapshot

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    enum class Mode { Idle, Pan, Press, DragBoxes, RubberBand, PickRelation, DragRelation, KeyboardMove };

    // Document (diagram_view_document.cpp)
    void followDocument();
    void forgetEverything(); // another project is shown
    void showPlace(const Place &place); // chosen elsewhere
    void setPlace(const Place &place);
    void setStoredPositions(const Positions &positions);
    const workspace::Snapshot *freshSnapshot(); // of the present text; null while no project is open

    // Drawing (diagram_view.cpp)
    void rebuild();
    void adopt(std::shared_ptr<Drawing> drawing);
    const Face *knownFace(const Figure &figure, std::uint32_t box) const; // of the present drawing, if it still fits
    bool sameGeometry(const Figure &figure, const std::vector<Face> &faces) const;
    Positions fixedPositions() const;
    void redraw();
    void paintOverlay(QPainter &painter);
    void paintChip(QPainter &painter, const QString &text, bool warning);

    // Viewport (diagram_view_viewport.cpp)
    void setViewport(double scale, QPointF offset);
    void zoomTo(double scale, QPointF anchor);
    void panBy(QPointF delta);
    void showAtFirst(); // everything, or as much as can be read
    void fitInto(const QRectF &scene, double mostScale);
    void makeVisible(const QRectF &scene);
    void placeCorners();

    // Input (diagram_view_mouse.cpp, diagram_view_keys.cpp)
    Hit hitAt(QPointF at) const;
    QRectF addRowRect() const; // the "+ field" tab under the current box, in widget coordinates; empty when there is none
    void setHover(const Hit &hit);
    void chooseHit(const Hit &hit, Qt::KeyboardModifiers modifiers);
    void beginDrag(QPointF at);
    void dragTo(QPointF at);
    void finishDrag();
    void cancelGesture();
    bool moveWithKeys(int key);
    bool walk(int key);
    void walkRelation();
    void stepRow(int step);
    void stepBox(Direction direction);
    QString tooltipFor(const Hit &hit) const;

    // What stands out (diagram_view_focus.cpp)
    void refreshDimmed();
    bool matches(std::uint32_t box, const QString &wanted) const;
    void goToNextMatch();
    void endFind();

    // Edits (diagram_view_edits.cpp)
    bool apply(const core::Result<core::WorkspaceEdit> &edit, QString *why = nullptr);
    void askTable(InlineEntry::AfterEnter after);
    void askRelationEnd(const std::string &from);
    QString relate(const std::string &from, const QString &to);
    QStringList tableNames() const;
    QString matchTable(const QString &typed) const; // empty: none, or several
    diagram::Point freePlace(diagram::Point wanted) const;
    bool mouseIsOnDiagram() const;
    bool relationKey(int key);
    void toggleCollapsed(std::uint32_t box);

    Document &m_document;
    const Theme &m_theme;
    std::shared_ptr<const workspace::Snapshot> m_snapshot; // the newest: gestures edit this one
    std::shared_ptr<const workspace::Snapshot> m_good; // the one that is drawn
    std::shared_ptr<const workspace::Plan> m_plan;
    bool m_stale = false;
    Positions m_stored; // from the layout file
    Positions m_shown; // every box ever shown, so that nothing moves by itself
    Positions m_wished; // where a table that is about to come was asked for
    std::set<std::string> m_expanded; // long boxes shown in full
    std::set<std::string> m_toggled; // expanded or collapsed since the present drawing
    Drawing m_drawing;
    Arranger *m_arranger = nullptr;
    bool m_fitsNext = false; // the next arrangement is shown whole
    bool m_followsSize = true; // until the person zooms or pans: another size of the pane shows it anew

    DiagramColors m_colors;
    TextCache m_texts;
    BoxPainter m_boxPainter;
    EdgePainter m_edgePainter;
    Canvas m_canvas;
    Viewport m_viewport;

    Place m_place;
    std::set<std::string> m_selected; // boxes; holds m_place.model unless that is empty
    Hit m_hover;
    Mode m_mode = Mode::Idle;
    bool m_spaceDown = false;
    Wheel m_wheel = Wheel::Scrolls;
    QPointF m_pressed; // widget coordinates
    QPointF m_mouse;
    std::vector<diagram::Point> m_before; // positions when a drag began
    std::optional<std::string> m_relationFrom;
    workspace::Snapshot::RelationShape m_shape = workspace::Snapshot::RelationShape::OneToMany;

    int m_hops = 0;
    std::vector<bool> m_dimmed; // one per box
    QLineEdit *m_find = nullptr; // made when it is first wanted
    InlineEntry *m_entry = nullptr;
    Minimap *m_minimap = nullptr;
    ZoomBar *m_zoomBar = nullptr;
};

} // namespace dunlin::designer
