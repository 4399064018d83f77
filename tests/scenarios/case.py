"""Reading a scenario: named sections ("-- schema --" on a line of its own), as in tests/support/case_file.h."""
import os
import re

ROOT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "fixtures", "scenarios")
PROVIDERS = ("sqlite", "postgresql")


class Case:
    def __init__(self, path):
        self.path = path
        self.name = os.path.splitext(os.path.basename(path))[0]
        self.title, self.sections = "", []
        with open(path, encoding="utf-8") as file:
            for line in file:
                heading = re.fullmatch(r"-- (.+) --\n?", line)
                if heading:
                    self.sections.append([heading.group(1), ""])
                elif self.sections:
                    self.sections[-1][1] += line
                else:
                    self.title += line

    def text(self, name, provider=None):
        """The section for this database, else the common one; None without either."""
        found = dict(self.sections)
        return found.get("%s.%s" % (name, provider), found.get(name))

    @property
    def providers(self):
        only = self.text("on")
        return only.split() if only else PROVIDERS

    def steps(self, provider):
        """What makes the state, in order, with the states that it uses."""
        for name, text in self.sections:
            base, _, only = name.partition(".")
            if name == "use":
                for state in text.split():
                    yield from Case(os.path.join(ROOT, "states", state + ".state")).steps(provider)
            elif name.startswith("file "):
                yield "file", name[5:], text
            elif only in ("", provider) and base not in ("on", "prisma", "session", "after"):
                yield base, None, text

    def replace(self, name, provider, text):
        """Writes what came out. What is the same for all databases stands once."""
        common = dict(self.sections).get(name)
        own = "%s.%s" % (name, provider)
        self.sections = [section for section in self.sections if section[0] != own]
        if common is None or provider == self.providers[0]:
            self.sections = [section for section in self.sections if section[0] != name]
            self.sections.append([name, text])
        elif common != text:
            self.sections.append([own, text])
        order = {"session": 1, "after": 2}
        self.sections.sort(key=lambda section: order.get(section[0].partition(".")[0], 0))
        with open(self.path, "w", encoding="utf-8") as file:
            file.write(self.title + "".join("-- %s --\n%s" % tuple(section) for section in self.sections))


def all_cases():
    return [Case(os.path.join(ROOT, name)) for name in sorted(os.listdir(ROOT)) if name.endswith(".case")]


def commands(session):
    """[(command line, answers or None)] of a transcript; answers mean a terminal."""
    found = []
    for line in session.splitlines():
        if line.startswith("$ "):
            found.append((line[2:], None))
        elif re.match(r"> ?", line) and found:
            found[-1] = (found[-1][0], (found[-1][1] or []) + [line[2:].removesuffix(" (nobody asked)")])
    return found
