#pragma once

#include "theme/look.h"

#include <QFrame>

QT_BEGIN_NAMESPACE
class QBoxLayout;
class QLabel;
class QMenu;
class QPushButton;
class QStackedLayout;
class QToolButton;
class QVBoxLayout;
QT_END_NAMESPACE

namespace netloom {

class ElidedLabel;
class TileMessage;

/// A raised panel with a header of 40 (title, subtitle, tools, "…") over its content. Instead of the content it can say
/// why there is none: empty, not applicable, failed.
class Tile : public QFrame {
    Q_OBJECT
public:
    explicit Tile(const QString &title = {}, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setSubtitle(const QString &subtitle);
    QString title() const;
    /// Appends a control at the right of the header, before "…". Takes ownership.
    void addTool(QWidget *tool);
    /// A control right after the subtitle, for choices the title speaks of ("LSTM gates [lstm_1]").
    void addLeadingTool(QWidget *tool);
    /// Shows "…" with this menu; null takes it away.
    void setMenu(QMenu *menu);
    QToolButton *menuButton() const { return menuButton_; }

    /// The one widget that fills the tile. Takes ownership and shows it.
    void setContent(QWidget *content);
    QWidget *content() const { return content_; }
    /// A line between header and content; off for charts, on for lists and tables.
    void setHeaderLine(bool line);
    /// Space between the content and the tile's edge; 16 unless set, 0 for tables and lists.
    void setContentInset(int pixels);
    /// Small footer below a hairline (facts of a matrix, a threshold). Takes ownership.
    void setFooter(QWidget *footer);

    void showContent();
    /// Nothing there yet: icon, one sentence, one button (no button without text).
    void showEmpty(const QString &iconName, const QString &sentence, const QString &buttonText = {});
    /// The view means nothing here; the sentence names the layer or data.
    void showNotApplicable(const QString &sentence);
    /// Something went wrong: message, Details (when given), Retry.
    void showFailed(const QString &message, const QString &details = {}, bool canRetry = true);
    bool showsContent() const;
    /// Hatches the tile and says since when it is out of date; empty: up to date.
    void setStale(const QString &reason);
    /// Keyboard ring and accent border, when tiles are chosen or moved by key.
    void setHighlighted(bool highlighted);

Q_SIGNALS:
    /// The button of showEmpty.
    void emptyActionTriggered();
    void retryRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void applySizes();

    ElidedLabel *title_, *subtitle_;
    QWidget *header_;
    QBoxLayout *leading_, *tools_;
    QToolButton *menuButton_;
    QStackedLayout *stack_;
    QWidget *frame_; // holds the content with its inset
    QVBoxLayout *frameLayout_, *column_;
    TileMessage *message_;
    QWidget *content_ = nullptr, *footer_ = nullptr;
    QString stale_;
    int inset_ = -1;
    bool headerLine_ = false, highlighted_ = false;
};

} // namespace netloom
