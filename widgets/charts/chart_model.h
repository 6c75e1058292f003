#pragma once

#include "charts/curve_data.h"

#include <QCoreApplication>
#include <QString>

#include <optional>
#include <vector>

namespace netloom {

/// One curve: values per epoch, and if there are any the single batches behind it.
struct ChartSeries {
    QString name;      ///< "training", translated
    int style = 3;     ///< 1 training, 2 validation, 3 … 8 everything else
    CurveData line;
    CurveData raw;
    bool overlay = false; ///< another run's: not what the chart is about
    bool hidden = false;  ///< switched off in the legend
};

struct ChartReference {
    double value = 0;
    QString label;
};

/// One y scale. Several panels are stacked on the chart's x axis.
struct ChartPanel {
    enum class Range { Auto, Unit, FromZero };
    QString key;                  ///< in exported numbers: "f1"
    QString title;                ///< left of the panel where there are several
    Range range = Range::Auto;
    bool higherIsBetter = false;
    std::vector<ChartSeries> series;
    std::optional<ChartReference> reference = {};
    std::optional<ChartReference> expected = {}; ///< where the first value is likely to be: drawn while there is none
    int best = -1;                ///< series whose best value is marked; -1: none
};

/// A run's end that is no good: line and cross at the place, and a word.
struct ChartFailure {
    double x = 0;
    QString text;
};

/// Texts of charts, where no object has a tr() of its own.
struct ChartTr { Q_DECLARE_TR_FUNCTIONS(Chart) };

/// Something that happened at a place on x.
struct ChartMark {
    enum class Kind { Live, Branch };
    double x = 0;
    Kind kind = Kind::Live;
    QString text;                 ///< "lr 0.001 → 0.0003"
    bool operator==(const ChartMark &) const = default;
};

/// What a chart shows, without a widget: the same model paints the screen, pictures and tables.
struct ChartModel {
    QString title, xTitle;
    std::vector<ChartPanel> panels;
    bool logY = false;            ///< panels whose values are all above zero
    bool logX = false;            ///< from the first point on
    bool showRaw = true;
    double smoothing = 0;         ///< 0 … 0.99: weight of what came before; the values themselves stay visible behind
    double window = 0;            ///< only the last so many of x; 0: everything
    bool showExtremes = false;    ///< lowest and highest of every curve
    bool showReference = true;
    std::optional<ChartFailure> failure = {};
    std::vector<ChartMark> marks = {};
    std::optional<double> cursor = {}; ///< the place in time that is shown; none: the latest
    QString emptyText;

    bool empty() const;
    /// Smallest and largest x of all points; 0 … 0 when empty.
    CurveData::Range xExtent() const;
    /// The series whose points the keyboard steps through: the longest line, or raw values where no line began.
    const CurveData *longest() const;
};

/// One sentence per panel: "Loss: training 0.0214, validation 0.0917 at epoch 37, rising; best 0.0561 at 9."
QString chartSummary(const ChartModel &model);
/// panel,series,epoch,value — full precision, one line per point; two where points had to be joined.
QString chartCsv(const ChartModel &model);

} // namespace netloom
