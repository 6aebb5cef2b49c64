// SPDX-License-Identifier: GPL-3.0-or-later
/// The operators of docs/retrieval.md as people choose them.
#pragma once

#include <QIcon>
#include <QString>
#include <vector>

#include "analysis/retrieval.h"

namespace fundstelle::desktop {

/// In the order of the list.
const std::vector<analysis::Operator>& allOperators();
QString operatorName(analysis::Operator operation);
/// What it finds, in one sentence.
QString operatorSentence(analysis::Operator operation);
/// Two bars, A above B, with what is found of them.
QIcon operatorFigure(analysis::Operator operation);

}  // namespace fundstelle::desktop
