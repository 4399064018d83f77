<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>counts</name>
    <message>
        <source>1 change</source>
        <translation>1 Änderung</translation>
    </message>
    <message>
        <source>%1 changes</source>
        <translation>%1 Änderungen</translation>
    </message>
    <message>
        <source>1 model</source>
        <translation>1 Modell</translation>
    </message>
    <message>
        <source>%1 models</source>
        <translation>%1 Modelle</translation>
    </message>
    <message>
        <source>1 error</source>
        <translation>1 Fehler</translation>
    </message>
    <message>
        <source>%1 errors</source>
        <translation>%1 Fehler</translation>
    </message>
</context>
<context>
    <name>dunlin::designer</name>
    <message>
        <source>will be added</source>
        <translation>wird hinzugefügt</translation>
    </message>
    <message>
        <source>will be dropped</source>
        <translation>wird gelöscht</translation>
    </message>
    <message>
        <source>will be changed</source>
        <translation>wird geändert</translation>
    </message>
    <message>
        <source>exactly one</source>
        <translation>genau eins</translation>
    </message>
    <message>
        <source>zero or one</source>
        <translation>null oder eins</translation>
    </message>
    <message>
        <source>zero or many</source>
        <translation>null oder mehrere</translation>
    </message>
    <message>
        <source>will fail</source>
        <translation>wird scheitern</translation>
    </message>
    <message>
        <source>may fail</source>
        <translation>kann scheitern</translation>
    </message>
    <message>
        <source>may lose data</source>
        <translation>kann Daten verlieren</translation>
    </message>
    <message>
        <source>loses 1 row</source>
        <translation>verliert 1 Zeile</translation>
    </message>
    <message>
        <source>loses %1 rows</source>
        <translation>verliert %1 Zeilen</translation>
    </message>
    <message>
        <source>loses 1 value</source>
        <translation>verliert 1 Wert</translation>
    </message>
    <message>
        <source>loses %1 values</source>
        <translation>verliert %1 Werte</translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>1 Änderung</translation>
    </message>
    <message>
        <source>%1 changes</source>
        <translation>%1 Änderungen</translation>
    </message>
    <message>
        <source>1 loses data</source>
        <translation>1 verliert Daten</translation>
    </message>
    <message>
        <source>%1 lose data</source>
        <translation>%1 verlieren Daten</translation>
    </message>
    <message>
        <source>1 will fail</source>
        <translation>1 wird scheitern</translation>
    </message>
    <message>
        <source>%1 will fail</source>
        <translation>%1 werden scheitern</translation>
    </message>
    <message>
        <source>safe</source>
        <translation>sicher</translation>
    </message>
    <message>
        <source>loses data</source>
        <translation>verliert Daten</translation>
    </message>
    <message>
        <source>will fail on the present data</source>
        <translation>wird an den vorhandenen Daten scheitern</translation>
    </message>
</context>
<context>
    <name>dunlin::designer::AnalysisService</name>
    <message>
        <source>The saved schema has errors; there is nothing to compare with.</source>
        <translation>Das gespeicherte Schema hat Fehler; es gibt nichts zu vergleichen.</translation>
    </message>
</context>
<context>
    <name>dunlin::designer::ApplyPanel</name>
    <message>
        <source>Name of the migration</source>
        <translation>Name der Migration</translation>
    </message>
    <message>
        <source>Type the name of the database to confirm</source>
        <translation>Zum Bestätigen den Namen der Datenbank eingeben</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>The database is changed; no migration is written.</source>
        <translation>Die Datenbank wird geändert; es wird keine Migration geschrieben.</translation>
    </message>
    <message>
        <source>The schema is saved, the migration is written to migrations/ and applied.</source>
        <translation>Das Schema wird gespeichert, die Migration nach migrations/ geschrieben und angewendet.</translation>
    </message>
    <message>
        <source>This cannot run on the present data:</source>
        <translation>Das ist mit den vorhandenen Daten nicht möglich:</translation>
    </message>
    <message>
        <source>Data would be lost:</source>
        <translation>Daten gingen verloren:</translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <translation>Zum Bestätigen %1 eingeben</translation>
    </message>
    <message>
        <source>Apply as migration</source>
        <translation>Als Migration anwenden</translation>
    </message>
    <message>
        <source>Push only</source>
        <translation>Nur einspielen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Applying to %1</source>
        <translation>Wird auf %1 angewendet</translation>
    </message>
    <message>
        <source>Push %1 to %2</source>
        <translation>%1 nach %2 übertragen</translation>
    </message>
    <message>
        <source>Apply %1 to %2</source>
        <translation>%1 auf %2 anwenden</translation>
    </message>
    <message>
        <source>It is saved first, into a file under .dunlin/backups.</source>
        <translation>Sie werden vorher gesichert, in einer Datei unter .dunlin/backups.</translation>
    </message>
</context>
<context>
    <name>dunlin::designer::Assistant</name>
    <message>
        <source>Quick fixes</source>
        <translation>Schnelle Abhilfen</translation>
    </message>
    <message>
        <source>Nothing is known that could be written here.</source>
        <translation>Nichts Bekanntes lässt sich hier schreiben.</translation>
    </message>
    <message>
        <source>Completion</source>
        <translation>Vervollständigung</translation>
    </message>
    <message>
        <source>Error:</source>
        <translation>Fehler:</translation>
    </message>
    <message>
        <source>Warning:</source>
        <translation>Warnung:</translation>
    </message>
    <message>
        <source>There is nothing to explain here.</source>
        <translation>Hier gibt es nichts zu erklären.</translation>
    </message>
    <message>
        <source>There is no quick fix for this line.</source>
        <translation>Für diese Zeile gibt es keine schnelle Abhilfe.</translation>
    </message>
    <message>
        <source>No definition is known for this.</source>
        <translation>Dazu ist keine Definition bekannt.</translation>
    </message>
    <message>
        <source>There is no name here.</source>
        <translation>Hier steht kein Name.</translation>
    </message>
</context>
<context>
    <name>dunlin::designer::ChangeListModel</name>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
