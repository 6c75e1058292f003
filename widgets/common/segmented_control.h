#pragma once

#include <QIcon>
#include <QVariant>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QAbstractButton;
class QButtonGroup;
class QHBoxLayout;
QT_END_NAMESPACE

namespace netloom {

/// A row of exclusive choices, 24 high: "linear | log". One tab stop; arrow keys, Home and End move the choice.
class SegmentedControl : public QWidget {
    Q_OBJECT
public:
    explicit SegmentedControl(QWidget *parent = nullptr);
    explicit SegmentedControl(const QStringList &texts, QWidget *parent = nullptr);

    /// Appends a choice and returns its index; the first becomes the current one.
    int addSegment(const QString &text, const QVariant &value = {}, const QIcon &icon = {});
    void setSegments(const QStringList &texts);
    void clear();
    int count() const;
    int currentIndex() const;
    QString currentText() const;
    QVariant currentData() const;
    QString text(int index) const;
    /// The segment as a widget, for tooltips and tests.
    QAbstractButton *segment(int index) const;
    void setSegmentEnabled(int index, bool enabled);

public Q_SLOTS:
    /// Out of range is ignored; emits currentChanged when the choice moves.
    void setCurrentIndex(int index);

Q_SIGNALS:
    void currentChanged(int index);
    /// By mouse or key only, not by setCurrentIndex.
    void activated(int index);

private:
    QButtonGroup *group_;
    QHBoxLayout *row_;
};

} // namespace netloom
