<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="de_DE">
<context>
    <name>Memo</name>
    <message>
        <location filename="../memo_dialog.cpp" line="42"/>
        <source>Memo zu „%1“</source>
        <translation>Memo on “%1”</translation>
    </message>
    <message>
        <location filename="../memo_dialog.cpp" line="43"/>
        <source>Ein leeres Memo wird entfernt.</source>
        <translation>An emptied memo is removed.</translation>
    </message>
</context>
<context>
    <name>fundstelle::desktop::BackupsDialog</name>
    <message>
        <location filename="../backups_dialog.cpp" line="15"/>
        <source>Sicherung wiederherstellen</source>
        <translation>Restore backup</translation>
    </message>
    <message>
        <location filename="../backups_dialog.cpp" line="22"/>
        <source>Sicherungen</source>
        <translation>Backups</translation>
    </message>
    <message>
        <location filename="../backups_dialog.cpp" line="24"/>
        <source>Der jetzige Stand wird vorher selbst gesichert.</source>
        <translation>The current state will be backed up first.</translation>
    </message>
    <message>
        <location filename="../backups_dialog.cpp" line="25"/>
        <source>Es gibt noch keine Sicherung. Sie entsteht beim Öffnen und dann höchstens alle 30 Minuten, wenn sich etwas geändert hat.</source>
        <translation>There are no backups yet. One is made when the project is opened, then at most every 30 minutes if anything has changed.</translation>
    </message>
    <message>
        <location filename="../backups_dialog.cpp" line="29"/>
        <source>Wiederherstellen</source>
        <translation>Restore</translation>
    </message>
    <message>
        <location filename="../backups_dialog.cpp" line="31"/>
        <source>Abbrechen</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>fundstelle::desktop::CodeDialog</name>
    <message>
        <location filename="../codes/code_dialog.cpp" line="13"/>
        <source>Code „%1“</source>
        <translation>Code “%1”</translation>
    </message>
    <message>
        <location filename="../codes/code_dialog.cpp" line="18"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../codes/code_dialog.cpp" line="25"/>
        <source>Definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <location filename="../codes/code_dialog.cpp" line="26"/>
        <source>Ankerbeispiel</source>
        <translation>Anchor example</translation>
    </message>
    <message>
        <location filename="../codes/code_dialog.cpp" line="27"/>
        <source>Kodierregel</source>
        <translation>Coding rule</translation>
    </message>
    <message>
        <location filename="../codes/code_dialog.cpp" line="28"/>
        <source>Abgrenzung</source>
        <translation>Demarcation</translation>
    </message>
    <message>
        <location filename="../codes/code_dialog.cpp" line="30"/>
        <source>Übernehmen</source>
        <translation>Save</translation>
    </message>
    <message>
        <location filename="../codes/code_dialog.cpp" line="31"/>
        <source>Abbrechen</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>fundstelle::desktop::CodePalette</name>
    <message>
        <location filename="../transcript/code_palette.cpp" line="24"/>
        <source>Code suchen oder neu anlegen</source>
        <translation>Find or create a code</translation>
    </message>
    <message>
        <location filename="../transcript/code_palette.cpp" line="25"/>
        <source>Code suchen</source>
        <translation>Find code</translation>
    </message>
    <message>
        <location filename="../transcript/code_palette.cpp" line="26"/>
        <source>Gefundene Codes</source>
        <translation>Codes found</translation>
    </message>
    <message>
        <location filename="../transcript/code_palette.cpp" line="76"/>
        <source>Neuer Code „%1“</source>
        <translation>New code “%1”</translation>
    </message>
</context>
<context>
    <name>fundstelle::desktop::CodesModel</name>
    <message numerus="yes">
        <location filename="../codes/codes_model.cpp" line="104"/>
        <source>%n Segmente</source>
        <translation>
            <numerusform>%n segment</numerusform>
            <numerusform>%n segments</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../codes/codes_model.cpp" line="131"/>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <location filename="../codes/codes_model.cpp" line="131"/>
        <source>Segmente</source>
        <translation>Segments</translation>
    </message>
</context>
<context>
    <name>fundstelle::desktop::CodesPanel</name>
    <message>
        <location filename="../codes/codes_panel.cpp" line="17"/>
        <location filename="../codes/codes_panel.cpp" line="31"/>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <location filename="../codes/codes_panel.cpp" line="22"/>
        <source>Hier steht das Codebuch. Ein Code entsteht auch beim Kodieren: Text markieren, C drücken, Namen tippen.</source>
        <translation>Your codebook appears here. You can also create a code while coding: select text, press C, type a name.</translation>
    </message>
    <message>
        <location filename="../codes/codes_panel.cpp" line="22"/>
        <location filename="../codes/codes_panel.cpp" line="93"/>
        <source>Neuer Code …</source>
        <translation>New code…</translation>
    </message>
    <message>
        <location filename="../codes/codes_panel.cpp" line="26"/>
        <location filename="../codes/codes_panel.cpp" line="27"/>
        <location filename="../codes/codes_panel.cpp" line="64"/>
        <source>Neuer Code</source>
        <translation>New code</translation>
    </message>
    <message>
        <location filename="../codes/codes_panel.cpp" line="64"/>
        <source>Name des Codes:</source>
        <translation>Code name:</translation>
    </message>
    <message>
        <location filename="../codes/codes_panel.cpp" line="75"/>
        <source>Farbe von „%1“</source>
        <translation>Colour of “%1”</translation>
    </message>
    <message>
        <location filename="../codes/codes_panel.cpp" line="95"/>
        <source>Neuer Untercode …</source>
        <translation>New subcode…</translation>
    </message>
    <message>
        <location filename="../codes/codes_panel.cpp" line="97"/>
        <source>Markierten Text kodieren	Doppelklick</source>
        <translation>Code selected text	Double click</translation>
    </message>
    <message>
        <location filename="../codes/codes_panel.cpp" line="98"/>
        <source>Umbenennen	F2</source>
        <translation>Rename	F2</translation>
    </message>
    <message>
        <location filename="../codes/codes_panel.cpp" line="99"/>
        <source>Beschreibung …</source>
        <translation>Description…</translation>
    </message>
    <message>
        <location filename="../codes/codes_panel.cpp" line="100"/>
        <source>Memo …</source>
        <translation>Memo…</translation>
    </message>
    <message>
        <location filename="../codes/codes_panel.cpp" line="101"/>
        <source>Farbe …</source>
        <translation>Colour…</translation>
    </message>
    <message>
        <location filename="../codes/codes_panel.cpp" line="103"/>
        <source>Code mit seinen Kodierungen entfernen</source>
        <translation>Remove code and its codings</translation>
    </message>
