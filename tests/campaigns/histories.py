#!/usr/bin/env python3
"""The real histories of the corpus with generated rows: each migration runs on tables that have rows, and is held against its lint findings.

A migration that fails on the rows must have been said to; one that is said to fail on any row (MF102) must fail; tables that go and rows
that get fewer must have been announced. Prints how many findings each rule has.

usage: histories.py [SEED] [--dunlin PATH] [--provider sqlite|postgresql] [--project PART] [--most N]     (the seed is not used)
The corpus is at DUNLIN_CORPUS; PostgreSQL at DUNLIN_TEST_POSTGRES, one is started without it.
"""
import argparse
import collections
import os
import re
import shutil
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "support"))
from databases import Dunlin, Postgres, Sqlite, SqlError, literal, postgres_server, quoted

ROOT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..")
ROWS = 3
# Rules that announce that it may fail on rows.
MAY_FAIL = {"MF101", "MF102", "MF103", "MF104", "MF105", "MF106", "DS107", "LK105", "LK109", "LK112", "LK113", "TX101", "TX102", "TX107", "SC104"}


def projects(corpus, provider):
    for folder in sorted(os.listdir(os.path.join(corpus, "projects"))):
        migrations = os.path.join(corpus, "projects", folder, "migrations")
        lock = os.path.join(migrations, "migration_lock.toml")
        if os.path.exists(lock) and 'provider = "%s"' % provider in open(lock, encoding="utf-8").read():
            yield folder, migrations


def names(migrations):
    return sorted(name for name in os.listdir(migrations) if os.path.isfile(os.path.join(migrations, name, "migration.sql")))


# Rows -----------------------------------------------------------------------------------------------------------------------------------

PG_COLUMNS = """SELECT n.nspname, c.relname, a.attname, format_type(a.atttypid, a.atttypmod) AS type, t.typtype,
  (SELECT json_agg(enumlabel ORDER BY enumsortorder)::text FROM pg_enum WHERE enumtypid = a.atttypid) AS labels
FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid JOIN pg_namespace n ON n.oid = c.relnamespace JOIN pg_type t ON t.oid = a.atttypid
WHERE c.relkind = 'r' AND n.nspname !~ '^pg_' AND n.nspname <> 'information_schema' AND c.relname <> '_prisma_migrations'
  AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = '' AND a.attidentity = '' ORDER BY c.oid, a.attnum"""


def pg_value(type, labels, number):
    if labels:
        found = re.findall(r'"((?:[^"\\]|\\.)*)"', labels)
        return literal(found[number % len(found)]) if found else "NULL"
    base = type.split("(")[0]
    if base.endswith("[]"):
        return "'{}'"
    if base in ("integer", "bigint", "smallint", "numeric", "double precision", "real", "money", "oid"):
        return str(number)
    if base == "boolean":
        return "true" if number % 2 else "false"
    if base.startswith("timestamp") or base == "date":
        return "'2024-01-0%d'" % number
    if base.startswith("time"):
        return "'0%d:00'" % number
    if base == "uuid":
        return "'00000000-0000-4000-8000-%012d'" % number
    if base in ("json", "jsonb"):
        return "'{\"a\": %d}'" % number
    if base == "bytea":
        return "'\\x0%d'" % number
    if base in ("inet", "cidr"):
        return "'10.0.0.%d'" % number
    if base == "interval":
        return "'%d days'" % number
    if base in ("text", "character varying", "character", "citext"):
        return "'%d'" % number
    return "NULL"


def fill_postgres(database):
    tables = collections.defaultdict(list)
    for schema, table, column, type, _, labels in database.rows(PG_COLUMNS):
        tables[schema, table].append((column, type, labels))
    left = dict(tables)
    for _ in range(6):  # parents before children; what never fits (a check, a circle of required keys) stays empty
        for (schema, table), columns in list(left.items()):
            name = "%s.%s" % (quoted(schema), quoted(table))
            lines = ["(%s)" % ", ".join(pg_value(type, labels, number) for _, type, labels in columns) for number in range(1, ROWS + 1)]
            try:
                database.execute("DO $$ BEGIN IF NOT EXISTS (SELECT 1 FROM %s) THEN INSERT INTO %s (%s) VALUES %s; END IF; END $$" % (
                    name, name, ", ".join(quoted(column) for column, _, _ in columns), ", ".join(lines)))
                del left[schema, table]
            except SqlError:
                pass


def fill_sqlite(database):
    for table in database.tables():
        if table == "_prisma_migrations":
            continue
        columns = database.rows("SELECT name, upper(type), pk FROM pragma_table_info(%s)" % literal(table))
        for number in range(1, ROWS + 1):
            values = ["'%d'" % number if kind in ("TEXT", "JSONB") else "x'0%d'" % number if kind == "BLOB" else str(number) for _, kind, _ in columns]
            try:
                database.execute("PRAGMA foreign_keys=OFF; INSERT INTO %s (%s) SELECT %s WHERE (SELECT count(*) FROM %s) < %d" % (
                    quoted(table), ", ".join(quoted(column) for column, _, _ in columns), ", ".join(values), quoted(table), ROWS))
            except SqlError:
                break


def counts(database):
    if database.provider == "sqlite":
        return {table: int(database.rows("SELECT count(*) FROM %s" % quoted(table))[0][0]) for table in database.tables() if table != "_prisma_migrations"}
    tables = {(row[0], row[1]) for row in database.rows(PG_COLUMNS)}
    if not tables:
        return {}
    sql = " UNION ALL ".join("SELECT %s AS name, count(*) AS n FROM %s.%s" % (literal(table), quoted(schema), quoted(table)) for schema, table in sorted(tables))
    return {name: int(number) for name, number in database.rows(sql)}


