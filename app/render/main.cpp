// Views of a project as pictures, without a display: what `netloom-cli render` calls.
#include "common/engine_text.h"
#include "document/project_document.h"
#include "io/files.h"
#include "main_window.h"
#include "project_files.h"
#include "render/views.h"
#include "theme/style.h"
#include "translations.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QSettings>
#include <QTemporaryDir>

#include <clocale>
#include <cstdio>
#include <optional>

using namespace netloom;

namespace {

int fail(const QString &text, int code = 1)
{
    std::fprintf(stderr, "%s\n", qPrintable(text));
    return code;
}

std::optional<QSize> sizeOf(const QString &text)
{
    const QStringList parts = text.toLower().split(QLatin1Char('x'));
    bool wide = false, high = false;
    if (parts.size() != 2)
        return std::nullopt;
    const QSize size(parts[0].toInt(&wide), parts[1].toInt(&high));
    if (!wide || !high || size.width() < 64 || size.height() < 64 || size.width() > 8192 || size.height() > 8192)
        return std::nullopt;
    return size;
}

/// The window opens the project; the sentence says why it did not.
QString openProject(MainWindow &window, const QString &file)
{
    bool opened = false;
    QString problem;
    QObject::connect(window.files(), &ProjectFiles::replaced, &window, [&] { opened = true; });
    QObject::connect(window.files(), &ProjectFiles::failed, &window, [&](const QString &text) { problem = text; });
    window.open(file);
    while (!opened && problem.isEmpty())
        QApplication::processEvents(QEventLoop::WaitForMoreEvents);
    // Data that cannot be read leave the network and the curves to be seen.
    QElapsedTimer timer;
    timer.start();
    while (opened && !window.document()->prepared() && timer.elapsed() < (window.document()->project().data.files.empty() && window.document()->project().data.generator.empty() ? 0 : 20000))
        QApplication::processEvents(QEventLoop::AllEvents, 20);
    return opened ? QString() : problem;
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    // Standard error is for one sentence; what Qt says about a display that is none belongs to nobody.
    qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &) {});
    QApplication app(argc, argv);
    std::setlocale(LC_NUMERIC, "C");
    QCoreApplication::setApplicationName(QStringLiteral("netloom-render"));
    QCoreApplication::setApplicationVersion(QStringLiteral(NETLOOM_VERSION));
    // The window's own settings are neither read nor changed by a picture.
    QTemporaryDir settings;
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings.path());

    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("A view of a project as a picture, without a display."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("project"), QStringLiteral("A Netloom project."));
    const QCommandLineOption view(QStringLiteral("view"), QStringLiteral("View: %1, or a metric.").arg(viewNames().join(QStringLiteral(", "))), QStringLiteral("NAME"));
    const QCommandLineOption theme(QStringLiteral("theme"), QStringLiteral("light or dark."), QStringLiteral("THEME"), QStringLiteral("light"));
    const QCommandLineOption size(QStringLiteral("size"), QStringLiteral("Width and height in pixels."), QStringLiteral("WxH"), QStringLiteral("1280x720"));
    const QCommandLineOption output({QStringLiteral("o"), QStringLiteral("output")}, QStringLiteral("picture.png or picture.svg."), QStringLiteral("FILE"));
    const QCommandLineOption scale(QStringLiteral("scale"), QStringLiteral("Size of text and controls in percent, 80 to 200."), QStringLiteral("PERCENT"), QStringLiteral("100"));
    const QCommandLineOption language(QStringLiteral("language"), QStringLiteral("Language of the picture: %1.").arg(languages().join(QStringLiteral(", "))), QStringLiteral("CODE"), QStringLiteral("en"));
    const QCommandLineOption epoch(QStringLiteral("epoch"), QStringLiteral("The view as it was after this epoch."), QStringLiteral("N"));
    parser.addOptions({view, theme, size, output, scale, language, epoch});
    parser.process(app);
    const QStringList files = parser.positionalArguments();
    const QString target = parser.value(output), look = parser.value(theme);
    if (files.size() != 1 || !parser.isSet(view) || target.isEmpty())
        return fail(QStringLiteral("A project, --view NAME and -o FILE are needed (see netloom-render --help)."), 2);
    const auto wanted = sizeOf(parser.value(size));
    if (!wanted)
        return fail(QStringLiteral("--size is WIDTHxHEIGHT, 64 to 8192 each, not “%1”.").arg(parser.value(size)), 2);
    if (look != QLatin1String("light") && look != QLatin1String("dark"))
        return fail(QStringLiteral("--theme is light or dark, not “%1”.").arg(look), 2);
    bool isNumber = false;
    const int percent = parser.value(scale).toInt(&isNumber);
    if (!isNumber || percent < 80 || percent > 200)
        return fail(QStringLiteral("--scale is a percentage from 80 to 200, not “%1”.").arg(parser.value(scale)), 2);
    if (!languages().contains(parser.value(language)))
        return fail(QStringLiteral("--language is one of %1, not “%2”.").arg(languages().join(QStringLiteral(", ")), parser.value(language)), 2);
    const qulonglong moment = parser.isSet(epoch) ? parser.value(epoch).toULongLong(&isNumber) : 0;
    if (parser.isSet(epoch) && (!isNumber || moment == 0))
        return fail(QStringLiteral("--epoch is a number from 1 on, not “%1”.").arg(parser.value(epoch)), 2);
    if (!target.endsWith(QLatin1String(".png"), Qt::CaseInsensitive) && !target.endsWith(QLatin1String(".svg"), Qt::CaseInsensitive))
        return fail(QStringLiteral("“%1”: pictures are written as .png or .svg.").arg(target), 2);
    if (const auto ok = checkOutput(target.toStdString(), {files[0].toStdString()}); !ok)
        return fail(errorText(ok.error()));

    setLanguage(parser.value(language));
    NetloomStyle::install(look == QLatin1String("dark") ? Theme::Dark : Theme::Light, percent / 100.0);
    MainWindow window;
    window.resize(*wanted);
    window.show();
    if (const QString problem = openProject(window, files[0]); !problem.isEmpty())
        return fail(problem);
    auto shown = takeView(window, parser.value(view), *wanted, moment);
    if (!shown)
        return fail(errorText(shown.error()));
    const std::unique_ptr<QWidget> taken(*shown);
    if (const auto saved = saveView(taken.get(), target, *wanted); !saved)
        return fail(errorText(saved.error()));
    taken->hide();
    std::fflush(nullptr);
    std::_Exit(0); // the view was taken out of a page that still refers to it
}
