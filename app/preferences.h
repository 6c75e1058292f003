#pragma once

#include <QDialog>

QT_BEGIN_NAMESPACE
class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QPushButton;
class QSpinBox;
QT_END_NAMESPACE

namespace netloom {

/// What the user chose once and for all windows: kept in the settings, applied at the start.
struct Preferences {
    int theme = 2;        ///< netloom::Theme
    int textPercent = 100;
    QString language;     ///< empty: that of the system
    bool reducedMotion = false;
    int threads = 0;      ///< 0: all

    static Preferences stored();
    void store() const;
    /// Theme, text size, language and motion of the running program. Not the threads: work may be going on.
    void apply() const;
};

/// Each change holds at once, and for the next start.
class PreferencesDialog : public QDialog {
    Q_OBJECT
public:
    explicit PreferencesDialog(QWidget *parent);

Q_SIGNALS:
    /// Who trains says when the engine can take them.
    void threadsChanged(int threads);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void change();

    QFormLayout *form_;
    QComboBox *theme_, *language_;
    QSpinBox *text_, *threads_;
    QCheckBox *motion_;
    QLabel *note_;
    QPushButton *close_;
    bool filling_ = false;
};

} // namespace netloom