</context>
<context>
    <name>dunlin::designer::CompletionPopup</name>
    <message>
        <source>keyword</source>
        <translation>Schlüsselwort</translation>
    </message>
    <message>
        <source>property</source>
        <translation>Eigenschaft</translation>
    </message>
    <message>
        <source>argument</source>
        <translation>Argument</translation>
    </message>
    <message>
        <source>type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>enum</source>
        <translation>Enum</translation>
    </message>
    <message>
        <source>value of an enum</source>
        <translation>Wert eines Enums</translation>
    </message>
    <message>
        <source>field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>attribute</source>
        <translation>Attribut</translation>
    </message>
    <message>
        <source>type of the database</source>
        <translation>Typ der Datenbank</translation>
    </message>
    <message>
        <source>function</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>What can be written here</source>
        <translation>Was hier stehen kann</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>dunlin::designer::Connection</name>
    <message>
        <source>Connecting</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Reading the database</source>
        <translation>Datenbank lesen</translation>
    </message>
    <message>
        <source>Applying</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Migration %1 was written and applied.</source>
        <translation>Migration %1 wurde geschrieben und angewendet.</translation>
    </message>
    <message>
        <source>Nothing was left to do.</source>
        <translation>Es war nichts mehr zu tun.</translation>
    </message>
    <message numerus="yes">
        <source>%n pending migration(s) applied.</source>
        <translation>
            <numerusform>%n ausstehende Migration angewendet.</numerusform>
            <numerusform>%n ausstehende Migrationen angewendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pushing</source>
        <translation>Einspielen</translation>
    </message>
    <message>
        <source>The database was changed, without a migration.</source>
        <translation>Die Datenbank wurde ohne Migration geändert.</translation>
    </message>
    <message>
        <source>Replaying the history</source>
        <translation>Der Verlauf wird nachgespielt</translation>
    </message>
    <message>
        <source>What it removed is kept in %1: %2.</source>
        <translation>Was dabei wegfiel, liegt in %1: %2.</translation>
    </message>
</context>
<context>
    <name>dunlin::designer::ConnectionDialog</name>
    <message>
        <source>Connect to a server</source>
        <translation>Mit einem Server verbinden</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Rechner</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>the usual one</source>
        <translation>der übliche</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>if the server offers it</source>
        <translation>wenn der Server sie anbietet</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>always</source>
        <translation>immer</translation>
    </message>
    <message>
        <source>always, with a known certificate</source>
        <translation>immer, mit bekanntem Zertifikat</translation>
    </message>
    <message>
        <source>always, with a known certificate of this host</source>
        <translation>immer, mit bekanntem Zertifikat dieses Rechners</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Write it to .env as %1, with the password in plain text</source>
        <translation>Als %1 in .env schreiben, mit dem Passwort im Klartext</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Testen</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Verbinden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The port must be a number from 1 to 65535.</source>
        <translation>Der Port muss eine Zahl von 1 bis 65535 sein.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbinde …</translation>
    </message>
    <message>
        <source>Connected to %1 %2 in %3 ms.</source>
        <translation>Verbunden mit %1 %2 in %3 ms.</translation>
    </message>
</context>
<context>
    <name>dunlin::designer::DataModel</name>
    <message>
        <source>no value</source>
        <translation>kein Wert</translation>
    </message>
    <message>
        <source>empty text</source>
        <translation>leerer Text</translation>
    </message>
    <message>
        <source>%1, primary key. Click to sort.</source>
        <translation>%1, Primärschlüssel. Klicken zum Sortieren.</translation>
    </message>
    <message>
        <source>%1. Click to sort.</source>
        <translation>%1. Klicken zum Sortieren.</translation>
    </message>
</context>
<context>
    <name>dunlin::designer::DataPane</name>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>No database.</source>
        <translation>Keine Datenbank.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Rows that contain…</source>
        <translation>Zeilen mit …</translation>
    </message>
    <message>
        <source>Rows that contain</source>
        <translation>Zeilen mit</translation>
    </message>
    <message>
        <source>Read the rows again</source>
        <translation>Zeilen neu lesen</translation>
    </message>
    <message>
        <source>Select a table to see its rows.</source>
        <translation>Wählen Sie eine Tabelle, um ihre Zeilen zu sehen.</translation>
    </message>
    <message>
        <source>%1 is not in the database yet.</source>
        <translation>%1 ist noch nicht in der Datenbank.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lese …</translation>
    </message>
    <message>
        <source>The rows cannot be read: %1</source>
        <translation>Die Zeilen können nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>%1 has no rows.</source>
        <translation>%1 hat keine Zeilen.</translation>
    </message>
    <message>
        <source>No row contains “%1”.</source>
        <translation>Keine Zeile enthält „%1“.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 rows read</source>
        <translation>%1 von %2 Zeilen gelesen</translation>
    </message>
    <message>
        <source>%1 rows read</source>
        <translation>%1 Zeilen gelesen</translation>
    </message>
</context>
<context>
    <name>dunlin::designer::DiagramInterface</name>
    <message>
        <source>%1 tables and enums, %2 relations. Arrow keys go from table to table, Enter goes into the columns.</source>
        <translation>%1 Tabellen und Aufzählungen, %2 Beziehungen. Die Pfeiltasten führen von Tabelle zu Tabelle, die Eingabetaste in die Spalten.</translation>
    </message>
</context>
<context>
    <name>dunlin::designer::DiagramView</name>
    <message>
        <source>+%1 more</source>
        <translation>+%1 weitere</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Weniger zeigen</translation>
    </message>
    <message>
        <source>implicit</source>
        <translation>implizit</translation>
    </message>
    <message>
        <source>Diagram</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>+ Field</source>
        <translation>+ Feld</translation>
    </message>
    <message>
        <source>one to one</source>
        <translation>eins zu eins</translation>
    </message>
    <message>
        <source>many to one</source>
        <translation>viele zu eins</translation>
    </message>
    <message>
        <source>many to many</source>
        <translation>viele zu vielen</translation>
    </message>
    <message>
        <source>Relation, %1: drag from the table with the foreign key to the one it refers to. Keys 1, 2, 3 change the kind; Esc leaves.</source>
        <translation>Beziehung, %1: von der Tabelle mit dem Fremdschlüssel zu der ziehen, auf die er verweist. Tasten 1, 2, 3 wechseln die Art; Esc beendet.</translation>
    </message>
    <message>
        <source>Moving: arrow keys move the table, Enter keeps the place, Esc puts it back.</source>
        <translation>Verschieben: Pfeiltasten bewegen die Tabelle, Eingabe behält den Platz, Esc stellt sie zurück.</translation>
    </message>
    <message>
        <source>The schema has an error in line %1; this is its last valid state.</source>
        <translation>Das Schema hat einen Fehler in Zeile %1; dies ist sein letzter gültiger Stand.</translation>
    </message>
    <message>
        <source>The schema has errors; this is its last valid state.</source>
        <translation>Das Schema hat Fehler; dies ist sein letzter gültiger Stand.</translation>
    </message>
    <message>
        <source>No tables yet.
