"""Bangladesh: what the evaluation of IOM's counter-trafficking work says of PPVHTB, and what it leaves open.

The source is Annex D, the Bangladesh case study, of "Evaluation of the International Organization for Migration and its
Efforts to Combat Human Trafficking" (Norad's evaluation department, report 11/2010, by Berkeley Policy Associates). The
evaluators spoke to people in Dhaka and Keranigonj in September 2010.

`at="L317-319"` counts lines in the text of Annexes D to H of that report. The numbers are the report's; the words are
ours. Where it says two things, both stand here, each with its line.

This is an extract (`basis="extract"`): somebody else's summary, not the project's own framework. What the report does
not mention is therefore not a gap, and mande says that it cannot tell. What the report itself says is missing stands in
`absences`, below.

Run it to see what is missing on 1 October 2010, when those visits were over, two months before the extended project
ends:

    python examples/bangladesh.py
"""

from datetime import date
from typing import Any

import mande as m

PROJECT = "2007-02/2010-01"  # launched in February 2007 for three years (L181-182)
BY_MAY_2009 = "2007-02/2009-05"
BY_JUNE_2009 = "2007-02/2009-06"
WORKSHOP_MONTHS = "2009-02/2009-06"
REPORT_YEAR = "2008-03/2009-02"
YEARS_IN_BANGLADESH = "1998/2010-09"
BY_SEPTEMBER_2010 = "2007-02/2010-09"

UNDATED = "No date stands beside it; read as the project's, as with the focus groups."

ROAD_TO_SCHOOLS = m.Scale("road-to-schools", ["drafted and discussed", "revised and submitted", "approved", "taught"])


def counted(code: str, title: str, unit: str, **more: Any) -> m.Indicator:
    """Return an indicator that counts everything so far, as all counts of outputs in the report do."""
    return m.Indicator(code, title, unit=unit, accumulation="cumulative", **more)


def opinion(source: str, at: str, **more: Any) -> m.Evidence:
    """Return what somebody told the evaluators."""
    return m.Evidence(source, design="opinion", at=at, **more)


def record(source: str, at: str, **more: Any) -> m.Evidence:
    """Return what somebody wrote down, or what the evaluators saw."""
    return m.Evidence(source, design="record", at=at, **more)


# --- Who says so ----------------------------------------------------------------------------------
# Role and independence are judged from the text. A ministry that leads the project (L212-214, L836-838) speaks of its
# own work, so it is "self", as IOM is. Where the text does not say who spoke, or on whose money, they are left open.

evaluation = m.Source(
    "norad-2011",
    "Evaluation of the International Organization for Migration and its Efforts to Combat Human Trafficking",
    kind="evaluation",
    published="2011-02-28",
    role="evaluator",
    independence="independent",
    note="Norad's evaluation department, report 11/2010; Annex D. It speaks here where it cites nobody else. It found "
    "outputs well reported: items, people assisted, people trained (L946-949).",
)

documents = (
    m.Source(
        "mtr-2009",
        "Mid-term review of PPVHTB",
        kind="review",
        published="2009-09",
        role="evaluator",
        independence="commissioned",
        note="By two external consultants, for IOM. Some footnotes date it September 2009, others June 2009.",
    ),
    m.Source(
        "barcik",
        "Baseline survey of trafficking in the project's districts, by BARCIK",
        kind="survey",
        published="2009",
        role="researcher",
        independence="commissioned",
        note="Done under contract to IOM (L219). Only its year of publication is given, not that of its fieldwork.",
    ),
    m.Source(
        "progress-2009",
        "Yearly progress report, March 2008 to February 2009",
        kind="report",
        published="2009",
        role="implementer",
        independence="self",
    ),
    m.Source(
        "yearly-2009",
        "Yearly report to the governments of Denmark and Norway, March 2008 to February 2009",
        kind="report",
        role="implementer",
        independence="self",
    ),
    m.Source(
        "yearly-reports",
        "Yearly reports to the governments of Denmark and Norway: that one, and March 2009 to February 2010",
        kind="report",
        role="implementer",
        independence="self",
    ),
    m.Source(
        "ngo-reports",
        "Monthly reports of the partner NGOs: what was done, how many events, how many people, who attended",
        kind="record",
        role="partner",
        independence="funded",
    ),
    m.Source(
        "ctc-proceedings",
        "Proceedings of the workshops with counter-trafficking committees, February to June 2009",
        kind="record",
        role="implementer",
        independence="self",
    ),
    m.Source("pis", "Project implementation strategy of PPVHTB", kind="plan", role="implementer", independence="self"),
    m.Source(
        "ctfr",
        "Counter-trafficking framework report",
        kind="review",
        published="2004-02",
        role="implementer",
        independence="commissioned",
        note="IOM's review of the project before this one, commissioned by Norad and shown to donors, ministries and "
        "NGOs (L139-145). It asked for a map of what others do, ownership from village to ministry, more staff and "
        "skills there, and a common strategy (L145-154).",
    ),
    m.Source(
        "work-group",
        "The trafficking paradigm seen anew, for the Bangladesh thematic work group",
        kind="research",
        published="2003",
        note="IOM took over the group in September 2002: ministries, police, donors, NGOs, a university, the press "
        "(L125-135). Children and adults have a framework each (L170).",
    ),
    m.Source(
        "proposal-2005",
        "Proposal of a project across sectors, to the embassies of Norway and Denmark",
        kind="plan",
        published="2005-06",
        role="implementer",
        independence="self",
        note="Drafted with the Ministry of Women's and Children's Affairs (L156-159, L175-178).",
    ),
    m.Source(
        "mapping-2001",
        "Map of missing, kidnapped and trafficked children and women, published by IOM",
        kind="research",
        published="2001",
        role="researcher",
        independence="commissioned",
    ),
    m.Source(
        "ilo-2002",
        "Rapid assessment of trafficking in children for work, submitted to the ILO",
        kind="research",
        published="2002-02",
        role="researcher",
        independence="independent",
        note="It and the map of 2001 find the problem a large one, as NGO staff do (L23-26).",
    ),
    m.Source(
        "care-manual",
        "IOM's manual on capacity-building and victim care",
        kind="manual",
        published="2009",
        role="implementer",
        independence="self",
    ),
    m.Source(
        "norway-plan",
        "Norway's national plan of action against trafficking, 2006 to 2009",
        kind="plan",
        published="2006",
        role="donor",
        independence="independent",
        note="The work is in line with it, above all in prevention (L941-943).",
    ),
    m.Source(
        "tip-2010",
        "Trafficking in Persons Report 2010, Bangladesh",
        kind="report",
        published="2010-06-14",
        role="government",
        independence="independent",
        note="By the Department of State of the United States.",
    ),
    m.Source(
        "world-bank",
        "Bangladesh at a glance, by the World Bank",
        kind="statistics",
        role="researcher",
        independence="independent",
    ),
)

interviews = (
    m.Source("iom-staff", "IOM staff", kind="interview", published="2010-09", role="implementer", independence="self"),
    m.Source(
        "ngo-staff",
        "Staff of partner NGOs",
        kind="focus group",
        published="2010-09-20",
        role="partner",
        independence="funded",
    ),
    m.Source(
        "ministries",
        "Officials of the ministries",
        kind="interview",
        published="2010-09",
        role="government",
        independence="self",
        note="Home Affairs leads the project, and Women's and Children's Affairs did before it. Most footnotes do not "
        "say which ministry spoke.",
    ),
    m.Source(
        "atsec",
        "The NGO network ATSEC (group interview A)",
        kind="interview",
        published="2010-09",
        role="partner",
        note="The project helped to restructure it (L476-487); whether it also paid it is not said.",
    ),
    m.Source(
        "knitwear-association",
        "The knitwear makers' association, BKMEA",
        kind="interview",
        published="2010-09",
        role="partner",
        independence="self",
        note="It runs the garment pilot with IOM, and pays its share of it (L544-550). Its name: L635.",
    ),
    m.Source("group-b", "Group interview B", kind="interview", published="2010-09"),
    m.Source("group-c", "Group interview C", kind="interview", published="2010-09"),
    m.Source("group-d", "Group interview D", kind="interview", published="2010-09"),
    m.Source(
        "unnamed-speakers", "People interviewed whom the report does not name", kind="interview", published="2010-09"
    ),
    m.Source("respondents", "The evaluation's respondents, taken together", kind="interview", published="2010-09"),
)

people_served = (
    m.Source(
        "village-group",
        "Villagers and elected officials in Keranigonj",
        kind="focus group",
        published="2010-09",
        role="participant",
    ),
    m.Source(
        "courtyard-group",
        "Women at a courtyard meeting, Taranagar union",
        kind="discussion",
        published="2010-09",
        role="participant",
    ),
    m.Source(
        "livelihood-women",
        "Women who received livelihood support",
        kind="discussion",
        published="2010-09",
        role="participant",
    ),
)

field_visits = m.Source(
    "field-visits",
    "What the evaluators saw for themselves",
    kind="observation",
    published="2010-09",
    role="evaluator",
    independence="independent",
)

sources = (evaluation, *documents, *interviews, *people_served, field_visits)


# --- Whom, where and by what ----------------------------------------------------------------------

