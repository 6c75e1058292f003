#include "common/engine_text.h"

#include <QCoreApplication>

namespace netloom {

QString qstr(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

QString engineText(const std::string &text)
{
    if (text.empty()) return {};
    // The engine hands over the text alone; its contexts are few and have no text in common with another meaning.
    for (const char *context : {"engine", "check", "layer", "layers", "graph", "io", "data", "train"}) {
        const QString translated = QCoreApplication::translate(context, text.c_str());
        if (translated != qstr(text)) return translated;
    }
    return qstr(text);
}

QString errorText(const Error &error)
{
    // The engine's own formatting is used on the translated template, so that both agree on {0}.
    return qstr(format(engineText(error.text).toStdString(), error.args));
}

QString groupedNumber(std::int64_t n)
{
    QString digits = QString::number(n < 0 ? -n : n);
    for (qsizetype i = digits.size() - 3; i > 0; i -= 3) digits.insert(i, QLatin1Char(','));
    return n < 0 ? QChar(0x2212) + digits : digits;
}

QString readableValue(const Value &value)
{
    if (std::holds_alternative<std::monostate>(value)) return QStringLiteral("none");
    if (const auto *list = std::get_if<std::vector<double>>(&value)) {
        QStringList items;
        for (double v : *list) items << qstr(toText(v));
        return items.join(QChar(0xD7));
    }
    if (const auto *list = std::get_if<std::vector<std::string>>(&value)) {
        QStringList items;
        for (const auto &v : *list) items << qstr(v);
        return items.join(QStringLiteral(", "));
    }
    return qstr(toText(value));
}

} // namespace netloom
