#pragma once

#include "data/recipe.h"

#include <QWidget>

#include <array>

QT_BEGIN_NAMESPACE
class QComboBox;
class QLabel;
class QSpinBox;
QT_END_NAMESPACE

namespace netloom {

class SegmentedControl;
class SplitBar;

/// How the rows are parted: kind, column, seed, and the bar with the three parts.
class SplitPanel : public QWidget {
    Q_OBJECT
public:
    explicit SplitPanel(QWidget *parent = nullptr);

    void setSplit(const SplitSpec &split, const QStringList &columns);
    void setCounts(const std::array<qint64, 3> &counts);
    /// A line below the bar about what is wrong with this split; empty: nothing.
    void setWarning(const QString &text);
    /// The kinds, for the tile's header. Owned by whoever takes it.
    SegmentedControl *kinds() const { return kinds_; }
    SplitBar *bar() const { return bar_; }

Q_SIGNALS:
    void splitChanged(const netloom::SplitSpec &split, const QString &text);

private:
    void change(const SplitSpec &split, const QString &text);

    SplitSpec split_;
    SegmentedControl *kinds_;
    SplitBar *bar_;
    QComboBox *column_;
    QSpinBox *seed_, *gap_;
    QLabel *columnLabel_, *seedLabel_, *gapLabel_, *warning_;
    bool filling_ = false;
};

} // namespace netloom
