#pragma once

#include "charts/chart_model.h"
#include "charts/ticks.h"
#include "theme/look.h"

#include <QPainter>
#include <QRectF>

#include <cmath>

namespace netloom {

/// Which part of a chart is looked at, and where.
struct ChartView {
    std::optional<double> from, to;   ///< zoomed range of x; none: everything
    std::optional<double> crosshair;
};

/// Middle of the pixel: a line of one pixel drawn there is sharp.
inline double hairline(double v) { return std::floor(v) + 0.5; }

/// Lays a chart out in a rectangle and paints it: widget, PNG and SVG are the same code. A value for one painting.
class ChartPainter {
public:
    ChartPainter(const ChartModel &model, const Look &look, const QRectF &area, const ChartView &view);

    void paint(QPainter &painter) const
    {
        paintBase(painter);
        paintTop(painter);
    }
    /// Grid and curves: the same until model, view or size change.
    void paintBase(QPainter &painter) const;
    /// What follows crosshair and cursor: legend, axis, values, marks.
    void paintTop(QPainter &painter) const;
    /// x under a horizontal position of the area, and back.
    double xAt(double px) const;
    double pxAt(double x) const;
    /// Everything between the axes, all panels.
    QRectF plot() const { return plot_; }
    /// Where the words of the base lines, of best values and of the latest ones stand: none touches another.
    std::vector<QRectF> wordBoxes() const;
    /// Number of the curve whose name in the legend is here; -1: none.
    int legendAt(const QPointF &at) const;
    double from() const { return from_; }
    double to() const { return to_; }

private:
    struct PanelBox {
        const ChartPanel *panel = nullptr;
        QRectF box;
        double low = 0, high = 1;
        bool log = false;
        std::vector<Tick> ticks;
    };

    struct BestPlace { double x = 0, tip = 0, left = 0; QString text; QRectF plate; QColor colour; };
    std::optional<BestPlace> bestPlace(const PanelBox &p) const;
    struct EndLabel { double at = 0; QString text; bool strong = false; double x = 0; };
    std::vector<EndLabel> endLabels(const PanelBox &p) const;
    QRectF endLabelBox(const EndLabel &label) const;
    struct LegendPlace { const ChartSeries *series = nullptr; QString value; double x = 0, centre = 0; int index = 0; double wide = 0; };
    void layOut();
    std::vector<LegendPlace> legendPlaces() const;
    QString legendPosition() const;
    void scale(PanelBox &p) const;
    double y(const PanelBox &p, double value) const;
    void paintLegend(QPainter &painter) const;
    void paintGrid(QPainter &painter, const PanelBox &p) const;
    void paintRaw(QPainter &painter, const PanelBox &p, const ChartSeries &s) const;
    void paintLine(QPainter &painter, const PanelBox &p, const ChartSeries &s) const;
    bool paintDense(QPainter &painter, const PanelBox &p, const std::vector<CurveBucket> &columns, const SeriesStyle &style) const;
    void paintPieces(QPainter &painter, const PanelBox &p, const CurveData &curve, const SeriesStyle &style) const;
    void paintExtremes(QPainter &painter, const PanelBox &p) const;
    QRectF referenceBox(const PanelBox &p) const;
    void paintReference(QPainter &painter, const PanelBox &p) const;
    void paintBest(QPainter &painter, const PanelBox &p) const;
    void paintEndLabels(QPainter &painter, const PanelBox &p) const;
    void paintPanelTitle(QPainter &painter, const PanelBox &p) const;
    void paintAxis(QPainter &painter) const;
    void paintFailure(QPainter &painter) const;
    void paintMarks(QPainter &painter) const;
    void paintCursor(QPainter &painter) const;
    void paintPlate(QPainter &painter, double at, Tone fill, Tone ink) const;
    void paintDots(QPainter &painter, double at) const;
    void paintCrosshair(QPainter &painter) const;

    const ChartModel &model_;
    const Look &look_;
    QRectF area_, plot_;
    double from_ = 0, to_ = 1, legend_ = 0;
    std::optional<double> crosshair_;
    std::optional<double> at_;        ///< where values are read: crosshair, else cursor
    std::vector<PanelBox> boxes_;
    std::vector<Tick> xTicks_;
};

} // namespace netloom
