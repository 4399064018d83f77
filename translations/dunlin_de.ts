<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>DiagramAccessible</name>
    <message>
        <source>%1 tables and enums, %2 relations. Arrow keys go from table to table, Enter goes into the columns.</source>
        <translation>%1 Tabellen und Aufzählungen, %2 Beziehungen. Die Pfeiltasten führen von Tabelle zu Tabelle, die Eingabetaste in die Spalten.</translation>
    </message>
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
        <source>Note: %1</source>
        <translation>Notiz: %1</translation>
    </message>
    <message>
        <source>Hidden table %1</source>
        <translation>Verborgene Tabelle %1</translation>
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
        <source>in the group %1</source>
        <translation>in der Gruppe %1</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>angeheftet</translation>
    </message>
    <message>
        <source>the database differs from the migrations</source>
        <translation>die Datenbank weicht von den Migrationen ab</translation>
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
        <source>Relation %1 to %2</source>
        <translation>Beziehung von %1 zu %2</translation>
    </message>
    <message>
        <source>%1 %2, %3 %4</source>
        <translation>%1 %2, %3 %4</translation>
    </message>
</context>
<context>
    <name>DiagramFace</name>
    <message>
        <source>%L1 rows</source>
        <translation>%L1 Zeilen</translation>
    </message>
</context>
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
    <message>
        <source>dev</source>
        <translation>dev</translation>
    </message>
    <message>
        <source>test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>Mark as rolled back</source>
        <translation>Als zurückgerollt vermerken</translation>
    </message>
    <message>
        <source>Nothing of it is in the database. It can be corrected and applied again.</source>
        <translation>Nichts davon ist in der Datenbank. Sie kann berichtigt und noch einmal angewandt werden.</translation>
    </message>
    <message>
        <source>Mark as applied</source>
        <translation>Als angewandt vermerken</translation>
    </message>
    <message>
        <source>Everything it does is in the database, for example because it was finished by hand.</source>
        <translation>Alles, was sie tut, ist in der Datenbank, zum Beispiel weil sie von Hand beendet wurde.</translation>
    </message>
    <message>
        <source>Apply what is pending</source>
        <translation>Ausstehendes anwenden</translation>
    </message>
    <message>
        <source>Runs the migrations that the database does not have yet, in their order.</source>
        <translation>Führt die Migrationen, die die Datenbank noch nicht hat, der Reihe nach aus.</translation>
    </message>
    <message>
        <source>Everything it does is in the database already. It does not run.</source>
        <translation>Alles, was sie tut, ist schon in der Datenbank. Sie läuft nicht.</translation>
    </message>
    <message>
        <source>Squash what is pending</source>
        <translation>Ausstehendes zusammenfassen</translation>
    </message>
    <message>
        <source>Makes one migration out of those that no database has yet.</source>
        <translation>Macht eine Migration aus denen, die noch keine Datenbank hat.</translation>
    </message>
    <message>
        <source>Accept the changed file</source>
        <translation>Die geänderte Datei annehmen</translation>
    </message>
    <message>
        <source>The database remembers the file as it is now. Nothing runs.</source>
        <translation>Die Datenbank merkt sich die Datei, wie sie jetzt ist. Nichts wird ausgeführt.</translation>
    </message>
    <message>
        <source>Undo this migration</source>
        <translation>Diese Migration zurücknehmen</translation>
    </message>
    <message>
        <source>Takes back what it did, as far as that can be, and marks it as rolled back.</source>
        <translation>Nimmt zurück, was sie getan hat, soweit es geht, und vermerkt sie als zurückgerollt.</translation>
    </message>
    <message>
        <source>rewrites the table</source>
        <translation>schreibt die Tabelle neu</translation>
    </message>
    <message>
        <source>locks writes</source>
        <translation>sperrt das Schreiben</translation>
    </message>
    <message>
        <source>locks the table</source>
        <translation>sperrt die Tabelle</translation>
    </message>
    <message>
        <source>%1: %2 %3 Instead: %4</source>
        <translation>%1: %2 %3 Stattdessen: %4</translation>
    </message>
    <message>
        <source>1 locks or is slow</source>
        <translation>1 sperrt oder ist langsam</translation>
    </message>
    <message>
        <source>%1 lock or are slow</source>
        <translation>%1 sperren oder sind langsam</translation>
    </message>
    <message>
        <source>locks or is slow</source>
        <translation>sperrt oder ist langsam</translation>
    </message>
    <message>
        <source>Take back what it did</source>
        <translation>Zurücknehmen, was sie getan hat</translation>
    </message>
    <message>
        <source>Brings the schema back to where it was before it, and marks it as rolled back.</source>
        <translation>Bringt das Schema dahin zurück, wo es vorher war, und vermerkt sie als zurückgerollt.</translation>
    </message>
    <message>
        <source>Bring back the applied text</source>
        <translation>Den angewandten Text zurückholen</translation>
    </message>
    <message>
        <source>Writes the text that was applied into the file again, where it is still known.</source>
        <translation>Schreibt den angewandten Text wieder in die Datei, sofern er noch bekannt ist.</translation>
    </message>
    <message>
        <source>Bring back the folder</source>
        <translation>Den Ordner zurückholen</translation>
    </message>
    <message>
        <source>Writes the text that was applied into a new folder of that name, where it is still known.</source>
        <translation>Schreibt den angewandten Text in einen neuen Ordner dieses Namens, sofern er noch bekannt ist.</translation>
    </message>
    <message>
        <source>Strike it from the history</source>
        <translation>Aus dem Verlauf streichen</translation>
    </message>
    <message>
        <source>The database forgets that it was applied. What it did stays.</source>
        <translation>Die Datenbank vergisst, dass sie angewandt wurde. Was sie getan hat, bleibt.</translation>
    </message>
    <message>
        <source>1 may fail</source>
        <translation>1 kann scheitern</translation>
    </message>
    <message>
        <source>%1 may fail</source>
        <translation>%1 können scheitern</translation>
    </message>
    <message>
        <source>may fail on the present data</source>
        <translation>kann an den vorhandenen Daten scheitern</translation>
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
        <source>&amp;Back up first what goes</source>
        <translation>Vorher &amp;sichern, was verschwindet</translation>
    </message>
    <message>
        <source>Nothing was changed: everything that had run was rolled back.</source>
        <translation>Nichts wurde geändert: Was gelaufen war, wurde zurückgerollt.</translation>
    </message>
    <message>
        <source>The database was changed in part: what ran before the failure stays.</source>
        <translation>Die Datenbank wurde zum Teil geändert: Was vor dem Fehler lief, bleibt.</translation>
    </message>
    <message>
        <source>It is not known what of it took effect.</source>
        <translation>Es ist nicht bekannt, was davon wirksam wurde.</translation>
    </message>
    <message>
        <source>Statement %1 of %2 failed; %3 were not tried:</source>
        <translation>Anweisung %1 von %2 ist gescheitert; %3 wurden nicht versucht:</translation>
    </message>
    <message>
        <source>It took %1 s.</source>
        <translation>Es dauerte %1 s.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 von %3</translation>
    </message>
    <message>
        <source>It took %1 ms.</source>
        <translation>Es dauerte %1 ms.</translation>
    </message>
    <message>
        <source>Show these rows of %1</source>
        <translation>Diese Zeilen von %1 zeigen</translation>
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
    <name>dunlin::designer::Change</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>new table, %1</source>
        <translation>neue Tabelle, %1</translation>
    </message>
    <message>
        <source>1 column</source>
        <translation>1 Spalte</translation>
    </message>
    <message>
        <source>%1 columns</source>
        <translation>%1 Spalten</translation>
    </message>
    <message>
        <source>1 foreign key</source>
        <translation>1 Fremdschlüssel</translation>
    </message>
    <message>
        <source>%1 foreign keys</source>
        <translation>%1 Fremdschlüssel</translation>
    </message>
    <message>
        <source>drop table</source>
        <translation>Tabelle entfernen</translation>
    </message>
    <message>
        <source>rebuild table</source>
        <translation>Tabelle neu aufbauen</translation>
    </message>
    <message>
        <source>add column %1</source>
        <translation>Spalte %1 hinzufügen</translation>
    </message>
    <message>
        <source>drop column %1</source>
        <translation>Spalte %1 entfernen</translation>
    </message>
    <message>
        <source>change column %1</source>
        <translation>Spalte %1 ändern</translation>
    </message>
    <message>
        <source>change column %1: %2</source>
        <translation>Spalte %1 ändern: %2</translation>
    </message>
    <message>
        <source>drop and recreate column %1</source>
        <translation>Spalte %1 entfernen und neu anlegen</translation>
    </message>
    <message>
        <source>type %1 → %2</source>
        <translation>Typ %1 → %2</translation>
    </message>
    <message>
        <source>values are cast</source>
        <translation>Werte werden umgewandelt</translation>
    </message>
    <message>
        <source>required</source>
        <translation>Pflicht</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>optional</translation>
    </message>
    <message>
        <source>list</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>default</source>
        <translation>Vorgabewert</translation>
    </message>
    <message>
        <source>no default</source>
        <translation>kein Vorgabewert</translation>
    </message>
    <message>
        <source>counts up by itself</source>
        <translation>zählt selbst hoch</translation>
    </message>
    <message>
        <source>no longer counts up</source>
        <translation>zählt nicht mehr hoch</translation>
    </message>
    <message>
        <source>new index (%1)</source>
        <translation>neuer Index (%1)</translation>
    </message>
    <message>
        <source>drop index (%1)</source>
        <translation>Index (%1) entfernen</translation>
    </message>
    <message>
        <source>change index (%1)</source>
        <translation>Index (%1) ändern</translation>
    </message>
    <message>
        <source>new unique index (%1)</source>
        <translation>neuer eindeutiger Index (%1)</translation>
    </message>
    <message>
        <source>drop unique index (%1)</source>
        <translation>eindeutigen Index (%1) entfernen</translation>
    </message>
    <message>
        <source>change unique index (%1)</source>
        <translation>eindeutigen Index (%1) ändern</translation>
    </message>
    <message>
        <source>rename index %1 → %2</source>
        <translation>Index umbenennen: %1 → %2</translation>
    </message>
    <message>
        <source>new foreign key (%1) → %2</source>
        <translation>neuer Fremdschlüssel (%1) → %2</translation>
    </message>
    <message>
        <source>drop foreign key (%1) → %2</source>
        <translation>Fremdschlüssel (%1) → %2 entfernen</translation>
    </message>
    <message>
        <source>rename foreign key %1 → %2</source>
        <translation>Fremdschlüssel umbenennen: %1 → %2</translation>
    </message>
    <message>
        <source>new primary key (%1)</source>
        <translation>neuer Primärschlüssel (%1)</translation>
    </message>
    <message>
        <source>drop primary key (%1)</source>
        <translation>Primärschlüssel (%1) entfernen</translation>
    </message>
    <message>
        <source>rename primary key %1 → %2</source>
        <translation>Primärschlüssel umbenennen: %1 → %2</translation>
    </message>
    <message>
        <source>change primary key</source>
        <translation>Primärschlüssel ändern</translation>
    </message>
    <message>
        <source>enum %1</source>
        <translation>Aufzählung %1</translation>
    </message>
    <message>
        <source>new enum %1</source>
        <translation>neue Aufzählung %1</translation>
    </message>
    <message>
        <source>drop enum %1</source>
        <translation>Aufzählung %1 entfernen</translation>
    </message>
    <message>
        <source>change enum %1: add %2</source>
        <translation>Aufzählung %1 ändern: %2 hinzufügen</translation>
    </message>
    <message>
        <source>change enum %1: remove %2</source>
        <translation>Aufzählung %1 ändern: %2 entfernen</translation>
    </message>
    <message>
        <source>change enum %1: add %2; remove %3</source>
        <translation>Aufzählung %1 ändern: %2 hinzufügen; %3 entfernen</translation>
    </message>
    <message>
        <source>new schema %1</source>
        <translation>neues Schema %1</translation>
    </message>
    <message>
        <source>new extension %1</source>
        <translation>neue Erweiterung %1</translation>
    </message>
    <message>
        <source>drop extension %1</source>
        <translation>Erweiterung %1 entfernen</translation>
    </message>
    <message>
        <source>change extension %1</source>
        <translation>Erweiterung %1 ändern</translation>
    </message>
    <message>
        <source>renamed to %1</source>
        <translation>umbenannt in %1</translation>
    </message>
    <message>
        <source>rename column %1 to %2</source>
        <translation>Spalte %1 umbenennen in %2</translation>
    </message>
    <message>
        <source>rename value %1 to %2</source>
        <translation>Wert %1 umbenennen in %2</translation>
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
    <message>
        <source>%1 → %2: renamed or replaced?</source>
        <translation>%1 → %2: umbenannt oder ersetzt?</translation>
    </message>
    <message>
        <source>Answer at the right. Until then nothing can be applied.</source>
        <translation>Antworten Sie rechts. Bis dahin lässt sich nichts anwenden.</translation>
    </message>
    <message>
        <source>Question: %1</source>
        <translation>Frage: %1</translation>
    </message>
    <message>
        <source>needs an answer</source>
        <translation>wartet auf Antwort</translation>
    </message>
