<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>DiagramAccessible</name>
    <message>
        <source>%1 tables and enums, %2 relations. Arrow keys go from table to table, Enter goes into the columns.</source>
        <translation>%1 tablas y enumeraciones, %2 relaciones. Las flechas van de tabla en tabla, Intro entra en las columnas.</translation>
    </message>
    <message>
        <source>will be added</source>
        <translation>se añadirá</translation>
    </message>
    <message>
        <source>will be dropped</source>
        <translation>se eliminará</translation>
    </message>
    <message>
        <source>will be changed</source>
        <translation>se cambiará</translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>Tabla %1</translation>
    </message>
    <message>
        <source>View %1</source>
        <translation>Vista %1</translation>
    </message>
    <message>
        <source>Enum %1</source>
        <translation>Enumeración %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Nota: %1</translation>
    </message>
    <message>
        <source>Hidden table %1</source>
        <translation>Tabla oculta %1</translation>
    </message>
    <message>
        <source>%1 values</source>
        <translation>%1 valores</translation>
    </message>
    <message>
        <source>%1 columns</source>
        <translation>%1 columnas</translation>
    </message>
    <message>
        <source>in the group %1</source>
        <translation>en el grupo %1</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>fijada</translation>
    </message>
    <message>
        <source>the database differs from the migrations</source>
        <translation>la base de datos difiere de las migraciones</translation>
    </message>
    <message>
        <source>refers to %1</source>
        <translation>se refiere a %1</translation>
    </message>
    <message>
        <source>referred to by %1</source>
        <translation>referida por %1</translation>
    </message>
    <message>
        <source>primary key</source>
        <translation>clave primaria</translation>
    </message>
    <message>
        <source>foreign key</source>
        <translation>clave foránea</translation>
    </message>
    <message>
        <source>unique</source>
        <translation>único</translation>
    </message>
    <message>
        <source>indexed</source>
        <translation>con índice</translation>
    </message>
    <message>
        <source>may be empty</source>
        <translation>puede estar vacío</translation>
    </message>
    <message>
        <source>exactly one</source>
        <translation>exactamente uno</translation>
    </message>
    <message>
        <source>zero or one</source>
        <translation>cero o uno</translation>
    </message>
    <message>
        <source>zero or many</source>
        <translation>cero o muchos</translation>
    </message>
    <message>
        <source>Relation %1 to %2</source>
        <translation>Relación de %1 con %2</translation>
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
        <translation>%L1 filas</translation>
    </message>
</context>
<context>
    <name>counts</name>
    <message>
        <source>1 change</source>
        <translation>1 cambio</translation>
    </message>
    <message>
        <source>%1 changes</source>
        <translation>%1 cambios</translation>
    </message>
    <message>
        <source>1 model</source>
        <translation>1 modelo</translation>
    </message>
    <message>
        <source>%1 models</source>
        <translation>%1 modelos</translation>
    </message>
    <message>
        <source>1 error</source>
        <translation>1 error</translation>
    </message>
    <message>
        <source>%1 errors</source>
        <translation>%1 errores</translation>
    </message>
</context>
<context>
    <name>dunlin::designer</name>
    <message>
        <source>dev</source>
        <translation>des.</translation>
    </message>
    <message>
        <source>test</source>
        <translation>prueba</translation>
    </message>
    <message>
        <source>production</source>
        <translation>producción</translation>
    </message>
    <message>
        <source>Mark as rolled back</source>
        <translation>Marcar como revertida</translation>
    </message>
    <message>
        <source>Nothing of it is in the database. It can be corrected and applied again.</source>
        <translation>Nada de ella está en la base de datos. Se puede corregir y aplicar de nuevo.</translation>
    </message>
    <message>
        <source>Mark as applied</source>
        <translation>Marcar como aplicada</translation>
    </message>
    <message>
        <source>Everything it does is in the database, for example because it was finished by hand.</source>
        <translation>Todo lo que hace está en la base de datos, por ejemplo porque se terminó a mano.</translation>
    </message>
    <message>
        <source>Apply what is pending</source>
        <translation>Aplicar lo pendiente</translation>
    </message>
    <message>
        <source>Runs the migrations that the database does not have yet, in their order.</source>
        <translation>Ejecuta en su orden las migraciones que la base de datos aún no tiene.</translation>
    </message>
    <message>
        <source>Everything it does is in the database already. It does not run.</source>
        <translation>Todo lo que hace ya está en la base de datos. No se ejecuta.</translation>
    </message>
    <message>
        <source>Squash what is pending</source>
        <translation>Unir lo pendiente</translation>
    </message>
    <message>
        <source>Makes one migration out of those that no database has yet.</source>
        <translation>Hace una sola migración de las que ninguna base de datos tiene aún.</translation>
    </message>
    <message>
        <source>Accept the changed file</source>
        <translation>Aceptar el archivo cambiado</translation>
    </message>
    <message>
        <source>The database remembers the file as it is now. Nothing runs.</source>
        <translation>La base de datos recuerda el archivo tal como está ahora. No se ejecuta nada.</translation>
    </message>
    <message>
        <source>Undo this migration</source>
        <translation>Deshacer esta migración</translation>
    </message>
    <message>
        <source>Takes back what it did, as far as that can be, and marks it as rolled back.</source>
        <translation>Retira lo que hizo, en lo posible, y la marca como revertida.</translation>
    </message>
    <message>
        <source>rewrites the table</source>
        <translation>reescribe la tabla</translation>
    </message>
    <message>
        <source>locks writes</source>
        <translation>bloquea escrituras</translation>
    </message>
    <message>
        <source>locks the table</source>
        <translation>bloquea la tabla</translation>
    </message>
    <message>
        <source>%1: %2 %3 Instead: %4</source>
        <translation>%1: %2 %3 En su lugar: %4</translation>
    </message>
    <message>
        <source>will fail</source>
        <translation>fallará</translation>
    </message>
    <message>
        <source>may fail</source>
        <translation>puede fallar</translation>
    </message>
    <message>
        <source>may lose data</source>
        <translation>puede perder datos</translation>
    </message>
    <message>
        <source>loses 1 row</source>
        <translation>pierde 1 fila</translation>
    </message>
    <message>
        <source>loses %1 rows</source>
        <translation>pierde %1 filas</translation>
    </message>
    <message>
        <source>loses 1 value</source>
        <translation>pierde 1 valor</translation>
    </message>
    <message>
        <source>loses %1 values</source>
        <translation>pierde %1 valores</translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>1 cambio</translation>
    </message>
    <message>
        <source>%1 changes</source>
        <translation>%1 cambios</translation>
    </message>
    <message>
        <source>1 loses data</source>
        <translation>1 pierde datos</translation>
    </message>
    <message>
        <source>%1 lose data</source>
        <translation>%1 pierden datos</translation>
    </message>
    <message>
        <source>1 will fail</source>
        <translation>1 fallará</translation>
    </message>
    <message>
        <source>%1 will fail</source>
        <translation>%1 fallarán</translation>
    </message>
    <message>
        <source>1 locks or is slow</source>
        <translation>1 bloquea o es lento</translation>
    </message>
    <message>
        <source>%1 lock or are slow</source>
        <translation>%1 bloquean o son lentos</translation>
    </message>
    <message>
        <source>safe</source>
        <translation>seguro</translation>
    </message>
    <message>
        <source>locks or is slow</source>
        <translation>bloquea o es lento</translation>
    </message>
    <message>
        <source>loses data</source>
        <translation>pierde datos</translation>
    </message>
    <message>
        <source>will fail on the present data</source>
        <translation>fallará con los datos presentes</translation>
    </message>
    <message>
        <source>Take back what it did</source>
        <translation>Retirar lo que hizo</translation>
    </message>
    <message>
        <source>Brings the schema back to where it was before it, and marks it as rolled back.</source>
        <translation>Devuelve el esquema al estado anterior y la marca como revertida.</translation>
    </message>
    <message>
        <source>Bring back the applied text</source>
        <translation>Recuperar el texto aplicado</translation>
    </message>
    <message>
        <source>Writes the text that was applied into the file again, where it is still known.</source>
        <translation>Vuelve a escribir en el archivo el texto aplicado, si aún se conoce.</translation>
    </message>
    <message>
        <source>Bring back the folder</source>
        <translation>Recuperar la carpeta</translation>
    </message>
    <message>
        <source>Writes the text that was applied into a new folder of that name, where it is still known.</source>
        <translation>Escribe el texto aplicado en una carpeta nueva con ese nombre, si aún se conoce.</translation>
    </message>
    <message>
        <source>Strike it from the history</source>
        <translation>Quitarla del historial</translation>
    </message>
    <message>
        <source>The database forgets that it was applied. What it did stays.</source>
        <translation>La base de datos olvida que se aplicó. Lo que hizo permanece.</translation>
    </message>
    <message>
        <source>1 may fail</source>
        <translation>1 puede fallar</translation>
    </message>
    <message>
        <source>%1 may fail</source>
        <translation>%1 pueden fallar</translation>
    </message>
    <message>
        <source>may fail on the present data</source>
        <translation>puede fallar con los datos actuales</translation>
    </message>
</context>
<context>
    <name>dunlin::designer::AnalysisService</name>
    <message>
        <source>The saved schema has errors; there is nothing to compare with.</source>
        <translation>El esquema guardado tiene errores; no hay nada con que comparar.</translation>
    </message>
</context>
<context>
    <name>dunlin::designer::ApplyPanel</name>
    <message>
        <source>Name of the migration</source>
        <translation>Nombre de la migración</translation>
    </message>
    <message>
        <source>&amp;Back up first what goes</source>
        <translation>&amp;Guardar antes una copia de lo que desaparece</translation>
    </message>
    <message>
        <source>Type the name of the database to confirm</source>
        <translation>Escriba el nombre de la base de datos para confirmar</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Push %1 to %2</source>
        <translation>Enviar %1 a %2</translation>
    </message>
    <message>
        <source>Apply %1 to %2</source>
        <translation>Aplicar %1 a %2</translation>
    </message>
    <message>
        <source>The database is changed; no migration is written.</source>
        <translation>Se cambia la base de datos; no se escribe ninguna migración.</translation>
    </message>
    <message>
        <source>The schema is saved, the migration is written to migrations/ and applied.</source>
        <translation>Se guarda el esquema, se escribe la migración en migrations/ y se aplica.</translation>
    </message>
    <message>
        <source>This cannot run on the present data:</source>
        <translation>Esto no se puede ejecutar con los datos presentes:</translation>
    </message>
    <message>
        <source>Data would be lost:</source>
        <translation>Se perderían datos:</translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <translation>Escriba %1 para confirmar</translation>
    </message>
    <message>
        <source>Apply as migration</source>
        <translation>Aplicar como migración</translation>
    </message>
    <message>
        <source>Push only</source>
        <translation>Solo enviar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Applying to %1</source>
        <translation>Aplicando a %1</translation>
    </message>
    <message>
        <source>Nothing was changed: everything that had run was rolled back.</source>
        <translation>No se cambió nada: todo lo que se había ejecutado se revirtió.</translation>
    </message>
    <message>
        <source>The database was changed in part: what ran before the failure stays.</source>
        <translation>La base de datos se cambió en parte: lo que se ejecutó antes del fallo permanece.</translation>
    </message>
    <message>
        <source>It is not known what of it took effect.</source>
        <translation>No se sabe qué parte tuvo efecto.</translation>
    </message>
    <message>
        <source>Statement %1 of %2 failed; %3 were not tried:</source>
        <translation>La sentencia %1 de %2 falló; %3 no se intentaron:</translation>
    </message>
    <message>
        <source>It took %1 s.</source>
        <translation>Tardó %1 s.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 de %3</translation>
    </message>
    <message>
        <source>It took %1 ms.</source>
        <translation>Tardó %1 ms.</translation>
    </message>
    <message>
        <source>Show these rows of %1</source>
        <translation>Mostrar estas filas de %1</translation>
    </message>
