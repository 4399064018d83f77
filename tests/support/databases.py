"""Real databases for the scenarios and campaigns, past Dunlin: one SQLite file, or one PostgreSQL database of a test server."""
import contextlib
import json
import os
import re
import shutil
import sqlite3
import subprocess
import tempfile


class SqlError(Exception):
    pass


@contextlib.contextmanager
def postgres_server():
    """Names a server in DUNLIN_TEST_POSTGRES; starts one for the time when nobody did."""
    if "DUNLIN_TEST_POSTGRES" in os.environ:
        yield
        return
    servers = os.path.join(os.path.dirname(os.path.abspath(__file__)), "servers.sh")
    folder = tempfile.mkdtemp(prefix="dunlin-server-")
    os.chmod(folder, 0o755)
    try:
        started = subprocess.run([servers, "start", folder, "postgres"], check=True, capture_output=True, text=True).stdout
        os.environ["DUNLIN_TEST_POSTGRES"] = started.strip().split("=", 1)[1]
        yield
    finally:
        os.environ.pop("DUNLIN_TEST_POSTGRES", None)
        subprocess.run([servers, "stop", folder], capture_output=True)
        shutil.rmtree(folder, ignore_errors=True)


class Sqlite:
    provider = "sqlite"

    def __init__(self, folder):
        self.path = os.path.join(folder, "db.sqlite")
        self.url = "file:./db.sqlite"

    def fresh(self):
        for suffix in ("", "-journal", "-wal", "-shm"):
            if os.path.exists(self.path + suffix):
                os.remove(self.path + suffix)

    def execute(self, sql):
        connection = sqlite3.connect(self.path)
        try:
            connection.executescript(sql)
        except sqlite3.Error as error:
            raise SqlError(str(error))
        finally:
            connection.close()

    def rows(self, sql):
        """Cells as text, None for NULL; binary values as hex."""
        connection = sqlite3.connect(self.path)
        try:
            found = connection.execute(sql).fetchall()
        except sqlite3.Error as error:
            raise SqlError(str(error))
        finally:
            connection.close()
        return [[text(cell) for cell in row] for row in found]

    def tables(self):
        return [row[0] for row in self.rows("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'")]

    def columns(self, table):
        return [row[0] for row in self.rows("SELECT name FROM pragma_table_info(%s)" % literal(table))]

    def check(self):
        """What a sound database never says; empty when all is well."""
        return [row for row in self.rows("PRAGMA integrity_check") if row != ["ok"]] + self.rows("PRAGMA foreign_key_check")

    def close(self):
        pass


def text(cell):
    if isinstance(cell, bytes):
        return cell.hex()
    return None if cell is None else repr(cell) if isinstance(cell, float) else str(cell)


def literal(value):
    return "NULL" if value is None else "'" + str(value).replace("'", "''") + "'"


def quoted(name):
    return '"' + name.replace('"', '""') + '"'


class Psql:
    """One psql process; each answer ends with a line of its own."""
    END = "-- end of the answer --"

    def __init__(self, url):
        self.process = subprocess.Popen(["psql", "-qAtX", "-v", "VERBOSITY=terse", url], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)

    def run(self, sql):
        self.process.stdin.write("SET client_min_messages = warning;\n%s\n;\nROLLBACK;\n\\echo %s\n" % (sql, self.END))
        self.process.stdin.flush()
        lines = []
        for line in self.process.stdout:
            line = line.rstrip("\n")
            if line == self.END:
                break
            lines.append(line)
        errors = [line for line in lines if line.startswith(("ERROR:", "FATAL:", "psql:"))]
        if errors:
            raise SqlError(errors[0])
        return [line for line in lines if not line.startswith("WARNING:")]

    def close(self):
        self.process.stdin.close()
        self.process.wait()


class Postgres:
    provider = "postgresql"

    def __init__(self, name, server=None):
        self.server = server or os.environ["DUNLIN_TEST_POSTGRES"]
        self.name = name
        self.url = re.sub(r"/[^/]*$", "/" + name, self.server)
        self.admin = Psql(self.server)
        self.admin.run('DROP DATABASE IF EXISTS "%s" WITH (FORCE)' % name)
        self.admin.run('CREATE DATABASE "%s"' % name)
        self.reopen()

    def reopen(self):
        self.session = Psql(self.url)

    def fresh(self):
        """As it was made: one empty schema, no settings of its own."""
        self.session.run("SET default_transaction_read_only = off")
        schemas = self.rows("SELECT nspname FROM pg_namespace WHERE nspname !~ '^pg_' AND nspname <> 'information_schema'")
        self.session.run("".join("DROP SCHEMA %s CASCADE;" % quoted(row[0]) for row in schemas) + "CREATE SCHEMA public;")
        self.admin.run("ALTER DATABASE %s RESET ALL" % quoted(self.name))

    def execute(self, sql):
        self.session.run(sql)

    def rows(self, sql):
        answer = "".join(self.session.run("SELECT coalesce(json_agg(row_to_json(x)), '[]') FROM (%s) x" % sql.rstrip(";")))
        return [[None if cell is None else cell if isinstance(cell, str) else json.dumps(cell) for cell in row.values()] for row in json.loads(answer, object_pairs_hook=dict)]

    def tables(self):
        return [row[0] for row in self.rows("SELECT c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = 'public' AND c.relkind IN ('r', 'p')")]

    def columns(self, table):
        return [row[0] for row in self.rows("SELECT attname FROM pg_attribute WHERE attrelid = to_regclass(%s) AND attnum > 0 AND NOT attisdropped ORDER BY attnum" % literal(quoted(table)))]

    def check(self):
        return []  # the server checks itself

    def disconnect_others(self):
        self.admin.run("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = %s AND application_name NOT LIKE 'psql%%' AND pid <> pg_backend_pid()" % literal(self.name))

    def close(self):
        self.session.close()
        self.admin.run('DROP DATABASE IF EXISTS "%s" WITH (FORCE)' % self.name)
        self.admin.close()


def open_database(provider, folder, name):
    return Sqlite(folder) if provider == "sqlite" else Postgres(name)


class Dunlin:
    """The program, in one project folder."""

    def __init__(self, program, folder):
        self.program = os.path.abspath(program)
        self.folder = folder

    def run(self, *command, env=None):
        return subprocess.run([self.program, *command], cwd=self.folder, capture_output=True, text=True, timeout=120, stdin=subprocess.DEVNULL, env=env)

    def json(self, *command):
        done = self.run(*command, "--json")
        try:
            return done.returncode, json.loads(done.stdout)
        except ValueError:
            raise AssertionError("no JSON from %s (exit %d):\n%s%s" % (" ".join(command), done.returncode, done.stdout, done.stderr))

    def start(self, *command):
        return subprocess.Popen([self.program, *command], cwd=self.folder, stdout=subprocess.PIPE, stderr=subprocess.PIPE, stdin=subprocess.DEVNULL, text=True)
