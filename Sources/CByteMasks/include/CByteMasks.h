#ifndef SURVEYVOICE_C_BYTE_MASKS_H
#define SURVEYVOICE_C_BYTE_MASKS_H

#include "SeparatorMasks.h"
#include "WordMasks.h"

#endif
