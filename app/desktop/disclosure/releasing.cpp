// SPDX-License-Identifier: GPL-3.0-or-later
#include "disclosure/releasing.h"

#include "adapters/strings.h"
#include "disclosure/release_dialog.h"

namespace fundstelle::desktop {

bool releaseWords(Workspace& workspace, const project::Leaving& leaving, const std::function<void()>& write, QWidget* parent) {
    project::ReleaseCheck check;
    const bool checked = workspace.performLong(Workspace::tr("Wird auf Erkennbares geprüft …"), [&](project::Project& project, const LongWork::GoOn& goOn) {
        project::DisclosureOptions options;
        options.go_on = goOn;
        check = project.releases().check(leaving.texts, options);
    });
    if (!checked || check.stopped) return false;
    std::string reason;
    if (!check.holding.empty()) {
        ReleaseDialog dialog{workspace, leaving, check, parent};
        if (dialog.exec() != QDialog::Accepted) return false;
        check = dialog.check();
        reason = toCore(dialog.reason());
    }
    return workspace.perform([&](project::Project& project) { project.releases().release(leaving, check, reason, write); });
}

}  // namespace fundstelle::desktop
