"""151 invented nurseries, schools and colleges, 149 of whom agree."""

import provider_words as say
from people import Comments, agreement, by_rank, moments, quota, several, weighted

CHANGES = {"trained_staff": 24, "one_to_one": 5, "specialist_services": 33, "earlier_help": 17,
           "better_communication": 8, "understanding_peers": 2, "calm_spaces": 11, "nothing": 1,
           "not_mainstream": 9, "something_else": 5, "not_sure": 2}
USED = {"speech_language": 26, "occupational_therapy": 12, "educational_psychology": 31, "camhs": 14,
        "specialist_teacher": 23, "early_help": 17, "health_visitor": 9, "other": 5}
OTHERS = ["Play therapy", "Behaviour support, bought in", "Virtual school", "Police liaison"]
BARRIERS = ["funding", "training", "waiting", "space", "paperwork"]
NEEDS = {"SEMH": 61, "ASD": 33, "SLCN": 22, "SPLD": 6, "MLD": 5, "SLD": 5, "PMLD": 3, "PD": 2, "HI": 1,
         "NSA": 3, "OTH": 2, None: 6}


def make(rng):
    count = 149
    comments = Comments(rng, 0.1, casual=False)
    places = quota({"early_years": 27, "mainstream": 82, "resourced_provision": 9, "sen_unit": 4,
                    "maintained_special": 8, "independent_special": 3, "alternative_provision": 5,
                    "post_16": 11}, rng)
    jobs = quota({"senco": 58, "head": 34, "teacher": 26, "support_staff": 22, "governor": 5, "other": 4}, rng)
    districts = quota({"north_vale": 47, "south_vale": 43, "riverside": 41, "hill_villages": 16, None: 2}, rng)
    needs = quota(NEEDS, rng)
    people, levels = [], []
    for index in range(count):
        p = {"_raw": {}, "_other": {}, "consent": "yes", "placement": places[index], "job": jobs[index],
             "district": districts[index], "need": needs[index]}
        levels.append((0.8 if "special" in places[index] else 0) + rng.gauss(-0.1, 0.8))
        people.append(p)
    order = list(range(count))
    rng.shuffle(order)
    sure = sorted(order[12:])
    ranks = by_rank(sure, [levels[i] for i in sure], [("fully", 21), ("partly", 84), ("not", 32)])
    for at, index in enumerate(sure):
        people[index]["outcome"] = ranks[at]
    for index in order[:9]:
        people[index]["outcome"] = "not_sure"
    for index in order[9:12]:
        people[index]["outcome"] = None
    for index, p in enumerate(people):
        answers(p, levels[index], rng)
        words(p, comments, rng)
    people[14]["what_works"] = say.PLANTED["name"]
    people[52]["anything_else"] = say.PLANTED["case_ref"]
    people[77]["what_could_be_better"] = say.PLANTED["quote"]
    for place, raw in ((6, "about 12"), (29, "twelve"), (63, "10-15"), (95, "1200"), (118, "2 ")):
        people[place]["plans_on_roll"] = None
        people[place]["_raw"]["plans_on_roll"] = raw
    for place in (41, 44, 90, 91, 130, 133):
        stop(people[place])
    for place in (25, 108):
        people.insert(place, {"_raw": {}, "_other": {}, "consent": "no"})
    for index, p in enumerate(people):
        p["_started"], p["_finished"] = moments(rng, index, len(people), 26)
    return people


def answers(p, level, rng):
    if rng.random() < 0.6:
        p["setting"] = rng.choice(["Tarnbeck Primary", "Quillow Lane School", "St Orrin's", "Ellerwick High",
                                   "Puddlefoot Nursery", "Larkmoor", "Brackenfold Academy", "Ellerwick College"])
    if rng.random() < 0.93:
        most = 140 if "special" in p["placement"] else 30
        p["plans_on_roll"] = rng.randrange(0, most)
    for name, ease in (("staff_confident", 0.35), ("knows_services", 0.2), ("plans_useful", -0.4),
                       ("advice_timely", -0.8)):
        if rng.random() < 0.97:
            unsure = rng.random() < 0.04
            p[name] = "dont_know" if unsure else agreement(level + ease + rng.gauss(0, 0.6))
    if rng.random() < 0.95:
        p["inclusion_confidence"] = max(0, min(10, round(5.6 + 1.9 * level + rng.gauss(0, 1.2))))
    if rng.random() < 0.95:
        p["support_used"] = ["none"] if rng.random() < 0.05 else several(USED, 5, rng)
        if "other" in p["support_used"]:
            p["_other"]["support_used"] = rng.choice(OTHERS)
    if rng.random() < 0.85:
        lean = {"funding": 2.2, "waiting": 1.8, "training": 1.2, "paperwork": 0.6, "space": 0.7}
        p["barriers"] = sorted(BARRIERS, key=lambda name: -(lean[name] + rng.gauss(0, 0.9)))
    if rng.random() < 0.96:
        p["primary_change"] = weighted(CHANGES, rng)
    if rng.random() < 0.92:
        p["quote_permission"] = "yes" if rng.random() < 0.7 else "no"
    if rng.random() < 0.25:
        p["contact_email"] = f"office{rng.randrange(10, 99)}@example.org"


def words(p, comments, rng):
    for name, share, patterns, most in (("outcome_why", 0.55, say.WHY, 2), ("primary_change_why", 0.5, say.CHANGE_WHY, 2),
                                        ("what_works", 0.8, say.WORKING, 2), ("what_could_be_better", 0.83, say.BETTER, 3),
                                        ("anything_else", 0.4, say.ELSE, 2)):
        if rng.random() < share:
            plain = rng.random() < 0.14
            p[name] = comments.one_of(say.PLAIN) if plain else comments.write(patterns, most)


def stop(p):
    for name in ("barriers", "primary_change", "primary_change_why", "what_works", "what_could_be_better",
                 "anything_else", "quote_permission", "contact_email"):
        p.pop(name, None)
    p["_partial"] = True
