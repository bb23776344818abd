// The stage that reads comments.
