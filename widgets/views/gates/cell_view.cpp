#include "views/gates/cell_view.h"

#include "charts/line_chart.h"
#include "charts/ticks.h"
#include "theme/look.h"
#include "views/view_export.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QTimer>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace netloom {

CellStepView::CellStepView(QWidget *parent) : QWidget(parent), timer_(new QTimer(this))
{
    installViewAccessibility();
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("One step through the cell"));
    timer_->setInterval(1500);
    connect(timer_, &QTimer::timeout, this, [this] {
        if (stage_ >= stages() && scene_.main.record)
            setPlace(unit_, (step_ + 1) % std::max(1, scene_.main.record->steps));
        setStage(stage_ % std::max(1, stages()) + 1);
    });
    (new ViewExport(this, QStringLiteral("cell"), [this] {
        ViewNumbers n{{tr("part"), tr("formula with numbers")}, {}};
        for (const Part &part : parts())
            n.rows.push_back({part.key, formula(part.key)});
        return n;
    }))->takeMenu();
    speak();
}

void CellStepView::setScene(GateScene scene)
{
    scene_ = std::move(scene);
    setPlace(unit_, step_);
}

void CellStepView::setWay(int way)
{
    way_ = way;
    setPlace(unit_, step_);
}

void CellStepView::setPlace(int unit, int step)
{
    const GateRecord *r = scene_.main.record.get();
    const int u = std::clamp(unit, 0, r ? std::max(0, r->units - 1) : 0), s = std::clamp(step, 0, r ? std::max(0, r->steps - 1) : 0);
    const bool other = u != unit_ || s != step_;
    unit_ = u;
    step_ = s;
    speak();
    update();
    if (other)
        Q_EMIT placeChanged();
}

void CellStepView::setStage(int stage)
{
    stage_ = std::clamp(stage, 0, stages());
    speak();
    update();
}

void CellStepView::play(bool on)
{
    if (on == timer_->isActive())
        return;
    if (!on)
        return timer_->stop();
    setStage(1);
    timer_->start();
}

bool CellStepView::isPlaying() const { return timer_->isActive(); }

bool CellStepView::has(const char *key) const
{
    const GateWay *way = wayOf(scene_.main, way_);
    return way && way->find(key);
}

double CellStepView::value(const char *key, int step) const
{
    const GateWay *way = wayOf(scene_.main, way_);
    const GateTensor *t = way ? way->find(key) : nullptr;
    return t ? double(t->values[scene_.main.record->at(0, step, unit_)]) : std::nan("");
}

int CellStepView::readBefore() const
{
    const GateWay *way = wayOf(scene_.main, way_);
    if (!way)
        return -1;
    const int at = way->fromEnd ? step_ + 1 : step_ - 1;
    return at < scene_.main.record->steps ? at : -1;
}

double CellStepView::before(const char *state) const
{
    if (const int at = readBefore(); at >= 0)
        return value(state, at);
    const GateWay *way = wayOf(scene_.main, way_);
    for (std::size_t i = 0; way && i < way->start.size(); ++i)
        if (way->start[i].key == state)
            return double(way->start[i].values[std::size_t(unit_)]);
    return 0;
}

/// "tanh" where that is what was done to c, else a letter for whatever the activation is.
QString CellStepView::squash() const
{
    const double o = value("o", step_), c = value("c", step_), h = value("h", step_);
    return std::fabs(o * std::tanh(c) - h) < 1e-4 ? QStringLiteral("tanh") : QStringLiteral("a");
}