</context>
<context>
    <name>fundstelle::desktop::CorrectionActions</name>
    <message>
        <location filename="../corrections/correction_actions.cpp" line="19"/>
        <source>Text berichtigen</source>
        <translation>Correct text</translation>
    </message>
    <message>
        <location filename="../corrections/correction_actions.cpp" line="20"/>
        <source>Durch korrigierte Fassung ersetzen …</source>
        <translation>Replace by corrected file …</translation>
    </message>
    <message>
        <location filename="../corrections/correction_actions.cpp" line="21"/>
        <source>Fassungen vergleichen …</source>
        <translation>Compare versions …</translation>
    </message>
    <message>
        <location filename="../corrections/correction_actions.cpp" line="22"/>
        <source>Suchen und ersetzen …</source>
        <translation>Find and replace …</translation>
    </message>
    <message>
        <location filename="../corrections/correction_actions.cpp" line="53"/>
        <source>Korrigierte Fassung</source>
        <translation>Corrected file</translation>
    </message>
    <message>
        <location filename="../corrections/correction_actions.cpp" line="53"/>
        <source>Transkripte (%1)</source>
        <translation>Transcripts (%1)</translation>
    </message>
    <message>
        <location filename="../corrections/correction_actions.cpp" line="70"/>
        <source>Die Datei hat denselben Text. Es wurde nichts geändert.</source>
        <translation>The file has the same text. Nothing was changed.</translation>
    </message>
    <message>
        <location filename="../corrections/correction_actions.cpp" line="71"/>
        <source>Text ersetzt (Fassung %1). %2 Kodierungen sind mitgegangen, %3 zu prüfen. Mit Strg+Z kommt die vorige Fassung zurück.</source>
        <translation>Text replaced (version %1). %2 codings moved along, %3 to check. Ctrl+Z brings the earlier version back.</translation>
    </message>
</context>
<context>
    <name>fundstelle::desktop::DocumentsModel</name>
    <message numerus="yes">
        <location filename="../documents/documents_model.cpp" line="130"/>
        <source>%n Kodierungen</source>
        <translation>
            <numerusform>%n coding</numerusform>
            <numerusform>%n codings</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../documents/documents_model.cpp" line="162"/>
        <source>Dokument</source>
        <translation>Document</translation>
    </message>
    <message>
        <location filename="../documents/documents_model.cpp" line="162"/>
        <source>Kodierungen</source>
        <translation>Codings</translation>
    </message>
</context>
<context>
    <name>fundstelle::desktop::DocumentsPanel</name>
    <message>
        <location filename="../documents/documents_panel.cpp" line="13"/>
        <location filename="../documents/documents_panel.cpp" line="19"/>
        <source>Dokumente</source>
        <translation>Documents</translation>
    </message>
    <message>
        <location filename="../documents/documents_panel.cpp" line="18"/>
        <source>Hier stehen die Transkripte. Sie lassen sich auch aus dem Dateimanager hierher ziehen.</source>
        <translation>Your transcripts appear here. You can also drag them in from the file manager.</translation>
    </message>
    <message>
        <location filename="../documents/documents_panel.cpp" line="18"/>
        <source>Transkripte importieren …</source>
        <translation>Import transcripts…</translation>
    </message>
    <message>
        <location filename="../documents/documents_panel.cpp" line="53"/>
        <source>Umbenennen	F2</source>
        <translation>Rename	F2</translation>
    </message>
    <message>
        <location filename="../documents/documents_panel.cpp" line="56"/>
        <source>In Gruppe verschieben</source>
        <translation>Move to group</translation>
    </message>
    <message>
        <location filename="../documents/documents_panel.cpp" line="63"/>
        <source>Ohne Gruppe</source>
        <translation>No group</translation>
    </message>
    <message>
        <location filename="../documents/documents_panel.cpp" line="66"/>
        <source>In Set aufnehmen</source>
        <translation>Add to set</translation>
    </message>
    <message>
        <location filename="../documents/documents_panel.cpp" line="73"/>
        <source>Neues Set …</source>
        <translation>New set…</translation>
    </message>
    <message>
        <location filename="../documents/documents_panel.cpp" line="74"/>
        <source>Neues Set</source>
        <translation>New set</translation>
    </message>
    <message>
        <location filename="../documents/documents_panel.cpp" line="74"/>
        <source>Name des Sets:</source>
        <translation>Name of the set:</translation>
    </message>
    <message>
        <location filename="../documents/documents_panel.cpp" line="77"/>
        <source>Memo …</source>
        <translation>Memo…</translation>
    </message>
    <message>
        <location filename="../documents/documents_panel.cpp" line="79"/>
        <source>Dokument mit seinen Kodierungen entfernen</source>
        <translation>Remove document and its codings</translation>
    </message>
    <message>
        <location filename="../documents/documents_panel.cpp" line="83"/>
        <source>Gruppe auflösen</source>
        <translation>Ungroup</translation>
    </message>
    <message>
        <location filename="../documents/documents_panel.cpp" line="88"/>
        <source>Neue Gruppe …</source>
        <translation>New group…</translation>
    </message>
    <message>
        <location filename="../documents/documents_panel.cpp" line="89"/>
        <source>Neue Gruppe</source>
        <translation>New group</translation>
    </message>
    <message>
        <location filename="../documents/documents_panel.cpp" line="89"/>
        <source>Name der Gruppe:</source>
        <translation>Group name:</translation>
    </message>
