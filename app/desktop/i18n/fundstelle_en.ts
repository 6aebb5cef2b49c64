<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="de_DE">
<context>
    <name>CodingImportDialog</name>
    <message>
        <location filename="../import/coding_import.cpp" line="34"/>
        <source>Kodierungen werden importiert …</source>
        <translation>Importing codings…</translation>
    </message>
    <message>
        <location filename="../import/coding_import.cpp" line="19"/>
        <source>Import abgebrochen. Es wurde nichts importiert.</source>
        <translation>Import cancelled. Nothing was imported.</translation>
    </message>
    <message numerus="yes">
        <location filename="../import/coding_import.cpp" line="20"/>
        <source>%Ln Kodierungen importiert.</source>
        <translation>
            <numerusform>%Ln coding imported.</numerusform>
            <numerusform>%Ln codings imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../import/coding_import.cpp" line="23"/>
        <source>%Ln Zeilen passen nicht, die erste ist Zeile %1: %2</source>
        <translation>
            <numerusform>%Ln row does not fit, row %1: %2</numerusform>
            <numerusform>%Ln rows do not fit, the first is row %1: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <location filename="../report_check/quote_comparison.cpp" line="69"/>
        <source>Das Transkript gibt es nicht mehr.</source>
        <translation>The transcript no longer exists.</translation>
    </message>
    <message>
        <location filename="../report_check/quote_comparison.cpp" line="71"/>
        <source>Das Transkript wurde seither geändert.</source>
        <translation>The transcript has been changed since.</translation>
    </message>
    <message>
        <location filename="../report_check/quote_comparison.cpp" line="86"/>
        <source>Diese Worte stehen in keinem Transkript.</source>
        <translation>These words stand in no transcript.</translation>
    </message>
    <message>
        <location filename="../report_check/quote_comparison.cpp" line="102"/>
        <source>Ändert den Sinn</source>
        <translation>Changes the meaning</translation>
    </message>
    <message>
        <location filename="../report_check/quote_comparison.cpp" line="102"/>
        <source>Weitere Abweichungen</source>
        <translation>Other differences</translation>
    </message>
    <message>
        <location filename="../report_check/quote_comparison.cpp" line="114"/>
        <source>Im Bericht</source>
        <translation>In the report</translation>
    </message>
    <message>
        <location filename="../report_check/quote_comparison.cpp" line="115"/>
        <source>Im Transkript</source>
        <translation>In the transcript</translation>
    </message>
</context>
<context>
    <name>Memo</name>
    <message>
        <location filename="../memos/memo_dialog.cpp" line="138"/>
        <location filename="../memos/memo_dialog.cpp" line="148"/>
        <source>Memo zu „%1“</source>
        <translation>Memo on “%1”</translation>
    </message>
    <message>
        <location filename="../memos/memo_dialog.cpp" line="139"/>
        <location filename="../memos/memo_dialog.cpp" line="149"/>
        <source>Ein leeres Memo wird entfernt.</source>
        <translation>An emptied memo is removed.</translation>
    </message>
    <message>
        <location filename="../memos/memo_dialog.cpp" line="146"/>
        <source>Freies Memo</source>
        <translation>Free memo</translation>
    </message>
    <message>
        <location filename="../memos/memo_dialog.cpp" line="147"/>
        <source>Memo zur Stelle in „%1“</source>
        <translation>Memo on a passage in “%1”</translation>
    </message>
    <message>
        <location filename="../memos/memo_dialog.cpp" line="154"/>
        <source>Neues Memo</source>
        <translation>New memo</translation>
    </message>
    <message>
        <location filename="../memos/memo_dialog.cpp" line="155"/>
        <source>Die erste Zeile gibt dem Memo seinen Namen.</source>
        <translation>The first line gives the memo its name.</translation>
    </message>
</context>
<context>
    <name>Operators</name>
    <message>
        <location filename="../queries/operators.cpp" line="59"/>
        <source>Einer der Codes</source>
        <translation>One of the codes</translation>
    </message>
    <message>
        <location filename="../queries/operators.cpp" line="60"/>
        <source>Überschneidung</source>
        <translation>Intersection</translation>
    </message>
    <message>
        <location filename="../queries/operators.cpp" line="61"/>
        <source>Überschneidung (mindestens n)</source>
        <translation>Intersection (at least n)</translation>
    </message>
    <message>
        <location filename="../queries/operators.cpp" line="62"/>
        <source>Überlappung</source>
        <translation>Overlapping</translation>
    </message>
    <message>
        <location filename="../queries/operators.cpp" line="63"/>
        <source>Überlappung (mindestens n)</source>
        <translation>Overlapping (at least n)</translation>
    </message>
    <message>
        <location filename="../queries/operators.cpp" line="64"/>
        <source>Nur ein Code</source>
        <translation>Only one code</translation>
    </message>
    <message>
        <location filename="../queries/operators.cpp" line="65"/>
        <source>Nur dieser Code allein</source>
        <translation>Only this code alone</translation>
    </message>
    <message>
        <location filename="../queries/operators.cpp" line="66"/>
        <source>Innerhalb</source>
        <translation>Inside</translation>
    </message>
    <message>
        <location filename="../queries/operators.cpp" line="67"/>
        <source>Teilweise innerhalb</source>
        <translation>Partly inside</translation>
    </message>
    <message>
        <location filename="../queries/operators.cpp" line="68"/>
        <source>Außerhalb</source>
        <translation>Outside</translation>
    </message>
    <message>
        <location filename="../queries/operators.cpp" line="69"/>
        <source>Gefolgt von</source>
        <translation>Followed by</translation>
    </message>
    <message>
        <location filename="../queries/operators.cpp" line="72"/>
        <source>Nähe</source>
        <translation>Near</translation>
    </message>
    <message>
        <location filename="../queries/operators.cpp" line="77"/>
        <source>Segmente, die einen dieser Codes haben; ohne Codes alle Segmente.</source>
        <translation>Segments that have one of these codes; without codes, all segments.</translation>
    </message>
    <message>
        <location filename="../queries/operators.cpp" line="78"/>
        <source>Die Worte, an denen alle Codes zugleich vergeben sind.</source>
        <translation>The words that carry all codes at once.</translation>
    </message>
    <message>
        <location filename="../queries/operators.cpp" line="79"/>
        <source>Die Worte, an denen mindestens so viele der Codes zugleich vergeben sind.</source>
        <translation>The words that carry at least that many of the codes at once.</translation>
    </message>
    <message>
        <location filename="../queries/operators.cpp" line="80"/>
        <source>Wo sich alle Codes überschneiden: die ganze Passage ihrer Segmente.</source>
        <translation>Where all codes intersect: the whole passage of their segments.</translation>
    </message>
    <message>
        <location filename="../queries/operators.cpp" line="81"/>
        <source>Wo sich mindestens so viele der Codes überschneiden: die ganze Passage ihrer Segmente.</source>
        <translation>Where at least that many of the codes intersect: the whole passage of their segments.</translation>
    </message>
    <message>
        <location filename="../queries/operators.cpp" line="82"/>
        <source>Segmente eines Codes, die keiner der anderen Codes berührt.</source>
        <translation>Segments of one code that none of the other codes overlaps.</translation>
    </message>
    <message>
        <location filename="../queries/operators.cpp" line="83"/>
        <source>Segmente von B, die kein Code von A berührt.</source>
        <translation>Segments of B that no code of A overlaps.</translation>
    </message>
    <message>
        <location filename="../queries/operators.cpp" line="84"/>
        <source>Segmente von A, die ganz in einem Segment von B liegen.</source>
        <translation>Segments of A that lie wholly within a segment of B.</translation>
    </message>
    <message>
        <location filename="../queries/operators.cpp" line="85"/>
        <source>Segmente von A, die sich mit B überschneiden, aber in keinem ganz liegen.</source>
        <translation>Segments of A that overlap B but lie wholly within none.</translation>
    </message>
    <message>
        <location filename="../queries/operators.cpp" line="86"/>
        <source>Segmente von A, die sich mit keinem von B überschneiden.</source>
        <translation>Segments of A that overlap none of B.</translation>
    </message>
    <message>
        <location filename="../queries/operators.cpp" line="87"/>
        <source>Segmente von A, auf die bald eines von B folgt.</source>
        <translation>Segments of A that one of B soon follows.</translation>
    </message>
    <message>
        <location filename="../queries/operators.cpp" line="90"/>
        <source>Segmente von A, vor oder hinter denen bald eines von B steht.</source>
        <translation>Segments of A with one of B soon before or behind them.</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <location filename="../pictures/document_pictures.cpp" line="52"/>
        <source>Text bei %1 %</source>
        <translation>Text at %1 %</translation>
    </message>
    <message>
        <location filename="../pictures/document_pictures.cpp" line="69"/>
        <location filename="../pictures/document_pictures.cpp" line="120"/>
        <location filename="../pictures/pictures.cpp" line="192"/>
        <location filename="../pictures/stacked_pictures.cpp" line="67"/>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <location filename="../pictures/document_pictures.cpp" line="74"/>
        <source>%1 des Textes</source>
        <translation>%1 of the text</translation>
    </message>
    <message>
        <location filename="../pictures/document_pictures.cpp" line="77"/>
        <source>Jedes Kästchen ist %1 Zeichen Text; rechts der Anteil des Textes, den ein Code bedeckt.</source>
        <translation>Each box is %1 characters of text; on the right the share of the text that a code covers.</translation>
    </message>
    <message numerus="yes">
        <location filename="../pictures/document_pictures.cpp" line="110"/>
        <location filename="../pictures/free_pictures.cpp" line="59"/>
        <location filename="../pictures/free_pictures.cpp" line="208"/>
        <location filename="../pictures/pictures.cpp" line="109"/>
        <location filename="../pictures/pictures.cpp" line="160"/>
        <source>%Ln Segmente</source>
        <translation>
            <numerusform>%Ln segment</numerusform>
            <numerusform>%Ln segments</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../pictures/document_pictures.cpp" line="123"/>
        <source>Von links nach rechts läuft der Text; %1.</source>
        <translation>The text runs from left to right; %1.</translation>
    </message>
    <message numerus="yes">
        <location filename="../pictures/document_pictures.cpp" line="123"/>
        <location filename="../pictures/pictures.cpp" line="116"/>
        <source>%Ln Codes</source>
        <translation>
            <numerusform>%Ln code</numerusform>
            <numerusform>%Ln codes</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../pictures/free_pictures.cpp" line="50"/>
        <source>%1 und %2</source>
        <translation>%1 and %2</translation>
    </message>
    <message numerus="yes">
        <location filename="../pictures/free_pictures.cpp" line="51"/>
        <source>%Ln Überschneidungen</source>
        <translation>
            <numerusform>%Ln intersection</numerusform>
            <numerusform>%Ln intersections</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../pictures/free_pictures.cpp" line="83"/>
        <source>Nahe beieinander liegt, was sich oft überschneidet. Fläche: Segmente; Linie: Überschneidungen; %1.</source>
        <translation>What often intersects lies close together. Area: segments; line: intersections; %1.</translation>
    </message>
    <message>
        <location filename="../pictures/free_pictures.cpp" line="91"/>
        <source>nur Befragte</source>
        <translation>interviewees only</translation>
    </message>
    <message>
        <location filename="../pictures/free_pictures.cpp" line="91"/>
        <source>alle Sprechenden</source>
        <translation>all speakers</translation>
    </message>
    <message numerus="yes">
        <location filename="../pictures/free_pictures.cpp" line="92"/>
        <source>%1 von %Ln Wörtern ohne Füllwörter, Wortformen zusammengefasst; %2.</source>
        <translation>
            <numerusform>%1 of %Ln word without filler words, forms of a word together; %2.</numerusform>
            <numerusform>%1 of %Ln words without filler words, forms of a word together; %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../pictures/free_pictures.cpp" line="105"/>
        <location filename="../pictures/free_pictures.cpp" line="132"/>
        <source>%1-mal in %Ln Dokumenten</source>
        <translation>
            <numerusform>%1 times in %Ln document</numerusform>
            <numerusform>%1 times in %Ln documents</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../pictures/free_pictures.cpp" line="207"/>
        <source>Woche ab %1</source>
        <translation>Week from %1</translation>
    </message>
    <message>
        <location filename="../pictures/free_pictures.cpp" line="208"/>
        <location filename="../pictures/grid_pictures.cpp" line="60"/>
        <location filename="../pictures/pictures.cpp" line="193"/>
        <location filename="../pictures/stacked_pictures.cpp" line="69"/>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <location filename="../pictures/free_pictures.cpp" line="219"/>
        <source>Tag</source>
        <translation>day</translation>
    </message>
    <message>
        <location filename="../pictures/free_pictures.cpp" line="219"/>
        <source>Woche</source>
        <translation>week</translation>
    </message>
    <message>
        <location filename="../pictures/free_pictures.cpp" line="219"/>
        <source>Monat</source>
        <translation>month</translation>
    </message>
    <message>
        <location filename="../pictures/free_pictures.cpp" line="220"/>
        <source>Neue Segmente je %1, von %2 bis %3.</source>
        <translation>New segments per %1, from %2 to %3.</translation>
    </message>
    <message>
        <location filename="../pictures/grid_pictures.cpp" line="26"/>
        <location filename="../pictures/grid_pictures.cpp" line="48"/>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <location filename="../pictures/pictures.cpp" line="105"/>
        <source>ohne Angabe</source>
        <translation>not stated</translation>
    </message>
    <message numerus="yes">
        <location filename="../pictures/grid_pictures.cpp" line="79"/>
        <source> %Ln weitere Spalten sind nicht gezeigt.</source>
        <translation>
            <numerusform> %Ln more column is not shown.</numerusform>
            <numerusform> %Ln more columns are not shown.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../pictures/grid_pictures.cpp" line="80"/>
        <source>%1; %2.%3</source>
        <translation>%1; %2.%3</translation>
    </message>
    <message>
        <location filename="../pictures/grid_pictures.cpp" line="80"/>
        <location filename="../pictures/pictures.cpp" line="162"/>
        <location filename="../pictures/stacked_pictures.cpp" line="116"/>
        <source>Segmente</source>
        <translation>Segments</translation>
    </message>
    <message>
        <location filename="../pictures/grid_pictures.cpp" line="80"/>
        <location filename="../pictures/pictures.cpp" line="162"/>
        <source>Dokumente mit mindestens einem Segment</source>
        <translation>Documents with at least one segment</translation>
    </message>
    <message>
        <location filename="../pictures/grid_pictures.cpp" line="110"/>
        <source>Paare von Segmenten, die einander überlappen</source>
        <translation>Pairs of segments that overlap</translation>
    </message>
    <message numerus="yes">
        <location filename="../pictures/grid_pictures.cpp" line="111"/>
        <source>Paare von Segmenten, die höchstens %Ln Absätze auseinander liegen</source>
        <translation>
            <numerusform>Pairs of segments at most %Ln paragraph apart</numerusform>
            <numerusform>Pairs of segments at most %Ln paragraphs apart</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../pictures/grid_pictures.cpp" line="112"/>
        <source>Dokumente, in denen beide Codes vorkommen</source>
        <translation>Documents in which both codes occur</translation>
    </message>
    <message>
        <location filename="../pictures/grid_pictures.cpp" line="114"/>
        <source>Überschneidungen: Stellen, an denen beide Codes liegen</source>
        <translation>Intersections: places that have both codes</translation>
    </message>
    <message>
        <location filename="../pictures/pictures.cpp" line="15"/>
        <source>Häufigkeiten der Codes</source>
        <translation>Frequencies of codes</translation>
    </message>
    <message>
        <location filename="../pictures/pictures.cpp" line="16"/>
        <source>Anteile nach Variable</source>
        <translation>Shares by variable</translation>
    </message>
    <message>
        <location filename="../pictures/pictures.cpp" line="17"/>
        <source>Code-Matrix</source>
        <translation>Code matrix</translation>
    </message>
    <message>
        <location filename="../pictures/pictures.cpp" line="18"/>
        <source>Code-Relationen</source>
        <translation>Code relations</translation>
    </message>
    <message>
        <location filename="../pictures/pictures.cpp" line="19"/>
        <source>Code-Landkarte</source>
        <translation>Code map</translation>
    </message>
    <message>
        <location filename="../pictures/pictures.cpp" line="20"/>
        <source>Dokumentporträt</source>
        <translation>Document portrait</translation>
    </message>
    <message>
        <location filename="../pictures/pictures.cpp" line="21"/>
        <source>Codes im Verlauf des Textes</source>
        <translation>Codes along the text</translation>
    </message>
    <message>
        <location filename="../pictures/pictures.cpp" line="22"/>
        <source>Wortwolke</source>
        <translation>Word cloud</translation>
    </message>
    <message>
        <location filename="../pictures/pictures.cpp" line="23"/>
        <source>Häufige Wörter</source>
        <translation>Frequent words</translation>
    </message>
    <message>
        <location filename="../pictures/pictures.cpp" line="24"/>
        <source>Wort im Zusammenhang</source>
        <translation>Keyword in context</translation>
    </message>
    <message>
        <location filename="../pictures/pictures.cpp" line="25"/>
        <source>Kodierungen im Zeitverlauf</source>
        <translation>Codings over time</translation>
    </message>
    <message>
        <location filename="../pictures/pictures.cpp" line="26"/>
        <source>Verteilung in Prozent</source>
        <translation>Distribution in per cent</translation>
    </message>
    <message>
        <location filename="../pictures/pictures.cpp" line="51"/>
        <source>Anteile nach %1</source>
        <translation>Shares by %1</translation>
    </message>
    <message>
        <location filename="../pictures/pictures.cpp" line="52"/>
        <source>Verteilung in Prozent nach %1</source>
        <translation>Distribution in per cent by %1</translation>
    </message>
    <message>
        <location filename="../pictures/pictures.cpp" line="55"/>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <location filename="../pictures/pictures.cpp" line="110"/>
        <source>%Ln Dokumente</source>
        <translation>
            <numerusform>%Ln document</numerusform>
            <numerusform>%Ln documents</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../pictures/pictures.cpp" line="115"/>
        <source>alle Dokumente</source>
        <translation>all documents</translation>
    </message>
    <message numerus="yes">
        <location filename="../pictures/pictures.cpp" line="115"/>
        <source>%Ln aktivierte Dokumente</source>
        <translation>
            <numerusform>%Ln activated document</numerusform>
            <numerusform>%Ln activated documents</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../pictures/pictures.cpp" line="117"/>
        <source>mit Untercodes</source>
        <translation>with subcodes</translation>
    </message>
    <message>
        <location filename="../pictures/pictures.cpp" line="160"/>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message numerus="yes">
        <location filename="../pictures/pictures.cpp" line="160"/>
        <source>%Ln Dokumenten</source>
        <translation>
            <numerusform>%Ln document</numerusform>
            <numerusform>%Ln documents</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../pictures/grid_pictures.cpp" line="116"/>
        <location filename="../pictures/pictures.cpp" line="162"/>
        <source>%1; %2.</source>
        <translation>%1; %2.</translation>
    </message>
    <message>
        <location filename="../pictures/pictures.cpp" line="194"/>
        <source>%1 %, %2 von %3 Dokumenten</source>
        <translation>%1 %, %2 of %3 documents</translation>
    </message>
    <message>
        <location filename="../pictures/pictures.cpp" line="202"/>
        <source>%1: N = %2</source>
        <translation>%1: N = %2</translation>
    </message>
    <message>
        <location filename="../pictures/pictures.cpp" line="203"/>
        <source>Anteil der Dokumente mit mindestens einem Segment, nach %1. %2.</source>
        <translation>Share of documents with at least one segment, by %1. %2.</translation>
    </message>
    <message>
        <location filename="../pictures/stacked_pictures.cpp" line="48"/>
        <location filename="../pictures/stacked_pictures.cpp" line="58"/>
        <source>N = %1</source>
        <translation>N = %1</translation>
    </message>
    <message>
        <location filename="../pictures/stacked_pictures.cpp" line="69"/>
        <source>%1 %, %2 von %3</source>
        <translation>%1%, %2 of %3</translation>
    </message>
    <message>
        <location filename="../pictures/stacked_pictures.cpp" line="116"/>
        <source>Dokumente je Code</source>
        <translation>documents per code</translation>
    </message>
    <message>
        <location filename="../pictures/stacked_pictures.cpp" line="118"/>
        <source>100 % = N, alle %1 der gezeigten Codes; %2.</source>
        <translation>100% = N, all %1 of the codes shown; %2.</translation>
    </message>
    <message>
        <location filename="../pictures/stacked_pictures.cpp" line="118"/>
        <source>100 % = N, alle %1 des Codes in den gezeigten Teilen; %2.</source>
        <translation>100% = N, all %1 of the code in the parts shown; %2.</translation>
    </message>
    <message numerus="yes">
        <location filename="../pictures/stacked_pictures.cpp" line="119"/>
        <source> %Ln weitere sind nicht gezeigt.</source>
        <translation>
            <numerusform> %Ln more is not shown.</numerusform>
            <numerusform> %Ln more are not shown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <location filename="../documents/progress_mark.cpp" line="36"/>
        <source>in Arbeit</source>
        <translation>in progress</translation>
    </message>
    <message>
        <location filename="../documents/progress_mark.cpp" line="37"/>
        <source>fertig</source>
        <translation>finished</translation>
    </message>
    <message>
        <location filename="../documents/progress_mark.cpp" line="40"/>
        <source>nicht begonnen</source>
        <translation>not started</translation>
    </message>
</context>
<context>
    <name>ProgressDialog</name>
    <message>
        <location filename="../long_work.cpp" line="47"/>
        <source>Abbrechen</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <location filename="../long_work.cpp" line="62"/>
        <source>Wird abgebrochen …</source>
        <translation>Being cancelled…</translation>
    </message>
</context>
<context>
    <name>TableFile</name>
    <message>
        <location filename="../tables/table_file.cpp" line="28"/>
        <source>Excel (*.xlsx)</source>
        <translation>Excel (*.xlsx)</translation>
    </message>
    <message>
        <location filename="../tables/table_file.cpp" line="28"/>
        <source>Word (*.docx)</source>
        <translation>Word (*.docx)</translation>
    </message>
    <message>
        <location filename="../tables/table_file.cpp" line="28"/>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <location filename="../tables/table_file.cpp" line="28"/>
        <source>HTML (*.html)</source>
        <translation>HTML (*.html)</translation>
    </message>
    <message>
        <location filename="../tables/table_file.cpp" line="28"/>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <location filename="../tables/table_file.cpp" line="35"/>
        <source>Tabelle exportieren</source>
        <translation>Export table</translation>
    </message>
</context>
<context>
    <name>TextLook</name>
    <message>
        <location filename="../transcript/text_look.cpp" line="39"/>
        <source>Vorgabe</source>
        <translation>Default</translation>
    </message>
    <message>
        <location filename="../transcript/text_look.cpp" line="87"/>
        <source>Schrift</source>
        <translation>Font</translation>
    </message>
    <message>
        <location filename="../transcript/text_look.cpp" line="88"/>
        <source>Zeilenabstand</source>
        <translation>Line spacing</translation>
    </message>
    <message>
        <location filename="../transcript/text_look.cpp" line="88"/>
        <source>Eng</source>
        <translation>Tight</translation>
    </message>
    <message>
        <location filename="../transcript/text_look.cpp" line="88"/>
        <location filename="../transcript/text_look.cpp" line="90"/>
        <source>Mittel</source>
        <translation>Medium</translation>
    </message>
    <message>
        <location filename="../transcript/text_look.cpp" line="88"/>
        <source>Weit</source>
        <translation>Loose</translation>
    </message>
    <message>
        <location filename="../transcript/text_look.cpp" line="88"/>
        <source>Sehr weit</source>
        <translation>Very loose</translation>
    </message>
    <message>
        <location filename="../transcript/text_look.cpp" line="90"/>
        <source>Textbreite</source>
        <translation>Text width</translation>
    </message>
    <message>
        <location filename="../transcript/text_look.cpp" line="90"/>
        <source>Schmal</source>
        <translation>Narrow</translation>
    </message>
    <message>
        <location filename="../transcript/text_look.cpp" line="90"/>
        <source>Breit</source>
        <translation>Wide</translation>
    </message>
    <message>
        <location filename="../transcript/text_look.cpp" line="90"/>
        <source>So breit wie das Fenster</source>
        <translation>As wide as the window</translation>
    </message>
    <message>
        <location filename="../transcript/text_look.cpp" line="92"/>
        <source>Kodierstreifen</source>
        <translation>Coding stripes</translation>
    </message>
    <message>
        <location filename="../transcript/text_look.cpp" line="92"/>
        <source>Links vom Text</source>
        <translation>Left of the text</translation>
    </message>
    <message>
        <location filename="../transcript/text_look.cpp" line="92"/>
        <source>Rechts vom Text</source>
        <translation>Right of the text</translation>
    </message>
    <message>
        <location filename="../transcript/text_look.cpp" line="104"/>
        <source>Namen neben den Streifen</source>
        <translation>Names beside the stripes</translation>
    </message>
    <message>
        <location filename="../transcript/text_look.cpp" line="105"/>
        <source>Kommentare am Rand</source>
        <translation>Comments in the margin</translation>
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
        <location filename="../backups_dialog.cpp" line="23"/>
        <source>Sicherungen</source>
        <translation>Backups</translation>
    </message>
    <message>
        <location filename="../backups_dialog.cpp" line="25"/>
        <source>Der jetzige Stand wird vorher selbst gesichert.</source>
        <translation>The current state will be backed up first.</translation>
    </message>
    <message>
        <location filename="../backups_dialog.cpp" line="26"/>
        <source>Es gibt noch keine Sicherung. Sie entsteht beim Öffnen und dann höchstens alle 30 Minuten, wenn sich etwas geändert hat.</source>
        <translation>There are no backups yet. One is made when the project is opened, then at most every 30 minutes if anything has changed.</translation>
    </message>
    <message>
        <location filename="../backups_dialog.cpp" line="30"/>
        <source>Wiederherstellen</source>
        <translation>Restore</translation>
    </message>
    <message>
        <location filename="../backups_dialog.cpp" line="32"/>
        <source>Abbrechen</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>fundstelle::desktop::BalanceView</name>
    <message>
        <location filename="../quotes/balance_view.cpp" line="32"/>
        <source>Gruppen</source>
        <translation>Groups</translation>
    </message>
    <message numerus="yes">
        <location filename="../quotes/balance_view.cpp" line="43"/>
        <source> und %Ln weitere</source>
        <translation>
            <numerusform> and %Ln more</numerusform>
            <numerusform> and %Ln more</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../quotes/balance_view.cpp" line="44"/>
        <source>Nie zitiert</source>
        <translation>Never quoted</translation>
    </message>
    <message>
        <location filename="../quotes/balance_view.cpp" line="53"/>
        <source>Ausgewogenheit der Zitate</source>
        <translation>Balance of quotes</translation>
    </message>
</context>
<context>
    <name>fundstelle::desktop::CardDelegate</name>
    <message>
        <location filename="../quotes/card_delegate.cpp" line="45"/>
        <source>Notiz – Enter übernimmt, Umschalt+Enter neue Zeile</source>
        <translation>Note – Enter keeps it, Shift+Enter starts a new line</translation>
    </message>
    <message>
        <location filename="../quotes/card_delegate.cpp" line="47"/>
        <source>Notiz zum Zitat aus %1</source>
        <translation>Note on the quote from %1</translation>
    </message>
</context>
<context>
    <name>fundstelle::desktop::CardsModel</name>
    <message>
        <location filename="../quotes/card_layout.cpp" line="42"/>
        <source>In Ordnung</source>
        <translation>All right</translation>
    </message>
    <message>
        <location filename="../quotes/card_layout.cpp" line="60"/>
        <source>Vorher: %1</source>
        <translation>Before: %1</translation>
    </message>
    <message>
        <location filename="../quotes/card_layout.cpp" line="81"/>
        <source>auch in: %1</source>
        <translation>also in: %1</translation>
    </message>
    <message>
        <location filename="../quotes/card_layout.cpp" line="133"/>
        <source>Die Worte stehen nicht mehr im Transkript</source>
        <translation>The words no longer stand in the transcript</translation>
    </message>
    <message>
        <location filename="../quotes/card_layout.cpp" line="133"/>
        <source>Wortlaut wurde berichtigt</source>
        <translation>The wording was corrected</translation>
    </message>
    <message>
        <location filename="../quotes/cards_model.cpp" line="19"/>
        <source>Kandidat</source>
        <translation>candidate</translation>
    </message>
    <message>
        <location filename="../quotes/cards_model.cpp" line="20"/>
        <source>gewählt</source>
        <translation>chosen</translation>
    </message>
    <message>
        <location filename="../quotes/cards_model.cpp" line="21"/>
        <source>verwendet</source>
        <translation>used</translation>
    </message>
    <message>
        <location filename="../quotes/cards_model.cpp" line="149"/>
        <source>Zitat %1, %2, %3: %4</source>
        <translation>Quote %1, %2, %3: %4</translation>
    </message>
    <message>
        <location filename="../quotes/cards_model.cpp" line="150"/>
        <source>Wortlaut wurde berichtigt. </source>
        <translation>The wording was corrected. </translation>
    </message>
    <message>
        <location filename="../quotes/cards_model.cpp" line="151"/>
        <source> Notiz: %1</source>
        <translation> Note: %1</translation>
    </message>
</context>
<context>
    <name>fundstelle::desktop::CardsView</name>
    <message>
        <location filename="../quotes/cards_view.cpp" line="37"/>
        <source>Zitate</source>
        <translation>Quotes</translation>
    </message>
    <message>
        <location filename="../quotes/cards_view_input.cpp" line="72"/>
        <source>Im Transkript bearbeiten	Enter</source>
        <translation>Edit in the transcript	Enter</translation>
    </message>
    <message>
        <location filename="../quotes/cards_view_input.cpp" line="73"/>
        <source>Kopieren	Strg+C</source>
        <translation>Copy	Ctrl+C</translation>
    </message>
    <message>
        <location filename="../quotes/cards_view_input.cpp" line="75"/>
        <source>Kandidat	1</source>
        <translation>Candidate	1</translation>
    </message>
    <message>
        <location filename="../quotes/cards_view_input.cpp" line="76"/>
        <source>Gewählt	2</source>
        <translation>Chosen	2</translation>
    </message>
    <message>
        <location filename="../quotes/cards_view_input.cpp" line="77"/>
        <source>Verwendet	3</source>
        <translation>Used	3</translation>
    </message>
    <message>
        <location filename="../quotes/cards_view_input.cpp" line="79"/>
        <source>Notiz …	N</source>
        <translation>Note …	N</translation>
    </message>
    <message>
        <location filename="../quotes/cards_view_input.cpp" line="80"/>
        <source>Berichtigter Wortlaut ist in Ordnung	O</source>
        <translation>Corrected wording is all right	O</translation>
    </message>
    <message>
        <location filename="../quotes/cards_view_input.cpp" line="82"/>
        <source>Zitat entfernen	Entf</source>
        <translation>Remove quote	Del</translation>
    </message>
    <message numerus="yes">
        <location filename="../quotes/cards_view_input.cpp" line="94"/>
        <source>%Ln Zitate</source>
        <translation>
            <numerusform>%Ln quote</numerusform>
            <numerusform>%Ln quotes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fundstelle::desktop::ChapterPage</name>
    <message>
        <location filename="../quotes/chapter_page.cpp" line="69"/>
        <location filename="../quotes/chapter_page.cpp" line="70"/>
        <source>Einleitung des Kapitels</source>
        <translation>Introduction of the chapter</translation>
    </message>
    <message numerus="yes">
        <location filename="../quotes/chapter_page.cpp" line="110"/>
        <source>%Ln Zitate</source>
        <translation>
            <numerusform>%Ln quote</numerusform>
            <numerusform>%Ln quotes</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../quotes/chapter_page.cpp" line="113"/>
        <source>Noch kein Zitat in diesem Kapitel. Im Text, bei den Segmenten oder in der Suche nimmt Z die Stelle hierher auf.</source>
        <translation>No quote in this chapter yet. In the text, the segments or the search, Z gathers the passage here.</translation>
    </message>
    <message>
        <location filename="../quotes/chapter_page.cpp" line="114"/>
        <source>Diese Sammlung hat noch keine Kapitel. Enter in der Gliederung legt eines an.</source>
        <translation>This collection has no chapters yet. Enter in the outline adds one.</translation>
    </message>
    <message>
        <location filename="../quotes/chapter_page.cpp" line="115"/>
        <source>Hier entsteht der Bericht: Kapitel mit Zitaten. Im Text nimmt Z eine Stelle auf; ein Kapitel legt das + über der Gliederung an.</source>
        <translation>The report grows here: chapters with quotes. In the text, Z gathers a passage; the + above the outline adds a chapter.</translation>
    </message>
</context>
<context>
    <name>fundstelle::desktop::ChapterPalette</name>
    <message>
        <location filename="../quotes/chapter_palette.cpp" line="23"/>
        <source>Kapitel suchen</source>
        <translation>Find a chapter</translation>
    </message>
    <message>
        <location filename="../quotes/chapter_palette.cpp" line="24"/>
        <source>Kapitel suchen oder neu anlegen</source>
        <translation>Find a chapter or add one</translation>
    </message>
    <message>
        <location filename="../quotes/chapter_palette.cpp" line="25"/>
        <source>Gefundene Kapitel</source>
        <translation>Chapters found</translation>
    </message>
    <message>
        <location filename="../quotes/chapter_palette.cpp" line="75"/>
        <source>Neues Kapitel „%1“</source>
        <translation>New chapter “%1”</translation>
    </message>