</context>
<context>
    <name>dunlin::designer::Assistant</name>
    <message>
        <source>Quick fixes</source>
        <translation>Correcciones rápidas</translation>
    </message>
    <message>
        <source>Nothing is known that could be written here.</source>
        <translation>No se conoce nada que se pueda escribir aquí.</translation>
    </message>
    <message>
        <source>Completion</source>
        <translation>Autocompletado</translation>
    </message>
    <message>
        <source>Error:</source>
        <translation>Error:</translation>
    </message>
    <message>
        <source>Warning:</source>
        <translation>Advertencia:</translation>
    </message>
    <message>
        <source>There is nothing to explain here.</source>
        <translation>Aquí no hay nada que explicar.</translation>
    </message>
    <message>
        <source>There is no quick fix for this line.</source>
        <translation>No hay corrección rápida para esta línea.</translation>
    </message>
    <message>
        <source>No definition is known for this.</source>
        <translation>No se conoce ninguna definición de esto.</translation>
    </message>
    <message>
        <source>There is no name here.</source>
        <translation>Aquí no hay ningún nombre.</translation>
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
        <translation>tabla nueva, %1</translation>
    </message>
    <message>
        <source>1 column</source>
        <translation>1 columna</translation>
    </message>
    <message>
        <source>%1 columns</source>
        <translation>%1 columnas</translation>
    </message>
    <message>
        <source>1 foreign key</source>
        <translation>1 clave foránea</translation>
    </message>
    <message>
        <source>%1 foreign keys</source>
        <translation>%1 claves foráneas</translation>
    </message>
    <message>
        <source>drop table</source>
        <translation>eliminar la tabla</translation>
    </message>
    <message>
        <source>rebuild table</source>
        <translation>reconstruir la tabla</translation>
    </message>
    <message>
        <source>add column %1</source>
        <translation>añadir la columna %1</translation>
    </message>
    <message>
        <source>drop column %1</source>
        <translation>eliminar la columna %1</translation>
    </message>
    <message>
        <source>change column %1</source>
        <translation>cambiar la columna %1</translation>
    </message>
    <message>
        <source>change column %1: %2</source>
        <translation>cambiar la columna %1: %2</translation>
    </message>
    <message>
        <source>drop and recreate column %1</source>
        <translation>eliminar y volver a crear la columna %1</translation>
    </message>
    <message>
        <source>type %1 → %2</source>
        <translation>tipo %1 → %2</translation>
    </message>
    <message>
        <source>values are cast</source>
        <translation>los valores se convierten</translation>
    </message>
    <message>
        <source>required</source>
        <translation>obligatoria</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>opcional</translation>
    </message>
    <message>
        <source>list</source>
        <translation>lista</translation>
    </message>
    <message>
        <source>default</source>
        <translation>valor predeterminado</translation>
    </message>
    <message>
        <source>no default</source>
        <translation>sin valor predeterminado</translation>
    </message>
    <message>
        <source>counts up by itself</source>
        <translation>se incrementa sola</translation>
    </message>
    <message>
        <source>no longer counts up</source>
        <translation>ya no se incrementa</translation>
    </message>
    <message>
        <source>new index (%1)</source>
        <translation>índice nuevo (%1)</translation>
    </message>
    <message>
        <source>drop index (%1)</source>
        <translation>eliminar el índice (%1)</translation>
    </message>
    <message>
        <source>change index (%1)</source>
        <translation>cambiar el índice (%1)</translation>
    </message>
    <message>
        <source>new unique index (%1)</source>
        <translation>índice único nuevo (%1)</translation>
    </message>
    <message>
        <source>drop unique index (%1)</source>
        <translation>eliminar el índice único (%1)</translation>
    </message>
    <message>
        <source>change unique index (%1)</source>
        <translation>cambiar el índice único (%1)</translation>
    </message>
    <message>
        <source>rename index %1 → %2</source>
        <translation>renombrar el índice %1 → %2</translation>
    </message>
    <message>
        <source>new foreign key (%1) → %2</source>
        <translation>clave foránea nueva (%1) → %2</translation>
    </message>
    <message>
        <source>drop foreign key (%1) → %2</source>
        <translation>eliminar la clave foránea (%1) → %2</translation>
    </message>
    <message>
        <source>rename foreign key %1 → %2</source>
        <translation>renombrar la clave foránea %1 → %2</translation>
    </message>
    <message>
        <source>new primary key (%1)</source>
        <translation>clave primaria nueva (%1)</translation>
    </message>
    <message>
        <source>drop primary key (%1)</source>
        <translation>eliminar la clave primaria (%1)</translation>
    </message>
    <message>
        <source>rename primary key %1 → %2</source>
        <translation>renombrar la clave primaria %1 → %2</translation>
    </message>
    <message>
        <source>change primary key</source>
        <translation>cambiar la clave primaria</translation>
    </message>
    <message>
        <source>enum %1</source>
        <translation>enumeración %1</translation>
    </message>
    <message>
        <source>new enum %1</source>
        <translation>enumeración nueva %1</translation>
    </message>
    <message>
        <source>drop enum %1</source>
        <translation>eliminar la enumeración %1</translation>
    </message>
    <message>
        <source>change enum %1: add %2</source>
        <translation>cambiar la enumeración %1: añadir %2</translation>
    </message>
    <message>
        <source>change enum %1: remove %2</source>
        <translation>cambiar la enumeración %1: quitar %2</translation>
    </message>
    <message>
        <source>change enum %1: add %2; remove %3</source>
        <translation>cambiar la enumeración %1: añadir %2; quitar %3</translation>
    </message>
    <message>
        <source>new schema %1</source>
        <translation>esquema nuevo %1</translation>
    </message>
    <message>
        <source>new extension %1</source>
        <translation>extensión nueva %1</translation>
    </message>
    <message>
        <source>drop extension %1</source>
        <translation>eliminar la extensión %1</translation>
    </message>
    <message>
        <source>change extension %1</source>
        <translation>cambiar la extensión %1</translation>
    </message>
    <message>
        <source>renamed to %1</source>
        <translation>renombrada como %1</translation>
    </message>
    <message>
        <source>rename column %1 to %2</source>
        <translation>renombrar la columna %1 como %2</translation>
    </message>
    <message>
        <source>rename value %1 to %2</source>
        <translation>renombrar el valor %1 como %2</translation>
    </message>
</context>
<context>
    <name>dunlin::designer::ChangeListModel</name>
    <message>
        <source>%1 → %2: renamed or replaced?</source>
        <translation>%1 → %2: ¿renombrado o reemplazado?</translation>
    </message>
    <message>
        <source>Answer at the right. Until then nothing can be applied.</source>
        <translation>Responda a la derecha. Hasta entonces no se puede aplicar nada.</translation>
    </message>
    <message>
        <source>Question: %1</source>
        <translation>Pregunta: %1</translation>
    </message>
    <message>
        <source>needs an answer</source>
        <translation>espera respuesta</translation>
    </message>
    <message>
        <source>added</source>
        <translation>añadido</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>eliminado</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiado</translation>
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
        <translation>El esquema no tiene bloque datasource, así que no se sabe cómo comparar.</translation>
    </message>
    <message>
        <source>One of the two has errors; there is nothing to compare.</source>
        <translation>Uno de los dos tiene errores; no hay nada que comparar.</translation>
    </message>
</context>
<context>
    <name>dunlin::designer::CompletionPopup</name>
    <message>
        <source>keyword</source>
        <translation>palabra clave</translation>
    </message>
    <message>
        <source>property</source>
        <translation>propiedad</translation>
    </message>
    <message>
        <source>argument</source>
        <translation>argumento</translation>
    </message>
    <message>
        <source>type</source>
        <translation>tipo</translation>
    </message>
    <message>
        <source>model</source>
        <translation>modelo</translation>
    </message>
    <message>
        <source>enum</source>
        <translation>enumeración</translation>
    </message>
    <message>
        <source>value of an enum</source>
        <translation>valor de una enumeración</translation>
    </message>
    <message>
        <source>field</source>
        <translation>campo</translation>
    </message>
    <message>
        <source>attribute</source>
        <translation>atributo</translation>
    </message>
    <message>
        <source>type of the database</source>
        <translation>tipo de la base de datos</translation>
    </message>
    <message>
        <source>function</source>
        <translation>función</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valor</translation>
    </message>
    <message>
        <source>variable</source>
        <translation>variable</translation>
    </message>
    <message>
        <source>What can be written here</source>
        <translation>Lo que se puede escribir aquí</translation>
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
        <translation>Conectando</translation>
    </message>
    <message>
        <source>Reading the database</source>
        <translation>Leyendo la base de datos</translation>
    </message>
    <message>
        <source>Replaying the history</source>
        <translation>Reproduciendo el historial</translation>
    </message>
    <message>
        <source>What it removed is kept in %1: %2.</source>
        <translation>Lo que eliminó se conserva en %1: %2.</translation>
    </message>
    <message>
        <source>Applying</source>
        <translation>Aplicando</translation>
    </message>
    <message>
        <source>Migration %1 was written and applied.</source>
        <translation>La migración %1 se escribió y se aplicó.</translation>
    </message>
    <message>
        <source>Nothing was left to do.</source>
        <translation>No quedaba nada por hacer.</translation>
    </message>
    <message numerus="yes">
        <source>%n pending migration(s) applied.</source>
        <translation>
            <numerusform>%n migración pendiente aplicada.</numerusform>
            <numerusform>%n migraciones pendientes aplicadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pushing</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>The database was changed, without a migration.</source>
        <translation>La base de datos se cambió, sin migración.</translation>
    </message>
</context>
<context>
    <name>dunlin::designer::ConnectionDialog</name>
    <message>
        <source>Certificate of the authority (file)</source>
        <translation>Certificado de la autoridad (archivo)</translation>
    </message>
    <message>
        <source>Own certificate (file)</source>
        <translation>Certificado propio (archivo)</translation>
    </message>
    <message>
        <source>Own key (file)</source>
        <translation>Clave propia (archivo)</translation>
    </message>
    <message>
        <source>Give up after (seconds)</source>
        <translation>Desistir tras (segundos)</translation>
    </message>
    <message>
        <source>Connect to a server</source>
        <translation>Conectar con un servidor</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>the usual one</source>
        <translation>el habitual</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Esquema</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>if the server offers it</source>
        <translation>si el servidor lo ofrece</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>always</source>
        <translation>siempre</translation>
    </message>
    <message>
        <source>always, with a known certificate</source>
        <translation>siempre, con un certificado conocido</translation>
    </message>
    <message>
        <source>always, with a known certificate of this host</source>
        <translation>siempre, con un certificado conocido de este servidor</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>Se usa para</translation>
    </message>
    <message>
        <source>development</source>
        <translation>desarrollo</translation>
    </message>
    <message>
        <source>tests</source>
        <translation>pruebas</translation>
    </message>
    <message>
        <source>production: nothing is applied from here</source>
        <translation>producción: desde aquí no se aplica nada</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Probar</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Conectar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The port must be a number from 1 to 65535.</source>
        <translation>El puerto debe ser un número de 1 a 65535.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Connected to %1 %2 in %3 ms.</source>
        <translation>Conectado con %1 %2 en %3 ms.</translation>
    </message>
    <message>
        <source>You may create tables here.</source>
        <translation>Aquí puede crear tablas.</translation>
    </message>
    <message>
        <source>You may not create tables here.</source>
        <translation>Aquí no puede crear tablas.</translation>
    </message>
    <message>
        <source>You may not create databases: histories are replayed in a schema of their own.</source>
        <translation>No puede crear bases de datos: los historiales se reproducen en un esquema aparte.</translation>
    </message>
    <message>
        <source>Certificates, time limit, shadow database</source>
        <translation>Certificados, límite de tiempo, base de datos sombra</translation>
    </message>
    <message>
        <source>Shadow database (URL)</source>
        <translation>Base de datos sombra (URL)</translation>
    </message>
    <message>
        <source>one is made, and dropped again</source>
        <translation>se crea una y se vuelve a eliminar</translation>
    </message>
    <message>
        <source>Histories are replayed there. It is emptied each time.</source>
        <translation>Allí se reproducen los historiales. Se vacía cada vez.</translation>
    </message>
    <message>
        <source>The URL of the shadow database:</source>
        <translation>La URL de la base de datos sombra:</translation>
    </message>
    <message>
        <source>Database file</source>
        <translation>Archivo de base de datos</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>a name that is not there yet makes a new database</source>
        <translation>un nombre que aún no existe crea una base nueva</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Elegir…</translation>
    </message>
    <message>
        <source>Open it for reading only</source>
        <translation>Abrirla solo para lectura</translation>
    </message>
    <message>
        <source>Foreign keys are checked on every connection, as Prisma does.</source>
        <translation>Las claves foráneas se comprueban en cada conexión, como en Prisma.</translation>
    </message>
    <message>
        <source>Use this file</source>
        <translation>Usar este archivo</translation>
    </message>
    <message>
        <source>The URL must start with file: here.</source>
        <translation>Aquí la URL debe empezar por file:.</translation>
    </message>
    <message>
        <source>The URL of a server does not start with file:.</source>
        <translation>La URL de un servidor no empieza por file:.</translation>
    </message>
    <message>
        <source>The file is not there yet: it is made when changes are applied.</source>
        <translation>El archivo aún no existe: se crea cuando se aplican cambios.</translation>
    </message>
    <message>
        <source>It takes no changes over this connection.</source>
        <translation>No admite cambios por esta conexión.</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>Se muestra como</translation>
    </message>
    <message>
        <source>the name of the database</source>
        <translation>el nombre de la base de datos</translation>
    </message>
    <message>
        <source>until the project is closed</source>
        <translation>hasta que se cierre el proyecto</translation>
    </message>
    <message>
        <source>for this project, its password in the keychain</source>
        <translation>para este proyecto, la contraseña en el llavero</translation>
    </message>
    <message>
        <source>for this project</source>
        <translation>para este proyecto</translation>
    </message>
    <message>
        <source>for this project, asking for its password each time</source>
        <translation>para este proyecto, pidiendo la contraseña cada vez</translation>
    </message>
    <message>
        <source>in .env as %1, with the password in plain text</source>
        <translation>en .env como %1, con la contraseña en texto claro</translation>
    </message>
    <message>
        <source>in .env as %1</source>
        <translation>en .env como %1</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Se guarda</translation>
    </message>
    <message>
        <source>Name the file first.</source>
        <translation>Indique primero el archivo.</translation>
    </message>
