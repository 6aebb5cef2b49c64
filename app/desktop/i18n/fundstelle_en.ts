<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="de_DE">
<context>
    <name>fundstelle::desktop::BackupsDialog</name>
    <message>
        <location filename="../backups_dialog.cpp" line="15"/>
        <source>Sicherung wiederherstellen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../backups_dialog.cpp" line="22"/>
        <source>Sicherungen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../backups_dialog.cpp" line="24"/>
        <source>Der jetzige Stand wird vorher selbst gesichert.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../backups_dialog.cpp" line="25"/>
        <source>Es gibt noch keine Sicherung. Sie entsteht beim Öffnen und dann höchstens alle 30 Minuten, wenn sich etwas geändert hat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../backups_dialog.cpp" line="29"/>
        <source>Wiederherstellen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../backups_dialog.cpp" line="31"/>
        <source>Abbrechen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fundstelle::desktop::CodeDialog</name>
    <message>
        <location filename="../codes/code_dialog.cpp" line="13"/>
        <source>Code „%1“</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../codes/code_dialog.cpp" line="18"/>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../codes/code_dialog.cpp" line="25"/>
        <source>Definition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../codes/code_dialog.cpp" line="26"/>
        <source>Ankerbeispiel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../codes/code_dialog.cpp" line="27"/>
        <source>Kodierregel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../codes/code_dialog.cpp" line="28"/>
        <source>Abgrenzung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../codes/code_dialog.cpp" line="30"/>
        <source>Übernehmen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../codes/code_dialog.cpp" line="31"/>
        <source>Abbrechen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fundstelle::desktop::CodePalette</name>
    <message>
        <location filename="../transcript/code_palette.cpp" line="24"/>
        <source>Code suchen oder neu anlegen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../transcript/code_palette.cpp" line="25"/>
        <source>Code suchen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../transcript/code_palette.cpp" line="26"/>
        <source>Gefundene Codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../transcript/code_palette.cpp" line="76"/>
        <source>Neuer Code „%1“</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fundstelle::desktop::CodesModel</name>
    <message numerus="yes">
        <location filename="../codes/codes_model.cpp" line="104"/>
        <source>%n Segmente</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../codes/codes_model.cpp" line="131"/>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../codes/codes_model.cpp" line="131"/>
        <source>Segmente</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fundstelle::desktop::CodesPanel</name>
    <message>
        <location filename="../codes/codes_panel.cpp" line="16"/>
        <location filename="../codes/codes_panel.cpp" line="30"/>
        <source>Codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../codes/codes_panel.cpp" line="21"/>
        <source>Hier steht das Codebuch. Ein Code entsteht auch beim Kodieren: Text markieren, C drücken, Namen tippen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../codes/codes_panel.cpp" line="21"/>
        <location filename="../codes/codes_panel.cpp" line="92"/>
        <source>Neuer Code …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../codes/codes_panel.cpp" line="25"/>
        <location filename="../codes/codes_panel.cpp" line="26"/>
        <location filename="../codes/codes_panel.cpp" line="63"/>
        <source>Neuer Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../codes/codes_panel.cpp" line="63"/>
        <source>Name des Codes:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../codes/codes_panel.cpp" line="74"/>
        <source>Farbe von „%1“</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../codes/codes_panel.cpp" line="94"/>
        <source>Neuer Untercode …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../codes/codes_panel.cpp" line="96"/>
        <source>Markierten Text kodieren	Doppelklick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../codes/codes_panel.cpp" line="97"/>
        <source>Umbenennen	F2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../codes/codes_panel.cpp" line="98"/>
        <source>Beschreibung …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../codes/codes_panel.cpp" line="99"/>
        <source>Farbe …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../codes/codes_panel.cpp" line="101"/>
        <source>Code mit seinen Kodierungen entfernen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fundstelle::desktop::DocumentsModel</name>
    <message numerus="yes">
        <location filename="../documents/documents_model.cpp" line="130"/>
        <source>%n Kodierungen</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../documents/documents_model.cpp" line="162"/>
        <source>Dokument</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../documents/documents_model.cpp" line="162"/>
        <source>Kodierungen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fundstelle::desktop::DocumentsPanel</name>
    <message>
        <location filename="../documents/documents_panel.cpp" line="12"/>
        <location filename="../documents/documents_panel.cpp" line="18"/>
        <source>Dokumente</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../documents/documents_panel.cpp" line="17"/>
        <source>Hier stehen die Transkripte. Sie lassen sich auch aus dem Dateimanager hierher ziehen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../documents/documents_panel.cpp" line="17"/>
        <source>Transkripte importieren …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../documents/documents_panel.cpp" line="49"/>
        <source>Umbenennen	F2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../documents/documents_panel.cpp" line="52"/>
        <source>In Gruppe verschieben</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../documents/documents_panel.cpp" line="59"/>
        <source>Ohne Gruppe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../documents/documents_panel.cpp" line="63"/>
        <source>Dokument mit seinen Kodierungen entfernen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../documents/documents_panel.cpp" line="67"/>
        <source>Gruppe auflösen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../documents/documents_panel.cpp" line="72"/>
        <source>Neue Gruppe …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../documents/documents_panel.cpp" line="73"/>
        <source>Neue Gruppe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../documents/documents_panel.cpp" line="73"/>
        <source>Name der Gruppe:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fundstelle::desktop::ExportDialog</name>
    <message>
        <location filename="../export/export_dialog.cpp" line="12"/>
        <source>Zitate exportieren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../export/export_dialog.cpp" line="15"/>
        <source>Aufgenommene Zitate (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../export/export_dialog.cpp" line="16"/>
        <source>Segmente der aktivierten Codes (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../export/export_dialog.cpp" line="17"/>
        <source>Alle Segmente (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../export/export_dialog.cpp" line="19"/>
        <source>Dokument und Absatz – „Interview 07, Abs. 29–31“</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../export/export_dialog.cpp" line="20"/>
        <source>Rolle und Ort – „THM, Kreis“</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../export/export_dialog.cpp" line="21"/>
        <source>Keine Quelle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../export/export_dialog.cpp" line="25"/>
        <source>Was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../export/export_dialog.cpp" line="26"/>
        <source>Quelle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../export/export_dialog.cpp" line="28"/>
        <source>Exportieren …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../export/export_dialog.cpp" line="29"/>
        <source>Abbrechen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fundstelle::desktop::MainWindow</name>
    <message>
        <location filename="../main_window.cpp" line="48"/>
        <source>Fundstelle-Projekte (*.fundstelle)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="120"/>
        <location filename="../main_window.cpp" line="267"/>
        <source>Rückgängig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="123"/>
        <location filename="../main_window.cpp" line="268"/>
        <source>Wiederherstellen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="126"/>
        <source>Transkripte importieren …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="127"/>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="130"/>
        <source>Zitate exportieren …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="131"/>
        <source>Zitate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="139"/>
        <source>&amp;Projekt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="140"/>
        <source>Neu …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="141"/>
        <source>Öffnen …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="142"/>
        <source>Zuletzt geöffnet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="144"/>
        <source>Sicherung wiederherstellen …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="145"/>
        <source>Schließen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="147"/>
        <source>Beenden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="149"/>
        <source>&amp;Bearbeiten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="153"/>
        <source>&amp;Dokumente</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="155"/>
        <source>Variablen aus Tabelle …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="157"/>
        <source>&amp;Codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="158"/>
        <source>Neuer Code …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="159"/>
        <source>Codebuch importieren …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="161"/>
        <source>&amp;Kodieren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="162"/>
        <source>Markierten Text kodieren …	C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="163"/>
        <source>Aktivierung aufheben</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="165"/>
        <source>Coder*in …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="167"/>
        <source>&amp;Zitate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="170"/>
        <source>&amp;Ansicht</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="171"/>
        <source>Größere Schrift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="172"/>
        <source>Kleinere Schrift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="173"/>
        <source>Farben</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="174"/>
        <source>Wie das System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="175"/>
        <source>Hell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="176"/>
        <source>Dunkel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="183"/>
        <source>Werkzeuge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="198"/>
        <location filename="../main_window.cpp" line="418"/>
        <source>Wer kodiert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="218"/>
        <source>Dokumente</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="219"/>
        <source>Codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="220"/>
        <source>Segmente</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="221"/>
        <source>Fenster anordnen (Griffe zeigen)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="237"/>
        <source>Fundstelle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="239"/>
        <source>%1 (schreibgeschützte Kopie)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="269"/>
        <source>Schreibgeschützte Kopie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="269"/>
        <source>Alles gespeichert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="270"/>
        <source>%1 Kodierungen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="272"/>
        <source>zuletzt: %1 (%2, %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="286"/>
        <location filename="../main_window.cpp" line="293"/>
        <source>Neues Projekt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="298"/>
        <location filename="../main_window.cpp" line="306"/>
        <location filename="../main_window.cpp" line="315"/>
        <source>Projekt öffnen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="309"/>
        <source>Kopie ansehen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="355"/>
        <source>Transkripte importieren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="355"/>
        <source>Transkripte (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="362"/>
        <source>Transkripte werden gelesen …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="362"/>
        <source>Abbrechen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="380"/>
        <source>Import abgebrochen. Es wurde nichts importiert.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../main_window.cpp" line="386"/>
        <source>%n Dokumente importiert.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="398"/>
        <source>Codebuch importieren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="398"/>
        <location filename="../main_window.cpp" line="407"/>
        <source>Tabellen (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../main_window.cpp" line="402"/>
        <source>%n Codes importiert.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="407"/>
        <source>Variablen aus Tabelle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="413"/>
        <source>Variablen importiert.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="413"/>
        <source>Variablen importiert. Unbekannte Dokumente: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="418"/>
        <source>Name oder Kürzel der Coder*in:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="426"/>
        <source>Zitate exportieren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="426"/>
        <source>Zitate.docx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="426"/>
        <source>Word (*.docx);;Markdown (*.md)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="434"/>
        <source>Zitate geschrieben: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="445"/>
        <source>Sicherung wiederhergestellt. Der vorige Stand liegt bei den Sicherungen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="464"/>
        <source>Die Sprache gilt ab dem nächsten Start. · The language applies from the next start.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fundstelle::desktop::MessageBar</name>
    <message>
        <location filename="../message_bar.cpp" line="20"/>
        <source>Hinweis schließen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fundstelle::desktop::Panel</name>
    <message>
        <location filename="../panel.cpp" line="25"/>
        <source>Filtern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../panel.cpp" line="27"/>
        <source>%1 filtern</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fundstelle::desktop::QuoteDialog</name>
    <message>
        <location filename="../export/quote_dialog.cpp" line="33"/>
        <source>Als Zitat aufnehmen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../export/quote_dialog.cpp" line="39"/>
        <source>Wörter des Zitats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../export/quote_dialog.cpp" line="47"/>
        <source>Markierte Wörter auslassen [...]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../export/quote_dialog.cpp" line="55"/>
        <source>Bericht</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../export/quote_dialog.cpp" line="57"/>
        <source>z. B. Zusammenarbeit mit der Ausländerbehörde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../export/quote_dialog.cpp" line="60"/>
        <source>Sammlung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../export/quote_dialog.cpp" line="61"/>
        <source>Kapitel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../export/quote_dialog.cpp" line="63"/>
        <source>Aufnehmen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../export/quote_dialog.cpp" line="64"/>
        <source>Abbrechen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../export/quote_dialog.cpp" line="101"/>
        <source>Ohne Kapitel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fundstelle::desktop::SegmentsModel</name>
    <message>
        <location filename="../segments/segments_model.cpp" line="63"/>
        <source>%1, %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../segments/segments_model.cpp" line="74"/>
        <source>%1, Abs. %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fundstelle::desktop::SegmentsPanel</name>
    <message>
        <location filename="../segments/segments_panel.cpp" line="15"/>
        <source>Segmente</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../segments/segments_panel.cpp" line="28"/>
        <source>Gefundene Segmente</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../segments/segments_panel.cpp" line="31"/>
        <source>Hier erscheinen die Segmente der aktivierten Codes. Zum Aktivieren das Kästchen vor einem Code anklicken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../segments/segments_panel.cpp" line="54"/>
        <source>Zur Stelle springen	Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../segments/segments_panel.cpp" line="55"/>
        <source>Als Zitat kopieren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../segments/segments_panel.cpp" line="62"/>
        <source>Kodierung entfernen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fundstelle::desktop::StartPage</name>
    <message>
        <location filename="../start_page.cpp" line="15"/>
        <source>Fundstelle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../start_page.cpp" line="17"/>
        <source>Interviews kodieren. Jede Stelle wiederfinden, jedes Zitat belegen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../start_page.cpp" line="19"/>
        <source>Neues Projekt …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../start_page.cpp" line="20"/>
        <source>Projekt öffnen …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../start_page.cpp" line="49"/>
        <source>Zuletzt geöffnet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fundstelle::desktop::TranscriptPanel</name>
    <message>
        <location filename="../transcript/transcript_panel.cpp" line="175"/>
        <source>Gewicht</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../transcript/transcript_panel.cpp" line="175"/>
        <source>Gewicht von 0 (am Rande) bis 100 (starker Beleg):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../transcript/transcript_panel.cpp" line="183"/>
        <source>Kommentar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../transcript/transcript_panel.cpp" line="183"/>
        <source>Kommentar zu dieser Kodierung:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../transcript/transcript_panel.cpp" line="199"/>
        <source>Kodieren …	C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../transcript/transcript_panel.cpp" line="200"/>
        <source>Als Zitat aufnehmen …	Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../transcript/transcript_panel.cpp" line="211"/>
        <source>Anderer Code …	C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../transcript/transcript_panel.cpp" line="212"/>
        <source>Gewicht …	W</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../transcript/transcript_panel.cpp" line="213"/>
        <source>Kommentar …	M</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../transcript/transcript_panel.cpp" line="215"/>
        <source>Kodierung entfernen	Entf</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fundstelle::desktop::TranscriptView</name>
    <message>
        <location filename="../transcript/transcript_view.cpp" line="31"/>
        <source>Coder*in: %1 · Gewicht %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../transcript/transcript_view.cpp" line="49"/>
        <source>Transkript</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
