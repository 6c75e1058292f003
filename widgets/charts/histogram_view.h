#pragma once

#include <QStringList>
#include <QWidget>

#include <functional>
#include <vector>

QT_BEGIN_NAMESPACE
class QTableWidget;
QT_END_NAMESPACE

namespace netloom {

/// How the values of one column are spread: bars over a range of numbers, or one bar per category. Left and right (up and
/// down) step through the bars, Home and End jump, T shows the same numbers as a table.
class HistogramView : public QWidget {
    Q_OBJECT
public:
    explicit HistogramView(QWidget *parent = nullptr);

    /// A value of the column as a person reads it.
    using Wording = std::function<QString(double)>;
    struct Mark {
        double at = 0;
        QString name;
    };
    /// Equal bins between two values.
    void setBins(std::vector<std::size_t> counts, double low, double high, Wording wording, std::vector<Mark> marks = {});
    /// The most frequent values with their counts; `others`: rows that hold none of them.
    void setCategories(QStringList names, std::vector<std::size_t> counts, std::size_t others = 0);
    void clear();
    /// What stands in the first line, "before".
    void setCaption(const QString &caption);

    bool isEmpty() const { return counts_.empty(); }
    int bars() const { return int(counts_.size()); }
    int currentBar() const { return current_; }
    void setCurrentBar(int bar);
    /// "1.2 … 1.4: 1,203 rows, 5.9 %".
    QString barSentence(int bar) const;
    /// Where a bar is painted, for tests.
    QRectF barRect(int bar) const;
    void showTable(bool shown);
    bool showsTable() const;

    QSize sizeHint() const override { return {240, 140}; }
    QSize minimumSizeHint() const override { return {120, 72}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void paintBins(QPainter &painter) const;
    void paintCategories(QPainter &painter) const;
    void paintHead(QPainter &painter) const;
    QRectF plot() const;
    double rowHeight() const;
    double labelWidth() const;
    int shownCategories() const;
    int barAt(const QPointF &point) const;
    QString barName(int bar) const;
    void speak();

    std::vector<std::size_t> counts_;
    QStringList names_;                ///< empty: bins
    std::vector<Mark> marks_;
    Wording wording_;
    QString caption_;
    std::size_t total_ = 0, others_ = 0;
    double low_ = 0, high_ = 0;
    int current_ = -1;
    QTableWidget *table_ = nullptr;
};

} // namespace netloom
