#pragma once

#include <QObject>
#include <QSize>
#include <QStringList>

#include <functional>
#include <vector>

QT_BEGIN_NAMESPACE
class QImage;
class QMenu;
class QPainter;
class QTableWidget;
class QWidget;
QT_END_NAMESPACE

namespace netloom {

/// Property of a window: the number of the run that its views show; tables saved from them carry it.
inline constexpr auto kRunProperty = "netloomRun";

/// What a painted view shows, as numbers: heads with their units, a row each.
struct ViewNumbers {
    QStringList heads;
    std::vector<QStringList> rows;
};
/// A number as it is written to files: the shortest text that reads back.
QString exactText(double value);

/// Picture and numbers of a painted view: copied, saved as PNG (1–4×), SVG or CSV, shown as a table. A child of the view.
class ViewExport : public QObject {
    Q_OBJECT
public:
    using Numbers = std::function<ViewNumbers()>;
    using Paint = std::function<void(QPainter *, QSize)>;
    /// `name` is what files are called. Without `paint` the widget paints itself.
    ViewExport(QWidget *view, const QString &name, Numbers numbers, Paint paint = {});
    /// The size of the picture, where it is not that of the widget.
    void setSize(std::function<QSize()> size) { size_ = std::move(size); }
    /// The view's context menu is made here, and key T shows the table.
    void takeMenu();
    static ViewExport *of(const QWidget *view);

    QMenu *makeMenu();
    void addTo(QMenu *menu);
    QImage picture(int times) const;
    QString csv() const;
    bool savePng(const QString &path, int times) const;
    bool saveSvg(const QString &path) const;
    bool saveCsv(const QString &path) const;
    void askPng(int times);
    void askSvg();
    void askCsv();
    /// The numbers as a table in the view's place; T or Esc leaves it.
    void showTable(bool shown);
    QTableWidget *table() const { return table_; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void ask(const QString &suffix, const QString &filter, const std::function<bool(const QString &)> &write);
    void paint(QPainter *painter) const;
    QSize size() const;
    ViewNumbers numbers() const;

    QWidget *view_;
    QString name_;
    Numbers numbers_;
    Paint paint_;
    std::function<QSize()> size_;
    QTableWidget *table_ = nullptr;
};

} // namespace netloom
