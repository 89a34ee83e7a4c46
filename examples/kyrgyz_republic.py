"""Kyrgyz Republic: what the evaluation of IOM's counter-trafficking work says of it, and above all one table of cases.

The source is Annex E, the Kyrgyz Republic case study, of "Evaluation of the International Organization for Migration
and its Efforts to Combat Human Trafficking" (Norad's evaluation department, report 11/2010, by Berkeley Policy
Associates). It has no footnotes but one, so that its sources are named in the text: whom the evaluators talked to, the
survey of about 2000, and IOM's own database of cases, CTM, from which Table 2 is taken.

`at="L1122-1126"` counts lines in the text of Annexes D to H of that report. The numbers are the report's; the words are
ours. Where it says two things, both stand here, each with its line.

This is an extract (`basis="extract"`): somebody else's summary, not the office's own framework. The annex tells of a
hotline, a shelter, a network of NGOs, a national plan and more, all under one heading, and of no project's name, period
or budget, so they stand in one framework. It states no outcome either, and has no conclusions: there is none here, and
mande says that it cannot tell. What the report itself says is missing stands in `absences`, below.

Run it to see what is missing on 31 December 2010, the last day of the year of which its latest figure speaks:

    python examples/kyrgyz_republic.py
"""

from datetime import date
from decimal import Decimal
from typing import Any

import mande as m

CTM_YEARS = "1999/2009"  # the years that Table 2 covers (L1113-1114)


def counted(code: str, title: str, unit: str, **more: Any) -> m.Indicator:
    """Return an indicator that counts everything so far."""
    return m.Indicator(code, title, unit=unit, accumulation="cumulative", **more)


def state(code: str, title: str, unit: str | None = None, **more: Any) -> m.Indicator:
    """Return an indicator of how things stand, which may rise or fall."""
    return m.Indicator(code, title, unit=unit, accumulation="snapshot", **more)


def opinion(source: str, at: str, **more: Any) -> m.Evidence:
    """Return what somebody told the evaluators."""
    return m.Evidence(source, design="opinion", at=at, **more)


# --- Who says so ----------------------------------------------------------------------------------
# The annex dates none of its interviews, so `published` is left open. Role and independence are judged from the text:
# whom IOM pays, trains or leads is not independent of it. Where the text does not say, they are left open, too.

evaluation = m.Source(
    "norad-2011",
    "Evaluation of the International Organization for Migration and its Efforts to Combat Human Trafficking",
    kind="evaluation",
    published="2011-02-28",
    role="evaluator",
    independence="independent",
    note="Norad's evaluation department, report 11/2010; Annex E. It speaks here where it cites nobody else.",
)

documents = (
    m.Source(
        "ctm",
        "Counter-trafficking module database (CTM), provided by IOM",
        kind="database",
        role="implementer",
        independence="self",
        note="The source printed under Table 2 (L1171).",
    ),
    m.Source(
        "survey-2000",
        "IOM's survey of trafficking in Central Asia",
        kind="survey",
        role="implementer",
        independence="self",
        note="Approximately of 2000, says the text the first time (L1204), and of 2000 later (L1385, L1455-1457).",
    ),
    m.Source(
        "research-summary",
        "IOM's research on trafficking in the region, in summary",
        kind="report",
        role="implementer",
        independence="self",
        note="Printed for donors and close partners, and not published, since nobody could foresee how the governments "
        "of Turkmenistan and Uzbekistan would take it (L1097-1101).",
    ),
)

interviews_with_iom = (
    m.Source("iom-staff", "IOM staff", kind="interview", role="implementer", independence="self"),
    m.Source("iom-field-staff", "IOM field staff", kind="interview", role="implementer", independence="self"),
    m.Source(
        "research-group",
        "IOM's survey and research group",
        kind="record",
        role="implementer",
        independence="self",
        note="It shares its figures on the region with IOM's field staff, who tell of them (L1088-1091).",
    ),
)

interviews_with_partners = (
    m.Source(
        "hotline-staff",
        "NGO staff who work the hotline",
        kind="interview",
        role="partner",
        independence="funded",
        note="IOM trains them and pays for the telephone (L1398-1400).",
    ),
    m.Source(
        "shelter-staff",
        "NGO staff who run the shelter",
        kind="interview",
        role="partner",
        independence="funded",
        note="They call IOM their main funder (L1338-1339).",
    ),
    m.Source("ngo-focus-group", "Focus group with NGOs", kind="focus group", role="partner"),
    m.Source("ngo-staff", "Staff of NGOs, from different organisations", kind="interview", role="partner"),
    m.Source("hotline-partners", "Government and NGOs, on the hotline", kind="interview"),
    m.Source("government", "Government respondents", kind="interview", role="government"),
    m.Source("government-figures", "A government respondent, on victims in 2010", kind="interview", role="government"),
    m.Source(
        "government-migration", "A government respondent, on labour migration", kind="interview", role="government"
    ),
    m.Source("government-law", "A government respondent, on the law", kind="interview", role="government"),
    m.Source("government-plan", "A government respondent, on the national plan", kind="interview", role="government"),
    m.Source(
        "government-center",
        "A government respondent, on the Center for Labor Migrants",
        kind="interview",
        role="government",
        independence="self",
        note="The respondent speaks of the Center as one's own (L1468-1475).",
    ),
)

interviews_with_others = (
    m.Source("ingo-staff", "Staff of international NGOs", kind="interview", independence="independent"),
    m.Source("igo-staff", "Staff of intergovernmental organisations", kind="interview", independence="independent"),
    m.Source(
        "unnamed-speakers", "People interviewed of whom the report does not say where they work", kind="interview"
    ),
    m.Source("respondents", "Respondents of all kinds, taken together", kind="interview"),
)

field_visits = m.Source(
    "field-visits",
    "What the evaluator saw at the border",
    kind="observation",
    role="evaluator",
    independence="independent",
)

sources = (
    evaluation,
    *documents,
    *interviews_with_iom,
    *interviews_with_partners,
    *interviews_with_others,
    field_visits,
)


# --- Whom and where -------------------------------------------------------------------------------

populations = (
    m.Population("victims", "Victims of trafficking"),
    m.Population("ctm-victims", "Victims in CTM who originate from the Kyrgyz Republic", within="victims"),
    m.Population(
        "sheltered-women",
        "Women in the shelter",
        within="victims",
        only={"gender": "female"},
        note="It is kept for women (L1336). Who is met at the airport is 'him or her' (L1345).",
    ),
    m.Population("migrants", "Labour migrants and those who mean to become one", overlaps=["victims"]),
    m.Population("potential-migrants", "People who mean to go abroad to work", within="migrants"),
    m.Population(
        "women-alone", "Women who migrate by themselves", within="potential-migrants", only={"gender": "female"}
    ),
    m.Population("transit-migrants", "Foreigners left behind on their way to Europe", overlaps=["migrants"]),
    m.Population("ngo-workers", "NGO staff who work the hotline"),
)

places = (
    m.Place("central-asia", "Central Asia", kind="region", note="In the survey: five countries (L1204-1207)."),
    m.Place("KG", "Kyrgyz Republic", within="central-asia", kind="country"),
    m.Place("KZ", "Kazakhstan", within="central-asia", kind="country"),
    m.Place("TJ", "Tajikistan", within="central-asia", kind="country"),
    m.Place("TM", "Turkmenistan", within="central-asia", kind="country"),
    m.Place("UZ", "Uzbekistan", within="central-asia", kind="country"),
    m.Place("RU", "Russian Federation", kind="country"),
    m.Place("KG-border", "The border with Kazakhstan", within="KG", kind="border"),
    m.Place("KG-bishkek", "Bishkek", within="KG"),
    m.Place("KG-south", "The South", within="KG"),
    m.Place("KG-osh", "Osh", within="KG"),
    m.Place("KG-jalal-abad", "Jalal-Abad", within="KG"),
    m.Place("KG-batken", "Batken", within="KG"),
    m.Place("KG-kara-suu", "Kara-Suu", within="KG"),
)