</context>
<context>
    <name>dunlin::designer::Comparer</name>
    <message>
        <source>The schema has no datasource block, so it is not known how to compare.</source>
        <translation>Das Schema hat keinen datasource-Block; darum ist nicht bekannt, wie zu vergleichen ist.</translation>
    </message>
    <message>
        <source>One of the two has errors; there is nothing to compare.</source>
        <translation>Eines von beiden hat Fehler; es gibt nichts zu vergleichen.</translation>
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
        <translation>Aufzählung</translation>
    </message>
    <message>
        <source>value of an enum</source>
        <translation>Wert einer Aufzählung</translation>
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
    <message>
        <source>Certificate of the authority (file)</source>
        <translation>Zertifikat der Zertifizierungsstelle (Datei)</translation>
    </message>
    <message>
        <source>Own certificate (file)</source>
        <translation>Eigenes Zertifikat (Datei)</translation>
    </message>
    <message>
        <source>Own key (file)</source>
        <translation>Eigener Schlüssel (Datei)</translation>
    </message>
    <message>
        <source>Give up after (seconds)</source>
        <translation>Aufgeben nach (Sekunden)</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>Benutzt für</translation>
    </message>
    <message>
        <source>development</source>
        <translation>Entwicklung</translation>
    </message>
    <message>
        <source>tests</source>
        <translation>Tests</translation>
    </message>
    <message>
        <source>production: nothing is applied from here</source>
        <translation>Produktion: Von hier wird nichts angewandt</translation>
    </message>
    <message>
        <source>You may create tables here.</source>
        <translation>Sie dürfen hier Tabellen anlegen.</translation>
    </message>
    <message>
        <source>You may not create tables here.</source>
        <translation>Sie dürfen hier keine Tabellen anlegen.</translation>
    </message>
    <message>
        <source>You may not create databases: histories are replayed in a schema of their own.</source>
        <translation>Sie dürfen keine Datenbanken anlegen: Verläufe werden in einem eigenen Schema nachgespielt.</translation>
    </message>
    <message>
        <source>Certificates, time limit, shadow database</source>
        <translation>Zertifikate, Zeitgrenze, Schattendatenbank</translation>
    </message>
    <message>
        <source>Shadow database (URL)</source>
        <translation>Schattendatenbank (URL)</translation>
    </message>
    <message>
        <source>one is made, and dropped again</source>
        <translation>es wird eine angelegt und wieder gelöscht</translation>
    </message>
    <message>
        <source>Histories are replayed there. It is emptied each time.</source>
        <translation>Dort werden Verläufe nachgespielt. Sie wird jedes Mal geleert.</translation>
    </message>
    <message>
        <source>The URL of the shadow database:</source>
        <translation>Die URL der Schattendatenbank:</translation>
    </message>
    <message>
        <source>Database file</source>
        <translation>Datenbankdatei</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>a name that is not there yet makes a new database</source>
        <translation>ein Name, den es noch nicht gibt, ergibt eine neue Datenbank</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>Aus&amp;wählen…</translation>
    </message>
    <message>
        <source>Open it for reading only</source>
        <translation>Nur zum Lesen öffnen</translation>
    </message>
    <message>
        <source>Foreign keys are checked on every connection, as Prisma does.</source>
        <translation>Fremdschlüssel werden bei jeder Verbindung geprüft, wie bei Prisma.</translation>
    </message>
    <message>
        <source>Use this file</source>
        <translation>Diese Datei verwenden</translation>
    </message>
    <message>
        <source>The URL must start with file: here.</source>
        <translation>Die URL muss hier mit file: beginnen.</translation>
    </message>
    <message>
        <source>The URL of a server does not start with file:.</source>
        <translation>Die URL eines Servers beginnt nicht mit file:.</translation>
    </message>
    <message>
        <source>The file is not there yet: it is made when changes are applied.</source>
        <translation>Die Datei gibt es noch nicht: sie entsteht, wenn Änderungen angewendet werden.</translation>
    </message>
    <message>
        <source>It takes no changes over this connection.</source>
        <translation>Über diese Verbindung nimmt sie keine Änderungen an.</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>Angezeigt als</translation>
    </message>
    <message>
        <source>the name of the database</source>
        <translation>der Name der Datenbank</translation>
    </message>
    <message>
        <source>until the project is closed</source>
        <translation>bis das Projekt geschlossen wird</translation>
    </message>
    <message>
        <source>for this project, its password in the keychain</source>
        <translation>für dieses Projekt, das Passwort im Schlüsselbund</translation>
    </message>
    <message>
        <source>for this project</source>
        <translation>für dieses Projekt</translation>
    </message>
    <message>
        <source>for this project, asking for its password each time</source>
        <translation>für dieses Projekt, das Passwort wird jedes Mal erfragt</translation>
    </message>
    <message>
        <source>in .env as %1, with the password in plain text</source>
        <translation>in .env als %1, das Passwort im Klartext</translation>
    </message>
    <message>
        <source>in .env as %1</source>
        <translation>in .env als %1</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Gemerkt</translation>
    </message>
    <message>
        <source>Name the file first.</source>
        <translation>Nennen Sie zuerst die Datei.</translation>
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
    <message>
        <source>Counting rows</source>
        <translation>Zeilen werden gezählt</translation>
    </message>
    <message>
        <source>The rows cannot be counted: %1</source>
        <translation>Die Zeilen lassen sich nicht zählen: %1</translation>
    </message>
    <message>
        <source>Show all rows</source>
        <translation>Alle Zeilen zeigen</translation>
    </message>
    <message>
        <source>There are no such rows any more.</source>
        <translation>Solche Zeilen gibt es nicht mehr.</translation>
    </message>
