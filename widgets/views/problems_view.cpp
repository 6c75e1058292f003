#include "views/problems_view.h"

#include "common/engine_text.h"
#include "theme/icons.h"
#include "theme/style.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QInputDialog>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

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

bool sameProblem(const Problem &a, const Problem &b)
{
    return a.finding.severity == b.finding.severity && a.finding.what == b.finding.what && a.id == b.id && a.place == b.place && a.fix == b.fix
           && a.preview == b.preview && a.why == b.why && a.mayIgnore == b.mayIgnore && a.ignored == b.ignored
           && a.onlyLowers == b.onlyLowers && a.lowered == b.lowered && a.epoch == b.epoch && a.source == b.source;
}

} // namespace

ProblemsView::ProblemsView(QWidget *parent)
    : QWidget(parent), table_(new QTableWidget(0, Columns, this)), empty_(new QLabel(this)), bar_(new QWidget(this)), groups_(new QComboBox(bar_))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    auto *line = new QHBoxLayout(bar_);
    const Look &look = Look::current();
    line->setContentsMargins(look.px(Measure::TileInset), look.px(2), look.px(Measure::TileInset), look.px(2));
    auto *label = new QLabel(tr("Show"), bar_);
    label->setBuddy(groups_);
    setTextRole(label, Role::Small, Tone::TextSecondary);
    groups_->setObjectName(QStringLiteral("problem_groups"));
    groups_->setAccessibleName(tr("Show problems of the group"));
    groups_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    setCompact(groups_);
    line->addWidget(label);
    line->addWidget(groups_);
    line->addStretch(1);
    connect(groups_, &QComboBox::activated, this, [this] { setGroup(groups_->currentData().toString()); });
    column->addWidget(bar_);
    empty_->setWordWrap(true);
    empty_->setObjectName(QStringLiteral("no_problems"));
    column->addWidget(empty_, 1);
    column->addWidget(table_, 1);
    empty_->setAlignment(Qt::AlignCenter);
    setTextRole(empty_, Role::Body, Tone::TextSecondary);
    table_->setObjectName(QStringLiteral("problems"));
    table_->setAccessibleName(tr("Problems"));
    table_->setFrameShape(QFrame::NoFrame);
    table_->setHorizontalHeaderLabels({tr("Kind"), tr("Layer"), tr("Problem"), tr("Fix"), tr("Why?"), tr("Epoch"), tr("Source")});
    table_->horizontalHeader()->setVisible(false);
    table_->verticalHeader()->setVisible(false);
    table_->horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    table_->horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    table_->horizontalHeader()->setSectionResizeMode(Text, QHeaderView::Stretch);
    table_->horizontalHeader()->setSectionResizeMode(Fix, QHeaderView::ResizeToContents);
    table_->horizontalHeader()->setSectionResizeMode(Why, QHeaderView::ResizeToContents);
    for (const int c : {Epoch, Source}) table_->horizontalHeader()->setSectionResizeMode(c, QHeaderView::ResizeToContents);
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table_->setShowGrid(false);
    table_->setTabKeyNavigation(false);
    table_->setWordWrap(true); // a message is read, not guessed: its row grows
    table_->viewport()->installEventFilter(this);
    table_->installEventFilter(this);
    table_->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(table_, &QTableWidget::customContextMenuRequested, this, &ProblemsView::showMenu);
    connect(table_, &QTableWidget::cellClicked, this, &ProblemsView::act);
    connect(LookNotifier::instance(), &LookNotifier::changed, this, &ProblemsView::fill);
    setChecks(0);
    setFindings({}, {});
}

void ProblemsView::setFindings(const Graph &graph, const std::vector<Finding> &findings)
{
    std::vector<Problem> problems;
    for (const Finding &finding : findings) problems.push_back({.finding = finding});
    setProblems(graph, std::move(problems));
}

