#!/usr/bin/env python3
"""Kills `dunlin migrate deploy` at random moments (SIGKILL) and checks what it leaves behind.

After each kill the file must pass integrity_check and foreign_key_check, hold the schema and rows of a state between two
whole migrations, and `dunlin migrate status` must name that state. Then the documented repair must lead to the end.

usage: kill.py [SEED] [--dunlin PATH] [--runs 200] [--rows 4000]
"""
import argparse
import os
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time

SCHEMA = """datasource db {
  provider = "sqlite"
  url      = "file:./kill.db"
}

model Parent {
  id    Int     @id @default(autoincrement())
  name  String  @default("x")
  extra String?
  children Child[]

  @@index([name])
}

model Child {
  id       Int    @id @default(autoincrement())
  note     String @default("none")
  parentId Int
  parent   Parent @relation(fields: [parentId], references: [id], onDelete: Cascade)
}
"""

INIT = """-- CreateTable
CREATE TABLE "Parent" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "name" TEXT
);

-- CreateTable
CREATE TABLE "Child" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "note" TEXT,
    "parentId" INTEGER NOT NULL,
    CONSTRAINT "Child_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "Parent" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
"""

REBUILD_PARENT = """-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Parent" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "name" TEXT NOT NULL DEFAULT 'x'
);
INSERT INTO "new_Parent" ("id", "name") SELECT "id", coalesce("name", 'x') AS "name" FROM "Parent";
DROP TABLE "Parent";
ALTER TABLE "new_Parent" RENAME TO "Parent";
CREATE INDEX "Parent_name_idx" ON "Parent"("name");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;
"""

ADD_COLUMN = """-- AlterTable
ALTER TABLE "Parent" ADD COLUMN "extra" TEXT;

UPDATE "Parent" SET "extra" = 'e' || "id";
"""

REBUILD_CHILD = """-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Child" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "note" TEXT NOT NULL DEFAULT 'none',
    "parentId" INTEGER NOT NULL,
    CONSTRAINT "Child_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "Parent" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
INSERT INTO "new_Child" ("id", "note", "parentId") SELECT "id", coalesce("note", 'none') AS "note", "parentId" FROM "Child";
DROP TABLE "Child";
ALTER TABLE "new_Child" RENAME TO "Child";
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;
"""

MIGRATIONS = [("20240101000000_init", INIT), ("20240102000000_parent", REBUILD_PARENT), ("20240103000000_extra", ADD_COLUMN),
              ("20240104000000_child", REBUILD_CHILD)]


class Failure(Exception):
    pass


def require(condition, message):
    if not condition:
        raise Failure(message)


def write(path, text):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)


def add_migration(project, name, script):
    write(os.path.join(project, "migrations", name, "migration.sql"), script)


def dunlin(args, project, *command):
    return subprocess.run([args.dunlin, *command, "--schema", os.path.join(project, "schema.prisma")], cwd=project,
                          capture_output=True, text=True, timeout=120)


def database(project):
    return os.path.join(project, "kill.db")


def state(project):
    """What the user's tables look like: their texts and their rows."""
    with sqlite3.connect(database(project)) as connection:
        texts = connection.execute("SELECT type, name, sql FROM sqlite_master WHERE tbl_name NOT LIKE '\\_prisma%' ESCAPE '\\' "
                                   "AND name NOT LIKE 'sqlite%' ORDER BY type, name").fetchall()
        tables = [name for kind, name, _ in texts if kind == "table"]
        rows = {table: connection.execute(f'SELECT * FROM "{table}" ORDER BY id').fetchall() for table in tables}
    connection.close()
    return repr((texts, rows))


def history(project):
    connection = sqlite3.connect(database(project))
    try:
        rows = connection.execute("SELECT migration_name, finished_at IS NOT NULL, rolled_back_at IS NOT NULL FROM _prisma_migrations "
                                  "ORDER BY started_at, rowid").fetchall()
    finally:
        connection.close()
    finished = [name for name, done, back in rows if done and not back]
    open_rows = [name for name, done, back in rows if not done and not back]
    return finished, open_rows


def check_file(project):
    connection = sqlite3.connect(database(project))
    try:
        require(connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)], "integrity_check")
        require(connection.execute("PRAGMA foreign_key_check").fetchall() == [], "foreign_key_check")
    finally:
        connection.close()


