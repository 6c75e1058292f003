#include "pages/data_page.h"

#include "charts/ticks.h"
#include "common/elided_label.h"
#include "common/engine_text.h"
#include "common/segmented_control.h"
#include "common/tile.h"
#include "document/project_document.h"
#include "pages/data/column_model.h"
#include "pages/data/recipe_panel.h"
#include "pages/data/split_panel.h"
#include "pages/data/table_models.h"
#include "pages/notice.h"
#include "theme/icons.h"
#include "theme/style.h"
#include "views/class_balance.h"

#include <QActionGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <QFileInfo>

#include <algorithm>

namespace netloom {

namespace {

enum Table3 { ColumnsTable, RowsTable, RecipeTable };

QTableView *tableView(QAbstractItemModel *model, const char *name, const QString &title)
{
    auto *view = new QTableView;
    view->setObjectName(QString::fromLatin1(name));
    view->setAccessibleName(title);
    view->setModel(model);
    view->setFrameShape(QFrame::NoFrame);
    view->setShowGrid(false);
    view->setWordWrap(false);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setTabKeyNavigation(false);
    view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->verticalHeader()->setDefaultSectionSize(Look::current().rowHeight());
    view->verticalHeader()->hide();
    view->horizontalHeader()->setHighlightSections(false);
    return view;
}

QComboBox *compactCombo(const char *name, const QString &title)
{
    auto *box = new QComboBox;
    box->setObjectName(QString::fromLatin1(name));
    box->setAccessibleName(title);
    box->setToolTip(title);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(9);
    setCompact(box);
    return box;
}

QLabel *smallLabel(const QString &text)
{
    auto *label = new QLabel(text);
    setTextRole(label, Role::Small, Tone::TextSecondary);
    return label;
}

QString delimiterName(char c)
{
    switch (c) {
    case ',': return DataPage::tr("comma");
    case ';': return DataPage::tr("semicolon");
    case '\t': return DataPage::tr("tab");
    case '|': return DataPage::tr("bar");
    case ' ': return DataPage::tr("space");
    case kNoDelimiter: return DataPage::tr("nothing: lines of text");
    default: return DataPage::tr("as detected");
    }
}

} // namespace

DataPage::DataPage(ProjectDocument *document, QWidget *parent) : QWidget(parent), document_(document)
{
    setObjectName(QStringLiteral("dataPage"));
    setAcceptDrops(true);
    const Look &look = Look::current();
    notice_ = new Notice;
    notice_->setObjectName(QStringLiteral("dataNotice"));
    emptyTile_ = new Tile(tr("Data"));
    emptyTile_->setObjectName(QStringLiteral("dataEmpty"));
    emptyTile_->showEmpty(QStringLiteral("table"),
                          tr("Drop a table here (CSV, also zipped as .gz), or choose one. You see what was understood before anything changes."),
                          tr("Choose a file…"));
    stack_ = new QStackedWidget;
    stack_->addWidget(emptyTile_);
    stack_->addWidget(makeContent());
    auto *column = new QVBoxLayout(this);
    const int gap = look.px(Measure::TileGap);
    column->setContentsMargins(look.px(Measure::PageInset), gap, look.px(Measure::PageInset), gap);
    column->setSpacing(gap);
    column->addWidget(makeHeader());
    column->addWidget(notice_);
    column->addWidget(stack_, 1);
    connectAll();
    documentChanged();
}

QWidget *DataPage::makeHeader()
{
    const Look &look = Look::current();
    auto *header = new QWidget;
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(look.px(10));
    title_ = new QLabel;
    setTextRole(title_, Role::Title);
    title_->setTextFormat(Qt::PlainText);
    facts_ = new ElidedLabel;
    facts_->setObjectName(QStringLiteral("dialect"));
    facts_->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    setTextRole(facts_, Role::Small, Tone::TextSecondary);
    dialectButton_ = new QToolButton;
    dialectButton_->setObjectName(QStringLiteral("dialectButton"));
    dialectButton_->setText(tr("Format…"));
    dialectButton_->setAccessibleName(tr("How the file is read"));
    dialectButton_->setPopupMode(QToolButton::InstantPopup);
    dialectButton_->setAutoRaise(true);
    withNetwork_ = new QCheckBox(tr("with a new network"));
    withNetwork_->setObjectName(QStringLiteral("withNetwork"));
    withNetwork_->setToolTip(tr("Replace the network by one that suits these data; Undo brings the old one back"));
    withNetwork_->setChecked(true);
    other_ = new QPushButton(icon(QStringLiteral("folder")), tr("Other file…"));
    other_->setObjectName(QStringLiteral("otherFile"));
    again_ = new QPushButton(icon(QStringLiteral("reset")), tr("Read again"));
    again_->setObjectName(QStringLiteral("readAgain"));
    cancel_ = new QPushButton(tr("Cancel"));
    cancel_->setObjectName(QStringLiteral("cancelDraft"));
    use_ = new QPushButton(icon(QStringLiteral("check"), Tone::AccentOn), tr("Use this data"));
    use_->setObjectName(QStringLiteral("useData"));
    setButtonKind(use_, ButtonKind::Primary);
    for (QWidget *widget : {static_cast<QWidget *>(title_), static_cast<QWidget *>(facts_), static_cast<QWidget *>(dialectButton_)})
        row->addWidget(widget);
    row->addStretch(1);
    for (QWidget *widget : {static_cast<QWidget *>(withNetwork_), static_cast<QWidget *>(other_), static_cast<QWidget *>(again_), static_cast<QWidget *>(cancel_), static_cast<QWidget *>(use_)})
        row->addWidget(widget);
    return header;
}

QWidget *DataPage::makeContent()
{
    const int gap = Look::current().px(Measure::TileGap);
    splitTile_ = new Tile(tr("Split"));
    split_ = new SplitPanel;
    splitTile_->addTool(split_->kinds());
    splitTile_->setContent(split_);
    splitTile_->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    bad_ = new BadCellModel(this);
    badView_ = tableView(bad_, "badCells", tr("Bad cells"));
    badView_->horizontalHeader()->setStretchLastSection(true);
    badTile_ = new Tile(tr("Bad cells"));
    badTile_->setContentInset(0);
    badTile_->setHeaderLine(true);
    badTile_->setContent(badView_);
    balance_ = new ClassBalance;
    balanceTile_ = new Tile(tr("Class balance"));
    balanceTile_->setContent(balance_);
    auto *content = new QWidget;
    auto *row = new QHBoxLayout(content);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(gap);
    auto *left = new QVBoxLayout;
    left->setSpacing(gap);
    left->addWidget(makeColumns(), 5);
    left->addWidget(splitTile_);
    auto *bottom = new QHBoxLayout;
    bottom->setSpacing(gap);
    bottom->addWidget(badTile_, 1);
    bottom->addWidget(balanceTile_, 1);
    left->addLayout(bottom, 3);
    row->addLayout(left, 1);
    row->addWidget(makeRecipe());
    return content;
}

Tile *DataPage::makeColumns()
{
    columnsTile_ = new Tile(tr("Columns"));
    columnsTile_->setObjectName(QStringLiteral("columnsTile"));
    columns_ = new ColumnModel(this);
    columnsView_ = tableView(columns_, "columnsView", tr("Columns"));
    auto *delegate = new ColumnDelegate(columnsView_);
    columnsView_->setItemDelegate(delegate);
    columnsView_->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::SelectedClicked | QAbstractItemView::EditKeyPressed);
    columnsView_->horizontalHeader()->setStretchLastSection(true);
    rows_ = new RowsModel(this);
    rowsView_ = tableView(rows_, "rowsView", tr("First rows"));
    rowsView_->verticalHeader()->show();
    tables_ = new QStackedWidget;
    tables_->addWidget(columnsView_);
    tables_->addWidget(rowsView_);
    target_ = compactCombo("targetChoice", tr("Target: what the network learns to predict"));
    time_ = compactCombo("timeChoice", tr("Column that orders the rows in time"));
    view3_ = new SegmentedControl({tr("Columns"), tr("First rows"), tr("After the recipe")});
    view3_->setObjectName(QStringLiteral("dataView"));
    view3_->setAccessibleName(tr("What is shown"));
    columnsTile_->addTool(smallLabel(tr("target")));
    columnsTile_->addTool(target_);
    columnsTile_->addTool(smallLabel(tr("order by")));
    columnsTile_->addTool(time_);
    columnsTile_->addTool(view3_);
    columnsTile_->setContentInset(0);
    columnsTile_->setHeaderLine(true);
    columnsTile_->setContent(tables_);
    return columnsTile_;
}

