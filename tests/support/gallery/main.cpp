// Paints every control of the theme, light and dark, into PNG files: gallery FOLDER [scale] [pixel ratio].

#include "common/elided_label.h"
#include "common/figure_label.h"
#include "common/form_row.h"
#include "common/rail.h"
#include "common/segmented_control.h"
#include "common/status_badge.h"
#include "common/tile.h"
#include "common/toast.h"
#include "theme/icons.h"
#include "theme/style.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QSlider>
#include <QSpinBox>
#include <QTabBar>
#include <QTableWidget>
#include <QTextEdit>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <memory>

using namespace netloom;

namespace {

QString s(const char *text) { return QString::fromUtf8(text); }

QPushButton *button(const char *text, ButtonKind kind = ButtonKind::Plain, const char *iconName = nullptr,
                    bool enabled = true)
{
    auto *b = new QPushButton(s(text));
    setButtonKind(b, kind);
    if (iconName)
        b->setIcon(icon(s(iconName), Tone::TextPrimary));
    b->setEnabled(enabled);
    return b;
}

QWidget *buttons()
{
    auto *w = new QWidget;
    auto *row = new QHBoxLayout(w);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(button("Train", ButtonKind::Primary, "play"));
    row->addWidget(button("Pause", ButtonKind::Plain, "pause"));
    row->addWidget(button("", ButtonKind::Plain, "step"));
    row->addWidget(button("", ButtonKind::Plain, "stop", false));
    row->addWidget(button("Keep", ButtonKind::Quiet));
    row->addWidget(button("Why?", ButtonKind::Link));
    row->addWidget(button("Train on from here", ButtonKind::Plain, "branch", false));
    auto *menu = button("Template", ButtonKind::Quiet, "plus");
    auto *popup = new QMenu(menu);
    popup->addAction(s("x"));
    menu->setMenu(popup);
    row->addWidget(menu);
    auto *tool = new QToolButton;
    tool->setIcon(icon(s("undo")));
    row->addWidget(tool);
    auto *checked = new QToolButton;
    checked->setIcon(icon(s("grid")));
    checked->setCheckable(true);
    checked->setChecked(true);
    row->addWidget(checked);
    row->addStretch(1);
    return w;
}

QWidget *form()
{
    auto *w = new QWidget;
    auto *column = new QVBoxLayout(w);
    column->setSpacing(4);
    auto *filters = new QSpinBox;
    filters->setRange(1, 4096);
    filters->setValue(16);
    auto *row = new FormRow(s("Filters"), filters);
    row->setChanged(true);
    column->addWidget(row);
    auto *kernel = new QSpinBox;
    kernel->setValue(4);
    setFieldUnit(kernel, s("steps"));
    row = new FormRow(s("Kernel size"), kernel);
    row->setChanged(true);
    row->setLive(true);
    column->addWidget(row);
    auto *padding = new QComboBox;
    padding->addItems({s("valid"), s("same"), s("causal")});
    column->addWidget(new FormRow(s("Padding"), padding));
    auto *rate = new QDoubleSpinBox;
    rate->setDecimals(4);
    rate->setValue(1.7);
    row = new FormRow(s("Rate"), rate);
    row->setError(s("between 0 and 1"));
    column->addWidget(row);
    auto *name = new QLineEdit;
    name->setPlaceholderText(s("Layer, block or template"));
    name->addAction(icon(s("search")), QLineEdit::LeadingPosition);
    column->addWidget(new FormRow(s("Search"), name));
    auto *off = new QLineEdit(s("not now"));
    off->setEnabled(false);
    column->addWidget(new FormRow(s("Disabled"), off));
    auto *bias = new QCheckBox(s("one per filter"));
    bias->setChecked(true);
    column->addWidget(new FormRow(s("Bias"), bias));
    auto *choices = new QWidget;
    auto *line = new QHBoxLayout(choices);
    line->setContentsMargins(0, 0, 0, 0);
    auto *part = new QCheckBox(s("part"));
    part->setTristate(true);
    part->setCheckState(Qt::PartiallyChecked);
    line->addWidget(part);
    line->addWidget(new QCheckBox(s("off")));
    auto *r = new QRadioButton(s("one"));
    r->setChecked(true);
    line->addWidget(r);
    line->addWidget(new QRadioButton(s("two")));
    auto *dis = new QCheckBox(s("disabled"));
    dis->setEnabled(false);
    line->addWidget(dis);
    line->addStretch(1);
    column->addWidget(choices);
    column->addStretch(1);
    return w;
}

QWidget *table()
{
    auto *t = new QTableWidget(5, 4);
    t->setFrameShape(QFrame::NoFrame);
    t->setShowGrid(false);
    t->verticalHeader()->hide();
    t->setSelectionBehavior(QAbstractItemView::SelectRows);
    t->setHorizontalHeaderLabels({s("line"), s("column"), s("text"), s("what happens")});
    const char *cells[5][4] = {{"257", "CT#1 BLADE PSI", "1.2.4", "from row before"},
                               {"263", "ShwerTemp", "---", "from row before"},
                               {"4,211", "ShwerTemp", "#VALUE!", "from row before"},
                               {"12,006", "DateTime", "5/18/99 25:10", "row left out"},
                               {"17,330", "(row)", "62 fields", "from row before"}};
    for (int y = 0; y < 5; ++y) {
        for (int x = 0; x < 4; ++x) {
            auto *item = new QTableWidgetItem(s(cells[y][x]));
            if (x == 0)
                item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            t->setItem(y, x, item);
        }
    }
    t->horizontalHeader()->setStretchLastSection(true);
    t->selectRow(1);
    return t;
}

QWidget *lists()
{
    auto *tree = new QTreeWidget;
    tree->setHeaderHidden(true);
    tree->setFrameShape(QFrame::NoFrame);
    for (Category category : {Category::Core, Category::Recurrent, Category::Pooling}) {
        auto *group = new QTreeWidgetItem(tree, {categoryTitle(category)});
        group->setExpanded(true);
        for (const char *name : {"First", "Second"}) {
            auto *item = new QTreeWidgetItem(group, {s(name)});
            item->setIcon(0, categoryIcon(category));
        }
    }
    tree->setCurrentItem(tree->topLevelItem(1)->child(0));
    return tree;
}

QWidget *bars()
{
    auto *w = new QWidget;
    auto *column = new QVBoxLayout(w);
    auto *bar = new QProgressBar;
    bar->setValue(37);
    bar->setFormat(s("0:41 left"));
    column->addWidget(bar);
    auto *busy = new QProgressBar;
    busy->setRange(0, 0);
    column->addWidget(busy);
    auto *slider = new QSlider(Qt::Horizontal);
    slider->setValue(50);
    column->addWidget(slider);
    auto *off = new QSlider(Qt::Horizontal);
    off->setValue(30);
    off->setEnabled(false);
    column->addWidget(off);
    auto *badges = new QHBoxLayout;
    for (Status status : {Status::Good, Status::Warning, Status::Error, Status::Info}) {
        badges->addWidget(new StatusBadge(status, statusWord(status)));
        auto *pill = new StatusBadge(status, s("34 % dead"));
        pill->setPill(true);
        badges->addWidget(pill);
    }
    badges->addStretch(1);
    column->addLayout(badges);
    auto *figures = new QHBoxLayout;
    figures->setSpacing(32);
    for (const char *caption : {"precision", "recall", "F1", "FPR"}) {
        auto *figure = new FigureLabel(s(caption));
        figure->setValue(s("0.394"));
        figures->addWidget(figure);
    }
    auto *figure = new FigureLabel;
    figure->setValueRole(Role::Figure);
    figure->setValue(s("3,195"));
    figure->setUnit(s("of no"));
    figures->addWidget(figure);
    figures->addStretch(1);
    column->addLayout(figures);
    column->addWidget(new QTextEdit(s("A text field with several lines that is long enough to need a scroll "
                                      "bar when the room is small.\n2\n3\n4\n5\n6\n7\n8")));
    return w;
}

class Swatches : public QWidget {
public:
    Swatches() { setMinimumHeight(150); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Look &look = Look::current();
        QPainter p(this);
        int x = 0, y = 0;
        for (const QString &name : iconNames()) {
            paintIcon(p, name, QRectF(x, y, 16, 16), look.colour(Tone::TextPrimary));
            paintIcon(p, name, QRectF(x + 18, y, 12, 12), look.colour(Tone::TextSecondary));
            x += 40;
            if (x > width() - 40) {
                x = 0;
                y += 24;
            }
        }
        y += 28;
        for (int i = 0; i < int(Category::Count); ++i)
            paintCategoryChip(p, Category(i), QRectF(i * 40, y, 32, 32));
        for (int i = 1; i <= 8; ++i) {
            const SeriesStyle &series = look.series(i);
            p.setRenderHint(QPainter::Antialiasing);
            p.setPen(series.pen());
            const QPointF a(340 + ((i - 1) % 4) * 90, y + 8 + (i > 4 ? 18 : 0));
            p.drawLine(a, a + QPointF(60, 0));
            paintMarker(p, series.marker, a + QPointF(70, 0), 4, series.colour);
        }
        for (int i = 0; i < 256; ++i) {
            p.fillRect(QRectF(i, y + 40, 1, 12), QColor(look.weft()[std::size_t(i)]));
            p.fillRect(QRectF(280 + i, y + 40, 1, 12), QColor(look.warp()[std::size_t(i)]));
        }
        paintLogo(p, QRectF(560, y + 36, 20, 20));
    }
};

QWidget *gallery()
{
    auto *window = new QWidget;
    auto *all = new QHBoxLayout(window);
    all->setContentsMargins(0, 0, 16, 0);
    auto *rail = new Rail;
    for (const char *name : {"start", "data", "network", "train", "evaluate", "inspect", "lab", "export"})
        rail->addItem(s(name), s(name).left(1).toUpper() + s(name).mid(1));
    rail->setCurrentIndex(2);
    rail->setItemEnabled(7, false);
    rail->setMarked(3, true);
    rail->addFootButton(s("moon"), s("Theme"));
    all->addWidget(rail);
    auto *column = new QVBoxLayout;
    column->setContentsMargins(16, 16, 0, 16);
    column->setSpacing(12);
    all->addLayout(column, 1);
    column->addWidget(buttons());
    auto *tabs = new QTabBar;
    for (const char *name : {"Canvas", "Summary table", "Computation graph", "As text"})
        tabs->addTab(s(name));
    column->addWidget(tabs);
    auto *grid = new QGridLayout;
    grid->setSpacing(12);
    column->addLayout(grid, 1);

    auto *inspector = new Tile(s("Conv1D"));
    inspector->setSubtitle(s("conv1d_1"));
    inspector->setContent(form());
    grid->addWidget(inspector, 0, 0, 2, 1);
    auto *cells = new Tile(s("Bad cells"));
    cells->setSubtitle(s("5 of 1.29 million, 1 row left out"));
    cells->addTool(button("CSV", ButtonKind::Plain, "download"));
    cells->setHeaderLine(true);
    cells->setContentInset(0);
    cells->setContent(table());
    grid->addWidget(cells, 0, 1);
    auto *loss = new Tile(s("Loss"));
    loss->setSubtitle(s("binary cross-entropy"));
    auto *scale = new SegmentedControl({s("linear"), s("log"), s("both")});
    scale->setCurrentIndex(1);
    loss->addTool(scale);
    auto *menu = new QMenu(loss);
    menu->addAction(s("x"));
    loss->setMenu(menu);
    loss->setContent(bars());
    grid->addWidget(loss, 1, 1);
    auto *tree = new Tile(s("Palette"));
    tree->setContent(lists());
    tree->setContentInset(0);
    grid->addWidget(tree, 0, 2);
    auto *empty = new Tile(s("LSTM gates"));
    empty->showEmpty(s("recurrent"), s("This network has no LSTM yet."), s("Add one"));
    auto *failed = new Tile(s("Embedding"));
    failed->showFailed(s("The projection did not converge after 200 steps."), s("NaN at step 17"));
    failed->setStale(s("weights changed since"));
    auto *states = new QHBoxLayout;
    states->addWidget(empty);
    states->addWidget(failed);
    grid->addLayout(states, 1, 2);
    column->addWidget(new Swatches);
    return window;
}

void save(const QString &file, Theme theme, double scale, double ratio)
{
    Look::setCurrent(theme, scale);
    std::unique_ptr<QWidget> window(gallery());
    window->resize(1440, 900);
    window->show();
    Toast::setBottomMargin(window.get(), 0);
    Toast::show(window.get(), Status::Info, s("The project was saved."), s("Show in folder"));
    Toast::show(window.get(), Status::Error,
                s("The file could not be read: line 17 has 62 fields where 63 were expected."));
    QCoreApplication::processEvents();
    QImage image(window->size() * ratio, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(ratio);
    window->render(&image);
    if (!image.save(file))
        qFatal("Cannot write %s", qUtf8Printable(file));
}

// Each control with the keyboard focus, side by side: only one can have it at a time.
void saveFocus(const QString &file, Theme theme)
{
    Look::setCurrent(theme, 1);
    QWidget window;
    auto *row = new QHBoxLayout(&window);
    QList<QWidget *> shown{button("Train", ButtonKind::Primary, "play"), button("Focus"),
                           button("Keep", ButtonKind::Quiet), button("Why?", ButtonKind::Link), new QLineEdit(s("0.001")),
                           new QSpinBox, new QComboBox, new QCheckBox(s("off")), new QCheckBox(s("on")),
                           new QRadioButton(s("one")), new QSlider(Qt::Horizontal)};
    static_cast<QCheckBox *>(shown[8])->setChecked(true);
    auto *tool = new QToolButton;
    tool->setIcon(icon(s("undo")));
    tool->setFocusPolicy(Qt::TabFocus);
    auto *segments = new SegmentedControl({s("linear"), s("log"), s("both")});
    auto *tabs = new QTabBar;
    tabs->addTab(s("Canvas"));
    tabs->addTab(s("As text"));
    shown << tool << segments << tabs;
    for (QWidget *control : shown)
        row->addWidget(control);
    window.setAttribute(Qt::WA_KeyboardFocusChange);
    window.show();
    window.activateWindow();
    QCoreApplication::processEvents();
    QImage image(window.size(), QImage::Format_ARGB32_Premultiplied);
    window.render(&image);
    QPainter painter(&image);
    for (QWidget *control : shown) {
        (control == segments ? segments->segment(0) : control)->setFocus(Qt::TabFocusReason);
        QCoreApplication::processEvents();
        window.setAttribute(Qt::WA_KeyboardFocusChange);
        painter.drawPixmap(control->geometry().adjusted(-6, -6, 6, 6).topLeft(),
                           window.grab(control->geometry().adjusted(-6, -6, 6, 6)));
    }
    painter.end();
    image.save(file);
}

void saveMenu(const QString &file, Theme theme)
{
    Look::setCurrent(theme, 1);
    QMenu menu;
    menu.addSection(s("Chart"));
    QAction *png = menu.addAction(icon(s("download")), s("Save as PNG"));
    png->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_S));
    QAction *log = menu.addAction(s("Logarithmic"));
    log->setCheckable(true);
    log->setChecked(true);
    menu.addSeparator();
    menu.addMenu(s("Smoothing"))->addAction(s("x"));
    menu.addAction(s("Not now"))->setEnabled(false);
    menu.setActiveAction(png);
    menu.popup(QPoint(0, 0));
    QCoreApplication::processEvents();
    menu.grab().save(file);
    QComboBox combo;
    combo.addItems({s("valid"), s("same"), s("causal")});
    combo.show();
    combo.showPopup();
    QCoreApplication::processEvents();
    if (QWidget *popup = QApplication::activePopupWidget())
        popup->grab().save(QString(file).replace(s("menu"), s("combo")));
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 2) {
        qWarning("usage: gallery FOLDER [scale] [pixel ratio]");
        return 2;
    }
    const QDir folder(arguments[1]);
    folder.mkpath(s("."));
    const double scale = arguments.value(2, s("1")).toDouble(), ratio = arguments.value(3, s("1")).toDouble();
    NetloomStyle::install(Theme::Light, scale);
    save(folder.filePath(s("light.png")), Theme::Light, scale, ratio);
    save(folder.filePath(s("dark.png")), Theme::Dark, scale, ratio);
    saveFocus(folder.filePath(s("focus-light.png")), Theme::Light);
    saveFocus(folder.filePath(s("focus-dark.png")), Theme::Dark);
    saveMenu(folder.filePath(s("menu-light.png")), Theme::Light);
    saveMenu(folder.filePath(s("menu-dark.png")), Theme::Dark);
    return 0;
}
