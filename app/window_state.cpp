#include "window_state.h"

#include "palette/palette.h"

#include <QGuiApplication>
#include <QScreen>
#include <QSettings>
#include <QSplitter>
#include <QWidget>

#include <algorithm>

namespace netloom {

namespace {

const QString kSplitters = QStringLiteral("splitters/%1");
const QString kFolded = QStringLiteral("paletteFolded");
/// So much of the window has to lie on a screen, else it could not be taken hold of.
constexpr QSize kGrip{120, 40};

} // namespace

void storePlace(const QWidget &window)
{
    QSettings settings;
    if (!window.isMaximized()) {
        settings.setValue(QStringLiteral("windowSize"), window.size());
        settings.setValue(QStringLiteral("windowPosition"), window.pos());
    }
    settings.setValue(QStringLiteral("windowMaximized"), window.isMaximized());
}

// A small screen, or one smaller than the last: no part of the window may lie outside.
void restorePlace(QWidget &window)
{
    const QSettings settings;
    const QSize wanted = settings.value(QStringLiteral("windowSize"), QSize(1280, 800)).toSize();
    window.resize(wanted.boundedTo(window.screen()->availableSize()));
    const QVariant place = settings.value(QStringLiteral("windowPosition"));
    const auto screens = QGuiApplication::screens();
    if (place.isValid() && std::any_of(screens.begin(), screens.end(), [&](const QScreen *screen) {
            const QSize seen = (QRect(place.toPoint(), window.size()) & screen->availableGeometry()).size();
            return seen.width() >= kGrip.width() && seen.height() >= kGrip.height();
        }))
        window.move(place.toPoint());
    if (settings.value(QStringLiteral("windowMaximized")).toBool())
        window.setWindowState(window.windowState() | Qt::WindowMaximized);
}

void storePanels(const QWidget &window)
{
    QSettings settings;
    for (const QSplitter *splitter : window.findChildren<QSplitter *>())
        // One that was never shown has no sizes of its own yet.
        if (!splitter->objectName().isEmpty() && splitter->testAttribute(Qt::WA_WState_Created) && splitter->width() > 0)
            settings.setValue(kSplitters.arg(splitter->objectName()), splitter->saveState());
    if (const auto *palette = window.findChild<Palette *>())
        settings.setValue(kFolded, palette->folded());
}

void restorePanels(QWidget &window)
{
    const QSettings settings;
    for (QSplitter *splitter : window.findChildren<QSplitter *>()) {
        const QByteArray state = settings.value(kSplitters.arg(splitter->objectName())).toByteArray();
        if (state.isEmpty() || splitter->objectName().isEmpty())
            continue;
        splitter->restoreState(state);
        splitter->setProperty("savedState", state); // pages that set first sizes take these
    }
    if (auto *palette = window.findChild<Palette *>())
        palette->setFolded(settings.value(kFolded).toStringList());
}

} // namespace netloom
