// DiagramView: the schema as boxes and relations. It holds no truth: it shows a snapshot, and every gesture leaves as a
// text edit or as a change of the layout file.
//
// What has a name is a command, with keys that can be changed (diagram_commands.h). The rest is the view's own: arrows go
// to the next box, Enter into its columns and from a column to its text, Esc and Backspace out.
#pragma once

#include "app/designer/diagram/arranger.h"
#include "app/designer/diagram/box_painter.h"
#include "app/designer/diagram/canvas.h"
#include "app/designer/diagram/choices.h"
#include "app/designer/diagram/edge_painter.h"
#include "app/designer/diagram/inline_entry.h"
#include "app/designer/diagram/minimap.h"
#include "app/designer/diagram/navigation.h"
#include "app/designer/diagram/zoom_bar.h"
#include "app/designer/document/document.h"
#include "app/designer/document/edit_chain.h"
#include "app/designer/theme/theme.h"
#include "engine/diagram/alignment.h"
#include "engine/workspace/snapshot.h"

#include <QWidget>

#include <memory>
#include <set>
#include <vector>

class QLineEdit;
class QPushButton;

namespace dunlin::designer {

class DiagramCommands;

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
    void setState(std::shared_ptr<const workspace::Snapshot> snapshot, std::shared_ptr<const workspace::Plan> plan); // draws once; no plan: as before

    using Place = Selection; // by model and field name; an empty field is the box itself
    const Place &place() const { return m_place; }
    void choose(const Place &place); // as if clicked
    // Shows the box of a change, by database names.
    void showChange(const workspace::Change &change);
    // Facts about the database, by table name there.
    void setRowCounts(std::map<std::string, std::uint64_t> counts);
    void setDrift(std::map<std::string, std::string> drift); // what differs from what the migrations made

    DiagramCommands &commands() const { return *m_commands; }
    const std::set<std::string> &selectedBoxes() const { return m_selected; }
    QStringList savedViews() const;
    const std::string &savedView() const { return m_savedView; } // empty: everything is shown
    const Choices &choices() const { return m_choices; }
    void setChoices(const Choices &choices);
    QRectF visibleScene() const { return m_viewport.toScene(QRectF(rect())); }
    const Drawing &drawing() const { return m_drawing; }
    const Viewport &viewport() const { return m_viewport; }
    bool isStale() const { return m_stale; }
    bool isDimmed(std::uint32_t box) const { return box < m_dimmed.size() && m_dimmed[box]; }
    int focusHops() const { return m_hops; }
    std::optional<std::uint32_t> currentBox() const { return m_drawing.figure.findBox(m_place.model); }
    std::optional<std::uint32_t> currentRow() const;
    QRect boxOnScreen(std::uint32_t box) const; // in the widget's coordinates
    QRect rowOnScreen(std::uint32_t box, std::uint32_t row) const;

    // Seeing (diagram_view_viewport.cpp, diagram_view_focus.cpp)
    void zoomIn();
    void zoomOut();
    void zoomReset();
    void fit();
    void ensureVisible();
    void revealCurrent(); // shows the current place in the text
    void selectAll(); // tables, enums and notes
    void find(); // dims what does not match
    void setFocusHops(int hops); // only what is that many relations away stands out; 0: everything
    void showPath(); // between the two selected tables, or asks for the other end
    void toggleJunction(); // of the current many-to-many relation: shows or hides its table

    // Arranging, as one undo step each (diagram_view_layout.cpp)
    void arrange(); // the selected boxes if there are several, else all
    void arrangeNew(); // what nobody placed yet
    void togglePins();
    void align(diagram::Edging edging);
    void distribute(diagram::Axis axis);
    void snapToGrid();
    void groupSelected(); // asks for the title
    void ungroupSelected();
    void recolorGroup(); // of the current box: the next tint
    void addNote();
    void saveView(); // the selected boxes, or what is shown, under a title that is asked for
    void showView(const std::string &title); // empty: everything
    void removeView();

    // Editing the schema, as one undo step each (diagram_view_edits.cpp, diagram_view_clipboard.cpp)
    void addTable();
    void addTables(); // one after the other until Esc
    void addEnum();
    void addField(); // or value; to all selected tables
    void addIndex(const std::string &attribute); // "index" or "unique"; asks for the columns
    void toggleKey();
    void toggleUnique();
    void toggleOptional();
    void renameCurrent();
    void removeCurrent(); // refused where something depends on it
    void removeWithDependants();
    void drawRelation();
    void copy();
    void cut();
    void paste();
    void duplicate();

Q_SIGNALS:
    void revealRequested(const dunlin::core::Location &location);
    void message(const QString &text); // what could not be done, for the status bar and screen readers
    void scaleChanged(double scale);
    void focusHopsChanged(int hops);
    void settled(); // the drawing is up to date with the snapshot
    void choicesChanged(); // also: saved views
    void menuRequested(QPoint global);
    void rowCountsRequested(); // of all tables, for setRowCounts()

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
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    enum class Mode { Idle, Pan, Press, DragBoxes, RubberBand, PickRelation, DragRelation, KeyboardMove };
    enum class Tone { Help, Warning };
    struct Arranging
    {
        std::set<std::string> names;
        QString title;
        bool together = false; // among themselves, about where they are
    };

