#pragma once

#include "views/gates/gate_scene.h"

#include <QImage>
#include <QWidget>

#include <optional>

namespace netloom {

/// Gates and states of a recurrent layer over time: heat maps (units × steps), lines of one unit, the difference of two
/// rows, statistics over many. One unit and one step are chosen in all of them at once. Keys: left and right step, up and
/// down unit, Page up and down gate, Home and End, Enter opens the step, M the next mode, T the numbers.
class GatesView : public QWidget {
    Q_OBJECT
public:
    enum class Mode { Heatmap, Traces, Difference, Statistics };
    enum class Order { Index, Saturation, Variance };
    struct Place { int gate = 0, unit = 0, step = 0; bool operator==(const Place &) const = default; };

    explicit GatesView(QWidget *parent = nullptr);

    void setScene(GateScene scene);
    const GateScene &scene() const { return scene_; }
    void setMode(Mode mode);
    Mode mode() const { return mode_; }
    void setOrder(Order order);
    void setWay(int way);
    int way() const { return way_; }
    /// A word about the picture that has to be said beside it ("every 3 s"); empty: none.
    void setNote(const QString &note);
    QString note() const { return note_; }

    Place place() const { return place_; }
    /// Clamped to what there is.
    void setPlace(Place place);
    /// "Forget gate f, unit 3, step 12: 0.712".
    QString placeSentence() const;
    /// "Forget gate: mean 0.71, 12 % stuck open."
    QString summary() const;
    /// Where the map of a gate is painted; empty in other modes. sample: 0, or 1 beside it.
    QRectF mapRect(int sample, int gate) const;
    /// The symmetric range on which a tensor is drawn; 0: from 0 to 1.
    double rangeOf(const std::string &key) const;
    /// What is written or drawn, as numbers: a line per tensor and step, a column per unit.
    struct Numbers { QStringList heads; std::vector<QStringList> rows; };
    Numbers numbers() const;

    QSize sizeHint() const override { return {640, 420}; }
    QSize minimumSizeHint() const override { return {240, 150}; }

Q_SIGNALS:
    void placeChanged();
    /// Enter, or a click on a map: this step is to be followed through the cell.
    void stepActivated(int unit, int step);
    void modeChanged(Mode mode);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    struct Boxes { std::vector<QRectF> columns, inputs, titles, maps; int across = 1; };  ///< titles, maps: sample-major
    int samples() const;                         ///< side by side: 0, 1 or 2
    int gates() const;
    int steps() const;
    int units() const;
    const GateSample &sampleAt(int i) const { return i == 0 ? scene_.main : scene_.other; }
    bool comparable() const;
    double mapsWidth() const;                    ///< beside the maps of a wide view stand the lines of the chosen unit
    double valueOf(int sample, int gate, int unit, int step) const;
    Boxes boxes() const;
    std::optional<Place> placeAt(const QPointF &point) const;
    void changed();
    void orderUnits();
    void makePictures() const;
    QImage picture(int sample, int gate) const;
    QImage inputPicture(int sample) const;
    void paintMaps(QPainter &painter) const;
    void paintMap(QPainter &painter, const Boxes &b, int sample, int gate) const;
    void paintInput(QPainter &painter, const Boxes &b, int sample) const;
    void paintSteps(QPainter &painter, const QRectF &map) const;
    void paintTraces(QPainter &painter) const;
    void paintTracePanel(QPainter &painter, const QRectF &box, int sample, bool shares) const;
    void paintStatistics(QPainter &painter) const;
    QRectF paintFigures(QPainter &painter, const WayFigures &figures) const;
    void paintHead(QPainter &painter) const;
    void speak();

    GateScene scene_;
    Mode mode_ = Mode::Heatmap;
    Order order_ = Order::Index;
    int way_ = 0;
    Place place_;
    std::optional<Place> hover_;
    QString note_;
    std::vector<int> rows_;                      ///< units from top to bottom
    mutable std::vector<QImage> pictures_;       ///< sample-major, then the inputs'
    mutable bool dark_ = false;
};

} // namespace netloom
