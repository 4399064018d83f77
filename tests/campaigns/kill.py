#!/usr/bin/env python3
"""Ends `dunlin` at random moments, by SIGKILL or by taking its connection away, and checks what it leaves behind.

Commands: deploy, dev, reset, restore, push, undo. After each end the database is sound and in a state that the command may leave, no row is
lost that is not in a backup, and `dunlin migrate status` says what the history says. Then the documented repair leads to the end.

usage: kill.py [SEED] [--dunlin PATH] [--provider sqlite|postgresql] [--command NAME] [--runs 500] [--rows 2000]
PostgreSQL: DUNLIN_TEST_POSTGRES names a server where databases may be made; one is started without it.
"""
import argparse
import collections
import os
import random
import shutil
import sqlite3
import sys
import tempfile
import time

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "support"))
from databases import Dunlin, Postgres, Sqlite, SqlError, postgres_server, quoted

MODELS = """model Parent {
  id    Int     @id
  name  String  @default("x")
  extra String?
  children Child[]

  @@index([name])
}

model Child {
  id       Int    @id
  note     String @default("none")
  parentId Int
  parent   Parent @relation(fields: [parentId], references: [id], onDelete: Cascade)
}
"""
# What `dev` and `push` lead to: a column goes, another one comes, a table comes.
CHANGED = MODELS.replace('  note     String @default("none")\n', "  size     Int    @default(1)\n") + "\nmodel Label {\n  id Int @id\n}\n"

INIT = """CREATE TABLE "Parent" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "name" TEXT
);

CREATE TABLE "Child" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "note" TEXT,
    "parentId" INTEGER NOT NULL,
    CONSTRAINT "Child_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "Parent" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
"""
EXTRA = 'ALTER TABLE "Parent" ADD COLUMN "extra" TEXT;\n\nUPDATE "Parent" SET "extra" = \'e\' || "id";\n'
REBUILD = """PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_%(table)s" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "%(column)s" TEXT NOT NULL DEFAULT '%(default)s'%(more)s
);
INSERT INTO "new_%(table)s" ("id", "%(column)s"%(names)s) SELECT "id", coalesce("%(column)s", '%(default)s') AS "%(column)s"%(names)s FROM "%(table)s";
DROP TABLE "%(table)s";
ALTER TABLE "new_%(table)s" RENAME TO "%(table)s";
%(index)sPRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;
"""
FILL = """UPDATE "%(table)s" SET "%(column)s" = '%(default)s' WHERE "%(column)s" IS NULL;
ALTER TABLE "%(table)s" ALTER COLUMN "%(column)s" SET DEFAULT '%(default)s';
ALTER TABLE "%(table)s" ALTER COLUMN "%(column)s" SET NOT NULL;
%(index)s"""
PARENT = {"table": "Parent", "column": "name", "default": "x", "more": "", "names": "", "index": 'CREATE INDEX "Parent_name_idx" ON "Parent"("name");\n'}
CHILD = {"table": "Child", "column": "note", "default": "none", "names": ', "parentId"', "index": "",
         "more": ',\n    "parentId" INTEGER NOT NULL,\n    CONSTRAINT "Child_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "Parent" ("id") ON DELETE CASCADE ON UPDATE CASCADE'}


def migrations(provider):
    change = REBUILD if provider == "sqlite" else FILL
    return [("20240101000000_init", INIT), ("20240102000000_parent", change % PARENT), ("20240103000000_extra", EXTRA), ("20240104000000_child", change % CHILD)]


class Failure(Exception):
    pass


def require(condition, message):
    if not condition:
        raise Failure(message)


def write(path, text):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)


