#!/usr/bin/env python3
"""Down after up: random schemas with random rows, changed by a random migration that `dunlin migrate undo` then takes back.

Afterwards the database is what its history says, which is the history before; and every value is as it was, unless undo said that it
does not bring it back.

usage: undo.py [SEED] [--dunlin PATH] [--provider sqlite|postgresql] [--runs 1000] [--only RUN]
"""
import os
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "support"))
import rows
from databases import SqlError
from lifecycle import schemas
from rows import Defect, contents, same


class Undo(rows.Run):
    def go(self):
        self.start()
        self.schema = schemas.random_schema(self.database.provider, self.database.url, self.chance)
        self.after, renames = schemas.edited(self.schema, self.chance)
        self.by_migrations = True
        self.write(self.schema)
        code, answer = self.change("first", [])
        if code != 0:
            self.counts["first schema refused"] += 1
            return
        try:
            self.database.execute(schemas.inserts(self.schema, self.chance))
        except SqlError as error:
            raise Defect("the rows do not fit: %s" % error)
        before = contents(self.database)
        self.write(self.after)
        code, answer = self.change("second", renames)
        if code != 0 or not answer["created"]:
            self.counts["nothing to undo"] += 1
            return
        code, answer = self.dunlin.json("migrate", "undo", "--accept-data-loss")
        if code != 0:
            if "--backfill" not in answer["error"]["message"]:
                raise Defect("undo failed: " + answer["error"]["message"])
            self.counts["refused: a required column comes back without values"] += 1
            return
        self.write(self.schema)
        self.check(before, answer)

    def check(self, before, answer):
        if self.database.check():
            raise Defect("the database is not sound: %s" % self.database.check())
        status = self.dunlin.run("migrate", "status")
        if status.returncode != 0:
            raise Defect("status: " + status.stdout + status.stderr)
        # Neither drift nor anything to do: database, history and schema are as before.
        code, again = self.dunlin.json("migrate", "dev", "--name", "third")
        if code != 0 or again["created"]:
            raise Defect("the database is not what the history says: " + str(again.get("drift") or again.get("script") or again))
        now = contents(self.database)
        lost = " ".join(answer.get("lost", []))
        if sorted(before) != sorted(now):
            raise Defect("other tables: %s instead of %s" % (sorted(now), sorted(before)))
        for table, kept in before.items():
            for tag, row in kept.items():
                there = now[table].get(tag)
                for column, value in row.items():
                    if there is not None and (same(value, there[column]) or value == there[column]):
                        self.counts["values as before"] += 1
                    elif table in lost or column in lost:
                        self.counts["values that undo said it does not bring back"] += 1
                    else:
                        raise Defect("`%s`.`%s` of %s was %s, is %s, and undo did not say so (lost: %s)" % (table, column, tag, value, there and there[column], lost))
        self.counts["undone"] += 1


if __name__ == "__main__":
    sys.exit(rows.main(Undo, 1000))