</context>
<context>
    <name>dunlin::designer::DiagramCommands</name>
    <message>
        <source>New &amp;table</source>
        <translation>Neue &amp;Tabelle</translation>
    </message>
    <message>
        <source>New tables, one &amp;after the other</source>
        <translation>Neue Tabellen, eine n&amp;ach der anderen</translation>
    </message>
    <message>
        <source>New &amp;enum</source>
        <translation>N&amp;eue Aufzählung</translation>
    </message>
    <message>
        <source>New &amp;field or value</source>
        <translation>Neues &amp;Feld oder neuer Wert</translation>
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
        <source>Re&amp;move</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Remove with what depends &amp;on it</source>
        <translation>Entfernen mit allem, was daran &amp;hängt</translation>
    </message>
    <message>
        <source>Primary &amp;key</source>
        <translation>&amp;Primärschlüssel</translation>
    </message>
    <message>
        <source>&amp;Unique</source>
        <translation>&amp;Eindeutig</translation>
    </message>
    <message>
        <source>May be &amp;empty</source>
        <translation>Darf &amp;leer sein</translation>
    </message>
    <message>
        <source>&amp;Index over columns…</source>
        <translation>&amp;Index über Spalten …</translation>
    </message>
    <message>
        <source>Columns unique &amp;together…</source>
        <translation>Spalten &amp;zusammen eindeutig …</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>&amp;Copy as Prisma text</source>
        <translation>Als Prisma-Text &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste tables</source>
        <translation>Tabellen e&amp;infügen</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <source>Select &amp;all tables</source>
        <translation>Alle Tabellen aus&amp;wählen</translation>
    </message>
    <message>
        <source>Find in the dia&amp;gram</source>
        <translation>Im Dia&amp;gramm suchen</translation>
    </message>
    <message>
        <source>Show in the te&amp;xt</source>
        <translation>Im Te&amp;xt zeigen</translation>
    </message>
    <message>
        <source>Co&amp;unt the rows</source>
        <translation>&amp;Zeilen zählen</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Größer</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>&amp;Kleiner</translation>
    </message>
    <message>
        <source>&amp;100 %</source>
        <translation>&amp;100 %</translation>
    </message>
    <message>
        <source>Fit a&amp;ll</source>
        <translation>A&amp;lles zeigen</translation>
    </message>
    <message>
        <source>N&amp;o focus</source>
        <translation>&amp;Kein Fokus</translation>
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
        <source>&amp;Look further around, and back</source>
        <translation>&amp;Weiter herum schauen und zurück</translation>
    </message>
    <message>
        <source>Di&amp;m the rest</source>
        <translation>Den Rest ab&amp;blenden</translation>
    </message>
    <message>
        <source>&amp;Hide the rest</source>
        <translation>Den Rest &amp;verbergen</translation>
    </message>
    <message>
        <source>&amp;Path between two tables</source>
        <translation>&amp;Weg zwischen zwei Tabellen</translation>
    </message>
    <message>
        <source>Hidden table of a &amp;many-to-many relation</source>
        <translation>Verborgene Tabelle einer &amp;n:m-Beziehung</translation>
    </message>
    <message>
        <source>&amp;All columns</source>
        <translation>&amp;Alle Spalten</translation>
    </message>
    <message>
        <source>&amp;Keys only</source>
        <translation>Nur &amp;Schlüssel</translation>
    </message>
    <message>
        <source>&amp;Names only</source>
        <translation>Nur &amp;Namen</translation>
    </message>
    <message>
        <source>&amp;Less detail, and all again</source>
        <translation>&amp;Weniger Einzelheiten, und wieder alle</translation>
    </message>
    <message>
        <source>&amp;Orthogonal lines</source>
        <translation>&amp;Rechtwinklige Linien</translation>
    </message>
    <message>
        <source>&amp;Straight lines</source>
        <translation>&amp;Gerade Linien</translation>
    </message>
    <message>
        <source>&amp;Curved lines</source>
        <translation>Ge&amp;bogene Linien</translation>
    </message>
    <message>
        <source>Wheel &amp;scrolls</source>
        <translation>Rad &amp;rollt</translation>
    </message>
    <message>
        <source>Wheel &amp;zooms</source>
        <translation>Rad &amp;vergrößert</translation>
    </message>
    <message>
        <source>&amp;Arrange all, or the selected tables</source>
        <translation>Alle oder die ausgewählten Tabellen an&amp;ordnen</translation>
    </message>
    <message>
        <source>Arrange &amp;new tables only</source>
        <translation>Nur &amp;neue Tabellen anordnen</translation>
    </message>
    <message>
        <source>&amp;Pin in place</source>
        <translation>An&amp;heften</translation>
    </message>
    <message>
        <source>&amp;Snap to the grid</source>
        <translation>Am &amp;Raster ausrichten</translation>
    </message>
    <message>
        <source>Align &amp;left</source>
        <translation>&amp;Links ausrichten</translation>
    </message>
    <message>
        <source>Align &amp;right</source>
        <translation>&amp;Rechts ausrichten</translation>
    </message>
    <message>
        <source>Align &amp;top</source>
        <translation>&amp;Oben ausrichten</translation>
    </message>
    <message>
        <source>Align &amp;bottom</source>
        <translation>&amp;Unten ausrichten</translation>
    </message>
    <message>
        <source>Centre in a &amp;column</source>
        <translation>&amp;Senkrecht übereinander mitteln</translation>
    </message>
    <message>
        <source>Centre in a ro&amp;w</source>
        <translation>&amp;Waagrecht nebeneinander mitteln</translation>
    </message>
    <message>
        <source>Distribute &amp;across</source>
        <translation>Waagrecht &amp;verteilen</translation>
    </message>
    <message>
        <source>Distribute &amp;down</source>
        <translation>Senkrecht ver&amp;teilen</translation>
    </message>
    <message>
        <source>&amp;Group the selected tables…</source>
        <translation>Ausgewählte Tabellen &amp;gruppieren …</translation>
    </message>
    <message>
        <source>&amp;Take out of the group</source>
        <translation>Aus der Gruppe &amp;nehmen</translation>
    </message>
    <message>
        <source>Next &amp;colour of the group</source>
        <translation>Nächste &amp;Farbe der Gruppe</translation>
    </message>
    <message>
        <source>New &amp;note</source>
        <translation>Neue &amp;Notiz</translation>
    </message>
    <message>
        <source>&amp;Save as a view…</source>
        <translation>Als Ansicht &amp;speichern …</translation>
    </message>
    <message>
        <source>&amp;Remove this view</source>
        <translation>Diese Ansicht &amp;entfernen</translation>
    </message>
    <message>
        <source>Show &amp;all tables</source>
        <translation>&amp;Alle Tabellen zeigen</translation>
    </message>
    <message>
        <source>Ke&amp;ys and indexes</source>
        <translation>&amp;Schlüssel und Indizes</translation>
    </message>
    <message>
        <source>Al&amp;ign and distribute</source>
        <translation>Aus&amp;richten und verteilen</translation>
    </message>
    <message>
        <source>&amp;Groups and notes</source>
        <translation>&amp;Gruppen und Notizen</translation>
    </message>
    <message>
        <source>Saved &amp;views</source>
        <translation>Gespeicherte &amp;Ansichten</translation>
    </message>
    <message>
        <source>Fo&amp;cus</source>
        <translation>&amp;Fokus</translation>
    </message>
    <message>
        <source>&amp;Detail</source>
        <translation>&amp;Einzelheiten</translation>
    </message>
    <message>
        <source>&amp;Lines</source>
        <translation>&amp;Linien</translation>
    </message>
    <message>
        <source>Mouse &amp;wheel</source>
        <translation>&amp;Mausrad</translation>
    </message>
    <message>
        <source>&amp;Map of the diagram</source>
        <translation>&amp;Karte des Diagramms</translation>
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
    <message>
        <source>Lost? Show the tables</source>
        <translation>Verirrt? Tabellen zeigen</translation>
    </message>
    <message>
        <source>Select the tables to copy first.</source>
        <translation>Wählen Sie zuerst die Tabellen, die kopiert werden sollen.</translation>
    </message>
    <message numerus="yes">
        <source>%n tables</source>
        <translation>
            <numerusform>%n Tabelle</numerusform>
            <numerusform>%n Tabellen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is on the clipboard as Prisma text.</source>
        <translation>%1 liegt als Prisma-Text in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Select the tables to cut first.</source>
        <translation>Wählen Sie zuerst die Tabellen, die ausgeschnitten werden sollen.</translation>
    </message>
    <message>
        <source>Select the tables to duplicate first.</source>
        <translation>Wählen Sie zuerst die Tabellen, die dupliziert werden sollen.</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>%1 duplizieren</translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n tables</source>
        <translation>
            <numerusform>%n Tabelle duplizieren</numerusform>
            <numerusform>%n Tabellen duplizieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Select a column first: Enter goes into the columns of a table.</source>
        <translation>Wählen Sie zuerst eine Spalte: Eingabe führt in die Spalten einer Tabelle.</translation>
    </message>
    <message>
        <source>A list is empty where there is nothing; it cannot be optional.</source>
        <translation>Eine Liste ist leer, wo nichts ist; sie kann nicht optional sein.</translation>
    </message>
    <message>
        <source>%1 has a key of several columns; change it under Keys in the properties.</source>
        <translation>%1 hat einen Schlüssel aus mehreren Spalten; ändern Sie ihn unter Schlüssel in den Eigenschaften.</translation>
    </message>
    <message>
        <source>Select the table that gets the index first.</source>
        <translation>Wählen Sie zuerst die Tabelle, die den Index bekommt.</translation>
    </message>
    <message>
        <source>Columns, such as a, b(sort: Desc)</source>
        <translation>Spalten, etwa a, b(sort: Desc)</translation>
    </message>
    <message>
        <source>Columns of %1 that are unique together</source>
        <translation>Spalten von %1, die zusammen eindeutig sind</translation>
    </message>
    <message>
        <source>Columns of the index of %1</source>
        <translation>Spalten des Index von %1</translation>
    </message>
    <message>
        <source>Enum name</source>
        <translation>Name der Aufzählung</translation>
    </message>
    <message>
        <source>Name of the new enum</source>
        <translation>Name der neuen Aufzählung</translation>
    </message>
    <message>
        <source>VALUE</source>
        <translation>WERT</translation>
    </message>
    <message>
        <source>New value of %1</source>
        <translation>Neuer Wert von %1</translation>
    </message>
    <message numerus="yes">
        <source>name Type, for %n tables</source>
        <translation>
            <numerusform>name Typ, für %n Tabelle</numerusform>
            <numerusform>name Typ, für %n Tabellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Name and type of the new field of the selected tables</source>
        <translation>Name und Typ des neuen Feldes der ausgewählten Tabellen</translation>
    </message>
    <message numerus="yes">
        <source>Add field %1 to %n tables</source>
        <translation>
            <numerusform>Feld %1 zu %n Tabelle hinzufügen</numerusform>
            <numerusform>Feld %1 zu %n Tabellen hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the table where the path begins first.</source>
        <translation>Wählen Sie zuerst die Tabelle, bei der der Weg beginnt.</translation>
    </message>
    <message>
        <source>Path from %1 to table …</source>
        <translation>Weg von %1 zur Tabelle …</translation>
    </message>
    <message>
        <source>Table where the path from %1 ends</source>
        <translation>Tabelle, bei der der Weg von %1 endet</translation>
    </message>
    <message>
        <source>No relations lead from %1 to %2.</source>
        <translation>Von %1 führen keine Beziehungen zu %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n relation(s) lead from %1 to %2.</source>
        <translation>
            <numerusform>%n Beziehung führt von %1 zu %2.</numerusform>
            <numerusform>%n Beziehungen führen von %1 zu %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Select the tables to align first: at least two that are not pinned.</source>
        <translation>Wählen Sie zuerst die Tabellen, die ausgerichtet werden sollen: mindestens zwei, die nicht angeheftet sind.</translation>
    </message>
    <message>
        <source>Align tables</source>
        <translation>Tabellen ausrichten</translation>
    </message>
    <message>
        <source>Select the tables to distribute first: at least three that are not pinned.</source>
        <translation>Wählen Sie zuerst die Tabellen, die verteilt werden sollen: mindestens drei, die nicht angeheftet sind.</translation>
    </message>
    <message>
        <source>Distribute tables</source>
        <translation>Tabellen verteilen</translation>
    </message>
    <message>
        <source>Snap tables to the grid</source>
        <translation>Tabellen am Raster ausrichten</translation>
    </message>
    <message>
        <source>Arrange the selected tables</source>
        <translation>Ausgewählte Tabellen anordnen</translation>
    </message>
    <message>
        <source>Arrange the new tables</source>
        <translation>Neue Tabellen anordnen</translation>
    </message>
    <message>
        <source>There is nothing to arrange.</source>
        <translation>Es gibt nichts anzuordnen.</translation>
    </message>
    <message>
        <source>Select what to pin first.</source>
        <translation>Wählen Sie zuerst, was angeheftet werden soll.</translation>
    </message>
    <message>
        <source>Unpin %1</source>
        <translation>%1 lösen</translation>
    </message>
    <message>
        <source>Pin %1</source>
        <translation>%1 anheften</translation>
    </message>
    <message>
        <source>Select the tables of the group first.</source>
        <translation>Wählen Sie zuerst die Tabellen der Gruppe.</translation>
    </message>
    <message>
        <source>Title of the group</source>
        <translation>Titel der Gruppe</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Gruppe %1</translation>
    </message>
    <message>
        <source>Take out of the group</source>
        <translation>Aus der Gruppe nehmen</translation>
    </message>
    <message>
        <source>New title of the group</source>
        <translation>Neuer Titel der Gruppe</translation>
    </message>
    <message>
        <source>There is a group “%1” already.</source>
        <translation>Es gibt schon eine Gruppe „%1“.</translation>
    </message>
    <message>
        <source>Rename the group %1</source>
        <translation>Gruppe %1 umbenennen</translation>
    </message>
    <message>
        <source>Select a table of the group first.</source>
        <translation>Wählen Sie zuerst eine Tabelle der Gruppe.</translation>
    </message>
    <message>
        <source>Colour the group %1</source>
        <translation>Gruppe %1 färben</translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation>Text der Notiz</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Change a note</source>
        <translation>Notiz ändern</translation>
    </message>
    <message>
        <source>Remove a note</source>
        <translation>Notiz entfernen</translation>
    </message>
    <message>
        <source>Title of a view of the selected tables</source>
        <translation>Titel einer Ansicht der ausgewählten Tabellen</translation>
    </message>
    <message>
        <source>Title of a view of these tables</source>
        <translation>Titel einer Ansicht dieser Tabellen</translation>
    </message>
    <message>
        <source>Title of the view</source>
        <translation>Titel der Ansicht</translation>
    </message>
    <message>
        <source>Save the view %1</source>
        <translation>Ansicht %1 speichern</translation>
    </message>
    <message>
        <source>Everything is shown; there is no view to remove.</source>
        <translation>Alles wird gezeigt; es gibt keine Ansicht zu entfernen.</translation>
    </message>
    <message>
        <source>Remove the view %1</source>
        <translation>Ansicht %1 entfernen</translation>
    </message>
    <message>
        <source>Select a many-to-many relation first.</source>
        <translation>Wählen Sie zuerst eine n:m-Beziehung.</translation>
    </message>
    <message>
        <source>This table is pinned. Unpin it to move it.</source>
        <translation>Diese Tabelle ist angeheftet. Lösen Sie sie, um sie zu bewegen.</translation>
    </message>
    <message>
        <source>Drag to move the group, double-click to rename it</source>
        <translation>Ziehen bewegt die Gruppe, Doppelklick benennt sie um</translation>
    </message>
    <message>
        <source>Click to show the hidden table %1</source>
        <translation>Klicken zeigt die verborgene Tabelle %1</translation>
    </message>
    <message>
        <source>Double-click to change the note</source>
        <translation>Doppelklick ändert die Notiz</translation>
    </message>
    <message>
        <source>The database differs from the migrations: %1</source>
        <translation>Die Datenbank weicht von den Migrationen ab: %1</translation>
    </message>
    <message>
        <source>+ Value</source>
        <translation>+ Wert</translation>
    </message>
    <message>
        <source>Esc shows everything again.</source>
        <translation>Esc zeigt wieder alles.</translation>
    </message>
    <message>
        <source>None of the tables of this view is left.</source>
        <translation>Von den Tabellen dieser Ansicht ist keine mehr da.</translation>
    </message>
    <message>
        <source>%1 refers to what would go. Shift+Del removes the relations and their columns as well.</source>
        <translation>%1 verweist auf das, was wegfiele. Umschalt+Entf entfernt auch die Beziehungen und ihre Spalten.</translation>
    </message>
    <message>
        <source>This table belongs to a many-to-many relation; remove the relation instead.</source>
        <translation>Diese Tabelle gehört zu einer n:m-Beziehung; entfernen Sie stattdessen die Beziehung.</translation>
    </message>
    <message>
        <source>The relation %1 of %2 needs this column. Shift+Del removes both.</source>
        <translation>Die Beziehung %1 von %2 braucht diese Spalte. Umschalt+Entf entfernt beide.</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n tables</source>
        <translation>
            <numerusform>%n Tabelle entfernen</numerusform>
            <numerusform>%n Tabellen entfernen</numerusform>
        </translation>
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
    <message>
        <source>Recovered positions</source>
        <translation>Wiederhergestellte Positionen</translation>
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
    <name>dunlin::designer::ExportDialog</name>
    <message>
        <source>Export the diagram</source>
        <translation>Diagramm exportieren</translation>
    </message>
    <message>
        <source>&amp;Everything</source>
        <translation>&amp;Alles</translation>
    </message>
    <message>
        <source>&amp;Everything in this view</source>
        <translation>All&amp;es in dieser Ansicht</translation>
    </message>
    <message>
        <source>What is &amp;seen now</source>
        <translation>Was jetzt zu &amp;sehen ist</translation>
    </message>
    <message>
        <source>The se&amp;lected tables (%1)</source>
        <translation>Die ausgewäh&amp;lten Tabellen (%1)</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Art der Datei</translation>
    </message>
    <message>
        <source>SVG picture, text stays text</source>
        <translation>SVG-Bild, Text bleibt Text</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>PNG-Bild</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF-Dokument</translation>
    </message>
    <message>
        <source>Mermaid text</source>
        <translation>Mermaid-Text</translation>
    </message>
    <message>
        <source>DBML text</source>
        <translation>DBML-Text</translation>
    </message>
    <message>
        <source>PlantUML text</source>
        <translation>PlantUML-Text</translation>
    </message>
    <message>
        <source>Pixels per unit</source>
        <translation>Pixel je Einheit</translation>
    </message>
    <message>
        <source>On &amp;A4 pages that can be put together</source>
        <translation>Auf &amp;A4-Seiten zum Zusammenlegen</translation>
    </message>
    <message>
        <source>&amp;Dark colours</source>
        <translation>&amp;Dunkle Farben</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>&amp;As</source>
        <translation>&amp;Als</translation>
    </message>
    <message>
        <source>S&amp;cale</source>
        <translation>Ma&amp;ßstab</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken …</translation>
    </message>
    <message>
        <source>Copy the pict&amp;ure</source>
        <translation>Bild &amp;kopieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter …</translation>
    </message>
    <message>
        <source>%1 tables, %2 relations</source>
        <translation>%1 Tabellen, %2 Beziehungen</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 Pixel</translation>
    </message>
    <message>
        <source>The diagram was written to %1.</source>
        <translation>Das Diagramm wurde nach %1 geschrieben.</translation>
    </message>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation>Das Bild liegt in der Zwischenablage.</translation>
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
    <name>dunlin::designer::FocusBar</name>
    <message>
        <source>Relations around the table</source>
        <translation>Beziehungen um die Tabelle</translation>
    </message>
    <message>
        <source>Hide the rest</source>
        <translation>Den Rest verbergen</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Show everything (Esc)</source>
        <translation>Alles zeigen (Esc)</translation>
    </message>
    <message>
        <source>Around %1</source>
        <translation>Um %1</translation>
    </message>
    <message>
        <source>1 relation</source>
        <translation>1 Beziehung</translation>
    </message>
    <message>
        <source>%1 relations</source>
        <translation>%1 Beziehungen</translation>
    </message>