QString CellStepView::formula(const QString &part) const
{
    if (!scene_.main.record)
        return {};
    const auto n = [](double v) { return numberText(v); };
    const auto v = [&](const char *key) { return n(value(key, step_)); };
    const QString sum = [](const char *gate) { return QStringLiteral("W%1·x + U%1·h₋₁ + b%1").arg(QLatin1String(gate)); }("");
    const QString key = part;
    if (key == QLatin1String("mf"))
        return QStringLiteral("f·c₋₁ = ") + n(value("f", step_) * before("c"));
    if (key == QLatin1String("mi"))
        return QStringLiteral("i·c̃ = ") + n(value("i", step_) * value("g", step_));
    if (key == QLatin1String("mo"))
        return QStringLiteral("o·%1(c) = ").arg(squash()) + v("h");
    if (key == QLatin1String("mz"))
        return QStringLiteral("z·h₋₁ = ") + n(value("z", step_) * before("h"));
    if (key == QLatin1String("mg"))
        return QStringLiteral("(1 − z)·h̃ = ") + n((1 - value("z", step_)) * value("g", step_));
    if (key == QLatin1String("ms"))
        return QStringLiteral("= ") + v(has("c") ? "c" : "h");
    if (key == QLatin1String("x"))
        return tr("x: %1 numbers of step %2").arg(scene_.main.record->inputs).arg(step_);
    if (key == QLatin1String("h0"))
        return QStringLiteral("h₋₁ = ") + n(before("h"));
    if (key == QLatin1String("c0"))
        return QStringLiteral("c₋₁ = ") + n(before("c"));
    if (key == QLatin1String("i") && has("f") && std::fabs(value("i", step_) + value("f", step_) - 1) < 1e-6 && !has("z"))
        return QStringLiteral("i = 1 − f = ") + v("i");
    for (const char *gate : {"f", "i", "o", "q", "z", "r"})
        if (key == QLatin1String(gate))
            return QStringLiteral("%1 = σ(%2) = %3").arg(QLatin1String(gate), sum, v(gate));
    if (key == QLatin1String("g"))
        return has("z") ? QStringLiteral("h̃ = tanh(W·x + r⊙(U·h₋₁) + b), r = %1: %2").arg(v("r"), v("g")) : QStringLiteral("c̃ = a(%1) = %2").arg(sum, v("g"));
    if (key == QLatin1String("c")) {
        const double kept = (has("f") ? value("f", step_) : 1) * before("c"), added = value("i", step_) * value("g", step_), rest = value("c", step_) - kept - added;
        QString text = has("f") ? QStringLiteral("c = f·c₋₁ + i·c̃ = %1·%2 + %3·%4").arg(v("f"), n(before("c")), v("i"), v("g"))
                                : QStringLiteral("c = c₋₁ + i·c̃ = %1 + %2·%3").arg(n(before("c")), v("i"), v("g"));
        if (std::fabs(rest) > 1e-4) // the cell before the last one enters, too
            text += QStringLiteral(" + ") + n(rest);
        return text + QStringLiteral(" = ") + v("c");
    }
    if (key != QLatin1String("h"))
        return {};
    if (has("c"))
        return QStringLiteral("h = o·%1(c) = %2·%1(%3) = %4").arg(squash(), v("o"), v("c"), v("h"));
    if (has("z"))
        return QStringLiteral("h = z·h₋₁ + (1 − z)·h̃ = %1·%2 + %3·%4 = %5").arg(v("z"), n(before("h")), n(1 - value("z", step_)), v("g"), v("h"));
    return QStringLiteral("h = a(%1) = %2").arg(sum, v("h"));
}

QStringList CellStepView::sentences() const
{
    const GateRecord *r = scene_.main.record.get();
    if (!r)
        return {};
    if (r->isMasked(0, step_))
        return {tr("Step %1 is masked: the states stay as they were, h = %2.").arg(step_).arg(numberText(value("h", step_)))};
    const auto n = [](double v) { return numberText(v); };
    const auto percent = [](double v) { return QString::number(std::lround(100 * v)); };
    QStringList all{tr("1 Information: step %1 reads %2 numbers and its own last output, in unit %3 h₋₁ = %4.").arg(step_).arg(r->inputs).arg(unit_).arg(n(before("h")))};
    if (has("c")) {
        const double f = has("f") ? value("f", step_) : 1;
        all << (has("f") ? tr("2 Forget: the forget gate keeps %1 % of c₋₁ = %2: %3 is left.").arg(percent(f), n(before("c")), n(f * before("c")))
                         : tr("2 Forget: this cell has no forget gate, c₋₁ = %1 stays whole.").arg(n(before("c"))));
        all << tr("3 Memory: the candidate %1 is let in by %2 %: %3. The cell becomes c = %4.")
                   .arg(n(value("g", step_)), percent(value("i", step_)), n(value("i", step_) * value("g", step_)), n(value("c", step_)));
        all << tr("4 Output: the output gate shows %1 % of the cell: h = %2.").arg(percent(value("o", step_)), n(value("h", step_)));
    } else if (has("z")) {
        all << tr("2 Reset: the candidate sees %1 % of the last output.").arg(percent(value("r", step_)));
        all << tr("3 Candidate: h̃ = %1.").arg(n(value("g", step_)));
        all << tr("4 Update: %1 % of the old output stay, %2 % of the candidate come in: h = %3.").arg(percent(value("z", step_)), percent(1 - value("z", step_)), n(value("h", step_)));
    } else {
        all << tr("2 Output: h = %1.").arg(n(value("h", step_)));
    }
    return all;
}

