"""Macedonia: what the evaluation of IOM's counter-trafficking work says of ten projects, and what it leaves open.

The source is Annex F, the Macedonia case study, of "Evaluation of the International Organization for Migration and its
Efforts to Combat Human Trafficking" (Norad's evaluation department, report 11/2010, by Berkeley Policy Associates). The
evaluators were in Skopje in September 2010, and drew on what had been gathered about three of the projects in 2008.

`at="L1675-1678"` counts lines in the text of Annexes D to H of that report. The numbers are the report's; the words are
ours. Where it says two things, both stand here, each with its line.

One office ran all of it, so this is a portfolio. `office` holds what is said of the office and of the country,
`prevention` what is said of the five prevention projects together; the others are projects. A relation ties indicators
of one framework, so `prevention` holds the number of participants of each project again, beside their total.

These are extracts (`basis="extract"`): somebody else's summary, not the projects' own frameworks. What the report does
not mention is therefore not a gap, and mande says that it cannot tell. What the report itself says is missing stands in
`absences`.

Run it to see what is missing on 1 November 2010, when the evaluators' field work was over and one project was running:

    python examples/macedonia.py
"""

from datetime import date
from typing import Any

import mande as m

ASSISTANCE = "2005-04/2007-12"  # the part paid by Norway for which a plan is given (L1675-1676)
CAPACITY = "2006-05/2007-01"  # L1682
NETWORK = "2006-06/2007-08"  # L1758
ESS_1 = "2005/2006"  # L1878
ROMA_1 = "2006/2007"  # L1925
ROMA_2 = "2008-01-01/2008-12-31"  # L1945
ROMA_3 = "2009-05/2010-06"  # L1976
ROMA_4 = "2010-08/2011-09"  # L2031
PREVENTION = "2005/2010"  # L1801
NORWAY = "2002/2010"  # from the first project that Norway paid for to the evaluation (L1606-1608)

VISIT = "2010-09"
YEAR_OF_PROJECT = "The year is not printed; it is the project's."


def counted(code: str, title: str, unit: str, **more: Any) -> m.Indicator:
    """Return an indicator that counts everything so far, as all counts of outputs in the report do."""
    return m.Indicator(code, title, unit=unit, accumulation="cumulative", **more)


def snapshot(code: str, title: str, unit: str | None = None, **more: Any) -> m.Indicator:
    """Return an indicator of how things stand."""
    return m.Indicator(code, title, unit=unit, accumulation="snapshot", **more)


def opinion(source: str, at: str, **more: Any) -> m.Evidence:
    """Return what somebody told the evaluators, or those before them."""
    return m.Evidence(source, design="opinion", at=at, **more)


def record(source: str, at: str, **more: Any) -> m.Evidence:
    """Return what somebody wrote down, or what the evaluators saw."""
    return m.Evidence(source, design="record", at=at, **more)


def afterwards(source: str, at: str, **more: Any) -> m.Evidence:
    """Return what an evaluation found once participants had been through a project, with nobody to compare them to."""
    return m.Evidence(source, design="observed after", at=at, **more)


def of_iom(code: str, title: str, published: str, note: str, kind: str = "report") -> m.Source:
    """Return a document in which IOM speaks of its own work."""
    return m.Source(code, title, kind, published, role="implementer", independence="self", note=note)


def partner_ngo(code: str, title: str, source: str, at: str) -> m.Partner:
    """Return an NGO that IOM pays to carry out a project."""
    return m.Partner(code, title, role="carries out the work", funded=True, source=source, at=at)


# --- Who says so ----------------------------------------------------------------------------------
# Most of those interviewed belong to bodies that IOM pays or has paid (L2172-2174), so they are "funded" here; where
# the text does not say whom it heard, that is left open.

evaluation = m.Source(
    "norad-2011",
    "Evaluation of the International Organization for Migration and its Efforts to Combat Human Trafficking",
    kind="evaluation",
    published="2011-02-28",
    role="evaluator",
    independence="independent",
    note="Norad's evaluation department, report 11/2010; Annex F. It speaks here where it cites nobody else. It rests "
    "on interviews, testimonies, visits and documents, most of 2010, and looks at the newest projects first "
    "(L1617-1625).",
)

final_reports = (
    of_iom(
        "final-assistance-2005",
        "Final report: direct assistance to victims",
        "2005",
        "Listed among the references (L2583-2584); no passage cites it by name.",
    ),
    of_iom(
        "final-assistance-2008",
        "Final report: protection, return and reintegration of victims",
        "2008",
        "Listed among the references (L2578-2581); no passage cites it by name.",
    ),
    of_iom(
        "final-capacity",
        "Final report: capacity building for lawyers and postgraduate students",
        "2007",
        "L1748-1749, L2569-2570.",
    ),
    of_iom("final-network", "Final report: regional network of prosecutors", "2007", "L1839, L2572-2575."),
    of_iom(
        "final-ess-1",
        "Final report: ESS, first project, to Norway and the Council of Europe Development Bank",
        "2007",
        "L1906, L2577.",
    ),
    of_iom(
        "final-ess-2",
        "Final report: ESS, second project, to Norway and the Council of Europe Development Bank",
        "2009",
        "L1906-1908, L2547-2550.",
    ),
    of_iom("final-roma-1", "Final report: vocational training in Roma communities", "2007", "L1955-1958, L2565-2567."),
    of_iom("final-roma-2", "Final report: labour skills in Roma communities", "2009", "L2005-2008, L2544-2545."),
    of_iom(
        "final-roma-3",
        "Final report: institutions and direct labour promotion, young Roma in Skopje and Tetovo",
        "2010",
        "L2009-2011, L2540-2542.",
    ),
    of_iom("five-final-reports", "The final reports of the five prevention projects, taken together", "2010", "L2447."),
    m.Source(
        "email-roma-3",
        "An email from IOM's project staff on the third Roma project",
        kind="record",
        role="implementer",
        independence="self",
        note="L2060.",
    ),
)

plans = (
    of_iom("proposal-ess", "Project proposal: ESS", "2004", "Listed among the references (L2586-2588).", kind="plan"),
    of_iom(
        "proposal-roma-3",
        "Project proposal: institutions and direct labour promotion, young Roma in Skopje and Tetovo",
        "2008",
        "Listed among the references (L2552-2554).",
        kind="plan",
    ),
    m.Source(
        "briefing",
        "IOM's briefing in Skopje, with a handout",
        kind="briefing",
        published="2010-09-13",
        role="implementer",
        independence="self",
        note="L2061.",
    ),
    m.Source(
        "briefing-notes",
        "IOM's briefing, and its notes",
        kind="briefing",
        role="implementer",
        independence="self",
        note="L1583, L1590, L1636.",
    ),
    of_iom(
        "strategy-2003",
        "Strategy against trafficking in Macedonia, 2003-2006, with the embassy of the Netherlands",
        "2003",
        "L2500-2502.",
        kind="plan",
    ),
    m.Source(
        "roma-plan",
        "National plan for the Decade of Roma Inclusion",
        kind="plan",
        role="government",
        note="IOM's work is part of it (L2377-2379).",
    ),
    of_iom(
        "strategy-2006",
        "IOM's strategy for Central and South-Eastern Europe, 2006-2007",
        "2006",
        "L2502-2503.",
        kind="plan",
    ),
    of_iom(
        "strategy-2010",
        "IOM's strategy for the Western Balkans, 2011-2013, a draft",
        "2010",
        "L2503-2504.",
        kind="plan",
    ),
    m.Source(
        "procedures-2009",
        "Framework for standard operating procedures, by IOM and UNHCR",
        "plan",
        "2009",
        role="implementer",
        independence="self",
        note="L2295-2297.",
    ),
    m.Source(
        "norway-plan",
        "Norway's plan of action against trafficking, 2006-2009",
        kind="plan",
        published="2006",
        role="donor",
        independence="independent",
        note="L2396-2399.",
    ),
)

studies_by_others = (
    m.Source(
        "norad-review",
        "Review of what Norway's foreign ministry paid for against trafficking",
        kind="review",
        published="2009",
        role="evaluator",
        independence="independent",
        note="For Norad (L1584-1586). What it heard in Macedonia in 2008 is used again in this report (L1623-1625).",
    ),
    m.Source(
        "ese-2006",
        "Qualitative evaluation of ESS by ESE, a women's association (Kriva Palanka and Tetovo)",
        kind="evaluation",
        published="2006",
        role="evaluator",
        independence="commissioned",
        note="Asked for by the donors (L2071-2074); IOM stands among its publishers (L2110-2111).",
    ),
    m.Source(
        "ese-2009",
        "Qualitative evaluation of ESS by ESE, a women's association (Kumanovo and Bitola)",
        kind="evaluation",
        published="2009",
        role="evaluator",
        independence="commissioned",
        note="Asked for by the donors (L2071-2074).",
    ),
    m.Source(
        "western-balkans-2010",
        "External evaluation of an IOM project on orderly migration in the Western Balkans",
        kind="evaluation",
        published="2010",
        role="evaluator",
        note="Listed among the references (L2598-2600); no passage cites it by name.",
    ),
    m.Source(
        "rapporteur-2009",
        "First report of the National Rapporteur on trafficking",
        kind="statistics",
        published="2009",
        role="government",
        note="L1587-1589.",
    ),
)

interviews = (
    m.Source("iom-staff", "IOM staff", kind="interview", published="2010", role="implementer", independence="self"),
    m.Source(
        "iom-comments",
        "IOM staff, on reading a draft of the report",
        kind="comment",
        published="2010",
        role="implementer",
        independence="self",
        note="L2183-2188, L2286-2290. The day is not given.",
    ),
    m.Source(
        "government-staff",
        "Staff of the government",
        kind="interview",
        published="2010",
        role="government",
        independence="funded",
    ),
    m.Source("ngo-staff", "Staff of NGOs", kind="interview", published="2010", role="partner", independence="funded"),
    m.Source(
        "igo-staff",
        "Staff of international organisations",
        kind="interview",
        published="2010",
        role="partner",
        note="Whether IOM pays any of them is not said.",
    ),
    m.Source(
        "respondents",
        "The evaluation's respondents in Macedonia, taken together",
        kind="interview",
        published="2010",
        independence="funded",
        note="Most of them, as the report says itself (L2172-2174), and little criticism was to be had (L2191-2195, "
        "L2492-2495). Footnotes speak of interviews with staff.",
    ),
    m.Source("some-informants", "Some informants, not named", kind="interview", published="2010"),
    m.Source("one-informant", "One informant, not named", kind="interview", published="2010"),
    m.Source(
        "expert",
        "An expert on work against trafficking",
        kind="interview",
        note="L1840-1844. Not from an interview that the report dates.",
    ),
)

people_served = (
    m.Source(
        "ess-1-women",
        "Women in the first ESS project, as ESE asked them",
        kind="survey",
        published="2006",
        role="participant",
    ),
    m.Source(
        "ess-2-women",
        "Women in the second ESS project, as ESE asked them",
        kind="survey",
        published="2009",
        role="participant",
    ),
    m.Source(
        "participants",
        "Participants of the ESS and Roma projects, who told the Review of Norad",
        kind="interview",
        published="2009",
        role="participant",
        note="L2125-2126.",
    ),
)

records = (
    m.Source(
        "monthly-reports",
        "What partner NGOs report every month on each participant, in recent projects",
        kind="record",
        role="partner",
        independence="funded",
        note="L2317-2318. The evaluation prints none of it.",
    ),
    m.Source(
        "training-evaluations",
        "Evaluations and reports of the four trainings",
        kind="record",
        role="implementer",
        independence="self",
        note="L1732-1734. The evaluation prints none of it.",
    ),
    m.Source(
        "exit-questionnaires",
        "What victims write on services when they leave the Reception Center for home",
        kind="survey",
        role="participant",
        note="L2288-2289. The evaluation prints none of it.",
    ),
    m.Source(
        "ngo-mapping",
        "IOM's map of NGOs, with their profiles",
        kind="record",
        published="2005",
        role="implementer",
        independence="self",
        note="Annexed to a final report (L1852).",
    ),
    m.Source(
        "review-visits",
        "Three places with small businesses, as the Review of Norad saw them",
        kind="observation",
        published="2009",
        role="evaluator",
        independence="independent",
        note="L2125.",
    ),
)

sources = (evaluation, *final_reports, *plans, *studies_by_others, *interviews, *people_served, *records)


# --- Whom, where and by what ----------------------------------------------------------------------

populations = (
    m.Population("victims", "Victims of trafficking given direct assistance"),
    m.Population("national-victims", "Victims of trafficking from Macedonia, in official data", overlaps=["victims"]),
    m.Population("child-victims", "Children among those victims", within="national-victims", only={"age": "0-17"}),
    m.Population(
        "vulnerable-women", "Women at risk in border towns", only={"gender": "female"}, note="L1802-1803, L1816-1817."
    ),
    m.Population("young-roma", "Young Roma", note="L1922-1923, L1975."),
    m.Population("lawyers", "Lawyers and other practitioners of law"),
    m.Population(
        "temis-lawyers",
        "Lawyers of TEMIS",
        within="lawyers",
        only={"gender": "female"},
        note="An association of women jurists (L1717-1718); the report says that women were aimed at (L2207-2208).",
    ),
    m.Population("law-students", "Students of law, graduate and postgraduate"),
    m.Population("prosecutors", "Public prosecutors"),
    m.Population("officials", "Interlocutors, policy makers and practitioners", note="L2023."),
    m.Population("served", "Those whom the five prevention projects served directly", overlaps=["vulnerable-women"]),
)

places = (
    m.Place("MK", "Macedonia", kind="country"),
    m.Place("MK-skopje", "Skopje", within="MK", kind="town"),
    m.Place("MK-tetovo", "Tetovo", within="MK", kind="town", note="In the east, with Kriva Palanka (L1817-1818)."),
    m.Place(
        "MK-kriva-palanka",
        "Kriva Palanka",
        within="MK",
        kind="town",
        note="Once Kriva Plalanka (L1817). In the east, with Tetovo (L1817-1818).",
    ),
    m.Place("MK-kumanovo", "Kumanovo", within="MK", kind="town", note="In the north (L1818-1819)."),
    m.Place("MK-bitola", "Bitola", within="MK", kind="town", note="In the south (L1818-1819)."),
    m.Place("MK-prilep", "Prilep", within="MK", kind="town"),
    m.Place("RS", "Serbia", kind="country"),
    m.Place("ME", "Montenegro", kind="country"),
    m.Place("AL", "Albania", kind="country"),
    m.Place("BA", "Bosnia and Herzegovina", kind="country"),
    m.Place("ES", "Spain", kind="country"),
)

dimensions = (
    m.GENDER,
    m.age_bands(0, 18, 26),  # children, and "between 18 and 25" (L2027-2028)
    m.Dimension("origin", "Where a victim comes from", ["foreign", "macedonian"]),
)

whom_and_where: dict[str, Any] = {
    "basis": "extract",
    "sensitivity": "high",
    "populations": populations,
    "places": places,
    "dimensions": dimensions,
    "sources": sources,
}


# --- What the report says of all projects ---------------------------------------------------------


def funds(*, at: str, more: str = "") -> m.Input:
    """Return the funds of a project, of which the report gives no amount."""
    return m.Input(
        "norway", f"Norway's grant{more}", amount=m.Missing.NOT_IN_SOURCE, kind="funds", source="norad-2011", at=at
    )


