#!/usr/bin/python3
"""From typed text to an applied migration, by keyboard and through the accessibility bus alone.

keyboard_only.py DESIGNER SAMPLE   (a copy of the sample is changed, never the sample)
"""
import pathlib
import shutil
import sqlite3
import sys
import tempfile

from desktop import Atspi, Program, has, keys, text_of, type_text, wait_for


def columns(database, table):
    with sqlite3.connect(database) as connection:
        return [row[1] for row in connection.execute(f'PRAGMA table_info("{table}")')]


def history(database):
    with sqlite3.connect(database) as connection:
        return [row[0] for row in connection.execute("SELECT migration_name FROM _prisma_migrations WHERE finished_at IS NOT NULL ORDER BY started_at")]


def check_names_and_roles(program):
    """Whatever can have the focus says what it is."""
    nameless = []
    for node in program.nodes():
        if not has(node, Atspi.StateType.FOCUSABLE) or not has(node, Atspi.StateType.SHOWING):
            continue
        role = node.get_role_name()
        if role in ("unknown", "invalid", "filler") or not (node.get_name() or "").strip():
            nameless.append(f"{role} “{node.get_name()}” in “{node.get_parent().get_name()}”")
    assert not nameless, "no name or role: " + "; ".join(nameless)


def check_diagram(program):
    diagram = program.need("list", "Diagram")
    children = [diagram.get_child_at_index(i) for i in range(diagram.get_child_count())]
    tables = {child.get_name(): child for child in children if (child.get_name() or "").startswith("Table ")}
    assert len(tables) == 14, sorted(tables)
    customer = tables["Table Customer"]
    rows = [customer.get_child_at_index(i).get_name() for i in range(customer.get_child_count())]
    assert "email" in rows, rows
    assert any("refer" in (child.get_description() or "") + (child.get_name() or "") and not (child.get_name() or "").startswith("Table ")
               for child in children), "no relations in the diagram"
    return tables


def schema_text(program):
    return wait_for("the editor", lambda: next(
        (node for node in program.nodes() if "EditableText" in node.get_interfaces() and "model Customer" in text_of(node)), None))


def apply_as(program, name):
    keys("ctrl+Return")
    wait_for("the question for a name", lambda: program.has_focus("text", "Name of the migration"))
    keys("ctrl+a")
    type_text(name)
    keys("Return")
    program.need("label", "was written and applied")


def main(designer, sample):
    with tempfile.TemporaryDirectory() as folder:
        shop = pathlib.Path(folder) / "shop"
        shutil.copytree(sample, shop)
        database = shop / "dev.db"
        before = (shop / "schema.prisma").read_bytes()
        program = Program([designer, str(shop)])
        try:
            program.need("push button", "Nothing to apply to dev.db")
            check_names_and_roles(program)
            check_diagram(program)

            # A field, typed behind the last one of Customer's columns that is found by its name.
            keys("ctrl+k")
            type_text("Customer.email")
            keys("Return", "alt+1", "End", "Return")
            type_text("nickname String?")
            sql = wait_for("the SQL", lambda: (node := program.find("text", "SQL of the pending changes")) and 'ADD COLUMN "nickname" TEXT' in text_of(node) and node)
            assert 'ALTER TABLE "Customer"' in text_of(sql)
            assert "nickname" in text_of(schema_text(program))
            program.need("push button", "Apply 1 change to dev.db")
            check_names_and_roles(program)

            program.need("notification", "1 pending")  # said without being looked for
            apply_as(program, "add nickname")
            assert "nickname" in columns(database, "Customer")
            folders = sorted(path.name for path in (shop / "migrations").iterdir() if path.is_dir())
            assert folders[-1].endswith("_add_nickname"), folders
            assert "nickname" in (shop / "migrations" / folders[-1] / "migration.sql").read_text()
            assert history(database)[-1] == folders[-1]
            assert b"nickname String?" in (shop / "schema.prisma").read_bytes()
            check_names_and_roles(program)
            keys("Escape", "alt+5")
            program.need("list item", f"Migration {folders[-1]}, applied")
            keys("alt+4")

            # A table with two fields and a relation, in the diagram.
            keys("alt+2", "t")
            wait_for("the name entry", lambda: program.has_focus("text"))
            type_text("Wish")
            keys("Return")
            wait_for("the table", lambda: "model Wish" in text_of(schema_text(program)))
            for name, kind in (("note", "String"), ("wanted", "Int?")):
                keys("alt+2", "plus")
                wait_for("the field entry", lambda: program.has_focus("text"))
                type_text(f"{name} {kind}")
                keys("Return")
                wait_for(name, lambda: f" {name} " in text_of(schema_text(program)))
                keys("Escape")
            keys("alt+2", "r")
            wait_for("the relation entry", lambda: program.has_focus("text"))
            type_text("Customer")
            keys("Return")
            wait_for("the relation", lambda: "wishes" in text_of(schema_text(program)) or "Wish[]" in text_of(schema_text(program)))
            wait_for("its SQL", lambda: 'CREATE TABLE "Wish"' in text_of(program.need("text", "SQL of the pending changes")))
            keys("alt+2")
            wait_for("the table in the diagram", lambda: program.find("list", "Table Wish"))
            # A group around it, and a copy of it that goes again.
            keys("g")
            wait_for("the title entry", lambda: program.has_focus("text"))
            type_text("Wishes")
            keys("Return")
            wait_for("the group", lambda: "in the group Wishes" in program.need("list", "Table Wish").get_description())
            keys("alt+2", "ctrl+d")
            wait_for("the copy", lambda: "model Wish2" in text_of(schema_text(program)))
            keys("Delete")
            wait_for("the copy gone", lambda: "Wish2" not in text_of(schema_text(program)))
            apply_as(program, "wishes")
            assert {"note", "wanted", "customerId"} <= set(columns(database, "Wish")), columns(database, "Wish")

            # Undo brings every byte back, and the preview now takes the table and the column away.
            keys("Escape", "alt+1")
            editor = schema_text(program)
            for _ in range(60):
                if text_of(editor).encode() == before:
                    break
                keys("ctrl+z")
            assert text_of(editor).encode() == before, "undo does not come back to the first text"
            keys("ctrl+s")
            wait_for("the saved text", lambda: (shop / "schema.prisma").read_bytes() == before)
            wait_for("the way back", lambda: 'DROP TABLE "Wish"' in text_of(program.need("text", "SQL of the pending changes")))
        finally:
            program.end()


main(*sys.argv[1:])
