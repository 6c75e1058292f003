#pragma once

#include "graph/check.h"

#include <QDialog>

QT_BEGIN_NAMESPACE
class QTextBrowser;
QT_END_NAMESPACE

namespace netloom {

struct PartInfo;

/// What a layer computes, its options, and its names elsewhere, as rich text.
QString partHelp(const PartInfo &info);
/// How the sizes of a layer come about: "kernel 69×32 + bias 32 = 2,240", with shapes in and out.
QString sizesHelp(const Graph &graph, const Check &check, NodeId id);

/// The page of help of a layer, beside the window. Esc closes it.
class PartHelpWindow : public QDialog {
    Q_OBJECT
public:
    explicit PartHelpWindow(QWidget *parent);
    /// `node`: the layer of that type that is meant, 0 for the type alone.
    void showPart(const std::string &type, const Graph &graph, const Check &check, NodeId node);
    QTextBrowser *page() const { return page_; }

private:
    QTextBrowser *page_;
};

} // namespace netloom