Tile *DataPage::makeRecipe()
{
    const Look &look = Look::current();
    recipeTile_ = new Tile(tr("Recipe"));
    recipeTile_->setSubtitle(tr("fitted on training rows only"));
    recipe_ = new RecipePanel;
    auto *add = new QToolButton;
    add->setObjectName(QStringLiteral("addStep"));
    add->setText(tr("Step"));
    add->setIcon(icon(QStringLiteral("plus")));
    add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    add->setPopupMode(QToolButton::InstantPopup);
    add->setAccessibleName(tr("Add a step"));
    add->setMenu(recipe_->makeAddMenu(add));
    recipeTile_->addTool(add);
    notes_ = new QLabel;
    notes_->setObjectName(QStringLiteral("dataNotes"));
    notes_->setWordWrap(true);
    notes_->setTextFormat(Qt::PlainText);
    notes_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setTextRole(notes_, Role::Small, Tone::TextSecondary);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, look.px(12));
    column->addWidget(recipe_);
    auto *inset = new QHBoxLayout;
    inset->setContentsMargins(look.px(16), 0, look.px(16), 0);
    inset->addWidget(notes_);
    column->addLayout(inset);
    column->addStretch(1);
    auto *area = new QScrollArea;
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    recipeTile_->setContentInset(0);
    recipeTile_->setHeaderLine(true);
    recipeTile_->setContent(area);
    return recipeTile_;
}

