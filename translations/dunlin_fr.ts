<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>DiagramAccessible</name>
    <message>
        <source>%1 tables and enums, %2 relations. Arrow keys go from table to table, Enter goes into the columns.</source>
        <translation>%1 tables et énumérations, %2 relations. Les flèches vont de table en table, Entrée entre dans les colonnes.</translation>
    </message>
    <message>
        <source>will be added</source>
        <translation>sera ajouté</translation>
    </message>
    <message>
        <source>will be dropped</source>
        <translation>sera supprimé</translation>
    </message>
    <message>
        <source>will be changed</source>
        <translation>sera modifié</translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>Table %1</translation>
    </message>
    <message>
        <source>View %1</source>
        <translation>Vue %1</translation>
    </message>
    <message>
        <source>Enum %1</source>
        <translation>Énumération %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Note : %1</translation>
    </message>
    <message>
        <source>Hidden table %1</source>
        <translation>Table cachée %1</translation>
    </message>
    <message>
        <source>%1 values</source>
        <translation>%1 valeurs</translation>
    </message>
    <message>
        <source>%1 columns</source>
        <translation>%1 colonnes</translation>
    </message>
    <message>
        <source>in the group %1</source>
        <translation>dans le groupe %1</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>épinglée</translation>
    </message>
    <message>
        <source>the database differs from the migrations</source>
        <translation>la base diffère des migrations</translation>
    </message>
    <message>
        <source>refers to %1</source>
        <translation>référence %1</translation>
    </message>
    <message>
        <source>referred to by %1</source>
        <translation>référencée par %1</translation>
    </message>
    <message>
        <source>primary key</source>
        <translation>clé primaire</translation>
    </message>
    <message>
        <source>foreign key</source>
        <translation>clé étrangère</translation>
    </message>
    <message>
        <source>unique</source>
        <translation>unique</translation>
    </message>
    <message>
        <source>indexed</source>
        <translation>indexé</translation>
    </message>
    <message>
        <source>may be empty</source>
        <translation>peut être vide</translation>
    </message>
    <message>
        <source>exactly one</source>
        <translation>exactement un</translation>
    </message>
    <message>
        <source>zero or one</source>
        <translation>zéro ou un</translation>
    </message>
    <message>
        <source>zero or many</source>
        <translation>zéro ou plusieurs</translation>
    </message>
    <message>
        <source>Relation %1 to %2</source>
        <translation>Relation de %1 à %2</translation>
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
        <translation>%L1 lignes</translation>
    </message>
</context>
<context>
    <name>counts</name>
    <message>
        <source>1 change</source>
        <translation>1 modification</translation>
    </message>
    <message>
        <source>%1 changes</source>
        <translation>%1 modifications</translation>
    </message>
    <message>
        <source>1 model</source>
        <translation>1 modèle</translation>
    </message>
    <message>
        <source>%1 models</source>
        <translation>%1 modèles</translation>
    </message>
    <message>
        <source>1 error</source>
        <translation>1 erreur</translation>
    </message>
    <message>
        <source>%1 errors</source>
        <translation>%1 erreurs</translation>
    </message>
</context>
<context>
    <name>dunlin::designer</name>
    <message>
        <source>dev</source>
        <translation>dév</translation>
    </message>
    <message>
        <source>test</source>
        <translation>test</translation>
    </message>
    <message>
        <source>production</source>
        <translation>production</translation>
    </message>
    <message>
        <source>Mark as rolled back</source>
        <translation>Marquer comme annulée</translation>
    </message>
    <message>
        <source>Nothing of it is in the database. It can be corrected and applied again.</source>
        <translation>Rien n’en est dans la base. Elle peut être corrigée et appliquée de nouveau.</translation>
    </message>
    <message>
        <source>Mark as applied</source>
        <translation>Marquer comme appliquée</translation>
    </message>
    <message>
        <source>Everything it does is in the database, for example because it was finished by hand.</source>
        <translation>Tout ce qu’elle fait est dans la base, par exemple parce qu’elle a été terminée à la main.</translation>
    </message>
    <message>
        <source>Apply what is pending</source>
        <translation>Appliquer ce qui est en attente</translation>
    </message>
    <message>
        <source>Runs the migrations that the database does not have yet, in their order.</source>
        <translation>Exécute dans leur ordre les migrations que la base n’a pas encore.</translation>
    </message>
    <message>
        <source>Everything it does is in the database already. It does not run.</source>
        <translation>Tout ce qu’elle fait est déjà dans la base. Elle n’est pas exécutée.</translation>
    </message>
    <message>
        <source>Squash what is pending</source>
        <translation>Fusionner ce qui est en attente</translation>
    </message>
    <message>
        <source>Makes one migration out of those that no database has yet.</source>
        <translation>Fait une seule migration de celles qu’aucune base n’a encore.</translation>
    </message>
    <message>
        <source>Accept the changed file</source>
        <translation>Accepter le fichier modifié</translation>
    </message>
    <message>
        <source>The database remembers the file as it is now. Nothing runs.</source>
        <translation>La base retient le fichier tel qu’il est maintenant. Rien n’est exécuté.</translation>
    </message>
    <message>
        <source>Undo this migration</source>
        <translation>Annuler cette migration</translation>
    </message>
    <message>
        <source>Takes back what it did, as far as that can be, and marks it as rolled back.</source>
        <translation>Reprend ce qu’elle a fait, autant que possible, et la marque comme annulée.</translation>
    </message>
    <message>
        <source>rewrites the table</source>
        <translation>réécrit la table</translation>
    </message>
    <message>
        <source>locks writes</source>
        <translation>bloque les écritures</translation>
    </message>
    <message>
        <source>locks the table</source>
        <translation>verrouille la table</translation>
    </message>
    <message>
        <source>%1: %2 %3 Instead: %4</source>
        <translation>%1 : %2 %3 À la place : %4</translation>
    </message>
    <message>
        <source>will fail</source>
        <translation>échouera</translation>
    </message>
    <message>
        <source>may fail</source>
        <translation>peut échouer</translation>
    </message>
    <message>
        <source>may lose data</source>
        <translation>peut perdre des données</translation>
    </message>
    <message>
        <source>loses 1 row</source>
        <translation>perd 1 ligne</translation>
    </message>
    <message>
        <source>loses %1 rows</source>
        <translation>perd %1 lignes</translation>
    </message>
    <message>
        <source>loses 1 value</source>
        <translation>perd 1 valeur</translation>
    </message>
    <message>
        <source>loses %1 values</source>
        <translation>perd %1 valeurs</translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>1 modification</translation>
    </message>
    <message>
        <source>%1 changes</source>
        <translation>%1 modifications</translation>
    </message>
    <message>
        <source>1 loses data</source>
        <translation>1 perd des données</translation>
    </message>
    <message>
        <source>%1 lose data</source>
        <translation>%1 perdent des données</translation>
    </message>
    <message>
        <source>1 will fail</source>
        <translation>1 échouera</translation>
    </message>
    <message>
        <source>%1 will fail</source>
        <translation>%1 échoueront</translation>
    </message>
    <message>
        <source>1 locks or is slow</source>
        <translation>1 verrouille ou est lente</translation>
    </message>
    <message>
        <source>%1 lock or are slow</source>
        <translation>%1 verrouillent ou sont lentes</translation>
    </message>
    <message>
        <source>safe</source>
        <translation>sûr</translation>
    </message>
    <message>
        <source>locks or is slow</source>
        <translation>verrouille ou est lent</translation>
    </message>
    <message>
        <source>loses data</source>
        <translation>perd des données</translation>
    </message>
    <message>
        <source>will fail on the present data</source>
        <translation>échouera sur les données présentes</translation>
    </message>
    <message>
        <source>Take back what it did</source>
        <translation>Retirer ce qu’elle a fait</translation>
    </message>
    <message>
        <source>Brings the schema back to where it was before it, and marks it as rolled back.</source>
        <translation>Ramène le schéma à son état antérieur et la marque comme annulée.</translation>
    </message>
    <message>
        <source>Bring back the applied text</source>
        <translation>Ramener le texte appliqué</translation>
    </message>
    <message>
        <source>Writes the text that was applied into the file again, where it is still known.</source>
        <translation>Réécrit le texte appliqué dans le fichier, s’il est encore connu.</translation>
    </message>
    <message>
        <source>Bring back the folder</source>
        <translation>Ramener le dossier</translation>
    </message>
    <message>
        <source>Writes the text that was applied into a new folder of that name, where it is still known.</source>
        <translation>Écrit le texte appliqué dans un nouveau dossier de ce nom, s’il est encore connu.</translation>
    </message>
    <message>
        <source>Strike it from the history</source>
        <translation>La rayer de l’historique</translation>
    </message>
    <message>
        <source>The database forgets that it was applied. What it did stays.</source>
        <translation>La base oublie qu’elle a été appliquée. Ce qu’elle a fait demeure.</translation>
    </message>
    <message>
        <source>1 may fail</source>
        <translation>1 peut échouer</translation>
    </message>
    <message>
        <source>%1 may fail</source>
        <translation>%1 peuvent échouer</translation>
    </message>
    <message>
        <source>may fail on the present data</source>
        <translation>peut échouer sur les données présentes</translation>
    </message>
</context>
<context>
    <name>dunlin::designer::AnalysisService</name>
    <message>
        <source>The saved schema has errors; there is nothing to compare with.</source>
        <translation>Le schéma enregistré a des erreurs ; il n’y a rien à comparer.</translation>
    </message>
</context>
<context>
    <name>dunlin::designer::ApplyPanel</name>
    <message>
        <source>Name of the migration</source>
        <translation>Nom de la migration</translation>
    </message>
    <message>
        <source>&amp;Back up first what goes</source>
        <translation>&amp;Sauvegarder d’abord ce qui disparaît</translation>
    </message>
    <message>
        <source>Type the name of the database to confirm</source>
        <translation>Saisissez le nom de la base pour confirmer</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Push %1 to %2</source>
        <translation>Pousser %1 vers %2</translation>
    </message>
    <message>
        <source>Apply %1 to %2</source>
        <translation>Appliquer %1 à %2</translation>
    </message>
    <message>
        <source>The database is changed; no migration is written.</source>
        <translation>La base est modifiée ; aucune migration n’est écrite.</translation>
    </message>
    <message>
        <source>The schema is saved, the migration is written to migrations/ and applied.</source>
        <translation>Le schéma est enregistré, la migration est écrite dans migrations/ et appliquée.</translation>
    </message>
    <message>
        <source>This cannot run on the present data:</source>
        <translation>Ceci ne peut pas s’exécuter sur les données présentes :</translation>
    </message>
    <message>
        <source>Data would be lost:</source>
        <translation>Des données seraient perdues :</translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <translation>Saisissez %1 pour confirmer</translation>
    </message>
    <message>
        <source>Apply as migration</source>
        <translation>Appliquer comme migration</translation>
    </message>
    <message>
        <source>Push only</source>
        <translation>Pousser seulement</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Applying to %1</source>
        <translation>Application à %1</translation>
    </message>
    <message>
        <source>Nothing was changed: everything that had run was rolled back.</source>
        <translation>Rien n’a été modifié : tout ce qui avait été exécuté a été annulé.</translation>
    </message>
    <message>
        <source>The database was changed in part: what ran before the failure stays.</source>
        <translation>La base a été modifiée en partie : ce qui a été exécuté avant l’échec demeure.</translation>
    </message>
    <message>
        <source>It is not known what of it took effect.</source>
        <translation>On ne sait pas ce qui a pris effet.</translation>
    </message>
    <message>
        <source>Statement %1 of %2 failed; %3 were not tried:</source>
        <translation>L’instruction %1 sur %2 a échoué ; %3 n’ont pas été tentées :</translation>
    </message>
    <message>
        <source>It took %1 s.</source>
        <translation>Durée : %1 s.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1 : %2 sur %3</translation>
    </message>
    <message>
        <source>It took %1 ms.</source>
        <translation>Durée&#xa0;: %1 ms.</translation>
    </message>
    <message>
        <source>Show these rows of %1</source>
        <translation>Montrer ces lignes de %1</translation>
    </message>
</context>
<context>
    <name>dunlin::designer::Assistant</name>
    <message>
        <source>Quick fixes</source>
        <translation>Corrections rapides</translation>
    </message>
    <message>
        <source>Nothing is known that could be written here.</source>
        <translation>On ne connaît rien qui pourrait être écrit ici.</translation>
    </message>
    <message>
        <source>Completion</source>
        <translation>Complétion</translation>
    </message>
    <message>
        <source>Error:</source>
        <translation>Erreur :</translation>
    </message>
    <message>
        <source>Warning:</source>
        <translation>Avertissement :</translation>
    </message>
    <message>
        <source>There is nothing to explain here.</source>
        <translation>Il n’y a rien à expliquer ici.</translation>
    </message>
    <message>
        <source>There is no quick fix for this line.</source>
        <translation>Il n’y a pas de correction rapide pour cette ligne.</translation>
    </message>
    <message>
        <source>No definition is known for this.</source>
        <translation>Aucune définition n’est connue pour ceci.</translation>
    </message>
    <message>
        <source>There is no name here.</source>
        <translation>Il n’y a pas de nom ici.</translation>
    </message>
