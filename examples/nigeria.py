"""Nigeria: what the evaluation of IOM's counter-trafficking work says of two projects, one that nobody took up.

The source is Annex G, the Nigeria case study, of "Evaluation of the International Organization for Migration and its
Efforts to Combat Human Trafficking" (Norad's evaluation department, report 11/2010, by Berkeley Policy Associates). Its
field work was in September and October 2010.

`at="L2837-2838"` counts lines in the text of Annexes D to H of that report. The numbers are the report's; the words are
ours. Where it says two things, both stand here, each with its line.

Two of the office's three projects were paid by Norway, and make a portfolio: the repatriation of women from Norway to
Edo State (2007), and the Counter-Trafficking Initiative, CTI (October 2008 to March 2011). The third was Canada's.

This is an extract (`basis="extract"`): somebody else's summary, not the projects' own frameworks. What the report does
not mention is therefore not a gap, and mande says that it cannot tell. What the report itself says is missing stands in
`absences`, below.

Run it to see what is missing on 1 November 2010, the day after the last month that a figure speaks for (L2843):

    python examples/nigeria.py
"""

from datetime import date
from typing import Any

import mande as m

REPATRIATION_YEAR = "2007"  # one year, and 2007 (L2641-2655)
CTI_PROJECT = "2008-10/2011-03"  # L2697
BY_OCTOBER_2010 = "2008-10/2010-10"
TABLE_MONTHS = "2010-05/2010-10"  # the heading of Table 1 (L2843)
FOURTH_MISSION = "2009-09-28/2009-10-10"  # L3003-3005
FORUM_DAYS = "2010-03-29/2010-03-30"  # L2908-2909
CHOICE_DAY = "2010-04-16"  # L3035-3039

# "At the time of this evaluation", says the annex, and no more: these are the months of the whole evaluation's field
# work. The latest day that the annex itself names is in October 2010 (L2837, L2843).
VISIT = "2010-09/2010-10"

UNDATED = "No date stands beside it."
NOT_SAID_WHO_PLANNED = "Whether anybody planned it is not said."

ROAD_TO_PUBLICATION = m.Scale("road-to-publication", ["not begun", "data being gathered", "draft written", "published"])


def counted(code: str, title: str, unit: str, **more: Any) -> m.Indicator:
    """Return an indicator that counts everything so far, as the counts of outputs in the report do."""
    return m.Indicator(code, title, unit=unit, accumulation="cumulative", **more)


def state(code: str, title: str, unit: str, **more: Any) -> m.Indicator:
    """Return an indicator of how many there are at a time."""
    return m.Indicator(code, title, unit=unit, accumulation="snapshot", **more)


def opinion(source: str, at: str, **more: Any) -> m.Evidence:
    """Return what somebody told the evaluators."""
    return m.Evidence(source, design="opinion", at=at, **more)


def record(source: str, at: str, **more: Any) -> m.Evidence:
    """Return what somebody wrote down, or what the evaluators saw."""
    return m.Evidence(source, design="record", at=at, **more)


# --- Who says so ----------------------------------------------------------------------------------
# Role and independence are judged from the text. NAPTIP, the government's agency, runs both projects with IOM (L2666,
# L2987, L3212), and the two universities run the observatories (L2930-2931): they speak of their own work, and so are
# "self", as IOM is. IOM pays the four NGOs for each victim (L2887, L3212-3214). How far a donor stands from what it
# pays for, and who people were whom the report calls respondents, is left open.

evaluation = m.Source(
    "norad-2011",
    "Evaluation of the International Organization for Migration and its Efforts to Combat Human Trafficking",
    kind="evaluation",
    published="2011-02-28",
    role="evaluator",
    independence="independent",
    note="Norad's evaluation department, report 11/2010; Annex G. It speaks here where it cites nobody else.",
)

plans = (
    m.Source(
        "repatriation-document",
        "Project document of the repatriation from Norway to Edo State",
        kind="plan",
        role="implementer",
        independence="self",
        note="L2648-2650.",
    ),
    m.Source(
        "cti-document",
        "Project document of the Counter-Trafficking Initiative",
        kind="plan",
        role="implementer",
        independence="self",
        note="L2650-2651. An Italian consultant drafted it, and the ILO's, too (L2978-2980). A footnote names it for "
        "how the repatriation began (L2707).",
    ),
    m.Source(
        "internal-budget",
        "IOM's internal budget",
        kind="budget",
        role="implementer",
        independence="self",
        note="L3125.",
    ),
    m.Source(
        "evaluation-tool",
        "Evaluation tools for micro-projects",
        kind="plan",
        role="implementer",
        independence="self",
        note="L3073. Made by the fourth mission's team (L3012-3014).",
    ),
    m.Source(
        "ilo-document",
        "Project document of the ILO: cooperation against trafficking from Nigeria to Europe",
        kind="plan",
        independence="independent",
        note="L2972-2973.",
    ),
)

documents = (
    m.Source(
        "second-interim-report",
        "Second interim report of CTI",
        kind="report",
        role="implementer",
        independence="self",
        note="L3021; cited together with the project document.",
    ),
    m.Source(
        "mission-2-report", "Report on the second technical mission", kind="report", role="donor", note="L2812-2813."
    ),
    m.Source(
        "mission-4-report",
        "Report on the fourth technical monitoring mission",
        kind="report",
        role="donor",
        note="L2814-2815, L3023-3025.",
    ),
    m.Source("mission-6-report", "Report on the sixth technical mission", kind="report", role="donor", note="L2875."),
    m.Source(
        "mission-reports",
        "Reports of the technical monitoring missions, seven so far",
        kind="report",
        role="donor",
        note="L3076. Experts from Italy and the Netherlands, who pay for CTI with Norway; who wrote them is not said.",
    ),
    m.Source(
        "mapping-report",
        "Mapping of NGOs that work on trafficking and violence against women, Benin City and Lagos",
        kind="survey",
        role="researcher",
        independence="commissioned",
        note="By a consultant for IOM, April and May 2009 (L2791-2801); when it came out is not given.",
    ),
    m.Source(
        "baseline-preliminary",
        "Preliminary findings of the socio-economic baseline in Edo State",
        kind="survey",
        role="researcher",
        independence="commissioned",
        note="By a team from the University of Benin (L2998-3005, L3025-3027), shown to the fourth mission.",
    ),
    m.Source(
        "baseline-report",
        "Report of the socio-economic baseline in areas of Edo State where trafficking is endemic",
        kind="survey",
        published="2010-01",
        role="researcher",
        independence="commissioned",
        note="L3032-3033, L3074.",
    ),
    m.Source(
        "referrals-naptip",
        "Unpublished report of NAPTIP's headquarters",
        kind="register",
        role="government",
        independence="self",
        note="L2871.",
    ),
    m.Source(
        "referrals-to-date", "Referrals to date, unpublished", kind="register", note="L3177; whose it is, is not said."
    ),
    m.Source(
        "forum-report",
        "Report of the NGO forum",
        kind="report",
        role="implementer",
        independence="self",
        note="L2966. IOM held the forum.",
    ),
    m.Source(
        "uniben-report",
        "Report of the University of Benin to the sixth mission",
        kind="report",
        role="partner",
        independence="self",
        note="L2971.",
    ),
    m.Source(
        "unilag-quarterly",
        "First quarterly report of the University of Lagos",
        kind="report",
        role="partner",
        independence="self",
        note="L2971.",
    ),
    m.Source(
        "sentinel-2009",
        "Human trafficking sentinel surveillance, Poipet 2009 (Cambodia and Thailand)",
        kind="study",
        role="researcher",
        independence="independent",
        note="By the United Nations' inter-agency project; forthcoming, says the footnote (L3075).",
    ),
    m.Source(
        "naptip-2010",
        "NAPTIP, 2010",
        kind="report",
        published="2010",
        role="government",
        note="L3272; no title is given.",
    ),
)

interviews = (
    m.Source("iom-staff", "IOM staff", kind="interview", published="2010-10", role="implementer", independence="self"),
    m.Source(
        "naptip",
        "Respondents of NAPTIP",
        kind="interview",
        published="2010-10",
        role="government",
        independence="self",
        note="Some footnotes call the speaker a government respondent where the text speaks of NAPTIP (L2767-2771, "
        "L2810-2811).",
    ),
    m.Source(
        "ngos",
        "Respondents of NGOs",
        kind="interview",
        published="2010-10",
        role="partner",
        independence="funded",
        note="Partners, the report calls those interviewed (L3179-3180); three of the four that IOM pays for victims "
        "are among them (L3210-3211). One wrote, too (L3226, L3230-3231).",
    ),
    m.Source(
        "universities",
        "Respondents of universities",
        kind="interview",
        published="2010-10",
        role="partner",
        independence="self",
        note="The universities of Lagos and Benin run the observatories with IOM; who pays for them is not said.",
    ),
    m.Source(
        "un", "Respondents of the United Nations", kind="interview", published="2010-10", independence="independent"
    ),
    m.Source(
        "norway",
        "Norwegian embassy and government",
        kind="interview",
        published="2010-10",
        role="donor",
        note="Norway pays for both projects.",
    ),
    m.Source("nactal", "The coordinator of NACTAL, a network of organisations", kind="interview", published="2010-10"),
    m.Source(
        "respondents", "The evaluation's respondents, IOM staff among them", kind="interview", published="2010-10"
    ),
)

