#pragma once

#include "views/gates/gate_scene.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QTimer;
QT_END_NAMESPACE

namespace netloom {

/// One step of one unit through the cell of a recurrent layer: the parts light up in turn with their numbers, every part
/// says its formula. Below, the same unit over all steps: cell, output, and what is left of a gradient on its way back.
/// Keys: left and right step, up and down unit, 1 … 4 a part, Space plays.
class CellStepView : public QWidget {
    Q_OBJECT
public:
    explicit CellStepView(QWidget *parent = nullptr);

    void setScene(GateScene scene);
    void setWay(int way);
    void setPlace(int unit, int step);
    int unit() const { return unit_; }
    int step() const { return step_; }
    /// 0: all parts; 1 … stages(): this one is lit.
    void setStage(int stage);
    int stage() const { return stage_; }
    int stages() const { return int(sentences().size()); }
    void play(bool on);
    bool isPlaying() const;
    /// One sentence with numbers for each part, in turn.
    QStringList sentences() const;
    /// The formula of a part with its numbers: "f", "i", "g", "o", "c", "h", "z", "r", "x", "c0", "h0", and of an operation: "mf", "mi", "ms", "mo", "mz", "mg".
    QString formula(const QString &part) const;
    QRectF partRect(const QString &part) const;

    QSize sizeHint() const override { return {640, 420}; }
    QSize minimumSizeHint() const override { return {380, 260}; }

Q_SIGNALS:
    void placeChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Part { QString key; QPointF at; int stage = 0; };
    struct Wire { QString from, to; int stage = 0; };
    std::vector<Part> parts() const;
    std::vector<Wire> wires() const;
    bool has(const char *key) const;
    double value(const char *key, int step) const;
    double before(const char *state) const;      ///< of the state that this step starts from
    int readBefore() const;                      ///< the step read just before; −1: none
    QRectF diagram() const;
    QRectF strip() const;
    QString squash() const;
    QColor fillOf(const std::string &key, double value) const;
    void paintDiagram(QPainter &painter) const;
    void paintBus(QPainter &painter) const;
    void paintHead(QPainter &painter, const QPointF &a, const QPointF &b, const QColor &ink) const;
    void paintPart(QPainter &painter, const Part &part) const;
    void paintStrip(QPainter &painter) const;
    void speak();

    GateScene scene_;
    int way_ = 0, unit_ = 0, step_ = 0, stage_ = 0;
    QTimer *timer_;
};

} // namespace netloom