populations = (
    # The primary groups: L248-250
    m.Population("vulnerable-women", "Adolescent girls and women found to be at risk", only={"gender": "female"}),
    m.Population(
        "supported-women",
        "Women given livelihood support",
        within="vulnerable-women",
        note="One criterion of several will do, so that no age is everybody's: a woman of 18 to 45, or a household of "
        "one; widowed, divorced or deserted; a disability at home; violence; a disaster; fewer than two meals a day; "
        "no credit or state support; an illegal trade (L284-289, L336-340).",
    ),
    m.Population("families", "Families of girls and women at risk", overlaps=["vulnerable-women"]),
    m.Population("survivors", "Survivors of trafficking"),
    m.Population(
        "sheltered-women",
        "Women in shelter homes recruited for jobs",
        within="survivors",
        only={"gender": "female"},
        note="The project's focus is on women and children, so those recruited are women; IOM would have men in later "
        "ones (L563-566).",
    ),
    # The secondary groups: L250-253
    m.Population("secondary", "The groups the project means to reach besides"),
    m.Population("elected-officials", "Locally elected officials", within="secondary"),
    m.Population("community", "Community members", within="secondary", overlaps=["village-elites"]),
    m.Population("village-elites", "Village elites", within="secondary"),
    m.Population("government-staff", "Government staff", within="secondary"),
    m.Population("ngo-staff", "Staff of NGOs", within="secondary"),
    m.Population("law-enforcement", "Law enforcement", within="secondary"),
    m.Population("judiciary", "Representatives of the judiciary", within="secondary"),
    # Whom others would have it reach besides: L904-906
    m.Population("other-girls", "Disabled and orphaned girls in shelters", only={"gender": "female"}),
    # Whom the baseline asked
    m.Population("residents", "Residents of the project's districts", overlaps=["vulnerable-women", "community"]),
)

target_groups = ("vulnerable-women", "families", "survivors", "secondary")

places = (
    m.Place(
        "BD",
        "Bangladesh",
        kind="country",
        note="Men, women and children are taken from it and through it (L21-23), often to India, Pakistan and the "
        "Middle East (L16-19). The law is held to be too narrow: the penal code of 1860, and acts of 1933, 1965 "
        "and 2000, the last amended in 2003 (L65-71, L103-112).",
    ),
    m.Place(
        "BD-22",
        "The project's districts",
        within="BD",
        kind="districts",
        served=True,
        note="22 on the border, not named (L184, L219). Within them, only chosen villages were supported (L1055).",
    ),
    m.Place("BD-keranigonj", "Keranigonj", within="BD", note="Visited on 21 September 2010 (L635)."),
    m.Place("BD-taranagar", "Taranagar", within="BD-keranigonj", kind="union"),
)

# No figure in the report is given by gender or by age. These are the lists that its words would need: "women", and the
# ages 18 to 45 of one selection criterion, with the edge that tells children from adults.
dimensions = (m.GENDER, m.age_bands(0, 18, 46))


# --- What was promised: objectives and inputs -----------------------------------------------------

objectives = (
    m.Objective(
        "prevention",
        "People are kept from being trafficked, and victims protected",
        outcomes=["aware"],
        source="norad-2011",
        at="L197-200",
    ),
    m.Objective(
        "capacity",
        "Government and NGOs can prevent trafficking where people live, and protect those at risk",
        outcomes=["engaged", "networks"],
        source="norad-2011",
        at="L200-202",
    ),
    m.Objective(
        "prosecution",
        "Government and NGOs take more part in prosecuting traffickers",
        outcomes=[],
        source="norad-2011",
        at="L202-203",
        note="The mid-term review advised moving its means elsewhere (L519-523); whether that was decided is not said.",
    ),
    m.Objective(
        "reintegration",
        "Victims recover and find their place again",
        outcomes=["partnerships"],
        source="norad-2011",
        at="L203",
    ),
)

needs = (
    m.Need("districts", "Districts of the country", covered=m.Ratio(22, 64), source="norad-2011", at="L348, L875-877"),
    m.Need(
        "shelter-jobs",
        "Women in shelters who could be trained for work",
        covered=m.Ratio(18, m.Missing.UNKNOWN),
        source="norad-2011",
        at="L552-558, L975-976, L1031-1033",
        note="More than enough, it is said three times; how many, nowhere.",
    ),
    m.Need(
        "other-villages",
        "People at risk all over the country",
        source="norad-2011",
        at="L1055-1057",
    ),
)

inputs = (
    m.Input(
        "grant",
        "Norad's and DANIDA's commitment",
        amount=m.Money(3_100_000, "USD"),
        kind="funds",
        source="norad-2011",
        at="L160-181",
        note="Neither each donor's share nor what was spent is given. The text has a bare dollar sign, here and "
        "wherever it gives dollars. Two donors in one agreement, so that their money is coordinated (L196-197, "
        "L987-989). One of the largest grants of direct help that Norad gives through IOM (L184-185).",
    ),
    m.Input(
        "asset-transfer",
        "What each woman received once to start a trade",
        amount=m.Money(20_000, "BDT"),
        per="person",
        kind="grant",
        source="mtr-2009",
        at="L301-303",
        note="The dollars that stand beside it are in `stated`.",
    ),
    m.Input(
        "partner-ngos",
        "Partner NGOs that do the work in the field",
        amount=m.Amount(11, "organisation"),
        kind="partners",
        source="mtr-2009",
        at="L207-209, L227-230, L298, L474",
        note="The network ATSEC helped to find them (L473-474). Their approval took long (L823-824).",
    ),
    m.Input(
        "union-officials",
        "Elected officials who lead focus groups and help to hold bazaars",
        amount=m.Missing.NOT_IN_SOURCE,
        kind="in kind",
        source="mtr-2009",
        at="L312-313, L366-368",
    ),
    m.Input(
        "ministries",
        "A lead ministry, and nine that work with it",
        amount=m.Amount(10, "organisation"),
        kind="partners",
        source="norad-2011",
        at="L156-159, L209-214, L230-232",
        note="Women's and Children's Affairs led first, then Home Affairs, at the head of an alliance (L826-838).",
    ),
    m.Input(
        "ministry-trainers",
        "Ministry staff who train women in their trade",
        amount=m.Missing.NOT_IN_SOURCE,
        kind="in kind",
        source="mtr-2009",
        at="L303-304",
    ),
    m.Input(
        "cafe-premises",
        "Rooms for cafés that the government gave",
        indicators=[m.Indicator("cafe-rooms-given", "Rooms for cafés that the government gave", unit="facility")],
        amount=m.Amount(3, "facility"),
        kind="in kind",
        source="norad-2011",
        at="L532-533",
        note="The evaluators saw two of the cafés, in the Secretariat and in a ministry (L577).",
    ),
    m.Input(
        "cafe-premises-university",
        "A room for a café in a university",
        amount=m.Amount(1, "facility"),
        kind="in kind",
        source="norad-2011",
        at="L533",
    ),
    m.Input(
        "garment-training-costs",
        "What the association adds to the garment training: part of the cost, food, health care, a stipend, transport",
        amount=m.Missing.NOT_IN_SOURCE,
        kind="in kind",
        source="norad-2011",
        at="L547-550",
        note="IOM bears the other part of the cost, also without an amount.",
    ),
    m.Input(
        "training-premises",
        "A place of the government's for the month of factory training",
        amount=m.Missing.NOT_IN_SOURCE,
        kind="in kind",
        source="group-b",
        at="L544-546",
        note="Perhaps the institute that the report counts among the government's gifts (L699).",
    ),
)


# --- What was promised: activities and outputs ----------------------------------------------------

activities = (
    # Prevention and protection, from L297 on
    m.Activity("support-livelihoods", "Support women at risk in starting a trade", source="mtr-2009", at="L301-306"),
    m.Activity("lead-focus-groups", "Lead focus groups in unions and villages", source="mtr-2009", at="L312-317"),
    m.Activity("hold-courtyards", "Meet supported women in their courtyards", source="mtr-2009", at="L324-328"),
    m.Activity("stage-events", "Stage public education events", source="mtr-2009", at="L332-335, L364-370"),
    m.Activity("make-film", "Make a documentary with a folk singer", source="yearly-2009", at="L373-376"),
    m.Activity("write-curriculum", "Write lessons for primary schools", source="yearly-2009", at="L382-390"),
    m.Activity("write-manual", "Write a manual on victim care", source="yearly-2009", at="L392-397"),
    m.Activity("print-materials", "Print and make things that carry messages", source="iom-staff", at="L419-423"),
    # Capacity, from L426 on
    m.Activity("reactivate-committees", "Reactivate local committees", source="ctc-proceedings", at="L432-440"),
    m.Activity("restructure-network", "Restructure a network of NGOs", source="atsec", at="L476-481"),
    m.Activity("train-judiciary", "Train trainers from the judiciary", source="yearly-2009", at="L489-493"),
    m.Activity("train-officials", "Train trainers from the government", source="iom-staff", at="L493-498"),
    m.Activity("bring-ministries-together", "Bring ministries together", source="norad-2011", at="L681-682, L826-838"),
    m.Activity(
        "teach-rights", "Teach the police and social welfare about victims' rights", source="iom-staff", at="L612-614"
    ),
    # Recovery and reintegration, from L500 on
    m.Activity("open-cafes", "Train survivors and open cafés with them", source="iom-staff", at="L505-509"),
    m.Activity("train-for-garment-jobs", "Train survivors for garment factories", source="iom-staff", at="L537-550"),
)

