// The stage that codes comments.