</context>
<context>
    <name>fundstelle::desktop::ExportDialog</name>
    <message>
        <location filename="../export/export_dialog.cpp" line="12"/>
        <source>Zitate exportieren</source>
        <translation>Export quotes</translation>
    </message>
    <message>
        <location filename="../export/export_dialog.cpp" line="15"/>
        <source>Aufgenommene Zitate (%1)</source>
        <translation>Collected quotes (%1)</translation>
    </message>
    <message>
        <location filename="../export/export_dialog.cpp" line="16"/>
        <source>Segmente der aktivierten Codes (%1)</source>
        <translation>Segments of activated codes (%1)</translation>
    </message>
    <message>
        <location filename="../export/export_dialog.cpp" line="17"/>
        <source>Alle Segmente (%1)</source>
        <translation>All segments (%1)</translation>
    </message>
    <message>
        <location filename="../export/export_dialog.cpp" line="19"/>
        <source>Dokument und Absatz – „Interview 07, Abs. 29–31“</source>
        <translation>Document and paragraph – “Interview 07, par. 29–31”</translation>
    </message>
    <message>
        <location filename="../export/export_dialog.cpp" line="20"/>
        <source>Rolle und Ort – „THM, Kreis“</source>
        <translation>Role and place – “THM, district”</translation>
    </message>
    <message>
        <location filename="../export/export_dialog.cpp" line="21"/>
        <source>Keine Quelle</source>
        <translation>No source</translation>
    </message>
    <message>
        <location filename="../export/export_dialog.cpp" line="25"/>
        <source>Was</source>
        <translation>Scope</translation>
    </message>
    <message>
        <location filename="../export/export_dialog.cpp" line="26"/>
        <source>Quelle</source>
        <translation>Source</translation>
    </message>
    <message>
        <location filename="../export/export_dialog.cpp" line="28"/>
        <source>Exportieren …</source>
        <translation>Export…</translation>
    </message>
    <message>
        <location filename="../export/export_dialog.cpp" line="29"/>
        <source>Abbrechen</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>fundstelle::desktop::ImportDialog</name>
    <message>
        <location filename="../import/import_dialog.cpp" line="47"/>
        <source>Transkripte importieren</source>
        <translation>Import transcripts</translation>
    </message>
    <message>
        <location filename="../import/import_dialog.cpp" line="49"/>
        <source>Dokument</source>
        <translation>Document</translation>
    </message>
    <message>
        <location filename="../import/import_dialog.cpp" line="49"/>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <location filename="../import/import_dialog.cpp" line="49"/>
        <source>Absätze</source>
        <translation>Paragraphs</translation>
    </message>
    <message>
        <location filename="../import/import_dialog.cpp" line="49"/>
        <location filename="../import/import_dialog.cpp" line="97"/>
        <source>Beiträge</source>
        <translation>Turns</translation>
    </message>
    <message>
        <location filename="../import/import_dialog.cpp" line="49"/>
        <location filename="../import/import_dialog.cpp" line="97"/>
        <source>Sprechende</source>
        <translation>Speakers</translation>
    </message>
    <message>
        <location filename="../import/import_dialog.cpp" line="51"/>
        <source>Dateien</source>
        <translation>Files</translation>
    </message>
    <message>
        <location filename="../import/import_dialog.cpp" line="64"/>
        <source>ohne Gruppe</source>
        <translation>no group</translation>
    </message>
    <message>
        <location filename="../import/import_dialog.cpp" line="66"/>
        <source>In die &amp;Gruppe</source>
        <translation>Into &amp;group</translation>
    </message>
    <message>
        <location filename="../import/import_dialog.cpp" line="70"/>
        <location filename="../import/import_dialog.cpp" line="298"/>
        <source>Importieren</source>
        <translation>Import</translation>
    </message>
    <message>
        <location filename="../import/import_dialog.cpp" line="71"/>
        <source>Abbrechen</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <location filename="../import/import_dialog.cpp" line="97"/>
        <source>Kürzel</source>
        <translation>Label</translation>
    </message>
    <message>
        <location filename="../import/import_dialog.cpp" line="97"/>
        <source>Rolle</source>
        <translation>Role</translation>
    </message>
    <message>
        <location filename="../import/import_dialog.cpp" line="97"/>
        <source>ist dasselbe wie</source>
        <translation>is the same as</translation>
    </message>
    <message>
        <location filename="../import/import_dialog.cpp" line="98"/>
        <source>Spalte</source>
        <translation>Column</translation>
    </message>
    <message>
        <location filename="../import/import_dialog.cpp" line="98"/>
        <source>wird</source>
        <translation>becomes</translation>
    </message>
    <message>
        <location filename="../import/import_dialog.cpp" line="98"/>
        <source>Spalten</source>
        <translation>Columns</translation>
    </message>
    <message>
        <location filename="../import/import_dialog.cpp" line="99"/>
        <source>Antworten mit ihrer Frage kodieren</source>
        <translation>Code answers with their question</translation>
    </message>
    <message>
        <location filename="../import/import_dialog.cpp" line="102"/>
        <source>Als Formular lesen (Fragen, Auswahl und Freitext)</source>
        <translation>Read as a form (questions, choices and free text)</translation>
    </message>
    <message>
        <location filename="../import/import_dialog.cpp" line="104"/>
        <source>Zeilen: selbst erkennen</source>
        <translation>Lines: recognise</translation>
    </message>
    <message>
        <location filename="../import/import_dialog.cpp" line="104"/>
        <source>Zeilen: jede ist ein Absatz</source>
        <translation>Lines: each is a paragraph</translation>
    </message>
    <message>
        <location filename="../import/import_dialog.cpp" line="104"/>
        <source>Zeilen: bis zur Leerzeile verbinden</source>
        <translation>Lines: join up to an empty line</translation>
    </message>
    <message>
        <location filename="../import/import_dialog.cpp" line="105"/>
        <source>Zeilen</source>
        <translation>Lines</translation>
    </message>
    <message>
        <location filename="../import/import_dialog.cpp" line="109"/>
        <source>Anfang des Textes</source>
        <translation>Beginning of the text</translation>
    </message>
    <message>
        <location filename="../import/import_dialog.cpp" line="155"/>
        <source>nicht lesbar</source>
        <translation>unreadable</translation>
    </message>
    <message numerus="yes">
        <location filename="../import/import_dialog.cpp" line="168"/>
        <source>%1, %n Dokumente</source>
        <translation>
            <numerusform>%1, %n document</numerusform>
            <numerusform>%1, %n documents</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../import/import_dialog.cpp" line="221"/>
        <source>„%1“ ist „%2“ (%3×)</source>
        <translation>“%1” is “%2” (%3×)</translation>
    </message>
    <message>
        <location filename="../import/import_dialog.cpp" line="222"/>
        <source>Tippfehler berichtigen: %1</source>
        <translation>Mend typing errors: %1</translation>
    </message>
    <message>
        <location filename="../import/import_dialog.cpp" line="230"/>
        <source>Kopfzeilen als Variablen: %1</source>
        <translation>Head lines as variables: %1</translation>
    </message>
    <message>
        <location filename="../import/import_dialog.cpp" line="243"/>
        <source>fragt</source>
        <translation>asks</translation>
    </message>
    <message>
        <location filename="../import/import_dialog.cpp" line="243"/>
        <source>antwortet</source>
        <translation>answers</translation>
    </message>
    <message>
        <location filename="../import/import_dialog.cpp" line="243"/>
        <source>andere</source>
        <translation>other</translation>
    </message>
    <message>
        <location filename="../import/import_dialog.cpp" line="245"/>
        <source>Rolle von %1</source>
        <translation>Role of %1</translation>
    </message>
    <message>
        <location filename="../import/import_dialog.cpp" line="255"/>
        <source>%1 ist dasselbe wie</source>
        <translation>%1 is the same as</translation>
    </message>
    <message>
        <location filename="../import/import_dialog.cpp" line="280"/>
        <source>Fragen</source>
        <translation>Questions</translation>
    </message>
    <message>
        <location filename="../import/import_dialog.cpp" line="288"/>
        <source>Name des Dokuments</source>
        <translation>Document name</translation>
    </message>
    <message>
        <location filename="../import/import_dialog.cpp" line="288"/>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <location filename="../import/import_dialog.cpp" line="288"/>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <location filename="../import/import_dialog.cpp" line="288"/>
        <source>nichts</source>
        <translation>nothing</translation>
    </message>
    <message>
        <location filename="../import/import_dialog.cpp" line="290"/>
        <source>Spalte %1 wird</source>
        <translation>Column %1 becomes</translation>
    </message>
    <message numerus="yes">
        <location filename="../import/import_dialog.cpp" line="298"/>
        <source>%n Dokumente importieren</source>
        <translation>
            <numerusform>Import %n document</numerusform>
            <numerusform>Import %n documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fundstelle::desktop::Importer</name>
    <message>
        <location filename="../import/importer.cpp" line="22"/>
        <source>Transkripte importieren</source>
        <translation>Import transcripts</translation>
    </message>
    <message>
        <location filename="../import/importer.cpp" line="22"/>
        <source>Transkripte (%1)</source>
        <translation>Transcripts (%1)</translation>
    </message>
    <message>
        <location filename="../import/importer.cpp" line="29"/>
        <source>Transkripte werden gelesen …</source>
        <translation>Reading transcripts …</translation>
    </message>
    <message>
        <location filename="../import/importer.cpp" line="29"/>
        <source>Abbrechen</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <location filename="../import/importer.cpp" line="46"/>
        <source>Import abgebrochen. Es wurde nichts importiert.</source>
        <translation>Import cancelled. Nothing was imported.</translation>
    </message>
    <message numerus="yes">
        <location filename="../import/importer.cpp" line="66"/>
        <source>%n Dokumente importiert.</source>
        <translation>
            <numerusform>%n document imported.</numerusform>
            <numerusform>%n documents imported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fundstelle::desktop::MainWindow</name>
    <message>
        <location filename="../main_window.cpp" line="45"/>
        <source>Fundstelle-Projekte (*.fundstelle)</source>
        <translation>Fundstelle projects (*.fundstelle)</translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="129"/>
        <location filename="../main_window.cpp" line="277"/>
        <location filename="../main_window.cpp" line="291"/>
        <source>Rückgängig</source>
        <translation>Undo</translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="132"/>
        <location filename="../main_window.cpp" line="277"/>
        <location filename="../main_window.cpp" line="292"/>
        <source>Wiederherstellen</source>
        <translation>Redo</translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="135"/>
        <source>Transkripte importieren …</source>
        <translation>Import transcripts…</translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="136"/>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="139"/>
        <source>Zitate exportieren …</source>
        <translation>Export quotes…</translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="140"/>
        <source>Zitate</source>
        <translation>Quotes</translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="148"/>
        <source>&amp;Projekt</source>
        <translation>&amp;Project</translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="149"/>
        <source>Neu …</source>
        <translation>New…</translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="150"/>
        <source>Öffnen …</source>
        <translation>Open…</translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="151"/>
        <source>Zuletzt geöffnet</source>
        <translation>Open recent</translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="153"/>
        <source>Memo zum Projekt …</source>
        <translation>Project memo…</translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="154"/>
        <source>Sicherung wiederherstellen …</source>
        <translation>Restore backup…</translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="155"/>
        <source>Schließen</source>
        <translation>Close</translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="157"/>
        <source>Beenden</source>
        <translation>Quit</translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="159"/>
        <source>&amp;Bearbeiten</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="163"/>
        <source>&amp;Dokumente</source>
        <translation>&amp;Documents</translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="165"/>
        <source>Variablen aus Tabelle …</source>
        <translation>Import variables from table…</translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="168"/>
        <source>&amp;Codes</source>
        <translation>&amp;Codes</translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="169"/>
        <source>Neuer Code …</source>
        <translation>New code…</translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="170"/>
        <source>Codebuch importieren …</source>
        <translation>Import codebook…</translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="172"/>
        <source>&amp;Kodieren</source>
        <translation>C&amp;oding</translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="173"/>
        <source>Markierten Text kodieren …	C</source>
        <translation>Code selected text…	C</translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="174"/>
        <source>Aktivierung aufheben</source>
        <translation>Deactivate all</translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="176"/>
        <source>Coder*in …</source>
        <translation>Coder…</translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="178"/>
        <source>&amp;Zitate</source>
        <translation>&amp;Quotes</translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="181"/>
        <source>&amp;Ansicht</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="182"/>
        <source>Größere Schrift</source>
        <translation>Larger text</translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="183"/>
        <source>Kleinere Schrift</source>
        <translation>Smaller text</translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="184"/>
        <source>Farben</source>
        <translation>Theme</translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="185"/>
        <source>Wie das System</source>
        <translation>Follow system</translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="186"/>
        <source>Hell</source>
        <translation>Light</translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="187"/>
        <source>Dunkel</source>
        <translation>Dark</translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="194"/>
        <source>Werkzeuge</source>
        <translation>Tools</translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="209"/>
        <location filename="../main_window.cpp" line="388"/>
        <source>Wer kodiert</source>
        <translation>Current coder</translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="229"/>
        <source>Dokumente</source>
        <translation>Documents</translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="230"/>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="231"/>
        <source>Segmente</source>
        <translation>Segments</translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="232"/>
        <source>Zu prüfen</source>
        <translation>To check</translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="239"/>
        <source>Fenster anordnen (Griffe zeigen)</source>
        <translation>Arrange panels (show handles)</translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="255"/>
        <source>Fundstelle</source>
        <translation>Fundstelle</translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="257"/>
        <source>%1 (schreibgeschützte Kopie)</source>
        <translation>%1 (read-only copy)</translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="293"/>
        <source>Schreibgeschützte Kopie</source>
        <translation>Read-only copy</translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="293"/>
        <source>Alles gespeichert</source>
        <translation>Everything saved</translation>
    </message>
    <message numerus="yes">
        <location filename="../main_window.cpp" line="294"/>
        <source>%Ln Kodierungen</source>
        <translation>
            <numerusform>%Ln coding</numerusform>
            <numerusform>%Ln codings</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="296"/>
        <source>zuletzt: %1 (%2, %3)</source>
        <translation>last: %1 (%2, %3)</translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="312"/>
        <location filename="../main_window.cpp" line="320"/>
        <source>Neues Projekt</source>
        <translation>New project</translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="325"/>
        <location filename="../main_window.cpp" line="333"/>
        <location filename="../main_window.cpp" line="342"/>
        <source>Projekt öffnen</source>
        <translation>Open project</translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="336"/>
        <source>Kopie ansehen</source>
        <translation>View copy</translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="368"/>
        <source>Codebuch importieren</source>
        <translation>Import codebook</translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="368"/>
        <location filename="../main_window.cpp" line="377"/>
        <source>Tabellen (*.csv)</source>
        <translation>Tables (*.csv)</translation>
    </message>
    <message numerus="yes">
        <location filename="../main_window.cpp" line="372"/>
        <source>%n Codes importiert.</source>
        <translation>
            <numerusform>%n code imported.</numerusform>
            <numerusform>%n codes imported.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="377"/>
        <source>Variablen aus Tabelle</source>
        <translation>Import variables from table</translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="383"/>
        <source>Variablen importiert.</source>
        <translation>Variables imported.</translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="383"/>
        <source>Variablen importiert. Unbekannte Dokumente: %1</source>
        <translation>Variables imported. Unknown documents: %1</translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="388"/>
        <source>Name oder Kürzel der Coder*in:</source>
        <translation>Coder’s name or initials:</translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="396"/>
        <source>Zitate exportieren</source>
        <translation>Export quotes</translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="396"/>
        <source>Zitate.docx</source>
        <translation>Quotes.docx</translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="396"/>
        <source>Word (*.docx);;Markdown (*.md)</source>
        <translation>Word (*.docx);;Markdown (*.md)</translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="404"/>
        <source>Zitate geschrieben: %1</source>
        <translation>Quotes saved to %1</translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="415"/>
        <source>Sicherung wiederhergestellt. Der vorige Stand liegt bei den Sicherungen.</source>
        <translation>Backup restored. The previous state is among the backups.</translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="434"/>
        <source>Die Sprache gilt ab dem nächsten Start. · The language applies from the next start.</source>
        <translation>The language applies from the next start. · Die Sprache gilt ab dem nächsten Start.</translation>
    </message>
