#pragma once

#include <QWidget>

#include <map>
#include <string>
#include <vector>

QT_BEGIN_NAMESPACE
class QLineEdit;
class QTreeWidget;
class QTreeWidgetItem;
QT_END_NAMESPACE

namespace netloom {

class PaletteTree;

/// All layers by category, from the registry. Dragging is the tree's own mouse grab: it announces where the pointer
/// is, and whoever owns the canvas shows the layer there.
class Palette : public QWidget {
    Q_OBJECT
public:
    struct Suggestion {
        std::string type;
        QString shape; ///< what would come out
    };
    explicit Palette(QWidget *parent = nullptr);
    QLineEdit *field() const { return field_; }
    QTreeWidget *tree() const;
    /// The layer type of the current row; empty on a heading.
    std::string currentType() const;
    /// Layers that fit behind the selected one; an empty list hides the group.
    void setSuggestions(const QString &title, const std::vector<Suggestion> &suggestions);
    /// Why layers do not fit where one would be put now, by type; they stay, with the reason.
    void setRefusals(const std::map<std::string, QString> &refusals);
    /// Layers that the user keeps at hand, in the order they were marked.
    void setFavourites(const QStringList &types);
    const QStringList &favourites() const { return favourites_; }
    /// Marks the current row's layer, or takes the mark away. Ctrl+D.
    void toggleFavourite();
    /// The row of a layer type, outside of the suggestions; null if it is not shown.
    QTreeWidgetItem *itemOf(const std::string &type) const;
    /// Keys of the groups that are folded, to be kept.
    QStringList folded() const { return folded_; }
    void setFolded(const QStringList &groups);

Q_SIGNALS:
    void dragMoved(const QString &type, QPoint globalPos);
    void dropped(const QString &type, QPoint globalPos);
    void dragCancelled();
    void favouritesChanged(const QStringList &types);
    /// A ready network (its key) by Enter or double-click.
    void templateChosen(const QString &key);
    /// Enter or double-click: to be added behind the selection.
    void activated(const QString &type);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    void addTemplates(const QString &typed);
    void choose(const QTreeWidgetItem *item);
    void openMenu(QPoint at);
    QTreeWidgetItem *addGroup(const QString &title, int count, const QString &key);
    void addRow(QTreeWidgetItem *group, const struct PartInfo &info, const QString &detail);

    QLineEdit *field_;
    PaletteTree *tree_;
    QString suggestionTitle_;
    std::vector<Suggestion> suggestions_;
    QStringList folded_, favourites_;
    std::map<std::string, QString> refusals_;
};

} // namespace netloom
