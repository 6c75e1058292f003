#pragma once

#include <QObject>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace netloom {

struct Field;
class PartHelpWindow;

/// F1: help for what has the focus – a loss, an optimiser, a step, a setting –, else for the page. Without a network.
class WindowHelp : public QObject {
    Q_OBJECT
public:
    explicit WindowHelp(QWidget *window);
    ~WindowHelp() override;
    void showFor(QWidget *focus, QWidget *page);
    PartHelpWindow *window() const { return help_; }

private:
    bool showPart(QWidget *focus);
    void showField(const Field &field);
    void showPage(const QString &objectName);
    PartHelpWindow *dialog();

    QWidget *window_;
    PartHelpWindow *help_ = nullptr;
};

} // namespace netloom