</context>
<context>
    <name>fundstelle::desktop::MessageBar</name>
    <message>
        <location filename="../message_bar.cpp" line="20"/>
        <source>Hinweis schließen</source>
        <translation>Close message</translation>
    </message>
</context>
<context>
    <name>fundstelle::desktop::Panel</name>
    <message>
        <location filename="../panel.cpp" line="25"/>
        <source>Filtern</source>
        <translation>Filter</translation>
    </message>
    <message>
        <location filename="../panel.cpp" line="27"/>
        <source>%1 filtern</source>
        <translation>Filter %1</translation>
    </message>
</context>
<context>
    <name>fundstelle::desktop::QuoteDialog</name>
    <message>
        <location filename="../export/quote_dialog.cpp" line="33"/>
        <source>Als Zitat aufnehmen</source>
        <translation>Add as quote</translation>
    </message>
    <message>
        <location filename="../export/quote_dialog.cpp" line="39"/>
        <source>Wörter des Zitats</source>
        <translation>Words of the quote</translation>
    </message>
    <message>
        <location filename="../export/quote_dialog.cpp" line="47"/>
        <source>Markierte Wörter auslassen [...]</source>
        <translation>Omit selected words [...]</translation>
    </message>
    <message>
        <location filename="../export/quote_dialog.cpp" line="55"/>
        <source>Bericht</source>
        <translation>Report</translation>
    </message>
    <message>
        <location filename="../export/quote_dialog.cpp" line="57"/>
        <source>z. B. Zusammenarbeit mit der Ausländerbehörde</source>
        <translation>e.g. Cooperation with the immigration office</translation>
    </message>
    <message>
        <location filename="../export/quote_dialog.cpp" line="60"/>
        <source>Sammlung</source>
        <translation>Collection</translation>
    </message>
    <message>
        <location filename="../export/quote_dialog.cpp" line="61"/>
        <source>Kapitel</source>
        <translation>Chapter</translation>
    </message>
    <message>
        <location filename="../export/quote_dialog.cpp" line="63"/>
        <source>Aufnehmen</source>
        <translation>Add</translation>
    </message>
    <message>
        <location filename="../export/quote_dialog.cpp" line="64"/>
        <source>Abbrechen</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <location filename="../export/quote_dialog.cpp" line="101"/>
        <source>Ohne Kapitel</source>
        <translation>No chapter</translation>
    </message>
