// The header of libzip, which the system provides; Scripts/setup installs it.
#include <zip.h>
