#pragma once

#include <QFrame>
#include <QIcon>
#include <QVariant>

#include <functional>

QT_BEGIN_NAMESPACE
class QLineEdit;
class QListWidget;
class QLabel;
QT_END_NAMESPACE

namespace netloom {

/// A field with a list under it, inside the window: type to narrow, arrows and Enter to choose, Esc to leave.
class ListPopup : public QFrame {
    Q_OBJECT
public:
    struct Item {
        QString text, detail;
        QIcon icon;
        QVariant data;
        QString refusal; ///< not empty: shown, cannot be chosen, and why
    };
    /// Gives the items for what has been typed.
    using Source = std::function<QList<Item>(const QString &)>;

    explicit ListPopup(QWidget *parent);
    /// Opens with its top left corner there, kept inside the parent.
    void open(const QString &title, const QString &typed, QPoint at, Source source);
    QLineEdit *field() const { return field_; }
    QListWidget *list() const { return list_; }

Q_SIGNALS:
    void chosen(const QVariant &data);
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void fill();
    void accept();
    void dismiss();
    QLineEdit *field_;
    QListWidget *list_;
    QLabel *title_;
    Source source_;
};

} // namespace netloom
