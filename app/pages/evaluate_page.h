#pragma once

#include "io/project.h"

#include <QWidget>

#include <memory>

QT_BEGIN_NAMESPACE
class QGridLayout;
class QLabel;
class QPushButton;
class QSlider;
QT_END_NAMESPACE

namespace netloom {

class ConfusionView;
class CurvePlot;
class ElidedLabel;
class FigureLabel;
class Notice;
class ProjectDocument;
class SegmentedControl;
class Tile;

/// How good the network is on a part of the data: figures, confusion matrix, ROC, precision and recall, threshold; and
/// predictions for a new file. Works on copies beside the window.
class EvaluatePage : public QWidget {
    Q_OBJECT
public:
    explicit EvaluatePage(ProjectDocument *document, QWidget *parent = nullptr);
    ~EvaluatePage() override;

    /// The latest result as shown, at the threshold of the slider; null before the first.
    const Evaluation *shown() const { return shown_.get(); }
    bool isBusy() const { return busy_ > 0; }
    QString headline() const;
    /// Judges the weights of an epoch gone back to instead of the project's; null: the project's own (of that epoch, 0: its
    /// latest), or not kept.
    void setMoment(std::shared_ptr<const Checkpoint> state, std::uint64_t epoch, bool own);

public Q_SLOTS:
    void evaluateNow();
    /// Predicts every row of a table and writes the result as CSV.
    void predict(const QString &dataPath, const QString &outputPath);

Q_SIGNALS:
    void evaluated();
    /// A file was written; the sentence says what.
    void predicted(const QString &sentence);
    /// The button of the empty page: training is wanted.
    void trainRequested();

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeHeader();
    QWidget *makeThreshold();
    void makeTiles();
    void connectAll();
    void forget();
    void refreshState();
    QString obstacle() const;
    QString partText(int part) const;
    const std::vector<Row> &rows() const;
    void take(const Result<Evaluation> &result);
    void showAll();
    void showMetrics();
    void showCurves();
    void showFit();
    void followThreshold();
    void moveThreshold();
    void chooseFile();
    void setBusy(int change);

    ProjectDocument *document_;
    SegmentedControl *part_;
    ElidedLabel *headline_;
    QPushButton *evaluate_, *predict_;
    Notice *notice_;
    Tile *confusionTile_, *rocTile_, *prTile_, *metricsTile_, *thresholdTile_;
    ConfusionView *confusion_;
    CurvePlot *roc_, *pr_;
    QSlider *slider_;
    QLabel *thresholdText_;
    QPushButton *apply_, *reset_;
    QGridLayout *metrics_;
    std::vector<FigureLabel *> figures_; ///< beside the slider
    std::shared_ptr<const Evaluation> base_, shown_;
    std::shared_ptr<const Prepared> data_; ///< what base_ was computed on
    int shownPart_ = 1, round_ = 0, busy_ = 0;
    std::shared_ptr<const Checkpoint> moment_;
    std::uint64_t momentEpoch_ = 0, shownEpoch_ = 0; ///< 0: the latest
    bool own_ = true;                    ///< the moment's weights are the project's
    bool moving_ = false, moveAgain_ = false, stale_ = false;
};

} // namespace netloom
