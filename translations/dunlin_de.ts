<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>dunlin::designer::Minimap</name>
    <message>
        <source>Overview map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole diagram; click or drag to move the visible part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview: click or drag to move</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dunlin::designer::ZoomBar</name>
    <message>
        <source>Diagram zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out (Ctrl+-)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom to 100 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom to 100 % (Ctrl+0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in (Ctrl+=)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit the diagram into the view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everything (Ctrl+1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrange the tables automatically</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrange all tables, or the selected ones (Ctrl+L)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
