// The stage that writes reports.
