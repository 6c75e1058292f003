#pragma once

#include <QString>

#include <vector>

namespace netloom {

/// A ready network: a start, or a block put behind a layer.
struct NetworkTemplate {
    const char *key;     ///< "mlp"
    QString title, doc;
    QString text;        ///< in the words of a network text; {output} is the last layer
};

/// All templates of which every layer is known.
std::vector<NetworkTemplate> networkTemplates();
/// The template's text with its last layer as the data wants it: "dense 3 softmax".
QString templateText(const NetworkTemplate &made, const QString &output);
/// Templates that a typed text may mean; empty text: all.
std::vector<NetworkTemplate> searchTemplates(const QString &text);

} // namespace netloom
