#pragma once

#include <QWidget>

QT_BEGIN_NAMESPACE
class QAbstractButton;
class QButtonGroup;
class QVBoxLayout;
QT_END_NAMESPACE

namespace netloom {

/// The navigation rail: pages as items of 72 × 56, icon over a micro label; the active one has the selection fill and
/// an accent bar. One tab stop; Up and Down move through the pages.
class Rail : public QWidget {
    Q_OBJECT
public:
    explicit Rail(QWidget *parent = nullptr);

    /// Appends a page and returns its index; the first becomes the current one.
    int addItem(const QString &iconName, const QString &text, const QString &toolTip = {});
    /// A button at the foot that is no page, the theme switch for one.
    QAbstractButton *addFootButton(const QString &iconName, const QString &accessibleName);
    void setFootIcon(QAbstractButton *button, const QString &iconName);
    int count() const;
    int currentIndex() const;
    QAbstractButton *item(int index) const;
    void setItemEnabled(int index, bool enabled, const QString &reason = {});
    /// A dot on the item: something happened on that page ("training runs").
    void setMarked(int index, bool marked);

    QSize sizeHint() const override;

public Q_SLOTS:
    void setCurrentIndex(int index);

Q_SIGNALS:
    void currentChanged(int index);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QButtonGroup *group_;
    QVBoxLayout *column_;
};

} // namespace netloom