Press T to add the first one.</source>
        <translation>Noch keine Tabellen.
T legt die erste an.</translation>
    </message>
    <message>
        <source>Table name</source>
        <translation>Tabellenname</translation>
    </message>
    <message>
        <source>Name of the new table</source>
        <translation>Name der neuen Tabelle</translation>
    </message>
    <message>
        <source>Select the table that gets the field first.</source>
        <translation>Wählen Sie zuerst die Tabelle, die das Feld bekommt.</translation>
    </message>
    <message>
        <source>name Type, such as price Decimal?</source>
        <translation>Name Typ, etwa preis Decimal?</translation>
    </message>
    <message>
        <source>Name and type of the new field of %1</source>
        <translation>Name und Typ des neuen Feldes von %1</translation>
    </message>
    <message>
        <source>New name of the field %1</source>
        <translation>Neuer Name des Feldes %1</translation>
    </message>
    <message>
        <source>New name of %1</source>
        <translation>Neuer Name von %1</translation>
    </message>
    <message>
        <source>This table is in the database only; applying the changes drops it.</source>
        <translation>Diese Tabelle gibt es nur in der Datenbank; das Anwenden der Änderungen löscht sie.</translation>
    </message>
    <message>
        <source>This column is in the database only; applying the changes drops it.</source>
        <translation>Diese Spalte gibt es nur in der Datenbank; das Anwenden der Änderungen löscht sie.</translation>
    </message>
    <message>
        <source>From table (holds the foreign key)</source>
        <translation>Von Tabelle (hält den Fremdschlüssel)</translation>
    </message>
    <message>
        <source>Table that holds the foreign key</source>
        <translation>Tabelle, die den Fremdschlüssel hält</translation>
    </message>
    <message>
        <source>There is no table “%1”.</source>
        <translation>Es gibt keine Tabelle „%1“.</translation>
    </message>
    <message>
        <source>%1 refers to table …</source>
        <translation>%1 verweist auf Tabelle …</translation>
    </message>
    <message>
        <source>Table that %1 refers to</source>
        <translation>Tabelle, auf die %1 verweist</translation>
    </message>
    <message>
        <source>Arrange tables</source>
        <translation>Tabellen anordnen</translation>
    </message>
    <message>
        <source>Arrange all tables</source>
        <translation>Alle Tabellen anordnen</translation>
    </message>
    <message>
        <source>This table has no relations.</source>
        <translation>Diese Tabelle hat keine Beziehungen.</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>%1 verschieben</translation>
    </message>
    <message numerus="yes">
        <source>Move %n tables</source>
        <translation>
            <numerusform>%n Tabelle verschieben</numerusform>
            <numerusform>%n Tabellen verschieben</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2: many to many through a hidden table</source>
        <translation>%1 und %2: viele zu vielen über eine verborgene Tabelle</translation>
    </message>
    <message>
        <source>%1 refers to %2</source>
        <translation>%1 verweist auf %2</translation>
    </message>
    <message>
        <source>Click to show or hide the other columns</source>
        <translation>Klicken, um die übrigen Spalten zu zeigen oder zu verbergen</translation>
    </message>
    <message>
        <source>%1, table %2</source>
        <translation>%1, Tabelle %2</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>primary key</source>
        <translation>Primärschlüssel</translation>
    </message>
    <message>
        <source>foreign key</source>
        <translation>Fremdschlüssel</translation>
    </message>
    <message>
        <source>unique</source>
        <translation>eindeutig</translation>
    </message>
    <message>
        <source>indexed</source>
        <translation>indiziert</translation>
    </message>
    <message>
        <source>may be empty</source>
        <translation>darf leer sein</translation>
    </message>
    <message>
        <source>Choose the table to focus on first.</source>
        <translation>Wählen Sie zuerst die Tabelle, um die es gehen soll.</translation>
    </message>
    <message>
        <source>Find in the diagram</source>
        <translation>Im Diagramm suchen</translation>
    </message>
    <message>
        <source>Enter goes to the next match, Esc shows everything again</source>
        <translation>Eingabe geht zum nächsten Treffer, Esc zeigt wieder alles</translation>
    </message>
    <message>
        <source>Nothing in the diagram has “%1” in its name.</source>
        <translation>Nichts im Diagramm hat „%1“ im Namen.</translation>
    </message>
    <message>
        <source>Arranging the tables…</source>
        <translation>Die Tabellen werden angeordnet …</translation>
    </message>
</context>
<context>
    <name>dunlin::designer::Document</name>
    <message>
        <source>Typing</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Change by another program</source>
        <translation>Änderung durch ein anderes Programm</translation>
    </message>
    <message>
        <source>Recovered changes</source>
        <translation>Wiederhergestellte Änderungen</translation>
    </message>
</context>
<context>
    <name>dunlin::designer::EditorPane</name>
    <message>
        <source>Schema files</source>
        <translation>Schemadateien</translation>
    </message>
    <message>
        <source>%1 ●</source>
        <comment>file with unsaved changes</comment>
        <translation>%1 ●</translation>
    </message>
    <message>
        <source>Replace %1</source>
        <translation>%1 ersetzen</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) replaced</source>
        <translation>
            <numerusform>%n Stelle ersetzt</numerusform>
            <numerusform>%n Stellen ersetzt</numerusform>
        </translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
