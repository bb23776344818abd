"""212 invented parents and carers, 207 of whom agree to their answers being used."""

import parent_words as say
from people import Comments, agreement, by_rank, moments, quota, several, weighted

NEEDS = {"ASD": 76, "SEMH": 31, "SLCN": 24, "SPLD": 17, "MLD": 10, "SLD": 7, "PD": 6, "DS": 5, "HI": 4,
         "PMLD": 3, "VI": 2, "MSI": 1, "OTH": 4, "NSA": 8, "unmapped": 7, None: 2}
OTHERS = ["Forest school", "Private OT", "Portage", "A sleep clinic, privately", "Hydro pool",
          "Our own tutor", "Riding lessons", "The dad's group at the hub"]
CHANGES = {"trained_staff": 27, "one_to_one": 19, "specialist_services": 17, "earlier_help": 11,
           "better_communication": 8, "understanding_peers": 5, "calm_spaces": 7, "nothing": 3,
           "not_mainstream": 8, "something_else": 2, "not_sure": 4}
HELP = {"trained_staff": 30, "one_to_one": 24, "specialist_services": 25, "earlier_help": 17,
        "better_communication": 14, "understanding_peers": 8, "calm_spaces": 14, "clear_goals": 9,
        "different_setting": 9}
USED = {"speech_language": 26, "occupational_therapy": 15, "educational_psychology": 19, "camhs": 17,
        "sendiass": 13, "short_breaks": 8, "parent_forum": 9, "early_help": 11,
        "specialist_teacher": 10, "other": 6}


def placement(age, provision, rng):
    if age == "under_5":
        return weighted({"early_years": 9, "mainstream": 2}, rng)
    if provision != "E":
        if age == "16_to_25":
            return weighted({"post_16": 7, "mainstream": 2, "not_in_education": 1}, rng)
        return weighted({"mainstream": 40, "ehe": 3, "alternative_provision": 2, "not_in_education": 2}, rng)
    if age == "16_to_25":
        return weighted({"post_16": 10, "maintained_special": 3, "independent_special": 3,
                         "mainstream": 2, "not_in_education": 3}, rng)
    return weighted({"mainstream": 29, "resourced_provision": 18, "sen_unit": 5, "maintained_special": 22,
                     "independent_special": 11, "alternative_provision": 4, "eotas": 5,
                     "not_in_education": 4}, rng)


SCHOOLS = {"early_years": ["Little Acorns at Quillow", "Puddlefoot Nursery"],
           "mainstream": ["Tarnbeck Primary", "Quillow Lane School", "St Orrin's", "Brackenfold Academy",
                          "Tarnbeck primary school", "Ellerwick High"],
           "resourced_provision": ["Quillow Lane School", "Ellerwick High (the base)"],
           "sen_unit": ["St Orrin's unit"], "maintained_special": ["The Larkmoor School", "Larkmoor"],
           "independent_special": ["Hollowmere Hall School", "Threlby House"],
           "alternative_provision": ["The Junction"], "post_16": ["Ellerwick College", "Ellerwick Sixth Form"]}
BETTER_PLACES = {"resourced_provision": 0.75, "maintained_special": 0.6, "independent_special": 0.45,
                 "sen_unit": 0.3, "early_years": 0.2, "mainstream": -0.15, "eotas": -0.4,
                 "alternative_provision": -0.5, "ehe": -0.3, "not_in_education": -1.3}


def make(rng):
    """The people, in the order they answered."""
    agreeing = 207
    comments = Comments(rng, 0.3)
    provision = quota({"E": 108, "K": 76, "N": 12, "dont_know": 11}, rng)
    ages = quota({"under_5": 22, "5_to_11": 89, "12_to_15": 64, "16_to_25": 30, "Over 25": 2}, rng)
    districts = quota({"north_vale": 61, "south_vale": 56, "riverside": 54, "hill_villages": 8,
                       "prefer_not_to_say": 18, "East Vale": 3, None: 7}, rng)
    needs = quota(NEEDS, rng)
    people, levels = [], []
    for index in range(agreeing):
        p = {"_raw": {}, "_other": {}, "consent": "yes"}
        age, district = ages[index], districts[index]
        for name, value, known in (("age_band", age, age != "Over 25"),
                                   ("district", district, district != "East Vale")):
            if known:
                p[name] = value
            else:
                p["_raw"][name] = value
        p["child"] = weighted({"only_or_first": 88, "second": 9, "third_or_later": 2}, rng)
        p["need"], p["provision"] = needs[index], provision[index]
        p["placement"] = placement(age, p["provision"], rng)
        if rng.random() < 0.72 and p["placement"] in SCHOOLS:
            p["setting"] = rng.choice(SCHOOLS[p["placement"]])
        level = {"E": 0.3, "K": -0.35, "N": 0.0}.get(p["provision"], -0.2)
        level += BETTER_PLACES.get(p["placement"], 0) + (0.15 if age == "5_to_11" else 0)
        level += -0.2 if age == "16_to_25" else 0
        levels.append(level + rng.gauss(0, 0.9))
        people.append(p)
    outcomes(people, levels, rng)
    for index, p in enumerate(people):
        answers(p, levels[index], rng)
        words(p, levels[index], comments, rng)
    plant(people)
    for p in rng.sample(people[20:190], 9):
        stop(p, rng)
    for place in (17, 58, 103, 140, 188):
        people.insert(place, {"_raw": {}, "_other": {}, "consent": "no"})
    for index, p in enumerate(people):
        p["_started"], p["_finished"] = moments(rng, index, len(people))
    return people


