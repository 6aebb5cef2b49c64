// SPDX-License-Identifier: GPL-3.0-or-later
#include "disclosure/open_pseudonyms.h"

#include <QFileDialog>

#include "adapters/strings.h"
#include "disclosure/pass_phrase_dialog.h"
#include "disclosure/vault.h"
#include "in_background.h"
#include "wording/disclosure_words.h"

namespace fundstelle::desktop {

OpenPseudonyms::OpenPseudonyms(Workspace& workspace, QObject* parent) : QObject{parent} {
    connect(&workspace, &Workspace::closed, this, &OpenPseudonyms::close);
}

void OpenPseudonyms::open(const QString& file, const QString& passPhrase) {
    const bool vault = disclosure::is_vault(toPath(file));
    disclosure::PseudonymTable table;
    inBackground([&] { table = vault ? disclosure::read_vault(toPath(file), toCore(passPhrase)) : project::read_pseudonyms_csv(toPath(file)); });
    m_table = std::move(table);
    m_file = file;
    m_isVault = vault;
    emit changed();
}

void OpenPseudonyms::save(const disclosure::PseudonymTable& table, const QString& file, const QString& passPhrase) {
    inBackground([&] {
        const auto path = toPath(file);
        if (std::filesystem::exists(path)) static_cast<void>(disclosure::read_vault(path, toCore(passPhrase)));
        disclosure::write_vault(path, table, toCore(passPhrase));
    });
    m_table = table;
    m_file = file;
    m_isVault = true;
    emit changed();
}

void OpenPseudonyms::close() {
    m_table = {};
    m_file.clear();
    m_isVault = false;
    emit changed();
}

bool askForPseudonyms(OpenPseudonyms& pseudonyms, Workspace& workspace, QWidget* parent) {
    const auto file = QFileDialog::getOpenFileName(parent, OpenPseudonyms::tr("Pseudonyme öffnen"), pseudonyms.file(),
                                                   OpenPseudonyms::tr("Pseudonyme (*.pseudonyme *.csv *.xlsx)"));
    return !file.isEmpty() && openPseudonyms(pseudonyms, file, workspace, parent);
}

bool openPseudonyms(OpenPseudonyms& pseudonyms, const QString& file, Workspace& workspace, QWidget* parent) {
    if (!disclosure::is_vault(toPath(file))) return workspace.perform([&](project::Project&) { pseudonyms.open(file, {}); });
    PassPhraseDialog dialog{file, PassPhraseDialog::For::Opening, parent};
    while (dialog.exec() == QDialog::Accepted) {
        try {
            pseudonyms.open(file, dialog.passPhrase());
            return true;
        } catch (const Error& error) {
            dialog.showFault(toQt(wording::vault_sentence(error, workspace.language())));
        }
    }
    return false;
}

}  // namespace fundstelle::desktop