void ProblemsView::setProblems(const Graph &graph, std::vector<Problem> problems)
{
    const int before = count_;
    const bool equal = problems.size() == problems_.size() && std::equal(problems.begin(), problems.end(), problems_.begin(), sameProblem);
    problems_ = std::move(problems);
    count_ = int(std::count_if(problems_.begin(), problems_.end(), [](const Problem &p) { return p.ignored.isEmpty(); }));
    if (!equal) table_->setRowCount(int(problems_.size()));
    // Names of layers change without the finding: the cells of the place are always written.
    places_.clear();
    for (const Problem &problem : problems_) {
        const auto it = graph.nodes.find(problem.finding.what.node);
        places_ << (!problem.place.isEmpty() ? problem.place : it == graph.nodes.end() ? tr("network") : qstr(it->second.name));
    }
    fillGroups();
    fill();
    table_->setVisible(!problems_.empty());
    empty_->setVisible(problems_.empty());
    if (count_ != before) Q_EMIT countChanged(count_);
    if (count_ > before && QAccessible::isActive()) {
        QAccessibleEvent event(table_, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

void ProblemsView::setChecks(int checks)
{
    checks_ = checks;
    empty_->setText(checks_ > 0 ? tr("No problems found. %1 checks were made.").arg(groupedNumber(checks_)) : tr("No problems found"));
}

/// The groups there are; the one chosen stays as long as it has a row.
void ProblemsView::fillGroups()
{
    QStringList there;
    for (const Problem &problem : problems_)
        if (const QString group = problem.group.isEmpty() ? tr("Shapes and wires") : problem.group; !there.contains(group)) there << group;
    there.sort(Qt::CaseInsensitive);
    const QString chosen = groups_->currentData().toString();
    groups_->clear();
    groups_->addItem(tr("All groups"), QString());
    for (const QString &group : there) groups_->addItem(group, group);
    groups_->setCurrentIndex(std::max(0, groups_->findData(chosen)));
    bar_->setVisible(there.size() > 1);
}

void ProblemsView::setGroup(const QString &group)
{
    groups_->setCurrentIndex(std::max(0, groups_->findData(group)));
    fill();
}

void ProblemsView::fill()
{
    // Columns as wide as their contents are measured once, not after every cell.
    QHeaderView *header = table_->horizontalHeader();
    std::vector<QHeaderView::ResizeMode> modes;
    for (int c = 0; c < header->count(); ++c) {
        modes.push_back(header->sectionResizeMode(c));
        header->setSectionResizeMode(c, QHeaderView::Fixed);
    }
    const QString group = groups_->currentData().toString();
    for (int row = 0; row < int(problems_.size()); ++row) {
        fillRow(row);
        const QString &own = problems_[std::size_t(row)].group;
        table_->setRowHidden(row, !group.isEmpty() && group != (own.isEmpty() ? tr("Shapes and wires") : own));
    }
    table_->setColumnHidden(Epoch, std::none_of(problems_.begin(), problems_.end(), [](const Problem &p) { return p.epoch > 0; }));
    header->setResizeContentsPrecision(50);
    for (int c = 0; c < header->count(); ++c) header->setSectionResizeMode(c, modes[std::size_t(c)]);
    fitRows();
}

/// As high as the message needs in its column.
void ProblemsView::fitRows()
{
    // Where there is little room the message needs it; its tool tip names the check, too.
    table_->setColumnHidden(Source, table_->viewport()->width() < Look::current().px(620));
    const QFontMetrics m(table_->font());
    const int room = table_->columnWidth(Text) - 2 * (table_->style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, table_) + 1);
    const int one = Look::current().px(Measure::ProblemRow);
    for (int row = 0; row < table_->rowCount(); ++row) {
        const QTableWidgetItem *item = table_->item(row, Text);
        const int text = item && room > 0 ? m.boundingRect(QRect(0, 0, room, 10000), Qt::TextWordWrap, item->text()).height() : 0;
        table_->setRowHeight(row, std::max(one, text + one - m.height()));
    }
}

void ProblemsView::fillRow(int row)
{
    const Look &look = Look::current();
    const Problem &problem = problems_[std::size_t(row)];
    const Status status = statusOf(problem.finding.severity);
    const QString where = places_.value(row);
    const QString sentence = errorText(problem.finding.what);
    auto *kind = new QTableWidgetItem(badgeIcon(status), QString());
    kind->setData(Qt::AccessibleTextRole, statusWord(status));
    kind->setToolTip(statusWord(status));
    auto *place = new QTableWidgetItem(where);
    place->setFont(look.font(Role::Mono));
    place->setForeground(look.colour(Tone::TextSecondary));
    auto *text = new QTableWidgetItem(!problem.ignored.isEmpty()   ? tr("Ignored (%1): %2").arg(problem.ignored, sentence)
                                      : !problem.lowered.isEmpty() ? tr("Lowered (%1): %2").arg(problem.lowered, sentence)
                                                                   : sentence);
    text->setToolTip(problem.id.isEmpty() ? sentence : sentence + QStringLiteral("\n") + problem.id);
    if (!problem.ignored.isEmpty()) text->setForeground(look.colour(Tone::TextSecondary));
    const bool fixable = problem.ignored.isEmpty() && !problem.fix.isEmpty();
    auto *fix = new QTableWidgetItem(!problem.ignored.isEmpty() ? tr("Show again") : fixable ? problem.fix : QString());
    fix->setToolTip(fixable ? problem.preview : QString());
    fix->setData(Qt::AccessibleDescriptionRole, fixable ? problem.preview : QString());
    auto *why = new QTableWidgetItem(problem.why.isEmpty() ? QString() : tr("Why?"));
    QFont link = table_->font();
    link.setUnderline(true);
    for (QTableWidgetItem *item : {fix, why}) {
        item->setFont(link);
        item->setForeground(palette().link());
    }
    auto *epoch = new QTableWidgetItem(problem.epoch ? tr("epoch %1").arg(problem.epoch) : QString());
    auto *source = new QTableWidgetItem(problem.source.isEmpty() ? tr("network check") : problem.source);
    for (QTableWidgetItem *item : {epoch, source}) item->setForeground(look.colour(Tone::TextSecondary));
    QTableWidgetItem *items[Columns] = {kind, place, text, fix, why, epoch, source};
    for (int column = 0; column < Columns; ++column) table_->setItem(row, column, items[column]);
}

QString ProblemsView::text() const
{
    QStringList lines;
    for (int row = 0; row < table_->rowCount(); ++row)
        lines << table_->item(row, 0)->toolTip() + QStringLiteral(": ") + table_->item(row, 1)->text()
                     + QStringLiteral(": ") + table_->item(row, 2)->text()
                     + (table_->item(row, Epoch)->text().isEmpty() ? QString() : QStringLiteral(" (") + table_->item(row, Epoch)->text() + QLatin1Char(')'));
    return lines.join(QLatin1Char('\n'));
}

void ProblemsView::choose(int row)
{
    if (row >= 0 && row < int(problems_.size())) Q_EMIT chosen(problems_[std::size_t(row)].finding.what.node);
}

/// A click on a cell, or Enter in it.
void ProblemsView::act(int row, int column)
{
    if (row < 0 || row >= int(problems_.size())) return;
    const Problem &problem = problems_[std::size_t(row)];
    if (column == Fix && !problem.ignored.isEmpty()) Q_EMIT restoreRequested(row);
    else if (column == Fix && !problem.fix.isEmpty()) Q_EMIT fixRequested(row);
    else if (column == Why && !problem.why.isEmpty()) explain(row);
    else choose(row);
}

void ProblemsView::explain(int row)
{
    const Problem problem = problems_[std::size_t(row)];
    auto *box = new QMessageBox(QMessageBox::NoIcon, problem.id, errorText(problem.finding.what), QMessageBox::Close, this);
    box->setObjectName(QStringLiteral("why"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    QString details = problem.why;
    if (!problem.preview.isEmpty()) details += QStringLiteral("\n\n") + tr("The fix, which can be undone:") + QLatin1Char('\n') + problem.preview;
    box->setInformativeText(details);
    if (!problem.fix.isEmpty() && problem.ignored.isEmpty()) {
        auto *fix = box->addButton(problem.fix, QMessageBox::AcceptRole);
        connect(fix, &QPushButton::clicked, this, [this, problem] {
            // The list may have changed while the reason was read.
            for (int i = 0; i < int(problems_.size()); ++i)
                if (sameProblem(problems_[std::size_t(i)], problem)) return Q_EMIT fixRequested(i);
        });
    }
    box->open();
}

void ProblemsView::askReason(int row)
{
    const Problem problem = problems_[std::size_t(row)];
    auto *dialog = new QInputDialog(this);
    dialog->setObjectName(QStringLiteral("ignore_reason"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle((problem.onlyLowers ? tr("Show %1 as a warning") : tr("Ignore %1")).arg(problem.id));
    dialog->setLabelText(tr("Why is this fine in this project?"));
    connect(dialog, &QInputDialog::textValueSelected, this, [this, problem](const QString &reason) {
        for (int i = 0; i < int(problems_.size()); ++i)
            if (sameProblem(problems_[std::size_t(i)], problem)) return Q_EMIT ignoreRequested(i, reason.trimmed());
    });
    dialog->open();
}

void ProblemsView::showMenu(QPoint at)
{
    const int row = table_->rowAt(at.y());
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("problem_menu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (row >= 0 && row < int(problems_.size())) {
        const Problem &problem = problems_[std::size_t(row)];
        menu->addAction(tr("Go there"), this, [this, row] { choose(row); });
        if (!problem.fix.isEmpty() && problem.ignored.isEmpty()) menu->addAction(problem.fix, this, [this, row] { act(row, Fix); });
        if (!problem.why.isEmpty()) menu->addAction(tr("Why?"), this, [this, row] { act(row, Why); });
        if (!problem.ignored.isEmpty()) menu->addAction(tr("Show again"), this, [this, row] { act(row, Fix); });
        else if (!problem.lowered.isEmpty()) menu->addAction(tr("Show as an error again"), this, [this, row] { Q_EMIT restoreRequested(row); });
        else if (problem.mayIgnore) menu->addAction(problem.onlyLowers ? tr("Show as a warning …") : tr("Ignore …"), this, [this, row] { askReason(row); });
        menu->addSeparator();
    }
    menu->addAction(tr("Copy all"), this, [this] { QApplication::clipboard()->setText(text()); });
    menu->popup(table_->viewport()->mapToGlobal(at));
}

bool ProblemsView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && watched == table_->viewport()) QMetaObject::invokeMethod(this, &ProblemsView::fitRows, Qt::QueuedConnection);
    if (event->type() == QEvent::KeyPress && watched == table_) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            act(table_->currentRow(), table_->currentColumn());
            return true;
        }
        if (key->key() == Qt::Key_Delete) {
            const int row = table_->currentRow();
            if (row >= 0 && row < int(problems_.size()) && problems_[std::size_t(row)].mayIgnore && problems_[std::size_t(row)].ignored.isEmpty()) askReason(row);
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