prevention_outputs = (
    m.Output(
        "livelihoods",
        "Women at risk set up in one of six trades",
        indicators=[
            counted(
                "women-given-assets",
                "Women given a one-time transfer of assets",
                "person",
                population="supported-women",
            ),
            counted(
                "women-supported",
                "Women identified, trained and supported",
                "person",
                population="supported-women",
                means_of_verification="Monthly visits of NGO staff, their monthly reports, and field visits (L277-278, "
                "L308-310)",
            ),
        ],
        source="mtr-2009",
        at="L301-310, L342-343",
        note="Animals, beef, tailoring, a small shop, farming or crafts. NGO staff prize it for women who have no "
        "other way to an income, such as small loans (L736-738).",
    ),
    m.Output(
        "focus-groups-officials",
        "Focus groups with elected officials",
        indicators=[
            counted(
                "focus-groups-officials-held",
                "Focus groups held with elected officials",
                "session",
                direction="increase",
                targets=[m.Target(330, PROJECT, source="mtr-2009", at="L318-319")],
                means_of_verification="The NGOs' monthly reports, and field interviews (L320-322)",
            )
        ],
        source="mtr-2009",
        at="L312-319",
    ),
    m.Output(
        "focus-groups-community",
        "Focus groups with teachers, community organisations and village elders",
        indicators=[
            counted(
                "focus-groups-community-held",
                "Focus groups held with teachers, staff of community organisations and village elders",
                "session",
                direction="increase",
                targets=[m.Target(990, PROJECT, place="BD-22", source="mtr-2009", at="L319-320")],
                means_of_verification="The NGOs' monthly reports, and field interviews (L320-322)",
            )
        ],
        source="mtr-2009",
        at="L312-320",
    ),
    m.Output(
        "courtyard-meetings",
        "Courtyard meetings of supported women",
        indicators=[
            counted(
                "courtyard-meetings-held",
                "Courtyard meetings held",
                "session",
                direction="increase",
                targets=[m.Target(660, PROJECT, source="mtr-2009", at="L329-330", note=UNDATED)],
            )
        ],
        source="mtr-2009",
        at="L324-330",
        note="The women meet once a month or oftener.",
    ),
    m.Output(
        "cultural-events",
        "Cultural events: song, dance, plays",
        indicators=[
            counted(
                "cultural-events-held",
                "Cultural events held",
                "event",
                direction="increase",
                targets=[m.Target(660, PROJECT, source="mtr-2009", at="L364", note=UNDATED)],
            )
        ],
        source="mtr-2009",
        at="L332-335, L360-364",
        note="Fewer women than men and children came, as to the bazaars (L368-370). Some of the performers had been "
        "trafficked (L361-362); the evaluators saw one of the events (L399).",
    ),
    m.Output(
        "bazaars",
        "Bazaars: outdoor education with banners and speakers",
        indicators=[
            counted(
                "bazaars-held",
                "Bazaars held",
                "event",
                direction="increase",
                targets=[m.Target(1320, PROJECT, source="mtr-2009", at="L371", note=UNDATED)],
            )
        ],
        source="mtr-2009",
        at="L364-371",
        note="Fewer women than men and children came, because of taboos (L368-370); how many is not given.",
    ),
    m.Output(
        "film",
        "The documentary Bonpora Horini",
        source="iom-staff",
        at="L373-380",
        note="Used in training, lessons and focus groups, and sent to ministries as a disc (L376-380). Widely shown "
        "and liked, it is said (L951-953); how often, and to how many, is not given.",
    ),
    m.Output(
        "curriculum",
        "Lessons on trafficking for primary schools",
        indicators=[
            m.Indicator(
                "curriculum-stage",
                "How far the lessons have come",
                measure="stage",
                accumulation="snapshot",
                scale=ROAD_TO_SCHOOLS,
            )
        ],
        source="yearly-2009",
        at="L382-390",
        note="An NGO wrote them under contract between March 2008 and February 2009; teachers and the ministry advised "
        "(L382-388).",
    ),
    m.Output(
        "manual",
        "A manual on victim care and capacity-building",
        indicators=[m.Indicator("manual-published", "The manual is published and used", measure="yes no")],
        source="yearly-2009",
        at="L392-397, L415-417",
        note="Psychologists, ministries and NGOs read it first. How many copies were printed is not given.",
    ),
    m.Output(
        "materials",
        "Flyers, brochures and gifts with messages",
        indicators=[
            counted(
                "materials-distributed",
                "Items distributed",
                "item",
                means_of_verification="The NGOs' monthly and yearly reports, by number and kind (L464-465)",
            )
        ],
        source="iom-staff",
        at="L419-424",
        note="Banners, flyers, posters, brochures and billboards were seen in the field (L423-424). The report links "
        "them to no outcome, and does not say that nobody did: mande cannot tell.",
    ),
)

capacity_outputs = (
    m.Output(
        "committees",
        "Local counter-trafficking committees brought back to work",
        indicators=[
            counted(
                "committee-workshops-held",
                "Workshops held with committees",
                "event",
                direction="increase",
                targets=[
                    m.Target(
                        22,
                        source="ctc-proceedings",
                        at="L432-433",
                        note="Implied: one workshop in each of the project's districts. By when is not given.",
                    )
                ],
            ),
            counted("workshop-participants", "Participants of the workshops", "person", population="secondary"),
            counted(
                "workshop-officials",
                "Participants of the workshops who represent the government",
                "person",
                population="government-staff",
            ),
            counted("workshop-ministries", "Ministries represented at the workshops", "organisation"),
        ],
        structure="the committees against trafficking of districts, upazilas and unions",
        source="ctc-proceedings",
        at="L432-444",
        note="The Ministry of Home Affairs had founded them years before; most had fallen asleep (L467). What the "
        "workshops found was written down for it (L445-448). That they go on would be a measure of what lasts, say "
        "officials and union members (L1020-1023).",
    ),
    m.Output(
        "network",
        "The NGO network ATSEC, restructured",
        indicators=[
            m.Indicator(
                "paying-members",
                "Paying members of the network",
                unit="organisation",
                accumulation="snapshot",
                direction="increase",
                note="To grow is part of its new plan (L479-481). "
                "The network began with full members, which may be another thing (L455-457): no baseline.",
            )
        ],
        structure="the NGO network ATSEC",
        source="atsec",
        at="L476-484",
        note="Its offices move from member to member, which costs less (L483-484). So that it can do without donors, "
        "an endowment is planned (L486-487, L996-998). Relations with the government were hard at times (L792-802).",
    ),
    m.Output(
        "ngo-staff-training",
        "NGO staff trained in prevention and assistance",
        indicators=[counted("ngo-staff-trained", "NGO staff trained", "person", population="ngo-staff")],
        source="atsec",
        at="L484-486, L750-751",
    ),
    m.Output(
        "judiciary-training",
        "Judiciary and lawyers trained to prosecute trafficking",
        indicators=[
            counted(
                "judicial-trainers-trained",
                "Master trainers trained from the judiciary",
                "person",
                population="judiciary",
            ),
            counted("lawyers-trained", "Divisional lawyers trained by the master trainers", "person", reach="indirect"),
        ],
        source="yearly-2009",
        at="L489-493",
        note="It serves the objective of prosecution; which outcome it was to bring about is not said. A manual for "
        "lawyers was used (L491-492).",
    ),
    m.Output(
        "officials-training",
        "Government officials trained where they work",
        indicators=[
            counted(
                "government-trainers-trained",
                "Master trainers trained from the government",
                "person",
                population="government-staff",
            ),
            counted("officials-trained", "Government officials trained", "person", population="government-staff"),
        ],
        source="iom-staff",
        at="L493-498",
    ),
    m.Output(
        "alliance",
        "An alliance of ministries",
        structure="the alliance of ministries",
        source="norad-2011",
        at="L681-682, L826-838",
    ),
    m.Output(
        "rights-training",
        "Police and social welfare officers who know victims' rights",
        source="iom-staff",
        at="L612-614",
        note="How many, and where, is not given.",
    ),
)

reintegration_outputs = (
    m.Output(
        "cafes",
        "Kafe Mukti: cafés run by survivors (a pilot)",
        indicators=[
            counted("cafes-opened", "Cafés opened", "facility"),
            m.Indicator("cafes-in-government-buildings", "Cafés in government buildings", unit="facility"),
            m.Indicator("cafes-in-university", "Cafés in a university", unit="facility"),
            counted(
                "cafe-workers", "Survivors trained and at work in the cafés", "person", population="sheltered-women"
            ),
        ],
        source="iom-staff",
        at="L505-509, L532-535",
    ),
    m.Output(
        "garment-jobs",
        "Survivors trained and placed in garment factories (a pilot)",
        indicators=[
            counted(
                "garment-placements",
                "Women trained and placed in garment jobs",
                "person",
                direction="increase",
                population="sheltered-women",
                targets=[
                    m.Target(
                        120,
                        source="group-d",
                        at="L553-554",
                        note="In the first year of the pilot; when that year began is not given.",
                    )
                ],
                capacity=100,
                limitations="The capacity is what the association says it can train in a month (L554-555): no target.",
            )
        ],
        source="iom-staff",
        at="L537-556",
    ),
)

outputs = (*prevention_outputs, *capacity_outputs, *reintegration_outputs)


# --- What was promised: outcomes and impact -------------------------------------------------------

