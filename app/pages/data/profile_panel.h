#pragma once

#include "pages/data/data_reading.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QGridLayout;
class QLabel;
QT_END_NAMESPACE

namespace netloom {

class HistogramView;

/// Shows a column's statistics in a histogram: bins for numbers and times, bars for categories.
void fillHistogram(HistogramView &view, const ColumnStats &stats, std::size_t rows, bool marks = true);

/// Everything that is known about one column: why it has its type, its figures, its distribution, its most frequent values.
class ProfilePanel : public QWidget {
    Q_OBJECT
public:
    explicit ProfilePanel(QWidget *parent = nullptr);

    void setColumn(const ReadData &data, int column);
    HistogramView *histogram() const { return histogram_; }

private:
    void fillFigures(const ColumnStats &stats, std::size_t rows);
    void addFigure(const QString &name, const QString &value);

    QLabel *type_, *frequent_;
    QGridLayout *figures_;
    HistogramView *histogram_;
};

/// Why a column has its type, in a sentence.
QString typeReason(const ReadData &data, int column);

} // namespace netloom
