"""Settings of all tests: property tests are bounded and the same on every run."""

from hypothesis import HealthCheck, settings

settings.register_profile(
    "house",
    max_examples=60,
    deadline=None,  # the first call of a compiled function is slow, and machines differ
    derandomize=True,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.load_profile("house")