class World:
    """One project with its database, which can be set back to how it was."""

    def __init__(self, args, folder):
        self.args, self.folder = args, folder
        self.project = os.path.join(folder, "project")
        os.makedirs(self.project)
        self.database = Sqlite(self.project) if args.provider == "sqlite" else Postgres("kill_%d" % os.getpid())
        self.dunlin = Dunlin(args.dunlin, self.project)
        self.saved = {}

    def schema(self, models):
        write(os.path.join(self.project, "schema.prisma"), 'datasource db {\n  provider = "%s"\n  url = "%s"\n}\n\n%s' % (self.args.provider, self.database.url, models))

    def migrate(self, *items):
        write(os.path.join(self.project, "migrations", "migration_lock.toml"), 'provider = "%s"\n' % self.args.provider)
        for name, script in items:
            write(os.path.join(self.project, "migrations", name, "migration.sql"), script)

    def must(self, *command):
        done = self.dunlin.run(*command)
        require(done.returncode == 0, "%s: exit %d\n%s%s" % (" ".join(command), done.returncode, done.stdout, done.stderr))
        return done.stdout

    def save(self, name):
        """How it is now, by this name."""
        copy = os.path.join(self.folder, name)
        shutil.rmtree(copy, ignore_errors=True)
        shutil.copytree(self.project, copy)
        if self.args.provider == "postgresql":
            self.database.session.close()
            self.database.admin.run('DROP DATABASE IF EXISTS "%s_%s"' % (self.database.name, name))
            self.database.admin.run('CREATE DATABASE "%s_%s" TEMPLATE "%s"' % (self.database.name, name, self.database.name))
            self.database.reopen()
            self.saved[name] = True

    def load(self, name):
        shutil.rmtree(self.project)
        shutil.copytree(os.path.join(self.folder, name), self.project)
        if self.args.provider == "postgresql":
            self.database.session.close()
            self.database.admin.run('DROP DATABASE IF EXISTS "%s" WITH (FORCE)' % self.database.name)
            self.database.admin.run('CREATE DATABASE "%s" TEMPLATE "%s_%s"' % (self.database.name, self.database.name, name))
            self.database.reopen()

    def close(self):
        for name in self.saved:
            self.database.admin.run('DROP DATABASE IF EXISTS "%s_%s"' % (self.database.name, name))
        self.database.close()

    def rows(self):
        """The user's tables with their columns and rows, as one text."""
        out = []
        for table in sorted(name for name in self.database.tables() if name != "_prisma_migrations"):
            columns = sorted(self.database.columns(table))
            out.append((table, columns, sorted(self.database.rows("SELECT %s FROM %s" % (", ".join(quoted(column) for column in columns), quoted(table))), key=str)))
        return repr(out)

    def history(self):
        """Names of what is applied, and of what is open."""
        if "_prisma_migrations" not in self.database.tables():
            return [], []
        rows = self.database.rows("SELECT migration_name, CASE WHEN rolled_back_at IS NOT NULL THEN 'back' WHEN finished_at IS NULL THEN 'open' ELSE 'done' END AS state FROM _prisma_migrations ORDER BY started_at")
        return [name for name, state in rows if state == "done"], [name for name, state in rows if state == "open"]

    def folders(self):
        return sorted(name for name in os.listdir(os.path.join(self.project, "migrations")) if not name.endswith(".toml"))

    def check_status(self):
        """What status says is what the history says."""
        applied, open_rows = self.history()
        pending = [name for name in self.folders() if name not in applied + open_rows]
        status = self.dunlin.run("migrate", "status")
        said = status.stdout + status.stderr
        complete = not open_rows and not pending and "_prisma_migrations" in self.database.tables()
        require((status.returncode == 0) == complete, "status: exit %d; applied %s, open %s, pending %s\n%s" % (status.returncode, applied, open_rows, pending, said))
        for name in open_rows + ([] if open_rows else pending):
            require(name in said, "status does not name %s\n%s" % (name, said))
        return applied, open_rows

    def resolve(self, open_rows, done):
        for name in open_rows:
            self.must("migrate", "resolve", "--applied" if done else "--rolled-back", name)

    def backups(self):
        folder = os.path.join(self.project, ".dunlin", "backups")
        return [os.path.join(folder, name) for name in sorted(os.listdir(folder))] if os.path.isdir(folder) else []


def saved_values(path, table, column):
    """How many values of a column a backup holds."""
    connection = sqlite3.connect(path)
    try:
        return connection.execute("SELECT count(%s) FROM %s" % (quoted(column), quoted(table))).fetchone()[0]
    except sqlite3.Error:
        return 0
    finally:
        connection.close()


# The commands: what may be there afterwards, and what leads to the end ------------------------------------------------------------------

