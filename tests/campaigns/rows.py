#!/usr/bin/env python3
"""No row is lost by accident: random schemas with random rows, changed by random edits through `dunlin db push` or `dunlin migrate dev`.

After each accepted plan every value is still there that no warning announced as lost, and every announced loss is in the backup.
After each refused one nothing has changed.

usage: rows.py [SEED] [--dunlin PATH] [--provider sqlite|postgresql] [--runs 2000] [--only RUN]
PostgreSQL: DUNLIN_TEST_POSTGRES names a server where databases may be made (tests/support/servers.sh).
"""
import argparse
import collections
import os
import random
import shutil
import sqlite3
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "support"))
from databases import Dunlin, SqlError, literal, open_database, postgres_server, quoted, text
from lifecycle import schemas

# Warnings about something that fails, not about values that go.
NO_LOSS = ("A unique constraint covering", "The primary key for the", "The values [")


class Defect(Exception):
    pass


def contents(database):
    """{table: {tag: {column: value}}}; a table without tags is a list of pairs, with numbers for tags."""
    out = {}
    for table in database.tables():
        if table == "_prisma_migrations":
            continue
        columns = database.columns(table)
        cells = ", ".join(quoted(name) if database.provider == "sqlite" else "%s::text AS %s" % (quoted(name), quoted(name)) for name in columns)
        found = [dict(zip(columns, row)) for row in database.rows("SELECT %s FROM %s" % (cells, quoted(table)))]
        if schemas.TAG in columns:
            out[table] = {row[schemas.TAG]: row for row in found}
        else:
            out[table] = dict(enumerate(sorted(found, key=str)))
    return out


def same(before, after):
    """The same value, whatever the way it is written: true, t, 1; \\x0001, 0001; 5, 5.0."""
    if before == after or str(before).removeprefix("\\x") == after:
        return True
    try:
        return float(before) == float(after) and after is not None
    except (TypeError, ValueError):
        return {str(before), str(after)} in ({"1", "true"}, {"0", "false"}, {"t", "true"}, {"f", "false"})


def saved(path, table, key, column):
    """The value of a row in a backup; raises when the row is not in it."""
    connection = sqlite3.connect(path)
    try:
        rows = connection.execute("SELECT %s FROM %s WHERE CAST(id AS TEXT) = %s" % (quoted(column), quoted(table), literal(key))).fetchall()
    except sqlite3.Error as error:
        raise Defect("the backup does not hold `%s`.`%s`: %s" % (table, column, error))
    finally:
        connection.close()
    if len(rows) != 1:
        raise Defect("the backup holds %d rows for %s of `%s`" % (len(rows), key, table))
    return text(rows[0][0])


