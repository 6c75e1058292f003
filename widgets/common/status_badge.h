#pragma once

#include "theme/look.h"

#include <QWidget>

namespace netloom {

/// A status as shape and words; as a pill on its soft fill, or bare in a row.
class StatusBadge : public QWidget {
    Q_OBJECT
public:
    explicit StatusBadge(Status status = Status::Info, const QString &text = {}, QWidget *parent = nullptr);

    void setStatus(Status status, const QString &text);
    Status status() const { return status_; }
    const QString &text() const { return text_; }
    /// 18 high, bordered, on the soft fill; off: icon of 16 and plain text.
    void setPill(bool pill);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Status status_;
    QString text_;
    bool pill_ = false;
};

} // namespace netloom
