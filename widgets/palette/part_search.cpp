#include "palette/part_search.h"

#include "common/engine_text.h"

#include <algorithm>
#include <array>

namespace netloom {

namespace {

/// Words a newcomer uses for what the registry calls otherwise. A word without its layer is simply never found.
constexpr std::array<std::pair<const char *, const char *>, 26> kSynonyms{{
    {"linear", "dense"},      {"fully connected", "dense"},  {"fc", "dense"},         {"perceptron", "dense"},
    {"merge", "concatenate"}, {"join", "concatenate"},       {"sum", "add"},          {"residual", "add"},
    {"skip", "add"},          {"nonlinearity", "activation"}, {"relu", "activation"}, {"reshape", "flatten"},
    {"batch norm", "batch_normalization"}, {"bn", "batch_normalization"}, {"layer norm", "layer_normalization"},
    {"instance norm", "group_normalization"}, {"transpose", "permute"}, {"swap", "permute"}, {"product", "multiply"},
    {"gate", "multiply"}, {"difference", "subtract"}, {"mean", "average"}, {"cosine", "dot"}, {"lookup", "embedding"},
    {"word", "embedding"}, {"last step", "slice"},
}};

int editDistance(const QString &a, const QString &b)
{
    std::vector<int> row(std::size_t(b.size()) + 1);
    for (std::size_t j = 0; j < row.size(); ++j) row[j] = int(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        int diagonal = row[0];
        row[0] = int(i);
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const int above = row[std::size_t(j)];
            const int change = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
            row[std::size_t(j)] = std::min({change, above + 1, row[std::size_t(j) - 1] + 1});
            diagonal = above;
        }
    }
    return row.back();
}

int score(const PartInfo &info, const QString &query)
{
    const QString title = engineText(info.title).toLower(), type = qstr(info.type);
    if (title == query || type == query) return 100;
    if (title.startsWith(query) || type.startsWith(query)) return 80;
    for (const auto &alias : info.aliases)
        if (qstr(alias).toLower().startsWith(query)) return 70;
    if (title.contains(query) || type.contains(query)) return 60;
    for (const auto &[word, meant] : kSynonyms)
        if (QString::fromLatin1(word).startsWith(query) && info.type == meant) return 50;
    if (qstr(info.category).startsWith(query)) return 40;
    if (query.size() >= 3 && engineText(info.doc).toLower().contains(query)) return 20;
    return 0;
}

} // namespace

std::vector<PartMatch> searchLayers(const QString &text)
{
    const QString query = text.trimmed().toLower();
    std::vector<PartMatch> matches;
    for (const PartInfo *info : parts(PartKind::Layer)) {
        const int points = query.isEmpty() ? 1 : score(*info, query);
        if (points > 0) matches.push_back({info, points});
    }
    if (matches.empty())
        for (const PartInfo *info : parts(PartKind::Layer)) {
            const int distance = editDistance(query, engineText(info->title).toLower());
            if (distance <= std::max(2, int(query.size()) / 2)) matches.push_back({info, -distance});
        }
    std::stable_sort(matches.begin(), matches.end(),
                     [](const PartMatch &a, const PartMatch &b) { return a.score > b.score; });
    return matches;
}

} // namespace netloom