sources = (evaluation, *plans, *documents, *interviews)


# --- Whom, where and by what ----------------------------------------------------------------------

populations = (
    # Whom the referral system is for: L2737-2740
    m.Population("victims", "Victims of trafficking"),
    m.Population("victims-within", "Victims trafficked within Nigeria", within="victims"),
    m.Population("victims-abroad", "Victims trafficked abroad, who have returned", within="victims"),
    m.Population("foreign-victims", "Foreign victims in Nigeria", within="victims"),
    m.Population(
        "referred-victims",
        "Victims whom NAPTIP referred to the four NGOs",
        within="victims",
        overlaps=["victims-within", "victims-abroad", "foreign-victims"],
    ),
    m.Population(
        "returned-women", "Women to be repatriated from Norway", within="victims-abroad", only={"gender": "female"}
    ),
    m.Population(
        "lagos-shelter",
        "Victims at a shelter in Lagos",
        within="victims",
        overlaps=["victims-within", "victims-abroad", "referred-victims"],
    ),
    m.Population("assisted-returnees", "Assisted voluntary returnees who are victims", within="victims-abroad"),
    # Who is to work together: L2713-2714, L2733
    m.Population("stakeholders", "People of NAPTIP, NGOs and universities"),
    # Whom prevention is for: L2722-2723
    m.Population("residents", "People in the areas of Edo State where trafficking is endemic", overlaps=["victims"]),
)

places = (
    m.Place("NG", "Nigeria", kind="country"),
    m.Place("NG-abuja", "Abuja", within="NG"),
    m.Place("NG-lagos", "Lagos", within="NG", kind="state", served=True),
    m.Place("NG-edo", "Edo", within="NG", kind="state", served=True),
    m.Place("NG-benin-city", "Benin City", within="NG-edo"),
    m.Place("NG-edo-20", "The 20 areas of Edo State most affected, as NAPTIP sees it", within="NG-edo", served=True),
    # Where victims come from besides (L3249-3250), with no number for any of them
    m.Place("NG-abia", "Abia", within="NG", kind="state"),
    m.Place("NG-delta", "Delta", within="NG", kind="state"),
    m.Place("NG-kano", "Kano", within="NG", kind="state"),
    m.Place("NG-cross-rivers", "Cross Rivers", within="NG", kind="state"),
)

dimensions = (
    m.GENDER,
    m.age_bands(0, 18),
    m.Dimension("service", "What an NGO gives", ["shelter", "legal"]),
    m.Dimension(
        "ngo",
        "NGO to which a victim was referred",
        [
            m.Category("network-for-justice", "Network for Justice (legal, Benin City)"),
            m.Category("cosudow", "COSUDOW (shelter, Benin City)"),
            m.Category("wardc", "WARDC (legal, Lagos)"),
            m.Category("rehoboth", "Rehoboth Homes and Skills Acquisition Centre (shelter, Lagos)"),
        ],
        exclusive=False,
        note="A victim may have come to one of them by way of another (L2872).",
    ),
    m.Dimension("body", "Where people on the study tour work", ["iom", "naptip", "university", "ngo"]),
    m.Dimension("trafficked", "Where a victim was trafficked", ["within Nigeria", "abroad", "unknown"]),
    m.Dimension("university", "University", ["lagos", "benin"]),
    m.Dimension("status", "How far a micro-project has come", ["completed", "close to completion", "unknown"]),
    m.Dimension("beneficiary", "How a person gains from a micro-project", ["direct", "indirect"]),
)

units = m.Units(counted=["project", "mission"])


# --- The first project: from Norway to Edo State, 2007 --------------------------------------------

repatriation = m.Framework(
    "repatriation",
    "Direct assistance, protection and monitoring of trafficked women repatriated from Norway to Edo State",
    period=REPATRIATION_YEAR,
    basis="extract",
    sensitivity="high",
    objectives=[
        m.Objective(
            "assist-returned-women",
            "The 20 women to be repatriated are assisted directly",
            outcomes=["reintegrated"],
            source="repatriation-document",
            at="L2655-2658",
        ),
        m.Objective(
            "referral-from-europe",
            "Edo State has a lasting referral system for those who return from Western Europe",
            outcomes=["edo-referral"],
            source="repatriation-document",
            at="L2655-2661",
        ),
    ],
    inputs=[
        m.Input(
            "grant",
            "Norway's money",
            amount=m.Money(298_952, "USD"),
            kind="funds",
            period=REPATRIATION_YEAR,
            source="norad-2011",
            at="L2641-2642",
            note="What was spent is not given.",
        ),
    ],
    activities=[
        m.Activity(
            "write-procedures",
            "Design standard operating procedures with NAPTIP's headquarters and its office in Benin City",
            source="repatriation-document",
            at="L2669-2674",
            note="By the Trafficking Act and the national policy on assistance, and in line with IOM's handbook.",
        ),
        m.Activity(
            "coordinate",
            "Meet in Abuja with NAPTIP and the Department of Immigration",
            source="repatriation-document",
            at="L2676-2677",
        ),
        m.Activity(
            "assess-partners",
            "Visit Edo State to find partners for referral that do reintegration already",
            source="repatriation-document",
            at="L2679-2681",
        ),
        m.Activity(
            "train-stakeholders",
            "Hold a workshop in Benin City on assisting victims and working together",
            source="repatriation-document",
            at="L2683-2686",
        ),
        m.Activity(
            "manage-reintegration",
            "Manage reintegration and protection with NAPTIP and NGOs of Benin City",
            source="cti-document",
            at="L2663-2667",
            note="Norway asked for it on 16 March 2006.",
        ),
    ],
    outputs=[
        m.Output(
            "procedures",
            "Standard operating procedures",
            indicators=[m.Indicator("procedures-designed", "The procedures are designed", measure="yes no")],
            source="repatriation-document",
            at="L2669-2674",
        ),
        m.Output(
            "workshop",
            "Government and NGOs of Edo State trained to assist victims",
            indicators=[counted("workshop-attendance", "People at the workshop", "person", population="stakeholders")],
            source="repatriation-document",
            at="L2683-2686",
        ),
        m.Output(
            "direct-assistance",
            "Women repatriated from Norway, and assisted",
            indicators=[
                counted(
                    "women-repatriated",
                    "Women repatriated",
                    "person",
                    direction="increase",
                    population="returned-women",
                    targets=[m.Target(20, REPATRIATION_YEAR, source="repatriation-document", at="L2655-2658")],
                )
            ],
            source="repatriation-document",
            at="L2655-2658, L2663-2667",
        ),
    ],
    outcomes=[
        m.Outcome(
            "reintegrated",
            "Women who return to Edo State find their place again, in safety",
            source="cti-document",
            at="L2663-2667",
        ),
        m.Outcome(
            "edo-referral",
            "A referral system in Edo State for those who return from Western Europe, which lasts",
            source="repatriation-document",
            at="L2659-2661",
        ),
    ],
    links=[
        m.Link("grant", "manage-reintegration", source="norad-2011", at="L2641-2645"),
        m.Link("write-procedures", "procedures", source="repatriation-document", at="L2669-2674"),
        m.Link("train-stakeholders", "workshop", source="repatriation-document", at="L2683-2686"),
        m.Link("manage-reintegration", "direct-assistance", source="cti-document", at="L2663-2667"),
        m.Link(
            "workshop",
            "edo-referral",
            mechanism="Those who assist victims can do more, and work together",
            source="repatriation-document",
            at="L2683-2686",
        ),
        m.Link(
            "direct-assistance",
            "reintegrated",
            mechanism="IOM, NAPTIP and NGOs receive the women and protect them",
            assumptions=[
                m.Assumption(
                    "The women who are expected to return want to",
                    status="contradicted",
                    source="naptip",
                    at="L2663-2666, L2688-2689",
                )
            ],
            source="cti-document",
            at="L2663-2667",
        ),
    ],
    dimensions=dimensions,
    places=places,
    populations=populations,
    target_groups=["returned-women", "stakeholders"],
    sources=sources,
    partners=[
        m.Partner("norway", "Norway", role="donor", funded=False, source="norad-2011", at="L2640-2642, L2663-2664"),
        m.Partner("naptip", "NAPTIP", role="manages reintegration with IOM", source="cti-document", at="L2666-2667"),
        m.Partner(
            "benin-ngos",
            "NGOs in Benin City, not named",
            role="manage reintegration with IOM",
            source="cti-document",
            at="L2666-2667",
        ),
        m.Partner(
            "immigration",
            "Department of Immigration",
            role="coordination",
            source="repatriation-document",
            at="L2676-2677",
        ),
    ],
    note="What else the women had in Norway, the interviews did not show (L2709).",
)


# --- The second project: what CTI promised --------------------------------------------------------

