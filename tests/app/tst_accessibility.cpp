// What a screen reader finds on every page: each control with a role and a name, and every label readable in both themes.
#include "canvas/canvas_view.h"
#include "document/project_document.h"
#include "main_window.h"
#include "project_files.h"
#include "session/training_controller.h"
#include "theme/style.h"

#include <QAbstractScrollArea>
#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QSettings>
#include <QStandardPaths>
#include <QTest>

using namespace netloom;

class TestAccessibility : public QObject {
    Q_OBJECT
    std::unique_ptr<MainWindow> window_;
    QStringList faults_;
    QSet<QAccessible::Role> roles_;
    int controls_ = 0;

    static bool isControl(QAccessible::Role role)
    {
        switch (role) {
        case QAccessible::Button: case QAccessible::ButtonMenu: case QAccessible::ButtonDropDown: case QAccessible::CheckBox:
        case QAccessible::RadioButton: case QAccessible::ComboBox: case QAccessible::EditableText: case QAccessible::SpinBox:
        case QAccessible::Slider: case QAccessible::List: case QAccessible::Table: case QAccessible::Tree: case QAccessible::PageTab:
        case QAccessible::Chart: case QAccessible::Canvas: case QAccessible::ProgressBar: case QAccessible::Graphic:
            return true;
        default:
            return false;
        }
    }

    void walk(QAccessibleInterface *node, const QString &path, int depth)
    {
        if (!node || !node->isValid() || depth > 40 || node->state().invisible)
            return;
        const QAccessible::Role role = node->role();
        QString here = path;
        if (node->object() && !node->object()->objectName().isEmpty())
            here += QLatin1Char('/') + node->object()->objectName();
        const auto *widget = qobject_cast<QWidget *>(node->object());
        // Parts of Qt's own controls: the icon within a field, the viewport that shares the focus of its canvas.
        const bool inside = widget && (widget->objectName().startsWith(QLatin1String("qt_")) || widget->inherits("QLineEditIconButton")
                                       || (widget->focusProxy() && widget->focusProxy() == widget->parentWidget())
                                       || qobject_cast<QAbstractScrollArea *>(widget->parentWidget()));
        if ((isControl(role) || node->state().focusable) && !inside) {
            ++controls_;
            roles_ << role;
            // A field within a spin box or a choice is named by the one around it.
            const QAccessibleInterface *around = node->parent();
            const bool part = around && (around->role() == QAccessible::SpinBox || around->role() == QAccessible::ComboBox);
            if (role == QAccessible::NoRole)
                faults_ << here + QStringLiteral(": no role");
            if (node->text(QAccessible::Name).trimmed().isEmpty() && !part)
                faults_ << here + QStringLiteral(": no name, ") + (node->object() ? QLatin1String(node->object()->metaObject()->className()) : QLatin1String("?"))
                        + QStringLiteral(", role %1").arg(int(role));
        }
        // The cells of a table are its model's.
        if (role == QAccessible::Table || role == QAccessible::Tree || role == QAccessible::List || role == QAccessible::ComboBox)
            return;
        for (int i = 0; i < node->childCount(); ++i)
            walk(node->child(i), here, depth + 1);
    }

    void readable(const QString &page)
    {
        const QImage image = window_->grab().toImage();
        for (const QLabel *label : window_->findChildren<QLabel *>()) {
            if (!label->isVisible() || label->text().isEmpty() || label->visibleRegion().isEmpty() || !label->pixmap().isNull())
                continue;
            const QPoint corner = label->mapTo(window_.get(), QPoint(0, 0));
            if (!image.rect().contains(corner))
                continue;
            const QColor behind = image.pixelColor(corner);
            const QColor ink = label->palette().color(label->isEnabled() ? QPalette::Active : QPalette::Disabled, label->foregroundRole());
            const double ratio = Look::contrast(ink, behind);
            if (ratio < 4.5)
                faults_ << QStringLiteral("%1: “%2” has a contrast of %3").arg(page, label->text()).arg(ratio);
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("netloom-test"));
        QCoreApplication::setApplicationName(QStringLiteral("accessibility"));
        QSettings().clear();
        NetloomStyle::install(Theme::Light);
        QAccessible::setActive(true);
        window_ = std::make_unique<MainWindow>();
        window_->resize(1280, 720);
        window_->show();
        QVERIFY(QTest::qWaitForWindowExposed(window_.get()));
    }

    void cleanupTestCase() { window_.reset(); }

    void pages_data()
    {
        QTest::addColumn<QString>("page");
        for (const char *page : {"startPage", "dataPage", "networkPage", "trainPage", "evaluatePage", "inspectPage"})
            QTest::newRow(page) << QString::fromLatin1(page);
    }

    void pages()
    {
        QFETCH(QString, page);
        faults_.clear();
        controls_ = 0;
        if (page == QLatin1String("dataPage")) {
            window_->openExample(QStringLiteral("spirals"));
            QTRY_VERIFY_WITH_TIMEOUT(window_->document()->prepared() != nullptr, 20000);
            window_->document()->setTrainingField("epochs", std::int64_t(2));
            window_->controller()->train();
            QTRY_VERIFY_WITH_TIMEOUT(!window_->controller()->isActive() && window_->controller()->outcome(), 20000);
        }
        window_->showPage(page);
        QTest::qWait(200);
        walk(QAccessible::queryAccessibleInterface(window_.get()), page, 0);
        QVERIFY2(controls_ > 15, qPrintable(QString::number(controls_)));
        for (const Theme theme : {Theme::Light, Theme::Dark}) {
            Look::setCurrent(theme);
            QTest::qWait(50);
            readable(page);
        }
        Look::setCurrent(Theme::Light);
        faults_.removeDuplicates();
        for (const QString &fault : std::as_const(faults_))
            qWarning("%s", qPrintable(fault));
        QCOMPARE(faults_.size(), 0);
    }

    // Painted views are there as well, each with a sentence about what it shows.
    void paintedViews()
    {
        window_->showPage(QStringLiteral("networkPage"));
        auto *canvas = window_->findChild<CanvasView *>();
        QVERIFY(canvas);
        QAccessibleInterface *node = QAccessible::queryAccessibleInterface(canvas);
        QVERIFY(node && !node->text(QAccessible::Name).isEmpty());
        for (const char *name : {"chart_loss", "confusion", "rocPlot", "prPlot", "splitBar"}) {
            auto *view = window_->findChild<QWidget *>(QLatin1String(name));
            QVERIFY2(view, name);
            node = QAccessible::queryAccessibleInterface(view);
            QVERIFY2(node && node->role() != QAccessible::NoRole && node->role() != QAccessible::Client, name);
            QVERIFY2(!node->text(QAccessible::Description).isEmpty() || !node->text(QAccessible::Name).isEmpty(), name);
        }
    }
};

QTEST_MAIN(TestAccessibility)
#include "tst_accessibility.moc"
