"""Rows rebuilt from the whole numbers behind one table Portsmouth published in 2023.

The table gives percentages for 151 parents and carers of young people aged 13 and over, 99 with an
EHCP and 52 without. Only these counts give those percentages. No row is anyone's response.
"""

import random

OPTIONS = ["Strongly agree", "Agree", "Neither agree nor disagree", "Disagree", "Strongly disagree"]
COUNTS = {"EHCP": [13, 41, 17, 15, 13], "No EHCP": [2, 10, 9, 12, 19]}


def files():
    rows = [(plan, option) for plan, counts in COUNTS.items()
            for option, number in zip(OPTIONS, counts) for _ in range(number)]
    random.Random(2023).shuffle(rows)
    header = ("Response ID,Does your child or young person have an EHCP?,"
              "How much do you agree/disagree that your child or young person is getting the support "
              "they need to learn and progress in education?")
    lines = [header] + [f"rebuilt-{at:03d},{plan},{option}" for at, (plan, option) in enumerate(rows, 1)]
    return {"portsmouth-2023/rebuilt.csv": ("\r\n".join(lines) + "\r\n").encode("utf-8")}