objectives = (
    m.Objective(
        "referral",
        "Victims who return or are found get social services through a referral system, and NAPTIP and NGOs can work "
        "as a network",
        outcomes=["referral-works", "rights", "civil-society", "services-last"],
        source="cti-document",
        at="L2705, L2711-2714",
    ),
    m.Objective(
        "observatories",
        "The universities of Lagos and Benin study trends in trafficking and what is done against it, and advise",
        outcomes=["policy-informed"],
        source="cti-document",
        at="L2705, L2716-2720",
    ),
    m.Objective(
        "prevention",
        "Community projects reduce the rate of trafficking in the endemic areas of Edo State",
        outcomes=["less-vulnerable", "less-trafficking"],
        source="cti-document",
        at="L2705, L2722-2723",
    ),
)

needs = (
    m.Need(
        "shelter-for-boys",
        "Shelter for boys: there is little, and most are sent to orphanages",
        source="ngos",
        at="L2834-2835",
    ),
    m.Need(
        "help-for-men",
        "Help that fits each victim, men and boys above all",
        source="respondents",
        at="L3305-3309",
    ),
)

inputs = (
    m.Input(
        "grant",
        "Money of Italy, the Netherlands and Norway",
        amount=m.Money(2_422_998, "EUR"),
        kind="funds",
        period=CTI_PROJECT,
        source="norad-2011",
        at="L2697-2699",
        note="Norway's part stands beside it in dollars, as `norway-share`; those of the others are not given.",
    ),
    m.Input(
        "trust-fund",
        "A part of Norway's money, set aside for the Victim Trust Fund",
        amount=m.Missing.NOT_IN_SOURCE,
        kind="funds",
        source="norad-2011",
        at="L3097-3104",
        note="NAPTIP set the fund up in August 2008, for restitution and assistance. Norway came in once the other two "
        "had pledged, and this was what lacked money. To NAPTIP it is for medical help to victims from Edo State who "
        "are there (L3104-3106); to IOM that is a matter of wording, to be settled with the embassy (L3110-3112).",
    ),
    m.Input(
        "micro-project-funds",
        "What is set aside for the community projects",
        amount=m.Money(150_000, "EUR"),
        kind="grant",
        source="internal-budget",
        at="L3083-3084",
    ),
    m.Input(
        "victim-support",
        "What IOM pays an NGO for each victim referred",
        amount=m.Missing.NOT_IN_SOURCE,
        per="person",
        kind="grant",
        source="ngos",
        at="L2886-2888, L3211-3214",
        note="Month by month, against a report of expenses with receipts; until March 2011.",
    ),
    m.Input(
        "mission-experts",
        "Experts from Italy and the Netherlands on each mission",
        amount=m.Amount(4, "person"),
        per="mission",
        kind="staff",
        source="norad-2011",
        at="L3065-3068",
    ),
)

activities = (
    # The referral system, from L2736 on
    m.Activity(
        "tour-europe",
        "Take people of NAPTIP, a university and an NGO to Italy and the Netherlands, to see how victims are assisted",
        source="mission-2-report",
        at="L2776-2789",
        note="They spoke of tracing people and families, protection, investigations, and social observatories.",
    ),
    m.Activity(
        "map-ngos",
        "Map NGOs that work on trafficking in Lagos and Benin City",
        source="mission-4-report",
        at="L2791-2801",
        note="Group discussions, interviews, observation, and questionnaires to all such NGOs.",
    ),
    m.Activity(
        "select-ngos",
        "Invite proposals, inspect NGOs, and select those of the referral system",
        source="mission-4-report",
        at="L2801-2808, L2819-2820",
        note="IOM and NAPTIP narrowed them down first; an NGO was to give special care, and work with others.",
    ),
    m.Activity(
        "refer-victims",
        "NAPTIP identifies victims, shelters them, and refers them to NGOs for legal help or shelter",
        source="norad-2011",
        at="L2822-2834, L2839-2841",
        note="Legal NGOs come in if NAPTIP invites them, and stay until after the trial. Shelters are for girls of "
        "school age, and for women and girls who cannot go back to their families.",
    ),
    m.Activity("hold-forum", "Bring NGOs together in a forum in Lagos", source="forum-report", at="L2908-2917"),
    m.Activity(
        "help-from-fund",
        "Give restitution and assistance from the Victim Trust Fund",
        source="norad-2011",
        at="L3097-3104",
    ),
    # The observatories, from L2929 on
    m.Activity(
        "work-with-universities",
        "Set up observatories with the universities of Lagos and Benin",
        source="norad-2011",
        at="L2930-2935",
    ),
    # Prevention, from L2986 on
    m.Activity(
        "support-micro-projects",
        "Support community projects through NAPTIP, after a baseline and with each community's choice",
        source="second-interim-report",
        at="L2987-2989, L3033-3042",
        note="Skills centres, repaired schools, boreholes. IOM went to each community in May 2010 to settle it.",
    ),
    # Monitoring, from L3062 on
    m.Activity(
        "make-missions",
        "Send technical missions from Italy and the Netherlands to Abuja, Edo and Lagos",
        management_only="It watches over the project",
        source="norad-2011",
        at="L3063-3069, L3079",
        note="IOM says that the Italian government wrote them into the design.",
    ),
)

# The project document's seven, in its own words (L2725-2734). Which level each wording belongs to is our judgement.
outputs_of_the_document = (
    m.Output(
        "ownership",
        "National ownership of referral strategy by NGOs",
        indicators=[
            counted("forum-ngos", "NGOs at the forum", "organisation"),
            counted("forum-zonal-offices", "Zonal offices of NAPTIP at the forum", "organisation"),
            counted(
                "tour-participants",
                "People on the study tour to Italy and the Netherlands",
                "person",
                population="stakeholders",
            ),
        ],
        reads_as="outcome",
        source="cti-document",
        at="L2725-2728",
        note="That the forum and the study tour belong here is our reading.",
    ),
    m.Output(
        "mapping",
        "Mapping of NGOs and Edo and Lagos states",
        reads_as="activity",
        source="cti-document",
        at="L2725-2729",
    ),
    m.Output(
        "call",
        "Call for proposals",
        indicators=[
            counted("ngos-invited", "NGOs invited to send a proposal", "organisation"),
            counted(
                "ngos-proposing",
                "NGOs that sent one",
                "organisation",
                note="The report counts proposals received; one from each NGO is our reading.",
            ),
            counted("ngos-inspected", "NGOs chosen for a visit", "organisation", breakdowns=["service"]),
            counted("ngos-selected", "NGOs selected", "organisation", breakdowns=["service"]),
            counted(
                "benin-shelters-selected",
                "NGOs in Benin City selected for shelter",
                "organisation",
                direction="increase",
                targets=[m.Target(2, place="NG-benin-city", source="norad-2011", at="L2816-2818", note=UNDATED)],
            ),
        ],
        reads_as="activity",
        source="cti-document",
        at="L2725-2730",
    ),
    m.Output(
        "observatories",
        "Organic collaboration with the Universities of Lagos and Benin",
        indicators=[
            counted(
                "observatories-set-up",
                "Observatories set up",
                "organisation",
                direction="increase",
                targets=[m.Target(2, source="norad-2011", at="L2930-2931", note=UNDATED)],
            ),
            m.Indicator(
                "research-stage",
                "How far the research of each university has come",
                measure="stage",
                accumulation="snapshot",
                scale=ROAD_TO_PUBLICATION,
                breakdowns=["university"],
            ),
            m.Indicator("perceptions-studied", "Perceptions are being studied in communities there", measure="yes no"),
            counted("research-proposals", "Research proposals prepared", "document"),
            counted("research-projects-begun", "Research projects begun", "project"),
            m.Indicator("research-published", "Any of the research is published", measure="yes no"),
            m.Indicator(
                "website-in-use", "The website of the University of Benin's observatory is in use", measure="yes no"
            ),
        ],
        reads_as="activity",
        structure="the observatories at the universities of Lagos and Benin",
        source="cti-document",
        at="L2725-2731",
    ),
    m.Output(
        "micro-projects",
        "Micro community development projects",
        indicators=[
            counted(
                "micro-projects-supported",
                "Community projects supported",
                "project",
                direction="increase",
                breakdowns=["status"],
                targets=[
                    m.Target(
                        20,
                        CTI_PROJECT,
                        cell={"status": "completed"},
                        source="second-interim-report",
                        at="L2987-2989",
                        note="Read as to be completed by the end of the project; by when is not given.",
                    )
                ],
            ),
            m.Indicator(
                "micro-project-outcomes",
                "Outcomes realised by each community project",
                measure="narrative",
                targets=[
                    m.Target(
                        m.Missing.NOT_IN_SOURCE,
                        source="evaluation-tool",
                        at="L3014-3030",
                        note="The outcomes expected, which the evaluation sheet asks for.",
                    )
                ],
                means_of_verification="The evaluation sheet of micro-projects: description, cost, kind of activity, "
                "outcomes expected and realised, people who gain directly and indirectly, needs found, whether it can "
                "last (L3014-3030)",
            ),
            m.Indicator(
                "micro-project-difference",
                "What differs between the outcomes expected and those realised",
                measure="narrative",
                means_of_verification="The evaluation sheet of micro-projects (L3014-3030)",
            ),
        ],
        reads_as="output",
        source="cti-document",
        at="L2725-2732",
    ),
    m.Output(
        "logistics",
        "Logistic support to NAPTIP and NGOs",
        reads_as="output",
        source="cti-document",
        at="L2725-2733",
        note="Nothing more is said of it by this name.",
    ),
    m.Output(
        "monitoring",
        "Monitoring and Evaluation",
        indicators=[
            counted(
                "missions-made",
                "Technical missions, counted by their reports",
                "mission",
                direction="increase",
                frequency="every two and a half months",
                targets=[m.Target(10, CTI_PROJECT, source="iom-staff", at="L3063-3065")],
            )
        ],
        reads_as="activity",
        management_only="It watches over the project",
        source="cti-document",
        at="L2725-2734",
    ),
)

