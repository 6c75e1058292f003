#include "pages/data/import_assistant.h"

#include "charts/ticks.h"
#include "common/engine_text.h"
#include "pages/data/column_model.h"
#include "pages/data/details_tile.h"
#include "pages/within_memory.h"
#include "theme/style.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QtConcurrentRun>

namespace netloom {

namespace {

constexpr const char *kNoRoomForFile = NL_TR("window", "There is not enough memory to read this file.");
constexpr ColumnType kAllTypes[] = {ColumnType::Numeric, ColumnType::Class, ColumnType::Binary, ColumnType::Categorical,
                                    ColumnType::Datetime, ColumnType::Text, ColumnType::Id};

/// The empty cell is always missing; it cannot be written in a list.
QString marksText(const std::vector<std::string> &tokens)
{
    QStringList marks;
    for (const std::string &token : tokens)
        if (!token.empty())
            marks << qstr(token);
    return marks.join(QLatin1Char(' '));
}

std::vector<std::string> marksOf(const QString &text)
{
    std::vector<std::string> tokens{""};
    for (const QString &mark : text.split(QLatin1Char(' '), Qt::SkipEmptyParts))
        tokens.push_back(mark.toStdString());
    return tokens;
}

/// The choice of a combo whose first entry is "as detected".
int choiceOf(const QComboBox *box, const QVariant &value)
{
    return std::max(0, box->findData(value));
}

} // namespace

/// The first rows; the head of each column says what it is taken for.
class ImportAssistant::PreviewRows : public RowsModel {
public:
    using RowsModel::RowsModel;
    std::shared_ptr<const Table> table;

    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        const QVariant name = RowsModel::headerData(section, orientation, role);
        if (orientation == Qt::Vertical || role != Qt::DisplayRole || !table)
            return name;
        return QString(name.toString() + QLatin1Char('\n') + ColumnModel::typeName(table->columns[std::size_t(section)].type()));
    }
};

ImportAssistant::ImportAssistant(HeadReader head, const CsvOptions &now, QWidget *parent)
    : QDialog(parent), now_(now), base_(now), alive_(std::make_shared<std::atomic<bool>>(true)), rows_(new PreviewRows(this))
{
    const Look &look = Look::current();
    setObjectName(QStringLiteral("importAssistant"));
    setWindowTitle(tr("How the file is read"));
    resize(look.px(960), look.px(580));
    auto *row = new QHBoxLayout;
    row->setSpacing(look.px(16));
    row->addWidget(makeForm());
    row->addWidget(makePreview(), 1);
    auto *again = new QPushButton(tr("Detect everything"));
    again->setObjectName(QStringLiteral("detectAgain"));
    auto *cancel = new QPushButton(tr("Cancel"));
    apply_ = new QPushButton(tr("Apply"));
    apply_->setObjectName(QStringLiteral("applyImport"));
    apply_->setDefault(true);
    setButtonKind(apply_, ButtonKind::Primary);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(again);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(apply_);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(look.px(16), look.px(16), look.px(16), look.px(16));
    column->setSpacing(look.px(12));
    column->addLayout(row, 1);
    column->addLayout(buttons);
    connect(again, &QPushButton::clicked, this, &ImportAssistant::detectAgain);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(apply_, &QPushButton::clicked, this, [this] {
        Q_EMIT applied(options());
        accept();
    });
    later_.setSingleShot(true);
    later_.setInterval(120);
    connect(&later_, &QTimer::timeout, this, &ImportAssistant::preview);
    setNow(now);
    initial_ = chosen();
    readHead(std::move(head));
}

ImportAssistant::~ImportAssistant()
{
    *alive_ = false;
}

