// Styles mean nothing to a test.
