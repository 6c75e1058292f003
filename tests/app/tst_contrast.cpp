// Contrast of what views paint themselves, measured on pixels: each text is looked for where a probe saw it drawn, and the
// ink that came out is compared with what is behind it. Both themes.
#include "canvas/canvas_view.h"
#include "charts/line_chart.h"
#include "document/project_document.h"
#include "main_window.h"
#include "pages/forecast_strip.h"
#include "pages/network_page.h"
#include "pages/train_page.h"
#include "session/training_controller.h"
#include "theme/style.h"
#include "views/class_balance.h"
#include "views/confusion_view.h"
#include "views/curve_plot.h"
#include "views/split_bar.h"

#include <QApplication>
#include <QImage>
#include <QMap>
#include <QPaintEngine>
#include <QPainter>
#include <QSettings>
#include <QStandardPaths>
#include <QTest>

using namespace netloom;

namespace {

struct DrawnText {
    QString text;
    QRectF box; ///< in pixels of the view
};

/// Notes where texts are drawn, and nothing else.
class TextEngine : public QPaintEngine {
public:
    TextEngine() : QPaintEngine(AllFeatures) {}
    bool begin(QPaintDevice *) override { return true; }
    bool end() override { return true; }
    void updateState(const QPaintEngineState &) override {}
    void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override {}
    void drawImage(const QRectF &, const QImage &, const QRectF &, Qt::ImageConversionFlags) override {}
    void drawPath(const QPainterPath &) override {}
    void drawPolygon(const QPointF *, int, PolygonDrawMode) override {}
    Type type() const override { return User; }
    void drawTextItem(const QPointF &at, const QTextItem &item) override
    {
        const QFontMetricsF m(item.font());
        const QTransform where = painter()->deviceTransform();
        QRectF box = where.mapRect(QRectF(at.x(), at.y() - m.capHeight(), item.width(), m.capHeight()));
        if (painter()->hasClipping())
            box &= where.mapRect(painter()->clipBoundingRect());
        if (!item.text().trimmed().isEmpty() && box.width() >= 3 && box.height() >= 3)
            texts << DrawnText{item.text(), box};
    }
    QList<DrawnText> texts;
};

class TextProbe : public QPaintDevice {
public:
    explicit TextProbe(QSize size) : size_(size) {}
    QPaintEngine *paintEngine() const override { return &engine_; }
    const QList<DrawnText> &texts() const { return engine_.texts; }

protected:
    int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmWidth: return size_.width();
        case PdmHeight: return size_.height();
        case PdmDpiX: case PdmDpiY: case PdmPhysicalDpiX: case PdmPhysicalDpiY: return 96;
        case PdmDevicePixelRatio: return 1;
        case PdmDevicePixelRatioScaled: return int(devicePixelRatioFScale());
        case PdmDepth: return 32;
        case PdmNumColors: return 1 << 24;
        default: return 0;
        }
    }

private:
    QSize size_;
    mutable TextEngine engine_;
};

constexpr int kTimes = 4; ///< larger than on screen, so that a stroke is more than its soft edge

/// The best contrast of a pixel with the commonest colour in the box.
double contrastIn(const QImage &image, const QRect &box)
{
    QMap<QRgb, int> counts;
    for (int y = box.top(); y <= box.bottom(); ++y)
        for (int x = box.left(); x <= box.right(); ++x)
            ++counts[image.pixel(x, y) & 0xffffff];
    QRgb behind = 0;
    int most = -1;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        if (it.value() > most) {
            most = it.value();
            behind = it.key();
        }
    double best = 1;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        if (it.value() >= 3) // no stray pixel
            best = std::max(best, Look::contrast(QColor(it.key()), QColor(behind)));
    return best;
}

} // namespace

class TestContrast : public QObject {
    Q_OBJECT
    std::unique_ptr<MainWindow> window_;
    QStringList faults_;
    int measured_ = 0;

