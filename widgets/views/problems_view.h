#pragma once

#include "graph/check.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
class QTableWidget;
QT_END_NAMESPACE

namespace netloom {

/// Everything that is wrong, one row each: severity, where, what. A click goes there.
class ProblemsView : public QWidget {
    Q_OBJECT
public:
    explicit ProblemsView(QWidget *parent = nullptr);
    void setFindings(const Graph &graph, const std::vector<Finding> &findings);
    int count() const { return int(findings_.size()); }
    QTableWidget *table() const { return table_; }
    /// All rows as text, a line each.
    QString text() const;

Q_SIGNALS:
    /// 0: concerns the whole network.
    void chosen(netloom::NodeId node);
    void countChanged(int count);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void choose(int row);
    QTableWidget *table_;
    QLabel *empty_;
    std::vector<Finding> findings_;
};

} // namespace netloom