</context>
<context>
    <name>fundstelle::desktop::CodeActions</name>
    <message>
        <location filename="../codes/code_actions.cpp" line="23"/>
        <source>Neuer Untercode …</source>
        <translation>New subcode…</translation>
    </message>
    <message>
        <location filename="../codes/code_actions.cpp" line="25"/>
        <source>Markierten Text kodieren	Doppelklick</source>
        <translation>Code selected text	Double click</translation>
    </message>
    <message>
        <location filename="../codes/code_actions.cpp" line="26"/>
        <source>Umbenennen	F2</source>
        <translation>Rename	F2</translation>
    </message>
    <message>
        <location filename="../codes/code_actions.cpp" line="27"/>
        <source>Beschreiben</source>
        <translation>Describe</translation>
    </message>
    <message>
        <location filename="../codes/code_actions.cpp" line="28"/>
        <source>Memo …</source>
        <translation>Memo…</translation>
    </message>
    <message>
        <location filename="../codes/code_actions.cpp" line="30"/>
        <source>Farbe</source>
        <translation>Colour</translation>
    </message>
    <message>
        <location filename="../codes/code_actions.cpp" line="31"/>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <location filename="../codes/code_actions.cpp" line="33"/>
        <source>Favorit</source>
        <translation>Favourite</translation>
    </message>
    <message>
        <location filename="../codes/code_actions.cpp" line="36"/>
        <source>Code-Set</source>
        <translation>Code set</translation>
    </message>
    <message>
        <location filename="../codes/code_actions.cpp" line="39"/>
        <source>Zusammenführen mit …</source>
        <translation>Merge into…</translation>
    </message>
    <message>
        <location filename="../codes/code_actions.cpp" line="40"/>
        <source>Aufteilen …</source>
        <translation>Split…</translation>
    </message>
    <message>
        <location filename="../codes/code_actions.cpp" line="41"/>
        <source>Zweig kopieren</source>
        <translation>Copy branch</translation>
    </message>
    <message>
        <location filename="../codes/code_actions.cpp" line="43"/>
        <source>Der Zweig wird kopiert …</source>
        <translation>Copying the branch…</translation>
    </message>
    <message>
        <location filename="../codes/code_actions.cpp" line="48"/>
        <source>Ohne Kodierungen</source>
        <translation>Without codings</translation>
    </message>
    <message>
        <location filename="../codes/code_actions.cpp" line="49"/>
        <source>Mit Kodierungen</source>
        <translation>With codings</translation>
    </message>
    <message>
        <location filename="../codes/code_actions.cpp" line="50"/>
        <source>Untercodes sortieren</source>
        <translation>Sort subcodes</translation>
    </message>
    <message>
        <location filename="../codes/code_actions.cpp" line="53"/>
        <source>Mit „%1“ zusammenführen</source>
        <translation>Merge into “%1”</translation>
    </message>
    <message>
        <location filename="../codes/code_actions.cpp" line="56"/>
        <source>Code mit seinen Kodierungen entfernen	Entf</source>
        <translation>Remove code and its codings	Del</translation>
    </message>
    <message numerus="yes">
        <location filename="../codes/code_actions.cpp" line="56"/>
        <source>%n Codes mit ihren Kodierungen entfernen	Entf</source>
        <translation>
            <numerusform>Remove %n code and its codings	Del</numerusform>
            <numerusform>Remove %n codes and their codings	Del</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../codes/code_actions.cpp" line="61"/>
        <source>Indigo</source>
        <translation>Indigo</translation>
    </message>
    <message>
        <location filename="../codes/code_actions.cpp" line="61"/>
        <source>Senf</source>
        <translation>Mustard</translation>
    </message>
    <message>
        <location filename="../codes/code_actions.cpp" line="61"/>
        <source>Magenta</source>
        <translation>Magenta</translation>
    </message>
    <message>
        <location filename="../codes/code_actions.cpp" line="61"/>
        <source>Petrol</source>
        <translation>Teal</translation>
    </message>
    <message>
        <location filename="../codes/code_actions.cpp" line="61"/>
        <source>Rosa</source>
        <translation>Pink</translation>
    </message>
    <message>
        <location filename="../codes/code_actions.cpp" line="61"/>
        <source>Moos</source>
        <translation>Moss</translation>
    </message>
    <message>
        <location filename="../codes/code_actions.cpp" line="62"/>
        <source>Himmelblau</source>
        <translation>Sky blue</translation>
    </message>
    <message>
        <location filename="../codes/code_actions.cpp" line="62"/>
        <source>Oliv</source>
        <translation>Olive</translation>
    </message>
    <message>
        <location filename="../codes/code_actions.cpp" line="62"/>
        <source>Türkis</source>
        <translation>Turquoise</translation>
    </message>
    <message>
        <location filename="../codes/code_actions.cpp" line="62"/>
        <source>Altrosa</source>
        <translation>Dusty pink</translation>
    </message>
    <message>
        <location filename="../codes/code_actions.cpp" line="62"/>
        <source>Flieder</source>
        <translation>Lilac</translation>
    </message>
    <message>
        <location filename="../codes/code_actions.cpp" line="62"/>
        <source>Salbei</source>
        <translation>Sage</translation>
    </message>
    <message>
        <location filename="../codes/code_actions.cpp" line="71"/>
        <source>Andere …</source>
        <translation>Other…</translation>
    </message>
    <message>
        <location filename="../codes/code_actions.cpp" line="74"/>
        <source>Farbe von „%1“</source>
        <translation>Colour of “%1”</translation>
    </message>
    <message>
        <location filename="../codes/code_actions.cpp" line="81"/>
        <source>Entwurf</source>
        <translation>Draft</translation>
    </message>
    <message>
        <location filename="../codes/code_actions.cpp" line="81"/>
        <source>Abgestimmt</source>
        <translation>Agreed</translation>
    </message>
    <message>
        <location filename="../codes/code_actions.cpp" line="82"/>
        <source>Stillgelegt</source>
        <translation>Retired</translation>
    </message>
    <message>
        <location filename="../codes/code_actions.cpp" line="107"/>
        <source>Neues Set …</source>
        <translation>New set…</translation>
    </message>
    <message>
        <location filename="../codes/code_actions.cpp" line="108"/>
        <source>Neues Code-Set</source>
        <translation>New code set</translation>
    </message>
    <message>
        <location filename="../codes/code_actions.cpp" line="108"/>
        <source>Name des Sets:</source>
        <translation>Name of the set:</translation>
    </message>
    <message>
        <location filename="../codes/code_actions.cpp" line="118"/>
        <source>Nach Name</source>
        <translation>By name</translation>
    </message>
    <message>
        <location filename="../codes/code_actions.cpp" line="119"/>
        <source>Nach Häufigkeit</source>
        <translation>By frequency</translation>
    </message>
    <message>
        <location filename="../codes/code_actions.cpp" line="120"/>
        <source>Nach Name, alle Ebenen</source>
        <translation>By name, all levels</translation>
    </message>
    <message>
        <location filename="../codes/code_actions.cpp" line="121"/>
        <source>Nach Häufigkeit, alle Ebenen</source>
        <translation>By frequency, all levels</translation>
    </message>
    <message>
        <location filename="../codes/code_actions.cpp" line="126"/>
        <source>Neuer Code</source>
        <translation>New code</translation>
    </message>
    <message>
        <location filename="../codes/code_actions.cpp" line="126"/>
        <source>Name des Codes:</source>
        <translation>Code name:</translation>
    </message>
    <message>
        <location filename="../codes/code_actions.cpp" line="132"/>
        <source>Codes werden entfernt …</source>
        <translation>Removing codes…</translation>
    </message>
    <message>
        <location filename="../codes/code_actions.cpp" line="147"/>
        <source>Zusammenführen</source>
        <translation>Merge codes</translation>
    </message>
    <message>
        <location filename="../codes/code_actions.cpp" line="147"/>
        <source>Kodierungen, Untercodes und Memos kommen zu:</source>
        <translation>Codings, subcodes and memos go to:</translation>
    </message>
</context>
<context>
    <name>fundstelle::desktop::CodeField</name>
    <message>
        <location filename="../queries/code_field.cpp" line="39"/>
        <source>Code hinzufügen …	Enter</source>
        <translation>Add code…	Enter</translation>
    </message>
    <message>
        <location filename="../queries/code_field.cpp" line="40"/>
        <source>Herausnehmen	Entf</source>
        <translation>Take out	Del</translation>
    </message>
    <message>
        <location filename="../queries/code_field.cpp" line="83"/>
        <source>gelöschter Code</source>
        <translation>deleted code</translation>
    </message>
</context>
<context>
    <name>fundstelle::desktop::CodePalette</name>
    <message>
        <location filename="../transcript/code_palette.cpp" line="54"/>
        <source>Code suchen oder neu anlegen</source>
        <translation>Find or create a code</translation>
    </message>
    <message>
        <location filename="../transcript/code_palette.cpp" line="24"/>
        <source>Code suchen</source>
        <translation>Find code</translation>
    </message>
    <message>
        <location filename="../transcript/code_palette.cpp" line="25"/>
        <source>Gefundene Codes</source>
        <translation>Codes found</translation>
    </message>
    <message>
        <location filename="../transcript/code_palette.cpp" line="54"/>
        <source>Code suchen oder neu anlegen · Umschalt+Enter: mehrere</source>
        <translation>Find or create a code · Shift+Enter: several</translation>
    </message>
    <message>
        <location filename="../transcript/code_palette.cpp" line="54"/>
        <source>Code suchen · Umschalt+Enter: mehrere</source>
        <translation>Find a code · Shift+Enter: several</translation>
    </message>
    <message>
        <location filename="../transcript/code_palette.cpp" line="89"/>
        <source>Auf der obersten Ebene</source>
        <translation>On the top level</translation>
    </message>
    <message>
        <location filename="../transcript/code_palette.cpp" line="101"/>
        <source>Neuer Code „%1“ …</source>
        <translation>New code “%1”…</translation>
    </message>
    <message>
        <location filename="../transcript/code_palette.cpp" line="135"/>
        <source>„%1“: unter welchem Code? Enter nimmt den ersten</source>
        <translation>“%1”: under which code? Enter takes the first</translation>
    </message>
</context>
<context>
    <name>fundstelle::desktop::CodePanel</name>
    <message>
        <location filename="../codes/code_panel.cpp" line="41"/>
        <source>Auswahl hinzufügen</source>
        <translation>Add selection</translation>
    </message>
    <message>
        <location filename="../codes/code_panel.cpp" line="45"/>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <location filename="../codes/code_panel.cpp" line="46"/>
        <source>Verlauf</source>
        <translation>History</translation>
    </message>
    <message>
        <location filename="../codes/code_panel.cpp" line="68"/>
        <source>„%1“: vor der letzten Änderung kodiert</source>
        <translation>“%1”: coded before the last change</translation>
    </message>
    <message>
        <location filename="../codes/code_panel.cpp" line="89"/>
        <source>Name des Codes</source>
        <translation>Code name</translation>
    </message>
    <message>
        <location filename="../codes/code_panel.cpp" line="90"/>
        <source>Farbe des Codes</source>
        <translation>Code colour</translation>
    </message>
    <message>
        <location filename="../codes/code_panel.cpp" line="91"/>
        <location filename="../codes/code_panel.cpp" line="239"/>
        <source>Farbe</source>
        <translation>Colour</translation>
    </message>
    <message>
        <location filename="../codes/code_panel.cpp" line="100"/>
        <source>Status des Codes</source>
        <translation>Code status</translation>
    </message>
    <message>
        <location filename="../codes/code_panel.cpp" line="101"/>
        <source>Entwurf</source>
        <translation>Draft</translation>
    </message>
    <message>
        <location filename="../codes/code_panel.cpp" line="101"/>
        <source>Abgestimmt</source>
        <translation>Agreed</translation>
    </message>
    <message>
        <location filename="../codes/code_panel.cpp" line="101"/>
        <source>Stillgelegt</source>
        <translation>Retired</translation>
    </message>
    <message>
        <location filename="../codes/code_panel.cpp" line="122"/>
        <location filename="../codes/code_panel.cpp" line="123"/>
        <location filename="../codes/code_panel.cpp" line="240"/>
        <source>Definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <location filename="../codes/code_panel.cpp" line="124"/>
        <source>Ankerbeispiele</source>
        <translation>Anchor examples</translation>
    </message>
    <message>
        <location filename="../codes/code_panel.cpp" line="125"/>
        <source>Ankerbeispiele aus den Transkripten</source>
        <translation>Anchor examples from the transcripts</translation>
    </message>
    <message>
        <location filename="../codes/code_panel.cpp" line="126"/>
        <source>Klicken springt zur Stelle, Ziehen oder Alt+Pfeil ordnet um, Entf entfernt das Beispiel</source>
        <translation>Click jumps to the passage, dragging or Alt+arrow reorders, Del removes the example</translation>
    </message>
    <message>
        <location filename="../codes/code_panel.cpp" line="133"/>
        <source>Macht die im Transkript markierten Worte zum Ankerbeispiel</source>
        <translation>Makes the words selected in the transcript an anchor example</translation>
    </message>
    <message>
        <location filename="../codes/code_panel.cpp" line="138"/>
        <source>Ankerbeispiel in eigenen Worten</source>
        <translation>Anchor example in your own words</translation>
    </message>
    <message>
        <location filename="../codes/code_panel.cpp" line="139"/>
        <source>Weitere Beispiele in eigenen Worten</source>
        <translation>More examples in your own words</translation>
    </message>
    <message>
        <location filename="../codes/code_panel.cpp" line="140"/>
        <location filename="../codes/code_panel.cpp" line="141"/>
        <location filename="../codes/code_panel.cpp" line="242"/>
        <source>Kodierregel</source>
        <translation>Coding rule</translation>
    </message>
    <message>
        <location filename="../codes/code_panel.cpp" line="142"/>
        <location filename="../codes/code_panel.cpp" line="143"/>
        <location filename="../codes/code_panel.cpp" line="243"/>
        <source>Abgrenzung</source>
        <translation>Demarcation</translation>
    </message>
    <message>
        <location filename="../codes/code_panel.cpp" line="157"/>
        <source>Änderungen des Codes</source>
        <translation>Changes to the code</translation>
    </message>
    <message>
        <location filename="../codes/code_panel.cpp" line="222"/>
        <source>„%1“
%2, Abs. %L3</source>
        <translation>“%1”
%2, par. %L3</translation>
    </message>
    <message>
        <location filename="../codes/code_panel.cpp" line="235"/>
        <source>angelegt</source>
        <translation>created</translation>
    </message>
    <message>
        <location filename="../codes/code_panel.cpp" line="236"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../codes/code_panel.cpp" line="237"/>
        <source>Übergeordneter Code</source>
        <translation>Parent code</translation>
    </message>
    <message>
        <location filename="../codes/code_panel.cpp" line="238"/>
        <source>Reihenfolge</source>
        <translation>Order</translation>
    </message>
    <message>
        <location filename="../codes/code_panel.cpp" line="241"/>
        <source>Ankerbeispiel</source>
        <translation>Anchor example</translation>
    </message>
    <message>
        <location filename="../codes/code_panel.cpp" line="244"/>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <location filename="../codes/code_panel.cpp" line="249"/>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <location filename="../codes/code_panel.cpp" line="257"/>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <location filename="../codes/code_panel.cpp" line="260"/>
        <source>
vorher: %1
jetzt: %2</source>
        <translation>
before: %1
now: %2</translation>
    </message>
    <message numerus="yes">
        <location filename="../codes/code_panel.cpp" line="266"/>
        <source>%Ln Kodierungen entstanden vor der letzten Änderung – ansehen</source>
        <translation>
            <numerusform>%Ln coding was made before the last change – view it</numerusform>
            <numerusform>%Ln codings were made before the last change – view them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fundstelle::desktop::CodebookMergeDialog</name>
    <message>
        <location filename="../exchange/codebook_merge_dialog.cpp" line="27"/>
        <source>Codebuch aus „%1“</source>
        <translation>Codebook from “%1”</translation>
    </message>
    <message>
        <location filename="../exchange/codebook_merge_dialog.cpp" line="30"/>
        <source>Unterschiede</source>
        <translation>Differences</translation>
    </message>
    <message>
        <location filename="../exchange/codebook_merge_dialog.cpp" line="31"/>
        <source>Texte des Codes, hier und dort</source>
        <translation>Texts of the code, here and there</translation>
    </message>
    <message>
        <location filename="../exchange/codebook_merge_dialog.cpp" line="40"/>
        <source>Abbrechen</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <location filename="../exchange/codebook_merge_dialog.cpp" line="74"/>
        <source>%1 (%2), bleibt</source>
        <translation>%1 (%2), stays</translation>
    </message>
    <message>
        <location filename="../exchange/codebook_merge_dialog.cpp" line="74"/>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <location filename="../exchange/codebook_merge_dialog.cpp" line="111"/>
        <source>Hier</source>
        <translation>Here</translation>
    </message>
    <message>
        <location filename="../exchange/codebook_merge_dialog.cpp" line="111"/>
        <source>Dort</source>
        <translation>There</translation>
    </message>
    <message numerus="yes">
        <location filename="../exchange/codebook_merge_dialog.cpp" line="119"/>
        <source>%n übernehmen</source>
        <translation>
            <numerusform>Take over %n</numerusform>
            <numerusform>Take over %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fundstelle::desktop::CodesModel</name>
    <message>
        <location filename="../codes/codes_model.cpp" line="187"/>
        <location filename="../codes/codes_model.cpp" line="218"/>
        <source>Favorit</source>
        <translation>Favourite</translation>
    </message>
    <message numerus="yes">
        <location filename="../codes/codes_model.cpp" line="191"/>
        <source>%n Segmente</source>
        <translation>
            <numerusform>%n segment</numerusform>
            <numerusform>%n segments</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../codes/codes_model.cpp" line="218"/>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <location filename="../codes/codes_model.cpp" line="218"/>
        <source>Segmente</source>
        <translation>Segments</translation>
    </message>
    <message>
        <location filename="../codes/codes_model.cpp" line="296"/>
        <source>Codes werden zusammengeführt …</source>
        <translation>Merging codes…</translation>
    </message>
</context>
<context>
    <name>fundstelle::desktop::CodesPanel</name>
    <message>
        <location filename="../codes/codes_panel.cpp" line="25"/>
        <location filename="../codes/codes_panel.cpp" line="53"/>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <location filename="../codes/codes_panel.cpp" line="32"/>
        <source>Hier steht das Codebuch. Ein Code entsteht auch beim Kodieren: Text markieren, C drücken, Namen tippen.</source>
        <translation>Your codebook appears here. You can also create a code while coding: select text, press C, type a name.</translation>
    </message>
    <message>
        <location filename="../codes/codes_panel.cpp" line="32"/>
        <location filename="../codes/codes_panel.cpp" line="173"/>
        <source>Neuer Code …</source>
        <translation>New code…</translation>
    </message>
    <message>
        <location filename="../codes/codes_panel.cpp" line="35"/>
        <source>Ansicht</source>
        <translation>View</translation>
    </message>
    <message>
        <location filename="../codes/codes_panel.cpp" line="36"/>
        <source>Was der Baum zeigt: Zahlen, Ordnung, Ebenen, Favoriten, Sets</source>
        <translation>What the tree shows: counts, order, levels, favourites, sets</translation>
    </message>
    <message>
        <location filename="../codes/codes_panel.cpp" line="37"/>
        <source>Ansicht der Codes</source>
        <translation>View of the codes</translation>
    </message>
    <message>
        <location filename="../codes/codes_panel.cpp" line="48"/>
        <location filename="../codes/codes_panel.cpp" line="49"/>
        <source>Neuer Code</source>
        <translation>New code</translation>
    </message>
    <message>
        <location filename="../codes/codes_panel.cpp" line="126"/>
        <source>Zahlen</source>
        <translation>Counts</translation>
    </message>
    <message>
        <location filename="../codes/codes_panel.cpp" line="128"/>
        <source>Mit Untercodes</source>
        <translation>With subcodes</translation>
    </message>
    <message>
        <location filename="../codes/codes_panel.cpp" line="128"/>
        <source>Nur eigene</source>
        <translation>Own only</translation>
    </message>
    <message>
        <location filename="../codes/codes_panel.cpp" line="129"/>
        <source>Keine</source>
        <translation>None</translation>
    </message>
    <message>
        <location filename="../codes/codes_panel.cpp" line="132"/>
        <source>Ordnung</source>
        <translation>Order</translation>
    </message>
    <message>
        <location filename="../codes/codes_panel.cpp" line="134"/>
        <source>Wie im Codebuch</source>
        <translation>As in the codebook</translation>
    </message>
    <message>
        <location filename="../codes/codes_panel.cpp" line="134"/>
        <source>Nach Name</source>
        <translation>By name</translation>
    </message>
    <message>
        <location filename="../codes/codes_panel.cpp" line="135"/>
        <source>Nach Häufigkeit</source>
        <translation>By frequency</translation>
    </message>
    <message>
        <location filename="../codes/codes_panel.cpp" line="138"/>
        <source>Zeigen</source>
        <translation>Show</translation>
    </message>
    <message>
        <location filename="../codes/codes_panel.cpp" line="139"/>
        <source>Nur Favoriten</source>
        <translation>Favourites only</translation>
    </message>
    <message>
        <location filename="../codes/codes_panel.cpp" line="140"/>
        <source>Nur ein Set</source>
        <translation>One set only</translation>
    </message>
    <message>
        <location filename="../codes/codes_panel.cpp" line="143"/>
        <source>Alle Codes</source>
        <translation>All codes</translation>
    </message>
    <message>
        <location filename="../codes/codes_panel.cpp" line="150"/>
        <source>„%1“ umbenennen …</source>
        <translation>Rename “%1”...</translation>
    </message>
    <message>
        <location filename="../codes/codes_panel.cpp" line="151"/>
        <source>Code-Set umbenennen</source>
        <translation>Rename code set</translation>
    </message>
    <message>
        <location filename="../codes/codes_panel.cpp" line="151"/>
        <source>Name des Sets:</source>
        <translation>Name of the set:</translation>
    </message>
    <message>
        <location filename="../codes/codes_panel.cpp" line="154"/>
        <source>„%1“ auflösen</source>
        <translation>Dissolve “%1”</translation>
    </message>
    <message>
        <location filename="../codes/codes_panel.cpp" line="161"/>
        <source>Aufklappen</source>
        <translation>Expand</translation>
    </message>
    <message>
        <location filename="../codes/codes_panel.cpp" line="164"/>
        <source>Nur die oberste Ebene</source>
        <translation>Top level only</translation>
    </message>
    <message>
        <location filename="../codes/codes_panel.cpp" line="164"/>
        <source>Bis Ebene %1</source>
        <translation>To level %1</translation>
    </message>
    <message>
        <location filename="../codes/codes_panel.cpp" line="166"/>
        <source>Alles</source>
        <translation>All levels</translation>
    </message>
</context>
<context>
    <name>fundstelle::desktop::CodesTree</name>
    <message>
        <location filename="../codes/codes_tree.cpp" line="82"/>
        <source>Mit „%1“ zusammenführen</source>
        <translation>Merge into “%1”</translation>
    </message>
    <message>
        <location filename="../codes/codes_tree.cpp" line="84"/>
        <source>Unter „%1“ stellen · mit Umschalt zusammenführen</source>
        <translation>Move under “%1” · hold Shift to merge</translation>
    </message>
    <message>
        <location filename="../codes/codes_tree.cpp" line="84"/>
        <source>Ans Ende der obersten Ebene stellen</source>
        <translation>Move to the end of the top level</translation>
    </message>
    <message>
        <location filename="../codes/codes_tree.cpp" line="86"/>
        <source>Hier unter „%1“ einordnen</source>
        <translation>Place here under “%1”</translation>
    </message>
    <message>
        <location filename="../codes/codes_tree.cpp" line="86"/>
        <source>Hier einordnen</source>
        <translation>Place here</translation>
    </message>
    <message>
        <location filename="../codes/codes_tree.cpp" line="87"/>
        <source>Textstelle mit „%1“ kodieren</source>
        <translation>Code passage with “%1”</translation>
    </message>
</context>
<context>
    <name>fundstelle::desktop::CodingActions</name>
    <message>
        <location filename="../transcript/coding_actions.cpp" line="25"/>
        <source>Gelb</source>
        <translation>Yellow</translation>
    </message>
    <message>
        <location filename="../transcript/coding_actions.cpp" line="26"/>
        <source>Blau</source>
        <translation>Blue</translation>
    </message>
    <message>
        <location filename="../transcript/coding_actions.cpp" line="27"/>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <location filename="../transcript/coding_actions.cpp" line="28"/>
        <source>Grün</source>
        <translation>Green</translation>
    </message>
    <message>
        <location filename="../transcript/coding_actions.cpp" line="29"/>
        <source>Rosa</source>
        <translation>Pink</translation>
    </message>
    <message>
        <location filename="../transcript/coding_actions.cpp" line="96"/>
        <source>Kodieren …</source>
        <translation>Code…</translation>
    </message>
    <message>
        <location filename="../transcript/coding_actions.cpp" line="97"/>
        <source>Mit dem letzten Code kodieren</source>
        <translation>Code with the last code</translation>
    </message>
    <message>
        <location filename="../transcript/coding_actions.cpp" line="98"/>
        <source>In-vivo-Code aus den Wörtern</source>
        <translation>In vivo code from the words</translation>
    </message>
    <message>
        <location filename="../transcript/coding_actions.cpp" line="100"/>
        <source>Mit angeheftetem Code %1 kodieren</source>
        <translation>Code with pinned code %1</translation>
    </message>
    <message>
        <location filename="../transcript/coding_actions.cpp" line="102"/>
        <source>Auf Taste %1 liegt noch kein Code. Strg+%1 heftet den Code der gewählten Kodierung an.</source>
        <translation>No code is pinned to key %1 yet. Ctrl+%1 pins the code of the selected coding.</translation>
    </message>
    <message>
        <location filename="../transcript/coding_actions.cpp" line="104"/>
        <source>Code auf Taste %1 legen</source>
        <translation>Pin code to key %1</translation>
    </message>
    <message>
        <location filename="../transcript/coding_actions.cpp" line="110"/>
        <source>Als Zitat aufnehmen</source>
        <translation>Gather as a quote</translation>
    </message>
    <message>
        <location filename="../transcript/coding_actions.cpp" line="111"/>
        <source>Als Zitat aufnehmen in …</source>
        <translation>Gather as a quote in …</translation>
    </message>
    <message>
        <location filename="../transcript/coding_actions.cpp" line="112"/>
        <source>Gewicht der Kodierung …</source>
        <translation>Weight of coding…</translation>
    </message>
    <message>
        <location filename="../transcript/coding_actions.cpp" line="113"/>
        <source>Kommentar zur Kodierung …</source>
        <translation>Comment on coding…</translation>
    </message>
    <message>
        <location filename="../transcript/coding_actions.cpp" line="114"/>
        <location filename="../transcript/coding_actions.cpp" line="331"/>
        <source>Memo …</source>
        <translation>Memo…</translation>
    </message>
    <message>
        <location filename="../transcript/coding_actions.cpp" line="115"/>
        <location filename="../transcript/coding_actions.cpp" line="334"/>
        <source>Kodierung entfernen</source>
        <translation>Remove coding</translation>
    </message>
    <message>
        <location filename="../transcript/coding_actions.cpp" line="119"/>
        <location filename="../transcript/coding_actions.cpp" line="309"/>
        <source>Farbig markieren</source>
        <translation>Highlight</translation>
    </message>
    <message>
        <location filename="../transcript/coding_actions.cpp" line="120"/>
        <location filename="../transcript/coding_actions.cpp" line="314"/>
        <source>Farbe entfernen</source>
        <translation>Remove highlight</translation>
    </message>
    <message>
        <location filename="../transcript/coding_actions.cpp" line="121"/>
        <source>Stellen verbinden</source>
        <translation>Link passages</translation>
    </message>
    <message>
        <location filename="../transcript/coding_actions.cpp" line="129"/>
        <source>Satz markieren, dann den nächsten</source>
        <translation>Select sentence, then the next</translation>
    </message>
    <message>
        <location filename="../transcript/coding_actions.cpp" line="129"/>
        <source>Um einen Satz erweitern</source>
        <translation>Extend by a sentence</translation>
    </message>
    <message>
        <location filename="../transcript/coding_actions.cpp" line="130"/>
        <source>Redebeitrag markieren, dann den nächsten</source>
        <translation>Select turn, then the next</translation>
    </message>
    <message>
        <location filename="../transcript/coding_actions.cpp" line="130"/>
        <source>Um einen Redebeitrag erweitern</source>
        <translation>Extend by a turn</translation>
    </message>
    <message>
        <location filename="../transcript/coding_actions.cpp" line="131"/>
        <source>Absatz markieren, dann den nächsten</source>
        <translation>Select paragraph, then the next</translation>
    </message>
    <message>
        <location filename="../transcript/coding_actions.cpp" line="131"/>
        <source>Um einen Absatz erweitern</source>
        <translation>Extend by a paragraph</translation>
    </message>
    <message>
        <location filename="../transcript/coding_actions.cpp" line="132"/>
        <source>Nächste Kodierung wählen</source>
        <translation>Select next coding</translation>
    </message>
    <message>
        <location filename="../transcript/coding_actions.cpp" line="133"/>
        <source>Vorige Kodierung wählen</source>
        <translation>Select previous coding</translation>
    </message>
    <message>
        <location filename="../transcript/coding_actions.cpp" line="138"/>
        <source>Im Text</source>
        <translation>In the text</translation>
    </message>
    <message>
        <location filename="../transcript/coding_actions.cpp" line="138"/>
        <source>Kodieren</source>
        <translation>Coding</translation>
    </message>
    <message>
        <location filename="../transcript/coding_actions.cpp" line="178"/>
        <source>Zum Kodieren erst Text markieren: mit der Maus, oder S für einen Satz, T für einen Redebeitrag.</source>
        <translation>To code, select text first: with the mouse, or S for a sentence, T for a turn.</translation>
    </message>
    <message>
        <location filename="../transcript/coding_actions.cpp" line="193"/>
        <source>Noch wurde mit keinem Code kodiert.</source>
        <translation>No code has been used yet.</translation>
    </message>
    <message>
        <location filename="../transcript/coding_actions.cpp" line="199"/>
        <source>Für einen In-vivo-Code erst die Wörter markieren, nach denen er heißen soll.</source>
        <translation>For an in vivo code, first select the words it is to be named after.</translation>
    </message>
    <message>
        <location filename="../transcript/coding_actions.cpp" line="227"/>
        <source>Gewicht</source>
        <translation>Weight</translation>
    </message>
    <message>
        <location filename="../transcript/coding_actions.cpp" line="227"/>
        <source>Gewicht von 0 (am Rande) bis 100 (starker Beleg):</source>
        <translation>Weight from 0 (marginal) to 100 (strong evidence):</translation>
    </message>
    <message>
        <location filename="../transcript/coding_actions.cpp" line="234"/>
        <source>Kommentar</source>
        <translation>Comment</translation>
    </message>
    <message>
        <location filename="../transcript/coding_actions.cpp" line="234"/>
        <source>Kommentar zu dieser Kodierung:</source>
        <translation>Comment on this coding:</translation>
    </message>
    <message>
        <location filename="../transcript/coding_actions.cpp" line="243"/>
        <location filename="../transcript/coding_actions.cpp" line="352"/>
        <source>Memo zur Stelle</source>
        <translation>Memo on passage</translation>
    </message>
    <message>
        <location filename="../transcript/coding_actions.cpp" line="253"/>
        <source>Für ein Zitat erst Text markieren: mit der Maus, oder S für einen Satz, T für einen Redebeitrag.</source>
        <translation>To quote, first select text: with the mouse, or S for a sentence, T for a turn.</translation>
    </message>
    <message>
        <location filename="../transcript/coding_actions.cpp" line="277"/>
        <source>Zum Verbinden erst die eine Stelle markieren und L drücken, dann die andere.</source>
        <translation>To link, select one passage and press L, then the other.</translation>
    </message>
    <message>
        <location filename="../transcript/coding_actions.cpp" line="280"/>
        <source>Anfang der Verbindung gemerkt. Nun die andere Stelle markieren, auch in einem anderen Dokument, und wieder L drücken.</source>
        <translation>Start of the link noted. Now select the other passage, even in another document, and press L again.</translation>
    </message>
    <message>
        <location filename="../transcript/coding_actions.cpp" line="283"/>
        <source>Stellen verbunden. Das Zeichen am Rand führt hin und her.</source>
        <translation>Passages linked. The mark in the margin leads from one to the other.</translation>
    </message>
    <message>
        <location filename="../transcript/coding_actions.cpp" line="294"/>
        <source>Kopiert: %1</source>
        <translation>Copied: %1</translation>
    </message>
    <message>
        <location filename="../transcript/coding_actions.cpp" line="317"/>
        <source>Kopieren	Strg+C</source>
        <translation>Copy	Ctrl+C</translation>
    </message>
    <message>
        <location filename="../transcript/coding_actions.cpp" line="328"/>
        <source>Anderer Code …</source>
        <translation>Other code…</translation>
    </message>
    <message>
        <location filename="../transcript/coding_actions.cpp" line="329"/>
        <source>Gewicht …</source>
        <translation>Weight…</translation>
    </message>
    <message>
        <location filename="../transcript/coding_actions.cpp" line="330"/>
        <source>Kommentar …</source>
        <translation>Comment…</translation>
    </message>
    <message>
        <location filename="../transcript/coding_actions.cpp" line="352"/>
        <source>Ein leeres Memo wird entfernt.</source>
        <translation>An emptied memo is removed.</translation>
    </message>
</context>
<context>
    <name>fundstelle::desktop::CommandPalette</name>
    <message>
        <location filename="../commands/command_palette.cpp" line="53"/>
        <source>Befehl, Dokument oder Code</source>
        <translation>Command, document or code</translation>
    </message>
    <message>
        <location filename="../commands/command_palette.cpp" line="55"/>
        <source>Gefunden</source>
        <translation>Found</translation>
    </message>
    <message>
        <location filename="../commands/command_palette.cpp" line="100"/>
        <source>Dokument</source>
        <translation>Document</translation>
    </message>
    <message>
        <location filename="../commands/command_palette.cpp" line="104"/>
        <source>Code</source>
        <translation>Code</translation>
    </message>
