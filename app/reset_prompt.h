#pragma once

#include <QtGlobal>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace netloom {

class ProjectDocument;
class TrainingController;

/// Asks what to start again from before weights are forgotten, and says what an undo brings back.
void askReset(ProjectDocument *document, TrainingController *controller, QWidget *window);

} // namespace netloom