</context>
<context>
    <name>dunlin::designer::DataModel</name>
    <message>
        <source>no value</source>
        <translation>sin valor</translation>
    </message>
    <message>
        <source>empty text</source>
        <translation>texto vacío</translation>
    </message>
    <message>
        <source>%1, primary key. Click to sort.</source>
        <translation>%1, clave primaria. Pulse para ordenar.</translation>
    </message>
    <message>
        <source>%1. Click to sort.</source>
        <translation>%1. Pulse para ordenar.</translation>
    </message>
</context>
<context>
    <name>dunlin::designer::DataPane</name>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>No database.</source>
        <translation>Sin base de datos.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Rows that contain…</source>
        <translation>Filas que contienen…</translation>
    </message>
    <message>
        <source>Rows that contain</source>
        <translation>Filas que contienen</translation>
    </message>
    <message>
        <source>Read the rows again</source>
        <translation>Volver a leer las filas</translation>
    </message>
    <message>
        <source>Select a table to see its rows.</source>
        <translation>Seleccione una tabla para ver sus filas.</translation>
    </message>
    <message>
        <source>%1 is not in the database yet.</source>
        <translation>%1 aún no está en la base de datos.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>The rows cannot be read: %1</source>
        <translation>No se pueden leer las filas: %1</translation>
    </message>
    <message>
        <source>%1 has no rows.</source>
        <translation>%1 no tiene filas.</translation>
    </message>
    <message>
        <source>No row contains “%1”.</source>
        <translation>Ninguna fila contiene «%1».</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n fila</numerusform>
            <numerusform>%n filas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 rows read</source>
        <translation>%1 de %2 filas leídas</translation>
    </message>
    <message>
        <source>%1 rows read</source>
        <translation>%1 filas leídas</translation>
    </message>
    <message>
        <source>Counting rows</source>
        <translation>Contando las filas</translation>
    </message>
    <message>
        <source>The rows cannot be counted: %1</source>
        <translation>No se pueden contar las filas: %1</translation>
    </message>
    <message>
        <source>Show all rows</source>
        <translation>Mostrar todas las filas</translation>
    </message>
    <message>
        <source>There are no such rows any more.</source>
        <translation>Ya no hay filas así.</translation>
    </message>
</context>
<context>
    <name>dunlin::designer::DiagramCommands</name>
    <message>
        <source>New &amp;table</source>
        <translation>&amp;Tabla nueva</translation>
    </message>
    <message>
        <source>New tables, one &amp;after the other</source>
        <translation>T&amp;ablas nuevas, una tras otra</translation>
    </message>
    <message>
        <source>New &amp;enum</source>
        <translation>&amp;Enumeración nueva</translation>
    </message>
    <message>
        <source>New &amp;field or value</source>
        <translation>&amp;Campo o valor nuevo</translation>
    </message>
    <message>
        <source>New &amp;relation</source>
        <translation>&amp;Relación nueva</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>Re&amp;nombrar</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>E&amp;liminar</translation>
    </message>
    <message>
        <source>Remove with what depends &amp;on it</source>
        <translation>Eliminar c&amp;on lo que depende de ello</translation>
    </message>
    <message>
        <source>Primary &amp;key</source>
        <translation>Clave &amp;primaria</translation>
    </message>
    <message>
        <source>&amp;Unique</source>
        <translation>Ú&amp;nico</translation>
    </message>
    <message>
        <source>May be &amp;empty</source>
        <translation>Puede estar &amp;vacío</translation>
    </message>
    <message>
        <source>&amp;Index over columns…</source>
        <translation>Ín&amp;dice sobre columnas…</translation>
    </message>
    <message>
        <source>Columns unique &amp;together…</source>
        <translation>Columnas únicas en con&amp;junto…</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cor&amp;tar</translation>
    </message>
    <message>
        <source>&amp;Copy as Prisma text</source>
        <translation>&amp;Copiar como texto de Prisma</translation>
    </message>
    <message>
        <source>&amp;Paste tables</source>
        <translation>&amp;Pegar tablas</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplicar</translation>
    </message>
    <message>
        <source>Select &amp;all tables</source>
        <translation>Seleccionar tod&amp;as las tablas</translation>
    </message>
    <message>
        <source>Find in the dia&amp;gram</source>
        <translation>Buscar en el dia&amp;grama</translation>
    </message>
    <message>
        <source>Show in the te&amp;xt</source>
        <translation>Mostrar en el te&amp;xto</translation>
    </message>
    <message>
        <source>Co&amp;unt the rows</source>
        <translation>Contar las &amp;filas</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>A&amp;cercar</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>A&amp;lejar</translation>
    </message>
    <message>
        <source>&amp;100 %</source>
        <translation>&amp;100 %</translation>
    </message>
    <message>
        <source>Fit a&amp;ll</source>
        <translation>Ajustar &amp;todo</translation>
    </message>
    <message>
        <source>N&amp;o focus</source>
        <translation>Si&amp;n foco</translation>
    </message>
    <message>
        <source>&amp;1 relation away</source>
        <translation>A &amp;1 relación</translation>
    </message>
    <message>
        <source>&amp;2 relations away</source>
        <translation>A &amp;2 relaciones</translation>
    </message>
    <message>
        <source>&amp;3 relations away</source>
        <translation>A &amp;3 relaciones</translation>
    </message>
    <message>
        <source>&amp;Look further around, and back</source>
        <translation>Mirar más &amp;lejos, y volver</translation>
    </message>
    <message>
        <source>Di&amp;m the rest</source>
        <translation>&amp;Atenuar el resto</translation>
    </message>
    <message>
        <source>&amp;Hide the rest</source>
        <translation>&amp;Ocultar el resto</translation>
    </message>
    <message>
        <source>&amp;Path between two tables</source>
        <translation>&amp;Camino entre dos tablas</translation>
    </message>
    <message>
        <source>Hidden table of a &amp;many-to-many relation</source>
        <translation>Tabla oculta de una relación m&amp;uchos a muchos</translation>
    </message>
    <message>
        <source>&amp;All columns</source>
        <translation>&amp;Todas las columnas</translation>
    </message>
    <message>
        <source>&amp;Keys only</source>
        <translation>Solo &amp;claves</translation>
    </message>
    <message>
        <source>&amp;Names only</source>
        <translation>Solo &amp;nombres</translation>
    </message>
    <message>
        <source>&amp;Less detail, and all again</source>
        <translation>&amp;Menos detalle, y otra vez todo</translation>
    </message>
    <message>
        <source>&amp;Orthogonal lines</source>
        <translation>Líneas &amp;ortogonales</translation>
    </message>
    <message>
        <source>&amp;Straight lines</source>
        <translation>Líneas &amp;rectas</translation>
    </message>
    <message>
        <source>&amp;Curved lines</source>
        <translation>Líneas &amp;curvas</translation>
    </message>
    <message>
        <source>Wheel &amp;scrolls</source>
        <translation>La rueda &amp;desplaza</translation>
    </message>
    <message>
        <source>Wheel &amp;zooms</source>
        <translation>La rueda hace &amp;zoom</translation>
    </message>
    <message>
        <source>&amp;Arrange all, or the selected tables</source>
        <translation>&amp;Ordenar todas las tablas, o las seleccionadas</translation>
    </message>
    <message>
        <source>Arrange &amp;new tables only</source>
        <translation>Ordenar solo las tablas &amp;nuevas</translation>
    </message>
    <message>
        <source>&amp;Pin in place</source>
        <translation>&amp;Fijar en su sitio</translation>
    </message>
    <message>
        <source>&amp;Snap to the grid</source>
        <translation>A&amp;justar a la cuadrícula</translation>
    </message>
    <message>
        <source>Align &amp;left</source>
        <translation>Alinear a la &amp;izquierda</translation>
    </message>
    <message>
        <source>Align &amp;right</source>
        <translation>Alinear a la &amp;derecha</translation>
    </message>
    <message>
        <source>Align &amp;top</source>
        <translation>Alinear &amp;arriba</translation>
    </message>
    <message>
        <source>Align &amp;bottom</source>
        <translation>Alinear a&amp;bajo</translation>
    </message>
    <message>
        <source>Centre in a &amp;column</source>
        <translation>Centrar en &amp;columna</translation>
    </message>
    <message>
        <source>Centre in a ro&amp;w</source>
        <translation>Centrar en &amp;fila</translation>
    </message>
    <message>
        <source>Distribute &amp;across</source>
        <translation>Distribuir en &amp;horizontal</translation>
    </message>
    <message>
        <source>Distribute &amp;down</source>
        <translation>Distribuir en &amp;vertical</translation>
    </message>
    <message>
        <source>&amp;Group the selected tables…</source>
        <translation>A&amp;grupar las tablas seleccionadas…</translation>
    </message>
    <message>
        <source>&amp;Take out of the group</source>
        <translation>&amp;Sacar del grupo</translation>
    </message>
    <message>
        <source>Next &amp;colour of the group</source>
        <translation>&amp;Color siguiente del grupo</translation>
    </message>
    <message>
        <source>New &amp;note</source>
        <translation>&amp;Nota nueva</translation>
    </message>
    <message>
        <source>&amp;Save as a view…</source>
        <translation>&amp;Guardar como vista…</translation>
    </message>
    <message>
        <source>&amp;Remove this view</source>
        <translation>&amp;Eliminar esta vista</translation>
    </message>
    <message>
        <source>Show &amp;all tables</source>
        <translation>Mostrar &amp;todas las tablas</translation>
    </message>
    <message>
        <source>Ke&amp;ys and indexes</source>
        <translation>Cla&amp;ves e índices</translation>
    </message>
    <message>
        <source>Al&amp;ign and distribute</source>
        <translation>A&amp;linear y distribuir</translation>
    </message>
    <message>
        <source>&amp;Groups and notes</source>
        <translation>&amp;Grupos y notas</translation>
    </message>
    <message>
        <source>Saved &amp;views</source>
        <translation>&amp;Vistas guardadas</translation>
    </message>
    <message>
        <source>Fo&amp;cus</source>
        <translation>&amp;Foco</translation>
    </message>
    <message>
        <source>&amp;Detail</source>
        <translation>&amp;Detalle</translation>
    </message>
    <message>
        <source>&amp;Lines</source>
        <translation>Lí&amp;neas</translation>
    </message>
    <message>
        <source>Mouse &amp;wheel</source>
        <translation>&amp;Rueda del ratón</translation>
    </message>
    <message>
        <source>&amp;Map of the diagram</source>
        <translation>&amp;Mapa del diagrama</translation>
    </message>
</context>
<context>
    <name>dunlin::designer::DiagramView</name>
    <message>
        <source>+%1 more</source>
        <translation>+%1 más</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Mostrar menos</translation>
    </message>
    <message>
        <source>implicit</source>
        <translation>implícita</translation>
    </message>
    <message>
        <source>Diagram</source>
        <translation>Diagrama</translation>
    </message>
    <message>
        <source>+ Field</source>
        <translation>+ Campo</translation>
    </message>
    <message>
        <source>one to one</source>
        <translation>uno a uno</translation>
    </message>
    <message>
        <source>many to one</source>
        <translation>muchos a uno</translation>
    </message>
    <message>
        <source>many to many</source>
        <translation>muchos a muchos</translation>
    </message>
    <message>
        <source>Relation, %1: drag from the table with the foreign key to the one it refers to. Keys 1, 2, 3 change the kind; Esc leaves.</source>
        <translation>Relación, %1: arrastre de la tabla con la clave foránea a la que se refiere. Las teclas 1, 2, 3 cambian la clase; Esc sale.</translation>
    </message>
    <message>
        <source>Moving: arrow keys move the table, Enter keeps the place, Esc puts it back.</source>
        <translation>Mover: las flechas mueven la tabla, Intro conserva el lugar, Esc la devuelve.</translation>
    </message>
    <message>
        <source>The schema has an error in line %1; this is its last valid state.</source>
        <translation>El esquema tiene un error en la línea %1; este es su último estado válido.</translation>
    </message>
    <message>
        <source>The schema has errors; this is its last valid state.</source>
        <translation>El esquema tiene errores; este es su último estado válido.</translation>
    </message>
    <message>
        <source>Arranging the tables…</source>
        <translation>Ordenando las tablas…</translation>
    </message>
    <message>
        <source>No tables yet.
