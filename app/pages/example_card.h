#pragma once

#include "io/project.h"

#include <QAbstractButton>

namespace netloom {

/// An example: a picture of its network over title, one line and size. A button: Enter, Space or a click opens it.
class ExampleCard : public QAbstractButton {
    Q_OBJECT
public:
    ExampleCard(const Example &example, QWidget *parent = nullptr);

    QString name() const { return name_; }
    /// The network behind the example, once it was built.
    void setNetwork(const Graph &graph, const Check &check);
    bool hasNetwork() const { return !graph_.nodes.empty(); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    QString name_, title_, line_, size_;
    Graph graph_;
    Check check_;
};

} // namespace netloom
