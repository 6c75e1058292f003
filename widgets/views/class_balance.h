#pragma once

#include <QStringList>
#include <QWidget>

#include <array>
#include <vector>

namespace netloom {

/// How many rows of each class there are, over all and in each part, as bars with numbers.
class ClassBalanceView : public QWidget {
    Q_OBJECT
public:
    explicit ClassBalanceView(QWidget *parent = nullptr);

    void setCounts(const QStringList &classes, const std::array<std::vector<std::size_t>, 3> &parts);

    /// What the numbers mean, below the bars.
    void setNote(const QString &note);
    QString note() const { return note_; }

    QSize sizeHint() const override { return {260, 110}; }
    QSize minimumSizeHint() const override { return {160, 90}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void describe();
    QStringList classes_;
    QString note_;
    std::array<std::vector<std::size_t>, 4> rows_; ///< all, training, validation, test
};

} // namespace netloom
