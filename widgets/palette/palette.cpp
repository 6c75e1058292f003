#include "palette/palette.h"

#include "common/engine_text.h"
#include "palette/palette_tree.h"
#include "palette/part_search.h"
#include "theme/icons.h"

#include <QAction>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace netloom {

namespace {

constexpr Category kOrder[] = {Category::Core,       Category::Recurrent, Category::Convolution, Category::Pooling,
                               Category::Regularise, Category::Combine,   Category::Io,          Category::Special};

} // namespace

Palette::Palette(QWidget *parent) : QWidget(parent), field_(new QLineEdit(this)), tree_(new PaletteTree(this))
{
    const Look &look = Look::current();
    auto *column = new QVBoxLayout(this);
    const int inset = look.px(Measure::TileInset);
    column->setContentsMargins(0, inset, 0, 0);
    column->setSpacing(look.px(Measure::Unit));
    auto *search = new QHBoxLayout;
    search->setContentsMargins(inset, 0, inset, 0);
    search->addWidget(field_);
    column->addLayout(search);
    column->addWidget(tree_, 1);
    field_->setPlaceholderText(tr("Layer"));
    field_->setClearButtonEnabled(true);
    field_->setAccessibleName(tr("Search layers"));
    field_->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    field_->setObjectName(QStringLiteral("palette_search"));
    field_->installEventFilter(this);
    tree_->setObjectName(QStringLiteral("palette_tree"));
    tree_->setAccessibleName(tr("Layers"));
    tree_->installEventFilter(this);
    connect(field_, &QLineEdit::textChanged, this, &Palette::fill);
    connect(tree_, &PaletteTree::dragMoved, this, &Palette::dragMoved);
    connect(tree_, &PaletteTree::dropped, this, &Palette::dropped);
    connect(tree_, &PaletteTree::dragCancelled, this, &Palette::dragCancelled);
    connect(tree_, &QTreeWidget::itemDoubleClicked, this, [this](QTreeWidgetItem *item) {
        const QString type = item->data(0, PaletteTree::TypeRole).toString();
        if (!type.isEmpty()) Q_EMIT activated(type);
    });
    connect(tree_, &QTreeWidget::itemCollapsed, this, [this](QTreeWidgetItem *item) {
        folded_ << item->data(0, PaletteTree::GroupRole).toString();
    });
    connect(tree_, &QTreeWidget::itemExpanded, this, [this](QTreeWidgetItem *item) {
        folded_.removeAll(item->data(0, PaletteTree::GroupRole).toString());
    });
    connect(LookNotifier::instance(), &LookNotifier::changed, this, &Palette::fill);
    fill();
}

QTreeWidget *Palette::tree() const
{
    return tree_;
}

std::string Palette::currentType() const
{
    const QTreeWidgetItem *item = tree_->currentItem();
    return item ? item->data(0, PaletteTree::TypeRole).toString().toStdString() : std::string();
}

QTreeWidgetItem *Palette::addGroup(const QString &title, int count, const QString &key)
{
    const Look &look = Look::current();
    auto *group = new QTreeWidgetItem(tree_, {QString(look.scale() >= 1 ? 6 : 5, QLatin1Char(' ')) + title,
                                              count > 0 ? QString::number(count) : QString()});
    QFont font = look.font(Role::Micro);
    font.setWeight(QFont::DemiBold);
    group->setFont(0, font);
    group->setFont(1, look.figures(Role::Micro));
    group->setForeground(0, look.colour(Tone::TextPrimary));
    group->setForeground(1, look.colour(Tone::TextSecondary));
    group->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
    group->setData(0, PaletteTree::GroupRole, key);
    group->setData(0, Qt::AccessibleTextRole, title);
    group->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    group->setSizeHint(0, {0, look.px(Measure::ListRow)});
    return group;
}

