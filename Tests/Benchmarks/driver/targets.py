"""What the runs mean: medians, ratios, and whether each target is met."""

import statistics


def median(results, part="seconds"):
    return statistics.median(getattr(result, part) for result in results)


def print_programs(measured):
    print(f"{'program':<24}{'process s':>11}{'work s':>9}{'min':>8}{'max':>8}{'peak MB':>9}")
    for name, results in measured.items():
        work = [result.work for result in results]
        peak = max(result.peak_kib for result in results) * 1024 / 1e6
        print(
            f"{name:<24}{median(results):>11.3f}{median(results, 'work'):>9.3f}"
            f"{min(work):>8.3f}{max(work):>8.3f}{peak:>9.0f}"
        )
    print()


# What is asked: title, above, below, bound, "least" or "most". Each side is a program and which of
# its times. Ours is always the whole process where a peer's work alone is taken, never the reverse.
RATIOS = [
    ("whole work, against polars with Aho-Corasick",
     ("polars_ac", "work"), ("whole", "seconds"), 6, "least"),
    ("whole work, against polars with regexes",
     ("polars_regex", "work"), ("whole", "seconds"), None, "least"),
    ("without comments, against polars",
     ("polars_no_comments", "work"), ("no_comments", "seconds"), 5, "least"),
    ("coding, against vectorscan",
     ("vectorscan_each", "work"), ("code", "work"), 4, "least"),
    ("coding, against vectorscan over runs of comments",
     ("vectorscan_run", "work"), ("code", "work"), None, "least"),
    ("without comments on one thread, in plain reads",
     ("no_comments_one_thread", "work"), ("read", "work"), 8, "most"),
    ("finding cells on one thread, in plain reads",
     ("parse_one_thread", "work"), ("read", "work"), None, "most"),
    ("ten times the responses, in times the time",
     ("whole", "seconds"), ("whole_tenth", "seconds"), 10.5, "most"),
]  # fmt: skip


def verdict(value, bound, sense):
    if bound is None:
        return "no target"
    met = value >= bound if sense == "least" else value <= bound
    return ("met" if met else "NOT MET") + f" (at {sense} {bound:g})"


def print_targets(measured, memory, rows):
    print(f"{'measure':<52}{'ratio':>7}{'min':>7}{'max':>7}  target")
    for title, (above, over), (below, under), bound, sense in RATIOS:
        if above not in measured or below not in measured:
            print(f"{title:<52}{'-':>7}{'-':>7}{'-':>7}  not measured")
            continue
        ratio = median(measured[above], over) / median(measured[below], under)
        each = [
            getattr(a, over) / getattr(b, under) for a, b in zip(measured[above], measured[below])
        ]
        print(
            f"{title:<52}{ratio:>7.2f}{min(each):>7.2f}{max(each):>7.2f}"
            f"  {verdict(ratio, bound, sense)}"
        )
    if memory is not None:
        output = measured["whole"][0].output
        kept = output["copiedTextBytes"] + output["evidenceBytes"]
        each = (memory - kept) / rows
        print(
            f"{'bytes a response beyond file, copied text, evidence':<52}{each:>7.0f}{'':>14}"
            f"  {verdict(each, 100, 'most')}"
        )
    if "report" in measured:
        seconds = median(measured["report"])
        print(
            f"{'300 responses to the whole report, seconds':<52}{seconds:>7.2f}{'':>14}"
            f"  {verdict(seconds, 0.5, 'most')}"
        )
    print()