    void measure(QWidget *view, const QString &name)
    {
        QVERIFY2(view, qPrintable(name));
        TextProbe probe(view->size());
        {
            QPainter painter(&probe);
            view->render(&painter);
        }
        QImage image(view->size() * kTimes, QImage::Format_RGB32);
        image.setDevicePixelRatio(kTimes);
        image.fill(Look::current().colour(Tone::SurfaceRaised));
        {
            QPainter painter(&image);
            view->render(&painter);
        }
        const QRect whole(QPoint(), image.size());
        int here = 0;
        for (const DrawnText &text : probe.texts()) {
            const QRect box = QRectF(text.box.topLeft() * kTimes, text.box.size() * kTimes).toAlignedRect() & whole;
            if (box.width() < 8 || box.height() < 8)
                continue;
            ++here;
            const double ratio = contrastIn(image, box);
            if (ratio < 4.5)
                faults_ << QStringLiteral("%1 “%2”: %3").arg(name, text.text).arg(ratio, 0, 'f', 2);
        }
        measured_ += here;
        QVERIFY2(here > 0, qPrintable(name + QStringLiteral(": no text was found")));
    }

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("netloom-test"));
        QCoreApplication::setApplicationName(QStringLiteral("contrast"));
        QSettings().clear();
        NetloomStyle::install(Theme::Light);
        window_ = std::make_unique<MainWindow>();
        window_->resize(1280, 720);
        window_->show();
        QVERIFY(QTest::qWaitForWindowExposed(window_.get()));
        window_->openExample(QStringLiteral("spirals"));
        QTRY_VERIFY_WITH_TIMEOUT(window_->document()->prepared() != nullptr, 20000);
        window_->document()->setTrainingField("epochs", std::int64_t(4));
        window_->controller()->train();
        QTRY_VERIFY_WITH_TIMEOUT(!window_->controller()->isActive() && window_->controller()->outcome(), 20000);
    }

    void cleanupTestCase()
    {
        window_->document()->markSaved({});
        window_.reset();
    }

    // The measure itself: grey on grey is found.
    void weakInkIsFound()
    {
        QImage image(200, 80, QImage::Format_RGB32);
        image.fill(QColor(0xf5, 0xf6, 0xf9));
        QPainter painter(&image);
        QFont font;
        font.setPixelSize(48);
        painter.setFont(font);
        painter.setPen(QColor(0x9a, 0x9a, 0x9a));
        painter.drawText(10, 60, QStringLiteral("0.91"));
        painter.end();
        QVERIFY(contrastIn(image, image.rect()) < 4.5);
        QVERIFY(contrastIn(image, image.rect()) > 2);
    }

    void views_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }

    void views()
    {
        QFETCH(bool, dark);
        Look::setCurrent(dark ? Theme::Dark : Theme::Light);
        faults_.clear();
        measured_ = 0;
        window_->showPage(QStringLiteral("networkPage"));
        auto *network = window_->findChild<NetworkPage *>();
        network->canvas()->reveal(network->canvas()->model()->graph().nodes.rbegin()->first);
        QTest::qWait(400);
        measure(network->canvas()->viewport(), QStringLiteral("canvas"));
        measure(network->forecast(), QStringLiteral("forecast"));
        window_->showPage(QStringLiteral("trainPage"));
        QTest::qWait(200);
        for (LineChart *chart : window_->trainPage()->findChildren<LineChart *>())
            if (chart->isVisible())
                measure(chart, chart->objectName());
        measure(window_->trainPage()->confusion(), QStringLiteral("matrix"));
        measure(window_->findChild<QWidget *>(QStringLiteral("runStrip")), QStringLiteral("run strip"));
        window_->showPage(QStringLiteral("dataPage"));
        QTest::qWait(200);
        measure(window_->currentPage()->findChild<SplitBar *>(), QStringLiteral("split bar"));
        measure(window_->currentPage()->findChild<ClassBalanceView *>(), QStringLiteral("class balance"));
        window_->showPage(QStringLiteral("evaluatePage"));
        auto *roc = window_->findChild<CurvePlot *>(QStringLiteral("rocPlot"));
        QTRY_VERIFY_WITH_TIMEOUT(roc->isVisible() && !roc->data().points.isEmpty(), 20000);
        roc->setFocus();
        QTest::keyClick(roc, Qt::Key_Right);
        measure(roc, QStringLiteral("ROC"));
        measure(window_->findChild<QWidget *>(QStringLiteral("prPlot")), QStringLiteral("precision and recall"));
        measure(window_->findChild<QWidget *>(QStringLiteral("evaluateConfusion")), QStringLiteral("matrix of the evaluation"));
        for (const QString &fault : std::as_const(faults_))
            qWarning("%s", qPrintable(fault));
        QCOMPARE(faults_.size(), 0);
        QVERIFY2(measured_ > 60, qPrintable(QString::number(measured_)));
    }

    // Cells of every share, from the palest to the fullest.
    void matrixCells()
    {
        for (const Theme theme : {Theme::Light, Theme::Dark}) {
            Look::setCurrent(theme);
            faults_.clear();
            ConfusionView view;
            view.resize(700, 420);
            Confusion confusion;
            confusion.classes = 6;
            for (int a = 0; a < 6; ++a)
                for (int p = 0; p < 6; ++p)
                    confusion.counts.push_back(a == p ? 20 + 16 * a : p < 2 ? 100 - 20 - 16 * a : 3);
            view.setConfusion(confusion, 1);
            view.show();
            measure(&view, QStringLiteral("matrix of 6"));
            for (const QString &fault : std::as_const(faults_))
                qWarning("%s", qPrintable(fault));
            QCOMPARE(faults_.size(), 0);
        }
        Look::setCurrent(Theme::Light);
    }
};

QTEST_MAIN(TestContrast)
#include "tst_contrast.moc"