QMenu *DataPage::makeDialectMenu()
{
    auto *menu = new QMenu(dialectButton_);
    const CsvOptions now = spec_.csv;
    const auto add = [&](QMenu *list, const QString &text, bool on, auto edit) {
        auto *action = list->addAction(text);
        action->setCheckable(true);
        action->setChecked(on);
        connect(action, &QAction::triggered, this, [this, now, edit] {
            CsvOptions next = now;
            edit(next);
            next.types.clear();
            reread(next, tr("Read the file another way"));
        });
    };
    auto *delimiter = menu->addMenu(tr("Columns are separated by"));
    for (const char c : {',', ';', '\t', '|', ' ', kNoDelimiter})
        add(delimiter, delimiterName(c), now.delimiter == c, [c](CsvOptions &o) { o.delimiter = c; });
    auto *decimal = menu->addMenu(tr("Decimal sign"));
    add(decimal, tr("point"), now.decimal == '.', [](CsvOptions &o) { o.decimal = '.'; });
    add(decimal, tr("comma"), now.decimal == ',', [](CsvOptions &o) { o.decimal = ','; });
    auto *header = menu->addMenu(tr("First line"));
    add(header, tr("names of the columns"), now.header == true, [](CsvOptions &o) { o.header = true; });
    add(header, tr("data"), now.header == false, [](CsvOptions &o) { o.header = false; });
    menu->addSeparator();
    add(menu, tr("Detect everything again"), false, [](CsvOptions &o) { o = CsvOptions(); });
    return menu;
}

void DataPage::connectAll()
{
    connect(emptyTile_, &Tile::emptyActionTriggered, this, [this] { chooseFile(); });
    connect(other_, &QPushButton::clicked, this, [this] { chooseFile(); });
    connect(again_, &QPushButton::clicked, this, [this] {
        if (draft_)
            importFile(qstr(spec_.files.front().path), asProject_);
        else
            readDocument();
    });
    connect(columnsTile_, &Tile::retryRequested, this, &DataPage::readDocument);
    connect(cancel_, &QPushButton::clicked, this, &DataPage::leaveDraft);
    connect(use_, &QPushButton::clicked, this, &DataPage::useDraft);
    connect(view3_, &SegmentedControl::currentChanged, this, &DataPage::showRows);
    connect(target_, &QComboBox::activated, this, [this] { setTarget(target_->currentData().toString()); });
    connect(time_, &QComboBox::activated, this, [this] { setTime(time_->currentData().toString()); });
    connect(columns_, &ColumnModel::useChanged, this, &DataPage::useColumn, Qt::QueuedConnection);
    connect(columns_, &ColumnModel::typeChanged, this, [this](const QString &column, ColumnType type) {
        CsvOptions options = spec_.csv;
        options.types[column.toStdString()] = type;
        reread(options, tr("Change type of %1").arg(column));
    }, Qt::QueuedConnection);
    connect(recipe_, &RecipePanel::stepsChanged, this, [this](const std::vector<RecipeStep> &steps, const QString &text) {
        DataSpec next = spec_;
        next.steps = steps;
        change(next, text);
    });
    connect(split_, &SplitPanel::splitChanged, this, [this](const SplitSpec &split, const QString &text) {
        DataSpec next = spec_;
        next.split = split;
        change(next, text);
    });
    connect(document_, &ProjectDocument::dataChanged, this, &DataPage::documentChanged);
    connect(document_, &ProjectDocument::wasReset, this, [this] {
        draft_ = asProject_ = false;
        data_ = nullptr;
        notice_->clear();
        documentChanged();
    });
    connect(document_, &ProjectDocument::lockedChanged, this, &DataPage::refreshState);
}