needs_assessed = m.Study(
    "informal-needs-assessment",
    "A limited and informal look at needs, in planning the project",
    kind="needs assessment",
    source="iom-staff",
    at="L1630-1632",
    note="From what projects showed, trends, policies and what donors put first (L1632-1634).",
)

no_outcomes_reported = m.Absence(
    "outcomes.actuals",
    source="norad-2011",
    at="L2044-2047, L2408-2410",
    note="In every final report looked at, results are outputs.",
)

no_outcome_indicators = m.Absence("outcomes.indicators", source="norad-2011", at="L2048-2049, L2408-2410")

no_breakdowns = m.Absence(
    "indicators.breakdowns",
    source="norad-2011",
    at="L2211-2213, L2410-2415",
    note="Not by gender as a rule; and by age it is said to be needed in plans and reports.",
)

no_data_after = m.Absence("outcomes.actuals.after", source="norad-2011", at="L2459-2461")

no_formal_learning = m.Absence("monitoring.learning", source="norad-2011", at="L2338-2341")

no_participation = m.Absence("monitoring.participation", source="norad-2011", at="L2247-2253")

of_every_project = (no_outcomes_reported, no_data_after, no_formal_learning)
of_prevention = (*of_every_project, no_outcome_indicators, no_participation)

MONITORED = (
    "IOM staff follow the work, mostly every week or two, and see everybody who takes part in the end; they are "
    "in touch with partners, at times daily, and partners with participants, mostly daily. Others, such as the Center "
    "for Social Work, follow too, and donors visit from time to time (L2310-2320). IOM staff say so; government and "
    "NGOs were asked about it too (L2344-2346)."
)


def monitoring(*studies: m.Study, **more: Any) -> m.MonitoringPlan:
    """Return how a project is followed: with no formal plan, in every one of them."""
    return m.MonitoringPlan(
        formal=False, studies=(needs_assessed, *studies), source="norad-2011", at="L2309-2310", note=MONITORED, **more
    )


review_of_norad = m.Study(
    "norad-review",
    "Review of what Norway paid for, all over the world",
    kind="review",
    done="2008/2009",
    source="norad-2011",
    at="L2074-2076, L2101-2103, L2125-2128",
    note="In Macedonia it judged ESS from 2005 to 2008, Roma from 2006 to 2008, and direct assistance, by what "
    "participants told, three places seen, interviews and documents.",
)

asked_by_evaluations = m.Stated(
    "monitoring.participation",
    "evaluations asked participants, and new projects use what they said",
    source="iom-comments",
    at="L2286-2290",
)

review_stated = m.Stated(
    "studies.norad-review.done", "2010", source="norad-2011", at="L2125-2126", note="Of interviews it stands on."
)

# The partners of more than one project
mlsp = m.Partner(
    "mlsp",
    "Ministry of Labor and Social Policy",
    role="coordinates what is done for Roma, takes part in selection in its local offices, gives experts",
    source="norad-2011",
    at="L1804-1811, L1990-1995",
)
employment_agency = m.Partner(
    "employment-agency",
    "Employment Service Agency",
    role="registers participants as job seekers, gives certificates, tells of the market",
    source="norad-2011",
    at="L1811-1814, L1966-1967, L1994-1998",
)
workers_university = m.Partner(
    "workers-university",
    "Workers' Universities",
    role="train in business skills and cash flow, and advise on plans",
    funded=True,
    source="norad-2011",
    at="L1866-1869, L1993-1995",
)
norway = m.Partner("norway", "Norway", role="donor", funded=False, source="norad-2011", at="L1606-1608")
bank = m.Partner(
    "ceb",
    "Council of Europe Development Bank",
    role="donor beside Norway",
    funded=False,
    source="norad-2011",
    at="L1608-1609, L1830-1832",
)


# === The office, and the country ==================================================================

office_inputs = (
    m.Input(
        "norway",
        "Norway's grants",
        amount=m.Missing.NOT_IN_SOURCE,
        kind="funds",
        period=NORWAY,
        source="norad-2011",
        at="L1606-1609",
        note="The first was for running the transit center, with USAID.",
    ),
    m.Input(
        "other-donors",
        "What others gave from 2000 to 2003: the EU, USAID, Sweden, Norway, Germany",
        amount=m.Missing.NOT_IN_SOURCE,
        kind="funds",
        period="2000/2003",
        source="norad-2011",
        at="L1596-1604",
        note="For the return of refugees to Kosovo, direct assistance, capacity and confidence; none of it, the report "
        "says, had to do with trafficking.",
    ),
    m.Input(
        "core-funds",
        "Money of the office's own",
        amount=m.Missing.NOT_APPLICABLE,
        kind="funds",
        source="iom-staff",
        at="L2428-2430",
        note="There is none: rent, salaries and benefits come out of projects. The footnote (L2448) calls it "
        "staff's view.",
    ),
    m.Input(
        "staff",
        "Staff of the office",
        amount=m.Missing.NOT_IN_SOURCE,
        kind="staff",
        source="norad-2011",
        at="L2475-2479, L2496-2498",
        note="Fewer than before, and overworked; charged to projects by the time they give to each.",
    ),
)

office_activities = (
    m.Activity(
        "support-policy",
        "Help the government write its policies, mechanisms and procedures",
        source="norad-2011",
        at="L2353-2370, L2221-2223, L1746-1752",
    ),
    m.Activity(
        "advocate", "Raise awareness, build networks and advocate, in the capital", source="norad-2011", at="L1614-1616"
    ),
    m.Activity(
        "fund-partners",
        "Pay NGOs and agencies for carrying out projects, and train them",
        source="norad-2011",
        at="L2273-2279",
    ),
)

office_outputs = (
    m.Output(
        "policy-documents",
        "National strategy and plans, written with IOM's money and advice",
        source="norad-2011",
        at="L2364-2370",
        note="Trafficking, 2009-2012; its plan of action; and that for children.",
    ),
    m.Output("partners-trained", "NGOs and agencies trained", source="norad-2011", at="L2402-2403, L2441-2442"),
)

office_outcomes = (
    m.Outcome(
        "policies",
        "Laws and mechanisms against trafficking are there, and are used",
        source="norad-2011",
        at="L2302-2305, L2352-2356",
    ),
    m.Outcome(
        "government-owns", "The government takes the work as its own", source="norad-2011", at="L2160-2162, L2441-2450"
    ),
    m.Outcome(
        "gender-sensitive",
        "Work against trafficking fits women and men",
        source="norad-2011",
        at="L2201-2213",
        note="Whether anybody planned it is not said.",
    ),
    m.Outcome(
        "child-rights",
        "Work against trafficking fits children and their rights",
        source="norad-2011",
        at="L2215-2233",
        note="Whether anybody planned it is not said.",
    ),
    m.Outcome(
        "rights-based",
        "Projects are made and run on human rights: participation, empowerment, accountability, openness",
        source="norad-2011",
        at="L2235-2253",
        note="IOM staff say that they hold to it (L2236-2241).",
    ),
    m.Outcome(
        "fewer-victims",
        "Fewer people are trafficked",
        order="ultimate",
        indicators=[
            snapshot(
                "national-victims",
                "Victims from Macedonia in official data",
                "person",
                direction="decrease",
                population="national-victims",
            ),
            snapshot("perpetrators", "Perpetrators registered", "person", direction="decrease"),
        ],
        source="final-roma-3",
        at="L1976-1979",
        note="The aim of the third Roma project, put for all: the report holds no project against these figures.",
    ),
    m.Outcome(
        "fewer-child-victims",
        "Fewer children are trafficked",
        order="ultimate",
        indicators=[
            snapshot(
                "child-victims",
                "Children among victims from Macedonia in official data",
                "person",
                direction="decrease",
                population="child-victims",
            )
        ],
        source="norad-2011",
        at="L2215-2227",
        note="Put here beside the one for all, since the report speaks of children by themselves.",
    ),
)

office_links = (
    m.Link("support-policy", "policy-documents", source="norad-2011", at="L2364-2370"),
    m.Link("fund-partners", "partners-trained", source="norad-2011", at="L2273-2279"),
    m.Link(
        "policy-documents",
        "policies",
        mechanism="What is written with the government becomes its policy",
        assumptions=[
            m.Assumption("The government carries out what was written", source="government-staff", at="L2303-2305")
        ],
        evidence=[opinion("iom-staff", "L2353-2355"), opinion("government-staff", "L2302-2303")],
        source="norad-2011",
        at="L2352-2370",
    ),
    m.Link(
        "partners-trained",
        "government-owns",
        mechanism="Training and a close relation make it the government's own work",
        evidence=[opinion("respondents", "L2160-2162")],
        source="norad-2011",
        at="L2441-2450",
    ),
)

NO_YEAR = "Said of the time around the visit; no year is given."

office_context = (
    counted("registered-cases", "Registered cases of trafficking", "case"),
    counted("moldova-romania-cases", "Registered cases from Moldova and Romania", "case"),
    counted("sexual-exploitation-cases", "Registered cases of sexual exploitation", "case"),
    counted("norway-projects", "Projects that Norway paid for", "item"),
    counted("council-of-europe-projects", "Of these, paid for with the Council of Europe", "item"),
    counted("assistance-projects", "Projects of direct assistance", "item"),
    counted("network-projects", "Projects for prosecutors' network", "item"),
    counted("capacity-projects", "Projects for lawyers and students", "item"),
    counted("prevention-projects", "Projects of prevention", "item"),
    snapshot("project-months", "Months that a project runs", "month"),
    snapshot("running-projects", "Projects that the office is running", "item"),
    snapshot("running-norway-projects", "Of these, paid for by Norway", "item"),
    counted("projects-with-earlier-data", "Projects of which there are data from 2008", "item"),
    counted("evaluations-asked-for", "Evaluations of IOM's work against trafficking that donors asked for", "item"),
    counted("evaluations-of-norway-projects", "Of these, of what Norway paid for", "item"),
    counted("evaluations-of-ess", "Evaluations of ESS", "item"),
    snapshot("accession", "The EU classes the country as one that is to join", measure="yes no"),
    snapshot("office-opened", "The office in Skopje is open", measure="yes no"),
    snapshot("office-nationalised", "The office has a national head", measure="yes no"),
    snapshot("palermo-signed", "The Palermo Protocol is signed", measure="yes no"),
    snapshot("palermo-ratified", "The Palermo Protocol is ratified", measure="yes no"),
    snapshot("commission", "There is a National Commission against trafficking", measure="yes no"),
    snapshot("article-418", "Trafficking is in the criminal code (article 418)", measure="yes no"),
    snapshot("referral-mechanism", "There is a National Referral Mechanism", measure="yes no"),
    snapshot("coordinator", "There is an Office of the National Coordinator", measure="yes no"),
    snapshot("procedures", "Standard operating procedures are endorsed", measure="yes no"),
    snapshot("coe-convention", "The Council of Europe's convention is ratified", measure="yes no"),
    snapshot(
        "national-strategy", "Years of the National Strategy against trafficking", measure="nominal", unit="document"
    ),
    snapshot("strategic-objectives", "Objectives of its chapter on prevention", "item"),
    snapshot("roma-decade-begun", "The National Decade for Roma is running", measure="yes no"),
    snapshot(
        "office-strategies", "Years of the strategies of IOM that cover the country", measure="nominal", unit="document"
    ),
    snapshot("roma-strategy", "Year of the National Strategy for Roma", measure="nominal", unit="document"),
    snapshot("poverty-strategy", "Year of the National Poverty Reduction Strategy", measure="nominal", unit="document"),
    snapshot(
        "norway-plans", "Years of Norway's plans of action against trafficking", measure="nominal", unit="document"
    ),
    snapshot(
        "norway-action-point",
        "The point of Norway's plan on transit and source countries",
        measure="nominal",
        unit="item",
    ),
)

office_relations = (
    # "out of which 593" may look back to either number before it
    m.Subset("moldova-romania-cases", of="registered-cases"),
    m.Subset("sexual-exploitation-cases", of="registered-cases"),
    m.Subset("sexual-exploitation-cases", of="moldova-romania-cases"),
    m.Subset("child-victims", of="national-victims"),
    m.Sum(
        "norway-projects", parts=["assistance-projects", "network-projects", "capacity-projects", "prevention-projects"]
    ),
    m.Subset("council-of-europe-projects", of="norway-projects"),
    m.Subset("projects-with-earlier-data", of="norway-projects"),
    m.Subset("running-norway-projects", of="running-projects"),
    m.Funnel("evaluations-asked-for", "evaluations-of-norway-projects", "evaluations-of-ess"),
)

office_risks = (
    m.Risk(
        "The office lives on projects, so that plans are short and results cannot be judged",
        affects=["government-owns", "policies"],
        source="respondents",
        at="L2465-2473, L2495-2498",
    ),
    m.Risk(
        "Donors and others give less, as fewer victims are known, and the staff left have too much to do",
        source="iom-staff",
        at="L2257-2259, L2475-2479",
    ),
    m.Risk(
        "The relation to the government is too close to speak up for the rights of migrants",
        affects=["rights-based", "government-owns"],
        source="some-informants",
        at="L2520-2526",
    ),
)

office_stated = (
    m.Stated("inputs.norway.period", "2003/2010", source="norad-2011", at="L2352", note="'Since 2003'."),
    m.Stated("inputs.norway.period", "2000/2010", source="norad-2011", at="L1616-1617", note="A list of projects."),
    m.Stated("sources.roma-plan.period", "2005-1015", source="final-roma-3", at="L2377-2379", note="As printed."),
)

office_absences = (
    m.Absence(
        "monitoring.studies.needs assessment",
        source="norad-2011",
        at="L1629-1632",
        note="None that covers the whole, when work began; smaller ones in planning each project.",
    ),
    m.Absence("strategy", source="norad-2011", at="L2481-2490", note="None for the country, for more than a year."),
    no_formal_learning,
    m.Absence(
        "outcomes.government-owns.actuals.after",
        source="norad-2011",
        at="L2459-2461",
        note="What will last cannot be said without data from after a project.",
    ),
)