</context>
<context>
    <name>dunlin::designer::ExplanationPopup</name>
    <message>
        <source>Explanation</source>
        <translation>Erklärung</translation>
    </message>
</context>
<context>
    <name>dunlin::designer::FindBar</name>
    <message>
        <source>Previous match</source>
        <translation>Voriger Treffer</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Close find bar</source>
        <translation>Suchleiste schließen</translation>
    </message>
    <message>
        <source>Find in the schema</source>
        <translation>Im Schema suchen</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Went round</source>
        <translation>Von vorn begonnen</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <source>Replace in all files</source>
        <translation>In allen Dateien ersetzen</translation>
    </message>
</context>
<context>
    <name>dunlin::designer::HistoryPane</name>
    <message>
        <source>applied</source>
        <translation>angewendet</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>ausstehend</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>rolled back</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>edited after it was applied</source>
        <translation>nach dem Anwenden geändert</translation>
    </message>
    <message>
        <source>missing in the folder</source>
        <translation>fehlt im Ordner</translation>
    </message>
    <message>
        <source>Migration %1, %2</source>
        <translation>Migration %1, %2</translation>
    </message>
    <message>
        <source>Migration %1, %2, %3</source>
        <translation>Migration %1, %2, %3</translation>
    </message>
    <message>
        <source>Applied on %1</source>
        <translation>Angewendet am %1</translation>
    </message>
    <message>
        <source>Migration history</source>
        <translation>Migrationsverlauf</translation>
    </message>
    <message>
        <source>Migrations</source>
        <translation>Migrationen</translation>
    </message>
    <message>
        <source>SQL of the chosen migration</source>
        <translation>SQL der gewählten Migration</translation>
    </message>
    <message>
        <source>No migrations yet.
Apply changes with a name, and the first one appears here.</source>
        <translation>Noch keine Migrationen.
Wenden Sie Änderungen unter einem Namen an, und die erste erscheint hier.</translation>
    </message>
    <message>
        <source>The database has applied this migration, but its folder is gone.</source>
        <translation>Die Datenbank hat diese Migration angewendet, aber ihr Ordner ist verschwunden.</translation>
    </message>
    <message>
        <source>This file was changed after it had been applied; the database has the earlier text.</source>
        <translation>Diese Datei wurde nach dem Anwenden geändert; die Datenbank hat den früheren Text.</translation>
    </message>
</context>
<context>
    <name>dunlin::designer::Item</name>
    <message>
        <source>Table %1</source>
        <translation>Tabelle %1</translation>
    </message>
    <message>
        <source>View %1</source>
        <translation>Sicht %1</translation>
    </message>
    <message>
        <source>Enum %1</source>
        <translation>Aufzählung %1</translation>
    </message>
    <message>
        <source>%1 values</source>
        <translation>%1 Werte</translation>
    </message>
    <message>
        <source>%1 columns</source>
        <translation>%1 Spalten</translation>
    </message>
    <message>
        <source>refers to %1</source>
        <translation>verweist auf %1</translation>
    </message>
    <message>
        <source>referred to by %1</source>
        <translation>Ziel von %1</translation>
    </message>
    <message>
        <source>primary key</source>
        <translation>Primärschlüssel</translation>
    </message>
    <message>
        <source>foreign key</source>
        <translation>Fremdschlüssel</translation>
    </message>
    <message>
        <source>unique</source>
        <translation>eindeutig</translation>
    </message>
    <message>
        <source>indexed</source>
        <translation>indiziert</translation>
    </message>
    <message>
        <source>may be empty</source>
        <translation>darf leer sein</translation>
    </message>
    <message>
        <source>Relation %1 to %2</source>
        <translation>Beziehung von %1 zu %2</translation>
    </message>
    <message>
        <source>%1 %2, %3 %4</source>
        <translation>%1 %2, %3 %4</translation>
    </message>
</context>
<context>
    <name>dunlin::designer::MainWindow</name>
    <message>
        <source>The schema was changed by another program, and here as well.</source>
        <translation>Das Schema wurde von einem anderen Programm geändert und hier ebenfalls.</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Meine behalten</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Fremde übernehmen</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Geteilt</translation>
    </message>
    <message>
        <source>Diagram</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 zeigen</translation>
    </message>
    <message>
        <source>Find a table, column or action</source>
        <translation>Tabelle, Spalte oder Aktion suchen</translation>
    </message>
    <message>
        <source>Find a table, column or action (Ctrl+K)</source>
        <translation>Tabelle, Spalte oder Aktion suchen (Strg+K)</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <source>Push only</source>
        <translation>Nur einspielen</translation>
    </message>
    <message>
        <source>Change the database without writing a migration</source>
        <translation>Die Datenbank ändern, ohne eine Migration zu schreiben</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>SQL preview</source>
        <translation>SQL-Vorschau</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Show the pending changes</source>
        <translation>Die ausstehenden Änderungen zeigen</translation>
    </message>
    <message>
        <source>The schema could not be saved; nothing was applied.</source>
        <translation>Das Schema konnte nicht gespeichert werden; nichts wurde angewendet.</translation>
    </message>
    <message>
        <source>The schema could not be saved; nothing was pushed.</source>
        <translation>Das Schema konnte nicht gespeichert werden; nichts wurde eingespielt.</translation>
    </message>
    <message>
        <source>Problems (%1)</source>
        <translation>Probleme (%1)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Ln %1, Col %2</source>
        <translation>Z. %1, Sp. %2</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;About Dunlin</source>
        <translation>Ü&amp;ber Dunlin</translation>
    </message>
    <message>
        <source>About Dunlin</source>
        <translation>Über Dunlin</translation>
    </message>
    <message>
        <source>Dunlin %1
Designs database schemas in Prisma&apos;s language.
GPL-3.0-or-later.</source>
        <translation>Dunlin %1
