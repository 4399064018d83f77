#include "app/designer/diagram/diagram_commands.h"

#include "app/designer/diagram/diagram_view.h"

#include <QAction>
#include <QMenu>
#include <QSettings>

#include <algorithm>

namespace dunlin::designer {

namespace {

const QString choicesKey = QStringLiteral("diagram/choices"); // detail, lines, focus, wheel

QList<QKeySequence> sequences(const char *keys)
{
    QList<QKeySequence> list;
    for (const QString &key : QString::fromLatin1(keys).split(u' ', Qt::SkipEmptyParts))
        list << QKeySequence(key, QKeySequence::PortableText);
    return list;
}

} // namespace

DiagramCommands::DiagramCommands(DiagramView &view) : QObject(&view), m_view(view)
{
    addSchemaCommands();
    addSeeingCommands();
    addLayoutCommands();
    connect(&view, &DiagramView::menuRequested, this, &DiagramCommands::showMenu);
    connect(&view, &DiagramView::choicesChanged, this, &DiagramCommands::refreshChoices);
    connect(&view, &DiagramView::focusHopsChanged, this, &DiagramCommands::refreshChoices);
    refreshChoices();
}

QAction *DiagramCommands::add(Section section, const QString &text, const char *keys, std::function<void()> run, Reach reach)
{
    auto *action = new QAction(text, this);
    action->setShortcuts(sequences(keys));
    action->setShortcutContext(reach == Reach::Diagram ? Qt::WidgetShortcut : Qt::WindowShortcut);
    connect(action, &QAction::triggered, &m_view, std::move(run));
    m_view.addAction(action);
    m_commands.append({section, action, {}});
    m_all << action;
    return action;
}

void DiagramCommands::setInForce(bool areInForce)
{
    for (QAction *action : m_all) {
        if (action->shortcutContext() == Qt::WindowShortcut)
            action->setEnabled(areInForce);
    }
}

QAction *DiagramCommands::addChoice(Section section, const QString &text, const char *keys, std::function<void()> run, std::function<bool()> isChosen)
{
    QAction *action = add(section, text, keys, std::move(run));
    action->setCheckable(true);
    m_commands.last().isChosen = std::move(isChosen);
    return action;
}

template <typename Value>
QAction *DiagramCommands::addChoice(Section section, const QString &text, Value Choices::*member, Value value)
{
    const auto choose = [this, member, value] {
        Choices choices = m_view.choices();
        choices.*member = value;
        m_view.setChoices(choices);
        refreshChoices(); // a choice that was chosen already stays checked
    };
    return addChoice(section, text, "", choose, [this, member, value] { return m_view.choices().*member == value; });
}

void DiagramCommands::addSchemaCommands()
{
    add(Section::Schema, tr("New &table"), "T", [this] { m_view.addTable(); });
    add(Section::Schema, tr("New tables, one &after the other"), "Shift+T", [this] { m_view.addTables(); });
    add(Section::Schema, tr("New &enum"), "E", [this] { m_view.addEnum(); });
    add(Section::Schema, tr("New &field or value"), "+ Ins", [this] { m_view.addField(); });
    add(Section::Schema, tr("New &relation"), "R F", [this] { m_view.drawRelation(); });
    add(Section::Schema, tr("Re&name"), "F2", [this] { m_view.renameCurrent(); });
    add(Section::Schema, tr("Re&move"), "Del", [this] { m_view.removeCurrent(); });
    add(Section::Schema, tr("Remove with what depends &on it"), "Shift+Del", [this] { m_view.removeWithDependants(); });

    add(Section::Columns, tr("Primary &key"), "K", [this] { m_view.toggleKey(); });
    add(Section::Columns, tr("&Unique"), "U", [this] { m_view.toggleUnique(); });
    add(Section::Columns, tr("May be &empty"), "O", [this] { m_view.toggleOptional(); });
    add(Section::Columns, tr("&Index over columns…"), "I", [this] { m_view.addIndex("index"); });
    add(Section::Columns, tr("Columns unique &together…"), "Shift+I", [this] { m_view.addIndex("unique"); });

    add(Section::Clipboard, tr("Cu&t"), "Ctrl+X", [this] { m_view.cut(); });
    add(Section::Clipboard, tr("&Copy as Prisma text"), "Ctrl+C", [this] { m_view.copy(); });
    add(Section::Clipboard, tr("&Paste tables"), "Ctrl+V", [this] { m_view.paste(); });
    add(Section::Clipboard, tr("&Duplicate"), "Ctrl+D", [this] { m_view.duplicate(); });
    add(Section::Clipboard, tr("Select &all tables"), "Ctrl+A", [this] { m_view.selectAll(); });
}

void DiagramCommands::addSeeingCommands()
{
    add(Section::Seeing, tr("Find in the dia&gram"), "Ctrl+Shift+F", [this] { m_view.find(); }, Reach::Window);
    add(Section::Seeing, tr("Show in the te&xt"), "F12", [this] { m_view.revealCurrent(); });
    add(Section::Seeing, tr("Co&unt the rows"), "Shift+R", [this] { Q_EMIT m_view.rowCountsRequested(); });
    add(Section::Seeing, tr("Zoom &in"), "Ctrl+= Ctrl++", [this] { m_view.zoomIn(); }, Reach::Window);
    add(Section::Seeing, tr("Zoom &out"), "Ctrl+-", [this] { m_view.zoomOut(); }, Reach::Window);
    add(Section::Seeing, tr("&100 %"), "Ctrl+0", [this] { m_view.zoomReset(); }, Reach::Window);
    add(Section::Seeing, tr("Fit a&ll"), "Ctrl+1", [this] { m_view.fit(); }, Reach::Window);
    const auto toggleMap = [this] {
        Choices choices = m_view.choices();
        choices.map = !choices.map;
        m_view.setChoices(choices);
    };
    addChoice(Section::Seeing, tr("&Map of the diagram"), "M", toggleMap, [this] { return m_view.choices().map; });

    const QString depths[] = {tr("N&o focus"), tr("&1 relation away"), tr("&2 relations away"), tr("&3 relations away")};
    for (int hops = 0; hops < 4; ++hops)
        addChoice(Section::Focus, depths[hops], "", [this, hops] { m_view.setFocusHops(hops); }, [this, hops] { return m_view.focusHops() == hops; });
    add(Section::Focus, tr("&Look further around, and back"), "H", [this] { m_view.setFocusHops((m_view.focusHops() + 1) % 4); });
    addChoice(Section::Focus, tr("Di&m the rest"), &Choices::focus, FocusStyle::Dims);
    addChoice(Section::Focus, tr("&Hide the rest"), &Choices::focus, FocusStyle::Hides);
    add(Section::Focus, tr("&Path between two tables"), "P", [this] { m_view.showPath(); });
    add(Section::Focus, tr("Hidden table of a &many-to-many relation"), "J", [this] { m_view.toggleJunction(); });

    addChoice(Section::Detail, tr("&All columns"), &Choices::detail, Detail::All);
    addChoice(Section::Detail, tr("&Keys only"), &Choices::detail, Detail::Keys);
    addChoice(Section::Detail, tr("&Names only"), &Choices::detail, Detail::Names);
    add(Section::Detail, tr("&Less detail, and all again"), "D", [this] {
        Choices choices = m_view.choices();
        choices.detail = static_cast<Detail>((static_cast<int>(choices.detail) + 1) % 3);
        m_view.setChoices(choices);
    });
    addChoice(Section::Lines, tr("&Orthogonal lines"), &Choices::lines, Lines::Orthogonal);
    addChoice(Section::Lines, tr("&Straight lines"), &Choices::lines, Lines::Straight);
    addChoice(Section::Lines, tr("&Curved lines"), &Choices::lines, Lines::Curved);
    addChoice(Section::Wheel, tr("Wheel &scrolls"), &Choices::wheel, Wheel::Scrolls);
    addChoice(Section::Wheel, tr("Wheel &zooms"), &Choices::wheel, Wheel::Zooms);
}

void DiagramCommands::addLayoutCommands()
{
    using diagram::Axis;
    using diagram::Edging;
    add(Section::Arranging, tr("&Arrange all, or the selected tables"), "Ctrl+L", [this] { m_view.arrange(); }, Reach::Window);
    add(Section::Arranging, tr("Arrange &new tables only"), "Ctrl+Shift+L", [this] { m_view.arrangeNew(); }, Reach::Window);
    add(Section::Arranging, tr("&Pin in place"), "Shift+P", [this] { m_view.togglePins(); });
    add(Section::Arranging, tr("&Snap to the grid"), "Ctrl+Shift+G", [this] { m_view.snapToGrid(); });

    add(Section::Aligning, tr("Align &left"), "Ctrl+Shift+Left", [this] { m_view.align(Edging::Left); });
    add(Section::Aligning, tr("Align &right"), "Ctrl+Shift+Right", [this] { m_view.align(Edging::Right); });
    add(Section::Aligning, tr("Align &top"), "Ctrl+Shift+Up", [this] { m_view.align(Edging::Top); });
    add(Section::Aligning, tr("Align &bottom"), "Ctrl+Shift+Down", [this] { m_view.align(Edging::Bottom); });
    add(Section::Aligning, tr("Centre in a &column"), "Ctrl+Shift+C", [this] { m_view.align(Edging::CentreAcross); });
    add(Section::Aligning, tr("Centre in a ro&w"), "Ctrl+Shift+R", [this] { m_view.align(Edging::CentreDown); });
    add(Section::Aligning, tr("Distribute &across"), "Ctrl+Alt+Shift+Right", [this] { m_view.distribute(Axis::Across); });
    add(Section::Aligning, tr("Distribute &down"), "Ctrl+Alt+Shift+Down", [this] { m_view.distribute(Axis::Down); });

    add(Section::Framing, tr("&Group the selected tables…"), "G", [this] { m_view.groupSelected(); });
    add(Section::Framing, tr("&Take out of the group"), "Shift+G", [this] { m_view.ungroupSelected(); });
    add(Section::Framing, tr("Next &colour of the group"), "C", [this] { m_view.recolorGroup(); });
    add(Section::Framing, tr("New &note"), "N", [this] { m_view.addNote(); });

    add(Section::Views, tr("&Save as a view…"), "V", [this] { m_view.saveView(); });
    add(Section::Views, tr("&Remove this view"), "Shift+V", [this] { m_view.removeView(); });
    addChoice(Section::Views, tr("Show &all tables"), "", [this] { m_view.showView({}); }, [this] { return m_view.savedView().empty(); });
}

void DiagramCommands::fill(QMenu *menu, Section section) const
{
    for (const Command &command : m_commands)
        if (command.section == section)
            menu->addAction(command.action);
}

QMenu *DiagramCommands::addSubmenu(QMenu *menu, const QString &title, Section section)
{
    QMenu *inner = menu->addMenu(title);
    fill(inner, section);
    return inner;
}

// What is done to the schema and to what is selected.
void DiagramCommands::addEditing(QMenu *menu)
{
    fill(menu, Section::Schema);
    addSubmenu(menu, tr("Ke&ys and indexes"), Section::Columns);
    menu->addSeparator();
    fill(menu, Section::Clipboard);
    menu->addSeparator();
    fill(menu, Section::Arranging);
    addSubmenu(menu, tr("Al&ign and distribute"), Section::Aligning);
    addSubmenu(menu, tr("&Groups and notes"), Section::Framing);
    QMenu *views = addSubmenu(menu, tr("Saved &views"), Section::Views);
    connect(views, &QMenu::aboutToShow, this, [this, views] { fillViews(views); });
    addSubmenu(menu, tr("Fo&cus"), Section::Focus);
}

void DiagramCommands::addTo(QMenu *menu)
{
    addEditing(menu);
    menu->addSeparator();
    fill(menu, Section::Seeing);
    addSubmenu(menu, tr("&Detail"), Section::Detail);
    addSubmenu(menu, tr("&Lines"), Section::Lines);
    addSubmenu(menu, tr("Mouse &wheel"), Section::Wheel);
}

// The titles of the saved views, behind the commands about them.
void DiagramCommands::fillViews(QMenu *menu)
{
    const auto known = menu->actions();
    for (QAction *action : known)
        if (action->parent() == menu)
            delete action;
    for (const QString &title : m_view.savedViews()) {
        auto *action = new QAction(QString(title).replace(u'&', QStringLiteral("&&")), menu);
        action->setCheckable(true);
        action->setChecked(m_view.savedView() == title.toStdString());
        connect(action, &QAction::triggered, &m_view, [this, title] { m_view.showView(title.toStdString()); });
        menu->addAction(action);
    }
}

void DiagramCommands::refreshChoices()
{
    for (const Command &command : std::as_const(m_commands))
        if (command.isChosen)
            command.action->setChecked(command.isChosen());
    if (!m_settings)
        return;
    const Choices &now = m_view.choices();
    m_settings->setValue(choicesKey, QVariantList{int(now.detail), int(now.lines), int(now.focus), int(now.wheel), now.map});
}

void DiagramCommands::keepChoicesIn(QSettings &settings)
{
    const QVariantList kept = settings.value(choicesKey).toList();
    const auto chosen = [&](int index, int last) { return std::clamp(kept.value(index).toInt(), 0, last); };
    m_view.setChoices({static_cast<Detail>(chosen(0, 2)), static_cast<Lines>(chosen(1, 2)), static_cast<FocusStyle>(chosen(2, 1)), static_cast<Wheel>(chosen(3, 1)), kept.value(4, true).toBool()});
    m_settings = &settings;
}

void DiagramCommands::showMenu(QPoint global)
{
    auto *menu = new QMenu(&m_view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addEditing(menu);
    menu->popup(global);
}

} // namespace dunlin::designer
