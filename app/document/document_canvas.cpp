#include "document/document_canvas.h"

#include "document/project_document.h"

namespace netloom {

DocumentCanvas::DocumentCanvas(ProjectDocument *document, QObject *parent) : CanvasModel(parent), document_(document)
{
    connect(document, &ProjectDocument::checkChanged, this, &CanvasModel::changed);
    connect(document, &ProjectDocument::layoutChanged, this, &CanvasModel::changed);
    connect(document, &ProjectDocument::lockedChanged, this, &CanvasModel::lockedChanged);
    connect(document, &ProjectDocument::wasReset, this, &CanvasModel::wasReset);
}

const Graph &DocumentCanvas::graph() const
{
    return document_->graph();
}

const Check &DocumentCanvas::check() const
{
    return document_->check();
}

const DataPorts &DocumentCanvas::ports() const
{
    return document_->ports();
}

NodePlaces DocumentCanvas::places() const
{
    NodePlaces places;
    for (const auto &[id, p] : document_->layout().positions) places[id] = QPointF(p.x, p.y);
    return places;
}

QString DocumentCanvas::flow() const
{
    return document_->flow();
}

bool DocumentCanvas::isLocked() const
{
    return document_->isLocked();
}

void DocumentCanvas::edit(const QString &text, const Graph &after, const NodePlaces &moved)
{
    ProjectDocument::Positions places;
    for (const auto &[id, p] : moved) places[id] = {p.x(), p.y()};
    document_->editGraph(text, after, places);
}

void DocumentCanvas::move(const std::vector<NodeId> &nodes, QPointF offset, int gesture)
{
    document_->moveNodes(nodes, offset.x(), offset.y(), gesture);
}

void DocumentCanvas::arrange(const QString &flow)
{
    document_->arrange(flow);
}

} // namespace netloom