outcomes = (
    m.Outcome(
        "aware",
        "People know about trafficking, and how to report it",
        indicators=[
            m.Indicator(
                "unaware-share",
                "Residents who are not aware of trafficking at all",
                unit="person",
                measure="percentage",
                accumulation="snapshot",
                direction="decrease",
                population="residents",
                baseline=m.Baseline(
                    42,
                    qualifier="over",
                    covers=m.Ratio(22, 22),
                    sample=m.Sample(22_068),
                    source="barcik",
                    at="L219-220, L241-242",
                    note="It covered the project's own districts (L216-221, L875-876), and none of the others.",
                ),
                note="Those who had heard of it took it for a trouble of cities or of other countries (L242-243).",
            )
        ],
        source="norad-2011",
        at="L622-623, L637-639",
    ),
    m.Outcome(
        "engaged",
        "The government takes more part in countering trafficking, in the capital and in the districts",
        source="norad-2011",
        at="L623-624, L677-682",
    ),
    m.Outcome(
        "partnerships",
        "Survivors earn their living in pilots run with businesses",
        reads_as="output",
        source="norad-2011",
        at="L624-625, L705-707",
        note="Added to the plan on the way (L709-712). The government wants more of it, with other trades, for people "
        "with other skills (L893-904, L1036-1041); one ministry, for disabled and orphaned girls, too (L904-906).",
    ),
    m.Outcome(
        "networks", "Local networks can find, rescue and support victims", source="norad-2011", at="L625-626, L740-742"
    ),
    m.Outcome(
        "victim-centred",
        "Work against trafficking puts victims at its centre",
        source="norad-2011",
        at="L602-619, L964-967",
        note="Whether anybody planned it is not said.",
    ),
    m.Outcome(
        "savings",
        "Supported women save together, so that a newcomer can buy her own asset",
        planned=False,
        source="ngo-staff",
        at="L763-768",
    ),
    m.Outcome("demand", "More families at risk ask for support", planned=False, source="norad-2011", at="L1053-1055"),
)

impacts = (m.Impact("fewer", "Fewer people are trafficked", source="norad-2011", at="L198, L641-642, L957-960"),)


# --- Why one should lead to the other -------------------------------------------------------------

links_from_inputs = (
    m.Link("asset-transfer", "support-livelihoods", source="mtr-2009", at="L301-303"),
    m.Link("ministry-trainers", "support-livelihoods", source="mtr-2009", at="L303-304"),
    m.Link("partner-ngos", "support-livelihoods", source="mtr-2009", at="L304-306"),
    m.Link("partner-ngos", "lead-focus-groups", source="mtr-2009", at="L207-209, L312-313"),
    m.Link("union-officials", "lead-focus-groups", source="mtr-2009", at="L312-313"),
    m.Link("partner-ngos", "hold-courtyards", source="mtr-2009", at="L207-209, L324-326"),
    m.Link("union-officials", "stage-events", source="mtr-2009", at="L366-368"),
    m.Link("partner-ngos", "stage-events", source="mtr-2009", at="L207-209, L366-368"),
    m.Link("grant", "make-film", source="yearly-2009", at="L373-375"),
    m.Link("grant", "print-materials", source="iom-staff", at="L419"),
    m.Link("ministries", "train-officials", source="norad-2011", at="L209-212"),
    m.Link("ministries", "reactivate-committees", source="norad-2011", at="L693-695"),
    m.Link("partner-ngos", "open-cafes", source="iom-staff", at="L505-508, L534-535"),
    m.Link("cafe-premises", "open-cafes", source="norad-2011", at="L532-533"),
    m.Link("cafe-premises-university", "open-cafes", source="norad-2011", at="L533"),
    m.Link("garment-training-costs", "train-for-garment-jobs", source="norad-2011", at="L547-550"),
    m.Link("training-premises", "train-for-garment-jobs", source="group-b", at="L544-546"),
)

links_from_activities = (
    m.Link(
        "support-livelihoods",
        "livelihoods",
        mechanism="An asset, training in one of six trades, and monthly visits",
        evidence=[
            record("field-visits", "L308"),
            opinion("livelihood-women", "L308-309", n=15),
            record("ngo-reports", "L309-310"),
            record("mtr-2009", "L310"),
        ],
        source="mtr-2009",
        at="L301-310",
    ),
    m.Link("lead-focus-groups", "focus-groups-officials", source="mtr-2009", at="L312-319"),
    m.Link("lead-focus-groups", "focus-groups-community", source="mtr-2009", at="L312-320"),
    m.Link("hold-courtyards", "courtyard-meetings", source="mtr-2009", at="L324-330"),
    m.Link("stage-events", "cultural-events", source="mtr-2009", at="L332-335"),
    m.Link("stage-events", "bazaars", source="mtr-2009", at="L364-368"),
    m.Link("make-film", "film", source="yearly-2009", at="L373-376"),
    m.Link("write-curriculum", "curriculum", source="yearly-2009", at="L382-388"),
    m.Link("write-manual", "manual", source="yearly-2009", at="L392-395"),
    m.Link("print-materials", "materials", source="iom-staff", at="L419-423"),
    m.Link("reactivate-committees", "committees", source="ctc-proceedings", at="L432-437"),
    m.Link("restructure-network", "network", source="atsec", at="L476-484"),
    m.Link("restructure-network", "ngo-staff-training", source="atsec", at="L484-486"),
    m.Link("train-judiciary", "judiciary-training", source="yearly-2009", at="L489-493"),
    m.Link("train-officials", "officials-training", source="iom-staff", at="L493-498"),
    m.Link("bring-ministries-together", "alliance", source="norad-2011", at="L681-682, L826-838"),
    m.Link("teach-rights", "rights-training", source="iom-staff", at="L612-614"),
    m.Link("open-cafes", "cafes", source="iom-staff", at="L505-509"),
    m.Link(
        "train-for-garment-jobs",
        "garment-jobs",
        mechanism="Two days of orientation by IOM, then a month in the workshop with the association",
        assumptions=[
            m.Assumption(
                "The government clears women in shelters for the training in good time",
                status="contradicted",
                source="group-d",
                at="L555-563, L977-978, L1033-1036",
            ),
            m.Assumption(
                "Enough women in shelters want this work, and fit it",
                status="supported",
                source="group-d",
                at="L556-559, L975-976, L1031-1033",
            ),
        ],
        source="iom-staff",
        at="L540-547",
    ),
)

links_to_aware = (
    m.Link(
        "focus-groups-officials",
        "aware",
        mechanism="Officials learn what trafficking is, and report and prosecute more of it",
        evidence=[opinion("village-group", "L649-652")],
        source="mtr-2009",
        at="L313-317, L645-649",
    ),
    m.Link(
        "focus-groups-community",
        "aware",
        mechanism="Elders and women exchange what they hear, and know the steps of a report",
        evidence=[
            opinion("village-group", "L649-654"),
            opinion("village-group", "L654-661", n=1, note="A villager on before and now."),
        ],
        source="mtr-2009",
        at="L313-317, L645-649",
    ),
    m.Link(
        "courtyard-meetings",
        "aware",
        mechanism="Women at risk meet NGO staff and officials monthly, and hear the message again and again",
        evidence=[opinion("courtyard-group", "L649-654")],
        source="mtr-2009",
        at="L324-328, L645-649",
    ),
    m.Link(
        "cultural-events",
        "aware",
        mechanism="Local performers carry the message in forms that people like",
        assumptions=[
            m.Assumption("Trained troupes go on performing after the project", source="ngo-staff", at="L664-669")
        ],
        evidence=[opinion("ngo-staff", "L664-669")],
        source="mtr-2009",
        at="L332-335, L645-649",
    ),
    m.Link(
        "bazaars",
        "aware",
        mechanism="Speakers and banners reach large crowds in public places",
        source="mtr-2009",
        at="L364-366, L645-649",
        note="Nobody is cited for what the bazaars changed.",
    ),
    m.Link(
        "curriculum",
        "aware",
        mechanism="Pupils hear of trafficking in their social studies",
        assumptions=[
            m.Assumption("The ministry approves the lessons, and schools teach them", source="iom-staff", at="L388-390")
        ],
        source="yearly-2009",
        at="L382-385",
    ),
    m.Link(
        "cafes",
        "aware",
        mechanism="Cafés in places that everybody sees make the matter known",
        evidence=[
            opinion("iom-staff", "L720-723"),
            opinion("unnamed-speakers", n=1, at="L723-724", note="That ministries and firms take part lifts a stigma."),
        ],
        source="iom-staff",
        at="L720-723",
    ),
)

links_to_capacity = (
    m.Link(
        "committees",
        "networks",
        mechanism="Committees know their task again, and how to identify and care for victims",
        assumptions=[
            m.Assumption(
                "Committees go on working without outside money or advice",
                status="untested",
                source="norad-2011",
                at="L774-776, L1000-1002",
            )
        ],
        evidence=[
            opinion("respondents", "L570-588"),
            opinion("ministries", "L909-912"),
            opinion("ngo-staff", "L909-912"),
        ],
        source="norad-2011",
        at="L748-749, L753-755",
    ),
    m.Link(
        "committees",
        "engaged",
        mechanism="The Ministry of Home Affairs acts with IOM on what the workshops found",
        evidence=[opinion("ministries", "L693-698", n=1)],
        source="ministries",
        at="L693-696",
    ),
    m.Link(
        "alliance",
        "engaged",
        mechanism="Home Affairs, at its head, opens the way to elected bodies, the police and the districts",
        evidence=[opinion("iom-staff", "L686-688"), opinion("ministries", "L696-698", n=1)],
        source="norad-2011",
        at="L681-688",
    ),
    m.Link(
        "network",
        "networks",
        mechanism="A larger network, which pays for itself, refers victims better",
        source="norad-2011",
        at="L479-481, L749-750",
        note="Its members speak of its size and its costs (L481-484); nobody is cited for what became of referrals.",
    ),
    m.Link("manual", "ngo-staff-training", mechanism="Every training uses it", source="yearly-2009", at="L392-395"),
    m.Link("manual", "officials-training", mechanism="Every training uses it", source="yearly-2009", at="L392-395"),
    m.Link(
        "ngo-staff-training",
        "networks",
        mechanism="Trained staff care for victims, and join districts to the national committee",
        evidence=[opinion("norad-2011", "L757-762", note="It cites nobody.")],
        source="norad-2011",
        at="L750-751, L757-762",
    ),
    m.Link(
        "officials-training",
        "networks",
        mechanism="Officials identify and report cases, and work with local organisations",
        source="norad-2011",
        at="L493-497, L770-773",
    ),
)