</context>
<context>
    <name>fundstelle::desktop::ConditionRow</name>
    <message>
        <location filename="../queries/filter_fields.cpp" line="38"/>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <location filename="../queries/filter_fields.cpp" line="39"/>
        <source>Vergleich</source>
        <translation>Comparison</translation>
    </message>
    <message>
        <location filename="../queries/filter_fields.cpp" line="40"/>
        <source>Wert</source>
        <translation>Value</translation>
    </message>
    <message>
        <location filename="../queries/filter_fields.cpp" line="46"/>
        <location filename="../queries/filter_fields.cpp" line="47"/>
        <source>Bedingung entfernen</source>
        <translation>Remove condition</translation>
    </message>
</context>
<context>
    <name>fundstelle::desktop::CorrectionActions</name>
    <message>
        <location filename="../corrections/correction_actions.cpp" line="20"/>
        <source>Text berichtigen</source>
        <translation>Correct text</translation>
    </message>
    <message>
        <location filename="../corrections/correction_actions.cpp" line="21"/>
        <source>Durch korrigierte Fassung ersetzen …</source>
        <translation>Replace by corrected file …</translation>
    </message>
    <message>
        <location filename="../corrections/correction_actions.cpp" line="22"/>
        <source>Fassungen vergleichen …</source>
        <translation>Compare versions …</translation>
    </message>
    <message>
        <location filename="../corrections/correction_actions.cpp" line="23"/>
        <source>Suchen und ersetzen …</source>
        <translation>Find and replace …</translation>
    </message>
    <message>
        <location filename="../corrections/correction_actions.cpp" line="38"/>
        <source>Dokumente</source>
        <translation>Documents</translation>
    </message>
    <message>
        <location filename="../corrections/correction_actions.cpp" line="56"/>
        <source>Korrigierte Fassung</source>
        <translation>Corrected file</translation>
    </message>
    <message>
        <location filename="../corrections/correction_actions.cpp" line="64"/>
        <source>Der Text wird ersetzt …</source>
        <translation>Replacing the text…</translation>
    </message>
    <message>
        <location filename="../corrections/correction_actions.cpp" line="68"/>
        <source>Die Datei hat denselben Text. Es wurde nichts geändert.</source>
        <translation>The file has the same text. Nothing was changed.</translation>
    </message>
    <message>
        <location filename="../corrections/correction_actions.cpp" line="69"/>
        <source>Text ersetzt (Fassung %1). %2 Kodierungen sind mitgegangen, %3 zu prüfen. Mit Strg+Z kommt die vorige Fassung zurück.</source>
        <translation>Text replaced (version %1). %2 codings moved along, %3 to check. Ctrl+Z brings the earlier version back.</translation>
    </message>
</context>
<context>
    <name>fundstelle::desktop::DocumentsModel</name>
    <message>
        <location filename="../documents/documents_model.cpp" line="207"/>
        <source>Set „%1“</source>
        <translation>Set “%1”</translation>
    </message>
    <message>
        <location filename="../documents/documents_model.cpp" line="209"/>
        <source>%1 · %L2 Kodierungen · %3 % des Textes kodiert</source>
        <translation>%1 · codings: %L2 · %3% of the text coded</translation>
    </message>
    <message>
        <location filename="../documents/documents_model.cpp" line="210"/>
        <source>zuletzt bearbeitet: %1</source>
        <translation>last worked on: %1</translation>
    </message>
    <message>
        <location filename="../documents/documents_model.cpp" line="220"/>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message numerus="yes">
        <location filename="../documents/documents_model.cpp" line="224"/>
        <source>%n Kodierungen</source>
        <translation>
            <numerusform>%n coding</numerusform>
            <numerusform>%n codings</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../documents/documents_model.cpp" line="224"/>
        <source>%1 % des Textes kodiert</source>
        <translation>%1% of the text coded</translation>
    </message>
    <message>
        <location filename="../documents/documents_model.cpp" line="250"/>
        <source>Set %1</source>
        <translation>Set %1</translation>
    </message>
    <message>
        <location filename="../documents/documents_model.cpp" line="250"/>
        <source>Gruppe %1</source>
        <translation>Group %1</translation>
    </message>
    <message>
        <location filename="../documents/documents_model.cpp" line="281"/>
        <source>Dokument</source>
        <translation>Document</translation>
    </message>
    <message>
        <location filename="../documents/documents_model.cpp" line="281"/>
        <source>Kodierungen</source>
        <translation>Codings</translation>
    </message>
    <message>
        <location filename="../documents/documents_model.cpp" line="281"/>
        <source>Kodierter Anteil</source>
        <translation>Share coded</translation>
    </message>
</context>
<context>
    <name>fundstelle::desktop::DocumentsPanel</name>
    <message>
        <location filename="../documents/documents_panel.cpp" line="29"/>
        <location filename="../documents/documents_panel.cpp" line="35"/>
        <source>Dokumente</source>
        <translation>Documents</translation>
    </message>
    <message>
        <location filename="../documents/documents_panel.cpp" line="34"/>
        <source>Hier stehen die Transkripte. Sie lassen sich auch aus dem Dateimanager hierher ziehen.</source>
        <translation>Your transcripts appear here. You can also drag them in from the file manager.</translation>
    </message>
    <message>
        <location filename="../documents/documents_panel.cpp" line="34"/>
        <source>Transkripte importieren …</source>
        <translation>Import transcripts…</translation>
    </message>
    <message>
        <location filename="../documents/documents_panel.cpp" line="228"/>
        <source>Umbenennen	F2</source>
        <translation>Rename	F2</translation>
    </message>
    <message>
        <location filename="../documents/documents_panel.cpp" line="194"/>
        <source>In Gruppe verschieben</source>
        <translation>Move to group</translation>
    </message>
    <message>
        <location filename="../documents/documents_panel.cpp" line="63"/>
        <source>Reihenfolge und Spalte</source>
        <translation>Order and column</translation>
    </message>
    <message>
        <location filename="../documents/documents_panel.cpp" line="64"/>
        <source>Ansicht der Dokumente</source>
        <translation>View of the documents</translation>
    </message>
    <message>
        <location filename="../documents/documents_panel.cpp" line="83"/>
        <source>Reihenfolge</source>
        <translation>Order</translation>
    </message>
    <message>
        <location filename="../documents/documents_panel.cpp" line="83"/>
        <source>Wie angeordnet</source>
        <translation>As arranged</translation>
    </message>
    <message>
        <location filename="../documents/documents_panel.cpp" line="83"/>
        <source>Nach Name</source>
        <translation>By name</translation>
    </message>
    <message>
        <location filename="../documents/documents_panel.cpp" line="83"/>
        <source>Zuletzt bearbeitet zuerst</source>
        <translation>Last worked on first</translation>
    </message>
    <message>
        <location filename="../documents/documents_panel.cpp" line="83"/>
        <source>Am meisten kodiert zuerst</source>
        <translation>Most coded first</translation>
    </message>
    <message>
        <location filename="../documents/documents_panel.cpp" line="85"/>
        <source>Zweite Spalte</source>
        <translation>Second column</translation>
    </message>
    <message>
        <location filename="../documents/documents_panel.cpp" line="85"/>
        <source>Zahl der Kodierungen</source>
        <translation>Number of codings</translation>
    </message>
    <message>
        <location filename="../documents/documents_panel.cpp" line="85"/>
        <source>Kodierter Anteil</source>
        <translation>Share coded</translation>
    </message>
    <message>
        <location filename="../documents/documents_panel.cpp" line="146"/>
        <source>Wird entfernt …</source>
        <translation>Removing…</translation>
    </message>
    <message>
        <location filename="../documents/documents_panel.cpp" line="182"/>
        <source>Farbe %1</source>
        <translation>Colour %1</translation>
    </message>
    <message>
        <location filename="../documents/documents_panel.cpp" line="185"/>
        <source>Ohne Farbe</source>
        <translation>No colour</translation>
    </message>
    <message>
        <location filename="../documents/documents_panel.cpp" line="190"/>
        <source>Bearbeitung</source>
        <translation>Progress</translation>
    </message>
    <message>
        <location filename="../documents/documents_panel.cpp" line="193"/>
        <source>Farbe</source>
        <translation>Colour</translation>
    </message>
    <message>
        <location filename="../documents/documents_panel.cpp" line="200"/>
        <source>Ohne Gruppe</source>
        <translation>No group</translation>
    </message>
    <message>
        <location filename="../documents/documents_panel.cpp" line="201"/>
        <source>In Set aufnehmen</source>
        <translation>Add to set</translation>
    </message>
    <message>
        <location filename="../documents/documents_panel.cpp" line="208"/>
        <source>Neues Set …</source>
        <translation>New set…</translation>
    </message>
    <message>
        <location filename="../documents/documents_panel.cpp" line="209"/>
        <source>Neues Set</source>
        <translation>New set</translation>
    </message>
    <message>
        <location filename="../documents/documents_panel.cpp" line="209"/>
        <source>Name des Sets:</source>
        <translation>Name of the set:</translation>
    </message>
    <message>
        <location filename="../documents/documents_panel.cpp" line="213"/>
        <source>Memo …</source>
        <translation>Memo…</translation>
    </message>
    <message>
        <location filename="../documents/documents_panel.cpp" line="233"/>
        <source>Aus dem Set nehmen	Entf</source>
        <translation>Take out of set	Del</translation>
    </message>
    <message>
        <location filename="../documents/documents_panel.cpp" line="233"/>
        <source>Mit den Kodierungen entfernen	Entf</source>
        <translation>Remove with codings	Del</translation>
    </message>
    <message>
        <location filename="../documents/documents_panel.cpp" line="234"/>
        <source>Set auflösen	Entf</source>
        <translation>Dissolve set	Del</translation>
    </message>
    <message>
        <location filename="../documents/documents_panel.cpp" line="234"/>
        <source>Gruppe auflösen	Entf</source>
        <translation>Dissolve group	Del</translation>
    </message>
    <message>
        <location filename="../documents/documents_panel.cpp" line="238"/>
        <source>Neue Gruppe …</source>
        <translation>New group…</translation>
    </message>
    <message>
        <location filename="../documents/documents_panel.cpp" line="239"/>
        <source>Neue Gruppe</source>
        <translation>New group</translation>
    </message>
    <message>
        <location filename="../documents/documents_panel.cpp" line="239"/>
        <source>Name der Gruppe:</source>
        <translation>Group name:</translation>
    </message>
</context>
<context>
    <name>fundstelle::desktop::ExchangeActions</name>
    <message>
        <location filename="../exchange/exchange_actions.cpp" line="42"/>
        <source>Projekte anderer Programme (*.qdpx *.qde *.qda *.rqda *.sqlite3)</source>
        <translation>Projects of other programs (*.qdpx *.qde *.qda *.rqda *.sqlite3)</translation>
    </message>
    <message>
        <location filename="../exchange/exchange_actions.cpp" line="53"/>
        <source>„%1“ wird importiert …</source>
        <translation>Importing “%1”…</translation>
    </message>
    <message>
        <location filename="../exchange/exchange_actions.cpp" line="72"/>
        <source>Import abgebrochen. Es wurde nichts importiert.</source>
        <translation>Import cancelled. Nothing was imported.</translation>
    </message>
    <message>
        <location filename="../exchange/exchange_actions.cpp" line="78"/>
        <source>%1 importiert.</source>
        <translation>%1 imported.</translation>
    </message>
    <message>
        <location filename="../exchange/exchange_actions.cpp" line="81"/>
        <source>Wird rückgängig gemacht …</source>
        <translation>Undoing…</translation>
    </message>
    <message>
        <location filename="../exchange/exchange_actions.cpp" line="88"/>
        <source>%1 (Nr. %2)</source>
        <translation>%1 (no. %2)</translation>
    </message>
    <message>
        <location filename="../exchange/exchange_actions.cpp" line="92"/>
        <source>Projekt aus anderem Programm</source>
        <translation>Project from another program</translation>
    </message>
    <message>
        <location filename="../exchange/exchange_actions.cpp" line="92"/>
        <source>Die Datei enthält mehrere Projekte. Welches?</source>
        <translation>The file holds several projects. Which one?</translation>
    </message>
    <message>
        <location filename="../exchange/exchange_actions.cpp" line="102"/>
        <source>REFI-QDA-Projekte (*.qdpx)</source>
        <translation>REFI-QDA projects (*.qdpx)</translation>
    </message>
    <message>
        <location filename="../exchange/exchange_actions.cpp" line="123"/>
        <location filename="../exchange/exchange_actions.cpp" line="165"/>
        <source>Geschrieben: %1</source>
        <translation>Written: %1</translation>
    </message>
    <message>
        <location filename="../exchange/exchange_actions.cpp" line="124"/>
        <source>%1. Ohne lesbaren Text und daher nicht geprüft: %2</source>
        <translation>%1. Without words that can be read, so not checked: %2</translation>
    </message>
    <message>
        <location filename="../exchange/exchange_actions.cpp" line="134"/>
        <source>Das Codebuch ist dasselbe wie dieses.</source>
        <translation>The codebook is the same as this one.</translation>
    </message>
    <message>
        <location filename="../exchange/exchange_actions.cpp" line="141"/>
        <source>Das Codebuch wird importiert …</source>
        <translation>Importing the codebook…</translation>
    </message>
    <message numerus="yes">
        <location filename="../exchange/exchange_actions.cpp" line="142"/>
        <source>%n Codes übernommen.</source>
        <translation>
            <numerusform>%n code taken over.</numerusform>
            <numerusform>%n codes taken over.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../exchange/exchange_actions.cpp" line="147"/>
        <source>Codebuch importieren</source>
        <translation>Import codebook</translation>
    </message>
    <message>
        <location filename="../exchange/exchange_actions.cpp" line="147"/>
        <source>Codebücher (*.csv *.xlsx *.qdc)</source>
        <translation>Codebooks (*.csv *.xlsx *.qdc)</translation>
    </message>
    <message>
        <location filename="../exchange/exchange_actions.cpp" line="154"/>
        <source>Word, für den Methodenanhang (*.docx)</source>
        <translation>Word, for the appendix on methods (*.docx)</translation>
    </message>
    <message>
        <location filename="../exchange/exchange_actions.cpp" line="154"/>
        <source>LibreOffice (*.odt)</source>
        <translation>LibreOffice (*.odt)</translation>
    </message>
    <message>
        <location filename="../exchange/exchange_actions.cpp" line="154"/>
        <source>HTML (*.html)</source>
        <translation>HTML (*.html)</translation>
    </message>
    <message>
        <location filename="../exchange/exchange_actions.cpp" line="154"/>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <location filename="../exchange/exchange_actions.cpp" line="154"/>
        <source>REFI-QDA-Codebuch (*.qdc)</source>
        <translation>REFI-QDA codebook (*.qdc)</translation>
    </message>
    <message>
        <location filename="../exchange/exchange_actions.cpp" line="154"/>
        <source>Excel (*.xlsx)</source>
        <translation>Excel (*.xlsx)</translation>
    </message>
    <message>
        <location filename="../exchange/exchange_actions.cpp" line="154"/>
        <source>Tabelle (*.csv)</source>
        <translation>Table (*.csv)</translation>
    </message>
    <message>
        <location filename="../exchange/exchange_actions.cpp" line="159"/>
        <source>Codebuch</source>
        <translation>Codebook</translation>
    </message>
    <message>
        <location filename="../exchange/exchange_actions.cpp" line="160"/>
        <source>Codebuch exportieren</source>
        <translation>Export codebook</translation>
    </message>
</context>
<context>
    <name>fundstelle::desktop::ExchangeExportDialog</name>
    <message>
        <location filename="../exchange/exchange_export_dialog.cpp" line="24"/>
        <source>Das Projekt wird zusammengestellt …</source>
        <translation>Gathering the project…</translation>
    </message>
    <message>
        <location filename="../exchange/exchange_export_dialog.cpp" line="32"/>
        <source>Projekt für andere Programme</source>
        <translation>Project for other programs</translation>
    </message>
    <message>
        <location filename="../exchange/exchange_export_dialog.cpp" line="34"/>
        <source>alle Programme (REFI-QDA)</source>
        <translation>any program (REFI-QDA)</translation>
    </message>
    <message>
        <location filename="../exchange/exchange_export_dialog.cpp" line="39"/>
        <location filename="../exchange/exchange_export_dialog.cpp" line="45"/>
        <source>Für</source>
        <translation>For</translation>
    </message>
    <message>
        <location filename="../exchange/exchange_export_dialog.cpp" line="41"/>
        <source>Was die Datei nicht halten kann</source>
        <translation>What the file cannot hold</translation>
    </message>
    <message>
        <location filename="../exchange/exchange_export_dialog.cpp" line="48"/>
        <source>Exportieren …</source>
        <translation>Export…</translation>
    </message>
    <message>
        <location filename="../exchange/exchange_export_dialog.cpp" line="49"/>
        <source>Abbrechen</source>
        <translation>Cancel</translation>
    </message>
    <message numerus="yes">
        <location filename="../exchange/exchange_export_dialog.cpp" line="76"/>
        <source>%Ln Dokumente mit Codes, Kodierungen, Memos und Variablen.</source>
        <translation>
            <numerusform>%Ln document with codes, codings, memos and variables.</numerusform>
            <numerusform>%Ln documents with codes, codings, memos and variables.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../exchange/exchange_export_dialog.cpp" line="77"/>
        <source>%1 Alles davon passt in die Datei.</source>
        <translation>%1 All of it fits into the file.</translation>
    </message>
    <message>
        <location filename="../exchange/exchange_export_dialog.cpp" line="77"/>
        <source>%1 Nicht in die Datei passt:</source>
        <translation>%1 What does not fit into the file:</translation>
    </message>
</context>
<context>
    <name>fundstelle::desktop::ExportDialog</name>
    <message>
        <location filename="../export/export_dialog.cpp" line="14"/>
        <source>Zitate exportieren</source>
        <translation>Export quotes</translation>
    </message>
    <message>
        <location filename="../export/export_dialog.cpp" line="17"/>
        <source>Aufgenommene Zitate (%1)</source>
        <translation>Collected quotes (%1)</translation>
    </message>
    <message>
        <location filename="../export/export_dialog.cpp" line="18"/>
        <source>Segmente der aktivierten Codes (%1)</source>
        <translation>Segments of activated codes (%1)</translation>
    </message>
    <message>
        <location filename="../export/export_dialog.cpp" line="19"/>
        <source>Alle Segmente (%1)</source>
        <translation>All segments (%1)</translation>
    </message>
    <message>
        <location filename="../export/export_dialog.cpp" line="21"/>
        <source>Dokument und Absatz – „Interview 07, Abs. 29–31“</source>
        <translation>Document and paragraph – “Interview 07, par. 29–31”</translation>
    </message>
    <message>
        <location filename="../export/export_dialog.cpp" line="22"/>
        <source>Rolle und Ort – „THM, Kreis“</source>
        <translation>Role and place – “THM, district”</translation>
    </message>
    <message>
        <location filename="../export/export_dialog.cpp" line="23"/>
        <source>Keine Quelle</source>
        <translation>No source</translation>
    </message>
    <message>
        <location filename="../export/export_dialog.cpp" line="27"/>
        <source>Was</source>
        <translation>Scope</translation>
    </message>
    <message>
        <location filename="../export/export_dialog.cpp" line="28"/>
        <source>Quelle</source>
        <translation>Source</translation>
    </message>
    <message>
        <location filename="../export/export_dialog.cpp" line="30"/>
        <source>Exportieren …</source>
        <translation>Export…</translation>
    </message>
    <message>
        <location filename="../export/export_dialog.cpp" line="31"/>
        <source>Abbrechen</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>fundstelle::desktop::ExportPictureDialog</name>
    <message>
        <location filename="../pictures/export_picture_dialog.cpp" line="25"/>
        <location filename="../pictures/export_picture_dialog.cpp" line="66"/>
        <source>Bild speichern</source>
        <translation>Save picture</translation>
    </message>
    <message>
        <location filename="../pictures/export_picture_dialog.cpp" line="38"/>
        <source>Breite</source>
        <translation>Width</translation>
    </message>
    <message>
        <location filename="../pictures/export_picture_dialog.cpp" line="38"/>
        <location filename="../pictures/export_picture_dialog.cpp" line="39"/>
        <source> mm</source>
        <translation> mm</translation>
    </message>
    <message>
        <location filename="../pictures/export_picture_dialog.cpp" line="39"/>
        <source>Höhe</source>
        <translation>Height</translation>
    </message>
    <message>
        <location filename="../pictures/export_picture_dialog.cpp" line="40"/>
        <source>Auflösung (PNG)</source>
        <translation>Resolution (PNG)</translation>
    </message>
    <message>
        <location filename="../pictures/export_picture_dialog.cpp" line="40"/>
        <source> dpi</source>
        <translation> dpi</translation>
    </message>
    <message>
        <location filename="../pictures/export_picture_dialog.cpp" line="42"/>
        <source>Speichern …</source>
        <translation>Save…</translation>
    </message>
    <message>
        <location filename="../pictures/export_picture_dialog.cpp" line="61"/>
        <source>PNG-Bild (*.png)</source>
        <translation>PNG picture (*.png)</translation>
    </message>
    <message>
        <location filename="../pictures/export_picture_dialog.cpp" line="61"/>
        <source>SVG-Grafik (*.svg)</source>
        <translation>SVG drawing (*.svg)</translation>
    </message>
    <message>
        <location filename="../pictures/export_picture_dialog.cpp" line="61"/>
        <source>PDF-Datei (*.pdf)</source>
        <translation>PDF file (*.pdf)</translation>
    </message>
</context>
<context>
    <name>fundstelle::desktop::FilterFields</name>
    <message>
        <location filename="../queries/filter_fields.cpp" line="106"/>
        <source>Alle Rollen</source>
        <translation>All roles</translation>
    </message>
    <message>
        <location filename="../queries/filter_fields.cpp" line="107"/>
        <source>Interviewte</source>
        <translation>Interviewees</translation>
    </message>
    <message>
        <location filename="../queries/filter_fields.cpp" line="108"/>
        <source>Interviewende</source>
        <translation>Interviewers</translation>
    </message>
    <message>
        <location filename="../queries/filter_fields.cpp" line="109"/>
        <source>Sonstige</source>
        <translation>Others</translation>
    </message>
    <message>
        <location filename="../queries/filter_fields.cpp" line="111"/>
        <source>jedes</source>
        <translation>any</translation>
    </message>
    <message>
        <location filename="../queries/filter_fields.cpp" line="112"/>
        <source>ab </source>
        <translation>from </translation>
    </message>
    <message>
        <location filename="../queries/filter_fields.cpp" line="113"/>
        <source>+ Bedingung</source>
        <translation>+ condition</translation>
    </message>
    <message>
        <location filename="../queries/filter_fields.cpp" line="114"/>
        <source>Nur Dokumente mit einem bestimmten Wert einer Variable</source>
        <translation>Only documents with a certain value of a variable</translation>
    </message>
    <message>
        <location filename="../queries/filter_fields.cpp" line="115"/>
        <source>Welche Dokumente</source>
        <translation>Which documents</translation>
    </message>
    <message>
        <location filename="../queries/filter_fields.cpp" line="116"/>
        <source>Wer kodiert hat</source>
        <translation>Who coded</translation>
    </message>
    <message>
        <location filename="../queries/filter_fields.cpp" line="117"/>
        <location filename="../queries/filter_fields.cpp" line="125"/>
        <source>Wer spricht</source>
        <translation>Who speaks</translation>
    </message>
    <message>
        <location filename="../queries/filter_fields.cpp" line="118"/>
        <location filename="../queries/filter_fields.cpp" line="127"/>
        <source>Gewicht</source>
        <translation>Weight</translation>
    </message>
    <message>
        <location filename="../queries/filter_fields.cpp" line="124"/>
        <source>Dokumente</source>
        <translation>Documents</translation>
    </message>
    <message>
        <location filename="../queries/filter_fields.cpp" line="126"/>
        <source>Kodiert von</source>
        <translation>Coded by</translation>
    </message>
    <message>
        <location filename="../queries/filter_fields.cpp" line="153"/>
        <source>Alle Dokumente</source>
        <translation>All documents</translation>
    </message>
    <message>
        <location filename="../queries/filter_fields.cpp" line="154"/>
        <source>Aktivierte Dokumente</source>
        <translation>Activated documents</translation>
    </message>
    <message>
        <location filename="../queries/filter_fields.cpp" line="156"/>
        <source>Allen</source>
        <translation>Everybody</translation>
    </message>
    <message numerus="yes">
        <location filename="../queries/filter_fields.cpp" line="157"/>
        <source>%n Personen</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n persons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../queries/filter_fields.cpp" line="159"/>
        <source>%n gewählte Dokumente</source>
        <translation>
            <numerusform>%n chosen document</numerusform>
            <numerusform>%n chosen documents</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../queries/filter_fields.cpp" line="161"/>
        <source>Gruppe %1</source>
        <translation>Group %1</translation>
    </message>
    <message>
        <location filename="../queries/filter_fields.cpp" line="162"/>
        <source>Set %1</source>
        <translation>Set %1</translation>
    </message>
</context>
<context>
    <name>fundstelle::desktop::FindBar</name>
    <message>
        <location filename="../search/find_bar.cpp" line="28"/>
        <location filename="../search/find_bar.cpp" line="29"/>
        <source>Im Dokument suchen</source>
        <translation>Find in document</translation>
    </message>
    <message>
        <location filename="../search/find_bar.cpp" line="32"/>
        <location filename="../search/find_bar.cpp" line="170"/>
        <source>Keine Treffer</source>
        <translation>No hits</translation>
    </message>
    <message>
        <location filename="../search/find_bar.cpp" line="43"/>
        <source>Voriger Treffer</source>
        <translation>Previous hit</translation>
    </message>
    <message>
        <location filename="../search/find_bar.cpp" line="43"/>
        <source>Umschalt+F3</source>
        <translation>Shift+F3</translation>
    </message>
    <message>
        <location filename="../search/find_bar.cpp" line="45"/>
        <source>Nächster Treffer</source>
        <translation>Next hit</translation>
    </message>
    <message>
        <location filename="../search/find_bar.cpp" line="45"/>
        <source>F3</source>
        <translation>F3</translation>
    </message>
    <message>
        <location filename="../search/find_bar.cpp" line="47"/>
        <source>Suche schließen</source>
        <translation>Close search</translation>
    </message>
    <message>
        <location filename="../search/find_bar.cpp" line="47"/>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <location filename="../search/find_bar.cpp" line="171"/>
        <source>%1 von %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message numerus="yes">
        <location filename="../search/find_bar.cpp" line="172"/>
        <source>%n Treffer</source>
        <translation>
            <numerusform>%n hit</numerusform>
            <numerusform>%n hits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fundstelle::desktop::FindingsModel</name>
    <message>
        <location filename="../disclosure/findings_model.cpp" line="138"/>
        <source>%1 · Risiko %2</source>
        <translation>%1 · %2 risk</translation>
    </message>
    <message>
        <location filename="../disclosure/findings_model.cpp" line="158"/>
        <source>%1: %2, Absatz %3, %4. %5</source>
        <translation>%1: %2, paragraph %3, %4. %5</translation>
    </message>
</context>
<context>
    <name>fundstelle::desktop::FindingsPanel</name>
    <message>
        <location filename="../disclosure/findings_panel.cpp" line="27"/>
        <source>Erkennbares</source>
        <translation>Identifiers</translation>
    </message>
    <message>
        <location filename="../disclosure/findings_panel.cpp" line="71"/>
        <location filename="../disclosure/findings_panel.cpp" line="83"/>
        <source>Pseudonyme</source>
        <translation>Pseudonyms</translation>
    </message>
    <message>
        <location filename="../disclosure/findings_panel.cpp" line="72"/>
        <source>Eine Tabelle von Klarnamen: Sie werden gefunden, und ihre Pseudonyme vorgeschlagen</source>
        <translation>A table of real names: they are found, and their pseudonyms suggested</translation>
    </message>
    <message>
        <location filename="../disclosure/findings_panel.cpp" line="75"/>
        <source>Tabelle öffnen …</source>
        <translation>Open a table …</translation>
    </message>
    <message>
        <location filename="../disclosure/findings_panel.cpp" line="76"/>
        <location filename="../disclosure/findings_panel.cpp" line="81"/>
        <source>Neue Tabelle …</source>
        <translation>New table …</translation>
    </message>
    <message>
        <location filename="../disclosure/findings_panel.cpp" line="77"/>
        <source>Tabelle schließen</source>
        <translation>Close the table</translation>
    </message>
    <message>
        <location filename="../disclosure/findings_panel.cpp" line="81"/>
        <source>Tabelle bearbeiten …</source>
        <translation>Edit the table …</translation>
    </message>
    <message>
        <location filename="../disclosure/findings_panel.cpp" line="83"/>
        <source>Pseudonyme: %1</source>
        <translation>Pseudonyms: %1</translation>
    </message>
    <message>
        <location filename="../disclosure/findings_panel.cpp" line="84"/>
        <source>Die Pseudonyme gelten ab der nächsten Suche.</source>
        <translation>The pseudonyms take effect with the next search.</translation>
    </message>
    <message>
        <location filename="../disclosure/findings_panel.cpp" line="87"/>
        <source>Worte, die in diesem Projekt nicht gemeldet werden</source>
        <translation>Words that are not reported in this project</translation>
    </message>
    <message>
        <location filename="../disclosure/findings_panel.cpp" line="98"/>
        <location filename="../disclosure/findings_panel.cpp" line="264"/>
        <source>Neu suchen</source>
        <translation>Search again</translation>
    </message>
    <message>
        <location filename="../disclosure/findings_panel.cpp" line="100"/>
        <source>Alle Dokumente</source>
        <translation>All documents</translation>
    </message>
    <message>
        <location filename="../disclosure/findings_panel.cpp" line="100"/>
        <source>Aktivierte Dokumente</source>
        <translation>Active documents</translation>
    </message>
    <message>
        <location filename="../disclosure/findings_panel.cpp" line="101"/>
        <source>Welche Dokumente</source>
        <translation>Which documents</translation>
    </message>
    <message>
        <location filename="../disclosure/findings_panel.cpp" line="102"/>
        <source>Jedes Risiko</source>
        <translation>Any risk</translation>
    </message>
    <message>
        <location filename="../disclosure/findings_panel.cpp" line="104"/>
        <source>Risiko %1</source>
        <translation>Risk: %1</translation>
    </message>
    <message>
        <location filename="../disclosure/findings_panel.cpp" line="106"/>
        <source>Risiko</source>
        <translation>Risk</translation>
    </message>
    <message>
        <location filename="../disclosure/findings_panel.cpp" line="107"/>
        <location filename="../disclosure/findings_panel.cpp" line="245"/>
        <source>Alle Arten</source>
        <translation>All kinds</translation>
    </message>
    <message>
        <location filename="../disclosure/findings_panel.cpp" line="108"/>
        <source>Art</source>
        <translation>Kind</translation>
    </message>
    <message>
        <location filename="../disclosure/findings_panel.cpp" line="132"/>
        <source>Was jemanden erkennbar machen kann</source>
        <translation>What may identify somebody</translation>
    </message>
    <message>
        <location filename="../disclosure/findings_panel.cpp" line="134"/>
        <source>Enter zeigt die Stelle · R ersetzt · I meldet die Worte in diesem Projekt nicht mehr</source>
        <translation>Enter shows the place · R replaces · I ignores the words in this project</translation>
    </message>
    <message>
        <location filename="../disclosure/findings_panel.cpp" line="164"/>
        <location filename="../disclosure/findings_panel.cpp" line="307"/>
        <source>Erkennbares wird gesucht …</source>
        <translation>Searching for identifiers …</translation>
    </message>
    <message>
        <location filename="../disclosure/findings_panel.cpp" line="168"/>
        <source>Die Suche wurde abgebrochen.</source>
        <translation>The search was cancelled.</translation>
    </message>
    <message>
        <location filename="../disclosure/findings_panel.cpp" line="257"/>
        <source>%1 von %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <location filename="../disclosure/findings_panel.cpp" line="259"/>
        <source>Übergangen: %1</source>
        <translation>Ignored: %1</translation>
    </message>
    <message>
        <location filename="../disclosure/findings_panel.cpp" line="264"/>
        <source>Nichts gefunden, was jemanden erkennbar macht. Was nur im Zusammenhang etwas verrät, findet keine Regel.</source>
        <translation>Nothing was found that identifies anybody. What tells only by its context, no rule can find.</translation>
    </message>
    <message>
        <location filename="../disclosure/findings_panel.cpp" line="265"/>
        <source>Hier erscheint, was in den Transkripten jemanden erkennbar machen kann: Namen, Orte, Nummern, Anschriften.</source>
        <translation>What may identify somebody in the transcripts appears here: names, places, numbers, addresses.</translation>
    </message>
    <message>
        <location filename="../disclosure/findings_panel.cpp" line="265"/>
        <source>Erkennbares suchen</source>
        <translation>Search for identifiers</translation>
    </message>
    <message>
        <location filename="../disclosure/findings_panel.cpp" line="290"/>
        <source>„%1“ steht als Klarname in der Tabelle der Pseudonyme.</source>
        <translation>“%1” is a real name in the table of pseudonyms.</translation>
    </message>
    <message>
        <location filename="../disclosure/findings_panel.cpp" line="295"/>
        <source>„%1“ wird in diesem Projekt nicht mehr gemeldet.</source>
        <translation>“%1” is no longer reported in this project.</translation>
    </message>
    <message>
        <location filename="../disclosure/findings_panel.cpp" line="321"/>
        <source>Erst die Berichtigung des Textes abschließen, dann ersetzen.</source>
        <translation>First finish the correction of the text, then replace.</translation>
    </message>
    <message>
        <location filename="../disclosure/findings_panel.cpp" line="332"/>
        <source>Es wird ersetzt …</source>
        <translation>Replacing …</translation>
    </message>
    <message numerus="yes">
        <location filename="../disclosure/findings_panel.cpp" line="340"/>
        <source>„%1“ an %n Stellen ersetzt. Die Kodierungen stehen, wo sie standen.</source>
        <translation>
            <numerusform>“%1” replaced in %n place. The codings stand where they stood.</numerusform>
            <numerusform>“%1” replaced in %n places. The codings stand where they stood.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../disclosure/findings_panel.cpp" line="371"/>
        <source>Zur Stelle springen	Enter</source>
        <translation>Go to the place	Enter</translation>
    </message>
    <message>
        <location filename="../disclosure/findings_panel.cpp" line="373"/>
        <source>Ersetzen …	R</source>
        <translation>Replace …	R</translation>
    </message>
    <message>
        <location filename="../disclosure/findings_panel.cpp" line="373"/>
        <source>In diesem Projekt nicht mehr melden	I</source>
        <translation>Ignore in this project	I</translation>
    </message>