QString DataPage::dialectText() const
{
    if (spec_.files.empty())
        return tr("generated");
    const CsvOptions &csv = spec_.csv;
    QStringList parts;
    if (!csv.encoding.empty())
        parts << qstr(csv.encoding);
    if (csv.delimiter)
        parts << delimiterName(csv.delimiter);
    if (csv.decimal)
        parts << (csv.decimal == ',' ? tr("decimal commas") : tr("decimal points"));
    if (csv.header)
        parts << (*csv.header ? tr("header in line %1").arg(csv.skipRows + 1) : tr("no header"));
    return parts.join(QStringLiteral(" · "));
}

void DataPage::refreshState()
{
    const bool any = data_ != nullptr || hasDataShown();
    stack_->setCurrentIndex(any ? 1 : 0);
    for (QWidget *widget : {static_cast<QWidget *>(title_), static_cast<QWidget *>(facts_)})
        widget->setVisible(any);
    const bool files = any && !spec_.files.empty();
    dialectButton_->setVisible(files && data_);
    other_->setVisible(any);
    again_->setVisible(files);
    cancel_->setVisible(draft_);
    use_->setVisible(draft_);
    const bool own = asProject_ && !document_->isDirty();
    withNetwork_->setVisible(draft_ && !own && !document_->graph().nodes.empty());
    use_->setEnabled(draft_ && view_ && busy_ == 0);
    use_->setToolTip(view_ ? tr("Put these data into the project") : tr("There is still something to put right"));
    again_->setEnabled(busy_ == 0);
    const bool open = !document_->isLocked() || draft_;
    for (QWidget *widget : {static_cast<QWidget *>(target_), static_cast<QWidget *>(time_), static_cast<QWidget *>(recipe_), static_cast<QWidget *>(split_), static_cast<QWidget *>(split_->kinds())})
        widget->setEnabled(open);
    columns_->setTypesEditable(open && files);
    if (any && !spec_.files.empty())
        title_->setText(QFileInfo(qstr(spec_.files.front().path)).fileName());
    else if (any)
        title_->setText(qstr(spec_.generator));
    const QString dialect = dialectText();
    facts_->setText(busy_ > 0 ? tr("reading …") : !data_ ? QString()
                        : tr("%1 rows, %2 columns").arg(countText(double(data_->table->rows())), countText(double(data_->table->columns.size())))
                + (draft_ ? tr(", not in the project yet") : QString()) + (dialect.isEmpty() ? QString() : QStringLiteral("  ·  ") + dialect));
}

bool DataPage::hasDataShown() const
{
    return !spec_.files.empty() || !spec_.generator.empty();
}

void DataPage::showData()
{
    if (!data_)
        return;
    filling_ = true;
    const QModelIndex current = columnsView_->currentIndex();
    columns_->setColumns(data_->stats, data_->table->rows());
    columns_->setSpec(spec_);
    columnsView_->resizeColumnsToContents();
    columnsView_->setColumnWidth(ColumnModel::Name, std::clamp(columnsView_->columnWidth(ColumnModel::Name), Look::current().px(120), Look::current().px(280)));
    columnsView_->setColumnWidth(ColumnModel::Type, std::max(columnsView_->columnWidth(ColumnModel::Type), Look::current().px(104)));
    if (current.isValid())
        columnsView_->setCurrentIndex(columns_->index(std::min(current.row(), columns_->rowCount() - 1), current.column()));
    fillChoices();
    recipe_->setSteps(spec_.steps);
    QStringList names;
    for (const Column &column : data_->table->columns)
        names << qstr(column.name());
    split_->setSplit(spec_.split, names);
    bad_->setCells(data_->badCells);
    badTile_->setVisible(!data_->badCells.empty());
    badTile_->setSubtitle(tr("%1 of %2").arg(countText(double(data_->badCells.size())),
                                             countText(double(data_->table->rows()) * double(data_->table->columns.size()))));
    badView_->resizeColumnsToContents();
    delete dialectButton_->menu();
    dialectButton_->setMenu(makeDialectMenu());
    filling_ = false;
    showRows();
    refreshState();
}

