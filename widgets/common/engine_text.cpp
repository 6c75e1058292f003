#include "common/engine_text.h"

#include <QCoreApplication>

#include <map>
#include <mutex>

namespace netloom {

QString qstr(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

const std::vector<const char *> &engineContexts()
{
    static const std::vector<const char *> contexts = {
        "engine", "layer",    "layers",     "Data",       "Step",    "Reader",  "Generator", "training", "network",
        "check",  "expression", "regularizer", "constraint", "io",     "graph",   "window",    "session",  "examples",
        "bench",  "cli",    "advisor",    "probe"};
    return contexts;
}

namespace {

/// Texts that were asked for already. Forms and tables ask for the same ones again and again, from any thread.
struct KnownTexts {
    std::mutex mutex;
    std::map<std::string, QString, std::less<>> texts;
};

KnownTexts &known()
{
    static KnownTexts known;
    return known;
}

QString lookUp(const std::string &text)
{
    const QString plain = qstr(text);
    for (const char *context : engineContexts())
        if (const QString translated = QCoreApplication::translate(context, text.c_str()); translated != plain)
            return translated;
    return plain;
}

} // namespace

// The engine hands over the text alone: its contexts are asked one after the other, once for each text.
QString engineText(const std::string &text)
{
    if (text.empty()) return {};
    const std::lock_guard lock(known().mutex);
    auto &texts = known().texts;
    if (const auto it = texts.find(text); it != texts.end()) return it->second;
    // Texts with numbers or names filled in already come without end.
    if (texts.size() > 20000) texts.clear();
    return texts[text] = lookUp(text);
}

void forgetEngineTexts()
{
    const std::lock_guard lock(known().mutex);
    known().texts.clear();
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