Press T to add the first one.</source>
        <translation>Aún no hay tablas.
Pulse T para añadir la primera.</translation>
    </message>
    <message>
        <source>Table name</source>
        <translation>Nombre de la tabla</translation>
    </message>
    <message>
        <source>Name of the new table</source>
        <translation>Nombre de la tabla nueva</translation>
    </message>
    <message>
        <source>Select the table that gets the field first.</source>
        <translation>Seleccione primero la tabla que recibe el campo.</translation>
    </message>
    <message>
        <source>name Type, such as price Decimal?</source>
        <translation>nombre Tipo, por ejemplo precio Decimal?</translation>
    </message>
    <message>
        <source>Name and type of the new field of %1</source>
        <translation>Nombre y tipo del campo nuevo de %1</translation>
    </message>
    <message>
        <source>New name of the field %1</source>
        <translation>Nombre nuevo del campo %1</translation>
    </message>
    <message>
        <source>New name of %1</source>
        <translation>Nombre nuevo de %1</translation>
    </message>
    <message>
        <source>This table is in the database only; applying the changes drops it.</source>
        <translation>Esta tabla solo está en la base de datos; al aplicar los cambios se elimina.</translation>
    </message>
    <message>
        <source>This column is in the database only; applying the changes drops it.</source>
        <translation>Esta columna solo está en la base de datos; al aplicar los cambios se elimina.</translation>
    </message>
    <message>
        <source>From table (holds the foreign key)</source>
        <translation>Desde la tabla (con la clave foránea)</translation>
    </message>
    <message>
        <source>Table that holds the foreign key</source>
        <translation>Tabla con la clave foránea</translation>
    </message>
    <message>
        <source>There is no table “%1”.</source>
        <translation>No hay ninguna tabla «%1».</translation>
    </message>
    <message>
        <source>%1 refers to table …</source>
        <translation>%1 se refiere a la tabla …</translation>
    </message>
    <message>
        <source>Table that %1 refers to</source>
        <translation>Tabla a la que se refiere %1</translation>
    </message>
    <message>
        <source>Arrange all tables</source>
        <translation>Ordenar todas las tablas</translation>
    </message>
    <message>
        <source>Choose the table to focus on first.</source>
        <translation>Elija primero la tabla que quiere destacar.</translation>
    </message>
    <message>
        <source>Find in the diagram</source>
        <translation>Buscar en el diagrama</translation>
    </message>
    <message>
        <source>Enter goes to the next match, Esc shows everything again</source>
        <translation>Intro va al resultado siguiente, Esc vuelve a mostrar todo</translation>
    </message>
    <message>
        <source>Nothing in the diagram has “%1” in its name.</source>
        <translation>Nada en el diagrama lleva «%1» en su nombre.</translation>
    </message>
    <message>
        <source>This table has no relations.</source>
        <translation>Esta tabla no tiene relaciones.</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>Mover %1</translation>
    </message>
    <message numerus="yes">
        <source>Move %n tables</source>
        <translation>
            <numerusform>Mover %n tabla</numerusform>
            <numerusform>Mover %n tablas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2: many to many through a hidden table</source>
        <translation>%1 y %2: muchos a muchos mediante una tabla oculta</translation>
    </message>
    <message>
        <source>%1 refers to %2</source>
        <translation>%1 se refiere a %2</translation>
    </message>
    <message>
        <source>Click to show or hide the other columns</source>
        <translation>Pulse para mostrar u ocultar las demás columnas</translation>
    </message>
    <message>
        <source>%1, table %2</source>
        <translation>%1, tabla %2</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>columna %1</translation>
    </message>
    <message>
        <source>primary key</source>
        <translation>clave primaria</translation>
    </message>
    <message>
        <source>foreign key</source>
        <translation>clave foránea</translation>
    </message>
    <message>
        <source>unique</source>
        <translation>único</translation>
    </message>
    <message>
        <source>indexed</source>
        <translation>con índice</translation>
    </message>
    <message>
        <source>may be empty</source>
        <translation>puede estar vacío</translation>
    </message>
    <message>
        <source>Lost? Show the tables</source>
        <translation>¿Perdido? Mostrar las tablas</translation>
    </message>
    <message>
        <source>Select the tables to copy first.</source>
        <translation>Seleccione primero las tablas que quiere copiar.</translation>
    </message>
    <message numerus="yes">
        <source>%n tables</source>
        <translation>
            <numerusform>%n tabla</numerusform>
            <numerusform>%n tablas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is on the clipboard as Prisma text.</source>
        <translation>En el portapapeles, como texto de Prisma: %1.</translation>
    </message>
    <message>
        <source>Select the tables to cut first.</source>
        <translation>Seleccione primero las tablas que quiere cortar.</translation>
    </message>
    <message>
        <source>Select the tables to duplicate first.</source>
        <translation>Seleccione primero las tablas que quiere duplicar.</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>Duplicar %1</translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n tables</source>
        <translation>
            <numerusform>Duplicar %n tabla</numerusform>
            <numerusform>Duplicar %n tablas</numerusform>
        </translation>
    </message>
    <message>
        <source>Select a column first: Enter goes into the columns of a table.</source>
        <translation>Seleccione primero una columna: Intro entra en las columnas de una tabla.</translation>
    </message>
    <message>
        <source>A list is empty where there is nothing; it cannot be optional.</source>
        <translation>Una lista está vacía donde no hay nada; no puede ser opcional.</translation>
    </message>
    <message>
        <source>%1 has a key of several columns; change it under Keys in the properties.</source>
        <translation>%1 tiene una clave de varias columnas; cámbiela en las propiedades, en Claves.</translation>
    </message>
    <message>
        <source>Select the table that gets the index first.</source>
        <translation>Seleccione primero la tabla que recibe el índice.</translation>
    </message>
    <message>
        <source>Columns, such as a, b(sort: Desc)</source>
        <translation>Columnas, por ejemplo a, b(sort: Desc)</translation>
    </message>
    <message>
        <source>Columns of %1 that are unique together</source>
        <translation>Columnas de %1 que son únicas en conjunto</translation>
    </message>
    <message>
        <source>Columns of the index of %1</source>
        <translation>Columnas del índice de %1</translation>
    </message>
    <message>
        <source>Enum name</source>
        <translation>Nombre de la enumeración</translation>
    </message>
    <message>
        <source>Name of the new enum</source>
        <translation>Nombre de la enumeración nueva</translation>
    </message>
    <message>
        <source>VALUE</source>
        <translation>VALOR</translation>
    </message>
    <message>
        <source>New value of %1</source>
        <translation>Valor nuevo de %1</translation>
    </message>
    <message numerus="yes">
        <source>name Type, for %n tables</source>
        <translation>
            <numerusform>nombre Tipo, para %n tabla</numerusform>
            <numerusform>nombre Tipo, para %n tablas</numerusform>
        </translation>
    </message>
    <message>
        <source>Name and type of the new field of the selected tables</source>
        <translation>Nombre y tipo del campo nuevo de las tablas seleccionadas</translation>
    </message>
    <message numerus="yes">
        <source>Add field %1 to %n tables</source>
        <translation>
            <numerusform>Añadir el campo %1 a %n tabla</numerusform>
            <numerusform>Añadir el campo %1 a %n tablas</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the table where the path begins first.</source>
        <translation>Elija primero la tabla donde empieza el camino.</translation>
    </message>
    <message>
        <source>Path from %1 to table …</source>
        <translation>Camino de %1 a la tabla …</translation>
    </message>
    <message>
        <source>Table where the path from %1 ends</source>
        <translation>Tabla donde termina el camino desde %1</translation>
    </message>
    <message>
        <source>No relations lead from %1 to %2.</source>
        <translation>Ninguna relación lleva de %1 a %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n relation(s) lead from %1 to %2.</source>
        <translation>
            <numerusform>%n relación lleva de %1 a %2.</numerusform>
            <numerusform>%n relaciones llevan de %1 a %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Select the tables to align first: at least two that are not pinned.</source>
        <translation>Seleccione primero las tablas que quiere alinear: al menos dos que no estén fijadas.</translation>
    </message>
    <message>
        <source>Align tables</source>
        <translation>Alinear tablas</translation>
    </message>
    <message>
        <source>Select the tables to distribute first: at least three that are not pinned.</source>
        <translation>Seleccione primero las tablas que quiere distribuir: al menos tres que no estén fijadas.</translation>
    </message>
    <message>
        <source>Distribute tables</source>
        <translation>Distribuir tablas</translation>
    </message>
    <message>
        <source>Snap tables to the grid</source>
        <translation>Ajustar tablas a la cuadrícula</translation>
    </message>
    <message>
        <source>Arrange the selected tables</source>
        <translation>Ordenar las tablas seleccionadas</translation>
    </message>
    <message>
        <source>Arrange the new tables</source>
        <translation>Ordenar las tablas nuevas</translation>
    </message>
    <message>
        <source>There is nothing to arrange.</source>
        <translation>No hay nada que ordenar.</translation>
    </message>
    <message>
        <source>Select what to pin first.</source>
        <translation>Seleccione primero lo que quiere fijar.</translation>
    </message>
    <message>
        <source>Unpin %1</source>
        <translation>Soltar %1</translation>
    </message>
    <message>
        <source>Pin %1</source>
        <translation>Fijar %1</translation>
    </message>
    <message>
        <source>Select the tables of the group first.</source>
        <translation>Seleccione primero las tablas del grupo.</translation>
    </message>
    <message>
        <source>Title of the group</source>
        <translation>Título del grupo</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Grupo %1</translation>
    </message>
    <message>
        <source>Take out of the group</source>
        <translation>Sacar del grupo</translation>
    </message>
    <message>
        <source>New title of the group</source>
        <translation>Título nuevo del grupo</translation>
    </message>
    <message>
        <source>There is a group “%1” already.</source>
        <translation>Ya hay un grupo «%1».</translation>
    </message>
    <message>
        <source>Rename the group %1</source>
        <translation>Renombrar el grupo %1</translation>
    </message>
    <message>
        <source>Select a table of the group first.</source>
        <translation>Seleccione primero una tabla del grupo.</translation>
    </message>
    <message>
        <source>Colour the group %1</source>
        <translation>Colorear el grupo %1</translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation>Texto de la nota</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Añadir una nota</translation>
    </message>
    <message>
        <source>Change a note</source>
        <translation>Cambiar una nota</translation>
    </message>
    <message>
        <source>Remove a note</source>
        <translation>Eliminar una nota</translation>
    </message>
    <message>
        <source>Title of a view of the selected tables</source>
        <translation>Título de una vista de las tablas seleccionadas</translation>
    </message>
    <message>
        <source>Title of a view of these tables</source>
        <translation>Título de una vista de estas tablas</translation>
    </message>
    <message>
        <source>Title of the view</source>
        <translation>Título de la vista</translation>
    </message>
    <message>
        <source>Save the view %1</source>
        <translation>Guardar la vista %1</translation>
    </message>
    <message>
        <source>Everything is shown; there is no view to remove.</source>
        <translation>Se muestra todo; no hay ninguna vista que eliminar.</translation>
    </message>
    <message>
        <source>Remove the view %1</source>
        <translation>Eliminar la vista %1</translation>
    </message>
    <message>
        <source>Select a many-to-many relation first.</source>
        <translation>Seleccione primero una relación muchos a muchos.</translation>
    </message>
    <message>
        <source>This table is pinned. Unpin it to move it.</source>
        <translation>Esta tabla está fijada. Suéltela para moverla.</translation>
    </message>
    <message>
        <source>Drag to move the group, double-click to rename it</source>
        <translation>Arrastre para mover el grupo, doble clic para renombrarlo</translation>
    </message>
    <message>
        <source>Click to show the hidden table %1</source>
        <translation>Pulse para mostrar la tabla oculta %1</translation>
    </message>
    <message>
        <source>Double-click to change the note</source>
        <translation>Doble clic para cambiar la nota</translation>
    </message>
    <message>
        <source>The database differs from the migrations: %1</source>
        <translation>La base de datos difiere de las migraciones: %1</translation>
    </message>
    <message>
        <source>+ Value</source>
        <translation>+ Valor</translation>
    </message>
    <message>
        <source>Esc shows everything again.</source>
        <translation>Esc vuelve a mostrar todo.</translation>
    </message>
    <message>
        <source>None of the tables of this view is left.</source>
        <translation>No queda ninguna de las tablas de esta vista.</translation>
    </message>
    <message>
        <source>%1 refers to what would go. Shift+Del removes the relations and their columns as well.</source>
        <translation>%1 se refiere a lo que desaparecería. Mayús+Supr elimina también las relaciones y sus columnas.</translation>
    </message>
    <message>
        <source>This table belongs to a many-to-many relation; remove the relation instead.</source>
        <translation>Esta tabla pertenece a una relación muchos a muchos; elimine en su lugar la relación.</translation>
    </message>
    <message>
        <source>The relation %1 of %2 needs this column. Shift+Del removes both.</source>
        <translation>La relación %1 de %2 necesita esta columna. Mayús+Supr elimina ambas.</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n tables</source>
        <translation>
            <numerusform>Eliminar %n tabla</numerusform>
            <numerusform>Eliminar %n tablas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dunlin::designer::Document</name>
    <message>
        <source>Typing</source>
        <translation>Escritura</translation>
    </message>
    <message>
        <source>Recovered changes</source>
        <translation>Cambios recuperados</translation>
    </message>
    <message>
        <source>Change by another program</source>
        <translation>Cambio de otro programa</translation>
    </message>
    <message>
        <source>Recovered positions</source>
        <translation>Posiciones recuperadas</translation>
    </message>
