#pragma once

#include "io/project.h"

#include <QAbstractTableModel>

#include <set>

namespace netloom {

/// A run as a row of numbers: what it learnt with, and how far it came.
struct RunFacts {
    const Run *run = nullptr;
    std::uint64_t bestEpoch = 0;              ///< of the lowest validation loss (training where there is none); 0: no epoch
    MetricValues best, last;                  ///< values on validation (training where there is none): there, and at the end
    double seconds = 0;
};
RunFacts runFacts(const Run &run);
/// Value of a setting as the run had it; its default where nothing was set. Empty: not known (a run of an older file).
std::optional<Value> runSetting(const Run &run, const std::string &key);

/// The runs of a project side by side: outcome and settings, ticked ones compared. Names and notes are edited in place.
class RunsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    explicit RunsModel(QObject *parent = nullptr) : QAbstractTableModel(parent) {}
    enum Fixed { kName, kNote, kEpochs, kSeconds, kParameters, kEnded, kFixed };
    static constexpr int kSortRole = Qt::UserRole;
    static constexpr int kRunRole = Qt::UserRole + 1; ///< id of the run
    static constexpr std::size_t kMost = 5;           ///< looks of their own beside training, validation and a single curve

    /// `active`: the run going on, not in the history yet.
    void setRuns(std::vector<Run> runs, int active);
    const std::vector<Run> &runs() const { return runs_; }
    /// Ids of the ticked runs in the order of their ticking; what each is drawn as is runStyle.
    const std::vector<int> &compared() const { return compared_; }
    /// False: as many as can be told apart are ticked.
    bool setCompared(int run, bool compared);
    void compareNone();
    /// Series style 4 … 8 of a ticked run; 0: not ticked.
    int styleOf(int run) const;
    /// Only settings in which the compared runs differ (all runs where fewer than two are ticked).
    void setOnlyDifferent(bool only);
    /// "learning_rate", "network"; empty: no setting.
    std::string settingOf(int column) const;
    int columnOf(const std::string &setting) const;
    /// The compared runs do not agree in it.
    bool differs(int column) const;
    QString nameOf(int run) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void comparedChanged();
    /// A tick too many.
    void refused();
    void described(int run, const QString &name, const QString &note);

private:
    struct Column { enum class Kind { Best, Last, Setting } kind; std::string key; bool differs = false; };
    void chooseColumns();
    void addSettings();
    bool isMarked(const RunFacts &f, int column) const;
    const Run *find(int run) const;
    QString text(const RunFacts &f, int column) const;
    QVariant sortValue(const RunFacts &f, int column) const;
    QString spoken(const RunFacts &f, int column) const;

    std::vector<Run> runs_;
    std::vector<RunFacts> facts_;
    std::vector<Column> columns_;             ///< after the fixed ones
    std::vector<int> compared_;
    std::map<int, int> styles_;
    int active_ = -1;
    bool onlyDifferent_ = true;
};

} // namespace netloom