office = m.Framework(
    "office",
    "The office in Skopje, and trafficking in Macedonia",
    period=NORWAY,
    units=m.Units(counted=["month"]),
    **whom_and_where,
    inputs=office_inputs,
    activities=office_activities,
    outputs=office_outputs,
    outcomes=office_outcomes,
    links=office_links,
    context=office_context,
    relations=office_relations,
    others=[
        m.OtherService(
            "OSCE and international NGOs",
            "support-policy",
            place="MK",
            coordinated="They are leaving: respondents call IOM the only international body left with the mandate and "
            "the knowledge.",
            source="respondents",
            at="L2260-2264",
        ),
        m.OtherService(
            "UNHCR",
            "support-policy",
            place="MK",
            coordinated="Standard operating procedures are being written together.",
            source="igo-staff",
            at="L2269-2271",
        ),
    ],
    partners=[
        norway,
        m.Partner(
            "commission",
            "National Commission against trafficking and illegal migration",
            role="policy; IOM sits on its sub-group on children",
            source="norad-2011",
            at="L1742-1746, L2221-2223",
        ),
        m.Partner(
            "prosecution-office",
            "Public Prosecution Office for organised crime and corruption",
            role="prosecution",
            source="norad-2011",
            at="L1742-1746",
        ),
        m.Partner(
            "police-unit",
            "Unit against trafficking and smuggling, Ministry of Interior",
            role="prosecution",
            source="norad-2011",
            at="L1742-1752",
            note="With the two others in touch with IOM two or three times a week on cases, about every other month on "
            "policy, and nearly daily while strategy and plan were written.",
        ),
    ],
    risks=office_risks,
    monitoring=m.MonitoringPlan(
        formal=False,
        source="norad-2011",
        at="L2309-2310",
        studies=[
            m.Study(
                "western-balkans-evaluation",
                "External evaluation of a project on orderly migration",
                kind="evaluation",
                source="norad-2011",
                at="L2071-2073, L2598-2600",
                note="Perhaps the fourth of those that donors asked for; the report does not say.",
            )
        ],
        note=MONITORED + " IOM learnt from it all the same: on work for those who come home, on Roma, on women in "
        "border towns, on trafficking within the country, on labour and begging, and now on minors who are alone "
        "(L2322-2335).",
    ),
    stated=office_stated,
    absences=office_absences,
    note="Migration has grown (L1555-1559), and more ask for asylum (L1562-1564). Over twenty years most victims were "
    "women or girls from Eastern Europe, sexually exploited (L1566-1568). Since about 2000 mostly transit and "
    "destination, later source and transit (L1559-1561); fewer foreign and more domestic cases, mostly from the rural "
    "east to towns in the west, more of labour and begging, victims younger and more often male, also from new "
    "countries, less beaten, with family involved and small sums paid (L1575-1592). Respondents speak well of IOM's "
    "staff and head of office (L2150-2162); they want the head to stay international for distance from the government "
    "(L2158-2160), NGOs a wider reach among women and Roma (L2271-2275). Formerly it was disputed whether trafficking "
    "within the country, or at all, was a problem (L2165-2167). IOM had ended, or was running, two other projects: "
    "returns, paid by Italy, 2007-2009, and capacity, paid by the European Commission (L2062-2067). Whether "
    "prevention of this kind is what helps most, one informant asks (L2430-2438). IOM's first projects came of the "
    "crisis in Kosovo, then of women trafficked from Eastern Europe, then of trafficking within the country "
    "(L1647-1651). It and its partners hold to the Palermo Protocol's definition (L2164-2168, L2243-2246). The "
    "government wants its money and knowledge still (L2264-2269); it is good at raising funds, and can ask colleagues "
    "elsewhere (L2279-2284, L2299-2302). Outputs of ten years are called substantial (L2401-2405). Little criticism "
    "was heard, of others or of oneself (L2492-2508).",
)

figures_of_the_office = (
    m.Observation("registered-cases", 783, "2000/2007", source="norad-review", at="L1568-1570", project="office"),
    m.Observation("moldova-romania-cases", 590, "2000/2007", source="norad-review", at="L1568-1569", project="office"),
    m.Observation(
        "sexual-exploitation-cases", 593, "2000/2007", source="norad-review", at="L1568-1570", project="office"
    ),
    m.Observation(
        "national-victims", 11, "2008", source="rapporteur-2009", at="L1570-1571", project="office", place="MK"
    ),
    m.Observation("national-victims", 8, "2009", source="rapporteur-2009", at="L1572", project="office", place="MK"),
    m.Observation("child-victims", 9, "2008", source="rapporteur-2009", at="L1571-1572", project="office", place="MK"),
    m.Observation("child-victims", 7, "2009", source="rapporteur-2009", at="L1572", project="office", place="MK"),
    m.Observation("perpetrators", 25, "2008", source="rapporteur-2009", at="L1572-1573", project="office", place="MK"),
    m.Observation("perpetrators", 17, "2009", source="rapporteur-2009", at="L1573", project="office", place="MK"),
    m.Observation("norway-projects", 9, NORWAY, source="norad-2011", at="L1607-1608"),
    m.Observation("council-of-europe-projects", 2, NORWAY, source="norad-2011", at="L1609"),
    m.Observation("assistance-projects", 2, NORWAY, source="norad-2011", at="L1609-1610"),
    m.Observation("network-projects", 1, NORWAY, source="norad-2011", at="L1610-1611"),
    m.Observation("capacity-projects", 1, NORWAY, source="norad-2011", at="L1611"),
    m.Observation("prevention-projects", 5, NORWAY, source="norad-2011", at="L1611-1612"),
    m.Observation("project-months", 12, source="norad-2011", at="L1608", qualifier="about"),
    m.Observation("running-projects", 5, source="norad-2011", at="L1613", note=NO_YEAR),
    m.Observation("running-norway-projects", 1, source="norad-2011", at="L1613-1614", note=NO_YEAR),
    m.Observation("projects-with-earlier-data", 3, "2008", source="norad-2011", at="L1623-1625"),
    m.Observation("evaluations-asked-for", 4, "2006/2010", source="norad-2011", at="L2071-2072"),
    m.Observation("evaluations-of-norway-projects", 3, "2006/2010", source="norad-2011", at="L2072-2073"),
    m.Observation("evaluations-of-ess", 2, "2006/2010", source="norad-2011", at="L2073-2074"),
    m.Observation("accession", True, "2005", source="norad-2011", at="L1555"),
    m.Observation("office-opened", True, "1999", source="norad-2011", at="L1594"),
    m.Observation("office-nationalised", True, "2010-07-01", source="iom-comments", at="L2183-2188"),
    m.Observation("palermo-signed", True, "2000", source="norad-2011", at="L2355"),
    m.Observation("palermo-ratified", True, "2005", source="norad-2011", at="L2355-2356"),
    m.Observation("commission", True, "2001", source="norad-2011", at="L2357-2359"),
    m.Observation("article-418", True, "2002-01", source="norad-2011", at="L2356-2357"),
    m.Observation("referral-mechanism", True, "2005", source="norad-2011", at="L2359-2360"),
    m.Observation("coordinator", True, "2007", source="norad-2011", at="L2360-2361"),
    m.Observation(
        "procedures", True, "2008", source="norad-2011", at="L2361-2363", note="Being revised (L2266-2267, L2362-2363)."
    ),
    m.Observation("coe-convention", True, "2009", source="norad-2011", at="L2363-2364"),
    m.Observation("national-strategy", "2009-2012", source="norad-2011", at="L2364-2366"),
    m.Observation("strategic-objectives", 4, source="norad-2011", at="L2370-2374"),
    m.Observation("roma-decade-begun", True, "2005", source="norad-2011", at="L1808-1809"),
    m.Observation("office-strategies", "2003-2006", source="strategy-2003", at="L2483-2484"),
    m.Observation("office-strategies", "2006-2007", source="strategy-2006", at="L2484-2485", note="The region's."),
    m.Observation(
        "office-strategies", "2011-2013", source="strategy-2010", at="L2485-2486", note="The region's, a draft."
    ),
    m.Observation("roma-strategy", "2005", source="final-roma-3", at="L2378"),
    m.Observation("poverty-strategy", "2002", source="final-roma-3", at="L2379"),
    m.Observation("norway-plans", "2003-2005", source="norad-2011", at="L2382-2383"),
    m.Observation("norway-plans", "2005-2008", source="norad-2011", at="L2383-2384"),
    m.Observation("norway-plans", "2006-2009", source="norway-plan", at="L2384-2385, L2396-2398"),
    m.Observation("norway-plans", "2010-2012", source="norad-2011", at="L2385-2386", note="Being written."),
    m.Observation("norway-action-point", "33", source="norway-plan", at="L2389-2392"),
)

claims_of_the_office = (
    m.Claim(
        "fewer-victims",
        "Victims and perpetrators have become fewer",
        direction="decrease",
        made="2009",
        period="2006/2009",  # the longer of the two, to the year of the report cited
        says="over the past three-four years",
        evidence=[record("rapporteur-2009", "L1570-1575")],
        source="norad-2011",
        at="L1573-1575",
    ),
    m.Claim(
        "fewer-victims",
        "Domestic cases have become more",
        direction="increase",
        made=VISIT,
        evidence=[opinion("briefing-notes", "L1575-1579, L1590", note="The footnote comes a sentence later.")],
        source="norad-2011",
        at="L1575-1577",
        note="Cases within the country; the figures are of victims from it. Of foreign victims there are fewer.",
    ),
    m.Claim(
        "fewer-victims",
        "The police know of fewer victims since about 2007",
        direction="decrease",
        made=VISIT,
        evidence=[opinion("iom-staff", "L2257-2259, L2292")],
        source="iom-staff",
        at="L2257-2258",
    ),
    m.Claim(
        "fewer-child-victims",
        "Official statistics count more and more children among victims",
        direction="increase",
        made=VISIT,
        period="2008/2010",
        says="the past three years",
        evidence=[
            record("norad-2011", "L2225-2226", note="Official statistics, as the report has them."),
            opinion("iom-staff", "L2226-2227", note="More children among beggars in the large towns."),
        ],
        source="norad-2011",
        at="L2225-2227",
    ),
    m.Claim(
        "policies",
        "IOM had a part in most of the policy documents and national mechanisms of ten years",
        kind="contribution",
        direction="increase",
        made=VISIT,
        says="most",
        evidence=[opinion("iom-staff", "L2353-2355, L2394"), opinion("government-staff", "L2302-2303")],
        source="norad-2011",
        at="L2352-2356, L2302-2305",
        note="There is a long way to go before they are carried out (L2303-2305).",
    ),
    m.Claim(
        "government-owns",
        "A good and strong relation to the government has led to much",
        kind="contribution",
        direction="increase",
        made=VISIT,
        says="virtually all respondents",
        evidence=[
            opinion("respondents", "L2160-2162, L2518-2520"),
            opinion("some-informants", "L2520-2526", says="contradicts", note="Too close, and a constraint."),
            opinion("government-staff", "L2521-2523", says="mixed", note="Close, and no trouble."),
        ],
        source="norad-2011",
        at="L2518-2526",
    ),
    m.Claim(
        "government-owns",
        "What was built with the government, its agencies, firms and NGOs with means of their own will last",
        kind="sustainability",
        made=VISIT,
        evidence=[
            m.Evidence("norad-2011", design="assertion", at="L2441-2459", note="It cites nobody."),
            m.Evidence("norad-2011", says="inconclusive", at="L2459-2461"),
        ],
        source="norad-2011",
        at="L2441-2461",
    ),
    m.Claim(
        "gender-sensitive",
        "IOM fits its work against trafficking to women, and lately to men and boys",
        kind="contribution",
        made=VISIT,
        evidence=[
            record("norad-2011", "L2201-2210", note="Women aimed at; trainings on their rights."),
            record("norad-2011", "L2210-2213", says="contradicts", note="No figures by gender as a rule."),
        ],
        source="norad-2011",
        at="L2201-2213",
    ),
    m.Claim(
        "child-rights",
        "IOM minds the rights of children: rooms and guardians for them, a plan of action",
        kind="contribution",
        made=VISIT,
        evidence=[
            record("norad-2011", "L2215-2223"),
            opinion(
                "one-informant", "L2229-2233", n=1, says="contradicts", note="Too little by everybody, IOM among them."
            ),
        ],
        source="norad-2011",
        at="L2215-2233",
        note="A project for minors who are alone is planned (L2228-2229, L2333-2335); more knowledge of children is "
        "needed, at IOM too (L2415-2417).",
    ),
    m.Claim(
        "rights-based",
        "IOM works on the basis of human rights",
        kind="contribution",
        made=VISIT,
        evidence=[
            m.Evidence("iom-staff", design="assertion", at="L2236-2241"),
            record("norad-2011", "L2235-2236, L2241-2243", says="contradicts", note="None of it is documented."),
            record("norad-2011", "L2248-2253", says="contradicts", note="Participants had no part in design."),
            opinion(
                "iom-comments",
                "L2286-2290",
                note="Evaluations asked participants, and victims answer when they leave; IOM uses it.",
            ),
            opinion(
                "respondents",
                "L2510-2516, L2557",
                n=4,
                says="contradicts",
                note="At least four interviews: it could speak up more for migrants.",
            ),
        ],
        source="iom-staff",
        at="L2236-2253",
    ),
)


# === Direct assistance to victims =================================================================

assistance = m.Framework(
    "assistance",
    "Direct assistance to victims of trafficking",
    period=ASSISTANCE,
    **whom_and_where,
    target_groups=["victims"],
    objectives=[
        m.Objective(
            "assist",
            "Victims are looked after, return safely and find their place again",
            outcomes=["reintegrated"],
            source="norad-2011",
            at="L1670-1673",
        )
    ],
    inputs=[
        m.Input(
            "norway",
            "Norway's grants",
            amount=m.Missing.NOT_IN_SOURCE,
            kind="funds",
            period="2004/2007",
            source="norad-2011",
            at="L1674-1675",
        ),
        m.Input(
            "earlier-donors",
            "What Sida, USAID, CIDA, Italy and Norway gave before 2004",
            amount=m.Missing.NOT_IN_SOURCE,
            kind="funds",
            period="2000/2003",
            source="norad-2011",
            at="L1668-1670",
        ),
        m.Input(
            "reception-center",
            "The Reception Center for Foreigners, which the Border Police runs",
            amount=m.Missing.NOT_IN_SOURCE,
            kind="in kind",
            source="norad-2011",
            at="L1656-1661",
        ),
    ],
    activities=[
        m.Activity("counsel", "Counsel and examine victims before they leave", source="norad-2011", at="L1670"),
        m.Activity("represent", "Counsel and represent victims in law", source="norad-2011", at="L1671"),
        m.Activity("teach", "Teach victims and train them for a trade", source="norad-2011", at="L1671-1672"),
        m.Activity("travel", "Help victims travel and return safely", source="norad-2011", at="L1672"),
        m.Activity("reintegrate", "Help victims at home", source="norad-2011", at="L1672-1673"),
        m.Activity(
            "support-mind",
            "Psychosocial programme at the Reception Center",
            source="norad-2011",
            at="L1661-1664",
            note="Not active: there are no victims in the Center now.",
        ),
        m.Activity(
            "protect-children",
            "See to rooms of their own, guardians and care for children",
            source="norad-2011",
            at="L2216-2221",
        ),
    ],
    outputs=[
        m.Output(
            "assisted",
            "Victims assisted",
            indicators=[
                counted(
                    "victims-assisted",
                    "Victims assisted, whoever paid",
                    "person",
                    population="victims",
                    reach="direct",
                    means_of_verification="Questionnaires that victims fill in on services as they leave (L2288-2289)",
                ),
                counted(
                    "victims-assisted-norway",
                    "Victims assisted on Norway's money",
                    "person",
                    population="victims",
                    reach="direct",
                    direction="increase",
                    targets=[m.Target(55, ASSISTANCE, source="norad-review", at="L1675-1676")],
                ),
            ],
            source="norad-2011",
            at="L1668-1680",
        )
    ],
    outcomes=[
        m.Outcome(
            "reintegrated",
            "Those who returned find their place again at home",
            source="norad-2011",
            at="L1672-1673, L2141-2145",
        )
    ],
    links=[
        m.Link("norway", "counsel", source="norad-2011", at="L1674-1675"),
        m.Link("earlier-donors", "counsel", source="norad-2011", at="L1668-1670"),
        m.Link("reception-center", "teach", source="norad-2011", at="L1671-1672"),
        m.Link(
            "counsel",
            "assisted",
            assumptions=[
                m.Assumption(
                    "As many victims come to the Reception Center as were planned for",
                    status="contradicted",
                    source="iom-staff",
                    at="L1678-1680",
                )
            ],
            source="norad-2011",
            at="L1670-1674",
        ),
        *(
            m.Link(activity, "assisted", source="norad-2011", at="L1670-1674")
            for activity in ("represent", "teach", "travel", "reintegrate")
        ),
        m.Link("support-mind", "assisted", source="norad-2011", at="L1661-1664"),
        m.Link("protect-children", "assisted", source="norad-2011", at="L2216-2221"),
        m.Link(
            "assisted",
            "reintegrated",
            mechanism="Training and help at home let a victim live there again",
            assumptions=[
                m.Assumption("There is a living to be made at the place of origin", source="iom-staff", at="L2323-2325")
            ],
            source="norad-2011",
            at="L1670-1673",
        ),
    ],
    partners=[
        norway,
        m.Partner(
            "border-police", "Border Police", role="runs the Reception Center", source="norad-2011", at="L1657-1661"
        ),
        m.Partner(
            "police-unit", "Unit against trafficking and smuggling", role="cases", source="norad-2011", at="L1658-1659"
        ),
        m.Partner(
            "happy-childhood",
            "The NGO Happy Childhood",
            role="psychosocial programme and care of children",
            source="norad-2011",
            at="L1659, L1661-1664, L2220-2221",
        ),
        m.Partner(
            "referral-mechanism",
            "National Referral Mechanism, Ministry of Labor and Social Policy",
            role="refers every case",
            source="norad-2011",
            at="L1659-1660, L1664-1665",
        ),
        m.Partner(
            "unhcr",
            "UNHCR",
            role="tells IOM of asylum seekers and refugees who may be victims",
            source="norad-2011",
            at="L1660, L1665-1666",
        ),
    ],
    context=[
        counted("victims-planned", "Victims that were to be assisted on Norway's money", "person"),
        counted("victims-short", "By how many victims the plan was missed", "person"),
    ],
    relations=[
        m.Subset("victims-assisted-norway", of="victims-assisted"),
        m.Sum("victims-planned", parts=["victims-assisted-norway", "victims-short"]),
    ],
    monitoring=monitoring(
        review_of_norad,
        m.Study(
            "exit-questionnaires",
            "Questionnaires on services, filled in as victims leave",
            source="iom-comments",
            at="L2288-2290",
        ),
        participation="Victims fill in a questionnaire on services when they leave for home, which is used for new "
        "projects, say IOM staff (L2286-2290).",
    ),
    stated=[
        review_stated,
        m.Stated(
            "activities",
            "projects of 2000 to 2003, direct assistance among them, had nothing to do with trafficking",
            source="norad-2011",
            at="L1596-1602",
        ),
    ],
    absences=[
        *of_every_project,
        no_breakdowns,
        m.Absence(
            "outcomes.reintegrated.indicators",
            source="norad-2011",
            at="L2410-2412",
            note="None on the reintegration of those who returned.",
        ),
        m.Absence("outcomes.reintegrated.actuals", source="norad-review", at="L2141-2145"),
        m.Absence("cohorts.followed", source="norad-review", at="L2143-2145"),
    ],
    note="Two projects of Norway's, in several phases (L1609-1610, L1668-1669), of which the report tells together. "
    "IOM says that it was hard to reintegrate victims where they came from, and made projects on work out of that "
    "(L2323-2325).",
)

