#pragma once

#include <QTreeWidget>

namespace netloom {

/// The tree of the palette: rows with a type can be dragged out, by the widget's own mouse grab.
class PaletteTree : public QTreeWidget {
    Q_OBJECT
public:
    static constexpr int TypeRole = Qt::UserRole, GroupRole = Qt::UserRole + 1, TemplateRole = Qt::UserRole + 2;
    explicit PaletteTree(QWidget *parent);

Q_SIGNALS:
    void dragMoved(const QString &type, QPoint globalPos);
    void dropped(const QString &type, QPoint globalPos);
    void dragCancelled();

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void drawBranches(QPainter *, const QRect &, const QModelIndex &) const override {}

private:
    void endDrag();
    QString pressed_;
    QPoint start_;
    bool dragging_ = false;
};

} // namespace netloom
