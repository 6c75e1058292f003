#pragma once

#include "theme/look.h"

#include <QJsonObject>
#include <QStringList>

namespace netloom {

/// Turns tokens.json into looks. What is missing or malformed is collected, never guessed in silence.
class LookReader {
public:
    /// The design's tokens, read once from the resources.
    static const QJsonObject &tokens();
    /// The value at "a.b.c"; numbers in the path index arrays. Undefined where there is none.
    static QJsonValue at(const QJsonObject &root, QStringView path);

    explicit LookReader(const QJsonObject &tokens) : tokens_(tokens) {}
    Look read(bool dark, double scale);
    /// Takes the surfaces and text of a high-contrast desktop and drops every tint.
    static void applyHighContrast(Look &look, const QPalette &system);
    /// Paths that could not be read; empty for a complete file.
    const QStringList &problems() const { return problems_; }

private:
    QColor colour(const QJsonObject &theme, const QString &path);
    double number(const QString &path);
    QFont font(const QString &role, bool figures, double scale);
    SeriesStyle series(const QJsonObject &theme, int index);
    HeatMap heatMap(const QJsonObject &theme, const QString &name);

    QJsonObject tokens_;
    QStringList problems_;
};

} // namespace netloom