</context>
<context>
    <name>fundstelle::desktop::FoundModel</name>
    <message>
        <location filename="../queries/found_model.cpp" line="168"/>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <location filename="../queries/found_model.cpp" line="169"/>
        <source>Warum hier: %1</source>
        <translation>Why here: %1</translation>
    </message>
</context>
<context>
    <name>fundstelle::desktop::Gathering</name>
    <message>
        <location filename="../quotes/gathering.cpp" line="23"/>
        <source>In „%1“ aufgenommen. Rückgängig mit Strg+Z.</source>
        <translation>Gathered in “%1”. Ctrl+Z takes it back.</translation>
    </message>
    <message numerus="yes">
        <location filename="../quotes/gathering.cpp" line="24"/>
        <source>%Ln Zitate in „%1“ aufgenommen. Rückgängig mit Strg+Z.</source>
        <translation>
            <numerusform>%Ln quote gathered in “%1”. Ctrl+Z takes it back.</numerusform>
            <numerusform>%Ln quotes gathered in “%1”. Ctrl+Z takes them back.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../quotes/gathering.cpp" line="66"/>
        <source>Eine schreibgeschützte Kopie lässt sich nur ansehen.</source>
        <translation>A read-only copy can only be looked at.</translation>
    </message>
    <message>
        <location filename="../quotes/gathering.cpp" line="71"/>
        <location filename="../quotes/gathering.cpp" line="100"/>
        <source>Zitate</source>
        <translation>Quotes</translation>
    </message>
    <message>
        <location filename="../quotes/gathering.cpp" line="72"/>
        <source>Ohne Kapitel</source>
        <translation>Without a chapter</translation>
    </message>
    <message>
        <location filename="../quotes/gathering.cpp" line="73"/>
        <source>Zitate werden aufgenommen …</source>
        <translation>Gathering quotes …</translation>
    </message>
</context>
<context>
    <name>fundstelle::desktop::HistoryPanel</name>
    <message>
        <location filename="../history/history_panel.cpp" line="26"/>
        <source>Heute</source>
        <translation>Today</translation>
    </message>
    <message>
        <location filename="../history/history_panel.cpp" line="27"/>
        <source>Gestern</source>
        <translation>Yesterday</translation>
    </message>
    <message>
        <location filename="../history/history_panel.cpp" line="38"/>
        <source>Zu diesem Stand</source>
        <translation>Go to this state</translation>
    </message>
    <message>
        <location filename="../history/history_panel.cpp" line="39"/>
        <source>Ältere zeigen</source>
        <translation>Show older</translation>
    </message>
    <message>
        <location filename="../history/history_panel.cpp" line="41"/>
        <source>Verlauf</source>
        <translation>History</translation>
    </message>
    <message>
        <location filename="../history/history_panel.cpp" line="45"/>
        <source>Verlauf, das Neueste zuerst</source>
        <translation>History, newest first</translation>
    </message>
    <message>
        <location filename="../history/history_panel.cpp" line="50"/>
        <source>Nimmt alles zurück, was danach kam, oder stellt es wieder her</source>
        <translation>Undoes all that came after, or redoes it</translation>
    </message>
    <message>
        <location filename="../history/history_panel.cpp" line="116"/>
        <source>%1, zurückgenommen</source>
        <translation>%1, undone</translation>
    </message>
    <message>
        <location filename="../history/history_panel.cpp" line="125"/>
        <source>Seit gestern wurde nichts verändert.</source>
        <translation>Nothing has changed since yesterday.</translation>
    </message>
    <message numerus="yes">
        <location filename="../history/history_panel.cpp" line="129"/>
        <source>%Ln Mal kodiert</source>
        <translation>
            <numerusform>coded %Ln time</numerusform>
            <numerusform>coded %Ln times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../history/history_panel.cpp" line="130"/>
        <source>%Ln neue Codes</source>
        <translation>
            <numerusform>%Ln new code</numerusform>
            <numerusform>%Ln new codes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../history/history_panel.cpp" line="131"/>
        <source>%Ln weitere Änderungen</source>
        <translation>
            <numerusform>%Ln other change</numerusform>
            <numerusform>%Ln other changes</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../history/history_panel.cpp" line="132"/>
        <source>Seit gestern (%1): %2.</source>
        <translation>Since yesterday (%1): %2.</translation>
    </message>
    <message>
        <location filename="../history/history_panel.cpp" line="139"/>
        <source>Der frühere Stand wird hergestellt …</source>
        <translation>Going back to the earlier state…</translation>
    </message>
</context>
<context>
    <name>fundstelle::desktop::IgnoredWordsDialog</name>
    <message>
        <location filename="../disclosure/ignored_words_dialog.cpp" line="14"/>
        <source>Wieder melden</source>
        <translation>Report again</translation>
    </message>
    <message>
        <location filename="../disclosure/ignored_words_dialog.cpp" line="15"/>
        <source>Übergangene Worte</source>
        <translation>Ignored words</translation>
    </message>
    <message>
        <location filename="../disclosure/ignored_words_dialog.cpp" line="17"/>
        <source>Diese Worte gelten in diesem Projekt nicht als Hinweis auf jemanden.</source>
        <translation>In this project these words are no hint at anybody.</translation>
    </message>
    <message>
        <location filename="../disclosure/ignored_words_dialog.cpp" line="24"/>
        <source>Schließen</source>
        <translation>Close</translation>
    </message>
    <message>
        <location filename="../disclosure/ignored_words_dialog.cpp" line="26"/>
        <source>Entf</source>
        <translation>Del</translation>
    </message>
</context>
<context>
    <name>fundstelle::desktop::ImportDialog</name>
    <message>
        <location filename="../import/import_dialog.cpp" line="49"/>
        <source>Transkripte importieren</source>
        <translation>Import transcripts</translation>
    </message>
    <message>
        <location filename="../import/import_dialog.cpp" line="51"/>
        <source>Dokument</source>
        <translation>Document</translation>
    </message>
    <message>
        <location filename="../import/import_dialog.cpp" line="51"/>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <location filename="../import/import_dialog.cpp" line="51"/>
        <source>Absätze</source>
        <translation>Paragraphs</translation>
    </message>
    <message>
        <location filename="../import/import_dialog.cpp" line="51"/>
        <location filename="../import/import_dialog.cpp" line="102"/>
        <source>Beiträge</source>
        <translation>Turns</translation>
    </message>
    <message>
        <location filename="../import/import_dialog.cpp" line="51"/>
        <location filename="../import/import_dialog.cpp" line="102"/>
        <source>Sprechende</source>
        <translation>Speakers</translation>
    </message>
    <message>
        <location filename="../import/import_dialog.cpp" line="53"/>
        <source>Dateien</source>
        <translation>Files</translation>
    </message>
    <message>
        <location filename="../import/import_dialog.cpp" line="69"/>
        <source>ohne Gruppe</source>
        <translation>no group</translation>
    </message>
    <message>
        <location filename="../import/import_dialog.cpp" line="71"/>
        <source>In die &amp;Gruppe</source>
        <translation>Into &amp;group</translation>
    </message>
    <message>
        <location filename="../import/import_dialog.cpp" line="75"/>
        <location filename="../import/import_dialog.cpp" line="307"/>
        <source>Importieren</source>
        <translation>Import</translation>
    </message>
    <message>
        <location filename="../import/import_dialog.cpp" line="76"/>
        <source>Abbrechen</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <location filename="../import/import_dialog.cpp" line="102"/>
        <source>Kürzel</source>
        <translation>Label</translation>
    </message>
    <message>
        <location filename="../import/import_dialog.cpp" line="102"/>
        <source>Rolle</source>
        <translation>Role</translation>
    </message>
    <message>
        <location filename="../import/import_dialog.cpp" line="102"/>
        <source>ist dasselbe wie</source>
        <translation>is the same as</translation>
    </message>
    <message>
        <location filename="../import/import_dialog.cpp" line="104"/>
        <source>Spalte</source>
        <translation>Column</translation>
    </message>
    <message>
        <location filename="../import/import_dialog.cpp" line="104"/>
        <source>wird</source>
        <translation>becomes</translation>
    </message>
    <message>
        <location filename="../import/import_dialog.cpp" line="104"/>
        <source>Spalten</source>
        <translation>Columns</translation>
    </message>
    <message>
        <location filename="../import/import_dialog.cpp" line="105"/>
        <source>Antworten mit ihrer Frage kodieren</source>
        <translation>Code answers with their question</translation>
    </message>
    <message>
        <location filename="../import/import_dialog.cpp" line="108"/>
        <source>Als Formular lesen (Fragen, Auswahl und Freitext)</source>
        <translation>Read as a form (questions, choices and free text)</translation>
    </message>
    <message>
        <location filename="../import/import_dialog.cpp" line="110"/>
        <source>Zeilen: selbst erkennen</source>
        <translation>Lines: recognise</translation>
    </message>
    <message>
        <location filename="../import/import_dialog.cpp" line="110"/>
        <source>Zeilen: jede ist ein Absatz</source>
        <translation>Lines: each is a paragraph</translation>
    </message>
    <message>
        <location filename="../import/import_dialog.cpp" line="110"/>
        <source>Zeilen: bis zur Leerzeile verbinden</source>
        <translation>Lines: join up to an empty line</translation>
    </message>
    <message>
        <location filename="../import/import_dialog.cpp" line="111"/>
        <source>Zeilen</source>
        <translation>Lines</translation>
    </message>
    <message>
        <location filename="../import/import_dialog.cpp" line="115"/>
        <source>Anfang des Textes</source>
        <translation>Beginning of the text</translation>
    </message>
    <message>
        <location filename="../import/import_dialog.cpp" line="162"/>
        <source>nicht lesbar</source>
        <translation>unreadable</translation>
    </message>
    <message numerus="yes">
        <location filename="../import/import_dialog.cpp" line="175"/>
        <source>%1, %n Dokumente</source>
        <translation>
            <numerusform>%1, %n document</numerusform>
            <numerusform>%1, %n documents</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../import/import_dialog.cpp" line="230"/>
        <source>„%1“ ist „%2“ (%3×)</source>
        <translation>“%1” is “%2” (%3×)</translation>
    </message>
    <message>
        <location filename="../import/import_dialog.cpp" line="231"/>
        <source>Tippfehler berichtigen: %1</source>
        <translation>Mend typing errors: %1</translation>
    </message>
    <message>
        <location filename="../import/import_dialog.cpp" line="239"/>
        <source>Kopfzeilen als Variablen: %1</source>
        <translation>Head lines as variables: %1</translation>
    </message>
    <message>
        <location filename="../import/import_dialog.cpp" line="252"/>
        <source>fragt</source>
        <translation>asks</translation>
    </message>
    <message>
        <location filename="../import/import_dialog.cpp" line="252"/>
        <source>antwortet</source>
        <translation>answers</translation>
    </message>
    <message>
        <location filename="../import/import_dialog.cpp" line="252"/>
        <source>andere</source>
        <translation>other</translation>
    </message>
    <message>
        <location filename="../import/import_dialog.cpp" line="254"/>
        <source>Rolle von %1</source>
        <translation>Role of %1</translation>
    </message>
    <message>
        <location filename="../import/import_dialog.cpp" line="264"/>
        <source>%1 ist dasselbe wie</source>
        <translation>%1 is the same as</translation>
    </message>
    <message>
        <location filename="../import/import_dialog.cpp" line="289"/>
        <source>Fragen</source>
        <translation>Questions</translation>
    </message>
    <message>
        <location filename="../import/import_dialog.cpp" line="297"/>
        <source>Name des Dokuments</source>
        <translation>Document name</translation>
    </message>
    <message>
        <location filename="../import/import_dialog.cpp" line="297"/>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <location filename="../import/import_dialog.cpp" line="297"/>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <location filename="../import/import_dialog.cpp" line="297"/>
        <source>nichts</source>
        <translation>nothing</translation>
    </message>
    <message>
        <location filename="../import/import_dialog.cpp" line="299"/>
        <source>Spalte %1 wird</source>
        <translation>Column %1 becomes</translation>
    </message>
    <message numerus="yes">
        <location filename="../import/import_dialog.cpp" line="307"/>
        <source>%n Dokumente importieren</source>
        <translation>
            <numerusform>Import %n document</numerusform>
            <numerusform>Import %n documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fundstelle::desktop::ImportReportDialog</name>
    <message>
        <location filename="../exchange/import_report_dialog.cpp" line="16"/>
        <source>Rückgängig machen</source>
        <translation>Undo</translation>
    </message>
    <message>
        <location filename="../exchange/import_report_dialog.cpp" line="17"/>
        <source>Importiert aus „%1“</source>
        <translation>Imported from “%1”</translation>
    </message>
    <message>
        <location filename="../exchange/import_report_dialog.cpp" line="19"/>
        <source>%1 importiert.</source>
        <translation>%1 imported.</translation>
    </message>
    <message>
        <location filename="../exchange/import_report_dialog.cpp" line="21"/>
        <location filename="../exchange/import_report_dialog.cpp" line="22"/>
        <source>Was zu wissen ist</source>
        <translation>What to know</translation>
    </message>
    <message>
        <location filename="../exchange/import_report_dialog.cpp" line="21"/>
        <source>Wo zuerst</source>
        <translation>Where first</translation>
    </message>
    <message>
        <location filename="../exchange/import_report_dialog.cpp" line="48"/>
        <source>Schließen</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>fundstelle::desktop::Importer</name>
    <message>
        <location filename="../import/importer.cpp" line="20"/>
        <source>Transkripte importieren</source>
        <translation>Import transcripts</translation>
    </message>
    <message>
        <location filename="../import/importer.cpp" line="27"/>
        <source>Transkripte werden gelesen …</source>
        <translation>Reading transcripts …</translation>
    </message>
    <message>
        <location filename="../import/importer.cpp" line="27"/>
        <source>Abbrechen</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <location filename="../import/importer.cpp" line="44"/>
        <source>Import abgebrochen. Es wurde nichts importiert.</source>
        <translation>Import cancelled. Nothing was imported.</translation>
    </message>
    <message>
        <location filename="../import/importer.cpp" line="58"/>
        <source>Dokumente werden importiert …</source>
        <translation>Importing documents…</translation>
    </message>
    <message numerus="yes">
        <location filename="../import/importer.cpp" line="63"/>
        <source>%n Dokumente importiert.</source>
        <translation>
            <numerusform>%n document imported.</numerusform>
            <numerusform>%n documents imported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fundstelle::desktop::KeysDialog</name>
    <message>
        <location filename="../commands/keys_dialog.cpp" line="25"/>
        <source>Tasten</source>
        <translation>Keyboard shortcuts</translation>
    </message>
    <message>
        <location filename="../commands/keys_dialog.cpp" line="27"/>
        <source>Filtern</source>
        <translation>Filter</translation>
    </message>
    <message>
        <location filename="../commands/keys_dialog.cpp" line="28"/>
        <source>Tasten filtern</source>
        <translation>Filter shortcuts</translation>
    </message>
    <message>
        <location filename="../commands/keys_dialog.cpp" line="31"/>
        <source>Befehl</source>
        <translation>Command</translation>
    </message>
    <message>
        <location filename="../commands/keys_dialog.cpp" line="31"/>
        <source>Taste</source>
        <translation>Shortcut</translation>
    </message>
    <message>
        <location filename="../commands/keys_dialog.cpp" line="32"/>
        <source>Befehle und ihre Tasten</source>
        <translation>Commands and their shortcuts</translation>
    </message>
    <message>
        <location filename="../commands/keys_dialog.cpp" line="37"/>
        <source>Neue Taste</source>
        <translation>New shortcut</translation>
    </message>
    <message>
        <location filename="../commands/keys_dialog.cpp" line="40"/>
        <source>Keine Taste</source>
        <translation>No shortcut</translation>
    </message>
    <message>
        <location filename="../commands/keys_dialog.cpp" line="43"/>
        <source>Andere Taste:</source>
        <translation>Other shortcut:</translation>
    </message>
    <message>
        <location filename="../commands/keys_dialog.cpp" line="47"/>
        <source>Schließen</source>
        <translation>Close</translation>
    </message>
    <message>
        <location filename="../commands/keys_dialog.cpp" line="48"/>
        <source>Alle wie am Anfang</source>
        <translation>Reset all</translation>
    </message>
    <message>
        <location filename="../commands/keys_dialog.cpp" line="117"/>
        <source>Einen Befehl wählen, um ihm eine andere Taste zu geben.</source>
        <translation>Select a command to give it another shortcut.</translation>
    </message>
    <message>
        <location filename="../commands/keys_dialog.cpp" line="117"/>
        <source>In das Feld klicken und die neue Taste drücken.</source>
        <translation>Click in the field and press the new shortcut.</translation>
    </message>
    <message>
        <location filename="../commands/keys_dialog.cpp" line="125"/>
        <source>%1 gehört schon zu „%2“.</source>
        <translation>%1 already belongs to “%2”.</translation>
    </message>
</context>
<context>
    <name>fundstelle::desktop::KeywordsModel</name>
    <message>
        <location filename="../pictures/keywords_model.cpp" line="87"/>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <location filename="../pictures/keywords_model.cpp" line="104"/>
        <source>davor</source>
        <translation>before</translation>
    </message>
    <message>
        <location filename="../pictures/keywords_model.cpp" line="105"/>
        <source>Wort</source>
        <translation>Word</translation>
    </message>
    <message>
        <location filename="../pictures/keywords_model.cpp" line="106"/>
        <source>danach</source>
        <translation>after</translation>
    </message>
    <message>
        <location filename="../pictures/keywords_model.cpp" line="107"/>
        <source>Dokument, Absatz</source>
        <translation>Document, paragraph</translation>
    </message>
</context>
<context>
    <name>fundstelle::desktop::KeywordsPage</name>
    <message>
        <location filename="../pictures/keywords_page.cpp" line="39"/>
        <source>Nur Stellen, in denen auch steht …</source>
        <translation>Only places that also contain…</translation>
    </message>
    <message>
        <location filename="../pictures/keywords_page.cpp" line="40"/>
        <source>Liste der Stellen filtern</source>
        <translation>Filter the list of places</translation>
    </message>
    <message>
        <location filename="../pictures/keywords_page.cpp" line="51"/>
        <source>Stellen des Wortes</source>
        <translation>Places of the word</translation>
    </message>
    <message>
        <location filename="../pictures/keywords_page.cpp" line="131"/>
        <source>Stellen werden gelesen …</source>
        <translation>Reading places…</translation>
    </message>
    <message>
        <location filename="../pictures/keywords_page.cpp" line="131"/>
        <source>Abbrechen</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>fundstelle::desktop::MainWindow</name>
    <message>
        <location filename="../main_window.cpp" line="43"/>
        <source>Fundstelle-Projekte (*.fundstelle)</source>
        <translation>Fundstelle projects (*.fundstelle)</translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="204"/>
        <location filename="../main_window.cpp" line="218"/>
        <location filename="../main_window_menus.cpp" line="59"/>
        <source>Rückgängig</source>
        <translation>Undo</translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="204"/>
        <location filename="../main_window.cpp" line="219"/>
        <location filename="../main_window_menus.cpp" line="62"/>
        <source>Wiederherstellen</source>
        <translation>Redo</translation>
    </message>
    <message>
        <location filename="../main_window_menus.cpp" line="65"/>
        <source>Transkripte importieren …</source>
        <translation>Import transcripts…</translation>
    </message>
    <message>
        <location filename="../main_window_menus.cpp" line="66"/>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <location filename="../main_window_menus.cpp" line="69"/>
        <source>Zitate exportieren …</source>
        <translation>Export quotes…</translation>
    </message>
    <message>
        <location filename="../main_window_menus.cpp" line="70"/>
        <location filename="../main_window_menus.cpp" line="193"/>
        <source>Zitate</source>
        <translation>Quotes</translation>
    </message>
    <message>
        <location filename="../main_window_menus.cpp" line="89"/>
        <source>&amp;Projekt</source>
        <translation>&amp;Project</translation>
    </message>
    <message>
        <location filename="../main_window_menus.cpp" line="91"/>
        <location filename="../main_window_menus.cpp" line="92"/>
        <source>Bearbeiten</source>
        <translation>Edit</translation>
    </message>
    <message>
        <location filename="../main_window_menus.cpp" line="94"/>
        <source>Im Dokument suchen</source>
        <translation>Find in document</translation>
    </message>
    <message>
        <location filename="../main_window_menus.cpp" line="95"/>
        <source>Nächster Treffer</source>
        <translation>Next hit</translation>
    </message>
    <message>
        <location filename="../main_window_menus.cpp" line="96"/>
        <source>Voriger Treffer</source>
        <translation>Previous hit</translation>
    </message>
    <message>
        <location filename="../main_window_menus.cpp" line="97"/>
        <source>In allen Dokumenten suchen</source>
        <translation>Search all documents</translation>
    </message>
    <message>
        <location filename="../main_window_menus.cpp" line="101"/>
        <location filename="../main_window_menus.cpp" line="388"/>
        <source>Variablen</source>
        <translation>Variables</translation>
    </message>
    <message>
        <location filename="../main_window_menus.cpp" line="102"/>
        <source>Bearbeitung</source>
        <translation>Progress</translation>
    </message>
    <message>
        <location filename="../main_window_menus.cpp" line="133"/>
        <source>Anal&amp;yse</source>
        <translation>&amp;Analysis</translation>
    </message>
    <message>
        <location filename="../main_window_menus.cpp" line="135"/>
        <location filename="../main_window_menus.cpp" line="390"/>
        <source>Zusammenfassungen</source>
        <translation>Summaries</translation>
    </message>
    <message>
        <location filename="../main_window_menus.cpp" line="155"/>
        <source>&amp;Hilfe</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <location filename="../main_window_menus.cpp" line="198"/>
        <source>Word-Dateien einrichten …</source>
        <translation>Set up Word files …</translation>
    </message>
    <message>
        <location filename="../main_window_menus.cpp" line="225"/>
        <source>Neu …</source>
        <translation>New…</translation>
    </message>
    <message>
        <location filename="../main_window_menus.cpp" line="226"/>
        <source>Öffnen …</source>
        <translation>Open…</translation>
    </message>
    <message>
        <location filename="../main_window_menus.cpp" line="227"/>
        <source>Zuletzt geöffnet</source>
        <translation>Open recent</translation>
    </message>
    <message>
        <location filename="../main_window_menus.cpp" line="228"/>
        <source>Beispielstudie öffnen</source>
        <translation>Open sample study</translation>
    </message>
    <message>
        <location filename="../main_window_menus.cpp" line="233"/>
        <source>Memo zum Projekt …</source>
        <translation>Project memo…</translation>
    </message>
    <message>
        <location filename="../main_window_menus.cpp" line="236"/>
        <source>Sicherung wiederherstellen …</source>
        <translation>Restore backup…</translation>
    </message>
    <message>
        <location filename="../main_window_menus.cpp" line="237"/>
        <location filename="../main_window_menus.cpp" line="412"/>
        <source>Schließen</source>
        <translation>Close</translation>
    </message>
    <message>
        <location filename="../main_window_menus.cpp" line="239"/>
        <source>Beenden</source>
        <translation>Quit</translation>
    </message>
    <message>
        <location filename="../main_window_menus.cpp" line="90"/>
        <source>&amp;Bearbeiten</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <location filename="../main_window_menus.cpp" line="99"/>
        <source>&amp;Dokumente</source>
        <translation>&amp;Documents</translation>
    </message>
    <message>
        <location filename="../main_window_menus.cpp" line="108"/>
        <source>Variablen aus Tabelle …</source>
        <translation>Import variables from table…</translation>
    </message>
    <message>
        <location filename="../main_window_menus.cpp" line="111"/>
        <source>Erkennbares suchen</source>
        <translation>Search for identifiers</translation>
    </message>
    <message>
        <location filename="../main_window_menus.cpp" line="116"/>
        <source>&amp;Codes</source>
        <translation>&amp;Codes</translation>
    </message>
    <message>
        <location filename="../main_window_menus.cpp" line="117"/>
        <source>Neuer Code …</source>
        <translation>New code…</translation>
    </message>
    <message>
        <location filename="../main_window_menus.cpp" line="118"/>
        <source>Codebuch importieren …</source>
        <translation>Import codebook…</translation>
    </message>
    <message>
        <location filename="../main_window_menus.cpp" line="119"/>
        <source>Codebuch exportieren …</source>
        <translation>Export codebook…</translation>
    </message>
    <message>
        <location filename="../main_window_menus.cpp" line="121"/>
        <source>&amp;Kodieren</source>
        <translation>C&amp;oding</translation>
    </message>
    <message>
        <location filename="../main_window_menus.cpp" line="125"/>
        <source>Aktivierung aufheben</source>
        <translation>Deactivate all</translation>
    </message>
    <message>
        <location filename="../main_window_menus.cpp" line="126"/>
        <source>Kodierungen importieren …</source>
        <translation>Import codings…</translation>
    </message>
    <message>
        <location filename="../main_window_menus.cpp" line="127"/>
        <source>Kodierungen importieren</source>
        <translation>Import codings</translation>
    </message>
    <message>
        <location filename="../main_window_menus.cpp" line="131"/>
        <source>Coder*in …</source>
        <translation>Coder…</translation>
    </message>
    <message>
        <location filename="../main_window_menus.cpp" line="134"/>
        <location filename="../main_window_menus.cpp" line="375"/>
        <source>Abfrage</source>
        <translation>Query</translation>
    </message>
    <message>
        <location filename="../main_window_menus.cpp" line="137"/>
        <location filename="../main_window_menus.cpp" line="394"/>
        <source>Bilder</source>
        <translation>Pictures</translation>
    </message>
    <message>
        <location filename="../main_window_menus.cpp" line="138"/>
        <source>Bericht als HTML …</source>
        <translation>Report as HTML…</translation>
    </message>
    <message>
        <location filename="../main_window_menus.cpp" line="140"/>
        <source>&amp;Zitate</source>
        <translation>&amp;Quotes</translation>
    </message>
    <message>
        <location filename="../main_window_menus.cpp" line="143"/>
        <source>Fertigen Bericht prüfen …</source>
        <translation>Check a finished report …</translation>
    </message>
    <message>
        <location filename="../main_window_menus.cpp" line="147"/>
        <source>Bericht nochmals prüfen</source>
        <translation>Check the report again</translation>
    </message>
    <message>
        <location filename="../main_window_menus.cpp" line="151"/>
        <source>Nächstes Zitat, das zu klären ist</source>
        <translation>Next quote to clear up</translation>
    </message>
    <message>
        <location filename="../main_window_menus.cpp" line="152"/>
        <source>Voriges Zitat, das zu klären ist</source>
        <translation>Previous quote to clear up</translation>
    </message>
    <message>
        <location filename="../main_window_menus.cpp" line="154"/>
        <source>&amp;Ansicht</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <location filename="../main_window_menus.cpp" line="178"/>
        <source>Zitatwerkstatt</source>
        <translation>Quote workshop</translation>
    </message>
    <message>
        <location filename="../main_window_menus.cpp" line="182"/>
        <source>Kapitel für neue Zitate …</source>
        <translation>Chapter for new quotes …</translation>
    </message>
    <message>
        <location filename="../main_window_menus.cpp" line="189"/>
        <source>Quelle des Zitats</source>
        <translation>Source of the quote</translation>
    </message>
    <message>
        <location filename="../main_window_menus.cpp" line="190"/>
        <source>Zitate suchen</source>
        <translation>Find quotes</translation>
    </message>
    <message>
        <location filename="../main_window_menus.cpp" line="191"/>
        <source>Vorschau und Druckbild</source>
        <translation>Preview and look in print</translation>
    </message>
    <message>
        <location filename="../main_window_menus.cpp" line="194"/>
        <source>Belegliste (intern) …</source>
        <translation>List of evidence (internal) …</translation>
    </message>
    <message>
        <location filename="../main_window_menus.cpp" line="196"/>
        <source>Belegliste geschrieben: %1</source>
        <translation>List of evidence written: %1</translation>
    </message>
    <message>
        <location filename="../main_window_menus.cpp" line="213"/>
        <source>In dieses Kapitel nimmt Z Zitate auf</source>
        <translation>Z gathers quotes in this chapter</translation>
    </message>
    <message>
        <location filename="../main_window_menus.cpp" line="217"/>
        <source>Zitate: noch kein Kapitel</source>
        <translation>Quotes: no chapter yet</translation>
    </message>
    <message>
        <location filename="../main_window_menus.cpp" line="217"/>
        <source>Zitate: %1</source>
        <translation>Quotes: %1</translation>
    </message>
    <message>
        <location filename="../main_window_menus.cpp" line="230"/>
        <source>Aus anderem Programm importieren …</source>
        <translation>Import from another program…</translation>
    </message>
    <message>
        <location filename="../main_window_menus.cpp" line="231"/>
        <source>Für andere Programme exportieren …</source>
        <translation>Export for other programs…</translation>
    </message>
    <message>
        <location filename="../main_window_menus.cpp" line="234"/>
        <source>Neues freies Memo …</source>
        <translation>New free memo…</translation>
    </message>
    <message>
        <location filename="../main_window_menus.cpp" line="235"/>
        <source>Protokoll der Weitergaben …</source>
        <translation>Protocol of releases …</translation>
    </message>
    <message>
        <location filename="../main_window_menus.cpp" line="249"/>
        <location filename="../main_window_menus.cpp" line="392"/>
        <source>Auswertung</source>
        <translation>Tables</translation>
    </message>
    <message>
        <location filename="../main_window_menus.cpp" line="251"/>
        <source>Häufigkeiten</source>
        <translation>Frequencies</translation>
    </message>
    <message>
        <location filename="../main_window_menus.cpp" line="252"/>
        <source>Code-Matrix</source>
        <translation>Code matrix</translation>
    </message>
    <message>
        <location filename="../main_window_menus.cpp" line="253"/>
        <source>Kreuztabelle</source>
        <translation>Crosstab</translation>
    </message>
    <message>
        <location filename="../main_window_menus.cpp" line="254"/>
        <source>Nennungen</source>
        <translation>Mentions</translation>
    </message>
    <message>
        <location filename="../main_window_menus.cpp" line="255"/>
        <source>Code-Relationen</source>
        <translation>Code relations</translation>
    </message>
    <message>
        <location filename="../main_window_menus.cpp" line="256"/>
        <source>Textabdeckung</source>
        <translation>Coverage of text</translation>
    </message>
    <message>
        <location filename="../main_window_menus.cpp" line="257"/>
        <source>Kodierstand je Coder*in</source>
        <translation>Coding progress by coder</translation>
    </message>
    <message>
        <location filename="../main_window_menus.cpp" line="258"/>
        <source>Dokumentenvergleich</source>
        <translation>Comparison of documents</translation>
    </message>
    <message>
        <location filename="../main_window_menus.cpp" line="259"/>
        <source>Typologie</source>
        <translation>Typology</translation>
    </message>
    <message>
        <location filename="../main_window_menus.cpp" line="267"/>
        <source>Größere Schrift</source>
        <translation>Larger text</translation>
    </message>
    <message>
        <location filename="../main_window_menus.cpp" line="268"/>
        <source>Kleinere Schrift</source>
        <translation>Smaller text</translation>
    </message>
    <message>
        <location filename="../main_window_menus.cpp" line="269"/>
        <source>Farben</source>
        <translation>Theme</translation>
    </message>
    <message>
        <location filename="../main_window_menus.cpp" line="271"/>
        <source>Wie das System</source>
        <translation>Follow system</translation>
    </message>
    <message>
        <location filename="../main_window_menus.cpp" line="272"/>
        <source>Hell</source>
        <translation>Light</translation>
    </message>
    <message>
        <location filename="../main_window_menus.cpp" line="273"/>
        <source>Dunkel</source>
        <translation>Dark</translation>
    </message>
    <message>
        <location filename="../main_window_menus.cpp" line="283"/>
        <source>Zu den Dokumenten</source>
        <translation>Go to documents</translation>
    </message>
    <message>
        <location filename="../main_window_menus.cpp" line="284"/>
        <source>Zu den Codes</source>
        <translation>Go to codes</translation>
    </message>
    <message>
        <location filename="../main_window_menus.cpp" line="285"/>
        <source>Zum Text</source>
        <translation>Go to text</translation>
    </message>
    <message>
        <location filename="../main_window_menus.cpp" line="286"/>
        <source>Zu den Segmenten</source>
        <translation>Go to segments</translation>
    </message>
    <message>
        <location filename="../main_window_menus.cpp" line="287"/>
        <source>Zum Verlauf</source>
        <translation>Go to history</translation>
    </message>
    <message>
        <location filename="../main_window_menus.cpp" line="288"/>
        <source>Zu den Memos</source>
        <translation>To the memos</translation>
    </message>
    <message>
        <location filename="../main_window_menus.cpp" line="293"/>
        <source>Befehl, Dokument oder Code suchen …</source>
        <translation>Find command, document or code…</translation>
    </message>
    <message>
        <location filename="../main_window_menus.cpp" line="294"/>
        <source>Tasten …</source>
        <translation>Keyboard shortcuts…</translation>
    </message>
    <message>
        <location filename="../main_window_menus.cpp" line="295"/>
        <source>Rundgang</source>
        <translation>Tour</translation>
    </message>
    <message>
        <location filename="../main_window_menus.cpp" line="300"/>
        <source>Links oben stehen die Interviews in ihren Gruppen. Ein Klick öffnet eines. Das Kästchen aktiviert es für die Segmente rechts.</source>
        <translation>The interviews are at the top left, in their groups. A click opens one. Its box activates it for the segments on the right.</translation>
    </message>
    <message>
        <location filename="../main_window_menus.cpp" line="301"/>
        <source>Darunter steht das Codebuch mit der Zahl der Segmente. Ein Kästchen aktiviert einen Code; ziehen ordnet um.</source>
        <translation>Below them is the codebook with the number of segments. A box activates a code; drag to rearrange.</translation>
    </message>
    <message>
        <location filename="../main_window_menus.cpp" line="302"/>
        <source>Kodieren</source>
        <translation>Coding</translation>
    </message>
    <message>
        <location filename="../main_window_menus.cpp" line="302"/>
        <source>S markiert einen Satz, T einen Redebeitrag. C öffnet die Codes: ein paar Buchstaben tippen, Enter. Q wiederholt den letzten Code. Oder: Text auf einen Code ziehen.</source>
        <translation>S selects a sentence, T a turn. C opens the codes: type a few letters, press Enter. Q repeats the last code. Or drag text onto a code.</translation>
    </message>
    <message>
        <location filename="../main_window_menus.cpp" line="303"/>
        <source>Streifen</source>
        <translation>Stripes</translation>
    </message>
    <message>
        <location filename="../main_window_menus.cpp" line="303"/>
        <source>Jede Kodierung hat einen Streifen neben dem Text. Ein Klick wählt sie, ihre Enden lassen sich ziehen, die rechte Maustaste zeigt, was sonst noch geht.</source>
        <translation>Each coding has a stripe beside the text. A click selects it, its ends can be dragged, and a right click shows what else you can do.</translation>
    </message>
    <message>
        <location filename="../main_window_menus.cpp" line="304"/>
        <source>Rechts erscheinen die Stellen der aktivierten Codes. Ein Klick springt hin.</source>
        <translation>The passages of activated codes appear on the right. A click goes there.</translation>
    </message>
    <message>
        <location filename="../main_window_menus.cpp" line="305"/>
        <source>Keine Angst</source>
        <translation>No need to worry</translation>
    </message>
    <message>
        <location filename="../main_window_menus.cpp" line="305"/>
        <source>Alles ist sofort gespeichert, und Strg+Z nimmt alles zurück, auch morgen noch. Strg+K findet jeden Befehl, F1 zeigt alle Tasten.</source>
        <translation>Everything is saved at once, and Ctrl+Z undoes anything, even tomorrow. Ctrl+K finds every command, F1 shows all shortcuts.</translation>
    </message>
    <message>
        <location filename="../main_window_menus.cpp" line="310"/>
        <source>Werkzeuge</source>
        <translation>Tools</translation>
    </message>
    <message>
        <location filename="../main_window_menus.cpp" line="432"/>
        <source>Bericht prüfen</source>
        <translation>Check report</translation>
    </message>
    <message>
        <location filename="../main_window_menus.cpp" line="434"/>
        <source>Erkennbares</source>
        <translation>Identifiers</translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="363"/>
        <location filename="../main_window_menus.cpp" line="325"/>
        <source>Wer kodiert</source>
        <translation>Current coder</translation>
    </message>
    <message>
        <location filename="../main_window_menus.cpp" line="100"/>
        <location filename="../main_window_menus.cpp" line="105"/>
        <location filename="../main_window_menus.cpp" line="300"/>
        <location filename="../main_window_menus.cpp" line="352"/>
        <source>Dokumente</source>
        <translation>Documents</translation>
    </message>
    <message>
        <location filename="../main_window_menus.cpp" line="301"/>
        <location filename="../main_window_menus.cpp" line="353"/>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <location filename="../main_window_menus.cpp" line="304"/>
        <location filename="../main_window_menus.cpp" line="364"/>
        <source>Segmente</source>
        <translation>Segments</translation>
    </message>
    <message>
        <location filename="../main_window_menus.cpp" line="334"/>
        <source>Befehl, Dokument, Code …   Strg+K</source>
        <translation>Command, document, code…   Ctrl+K</translation>
    </message>
    <message>
        <location filename="../main_window_menus.cpp" line="354"/>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <location filename="../main_window_menus.cpp" line="365"/>
        <source>Zu prüfen</source>
        <translation>To check</translation>
    </message>
    <message>
        <location filename="../main_window_menus.cpp" line="366"/>
        <source>Suche</source>
        <translation>Search</translation>
    </message>
    <message>
        <location filename="../main_window_menus.cpp" line="371"/>
        <source>Verlauf</source>
        <translation>History</translation>
    </message>
    <message>
        <location filename="../main_window_menus.cpp" line="373"/>
        <source>Memos</source>
        <translation>Memos</translation>
    </message>
    <message>
        <location filename="../main_window_menus.cpp" line="398"/>
        <source>In eigenem Fenster, oder wieder zurück</source>
        <translation>In a window of its own, or back again</translation>
    </message>
    <message>
        <location filename="../main_window_menus.cpp" line="399"/>
        <source>Bilder in eigenem Fenster</source>
        <translation>Pictures in a window of their own</translation>
    </message>
    <message>
        <location filename="../main_window_menus.cpp" line="413"/>
        <source>%1 schließen</source>
        <translation>Close %1</translation>
    </message>
    <message>
        <location filename="../main_window_menus.cpp" line="422"/>
        <source>Fenster anordnen (Griffe zeigen)</source>
        <translation>Arrange panels (show handles)</translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="182"/>
        <source>Fundstelle</source>
        <translation>Fundstelle</translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="184"/>
        <source>%1 (schreibgeschützte Kopie)</source>
        <translation>%1 (read-only copy)</translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="220"/>
        <source>Schreibgeschützte Kopie</source>
        <translation>Read-only copy</translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="220"/>
        <source>Alles gespeichert</source>
        <translation>Everything saved</translation>
    </message>
    <message numerus="yes">
        <location filename="../main_window.cpp" line="221"/>
        <source>%Ln Kodierungen</source>
        <translation>
            <numerusform>%Ln coding</numerusform>
            <numerusform>%Ln codings</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="223"/>
        <source>zuletzt: %1 (%2, %3)</source>
        <translation>last: %1 (%2, %3)</translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="230"/>
        <source>Wird rückgängig gemacht …</source>
        <translation>Undoing…</translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="235"/>
        <source>Wird wiederhergestellt …</source>
        <translation>Redoing…</translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="243"/>
        <location filename="../main_window.cpp" line="252"/>
        <source>Neues Projekt</source>
        <translation>New project</translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="264"/>
        <source>Projekt aus anderem Programm</source>
        <translation>Project from another program</translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="269"/>
        <location filename="../main_window.cpp" line="280"/>
        <location filename="../main_window.cpp" line="289"/>
        <source>Projekt öffnen</source>
        <translation>Open project</translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="283"/>
        <source>Kopie ansehen</source>
        <translation>View copy</translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="308"/>
        <source>Die Berichtigung von „%1“ war nicht abgeschlossen und geht hier weiter. „Verwerfen“ lässt den Text, wie er war.</source>
        <translation>The correction of “%1” was not finished and goes on here. “Discard” leaves the text as it was.</translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="320"/>
        <source>Das Projekt ist noch leer.</source>
        <translation>The project is still empty.</translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="320"/>
        <source>Alles bis hierher ist da: %1 (%2).</source>
        <translation>Everything is here up to: %1 (%2).</translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="321"/>
        <source>Das Programm wurde beim letzten Mal nicht ordentlich beendet. %1</source>
        <translation>The program did not close properly last time. %1</translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="353"/>
        <location filename="../main_window_menus.cpp" line="127"/>
        <source>Tabellen (*.csv)</source>
        <translation>Tables (*.csv)</translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="353"/>
        <source>Variablen aus Tabelle</source>
        <translation>Import variables from table</translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="356"/>
        <source>Variablen werden importiert …</source>
        <translation>Importing variables…</translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="359"/>
        <source>Variablen importiert.</source>
        <translation>Variables imported.</translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="359"/>
        <source>Variablen importiert. Unbekannte Dokumente: %1</source>
        <translation>Variables imported. Unknown documents: %1</translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="363"/>
        <source>Name oder Kürzel der Coder*in:</source>
        <translation>Coder’s name or initials:</translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="372"/>
        <source>Zitate exportieren</source>
        <translation>Export quotes</translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="372"/>
        <source>Zitate.docx</source>
        <translation>Quotes.docx</translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="372"/>
        <source>Word (*.docx);;Markdown (*.md)</source>
        <translation>Word (*.docx);;Markdown (*.md)</translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="378"/>
        <source>Zitate geschrieben: %1</source>
        <translation>Quotes saved to %1</translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="389"/>
        <source>Sicherung wiederhergestellt. Der vorige Stand liegt bei den Sicherungen.</source>
        <translation>Backup restored. The previous state is among the backups.</translation>
    </message>
    <message>
        <location filename="../main_window.cpp" line="408"/>
        <source>Die Sprache gilt ab dem nächsten Start. · The language applies from the next start.</source>
        <translation>The language applies from the next start. · Die Sprache gilt ab dem nächsten Start.</translation>
    </message>
