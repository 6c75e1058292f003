#include "views/problems_view.h"

#include "common/engine_text.h"
#include "theme/icons.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QTableWidget>
#include <QVBoxLayout>

namespace netloom {

namespace {

Status statusOf(Severity severity)
{
    switch (severity) {
    case Severity::Error: return Status::Error;
    case Severity::Warning: return Status::Warning;
    case Severity::Info: break;
    }
    return Status::Info;
}

} // namespace

ProblemsView::ProblemsView(QWidget *parent)
    : QWidget(parent), table_(new QTableWidget(0, 3, this)), empty_(new QLabel(tr("No problems found"), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(empty_, 1);
    column->addWidget(table_, 1);
    empty_->setAlignment(Qt::AlignCenter);
    setTextRole(empty_, Role::Body, Tone::TextSecondary);
    table_->setObjectName(QStringLiteral("problems"));
    table_->setAccessibleName(tr("Problems"));
    table_->setFrameShape(QFrame::NoFrame);
    table_->setHorizontalHeaderLabels({tr("Kind"), tr("Layer"), tr("Problem")});
    table_->horizontalHeader()->setVisible(false);
    table_->verticalHeader()->setVisible(false);
    table_->horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    table_->horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    table_->horizontalHeader()->setSectionResizeMode(2, QHeaderView::Stretch);
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table_->setShowGrid(false);
    table_->setTabKeyNavigation(false);
    table_->setWordWrap(false);
    table_->installEventFilter(this);
    connect(table_, &QTableWidget::cellClicked, this, [this](int row) { choose(row); });
    setFindings({}, {});
}

void ProblemsView::setFindings(const Graph &graph, const std::vector<Finding> &findings)
{
    const Look &look = Look::current();
    const bool more = findings.size() > findings_.size();
    const bool countDiffers = findings.size() != findings_.size();
    findings_ = findings;
    table_->setRowCount(int(findings.size()));
    for (int row = 0; row < int(findings.size()); ++row) {
        const Finding &finding = findings[std::size_t(row)];
        const Status status = statusOf(finding.severity);
        const auto it = graph.nodes.find(finding.what.node);
        const QString where = it == graph.nodes.end() ? tr("network") : qstr(it->second.name);
        const QString sentence = errorText(finding.what);
        auto *kind = new QTableWidgetItem(badgeIcon(status), QString());
        kind->setData(Qt::AccessibleTextRole, statusWord(status));
        kind->setToolTip(statusWord(status));
        auto *place = new QTableWidgetItem(where);
        place->setFont(look.font(Role::Mono));
        place->setForeground(look.colour(Tone::TextSecondary));
        auto *text = new QTableWidgetItem(sentence);
        text->setToolTip(sentence);
        table_->setItem(row, 0, kind);
        table_->setItem(row, 1, place);
        table_->setItem(row, 2, text);
        table_->setRowHeight(row, look.px(Measure::ProblemRow));
    }
    table_->setVisible(!findings.empty());
    empty_->setVisible(findings.empty());
    if (countDiffers) Q_EMIT countChanged(count());
    if (more && QAccessible::isActive()) {
        QAccessibleEvent event(table_, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

QString ProblemsView::text() const
{
    QStringList lines;
    for (int row = 0; row < table_->rowCount(); ++row)
        lines << table_->item(row, 0)->toolTip() + QStringLiteral(": ") + table_->item(row, 1)->text()
                     + QStringLiteral(": ") + table_->item(row, 2)->text();
    return lines.join(QLatin1Char('\n'));
}

void ProblemsView::choose(int row)
{
    if (row >= 0 && row < count()) Q_EMIT chosen(findings_[std::size_t(row)].what.node);
}

bool ProblemsView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            choose(table_->currentRow());
            return true;
        }
        if (key->matches(QKeySequence::Copy)) {
            QApplication::clipboard()->setText(text());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace netloom
