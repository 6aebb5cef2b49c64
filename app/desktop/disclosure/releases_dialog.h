// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "workspace.h"

namespace fundstelle::desktop {

/// The protocol of releases: what left, when, by whom, to which file, with which findings accepted and why.
class ReleasesDialog : public QDialog {
    Q_OBJECT

public:
    explicit ReleasesDialog(Workspace& workspace, QWidget* parent = nullptr);
};

}  // namespace fundstelle::desktop