figures_of_assistance = (
    m.Observation("victims-assisted", 778, "2000/2007", source="norad-2011", at="L1673-1674"),
    m.Observation(
        "victims-assisted-norway",
        36,
        ASSISTANCE,
        source="norad-review",
        at="L1675-1678, L2405-2408",
        stated_as="met",
        variance=m.Variance(
            "Fewer victims than expected were in the Reception Center", source="iom-staff", at="L1678-1680"
        ),
        note="That plans were largely met, with slight variations and none that is major, is said "
        "of all projects at once, by the evaluators (L2405-2408).",
    ),
    m.Observation(
        "victims-assisted-norway", 30, ASSISTANCE, cell={"origin": "foreign"}, source="norad-review", at="L1677"
    ),
    m.Observation(
        "victims-assisted-norway", 6, ASSISTANCE, cell={"origin": "macedonian"}, source="norad-review", at="L1677-1678"
    ),
    m.Observation("victims-planned", 55, ASSISTANCE, source="norad-review", at="L1676"),
    m.Observation("victims-short", 19, ASSISTANCE, source="iom-staff", at="L1678"),
)

cohort_of_assistance = m.Cohort(
    "assisted-since-2000",
    "Victims assisted in all phases",
    entered=778,
    support_ends="2007-12",
    indicators=["victims-assisted"],
    project="assistance",
    source="norad-2011",
    at="L1673-1674",
)


# === Lawyers and students =========================================================================

capacity = m.Framework(
    "capacity",
    "Capacity building for lawyers and students",
    period=CAPACITY,
    **whom_and_where,
    target_groups=["lawyers", "law-students"],
    inputs=[
        funds(at="L1606-1611"),
        m.Input(
            "experts",
            "Experts of the technical working group",
            amount=m.Amount(5, "person"),
            kind="staff",
            source="final-capacity",
            at="L1684-1685, L1696-1700",
            note="Of the Ministry of Justice, EU integration, TEMIS, the Supreme Court and the prosecution; IOM and "
            "donors had seats too.",
        ),
        m.Input(
            "trainers",
            "Trainers from ministries, police, prosecution, commission, universities, press, NGOs, and abroad",
            amount=m.Missing.NOT_IN_SOURCE,
            kind="staff",
            source="final-capacity",
            at="L1704-1709",
            note="Those from abroad: Belgium, Italy, the UK, Switzerland.",
        ),
    ],
    activities=[
        m.Activity(
            "plan-training",
            "Settle needs, topics, trainers and participants in a technical working group",
            source="final-capacity",
            at="L1684-1713",
            note="Topics from bilateral talks first; then trainers; then participants, by questionnaire.",
        ),
        m.Activity(
            "settle-curricula",
            "Meet once more on curricula, needs and topics, to plan the training",
            period="2006-07-19",
            source="final-capacity",
            at="L1685, L1689, L1701",
            note=YEAR_OF_PROJECT,
        ),
        m.Activity("train-lawyers", "Train lawyers", source="final-capacity", at="L1716-1721, L1728-1732"),
        m.Activity("lecture", "Lecture to students of law", source="final-capacity", at="L1721-1728"),
        m.Activity("give-literature", "Give books and discs", source="norad-2011", at="L1736-1740"),
    ],
    outputs=[
        m.Output(
            "working-group",
            "A technical working group that plans the training",
            indicators=[
                counted("group-meetings", "Meetings of the group", "event"),
                m.Indicator("first-meeting", "The group met for the first time", measure="yes no"),
                m.Indicator("second-meeting", "The group met for the second time", measure="yes no"),
                counted("questionnaires", "Questionnaires for choosing participants", "document"),
            ],
            source="final-capacity",
            at="L1684-1713",
        ),
        m.Output(
            "lawyers-trained",
            "Lawyers trained",
            indicators=[
                counted(
                    "advocacy-trained",
                    "Lawyers at the training on advocacy for victims",
                    "person",
                    population="temis-lawyers",
                    counting="persons present",
                    reach="direct",
                    means_of_verification="Evaluation and report of the training (L1732-1734)",
                ),
                counted(
                    "case-management-trained",
                    "Lawyers at the training on case management",
                    "person",
                    population="temis-lawyers",
                    counting="persons present",
                    reach="direct",
                    means_of_verification="Evaluation and report of the training (L1732-1734)",
                    note="Whether they are others than those at the first training is not said.",
                ),
            ],
            source="final-capacity",
            at="L1716-1721, L1728-1734",
        ),
        m.Output(
            "students-taught",
            "Students of law taught",
            indicators=[
                counted(
                    "students-skopje",
                    "Students at the lectures in Skopje",
                    "person",
                    population="law-students",
                    counting="persons present",
                    reach="direct",
                    means_of_verification="Evaluation and report of the lectures (L1732-1734)",
                ),
                counted(
                    "students-tetovo",
                    "Students at the lectures in Tetovo",
                    "person",
                    population="law-students",
                    counting="persons present",
                    reach="direct",
                    means_of_verification="Evaluation and report of the lectures (L1732-1734)",
                ),
                counted("days-skopje", "Days of lectures in Skopje", "day"),
                counted("days-tetovo", "Days of lectures in Tetovo", "day"),
            ],
            source="final-capacity",
            at="L1721-1728",
        ),
        m.Output(
            "trainings",
            "Trainings and series of lectures",
            indicators=[counted("trainings-held", "Trainings and series of lectures held", "event")],
            source="final-capacity",
            at="L1715-1734",
        ),
        m.Output(
            "literature",
            "Books for a library, and discs",
            indicators=[
                counted("copies-donated", "Copies given to a library", "item"),
                counted("publications-donated", "Publications of which copies were given", "document"),
                counted("discs-made", "Discs made", "item"),
            ],
            source="norad-2011",
            at="L1736-1740",
        ),
    ],
    links=[
        m.Link("norway", "train-lawyers", source="norad-2011", at="L1606-1611"),
        m.Link("experts", "plan-training", source="final-capacity", at="L1684-1686"),
        m.Link("trainers", "train-lawyers", source="final-capacity", at="L1704-1709"),
        m.Link("trainers", "lecture", source="final-capacity", at="L1704-1709"),
        m.Link("plan-training", "working-group", source="final-capacity", at="L1684-1690"),
        m.Link("experts", "settle-curricula", source="final-capacity", at="L1684-1690, L1701"),
        m.Link("settle-curricula", "lawyers-trained", source="final-capacity", at="L1685-1690, L1701"),
        m.Link("train-lawyers", "lawyers-trained", source="final-capacity", at="L1716-1718"),
        m.Link("train-lawyers", "trainings", source="final-capacity", at="L1715-1716"),
        m.Link("lecture", "students-taught", source="final-capacity", at="L1721-1728"),
        m.Link("lecture", "trainings", source="final-capacity", at="L1715-1716, L1732-1734"),
        m.Link("give-literature", "literature", source="norad-2011", at="L1736-1740"),
        m.Link(
            "working-group",
            "lawyers-trained",
            mechanism="The group settles topics, trainers and participants, and then the training is held",
            source="final-capacity",
            at="L1684-1718",
        ),
        m.Link(
            "working-group",
            "students-taught",
            mechanism="The group settles topics, trainers and participants, and then the lectures are held",
            source="final-capacity",
            at="L1684-1713, L1721-1728",
        ),
    ],
    partners=[
        norway,
        m.Partner(
            "temis",
            "TEMIS, association of women jurists",
            role="its members were trained",
            source="final-capacity",
            at="L1717-1718",
        ),
        m.Partner(
            "law-faculty",
            "Faculty of Law, Skopje",
            role="its students were taught",
            source="final-capacity",
            at="L1723-1724",
        ),
        m.Partner(
            "tetovo-university",
            "University of Tetovo (SEEU)",
            role="its students were taught; its library was given copies",
            source="final-capacity",
            at="L1728, L1736-1738",
        ),
    ],
    relations=[m.AtLeast("copies-donated", "publications-donated")],
    monitoring=monitoring(
        m.Study(
            "training-evaluations",
            "Evaluation of each training, by those who held it",
            source="final-capacity",
            at="L1732-1734",
            note="Not printed; by whom, and what they found, is not said.",
        )
    ),
    absences=[*of_every_project, no_breakdowns],
    note="No objective and no outcome of it is named. It aimed at practitioners of law and at students (L1682-1684).",
)

figures_of_capacity = (
    m.Observation("group-meetings", 3, source="final-capacity", at="L1685"),
    m.Observation("first-meeting", True, "2006-05-22", source="final-capacity", at="L1686"),
    m.Observation(
        "second-meeting",
        True,
        "2006-07-19",
        source="final-capacity",
        at="L1689, L1701",
        note="On curricula, needs and topics. " + YEAR_OF_PROJECT,
    ),
    m.Observation("questionnaires", 2, source="final-capacity", at="L1709-1711"),
    m.Observation(
        "advocacy-trained", 20, "2006-07-06/2006-07-07", source="final-capacity", at="L1717", place="MK-skopje"
    ),
    m.Observation(
        "students-skopje",
        20,
        "2006-09-04/2006-09-13",
        source="final-capacity",
        at="L1722-1724",
        place="MK-skopje",
        note=YEAR_OF_PROJECT,
    ),
    m.Observation(
        "days-skopje",
        5,
        "2006-09-04/2006-09-13",
        source="final-capacity",
        at="L1722-1723",
        place="MK-skopje",
        note=YEAR_OF_PROJECT,
    ),
    m.Observation(
        "students-tetovo",
        18,
        "2006-12-08/2006-12-10",
        source="final-capacity",
        at="L1727-1728",
        place="MK-tetovo",
        note=YEAR_OF_PROJECT,
    ),
    m.Observation(
        "days-tetovo",
        3,
        "2006-12-08/2006-12-10",
        source="final-capacity",
        at="L1727-1728",
        place="MK-tetovo",
        note=YEAR_OF_PROJECT,
    ),
    m.Observation(
        "case-management-trained",
        23,
        "2006-11-23/2006-11-24",
        source="final-capacity",
        at="L1729",
        place="MK-skopje",
        note=YEAR_OF_PROJECT,
    ),
    m.Observation("trainings-held", 4, CAPACITY, source="final-capacity", at="L1715, L1733"),
    m.Observation("copies-donated", 59, source="norad-2011", at="L1736", place="MK-tetovo"),
    m.Observation("publications-donated", 11, source="norad-2011", at="L1736", place="MK-tetovo"),
    m.Observation("discs-made", 500, source="norad-2011", at="L1738"),
)


# === The prosecutors' network =====================================================================

