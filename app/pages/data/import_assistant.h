#pragma once

#include "pages/data/table_models.h"

#include <QDialog>
#include <QTimer>

#include <functional>

QT_BEGIN_NAMESPACE
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;
class QTableView;
QT_END_NAMESPACE

namespace netloom {

/// The beginning of a text table; the whole of it where it is packed.
struct FileHead {
    std::string name, bytes;
    bool whole = true;
};
using HeadReader = std::function<Result<FileHead>()>;

/// What was found: the table as the options read it, and the text itself.
struct ImportPreview {
    CsvTable read;
    QStringList lines;                       ///< the first lines as text
};
Result<ImportPreview> previewOf(const FileHead &head, const CsvOptions &options);
/// The first lines of a text in an encoding; empty: found.
QStringList firstLines(const FileHead &head, const std::string &encoding, int most);

/// How a text table is read: every choice beside what was detected, and at once the first rows as they come out. Nothing
/// changes before Apply.
class ImportAssistant : public QDialog {
    Q_OBJECT
public:
    /// The head is read once, beside the window.
    ImportAssistant(HeadReader head, const CsvOptions &now, QWidget *parent = nullptr);
    ~ImportAssistant() override;

    /// What Apply stands for.
    CsvOptions options() const;
    bool isBusy() const { return busy_ > 0 || later_.isActive(); }

Q_SIGNALS:
    void applied(const netloom::CsvOptions &options);
    void previewed();

private:
    class PreviewRows;
    QWidget *makeForm();
    QWidget *makePreview();
    QComboBox *addChoice(QFormLayout *form, const char *name, const QString &title, const QList<std::pair<QString, QVariant>> &choices);
    void setNow(const CsvOptions &now);
    void detectAgain();
    void optionChanged();
    void readHead(HeadReader head);
    void preview();
    void showPreview(const Result<ImportPreview> &read);
    void nameDetected(const CsvOptions &found);
    void fillTypes(const Table &table);
    CsvOptions chosen() const;

    const CsvOptions now_;
    CsvOptions base_;                        ///< where what the form does not ask for comes from
    CsvOptions initial_;                     ///< what the form said at first
    std::shared_ptr<const FileHead> head_;
    std::shared_ptr<std::atomic<bool>> alive_;
    std::map<std::string, ColumnType> types_; ///< set here
    QComboBox *delimiter_, *decimal_, *header_, *encoding_, *quote_, *typeColumn_, *type_;
    QSpinBox *skip_;
    QLineEdit *comment_, *missing_;
    QLabel *found_, *message_;
    QTableView *rowsView_;
    PreviewRows *rows_;
    QPlainTextEdit *text_;
    QPushButton *apply_;
    QTimer later_;
    int round_ = 0, busy_ = 0;
    bool filling_ = false;
};

} // namespace netloom
