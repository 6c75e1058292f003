#pragma once

#include "theme/look.h"

#include <QWidget>

namespace netloom {

/// The tint chip of a layer family beside the inspector's title.
class InspectorHead : public QWidget {
    Q_OBJECT
public:
    explicit InspectorHead(QWidget *parent);
    void setCategory(Category category);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Category category_ = Category::Core;
};

} // namespace netloom
