"""The whole work in polars, coding with one pass of Aho-Corasick over each comment.

polars finds literals anywhere, also inside words. Word bounds come from the text: whatever stands
between words becomes a space, a space is put at either end, and each phrase is looked for with a
space on either side. `--variant` says how the text is made so:

many   every mark in a list becomes a space (`replace_many`): the default, and the faster
regex  every run of what is neither letter, figure nor apostrophe becomes a space (`replace_all`)

Other forms were tried and were slower: lower case first, `unique` over response and theme, themes by
`replace_strict`, and hits in the text as it is, their places found by `find_many`. One lazy query
over everything was no faster.
"""

import string

import polars as pl

import polars_survey

# What stands between words: marks of ASCII but the apostrophe, white space, and the marks and
# spaces that telephones and word processors put into comments.
MARKS = [mark for mark in string.punctuation + "\n\r\t" if mark != "'"]
MARKS += list("\u00a0\u2009\u202f–—…•·“”«»")
NOT_WORD = r"[^\p{Alphabetic}\p{M}\p{N}'’]+"


def spaced(column, variant):
    if variant == "regex":
        text = pl.col(column).str.replace_all(NOT_WORD, " ")
    else:
        text = pl.col(column).str.replace_many(MARKS, [" "] * len(MARKS))
    return pl.concat_str(pl.lit(" "), text, pl.lit(" "))


def count_themes(answers, survey, phrases, variant):
    names = list(dict.fromkeys(theme for theme, _ in phrases))
    themes = pl.lit(pl.Series([names.index(theme) for theme, _ in phrases], dtype=pl.UInt8))
    patterns = [f" {phrase} " for _, phrase in phrases]
    found = pl.col("phrase").str.to_lowercase().cast(pl.Enum(patterns)).to_physical()
    frames = pl.collect_all(
        [
            answers.lazy()
            .select(polars_survey.GROUP, column)
            .with_row_index("response")
            .filter(pl.col(column).is_not_null())
            .select(
                "response",
                polars_survey.GROUP,
                spaced(column, variant)
                .str.extract_many(patterns, ascii_case_insensitive=True, overlapping=True)
                .alias("phrase"),
            )
            .filter(pl.col("phrase").list.len() > 0)
            .explode("phrase")
            .select("response", polars_survey.GROUP, themes.gather(found).alias("theme"))
            .group_by(polars_survey.GROUP, "theme")
            .agg(pl.col("response").n_unique())
            for column in survey.comments
        ]
    )
    values = survey.options[polars_survey.GROUP]
    counts = {}
    for column, frame in zip(survey.comments, frames):
        table = counts[column] = {}
        for group, theme, count in frame.iter_rows():
            group = values.get(group, polars_survey.NO_GROUP)
            table.setdefault(group, {})[names[theme]] = count
    return counts


if __name__ == "__main__":
    polars_survey.run(polars_survey.arguments(), count_themes)
