#pragma once

#include "data/recipe.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QCheckBox;
class QComboBox;
class QLabel;
class QSlider;
class QSpinBox;
QT_END_NAMESPACE

namespace netloom {

class WindowStrip;

/// How a series becomes samples: look-back, horizon, stride and what happens at gaps, with one window drawn on the rows.
class WindowPanel : public QWidget {
    Q_OBJECT
public:
    explicit WindowPanel(QWidget *parent = nullptr);

    void setSpec(const WindowSpec &spec);
    /// What the recipe made of the rows; null: not prepared (yet), with the reason.
    void setPrepared(std::shared_ptr<const Prepared> prepared, const QString &failure = {});
    WindowStrip *strip() const { return strip_; }
    QString facts() const;

Q_SIGNALS:
    void windowsChanged(const netloom::WindowSpec &spec, const QString &text);

private:
    QWidget *makeFields();
    void change(const WindowSpec &spec, const QString &text);
    void showWindow(qint64 number);
    void showFacts();

    WindowSpec spec_;
    std::shared_ptr<const Prepared> prepared_;
    QCheckBox *on_, *compatible_, *past_;
    QSpinBox *lookback_, *horizon_, *stride_;
    QComboBox *gaps_, *feature_;
    WindowStrip *strip_;
    QSlider *slider_;
    QLabel *facts_;
    qint64 number_ = 0;
    bool filling_ = false;
};

} // namespace netloom