</context>
<context>
    <name>dunlin::designer::Change</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>new table, %1</source>
        <translation>nouvelle table, %1</translation>
    </message>
    <message>
        <source>1 column</source>
        <translation>1 colonne</translation>
    </message>
    <message>
        <source>%1 columns</source>
        <translation>%1 colonnes</translation>
    </message>
    <message>
        <source>1 foreign key</source>
        <translation>1 clé étrangère</translation>
    </message>
    <message>
        <source>%1 foreign keys</source>
        <translation>%1 clés étrangères</translation>
    </message>
    <message>
        <source>drop table</source>
        <translation>supprimer la table</translation>
    </message>
    <message>
        <source>rebuild table</source>
        <translation>reconstruire la table</translation>
    </message>
    <message>
        <source>add column %1</source>
        <translation>ajouter la colonne %1</translation>
    </message>
    <message>
        <source>drop column %1</source>
        <translation>supprimer la colonne %1</translation>
    </message>
    <message>
        <source>change column %1</source>
        <translation>modifier la colonne %1</translation>
    </message>
    <message>
        <source>change column %1: %2</source>
        <translation>modifier la colonne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>drop and recreate column %1</source>
        <translation>supprimer et recréer la colonne %1</translation>
    </message>
    <message>
        <source>type %1 → %2</source>
        <translation>type %1 → %2</translation>
    </message>
    <message>
        <source>values are cast</source>
        <translation>les valeurs sont converties</translation>
    </message>
    <message>
        <source>required</source>
        <translation>obligatoire</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>facultative</translation>
    </message>
    <message>
        <source>list</source>
        <translation>liste</translation>
    </message>
    <message>
        <source>default</source>
        <translation>valeur par défaut</translation>
    </message>
    <message>
        <source>no default</source>
        <translation>pas de valeur par défaut</translation>
    </message>
    <message>
        <source>counts up by itself</source>
        <translation>compte toute seule</translation>
    </message>
    <message>
        <source>no longer counts up</source>
        <translation>ne compte plus</translation>
    </message>
    <message>
        <source>new index (%1)</source>
        <translation>nouvel index (%1)</translation>
    </message>
    <message>
        <source>drop index (%1)</source>
        <translation>supprimer l’index (%1)</translation>
    </message>
    <message>
        <source>change index (%1)</source>
        <translation>modifier l’index (%1)</translation>
    </message>
    <message>
        <source>new unique index (%1)</source>
        <translation>nouvel index unique (%1)</translation>
    </message>
    <message>
        <source>drop unique index (%1)</source>
        <translation>supprimer l’index unique (%1)</translation>
    </message>
    <message>
        <source>change unique index (%1)</source>
        <translation>modifier l’index unique (%1)</translation>
    </message>
    <message>
        <source>rename index %1 → %2</source>
        <translation>renommer l’index %1 → %2</translation>
    </message>
    <message>
        <source>new foreign key (%1) → %2</source>
        <translation>nouvelle clé étrangère (%1) → %2</translation>
    </message>
    <message>
        <source>drop foreign key (%1) → %2</source>
        <translation>supprimer la clé étrangère (%1) → %2</translation>
    </message>
    <message>
        <source>rename foreign key %1 → %2</source>
        <translation>renommer la clé étrangère %1 → %2</translation>
    </message>
    <message>
        <source>new primary key (%1)</source>
        <translation>nouvelle clé primaire (%1)</translation>
    </message>
    <message>
        <source>drop primary key (%1)</source>
        <translation>supprimer la clé primaire (%1)</translation>
    </message>
    <message>
        <source>rename primary key %1 → %2</source>
        <translation>renommer la clé primaire %1 → %2</translation>
    </message>
    <message>
        <source>change primary key</source>
        <translation>modifier la clé primaire</translation>
    </message>
    <message>
        <source>enum %1</source>
        <translation>énumération %1</translation>
    </message>
    <message>
        <source>new enum %1</source>
        <translation>nouvelle énumération %1</translation>
    </message>
    <message>
        <source>drop enum %1</source>
        <translation>supprimer l’énumération %1</translation>
    </message>
    <message>
        <source>change enum %1: add %2</source>
        <translation>modifier l’énumération %1&#xa0;: ajouter %2</translation>
    </message>
    <message>
        <source>change enum %1: remove %2</source>
        <translation>modifier l’énumération %1&#xa0;: enlever %2</translation>
    </message>
    <message>
        <source>change enum %1: add %2; remove %3</source>
        <translation>modifier l’énumération %1&#xa0;: ajouter %2&#xa0;; enlever %3</translation>
    </message>
    <message>
        <source>new schema %1</source>
        <translation>nouveau schéma %1</translation>
    </message>
    <message>
        <source>new extension %1</source>
        <translation>nouvelle extension %1</translation>
    </message>
    <message>
        <source>drop extension %1</source>
        <translation>supprimer l’extension %1</translation>
    </message>
    <message>
        <source>change extension %1</source>
        <translation>modifier l’extension %1</translation>
    </message>
    <message>
        <source>renamed to %1</source>
        <translation>renommée en %1</translation>
    </message>
    <message>
        <source>rename column %1 to %2</source>
        <translation>renommer la colonne %1 en %2</translation>
    </message>
    <message>
        <source>rename value %1 to %2</source>
        <translation>renommer la valeur %1 en %2</translation>
    </message>
</context>
<context>
    <name>dunlin::designer::ChangeListModel</name>
    <message>
        <source>%1 → %2: renamed or replaced?</source>
        <translation>%1 → %2 : renommé ou remplacé ?</translation>
    </message>
    <message>
        <source>Answer at the right. Until then nothing can be applied.</source>
        <translation>Répondez à droite. D’ici là, rien ne peut être appliqué.</translation>
    </message>
    <message>
        <source>Question: %1</source>
        <translation>Question : %1</translation>
    </message>
    <message>
        <source>needs an answer</source>
        <translation>attend une réponse</translation>
    </message>
    <message>
        <source>added</source>
        <translation>ajouté</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
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
    <name>dunlin::designer::Comparer</name>
    <message>
        <source>The schema has no datasource block, so it is not known how to compare.</source>
        <translation>Le schéma n’a pas de bloc datasource ; on ne sait donc pas comment comparer.</translation>
    </message>
    <message>
        <source>One of the two has errors; there is nothing to compare.</source>
        <translation>L’un des deux a des erreurs ; il n’y a rien à comparer.</translation>
    </message>
</context>
<context>
    <name>dunlin::designer::CompletionPopup</name>
    <message>
        <source>keyword</source>
        <translation>mot-clé</translation>
    </message>
    <message>
        <source>property</source>
        <translation>propriété</translation>
    </message>
    <message>
        <source>argument</source>
        <translation>argument</translation>
    </message>
    <message>
        <source>type</source>
        <translation>type</translation>
    </message>
    <message>
        <source>model</source>
        <translation>modèle</translation>
    </message>
    <message>
        <source>enum</source>
        <translation>énumération</translation>
    </message>
    <message>
        <source>value of an enum</source>
        <translation>valeur d’une énumération</translation>
    </message>
    <message>
        <source>field</source>
        <translation>champ</translation>
    </message>
    <message>
        <source>attribute</source>
        <translation>attribut</translation>
    </message>
    <message>
        <source>type of the database</source>
        <translation>type de la base de données</translation>
    </message>
    <message>
        <source>function</source>
        <translation>fonction</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valeur</translation>
    </message>
    <message>
        <source>variable</source>
        <translation>variable</translation>
    </message>
    <message>
        <source>What can be written here</source>
        <translation>Ce qui peut être écrit ici</translation>
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
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Reading the database</source>
        <translation>Lecture de la base de données</translation>
    </message>
    <message>
        <source>Replaying the history</source>
        <translation>Relecture de l’historique</translation>
    </message>
    <message>
        <source>What it removed is kept in %1: %2.</source>
        <translation>Ce qu’elle a supprimé est conservé dans %1 : %2.</translation>
    </message>
    <message>
        <source>Applying</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>Migration %1 was written and applied.</source>
        <translation>La migration %1 a été écrite et appliquée.</translation>
    </message>
    <message>
        <source>Nothing was left to do.</source>
        <translation>Il ne restait rien à faire.</translation>
    </message>
    <message numerus="yes">
        <source>%n pending migration(s) applied.</source>
        <translation>
            <numerusform>%n migration en attente appliquée.</numerusform>
            <numerusform>%n migrations en attente appliquées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pushing</source>
        <translation>Poussée</translation>
    </message>
    <message>
        <source>The database was changed, without a migration.</source>
        <translation>La base a été modifiée, sans migration.</translation>
    </message>
</context>
<context>
    <name>dunlin::designer::ConnectionDialog</name>
    <message>
        <source>Certificate of the authority (file)</source>
        <translation>Certificat de l’autorité (fichier)</translation>
    </message>
    <message>
        <source>Own certificate (file)</source>
        <translation>Certificat propre (fichier)</translation>
    </message>
    <message>
        <source>Own key (file)</source>
        <translation>Clé propre (fichier)</translation>
    </message>
    <message>
        <source>Give up after (seconds)</source>
        <translation>Abandonner après (secondes)</translation>
    </message>
    <message>
        <source>Connect to a server</source>
        <translation>Se connecter à un serveur</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>the usual one</source>
        <translation>l’habituel</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Schéma</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Chiffrement</translation>
    </message>
    <message>
        <source>if the server offers it</source>
        <translation>si le serveur le propose</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>always</source>
        <translation>toujours</translation>
    </message>
    <message>
        <source>always, with a known certificate</source>
        <translation>toujours, avec un certificat connu</translation>
    </message>
    <message>
        <source>always, with a known certificate of this host</source>
        <translation>toujours, avec un certificat connu de cet hôte</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>Utilisée pour</translation>
    </message>
    <message>
        <source>development</source>
        <translation>le développement</translation>
    </message>
    <message>
        <source>tests</source>
        <translation>les tests</translation>
    </message>
    <message>
        <source>production: nothing is applied from here</source>
        <translation>la production : rien n’est appliqué d’ici</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Tester</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>Se &amp;connecter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The port must be a number from 1 to 65535.</source>
        <translation>Le port doit être un nombre de 1 à 65535.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Connected to %1 %2 in %3 ms.</source>
        <translation>Connecté à %1 %2 en %3 ms.</translation>
    </message>
    <message>
        <source>You may create tables here.</source>
        <translation>Vous pouvez créer des tables ici.</translation>
    </message>
    <message>
        <source>You may not create tables here.</source>
        <translation>Vous ne pouvez pas créer de tables ici.</translation>
    </message>
    <message>
        <source>You may not create databases: histories are replayed in a schema of their own.</source>
        <translation>Vous ne pouvez pas créer de bases : les historiques sont rejoués dans un schéma à part.</translation>
    </message>
    <message>
        <source>Certificates, time limit, shadow database</source>
        <translation>Certificats, délai, base fantôme</translation>
    </message>
    <message>
        <source>Shadow database (URL)</source>
        <translation>Base fantôme (URL)</translation>
    </message>
    <message>
        <source>one is made, and dropped again</source>
        <translation>une base est créée, puis supprimée</translation>
    </message>
    <message>
        <source>Histories are replayed there. It is emptied each time.</source>
        <translation>Les historiques y sont rejoués. Elle est vidée à chaque fois.</translation>
    </message>
    <message>
        <source>The URL of the shadow database:</source>
        <translation>L’URL de la base fantôme :</translation>
    </message>
    <message>
        <source>Database file</source>
        <translation>Fichier de base de données</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>a name that is not there yet makes a new database</source>
        <translation>un nom qui n’existe pas encore crée une nouvelle base</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>C&amp;hoisir…</translation>
    </message>
    <message>
        <source>Open it for reading only</source>
        <translation>L’ouvrir en lecture seule</translation>
    </message>
    <message>
        <source>Foreign keys are checked on every connection, as Prisma does.</source>
        <translation>Les clés étrangères sont vérifiées à chaque connexion, comme chez Prisma.</translation>
    </message>
    <message>
        <source>Use this file</source>
        <translation>Utiliser ce fichier</translation>
    </message>
    <message>
        <source>The URL must start with file: here.</source>
        <translation>L’URL doit commencer ici par file:.</translation>
    </message>
    <message>
        <source>The URL of a server does not start with file:.</source>
        <translation>L’URL d’un serveur ne commence pas par file:.</translation>
    </message>
    <message>
        <source>The file is not there yet: it is made when changes are applied.</source>
        <translation>Le fichier n’existe pas encore : il est créé quand des changements sont appliqués.</translation>
    </message>
    <message>
        <source>It takes no changes over this connection.</source>
        <translation>Elle n’accepte aucun changement par cette connexion.</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>Affichée comme</translation>
    </message>
    <message>
        <source>the name of the database</source>
        <translation>le nom de la base</translation>
    </message>
    <message>
        <source>until the project is closed</source>
        <translation>jusqu’à la fermeture du projet</translation>
    </message>
    <message>
        <source>for this project, its password in the keychain</source>
        <translation>pour ce projet, mot de passe dans le trousseau</translation>
    </message>
    <message>
        <source>for this project</source>
        <translation>pour ce projet</translation>
    </message>
    <message>
        <source>for this project, asking for its password each time</source>
        <translation>pour ce projet, mot de passe demandé à chaque fois</translation>
    </message>
    <message>
        <source>in .env as %1, with the password in plain text</source>
        <translation>dans .env sous %1, mot de passe en clair</translation>
    </message>
    <message>
        <source>in .env as %1</source>
        <translation>dans .env sous %1</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Conservation</translation>
    </message>
    <message>
        <source>Name the file first.</source>
        <translation>Indiquez d’abord le fichier.</translation>
    </message>
