#include "reset_prompt.h"

#include "common/engine_text.h"
#include "document/project_document.h"
#include "session/training_controller.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

namespace netloom {

namespace {
struct ResetTr { Q_DECLARE_TR_FUNCTIONS(ResetPrompt) };
}

void askReset(ProjectDocument *document, TrainingController *controller, QWidget *window)
{
    if (controller->isActive() || window->findChild<QMessageBox *>(QStringLiteral("resetPrompt")))
        return;
    const auto epochs = static_cast<std::int64_t>(document->project().state.epoch);
    const bool trained = document->isTrained();
    auto *box = new QMessageBox(QMessageBox::Question, ResetTr::tr("Reset weights"),
                                !trained      ? ResetTr::tr("The network has learnt nothing yet. Which first weights shall it have?")
                                : epochs == 1 ? ResetTr::tr("The network forgets what it learnt in 1 epoch.")
                                              : ResetTr::tr("The network forgets what it learnt in %1 epochs.").arg(groupedNumber(epochs)),
                                QMessageBox::NoButton, window);
    box->setObjectName(QStringLiteral("resetPrompt"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    if (trained)
        box->setInformativeText(ResetTr::tr("Undo brings back the weights as they are now, with their curves; weights of earlier epochs, which the slider goes back to, "
                                            "are gone for good. The runs stay to compare with."));
    auto *same = box->addButton(ResetTr::tr("Same first weights"), QMessageBox::AcceptRole);
    auto *others = box->addButton(ResetTr::tr("New first weights"), QMessageBox::AcceptRole);
    auto *cancel = box->addButton(ResetTr::tr("Cancel"), QMessageBox::RejectRole);
    same->setObjectName(QStringLiteral("resetSame"));
    others->setObjectName(QStringLiteral("resetNew"));
    cancel->setObjectName(QStringLiteral("resetCancel"));
    same->setToolTip(ResetTr::tr("Those that the project's seed gives: the next run repeats the first one"));
    others->setToolTip(ResetTr::tr("By chance: whether a result hangs on its beginning is seen from several"));
    box->setDefaultButton(same);
    box->setEscapeButton(cancel);
    QObject::connect(box, &QMessageBox::finished, controller, [box, same, others, controller] {
        if (box->clickedButton() == same || box->clickedButton() == others)
            controller->resetWeights(box->clickedButton() == others);
    });
    box->open();
}

} // namespace netloom
