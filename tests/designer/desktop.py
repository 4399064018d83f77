"""What a person with a screen reader and a keyboard can do: look at the accessibility tree, and press keys."""
import os
import subprocess
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

PATIENCE = 20  # seconds


class Missing(Exception):
    pass


def wait_for(what, condition, patience=PATIENCE):
    """The first true value of condition(); a tree that changes meanwhile is looked at again."""
    end = time.monotonic() + patience
    while time.monotonic() < end:
        try:
            if value := condition():
                return value
        except GLib.Error:
            pass
        time.sleep(0.05)
    raise Missing(what)


def keys(*chords):
    for chord in chords:
        subprocess.run(["xdotool", "key", "--clearmodifiers", chord], check=True)


def type_text(text):
    subprocess.run(["xdotool", "type", "--delay", "15", text], check=True)


def text_of(node):
    return Atspi.Text.get_text(node, 0, -1)


def has(node, state):
    return node.get_state_set().contains(state)


class Program:
    def __init__(self, command, environment=None):
        self.process = subprocess.Popen(command, env={**os.environ, **(environment or {})})
        self.application = wait_for("the program on the accessibility bus", self._on_the_bus)
        self.window = wait_for("the window", lambda: self.find("frame", "Dunlin"))
        found = subprocess.run(["xdotool", "search", "--sync", "--onlyvisible", "--pid", str(self.process.pid), "--name", "Dunlin"],
                               check=True, capture_output=True, text=True, timeout=PATIENCE)
        self.window_id = found.stdout.split()[0]
        self.focus()

    def _on_the_bus(self):
        desktop = Atspi.get_desktop(0)
        for i in range(desktop.get_child_count()):
            child = desktop.get_child_at_index(i)
            if child and child.get_process_id() == self.process.pid and child.get_child_count() > 0:
                return child
        return None

    def focus(self):
        subprocess.run(["xdotool", "windowfocus", "--sync", self.window_id], check=True, timeout=PATIENCE)

    def nodes(self, root=None):
        """Everything that is showing, in order."""
        node = root or self.application
        yield node
        for i in range(node.get_child_count()):
            child = node.get_child_at_index(i)
            if child is not None:
                yield from self.nodes(child)

    def find(self, role, name, root=None):
        for node in self.nodes(root):
            if node.get_role_name() == role and name in (node.get_name() or "") and (role == "frame" or has(node, Atspi.StateType.SHOWING)):
                return node
        return None

    def need(self, role, name, root=None):
        return wait_for(f"{role} “{name}”", lambda: self.find(role, name, root))

    def has_focus(self, role, name=""):
        """Views also say of their current item that it has the focus: there may be several."""
        return any(has(node, Atspi.StateType.FOCUSED) and node.get_role_name() == role and name in (node.get_name() or "") for node in self.nodes())

    def end(self):
        self.process.terminate()
        try:
            self.process.wait(5)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
