#include "pages/start_page.h"

#include "common/elided_label.h"
#include "pages/example_card.h"
#include "theme/icons.h"
#include "theme/style.h"

#include <QDir>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QMimeData>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QSettings>
#include <QVBoxLayout>
#include <QtConcurrentRun>

#include <algorithm>

namespace netloom {

namespace {

const QString kRecent = QStringLiteral("recentFiles");

/// The dashed place files are dropped on. Accepts nothing itself: the whole page does.
class DropPlace final : public QWidget {
public:
    explicit DropPlace(const QString &text)
    {
        setAccessibleName(text);
        auto *label = new QLabel(text);
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignCenter);
        setTextRole(label, Role::Small, Tone::TextSecondary);
        auto *column = new QVBoxLayout(this);
        column->addWidget(label);
        setMinimumHeight(Look::current().px(64));
    }
    void setLit(bool lit)
    {
        lit_ = lit;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Look &look = Look::current();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        if (lit_)
            painter.setBrush(look.colour(Tone::SelectionFill));
        painter.setPen(QPen(look.colour(lit_ ? Tone::AccentBase : Tone::LineEdge), lit_ ? 2 : 1, Qt::DashLine));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), look.px(Measure::RadiusButton), look.px(Measure::RadiusButton));
    }

private:
    bool lit_ = false;
};

/// One recent project: file name over its folder. A button.
class RecentRow final : public QAbstractButton {
public:
    explicit RecentRow(const QString &path) : info_(path)
    {
        setText(info_.completeBaseName());
        setAccessibleName(StartPage::tr("Open %1").arg(info_.fileName()));
        setAccessibleDescription(QDir::toNativeSeparators(info_.path()));
        setToolTip(QDir::toNativeSeparators(path));
        setFocusPolicy(Qt::StrongFocus);
        setCursor(Qt::PointingHandCursor);
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    }
    QSize sizeHint() const override
    {
        const Look &look = Look::current();
        return {look.px(200), QFontMetrics(look.font(Role::Body)).height() + QFontMetrics(look.font(Role::Micro)).height() + look.px(14)};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Look &look = Look::current();
        QPainter painter(this);
        if (underMouse() || isDown())
            painter.fillRect(rect(), look.colour(isDown() ? Tone::SurfacePressed : Tone::SurfaceHover));
        painter.setPen(QPen(look.colour(Tone::LineSoft), 1));
        painter.drawLine(QPointF(0, 0.5), QPointF(width(), 0.5));
        const QFontMetrics body(look.font(Role::Body)), micro(look.font(Role::Micro));
        const int side = look.px(16), x = side + look.px(16), top = look.px(7);
        paintIcon(painter, QStringLiteral("file"), QRectF(look.px(4), (height() - side) / 2.0, side, side), look.colour(Tone::TextSecondary));
        painter.setFont(look.font(Role::Body));
        painter.setPen(look.colour(Tone::TextPrimary));
        painter.drawText(x, top + body.ascent(), body.elidedText(info_.fileName(), Qt::ElideMiddle, width() - x - look.px(4)));
        painter.setFont(look.font(Role::Micro));
        painter.setPen(look.colour(Tone::TextSecondary));
        painter.drawText(x, top + body.height() + micro.ascent(),
                         micro.elidedText(QDir::toNativeSeparators(info_.path()), Qt::ElideMiddle, width() - x - look.px(4)));
        if (hasFocus()) {
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(QPen(look.colour(Tone::FocusRing), 2));
            painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), look.px(4), look.px(4));
        }
    }
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            click();
        else
            QAbstractButton::keyPressEvent(event);
    }

private:
    QFileInfo info_;
};

struct Picture {
    Graph graph;
    Check check;
};

Picture pictureOf(const std::string &name)
{
    const auto project = openExample(name);
    if (!project)
        return {};
    return {project->graph, check(project->graph, storedPorts(project.value()))};
}

bool isProject(const QString &path)
{
    return path.endsWith(QLatin1String(".netloom"), Qt::CaseInsensitive);
}

} // namespace

StartPage::StartPage(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("startPage"));
    setAcceptDrops(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(makeExamples(), 1);
    row->addWidget(makeSide());
    refreshRecent();
}

QWidget *StartPage::makeExamples()
{
    const Look &look = Look::current();
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(look.px(24), look.px(20), look.px(20), look.px(20));
    column->setSpacing(look.px(4));
    auto *heading = new QLabel(tr("Start with an example"));
    setTextRole(heading, Role::Page);
    auto *line = new QLabel(tr("Open one, press Train, and watch it learn. Everything in it can be changed."));
    line->setWordWrap(true);
    setTextRole(line, Role::Body, Tone::TextSecondary);
    column->addWidget(heading);
    column->addWidget(line);
    column->addSpacing(look.px(12));
    grid_ = new QGridLayout;
    grid_->setSpacing(look.px(8));
    grid_->setContentsMargins(-3, 0, -3, 0); // the cards keep 3 for their focus ring
    for (const Example &example : examples()) {
        auto *card = new ExampleCard(example);
        connect(card, &QAbstractButton::clicked, this, [this, card] { Q_EMIT exampleRequested(card->name()); });
        cards_ << card;
    }
    column->addLayout(grid_);
    column->addStretch(1);
    auto *area = new QScrollArea;
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    area_ = area;
    return area;
}