</context>
<context>
    <name>fundstelle::desktop::ReplaceDialog</name>
    <message>
        <location filename="../corrections/replace_dialog.cpp" line="39"/>
        <source>auch mit Endungen (Müllers, Müllern)</source>
        <translation>also with German endings (Müllers, Müllern)</translation>
    </message>
    <message>
        <location filename="../corrections/replace_dialog.cpp" line="40"/>
        <source>Groß- und Kleinschreibung beachten</source>
        <translation>match case</translation>
    </message>
    <message>
        <location filename="../corrections/replace_dialog.cpp" line="41"/>
        <source>auch innerhalb von Wörtern</source>
        <translation>also within words</translation>
    </message>
    <message>
        <location filename="../corrections/replace_dialog.cpp" line="42"/>
        <source>nur in diesem Dokument</source>
        <translation>only in this document</translation>
    </message>
    <message>
        <location filename="../corrections/replace_dialog.cpp" line="45"/>
        <source>Suchen und ersetzen</source>
        <translation>Find and replace</translation>
    </message>
    <message>
        <location filename="../corrections/replace_dialog.cpp" line="50"/>
        <source>z. B. Müller</source>
        <translation>e.g. Müller</translation>
    </message>
    <message>
        <location filename="../corrections/replace_dialog.cpp" line="51"/>
        <source>z. B. Herr X</source>
        <translation>e.g. Herr X</translation>
    </message>
    <message>
        <location filename="../corrections/replace_dialog.cpp" line="53"/>
        <source>Suchen</source>
        <translation>Find</translation>
    </message>
    <message>
        <location filename="../corrections/replace_dialog.cpp" line="54"/>
        <source>Ersetzen durch</source>
        <translation>Replace with</translation>
    </message>
    <message>
        <location filename="../corrections/replace_dialog.cpp" line="61"/>
        <source>Fundstelle</source>
        <translation>Place</translation>
    </message>
    <message>
        <location filename="../corrections/replace_dialog.cpp" line="61"/>
        <source>Dokument</source>
        <translation>Document</translation>
    </message>
    <message>
        <location filename="../corrections/replace_dialog.cpp" line="61"/>
        <source>Absatz</source>
        <translation>Paragraph</translation>
    </message>
    <message>
        <location filename="../corrections/replace_dialog.cpp" line="61"/>
        <source>wird zu</source>
        <translation>becomes</translation>
    </message>
    <message>
        <location filename="../corrections/replace_dialog.cpp" line="64"/>
        <source>Fundstellen</source>
        <translation>Places</translation>
    </message>
    <message>
        <location filename="../corrections/replace_dialog.cpp" line="69"/>
        <source>Ersetzen</source>
        <translation>Replace</translation>
    </message>
    <message>
        <location filename="../corrections/replace_dialog.cpp" line="70"/>
        <source>Abbrechen</source>
        <translation>Cancel</translation>
    </message>
    <message numerus="yes">
        <location filename="../corrections/replace_dialog.cpp" line="114"/>
        <source>%n Stellen werden ersetzt</source>
        <translation>
            <numerusform>%n place will be replaced</numerusform>
            <numerusform>%n places will be replaced</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../corrections/replace_dialog.cpp" line="114"/>
        <source> (die ersten %1 sind zu sehen)</source>
        <translation> (the first %1 are shown)</translation>
    </message>
    <message numerus="yes">
        <location filename="../corrections/replace_dialog.cpp" line="125"/>
        <source>%n Stellen ersetzt. Die Kodierungen stehen, wo sie standen.</source>
        <translation>
            <numerusform>%n place replaced. The codings stand where they stood.</numerusform>
            <numerusform>%n places replaced. The codings stand where they stood.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fundstelle::desktop::SegmentsModel</name>
    <message>
        <location filename="../segments/segments_model.cpp" line="63"/>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <location filename="../segments/segments_model.cpp" line="74"/>
        <source>%1, Abs. %2</source>
        <translation>%1, par. %2</translation>
    </message>