Entwirft Datenbankschemas in der Sprache von Prisma.
GPL-3.0-or-later.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Open project…</source>
        <translation>Projekt ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>&amp;New project…</source>
        <translation>&amp;Neues Projekt …</translation>
    </message>
    <message>
        <source>Open &amp;sample shop</source>
        <translation>&amp;Beispiel „Shop“ öffnen</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Close project</source>
        <translation>Projekt s&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>B&amp;eenden</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>&amp;Nächster Treffer</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>&amp;Voriger Treffer</translation>
    </message>
    <message>
        <source>&amp;Toggle comment</source>
        <translation>&amp;Kommentar umschalten</translation>
    </message>
    <message>
        <source>For&amp;mat</source>
        <translation>For&amp;matieren</translation>
    </message>
    <message>
        <source>&amp;Go to table, column or action</source>
        <translation>&amp;Gehe zu Tabelle, Spalte oder Aktion</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Text</translation>
    </message>
    <message>
        <source>&amp;Split</source>
        <translation>&amp;Geteilt</translation>
    </message>
    <message>
        <source>&amp;Diagram</source>
        <translation>&amp;Diagramm</translation>
    </message>
    <message>
        <source>Go to the t&amp;ext</source>
        <translation>Zum T&amp;ext</translation>
    </message>
    <message>
        <source>Go to the d&amp;iagram</source>
        <translation>Zum D&amp;iagramm</translation>
    </message>
    <message>
        <source>Go to the &amp;outline</source>
        <translation>Zur &amp;Gliederung</translation>
    </message>
    <message>
        <source>Go to the &amp;preview</source>
        <translation>Zur &amp;Vorschau</translation>
    </message>
    <message>
        <source>S&amp;ide panel</source>
        <translation>&amp;Seitenleiste</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>Anordnung &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>New &amp;table</source>
        <translation>Neue &amp;Tabelle</translation>
    </message>
    <message>
        <source>New tables, one &amp;after the other</source>
        <translation>Neue Tabellen &amp;nacheinander</translation>
    </message>
    <message>
        <source>New &amp;field</source>
        <translation>Neues &amp;Feld</translation>
    </message>
    <message>
        <source>New &amp;relation</source>
        <translation>Neue &amp;Beziehung</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>R&amp;emove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Arrange</source>
        <translation>&amp;Anordnen</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>&amp;100 %</source>
        <translation>&amp;100 %</translation>
    </message>
    <message>
        <source>Fit a&amp;ll</source>
        <translation>A&amp;lles einpassen</translation>
    </message>
    <message>
        <source>&amp;Migrate</source>
        <translation>&amp;Migrieren</translation>
    </message>
    <message>
        <source>&amp;Apply as a migration…</source>
        <translation>&amp;Als Migration anwenden …</translation>
    </message>
    <message>
        <source>&amp;Push without a migration…</source>
        <translation>Ohne Migration &amp;einspielen …</translation>
    </message>
    <message>
        <source>Show the &amp;history</source>
        <translation>&amp;Verlauf zeigen</translation>
    </message>
    <message>
        <source>&amp;Copy the SQL</source>
        <translation>SQL &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Save the SQL…</source>
        <translation>SQL &amp;speichern …</translation>
    </message>
    <message>
        <source>Data&amp;base</source>
        <translation>Daten&amp;bank</translation>
    </message>
    <message>
        <source>&amp;Read the database again</source>
        <translation>Datenbank neu &amp;lesen</translation>
    </message>
    <message>
        <source>&amp;Connect again</source>
        <translation>Neu &amp;verbinden</translation>
    </message>
    <message>
        <source>C&amp;ancel what is running</source>
        <translation>Laufendes &amp;abbrechen</translation>
    </message>
    <message>
        <source>Dunlin</source>
        <translation>Dunlin</translation>
    </message>
    <message>
        <source>Opened %1</source>
        <translation>%1 geöffnet</translation>
    </message>
    <message>
        <source>Open a schema</source>
        <translation>Ein Schema öffnen</translation>
    </message>
    <message>
        <source>Prisma schemas (*.prisma);;All files (*)</source>
        <translation>Prisma-Schemas (*.prisma);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Folder for the new project</source>
        <translation>Ordner für das neue Projekt</translation>
    </message>
    <message>
        <source>Create here</source>
        <translation>Hier anlegen</translation>
    </message>
    <message>
        <source>Save the changes to the schema?</source>
        <translation>Die Änderungen am Schema speichern?</translation>
    </message>
    <message>
        <source>Read again: another program changed the schema.</source>
        <translation>Neu gelesen: ein anderes Programm hat das Schema geändert.</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>%1 &amp;rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>%1 &amp;wiederherstellen</translation>
    </message>
    <message>
        <source>%1 — %2[*] — Dunlin</source>
        <translation>%1 — %2[*] — Dunlin</translation>
    </message>
    <message>
        <source>database  %1</source>
        <translation>Datenbank  %1</translation>
    </message>
    <message>
        <source>end of the history</source>
        <translation>Ende des Verlaufs</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>The schema has errors</source>
        <translation>Das Schema hat Fehler</translation>
    </message>
    <message>
        <source>Nothing to apply to %1</source>
        <translation>Nichts auf %1 anzuwenden</translation>
    </message>
    <message>
        <source>No database to compare with.</source>
        <translation>Keine Datenbank zum Vergleichen.</translation>
    </message>
    <message>
        <source>Nothing to do: %1 has this schema already.</source>
        <translation>Nichts zu tun: %1 hat dieses Schema schon.</translation>
    </message>
    <message>
        <source>● %1 · %2</source>
        <translation>● %1 · %2</translation>
    </message>
    <message>
        <source>○ connecting to %1</source>
        <translation>○ Verbindung zu %1 wird aufgebaut</translation>
    </message>
    <message>
        <source>○ %1 · not created yet</source>
        <translation>○ %1 · noch nicht angelegt</translation>
    </message>
    <message>
        <source>✕ not connected</source>
        <translation>✕ nicht verbunden</translation>
    </message>
    <message>
        <source>no database</source>
        <translation>keine Datenbank</translation>
    </message>
    <message>
        <source>Connect again</source>
        <translation>Neu verbinden</translation>
    </message>
    <message>
        <source>Connection: %1</source>
        <translation>Verbindung: %1</translation>
    </message>
    <message>
        <source>%1 pending, %2 destructive</source>
        <translation>%1 ausstehend, %2 zerstörend</translation>
    </message>
    <message>
        <source>%1 pending</source>
        <translation>%1 ausstehend</translation>
    </message>
    <message>
        <source>schema valid</source>
        <translation>Schema gültig</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>There is no %1.</source>
        <translation>%1 gibt es nicht.</translation>
    </message>
    <message>
        <source>Create %1 with %2…</source>
        <translation>%1 mit %2 anlegen …</translation>
    </message>
    <message>
        <source>Apply %1 to %2…</source>
        <translation>%1 auf %2 anwenden …</translation>
    </message>
    <message>
        <source>%1 · %2 · analysed in %3 ms</source>
        <translation>%1 · %2 · analysiert in %3 ms</translation>
    </message>
    <message>
        <source>&amp;Export the diagram…</source>
        <translation>Diagramm &amp;exportieren …</translation>
    </message>
    <message>
        <source>Use another database &amp;file…</source>
        <translation>Andere Datenbank&amp;datei verwenden …</translation>
    </message>
    <message>
        <source>Use the schema&apos;s &amp;own database</source>
        <translation>&amp;Eigene Datenbank des Schemas verwenden</translation>
    </message>
    <message>
        <source>Database file</source>
        <translation>Datenbankdatei</translation>
    </message>
    <message>
        <source>Use this file</source>
        <translation>Diese Datei verwenden</translation>
    </message>
    <message>
        <source>Export the diagram</source>
        <translation>Diagramm exportieren</translation>
    </message>
    <message>
        <source>SVG picture (*.svg);;PDF document (*.pdf);;PNG picture (*.png)</source>
        <translation>SVG-Bild (*.svg);;PDF-Dokument (*.pdf);;PNG-Bild (*.png)</translation>
    </message>
    <message>
        <source>The diagram was written to %1.</source>
        <translation>Das Diagramm wurde nach %1 geschrieben.</translation>
    </message>
    <message>
        <source>saved file</source>
        <translation>gespeicherte Datei</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>nach %1</translation>
    </message>
    <message>
        <source>Compare with the database to apply</source>
        <translation>Zum Anwenden mit der Datenbank vergleichen</translation>
    </message>
    <message>
        <source>Nothing differs: %1.</source>
        <translation>Kein Unterschied: %1.</translation>
    </message>
    <message>
        <source>This project could not be opened.</source>
        <translation>Dieses Projekt konnte nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>No project was made here.</source>
        <translation>Hier wurde kein Projekt angelegt.</translation>
    </message>
    <message>
        <source>The sample could not be copied.</source>
        <translation>Das Beispiel konnte nicht kopiert werden.</translation>
    </message>
    <message>
        <source>The schema was not saved. Nothing is lost: it is still here.</source>
        <translation>Das Schema wurde nicht gespeichert. Nichts ist verloren: Es ist noch hier.</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>Find in the dia&amp;gram</source>
        <translation>Im Dia&amp;gramm suchen</translation>
    </message>
    <message>
        <source>Fo&amp;cus on the table (H)</source>
        <translation>Auf die Tabelle &amp;konzentrieren (H)</translation>
    </message>
    <message>
        <source>&amp;Everything</source>
        <translation>&amp;Alles</translation>
    </message>
    <message>
        <source>&amp;1 relation away</source>
        <translation>&amp;1 Beziehung weit</translation>
    </message>
    <message>
        <source>&amp;2 relations away</source>
        <translation>&amp;2 Beziehungen weit</translation>
    </message>
    <message>
        <source>&amp;3 relations away</source>
        <translation>&amp;3 Beziehungen weit</translation>
    </message>
    <message>
        <source>Dunlin ended on %1 before changes to the schema were saved.</source>
        <translation>Dunlin endete am %1, bevor Änderungen am Schema gespeichert waren.</translation>
    </message>
    <message>
        <source>Recover them</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Recovered. Undo leads back to what is in the file.</source>
        <translation>Wiederhergestellt. Rückgängig führt zurück zu dem, was in der Datei steht.</translation>
    </message>
    <message>
        <source>Discard them</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>%1 was deleted or moved by another program. Its text is still here.</source>
        <translation>%1 wurde von einem anderen Programm gelöscht oder verschoben. Der Text ist noch hier.</translation>
    </message>
    <message>
        <source>Write it again</source>
        <translation>Wieder schreiben</translation>
    </message>
    <message>
        <source>&amp;Complete the word</source>
        <translation>Wort ver&amp;vollständigen</translation>
    </message>
    <message>
        <source>&amp;Quick fixes…</source>
        <translation>&amp;Schnelle Abhilfen …</translation>
    </message>
    <message>
        <source>&amp;Explain</source>
        <translation>&amp;Erklären</translation>
    </message>
    <message>
        <source>Go to the &amp;definition</source>
        <translation>Zur &amp;Definition gehen</translation>
    </message>
    <message>
        <source>Find re&amp;ferences</source>
        <translation>Ver&amp;weise finden</translation>
    </message>
    <message>
        <source>Re&amp;name the symbol…</source>
        <translation>Symbol um&amp;benennen …</translation>
    </message>
    <message>
        <source>Unsaved changes cannot be kept safe in this folder.</source>
        <translation>Ungespeicherte Änderungen können in diesem Ordner nicht gesichert werden.</translation>
    </message>
    <message>
        <source>Create %1 from the history</source>
        <translation>%1 aus dem Verlauf anlegen</translation>
    </message>
    <message>
        <source>%1 is not there yet. The history has everything that the schema says.</source>
        <translation>%1 gibt es noch nicht. Der Verlauf enthält alles, was im Schema steht.</translation>
    </message>
    <message>
        <source>%1 was not created.</source>
        <translation>%1 wurde nicht angelegt.</translation>
    </message>
    <message>
        <source>Preview, problems, history, data and log</source>
        <translation>Vorschau, Probleme, Verlauf, Daten und Protokoll</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Show the &amp;data</source>
        <translation>&amp;Daten zeigen</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbinde …</translation>
    </message>
    <message>
        <source>%1 is not there yet.</source>
        <translation>%1 ist noch nicht da.</translation>
    </message>
    <message>
        <source>Connect to a ser&amp;ver…</source>
        <translation>Mit einem Ser&amp;ver verbinden …</translation>
    </message>
    <message>
        <source>The URL was not written.</source>
        <translation>Die URL wurde nicht geschrieben.</translation>
    </message>
    <message>
        <source>The URL was written to .env. Keep that file out of version control.</source>
        <translation>Die URL steht jetzt in .env. Halten Sie diese Datei aus der Versionsverwaltung heraus.</translation>
    </message>
    <message>
        <source>&amp;Replace in all files</source>
        <translation>In allen Dateien e&amp;rsetzen</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen …</translation>
    </message>