def outcomes(people, levels, rng):
    """Of 201 answers: 36 fully, 87 partly, 58 not, 20 not sure; six skipped it."""
    order = list(range(len(people)))
    rng.shuffle(order)
    unsure, skipped, sure = order[:20], set(order[20:26]), sorted(order[26:])
    ranks = by_rank([people[i] for i in sure], [levels[i] + rng.gauss(0, 0.3) for i in sure],
                    [("fully", 36), ("partly", 87), ("not", 58)])
    for at, index in enumerate(sure):
        people[index]["outcome"] = ranks[at]
    for index in unsure:
        people[index]["outcome"] = "not_sure"
    for index in skipped:
        people[index]["outcome"] = None


def answers(p, level, rng):
    for name, ease in (("support_to_learn", 0.0), ("needs_understood", 0.15), ("goals_clear", -0.25),
                       ("listened_to", -0.35), ("feels_included", 0.1)):
        if rng.random() < 0.96:
            unsure = 0.09 if name == "goals_clear" else 0.03
            p[name] = "dont_know" if rng.random() < unsure else agreement(level + ease + rng.gauss(0, 0.6))
    if rng.random() < 0.95:
        met = level + rng.gauss(0, 0.5)
        p["needs_met"] = "all" if met > 1.3 else "most" if met > 0.2 else "some" if met > -1.4 else "none"
        if rng.random() < 0.04:
            p["needs_met"] = "dont_know"
    if p["provision"] == "E" and rng.random() < 0.97:
        kept = level + rng.gauss(0, 0.7)
        p["plan_followed"] = "all" if kept > 1.0 else "some" if kept > -0.9 else "none"
        if rng.random() < 0.05:
            p["plan_followed"] = "not_seen"
    if rng.random() < 0.93:
        p["support_used"] = ["none"] if rng.random() < 0.14 else several(USED, 4, rng)
        if "other" in p["support_used"]:
            p["_other"]["support_used"] = rng.choice(OTHERS)
    if rng.random() < 0.95:
        p["would_help"] = ["nothing"] if level > 1.7 else several(HELP, 3, rng)
    if rng.random() < 0.94:
        p["primary_change"] = "nothing" if level > 1.9 else weighted(CHANGES, rng)
    if rng.random() < 0.88:
        p["quote_permission"] = "yes" if rng.random() < 0.63 else "no"
    if rng.random() < 0.17:
        word = rng.choice(["quill", "tarn", "wren", "pebble", "harbour", "lantern"])
        p["contact_email"] = f"{word}{rng.randrange(10, 99)}@example.org"
        if rng.random() < 0.5:
            p["contact_name"] = rng.choice(["Elva", "Brin", "T. Quarrie", "Osk", "Maren P", "Jo"])


def words(p, level, comments, rng):
    """What they type: about a third of it holds nothing a theme could be found in."""

    def maybe(name, share, make):
        if rng.random() < share:
            draw = rng.random()
            if draw < 0.12:
                p[name] = comments.one_of(say.PLAIN)
            elif draw < 0.25:
                p[name] = comments.write(say.ASIDE, 2)
            elif draw < 0.32:
                p[name] = comments.one_of(say.PRAISE if level > 0.2 else say.GRUMBLE)
            else:
                p[name] = make()

    why = {"fully": say.WHY_GOOD, "partly": say.WHY_MIXED, "not": say.WHY_BAD}.get(p["outcome"], say.WHY_MIXED)
    maybe("outcome_why", 0.5, lambda: comments.write(why, 2))
    maybe("primary_change_why", 0.36, lambda: comments.write(say.CHANGE_WHY, 2))

    def works():
        if level < -0.9 and rng.random() < 0.5:
            return comments.one_of(say.NOT_WORKING)
        text = comments.write(say.WORKING, 3 if level > 0 else 1)
        if level < 0.3 and rng.random() < 0.25:
            later = comments.write(say.BETTER, 1)
            text = text.rstrip(".") + rng.choice([", but ", " but ", ". However ", ". Although "]) + later[:1].lower() + later[1:]
        return text

    maybe("what_works", 0.72, works)
    maybe("what_could_be_better", 0.78, lambda: comments.write(say.BETTER, 4 if level < 0 else 2))
    maybe("goals", 0.64, lambda: comments.write(say.GOALS, 2))
    maybe("anything_else", 0.4, lambda: comments.write(say.ASIDE if rng.random() < 0.45 else say.BETTER, 2))


def plant(people):
    for place, name, key in ((9, "what_works", "name"), (31, "anything_else", "upn"),
                             (44, "what_works", "setting"), (66, "anything_else", "disclosure"),
                             (90, "anything_else", "contact"), (111, "what_works", "formula"),
                             (126, "outcome_why", "quote"), (151, "what_could_be_better", "lines"),
                             (172, "anything_else", "long")):
        people[place][name] = say.PLANTED[key]


def stop(p, rng):
    """Someone who gives up part of the way through."""
    order = ["needs_met", "plan_followed", "support_used", "would_help", "primary_change",
             "primary_change_why", "what_works", "what_could_be_better", "goals", "anything_else",
             "quote_permission", "contact_email", "contact_name"]
    for name in order[rng.randrange(0, 6):]:
        p.pop(name, None)
        p["_other"].pop(name, None)
    p["_partial"] = True
