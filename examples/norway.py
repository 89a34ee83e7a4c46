"""Norway: what the evaluation of IOM's counter-trafficking work says of returns from Norway, and what it leaves open.

The source is Annex H, the Norway case study, of "Evaluation of the International Organization for Migration and its
Efforts to Combat Human Trafficking" (Norad's evaluation department, report 11/2010, by Berkeley Policy Associates). The
evaluators spoke to 22 people in Norway in 2010.

`at="L3572-3573"` counts lines in the text of Annexes D to H of that report. The numbers are the report's; the words are
ours. Where it says two things, both stand here, each with its line.

This is an extract (`basis="extract"`): somebody else's summary, not the project's own framework. What the report does
not mention is therefore not a gap, and mande says that it cannot tell. What the report itself says is missing stands in
`absences`, below.

The cells are small, some of them one person: this is for those who work with the data, and no table to be published.
What the report tells of single people beyond its figures is left out.

Run it to see what is missing on 1 November 2010, when the field work was over and the next phase about to be agreed:

    python examples/norway.py
"""

from collections.abc import Mapping
from datetime import date
from typing import Any

import mande as m

PILOT = "2007"
SECOND = "2008"
THIRD = "2009"
SO_FAR = "2007/2009"  # the pilot and its two extensions by a year each (L3427-3429)
NEXT_PHASE = "2010/2012"
VISIT = (
    "2010-10"  # interviews are dated 2010 (L3459); the latest event the text dates is of late September (L3634-3635)
)
UNTIL_THE_VISIT = "2007-01/2010-10"


def counted(code: str, title: str, unit: str, **more: Any) -> m.Indicator:
    """Return an indicator that counts each year anew, as the yearly final reports do."""
    return m.Indicator(code, title, unit=unit, accumulation="incremental", **more)


def state(code: str, title: str, unit: str, **more: Any) -> m.Indicator:
    """Return an indicator of how things stand on a day."""
    return m.Indicator(code, title, unit=unit, accumulation="snapshot", **more)


def opinion(source: str, at: str, **more: Any) -> m.Evidence:
    """Return what somebody told the evaluators."""
    return m.Evidence(source, design="opinion", at=at, **more)


def record(source: str, at: str, **more: Any) -> m.Evidence:
    """Return what somebody wrote down."""
    return m.Evidence(source, design="record", at=at, **more)


def in_cells(
    indicator: str, cells: Mapping[str, int], period: str, *, source: str, at: str, note: str | None = None
) -> list[m.Observation]:
    """Return a figure for each of the cells of one passage."""
    return [
        m.Observation(indicator, number, period, cell=cell, source=source, at=at, note=note)
        for cell, number in cells.items()
    ]


# --- Who says so ----------------------------------------------------------------------------------
# Role and independence are judged from the text. The office carries everything out itself and pays no partner
# (L3471-3475). The government pays for the work and counts it among its own measures (L3882-3885), and how near to it
# those officials stand who spoke is not said: left open. So are groups of speakers that the footnotes do not tell
# apart. The footnote behind one paragraph is not printed (L3590): what it cites keeps its number, and has no source.

evaluation = m.Source(
    "norad-2011",
    "Evaluation of the International Organization for Migration and its Efforts to Combat Human Trafficking",
    kind="evaluation",
    published="2011-02-28",
    role="evaluator",
    independence="independent",
    note="Norad's evaluation department, report 11/2010; Annex H. It speaks here where it cites nobody else.",
)

papers_of_the_office = (
    m.Source(
        "final-2007",
        "Final report on the pilot project of 2007, by IOM",
        kind="report",
        published="2008",
        role="implementer",
        independence="self",
        note="Cited under two titles (L3514, L3566), and once more as a narrative report (L3724).",
    ),
    m.Source(
        "final-2008",
        "Final narrative report on 2008 to the government of Norway, by IOM",
        kind="report",
        published="2009",
        role="implementer",
        independence="self",
    ),
    m.Source(
        "final-2009",
        "Final narrative report on 2009 to the government of Norway, by IOM",
        kind="report",
        published="2010",
        role="implementer",
        independence="self",
    ),
    m.Source(
        "proposal-2003",
        "The first proposal on counter-trafficking to the foreign ministry, with an assessment of trends and needs",
        kind="plan",
        published="2003",
        role="implementer",
        independence="self",
        note="Rejected, as were those of each year after it (L3445-3449).",
    ),
    m.Source(
        "proposal-2009",
        "Proposal for 2010 to 2012, by IOM Oslo",
        kind="plan",
        published="2009",
        role="implementer",
        independence="self",
        note="Submitted at the end of 2009 (L3628-3629); approved by the time of the report (L3429-3430).",
    ),
    m.Source("briefing", "Briefing paper of IOM", kind="paper", role="implementer", independence="self"),
    m.Source(
        "iom-letter",
        "Letter of IOM to the foreign ministry on its critical funding",
        kind="letter",
        published="2010-07-16",
        role="implementer",
        independence="self",
    ),
    m.Source(
        "tracking-sheet",
        "The office's own sheet that tracks reintegration assistance",
        kind="record",
        role="implementer",
        independence="self",
        note="Made because the office saw the need for it (L3848-3849). No figure is quoted from it by name.",
    ),
    m.Source(
        "iom-email", "Emails from IOM Oslo", kind="email", published="2010", role="implementer", independence="self"
    ),
    m.Source(
        "iom-comments",
        "Written comments of IOM's staff on the draft report",
        kind="comments",
        published="2010",
        role="implementer",
        independence="self",
    ),
)

papers_of_others = (
    m.Source(
        "action-plan",
        "The government's plan of action against human trafficking, 2006 to 2009",
        kind="plan",
        published="2006",
        role="government",
    ),
    m.Source(
        "police-2010",
        "Trends in crime 2010, by the Police Directorate",
        kind="report",
        published="2010",
        role="government",
        independence="independent",
    ),
    m.Source(
        "kom-statistics",
        "Statistics of assumed cases, by KOM",
        kind="statistics",
        role="government",
        note="Begun in 2007 beside those of the police on prosecutions and convictions (L3384-3386).",
    ),
    m.Source("police-website", "The Norwegian police on the web, on KOM", kind="website", role="government"),
    m.Source(
        "tip-2010",
        "Trafficking in Persons Report 2010",
        kind="report",
        published="2010",
        role="government",
        independence="independent",
        note="By the Department of State of the United States.",
    ),
)

interviews = (
    m.Source("iom-staff", "IOM's staff", kind="interview", published="2010", role="implementer", independence="self"),
    m.Source("iom-and-others", "IOM's and other staff", kind="interview", published="2010"),
    m.Source("iom-and-government", "IOM's and government staff", kind="interview", published="2010"),
    m.Source("government-staff", "Government staff", kind="interview", published="2010", role="government"),
    m.Source("government-and-ngos", "Government and NGO staff", kind="interview", published="2010"),
    m.Source("ngo-staff", "Key NGO staff", kind="interview", published="2010", role="partner"),
    m.Source("ngos-government-iom", "Key NGO, government and IOM staff", kind="interview", published="2010"),
    m.Source("several-staff", "Staff of several kinds, not told apart", kind="interview", published="2010"),
)

sources = (evaluation, *papers_of_the_office, *papers_of_others, *interviews)


# --- Whom, where and by what ----------------------------------------------------------------------

populations = (
    m.Population(
        "assumed-victims",
        "People held to be victims of trafficking by KOM",
        note="They may apply for six months of reflection, with a permit, health services, money, shelter and a "
        "lawyer, in which to decide on a report to the police, asylum or return (L3409-3412).",
    ),
    m.Population(
        "victims",
        "Victims of trafficking in Norway",
        overlaps=["assumed-victims"],
        note="Most are trafficked for sexual exploitation (L3381). Other forms show up by now: forced marriage and "
        "begging, work on fishing boats, forced labour of nurses (L3414-3422); fewer victims work with the police "
        "(L3399-3404).",
    ),
    m.Population("applicants", "Victims who think of going home", within="victims"),
    m.Population("returnees", "Victims who went home with the project", within="applicants"),
    m.Population(
        "children",
        "Children among those who apply",
        within="applicants",
        overlaps=["returnees"],
        only={"age": "child"},
    ),
)