</context>
<context>
    <name>dunlin::designer::DataModel</name>
    <message>
        <source>no value</source>
        <translation>aucune valeur</translation>
    </message>
    <message>
        <source>empty text</source>
        <translation>texte vide</translation>
    </message>
    <message>
        <source>%1, primary key. Click to sort.</source>
        <translation>%1, clé primaire. Cliquez pour trier.</translation>
    </message>
    <message>
        <source>%1. Click to sort.</source>
        <translation>%1. Cliquez pour trier.</translation>
    </message>
</context>
<context>
    <name>dunlin::designer::DataPane</name>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>No database.</source>
        <translation>Aucune base de données.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Rows that contain…</source>
        <translation>Lignes qui contiennent…</translation>
    </message>
    <message>
        <source>Rows that contain</source>
        <translation>Lignes qui contiennent</translation>
    </message>
    <message>
        <source>Read the rows again</source>
        <translation>Relire les lignes</translation>
    </message>
    <message>
        <source>Select a table to see its rows.</source>
        <translation>Sélectionnez une table pour voir ses lignes.</translation>
    </message>
    <message>
        <source>%1 is not in the database yet.</source>
        <translation>%1 n’est pas encore dans la base.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>The rows cannot be read: %1</source>
        <translation>Les lignes ne peuvent pas être lues : %1</translation>
    </message>
    <message>
        <source>%1 has no rows.</source>
        <translation>%1 n’a pas de lignes.</translation>
    </message>
    <message>
        <source>No row contains “%1”.</source>
        <translation>Aucune ligne ne contient « %1 ».</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 rows read</source>
        <translation>%1 lignes lues sur %2</translation>
    </message>
    <message>
        <source>%1 rows read</source>
        <translation>%1 lignes lues</translation>
    </message>
    <message>
        <source>Counting rows</source>
        <translation>Comptage des lignes</translation>
    </message>
    <message>
        <source>The rows cannot be counted: %1</source>
        <translation>Les lignes ne peuvent pas être comptées : %1</translation>
    </message>
    <message>
        <source>Show all rows</source>
        <translation>Montrer toutes les lignes</translation>
    </message>
    <message>
        <source>There are no such rows any more.</source>
        <translation>Il n’y a plus de telles lignes.</translation>
    </message>
</context>
<context>
    <name>dunlin::designer::DiagramCommands</name>
    <message>
        <source>New &amp;table</source>
        <translation>Nouvelle &amp;table</translation>
    </message>
    <message>
        <source>New tables, one &amp;after the other</source>
        <translation>Nouvelles tables, l’une &amp;après l’autre</translation>
    </message>
    <message>
        <source>New &amp;enum</source>
        <translation>Nouvelle énu&amp;mération</translation>
    </message>
    <message>
        <source>New &amp;field or value</source>
        <translation>Nouveau &amp;champ ou nouvelle valeur</translation>
    </message>
    <message>
        <source>New &amp;relation</source>
        <translation>Nouvelle &amp;relation</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>Re&amp;nommer</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Remove with what depends &amp;on it</source>
        <translation>Supprimer avec ce qui en &amp;dépend</translation>
    </message>
    <message>
        <source>Primary &amp;key</source>
        <translation>Clé &amp;primaire</translation>
    </message>
    <message>
        <source>&amp;Unique</source>
        <translation>&amp;Unique</translation>
    </message>
    <message>
        <source>May be &amp;empty</source>
        <translation>Peut être &amp;vide</translation>
    </message>
    <message>
        <source>&amp;Index over columns…</source>
        <translation>&amp;Index sur des colonnes…</translation>
    </message>
    <message>
        <source>Columns unique &amp;together…</source>
        <translation>Colonnes uniques &amp;ensemble…</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Co&amp;uper</translation>
    </message>
    <message>
        <source>&amp;Copy as Prisma text</source>
        <translation>&amp;Copier comme texte Prisma</translation>
    </message>
    <message>
        <source>&amp;Paste tables</source>
        <translation>Co&amp;ller des tables</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Dupliquer</translation>
    </message>
    <message>
        <source>Select &amp;all tables</source>
        <translation>Sélectionner &amp;toutes les tables</translation>
    </message>
    <message>
        <source>Find in the dia&amp;gram</source>
        <translation>Chercher dans le dia&amp;gramme</translation>
    </message>
    <message>
        <source>Show in the te&amp;xt</source>
        <translation>Montrer dans le te&amp;xte</translation>
    </message>
    <message>
        <source>Co&amp;unt the rows</source>
        <translation>C&amp;ompter les lignes</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Zoom a&amp;vant</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Zoom a&amp;rrière</translation>
    </message>
    <message>
        <source>&amp;100 %</source>
        <translation>&amp;100 %</translation>
    </message>
    <message>
        <source>Fit a&amp;ll</source>
        <translation>&amp;Tout montrer</translation>
    </message>
    <message>
        <source>N&amp;o focus</source>
        <translation>&amp;Aucune mise en avant</translation>
    </message>
    <message>
        <source>&amp;1 relation away</source>
        <translation>&amp;1 relation de distance</translation>
    </message>
    <message>
        <source>&amp;2 relations away</source>
        <translation>&amp;2 relations de distance</translation>
    </message>
    <message>
        <source>&amp;3 relations away</source>
        <translation>&amp;3 relations de distance</translation>
    </message>
    <message>
        <source>&amp;Look further around, and back</source>
        <translation>&amp;Voir plus loin, puis revenir</translation>
    </message>
    <message>
        <source>Di&amp;m the rest</source>
        <translation>&amp;Estomper le reste</translation>
    </message>
    <message>
        <source>&amp;Hide the rest</source>
        <translation>&amp;Cacher le reste</translation>
    </message>
    <message>
        <source>&amp;Path between two tables</source>
        <translation>C&amp;hemin entre deux tables</translation>
    </message>
    <message>
        <source>Hidden table of a &amp;many-to-many relation</source>
        <translation>Table cachée d’une relation &amp;plusieurs à plusieurs</translation>
    </message>
    <message>
        <source>&amp;All columns</source>
        <translation>&amp;Toutes les colonnes</translation>
    </message>
    <message>
        <source>&amp;Keys only</source>
        <translation>&amp;Clés seulement</translation>
    </message>
    <message>
        <source>&amp;Names only</source>
        <translation>&amp;Noms seulement</translation>
    </message>
    <message>
        <source>&amp;Less detail, and all again</source>
        <translation>&amp;Moins de détail, puis tout de nouveau</translation>
    </message>
    <message>
        <source>&amp;Orthogonal lines</source>
        <translation>Traits &amp;orthogonaux</translation>
    </message>
    <message>
        <source>&amp;Straight lines</source>
        <translation>Traits &amp;droits</translation>
    </message>
    <message>
        <source>&amp;Curved lines</source>
        <translation>Traits &amp;courbes</translation>
    </message>
    <message>
        <source>Wheel &amp;scrolls</source>
        <translation>La molette fait &amp;défiler</translation>
    </message>
    <message>
        <source>Wheel &amp;zooms</source>
        <translation>La molette &amp;zoome</translation>
    </message>
    <message>
        <source>&amp;Arrange all, or the selected tables</source>
        <translation>&amp;Disposer toutes les tables, ou celles qui sont sélectionnées</translation>
    </message>
    <message>
        <source>Arrange &amp;new tables only</source>
        <translation>Disposer seulement les &amp;nouvelles tables</translation>
    </message>
    <message>
        <source>&amp;Pin in place</source>
        <translation>É&amp;pingler sur place</translation>
    </message>
    <message>
        <source>&amp;Snap to the grid</source>
        <translation>Aligner sur la g&amp;rille</translation>
    </message>
    <message>
        <source>Align &amp;left</source>
        <translation>Aligner à &amp;gauche</translation>
    </message>
    <message>
        <source>Align &amp;right</source>
        <translation>Aligner à &amp;droite</translation>
    </message>
    <message>
        <source>Align &amp;top</source>
        <translation>Aligner en &amp;haut</translation>
    </message>
    <message>
        <source>Align &amp;bottom</source>
        <translation>Aligner en &amp;bas</translation>
    </message>
    <message>
        <source>Centre in a &amp;column</source>
        <translation>Centrer en &amp;colonne</translation>
    </message>
    <message>
        <source>Centre in a ro&amp;w</source>
        <translation>Centrer en &amp;ligne</translation>
    </message>
    <message>
        <source>Distribute &amp;across</source>
        <translation>Répartir h&amp;orizontalement</translation>
    </message>
    <message>
        <source>Distribute &amp;down</source>
        <translation>Répartir &amp;verticalement</translation>
    </message>
    <message>
        <source>&amp;Group the selected tables…</source>
        <translation>&amp;Grouper les tables sélectionnées…</translation>
    </message>
    <message>
        <source>&amp;Take out of the group</source>
        <translation>&amp;Sortir du groupe</translation>
    </message>
    <message>
        <source>Next &amp;colour of the group</source>
        <translation>&amp;Couleur suivante du groupe</translation>
    </message>
    <message>
        <source>New &amp;note</source>
        <translation>Nouvelle &amp;note</translation>
    </message>
    <message>
        <source>&amp;Save as a view…</source>
        <translation>&amp;Enregistrer comme vue…</translation>
    </message>
    <message>
        <source>&amp;Remove this view</source>
        <translation>&amp;Supprimer cette vue</translation>
    </message>
    <message>
        <source>Show &amp;all tables</source>
        <translation>Montrer &amp;toutes les tables</translation>
    </message>
    <message>
        <source>Ke&amp;ys and indexes</source>
        <translation>C&amp;lés et index</translation>
    </message>
    <message>
        <source>Al&amp;ign and distribute</source>
        <translation>Al&amp;igner et répartir</translation>
    </message>
    <message>
        <source>&amp;Groups and notes</source>
        <translation>&amp;Groupes et notes</translation>
    </message>
    <message>
        <source>Saved &amp;views</source>
        <translation>Vues enre&amp;gistrées</translation>
    </message>
    <message>
        <source>Fo&amp;cus</source>
        <translation>&amp;Mise en avant</translation>
    </message>
    <message>
        <source>&amp;Detail</source>
        <translation>&amp;Détail</translation>
    </message>
    <message>
        <source>&amp;Lines</source>
        <translation>Tr&amp;aits</translation>
    </message>
    <message>
        <source>Mouse &amp;wheel</source>
        <translation>M&amp;olette de la souris</translation>
    </message>
    <message>
        <source>&amp;Map of the diagram</source>
        <translation>Cart&amp;e du diagramme</translation>
    </message>
</context>
<context>
    <name>dunlin::designer::DiagramView</name>
    <message>
        <source>+%1 more</source>
        <translation>+%1 autres</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Montrer moins</translation>
    </message>
    <message>
        <source>implicit</source>
        <translation>implicite</translation>
    </message>
    <message>
        <source>Diagram</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>+ Field</source>
        <translation>+ Champ</translation>
    </message>
    <message>
        <source>one to one</source>
        <translation>un à un</translation>
    </message>
    <message>
        <source>many to one</source>
        <translation>plusieurs à un</translation>
    </message>
    <message>
        <source>many to many</source>
        <translation>plusieurs à plusieurs</translation>
    </message>
    <message>
        <source>Relation, %1: drag from the table with the foreign key to the one it refers to. Keys 1, 2, 3 change the kind; Esc leaves.</source>
        <translation>Relation, %1 : tirez de la table qui a la clé étrangère vers celle qu’elle référence. Les touches 1, 2, 3 changent le genre ; Échap quitte.</translation>
    </message>
    <message>
        <source>Moving: arrow keys move the table, Enter keeps the place, Esc puts it back.</source>
        <translation>Déplacement : les flèches déplacent la table, Entrée garde la place, Échap la remet.</translation>
    </message>
    <message>
        <source>The schema has an error in line %1; this is its last valid state.</source>
        <translation>Le schéma a une erreur à la ligne %1 ; voici son dernier état valide.</translation>
    </message>
    <message>
        <source>The schema has errors; this is its last valid state.</source>
        <translation>Le schéma a des erreurs ; voici son dernier état valide.</translation>
    </message>
    <message>
        <source>Arranging the tables…</source>
        <translation>Disposition des tables…</translation>
    </message>
    <message>
        <source>No tables yet.