# --- The lists by which Table 2 breaks its cases down, and others of our own -----------------------

MISSING_DATA = "Its numbers may not add to the total, since data are missing (L1172); how many is not printed."

age = m.Dimension(
    "age",
    "Age",
    [
        m.Category("0-14", "Less than 15"),
        "15-17",
        "18-24",
        "25-30",
        m.Category("32+", "Greater than 31"),
    ],
    note=f"The labels are those of L1128-1138. {MISSING_DATA}",
)

destination = m.Dimension(
    "destination",
    "Destination region",
    [
        m.Category("americas", "United States, Canada, Latin America, and the Caribbean"),
        m.Category("eu-turkey", "European Union and Turkey"),
        m.Category("gulf-middle-east", "Gulf States and the Middle East"),
        m.Category("russia-central-asia", "Russian Federation, Caucasus, and Central Asia"),
        m.Category("southeastern-europe", "Southeastern Europe"),
        m.Category("africa", "North and Sub-Saharan Africa"),
        m.Category("south-asia", "South Asia and Southeast Asia"),
        m.Category("east-asia", "East Asia"),
    ],
    note=f"Which countries each holds is told by `countries-of-destination`. {MISSING_DATA}",
)

trafficking = m.Dimension(
    "type",
    "Type of trafficking",
    [m.Category("in-country", "In country"), m.Category("transnational", "Transnational")],
    note=MISSING_DATA,
)

industry = m.Dimension(
    "industry",
    "Industry trafficked into",
    [
        m.Category("sexual-exploitation", "Sexual exploitation"),
        m.Category("forced-labour", "Forced labor"),
        m.Category("low-level-crime", "Low-level criminal activities"),
    ],
    exclusive=False,
    note="The one list of the table whose categories are said not to exclude one another (L1164, L1174). Of the four "
    f"others nothing of the kind is said. {MISSING_DATA}",
)

respondent = m.Dimension(
    "respondent",
    "Who said so",
    [
        m.Category("iom", "IOM"),
        m.Category("field", "A field respondent, of whom it is not said where they work"),
        m.Category("ngo", "NGO"),
        m.Category("ngo-focus-group", "NGO focus group"),
        m.Category("ingo", "International NGO"),
        m.Category("igo", "Intergovernmental organisation"),
        m.Category("government", "Government"),
        m.Category("not-said", "Not said"),
    ],
)

topic = m.Dimension(
    "topic",
    "What was said",
    [
        m.Category("politics", "The region's politics make trafficking hard to address"),
        m.Category("unpublished", "IOM kept its research on the region unpublished"),
        m.Category("figures-resented", "Turkmenistan and Uzbekistan are hard to tell of figures"),
        m.Category("registration", "The government still asks people to register"),
        m.Category("work-abroad", "Work on farms and building sites abroad goes on drawing migrants"),
        m.Category("arab-destinations", "Stories of sexual exploitation in the Emirates, Turkey, other Arab places"),
        m.Category("tourist-companies", "Tourist companies take people to Arab countries to exploit them"),
        m.Category("transit", "It becomes a country of transit, and visas are easily had"),
        m.Category("let-go", "The government lets migrants in transit go on by bus"),
        m.Category("local-traffickers", "Most are trafficked by local people who have worked abroad themselves"),
        m.Category("chain", "A chain of people: one recruits, others give papers and take people across"),
        m.Category("easy-bribes", "Officials are easily bribed, at home, in Kazakhstan and in Russia"),
        m.Category("corrupt-judges", "Judges can be bribed to pass no sentence"),
        m.Category("state-committee", "A ministry runs a state committee on migration"),
    ],
    exclusive=False,
    exhaustive=False,
    note="Ours: what the report says that so many people told it.",
)

actor = m.Dimension(
    "actor",
    "Who does it",
    [
        m.Category("iom", "IOM"),
        m.Category("ingo", "An international NGO"),
        m.Category("government", "The government"),
        m.Category("private", "Private companies"),
    ],
    exhaustive=False,
)

way = m.Dimension(
    "way", "How migrants go", [m.Category("agency", "Through an agency"), m.Category("alone", "By themselves")]
)

offence = m.Dimension(
    "offence",
    "What an article of the criminal code is about",
    ["trafficking", "illegal-migration", "prostitution", "brothels"],
    exhaustive=False,
)

LISTS = ("gender", "age", "destination", "type", "industry")

dimensions = (m.GENDER, age, destination, trafficking, industry, respondent, topic, actor, way, offence)


# --- What was promised: objectives, needs and inputs -----------------------------------------------

objectives = (
    m.Objective(
        "prevention",
        "Potential migrants know how to migrate legally, and avoid being trafficked or exploited at work",
        source="norad-2011",
        at="L1393-1398, L1488-1496",
        note="For women who go alone: that they know what to look out for (L1324-1326).",
    ),
    m.Objective(
        "reintegration",
        "Victims recover, return to their community, find a job and live with their family",
        source="shelter-staff",
        at="L1361-1368, L1393-1395",
        note="Without rehabilitation there is no reintegration, say the staff (L1371-1374).",
    ),
    m.Objective(
        "partners",
        "NGOs know of the problem, and those who may become partners are found",
        source="norad-2011",
        at="L1388-1391",
    ),
)

needs = (
    m.Need(
        "information",
        "Migrants know neither how to go legally nor the dangers of going",
        source="ingo-staff",
        at="L1488-1491",
        note="A crisis of information, says an international NGO.",
    ),
    m.Need(
        "judiciary",
        "Study of how courts judge trafficking; training of judges, investigators and prosecutors",
        source="government-law",
        at="L1431-1433",
        note="No activity of IOM's is described for it.",
    ),
    m.Need(
        "reach",
        "Most who go abroad to work are poor, cannot pay a private company, and go alone",
        source="government-center",
        at="L1470-1475",
    ),
)

NOT_COSTED = m.Missing.NOT_IN_SOURCE

inputs = (
    m.Input(
        "norway",
        "Norway's funds for IOM's counter-trafficking projects",
        amount=NOT_COSTED,
        kind="funds",
        source="norad-2011",
        at="L1309",
        note="No more of it than a heading.",
    ),
    m.Input(
        "shelter-building",
        "A public building for the shelter, in the middle of the city",
        amount=NOT_COSTED,
        kind="in kind",
        source="shelter-staff",
        at="L1332-1335",
        note="From the mayor's office. The shelter began in a private house.",
    ),
    m.Input(
        "shelter-utilities",
        "The building's utilities, paid by the mayor's office",
        amount=NOT_COSTED,
        kind="in kind",
        source="shelter-staff",
        at="L1335",
    ),
    m.Input(
        "shelter-funds",
        "IOM's support of the shelter",
        amount=NOT_COSTED,
        kind="funds",
        source="shelter-staff",
        at="L1337-1339, L1359",
        note="Of various kinds; its NGO calls IOM the main funder. Medical care has been paid for, too.",
    ),
    m.Input(
        "shelter-goods",
        "Beds, other furniture, and sewing machines to learn on, from IOM",
        amount=NOT_COSTED,
        kind="goods",
        source="shelter-staff",
        at="L1337-1340",
    ),
    m.Input(
        "psychologists",
        "Psychologists in the shelter",
        amount=m.Amount(2, "person"),
        kind="staff",
        source="shelter-staff",
        at="L1340-1341",
    ),
    m.Input(
        "social-workers",
        "Social workers in the shelter",
        amount=m.Amount(2, "person"),
        kind="staff",
        source="shelter-staff",
        at="L1340-1341",
    ),
    m.Input(
        "volunteers",
        "Volunteers in the shelter",
        amount=m.Amount(5, "person"),
        kind="staff",
        source="shelter-staff",
        at="L1340-1341",
    ),
    m.Input(
        "hotline-room",
        "Room for the hotline, from the government",
        amount=NOT_COSTED,
        kind="in kind",
        source="norad-2011",
        at="L1398-1400",
    ),
    m.Input(
        "hotline-costs",
        "Telephone costs of the hotline, and training of its staff, paid by IOM",
        amount=NOT_COSTED,
        kind="funds",
        source="norad-2011",
        at="L1399-1400",
    ),
    m.Input(
        "films-lent",
        "The films themselves, for a mobile cinema that an international NGO runs",
        amount=NOT_COSTED,
        kind="goods",
        source="ingo-staff",
        at="L1530-1532",
        note="'They' gave the films; read as IOM.",
    ),
)


