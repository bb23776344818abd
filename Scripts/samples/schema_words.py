"""The questions and options of a schema file, read by its regular layout.

This is not a YAML reader: it knows only how the files of SurveySchemas/surveys are laid out, which
lets the samples be made with Python's standard library and keeps their wording that of the schemas.
"""

import json
import re

PROPERTY = re.compile(r"^(?:  - |    )(name|title|kind|question|otherOf|askedIf): (.*)$")
OPTION = re.compile(r'^      - \{value: ("?)(.+?)\1, label: (?:"((?:[^"\\]|\\.)*)"|([^,}]*))')


class Question:
    def __init__(self, name):
        self.name = name
        self.title = name
        self.kind = "text"
        self.question = None
        self.otherOf = None
        self.askedIf = None
        self.options = []

    def label(self, value):
        return dict(self.options)[value]


def plain(text):
    return json.loads(text) if text.startswith('"') else text


def questions(path):
    """Every field of the schema at `path`, in order."""
    found = []
    with open(path, encoding="utf-8") as file:
        for line in file.read().split("\n"):
            match = PROPERTY.match(line)
            if line.startswith("rollups:") or line.startswith("matrix:"):
                break
            if match:
                key, text = match.groups()
                if key == "name":
                    found.append(Question(plain(text)))
                elif found:
                    setattr(found[-1], key, plain(text))
                continue
            match = OPTION.match(line)
            if match and found:
                label = match.group(3) if match.group(3) is not None else match.group(4)
                found[-1].options.append((match.group(2), label))
    return found
