// SPDX-License-Identifier: GPL-3.0-or-later
/// How quotes leave the program: into a file, or to the clipboard.
#pragma once

#include <QString>
#include <QWidget>
#include <functional>
#include <vector>

#include "formats/quote_report.h"
#include "model/quote.h"
#include "workspace.h"

namespace fundstelle::desktop {

/// Writes a collection; the ending of the file chooses the format. Says nothing but failures; false if nothing was written.
bool exportCollection(Workspace& workspace, model::CollectionId collection, const QString& file, QWidget* parent);
/// The same for any report that can be gathered from the project.
using QuoteGathering = std::function<formats::QuoteReport(project::Project&)>;
bool releaseQuotes(Workspace& workspace, const QuoteGathering& gather, const QString& file, QWidget* parent);
/// Asks for the file, beginning with the one of last time; empty if the person gave up.
QString askForQuotesFile(const QString& collection, QWidget* parent);

/// Asks for a file and writes the internal list of evidence of all collections; its name, empty if nothing was written.
QString exportEvidence(Workspace& workspace, QWidget* parent);

/// Quotes as they are printed, each with its source, formatted and plain, for other programs to paste. They leave like those of a file.
void copyQuotes(Workspace& workspace, const std::vector<model::QuoteId>& quotes, QWidget* parent);

}  // namespace fundstelle::desktop