class Run:
    def __init__(self, dunlin, database, chance, counts):
        self.dunlin, self.database, self.chance, self.counts = dunlin, database, chance, counts

    def write(self, schema):
        with open(os.path.join(self.dunlin.folder, "schema.prisma"), "w", encoding="utf-8") as file:
            file.write(schema.text())

    def change(self, name, renames):
        options = [option for rename, _, _ in renames for option in ("--rename", rename)]
        command = ["migrate", "dev", "--name", name, *options] if self.by_migrations else ["db", "push"]
        return self.dunlin.json(*command, "--accept-data-loss")

    def start(self):
        self.database.fresh()
        for name in ("migrations", ".dunlin"):
            shutil.rmtree(os.path.join(self.dunlin.folder, name), ignore_errors=True)

    def go(self):
        self.start()
        self.schema = schemas.random_schema(self.database.provider, self.database.url, self.chance)
        self.after, renames = schemas.edited(self.schema, self.chance)
        self.by_migrations = bool(renames) or self.chance.random() < 0.5
        self.write(self.schema)
        code, answer = self.change("first", [])
        if code != 0:
            self.counts["first schema refused: " + answer["error"]["message"][:60]] += 1
            return
        try:
            self.database.execute(schemas.inserts(self.schema, self.chance))
        except SqlError as error:
            raise Defect("the rows do not fit: %s" % error)
        before = contents(self.database)
        self.write(self.after)
        code, answer = self.change("second", renames)
        now = contents(self.database)
        if self.database.check():
            raise Defect("the database is not sound: %s" % self.database.check())
        if code != 0:
            message = answer["error"]["message"]
            kind = "cannot be executed" if "cannot be executed" in message else "invalid edit" if answer["error"].get("code") == "P1012" else "failed on the rows"
            self.counts["refused: " + kind] += 1
            if before != now:
                raise Defect("refused, and yet the rows changed: " + message)
            return
        self.counts["accepted"] += 1
        self.compare(before, now, answer, renames)

    def compare(self, before, now, answer, renames):
        tables = {old: new for _, old, new in renames if isinstance(old, str)}
        columns = {old: new for _, old, new in renames if isinstance(old, tuple)}
        findings = [item for item in answer.get("plan", answer).get("findings", []) if not item["message"].startswith(NO_LOSS)]
        backup = answer["backup"]["path"] if answer.get("backup") else None
        for table, rows in before.items():
            there = now.get(tables.get(table, table))
            for tag, row in rows.items():
                if there is not None and tag not in there:
                    raise Defect("row %s of `%s` is gone" % (tag, table))
                for column, value in row.items():
                    new = columns.get((table, column), (table, column))[1]
                    kept = there is not None and same(value, there[tag].get(new))
                    if value is None or kept:
                        self.counts["values kept"] += value is not None
                        continue
                    if not any(item["table"] == table and item.get("column", column) == column for item in findings):
                        raise Defect("`%s`.`%s` of %s was %s, is %s, and nobody was warned" % (table, column, tag, value, there and there[tag].get(new)))
                    if backup is None:
                        raise Defect("`%s`.`%s` goes and there is no backup" % (table, column))
                    self.counts["values lost and saved"] += 1
                    if "id" in row and not same(value, saved(backup, table, row["id"], column)):
                        raise Defect("`%s`.`%s` of %s was %s, the backup says %s" % (table, column, tag, value, saved(backup, table, row["id"], column)))


def main(kind=Run, runs=2000):
    parser = argparse.ArgumentParser()
    parser.add_argument("--dunlin", default=os.environ.get("DUNLIN_PROGRAM", "build/dev/app/cli/dunlin"))
    parser.add_argument("--provider", choices=["sqlite", "postgresql"], default="sqlite")
    parser.add_argument("--runs", type=int, default=runs)
    parser.add_argument("--only", type=int, help="that run alone")
    parser.add_argument("--keep-going", action="store_true", help="count the defects instead of ending at the first one")
    parser.add_argument("seed", type=int, nargs="?", default=1)
    args = parser.parse_args()
    counts, defects = collections.Counter(), 0
    with postgres_server() if args.provider == "postgresql" else tempfile.TemporaryDirectory(), tempfile.TemporaryDirectory(prefix="dunlin-rows-") as folder:
        database = open_database(args.provider, folder, "rows_%d" % os.getpid())
        try:
            for number in range(args.runs) if args.only is None else [args.only]:
                run = kind(Dunlin(args.dunlin, folder), database, random.Random("%d/%d" % (args.seed, number)), counts)
                try:
                    run.go()
                except (Defect, AssertionError) as defect:
                    defects += 1
                    print("FAILED: run %d (seed %d): %s" % (number, args.seed, defect), file=sys.stderr)
                    if args.only is not None:
                        print(run.schema.text(), run.after.text(), sep="\n----\n", file=sys.stderr)
                    if not args.keep_going:
                        return 1
        finally:
            database.close()
    print("%s, %d runs, seed %d: %s; %d defects" % (args.provider, args.runs, args.seed, ", ".join("%s %d" % pair for pair in sorted(counts.items())), defects))
    return 1 if defects else 0


if __name__ == "__main__":
    sys.exit(main())