</context>
<context>
    <name>fundstelle::desktop::SegmentsPanel</name>
    <message>
        <location filename="../segments/segments_panel.cpp" line="15"/>
        <source>Segmente</source>
        <translation>Segments</translation>
    </message>
    <message>
        <location filename="../segments/segments_panel.cpp" line="28"/>
        <source>Gefundene Segmente</source>
        <translation>Segments found</translation>
    </message>
    <message>
        <location filename="../segments/segments_panel.cpp" line="31"/>
        <source>Hier erscheinen die Segmente der aktivierten Codes. Zum Aktivieren das Kästchen vor einem Code anklicken.</source>
        <translation>Segments of activated codes appear here. To activate a code, tick the box in front of it.</translation>
    </message>
    <message>
        <location filename="../segments/segments_panel.cpp" line="54"/>
        <source>Zur Stelle springen	Enter</source>
        <translation>Go to passage	Enter</translation>
    </message>
    <message>
        <location filename="../segments/segments_panel.cpp" line="55"/>
        <source>Als Zitat kopieren</source>
        <translation>Copy as quote</translation>
    </message>
    <message>
        <location filename="../segments/segments_panel.cpp" line="62"/>
        <source>Kodierung entfernen</source>
        <translation>Remove coding</translation>
    </message>