places = (
    m.Place("NO", "Norway", kind="country", served=True),
    m.Place("NO-oslo", "Oslo and around it", within="NO"),
)

dimensions = (
    m.GENDER,
    m.Dimension(
        "age",
        "Children and adults",
        [m.Category("child", "Children", band="0-17"), m.Category("adult", "Adults", band="18+"), "unknown"],
        note="The report says children, boys and girls, and prints no ages; under 18 is our reading.",
    ),
    m.Dimension(
        "country",
        "Country of return",
        [
            m.Category("albania", "Albania"),
            m.Category("brazil", "Brazil"),
            m.Category("china", "China"),
            m.Category("congo", "Congo"),
            m.Category("lithuania", "Lithuania"),
            m.Category("nigeria", "Nigeria"),
            m.Category("romania", "Romania"),
            m.Category("ukraine", "Ukraine"),
        ],
        note="Which of the two Congos is not said (L3578).",
    ),
    m.Dimension(
        "exploitation",
        "Form of exploitation",
        [
            m.Category("labour", "Forced labour"),
            m.Category("sexual", "Sexual exploitation"),
            m.Category("begging-stealing-artistry", "Forced begging, stealing or artistry"),
            m.Category("begging-prostitution", "Forced begging or prostitution"),
        ],
    ),
    m.Dimension(
        "obstacle",
        "What kept them from travelling",
        [
            m.Category("unsafe", "The child protection service did not find it safe"),
            m.Category("refused", "The embassy refused a travel document"),
            m.Category("not-issued", "Travel documents are still not issued"),
        ],
    ),
)


# --- What was promised: objectives and inputs -----------------------------------------------------

objectives = (
    m.Objective(
        "measure-11",
        "Victims are repatriated in safety, and settle again in their country",
        outcomes=["return-system", "reintegrated"],
        source="action-plan",
        at="L3881-3885",
        note="The government's own aim, which it pursues by this project.",
    ),
    m.Objective(
        "combat",
        "Return, protection and reintegration of victims do their part against human trafficking",
        outcomes=["return-system", "reintegrated"],
        source="final-2007",
        at="L3480-3482",
    ),
    m.Objective(
        "mechanism",
        "There is a way for victims to return of their own will",
        outcomes=["return-system"],
        source="final-2007",
        at="L3482-3483",
    ),
    m.Objective(
        "return",
        "Victims who want to return are helped to, in safety and dignity",
        outcomes=["return-system", "reintegrated"],
        source="final-2007",
        at="L3483, L3485-3486",
    ),
    m.Objective(
        "reintegration",
        "Victims recover and find their place at home",
        outcomes=["started-anew", "reintegrated"],
        source="final-2007",
        at="L3483-3484, L3486-3487",
    ),
    m.Objective(
        "empowerment",
        "Those helped are strong enough not to be trafficked again",
        outcomes=["reintegrated"],
        source="norad-2011",
        at="L3534-3537",
        note="Added in 2008.",
    ),
    m.Objective(
        "awareness",
        "Norway knows more of human trafficking",
        outcomes=["aware"],
        source="proposal-2009",
        at="L3645-3647",
        note="Added for 2010 to 2012, with more channels of information; outreach, training and seminars are to come "
        "(L3649-3653).",
    ),
)

funds = (
    m.Input(
        "grant-2007",
        "The foreign ministry's money for the pilot",
        amount=m.Missing.NOT_IN_SOURCE,
        kind="funds",
        period=PILOT,
        source="norad-2011",
        at="L3427-3429, L3449-3452",
        note="Granted once the plan of action of 2006 to 2009 had committed the government to such a project.",
    ),
    m.Input(
        "grant-2008",
        "The foreign ministry's money for 2008, as sole donor",
        amount=m.Missing.NOT_IN_SOURCE,
        kind="funds",
        period=SECOND,
        source="norad-2011",
        at="L3533-3534",
    ),
    m.Input(
        "grant-2009",
        "Money for another year",
        amount=m.Missing.NOT_IN_SOURCE,
        kind="funds",
        period=THIRD,
        source="norad-2011",
        at="L3592-3593",
    ),
    m.Input(
        "carried-over",
        "What was left of 2009, which the foreign ministry let the office use in 2010",
        amount=m.Missing.NOT_IN_SOURCE,
        kind="funds",
        period="2010-01/2010-06",
        source="norad-2011",
        at="L3629-3632",
        note="It was running out by June; the day on which it did is not given. In July the office wrote that its "
        "funding was critical.",
    ),
    m.Input(
        "grant-2010",
        "The justice ministry's money for the rest of 2010",
        amount=m.Missing.NOT_IN_SOURCE,
        kind="funds",
        period="2010-08/2010-12",
        source="iom-comments",
        at="L3632-3636",
        note="On a budget revised at the end of July; the letter that promised it came in late September.",
    ),
    m.Input(
        "grant-2011",
        "A new agreement with the directorate of immigration, for two years",
        amount=m.Missing.NOT_IN_SOURCE,
        kind="funds",
        period="2011/2012",
        source="iom-comments",
        at="L3636-3640",
        note="Still to be signed. The text says the next two years; read as those after 2010.",
    ),
)

grants_to_persons = (
    m.Input(
        "reintegration-grant",
        "What the office spends on each returnee, child or adult, by the reintegration plan; not in cash",
        amount=m.Money(25_000, "NOK"),
        per="person",
        kind="grant",
        source="norad-2011",
        at="L3561-3562",
        note="Set by the government; whether it is enough was not assessed (L3611-3612). The last footnote of the "
        "paragraph names a briefing paper (L3614).",
    ),
    m.Input(
        "child-grant",
        "What is added for each child born in Norway to a victim exploited there; in kind",
        amount=m.Money(15_000, "NOK"),
        per="child",
        kind="grant",
        source="norad-2011",
        at="L3562-3569",
        note="For the child's education, and as income for its parents.",
    ),
    m.Input(
        "arrival-cash",
        "Cash for each returnee on arrival, to spend as they wish",
        amount=m.Money(3_000, "NOK"),
        per="person",
        kind="grant",
        source="briefing",
        at="L3569-3570",
        note="From 2009 on (L3569); no end is given.",
    ),
)

people_and_help = (
    m.Input(
        "focal-point",
        "The one member of staff for counter-trafficking",
        amount=m.Amount(1, "person"),
        kind="staff",
        indicators=[
            state(
                "focal-point-share",
                "Share of the focal point's post that is for the project",
                "post",
                measure="percentage",
                direction="increase",
                targets=[
                    m.Target(
                        100,
                        NEXT_PHASE,
                        source="proposal-2009",
                        at="L3656-3658",
                        note="A full post, its cost in the proposal for three years.",
                    )
                ],
            )
        ],
        source="iom-email",
        at="L3435-3437",
        note="The rest of the post is for the return programme, VARP.",
    ),
    m.Input(
        "varp-logistics",
        "Travel, its planning and its papers, out of the return programme for asylum seekers (VARP)",
        amount=m.Missing.NOT_IN_SOURCE,
        kind="in kind",
        source="norad-2011",
        at="L3468-3471, L3510-3514, L3518",
        note="So that nothing is done or paid for twice. VARP is what keeps the office going (L3425-3427).",
    ),
    m.Input(
        "missions",
        "IOM's offices in the countries of return",
        amount=m.Missing.NOT_IN_SOURCE,
        kind="staff",
        source="final-2007",
        at="L3487-3490, L3518-3519",
        note="They helped victims from other countries, and rejected asylum seekers, before.",
    ),
)

