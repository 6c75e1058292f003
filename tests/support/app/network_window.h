#pragma once

#include "canvas/canvas_view.h"
#include "canvas/node_metrics.h"
#include "document/project_document.h"
#include "pages/network_page.h"
#include "palette/palette.h"

#include <QTest>
#include <QTreeWidget>
#include <QUndoStack>

namespace netloom {

/// A page in a window of its own.
struct Window {
    ProjectDocument document;
    NetworkPage page{&document};
    explicit Window(QSize size = {1280, 720})
    {
        page.resize(size);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        canvas().setFocus();
    }
    CanvasView &canvas() { return *page.canvas(); }
    const Graph &graph() { return document.graph(); }
    QUndoStack &stack() { return *document.undoStack(); }

    QPoint at(QPointF scene) { return canvas().mapFromScene(scene); }
    QPointF centre(NodeId id)
    {
        return canvas().canvas()->nodeItem(id)->pos() + QPointF(NodeMetrics::width / 2 - 40, NodeMetrics::height / 2);
    }
    QPointF port(NodeId id, bool output, int number = 0)
    {
        return canvas().canvas()->portPosition({id, output, number});
    }
    void drag(QPointF from, QPointF to, QPointF *pauseAt = nullptr)
    {
        QWidget *v = canvas().viewport();
        QTest::mousePress(v, Qt::LeftButton, {}, at(from));
        for (int i = 1; i <= 8; ++i) QTest::mouseMove(v, at(from + (to - from) * i / 8.0));
        if (pauseAt) return;
        QTest::mouseRelease(v, Qt::LeftButton, {}, at(to));
    }
    /// From its row in the palette to a place on the canvas, with the palette's mouse grab.
    void dragFromPalette(const char *type, QPointF to)
    {
        auto *tree = page.palettePanel()->tree();
        auto *item = page.palettePanel()->itemOf(type);
        QVERIFY2(item, type);
        tree->scrollToItem(item);
        const QPoint from = tree->visualItemRect(item).center();
        QWidget *v = tree->viewport();
        const QPoint end = v->mapFromGlobal(canvas().viewport()->mapToGlobal(at(to)));
        QTest::mousePress(v, Qt::LeftButton, {}, from);
        for (int i = 1; i <= 6; ++i) QTest::mouseMove(v, from + (end - from) * i / 6);
        QTest::mouseRelease(v, Qt::LeftButton, {}, end);
    }
    NodeId last() { return graph().nodes.empty() ? 0 : graph().nodes.rbegin()->first; }
};

inline Node layer(const std::string &type, Values config = {})
{
    Node node;
    node.type = type;
    node.config = std::move(config);
    return node;
}

inline Project chain(const std::vector<std::pair<std::string, Values>> &layers)
{
    Project p;
    NodeId before = p.graph.add(layer("input", {{"shape", std::vector<double>{4}}}));
    for (const auto &[type, config] : layers) {
        const NodeId id = p.graph.add(layer(type, config));
        p.graph.edges.insert({before, 0, id, 0});
        before = id;
    }
    return p;
}

inline Values units(int n, const char *activation = "linear")
{
    return {{"units", std::int64_t(n)}, {"activation", std::string(activation)}};
}

} // namespace netloom
