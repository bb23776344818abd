#ifndef SURVEYVOICE_C_BYTE_MASKS_H
#define SURVEYVOICE_C_BYTE_MASKS_H

/* Masks over 64 bytes at a time: separators of tables, and words of comments; runs of ASCII. */
#include "SeparatorMasks.h"
#include "TextRuns.h"
#include "WordMasks.h"

#endif