links_to_reintegration = (
    m.Link(
        "cafes",
        "partnerships",
        mechanism="Training, counselling and a salary in a safe place; a café that earns what it costs",
        evidence=[
            record("mtr-2009", "L724-726"),
            opinion("iom-staff", "L720-726"),
            opinion("ministries", "L715-718, L971-974"),
        ],
        source="norad-2011",
        at="L709-715",
    ),
    m.Link(
        "garment-jobs",
        "partnerships",
        mechanism="Factories short of hands take on trained women",
        evidence=[opinion("norad-2011", says="mixed", at="L970-978")],
        source="norad-2011",
        at="L537-540, L709-715, L1025-1026",
    ),
    m.Link(
        "livelihoods",
        "victim-centred",
        mechanism="Women choose the trade they are trained in",
        evidence=[opinion("iom-staff", "L602-609"), opinion("ngo-staff", "L602-609")],
        source="norad-2011",
        at="L604-612, L964-966",
    ),
    m.Link(
        "rights-training",
        "victim-centred",
        mechanism="Officers who know the rights of victims work by them",
        evidence=[opinion("ministries", "L614-616"), opinion("unnamed-speakers", "L614-616")],
        source="iom-staff",
        at="L612-616",
    ),
    m.Link(
        "livelihoods",
        "savings",
        mechanism="Women with earnings put some by together",
        evidence=[opinion("ngo-staff", "L763-768")],
        source="ngo-staff",
        at="L763-768",
    ),
)

links_between_changes = (
    m.Link(
        "aware",
        "demand",
        mechanism="Families who see the danger ask for another way to earn",
        evidence=[opinion("respondents", "L1048-1055")],
        source="norad-2011",
        at="L1053-1055",
    ),
    m.Link(
        "aware",
        "fewer",
        mechanism="Villagers check who recruits, and report what they suspect",
        assumptions=[
            m.Assumption(
                "Who knows more of trafficking is less vulnerable to it",
                status="untested",
                source="norad-2011",
                at="L642-643, L955-957",
            ),
            m.Assumption(
                "Where villagers are more vigilant, fewer are trafficked",
                status="untested",
                source="norad-2011",
                at="L957-960",
            ),
        ],
        evidence=[
            m.Evidence("iom-staff", design="assertion", at="L641-642"),
            m.Evidence("norad-2011", says="inconclusive", at="L957-960"),
        ],
        source="iom-staff",
        at="L641-649",
    ),
    m.Link(
        "networks",
        "fewer",
        mechanism="Government and NGOs stop trafficking where people live",
        assumptions=[
            m.Assumption("Money comes for long enough that results can be seen", source="iom-staff", at="L856-862")
        ],
        source="norad-2011",
        at="L200-202",
    ),
)

links = (
    *links_from_inputs,
    *links_from_activities,
    *links_to_aware,
    *links_to_capacity,
    *links_to_reintegration,
    *links_between_changes,
)


# --- What belongs to no result: the country, the survey, the choice of partners -------------------

context = (
    m.Indicator(
        "trained-by-trainers",
        "Lawyers and officials trained by the master trainers",
        unit="person",
        note="One training of trainers, in two halves (L489-498); the report adds up neither days nor people.",
    ),
    m.Indicator(
        "poverty-share",
        "People below the poverty line",
        unit="person",
        measure="percentage",
        accumulation="snapshot",
        direction="decrease",
    ),
    m.Indicator(
        "tip-tier",
        "Tier in the Trafficking in Persons Report",
        measure="nominal",
        unit="place",
        accumulation="snapshot",
    ),
    m.Indicator(
        "victims-in-country",
        "Victims of trafficking in the country",
        unit="person",
        accumulation="snapshot",
        limitations="Cases are hidden, the law is applied unevenly, and what is known is not shared (L26-29).",
    ),
    m.Indicator("iom-years", "Years in which IOM has worked against trafficking there", unit="year"),
    m.Indicator("districts", "Districts in the country", unit="place", accumulation="snapshot"),
    m.Indicator("divisions", "Divisions in the country", unit="place", accumulation="snapshot"),
    m.Indicator("project-districts", "Districts the project works in", unit="place", accumulation="snapshot"),
    m.Indicator("districts-not-surveyed", "Districts without a baseline", unit="place", accumulation="snapshot"),
    m.Indicator(
        "cpcct-districts",
        "Districts of CPCCT, the project before this one",
        unit="place",
        note="Of the Ministry of Women's and Children's Affairs with Norad, from 2000 on: police and border guards "
        "trained, survivors helped (L80-86). Norad seldom pays a government directly, one says (L115-118).",
    ),
    m.Indicator("cpcct-districts-reached", "Districts where CPCCT raised awareness", unit="place"),
    m.Indicator("cpcct-ngos", "Partner NGOs of CPCCT", unit="organisation"),
    m.Indicator(
        "cpcct-helped",
        "Survivors rescued, brought home, healed and settled by CPCCT",
        unit="person",
        note="There were targets; none is given as a number (L87-89).",
    ),
    m.Indicator("review-consultants", "Independent consultants in the review of CPCCT", unit="person"),
    m.Indicator("review-team", "Members of the team that reviewed CPCCT", unit="person"),
    m.Indicator("agencies-proposed", "Government agencies to take part, by the proposal", unit="organisation"),
    m.Indicator("ministries-beside-the-lead", "Ministries beside the one that leads", unit="organisation"),
    m.Indicator("delay", "Delay before the work began", unit="month"),
    m.Indicator("extension", "Extension without cost", unit="month"),
    m.Indicator("households-surveyed", "Households in the baseline survey", unit="household"),
    m.Indicator("residents-surveyed", "Respondents of the baseline survey", unit="person", population="residents"),
    m.Indicator(
        "victims-found",
        "Victims of trafficking found by the baseline survey",
        unit="person",
        population="survivors",
        definition="People led away by a careful deception (L223-236)",
    ),
    m.Indicator("income-from", "Monthly income, lower end", measure="money", accumulation="snapshot"),
    m.Indicator("income-to", "Monthly income, upper end", measure="money", accumulation="snapshot"),
    m.Indicator("ngos-invited", "NGOs invited to apply as partners", unit="organisation"),
    m.Indicator("ngos-responded", "NGOs that answered", unit="organisation"),
    m.Indicator("ngos-shortlisted", "NGOs shortlisted", unit="organisation"),
    m.Indicator("ngos-selected", "NGOs selected as partners", unit="organisation"),
    m.Indicator("network-full-members", "Full members with which ATSEC began", unit="organisation"),
    m.Indicator("network-extended-members", "Organisations in ATSEC's extended membership", unit="organisation"),
    m.Indicator("network-districts", "Districts in which ATSEC was present", unit="place"),
    m.Indicator("trades", "Trades that a supported woman may choose from", unit="item"),
    m.Indicator("techniques", "Local ways to carry a message, fitted to the districts by an NGO", unit="item"),
    m.Indicator("training-capacity", "Women whom the association says it could train in a month", unit="person"),
    m.Indicator("workshop-months", "Time in which the workshops with committees were held", unit="month"),
    m.Indicator(
        "staff-asking-for-longer",
        "NGO staff who want the people served followed for longer",
        unit="person",
        population="ngo-staff",
    ),
)

relations = (
    m.Sum("districts", parts=["project-districts", "districts-not-surveyed"]),
    m.Funnel("ngos-invited", "ngos-responded", "ngos-shortlisted", "ngos-selected"),
    m.Subset("cpcct-districts-reached", of="cpcct-districts"),
    m.Sum("trained-by-trainers", parts=["lawyers-trained", "officials-trained"]),
    m.Subset("workshop-officials", of="workshop-participants"),
    m.Sum("cafes-opened", parts=["cafes-in-government-buildings", "cafes-in-university"]),
    m.Subset("cafe-rooms-given", of="cafes-opened"),
    m.AtLeast("cafe-workers", "cafes-opened"),
    m.AtLeast("residents-surveyed", "households-surveyed"),
)


# --- How the project means to know ----------------------------------------------------------------

