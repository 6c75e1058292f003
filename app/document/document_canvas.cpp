#include "document/document_canvas.h"

#include "common/engine_text.h"
#include "document/health_badges.h"
#include "document/project_advisor.h"
#include "document/project_document.h"

namespace netloom {

DocumentCanvas::DocumentCanvas(ProjectDocument *document, QObject *parent, ProjectAdvisor *advisor)
    : CanvasModel(parent), document_(document), advisor_(advisor)
{
    if (advisor) {
        connect(advisor, &ProjectAdvisor::changed, this, &CanvasModel::changed);
        connect(advisor, &ProjectAdvisor::healthChanged, this, &CanvasModel::badgesChanged);
    } else {
        connect(document, &ProjectDocument::checkChanged, this, &CanvasModel::changed);
    }
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
    return advisor_ ? advisor_->check() : document_->check();
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

CanvasNotes DocumentCanvas::notes() const
{
    CanvasNotes notes;
    for (const Layout::Note &n : document_->layout().notes) notes.push_back({qstr(n.text), {n.at.x, n.at.y}});
    return notes;
}

CanvasGroups DocumentCanvas::groups() const
{
    CanvasGroups groups;
    for (const Layout::Group &g : document_->layout().groups) groups.push_back({qstr(g.name), g.nodes, g.folded});
    return groups;
}

LayerBadges DocumentCanvas::badges() const
{
    if (!advisor_) return {};
    return healthBadges(advisor_->health(), advisor_->advice(), Thresholds(document_->project().advisor.thresholds));
}

QString DocumentCanvas::outputLayer() const
{
    const auto &data = document_->prepared();
    if (!data) return QStringLiteral("dense 1");
    switch (data->task) {
    case TaskKind::Binary: return QStringLiteral("dense 1 sigmoid");
    case TaskKind::Classes: return QStringLiteral("dense %1 softmax").arg(data->classes.size());
    case TaskKind::Reconstruction: return QStringLiteral("dense %1").arg(data->featureNames.size());
    case TaskKind::Regression: break;
    }
    return QStringLiteral("dense %1").arg(std::max<std::size_t>(1, data->targetNames.size()));
}

void DocumentCanvas::annotate(const QString &text, const CanvasNotes &notes, const CanvasGroups &groups)
{
    Layout after = document_->layout();
    after.notes.clear();
    after.groups.clear();
    for (const CanvasNote &n : notes) after.notes.push_back({n.text.toStdString(), {n.at.x(), n.at.y()}});
    for (const CanvasGroup &g : groups) after.groups.push_back({g.name.toStdString(), g.nodes, g.folded});
    document_->setLayout(text, after);
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