inputs = (*funds, *grants_to_persons, *people_and_help)


# --- What was promised: activities and outputs ----------------------------------------------------

SERVICES = "L3537-3539"


def service(code: str, title: str, at: str, **more: Any) -> m.Activity:
    """Return one of the services that the report lists."""
    return m.Activity(code, title, source="norad-2011", at=f"{SERVICES}, {at}", **more)


services_before_departure = (
    service("counsel", "Inform and counsel those who think of return", "L3541-3542"),
    service("assess-needs", "Assess what they need at home, and their safety there", "L3543, L3501-3504"),
    service("assess-families", "Assess a child's family and safety in depth", "L3544, L3766-3768"),
    service("travel-papers", "Obtain travel documents", "L3545"),
    service("travel", "Arrange the whole journey", "L3546"),
    service("escort", "Help at airports, and escort every child", "L3547"),
)

services_after_arrival = (
    service("receive", "Receive at the airport, and bring to the place they go to", "L3549-3550"),
    service("identity-papers", "Help with identity documents", "L3551"),
    service("house", "House for a time in a rehabilitation centre", "L3552"),
    service("treat", "Treat body, teeth and mind", "L3553"),
    service("legal-help", "Advise and help in law", "L3554"),
    service("advise-on-work", "Counsel on work and education", "L3555"),
    service("set-up", "Arrange for a job, education, training, a business or housing", "L3556-3558"),
    service(
        "follow-up", "Monitor and follow up", "L3559", note="For as long as the grant is being spent (L3821-3823)."
    ),
)

other_activities = (
    m.Activity("set-up-mechanism", "Set up the return of victims", source="norad-2011", at="L3479-3483, L3492-3493"),
    m.Activity(
        "screen",
        "Screen each victim in an interview, and have KOM agree to the return",
        source="norad-2011",
        at="L3501-3510",
        note="Adults decide for themselves; for a child, guardian and child protection service do. KOM may hold a "
        "return back, for an investigation, say.",
    ),
    m.Activity(
        "plan-reintegration",
        "Plan reintegration with each returnee, before departure and again after arrival",
        source="norad-2011",
        at="L3521-3524",
        note="One plan for each person asks for time and effort (L3966-3967).",
    ),
    m.Activity(
        "inform",
        "Keep a website, hand out sheets and brochures, speak at seminars and to the media",
        source="footnote-274",
        at="L3583-3588, L3604-3608",
        note="In 2007 there was less of it than in the two years after (L3923-3925).",
    ),
    m.Activity(
        "network",
        "Attend KOM's monthly meetings, keep in touch with embassies and consulates, visit offices in countries of "
        "return",
        source="footnote-274",
        at="L3585-3590, L3606-3609",
    ),
    m.Activity(
        "care-for-children",
        "Write guidance for the cases of children",
        source="iom-comments",
        at="L3764-3766, L3872-3873",
    ),
    m.Activity(
        "track",
        "Track reintegration assistance in a sheet",
        management_only="It is the office's own means of monitoring.",
        source="iom-and-others",
        at="L3848-3849",
    ),
)

activities = (*services_before_departure, *services_after_arrival, *other_activities)

outputs = (
    m.Output(
        "mechanism",
        "A way to return, and the forms for it",
        indicators=[counted("forms", "Forms for those who apply to return", "document")],
        source="norad-2011",
        at="L3492-3499",
    ),
    m.Output(
        "returns",
        "Victims returned",
        indicators=[
            counted(
                "returns",
                "Victims who returned in the year",
                "person",
                counting="new persons",
                direction="increase",
                population="returnees",
                frequency="yearly",
                means_of_verification="The yearly final reports, with an account of each returnee by country "
                "(L3664-3667)",
                breakdowns=["gender", "age", "country", "exploitation"],
                targets=[
                    m.Target(25, PILOT, kind="ceiling", qualifier="up to", source="final-2007", at="L3484-3485"),
                    m.Target(20, SECOND, source="norad-2011", at="L3537, L3901"),
                    m.Target(20, THIRD, source="final-2009", at="L3593, L3902"),
                    m.Target(
                        90,
                        NEXT_PHASE,
                        source="proposal-2009",
                        at="L3644-3645, L3903-3904",
                        note="It rests on more staff and more information (L3906-3908).",
                    ),
                    m.Target(
                        30,
                        "2010",
                        kind="about",
                        qualifier="about",
                        source="proposal-2009",
                        at="L3644-3645, L3904",
                        note="The evaluators would lower that of the first year (L3908-3909).",
                    ),
                    m.Target(
                        30, "2011", kind="about", qualifier="about", source="proposal-2009", at="L3644-3645, L3904"
                    ),
                    m.Target(
                        30, "2012", kind="about", qualifier="about", source="proposal-2009", at="L3644-3645, L3904"
                    ),
                ],
            ),
            counted(
                "new-returns",
                "Of them, those registered in the same year",
                "person",
                counting="new persons",
                population="returnees",
            ),
            counted(
                "returns-registered-before",
                "Of them, those registered in the year before",
                "person",
                counting="new persons",
                population="returnees",
            ),
            counted(
                "returns-a-year-later",
                "Those registered in the year who returned in the next",
                "person",
                counting="new persons",
                population="returnees",
            ),
            counted(
                "returnees",
                "Returnees whom the year's final report breaks down",
                "person",
                counting="persons present",
                population="returnees",
                definition="Those who returned in the year; in 2008 also those who were registered and left in the "
                "next (L3577)",
                means_of_verification="The yearly final reports, by country of return, gender, age and form of "
                "exploitation (L3575-3577); of age, the evaluation passes on the number of children alone",
                breakdowns=["gender", "age", "country", "exploitation"],
            ),
            state("countries-of-return", "Countries to which victims of the year returned", "place"),
            m.Indicator(
                "returned-so-far",
                "Victims who returned so far",
                unit="person",
                accumulation="cumulative",
                population="returnees",
            ),
        ],
        source="norad-2011",
        at="L3484-3487, L3895-3904",
    ),
    m.Output(
        "applications",
        "Victims heard, registered and advised",
        indicators=[
            counted(
                "interested",
                "Victims who told IOM that they think of return",
                "person",
                population="applicants",
                note="In 2008, those who expressed an interest; in 2009, those who got in touch.",
            ),
            counted("registered", "Victims registered for return", "person", population="applicants"),
            counted(
                "advised", "Possible applicants advised, by IOM or through others", "person", population="applicants"
            ),
            counted("unable-to-travel", "Applicants who could not travel", "person", population="applicants"),
        ],
        source="final-2008",
        at="L3572-3575, L3586-3587",
        note="In 2007 they were referred by two reception centres and two projects, then by KOM (L3493-3497, L3515); "
        "in 2008 by child welfare, the police, Rosa, Pro-senteret and lawyers (L3573-3575).",
    ),
    m.Output(
        "reintegration-support",
        "Returnees helped to start again",
        indicators=[
            m.Indicator(
                "fully-supported",
                "Returnees who have had the whole of their support",
                unit="person",
                accumulation="cumulative",
                population="returnees",
            ),
            state("in-process", "Returnees still being supported in kind", "person", population="returnees"),
            state("in-process-left-2008", "Of them, those who left in autumn 2008", "person", population="returnees"),
            state("in-process-left-2009", "Of them, those who left in autumn 2009", "person", population="returnees"),
            m.Indicator(
                "child-grants-given",
                "Grants given for a child born in Norway",
                unit="grant",
                accumulation="cumulative",
                population="returnees",
            ),
        ],
        source="final-2009",
        at="L3561-3570, L3621-3624",
    ),
    m.Output(
        "information",
        "Information on trafficking and on return",
        indicators=[counted("presentations", "Presentations at seminars and conferences", "event")],
        source="footnote-274",
        at="L3583-3588",
        note="In 2009 more of it, by the website, the media, embassies, advice and meetings (L3604-3608). What was "
        "handed out or read is not counted.",
    ),
    m.Output(
        "contacts",
        "Contacts in Norway and in countries of return",
        indicators=[counted("familiarisation-visits", "Visits to a country of return, to know it better", "visit")],
        source="footnote-274",
        at="L3585-3590, L3608-3609",
    ),
    m.Output(
        "child-checklist",
        "A checklist for the cases of children",
        indicators=[m.Indicator("child-checklist-used", "The checklist exists and is used", measure="yes no")],
        source="iom-comments",
        at="L3764-3766, L3872-3873",
        note="Made for Norway alone.",
    ),
    m.Output(
        "tracking",
        "Reintegration assistance tracked",
        indicators=[m.Indicator("tracking-sheet-made", "The tracking sheet exists", measure="yes no")],
        management_only="It is the office's own means of monitoring.",
        source="iom-and-others",
        at="L3848-3849",
    ),
)


