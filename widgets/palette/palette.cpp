#include "palette/palette.h"

#include "common/engine_text.h"
#include "palette/palette_tree.h"
#include "palette/part_search.h"
#include "palette/templates.h"
#include "theme/icons.h"

#include <QAction>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
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
        choose(item);
    });
    tree_->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(tree_, &QWidget::customContextMenuRequested, this, &Palette::openMenu);
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
    const auto refused = refusals_.find(info.type);
    const QString reason = refused == refusals_.end() ? QString() : tr("Does not fit here: %1").arg(refused->second);
    if (!reason.isEmpty()) {
        row->setForeground(0, look.colour(Tone::TextDisabled));
        row->setIcon(0, icon(QStringLiteral("minus"), Tone::TextDisabled));
    }
    row->setToolTip(0, title + QLatin1Char('\n') + doc + (reason.isEmpty() ? QString() : QLatin1Char('\n') + reason));
    row->setData(0, Qt::AccessibleTextRole, title + QStringLiteral(", ") + group->data(0, Qt::AccessibleTextRole).toString());
    row->setData(0, Qt::AccessibleDescriptionRole, reason.isEmpty() ? doc : reason + QLatin1Char(' ') + doc);
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
    if (typed.isEmpty() && !favourites_.isEmpty()) {
        auto *group = addGroup(tr("Favourites"), int(favourites_.size()), QStringLiteral("favourites"));
        for (const QString &type : favourites_)
            if (const PartInfo *info = findPart(PartKind::Layer, type.toStdString())) addRow(group, *info, {});
        group->setExpanded(!folded_.contains(QStringLiteral("favourites")));
    }
    const auto matches = searchLayers(typed);
    if (!typed.isEmpty()) {
        const bool guessed = !matches.empty() && matches.front().score < 0;
        auto *group = addGroup(matches.empty() ? tr("Nothing found") : guessed ? tr("Did you mean") : tr("Found"),
                               int(matches.size()), {});
        for (const PartMatch &match : matches) addRow(group, *match.info, {});
        group->setExpanded(true);
        if (group->childCount()) tree_->setCurrentItem(group->child(0));
        addTemplates(typed);
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
    addTemplates({});
}

/// Ready networks and blocks, below the layers.
void Palette::addTemplates(const QString &typed)
{
    const auto ready = searchTemplates(typed);
    if (ready.empty()) return;
    const Look &look = Look::current();
    auto *group = addGroup(tr("Ready networks"), int(ready.size()), QStringLiteral("templates"));
    for (const NetworkTemplate &made : ready) {
        auto *row = new QTreeWidgetItem(group, {made.title});
        row->setIcon(0, icon(QStringLiteral("network")));
        row->setData(0, PaletteTree::TemplateRole, QString::fromLatin1(made.key));
        row->setData(0, PaletteTree::TypeRole, QString());
        row->setFont(0, look.font(Role::Body));
        row->setToolTip(0, made.title + QLatin1Char('\n') + made.doc);
        row->setData(0, Qt::AccessibleTextRole, made.title + QStringLiteral(", ") + group->data(0, Qt::AccessibleTextRole).toString());
        row->setData(0, Qt::AccessibleDescriptionRole, made.doc);
        row->setSizeHint(0, {0, look.px(Measure::ListRow)});
        row->setFirstColumnSpanned(true);
    }
    group->setExpanded(!folded_.contains(QStringLiteral("templates")));
}

void Palette::choose(const QTreeWidgetItem *item)
{
    if (!item) return;
    const QString type = item->data(0, PaletteTree::TypeRole).toString(), key = item->data(0, PaletteTree::TemplateRole).toString();
    if (!type.isEmpty()) Q_EMIT activated(type);
    else if (!key.isEmpty()) Q_EMIT templateChosen(key);
}

void Palette::openMenu(QPoint at)
{
    QTreeWidgetItem *item = tree_->itemAt(at);
    if (item) tree_->setCurrentItem(item);
    const QString type = qstr(currentType());
    if (type.isEmpty()) return;
    QMenu menu(this);
    menu.addAction(favourites_.contains(type) ? tr("Remove from favourites") : tr("Add to favourites"), QKeySequence(QStringLiteral("Ctrl+D")), this, &Palette::toggleFavourite);
    menu.exec(tree_->viewport()->mapToGlobal(at));
}

void Palette::setRefusals(const std::map<std::string, QString> &refusals)
{
    if (refusals == refusals_) return;
    refusals_ = refusals;
    fill();
}

void Palette::setFavourites(const QStringList &types)
{
    if (types == favourites_) return;
    favourites_ = types;
    fill();
}

void Palette::toggleFavourite()
{
    const std::string type = currentType();
    if (type.empty()) return;
    QStringList types = favourites_;
    if (!types.removeOne(qstr(type))) types << qstr(type);
    setFavourites(types);
    if (QTreeWidgetItem *row = itemOf(type)) tree_->setCurrentItem(row);
    Q_EMIT favouritesChanged(types);
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
        if (!item || !item->data(0, PaletteTree::GroupRole).isNull()) return false;
        choose(item);
        return true;
    }
    if (key->key() == Qt::Key_D && key->modifiers() == Qt::ControlModifier) return toggleFavourite(), true;
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