</context>
<context>
    <name>fundstelle::desktop::MemoDialog</name>
    <message>
        <location filename="../memos/memo_dialog.cpp" line="43"/>
        <source>Fett</source>
        <translation>Bold</translation>
    </message>
    <message>
        <location filename="../memos/memo_dialog.cpp" line="43"/>
        <source>F</source>
        <translation>B</translation>
    </message>
    <message>
        <location filename="../memos/memo_dialog.cpp" line="44"/>
        <source>Kursiv</source>
        <translation>Italic</translation>
    </message>
    <message>
        <location filename="../memos/memo_dialog.cpp" line="44"/>
        <source>K</source>
        <translation>I</translation>
    </message>
    <message>
        <location filename="../memos/memo_dialog.cpp" line="45"/>
        <source>Unterstrichen</source>
        <translation>Underlined</translation>
    </message>
    <message>
        <location filename="../memos/memo_dialog.cpp" line="45"/>
        <source>U</source>
        <translation>U</translation>
    </message>
    <message>
        <location filename="../memos/memo_dialog.cpp" line="54"/>
        <source>Überschrift</source>
        <translation>Heading</translation>
    </message>
    <message>
        <location filename="../memos/memo_dialog.cpp" line="55"/>
        <source>• Liste</source>
        <translation>• List</translation>
    </message>
    <message>
        <location filename="../memos/memo_dialog.cpp" line="56"/>
        <source>1. Liste</source>
        <translation>1. List</translation>
    </message>
    <message>
        <location filename="../memos/memo_dialog.cpp" line="57"/>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <location filename="../memos/memo_dialog.cpp" line="62"/>
        <source>Übernehmen</source>
        <translation>Apply</translation>
    </message>
    <message>
        <location filename="../memos/memo_dialog.cpp" line="63"/>
        <source>Abbrechen</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <location filename="../memos/memo_dialog.cpp" line="75"/>
        <source>Strg+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
</context>
<context>
    <name>fundstelle::desktop::MemosModel</name>
    <message>
        <location filename="../memos/memos_model.cpp" line="114"/>
        <source>Projekt und freie Memos</source>
        <translation>Project and free memos</translation>
    </message>
    <message>
        <location filename="../memos/memos_model.cpp" line="115"/>
        <source>Dokumente</source>
        <translation>Documents</translation>
    </message>
    <message>
        <location filename="../memos/memos_model.cpp" line="116"/>
        <source>Gruppen</source>
        <translation>Groups</translation>
    </message>
    <message>
        <location filename="../memos/memos_model.cpp" line="117"/>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <location filename="../memos/memos_model.cpp" line="118"/>
        <source>Kodierungen</source>
        <translation>Codings</translation>
    </message>
    <message>
        <location filename="../memos/memos_model.cpp" line="119"/>
        <source>Textstellen</source>
        <translation>Passages</translation>
    </message>
    <message>
        <location filename="../memos/memos_model.cpp" line="120"/>
        <source>Sprechende</source>
        <translation>Speakers</translation>
    </message>
    <message>
        <location filename="../memos/memos_model.cpp" line="123"/>
        <source>Variablen</source>
        <translation>Variables</translation>
    </message>
    <message>
        <location filename="../memos/memos_model.cpp" line="130"/>
        <source>%1, Abs. %2</source>
        <translation>%1, par. %2</translation>
    </message>
    <message>
        <location filename="../memos/memos_model.cpp" line="146"/>
        <source>%1: %2 Memos</source>
        <translation>%1: %2 memos</translation>
    </message>
    <message>
        <location filename="../memos/memos_model.cpp" line="159"/>
        <source>%1: %2 (%3)</source>
        <translation>%1: %2 (%3)</translation>
    </message>
</context>
<context>
    <name>fundstelle::desktop::MemosPanel</name>
    <message>
        <location filename="../memos/memos_panel.cpp" line="29"/>
        <source>Memos</source>
        <translation>Memos</translation>
    </message>
    <message>
        <location filename="../memos/memos_panel.cpp" line="43"/>
        <source>Alle Memos</source>
        <translation>All memos</translation>
    </message>
    <message>
        <location filename="../memos/memos_panel.cpp" line="47"/>
        <source>Filtert nach Namen und Wortlaut</source>
        <translation>Filters by name and wording</translation>
    </message>
    <message>
        <location filename="../memos/memos_panel.cpp" line="49"/>
        <source>Hier stehen alle Memos: zum Projekt, zu Dokumenten, Codes und Textstellen, und freie Gedanken.</source>
        <translation>All memos stand here: on the project, on documents, codes and passages, and free thoughts.</translation>
    </message>
    <message>
        <location filename="../memos/memos_panel.cpp" line="49"/>
        <source>Neues Memo …</source>
        <translation>New memo…</translation>
    </message>
    <message>
        <location filename="../memos/memos_panel.cpp" line="71"/>
        <source>Zur Stelle</source>
        <translation>To the passage</translation>
    </message>
    <message>
        <location filename="../memos/memos_panel.cpp" line="72"/>
        <source>Zu dem, wovon das Memo handelt (Strg+Enter)</source>
        <translation>To what the memo is about (Ctrl+Enter)</translation>
    </message>
    <message>
        <location filename="../memos/memos_panel.cpp" line="74"/>
        <source>Neu</source>
        <translation>New</translation>
    </message>
    <message>
        <location filename="../memos/memos_panel.cpp" line="75"/>
        <source>Neues freies Memo</source>
        <translation>New free memo</translation>
    </message>
    <message>
        <location filename="../memos/memos_panel.cpp" line="80"/>
        <source>Reihenfolge</source>
        <translation>Order</translation>
    </message>
    <message>
        <location filename="../memos/memos_panel.cpp" line="81"/>
        <source>Reihenfolge der Memos</source>
        <translation>Order of the memos</translation>
    </message>
    <message>
        <location filename="../memos/memos_panel.cpp" line="87"/>
        <source>Zuletzt geändert zuerst</source>
        <translation>Last changed first</translation>
    </message>
    <message>
        <location filename="../memos/memos_panel.cpp" line="87"/>
        <source>Nach Name</source>
        <translation>By name</translation>
    </message>
    <message>
        <location filename="../memos/memos_panel.cpp" line="117"/>
        <source>%1 von %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <location filename="../memos/memos_panel.cpp" line="212"/>
        <source>Öffnen …	Enter</source>
        <translation>Open…	Enter</translation>
    </message>
    <message>
        <location filename="../memos/memos_panel.cpp" line="213"/>
        <source>Zur Stelle	Strg+Enter</source>
        <translation>To the passage	Ctrl+Enter</translation>
    </message>
    <message>
        <location filename="../memos/memos_panel.cpp" line="215"/>
        <source>Memo entfernen	Entf</source>
        <translation>Remove memo	Del</translation>
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
    <name>fundstelle::desktop::OpenPseudonyms</name>
    <message>
        <location filename="../disclosure/open_pseudonyms.cpp" line="48"/>
        <source>Pseudonyme öffnen</source>
        <translation>Open pseudonyms</translation>
    </message>
    <message>
        <location filename="../disclosure/open_pseudonyms.cpp" line="49"/>
        <source>Pseudonyme (*.pseudonyme *.csv *.xlsx)</source>
        <translation>Pseudonyms (*.pseudonyme *.csv *.xlsx)</translation>
    </message>
</context>
<context>
    <name>fundstelle::desktop::OutlineModel</name>
    <message numerus="yes">
        <location filename="../quotes/outline_model.cpp" line="186"/>
        <source>%n Zitate</source>
        <translation>
            <numerusform>%n quote</numerusform>
            <numerusform>%n quotes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fundstelle::desktop::OutlineTree</name>
    <message>
        <location filename="../quotes/outline_tree.cpp" line="36"/>
        <source>Gliederung</source>
        <translation>Outline</translation>
    </message>
    <message>
        <location filename="../quotes/outline_tree.cpp" line="169"/>
        <source>Neues Kapitel	Enter</source>
        <translation>New chapter	Enter</translation>
    </message>
    <message>
        <location filename="../quotes/outline_tree.cpp" line="170"/>
        <source>Neues Unterkapitel	Einfg</source>
        <translation>New sub-chapter	Ins</translation>
    </message>
    <message>
        <location filename="../quotes/outline_tree.cpp" line="171"/>
        <source>Neue Sammlung</source>
        <translation>New collection</translation>
    </message>
    <message>
        <location filename="../quotes/outline_tree.cpp" line="174"/>
        <source>Umbenennen	F2</source>
        <translation>Rename	F2</translation>
    </message>
    <message>
        <location filename="../quotes/outline_tree.cpp" line="176"/>
        <source>Nach oben	Alt+↑</source>
        <translation>Up	Alt+↑</translation>
    </message>
    <message>
        <location filename="../quotes/outline_tree.cpp" line="177"/>
        <source>Nach unten	Alt+↓</source>
        <translation>Down	Alt+↓</translation>
    </message>
    <message>
        <location filename="../quotes/outline_tree.cpp" line="178"/>
        <source>Einrücken	Alt+→</source>
        <translation>Indent	Alt+→</translation>
    </message>
    <message>
        <location filename="../quotes/outline_tree.cpp" line="179"/>
        <source>Ausrücken	Alt+←</source>
        <translation>Outdent	Alt+←</translation>
    </message>
    <message>
        <location filename="../quotes/outline_tree.cpp" line="182"/>
        <source>Entfernen, mit den Zitaten	Entf</source>
        <translation>Remove, with the quotes	Del</translation>
    </message>
</context>
<context>
    <name>fundstelle::desktop::Panel</name>
    <message>
        <location filename="../panel.cpp" line="29"/>
        <source>Filtern</source>
        <translation>Filter</translation>
    </message>
    <message>
        <location filename="../panel.cpp" line="31"/>
        <source>%1 filtern</source>
        <translation>Filter %1</translation>
    </message>
</context>
<context>
    <name>fundstelle::desktop::PassPhraseDialog</name>
    <message>
        <location filename="../disclosure/pass_phrase_dialog.cpp" line="14"/>
        <location filename="../disclosure/pass_phrase_dialog.cpp" line="21"/>
        <source>Passphrase</source>
        <translation>Pass phrase</translation>
    </message>
    <message>
        <location filename="../disclosure/pass_phrase_dialog.cpp" line="16"/>
        <source>„%1“ wird mit einer Passphrase verschlossen. Ohne sie lässt sich die Datei nie wieder öffnen; sie wird nirgends gespeichert.</source>
        <translation>“%1” is locked with a pass phrase. Without it the file can never be opened again; it is stored nowhere.</translation>
    </message>
    <message>
        <location filename="../disclosure/pass_phrase_dialog.cpp" line="17"/>
        <source>„%1“ ist verschlossen.</source>
        <translation>“%1” is locked.</translation>
    </message>
    <message>
        <location filename="../disclosure/pass_phrase_dialog.cpp" line="22"/>
        <source>Noch einmal</source>
        <translation>Once more</translation>
    </message>
    <message>
        <location filename="../disclosure/pass_phrase_dialog.cpp" line="32"/>
        <source>Verschließen</source>
        <translation>Lock</translation>
    </message>
    <message>
        <location filename="../disclosure/pass_phrase_dialog.cpp" line="32"/>
        <source>Öffnen</source>
        <translation>Open</translation>
    </message>
    <message>
        <location filename="../disclosure/pass_phrase_dialog.cpp" line="33"/>
        <source>Abbrechen</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>fundstelle::desktop::PicturesPanel</name>
    <message>
        <location filename="../pictures/pictures_panel.cpp" line="37"/>
        <source>Bilder</source>
        <translation>Pictures</translation>
    </message>
    <message>
        <location filename="../pictures/pictures_panel.cpp" line="47"/>
        <source>mit Untercodes</source>
        <translation>with subcodes</translation>
    </message>
    <message>
        <location filename="../pictures/pictures_panel.cpp" line="48"/>
        <source>nur Befragte</source>
        <translation>interviewees only</translation>
    </message>
    <message>
        <location filename="../pictures/pictures_panel.cpp" line="96"/>
        <source>Bild</source>
        <translation>Picture</translation>
    </message>
    <message>
        <location filename="../pictures/pictures_panel.cpp" line="98"/>
        <source>Spalten</source>
        <translation>Columns</translation>
    </message>
    <message>
        <location filename="../pictures/pictures_panel.cpp" line="99"/>
        <source>Wonach die Spalten unterscheiden</source>
        <translation>What the columns distinguish</translation>
    </message>
    <message>
        <location filename="../pictures/pictures_panel.cpp" line="100"/>
        <source>Segmente</source>
        <translation>Segments</translation>
    </message>
    <message>
        <location filename="../pictures/pictures_panel.cpp" line="101"/>
        <location filename="../pictures/pictures_panel.cpp" line="197"/>
        <source>Dokumente</source>
        <translation>Documents</translation>
    </message>
    <message>
        <location filename="../pictures/pictures_panel.cpp" line="102"/>
        <source>Was gezählt wird</source>
        <translation>What is counted</translation>
    </message>
    <message>
        <location filename="../pictures/pictures_panel.cpp" line="103"/>
        <source>nach Coder*in</source>
        <translation>by coder</translation>
    </message>
    <message>
        <location filename="../pictures/pictures_panel.cpp" line="104"/>
        <source>nach Hauptcode</source>
        <translation>by top code</translation>
    </message>
    <message>
        <location filename="../pictures/pictures_panel.cpp" line="105"/>
        <source>Farben</source>
        <translation>Theme</translation>
    </message>
    <message>
        <location filename="../pictures/pictures_panel.cpp" line="106"/>
        <source>ein Balken je Spalte</source>
        <translation>one bar per column</translation>
    </message>
    <message>
        <location filename="../pictures/pictures_panel.cpp" line="107"/>
        <source>ein Balken je Code</source>
        <translation>one bar per code</translation>
    </message>
    <message>
        <location filename="../pictures/pictures_panel.cpp" line="108"/>
        <source>Wofür ein Balken steht</source>
        <translation>What a bar stands for</translation>
    </message>
    <message>
        <location filename="../pictures/pictures_panel.cpp" line="109"/>
        <source>Überschneidungen</source>
        <translation>Intersections</translation>
    </message>
    <message>
        <location filename="../pictures/pictures_panel.cpp" line="109"/>
        <source>Überlappende Paare</source>
        <translation>Overlapping pairs</translation>
    </message>
    <message>
        <location filename="../pictures/pictures_panel.cpp" line="109"/>
        <source>Paare in der Nähe</source>
        <translation>Pairs near each other</translation>
    </message>
    <message>
        <location filename="../pictures/pictures_panel.cpp" line="109"/>
        <source>Gemeinsame Dokumente</source>
        <translation>Documents in common</translation>
    </message>
    <message>
        <location filename="../pictures/pictures_panel.cpp" line="110"/>
        <source>Was die Zahlen zählen</source>
        <translation>What the numbers count</translation>
    </message>
    <message>
        <location filename="../pictures/pictures_panel.cpp" line="113"/>
        <source>bis </source>
        <translation>up to </translation>
    </message>
    <message>
        <location filename="../pictures/pictures_panel.cpp" line="114"/>
        <source> Abs.</source>
        <translation> par.</translation>
    </message>
    <message>
        <location filename="../pictures/pictures_panel.cpp" line="115"/>
        <source>Größter Abstand</source>
        <translation>Greatest distance</translation>
    </message>
    <message>
        <location filename="../pictures/pictures_panel.cpp" line="118"/>
        <source>Wie viele höchstens</source>
        <translation>How many at most</translation>
    </message>
    <message>
        <location filename="../pictures/pictures_panel.cpp" line="119"/>
        <source>Nur die häufigsten</source>
        <translation>Only the most frequent</translation>
    </message>
    <message>
        <location filename="../pictures/pictures_panel.cpp" line="121"/>
        <source>Speichern …</source>
        <translation>Save…</translation>
    </message>
    <message>
        <location filename="../pictures/pictures_panel.cpp" line="123"/>
        <location filename="../pictures/pictures_panel.cpp" line="173"/>
        <source>Bild speichern</source>
        <translation>Save picture</translation>
    </message>
    <message>
        <location filename="../pictures/pictures_panel.cpp" line="185"/>
        <source> Wörter</source>
        <translation> words</translation>
    </message>
    <message>
        <location filename="../pictures/pictures_panel.cpp" line="185"/>
        <source> Codes</source>
        <translation> codes</translation>
    </message>
    <message>
        <location filename="../pictures/pictures_panel.cpp" line="186"/>
        <source>Wort, in allen seinen Formen</source>
        <translation>A word, in all its forms</translation>
    </message>
    <message>
        <location filename="../pictures/pictures_panel.cpp" line="186"/>
        <source>Codes filtern</source>
        <translation>Filter codes</translation>
    </message>
    <message>
        <location filename="../pictures/pictures_panel.cpp" line="198"/>
        <source>Gruppen</source>
        <translation>Groups</translation>
    </message>
    <message>
        <location filename="../pictures/pictures_panel.cpp" line="199"/>
        <source>Sets</source>
        <translation>Sets</translation>
    </message>
    <message>
        <location filename="../pictures/pictures_panel.cpp" line="200"/>
        <source>Sprechende</source>
        <translation>Speakers</translation>
    </message>
    <message>
        <location filename="../pictures/pictures_panel.cpp" line="277"/>
        <source>Hier erscheint das geöffnete Dokument mit seinen Codes. Noch ist darin nichts kodiert.</source>
        <translation>The open document appears here with its codes. Nothing in it is coded yet.</translation>
    </message>
    <message>
        <location filename="../pictures/pictures_panel.cpp" line="278"/>
        <source>In diesen Dokumenten steht kein Wort, das zählt.</source>
        <translation>These documents hold no word that counts.</translation>
    </message>
    <message>
        <location filename="../pictures/pictures_panel.cpp" line="280"/>
        <source>Hier erscheinen Anteile je Wert einer Variable. Variablen entstehen unter Dokumente, Variablen.</source>
        <translation>Shares for each value of a variable appear here. Variables are made under Documents, Variables.</translation>
    </message>
    <message>
        <location filename="../pictures/pictures_panel.cpp" line="281"/>
        <source>Hier erscheint, was kodiert ist. Dafür braucht es Segmente der gewählten Codes in den gewählten Dokumenten.</source>
        <translation>What is coded appears here. It needs segments of the chosen codes in the chosen documents.</translation>
    </message>
    <message>
        <location filename="../pictures/pictures_panel.cpp" line="299"/>
        <source>%1 von %2 Dokumenten</source>
        <translation>%1 of %2 documents</translation>
    </message>
    <message numerus="yes">
        <location filename="../pictures/pictures_panel.cpp" line="316"/>
        <source>%Ln Stellen</source>
        <translation>
            <numerusform>%Ln place</numerusform>
            <numerusform>%Ln places</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../pictures/pictures_panel.cpp" line="306"/>
        <source>Oben ein Wort eingeben: Hier steht es dann überall, mit dem, was davor und danach kommt.</source>
        <translation>Type a word above: every place of it then stands here, with what comes before and after.</translation>
    </message>
    <message>
        <location filename="../pictures/pictures_panel.cpp" line="173"/>
        <source>Liste speichern</source>
        <translation>Save list</translation>
    </message>
    <message>
        <location filename="../pictures/pictures_panel.cpp" line="306"/>
        <source>„%1“ kommt nicht vor.</source>
        <translation>“%1” does not occur.</translation>
    </message>
    <message numerus="yes">
        <location filename="../pictures/pictures_panel.cpp" line="316"/>
        <source>%1 von %Ln Stellen</source>
        <translation>
            <numerusform>%1 of %Ln place</numerusform>
            <numerusform>%1 of %Ln places</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../pictures/pictures_panel.cpp" line="360"/>
        <source>Bericht speichern</source>
        <translation>Save report</translation>
    </message>
    <message>
        <location filename="../pictures/pictures_panel.cpp" line="360"/>
        <source>HTML-Seite (*.html)</source>
        <translation>HTML page (*.html)</translation>
    </message>
    <message>
        <location filename="../pictures/pictures_panel.cpp" line="363"/>
        <source>Bericht gespeichert: %1</source>
        <translation>Report saved: %1</translation>
    </message>
    <message>
        <location filename="../pictures/pictures_panel.cpp" line="367"/>
        <source>Wort im Zusammenhang, %1</source>
        <translation>Key word in context, %1</translation>
    </message>
    <message>
        <location filename="../pictures/pictures_panel.cpp" line="368"/>
        <source>Liste gespeichert: %1</source>
        <translation>List saved: %1</translation>
    </message>
    <message>
        <location filename="../pictures/pictures_panel.cpp" line="379"/>
        <source>Bild gespeichert: %1</source>
        <translation>Picture saved: %1</translation>
    </message>
</context>
<context>
    <name>fundstelle::desktop::PinnedCodes</name>
    <message>
        <location filename="../transcript/pinned_codes.cpp" line="21"/>
        <source>Angeheftete Codes</source>
        <translation>Pinned codes</translation>
    </message>
    <message>
        <location filename="../transcript/pinned_codes.cpp" line="89"/>
        <source>%1 (Taste %2)</source>
        <translation>%1 (key %2)</translation>
    </message>
    <message>
        <location filename="../transcript/pinned_codes.cpp" line="102"/>
        <source>Nicht mehr anheften</source>
        <translation>Unpin</translation>
    </message>
</context>
<context>
    <name>fundstelle::desktop::PreviewPage</name>
    <message>
        <location filename="../quotes/preview_page.cpp" line="20"/>
        <source>Vorschau</source>
        <translation>Preview</translation>
    </message>
    <message>
        <location filename="../quotes/preview_page.cpp" line="55"/>
        <source>Die Vorschau wird gemacht …</source>
        <translation>Making the preview …</translation>
    </message>
</context>
<context>
    <name>fundstelle::desktop::PrintedQuoteView</name>
    <message>
        <location filename="../quotes/source_page.cpp" line="32"/>
        <source>Das Zitat im Druck</source>
        <translation>The quote in print</translation>
    </message>
</context>
<context>
    <name>fundstelle::desktop::PseudonymsDialog</name>
    <message>
        <location filename="../disclosure/pseudonyms_dialog.cpp" line="61"/>
        <source>Neue Zeile</source>
        <translation>New row</translation>
    </message>
    <message>
        <location filename="../disclosure/pseudonyms_dialog.cpp" line="62"/>
        <source>Entfernen</source>
        <translation>Remove</translation>
    </message>
    <message>
        <location filename="../disclosure/pseudonyms_dialog.cpp" line="64"/>
        <location filename="../disclosure/pseudonyms_dialog.cpp" line="75"/>
        <source>Pseudonyme</source>
        <translation>Pseudonyms</translation>
    </message>
    <message>
        <location filename="../disclosure/pseudonyms_dialog.cpp" line="66"/>
        <source>Klarnamen und was an ihrer Stelle steht. Die Tabelle gehört nicht zum Projekt: Sie liegt verschlossen in einer eigenen Datei.</source>
        <translation>Real names and what stands in their place. The table is no part of the project: it lies locked in a file of its own.</translation>
    </message>
    <message>
        <location filename="../disclosure/pseudonyms_dialog.cpp" line="69"/>
        <source>Filtern</source>
        <translation>Filter</translation>
    </message>
    <message>
        <location filename="../disclosure/pseudonyms_dialog.cpp" line="70"/>
        <source>Pseudonyme filtern</source>
        <translation>Filter pseudonyms</translation>
    </message>
    <message>
        <location filename="../disclosure/pseudonyms_dialog.cpp" line="73"/>
        <source>Klarname</source>
        <translation>Real name</translation>
    </message>
    <message>
        <location filename="../disclosure/pseudonyms_dialog.cpp" line="73"/>
        <source>Pseudonym</source>
        <translation>Pseudonym</translation>
    </message>
    <message>
        <location filename="../disclosure/pseudonyms_dialog.cpp" line="73"/>
        <source>Art</source>
        <translation>Kind</translation>
    </message>
    <message>
        <location filename="../disclosure/pseudonyms_dialog.cpp" line="73"/>
        <source>Notiz</source>
        <translation>Note</translation>
    </message>
    <message>
        <location filename="../disclosure/pseudonyms_dialog.cpp" line="90"/>
        <source>Einfg</source>
        <translation>Ins</translation>
    </message>
    <message>
        <location filename="../disclosure/pseudonyms_dialog.cpp" line="91"/>
        <source>Entf</source>
        <translation>Del</translation>
    </message>
    <message>
        <location filename="../disclosure/pseudonyms_dialog.cpp" line="93"/>
        <source>Verschlossen speichern</source>
        <translation>Save locked</translation>
    </message>
    <message>
        <location filename="../disclosure/pseudonyms_dialog.cpp" line="95"/>
        <source>Abbrechen</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <location filename="../disclosure/pseudonyms_dialog.cpp" line="174"/>
        <source>Pseudonyme speichern</source>
        <translation>Save pseudonyms</translation>
    </message>
    <message>
        <location filename="../disclosure/pseudonyms_dialog.cpp" line="174"/>
        <source>Pseudonyme.pseudonyme</source>
        <translation>Pseudonyms.pseudonyme</translation>
    </message>
    <message>
        <location filename="../disclosure/pseudonyms_dialog.cpp" line="174"/>
        <source>Pseudonyme (*.pseudonyme)</source>
        <translation>Pseudonyms (*.pseudonyme)</translation>
    </message>
    <message>
        <location filename="../disclosure/pseudonyms_dialog.cpp" line="186"/>
        <source>„%1“ steht zweimal als Klarname da.</source>
        <translation>“%1” stands there twice as a real name.</translation>
    </message>
    <message>
        <location filename="../disclosure/pseudonyms_dialog.cpp" line="186"/>
        <source>In jeder Zeile müssen ein Klarname und ein Pseudonym stehen.</source>
        <translation>Each row needs a real name and a pseudonym.</translation>
    </message>