# --- What was promised: activities and outputs ----------------------------------------------------

activities = (
    # Prevention, from L1311 on
    m.Activity(
        "run-hotline",
        "Run a three-digit hotline on how to migrate safely",
        source="hotline-staff",
        at="L1312, L1326-1328, L1396-1400",
        note="The ministry tells its staff when a law changes. How many call is not given.",
    ),
    m.Activity(
        "train-hotline-staff",
        "Teach all hotline workers to advise migrants on the law, papers, services and help abroad",
        source="hotline-staff",
        at="L1313-1322",
        note="Above all for those bound for Kazakhstan and Russia.",
    ),
    m.Activity(
        "advise-women",
        "Advise women who go alone, by telephone and face to face",
        source="hotline-staff",
        at="L1324-1326",
    ),
    m.Activity("make-passports", "Print and hand out 'passport' pamphlets", source="norad-2011", at="L1491-1496"),
    m.Activity(
        "supply-films",
        "Give films to a mobile cinema, help to spread them, and send a trainer to lead the talk afterwards",
        source="ingo-staff",
        at="L1530-1534",
    ),
    # Rehabilitation and reintegration, from L1330 on
    m.Activity(
        "meet-returnees",
        "Meet returning victims at the airport, where relatives do not",
        source="shelter-staff",
        at="L1344-1354, L1376-1379",
        note="Each woman signs whether she accepts, and a contract that holds her rights. Who declines signs that, "
        "too, and is told whom to call later; some do.",
    ),
    m.Activity(
        "rehabilitate",
        "House women, and help them to recover",
        source="shelter-staff",
        at="L1341-1349, L1361-1364, L1381-1382",
        note="They come through IOM, most of them to be advised. Some deny that they were trafficked.",
    ),
    m.Activity(
        "reintegrate",
        "Make a plan with each woman: basic needs, medical care, skills, a job, and a home where she wants to live",
        source="shelter-staff",
        at="L1356-1374",
    ),
    # Networks, from L1384 on
    m.Activity(
        "survey",
        "Survey whether there is trafficking in Central Asia, and how much",
        source="norad-2011",
        at="L1204-1207",
    ),
    m.Activity(
        "convene-ngos",
        "Bring NGOs together on what the survey found, with IOM's partners from Moldova and the Ukraine",
        source="norad-2011",
        at="L1385-1391",
    ),
    # Government, from L1452 on
    m.Activity(
        "lead-working-group",
        "Start a working group of border enforcement, national security, Foreign Affairs and migration services",
        source="government-plan",
        at="L1457-1459",
    ),
    m.Activity(
        "support-plan", "Support the making of a national plan, with OSCE", source="government-plan", at="L1461-1462"
    ),
    m.Activity(
        "help-center",
        "Design a Center for Labor Migrants, and help the government to establish it",
        source="government-center",
        at="L1468, L1476-1477",
    ),
    # Transit, from L1254 on
    m.Activity(
        "offer-returns",
        "Offer foreigners who are left behind to be brought home",
        source="iom-field-staff",
        at="L1258-1262",
    ),
)

outputs = (
    m.Output(
        "hotline",
        "A three-digit hotline that tells how to migrate legally",
        indicators=[
            m.Indicator("hotline-open", "The hotline is open", measure="yes no"),
            m.Indicator("hotline-everywhere", "The hotline can be called from the whole country", measure="yes no"),
            m.Indicator("hotline-from-abroad", "Migrants can call the hotline from abroad", measure="yes no"),
            m.Indicator("hotline-training-held", "All hotline workers were trained", measure="yes no"),
        ],
        source="norad-2011",
        at="L1396-1400",
        note="Government and NGOs are glad of it (L1415-1417). How many have called is not given.",
    ),
    m.Output("advice-for-women", "Advice to women who go alone", source="hotline-staff", at="L1324-1326"),
    m.Output(
        "passports",
        "'Passports': pamphlets of the steps to legal migration to Russia and to Kazakhstan",
        source="norad-2011",
        at="L1491-1496",
        note="Handed out at stations and in labour offices; how many is not given.",
    ),
    m.Output(
        "films",
        "Films for mobile cinemas, with a talk after them",
        source="ingo-staff",
        at="L1528-1534",
        note="How many films, showings or viewers is not given.",
    ),
    m.Output(
        "shelter",
        "A shelter for women who were trafficked",
        indicators=[m.Indicator("shelter-open", "The shelter is open", measure="yes no")],
        source="shelter-staff",
        at="L1331-1336",
        note="Room for ten to twelve. How many were housed, or came to be advised, is not given.",
    ),
    m.Output(
        "plans-for-women",
        "Reintegration plans, skills and jobs for women in the shelter",
        source="shelter-staff",
        at="L1356-1368",
        note="Hairdressing, sewing, construction. How many were trained, or found work, is not given.",
    ),
    m.Output(
        "network",
        "A network of NGOs against trafficking",
        indicators=[state("network-partners", "NGOs in the network", "organisation")],
        structure="the network of NGOs",
        source="norad-2011",
        at="L1390-1395",
    ),
    m.Output(
        "national-plan",
        "A national plan of action against trafficking",
        indicators=[
            m.Indicator("decree-issued", "The president issued a decree on trafficking", measure="yes no"),
            m.Indicator("action-plan", "There is an action plan", measure="yes no"),
            m.Indicator("action-plan-updated", "The action plan was updated", measure="yes no"),
        ],
        source="government-plan",
        at="L1459-1463",
    ),
    m.Output(
        "center",
        "A government Center for Labor Migrants",
        indicators=[m.Indicator("center-open", "The Center is open", measure="yes no")],
        structure="the Center for Labor Migrants",
        source="government-center",
        at="L1465-1475",
    ),
    m.Output(
        "returns",
        "Voluntary return offered to foreigners in transit",
        indicators=[
            counted("returns-offered", "People offered voluntary return", "person", population="transit-migrants"),
            counted("returns-accepted", "People who accepted it", "person", population="transit-migrants"),
            counted("returns-refused", "People who refused it", "person", population="transit-migrants"),
        ],
        source="iom-field-staff",
        at="L1256-1261",
        note="Who refuses is deported without help, if caught (L1260-1262).",
    ),
)


# --- Why one should lead to the other -------------------------------------------------------------