void Palette::addRow(QTreeWidgetItem *group, const PartInfo &info, const QString &detail)
{
    const Look &look = Look::current();
    const QString title = engineText(info.title), doc = engineText(info.doc);
    auto *row = new QTreeWidgetItem(group, {title, detail});
    row->setIcon(0, categoryIcon(categoryFromName(qstr(info.category))));
    row->setData(0, PaletteTree::TypeRole, qstr(info.type));
    row->setFont(0, look.font(Role::Body));
    row->setFont(1, look.font(Role::WireLabel));
    row->setForeground(1, look.colour(Tone::TextSecondary));
    row->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
    row->setToolTip(0, title + QLatin1Char('\n') + doc);
    row->setData(0, Qt::AccessibleTextRole, title + QStringLiteral(", ") + group->data(0, Qt::AccessibleTextRole).toString());
    row->setData(0, Qt::AccessibleDescriptionRole, doc);
    row->setSizeHint(0, {0, look.px(Measure::ListRow)});
    // The shapes of the suggestions must not take room from the names of the others.
    if (detail.isEmpty()) row->setFirstColumnSpanned(true);
}

void Palette::fill()
{
    const QString typed = field_->text().trimmed();
    const QSignalBlocker quiet(tree_);
    tree_->setIconSize(QSize(1, 1) * Look::current().px(16));
    tree_->clear();
    if (typed.isEmpty() && !suggestions_.empty()) {
        auto *group = addGroup(suggestionTitle_, 0, QStringLiteral("fits"));
        for (const Suggestion &s : suggestions_)
            if (const PartInfo *info = findPart(PartKind::Layer, s.type)) addRow(group, *info, s.shape);
        group->setExpanded(!folded_.contains(QStringLiteral("fits")));
    }
    const auto matches = searchLayers(typed);
    if (!typed.isEmpty()) {
        const bool guessed = !matches.empty() && matches.front().score < 0;
        auto *group = addGroup(matches.empty() ? tr("Nothing found") : guessed ? tr("Did you mean") : tr("Found"),
                               int(matches.size()), {});
        for (const PartMatch &match : matches) addRow(group, *match.info, {});
        group->setExpanded(true);
        if (group->childCount()) tree_->setCurrentItem(group->child(0));
        return;
    }
    for (const Category category : kOrder) {
        std::vector<const PartInfo *> members;
        for (const PartMatch &match : matches)
            if (categoryFromName(qstr(match.info->category)) == category) members.push_back(match.info);
        if (members.empty()) continue;
        const QString key = categoryName(category);
        auto *group = addGroup(categoryTitle(category), int(members.size()), key);
        for (const PartInfo *info : members) addRow(group, *info, {});
        group->setExpanded(!folded_.contains(key));
    }
}

void Palette::setSuggestions(const QString &title, const std::vector<Suggestion> &suggestions)
{
    const auto same = [](const Suggestion &a, const Suggestion &b) { return a.type == b.type && a.shape == b.shape; };
    if (title == suggestionTitle_
        && std::equal(suggestions.begin(), suggestions.end(), suggestions_.begin(), suggestions_.end(), same))
        return;
    suggestionTitle_ = title;
    suggestions_ = suggestions;
    fill();
}

void Palette::setFolded(const QStringList &groups)
{
    if (folded_ == groups) return;
    folded_ = groups;
    fill();
}

QTreeWidgetItem *Palette::itemOf(const std::string &type) const
{
    for (int g = tree_->topLevelItemCount() - 1; g >= 0; --g) {
        QTreeWidgetItem *group = tree_->topLevelItem(g);
        for (int i = 0; i < group->childCount(); ++i)
            if (group->child(i)->data(0, PaletteTree::TypeRole).toString() == qstr(type)) return group->child(i);
    }
    return nullptr;
}

bool Palette::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        const QTreeWidgetItem *item = tree_->currentItem();
        const QString type = item ? item->data(0, PaletteTree::TypeRole).toString() : QString();
        if (type.isEmpty()) return false;
        Q_EMIT activated(type);
        return true;
    }
    if (watched == field_ && (key->key() == Qt::Key_Down || key->key() == Qt::Key_Up)) {
        QKeyEvent copy(QEvent::KeyPress, key->key(), key->modifiers());
        QCoreApplication::sendEvent(tree_, &copy);
        return true;
    }
    if (watched == field_ && key->key() == Qt::Key_Escape && !field_->text().isEmpty()) {
        field_->clear();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace netloom
