#pragma once

#include "charts/chart_painter.h"

#include <QImage>
#include <QPixmap>
#include <QTimer>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QMenu;
QT_END_NAMESPACE

namespace netloom {

class ChartTable;

/// One position on x that several charts show and move together.
class CrosshairLink : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    std::optional<double> x() const { return x_; }
    void set(std::optional<double> x);

Q_SIGNALS:
    void changed();

private:
    std::optional<double> x_;
};

/// Curves over one x axis, in one panel or several stacked ones. Mouse and arrow keys move the crosshair, the wheel and
/// + and − zoom x, Shift and drag zooms to what is marked, 0 shows everything, L is logarithmic (with Shift: in x), S smooths,
/// T is the table, 1 … 9 switch curves off and on as a click on their names does; a click or Enter chooses the point; the
/// context menu copies and saves.
class LineChart : public QWidget {
    Q_OBJECT
public:
    explicit LineChart(QWidget *parent = nullptr);

    /// The model may be changed in place, then modelChanged says so; one repaint follows, however many changes came.
    ChartModel &model() { return model_; }
    const ChartModel &model() const { return model_; }
    void setModel(ChartModel model);
    void modelChanged();
    /// Charts with the same link share their crosshair. Must outlive the chart or be its parent's child.
    void setLink(CrosshairLink *link);
    void setLogY(bool log);
    bool isLogY() const { return model_.logY; }
    void setLogX(bool log);
    /// Switches the curves of this number off or on, in all panels; one always stays.
    void toggleSeries(int index);
    /// What is looked at: the zoomed range of x.
    const ChartView &zoomed() const { return zoom_; }
    /// Where a value of x stands, for tests and tooltips.
    double pxAt(double x) const { return layout().pxAt(x); }

    /// 0 … 0.99.
    void setSmoothing(double weight);
    /// Only the last so many of x; 0: everything.
    void setWindow(double last);
    void setExtremes(bool shown);
    /// The same numbers as a table, in the chart's place; key T, Esc leaves it.
    void showTable(bool shown);
    bool showsTable() const;
    ChartTable *table() const { return table_; }

    /// The sentence a screen reader gets, kept current at most twice a second.
    QString summary() const;
    QImage picture(qreal ratio) const;
    bool savePng(const QString &path) const;
    bool saveSvg(const QString &path) const;
    bool saveCsv(const QString &path) const;
    QMenu *makeMenu();

    QSize sizeHint() const override { return {360, 260}; }
    QSize minimumSizeHint() const override { return {180, 140}; }

Q_SIGNALS:
    void logYChanged(bool log);
    /// A click or Enter at this x: views that follow it go there.
    void pointChosen(double x);
    /// Smoothing, window or marks were set by the user.
    void viewChanged();
    /// A file could not be written; the sentence says which.
    void saveFailed(const QString &message);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    ChartPainter layout() const;
    void redraw();
    void paintChart(QPainter &painter);
    void paintExpected(QPainter &painter, const ChartReference &expected);
    void paintBox(QPainter &painter) const;
    void chooseBox();
    ChartView view() const;
    void setCrosshair(std::optional<double> x);
    void stepCrosshair(int points);
    void zoom(double factor, double around);
    void pan(double share);
    void fit();
    void speak();
    void save(const QString &suffix, const QString &filter, bool (LineChart::*write)(const QString &) const);

    ChartModel model_;
    ChartView zoom_;
    /// Grid and curves as last painted: the crosshair moves over them without their being drawn again.
    struct Layer {
        QPixmap picture;
        QSize size;
        qreal ratio = 1;
        double scale = 1;
        std::optional<double> from, to;
        bool dark = false, contrast = false;
        bool matches(const Layer &other) const
        {
            return size == other.size && ratio == other.ratio && scale == other.scale && from == other.from && to == other.to
                && dark == other.dark && contrast == other.contrast;
        }
    } layer_;
    CrosshairLink own_, *link_ = &own_;
    QTimer speakLater_;
    ChartTable *table_ = nullptr;
    std::optional<double> dragFrom_;
    ChartView dragView_;
    QPointF dragStart_;
    std::optional<double> boxFrom_, boxTo_; ///< of Shift and drag, in pixels
    bool pressed_ = false, moved_ = false;
};

/// Makes charts and other painted views known to screen readers with role and description. Called by their constructors.
void installViewAccessibility();

} // namespace netloom
