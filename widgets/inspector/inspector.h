#pragma once

#include "graph/check.h"

#include <QFrame>

#include <set>

QT_BEGIN_NAMESPACE
class QLabel;
class QLineEdit;
class QPushButton;
class QScrollArea;
class QStackedWidget;
class QToolButton;
class QVBoxLayout;
QT_END_NAMESPACE

namespace netloom {

class InspectorHead;
class SchemaForm;

/// Every value of the selected layer. It owns no truth: edits are announced, refresh() shows what became of them.
class Inspector : public QFrame {
    Q_OBJECT
public:
    explicit Inspector(QWidget *parent = nullptr);
    /// One node: its form; several: the fields they share; none: a summary. Keeps the form while the same node is shown.
    void refresh(const Graph &graph, const Check &check, const std::set<NodeId> &selected);
    void setRunning(bool running);
    /// A wire instead: what flows over it. Without a layer selected, after refresh().
    void showWire(const Graph &graph, const Check &check, const Edge &wire);
    /// The name was refused; the sentence stands below it and the typed name stays.
    void setNameError(const QString &message);
    NodeId node() const { return node_; }
    SchemaForm *form() const { return form_; }
    QLineEdit *nameField() const { return name_; }
    /// Puts the keyboard into the first field.
    void takeFocus();

Q_SIGNALS:
    void fieldEdited(netloom::NodeId node, const QString &key, const netloom::Value &value, bool final);
    void renameRequested(netloom::NodeId node, const QString &name);
    void trainableRequested(netloom::NodeId node, bool trainable);
    void resetRequested(netloom::NodeId node);
    /// The same for all the layers shown.
    void fieldsEdited(const std::vector<netloom::NodeId> &nodes, const QString &key, const netloom::Value &value, bool final);
    void resetSeveralRequested(const std::vector<netloom::NodeId> &nodes);
    /// Its page of help.
    void helpRequested();
    void backRequested(); ///< Esc: the keyboard goes back to the canvas

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showNode(const Graph &graph, const Check &check, NodeId id);
    void showSummary(const Graph &graph, const Check &check, const std::set<NodeId> &selected);
    void showSeveral(const Graph &graph, const Check &check, const std::set<NodeId> &selected, const Schema &common);
    void makeForm(const Node &node);
    void makeForm(const Schema &schema);
    void showFindings(const NodeCheck &known);

    NodeId node_ = 0;
    std::vector<NodeId> several_; ///< edited together; empty: node_ alone
    std::string type_;
    bool running_ = false;
    QStackedWidget *stack_;
    InspectorHead *head_;
    QLineEdit *name_;
    QToolButton *lock_;
    QLabel *nameError_, *shapes_, *parameters_, *finding_, *doc_, *summaryTitle_, *summary_, *differs_;
    QScrollArea *scroll_;
    QVBoxLayout *body_;
    SchemaForm *form_ = nullptr;
    QPushButton *reset_, *help_;
};

} // namespace netloom