network = m.Framework(
    "network",
    "A regional network of prosecutors",
    period=NETWORK,
    **whom_and_where,
    target_groups=["prosecutors"],
    objectives=[
        m.Objective(
            "cooperate",
            "Prosecutors of the region work together against organised crime and trafficking",
            outcomes=["cooperation"],
            source="norad-2011",
            at="L1756-1758, L1764-1766",
        )
    ],
    inputs=[
        funds(at="L1606-1611"),
        m.Input(
            "publication-costs",
            "What IOM paid for the prosecutor's publication",
            amount=m.Missing.NOT_IN_SOURCE,
            kind="funds",
            source="final-network",
            at="L1779-1782",
        ),
    ],
    activities=[
        m.Activity(
            "agree-plan", "Meet the prosecutors until they agree to take part", source="final-network", at="L1759-1762"
        ),
        m.Activity(
            "visit",
            "Visit prosecutors of the region, compare laws, cases and practice, and recommend",
            source="final-network",
            at="L1762-1771",
        ),
        m.Activity("sign", "Bring about agreements between two countries", source="final-network", at="L1777-1779"),
        m.Activity("publish", "Publish on penalties and cases", source="final-network", at="L1779-1787"),
        m.Activity("visit-spain", "Visit prosecutors in Spain", source="final-network", at="L1789-1793"),
    ],
    outputs=[
        m.Output(
            "visits",
            "Exchange visits in the region",
            indicators=[
                counted("exchange-visits", "Exchange visits made in the region", "visit"),
                m.Indicator("visit-made", "The visit was made", measure="yes no"),
            ],
            source="final-network",
            at="L1762-1771",
        ),
        m.Output(
            "memorandums",
            "Memorandums of understanding between two countries",
            indicators=[counted("memorandums-signed", "Memorandums signed", "document")],
            source="final-network",
            at="L1777-1779",
        ),
        m.Output(
            "publication",
            "A publication on penalties and on cases of trafficking",
            indicators=[
                counted("copies-abroad", "Copies for prosecution offices of the four countries", "item"),
                counted("discs-abroad", "Discs for prosecution offices of the four countries", "item"),
                counted("posters-abroad", "Posters for prosecution offices of the four countries", "item"),
                counted("copies-at-home", "Copies for counterparts in Macedonia", "item"),
            ],
            source="final-network",
            at="L1779-1787",
            note="Good and bad experience of prosecution (L1782-1784).",
        ),
        m.Output(
            "spain",
            "An exchange visit to Spain",
            indicators=[m.Indicator("visit-to-spain-made", "The visit to Spain was made", measure="yes no")],
            source="final-network",
            at="L1789-1793",
        ),
    ],
    outcomes=[
        m.Outcome(
            "cooperation", "Prosecutors of two countries work better together", source="final-network", at="L1764-1766"
        ),
        m.Outcome(
            "agreement",
            "Associations of prosecutors have agreed among themselves to cooperate",
            planned=False,
            source="final-network",
            at="L1773-1777",
        ),
        m.Outcome(
            "best-practice",
            "Good practice and results are exchanged with Spain",
            reads_as="activity",
            source="final-network",
            at="L1793-1799",
        ),
    ],
    links=[
        m.Link("norway", "visit", source="norad-2011", at="L1606-1611"),
        m.Link("publication-costs", "publish", source="final-network", at="L1779-1782"),
        m.Link("agree-plan", "visits", source="final-network", at="L1759-1764"),
        m.Link("visit", "visits", source="final-network", at="L1762-1764"),
        m.Link("sign", "memorandums", source="final-network", at="L1777-1779"),
        m.Link("publish", "publication", source="final-network", at="L1779-1787"),
        m.Link("visit-spain", "spain", source="final-network", at="L1789-1790"),
        m.Link(
            "visits",
            "cooperation",
            mechanism="Prosecutors find what is lacking in how they work together, and recommend",
            source="final-network",
            at="L1764-1771",
        ),
        m.Link(
            "memorandums",
            "cooperation",
            mechanism="What is signed binds offices to cooperate",
            source="final-network",
            at="L1777-1779",
        ),
        m.Link(
            "visits",
            "agreement",
            mechanism="On a visit, Macedonia's association proposed to put cooperation in writing",
            evidence=[record("final-network", "L1773-1777", note="A signed agreement, as IOM's report has it.")],
            source="final-network",
            at="L1773-1777",
        ),
        m.Link(
            "spain",
            "best-practice",
            mechanism="An EU country shows how it prosecutes",
            assumptions=[
                m.Assumption(
                    "Spain's law on trafficking is good practice",
                    status="contradicted",
                    source="expert",
                    at="L1840-1844",
                )
            ],
            evidence=[record("final-network", "L1793-1799")],
            source="final-network",
            at="L1790-1799",
        ),
    ],
    context=[
        snapshot("network-countries", "Countries of the network", measure="nominal", unit="place"),
        snapshot(
            "publication-countries", "Countries of whose cases the publication tells", measure="nominal", unit="place"
        ),
        snapshot("associations-in-agreement", "National associations that the agreement is between", "organisation"),
        snapshot("countries-given-copies", "Countries whose prosecution offices were given copies", "place"),
    ],
    partners=[
        norway,
        m.Partner(
            "prosecutors-association",
            "Macedonian Association of Public Prosecutors",
            role="took part, gave copies out, began the agreement",
            source="final-network",
            at="L1759-1762, L1773-1777, L1786-1787",
        ),
        m.Partner(
            "general-prosecutor",
            "Office of the General Public Prosecutor",
            role="took part; wrote the publication",
            source="final-network",
            at="L1755-1762, L1779-1780",
        ),
    ],
    monitoring=monitoring(),
    absences=[*of_every_project, no_outcome_indicators],
    note="The visits were made to learn of the other countries, and for memoranda and agreements (L1755-1758).",
)

EVERY_VISIT = "2006-11-11/2007-04-04"

figures_of_the_network = (
    m.Observation("exchange-visits", 4, EVERY_VISIT, source="final-network", at="L1762-1764"),
    m.Observation("visit-made", True, "2006-11-11/2006-11-14", source="final-network", at="L1763", place="RS"),
    m.Observation("visit-made", True, "2007-03-21/2007-03-23", source="final-network", at="L1763", place="ME"),
    m.Observation("visit-made", True, "2007-03-28/2007-03-30", source="final-network", at="L1763-1764", place="AL"),
    m.Observation("visit-made", True, "2007-04-01/2007-04-04", source="final-network", at="L1764", place="BA"),
    m.Observation("memorandums-signed", 4, "2007-05-29/2007-05-31", source="final-network", at="L1777-1778"),
    m.Observation("copies-abroad", 40, "2007-08", source="final-network", at="L1779, L1784"),
    m.Observation("discs-abroad", 40, "2007-08", source="final-network", at="L1779, L1784-1785"),
    m.Observation("posters-abroad", 40, "2007-08", source="final-network", at="L1779, L1785"),
    m.Observation("copies-at-home", 850, "2007-08", source="final-network", at="L1779, L1786", place="MK"),
    m.Observation("visit-to-spain-made", True, "2007-07-29/2007-08-01", source="final-network", at="L1789", place="ES"),
    m.Observation(
        "network-countries",
        "Macedonia, Albania, Serbia and Montenegro",
        NETWORK,
        source="norad-2011",
        at="L1754-1758",
        note="So too in the title of the final report (L2572-2575).",
    ),
    m.Observation(
        "publication-countries",
        "Macedonia, Serbia, Albania, Montenegro, Bosnia and Herzegovina",
        "2007-08",
        source="final-network",
        at="L1779-1782",
    ),
    m.Observation(
        "associations-in-agreement", 4, "2006-11-11/2006-11-14", source="final-network", at="L1763, L1775-1777"
    ),
    m.Observation("countries-given-copies", 4, "2007-08", source="final-network", at="L1779, L1785-1786"),
)

claims_of_the_network = (
    m.Claim(
        "agreement",
        "An agreement of cooperation was prepared and signed during the visit to Serbia",
        kind="contribution",
        direction="increase",
        planned=False,
        made="2007",
        period="2006-11-11/2006-11-14",
        who="National associations of prosecutors, Macedonia's first",
        contribution="The visits brought them together",
        evidence=[record("final-network", "L1773-1777")],
        project="network",
        source="final-network",
        at="L1763, L1773-1777",
    ),
    m.Claim(
        "best-practice",
        "Good practice against organised crime, and results, were exchanged with Spain",
        kind="contribution",
        made="2007",
        period="2007-07-29/2007-08-01",
        evidence=[
            record("final-network", "L1793-1799"),
            opinion(
                "expert",
                "L1840-1844",
                n=1,
                says="mixed",
                note="Spain's law reaches sexual exploitation alone; something could be learnt all the same.",
            ),
        ],
        project="network",
        source="final-network",
        at="L1789-1799",
    ),
)


# === ESS: women at risk in border towns ===========================================================

SAME_WAY = "The way of both ESS projects, told once for the two (L1822-1823)."


def ess_activities(final_report: str) -> tuple[m.Activity, ...]:
    """Return what both ESS projects do, in the order in which the report tells it."""
    return (
        m.Activity(
            "inform",
            "Tell women of the project, in writing and in person",
            source="norad-2011",
            at="L1830-1838, L1853-1854",
            note=SAME_WAY,
        ),
        m.Activity(
            "analyse-markets",
            "Find out which businesses could live where",
            source=final_report,
            at="L1856-1858, L1902-1903",
            note=SAME_WAY,
        ),
        m.Activity(
            "select",
            "Choose participants in selection boards: IOM, NGO, municipality",
            source="norad-2011",
            at="L1859-1864, L1895-1900",
            note=SAME_WAY + " By vulnerability, skills, viability, work for others, what would last; and in the first "
            "project by what the business gives the local economy (L1895-1900). They sign for the grant.",
        ),
        m.Activity(
            "train",
            "Train women in business, cash flow and a trade",
            source=final_report,
            at="L1866-1871, L1905",
            note=SAME_WAY,
        ),
        m.Activity(
            "set-up",
            "Register businesses, with inspections and licences",
            source="norad-2011",
            at="L1862-1864, L1871-1876",
            note=SAME_WAY,
        ),
    )


def ess_links(funnel: tuple[str, str, str], final_report: str, at: str) -> tuple[m.Link, ...]:
    """Return what leads to what in both ESS projects, from the grant to fewer women at risk."""
    selected, trained, businesses = funnel
    return (
        m.Link("norway", "set-up", source="norad-2011", at="L1830-1831"),
        m.Link("inform", selected, source="norad-2011", at="L1830-1838"),
        m.Link("select", selected, source="norad-2011", at="L1859-1861"),
        m.Link("train", trained, source=final_report, at=at),
        m.Link("analyse-markets", businesses, source="norad-2011", at="L1856-1858, L1871-1874"),
        m.Link("set-up", businesses, source=final_report, at=at),
        m.Link(selected, trained, source="norad-2011", at="L1859-1867"),
        m.Link(trained, businesses, source="norad-2011", at="L1866-1869"),
    )


ESS_AIM = m.Impact("less-at-risk", "Fewer women are at risk of trafficking", source="norad-2011", at="L1816-1817")

ess_1 = m.Framework(
    "ess-1",
    "Economic and social stabilisation (ESS), first project",
    period=ESS_1,
    **whom_and_where,
    target_groups=["vulnerable-women"],
    objectives=[
        m.Objective(
            "less-risk",
            "Women at risk in border towns are less at risk of trafficking",
            outcomes=["better-off", "aware", "going-abroad"],
            source="norad-2011",
            at="L1816-1817, L1821-1822",
            note="Which outcomes would show it is our reading of what ESE looked at.",
        )
    ],
    inputs=[
        funds(at="L1608-1609, L1830-1831", more=", with the Council of Europe Development Bank"),
        m.Input(
            "business-grant",
            "What each participant received to open a business",
            amount=m.Money(2940, "EUR"),
            per="person",
            kind="grant",
            source="final-ess-1",
            at="L1879-1880",
        ),
        m.Input(
            "partner-ngos",
            "Partner NGOs",
            amount=m.Amount(2, "organisation"),
            kind="partners",
            source="final-ess-1",
            at="L1881-1883",
        ),
        m.Input(
            "ngo-equipment",
            "Technical equipment given to the partner NGOs",
            amount=m.Missing.NOT_IN_SOURCE,
            kind="goods",
            source="final-ess-1",
            at="L1881-1883",
        ),
    ],
    activities=ess_activities("final-ess-1"),
    outputs=[
        m.Output(
            "women-selected",
            "Women chosen for training and grants",
            indicators=[counted("selected", "Women selected", "person", population="vulnerable-women", reach="direct")],
            source="final-ess-1",
            at="L1878-1879",
        ),
        m.Output(
            "women-trained",
            "Women trained in cash flow",
            indicators=[
                counted(
                    "trained",
                    "Women who completed the training on cash flow",
                    "person",
                    population="vulnerable-women",
                    reach="direct",
                    note="All had to attend it, and that on business skills (L1866-1867).",
                )
            ],
            source="final-ess-1",
            at="L1880-1881",
        ),
        m.Output(
            "businesses-opened",
            "Small businesses",
            indicators=[counted("businesses", "Businesses established", "item")],
            source="final-ess-1",
            at="L1879",
            note="Hair, cosmetics, accounts, knitting and tailoring, cooking, paper and decoration, socks, food "
            "(L1874-1876).",
        ),
    ],
    outcomes=[
        m.Outcome(
            "better-off", "Families of participants are better off, and live better", source="ese-2006", at="L2079-2081"
        ),
        m.Outcome("skilled", "Participants know a trade and how to run a business", source="ese-2006", at="L2081-2082"),
        m.Outcome(
            "self-esteem",
            "Participants think more of themselves, and see a purpose",
            source="ese-2006",
            at="L2082-2083",
            note="Whether anybody planned it is not said.",
        ),
        m.Outcome("aware", "Participants know of trafficking and its dangers", source="ese-2006", at="L2083-2085"),
        m.Outcome("going-abroad", "Fewer participants would go abroad for work", source="ese-2006", at="L2085-2087"),
        m.Outcome(
            "women-in-business",
            "People in the towns think better of women in business",
            source="ese-2006",
            at="L2087-2088",
            note="Whether anybody planned it is not said.",
        ),
    ],
    impacts=[ESS_AIM],
    links=[
        *ess_links(("women-selected", "women-trained", "businesses-opened"), "final-ess-1", "L1878-1881"),
        m.Link("business-grant", "set-up", source="final-ess-1", at="L1879-1880"),
        m.Link("partner-ngos", "inform", source="norad-2011", at="L1833-1835"),
        m.Link("ngo-equipment", "inform", source="final-ess-1", at="L1881-1883"),
        m.Link(
            "businesses-opened",
            "better-off",
            mechanism="A business of one's own earns a living for a family",
            evidence=[afterwards("ese-2006", "L2078-2081"), opinion("ess-1-women", "L2113-2115", n=31)],
            source="ese-2006",
            at="L2078-2081",
        ),
        m.Link(
            "women-trained",
            "skilled",
            mechanism="Women learn a trade and business",
            evidence=[afterwards("ese-2006", "L2081-2082")],
            source="ese-2006",
            at="L2081-2082",
        ),
        m.Link(
            "businesses-opened",
            "self-esteem",
            mechanism="Work of one's own gives fulfilment",
            evidence=[afterwards("ese-2006", "L2081-2083")],
            source="ese-2006",
            at="L2081-2083",
        ),
        m.Link(
            "women-trained",
            "aware",
            mechanism="The project speaks of trafficking",
            evidence=[afterwards("ese-2006", "L2083-2085")],
            source="ese-2006",
            at="L2083-2085",
        ),
        m.Link(
            "businesses-opened",
            "going-abroad",
            mechanism="Who earns at home has less need to leave",
            evidence=[
                afterwards("ese-2006", "L2085-2087", says="mixed", note="Fewer than before, and still a majority.")
            ],
            source="ese-2006",
            at="L2085-2087",
        ),
        m.Link(
            "businesses-opened",
            "women-in-business",
            mechanism="Women are seen to run a business",
            evidence=[afterwards("ese-2006", "L2087-2088")],
            source="ese-2006",
            at="L2087-2088",
        ),
        m.Link("better-off", "less-at-risk", source="norad-2011", at="L1816-1822"),
        m.Link("aware", "less-at-risk", source="norad-2011", at="L1816-1822"),
        m.Link("going-abroad", "less-at-risk", source="norad-2011", at="L1816-1822"),
    ],
    context=[
        snapshot("sheet-languages", "Languages of the sheet that told women of the project", "item"),
        snapshot("ese-respondents", "Participants whom ESE asked", "person", population="vulnerable-women"),
    ],
    relations=[m.Funnel("selected", "trained", "businesses"), m.Subset("ese-respondents", of="selected")],
    partners=[
        norway,
        bank,
        mlsp,
        employment_agency,
        workers_university,
        partner_ngo("forum-albanian-women", "Forum of Albanian Women, Tetovo", "ngo-mapping", "L1825-1828"),
        partner_ngo("women-kriva-palanka", "Organization of Women of Kriva Palanka", "ngo-mapping", "L1825-1828"),
    ],
    monitoring=monitoring(
        m.Study(
            "ese-2006",
            "Evaluation by ESE: interviews and a survey of participants in Kriva Palanka and Tetovo",
            kind="evaluation",
            done="2006",
            source="ese-2006",
            at="L2073-2074, L2078, L2113-2118",
        ),
        review_of_norad,
    ),
    stated=[
        review_stated,
        asked_by_evaluations,
        m.Stated("places.MK-kriva-palanka.title", "Kriva Palanka", source="norad-2011", at="L1826-1827"),
        m.Stated("places.MK-kriva-palanka.title", "Kriva Plalanka", source="norad-2011", at="L1817-1818"),
    ],
    absences=[*of_prevention, no_breakdowns],
    note="Copied in a second project (L1818-1819). The towns were those held by IOM and the government to be most at "
    "risk (L1819-1821). The sheet was in Albanian and Roma too (L1833).",
)