</context>
<context>
    <name>dunlin::designer::EditorPane</name>
    <message>
        <source>Schema files</source>
        <translation>Archivos del esquema</translation>
    </message>
    <message>
        <source>%1 ●</source>
        <comment>file with unsaved changes</comment>
        <translation>%1 ●</translation>
    </message>
    <message>
        <source>Replace %1</source>
        <translation>Reemplazar %1</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) replaced</source>
        <translation>
            <numerusform>%n lugar reemplazado</numerusform>
            <numerusform>%n lugares reemplazados</numerusform>
        </translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No encontrado</translation>
    </message>
</context>
<context>
    <name>dunlin::designer::ExplanationPopup</name>
    <message>
        <source>Explanation</source>
        <translation>Explicación</translation>
    </message>
</context>
<context>
    <name>dunlin::designer::ExportDialog</name>
    <message>
        <source>Export the diagram</source>
        <translation>Exportar el diagrama</translation>
    </message>
    <message>
        <source>&amp;Everything</source>
        <translation>&amp;Todo</translation>
    </message>
    <message>
        <source>&amp;Everything in this view</source>
        <translation>&amp;Todo lo de esta vista</translation>
    </message>
    <message>
        <source>What is &amp;seen now</source>
        <translation>Lo que se &amp;ve ahora</translation>
    </message>
    <message>
        <source>The se&amp;lected tables (%1)</source>
        <translation>Las tablas se&amp;leccionadas (%1)</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Tipo de archivo</translation>
    </message>
    <message>
        <source>SVG picture, text stays text</source>
        <translation>Imagen SVG, el texto sigue siendo texto</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>Imagen PNG</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>Documento PDF</translation>
    </message>
    <message>
        <source>Mermaid text</source>
        <translation>Texto Mermaid</translation>
    </message>
    <message>
        <source>DBML text</source>
        <translation>Texto DBML</translation>
    </message>
    <message>
        <source>PlantUML text</source>
        <translation>Texto PlantUML</translation>
    </message>
    <message>
        <source>Pixels per unit</source>
        <translation>Píxeles por unidad</translation>
    </message>
    <message>
        <source>On &amp;A4 pages that can be put together</source>
        <translation>En &amp;páginas A4 que se pueden juntar</translation>
    </message>
    <message>
        <source>&amp;Dark colours</source>
        <translation>Colores &amp;oscuros</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>&amp;As</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>S&amp;cale</source>
        <translation>&amp;Escala</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>Copy the pict&amp;ure</source>
        <translation>Copiar la i&amp;magen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>%1 tables, %2 relations</source>
        <translation>%1 tablas, %2 relaciones</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 píxeles</translation>
    </message>
    <message>
        <source>The diagram was written to %1.</source>
        <translation>El diagrama se escribió en %1.</translation>
    </message>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation>La imagen está en el portapapeles.</translation>
    </message>
</context>
<context>
    <name>dunlin::designer::FindBar</name>
    <message>
        <source>Previous match</source>
        <translation>Resultado anterior</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Resultado siguiente</translation>
    </message>
    <message>
        <source>Close find bar</source>
        <translation>Cerrar la barra de búsqueda</translation>
    </message>
    <message>
        <source>Find in the schema</source>
        <translation>Buscar en el esquema</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Reemplazar por</translation>
    </message>
    <message>
        <source>Replace in all files</source>
        <translation>Reemplazar en todos los archivos</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No encontrado</translation>
    </message>
    <message>
        <source>Went round</source>
        <translation>Desde el principio</translation>
    </message>
</context>
<context>
    <name>dunlin::designer::FocusBar</name>
    <message>
        <source>Relations around the table</source>
        <translation>Relaciones alrededor de la tabla</translation>
    </message>
    <message>
        <source>Hide the rest</source>
        <translation>Ocultar el resto</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Show everything (Esc)</source>
        <translation>Mostrar todo (Esc)</translation>
    </message>
    <message>
        <source>Around %1</source>
        <translation>Alrededor de %1</translation>
    </message>
    <message>
        <source>1 relation</source>
        <translation>1 relación</translation>
    </message>
    <message>
        <source>%1 relations</source>
        <translation>%1 relaciones</translation>
    </message>
</context>
<context>
    <name>dunlin::designer::HelpPage</name>
    <message>
        <source>en</source>
        <comment>the language&apos;s folder in resources/help</comment>
        <translation>es</translation>
    </message>
</context>
<context>
    <name>dunlin::designer::HelpWindow</name>
    <message>
        <source>Dunlin help</source>
        <translation>Ayuda de Dunlin</translation>
    </message>
    <message>
        <source>Help pages</source>
        <translation>Páginas de ayuda</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
</context>
<context>
    <name>dunlin::designer::HistoryModel</name>
    <message>
        <source>applied</source>
        <translation>aplicada</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallida</translation>
    </message>
    <message>
        <source>rolled back</source>
        <translation>revertida</translation>
    </message>
    <message>
        <source>edited after it was applied</source>
        <translation>modificada después de aplicarse</translation>
    </message>
    <message>
        <source>missing in the folder</source>
        <translation>falta en la carpeta</translation>
    </message>
    <message>
        <source>Migration %1, %2</source>
        <translation>Migración %1, %2</translation>
    </message>
    <message>
        <source>Migration %1, %2, %3</source>
        <translation>Migración %1, %2, %3</translation>
    </message>
    <message>
        <source>Applied on %1</source>
        <translation>Aplicada el %1</translation>
    </message>
    <message>
        <source>d MMMM yyyy, HH:mm</source>
        <comment>format of a date and time</comment>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy, HH:mm</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>format of a date</comment>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
</context>
<context>
    <name>dunlin::designer::HistoryPane</name>
    <message>
        <source>Migration history</source>
        <translation>Historial de migraciones</translation>
    </message>
    <message>
        <source>Migrations</source>
        <translation>Migraciones</translation>
    </message>
    <message>
        <source>Show the difference</source>
        <translation>Mostrar la diferencia</translation>
    </message>
    <message>
        <source>Adopt it as a migration</source>
        <translation>Adoptarla como migración</translation>
    </message>
    <message>
        <source>Time: the migrations</source>
        <translation>Tiempo: las migraciones</translation>
    </message>
    <message>
        <source>Show the schema and the diagram after each migration</source>
        <translation>Mostrar el esquema y el diagrama después de cada migración</translation>
    </message>
    <message>
        <source>Compare from</source>
        <translation>Comparar desde</translation>
    </message>
    <message>
        <source>Compare to</source>
        <translation>Comparar con</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>SQL of the chosen migration</source>
        <translation>SQL de la migración elegida</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 de %2: %3</translation>
    </message>
    <message>
        <source>the present</source>
        <translation>el presente</translation>
    </message>
    <message>
        <source>The database differs in 1 place from what the applied migrations make.</source>
        <translation>La base de datos difiere en 1 lugar de lo que hacen las migraciones aplicadas.</translation>
    </message>
    <message>
        <source>The database differs in %1 places from what the applied migrations make.</source>
        <translation>La base de datos difiere en %1 lugares de lo que hacen las migraciones aplicadas.</translation>
    </message>
    <message>
        <source>No migrations yet.
Apply changes with a name, and the first one appears here.</source>
        <translation>Aún no hay migraciones.
Aplique cambios con un nombre y la primera aparecerá aquí.</translation>
    </message>
    <message>
        <source>The database has applied this migration, but its folder is gone.</source>
        <translation>La base de datos aplicó esta migración, pero su carpeta ya no está.</translation>
    </message>
    <message>
        <source>This file was changed after it had been applied; the database has the earlier text.</source>
        <translation>Este archivo se modificó después de aplicarse; la base de datos tiene el texto anterior.</translation>
    </message>
    <message>
        <source>Put the database back</source>
        <translation>Devolver la base de datos</translation>
    </message>
</context>
<context>
    <name>dunlin::designer::ImportDialog</name>
    <message>
        <source>New project from a database</source>
        <translation>Proyecto nuevo desde una base de datos</translation>
    </message>
    <message>
        <source>New project from an SQL file</source>
        <translation>Proyecto nuevo desde un archivo SQL</translation>
    </message>
    <message>
        <source>Kind of database</source>
        <translation>Clase de base de datos</translation>
    </message>
    <message>
        <source>SQL file</source>
        <translation>Archivo SQL</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>Folder of the project</source>
        <translation>Carpeta del proyecto</translation>
    </message>
    <message>
        <source>The database is only read. Its URL goes into .env of the new project.</source>
        <translation>La base de datos solo se lee. Su URL va al .env del proyecto nuevo.</translation>
    </message>
    <message>
        <source>The file runs in an empty database of that kind, which is gone afterwards.</source>
        <translation>El archivo se ejecuta en una base de datos vacía de esa clase, que después desaparece.</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>Elegir: %1</translation>
    </message>
    <message>
        <source>A file</source>
        <translation>Un archivo</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
</context>
<context>
    <name>dunlin::designer::KeptConnections</name>
    <message>
        <source>The password was not kept; it is asked for the next time.</source>
        <translation>La contraseña no se conservó; se pedirá la próxima vez.</translation>
    </message>
    <message>
        <source>The keychain did not give the password of %1.</source>
        <translation>El llavero no dio la contraseña de %1.</translation>
    </message>
