<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="de_DE">
<context>
    <name>CodingImportDialog</name>
    <message numerus="yes">
        <location filename="../import/coding_import.cpp" line="20"/>
        <source>%Ln Kodierungen importiert.</source>
        <translation>
            <numerusform>%Ln Kodierung importiert.</numerusform>
            <numerusform>%Ln Kodierungen importiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../import/coding_import.cpp" line="23"/>
        <source>%Ln Zeilen passen nicht, die erste ist Zeile %1: %2</source>
        <translation>
            <numerusform>%Ln Zeile passt nicht, Zeile %1: %2</numerusform>
            <numerusform>%Ln Zeilen passen nicht, die erste ist Zeile %1: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message numerus="yes">
        <location filename="../pictures/document_pictures.cpp" line="110"/>
        <location filename="../pictures/free_pictures.cpp" line="59"/>
        <location filename="../pictures/free_pictures.cpp" line="208"/>
        <location filename="../pictures/pictures.cpp" line="109"/>
        <location filename="../pictures/pictures.cpp" line="160"/>
        <source>%Ln Segmente</source>
        <translation>
            <numerusform>%Ln Segment</numerusform>
            <numerusform>%Ln Segmente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../pictures/document_pictures.cpp" line="123"/>
        <location filename="../pictures/pictures.cpp" line="116"/>
        <source>%Ln Codes</source>
        <translation>
            <numerusform>%Ln Code</numerusform>
            <numerusform>%Ln Codes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../pictures/free_pictures.cpp" line="51"/>
        <source>%Ln Überschneidungen</source>
        <translation>
            <numerusform>%Ln Überschneidung</numerusform>
            <numerusform>%Ln Überschneidungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../pictures/free_pictures.cpp" line="92"/>
        <source>%1 von %Ln Wörtern ohne Füllwörter, Wortformen zusammengefasst; %2.</source>
        <translation>
            <numerusform>%1 von %Ln Wort ohne Füllwörter, Wortformen zusammengefasst; %2.</numerusform>
            <numerusform>%1 von %Ln Wörtern ohne Füllwörter, Wortformen zusammengefasst; %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../pictures/free_pictures.cpp" line="105"/>
        <location filename="../pictures/free_pictures.cpp" line="132"/>
        <source>%1-mal in %Ln Dokumenten</source>
        <translation>
            <numerusform>%1-mal in %Ln Dokument</numerusform>
            <numerusform>%1-mal in %Ln Dokumenten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../pictures/grid_pictures.cpp" line="79"/>
        <source> %Ln weitere Spalten sind nicht gezeigt.</source>
        <translation>
            <numerusform> %Ln weitere Spalte ist nicht gezeigt.</numerusform>
            <numerusform> %Ln weitere Spalten sind nicht gezeigt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../pictures/grid_pictures.cpp" line="111"/>
        <source>Paare von Segmenten, die höchstens %Ln Absätze auseinander liegen</source>
        <translation>
            <numerusform>Paare von Segmenten, die höchstens %Ln Absatz auseinander liegen</numerusform>
            <numerusform>Paare von Segmenten, die höchstens %Ln Absätze auseinander liegen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../pictures/pictures.cpp" line="110"/>
        <source>%Ln Dokumente</source>
        <translation>
            <numerusform>%Ln Dokument</numerusform>
            <numerusform>%Ln Dokumente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../pictures/pictures.cpp" line="115"/>
        <source>%Ln aktivierte Dokumente</source>
        <translation>
            <numerusform>%Ln aktiviertes Dokument</numerusform>
            <numerusform>%Ln aktivierte Dokumente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../pictures/pictures.cpp" line="160"/>
        <source>%Ln Dokumenten</source>
        <translation>
            <numerusform>%Ln Dokument</numerusform>
            <numerusform>%Ln Dokumenten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../pictures/stacked_pictures.cpp" line="119"/>
        <source> %Ln weitere sind nicht gezeigt.</source>
        <translation>
            <numerusform> %Ln weiterer ist nicht gezeigt.</numerusform>
            <numerusform> %Ln weitere sind nicht gezeigt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fundstelle::desktop::BalanceView</name>
    <message numerus="yes">
        <location filename="../quotes/balance_view.cpp" line="43"/>
        <source> und %Ln weitere</source>
        <translation>
            <numerusform> und %Ln weiteres</numerusform>
            <numerusform> und %Ln weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fundstelle::desktop::CardsView</name>
    <message numerus="yes">
        <location filename="../quotes/cards_view_input.cpp" line="94"/>
        <source>%Ln Zitate</source>
        <translation>
            <numerusform>%Ln Zitat</numerusform>
            <numerusform>%Ln Zitate</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fundstelle::desktop::ChapterPage</name>
    <message numerus="yes">
        <location filename="../quotes/chapter_page.cpp" line="110"/>
        <source>%Ln Zitate</source>
        <translation>
            <numerusform>%Ln Zitat</numerusform>
            <numerusform>%Ln Zitate</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fundstelle::desktop::CodeActions</name>
    <message numerus="yes">
        <location filename="../codes/code_actions.cpp" line="56"/>
        <source>%n Codes mit ihren Kodierungen entfernen	Entf</source>
        <translation>
            <numerusform>%n Code mit seinen Kodierungen entfernen	Entf</numerusform>
            <numerusform>%n Codes mit ihren Kodierungen entfernen	Entf</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fundstelle::desktop::CodePanel</name>
    <message numerus="yes">
        <location filename="../codes/code_panel.cpp" line="266"/>
        <source>%Ln Kodierungen entstanden vor der letzten Änderung – ansehen</source>
        <translation>
            <numerusform>%Ln Kodierung entstand vor der letzten Änderung – ansehen</numerusform>
            <numerusform>%Ln Kodierungen entstanden vor der letzten Änderung – ansehen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fundstelle::desktop::CodebookMergeDialog</name>
    <message numerus="yes">
        <location filename="../exchange/codebook_merge_dialog.cpp" line="119"/>
        <source>%n übernehmen</source>
        <translation>
            <numerusform>%n übernehmen</numerusform>
            <numerusform>%n übernehmen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fundstelle::desktop::CodesModel</name>
    <message numerus="yes">
        <location filename="../codes/codes_model.cpp" line="191"/>
        <source>%n Segmente</source>
        <translation>
            <numerusform>%n Segment</numerusform>
            <numerusform>%n Segmente</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fundstelle::desktop::DocumentsModel</name>
    <message numerus="yes">
        <location filename="../documents/documents_model.cpp" line="224"/>
        <source>%n Kodierungen</source>
        <translation>
            <numerusform>%n Kodierung</numerusform>
            <numerusform>%n Kodierungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fundstelle::desktop::ExchangeActions</name>
    <message numerus="yes">
        <location filename="../exchange/exchange_actions.cpp" line="142"/>
        <source>%n Codes übernommen.</source>
        <translation>
            <numerusform>%n Code übernommen.</numerusform>
            <numerusform>%n Codes übernommen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fundstelle::desktop::ExchangeExportDialog</name>
    <message numerus="yes">
        <location filename="../exchange/exchange_export_dialog.cpp" line="76"/>
        <source>%Ln Dokumente mit Codes, Kodierungen, Memos und Variablen.</source>
        <translation>
            <numerusform>%Ln Dokument mit Codes, Kodierungen, Memos und Variablen.</numerusform>
            <numerusform>%Ln Dokumente mit Codes, Kodierungen, Memos und Variablen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fundstelle::desktop::FilterFields</name>
    <message numerus="yes">
        <location filename="../queries/filter_fields.cpp" line="157"/>
        <source>%n Personen</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../queries/filter_fields.cpp" line="159"/>
        <source>%n gewählte Dokumente</source>
        <translation>
            <numerusform>%n gewähltes Dokument</numerusform>
            <numerusform>%n gewählte Dokumente</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fundstelle::desktop::FindBar</name>
    <message numerus="yes">
        <location filename="../search/find_bar.cpp" line="172"/>
        <source>%n Treffer</source>
        <translation>
            <numerusform>%n Treffer</numerusform>
            <numerusform>%n Treffer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fundstelle::desktop::FindingsPanel</name>
    <message numerus="yes">
        <location filename="../disclosure/findings_panel.cpp" line="340"/>
        <source>„%1“ an %n Stellen ersetzt. Die Kodierungen stehen, wo sie standen.</source>
        <translation>
            <numerusform>„%1“ an %n Stelle ersetzt. Die Kodierungen stehen, wo sie standen.</numerusform>
            <numerusform>„%1“ an %n Stellen ersetzt. Die Kodierungen stehen, wo sie standen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fundstelle::desktop::Gathering</name>
    <message numerus="yes">
        <location filename="../quotes/gathering.cpp" line="24"/>
        <source>%Ln Zitate in „%1“ aufgenommen. Rückgängig mit Strg+Z.</source>
        <translation>
            <numerusform>%Ln Zitat in „%1“ aufgenommen. Rückgängig mit Strg+Z.</numerusform>
            <numerusform>%Ln Zitate in „%1“ aufgenommen. Rückgängig mit Strg+Z.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fundstelle::desktop::HistoryPanel</name>
    <message numerus="yes">
        <location filename="../history/history_panel.cpp" line="129"/>
        <source>%Ln Mal kodiert</source>
        <translation>
            <numerusform>%Ln Mal kodiert</numerusform>
            <numerusform>%Ln Mal kodiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../history/history_panel.cpp" line="130"/>
        <source>%Ln neue Codes</source>
        <translation>
            <numerusform>%Ln neuer Code</numerusform>
            <numerusform>%Ln neue Codes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../history/history_panel.cpp" line="131"/>
        <source>%Ln weitere Änderungen</source>
        <translation>
            <numerusform>%Ln weitere Änderung</numerusform>
            <numerusform>%Ln weitere Änderungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fundstelle::desktop::ImportDialog</name>
    <message numerus="yes">
        <location filename="../import/import_dialog.cpp" line="175"/>
        <source>%1, %n Dokumente</source>
        <translation>
            <numerusform>%1, %n Dokument</numerusform>
            <numerusform>%1, %n Dokumente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../import/import_dialog.cpp" line="307"/>
        <source>%n Dokumente importieren</source>
        <translation>
            <numerusform>%n Dokument importieren</numerusform>
            <numerusform>%n Dokumente importieren</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fundstelle::desktop::Importer</name>
    <message numerus="yes">
        <location filename="../import/importer.cpp" line="63"/>
        <source>%n Dokumente importiert.</source>
        <translation>
            <numerusform>%n Dokument importiert.</numerusform>
            <numerusform>%n Dokumente importiert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fundstelle::desktop::MainWindow</name>
    <message numerus="yes">
        <location filename="../main_window.cpp" line="221"/>
        <source>%Ln Kodierungen</source>
        <translation>
            <numerusform>%Ln Kodierung</numerusform>
            <numerusform>%Ln Kodierungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fundstelle::desktop::OutlineModel</name>
    <message numerus="yes">
        <location filename="../quotes/outline_model.cpp" line="186"/>
        <source>%n Zitate</source>
        <translation>
            <numerusform>%n Zitat</numerusform>
            <numerusform>%n Zitate</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fundstelle::desktop::PicturesPanel</name>
    <message numerus="yes">
        <location filename="../pictures/pictures_panel.cpp" line="316"/>
        <source>%Ln Stellen</source>
        <translation>
            <numerusform>%Ln Stelle</numerusform>
            <numerusform>%Ln Stellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../pictures/pictures_panel.cpp" line="316"/>
        <source>%1 von %Ln Stellen</source>
        <translation>
            <numerusform>%1 von %Ln Stelle</numerusform>
            <numerusform>%1 von %Ln Stellen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fundstelle::desktop::QueryPanel</name>
    <message numerus="yes">
        <location filename="../queries/query_panel.cpp" line="174"/>
        <source>Für diese Abfrage werden die Texte einmal gelesen. Noch %Ln Dokumente.</source>
        <translation>
            <numerusform>Für diese Abfrage werden die Texte einmal gelesen. Noch %Ln Dokument.</numerusform>
            <numerusform>Für diese Abfrage werden die Texte einmal gelesen. Noch %Ln Dokumente.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fundstelle::desktop::ReleaseDialog</name>
    <message numerus="yes">
        <location filename="../disclosure/release_dialog.cpp" line="153"/>
        <source>%Ln Stellen können Personen oder Orte verraten: im Text ersetzen, übergehen – oder mit einer Begründung weitergeben.</source>
        <translation>
            <numerusform>%Ln Stelle kann Personen oder Orte verraten: im Text ersetzen, übergehen – oder mit einer Begründung weitergeben.</numerusform>
            <numerusform>%Ln Stellen können Personen oder Orte verraten: im Text ersetzen, übergehen – oder mit einer Begründung weitergeben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fundstelle::desktop::ReplaceDialog</name>
    <message numerus="yes">
        <location filename="../corrections/replace_dialog.cpp" line="114"/>
        <source>%n Stellen werden ersetzt</source>
        <translation>
            <numerusform>%n Stelle wird ersetzt</numerusform>
            <numerusform>%n Stellen werden ersetzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../corrections/replace_dialog.cpp" line="125"/>
        <source>%n Stellen ersetzt. Die Kodierungen stehen, wo sie standen.</source>
        <translation>
            <numerusform>%n Stelle ersetzt. Die Kodierungen stehen, wo sie standen.</numerusform>
            <numerusform>%n Stellen ersetzt. Die Kodierungen stehen, wo sie standen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fundstelle::desktop::ReplacementLine</name>
    <message numerus="yes">
        <location filename="../disclosure/replacement_line.cpp" line="34"/>
        <source>alle %n Funde dieser Worte</source>
        <translation>
            <numerusform>den %n Fund dieser Worte</numerusform>
            <numerusform>alle %n Funde dieser Worte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fundstelle::desktop::ReportDialog</name>
    <message numerus="yes">
        <location filename="../pictures/report_dialog.cpp" line="82"/>
        <source>Aktivierte (%Ln)</source>
        <translation>
            <numerusform>Aktivierte (%Ln)</numerusform>
            <numerusform>Aktivierte (%Ln)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fundstelle::desktop::SearchModel</name>
    <message numerus="yes">
        <location filename="../search/search_model.cpp" line="198"/>
        <source>%1, %n Treffer</source>
        <translation>
            <numerusform>%1, %n Treffer</numerusform>
            <numerusform>%1, %n Treffer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fundstelle::desktop::SearchPanel</name>
    <message numerus="yes">
        <location filename="../search/search_panel.cpp" line="167"/>
        <source>%1 in %n Dokumenten</source>
        <translation>
            <numerusform>%1 in %n Dokument</numerusform>
            <numerusform>%1 in %n Dokumenten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fundstelle::desktop::SegmentsModel</name>
    <message numerus="yes">
        <location filename="../segments/segments_model.cpp" line="179"/>
        <source>%1: %n Segmente</source>
        <translation>
            <numerusform>%1: %n Segment</numerusform>
            <numerusform>%1: %n Segmente</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fundstelle::desktop::StyleStrip</name>
    <message numerus="yes">
        <location filename="../quotes/style_strip.cpp" line="37"/>
        <source>Erkennbar: %1 und %Ln weitere Angaben passen auf weniger als drei Interviews.</source>
        <translation>
            <numerusform>Erkennbar: %1 und %Ln weitere Angabe passen auf weniger als drei Interviews.</numerusform>
            <numerusform>Erkennbar: %1 und %Ln weitere Angaben passen auf weniger als drei Interviews.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fundstelle::desktop::SummariesModel</name>
    <message numerus="yes">
        <location filename="../summaries/summaries_model.cpp" line="90"/>
        <source>%n Segmente</source>
        <translation>
            <numerusform>%n Segment</numerusform>
            <numerusform>%n Segmente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../summaries/summaries_model.cpp" line="100"/>
        <source>leer, %n Segmente</source>
        <translation>
            <numerusform>leer, %n Segment</numerusform>
            <numerusform>leer, %n Segmente</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fundstelle::desktop::TablesPanel</name>
    <message numerus="yes">
        <location filename="../tables/tables_panel.cpp" line="158"/>
        <source>Für diese Zählung werden die Texte einmal gelesen. Noch %Ln Dokumente.</source>
        <translation>
            <numerusform>Für diese Zählung werden die Texte einmal gelesen. Noch %Ln Dokument.</numerusform>
            <numerusform>Für diese Zählung werden die Texte einmal gelesen. Noch %Ln Dokumente.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fundstelle::desktop::TextEditor</name>
    <message numerus="yes">
        <location filename="../corrections/text_editor.cpp" line="112"/>
        <source>Text berichtigt. %n Kodierungen haben Worte verloren und stehen unter „Zu prüfen“.</source>
        <translation>
            <numerusform>Text berichtigt. %n Kodierung hat Worte verloren und steht unter „Zu prüfen“.</numerusform>
            <numerusform>Text berichtigt. %n Kodierungen haben Worte verloren und stehen unter „Zu prüfen“.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fundstelle::desktop::VariablesPanel</name>
    <message numerus="yes">
        <location filename="../variables/variables_panel.cpp" line="135"/>
        <source>%n Werte lagen außerhalb der Tabelle und wurden nicht eingefügt.</source>
        <translation>
            <numerusform>%n Wert lag außerhalb der Tabelle und wurde nicht eingefügt.</numerusform>
            <numerusform>%n Werte lagen außerhalb der Tabelle und wurden nicht eingefügt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fundstelle::desktop::VersionsDialog</name>
    <message numerus="yes">
        <location filename="../corrections/versions_dialog.cpp" line="84"/>
        <source>%n Änderungen</source>
        <translation>
            <numerusform>%n Änderung</numerusform>
            <numerusform>%n Änderungen</numerusform>
        </translation>
    </message>
</context>
</TS>
