"""How every test is run: judged by what comes out, never by how long it took."""

from __future__ import annotations

from hypothesis import HealthCheck, settings

settings.register_profile("mande", settings(), deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("mande")
