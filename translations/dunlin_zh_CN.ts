<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>DiagramAccessible</name>
    <message>
        <source>%1 tables and enums, %2 relations. Arrow keys go from table to table, Enter goes into the columns.</source>
        <translation>%1 个表和枚举，%2 个关系。方向键在表之间移动，回车进入列。</translation>
    </message>
    <message>
        <source>will be added</source>
        <translation>将添加</translation>
    </message>
    <message>
        <source>will be dropped</source>
        <translation>将删除</translation>
    </message>
    <message>
        <source>will be changed</source>
        <translation>将更改</translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>表 %1</translation>
    </message>
    <message>
        <source>View %1</source>
        <translation>视图 %1</translation>
    </message>
    <message>
        <source>Enum %1</source>
        <translation>枚举 %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>便签：%1</translation>
    </message>
    <message>
        <source>Hidden table %1</source>
        <translation>隐藏表 %1</translation>
    </message>
    <message>
        <source>%1 values</source>
        <translation>%1 个值</translation>
    </message>
    <message>
        <source>%1 columns</source>
        <translation>%1 列</translation>
    </message>
    <message>
        <source>in the group %1</source>
        <translation>在分组 %1 中</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>已固定</translation>
    </message>
    <message>
        <source>the database differs from the migrations</source>
        <translation>数据库与迁移不同</translation>
    </message>
    <message>
        <source>refers to %1</source>
        <translation>引用 %1</translation>
    </message>
    <message>
        <source>referred to by %1</source>
        <translation>被 %1 引用</translation>
    </message>
    <message>
        <source>primary key</source>
        <translation>主键</translation>
    </message>
    <message>
        <source>foreign key</source>
        <translation>外键</translation>
    </message>
    <message>
        <source>unique</source>
        <translation>唯一</translation>
    </message>
    <message>
        <source>indexed</source>
        <translation>有索引</translation>
    </message>
    <message>
        <source>may be empty</source>
        <translation>可为空</translation>
    </message>
    <message>
        <source>exactly one</source>
        <translation>恰好一个</translation>
    </message>
    <message>
        <source>zero or one</source>
        <translation>零或一个</translation>
    </message>
    <message>
        <source>zero or many</source>
        <translation>零或多个</translation>
    </message>
    <message>
        <source>Relation %1 to %2</source>
        <translation>%1 到 %2 的关系</translation>
    </message>
    <message>
        <source>%1 %2, %3 %4</source>
        <translation>%1 %2，%3 %4</translation>
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
        <translation>1 处更改</translation>
    </message>
    <message>
        <source>%1 changes</source>
        <translation>%1 处更改</translation>
    </message>
    <message>
        <source>1 model</source>
        <translation>1 个模型</translation>
    </message>
    <message>
        <source>%1 models</source>
        <translation>%1 个模型</translation>
    </message>
    <message>
        <source>1 error</source>
        <translation>1 个错误</translation>
    </message>
    <message>
        <source>%1 errors</source>
        <translation>%1 个错误</translation>
    </message>
</context>
<context>
    <name>dunlin::designer</name>
    <message>
        <source>dev</source>
        <translation>开发</translation>
    </message>
    <message>
        <source>test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>production</source>
        <translation>生产</translation>
    </message>
    <message>
        <source>Mark as rolled back</source>
        <translation>标记为已回滚</translation>
    </message>
    <message>
        <source>Nothing of it is in the database. It can be corrected and applied again.</source>
        <translation>它的内容都不在数据库中。可以修正后再次应用。</translation>
    </message>
    <message>
        <source>Mark as applied</source>
        <translation>标记为已应用</translation>
    </message>
    <message>
        <source>Everything it does is in the database, for example because it was finished by hand.</source>
        <translation>它的内容全部在数据库中，例如已经手工完成。</translation>
    </message>
    <message>
        <source>Apply what is pending</source>
        <translation>应用待处理的迁移</translation>
    </message>
    <message>
        <source>Runs the migrations that the database does not have yet, in their order.</source>
        <translation>按顺序运行数据库还没有的迁移。</translation>
    </message>
    <message>
        <source>Everything it does is in the database already. It does not run.</source>
        <translation>它的内容已经在数据库中。不会运行。</translation>
    </message>
    <message>
        <source>Squash what is pending</source>
        <translation>合并待处理的迁移</translation>
    </message>
    <message>
        <source>Makes one migration out of those that no database has yet.</source>
        <translation>把任何数据库都还没有的迁移合并成一个。</translation>
    </message>
    <message>
        <source>Accept the changed file</source>
        <translation>接受已更改的文件</translation>
    </message>
    <message>
        <source>The database remembers the file as it is now. Nothing runs.</source>
        <translation>数据库记住文件现在的内容。不运行任何语句。</translation>
    </message>
    <message>
        <source>Undo this migration</source>
        <translation>撤销此迁移</translation>
    </message>
    <message>
        <source>Takes back what it did, as far as that can be, and marks it as rolled back.</source>
        <translation>尽可能撤回它所做的更改，并标记为已回滚。</translation>
    </message>
    <message>
        <source>rewrites the table</source>
        <translation>重写表</translation>
    </message>
    <message>
        <source>locks writes</source>
        <translation>锁定写入</translation>
    </message>
    <message>
        <source>locks the table</source>
        <translation>锁定表</translation>
    </message>
    <message>
        <source>%1: %2 %3 Instead: %4</source>
        <translation>%1：%2 %3 替代做法：%4</translation>
    </message>
    <message>
        <source>will fail</source>
        <translation>将失败</translation>
    </message>
    <message>
        <source>may fail</source>
        <translation>可能失败</translation>
    </message>
    <message>
        <source>may lose data</source>
        <translation>可能丢失数据</translation>
    </message>
    <message>
        <source>loses 1 row</source>
        <translation>丢失 1 行</translation>
    </message>
    <message>
        <source>loses %1 rows</source>
        <translation>丢失 %1 行</translation>
    </message>
    <message>
        <source>loses 1 value</source>
        <translation>丢失 1 个值</translation>
    </message>
    <message>
        <source>loses %1 values</source>
        <translation>丢失 %1 个值</translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>1 处更改</translation>
    </message>
    <message>
        <source>%1 changes</source>
        <translation>%1 处更改</translation>
    </message>
    <message>
        <source>1 loses data</source>
        <translation>1 处丢失数据</translation>
    </message>
    <message>
        <source>%1 lose data</source>
        <translation>%1 处丢失数据</translation>
    </message>
    <message>
        <source>1 will fail</source>
        <translation>1 处将失败</translation>
    </message>
    <message>
        <source>%1 will fail</source>
        <translation>%1 处将失败</translation>
    </message>
    <message>
        <source>1 locks or is slow</source>
        <translation>1 处锁定或较慢</translation>
    </message>
    <message>
        <source>%1 lock or are slow</source>
        <translation>%1 处锁定或较慢</translation>
    </message>
    <message>
        <source>safe</source>
        <translation>安全</translation>
    </message>
    <message>
        <source>locks or is slow</source>
        <translation>锁定或较慢</translation>
    </message>
    <message>
        <source>loses data</source>
        <translation>丢失数据</translation>
    </message>
    <message>
        <source>will fail on the present data</source>
        <translation>在现有数据上将失败</translation>
    </message>
    <message>
        <source>Take back what it did</source>
        <translation>撤回它所做的更改</translation>
    </message>
    <message>
        <source>Brings the schema back to where it was before it, and marks it as rolled back.</source>
        <translation>把架构恢复到它之前的状态，并标记为已回滚。</translation>
    </message>
    <message>
        <source>Bring back the applied text</source>
        <translation>恢复已应用的文本</translation>
    </message>
    <message>
        <source>Writes the text that was applied into the file again, where it is still known.</source>
        <translation>如仍可得知，把已应用的文本重新写入文件。</translation>
    </message>
    <message>
        <source>Bring back the folder</source>
        <translation>恢复文件夹</translation>
    </message>
    <message>
        <source>Writes the text that was applied into a new folder of that name, where it is still known.</source>
        <translation>如仍可得知，把已应用的文本写入同名的新文件夹。</translation>
    </message>
    <message>
        <source>Strike it from the history</source>
        <translation>从历史中去除</translation>
    </message>
    <message>
        <source>The database forgets that it was applied. What it did stays.</source>
        <translation>数据库不再记得它被应用过。它所做的更改保留。</translation>
    </message>
    <message>
        <source>1 may fail</source>
        <translation>1 个可能失败</translation>
    </message>
    <message>
        <source>%1 may fail</source>
        <translation>%1 个可能失败</translation>
    </message>
    <message>
        <source>may fail on the present data</source>
        <translation>在现有数据上可能失败</translation>
    </message>
</context>
<context>
    <name>dunlin::designer::AnalysisService</name>
    <message>
        <source>The saved schema has errors; there is nothing to compare with.</source>
        <translation>已保存的架构有错误，没有可比较的内容。</translation>
    </message>
</context>
<context>
    <name>dunlin::designer::ApplyPanel</name>
    <message>
        <source>Name of the migration</source>
        <translation>迁移的名称</translation>
    </message>
    <message>
        <source>&amp;Back up first what goes</source>
        <translation>先备份将消失的内容(&amp;B)</translation>
    </message>
    <message>
        <source>Type the name of the database to confirm</source>
        <translation>输入数据库名称以确认</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Push %1 to %2</source>
        <translation>将%1推送到 %2</translation>
    </message>
    <message>
        <source>Apply %1 to %2</source>
        <translation>将%1应用到 %2</translation>
    </message>
    <message>
        <source>The database is changed; no migration is written.</source>
        <translation>更改数据库，不写迁移。</translation>
    </message>
    <message>
        <source>The schema is saved, the migration is written to migrations/ and applied.</source>
        <translation>保存架构，把迁移写入 migrations/ 并应用。</translation>
    </message>
    <message>
        <source>This cannot run on the present data:</source>
        <translation>在现有数据上无法运行：</translation>
    </message>
    <message>
        <source>Data would be lost:</source>
        <translation>将丢失数据：</translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <translation>输入 %1 以确认</translation>
    </message>
    <message>
        <source>Apply as migration</source>
        <translation>作为迁移应用</translation>
    </message>
    <message>
        <source>Push only</source>
        <translation>仅推送</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Applying to %1</source>
        <translation>正在应用到 %1</translation>
    </message>
    <message>
        <source>Nothing was changed: everything that had run was rolled back.</source>
        <translation>没有任何更改：已运行的内容全部回滚。</translation>
    </message>
    <message>
        <source>The database was changed in part: what ran before the failure stays.</source>
        <translation>数据库已部分更改：失败之前运行的内容保留。</translation>
    </message>
    <message>
        <source>It is not known what of it took effect.</source>
        <translation>不清楚哪些内容已生效。</translation>
    </message>
    <message>
        <source>Statement %1 of %2 failed; %3 were not tried:</source>
        <translation>第 %1 条语句（共 %2 条）失败；%3 条未执行：</translation>
    </message>
    <message>
        <source>It took %1 s.</source>
        <translation>用时 %1 秒。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1：第 %2 个，共 %3 个</translation>
    </message>
    <message>
        <source>It took %1 ms.</source>
        <translation>用时 %1 毫秒。</translation>
    </message>
    <message>
        <source>Show these rows of %1</source>
        <translation>显示 %1 的这些行</translation>
    </message>
