#pragma once

#include "canvas/canvas_model.h"

#include <QGraphicsItem>
#include <QTextDocument>

namespace netloom {

/// Free text on the canvas, with a bar at its left.
class NoteItem : public QGraphicsItem {
public:
    enum { Type = UserType + 3 };
    static constexpr double kWidth = 200;
    NoteItem();
    int type() const override { return Type; }
    void setText(const QString &text);
    void setSelected(bool selected);
    /// Without the margin for the selection frame; in scene coordinates.
    QRectF box() const;
    QRectF boundingRect() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    QRectF textBox() const;
    QString text_;
    bool selected_ = false;
};

/// A frame around its layers or, folded, one box in their place.
class GroupItem : public QGraphicsItem {
public:
    enum { Type = UserType + 4 };
    GroupItem();
    int type() const override { return Type; }
    /// `around`: the box of its layers in scene coordinates.
    void set(const CanvasGroup &group, QRectF around, const QString &detail);
    void setMarked(bool selected, bool focused);
    bool isFolded() const { return folded_; }
    /// Where the mouse takes hold of it: the folded box, or the title of the frame.
    QRectF handle() const;
    QRectF box() const { return box_; }
    QString name() const { return name_; }
    QRectF boundingRect() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    void paintFolded(QPainter &painter, double zoom) const;
    void paintFrame(QPainter &painter, double zoom) const;
    QString name_, detail_;
    QRectF box_;
    bool folded_ = false, selected_ = false, focused_ = false;
};

} // namespace netloom
