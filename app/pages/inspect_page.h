#pragma once

#include <QWidget>

#include <functional>
#include <vector>

QT_BEGIN_NAMESPACE
class QListWidget;
QT_END_NAMESPACE

namespace netloom {

class GateFeed;
class GatesPanel;

/// A look inside the network: a list of views at the left, grouped by what they look at, and the chosen one beside it.
class InspectPage : public QWidget {
    Q_OBJECT
public:
    explicit InspectPage(GateFeed *feed, QWidget *parent = nullptr);

    /// An entry of the list below a heading, which is made where there is none of this name. `open` shows it in `panel`.
    void addView(const QString &heading, const QString &id, const QString &title, QWidget *panel, std::function<void()> open);
    /// By id: "gates", "cell", "hidden".
    bool showView(const QString &id);
    QString currentView() const;
    GatesPanel *gates() const { return gates_; }
    QListWidget *list() const { return list_; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void chosen();
    struct Entry { QString id; QWidget *panel; std::function<void()> open; };
    std::vector<Entry> entries_;
    QListWidget *list_;
    QWidget *stack_;
    GatesPanel *gates_;
};

} // namespace netloom
