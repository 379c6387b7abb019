"""Times: expressions of time, their calendar intervals, and the dating of undated reports."""