# --- What was promised: outcomes and impact -------------------------------------------------------

outcomes = (
    m.Outcome(
        "return-system",
        "There is a system of return and reintegration for victims",
        order="immediate",
        source="norad-2011",
        at="L3686-3687",
    ),
    m.Outcome(
        "relations",
        "IOM and its partners in KOM work well together",
        order="immediate",
        source="norad-2011",
        at="L3689",
        note="Whether anybody planned it is not said.",
    ),
    m.Outcome(
        "aware",
        "Norway knows more of trafficking, and of the return and reintegration of victims",
        order="immediate",
        source="norad-2011",
        at="L3691-3692",
        note="In the plan from 2010 on (L3645-3647).",
    ),
    m.Outcome(
        "started-anew",
        "Returnees run small businesses, learn a trade or go to school",
        order="intermediate",
        source="norad-2011",
        at="L3694-3695",
    ),
    m.Outcome(
        "reintegrated",
        "Returnees have found their place at home for good",
        order="ultimate",
        source="final-2007",
        at="L3484-3487, L3534-3536",
    ),
    m.Outcome(
        "children-kept-safe",
        "Children are not sent back to where they would not be safe",
        planned=False,
        source="iom-comments",
        at="L3766-3771",
    ),
)

impacts = (
    m.Impact(
        "not-again",
        "Those who returned are not trafficked again",
        source="norad-2011",
        at="L3534-3537",
    ),
)


# --- Why one should lead to the other -------------------------------------------------------------

links_from_inputs = (
    m.Link("grant-2007", "set-up-mechanism", source="norad-2011", at="L3449-3452, L3479-3480"),
    m.Link("grant-2008", "travel", source="norad-2011", at="L3533-3539"),
    m.Link("grant-2009", "travel", source="norad-2011", at="L3592-3593"),
    m.Link(
        "carried-over",
        "travel",
        assumptions=[
            m.Assumption(
                "Money comes without a break, and is promised in time",
                status="contradicted",
                source="iom-staff",
                at="L3957-3961, L3463-3465",
            )
        ],
        source="norad-2011",
        at="L3629-3632",
    ),
    m.Link("grant-2010", "travel", source="iom-comments", at="L3632-3636"),
    m.Link("grant-2011", "travel", source="iom-comments", at="L3636-3640"),
    m.Link("varp-logistics", "travel", source="norad-2011", at="L3510-3514, L3518"),
    m.Link("varp-logistics", "travel-papers", source="norad-2011", at="L3510-3514, L3518"),
    m.Link("missions", "assess-needs", source="norad-2011", at="L3502-3504"),
    m.Link("missions", "receive", source="norad-2011", at="L3518-3519"),
    m.Link("reintegration-grant", "set-up", source="norad-2011", at="L3561-3562, L3675-3678"),
    m.Link("child-grant", "set-up", source="norad-2011", at="L3562-3569"),
    m.Link("arrival-cash", "receive", source="briefing", at="L3569-3570"),
    m.Link("focal-point", "network", source="iom-email", at="L3435-3437, L3589-3590"),
    m.Link(
        "focal-point",
        "counsel",
        assumptions=[
            m.Assumption(
                "One person has the time for all of it",
                status="contradicted",
                source="norad-2011",
                at="L3953-3955",
            )
        ],
        source="norad-2011",
        at="L3435-3437, L3656-3657",
    ),
)

links_from_activities = (
    m.Link(
        "set-up-mechanism",
        "mechanism",
        assumptions=[
            m.Assumption(
                "The government's analysis for its plan of action does for a needs assessment",
                source="iom-email",
                at="L3453-3456",
            )
        ],
        evidence=[record("final-2007", "L3492-3499")],
        source="norad-2011",
        at="L3492-3499",
    ),
    m.Link(
        "screen",
        "applications",
        mechanism="An interview shows who the victim is; then safety is assessed and a decision made",
        evidence=[
            opinion(
                "several-staff",
                "L3917-3921, L3936",
                n=3,
                says="contradicts",
                note="It asks for more than IOM needs, and makes victims tell their story once more.",
            )
        ],
        source="norad-2011",
        at="L3501-3510",
    ),
    m.Link(
        "counsel",
        "applications",
        mechanism="Victims hear that they may go home, and think about it",
        assumptions=[
            m.Assumption(
                "Victims hear of it, wherever in the country they live",
                status="contradicted",
                source="iom-and-others",
                at="L3526-3527, L3926-3930",
            )
        ],
        source="norad-2011",
        at="L3584-3587",
    ),
    m.Link("network", "applications", mechanism="KOM refers victims", source="norad-2011", at="L3495-3497"),
    m.Link(
        "travel",
        "returns",
        mechanism="Whoever decides to return is taken home in safety",
        assumptions=[
            m.Assumption(
                "Victims want to go home",
                status="mixed",
                source="iom-and-others",
                at="L3524-3531, L3902-3903",
            ),
            m.Assumption(
                "About 30 a year can be returned",
                source="norad-2011",
                at="L3903-3909",
            ),
        ],
        evidence=[
            record("final-2008", "L3572-3573"),
            record("final-2009", "L3593-3597"),
            opinion("several-staff", "L3914-3915", note="Most of those asked praise the logistics."),
        ],
        source="norad-2011",
        at="L3510-3514, L3518",
    ),
    m.Link("travel-papers", "returns", source="norad-2011", at="L3511-3514, L3602-3604"),
    m.Link("escort", "returns", source="norad-2011", at="L3547"),
    m.Link("assess-needs", "returns", source="norad-2011", at="L3502-3504"),
    m.Link("assess-families", "returns", source="norad-2011", at="L3544, L3766-3771"),
    m.Link("receive", "reintegration-support", source="norad-2011", at="L3518-3519, L3550"),
    m.Link("identity-papers", "reintegration-support", source="norad-2011", at="L3551"),
    m.Link("house", "reintegration-support", source="norad-2011", at="L3552"),
    m.Link("treat", "reintegration-support", source="norad-2011", at="L3553"),
    m.Link("legal-help", "reintegration-support", source="norad-2011", at="L3554"),
    m.Link("advise-on-work", "reintegration-support", source="norad-2011", at="L3555"),
    m.Link("set-up", "reintegration-support", source="norad-2011", at="L3556-3558, L3561-3562"),
    m.Link("follow-up", "reintegration-support", source="norad-2011", at="L3559"),
    m.Link("plan-reintegration", "reintegration-support", source="norad-2011", at="L3521-3524"),
    m.Link("inform", "information", source="norad-2011", at="L3583-3588"),
    m.Link("network", "contacts", source="norad-2011", at="L3585-3590"),
    m.Link("care-for-children", "child-checklist", source="iom-comments", at="L3764-3766"),
    m.Link("track", "tracking", source="iom-and-others", at="L3848-3849"),
)

