"""What every invented survey needs: spread answers, moments, and how a comment is put together."""

import datetime

from words import Deck, typed

FIRST_DAY = datetime.datetime(2025, 3, 3, 7, 0)


def quota(counts, rng):
    """A shuffled list holding each value as often as `counts` says."""
    out = [value for value, number in counts.items() for _ in range(number)]
    rng.shuffle(out)
    return out


def weighted(weights, rng):
    return rng.choices(list(weights), weights=list(weights.values()))[0]


def several(weights, most, rng):
    """One to `most` different values; the weights say which are commoner."""
    left, out = dict(weights), []
    for _ in range(rng.randint(1, most)):
        value = weighted(left, rng)
        del left[value]
        out.append(value)
    return out


def moments(rng, index, count, days=38):
    """When an answer was begun and sent; later people answer later."""
    begun = FIRST_DAY + datetime.timedelta(days=days * index / count)
    begun = begun.replace(hour=rng.choice([7, 9, 12, 13, 16, 19, 20, 20, 21, 21, 22, 23]),
                          minute=rng.randrange(60), second=rng.randrange(60))
    return begun, begun + datetime.timedelta(seconds=rng.randint(170, 2100))


def agreement(level):
    """The answer on five points for a level of content around nought."""
    for least, value in ((1.15, "strongly_agree"), (0.2, "agree"), (-0.2, "neither"), (-1.0, "disagree")):
        if level > least:
            return value
    return "strongly_disagree"


def by_rank(people, levels, shares):
    """Values given by rank of level: `shares` is a list of (value, how many), best first."""
    ranked = sorted(range(len(people)), key=lambda index: (-levels[index], index))
    out, at = {}, 0
    for value, number in shares:
        for index in ranked[at:at + number]:
            out[index] = value
        at += number
    return out


class Comments:
    """Makes the comments of one audience from its word lists."""

    def __init__(self, rng, slip_share, casual=True):
        self.rng = rng
        self.slip_share = slip_share
        self.casual = casual
        self.decks = {}

    def deck(self, patterns):
        key = id(patterns)
        if key not in self.decks:
            self.decks[key] = Deck(patterns, self.rng)
        return self.decks[key]

    def write(self, patterns, most=3):
        joiner = "\n" if self.rng.random() < 0.05 else " "
        return typed(self.deck(patterns).some(most, joiner), self.rng, self.slip_share, self.casual)

    def one_of(self, lines):
        return self.rng.choice(lines)