QWidget *StartPage::makeSide()
{
    const Look &look = Look::current();
    side_ = new QFrame;
    side_->setAutoFillBackground(true);
    side_->setBackgroundRole(QPalette::AlternateBase);
    auto *column = new QVBoxLayout(side_);
    column->setContentsMargins(look.px(20), look.px(20), look.px(20), look.px(20));
    column->setSpacing(look.px(8));
    const auto button = [](const QString &text, const char *icon, const char *name) {
        auto *made = new QPushButton(netloom::icon(QString::fromLatin1(icon)), text);
        made->setObjectName(QString::fromLatin1(name));
        made->setAccessibleName(text);
        return made;
    };
    auto *fromData = button(tr("New from data…"), "plus", "newFromData");
    setButtonKind(fromData, ButtonKind::Primary);
    fromData->setIcon(netloom::icon(QStringLiteral("plus"), Tone::AccentOn));
    auto *open = button(tr("Open…"), "folder", "openButton");
    auto *empty = button(tr("Empty"), "network", "emptyButton");
    empty->setToolTip(tr("A project without data and network"));
    connect(fromData, &QPushButton::clicked, this, [this] { Q_EMIT newFromDataRequested({}); });
    connect(open, &QPushButton::clicked, this, &StartPage::openDialogRequested);
    connect(empty, &QPushButton::clicked, this, &StartPage::emptyRequested);
    auto *pair = new QHBoxLayout;
    pair->addWidget(open, 1);
    pair->addWidget(empty, 1);
    drop_ = new DropPlace(tr("Drop a CSV or a project here"));
    auto *title = new QLabel(tr("Recent"));
    setTextRole(title, Role::Strong, Tone::TextSecondary);
    recent_ = new QVBoxLayout;
    recent_->setSpacing(0);
    column->addWidget(fromData);
    column->addLayout(pair);
    column->addWidget(drop_);
    column->addSpacing(look.px(12));
    column->addWidget(title);
    column->addLayout(recent_);
    column->addStretch(1);
    return side_;
}

void StartPage::remember(const QString &path)
{
    if (path.isEmpty())
        return;
    QStringList files = QSettings().value(kRecent).toStringList();
    const QString whole = QFileInfo(path).absoluteFilePath();
    files.removeAll(whole);
    files.prepend(whole);
    QSettings().setValue(kRecent, QStringList(files.mid(0, 10)));
}

QStringList StartPage::recentFiles()
{
    QStringList files = QSettings().value(kRecent).toStringList();
    files.removeIf([](const QString &file) { return !QFileInfo(file).isFile(); });
    return files;
}

void StartPage::refreshRecent()
{
    while (auto *item = recent_->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const QStringList files = recentFiles();
    for (const QString &file : files) {
        auto *row = new RecentRow(file);
        row->setObjectName(QStringLiteral("recent_%1").arg(recent_->count()));
        // Opening refreshes this list, the row among it: not before its own click is over.
        connect(row, &QAbstractButton::clicked, this, [this, file] { Q_EMIT openRequested(file); }, Qt::QueuedConnection);
        recent_->addWidget(row);
    }
    if (files.isEmpty()) {
        auto *none = new QLabel(tr("Projects you save or open are listed here."));
        none->setWordWrap(true);
        setTextRole(none, Role::Small, Tone::TextSecondary);
        recent_->addWidget(none);
    }
}

void StartPage::loadPictures()
{
    if (std::exchange(pictured_, true))
        return;
    for (ExampleCard *card : cards_)
        QtConcurrent::run([name = card->name().toStdString()] { return pictureOf(name); }).then(card, [card](const Picture &p) {
            card->setNetwork(p.graph, p.check);
        });
}

void StartPage::showEvent(QShowEvent *event)
{
    refreshRecent();
    loadPictures();
    arrange();
    QWidget::showEvent(event);
}

void StartPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void StartPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange) {
        columns_ = 0;
        arrange();
    }
    QWidget::changeEvent(event);
}

void StartPage::arrange()
{
    const Look &look = Look::current();
    // As wide as its buttons at least: in a small window with large text the page is scrolled.
    side_->setFixedWidth(std::max(side_->layout()->minimumSize().width(), std::min(look.px(300), std::max(look.px(220), width() / 3))));
    const int room = width() - side_->width() - look.px(48);
    const int columns = std::clamp(room / look.px(240), 1, 4);
    if (columns == columns_)
        return;
    columns_ = columns;
    for (qsizetype i = 0; i < cards_.size(); ++i)
        grid_->addWidget(cards_[i], static_cast<int>(i) / columns, static_cast<int>(i) % columns);
    for (int c = 0; c < 4; ++c)
        grid_->setColumnStretch(c, c < columns ? 1 : 0);
}

void StartPage::dragEnterEvent(QDragEnterEvent *event)
{
    const auto urls = event->mimeData()->urls();
    if (urls.size() != 1 || !urls.front().isLocalFile())
        return;
    static_cast<DropPlace *>(drop_)->setLit(true);
    event->acceptProposedAction();
}

void StartPage::dragLeaveEvent(QDragLeaveEvent *)
{
    static_cast<DropPlace *>(drop_)->setLit(false);
}

void StartPage::dropEvent(QDropEvent *event)
{
    static_cast<DropPlace *>(drop_)->setLit(false);
    const auto urls = event->mimeData()->urls();
    if (urls.size() != 1 || !urls.front().isLocalFile())
        return;
    event->acceptProposedAction();
    const QString path = urls.front().toLocalFile();
    isProject(path) ? Q_EMIT openRequested(path) : Q_EMIT newFromDataRequested(path);
}

} // namespace netloom