ess_2 = m.Framework(
    "ess-2",
    "Economic and social stabilisation (ESS), second project",
    **whom_and_where,
    target_groups=["vulnerable-women"],
    objectives=[
        m.Objective(
            "less-risk",
            "Women at risk in border towns are less at risk of trafficking",
            outcomes=["better-off", "aware"],
            source="norad-2011",
            at="L1816-1817, L1821-1822",
            note="Which outcomes would show it is our reading of what ESE looked at.",
        )
    ],
    inputs=[
        funds(at="L1608-1609, L1830-1831", more=", with the Council of Europe Development Bank"),
        m.Input(
            "market-analysts",
            "Bodies paid for market analyses: a centre for research and policy, a centre for technology",
            amount=m.Missing.NOT_IN_SOURCE,
            kind="partners",
            source="final-ess-2",
            at="L1856-1858, L1902-1903",
            note="Both for Bitola, as the footnote has it.",
        ),
    ],
    activities=[
        *ess_activities("final-ess-2"),
        m.Activity(
            "raise-awareness",
            "Speak of trafficking, rights of women and workers, gender and discrimination",
            source="final-ess-2",
            at="L1888-1891",
            note="New in this project, out of IOM's gender policy.",
        ),
        m.Activity("coordinate", "Bring NGOs and municipal bodies to one table", source="final-ess-2", at="L1891-1893"),
    ],
    outputs=[
        m.Output(
            "women-selected",
            "Women chosen",
            indicators=[counted("selected", "Women selected", "person", population="vulnerable-women", reach="direct")],
            source="final-ess-2",
            at="L1883",
        ),
        m.Output(
            "women-trained",
            "Women trained in business",
            indicators=[
                counted(
                    "trained",
                    "Women who completed the training in business skills and made a plan",
                    "person",
                    population="vulnerable-women",
                    reach="direct",
                )
            ],
            source="final-ess-2",
            at="L1887-1888",
        ),
        m.Output(
            "businesses-opened",
            "Small businesses",
            indicators=[counted("businesses", "Businesses registered", "item")],
            source="final-ess-2",
            at="L1883-1887",
            note="In production, farming, services and trade.",
        ),
        m.Output(
            "awareness-sessions",
            "Sessions on trafficking and rights",
            source="final-ess-2",
            at="L1888-1891",
            note="How many, and before whom, is not given.",
        ),
    ],
    outcomes=[
        m.Outcome("better-off", "Participants and their families are better off", source="ese-2009", at="L2090-2092"),
        m.Outcome("skilled", "Participants know a trade and how to run a business", source="ese-2009", at="L2092-2093"),
        m.Outcome(
            "self-esteem",
            "Participants think more of themselves, and know more people",
            source="ese-2009",
            at="L2093-2095",
            note="Whether anybody planned it is not said.",
        ),
        m.Outcome(
            "growing",
            "Participants mean to make more of their business, and to learn more",
            source="ese-2009",
            at="L2095-2097",
            note="Whether anybody planned it is not said.",
        ),
        m.Outcome(
            "aware",
            "Participants know of trafficking and the dangers of work abroad",
            source="ese-2009",
            at="L2097-2099",
        ),
    ],
    impacts=[ESS_AIM],
    links=[
        *ess_links(("women-selected", "women-trained", "businesses-opened"), "final-ess-2", "L1883-1888"),
        m.Link("market-analysts", "analyse-markets", source="final-ess-2", at="L1856-1858, L1902-1903"),
        m.Link("coordinate", "businesses-opened", source="final-ess-2", at="L1891-1893"),
        m.Link("raise-awareness", "awareness-sessions", source="final-ess-2", at="L1888-1891"),
        m.Link(
            "businesses-opened",
            "better-off",
            mechanism="A business of one's own earns a living for a family",
            evidence=[afterwards("ese-2009", "L2090-2092"), opinion("ess-2-women", "L2122-2123", n=40, of=40)],
            source="ese-2009",
            at="L2090-2094",
        ),
        m.Link(
            "women-trained",
            "skilled",
            mechanism="Women learn a trade and business",
            evidence=[afterwards("ese-2009", "L2092-2093")],
            source="ese-2009",
            at="L2092-2093",
        ),
        m.Link(
            "businesses-opened",
            "self-esteem",
            mechanism="Work of one's own gives confidence",
            evidence=[afterwards("ese-2009", "L2093-2095")],
            source="ese-2009",
            at="L2093-2095",
        ),
        m.Link("businesses-opened", "growing", source="ese-2009", at="L2095-2097"),
        m.Link(
            "awareness-sessions",
            "aware",
            mechanism="Sessions speak of trafficking and its dangers",
            evidence=[afterwards("ese-2009", "L2097-2099", note="It names no activity as the cause.")],
            source="final-ess-2",
            at="L1888-1891",
        ),
        m.Link("better-off", "less-at-risk", source="norad-2011", at="L1816-1822"),
        m.Link("aware", "less-at-risk", source="norad-2011", at="L1816-1822"),
    ],
    context=[snapshot("ese-respondents", "Participants whom ESE asked", "person", population="vulnerable-women")],
    relations=[m.Funnel("selected", "trained", "businesses"), m.Subset("ese-respondents", of="selected")],
    partners=[
        norway,
        bank,
        mlsp,
        employment_agency,
        workers_university,
        partner_ngo("majka", "The NGO Majka, Kumanovo", "ngo-mapping", "L1825-1828"),
        partner_ngo("semper", "The NGO SEMPER, Bitola", "ngo-mapping", "L1825-1828"),
    ],
    monitoring=monitoring(
        m.Study(
            "ese-2009",
            "Evaluation by ESE: interviews and a survey of participants in Kumanovo and Bitola",
            kind="evaluation",
            done="2009",
            source="ese-2009",
            at="L2073-2074, L2090, L2105-2107, L2120-2123",
        ),
        review_of_norad,
    ),
    stated=[
        review_stated,
        asked_by_evaluations,
        m.Stated("period", "2005-2008, both ESS projects", source="norad-2011", at="L2101-2102"),
    ],
    absences=[*of_prevention, no_breakdowns],
    note="When it ran is not given.",
)

figures_of_ess = (
    m.Observation("selected", 34, ESS_1, project="ess-1", source="final-ess-1", at="L1878"),
    m.Observation("trained", 30, ESS_1, project="ess-1", source="final-ess-1", at="L1880-1881"),
    m.Observation("businesses", 29, ESS_1, project="ess-1", source="final-ess-1", at="L1879"),
    m.Observation("sheet-languages", 3, ESS_1, project="ess-1", source="norad-2011", at="L1833"),
    m.Observation("ese-respondents", 31, "2006", project="ess-1", source="ese-2006", at="L2113-2115"),
    m.Observation("ese-respondents", 40, "2009", project="ess-2", source="ese-2009", at="L2121-2123"),
    m.Observation("selected", 40, project="ess-2", source="final-ess-2", at="L1883"),
    m.Observation("trained", 40, project="ess-2", source="final-ess-2", at="L1887-1888"),
    m.Observation("businesses", 40, project="ess-2", source="final-ess-2", at="L1884"),
)

cohorts_of_ess = (
    m.Cohort(
        "women-of-ess-1",
        "Women in the first ESS project",
        entered=34,
        support_ends="2006",
        indicators=["selected"],
        project="ess-1",
        source="final-ess-1",
        at="L1878-1879",
    ),
    m.Cohort(
        "women-of-ess-2",
        "Women in the second ESS project",
        entered=40,
        indicators=["selected"],
        project="ess-2",
        source="final-ess-2",
        at="L1883",
    ),
)

ASKED_IN_2006 = (afterwards("ese-2006", "L2078-2088, L2113-2118"), opinion("ess-1-women", "L2113-2115", n=31))
ASKED_IN_2009 = (afterwards("ese-2009", "L2090-2099, L2120-2123"), opinion("ess-2-women", "L2121-2123", n=40, of=40))


def found_in_2006(outcome: str, text: str, at: str, **more: Any) -> m.Claim:
    """Return what ESE found of the first ESS project."""
    return m.Claim(
        outcome,
        text,
        project="ess-1",
        made="2006",
        source="ese-2006",
        at=at,
        **{"kind": "contribution", "direction": "increase", "evidence": ASKED_IN_2006, **more},
    )


def found_in_2009(outcome: str, text: str, at: str, **more: Any) -> m.Claim:
    """Return what ESE found of the second ESS project."""
    return m.Claim(
        outcome,
        text,
        project="ess-2",
        made="2009",
        source="ese-2009",
        at=at,
        **{"kind": "contribution", "direction": "increase", "evidence": ASKED_IN_2009, **more},
    )


claims_of_ess = (
    found_in_2006(
        "better-off",
        "Businesses have made families better off, and their lives better",
        "L2079-2081",
        kind="attribution",
        says="the great majority of project participants",
    ),
    found_in_2006("skilled", "The project has raised skills in a trade and in business", "L2081-2082"),
    found_in_2006("self-esteem", "Participants think more of themselves and see a purpose", "L2082-2083"),
    found_in_2006(
        "aware", "The project has made trafficking and its dangers better known", "L2083-2085", kind="attribution"
    ),
    found_in_2006(
        "going-abroad",
        "Fewer would go abroad for work than before they entered; a majority still would",
        "L2085-2087",
        direction="decrease",
        says="a majority of the respondents still would",
    ),
    found_in_2006("women-in-business", "Women in business are better thought of in the towns", "L2087-2088"),
    found_in_2009(
        "better-off", "Participants and families have been better off since the business opened", "L2090-2092"
    ),
    found_in_2009("skilled", "Participants have gained skills in a trade and in business", "L2092-2093"),
    found_in_2009(
        "self-esteem", "Businesses have raised self-esteem and strength, and widened whom one knows", "L2093-2095"
    ),
    found_in_2009(
        "growing",
        "Nearly all have plans for their business in the long run, and most want to learn more for it",
        "L2095-2097",
        kind="change",
        says="almost all; the majority",
    ),
    found_in_2009(
        "aware",
        "All know the word trafficking, and most the dangers of work abroad",
        "L2097-2099",
        kind="change",
        says="all; the majority",
    ),
)


# === Roma: young people in towns ==================================================================

roma_aim = m.Objective(
    "less-risk",
    "Young Roma are less at risk of trafficking",
    outcomes=["employable"],
    source="norad-2011",
    at="L1909-1912",
    note="Which outcome would show it is our reading.",
)


def roma_activities(final_report: str, at: str) -> tuple[m.Activity, ...]:
    """Return what the Roma projects do, in the order in which the report tells it once for all."""
    return (
        m.Activity(
            "plan-with-partners",
            "Meet employment bureau, chamber of craftsmen, ministry, universities and towns",
            source="norad-2011",
            at="L1912-1915",
        ),
        m.Activity(
            "choose", "Choose NGOs, set up selection boards, choose participants", source="norad-2011", at="L1916-1917"
        ),
        m.Activity(
            "train",
            "Train in trades and in business",
            source=final_report,
            at=at,
            note="Trades are chosen with participants, after an analysis of the market (L1918-1920).",
        ),
        m.Activity(
            "refer",
            "Refer participants to the employment bureau and the chamber of craftsmen",
            source="norad-2011",
            at="L1917-1921",
        ),
        m.Activity("warn", "Speak of trafficking and irregular migration", source="norad-2011", at="L1921-1922"),
    )


def roma(code: str, title: str, **more: Any) -> m.Indicator:
    """Return an indicator that counts young Roma."""
    return counted(code, title, "person", population="young-roma", reach="direct", **more)


def output(code: str, title: str, *indicators: m.Indicator, source: str, at: str, **more: Any) -> m.Output:
    """Return an output with what counts it."""
    return m.Output(code, title, indicators=indicators, source=source, at=at, **more)


EMPLOYABLE = m.Outcome("employable", "Young Roma have the skills to find work", source="norad-2011", at="L1911-1912")

