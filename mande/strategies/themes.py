"""What realistic projects are about: a few themes of the field, each with its own words."""

from __future__ import annotations

import attrs


@attrs.frozen
class Delivered:
    """What a project delivers, and how that is counted: of people, unless said otherwise."""

    code: str
    title: str
    indicator: str
    measured_as: str
    unit: str = "person"


@attrs.frozen
class Theme:
    """What one kind of project does and changes."""

    code: str
    title: str
    population: tuple[str, str]
    activity: tuple[str, str]
    outputs: tuple[Delivered, ...]
    outcome: Delivered
    impact: tuple[str, str]
    mechanism: str


THEMES: tuple[Theme, ...] = (
    Theme(
        "wells",
        "Safe water for villages",
        ("villagers", "People in the villages"),
        ("digging", "Digging and lining wells"),
        (
            Delivered("wells-built", "Wells are built", "wells-dug", "Wells dug", "facility"),
            Delivered("keepers", "Villagers can keep a pump", "keepers-trained", "People trained to keep a pump"),
            Delivered("hygiene", "Villagers know why to wash hands", "hygiene-talks", "People at hygiene talks"),
        ),
        Delivered("safe-water", "Villagers drink safe water", "share-safe", "Households with safe water", "household"),
        ("health", "Fewer children fall ill"),
        "What is near is used",
    ),
    Theme(
        "shelters",
        "Shelter for survivors of trafficking",
        ("survivors", "Survivors of trafficking"),
        ("referral", "Agreeing on referral with the police"),
        (
            Delivered("shelters-open", "Shelters are open", "beds", "Beds in shelters", "item"),
            Delivered("care", "Survivors are cared for", "sheltered", "People sheltered"),
            Delivered("guards", "Border guards know the signs", "guards-trained", "Border guards trained"),
        ),
        Delivered("safe-return", "Survivors live in safety", "share-returned", "Survivors in safety after a year"),
        ("fewer", "Fewer people are trafficked"),
        "Whoever is safe can say what happened",
    ),
    Theme(
        "skills",
        "Skills for young people",
        ("youth", "Young people without work"),
        ("training", "Training in six trades"),
        (
            Delivered("trained", "Young people learn a trade", "graduates", "People who finish the training"),
            Delivered("tools", "Graduates have tools", "tool-kits", "Tool kits given", "item"),
            Delivered("advice", "Young people are advised", "advised", "People advised"),
        ),
        Delivered("work", "Graduates earn a living", "share-working", "Graduates in work after six months"),
        ("income", "Families live on what they earn"),
        "Workshops take on who has a certificate",
    ),
    Theme(
        "harvest",
        "Better harvests",
        ("farmers", "Farmers with small fields"),
        ("fields", "Field days on storage"),
        (
            Delivered("seed", "Farmers have better seed", "seed-given", "Households given seed", "household"),
            Delivered("stores", "Stores are dry", "stores-built", "Stores built", "facility"),
            Delivered("groups", "Farmers sell together", "members", "Members of selling groups"),
        ),
        Delivered("sales", "Farmers sell more", "share-selling", "Farmers who sell a surplus"),
        ("hunger", "Nobody goes hungry before the harvest"),
        "What stays dry can be sold later",
    ),
)
"""The first is what a realistic framework shrinks to."""

DISTRICTS = (("KE-north", "North"), ("KE-coast", "Coast"), ("KE-west", "West"))
"""Where they work, in one country."""