links_to_outcomes = (
    m.Link(
        "mechanism",
        "return-system",
        mechanism="Forms, and an order of steps from screening to the journey, make a system",
        evidence=[opinion("several-staff", "L3683-3687")],
        source="norad-2011",
        at="L3492-3499",
    ),
    m.Link(
        "returns",
        "return-system",
        mechanism="Victims are referred to it and return by it",
        evidence=[record("final-2008", "L3572-3575")],
        source="norad-2011",
        at="L3895-3896",
    ),
    m.Link(
        "applications",
        "returns",
        mechanism="Some of those who apply return",
        evidence=[record("final-2008", "L3572-3573"), record("final-2009", "L3594-3596")],
        source="norad-2011",
        at="L3572-3573",
    ),
    m.Link(
        "contacts",
        "relations",
        mechanism="Monthly meetings, referrals, decisions on returns, and talk of cases and of policy",
        evidence=[opinion("several-staff", "L3689, L3728-3730")],
        source="several-staff",
        at="L3728-3730",
    ),
    m.Link(
        "information",
        "aware",
        mechanism="Victims, partners and the public hear of trafficking and of return from a body they believe",
        assumptions=[
            m.Assumption(
                "Word from IOM is believed where word from the government would not be",
                source="government-and-ngos",
                at="L3801-3804",
            )
        ],
        evidence=[
            opinion("government-and-ngos", "L3801-3804"),
            opinion("iom-staff", "L3926-3928", says="inconclusive", note="There is room for more outside Oslo."),
            opinion("ngo-staff", "L3929-3930", says="inconclusive", note="They would have national campaigns."),
            opinion(
                "ngos-government-iom",
                "L3930-3933",
                says="inconclusive",
                note="They would have more of it among asylum seekers, and more building of capacity.",
            ),
        ],
        source="norad-2011",
        at="L3798-3804",
    ),
    m.Link(
        "contacts",
        "aware",
        mechanism="Members of KOM learn what there is in countries of return",
        evidence=[opinion("iom-and-others", "L3868-3870", note="They know of Nigeria's agency, for one.")],
        source="iom-and-others",
        at="L3868-3870",
    ),
    m.Link(
        "reintegration-support",
        "started-anew",
        mechanism="Each spends the grant on a business, school, debts, health or living",
        evidence=[record("final-2009", "L3664-3682", note="So do the final reports of the two years before.")],
        source="norad-2011",
        at="L3674-3678",
    ),
    m.Link(
        "returns",
        "reintegrated",
        mechanism="A return that is safe and wanted lasts",
        source="norad-2011",
        at="L3484-3487",
    ),
    m.Link(
        "child-checklist",
        "children-kept-safe",
        mechanism="What IOM finds out about safety goes to those who decide for the child",
        assumptions=[
            m.Assumption(
                "Those who decide for a child know, and trust, how its safety was assessed",
                source="several-staff",
                at="L3773-3787",
            )
        ],
        evidence=[opinion("iom-comments", "L3766-3771"), record("final-2009", "L3600-3602")],
        source="norad-2011",
        at="L3763-3771",
    ),
)

links_between_changes = (
    m.Link(
        "started-anew",
        "reintegrated",
        mechanism="Whoever earns or learns stays",
        source="norad-2011",
        at="L3482-3487",
    ),
    m.Link(
        "reintegrated",
        "not-again",
        mechanism="Whoever has a footing at home is less easily recruited again",
        source="norad-2011",
        at="L3534-3537",
    ),
)

links = (*links_from_inputs, *links_from_activities, *links_to_outcomes, *links_between_changes)


# --- What belongs to no result: the country, the office, those who were asked ---------------------

context = (
    m.Indicator(
        "part-in-trafficking", "What Norway is to traffickers", measure="nominal", unit="place", accumulation="snapshot"
    ),
    counted(
        "assumed-cases",
        "People identified as assumed cases of trafficking",
        "person",
        population="assumed-victims",
        note="Nigeria is the most common country of origin (L3389). The police ascribe the rise to better "
        "knowledge and focus (L3389-3391).",
    ),
    state("nations", "Nations in the caseload of the year's assumed cases", "place"),
    counted(
        "reflection-applicants", "People who applied for a period of reflection", "person", population="assumed-victims"
    ),
    counted(
        "reported-cases",
        "Cases reported to the police",
        "case",
        note="Most are of sexual exploitation (L3381), of late with stronger ties to drugs and theft (L3396-3399).",
    ),
    m.Indicator("convicted-cases", "Cases with convictions so far", unit="case", accumulation="cumulative"),
    m.Indicator("first-case", "Of them, the first case", unit="case", accumulation="cumulative"),
    m.Indicator("later-cases", "Of them, all later cases", unit="case", accumulation="cumulative"),
    m.Indicator("found-guilty", "Persons found guilty so far", unit="person", accumulation="cumulative"),
    m.Indicator(
        "guilty-in-first-case", "Of them, perpetrators in the first case", unit="person", accumulation="cumulative"
    ),
    m.Indicator("guilty-in-later-cases", "Of them, those in all later cases", unit="person", accumulation="cumulative"),
    m.Indicator("acquitted", "Persons acquitted so far", unit="person", accumulation="cumulative"),
    state(
        "permanent-staff-from",
        "Permanent staff of the Oslo office, at least",
        "person",
        note="Printed as a range of two numbers; the other is `permanent-staff-to`.",
    ),
    state("permanent-staff-to", "Permanent staff of the Oslo office, at most", "person"),
    state("permanent-staff", "Permanent staff of the Oslo office", "person"),
    state("staff-elsewhere", "Staff outside Oslo, besides", "person"),
    state("international-staff", "International members of staff", "person"),
    state("local-staff", "Local members of staff", "person"),
    state("part-time-staff", "Part-time members of staff", "person"),
    state(
        "trainers",
        "Bi-cultural trainers",
        "person",
        note="Part-time, and only while cultural orientation is being taught.",
    ),
    state("office-projects", "Projects of IOM in Norway", "item"),
    state("staff-worldwide", "IOM's staff in the world", "person"),
    state(
        "applications-to-closed-countries",
        "Applications to return to where IOM cannot help",
        "case",
        note="Somalia and Afghanistan, for instance, where IOM is not there or hardly.",
    ),
    counted("informants", "People the evaluators interviewed", "person"),
)

relations = (
    m.Funnel("interested", "registered", "new-returns"),
    m.Subset("unable-to-travel", of="interested"),
    m.Subset("returns", of="returnees"),
    m.Sum("registered", parts=["new-returns", "returns-a-year-later"]),
    m.Sum("returns", parts=["new-returns", "returns-registered-before"]),
    m.Sum("returned-so-far", parts=["returns"]),
    m.Sum("returned-so-far", parts=["fully-supported", "in-process"]),
    m.Sum("in-process", parts=["in-process-left-2008", "in-process-left-2009"]),
    m.Sum("convicted-cases", parts=["first-case", "later-cases"]),
    m.Sum("found-guilty", parts=["guilty-in-first-case", "guilty-in-later-cases"]),
    m.AtLeast("found-guilty", "convicted-cases"),
    m.AtLeast("guilty-in-later-cases", "later-cases"),
    m.AtLeast("permanent-staff-to", "permanent-staff-from"),
    m.Sum("permanent-staff", parts=["international-staff", "local-staff", "part-time-staff", "trainers"]),
)


# --- How the office means to know -----------------------------------------------------------------

monitoring = m.MonitoringPlan(
    formal=False,
    participation="A returnee and IOM make the reintegration plan together, before departure, and again after arrival "
    "(L3521-3524).",
    learning="The office saw that victims and partners need more information, and gives more; that assistance has to "
    "be tracked, and made the tracking sheet; that forms of trafficking change, from sexual exploitation to labour and "
    "begging, and works on that with other missions, outside this project; that victims are sent back to the first "
    "country under the Dublin rules, asked its headquarters, was told no, and speaks up for them; that partners know "
    "little of countries of return, and tells them; that children need guidance of their own, and wrote it "
    "(L3842-3873).",
    source="iom-staff",
    at="L3817-3819",
    note="A plan is to be written this year (L3818-3819). Cases and practical matters are followed in the monthly "
    "meetings of KOM (L3820-3821); figures are kept and reported by gender and age (L3752-3753). Final reports follow "
    "each returnee for days, weeks, at times months (L3665-3681). The foreign ministry has monitored IOM, mainly by "
    "yearly plans and reports; some expect more contact from the directorate of immigration, which will do so from now "
    "on (L3825-3840). Projects are short, which makes outcomes hard to report (L3681-3682).",
)