</context>
<context>
    <name>dunlin::designer::HelpPage</name>
    <message>
        <source>en</source>
        <comment>the language&apos;s folder in resources/help</comment>
        <translation>de</translation>
    </message>
</context>
<context>
    <name>dunlin::designer::HelpWindow</name>
    <message>
        <source>Dunlin help</source>
        <translation>Hilfe zu Dunlin</translation>
    </message>
    <message>
        <source>Help pages</source>
        <translation>Hilfeseiten</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
</context>
<context>
    <name>dunlin::designer::HistoryModel</name>
    <message>
        <source>applied</source>
        <translation>angewandt</translation>
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
        <translation>zurückgerollt</translation>
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
        <translation>Angewandt am %1</translation>
    </message>
    <message>
        <source>d MMMM yyyy, HH:mm</source>
        <comment>format of a date and time</comment>
        <translation>d. MMMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>format of a date</comment>
        <translation>d. MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>dunlin::designer::HistoryPane</name>
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
    <message>
        <source>Show the difference</source>
        <translation>Den Unterschied zeigen</translation>
    </message>
    <message>
        <source>Adopt it as a migration</source>
        <translation>Als Migration übernehmen</translation>
    </message>
    <message>
        <source>Time: the migrations</source>
        <translation>Zeit: die Migrationen</translation>
    </message>
    <message>
        <source>Show the schema and the diagram after each migration</source>
        <translation>Schema und Diagramm nach jeder Migration zeigen</translation>
    </message>
    <message>
        <source>Compare from</source>
        <translation>Vergleichen von</translation>
    </message>
    <message>
        <source>Compare to</source>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 von %2: %3</translation>
    </message>
    <message>
        <source>the present</source>
        <translation>die Gegenwart</translation>
    </message>
    <message>
        <source>The database differs in 1 place from what the applied migrations make.</source>
        <translation>Die Datenbank weicht an 1 Stelle von dem ab, was die angewandten Migrationen ergeben.</translation>
    </message>
    <message>
        <source>The database differs in %1 places from what the applied migrations make.</source>
        <translation>Die Datenbank weicht an %1 Stellen von dem ab, was die angewandten Migrationen ergeben.</translation>
    </message>
    <message>
        <source>Put the database back</source>
        <translation>Die Datenbank zurücksetzen</translation>
    </message>
