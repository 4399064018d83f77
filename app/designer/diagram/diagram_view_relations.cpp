// DiagramView: drawing a relation, by mouse from box to box or by typing the beginnings of the two names.
#include "app/designer/diagram/diagram_view.h"

namespace dunlin::designer {

void DiagramView::drawRelation()
{
    if (!freshSnapshot())
        return;
    m_shape = workspace::Snapshot::RelationShape::OneToMany;
    m_mode = Mode::PickRelation;
    update();
    const auto box = currentBox();
    if (box && m_drawing.figure.isModel(*box))
        return askRelationEnd(m_place.model);
    m_entry->ask({
        .place = QRect(width() / 2 - 140, 56, 280, 28),
        .placeholder = tr("From table (holds the foreign key)"),
        .accessibleName = tr("Table that holds the foreign key"),
        .completions = tableNames(),
        .accept = [this](const QString &typed) {
            const QString from = matchTable(typed);
            if (from.isEmpty())
                return tr("There is no table “%1”.").arg(typed);
            askRelationEnd(from.toStdString());
            return QString();
        },
        .key = [this](int key) { return relationKey(key); },
    });
}

void DiagramView::askRelationEnd(const std::string &from)
{
    m_entry->ask({
        .place = QRect(width() / 2 - 140, 56, 280, 28),
        .placeholder = tr("%1 refers to table …").arg(QString::fromStdString(from)),
        .accessibleName = tr("Table that %1 refers to").arg(QString::fromStdString(from)),
        .completions = tableNames(),
        .accept = [this, from](const QString &typed) { return relate(from, typed); },
        .key = [this](int key) { return relationKey(key); },
    });
    m_mode = Mode::PickRelation;
}

QString DiagramView::relate(const std::string &from, const QString &to)
{
    const QString target = matchTable(to);
    if (target.isEmpty())
        return tr("There is no table “%1”.").arg(to);
    QString why;
    if (apply(freshSnapshot()->addRelation(from, target.toStdString(), m_shape), &why))
        choose({from, {}});
    return why;
}

QStringList DiagramView::tableNames() const
{
    QStringList names;
    for (std::size_t i = 0; i < m_drawing.figure.graph.boxes.size(); ++i)
        if (m_drawing.figure.graph.boxes[i].kind == diagram::Box::Kind::Table && !m_drawing.figure.marks[i].ghost)
            names << QString::fromStdString(m_drawing.figure.graph.boxes[i].name);
    names.sort(Qt::CaseInsensitive);
    return names;
}

// The whole name in any case, else the only name that begins like this.
QString DiagramView::matchTable(const QString &typed) const
{
    QString found;
    int matches = 0;
    for (const QString &name : tableNames()) {
        if (name.compare(typed, Qt::CaseInsensitive) == 0)
            return name;
        if (name.startsWith(typed, Qt::CaseInsensitive)) {
            found = name;
            ++matches;
        }
    }
    return matches == 1 ? found : QString();
}

bool DiagramView::relationKey(int key)
{
    using Shape = workspace::Snapshot::RelationShape;
    switch (key) {
    case Qt::Key_1: m_shape = Shape::OneToOne; break;
    case Qt::Key_2: m_shape = Shape::OneToMany; break;
    case Qt::Key_3: m_shape = Shape::ManyToMany; break;
    default: return false;
    }
    update();
    return true;
}

} // namespace dunlin::designer
