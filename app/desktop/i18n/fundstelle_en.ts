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
    <name>fundstelle::desktop::MainWindow</name>
    <message>
        <location filename="../main_window.cpp" line="49"/>
        <source>Fundstelle-Projekte (*.fundstelle)</source>
        <translation>Fundstelle projects (*.fundstelle)</translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="125"/>
        <location filename="../main_window.cpp" line="273"/>
        <source>Rückgängig</source>
        <translation>Undo</translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="128"/>
        <location filename="../main_window.cpp" line="274"/>
        <source>Wiederherstellen</source>
        <translation>Redo</translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="131"/>
        <source>Transkripte importieren …</source>
        <translation>Import transcripts…</translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="132"/>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="135"/>
        <source>Zitate exportieren …</source>
        <translation>Export quotes…</translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="136"/>
        <source>Zitate</source>
        <translation>Quotes</translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="144"/>
        <source>&amp;Projekt</source>
        <translation>&amp;Project</translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="145"/>
        <source>Neu …</source>
        <translation>New…</translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="146"/>
        <source>Öffnen …</source>
        <translation>Open…</translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="147"/>
        <source>Zuletzt geöffnet</source>
        <translation>Open recent</translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="149"/>
        <source>Memo zum Projekt …</source>
        <translation>Project memo…</translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="150"/>
        <source>Sicherung wiederherstellen …</source>
        <translation>Restore backup…</translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="151"/>
        <source>Schließen</source>
        <translation>Close</translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="153"/>
        <source>Beenden</source>
        <translation>Quit</translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="155"/>
        <source>&amp;Bearbeiten</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="159"/>
        <source>&amp;Dokumente</source>
        <translation>&amp;Documents</translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="161"/>
        <source>Variablen aus Tabelle …</source>
        <translation>Import variables from table…</translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="163"/>
        <source>&amp;Codes</source>
        <translation>&amp;Codes</translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="164"/>
        <source>Neuer Code …</source>
        <translation>New code…</translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="165"/>
        <source>Codebuch importieren …</source>
        <translation>Import codebook…</translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="167"/>
        <source>&amp;Kodieren</source>
        <translation>C&amp;oding</translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="168"/>
        <source>Markierten Text kodieren …	C</source>
        <translation>Code selected text…	C</translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="169"/>
        <source>Aktivierung aufheben</source>
        <translation>Deactivate all</translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="171"/>
        <source>Coder*in …</source>
        <translation>Coder…</translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="173"/>
        <source>&amp;Zitate</source>
        <translation>&amp;Quotes</translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="176"/>
        <source>&amp;Ansicht</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="177"/>
        <source>Größere Schrift</source>
        <translation>Larger text</translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="178"/>
        <source>Kleinere Schrift</source>
        <translation>Smaller text</translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="179"/>
        <source>Farben</source>
        <translation>Theme</translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="180"/>
        <source>Wie das System</source>
        <translation>Follow system</translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="181"/>
        <source>Hell</source>
        <translation>Light</translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="182"/>
        <source>Dunkel</source>
        <translation>Dark</translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="189"/>
        <source>Werkzeuge</source>
        <translation>Tools</translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="204"/>
        <location filename="../main_window.cpp" line="427"/>
        <source>Wer kodiert</source>
        <translation>Current coder</translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="224"/>
        <source>Dokumente</source>
        <translation>Documents</translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="225"/>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="226"/>
        <source>Segmente</source>
        <translation>Segments</translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="227"/>
        <source>Fenster anordnen (Griffe zeigen)</source>
        <translation>Arrange panels (show handles)</translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="243"/>
        <source>Fundstelle</source>
        <translation>Fundstelle</translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="245"/>
        <source>%1 (schreibgeschützte Kopie)</source>
        <translation>%1 (read-only copy)</translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="275"/>
        <source>Schreibgeschützte Kopie</source>
        <translation>Read-only copy</translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="275"/>
        <source>Alles gespeichert</source>
        <translation>Everything saved</translation>
    </message>
    <message numerus="yes">
        <location filename="../main_window.cpp" line="276"/>
        <source>%Ln Kodierungen</source>
        <translation>
            <numerusform>%Ln coding</numerusform>
            <numerusform>%Ln codings</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="278"/>
        <source>zuletzt: %1 (%2, %3)</source>
        <translation>last: %1 (%2, %3)</translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="292"/>
        <location filename="../main_window.cpp" line="299"/>
        <source>Neues Projekt</source>
        <translation>New project</translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="304"/>
        <location filename="../main_window.cpp" line="312"/>
        <location filename="../main_window.cpp" line="321"/>
        <source>Projekt öffnen</source>
        <translation>Open project</translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="315"/>
        <source>Kopie ansehen</source>
        <translation>View copy</translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="361"/>
        <source>Transkripte importieren</source>
        <translation>Import transcripts</translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="361"/>
        <source>Transkripte (%1)</source>
        <translation>Transcripts (%1)</translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="368"/>
        <source>Transkripte werden gelesen …</source>
        <translation>Reading transcripts…</translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="368"/>
        <source>Abbrechen</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="388"/>
        <source>Import abgebrochen. Es wurde nichts importiert.</source>
        <translation>Import cancelled. Nothing was imported.</translation>
    </message>
    <message numerus="yes">
        <location filename="../main_window.cpp" line="395"/>
        <source>%n Dokumente importiert.</source>
        <translation>
            <numerusform>%n document imported.</numerusform>
            <numerusform>%n documents imported.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="407"/>
        <source>Codebuch importieren</source>
        <translation>Import codebook</translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="407"/>
        <location filename="../main_window.cpp" line="416"/>
        <source>Tabellen (*.csv)</source>
        <translation>Tables (*.csv)</translation>
    </message>
    <message numerus="yes">
        <location filename="../main_window.cpp" line="411"/>
        <source>%n Codes importiert.</source>
        <translation>
            <numerusform>%n code imported.</numerusform>
            <numerusform>%n codes imported.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="416"/>
        <source>Variablen aus Tabelle</source>
        <translation>Import variables from table</translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="422"/>
        <source>Variablen importiert.</source>
        <translation>Variables imported.</translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="422"/>
        <source>Variablen importiert. Unbekannte Dokumente: %1</source>
        <translation>Variables imported. Unknown documents: %1</translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="427"/>
        <source>Name oder Kürzel der Coder*in:</source>
        <translation>Coder’s name or initials:</translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="435"/>
        <source>Zitate exportieren</source>
        <translation>Export quotes</translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="435"/>
        <source>Zitate.docx</source>
        <translation>Quotes.docx</translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="435"/>
        <source>Word (*.docx);;Markdown (*.md)</source>
        <translation>Word (*.docx);;Markdown (*.md)</translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="443"/>
        <source>Zitate geschrieben: %1</source>
        <translation>Quotes saved to %1</translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="454"/>
        <source>Sicherung wiederhergestellt. Der vorige Stand liegt bei den Sicherungen.</source>
        <translation>Backup restored. The previous state is among the backups.</translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="473"/>
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
    <name>fundstelle::desktop::TranscriptPanel</name>
    <message>
        <location filename="../transcript/transcript_panel.cpp" line="178"/>
        <source>Gewicht</source>
        <translation>Weight</translation>
    </message>
    <message>
        <location filename="../transcript/transcript_panel.cpp" line="178"/>
        <source>Gewicht von 0 (am Rande) bis 100 (starker Beleg):</source>
        <translation>Weight from 0 (marginal) to 100 (strong evidence):</translation>
    </message>
    <message>
        <location filename="../transcript/transcript_panel.cpp" line="185"/>
        <source>Kommentar</source>
        <translation>Comment</translation>
    </message>
    <message>
        <location filename="../transcript/transcript_panel.cpp" line="185"/>
        <source>Kommentar zu dieser Kodierung:</source>
        <translation>Comment on this coding:</translation>
    </message>
    <message>
        <location filename="../transcript/transcript_panel.cpp" line="201"/>
        <source>Kodieren …	C</source>
        <translation>Code…	C</translation>
    </message>
    <message>
        <location filename="../transcript/transcript_panel.cpp" line="202"/>
        <source>Als Zitat aufnehmen …	Z</source>
        <translation>Add as quote…	Z</translation>
    </message>
    <message>
        <location filename="../transcript/transcript_panel.cpp" line="213"/>
        <source>Anderer Code …	C</source>
        <translation>Recode…	C</translation>
    </message>
    <message>
        <location filename="../transcript/transcript_panel.cpp" line="214"/>
        <source>Gewicht …	W</source>
        <translation>Weight…	W</translation>
    </message>
    <message>
        <location filename="../transcript/transcript_panel.cpp" line="215"/>
        <source>Memo …</source>
        <translation>Memo…</translation>
    </message>
    <message>
        <location filename="../transcript/transcript_panel.cpp" line="216"/>
        <source>Kommentar …	M</source>
        <translation>Comment…	M</translation>
    </message>
    <message>
        <location filename="../transcript/transcript_panel.cpp" line="218"/>
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
</TS>