def prepare(args, folder):
    """A project whose first migration is applied, with rows; and the state after each migration."""
    project = os.path.join(folder, "template")
    write(os.path.join(project, "schema.prisma"), SCHEMA)
    write(os.path.join(project, "migrations", "migration_lock.toml"), 'provider = "sqlite"\n')
    add_migration(project, *MIGRATIONS[0])
    done = dunlin(args, project, "migrate", "deploy")
    require(done.returncode == 0, "the first migration: " + done.stdout + done.stderr)
    with sqlite3.connect(database(project)) as connection:
        connection.executemany('INSERT INTO "Parent" (id, name) VALUES (?, ?)',
                               [(i, None if i % 7 == 0 else "name %d" % i) for i in range(1, args.rows + 1)])
        connection.executemany('INSERT INTO "Child" (note, parentId) VALUES (?, ?)',
                               [(None if i % 5 == 0 else "n" * 40, i % args.rows + 1) for i in range(args.rows * 2)])
    connection.close()
    reference = os.path.join(folder, "reference")
    shutil.copytree(project, reference)
    states = [state(reference)]
    for name, script in MIGRATIONS[1:]:
        add_migration(reference, name, script)
        add_migration(project, name, script)
        done = dunlin(args, reference, "migrate", "deploy")
        require(done.returncode == 0, name + ": " + done.stdout + done.stderr)
        states.append(state(reference))
    shutil.rmtree(reference)
    elapsed = []
    for attempt in range(3):
        shutil.copytree(project, reference)
        begin = time.monotonic()
        dunlin(args, reference, "migrate", "deploy")
        elapsed.append(time.monotonic() - begin)
        shutil.rmtree(reference)
    return project, states, min(elapsed)


def check_status(args, project, open_rows, applied):
    status = dunlin(args, project, "migrate", "status")
    text = status.stdout + status.stderr
    complete = applied == len(MIGRATIONS) and not open_rows
    require((status.returncode == 0) == complete, "status: exit %d for %d applied, open: %s\n%s" % (status.returncode, applied, open_rows, text))
    for name in open_rows:
        require(name in text, "status does not name the failed migration " + name + "\n" + text)
    if complete:
        require("up to date" in text, "status does not say up to date\n" + text)
    elif not open_rows:
        require(MIGRATIONS[applied][0] in text, "status does not name the pending migration\n" + text)


def repair(args, project, states, open_rows, applied, position):
    for name in open_rows:
        answer = "--applied" if position > applied else "--rolled-back"
        done = dunlin(args, project, "migrate", "resolve", answer, name)
        require(done.returncode == 0, "resolve: " + done.stdout + done.stderr)
    done = dunlin(args, project, "migrate", "deploy")
    require(done.returncode == 0, "deploy after the repair: " + done.stdout + done.stderr)
    require(state(project) == states[-1], "the repaired database is not the expected one")
    check_file(project)


def run_once(args, template, states, delay, counts):
    project = template + ".run"
    shutil.rmtree(project, ignore_errors=True)
    shutil.copytree(template, project)
    process = subprocess.Popen([args.dunlin, "migrate", "deploy", "--schema", os.path.join(project, "schema.prisma")], cwd=project,
                               stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    time.sleep(delay)
    process.send_signal(signal.SIGKILL)
    killed = process.wait() == -signal.SIGKILL
    check_file(project)
    finished, open_rows = history(project)
    require(len(open_rows) <= 1, "several open rows: %s" % open_rows)
    applied = len(finished)
    now = state(project)
    require(now in states, "the database is between two states")
    position = states.index(now) + 1  # migrations whose effect is there; the first one always is
    require(position - applied in ((0, 1) if open_rows else (0,)), "%d migrations took effect, the history says %d" % (position, applied))
    check_status(args, project, open_rows, applied)
    kind = ("after the script, before its row" if position > applied else "inside a migration") if open_rows else \
        "before the first" if applied == 1 else "complete" if applied == len(MIGRATIONS) else "between two"
    counts[kind] = counts.get(kind, 0) + 1
    counts["killed"] = counts.get("killed", 0) + (1 if killed else 0)
    repair(args, project, states, open_rows, applied, position)
    shutil.rmtree(project)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--dunlin", default=os.environ.get("DUNLIN", "build/dev/app/cli/dunlin"))
    parser.add_argument("--runs", type=int, default=200)
    parser.add_argument("seed", type=int, nargs="?", default=1)
    parser.add_argument("--rows", type=int, default=4000)
    args = parser.parse_args()
    args.dunlin = os.path.abspath(args.dunlin)
    chance = random.Random(args.seed)
    counts = {}
    with tempfile.TemporaryDirectory(prefix="dunlin-kill-") as folder:
        try:
            template, states, elapsed = prepare(args, folder)
            for run in range(args.runs):
                delay = chance.uniform(0, elapsed)
                try:
                    run_once(args, template, states, delay, counts)
                except Failure as failure:
                    raise Failure("run %d (seed %d, killed after %.1f ms): %s" % (run, args.seed, delay * 1000, failure))
        except Failure as failure:
            print("FAILED:", failure, file=sys.stderr)
            return 1
    print("%d runs, seed %d:" % (args.runs, args.seed), ", ".join("%s %d" % pair for pair in sorted(counts.items())))
    return 0


if __name__ == "__main__":
    sys.exit(main())