links_from_inputs = (
    m.Link("hotline-room", "run-hotline", source="norad-2011", at="L1398-1400"),
    m.Link("hotline-costs", "run-hotline", source="norad-2011", at="L1398-1400"),
    m.Link("hotline-costs", "train-hotline-staff", source="norad-2011", at="L1399-1400"),
    m.Link("shelter-building", "rehabilitate", source="shelter-staff", at="L1332-1336"),
    m.Link("shelter-utilities", "rehabilitate", source="shelter-staff", at="L1335"),
    m.Link("shelter-funds", "rehabilitate", source="shelter-staff", at="L1336-1339"),
    m.Link("shelter-goods", "rehabilitate", source="shelter-staff", at="L1337-1340"),
    m.Link("shelter-goods", "reintegrate", mechanism="Women learn to sew", source="shelter-staff", at="L1337-1340"),
    m.Link("psychologists", "rehabilitate", source="shelter-staff", at="L1340-1341, L1347-1349"),
    m.Link("social-workers", "rehabilitate", source="shelter-staff", at="L1340-1341"),
    m.Link("volunteers", "rehabilitate", source="shelter-staff", at="L1340-1341"),
    m.Link("films-lent", "supply-films", source="ingo-staff", at="L1530-1534"),
)

links_from_activities = (
    m.Link("run-hotline", "hotline", source="norad-2011", at="L1396-1400"),
    m.Link(
        "train-hotline-staff",
        "hotline",
        mechanism="Workers who know the law and the services abroad tell callers where to go for help",
        source="hotline-staff",
        at="L1313-1322",
    ),
    m.Link("advise-women", "advice-for-women", source="hotline-staff", at="L1324-1326"),
    m.Link("make-passports", "passports", source="norad-2011", at="L1491-1496"),
    m.Link("supply-films", "films", source="ingo-staff", at="L1530-1534"),
    m.Link("meet-returnees", "shelter", source="shelter-staff", at="L1344-1346"),
    m.Link("rehabilitate", "shelter", source="shelter-staff", at="L1331-1336, L1343-1344"),
    m.Link(
        "rehabilitate",
        "reintegrate",
        mechanism="Who has recovered can go back",
        evidence=[opinion("shelter-staff", "L1371-1374")],
        source="shelter-staff",
        at="L1371-1374",
    ),
    m.Link("reintegrate", "plans-for-women", source="shelter-staff", at="L1356-1368"),
    m.Link(
        "survey",
        "convene-ngos",
        mechanism="What it found is put before NGOs, so that they know of the problem",
        source="norad-2011",
        at="L1385-1390",
    ),
    m.Link("convene-ngos", "network", source="norad-2011", at="L1388-1391"),
    m.Link(
        "survey",
        "lead-working-group",
        mechanism="Cooperation with the government begins after it",
        evidence=[opinion("government-plan", "L1457-1459", n=1), opinion("government", "L1453-1457", n=2)],
        source="government-plan",
        at="L1454-1459",
    ),
    m.Link("lead-working-group", "national-plan", source="government-plan", at="L1457-1460"),
    m.Link("support-plan", "national-plan", source="government-plan", at="L1461-1462"),
    m.Link(
        "help-center",
        "center",
        mechanism="A public agency reaches migrants who cannot pay a private one, and go alone",
        assumptions=[
            m.Assumption(
                "Migrants need a Center, and this one is right for them",
                status="untested",
                source="norad-2011",
                at="L1477-1478",
            ),
            m.Assumption("Who goes alone is vulnerable to trafficking", source="government-center", at="L1471-1473"),
        ],
        evidence=[
            opinion("government-center", "L1465, L1468-1475", n=1),
            opinion(
                "government-center",
                "L1465, L1477-1478",
                n=1,
                says="inconclusive",
                note="Whether the respondent thinks it needed was not clear.",
            ),
        ],
        source="government-center",
        at="L1468-1478",
    ),
    m.Link("offer-returns", "returns", source="iom-field-staff", at="L1258-1261"),
)

links_between_outputs = (
    m.Link("network", "hotline", mechanism="NGO staff work it", source="norad-2011", at="L1393-1400"),
    m.Link("network", "shelter", mechanism="An NGO runs it", source="norad-2011", at="L1331-1336, L1393-1395"),
)

links = (*links_from_inputs, *links_from_activities, *links_between_outputs)


# --- What belongs to no result: the cases, the country, and what others do ---------------------------

cases = (
    m.Indicator(
        "ctm-victims",
        "Victims in IOM's database",
        unit="person",
        accumulation="incremental",
        population="ctm-victims",
        breakdowns=LISTS,
        definition="Victims who originate from the Kyrgyz Republic",
        limitations="Numbers may not add to the total, since data are missing (L1172).",
    ),
    *(
        m.Indicator(
            f"ctm-{by}-known",
            f"Victims in IOM's database of whom it is known: {by}",
            unit="person",
            accumulation="incremental",
            population="ctm-victims",
            breakdowns=[by],
            note="The cells of one list of Table 2. How many they are together is not printed.",
        )
        for by in LISTS
    ),
    m.Indicator(
        "victim-share",
        "Victims, in percent of those known to IOM",
        unit="person",
        measure="percentage",
        population="victims",
        breakdowns=LISTS,
        note="In Table 2, of victims in its database.",
    ),
    m.Indicator(
        "labour-share",
        "Victims trafficked for labour, in percent",
        unit="person",
        measure="percentage",
        population="victims",
        note="From a government respondent, of those whom IOM identified in 2010; others repeat it.",
    ),
    m.Indicator(
        "labour-share-of-database",
        "Victims trafficked for labour, in percent of those in IOM's database",
        unit="person",
        measure="percentage",
        population="ctm-victims",
    ),
    m.Indicator(
        "identified-victims",
        "Victims of trafficking whom IOM identified",
        unit="person",
        accumulation="incremental",
        population="victims",
    ),
    m.Indicator(
        "regional-victims",
        "Victims of trafficking in Central Asia",
        unit="person",
        population="victims",
        accumulation="snapshot",
        note="A trend from cases seen, say IOM staff, that angers two governments as if it were a reproach.",
    ),
    m.Indicator(
        "regional-victims-a-year",
        "Victims of trafficking in the region in a year",
        unit="person",
        population="victims",
        accumulation="incremental",
    ),
    m.Indicator("scope", "How much trafficking there is from and through the country", measure="narrative"),
    m.Indicator(
        "countries-of-destination",
        "Countries that each region holds",
        measure="narrative",
        unit="place",
        breakdowns=["destination"],
    ),
)

country = (
    m.Indicator("migration", "Why and where people go to work abroad", measure="narrative"),
    m.Indicator("registration", "What people need to be registered for", measure="narrative"),
    m.Indicator("arab-destinations", "How common trafficking to Arab countries is", measure="narrative"),
    m.Indicator("transit", "How people come through the country", measure="narrative"),
    m.Indicator("traffickers", "Who traffics", measure="narrative"),
    m.Indicator("corruption", "Where officials take bribes", measure="narrative"),
    m.Indicator("women-were-in", "Where the women in the shelter had been", measure="narrative"),
    m.Indicator("bribes-seen", "Exchanges of money seen at the border", unit="event"),
    m.Indicator("border-watched", "How long the border was watched", measure="amount", unit="minute"),
    m.Indicator(
        "respondents",
        "Respondents who said so",
        unit="person",
        breakdowns=["topic", "respondent"],
        note="The same person may have said several things, and may stand in several cells.",
    ),
)

law = (
    m.Indicator("article", "Article of the criminal code", measure="nominal", unit="item", breakdowns=["offence"]),
    m.Indicator("law-says-whom", "The criminal code says who is punished for trafficking", measure="yes no"),
    m.Indicator("law-defines", "The criminal code defines trafficking", measure="yes no"),
    m.Indicator("law-sets-sentences", "The criminal code says how trafficking is punished", measure="yes no"),
    m.Indicator("sentence-from", "Prison for trafficking, at least", measure="amount", unit="year"),
    m.Indicator("sentence-to", "Prison for trafficking, at most", measure="amount", unit="year"),
    m.Indicator("sentence-after-bribe", "Prison for traffickers who pay", measure="amount", unit="year"),
    m.Indicator("prosecutions", "Traffickers who are investigated and tried", measure="narrative"),
    m.Indicator("state-bodies", "State bodies that deal with migration", measure="narrative", unit="organisation"),
)

