<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja">
<context>
    <name>DiagramAccessible</name>
    <message>
        <source>%1 tables and enums, %2 relations. Arrow keys go from table to table, Enter goes into the columns.</source>
        <translation>テーブルと列挙型 %1 個、リレーション %2 個。矢印キーでテーブル間を移動、Enter で列に入ります。</translation>
    </message>
    <message>
        <source>will be added</source>
        <translation>追加されます</translation>
    </message>
    <message>
        <source>will be dropped</source>
        <translation>削除されます</translation>
    </message>
    <message>
        <source>will be changed</source>
        <translation>変更されます</translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>テーブル %1</translation>
    </message>
    <message>
        <source>View %1</source>
        <translation>ビュー %1</translation>
    </message>
    <message>
        <source>Enum %1</source>
        <translation>列挙型 %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>メモ: %1</translation>
    </message>
    <message>
        <source>Hidden table %1</source>
        <translation>隠しテーブル %1</translation>
    </message>
    <message>
        <source>%1 values</source>
        <translation>値 %1 個</translation>
    </message>
    <message>
        <source>%1 columns</source>
        <translation>列 %1 個</translation>
    </message>
    <message>
        <source>in the group %1</source>
        <translation>グループ %1 内</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>the database differs from the migrations</source>
        <translation>データベースがマイグレーションと異なります</translation>
    </message>
    <message>
        <source>refers to %1</source>
        <translation>%1 を参照</translation>
    </message>
    <message>
        <source>referred to by %1</source>
        <translation>%1 から参照</translation>
    </message>
    <message>
        <source>primary key</source>
        <translation>主キー</translation>
    </message>
    <message>
        <source>foreign key</source>
        <translation>外部キー</translation>
    </message>
    <message>
        <source>unique</source>
        <translation>一意</translation>
    </message>
    <message>
        <source>indexed</source>
        <translation>インデックスあり</translation>
    </message>
    <message>
        <source>may be empty</source>
        <translation>空でもよい</translation>
    </message>
    <message>
        <source>exactly one</source>
        <translation>ちょうど 1</translation>
    </message>
    <message>
        <source>zero or one</source>
        <translation>0 または 1</translation>
    </message>
    <message>
        <source>zero or many</source>
        <translation>0 以上</translation>
    </message>
    <message>
        <source>Relation %1 to %2</source>
        <translation>%1 から %2 へのリレーション</translation>
    </message>
    <message>
        <source>%1 %2, %3 %4</source>
        <translation>%1 %2、%3 %4</translation>
    </message>
</context>
<context>
    <name>DiagramFace</name>
    <message>
        <source>%L1 rows</source>
        <translation>%L1 行</translation>
    </message>
</context>
<context>
    <name>counts</name>
    <message>
        <source>1 change</source>
        <translation>変更 1 件</translation>
    </message>
    <message>
        <source>%1 changes</source>
        <translation>変更 %1 件</translation>
    </message>
    <message>
        <source>1 model</source>
        <translation>モデル 1 個</translation>
    </message>
    <message>
        <source>%1 models</source>
        <translation>モデル %1 個</translation>
    </message>
    <message>
        <source>1 error</source>
        <translation>エラー 1 件</translation>
    </message>
    <message>
        <source>%1 errors</source>
        <translation>エラー %1 件</translation>
    </message>
</context>
<context>
    <name>dunlin::designer</name>
    <message>
        <source>dev</source>
        <translation>開発</translation>
    </message>
    <message>
        <source>test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>production</source>
        <translation>本番</translation>
    </message>
    <message>
        <source>Mark as rolled back</source>
        <translation>ロールバック済みにする</translation>
    </message>
    <message>
        <source>Nothing of it is in the database. It can be corrected and applied again.</source>
        <translation>データベースには何も反映されていません。修正して適用し直せます。</translation>
    </message>
    <message>
        <source>Mark as applied</source>
        <translation>適用済みにする</translation>
    </message>
    <message>
        <source>Everything it does is in the database, for example because it was finished by hand.</source>
        <translation>手作業で完了させた場合など、その内容はすべてデータベースにあります。</translation>
    </message>
    <message>
        <source>Apply what is pending</source>
        <translation>保留中のものを適用</translation>
    </message>
    <message>
        <source>Runs the migrations that the database does not have yet, in their order.</source>
        <translation>データベースにまだないマイグレーションを順に実行します。</translation>
    </message>
    <message>
        <source>Everything it does is in the database already. It does not run.</source>
        <translation>その内容はすでにデータベースにあります。実行はしません。</translation>
    </message>
    <message>
        <source>Squash what is pending</source>
        <translation>保留中のものを 1 つにまとめる</translation>
    </message>
    <message>
        <source>Makes one migration out of those that no database has yet.</source>
        <translation>どのデータベースにもまだないマイグレーションを 1 つにまとめます。</translation>
    </message>
    <message>
        <source>Accept the changed file</source>
        <translation>変更されたファイルを受け入れる</translation>
    </message>
    <message>
        <source>The database remembers the file as it is now. Nothing runs.</source>
        <translation>データベースは現在のファイルを記録します。何も実行しません。</translation>
    </message>
    <message>
        <source>Undo this migration</source>
        <translation>このマイグレーションを取り消す</translation>
    </message>
    <message>
        <source>Takes back what it did, as far as that can be, and marks it as rolled back.</source>
        <translation>可能な範囲で内容を元に戻し、ロールバック済みにします。</translation>
    </message>
    <message>
        <source>rewrites the table</source>
        <translation>テーブルを書き直す</translation>
    </message>
    <message>
        <source>locks writes</source>
        <translation>書き込みをロック</translation>
    </message>
    <message>
        <source>locks the table</source>
        <translation>テーブルをロック</translation>
    </message>
    <message>
        <source>%1: %2 %3 Instead: %4</source>
        <translation>%1: %2 %3 代わりに: %4</translation>
    </message>
    <message>
        <source>will fail</source>
        <translation>失敗します</translation>
    </message>
    <message>
        <source>may fail</source>
        <translation>失敗の可能性</translation>
    </message>
    <message>
        <source>may lose data</source>
        <translation>データを失う可能性</translation>
    </message>
    <message>
        <source>loses 1 row</source>
        <translation>1 行を失う</translation>
    </message>
    <message>
        <source>loses %1 rows</source>
        <translation>%1 行を失う</translation>
    </message>
    <message>
        <source>loses 1 value</source>
        <translation>1 個の値を失う</translation>
    </message>
    <message>
        <source>loses %1 values</source>
        <translation>%1 個の値を失う</translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>変更 1 件</translation>
    </message>
    <message>
        <source>%1 changes</source>
        <translation>変更 %1 件</translation>
    </message>
    <message>
        <source>1 loses data</source>
        <translation>1 件がデータを失う</translation>
    </message>
    <message>
        <source>%1 lose data</source>
        <translation>%1 件がデータを失う</translation>
    </message>
    <message>
        <source>1 will fail</source>
        <translation>1 件が失敗する</translation>
    </message>
    <message>
        <source>%1 will fail</source>
        <translation>%1 件が失敗する</translation>
    </message>
    <message>
        <source>1 locks or is slow</source>
        <translation>1 件がロックまたは低速</translation>
    </message>
    <message>
        <source>%1 lock or are slow</source>
        <translation>%1 件がロックまたは低速</translation>
    </message>
    <message>
        <source>safe</source>
        <translation>安全</translation>
    </message>
    <message>
        <source>locks or is slow</source>
        <translation>ロックまたは低速</translation>
    </message>
    <message>
        <source>loses data</source>
        <translation>データを失う</translation>
    </message>
    <message>
        <source>will fail on the present data</source>
        <translation>現在のデータでは失敗する</translation>
    </message>
    <message>
        <source>Take back what it did</source>
        <translation>行った変更を取り消す</translation>
    </message>
    <message>
        <source>Brings the schema back to where it was before it, and marks it as rolled back.</source>
        <translation>スキーマを適用前の状態に戻し、ロールバック済みにします。</translation>
    </message>
    <message>
        <source>Bring back the applied text</source>
        <translation>適用された内容に戻す</translation>
    </message>
    <message>
        <source>Writes the text that was applied into the file again, where it is still known.</source>
        <translation>適用された内容がわかる場合、ファイルに書き戻します。</translation>
    </message>
    <message>
        <source>Bring back the folder</source>
        <translation>フォルダーを復元する</translation>
    </message>
    <message>
        <source>Writes the text that was applied into a new folder of that name, where it is still known.</source>
        <translation>適用された内容がわかる場合、その名前の新しいフォルダーに書き出します。</translation>
    </message>
    <message>
        <source>Strike it from the history</source>
        <translation>履歴から外す</translation>
    </message>
    <message>
        <source>The database forgets that it was applied. What it did stays.</source>
        <translation>データベースは適用の記録を消します。行われた変更は残ります。</translation>
    </message>
    <message>
        <source>1 may fail</source>
        <translation>1 件は失敗する可能性あり</translation>
    </message>
    <message>
        <source>%1 may fail</source>
        <translation>%1 件は失敗する可能性あり</translation>
    </message>
    <message>
        <source>may fail on the present data</source>
        <translation>現在のデータでは失敗する可能性がある</translation>
    </message>
</context>
<context>
    <name>dunlin::designer::AnalysisService</name>
    <message>
        <source>The saved schema has errors; there is nothing to compare with.</source>
        <translation>保存されたスキーマにエラーがあり、比較できません。</translation>
    </message>
</context>
<context>
    <name>dunlin::designer::ApplyPanel</name>
    <message>
        <source>Name of the migration</source>
        <translation>マイグレーション名</translation>
    </message>
    <message>
        <source>&amp;Back up first what goes</source>
        <translation>失われるものを先にバックアップする(&amp;B)</translation>
    </message>
    <message>
        <source>Type the name of the database to confirm</source>
        <translation>確認のためデータベース名を入力</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Push %1 to %2</source>
        <translation>%1 を %2 にプッシュ</translation>
    </message>
    <message>
        <source>Apply %1 to %2</source>
        <translation>%1 を %2 に適用</translation>
    </message>
    <message>
        <source>The database is changed; no migration is written.</source>
        <translation>データベースを変更します。マイグレーションは書き出しません。</translation>
    </message>
    <message>
        <source>The schema is saved, the migration is written to migrations/ and applied.</source>
        <translation>スキーマを保存し、マイグレーションを migrations/ に書き出して適用します。</translation>
    </message>
    <message>
        <source>This cannot run on the present data:</source>
        <translation>現在のデータでは実行できません:</translation>
    </message>
    <message>
        <source>Data would be lost:</source>
        <translation>データが失われます:</translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <translation>確認のため %1 と入力</translation>
    </message>
    <message>
        <source>Apply as migration</source>
        <translation>マイグレーションとして適用</translation>
    </message>
    <message>
        <source>Push only</source>
        <translation>プッシュのみ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Applying to %1</source>
        <translation>%1 に適用中</translation>
    </message>
    <message>
        <source>Nothing was changed: everything that had run was rolled back.</source>
        <translation>何も変わっていません。実行された分はすべてロールバックされました。</translation>
    </message>
    <message>
        <source>The database was changed in part: what ran before the failure stays.</source>
        <translation>データベースは一部変更されました。失敗の前に実行された分は残っています。</translation>
    </message>
    <message>
        <source>It is not known what of it took effect.</source>
        <translation>どこまで反映されたかは不明です。</translation>
    </message>
    <message>
        <source>Statement %1 of %2 failed; %3 were not tried:</source>
        <translation>%2 個の文のうち %1 番目が失敗し、%3 個は実行されませんでした:</translation>
    </message>
    <message>
        <source>It took %1 s.</source>
        <translation>所要時間 %1 秒。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>キャンセルしました。</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %3 件中 %2 件</translation>
    </message>
    <message>
        <source>It took %1 ms.</source>
        <translation>所要時間 %1 ミリ秒。</translation>
    </message>
    <message>
        <source>Show these rows of %1</source>
        <translation>%1 のこれらの行を表示</translation>
    </message>
