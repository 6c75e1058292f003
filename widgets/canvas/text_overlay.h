#pragma once

#include <QPlainTextEdit>

#include <functional>

namespace netloom {

/// A field over the canvas for the text of a note or the name of a group. Ctrl+Enter (one line: Enter) or leaving the
/// field keeps the text, Esc drops it.
class TextOverlay : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit TextOverlay(QWidget *parent);
    /// `keep` is called once, with the new text, unless it was dropped.
    void open(const QRect &place, const QString &title, const QString &text, bool oneLine,
              std::function<void(const QString &)> keep);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void close(bool keep);
    std::function<void(const QString &)> keep_;
    bool oneLine_ = false;
};

} // namespace netloom