</context>
<context>
    <name>dunlin::designer::Minimap</name>
    <message>
        <source>Overview map</source>
        <translation>Übersichtskarte</translation>
    </message>
    <message>
        <source>The whole diagram; click or drag to move the visible part.</source>
        <translation>Das ganze Diagramm; klicken oder ziehen verschiebt den sichtbaren Teil.</translation>
    </message>
    <message>
        <source>Overview: click or drag to move</source>
        <translation>Übersicht: klicken oder ziehen zum Verschieben</translation>
    </message>
</context>
<context>
    <name>dunlin::designer::OutlinePane</name>
    <message>
        <source>Outline</source>
        <translation>Gliederung</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Filter the outline</source>
        <translation>Die Gliederung filtern</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>%1, new</source>
        <translation>%1, neu</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <translation>%1, geändert</translation>
    </message>
    <message>
        <source>MODELS</source>
        <translation>MODELLE</translation>
    </message>
    <message>
        <source>VIEWS</source>
        <translation>SICHTEN</translation>
    </message>
    <message>
        <source>ENUMS</source>
        <translation>AUFZÄHLUNGEN</translation>
    </message>
    <message>
        <source>TYPES</source>
        <translation>TYPEN</translation>
    </message>
    <message>
        <source>MIGRATIONS</source>
        <translation>MIGRATIONEN</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Angewendet</translation>
    </message>
    <message>
        <source>Not applied</source>
        <translation>Nicht angewendet</translation>
    </message>
