"""How every test is run: judged by what comes out, never by how long it took."""

from __future__ import annotations

from hypothesis import HealthCheck, settings

settings.register_profile("mande", settings(), deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("long", settings.get_profile("mande"), max_examples=2000, stateful_step_count=60)
settings.load_profile("mande")