</context>
<context>
    <name>dunlin::designer::MainWindow</name>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Dividido</translation>
    </message>
    <message>
        <source>Diagram</source>
        <translation>Diagrama</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Mostrar %1</translation>
    </message>
    <message>
        <source>Find a table, column or action</source>
        <translation>Buscar una tabla, columna o acción</translation>
    </message>
    <message>
        <source>Find a table, column or action (Ctrl+K)</source>
        <translation>Buscar una tabla, columna o acción (Ctrl+K)</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparar con</translation>
    </message>
    <message>
        <source>Push only</source>
        <translation>Solo enviar</translation>
    </message>
    <message>
        <source>Change the database without writing a migration</source>
        <translation>Cambiar la base de datos sin escribir una migración</translation>
    </message>
    <message>
        <source>Preview, problems, history, data and log</source>
        <translation>Vista previa, problemas, historial, datos y registro</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>SQL preview</source>
        <translation>Vista previa SQL</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Show the pending changes</source>
        <translation>Mostrar los cambios pendientes</translation>
    </message>
    <message>
        <source>What the database has and no migration makes</source>
        <translation>Lo que la base de datos tiene y ninguna migración hace</translation>
    </message>
    <message>
        <source>Problems (%1)</source>
        <translation>Problemas (%1)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Ln %1, Col %2</source>
        <translation>Lín %1, Col %2</translation>
    </message>
    <message>
        <source>Nothing fits “%1”.</source>
        <translation>Nada coincide con «%1».</translation>
    </message>
    <message>
        <source>Unsaved changes cannot be kept safe in this folder.</source>
        <translation>En esta carpeta no se pueden proteger los cambios sin guardar.</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>Conexión perdida</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>The schema has errors</source>
        <translation>El esquema tiene errores</translation>
    </message>
    <message>
        <source>Compare with the database to apply</source>
        <translation>Compare con la base de datos para aplicar</translation>
    </message>
    <message>
        <source>Create %1 from the history</source>
        <translation>Crear %1 a partir del historial</translation>
    </message>
    <message>
        <source>Nothing to apply to %1</source>
        <translation>Nada que aplicar a %1</translation>
    </message>
    <message>
        <source>%1 is production: use migrate deploy</source>
        <translation>%1 es producción: use migrate deploy</translation>
    </message>
    <message>
        <source>Answer 1 question to apply</source>
        <translation>Responda 1 pregunta para aplicar</translation>
    </message>
    <message>
        <source>Answer %1 questions to apply</source>
        <translation>Responda %1 preguntas para aplicar</translation>
    </message>
    <message>
        <source>Create %1 with %2…</source>
        <translation>Crear %1 con %2…</translation>
    </message>
    <message>
        <source>Apply %1 to %2…</source>
        <translation>Aplicar %1 a %2…</translation>
    </message>
    <message>
        <source>Write a migration and apply it (%1)</source>
        <translation>Escribir una migración y aplicarla (%1)</translation>
    </message>
    <message>
        <source>Nothing differs: %1.</source>
        <translation>No hay diferencias: %1.</translation>
    </message>
    <message>
        <source>No database to compare with.</source>
        <translation>Ninguna base de datos con que comparar.</translation>
    </message>
    <message>
        <source>%1 is not there yet. The history has everything that the schema says.</source>
        <translation>%1 aún no existe. El historial tiene todo lo que dice el esquema.</translation>
    </message>
    <message>
        <source>Nothing to do: %1 has this schema already.</source>
        <translation>Nada que hacer: %1 ya tiene este esquema.</translation>
    </message>
    <message>
        <source>The schema could not be saved; nothing was applied.</source>
        <translation>No se pudo guardar el esquema; no se aplicó nada.</translation>
    </message>
    <message>
        <source>The schema could not be saved; nothing was pushed.</source>
        <translation>No se pudo guardar el esquema; no se envió nada.</translation>
    </message>
    <message>
        <source>%1 was not created.</source>
        <translation>%1 no se creó.</translation>
    </message>
    <message>
        <source>Open the migration</source>
        <translation>Abrir la migración</translation>
    </message>
    <message>
        <source>Show what it changed</source>
        <translation>Mostrar lo que cambió</translation>
    </message>
    <message>
        <source>Mark as rolled back</source>
        <translation>Marcar como revertida</translation>
    </message>
    <message>
        <source>Mark as applied</source>
        <translation>Marcar como aplicada</translation>
    </message>
    <message>
        <source>Show the drift</source>
        <translation>Mostrar la desviación</translation>
    </message>
    <message>
        <source>Applying</source>
        <translation>Aplicando</translation>
    </message>
    <message numerus="yes">
        <source>%n pending migration(s) applied.</source>
        <translation>
            <numerusform>%n migración pendiente aplicada.</numerusform>
            <numerusform>%n migraciones pendientes aplicadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Marking %1</source>
        <translation>Marcando %1</translation>
    </message>
    <message>
        <source>%1 counts as applied.</source>
        <translation>%1 cuenta como aplicada.</translation>
    </message>
    <message>
        <source>%1 counts as rolled back.</source>
        <translation>%1 cuenta como revertida.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>the schema</source>
        <translation>el esquema</translation>
    </message>
    <message>
        <source>saved file</source>
        <translation>archivo guardado</translation>
    </message>
    <message>
        <source>database  %1</source>
        <translation>base de datos  %1</translation>
    </message>
    <message>
        <source>end of the history</source>
        <translation>final del historial</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>después de %1</translation>
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
        <translation>sin diferencias</translation>
    </message>
    <message>
        <source>%1, compared with %2: %3</source>
        <translation>%1, comparado con %2: %3</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Help pages</source>
        <translation>&amp;Páginas de ayuda</translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation>&amp;Recorrido</translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation>&amp;Teclas…</translation>
    </message>
    <message>
        <source>&amp;About Dunlin</source>
        <translation>&amp;Acerca de Dunlin</translation>
    </message>
    <message>
        <source>About Dunlin</source>
        <translation>Acerca de Dunlin</translation>
    </message>
    <message>
        <source>Dunlin %1
Designs database schemas in Prisma&apos;s language.
GPL-3.0-or-later.</source>
        <translation>Dunlin %1