roma_1 = m.Framework(
    "roma-1",
    "Vocational training in Roma communities, Skopje and Prilep",
    period=ROMA_1,
    **whom_and_where,
    target_groups=["young-roma"],
    objectives=[roma_aim],
    inputs=[
        funds(at="L1606-1612"),
        m.Input(
            "partner-ngos",
            "Partner NGOs",
            amount=m.Amount(4, "organisation"),
            kind="partners",
            source="final-roma-1",
            at="L1927, L1941",
            note="Chosen on visits: who know Roma culture and language, have made projects that earn, are linked to "
            "training, business, bureau and chamber (L1926-1932).",
        ),
    ],
    activities=[
        *roma_activities("final-roma-1", "L1933-1938"),
        m.Activity(
            "train-ngos",
            "Train the NGOs in campaigns on trafficking and irregular migration",
            source="final-roma-1",
            at="L1941-1943",
        ),
    ],
    outputs=[
        output(
            "vocational",
            "Vocational training",
            roma("trained", "Participants who completed a vocational training"),
            source="final-roma-1",
            at="L1933-1935",
            note="Hair, tailoring, computers, nursing, repairs, baking, butchery, plumbing, cosmetics.",
        ),
        output(
            "business-skills",
            "Training in business",
            roma("business-trained", "Participants who completed a training in business skills"),
            source="final-roma-1",
            at="L1935-1936",
        ),
        output(
            "computer-courses",
            "Computer courses",
            roma("computer-trained", "Participants who completed a computer course"),
            source="final-roma-1",
            at="L1936-1937",
        ),
        output(
            "schooling",
            "Elementary schooling for adults",
            roma("schooled", "Participants helped to complete elementary school"),
            source="final-roma-1",
            at="L1937-1938",
        ),
        output(
            "equipment",
            "Equipment and tools",
            roma("equipped", "Participants given equipment or tools"),
            source="final-roma-1",
            at="L1939-1940",
        ),
        output(
            "referral",
            "Referral to the chamber of craftsmen",
            roma("referred", "Participants referred to the chamber of craftsmen"),
            source="final-roma-1",
            at="L1939-1940",
        ),
        output(
            "ngos-trained",
            "NGOs trained in campaigns",
            counted("ngos-trained-in-campaigns", "NGOs trained in campaigns", "organisation"),
            source="final-roma-1",
            at="L1941-1943",
        ),
    ],
    outcomes=[EMPLOYABLE],
    links=[
        m.Link("norway", "train", source="norad-2011", at="L1606-1612"),
        m.Link("partner-ngos", "choose", source="final-roma-1", at="L1916, L1926-1928"),
        m.Link("plan-with-partners", "vocational", source="norad-2011", at="L1912-1920"),
        m.Link("choose", "vocational", source="norad-2011", at="L1915-1917"),
        m.Link("train", "vocational", source="final-roma-1", at="L1933-1935"),
        m.Link("train", "business-skills", source="final-roma-1", at="L1935-1936"),
        m.Link("train", "computer-courses", source="final-roma-1", at="L1936-1937"),
        m.Link("train", "schooling", source="final-roma-1", at="L1937-1938"),
        m.Link("train", "equipment", source="final-roma-1", at="L1939-1940"),
        m.Link("refer", "referral", source="final-roma-1", at="L1940"),
        m.Link("train-ngos", "ngos-trained", source="final-roma-1", at="L1941-1943"),
        m.Link("vocational", "employable", source="norad-2011", at="L1910-1912"),
        m.Link("business-skills", "employable", source="norad-2011", at="L1910-1912"),
    ],
    relations=[
        m.Subset("business-trained", of="trained"),
        m.Subset("computer-trained", of="trained"),
        m.Subset("schooled", of="trained"),
        m.Subset("equipped", of="trained"),
        m.Subset("referred", of="trained"),
    ],
    partners=[
        norway,
        mlsp,
        employment_agency,
        workers_university,
        partner_ngo("sumnal", "The NGO Sumnal, Skopje", "final-roma-1", "L1932-1933"),
        m.Partner(
            "employment-bureau",
            "National Employment Bureau",
            role="took part in planning; participants are referred to it",
            source="norad-2011",
            at="L1913-1915, L1920-1921, L1930",
        ),
        m.Partner(
            "craftsmen",
            "Chamber of Craftsmen",
            role="took part in planning; participants are referred to it",
            source="norad-2011",
            at="L1913-1915, L1920-1921, L1930-1931, L1940",
        ),
        partner_ngo("esma", "The NGO Esma, Skopje", "final-roma-1", "L1932-1933"),
        partner_ngo("romani-sukaripa", "The NGO Romani Sukaripa, Prilep", "final-roma-1", "L1933"),
        partner_ngo("civic-initiative", "Centre for Civic Initiative, Prilep", "final-roma-1", "L1933"),
    ],
    monitoring=monitoring(review_of_norad),
    stated=[
        review_stated,
        m.Stated("partners.mlsp.title", "Ministry of Labor and Social Affairs", source="norad-2011", at="L1914"),
        m.Stated("partners.employment-agency.title", "National Employment Bureau", source="norad-2011", at="L1913"),
    ],
    absences=[*of_prevention, no_breakdowns],
)

roma_2 = m.Framework(
    "roma-2",
    "Labour skills in Roma communities, Bitola and Kumanovo",
    period=ROMA_2,
    **whom_and_where,
    target_groups=["young-roma"],
    objectives=[roma_aim],
    inputs=[
        funds(at="L1606-1612"),
        m.Input(
            "partner-ngos",
            "Partner NGOs",
            amount=m.Amount(2, "organisation"),
            kind="partners",
            source="final-roma-2",
            at="L1946, L1959",
            note="By what they do against discrimination and trafficking, whom they reach and know, and how they are "
            "staffed (L1947-1953).",
        ),
    ],
    activities=[
        *roma_activities("final-roma-2", "L1960-1966"),
        m.Activity(
            "train-ngos",
            "Two days of orientation for the NGOs, then sessions on running projects",
            source="final-roma-2",
            at="L1959-1960",
        ),
    ],
    outputs=[
        output(
            "vocational",
            "Vocational training",
            roma(
                "trained",
                "Participants in a vocational training",
                limitations="The final report breaks participants down by age, education, family status and "
                "qualification, and not by gender (L1969-1971); the evaluation prints none of those figures.",
            ),
            source="final-roma-2",
            at="L1960-1963",
            note="Hair, tailoring, repairs, baking, plumbing, clothes, accounts, windows, steel.",
        ),
        output(
            "jobs",
            "Participants at work",
            roma("employed", "Participants employed at once when their training was over"),
            source="final-roma-2",
            at="L1963-1964",
            reads_as="outcome",
        ),
        output(
            "business-skills",
            "Training in business",
            roma("business-trained", "Participants trained in basic business skills"),
            source="final-roma-2",
            at="L1964-1965",
        ),
        output(
            "computer-courses",
            "Computer courses",
            roma("computer-trained", "Participants who completed a computer course"),
            source="final-roma-2",
            at="L1965",
        ),
        output(
            "sessions",
            "Training sessions",
            counted("sessions-held", "Training sessions delivered", "session"),
            source="final-roma-2",
            at="L1965-1966",
        ),
        output(
            "registration",
            "Registration with the Employment Service Agency",
            roma("registered", "Participants registered with the agency"),
            source="final-roma-2",
            at="L1966-1967",
        ),
        output(
            "equipment",
            "Equipment and tools",
            roma("equipped", "Participants given equipment and tools"),
            source="final-roma-2",
            at="L1967-1968",
        ),
    ],
    outcomes=[
        EMPLOYABLE,
        m.Outcome(
            "cooperation",
            "Those who work for better lives of Roma work together",
            source="final-roma-2",
            at="L1968-1969",
            note="Whether anybody planned it is not said.",
        ),
    ],
    links=[
        m.Link("norway", "train", source="norad-2011", at="L1606-1612"),
        m.Link("partner-ngos", "choose", source="final-roma-2", at="L1916, L1946-1953"),
        m.Link("plan-with-partners", "vocational", source="norad-2011", at="L1912-1920"),
        m.Link("choose", "vocational", source="norad-2011", at="L1915-1917"),
        m.Link("train", "vocational", source="final-roma-2", at="L1960-1963"),
        m.Link("train", "business-skills", source="final-roma-2", at="L1964-1965"),
        m.Link("train", "computer-courses", source="final-roma-2", at="L1965"),
        m.Link("train", "sessions", source="final-roma-2", at="L1965-1966"),
        m.Link("train", "equipment", source="final-roma-2", at="L1967-1968"),
        m.Link("refer", "registration", source="final-roma-2", at="L1966-1967"),
        m.Link("vocational", "jobs", source="final-roma-2", at="L1963-1964"),
        m.Link("vocational", "employable", source="norad-2011", at="L1910-1912"),
        m.Link("business-skills", "employable", source="norad-2011", at="L1910-1912"),
        m.Link("jobs", "employable", source="norad-2011", at="L1910-1912"),
        m.Link("train-ngos", "vocational", source="final-roma-2", at="L1959-1960"),
    ],
    relations=[
        m.Subset("employed", of="trained"),
        m.Subset("business-trained", of="trained"),
        m.Subset("computer-trained", of="trained"),
        m.Subset("registered", of="trained"),
        m.Subset("equipped", of="trained"),
    ],
    context=[snapshot("ngo-orientation-days", "Days of orientation for the partner NGOs", "day")],
    partners=[
        norway,
        mlsp,
        employment_agency,
        workers_university,
        partner_ngo("felix", "The NGO Felix, Bitola", "final-roma-2", "L1953"),
        partner_ngo("drom", "The NGO Drom, Kumanovo", "final-roma-2", "L1953, L1959"),
    ],
    monitoring=monitoring(review_of_norad),
    stated=[review_stated],
    absences=of_prevention,
)

roma_3 = m.Framework(
    "roma-3",
    "Institutions and direct labour promotion, young Roma in Skopje and Tetovo",
    period=ROMA_3,
    **whom_and_where,
    target_groups=["young-roma", "officials"],
    objectives=[
        m.Objective(
            "fewer-trafficked",
            "Fewer are trafficked or migrate irregularly, since those worst off can find work",
            outcomes=["employable"],
            source="final-roma-3",
            at="L1976-1979",
            note="Which outcome would show it is our reading.",
        )
    ],
    inputs=[
        funds(at="L1606-1614"),
        m.Input(
            "project-staff",
            "IOM staff of the project who see to training and referral",
            amount=m.Amount(2, "person"),
            kind="staff",
            source="final-roma-3",
            at="L1992-1995",
            note="One of the project's staff saw to what was done for institutions (L1990-1992).",
        ),
        m.Input(
            "experts",
            "Experts of the ministry and of municipal councils",
            amount=m.Missing.NOT_IN_SOURCE,
            kind="staff",
            source="final-roma-3",
            at="L1990-1992",
        ),
    ],
    activities=[
        *roma_activities("final-roma-3", "L1992-1998"),
        m.Activity(
            "build-institutions",
            "Round tables and trainings for towns, NGOs and policy makers on work and inclusion of Roma",
            source="final-roma-3",
            at="L1983-1992",
        ),
    ],
    outputs=[
        output(
            "vocational",
            "Training in skills",
            roma("trained", "Participants in a training in skills", breakdowns=["gender"]),
            source="final-roma-3",
            at="L2001-2013",
            note="Plaster walls, tailoring, accounts, food, furniture, shoes, hair, welding, heating, bathrooms.",
        ),
        output(
            "on-the-job",
            "Training on the job",
            roma("placed", "Participants placed with firms for training on the job"),
            source="final-roma-3",
            at="L2015",
        ),
        output(
            "jobs",
            "Participants at work",
            roma("employed", "Participants who got a job when their training was over"),
            source="final-roma-3",
            at="L2016",
            reads_as="outcome",
        ),
        output(
            "business-skills",
            "Training in business",
            roma("business-trained", "Participants who completed a training in business skills"),
            source="final-roma-3",
            at="L2017",
        ),
        output(
            "schooling",
            "Elementary schooling for adults",
            roma("schooled", "Participants helped to complete elementary school"),
            source="final-roma-3",
            at="L2018-2020",
        ),
        output(
            "referral",
            "Referral to the Employment Service Agency",
            roma("referred", "Participants referred to the agency"),
            source="final-roma-3",
            at="L2021",
        ),
        output(
            "equipment",
            "Equipment and tools",
            roma("equipped", "Participants given equipment or tools"),
            source="final-roma-3",
            at="L2022",
        ),
        output(
            "institutions",
            "Sessions for interlocutors, policy makers and practitioners",
            counted("officials-reached", "People at the sessions", "person", population="officials", reach="direct"),
            source="final-roma-3",
            at="L2023-2025",
        ),
    ],
    outcomes=[m.Outcome("employable", "Those worst off can find work", source="final-roma-3", at="L1977-1979")],
    links=[
        m.Link("norway", "train", source="norad-2011", at="L1606-1614"),
        m.Link("project-staff", "train", source="final-roma-3", at="L1992-1995"),
        m.Link("experts", "build-institutions", source="final-roma-3", at="L1990-1992"),
        m.Link("plan-with-partners", "vocational", source="norad-2011", at="L1912-1920, L1979-1981"),
        m.Link("choose", "vocational", source="norad-2011", at="L1915-1917, L1979-1981"),
        m.Link("train", "vocational", source="final-roma-3", at="L1995-1998"),
        m.Link("train", "on-the-job", source="final-roma-3", at="L1995-1998"),
        m.Link("train", "business-skills", source="final-roma-3", at="L1995-1998"),
        m.Link("train", "schooling", source="final-roma-3", at="L1995-1998"),
        m.Link("train", "equipment", source="final-roma-3", at="L2022"),
        m.Link("refer", "referral", source="final-roma-3", at="L1995-1998"),
        m.Link("build-institutions", "institutions", source="final-roma-3", at="L1983-1992, L2023-2025"),
        m.Link("on-the-job", "jobs", source="norad-2011", at="L2052-2055"),
        m.Link("vocational", "employable", source="final-roma-3", at="L1976-1979"),
        m.Link("on-the-job", "employable", source="final-roma-3", at="L1976-1979"),
        m.Link("jobs", "employable", source="final-roma-3", at="L1976-1979"),
        m.Link("business-skills", "employable", source="final-roma-3", at="L1976-1979"),
    ],
    relations=[
        m.Funnel("trained", "placed", "employed"),
        m.Subset("business-trained", of="trained"),
        m.Subset("schooled", of="trained"),
        m.Subset("referred", of="trained"),
        m.Subset("equipped", of="trained"),
    ],
    partners=[
        norway,
        mlsp,
        employment_agency,
        workers_university,
        partner_ngo("sumnal", "The NGO Sumnal, Skopje", "final-roma-3", "L1981-1983"),
        partner_ngo(
            "sonce", "Association for Democratic Development of Roma, Sonce, Tetovo", "final-roma-3", "L1981-1983"
        ),
    ],
    monitoring=m.MonitoringPlan(
        formal=False,
        reporters=["sumnal", "sonce"],
        studies=[
            needs_assessed,
            m.Study(
                "employed-after-a-year",
                "How those who were employed fare a year later",
                kind="tracer",
                measures=["employed"],
                source="norad-2011",
                at="L2049-2058",
                note="By the ministry, under an agreement with IOM: whether firms keep to theirs, and to labour law. "
                "The report would have it look at more, and says that outcomes are easier to follow in projects of "
                "three years.",
            ),
        ],
        follow_up="The ministry looks after a year at those who were employed (L2052-2055).",
        source="norad-2011",
        at="L2309-2310",
        note=MONITORED
        + " In recent projects NGOs report every month on each participant (L2317-2318); that this is one "
        "of them is our reading.",
    ),
    stated=[
        m.Stated("partners.mlsp.title", "MSLP", source="norad-2011", at="L2053"),
        m.Stated("title", "Measures to reduce irregular migration", source="proposal-roma-3", at="L2552-2554"),
        m.Stated("title", "Measures to prevent irregular migration", source="final-roma-3", at="L2540-2542"),
    ],
    absences=[*of_prevention, no_breakdowns],
    note="'Participants' are those of the training in skills. Planned and carried out much as before (L1979-1983).",
)