</context>
<context>
    <name>fundstelle::desktop::QueryBuilder</name>
    <message>
        <location filename="../queries/query_builder.cpp" line="49"/>
        <source>mit Untercodes</source>
        <translation>with subcodes</translation>
    </message>
    <message>
        <location filename="../queries/query_builder.cpp" line="50"/>
        <source>Segmente einzeln</source>
        <translation>Segments one by one</translation>
    </message>
    <message>
        <location filename="../queries/query_builder.cpp" line="62"/>
        <source>Wie die Codes zueinander stehen</source>
        <translation>How the codes stand to each other</translation>
    </message>
    <message>
        <location filename="../queries/query_builder.cpp" line="65"/>
        <location filename="../queries/query_builder.cpp" line="200"/>
        <source>Codes A</source>
        <translation>Codes A</translation>
    </message>
    <message>
        <location filename="../queries/query_builder.cpp" line="66"/>
        <location filename="../queries/query_builder.cpp" line="201"/>
        <source>Codes B</source>
        <translation>Codes B</translation>
    </message>
    <message>
        <location filename="../queries/query_builder.cpp" line="67"/>
        <source>Aktivierte</source>
        <translation>Activated</translation>
    </message>
    <message>
        <location filename="../queries/query_builder.cpp" line="68"/>
        <source>Die aktivierten Codes übernehmen</source>
        <translation>Take over the activated codes</translation>
    </message>
    <message>
        <location filename="../queries/query_builder.cpp" line="69"/>
        <source>Die aktivierten Codes in A übernehmen</source>
        <translation>Take over the activated codes into A</translation>
    </message>
    <message>
        <location filename="../queries/query_builder.cpp" line="71"/>
        <source>mindestens </source>
        <translation>at least </translation>
    </message>
    <message>
        <location filename="../queries/query_builder.cpp" line="72"/>
        <source> Codes zugleich</source>
        <translation> codes at once</translation>
    </message>
    <message>
        <location filename="../queries/query_builder.cpp" line="73"/>
        <source>Wie viele Codes zugleich</source>
        <translation>How many codes at once</translation>
    </message>
    <message>
        <location filename="../queries/query_builder.cpp" line="75"/>
        <source>bis </source>
        <translation>up to </translation>
    </message>
    <message>
        <location filename="../queries/query_builder.cpp" line="76"/>
        <source>Wie weit entfernt höchstens</source>
        <translation>How far away at most</translation>
    </message>
    <message>
        <location filename="../queries/query_builder.cpp" line="77"/>
        <source>Zeichen</source>
        <translation>Characters</translation>
    </message>
    <message>
        <location filename="../queries/query_builder.cpp" line="77"/>
        <source>Sätze</source>
        <translation>Sentences</translation>
    </message>
    <message>
        <location filename="../queries/query_builder.cpp" line="77"/>
        <source>Redebeiträge</source>
        <translation>Turns</translation>
    </message>
    <message>
        <location filename="../queries/query_builder.cpp" line="77"/>
        <source>Absätze</source>
        <translation>Paragraphs</translation>
    </message>
    <message>
        <location filename="../queries/query_builder.cpp" line="78"/>
        <source>Worin die Entfernung gezählt wird</source>
        <translation>What the distance is counted in</translation>
    </message>
    <message>
        <location filename="../queries/query_builder.cpp" line="79"/>
        <source>zeigt A</source>
        <translation>shows A</translation>
    </message>
    <message>
        <location filename="../queries/query_builder.cpp" line="79"/>
        <source>zeigt B</source>
        <translation>shows B</translation>
    </message>
    <message>
        <location filename="../queries/query_builder.cpp" line="79"/>
        <source>zeigt beide</source>
        <translation>shows both</translation>
    </message>
    <message>
        <location filename="../queries/query_builder.cpp" line="80"/>
        <source>Welche Seite gezeigt wird</source>
        <translation>Which side is shown</translation>
    </message>
    <message>
        <location filename="../queries/query_builder.cpp" line="81"/>
        <source>Die Segmente, die sich überschneiden, statt der Passage um sie herum</source>
        <translation>The segments that intersect, instead of the passage around them</translation>
    </message>
    <message>
        <location filename="../queries/query_builder.cpp" line="82"/>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <location filename="../queries/query_builder.cpp" line="190"/>
        <source>Codes aus dem Codebaum in das Feld A ziehen, oder dort tippen.</source>
        <translation>Drag codes from the code tree into field A, or type there.</translation>
    </message>
    <message>
        <location filename="../queries/query_builder.cpp" line="191"/>
        <source>Jetzt noch Codes in das Feld B ziehen.</source>
        <translation>Now drag codes into field B.</translation>
    </message>
    <message>
        <location filename="../queries/query_builder.cpp" line="192"/>
        <source>Noch einen Code hinzufügen: verglichen werden mindestens zwei.</source>
        <translation>Add another code: at least two are compared.</translation>
    </message>
    <message>
        <location filename="../queries/query_builder.cpp" line="200"/>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <location filename="../queries/query_builder.cpp" line="201"/>
        <source>Weitere Codes B</source>
        <translation>Further codes B</translation>
    </message>
    <message>
        <location filename="../queries/query_builder.cpp" line="202"/>
        <source>Alle. Codes hierher ziehen oder tippen</source>
        <translation>All. Drag codes here, or type</translation>
    </message>
    <message>
        <location filename="../queries/query_builder.cpp" line="202"/>
        <location filename="../queries/query_builder.cpp" line="203"/>
        <source>Codes hierher ziehen oder tippen</source>
        <translation>Drag codes here, or type</translation>
    </message>
    <message>
        <location filename="../queries/query_builder.cpp" line="203"/>
        <source>Keine weiteren</source>
        <translation>No further ones</translation>
    </message>
</context>
<context>
    <name>fundstelle::desktop::QueryPanel</name>
    <message>
        <location filename="../queries/query_panel.cpp" line="30"/>
        <location filename="../queries/query_panel.cpp" line="238"/>
        <source>Abfrage</source>
        <translation>Query</translation>
    </message>
    <message>
        <location filename="../queries/query_panel.cpp" line="67"/>
        <location filename="../queries/query_panel.cpp" line="71"/>
        <source>Treffer werden kodiert …</source>
        <translation>Coding hits…</translation>
    </message>
    <message>
        <location filename="../queries/query_panel.cpp" line="81"/>
        <source>In Segmente öffnen</source>
        <translation>Open in Segments</translation>
    </message>
    <message>
        <location filename="../queries/query_panel.cpp" line="82"/>
        <source>Dort lassen sich Gewicht, Kommentar und Code der Segmente ändern</source>
        <translation>There weight, comment and code of the segments can be changed</translation>
    </message>
    <message>
        <location filename="../queries/query_panel.cpp" line="83"/>
        <source>Alle kodieren …</source>
        <translation>Code all…</translation>
    </message>
    <message>
        <location filename="../queries/query_panel.cpp" line="84"/>
        <source>Alles Gefundene mit einem Code versehen (Umschalt+C in der Liste)</source>
        <translation>Give everything found a code (Shift+C in the list)</translation>
    </message>
    <message>
        <location filename="../queries/query_panel.cpp" line="85"/>
        <source>Exportieren …</source>
        <translation>Export…</translation>
    </message>
    <message>
        <location filename="../queries/query_panel.cpp" line="86"/>
        <source>Das Gefundene als Tabelle schreiben</source>
        <translation>Write what was found as a table</translation>
    </message>
    <message>
        <location filename="../queries/query_panel.cpp" line="115"/>
        <source>Was die Abfrage findet</source>
        <translation>What the query finds</translation>
    </message>
    <message numerus="yes">
        <location filename="../queries/query_panel.cpp" line="174"/>
        <source>Für diese Abfrage werden die Texte einmal gelesen. Noch %Ln Dokumente.</source>
        <translation>
            <numerusform>For this query the texts are read once. %Ln document to go.</numerusform>
            <numerusform>For this query the texts are read once. %Ln documents to go.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../queries/query_panel.cpp" line="181"/>
        <source>Abgebrochen.</source>
        <translation>Cancelled.</translation>
    </message>
    <message>
        <location filename="../queries/query_panel.cpp" line="181"/>
        <source>Noch einmal fragen</source>
        <translation>Ask again</translation>
    </message>
    <message>
        <location filename="../queries/query_panel.cpp" line="193"/>
        <source>%1 in %2 Dokumenten</source>
        <translation>%1 in %2 documents</translation>
    </message>
    <message>
        <location filename="../queries/query_panel.cpp" line="196"/>
        <source>Nichts gefunden. Vielleicht hilft eine andere Art, die Codes zu verbinden, oder ein weiterer Filter.</source>
        <translation>Nothing found. Another way to connect the codes may help, or a wider filter.</translation>
    </message>
    <message>
        <location filename="../queries/query_panel.cpp" line="206"/>
        <source>Warum hier: %1</source>
        <translation>Why here: %1</translation>
    </message>
    <message>
        <location filename="../queries/query_panel.cpp" line="261"/>
        <source>Gefundenes wird gelesen …</source>
        <translation>Reading what was found…</translation>
    </message>
    <message>
        <location filename="../queries/query_panel.cpp" line="174"/>
        <location filename="../queries/query_panel.cpp" line="261"/>
        <source>Abbrechen</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <location filename="../queries/query_panel.cpp" line="242"/>
        <source>Segmente</source>
        <translation>Segments</translation>
    </message>
    <message>
        <location filename="../queries/query_panel.cpp" line="253"/>
        <source>Geschrieben: %1</source>
        <translation>Written: %1</translation>
    </message>
</context>
<context>
    <name>fundstelle::desktop::QuoteEditing</name>
    <message>
        <location filename="../quotes/quote_editing.cpp" line="43"/>
        <source>Hier gibt es nichts zu glätten: keine Füllwörter, Abbrüche oder Pausen.</source>
        <translation>There is nothing to smooth here: no fillers, no words broken off, no pauses.</translation>
    </message>
</context>
<context>
    <name>fundstelle::desktop::QuotesPage</name>
    <message>
        <location filename="../quotes/quotes_page.cpp" line="75"/>
        <source>Zitatwerkstatt</source>
        <translation>Quote workshop</translation>
    </message>
    <message>
        <location filename="../quotes/quotes_page.cpp" line="77"/>
        <source>Exportieren …</source>
        <translation>Export …</translation>
    </message>
    <message>
        <location filename="../quotes/quotes_page.cpp" line="82"/>
        <source>Zum Text</source>
        <translation>To the text</translation>
    </message>
    <message>
        <location filename="../quotes/quotes_page.cpp" line="83"/>
        <source>Zurück zum Transkript (Esc)</source>
        <translation>Back to the transcript (Esc)</translation>
    </message>
    <message>
        <location filename="../quotes/quotes_page.cpp" line="97"/>
        <source>Gliederung</source>
        <translation>Outline</translation>
    </message>
    <message>
        <location filename="../quotes/quotes_page.cpp" line="101"/>
        <source>Neues Kapitel (Enter in der Gliederung)</source>
        <translation>New chapter (Enter in the outline)</translation>
    </message>
    <message>
        <location filename="../quotes/quotes_page.cpp" line="102"/>
        <source>Neues Kapitel</source>
        <translation>New chapter</translation>
    </message>
    <message>
        <location filename="../quotes/quotes_page.cpp" line="133"/>
        <source>Werkzeuge</source>
        <translation>Tools</translation>
    </message>
    <message>
        <location filename="../quotes/quotes_page.cpp" line="138"/>
        <source>Quelle</source>
        <translation>Source</translation>
    </message>
    <message>
        <location filename="../quotes/quotes_page.cpp" line="139"/>
        <source>Suche</source>
        <translation>Search</translation>
    </message>
    <message>
        <location filename="../quotes/quotes_page.cpp" line="140"/>
        <source>Vorschau</source>
        <translation>Preview</translation>
    </message>
    <message>
        <location filename="../quotes/quotes_page.cpp" line="185"/>
        <source>Noch gibt es keine Sammlung von Zitaten. Z im Text nimmt die erste Stelle auf.</source>
        <translation>There is no collection of quotes yet. Z in the text gathers the first passage.</translation>
    </message>
    <message>
        <location filename="../quotes/quotes_page.cpp" line="189"/>
        <source>Zitate geschrieben: %1</source>
        <translation>Quotes written: %1</translation>
    </message>
</context>
<context>
    <name>fundstelle::desktop::ReleaseDialog</name>
    <message>
        <location filename="../disclosure/release_dialog.cpp" line="36"/>
        <source>Ersetzen … (R)</source>
        <translation>Replace … (R)</translation>
    </message>
    <message>
        <location filename="../disclosure/release_dialog.cpp" line="37"/>
        <location filename="../disclosure/release_dialog.cpp" line="158"/>
        <source>Diesmal kein Fund (O)</source>
        <translation>No finding this time (O)</translation>
    </message>
    <message>
        <location filename="../disclosure/release_dialog.cpp" line="38"/>
        <source>Nie mehr melden (I)</source>
        <translation>Never report again (I)</translation>
    </message>
    <message>
        <location filename="../disclosure/release_dialog.cpp" line="40"/>
        <source>Weitergeben</source>
        <translation>Release</translation>
    </message>
    <message>
        <location filename="../disclosure/release_dialog.cpp" line="41"/>
        <source>Vor dem Weitergeben</source>
        <translation>Before this leaves</translation>
    </message>
    <message>
        <location filename="../disclosure/release_dialog.cpp" line="45"/>
        <source>Risiko</source>
        <translation>Risk</translation>
    </message>
    <message>
        <location filename="../disclosure/release_dialog.cpp" line="45"/>
        <source>Was</source>
        <translation>What</translation>
    </message>
    <message>
        <location filename="../disclosure/release_dialog.cpp" line="45"/>
        <source>Wo</source>
        <translation>Where</translation>
    </message>
    <message>
        <location filename="../disclosure/release_dialog.cpp" line="45"/>
        <source>Fund</source>
        <translation>Finding</translation>
    </message>
    <message>
        <location filename="../disclosure/release_dialog.cpp" line="45"/>
        <source>Zusammenhang</source>
        <translation>Context</translation>
    </message>
    <message>
        <location filename="../disclosure/release_dialog.cpp" line="49"/>
        <source>Was Personen oder Orte verraten kann</source>
        <translation>What may give people or places away</translation>
    </message>
    <message>
        <location filename="../disclosure/release_dialog.cpp" line="51"/>
        <source>Nur dieser eine; das Protokoll nennt ihn</source>
        <translation>Only this one; the protocol names it</translation>
    </message>
    <message>
        <location filename="../disclosure/release_dialog.cpp" line="52"/>
        <source>Diese Worte sind in diesem Projekt kein Fund mehr</source>
        <translation>These words are no finding in this project any more</translation>
    </message>
    <message>
        <location filename="../disclosure/release_dialog.cpp" line="53"/>
        <source>Warum das weitergegeben werden darf – kommt ins Protokoll</source>
        <translation>Why this may leave – goes into the protocol</translation>
    </message>
    <message>
        <location filename="../disclosure/release_dialog.cpp" line="54"/>
        <source>Begründung</source>
        <translation>Reason</translation>
    </message>
    <message>
        <location filename="../disclosure/release_dialog.cpp" line="55"/>
        <source>Nicht weitergeben</source>
        <translation>Do not release</translation>
    </message>
    <message>
        <location filename="../disclosure/release_dialog.cpp" line="99"/>
        <source>Klarnamen einer Tabelle werden gefunden, und ihre Pseudonyme vorgeschlagen</source>
        <translation>Finds the real names of a table and suggests their pseudonyms</translation>
    </message>
    <message>
        <location filename="../disclosure/release_dialog.cpp" line="100"/>
        <source>Pseudonyme: %1</source>
        <translation>Pseudonyms: %1</translation>
    </message>
    <message>
        <location filename="../disclosure/release_dialog.cpp" line="100"/>
        <source>Pseudonyme öffnen …</source>
        <translation>Open pseudonyms …</translation>
    </message>
    <message>
        <location filename="../disclosure/release_dialog.cpp" line="128"/>
        <source>kein Fund</source>
        <translation>no finding</translation>
    </message>
    <message>
        <location filename="../disclosure/release_dialog.cpp" line="152"/>
        <source>Nichts hält die Weitergabe mehr zurück.</source>
        <translation>Nothing holds the release any more.</translation>
    </message>
    <message numerus="yes">
        <location filename="../disclosure/release_dialog.cpp" line="153"/>
        <source>%Ln Stellen können Personen oder Orte verraten: im Text ersetzen, übergehen – oder mit einer Begründung weitergeben.</source>
        <translation>
            <numerusform>%Ln place may give people or places away: replace it in the text, pass it over – or release it with a reason.</numerusform>
            <numerusform>%Ln places may give people or places away: replace them in the text, pass them over – or release them with a reason.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../disclosure/release_dialog.cpp" line="156"/>
        <source>Das steht nicht im Text eines Dokuments, sondern in Namen, Notizen oder Einleitungen</source>
        <translation>It does not stand in the text of a document, but in names, notes or introductions</translation>
    </message>
    <message>
        <location filename="../disclosure/release_dialog.cpp" line="156"/>
        <source>Im Text des Dokuments; Kodierungen bleiben, wo sie sind</source>
        <translation>In the text of the document; codings stay where they are</translation>
    </message>
    <message>
        <location filename="../disclosure/release_dialog.cpp" line="158"/>
        <source>Doch ein Fund (O)</source>
        <translation>A finding after all (O)</translation>
    </message>
    <message>
        <location filename="../disclosure/release_dialog.cpp" line="202"/>
        <source>Es wird ersetzt …</source>
        <translation>Replacing …</translation>
    </message>
</context>
<context>
    <name>fundstelle::desktop::ReleasesDialog</name>
    <message>
        <location filename="../disclosure/releases_dialog.cpp" line="17"/>
        <source>Protokoll der Weitergaben</source>
        <translation>Protocol of releases</translation>
    </message>
    <message>
        <location filename="../disclosure/releases_dialog.cpp" line="36"/>
        <source>Als Tabelle …</source>
        <translation>As a table …</translation>
    </message>
    <message>
        <location filename="../disclosure/releases_dialog.cpp" line="37"/>
        <source>Schließen</source>
        <translation>Close</translation>
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
    <message>
        <location filename="../corrections/replace_dialog.cpp" line="94"/>
        <source>Es wird gesucht …</source>
        <translation>Searching…</translation>
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
    <message>
        <location filename="../corrections/replace_dialog.cpp" line="124"/>
        <source>Es wird ersetzt …</source>
        <translation>Replacing…</translation>
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
    <name>fundstelle::desktop::ReplacementLine</name>
    <message>
        <location filename="../disclosure/replacement_line.cpp" line="12"/>
        <source>Ersetzen</source>
        <translation>Replace</translation>
    </message>
    <message>
        <location filename="../disclosure/replacement_line.cpp" line="14"/>
        <source>Was an der Stelle stehen soll</source>
        <translation>What is to stand there</translation>
    </message>
    <message>
        <location filename="../disclosure/replacement_line.cpp" line="16"/>
        <source>Wo ersetzt wird</source>
        <translation>Where to replace</translation>
    </message>
    <message>
        <location filename="../disclosure/replacement_line.cpp" line="31"/>
        <source>„%1“ ersetzen durch</source>
        <translation>Replace “%1” by</translation>
    </message>
    <message>
        <location filename="../disclosure/replacement_line.cpp" line="33"/>
        <source>nur hier</source>
        <translation>only here</translation>
    </message>
    <message numerus="yes">
        <location filename="../disclosure/replacement_line.cpp" line="34"/>
        <source>alle %n Funde dieser Worte</source>
        <translation>
            <numerusform>the %n finding of these words</numerusform>
            <numerusform>all %n findings of these words</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../disclosure/replacement_line.cpp" line="35"/>
        <source>überall in allen Dokumenten</source>
        <translation>everywhere in all documents</translation>
    </message>
</context>
<context>
    <name>fundstelle::desktop::ReportCheckPanel</name>
    <message>
        <location filename="../report_check/report_check_panel.cpp" line="47"/>
        <source>Bericht prüfen</source>
        <translation>Check report</translation>
    </message>
    <message>
        <location filename="../report_check/report_check_panel.cpp" line="63"/>
        <source>Transkripte wurden seither geändert. F5 prüft den Bericht nochmals.</source>
        <translation>Transcripts have been changed since. F5 checks the report again.</translation>
    </message>
    <message>
        <location filename="../report_check/report_check_panel.cpp" line="92"/>
        <location filename="../report_check/report_check_panel.cpp" line="217"/>
        <location filename="../report_check/report_check_panel.cpp" line="219"/>
        <source>Bericht wählen …</source>
        <translation>Choose a report …</translation>
    </message>
    <message>
        <location filename="../report_check/report_check_panel.cpp" line="93"/>
        <location filename="../report_check/report_check_panel.cpp" line="218"/>
        <source>Nochmals prüfen</source>
        <translation>Check again</translation>
    </message>
    <message>
        <location filename="../report_check/report_check_panel.cpp" line="94"/>
        <source>Prüft denselben Bericht, wie er jetzt ist (F5)</source>
        <translation>Checks the same report as it is now (F5)</translation>
    </message>
    <message>
        <location filename="../report_check/report_check_panel.cpp" line="95"/>
        <source>Als Tabelle …</source>
        <translation>As a table …</translation>
    </message>
    <message>
        <location filename="../report_check/report_check_panel.cpp" line="96"/>
        <source>Speichert alle Zitate mit ihrem Ergebnis als Tabelle</source>
        <translation>Saves all quotes with their result as a table</translation>
    </message>
    <message>
        <location filename="../report_check/report_check_panel.cpp" line="133"/>
        <source>Zitate des Berichts</source>
        <translation>Quotes of the report</translation>
    </message>
    <message>
        <location filename="../report_check/report_check_panel.cpp" line="136"/>
        <source>Zitat und Transkript nebeneinander</source>
        <translation>Quote and transcript side by side</translation>
    </message>
    <message>
        <location filename="../report_check/report_check_panel.cpp" line="168"/>
        <source>Fertigen Bericht prüfen</source>
        <translation>Check a finished report</translation>
    </message>
    <message>
        <location filename="../report_check/report_check_panel.cpp" line="168"/>
        <source>Berichte (%1)</source>
        <translation>Reports (%1)</translation>
    </message>
    <message>
        <location filename="../report_check/report_check_panel.cpp" line="175"/>
        <source>„%1“ wird geprüft …</source>
        <translation>Checking “%1” …</translation>
    </message>
    <message>
        <location filename="../report_check/report_check_panel.cpp" line="179"/>
        <source>Die Prüfung wurde abgebrochen.</source>
        <translation>The check was cancelled.</translation>
    </message>
    <message>
        <location filename="../report_check/report_check_panel.cpp" line="202"/>
        <source>Alle</source>
        <translation>All</translation>
    </message>
    <message>
        <location filename="../report_check/report_check_panel.cpp" line="203"/>
        <source>Geändert</source>
        <translation>Changed</translation>
    </message>
    <message>
        <location filename="../report_check/report_check_panel.cpp" line="204"/>
        <source>Nicht gefunden</source>
        <translation>Not found</translation>
    </message>
    <message>
        <location filename="../report_check/report_check_panel.cpp" line="205"/>
        <source>Gekennzeichnet</source>
        <translation>Marked</translation>
    </message>
    <message>
        <location filename="../report_check/report_check_panel.cpp" line="206"/>
        <source>Wörtlich</source>
        <translation>Verbatim</translation>
    </message>
    <message>
        <location filename="../report_check/report_check_panel.cpp" line="214"/>
        <source>%1 · alle Zitate stimmen</source>
        <translation>%1 · all quotes are right</translation>
    </message>
    <message>
        <location filename="../report_check/report_check_panel.cpp" line="217"/>
        <source>In „%1“ steht kein Zitat.</source>
        <translation>There is no quote in “%1”.</translation>
    </message>
    <message>
        <location filename="../report_check/report_check_panel.cpp" line="218"/>
        <source>Zuletzt geprüft: „%1“.</source>
        <translation>Checked last: “%1”.</translation>
    </message>
    <message>
        <location filename="../report_check/report_check_panel.cpp" line="219"/>
        <source>Hier erscheinen die Zitate eines fertigen Berichts, verglichen mit den Transkripten. Den Bericht wählen oder hierher ziehen.</source>
        <translation>The quotes of a finished report appear here, compared with the transcripts. Choose the report, or drag it here.</translation>
    </message>
    <message>
        <location filename="../report_check/report_check_panel.cpp" line="253"/>
        <source>Kein weiteres Zitat ist zu klären.</source>
        <translation>No further quote is to be cleared up.</translation>
    </message>
    <message>
        <location filename="../report_check/report_check_panel.cpp" line="289"/>
        <source>Zitate in %1</source>
        <translation>Quotes in %1</translation>
    </message>
    <message>
        <location filename="../report_check/report_check_panel.cpp" line="290"/>
        <source>Tabelle geschrieben: %1</source>
        <translation>Table written: %1</translation>
    </message>