partners = (
    m.Partner(
        "mfa",
        "Ministry of Foreign Affairs",
        role="sole donor, until 2010",
        funded=False,
        source="norad-2011",
        at="L3533-3534, L3825-3826, L3957-3963",
        note="Slow to answer, and its staff changed often (L3957-3963).",
    ),
    m.Partner(
        "mjp",
        "Ministry of Justice and Police",
        role="donor from August 2010",
        funded=False,
        source="iom-and-government",
        at="L3632-3636, L3640-3642",
    ),
    m.Partner(
        "udi",
        "Directorate of Immigration",
        role="manages the programme from 2010, and will monitor it",
        funded=False,
        source="norad-2011",
        at="L3636-3640, L3827-3840",
        note="It has had a section for returns since 2006 (L3838-3839).",
    ),
    m.Partner(
        "kom",
        "Coordinating Unit for Aid and Protection to Victims of Trafficking (KOM)",
        role="refers victims, and agrees to returns",
        funded=False,
        source="police-website",
        at="L3381-3384, L3493-3497, L3506-3510, L3709-3736",
        note="Set up across departments in 2007 (L3382, L3710-3711); there was none yet when the pilot took its first "
        "referrals (L3493). A project of the Police Directorate, with a group of authorities and one of NGOs, in which "
        "IOM sits; each meets monthly, both together twice a year.",
    ),
    m.Partner(
        "referrers",
        "Reception centres, shelters, child welfare, police and lawyers",
        role="refer victims",
        funded=False,
        source="iom-staff",
        at="L3493-3497, L3515-3517, L3573-3575",
    ),
    m.Partner(
        "missions",
        "IOM's offices in countries of return",
        role="assess safety, receive returnees and assist them",
        source="norad-2011",
        at="L3502-3504, L3518-3519, L3811-3813",
    ),
    m.Partner(
        "varp",
        "Voluntary Assisted Return Programme for asylum seekers, of the same office",
        role="travel logistics, and knowledge of countries",
        source="norad-2011",
        at="L3425-3432, L3468-3471, L3510-3514",
    ),
)

risks = (
    m.Risk(
        "The office has too few people for this work, and too much falls on one",
        affects=["returns", "information"],
        indicator="focal-point-share",
        source="norad-2011",
        at="L3647-3658, L3953-3955",
    ),
    m.Risk(
        "The donor answers late, and money stops",
        affects=["returns"],
        source="iom-staff",
        at="L3957-3964",
    ),
    m.Risk(
        "What is left of one year's money does not last until the next is granted",
        affects=["returns"],
        source="iom-letter",
        at="L3629-3632",
    ),
    m.Risk(
        "Each returnee has a plan of their own, which takes time and effort",
        affects=["reintegration-support"],
        source="norad-2011",
        at="L3966-3970",
    ),
    m.Risk(
        "Return of victims is disputed in Norway, where little is known of the countries they return to",
        affects=["returns", "aware"],
        source="several-staff",
        at="L3530-3531, L3972-3979",
    ),
    m.Risk(
        "Victims may ask to return to where IOM cannot help",
        affects=["returns"],
        indicator="applications-to-closed-countries",
        source="government-staff",
        at="L3986-3991",
    ),
    m.Risk(
        "Victims are sent back under the Dublin rules, without help",
        affects=["return-system"],
        source="iom-comments",
        at="L3856-3866, L3997-4004",
    ),
    m.Risk(
        "Those who see only the journey take IOM for a travel agency",
        affects=["relations"],
        source="government-staff",
        at="L3915-3917",
    ),
    m.Risk(
        "Too little is done for women's rights",
        affects=["reintegrated"],
        source="several-staff",
        at="L3755-3757",
    ),
)


# --- What the report says twice, and what it says is missing --------------------------------------

stated = (
    m.Stated(
        "indicators.returns.targets",
        "25 planned",
        source="norad-2011",
        at="L3525, L3899-3900",
        note="For 2007.",
    ),
    m.Stated(
        "title",
        "Pilot Project for Return and Reintegration Assistance to Victims of Trafficking from Norway",
        source="final-2007",
        at="L3514, L3566",
    ),
    m.Stated(
        "title",
        "IOM Oslo Counter Trafficking Project. Return and Reintegration Assistance to Victims of Trafficking in Norway",
        source="proposal-2009",
        at="L3672",
    ),
)

absences = (
    m.Absence("partners", source="norad-2011", at="L3471-3473", note="None that carries out any of the work."),
    m.Absence(
        "outcomes.actuals",
        source="norad-2011",
        at="L3662-3663",
        note="The final reports tell of no outcomes; what they gather is not gathered as such (L3680-3681).",
    ),
    m.Absence(
        "outcomes.indicators",
        source="norad-2011",
        at="L3875-3876",
        note="What the evaluators ask for: a plan with indicators of outcomes.",
    ),
    m.Absence(
        "outcomes.started-anew.actuals.after",
        source="norad-2011",
        at="L3678-3682",
        note="What returnees do is known for days, weeks, in some cases months.",
    ),
    m.Absence(
        "outcomes.reintegrated.actuals",
        source="norad-2011",
        at="L3909-3912, L3947-3949",
        note="Nobody knows whether they have found their place; nothing is seen beyond the first results.",
    ),
    m.Absence(
        "impacts.indicators", source="norad-2011", at="L3875-3876", note="The study of impact is yet to be planned."
    ),
    m.Absence(
        "inputs.funding",
        source="iom-staff",
        at="L3628-3636, L3959-3961",
        note="For want of an answer on the proposal the work stood still for three months of 2010.",
    ),
    m.Absence("monitoring.formal", source="iom-staff", at="L3817-3819, L3875-3876"),
    m.Absence(
        "monitoring.follow_up",
        source="norad-2011",
        at="L3821-3823",
        note="Nobody is followed once the grant is spent.",
    ),
    m.Absence("cohorts.fully-supported.followed", source="norad-2011", at="L3821-3823"),
    m.Absence(
        "monitoring.studies.evaluation",
        source="norad-2011",
        at="L3663-3664, L3819-3820",
        note="Of none of the three projects.",
    ),
    m.Absence(
        "monitoring.studies.needs assessment",
        source="norad-2011",
        at="L3453-3456",
        note="One was in the proposal of 2003, which was rejected (L3445-3449).",
    ),
)


programme = m.Framework(
    "return-of-victims",
    "Voluntary return and reintegration assistance to victims of trafficking",
    period=SO_FAR,
    strategy="2006/2009",
    basis="extract",
    sensitivity="high",
    objectives=objectives,
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
    target_groups=("victims",),
    sources=sources,
    partners=partners,
    risks=risks,
    relations=relations,
    monitoring=monitoring,
    stated=stated,
    absences=absences,
    units=m.Units(counted=["post", "child = children"]),
    note="A pilot of one year and two extensions by a year each (L3427-3429), which are over and reported, and stand "
    "as the period. The three years from 2010 on are approved and not yet agreed (L3429-3430, L3638-3640): they are "
    "here as a target, as money and as an aim. Some are still being supported (L3623); no last day is given, so "
    "that the last of the period stands for it. The strategy is the government's plan of action, whose measure 11 "
    "this project is (L3449-3452, L3881-3885). It has no focus on gender beyond support for women and men, girls and "
    "boys alike (L3750-3752); those responsible know of gender, the evaluators saw (L3753-3755).",
)


