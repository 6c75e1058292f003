#include "pages/data_page.h"

#include "common/elided_label.h"
#include "common/engine_text.h"
#include "common/segmented_control.h"
#include "common/tile.h"
#include "document/project_document.h"
#include "pages/data/column_model.h"
#include "pages/data/details_tile.h"
#include "pages/data/recipe_panel.h"
#include "pages/data/relations_panel.h"
#include "pages/data/split_panel.h"
#include "pages/data/table_models.h"
#include "pages/data/window_panel.h"
#include "pages/notice.h"
#include "theme/icons.h"
#include "theme/style.h"
#include "views/class_balance.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace netloom {

namespace {

QComboBox *compactCombo(const char *name, const QString &title)
{
    auto *box = new QComboBox;
    box->setObjectName(QString::fromLatin1(name));
    box->setAccessibleName(title);
    box->setToolTip(title);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(9);
    box->setMinimumWidth(Look::current().px(84)); // gives way in a small window
    setCompact(box);
    return box;
}

QLabel *smallLabel(const QString &text)
{
    auto *label = new QLabel(text);
    setTextRole(label, Role::Small, Tone::TextSecondary);
    return label;
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
    details_ = new DetailsTile;
    balance_ = new ClassBalanceView;
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
    bottom->addWidget(details_, 8);
    bottom->addWidget(balanceTile_, 5);
    left->addLayout(bottom, 4);
    row->addLayout(left, 1);
    row->addWidget(makeRecipe());
    return content;
}

Tile *DataPage::makeColumns()
{
    columnsTile_ = new Tile(tr("Columns"));
    columnsTile_->setObjectName(QStringLiteral("columnsTile"));
    columns_ = new ColumnModel(this);
    columnsView_ = plainTable(columns_, "columnsView", tr("Columns"));
    auto *delegate = new ColumnDelegate(columnsView_);
    columnsView_->setItemDelegate(delegate);
    columnsView_->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::SelectedClicked | QAbstractItemView::EditKeyPressed);
    columnsView_->horizontalHeader()->setStretchLastSection(true);
    rows_ = new RowsModel(this);
    rowsView_ = plainTable(rows_, "rowsView", tr("Rows"));
    rowsView_->setItemDelegate(new PlainCells(rowsView_));
    rowsView_->verticalHeader()->show();
    tables_ = new QStackedWidget;
    tables_->addWidget(columnsView_);
    tables_->addWidget(rowsView_);
    relationsJob_ = new RelationsJob(this);
    relations_ = new RelationsPanel;
    relations_->setJob(relationsJob_);
    tables_->addWidget(relations_);
    windows_ = new WindowPanel;
    windows_->setObjectName(QStringLiteral("windowPanel"));
    auto *windowsArea = new QScrollArea; // small windows scroll it
    windowsArea->setWidget(windows_);
    windowsArea->setWidgetResizable(true);
    windowsArea->setFrameShape(QFrame::NoFrame);
    windowsArea->setFocusPolicy(Qt::NoFocus);
    windowsArea->viewport()->setAutoFillBackground(false);
    windows_->setAutoFillBackground(false);
    tables_->addWidget(windowsArea);
    target_ = compactCombo("targetChoice", tr("Target: what the network learns to predict"));
    time_ = compactCombo("timeChoice", tr("Column that orders the rows in time"));
    view3_ = new SegmentedControl({tr("Columns"), tr("Rows"), tr("Preview"), tr("Relations"), tr("Windows")});
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
    connect(dialectButton_, &QToolButton::clicked, this, &DataPage::openAssistant);
    connectDetails();
    connect(view3_, &SegmentedControl::currentChanged, this, &DataPage::showRows);
    connect(windows_, &WindowPanel::windowsChanged, this, [this](const WindowSpec &windows, const QString &text) {
        DataSpec next = spec_;
        next.windows = windows;
        change(next, text);
    });
    connect(target_, &QComboBox::activated, this, [this] { setTarget(target_->currentData().toString()); });
    connect(time_, &QComboBox::activated, this, [this] { setTime(time_->currentData().toString()); });
    connect(columns_, &ColumnModel::useChanged, this, &DataPage::useColumn, Qt::QueuedConnection);
    connect(columns_, &ColumnModel::typeChanged, this, [this](const QString &column, ColumnType type) {
        CsvOptions options = spec_.csv;
        options.types[column.toStdString()] = type;
        options.chosen.insert(column.toStdString());
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

/// What is chosen anywhere on the page is shown in detail below.
void DataPage::connectDetails()
{
    connect(columnsView_->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &now) {
        if (!filling_ && now.isValid()) {
            details_->showColumn(now.row());
            details_->showPart(DetailsTile::ColumnPart);
        }
    });
    connect(relations_, &RelationsPanel::columnChosen, this, [this](const QString &name) {
        details_->showColumn(data_ ? data_->table->indexOf(name.toStdString()) : -1);
        details_->showPart(DetailsTile::ColumnPart);
    });
    connect(recipe_, &RecipePanel::stepChosen, this, [this](int index) {
        showStep(index);
        details_->showPart(DetailsTile::StepPart);
    });
    connect(details_, &DetailsTile::placeChosen, this, &DataPage::showPlace);
    connect(relationsJob_, &RelationsJob::finished, this, &DataPage::showRelations);
}

} // namespace netloom