Press T to add the first one.</source>
        <translation>Pas encore de tables.
Appuyez sur T pour ajouter la première.</translation>
    </message>
    <message>
        <source>Table name</source>
        <translation>Nom de la table</translation>
    </message>
    <message>
        <source>Name of the new table</source>
        <translation>Nom de la nouvelle table</translation>
    </message>
    <message>
        <source>Select the table that gets the field first.</source>
        <translation>Sélectionnez d’abord la table qui reçoit le champ.</translation>
    </message>
    <message>
        <source>name Type, such as price Decimal?</source>
        <translation>nom Type, par exemple prix Decimal?</translation>
    </message>
    <message>
        <source>Name and type of the new field of %1</source>
        <translation>Nom et type du nouveau champ de %1</translation>
    </message>
    <message>
        <source>New name of the field %1</source>
        <translation>Nouveau nom du champ %1</translation>
    </message>
    <message>
        <source>New name of %1</source>
        <translation>Nouveau nom de %1</translation>
    </message>
    <message>
        <source>This table is in the database only; applying the changes drops it.</source>
        <translation>Cette table n’est que dans la base ; appliquer les modifications la supprime.</translation>
    </message>
    <message>
        <source>This column is in the database only; applying the changes drops it.</source>
        <translation>Cette colonne n’est que dans la base ; appliquer les modifications la supprime.</translation>
    </message>
    <message>
        <source>From table (holds the foreign key)</source>
        <translation>De la table (qui a la clé étrangère)</translation>
    </message>
    <message>
        <source>Table that holds the foreign key</source>
        <translation>Table qui a la clé étrangère</translation>
    </message>
    <message>
        <source>There is no table “%1”.</source>
        <translation>Il n’y a pas de table « %1 ».</translation>
    </message>
    <message>
        <source>%1 refers to table …</source>
        <translation>%1 référence la table …</translation>
    </message>
    <message>
        <source>Table that %1 refers to</source>
        <translation>Table que %1 référence</translation>
    </message>
    <message>
        <source>Arrange all tables</source>
        <translation>Disposer toutes les tables</translation>
    </message>
    <message>
        <source>Choose the table to focus on first.</source>
        <translation>Choisissez d’abord la table à mettre en avant.</translation>
    </message>
    <message>
        <source>Find in the diagram</source>
        <translation>Chercher dans le diagramme</translation>
    </message>
    <message>
        <source>Enter goes to the next match, Esc shows everything again</source>
        <translation>Entrée va au résultat suivant, Échap montre de nouveau tout</translation>
    </message>
    <message>
        <source>Nothing in the diagram has “%1” in its name.</source>
        <translation>Rien dans le diagramme n’a « %1 » dans son nom.</translation>
    </message>
    <message>
        <source>This table has no relations.</source>
        <translation>Cette table n’a pas de relations.</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>Déplacer %1</translation>
    </message>
    <message numerus="yes">
        <source>Move %n tables</source>
        <translation>
            <numerusform>Déplacer %n table</numerusform>
            <numerusform>Déplacer %n tables</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2: many to many through a hidden table</source>
        <translation>%1 et %2 : plusieurs à plusieurs par une table cachée</translation>
    </message>
    <message>
        <source>%1 refers to %2</source>
        <translation>%1 référence %2</translation>
    </message>
    <message>
        <source>Click to show or hide the other columns</source>
        <translation>Cliquez pour montrer ou cacher les autres colonnes</translation>
    </message>
    <message>
        <source>%1, table %2</source>
        <translation>%1, table %2</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>colonne %1</translation>
    </message>
    <message>
        <source>primary key</source>
        <translation>clé primaire</translation>
    </message>
    <message>
        <source>foreign key</source>
        <translation>clé étrangère</translation>
    </message>
    <message>
        <source>unique</source>
        <translation>unique</translation>
    </message>
    <message>
        <source>indexed</source>
        <translation>indexé</translation>
    </message>
    <message>
        <source>may be empty</source>
        <translation>peut être vide</translation>
    </message>
    <message>
        <source>Lost? Show the tables</source>
        <translation>Perdu ? Montrer les tables</translation>
    </message>
    <message>
        <source>Select the tables to copy first.</source>
        <translation>Sélectionnez d’abord les tables à copier.</translation>
    </message>
    <message numerus="yes">
        <source>%n tables</source>
        <translation>
            <numerusform>%n table</numerusform>
            <numerusform>%n tables</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is on the clipboard as Prisma text.</source>
        <translation>Dans le presse-papiers, comme texte Prisma : %1.</translation>
    </message>
    <message>
        <source>Select the tables to cut first.</source>
        <translation>Sélectionnez d’abord les tables à couper.</translation>
    </message>
    <message>
        <source>Select the tables to duplicate first.</source>
        <translation>Sélectionnez d’abord les tables à dupliquer.</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>Dupliquer %1</translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n tables</source>
        <translation>
            <numerusform>Dupliquer %n table</numerusform>
            <numerusform>Dupliquer %n tables</numerusform>
        </translation>
    </message>
    <message>
        <source>Select a column first: Enter goes into the columns of a table.</source>
        <translation>Sélectionnez d’abord une colonne : Entrée entre dans les colonnes d’une table.</translation>
    </message>
    <message>
        <source>A list is empty where there is nothing; it cannot be optional.</source>
        <translation>Une liste est vide là où il n’y a rien ; elle ne peut pas être facultative.</translation>
    </message>
    <message>
        <source>%1 has a key of several columns; change it under Keys in the properties.</source>
        <translation>%1 a une clé de plusieurs colonnes ; modifiez-la dans les propriétés, sous Clés.</translation>
    </message>
    <message>
        <source>Select the table that gets the index first.</source>
        <translation>Sélectionnez d’abord la table qui reçoit l’index.</translation>
    </message>
    <message>
        <source>Columns, such as a, b(sort: Desc)</source>
        <translation>Colonnes, par exemple a, b(sort: Desc)</translation>
    </message>
    <message>
        <source>Columns of %1 that are unique together</source>
        <translation>Colonnes de %1 qui sont uniques ensemble</translation>
    </message>
    <message>
        <source>Columns of the index of %1</source>
        <translation>Colonnes de l’index de %1</translation>
    </message>
    <message>
        <source>Enum name</source>
        <translation>Nom de l’énumération</translation>
    </message>
    <message>
        <source>Name of the new enum</source>
        <translation>Nom de la nouvelle énumération</translation>
    </message>
    <message>
        <source>VALUE</source>
        <translation>VALEUR</translation>
    </message>
    <message>
        <source>New value of %1</source>
        <translation>Nouvelle valeur de %1</translation>
    </message>
    <message numerus="yes">
        <source>name Type, for %n tables</source>
        <translation>
            <numerusform>nom Type, pour %n table</numerusform>
            <numerusform>nom Type, pour %n tables</numerusform>
        </translation>
    </message>
    <message>
        <source>Name and type of the new field of the selected tables</source>
        <translation>Nom et type du nouveau champ des tables sélectionnées</translation>
    </message>
    <message numerus="yes">
        <source>Add field %1 to %n tables</source>
        <translation>
            <numerusform>Ajouter le champ %1 à %n table</numerusform>
            <numerusform>Ajouter le champ %1 à %n tables</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the table where the path begins first.</source>
        <translation>Choisissez d’abord la table où commence le chemin.</translation>
    </message>
    <message>
        <source>Path from %1 to table …</source>
        <translation>Chemin de %1 à la table …</translation>
    </message>
    <message>
        <source>Table where the path from %1 ends</source>
        <translation>Table où finit le chemin depuis %1</translation>
    </message>
    <message>
        <source>No relations lead from %1 to %2.</source>
        <translation>Aucune relation ne mène de %1 à %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n relation(s) lead from %1 to %2.</source>
        <translation>
            <numerusform>%n relation mène de %1 à %2.</numerusform>
            <numerusform>%n relations mènent de %1 à %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Select the tables to align first: at least two that are not pinned.</source>
        <translation>Sélectionnez d’abord les tables à aligner : au moins deux qui ne sont pas épinglées.</translation>
    </message>
    <message>
        <source>Align tables</source>
        <translation>Aligner les tables</translation>
    </message>
    <message>
        <source>Select the tables to distribute first: at least three that are not pinned.</source>
        <translation>Sélectionnez d’abord les tables à répartir : au moins trois qui ne sont pas épinglées.</translation>
    </message>
    <message>
        <source>Distribute tables</source>
        <translation>Répartir les tables</translation>
    </message>
    <message>
        <source>Snap tables to the grid</source>
        <translation>Aligner les tables sur la grille</translation>
    </message>
    <message>
        <source>Arrange the selected tables</source>
        <translation>Disposer les tables sélectionnées</translation>
    </message>
    <message>
        <source>Arrange the new tables</source>
        <translation>Disposer les nouvelles tables</translation>
    </message>
    <message>
        <source>There is nothing to arrange.</source>
        <translation>Il n’y a rien à disposer.</translation>
    </message>
    <message>
        <source>Select what to pin first.</source>
        <translation>Sélectionnez d’abord ce qu’il faut épingler.</translation>
    </message>
    <message>
        <source>Unpin %1</source>
        <translation>Désépingler %1</translation>
    </message>
    <message>
        <source>Pin %1</source>
        <translation>Épingler %1</translation>
    </message>
    <message>
        <source>Select the tables of the group first.</source>
        <translation>Sélectionnez d’abord les tables du groupe.</translation>
    </message>
    <message>
        <source>Title of the group</source>
        <translation>Titre du groupe</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Groupe %1</translation>
    </message>
    <message>
        <source>Take out of the group</source>
        <translation>Sortir du groupe</translation>
    </message>
    <message>
        <source>New title of the group</source>
        <translation>Nouveau titre du groupe</translation>
    </message>
    <message>
        <source>There is a group “%1” already.</source>
        <translation>Il y a déjà un groupe « %1 ».</translation>
    </message>
    <message>
        <source>Rename the group %1</source>
        <translation>Renommer le groupe %1</translation>
    </message>
    <message>
        <source>Select a table of the group first.</source>
        <translation>Sélectionnez d’abord une table du groupe.</translation>
    </message>
    <message>
        <source>Colour the group %1</source>
        <translation>Colorer le groupe %1</translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation>Texte de la note</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Ajouter une note</translation>
    </message>
    <message>
        <source>Change a note</source>
        <translation>Modifier une note</translation>
    </message>
    <message>
        <source>Remove a note</source>
        <translation>Supprimer une note</translation>
    </message>
    <message>
        <source>Title of a view of the selected tables</source>
        <translation>Titre d’une vue des tables sélectionnées</translation>
    </message>
    <message>
        <source>Title of a view of these tables</source>
        <translation>Titre d’une vue de ces tables</translation>
    </message>
    <message>
        <source>Title of the view</source>
        <translation>Titre de la vue</translation>
    </message>
    <message>
        <source>Save the view %1</source>
        <translation>Enregistrer la vue %1</translation>
    </message>
    <message>
        <source>Everything is shown; there is no view to remove.</source>
        <translation>Tout est montré ; il n’y a pas de vue à supprimer.</translation>
    </message>
    <message>
        <source>Remove the view %1</source>
        <translation>Supprimer la vue %1</translation>
    </message>
    <message>
        <source>Select a many-to-many relation first.</source>
        <translation>Sélectionnez d’abord une relation plusieurs à plusieurs.</translation>
    </message>
    <message>
        <source>This table is pinned. Unpin it to move it.</source>
        <translation>Cette table est épinglée. Désépinglez-la pour la déplacer.</translation>
    </message>
    <message>
        <source>Drag to move the group, double-click to rename it</source>
        <translation>Tirez pour déplacer le groupe, double-cliquez pour le renommer</translation>
    </message>
    <message>
        <source>Click to show the hidden table %1</source>
        <translation>Cliquez pour montrer la table cachée %1</translation>
    </message>
    <message>
        <source>Double-click to change the note</source>
        <translation>Double-cliquez pour modifier la note</translation>
    </message>
    <message>
        <source>The database differs from the migrations: %1</source>
        <translation>La base diffère des migrations : %1</translation>
    </message>
    <message>
        <source>+ Value</source>
        <translation>+ Valeur</translation>
    </message>
    <message>
        <source>Esc shows everything again.</source>
        <translation>Échap montre de nouveau tout.</translation>
    </message>
    <message>
        <source>None of the tables of this view is left.</source>
        <translation>Il ne reste aucune des tables de cette vue.</translation>
    </message>
    <message>
        <source>%1 refers to what would go. Shift+Del removes the relations and their columns as well.</source>
        <translation>%1 référence ce qui disparaîtrait. Maj+Suppr supprime aussi les relations et leurs colonnes.</translation>
    </message>
    <message>
        <source>This table belongs to a many-to-many relation; remove the relation instead.</source>
        <translation>Cette table appartient à une relation plusieurs à plusieurs ; supprimez plutôt la relation.</translation>
    </message>
    <message>
        <source>The relation %1 of %2 needs this column. Shift+Del removes both.</source>
        <translation>La relation %1 de %2 a besoin de cette colonne. Maj+Suppr supprime les deux.</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n tables</source>
        <translation>
            <numerusform>Supprimer %n table</numerusform>
            <numerusform>Supprimer %n tables</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dunlin::designer::Document</name>
    <message>
        <source>Typing</source>
        <translation>Saisie</translation>
    </message>
    <message>
        <source>Recovered changes</source>
        <translation>Modifications récupérées</translation>
    </message>
    <message>
        <source>Change by another program</source>
        <translation>Modification par un autre programme</translation>
    </message>
    <message>
        <source>Recovered positions</source>
        <translation>Positions récupérées</translation>
    </message>
