#include "palette/templates.h"

#include "graph/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace netloom {

namespace {

struct TemplatesTr { Q_DECLARE_TR_FUNCTIONS(NetworkTemplates) };

std::vector<NetworkTemplate> written()
{
    const auto text = [](const char *words) { return QString::fromLatin1(words); };
    return {
        {"mlp", TemplatesTr::tr("Multilayer perceptron"), TemplatesTr::tr("Two hidden layers: the first thing to try on a table."),
         text("dense 32 relu; dense 16 relu; {output}")},
        {"dropout_mlp", TemplatesTr::tr("Perceptron with dropout"), TemplatesTr::tr("Drops units while training, against learning rows by heart."),
         text("dense 64 relu; dropout 0.3; dense 32 relu; dropout 0.3; {output}")},
        {"normalised_mlp", TemplatesTr::tr("Normalised perceptron"), TemplatesTr::tr("Batch normalisation between product and activation."),
         text("dense 64 use_bias=false; batch_normalization; activation relu; dense 32 use_bias=false; batch_normalization; activation relu; {output}")},
        {"logistic", TemplatesTr::tr("Linear model"), TemplatesTr::tr("No hidden layer: the baseline that a network has to beat."), text("{output}")},
        {"autoencoder", TemplatesTr::tr("Autoencoder"), TemplatesTr::tr("Squeezes the columns through eight numbers and rebuilds them."),
         text("dense 32 relu; code = dense 8 relu; dense 32 relu; {output}")},
        {"residual", TemplatesTr::tr("Residual block"), TemplatesTr::tr("Two layers beside a shortcut, added up."),
         text("entry = dense 32 relu; dense 32 relu; dense 32; add (entry, dense_1); activation relu; {output}")},
        {"two_inputs", TemplatesTr::tr("Two inputs"), TemplatesTr::tr("Two groups of columns, read apart and joined."),
         text("in first, second = input shape=8; left = dense 16 relu (first); right = dense 16 relu (second); concatenate (left, right); dense 16 relu; {output}")},
        {"embedding", TemplatesTr::tr("Embedding classifier"), TemplatesTr::tr("Numbers of words or categories become vectors, then one answer."),
         text("embedding 1000 output_dim=16; flatten; dense 32 relu; {output}")},
    };
}

} // namespace

QString templateText(const NetworkTemplate &made, const QString &output)
{
    return QString(made.text).replace(QStringLiteral("{output}"), output);
}

std::vector<NetworkTemplate> networkTemplates()
{
    std::vector<NetworkTemplate> known;
    for (NetworkTemplate &made : written())
        if (parseNetwork(templateText(made, QStringLiteral("dense 1")).toStdString()).ok()) known.push_back(std::move(made));
    return known;
}

std::vector<NetworkTemplate> searchTemplates(const QString &text)
{
    const QString query = text.trimmed();
    std::vector<NetworkTemplate> found = networkTemplates();
    std::erase_if(found, [&](const NetworkTemplate &made) {
        const bool byKey = QString::fromLatin1(made.key).startsWith(query, Qt::CaseInsensitive);
        return !query.isEmpty() && !byKey && !made.title.contains(query, Qt::CaseInsensitive);
    });
    return found;
}

} // namespace netloom
