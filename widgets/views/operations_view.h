#pragma once

#include "views/operation_graph.h"

#include <QWidget>

#include <functional>

QT_BEGIN_NAMESPACE
class QLabel;
class QScrollArea;
class QToolButton;
class QTreeWidget;
class QTreeWidgetItem;
QT_END_NAMESPACE

namespace netloom {

class OperationPicture;

/// What the network really computes: a picture of operations and buffers, and the same as a tree.
class OperationsView : public QWidget {
    Q_OBJECT
public:
    explicit OperationsView(QWidget *parent = nullptr);
    void setNetwork(const Graph &graph, const Check &check, const std::vector<LossSpec> &losses, const std::string &loss, const CanvasGroups &groups);
    OperationPicture *picture() const { return picture_; }
    QTreeWidget *tree() const { return tree_; }
    const OperationGraph &operations() const;
    /// Folds the operation, or unfolds it where it is folded.
    void toggleFold(int index);
    void foldAll(bool folded);
    QString dot() const;

Q_SIGNALS:
    /// The layer of the chosen operation.
    void picked(netloom::NodeId node);
    /// Enter: to the layer on the canvas.
    void chosen(netloom::NodeId node);
    /// One sentence about what has the focus, for the status bar.
    void spoke(const QString &sentence);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeBar();
    void styleBar();
    void rebuild();
    void fillTree();
    void addRow(QTreeWidgetItem *parent, int index);
    void follow(int index);
    void fit();
    void save(const QString &suffix, const QString &filter, const std::function<bool(const QString &)> &write);

    OperationPicture *picture_;
    QScrollArea *scroll_;
    QTreeWidget *tree_;
    QLabel *problem_;
    QWidget *bar_ = nullptr;
    QToolButton *backward_ = nullptr;
    Graph graph_;
    Check check_;
    OperationRequest request_;
    bool filling_ = false, fitted_ = false;
};

} // namespace netloom