</context>
<context>
    <name>fundstelle::desktop::StartPage</name>
    <message>
        <location filename="../start_page.cpp" line="15"/>
        <source>Fundstelle</source>
        <translation>Fundstelle</translation>
    </message>
    <message>
        <location filename="../start_page.cpp" line="17"/>
        <source>Interviews kodieren. Jede Stelle wiederfinden, jedes Zitat belegen.</source>
        <translation>Code interviews. Find every passage again, trace every quote to its source.</translation>
    </message>
    <message>
        <location filename="../start_page.cpp" line="19"/>
        <source>Neues Projekt …</source>
        <translation>New project…</translation>
    </message>
    <message>
        <location filename="../start_page.cpp" line="20"/>
        <source>Projekt öffnen …</source>
        <translation>Open project…</translation>
    </message>
    <message>
        <location filename="../start_page.cpp" line="49"/>
        <source>Zuletzt geöffnet</source>
        <translation>Recent projects</translation>
    </message>
</context>
<context>
    <name>fundstelle::desktop::TextEditor</name>
    <message>
        <location filename="../corrections/text_editor.cpp" line="20"/>
        <source>Text berichtigen</source>
        <translation>Correct text</translation>
    </message>
    <message>
        <location filename="../corrections/text_editor.cpp" line="26"/>
        <source>Fertig</source>
        <translation>Done</translation>
    </message>
    <message>
        <location filename="../corrections/text_editor.cpp" line="28"/>
        <source>Berichtigten Text speichern (Strg+Eingabe)</source>
        <translation>Save the corrected text (Ctrl+Enter)</translation>
    </message>
    <message>
        <location filename="../corrections/text_editor.cpp" line="29"/>
        <source>Verwerfen</source>
        <translation>Discard</translation>
    </message>
    <message>
        <location filename="../corrections/text_editor.cpp" line="30"/>
        <source>Text lassen, wie er war</source>
        <translation>Leave the text as it was</translation>
    </message>
    <message>
        <location filename="../corrections/text_editor.cpp" line="65"/>
        <source>Text wird berichtigt – geändert</source>
        <translation>Correcting text – changed</translation>
    </message>
    <message>
        <location filename="../corrections/text_editor.cpp" line="65"/>
        <source>Text wird berichtigt</source>
        <translation>Correcting text</translation>
    </message>
    <message numerus="yes">
        <location filename="../corrections/text_editor.cpp" line="75"/>
        <source>Text berichtigt. %n Kodierungen haben Worte verloren und stehen unter „Zu prüfen“.</source>
        <translation>
            <numerusform>Text corrected. %n coding lost words and is listed under “To check”.</numerusform>
            <numerusform>Text corrected. %n codings lost words and are listed under “To check”.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../corrections/text_editor.cpp" line="101"/>
        <source>Wer spricht hier?</source>
        <translation>Who speaks here?</translation>
    </message>
    <message>
        <location filename="../corrections/text_editor.cpp" line="108"/>
        <source>Ausschneiden</source>
        <translation>Cut</translation>
    </message>
    <message>
        <location filename="../corrections/text_editor.cpp" line="109"/>
        <source>Kopieren</source>
        <translation>Copy</translation>
    </message>
    <message>
        <location filename="../corrections/text_editor.cpp" line="110"/>
        <source>Einfügen</source>
        <translation>Paste</translation>
    </message>
</context>
<context>
    <name>fundstelle::desktop::ToCheckPanel</name>
    <message>
        <location filename="../corrections/to_check_panel.cpp" line="16"/>
        <source>Auf markierte Worte setzen</source>
        <translation>Put on marked words</translation>
    </message>
    <message>
        <location filename="../corrections/to_check_panel.cpp" line="17"/>
        <source>Stimmt so</source>
        <translation>Right as it is</translation>
    </message>
    <message>
        <location filename="../corrections/to_check_panel.cpp" line="18"/>
        <source>Verwerfen</source>
        <translation>Discard</translation>
    </message>
    <message>
        <location filename="../corrections/to_check_panel.cpp" line="19"/>
        <source>Zu prüfen</source>
        <translation>To check</translation>
    </message>
    <message>
        <location filename="../corrections/to_check_panel.cpp" line="23"/>
        <source>Diese Kodierungen haben bei einer Berichtigung Worte verloren.</source>
        <translation>These codings lost words in a correction.</translation>
    </message>
    <message>
        <location filename="../corrections/to_check_panel.cpp" line="29"/>
        <source>Erst im Transkript die Worte markieren, dann hier klicken</source>
        <translation>First mark the words in the transcript, then click here</translation>
    </message>
    <message>
        <location filename="../corrections/to_check_panel.cpp" line="66"/>
        <source>alle Worte fehlen</source>
        <translation>all words are gone</translation>
    </message>
    <message>
        <location filename="../corrections/to_check_panel.cpp" line="66"/>
        <source>es bleibt: „%1“</source>
        <translation>what is left: “%1”</translation>
    </message>
    <message>
        <location filename="../corrections/to_check_panel.cpp" line="67"/>
        <source>%1 · %2