# --- What was seen: figures -----------------------------------------------------------------------
# The four who were registered in 2008 and left in 2009 are counted among the returns of 2009 alone, and in the
# breakdowns of both years. Hence two indicators: `returns`, and `returnees`, the people who are broken down.

REGISTERED_BEFORE = "Registered in 2008."

figures_of_returns = (
    m.Observation(
        "returns",
        3,
        PILOT,
        source="final-2007",
        at="L3524-3525, L3900",
        variance=m.Variance(
            "Victims did not know of it, above all outside Oslo, or did not want to: unsure of where they would return "
            "to, afraid of being trafficked again or shunned, or hoping to stay; and return was much disputed",
            source="iom-and-others",
            at="L3525-3531",
        ),
    ),
    m.Observation("returns", 14, SECOND, source="final-2008", at="L3573, L3901-3902"),
    m.Observation("returns", 19, THIRD, source="final-2009", at="L3594-3596, L3902-3903"),
    m.Observation("new-returns", 14, SECOND, source="final-2008", at="L3572-3573"),
    m.Observation("new-returns", 15, THIRD, source="final-2009", at="L3595"),
    m.Observation("returns-a-year-later", 4, SECOND, source="final-2008", at="L3573"),
    m.Observation("returns-registered-before", 4, THIRD, source="final-2009", at="L3595", note=REGISTERED_BEFORE),
    m.Observation("returned-so-far", 35, SO_FAR, source="final-2009", at="L3621"),
    m.Observation(
        "returned-so-far",
        36,
        SO_FAR,
        source="norad-2011",
        at="L3947-3949",
        note="No date stands beside it: so far, says the text. Read as the three years whose returns it gives "
        "(L3899-3903), since it gives none of 2010.",
    ),
    m.Observation("countries-of-return", 6, SECOND, source="final-2008", at="L3577-3578"),
    m.Observation("forms", 3, PILOT, source="norad-2011", at="L3497-3499"),
)

figures_of_applications = (
    m.Observation("interested", 19, SECOND, source="final-2008", at="L3572"),
    m.Observation("registered", 18, SECOND, source="final-2008", at="L3572-3573"),
    m.Observation("interested", 32, THIRD, source="final-2009", at="L3594"),
    m.Observation("unable-to-travel", 4, THIRD, source="final-2009", at="L3600-3601"),
    *in_cells(
        "unable-to-travel",
        {"obstacle=unsafe": 2, "obstacle=refused": 1, "obstacle=not-issued": 1},
        THIRD,
        source="final-2009",
        at="L3601-3604",
    ),
    m.Observation(
        "unable-to-travel",
        2,
        cell={"age": "child", "obstacle": "unsafe"},
        source="iom-comments",
        at="L3768-3771",
        note="No year stands beside it.",
    ),
    m.Observation("advised", 22, SECOND, source="footnote-274", at="L3586-3587"),
)

people_of_2008 = (
    m.Observation("returnees", 18, SECOND, source="final-2008", at="L3572-3573, L3577"),
    *in_cells(
        "returnees",
        {
            "country=albania": 1,
            "country=congo": 1,
            "country=nigeria": 3,
            "country=brazil": 2,
            "country=china": 5,
            "country=romania": 6,
        },
        SECOND,
        source="final-2008",
        at="L3577-3578",
    ),
    *in_cells("returnees", {"gender=male": 6, "gender=female": 13}, SECOND, source="final-2008", at="L3578-3579"),
    *in_cells(
        "returnees",
        {"age=child": 4, "age=child, gender=female": 2, "age=child, gender=male": 2},
        SECOND,
        source="final-2008",
        at="L3579",
    ),
    *in_cells(
        "returnees",
        {"exploitation=labour": 5, "exploitation=begging-stealing-artistry": 5, "exploitation=sexual": 9},
        SECOND,
        source="final-2008",
        at="L3579-3581",
    ),
)

people_of_2009 = (
    m.Observation(
        "returnees",
        19,
        THIRD,
        carried_over=4,
        source="final-2009",
        at="L3595-3596",
        note="Four of them are among those of 2008, too.",
    ),
    *in_cells(
        "returnees",
        {
            "country=lithuania": 1,
            "country=nigeria": 3,
            "country=china": 4,
            "country=romania": 4,
            "country=ukraine": 7,
        },
        THIRD,
        source="final-2009",
        at="L3596-3597",
    ),
    *in_cells("returnees", {"gender=female": 16, "gender=male": 3}, THIRD, source="final-2009", at="L3597-3598"),
    *in_cells(
        "returnees",
        {"age=child, gender=male": 2, "age=child, gender=female": 1},
        THIRD,
        source="final-2009",
        at="L3597-3598",
        note="The text has them after the males, as if all were of these; read as children of both genders.",
    ),
    m.Observation(
        "returnees",
        8,
        THIRD,
        cell={"exploitation": "labour"},
        source="final-2009",
        at="L3598",
        says="The majority",
    ),
    m.Observation(
        "returnees",
        5,
        THIRD,
        cell={"exploitation": "sexual"},
        source="final-2009",
        at="L3598-3599",
        says="Around one fourth",
    ),
    *in_cells(
        "returnees",
        {"exploitation=begging-stealing-artistry": 4, "exploitation=begging-prostitution": 2},
        THIRD,
        source="final-2009",
        at="L3599-3600",
    ),
)

figures_of_reintegration = (
    m.Observation("fully-supported", 25, SO_FAR, source="final-2009", at="L3621-3622"),
    m.Observation("in-process", 10, SO_FAR, source="final-2009", at="L3622-3623"),
    m.Observation("in-process-left-2008", 1, SO_FAR, source="final-2009", at="L3623"),
    m.Observation("in-process-left-2009", 8, SO_FAR, source="final-2009", at="L3624"),
    m.Observation("child-grants-given", 0, UNTIL_THE_VISIT, source="norad-2011", at="L3611"),
    m.Observation(
        "focal-point-share",
        30,
        VISIT,
        source="iom-email",
        at="L3435-3437",
        note=("2010 asked for far more; for want of money over several months it was less (L3463-3465)."),
    ),
)

figures_of_information = (
    m.Observation("presentations", 5, SECOND, source="footnote-274", at="L3587-3588"),
    m.Observation(
        "presentations",
        m.Missing.NOT_IN_SOURCE,
        THIRD,
        source="final-2009",
        at="L3607-3608",
        note="A number of them, with seminars and meetings.",
    ),
    m.Observation("familiarisation-visits", 1, SECOND, source="footnote-274", at="L3588-3590", note="To Bucharest."),
    m.Observation("familiarisation-visits", 1, THIRD, source="final-2009", at="L3608-3609", note="To Nigeria."),
    m.Observation("child-checklist-used", True, VISIT, source="iom-comments", at="L3764-3766"),
    m.Observation("tracking-sheet-made", True, VISIT, source="iom-and-others", at="L3848-3849"),
)

figures_of_the_country = (
    m.Observation(
        "part-in-trafficking",
        "destination, less often transit",
        "2010",
        source="tip-2010",
        at="L3377-3378",
        place="NO",
    ),
    m.Observation("assumed-cases", 203, "2007", source="kom-statistics", at="L3386-3388", place="NO"),
    m.Observation("assumed-cases", 291, "2009", source="kom-statistics", at="L3386-3388", place="NO"),
    m.Observation("nations", 45, "2009", source="kom-statistics", at="L3388", place="NO"),
    m.Observation("reflection-applicants", 50, "2009", source="police-2010", at="L3391-3392", place="NO"),
    m.Observation("reported-cases", 9, "2004", source="police-2010", at="L3380", place="NO"),
    m.Observation("reported-cases", 38, "2009", source="police-2010", at="L3380", place="NO"),
    m.Observation("convicted-cases", 11, "2003/2009", source="police-2010", at="L3392-3393", place="NO"),
    m.Observation("found-guilty", 17, "2003/2009", source="police-2010", at="L3393", place="NO"),
    m.Observation("acquitted", 2, "2003/2009", source="police-2010", at="L3394", place="NO"),
    m.Observation(
        "first-case",
        1,
        "2003/2009",
        source="norad-2011",
        at="L3378-3379, L3407",
        place="NO",
        note="Of 2003, of women trafficked for sexual exploitation.",
    ),
    m.Observation(
        "guilty-in-first-case",
        11,
        "2003/2009",
        source="norad-2011",
        at="L3407",
        place="NO",
        note="Convicted, says the footnote, without a day.",
    ),
)

