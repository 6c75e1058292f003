#pragma once

#include "core/result.h"

#include <QObject>

namespace netloom {

class ProjectDocument;

/// Keeps the document's prepared data up to date: reads and prepares copies beside the window whenever source, recipe or
/// split change. A result that was overtaken is dropped.
class DataPreparer : public QObject {
    Q_OBJECT
public:
    explicit DataPreparer(ProjectDocument *document, QObject *parent = nullptr);

    bool isBusy() const { return busy_ > 0; }
    /// Why there is no prepared data; no code if there is, or nothing to prepare.
    const Error &error() const { return error_; }
    /// Reads the data again (a file was moved or changed).
    void refresh();

Q_SIGNALS:
    void started();
    /// The document has its data, or error() says why not.
    void finished();

private:
    ProjectDocument *document_;
    Error error_;
    int round_ = 0, busy_ = 0;
};

} // namespace netloom
