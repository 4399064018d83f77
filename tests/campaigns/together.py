#!/usr/bin/env python3
"""Several `dunlin migrate deploy` at once: each migration is applied once, and whoever comes second waits, or says who is ahead.

usage: together.py [SEED] [--dunlin PATH] [--provider sqlite|postgresql] [--runs 10] [--processes 3]
PostgreSQL: DUNLIN_TEST_POSTGRES names a server where databases may be made; one is started without it.
"""
import argparse
import collections
import os
import random
import shutil
import sys
import tempfile
import time

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "support"))
from databases import Dunlin, open_database, postgres_server

MIGRATIONS = 12


def write(path, text):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)


def prepare(database, folder):
    database.fresh()
    shutil.rmtree(os.path.join(folder, "migrations"), ignore_errors=True)
    write(os.path.join(folder, "schema.prisma"), 'datasource db {\n  provider = "%s"\n  url = "%s"\n}\n' % (database.provider, database.url))
    write(os.path.join(folder, "migrations", "migration_lock.toml"), 'provider = "%s"\n' % database.provider)
    for number in range(1, MIGRATIONS + 1):
        text = 'CREATE TABLE "T%d" ("id" INTEGER NOT NULL PRIMARY KEY);\n' % number
        text += 'INSERT INTO "T%d" WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 3000) SELECT i FROM n;\n' % number
        write(os.path.join(folder, "migrations", "%02d_table" % number, "migration.sql"), text)


def run_once(dunlin, database, processes, chance, counts):
    """What is wrong; empty when all is well."""
    started = []
    for _ in range(processes):
        started.append(dunlin.start("migrate", "deploy"))
        time.sleep(chance.choice([0, 0, 0.01, 0.05]))
    wrong, applied = "", 0
    for process in started:
        out, err = process.communicate(timeout=120)
        did = out.count("Applying migration")
        applied += did
        if process.returncode == 0:
            counts["applied all" if did == MIGRATIONS else "found them applied" if did == 0 else "applied some"] += 1
        elif "migrating" in err or "lock" in err.lower():
            counts["gave up waiting and said so"] += 1
        else:
            wrong += "exit %d and no word of the other one: %s%s\n" % (process.returncode, out, err)
    rows = database.rows("SELECT count(*) AS rows, count(DISTINCT migration_name) AS names, count(finished_at) AS finished FROM _prisma_migrations")[0]
    if rows != [str(MIGRATIONS)] * 3 or applied != MIGRATIONS:
        wrong += "%s rows, names, finished; %d said to be applied\n" % (rows, applied)
    for number in range(1, MIGRATIONS + 1):
        if database.rows('SELECT count(*) FROM "T%d"' % number) != [["3000"]]:
            wrong += "T%d has other rows\n" % number
    return wrong


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--dunlin", default=os.environ.get("DUNLIN_PROGRAM", "build/dev/app/cli/dunlin"))
    parser.add_argument("--provider", choices=["sqlite", "postgresql"], default="sqlite")
    parser.add_argument("--runs", type=int, default=10)
    parser.add_argument("--processes", type=int, default=3)
    parser.add_argument("seed", type=int, nargs="?", default=1)
    args = parser.parse_args()
    chance, counts = random.Random(args.seed), collections.Counter()
    with postgres_server() if args.provider == "postgresql" else tempfile.TemporaryDirectory(), tempfile.TemporaryDirectory(prefix="dunlin-together-") as folder:
        database = open_database(args.provider, folder, "together_%d" % os.getpid())
        try:
            for run in range(args.runs):
                prepare(database, folder)
                wrong = run_once(Dunlin(args.dunlin, folder), database, args.processes, chance, counts)
                if wrong:
                    print("FAILED: run %d (seed %d): %s" % (run, args.seed, wrong), file=sys.stderr)
                    return 1
        finally:
            database.close()
    print("%s, %d runs of %d at once, seed %d: %s" % (args.provider, args.runs, args.processes, args.seed, ", ".join("%s %d" % pair for pair in sorted(counts.items()))))
    return 0


if __name__ == "__main__":
    sys.exit(main())