figures_of_the_office = (
    m.Observation("permanent-staff-from", 3, "2005", source="iom-email", at="L3434-3435", place="NO-oslo"),
    m.Observation("permanent-staff-to", 4, "2005", source="iom-email", at="L3434-3435", place="NO-oslo"),
    m.Observation("permanent-staff", 47, VISIT, source="iom-email", at="L3434-3435", place="NO-oslo"),
    m.Observation("staff-elsewhere", 2, VISIT, source="iom-email", at="L3435"),
    m.Observation("international-staff", 3, VISIT, source="iom-email", at="L3460", place="NO-oslo"),
    m.Observation("local-staff", 24, VISIT, source="iom-email", at="L3460", place="NO-oslo"),
    m.Observation("part-time-staff", 3, VISIT, source="iom-email", at="L3460", place="NO-oslo"),
    m.Observation("trainers", 17, VISIT, source="iom-email", at="L3460-3462", place="NO-oslo"),
    m.Observation(
        "office-projects",
        5,
        VISIT,
        source="iom-email",
        at="L3430-3434",
        place="NO",
        note="Counter-trafficking is run as part of the return programme; the others are on cultural orientation, "
        "Poland, repatriation and family reunion. The office opened in May 2002 (L3424).",
    ),
    m.Observation("staff-worldwide", 7000, VISIT, source="iom-and-others", at="L3810-3811"),
    m.Observation(
        "applications-to-closed-countries", 0, UNTIL_THE_VISIT, source="norad-2011", at="L3988-3991", place="NO"
    ),
    m.Observation(
        "informants",
        22,
        VISIT,
        source="norad-2011",
        at="L3439-3441",
        place="NO",
        note="In interviews with loose guides; papers were read besides.",
    ),
)


# --- What was seen: those who left together -------------------------------------------------------

cohorts = (
    m.Cohort("returned-2007", "Returned in 2007", entered=3, period=PILOT, source="final-2007", at="L3524"),
    m.Cohort(
        "registered-2008",
        "Registered in 2008: who returned in that year, and who did in the next",
        entered=18,
        indicators=["returnees"],
        period=SECOND,
        source="final-2008",
        at="L3572-3573, L3577",
    ),
    m.Cohort(
        "returned-2009",
        "Returned in 2009",
        entered=19,
        carried_over=4,
        indicators=["returnees"],
        period=THIRD,
        source="final-2009",
        at="L3594-3596",
        note=REGISTERED_BEFORE + " The carried over: they stand in the breakdown of that year as well (L3577).",
    ),
    m.Cohort(
        "fully-supported",
        "Those of all three years who have had the whole of their support",
        entered=25,
        indicators=["fully-supported"],
        period=SO_FAR,
        source="final-2009",
        at="L3621-3622",
    ),
    m.Cohort(
        "in-process",
        "Those of all three years who are still being supported",
        entered=10,
        indicators=["in-process"],
        period=SO_FAR,
        source="final-2009",
        at="L3622-3624",
    ),
)


# --- What was seen: what people say came of it ----------------------------------------------------
# One footnote (L3727) names interviews with many kinds of staff behind four outcomes at once, and the text adds the
# main documents (L3683), without saying which says what. The interviews are taken for all four; of the documents, only
# what the text puts beside an outcome.

claims = (
    m.Claim(
        "return-system",
        "A system of return and reintegration for victims is there",
        kind="contribution",
        direction="increase",
        made=VISIT,
        period=UNTIL_THE_VISIT,
        evidence=[
            opinion("several-staff", "L3683-3687"),
            record("final-2008", "L3572-3575", note="Victims were referred to it, and returned."),
        ],
        source="norad-2011",
        at="L3492-3493, L3683-3687",
        note="It helped that staff are able, that the government needs the service and has committed itself, that IOM "
        "is strong on logistics and there already, and that the state works (L3697-3704).",
    ),
    m.Claim(
        "return-system",
        "IOM gives victims a way home that nobody else could give as well",
        kind="contribution",
        says="virtually all stakeholders",
        made=VISIT,
        evidence=[
            opinion("several-staff", "L3740-3745, L3792-3793"),
            opinion(
                "government-and-ngos",
                "L3793-3798",
                note="It matters to them that IOM is international, and not the government, which also controls "
                "migration.",
            ),
        ],
        source="norad-2011",
        at="L3740-3745, L3792-3793",
        note="Most of them know IOM from KOM and single cases only, and could say little (L3738-3739). It brings a "
        "view of the world, guidance, and people in the countries of return (L3807-3813).",
    ),
    m.Claim(
        "relations",
        "IOM and its partners in KOM work well together",
        kind="contribution",
        direction="increase",
        made=VISIT,
        period=UNTIL_THE_VISIT,
        evidence=[opinion("several-staff", "L3683-3684, L3689, L3728-3730")],
        source="norad-2011",
        at="L3689",
    ),
    m.Claim(
        "aware",
        "IOM has done its part in making trafficking, and return, better known in Norway",
        kind="contribution",
        direction="increase",
        made=VISIT,
        period=UNTIL_THE_VISIT,
        evidence=[
            opinion("several-staff", "L3683-3684, L3691-3692"),
            opinion("iom-and-others", "L3868-3870"),
        ],
        source="norad-2011",
        at="L3691-3692",
        note="There is room for more outside Oslo (L3926-3928), among asylum seekers and in campaigns (L3929-3933), "
        "and in public debate (L3981-3984).",
    ),
    m.Claim(
        "started-anew",
        "Returnees have begun small businesses, learn a trade or go to school",
        kind="contribution",
        says="some returnees",
        made=VISIT,
        evidence=[
            opinion("several-staff", "L3683-3684, L3694-3695"),
            record("final-2009", "L3664-3682", note="And the final reports of the two years before."),
        ],
        who="Returnees",
        source="norad-2011",
        at="L3694-3695",
    ),
    m.Claim(
        "children-kept-safe",
        "Two children were not sent back, on what IOM had found out about their safety",
        kind="contribution",
        planned=False,
        made=VISIT,
        period=THIRD,
        who="Guardians and the child protection service",
        contribution="IOM looked into the safety of the place of return, and told those who decide",
        evidence=[
            opinion("iom-comments", "L3768-3771", n=2),
            record("final-2009", "L3600-3602", n=2),
        ],
        source="iom-comments",
        at="L3766-3771",
        note="The year is that of the final report which tells of two such cases.",
    ),
)

observations = m.Observations(
    [
        *figures_of_returns,
        *figures_of_applications,
        *people_of_2008,
        *people_of_2009,
        *figures_of_reintegration,
        *figures_of_information,
        *figures_of_the_country,
        *figures_of_the_office,
    ],
    claims=claims,
    cohorts=cohorts,
)


if __name__ == "__main__":
    lines = m.lines_cited(m.citations(programme, observations))
    print(f"{len(observations)} figures; {lines} lines of the report cited.\n")

    # What is in order, the gaps, what cannot be told, which output leads to which outcome, and what is to be decided.
    print(m.check_coverage(programme, observations, on=date(2010, 11, 1)))

    # How far each year came, and what is still to come, when the last of the three years was over.
    print()
    print(m.assess_progress(programme, observations, on=date(2009, 12, 31)))

    # Where the report does not agree with itself, or its sources with each other: both figures, with their lines.
    print()
    print(m.reconcile(programme, observations))
