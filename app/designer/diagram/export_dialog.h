// ExportDialog: what of the diagram goes out, as what, and where to: a file, the clipboard or a printer.
#pragma once

#include "app/designer/diagram/export.h"
#include "app/designer/theme/theme.h"

#include <QDialog>

class QButtonGroup;
class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QLabel;

namespace dunlin::designer {

class DiagramView;

class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    ExportDialog(const DiagramView &view, const Theme &theme, const QString &folder, QWidget *parent);

Q_SIGNALS:
    void message(const QString &text);

private:
    enum class Part { Everything, Seen, Selected };

    void refresh(); // what fits the kind, and how large it becomes
    Drawing chosenDrawing() const;
    ExportOptions options() const;
    PictureStyle style() const;
    void save();
    void copyPicture();
    void print();

    const DiagramView &m_view;
    const Theme &m_theme;
    QString m_folder;
    QButtonGroup *m_parts = nullptr; // ids: Part
    QComboBox *m_kind = nullptr;
    QDoubleSpinBox *m_scale = nullptr;
    QCheckBox *m_tiles = nullptr;
    QCheckBox *m_dark = nullptr;
    QLabel *m_size = nullptr;
};

} // namespace dunlin::designer