outputs_besides = (
    m.Output(
        "referrals",
        "Victims referred to NGOs for shelter and legal help",
        indicators=[
            counted(
                "victims-referred",
                "Victims referred from NAPTIP to the four NGOs",
                "person",
                population="referred-victims",
                breakdowns=["gender", "ngo"],
                limitations="Sources differed on how many were referred to one of the NGOs; the numbers are not given "
                "(L3158-3161). NGOs seldom tell NAPTIP of victims who come to them directly (L2882-2884).",
                note="NAPTIP had referred victims to one of the NGOs since 2008 (L2884-2886).",
            )
        ],
        structure="the referral system of NAPTIP and the four NGOs",
        source="norad-2011",
        at="L2773-2776, L2822-2841",
    ),
    m.Output(
        "fund-help",
        "Victims helped from the Victim Trust Fund",
        source="norad-2011",
        at="L3097-3104",
        note="How many is not given.",
    ),
)

outputs = (*outputs_of_the_document, *outputs_besides)

outcomes = (
    m.Outcome(
        "referral-works",
        "Wherever they were trafficked, victims get support from identification to reintegration",
        source="norad-2011",
        at="L2737-2740",
    ),
    m.Outcome(
        "services-last",
        "Protection, rehabilitation and legal help go on after the project",
        source="norad-2011",
        at="L2701-2704, L3340-3347",
    ),
    m.Outcome(
        "visibility",
        "Government has trafficking in mind",
        source="respondents",
        at="L3181-3186",
        note=NOT_SAID_WHO_PLANNED,
    ),
    m.Outcome(
        "rights",
        "The rights of victims are promoted, and protected by referral",
        source="respondents",
        at="L3181-3189",
        note=NOT_SAID_WHO_PLANNED,
    ),
    m.Outcome(
        "civil-society",
        "Civil society takes part in assistance as an equal",
        source="respondents",
        at="L3181-3192",
        note=NOT_SAID_WHO_PLANNED,
    ),
    m.Outcome(
        "policy-informed",
        "Policies and programmes rest on what is known of trafficking",
        source="norad-2011",
        at="L2716-2720, L2930-2935",
    ),
    m.Outcome(
        "less-vulnerable",
        "People in the areas most affected are less open to traffickers",
        order="immediate",
        indicators=[
            counted(
                "micro-project-beneficiaries",
                "People who take part in the community projects",
                "person",
                population="residents",
                reach="direct",
                breakdowns=["beneficiary"],
                means_of_verification="The evaluation sheet of micro-projects (L3014-3030)",
                note="This is what the sheet measures, and it takes those who take part for those who gain "
                "(L3048-3051).",
            )
        ],
        source="iom-staff",
        at="L2989-2996",
    ),
    m.Outcome(
        "less-trafficking",
        "Trafficking falls in the endemic areas of Edo State",
        order="intermediate",
        source="cti-document",
        at="L2722-2723, L3332-3334",
    ),
)

impacts = (m.Impact("fewer-overall", "Fewer people are trafficked overall", source="norad-2011", at="L3056-3058"),)


# --- Why one should lead to the other -------------------------------------------------------------

links_from_inputs = (
    m.Link(
        "grant",
        "refer-victims",
        mechanism="IOM is better placed than others to assist victims, and to build up NGOs that do",
        evidence=[opinion("un", "L3134-3138"), opinion("ngos", "L3134-3138"), opinion("naptip", "L3134-3138")],
        source="norad-2011",
        at="L2697-2704, L3134-3138",
    ),
    m.Link("grant", "work-with-universities", source="norad-2011", at="L2697-2701"),
    m.Link("trust-fund", "help-from-fund", source="norad-2011", at="L3097-3104"),
    m.Link("micro-project-funds", "support-micro-projects", source="internal-budget", at="L3083-3084"),
    m.Link(
        "victim-support",
        "refer-victims",
        mechanism="NAPTIP refers a victim, the NGO tells IOM, and IOM pays it every month",
        assumptions=[
            m.Assumption(
                "IOM's money reaches the NGOs in good time",
                status="contradicted",
                source="ngos",
                at="L3209-3221",
            )
        ],
        evidence=[
            opinion(
                "ngos",
                "L3210-3211",
                says="contradicts",
                n=3,
                of=4,
                note="Money late by months; receipts are hard to get at a local market (L3214-3217).",
            ),
            opinion(
                "iom-staff", "L3217-3219", says="contradicts", note="Often because papers such as receipts are missing."
            ),
        ],
        source="norad-2011",
        at="L3211-3214",
    ),
    m.Link(
        "mission-experts",
        "make-missions",
        mechanism="Experts advise on how the project is carried out",
        source="norad-2011",
        at="L3065-3068",
    ),
)

links_from_activities = (
    m.Link("tour-europe", "ownership", source="mission-2-report", at="L2776-2783"),
    m.Link("hold-forum", "ownership", source="forum-report", at="L2908-2917"),
    m.Link("map-ngos", "mapping", source="mission-4-report", at="L2791-2801"),
    m.Link("select-ngos", "call", source="mission-4-report", at="L2801-2808"),
    m.Link("refer-victims", "referrals", source="norad-2011", at="L2822-2841"),
    m.Link(
        "help-from-fund",
        "fund-help",
        mechanism="Medical help for victims",
        source="norad-2011",
        at="L3097-3106",
    ),
    m.Link("work-with-universities", "observatories", source="norad-2011", at="L2930-2935"),
    m.Link("support-micro-projects", "micro-projects", source="second-interim-report", at="L2987-2989"),
    m.Link(
        "make-missions",
        "monitoring",
        mechanism="Every two and a half months the team meets IOM, NAPTIP and the NGOs, and recommends",
        evidence=[
            opinion("iom-staff", "L3069-3070", note="Some find that feedback and advice add value."),
            opinion("naptip", "L3069-3070", note="Some, too."),
            opinion("iom-staff", "L3070-3071", says="contradicts", note="Others see time and means wasted."),
            opinion("naptip", "L3070-3071", says="contradicts", note="Others, too."),
            opinion("iom-staff", "L3080-3082", says="mixed", note="There should at least be fewer."),
            opinion("naptip", "L3080-3082", says="mixed", note="There should at least be fewer."),
            opinion("ngos", "L3200-3202", says="contradicts", note="Those who carry the project are left out."),
            opinion("naptip", "L3200-3203", says="contradicts", note="The same."),
            opinion("respondents", "L3355-3358", says="mixed", note="They mattered, and so often was not efficient."),
        ],
        source="norad-2011",
        at="L3065-3068",
    ),
)

links_to_referral = (
    m.Link(
        "mapping",
        "call",
        mechanism="Those that might be in the referral system were found by the mapping",
        source="mission-4-report",
        at="L2798-2803",
    ),
    m.Link("call", "referrals", mechanism="The NGOs selected take in victims", source="norad-2011", at="L2807-2834"),
    m.Link(
        "ownership",
        "referral-works",
        mechanism="NGOs, NAPTIP and those abroad know one another, and agree on how to refer",
        evidence=[
            opinion("ngos", "L3196-3199", note="A common platform; they want more forums."),
            record("forum-report", "L2910-2927", note="A communiqué with further steps for the national policy."),
            opinion("norad-2011", "L3195-3196, L3311-3313", note="To bring them together is a strength of IOM's."),
        ],
        source="norad-2011",
        at="L2776-2783, L2908-2917",
    ),
    m.Link(
        "referrals",
        "referral-works",
        mechanism="NAPTIP finds victims, and NGOs give shelter, schooling and legal help for longer",
        assumptions=[
            m.Assumption(
                "Victims who return from Europe come into the referral system",
                status="contradicted",
                source="norad-2011",
                at="L2859-2879, L3265-3267",
            ),
            m.Assumption(
                "NGOs tell NAPTIP of the victims whom they find or take in",
                status="contradicted",
                source="iom-staff",
                at="L2881-2884",
            ),
            m.Assumption(
                "NAPTIP sees that it needs NGOs to find victims and to help them", source="iom-staff", at="L2892-2894"
            ),
        ],
        evidence=[
            record("referrals-naptip", "L2837-2838"),
            opinion("ngos", "L2863-2865", says="contradicts", n=1, note="The one that spoke of referrals from abroad."),
        ],
        source="norad-2011",
        at="L2737-2740, L2839-2841",
    ),
    m.Link(
        "referrals",
        "rights",
        mechanism="A referral system protects the rights of victims",
        assumptions=[
            m.Assumption(
                "To go back to the family is best for every victim",
                status="mixed",
                source="norad-2011",
                at="L2745-2750, L3232-3243",
            )
        ],
        evidence=[
            opinion("naptip", "L3233-3236", note="Core to recovery; done in the light of human rights, IOM says too."),
            opinion("norad-2011", "L3237-3241", says="contradicts", note="Each victim's case should be decided alone."),
            opinion("ngos", "L3241-3243", says="contradicts", n=1, note="The victim comes first."),
        ],
        source="respondents",
        at="L3188-3189",
    ),
    m.Link(
        "call",
        "civil-society",
        mechanism="NGOs find victims and assist them, beside NAPTIP",
        source="norad-2011",
        at="L2773-2776, L3138-3142",
    ),
    m.Link(
        "referral-works",
        "services-last",
        mechanism="IOM builds on what NAPTIP has set up",
        assumptions=[
            m.Assumption("NAPTIP has the means to keep services up", source="norad-2011", at="L3347-3349"),
        ],
        source="norad-2011",
        at="L3346-3349",
    ),
    m.Link(
        "fund-help",
        "referral-works",
        mechanism="The fund gives victims restitution and assistance",
        source="norad-2011",
        at="L3099-3100",
    ),
)

