// SPDX-License-Identifier: GPL-3.0-or-later
#include "study.h"

#include <cstdio>
#include <cstdlib>

#include "adapters/strings.h"
#include "project/project.h"
#include "support/fixed_clock.h"
#include "text/edited_text.h"
#include "welcome/sample_study.h"

namespace fundstelle::handbuch {

using desktop::toPath;

void fail(const QString& sentence) {
    std::fputs(qPrintable(sentence + QLatin1Char('\n')), stderr);
    std::_Exit(1);
}

text::CodePointRange rangeOf(const project::DocumentText& text, std::string_view words) {
    const auto at = text.utf8().find(words);
    if (at == std::string::npos) fail(QStringLiteral("Im Text steht nicht: %1").arg(desktop::toQt(words)));
    const auto position = [&](std::size_t byte) { return text.offsets().from_utf8(text::Utf8Offset{static_cast<std::int64_t>(byte)}); };
    return {position(at), position(at + words.size())};
}

namespace {

void summarise(project::Project& project) {
    struct Summary {
        const char* document;
        const char* code;
        const char* words;
    };
    for (const auto& [document, code, words] : {
             Summary{"Interview 05", "Ermessensduldung", "Hängt an der Person: Eine Sachbearbeiterin erteilt sie, sobald eine Ausbildung in Sicht ist."},
             Summary{"Interview 06", "Ermessensduldung", "Kommt nicht vor."},
             Summary{"Interview 07", "Ermessensduldung", "Ein einziger Fall, nach neun Wochen und nur auf drei Monate; beim nächsten, gleichen Fall die Ablehnung nach vier Tagen. Ohne Begründung."},
             Summary{"Interview 07", "Zielkonflikt Integration/Aufenthaltsrecht", "Zwei Aufträge derselben Verwaltung. Wird benannt, ohne der ABH Absicht zu unterstellen."},
             Summary{"Interview 09", "Zielkonflikt Integration/Aufenthaltsrecht", "Derselbe Dienstherr, zwei Flure."},
         }) {
        project.summaries().write(project.documents().named(document).id, project.codebook().named(code), words);
    }
}

}  // namespace

void makeStudy(const QString& file) {
    test::FixedClock clock;
    TimeOrderedIds ids{clock};
    const project::Environment environment{clock, ids, "AK", "anna", "buero"};
    clock.advance_minutes(48 * 24 * 60);  // behind the last interview
    desktop::makeSampleStudy(file, environment);
    const auto project = project::Project::open(toPath(file), environment);
    const auto document = project->documents().named("Interview 07").id;
    const auto other = project->documents().named("Interview 04").id;
    const auto here = [&](std::string_view words) { return rangeOf(*project->documents().text(document), words); };

    clock.advance_minutes(24 * 60 + 12);
    text::EditedText edited{project->documents().text(document)->utf8()};
    for (const auto& [words, instead] : {std::pair{"am (unv.) Mai rum", "am achten Mai rum"}, std::pair{"Berufsschulspra / also damit der in Fachkunde mitkommt", "Berufsschulsprache / also damit der mitkommt"}}) {
        const auto range = rangeOf(project::DocumentText{edited.utf8()}, words);
        edited.replace(range.begin(), range.end(), instead);
    }
    project->corrections().save(document, edited);

    project->act_as("MS");
    clock.advance_minutes(23);
    project->memos().add_to_passage(document, here("Auf ein Fax krieg ich Antwort."), "Fax", "Der einzige Weg, der geht. Mit Interview 04 vergleichen: dort geht das Telefon, aber nur bei einer Person.");
    clock.advance_minutes(4);
    project->passages().highlight({document, here("Da kommt eine automatische Antwort, man möge von Rückfragen absehen.")}, "#ffe27a");
    clock.advance_minutes(7);
    project->passages().link({document, here("Ihre Ausländerbehörde")}, {other, rangeOf(*project->documents().text(other), "Das ist 'ne Festung")}, {});
    clock.advance_minutes(24 * 60 - 40);
    project->act_as("AK");
    const auto coding = project->codings().code(document, here("IHRE!"), project->codebook().named("Erreichbarkeit und Abschottung"));
    project->codings().set_comment(coding, "Betonung wie im Ton: lacht dabei nicht.");
    project->anchor_examples().add(project->codebook().named("Ermessensduldung"), document, here("Ermessen heißt ja: Man darf. Bei uns heißt Ermessen: Man darf auch Nein sagen."));
    clock.advance_minutes(2);
    summarise(*project);
    project->progress().set({project->documents().named("Interview 01").id, project->documents().named("Interview 02").id}, model::ProgressState::Finished);
    clock.advance_minutes(6);
    project->codings().code_new(document, here("die haben nur Kürzel"), "Anonyme Behörde", project->codebook().named("Kooperation ABH"));
}

}  // namespace fundstelle::handbuch