agencies = (
    state("agencies", "Agencies that serve people who go to work abroad", "organisation", breakdowns=["actor"]),
    state(
        "migrants-by-way",
        "Labour migrants, by how they go",
        "person",
        measure="percentage",
        population="migrants",
        breakdowns=["way"],
    ),
    state("shelter-places-from", "Women the shelter can house, lower end", "person", population="sheltered-women"),
    state("shelter-places-to", "Women the shelter can house, upper end", "person", population="sheltered-women"),
)

other_programmes = (
    m.Indicator("survey-countries", "Countries of IOM's survey", measure="nominal", unit="place"),
    m.Indicator(
        "ingo-countries", "Countries of an international NGO's programme for migrants", measure="nominal", unit="place"
    ),
    m.Indicator("ingo-programme-began", "When that programme began", measure="nominal", unit="event"),
    state("ingo-centres", "Its information centres", "facility"),
    state("ingo-hotline", "Its three-digit hotline", measure="yes no"),
    state("ingo-mobile-teams", "Its mobile teams", "team"),
    state("ingo-communities", "Rural communities it covers", "community"),
    counted("ingo-manuals", "Its manuals on advising migrants", "document"),
    m.Indicator("ingo-services", "What international NGOs do besides", measure="narrative"),
    m.Indicator("training-from", "Its shortest training", measure="amount", unit="minute"),
    m.Indicator("training-to", "Its longest training", measure="amount", unit="day"),
    m.Indicator(
        "registration-advice", "Tells migrants how to become registered", measure="yes no", breakdowns=["actor"]
    ),
    m.Indicator("peer-trainers", "Has returned migrants teach their peers", measure="yes no", breakdowns=["actor"]),
    m.Indicator("asks-migrants", "Asks potential migrants what they need", measure="yes no", breakdowns=["actor"]),
)

context = (*cases, *country, *law, *agencies, *other_programmes)

# A percentage of Table 2 may have been taken on all victims, or on those of whom that list is known. Which of the two
# it was is not printed, and neither is how many are known.
relations = (
    *(m.Share("victim-share", part=f"ctm-{by}-known", wholes=["ctm-victims", f"ctm-{by}-known"]) for by in LISTS),
    m.Sum("labour-share", parts=["labour-share-of-database"]),  # one quantity, as the report sets them side by side
    m.Sum("returns-offered", parts=["returns-accepted", "returns-refused"]),
    m.Subset("returns-accepted", of="returns-offered"),
    m.AtLeast("shelter-places-to", "shelter-places-from"),
    m.AtLeast("sentence-to", "sentence-from"),
)


# --- Who else is there ----------------------------------------------------------------------------

partners = (
    m.Partner("norway", "Norway", role="donor", funded=False, source="norad-2011", at="L1309"),
    m.Partner(
        "shelter-ngo",
        "A local NGO, not named",
        role="opened the shelter with IOM, and runs it",
        funded=True,
        source="shelter-staff",
        at="L1331-1341",
    ),
    m.Partner(
        "mayors-office",
        "The Mayor's office",
        role="gives the shelter its building and pays the utilities",
        funded=False,
        source="shelter-staff",
        at="L1333-1335",
    ),
    m.Partner(
        "network-ngos",
        "NGOs of the network",
        role="prevention, shelter, rehabilitation and reintegration",
        source="norad-2011",
        at="L1390-1395",
    ),
    m.Partner("government", "The government", role="gives the hotline its room", source="norad-2011", at="L1398-1399"),
    m.Partner(
        "ministry",
        "A ministry, not named",
        role="tells the hotline when laws change",
        source="hotline-staff",
        at="L1326-1328",
    ),
    m.Partner(
        "labour-ministry",
        "Ministry of Labor, Migration and Employment",
        role="runs a state committee on migration",
        source="government",
        at="L1453-1454",
    ),
    m.Partner(
        "foreign-affairs",
        "Ministry of Foreign Affairs",
        role="has a unit on migration; in the working group on the national plan",
        source="government",
        at="L1454-1459",
    ),
    m.Partner("osce", "OSCE", role="supported the national plan too", source="government-plan", at="L1461-1462"),
    m.Partner(
        "cinema-ngo",
        "An international NGO, not named",
        role="mobile cinemas and campaigns in schools",
        source="ingo-staff",
        at="L1527-1534",
    ),
)

others = (
    m.OtherService(
        "An international NGO, not named",
        "hotline",
        place="KG",
        source="ingo-staff",
        at="L1401-1409, L1497-1498",
        note="Also of three digits, also for safe migration and migrants in trouble, and with a network of NGOs of its "
        "own. Some of its kind say that they sought IOM's cooperation again and again: it was declined, or one meeting "
        "led to nothing.",
    ),
    m.OtherService(
        "An international NGO, not named",
        "passports",
        place="KG-south",
        source="ingo-staff",
        at="L1483, L1497-1503",
        note="Centres and mobile teams that tell how to migrate safely, beside what the government does. IOM is no "
        "partner to it.",
    ),
    m.OtherService(
        "An international NGO, not named",
        "films",
        place="KG",
        coordinated="IOM gives the films, helps to spread them, and sends a trainer",
        source="ingo-staff",
        at="L1527-1534",
    ),
    m.OtherService("Private agencies", "center", place="KG", source="government-center", at="L1468-1475"),
)

risks = (
    m.Risk(
        "Governments of the region close organisations that publish on trafficking",
        affects=["survey"],
        source="respondents",
        at="L1094-1103, L1108-1111",
    ),
    m.Risk(
        "Bribes at the border, in the police and in the courts stand in the way",
        source="respondents",
        at="L1290-1304, L1306-1307, L1436-1437, L1449-1450",
    ),
    m.Risk(
        "The government has no means to run a hotline, or to help bring home who calls",
        affects=["hotline"],
        source="hotline-partners",
        at="L1411-1413",
    ),
    m.Risk(
        "Government and NGOs rely on IOM, whose projects they joined since nobody else had any money",
        affects=["hotline"],
        source="norad-2011",
        at="L1415-1422",
    ),
    m.Risk("Many traffickers live abroad, out of the law's reach", source="ngo-staff", at="L1279-1281"),
    m.Risk(
        "The state cannot pay for deporting migrants without papers, and nobody knows what becomes of them",
        affects=["returns"],
        source="iom-field-staff",
        at="L1260-1267",
    ),
)


# --- What the report says twice, and what it says is missing --------------------------------------

stated = (
    m.Stated("places.KG.title", "Kyrgyz Republic", source="norad-2011", at="L1113"),
    m.Stated("places.KG.title", "Kyrygz Republic", source="norad-2011", at="L1085"),
    m.Stated("places.KG.title", "Kyrgyzstan", source="norad-2011", at="L1115-1118, L1189"),
    m.Stated("places.KZ.title", "Kazakhstan", source="norad-2011", at="L1206"),
    m.Stated("places.KZ.title", "Kazakstan", source="norad-2011", at="L1190"),
    m.Stated("places.TJ.title", "Tajikistan", source="norad-2011", at="L1206"),
    m.Stated("places.TJ.title", "Tajikstan", source="norad-2011", at="L1190"),
    m.Stated("partners.mayors-office.title", "The Major's office", source="shelter-staff", at="L1333"),
    m.Stated("indicators.ctm-victims.unit", "person", source="norad-2011", at="L1118"),
    m.Stated("indicators.ctm-victims.unit", "case", source="norad-2011", at="L1113, L1245"),
    m.Stated(
        "indicators.ctm-victims.definition",
        "Victims who originate from the Kyrgyz Republic",
        source="norad-2011",
        at="L1118",
    ),
    m.Stated(
        "indicators.ctm-victims.definition",
        "Cases in the Kyrgyz Republic",
        source="norad-2011",
        at="L1113",
    ),
)

