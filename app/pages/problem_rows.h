#pragma once

#include "views/problems_view.h"

namespace netloom {

class ProjectAdvisor;
class ProjectDocument;
struct Advice;

/// How many checks of the advisor were made; none on an empty canvas.
int problemChecks(const ProjectDocument &document);
/// Rows of the problems list: what check() says, then the advisor.
std::vector<Problem> problemRows(const ProjectAdvisor &advisor, const ProjectDocument &document);
/// The advice behind a row; null where check() says it.
const Advice *adviceAt(const ProjectAdvisor &advisor, int row);

} // namespace netloom