</context>
<context>
    <name>dunlin::designer::Assistant</name>
    <message>
        <source>Quick fixes</source>
        <translation>快速修复</translation>
    </message>
    <message>
        <source>Nothing is known that could be written here.</source>
        <translation>这里没有已知可写的内容。</translation>
    </message>
    <message>
        <source>Completion</source>
        <translation>补全</translation>
    </message>
    <message>
        <source>Error:</source>
        <translation>错误：</translation>
    </message>
    <message>
        <source>Warning:</source>
        <translation>警告：</translation>
    </message>
    <message>
        <source>There is nothing to explain here.</source>
        <translation>这里没有可说明的内容。</translation>
    </message>
    <message>
        <source>There is no quick fix for this line.</source>
        <translation>这一行没有快速修复。</translation>
    </message>
    <message>
        <source>No definition is known for this.</source>
        <translation>没有已知的定义。</translation>
    </message>
    <message>
        <source>There is no name here.</source>
        <translation>这里没有名称。</translation>
    </message>
</context>
<context>
    <name>dunlin::designer::Change</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>new table, %1</source>
        <translation>新表，%1</translation>
    </message>
    <message>
        <source>1 column</source>
        <translation>1 列</translation>
    </message>
    <message>
        <source>%1 columns</source>
        <translation>%1 列</translation>
    </message>
    <message>
        <source>1 foreign key</source>
        <translation>1 个外键</translation>
    </message>
    <message>
        <source>%1 foreign keys</source>
        <translation>%1 个外键</translation>
    </message>
    <message>
        <source>drop table</source>
        <translation>删除表</translation>
    </message>
    <message>
        <source>rebuild table</source>
        <translation>重建表</translation>
    </message>
    <message>
        <source>add column %1</source>
        <translation>添加列 %1</translation>
    </message>
    <message>
        <source>drop column %1</source>
        <translation>删除列 %1</translation>
    </message>
    <message>
        <source>change column %1</source>
        <translation>更改列 %1</translation>
    </message>
    <message>
        <source>change column %1: %2</source>
        <translation>更改列 %1：%2</translation>
    </message>
    <message>
        <source>drop and recreate column %1</source>
        <translation>删除并重建列 %1</translation>
    </message>
    <message>
        <source>type %1 → %2</source>
        <translation>类型 %1 → %2</translation>
    </message>
    <message>
        <source>values are cast</source>
        <translation>值会被转换</translation>
    </message>
    <message>
        <source>required</source>
        <translation>必填</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>可空</translation>
    </message>
    <message>
        <source>list</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>default</source>
        <translation>默认值</translation>
    </message>
    <message>
        <source>no default</source>
        <translation>无默认值</translation>
    </message>
    <message>
        <source>counts up by itself</source>
        <translation>自动递增</translation>
    </message>
    <message>
        <source>no longer counts up</source>
        <translation>不再自动递增</translation>
    </message>
    <message>
        <source>new index (%1)</source>
        <translation>新索引 (%1)</translation>
    </message>
    <message>
        <source>drop index (%1)</source>
        <translation>删除索引 (%1)</translation>
    </message>
    <message>
        <source>change index (%1)</source>
        <translation>更改索引 (%1)</translation>
    </message>
    <message>
        <source>new unique index (%1)</source>
        <translation>新的唯一索引 (%1)</translation>
    </message>
    <message>
        <source>drop unique index (%1)</source>
        <translation>删除唯一索引 (%1)</translation>
    </message>
    <message>
        <source>change unique index (%1)</source>
        <translation>更改唯一索引 (%1)</translation>
    </message>
    <message>
        <source>rename index %1 → %2</source>
        <translation>重命名索引 %1 → %2</translation>
    </message>
    <message>
        <source>new foreign key (%1) → %2</source>
        <translation>新外键 (%1) → %2</translation>
    </message>
    <message>
        <source>drop foreign key (%1) → %2</source>
        <translation>删除外键 (%1) → %2</translation>
    </message>
    <message>
        <source>rename foreign key %1 → %2</source>
        <translation>重命名外键 %1 → %2</translation>
    </message>
    <message>
        <source>new primary key (%1)</source>
        <translation>新主键 (%1)</translation>
    </message>
    <message>
        <source>drop primary key (%1)</source>
        <translation>删除主键 (%1)</translation>
    </message>
    <message>
        <source>rename primary key %1 → %2</source>
        <translation>重命名主键 %1 → %2</translation>
    </message>
    <message>
        <source>change primary key</source>
        <translation>更改主键</translation>
    </message>
    <message>
        <source>enum %1</source>
        <translation>枚举 %1</translation>
    </message>
    <message>
        <source>new enum %1</source>
        <translation>新枚举 %1</translation>
    </message>
    <message>
        <source>drop enum %1</source>
        <translation>删除枚举 %1</translation>
    </message>
    <message>
        <source>change enum %1: add %2</source>
        <translation>更改枚举 %1：添加 %2</translation>
    </message>
    <message>
        <source>change enum %1: remove %2</source>
        <translation>更改枚举 %1：移除 %2</translation>
    </message>
    <message>
        <source>change enum %1: add %2; remove %3</source>
        <translation>更改枚举 %1：添加 %2；移除 %3</translation>
    </message>
    <message>
        <source>new schema %1</source>
        <translation>新架构 %1</translation>
    </message>
    <message>
        <source>new extension %1</source>
        <translation>新扩展 %1</translation>
    </message>
    <message>
        <source>drop extension %1</source>
        <translation>删除扩展 %1</translation>
    </message>
    <message>
        <source>change extension %1</source>
        <translation>更改扩展 %1</translation>
    </message>
    <message>
        <source>renamed to %1</source>
        <translation>重命名为 %1</translation>
    </message>
    <message>
        <source>rename column %1 to %2</source>
        <translation>列 %1 重命名为 %2</translation>
    </message>
    <message>
        <source>rename value %1 to %2</source>
        <translation>值 %1 重命名为 %2</translation>
    </message>
</context>
<context>
    <name>dunlin::designer::ChangeListModel</name>
    <message>
        <source>%1 → %2: renamed or replaced?</source>
        <translation>%1 → %2：重命名还是替换？</translation>
    </message>
    <message>
        <source>Answer at the right. Until then nothing can be applied.</source>
        <translation>请在右侧回答。在此之前无法应用任何内容。</translation>
    </message>
    <message>
        <source>Question: %1</source>
        <translation>问题：%1</translation>
    </message>
    <message>
        <source>needs an answer</source>
        <translation>需要回答</translation>
    </message>
    <message>
        <source>added</source>
        <translation>已添加</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1，%2，%3</translation>
    </message>
</context>
<context>
    <name>dunlin::designer::Comparer</name>
    <message>
        <source>The schema has no datasource block, so it is not known how to compare.</source>
        <translation>架构没有 datasource 块，因此不知道如何比较。</translation>
    </message>
    <message>
        <source>One of the two has errors; there is nothing to compare.</source>
        <translation>两者之一有错误，没有可比较的内容。</translation>
    </message>
</context>
<context>
    <name>dunlin::designer::CompletionPopup</name>
    <message>
        <source>keyword</source>
        <translation>关键字</translation>
    </message>
    <message>
        <source>property</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>argument</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>enum</source>
        <translation>枚举</translation>
    </message>
    <message>
        <source>value of an enum</source>
        <translation>枚举的值</translation>
    </message>
    <message>
        <source>field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>attribute</source>
        <translation>特性</translation>
    </message>
    <message>
        <source>type of the database</source>
        <translation>数据库的类型</translation>
    </message>
    <message>
        <source>function</source>
        <translation>函数</translation>
    </message>
    <message>
        <source>value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>variable</source>
        <translation>变量</translation>
    </message>
    <message>
        <source>What can be written here</source>
        <translation>这里可以写的内容</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>dunlin::designer::Connection</name>
    <message>
        <source>Connecting</source>
        <translation>正在连接</translation>
    </message>
    <message>
        <source>Reading the database</source>
        <translation>正在读取数据库</translation>
    </message>
    <message>
        <source>Replaying the history</source>
        <translation>正在重放历史</translation>
    </message>
    <message>
        <source>What it removed is kept in %1: %2.</source>
        <translation>它删除的内容保存在 %1：%2。</translation>
    </message>
    <message>
        <source>Applying</source>
        <translation>正在应用</translation>
    </message>
    <message>
        <source>Migration %1 was written and applied.</source>
        <translation>迁移 %1 已写入并应用。</translation>
    </message>
    <message>
        <source>Nothing was left to do.</source>
        <translation>没有剩余的工作。</translation>
    </message>
    <message numerus="yes">
        <source>%n pending migration(s) applied.</source>
        <translation>
            <numerusform>已应用 %n 个待处理的迁移。</numerusform>
        </translation>
    </message>
    <message>
        <source>Pushing</source>
        <translation>正在推送</translation>
    </message>
    <message>
        <source>The database was changed, without a migration.</source>
        <translation>数据库已更改，没有写迁移。</translation>
    </message>
