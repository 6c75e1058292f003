#pragma once

#include "pages/inspect/gate_controls.h"
#include "views/gates/gates_view.h"

#include <QPointer>

#include <map>

QT_BEGIN_NAMESPACE
class QComboBox;
class QMenu;
QT_END_NAMESPACE

namespace netloom {

class CellStepView;
class HiddenView;
class SegmentedControl;
class Tile;

/// The three views of a recurrent layer with what they look at: gates over time, one step through the cell, hidden state. They share
/// layer, sample, unit and step. Stands in a tile, which says why where there is nothing to show.
class GatesPanel : public QWidget {
    Q_OBJECT
public:
    enum class View { Gates, Cell, Hidden };
    /// `narrow`: on the Train page, gates alone.
    GatesPanel(GateFeed *feed, Tile *tile, bool narrow);

    void open(View view);
    View view() const { return view_; }
    GatesView *gates() const { return gates_; }
    CellStepView *cell() const { return cell_; }
    HiddenView *hidden() const { return hidden_; }
    GateControls *controls() const { return controls_; }
    /// What the tile stands for, translated.
    static QString titleOf(View view);

Q_SIGNALS:
    /// A step is to be followed through the cell.
    void cellRequested(int unit, int step);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refresh();
    void useMenu(QWidget *view);
    void follow(int unit, int step);

    QPointer<GateFeed> feed_;
    Tile *tile_;
    GateControls *controls_;
    SegmentedControl *mode_ = nullptr;
    QComboBox *order_ = nullptr;
    QWidget *tools_ = nullptr, *cellTools_ = nullptr;
    GatesView *gates_;
    CellStepView *cell_ = nullptr;
    HiddenView *hidden_ = nullptr;
    View view_ = View::Gates;
    std::map<QWidget *, QMenu *> menus_;
    bool following_ = false;
    QString said_;
};

} // namespace netloom