# Histories ------------------------------------------------------------------------------------------------------------------------------

class History:
    def __init__(self, args, name, migrations, database, folder, totals):
        self.args, self.name, self.migrations, self.database, self.folder, self.totals = args, name, migrations, database, folder, totals
        self.dunlin = Dunlin(args.dunlin, folder)
        self.wrong = []

    def say(self, migration, what):
        self.wrong.append("%s %s: %s" % (self.name, migration, what))

    def go(self):
        shutil.rmtree(os.path.join(self.folder, "migrations"), ignore_errors=True)
        os.makedirs(os.path.join(self.folder, "migrations"))
        shutil.copy(os.path.join(self.migrations, "migration_lock.toml"), os.path.join(self.folder, "migrations"))
        with open(os.path.join(self.folder, "schema.prisma"), "w", encoding="utf-8") as file:
            file.write('datasource db {\n  provider = "%s"\n  url = "%s"\n}\n' % (self.args.provider, self.database.url))
        self.database.fresh()
        findings = self.lint()
        for number, migration in enumerate(names(self.migrations)[:self.args.most]):
            shutil.copytree(os.path.join(self.migrations, migration), os.path.join(self.folder, "migrations", migration))
            (fill_sqlite if self.args.provider == "sqlite" else fill_postgres)(self.database)
            if not self.apply(migration, findings[migration]):
                self.totals["histories that end early"] += 1
                self.say(migration, "does not run on empty tables either; the rest was left out")
                return

    def lint(self):
        code, answer = self.dunlin.json("migrate", "lint", "--migrations", self.migrations, "--level", "info", "--fail-on", "never")
        found = collections.defaultdict(list)
        for item in answer["findings"]:
            found[item["migration"]].append(item)
            self.totals["rule " + item["rule"]] += 1
        self.totals["migrations"] += answer["migrations"]
        return found

    def apply(self, migration, findings):
        before = counts(self.database)
        done = self.dunlin.run("migrate", "deploy")
        rules = {item["rule"] for item in findings}
        if done.returncode == 0:
            self.totals["applied on rows"] += 1
            self.compare(migration, findings, before)
            return True
        words = re.search(r"(ERROR:.*|Database error:\s*.*)", done.stdout + done.stderr)
        with open(os.path.join(self.migrations, migration, "migration.sql"), encoding="utf-8") as file:
            own = re.search(r"^\s*(INSERT|UPDATE|DELETE|WITH|DO)\b|RAISE", file.read(), re.I | re.M)
        if "extension" in done.stderr and "not available" in done.stderr:
            self.totals["needs an extension that is not here"] += 1
        elif own and not rules & MAY_FAIL:
            self.totals["failed on the rows, with data statements of its own"] += 1
        elif rules & MAY_FAIL:
            self.totals["failed on the rows, as announced"] += 1
        else:
            self.totals["failed on the rows, unannounced"] += 1
            self.say(migration, "fails and no finding says so: %s" % (words.group(1) if words else done.stderr[-300:]))
        return self.again_without_rows(migration)

    def again_without_rows(self, migration):
        self.dunlin.run("migrate", "resolve", "--rolled-back", migration)
        for table in counts(self.database):
            try:
                self.database.execute("DELETE FROM %s" % quoted(table) if self.args.provider == "sqlite" else "TRUNCATE %s CASCADE" % quoted(table))
            except SqlError:
                pass
        return self.dunlin.run("migrate", "deploy").returncode == 0

    def compare(self, migration, findings, before):
        now = counts(self.database)
        with open(os.path.join(self.migrations, migration, "migration.sql"), encoding="utf-8") as file:
            deletes = re.search(r"\b(DELETE|TRUNCATE|DO)\b|CASCADE", file.read(), re.I)
        about = collections.defaultdict(set)
        for item in findings:
            about[item["table"].lower()].add(item["rule"])
        for table, rows in before.items():
            rules = about[table.lower()]
            if rows and "MF102" in rules:
                self.say(migration, "`%s` has rows and a required column was added all the same: a false \"will fail\"" % table)
            if table not in now and not rules & {"DS101", "BC101", "DS105"} and not deletes:
                self.say(migration, "`%s` is gone and no finding says so" % table)
            elif table in now and now[table] < rows and not deletes:
                self.say(migration, "`%s` had %d rows and has %d" % (table, rows, now[table]))


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--dunlin", default=os.environ.get("DUNLIN_PROGRAM", "build/dev/app/cli/dunlin"))
    parser.add_argument("--provider", choices=["sqlite", "postgresql"], default="sqlite")
    parser.add_argument("--project", default="")
    parser.add_argument("--most", type=int, help="that many migrations of each")
    parser.add_argument("seed", type=int, nargs="?", default=1)
    args = parser.parse_args()
    corpus = os.environ.get("DUNLIN_CORPUS") or os.path.join(ROOT, "..", "shared", "corpus")
    totals, wrong = collections.Counter(), []
    with postgres_server() if args.provider == "postgresql" else tempfile.TemporaryDirectory(), tempfile.TemporaryDirectory(prefix="dunlin-histories-") as folder:
        database = Sqlite(folder) if args.provider == "sqlite" else Postgres("histories_%d" % os.getpid())
        for name, migrations in projects(corpus, args.provider):
            if args.project not in name:
                continue
            history = History(args, name, migrations, database, folder, totals)
            history.go()
            totals["projects"] += 1
            wrong += history.wrong
            print(name, len(history.wrong), flush=True)
        database.close()
    print("\n".join(wrong))
    print("%s: %s" % (args.provider, ", ".join("%s %d" % pair for pair in sorted(totals.items()))))
    return 1 if wrong or not totals["projects"] else 0


if __name__ == "__main__":
    sys.exit(main())