</context>
<context>
    <name>dunlin::designer::EditorPane</name>
    <message>
        <source>Schema files</source>
        <translation>Fichiers du schéma</translation>
    </message>
    <message>
        <source>%1 ●</source>
        <comment>file with unsaved changes</comment>
        <translation>%1 ●</translation>
    </message>
    <message>
        <source>Replace %1</source>
        <translation>Remplacer %1</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) replaced</source>
        <translation>
            <numerusform>%n endroit remplacé</numerusform>
            <numerusform>%n endroits remplacés</numerusform>
        </translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
</context>
<context>
    <name>dunlin::designer::ExplanationPopup</name>
    <message>
        <source>Explanation</source>
        <translation>Explication</translation>
    </message>
</context>
<context>
    <name>dunlin::designer::ExportDialog</name>
    <message>
        <source>Export the diagram</source>
        <translation>Exporter le diagramme</translation>
    </message>
    <message>
        <source>&amp;Everything</source>
        <translation>&amp;Tout</translation>
    </message>
    <message>
        <source>&amp;Everything in this view</source>
        <translation>&amp;Tout dans cette vue</translation>
    </message>
    <message>
        <source>What is &amp;seen now</source>
        <translation>Ce qui est &amp;visible maintenant</translation>
    </message>
    <message>
        <source>The se&amp;lected tables (%1)</source>
        <translation>Les tables sé&amp;lectionnées (%1)</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Type de fichier</translation>
    </message>
    <message>
        <source>SVG picture, text stays text</source>
        <translation>Image SVG, le texte reste du texte</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>Image PNG</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>Document PDF</translation>
    </message>
    <message>
        <source>Mermaid text</source>
        <translation>Texte Mermaid</translation>
    </message>
    <message>
        <source>DBML text</source>
        <translation>Texte DBML</translation>
    </message>
    <message>
        <source>PlantUML text</source>
        <translation>Texte PlantUML</translation>
    </message>
    <message>
        <source>Pixels per unit</source>
        <translation>Pixels par unité</translation>
    </message>
    <message>
        <source>On &amp;A4 pages that can be put together</source>
        <translation>Sur des pages &amp;A4 à assembler</translation>
    </message>
    <message>
        <source>&amp;Dark colours</source>
        <translation>Couleurs &amp;sombres</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>&amp;As</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>S&amp;cale</source>
        <translation>Éc&amp;helle</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>Copy the pict&amp;ure</source>
        <translation>Copier l’ima&amp;ge</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>%1 tables, %2 relations</source>
        <translation>%1 tables, %2 relations</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 pixels</translation>
    </message>
    <message>
        <source>The diagram was written to %1.</source>
        <translation>Le diagramme a été écrit dans %1.</translation>
    </message>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation>L’image est dans le presse-papiers.</translation>
    </message>
</context>
<context>
    <name>dunlin::designer::FindBar</name>
    <message>
        <source>Previous match</source>
        <translation>Résultat précédent</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Résultat suivant</translation>
    </message>
    <message>
        <source>Close find bar</source>
        <translation>Fermer la barre de recherche</translation>
    </message>
    <message>
        <source>Find in the schema</source>
        <translation>Chercher dans le schéma</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Remplacer par</translation>
    </message>
    <message>
        <source>Replace in all files</source>
        <translation>Remplacer dans tous les fichiers</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>Went round</source>
        <translation>Repris du début</translation>
    </message>
</context>
<context>
    <name>dunlin::designer::FocusBar</name>
    <message>
        <source>Relations around the table</source>
        <translation>Relations autour de la table</translation>
    </message>
    <message>
        <source>Hide the rest</source>
        <translation>Cacher le reste</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Tout montrer</translation>
    </message>
    <message>
        <source>Show everything (Esc)</source>
        <translation>Tout montrer (Échap)</translation>
    </message>
    <message>
        <source>Around %1</source>
        <translation>Autour de %1</translation>
    </message>
    <message>
        <source>1 relation</source>
        <translation>1 relation</translation>
    </message>
    <message>
        <source>%1 relations</source>
        <translation>%1 relations</translation>
    </message>
</context>
<context>
    <name>dunlin::designer::HelpPage</name>
    <message>
        <source>en</source>
        <comment>the language&apos;s folder in resources/help</comment>
        <translation>fr</translation>
    </message>
</context>
<context>
    <name>dunlin::designer::HelpWindow</name>
    <message>
        <source>Dunlin help</source>
        <translation>Aide de Dunlin</translation>
    </message>
    <message>
        <source>Help pages</source>
        <translation>Pages d’aide</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
</context>
<context>
    <name>dunlin::designer::HistoryModel</name>
    <message>
        <source>applied</source>
        <translation>appliquée</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échouée</translation>
    </message>
    <message>
        <source>rolled back</source>
        <translation>annulée</translation>
    </message>
    <message>
        <source>edited after it was applied</source>
        <translation>modifiée après son application</translation>
    </message>
    <message>
        <source>missing in the folder</source>
        <translation>absente du dossier</translation>
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
        <translation>Appliquée le %1</translation>
    </message>
    <message>
        <source>d MMMM yyyy, HH:mm</source>
        <comment>format of a date and time</comment>
        <translation>d MMMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>format of a date</comment>
        <translation>d MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>dunlin::designer::HistoryPane</name>
    <message>
        <source>Migration history</source>
        <translation>Historique des migrations</translation>
    </message>
    <message>
        <source>Migrations</source>
        <translation>Migrations</translation>
    </message>
    <message>
        <source>Show the difference</source>
        <translation>Montrer la différence</translation>
    </message>
    <message>
        <source>Adopt it as a migration</source>
        <translation>L’adopter comme migration</translation>
    </message>
    <message>
        <source>Time: the migrations</source>
        <translation>Temps : les migrations</translation>
    </message>
    <message>
        <source>Show the schema and the diagram after each migration</source>
        <translation>Montrer le schéma et le diagramme après chaque migration</translation>
    </message>
    <message>
        <source>Compare from</source>
        <translation>Comparer à partir de</translation>
    </message>
    <message>
        <source>Compare to</source>
        <translation>Comparer avec</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>SQL of the chosen migration</source>
        <translation>SQL de la migration choisie</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 sur %2 : %3</translation>
    </message>
    <message>
        <source>the present</source>
        <translation>le présent</translation>
    </message>
    <message>
        <source>The database differs in 1 place from what the applied migrations make.</source>
        <translation>La base diffère en 1 endroit de ce que font les migrations appliquées.</translation>
    </message>
    <message>
        <source>The database differs in %1 places from what the applied migrations make.</source>
        <translation>La base diffère en %1 endroits de ce que font les migrations appliquées.</translation>
    </message>
    <message>
        <source>No migrations yet.
Apply changes with a name, and the first one appears here.</source>
        <translation>Pas encore de migrations.
Appliquez des modifications avec un nom, et la première apparaît ici.</translation>
    </message>
    <message>
        <source>The database has applied this migration, but its folder is gone.</source>
        <translation>La base a appliqué cette migration, mais son dossier a disparu.</translation>
    </message>
    <message>
        <source>This file was changed after it had been applied; the database has the earlier text.</source>
        <translation>Ce fichier a été modifié après son application ; la base a le texte antérieur.</translation>
    </message>
    <message>
        <source>Put the database back</source>
        <translation>Remettre la base</translation>
    </message>
</context>
<context>
    <name>dunlin::designer::ImportDialog</name>
    <message>
        <source>New project from a database</source>
        <translation>Nouveau projet à partir d’une base de données</translation>
    </message>
    <message>
        <source>New project from an SQL file</source>
        <translation>Nouveau projet à partir d’un fichier SQL</translation>
    </message>
    <message>
        <source>Kind of database</source>
        <translation>Genre de base</translation>
    </message>
    <message>
        <source>SQL file</source>
        <translation>Fichier SQL</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>Folder of the project</source>
        <translation>Dossier du projet</translation>
    </message>
    <message>
        <source>The database is only read. Its URL goes into .env of the new project.</source>
        <translation>La base n’est que lue. Son URL va dans le .env du nouveau projet.</translation>
    </message>
    <message>
        <source>The file runs in an empty database of that kind, which is gone afterwards.</source>
        <translation>Le fichier s’exécute dans une base vide de ce genre, qui disparaît ensuite.</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>Choisir : %1</translation>
    </message>
    <message>
        <source>A file</source>
        <translation>Un fichier</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
</context>
<context>
    <name>dunlin::designer::KeptConnections</name>
    <message>
        <source>The password was not kept; it is asked for the next time.</source>
        <translation>Le mot de passe n’a pas été gardé ; il sera demandé la prochaine fois.</translation>
    </message>
    <message>
        <source>The keychain did not give the password of %1.</source>
        <translation>Le trousseau n’a pas donné le mot de passe de %1.</translation>
    </message>