</context>
<context>
    <name>dunlin::designer::PreviewPane</name>
    <message>
        <source>No pending changes.</source>
        <translation>Keine ausstehenden Änderungen.</translation>
    </message>
    <message>
        <source>SQL preview</source>
        <translation>SQL-Vorschau</translation>
    </message>
    <message>
        <source>Pending changes</source>
        <translation>Ausstehende Änderungen</translation>
    </message>
    <message>
        <source>SQL of the pending changes</source>
        <translation>SQL der ausstehenden Änderungen</translation>
    </message>
    <message>
        <source>Copy SQL</source>
        <translation>SQL kopieren</translation>
    </message>
    <message>
        <source>Copy the SQL</source>
        <translation>Das SQL kopieren</translation>
    </message>
    <message>
        <source>Save SQL…</source>
        <translation>SQL speichern …</translation>
    </message>
    <message>
        <source>Save the SQL to a file</source>
        <translation>Das SQL in eine Datei speichern</translation>
    </message>
    <message>
        <source>From line %1 on the schema has errors. This is the plan of its last valid state.</source>
        <translation>Ab Zeile %1 hat das Schema Fehler. Dies ist der Plan seines letzten gültigen Standes.</translation>
    </message>
    <message>
        <source>From line %1 on the schema has errors. The SQL appears as soon as it is valid.</source>
        <translation>Ab Zeile %1 hat das Schema Fehler. Das SQL erscheint, sobald es gültig ist.</translation>
    </message>
    <message>
        <source>Open a project to see what would change in its database.</source>
        <translation>Öffnen Sie ein Projekt, um zu sehen, was sich in seiner Datenbank ändern würde.</translation>
    </message>
    <message>
        <source>The SQL is on the clipboard.</source>
        <translation>Das SQL ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Save SQL</source>
        <translation>SQL speichern</translation>
    </message>
    <message>
        <source>SQL files (*.sql);;All files (*)</source>
        <translation>SQL-Dateien (*.sql);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 gespeichert.</translation>
    </message>
</context>
<context>
    <name>dunlin::designer::ProblemsPane</name>
    <message>
        <source>No problems.</source>
        <translation>Keine Probleme.</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, Zeile %2</translation>
    </message>
    <message>
        <source>%1  —  %2</source>
        <translation>%1  —  %2</translation>
    </message>
    <message>
        <source>Error: %1, %2</source>
        <translation>Fehler: %1, %2</translation>
    </message>
    <message>
        <source>Warning: %1, %2</source>
        <translation>Warnung: %1, %2</translation>
    </message>
</context>
<context>
    <name>dunlin::designer::PropertiesPane</name>
    <message>
        <source>Properties</source>
        <translation>Eigenschaften</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Nichts gewählt</translation>
    </message>
    <message>
        <source>T</source>
        <translation>T</translation>
    </message>
    <message>
        <source>new table</source>
        <translation>neue Tabelle</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>new relation</source>
        <translation>neue Beziehung</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>rename</source>
        <translation>umbenennen</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>entfernen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>into columns, then to the text</source>
        <translation>in die Spalten, dann zum Text</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Strg+K</translation>
    </message>
    <message>
        <source>find anything</source>
        <translation>alles finden</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Strg+Eingabe</translation>
    </message>
    <message>
        <source>apply the changes</source>
        <translation>die Änderungen anwenden</translation>
    </message>
    <message>
        <source>Space+drag</source>
        <translation>Leertaste+Ziehen</translation>
    </message>
    <message>
        <source>move the view</source>
        <translation>die Ansicht verschieben</translation>
    </message>
    <message>
        <source>Enum</source>
        <translation>Aufzählung</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Sicht</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Table name</source>
        <translation>Tabellenname</translation>
    </message>
    <message>
        <source>Primary key</source>
        <translation>Primärschlüssel</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>Value of the enum %1</source>
        <translation>Wert der Aufzählung %1</translation>
    </message>
    <message>
        <source>Field of the model %1</source>
        <translation>Feld des Modells %1</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Column name</source>
        <translation>Spaltenname</translation>
    </message>
    <message>
        <source>none: a relation</source>
        <translation>keine: eine Beziehung</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Pflicht</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>Unique</source>
        <translation>Eindeutig</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Ignoriert</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>field, field</source>
        <translation>Feld, Feld</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>Unique key</source>
        <translation>Eindeutiger Schlüssel</translation>
    </message>
    <message>
        <source>New unique key</source>
        <translation>Neuer eindeutiger</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Index</translation>
    </message>
    <message>
        <source>New index</source>
        <translation>Neuer Index</translation>
    </message>
    <message>
        <source>Database name</source>
        <translation>Name in der Datenbank</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Neuer Wert</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>default</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>On delete</source>
        <translation>Beim Löschen</translation>
    </message>
    <message>
        <source>On update</source>
        <translation>Beim Ändern</translation>
    </message>
    <message>
        <source>Native type</source>
        <translation>Datenbanktyp</translation>
    </message>
    <message>
        <source>Set when the row changes</source>
        <translation>Bei Änderung der Zeile gesetzt</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Treffer</translation>
    </message>