</context>
<context>
    <name>dunlin::designer::Assistant</name>
    <message>
        <source>Quick fixes</source>
        <translation>クイックフィックス</translation>
    </message>
    <message>
        <source>Nothing is known that could be written here.</source>
        <translation>ここに書ける候補はありません。</translation>
    </message>
    <message>
        <source>Completion</source>
        <translation>補完</translation>
    </message>
    <message>
        <source>Error:</source>
        <translation>エラー:</translation>
    </message>
    <message>
        <source>Warning:</source>
        <translation>警告:</translation>
    </message>
    <message>
        <source>There is nothing to explain here.</source>
        <translation>ここに説明するものはありません。</translation>
    </message>
    <message>
        <source>There is no quick fix for this line.</source>
        <translation>この行にクイックフィックスはありません。</translation>
    </message>
    <message>
        <source>No definition is known for this.</source>
        <translation>定義が見つかりません。</translation>
    </message>
    <message>
        <source>There is no name here.</source>
        <translation>ここに名前はありません。</translation>
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
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>new table, %1</source>
        <translation>新しいテーブル、%1</translation>
    </message>
    <message>
        <source>1 column</source>
        <translation>列 1 個</translation>
    </message>
    <message>
        <source>%1 columns</source>
        <translation>列 %1 個</translation>
    </message>
    <message>
        <source>1 foreign key</source>
        <translation>外部キー 1 個</translation>
    </message>
    <message>
        <source>%1 foreign keys</source>
        <translation>外部キー %1 個</translation>
    </message>
    <message>
        <source>drop table</source>
        <translation>テーブルを削除</translation>
    </message>
    <message>
        <source>rebuild table</source>
        <translation>テーブルを作り直す</translation>
    </message>
    <message>
        <source>add column %1</source>
        <translation>列 %1 を追加</translation>
    </message>
    <message>
        <source>drop column %1</source>
        <translation>列 %1 を削除</translation>
    </message>
    <message>
        <source>change column %1</source>
        <translation>列 %1 を変更</translation>
    </message>
    <message>
        <source>change column %1: %2</source>
        <translation>列 %1 を変更: %2</translation>
    </message>
    <message>
        <source>drop and recreate column %1</source>
        <translation>列 %1 を削除して作り直す</translation>
    </message>
    <message>
        <source>type %1 → %2</source>
        <translation>型 %1 → %2</translation>
    </message>
    <message>
        <source>values are cast</source>
        <translation>値は変換される</translation>
    </message>
    <message>
        <source>required</source>
        <translation>必須</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>list</source>
        <translation>リスト</translation>
    </message>
    <message>
        <source>default</source>
        <translation>既定値</translation>
    </message>
    <message>
        <source>no default</source>
        <translation>既定値なし</translation>
    </message>
    <message>
        <source>counts up by itself</source>
        <translation>自動で増える</translation>
    </message>
    <message>
        <source>no longer counts up</source>
        <translation>自動で増えなくなる</translation>
    </message>
    <message>
        <source>new index (%1)</source>
        <translation>新しいインデックス (%1)</translation>
    </message>
    <message>
        <source>drop index (%1)</source>
        <translation>インデックス (%1) を削除</translation>
    </message>
    <message>
        <source>change index (%1)</source>
        <translation>インデックス (%1) を変更</translation>
    </message>
    <message>
        <source>new unique index (%1)</source>
        <translation>新しい一意インデックス (%1)</translation>
    </message>
    <message>
        <source>drop unique index (%1)</source>
        <translation>一意インデックス (%1) を削除</translation>
    </message>
    <message>
        <source>change unique index (%1)</source>
        <translation>一意インデックス (%1) を変更</translation>
    </message>
    <message>
        <source>rename index %1 → %2</source>
        <translation>インデックスの名前を変更: %1 → %2</translation>
    </message>
    <message>
        <source>new foreign key (%1) → %2</source>
        <translation>新しい外部キー (%1) → %2</translation>
    </message>
    <message>
        <source>drop foreign key (%1) → %2</source>
        <translation>外部キー (%1) → %2 を削除</translation>
    </message>
    <message>
        <source>rename foreign key %1 → %2</source>
        <translation>外部キーの名前を変更: %1 → %2</translation>
    </message>
    <message>
        <source>new primary key (%1)</source>
        <translation>新しい主キー (%1)</translation>
    </message>
    <message>
        <source>drop primary key (%1)</source>
        <translation>主キー (%1) を削除</translation>
    </message>
    <message>
        <source>rename primary key %1 → %2</source>
        <translation>主キーの名前を変更: %1 → %2</translation>
    </message>
    <message>
        <source>change primary key</source>
        <translation>主キーを変更</translation>
    </message>
    <message>
        <source>enum %1</source>
        <translation>列挙型 %1</translation>
    </message>
    <message>
        <source>new enum %1</source>
        <translation>新しい列挙型 %1</translation>
    </message>
    <message>
        <source>drop enum %1</source>
        <translation>列挙型 %1 を削除</translation>
    </message>
    <message>
        <source>change enum %1: add %2</source>
        <translation>列挙型 %1 を変更: %2 を追加</translation>
    </message>
    <message>
        <source>change enum %1: remove %2</source>
        <translation>列挙型 %1 を変更: %2 を削除</translation>
    </message>
    <message>
        <source>change enum %1: add %2; remove %3</source>
        <translation>列挙型 %1 を変更: %2 を追加、%3 を削除</translation>
    </message>
    <message>
        <source>new schema %1</source>
        <translation>新しいスキーマ %1</translation>
    </message>
    <message>
        <source>new extension %1</source>
        <translation>新しい拡張 %1</translation>
    </message>
    <message>
        <source>drop extension %1</source>
        <translation>拡張 %1 を削除</translation>
    </message>
    <message>
        <source>change extension %1</source>
        <translation>拡張 %1 を変更</translation>
    </message>
    <message>
        <source>renamed to %1</source>
        <translation>名前を %1 に変更</translation>
    </message>
    <message>
        <source>rename column %1 to %2</source>
        <translation>列 %1 の名前を %2 に変更</translation>
    </message>
    <message>
        <source>rename value %1 to %2</source>
        <translation>値 %1 の名前を %2 に変更</translation>
    </message>
</context>
<context>
    <name>dunlin::designer::ChangeListModel</name>
    <message>
        <source>%1 → %2: renamed or replaced?</source>
        <translation>%1 → %2: 名前の変更ですか、置き換えですか?</translation>
    </message>
    <message>
        <source>Answer at the right. Until then nothing can be applied.</source>
        <translation>右側で答えてください。それまでは適用できません。</translation>
    </message>
    <message>
        <source>Question: %1</source>
        <translation>質問: %1</translation>
    </message>
    <message>
        <source>needs an answer</source>
        <translation>回答が必要</translation>
    </message>
    <message>
        <source>added</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1、%2、%3</translation>
    </message>
</context>
<context>
    <name>dunlin::designer::Comparer</name>
    <message>
        <source>The schema has no datasource block, so it is not known how to compare.</source>
        <translation>スキーマに datasource ブロックがないため、比較の方法がわかりません。</translation>
    </message>
    <message>
        <source>One of the two has errors; there is nothing to compare.</source>
        <translation>片方にエラーがあり、比較できません。</translation>
    </message>
</context>
<context>
    <name>dunlin::designer::CompletionPopup</name>
    <message>
        <source>keyword</source>
        <translation>キーワード</translation>
    </message>
    <message>
        <source>property</source>
        <translation>プロパティ</translation>
    </message>
    <message>
        <source>argument</source>
        <translation>引数</translation>
    </message>
    <message>
        <source>type</source>
        <translation>型</translation>
    </message>
    <message>
        <source>model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>enum</source>
        <translation>列挙型</translation>
    </message>
    <message>
        <source>value of an enum</source>
        <translation>列挙型の値</translation>
    </message>
    <message>
        <source>field</source>
        <translation>フィールド</translation>
    </message>
    <message>
        <source>attribute</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>type of the database</source>
        <translation>データベースの型</translation>
    </message>
    <message>
        <source>function</source>
        <translation>関数</translation>
    </message>
    <message>
        <source>value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>variable</source>
        <translation>変数</translation>
    </message>
    <message>
        <source>What can be written here</source>
        <translation>ここに書けるもの</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>dunlin::designer::Connection</name>
    <message>
        <source>Connecting</source>
        <translation>接続中</translation>
    </message>
    <message>
        <source>Reading the database</source>
        <translation>データベースを読み込み中</translation>
    </message>
    <message>
        <source>Replaying the history</source>
        <translation>履歴を再生中</translation>
    </message>
    <message>
        <source>What it removed is kept in %1: %2.</source>
        <translation>削除されたものは %1 に保存されています: %2。</translation>
    </message>
    <message>
        <source>Applying</source>
        <translation>適用中</translation>
    </message>
    <message>
        <source>Migration %1 was written and applied.</source>
        <translation>マイグレーション %1 を書き出して適用しました。</translation>
    </message>
    <message>
        <source>Nothing was left to do.</source>
        <translation>することはありませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>%n pending migration(s) applied.</source>
        <translation>
            <numerusform>保留中のマイグレーション %n 件を適用しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Pushing</source>
        <translation>プッシュ中</translation>
    </message>
    <message>
        <source>The database was changed, without a migration.</source>
        <translation>マイグレーションなしでデータベースを変更しました。</translation>
    </message>