</context>
<context>
    <name>dunlin::designer::MainWindow</name>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Partagé</translation>
    </message>
    <message>
        <source>Diagram</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Montrer %1</translation>
    </message>
    <message>
        <source>Find a table, column or action</source>
        <translation>Chercher une table, une colonne ou une action</translation>
    </message>
    <message>
        <source>Find a table, column or action (Ctrl+K)</source>
        <translation>Chercher une table, une colonne ou une action (Ctrl+K)</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparer avec</translation>
    </message>
    <message>
        <source>Push only</source>
        <translation>Pousser seulement</translation>
    </message>
    <message>
        <source>Change the database without writing a migration</source>
        <translation>Modifier la base sans écrire de migration</translation>
    </message>
    <message>
        <source>Preview, problems, history, data and log</source>
        <translation>Aperçu, problèmes, historique, données et journal</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>SQL preview</source>
        <translation>Aperçu SQL</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Show the pending changes</source>
        <translation>Montrer les modifications en attente</translation>
    </message>
    <message>
        <source>What the database has and no migration makes</source>
        <translation>Ce que la base a et qu’aucune migration ne fait</translation>
    </message>
    <message>
        <source>Problems (%1)</source>
        <translation>Problèmes (%1)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Ln %1, Col %2</source>
        <translation>Ln %1, Col %2</translation>
    </message>
    <message>
        <source>Nothing fits “%1”.</source>
        <translation>Rien ne correspond à « %1 ».</translation>
    </message>
    <message>
        <source>Unsaved changes cannot be kept safe in this folder.</source>
        <translation>Les modifications non enregistrées ne peuvent pas être mises à l’abri dans ce dossier.</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>Connexion perdue</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>The schema has errors</source>
        <translation>Le schéma a des erreurs</translation>
    </message>
    <message>
        <source>Compare with the database to apply</source>
        <translation>Comparez avec la base pour appliquer</translation>
    </message>
    <message>
        <source>Create %1 from the history</source>
        <translation>Créer %1 à partir de l’historique</translation>
    </message>
    <message>
        <source>Nothing to apply to %1</source>
        <translation>Rien à appliquer à %1</translation>
    </message>
    <message>
        <source>%1 is production: use migrate deploy</source>
        <translation>%1 est en production : utilisez migrate deploy</translation>
    </message>
    <message>
        <source>Answer 1 question to apply</source>
        <translation>Répondez à 1 question pour appliquer</translation>
    </message>
    <message>
        <source>Answer %1 questions to apply</source>
        <translation>Répondez à %1 questions pour appliquer</translation>
    </message>
    <message>
        <source>Create %1 with %2…</source>
        <translation>Créer %1 avec %2…</translation>
    </message>
    <message>
        <source>Apply %1 to %2…</source>
        <translation>Appliquer %1 à %2…</translation>
    </message>
    <message>
        <source>Write a migration and apply it (%1)</source>
        <translation>Écrire une migration et l’appliquer (%1)</translation>
    </message>
    <message>
        <source>Nothing differs: %1.</source>
        <translation>Rien ne diffère : %1.</translation>
    </message>
    <message>
        <source>No database to compare with.</source>
        <translation>Aucune base à comparer.</translation>
    </message>
    <message>
        <source>%1 is not there yet. The history has everything that the schema says.</source>
        <translation>%1 n’existe pas encore. L’historique a tout ce que dit le schéma.</translation>
    </message>
    <message>
        <source>Nothing to do: %1 has this schema already.</source>
        <translation>Rien à faire : %1 a déjà ce schéma.</translation>
    </message>
    <message>
        <source>The schema could not be saved; nothing was applied.</source>
        <translation>Le schéma n’a pas pu être enregistré ; rien n’a été appliqué.</translation>
    </message>
    <message>
        <source>The schema could not be saved; nothing was pushed.</source>
        <translation>Le schéma n’a pas pu être enregistré ; rien n’a été poussé.</translation>
    </message>
    <message>
        <source>%1 was not created.</source>
        <translation>%1 n’a pas été créée.</translation>
    </message>
    <message>
        <source>Open the migration</source>
        <translation>Ouvrir la migration</translation>
    </message>
    <message>
        <source>Show what it changed</source>
        <translation>Montrer ce qu’elle a changé</translation>
    </message>
    <message>
        <source>Mark as rolled back</source>
        <translation>Marquer comme annulée</translation>
    </message>
    <message>
        <source>Mark as applied</source>
        <translation>Marquer comme appliquée</translation>
    </message>
    <message>
        <source>Show the drift</source>
        <translation>Montrer la dérive</translation>
    </message>
    <message>
        <source>Applying</source>
        <translation>Application</translation>
    </message>
    <message numerus="yes">
        <source>%n pending migration(s) applied.</source>
        <translation>
            <numerusform>%n migration en attente appliquée.</numerusform>
            <numerusform>%n migrations en attente appliquées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Marking %1</source>
        <translation>Marquage de %1</translation>
    </message>
    <message>
        <source>%1 counts as applied.</source>
        <translation>%1 compte comme appliquée.</translation>
    </message>
    <message>
        <source>%1 counts as rolled back.</source>
        <translation>%1 compte comme annulée.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>the schema</source>
        <translation>le schéma</translation>
    </message>
    <message>
        <source>saved file</source>
        <translation>fichier enregistré</translation>
    </message>
    <message>
        <source>database  %1</source>
        <translation>base  %1</translation>
    </message>
    <message>
        <source>end of the history</source>
        <translation>fin de l’historique</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>après %1</translation>
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
        <translation>git : %1</translation>
    </message>
    <message>
        <source>no difference</source>
        <translation>aucune différence</translation>
    </message>
    <message>
        <source>%1, compared with %2: %3</source>
        <translation>%1, comparé avec %2 : %3</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aide</translation>
    </message>
    <message>
        <source>&amp;Help pages</source>
        <translation>&amp;Pages d’aide</translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation>&amp;Visite guidée</translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation>&amp;Touches…</translation>
    </message>
    <message>
        <source>&amp;About Dunlin</source>
        <translation>À &amp;propos de Dunlin</translation>
    </message>
    <message>
        <source>About Dunlin</source>
        <translation>À propos de Dunlin</translation>
    </message>
    <message>
        <source>Dunlin %1
Designs database schemas in Prisma&apos;s language.
GPL-3.0-or-later.</source>
        <translation>Dunlin %1
