// The network beside another one: a run's, or that of another project.
#include "pages/network_page.h"

#include "common/engine_text.h"
#include "document/project_document.h"
#include "graph/text.h"
#include "views/summary_compare.h"

#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QToolButton>

namespace netloom {

void NetworkPage::wireCompare()
{
    auto *button = summary_->findChild<QToolButton *>(QStringLiteral("summary_compare"));
    auto *menu = new QMenu(button);
    button->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        for (const Run &run : document_->project().runs) {
            if (run.network.empty()) continue;
            const QString name = run.name.empty() ? tr("Run %1").arg(run.id) : qstr(run.name);
            menu->addAction(name, this, [this, name, words = run.network] {
                const auto graph = parseNetwork(words);
                if (!graph) return Q_EMIT spoke(errorText(graph.error()));
                compareWith(name, *graph, netloom::check(*graph, document_->ports()));
            });
        }
        if (menu->isEmpty()) menu->addAction(tr("No run has kept its network yet"))->setEnabled(false);
        menu->addSeparator();
        menu->addAction(tr("Another project …"), this, [this] {
            auto *dialog = new QFileDialog(this, tr("Compare with another project"), QString(), tr("Netloom projects (*.netloom);;All files (*)"));
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            dialog->setFileMode(QFileDialog::ExistingFile);
            connect(dialog, &QFileDialog::fileSelected, this, &NetworkPage::compareWithFile);
            dialog->open();
        });
    });
}

void NetworkPage::compareWithFile(const QString &path)
{
    const auto other = loadProject(QFile::encodeName(path).toStdString());
    if (!other) return Q_EMIT spoke(errorText(other.error()));
    compareWith(QFileInfo(path).completeBaseName(), other->graph, netloom::check(other->graph, storedPorts(*other)));
}

void NetworkPage::compareWith(const QString &name, const Graph &graph, const Check &check)
{
    auto *dialog = new SummaryCompare(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setModels({document_->title(), document_->graph(), document_->check()}, {name, graph, check});
    dialog->show();
    Q_EMIT spoke(dialog->summary());
}

} // namespace netloom
