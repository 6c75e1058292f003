#pragma once

#include <QObject>
#include <QPalette>

namespace netloom {

/// What the desktop asks for: dark, more contrast. Reads the desktop portal where there is one, else the palette
/// the application started with.
class SystemTheme : public QObject {
    Q_OBJECT
public:
    static SystemTheme *instance();

    bool isDark() const;
    bool wantsHighContrast() const { return contrast_ == 1; }
    /// The application's palette before the theme replaced it.
    const QPalette &palette() const { return palette_; }

Q_SIGNALS:
    void changed();

private:
    SystemTheme();
    void readPortal();

private Q_SLOTS:
    void portalChanged(const QString &group, const QString &key);

private:
    QPalette palette_;
    int scheme_ = 0;   // 0 no preference, 1 dark, 2 light, as the portal numbers them
    int contrast_ = 0; // 0 no preference, 1 high
};

} // namespace netloom