    // Document (diagram_view_document.cpp)
    void followDocument();
    void forgetEverything(); // another project is shown
    void showPlace(const Place &place); // chosen elsewhere
    void setPlace(const Place &place);
    void followLayout();
    Positions storedPositions() const; // of the saved view that is shown
    const workspace::Snapshot *freshSnapshot(); // of the present text; null while no project is open

    // Drawing (diagram_view.cpp, diagram_view_overlay.cpp)
    void rebuild();
    Figure makeShownFigure() const;
    void beginArranging(Arranging arranging);
    void takeArrangement();
    void adopt(std::shared_ptr<Drawing> drawing);
    const Face *knownFace(const Figure &figure, std::uint32_t box) const; // of the present drawing, if it still fits
    bool sameGeometry(const Figure &figure, const std::vector<Face> &faces) const;
    Positions fixedPositions() const;
    void redraw();
    void paintOverlay(QPainter &painter);
    void paintEmphasis(QPainter &painter);
    void paintState(QPainter &painter);
    void paintStrip(QPainter &painter, const QString &text, Tone tone);
    std::vector<std::uint32_t> emphasizedEdges() const;

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
    void refreshFocus();
    void showPathTo(const std::string &from, const std::string &to);
    void goToNextMatch();
    void endFind();

    // Layout (diagram_view_layout.cpp)
    void place(diagram::LayoutFile &layout, const std::string &box, diagram::Point at) const; // where the shown view keeps it
    void moveBoxes(const std::map<std::uint32_t, diagram::Point> &moved, const QString &title); // what they cover makes way
    std::vector<std::uint32_t> selectedIndexes() const;
    std::vector<std::uint32_t> movable() const; // selected and not pinned
    bool isPinned(const std::string &box) const { return m_document.layout().pinned.contains(box); }
    void renameGroup(const std::string &title);
    void editNote(const std::string &name);
    bool removeNotes();

    // Edits (diagram_view_edits.cpp and its neighbours)
    bool apply(const core::Result<core::WorkspaceEdit> &edit, QString *why = nullptr);
    bool applyChain(const EditChain &edits, const core::Result<void> &done, const QString &title, QString *why = nullptr);
    void addBlockAt(const std::string &name, QPointF at, const core::Result<core::WorkspaceEdit> &edit, QString &why);
    QString addFieldTo(const std::vector<std::string> &models, const QString &typed, const QStringList &types);
    std::optional<Place> currentColumn(); // else says that one is needed
    std::vector<std::string> selectedInText() const; // models, views and enums
    QString removalHindrance(const std::vector<std::string> &tables);
    void removeBlocks(const std::vector<std::string> &blocks);
    void removeRow();
    void pasteText(const QString &text, const QString &title);
    QPointF placeForNew() const;
    void askTable(InlineEntry::AfterEnter after);
    void askRelationEnd(const std::string &from);
    QString relate(const std::string &from, const QString &to);
    QStringList tableNames() const;
    QString matchTable(const QString &typed) const; // empty: none, or several
    void storeInView(const std::set<std::string> &blocks, diagram::Point near); // where they have room
    diagram::Point scenePlace(QPointF at) const; // on the grid
    bool relationKey(int key);
    void toggleCollapsed(std::uint32_t box);

    Document &m_document;
    const Theme &m_theme;
    std::shared_ptr<const workspace::Snapshot> m_snapshot; // the newest: gestures edit this one
    std::shared_ptr<const workspace::Snapshot> m_good; // the one that is drawn
    std::shared_ptr<const workspace::Plan> m_plan;
    bool m_stale = false;
    Positions m_stored; // from the layout file, for the saved view that is shown
    std::map<std::string, Positions> m_shownBefore; // by saved view
    std::string m_savedView;
    std::optional<Arranging> m_arranging; // asked for, and not drawn yet
    Choices m_choices;
    bool m_restyled = false; // boxes must be measured anew
    std::set<std::string> m_junctions; // hidden tables that are shown
    std::map<std::string, std::uint64_t> m_rowCounts;
    std::map<std::string, std::string> m_drift;
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
    QPointF m_pressed, m_mouse; // widget coordinates
    std::vector<diagram::Point> m_before; // positions when a drag began
    std::optional<std::string> m_relationFrom;
    workspace::Snapshot::RelationShape m_shape = workspace::Snapshot::RelationShape::OneToMany;

    int m_hops = 0;
    std::vector<std::string> m_path; // the boxes from one table to another
    std::vector<bool> m_dimmed; // one per box
    QLineEdit *m_find = nullptr; // made when it is first wanted
    InlineEntry *m_entry = nullptr;
    Minimap *m_minimap = nullptr;
    ZoomBar *m_zoomBar = nullptr;
    FocusBar *m_focusBar = nullptr;
    QPushButton *m_lost = nullptr;
    DiagramCommands *m_commands = nullptr;
};

} // namespace dunlin::designer
