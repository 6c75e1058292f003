#include "common/choice_text.h"

#include "common/engine_text.h"

#include <QRegularExpression>

namespace netloom {

// Tool tips list choices as "word: meaning; word, word: meaning." in every language: words are never translated, and
// a full stop ends a meaning only where it ends a sentence.
QString choiceMeaning(const Field &field, const std::string &choice)
{
    static const QRegularExpression clauses(QStringLiteral("[;]|[.](?=\\s|$)"));
    static const QRegularExpression colon(QStringLiteral("\\s?:\\s"));
    const QStringList parts = engineText(field.tooltip).split(clauses, Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const QRegularExpressionMatch at = colon.match(part);
        if (!at.hasMatch()) continue;
        const QStringList words = part.left(at.capturedStart()).split(QLatin1Char(','));
        for (const QString &word : words)
            if (word.trimmed() == qstr(choice)) return part.mid(at.capturedEnd()).trimmed();
    }
    return {};
}

QString choiceText(const Field &field, const std::string &choice)
{
    const QString meaning = choiceMeaning(field, choice), word = engineText(choice);
    if (meaning.isEmpty()) return QString(word).replace(QLatin1Char('_'), QLatin1Char(' '));
    return word + QStringLiteral(": ") + meaning;
}

} // namespace netloom
