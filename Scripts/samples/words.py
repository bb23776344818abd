"""Turning sentence patterns into comments that look typed by different people."""

import re

CHOICE = re.compile(r"\{([^{}]*)\}")
SLIPS = {
    "because": "becuase", "definitely": "definately", "receive": "recieve", "people": "poeple",
    "friends": "freinds", "friend": "freind", "believe": "beleive", "really": "realy",
    "school": "schol", "their": "there", "assessment": "asessment", "language": "langauge",
    "until": "untill", "different": "diffrent", "anxiety": "anxeity", "college": "collage",
    "a lot": "alot", "listened": "listend", "teacher": "techer", "understand": "undestand",
}


def fill(pattern, rng):
    """One sentence of a pattern: each `{a|b}` becomes one of its choices."""
    text = CHOICE.sub(lambda match: rng.choice(match.group(1).split("|")), pattern)
    text = re.sub(r"\s+", " ", text).strip()
    return re.sub(r"\s+([,.;!?])", r"\1", text)


def typed(text, rng, share, casual=True):
    """The text with the slips of a tired thumb, in `share` of the cases; at work, with fewer marks of feeling."""
    if rng.random() >= share:
        return text
    for right, wrong in SLIPS.items():
        if right in text and rng.random() < 0.5:
            text = text.replace(right, wrong, 1)
    slip = rng.randrange(6)
    if slip == 0:
        text = text.lower()
    elif slip == 1:
        text = text.replace("'", "")
    elif slip == 2:
        text = text.replace(". ", " ").rstrip(".")
    elif slip == 3 and len(text) > 12:
        at = rng.randrange(4, len(text) - 4)
        if text[at].isalpha() and text[at + 1].isalpha():
            text = text[:at] + text[at + 1] + text[at] + text[at + 2:]
    elif slip == 4 and casual:
        text = text.rstrip(".") + rng.choice(["!!", "...", " xx", "?!", " :("])
    elif slip == 5:
        text = text.replace(" and ", " & ", 1)
    return text


class Deck:
    """Draws patterns so that none comes twice before all have come once."""

    def __init__(self, patterns, rng):
        self.patterns = list(patterns)
        self.rng = rng
        self.left = []

    def draw(self):
        if not self.left:
            self.left = self.patterns[:]
            self.rng.shuffle(self.left)
        return fill(self.left.pop(), self.rng)

    def some(self, most, joiner=" "):
        """One to `most` sentences, the shorter comments being commoner."""
        number = 1
        while number < most and self.rng.random() < 0.42:
            number += 1
        return joiner.join(self.draw() for _ in range(number))
