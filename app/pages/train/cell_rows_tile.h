#pragma once

#include "common/tile.h"
#include "pages/train/cell_rows.h"

#include <QFutureWatcher>

QT_BEGIN_NAMESPACE
class QPushButton;
class QSortFilterProxyModel;
class QTableView;
QT_END_NAMESPACE

namespace netloom {

class ProjectDocument;

/// The rows behind a cell of the matrix: sortable, in raw units, saved as CSV. The table is read beside the window.
class CellRowsTile : public Tile {
    Q_OBJECT
public:
    explicit CellRowsTile(ProjectDocument *document, QWidget *parent = nullptr);

    void showRows(std::vector<CellRow> rows, const QString &title);
    CellRowsModel *model() const { return model_; }
    QTableView *view() const { return view_; }
    /// The network has layers with gates: a row can be looked at there.
    void setGatesOffered(bool offered);
    /// As shown: in the order of the screen.
    bool saveCsv(const QString &path) const;

Q_SIGNALS:
    void closed();
    /// What the network did with this row of the table.
    void gatesRequested(qulonglong tableRow);
    void saveFailed(const QString &message);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void readTable();
    void chooseFile();

    ProjectDocument *document_;
    CellRowsModel *model_;
    QSortFilterProxyModel *sorted_;
    QTableView *view_;
    QPushButton *gates_;
    std::shared_ptr<const Prepared> readFor_;
    QFutureWatcher<std::shared_ptr<const Table>> reading_;
};

} // namespace netloom