</context>
<context>
    <name>dunlin::designer::ImportDialog</name>
    <message>
        <source>New project from a database</source>
        <translation>Neues Projekt aus einer Datenbank</translation>
    </message>
    <message>
        <source>New project from an SQL file</source>
        <translation>Neues Projekt aus einer SQL-Datei</translation>
    </message>
    <message>
        <source>Kind of database</source>
        <translation>Art der Datenbank</translation>
    </message>
    <message>
        <source>SQL file</source>
        <translation>SQL-Datei</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Folder of the project</source>
        <translation>Ordner des Projekts</translation>
    </message>
    <message>
        <source>The database is only read. Its URL goes into .env of the new project.</source>
        <translation>Die Datenbank wird nur gelesen. Ihre URL kommt in die .env des neuen Projekts.</translation>
    </message>
    <message>
        <source>The file runs in an empty database of that kind, which is gone afterwards.</source>
        <translation>Die Datei läuft in einer leeren Datenbank dieser Art, die danach wieder fort ist.</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>Auswählen: %1</translation>
    </message>
    <message>
        <source>A file</source>
        <translation>Eine Datei</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lesen…</translation>
    </message>
</context>
<context>
    <name>dunlin::designer::KeptConnections</name>
    <message>
        <source>The password was not kept; it is asked for the next time.</source>
        <translation>Das Passwort wurde nicht gemerkt; es wird beim nächsten Mal erfragt.</translation>
    </message>
    <message>
        <source>The keychain did not give the password of %1.</source>
        <translation>Der Schlüsselbund gab das Passwort von %1 nicht heraus.</translation>
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
        <source>Nothing fits “%1”.</source>
        <translation>Nichts passt zu „%1“.</translation>
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
    <message>
        <source>What the database has and no migration makes</source>
        <translation>Was die Datenbank hat und keine Migration anlegt</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>Verbindung verloren</translation>
    </message>
    <message>
        <source>%1 is production: use migrate deploy</source>
        <translation>%1 ist Produktion: migrate deploy benutzen</translation>
    </message>
    <message>
        <source>Answer 1 question to apply</source>
        <translation>Zum Anwenden 1 Frage beantworten</translation>
    </message>
    <message>
        <source>Answer %1 questions to apply</source>
        <translation>Zum Anwenden %1 Fragen beantworten</translation>
    </message>
    <message>
        <source>Write a migration and apply it (%1)</source>
        <translation>Eine Migration schreiben und anwenden (%1)</translation>
    </message>
    <message>
        <source>Open the migration</source>
        <translation>Die Migration öffnen</translation>
    </message>
    <message>
        <source>Show what it changed</source>
        <translation>Zeigen, was sie geändert hat</translation>
    </message>
    <message>
        <source>Mark as rolled back</source>
        <translation>Als zurückgerollt vermerken</translation>
    </message>
    <message>
        <source>Mark as applied</source>
        <translation>Als angewandt vermerken</translation>
    </message>
    <message>
        <source>Show the drift</source>
        <translation>Die Abweichung zeigen</translation>
    </message>
    <message>
        <source>Applying</source>
        <translation>Anwenden</translation>
    </message>
    <message numerus="yes">
        <source>%n pending migration(s) applied.</source>
        <translation>
            <numerusform>%n ausstehende Migration angewandt.</numerusform>
            <numerusform>%n ausstehende Migrationen angewandt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Marking %1</source>
        <translation>%1 wird vermerkt</translation>
    </message>
    <message>
        <source>%1 counts as applied.</source>
        <translation>%1 gilt als angewandt.</translation>
    </message>
    <message>
        <source>%1 counts as rolled back.</source>
        <translation>%1 gilt als zurückgerollt.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>the schema</source>
        <translation>das Schema</translation>
    </message>
    <message>
        <source>git %1</source>
        <translation>git %1</translation>
    </message>
    <message>
        <source>git %1 · %2 · %3</source>
        <translation>git %1 · %2 · %3</translation>
    </message>
    <message>
        <source>git: %1</source>
        <translation>git: %1</translation>
    </message>
    <message>
        <source>no difference</source>
        <translation>kein Unterschied</translation>
    </message>
    <message>
        <source>%1, compared with %2: %3</source>
        <translation>%1, verglichen mit %2: %3</translation>
    </message>
    <message>
        <source>&amp;Help pages</source>
        <translation>&amp;Hilfeseiten</translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation>&amp;Rundgang</translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation>&amp;Tasten…</translation>
    </message>
    <message>
        <source>New project from a &amp;database…</source>
        <translation>Neues Projekt aus einer &amp;Datenbank…</translation>
    </message>
    <message>
        <source>New project from an S&amp;QL file…</source>
        <translation>Neues Projekt aus einer S&amp;QL-Datei…</translation>
    </message>
    <message>
        <source>New &amp;window</source>
        <translation>Neues &amp;Fenster</translation>
    </message>
    <message>
        <source>Undo &amp;list…</source>
        <translation>Liste der &amp;Schritte…</translation>
    </message>
    <message>
        <source>&amp;Back to the present</source>
        <translation>&amp;Zurück zur Gegenwart</translation>
    </message>
    <message>
        <source>Show the &amp;way back beside it</source>
        <translation>Den &amp;Weg zurück daneben zeigen</translation>
    </message>
    <message>
        <source>Show the SQL &amp;alone</source>
        <translation>&amp;Nur das SQL zeigen</translation>
    </message>
    <message>
        <source>This database is &amp;for</source>
        <translation>Diese Datenbank ist &amp;für</translation>
    </message>
    <message>
        <source>&amp;Development</source>
        <translation>&amp;Entwicklung</translation>
    </message>
    <message>
        <source>&amp;Tests</source>
        <translation>&amp;Tests</translation>
    </message>
    <message>
        <source>&amp;Production: nothing is applied from here</source>
        <translation>&amp;Produktion: Von hier wird nichts angewandt</translation>
    </message>
    <message>
        <source>The schema was imported. Some things it cannot say:</source>
        <translation>Das Schema wurde importiert. Manches kann es nicht ausdrücken:</translation>
    </message>
    <message>
        <source>No other window could be opened.</source>
        <translation>Es ließ sich kein weiteres Fenster öffnen.</translation>
    </message>
    <message>
        <source>Undo list</source>
        <translation>Liste der Schritte</translation>
    </message>
    <message>
        <source>As it was opened</source>
        <translation>Wie es geöffnet wurde</translation>
    </message>
    <message>
        <source>Write the schema</source>
        <translation>Das Schema schreiben</translation>
    </message>
    <message>
        <source>Everything follows from this text. Ctrl+Space completes, F2 renames, Ctrl+. offers fixes.</source>
        <translation>Alles folgt aus diesem Text. Strg+Leertaste ergänzt, F2 benennt um, Strg+. bietet Korrekturen an.</translation>
    </message>
    <message>
        <source>Or draw it</source>
        <translation>Oder zeichnen</translation>
    </message>
    <message>
        <source>T makes a table, + a field, R a relation. Each gesture is a small edit of the text, and Ctrl+Z takes it back.</source>
        <translation>T macht eine Tabelle, + ein Feld, R eine Beziehung. Jeder Handgriff ist eine kleine Änderung am Text, und Strg+Z nimmt sie zurück.</translation>
    </message>
    <message>
        <source>See what would happen</source>
        <translation>Sehen, was geschähe</translation>
    </message>
    <message>
        <source>The SQL of your changes, while you type. Choose a change to find its line and its box; the marks say what loses data or locks.</source>
        <translation>Das SQL Ihrer Änderungen, während Sie tippen. Wählen Sie eine Änderung, um ihre Zeile und ihren Kasten zu finden; die Zeichen sagen, was Daten verliert oder sperrt.</translation>
    </message>
    <message>
        <source>Apply it</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Writes a migration and runs it. What would lose rows asks first, with real numbers, and keeps a copy.</source>
        <translation>Schreibt eine Migration und führt sie aus. Was Zeilen verlöre, fragt vorher, mit echten Zahlen, und behält eine Kopie.</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Alles finden</translation>
    </message>
    <message>
        <source>Ctrl+K leads to every table, column and action. F1 explains what you are looking at.</source>
        <translation>Strg+K führt zu jeder Tabelle, Spalte und Aktion. F1 erklärt, was Sie gerade sehen.</translation>
    </message>
    <message>
        <source>Another program changed other lines of the schema: both changes are here now. Undo leads back.</source>
        <translation>Ein anderes Programm hat andere Zeilen des Schemas geändert: Beide Änderungen sind jetzt hier. Rückgängig führt zurück.</translation>
    </message>
    <message>
        <source>● %1 · %2 · %3</source>
        <translation>● %1 · %2 · %3</translation>
    </message>
    <message>
        <source>✕ connection to %1 lost</source>
        <translation>✕ Verbindung mit %1 verloren</translation>
    </message>
    <message>
        <source>no drift</source>
        <translation>keine Abweichung</translation>
    </message>
    <message>
        <source>1 drifted</source>
        <translation>1 Abweichung</translation>
    </message>
    <message>
        <source>%1 drifted</source>
        <translation>%1 Abweichungen</translation>
    </message>
    <message>
        <source>Drift: %1</source>
        <translation>Abweichung: %1</translation>
    </message>
    <message>
        <source>enum</source>
        <translation>Aufzählung</translation>
    </message>
    <message>
        <source>view</source>
        <translation>View</translation>
    </message>
    <message>
        <source>table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Take back what it did</source>
        <translation>Zurücknehmen, was sie getan hat</translation>
    </message>
    <message>
        <source>Repairing the history</source>
        <translation>Verlauf wird repariert</translation>
    </message>
    <message>
        <source>The present text of %1 counts as the one that was applied.</source>
        <translation>Der jetzige Text von %1 gilt als der angewandte.</translation>
    </message>
    <message>
        <source>%1 is again what was applied.</source>
        <translation>%1 ist wieder, was angewandt wurde.</translation>
    </message>
    <message>
        <source>%1 is no longer in the history.</source>
        <translation>%1 steht nicht mehr im Verlauf.</translation>
    </message>
    <message>
        <source>Taking back %1</source>
        <translation>%1 wird zurückgenommen</translation>
    </message>
    <message>
        <source>The database is as it was before %1, which counts as rolled back.</source>
        <translation>Die Datenbank ist wie vor %1, die als zurückgerollt gilt.</translation>
    </message>
    <message>
        <source>Take back %1? Rows that go are saved first, and its folder moves to .dunlin/undone.</source>
        <translation>%1 zurücknehmen? Zeilen, die verschwinden, werden vorher gesichert; ihr Ordner kommt nach .dunlin/undone.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Squashing</source>
        <translation>Zusammenfassen</translation>
    </message>
    <message>
        <source>%1 takes the place of %2 migrations; the old ones are in .dunlin/squashed.</source>
        <translation>%1 tritt an die Stelle von %2 Migrationen; die alten liegen in .dunlin/squashed.</translation>
    </message>
    <message>
        <source>Adopting the difference</source>
        <translation>Unterschied wird übernommen</translation>
    </message>
    <message>
        <source>There is no difference any more.</source>
        <translation>Es gibt keinen Unterschied mehr.</translation>
    </message>
    <message>
        <source>Put the database back to what the migrations make? Rows that go are saved first.</source>
        <translation>Die Datenbank auf das zurücksetzen, was die Migrationen ergeben? Zeilen, die verschwinden, werden vorher gesichert.</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Taking back the last migration</source>
        <translation>Letzte Migration wird zurückgenommen</translation>
    </message>
    <message>
        <source>%1 was taken back.</source>
        <translation>%1 wurde zurückgenommen.</translation>
    </message>
    <message>
        <source>Putting the database back</source>
        <translation>Datenbank wird zurückgesetzt</translation>
    </message>
    <message>
        <source>The database is what the migrations make.</source>
        <translation>Die Datenbank ist, was die Migrationen ergeben.</translation>
    </message>
    <message>
        <source>%1 was written and counts as applied. Database › Bring its schema into the text does that.</source>
        <translation>%1 wurde geschrieben und gilt als angewandt. „Datenbank › Ihr Schema in den Text holen“ holt sie in den Text.</translation>
    </message>
    <message>
        <source>&amp;Bring its schema into the text</source>
        <translation>Ihr Schema in den &amp;Text holen</translation>
    </message>
    <message>
        <source>There is no database to read.</source>
        <translation>Es gibt keine Datenbank zu lesen.</translation>
    </message>
    <message>
        <source>Pull from the database</source>
        <translation>Aus der Datenbank geholt</translation>
    </message>
    <message>
        <source>The text says what the database has. Undo leads back.</source>
        <translation>Der Text sagt, was die Datenbank hat. Rückgängig führt zurück.</translation>
    </message>
    <message>
        <source>Go on without it</source>
        <translation>Ohne sie weitermachen</translation>
    </message>
    <message>
        <source>Another program renamed %1 to %2.</source>
        <translation>Ein anderes Programm hat %1 in %2 umbenannt.</translation>
    </message>
    <message>
        <source>Another program added %1 to the schema.</source>
        <translation>Ein anderes Programm hat %1 zum Schema hinzugefügt.</translation>
    </message>
    <message>
        <source>The URL of the shadow database counts until the project is closed: the datasource has no shadowDatabaseUrl = env(…) to keep it under.</source>
        <translation>Die URL der Schattendatenbank gilt, bis das Projekt geschlossen wird: die datasource hat kein shadowDatabaseUrl = env(…), unter dem sie bleiben könnte.</translation>
    </message>
    <message>
        <source>Not formatted: text would be lost. What stands behind the { of a block needs a line of its own.</source>
        <translation>Nicht formatiert: Text ginge verloren. Was hinter der { eines Blocks steht, braucht eine eigene Zeile.</translation>
    </message>
    <message>
        <source>%1 is read-only</source>
        <translation>%1 ist schreibgeschützt</translation>
    </message>
    <message>
        <source>● %1 · %2 · %3 · read-only</source>
        <translation>● %1 · %2 · %3 · schreibgeschützt</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Password for %1</source>
        <translation>Passwort für %1</translation>
    </message>
    <message>
        <source>Bac&amp;k to the table before</source>
        <translation>&amp;Zurück zur vorigen Tabelle</translation>
    </message>
    <message>
        <source>&amp;Forward again</source>
        <translation>Wieder &amp;vorwärts</translation>
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
    <message>
        <source>The database differs from the migrations:</source>
        <translation>Die Datenbank weicht von den Migrationen ab:</translation>
    </message>
    <message>
        <source>%1, the database differs</source>
        <translation>%1, die Datenbank weicht ab</translation>
    </message>
</context>
<context>
    <name>dunlin::designer::Palette</name>
    <message>
        <source>Matches</source>
        <translation>Treffer</translation>
    </message>
</context>
<context>
    <name>dunlin::designer::PastPage</name>
    <message>
        <source>Back to the present</source>
        <translation>Zurück zur Gegenwart</translation>
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
    <message>
        <source>Show beside the SQL</source>
        <translation>Neben dem SQL zeigen</translation>
    </message>
    <message>
        <source>Show beside the SQL: the way back, or what another database would need</source>
        <translation>Neben dem SQL zeigen: den Weg zurück oder was eine andere Datenbank brauchte</translation>
    </message>
    <message>
        <source>SQL only</source>
        <translation>Nur SQL</translation>
    </message>
    <message>
        <source>Beside it: the way back</source>
        <translation>Daneben: der Weg zurück</translation>
    </message>
    <message>
        <source>Beside it: for %1</source>
        <translation>Daneben: für %1</translation>
    </message>
    <message>
        <source>The way back. What was lost does not come back with it.</source>
        <translation>Der Weg zurück. Was verloren ging, kommt damit nicht wieder.</translation>
    </message>
    <message>
        <source>The same change for %1.</source>
        <translation>Dieselbe Änderung für %1.</translation>
    </message>
    <message>
        <source>It cannot be written.</source>
        <translation>Sie lässt sich nicht schreiben.</translation>
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
    <name>dunlin::designer::QuestionsPanel</name>
    <message>
        <source>The table %1 is gone and %2 is new.</source>
        <translation>Die Tabelle %1 ist fort und %2 ist neu.</translation>
    </message>
    <message>
        <source>%1 has %2 rows.</source>
        <translation>%1 hat %2 Zeilen.</translation>
    </message>
    <message>
        <source>In %1, %2 is gone and %3 is new.</source>
        <translation>In %1 ist %2 fort und %3 neu.</translation>
    </message>
    <message>
        <source>%1 rows have a value in %2.</source>
        <translation>%1 Zeilen haben einen Wert in %2.</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Offene Fragen</translation>
    </message>
    <message>
        <source>Renamed or replaced?</source>
        <translation>Umbenannt oder ersetzt?</translation>
    </message>
    <message>
        <source>Renamed: keep the data</source>
        <translation>Umbenannt: Daten behalten</translation>
    </message>
    <message>
        <source>Replaced: drop and add</source>
        <translation>Ersetzt: entfernen und anlegen</translation>
    </message>
    <message>
        <source>Rows without a value</source>
        <translation>Zeilen ohne Wert</translation>
    </message>
    <message>
        <source>%1 is required, and %2 rows have no value for it. Which one do they get?</source>
        <translation>%1 ist Pflicht, und %2 Zeilen haben keinen Wert dafür. Welchen bekommen sie?</translation>
    </message>
    <message>
        <source>Fill the rows with it</source>
        <translation>Die Zeilen damit füllen</translation>
    </message>
    <message>
        <source>SQL, such as 0 or &apos;unknown&apos;</source>
        <translation>SQL, etwa 0 oder &apos;unbekannt&apos;</translation>
    </message>
    <message>
        <source>Value for %1</source>
        <translation>Wert für %1</translation>
    </message>
    <message>
        <source>The enum %1 is gone and %2 is new.</source>
        <translation>Die Aufzählung %1 ist fort und %2 ist neu.</translation>
    </message>
    <message>
        <source>In the enum %1, %2 is gone and %3 is new.</source>
        <translation>In der Aufzählung %1 ist %2 fort und %3 neu.</translation>
    </message>
    <message>
        <source>%1 changes from %2 to %3.</source>
        <translation>%1 wechselt von %2 zu %3.</translation>
    </message>
    <message>
        <source>Its values are cast with %1.</source>
        <translation>Die Werte werden mit %1 umgewandelt.</translation>
    </message>
    <message>
        <source>Its values would be dropped. They could be cast with %1.</source>
        <translation>Die Werte gingen verloren. Sie könnten mit %1 umgewandelt werden.</translation>
    </message>
    <message>
        <source>Values are cast</source>
        <translation>Werte werden umgewandelt</translation>
    </message>
    <message>
        <source>Cast or drop the values?</source>
        <translation>Werte umwandeln oder verwerfen?</translation>
    </message>
    <message>
        <source>Drop the values instead</source>
        <translation>Werte doch verwerfen</translation>
    </message>
    <message>
        <source>Cast: keep the data</source>
        <translation>Umwandeln: Daten behalten</translation>
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
    <name>dunlin::designer::Tour</name>
    <message>
        <source>End the tour</source>
        <translation>Rundgang beenden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
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
    <message>
        <source>From a database…</source>
        <translation>Aus einer Datenbank…</translation>
    </message>
    <message>
        <source>A schema made from the tables that are there</source>
        <translation>Ein Schema aus den vorhandenen Tabellen</translation>
    </message>
    <message>
        <source>From an SQL file…</source>
        <translation>Aus einer SQL-Datei…</translation>
    </message>
    <message>
        <source>A schema made from CREATE TABLE statements</source>
        <translation>Ein Schema aus CREATE-TABLE-Anweisungen</translation>
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
        <source>Write the diagram to this file (.svg, .pdf, .png, .mmd, .dbml or .puml) and quit.</source>
        <translation>Das Diagramm in diese Datei schreiben (.svg, .pdf, .png, .mmd, .dbml oder .puml) und enden.</translation>
    </message>
    <message>
        <source>Export this saved view.</source>
        <translation>Diese gespeicherte Ansicht exportieren.</translation>
    </message>
    <message>
        <source>Pixels per unit of a .png; 2 where nothing is said.</source>
        <translation>Pixel je Einheit eines .png; 2, wenn nichts gesagt wird.</translation>
    </message>
    <message>
        <source>Write a .pdf as A4 pages that can be put together.</source>
        <translation>Ein .pdf als A4-Seiten zum Zusammenlegen schreiben.</translation>
    </message>
</context>
</TS>
