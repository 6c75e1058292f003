#pragma once

#include "data/statistics.h"

#include <memory>

#include <QObject>

namespace netloom {

/// What holds between the columns and rows of a table. Parts are shared: another target costs only what depends on it.
struct Relations {
    using Pairs = std::vector<std::pair<std::uint32_t, std::uint32_t>>;
    std::shared_ptr<const Correlations> correlations;
    std::shared_ptr<const Pairs> duplicates;          ///< row, first equal row; row numbers (ids) are not compared
    std::string target;
    bool classes = false;                             ///< the target has classes: balance and aucs are filled
    ClassBalance balance;
    std::string positive;                             ///< the rarest class, which the areas are for
    std::vector<FeatureAuc> aucs;
};
/// Everything at once; parts of `known` that still hold are kept.
Result<Relations> findRelations(const Table &table, const std::string &target, const Relations &known, const Watcher &watcher);

/// How much one column tells of the target: area under the ROC curve for classes, correlation for a number.
struct TargetLink {
    QString column;
    double value = 0;                                 ///< AUC or r
    double strength = 0;                              ///< 0 … 1: |2 AUC − 1| or |r|
};
/// Strongest first; columns without a value are left out.
std::vector<TargetLink> targetLinks(const Relations &relations);

/// Rows for validation and test that are equal to a row for training: what is judged there was seen before.
std::size_t leakedRows(const Relations::Pairs &duplicates, const Prepared &prepared);

/// Counts relations beside the window; a newer request stops the one before.
class RelationsJob : public QObject {
    Q_OBJECT
public:
    explicit RelationsJob(QObject *parent = nullptr);
    ~RelationsJob() override;

    void start(std::shared_ptr<const Table> table, const std::string &target);
    void cancel();
    bool isRunning() const { return stop_ != nullptr; }
    const std::shared_ptr<const Relations> &relations() const { return relations_; }
    const std::shared_ptr<const Table> &table() const { return table_; }

Q_SIGNALS:
    void progress(double share);
    void finished();
    /// Stopped by the user (empty) or failed, with the reason.
    void failed(const QString &message);

private:
    std::shared_ptr<const Table> table_;
    std::shared_ptr<const Relations> relations_;
    std::shared_ptr<std::atomic<bool>> stop_;         ///< of the request that runs
};

} // namespace netloom