monitoring = m.MonitoringPlan(
    reporters=["partner-ngos"],
    studies=[
        m.Study(
            "predecessor-review",
            "Review of CPCCT, to say what the country needs next",
            kind="needs assessment",
            source="ctfr",
            at="L94-96, L140-145, L930-932",
            note="Its fieldwork is not dated.",
        ),
        m.Study(
            "needs-assessment",
            "Assessment of needs and map of risks in the communities",
            kind="needs assessment",
            source="norad-2011",
            at="L216-219, L932-935",
        ),
        m.Study(
            "baseline-survey",
            "Baseline survey of households",
            kind="baseline",
            measures=["unaware-share"],
            source="barcik",
            at="L219-223, L240-246",
            note="When its fieldwork was is not given: early in the project, according to IOM (L849-853). It noted "
            "gender, age, literacy, work, seasonal moves, state support and disasters; the report breaks nothing down.",
        ),
        m.Study(
            "mid-term-review",
            "Mid-term review by two outside consultants",
            kind="review",
            done="2009-06",
            response="The lead moved to another ministry, at the head of an alliance (L826-838). What became of the "
            "advice on prosecution (L519-523) is not said.",
            source="mtr-2009",
            at="L270-271",
        ),
        m.Study(
            "awareness-assessment",
            "Structured assessment of awareness",
            kind="evaluation",
            planned="2010-09/2010-11",
            measures=["unaware-share"],
            source="iom-staff",
            at="L403, L669-670",
            note="Planned for the autumn of 2010. That it will repeat the baseline's question is our reading.",
        ),
        m.Study(
            "labour-study",
            "Study of labour trafficking, and a watch on police figures",
            kind="research",
            source="norad-2011",
            at="L294-296",
            note="Under way, with money of USAID.",
        ),
    ],
    participation="Officials took part in group discussions on needs (L237-240); women choose their trade (L606-609); "
    "courtyard meetings serve to monitor, too (L327-328).",
    learning="Past evaluations, lessons learned and needs assessments go into what is done (L927-932).",
    source="norad-2011",
    at="L262-278",
    note="Partner NGOs report every month, with attendance. IOM visits as planned, and seldom unannounced; it keeps in "
    "touch by telephone, mail and meetings. NGO staff visit supported women every month. Ministries and IOM want the "
    "committees followed (L448-449, L701-703), and the government wants cases, and how they are dealt with, written "
    "down everywhere, and shared with those who watch trafficking abroad (L870-891).",
)

partners = (
    m.Partner("norad", "Norad", role="donor", funded=False, source="norad-2011", at="L156-160, L196-197"),
    m.Partner(
        "danida",
        "Danish Ministry of Foreign Affairs (DANIDA)",
        role="donor",
        funded=False,
        source="norad-2011",
        at="L156-160, L196-197",
    ),
    m.Partner(
        "mwca",
        "Ministry of Women's and Children's Affairs",
        role="first lead ministry",
        source="norad-2011",
        at="L209-214, L821-826",
        note="Under new leaders it works with IOM still, and its people in the field help (L838-841).",
    ),
    m.Partner(
        "moha", "Ministry of Home Affairs", role="lead ministry since", source="norad-2011", at="L212-214, L835-838"
    ),
    m.Partner(
        "partner-ngos",
        "Eleven partner NGOs, not named",
        role="work in the field",
        funded=True,
        source="norad-2011",
        at="L207-209, L227-230",
        note="That they are paid by the project is our reading of the text.",
    ),
    m.Partner("barcik", "BARCIK", role="baseline survey, under contract", funded=True, source="norad-2011", at="L219"),
    m.Partner(
        "usaid",
        "USAID",
        role="pays for other work of IOM's, and paid for the network's first work in villages",
        source="norad-2011",
        at="L163-167, L294-296, L511-512",
    ),
    m.Partner(
        "leti",
        "Legal Education Training Institute",
        role="training, under contract",
        funded=True,
        source="norad-2011",
        at="L489-490",
    ),
    m.Partner(
        "curriculum-ngo",
        "An educational NGO, not named",
        role="lessons for schools, under contract",
        funded=True,
        source="yearly-2009",
        at="L382-388",
    ),
    m.Partner(
        "primary-education",
        "Ministry of Primary Education",
        role="advises on the lessons, and approves them",
        source="yearly-2009",
        at="L385-390",
    ),
    m.Partner(
        "social-welfare",
        "Ministry of Social Welfare",
        role="runs shelters; it, IOM and a national training body have agreed to place women in safe work abroad",
        source="norad-2011",
        at="L541-542, L1069-1074",
    ),
    m.Partner(
        "atsec",
        "ATSEC",
        role="network that found the partner NGOs; its members sit on the national committee",
        source="atsec",
        at="L451-474, L757-761",
    ),
    m.Partner(
        "law-reform",
        "Ministries and NGOs that revise the law",
        role="a wider law on trafficking, with IOM's help and other money",
        funded=False,
        source="norad-2011",
        at="L71-77, L783-790",
        note="Of men and of labour, too (L33-36, L61-62, L69-71). It was hoped for by the end of 2010 (L76-77).",
    ),
    m.Partner(
        "knitwear-association",
        "National association of knitwear makers (BKMEA)",
        role="runs and shares the cost of the garment training",
        funded=False,
        source="knitwear-association",
        at="L538-550, L635",
    ),
)

risks = (
    m.Risk(
        "The government approves slowly: partners, and women who want to leave a shelter for a job",
        affects=["garment-jobs", "partnerships"],
        source="norad-2011",
        at="L559-563, L819-826",
    ),
    m.Risk(
        "IOM pays for this work from projects alone, so that it may stop before results are seen",
        affects=["networks", "fewer"],
        source="iom-staff",
        at="L856-862",
    ),
    m.Risk("Partners in the field overstate how many victims there are", source="iom-staff", at="L843-849"),
    m.Risk(
        "The project is over before it can make a difference",
        affects=["fewer"],
        source="ngo-staff",
        at="L1043-1046",
    ),
    m.Risk(
        "For the committees, talk of trafficking becomes routine",
        affects=["networks"],
        source="ministries",
        at="L912-916",
    ),
)


# --- What the report says twice, and what it says is missing --------------------------------------

stated = (
    m.Stated("period", "2007-03/2009-02", source="pis", at="L234"),
    m.Stated(
        "period", "2007-02/2010-02", source="norad-2011", at="L181-182, L259-260", note="Three years, to February."
    ),
    m.Stated("started", "2007-02", source="norad-2011", at="L181-182", note="'Launched'."),
    m.Stated("started", "2010", source="norad-2011", at="L595", note="Activities, 'since 2010'."),
    m.Stated("title", "PPVHTB", source="norad-2011", at="L181-182", note="The short name, here and elsewhere."),
    m.Stated("title", "PVHTB", source="norad-2011", at="L191"),
    m.Stated("target_groups", "children, adolescent girls and women", source="mtr-2009", at="L191-192"),
    m.Stated("target_groups", "women and children", source="iom-staff", at="L563-564"),
    m.Stated("inputs.asset-transfer.amount", m.Money(300, "USD"), source="mtr-2009", at="L301-302"),
    m.Stated("inputs.cafe-premises.amount", m.Amount(4, "facility"), source="norad-2011", at="L617-618"),
    m.Stated("inputs.cafe-premises.amount", m.Amount(4, "facility"), source="norad-2011", at="L698-699"),
    m.Stated("outcomes.partnerships.title", "An additional output", source="norad-2011", at="L597-600"),
    m.Stated(
        "indicators.garment-placements.targets",
        "120 slots that might be filled",
        source="norad-2011",
        at="L975",
    ),
    m.Stated("sources.mtr-2009.published", "2009-09", source="norad-2011", at="L226, L230"),
    m.Stated("sources.mtr-2009.published", "2009-06", source="norad-2011", at="L528, L531, L633"),
    m.Stated("sources.ctfr.published", "2003", source="norad-2011", at="L26-27, L89", note="Submitted then."),
    m.Stated("sources.ctfr.published", "2004-02", source="norad-2011", at="L41, L57"),
    m.Stated("sources.ctfr.role", "implementer", source="norad-2011", at="L141-143", note="Norad asked IOM for it."),
    m.Stated(
        "sources.ctfr.role",
        "government",
        source="norad-2011",
        at="L41, L57, L103, L120, L171-172, L174",
        note="By the Ministry of Women's and Children's Affairs.",
    ),
)

# The report also says that IOM does not, as a habit, link outputs to outcomes (L949-951). That is said of no output by
# name, and is no absence here. That the outcomes are not clear it says of their cost (L981-982), and of that alone.
absences = (
    m.Absence(
        "outcomes.cost",
        source="norad-2011",
        at="L981-982",
        note="Efficiency is hard to measure, with outcomes so unclear.",
    ),
    m.Absence("outputs.film.links", source="norad-2011", at="L951-955"),
    m.Absence("objectives.prosecution.outcomes", source="norad-2011", at="L519-523"),
    m.Absence("claims.victim-centred.evidence.participant", source="norad-2011", at="L967-968"),
    m.Absence(
        "outcomes.networks.actuals",
        source="norad-2011",
        at="L1000-1002",
        note="Nobody has followed whether the committees can work on their own.",
    ),
    m.Absence(
        "outputs.committees.actuals.after",
        source="norad-2011",
        at="L1000-1002",
        note="The same, of the committees themselves; ministries and IOM ask for it (L448-449, L701-703, L918-921).",
    ),
)


programme = m.Framework(
    "ppvhtb",
    "Prevention and protection for victims of human trafficking in Bangladesh",
    period=PROJECT,
    extended_to="2010-11",
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
    target_groups=target_groups,
    sources=sources,
    partners=partners,
    risks=risks,
    relations=relations,
    monitoring=monitoring,
    stated=stated,
    absences=absences,
    units=m.Units(counted=["month", "year"]),
    note="It means to work in one coordinated way against trafficking in children, girls and women (L182-184, "
    "L191-192). Ten months were added at no cost (L258-260), counted here from the end of January 2010. Work began "
    "nearly nine months late (L824-826); the day is not given, and `started` is left open. Most of its goals are "
    "nearer, say its own documents (L596-597); what it does is needed, say officials and others (L938-939), who see "
    "IOM in the lead (L780-782).",
)


# --- What was seen: figures -----------------------------------------------------------------------
# A period is written as far as the report knows it; where it gives none, there is none.

