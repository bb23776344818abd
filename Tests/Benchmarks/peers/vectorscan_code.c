/* Codes the benchmark's comments with vectorscan: literals, either case of ASCII, word bounds looked
 * at in the callback. The comments lie ready in memory, as `SurveyVoiceBenchmarks generate` wrote
 * them; what is timed is the scan and the counting, after the patterns have been compiled.
 *
 * usage: vectorscan_code CSV PHRASES THREADS MODE
 *   MODE `each` scans every comment by itself; `run` scans whole runs of comments in one call and
 *   finds the comment a hit lies in as it goes, which spares the calls.
 */
#include <hs.h>
#include <pthread.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { most_themes = 64, most_phrases = 4096, columns = 2, groups = 17 };

struct place {
  uint64_t start;
  uint32_t length;
  uint16_t column, group;
};

static char *theme_names[most_themes];
static int theme_count;
static char *phrase_texts[most_phrases];
static size_t phrase_lengths[most_phrases];
static int phrase_themes[most_phrases];
static int phrase_count;

static const unsigned char *text;
static size_t text_length;
static const struct place *places;
static size_t place_count;
static unsigned char inside_word[256];
static hs_database_t *database;
static int scan_each;

struct worker {
  pthread_t thread;
  size_t first, last;
  hs_scratch_t *scratch;
  uint64_t hits;
  int failed;
  /* While scanning: where the buffer begins in the text, and the comment hits are now in. */
  uint64_t base;
  size_t current;
  uint64_t themes;
  uint64_t counts[columns][groups][most_themes];
};

static void fail(const char *message) {
  fprintf(stderr, "vectorscan_code: %s\n", message);
  exit(2);
}

static void *read_whole(const char *path, size_t *length) {
  FILE *file = fopen(path, "rb");
  if (!file || fseek(file, 0, SEEK_END) != 0) fail("a file cannot be read");
  long size = ftell(file);
  if (size < 0) fail("a file cannot be read");
  rewind(file);
  char *bytes = malloc((size_t)size + 1);
  if (!bytes || fread(bytes, 1, (size_t)size, file) != (size_t)size) fail("a file cannot be read");
  bytes[size] = 0;
  fclose(file);
  *length = (size_t)size;
  return bytes;
}

static void read_phrases(const char *path) {
  size_t length;
  char *line = read_whole(path, &length);
  while (*line) {
    char *tab = strchr(line, '\t'), *end = strchr(line, '\n');
    if (!tab || !end || tab > end || phrase_count == most_phrases) fail("bad phrases");
    *tab = *end = 0;
    int theme = 0;
    while (theme < theme_count && strcmp(theme_names[theme], line) != 0) theme++;
    if (theme == most_themes) fail("too many themes");
    if (theme == theme_count) theme_names[theme_count++] = line;
    phrase_texts[phrase_count] = tab + 1;
    phrase_lengths[phrase_count] = (size_t)(end - tab - 1);
    phrase_themes[phrase_count++] = theme;
    line = end + 1;
  }
}

/* Adds the themes of the comment that has just been left. */
static void settle(struct worker *worker) {
  const struct place *place = &places[worker->current];
  uint64_t themes = worker->themes;
  while (themes) {
    worker->counts[place->column][place->group][__builtin_ctzll(themes)]++;
    themes &= themes - 1;
  }
  worker->themes = 0;
}

static int on_hit(unsigned id, unsigned long long from, unsigned long long to, unsigned flags,
                  void *context) {
  (void)from;
  (void)flags;
  struct worker *worker = context;
  uint64_t end = worker->base + to, start = end - phrase_lengths[id];
  /* Every comment is followed by a line break in the text, so looking one byte on is safe. */
  if ((start > 0 && inside_word[text[start - 1]]) || inside_word[text[end]]) return 0;
  worker->hits++;
  if (!scan_each) {
    while (start >= places[worker->current].start + places[worker->current].length) {
      if (worker->themes) settle(worker);
      worker->current++;
    }
  }
  worker->themes |= 1ull << phrase_themes[id];
  return 0;
}

