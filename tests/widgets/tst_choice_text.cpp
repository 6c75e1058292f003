// Choices say what they mean, in the words of the field's own help.
#include "common/choice_text.h"
#include "core/registry.h"
#include "inspector/value_editor.h"
#include "theme/style.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QSignalSpy>
#include <QTest>

using namespace netloom;

class TestChoiceText : public QObject {
    Q_OBJECT
    static Field fieldOf(PartKind kind, const char *type, const char *key)
    {
        const PartInfo *info = findPart(kind, type);
        const Field *field = info ? info->schema.find(key) : nullptr;
        if (!field) qFatal("no field %s of %s", key, type);
        return *field;
    }

private Q_SLOTS:
    void initTestCase() { NetloomStyle::install(Theme::Light); }
    void words_data();
    void words();
    void chosenByKeyboard();
    void listShowsWholeLines();
};

void TestChoiceText::words_data()
{
    QTest::addColumn<QString>("tooltip");
    QTest::addColumn<QString>("choice");
    QTest::addColumn<QString>("text");
    const QString adam = QStringLiteral("uncorrected: added to √v as in Keras; corrected: to √v̂ as in the paper and PyTorch (there with 1e-8).");
    QTest::newRow("first") << adam << "uncorrected" << "uncorrected: added to √v as in Keras";
    QTest::newRow("last") << adam << "corrected" << "corrected: to √v̂ as in the paper and PyTorch (there with 1e-8)";
    QTest::newRow("not there") << adam << "most_frequent" << "most frequent";
    QTest::newRow("shared") << "peephole: gates see the cell; ar2, adaptive_ar2: the cell state before last" << "ar2" << "ar2: the cell state before last";
    QTest::newRow("shared, second") << "ar2, adaptive_ar2: the cell state before last" << "adaptive_ar2" << "adaptive_ar2: the cell state before last";
    QTest::newRow("full stop") << "auto: the positive class of two. macro: mean over the classes." << "macro" << "macro: mean over the classes";
    QTest::newRow("number") << "factor: times 0.5; none: nothing" << "factor" << "factor: times 0.5";
    QTest::newRow("French") << QStringLiteral("strict\u00a0: p > t\u00a0; inclusive\u00a0: p ≥ t") << "inclusive" << QStringLiteral("inclusive: p ≥ t");
    QTest::newRow("German") << "iqr: Quartile ∓ Faktor; sd: Mittelwert" << "sd" << "sd: Mittelwert";
    QTest::newRow("no help") << "" << "zeros" << "zeros";
}

void TestChoiceText::words()
{
    QFETCH(QString, tooltip);
    QFETCH(QString, choice);
    QFETCH(QString, text);
    Field field;
    field.kind = FieldKind::Choice;
    field.tooltip = tooltip.toStdString();
    QCOMPARE(choiceText(field, choice.toStdString()), text);
}

void TestChoiceText::chosenByKeyboard()
{
    const Field field = fieldOf(PartKind::Optimizer, "adam", "epsilon_placement");
    std::unique_ptr<ValueEditor> editor(makeEditor(field, nullptr));
    editor->setValue(std::string("uncorrected"));
    editor->show();
    auto *box = qobject_cast<QComboBox *>(editor->control());
    QVERIFY(box);
    QCOMPARE(box->currentText(), QStringLiteral("uncorrected: added to √v as in Keras"));
    QSignalSpy edited(editor.get(), &ValueEditor::edited);
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Down);
    QCOMPARE(edited.count(), 1);
    // The file has the word alone.
    QVERIFY(edited[0][0].value<Value>() == Value(std::string("corrected")));
}

void TestChoiceText::listShowsWholeLines()
{
    const Field field = fieldOf(PartKind::Optimizer, "adam", "epsilon_placement");
    std::unique_ptr<ValueEditor> editor(makeEditor(field, nullptr));
    editor->resize(120, 30);
    editor->show();
    auto *box = qobject_cast<QComboBox *>(editor->control());
    QVERIFY(QTest::qWaitForWindowExposed(editor.get()));
    QTest::mouseClick(box, Qt::LeftButton);
    QTRY_VERIFY(box->view()->isVisible());
    QVERIFY(box->view()->width() > box->view()->fontMetrics().horizontalAdvance(box->itemText(1)));
    QVERIFY(editor->width() < 200);
    box->hidePopup();
}

QTEST_MAIN(TestChoiceText)
#include "tst_choice_text.moc"
