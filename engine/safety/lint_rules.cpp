#include "engine/safety/lint.h"

#include <algorithm>
#include <array>

namespace dunlin::safety {

namespace {

using enum LintLevel;
using enum LintRule::Databases;

constexpr std::string_view exclusive = "ACCESS EXCLUSIVE", share = "SHARE", shareRow = "SHARE ROW EXCLUSIVE";

// Ids and hazards as in LINT.md, section 3.
constexpr std::array rules{
    LintRule{"BC101", Warning, All, "A table is renamed", "Code that runs meanwhile does not find it.", "Make a view with the old name, deploy, then remove the view.", exclusive},
    LintRule{"BC102", Warning, All, "A column is renamed", "Code that runs meanwhile does not find it.", "Keep the database's name with @map, or add a column, write both, copy, and drop the old one later.", exclusive},
    LintRule{"BC103", Warning, All, "A column becomes optional", "Readers may not expect NULL.", "Deploy the readers first.", exclusive},
    LintRule{"BC104", Warning, Locking, "An enum value is renamed", "Code that runs meanwhile does not know it.", "Add the new value, change the rows, remove the old one later.", {}},
    LintRule{"CD101", Warning, All, "A constraint is dropped and does not come back", "What it guaranteed may stop to hold.", "Make sure that it is meant.", exclusive},
    LintRule{"DS101", Error, All, "A table is dropped", "Its rows are lost, and code that runs meanwhile breaks.", "Stop using it first, deploy, drop it later.", exclusive},
    LintRule{"DS102", Error, All, "A column is dropped", "Its values are lost, and code that runs meanwhile may still name it.", "Make it optional, stop reading it, drop it later.", exclusive},
    LintRule{"DS103", Error, All, "A schema is dropped", "All that is in it is lost.", "Do it by hand.", exclusive},
    LintRule{"DS104", Error, Locking, "TRUNCATE … CASCADE", "Tables that refer to it are emptied as well.", "Delete the rows by name.", exclusive},
    LintRule{"DS105", Error, All, "A column is dropped and made anew", "Its values are lost although they might be converted.", "ALTER COLUMN … TYPE … USING, or a new column and a copy.", exclusive},
    LintRule{"DS106", Warning, All, "Something goes and something alike comes", "If it is the same with another name, its data is lost for nothing.", "RENAME, or dunlin migrate dev --rename old=new.", exclusive},
    LintRule{"DS107", Error, Locking, "An enum loses values", "Rows that have such a value make the migration fail.", "Change the rows first.", exclusive, true},
    LintRule{"HI101", Error, All, "An applied migration was edited", "Databases that it ran on and those to come differ.", "Put the old text back, and write a new migration.", {}},
    LintRule{"HI102", Error, All, "A migration is older than the last one applied", "It runs here after migrations that elsewhere ran before it.", "Give its folder a time after the last one.", {}},
    LintRule{"HI103", Error, All, "Two migrations make the same", "The second one fails on a new database.", "Remove one of them, or IF NOT EXISTS.", {}},
    LintRule{"HI104", Warning, All, "A statement that cannot be repeated, outside a transaction", "After a failure in the middle the migration cannot be run again as it is.", "IF NOT EXISTS, IF EXISTS, or one statement per migration.", {}},
    LintRule{"HI105", Error, All, "Nothing to run, or not to be understood", "An empty file, or one that ends too early, is recorded as done or fails.", "Finish it, or remove its folder.", {}},
    LintRule{"IG101", Warning, All, "A suppression without a reason", "Nobody will know why.", "Write the reason behind the rule: -- dunlin:ignore DS102 nobody reads it.", {}},
    LintRule{"LK101", Warning, Locking, "An index is built under a lock", "The table cannot be written until it is done.", "CREATE INDEX CONCURRENTLY, in a migration of its own.", share},
    LintRule{"LK102", Warning, Locking, "An index is dropped under a lock", "It waits for all readers, and all wait for it.", "DROP INDEX CONCURRENTLY, in a migration of its own.", exclusive},
    LintRule{"LK103", Error, Locking, "CONCURRENTLY among other statements", "It cannot run in a transaction, so that a failure leaves half of the file done.", "A migration of its own.", {}},
    LintRule{"LK104", Warning, Locking, "REINDEX under a lock", "The table cannot be written until it is done.", "REINDEX CONCURRENTLY.", exclusive},
    LintRule{"LK105", Warning, Locking, "A key builds its index under a lock", "Nobody can use the table until it is done.", "CREATE UNIQUE INDEX CONCURRENTLY, then ADD CONSTRAINT … USING INDEX.", exclusive},
    LintRule{"LK106", Warning, Locking, "A foreign key is checked at once", "Both tables cannot be written until all rows are read.", "ADD CONSTRAINT … NOT VALID, and VALIDATE CONSTRAINT in a later migration.", shareRow},
    LintRule{"LK107", Warning, Locking, "A check is checked at once", "Nobody can use the table until all rows are read.", "ADD CONSTRAINT … NOT VALID, and VALIDATE CONSTRAINT in a later migration.", exclusive},
    LintRule{"LK108", Warning, Locking, "All rows are read for SET NOT NULL", "Nobody can use the table meanwhile.", "CHECK (… IS NOT NULL) NOT VALID, VALIDATE, then SET NOT NULL.", exclusive},
    LintRule{"LK109", Warning, Locking, "A change of type writes the table anew", "Nobody can use it meanwhile, and all its indexes are built again.", "A new column, a copy in batches, then swap.", exclusive, true},
    LintRule{"LK110", Warning, Locking, "A default that differs per row writes the table anew", "Nobody can use it meanwhile.", "Add the column without it, set the default, fill in batches.", exclusive, true},
    LintRule{"LK111", Warning, Locking, "A counting or computed column writes the table anew", "Nobody can use it meanwhile.", "Add an optional column, fill it in batches.", exclusive, true},
    LintRule{"LK112", Warning, Locking, "A primary key on columns that may be NULL", "All rows are read to see whether they are, while nobody can use the table.", "Make the columns required first, with a check that is validated apart.", exclusive},
    LintRule{"LK113", Warning, Locking, "An exclusion constraint", "Nobody can use the table until it is built; there is no way around.", "Plan for a pause.", exclusive},
    LintRule{"LK114", Warning, Locking, "A partition is detached under a lock", "Nobody can use the table meanwhile.", "DETACH PARTITION … CONCURRENTLY.", exclusive},
    LintRule{"LK115", Warning, Locking, "No limit to waiting for locks", "While the migration waits behind a long query, everybody else waits behind the migration.", "SET lock_timeout = '5s'; and run it again when it gave up.", {}},
    LintRule{"LK116", Warning, Locking, "A table is written anew", "Nobody can use it meanwhile.", "pg_repack.", exclusive, true},
    LintRule{"LK117", Warning, Locking, "Locks of several tables in one transaction", "They are held until all is done, and code that takes them in another order meets them half-way: a deadlock.", "One table per migration.", exclusive},
    LintRule{"LK118", Warning, Locking, "All rows are changed together with changes of tables", "The locks are held until every row is written.", "A migration of its own, in batches.", exclusive},
    LintRule{"LK119", Warning, Locking, "A domain gets a constraint", "Every table that uses it is read under a lock.", "NOT VALID, or a CHECK of the table.", share},
    LintRule{"MF101", Error, All, "Values must be unique from now on", "It fails where there are duplicates.", "Look for duplicates first and resolve them.", {}},
    LintRule{"MF102", Error, All, "A required column without a default", "It fails when the table has rows.", "Add it as optional, fill it, then make it required.", exclusive},
    LintRule{"MF103", Error, All, "A column becomes required", "It fails where there are NULLs.", "Fill them first, in the same migration or before.", exclusive},
    LintRule{"MF104", Error, All, "A foreign key on columns with values", "It fails where a row refers to nothing.", "Look for such rows first.", shareRow},
    LintRule{"MF105", Error, All, "A check on rows that are there", "It fails where a row does not pass.", "Look for such rows first.", exclusive},
    LintRule{"MF106", Error, All, "A type that takes less", "Values that do not fit make it fail, or are cut.", "Look for such values first; a new column and a copy with a rule.", exclusive, true},
    LintRule{"SC101", Warning, All, "A table without a primary key", "Rows cannot be told apart; replication and clients need it.", "Add a key.", {}},
    LintRule{"SC102", Warning, All, "A foreign key without an index", "Each row deleted on the other side reads this whole table.", "An index that begins with its columns: @@index([…]).", {}},
    LintRule{"SC103", Info, All, "An index that another one covers", "It costs with each write and is never needed.", "Drop the shorter one.", {}},
    LintRule{"SC104", Warning, All, "A foreign key that does not fit its other side", "It fails, or compares with conversions that use no index.", "The same types, and a unique key there.", {}},
    LintRule{"SC105", Info, Sized, "A key that counts in 32 bits", "Inserts fail when the numbers run out.", "BigInt.", {}},
    LintRule{"SC106", Info, Locking, "SERIAL", "The sequence has rights and an owner of its own.", "GENERATED BY DEFAULT AS IDENTITY.", {}},
    LintRule{"SC107", Info, Sized, "A type with surprises", "CHAR pads, VARCHAR(n) must be changed to grow, JSON cannot be compared, TIMESTAMP knows no time zone.", "TEXT with a CHECK, JSONB, TIMESTAMPTZ.", {}},
    LintRule{"SC109", Info, All, "An index of more than three columns", "The last ones rarely help, and all are written.", "The columns that select best.", {}},
    LintRule{"SC110", Warning, All, "A name that makes trouble", "A name too long is cut, and then may not be unique; a word of SQL must be quoted everywhere.", "Another name, with @map where the model shall keep its own.", {}},
    LintRule{"SC111", Info, Sized, "Columns in an order with gaps", "Each row takes more room than its values.", "Large types of fixed size first.", {}},
    LintRule{"SC112", Warning, All, "A table without its schema, among several schemas", "Which one is meant depends on the search path.", "Write the schema before the name.", {}},
    LintRule{"SC113", Warning, All, "A table without row security, among tables with it", "Whoever may read the table sees all rows.", "ALTER TABLE … ENABLE ROW LEVEL SECURITY.", {}},
    LintRule{"TX101", Error, Locking, "A transaction of the script's own", "It ends the one that makes the migration all or nothing.", "Remove BEGIN and COMMIT.", {}},
    LintRule{"TX102", Error, Locking, "An enum value is used where it is added", "In one transaction it fails (55P04), as with Prisma up to 7.3; statement by statement, a failure leaves half.", "Use it in a migration of its own.", {}},
    LintRule{"TX104", Error, Rebuilding, "A table is built anew with foreign keys on", "Dropping the old table deletes or clears the rows that refer to it.", "PRAGMA foreign_keys=OFF; first, and outside a transaction.", {}},
    LintRule{"TX105", Error, Rebuilding, "A table is built anew under a view or trigger", "Other tools stop half-way when the new table gets its name; Dunlin goes on.", "PRAGMA legacy_alter_table=ON; or drop the view and make it again.", {}},
    LintRule{"TX106", Error, Rebuilding, "What hangs on a table is lost when it is built anew", "Other tools drop triggers, checks, partial indexes without a word; Dunlin makes them again where it can.", "Write them into the migration again.", {}},
    LintRule{"TX107", Warning, Rebuilding, "A column becomes required while its table is built anew", "The copy fails at the first NULL.", "coalesce() in the copy.", {}},
};
static_assert(std::ranges::is_sorted(rules, {}, &LintRule::id));

} // namespace

std::span<const LintRule> lintRules()
{
    return rules;
}

const LintRule *findLintRule(std::string_view id)
{
    const auto found = std::ranges::find(rules, id, &LintRule::id);
    return found == rules.end() ? nullptr : &*found;
}

bool isAboutRows(const LintRule &rule)
{
    return rule.id.starts_with("DS") || rule.id.starts_with("MF") || rule.id.starts_with("LK");
}

} // namespace dunlin::safety
