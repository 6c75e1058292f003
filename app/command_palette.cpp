#include "command_palette.h"

#include "pages/start_page.h"
#include "theme/look.h"

#include <QAction>
#include <QFileInfo>
#include <QLineEdit>
#include <QSettings>

#include <algorithm>

namespace netloom {

namespace {

const QString kRecent = QStringLiteral("recentCommands");

struct Entry {
    ListPopup::Item item;
    int score;
};

} // namespace

int fuzzyScore(QStringView name, QStringView typed)
{
    if (typed.isEmpty())
        return 1;
    int score = 1;
    qsizetype at = 0, last = -2;
    for (const QChar letter : typed) {
        if (letter.isSpace())
            continue;
        qsizetype found = -1;
        for (qsizetype i = at; i < name.size(); ++i)
            if (name[i].toCaseFolded() == letter.toCaseFolded()) {
                const bool begins = i == 0 || !name[i - 1].isLetterOrNumber();
                // The beginning of a later word is worth more than a letter within this one.
                if (found < 0 || begins)
                    found = i;
                if (begins || i == last + 1)
                    break;
            }
        if (found < 0)
            return 0;
        const bool begins = found == 0 || !name[found - 1].isLetterOrNumber();
        score += found == last + 1 ? 8 : begins ? 6 : 1;
        last = found;
        at = found + 1;
    }
    return 100 * score - static_cast<int>(std::min<qsizetype>(99, name.size()));
}

QString commandName(const QAction *action)
{
    QString name = action->text();
    name.remove(QLatin1Char('&')).remove(QChar(0x2026)).remove(QStringLiteral("..."));
    return name.trimmed();
}

QString commandKeys(const QAction *action)
{
    const QString keys = QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText);
    return keys.isEmpty() ? action->property("keys").value<QKeySequence>().toString(QKeySequence::NativeText) : keys;
}

CommandPalette::CommandPalette(QWidget *window) : QObject(window), window_(window), popup_(new ListPopup(window))
{
    popup_->setObjectName(QStringLiteral("commandPalette"));
    connect(popup_, &ListPopup::chosen, this, &CommandPalette::choose);
}

void CommandPalette::open()
{
    popup_->open(tr("Command or file"), {}, {}, [this](const QString &typed) { return items(typed); });
    const Look &look = Look::current();
    popup_->resize(std::min(window_->width() - look.px(32), look.px(520)), std::min(window_->height() - look.px(120), look.px(400)));
    popup_->move((window_->width() - popup_->width()) / 2, look.px(64));
}

QList<ListPopup::Item> CommandPalette::items(const QString &typed) const
{
    const QStringList recent = QSettings().value(kRecent).toStringList();
    std::vector<Entry> entries;
    const auto add = [&](ListPopup::Item item, const QString &name, const QString &key, int bonus) {
        const int score = fuzzyScore(name, typed);
        if (score <= 0)
            return;
        const qsizetype used = recent.indexOf(key);
        item.data = key;
        entries.push_back({std::move(item), score + bonus + (used < 0 ? 0 : static_cast<int>(50 - used))});
    };
    for (const QAction *action : window_->actions()) {
        if (action->objectName().isEmpty() || action->objectName() == QLatin1String("palette"))
            continue;
        const QString name = commandName(action), keys = action->shortcut().isEmpty() ? commandKeys(action) : action->shortcut().toString(QKeySequence::NativeText);
        ListPopup::Item item{keys.isEmpty() ? name : tr("%1  (%2)").arg(name, keys), keys, action->icon(), {}, {}};
        if (!action->isEnabled())
            item.refusal = tr("Not possible at the moment");
        add(std::move(item), name, action->objectName(), 0);
    }
    for (const QString &file : StartPage::recentFiles()) {
        const QString name = tr("Open %1").arg(QFileInfo(file).fileName());
        add({name, file, {}, {}, {}}, name, QStringLiteral("file:") + file, -20);
    }
    std::stable_sort(entries.begin(), entries.end(), [](const Entry &a, const Entry &b) { return a.score > b.score; });
    QList<ListPopup::Item> items;
    for (Entry &entry : entries)
        items << std::move(entry.item);
    return items;
}

void CommandPalette::choose(const QVariant &data)
{
    const QString key = data.toString();
    QStringList recent = QSettings().value(kRecent).toStringList();
    recent.removeAll(key);
    recent.prepend(key);
    QSettings().setValue(kRecent, QStringList(recent.mid(0, 20)));
    if (key.startsWith(QLatin1String("file:"))) {
        Q_EMIT fileChosen(key.mid(5));
        return;
    }
    for (QAction *action : window_->actions())
        if (action->objectName() == key) {
            action->trigger();
            return;
        }
}

} // namespace netloom