links_to_knowledge = (
    m.Link(
        "observatories",
        "policy-informed",
        mechanism="New data on trafficking, and an eye on what is done against it, so that nothing is done twice",
        evidence=[
            m.Evidence("iom-staff", design="assertion", at="L2935-2937, L2952-2954"),
            m.Evidence("universities", design="assertion", at="L2952-2954"),
            m.Evidence("norad-2011", says="inconclusive", at="L3324-3329", note="Nothing is published yet."),
        ],
        source="norad-2011",
        at="L2930-2937",
    ),
)

links_to_prevention = (
    m.Link(
        "micro-projects",
        "less-vulnerable",
        mechanism="Skills, schools and water give people more to stay for",
        assumptions=[
            m.Assumption(
                "Repaired schools and boreholes make for less unsafe migration",
                status="untested",
                source="norad-2011",
                at="L3045-3048, L3053-3054",
            ),
            m.Assumption(
                "Poverty and a lack of education are what causes trafficking",
                status="contradicted",
                source="norad-2011",
                at="L2989-2992, L3054-3055",
            ),
            m.Assumption(
                "Who takes part in a project gains from it, and is less vulnerable",
                status="untested",
                source="norad-2011",
                at="L3048-3051",
            ),
        ],
        evidence=[
            m.Evidence("iom-staff", design="assertion", at="L2989-2992", note="All of them hold it."),
            m.Evidence("iom-staff", design="assertion", n=1, at="L2991-2996", note="On skills centres."),
            record("baseline-preliminary", "L3009-3012", note="The young look for sponsors, often traffickers."),
            m.Evidence(
                "sentinel-2009", says="contradicts", at="L3054-3055", note="Elsewhere, poverty does not decide."
            ),
            m.Evidence("norad-2011", says="inconclusive", at="L3053-3054, L3147-3151"),
        ],
        source="iom-staff",
        at="L2989-2996, L3045-3048",
    ),
    m.Link(
        "less-vulnerable",
        "less-trafficking",
        mechanism="Who is better off need not fall for a trafficker",
        evidence=[m.Evidence("norad-2011", says="inconclusive", at="L3334-3336")],
        source="cti-document",
        at="L2722-2723",
    ),
    m.Link(
        "less-trafficking",
        "fewer-overall",
        mechanism="Trafficking is stopped where it starts",
        assumptions=[
            m.Assumption(
                "Traffickers do not move on to other places where people are poor",
                status="untested",
                source="norad-2011",
                at="L3056-3058",
            )
        ],
        source="norad-2011",
        at="L3056-3058",
    ),
)

links = (*links_from_inputs, *links_from_activities, *links_to_referral, *links_to_knowledge, *links_to_prevention)


# --- What belongs to no result --------------------------------------------------------------------

context = (
    m.Indicator("ct-projects", "Projects of the office against trafficking", unit="project"),
    m.Indicator("norway-projects", "Those that Norway paid for", unit="project"),
    m.Indicator("naptip-zonal-offices", "Zonal offices of NAPTIP", unit="organisation"),
    m.Indicator("naptip-shelters", "Closed shelters of NAPTIP", unit="facility"),
    m.Indicator("naptip-offices", "Offices of NAPTIP that manage shelters", unit="organisation"),
    m.Indicator("naptip-departments", "Departments of NAPTIP", unit="organisation"),
    m.Indicator("shelter-stay", "How long a victim may stay in a shelter of NAPTIP", unit="week", measure="amount"),
    m.Indicator("cti-money", "Money of CTI", measure="money"),
    m.Indicator("norway-share", "Norway's part of it", measure="money"),
    m.Indicator("italy-netherlands-share", "The part of Italy and the Netherlands", measure="money"),
    m.Indicator("missions-budget", "Budget of the technical missions", measure="money"),
    m.Indicator("micro-projects-budget", "Budget of the community projects", measure="money"),
    m.Indicator("budget-per-micro-project", "Budget of one community project", measure="money", statistic="mean"),
    m.Indicator("tour-length", "How long the study tour was", unit="week", measure="amount"),
    m.Indicator("ngos-with-agreement", "Selected NGOs with an earlier agreement with NAPTIP", unit="organisation"),
    state(
        "lagos-shelter-victims",
        "Victims at a shelter in Lagos",
        "person",
        population="lagos-shelter",
        note="Which shelter is not said.",
    ),
    m.Indicator(
        "returnees-referred-directly",
        "Assisted returnees, victims of trafficking, whom IOM referred to an NGO itself",
        unit="person",
        population="assisted-returnees",
    ),
    m.Indicator("nactal-members", "Members of NACTAL", unit="organisation", accumulation="snapshot"),
    m.Indicator("nactal-registered", "NACTAL is officially registered", measure="yes no", accumulation="snapshot"),
    m.Indicator("areas", "Areas of Edo State most affected", unit="community"),
    m.Indicator("communities-assessed", "Communities in the preliminary baseline", unit="community"),
    m.Indicator("communities-at-choice", "Communities that sent somebody to discuss projects", unit="community"),
    m.Indicator("lgas-at-choice", "Local government areas that sent somebody", unit="place"),
    m.Indicator(
        "socio-economic-state",
        "Education, health, recreation and sports in the areas",
        measure="narrative",
        accumulation="snapshot",
        baseline=m.Baseline(
            "Most state schools are in disrepair, private ones cost more than most can pay, and many pupils drop out",
            covers=m.Ratio(14, 20),
            source="baseline-preliminary",
            at="L2998-3010",
            note="As shown to the fourth mission. The final report is of January 2010 (L3032-3033); how many areas it "
            "covers, and its values, are not given.",
        ),
    ),
    m.Indicator("traffic-from", "There is evidence of trafficking from there", measure="yes no"),
    m.Indicator("destinations", "Common countries of destination", measure="nominal", unit="place"),
)

relations = (
    m.Subset("norway-projects", of="ct-projects"),
    m.Subset("forum-zonal-offices", of="naptip-zonal-offices"),
    m.AtLeast("naptip-shelters", "naptip-offices"),
    m.Funnel("ngos-invited", "ngos-proposing", "ngos-inspected", "ngos-selected"),
    m.Subset("benin-shelters-selected", of="ngos-selected"),
    m.Subset("ngos-with-agreement", of="ngos-selected"),
    m.Subset("communities-assessed", of="areas"),
    m.Subset("communities-at-choice", of="areas"),
    m.Sum("cti-money", parts=["norway-share", "italy-netherlands-share"]),
    m.Subset("missions-budget", of="cti-money"),
    m.Subset("micro-projects-budget", of="cti-money"),
)


# --- How the project means to know ----------------------------------------------------------------

