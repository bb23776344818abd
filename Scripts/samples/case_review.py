"""34 invented case reviews from three workshops."""

import case_words as say
from people import Comments, moments, quota, several, weighted

# (actual setting, ideal setting, actual support, ideal support, youngest, oldest, how many)
CASES = [
    ("independent_special", "resourced_provision", "ehcp", "ehcp", 9, 14, 4),
    ("independent_special", "sen_unit", "ehcp", "ehcp", 8, 13, 1),
    ("independent_special", "independent_special", "ehcp", "ehcp", 12, 17, 2),
    ("maintained_special", "mainstream", "ehcp", "ehcp", 7, 11, 3),
    ("maintained_special", "maintained_special", "ehcp", "ehcp", 6, 18, 4),
    ("mainstream", "mainstream", "ehcp", "sen_support", 6, 13, 6),
    ("mainstream", "mainstream", "ehcp", "ehcp", 7, 15, 3),
    ("mainstream", "resourced_provision", "sen_support", "ehcp", 8, 12, 2),
    ("mainstream", "mainstream", "sen_support", "sen_support", 5, 12, 2),
    ("post_16", "post_16", "ehcp", "plan_ended", 18, 22, 3),
    ("post_16", "mainstream", "ehcp", "sen_support", 16, 17, 1),
    ("eotas", "mainstream", "ehcp", "ehcp", 13, 15, 1),
    ("early_years", "mainstream", "universal", "sen_support", 4, 4, 1),
    ("not_in_education", "alternative_provision", "ehcp", "ehcp", 14, 15, 1),
]


def make(rng):
    comments = Comments(rng, 0.05, casual=False)
    rows = [case for case in CASES for _ in range(case[6])]
    rng.shuffle(rows)
    needs = quota({"ASD": 13, "SEMH": 9, "SLCN": 5, "MLD": 3, "SPLD": 2, "PD": 1, "HI": 1}, rng)
    whose = quota({"child": 11, "family": 9, "plan": 10, "unknown": 4}, rng)
    chosen = quota({"at_random": 9, "by_group": 14, "recent_decision": 7, "put_forward": 4}, rng)
    people = []
    for index, (actual, ideal, has, needed, youngest, oldest, _) in enumerate(rows):
        age = rng.randint(youngest, oldest)
        same = actual == ideal and has == needed
        p = {"_raw": {}, "_other": {}, "consent": "yes", "case_label": f"W{index // 12 + 1}-{index % 12 + 1:02d}",
             "workshop": f"workshop_{index // 12 + 1}", "how_chosen": chosen[index], "age": age,
             "age_band": "under_5" if age < 5 else "5_to_11" if age < 12 else "12_to_15" if age < 16 else "16_to_25",
             "need": needs[index], "actual_setting": actual, "ideal_setting": ideal,
             "actual_support": has, "ideal_support": needed, "goal_words": whose[index],
             "disciplines": several({"education": 9, "send_team": 8, "educational_psychology": 7, "health": 5,
                                     "social_care": 4, "parent_forum": 3}, 4, rng)}
        p["plan_status"] = "plan" if has == "ehcp" else weighted({"none": 3, "being_assessed": 2}, rng)
        if needed == "plan_ended" and rng.random() < 0.4:
            p["plan_status"] = "ceasing"
        p["outcome"] = weighted({"fully": 8, "partly": 3}, rng) if same else weighted({"partly": 9, "not": 8, "not_sure": 1}, rng)
        goal = {"child": say.GOAL_CHILD, "family": say.GOAL_FAMILY, "plan": say.GOAL_PLAN}.get(whose[index])
        p["goal"] = comments.write(goal, 1) if goal else rng.choice(["Not recorded", None])
        p["what_works"] = comments.write(say.HELPS, 2)
        p["what_could_be_better"] = comments.write(say.TRUE, 2)
        if rng.random() < 0.5:
            p["anything_else"] = comments.write(say.NOTED, 1)
        people.append(p)
    people[5]["ideal_setting"] = None
    people[5]["_raw"]["ideal_setting"] = "RP"
    people[19]["_raw"]["age"] = "11y"
    people[27]["ideal_setting"] = None
    people[30]["what_works"] = 'Same TA since nursery; family say "she is the plan".\nAttendance 97%.'
    for index, p in enumerate(people):
        p["_started"], p["_finished"] = moments(rng, index, len(people), 20)
    return people
