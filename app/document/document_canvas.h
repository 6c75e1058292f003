#pragma once

#include "canvas/canvas_model.h"

namespace netloom {

class ProjectAdvisor;
class ProjectDocument;

/// The document as the canvas sees it.
class DocumentCanvas final : public CanvasModel {
    Q_OBJECT
public:
    /// With an advisor its warnings are badges too; it must be older than the canvas.
    explicit DocumentCanvas(ProjectDocument *document, QObject *parent = nullptr, ProjectAdvisor *advisor = nullptr);
    const Graph &graph() const override;
    const Check &check() const override;
    const DataPorts &ports() const override;
    NodePlaces places() const override;
    QString flow() const override;
    bool isLocked() const override;
    CanvasNotes notes() const override;
    CanvasGroups groups() const override;
    LayerBadges badges() const override;
    QString outputLayer() const override;
    void annotate(const QString &text, const CanvasNotes &notes, const CanvasGroups &groups) override;
    void edit(const QString &text, const Graph &after, const NodePlaces &moved) override;
    void move(const std::vector<NodeId> &nodes, QPointF offset, int gesture) override;
    void arrange(const QString &flow) override;

private:
    ProjectDocument *document_;
    ProjectAdvisor *advisor_;
};

} // namespace netloom
