// The header of libxlsxwriter, which the system provides; Scripts/setup installs it.
#include <xlsxwriter.h>