roma_4 = m.Framework(
    "roma-4",
    "Follow-up for young Roma",
    period=ROMA_4,
    **whom_and_where,
    target_groups=["young-roma"],
    objectives=[
        m.Objective(
            "less-discrimination",
            "Poverty, lack of work and little schooling set Roma back less",
            outcomes=["employable"],
            source="briefing",
            at="L2032-2036",
            note="Which outcome would show it is our reading.",
        )
    ],
    inputs=[
        funds(at="L1613-1614, L2030-2031"),
        m.Input(
            "partner-ngos",
            "Partner NGOs",
            amount=m.Amount(3, "organisation"),
            kind="partners",
            source="briefing",
            at="L2039-2040",
        ),
    ],
    activities=[
        m.Activity("train", "Train young Roma on the job", source="briefing", at="L2034-2037"),
        m.Activity("certify", "Help young Roma to papers and qualifications", source="briefing", at="L2036-2038"),
        m.Activity("hold-sessions", "Hold sessions for Roma", source="briefing", at="L2038-2039"),
        m.Activity("train-ngos", "Strengthen the partner NGOs", source="briefing", at="L2039-2040"),
    ],
    outputs=[
        output(
            "qualifications",
            "Qualifications, in a trade or at school",
            roma(
                "qualified",
                "Participants with qualifications",
                direction="increase",
                targets=[m.Target(90, ROMA_4, source="briefing", at="L2036")],
            ),
            roma(
                "placed",
                "Participants trained on the job with local firms",
                direction="increase",
                targets=[m.Target(30, ROMA_4, source="briefing", at="L2037")],
            ),
            roma(
                "with-papers",
                "Participants with qualifying and formal papers",
                direction="increase",
                targets=[m.Target(60, ROMA_4, source="briefing", at="L2037")],
            ),
            source="briefing",
            at="L2036-2038",
        ),
        output(
            "sessions",
            "Sessions on several themes",
            counted(
                "sessions-held",
                "Sessions held",
                "session",
                direction="increase",
                targets=[m.Target(4, ROMA_4, source="briefing", at="L2038")],
            ),
            roma(
                "at-sessions",
                "Roma at the sessions",
                direction="increase",
                targets=[m.Target(60, ROMA_4, source="briefing", at="L2038")],
            ),
            source="briefing",
            at="L2038-2039",
        ),
        output(
            "ngos-strengthened",
            "Capacity building for partner NGOs",
            counted(
                "ngo-activities",
                "Activities of capacity building for each partner NGO",
                "event",
                per="organisation",
                direction="increase",
                targets=[m.Target(5, ROMA_4, source="briefing", at="L2039-2040")],
            ),
            source="briefing",
            at="L2039-2040",
        ),
    ],
    outcomes=[m.Outcome("employable", "Young Roma can find work", source="briefing", at="L2034-2036")],
    impacts=[
        m.Impact(
            "less-at-risk", "Fewer migrate irregularly or are exploited at work", source="briefing", at="L2035-2036"
        )
    ],
    links=[
        m.Link("norway", "train", source="norad-2011", at="L1613-1614"),
        m.Link("partner-ngos", "train-ngos", source="briefing", at="L2039-2040"),
        m.Link("train", "qualifications", source="briefing", at="L2036-2037"),
        m.Link("certify", "qualifications", source="briefing", at="L2036-2038"),
        m.Link("hold-sessions", "sessions", source="briefing", at="L2038-2039"),
        m.Link("train-ngos", "ngos-strengthened", source="briefing", at="L2039-2040"),
        m.Link(
            "qualifications",
            "employable",
            mechanism="Training on the job makes it easier to be employed",
            source="briefing",
            at="L2034-2037",
        ),
        m.Link(
            "employable",
            "less-at-risk",
            mechanism="Who can work at home is less likely to leave by irregular ways",
            source="briefing",
            at="L2034-2036",
        ),
    ],
    relations=[m.Sum("qualified", parts=["placed", "with-papers"])],
    partners=[norway],
    monitoring=monitoring(),
    absences=[no_formal_learning],
    note="It had just begun when the evaluators came (L2030-2031). That Norway pays for it is our reading: one running "
    "project of the office is Norway's (L1613-1614).",
)

figures_of_roma_1 = tuple(
    m.Observation(indicator, value, ROMA_1, project="roma-1", source="final-roma-1", at=at)
    for indicator, value, at in (
        ("trained", 75, "L1933"),
        ("business-trained", 65, "L1936"),
        ("computer-trained", 32, "L1936"),
        ("schooled", 16, "L1937"),
        ("equipped", 75, "L1939"),
        ("referred", 75, "L1939-1940"),
        ("ngos-trained-in-campaigns", 4, "L1941"),
    )
)

figures_of_roma_2 = tuple(
    m.Observation(indicator, value, ROMA_2, project="roma-2", source="final-roma-2", at=at)
    for indicator, value, at in (
        ("trained", 77, "L1960"),
        ("employed", 30, "L1963-1964"),
        ("business-trained", 52, "L1964"),
        ("computer-trained", 39, "L1965"),
        ("sessions-held", 198, "L1965"),
        ("registered", 18, "L1966"),
        ("equipped", 77, "L1967"),
        ("ngo-orientation-days", 2, "L1959"),
    )
)

figures_of_roma_3 = (
    *(
        m.Observation(indicator, value, ROMA_3, project="roma-3", source="final-roma-3", at=at)
        for indicator, value, at in (
            ("trained", 75, "L2001, L2027"),
            ("placed", 40, "L2015"),
            ("employed", 19, "L2016"),
            ("business-trained", 30, "L2017"),
            ("schooled", 10, "L2018"),
            ("referred", 75, "L2021"),
            ("equipped", 75, "L2022"),
            ("officials-reached", 140, "L2023"),
        )
    ),
    m.Observation(
        "trained", 41, ROMA_3, cell={"gender": "female"}, project="roma-3", source="final-roma-3", at="L2027, L2060"
    ),
    m.Observation(
        "trained", 34, ROMA_3, cell={"gender": "male"}, project="roma-3", source="final-roma-3", at="L2027, L2060"
    ),
    m.Observation(
        "trained",
        m.Missing.NOT_IN_SOURCE,
        ROMA_3,
        cell={"age": "18-25"},
        project="roma-3",
        source="email-roma-3",
        at="L2027-2028, L2060",
        note="'Most of them'.",
    ),
)

cohorts_of_roma = (
    m.Cohort(
        "roma-of-2006-2007",
        entered=75,
        support_ends="2007",
        indicators=["trained"],
        project="roma-1",
        source="final-roma-1",
        at="L1933",
    ),
    m.Cohort(
        "roma-of-2008",
        entered=77,
        support_ends="2008-12-31",
        indicators=["trained"],
        project="roma-2",
        source="final-roma-2",
        at="L1960",
    ),
    m.Cohort(
        "roma-of-2009-2010",
        entered=75,
        support_ends="2010-06",
        indicators=["trained"],
        project="roma-3",
        source="final-roma-3",
        at="L2001, L2027",
    ),
)

claims_of_roma = (
    m.Claim(
        "cooperation",
        "Those who work for better lives of Roma work together more",
        kind="contribution",
        direction="increase",
        made="2009",
        evidence=[m.Evidence("final-roma-2", design="assertion", at="L1968-1971")],
        project="roma-2",
        source="final-roma-2",
        at="L1968-1969",
    ),
)


# === The five prevention projects together ========================================================

prevention = m.Framework(
    "prevention",
    "Prevention: two ESS and three Roma projects, taken together",
    period=PREVENTION,
    cost_basis="overhead in",
    **whom_and_where,
    inputs=[
        m.Input(
            "total-cost",
            "What the five projects cost in all",
            amount=m.Money(754_982, "EUR"),
            kind="funds",
            period=PREVENTION,
            source="five-final-reports",
            at="L2424-2427, L2447",
            note="With rent, salaries and benefits of the office in it (L2427-2430). Each donor's share is not given.",
        )
    ],
    activities=[
        m.Activity("carry-out", "Carry out the five projects", source="norad-2011", at="L1801-1804, L2424-2427")
    ],
    outputs=[
        m.Output(
            "reached",
            "People served directly",
            indicators=[
                counted(
                    "direct-beneficiaries", "Individuals served directly", "person", population="served", reach="direct"
                )
            ],
            source="five-final-reports",
            at="L2424-2427",
            note="Besides, several NGOs and government agencies indirectly.",
        )
    ],
    outcomes=[
        m.Outcome(
            "employed", "Participants have work, or could work for themselves", source="norad-review", at="L2134-2136"
        ),
        m.Outcome(
            "qualified", "Participants are better qualified for the labour market", source="norad-review", at="L2135"
        ),
        m.Outcome(
            "confident",
            "Participants have more confidence in themselves",
            source="norad-review",
            at="L2136-2137",
            note="Whether anybody planned it is not said.",
        ),
        m.Outcome(
            "integrated",
            "Roma belong more to society as a whole",
            source="norad-review",
            at="L2137-2139",
            note="Whether anybody planned it is not said.",
        ),
        m.Outcome(
            "safe-migration",
            "Participants have a better chance to migrate legally and safely",
            source="norad-review",
            at="L2139-2141",
            note="Whether anybody planned it is not said.",
        ),
        m.Outcome("empowered", "Participants are empowered", planned=False, source="norad-2011", at="L2246-2247"),
    ],
    links=[
        m.Link("total-cost", "carry-out", source="five-final-reports", at="L2424-2427"),
        m.Link("carry-out", "reached", source="five-final-reports", at="L2424-2427"),
        m.Link(
            "reached",
            "employed",
            mechanism="Skills, tools and referral lead to work",
            evidence=[opinion("participants", "L2125-2126"), record("review-visits", "L2125")],
            source="norad-review",
            at="L2134-2137",
        ),
        m.Link(
            "reached",
            "qualified",
            mechanism="People are trained",
            evidence=[opinion("participants", "L2125-2126")],
            source="norad-review",
            at="L2134-2135",
        ),
        m.Link(
            "reached",
            "confident",
            evidence=[opinion("participants", "L2125-2126")],
            source="norad-review",
            at="L2136-2137",
        ),
        m.Link("reached", "empowered", source="norad-2011", at="L2246-2247"),
        m.Link(
            "employed",
            "integrated",
            mechanism="Roma work with firms in the centre of town, away from where they live",
            evidence=[afterwards("norad-review", "L2137-2139")],
            source="norad-review",
            at="L2137-2139",
        ),
        m.Link("qualified", "safe-migration", source="norad-review", at="L2139-2141"),
    ],
    context=[
        counted("ess-1-participants", "Participants of the first ESS project", "person"),
        counted("ess-2-participants", "Participants of the second ESS project", "person"),
        counted("roma-1-participants", "Participants of the first Roma project", "person"),
        counted("roma-2-participants", "Participants of the second Roma project", "person"),
        counted("roma-3-participants", "Participants of the third Roma project", "person"),
        counted("projects", "Projects of prevention", "item"),
        counted("ess-projects", "Of these, ESS", "item"),
        counted("roma-projects", "Of these, for Roma", "item"),
        counted("ess-places", "Places with a selection board for ESS", "place"),
    ],
    relations=[
        m.Sum(
            "direct-beneficiaries",
            parts=[
                "ess-1-participants",
                "ess-2-participants",
                "roma-1-participants",
                "roma-2-participants",
                "roma-3-participants",
            ],
        ),
        m.Sum("projects", parts=["ess-projects", "roma-projects"]),
    ],
    risks=[
        m.Risk(
            "The projects cost much for how few they reach",
            affects=["reached"],
            source="iom-staff",
            at="L2420-2424, L2446",
        )
    ],
    partners=[norway, bank, mlsp, employment_agency],
    monitoring=monitoring(review_of_norad),
    stated=[
        review_stated,
        asked_by_evaluations,
        m.Stated("populations", "young Roma, in both projects", source="norad-2011", at="L1922-1923"),
    ],
    absences=[*of_prevention, no_breakdowns],
    note="Participants chose their trade, and had no other part in design (L2251-2253). The report would have "
    "it studied whether the projects are worth what they cost (L2437-2438).",
)

# No day is printed with the total, so its parts stand here without theirs, which the projects keep.
figures_of_prevention = (
    # A total cost in final reports is what was spent.
    m.Observation(
        "total-cost", m.Money(754_982, "EUR"), project="prevention", source="five-final-reports", at="L2424-2427"
    ),
    m.Observation("direct-beneficiaries", 307, project="prevention", source="five-final-reports", at="L2425-2427"),
    m.Observation("ess-1-participants", 34, project="prevention", source="final-ess-1", at="L1878"),
    m.Observation("ess-2-participants", 40, project="prevention", source="final-ess-2", at="L1883"),
    m.Observation("roma-1-participants", 75, project="prevention", source="final-roma-1", at="L1933"),
    m.Observation("roma-2-participants", 77, project="prevention", source="final-roma-2", at="L1960"),
    m.Observation("roma-3-participants", 75, project="prevention", source="final-roma-3", at="L2001, L2027"),
    m.Observation("projects", 5, PREVENTION, project="prevention", source="norad-2011", at="L1801"),
    m.Observation("ess-projects", 2, PREVENTION, project="prevention", source="norad-2011", at="L1802"),
    m.Observation("roma-projects", 3, PREVENTION, project="prevention", source="norad-2011", at="L1803"),
    m.Observation("ess-places", 4, project="prevention", source="norad-2011", at="L1859-1860"),
)

AS_THE_REVIEW_SAW = (
    afterwards("norad-review", "L2101-2104, L2125-2128", note="Without a measure before, or others to compare."),
    opinion("participants", "L2125-2126"),
    record("review-visits", "L2125", n=3, note="Three places."),
)


def found_by_the_review(outcome: str, text: str, at: str, **more: Any) -> m.Claim:
    """Return what the Review of Norad found of the ESS and Roma projects."""
    return m.Claim(
        outcome,
        text,
        kind="contribution",
        direction="increase",
        made="2009",
        evidence=AS_THE_REVIEW_SAW,
        project="prevention",
        source="norad-review",
        at=at,
        **more,
    )


claims_of_prevention = (
    found_by_the_review("employed", "More participants have work, and more could work for themselves", "L2134-2136"),
    found_by_the_review("qualified", "Participants are better qualified for the labour market", "L2135"),
    found_by_the_review("confident", "Participants have more confidence in themselves", "L2136-2137"),
    found_by_the_review(
        "integrated",
        "Roma are better integrated: they work in the city's centre",
        "L2137-2139",
        who="Roma participants",
    ),
    found_by_the_review(
        "safe-migration", "Participants are seen to have a better chance to migrate legally", "L2139-2141"
    ),
    m.Claim(
        "empowered",
        "The projects have empowered those who took part",
        kind="contribution",
        direction="increase",
        planned=False,
        made=VISIT,
        who="Participants of the prevention projects",
        contribution="What the projects did, says the report, and no more",
        evidence=[m.Evidence("norad-2011", design="assertion", at="L2246-2247", note="It cites nobody.")],
        project="prevention",
        source="norad-2011",
        at="L2246-2247",
    ),
)


# === All of it ====================================================================================

programme = m.Portfolio(
    "iom-macedonia",
    "IOM in Macedonia: work against trafficking that Norway pays for",
    [office, assistance, capacity, network, prevention, ess_1, ess_2, roma_1, roma_2, roma_3, roma_4],
    note="Nine projects of Norway's up to 2010 (L1607-1613), two of direct assistance being told as one here, and the "
    "follow-up that had just begun (L2030-2031).",
)

observations = m.Observations(
    [
        *figures_of_the_office,
        *figures_of_assistance,
        *figures_of_capacity,
        *figures_of_the_network,
        *figures_of_prevention,
        *figures_of_ess,
        *figures_of_roma_1,
        *figures_of_roma_2,
        *figures_of_roma_3,
    ],
    claims=[*claims_of_the_office, *claims_of_the_network, *claims_of_prevention, *claims_of_ess, *claims_of_roma],
    cohorts=[cohort_of_assistance, *cohorts_of_ess, *cohorts_of_roma],
)


if __name__ == "__main__":
    cited = m.lines_cited(m.citations(programme, observations))
    print(f"{len(observations)} figures; {cited} lines of the report cited.\n")

    # On 1 November 2010 the evaluators' two months in the field are over, and the fourth Roma project has ten to run.
    print(m.check_coverage(programme, observations, on=date(2010, 11, 1)))

    # On the day of the briefing one target with a figure is due, that of direct assistance; the newest ones are not.
    print()
    print(m.assess_progress(programme, observations, on=date(2010, 9, 13)))

    # Where the report does not agree with itself, or its sources with each other: both figures, with their lines.
    print()
    print(m.reconcile(programme, observations))

    # What one of those that the five prevention projects served has cost; what an outcome cost, nobody can say.
    costs = m.unit_costs(programme, observations, over=["prevention/direct-beneficiaries"], on=date(2010, 11, 1))
    print()
    print("\n".join(cost.explain() for cost in costs))