void CellStepView::speak()
{
    const QStringList all = sentences();
    setAccessibleDescription(all.isEmpty() ? tr("Select a recurrent layer and a sample.")
                                           : stage_ > 0 && stage_ <= all.size() ? all[stage_ - 1] : all.join(QLatin1Char(' ')));
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

/// Places as shares of the diagram: the state's lane above, the gates in the middle, what comes in below. Keys with two letters that
/// begin with m are operations: mf = f·c₋₁, mi = i·c̃, ms their sum, mo = o·tanh(c); mz = z·h₋₁, mg = (1 − z)·h̃.
std::vector<CellStepView::Part> CellStepView::parts() const
{
    if (!scene_.main.record)
        return {};
    std::vector<Part> all{{QStringLiteral("x"), {0.06, 0.92}, 1}};
    const auto put = [&](const char *key, double x, double y, int stage) { all.push_back({QLatin1String(key), {x, y}, stage}); };
    const auto add = [&](const char *key, double x, double y, int stage) {
        if (has(key))
            put(key, x, y, stage);
    };
    if (has("c")) {
        put("h0", 0.06, 0.62, 1);
        put("c0", 0.06, 0.14, 2);
        add("f", 0.24, 0.62, 2);
        if (has("f"))
            put("mf", 0.24, 0.14, 2);
        add("i", 0.38, 0.62, 3);
        add("g", 0.54, 0.62, 3);
        put("mi", 0.46, 0.37, 3);
        put("ms", 0.46, 0.14, 3);
        add("q", 0.24, 0.92, 3);
        add("c", 0.66, 0.14, 3);
        add("o", 0.72, 0.62, 4);
        put("mo", 0.84, 0.37, 4);
        add("h", 0.94, 0.62, 4);
    } else if (has("z")) {
        put("h0", 0.06, 0.14, 1);
        add("r", 0.26, 0.62, 2);
        add("g", 0.46, 0.62, 3);
        add("z", 0.66, 0.62, 4);
        put("mz", 0.3, 0.14, 4);
        put("mg", 0.6, 0.37, 4);
        put("ms", 0.6, 0.14, 4);
        add("h", 0.92, 0.14, 4);
    } else {
        put("h0", 0.06, 0.62, 1);
        add("h", 0.6, 0.62, 2);
    }
    return all;
}

/// From x the way along the bottom leads to each gate; these are the others.
std::vector<CellStepView::Wire> CellStepView::wires() const
{
    std::vector<Wire> all;
    const auto wire = [&](const char *from, const char *to, int stage) { all.push_back({QLatin1String(from), QLatin1String(to), stage}); };
    if (has("c")) {
        wire("c0", has("f") ? "mf" : "ms", 2);
        if (has("f")) {
            wire("f", "mf", 2);
            wire("mf", "ms", 2);
        }
        for (const auto &[from, to] : {std::pair{"i", "mi"}, {"g", "mi"}, {"mi", "ms"}, {"ms", "c"}})
            wire(from, to, 3);
        for (const auto &[from, to] : {std::pair{"c", "mo"}, {"o", "mo"}, {"mo", "h"}})
            wire(from, to, 4);
    } else if (has("z")) {
        wire("h0", "mz", 4);
        wire("r", "g", 2);
        for (const auto &[from, to] : {std::pair{"z", "mz"}, {"z", "mg"}, {"g", "mg"}, {"mz", "ms"}, {"mg", "ms"}, {"ms", "h"}})
            wire(from, to, 4);
    } else {
        wire("h0", "h", 2);
    }
    return all;
}

/// x and h₋₁ go to every gate.
void CellStepView::paintBus(QPainter &painter) const
{
    const Look &look = Look::current();
    const bool lit = stage_ == 1;
    const QColor ink = look.colour(lit ? Tone::AccentBase : Tone::WireBase);
    const QRectF x = partRect(QStringLiteral("x"));
    double right = x.center().x();
    const double y = x.top() - (x.top() - partRect(has("c") ? QStringLiteral("o") : has("z") ? QStringLiteral("z") : QStringLiteral("h")).bottom()) * 0.4;
    painter.setPen(QPen(ink, lit ? 3 : 1.5));
    painter.drawLine(QPointF(x.center().x(), x.top()), QPointF(x.center().x(), has("z") ? y : partRect(QStringLiteral("h0")).bottom()));
    for (const Part &part : parts()) {
        const bool gate = part.key.size() == 1 && part.key != QLatin1String("x") && part.key != QLatin1String("c") && part.at.y() == 0.62
            && !(part.key == QLatin1String("h") && (has("c") || has("z")));
        if (!gate)
            continue;
        const QRectF box = partRect(part.key);
        right = std::max(right, box.center().x());
        painter.setPen(QPen(ink, lit ? 3 : 1.5));
        painter.drawLine(QPointF(box.center().x(), y), QPointF(box.center().x(), box.bottom()));
        paintHead(painter, {box.center().x(), y}, {box.center().x(), box.bottom()}, ink);
    }
    painter.setPen(QPen(ink, lit ? 3 : 1.5));
    painter.drawLine(QPointF(x.center().x(), y), QPointF(right, y));
    if (has("z")) { // the last output comes along
        painter.setPen(look.colour(Tone::TextSecondary));
        painter.setFont(look.figures(Role::Micro));
        painter.drawText(QPointF(x.center().x() + look.px(6), y - look.px(4)), QStringLiteral("x, h₋₁"));
    }
}

/// The head of an arrow from a to b.
void CellStepView::paintHead(QPainter &painter, const QPointF &a, const QPointF &b, const QColor &ink) const
{
    const QLineF line(a, b);
    if (line.length() < 6)
        return;
    const QPointF back = (a - b) / line.length() * Look::current().px(7), side(-back.y() * 0.5, back.x() * 0.5);
    painter.setBrush(ink);
    painter.setPen(Qt::NoPen);
    painter.drawPolygon(QPolygonF({b, b + back + side, b + back - side}));
}

QRectF CellStepView::strip() const
{
    const QFontMetricsF micro(Look::current().figures(Role::Micro));
    const double high = std::min(height() * 0.26, 5.5 * micro.height());
    return {60, height() - high, std::max(1.0, width() - 64.0), high};
}

QRectF CellStepView::diagram() const
{
    const QFontMetricsF small(Look::current().font(Role::Small));
    const double lines = small.height() * 2 + 4;
    // No larger than an eye takes in; in the middle of a wide view.
    const double wide = std::min<double>(width(), Look::current().px(1200)), high = std::max(60.0, strip().top() - lines - 8);
    return {(width() - wide) / 2, 0, wide, std::min<double>(high, Look::current().px(480))};
}

QRectF CellStepView::partRect(const QString &part) const
{
    const Look &look = Look::current();
    const QFontMetricsF strong(look.figures(Role::Strong)), micro(look.figures(Role::Micro));
    const QRectF box = diagram();
    const double w = std::clamp(box.width() * 0.13, 48.0, double(look.px(110))), h = std::min(box.height() * 0.24, strong.height() + micro.height() + look.px(10));
    const bool operation = part.size() == 2 && part.startsWith(QLatin1Char('m'));
    for (const Part &p : parts())
        if (p.key == part && operation) {
            const double side = std::min<double>(h * 0.6, look.px(26));
            return {box.left() + p.at.x() * box.width() - side / 2, box.top() + p.at.y() * box.height() - side / 2, side, side};
        } else if (p.key == part) {
            const double x = std::clamp(box.left() + p.at.x() * box.width(), box.left() + w / 2 + 1, box.right() - w / 2 - 1);
            const double y = std::clamp(box.top() + p.at.y() * box.height(), box.top() + h / 2 + 1, box.bottom() - h / 2 - 1);
            return {x - w / 2, y - h / 2, w, h};
        }
    return {};
}

/// Gates from 0 to 1, candidate and output around zero, the cell state on the scale of the whole window.
QColor CellStepView::fillOf(const std::string &key, double value) const
{
    const Look &look = Look::current();
    if (gateName(key, scene_.main.record->type).share)
        return look.weft(std::clamp(value, 0.0, 1.0));
    double range = 1;
    for (int t = 0; t < scene_.main.record->steps; ++t)
        if (const double v = std::fabs(this->value(key.c_str(), t)); std::isfinite(v))
            range = std::max(range, v);
    return look.warp(std::clamp(value / range, -1.0, 1.0));
}

void CellStepView::paintPart(QPainter &painter, const Part &part) const
{
    const Look &look = Look::current();
    const QRectF box = partRect(part.key);
    const bool lit = stage_ == part.stage, dim = stage_ > 0 && !lit;
    const std::string key = part.key.toStdString();
    if (key.size() == 2 && key[0] == 'm') {
        painter.setBrush(look.colour(Tone::SurfaceRaised));
        painter.setPen(QPen(look.colour(lit ? Tone::AccentBase : Tone::LineEdge), lit ? 3 : 1.5));
        painter.drawEllipse(box);
        painter.setPen(look.colour(Tone::TextPrimary));
        painter.setFont(look.figures(Role::Strong));
        painter.drawText(box, Qt::AlignCenter, key == "ms" ? QStringLiteral("+") : QString(QChar(0x00d7)));
        painter.setFont(look.figures(Role::Micro));
        const QFontMetricsF m(look.figures(Role::Micro));
        const QString text = formula(part.key);
        const bool room = partRect(QStringLiteral("x")).width() >= look.px(100);
        painter.setPen(look.colour(Tone::TextSecondary));
        if (room)
            painter.drawText(QPointF(box.right() + look.px(4), box.top() - look.px(2)), text);
        return;
    }
    const bool input = key == "x", past = key.size() == 2;
    const double v = input ? 0 : past ? before(key == "c0" ? "c" : "h") : value(key.c_str(), step_);
    const QColor fill = input ? look.colour(Tone::SurfaceRaised) : fillOf(past ? (key == "c0" ? "c" : "h") : key, v);
    painter.setBrush(fill);
    painter.setPen(QPen(look.colour(lit ? Tone::AccentBase : Tone::LineEdge), lit ? 3 : 1));
    painter.drawRoundedRect(box, look.px(6), look.px(6));
    const QColor ink = input ? look.colour(Tone::TextPrimary) : Look::inkOn(fill);
    painter.setPen(ink);
    QFont name = look.figures(Role::Micro);
    name.setWeight(dim ? QFont::Normal : QFont::DemiBold);
    painter.setFont(name);
    const QString symbol = input ? QStringLiteral("x") : past ? (key == "c0" ? QStringLiteral("c₋₁") : QStringLiteral("h₋₁")) : gateSymbol(key, *scene_.main.record);
    const QFontMetricsF micro(name);
    QString title = input || past ? QString() : gateTitle(key, *scene_.main.record);
    if (micro.horizontalAdvance(symbol + QStringLiteral("  ") + title) > box.width() - 8)
        title.clear();
    painter.drawText(box.adjusted(0, 4, 0, 0), Qt::AlignHCenter | Qt::AlignTop, title.isEmpty() ? symbol : symbol + QStringLiteral("  ") + title);
    painter.setFont(look.figures(Role::Strong));
    painter.drawText(box.adjusted(0, 0, 0, -4), Qt::AlignHCenter | Qt::AlignBottom, input ? QChar(0x00d7) + QString::number(scene_.main.record->inputs) : numberText(v));
}

void CellStepView::paintDiagram(QPainter &painter) const
{
    const Look &look = Look::current();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const Wire &wire : wires()) {
        const QRectF from = partRect(wire.from), to = partRect(wire.to);
        if (from.isEmpty() || to.isEmpty())
            continue;
        const bool lit = stage_ == wire.stage;
        const QColor ink = look.colour(lit ? Tone::AccentBase : Tone::WireBase);
        painter.setPen(QPen(ink, lit ? 3 : 1.5));
        const bool level = std::fabs(from.center().y() - to.center().y()) < to.height();
        const QPointF a = level ? QPointF(from.right(), from.center().y()) : QPointF(from.center().x(), from.center().y() > to.center().y() ? from.top() : from.bottom());
        const QPointF b = level ? QPointF(to.left(), to.center().y()) : QPointF(to.width() > 16 ? std::clamp(a.x(), to.left() + 8, to.right() - 8) : to.center().x(), from.center().y() > to.center().y() ? to.bottom() : to.top());
        const bool round = wire.to.startsWith(QLatin1Char('m'));
        const QLineF ray(to.center(), a);
        const QPointF end = round && ray.length() > to.width() / 2 ? ray.pointAt(to.width() / 2 / ray.length()) : b;
        painter.drawLine(a, end);
        paintHead(painter, a, end, ink);
    }
    paintBus(painter);
    for (const Part &part : parts())
        paintPart(painter, part);
    painter.setRenderHint(QPainter::Antialiasing, false);
    const QStringList all = sentences();
    const QRectF text(0, diagram().bottom() + 4, width(), strip().top() - diagram().bottom() - 8);
    painter.setFont(look.font(Role::Small));
    painter.setPen(look.colour(Tone::TextPrimary));
    painter.drawText(text, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, stage_ > 0 && stage_ <= all.size() ? all[stage_ - 1] : formula(QStringLiteral("h")));
}