</context>
<context>
    <name>dunlin::designer::ConnectionDialog</name>
    <message>
        <source>Certificate of the authority (file)</source>
        <translation>颁发机构的证书（文件）</translation>
    </message>
    <message>
        <source>Own certificate (file)</source>
        <translation>自己的证书（文件）</translation>
    </message>
    <message>
        <source>Own key (file)</source>
        <translation>自己的密钥（文件）</translation>
    </message>
    <message>
        <source>Give up after (seconds)</source>
        <translation>放弃前等待（秒）</translation>
    </message>
    <message>
        <source>Connect to a server</source>
        <translation>连接服务器</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>the usual one</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>架构</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>加密</translation>
    </message>
    <message>
        <source>if the server offers it</source>
        <translation>如果服务器支持</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>always</source>
        <translation>始终</translation>
    </message>
    <message>
        <source>always, with a known certificate</source>
        <translation>始终，使用已知证书</translation>
    </message>
    <message>
        <source>always, with a known certificate of this host</source>
        <translation>始终，使用此主机的已知证书</translation>
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
        <translation>开发</translation>
    </message>
    <message>
        <source>tests</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>production: nothing is applied from here</source>
        <translation>生产：不从这里应用任何内容</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>测试(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>连接(&amp;C)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The port must be a number from 1 to 65535.</source>
        <translation>端口必须是 1 到 65535 之间的数字。</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>正在连接…</translation>
    </message>
    <message>
        <source>Connected to %1 %2 in %3 ms.</source>
        <translation>已连接到 %1 %2，用时 %3 毫秒。</translation>
    </message>
    <message>
        <source>You may create tables here.</source>
        <translation>您可以在这里创建表。</translation>
    </message>
    <message>
        <source>You may not create tables here.</source>
        <translation>您不能在这里创建表。</translation>
    </message>
    <message>
        <source>You may not create databases: histories are replayed in a schema of their own.</source>
        <translation>您不能创建数据库：历史在单独的架构中重放。</translation>
    </message>
    <message>
        <source>Certificates, time limit, shadow database</source>
        <translation>证书、时限、影子数据库</translation>
    </message>
    <message>
        <source>Shadow database (URL)</source>
        <translation>影子数据库（URL）</translation>
    </message>
    <message>
        <source>one is made, and dropped again</source>
        <translation>临时创建一个，用后删除</translation>
    </message>
    <message>
        <source>Histories are replayed there. It is emptied each time.</source>
        <translation>历史在那里重放。每次都会清空它。</translation>
    </message>
    <message>
        <source>The URL of the shadow database:</source>
        <translation>影子数据库的 URL：</translation>
    </message>
    <message>
        <source>Database file</source>
        <translation>数据库文件</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>a name that is not there yet makes a new database</source>
        <translation>尚不存在的名称会新建数据库</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>选择(&amp;H)…</translation>
    </message>
    <message>
        <source>Open it for reading only</source>
        <translation>以只读方式打开</translation>
    </message>
    <message>
        <source>Foreign keys are checked on every connection, as Prisma does.</source>
        <translation>与 Prisma 一样，每个连接都会检查外键。</translation>
    </message>
    <message>
        <source>Use this file</source>
        <translation>使用此文件</translation>
    </message>
    <message>
        <source>The URL must start with file: here.</source>
        <translation>此处的 URL 必须以 file: 开头。</translation>
    </message>
    <message>
        <source>The URL of a server does not start with file:.</source>
        <translation>服务器的 URL 不以 file: 开头。</translation>
    </message>
    <message>
        <source>The file is not there yet: it is made when changes are applied.</source>
        <translation>文件尚不存在：应用更改时会创建。</translation>
    </message>
    <message>
        <source>It takes no changes over this connection.</source>
        <translation>通过此连接不接受任何更改。</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>显示为</translation>
    </message>
    <message>
        <source>the name of the database</source>
        <translation>数据库的名称</translation>
    </message>
    <message>
        <source>until the project is closed</source>
        <translation>直到项目关闭</translation>
    </message>
    <message>
        <source>for this project, its password in the keychain</source>
        <translation>用于此项目，密码存入钥匙串</translation>
    </message>
    <message>
        <source>for this project</source>
        <translation>用于此项目</translation>
    </message>
    <message>
        <source>for this project, asking for its password each time</source>
        <translation>用于此项目，每次询问密码</translation>
    </message>
    <message>
        <source>in .env as %1, with the password in plain text</source>
        <translation>写入 .env 的 %1，密码为明文</translation>
    </message>
    <message>
        <source>in .env as %1</source>
        <translation>写入 .env 的 %1</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Name the file first.</source>
        <translation>请先指定文件。</translation>
    </message>
</context>
<context>
    <name>dunlin::designer::DataModel</name>
    <message>
        <source>no value</source>
        <translation>无值</translation>
    </message>
    <message>
        <source>empty text</source>
        <translation>空文本</translation>
    </message>
    <message>
        <source>%1, primary key. Click to sort.</source>
        <translation>%1，主键。单击排序。</translation>
    </message>
    <message>
        <source>%1. Click to sort.</source>
        <translation>%1。单击排序。</translation>
    </message>
</context>
<context>
    <name>dunlin::designer::DataPane</name>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>No database.</source>
        <translation>没有数据库。</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Rows that contain…</source>
        <translation>包含以下内容的行…</translation>
    </message>
    <message>
        <source>Rows that contain</source>
        <translation>包含以下内容的行</translation>
    </message>
    <message>
        <source>Read the rows again</source>
        <translation>重新读取行</translation>
    </message>
    <message>
        <source>Select a table to see its rows.</source>
        <translation>选择一个表以查看其行。</translation>
    </message>
    <message>
        <source>%1 is not in the database yet.</source>
        <translation>%1 尚不在数据库中。</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>The rows cannot be read: %1</source>
        <translation>无法读取行：%1</translation>
    </message>
    <message>
        <source>%1 has no rows.</source>
        <translation>%1 没有行。</translation>
    </message>
    <message>
        <source>No row contains “%1”.</source>
        <translation>没有行包含“%1”。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 rows read</source>
        <translation>已读取 %1 / %2 行</translation>
    </message>
    <message>
        <source>%1 rows read</source>
        <translation>已读取 %1 行</translation>
    </message>
    <message>
        <source>Counting rows</source>
        <translation>正在统计行数</translation>
    </message>
    <message>
        <source>The rows cannot be counted: %1</source>
        <translation>无法统计行数：%1</translation>
    </message>
    <message>
        <source>Show all rows</source>
        <translation>显示所有行</translation>
    </message>
    <message>
        <source>There are no such rows any more.</source>
        <translation>已经没有这样的行了。</translation>
    </message>
</context>
<context>
    <name>dunlin::designer::DiagramCommands</name>
    <message>
        <source>New &amp;table</source>
        <translation>新建表(&amp;T)</translation>
    </message>
    <message>
        <source>New tables, one &amp;after the other</source>
        <translation>连续新建表(&amp;A)</translation>
    </message>
    <message>
        <source>New &amp;enum</source>
        <translation>新建枚举(&amp;E)</translation>
    </message>
    <message>
        <source>New &amp;field or value</source>
        <translation>新建字段或值(&amp;F)</translation>
    </message>
    <message>
        <source>New &amp;relation</source>
        <translation>新建关系(&amp;R)</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>重命名(&amp;N)</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>删除(&amp;M)</translation>
    </message>
    <message>
        <source>Remove with what depends &amp;on it</source>
        <translation>连同依赖它的内容一起删除(&amp;O)</translation>
    </message>
    <message>
        <source>Primary &amp;key</source>
        <translation>主键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Unique</source>
        <translation>唯一(&amp;U)</translation>
    </message>
    <message>
        <source>May be &amp;empty</source>
        <translation>可为空(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Index over columns…</source>
        <translation>列上的索引(&amp;I)…</translation>
    </message>
    <message>
        <source>Columns unique &amp;together…</source>
        <translation>列组合唯一(&amp;T)…</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>剪切(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy as Prisma text</source>
        <translation>复制为 Prisma 文本(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste tables</source>
        <translation>粘贴表(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>创建副本(&amp;D)</translation>
    </message>
    <message>
        <source>Select &amp;all tables</source>
        <translation>选择所有表(&amp;A)</translation>
    </message>
    <message>
        <source>Find in the dia&amp;gram</source>
        <translation>在关系图中查找(&amp;G)</translation>
    </message>
    <message>
        <source>Show in the te&amp;xt</source>
        <translation>在文本中显示(&amp;X)</translation>
    </message>
    <message>
        <source>Co&amp;unt the rows</source>
        <translation>统计行数(&amp;U)</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;100 %</source>
        <translation>100 %(&amp;1)</translation>
    </message>
    <message>
        <source>Fit a&amp;ll</source>
        <translation>显示全部(&amp;L)</translation>
    </message>
    <message>
        <source>N&amp;o focus</source>
        <translation>不聚焦(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;1 relation away</source>
        <translation>相隔 1 个关系(&amp;1)</translation>
    </message>
    <message>
        <source>&amp;2 relations away</source>
        <translation>相隔 2 个关系(&amp;2)</translation>
    </message>
    <message>
        <source>&amp;3 relations away</source>
        <translation>相隔 3 个关系(&amp;3)</translation>
    </message>
    <message>
        <source>&amp;Look further around, and back</source>
        <translation>扩大范围，再恢复(&amp;L)</translation>
    </message>
    <message>
        <source>Di&amp;m the rest</source>
        <translation>淡化其余部分(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Hide the rest</source>
        <translation>隐藏其余部分(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Path between two tables</source>
        <translation>两个表之间的路径(&amp;P)</translation>
    </message>
    <message>
        <source>Hidden table of a &amp;many-to-many relation</source>
        <translation>多对多关系的隐藏表(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;All columns</source>
        <translation>所有列(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Keys only</source>
        <translation>仅键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Names only</source>
        <translation>仅名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Less detail, and all again</source>
        <translation>减少细节，再全部显示(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Orthogonal lines</source>
        <translation>正交线(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Straight lines</source>
        <translation>直线(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Curved lines</source>
        <translation>曲线(&amp;C)</translation>
    </message>
    <message>
        <source>Wheel &amp;scrolls</source>
        <translation>滚轮滚动(&amp;S)</translation>
    </message>
    <message>
        <source>Wheel &amp;zooms</source>
        <translation>滚轮缩放(&amp;Z)</translation>
    </message>
    <message>
        <source>&amp;Arrange all, or the selected tables</source>
        <translation>排列所有表或所选的表(&amp;A)</translation>
    </message>
    <message>
        <source>Arrange &amp;new tables only</source>
        <translation>只排列新表(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Pin in place</source>
        <translation>固定位置(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Snap to the grid</source>
        <translation>对齐到网格(&amp;S)</translation>
    </message>
    <message>
        <source>Align &amp;left</source>
        <translation>左对齐(&amp;L)</translation>
    </message>
    <message>
        <source>Align &amp;right</source>
        <translation>右对齐(&amp;R)</translation>
    </message>
    <message>
        <source>Align &amp;top</source>
        <translation>顶端对齐(&amp;T)</translation>
    </message>
    <message>
        <source>Align &amp;bottom</source>
        <translation>底端对齐(&amp;B)</translation>
    </message>
    <message>
        <source>Centre in a &amp;column</source>
        <translation>居中排成一列(&amp;C)</translation>
    </message>
    <message>
        <source>Centre in a ro&amp;w</source>
        <translation>居中排成一行(&amp;W)</translation>
    </message>
    <message>
        <source>Distribute &amp;across</source>
        <translation>水平分布(&amp;A)</translation>
    </message>
    <message>
        <source>Distribute &amp;down</source>
        <translation>垂直分布(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Group the selected tables…</source>
        <translation>将所选的表分组(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Take out of the group</source>
        <translation>移出分组(&amp;T)</translation>
    </message>
    <message>
        <source>Next &amp;colour of the group</source>
        <translation>分组的下一种颜色(&amp;C)</translation>
    </message>
    <message>
        <source>New &amp;note</source>
        <translation>新建便签(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Save as a view…</source>
        <translation>保存为视图(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Remove this view</source>
        <translation>删除此视图(&amp;R)</translation>
    </message>
    <message>
        <source>Show &amp;all tables</source>
        <translation>显示所有表(&amp;A)</translation>
    </message>
    <message>
        <source>Ke&amp;ys and indexes</source>
        <translation>键和索引(&amp;Y)</translation>
    </message>
    <message>
        <source>Al&amp;ign and distribute</source>
        <translation>对齐和分布(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Groups and notes</source>
        <translation>分组和便签(&amp;G)</translation>
    </message>
    <message>
        <source>Saved &amp;views</source>
        <translation>已保存的视图(&amp;V)</translation>
    </message>
    <message>
        <source>Fo&amp;cus</source>
        <translation>聚焦(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Detail</source>
        <translation>详细程度(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Lines</source>
        <translation>线条(&amp;L)</translation>
    </message>
    <message>
        <source>Mouse &amp;wheel</source>
        <translation>鼠标滚轮(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Map of the diagram</source>
        <translation>关系图的缩略图(&amp;M)</translation>
    </message>
</context>
<context>
    <name>dunlin::designer::DiagramView</name>
    <message>
        <source>+%1 more</source>
        <translation>另有 %1 个</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>implicit</source>
        <translation>隐式</translation>
    </message>
    <message>
        <source>Diagram</source>
        <translation>关系图</translation>
    </message>
    <message>
        <source>+ Field</source>
        <translation>+ 字段</translation>
    </message>
    <message>
        <source>one to one</source>
        <translation>一对一</translation>
    </message>
    <message>
        <source>many to one</source>
        <translation>多对一</translation>
    </message>
    <message>
        <source>many to many</source>
        <translation>多对多</translation>
    </message>
    <message>
        <source>Relation, %1: drag from the table with the foreign key to the one it refers to. Keys 1, 2, 3 change the kind; Esc leaves.</source>
        <translation>关系，%1：从持有外键的表拖到被引用的表。按 1、2、3 更改类型，Esc 退出。</translation>
    </message>
    <message>
        <source>Moving: arrow keys move the table, Enter keeps the place, Esc puts it back.</source>
        <translation>移动：方向键移动表，回车保留位置，Esc 放回原处。</translation>
    </message>
    <message>
        <source>The schema has an error in line %1; this is its last valid state.</source>
        <translation>架构第 %1 行有错误；这是它最后的有效状态。</translation>
    </message>
    <message>
        <source>The schema has errors; this is its last valid state.</source>
        <translation>架构有错误；这是它最后的有效状态。</translation>
    </message>
    <message>
        <source>Arranging the tables…</source>
        <translation>正在排列表…</translation>
    </message>
    <message>
        <source>No tables yet.
Press T to add the first one.</source>
        <translation>还没有表。
按 T 添加第一个表。</translation>
    </message>
    <message>
        <source>Table name</source>
        <translation>表名</translation>
    </message>
    <message>
        <source>Name of the new table</source>
        <translation>新表的名称</translation>
    </message>
    <message>
        <source>Select the table that gets the field first.</source>
        <translation>请先选择要添加字段的表。</translation>
    </message>
    <message>
        <source>name Type, such as price Decimal?</source>
        <translation>名称 类型，例如 price Decimal?</translation>
    </message>
    <message>
        <source>Name and type of the new field of %1</source>
        <translation>%1 的新字段的名称和类型</translation>
    </message>
    <message>
        <source>New name of the field %1</source>
        <translation>字段 %1 的新名称</translation>
    </message>
    <message>
        <source>New name of %1</source>
        <translation>%1 的新名称</translation>
    </message>
    <message>
        <source>This table is in the database only; applying the changes drops it.</source>
        <translation>此表只在数据库中；应用更改会删除它。</translation>
    </message>
    <message>
        <source>This column is in the database only; applying the changes drops it.</source>
        <translation>此列只在数据库中；应用更改会删除它。</translation>
    </message>
    <message>
        <source>From table (holds the foreign key)</source>
        <translation>从表（持有外键）</translation>
    </message>
    <message>
        <source>Table that holds the foreign key</source>
        <translation>持有外键的表</translation>
    </message>
    <message>
        <source>There is no table “%1”.</source>
        <translation>没有表“%1”。</translation>
    </message>
    <message>
        <source>%1 refers to table …</source>
        <translation>%1 引用的表…</translation>
    </message>
    <message>
        <source>Table that %1 refers to</source>
        <translation>%1 引用的表</translation>
    </message>
    <message>
        <source>Arrange all tables</source>
        <translation>排列所有表</translation>
    </message>
    <message>
        <source>Choose the table to focus on first.</source>
        <translation>请先选择要聚焦的表。</translation>
    </message>
    <message>
        <source>Find in the diagram</source>
        <translation>在关系图中查找</translation>
    </message>
    <message>
        <source>Enter goes to the next match, Esc shows everything again</source>
        <translation>回车到下一个匹配项，Esc 重新显示全部</translation>
    </message>
    <message>
        <source>Nothing in the diagram has “%1” in its name.</source>
        <translation>关系图中没有名称含“%1”的内容。</translation>
    </message>
    <message>
        <source>This table has no relations.</source>
        <translation>此表没有关系。</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>移动 %1</translation>
    </message>
    <message numerus="yes">
        <source>Move %n tables</source>
        <translation>
            <numerusform>移动 %n 个表</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2: many to many through a hidden table</source>
        <translation>%1 和 %2：通过隐藏表的多对多</translation>
    </message>
    <message>
        <source>%1 refers to %2</source>
        <translation>%1 引用 %2</translation>
    </message>
    <message>
        <source>Click to show or hide the other columns</source>
        <translation>单击显示或隐藏其他列</translation>
    </message>
    <message>
        <source>%1, table %2</source>
        <translation>%1，表 %2</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>列 %1</translation>
    </message>
    <message>
        <source>primary key</source>
        <translation>主键</translation>
    </message>
    <message>
        <source>foreign key</source>
        <translation>外键</translation>
    </message>
    <message>
        <source>unique</source>
        <translation>唯一</translation>
    </message>
    <message>
        <source>indexed</source>
        <translation>有索引</translation>
    </message>
    <message>
        <source>may be empty</source>
        <translation>可为空</translation>
    </message>
    <message>
        <source>Lost? Show the tables</source>
        <translation>找不到了？显示表</translation>
    </message>
    <message>
        <source>Select the tables to copy first.</source>
        <translation>请先选择要复制的表。</translation>
    </message>
    <message numerus="yes">
        <source>%n tables</source>
        <translation>
            <numerusform>%n 个表</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is on the clipboard as Prisma text.</source>
        <translation>%1 已作为 Prisma 文本复制到剪贴板。</translation>
    </message>
    <message>
        <source>Select the tables to cut first.</source>
        <translation>请先选择要剪切的表。</translation>
    </message>
    <message>
        <source>Select the tables to duplicate first.</source>
        <translation>请先选择要创建副本的表。</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>创建 %1 的副本</translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n tables</source>
        <translation>
            <numerusform>创建 %n 个表的副本</numerusform>
        </translation>
    </message>
    <message>
        <source>Select a column first: Enter goes into the columns of a table.</source>
        <translation>请先选择一列：回车进入表的列。</translation>
    </message>
    <message>
        <source>A list is empty where there is nothing; it cannot be optional.</source>
        <translation>列表没有内容时就是空的，不能设为可选。</translation>
    </message>
    <message>
        <source>%1 has a key of several columns; change it under Keys in the properties.</source>
        <translation>%1 的键由多列组成；请在属性的“键”中更改。</translation>
    </message>
    <message>
        <source>Select the table that gets the index first.</source>
        <translation>请先选择要添加索引的表。</translation>
    </message>
    <message>
        <source>Columns, such as a, b(sort: Desc)</source>
        <translation>列，例如 a, b(sort: Desc)</translation>
    </message>
    <message>
        <source>Columns of %1 that are unique together</source>
        <translation>%1 中组合唯一的列</translation>
    </message>
    <message>
        <source>Columns of the index of %1</source>
        <translation>%1 的索引的列</translation>
    </message>
    <message>
        <source>Enum name</source>
        <translation>枚举名</translation>
    </message>
    <message>
        <source>Name of the new enum</source>
        <translation>新枚举的名称</translation>
    </message>
    <message>
        <source>VALUE</source>
        <translation>值</translation>
    </message>
    <message>
        <source>New value of %1</source>
        <translation>%1 的新值</translation>
    </message>
    <message numerus="yes">
        <source>name Type, for %n tables</source>
        <translation>
            <numerusform>名称 类型，用于 %n 个表</numerusform>
        </translation>
    </message>
    <message>
        <source>Name and type of the new field of the selected tables</source>
        <translation>所选表的新字段的名称和类型</translation>
    </message>
    <message numerus="yes">
        <source>Add field %1 to %n tables</source>
        <translation>
            <numerusform>向 %n 个表添加字段 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the table where the path begins first.</source>
        <translation>请先选择路径开始的表。</translation>
    </message>
    <message>
        <source>Path from %1 to table …</source>
        <translation>从 %1 到以下表的路径…</translation>
    </message>
    <message>
        <source>Table where the path from %1 ends</source>
        <translation>从 %1 开始的路径结束的表</translation>
    </message>
    <message>
        <source>No relations lead from %1 to %2.</source>
        <translation>没有从 %1 通往 %2 的关系。</translation>
    </message>
    <message numerus="yes">
        <source>%n relation(s) lead from %1 to %2.</source>
        <translation>
            <numerusform>从 %1 到 %2 经过 %n 个关系。</numerusform>
        </translation>
    </message>
    <message>
        <source>Select the tables to align first: at least two that are not pinned.</source>
        <translation>请先选择要对齐的表：至少两个未固定的表。</translation>
    </message>
    <message>
        <source>Align tables</source>
        <translation>对齐表</translation>
    </message>
    <message>
        <source>Select the tables to distribute first: at least three that are not pinned.</source>
        <translation>请先选择要分布的表：至少三个未固定的表。</translation>
    </message>
    <message>
        <source>Distribute tables</source>
        <translation>分布表</translation>
    </message>
    <message>
        <source>Snap tables to the grid</source>
        <translation>将表对齐到网格</translation>
    </message>
    <message>
        <source>Arrange the selected tables</source>
        <translation>排列所选的表</translation>
    </message>
    <message>
        <source>Arrange the new tables</source>
        <translation>排列新表</translation>
    </message>
    <message>
        <source>There is nothing to arrange.</source>
        <translation>没有可排列的内容。</translation>
    </message>
    <message>
        <source>Select what to pin first.</source>
        <translation>请先选择要固定的内容。</translation>
    </message>
    <message>
        <source>Unpin %1</source>
        <translation>取消固定 %1</translation>
    </message>
    <message>
        <source>Pin %1</source>
        <translation>固定 %1</translation>
    </message>
    <message>
        <source>Select the tables of the group first.</source>
        <translation>请先选择分组的表。</translation>
    </message>
    <message>
        <source>Title of the group</source>
        <translation>分组的标题</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>分组 %1</translation>
    </message>
    <message>
        <source>Take out of the group</source>
        <translation>移出分组</translation>
    </message>
    <message>
        <source>New title of the group</source>
        <translation>分组的新标题</translation>
    </message>
    <message>
        <source>There is a group “%1” already.</source>
        <translation>已有分组“%1”。</translation>
    </message>
    <message>
        <source>Rename the group %1</source>
        <translation>重命名分组 %1</translation>
    </message>
    <message>
        <source>Select a table of the group first.</source>
        <translation>请先选择分组中的一个表。</translation>
    </message>
    <message>
        <source>Colour the group %1</source>
        <translation>更改分组 %1 的颜色</translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation>便签的文本</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>添加便签</translation>
    </message>
    <message>
        <source>Change a note</source>
        <translation>更改便签</translation>
    </message>
    <message>
        <source>Remove a note</source>
        <translation>删除便签</translation>
    </message>
    <message>
        <source>Title of a view of the selected tables</source>
        <translation>所选表的视图的标题</translation>
    </message>
    <message>
        <source>Title of a view of these tables</source>
        <translation>这些表的视图的标题</translation>
    </message>
    <message>
        <source>Title of the view</source>
        <translation>视图的标题</translation>
    </message>
    <message>
        <source>Save the view %1</source>
        <translation>保存视图 %1</translation>
    </message>
    <message>
        <source>Everything is shown; there is no view to remove.</source>
        <translation>已显示全部，没有可删除的视图。</translation>
    </message>
    <message>
        <source>Remove the view %1</source>
        <translation>删除视图 %1</translation>
    </message>
    <message>
        <source>Select a many-to-many relation first.</source>
        <translation>请先选择一个多对多关系。</translation>
    </message>
    <message>
        <source>This table is pinned. Unpin it to move it.</source>
        <translation>此表已固定。取消固定后才能移动。</translation>
    </message>
    <message>
        <source>Drag to move the group, double-click to rename it</source>
        <translation>拖动以移动分组，双击以重命名</translation>
    </message>
    <message>
        <source>Click to show the hidden table %1</source>
        <translation>单击显示隐藏表 %1</translation>
    </message>
    <message>
        <source>Double-click to change the note</source>
        <translation>双击以更改便签</translation>
    </message>
    <message>
        <source>The database differs from the migrations: %1</source>
        <translation>数据库与迁移不同：%1</translation>
    </message>
    <message>
        <source>+ Value</source>
        <translation>+ 值</translation>
    </message>
    <message>
        <source>Esc shows everything again.</source>
        <translation>Esc 重新显示全部。</translation>
    </message>
    <message>
        <source>None of the tables of this view is left.</source>
        <translation>此视图的表都已不存在。</translation>
    </message>
    <message>
        <source>%1 refers to what would go. Shift+Del removes the relations and their columns as well.</source>
        <translation>%1 引用了将消失的内容。Shift+Del 会把关系及其列一并删除。</translation>
    </message>
    <message>
        <source>This table belongs to a many-to-many relation; remove the relation instead.</source>
        <translation>此表属于一个多对多关系；请改为删除该关系。</translation>
    </message>
    <message>
        <source>The relation %1 of %2 needs this column. Shift+Del removes both.</source>
        <translation>%2 的关系 %1 需要此列。Shift+Del 会同时删除两者。</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n tables</source>
        <translation>
            <numerusform>删除 %n 个表</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dunlin::designer::Document</name>
    <message>
        <source>Typing</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Recovered changes</source>
        <translation>恢复的更改</translation>
    </message>
    <message>
        <source>Change by another program</source>
        <translation>其他程序的更改</translation>
    </message>
    <message>
        <source>Recovered positions</source>
        <translation>已恢复的位置</translation>
    </message>
</context>
<context>
    <name>dunlin::designer::EditorPane</name>
    <message>
        <source>Schema files</source>
        <translation>架构文件</translation>
    </message>
    <message>
        <source>%1 ●</source>
        <comment>file with unsaved changes</comment>
        <translation>%1 ●</translation>
    </message>
    <message>
        <source>Replace %1</source>
        <translation>替换 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) replaced</source>
        <translation>
            <numerusform>已替换 %n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
</context>
<context>
    <name>dunlin::designer::ExplanationPopup</name>
    <message>
        <source>Explanation</source>
        <translation>说明</translation>
    </message>
</context>
<context>
    <name>dunlin::designer::ExportDialog</name>
    <message>
        <source>Export the diagram</source>
        <translation>导出关系图</translation>
    </message>
    <message>
        <source>&amp;Everything</source>
        <translation>全部(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Everything in this view</source>
        <translation>此视图中的全部(&amp;E)</translation>
    </message>
    <message>
        <source>What is &amp;seen now</source>
        <translation>当前可见的部分(&amp;S)</translation>
    </message>
    <message>
        <source>The se&amp;lected tables (%1)</source>
        <translation>所选的表 (%1)(&amp;L)</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>文件类型</translation>
    </message>
    <message>
        <source>SVG picture, text stays text</source>
        <translation>SVG 图片，文本保持为文本</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>PNG 图片</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF 文档</translation>
    </message>
    <message>
        <source>Mermaid text</source>
        <translation>Mermaid 文本</translation>
    </message>
    <message>
        <source>DBML text</source>
        <translation>DBML 文本</translation>
    </message>
    <message>
        <source>PlantUML text</source>
        <translation>PlantUML 文本</translation>
    </message>
    <message>
        <source>Pixels per unit</source>
        <translation>每单位像素数</translation>
    </message>
    <message>
        <source>On &amp;A4 pages that can be put together</source>
        <translation>分为可拼接的 A4 页面(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Dark colours</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>&amp;As</source>
        <translation>格式(&amp;F)</translation>
    </message>
    <message>
        <source>S&amp;cale</source>
        <translation>比例(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>Copy the pict&amp;ure</source>
        <translation>复制图片(&amp;U)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>%1 tables, %2 relations</source>
        <translation>%1 个表，%2 个关系</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 像素</translation>
    </message>
    <message>
        <source>The diagram was written to %1.</source>
        <translation>关系图已写入 %1。</translation>
    </message>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation>图片已复制到剪贴板。</translation>
    </message>
</context>
<context>
    <name>dunlin::designer::FindBar</name>
    <message>
        <source>Previous match</source>
        <translation>上一个匹配项</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>下一个匹配项</translation>
    </message>
    <message>
        <source>Close find bar</source>
        <translation>关闭查找栏</translation>
    </message>
    <message>
        <source>Find in the schema</source>
        <translation>在架构中查找</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>替换为</translation>
    </message>
    <message>
        <source>Replace in all files</source>
        <translation>在所有文件中替换</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>Went round</source>
        <translation>已回到开头</translation>
    </message>
</context>
<context>
    <name>dunlin::designer::FocusBar</name>
    <message>
        <source>Relations around the table</source>
        <translation>表周围的关系</translation>
    </message>
    <message>
        <source>Hide the rest</source>
        <translation>隐藏其余部分</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Show everything (Esc)</source>
        <translation>显示全部 (Esc)</translation>
    </message>
    <message>
        <source>Around %1</source>
        <translation>%1 周围</translation>
    </message>
    <message>
        <source>1 relation</source>
        <translation>1 个关系</translation>
    </message>
    <message>
        <source>%1 relations</source>
        <translation>%1 个关系</translation>
    </message>
</context>
<context>
    <name>dunlin::designer::HelpPage</name>
    <message>
        <source>en</source>
        <comment>the language&apos;s folder in resources/help</comment>
        <translation>zh_CN</translation>
    </message>
</context>
<context>
    <name>dunlin::designer::HelpWindow</name>
    <message>
        <source>Dunlin help</source>
        <translation>Dunlin 帮助</translation>
    </message>
    <message>
        <source>Help pages</source>
        <translation>帮助页面</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
</context>
<context>
    <name>dunlin::designer::HistoryModel</name>
    <message>
        <source>applied</source>
        <translation>已应用</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>待处理</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>rolled back</source>
        <translation>已回滚</translation>
    </message>
    <message>
        <source>edited after it was applied</source>
        <translation>应用后被编辑</translation>
    </message>
    <message>
        <source>missing in the folder</source>
        <translation>文件夹中缺失</translation>
    </message>
    <message>
        <source>Migration %1, %2</source>
        <translation>迁移 %1，%2</translation>
    </message>
    <message>
        <source>Migration %1, %2, %3</source>
        <translation>迁移 %1，%2，%3</translation>
    </message>
    <message>
        <source>Applied on %1</source>
        <translation>应用于 %1</translation>
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
        <translation>迁移历史</translation>
    </message>
    <message>
        <source>Migrations</source>
        <translation>迁移</translation>
    </message>
    <message>
        <source>Show the difference</source>
        <translation>显示差异</translation>
    </message>
    <message>
        <source>Adopt it as a migration</source>
        <translation>采纳为迁移</translation>
    </message>
    <message>
        <source>Time: the migrations</source>
        <translation>时间：各迁移</translation>
    </message>
    <message>
        <source>Show the schema and the diagram after each migration</source>
        <translation>显示每个迁移之后的架构和关系图</translation>
    </message>
    <message>
        <source>Compare from</source>
        <translation>比较起点</translation>
    </message>
    <message>
        <source>Compare to</source>
        <translation>比较终点</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>SQL of the chosen migration</source>
        <translation>所选迁移的 SQL</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>第 %1 个，共 %2 个：%3</translation>
    </message>
    <message>
        <source>the present</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>The database differs in 1 place from what the applied migrations make.</source>
        <translation>数据库与已应用迁移的结果有 1 处不同。</translation>
    </message>
    <message>
        <source>The database differs in %1 places from what the applied migrations make.</source>
        <translation>数据库与已应用迁移的结果有 %1 处不同。</translation>
    </message>
    <message>
        <source>No migrations yet.
Apply changes with a name, and the first one appears here.</source>
        <translation>还没有迁移。
用一个名称应用更改，第一个迁移就会出现在这里。</translation>
    </message>
    <message>
        <source>The database has applied this migration, but its folder is gone.</source>
        <translation>数据库已应用此迁移，但它的文件夹不见了。</translation>
    </message>
    <message>
        <source>This file was changed after it had been applied; the database has the earlier text.</source>
        <translation>此文件在应用之后被更改；数据库中是之前的内容。</translation>
    </message>
    <message>
        <source>Put the database back</source>
        <translation>恢复数据库</translation>
    </message>
</context>
<context>
    <name>dunlin::designer::ImportDialog</name>
    <message>
        <source>New project from a database</source>
        <translation>从数据库新建项目</translation>
    </message>
    <message>
        <source>New project from an SQL file</source>
        <translation>从 SQL 文件新建项目</translation>
    </message>
    <message>
        <source>Kind of database</source>
        <translation>数据库种类</translation>
    </message>
    <message>
        <source>SQL file</source>
        <translation>SQL 文件</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>Folder of the project</source>
        <translation>项目文件夹</translation>
    </message>
    <message>
        <source>The database is only read. Its URL goes into .env of the new project.</source>
        <translation>数据库只会被读取。它的 URL 写入新项目的 .env。</translation>
    </message>
    <message>
        <source>The file runs in an empty database of that kind, which is gone afterwards.</source>
        <translation>文件在一个同类的空数据库中运行，之后该数据库即消失。</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>导入(&amp;I)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>选择：%1</translation>
    </message>
    <message>
        <source>A file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
</context>
<context>
    <name>dunlin::designer::KeptConnections</name>
    <message>
        <source>The password was not kept; it is asked for the next time.</source>
        <translation>密码没有保存；下次会再询问。</translation>
    </message>
    <message>
        <source>The keychain did not give the password of %1.</source>
        <translation>钥匙串没有给出 %1 的密码。</translation>
    </message>
</context>
<context>
    <name>dunlin::designer::MainWindow</name>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>拆分</translation>
    </message>
    <message>
        <source>Diagram</source>
        <translation>关系图</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>显示 %1</translation>
    </message>
    <message>
        <source>Find a table, column or action</source>
        <translation>查找表、列或操作</translation>
    </message>
    <message>
        <source>Find a table, column or action (Ctrl+K)</source>
        <translation>查找表、列或操作 (Ctrl+K)</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>比较对象</translation>
    </message>
    <message>
        <source>Push only</source>
        <translation>仅推送</translation>
    </message>
    <message>
        <source>Change the database without writing a migration</source>
        <translation>更改数据库而不写迁移</translation>
    </message>
    <message>
        <source>Preview, problems, history, data and log</source>
        <translation>预览、问题、历史、数据和日志</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>SQL preview</source>
        <translation>SQL 预览</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Show the pending changes</source>
        <translation>显示待处理的更改</translation>
    </message>
    <message>
        <source>What the database has and no migration makes</source>
        <translation>数据库中有而任何迁移都没有建立的内容</translation>
    </message>
    <message>
        <source>Problems (%1)</source>
        <translation>问题 (%1)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Ln %1, Col %2</source>
        <translation>第 %1 行，第 %2 列</translation>
    </message>
    <message>
        <source>Nothing fits “%1”.</source>
        <translation>没有与“%1”匹配的内容。</translation>
    </message>
    <message>
        <source>Unsaved changes cannot be kept safe in this folder.</source>
        <translation>在此文件夹中无法保护未保存的更改。</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>未连接</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>连接已断开</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>The schema has errors</source>
        <translation>架构有错误</translation>
    </message>
    <message>
        <source>Compare with the database to apply</source>
        <translation>请与数据库比较后再应用</translation>
    </message>
    <message>
        <source>Create %1 from the history</source>
        <translation>从历史创建 %1</translation>
    </message>
    <message>
        <source>Nothing to apply to %1</source>
        <translation>没有要应用到 %1 的内容</translation>
    </message>
    <message>
        <source>%1 is production: use migrate deploy</source>
        <translation>%1 是生产数据库：请使用 migrate deploy</translation>
    </message>
    <message>
        <source>Answer 1 question to apply</source>
        <translation>回答 1 个问题后才能应用</translation>
    </message>
    <message>
        <source>Answer %1 questions to apply</source>
        <translation>回答 %1 个问题后才能应用</translation>
    </message>
    <message>
        <source>Create %1 with %2…</source>
        <translation>创建 %1，含%2…</translation>
    </message>
    <message>
        <source>Apply %1 to %2…</source>
        <translation>将%1应用到 %2…</translation>
    </message>
    <message>
        <source>Write a migration and apply it (%1)</source>
        <translation>写入迁移并应用 (%1)</translation>
    </message>
    <message>
        <source>Nothing differs: %1.</source>
        <translation>没有差异：%1。</translation>
    </message>
    <message>
        <source>No database to compare with.</source>
        <translation>没有可比较的数据库。</translation>
    </message>
    <message>
        <source>%1 is not there yet. The history has everything that the schema says.</source>
        <translation>%1 尚不存在。架构的内容历史中都有。</translation>
    </message>
    <message>
        <source>Nothing to do: %1 has this schema already.</source>
        <translation>无事可做：%1 已是此架构。</translation>
    </message>
    <message>
        <source>The schema could not be saved; nothing was applied.</source>
        <translation>无法保存架构；没有应用任何内容。</translation>
    </message>
    <message>
        <source>The schema could not be saved; nothing was pushed.</source>
        <translation>无法保存架构；没有推送任何内容。</translation>
    </message>
    <message>
        <source>%1 was not created.</source>
        <translation>%1 没有创建。</translation>
    </message>
    <message>
        <source>Open the migration</source>
        <translation>打开迁移</translation>
    </message>
    <message>
        <source>Show what it changed</source>
        <translation>显示它更改了什么</translation>
    </message>
    <message>
        <source>Mark as rolled back</source>
        <translation>标记为已回滚</translation>
    </message>
    <message>
        <source>Mark as applied</source>
        <translation>标记为已应用</translation>
    </message>
    <message>
        <source>Show the drift</source>
        <translation>显示漂移</translation>
    </message>
    <message>
        <source>Applying</source>
        <translation>正在应用</translation>
    </message>
    <message numerus="yes">
        <source>%n pending migration(s) applied.</source>
        <translation>
            <numerusform>已应用 %n 个待处理的迁移。</numerusform>
        </translation>
    </message>
    <message>
        <source>Marking %1</source>
        <translation>正在标记 %1</translation>
    </message>
    <message>
        <source>%1 counts as applied.</source>
        <translation>%1 视为已应用。</translation>
    </message>
    <message>
        <source>%1 counts as rolled back.</source>
        <translation>%1 视为已回滚。</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>the schema</source>
        <translation>架构</translation>
    </message>
    <message>
        <source>saved file</source>
        <translation>已保存的文件</translation>
    </message>
    <message>
        <source>database  %1</source>
        <translation>数据库  %1</translation>
    </message>
    <message>
        <source>end of the history</source>
        <translation>历史末尾</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>%1 之后</translation>
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
        <translation>git：%1</translation>
    </message>
    <message>
        <source>no difference</source>
        <translation>没有差异</translation>
    </message>
    <message>
        <source>%1, compared with %2: %3</source>
        <translation>%1 与 %2 比较：%3</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Help pages</source>
        <translation>帮助页面(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation>导览(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation>按键(&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;About Dunlin</source>
        <translation>关于 Dunlin(&amp;A)</translation>
    </message>
    <message>
        <source>About Dunlin</source>
        <translation>关于 Dunlin</translation>
    </message>
    <message>
        <source>Dunlin %1
Designs database schemas in Prisma&apos;s language.
GPL-3.0-or-later.</source>
        <translation>Dunlin %1
用 Prisma 的语言设计数据库架构。
GPL-3.0-or-later.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Open project…</source>
        <translation>打开项目(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;New project…</source>
        <translation>新建项目(&amp;N)…</translation>
    </message>
    <message>
        <source>New project from a &amp;database…</source>
        <translation>从数据库新建项目(&amp;D)…</translation>
    </message>
    <message>
        <source>New project from an S&amp;QL file…</source>
        <translation>从 SQL 文件新建项目(&amp;Q)…</translation>
    </message>
    <message>
        <source>Open &amp;sample shop</source>
        <translation>打开示例商店(&amp;S)</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近打开(&amp;R)</translation>
    </message>
    <message>
        <source>New &amp;window</source>
        <translation>新建窗口(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Export the diagram…</source>
        <translation>导出关系图(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Close project</source>
        <translation>关闭项目(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Undo &amp;list…</source>
        <translation>撤销列表(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>查找(&amp;F)</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>查找下一个(&amp;N)</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>查找上一个(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Replace in all files</source>
        <translation>在所有文件中替换(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Toggle comment</source>
        <translation>切换注释(&amp;T)</translation>
    </message>
    <message>
        <source>For&amp;mat</source>
        <translation>格式化(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Complete the word</source>
        <translation>补全单词(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quick fixes…</source>
        <translation>快速修复(&amp;Q)…</translation>
    </message>
    <message>
        <source>&amp;Explain</source>
        <translation>说明(&amp;E)</translation>
    </message>
    <message>
        <source>Go to the &amp;definition</source>
        <translation>转到定义(&amp;D)</translation>
    </message>
    <message>
        <source>Find re&amp;ferences</source>
        <translation>查找引用(&amp;F)</translation>
    </message>
    <message>
        <source>Re&amp;name the symbol…</source>
        <translation>重命名符号(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Go to table, column or action</source>
        <translation>转到表、列或操作(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>设置(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>文本(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Split</source>
        <translation>拆分(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Diagram</source>
        <translation>关系图(&amp;D)</translation>
    </message>
    <message>
        <source>Go to the t&amp;ext</source>
        <translation>转到文本(&amp;E)</translation>
    </message>
    <message>
        <source>Go to the d&amp;iagram</source>
        <translation>转到关系图(&amp;I)</translation>
    </message>
    <message>
        <source>Go to the &amp;outline</source>
        <translation>转到大纲(&amp;O)</translation>
    </message>
    <message>
        <source>Go to the &amp;preview</source>
        <translation>转到预览(&amp;P)</translation>
    </message>
    <message>
        <source>S&amp;ide panel</source>
        <translation>侧栏(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>颜色(&amp;C)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>重置布局(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Migrate</source>
        <translation>迁移(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Apply as a migration…</source>
        <translation>作为迁移应用(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Push without a migration…</source>
        <translation>不写迁移直接推送(&amp;P)…</translation>
    </message>
    <message>
        <source>Show the &amp;history</source>
        <translation>显示历史(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Back to the present</source>
        <translation>回到现在(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Copy the SQL</source>
        <translation>复制 SQL(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save the SQL…</source>
        <translation>保存 SQL(&amp;S)…</translation>
    </message>
    <message>
        <source>Show the &amp;way back beside it</source>
        <translation>在旁边显示回退 SQL(&amp;W)</translation>
    </message>
    <message>
        <source>Show the SQL &amp;alone</source>
        <translation>只显示 SQL(&amp;A)</translation>
    </message>
    <message>
        <source>Data&amp;base</source>
        <translation>数据库(&amp;B)</translation>
    </message>
    <message>
        <source>Show the &amp;data</source>
        <translation>显示数据(&amp;D)</translation>
    </message>
    <message>
        <source>Use another database &amp;file…</source>
        <translation>使用其他数据库文件(&amp;F)…</translation>
    </message>
    <message>
        <source>Connect to a ser&amp;ver…</source>
        <translation>连接服务器(&amp;V)…</translation>
    </message>
    <message>
        <source>This database is &amp;for</source>
        <translation>此数据库用于(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Development</source>
        <translation>开发(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Tests</source>
        <translation>测试(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Production: nothing is applied from here</source>
        <translation>生产：不从这里应用任何内容(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Read the database again</source>
        <translation>重新读取数据库(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Connect again</source>
        <translation>重新连接(&amp;C)</translation>
    </message>
    <message>
        <source>Use the schema&apos;s &amp;own database</source>
        <translation>使用架构自己的数据库(&amp;O)</translation>
    </message>
    <message>
        <source>C&amp;ancel what is running</source>
        <translation>取消正在运行的任务(&amp;A)</translation>
    </message>
    <message>
        <source>This project could not be opened.</source>
        <translation>无法打开此项目。</translation>
    </message>
    <message>
        <source>Opened %1</source>
        <translation>已打开 %1</translation>
    </message>
    <message>
        <source>Dunlin ended on %1 before changes to the schema were saved.</source>
        <translation>Dunlin 于 %1 结束，当时架构的更改尚未保存。</translation>
    </message>
    <message>
        <source>Recover them</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Recovered. Undo leads back to what is in the file.</source>
        <translation>已恢复。撤销可回到文件中的内容。</translation>
    </message>
    <message>
        <source>Discard them</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Open a schema</source>
        <translation>打开架构</translation>
    </message>
    <message>
        <source>Prisma schemas (*.prisma);;All files (*)</source>
        <translation>Prisma 架构 (*.prisma);;所有文件 (*)</translation>
    </message>
    <message>
        <source>The URL was not written.</source>
        <translation>URL 没有写入。</translation>
    </message>
    <message>
        <source>The URL was written to .env. Keep that file out of version control.</source>
        <translation>URL 已写入 .env。请不要把该文件纳入版本控制。</translation>
    </message>
    <message>
        <source>Folder for the new project</source>
        <translation>新项目的文件夹</translation>
    </message>
    <message>
        <source>Create here</source>
        <translation>在此创建</translation>
    </message>
    <message>
        <source>The schema was imported. Some things it cannot say:</source>
        <translation>架构已导入。它无法表达的内容：</translation>
    </message>
    <message>
        <source>No other window could be opened.</source>
        <translation>无法打开另一个窗口。</translation>
    </message>
    <message>
        <source>Undo list</source>
        <translation>撤销列表</translation>
    </message>
    <message>
        <source>As it was opened</source>
        <translation>刚打开时</translation>
    </message>
    <message>
        <source>Write the schema</source>
        <translation>编写架构</translation>
    </message>
    <message>
        <source>Everything follows from this text. Ctrl+Space completes, F2 renames, Ctrl+. offers fixes.</source>
        <translation>一切都来自这段文本。Ctrl+空格补全，F2 重命名，Ctrl+. 提供修复。</translation>
    </message>
    <message>
        <source>Or draw it</source>
        <translation>或者画出来</translation>
    </message>
    <message>
        <source>T makes a table, + a field, R a relation. Each gesture is a small edit of the text, and Ctrl+Z takes it back.</source>
        <translation>T 新建表，+ 新建字段，R 新建关系。每个动作都是对文本的小修改，Ctrl+Z 可撤回。</translation>
    </message>
    <message>
        <source>See what would happen</source>
        <translation>看看会发生什么</translation>
    </message>
    <message>
        <source>The SQL of your changes, while you type. Choose a change to find its line and its box; the marks say what loses data or locks.</source>
        <translation>输入时即显示更改的 SQL。选择一处更改可找到它的行和方框；标记说明哪些会丢失数据或锁定。</translation>
    </message>
    <message>
        <source>Apply it</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Writes a migration and runs it. What would lose rows asks first, with real numbers, and keeps a copy.</source>
        <translation>写入迁移并运行。会丢失行的操作会先询问，给出真实数字，并保留副本。</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>查找任何内容</translation>
    </message>
    <message>
        <source>Ctrl+K leads to every table, column and action. F1 explains what you are looking at.</source>
        <translation>Ctrl+K 通往每个表、列和操作。F1 说明您正在看的内容。</translation>
    </message>
    <message>
        <source>No project was made here.</source>
        <translation>没有在此创建项目。</translation>
    </message>
    <message>
        <source>The sample could not be copied.</source>
        <translation>无法复制示例。</translation>
    </message>
    <message>
        <source>The schema was not saved. Nothing is lost: it is still here.</source>
        <translation>架构没有保存。没有丢失任何内容：它还在这里。</translation>
    </message>
    <message>
        <source>Dunlin</source>
        <translation>Dunlin</translation>
    </message>
    <message>
        <source>Save the changes to the schema?</source>
        <translation>保存对架构的更改？</translation>
    </message>
    <message>
        <source>%1 was deleted or moved by another program. Its text is still here.</source>
        <translation>%1 被其他程序删除或移动。它的文本还在这里。</translation>
    </message>
    <message>
        <source>Write it again</source>
        <translation>重新写入</translation>
    </message>
    <message>
        <source>Read again: another program changed the schema.</source>
        <translation>已重新读取：其他程序更改了架构。</translation>
    </message>
    <message>
        <source>Another program changed other lines of the schema: both changes are here now. Undo leads back.</source>
        <translation>其他程序更改了架构的其他行：两边的更改现在都在这里。撤销可回退。</translation>
    </message>
    <message>
        <source>The schema was changed by another program, and here as well.</source>
        <translation>架构被其他程序更改，这里也有更改。</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>保留我的</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>采用对方的</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>撤销 %1(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>重做 %1(&amp;R)</translation>
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
        <translation>○ 正在连接 %1</translation>
    </message>
    <message>
        <source>○ %1 · not created yet</source>
        <translation>○ %1 · 尚未创建</translation>
    </message>
    <message>
        <source>✕ not connected</source>
        <translation>✕ 未连接</translation>
    </message>
    <message>
        <source>✕ connection to %1 lost</source>
        <translation>✕ 与 %1 的连接已断开</translation>
    </message>
    <message>
        <source>no database</source>
        <translation>没有数据库</translation>
    </message>
    <message>
        <source>Connect again</source>
        <translation>重新连接</translation>
    </message>
    <message>
        <source>Connection: %1</source>
        <translation>连接：%1</translation>
    </message>
    <message>
        <source>%1 pending, %2 destructive</source>
        <translation>%1 处待处理，%2 处破坏性</translation>
    </message>
    <message>
        <source>%1 pending</source>
        <translation>%1 处待处理</translation>
    </message>
    <message>
        <source>no drift</source>
        <translation>没有漂移</translation>
    </message>
    <message>
        <source>1 drifted</source>
        <translation>1 处漂移</translation>
    </message>
    <message>
        <source>%1 drifted</source>
        <translation>%1 处漂移</translation>
    </message>
    <message>
        <source>Drift: %1</source>
        <translation>漂移：%1</translation>
    </message>
    <message>
        <source>schema valid</source>
        <translation>架构有效</translation>
    </message>
    <message>
        <source>%1 · %2 · analysed in %3 ms</source>
        <translation>%1 · %2 · 分析用时 %3 毫秒</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>正在连接…</translation>
    </message>
    <message>
        <source>%1 is not there yet.</source>
        <translation>%1 尚不存在。</translation>
    </message>
    <message>
        <source>enum</source>
        <translation>枚举</translation>
    </message>
    <message>
        <source>view</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Take back what it did</source>
        <translation>撤回它所做的更改</translation>
    </message>
    <message>
        <source>Repairing the history</source>
        <translation>正在修复历史</translation>
    </message>
    <message>
        <source>The present text of %1 counts as the one that was applied.</source>
        <translation>%1 现在的文本视为已应用的文本。</translation>
    </message>
    <message>
        <source>%1 is again what was applied.</source>
        <translation>%1 恢复为已应用的内容。</translation>
    </message>
    <message>
        <source>%1 is no longer in the history.</source>
        <translation>%1 已不在历史中。</translation>
    </message>
    <message>
        <source>Taking back %1</source>
        <translation>正在撤回 %1</translation>
    </message>
    <message>
        <source>The database is as it was before %1, which counts as rolled back.</source>
        <translation>数据库恢复到 %1 之前的状态，%1 视为已回滚。</translation>
    </message>
    <message>
        <source>Take back %1? Rows that go are saved first, and its folder moves to .dunlin/undone.</source>
        <translation>撤回 %1？将消失的行会先保存，其文件夹移到 .dunlin/undone。</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Squashing</source>
        <translation>正在合并</translation>
    </message>
    <message>
        <source>%1 takes the place of %2 migrations; the old ones are in .dunlin/squashed.</source>
        <translation>%1 取代 %2 个迁移；原来的在 .dunlin/squashed 中。</translation>
    </message>
    <message>
        <source>Adopting the difference</source>
        <translation>正在采纳差异</translation>
    </message>
    <message>
        <source>There is no difference any more.</source>
        <translation>不再有差异。</translation>
    </message>
    <message>
        <source>Put the database back to what the migrations make? Rows that go are saved first.</source>
        <translation>把数据库恢复为各迁移的结果？将消失的行会先保存。</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>Taking back the last migration</source>
        <translation>正在撤回最后一个迁移</translation>
    </message>
    <message>
        <source>%1 was taken back.</source>
        <translation>%1 已撤回。</translation>
    </message>
    <message>
        <source>Putting the database back</source>
        <translation>正在恢复数据库</translation>
    </message>
    <message>
        <source>The database is what the migrations make.</source>
        <translation>数据库与各迁移的结果一致。</translation>
    </message>
    <message>
        <source>%1 was written and counts as applied. Database › Bring its schema into the text does that.</source>
        <translation>%1 已写入并视为已应用。“数据库 › 把它的架构带入文本”可更新文本。</translation>
    </message>
    <message>
        <source>&amp;Bring its schema into the text</source>
        <translation>把它的架构带入文本(&amp;B)</translation>
    </message>
    <message>
        <source>There is no database to read.</source>
        <translation>没有可读取的数据库。</translation>
    </message>
    <message>
        <source>Pull from the database</source>
        <translation>从数据库带入</translation>
    </message>
    <message>
        <source>The text says what the database has. Undo leads back.</source>
        <translation>文本与数据库内容一致。撤销可回退。</translation>
    </message>
    <message>
        <source>Go on without it</source>
        <translation>不用它继续</translation>
    </message>
    <message>
        <source>Another program renamed %1 to %2.</source>
        <translation>另一个程序把 %1 改名为 %2。</translation>
    </message>
    <message>
        <source>Another program added %1 to the schema.</source>
        <translation>另一个程序向架构添加了 %1。</translation>
    </message>
    <message>
        <source>The URL of the shadow database counts until the project is closed: the datasource has no shadowDatabaseUrl = env(…) to keep it under.</source>
        <translation>影子数据库的 URL 在关闭项目前有效：datasource 没有可供保存的 shadowDatabaseUrl = env(…)。</translation>
    </message>
    <message>
        <source>Not formatted: text would be lost. What stands behind the { of a block needs a line of its own.</source>
        <translation>未格式化：会丢失文本。块的 { 后面的内容需要单独一行。</translation>
    </message>
    <message>
        <source>%1 is read-only</source>
        <translation>%1 是只读的</translation>
    </message>
    <message>
        <source>● %1 · %2 · %3 · read-only</source>
        <translation>● %1 · %2 · %3 · 只读</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Password for %1</source>
        <translation>%1 的密码</translation>
    </message>
    <message>
        <source>Bac&amp;k to the table before</source>
        <translation>返回上一个表(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Forward again</source>
        <translation>再次前进(&amp;F)</translation>
    </message>
</context>
<context>
    <name>dunlin::designer::Minimap</name>
    <message>
        <source>Overview map</source>
        <translation>总览图</translation>
    </message>
    <message>
        <source>The whole diagram; click or drag to move the visible part.</source>
        <translation>整个关系图；单击或拖动以移动可见部分。</translation>
    </message>
    <message>
        <source>Overview: click or drag to move</source>
        <translation>总览：单击或拖动以移动</translation>
    </message>
</context>
<context>
    <name>dunlin::designer::OutlinePane</name>
    <message>
        <source>Outline</source>
        <translation>大纲</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filter the outline</source>
        <translation>筛选大纲</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>未更改</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>%1, new</source>
        <translation>%1，新</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <translation>%1，已更改</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>已应用</translation>
    </message>
    <message>
        <source>Not applied</source>
        <translation>未应用</translation>
    </message>
    <message>
        <source>MODELS</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>VIEWS</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>ENUMS</source>
        <translation>枚举</translation>
    </message>
    <message>
        <source>TYPES</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>MIGRATIONS</source>
        <translation>迁移</translation>
    </message>
    <message>
        <source>The database differs from the migrations:</source>
        <translation>数据库与迁移不同：</translation>
    </message>
    <message>
        <source>%1, the database differs</source>
        <translation>%1，数据库不同</translation>
    </message>
</context>
<context>
    <name>dunlin::designer::Palette</name>
    <message>
        <source>Matches</source>
        <translation>匹配项</translation>
    </message>
</context>
<context>
    <name>dunlin::designer::PastPage</name>
    <message>
        <source>Back to the present</source>
        <translation>回到现在</translation>
    </message>
</context>
<context>
    <name>dunlin::designer::PreviewPane</name>
    <message>
        <source>No pending changes.</source>
        <translation>没有待处理的更改。</translation>
    </message>
    <message>
        <source>SQL preview</source>
        <translation>SQL 预览</translation>
    </message>
    <message>
        <source>Pending changes</source>
        <translation>待处理的更改</translation>
    </message>
    <message>
        <source>SQL of the pending changes</source>
        <translation>待处理更改的 SQL</translation>
    </message>
    <message>
        <source>Show beside the SQL</source>
        <translation>在 SQL 旁边显示</translation>
    </message>
    <message>
        <source>Show beside the SQL: the way back, or what another database would need</source>
        <translation>在 SQL 旁边显示：回退 SQL，或其他数据库所需的 SQL</translation>
    </message>
    <message>
        <source>SQL only</source>
        <translation>仅 SQL</translation>
    </message>
    <message>
        <source>Beside it: the way back</source>
        <translation>旁边：回退 SQL</translation>
    </message>
    <message>
        <source>Beside it: for %1</source>
        <translation>旁边：用于 %1</translation>
    </message>
    <message>
        <source>The way back. What was lost does not come back with it.</source>
        <translation>回退 SQL。丢失的数据不会随之恢复。</translation>
    </message>
    <message>
        <source>The same change for %1.</source>
        <translation>用于 %1 的同一更改。</translation>
    </message>
    <message>
        <source>It cannot be written.</source>
        <translation>无法写出。</translation>
    </message>
    <message>
        <source>Copy SQL</source>
        <translation>复制 SQL</translation>
    </message>
    <message>
        <source>Copy the SQL</source>
        <translation>复制 SQL</translation>
    </message>
    <message>
        <source>Save SQL…</source>
        <translation>保存 SQL…</translation>
    </message>
    <message>
        <source>Save the SQL to a file</source>
        <translation>把 SQL 保存到文件</translation>
    </message>
    <message>
        <source>From line %1 on the schema has errors. This is the plan of its last valid state.</source>
        <translation>架构从第 %1 行起有错误。这是它最后有效状态的计划。</translation>
    </message>
    <message>
        <source>From line %1 on the schema has errors. The SQL appears as soon as it is valid.</source>
        <translation>架构从第 %1 行起有错误。有效后即显示 SQL。</translation>
    </message>
    <message>
        <source>Open a project to see what would change in its database.</source>
        <translation>打开项目即可看到其数据库会有哪些更改。</translation>
    </message>
    <message>
        <source>The SQL is on the clipboard.</source>
        <translation>SQL 已复制到剪贴板。</translation>
    </message>
    <message>
        <source>Save SQL</source>
        <translation>保存 SQL</translation>
    </message>
    <message>
        <source>SQL files (*.sql);;All files (*)</source>
        <translation>SQL 文件 (*.sql);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>已保存 %1。</translation>
    </message>
</context>
<context>
    <name>dunlin::designer::ProblemsPane</name>
    <message>
        <source>No problems.</source>
        <translation>没有问题。</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1，第 %2 行</translation>
    </message>
    <message>
        <source>%1  —  %2</source>
        <translation>%1  —  %2</translation>
    </message>
    <message>
        <source>Error: %1, %2</source>
        <translation>错误：%1，%2</translation>
    </message>
    <message>
        <source>Warning: %1, %2</source>
        <translation>警告：%1，%2</translation>
    </message>
</context>
<context>
    <name>dunlin::designer::PropertiesPane</name>
    <message>
        <source>Comment</source>
        <translation>注释</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>field, field</source>
        <translation>字段，字段</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Table name</source>
        <translation>表名</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>架构</translation>
    </message>
    <message>
        <source>Primary key</source>
        <translation>主键</translation>
    </message>
    <message>
        <source>Unique key</source>
        <translation>唯一键</translation>
    </message>
    <message>
        <source>New unique key</source>
        <translation>新的唯一键</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>索引</translation>
    </message>
    <message>
        <source>New index</source>
        <translation>新的索引</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>忽略</translation>
    </message>
    <message>
        <source>Enum</source>
        <translation>枚举</translation>
    </message>
    <message>
        <source>Database name</source>
        <translation>数据库中的名称</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>新值</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Value of the enum %1</source>
        <translation>枚举 %1 的值</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Column name</source>
        <translation>列名</translation>
    </message>
    <message>
        <source>none: a relation</source>
        <translation>无：关系</translation>
    </message>
    <message>
        <source>default</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>On delete</source>
        <translation>删除时</translation>
    </message>
    <message>
        <source>On update</source>
        <translation>更新时</translation>
    </message>
    <message>
        <source>Native type</source>
        <translation>原生类型</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>默认值</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>必填</translation>
    </message>
    <message>
        <source>Unique</source>
        <translation>唯一</translation>
    </message>
    <message>
        <source>Set when the row changes</source>
        <translation>行更改时设置</translation>
    </message>
    <message>
        <source>Field of the model %1</source>
        <translation>模型 %1 的字段</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>未选择任何内容</translation>
    </message>
    <message>
        <source>T</source>
        <translation>T</translation>
    </message>
    <message>
        <source>new table</source>
        <translation>新建表</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>new relation</source>
        <translation>新建关系</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>into columns, then to the text</source>
        <translation>进入列，再到文本</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>find anything</source>
        <translation>查找任何内容</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Return</translation>
    </message>
    <message>
        <source>apply the changes</source>
        <translation>应用更改</translation>
    </message>
    <message>
        <source>Space+drag</source>
        <translation>空格+拖动</translation>
    </message>
    <message>
        <source>move the view</source>
        <translation>移动视图</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>匹配项</translation>
    </message>
</context>
<context>
    <name>dunlin::designer::QuestionsPanel</name>
    <message>
        <source>The table %1 is gone and %2 is new.</source>
        <translation>表 %1 不见了，%2 是新的。</translation>
    </message>
    <message>
        <source>%1 has %2 rows.</source>
        <translation>%1 有 %2 行。</translation>
    </message>
    <message>
        <source>In %1, %2 is gone and %3 is new.</source>
        <translation>在 %1 中，%2 不见了，%3 是新的。</translation>
    </message>
    <message>
        <source>%1 rows have a value in %2.</source>
        <translation>%1 行在 %2 中有值。</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>未回答的问题</translation>
    </message>
    <message>
        <source>Renamed or replaced?</source>
        <translation>重命名还是替换？</translation>
    </message>
    <message>
        <source>Renamed: keep the data</source>
        <translation>重命名：保留数据</translation>
    </message>
    <message>
        <source>Replaced: drop and add</source>
        <translation>替换：删除并添加</translation>
    </message>
    <message>
        <source>Rows without a value</source>
        <translation>没有值的行</translation>
    </message>
    <message>
        <source>%1 is required, and %2 rows have no value for it. Which one do they get?</source>
        <translation>%1 为必填，但有 %2 行没有值。给它们什么值？</translation>
    </message>
    <message>
        <source>Fill the rows with it</source>
        <translation>用它填充这些行</translation>
    </message>
    <message>
        <source>SQL, such as 0 or &apos;unknown&apos;</source>
        <translation>SQL，例如 0 或 &apos;unknown&apos;</translation>
    </message>
    <message>
        <source>Value for %1</source>
        <translation>%1 的值</translation>
    </message>
    <message>
        <source>The enum %1 is gone and %2 is new.</source>
        <translation>枚举 %1 不见了，%2 是新的。</translation>
    </message>
    <message>
        <source>In the enum %1, %2 is gone and %3 is new.</source>
        <translation>在枚举 %1 中，%2 不见了，%3 是新的。</translation>
    </message>
    <message>
        <source>%1 changes from %2 to %3.</source>
        <translation>%1 的类型从 %2 变为 %3。</translation>
    </message>
    <message>
        <source>Its values are cast with %1.</source>
        <translation>其值将用 %1 转换。</translation>
    </message>
    <message>
        <source>Its values would be dropped. They could be cast with %1.</source>
        <translation>其值将被删除。可以用 %1 转换。</translation>
    </message>
    <message>
        <source>Values are cast</source>
        <translation>值将被转换</translation>
    </message>
    <message>
        <source>Cast or drop the values?</source>
        <translation>转换还是删除这些值?</translation>
    </message>
    <message>
        <source>Drop the values instead</source>
        <translation>改为删除这些值</translation>
    </message>
    <message>
        <source>Cast: keep the data</source>
        <translation>转换:保留数据</translation>
    </message>
</context>
<context>
    <name>dunlin::designer::SchemaEditor</name>
    <message>
        <source>Schema text</source>
        <translation>架构文本</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>注释</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>剪切</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Go to the definition</source>
        <translation>转到定义</translation>
    </message>
    <message>
        <source>Find references</source>
        <translation>查找引用</translation>
    </message>
    <message>
        <source>Rename the symbol…</source>
        <translation>重命名符号…</translation>
    </message>
    <message>
        <source>Quick fixes…</source>
        <translation>快速修复…</translation>
    </message>
    <message>
        <source>Toggle comment</source>
        <translation>切换注释</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>说明</translation>
    </message>
</context>
<context>
    <name>dunlin::designer::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>General</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Size of code</source>
        <translation>代码字号</translation>
    </message>
    <message>
        <source>%1 px</source>
        <translation>%1 px</translation>
    </message>
    <message>
        <source>Format the schema when it is saved</source>
        <translation>保存时格式化架构</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>New keys of the chosen action</source>
        <translation>所选操作的新按键</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>设定(&amp;S)</translation>
    </message>
    <message>
        <source>All as &amp;standard</source>
        <translation>全部恢复标准(&amp;S)</translation>
    </message>
    <message>
        <source>%1 is taken already: %2.</source>
        <translation>%1 已被占用：%2。</translation>
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
        <translation>保留数据库中的名称</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>新名称</translation>
    </message>
    <message>
        <source>Places that name it</source>
        <translation>使用它的位置</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>%1:%2   %3</source>
        <translation>%1:%2   %3</translation>
    </message>
    <message>
        <source>Rename %1 (places: %2)</source>
        <translation>重命名 %1（%2 处）</translation>
    </message>
    <message>
        <source>References to %1 (%2)</source>
        <translation>对 %1 的引用（%2）</translation>
    </message>
</context>
<context>
    <name>dunlin::designer::Tour</name>
    <message>
        <source>End the tour</source>
        <translation>结束导览</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
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
        <translation>编写或绘制 Prisma 架构，查看 SQL，然后应用。</translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation>打开项目…</translation>
    </message>
    <message>
        <source>A folder or a schema.prisma file</source>
        <translation>文件夹或 schema.prisma 文件</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>新建项目…</translation>
    </message>
    <message>
        <source>An SQLite project that works at once</source>
        <translation>立即可用的 SQLite 项目</translation>
    </message>
    <message>
        <source>From a database…</source>
        <translation>从数据库…</translation>
    </message>
    <message>
        <source>A schema made from the tables that are there</source>
        <translation>由已有的表生成架构</translation>
    </message>
    <message>
        <source>From an SQL file…</source>
        <translation>从 SQL 文件…</translation>
    </message>
    <message>
        <source>A schema made from CREATE TABLE statements</source>
        <translation>由 CREATE TABLE 语句生成架构</translation>
    </message>
    <message>
        <source>Sample: shop</source>
        <translation>示例：商店</translation>
    </message>
    <message>
        <source>A small shop with data and history, in a copy of its own</source>
        <translation>带有数据和历史的小商店，使用您自己的副本</translation>
    </message>
    <message>
        <source>RECENT</source>
        <translation>最近打开</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>打开 %1</translation>
    </message>
</context>
<context>
    <name>dunlin::designer::ZoomBar</name>
    <message>
        <source>Diagram zoom</source>
        <translation>关系图缩放</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Zoom out (Ctrl+-)</source>
        <translation>缩小 (Ctrl+-)</translation>
    </message>
    <message>
        <source>Zoom to 100 %</source>
        <translation>缩放到 100 %</translation>
    </message>
    <message>
        <source>Zoom to 100 % (Ctrl+0)</source>
        <translation>缩放到 100 % (Ctrl+0)</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Zoom in (Ctrl+=)</source>
        <translation>放大 (Ctrl+=)</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>适应</translation>
    </message>
    <message>
        <source>Fit the diagram into the view</source>
        <translation>使关系图适应视图</translation>
    </message>
    <message>
        <source>Show everything (Ctrl+1)</source>
        <translation>显示全部 (Ctrl+1)</translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation>排列</translation>
    </message>
    <message>
        <source>Arrange the tables automatically</source>
        <translation>自动排列表</translation>
    </message>
    <message>
        <source>Arrange all tables, or the selected ones (Ctrl+L)</source>
        <translation>排列所有表或所选的表 (Ctrl+L)</translation>
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
        <translation>用 Prisma 的语言设计数据库架构。</translation>
    </message>
    <message>
        <source>A project folder, a schema file or a schema folder.</source>
        <translation>项目文件夹、架构文件或架构文件夹。</translation>
    </message>
    <message>
        <source>Write the diagram to this file (.svg, .pdf, .png, .mmd, .dbml or .puml) and quit.</source>
        <translation>把关系图写入此文件（.svg、.pdf、.png、.mmd、.dbml 或 .puml）并退出。</translation>
    </message>
    <message>
        <source>Export this saved view.</source>
        <translation>导出此已保存的视图。</translation>
    </message>
    <message>
        <source>Pixels per unit of a .png; 2 where nothing is said.</source>
        <translation>.png 的每单位像素数；未指定时为 2。</translation>
    </message>
    <message>
        <source>Write a .pdf as A4 pages that can be put together.</source>
        <translation>把 .pdf 写成可拼接的 A4 页面。</translation>
    </message>
</context>
</TS>