void DataPage::fillChoices()
{
    target_->clear();
    time_->clear();
    time_->addItem(tr("the file"), QString());
    for (const Column &column : data_->table->columns) {
        const QString name = qstr(column.name());
        target_->addItem(name, name);
        if (column.type() == ColumnType::Datetime || column.type() == ColumnType::Numeric || column.type() == ColumnType::Id)
            time_->addItem(name, name);
    }
    target_->addItem(tr("the inputs themselves"), QStringLiteral("@input"));
    const QString target = spec_.targets.empty() ? QString() : qstr(spec_.targets.front());
    if (target_->findData(target) < 0)
        target_->addItem(tr("%1 (missing)").arg(target), target);
    target_->setCurrentIndex(target_->findData(target));
    time_->setCurrentIndex(std::max(0, time_->findData(qstr(spec_.timeColumn))));
}

void DataPage::showRows()
{
    if (filling_ || !data_)
        return;
    const int which = view3_->currentIndex();
    tables_->setCurrentIndex(which == ColumnsTable ? 0 : 1);
    columnsTile_->setTitle(which == ColumnsTable ? tr("Columns") : tr("Preview"));
    columnsTile_->showContent();
    if (which == RowsTable)
        rows_->setTable(data_->table, kPreviewRows);
    else if (which == RecipeTable)
        rows_->setTable(view_ ? std::make_shared<const Table>(view_->rows) : nullptr, kPreviewRows);
    if (which != ColumnsTable)
        rowsView_->resizeColumnsToContents();
}

void DataPage::showNotes(const std::vector<Error> &notes)
{
    QStringList lines;
    for (const auto *list : {&data_->warnings, &notes})
        for (const Error &note : *list)
            lines << QStringLiteral("• ") + errorText(note);
    notes_->setText(lines.join(QLatin1Char('\n')));
    notes_->setVisible(!lines.isEmpty());
}

void DataPage::showView(const Result<RecipeView> &view)
{
    if (!view) {
        notice_->say(Status::Error, errorText(view.error()));
        recipe_->setView(nullptr);
        split_->setCounts({-1, -1, -1});
        balanceTile_->showNotApplicable(tr("Shown once the data can be prepared."));
        showNotes({});
        refreshState();
        Q_EMIT settled();
        return;
    }
    if (notice_->status() == Status::Error)
        notice_->clear();
    view_ = std::make_shared<const RecipeView>(view.value());
    const Prepared &prepared = *view_->prepared;
    recipe_->setView(view_.get());
    split_->setCounts({qint64(prepared.split.train.size()), qint64(prepared.split.validation.size()), qint64(prepared.split.test.size())});
    splitTile_->setSubtitle(prepared.split.purged ? tr("%1 rows left free at the borders").arg(countText(double(prepared.split.purged))) : QString());
    QStringList classes;
    for (const auto &name : prepared.classes)
        classes << qstr(name);
    const bool counted = !view_->classCounts[0].empty();
    if (counted) {
        balance_->setCounts(classes, view_->classCounts);
        balanceTile_->showContent();
    } else {
        balanceTile_->showNotApplicable(tr("The target is a number: there are no classes to balance."));
    }
    const QString tasks[] = {tr("two classes"), tr("%1 classes").arg(classes.size()), tr("a number"), tr("the inputs themselves")};
    columnsTile_->setSubtitle(tr("%1 features, learns %2").arg(countText(double(prepared.featureNames.size())), tasks[int(prepared.task)]));
    showNotes(prepared.notes);
    if (view3_->currentIndex() == RecipeTable)
        showRows();
    refreshState();
    Q_EMIT settled();
}

void DataPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const Look &look = Look::current();
    recipeTile_->setFixedWidth(std::clamp(width() * 27 / 100, look.px(260), look.px(376)));
}

} // namespace netloom
