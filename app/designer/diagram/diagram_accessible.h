// The diagram for assistive technology: tables and enums as children of the view, columns as children of those, and a
// group of relations.
#pragma once

namespace dunlin::designer {

class DiagramView;

void installDiagramAccessibility(); // once per process is enough; more often does no harm
void notifyDiagramRebuilt(DiagramView *view);
void notifyDiagramFocus(DiagramView *view);

} // namespace dunlin::designer