monitoring = m.MonitoringPlan(
    reporters=["referral-ngos", "unilag", "uniben"],
    studies=[
        m.Study(
            "mapping-of-ngos",
            "Mapping of NGOs in Lagos and Benin City, by a consultant",
            kind="research",
            done="2009-04/2009-05",
            response="Used to find NGOs for the referral system; IOM and NAPTIP narrowed them down (L2798-2802)",
            source="mission-4-report",
            at="L2791-2802",
        ),
        m.Study(
            "baseline",
            "Socio-economic baseline of the 20 areas, by a team from the University of Benin",
            kind="baseline",
            done="2009-08-15/2010-01",
            measures=["socio-economic-state"],
            response="The mission made an evaluation sheet from it; communities chose among projects that it named",
            source="mission-4-report",
            at="L2998-3005, L3012-3014, L3032-3042",
            note="Commissioned on 15 August 2009, finished in January 2010; the days of its fieldwork are not given.",
        ),
        m.Study(
            "mission-2",
            "Second technical mission",
            kind="review",
            source="mission-2-report",
            at="L2780-2789",
        ),
        m.Study(
            "mission-4",
            "Fourth technical monitoring mission",
            kind="review",
            done=FOURTH_MISSION,
            source="mission-4-report",
            at="L2804-2807, L3003-3005",
            note="NAPTIP was on it, and experts whom Italy and the Netherlands nominated.",
        ),
        m.Study(
            "mission-6",
            "Sixth technical mission",
            kind="review",
            source="mission-6-report",
            at="L2875-2877, L3035-3039",
            note="On it were people of the communities and of one local government area, who met on 16 April 2010; the "
            "days of the mission itself are not given.",
        ),
        m.Study(
            "micro-project-sheet",
            "Evaluation sheet of the community projects",
            kind="evaluation",
            measures=["micro-project-outcomes", "micro-project-difference", "micro-project-beneficiaries"],
            source="evaluation-tool",
            at="L3012-3030, L3048-3051",
            note="Whether it has been filled in for any project is not said.",
        ),
        m.Study(
            "unilag-research",
            "Research of the University of Lagos",
            kind="research",
            source="norad-2011",
            at="L2941-2944",
            note="A draft report is written and was not shown. Why Lagos is a hub is being studied besides.",
        ),
        m.Study(
            "uniben-research",
            "Research of the University of Benin on Edo State, above all Benin City",
            kind="research",
            source="norad-2011",
            at="L2944-2948",
        ),
    ],
    participation="People of the communities were asked in April and May 2010 which project they want (L3035-3042)",
    budget=m.Money(427_410, "EUR"),
    source="norad-2011",
    at="L3063-3068, L3082",
    note="A mission of Italian and Dutch experts every two and a half months; Norway, though invited, never sent "
    "anybody (L3086-3087). NGOs report their expenses every month (L3213-3214). The report advises more monitoring and "
    "learning of the office's own, and of NAPTIP's (L3358-3363), and says that services need an independent eye "
    "(L3349-3350). More formal analysis of needs might come first (L3290-3292).",
)

partners = (
    m.Partner(
        "norway",
        "Norway",
        role="donor",
        funded=False,
        source="norad-2011",
        at="L2697-2699, L3086-3094",
        note="It picks one organisation for the long run, and keeps its hands off what that does.",
    ),
    m.Partner("italy", "Italy", role="donor, and monitors", funded=False, source="norad-2011", at="L2697-2699, L3063"),
    m.Partner(
        "netherlands",
        "Netherlands",
        role="donor, and monitors",
        funded=False,
        source="norad-2011",
        at="L2697-2699, L3063",
    ),
    m.Partner(
        "equal-opportunities",
        "Italian Ministry of Equal Opportunities",
        role="counterpart",
        source="iom-staff",
        at="L2788-2789, L2961-2964",
    ),
    m.Partner(
        "naptip",
        "National Agency for the Prohibition of Trafficking in Persons (NAPTIP)",
        role="identifies, shelters and refers victims; prosecutes traffickers",
        source="norad-2011",
        at="L2620-2632, L2741-2755, L3142-3145",
        note="Set up after the Act of 2003, the first of its kind in West Africa, amended in 2005 (L2615-2623, L2647). "
        "Nigeria joined IOM in 2002; the memorandum with NAPTIP is of 2004.",
    ),
    m.Partner(
        "referral-ngos",
        "The four NGOs of the referral system",
        role="shelter and legal help",
        funded=True,
        source="norad-2011",
        at="L2825-2834, L2837-2841, L3212-3214",
        note="By their terms the legal ones look for training, jobs and schooling, which those with shelters had done "
        "before (L2903-2906).",
    ),
    m.Partner("network-for-justice", "Network for Justice", role="legal help", source="norad-2011", at="L2825-2830"),
    m.Partner("cosudow", "COSUDOW", role="shelter", source="norad-2011", at="L2830-2834"),
    m.Partner(
        "wardc",
        "Women Advocates Research and Documentation Centre (WARDC)",
        role="legal help",
        source="norad-2011",
        at="L2825-2830",
    ),
    m.Partner(
        "rehoboth",
        "Rehoboth Homes and Skills Acquisition Centre",
        role="shelter",
        source="norad-2011",
        at="L2830-2834",
    ),
    m.Partner("unilag", "University of Lagos", role="observatory", source="norad-2011", at="L2930-2931, L2941-2944"),
    m.Partner(
        "uniben",
        "University of Benin",
        role="observatory; its team did the baseline",
        source="norad-2011",
        at="L2930-2931, L2944-2950, L2998-3000",
    ),
    m.Partner(
        "nactal",
        "Network of Civil Society Organizations against Child Trafficking, Abuse and Labour (NACTAL)",
        role="umbrella, as the forum recommended",
        source="forum-report",
        at="L2910-2917, L2924-2927, L2967-2969",
        note="Begun informally in 2006; its secretary was in the committee that wrote the forum's communiqué, with "
        "NAPTIP's office in Lagos, the Federal Ministry of Women Affairs, and a women's consortium.",
    ),
)

others = (
    m.OtherService(
        "ILO",
        "referrals",
        place="NG",
        source="ilo-document",
        at="L2955-2964, L3284-3286",
        note="A national referral system, paid by Italy and begun in June 2010. IOM staff worry about work done twice, "
        "and mean to work with the ILO (L2964-2976). One Italian consultant drafted both projects (L2978-2980). The "
        "agencies competed under the office's earlier leadership, and work together more now, it is said (L2980-2984).",
    ),
    m.OtherService(
        "ILO",
        "mapping",
        place="NG-edo",
        source="ilo-document",
        at="L2955-2960",
    ),
    m.OtherService(
        "ILO",
        "observatories",
        source="ilo-document",
        at="L2955-2960",
        note="Research on flows, trends and patterns.",
    ),
    m.OtherService(
        "IOM's assisted voluntary return",
        "referrals",
        place="NG-benin-city",
        source="mission-6-report",
        at="L2865-2879",
        note="From Europe, Norway among others. IOM in Lagos refers those who return to NGOs itself.",
    ),
)

risks = (
    m.Risk(
        "NAPTIP both prosecutes traffickers and assists victims, who may be pressed to testify",
        affects=["rights"],
        source="un",
        at="L2752-2771",
    ),
    m.Risk(
        "The NGOs are at odds over who gives which service",
        affects=["referral-works"],
        source="ngos",
        at="L2899-2906",
    ),
    m.Risk(
        "Universities are overstretched, and strikes stop their work",
        affects=["observatories"],
        source="respondents",
        at="L2945-2948, L3155-3158, L3327-3329",
    ),
    m.Risk(
        "Not enough victims are found on whom Norway's part of the trust fund may be spent",
        affects=["fund-help"],
        source="naptip",
        at="L3104-3112",
    ),
    m.Risk(
        "Donors' wishes keep projects on Edo State, past trafficking within the country and from other states",
        affects=["referral-works", "less-trafficking"],
        source="respondents",
        at="L2636-2638, L3245-3250, L3255-3259, L3267-3275",
    ),
    m.Risk(
        "Community projects may be outside of IOM's mandate, and of what it does best",
        affects=["micro-projects"],
        source="respondents",
        at="L3058-3060, L3147-3149",
    ),
    m.Risk(
        "The project is short",
        affects=["services-last"],
        source="respondents",
        at="L3339-3340",
    ),
    m.Risk("NGOs are still weak in capacity", affects=["civil-society"], source="respondents", at="L3140-3142"),
    m.Risk("IOM staff may not decide enough themselves", source="ngos", at="L3203-3207"),
    m.Risk("The office is small", source="norad-2011", at="L3155, L3163-3167"),
)


# --- What the report says twice, and what it says is missing --------------------------------------

stated = (
    m.Stated("period", CTI_PROJECT, source="norad-2011", at="L2697"),
    m.Stated("period", m.Amount(2, "year"), source="iom-staff", at="L3063-3065"),
    m.Stated("studies.mission-4.done", m.Amount(1, "week"), source="norad-2011", at="L3068-3069", note="Weeklong."),
    m.Stated(
        "objectives.prevention.title",
        "Primary prevention in endemic areas of Edo and Lagos states",
        source="cti-document",
        at="L2701-2705, L3299-3302",
    ),
    m.Stated(
        "outputs.mapping.title",
        "Mapping of NGOs in Lagos and Benin City",
        source="mapping-report",
        at="L2791-2794, L2798-2801",
    ),
)

absences = (
    m.Absence(
        "strategy",
        source="norad-2011",
        at="L2636-2638, L3288-3290",
        note="Said of the office; IOM sees the need for one.",
    ),
    m.Absence(
        "others.referrals.coordinated",
        source="norad-2011",
        at="L2877-2879, L2961-2964",
        note="Each works independently of CTI's referral system.",
    ),
    m.Absence("outcomes.less-trafficking.actuals", source="norad-2011", at="L3334-3336"),
    m.Absence(
        "claims.less-vulnerable.evidence.comparison",
        source="norad-2011",
        at="L3053-3054, L3149-3151",
        note="There are no data on how people who were trafficked differ from others.",
    ),
)


