#!/usr/bin/env python3
"""Random keys, clicks, drags and words for the designer, as a person's come: through the display and a window manager.

usage: monkey.py [SEED] [--seconds N] [--designer PATH] [--project PATH]
Works on a copy of the project (default: the sample shop). What was sent is kept in a file whose name is printed; how much of it arrives
when depends on the machine, so a run may not happen the same again. Exit code 1 when the program ended, or complained.
A program that was built with a sanitizer finds more.
"""
import argparse
import os
import random
import re
import shutil
import subprocess
import sys
import tempfile
import time

ROOT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..")
SIZE = (1600, 1000)
WORDS = ["User", "Order", "name", "String?", "Int @default(1)", "amount Decimal", "Customer", "id", "total", "x", "email String @unique",
         "model Foo {", "}", "@@index([name])", "enum E { A B }", "Product", "arrange", "export", "history", "undo", "settings"]
KEYS = """Return Escape Tab shift+Tab Up Down Left Right Home End Delete BackSpace F2 F3 F5 F12 shift+F12 ctrl+z ctrl+y ctrl+shift+z ctrl+k ctrl+f
 ctrl+space ctrl+period ctrl+slash alt+1 alt+2 alt+3 alt+4 alt+5 alt+6 alt+Home ctrl+s ctrl+l ctrl+1 ctrl+0 ctrl+equal ctrl+minus ctrl+d ctrl+a
 t r f n p g u m plus minus period slash backslash shift+Delete ctrl+Return ctrl+b ctrl+i shift+alt+f Prior Next ctrl+c ctrl+v ctrl+x space 1 2 3
 alt+f alt+e alt+v alt+d alt+m ctrl+Home ctrl+End""".split()
COMPLAINTS = re.compile(r"AddressSanitizer|ThreadSanitizer|runtime error:|Ambiguous shortcut|ASSERT")


class Hands:
    """Sends what a seed says, and writes it down."""

    def __init__(self, seed, log):
        self.chance = random.Random(seed)
        self.log = log

    def send(self, *command):
        self.log.write(" ".join(command) + "\n")
        self.log.flush()
        subprocess.run(["xdotool", *command], stderr=subprocess.DEVNULL)

    def place(self):
        return str(self.chance.randrange(SIZE[0])), str(self.chance.randrange(30, SIZE[1]))

    def act(self):
        what = self.chance.random()
        if what < 0.5:
            self.send("key", self.chance.choice(KEYS))
        elif what < 0.65:
            self.send("type", "--delay", "8", self.chance.choice(WORDS))
        elif what < 0.9:
            self.send("mousemove", *self.place(), "click", self.chance.choice("111345"))
        elif what < 0.96:
            self.send("mousemove", *self.place(), "mousedown", "1")
            self.send("mousemove", *self.place())
            self.send("mouseup", "1")
        else:
            self.send("mousemove", *self.place(), "click", "--repeat", "2", "--delay", "60", "1")
        time.sleep(self.chance.choice((0.02, 0.05, 0.15)))


def window(seconds):
    """The designer's, once it is there; None when that takes longer."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        found = subprocess.run(["xdotool", "search", "--onlyvisible", "--class", "dunlin"], capture_output=True, text=True).stdout.split()
        if found:
            return found[-1]
        time.sleep(0.2)
    return None


def play(args, work):
    manager = subprocess.Popen(["openbox"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    project = os.path.join(work, "project")
    shutil.copytree(args.project, project)
    os.environ.setdefault("ASAN_OPTIONS", "detect_leaks=0")  # it is not asked to end
    complaints = open(os.path.join(work, "stderr"), "w+")
    designer = subprocess.Popen([args.designer, project], stdout=subprocess.DEVNULL, stderr=complaints)
    shown = window(60)
    if not shown:
        return "it showed no window"
    subprocess.run(["xdotool", "windowmove", shown, "0", "0", "windowsize", shown, str(SIZE[0]), str(SIZE[1])])
    time.sleep(2)
    steps = 0
    with open(os.path.join(work, "sent"), "w") as log:
        hands = Hands(args.seed, log)
        end = time.monotonic() + args.seconds
        while time.monotonic() < end and designer.poll() is None:
            hands.act()
            steps += 1
            if steps % 40 == 0:  # out of dialogs and other windows
                hands.send("key", "Escape")
                hands.send("key", "Escape")
                hands.send("windowactivate", shown)
    ended = designer.poll()
    if ended is None:
        designer.kill()
    manager.kill()
    complaints.seek(0)
    said = complaints.read()
    print("%d steps" % steps)
    if ended is not None:
        return "it ended with %d\n%s" % (ended, said[-4000:])
    return said[-4000:] if COMPLAINTS.search(said) else None


def main():
    parser = argparse.ArgumentParser(usage=__doc__)
    parser.add_argument("seed", nargs="?", type=int, default=1)
    parser.add_argument("--seconds", type=float, default=300)
    parser.add_argument("--designer", default=os.path.join(ROOT, "build", "dev", "app", "designer", "dunlin-designer"))
    parser.add_argument("--project", default=os.path.join(ROOT, "resources", "samples", "shop"))
    args = parser.parse_args()
    if os.environ.get("DUNLIN_MONKEY") != "inside":
        os.environ["DUNLIN_MONKEY"] = "inside"
        session = os.path.join(ROOT, "tests", "designer", "session.sh")
        os.execv(session, [session, "%dx%d" % SIZE, sys.executable, os.path.abspath(__file__), *sys.argv[1:]])
    work = tempfile.mkdtemp(prefix="dunlin-monkey-")
    wrong = play(args, work)
    if wrong:
        print("seed %d: %s\nwhat was sent: %s/sent" % (args.seed, wrong, work))
        return 1
    shutil.rmtree(work)
    print("seed %d: alive" % args.seed)
    return 0


if __name__ == "__main__":
    sys.exit(main())
