#pragma once

#include "theme/look.h"

#include <QWidget>

namespace netloom {

/// A caption over a live number in figures of one width: "F1" over "0.444". Reserves room for the widest number
/// seen, so that a running value never pushes its neighbours.
class FigureLabel : public QWidget {
    Q_OBJECT
public:
    explicit FigureLabel(const QString &caption = {}, QWidget *parent = nullptr);

    void setCaption(const QString &caption);
    /// The number as text, already formatted; "–" for undefined.
    void setValue(const QString &value);
    void setUnit(const QString &unit);
    /// Type of the number: Strong in a row of metrics, Figure or Page where it stands alone.
    void setValueRole(Role role);
    const QString &value() const { return value_; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QFont valueFont() const;
    void refresh();

    QString caption_, value_, unit_;
    Role role_ = Role::Strong;
    int widest_ = 0;
};

} // namespace netloom