QComboBox *ImportAssistant::addChoice(QFormLayout *form, const char *name, const QString &title, const QList<std::pair<QString, QVariant>> &choices)
{
    auto *box = new QComboBox;
    box->setObjectName(QString::fromLatin1(name));
    box->setAccessibleName(title);
    box->addItem(tr("as detected"));
    for (const auto &[text, value] : choices)
        box->addItem(text, value);
    connect(box, &QComboBox::currentIndexChanged, this, &ImportAssistant::optionChanged);
    form->addRow(title, box);
    return box;
}

QWidget *ImportAssistant::makeForm()
{
    const Look &look = Look::current();
    auto *panel = new QWidget;
    auto *form = new QFormLayout(panel);
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(look.px(8));
    delimiter_ = addChoice(form, "importDelimiter", tr("Columns separated by"),
                           {{tr("comma"), int(',')}, {tr("semicolon"), int(';')}, {tr("tab"), int('\t')}, {tr("bar"), int('|')}, {tr("space"), int(' ')},
                            {tr("nothing: lines of text"), int(kNoDelimiter)}});
    decimal_ = addChoice(form, "importDecimal", tr("Decimal sign"), {{tr("point"), int('.')}, {tr("comma"), int(',')}});
    quote_ = addChoice(form, "importQuote", tr("Quotes"), {{QStringLiteral("\""), int('"')}, {QStringLiteral("'"), int('\'')}});
    header_ = addChoice(form, "importHeader", tr("First line"), {{tr("names of the columns"), 1}, {tr("data"), 0}});
    QList<std::pair<QString, QVariant>> encodings;
    for (const char *encoding : {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"})
        encodings.append({QString::fromLatin1(encoding), QString::fromLatin1(encoding)});
    encoding_ = addChoice(form, "importEncoding", tr("Characters"), encodings);
    skip_ = new QSpinBox;
    skip_->setObjectName(QStringLiteral("importSkip"));
    skip_->setAccessibleName(tr("Lines to skip at the top"));
    skip_->setRange(0, 1000000);
    form->addRow(tr("Skip lines"), skip_);
    comment_ = new QLineEdit;
    comment_->setObjectName(QStringLiteral("importComment"));
    comment_->setAccessibleName(tr("Sign that begins a comment line"));
    comment_->setMaxLength(1);
    comment_->setPlaceholderText(tr("as detected"));
    form->addRow(tr("Comment sign"), comment_);
    missing_ = new QLineEdit;
    missing_->setObjectName(QStringLiteral("importMissing"));
    missing_->setAccessibleName(tr("Texts that mean a missing value, with spaces between them"));
    missing_->setToolTip(tr("With spaces between them; an empty cell is always missing"));
    form->addRow(tr("Missing marks"), missing_);
    typeColumn_ = new QComboBox;
    typeColumn_->setObjectName(QStringLiteral("importTypeColumn"));
    typeColumn_->setAccessibleName(tr("Column whose type is set"));
    type_ = new QComboBox;
    type_->setObjectName(QStringLiteral("importType"));
    type_->setAccessibleName(tr("Type of the column"));
    for (const ColumnType type : kAllTypes)
        type_->addItem(ColumnModel::typeName(type), int(type));
    for (QComboBox *box : {typeColumn_, type_}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(12);
    }
    form->addRow(tr("Type of column"), typeColumn_);
    form->addRow(tr("is"), type_);
    connect(skip_, &QSpinBox::valueChanged, this, &ImportAssistant::optionChanged);
    connect(comment_, &QLineEdit::textChanged, this, &ImportAssistant::optionChanged);
    connect(missing_, &QLineEdit::textChanged, this, &ImportAssistant::optionChanged);
    connect(typeColumn_, &QComboBox::currentIndexChanged, this, [this](int column) {
        if (rows_->table && column >= 0 && std::size_t(column) < rows_->table->columns.size())
            type_->setCurrentIndex(type_->findData(int(rows_->table->columns[std::size_t(column)].type())));
    });
    connect(type_, &QComboBox::activated, this, [this] {
        types_[typeColumn_->currentText().toStdString()] = ColumnType(type_->currentData().toInt());
        optionChanged();
    });
    return panel;
}

QWidget *ImportAssistant::makePreview()
{
    const Look &look = Look::current();
    auto *panel = new QWidget;
    found_ = new QLabel;
    found_->setObjectName(QStringLiteral("importFound"));
    message_ = new QLabel;
    message_->setObjectName(QStringLiteral("importMessage"));
    for (QLabel *label : {found_, message_}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        setTextRole(label, Role::Small, Tone::TextSecondary);
    }
    rowsView_ = plainTable(rows_, "importRows", tr("First rows, as they are read"));
    rowsView_->verticalHeader()->show();
    text_ = new QPlainTextEdit;
    text_->setObjectName(QStringLiteral("importText"));
    text_->setAccessibleName(tr("First lines of the file"));
    text_->setReadOnly(true);
    text_->setTabChangesFocus(true);
    text_->setLineWrapMode(QPlainTextEdit::NoWrap);
    text_->setFont(look.font(Role::Mono));
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look.px(8));
    column->addWidget(found_);
    column->addWidget(rowsView_, 3);
    column->addWidget(message_);
    column->addWidget(text_, 2);
    return panel;
}

void ImportAssistant::setNow(const CsvOptions &now)
{
    filling_ = true;
    delimiter_->setCurrentIndex(now.delimiter ? choiceOf(delimiter_, int(now.delimiter)) : 0);
    decimal_->setCurrentIndex(now.decimal ? choiceOf(decimal_, int(now.decimal)) : 0);
    quote_->setCurrentIndex(now.quote ? choiceOf(quote_, int(now.quote)) : 0);
    header_->setCurrentIndex(now.header ? choiceOf(header_, int(*now.header)) : 0);
    encoding_->setCurrentIndex(now.encoding.empty() ? 0 : choiceOf(encoding_, qstr(now.encoding)));
    skip_->setValue(now.skipRows);
    comment_->setText(now.comment && *now.comment ? QString(QLatin1Char(*now.comment)) : QString());
    missing_->setText(marksText(now.missingTokens));
    filling_ = false;
}

void ImportAssistant::detectAgain()
{
    types_.clear();
    base_ = CsvOptions();
    setNow(base_);
    optionChanged();
}

/// What the form says, nothing about types.
CsvOptions ImportAssistant::chosen() const
{
    CsvOptions o = base_;
    o.types.clear();
    o.delimiter = char(delimiter_->currentData().toInt());
    o.decimal = char(decimal_->currentData().toInt());
    o.quote = char(quote_->currentData().toInt());
    o.header = header_->currentIndex() > 0 ? std::optional(header_->currentData().toInt() == 1) : std::nullopt;
    o.encoding = encoding_->currentData().toString().toStdString();
    o.skipRows = skip_->value();
    if (const QByteArray sign = comment_->text().toUtf8(); sign.size() == 1)
        o.comment = sign[0];
    else if (base_.comment && *base_.comment)
        o.comment = std::nullopt; // found anew; that there are none stays as it was said
    o.missingTokens = marksOf(missing_->text());
    return o;
}

CsvOptions ImportAssistant::options() const
{
    CsvOptions o = chosen();
    // The same reading keeps its types; another one finds them anew, but for those that were set here.
    if (o == initial_)
        o.types = now_.types;
    for (const auto &[name, type] : types_) {
        o.types[name] = type;
        o.chosen.insert(name);
    }
    return o;
}

void ImportAssistant::optionChanged()
{
    if (filling_)
        return;
    apply_->setEnabled(false);
    later_.start();
}

void ImportAssistant::readHead(HeadReader head)
{
    ++busy_;
    apply_->setEnabled(false);
    found_->setText(tr("reading …"));
    QtConcurrent::run([head = std::move(head)] { return withinMemory(kNoRoomForFile, head); }).then(this, [this](const Result<FileHead> &read) {
        --busy_;
        if (!read) {
            found_->setText(errorText(read.error()));
            return;
        }
        head_ = std::make_shared<const FileHead>(read.value());
        text_->setPlainText(firstLines(*head_, now_.encoding, 20).join(QLatin1Char('\n')));
        text_->setVisible(!text_->toPlainText().isEmpty());
        preview();
    });
}

void ImportAssistant::preview()
{
    if (!head_)
        return;
    const int round = ++round_;
    ++busy_;
    QtConcurrent::run([head = head_, wanted = options(), alive = alive_]() -> Result<ImportPreview> {
        if (!*alive)
            return makeError("E-CANCELLED", {});
        return withinMemory(kNoRoomForFile, [&] { return previewOf(*head, wanted); });
    }).then(this, [this, round](const Result<ImportPreview> &read) {
        --busy_;
        if (round == round_)
            showPreview(read);
        Q_EMIT previewed();
    });
}

void ImportAssistant::showPreview(const Result<ImportPreview> &read)
{
    apply_->setEnabled(read.ok());
    if (!read) {
        found_->setText(tr("This way the file cannot be read."));
        message_->setText(errorText(read.error()));
        setTextRole(message_, Role::Small, Tone::StatusError);
        rows_->table = nullptr;
        rows_->setTable(nullptr);
        return;
    }
    const CsvTable &t = read.value().read;
    auto table = std::make_shared<const Table>(t.table);
    rows_->table = table;
    rows_->setTable(table);
    ReadData shown;
    shown.table = table;
    shown.badCells = t.badCells;
    shown.spec.csv = t.dialect;
    shown.spec.files.resize(1);
    rows_->setBadPlaces(placesOf(shown));
    rowsView_->resizeColumnsToContents();
    nameDetected(t.dialect);
    fillTypes(*table);
    QStringList words;
    for (const Error &warning : t.warnings)
        words << errorText(warning);
    setTextRole(message_, Role::Small, Tone::TextSecondary);
    message_->setText(words.mid(0, 4).join(QLatin1Char('\n')));
    message_->setVisible(!words.isEmpty());
    if (!read.value().lines.isEmpty())
        text_->setPlainText(read.value().lines.join(QLatin1Char('\n')));
    const QString bad = t.badCells.empty() ? tr("every cell can be read") : tr("%1 bad cells").arg(countText(double(t.badCells.size())));
    found_->setText(tr("%1 columns; in the first %2 rows %3").arg(countText(double(table->columns.size())), countText(double(table->rows())), bad));
}

/// The first entry of each list tells what was found.
void ImportAssistant::nameDetected(const CsvOptions &found)
{
    filling_ = true;
    const auto name = [](QComboBox *box, const QVariant &value) {
        const int at = value.isValid() ? box->findData(value) : -1;
        if (box->currentIndex() <= 0 && at > 0)
            box->setItemText(0, tr("as detected: %1").arg(box->itemText(at)));
    };
    name(delimiter_, int(found.delimiter));
    name(decimal_, int(found.decimal));
    name(quote_, int(found.quote));
    name(header_, found.header ? QVariant(int(*found.header)) : QVariant());
    name(encoding_, qstr(found.encoding));
    comment_->setPlaceholderText(found.comment && *found.comment ? tr("as detected: %1").arg(QLatin1Char(*found.comment)) : tr("none"));
    filling_ = false;
}

void ImportAssistant::fillTypes(const Table &table)
{
    const int before = typeColumn_->currentIndex();
    const QSignalBlocker quiet(typeColumn_);
    typeColumn_->clear();
    for (const Column &column : table.columns)
        typeColumn_->addItem(qstr(column.name()));
    const int at = std::clamp(before, 0, std::max(0, typeColumn_->count() - 1));
    typeColumn_->setCurrentIndex(at);
    if (at < int(table.columns.size()))
        type_->setCurrentIndex(type_->findData(int(table.columns[std::size_t(at)].type())));
}

} // namespace netloom