absences = (
    m.Absence(
        "indicators.regional-victims.method",
        source="norad-2011",
        at="L1108-1109",
        note="Not in any document that the evaluators saw.",
    ),
    m.Absence("others.hotline.coordinated", source="norad-2011", at="L1404-1409"),
    m.Absence(
        "monitoring.participation",
        source="norad-2011",
        at="L1536-1537",
        note="Of prevention: that potential migrants are asked what they need is not evident at IOM.",
    ),
)


programme = m.Framework(
    "kyrgyz-ct",
    "IOM's work against trafficking in the Kyrgyz Republic",
    basis="extract",
    sensitivity="high",
    objectives=objectives,
    needs=needs,
    inputs=inputs,
    activities=activities,
    outputs=outputs,
    context=context,
    links=links,
    dimensions=dimensions,
    places=places,
    populations=populations,
    target_groups=["victims", "potential-migrants"],
    sources=sources,
    partners=partners,
    others=others,
    risks=risks,
    relations=relations,
    stated=stated,
    absences=absences,
    units=m.Units(counted=["team", "year"]),
    note="No monitoring is described, and no study of these projects; the survey and the research on the region are of "
    "trafficking. The target groups are those of L1393-1398.",
)


# --- What was seen: Table 2, cell by cell ---------------------------------------------------------


def of_table(indicator: str, value: int | Decimal, at: str, **cell: str) -> m.Observation:
    """Return one figure that the report takes from IOM's database, in Table 2 or in its text."""
    return m.Observation(indicator, value, CTM_YEARS, source="ctm", at=at, place="KG", cell=cell)


TABLE = (
    # list, category, n, percent, line
    ("gender", "female", 197, "70.9", "L1124"),
    ("gender", "male", 81, "29.1", "L1126"),
    ("age", "0-14", 15, "5.5", "L1130"),
    ("age", "15-17", 20, "7.4", "L1132"),
    ("age", "18-24", 108, "39.7", "L1134"),
    ("age", "25-30", 40, "14.7", "L1136"),
    ("age", "32+", 89, "32.7", "L1138"),
    ("destination", "americas", 0, "0.0", "L1142"),
    ("destination", "eu-turkey", 69, "25.1", "L1144"),
    ("destination", "gulf-middle-east", 3, "1.1", "L1146"),
    ("destination", "russia-central-asia", 190, "69.1", "L1148"),
    ("destination", "southeastern-europe", 11, "4.0", "L1150"),
    ("destination", "africa", 1, "0.4", "L1152"),
    ("destination", "south-asia", 1, "0.4", "L1154"),
    ("destination", "east-asia", 0, "0.0", "L1156"),
    ("type", "in-country", 104, "41.4", "L1160"),
    ("type", "transnational", 147, "58.6", "L1162"),
    ("industry", "sexual-exploitation", 106, "38.1", "L1166"),
    ("industry", "forced-labour", 115, "41.4", "L1168"),
    ("industry", "low-level-crime", 0, "0.0", "L1170"),
)

figures_of_the_table = (
    of_table("ctm-victims", 278, "L1113-1118"),
    *(of_table("ctm-victims", n, at, **{by: category}) for by, category, n, _, at in TABLE),
    *(of_table(f"ctm-{by}-known", n, at, **{by: category}) for by, category, n, _, at in TABLE),
    *(of_table("victim-share", Decimal(percent), at, **{by: category}) for by, category, _, percent, at in TABLE),
)

figures_of_the_table_in_the_text = (
    of_table("ctm-victims", 3, "L1245", destination="gulf-middle-east"),
    of_table("victim-share", Decimal("1.1"), "L1246", destination="gulf-middle-east"),
    of_table("ctm-victims", 106, "L1273", industry="sexual-exploitation"),
    of_table("victim-share", 38, "L1274", industry="sexual-exploitation"),
    of_table("ctm-victims", 115, "L1274", industry="forced-labour"),
    of_table("victim-share", 41, "L1274", industry="forced-labour"),
)

COUNTRIES = (
    # region, the countries in it, spelled as they are printed, lines
    (
        "americas",
        (
            "Argentina, Bolivia, Brazil, Columbia, Dominican Republic, Ecuador, Honduras, El Salvador, Paraguay, "
            "Uruguay, Peru, Mexico, Netherlands Antilles, Aruba, Bahamas, Canada, Chile, Guatemala, Jamaica, "
            "United States Venezuela"
        ),
        "L1177-1180",
    ),
    (
        "eu-turkey",
        (
            "Italy, Poland, Latvia Lithuania, Hungary, Romania, Estonia, Slovakia, Czech Republic, Slovenia, "
            "Austria, Belgium, Switzerland, Cyprus, Germany, Spain, France, United Kingdom, Greece, Ireland, "
            "Netherlands, Malta, Norway, Portugal, Sweden, Turkey"
        ),
        "L1182-1184",
    ),
    (
        "gulf-middle-east",
        (
            "Lebanon, Islamic Republic of Iran, Iraq, United Arab Emirates, Bahrain, Israel, Jordan, Qatar, Saudi "
            "Arabia, Syrian Arab Republic"
        ),
        "L1186-1187",
    ),
    (
        "russia-central-asia",
        (
            "Russian Federation, Ukraine, Belarus, Armenia, Azerbaijan, Georgia, Kyrgyzstan, Uzbekistan, "
            "Turkmenistan, Tajikstan, Kazakstan"
        ),
        "L1189-1190",
    ),
    (
        "southeastern-europe",
        (
            "Albania, Bosnia and Herzegovina, Bulgaria, Croatia, the Former Yugoslav Republic of Macedonia, "
            "Kosovo, Serbia, Montenegro, Republic of Moldova"
        ),
        "L1192-1193",
    ),
    (
        "africa",
        (
            "Egypt, Tunisia, Morocco, Angola, Burkina Faso, The Democratic Republic of the Congo Cote d’Ivoire, "
            "Cameroon, Ethiopia, Benin, Ghana, Guinea-Bissau, Guinea, Zimbabwe, Togo, Swaziland, Senegal, Sierra "
            "Leone, Seychelles, Rwanda, South Africa, Uganda, Mali, Kenya, Nigeria, Mozambique, Mauritania, "
            "Djbouti, Algeria, Liberia, Libyan Arab Jamahiriya, United Republic of Tanzania, Zambia"
        ),
        "L1195-1198",
    ),
    (
        "south-asia",
        (
            "Sri Lanka, India, Lao People’s Democratic Republic, Thailand, Cambodia, Indonesia, Vietnam, "
            "Philippines, Myanmar, Malaysia, Singapore, East Timor"
        ),
        "L1200-1201",
    ),
    ("east-asia", "China, Hong Kong, Japan, Republic of Korea", "L1203"),
)

regions = tuple(
    m.Observation("countries-of-destination", names, source="norad-2011", at=at, cell={"destination": region})
    for region, names, at in COUNTRIES
)


# --- What was seen: other figures of victims ------------------------------------------------------


