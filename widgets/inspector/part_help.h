#pragma once

#include "core/registry.h"
#include "graph/check.h"

#include <QDialog>

QT_BEGIN_NAMESPACE
class QTextBrowser;
QT_END_NAMESPACE

namespace netloom {

/// "Losses", "Optimisers" …
QString partKindTitle(PartKind kind);
/// All parts of a kind with a line each, as links.
QString partList(PartKind kind);
/// What a part computes, its options, and its names elsewhere, as rich text.
QString partHelp(const PartInfo &info);
/// How the sizes of a layer come about: "kernel 69×32 + bias 32 = 2,240", with shapes in and out.
QString sizesHelp(const Graph &graph, const Check &check, NodeId id);

/// "kernel 69×32 + bias 32 = 2,240"; empty without parameters.
QString parameterFormula(const Graph &graph, const Check &check, NodeId id);

/// The page of help of a part, beside the window. Esc closes it.
class PartHelpWindow : public QDialog {
    Q_OBJECT
public:
    explicit PartHelpWindow(QWidget *parent);
    /// `node`: the layer of that type that is meant, 0 for the type alone.
    void showPart(const std::string &type, const Graph &graph, const Check &check, NodeId node);
    /// A part of any kind, or the list of its kind where the type is empty or unknown. True: always there.
    bool showInfo(PartKind kind, const std::string &type);
    void showText(const QString &title, const QString &html);
    QTextBrowser *page() const { return page_; }

private:
    QTextBrowser *page_;
};

} // namespace netloom