static void *work(void *argument) {
  struct worker *worker = argument;
  if (scan_each) {
    for (size_t i = worker->first; i < worker->last; i++) {
      worker->current = i;
      worker->base = places[i].start;
      if (hs_scan(database, (const char *)text + places[i].start, places[i].length, 0,
                  worker->scratch, on_hit, worker) != HS_SUCCESS)
        worker->failed = 1;
      settle(worker);
    }
    return NULL;
  }
  /* Runs of about a quarter of a megabyte: few calls, and the text stays in the cache. */
  for (size_t i = worker->first; i < worker->last;) {
    size_t next = i;
    while (next < worker->last && places[next].start - places[i].start < 256 * 1024) next++;
    uint64_t end = places[next - 1].start + places[next - 1].length;
    worker->current = i;
    worker->base = places[i].start;
    if (hs_scan(database, (const char *)text + worker->base, (unsigned)(end - worker->base), 0,
                worker->scratch, on_hit, worker) != HS_SUCCESS)
      worker->failed = 1;
    settle(worker);
    i = next;
  }
  return NULL;
}

int main(int count, char **arguments) {
  if (count != 5) fail("usage: vectorscan_code CSV PHRASES THREADS each|run");
  size_t threads = (size_t)atoi(arguments[3]);
  if (threads < 1 || threads > 64) fail("from 1 to 64 threads");
  scan_each = strcmp(arguments[4], "each") == 0;
  read_phrases(arguments[2]);
  char path[4096];
  size_t index_length;
  snprintf(path, sizeof path, "%s.comments.txt", arguments[1]);
  text = read_whole(path, &text_length);
  snprintf(path, sizeof path, "%s.comments.idx", arguments[1]);
  places = read_whole(path, &index_length);
  place_count = index_length / sizeof(struct place);

  /* A letter, a figure, or part of a letter beyond ASCII that is not a dash, a mark or an emoji:
   * those are told apart by the byte nearest the phrase, which is enough for this text. */
  for (int byte = 0; byte < 128; byte++)
    inside_word[byte] = (byte >= '0' && byte <= '9') || (byte >= 'A' && byte <= 'Z') ||
                        (byte >= 'a' && byte <= 'z') || byte == '\'';

  unsigned ids[most_phrases], flags[most_phrases];
  for (int i = 0; i < phrase_count; i++) {
    ids[i] = (unsigned)i;
    flags[i] = HS_FLAG_CASELESS;
  }
  hs_compile_error_t *problem = NULL;
  if (hs_compile_lit_multi((const char *const *)phrase_texts, flags, ids, phrase_lengths,
                           (unsigned)phrase_count, HS_MODE_BLOCK, NULL, &database,
                           &problem) != HS_SUCCESS)
    fail(problem ? problem->message : "cannot compile");

  struct worker *workers = calloc(threads, sizeof *workers);
  hs_scratch_t *scratch = NULL;
  if (!workers || hs_alloc_scratch(database, &scratch) != HS_SUCCESS) fail("out of memory");
  for (size_t t = 0; t < threads; t++) {
    workers[t].first = place_count * t / threads;
    workers[t].last = place_count * (t + 1) / threads;
    if (hs_clone_scratch(scratch, &workers[t].scratch) != HS_SUCCESS) fail("out of memory");
  }

  struct timespec before, after;
  clock_gettime(CLOCK_MONOTONIC, &before);
  for (size_t t = 0; t < threads; t++)
    if (pthread_create(&workers[t].thread, NULL, work, &workers[t]) != 0) fail("no thread");
  uint64_t hits = 0;
  for (size_t t = 0; t < threads; t++) {
    pthread_join(workers[t].thread, NULL);
    if (workers[t].failed) fail("a scan failed");
    hits += workers[t].hits;
  }
  clock_gettime(CLOCK_MONOTONIC, &after);
  double seconds = (double)(after.tv_sec - before.tv_sec) +
                   (double)(after.tv_nsec - before.tv_nsec) / 1e9;

  /* Groups by their position; the driver knows their names. */
  printf("{\"seconds\":%.6f,\"hits\":%llu,\"comments\":%zu,\"themes\":{", seconds,
         (unsigned long long)hits, place_count);
  for (int column = 0; column < columns; column++)
    for (int group = 0; group < groups; group++)
      for (int theme = 0; theme < theme_count; theme++) {
        uint64_t total = 0;
        for (size_t t = 0; t < threads; t++) total += workers[t].counts[column][group][theme];
        if (column + group + theme) printf(",");
        printf("\"%d/%d/%s\":%llu", column, group, theme_names[theme], (unsigned long long)total);
      }
  printf("}}\n");
  return 0;
}