Conçoit des schémas de bases de données dans le langage de Prisma.
GPL-3.0-or-later.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Open project…</source>
        <translation>&amp;Ouvrir un projet…</translation>
    </message>
    <message>
        <source>&amp;New project…</source>
        <translation>&amp;Nouveau projet…</translation>
    </message>
    <message>
        <source>New project from a &amp;database…</source>
        <translation>Nouveau projet à partir d’une &amp;base…</translation>
    </message>
    <message>
        <source>New project from an S&amp;QL file…</source>
        <translation>Nouveau projet à partir d’un fichier S&amp;QL…</translation>
    </message>
    <message>
        <source>Open &amp;sample shop</source>
        <translation>Ouvrir la &amp;boutique d’exemple</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Ouvrir un &amp;récent</translation>
    </message>
    <message>
        <source>New &amp;window</source>
        <translation>Nouvelle &amp;fenêtre</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Export the diagram…</source>
        <translation>&amp;Exporter le diagramme…</translation>
    </message>
    <message>
        <source>&amp;Close project</source>
        <translation>&amp;Fermer le projet</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Undo &amp;list…</source>
        <translation>&amp;Liste des annulations…</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Chercher</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Chercher le &amp;suivant</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>Chercher le &amp;précédent</translation>
    </message>
    <message>
        <source>&amp;Replace in all files</source>
        <translation>&amp;Remplacer dans tous les fichiers</translation>
    </message>
    <message>
        <source>&amp;Toggle comment</source>
        <translation>(Dé)&amp;commenter</translation>
    </message>
    <message>
        <source>For&amp;mat</source>
        <translation>For&amp;mater</translation>
    </message>
    <message>
        <source>&amp;Complete the word</source>
        <translation>&amp;Compléter le mot</translation>
    </message>
    <message>
        <source>&amp;Quick fixes…</source>
        <translation>Corrections &amp;rapides…</translation>
    </message>
    <message>
        <source>&amp;Explain</source>
        <translation>&amp;Expliquer</translation>
    </message>
    <message>
        <source>Go to the &amp;definition</source>
        <translation>Aller à la &amp;définition</translation>
    </message>
    <message>
        <source>Find re&amp;ferences</source>
        <translation>Chercher les ré&amp;férences</translation>
    </message>
    <message>
        <source>Re&amp;name the symbol…</source>
        <translation>Re&amp;nommer le symbole…</translation>
    </message>
    <message>
        <source>&amp;Go to table, column or action</source>
        <translation>&amp;Aller à une table, une colonne ou une action</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Paramètres…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Texte</translation>
    </message>
    <message>
        <source>&amp;Split</source>
        <translation>&amp;Partagé</translation>
    </message>
    <message>
        <source>&amp;Diagram</source>
        <translation>&amp;Diagramme</translation>
    </message>
    <message>
        <source>Go to the t&amp;ext</source>
        <translation>Aller au t&amp;exte</translation>
    </message>
    <message>
        <source>Go to the d&amp;iagram</source>
        <translation>Aller au d&amp;iagramme</translation>
    </message>
    <message>
        <source>Go to the &amp;outline</source>
        <translation>Aller au p&amp;lan</translation>
    </message>
    <message>
        <source>Go to the &amp;preview</source>
        <translation>Aller à l’&amp;aperçu</translation>
    </message>
    <message>
        <source>S&amp;ide panel</source>
        <translation>&amp;Panneau latéral</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Couleurs</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>&amp;Réinitialiser la disposition</translation>
    </message>
    <message>
        <source>&amp;Migrate</source>
        <translation>&amp;Migrer</translation>
    </message>
    <message>
        <source>&amp;Apply as a migration…</source>
        <translation>&amp;Appliquer comme migration…</translation>
    </message>
    <message>
        <source>&amp;Push without a migration…</source>
        <translation>&amp;Pousser sans migration…</translation>
    </message>
    <message>
        <source>Show the &amp;history</source>
        <translation>Montrer l’&amp;historique</translation>
    </message>
    <message>
        <source>&amp;Back to the present</source>
        <translation>&amp;Retour au présent</translation>
    </message>
    <message>
        <source>&amp;Copy the SQL</source>
        <translation>&amp;Copier le SQL</translation>
    </message>
    <message>
        <source>&amp;Save the SQL…</source>
        <translation>&amp;Enregistrer le SQL…</translation>
    </message>
    <message>
        <source>Show the &amp;way back beside it</source>
        <translation>Montrer le &amp;retour à côté</translation>
    </message>
    <message>
        <source>Show the SQL &amp;alone</source>
        <translation>Montrer le SQL &amp;seul</translation>
    </message>
    <message>
        <source>Data&amp;base</source>
        <translation>&amp;Base de données</translation>
    </message>
    <message>
        <source>Show the &amp;data</source>
        <translation>Montrer les &amp;données</translation>
    </message>
    <message>
        <source>Use another database &amp;file…</source>
        <translation>Utiliser un autre &amp;fichier de base…</translation>
    </message>
    <message>
        <source>Connect to a ser&amp;ver…</source>
        <translation>Se connecter à un ser&amp;veur…</translation>
    </message>
    <message>
        <source>This database is &amp;for</source>
        <translation>Cette base sert &amp;pour</translation>
    </message>
    <message>
        <source>&amp;Development</source>
        <translation>Le &amp;développement</translation>
    </message>
    <message>
        <source>&amp;Tests</source>
        <translation>Les &amp;tests</translation>
    </message>
    <message>
        <source>&amp;Production: nothing is applied from here</source>
        <translation>La &amp;production : rien n’est appliqué d’ici</translation>
    </message>
    <message>
        <source>&amp;Read the database again</source>
        <translation>&amp;Relire la base de données</translation>
    </message>
    <message>
        <source>&amp;Connect again</source>
        <translation>Se re&amp;connecter</translation>
    </message>
    <message>
        <source>Use the schema&apos;s &amp;own database</source>
        <translation>Utiliser la base &amp;propre au schéma</translation>
    </message>
    <message>
        <source>C&amp;ancel what is running</source>
        <translation>&amp;Annuler ce qui s’exécute</translation>
    </message>
    <message>
        <source>This project could not be opened.</source>
        <translation>Ce projet n’a pas pu être ouvert.</translation>
    </message>
    <message>
        <source>Opened %1</source>
        <translation>%1 ouvert</translation>
    </message>
    <message>
        <source>Dunlin ended on %1 before changes to the schema were saved.</source>
        <translation>Dunlin s’est terminé le %1 avant que les modifications du schéma soient enregistrées.</translation>
    </message>
    <message>
        <source>Recover them</source>
        <translation>Les récupérer</translation>
    </message>
    <message>
        <source>Recovered. Undo leads back to what is in the file.</source>
        <translation>Récupéré. Annuler ramène à ce qui est dans le fichier.</translation>
    </message>
    <message>
        <source>Discard them</source>
        <translation>Les abandonner</translation>
    </message>
    <message>
        <source>Open a schema</source>
        <translation>Ouvrir un schéma</translation>
    </message>
    <message>
        <source>Prisma schemas (*.prisma);;All files (*)</source>
        <translation>Schémas Prisma (*.prisma);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>The URL was not written.</source>
        <translation>L’URL n’a pas été écrite.</translation>
    </message>
    <message>
        <source>The URL was written to .env. Keep that file out of version control.</source>
        <translation>L’URL a été écrite dans .env. Gardez ce fichier hors de la gestion de versions.</translation>
    </message>
    <message>
        <source>Folder for the new project</source>
        <translation>Dossier du nouveau projet</translation>
    </message>
    <message>
        <source>Create here</source>
        <translation>Créer ici</translation>
    </message>
    <message>
        <source>The schema was imported. Some things it cannot say:</source>
        <translation>Le schéma a été importé. Ce qu’il ne peut pas dire :</translation>
    </message>
    <message>
        <source>No other window could be opened.</source>
        <translation>Aucune autre fenêtre n’a pu être ouverte.</translation>
    </message>
    <message>
        <source>Undo list</source>
        <translation>Liste des annulations</translation>
    </message>
    <message>
        <source>As it was opened</source>
        <translation>Comme à l’ouverture</translation>
    </message>
    <message>
        <source>Write the schema</source>
        <translation>Écrivez le schéma</translation>
    </message>
    <message>
        <source>Everything follows from this text. Ctrl+Space completes, F2 renames, Ctrl+. offers fixes.</source>
        <translation>Tout découle de ce texte. Ctrl+Espace complète, F2 renomme, Ctrl+. propose des corrections.</translation>
    </message>
    <message>
        <source>Or draw it</source>
        <translation>Ou dessinez-le</translation>
    </message>
    <message>
        <source>T makes a table, + a field, R a relation. Each gesture is a small edit of the text, and Ctrl+Z takes it back.</source>
        <translation>T fait une table, + un champ, R une relation. Chaque geste est une petite modification du texte, et Ctrl+Z la reprend.</translation>
    </message>
    <message>
        <source>See what would happen</source>
        <translation>Voyez ce qui se passerait</translation>
    </message>
    <message>
        <source>The SQL of your changes, while you type. Choose a change to find its line and its box; the marks say what loses data or locks.</source>
        <translation>Le SQL de vos modifications, pendant la saisie. Choisissez une modification pour trouver sa ligne et sa boîte ; les marques disent ce qui perd des données ou verrouille.</translation>
    </message>
    <message>
        <source>Apply it</source>
        <translation>Appliquez</translation>
    </message>
    <message>
        <source>Writes a migration and runs it. What would lose rows asks first, with real numbers, and keeps a copy.</source>
        <translation>Écrit une migration et l’exécute. Ce qui perdrait des lignes demande d’abord, avec de vrais nombres, et garde une copie.</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Trouvez tout</translation>
    </message>
    <message>
        <source>Ctrl+K leads to every table, column and action. F1 explains what you are looking at.</source>
        <translation>Ctrl+K mène à chaque table, colonne et action. F1 explique ce que vous regardez.</translation>
    </message>
    <message>
        <source>No project was made here.</source>
        <translation>Aucun projet n’a été créé ici.</translation>
    </message>
    <message>
        <source>The sample could not be copied.</source>
        <translation>L’exemple n’a pas pu être copié.</translation>
    </message>
    <message>
        <source>The schema was not saved. Nothing is lost: it is still here.</source>
        <translation>Le schéma n’a pas été enregistré. Rien n’est perdu : il est toujours ici.</translation>
    </message>
    <message>
        <source>Dunlin</source>
        <translation>Dunlin</translation>
    </message>
    <message>
        <source>Save the changes to the schema?</source>
        <translation>Enregistrer les modifications du schéma ?</translation>
    </message>
    <message>
        <source>%1 was deleted or moved by another program. Its text is still here.</source>
        <translation>%1 a été supprimé ou déplacé par un autre programme. Son texte est toujours ici.</translation>
    </message>
    <message>
        <source>Write it again</source>
        <translation>L’écrire de nouveau</translation>
    </message>
    <message>
        <source>Read again: another program changed the schema.</source>
        <translation>Relu : un autre programme a modifié le schéma.</translation>
    </message>
    <message>
        <source>Another program changed other lines of the schema: both changes are here now. Undo leads back.</source>
        <translation>Un autre programme a modifié d’autres lignes du schéma : les deux modifications sont ici maintenant. Annuler ramène en arrière.</translation>
    </message>
    <message>
        <source>The schema was changed by another program, and here as well.</source>
        <translation>Le schéma a été modifié par un autre programme, et ici aussi.</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Garder les miennes</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Prendre les leurs</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>&amp;Annuler %1</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>&amp;Rétablir %1</translation>
    </message>
    <message>
        <source>%1 — %2[*] — Dunlin</source>
        <translation>%1 — %2[*] — Dunlin</translation>
    </message>
    <message>
        <source>● %1 · %2 · %3</source>
        <translation>● %1 · %2 · %3</translation>
    </message>
    <message>
        <source>○ connecting to %1</source>
        <translation>○ connexion à %1</translation>
    </message>
    <message>
        <source>○ %1 · not created yet</source>
        <translation>○ %1 · pas encore créée</translation>
    </message>
    <message>
        <source>✕ not connected</source>
        <translation>✕ non connecté</translation>
    </message>
    <message>
        <source>✕ connection to %1 lost</source>
        <translation>✕ connexion à %1 perdue</translation>
    </message>
    <message>
        <source>no database</source>
        <translation>aucune base</translation>
    </message>
    <message>
        <source>Connect again</source>
        <translation>Se reconnecter</translation>
    </message>
    <message>
        <source>Connection: %1</source>
        <translation>Connexion : %1</translation>
    </message>
    <message>
        <source>%1 pending, %2 destructive</source>
        <translation>%1 en attente, dont %2 destructives</translation>
    </message>
    <message>
        <source>%1 pending</source>
        <translation>%1 en attente</translation>
    </message>
    <message>
        <source>no drift</source>
        <translation>aucune dérive</translation>
    </message>
    <message>
        <source>1 drifted</source>
        <translation>1 dérive</translation>
    </message>
    <message>
        <source>%1 drifted</source>
        <translation>%1 dérives</translation>
    </message>
    <message>
        <source>Drift: %1</source>
        <translation>Dérive : %1</translation>
    </message>
    <message>
        <source>schema valid</source>
        <translation>schéma valide</translation>
    </message>
    <message>
        <source>%1 · %2 · analysed in %3 ms</source>
        <translation>%1 · %2 · analysé en %3 ms</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>%1 is not there yet.</source>
        <translation>%1 n’existe pas encore.</translation>
    </message>
    <message>
        <source>enum</source>
        <translation>énumération</translation>
    </message>
    <message>
        <source>view</source>
        <translation>vue</translation>
    </message>
    <message>
        <source>table</source>
        <translation>table</translation>
    </message>
    <message>
        <source>Take back what it did</source>
        <translation>Retirer ce qu’elle a fait</translation>
    </message>
    <message>
        <source>Repairing the history</source>
        <translation>Réparation de l’historique</translation>
    </message>
    <message>
        <source>The present text of %1 counts as the one that was applied.</source>
        <translation>Le texte actuel de %1 compte comme celui qui a été appliqué.</translation>
    </message>
    <message>
        <source>%1 is again what was applied.</source>
        <translation>%1 est de nouveau ce qui a été appliqué.</translation>
    </message>
    <message>
        <source>%1 is no longer in the history.</source>
        <translation>%1 n’est plus dans l’historique.</translation>
    </message>
    <message>
        <source>Taking back %1</source>
        <translation>Retrait de %1</translation>
    </message>
    <message>
        <source>The database is as it was before %1, which counts as rolled back.</source>
        <translation>La base est comme avant %1, qui compte comme annulée.</translation>
    </message>
    <message>
        <source>Take back %1? Rows that go are saved first, and its folder moves to .dunlin/undone.</source>
        <translation>Retirer %1 ? Les lignes qui disparaissent sont d’abord sauvegardées, et son dossier va dans .dunlin/undone.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>La retirer</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>La garder</translation>
    </message>
    <message>
        <source>Squashing</source>
        <translation>Fusion</translation>
    </message>
    <message>
        <source>%1 takes the place of %2 migrations; the old ones are in .dunlin/squashed.</source>
        <translation>%1 remplace %2 migrations ; les anciennes sont dans .dunlin/squashed.</translation>
    </message>
    <message>
        <source>Adopting the difference</source>
        <translation>Adoption de la différence</translation>
    </message>
    <message>
        <source>There is no difference any more.</source>
        <translation>Il n’y a plus de différence.</translation>
    </message>
    <message>
        <source>Put the database back to what the migrations make? Rows that go are saved first.</source>
        <translation>Remettre la base à ce que font les migrations ? Les lignes qui disparaissent sont d’abord sauvegardées.</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>La remettre</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>La laisser</translation>
    </message>
    <message>
        <source>Taking back the last migration</source>
        <translation>Retrait de la dernière migration</translation>
    </message>
    <message>
        <source>%1 was taken back.</source>
        <translation>%1 a été retirée.</translation>
    </message>
    <message>
        <source>Putting the database back</source>
        <translation>Remise en état de la base</translation>
    </message>
    <message>
        <source>The database is what the migrations make.</source>
        <translation>La base est ce que font les migrations.</translation>
    </message>
    <message>
        <source>%1 was written and counts as applied. Database › Bring its schema into the text does that.</source>
        <translation>%1 a été écrite et compte comme appliquée. « Base de données › Amener son schéma dans le texte » la reprend.</translation>
    </message>
    <message>
        <source>&amp;Bring its schema into the text</source>
        <translation>&amp;Amener son schéma dans le texte</translation>
    </message>
    <message>
        <source>There is no database to read.</source>
        <translation>Il n’y a pas de base à lire.</translation>
    </message>
    <message>
        <source>Pull from the database</source>
        <translation>Reprise de la base</translation>
    </message>
    <message>
        <source>The text says what the database has. Undo leads back.</source>
        <translation>Le texte dit ce que la base a. Annuler ramène en arrière.</translation>
    </message>
    <message>
        <source>Go on without it</source>
        <translation>Continuer sans lui</translation>
    </message>
    <message>
        <source>Another program renamed %1 to %2.</source>
        <translation>Un autre programme a renommé %1 en %2.</translation>
    </message>
    <message>
        <source>Another program added %1 to the schema.</source>
        <translation>Un autre programme a ajouté %1 au schéma.</translation>
    </message>
    <message>
        <source>The URL of the shadow database counts until the project is closed: the datasource has no shadowDatabaseUrl = env(…) to keep it under.</source>
        <translation>L’URL de la base fantôme vaut jusqu’à la fermeture du projet : la datasource n’a pas de shadowDatabaseUrl = env(…) pour la conserver.</translation>
    </message>
    <message>
        <source>Not formatted: text would be lost. What stands behind the { of a block needs a line of its own.</source>
        <translation>Non mis en forme : du texte serait perdu. Ce qui suit le { d’un bloc doit être sur sa propre ligne.</translation>
    </message>
    <message>
        <source>%1 is read-only</source>
        <translation>%1 est en lecture seule</translation>
    </message>
    <message>
        <source>● %1 · %2 · %3 · read-only</source>
        <translation>● %1 · %2 · %3 · lecture seule</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Password for %1</source>
        <translation>Mot de passe pour %1</translation>
    </message>
    <message>
        <source>Bac&amp;k to the table before</source>
        <translation>Re&amp;venir à la table précédente</translation>
    </message>
    <message>
        <source>&amp;Forward again</source>
        <translation>De nou&amp;veau en avant</translation>
    </message>
</context>
<context>
    <name>dunlin::designer::Minimap</name>
    <message>
        <source>Overview map</source>
        <translation>Carte d’ensemble</translation>
    </message>
    <message>
        <source>The whole diagram; click or drag to move the visible part.</source>
        <translation>Le diagramme entier ; cliquez ou tirez pour déplacer la partie visible.</translation>
    </message>
    <message>
        <source>Overview: click or drag to move</source>
        <translation>Vue d’ensemble : cliquez ou tirez pour déplacer</translation>
    </message>
</context>
<context>
    <name>dunlin::designer::OutlinePane</name>
    <message>
        <source>Outline</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Filter the outline</source>
        <translation>Filtrer le plan</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Inchangé</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>%1, new</source>
        <translation>%1, nouveau</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <translation>%1, modifié</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Appliquée</translation>
    </message>
    <message>
        <source>Not applied</source>
        <translation>Non appliquée</translation>
    </message>
    <message>
        <source>MODELS</source>
        <translation>MODÈLES</translation>
    </message>
    <message>
        <source>VIEWS</source>
        <translation>VUES</translation>
    </message>
    <message>
        <source>ENUMS</source>
        <translation>ÉNUMÉRATIONS</translation>
    </message>
    <message>
        <source>TYPES</source>
        <translation>TYPES</translation>
    </message>
    <message>
        <source>MIGRATIONS</source>
        <translation>MIGRATIONS</translation>
    </message>
    <message>
        <source>The database differs from the migrations:</source>
        <translation>La base diffère des migrations :</translation>
    </message>
    <message>
        <source>%1, the database differs</source>
        <translation>%1, la base diffère</translation>
    </message>
</context>
<context>
    <name>dunlin::designer::Palette</name>
    <message>
        <source>Matches</source>
        <translation>Résultats</translation>
    </message>
</context>
<context>
    <name>dunlin::designer::PastPage</name>
    <message>
        <source>Back to the present</source>
        <translation>Retour au présent</translation>
    </message>
</context>
<context>
    <name>dunlin::designer::PreviewPane</name>
    <message>
        <source>No pending changes.</source>
        <translation>Aucune modification en attente.</translation>
    </message>
    <message>
        <source>SQL preview</source>
        <translation>Aperçu SQL</translation>
    </message>
    <message>
        <source>Pending changes</source>
        <translation>Modifications en attente</translation>
    </message>
    <message>
        <source>SQL of the pending changes</source>
        <translation>SQL des modifications en attente</translation>
    </message>
    <message>
        <source>Show beside the SQL</source>
        <translation>Montrer à côté du SQL</translation>
    </message>
    <message>
        <source>Show beside the SQL: the way back, or what another database would need</source>
        <translation>Montrer à côté du SQL : le retour, ou ce qu’il faudrait à une autre base</translation>
    </message>
    <message>
        <source>SQL only</source>
        <translation>SQL seul</translation>
    </message>
    <message>
        <source>Beside it: the way back</source>
        <translation>À côté : le retour</translation>
    </message>
    <message>
        <source>Beside it: for %1</source>
        <translation>À côté : pour %1</translation>
    </message>
    <message>
        <source>The way back. What was lost does not come back with it.</source>
        <translation>Le retour. Ce qui a été perdu ne revient pas avec lui.</translation>
    </message>
    <message>
        <source>The same change for %1.</source>
        <translation>La même modification pour %1.</translation>
    </message>
    <message>
        <source>It cannot be written.</source>
        <translation>Elle ne peut pas être écrite.</translation>
    </message>
    <message>
        <source>Copy SQL</source>
        <translation>Copier le SQL</translation>
    </message>
    <message>
        <source>Copy the SQL</source>
        <translation>Copier le SQL</translation>
    </message>
    <message>
        <source>Save SQL…</source>
        <translation>Enregistrer le SQL…</translation>
    </message>
    <message>
        <source>Save the SQL to a file</source>
        <translation>Enregistrer le SQL dans un fichier</translation>
    </message>
    <message>
        <source>From line %1 on the schema has errors. This is the plan of its last valid state.</source>
        <translation>À partir de la ligne %1, le schéma a des erreurs. Voici le plan de son dernier état valide.</translation>
    </message>
    <message>
        <source>From line %1 on the schema has errors. The SQL appears as soon as it is valid.</source>
        <translation>À partir de la ligne %1, le schéma a des erreurs. Le SQL apparaît dès qu’il est valide.</translation>
    </message>
    <message>
        <source>Open a project to see what would change in its database.</source>
        <translation>Ouvrez un projet pour voir ce qui changerait dans sa base.</translation>
    </message>
    <message>
        <source>The SQL is on the clipboard.</source>
        <translation>Le SQL est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Save SQL</source>
        <translation>Enregistrer le SQL</translation>
    </message>
    <message>
        <source>SQL files (*.sql);;All files (*)</source>
        <translation>Fichiers SQL (*.sql);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 enregistré.</translation>
    </message>
</context>
<context>
    <name>dunlin::designer::ProblemsPane</name>
    <message>
        <source>No problems.</source>
        <translation>Aucun problème.</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, ligne %2</translation>
    </message>
    <message>
        <source>%1  —  %2</source>
        <translation>%1  —  %2</translation>
    </message>
    <message>
        <source>Error: %1, %2</source>
        <translation>Erreur : %1, %2</translation>
    </message>
    <message>
        <source>Warning: %1, %2</source>
        <translation>Avertissement : %1, %2</translation>
    </message>
</context>
<context>
    <name>dunlin::designer::PropertiesPane</name>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>field, field</source>
        <translation>champ, champ</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vue</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Table name</source>
        <translation>Nom de la table</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Schéma</translation>
    </message>
    <message>
        <source>Primary key</source>
        <translation>Clé primaire</translation>
    </message>
    <message>
        <source>Unique key</source>
        <translation>Clé unique</translation>
    </message>
    <message>
        <source>New unique key</source>
        <translation>Nouvelle clé unique</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Index</translation>
    </message>
    <message>
        <source>New index</source>
        <translation>Nouvel index</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Ignoré</translation>
    </message>
    <message>
        <source>Enum</source>
        <translation>Énumération</translation>
    </message>
    <message>
        <source>Database name</source>
        <translation>Nom dans la base</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Nouvelle valeur</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>Value of the enum %1</source>
        <translation>Valeur de l’énumération %1</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Column name</source>
        <translation>Nom de la colonne</translation>
    </message>
    <message>
        <source>none: a relation</source>
        <translation>aucun : une relation</translation>
    </message>
    <message>
        <source>default</source>
        <translation>défaut</translation>
    </message>
    <message>
        <source>On delete</source>
        <translation>À la suppression</translation>
    </message>
    <message>
        <source>On update</source>
        <translation>À la mise à jour</translation>
    </message>
    <message>
        <source>Native type</source>
        <translation>Type natif</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Défaut</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Obligatoire</translation>
    </message>
    <message>
        <source>Unique</source>
        <translation>Unique</translation>
    </message>
    <message>
        <source>Set when the row changes</source>
        <translation>Posé quand la ligne change</translation>
    </message>
    <message>
        <source>Field of the model %1</source>
        <translation>Champ du modèle %1</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Propriétés</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Rien n’est sélectionné</translation>
    </message>
    <message>
        <source>T</source>
        <translation>T</translation>
    </message>
    <message>
        <source>new table</source>
        <translation>nouvelle table</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>new relation</source>
        <translation>nouvelle relation</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>rename</source>
        <translation>renommer</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>supprimer</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>into columns, then to the text</source>
        <translation>dans les colonnes, puis au texte</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>find anything</source>
        <translation>tout trouver</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>apply the changes</source>
        <translation>appliquer les modifications</translation>
    </message>
    <message>
        <source>Space+drag</source>
        <translation>Espace+glisser</translation>
    </message>
    <message>
        <source>move the view</source>
        <translation>déplacer la vue</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Résultats</translation>
    </message>
</context>
<context>
    <name>dunlin::designer::QuestionsPanel</name>
    <message>
        <source>The table %1 is gone and %2 is new.</source>
        <translation>La table %1 a disparu et %2 est nouvelle.</translation>
    </message>
    <message>
        <source>%1 has %2 rows.</source>
        <translation>%1 a %2 lignes.</translation>
    </message>
    <message>
        <source>In %1, %2 is gone and %3 is new.</source>
        <translation>Dans %1, %2 a disparu et %3 est nouvelle.</translation>
    </message>
    <message>
        <source>%1 rows have a value in %2.</source>
        <translation>%1 lignes ont une valeur dans %2.</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Questions ouvertes</translation>
    </message>
    <message>
        <source>Renamed or replaced?</source>
        <translation>Renommé ou remplacé ?</translation>
    </message>
    <message>
        <source>Renamed: keep the data</source>
        <translation>Renommé : garder les données</translation>
    </message>
    <message>
        <source>Replaced: drop and add</source>
        <translation>Remplacé : supprimer et ajouter</translation>
    </message>
    <message>
        <source>Rows without a value</source>
        <translation>Lignes sans valeur</translation>
    </message>
    <message>
        <source>%1 is required, and %2 rows have no value for it. Which one do they get?</source>
        <translation>%1 est obligatoire, et %2 lignes n’ont pas de valeur. Laquelle reçoivent-elles ?</translation>
    </message>
    <message>
        <source>Fill the rows with it</source>
        <translation>En remplir les lignes</translation>
    </message>
    <message>
        <source>SQL, such as 0 or &apos;unknown&apos;</source>
        <translation>SQL, par exemple 0 ou &apos;inconnu&apos;</translation>
    </message>
    <message>
        <source>Value for %1</source>
        <translation>Valeur pour %1</translation>
    </message>
    <message>
        <source>The enum %1 is gone and %2 is new.</source>
        <translation>L’énumération %1 a disparu et %2 est nouvelle.</translation>
    </message>
    <message>
        <source>In the enum %1, %2 is gone and %3 is new.</source>
        <translation>Dans l’énumération %1, %2 a disparu et %3 est nouvelle.</translation>
    </message>
    <message>
        <source>%1 changes from %2 to %3.</source>
        <translation>%1 passe de %2 à %3.</translation>
    </message>
    <message>
        <source>Its values are cast with %1.</source>
        <translation>Ses valeurs sont converties avec %1.</translation>
    </message>
    <message>
        <source>Its values would be dropped. They could be cast with %1.</source>
        <translation>Ses valeurs seraient supprimées. Elles pourraient être converties avec %1.</translation>
    </message>
    <message>
        <source>Values are cast</source>
        <translation>Les valeurs sont converties</translation>
    </message>
    <message>
        <source>Cast or drop the values?</source>
        <translation>Convertir ou supprimer les valeurs ?</translation>
    </message>
    <message>
        <source>Drop the values instead</source>
        <translation>Supprimer plutôt les valeurs</translation>
    </message>
    <message>
        <source>Cast: keep the data</source>
        <translation>Convertir : garder les données</translation>
    </message>
</context>
<context>
    <name>dunlin::designer::SchemaEditor</name>
    <message>
        <source>Schema text</source>
        <translation>Texte du schéma</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Couper</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Go to the definition</source>
        <translation>Aller à la définition</translation>
    </message>
    <message>
        <source>Find references</source>
        <translation>Chercher les références</translation>
    </message>
    <message>
        <source>Rename the symbol…</source>
        <translation>Renommer le symbole…</translation>
    </message>
    <message>
        <source>Quick fixes…</source>
        <translation>Corrections rapides…</translation>
    </message>
    <message>
        <source>Toggle comment</source>
        <translation>(Dé)commenter</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Expliquer</translation>
    </message>
</context>
<context>
    <name>dunlin::designer::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Size of code</source>
        <translation>Taille du code</translation>
    </message>
    <message>
        <source>%1 px</source>
        <translation>%1 px</translation>
    </message>
    <message>
        <source>Format the schema when it is saved</source>
        <translation>Formater le schéma à l’enregistrement</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>New keys of the chosen action</source>
        <translation>Nouvelles touches de l’action choisie</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>&amp;Définir</translation>
    </message>
    <message>
        <source>All as &amp;standard</source>
        <translation>Tout au &amp;standard</translation>
    </message>
    <message>
        <source>%1 is taken already: %2.</source>
        <translation>%1 est déjà prise : %2.</translation>
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
        <translation>Garder le nom dans la base</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Nouveau nom</translation>
    </message>
    <message>
        <source>Places that name it</source>
        <translation>Endroits qui le nomment</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>%1:%2   %3</source>
        <translation>%1:%2   %3</translation>
    </message>
    <message>
        <source>Rename %1 (places: %2)</source>
        <translation>Renommer %1 (endroits : %2)</translation>
    </message>
    <message>
        <source>References to %1 (%2)</source>
        <translation>Références à %1 (%2)</translation>
    </message>
</context>
<context>
    <name>dunlin::designer::Tour</name>
    <message>
        <source>End the tour</source>
        <translation>Terminer la visite</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
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
        <translation>Écrivez ou dessinez un schéma Prisma, voyez le SQL, appliquez-le.</translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation>Ouvrir un projet…</translation>
    </message>
    <message>
        <source>A folder or a schema.prisma file</source>
        <translation>Un dossier ou un fichier schema.prisma</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>Nouveau projet…</translation>
    </message>
    <message>
        <source>An SQLite project that works at once</source>
        <translation>Un projet SQLite qui marche tout de suite</translation>
    </message>
    <message>
        <source>From a database…</source>
        <translation>À partir d’une base de données…</translation>
    </message>
    <message>
        <source>A schema made from the tables that are there</source>
        <translation>Un schéma fait des tables qui sont là</translation>
    </message>
    <message>
        <source>From an SQL file…</source>
        <translation>À partir d’un fichier SQL…</translation>
    </message>
    <message>
        <source>A schema made from CREATE TABLE statements</source>
        <translation>Un schéma fait d’instructions CREATE TABLE</translation>
    </message>
    <message>
        <source>Sample: shop</source>
        <translation>Exemple : la boutique</translation>
    </message>
    <message>
        <source>A small shop with data and history, in a copy of its own</source>
        <translation>Une petite boutique avec données et historique, dans une copie à vous</translation>
    </message>
    <message>
        <source>RECENT</source>
        <translation>RÉCENTS</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
</context>
<context>
    <name>dunlin::designer::ZoomBar</name>
    <message>
        <source>Diagram zoom</source>
        <translation>Zoom du diagramme</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom arrière</translation>
    </message>
    <message>
        <source>Zoom out (Ctrl+-)</source>
        <translation>Zoom arrière (Ctrl+-)</translation>
    </message>
    <message>
        <source>Zoom to 100 %</source>
        <translation>Zoom à 100 %</translation>
    </message>
    <message>
        <source>Zoom to 100 % (Ctrl+0)</source>
        <translation>Zoom à 100 % (Ctrl+0)</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom avant</translation>
    </message>
    <message>
        <source>Zoom in (Ctrl+=)</source>
        <translation>Zoom avant (Ctrl+=)</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajuster</translation>
    </message>
    <message>
        <source>Fit the diagram into the view</source>
        <translation>Ajuster le diagramme à la vue</translation>
    </message>
    <message>
        <source>Show everything (Ctrl+1)</source>
        <translation>Tout montrer (Ctrl+1)</translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation>Disposer</translation>
    </message>
    <message>
        <source>Arrange the tables automatically</source>
        <translation>Disposer les tables automatiquement</translation>
    </message>
    <message>
        <source>Arrange all tables, or the selected ones (Ctrl+L)</source>
        <translation>Disposer toutes les tables, ou celles qui sont sélectionnées (Ctrl+L)</translation>
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
        <translation>Conçoit des schémas de bases de données dans le langage de Prisma.</translation>
    </message>
    <message>
        <source>A project folder, a schema file or a schema folder.</source>
        <translation>Un dossier de projet, un fichier de schéma ou un dossier de schémas.</translation>
    </message>
    <message>
        <source>Write the diagram to this file (.svg, .pdf, .png, .mmd, .dbml or .puml) and quit.</source>
        <translation>Écrire le diagramme dans ce fichier (.svg, .pdf, .png, .mmd, .dbml ou .puml) et quitter.</translation>
    </message>
    <message>
        <source>Export this saved view.</source>
        <translation>Exporter cette vue enregistrée.</translation>
    </message>
    <message>
        <source>Pixels per unit of a .png; 2 where nothing is said.</source>
        <translation>Pixels par unité d’un .png ; 2 si rien n’est indiqué.</translation>
    </message>
    <message>
        <source>Write a .pdf as A4 pages that can be put together.</source>
        <translation>Écrire un .pdf en pages A4 à assembler.</translation>
    </message>
</context>
</TS>
