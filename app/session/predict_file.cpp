#include "session/predict_file.h"

#include "data/csv.h"
#include "io/files.h"
#include "io/import.h"
#include "io/predictions.h"

#include <QFileInfo>

#include <algorithm>

namespace netloom {

Result<PredictedFile> predictFile(const Project &project, const std::string &dataPath, const std::string &outputPath)
{
    if (project.featureNames.empty() || project.state.weights.empty())
        return makeError("E-UNTRAINED", NL_TR("window", "There is nothing to predict with yet. Train the network first."));
    const QFileInfo in(QString::fromStdString(dataPath)), out(QString::fromStdString(outputPath));
    if (in.exists() && out.exists() && in.canonicalFilePath() == out.canonicalFilePath())
        return makeError("E-SAME-FILE", NL_TR("window", "The predictions would replace the data “{0}”. Choose another file to write."), {dataPath});
    const auto imported = importMore(project.data, dataPath);
    if (!imported)
        return imported.error();
    const auto answers = predictRows(project, imported.value().table);
    if (!answers)
        return answers.error();
    PredictedFile result;
    result.rows = answers.value().table.rows();
    result.leftOut = imported.value().table.rows() - std::min(imported.value().table.rows(), result.rows);
    result.notes = answers.value().notes;
    for (const auto &bad : imported.value().badCounts)
        result.notes.push_back(makeError("N-BAD-CELLS", NL_TR("window", "{0} cells of column '{1}' could not be read, the first in line {2}."),
                                         {std::to_string(bad.count), bad.column, std::to_string(bad.firstLine)}));
    if (auto ok = writeFileBytes(outputPath, writeCsv(answers.value().table)); !ok)
        return ok.error();
    return result;
}

} // namespace netloom
