#pragma once

#include "advisor/advisor.h"

#include <QObject>

namespace netloom {

class ProjectDocument;

/// What the advisor says about the document, always up to date: at once after an edit, and again when the data were looked at beside the
/// window. GUI thread only.
class ProjectAdvisor : public QObject {
    Q_OBJECT
public:
    explicit ProjectAdvisor(ProjectDocument *document, QObject *parent = nullptr);

    /// The worst first; those put aside last.
    const std::vector<Advice> &advice() const { return advice_; }
    /// What check() says and no advice repeats.
    const std::vector<Finding> &findings() const { return findings_; }
    /// The document's check with errors and warnings of the advisor at their layers, for badges.
    const Check &check() const { return check_; }
    /// How the layers did in the latest epochs up to the one shown, rising; empty: not known.
    void setHealth(std::vector<Health> looks);
    const std::vector<Health> &health() const { return health_; }
    /// The data are being looked at.
    bool isBusy() const { return busy_ > 0; }

    /// One undo step; error if what it changes is gone, or the network is locked while training.
    Result<void> fix(const Advice &advice);
    /// Puts it aside; an error of leakage becomes a warning instead.
    void ignore(const Advice &advice, const QString &reason);
    void restore(const Advice &advice);

Q_SIGNALS:
    /// After every edit of the network, and whenever the advice differs.
    void changed();
    /// Of setHealth, after changed() where the advice differs.
    void healthChanged();

private:
    void lookAtData();
    void refresh(bool always);

    ProjectDocument *document_;
    DataFacts data_;
    std::vector<Advice> advice_;
    std::vector<Health> health_;
    std::vector<Finding> findings_;
    Check check_;
    int round_ = 0, busy_ = 0;
};

} // namespace netloom