class Deploy:
    """Three migrations over rows: the database is always between two whole ones."""
    template, command = "deploy", ("migrate", "deploy")

    def __init__(self, states):
        self.states = states

    def check(self, world):
        applied, open_rows = world.check_status()
        require(len(open_rows) <= 1, "several open rows: %s" % open_rows)
        now = world.rows()
        require(now in self.states, "the database is between two states")
        position = self.states.index(now) + 1
        require(position - len(applied) in ((0, 1) if open_rows else (0,)), "%d migrations took effect, the history says %d" % (position, len(applied)))
        world.resolve(open_rows, position > len(applied))
        world.must("migrate", "deploy")
        require(world.rows() == self.states[-1], "the repaired database is not the expected one")
        return "in a migration" if open_rows else "before the first" if position == 1 else "complete" if position == len(self.states) else "between two"


class Dev:
    """A new migration that drops a column with values: they are in a backup before they go."""
    template, command = "changed", ("migrate", "dev", "--name", "next", "--accept-data-loss")

    def __init__(self, before, after, values):
        self.before, self.after, self.values = before, after, values

    def check(self, world):
        applied, open_rows = world.check_status()
        now = world.rows()
        require(now in (self.before, self.after), "neither as before nor as afterwards")
        if now == self.after:
            require(any(saved_values(path, "Child", "note") == self.values for path in world.backups()), "the values are gone and in no backup")
        world.resolve(open_rows, now == self.after)
        world.must(*self.command)
        require(world.rows() == self.after, "the repaired database is not the expected one")
        world.check_status()
        return "in the migration" if open_rows else "complete" if now == self.after else "written" if len(world.folders()) > len(applied) + 1 else "before"


class Push(Dev):
    template, command = "changed", ("db", "push", "--accept-data-loss")

    def check(self, world):
        now = world.rows()
        require(now in (self.before, self.after), "neither as before nor as afterwards")
        if now == self.after:
            require(any(saved_values(path, "Child", "note") == self.values for path in world.backups()), "the values are gone and in no backup")
        world.must(*self.command)
        require(world.rows() == self.after, "the repaired database is not the expected one")
        return "complete" if now == self.after else "before"


class Reset:
    """The rows are in the database, or all of them in a backup."""
    template, command = "deployed", ("migrate", "reset", "--force")

    def __init__(self, before, after, values):
        self.before, self.after, self.values = before, after, values

    def check(self, world):
        applied, open_rows = world.check_status()
        now = world.rows()
        if now != self.before:
            require(any(saved_values(path, "Child", "id") == self.values for path in world.backups()), "the rows are gone and in no backup")
        world.must(*self.command)
        require(world.rows() == self.after, "the repaired database is not the expected one")
        world.check_status()
        return "before" if now == self.before else "complete" if now == self.after and not open_rows and len(applied) == len(world.folders()) else "emptied"


class Restore:
    """All rows come back, or none."""
    template = "emptied"

    def __init__(self, before, after, backup):
        self.before, self.after = before, after
        self.command = ("backup", "restore", backup)

    def check(self, world):
        world.check_status()
        now = world.rows()
        require(now in (self.before, self.after), "some rows are back and others are not")
        world.must(*self.command)
        require(world.rows() == self.after, "not all rows came back")
        return "complete" if now == self.after else "before"


class Undo:
    """The migration is there or it is not; where undoing takes two steps, the row says that it did not end."""
    template, command = "undoable", ("migrate", "undo", "--accept-data-loss")

    def __init__(self, before, after):
        self.before, self.after = before, after

    def check(self, world):
        _, open_rows = world.check_status()
        now = world.rows()
        require(now in (self.before, self.after) or open_rows, "neither as before nor as afterwards")
        for name in open_rows:
            world.must("migrate", "repair", "--undo", name)
        if not open_rows and now == self.before:
            world.must(*self.command)
        require(world.rows() == self.after, "the repaired database is not the expected one")
        world.check_status()
        return "half-way" if open_rows else "before" if now == self.before else "complete"


def fill(world):
    rows = world.args.rows
    world.database.execute('INSERT INTO "Parent" VALUES %s; INSERT INTO "Child" VALUES %s;' % (
        ",".join("(%d, %s)" % (i, "NULL" if i % 7 == 0 else "'name %d'" % i) for i in range(1, rows + 1)),
        ",".join("(%d, %s, %d)" % (i, "NULL" if i % 5 == 0 else "'note'", i % rows + 1) for i in range(1, rows * 2 + 1))))