figures_of_prevention = (
    m.Observation("women-given-assets", 1925, source="mtr-2009", at="L301-302"),
    m.Observation(
        "women-supported",
        1925,
        REPORT_YEAR,
        source="progress-2009",
        at="L306-307",
        verified=m.Verification(
            by="the evaluators",
            on="2010-09",
            how="Visits and talks with 15 of the women, beside reports of the NGOs and the mid-term review",
            source="norad-2011",
            at="L308-310",
        ),
        note="Whose visits and talks those were is not said; read as the evaluators', whose visit L322 names.",
    ),
    m.Observation("focus-groups-officials-held", 273, BY_MAY_2009, source="mtr-2009", at="L317-318"),
    m.Observation("focus-groups-community-held", 717, BY_MAY_2009, source="mtr-2009", at="L317-319", place="BD-22"),
    m.Observation("courtyard-meetings-held", 528, BY_MAY_2009, source="mtr-2009", at="L328-330"),
    m.Observation("courtyard-meetings-held", 528, BY_MAY_2009, source="yearly-reports", at="L328-330"),
    m.Observation("cultural-events-held", 258, BY_MAY_2009, source="mtr-2009", at="L362-364"),
    m.Observation("cultural-events-held", 258, BY_MAY_2009, source="yearly-reports", at="L362-364"),
    m.Observation("bazaars-held", 884, "2007-02/2009", source="mtr-2009", at="L370-371"),
    m.Observation(
        "curriculum-stage",
        m.Stage("drafted and discussed", ROAD_TO_SCHOOLS),
        "2009-02",
        source="yearly-2009",
        at="L386-388",
    ),
    m.Observation(
        "curriculum-stage", m.Stage("revised and submitted", ROAD_TO_SCHOOLS), "2010-08", source="iom-staff", at="L388"
    ),  # whether it was approved since is not said: 'if approved' (L389)
    m.Observation("manual-published", True, "2009", source="care-manual", at="L392-395, L415"),
    m.Observation("manual-published", True, source="yearly-2009", at="L392-395, L416-417"),
    m.Observation(
        "materials-distributed",
        150_000,
        qualifier="about",
        source="iom-staff",
        at="L421-423",
        place="BD-22",
        note="'Some'. The yearly report to February 2009 is cited for it too (L461).",
    ),
    m.Observation(
        "materials-distributed", 150_000, qualifier="about", source="ngo-staff", at="L421-423", place="BD-22"
    ),
)

figures_of_capacity = (
    m.Observation("committee-workshops-held", 22, WORKSHOP_MONTHS, source="ctc-proceedings", at="L432-433"),
    m.Observation("workshop-participants", 640, WORKSHOP_MONTHS, source="ctc-proceedings", at="L443-444"),
    m.Observation("workshop-officials", 309, WORKSHOP_MONTHS, source="ctc-proceedings", at="L444"),
    m.Observation("workshop-ministries", 10, WORKSHOP_MONTHS, source="ctc-proceedings", at="L444"),
    m.Observation("paying-members", 46, "2010-09", source="atsec", at="L481-483"),
    m.Observation(
        "ngo-staff-trained",
        600,
        BY_SEPTEMBER_2010,
        source="atsec",
        at="L484-485",
    ),
    m.Observation("ngo-staff-trained", 600, BY_SEPTEMBER_2010, source="iom-staff", at="L484-485"),
    m.Observation("ngo-staff-trained", 600, source="norad-2011", at="L750-751", says="reportedly"),
    m.Observation("judicial-trainers-trained", 50, source="norad-2011", at="L489-490"),
    m.Observation(
        "lawyers-trained",
        148,
        BY_JUNE_2009,
        source="mtr-2009",
        at="L492-493, L528",
        note="'So far', says the text, and cites the review of June 2009.",
    ),
    m.Observation("government-trainers-trained", 50, source="norad-2011", at="L493-494"),
    m.Observation("officials-trained", 1222, BY_SEPTEMBER_2010, source="iom-staff", at="L497-498"),
)

figures_of_reintegration = (
    m.Observation("cafes-opened", 4, BY_SEPTEMBER_2010, source="iom-staff", at="L509"),
    m.Observation("cafes-in-government-buildings", 3, BY_SEPTEMBER_2010, source="norad-2011", at="L532-533"),
    m.Observation("cafes-in-university", 1, BY_SEPTEMBER_2010, source="norad-2011", at="L533"),
    m.Observation("cafe-rooms-given", 3, BY_SEPTEMBER_2010, source="norad-2011", at="L532-533"),
    m.Observation("cafe-rooms-given", 4, BY_SEPTEMBER_2010, source="norad-2011", at="L617-618"),
    m.Observation("cafe-rooms-given", 4, BY_SEPTEMBER_2010, source="norad-2011", at="L698-699"),
    m.Observation("cafe-workers", 8, BY_JUNE_2009, source="mtr-2009", at="L505-506, L531"),
    m.Observation("cafe-workers", 8, BY_SEPTEMBER_2010, source="iom-staff", at="L505-506"),
    m.Observation("garment-placements", 18, BY_SEPTEMBER_2010, source="iom-staff", at="L552-553"),
    m.Observation("garment-placements", 18, BY_SEPTEMBER_2010, source="norad-2011", at="L974-976"),
    m.Observation(
        "garment-placements",
        18,
        BY_SEPTEMBER_2010,
        source="group-d",
        at="L555-556",
        variance=m.Variance(
            "Shelters supply too few women, since the government is slow to clear them for leaving",
            source="group-d",
            at="L555-563",
        ),
    ),
)

figures_of_the_survey = (
    m.Observation("households-surveyed", 4617, source="barcik", at="L219-220", place="BD-22"),
    m.Observation("residents-surveyed", 22_068, source="barcik", at="L220", place="BD-22"),
    m.Observation("victims-found", 82, source="barcik", at="L241", place="BD-22"),
    m.Observation(
        "income-from",
        m.Money(1000, "BDT"),
        source="barcik",
        at="L245",
        place="BD-22",
    ),
    m.Observation("income-from", m.Money(15, "USD"), source="barcik", at="L245-246", place="BD-22"),
    m.Observation(
        "income-to",
        m.Money(2000, "BDT"),
        source="barcik",
        at="L245",
        place="BD-22",
    ),
    m.Observation("income-to", m.Money(25, "USD"), source="barcik", at="L245-246", place="BD-22"),
)

figures_of_the_context = (
    m.Observation("poverty-share", 40, source="world-bank", at="L12", place="BD"),
    m.Observation(
        "tip-tier",
        "Tier 2 watch list",
        "2010-06-14",
        source="tip-2010",
        at="L29-30",
        place="BD",
    ),
    m.Observation("tip-tier", "Tier 2 watch list", "2009", source="tip-2010", at="L29-30", place="BD"),
    m.Observation(
        "victims-in-country",
        m.Missing.UNKNOWN,
        "2010-09",
        source="norad-2011",
        at="L25-29, L843-846",
        place="BD",
    ),
    m.Observation("iom-years", 12, YEARS_IN_BANGLADESH, source="norad-2011", at="L96-99, L163"),
    m.Observation("districts", 64, "2010-09", source="ministries", at="L348", place="BD"),
    m.Observation("divisions", 6, "2010-09", source="ministries", at="L348", place="BD"),
    m.Observation("project-districts", 22, "2010-09", source="norad-2011", at="L184, L876", place="BD"),
    m.Observation("districts-not-surveyed", 42, "2010-09", source="norad-2011", at="L877", place="BD"),
    m.Observation("cpcct-districts", 18, source="ctfr", at="L83"),
    m.Observation("cpcct-districts-reached", 14, source="ctfr", at="L87"),
    m.Observation("cpcct-ngos", 10, source="ctfr", at="L87"),
    m.Observation(
        "cpcct-helped",
        m.Missing.NOT_IN_SOURCE,
        source="ctfr",
        at="L87-92",
        stated_as="not met",
        variance=m.Variance(
            "The bureaucracy was slow, and staff lacked the skill and the training", source="ctfr", at="L89-92"
        ),
        note="High officials say so too.",
    ),
    m.Observation("review-consultants", 2, source="norad-2011", at="L140-143"),
    m.Observation("review-team", 11, source="norad-2011", at="L140-143"),
    m.Observation("agencies-proposed", 10, "2005-06", source="proposal-2005", at="L156-159, L175-178"),
    m.Observation("ministries-beside-the-lead", 9, source="pis", at="L209-212"),
    m.Observation(
        "ministries-beside-the-lead",
        9,
        source="norad-2011",
        at="L230-232",
        note="Home Affairs, Social Welfare, Expatriate Affairs, Information, Youth, Law, Primary Education, Health and "
        "Establishment.",
    ),
    m.Observation("delay", 9, qualifier="about", source="norad-2011", at="L825-826", note="'Nearly'."),
    m.Observation("extension", 10, "2010-09", source="iom-staff", at="L258-260"),
    m.Observation("ngos-invited", 106, source="mtr-2009", at="L227"),
    m.Observation("ngos-responded", 76, source="mtr-2009", at="L227"),
    m.Observation("ngos-shortlisted", 36, source="mtr-2009", at="L227"),
    m.Observation("ngos-selected", 11, source="mtr-2009", at="L229"),
    m.Observation("network-full-members", 16, source="atsec", at="L456"),
    m.Observation("network-extended-members", 450, source="atsec", at="L456"),
    m.Observation("network-districts", 20, "1990/1999", source="atsec", at="L472"),
    m.Observation("trades", 6, source="mtr-2009", at="L303-304"),
    m.Observation("techniques", 6, source="mtr-2009", at="L332-335"),
    m.Observation("training-capacity", 100, "2010-09", source="knitwear-association", at="L554-555"),
    m.Observation("workshop-months", 5, WORKSHOP_MONTHS, source="ctc-proceedings", at="L433"),
    m.Observation(
        "staff-asking-for-longer", 5, "2010-09-20", qualifier="at least", source="ngo-staff", at="L1043-1046"
    ),
)


