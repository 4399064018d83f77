#!/usr/bin/python3
"""Pictures of the program's main states, to be looked at.

screenshots.py DESIGNER SAMPLE FOLDER [light|dark]   under session.sh; QT_SCALE_FACTOR as the environment says
"""
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time

from desktop import Program, keys, text_of, type_text, wait_for


def main(designer, sample, folder, colours="light"):
    language = os.environ.get("DUNLIN_PICTURES_LANGUAGE")
    pictures = pathlib.Path(folder)
    pictures.mkdir(parents=True, exist_ok=True)
    settings = pathlib.Path.home() / ".config" / "dunlin" / "dunlin-designer.conf"
    settings.parent.mkdir(parents=True, exist_ok=True)
    settings.write_text(f"[General]\ntheme={2 if colours == 'dark' else 1}\n")

    def picture(name):
        time.sleep(0.4)  # the last frame
        subprocess.run(["import", "-window", "root", "-strip", str(pictures / f"{name}-{colours}.png")], check=True)

    if language:  # what is on the screen has other names: the states that need none
        shop = pathlib.Path(tempfile.mkdtemp()) / "shop"
        shutil.copytree(sample, shop)
        for name, arguments in (("welcome", []), ("open", [str(shop)])):
            program = Program([designer, *arguments], {"LANGUAGE": language, "LANG": f"{language}.UTF-8"})
            time.sleep(2)
            picture(f"{name}-{language}")
            program.end()
        shutil.rmtree(shop.parent)
        return

    def start(*arguments):
        program = Program([designer, *arguments])
        width, height = subprocess.run(["xdotool", "getdisplaygeometry"], check=True, capture_output=True, text=True).stdout.split()
        subprocess.run(["xdotool", "windowmove", program.window_id, "0", "0", "windowsize", "--sync", program.window_id, width, height], check=True)
        return program

    def sql(program, part):
        wait_for(part, lambda: (node := program.find("text", "SQL of the pending changes")) and part in text_of(node))

    with tempfile.TemporaryDirectory() as work:
        program = start()
        picture("welcome")
        program.end()

        shop = pathlib.Path(work) / "shop"
        shutil.copytree(sample, shop)
        program = start(str(shop))
        program.need("push button", "Nothing to apply")
        picture("open")
        keys("ctrl+k")
        type_text("Customer.email")
        keys("Return", "alt+1", "End", "Return")
        type_text("nickname String?")
        sql(program, "nickname")
        picture("typed")
        keys("ctrl+Return")
        picture("apply")
        keys("Return")
        program.need("label", "was written and applied")
        picture("applied")
        keys("Escape", "alt+5", "Tab", "Tab")
        picture("history")
        keys("alt+5")
        slider = program.need("slider", "Time: the migrations")
        slider.get_value_iface().set_current_value(2)
        program.need("push button", "Back to the present")
        picture("past")
        keys("alt+Home")
        keys("ctrl+k")
        type_text("cust")
        time.sleep(0.3)
        picture("palette")
        keys("Escape", "ctrl+k")
        type_text("Review.title")
        keys("Return", "alt+1", "ctrl+shift+Right")
        type_text("heading ")
        program.need("push button", "Renamed: keep the data")
        picture("question")
        keys("ctrl+z")
        keys("ctrl+k")
        type_text("Customer.phone")
        keys("Return", "alt+2", "Delete", "alt+4")
        sql(program, "RedefineTables")
        picture("destructive")
        keys("ctrl+Return")
        time.sleep(1)
        picture("destructive-apply")
        keys("Escape", "alt+1", "ctrl+End")
        type_text("model Broken { id Int @idd }")
        time.sleep(0.5)
        picture("broken")
        keys("ctrl+alt+3")
        picture("diagram")
        keys("ctrl+alt+1")
        picture("text")
        program.end()

        empty = pathlib.Path(work) / "empty"
        empty.mkdir()
        (empty / "schema.prisma").write_text('datasource db {\n  provider = "sqlite"\n  url      = "file:./dev.db"\n}\n')
        program = start(str(empty))
        time.sleep(1)
        picture("empty")
        program.end()


main(*sys.argv[1:])
