#pragma once

#include "graph/check.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QSplitter;
class QStackedWidget;
class QTabBar;
class QToolButton;
QT_END_NAMESPACE

namespace netloom {

class BadgePopup;
class CanvasView;
class DocumentCanvas;
class ForecastStrip;
class Inspector;
class PartHelpWindow;
class NetworkTextEdit;
class SummaryView;
class OperationsView;
class Palette;
class ProblemsView;
class ProjectAdvisor;
class ProjectDocument;

/// Palette, canvas, inspector and problems of a project's network.
class NetworkPage : public QWidget {
    Q_OBJECT
public:
    explicit NetworkPage(ProjectDocument *document, QWidget *parent = nullptr);
    CanvasView *canvas() const { return canvas_; }
    Palette *palettePanel() const { return palette_; }
    Inspector *inspector() const { return inspector_; }
    ProblemsView *problems() const { return problems_; }
    SummaryView *summary() const { return summary_; }
    NetworkTextEdit *text() const { return text_; }
    OperationsView *operations() const { return operations_; }
    ForecastStrip *forecast() const { return forecast_; }
    /// Canvas, summary table, text, computation graph.
    QTabBar *views() const { return views_; }
    ProjectAdvisor *advisor() const { return advisor_; }
    /// Help for what the keyboard is on: a row of the palette, else the selected layer; false if there is neither.
    bool showHelp();

    /// Selects what the advisor says under this code in the list of problems; its place is one key away.
    void showFinding(const std::string &code);

Q_SIGNALS:
    /// One sentence about what has the focus, for the status bar.
    void spoke(const QString &sentence);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeCentre();
    QWidget *makeViews();
    QWidget *makeSide();
    void fitDocks();
    void foldColumns(bool fold);
    void foldProblems(bool fold);
    void showSide(QWidget *panel);
    void sizeDocks();
    void showNode(NodeId node);
    void refreshViews();
    void wirePalette();
    void wireInspector();
    void refreshInspector();
    void wireProblems();
    void refreshFindings();
    void openBadge(NodeId node, QPoint at);
    void showWire();
    void wireCompare();
    void compareWithFile(const QString &path);
    void compareWith(const QString &name, const Graph &graph, const Check &check);
    void refreshSuggestions();
    void suggestForWire(const Edge &wire);

    ProjectDocument *document_;
    ProjectAdvisor *advisor_;
    DocumentCanvas *model_;
    CanvasView *canvas_;
    Palette *palette_;
    Inspector *inspector_;
    ProblemsView *problems_;
    ForecastStrip *forecast_;
    PartHelpWindow *help_ = nullptr;
    BadgePopup *badge_ = nullptr;
    std::vector<std::pair<std::string, NodeId>> badgeAdvice_; ///< code and layer of what the open badge lists: rows may change under it
    QTabBar *tabs_, *views_, *sideTabs_ = nullptr;
    QStackedWidget *stack_, *sideStack_ = nullptr;
    QWidget *lower_ = nullptr;
    QToolButton *problemsToggle_ = nullptr;
    SummaryView *summary_;
    NetworkTextEdit *text_;
    OperationsView *operations_;
    QSplitter *split_, *rows_;
    bool sized_ = false;
    bool columnsFolded_ = false, problemsFolded_ = false; ///< where there is no room beside the canvas, or below it
};

} // namespace netloom
