// SPDX-License-Identifier: GPL-3.0-or-later
#include "disclosure/releasing.h"

#include "adapters/strings.h"
#include "disclosure/open_pseudonyms.h"
#include "disclosure/release_dialog.h"

namespace fundstelle::desktop {

bool releaseWords(Workspace& workspace, const Packing& pack, QWidget* parent) {
    const auto inspect = [&]() -> std::optional<Inspected> {
        auto parcel = pack();
        if (!parcel) return std::nullopt;
        project::ReleaseCheck check;
        const bool checked = workspace.performLong(Workspace::tr("Wird auf Erkennbares geprüft …"), [&](project::Project& project, const LongWork::GoOn& goOn) {
            check = project.releases().check(parcel->leaving.texts, {disclosure::Risk::Low, workspace.pseudonyms().table(), goOn});
        });
        if (!checked || check.stopped) return std::nullopt;
        return Inspected{std::move(*parcel), std::move(check)};
    };
    auto inspected = inspect();
    if (!inspected) return false;
    std::string reason;
    if (!inspected->check.holding.empty()) {
        ReleaseDialog dialog{workspace, std::move(*inspected), inspect, parent};
        if (dialog.exec() != QDialog::Accepted) return false;
        reason = toCore(dialog.reason());
        inspected = dialog.answered();
    }
    return workspace.perform([&](project::Project& project) { project.releases().release(inspected->parcel.leaving, inspected->check, reason, inspected->parcel.write); });
}

}  // namespace fundstelle::desktop
