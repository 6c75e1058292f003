#pragma once

#include <QStringList>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QGridLayout;
class QPushButton;
class QVBoxLayout;
QT_END_NAMESPACE

namespace netloom {

class ExampleCard;

/// Where one begins: examples as cards, recent files, open, new from data, a place to drop files.
class StartPage : public QWidget {
    Q_OBJECT
public:
    explicit StartPage(QWidget *parent = nullptr);

    /// Puts a project file first in the list of recent files; kept in the settings, at most ten.
    static void remember(const QString &path);
    static QStringList recentFiles();
    /// Reads the recent files again; also done whenever the page is shown.
    void refreshRecent();
    const QList<ExampleCard *> &cards() const { return cards_; }

Q_SIGNALS:
    void openRequested(const QString &path);
    void openDialogRequested();
    void exampleRequested(const QString &name);
    /// Empty: the file is still to be chosen.
    void newFromDataRequested(const QString &path);
    void emptyRequested();

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *makeExamples();
    QWidget *makeSide();
    void loadPictures();
    void arrange();

    QList<ExampleCard *> cards_;
    QWidget *side_ = nullptr, *area_ = nullptr, *drop_ = nullptr;
    QGridLayout *grid_ = nullptr;
    QVBoxLayout *recent_ = nullptr;
    bool pictured_ = false;
    int columns_ = 0;
};

} // namespace netloom
