<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="de_DE">
<context>
    <name>fundstelle::desktop::CodesModel</name>
    <message numerus="yes">
        <location filename="../codes/codes_model.cpp" line="104"/>
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
        <location filename="../documents/documents_model.cpp" line="130"/>
        <source>%n Kodierungen</source>
        <translation>
            <numerusform>%n Kodierung</numerusform>
            <numerusform>%n Kodierungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fundstelle::desktop::MainWindow</name>
    <message numerus="yes">
        <location filename="../main_window.cpp" line="276"/>
        <source>%Ln Kodierungen</source>
        <translation>
            <numerusform>%Ln Kodierung</numerusform>
            <numerusform>%Ln Kodierungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../main_window.cpp" line="395"/>
        <source>%n Dokumente importiert.</source>
        <translation>
            <numerusform>%n Dokument importiert.</numerusform>
            <numerusform>%n Dokumente importiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../main_window.cpp" line="411"/>
        <source>%n Codes importiert.</source>
        <translation>
            <numerusform>%n Code importiert.</numerusform>
            <numerusform>%n Codes importiert.</numerusform>
        </translation>
    </message>
</context>
</TS>