def prepare(world):
    """The states from which the commands start, and what they lead to."""
    first, *rest = migrations(world.args.provider)
    world.schema(MODELS)
    world.migrate(first)
    world.must("migrate", "deploy")
    fill(world)
    world.migrate(*rest)
    world.save("deploy")
    for name, _ in rest:
        shutil.rmtree(os.path.join(world.project, "migrations", name))
    states = [world.rows()]
    for item in rest:
        world.migrate(item)
        world.must("migrate", "deploy")
        states.append(world.rows())
    world.save("deployed")
    deployed, values = states[-1], world.args.rows * 2
    world.schema(CHANGED)
    world.save("changed")
    world.must(*Dev.command)
    changed = world.rows()
    world.save("undoable")
    world.load("deployed")
    world.must(*Reset.command)
    emptied = world.rows()
    world.save("emptied")
    backup = os.path.relpath(world.backups()[0], world.project)
    return {"deploy": Deploy(states), "dev": Dev(deployed, changed, values), "push": Push(deployed, changed, values), "reset": Reset(deployed, emptied, values),
            "restore": Restore(emptied, deployed, backup), "undo": Undo(changed, deployed)}


def elapsed(world, command):
    """Seconds that it takes undisturbed, the shortest of two."""
    found = []
    for _ in range(2):
        world.load(command.template)
        begin = time.monotonic()
        world.must(*command.command)
        found.append(time.monotonic() - begin)
    return min(found)


def run_once(world, command, how, delay):
    world.load(command.template)
    process = world.dunlin.start(*command.command)
    time.sleep(delay)
    if how == "kill":
        process.kill()
    else:
        world.database.disconnect_others()
    try:
        out, err = process.communicate(timeout=60)
    except Exception:
        process.kill()
        raise Failure("it did not end after it lost its connection")
    require(how == "kill" or process.returncode >= 0, "a signal ended it: %d" % process.returncode)
    require(process.returncode <= 0 or err.startswith("Error: "), "no error said: " + out + err)
    if world.args.provider == "postgresql":
        world.database.disconnect_others()  # a killed client's statement may still run
    require(not world.database.check(), "the database is not sound: %s" % world.database.check())
    return command.check(world)


def run_all(world, args):
    chance = random.Random(args.seed)
    counts = collections.Counter()
    commands = prepare(world)
    names = [args.command] if args.command else sorted(commands)
    times = {name: elapsed(world, commands[name]) for name in names}
    ways = ["kill"] if args.provider == "sqlite" else ["kill", "kill", "lose the connection"]
    for run in range(args.runs):
        name, how = names[run % len(names)], chance.choice(ways)
        delay = chance.uniform(0, times[name] * 1.1)
        try:
            counts["%s, %s: %s" % (name, how, run_once(world, commands[name], how, delay))] += 1
        except (Failure, SqlError) as failure:
            raise Failure("run %d (seed %d), %s, %s after %.1f ms: %s" % (run, args.seed, name, how, delay * 1000, failure))
    return counts


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--dunlin", default=os.environ.get("DUNLIN_PROGRAM", "build/dev/app/cli/dunlin"))
    parser.add_argument("--provider", choices=["sqlite", "postgresql"], default="sqlite")
    parser.add_argument("--command", choices=["deploy", "dev", "push", "reset", "restore", "undo"])
    parser.add_argument("--runs", type=int, default=500)
    parser.add_argument("--rows", type=int, default=2000)
    parser.add_argument("seed", type=int, nargs="?", default=1)
    args = parser.parse_args()
    with postgres_server() if args.provider == "postgresql" else tempfile.TemporaryDirectory(), tempfile.TemporaryDirectory(prefix="dunlin-kill-") as folder:
        world = World(args, folder)
        try:
            counts = run_all(world, args)
        except Failure as failure:
            print("FAILED:", failure, file=sys.stderr)
            return 1
        finally:
            world.close()
    print("%s, %d runs, seed %d:" % (args.provider, args.runs, args.seed))
    for what, count in sorted(counts.items()):
        print("%5d  %s" % (count, what))
    return 0


if __name__ == "__main__":
    sys.exit(main())