</context>
<context>
    <name>fundstelle::desktop::ReportDialog</name>
    <message>
        <location filename="../pictures/report_dialog.cpp" line="35"/>
        <source>Zahlen unter %1 verbergen</source>
        <translation>Hide numbers below %1</translation>
    </message>
    <message>
        <location filename="../pictures/report_dialog.cpp" line="37"/>
        <source>Bericht als HTML</source>
        <translation>Report as HTML</translation>
    </message>
    <message>
        <location filename="../pictures/report_dialog.cpp" line="38"/>
        <location filename="../pictures/report_dialog.cpp" line="46"/>
        <location filename="../pictures/report_dialog.cpp" line="95"/>
        <source>Dokumente</source>
        <translation>Documents</translation>
    </message>
    <message>
        <location filename="../pictures/report_dialog.cpp" line="39"/>
        <location filename="../pictures/report_dialog.cpp" line="47"/>
        <source>Gegliedert nach</source>
        <translation>Divided by</translation>
    </message>
    <message>
        <location filename="../pictures/report_dialog.cpp" line="40"/>
        <source>Die Spalten der Matrix; auch die Anteile und die Verteilung richten sich danach</source>
        <translation>The columns of the matrix; shares and distribution follow them</translation>
    </message>
    <message>
        <location filename="../pictures/report_dialog.cpp" line="50"/>
        <source>Häufigkeiten der Codes</source>
        <translation>Frequencies of codes</translation>
    </message>
    <message>
        <location filename="../pictures/report_dialog.cpp" line="50"/>
        <source>Code-Matrix</source>
        <translation>Code matrix</translation>
    </message>
    <message>
        <location filename="../pictures/report_dialog.cpp" line="50"/>
        <source>Relationen der Hauptcodes</source>
        <translation>Relations of main codes</translation>
    </message>
    <message>
        <location filename="../pictures/report_dialog.cpp" line="50"/>
        <source>Anteile nach Variable</source>
        <translation>Shares by variable</translation>
    </message>
    <message>
        <location filename="../pictures/report_dialog.cpp" line="51"/>
        <source>Verteilung in Prozent</source>
        <translation>Distribution in per cent</translation>
    </message>
    <message>
        <location filename="../pictures/report_dialog.cpp" line="51"/>
        <source>Code-Landkarte</source>
        <translation>Code map</translation>
    </message>
    <message>
        <location filename="../pictures/report_dialog.cpp" line="51"/>
        <source>Kodierungen im Zeitverlauf</source>
        <translation>Codings over time</translation>
    </message>
    <message>
        <location filename="../pictures/report_dialog.cpp" line="51"/>
        <source>Wortlaut aller Segmente</source>
        <translation>Words of all segments</translation>
    </message>
    <message>
        <location filename="../pictures/report_dialog.cpp" line="59"/>
        <source>Teile</source>
        <translation>Parts</translation>
    </message>
    <message>
        <location filename="../pictures/report_dialog.cpp" line="61"/>
        <source>Sie führen zu Einzelnen. Verborgen wird auch, woraus sie sich errechnen ließen; Bilder fehlen dann, denn sie zeigen sie</source>
        <translation>They lead to individuals. What they could be computed from is hidden, too; pictures are left out then, because they show them</translation>
    </message>
    <message>
        <location filename="../pictures/report_dialog.cpp" line="64"/>
        <source>Kleine Zahlen</source>
        <translation>Small numbers</translation>
    </message>
    <message>
        <location filename="../pictures/report_dialog.cpp" line="65"/>
        <source>Eine Seite für alle, die das Programm nicht haben. Wortlaut wird vorher auf Erkennbares geprüft.</source>
        <translation>A page for all who do not have the program. Words are checked for identifiers before.</translation>
    </message>
    <message>
        <location filename="../pictures/report_dialog.cpp" line="69"/>
        <source>Speichern …</source>
        <translation>Save…</translation>
    </message>
    <message>
        <location filename="../pictures/report_dialog.cpp" line="70"/>
        <source>Abbrechen</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <location filename="../pictures/report_dialog.cpp" line="81"/>
        <source>Alle</source>
        <translation>All</translation>
    </message>
    <message numerus="yes">
        <location filename="../pictures/report_dialog.cpp" line="82"/>
        <source>Aktivierte (%Ln)</source>
        <translation>
            <numerusform>Activated (%Ln)</numerusform>
            <numerusform>Activated (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../pictures/report_dialog.cpp" line="84"/>
        <source>Gruppe „%1“</source>
        <translation>Group “%1”</translation>
    </message>
    <message>
        <location filename="../pictures/report_dialog.cpp" line="85"/>
        <source>Set „%1“</source>
        <translation>Set “%1”</translation>
    </message>
    <message>
        <location filename="../pictures/report_dialog.cpp" line="92"/>
        <location filename="../pictures/report_dialog.cpp" line="98"/>
        <source>Gruppen</source>
        <translation>Groups</translation>
    </message>
    <message>
        <location filename="../pictures/report_dialog.cpp" line="93"/>
        <source>Sets</source>
        <translation>Sets</translation>
    </message>
    <message>
        <location filename="../pictures/report_dialog.cpp" line="94"/>
        <source>Sprechende</source>
        <translation>Speakers</translation>
    </message>
</context>
<context>
    <name>fundstelle::desktop::ReportQuotesModel</name>
    <message>
        <location filename="../report_check/report_quotes_model.cpp" line="91"/>
        <source>%1 · ändert den Sinn</source>
        <translation>%1 · changes the meaning</translation>
    </message>
</context>
<context>
    <name>fundstelle::desktop::SavedQueriesBar</name>
    <message>
        <location filename="../queries/saved_queries_bar.cpp" line="21"/>
        <source>Umbenennen</source>
        <translation>Rename</translation>
    </message>
    <message>
        <location filename="../queries/saved_queries_bar.cpp" line="22"/>
        <source>Unter anderem Namen speichern</source>
        <translation>Save under another name</translation>
    </message>
    <message>
        <location filename="../queries/saved_queries_bar.cpp" line="23"/>
        <source>Abfrage entfernen</source>
        <translation>Remove query</translation>
    </message>
    <message>
        <location filename="../queries/saved_queries_bar.cpp" line="24"/>
        <source>Gespeicherte Abfragen</source>
        <translation>Saved queries</translation>
    </message>
    <message>
        <location filename="../queries/saved_queries_bar.cpp" line="27"/>
        <location filename="../queries/saved_queries_bar.cpp" line="28"/>
        <source>Name der Abfrage</source>
        <translation>Name of the query</translation>
    </message>
    <message>
        <location filename="../queries/saved_queries_bar.cpp" line="31"/>
        <source>Speichern</source>
        <translation>Save</translation>
    </message>
    <message>
        <location filename="../queries/saved_queries_bar.cpp" line="33"/>
        <location filename="../queries/saved_queries_bar.cpp" line="34"/>
        <source>Mehr zu dieser Abfrage</source>
        <translation>More on this query</translation>
    </message>
    <message>
        <location filename="../queries/saved_queries_bar.cpp" line="72"/>
        <source>Noch keine gespeichert</source>
        <translation>None saved yet</translation>
    </message>
    <message>
        <location filename="../queries/saved_queries_bar.cpp" line="72"/>
        <source>Neue Abfrage</source>
        <translation>New query</translation>
    </message>
    <message>
        <location filename="../queries/saved_queries_bar.cpp" line="88"/>
        <source>„%1“ so speichern, wie die Abfrage jetzt ist</source>
        <translation>Save “%1” as the query is now</translation>
    </message>
    <message>
        <location filename="../queries/saved_queries_bar.cpp" line="88"/>
        <source>Die Abfrage unter einem Namen speichern</source>
        <translation>Save the query under a name</translation>
    </message>
</context>
<context>
    <name>fundstelle::desktop::SearchModel</name>
    <message numerus="yes">
        <location filename="../search/search_model.cpp" line="198"/>
        <source>%1, %n Treffer</source>
        <translation>
            <numerusform>%1, %n hit</numerusform>
            <numerusform>%1, %n hits</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../search/search_model.cpp" line="205"/>
        <source>Kodiert: %1</source>
        <translation>Coded: %1</translation>
    </message>
    <message>
        <location filename="../search/search_model.cpp" line="218"/>
        <source>Absatz %1: %2</source>
        <translation>Paragraph %1: %2</translation>
    </message>
</context>
<context>
    <name>fundstelle::desktop::SearchModes</name>
    <message>
        <location filename="../search/search_modes.cpp" line="21"/>
        <source>Wortteil</source>
        <translation>Part of word</translation>
    </message>
    <message>
        <location filename="../search/search_modes.cpp" line="21"/>
        <source>Auch mitten im Wort: „duldung“ in „Ermessensduldung“</source>
        <translation>Also within words: “duldung” in “Ermessensduldung”</translation>
    </message>
    <message>
        <location filename="../search/search_modes.cpp" line="22"/>
        <source>Ganzes Wort</source>
        <translation>Whole word</translation>
    </message>
    <message>
        <location filename="../search/search_modes.cpp" line="22"/>
        <source>Nur als eigenes Wort</source>
        <translation>Only as a word of its own</translation>
    </message>
    <message>
        <location filename="../search/search_modes.cpp" line="23"/>
        <source>Wortstamm</source>
        <translation>Word stem</translation>
    </message>
    <message>
        <location filename="../search/search_modes.cpp" line="23"/>
        <source>In jeder Form: „Maßnahme“ findet „Maßnahmen“</source>
        <translation>In every form: “Maßnahme” finds “Maßnahmen”</translation>
    </message>
    <message>
        <location filename="../search/search_modes.cpp" line="24"/>
        <source>Ähnlich</source>
        <translation>Similar</translation>
    </message>
    <message>
        <location filename="../search/search_modes.cpp" line="24"/>
        <source>Auch mit Tippfehlern: „Auslanderbehörde“</source>
        <translation>Also with typing errors: “Auslanderbehörde”</translation>
    </message>
    <message>
        <location filename="../search/search_modes.cpp" line="25"/>
        <source>Regulärer Ausdruck</source>
        <translation>Regular expression</translation>
    </message>
    <message>
        <location filename="../search/search_modes.cpp" line="25"/>
        <source>Muster wie „Herr [XYZ]“ oder „^B:“</source>
        <translation>Patterns such as “Herr [XYZ]” or “^B:”</translation>
    </message>
    <message>
        <location filename="../search/search_modes.cpp" line="26"/>
        <source>Art der Suche</source>
        <translation>Kind of search</translation>
    </message>
</context>
<context>
    <name>fundstelle::desktop::SearchPage</name>
    <message>
        <location filename="../quotes/search_page.cpp" line="28"/>
        <source>Alle Texte durchsuchen</source>
        <translation>Search all texts</translation>
    </message>
    <message>
        <location filename="../quotes/search_page.cpp" line="29"/>
        <source>Alle Texte nach Zitaten durchsuchen</source>
        <translation>Search all texts for quotes</translation>
    </message>
    <message>
        <location filename="../quotes/search_page.cpp" line="39"/>
        <source>Treffer</source>
        <translation>Hits</translation>
    </message>
    <message>
        <location filename="../quotes/search_page.cpp" line="83"/>
        <source>Schreiben sucht. Pfeiltasten wählen einen Treffer, Enter nimmt seinen Satz auf, Umschalt+Enter den Redebeitrag.</source>
        <translation>Typing searches. Arrow keys choose a hit, Enter gathers its sentence, Shift+Enter the turn.</translation>
    </message>
    <message>
        <location filename="../quotes/search_page.cpp" line="84"/>
        <source>%1 Treffer · %2 % durchsucht</source>
        <translation>%1 hits · %2 % searched</translation>
    </message>
    <message>
        <location filename="../quotes/search_page.cpp" line="85"/>
        <source>Kein Treffer.</source>
        <translation>No hit.</translation>
    </message>
    <message>
        <location filename="../quotes/search_page.cpp" line="86"/>
        <source>%1 Treffer. Enter nimmt den Satz auf, Umschalt+Enter den Redebeitrag.</source>
        <translation>%1 hits. Enter gathers the sentence, Shift+Enter the turn.</translation>
    </message>
</context>
<context>
    <name>fundstelle::desktop::SearchPanel</name>
    <message>
        <location filename="../search/search_panel.cpp" line="23"/>
        <source>Suche</source>
        <translation>Search</translation>
    </message>
    <message>
        <location filename="../search/search_panel.cpp" line="34"/>
        <location filename="../search/search_panel.cpp" line="35"/>
        <source>In allen Dokumenten suchen</source>
        <translation>Search all documents</translation>
    </message>
    <message>
        <location filename="../search/search_panel.cpp" line="37"/>
        <source>Alle Rollen</source>
        <translation>All roles</translation>
    </message>
    <message>
        <location filename="../search/search_panel.cpp" line="38"/>
        <source>Interviewte</source>
        <translation>Interviewees</translation>
    </message>
    <message>
        <location filename="../search/search_panel.cpp" line="39"/>
        <source>Interviewende</source>
        <translation>Interviewers</translation>
    </message>
    <message>
        <location filename="../search/search_panel.cpp" line="40"/>
        <source>Wer spricht</source>
        <translation>Who speaks</translation>
    </message>
    <message>
        <location filename="../search/search_panel.cpp" line="41"/>
        <source>Alle Texte</source>
        <translation>All texts</translation>
    </message>
    <message>
        <location filename="../search/search_panel.cpp" line="41"/>
        <source>Aktivierte</source>
        <translation>Activated</translation>
    </message>
    <message>
        <location filename="../search/search_panel.cpp" line="42"/>
        <source>Welche Dokumente</source>
        <translation>Which documents</translation>
    </message>
    <message>
        <location filename="../search/search_panel.cpp" line="60"/>
        <source>Nur den Treffer</source>
        <translation>Only the hit</translation>
    </message>
    <message>
        <location filename="../search/search_panel.cpp" line="61"/>
        <source>Den Satz</source>
        <translation>The sentence</translation>
    </message>
    <message>
        <location filename="../search/search_panel.cpp" line="62"/>
        <source>Den Absatz</source>
        <translation>The paragraph</translation>
    </message>
    <message>
        <location filename="../search/search_panel.cpp" line="63"/>
        <source>Den Redebeitrag</source>
        <translation>The turn</translation>
    </message>
    <message>
        <location filename="../search/search_panel.cpp" line="64"/>
        <source>Alle kodieren …</source>
        <translation>Code all…</translation>
    </message>
    <message>
        <location filename="../search/search_panel.cpp" line="76"/>
        <source>Treffer</source>
        <translation>Hits</translation>
    </message>
    <message>
        <location filename="../search/search_panel.cpp" line="81"/>
        <source>Kodieren: C Treffer · S Satz · A Absatz · T Redebeitrag. Z nimmt den Satz als Zitat auf. Leertaste übergeht.</source>
        <translation>Code: C hit · S sentence · A paragraph · T turn. Z gathers the sentence as a quote. The space bar skips.</translation>
    </message>
    <message>
        <location filename="../search/search_panel.cpp" line="164"/>
        <source>%1 · %2 % durchsucht</source>
        <translation>%1 · %2% searched</translation>
    </message>
    <message>
        <location filename="../search/search_panel.cpp" line="165"/>
        <source>die ersten %1</source>
        <translation>the first %1</translation>
    </message>
    <message>
        <location filename="../search/search_panel.cpp" line="166"/>
        <source>%1 · abgebrochen</source>
        <translation>%1 · cancelled</translation>
    </message>
    <message numerus="yes">
        <location filename="../search/search_panel.cpp" line="167"/>
        <source>%1 in %n Dokumenten</source>
        <translation>
            <numerusform>%1 in %n document</numerusform>
            <numerusform>%1 in %n documents</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../search/search_panel.cpp" line="172"/>
        <source>Sucht …</source>
        <translation>Searching…</translation>
    </message>
    <message>
        <location filename="../search/search_panel.cpp" line="174"/>
        <source>Hier erscheinen die Treffer aus allen Dokumenten. Von hier aus lassen sie sich kodieren.</source>
        <translation>Hits from all documents appear here. You can code them from here.</translation>
    </message>
    <message>
        <location filename="../search/search_panel.cpp" line="175"/>
        <source>„%1“ kommt nicht vor. Vielleicht hilft eine andere Art der Suche, etwa „Wortstamm“ oder „Ähnlich“.</source>
        <translation>“%1” was not found. Another kind of search may help, such as “Word stem” or “Similar”.</translation>
    </message>
    <message>
        <location filename="../search/search_panel.cpp" line="241"/>
        <source>Treffer werden kodiert …</source>
        <translation>Coding hits…</translation>
    </message>
    <message>
        <location filename="../search/search_panel.cpp" line="250"/>
        <source>Zur Stelle springen	Enter</source>
        <translation>Go to passage	Enter</translation>
    </message>
    <message>
        <location filename="../search/search_panel.cpp" line="252"/>
        <source>Satz als Zitat aufnehmen	Z</source>
        <translation>Gather sentence as a quote	Z</translation>
    </message>
    <message>
        <location filename="../search/search_panel.cpp" line="253"/>
        <source>Satz als Zitat aufnehmen in …	Umschalt+Z</source>
        <translation>Gather sentence as a quote in …	Shift+Z</translation>
    </message>
    <message>
        <location filename="../search/search_panel.cpp" line="255"/>
        <source>Treffer kodieren …	C</source>
        <translation>Code hit…	C</translation>
    </message>
    <message>
        <location filename="../search/search_panel.cpp" line="256"/>
        <source>Satz kodieren …	S</source>
        <translation>Code sentence…	S</translation>
    </message>
    <message>
        <location filename="../search/search_panel.cpp" line="257"/>
        <source>Absatz kodieren …	A</source>
        <translation>Code paragraph…	A</translation>
    </message>
    <message>
        <location filename="../search/search_panel.cpp" line="258"/>
        <source>Redebeitrag kodieren …	T</source>
        <translation>Code turn…	T</translation>
    </message>
    <message>
        <location filename="../search/search_panel.cpp" line="261"/>
        <source>Nicht mehr übergehen	Leertaste</source>
        <translation>No longer skip	Space</translation>
    </message>
    <message>
        <location filename="../search/search_panel.cpp" line="261"/>
        <source>Übergehen	Leertaste</source>
        <translation>Skip	Space</translation>
    </message>
</context>
<context>
    <name>fundstelle::desktop::SegmentDelegate</name>
    <message>
        <location filename="../segments/segment_delegate.cpp" line="178"/>
        <source>Gewicht, 0 bis 100</source>
        <translation>Weight, 0 to 100</translation>
    </message>
    <message>
        <location filename="../segments/segment_delegate.cpp" line="182"/>
        <source>Kommentar – Enter übernimmt, Umschalt+Enter neue Zeile</source>
        <translation>Comment – Enter saves, Shift+Enter starts a new line</translation>
    </message>
    <message>
        <location filename="../segments/segment_delegate.cpp" line="183"/>
        <source>Kommentar zu %1</source>
        <translation>Comment on %1</translation>
    </message>
</context>
<context>
    <name>fundstelle::desktop::SegmentsModel</name>
    <message numerus="yes">
        <location filename="../segments/segments_model.cpp" line="179"/>
        <source>%1: %n Segmente</source>
        <translation>
            <numerusform>%1: %n segment</numerusform>
            <numerusform>%1: %n segments</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../segments/segments_model.cpp" line="205"/>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <location filename="../segments/segments_model.cpp" line="206"/>
        <source>, Gewicht %1</source>
        <translation>, weight %1</translation>
    </message>
    <message>
        <location filename="../segments/segments_model.cpp" line="207"/>
        <source>, Kommentar: %1</source>
        <translation>, comment: %1</translation>
    </message>
</context>
<context>
    <name>fundstelle::desktop::SegmentsPanel</name>
    <message>
        <location filename="../segments/segments_panel.cpp" line="29"/>
        <location filename="../segments/segments_panel.cpp" line="133"/>
        <source>Segmente</source>
        <translation>Segments</translation>
    </message>
    <message>
        <location filename="../segments/segments_panel.cpp" line="51"/>
        <source>Gefundene Segmente</source>
        <translation>Segments found</translation>
    </message>
    <message>
        <location filename="../segments/segments_panel.cpp" line="55"/>
        <source>Hier erscheinen die Segmente der aktivierten Codes. Zum Aktivieren das Kästchen vor einem Code anklicken.</source>
        <translation>Segments of activated codes appear here. To activate a code, tick the box in front of it.</translation>
    </message>
    <message>
        <location filename="../segments/segments_panel.cpp" line="56"/>
        <source>← Aktivierte</source>
        <translation>← Activated</translation>
    </message>
    <message>
        <location filename="../segments/segments_panel.cpp" line="57"/>
        <source>Zurück zu den Segmenten der aktivierten Codes</source>
        <translation>Back to the segments of activated codes</translation>
    </message>
    <message>
        <location filename="../segments/segments_panel.cpp" line="73"/>
        <source>Segmente werden gewichtet …</source>
        <translation>Weighting segments…</translation>
    </message>
    <message>
        <location filename="../segments/segments_panel.cpp" line="95"/>
        <source>Gruppen</source>
        <translation>Groups</translation>
    </message>
    <message>
        <location filename="../segments/segments_panel.cpp" line="96"/>
        <source>Wie die Segmente gruppiert sind</source>
        <translation>How the segments are grouped</translation>
    </message>
    <message>
        <location filename="../segments/segments_panel.cpp" line="99"/>
        <source>Ohne Gruppen</source>
        <translation>No groups</translation>
    </message>
    <message>
        <location filename="../segments/segments_panel.cpp" line="99"/>
        <source>Nach Dokument</source>
        <translation>By document</translation>
    </message>
    <message>
        <location filename="../segments/segments_panel.cpp" line="100"/>
        <source>Nach Code</source>
        <translation>By code</translation>
    </message>
    <message>
        <location filename="../segments/segments_panel.cpp" line="139"/>
        <source>%1 von %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <location filename="../segments/segments_panel.cpp" line="140"/>
        <source>%1 in %2 Dokumenten</source>
        <translation>%1 in %2 documents</translation>
    </message>
    <message>
        <location filename="../segments/segments_panel.cpp" line="242"/>
        <source>Segmente werden umkodiert …</source>
        <translation>Recoding segments…</translation>
    </message>
    <message>
        <location filename="../segments/segments_panel.cpp" line="249"/>
        <source>Kodierungen werden entfernt …</source>
        <translation>Removing codings…</translation>
    </message>
    <message>
        <location filename="../segments/segments_panel.cpp" line="333"/>
        <source>Zur Stelle springen	Enter</source>
        <translation>Go to passage	Enter</translation>
    </message>
    <message>
        <location filename="../segments/segments_panel.cpp" line="334"/>
        <source>Mehr Text darum	+</source>
        <translation>More text around	+</translation>
    </message>
    <message>
        <location filename="../segments/segments_panel.cpp" line="335"/>
        <source>Weniger Text darum	−</source>
        <translation>Less text around	−</translation>
    </message>
    <message>
        <location filename="../segments/segments_panel.cpp" line="336"/>
        <source>Als Zitat kopieren	Strg+C</source>
        <translation>Copy as quote	Ctrl+C</translation>
    </message>
    <message>
        <location filename="../segments/segments_panel.cpp" line="338"/>
        <source>Als Zitat aufnehmen	Z</source>
        <translation>Gather as a quote	Z</translation>
    </message>
    <message>
        <location filename="../segments/segments_panel.cpp" line="339"/>
        <source>Als Zitat aufnehmen in …	Umschalt+Z</source>
        <translation>Gather as a quote in …	Shift+Z</translation>
    </message>
    <message>
        <location filename="../segments/segments_panel.cpp" line="340"/>
        <source>Gewicht …	W</source>
        <translation>Weight…	W</translation>
    </message>
    <message>
        <location filename="../segments/segments_panel.cpp" line="341"/>
        <source>Kommentar …	M</source>
        <translation>Comment…	M</translation>
    </message>
    <message>
        <location filename="../segments/segments_panel.cpp" line="342"/>
        <source>Umkodieren …	C</source>
        <translation>Recode…	C</translation>
    </message>
    <message>
        <location filename="../segments/segments_panel.cpp" line="343"/>
        <source>Kodierung entfernen	Entf</source>
        <translation>Remove coding	Del</translation>
    </message>
</context>
<context>
    <name>fundstelle::desktop::SourcePage</name>
    <message>
        <location filename="../quotes/source_page.cpp" line="85"/>
        <source>Transkript, aus dem das Zitat stammt</source>
        <translation>Transcript that the quote comes from</translation>
    </message>
    <message>
        <location filename="../quotes/source_page.cpp" line="95"/>
        <source>Hier steht das Transkript um das gewählte Zitat herum. Markierte Wörter lassen sich auslassen, ersetzen und erläutern.</source>
        <translation>The transcript around the chosen quote stands here. Selected words can be left out, replaced and explained.</translation>
    </message>
    <message>
        <location filename="../quotes/source_page.cpp" line="154"/>
        <source>Auslassen</source>
        <translation>Omit</translation>
    </message>
    <message>
        <location filename="../quotes/source_page.cpp" line="154"/>
        <source>Markierte Wörter auslassen</source>
        <translation>Leave out the selected words</translation>
    </message>
    <message>
        <location filename="../quotes/source_page.cpp" line="154"/>
        <source>Im Druck steht [...]</source>
        <translation>Printed as [...]</translation>
    </message>
    <message>
        <location filename="../quotes/source_page.cpp" line="155"/>
        <source>Ersetzen</source>
        <translation>Replace</translation>
    </message>
    <message>
        <location filename="../quotes/source_page.cpp" line="155"/>
        <source>Markierte Wörter ersetzen</source>
        <translation>Replace the selected words</translation>
    </message>
    <message>
        <location filename="../quotes/source_page.cpp" line="155"/>
        <source>Eigene Wörter in Klammern, etwa [Kommune]</source>
        <translation>Words of one&apos;s own in brackets, such as [municipality]</translation>
    </message>
    <message>
        <location filename="../quotes/source_page.cpp" line="156"/>
        <source>Pseudonym</source>
        <translation>Pseudonym</translation>
    </message>
    <message>
        <location filename="../quotes/source_page.cpp" line="156"/>
        <source>Pseudonym statt der markierten Wörter</source>
        <translation>A pseudonym for the selected words</translation>
    </message>
    <message>
        <location filename="../quotes/source_page.cpp" line="156"/>
        <source>Ohne Klammern, etwa Stadt X</source>
        <translation>Without brackets, such as Town X</translation>
    </message>
    <message>
        <location filename="../quotes/source_page.cpp" line="157"/>
        <source>Glätten</source>
        <translation>Smooth</translation>
    </message>
    <message>
        <location filename="../quotes/source_page.cpp" line="157"/>
        <source>Zitat glätten</source>
        <translation>Smooth the quote</translation>
    </message>
    <message>
        <location filename="../quotes/source_page.cpp" line="157"/>
        <source>Lässt Füllwörter, Abbrüche und Pausen des ganzen Zitats aus</source>
        <translation>Leaves out fillers, words broken off and pauses of the whole quote</translation>
    </message>
    <message>
        <location filename="../quotes/source_page.cpp" line="158"/>
        <source>Davor</source>
        <translation>Before</translation>
    </message>
    <message>
        <location filename="../quotes/source_page.cpp" line="158"/>
        <source>Vor den markierten Wörtern erläutern</source>
        <translation>Explain before the selected words</translation>
    </message>
    <message>
        <location filename="../quotes/source_page.cpp" line="158"/>
        <source>Eigene Wörter in Klammern davor</source>
        <translation>Words of one&apos;s own in brackets before them</translation>
    </message>
    <message>
        <location filename="../quotes/source_page.cpp" line="159"/>
        <source>Dahinter</source>
        <translation>Behind</translation>
    </message>
    <message>
        <location filename="../quotes/source_page.cpp" line="159"/>
        <source>Hinter den markierten Wörtern erläutern</source>
        <translation>Explain behind the selected words</translation>
    </message>
    <message>
        <location filename="../quotes/source_page.cpp" line="159"/>
        <source>Eigene Wörter in Klammern dahinter</source>
        <translation>Words of one&apos;s own in brackets behind them</translation>
    </message>
    <message>
        <location filename="../quotes/source_page.cpp" line="160"/>
        <source>Grenzen</source>
        <translation>Borders</translation>
    </message>
    <message>
        <location filename="../quotes/source_page.cpp" line="160"/>
        <source>Das Markierte zum Zitat machen</source>
        <translation>Make the selection the quote</translation>
    </message>
    <message>
        <location filename="../quotes/source_page.cpp" line="160"/>
        <source>Das Zitat beginnt und endet mit dem Markierten</source>
        <translation>The quote begins and ends with the selection</translation>
    </message>
    <message>
        <location filename="../quotes/source_page.cpp" line="161"/>
        <source>Anfügen</source>
        <translation>Join</translation>
    </message>
    <message>
        <location filename="../quotes/source_page.cpp" line="161"/>
        <source>Das Markierte anfügen</source>
        <translation>Join the selection</translation>
    </message>
    <message>
        <location filename="../quotes/source_page.cpp" line="161"/>
        <source>Als weitere Stelle; dazwischen steht [...]</source>
        <translation>As a further passage; [...] stands between</translation>
    </message>
    <message>
        <location filename="../quotes/source_page.cpp" line="162"/>
        <source>Bearbeitung zurücknehmen</source>
        <translation>Take the edit back</translation>
    </message>
    <message>
        <location filename="../quotes/source_page.cpp" line="162"/>
        <source>Die an der Schreibmarke; ein Klick auf sie tut dasselbe</source>
        <translation>The one at the caret; a click on it does the same</translation>
    </message>
    <message>
        <location filename="../quotes/source_page.cpp" line="163"/>
        <source>Hier ist keine Bearbeitung. Entf nimmt die an der Schreibmarke zurück.</source>
        <translation>There is no edit here. Del takes back the one at the caret.</translation>
    </message>
    <message>
        <location filename="../quotes/source_page.cpp" line="168"/>
        <source>Zitat bearbeiten</source>
        <translation>Edit the quote</translation>
    </message>
    <message>
        <location filename="../quotes/source_page.cpp" line="178"/>
        <source>Erst Wörter markieren: mit der Maus, oder mit Umschalt und den Pfeiltasten.</source>
        <translation>First select words: with the mouse, or with Shift and the arrow keys.</translation>
    </message>
    <message>
        <location filename="../quotes/source_page.cpp" line="240"/>
        <source>Die Worte dieses Zitats stehen nicht mehr im Transkript. Eine neue Stelle markieren und G setzt es dorthin.</source>
        <translation>The words of this quote no longer stand in the transcript. Select a new passage, and G puts it there.</translation>
    </message>
    <message>
        <location filename="../quotes/source_page.cpp" line="250"/>
        <source>Pseudonym, etwa Stadt X</source>
        <translation>Pseudonym, such as Town X</translation>
    </message>
    <message>
        <location filename="../quotes/source_page.cpp" line="251"/>
        <source>Stattdessen, etwa Kommune</source>
        <translation>Instead, such as municipality</translation>
    </message>
    <message>
        <location filename="../quotes/source_page.cpp" line="252"/>
        <source>Erläuterung</source>
        <translation>Explanation</translation>
    </message>
</context>
<context>
    <name>fundstelle::desktop::SplitDialog</name>
    <message>
        <location filename="../codes/split_dialog.cpp" line="22"/>
        <source>„%1“ aufteilen</source>
        <translation>Split “%1”</translation>
    </message>
    <message>
        <location filename="../codes/split_dialog.cpp" line="24"/>
        <source>Filtern</source>
        <translation>Filter</translation>
    </message>
    <message>
        <location filename="../codes/split_dialog.cpp" line="26"/>
        <source>Segmente filtern</source>
        <translation>Filter segments</translation>
    </message>
    <message>
        <location filename="../codes/split_dialog.cpp" line="27"/>
        <source>Segmente des Codes</source>
        <translation>Segments of the code</translation>
    </message>
    <message>
        <location filename="../codes/split_dialog.cpp" line="32"/>
        <source>Name des neuen Untercodes, oder ein Code, den es gibt</source>
        <translation>Name of the new subcode, or an existing code</translation>
    </message>
    <message>
        <location filename="../codes/split_dialog.cpp" line="33"/>
        <source>Code für die gewählten Segmente</source>
        <translation>Code for the selected segments</translation>
    </message>
    <message>
        <location filename="../codes/split_dialog.cpp" line="44"/>
        <source>Aufteilen</source>
        <translation>Split</translation>
    </message>
    <message>
        <location filename="../codes/split_dialog.cpp" line="45"/>
        <source>Abbrechen</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <location filename="../codes/split_dialog.cpp" line="74"/>
        <source>%1
%2, Abs. %L3 · %4</source>
        <translation>%1
%2, par. %L3 · %4</translation>
    </message>
    <message>
        <location filename="../codes/split_dialog.cpp" line="98"/>
        <source>%L1 von %L2 Segmenten gewählt</source>
        <translation>%L1 of %L2 segments selected</translation>
    </message>
    <message>
        <location filename="../codes/split_dialog.cpp" line="106"/>
        <source>Segmente werden umkodiert …</source>
        <translation>Recoding segments…</translation>
    </message>
</context>
<context>
    <name>fundstelle::desktop::StartPage</name>
    <message>
        <location filename="../welcome/start_page.cpp" line="15"/>
        <source>Fundstelle</source>
        <translation>Fundstelle</translation>
    </message>
    <message>
        <location filename="../welcome/start_page.cpp" line="17"/>
        <source>Interviews kodieren. Jede Stelle wiederfinden, jedes Zitat belegen.</source>
        <translation>Code interviews. Find every passage again, trace every quote to its source.</translation>
    </message>
    <message>
        <location filename="../welcome/start_page.cpp" line="19"/>
        <source>Beispielstudie öffnen</source>
        <translation>Open sample study</translation>
    </message>
    <message>
        <location filename="../welcome/start_page.cpp" line="20"/>
        <source>13 erfundene Interviews mit Codebuch und Kodierungen, zum Umsehen und Ausprobieren</source>
        <translation>13 invented interviews with a codebook and codings, to explore and try things out</translation>
    </message>
    <message>
        <location filename="../welcome/start_page.cpp" line="21"/>
        <source>Kurzer Rundgang</source>
        <translation>Short tour</translation>
    </message>
    <message>
        <location filename="../welcome/start_page.cpp" line="24"/>
        <source>Neues Projekt …</source>
        <translation>New project…</translation>
    </message>
    <message>
        <location filename="../welcome/start_page.cpp" line="25"/>
        <source>Projekt öffnen …</source>
        <translation>Open project…</translation>
    </message>
    <message>
        <location filename="../welcome/start_page.cpp" line="56"/>
        <source>Zuletzt geöffnet</source>
        <translation>Recent projects</translation>
    </message>
</context>
<context>
    <name>fundstelle::desktop::StyleStrip</name>
    <message numerus="yes">
        <location filename="../quotes/style_strip.cpp" line="37"/>
        <source>Erkennbar: %1 und %Ln weitere Angaben passen auf weniger als drei Interviews.</source>
        <translation>
            <numerusform>Recognisable: %1 and %Ln more source fit fewer than three interviews.</numerusform>
            <numerusform>Recognisable: %1 and %Ln more sources fit fewer than three interviews.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../quotes/style_strip.cpp" line="38"/>
        <source>Erkennbar: %1 passt auf weniger als drei Interviews.</source>
        <translation>Recognisable: %1 fits fewer than three interviews.</translation>
    </message>
    <message>
        <location filename="../quotes/style_strip.cpp" line="47"/>
        <source>kursiv</source>
        <translation>italic</translation>
    </message>
    <message>
        <location filename="../quotes/style_strip.cpp" line="48"/>
        <source>mit Nummer</source>
        <translation>with number</translation>
    </message>
    <message>
        <location filename="../quotes/style_strip.cpp" line="52"/>
        <source>Anführungszeichen</source>
        <translation>Quotation marks</translation>
    </message>
    <message>
        <location filename="../quotes/style_strip.cpp" line="54"/>
        <source>Auslassungszeichen</source>
        <translation>Sign of omission</translation>
    </message>
    <message>
        <location filename="../quotes/style_strip.cpp" line="55"/>
        <source>eigener Absatz</source>
        <translation>paragraph of its own</translation>
    </message>
    <message>
        <location filename="../quotes/style_strip.cpp" line="55"/>
        <source>im Satz</source>
        <translation>within the sentence</translation>
    </message>
    <message>
        <location filename="../quotes/style_strip.cpp" line="56"/>
        <source>Wie Zitate stehen</source>
        <translation>How quotes stand</translation>
    </message>
    <message>
        <location filename="../quotes/style_strip.cpp" line="57"/>
        <source>keine Quelle</source>
        <translation>no source</translation>
    </message>
    <message>
        <location filename="../quotes/style_strip.cpp" line="58"/>
        <source>Vorlage der Quellenangabe</source>
        <translation>Template of the source</translation>
    </message>
    <message>
        <location filename="../quotes/style_strip.cpp" line="62"/>
        <source>Quelle</source>
        <translation>Source</translation>
    </message>
    <message>
        <location filename="../quotes/style_strip.cpp" line="63"/>
        <source>Vorlagen und Felder für die Quellenangabe</source>
        <translation>Templates and fields of the source</translation>
    </message>
    <message>
        <location filename="../quotes/style_strip.cpp" line="138"/>
        <source>Ohne Quellenangabe.</source>
        <translation>Without a source.</translation>
    </message>
    <message>
        <location filename="../quotes/style_strip.cpp" line="138"/>
        <source>Beispiel: %1</source>
        <translation>Example: %1</translation>
    </message>
    <message>
        <location filename="../quotes/style_strip.cpp" line="153"/>
        <source>Dokument und Absatz</source>
        <translation>Document and paragraph</translation>
    </message>
    <message>
        <location filename="../quotes/style_strip.cpp" line="154"/>
        <source>Rolle und Ort: %1</source>
        <translation>Role and place: %1</translation>
    </message>
    <message>
        <location filename="../quotes/style_strip.cpp" line="155"/>
        <source>Keine Quelle</source>
        <translation>No source</translation>
    </message>
</context>
<context>
    <name>fundstelle::desktop::SummariesModel</name>
    <message numerus="yes">
        <location filename="../summaries/summaries_model.cpp" line="90"/>
        <source>%n Segmente</source>
        <translation>
            <numerusform>%n segment</numerusform>
            <numerusform>%n segments</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../summaries/summaries_model.cpp" line="99"/>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message numerus="yes">
        <location filename="../summaries/summaries_model.cpp" line="100"/>
        <source>leer, %n Segmente</source>
        <translation>
            <numerusform>empty, %n segment</numerusform>
            <numerusform>empty, %n segments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fundstelle::desktop::SummariesPanel</name>
    <message>
        <location filename="../summaries/summaries_panel.cpp" line="23"/>
        <source>Zusammenfassung – Strg+Enter übernimmt</source>
        <translation>Summary – Ctrl+Enter saves</translation>
    </message>
    <message>
        <location filename="../summaries/summaries_panel.cpp" line="56"/>
        <source>Zusammenfassungen</source>
        <translation>Summaries</translation>
    </message>
    <message>
        <location filename="../summaries/summaries_panel.cpp" line="67"/>
        <source>Zusammenfassungen nach Dokument und Code</source>
        <translation>Summaries by document and code</translation>
    </message>
    <message>
        <location filename="../summaries/summaries_panel.cpp" line="75"/>
        <source>Hier steht je Dokument und Code eine Zusammenfassung. Dafür braucht es mindestens ein Dokument und einen Code.</source>
        <translation>Summaries appear here, one for each document and code. This takes at least one document and one code.</translation>
    </message>
    <message>
        <location filename="../summaries/summaries_panel.cpp" line="76"/>
        <source>Filtert nach Dokument und Wortlaut der Zusammenfassungen</source>
        <translation>Filters by document and by the words of the summaries</translation>
    </message>
    <message>
        <location filename="../summaries/summaries_panel.cpp" line="82"/>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>fundstelle::desktop::TableOptions</name>
    <message>
        <location filename="../tables/table_options.cpp" line="61"/>
        <source>Tabelle</source>
        <translation>Table</translation>
    </message>
    <message>
        <location filename="../tables/table_options.cpp" line="61"/>
        <source>Häufigkeiten</source>
        <translation>Frequencies</translation>
    </message>
    <message>
        <location filename="../tables/table_options.cpp" line="61"/>
        <source>Code-Matrix</source>
        <translation>Code matrix</translation>
    </message>
    <message>
        <location filename="../tables/table_options.cpp" line="61"/>
        <source>Kreuztabelle</source>
        <translation>Crosstab</translation>
    </message>
    <message>
        <location filename="../tables/table_options.cpp" line="61"/>
        <source>Nennungen</source>
        <translation>Mentions</translation>
    </message>
    <message>
        <location filename="../tables/table_options.cpp" line="61"/>
        <source>Code-Relationen</source>
        <translation>Code relations</translation>
    </message>
    <message>
        <location filename="../tables/table_options.cpp" line="61"/>
        <source>Textabdeckung</source>
        <translation>Coverage of text</translation>
    </message>
    <message>
        <location filename="../tables/table_options.cpp" line="61"/>
        <source>Kodierstand</source>
        <translation>Coding progress</translation>
    </message>
    <message>
        <location filename="../tables/table_options.cpp" line="61"/>
        <source>Dokumentenvergleich</source>
        <translation>Comparison of documents</translation>
    </message>
    <message>
        <location filename="../tables/table_options.cpp" line="61"/>
        <source>Typologie</source>
        <translation>Typology</translation>
    </message>
    <message>
        <location filename="../tables/table_options.cpp" line="62"/>
        <source>Spalten</source>
        <translation>Columns</translation>
    </message>
    <message>
        <location filename="../tables/table_options.cpp" line="65"/>
        <source>Was gesagt wurde: die Codes unter diesem</source>
        <translation>What was said: the codes below this one</translation>
    </message>
    <message>
        <location filename="../tables/table_options.cpp" line="66"/>
        <source>Die Frage: ihre Antworten sind die Codes darunter</source>
        <translation>The question: its answers are the codes below it</translation>
    </message>
    <message>
        <location filename="../tables/table_options.cpp" line="67"/>
        <source>Was gezählt wird</source>
        <translation>What is counted</translation>
    </message>
    <message>
        <location filename="../tables/table_options.cpp" line="67"/>
        <source>Überschneidungen</source>
        <translation>Intersections</translation>
    </message>
    <message>
        <location filename="../tables/table_options.cpp" line="67"/>
        <source>Überlappende Paare</source>
        <translation>Overlapping pairs</translation>
    </message>
    <message>
        <location filename="../tables/table_options.cpp" line="67"/>
        <source>Paare in der Nähe</source>
        <translation>Pairs nearby</translation>
    </message>
    <message>
        <location filename="../tables/table_options.cpp" line="67"/>
        <source>Gemeinsame Dokumente</source>
        <translation>Common documents</translation>
    </message>
    <message>
        <location filename="../tables/table_options.cpp" line="68"/>
        <source>Codes oder Sets von Codes</source>
        <translation>Codes or sets of codes</translation>
    </message>
    <message>
        <location filename="../tables/table_options.cpp" line="68"/>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <location filename="../tables/table_options.cpp" line="68"/>
        <source>Code-Sets</source>
        <translation>Code sets</translation>
    </message>
    <message>
        <location filename="../tables/table_options.cpp" line="70"/>
        <source>Maß des Abstands</source>
        <translation>Measure of distance</translation>
    </message>
    <message>
        <location filename="../tables/table_options.cpp" line="70"/>
        <source>Zeichen</source>
        <translation>Characters</translation>
    </message>
    <message>
        <location filename="../tables/table_options.cpp" line="70"/>
        <source>Sätze</source>
        <translation>Sentences</translation>
    </message>
    <message>
        <location filename="../tables/table_options.cpp" line="70"/>
        <source>Beiträge</source>
        <translation>Turns</translation>
    </message>
    <message>
        <location filename="../tables/table_options.cpp" line="70"/>
        <source>Absätze</source>
        <translation>Paragraphs</translation>
    </message>
    <message>
        <location filename="../tables/table_options.cpp" line="71"/>
        <source>Zahlen oder Prozente</source>
        <translation>Counts or per cents</translation>
    </message>
    <message>
        <location filename="../tables/table_options.cpp" line="71"/>
        <source>Anzahl</source>
        <translation>Count</translation>
    </message>
    <message>
        <location filename="../tables/table_options.cpp" line="71"/>
        <source>% der Zeile</source>
        <translation>% of the row</translation>
    </message>
    <message>
        <location filename="../tables/table_options.cpp" line="71"/>
        <source>% der Spalte (Segmente)</source>
        <translation>% of the column (segments)</translation>
    </message>
    <message>
        <location filename="../tables/table_options.cpp" line="71"/>
        <source>% der Spalte (Dokumente)</source>
        <translation>% of the column (documents)</translation>
    </message>
    <message>
        <location filename="../tables/table_options.cpp" line="76"/>
        <source>Spalten, etwa: Kommunentyp=Kreis; Kommunentyp=Stadt &amp; Dauer&gt;40</source>
        <translation>Columns, e.g. Kommunentyp=Kreis; Kommunentyp=Stadt &amp; Dauer&gt;40</translation>
    </message>
    <message>
        <location filename="../tables/table_options.cpp" line="77"/>
        <source>Spalten der Kreuztabelle</source>
        <translation>Columns of the crosstab</translation>
    </message>
    <message>
        <location filename="../tables/table_options.cpp" line="78"/>
        <source>Je Spalte eine Bedingung; „;“ trennt Spalten, „&amp;“ verbindet Bedingungen</source>
        <translation>A condition for each column; “;” separates columns, “&amp;” joins conditions</translation>
    </message>
    <message>
        <location filename="../tables/table_options.cpp" line="80"/>
        <source>+ Spalte</source>
        <translation>+ column</translation>
    </message>
    <message>
        <location filename="../tables/table_options.cpp" line="81"/>
        <source>Spalte für einen Wert einer Variablen</source>
        <translation>A column for a value of a variable</translation>
    </message>
    <message>
        <location filename="../tables/table_options.cpp" line="86"/>
        <source>bis </source>
        <translation>up to </translation>
    </message>
    <message>
        <location filename="../tables/table_options.cpp" line="87"/>
        <source>Größter Abstand</source>
        <translation>Largest distance</translation>
    </message>
    <message>
        <location filename="../tables/table_options.cpp" line="88"/>
        <source>Optionen</source>
        <translation>Options</translation>
    </message>
    <message>
        <location filename="../tables/table_options.cpp" line="134"/>
        <source>Untercodes mitzählen</source>
        <translation>Count subcodes too</translation>
    </message>
    <message>
        <location filename="../tables/table_options.cpp" line="135"/>
        <source>Jedes Dokument einmal zählen</source>
        <translation>Count each document once</translation>
    </message>
    <message>
        <location filename="../tables/table_options.cpp" line="136"/>
        <source>Nur aktivierte Codes</source>
        <translation>Activated codes only</translation>
    </message>
    <message>
        <location filename="../tables/table_options.cpp" line="137"/>
        <location filename="../tables/table_options.cpp" line="204"/>
        <source>Dokumente</source>
        <translation>Documents</translation>
    </message>
    <message>
        <location filename="../tables/table_options.cpp" line="140"/>
        <source>Größere Zahlen kräftiger tönen</source>
        <translation>Tint larger numbers more</translation>
    </message>
    <message>
        <location filename="../tables/table_options.cpp" line="144"/>
        <source>Kleine Zahlen</source>
        <translation>Small numbers</translation>
    </message>
    <message>
        <location filename="../tables/table_options.cpp" line="148"/>
        <source>Alle zeigen</source>
        <translation>Show all</translation>
    </message>
    <message>
        <location filename="../tables/table_options.cpp" line="148"/>
        <source>Unter %1 verbergen</source>
        <translation>Hide below %1</translation>
    </message>
    <message>
        <location filename="../tables/table_options.cpp" line="149"/>
        <source>Sie führen zu Einzelnen; verborgen wird auch, woraus sie sich errechnen ließen</source>
        <translation>They lead to individuals; what they could be computed from is hidden, too</translation>
    </message>
    <message>
        <location filename="../tables/table_options.cpp" line="201"/>
        <source>Ohne Aufteilung</source>
        <translation>Not divided</translation>
    </message>
    <message>
        <location filename="../tables/table_options.cpp" line="204"/>
        <source>Gruppen</source>
        <translation>Groups</translation>
    </message>
    <message>
        <location filename="../tables/table_options.cpp" line="204"/>
        <source>Sets</source>
        <translation>Sets</translation>
    </message>
    <message>
        <location filename="../tables/table_options.cpp" line="204"/>
        <source>Sprechende</source>
        <translation>Speakers</translation>
    </message>
    <message>
        <location filename="../tables/table_options.cpp" line="270"/>
        <source>Alle</source>
        <translation>All</translation>
    </message>
    <message>
        <location filename="../tables/table_options.cpp" line="271"/>
        <source>Aktivierte</source>
        <translation>Activated</translation>
    </message>
    <message>
        <location filename="../tables/table_options.cpp" line="274"/>
        <source>Gruppe „%1“</source>
        <translation>Group “%1”</translation>
    </message>
    <message>
        <location filename="../tables/table_options.cpp" line="276"/>
        <source>Set „%1“</source>
        <translation>Set “%1”</translation>
    </message>
    <message>
        <location filename="../tables/table_options.cpp" line="299"/>
        <source>Noch hat kein Dokument einen Wert</source>
        <translation>No document has a value yet</translation>
    </message>
</context>
<context>
    <name>fundstelle::desktop::TablesPanel</name>
    <message>
        <location filename="../tables/tables_panel.cpp" line="37"/>
        <source>Auswertung</source>
        <translation>Tables</translation>
    </message>
    <message>
        <location filename="../tables/tables_panel.cpp" line="46"/>
        <source>Ausgezählte Tabelle</source>
        <translation>Counted table</translation>
    </message>
    <message>
        <location filename="../tables/tables_panel.cpp" line="61"/>
        <source>Was gezählt wurde</source>
        <translation>What was counted</translation>
    </message>
    <message>
        <location filename="../tables/tables_panel.cpp" line="73"/>
        <source>Kopieren</source>
        <translation>Copy</translation>
    </message>
    <message>
        <location filename="../tables/tables_panel.cpp" line="74"/>
        <source>Die ganze Tabelle, zum Einfügen in Excel oder Word</source>
        <translation>The whole table, to paste into Excel or Word</translation>
    </message>
    <message>
        <location filename="../tables/tables_panel.cpp" line="76"/>
        <location filename="../tables/tables_panel.cpp" line="269"/>
        <source>Exportieren …</source>
        <translation>Export…</translation>
    </message>
    <message>
        <location filename="../tables/tables_panel.cpp" line="77"/>
        <source>Als Excel, Word, CSV, HTML oder Markdown</source>
        <translation>As Excel, Word, CSV, HTML or Markdown</translation>
    </message>
    <message>
        <location filename="../tables/tables_panel.cpp" line="139"/>
        <source>Eine Variable „%1“ gibt es nicht.</source>
        <translation>There is no variable “%1”.</translation>
    </message>
    <message>
        <location filename="../tables/tables_panel.cpp" line="141"/>
        <source>„%1“ ist nicht zu verstehen. Eine Bedingung sieht so aus: Kommunentyp=Kreis</source>
        <translation>“%1” cannot be understood. A condition looks like this: Kommunentyp=Kreis</translation>
    </message>
    <message numerus="yes">
        <location filename="../tables/tables_panel.cpp" line="158"/>
        <source>Für diese Zählung werden die Texte einmal gelesen. Noch %Ln Dokumente.</source>
        <translation>
            <numerusform>For this count the texts are read once. %Ln document to go.</numerusform>
            <numerusform>For this count the texts are read once. %Ln documents to go.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../tables/tables_panel.cpp" line="158"/>
        <source>Abbrechen</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <location filename="../tables/tables_panel.cpp" line="170"/>
        <source>Abgebrochen.</source>
        <translation>Cancelled.</translation>
    </message>
    <message>
        <location filename="../tables/tables_panel.cpp" line="170"/>
        <source>Noch einmal zählen</source>
        <translation>Count again</translation>
    </message>
    <message>
        <location filename="../tables/tables_panel.cpp" line="184"/>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <location filename="../tables/tables_panel.cpp" line="194"/>
        <source>Hier stehen Häufigkeiten und Tabellen, sobald es Codes und Dokumente gibt.</source>
        <translation>Frequencies and tables stand here as soon as there are codes and documents.</translation>
    </message>
    <message>
        <location filename="../tables/tables_panel.cpp" line="196"/>
        <source>Je Spalte eine Bedingung: „+ Spalte“ wählt einen Wert einer Variablen, oder in das Feld schreiben: Kommunentyp=Kreis.</source>
        <translation>A condition for each column: “+ column” chooses a value of a variable, or write into the field: Kommunentyp=Kreis.</translation>
    </message>
    <message>
        <location filename="../tables/tables_panel.cpp" line="197"/>
        <source>Dafür braucht es einen Code mit den Inhalten und einen mit den Antworten darunter.</source>
        <translation>This needs a code with the contents and one with the answers below it.</translation>
    </message>
    <message>
        <location filename="../tables/tables_panel.cpp" line="198"/>
        <source>Es gibt noch keine Sets von Codes.</source>
        <translation>There are no sets of codes yet.</translation>
    </message>
    <message>
        <location filename="../tables/tables_panel.cpp" line="198"/>
        <source>Keine Codes zu vergleichen.</source>
        <translation>No codes to compare.</translation>
    </message>
    <message>
        <location filename="../tables/tables_panel.cpp" line="200"/>
        <source>Dafür braucht es eine Variable, deren Werte die Typen sind.</source>
        <translation>This needs a variable whose values are the types.</translation>
    </message>
    <message>
        <location filename="../tables/tables_panel.cpp" line="202"/>
        <source>Nichts zu zählen: Die Auswahl enthält keine Dokumente oder Codes.</source>
        <translation>Nothing to count: the selection holds no documents or codes.</translation>
    </message>
    <message>
        <location filename="../tables/tables_panel.cpp" line="264"/>
        <source>Segmente zeigen	Enter</source>
        <translation>Show segments	Enter</translation>
    </message>
    <message>
        <location filename="../tables/tables_panel.cpp" line="265"/>
        <source>Nach dieser Spalte sortieren	S</source>
        <translation>Sort by this column	S</translation>
    </message>
    <message>
        <location filename="../tables/tables_panel.cpp" line="267"/>
        <source>Kopieren	Strg+C</source>
        <translation>Copy	Ctrl+C</translation>
    </message>
    <message>
        <location filename="../tables/tables_panel.cpp" line="268"/>
        <source>Ganze Tabelle kopieren</source>
        <translation>Copy the whole table</translation>
    </message>
</context>
<context>
    <name>fundstelle::desktop::TextEditor</name>
    <message>
        <location filename="../corrections/text_editor.cpp" line="26"/>
        <source>Text berichtigen</source>
        <translation>Correct text</translation>
    </message>
    <message>
        <location filename="../corrections/text_editor.cpp" line="32"/>
        <source>Fertig</source>
        <translation>Done</translation>
    </message>
    <message>
        <location filename="../corrections/text_editor.cpp" line="34"/>
        <source>Berichtigten Text speichern (Strg+Eingabe)</source>
        <translation>Save the corrected text (Ctrl+Enter)</translation>
    </message>
    <message>
        <location filename="../corrections/text_editor.cpp" line="35"/>
        <source>Verwerfen</source>
        <translation>Discard</translation>
    </message>
    <message>
        <location filename="../corrections/text_editor.cpp" line="36"/>
        <source>Text lassen, wie er war</source>
        <translation>Leave the text as it was</translation>
    </message>
    <message>
        <location filename="../corrections/text_editor.cpp" line="95"/>
        <source>Text wird berichtigt – geändert</source>
        <translation>Correcting text – changed</translation>
    </message>
    <message>
        <location filename="../corrections/text_editor.cpp" line="95"/>
        <source>Text wird berichtigt</source>
        <translation>Correcting text</translation>
    </message>
    <message>
        <location filename="../corrections/text_editor.cpp" line="109"/>
        <source>Der berichtigte Text wird gespeichert …</source>
        <translation>Saving the corrected text…</translation>
    </message>
    <message numerus="yes">
        <location filename="../corrections/text_editor.cpp" line="112"/>
        <source>Text berichtigt. %n Kodierungen haben Worte verloren und stehen unter „Zu prüfen“.</source>
        <translation>
            <numerusform>Text corrected. %n coding lost words and is listed under “To check”.</numerusform>
            <numerusform>Text corrected. %n codings lost words and are listed under “To check”.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../corrections/text_editor.cpp" line="140"/>
        <source>Wer spricht hier?</source>
        <translation>Who speaks here?</translation>
    </message>
    <message>
        <location filename="../corrections/text_editor.cpp" line="147"/>
        <source>Ausschneiden</source>
        <translation>Cut</translation>
    </message>
    <message>
        <location filename="../corrections/text_editor.cpp" line="148"/>
        <source>Kopieren</source>
        <translation>Copy</translation>
    </message>
    <message>
        <location filename="../corrections/text_editor.cpp" line="149"/>
        <source>Einfügen</source>
        <translation>Paste</translation>
    </message>
</context>
<context>
    <name>fundstelle::desktop::ToCheckPanel</name>
    <message>
        <location filename="../corrections/to_check_panel.cpp" line="17"/>
        <source>Auf markierte Worte setzen</source>
        <translation>Put on marked words</translation>
    </message>
    <message>
        <location filename="../corrections/to_check_panel.cpp" line="18"/>
        <source>Stimmt so</source>
        <translation>Right as it is</translation>
    </message>
    <message>
        <location filename="../corrections/to_check_panel.cpp" line="19"/>
        <source>Verwerfen</source>
        <translation>Discard</translation>
    </message>
    <message>
        <location filename="../corrections/to_check_panel.cpp" line="20"/>
        <source>Zu prüfen</source>
        <translation>To check</translation>
    </message>
    <message>
        <location filename="../corrections/to_check_panel.cpp" line="22"/>
        <source>Diese Kodierungen haben bei einer Berichtigung Worte verloren.</source>
        <translation>These codings lost words in a correction.</translation>
    </message>
    <message>
        <location filename="../corrections/to_check_panel.cpp" line="28"/>
        <source>Erst im Transkript die Worte markieren, dann hier klicken</source>
        <translation>First mark the words in the transcript, then click here</translation>
    </message>
    <message>
        <location filename="../corrections/to_check_panel.cpp" line="65"/>
        <source>alle Worte fehlen</source>
        <translation>all words are gone</translation>
    </message>
    <message>
        <location filename="../corrections/to_check_panel.cpp" line="65"/>
        <source>es bleibt: „%1“</source>
        <translation>what is left: “%1”</translation>
    </message>
    <message>
        <location filename="../corrections/to_check_panel.cpp" line="66"/>
        <source>%1 · %2
war: „%3“ – %4</source>
        <translation>%1 · %2
was: “%3” – %4</translation>
    </message>
</context>
<context>
    <name>fundstelle::desktop::Tour</name>
    <message>
        <location filename="../welcome/tour.cpp" line="26"/>
        <source>Zurück</source>
        <translation>Back</translation>
    </message>
    <message>
        <location filename="../welcome/tour.cpp" line="30"/>
        <source>Rundgang</source>
        <translation>Tour</translation>
    </message>
    <message>
        <location filename="../welcome/tour.cpp" line="35"/>
        <source>Beenden</source>
        <translation>End tour</translation>
    </message>
    <message>
        <location filename="../welcome/tour.cpp" line="63"/>
        <source>%1 von %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <location filename="../welcome/tour.cpp" line="65"/>
        <source>Weiter</source>
        <translation>Next</translation>
    </message>
    <message>
        <location filename="../welcome/tour.cpp" line="65"/>
        <source>Fertig</source>
        <translation>Done</translation>
    </message>
</context>
<context>
    <name>fundstelle::desktop::TranscriptImport</name>
    <message>
        <location filename="../import/transcript_import.cpp" line="18"/>
        <source>Transkripte (%1)</source>
        <translation>Transcripts (%1)</translation>
    </message>
</context>
<context>
    <name>fundstelle::desktop::TranscriptPanel</name>
    <message>
        <location filename="../transcript/transcript_panel.cpp" line="44"/>
        <location filename="../transcript/transcript_panel.cpp" line="247"/>
        <source>Streifen</source>
        <translation>Stripes</translation>
    </message>
    <message>
        <location filename="../transcript/transcript_panel.cpp" line="44"/>
        <source>Welche Kodierungen Streifen haben</source>
        <translation>Which codings have stripes</translation>
    </message>
    <message>
        <location filename="../transcript/transcript_panel.cpp" line="45"/>
        <source>Textbild</source>
        <translation>Layout</translation>
    </message>
    <message>
        <location filename="../transcript/transcript_panel.cpp" line="45"/>
        <source>Schrift, Zeilenabstand, Breite und Ränder</source>
        <translation>Font, line spacing, width and margins</translation>
    </message>
    <message>
        <location filename="../transcript/transcript_panel.cpp" line="118"/>
        <source>Coder*innen nebeneinander</source>
        <translation>Coders side by side</translation>
    </message>
    <message>
        <location filename="../transcript/transcript_panel.cpp" line="123"/>
        <source>Nur aktivierte Codes</source>
        <translation>Activated codes only</translation>
    </message>
    <message>
        <location filename="../transcript/transcript_panel.cpp" line="129"/>
        <source>Nur Code-Set „%1“</source>
        <translation>Only code set “%1”</translation>
    </message>
    <message>
        <location filename="../transcript/transcript_panel.cpp" line="139"/>
        <source>Größere Schrift</source>
        <translation>Larger text</translation>
    </message>
    <message>
        <location filename="../transcript/transcript_panel.cpp" line="140"/>
        <source>Kleinere Schrift</source>
        <translation>Smaller text</translation>
    </message>
    <message>
        <location filename="../transcript/transcript_panel.cpp" line="247"/>
        <source>Streifen: gefiltert</source>
        <translation>Stripes: filtered</translation>
    </message>
</context>
<context>
    <name>fundstelle::desktop::TranscriptView</name>
    <message>
        <location filename="../transcript/transcript_view_input.cpp" line="28"/>
        <source>Coder*in: %1 · Gewicht %2</source>
        <translation>Coder: %1 · Weight: %2</translation>
    </message>
    <message>
        <location filename="../transcript/transcript_view_input.cpp" line="97"/>
        <source>Zeitmarke: ein Klick kopiert die Stelle</source>
        <translation>Timestamp: a click copies document and time</translation>
    </message>
    <message>
        <location filename="../transcript/transcript_view_input.cpp" line="340"/>
        <source>Loslassen: umkodieren</source>
        <translation>Drop to recode</translation>
    </message>
    <message>
        <location filename="../transcript/transcript_view_input.cpp" line="340"/>
        <source>Loslassen: diese Stelle kodieren</source>
        <translation>Drop to code this passage</translation>
    </message>
    <message>
        <location filename="../transcript/transcript_view.cpp" line="26"/>
        <source>Transkript</source>
        <translation>Transcript</translation>
    </message>
    <message>
        <location filename="../transcript/transcript_view.cpp" line="279"/>
        <source>S. %1</source>
        <translation>p. %1</translation>
    </message>
    <message>
        <location filename="../transcript/transcript_view.cpp" line="287"/>
        <source>Hier steht das Transkript, das links gewählt ist.</source>
        <translation>The transcript chosen on the left is shown here.</translation>
    </message>
</context>
<context>
    <name>fundstelle::desktop::VariablesModel</name>
    <message>
        <location filename="../variables/value_delegate.cpp" line="27"/>
        <location filename="../variables/value_delegate.cpp" line="32"/>
        <source>Kalender</source>
        <translation>Calendar</translation>
    </message>
    <message>
        <location filename="../variables/variables_model.cpp" line="174"/>
        <source>leer</source>
        <translation>empty</translation>
    </message>
    <message>
        <location filename="../variables/variables_model.cpp" line="193"/>
        <source>Werte werden eingetragen …</source>
        <translation>Entering values…</translation>
    </message>
    <message>
        <location filename="../variables/variables_model.cpp" line="197"/>
        <source>%1 Und %2 weitere Werte passen nicht zu ihrer Spalte; ihre Zellen blieben, wie sie waren.</source>
        <translation>%1 Values that do not fit their column: %2 more; their cells stayed as they were.</translation>
    </message>
    <message>
        <location filename="../variables/variables_model.cpp" line="220"/>
        <source>Zahl</source>
        <translation>Number</translation>
    </message>
    <message>
        <location filename="../variables/variables_model.cpp" line="221"/>
        <source>Datum</source>
        <translation>Date</translation>
    </message>
    <message>
        <location filename="../variables/variables_model.cpp" line="222"/>
        <source>Ja/Nein</source>
        <translation>Yes/no</translation>
    </message>
    <message>
        <location filename="../variables/variables_model.cpp" line="225"/>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <location filename="../variables/variables_model.cpp" line="230"/>
        <source>„%1“ ist keine Zahl, etwa 12 oder 3,5.</source>
        <translation>“%1” is not a number such as 12 or 3.5.</translation>
    </message>
    <message>
        <location filename="../variables/variables_model.cpp" line="231"/>
        <source>„%1“ ist kein Datum, etwa 15.03.2021.</source>
        <translation>“%1” is not a date such as 15.03.2021.</translation>
    </message>
    <message>
        <location filename="../variables/variables_model.cpp" line="232"/>
        <source>„%1“ ist weder „ja“ noch „nein“.</source>
        <translation>“%1” is neither “yes” nor “no”.</translation>
    </message>
</context>
<context>
    <name>fundstelle::desktop::VariablesPanel</name>
    <message>
        <location filename="../variables/variables_panel.cpp" line="22"/>
        <source>Variablen</source>
        <translation>Variables</translation>
    </message>
    <message>
        <location filename="../variables/variables_panel.cpp" line="32"/>
        <source>Werte der Variablen</source>
        <translation>Values of the variables</translation>
    </message>
    <message>
        <location filename="../variables/variables_panel.cpp" line="44"/>
        <source>Hier stehen die Eigenschaften der Dokumente, etwa der Kommunentyp. Sie lassen sich aus einer Tabelle einfügen.</source>
        <translation>The properties of your documents appear here, such as the type of municipality. You can paste them from a spreadsheet.</translation>
    </message>
    <message>
        <location filename="../variables/variables_panel.cpp" line="44"/>
        <location filename="../variables/variables_panel.cpp" line="183"/>
        <location filename="../variables/variables_panel.cpp" line="251"/>
        <source>Neue Variable</source>
        <translation>New variable</translation>
    </message>
    <message>
        <location filename="../variables/variables_panel.cpp" line="45"/>
        <source>Filtert nach Namen und Werten; „Kommunentyp:Kreis“ nur in einer Spalte</source>
        <translation>Filters by names and values; “Kommunentyp:Kreis” only in one column</translation>
    </message>
    <message>
        <location filename="../variables/variables_panel.cpp" line="46"/>
        <source>Dokumente</source>
        <translation>Documents</translation>
    </message>
    <message>
        <location filename="../variables/variables_panel.cpp" line="46"/>
        <source>Sprechende</source>
        <translation>Speakers</translation>
    </message>
    <message>
        <location filename="../variables/variables_panel.cpp" line="47"/>
        <source>Zeilen der Tabelle</source>
        <translation>Rows of the table</translation>
    </message>
    <message>
        <location filename="../variables/variables_panel.cpp" line="49"/>
        <source>+ Variable</source>
        <translation>+ Variable</translation>
    </message>
    <message>
        <location filename="../variables/variables_panel.cpp" line="50"/>
        <source>Neue Spalte</source>
        <translation>New column</translation>
    </message>
    <message>
        <location filename="../variables/variables_panel.cpp" line="51"/>
        <source>Hinweis</source>
        <translation>Message</translation>
    </message>
    <message numerus="yes">
        <location filename="../variables/variables_panel.cpp" line="135"/>
        <source>%n Werte lagen außerhalb der Tabelle und wurden nicht eingefügt.</source>
        <translation>
            <numerusform>%n value lay outside the table and was not pasted.</numerusform>
            <numerusform>%n values lay outside the table and were not pasted.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../variables/variables_panel.cpp" line="184"/>
        <source>Neue Variable %1</source>
        <translation>New variable %1</translation>
    </message>
    <message>
        <location filename="../variables/variables_panel.cpp" line="194"/>
        <source>Name der Variable</source>
        <translation>Variable name</translation>
    </message>
    <message>
        <location filename="../variables/variables_panel.cpp" line="233"/>
        <source>Aufsteigend sortieren</source>
        <translation>Sort ascending</translation>
    </message>
    <message>
        <location filename="../variables/variables_panel.cpp" line="234"/>
        <source>Absteigend sortieren</source>
        <translation>Sort descending</translation>
    </message>
    <message>
        <location filename="../variables/variables_panel.cpp" line="235"/>
        <source>Wie die Dokumente ordnen</source>
        <translation>Order as the documents</translation>
    </message>
    <message>
        <location filename="../variables/variables_panel.cpp" line="237"/>
        <source>Umbenennen</source>
        <translation>Rename</translation>
    </message>
    <message>
        <location filename="../variables/variables_panel.cpp" line="238"/>
        <source>Art</source>
        <translation>Type</translation>
    </message>
    <message>
        <location filename="../variables/variables_panel.cpp" line="241"/>
        <source>Die Art der Variable wird geändert …</source>
        <translation>Changing the type of the variable…</translation>
    </message>
    <message>
        <location filename="../variables/variables_panel.cpp" line="246"/>
        <source>Variable mit ihren Werten entfernen</source>
        <translation>Remove variable and its values</translation>
    </message>
    <message>
        <location filename="../variables/variables_panel.cpp" line="247"/>
        <source>Die Variable wird entfernt …</source>
        <translation>Removing the variable…</translation>
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
        <location filename="../corrections/versions_dialog.cpp" line="33"/>
        <source>Schließen</source>
        <translation>Close</translation>
    </message>
    <message>
        <location filename="../corrections/versions_dialog.cpp" line="55"/>
        <source>Fassung %1 · %2 · %3</source>
        <translation>Version %1 · %2 · %3</translation>
    </message>
    <message>
        <location filename="../corrections/versions_dialog.cpp" line="58"/>
        <source>Linke Fassung</source>
        <translation>Left version</translation>
    </message>
    <message>
        <location filename="../corrections/versions_dialog.cpp" line="58"/>
        <source>Rechte Fassung</source>
        <translation>Right version</translation>
    </message>
    <message>
        <location filename="../corrections/versions_dialog.cpp" line="61"/>
        <source>Text der linken Fassung</source>
        <translation>Text of the left version</translation>
    </message>
    <message>
        <location filename="../corrections/versions_dialog.cpp" line="61"/>
        <source>Text der rechten Fassung</source>
        <translation>Text of the right version</translation>
    </message>
    <message>
        <location filename="../corrections/versions_dialog.cpp" line="84"/>
        <source>Keine Unterschiede</source>
        <translation>No differences</translation>
    </message>
    <message numerus="yes">
        <location filename="../corrections/versions_dialog.cpp" line="84"/>
        <source>%n Änderungen</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../corrections/versions_dialog.cpp" line="94"/>
        <source>Änderung %1 von %2</source>
        <translation>Change %1 of %2</translation>
    </message>
</context>
<context>
    <name>fundstelle::desktop::WordOutputDialog</name>
    <message>
        <location filename="../quotes/word_output_dialog.cpp" line="29"/>
        <source>Ohne Vorlage</source>
        <translation>Without a template</translation>
    </message>
    <message>
        <location filename="../quotes/word_output_dialog.cpp" line="30"/>
        <source>Word-Dateien</source>
        <translation>Word files</translation>
    </message>
    <message>
        <location filename="../quotes/word_output_dialog.cpp" line="32"/>
        <source>Wählen …</source>
        <translation>Choose …</translation>
    </message>
    <message>
        <location filename="../quotes/word_output_dialog.cpp" line="43"/>
        <source>Vorlage des Instituts</source>
        <translation>Template of the institute</translation>
    </message>
    <message>
        <location filename="../quotes/word_output_dialog.cpp" line="44"/>
        <source>Titel</source>
        <translation>Title</translation>
    </message>
    <message>
        <location filename="../quotes/word_output_dialog.cpp" line="44"/>
        <source>Überschrift 1</source>
        <translation>Heading 1</translation>
    </message>
    <message>
        <location filename="../quotes/word_output_dialog.cpp" line="44"/>
        <source>Überschrift 2</source>
        <translation>Heading 2</translation>
    </message>
    <message>
        <location filename="../quotes/word_output_dialog.cpp" line="44"/>
        <source>Überschrift 3</source>
        <translation>Heading 3</translation>
    </message>
    <message>
        <location filename="../quotes/word_output_dialog.cpp" line="44"/>
        <source>Einleitungen</source>
        <translation>Introductions</translation>
    </message>
    <message>
        <location filename="../quotes/word_output_dialog.cpp" line="44"/>
        <source>Zitat</source>
        <translation>Quote</translation>
    </message>
    <message>
        <location filename="../quotes/word_output_dialog.cpp" line="44"/>
        <source>Quelle</source>
        <translation>Source</translation>
    </message>
    <message>
        <location filename="../quotes/word_output_dialog.cpp" line="47"/>
        <source>Formatvorlage: %1</source>
        <translation>Style: %1</translation>
    </message>
    <message>
        <location filename="../quotes/word_output_dialog.cpp" line="50"/>
        <source>nichts</source>
        <translation>nothing</translation>
    </message>
    <message>
        <location filename="../quotes/word_output_dialog.cpp" line="51"/>
        <source>eine versteckte Textmarke um jedes Zitat</source>
        <translation>a hidden bookmark around each quote</translation>
    </message>
    <message>
        <location filename="../quotes/word_output_dialog.cpp" line="52"/>
        <source>ein Kommentar mit Interview und Absatz</source>
        <translation>a comment with interview and paragraph</translation>
    </message>
    <message>
        <location filename="../quotes/word_output_dialog.cpp" line="53"/>
        <location filename="../quotes/word_output_dialog.cpp" line="55"/>
        <source>Zurück zur Stelle führt</source>
        <translation>What leads back to the passage</translation>
    </message>
    <message>
        <location filename="../quotes/word_output_dialog.cpp" line="54"/>
        <source>Vor der Veröffentlichung ohne ausgeben: Kommentare nennen die Interviews</source>
        <translation>Write without it before publishing: comments name the interviews</translation>
    </message>
    <message>
        <location filename="../quotes/word_output_dialog.cpp" line="57"/>
        <source>Übernehmen</source>
        <translation>Apply</translation>
    </message>
    <message>
        <location filename="../quotes/word_output_dialog.cpp" line="58"/>
        <source>Abbrechen</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <location filename="../quotes/word_output_dialog.cpp" line="80"/>
        <source>Word-Vorlage des Instituts</source>
        <translation>Word template of the institute</translation>
    </message>
    <message>
        <location filename="../quotes/word_output_dialog.cpp" line="80"/>
        <source>Word-Vorlagen (*.dotx *.docx *.dotm *.docm)</source>
        <translation>Word templates (*.dotx *.docx *.dotm *.docm)</translation>
    </message>
    <message>
        <location filename="../quotes/word_output_dialog.cpp" line="93"/>
        <source>keine</source>
        <translation>none</translation>
    </message>
    <message>
        <location filename="../quotes/word_output_dialog.cpp" line="101"/>
        <source>wie im Programm</source>
        <translation>as in the program</translation>
    </message>
    <message>
        <location filename="../quotes/word_output_dialog.cpp" line="101"/>
        <source>von selbst: %1</source>
        <translation>by itself: %1</translation>
    </message>
    <message>
        <location filename="../quotes/word_output_dialog.cpp" line="101"/>
        <source>von selbst: keine gefunden</source>
        <translation>by itself: none found</translation>
    </message>
</context>
<context>
    <name>fundstelle::desktop::Workspace</name>
    <message>
        <location filename="../quotes/export_collection.cpp" line="33"/>
        <source>Zitate werden gelesen …</source>
        <translation>Reading quotes …</translation>
    </message>
    <message>
        <location filename="../quotes/export_collection.cpp" line="64"/>
        <source>Tabelle</source>
        <translation>Table</translation>
    </message>
    <message>
        <location filename="../quotes/export_collection.cpp" line="73"/>
        <source>Zitate exportieren</source>
        <translation>Export quotes</translation>
    </message>
    <message>
        <location filename="../quotes/export_collection.cpp" line="81"/>
        <source>Belegliste</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <location filename="../disclosure/releasing.cpp" line="15"/>
        <source>Wird auf Erkennbares geprüft …</source>
        <translation>Checking for identifiers …</translation>
    </message>
</context>
</TS>
