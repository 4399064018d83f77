#!/usr/bin/python3
"""The pictures of the help pages, in each of their languages.

help_pictures.py DESIGNER SAMPLE HELP   under session.sh 3200x2000 with QT_SCALE_FACTOR=2; HELP: resources/help
"""
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time

from desktop import Atspi, Program, has, keys, text_of, type_text, wait_for

SCALE = 2
PAGE = 620  # widest that a page shows
LOCALES = {"de": "de_DE", "en": "en_GB", "es": "es_ES", "fr": "fr_FR", "ja": "ja_JP"}
COLOURS = 64  # is what an interface needs; the files are a third of the size


def place(node):
    extents = Atspi.Component.get_extents(node, Atspi.CoordType.SCREEN)
    return extents.x, extents.y, extents.width, extents.height


class Session:
    """The sample in the designer. Names differ by language: what is looked for are roles and the schema's own words."""

    def __init__(self, designer, sample, language):
        self.work = tempfile.TemporaryDirectory()
        shop = pathlib.Path(self.work.name) / "shop"
        shutil.copytree(sample, shop)
        self.program = Program([designer, str(shop)], {"LANGUAGE": language, "LC_ALL": f"{LOCALES.get(language, language)}.UTF-8"})
        subprocess.run(["xdotool", "windowmove", self.program.window_id, "0", "0"], check=True)
        self.size(1200, 750)
        self.table("Customer")

    def dock(self):
        """Place of what is below text and diagram: what the longest row of tabs belongs to."""
        time.sleep(1)  # until it has its size
        rows = [node for node in self.program.nodes() if node.get_role_name() == "page tab list" and has(node, Atspi.StateType.SHOWING)]
        return place(max(rows, key=lambda node: node.get_child_count()).get_parent())

    def table(self, name):
        return wait_for(name, lambda: next((node for node in self.program.nodes()
                                            if node.get_role_name() == "list" and (node.get_name() or "").split(" ")[-1] == name), None))

    def sql(self, part):
        return wait_for(part, lambda: next((node for node in self.program.nodes() if node.get_role_name() == "text" and has(node, Atspi.StateType.SHOWING)
                                            and not has(node, Atspi.StateType.EDITABLE) and part in text_of(node)), None))

    def size(self, width, height):
        subprocess.run(["xdotool", "windowsize", "--sync", self.program.window_id, str(SCALE * width), str(SCALE * height)], check=True)

    def go_to(self, name):
        keys("ctrl+k")
        type_text(name)
        time.sleep(0.5)
        keys("Return")

    def picture(self, file, area=None):
        """The window, or a part of it (x, y, width, height), at most as wide as a page."""
        time.sleep(1)  # the last frame
        part = [] if area is None else ["-crop", "{2}x{3}+{0}+{1}".format(*(SCALE * value for value in area)), "+repage"]
        subprocess.run(["import", "-window", self.program.window_id, "-strip", *part, "-resize", f"{SCALE * PAGE}x>", "-dither", "None", "-colors", str(COLOURS),
                        "-define", "png:compression-level=9", f"png8:{file}"], check=True)

    def end(self):
        self.program.end()
        self.work.cleanup()


def make(session, folder):
    session.go_to("Customer.phone")
    keys("alt+2", "Delete", "alt+4")
    session.sql("RedefineTables")
    session.picture(folder / "window.png")

    session.go_to("Customer.email")
    keys("alt+1", "End", "Return")
    type_text("nickname String?")
    session.go_to("Customer.name")
    keys("alt+2", "F2")
    time.sleep(0.5)
    keys("ctrl+a")
    type_text("fullName")
    keys("Return", "ctrl+b", "ctrl+alt+3")
    session.size(1600, 900)
    keys("ctrl+0")
    session.go_to("Customer.fullName")
    time.sleep(1)
    x, y, _, _ = place(session.table("Customer"))
    session.picture(folder / "diagram.png", (x - 98, y - 20, 376, 260))

    keys("ctrl+alt+1", "alt+4")
    session.size(880, 980)
    session.picture(folder / "preview.png", session.dock())
    keys("alt+5")
    slider = wait_for("the slider", lambda: next((node for node in session.program.nodes() if node.get_role_name() == "slider" and has(node, Atspi.StateType.SHOWING)), None))
    Atspi.Value.set_current_value(slider, 2)
    session.picture(folder / "history.png", session.dock())


def main(designer, sample, pages):
    settings = pathlib.Path.home() / ".config" / "dunlin" / "dunlin-designer.conf"
    settings.parent.mkdir(parents=True, exist_ok=True)
    settings.write_text("[General]\ntheme=1\ntourSeen=true\n")
    for folder in sorted(pathlib.Path(pages).iterdir()):
        session = Session(designer, sample, folder.name)
        make(session, folder)
        session.end()


main(*sys.argv[1:])