cti = m.Framework(
    "cti",
    "Counter-Trafficking Initiative: how trafficking evolves, grass-roots prevention, social services, networks and "
    "direct assistance",
    period=CTI_PROJECT,
    support_ends="2011-03",
    basis="extract",
    sensitivity="high",
    objectives=objectives,
    needs=needs,
    inputs=inputs,
    activities=activities,
    outputs=outputs,
    outcomes=outcomes,
    impacts=impacts,
    context=context,
    links=links,
    dimensions=dimensions,
    places=places,
    populations=populations,
    target_groups=[
        "victims-within",
        "victims-abroad",
        "foreign-victims",
        "referred-victims",
        "stakeholders",
        "residents",
    ],
    sources=sources,
    partners=partners,
    others=others,
    risks=risks,
    relations=relations,
    monitoring=monitoring,
    stated=stated,
    absences=absences,
    units=units,
    note="IOM's support for each victim ends in March 2011, with the project (L2887-2888). It has been carried out for "
    "two years (L3302-3303); the day on which work began is not given, and `started` is left open. It is in line with "
    "national policy, and with trafficking to donor countries more than with the whole of it (L3255-3259). How means "
    "are used was not analysed (L3353-3354).",
)

programme = m.Portfolio(
    "iom-nigeria",
    "IOM's work against trafficking in Nigeria that Norway paid for",
    [repatriation, cti],
    note="The office has no strategy against trafficking, and lives on projects (L2636-2638). The third project, on "
    "health and HIV/AIDS guidelines, was paid by the Canadian agency, CIDA (L2653-2654). Another programme against "
    "trafficking of minors and young women to Italy was run by UNICRI with UNODC and NAPTIP (L3280-3283).",
)


# --- What was seen: figures -----------------------------------------------------------------------
# A period is written as far as the report knows it; where it gives none, there is none.

figures_of_repatriation = (
    m.Observation(
        "procedures-designed",
        True,
        source="repatriation-document",
        at="L2669-2674",
        project="repatriation",
        note=UNDATED,
    ),
    m.Observation(
        "workshop-attendance",
        m.Missing.NOT_IN_SOURCE,
        source="repatriation-document",
        at="L2683-2686",
        place="NG-benin-city",
        project="repatriation",
        note="People of government and of NGOs came.",
    ),
    m.Observation(
        "women-repatriated",
        0,
        REPATRIATION_YEAR,
        source="naptip",
        at="L2688-2689",
        project="repatriation",
        variance=m.Variance(
            "None of them wanted to go back; why not, the interviews did not show",
            source="naptip",
            at="L2688-2689, L2709",
            unknown=True,
        ),
        note="IOM staff say so too. No day is given; read as of the project's year.",
    ),
)

figures_of_the_tour = tuple(
    m.Observation("tour-participants", number, source="mission-2-report", at="L2777-2780", cell={"body": body})
    for body, number in (("iom", 3), ("naptip", 5), ("university", 1), ("ngo", 1))
)

figures_of_the_selection = (
    m.Observation("ngos-invited", 17, source="mission-4-report", at="L2802-2803"),
    m.Observation("ngos-proposing", 12, source="mission-4-report", at="L2803"),
    m.Observation(
        "ngos-inspected", 9, source="mission-4-report", at="L2804-2807", note="Chosen with the fourth mission."
    ),
    m.Observation("ngos-inspected", 5, source="mission-4-report", at="L2804", place="NG-lagos"),
    m.Observation("ngos-inspected", 4, source="mission-4-report", at="L2804", place="NG-benin-city"),
    *(
        m.Observation(
            "ngos-inspected",
            number,
            source="mission-4-report",
            at="L2804-2805",
            place=place,
            cell={"service": service},
        )
        for place, service, number in (
            ("NG-lagos", "shelter", 3),
            ("NG-lagos", "legal", 2),
            ("NG-benin-city", "shelter", 1),
            ("NG-benin-city", "legal", 3),
        )
    ),
    m.Observation("ngos-selected", 4, source="norad-2011", at="L2837-2838"),
    m.Observation("ngos-selected", 2, source="norad-2011", at="L2807-2808, L3303-3304", cell={"service": "shelter"}),
    m.Observation("ngos-selected", 2, source="norad-2011", at="L2807-2808, L3303-3304", cell={"service": "legal"}),
    m.Observation(
        "benin-shelters-selected",
        1,
        source="norad-2011",
        at="L2816-2818",
        place="NG-benin-city",
        variance=m.Variance("The mapping found only one that gives shelter", source="norad-2011", at="L2816-2818"),
    ),
    m.Observation(
        "ngos-with-agreement",
        1,
        source="ngos",
        at="L2884-2886, L3304-3305",
        note="A memorandum signed before the project; NAPTIP had referred victims to it since 2008.",
    ),
)

figures_of_referral = (
    m.Observation("victims-referred", 49, BY_OCTOBER_2010, source="referrals-naptip", at="L2837-2838", registered=True),
    m.Observation(
        "victims-referred",
        49,
        BY_OCTOBER_2010,
        source="norad-2011",
        at="L2872",
        registered=True,
        note="The footnote to Table 1 repeats it: the rows do not add up to it, since some were referred to one "
        "NGO and then to another.",
    ),
    m.Observation(
        "victims-referred",
        1,
        BY_OCTOBER_2010,
        source="referrals-naptip",
        at="L2838-2839",
        cell={"gender": "male"},
        registered=True,
        note="An infant.",
    ),
    m.Observation(
        "victims-referred",
        48,
        BY_OCTOBER_2010,
        source="referrals-naptip",
        at="L2837-2839",
        cell={"gender": "female"},
        status="derived",
        registered=True,
        note="All but one of the 49.",
    ),
    *(
        m.Observation(
            "victims-referred",
            number,
            TABLE_MONTHS,
            source="norad-2011",
            at=at,
            cell={"ngo": ngo},
            registered=True,
            note="A row of Table 1, whose heading is referrals; it names no source.",
        )
        for ngo, number, at in (
            ("network-for-justice", 31, "L2843-2847"),
            ("cosudow", 15, "L2843-2849"),
            ("wardc", 7, "L2843-2854"),
            ("rehoboth", 6, "L2843-2856"),
        )
    ),
    m.Observation(
        "victims-referred",
        m.Missing.NOT_IN_SOURCE,
        source="referrals-to-date",
        at="L3158-3161",
        note="How many were referred to one of the NGOs; NAPTIP and an NGO are cited with it, and no number is given.",
    ),
    m.Observation("lagos-shelter-victims", 36, VISIT, source="ngos", at="L2863-2865", place="NG-lagos"),
    m.Observation(
        "lagos-shelter-victims",
        2,
        VISIT,
        source="ngos",
        at="L2863-2865",
        place="NG-lagos",
        cell={"trafficked": "abroad"},
    ),
    m.Observation(
        "returnees-referred-directly",
        10,
        "2009",
        source="mission-6-report",
        at="L2875-2877",
        place="NG-benin-city",
        registered=False,
        note="To COSUDOW, by IOM in Lagos.",
    ),
    m.Observation(
        "forum-ngos", 40, FORUM_DAYS, source="forum-report", at="L2908-2910", place="NG-lagos", qualifier="over"
    ),
    m.Observation("forum-zonal-offices", 6, FORUM_DAYS, source="forum-report", at="L2908-2910", place="NG-lagos"),
)

figures_of_the_observatories = (
    *(
        m.Observation(
            "research-stage",
            m.Stage("data being gathered", ROAD_TO_PUBLICATION),
            VISIT,
            source=source,
            at="L2937-2939, L2971",
            cell={"university": university},
            note="'Currently', says the text.",
        )
        for university, source in (("lagos", "unilag-quarterly"), ("benin", "uniben-report"))
    ),
    m.Observation("perceptions-studied", True, VISIT, source="unilag-quarterly", at="L2937-2939", place="NG-lagos"),
    m.Observation("perceptions-studied", True, VISIT, source="uniben-report", at="L2937-2939", place="Benin state"),
    m.Observation(
        "research-stage",
        m.Stage("draft written", ROAD_TO_PUBLICATION),
        VISIT,
        source="norad-2011",
        at="L2941-2942",
        cell={"university": "lagos"},
        note="It was not made available.",
    ),
    m.Observation(
        "research-stage",
        m.Stage("not begun", ROAD_TO_PUBLICATION),
        "2010-07",
        source="norad-2011",
        at="L2944-2948",
        cell={"university": "benin"},
    ),
    m.Observation(
        "research-proposals", 1, "2008-10/2010-07", source="norad-2011", at="L2945-2946", qualifier="at least"
    ),
    m.Observation(
        "research-projects-begun",
        0,
        "2008-10/2010-07",
        source="norad-2011",
        at="L2946-2948",
        variance=m.Variance("A strike of four months at the universities", source="norad-2011", at="L2947-2948"),
    ),
    m.Observation("research-published", False, VISIT, source="norad-2011", at="L3324-3325"),
    m.Observation("website-in-use", False, VISIT, source="norad-2011", at="L2948-2950, L3325"),
)

