#pragma once

#include "graph/check.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
class QPlainTextEdit;
QT_END_NAMESPACE

namespace netloom {

/// The graph that an edited text asks for, on the base of the one it was made from: statements that did not change keep
/// their layer (id, name, what it shares), the others are matched by name, then by type in order.
Graph mergedGraph(const Graph &base, const Graph &wanted);
/// A network in words with a layer per line.
QString textInLines(const Graph &graph);

/// The network in words, to be edited. What is typed takes effect with Ctrl+Enter or when the field is left; a text that
/// cannot be read stays, with its place marked and the reason below.
class NetworkTextEdit : public QWidget {
    Q_OBJECT
public:
    explicit NetworkTextEdit(QWidget *parent = nullptr);
    /// The graph as it is now. Text that was typed and cannot be read is kept.
    void setGraph(const Graph &graph);
    void setLocked(bool locked);
    QPlainTextEdit *field() const { return field_; }
    QString error() const;
    /// Number of the line that cannot be read, from 0; -1: none.
    int errorLine() const { return errorLine_; }
    /// Applies what was typed; false if it cannot be read.
    bool apply();

Q_SIGNALS:
    void edited(const netloom::Graph &after);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void show(const QString &text);
    void judge();
    void mark();

    QPlainTextEdit *field_;
    QLabel *message_;
    Graph graph_;
    QString shown_; ///< the text of graph_
    int errorLine_ = -1;
    bool stale_ = false, applying_ = false;
};

} // namespace netloom