figures_of_victims = (
    m.Observation(
        "identified-victims",
        162,
        "2010",
        source="government-figures",
        at="L1269-1270",
        place="KG",
        note="Of the year so far: the evaluators travelled within it.",
    ),
    m.Observation(
        "labour-share",
        70,
        "2010",
        source="government-figures",
        at="L1270-1271",
        place="KG",
        note="Of the 162; the others, says the respondent, were trafficked for sexual exploitation.",
    ),
    m.Observation("labour-share", 70, "2010", source="ngo-focus-group", at="L1271-1273", place="KG"),
    m.Observation("labour-share", 70, "2010", source="iom-field-staff", at="L1271-1273", place="KG"),
    m.Observation("labour-share", 70, "2010", source="hotline-staff", at="L1271-1273", place="KG"),
    m.Observation(
        "labour-share-of-database",
        41,
        CTM_YEARS,
        source="ctm",
        at="L1273-1274",
        place="KG",
        note="What the report holds against the 70 percent.",
    ),
    m.Observation(
        "regional-victims",
        70_000,
        source="iom-staff",
        at="L1104-1108",
        place="central-asia",
        status="projected",
        qualifier="about",
        note="From research in the Kyrgyz Republic alone. Two of the staff tell of it.",
    ),
    m.Observation(
        "regional-victims-a-year",
        m.Missing.UNKNOWN,
        source="research-group",
        at="L1088-1091",
        place="central-asia",
        note="Hard to determine. To IOM's field staff it looked huge.",
    ),
    m.Observation(
        "scope",
        m.Missing.UNKNOWN,
        source="norad-2011",
        at="L1210-1213",
        place="KG",
        note="Undocumented, as elsewhere in the world; what is known comes from IOM's and others' work with victims.",
    ),
    m.Observation(
        "arab-destinations",
        "Many of those interviewed speak at length of how common it is",
        source="respondents",
        at="L1237-1248",
        place="KG",
        verified=False,
        note="Some work with female victims, and may have met more of sexual exploitation (L1239-1242). It could not "
        "be verified further (L1246-1248).",
    ),
    m.Observation(
        "women-were-in",
        "Most in Turkey, Russia, Kazakhstan or the Emirates; in many cases, trafficked within the country",
        source="shelter-staff",
        at="L1341-1343",
    ),
)


# --- What was seen: results -----------------------------------------------------------------------

figures_of_results = (
    m.Observation("hotline-open", True, "2006-05", source="hotline-staff", at="L1312", note="It started then."),
    m.Observation("hotline-training-held", True, "2006", source="hotline-staff", at="L1313-1314", place="KG-osh"),
    m.Observation(
        "hotline-everywhere",
        False,
        source="norad-2011",
        at="L1396-1397",
        place="KG",
        note="From large parts of it, and not from all.",
    ),
    m.Observation(
        "hotline-from-abroad",
        True,
        source="hotline-staff",
        at="L1317-1320",
        note="Implied: workers learn of services in Russia, so as to tell a migrant who calls where to find help.",
    ),
    m.Observation(
        "hotline-from-abroad",
        False,
        source="hotline-partners",
        at="L1413-1415",
        note="Families have called from within the country, to find somebody or to get help abroad.",
    ),
    m.Observation("shelter-open", True, "2003", source="shelter-staff", at="L1331-1332", note="It opened then."),
    m.Observation("shelter-places-from", 10, source="shelter-staff", at="L1335-1336"),
    m.Observation("shelter-places-to", 12, source="shelter-staff", at="L1335-1336"),
    m.Observation("network-partners", 35, source="norad-2011", at="L1390-1391", place="KG"),
    m.Observation("decree-issued", True, "2001", source="government-plan", at="L1460", place="KG"),
    m.Observation("action-plan", True, "2002/2011", source="government-plan", at="L1461", place="KG"),
    m.Observation(
        "action-plan-updated", m.Missing.NOT_DUE, "2011", source="government-plan", at="L1462-1463", place="KG"
    ),
    m.Observation(
        "center-open",
        True,
        "2010",
        source="government-center",
        at="L1465-1466",
        place="KG",
        note="At the beginning of the year.",
    ),
    m.Observation(
        "returns-offered",
        50,
        source="iom-field-staff",
        at="L1256-1258",
        place="KG",
        note="'Recently': smugglers who had run out of money left them.",
    ),
    m.Observation("returns-accepted", 2, source="iom-field-staff", at="L1258", place="KG"),
    m.Observation(
        "returns-refused",
        48,
        source="iom-field-staff",
        at="L1259-1260",
        place="KG",
        note="To be left alone.",
    ),
    m.Observation("agencies", 15, source="government-center", at="L1468-1469", place="KG", cell={"actor": "private"}),
    m.Observation("agencies", 1, source="government-center", at="L1466-1470", place="KG", cell={"actor": "government"}),
    m.Observation(
        "migrants-by-way",
        10,
        source="government-center",
        at="L1470-1471",
        place="KG",
        cell={"way": "agency"},
        qualifier="about",
        note="Private companies and the Center taken together.",
    ),
    m.Observation("migrants-by-way", 90, source="government-center", at="L1471", place="KG", cell={"way": "alone"}),
)


# --- What was seen: the country and its law ---------------------------------------------------------

SAID = (
    # what, who, how many, lines
    ("politics", "iom", 2, "L1094-1097"),
    ("politics", "ingo", 3, "L1094-1097"),
    ("unpublished", "field", 1, "L1097-1101"),
    ("figures-resented", "iom", 2, "L1103-1107"),
    ("registration", "not-said", 1, "L1225-1228"),
    ("work-abroad", "government", 1, "L1232-1237"),
    ("arab-destinations", "government", 3, "L1237-1239"),
    ("arab-destinations", "iom", 2, "L1237-1239"),
    ("arab-destinations", "ngo", 2, "L1237-1239"),
    ("arab-destinations", "ngo-focus-group", m.Missing.NOT_IN_SOURCE, "L1237-1239"),
    ("tourist-companies", "government", 1, "L1242-1244"),
    ("transit", "iom", 2, "L1250-1252"),
    ("transit", "ngo-focus-group", m.Missing.NOT_IN_SOURCE, "L1250-1252"),
    ("let-go", "not-said", 1, "L1264-1267"),
    ("local-traffickers", "ngo", 4, "L1277-1279"),
    ("chain", "not-said", 1, "L1282-1287"),
    ("easy-bribes", "not-said", 1, "L1300-1301"),
    ("corrupt-judges", "government", 1, "L1306-1307"),
    ("corrupt-judges", "igo", 1, "L1306-1307"),
    ("state-committee", "government", 2, "L1453-1454"),
)

voices = tuple(
    m.Observation("respondents", n, source="norad-2011", at=at, cell={"topic": what, "respondent": who})
    for what, who, n, at in SAID
)

figures_of_the_country = (
    m.Observation(
        "migration",
        "Nearly all tell of many who go to Kazakhstan and Russia to work",
        source="respondents",
        at="L1213-1215",
        place="KG",
    ),
    m.Observation(
        "migration",
        "Since Soviet times: a weak economy, few resources, and unrest in the South and the Ferghana Valley",
        source="norad-2011",
        at="L1215-1219",
        place="KG",
    ),
    m.Observation(
        "migration",
        "Tobacco and cotton in Kazakhstan; building in Russia, for Sochi's Olympics of 2014 and races of 2014-2020",
        source="government-migration",
        at="L1232-1237",
        place="KG",
    ),
    m.Observation(
        "registration",
        "Under the Soviets, for schools, health care and more; after independence people moved without it",
        source="respondents",
        at="L1221-1225",
        place="KG",
        note="IOM and intergovernmental organisations say so.",
    ),
    m.Observation(
        "registration",
        "For hospital, school and a legal job, although the Constitution no longer asks it",
        source="unnamed-speakers",
        at="L1225-1228",
        place="KG",
    ),
    m.Observation(
        "transit",
        "From India, Sri Lanka and Bangladesh with an easy visa, on to Kazakhstan, Russia and Europe",
        source="respondents",
        at="L1250-1254",
        place="KG",
        note="IOM and the NGO focus group say so.",
    ),
    m.Observation(
        "transit",
        "Trafficking passes through too: of ethnic Tajiks, to Russia and Europe",
        source="respondents",
        at="L1254-1256",
        place="KG",
    ),
    m.Observation(
        "transit",
        "The government lets migrants without papers go on to Kazakhstan by bus, for want of means",
        source="unnamed-speakers",
        at="L1262-1267",
        place="KG",
    ),
    m.Observation(
        "traffickers",
        "Local people who have worked abroad, and may have been exploited there; many live abroad",
        source="ngo-staff",
        at="L1277-1281",
        place="KG",
    ),
    m.Observation("traffickers", "Arabs and Turks", source="unnamed-speakers", at="L1281", place="KG"),
    m.Observation(
        "traffickers",
        "Mostly local people: a chain, in which each does one step and hands people on",
        source="unnamed-speakers",
        at="L1282-1287",
        place="KG",
    ),
    m.Observation(
        "corruption",
        "Everywhere, above all at the border, in the police and in the courts",
        source="respondents",
        at="L1290-1293",
        place="KG",
    ),
    m.Observation(
        "corruption",
        "Guards let cargo through unseen for a price; the many who cross every day on foot pay a fee",
        source="norad-2011",
        at="L1293-1297",
        place="KG-border",
        note="The border seems too little watched, which may help traffickers (L1303-1304).",
    ),
    m.Observation(
        "bribes-seen",
        9,
        source="field-visits",
        at="L1297-1300",
        place="KG-border",
        note="Almost in public, between drivers of laden cars and guards of both sides, in the half hour of "
        "`border-watched`.",
    ),
    m.Observation("border-watched", m.Amount(30, "minute"), source="field-visits", at="L1297-1298", place="KG-border"),
)

