#include "common/status_badge.h"
#include "theme/icons.h"
#include "theme/look_reader.h"
#include "theme/oklab.h"
#include "theme/style.h"

#include <QApplication>
#include <QComboBox>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QSvgGenerator>
#include <QBuffer>
#include <QTest>

#include <cmath>
#include <memory>

using namespace netloom;

namespace {

Look lookOf(bool dark) { return Look::make(dark ? Theme::Dark : Theme::Light); }

QColor named(const Look &look, const QString &path)
{
    if (path.startsWith(u"series."))
        return look.series(path.mid(7).toInt()).colour;
    for (int i = 0; i < int(Tone::Count); ++i) {
        if (path == QLatin1String(toneName(Tone(i))))
            return look.colour(Tone(i));
    }
    return {};
}

// All "a.b" paths below an object that hold a colour string.
QStringList colourPaths(const QJsonObject &object, const QString &prefix = {})
{
    QStringList paths;
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString path = prefix.isEmpty() ? it.key() : prefix + u'.' + it.key();
        if (it.value().isObject())
            paths += colourPaths(it.value().toObject(), path);
        else if (it.value().isString())
            paths.append(path);
    }
    return paths;
}

int countPixels(const QImage &image, const QColor &colour)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y) == colour;
    return count;
}

} // namespace

