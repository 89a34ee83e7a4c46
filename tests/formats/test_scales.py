"""Whether a scale that is written once is read wherever something stands on it."""

from __future__ import annotations

from mande.formats.scales import with_scale, with_scales, without_scale, without_scales

SCALE = {"code": "readiness", "steps": ["draft", "in use"]}
OTHER = {"code": "quality", "steps": ["poor", "good"]}


def test_an_observation_stands_on_the_scale_of_its_indicator():
    """The scale comes back beside the step; one of its own stays with it."""
    short = {"indicator": "ready", "project": "wells", "value": {"stage": "draft"}}
    whole = {**short, "value": {"stage": "draft", "scale": SCALE}}
    own = {**short, "value": {"stage": "draft", "scale": OTHER}}
    scales = {"wells/ready": SCALE}

    assert (with_scale(short, scales), without_scale(whole, scales)) == (whole, short)
    assert with_scale(own, scales) == without_scale(own, scales) == own
    assert with_scale(short, {}) == short
    assert without_scale(whole, {}) == whole


def test_baselines_and_targets_stand_on_the_scale_of_their_indicator():
    """So do both ends of a range, and every revision."""
    step = {"score": "draft"}
    short = {
        "scale": SCALE,
        "baseline": {"value": step},
        "targets": [{"value": step, "upper": step, "revisions": [{"value": step}]}, {"value": 5}],
    }

    whole = with_scales(short)

    assert whole["baseline"]["value"] == whole["targets"][0]["revisions"][0]["value"] == {**step, "scale": SCALE}
    assert without_scales(whole) == short