figures_of_the_law = (
    m.Observation("article", "142", source="government-law", at="L1426-1429", cell={"offence": "trafficking"}),
    m.Observation("article", "204", source="government-law", at="L1429", cell={"offence": "illegal-migration"}),
    m.Observation("article", "260", source="government-law", at="L1429-1430", cell={"offence": "prostitution"}),
    m.Observation("article", "261", source="government-law", at="L1430-1431", cell={"offence": "brothels"}),
    m.Observation(
        "law-says-whom",
        True,
        source="government-law",
        at="L1425-1428",
        place="KG",
        note="Those who are guilty of trafficking and exploitation, sexual exploitation among it.",
    ),
    m.Observation("law-says-whom", False, source="government-law", at="L1439-1441", place="KG"),
    m.Observation("law-defines", False, source="government-law", at="L1439-1441", place="KG"),
    m.Observation("law-sets-sentences", False, source="government-law", at="L1440-1442", place="KG"),
    m.Observation("law-sets-sentences", True, source="government-law", at="L1442-1443", place="KG"),
    m.Observation("sentence-from", m.Amount(3, "year"), source="government-law", at="L1442", place="KG"),
    m.Observation("sentence-to", m.Amount(8, "year"), source="government-law", at="L1442", place="KG"),
    m.Observation(
        "sentence-after-bribe",
        m.Amount(3, "year"),
        source="government-law",
        at="L1443-1450",
        place="KG",
        note="Or none: traffickers are often rich, and cases are never tried.",
    ),
    m.Observation(
        "prosecutions",
        "Cases are identified, and very few traffickers investigated or tried",
        source="government-law",
        at="L1433-1437",
        place="KG",
        note="Implied: officials do not know what trafficking is or what to do, and corruption takes away the will.",
    ),
    m.Observation(
        "state-bodies",
        "A committee under the ministry of labour, a unit at Foreign Affairs",
        source="government",
        at="L1453-1455",
        place="KG",
    ),
)


# --- What was seen: other programmes ---------------------------------------------------------------

figures_of_others = (
    m.Observation(
        "survey-countries",
        "Kazakhstan, Kyrgyz Republic, Tajikistan, Turkmenistan, Uzbekistan",
        "2000",
        source="survey-2000",
        at="L1204-1207",
    ),
    m.Observation(
        "ingo-countries",
        "Kyrgyz Republic, Kazakhstan, Uzbekistan, Tajikistan",
        source="ingo-staff",
        at="L1483-1484",
    ),
    m.Observation("ingo-programme-began", "Two years ago", source="ingo-staff", at="L1481"),
    m.Observation("ingo-programme-began", "May 2009", source="ingo-staff", at="L1484", note="Officially."),
    m.Observation(
        "ingo-centres",
        2,
        source="ingo-staff",
        at="L1497-1498",
        place="KG",
        note="In Osh and in Bishkek; the one in the South has the mobile teams.",
    ),
    m.Observation("ingo-hotline", True, source="ingo-staff", at="L1401-1402, L1497-1498", place="KG"),
    m.Observation("ingo-mobile-teams", 3, source="ingo-staff", at="L1498-1499", place="KG-south"),
    m.Observation(
        "ingo-communities",
        20,
        source="ingo-staff",
        at="L1501-1502",
        qualifier="about",
        place="KG",
        note="Among them Jalal-Abad, Batken and Kara-Suu.",
    ),
    m.Observation("ingo-manuals", 2, source="ingo-staff", at="L1505-1507"),
    m.Observation(
        "ingo-services",
        "A network over the region, and a better standing for labour migrants whatever their papers, victims included",
        source="ingo-staff",
        at="L1481-1487",
    ),
    m.Observation(
        "ingo-services",
        "Referrals, training in local jobs, job fairs and lists of openings, with employers and the government",
        source="ingo-staff",
        at="L1507-1511",
    ),
    m.Observation(
        "ingo-services",
        "Trafficking in the material of several, and in one case a whole module of a manual on migration",
        source="norad-2011",
        at="L1520-1522",
    ),
    m.Observation(
        "ingo-services",
        "Training in safe migration, fitted to the group; campaigns in schools; films of both kinds in villages",
        source="ingo-staff",
        at="L1522-1530",
    ),
    m.Observation(
        "ingo-services",
        "News of state-paid training, of jobs, applications, interviews and starting a business",
        source="ingo-staff",
        at="L1537-1541",
    ),
    m.Observation("training-from", m.Amount(10, "minute"), source="ingo-staff", at="L1523-1524"),
    m.Observation("training-to", m.Amount(3, "day"), source="ingo-staff", at="L1523-1524"),
    m.Observation("registration-advice", True, source="norad-2011", at="L1228-1229", cell={"actor": "ingo"}),
    m.Observation("registration-advice", False, source="norad-2011", at="L1229-1230", cell={"actor": "iom"}),
    m.Observation("peer-trainers", True, source="ingo-staff", at="L1513-1516", cell={"actor": "ingo"}),
    m.Observation(
        "peer-trainers",
        False,
        source="norad-2011",
        at="L1516-1518",
        cell={"actor": "iom"},
        note="So it appears; worth considering, says the report.",
    ),
    m.Observation("asks-migrants", True, source="ingo-staff", at="L1536", cell={"actor": "ingo"}),
)

# The annex claims no change in anybody, so there are no claims; nobody is said to have been followed, and there is no
# cohort.
observations = m.Observations(
    [
        *figures_of_the_table,
        *figures_of_the_table_in_the_text,
        *regions,
        *figures_of_victims,
        *figures_of_results,
        *voices,
        *figures_of_the_country,
        *figures_of_the_law,
        *figures_of_others,
    ]
)


if __name__ == "__main__":
    cited = m.lines_cited(m.citations(programme, observations))
    print(f"{len(observations)} figures; {cited} lines of the report cited.\n")

    # What is in order, the gaps, and what cannot be told: an extract without outcomes leaves much of that.
    print(m.check_coverage(programme, observations, on=date(2010, 12, 31)))

    # How far along: nothing here has a target, and mande says so, indicator by indicator.
    print()
    print(m.assess_progress(programme, observations, on=date(2010, 12, 31)))

    # Where the report does not agree with itself, or its sources with each other: both figures, with their lines.
    print()
    print(m.reconcile(programme, observations))
