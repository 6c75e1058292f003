#include "views/network_text_edit.h"

#include "common/engine_text.h"
#include "graph/text.h"
#include "theme/look.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTextBlock>
#include <QVBoxLayout>

namespace netloom {

NetworkTextEdit::NetworkTextEdit(QWidget *parent)
    : QWidget(parent), field_(new QPlainTextEdit(this)), message_(new QLabel(this))
{
    const Look &look = Look::current();
    auto *column = new QVBoxLayout(this);
    const int inset = look.px(Measure::TileInset);
    column->setContentsMargins(inset, inset, inset, inset);
    column->addWidget(field_, 1);
    column->addWidget(message_);
    field_->setObjectName(QStringLiteral("network_text"));
    field_->setAccessibleName(tr("Network in words"));
    field_->setPlaceholderText(tr("dense 32 relu\ndropout 0.3\ndense 1 sigmoid"));
    field_->setTabChangesFocus(true);
    field_->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    field_->installEventFilter(this);
    setTextRole(field_, Role::Mono, Tone::TextPrimary);
    message_->setObjectName(QStringLiteral("network_text_message"));
    message_->setWordWrap(true);
    connect(field_, &QPlainTextEdit::textChanged, this, &NetworkTextEdit::judge);
    judge();
}

void NetworkTextEdit::setGraph(const Graph &graph)
{
    const QString before = shown_;
    graph_ = graph;
    shown_ = textInLines(graph);
    if (applying_ || field_->toPlainText() == before) {
        stale_ = false;
        show(shown_);
    } else {
        stale_ = stale_ || shown_ != before; // what is being typed is not thrown away
        judge();
    }
}

/// The cursor stays in its line: a change on the canvas does not throw the reader out of the place.
void NetworkTextEdit::show(const QString &text)
{
    if (field_->toPlainText() == text) return judge();
    const int line = field_->textCursor().blockNumber(), column = field_->textCursor().positionInBlock();
    const QSignalBlocker quiet(field_);
    field_->setPlainText(text);
    const QTextBlock block = field_->document()->findBlockByNumber(std::min(line, field_->blockCount() - 1));
    QTextCursor cursor(block);
    cursor.setPosition(block.position() + std::min(column, block.length() - 1));
    field_->setTextCursor(cursor);
    judge();
}

QString NetworkTextEdit::error() const
{
    return errorLine_ < 0 ? QString() : message_->text();
}

void NetworkTextEdit::setLocked(bool locked)
{
    field_->setReadOnly(locked);
}

/// The line of the statement that an error names; statements end at line breaks and at semicolons.
static int lineOfStatement(const QString &text, int number)
{
    int statement = 0, line = 0, depth = 0;
    bool filled = false, comment = false, quote = false;
    for (const QChar c : text) {
        const bool end = c == QLatin1Char('\n') || (c == QLatin1Char(';') && !comment && !quote && depth == 0);
        if (end) {
            if (filled && ++statement == number) return line;
            filled = false;
            if (c == QLatin1Char('\n')) { ++line; comment = false; }
            continue;
        }
        if (c == QLatin1Char('"') && !comment) quote = !quote;
        if (c == QLatin1Char('#') && !quote) comment = true;
        if (!comment && !quote) depth += c == QLatin1Char('(') || c == QLatin1Char('[') ? 1 : c == QLatin1Char(')') || c == QLatin1Char(']') ? -1 : 0;
        filled = filled || (!comment && !c.isSpace());
    }
    return line;
}

void NetworkTextEdit::judge()
{
    const QString text = field_->toPlainText();
    errorLine_ = -1;
    const bool pending = text != shown_;
    QString say = pending ? tr("Ctrl+Enter applies the text to the network.")
                          : tr("A layer per line: type, number, activation, options; inputs by name in brackets.");
    if (!text.trimmed().isEmpty()) {
        if (const auto parsed = parseNetwork(text.toStdString()); !parsed) {
            const auto &args = parsed.error().args;
            const int number = args.empty() ? 0 : qstr(args.front()).toInt();
            errorLine_ = number > 0 ? lineOfStatement(text, number) : 0;
            say = errorText(parsed.error());
        }
    }
    if (stale_ && pending) say += QLatin1Char('\n') + tr("The network was changed meanwhile; Esc shows it as it is now.");
    setTextRole(message_, Role::Small, errorLine_ < 0 ? Tone::TextSecondary : Tone::StatusError);
    message_->setText(say);
    setInvalid(field_, errorLine_ >= 0);
    field_->setAccessibleDescription(say);
    mark();
}

void NetworkTextEdit::mark()
{
    QList<QTextEdit::ExtraSelection> marks;
    if (errorLine_ >= 0) {
        QTextEdit::ExtraSelection wrong;
        wrong.cursor = QTextCursor(field_->document()->findBlockByNumber(errorLine_));
        wrong.cursor.select(QTextCursor::LineUnderCursor);
        wrong.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        wrong.format.setUnderlineColor(Look::current().status(Status::Error));
        wrong.format.setBackground(Look::current().statusSoft(Status::Error));
        marks << wrong;
    }
    field_->setExtraSelections(marks);
}

bool NetworkTextEdit::apply()
{
    const QString text = field_->toPlainText();
    if (text == shown_ || field_->isReadOnly()) return true;
    Graph after;
    after.next = graph_.next;
    if (!text.trimmed().isEmpty()) {
        const auto parsed = parseNetwork(text.toStdString());
        if (!parsed) return false;
        after = mergedGraph(graph_, *parsed);
    }
    applying_ = true;
    if (after == graph_) show(shown_); // only written otherwise
    else Q_EMIT edited(after);
    applying_ = stale_ = false;
    judge();
    return true;
}

bool NetworkTextEdit::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut) apply();
    if (event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (enter && key->modifiers() & Qt::ControlModifier) return apply(), true;
    if (key->key() == Qt::Key_Escape) {
        stale_ = false;
        show(shown_);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace netloom