class TestTheme : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { NetloomStyle::install(Theme::Light); }
    void init() { Look::setCurrent(Theme::Light, 1.0); }

    void everyTokenIsRead_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    void everyTokenIsRead()
    {
        QFETCH(bool, dark);
        LookReader reader(LookReader::tokens());
        const Look look = reader.read(dark, 1.0);
        QCOMPARE(reader.problems(), QStringList());
        QCOMPARE(look.isDark(), dark);
        const QJsonObject theme
            = LookReader::at(LookReader::tokens(), dark ? u"themes.dark" : u"themes.light").toObject();
        const QStringList paths = colourPaths(theme);
        QCOMPARE(int(paths.size()), int(Tone::Count));
        for (const QString &path : paths)
            QCOMPARE(named(look, path), QColor(LookReader::at(theme, path).toString()));
        for (const char *group : {"space", "radius", "size"}) {
            const QJsonObject lengths = LookReader::tokens().value(QLatin1String(group)).toObject();
            for (auto it = lengths.begin(); it != lengths.end(); ++it) {
                if (!it.value().isDouble())
                    continue;
                const QString path = QLatin1String(group) + u'.' + it.key();
                bool found = false;
                for (int i = 0; i < int(Measure::Count); ++i) {
                    if (path == QLatin1String(measureName(Measure(i)))) {
                        found = true;
                        QCOMPARE(double(look.px(Measure(i))), it.value().toDouble());
                    }
                }
                QVERIFY2(found, qPrintable(path));
            }
        }
    }

    void missingTokensAreReported()
    {
        QJsonObject tokens = LookReader::tokens();
        QJsonObject size = tokens.value(QStringLiteral("size")).toObject();
        size.remove(QStringLiteral("control"));
        tokens.insert(QStringLiteral("size"), size);
        tokens.remove(QStringLiteral("themes"));
        LookReader reader(tokens);
        reader.read(false, 1.0);
        QVERIFY(reader.problems().contains(QStringLiteral("size.control")));
        QVERIFY(reader.problems().contains(QStringLiteral("surface.window")));
        QVERIFY(reader.problems().contains(QStringLiteral("series.0.colour")));
        QVERIFY(reader.problems().contains(QStringLiteral("colormap.weft")));
    }

    void contrast_data() { everyTokenIsRead_data(); }
    void contrast()
    {
        QFETCH(bool, dark);
        const Look look = lookOf(dark);
        const QJsonArray pairs
            = LookReader::at(LookReader::tokens(), dark ? u"contrast.dark" : u"contrast.light").toArray();
        QVERIFY(pairs.size() > 100);
        for (const QJsonValue &value : pairs) {
            const QJsonObject pair = value.toObject();
            const QString fg = pair.value(u"fg").toString(), bg = pair.value(u"bg").toString();
            QVERIFY2(named(look, fg).isValid() && named(look, bg).isValid(), qPrintable(fg + QStringLiteral(" on ") + bg));
            const double ratio = Look::contrast(named(look, fg), named(look, bg));
            const QString what = QStringLiteral("%1 on %2: %3").arg(fg, bg).arg(ratio);
            QVERIFY2(ratio >= pair.value(u"need").toDouble(), qPrintable(what));
            QVERIFY2(std::abs(ratio - pair.value(u"ratio").toDouble()) < 0.011, qPrintable(what));
        }
    }

    void contrastWorstCases()
    {
        // The table of the design, one number per row and theme, from the colours as loaded.
        struct Row {
            QList<Tone> fg, bg;
            double light, dark;
        };
        const QList<Tone> still{Tone::SurfaceWindow, Tone::SurfacePanel, Tone::SurfaceRaised, Tone::SurfaceCanvas,
                                Tone::SurfaceInput};
        const QList<Tone> hover = still + QList{Tone::SurfaceHover};
        const QList<Tone> pressed = hover + QList{Tone::SurfacePressed};
        const QList<Row> rows{
            {{Tone::TextPrimary}, pressed, 12.65, 10.20},
            {{Tone::TextSecondary}, pressed, 5.83, 5.75},
            {{Tone::TextDisabled}, hover, 4.64, 4.70},
            {{Tone::AccentBase, Tone::FocusRing}, hover + QList{Tone::SelectionFill}, 5.35, 5.89},
            {{Tone::LineEdge}, hover, 3.14, 3.25},
            {{Tone::AccentFill}, {Tone::SurfaceWindow, Tone::SurfacePanel, Tone::SurfaceRaised}, 5.34, 3.37},
            {{Tone::WireBase}, {Tone::SurfaceCanvas, Tone::SurfaceRaised}, 3.68, 3.76},
        };
        for (bool dark : {false, true}) {
            const Look look = lookOf(dark);
            for (const Row &row : rows) {
                double worst = 21;
                for (Tone fg : row.fg)
                    for (Tone bg : row.bg)
                        worst = std::min(worst, Look::contrast(look.colour(fg), look.colour(bg)));
                QVERIFY2(std::abs(worst - (dark ? row.dark : row.light)) < 0.011, qPrintable(QString::number(worst)));
            }
        }
    }

    void heatMaps()
    {
        for (bool dark : {false, true}) {
            const Look look = lookOf(dark);
            const QJsonObject theme
                = LookReader::at(LookReader::tokens(), dark ? u"themes.dark" : u"themes.light").toObject();
            for (const char *name : {"weft", "warp"}) {
                const HeatMap &map = qstrcmp(name, "weft") == 0 ? look.weft() : look.warp();
                const QJsonArray stops = theme.value(u"colormap").toObject().value(QLatin1String(name)).toArray();
                QCOMPARE(QColor(map[0]), QColor(stops[0].toString()));
                QCOMPARE(QColor(map[255]), QColor(stops[8].toString()));
                double largest = 0;
                for (std::size_t i = 0; i < 256; ++i) {
                    QVERIFY(Look::contrast(Look::inkOn(QColor(map[i])), QColor(map[i])) >= 4.5);
                    if (i == 0)
                        continue;
                    const OkLab a = toOkLab(QColor(map[i - 1])), b = toOkLab(QColor(map[i]));
                    largest = std::max(largest, std::hypot(a.l - b.l, a.a - b.a, a.b - b.b));
                }
                QVERIFY2(largest < 0.012, qPrintable(QString::number(largest))); // no visible step
            }
            QCOMPARE(look.weft(0.0), QColor(look.weft()[0]));
            QCOMPARE(look.weft(7.0), QColor(look.weft()[255]));
            QCOMPARE(look.weft(std::nan("")), QColor(look.weft()[0]));
            QCOMPARE(look.warp(-1.0), QColor(look.warp()[0]));
            QCOMPARE(look.warp(std::nan("")), QColor(look.warp()[128]));
        }
    }

    void okLabRoundTrip()
    {
        for (const char *name : {"#000000", "#FFFFFF", "#1B62BA", "#FF0000", "#0098AD"}) {
            const QColor colour{QLatin1String(name)};
            QCOMPARE(fromOkLab(toOkLab(colour)), colour);
        }
        QVERIFY(std::abs(toOkLab(Qt::white).l - 1) < 1e-6);
    }

    void seriesPens()
    {
        const Look &look = Look::current();
        QCOMPARE(look.series(1).pen().dashPattern(), (QList<qreal>{2.5, 1.75}));
        QCOMPARE(look.series(2).pen().style(), Qt::SolidLine);
        QCOMPARE(look.series(8).pen().widthF(), 2.5);
        QCOMPARE(look.series(1).marker, Marker::CircleOpen);
        // Training and validation mean themselves only: further series start again at 3.
        for (int i = 9; i < 40; ++i) {
            QVERIFY(look.series(i).colour != look.series(1).colour);
            QVERIFY(look.series(i).colour != look.series(2).colour);
        }
        QCOMPARE(look.series(9).colour, look.series(3).colour);
        QCOMPARE(look.series(14).colour, look.series(8).colour);
    }

    void categories()
    {
        const Look &look = Look::current();
        for (int i = 0; i < int(Category::Count); ++i) {
            const Category category = Category(i);
            const QString name = categoryName(category);
            QCOMPARE(categoryFromName(name), category);
            QVERIFY2(hasIcon(name), qPrintable(name));
            QCOMPARE(look.category(category), named(look, QStringLiteral("category.") + name));
            QCOMPARE(look.categoryTint(category), named(look, QStringLiteral("category.%1_tint").arg(name)));
            QVERIFY(!categoryTitle(category).isEmpty());
        }
        QCOMPARE(categoryFromName(u"Regularization"), Category::Regularise);
        QCOMPARE(categoryFromName(u"no such family"), Category::Special);
    }

    void paletteMapping_data() { everyTokenIsRead_data(); }
    void paletteMapping()
    {
        QFETCH(bool, dark);
        Look::setCurrent(dark ? Theme::Dark : Theme::Light);
        const Look &look = Look::current();
        const QPalette palette = QApplication::palette();
        const auto check = [&](QPalette::ColorRole role, Tone tone) {
            for (QPalette::ColorGroup group : {QPalette::Active, QPalette::Inactive})
                QCOMPARE(palette.color(group, role), look.colour(tone));
        };
        check(QPalette::Window, Tone::SurfaceWindow);
        check(QPalette::Base, Tone::SurfaceInput);
        check(QPalette::AlternateBase, Tone::SurfacePanel);
        check(QPalette::Button, Tone::SurfaceRaised);
        check(QPalette::Light, Tone::SurfaceRaised);
        check(QPalette::Midlight, Tone::SurfaceHover);
        check(QPalette::Mid, Tone::LineStrong);
        check(QPalette::Dark, Tone::LineEdge);
        check(QPalette::Shadow, Tone::LineEdge);
        check(QPalette::WindowText, Tone::TextPrimary);
        check(QPalette::Text, Tone::TextPrimary);
        check(QPalette::ButtonText, Tone::TextPrimary);
        check(QPalette::PlaceholderText, Tone::TextDisabled);
        check(QPalette::Highlight, Tone::SelectionFill);
        check(QPalette::HighlightedText, Tone::SelectionText);
        check(QPalette::Link, Tone::AccentBase);
        check(QPalette::ToolTipBase, Tone::SurfaceTooltip);
        check(QPalette::ToolTipText, Tone::TextTooltip);
        for (QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
            QCOMPARE(palette.color(QPalette::Disabled, role), look.colour(Tone::TextDisabled));
        QCOMPARE(Look::requestedTheme(), dark ? Theme::Dark : Theme::Light);
    }

    void changeReachesWidgets()
    {
        QSignalSpy changed(LookNotifier::instance(), &LookNotifier::changed);
        QLabel label(QStringLiteral("caption"));
        setTextRole(&label, Role::Micro, Tone::TextSecondary);
        QPushButton button(QStringLiteral("Train"));
        QCOMPARE(button.sizeHint().height(), 28);
        Look::setCurrent(Theme::Dark, 1.5);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(label.palette().color(QPalette::WindowText), Look::current().colour(Tone::TextSecondary));
        QVERIFY(Look::current().isDark());
        QCOMPARE(label.font().pointSizeF(), 8.25 * 1.5);
        QVERIFY(button.sizeHint().height() >= 42);
        QCOMPARE(QApplication::font().pointSizeF(), 9.75 * 1.5);
        Look::setCurrent(Theme::Light, 9.0);
        QCOMPARE(Look::current().scale(), 2.0);
        Look::setCurrent(Theme::Light, 0.1);
        QCOMPARE(Look::current().scale(), 0.8);
    }

    void fonts()
    {
        const Look &look = Look::current();
        QCOMPARE(look.font(Role::Body).pointSizeF(), 9.75);
        QCOMPARE(look.font(Role::Strong).weight(), QFont::DemiBold);
        QCOMPARE(look.font(Role::WireLabel).families().first(), QStringLiteral("JetBrains Mono"));
        // What makes them figures: digits of one width, whichever family was found.
        for (Role role : {Role::Micro, Role::Small, Role::Body, Role::Strong, Role::Figure, Role::Mono}) {
            const QFontMetricsF metrics(look.figures(role));
            const qreal width = metrics.horizontalAdvance(u'0');
            for (char16_t digit = u'1'; digit <= u'9'; ++digit)
                QVERIFY(std::abs(metrics.horizontalAdvance(QChar(digit)) - width) < 0.51);
        }
    }

    void sizesScale_data()
    {
        QTest::addColumn<double>("scale");
        for (double scale : {0.8, 1.0, 1.3, 1.5, 2.0})
            QTest::newRow(qPrintable(QString::number(scale))) << scale;
    }
    void sizesScale()
    {
        QFETCH(double, scale);
        Look::setCurrent(Theme::Light, scale);
        const auto least = [&](double value) { return int(std::lround(scale * value)); };
        QPushButton button(QStringLiteral("Go to best"));
        QLineEdit line;
        QSpinBox spin;
        QComboBox combo;
        combo.addItem(QStringLiteral("Glorot uniform"));
        for (QWidget *control : {static_cast<QWidget *>(&button), static_cast<QWidget *>(&line),
                                 static_cast<QWidget *>(&spin), static_cast<QWidget *>(&combo)}) {
            QVERIFY(control->sizeHint().height() >= least(28));
            QVERIFY(control->sizeHint().height() >= control->fontMetrics().height() + 2);
            QVERIFY(control->sizeHint().height() <= least(28) + least(8));
        }
        setCompact(&button);
        QVERIFY(button.sizeHint().height() >= least(24));
        QVERIFY(Look::current().rowHeight() >= least(28));
        // Text fits: a button is as wide as its bold text and insets.
        QFont bold = button.font();
        bold.setWeight(QFont::DemiBold);
        QVERIFY(button.sizeHint().width() >= QFontMetrics(bold).horizontalAdvance(button.text()) + least(20));
    }

    void highContrastKeepsTheSystemsColours()
    {
        QPalette system;
        system.setColor(QPalette::Window, Qt::black);
        system.setColor(QPalette::WindowText, Qt::white);
        Look look = Look::make(Theme::Dark);
        QVERIFY(!look.highContrast());
        LookReader::applyHighContrast(look, system);
        QVERIFY(look.highContrast());
        QCOMPARE(look.palette().color(QPalette::Window), QColor(Qt::black));
        QCOMPARE(Look::contrast(look.colour(Tone::TextSecondary), look.colour(Tone::SurfacePanel)), 21.0);
        for (int i = 0; i < int(Category::Count); ++i)
            QCOMPARE(look.categoryTint(Category(i)), QColor(Qt::black));
        for (Status status : {Status::Good, Status::Warning, Status::Error, Status::Info})
            QVERIFY(Look::contrast(look.status(status), look.statusSoft(status)) >= 4.5);
    }

    void iconsAreAllDrawn()
    {
        const QStringList names = iconNames();
        QVERIFY(names.size() >= 60);
        for (const QString &name : names) {
            for (qreal ratio : {1.0, 1.5, 2.0}) {
                const QPixmap pixmap = iconPixmap(name, Qt::red, 16, ratio);
                QCOMPARE(pixmap.width(), int(16 * ratio));
                QCOMPARE(pixmap.devicePixelRatio(), ratio);
                const QImage image = pixmap.toImage();
                int inked = 0;
                for (int y = 0; y < image.height(); ++y) {
                    for (int x = 0; x < image.width(); ++x) {
                        const QColor c = image.pixelColor(x, y);
                        inked += c.alpha() > 128;
                        // Only the colour asked for: nothing of the file's own shows through.
                        QVERIFY2(c.alpha() < 32 || (c.green() == 0 && c.blue() == 0), qPrintable(name));
                    }
                }
                QVERIFY2(inked > 4, qPrintable(name));
            }
        }
        QTest::ignoreMessage(QtWarningMsg, "No icon named \"nonsense\"");
        QVERIFY(!iconPixmap(QStringLiteral("nonsense"), Qt::red, 16).isNull());
        QVERIFY(!hasIcon(QStringLiteral("nonsense")));
    }

    void iconsFollowTheTheme()
    {
        const QIcon play = icon(QStringLiteral("stop"), Tone::TextPrimary);
        const auto centre = [&](QIcon::Mode mode) {
            const QImage image = play.pixmap(QSize(16, 16), 1.0, mode).toImage();
            return image.pixelColor(image.width() / 2, image.height() / 2);
        };
        QCOMPARE(centre(QIcon::Normal), Look::current().colour(Tone::TextPrimary));
        QCOMPARE(centre(QIcon::Disabled), Look::current().colour(Tone::TextDisabled));
        Look::setCurrent(Theme::Dark);
        QCOMPARE(centre(QIcon::Normal), Look::current().colour(Tone::TextPrimary));
    }

    void iconsStayVectorsInSvg()
    {
        QBuffer buffer;
        QSvgGenerator generator;
        generator.setOutputDevice(&buffer);
        generator.setSize(QSize(16, 16));
        QPainter painter(&generator);
        paintIcon(painter, QStringLiteral("play"), QRectF(0, 0, 16, 16), Qt::black);
        painter.end();
        QVERIFY(!buffer.data().contains("<image"));
        QVERIFY(buffer.data().contains("<path"));
    }

    void badges()
    {
        for (Status status : {Status::Good, Status::Warning, Status::Error, Status::Info}) {
            const QImage image = badgePixmap(status, 18, 2.0).toImage();
            QCOMPARE(image.width(), 36);
            const QColor fill = status == Status::Warning ? Look::current().colour(Tone::StatusWarningFill)
                                                          : Look::current().status(status);
            QVERIFY(countPixels(image, fill) > 100);
            StatusBadge badge(status, QStringLiteral("34 % dead"));
            QVERIFY(badge.accessibleName().contains(statusWord(status)));
        }
    }
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
