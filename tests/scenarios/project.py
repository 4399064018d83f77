"""One project folder with a database in some state, and the program run in it as a person would."""
import os
import pty
import re
import select
import shlex
import shutil
import sqlite3
import subprocess
import termios
import time

from databases import Psql, Sqlite, SqlError, quoted


class Project:
    """`database` is empty; for SQLite it is a file of the folder, and made here."""

    def __init__(self, program, folder, provider, database=None):
        self.program, self.folder, self.provider = program, folder, provider
        os.makedirs(os.path.join(folder, "prisma"), exist_ok=True)
        self.database = database or Sqlite(os.path.join(folder, "prisma"))
        self.url = self.database.url
        self.held = []

    def close(self):
        for connection in self.held:
            connection.close()

    def path(self, name):
        return os.path.join(self.folder, name)

    def write(self, name, text):
        os.makedirs(os.path.dirname(self.path(name)), exist_ok=True)
        with open(self.path(name), "w", encoding="utf-8") as file:
            file.write(text)

    def fill(self, text):
        """Placeholders for what differs from run to run."""
        server = re.sub(r"/[^/]*$", "", self.database.server) if self.provider == "postgresql" else ""
        address = server.split("@")[-1]
        return text.replace("{url}", self.database.url).replace("{address}", address).replace("{database}", getattr(self.database, "name", "db.sqlite"))

    def make(self, steps):
        for kind, name, text in steps:
            if kind == "schema":
                self.write("prisma/schema.prisma", 'datasource db {\n  provider = "%s"\n  url      = "%s"\n}\n\n%s' % (self.provider, self.url, text))
            elif kind == "url":
                self.url = self.fill(text.strip())
            elif kind == "file":
                self.write(name, self.fill(text))
            elif kind == "remove":
                for path in text.split():
                    (shutil.rmtree if os.path.isdir(self.path(path)) else os.remove)(self.path(path))
            elif kind == "rename":
                old, new = text.split()
                os.rename(self.path(old), self.path(new))
            elif kind == "sql":
                self.database.execute(self.fill(text))
            elif kind == "dunlin":
                self.prepare(text)
            elif kind == "hold":
                self.hold(text)
            else:
                raise ValueError("no such section: " + kind)

    def prepare(self, commands):
        for line in commands.splitlines():
            wanted = re.search(r" \[(\d+)\]$", line)
            line = line[:wanted.start()] if wanted else line
            done = subprocess.run([self.program, *shlex.split(line)], cwd=self.folder, capture_output=True, text=True, stdin=subprocess.DEVNULL)
            if done.returncode != int(wanted.group(1) if wanted else 0):
                raise SqlError("%s ended with %d: %s%s" % (line, done.returncode, done.stdout, done.stderr))

    def hold(self, sql):
        """A connection of somebody else, which stays open."""
        if self.provider == "sqlite":
            connection = sqlite3.connect(self.database.path, isolation_level=None)
            for statement in sql.split(";"):
                connection.execute(statement)
        else:
            connection = Psql(self.database.url)
            connection.run(sql)
        self.held.append(connection)

    def run(self, line, answers):
        """(exit code, what was seen)"""
        arguments = [self.program, *shlex.split(line)[1:]]
        environment = {key: value for key, value in os.environ.items() if not key.startswith(("DATABASE_", "PG"))}
        if answers is None:
            done = subprocess.run(arguments, cwd=self.folder, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, stdin=subprocess.DEVNULL, env=environment, timeout=60)
            return done.returncode, done.stdout.decode()
        return on_terminal(arguments, self.folder, environment, answers)

    # What is there afterwards ---------------------------------------------------------------------------------------------------------

    def after(self):
        try:
            tables = sorted(self.database.tables())
        except SqlError:
            tables = []
        return self.files() + self.history(tables) + "".join(self.table(name) for name in tables if name != "_prisma_migrations")

    def files(self):
        out = ""
        for folder, folders, names in os.walk(self.folder):
            folders.sort()
            for name in sorted(names):
                path = os.path.relpath(os.path.join(folder, name), self.folder)
                if not path.startswith(("prisma/schema.prisma", "prisma/db.sqlite", "prisma/.dunlin/applied", "prisma/.dunlin/replays")) and name not in ("migration_lock.toml", ".gitignore"):
                    out += path + "\n"
        return out

    def history(self, tables):
        if "_prisma_migrations" not in tables:
            return "no history\n"
        order = "started_at, rowid" if self.provider == "sqlite" else "started_at, ctid"
        rows = self.database.rows("SELECT migration_name, CASE WHEN rolled_back_at IS NOT NULL THEN 'rolled back' WHEN finished_at IS NULL THEN 'failed' ELSE 'applied' END AS state "
                                  "FROM _prisma_migrations ORDER BY " + order)
        return "history: %s\n" % (", ".join("%s %s" % tuple(row) for row in rows) or "empty")

    def table(self, name):
        columns = self.database.columns(name)
        cells = ", ".join(quoted(column) if self.provider == "sqlite" else "%s::text AS %s" % (quoted(column), quoted(column)) for column in columns)
        rows = self.database.rows("SELECT %s FROM %s ORDER BY 1" % (cells, quoted(name)))
        return "%s(%s)%s\n" % (name, ", ".join(columns), "".join(" " + "|".join("NULL" if cell is None else cell for cell in row) for row in rows))


def on_terminal(arguments, folder, environment, answers):
    """On a pseudo terminal; each question gets the next answer, and the end of input when there is none left."""
    master, slave = pty.openpty()
    modes = termios.tcgetattr(slave)
    modes[3] &= ~termios.ECHO
    modes[1] &= ~termios.OPOST
    termios.tcsetattr(slave, termios.TCSANOW, modes)
    process = subprocess.Popen(arguments, cwd=folder, env=environment, stdin=slave, stdout=slave, stderr=slave, start_new_session=True)
    os.close(slave)
    seen, left, limit = "", list(answers), time.monotonic() + 60
    while time.monotonic() < limit:
        ready, _, _ = select.select([master], [], [], 0.05)
        if ready:
            try:
                data = os.read(master, 65536)
            except OSError:
                break
            if not data:
                break
            # Progress, which shows when something takes long, wipes the line that it is on.
            seen = re.sub(r"[^\n]*\r\x1b\[K", "", seen + data.decode())
        elif seen.rpartition("\n")[2].startswith("? ") and seen.endswith(" "):
            answer = left.pop(0) if left else None
            seen = seen.rstrip(" ") + "\n" + ("" if answer is None else "> " + answer).rstrip() + ("\n" if answer is not None else "")
            os.write(master, b"\x04" if answer is None else answer.encode() + b"\n")
    os.close(master)
    try:
        code = process.wait(timeout=10)
    except subprocess.TimeoutExpired:
        process.kill()
        return -1, seen + "\nIT DID NOT END"
    return code, seen + "".join("> %s (nobody asked)\n" % answer for answer in left)