war: „%3“ – %4</source>
        <translation>%1 · %2
was: “%3” – %4</translation>
    </message>
</context>
<context>
    <name>fundstelle::desktop::TranscriptPanel</name>
    <message>
        <location filename="../transcript/transcript_panel.cpp" line="206"/>
        <source>Gewicht</source>
        <translation>Weight</translation>
    </message>
    <message>
        <location filename="../transcript/transcript_panel.cpp" line="206"/>
        <source>Gewicht von 0 (am Rande) bis 100 (starker Beleg):</source>
        <translation>Weight from 0 (marginal) to 100 (strong evidence):</translation>
    </message>
    <message>
        <location filename="../transcript/transcript_panel.cpp" line="213"/>
        <source>Kommentar</source>
        <translation>Comment</translation>
    </message>
    <message>
        <location filename="../transcript/transcript_panel.cpp" line="213"/>
        <source>Kommentar zu dieser Kodierung:</source>
        <translation>Comment on this coding:</translation>
    </message>
    <message>
        <location filename="../transcript/transcript_panel.cpp" line="229"/>
        <source>Kodieren …	C</source>
        <translation>Code…	C</translation>
    </message>
    <message>
        <location filename="../transcript/transcript_panel.cpp" line="230"/>
        <source>Als Zitat aufnehmen …	Z</source>
        <translation>Add as quote…	Z</translation>
    </message>
    <message>
        <location filename="../transcript/transcript_panel.cpp" line="232"/>
        <source>Text berichtigen	Strg+T</source>
        <translation>Correct text	Ctrl+T</translation>
    </message>
    <message>
        <location filename="../transcript/transcript_panel.cpp" line="243"/>
        <source>Anderer Code …	C</source>
        <translation>Recode…	C</translation>
    </message>
    <message>
        <location filename="../transcript/transcript_panel.cpp" line="244"/>
        <source>Gewicht …	W</source>
        <translation>Weight…	W</translation>
    </message>
    <message>
        <location filename="../transcript/transcript_panel.cpp" line="245"/>
        <source>Memo …</source>
        <translation>Memo…</translation>
    </message>
    <message>
        <location filename="../transcript/transcript_panel.cpp" line="246"/>
        <source>Kommentar …	M</source>
        <translation>Comment…	M</translation>
    </message>
    <message>
        <location filename="../transcript/transcript_panel.cpp" line="248"/>
        <source>Kodierung entfernen	Entf</source>
        <translation>Remove coding	Del</translation>
    </message>
</context>
<context>
    <name>fundstelle::desktop::TranscriptView</name>
    <message>
        <location filename="../transcript/transcript_view.cpp" line="32"/>
        <source>Coder*in: %1 · Gewicht %2</source>
        <translation>Coder: %1 · Weight: %2</translation>
    </message>
    <message>
        <location filename="../transcript/transcript_view.cpp" line="58"/>
        <source>Transkript</source>
        <translation>Transcript</translation>
    </message>
    <message>
        <location filename="../transcript/transcript_view.cpp" line="253"/>
        <source>Hier steht das Transkript, das links gewählt ist.</source>
        <translation>The transcript chosen on the left is shown here.</translation>
    </message>
</context>
<context>
    <name>fundstelle::desktop::VersionsDialog</name>
    <message>
        <location filename="../corrections/versions_dialog.cpp" line="20"/>
        <source>Fassungen von „%1“</source>
        <translation>Versions of “%1”</translation>
    </message>
    <message>
        <location filename="../corrections/versions_dialog.cpp" line="27"/>
        <source>Vorige Änderung</source>
        <translation>Previous change</translation>
    </message>
    <message>
        <location filename="../corrections/versions_dialog.cpp" line="28"/>
        <source>Nächste Änderung</source>
        <translation>Next change</translation>
    </message>
    <message>
        <location filename="../corrections/versions_dialog.cpp" line="32"/>
        <source>Schließen</source>
        <translation>Close</translation>
    </message>
    <message>
        <location filename="../corrections/versions_dialog.cpp" line="54"/>
        <source>Fassung %1 · %2 · %3</source>
        <translation>Version %1 · %2 · %3</translation>
    </message>
    <message>
        <location filename="../corrections/versions_dialog.cpp" line="57"/>
        <source>Linke Fassung</source>
        <translation>Left version</translation>
    </message>
    <message>
        <location filename="../corrections/versions_dialog.cpp" line="57"/>
        <source>Rechte Fassung</source>
        <translation>Right version</translation>
    </message>
    <message>
        <location filename="../corrections/versions_dialog.cpp" line="60"/>
        <source>Text der linken Fassung</source>
        <translation>Text of the left version</translation>
    </message>
    <message>
        <location filename="../corrections/versions_dialog.cpp" line="60"/>
        <source>Text der rechten Fassung</source>
        <translation>Text of the right version</translation>
    </message>
    <message>
        <location filename="../corrections/versions_dialog.cpp" line="83"/>
        <source>Keine Unterschiede</source>
        <translation>No differences</translation>
    </message>
    <message numerus="yes">
        <location filename="../corrections/versions_dialog.cpp" line="83"/>
        <source>%n Änderungen</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../corrections/versions_dialog.cpp" line="93"/>
        <source>Änderung %1 von %2</source>
        <translation>Change %1 of %2</translation>
    </message>
</context>
</TS>
