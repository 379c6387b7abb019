"""The same results, in order, for any number of processes."""

from stateofplay.engine.spread import spread

print(list(spread(str.upper, ["one", "two", "three"], processes=1)))