</context>
<context>
    <name>dunlin::designer::SchemaEditor</name>
    <message>
        <source>Schema text</source>
        <translation>Schematext</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Ausschneiden</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Toggle comment</source>
        <translation>Kommentar umschalten</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles wählen</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Erklären</translation>
    </message>
    <message>
        <source>Go to the definition</source>
        <translation>Zur Definition gehen</translation>
    </message>
    <message>
        <source>Find references</source>
        <translation>Verweise finden</translation>
    </message>
    <message>
        <source>Rename the symbol…</source>
        <translation>Symbol umbenennen …</translation>
    </message>
    <message>
        <source>Quick fixes…</source>
        <translation>Schnelle Abhilfen …</translation>
    </message>
</context>
<context>
    <name>dunlin::designer::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Size of code</source>
        <translation>Schriftgröße von Code</translation>
    </message>
    <message>
        <source>Format the schema when it is saved</source>
        <translation>Schema beim Speichern formatieren</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>New keys of the chosen action</source>
        <translation>Neue Tasten der gewählten Aktion</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>&amp;Setzen</translation>
    </message>
    <message>
        <source>All as &amp;standard</source>
        <translation>Alle wie &amp;vorgegeben</translation>
    </message>
    <message>
        <source>%1 is taken already: %2.</source>
        <translation>%1 ist schon vergeben: %2.</translation>
    </message>
    <message>
        <source>%1 px</source>
        <translation>%1 px</translation>
    </message>
</context>
<context>
    <name>dunlin::designer::SqlView</name>
    <message>
        <source>SQL</source>
        <translation>SQL</translation>
    </message>
</context>
<context>
    <name>dunlin::designer::SymbolBar</name>
    <message>
        <source>Keep the name in the database</source>
        <translation>Den Namen in der Datenbank behalten</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Neuer Name</translation>
    </message>
    <message>
        <source>Places that name it</source>
        <translation>Stellen, die es nennen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%1:%2   %3</source>
        <translation>%1:%2   %3</translation>
    </message>
    <message>
        <source>Rename %1 (places: %2)</source>
        <translation>%1 umbenennen (Stellen: %2)</translation>
    </message>
    <message>
        <source>References to %1 (%2)</source>
        <translation>Verweise auf %1 (%2)</translation>
    </message>
</context>
<context>
    <name>dunlin::designer::WelcomePage</name>
    <message>
        <source>Dunlin</source>
        <translation>Dunlin</translation>
    </message>
    <message>
        <source>Write or draw a Prisma schema, see the SQL, apply it.</source>
        <translation>Ein Prisma-Schema schreiben oder zeichnen, das SQL sehen, es anwenden.</translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation>Projekt öffnen …</translation>
    </message>
    <message>
        <source>A folder or a schema.prisma file</source>
        <translation>Ein Ordner oder eine Datei schema.prisma</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>Neues Projekt …</translation>
    </message>
    <message>
        <source>An SQLite project that works at once</source>
        <translation>Ein SQLite-Projekt, das sofort läuft</translation>
    </message>
    <message>
        <source>Sample: shop</source>
        <translation>Beispiel: Shop</translation>
    </message>
    <message>
        <source>A small shop with data and history, in a copy of its own</source>
        <translation>Ein kleiner Laden mit Daten und Verlauf, in einer eigenen Kopie</translation>
    </message>
    <message>
        <source>RECENT</source>
        <translation>ZULETZT</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
</context>
<context>
    <name>dunlin::designer::ZoomBar</name>
    <message>
        <source>Diagram zoom</source>
        <translation>Vergrößerung des Diagramms</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Zoom out (Ctrl+-)</source>
        <translation>Verkleinern (Strg+-)</translation>
    </message>
    <message>
        <source>Zoom to 100 %</source>
        <translation>Auf 100 % stellen</translation>
    </message>
    <message>
        <source>Zoom to 100 % (Ctrl+0)</source>
        <translation>Auf 100 % stellen (Strg+0)</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom in (Ctrl+=)</source>
        <translation>Vergrößern (Strg+=)</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>Fit the diagram into the view</source>
        <translation>Das Diagramm in die Ansicht einpassen</translation>
    </message>
    <message>
        <source>Show everything (Ctrl+1)</source>
        <translation>Alles zeigen (Strg+1)</translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation>Anordnen</translation>
    </message>
    <message>
        <source>Arrange the tables automatically</source>
        <translation>Die Tabellen selbsttätig anordnen</translation>
    </message>
    <message>
        <source>Arrange all tables, or the selected ones (Ctrl+L)</source>
        <translation>Alle Tabellen anordnen oder die gewählten (Strg+L)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Designs database schemas in Prisma&apos;s language.</source>
        <translation>Entwirft Datenbankschemas in der Sprache von Prisma.</translation>
    </message>
    <message>
        <source>A project folder, a schema file or a schema folder.</source>
        <translation>Ein Projektordner, eine Schemadatei oder ein Schemaordner.</translation>
    </message>
    <message>
        <source>Write the diagram to this file (.svg, .pdf or .png) and quit.</source>
        <translation>Schreibt das Diagramm in diese Datei (.svg, .pdf oder .png) und endet.</translation>
    </message>
</context>
</TS>
