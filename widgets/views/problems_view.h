#pragma once

#include "graph/check.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QComboBox;
class QLabel;
class QTableWidget;
QT_END_NAMESPACE

namespace netloom {

/// One row: what is wrong, and what would help.
struct Problem {
    Finding finding;
    QString id = {};             ///< of the check; empty: none
    QString place = {};          ///< column or setting; empty: by the finding's layer
    QString fix = {}, preview = {}; ///< what the fix does, in a word and line by line; empty: there is none
    QString why = {};            ///< reason and source; empty: none
    bool mayIgnore = false;
    QString ignored = {};        ///< the reason it was put aside for; empty: it was not
    QString group = {};          ///< what it is about, in a word or two; empty: the network's shapes and wires
    bool onlyLowers = false;     ///< ignoring makes a warning of it, which stays in the list
    QString lowered = {};        ///< the reason why it is only a warning; empty: it is as it is
    std::uint64_t epoch = 0;     ///< of the weights that it was found with; 0: not from weights
    QString source = {};         ///< who says it: "ADV-042 · design"; empty: the check of the network
};

/// Everything that is wrong or could be better, one row each: severity, where, what, fix, reason. A click goes there.
class ProblemsView : public QWidget {
    Q_OBJECT
public:
    explicit ProblemsView(QWidget *parent = nullptr);
    void setFindings(const Graph &graph, const std::vector<Finding> &findings);
    void setProblems(const Graph &graph, std::vector<Problem> problems);
    /// How many checks were made for what is shown, for the sentence when none found anything.
    void setChecks(int checks);
    /// Only this group is shown; empty: all.
    void setGroup(const QString &group);
    QComboBox *groups() const { return groups_; }
    /// Rows without those put aside.
    int count() const { return count_; }
    const std::vector<Problem> &problems() const { return problems_; }
    QTableWidget *table() const { return table_; }
    /// All rows as text, a line each.
    QString text() const;

Q_SIGNALS:
    /// 0: concerns the whole network.
    void chosen(netloom::NodeId node);
    void countChanged(int count);
    // Rows of problems().
    void fixRequested(int row);
    void ignoreRequested(int row, const QString &reason);
    void restoreRequested(int row);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum Column { Kind, Place, Text, Fix, Why, Epoch, Source, Columns };
    void choose(int row);
    void act(int row, int column);
    void fill();
    void fillRow(int row);
    void fillGroups();
    void fitRows();
    void explain(int row);
    void askReason(int row);
    void showMenu(QPoint at);
    QTableWidget *table_;
    QLabel *empty_;
    QWidget *bar_;
    QComboBox *groups_;
    std::vector<Problem> problems_;
    QStringList places_; ///< of each row, in words
    int count_ = 0, checks_ = 0;
};

} // namespace netloom