</context>
<context>
    <name>dunlin::designer::ConnectionDialog</name>
    <message>
        <source>Certificate of the authority (file)</source>
        <translation>認証局の証明書(ファイル)</translation>
    </message>
    <message>
        <source>Own certificate (file)</source>
        <translation>自分の証明書(ファイル)</translation>
    </message>
    <message>
        <source>Own key (file)</source>
        <translation>自分の鍵(ファイル)</translation>
    </message>
    <message>
        <source>Give up after (seconds)</source>
        <translation>中止までの時間(秒)</translation>
    </message>
    <message>
        <source>Connect to a server</source>
        <translation>サーバーに接続</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>the usual one</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>データベース</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>スキーマ</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>暗号化</translation>
    </message>
    <message>
        <source>if the server offers it</source>
        <translation>サーバーが対応していれば</translation>
    </message>
    <message>
        <source>never</source>
        <translation>使わない</translation>
    </message>
    <message>
        <source>always</source>
        <translation>常に使う</translation>
    </message>
    <message>
        <source>always, with a known certificate</source>
        <translation>常に使う、既知の証明書のみ</translation>
    </message>
    <message>
        <source>always, with a known certificate of this host</source>
        <translation>常に使う、このホストの既知の証明書のみ</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>development</source>
        <translation>開発</translation>
    </message>
    <message>
        <source>tests</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>production: nothing is applied from here</source>
        <translation>本番: ここからは適用しません</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>テスト(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>接続(&amp;C)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>The port must be a number from 1 to 65535.</source>
        <translation>ポートは 1 から 65535 までの数にしてください。</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>接続しています…</translation>
    </message>
    <message>
        <source>Connected to %1 %2 in %3 ms.</source>
        <translation>%1 %2 に %3 ミリ秒で接続しました。</translation>
    </message>
    <message>
        <source>You may create tables here.</source>
        <translation>ここにテーブルを作成できます。</translation>
    </message>
    <message>
        <source>You may not create tables here.</source>
        <translation>ここにはテーブルを作成できません。</translation>
    </message>
    <message>
        <source>You may not create databases: histories are replayed in a schema of their own.</source>
        <translation>データベースは作成できません。履歴は専用のスキーマで再生します。</translation>
    </message>
    <message>
        <source>Certificates, time limit, shadow database</source>
        <translation>証明書、制限時間、シャドウデータベース</translation>
    </message>
    <message>
        <source>Shadow database (URL)</source>
        <translation>シャドウデータベース (URL)</translation>
    </message>
    <message>
        <source>one is made, and dropped again</source>
        <translation>作成され、終わると削除されます</translation>
    </message>
    <message>
        <source>Histories are replayed there. It is emptied each time.</source>
        <translation>履歴はここで再生されます。毎回空にされます。</translation>
    </message>
    <message>
        <source>The URL of the shadow database:</source>
        <translation>シャドウデータベースの URL:</translation>
    </message>
    <message>
        <source>Database file</source>
        <translation>データベースファイル</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>a name that is not there yet makes a new database</source>
        <translation>まだない名前なら新しいデータベースになります</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>選択(&amp;H)…</translation>
    </message>
    <message>
        <source>Open it for reading only</source>
        <translation>読み取り専用で開く</translation>
    </message>
    <message>
        <source>Foreign keys are checked on every connection, as Prisma does.</source>
        <translation>外部キーは Prisma と同じく、どの接続でも検査されます。</translation>
    </message>
    <message>
        <source>Use this file</source>
        <translation>このファイルを使う</translation>
    </message>
    <message>
        <source>The URL must start with file: here.</source>
        <translation>ここでは URL は file: で始まる必要があります。</translation>
    </message>
    <message>
        <source>The URL of a server does not start with file:.</source>
        <translation>サーバーの URL は file: では始まりません。</translation>
    </message>
    <message>
        <source>The file is not there yet: it is made when changes are applied.</source>
        <translation>ファイルはまだありません。変更を適用すると作られます。</translation>
    </message>
    <message>
        <source>It takes no changes over this connection.</source>
        <translation>この接続では変更を受け付けません。</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>表示名</translation>
    </message>
    <message>
        <source>the name of the database</source>
        <translation>データベースの名前</translation>
    </message>
    <message>
        <source>until the project is closed</source>
        <translation>プロジェクトを閉じるまで</translation>
    </message>
    <message>
        <source>for this project, its password in the keychain</source>
        <translation>このプロジェクト用、パスワードはキーチェーンに</translation>
    </message>
    <message>
        <source>for this project</source>
        <translation>このプロジェクト用</translation>
    </message>
    <message>
        <source>for this project, asking for its password each time</source>
        <translation>このプロジェクト用、パスワードは毎回入力</translation>
    </message>
    <message>
        <source>in .env as %1, with the password in plain text</source>
        <translation>.env に %1 として、パスワードは平文で</translation>
    </message>
    <message>
        <source>in .env as %1</source>
        <translation>.env に %1 として</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Name the file first.</source>
        <translation>先にファイルを指定してください。</translation>
    </message>
</context>
<context>
    <name>dunlin::designer::DataModel</name>
    <message>
        <source>no value</source>
        <translation>値なし</translation>
    </message>
    <message>
        <source>empty text</source>
        <translation>空のテキスト</translation>
    </message>
    <message>
        <source>%1, primary key. Click to sort.</source>
        <translation>%1、主キー。クリックで並べ替え。</translation>
    </message>
    <message>
        <source>%1. Click to sort.</source>
        <translation>%1。クリックで並べ替え。</translation>
    </message>
</context>
<context>
    <name>dunlin::designer::DataPane</name>
    <message>
        <source>Data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>No database.</source>
        <translation>データベースがありません。</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>テーブル</translation>
    </message>
    <message>
        <source>Rows that contain…</source>
        <translation>次を含む行…</translation>
    </message>
    <message>
        <source>Rows that contain</source>
        <translation>次を含む行</translation>
    </message>
    <message>
        <source>Read the rows again</source>
        <translation>行を読み直す</translation>
    </message>
    <message>
        <source>Select a table to see its rows.</source>
        <translation>テーブルを選ぶと行が表示されます。</translation>
    </message>
    <message>
        <source>%1 is not in the database yet.</source>
        <translation>%1 はまだデータベースにありません。</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>The rows cannot be read: %1</source>
        <translation>行を読み込めません: %1</translation>
    </message>
    <message>
        <source>%1 has no rows.</source>
        <translation>%1 に行はありません。</translation>
    </message>
    <message>
        <source>No row contains “%1”.</source>
        <translation>「%1」を含む行はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 rows read</source>
        <translation>%2 行中 %1 行を読み込み</translation>
    </message>
    <message>
        <source>%1 rows read</source>
        <translation>%1 行を読み込み</translation>
    </message>
    <message>
        <source>Counting rows</source>
        <translation>行数をカウント中</translation>
    </message>
    <message>
        <source>The rows cannot be counted: %1</source>
        <translation>行数を数えられません: %1</translation>
    </message>
    <message>
        <source>Show all rows</source>
        <translation>すべての行を表示</translation>
    </message>
    <message>
        <source>There are no such rows any more.</source>
        <translation>そのような行はもうありません。</translation>
    </message>
</context>
<context>
    <name>dunlin::designer::DiagramCommands</name>
    <message>
        <source>New &amp;table</source>
        <translation>新しいテーブル(&amp;T)</translation>
    </message>
    <message>
        <source>New tables, one &amp;after the other</source>
        <translation>新しいテーブルを続けて追加(&amp;A)</translation>
    </message>
    <message>
        <source>New &amp;enum</source>
        <translation>新しい列挙型(&amp;E)</translation>
    </message>
    <message>
        <source>New &amp;field or value</source>
        <translation>新しいフィールドまたは値(&amp;F)</translation>
    </message>
    <message>
        <source>New &amp;relation</source>
        <translation>新しいリレーション(&amp;R)</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>名前の変更(&amp;N)</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>削除(&amp;M)</translation>
    </message>
    <message>
        <source>Remove with what depends &amp;on it</source>
        <translation>依存するものも一緒に削除(&amp;O)</translation>
    </message>
    <message>
        <source>Primary &amp;key</source>
        <translation>主キー(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Unique</source>
        <translation>一意(&amp;U)</translation>
    </message>
    <message>
        <source>May be &amp;empty</source>
        <translation>空でもよい(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Index over columns…</source>
        <translation>列のインデックス(&amp;I)…</translation>
    </message>
    <message>
        <source>Columns unique &amp;together…</source>
        <translation>組み合わせで一意の列(&amp;T)…</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>切り取り(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy as Prisma text</source>
        <translation>Prisma テキストとしてコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste tables</source>
        <translation>テーブルを貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>複製(&amp;D)</translation>
    </message>
    <message>
        <source>Select &amp;all tables</source>
        <translation>すべてのテーブルを選択(&amp;A)</translation>
    </message>
    <message>
        <source>Find in the dia&amp;gram</source>
        <translation>ダイアグラム内を検索(&amp;G)</translation>
    </message>
    <message>
        <source>Show in the te&amp;xt</source>
        <translation>テキストで表示(&amp;X)</translation>
    </message>
    <message>
        <source>Co&amp;unt the rows</source>
        <translation>行数を数える(&amp;U)</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>拡大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>縮小(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;100 %</source>
        <translation>100 %(&amp;1)</translation>
    </message>
    <message>
        <source>Fit a&amp;ll</source>
        <translation>全体を表示(&amp;L)</translation>
    </message>
    <message>
        <source>N&amp;o focus</source>
        <translation>注目なし(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;1 relation away</source>
        <translation>リレーション 1 つ分(&amp;1)</translation>
    </message>
    <message>
        <source>&amp;2 relations away</source>
        <translation>リレーション 2 つ分(&amp;2)</translation>
    </message>
    <message>
        <source>&amp;3 relations away</source>
        <translation>リレーション 3 つ分(&amp;3)</translation>
    </message>
    <message>
        <source>&amp;Look further around, and back</source>
        <translation>範囲を広げる、元に戻す(&amp;L)</translation>
    </message>
    <message>
        <source>Di&amp;m the rest</source>
        <translation>残りを薄く表示(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Hide the rest</source>
        <translation>残りを隠す(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Path between two tables</source>
        <translation>2 つのテーブル間の経路(&amp;P)</translation>
    </message>
    <message>
        <source>Hidden table of a &amp;many-to-many relation</source>
        <translation>多対多リレーションの隠しテーブル(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;All columns</source>
        <translation>すべての列(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Keys only</source>
        <translation>キーのみ(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Names only</source>
        <translation>名前のみ(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Less detail, and all again</source>
        <translation>詳細を減らす、再びすべて表示(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Orthogonal lines</source>
        <translation>直角の線(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Straight lines</source>
        <translation>直線(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Curved lines</source>
        <translation>曲線(&amp;C)</translation>
    </message>
    <message>
        <source>Wheel &amp;scrolls</source>
        <translation>ホイールでスクロール(&amp;S)</translation>
    </message>
    <message>
        <source>Wheel &amp;zooms</source>
        <translation>ホイールで拡大縮小(&amp;Z)</translation>
    </message>
    <message>
        <source>&amp;Arrange all, or the selected tables</source>
        <translation>すべての、または選んだテーブルを整列(&amp;A)</translation>
    </message>
    <message>
        <source>Arrange &amp;new tables only</source>
        <translation>新しいテーブルのみ整列(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Pin in place</source>
        <translation>その場に固定(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Snap to the grid</source>
        <translation>グリッドに合わせる(&amp;S)</translation>
    </message>
    <message>
        <source>Align &amp;left</source>
        <translation>左揃え(&amp;L)</translation>
    </message>
    <message>
        <source>Align &amp;right</source>
        <translation>右揃え(&amp;R)</translation>
    </message>
    <message>
        <source>Align &amp;top</source>
        <translation>上揃え(&amp;T)</translation>
    </message>
    <message>
        <source>Align &amp;bottom</source>
        <translation>下揃え(&amp;B)</translation>
    </message>
    <message>
        <source>Centre in a &amp;column</source>
        <translation>縦一列に中央揃え(&amp;C)</translation>
    </message>
    <message>
        <source>Centre in a ro&amp;w</source>
        <translation>横一列に中央揃え(&amp;W)</translation>
    </message>
    <message>
        <source>Distribute &amp;across</source>
        <translation>左右に均等配置(&amp;A)</translation>
    </message>
    <message>
        <source>Distribute &amp;down</source>
        <translation>上下に均等配置(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Group the selected tables…</source>
        <translation>選んだテーブルをグループ化(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Take out of the group</source>
        <translation>グループから外す(&amp;T)</translation>
    </message>
    <message>
        <source>Next &amp;colour of the group</source>
        <translation>グループの次の色(&amp;C)</translation>
    </message>
    <message>
        <source>New &amp;note</source>
        <translation>新しいメモ(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Save as a view…</source>
        <translation>ビューとして保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Remove this view</source>
        <translation>このビューを削除(&amp;R)</translation>
    </message>
    <message>
        <source>Show &amp;all tables</source>
        <translation>すべてのテーブルを表示(&amp;A)</translation>
    </message>
    <message>
        <source>Ke&amp;ys and indexes</source>
        <translation>キーとインデックス(&amp;Y)</translation>
    </message>
    <message>
        <source>Al&amp;ign and distribute</source>
        <translation>整列と均等配置(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Groups and notes</source>
        <translation>グループとメモ(&amp;G)</translation>
    </message>
    <message>
        <source>Saved &amp;views</source>
        <translation>保存したビュー(&amp;V)</translation>
    </message>
    <message>
        <source>Fo&amp;cus</source>
        <translation>注目(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Detail</source>
        <translation>詳細度(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Lines</source>
        <translation>線(&amp;L)</translation>
    </message>
    <message>
        <source>Mouse &amp;wheel</source>
        <translation>マウスホイール(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Map of the diagram</source>
        <translation>ダイアグラムのマップ(&amp;M)</translation>
    </message>
</context>
<context>
    <name>dunlin::designer::DiagramView</name>
    <message>
        <source>+%1 more</source>
        <translation>他 %1 個</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>少なく表示</translation>
    </message>
    <message>
        <source>implicit</source>
        <translation>暗黙</translation>
    </message>
    <message>
        <source>Diagram</source>
        <translation>ダイアグラム</translation>
    </message>
    <message>
        <source>+ Field</source>
        <translation>+ フィールド</translation>
    </message>
    <message>
        <source>one to one</source>
        <translation>1 対 1</translation>
    </message>
    <message>
        <source>many to one</source>
        <translation>多対 1</translation>
    </message>
    <message>
        <source>many to many</source>
        <translation>多対多</translation>
    </message>
    <message>
        <source>Relation, %1: drag from the table with the foreign key to the one it refers to. Keys 1, 2, 3 change the kind; Esc leaves.</source>
        <translation>リレーション(%1): 外部キーを持つテーブルから参照先へドラッグ。1、2、3 キーで種類を変更、Esc で終了。</translation>
    </message>
    <message>
        <source>Moving: arrow keys move the table, Enter keeps the place, Esc puts it back.</source>
        <translation>移動: 矢印キーでテーブルを動かし、Enter で確定、Esc で元に戻す。</translation>
    </message>
    <message>
        <source>The schema has an error in line %1; this is its last valid state.</source>
        <translation>スキーマの %1 行目にエラーがあります。これは最後に有効だった状態です。</translation>
    </message>
    <message>
        <source>The schema has errors; this is its last valid state.</source>
        <translation>スキーマにエラーがあります。これは最後に有効だった状態です。</translation>
    </message>
    <message>
        <source>Arranging the tables…</source>
        <translation>テーブルを整列中…</translation>
    </message>
    <message>
        <source>No tables yet.
Press T to add the first one.</source>
        <translation>テーブルはまだありません。
T を押すと最初のテーブルを追加できます。</translation>
    </message>
    <message>
        <source>Table name</source>
        <translation>テーブル名</translation>
    </message>
    <message>
        <source>Name of the new table</source>
        <translation>新しいテーブルの名前</translation>
    </message>
    <message>
        <source>Select the table that gets the field first.</source>
        <translation>先にフィールドを追加するテーブルを選んでください。</translation>
    </message>
    <message>
        <source>name Type, such as price Decimal?</source>
        <translation>名前と型(例: price Decimal?)</translation>
    </message>
    <message>
        <source>Name and type of the new field of %1</source>
        <translation>%1 の新しいフィールドの名前と型</translation>
    </message>
    <message>
        <source>New name of the field %1</source>
        <translation>フィールド %1 の新しい名前</translation>
    </message>
    <message>
        <source>New name of %1</source>
        <translation>%1 の新しい名前</translation>
    </message>
    <message>
        <source>This table is in the database only; applying the changes drops it.</source>
        <translation>このテーブルはデータベースにだけあり、変更を適用すると削除されます。</translation>
    </message>
    <message>
        <source>This column is in the database only; applying the changes drops it.</source>
        <translation>この列はデータベースにだけあり、変更を適用すると削除されます。</translation>
    </message>
    <message>
        <source>From table (holds the foreign key)</source>
        <translation>元のテーブル(外部キーを持つ)</translation>
    </message>
    <message>
        <source>Table that holds the foreign key</source>
        <translation>外部キーを持つテーブル</translation>
    </message>
    <message>
        <source>There is no table “%1”.</source>
        <translation>テーブル「%1」はありません。</translation>
    </message>
    <message>
        <source>%1 refers to table …</source>
        <translation>%1 の参照先…</translation>
    </message>
    <message>
        <source>Table that %1 refers to</source>
        <translation>%1 が参照するテーブル</translation>
    </message>
    <message>
        <source>Arrange all tables</source>
        <translation>すべてのテーブルを整列</translation>
    </message>
    <message>
        <source>Choose the table to focus on first.</source>
        <translation>先に注目するテーブルを選んでください。</translation>
    </message>
    <message>
        <source>Find in the diagram</source>
        <translation>ダイアグラム内を検索</translation>
    </message>
    <message>
        <source>Enter goes to the next match, Esc shows everything again</source>
        <translation>Enter で次の一致へ、Esc ですべて表示</translation>
    </message>
    <message>
        <source>Nothing in the diagram has “%1” in its name.</source>
        <translation>名前に「%1」を含むものはダイアグラムにありません。</translation>
    </message>
    <message>
        <source>This table has no relations.</source>
        <translation>このテーブルにリレーションはありません。</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>%1 を移動</translation>
    </message>
    <message numerus="yes">
        <source>Move %n tables</source>
        <translation>
            <numerusform>%n 個のテーブルを移動</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2: many to many through a hidden table</source>
        <translation>%1 と %2: 隠しテーブルによる多対多</translation>
    </message>
    <message>
        <source>%1 refers to %2</source>
        <translation>%1 は %2 を参照</translation>
    </message>
    <message>
        <source>Click to show or hide the other columns</source>
        <translation>クリックで他の列を表示または非表示</translation>
    </message>
    <message>
        <source>%1, table %2</source>
        <translation>%1、テーブル %2</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>列 %1</translation>
    </message>
    <message>
        <source>primary key</source>
        <translation>主キー</translation>
    </message>
    <message>
        <source>foreign key</source>
        <translation>外部キー</translation>
    </message>
    <message>
        <source>unique</source>
        <translation>一意</translation>
    </message>
    <message>
        <source>indexed</source>
        <translation>インデックスあり</translation>
    </message>
    <message>
        <source>may be empty</source>
        <translation>空でもよい</translation>
    </message>
    <message>
        <source>Lost? Show the tables</source>
        <translation>見失いましたか? テーブルを表示</translation>
    </message>
    <message>
        <source>Select the tables to copy first.</source>
        <translation>先にコピーするテーブルを選んでください。</translation>
    </message>
    <message numerus="yes">
        <source>%n tables</source>
        <translation>
            <numerusform>%n 個のテーブル</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is on the clipboard as Prisma text.</source>
        <translation>%1 を Prisma テキストとしてクリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>Select the tables to cut first.</source>
        <translation>先に切り取るテーブルを選んでください。</translation>
    </message>
    <message>
        <source>Select the tables to duplicate first.</source>
        <translation>先に複製するテーブルを選んでください。</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>%1 を複製</translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n tables</source>
        <translation>
            <numerusform>%n 個のテーブルを複製</numerusform>
        </translation>
    </message>
    <message>
        <source>Select a column first: Enter goes into the columns of a table.</source>
        <translation>先に列を選んでください: Enter でテーブルの列に入ります。</translation>
    </message>
    <message>
        <source>A list is empty where there is nothing; it cannot be optional.</source>
        <translation>リストは何もなければ空になるため、任意にはできません。</translation>
    </message>
    <message>
        <source>%1 has a key of several columns; change it under Keys in the properties.</source>
        <translation>%1 のキーは複数の列からなります。プロパティの「キー」で変更してください。</translation>
    </message>
    <message>
        <source>Select the table that gets the index first.</source>
        <translation>先にインデックスを追加するテーブルを選んでください。</translation>
    </message>
    <message>
        <source>Columns, such as a, b(sort: Desc)</source>
        <translation>列(例: a, b(sort: Desc))</translation>
    </message>
    <message>
        <source>Columns of %1 that are unique together</source>
        <translation>組み合わせで一意となる %1 の列</translation>
    </message>
    <message>
        <source>Columns of the index of %1</source>
        <translation>%1 のインデックスの列</translation>
    </message>
    <message>
        <source>Enum name</source>
        <translation>列挙型名</translation>
    </message>
    <message>
        <source>Name of the new enum</source>
        <translation>新しい列挙型の名前</translation>
    </message>
    <message>
        <source>VALUE</source>
        <translation>値</translation>
    </message>
    <message>
        <source>New value of %1</source>
        <translation>%1 の新しい値</translation>
    </message>
    <message numerus="yes">
        <source>name Type, for %n tables</source>
        <translation>
            <numerusform>名前と型(%n 個のテーブル)</numerusform>
        </translation>
    </message>
    <message>
        <source>Name and type of the new field of the selected tables</source>
        <translation>選んだテーブルの新しいフィールドの名前と型</translation>
    </message>
    <message numerus="yes">
        <source>Add field %1 to %n tables</source>
        <translation>
            <numerusform>%n 個のテーブルにフィールド %1 を追加</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the table where the path begins first.</source>
        <translation>先に経路の始点となるテーブルを選んでください。</translation>
    </message>
    <message>
        <source>Path from %1 to table …</source>
        <translation>%1 からの経路の行き先…</translation>
    </message>
    <message>
        <source>Table where the path from %1 ends</source>
        <translation>%1 からの経路の終点となるテーブル</translation>
    </message>
    <message>
        <source>No relations lead from %1 to %2.</source>
        <translation>%1 から %2 につながるリレーションはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n relation(s) lead from %1 to %2.</source>
        <translation>
            <numerusform>%1 から %2 へ %n 個のリレーションでつながります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Select the tables to align first: at least two that are not pinned.</source>
        <translation>先に揃えるテーブルを選んでください: 固定されていないものが 2 つ以上必要です。</translation>
    </message>
    <message>
        <source>Align tables</source>
        <translation>テーブルを揃える</translation>
    </message>
    <message>
        <source>Select the tables to distribute first: at least three that are not pinned.</source>
        <translation>先に均等配置するテーブルを選んでください: 固定されていないものが 3 つ以上必要です。</translation>
    </message>
    <message>
        <source>Distribute tables</source>
        <translation>テーブルを均等配置</translation>
    </message>
    <message>
        <source>Snap tables to the grid</source>
        <translation>テーブルをグリッドに合わせる</translation>
    </message>
    <message>
        <source>Arrange the selected tables</source>
        <translation>選んだテーブルを整列</translation>
    </message>
    <message>
        <source>Arrange the new tables</source>
        <translation>新しいテーブルを整列</translation>
    </message>
    <message>
        <source>There is nothing to arrange.</source>
        <translation>整列するものはありません。</translation>
    </message>
    <message>
        <source>Select what to pin first.</source>
        <translation>先に固定するものを選んでください。</translation>
    </message>
    <message>
        <source>Unpin %1</source>
        <translation>%1 の固定を解除</translation>
    </message>
    <message>
        <source>Pin %1</source>
        <translation>%1 を固定</translation>
    </message>
    <message>
        <source>Select the tables of the group first.</source>
        <translation>先にグループのテーブルを選んでください。</translation>
    </message>
    <message>
        <source>Title of the group</source>
        <translation>グループのタイトル</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>グループ %1</translation>
    </message>
    <message>
        <source>Take out of the group</source>
        <translation>グループから外す</translation>
    </message>
    <message>
        <source>New title of the group</source>
        <translation>グループの新しいタイトル</translation>
    </message>
    <message>
        <source>There is a group “%1” already.</source>
        <translation>グループ「%1」はすでにあります。</translation>
    </message>
    <message>
        <source>Rename the group %1</source>
        <translation>グループ %1 の名前を変更</translation>
    </message>
    <message>
        <source>Select a table of the group first.</source>
        <translation>先にグループのテーブルを 1 つ選んでください。</translation>
    </message>
    <message>
        <source>Colour the group %1</source>
        <translation>グループ %1 の色を変更</translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation>メモのテキスト</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>メモを追加</translation>
    </message>
    <message>
        <source>Change a note</source>
        <translation>メモを変更</translation>
    </message>
    <message>
        <source>Remove a note</source>
        <translation>メモを削除</translation>
    </message>
    <message>
        <source>Title of a view of the selected tables</source>
        <translation>選んだテーブルのビューのタイトル</translation>
    </message>
    <message>
        <source>Title of a view of these tables</source>
        <translation>これらのテーブルのビューのタイトル</translation>
    </message>
    <message>
        <source>Title of the view</source>
        <translation>ビューのタイトル</translation>
    </message>
    <message>
        <source>Save the view %1</source>
        <translation>ビュー %1 を保存</translation>
    </message>
    <message>
        <source>Everything is shown; there is no view to remove.</source>
        <translation>すべて表示されています。削除するビューはありません。</translation>
    </message>
    <message>
        <source>Remove the view %1</source>
        <translation>ビュー %1 を削除</translation>
    </message>
    <message>
        <source>Select a many-to-many relation first.</source>
        <translation>先に多対多のリレーションを選んでください。</translation>
    </message>
    <message>
        <source>This table is pinned. Unpin it to move it.</source>
        <translation>このテーブルは固定されています。動かすには固定を解除してください。</translation>
    </message>
    <message>
        <source>Drag to move the group, double-click to rename it</source>
        <translation>ドラッグでグループを移動、ダブルクリックで名前を変更</translation>
    </message>
    <message>
        <source>Click to show the hidden table %1</source>
        <translation>クリックで隠しテーブル %1 を表示</translation>
    </message>
    <message>
        <source>Double-click to change the note</source>
        <translation>ダブルクリックでメモを変更</translation>
    </message>
    <message>
        <source>The database differs from the migrations: %1</source>
        <translation>データベースがマイグレーションと異なります: %1</translation>
    </message>
    <message>
        <source>+ Value</source>
        <translation>+ 値</translation>
    </message>
    <message>
        <source>Esc shows everything again.</source>
        <translation>Esc ですべて表示します。</translation>
    </message>
    <message>
        <source>None of the tables of this view is left.</source>
        <translation>このビューのテーブルはもう 1 つもありません。</translation>
    </message>
    <message>
        <source>%1 refers to what would go. Shift+Del removes the relations and their columns as well.</source>
        <translation>%1 は削除されるものを参照しています。Shift+Del でリレーションとその列も削除します。</translation>
    </message>
    <message>
        <source>This table belongs to a many-to-many relation; remove the relation instead.</source>
        <translation>このテーブルは多対多のリレーションに属しています。代わりにリレーションを削除してください。</translation>
    </message>
    <message>
        <source>The relation %1 of %2 needs this column. Shift+Del removes both.</source>
        <translation>%2 のリレーション %1 にはこの列が必要です。Shift+Del で両方を削除します。</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n tables</source>
        <translation>
            <numerusform>%n 個のテーブルを削除</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dunlin::designer::Document</name>
    <message>
        <source>Typing</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>Recovered changes</source>
        <translation>復元した変更</translation>
    </message>
    <message>
        <source>Change by another program</source>
        <translation>他のプログラムによる変更</translation>
    </message>
    <message>
        <source>Recovered positions</source>
        <translation>復元された位置</translation>
    </message>
</context>
<context>
    <name>dunlin::designer::EditorPane</name>
    <message>
        <source>Schema files</source>
        <translation>スキーマファイル</translation>
    </message>
    <message>
        <source>%1 ●</source>
        <comment>file with unsaved changes</comment>
        <translation>%1 ●</translation>
    </message>
    <message>
        <source>Replace %1</source>
        <translation>%1 を置換</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) replaced</source>
        <translation>
            <numerusform>%n か所を置換しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>見つかりません</translation>
    </message>
</context>
<context>
    <name>dunlin::designer::ExplanationPopup</name>
    <message>
        <source>Explanation</source>
        <translation>説明</translation>
    </message>
</context>
<context>
    <name>dunlin::designer::ExportDialog</name>
    <message>
        <source>Export the diagram</source>
        <translation>ダイアグラムを書き出す</translation>
    </message>
    <message>
        <source>&amp;Everything</source>
        <translation>すべて(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Everything in this view</source>
        <translation>このビューのすべて(&amp;E)</translation>
    </message>
    <message>
        <source>What is &amp;seen now</source>
        <translation>現在見えている部分(&amp;S)</translation>
    </message>
    <message>
        <source>The se&amp;lected tables (%1)</source>
        <translation>選んだテーブル (%1)(&amp;L)</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>ファイルの種類</translation>
    </message>
    <message>
        <source>SVG picture, text stays text</source>
        <translation>SVG 画像(テキストはテキストのまま)</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>PNG 画像</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF 文書</translation>
    </message>
    <message>
        <source>Mermaid text</source>
        <translation>Mermaid テキスト</translation>
    </message>
    <message>
        <source>DBML text</source>
        <translation>DBML テキスト</translation>
    </message>
    <message>
        <source>PlantUML text</source>
        <translation>PlantUML テキスト</translation>
    </message>
    <message>
        <source>Pixels per unit</source>
        <translation>単位あたりのピクセル数</translation>
    </message>
    <message>
        <source>On &amp;A4 pages that can be put together</source>
        <translation>つなぎ合わせられる A4 ページに分割(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Dark colours</source>
        <translation>暗い配色(&amp;D)</translation>
    </message>
    <message>
        <source>What</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>&amp;As</source>
        <translation>形式(&amp;F)</translation>
    </message>
    <message>
        <source>S&amp;cale</source>
        <translation>倍率(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>印刷(&amp;P)…</translation>
    </message>
    <message>
        <source>Copy the pict&amp;ure</source>
        <translation>画像をコピー(&amp;U)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>名前を付けて保存…</translation>
    </message>
    <message>
        <source>%1 tables, %2 relations</source>
        <translation>テーブル %1 個、リレーション %2 個</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 ピクセル</translation>
    </message>
    <message>
        <source>The diagram was written to %1.</source>
        <translation>ダイアグラムを %1 に書き出しました。</translation>
    </message>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation>画像をクリップボードにコピーしました。</translation>
    </message>
</context>
<context>
    <name>dunlin::designer::FindBar</name>
    <message>
        <source>Previous match</source>
        <translation>前の一致</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>次の一致</translation>
    </message>
    <message>
        <source>Close find bar</source>
        <translation>検索バーを閉じる</translation>
    </message>
    <message>
        <source>Find in the schema</source>
        <translation>スキーマ内を検索</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>置換後</translation>
    </message>
    <message>
        <source>Replace in all files</source>
        <translation>すべてのファイルで置換</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>Went round</source>
        <translation>先頭に戻りました</translation>
    </message>
</context>
<context>
    <name>dunlin::designer::FocusBar</name>
    <message>
        <source>Relations around the table</source>
        <translation>テーブル周辺のリレーション</translation>
    </message>
    <message>
        <source>Hide the rest</source>
        <translation>残りを隠す</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Show everything (Esc)</source>
        <translation>すべて表示 (Esc)</translation>
    </message>
    <message>
        <source>Around %1</source>
        <translation>%1 の周辺</translation>
    </message>
    <message>
        <source>1 relation</source>
        <translation>リレーション 1 つ分</translation>
    </message>
    <message>
        <source>%1 relations</source>
        <translation>リレーション %1 つ分</translation>
    </message>
</context>
<context>
    <name>dunlin::designer::HelpPage</name>
    <message>
        <source>en</source>
        <comment>the language&apos;s folder in resources/help</comment>
        <translation>ja</translation>
    </message>
</context>
<context>
    <name>dunlin::designer::HelpWindow</name>
    <message>
        <source>Dunlin help</source>
        <translation>Dunlin ヘルプ</translation>
    </message>
    <message>
        <source>Help pages</source>
        <translation>ヘルプのページ</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
</context>
<context>
    <name>dunlin::designer::HistoryModel</name>
    <message>
        <source>applied</source>
        <translation>適用済み</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>保留中</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>rolled back</source>
        <translation>ロールバック済み</translation>
    </message>
    <message>
        <source>edited after it was applied</source>
        <translation>適用後に編集された</translation>
    </message>
    <message>
        <source>missing in the folder</source>
        <translation>フォルダーにない</translation>
    </message>
    <message>
        <source>Migration %1, %2</source>
        <translation>マイグレーション %1、%2</translation>
    </message>
    <message>
        <source>Migration %1, %2, %3</source>
        <translation>マイグレーション %1、%2、%3</translation>
    </message>
    <message>
        <source>Applied on %1</source>
        <translation>%1 に適用</translation>
    </message>
    <message>
        <source>d MMMM yyyy, HH:mm</source>
        <comment>format of a date and time</comment>
        <translation>yyyy年M月d日 HH:mm</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>format of a date</comment>
        <translation>yyyy年M月d日</translation>
    </message>
</context>
<context>
    <name>dunlin::designer::HistoryPane</name>
    <message>
        <source>Migration history</source>
        <translation>マイグレーションの履歴</translation>
    </message>
    <message>
        <source>Migrations</source>
        <translation>マイグレーション</translation>
    </message>
    <message>
        <source>Show the difference</source>
        <translation>違いを表示</translation>
    </message>
    <message>
        <source>Adopt it as a migration</source>
        <translation>マイグレーションとして取り込む</translation>
    </message>
    <message>
        <source>Time: the migrations</source>
        <translation>時間: マイグレーション</translation>
    </message>
    <message>
        <source>Show the schema and the diagram after each migration</source>
        <translation>各マイグレーション後のスキーマとダイアグラムを表示</translation>
    </message>
    <message>
        <source>Compare from</source>
        <translation>比較元</translation>
    </message>
    <message>
        <source>Compare to</source>
        <translation>比較先</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>SQL of the chosen migration</source>
        <translation>選んだマイグレーションの SQL</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%2 個中 %1: %3</translation>
    </message>
    <message>
        <source>the present</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>The database differs in 1 place from what the applied migrations make.</source>
        <translation>データベースは、適用済みマイグレーションの結果と 1 か所異なります。</translation>
    </message>
    <message>
        <source>The database differs in %1 places from what the applied migrations make.</source>
        <translation>データベースは、適用済みマイグレーションの結果と %1 か所異なります。</translation>
    </message>
    <message>
        <source>No migrations yet.
Apply changes with a name, and the first one appears here.</source>
        <translation>マイグレーションはまだありません。
名前を付けて変更を適用すると、ここに表示されます。</translation>
    </message>
    <message>
        <source>The database has applied this migration, but its folder is gone.</source>
        <translation>データベースには適用済みですが、フォルダーがありません。</translation>
    </message>
    <message>
        <source>This file was changed after it had been applied; the database has the earlier text.</source>
        <translation>このファイルは適用後に変更されました。データベースには以前の内容が適用されています。</translation>
    </message>
    <message>
        <source>Put the database back</source>
        <translation>データベースを元に戻す</translation>
    </message>
</context>
<context>
    <name>dunlin::designer::ImportDialog</name>
    <message>
        <source>New project from a database</source>
        <translation>データベースから新規プロジェクト</translation>
    </message>
    <message>
        <source>New project from an SQL file</source>
        <translation>SQL ファイルから新規プロジェクト</translation>
    </message>
    <message>
        <source>Kind of database</source>
        <translation>データベースの種類</translation>
    </message>
    <message>
        <source>SQL file</source>
        <translation>SQL ファイル</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>データベース</translation>
    </message>
    <message>
        <source>Folder of the project</source>
        <translation>プロジェクトのフォルダー</translation>
    </message>
    <message>
        <source>The database is only read. Its URL goes into .env of the new project.</source>
        <translation>データベースは読み取るだけです。URL は新しいプロジェクトの .env に書かれます。</translation>
    </message>
    <message>
        <source>The file runs in an empty database of that kind, which is gone afterwards.</source>
        <translation>ファイルはその種類の空のデータベースで実行され、データベースはその後消えます。</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>取り込む(&amp;I)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>選択: %1</translation>
    </message>
    <message>
        <source>A file</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み込み中…</translation>
    </message>
</context>
<context>
    <name>dunlin::designer::KeptConnections</name>
    <message>
        <source>The password was not kept; it is asked for the next time.</source>
        <translation>パスワードは保存されませんでした。次回入力を求めます。</translation>
    </message>
    <message>
        <source>The keychain did not give the password of %1.</source>
        <translation>キーチェーンから %1 のパスワードを取得できませんでした。</translation>
    </message>
</context>
<context>
    <name>dunlin::designer::MainWindow</name>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>分割</translation>
    </message>
    <message>
        <source>Diagram</source>
        <translation>ダイアグラム</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 を表示</translation>
    </message>
    <message>
        <source>Find a table, column or action</source>
        <translation>テーブル、列、操作を検索</translation>
    </message>
    <message>
        <source>Find a table, column or action (Ctrl+K)</source>
        <translation>テーブル、列、操作を検索 (Ctrl+K)</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>比較対象</translation>
    </message>
    <message>
        <source>Push only</source>
        <translation>プッシュのみ</translation>
    </message>
    <message>
        <source>Change the database without writing a migration</source>
        <translation>マイグレーションを書き出さずにデータベースを変更</translation>
    </message>
    <message>
        <source>Preview, problems, history, data and log</source>
        <translation>プレビュー、問題、履歴、データ、ログ</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>SQL preview</source>
        <translation>SQL プレビュー</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>Show the pending changes</source>
        <translation>保留中の変更を表示</translation>
    </message>
    <message>
        <source>What the database has and no migration makes</source>
        <translation>データベースにあり、どのマイグレーションも作らないもの</translation>
    </message>
    <message>
        <source>Problems (%1)</source>
        <translation>問題 (%1)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Ln %1, Col %2</source>
        <translation>%1 行、%2 列</translation>
    </message>
    <message>
        <source>Nothing fits “%1”.</source>
        <translation>「%1」に合うものはありません。</translation>
    </message>
    <message>
        <source>Unsaved changes cannot be kept safe in this folder.</source>
        <translation>このフォルダーでは未保存の変更を退避できません。</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>未接続</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>接続が切れました</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>適用</translation>
    </message>
    <message>
        <source>The schema has errors</source>
        <translation>スキーマにエラーがあります</translation>
    </message>
    <message>
        <source>Compare with the database to apply</source>
        <translation>適用するにはデータベースと比較</translation>
    </message>
    <message>
        <source>Create %1 from the history</source>
        <translation>履歴から %1 を作成</translation>
    </message>
    <message>
        <source>Nothing to apply to %1</source>
        <translation>%1 に適用するものはありません</translation>
    </message>
    <message>
        <source>%1 is production: use migrate deploy</source>
        <translation>%1 は本番です: migrate deploy を使ってください</translation>
    </message>
    <message>
        <source>Answer 1 question to apply</source>
        <translation>適用するには質問 1 件に回答</translation>
    </message>
    <message>
        <source>Answer %1 questions to apply</source>
        <translation>適用するには質問 %1 件に回答</translation>
    </message>
    <message>
        <source>Create %1 with %2…</source>
        <translation>%1 を%2で作成…</translation>
    </message>
    <message>
        <source>Apply %1 to %2…</source>
        <translation>%1を %2 に適用…</translation>
    </message>
    <message>
        <source>Write a migration and apply it (%1)</source>
        <translation>マイグレーションを書き出して適用 (%1)</translation>
    </message>
    <message>
        <source>Nothing differs: %1.</source>
        <translation>違いはありません: %1。</translation>
    </message>
    <message>
        <source>No database to compare with.</source>
        <translation>比較するデータベースがありません。</translation>
    </message>
    <message>
        <source>%1 is not there yet. The history has everything that the schema says.</source>
        <translation>%1 はまだありません。スキーマの内容はすべて履歴にあります。</translation>
    </message>
    <message>
        <source>Nothing to do: %1 has this schema already.</source>
        <translation>%1 はすでにこのスキーマです。</translation>
    </message>
    <message>
        <source>The schema could not be saved; nothing was applied.</source>
        <translation>スキーマを保存できず、何も適用しませんでした。</translation>
    </message>
    <message>
        <source>The schema could not be saved; nothing was pushed.</source>
        <translation>スキーマを保存できず、何もプッシュしませんでした。</translation>
    </message>
    <message>
        <source>%1 was not created.</source>
        <translation>%1 は作成されませんでした。</translation>
    </message>
    <message>
        <source>Open the migration</source>
        <translation>マイグレーションを開く</translation>
    </message>
    <message>
        <source>Show what it changed</source>
        <translation>変更内容を表示</translation>
    </message>
    <message>
        <source>Mark as rolled back</source>
        <translation>ロールバック済みにする</translation>
    </message>
    <message>
        <source>Mark as applied</source>
        <translation>適用済みにする</translation>
    </message>
    <message>
        <source>Show the drift</source>
        <translation>ドリフトを表示</translation>
    </message>
    <message>
        <source>Applying</source>
        <translation>適用中</translation>
    </message>
    <message numerus="yes">
        <source>%n pending migration(s) applied.</source>
        <translation>
            <numerusform>保留中のマイグレーション %n 件を適用しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Marking %1</source>
        <translation>%1 に印を付けています</translation>
    </message>
    <message>
        <source>%1 counts as applied.</source>
        <translation>%1 を適用済みとしました。</translation>
    </message>
    <message>
        <source>%1 counts as rolled back.</source>
        <translation>%1 をロールバック済みとしました。</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>the schema</source>
        <translation>スキーマ</translation>
    </message>
    <message>
        <source>saved file</source>
        <translation>保存されたファイル</translation>
    </message>
    <message>
        <source>database  %1</source>
        <translation>データベース  %1</translation>
    </message>
    <message>
        <source>end of the history</source>
        <translation>履歴の末尾</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>%1 の後</translation>
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
        <translation>違いなし</translation>
    </message>
    <message>
        <source>%1, compared with %2: %3</source>
        <translation>%1 と %2 の比較: %3</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Help pages</source>
        <translation>ヘルプのページ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation>ツアー(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation>キー(&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;About Dunlin</source>
        <translation>Dunlin について(&amp;A)</translation>
    </message>
    <message>
        <source>About Dunlin</source>
        <translation>Dunlin について</translation>
    </message>
    <message>
        <source>Dunlin %1
Designs database schemas in Prisma&apos;s language.
GPL-3.0-or-later.</source>
        <translation>Dunlin %1
Prisma の言語でデータベーススキーマを設計します。
GPL-3.0-or-later.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Open project…</source>
        <translation>プロジェクトを開く(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;New project…</source>
        <translation>新規プロジェクト(&amp;N)…</translation>
    </message>
    <message>
        <source>New project from a &amp;database…</source>
        <translation>データベースから新規プロジェクト(&amp;D)…</translation>
    </message>
    <message>
        <source>New project from an S&amp;QL file…</source>
        <translation>SQL ファイルから新規プロジェクト(&amp;Q)…</translation>
    </message>
    <message>
        <source>Open &amp;sample shop</source>
        <translation>サンプルの店を開く(&amp;S)</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近使ったもの(&amp;R)</translation>
    </message>
    <message>
        <source>New &amp;window</source>
        <translation>新しいウィンドウ(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Export the diagram…</source>
        <translation>ダイアグラムを書き出す(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Close project</source>
        <translation>プロジェクトを閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直す(&amp;R)</translation>
    </message>
    <message>
        <source>Undo &amp;list…</source>
        <translation>取り消し履歴(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>検索(&amp;F)</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>次を検索(&amp;N)</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>前を検索(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Replace in all files</source>
        <translation>すべてのファイルで置換(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Toggle comment</source>
        <translation>コメントの切り替え(&amp;T)</translation>
    </message>
    <message>
        <source>For&amp;mat</source>
        <translation>整形(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Complete the word</source>
        <translation>単語を補完(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quick fixes…</source>
        <translation>クイックフィックス(&amp;Q)…</translation>
    </message>
    <message>
        <source>&amp;Explain</source>
        <translation>説明(&amp;E)</translation>
    </message>
    <message>
        <source>Go to the &amp;definition</source>
        <translation>定義へ移動(&amp;D)</translation>
    </message>
    <message>
        <source>Find re&amp;ferences</source>
        <translation>参照を検索(&amp;F)</translation>
    </message>
    <message>
        <source>Re&amp;name the symbol…</source>
        <translation>シンボル名の変更(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Go to table, column or action</source>
        <translation>テーブル、列、操作へ移動(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>設定(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>テキスト(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Split</source>
        <translation>分割(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Diagram</source>
        <translation>ダイアグラム(&amp;D)</translation>
    </message>
    <message>
        <source>Go to the t&amp;ext</source>
        <translation>テキストへ移動(&amp;E)</translation>
    </message>
    <message>
        <source>Go to the d&amp;iagram</source>
        <translation>ダイアグラムへ移動(&amp;I)</translation>
    </message>
    <message>
        <source>Go to the &amp;outline</source>
        <translation>アウトラインへ移動(&amp;O)</translation>
    </message>
    <message>
        <source>Go to the &amp;preview</source>
        <translation>プレビューへ移動(&amp;P)</translation>
    </message>
    <message>
        <source>S&amp;ide panel</source>
        <translation>サイドパネル(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>配色(&amp;C)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>システムに合わせる(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ダーク(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>配置を初期化(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Migrate</source>
        <translation>マイグレーション(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Apply as a migration…</source>
        <translation>マイグレーションとして適用(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Push without a migration…</source>
        <translation>マイグレーションなしでプッシュ(&amp;P)…</translation>
    </message>
    <message>
        <source>Show the &amp;history</source>
        <translation>履歴を表示(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Back to the present</source>
        <translation>現在に戻る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Copy the SQL</source>
        <translation>SQL をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save the SQL…</source>
        <translation>SQL を保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Show the &amp;way back beside it</source>
        <translation>戻す SQL を横に表示(&amp;W)</translation>
    </message>
    <message>
        <source>Show the SQL &amp;alone</source>
        <translation>SQL だけを表示(&amp;A)</translation>
    </message>
    <message>
        <source>Data&amp;base</source>
        <translation>データベース(&amp;B)</translation>
    </message>
    <message>
        <source>Show the &amp;data</source>
        <translation>データを表示(&amp;D)</translation>
    </message>
    <message>
        <source>Use another database &amp;file…</source>
        <translation>別のデータベースファイルを使う(&amp;F)…</translation>
    </message>
    <message>
        <source>Connect to a ser&amp;ver…</source>
        <translation>サーバーに接続(&amp;V)…</translation>
    </message>
    <message>
        <source>This database is &amp;for</source>
        <translation>このデータベースの用途(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Development</source>
        <translation>開発(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Tests</source>
        <translation>テスト(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Production: nothing is applied from here</source>
        <translation>本番: ここからは適用しません(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Read the database again</source>
        <translation>データベースを読み直す(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Connect again</source>
        <translation>接続し直す(&amp;C)</translation>
    </message>
    <message>
        <source>Use the schema&apos;s &amp;own database</source>
        <translation>スキーマのデータベースを使う(&amp;O)</translation>
    </message>
    <message>
        <source>C&amp;ancel what is running</source>
        <translation>実行中の処理をキャンセル(&amp;A)</translation>
    </message>
    <message>
        <source>This project could not be opened.</source>
        <translation>プロジェクトを開けませんでした。</translation>
    </message>
    <message>
        <source>Opened %1</source>
        <translation>%1 を開きました</translation>
    </message>
    <message>
        <source>Dunlin ended on %1 before changes to the schema were saved.</source>
        <translation>Dunlin は %1 に、スキーマの変更が保存される前に終了しました。</translation>
    </message>
    <message>
        <source>Recover them</source>
        <translation>復元する</translation>
    </message>
    <message>
        <source>Recovered. Undo leads back to what is in the file.</source>
        <translation>復元しました。元に戻すとファイルの内容になります。</translation>
    </message>
    <message>
        <source>Discard them</source>
        <translation>破棄する</translation>
    </message>
    <message>
        <source>Open a schema</source>
        <translation>スキーマを開く</translation>
    </message>
    <message>
        <source>Prisma schemas (*.prisma);;All files (*)</source>
        <translation>Prisma スキーマ (*.prisma);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>The URL was not written.</source>
        <translation>URL は書き込まれませんでした。</translation>
    </message>
    <message>
        <source>The URL was written to .env. Keep that file out of version control.</source>
        <translation>URL を .env に書き込みました。このファイルはバージョン管理に入れないでください。</translation>
    </message>
    <message>
        <source>Folder for the new project</source>
        <translation>新しいプロジェクトのフォルダー</translation>
    </message>
    <message>
        <source>Create here</source>
        <translation>ここに作成</translation>
    </message>
    <message>
        <source>The schema was imported. Some things it cannot say:</source>
        <translation>スキーマを取り込みました。スキーマで表せないもの:</translation>
    </message>
    <message>
        <source>No other window could be opened.</source>
        <translation>別のウィンドウを開けませんでした。</translation>
    </message>
    <message>
        <source>Undo list</source>
        <translation>取り消し履歴</translation>
    </message>
    <message>
        <source>As it was opened</source>
        <translation>開いたときの状態</translation>
    </message>
    <message>
        <source>Write the schema</source>
        <translation>スキーマを書く</translation>
    </message>
    <message>
        <source>Everything follows from this text. Ctrl+Space completes, F2 renames, Ctrl+. offers fixes.</source>
        <translation>すべてはこのテキストから生まれます。Ctrl+Space で補完、F2 で名前の変更、Ctrl+. で修正候補。</translation>
    </message>
    <message>
        <source>Or draw it</source>
        <translation>または描く</translation>
    </message>
    <message>
        <source>T makes a table, + a field, R a relation. Each gesture is a small edit of the text, and Ctrl+Z takes it back.</source>
        <translation>T でテーブル、+ でフィールド、R でリレーション。どの操作もテキストの小さな編集で、Ctrl+Z で戻せます。</translation>
    </message>
    <message>
        <source>See what would happen</source>
        <translation>何が起こるかを見る</translation>
    </message>
    <message>
        <source>The SQL of your changes, while you type. Choose a change to find its line and its box; the marks say what loses data or locks.</source>
        <translation>入力中に変更の SQL が表示されます。変更を選ぶと行と箱がわかり、印はデータの損失やロックを示します。</translation>
    </message>
    <message>
        <source>Apply it</source>
        <translation>適用する</translation>
    </message>
    <message>
        <source>Writes a migration and runs it. What would lose rows asks first, with real numbers, and keeps a copy.</source>
        <translation>マイグレーションを書き出して実行します。行が失われる場合は実際の数を示して確認し、コピーを残します。</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>何でも探す</translation>
    </message>
    <message>
        <source>Ctrl+K leads to every table, column and action. F1 explains what you are looking at.</source>
        <translation>Ctrl+K でどのテーブル、列、操作にも移動できます。F1 は見ているものを説明します。</translation>
    </message>
    <message>
        <source>No project was made here.</source>
        <translation>プロジェクトは作成されませんでした。</translation>
    </message>
    <message>
        <source>The sample could not be copied.</source>
        <translation>サンプルをコピーできませんでした。</translation>
    </message>
    <message>
        <source>The schema was not saved. Nothing is lost: it is still here.</source>
        <translation>スキーマを保存できませんでした。内容はここに残っています。</translation>
    </message>
    <message>
        <source>Dunlin</source>
        <translation>Dunlin</translation>
    </message>
    <message>
        <source>Save the changes to the schema?</source>
        <translation>スキーマの変更を保存しますか?</translation>
    </message>
    <message>
        <source>%1 was deleted or moved by another program. Its text is still here.</source>
        <translation>%1 は他のプログラムによって削除または移動されました。内容はここに残っています。</translation>
    </message>
    <message>
        <source>Write it again</source>
        <translation>書き直す</translation>
    </message>
    <message>
        <source>Read again: another program changed the schema.</source>
        <translation>他のプログラムがスキーマを変更したため、読み直しました。</translation>
    </message>
    <message>
        <source>Another program changed other lines of the schema: both changes are here now. Undo leads back.</source>
        <translation>他のプログラムがスキーマの別の行を変更しました。両方の変更を取り込みました。元に戻すこともできます。</translation>
    </message>
    <message>
        <source>The schema was changed by another program, and here as well.</source>
        <translation>スキーマは他のプログラムでも、ここでも変更されました。</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>自分の変更を残す</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>相手の変更を採る</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>%1 を元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>%1 をやり直す(&amp;R)</translation>
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
        <translation>○ %1 に接続中</translation>
    </message>
    <message>
        <source>○ %1 · not created yet</source>
        <translation>○ %1 · 未作成</translation>
    </message>
    <message>
        <source>✕ not connected</source>
        <translation>✕ 未接続</translation>
    </message>
    <message>
        <source>✕ connection to %1 lost</source>
        <translation>✕ %1 との接続が切れました</translation>
    </message>
    <message>
        <source>no database</source>
        <translation>データベースなし</translation>
    </message>
    <message>
        <source>Connect again</source>
        <translation>接続し直す</translation>
    </message>
    <message>
        <source>Connection: %1</source>
        <translation>接続: %1</translation>
    </message>
    <message>
        <source>%1 pending, %2 destructive</source>
        <translation>保留 %1、うち破壊的 %2</translation>
    </message>
    <message>
        <source>%1 pending</source>
        <translation>保留 %1</translation>
    </message>
    <message>
        <source>no drift</source>
        <translation>ドリフトなし</translation>
    </message>
    <message>
        <source>1 drifted</source>
        <translation>ドリフト 1</translation>
    </message>
    <message>
        <source>%1 drifted</source>
        <translation>ドリフト %1</translation>
    </message>
    <message>
        <source>Drift: %1</source>
        <translation>ドリフト: %1</translation>
    </message>
    <message>
        <source>schema valid</source>
        <translation>スキーマは有効</translation>
    </message>
    <message>
        <source>%1 · %2 · analysed in %3 ms</source>
        <translation>%1 · %2 · %3 ミリ秒で解析</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>接続しています…</translation>
    </message>
    <message>
        <source>%1 is not there yet.</source>
        <translation>%1 はまだありません。</translation>
    </message>
    <message>
        <source>enum</source>
        <translation>列挙型</translation>
    </message>
    <message>
        <source>view</source>
        <translation>ビュー</translation>
    </message>
    <message>
        <source>table</source>
        <translation>テーブル</translation>
    </message>
    <message>
        <source>Take back what it did</source>
        <translation>行った変更を取り消す</translation>
    </message>
    <message>
        <source>Repairing the history</source>
        <translation>履歴を修復中</translation>
    </message>
    <message>
        <source>The present text of %1 counts as the one that was applied.</source>
        <translation>%1 の現在の内容を適用されたものとしました。</translation>
    </message>
    <message>
        <source>%1 is again what was applied.</source>
        <translation>%1 は適用された内容に戻りました。</translation>
    </message>
    <message>
        <source>%1 is no longer in the history.</source>
        <translation>%1 は履歴から外れました。</translation>
    </message>
    <message>
        <source>Taking back %1</source>
        <translation>%1 を取り消し中</translation>
    </message>
    <message>
        <source>The database is as it was before %1, which counts as rolled back.</source>
        <translation>データベースは %1 の前の状態です。%1 はロールバック済みとしました。</translation>
    </message>
    <message>
        <source>Take back %1? Rows that go are saved first, and its folder moves to .dunlin/undone.</source>
        <translation>%1 を取り消しますか? 失われる行は先に保存され、フォルダーは .dunlin/undone に移ります。</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>そのままにする</translation>
    </message>
    <message>
        <source>Squashing</source>
        <translation>まとめています</translation>
    </message>
    <message>
        <source>%1 takes the place of %2 migrations; the old ones are in .dunlin/squashed.</source>
        <translation>%1 が %2 個のマイグレーションに代わります。元のものは .dunlin/squashed にあります。</translation>
    </message>
    <message>
        <source>Adopting the difference</source>
        <translation>違いを取り込み中</translation>
    </message>
    <message>
        <source>There is no difference any more.</source>
        <translation>違いはもうありません。</translation>
    </message>
    <message>
        <source>Put the database back to what the migrations make? Rows that go are saved first.</source>
        <translation>データベースをマイグレーションの結果に戻しますか? 失われる行は先に保存されます。</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>そのままにする</translation>
    </message>
    <message>
        <source>Taking back the last migration</source>
        <translation>最後のマイグレーションを取り消し中</translation>
    </message>
    <message>
        <source>%1 was taken back.</source>
        <translation>%1 を取り消しました。</translation>
    </message>
    <message>
        <source>Putting the database back</source>
        <translation>データベースを元に戻しています</translation>
    </message>
    <message>
        <source>The database is what the migrations make.</source>
        <translation>データベースはマイグレーションの結果どおりです。</translation>
    </message>
    <message>
        <source>%1 was written and counts as applied. Database › Bring its schema into the text does that.</source>
        <translation>%1 を書き出し、適用済みとしました。「データベース › スキーマをテキストに取り込む」でテキストに反映できます。</translation>
    </message>
    <message>
        <source>&amp;Bring its schema into the text</source>
        <translation>スキーマをテキストに取り込む(&amp;B)</translation>
    </message>
    <message>
        <source>There is no database to read.</source>
        <translation>読み込むデータベースがありません。</translation>
    </message>
    <message>
        <source>Pull from the database</source>
        <translation>データベースから取り込み</translation>
    </message>
    <message>
        <source>The text says what the database has. Undo leads back.</source>
        <translation>テキストはデータベースの内容になりました。元に戻すこともできます。</translation>
    </message>
    <message>
        <source>Go on without it</source>
        <translation>これなしで続ける</translation>
    </message>
    <message>
        <source>Another program renamed %1 to %2.</source>
        <translation>別のプログラムが %1 の名前を %2 に変えました。</translation>
    </message>
    <message>
        <source>Another program added %1 to the schema.</source>
        <translation>別のプログラムがスキーマに %1 を追加しました。</translation>
    </message>
    <message>
        <source>The URL of the shadow database counts until the project is closed: the datasource has no shadowDatabaseUrl = env(…) to keep it under.</source>
        <translation>シャドウデータベースの URL はプロジェクトを閉じるまで有効です。datasource に保存先となる shadowDatabaseUrl = env(…) がありません。</translation>
    </message>
    <message>
        <source>Not formatted: text would be lost. What stands behind the { of a block needs a line of its own.</source>
        <translation>整形しませんでした。テキストが失われるためです。ブロックの { の後ろにあるものは別の行に移してください。</translation>
    </message>
    <message>
        <source>%1 is read-only</source>
        <translation>%1 は読み取り専用です</translation>
    </message>
    <message>
        <source>● %1 · %2 · %3 · read-only</source>
        <translation>● %1 · %2 · %3 · 読み取り専用</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Password for %1</source>
        <translation>%1 のパスワード</translation>
    </message>
    <message>
        <source>Bac&amp;k to the table before</source>
        <translation>前のテーブルに戻る(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Forward again</source>
        <translation>再び進む(&amp;F)</translation>
    </message>
</context>
<context>
    <name>dunlin::designer::Minimap</name>
    <message>
        <source>Overview map</source>
        <translation>全体図</translation>
    </message>
    <message>
        <source>The whole diagram; click or drag to move the visible part.</source>
        <translation>ダイアグラム全体。クリックまたはドラッグで表示範囲を移動。</translation>
    </message>
    <message>
        <source>Overview: click or drag to move</source>
        <translation>全体図: クリックまたはドラッグで移動</translation>
    </message>
</context>
<context>
    <name>dunlin::designer::OutlinePane</name>
    <message>
        <source>Outline</source>
        <translation>アウトライン</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>Filter the outline</source>
        <translation>アウトラインを絞り込む</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>%1, new</source>
        <translation>%1、新規</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <translation>%1、変更</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>適用済み</translation>
    </message>
    <message>
        <source>Not applied</source>
        <translation>未適用</translation>
    </message>
    <message>
        <source>MODELS</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>VIEWS</source>
        <translation>ビュー</translation>
    </message>
    <message>
        <source>ENUMS</source>
        <translation>列挙型</translation>
    </message>
    <message>
        <source>TYPES</source>
        <translation>型</translation>
    </message>
    <message>
        <source>MIGRATIONS</source>
        <translation>マイグレーション</translation>
    </message>
    <message>
        <source>The database differs from the migrations:</source>
        <translation>データベースがマイグレーションと異なります:</translation>
    </message>
    <message>
        <source>%1, the database differs</source>
        <translation>%1、データベースが異なる</translation>
    </message>
</context>
<context>
    <name>dunlin::designer::Palette</name>
    <message>
        <source>Matches</source>
        <translation>一致</translation>
    </message>
</context>
<context>
    <name>dunlin::designer::PastPage</name>
    <message>
        <source>Back to the present</source>
        <translation>現在に戻る</translation>
    </message>
</context>
<context>
    <name>dunlin::designer::PreviewPane</name>
    <message>
        <source>No pending changes.</source>
        <translation>保留中の変更はありません。</translation>
    </message>
    <message>
        <source>SQL preview</source>
        <translation>SQL プレビュー</translation>
    </message>
    <message>
        <source>Pending changes</source>
        <translation>保留中の変更</translation>
    </message>
    <message>
        <source>SQL of the pending changes</source>
        <translation>保留中の変更の SQL</translation>
    </message>
    <message>
        <source>Show beside the SQL</source>
        <translation>SQL の横に表示</translation>
    </message>
    <message>
        <source>Show beside the SQL: the way back, or what another database would need</source>
        <translation>SQL の横に表示: 元に戻す SQL、または他のデータベースの場合</translation>
    </message>
    <message>
        <source>SQL only</source>
        <translation>SQL のみ</translation>
    </message>
    <message>
        <source>Beside it: the way back</source>
        <translation>横に: 元に戻す SQL</translation>
    </message>
    <message>
        <source>Beside it: for %1</source>
        <translation>横に: %1 の場合</translation>
    </message>
    <message>
        <source>The way back. What was lost does not come back with it.</source>
        <translation>元に戻す SQL。失われたデータは戻りません。</translation>
    </message>
    <message>
        <source>The same change for %1.</source>
        <translation>%1 での同じ変更。</translation>
    </message>
    <message>
        <source>It cannot be written.</source>
        <translation>書き出せません。</translation>
    </message>
    <message>
        <source>Copy SQL</source>
        <translation>SQL をコピー</translation>
    </message>
    <message>
        <source>Copy the SQL</source>
        <translation>SQL をコピー</translation>
    </message>
    <message>
        <source>Save SQL…</source>
        <translation>SQL を保存…</translation>
    </message>
    <message>
        <source>Save the SQL to a file</source>
        <translation>SQL をファイルに保存</translation>
    </message>
    <message>
        <source>From line %1 on the schema has errors. This is the plan of its last valid state.</source>
        <translation>%1 行目以降のスキーマにエラーがあります。これは最後に有効だった状態の計画です。</translation>
    </message>
    <message>
        <source>From line %1 on the schema has errors. The SQL appears as soon as it is valid.</source>
        <translation>%1 行目以降のスキーマにエラーがあります。有効になると SQL が表示されます。</translation>
    </message>
    <message>
        <source>Open a project to see what would change in its database.</source>
        <translation>プロジェクトを開くと、データベースの変更内容が表示されます。</translation>
    </message>
    <message>
        <source>The SQL is on the clipboard.</source>
        <translation>SQL をクリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>Save SQL</source>
        <translation>SQL を保存</translation>
    </message>
    <message>
        <source>SQL files (*.sql);;All files (*)</source>
        <translation>SQL ファイル (*.sql);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 を保存しました。</translation>
    </message>
</context>
<context>
    <name>dunlin::designer::ProblemsPane</name>
    <message>
        <source>No problems.</source>
        <translation>問題はありません。</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1、%2 行目</translation>
    </message>
    <message>
        <source>%1  —  %2</source>
        <translation>%1  —  %2</translation>
    </message>
    <message>
        <source>Error: %1, %2</source>
        <translation>エラー: %1、%2</translation>
    </message>
    <message>
        <source>Warning: %1, %2</source>
        <translation>警告: %1、%2</translation>
    </message>
</context>
<context>
    <name>dunlin::designer::PropertiesPane</name>
    <message>
        <source>Comment</source>
        <translation>コメント</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>field, field</source>
        <translation>フィールド、フィールド</translation>
    </message>
    <message>
        <source>View</source>
        <translation>ビュー</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Table name</source>
        <translation>テーブル名</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>スキーマ</translation>
    </message>
    <message>
        <source>Primary key</source>
        <translation>主キー</translation>
    </message>
    <message>
        <source>Unique key</source>
        <translation>一意キー</translation>
    </message>
    <message>
        <source>New unique key</source>
        <translation>新しい一意キー</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>インデックス</translation>
    </message>
    <message>
        <source>New index</source>
        <translation>新しいインデックス</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>無視</translation>
    </message>
    <message>
        <source>Enum</source>
        <translation>列挙型</translation>
    </message>
    <message>
        <source>Database name</source>
        <translation>データベースでの名前</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>新しい値</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Value of the enum %1</source>
        <translation>列挙型 %1 の値</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>型</translation>
    </message>
    <message>
        <source>Column name</source>
        <translation>列名</translation>
    </message>
    <message>
        <source>none: a relation</source>
        <translation>なし: リレーション</translation>
    </message>
    <message>
        <source>default</source>
        <translation>既定</translation>
    </message>
    <message>
        <source>On delete</source>
        <translation>削除時</translation>
    </message>
    <message>
        <source>On update</source>
        <translation>更新時</translation>
    </message>
    <message>
        <source>Native type</source>
        <translation>ネイティブ型</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>既定値</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>必須</translation>
    </message>
    <message>
        <source>Unique</source>
        <translation>一意</translation>
    </message>
    <message>
        <source>Set when the row changes</source>
        <translation>行の変更時に設定</translation>
    </message>
    <message>
        <source>Field of the model %1</source>
        <translation>モデル %1 のフィールド</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>プロパティ</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>何も選択されていません</translation>
    </message>
    <message>
        <source>T</source>
        <translation>T</translation>
    </message>
    <message>
        <source>new table</source>
        <translation>新しいテーブル</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>new relation</source>
        <translation>新しいリレーション</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>rename</source>
        <translation>名前の変更</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>into columns, then to the text</source>
        <translation>列へ、次にテキストへ</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>find anything</source>
        <translation>何でも探す</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Return</translation>
    </message>
    <message>
        <source>apply the changes</source>
        <translation>変更を適用</translation>
    </message>
    <message>
        <source>Space+drag</source>
        <translation>Space+ドラッグ</translation>
    </message>
    <message>
        <source>move the view</source>
        <translation>表示を移動</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>一致</translation>
    </message>
</context>
<context>
    <name>dunlin::designer::QuestionsPanel</name>
    <message>
        <source>The table %1 is gone and %2 is new.</source>
        <translation>テーブル %1 がなくなり、%2 が新しくあります。</translation>
    </message>
    <message>
        <source>%1 has %2 rows.</source>
        <translation>%1 には %2 行あります。</translation>
    </message>
    <message>
        <source>In %1, %2 is gone and %3 is new.</source>
        <translation>%1 で、%2 がなくなり、%3 が新しくあります。</translation>
    </message>
    <message>
        <source>%1 rows have a value in %2.</source>
        <translation>%1 行が %2 に値を持っています。</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>未回答の質問</translation>
    </message>
    <message>
        <source>Renamed or replaced?</source>
        <translation>名前の変更ですか、置き換えですか?</translation>
    </message>
    <message>
        <source>Renamed: keep the data</source>
        <translation>名前の変更: データを残す</translation>
    </message>
    <message>
        <source>Replaced: drop and add</source>
        <translation>置き換え: 削除して追加</translation>
    </message>
    <message>
        <source>Rows without a value</source>
        <translation>値のない行</translation>
    </message>
    <message>
        <source>%1 is required, and %2 rows have no value for it. Which one do they get?</source>
        <translation>%1 は必須ですが、%2 行に値がありません。どの値を入れますか?</translation>
    </message>
    <message>
        <source>Fill the rows with it</source>
        <translation>この値を行に入れる</translation>
    </message>
    <message>
        <source>SQL, such as 0 or &apos;unknown&apos;</source>
        <translation>SQL(例: 0 または &apos;unknown&apos;)</translation>
    </message>
    <message>
        <source>Value for %1</source>
        <translation>%1 の値</translation>
    </message>
    <message>
        <source>The enum %1 is gone and %2 is new.</source>
        <translation>列挙型 %1 がなくなり、%2 が新しくあります。</translation>
    </message>
    <message>
        <source>In the enum %1, %2 is gone and %3 is new.</source>
        <translation>列挙型 %1 で、%2 がなくなり、%3 が新しくあります。</translation>
    </message>
    <message>
        <source>%1 changes from %2 to %3.</source>
        <translation>%1 の型が %2 から %3 に変わります。</translation>
    </message>
    <message>
        <source>Its values are cast with %1.</source>
        <translation>値は %1 で変換されます。</translation>
    </message>
    <message>
        <source>Its values would be dropped. They could be cast with %1.</source>
        <translation>このままでは値が削除されます。%1 で変換できます。</translation>
    </message>
    <message>
        <source>Values are cast</source>
        <translation>値を変換します</translation>
    </message>
    <message>
        <source>Cast or drop the values?</source>
        <translation>値を変換しますか、削除しますか?</translation>
    </message>
    <message>
        <source>Drop the values instead</source>
        <translation>変換せずに値を削除</translation>
    </message>
    <message>
        <source>Cast: keep the data</source>
        <translation>変換: データを保持</translation>
    </message>
</context>
<context>
    <name>dunlin::designer::SchemaEditor</name>
    <message>
        <source>Schema text</source>
        <translation>スキーマのテキスト</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>コメント</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>切り取り</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>貼り付け</translation>
    </message>
    <message>
        <source>Go to the definition</source>
        <translation>定義へ移動</translation>
    </message>
    <message>
        <source>Find references</source>
        <translation>参照を検索</translation>
    </message>
    <message>
        <source>Rename the symbol…</source>
        <translation>シンボル名の変更…</translation>
    </message>
    <message>
        <source>Quick fixes…</source>
        <translation>クイックフィックス…</translation>
    </message>
    <message>
        <source>Toggle comment</source>
        <translation>コメントの切り替え</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>すべて選択</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>説明</translation>
    </message>
</context>
<context>
    <name>dunlin::designer::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>General</source>
        <translation>全般</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Size of code</source>
        <translation>コードの文字サイズ</translation>
    </message>
    <message>
        <source>%1 px</source>
        <translation>%1 px</translation>
    </message>
    <message>
        <source>Format the schema when it is saved</source>
        <translation>保存時にスキーマを整形する</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>New keys of the chosen action</source>
        <translation>選んだ操作の新しいキー</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>設定(&amp;S)</translation>
    </message>
    <message>
        <source>All as &amp;standard</source>
        <translation>すべて標準に戻す(&amp;S)</translation>
    </message>
    <message>
        <source>%1 is taken already: %2.</source>
        <translation>%1 はすでに使われています: %2。</translation>
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
        <translation>データベースの名前はそのままにする</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>新しい名前</translation>
    </message>
    <message>
        <source>Places that name it</source>
        <translation>使われている場所</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>%1:%2   %3</source>
        <translation>%1:%2   %3</translation>
    </message>
    <message>
        <source>Rename %1 (places: %2)</source>
        <translation>%1 の名前を変更(%2 か所)</translation>
    </message>
    <message>
        <source>References to %1 (%2)</source>
        <translation>%1 への参照(%2)</translation>
    </message>
</context>
<context>
    <name>dunlin::designer::Tour</name>
    <message>
        <source>End the tour</source>
        <translation>ツアーを終了</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 中 %1</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
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
        <translation>Prisma スキーマを書くか描くかして、SQL を確認し、適用します。</translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation>プロジェクトを開く…</translation>
    </message>
    <message>
        <source>A folder or a schema.prisma file</source>
        <translation>フォルダーまたは schema.prisma ファイル</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>新規プロジェクト…</translation>
    </message>
    <message>
        <source>An SQLite project that works at once</source>
        <translation>すぐに使える SQLite プロジェクト</translation>
    </message>
    <message>
        <source>From a database…</source>
        <translation>データベースから…</translation>
    </message>
    <message>
        <source>A schema made from the tables that are there</source>
        <translation>既存のテーブルからスキーマを作ります</translation>
    </message>
    <message>
        <source>From an SQL file…</source>
        <translation>SQL ファイルから…</translation>
    </message>
    <message>
        <source>A schema made from CREATE TABLE statements</source>
        <translation>CREATE TABLE 文からスキーマを作ります</translation>
    </message>
    <message>
        <source>Sample: shop</source>
        <translation>サンプル: 店</translation>
    </message>
    <message>
        <source>A small shop with data and history, in a copy of its own</source>
        <translation>データと履歴のある小さな店。専用のコピーで開きます</translation>
    </message>
    <message>
        <source>RECENT</source>
        <translation>最近使ったもの</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 を開く</translation>
    </message>
</context>
<context>
    <name>dunlin::designer::ZoomBar</name>
    <message>
        <source>Diagram zoom</source>
        <translation>ダイアグラムの拡大率</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Zoom out (Ctrl+-)</source>
        <translation>縮小 (Ctrl+-)</translation>
    </message>
    <message>
        <source>Zoom to 100 %</source>
        <translation>100 % 表示</translation>
    </message>
    <message>
        <source>Zoom to 100 % (Ctrl+0)</source>
        <translation>100 % 表示 (Ctrl+0)</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Zoom in (Ctrl+=)</source>
        <translation>拡大 (Ctrl+=)</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>Fit the diagram into the view</source>
        <translation>ダイアグラムを表示に合わせる</translation>
    </message>
    <message>
        <source>Show everything (Ctrl+1)</source>
        <translation>すべて表示 (Ctrl+1)</translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation>整列</translation>
    </message>
    <message>
        <source>Arrange the tables automatically</source>
        <translation>テーブルを自動で整列</translation>
    </message>
    <message>
        <source>Arrange all tables, or the selected ones (Ctrl+L)</source>
        <translation>すべての、または選んだテーブルを整列 (Ctrl+L)</translation>
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
        <translation>Prisma の言語でデータベーススキーマを設計します。</translation>
    </message>
    <message>
        <source>A project folder, a schema file or a schema folder.</source>
        <translation>プロジェクトのフォルダー、スキーマファイル、またはスキーマのフォルダー。</translation>
    </message>
    <message>
        <source>Write the diagram to this file (.svg, .pdf, .png, .mmd, .dbml or .puml) and quit.</source>
        <translation>ダイアグラムをこのファイル(.svg、.pdf、.png、.mmd、.dbml、.puml)に書き出して終了します。</translation>
    </message>
    <message>
        <source>Export this saved view.</source>
        <translation>この保存済みビューを書き出します。</translation>
    </message>
    <message>
        <source>Pixels per unit of a .png; 2 where nothing is said.</source>
        <translation>.png の単位あたりのピクセル数。指定がなければ 2。</translation>
    </message>
    <message>
        <source>Write a .pdf as A4 pages that can be put together.</source>
        <translation>.pdf をつなぎ合わせられる A4 ページとして書き出します。</translation>
    </message>
</context>
</TS>
