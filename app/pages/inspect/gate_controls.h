#pragma once

#include "session/gate_feed.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QComboBox;
class QSpinBox;
class QToolButton;
QT_END_NAMESPACE

namespace netloom {

/// What the views of gates look at: layer, direction, row or average, a second row beside it. Narrow ones leave the rarer choices out.
class GateControls : public QWidget {
    Q_OBJECT
public:
    GateControls(GateFeed *feed, bool narrow, QWidget *parent = nullptr);
    int way() const;

Q_SIGNALS:
    void wayChanged(int way);

private:
    void refresh();

    GateFeed *feed_;
    QComboBox *layer_, *way_, *what_ = nullptr;
    QSpinBox *row_;
    QToolButton *before_, *after_, *wrong_, *compare_ = nullptr;
    bool filling_ = false;
};

} // namespace netloom