# --- Who was supported together -------------------------------------------------------------------
# When support of each group ends, and whether anybody was followed afterwards, is not said.

cohorts = (
    m.Cohort(
        "livelihood-women",
        "Women set up in a trade",
        entered=1925,
        indicators=["women-supported"],
        source="progress-2009",
        at="L306-307",
    ),
    m.Cohort(
        "cafe-women",
        "Women trained for the cafés",
        entered=8,
        indicators=["cafe-workers"],
        source="iom-staff",
        at="L505-509",
        note="An NGO's manager watches over them at work (L533-535).",
    ),
    m.Cohort(
        "garment-women",
        "Women trained for the factories",
        entered=18,
        indicators=["garment-placements"],
        source="group-d",
        at="L555-556",
    ),
)


# --- What was seen: what people say came of it ----------------------------------------------------
# One footnote (L633-636) names the mid-term review, the yearly reports and the interviews behind four outcomes at once,
# without saying which says what. Only what the text puts beside an outcome is taken as evidence for it here.

VISIT = "2010-09"

claims_of_awareness = (
    m.Claim(
        "aware",
        "Participants know more of trafficking and of whom to tell, and say that their communities do",
        kind="contribution",
        direction="increase",
        says="multiple sources",
        made=VISIT,
        evidence=[
            opinion("village-group", "L649-654"),
            opinion("courtyard-group", "L649-654"),
            opinion(
                "village-group",
                n=1,
                at="L654-661",
                note="Villagers check a recruiter's papers with the union or the district, and report first.",
            ),
        ],
        source="norad-2011",
        at="L637-675",
        note="Not put to a strict test yet (L642-643).",
    ),
    m.Claim(
        "aware",
        "Trained troupes will most likely carry the message on after the project",
        kind="sustainability",
        made=VISIT,
        evidence=[opinion("ngo-staff", "L664-669, L1004-1006")],
        source="ngo-staff",
        at="L664-669",
    ),
    m.Claim(
        "aware",
        "Villagers see it as their duty to go on teaching, with the project's money or without",
        kind="sustainability",
        made=VISIT,
        evidence=[opinion("village-group", "L1050-1052")],
        source="village-group",
        at="L1050-1052",
    ),
    m.Claim(
        "aware",
        "Around the participants, too, more is known of trafficking",
        kind="contribution",
        direction="increase",
        says="anecdotally",
        made=VISIT,
        evidence=[opinion("respondents", "L672-675")],
        source="norad-2011",
        at="L672-675",
    ),
    m.Claim(
        "demand",
        "Families at risk ask for more support now that they know more",
        kind="change",
        direction="increase",
        planned=False,
        made=VISIT,
        who="Families at risk",
        contribution="The project made the danger known",
        evidence=[
            opinion("respondents", "L1048-1055"),
            opinion(
                "village-group",
                "L1050-1053",
                note="They speak of a growing need for income, which is near to a demand.",
            ),
        ],
        source="norad-2011",
        at="L1053-1055",
    ),
)

claims_of_capacity = (
    m.Claim(
        "engaged",
        "Government bodies act of their own accord where they used to react",
        kind="contribution",
        direction="increase",
        says="a majority of respondents",
        made=VISIT,
        evidence=[
            opinion("ngo-staff", "L690-693"),
            opinion("ministries", "L690-698"),
            opinion("iom-staff", "L686-693"),
            opinion("atsec", "L690-693, L731, L802-804"),
            opinion("respondents", "L962-964"),
            record("field-visits", "L532-533, L698-701", note="Rooms given for cafés."),
        ],
        source="norad-2011",
        at="L677-703",
    ),
    m.Claim(
        "engaged",
        "The government has never worked with others so closely, and may well go on",
        kind="sustainability",
        made=VISIT,
        evidence=[opinion("ministries", n=1, at="L696-698")],
        source="ministries",
        at="L696-698",
    ),
    m.Claim(
        "engaged",
        "NGOs have a way to the government that will outlast the project",
        kind="sustainability",
        made=VISIT,
        evidence=[opinion("group-c", role="partner", n=1, at="L804-807, L835, L995-996")],
        source="group-c",
        at="L802-807",
    ),
    m.Claim(
        "networks",
        "Local networks are better at identifying and rescuing victims",
        kind="contribution",
        direction="increase",
        says="all respondents",
        made=VISIT,
        evidence=[
            opinion("respondents", "L570-588, L740-742"),
            opinion("ministries", "L909-912"),
            opinion("ngo-staff", "L909-912"),
        ],
        source="norad-2011",
        at="L740-776",
        note="What it is worth, and whether it lasts, needs research (L742-744, L774-776).",
    ),
    m.Claim(
        "networks",
        "The committees will go on when the project's money ends, since the ministry sees to it",
        kind="sustainability",
        made=VISIT,
        evidence=[opinion("ministries", "L755-757")],
        source="ministries",
        at="L755-757",
        note="Whether they can by themselves, nobody has followed (L1000-1002).",
    ),
)

claims_of_reintegration = (
    m.Claim(
        "partnerships",
        "Two pilots with businesses give survivors work, in cafés and in garment factories",
        kind="contribution",
        direction="increase",
        made=VISIT,
        evidence=[
            record("field-visits", "L532-535", note="Cafés at work."),
            opinion("iom-staff", "L720-724"),
            opinion("ministries", "L715-718, L971-974"),
            opinion("ngo-staff", "L971-974"),
            opinion("norad-2011", says="mixed", at="L970-978", note="18 jobs of 120 in factories."),
        ],
        source="norad-2011",
        at="L705-738, L970-978",
    ),
    m.Claim(
        "partnerships",
        "The cafés work, and more ways to jobs should be tried",
        kind="contribution",
        direction="increase",
        says="all NGO and government respondents",
        made=VISIT,
        evidence=[opinion("ngo-staff", "L902-904, L971-974"), opinion("ministries", "L902-904, L971-974")],
        source="norad-2011",
        at="L902-904, L971-974",
    ),
    m.Claim(
        "partnerships",
        "Cafés live on what they sell",
        kind="sustainability",
        says="some of the cafés",
        made=VISIT,
        evidence=[record("mtr-2009", "L724-726"), opinion("iom-staff", "L724-726")],
        source="norad-2011",
        at="L724-726",
        note="A foundation for more of them is planned (L726-730).",
    ),
    m.Claim(
        "partnerships",
        "Cafés live on what they sell",
        kind="sustainability",
        says="one or more of the cafés",
        made=VISIT,
        evidence=[opinion("norad-2011", "L1006-1008", note="It cites nobody.")],
        source="norad-2011",
        at="L1006-1008",
        note="Factory placements might come to pay for themselves once they run in full (L1008-1009).",
    ),
    m.Claim(
        "victim-centred",
        "Those who work against trafficking put victims and their rights first",
        kind="contribution",
        direction="increase",
        says="several stakeholders",
        made=VISIT,
        evidence=[
            opinion("iom-staff", "L602-606, L612-614"),
            opinion("ngo-staff", "L602-604, L612-614"),
            opinion("ministries", "L602-604, L615-616"),
            opinion("unnamed-speakers", n=2, at="L609-612", note="They call it a second generation of programmes."),
            opinion("unnamed-speakers", "L614-616"),
            opinion("unnamed-speakers", n=1, at="L616-619", note="Takes the rooms given for cafés as a sign of it."),
        ],
        source="norad-2011",
        at="L602-619, L964-968",
        note="Of the government's attitudes, anecdotes only (L615).",
    ),
    m.Claim(
        "savings",
        "Supported women put a little by each month, and help a newcomer to an asset of her own",
        kind="change",
        says="some villages",
        planned=False,
        made=VISIT,
        who="Women who received livelihood support",
        contribution="The support gave them earnings to save from",
        evidence=[opinion("ngo-staff", "L763-768")],
        source="ngo-staff",
        at="L763-768",
        note="The report would have these informal circles put on a firm footing (L1059-1064).",
    ),
)

observations = m.Observations(
    [
        *figures_of_prevention,
        *figures_of_capacity,
        *figures_of_reintegration,
        *figures_of_the_survey,
        *figures_of_the_context,
    ],
    claims=[*claims_of_awareness, *claims_of_capacity, *claims_of_reintegration],
    cohorts=cohorts,
)


if __name__ == "__main__":
    cited = m.lines_cited(m.citations(programme, observations))
    print(f"{len(observations)} figures; {cited} lines of the report cited.\n")

    # What is in order, the gaps, what cannot be told, which output leads to which outcome, and what is to be decided;
    # the last two are also there by themselves, as coverage.matrix and coverage.questions.
    coverage = m.check_coverage(programme, observations, on=date(2010, 10, 1))
    print(coverage)

    # How far along the counted outputs were when the mid-term review's year was over: a pace, and no verdict yet.
    print()
    print(m.assess_progress(programme, observations, on=date(2009, 12, 31)))

    # Where the report does not agree with itself, or its sources with each other: both figures, with their lines.
    print()
    print(m.reconcile(programme, observations))
