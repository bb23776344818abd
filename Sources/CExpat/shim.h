// The header of expat, which the system provides; Scripts/setup installs it.
#include <expat.h>
