#ifndef SURVEYVOICE_C_BYTE_MASKS_H
#define SURVEYVOICE_C_BYTE_MASKS_H
#include <stdint.h>
#include "WordMasks.h"
#endif
