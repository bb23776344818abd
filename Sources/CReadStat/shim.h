// The header of libreadstat, which the system provides; Scripts/setup installs it.
#include <readstat.h>
