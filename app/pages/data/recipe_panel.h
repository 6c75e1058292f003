#pragma once

#include "pages/data/data_reading.h"

#include <QWidget>

#include <functional>

QT_BEGIN_NAMESPACE
class QCheckBox;
class QComboBox;
class QLabel;
class QMenu;
class QSpinBox;
class QToolButton;
class QVBoxLayout;
QT_END_NAMESPACE

namespace netloom {

class SchemaForm;

/// The recipe as an ordered list: every step with its switch, its main setting and the rows × columns before and after.
class RecipePanel : public QWidget {
    Q_OBJECT
public:
    explicit RecipePanel(QWidget *parent = nullptr);

    void setSteps(const std::vector<RecipeStep> &steps);
    /// Sizes from a preparation of just these steps; null while it is going on.
    void setView(const RecipeView *view);
    /// Steps that can be added.
    QMenu *makeAddMenu(QWidget *parent);

Q_SIGNALS:
    void stepsChanged(const std::vector<netloom::RecipeStep> &steps, const QString &text);

private:
    struct Row {
        QWidget *widget;
        QCheckBox *on;
        QLabel *detail, *sizes;
        QSpinBox *shift = nullptr;
        QComboBox *scale = nullptr;
        SchemaForm *form = nullptr;      ///< all options, once asked for
    };
    void rebuild();
    Row makeRow(int index);
    void addSetting(Row &row, QVBoxLayout *column, int index);
    void toggleOptions(int index);
    void fill();
    void change(int index, const QString &text, const std::function<void(RecipeStep &)> &edit);
    void move(int index, int by);

    std::vector<RecipeStep> steps_;
    std::vector<Row> rows_;
    QVBoxLayout *list_;
    bool filling_ = false;
};

} // namespace netloom