Diseña esquemas de bases de datos en el lenguaje de Prisma.
GPL-3.0-or-later.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Open project…</source>
        <translation>&amp;Abrir proyecto…</translation>
    </message>
    <message>
        <source>&amp;New project…</source>
        <translation>Proyecto &amp;nuevo…</translation>
    </message>
    <message>
        <source>New project from a &amp;database…</source>
        <translation>Proyecto nuevo desde una &amp;base de datos…</translation>
    </message>
    <message>
        <source>New project from an S&amp;QL file…</source>
        <translation>Proyecto nuevo desde un archivo S&amp;QL…</translation>
    </message>
    <message>
        <source>Open &amp;sample shop</source>
        <translation>Abrir la &amp;tienda de ejemplo</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
        <source>New &amp;window</source>
        <translation>&amp;Ventana nueva</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Export the diagram…</source>
        <translation>&amp;Exportar el diagrama…</translation>
    </message>
    <message>
        <source>&amp;Close project</source>
        <translation>&amp;Cerrar proyecto</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Undo &amp;list…</source>
        <translation>&amp;Lista de deshacer…</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Buscar &amp;siguiente</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>Buscar &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;Replace in all files</source>
        <translation>&amp;Reemplazar en todos los archivos</translation>
    </message>
    <message>
        <source>&amp;Toggle comment</source>
        <translation>&amp;Comentar o descomentar</translation>
    </message>
    <message>
        <source>For&amp;mat</source>
        <translation>Dar for&amp;mato</translation>
    </message>
    <message>
        <source>&amp;Complete the word</source>
        <translation>&amp;Completar la palabra</translation>
    </message>
    <message>
        <source>&amp;Quick fixes…</source>
        <translation>Correcciones &amp;rápidas…</translation>
    </message>
    <message>
        <source>&amp;Explain</source>
        <translation>&amp;Explicar</translation>
    </message>
    <message>
        <source>Go to the &amp;definition</source>
        <translation>Ir a la &amp;definición</translation>
    </message>
    <message>
        <source>Find re&amp;ferences</source>
        <translation>Buscar re&amp;ferencias</translation>
    </message>
    <message>
        <source>Re&amp;name the symbol…</source>
        <translation>Re&amp;nombrar el símbolo…</translation>
    </message>
    <message>
        <source>&amp;Go to table, column or action</source>
        <translation>&amp;Ir a tabla, columna o acción</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Preferencias…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Texto</translation>
    </message>
    <message>
        <source>&amp;Split</source>
        <translation>&amp;Dividido</translation>
    </message>
    <message>
        <source>&amp;Diagram</source>
        <translation>Dia&amp;grama</translation>
    </message>
    <message>
        <source>Go to the t&amp;ext</source>
        <translation>Ir al t&amp;exto</translation>
    </message>
    <message>
        <source>Go to the d&amp;iagram</source>
        <translation>Ir al d&amp;iagrama</translation>
    </message>
    <message>
        <source>Go to the &amp;outline</source>
        <translation>Ir al &amp;esquema general</translation>
    </message>
    <message>
        <source>Go to the &amp;preview</source>
        <translation>Ir a la &amp;vista previa</translation>
    </message>
    <message>
        <source>S&amp;ide panel</source>
        <translation>&amp;Panel lateral</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Colores</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>&amp;Restablecer la disposición</translation>
    </message>
    <message>
        <source>&amp;Migrate</source>
        <translation>&amp;Migrar</translation>
    </message>
    <message>
        <source>&amp;Apply as a migration…</source>
        <translation>&amp;Aplicar como migración…</translation>
    </message>
    <message>
        <source>&amp;Push without a migration…</source>
        <translation>&amp;Enviar sin migración…</translation>
    </message>
    <message>
        <source>Show the &amp;history</source>
        <translation>Mostrar el &amp;historial</translation>
    </message>
    <message>
        <source>&amp;Back to the present</source>
        <translation>&amp;Volver al presente</translation>
    </message>
    <message>
        <source>&amp;Copy the SQL</source>
        <translation>&amp;Copiar el SQL</translation>
    </message>
    <message>
        <source>&amp;Save the SQL…</source>
        <translation>&amp;Guardar el SQL…</translation>
    </message>
    <message>
        <source>Show the &amp;way back beside it</source>
        <translation>Mostrar al lado el camino de &amp;vuelta</translation>
    </message>
    <message>
        <source>Show the SQL &amp;alone</source>
        <translation>Mostrar &amp;solo el SQL</translation>
    </message>
    <message>
        <source>Data&amp;base</source>
        <translation>&amp;Base de datos</translation>
    </message>
    <message>
        <source>Show the &amp;data</source>
        <translation>Mostrar los &amp;datos</translation>
    </message>
    <message>
        <source>Use another database &amp;file…</source>
        <translation>Usar otro &amp;archivo de base de datos…</translation>
    </message>
    <message>
        <source>Connect to a ser&amp;ver…</source>
        <translation>Conectar con un ser&amp;vidor…</translation>
    </message>
    <message>
        <source>This database is &amp;for</source>
        <translation>Esta base de datos es &amp;para</translation>
    </message>
    <message>
        <source>&amp;Development</source>
        <translation>&amp;Desarrollo</translation>
    </message>
    <message>
        <source>&amp;Tests</source>
        <translation>&amp;Pruebas</translation>
    </message>
    <message>
        <source>&amp;Production: nothing is applied from here</source>
        <translation>P&amp;roducción: desde aquí no se aplica nada</translation>
    </message>
    <message>
        <source>&amp;Read the database again</source>
        <translation>&amp;Leer otra vez la base de datos</translation>
    </message>
    <message>
        <source>&amp;Connect again</source>
        <translation>&amp;Conectar otra vez</translation>
    </message>
    <message>
        <source>Use the schema&apos;s &amp;own database</source>
        <translation>Usar la base de datos &amp;propia del esquema</translation>
    </message>
    <message>
        <source>C&amp;ancel what is running</source>
        <translation>C&amp;ancelar lo que se ejecuta</translation>
    </message>
    <message>
        <source>This project could not be opened.</source>
        <translation>No se pudo abrir este proyecto.</translation>
    </message>
    <message>
        <source>Opened %1</source>
        <translation>%1 abierto</translation>
    </message>
    <message>
        <source>Dunlin ended on %1 before changes to the schema were saved.</source>
        <translation>Dunlin terminó el %1 antes de que se guardaran los cambios del esquema.</translation>
    </message>
    <message>
        <source>Recover them</source>
        <translation>Recuperarlos</translation>
    </message>
    <message>
        <source>Recovered. Undo leads back to what is in the file.</source>
        <translation>Recuperado. Deshacer lleva a lo que hay en el archivo.</translation>
    </message>
    <message>
        <source>Discard them</source>
        <translation>Descartarlos</translation>
    </message>
    <message>
        <source>Open a schema</source>
        <translation>Abrir un esquema</translation>
    </message>
    <message>
        <source>Prisma schemas (*.prisma);;All files (*)</source>
        <translation>Esquemas de Prisma (*.prisma);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>The URL was not written.</source>
        <translation>La URL no se escribió.</translation>
    </message>
    <message>
        <source>The URL was written to .env. Keep that file out of version control.</source>
        <translation>La URL se escribió en .env. No ponga ese archivo bajo control de versiones.</translation>
    </message>
    <message>
        <source>Folder for the new project</source>
        <translation>Carpeta para el proyecto nuevo</translation>
    </message>
    <message>
        <source>Create here</source>
        <translation>Crear aquí</translation>
    </message>
    <message>
        <source>The schema was imported. Some things it cannot say:</source>
        <translation>Se importó el esquema. Lo que no puede decir:</translation>
    </message>
    <message>
        <source>No other window could be opened.</source>
        <translation>No se pudo abrir otra ventana.</translation>
    </message>
    <message>
        <source>Undo list</source>
        <translation>Lista de deshacer</translation>
    </message>
    <message>
        <source>As it was opened</source>
        <translation>Como se abrió</translation>
    </message>
    <message>
        <source>Write the schema</source>
        <translation>Escriba el esquema</translation>
    </message>
    <message>
        <source>Everything follows from this text. Ctrl+Space completes, F2 renames, Ctrl+. offers fixes.</source>
        <translation>Todo se deriva de este texto. Ctrl+Espacio completa, F2 renombra, Ctrl+. ofrece correcciones.</translation>
    </message>
    <message>
        <source>Or draw it</source>
        <translation>O dibújelo</translation>
    </message>
    <message>
        <source>T makes a table, + a field, R a relation. Each gesture is a small edit of the text, and Ctrl+Z takes it back.</source>
        <translation>T hace una tabla, + un campo, R una relación. Cada gesto es un pequeño cambio del texto, y Ctrl+Z lo retira.</translation>
    </message>
    <message>
        <source>See what would happen</source>
        <translation>Vea qué pasaría</translation>
    </message>
    <message>
        <source>The SQL of your changes, while you type. Choose a change to find its line and its box; the marks say what loses data or locks.</source>
        <translation>El SQL de sus cambios, mientras escribe. Elija un cambio para encontrar su línea y su caja; las marcas dicen qué pierde datos o bloquea.</translation>
    </message>
    <message>
        <source>Apply it</source>
        <translation>Aplíquelo</translation>
    </message>
    <message>
        <source>Writes a migration and runs it. What would lose rows asks first, with real numbers, and keeps a copy.</source>
        <translation>Escribe una migración y la ejecuta. Lo que perdería filas pregunta antes, con números reales, y guarda una copia.</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Encuentre cualquier cosa</translation>
    </message>
    <message>
        <source>Ctrl+K leads to every table, column and action. F1 explains what you are looking at.</source>
        <translation>Ctrl+K lleva a cada tabla, columna y acción. F1 explica lo que está viendo.</translation>
    </message>
    <message>
        <source>No project was made here.</source>
        <translation>Aquí no se creó ningún proyecto.</translation>
    </message>
    <message>
        <source>The sample could not be copied.</source>
        <translation>No se pudo copiar el ejemplo.</translation>
    </message>
    <message>
        <source>The schema was not saved. Nothing is lost: it is still here.</source>
        <translation>El esquema no se guardó. No se ha perdido nada: sigue aquí.</translation>
    </message>
    <message>
        <source>Dunlin</source>
        <translation>Dunlin</translation>
    </message>
    <message>
        <source>Save the changes to the schema?</source>
        <translation>¿Guardar los cambios del esquema?</translation>
    </message>
    <message>
        <source>%1 was deleted or moved by another program. Its text is still here.</source>
        <translation>Otro programa eliminó o movió %1. Su texto sigue aquí.</translation>
    </message>
    <message>
        <source>Write it again</source>
        <translation>Escribirlo de nuevo</translation>
    </message>
    <message>
        <source>Read again: another program changed the schema.</source>
        <translation>Leído otra vez: otro programa cambió el esquema.</translation>
    </message>
    <message>
        <source>Another program changed other lines of the schema: both changes are here now. Undo leads back.</source>
        <translation>Otro programa cambió otras líneas del esquema: ahora están aquí ambos cambios. Deshacer lleva atrás.</translation>
    </message>
    <message>
        <source>The schema was changed by another program, and here as well.</source>
        <translation>Otro programa cambió el esquema, y aquí también se cambió.</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Conservar lo mío</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Tomar lo suyo</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>&amp;Deshacer %1</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>&amp;Rehacer %1</translation>
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
        <translation>○ conectando con %1</translation>
    </message>
    <message>
        <source>○ %1 · not created yet</source>
        <translation>○ %1 · aún no creada</translation>
    </message>
    <message>
        <source>✕ not connected</source>
        <translation>✕ sin conexión</translation>
    </message>
    <message>
        <source>✕ connection to %1 lost</source>
        <translation>✕ conexión con %1 perdida</translation>
    </message>
    <message>
        <source>no database</source>
        <translation>sin base de datos</translation>
    </message>
    <message>
        <source>Connect again</source>
        <translation>Conectar otra vez</translation>
    </message>
    <message>
        <source>Connection: %1</source>
        <translation>Conexión: %1</translation>
    </message>
    <message>
        <source>%1 pending, %2 destructive</source>
        <translation>%1 pendientes, %2 destructivos</translation>
    </message>
    <message>
        <source>%1 pending</source>
        <translation>%1 pendientes</translation>
    </message>
    <message>
        <source>no drift</source>
        <translation>sin desviación</translation>
    </message>
    <message>
        <source>1 drifted</source>
        <translation>1 desviación</translation>
    </message>
    <message>
        <source>%1 drifted</source>
        <translation>%1 desviaciones</translation>
    </message>
    <message>
        <source>Drift: %1</source>
        <translation>Desviación: %1</translation>
    </message>
    <message>
        <source>schema valid</source>
        <translation>esquema válido</translation>
    </message>
    <message>
        <source>%1 · %2 · analysed in %3 ms</source>
        <translation>%1 · %2 · analizado en %3 ms</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>%1 is not there yet.</source>
        <translation>%1 aún no existe.</translation>
    </message>
    <message>
        <source>enum</source>
        <translation>enumeración</translation>
    </message>
    <message>
        <source>view</source>
        <translation>vista</translation>
    </message>
    <message>
        <source>table</source>
        <translation>tabla</translation>
    </message>
    <message>
        <source>Take back what it did</source>
        <translation>Retirar lo que hizo</translation>
    </message>
    <message>
        <source>Repairing the history</source>
        <translation>Reparando el historial</translation>
    </message>
    <message>
        <source>The present text of %1 counts as the one that was applied.</source>
        <translation>El texto actual de %1 cuenta como el aplicado.</translation>
    </message>
    <message>
        <source>%1 is again what was applied.</source>
        <translation>%1 vuelve a ser lo que se aplicó.</translation>
    </message>
    <message>
        <source>%1 is no longer in the history.</source>
        <translation>%1 ya no está en el historial.</translation>
    </message>
    <message>
        <source>Taking back %1</source>
        <translation>Retirando %1</translation>
    </message>
    <message>
        <source>The database is as it was before %1, which counts as rolled back.</source>
        <translation>La base de datos está como antes de %1, que cuenta como revertida.</translation>
    </message>
    <message>
        <source>Take back %1? Rows that go are saved first, and its folder moves to .dunlin/undone.</source>
        <translation>¿Retirar %1? Las filas que desaparecen se guardan antes y su carpeta pasa a .dunlin/undone.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Retirarla</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarla</translation>
    </message>
    <message>
        <source>Squashing</source>
        <translation>Uniendo</translation>
    </message>
    <message>
        <source>%1 takes the place of %2 migrations; the old ones are in .dunlin/squashed.</source>
        <translation>%1 ocupa el lugar de %2 migraciones; las anteriores están en .dunlin/squashed.</translation>
    </message>
    <message>
        <source>Adopting the difference</source>
        <translation>Adoptando la diferencia</translation>
    </message>
    <message>
        <source>There is no difference any more.</source>
        <translation>Ya no hay diferencia.</translation>
    </message>
    <message>
        <source>Put the database back to what the migrations make? Rows that go are saved first.</source>
        <translation>¿Devolver la base de datos a lo que hacen las migraciones? Las filas que desaparecen se guardan antes.</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Devolverla</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarla así</translation>
    </message>
    <message>
        <source>Taking back the last migration</source>
        <translation>Retirando la última migración</translation>
    </message>
    <message>
        <source>%1 was taken back.</source>
        <translation>%1 se retiró.</translation>
    </message>
    <message>
        <source>Putting the database back</source>
        <translation>Devolviendo la base de datos</translation>
    </message>
    <message>
        <source>The database is what the migrations make.</source>
        <translation>La base de datos es lo que hacen las migraciones.</translation>
    </message>
    <message>
        <source>%1 was written and counts as applied. Database › Bring its schema into the text does that.</source>
        <translation>%1 se escribió y cuenta como aplicada. «Base de datos › Traer su esquema al texto» la incorpora.</translation>
    </message>
    <message>
        <source>&amp;Bring its schema into the text</source>
        <translation>&amp;Traer su esquema al texto</translation>
    </message>
    <message>
        <source>There is no database to read.</source>
        <translation>No hay base de datos que leer.</translation>
    </message>
    <message>
        <source>Pull from the database</source>
        <translation>Traído de la base de datos</translation>
    </message>
    <message>
        <source>The text says what the database has. Undo leads back.</source>
        <translation>El texto dice lo que tiene la base de datos. Deshacer lleva atrás.</translation>
    </message>
    <message>
        <source>Go on without it</source>
        <translation>Seguir sin él</translation>
    </message>
    <message>
        <source>Another program renamed %1 to %2.</source>
        <translation>Otro programa cambió el nombre de %1 a %2.</translation>
    </message>
    <message>
        <source>Another program added %1 to the schema.</source>
        <translation>Otro programa añadió %1 al esquema.</translation>
    </message>
    <message>
        <source>The URL of the shadow database counts until the project is closed: the datasource has no shadowDatabaseUrl = env(…) to keep it under.</source>
        <translation>La URL de la base de datos sombra vale hasta que se cierre el proyecto: la datasource no tiene shadowDatabaseUrl = env(…) donde guardarla.</translation>
    </message>
    <message>
        <source>Not formatted: text would be lost. What stands behind the { of a block needs a line of its own.</source>
        <translation>No se dio formato: se perdería texto. Lo que va detrás de la { de un bloque necesita una línea propia.</translation>
    </message>
    <message>
        <source>%1 is read-only</source>
        <translation>%1 es de solo lectura</translation>
    </message>
    <message>
        <source>● %1 · %2 · %3 · read-only</source>
        <translation>● %1 · %2 · %3 · solo lectura</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Password for %1</source>
        <translation>Contraseña para %1</translation>
    </message>
    <message>
        <source>Bac&amp;k to the table before</source>
        <translation>&amp;Volver a la tabla anterior</translation>
    </message>
    <message>
        <source>&amp;Forward again</source>
        <translation>A&amp;vanzar de nuevo</translation>
    </message>
</context>
<context>
    <name>dunlin::designer::Minimap</name>
    <message>
        <source>Overview map</source>
        <translation>Mapa general</translation>
    </message>
    <message>
        <source>The whole diagram; click or drag to move the visible part.</source>
        <translation>El diagrama entero; pulse o arrastre para mover la parte visible.</translation>
    </message>
    <message>
        <source>Overview: click or drag to move</source>
        <translation>Mapa: pulse o arrastre para mover</translation>
    </message>
</context>
<context>
    <name>dunlin::designer::OutlinePane</name>
    <message>
        <source>Outline</source>
        <translation>Esquema general</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Filter the outline</source>
        <translation>Filtrar el esquema general</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>%1, new</source>
        <translation>%1, nuevo</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <translation>%1, cambiado</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Aplicada</translation>
    </message>
    <message>
        <source>Not applied</source>
        <translation>No aplicada</translation>
    </message>
    <message>
        <source>MODELS</source>
        <translation>MODELOS</translation>
    </message>
    <message>
        <source>VIEWS</source>
        <translation>VISTAS</translation>
    </message>
    <message>
        <source>ENUMS</source>
        <translation>ENUMERACIONES</translation>
    </message>
    <message>
        <source>TYPES</source>
        <translation>TIPOS</translation>
    </message>
    <message>
        <source>MIGRATIONS</source>
        <translation>MIGRACIONES</translation>
    </message>
    <message>
        <source>The database differs from the migrations:</source>
        <translation>La base de datos difiere de las migraciones:</translation>
    </message>
    <message>
        <source>%1, the database differs</source>
        <translation>%1, la base de datos difiere</translation>
    </message>
</context>
<context>
    <name>dunlin::designer::Palette</name>
    <message>
        <source>Matches</source>
        <translation>Resultados</translation>
    </message>
</context>
<context>
    <name>dunlin::designer::PastPage</name>
    <message>
        <source>Back to the present</source>
        <translation>Volver al presente</translation>
    </message>
</context>
<context>
    <name>dunlin::designer::PreviewPane</name>
    <message>
        <source>No pending changes.</source>
        <translation>No hay cambios pendientes.</translation>
    </message>
    <message>
        <source>SQL preview</source>
        <translation>Vista previa SQL</translation>
    </message>
    <message>
        <source>Pending changes</source>
        <translation>Cambios pendientes</translation>
    </message>
    <message>
        <source>SQL of the pending changes</source>
        <translation>SQL de los cambios pendientes</translation>
    </message>
    <message>
        <source>Show beside the SQL</source>
        <translation>Mostrar junto al SQL</translation>
    </message>
    <message>
        <source>Show beside the SQL: the way back, or what another database would need</source>
        <translation>Mostrar junto al SQL: el camino de vuelta, o lo que necesitaría otra base de datos</translation>
    </message>
    <message>
        <source>SQL only</source>
        <translation>Solo SQL</translation>
    </message>
    <message>
        <source>Beside it: the way back</source>
        <translation>Al lado: el camino de vuelta</translation>
    </message>
    <message>
        <source>Beside it: for %1</source>
        <translation>Al lado: para %1</translation>
    </message>
    <message>
        <source>The way back. What was lost does not come back with it.</source>
        <translation>El camino de vuelta. Lo que se perdió no vuelve con él.</translation>
    </message>
    <message>
        <source>The same change for %1.</source>
        <translation>El mismo cambio para %1.</translation>
    </message>
    <message>
        <source>It cannot be written.</source>
        <translation>No se puede escribir.</translation>
    </message>
    <message>
        <source>Copy SQL</source>
        <translation>Copiar SQL</translation>
    </message>
    <message>
        <source>Copy the SQL</source>
        <translation>Copiar el SQL</translation>
    </message>
    <message>
        <source>Save SQL…</source>
        <translation>Guardar SQL…</translation>
    </message>
    <message>
        <source>Save the SQL to a file</source>
        <translation>Guardar el SQL en un archivo</translation>
    </message>
    <message>
        <source>From line %1 on the schema has errors. This is the plan of its last valid state.</source>
        <translation>Desde la línea %1 el esquema tiene errores. Este es el plan de su último estado válido.</translation>
    </message>
    <message>
        <source>From line %1 on the schema has errors. The SQL appears as soon as it is valid.</source>
        <translation>Desde la línea %1 el esquema tiene errores. El SQL aparecerá en cuanto sea válido.</translation>
    </message>
    <message>
        <source>Open a project to see what would change in its database.</source>
        <translation>Abra un proyecto para ver qué cambiaría en su base de datos.</translation>
    </message>
    <message>
        <source>The SQL is on the clipboard.</source>
        <translation>El SQL está en el portapapeles.</translation>
    </message>
    <message>
        <source>Save SQL</source>
        <translation>Guardar SQL</translation>
    </message>
    <message>
        <source>SQL files (*.sql);;All files (*)</source>
        <translation>Archivos SQL (*.sql);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 guardado.</translation>
    </message>
</context>
<context>
    <name>dunlin::designer::ProblemsPane</name>
    <message>
        <source>No problems.</source>
        <translation>Sin problemas.</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, línea %2</translation>
    </message>
    <message>
        <source>%1  —  %2</source>
        <translation>%1  —  %2</translation>
    </message>
    <message>
        <source>Error: %1, %2</source>
        <translation>Error: %1, %2</translation>
    </message>
    <message>
        <source>Warning: %1, %2</source>
        <translation>Advertencia: %1, %2</translation>
    </message>
</context>
<context>
    <name>dunlin::designer::PropertiesPane</name>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>eliminado</translation>
    </message>
    <message>
        <source>field, field</source>
        <translation>campo, campo</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Table name</source>
        <translation>Nombre de la tabla</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Esquema</translation>
    </message>
    <message>
        <source>Primary key</source>
        <translation>Clave primaria</translation>
    </message>
    <message>
        <source>Unique key</source>
        <translation>Clave única</translation>
    </message>
    <message>
        <source>New unique key</source>
        <translation>Clave única nueva</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Índice</translation>
    </message>
    <message>
        <source>New index</source>
        <translation>Índice nuevo</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Ignorado</translation>
    </message>
    <message>
        <source>Enum</source>
        <translation>Enumeración</translation>
    </message>
    <message>
        <source>Database name</source>
        <translation>Nombre en la base de datos</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Valor nuevo</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>Value of the enum %1</source>
        <translation>Valor de la enumeración %1</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Column name</source>
        <translation>Nombre de la columna</translation>
    </message>
    <message>
        <source>none: a relation</source>
        <translation>ninguno: una relación</translation>
    </message>
    <message>
        <source>default</source>
        <translation>predeterminado</translation>
    </message>
    <message>
        <source>On delete</source>
        <translation>Al eliminar</translation>
    </message>
    <message>
        <source>On update</source>
        <translation>Al actualizar</translation>
    </message>
    <message>
        <source>Native type</source>
        <translation>Tipo nativo</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Valor predeterminado</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Obligatorio</translation>
    </message>
    <message>
        <source>Unique</source>
        <translation>Único</translation>
    </message>
    <message>
        <source>Set when the row changes</source>
        <translation>Se pone cuando cambia la fila</translation>
    </message>
    <message>
        <source>Field of the model %1</source>
        <translation>Campo del modelo %1</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Propiedades</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Nada seleccionado</translation>
    </message>
    <message>
        <source>T</source>
        <translation>T</translation>
    </message>
    <message>
        <source>new table</source>
        <translation>tabla nueva</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>new relation</source>
        <translation>relación nueva</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>rename</source>
        <translation>renombrar</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Supr</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>eliminar</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>into columns, then to the text</source>
        <translation>a las columnas y luego al texto</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>find anything</source>
        <translation>encontrar cualquier cosa</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Intro</translation>
    </message>
    <message>
        <source>apply the changes</source>
        <translation>aplicar los cambios</translation>
    </message>
    <message>
        <source>Space+drag</source>
        <translation>Espacio+arrastrar</translation>
    </message>
    <message>
        <source>move the view</source>
        <translation>mover la vista</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Resultados</translation>
    </message>
</context>
<context>
    <name>dunlin::designer::QuestionsPanel</name>
    <message>
        <source>The table %1 is gone and %2 is new.</source>
        <translation>La tabla %1 ya no está y %2 es nueva.</translation>
    </message>
    <message>
        <source>%1 has %2 rows.</source>
        <translation>%1 tiene %2 filas.</translation>
    </message>
    <message>
        <source>In %1, %2 is gone and %3 is new.</source>
        <translation>En %1, %2 ya no está y %3 es nueva.</translation>
    </message>
    <message>
        <source>%1 rows have a value in %2.</source>
        <translation>%1 filas tienen un valor en %2.</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Preguntas abiertas</translation>
    </message>
    <message>
        <source>Renamed or replaced?</source>
        <translation>¿Renombrado o reemplazado?</translation>
    </message>
    <message>
        <source>Renamed: keep the data</source>
        <translation>Renombrado: conservar los datos</translation>
    </message>
    <message>
        <source>Replaced: drop and add</source>
        <translation>Reemplazado: eliminar y añadir</translation>
    </message>
    <message>
        <source>Rows without a value</source>
        <translation>Filas sin valor</translation>
    </message>
    <message>
        <source>%1 is required, and %2 rows have no value for it. Which one do they get?</source>
        <translation>%1 es obligatorio y %2 filas no tienen valor. ¿Cuál reciben?</translation>
    </message>
    <message>
        <source>Fill the rows with it</source>
        <translation>Rellenar con él las filas</translation>
    </message>
    <message>
        <source>SQL, such as 0 or &apos;unknown&apos;</source>
        <translation>SQL, por ejemplo 0 o &apos;desconocido&apos;</translation>
    </message>
    <message>
        <source>Value for %1</source>
        <translation>Valor para %1</translation>
    </message>
    <message>
        <source>The enum %1 is gone and %2 is new.</source>
        <translation>La enumeración %1 ya no está y %2 es nueva.</translation>
    </message>
    <message>
        <source>In the enum %1, %2 is gone and %3 is new.</source>
        <translation>En la enumeración %1, %2 ya no está y %3 es nuevo.</translation>
    </message>
    <message>
        <source>%1 changes from %2 to %3.</source>
        <translation>%1 cambia de %2 a %3.</translation>
    </message>
    <message>
        <source>Its values are cast with %1.</source>
        <translation>Sus valores se convierten con %1.</translation>
    </message>
    <message>
        <source>Its values would be dropped. They could be cast with %1.</source>
        <translation>Sus valores se perderían. Se podrían convertir con %1.</translation>
    </message>
    <message>
        <source>Values are cast</source>
        <translation>Los valores se convierten</translation>
    </message>
    <message>
        <source>Cast or drop the values?</source>
        <translation>¿Convertir o eliminar los valores?</translation>
    </message>
    <message>
        <source>Drop the values instead</source>
        <translation>Eliminar los valores</translation>
    </message>
    <message>
        <source>Cast: keep the data</source>
        <translation>Convertir: conservar los datos</translation>
    </message>
</context>
<context>
    <name>dunlin::designer::SchemaEditor</name>
    <message>
        <source>Schema text</source>
        <translation>Texto del esquema</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Cortar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Go to the definition</source>
        <translation>Ir a la definición</translation>
    </message>
    <message>
        <source>Find references</source>
        <translation>Buscar referencias</translation>
    </message>
    <message>
        <source>Rename the symbol…</source>
        <translation>Renombrar el símbolo…</translation>
    </message>
    <message>
        <source>Quick fixes…</source>
        <translation>Correcciones rápidas…</translation>
    </message>
    <message>
        <source>Toggle comment</source>
        <translation>Comentar o descomentar</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Explicar</translation>
    </message>
</context>
<context>
    <name>dunlin::designer::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Size of code</source>
        <translation>Tamaño del código</translation>
    </message>
    <message>
        <source>%1 px</source>
        <translation>%1 px</translation>
    </message>
    <message>
        <source>Format the schema when it is saved</source>
        <translation>Dar formato al esquema al guardarlo</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Estándar</translation>
    </message>
    <message>
        <source>New keys of the chosen action</source>
        <translation>Teclas nuevas de la acción elegida</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>&amp;Fijar</translation>
    </message>
    <message>
        <source>All as &amp;standard</source>
        <translation>Todo &amp;estándar</translation>
    </message>
    <message>
        <source>%1 is taken already: %2.</source>
        <translation>%1 ya está en uso: %2.</translation>
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
        <translation>Conservar el nombre en la base de datos</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renombrar</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Nombre nuevo</translation>
    </message>
    <message>
        <source>Places that name it</source>
        <translation>Lugares que lo nombran</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>%1:%2   %3</source>
        <translation>%1:%2   %3</translation>
    </message>
    <message>
        <source>Rename %1 (places: %2)</source>
        <translation>Renombrar %1 (lugares: %2)</translation>
    </message>
    <message>
        <source>References to %1 (%2)</source>
        <translation>Referencias a %1 (%2)</translation>
    </message>
</context>
<context>
    <name>dunlin::designer::Tour</name>
    <message>
        <source>End the tour</source>
        <translation>Terminar el recorrido</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
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
        <translation>Escriba o dibuje un esquema de Prisma, vea el SQL, aplíquelo.</translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation>Abrir proyecto…</translation>
    </message>
    <message>
        <source>A folder or a schema.prisma file</source>
        <translation>Una carpeta o un archivo schema.prisma</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>Proyecto nuevo…</translation>
    </message>
    <message>
        <source>An SQLite project that works at once</source>
        <translation>Un proyecto SQLite que funciona enseguida</translation>
    </message>
    <message>
        <source>From a database…</source>
        <translation>Desde una base de datos…</translation>
    </message>
    <message>
        <source>A schema made from the tables that are there</source>
        <translation>Un esquema hecho de las tablas que hay</translation>
    </message>
    <message>
        <source>From an SQL file…</source>
        <translation>Desde un archivo SQL…</translation>
    </message>
    <message>
        <source>A schema made from CREATE TABLE statements</source>
        <translation>Un esquema hecho de sentencias CREATE TABLE</translation>
    </message>
    <message>
        <source>Sample: shop</source>
        <translation>Ejemplo: tienda</translation>
    </message>
    <message>
        <source>A small shop with data and history, in a copy of its own</source>
        <translation>Una pequeña tienda con datos e historial, en una copia propia</translation>
    </message>
    <message>
        <source>RECENT</source>
        <translation>RECIENTES</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
</context>
<context>
    <name>dunlin::designer::ZoomBar</name>
    <message>
        <source>Diagram zoom</source>
        <translation>Zoom del diagrama</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>Zoom out (Ctrl+-)</source>
        <translation>Alejar (Ctrl+-)</translation>
    </message>
    <message>
        <source>Zoom to 100 %</source>
        <translation>Zoom al 100 %</translation>
    </message>
    <message>
        <source>Zoom to 100 % (Ctrl+0)</source>
        <translation>Zoom al 100 % (Ctrl+0)</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Zoom in (Ctrl+=)</source>
        <translation>Acercar (Ctrl+=)</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>Fit the diagram into the view</source>
        <translation>Ajustar el diagrama a la vista</translation>
    </message>
    <message>
        <source>Show everything (Ctrl+1)</source>
        <translation>Mostrar todo (Ctrl+1)</translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation>Ordenar</translation>
    </message>
    <message>
        <source>Arrange the tables automatically</source>
        <translation>Ordenar las tablas automáticamente</translation>
    </message>
    <message>
        <source>Arrange all tables, or the selected ones (Ctrl+L)</source>
        <translation>Ordenar todas las tablas, o las seleccionadas (Ctrl+L)</translation>
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
        <translation>Diseña esquemas de bases de datos en el lenguaje de Prisma.</translation>
    </message>
    <message>
        <source>A project folder, a schema file or a schema folder.</source>
        <translation>Una carpeta de proyecto, un archivo de esquema o una carpeta de esquemas.</translation>
    </message>
    <message>
        <source>Write the diagram to this file (.svg, .pdf, .png, .mmd, .dbml or .puml) and quit.</source>
        <translation>Escribir el diagrama en este archivo (.svg, .pdf, .png, .mmd, .dbml o .puml) y salir.</translation>
    </message>
    <message>
        <source>Export this saved view.</source>
        <translation>Exportar esta vista guardada.</translation>
    </message>
    <message>
        <source>Pixels per unit of a .png; 2 where nothing is said.</source>
        <translation>Píxeles por unidad de un .png; 2 si no se indica nada.</translation>
    </message>
    <message>
        <source>Write a .pdf as A4 pages that can be put together.</source>
        <translation>Escribir un .pdf como páginas A4 que se pueden juntar.</translation>
    </message>
</context>
</TS>