figures_of_prevention = (
    m.Observation("areas", 20, source="mission-4-report", at="L2998-3000"),
    m.Observation("communities-assessed", 14, "2009-08-15/2009-10-10", source="mission-4-report", at="L3003-3005"),
    m.Observation("communities-at-choice", 8, CHOICE_DAY, source="norad-2011", at="L3035-3039"),
    m.Observation("lgas-at-choice", 1, CHOICE_DAY, source="norad-2011", at="L3035-3039"),
    m.Observation("micro-projects-supported", 20, source="second-interim-report", at="L2987-2989", place="NG-edo"),
    m.Observation(
        "micro-projects-supported",
        4,
        BY_OCTOBER_2010,
        source="baseline-report",
        at="L3042-3043",
        cell={"status": "completed"},
        note="Several, says the conclusion, completed or close to it (L3334-3335).",
    ),
    m.Observation(
        "micro-projects-supported",
        2,
        BY_OCTOBER_2010,
        source="baseline-report",
        at="L3042-3043",
        cell={"status": "close to completion"},
    ),
    m.Observation("micro-project-outcomes", m.Missing.NOT_IN_SOURCE, source="evaluation-tool", at="L3014-3030"),
    m.Observation("micro-project-difference", m.Missing.NOT_IN_SOURCE, source="evaluation-tool", at="L3014-3030"),
    m.Observation("micro-project-beneficiaries", m.Missing.NOT_IN_SOURCE, source="evaluation-tool", at="L3048-3051"),
)

figures_of_money = (
    m.Observation("cti-money", m.Money(2_422_998, "EUR"), source="norad-2011", at="L2697-2699"),
    m.Observation("norway-share", m.Money(600_000, "USD"), source="norad-2011", at="L2697-2699"),
    m.Observation("italy-netherlands-share", m.Missing.NOT_IN_SOURCE, source="norad-2011", at="L2697-2699"),
    m.Observation("missions-budget", m.Money(427_410, "EUR"), source="internal-budget", at="L3082"),
    m.Observation("micro-projects-budget", m.Money(150_000, "EUR"), source="internal-budget", at="L3083-3084"),
    m.Observation(
        "budget-per-micro-project",
        m.Money(7500, "EUR"),
        source="internal-budget",
        at="L3083-3084",
        qualifier="about",
    ),
    m.Observation(
        "missions-made",
        7,
        BY_OCTOBER_2010,
        source="mission-reports",
        at="L3076",
        note="The footnote counts reports to date.",
    ),
)

figures_of_the_context = (
    m.Observation("ct-projects", 3, source="norad-2011", at="L2638-2641"),
    m.Observation("norway-projects", 2, source="norad-2011", at="L2640-2641"),
    m.Observation("naptip-zonal-offices", 7, source="norad-2011", at="L2708"),
    m.Observation(
        "naptip-shelters",
        7,
        source="norad-2011",
        at="L2741-2744",
        note="The headquarters and the zonal offices run shelters, Abuja, Lagos and Benin City among them (L2760).",
    ),
    m.Observation(
        "naptip-offices",
        8,
        source="norad-2011",
        at="L2708, L2760",
        status="derived",
        note="Seven zonal offices, in addition to the headquarters, all of which manage shelters.",
    ),
    m.Observation("naptip-departments", 5, source="norad-2011", at="L2763-2765"),
    m.Observation("shelter-stay", 6, source="norad-2011", at="L2741-2744, L2823-2825", qualifier="up to"),
    m.Observation("tour-length", 2, source="mission-2-report", at="L2777-2780"),
    m.Observation("nactal-members", 38, VISIT, source="nactal", at="L2967-2969"),
    m.Observation("nactal-registered", True, "2010-08", source="nactal", at="L2967-2969"),
    *(
        m.Observation("traffic-from", True, source="iom-staff", at="L3249-3250", place=place)
        for place in ("NG-abia", "NG-delta", "NG-kano", "NG-cross-rivers", "Togo")
    ),
    m.Observation(
        "destinations",
        "Norway, Italy, the Netherlands, Spain, Sweden, Germany",
        "2010",
        source="naptip-2010",
        at="L3270-3272",
        note="Of victims, and also of people who seek asylum or have no papers.",
    ),
)

cohorts = (
    m.Cohort(
        "referred",
        "Victims referred to the four NGOs",
        entered=49,
        support_ends="2011-03",
        indicators=["victims-referred"],
        period=BY_OCTOBER_2010,
        project="cti",
        source="referrals-naptip",
        at="L2837-2838, L2887-2888",
    ),
)


# --- What was seen: what people say came of it ----------------------------------------------------

claims_of_referral = (
    m.Claim(
        "referral-works",
        "The referral system works well",
        kind="contribution",
        direction="increase",
        says="all but one of the IOM staff",
        made=VISIT,
        evidence=[
            opinion("iom-staff", "L2858-2859"),
            record("referrals-naptip", "L2837-2838"),
            opinion(
                "iom-staff", "L2859-2863", says="contradicts", n=1, note="It was to be for victims from abroad, too."
            ),
            opinion(
                "ngos", "L2884-2888", says="contradicts", n=1, note="What it adds is not clear, beside IOM's money."
            ),
            m.Evidence(
                "norad-2011",
                says="inconclusive",
                at="L3302-3305",
                note="Nascent after two years: two shelters, two legal NGOs, one of them with an earlier agreement.",
            ),
        ],
        source="iom-staff",
        at="L2858-2859",
    ),
    m.Claim(
        "referral-works",
        "NAPTIP and NGOs are linked now, and have yet to work together better",
        kind="contribution",
        direction="increase",
        made=VISIT,
        evidence=[
            opinion("naptip", "L2890-2892", says="mixed", n=2),
            opinion("iom-staff", "L2890-2894", says="mixed", n=3),
            opinion("ngos", "L2890-2892", says="mixed", n=3),
        ],
        source="norad-2011",
        at="L2890-2902",
    ),
    m.Claim(
        "referral-works",
        "NGOs help victims on with psychological, social and legal assistance",
        kind="contribution",
        direction="increase",
        made=VISIT,
        evidence=[opinion("iom-staff", "L2894-2897")],
        source="iom-staff",
        at="L2894-2897",
    ),
    m.Claim(
        "services-last",
        "Services will go on after the project, on a smaller scale",
        kind="sustainability",
        says="all of the NGOs",
        made=VISIT,
        evidence=[opinion("ngos", "L3343-3346")],
        source="ngos",
        at="L3340-3346",
        note="Most of them worry about means.",
    ),
)

claims_of_recognition = (
    m.Claim(
        "visibility",
        "Trafficking is seen, and on the government's mind",
        kind="contribution",
        direction="increase",
        made=VISIT,
        evidence=[opinion("ngos", "L3181-3186, L3223"), opinion("universities", "L3181-3186, L3223")],
        source="respondents",
        at="L3178-3186",
        note="IOM's part has been central since 2004, say respondents (L2625-2630).",
    ),
    m.Claim(
        "rights",
        "Victims' rights are promoted, and a referral system is there to protect them",
        kind="contribution",
        direction="increase",
        made=VISIT,
        evidence=[opinion("ngos", "L3188-3189, L3224"), opinion("naptip", "L3188-3189, L3224")],
        source="respondents",
        at="L3178-3189",
    ),
    m.Claim(
        "civil-society",
        "Civil society is drawn in as an equal when victims are assisted",
        kind="contribution",
        direction="increase",
        made=VISIT,
        evidence=[
            opinion("ngos", "L3138-3140, L3191-3192, L3225"),
            opinion("naptip", "L3138-3140, L3191-3192, L3225"),
            opinion("iom-staff", "L3138-3140, L3175"),
            opinion("norway", "L3191-3192, L3225"),
            opinion("ngos", "L3199-3202", says="contradicts", note="Decisions are not shared."),
            opinion("naptip", "L3199-3203", says="contradicts", note="Those who carry the project are left out."),
        ],
        source="respondents",
        at="L3178-3192",
    ),
)

claims_of_prevention = (
    m.Claim(
        "less-vulnerable",
        "With schooling, skills and other choices, people would be less open to traffickers",
        kind="attribution",
        direction="increase",
        says="all of the IOM staff",
        made=VISIT,
        evidence=[
            m.Evidence("iom-staff", design="assertion", at="L2989-2996"),
            m.Evidence("norad-2011", says="inconclusive", at="L3048-3054"),
        ],
        source="iom-staff",
        at="L2989-2996",
    ),
)

observations = m.Observations(
    [
        *figures_of_repatriation,
        *figures_of_the_tour,
        *figures_of_the_selection,
        *figures_of_referral,
        *figures_of_the_observatories,
        *figures_of_prevention,
        *figures_of_money,
        *figures_of_the_context,
    ],
    claims=[*claims_of_referral, *claims_of_recognition, *claims_of_prevention],
    cohorts=cohorts,
)


if __name__ == "__main__":
    cited = m.lines_cited(m.citations(programme, observations))
    print(f"{len(observations)} figures; {cited} lines of the report cited.\n")

    # What is in order, the gaps, what cannot be told, which output leads to which outcome, and what is to be decided.
    print(m.check_coverage(programme, observations, on=date(2010, 11, 1)))

    # How far along the counted outputs were at the end of October 2010, the last month that a figure speaks for: the
    # repatriation has been over for years, and CTI has five months to go.
    print()
    print(m.assess_progress(programme, observations, on=date(2010, 10, 31)))

    # Where the report does not agree with itself, or its sources with each other: both figures, with their lines.
    print()
    print(m.reconcile(programme, observations))
