#include "canvas_commands.h"

#include "canvas/canvas_view.h"
#include "canvas/zoom_bar.h"
#include "pages/network_page.h"
#include "views/view_export.h"

#include <QAction>
#include <QTabBar>

namespace netloom {

CanvasCommands::CanvasCommands(NetworkPage *page, QWidget *window, std::function<void()> show)
    : QObject(page), page_(page), window_(window), show_(std::move(show))
{
    addEdits();
    addViews();
    connect(page->canvas(), &CanvasView::selectionChanged, this, &CanvasCommands::refresh);
    refresh();
}

QAction *CanvasCommands::add(const char *name, const QString &text, const QKeySequence &keys, Run run)
{
    auto *action = new QAction(text, this);
    action->setObjectName(QStringLiteral("canvas_") + QLatin1String(name));
    action->setProperty("keys", keys);
    connect(action, &QAction::triggered, this, [this, run = std::move(run)] {
        show_();
        page_->views()->setCurrentIndex(0);
        page_->canvas()->setFocus(Qt::OtherFocusReason);
        run(*page_->canvas());
    });
    window_->addAction(action);
    return action;
}

void CanvasCommands::addEdits()
{
    edits_ << add("add", CanvasView::tr("Add a layer …"), QKeySequence(Qt::Key_A), [](CanvasView &c) { c.openSearch(); })
           << add("template", CanvasView::tr("Add a ready network …"), {}, [](CanvasView &c) { c.openTemplates(); })
           << add("paste", tr("Paste layers"), QKeySequence(QKeySequence::Paste), [](CanvasView &c) { c.paste(); })
           << add("note", CanvasView::tr("Add a note"), {}, [](CanvasView &c) { c.addNote(); })
           << add("down", CanvasView::tr("Arrange downwards"), {}, [](CanvasView &c) { c.model()->arrange(QStringLiteral("down")); c.fit(); })
           << add("right", CanvasView::tr("Arrange to the right"), {}, [](CanvasView &c) { c.model()->arrange(QStringLiteral("right")); c.fit(); });
    onSelection_ << add("connect", tr("Connect the layer to …"), QKeySequence(Qt::Key_C), [](CanvasView &c) { c.openConnect(); })
                 << add("delete", tr("Delete the selection"), QKeySequence(Qt::Key_Delete), [](CanvasView &c) { c.removeSelected(); })
                 << add("duplicate", tr("Duplicate the selection"), QKeySequence(Qt::CTRL | Qt::Key_D), [](CanvasView &c) { c.duplicateSelected(); })
                 << add("takeOff", tr("Take the selection off its wires"), QKeySequence(Qt::ALT | Qt::Key_X), [](CanvasView &c) { c.takeOffWires(); })
                 << add("inColumn", tr("Align in a column"), QKeySequence(Qt::ALT | Qt::Key_V), [](CanvasView &c) { c.alignSelected(Alignment::InColumn); })
                 << add("inRow", tr("Align in a row"), QKeySequence(Qt::ALT | Qt::Key_H), [](CanvasView &c) { c.alignSelected(Alignment::InRow); })
                 << add("evenly", tr("Space evenly"), QKeySequence(Qt::ALT | Qt::Key_E), [](CanvasView &c) { c.alignSelected(Alignment::Evenly); })
                 << add("group", tr("Group the selection"), QKeySequence(Qt::CTRL | Qt::Key_G), [](CanvasView &c) { c.groupSelected(); })
                 << add("ungroup", CanvasView::tr("Ungroup"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_G), [](CanvasView &c) { c.ungroupSelected(); })
                 << add("fold", tr("Fold or unfold the group"), QKeySequence(Qt::CTRL | Qt::Key_E), [](CanvasView &c) { c.toggleFold(); });
}

void CanvasCommands::addViews()
{
    add("find", tr("Find on the canvas …"), QKeySequence(Qt::CTRL | Qt::Key_F), [](CanvasView &c) { c.openFind(); });
    add("selectAll", tr("Select all layers"), QKeySequence(QKeySequence::SelectAll), [](CanvasView &c) { c.selectAll(); });
    add("copy", tr("Copy layers"), QKeySequence(QKeySequence::Copy), [](CanvasView &c) { c.copySelected(); });
    add("fit", tr("Show the whole network"), QKeySequence(Qt::Key_0), [](CanvasView &c) { c.fit(); });
    add("zoomIn", ZoomBar::tr("Zoom in"), QKeySequence(Qt::Key_Plus), [](CanvasView &c) { c.zoomBy(1.25); });
    add("zoomOut", ZoomBar::tr("Zoom out"), QKeySequence(Qt::Key_Minus), [](CanvasView &c) { c.zoomBy(1 / 1.25); });
    auto *files = new ViewExport(page_->canvas(), QStringLiteral("network"), {}, [canvas = page_->canvas()](QPainter *painter, QSize size) {
        canvas->canvas()->render(painter, QRectF(QPointF(), size), canvas->canvas()->contents().adjusted(-24, -24, 24, 24));
    });
    files->setSize([canvas = page_->canvas()] { return canvas->canvas()->contents().adjusted(-24, -24, 24, 24).size().toSize(); });
    add("png", tr("Save the network as PNG …"), {}, [files](CanvasView &) { files->askPng(2); });
    add("svg", tr("Save the network as SVG …"), {}, [files](CanvasView &) { files->askSvg(); });
}

void CanvasCommands::refresh()
{
    const auto *canvas = page_->canvas()->canvas();
    const bool may = canvas->model() && !canvas->model()->isLocked();
    const bool some = !canvas->selectedNodes().empty() || !canvas->selectedWires().empty();
    for (QAction *action : edits_)
        action->setEnabled(may);
    for (QAction *action : onSelection_)
        action->setEnabled(may && some);
}

} // namespace netloom