/// The unit over all steps: c, h, and ∏f, what is left of a gradient that goes back from the chosen step through the cell.
void CellStepView::paintStrip(QPainter &painter) const
{
    const Look &look = Look::current();
    const QFontMetricsF micro(look.figures(Role::Micro));
    const QRectF box = strip();
    const GateRecord &r = *scene_.main.record;
    const bool fromEnd = wayOf(scene_.main, way_)->fromEnd;
    const bool cell = has("c");
    const int lines = cell ? 3 : 1;
    const double w = box.width() / r.steps, h = (box.height() - micro.height()) / lines;
    std::vector<double> product(std::size_t(r.steps), 0);
    double p = 1;
    for (int t = step_; cell && t >= 0 && t < r.steps; t += fromEnd ? 1 : -1) {
        product[std::size_t(t)] = p;
        p *= has("f") ? value("f", t) : 1;
    }
    painter.setFont(look.figures(Role::Micro));
    for (int line = 0; line < lines; ++line) {
        const double y = box.top() + line * h;
        const char *key = lines == 1 ? "h" : line == 0 ? "c" : "h";
        painter.setPen(look.colour(Tone::TextSecondary));
        painter.drawText(QRectF(0, y, box.left() - 6, h), Qt::AlignRight | Qt::AlignVCenter, line == 2 ? tr("∏ f back") : QLatin1String(key));
        for (int t = 0; t < r.steps; ++t) {
            const QColor fill = line == 2 ? look.weft(product[std::size_t(t)]) : fillOf(key, value(key, t));
            painter.fillRect(QRectF(box.left() + t * w, y, std::ceil(w), h - 1), fill);
        }
    }
    painter.setPen(QPen(look.colour(Tone::ChartCursor), 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(box.left() + step_ * w, box.top(), std::max(2.0, w), lines * h - 1));
    painter.setPen(look.colour(Tone::ChartTick));
    for (const Tick &tick : wholeTicks(0, std::max(1, r.steps - 1), std::max(1, int(box.width() / micro.horizontalAdvance(QStringLiteral("000000"))))))
        painter.drawText(QRectF(box.left() + (tick.value + 0.5) * w - 40, box.bottom() - micro.height(), 80, micro.height()), Qt::AlignHCenter, tick.label);
}

void CellStepView::paintEvent(QPaintEvent *)
{
    const Look &look = Look::current();
    QPainter painter(this);
    if (!scene_.main.record || scene_.main.record->steps == 0) {
        painter.setFont(look.font(Role::Small));
        painter.setPen(look.colour(Tone::TextSecondary));
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap, tr("Select a recurrent layer and a sample."));
        return;
    }
    paintDiagram(painter);
    paintStrip(painter);
    if (hasFocus()) {
        painter.setPen(QPen(look.colour(Tone::FocusRing), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(strip()).adjusted(-2, -2, 2, 0));
    }
}

void CellStepView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left: setPlace(unit_, step_ - 1); return;
    case Qt::Key_Right: setPlace(unit_, step_ + 1); return;
    case Qt::Key_Up: setPlace(unit_ - 1, step_); return;
    case Qt::Key_Down: setPlace(unit_ + 1, step_); return;
    case Qt::Key_Home: setPlace(unit_, 0); return;
    case Qt::Key_End: setPlace(unit_, scene_.main.record ? scene_.main.record->steps - 1 : 0); return;
    case Qt::Key_Space: play(!isPlaying()); return;
    default:
        if (event->key() >= Qt::Key_0 && event->key() <= Qt::Key_4)
            return setStage(event->key() - Qt::Key_0);
        QWidget::keyPressEvent(event);
    }
}

void CellStepView::mousePressEvent(QMouseEvent *event)
{
    const QRectF box = strip();
    if (scene_.main.record && box.contains(event->position()))
        return setPlace(unit_, int((event->position().x() - box.left()) / box.width() * scene_.main.record->steps));
    for (const Part &part : parts())
        if (partRect(part.key).contains(event->position()))
            return setStage(stage_ == part.stage ? 0 : part.stage);
}

bool CellStepView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        auto *help = static_cast<QHelpEvent *>(event);
        for (const Part &part : parts())
            if (partRect(part.key).contains(help->pos())) {
                QToolTip::showText(help->globalPos(), formula(part.key), this);
                return true;
            }
        QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

} // namespace netloom
