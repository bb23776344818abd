"""164 invented children and young people, 161 of whom say yes."""

import young_words as say
from people import Comments, by_rank, moments, quota, several, weighted

CHANGES = {"trained_staff": 16, "one_to_one": 12, "specialist_services": 6, "earlier_help": 9,
           "better_communication": 6, "understanding_peers": 25, "calm_spaces": 19, "nothing": 8,
           "not_mainstream": 5, "something_else": 4, "not_sure": 9}
HELP = {"talking": 20, "learning": 33, "feelings": 30, "friends": 22, "moving": 7, "seeing_hearing": 6,
        "noise": 24, "other": 4}
PLACES = {"8_to_11": {"mainstream": 30, "resourced_provision": 8, "maintained_special": 11, "ehe": 2},
          "12_to_15": {"mainstream": 28, "resourced_provision": 6, "maintained_special": 12,
                       "independent_special": 4, "alternative_provision": 5, "ehe": 2, "not_in_education": 2},
          "16_to_18": {"post_16": 22, "mainstream": 4, "maintained_special": 6, "not_in_education": 2},
          "19_to_25": {"post_16": 10, "not_in_education": 3}}
SCHOOLS = ["Tarnbeck", "tarnbeck primary", "Larkmoor", "Ellerwick", "Ellerwick High", "st orrins",
           "the base at Quillow", "college", "Threlby"]
OTHERS = ["handwriting", "getting there on time", "remembering", "my epilepsy", "sleep"]


def make(rng):
    count = 161
    comments = Comments(rng, 0.45)
    who = quota({"self": 72, "helped": 49, "adult": 31, "unknown": 5, None: 4}, rng)
    ages = quota({"8_to_11": 57, "12_to_15": 62, "16_to_18": 29, "19_to_25": 9, None: 4}, rng)
    provision = quota({"E": 84, "K": 46, "N": 9, "dont_know": 22}, rng)
    people, levels = [], []
    for index in range(count):
        p = {"_raw": {}, "_other": {}, "consent": "yes", "answered_by": who[index],
             "age_band": ages[index], "provision": provision[index]}
        p["placement"] = weighted(PLACES.get(ages[index], PLACES["12_to_15"]), rng)
        level = 0.25 if p["placement"] in ("resourced_provision", "maintained_special", "post_16") else -0.15
        level += -0.3 if p["age_band"] == "12_to_15" else 0.1
        levels.append(level + rng.gauss(0, 0.9))
        people.append(p)
    order = list(range(count))
    rng.shuffle(order)
    sure = sorted(order[25:])
    ranks = by_rank(sure, [levels[i] for i in sure], [("fully", 43), ("partly", 62), ("not", 31)])
    for at, index in enumerate(sure):
        people[index]["outcome"] = ranks[at]
    for index in order[:20]:
        people[index]["outcome"] = "not_sure"
    for index in order[20:25]:
        people[index]["outcome"] = None
    for index, p in enumerate(people):
        answers(p, levels[index], rng)
        words(p, levels[index], comments, rng)
    plant(people)
    for place in (33, 81, 120):
        people.insert(place, {"_raw": {}, "_other": {}, "consent": "no"})
    for index, p in enumerate(people):
        p["_started"], p["_finished"] = moments(rng, index, len(people), 30)
    return people


def answers(p, level, rng):
    if rng.random() < 0.55:
        p["setting"] = rng.choice(SCHOOLS)
    if rng.random() < 0.94:
        p["help_with"] = ["none"] if rng.random() < 0.06 else several(HELP, 4, rng)
        if "other" in p["help_with"]:
            p["_other"]["help_with"] = rng.choice(OTHERS)
    for name, ease in (("help_to_learn", 0.2), ("staff_understand", 0.0), ("listened_to", -0.35),
                       ("feel_safe", 0.45), ("have_friends", 0.1)):
        if rng.random() < 0.95:
            felt = level + ease + rng.gauss(0, 0.6)
            p[name] = "yes" if felt > 0.35 else "sometimes" if felt > -0.7 else "no"
    if rng.random() < 0.93:
        p["primary_change"] = weighted(CHANGES, rng)
    if rng.random() < 0.9:
        p["quote_permission"] = "yes" if rng.random() < 0.74 else "no"
    if rng.random() < 0.2:
        p["contact_name"] = rng.choice(["Tam", "Wrenna", "Pim", "Jory", "Lio", "Osk", "Brynd"])


def words(p, level, comments, rng):
    for name, share, patterns, most in (("what_works", 0.8, say.GOOD, 2), ("what_could_be_better", 0.76, say.CHANGE, 2),
                                        ("goals", 0.74, say.GOALS, 1), ("who_helps", 0.72, say.WHO, 2),
                                        ("anything_else", 0.42, say.ELSE, 1)):
        if rng.random() < share:
            plain = rng.random() < 0.2
            p[name] = comments.one_of(say.PLAIN) if plain else comments.write(patterns, most)


def plant(people):
    people[12]["who_helps"] = say.PLANTED["name"]
    people[40]["anything_else"] = say.PLANTED["disclosure"]
    people[71]["what_works"] = say.PLANTED["emoji"]
    people[99]["what_could_be_better"] = say.PLANTED["shout"]
    people[131]["what_could_be_better"] = say.PLANTED["lines"]
    # Paper returns typed in by hand: the face alone, or the word alone.
    for place, name, raw in ((20, "outcome", "😀"), (21, "outcome", "🙁"), (22, "feel_safe", "😐"),
                             (23, "help_to_learn", "Yes"), (24, "have_friends", "😕")):
        people[place]["_raw"][name] = raw
        people[place][name] = None
