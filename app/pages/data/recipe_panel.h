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
class StepRow;

/// The recipe as an ordered list: every step with its switch, its main setting and the rows × columns before and after.
/// Steps are dragged to another place, or moved by Alt+Up and Alt+Down.
class RecipePanel : public QWidget {
    Q_OBJECT
public:
    explicit RecipePanel(QWidget *parent = nullptr);

    void setSteps(const std::vector<RecipeStep> &steps);
    /// Sizes from a preparation of just these steps; null while it is going on.
    void setView(const RecipeView *view);
    /// Why the preparation failed, said at the step it failed at.
    void setFailure(int step, const QString &text);
    int chosenStep() const { return chosen_; }
    /// Steps that can be added.
    QMenu *makeAddMenu(QWidget *parent);

Q_SIGNALS:
    void stepsChanged(const std::vector<netloom::RecipeStep> &steps, const QString &text);
    void stepChosen(int index);

private:
    struct Row {
        StepRow *widget;
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
    void connectRow(StepRow *row);
    void choose(int index);
    void focusStep(int index);
    void drag(int index, int y, bool final);
    /// The place that a step held at this height would get, and the height of the line that shows it.
    std::pair<int, int> placeAt(int index, int y) const;
    void moveTo(int index, int place);
    void remove(int index);

    std::vector<RecipeStep> steps_;
    std::vector<Row> rows_;
    QVBoxLayout *list_;
    QWidget *dropLine_;
    int chosen_ = -1;
    bool filling_ = false, refocus_ = false, rebuilding_ = false;
};

} // namespace netloom
