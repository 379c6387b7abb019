"""English nouns that tell the sense of a verb of many senses, as data."""

from __future__ import annotations

from stateofplay.text.languages.en.act_news_objects import NEWS_OBJECTS
from stateofplay.text.languages.en.act_turned_objects import TURNED_OBJECTS

# What an object must be about for a verb of many senses; singular forms.
OBJECTS = {
    "plan": """plan proposal offer idea bid deal treaty pact accord agreement demand call request
        appeal invitation suggestion claim resolution motion condition term ceasefire
        truce compromise solution settlement measure reform bill law move decision
        effort push referendum mediation talk negotiation merger takeover peace
        arbitration allegation charge accusation criticism concern amendment budget
        draft roadmap initiative ruling verdict recommendation concession plea figure
        sum quota text wording clause ultimatum tariff sanction independence membership
        extension responsibility blame nomination candidacy delay mediator leadership
        vote step result outcome loan package scheme project notion protocol annex
        timetable schedule constitution transfer purchase acquisition lease payout
        bailout summit swap exchange partition compensation overture approach formula
        arrangement framework blueprint legislation provision rise increase audit review
        moratorium changes reparation redress subsidy sale extradition inspection
        inquiry handover chairman arbitrator judge observer monitor clemency freeze
        rescue ballot guarantee""",
    "pact": """agreement deal treaty pact accord declaration contract memorandum ceasefire
        truce armistice protocol settlement compromise convention charter statement
        communique understanding cease-fire roadmap standstill""",
    "bid": "offer bid proposal plan takeover merger deal",
    "claim": "claim sovereignty right rights defeat demand mistake error responsibility territory",
    "offer": """offer bid proposal obligation demand complaint support claim objection motion
        application threat charge plan resolution request appeal pledge promise
        commitment recognition candidacy nomination statement accusation lawsuit suit
        case reservation veto insistence opposition resistance condition petition
        counterclaim remark comment allegation warning call invitation concession
        amendment candidate bill draft scheme ultimatum challenge criticism estimate""",
    "offered": """talk negotiation dialogue ceasefire truce cease-fire deal treaty
        agreement pact right percent term access place seat amnesty concession money
        pay raise increase rise share price aid help assistance support mediation
        compromise exchange swap guarantee settlement compensation bonus referendum
        autonomy asylum withdrawal package loan premium cash dollar euro pound job
        peace safe security cooperation partnership membership reward ransom refund
        discount stake monitor mediator troop land water power electricity gas passage
        corridor prisoner copy copies shares rebate waiver incentive timetable reform
        election inquiry visa citizenship lease monitoring inducement sweetener carrot
        tariff cut concession ministry portfolio post pension visit reward ceasefire
        swap inspection moratorium freeze pact investment fund funding royalty royalties
        subsidy grant venue mediation hostage repair convoy escort patrol talks""",
    "target": """base convoy village position city town ship troop soldier force embassy
        airport airfield port camp army police station headquarters territory
        outpost checkpoint refinery plant building island area vessel tanker bridge
        hospital school capital region province land strip valley peninsula bank
        market civilian patrol plane depot country airbase compound palace mosque
        church home house neighbourhood neighborhood district""",
    "seized": """island territory land area zone ship vessel tanker boat cargo property
        asset fund container shipment truck lorry crate fruit grain document weapon
        drug base city trawler barge yacht freighter coal missile painting town
        airport port region province peninsula plane account passport computer oil
        plant school building village house cash""",
    "stance": """stance position demand call offer claim view warning insistence pledge promise line
        stand tone approach opposition objection resistance terms condition language""",
    "stated": """stance position demand call offer claim warning insistence pledge promise
        opposition refusal support commitment request intention determination""",
    "restraint": "restraint caution calm patience dialogue",
    "meeting": """talk negotiation meeting summit visit election vote decision deadline strike
        hearing trial launch session conference merger referendum ruling verdict
        consultation sentencing withdrawal deployment pullout implementation
        ceasefire round debate sitting inquest""",
    "process": """talk negotiation meeting summit treaty pact agreement deal accord race contest
        case conference process convention tournament alliance coalition merger
        signing ceremony table round dialogue mediation consultation discussion
        bargaining auction bidding campaign tender project scheme""",
    "sovereignty": "sovereignty ownership jurisdiction independence island territory land",
    "forces": """troop soldier force army missile warship ship tank unit warplane jet
        aircraft battalion peacekeeper observer fighter police reservist military
        frigate destroyer submarine vessel system drone artillery carrier marine
        brigade navy fleet""",
    "penalty": """sanction tariff embargo blockade ban restriction curfew duty quota fine
        penalty siege moratorium closure""",
    "envoy": "diplomat ambassador envoy attache consul inspector correspondent",
    "ties": "tie relation link cooperation contact",
    "captives": """prisoner hostage detainee captive soldier crew suspect sailor fisherman
        inmate fishermen journalist activist pastor citizen national student tourist leader
        member worker men women student students crewman crewmen engineer dissident
        protester migrant""",
    "strike": "airstrike attack raid offensive assault invasion",
    "people": """people civilian soldier troop fighter militant policeman officer protester
        man woman child villager worker rebel settler migrant member commander
        demonstrator crowd driver guard picket striker resident men women children nun
        policemen engineer villagers police officers officer youth hostage priest monk
        farmer miner""",
    "relief": """aid assistance food medicine supply doctor rescuer vaccine help relief
        tent equipment engineer medic nurse team tonne ton blanket generator asylum
        million billion loan grant funding shelter credit money rice grain wheat fuel water
        flour milk clothing ambulance vehicle""",
    "territory": """island territory land area region zone province city town enclave base
        object artefact artifact relic painting statue remains treasure""",
    "charge": """charge accusation claim allegation report wrongdoing responsibility involvement
        existence complicity version account story suggestion notion assertion
        contention insinuation speculation link breach violation fault guilt cheating
        bribery plot abuse theft rift rumour rumor collusion fraud""",
    "fault": """mistake error fault failure defeat guilt responsibility wrongdoing blame
        failing shortcoming""",
    "step": """payment talk deal pact concession compromise merger strike force
        intervention war election use""",
    "papers": """document inventory record archive list data evidence file map intelligence
        information copy paper fingerprint sample footage transcript log""",
    "supply": """aid delivery supply export import trade flight shipment loan payment asset
        account fund assistance gas oil power electricity water funding contract
        licence license""",
    "road": """road bridge border port entrance railway rail line gate crossing highway
        motorway street harbour harbor strait canal airport checkpoint""",
    "wanted": """talk negotiation percent deal treaty pact agreement settlement return
        release ceasefire truce independence autonomy sovereignty seat guarantee
        compensation apology referendum share control withdrawal inquiry mediator
        mediation vote delay sanction recognition compromise rise increase solution
        access land island end say role peace change border job money pay protection
        asylum hour shift raise wage stake reparation damages extradition membership
        power exemption waiver concession cut reduction freeze moratorium ban embargo
        investigation probe review retrial extension postponement meeting summit
        dialogue clarity clarification explanation assurance undertaking bailout loan
        funding aid stay injunction refund restitution redress justice repeal reform
        statehood territory corridor quota limit timetable inspection monitor inspector
        pardon amnesty clemency immunity rebate subsidy half third majority revision
        closure removal resignation departure pullout disarmament handover restoration
        reinstatement takeover merger veto permission approval pension bonus contract
        lease water revenue royalty royalties portfolio ministry post election verdict
        ruling hearing debate vengeance revenge repatriation""",
    "asked": "request plea appeal wish application demand",
    "published": """statement report result figure detail data document video letter list
        image photo footage album film game product version study survey transcript
        draft text plan map finding stockpile stock fund money aid percent dose
        earnings name recording tape audio book song trailer update communique memo
        account information water gas emission paper photograph magazine""",
    "law": "resolution motion bill law budget amendment",
    "deadline": "deadline ultimatum truce ceasefire cease-fire",
    "trial": """session hearing sitting debate inquest inquiry case proceedings talk meeting""",
    "talks": "talk negotiation consultation discussion",
    "archive": "archive file book record",
    "vessel": "vessel ship boat trawler tanker freighter ferry frigate plane aircraft",
    "barrier": "barricade roadblock barrier camp checkpoint picket protester demonstrator fence",
    "ballot": "ballot strike vote walkout",
    "sense": "peace damages divorce",
    "kindness": """condolence sympathy prayer detail explanation comment glimpse hope view
        insight thanks apology congratulation advice excuse reason evidence clue
        opportunity chance""",
    "promised": """withdrawal peace ceasefire agreement deal treaty talk return reform
        compromise settlement reduction release truce pact disarmament accord plan""",
    "risk": """risk danger threat link cause play infection terrorism involvement sabotage
        suspect error fault""",
    "held": """fund money asset ship vessel crew remains body bodies boat tanker cargo
        blogger container shipment truck goods fruit mango vehicle plane aircraft
        property passport""",
    "reopened": """border crossing talk embassy frontier road roadblock checkpoint strait
        airspace bridge gate consulate""",
    "takeover": "takeover",
    "goods": """aid assistance food medicine supply doctor rescuer vaccine help relief tent
        equipment engineer medic nurse team tonne ton blanket generator""",
    "access": "access",
    "traded": """fish fruit beef meat import export good wine coal ship flight product
        vehicle phone food poultry grain timber steel car truck vessel airline app""",
    "draft": """plan proposal offer roadmap draft blueprint framework compromise initiative
        package formula""",
    "tender": "offer bid proposal counteroffer counter-offer overture approach counterproposal",
    "motion": "resolution motion bill law budget amendment legislation",
    "assurance": """assurance guarantee pledge promise commitment vow undertaking""",
    "ordered": """release withdrawal closure evacuation halt end removal return recount
        retrial review probe inquiry investigation ceasefire truce arrest
        extradition disclosure""",
    "askable": """help aid assistance support permission approval assurance guarantee
        clarification explanation apology loan funding compensation damages
        concession backing exemption protection asylum mediation""",
    "applied": """membership permit permission licence license asylum loan aid bailout
        extension injunction leave""",
    "arbitration": "arbitration mediation injunction",
    "terms": "term price fee timetable date truce ceasefire package budget",
    "dispute": """dispute lawsuit suit strike quarrel row claim case difference conflict feud
        disagreement differences""",
    "granted": """permission request autonomy amnesty pardon asylum access licence license
        extension visa clemency approval leave independence bail entry reprieve
        waiver immunity exemption""",
    "ruling": """ruling verdict decision order ban election result law judgment judgement
        sentence conviction""",
    "suit": "lawsuit suit case complaint appeal petition motion charge",
    "complaint": "lawsuit suit complaint grievance protest charge counterclaim counter-claim",
    "protested": "protest complaint",
    "finding": "finding claim report figure result charge account version allegation",
    "fought": """extradition bill takeover merger ban plan proposal ruling lawsuit eviction
        closure deportation""",
    "order": "order ban ultimatum injunction curfew resolution deadline ruling sanction",
    "consent": """consent support backing approval signature vote assent blessing recognition
        cooperation endorsement yes participation return""",
    "pressure": """pressure demand call attempt search inspection handover wish blackmail threat
        will persuasion outcry protest protests""",
    "sovereign": "sovereignty independence claim right government statehood border ownership",
    "rhetoric": "rhetoric language tone criticism",
    "apology": "apology apologies",
    "concession": "concession compromise",
    "regret": "regret remorse contrition",
    "truce": "ceasefire truce cease-fire armistice",
    "planned": """visit trip tour contract order exercise conference protest boycott march rally
        walkout meeting talk summit election vote strike referendum concert
        hearing deal sale merger signing game match ceremony event closure
        opening payment publication handover launch show exhibition parade
        festival purchase deployment mission flight debate session sitting
        consultation round talks decision ruling verdict judgment judgement
        inquest filling reopening return start release date sailing departure
        auction""",
    "bloc": "coalition alliance treaty pact accord bloc federation",
    "stayed": "execution order ruling deportation extradition eviction injunction",
    "protest": "protest demonstration rally uprising revolt riot unrest dissent march sit-in",
    "harm": """strike retaliation sanction war boycott veto lawsuit walkout tariff reprisal
        invasion attack force action countermeasure revenge embargo blockade
        violence""",
    "reprisal": "retaliation reprisal countermeasure revenge vengeance response answer consequence",
    "blame": "accusation barb insult blame recrimination charge",
    "anger": """anger outrage dismay fury displeasure indignation disgust condemnation
        criticism disapproval disappointment""",
    "exercise": "exercise drill manoeuvre maneuver wargame",
    "peacekeepers": "peacekeeper peacekeeping rescuer medic doctor nurse",
    "aid": "aid funding assistance subsidy subsidies",
    "membership": "membership accreditation licence license registration",
    "licence": "licence license permit visa accreditation charter permission contract citizenship",
    "walkout": "walkout stoppage boycott hunger sit-in slowdown go-slow strike",
    "sanctions": "sanction tariff embargo blockade ban restriction boycott curfew",
    "embassy": "embassy consulate mission",
    "wages": "wage pay rent dues salary salaries rations contribution payment",
    "curfew": "curfew martial blockade siege",
    "crossing": "border crossing frontier airspace strait port checkpoint",
    "media": "newspaper channel website station network outlet broadcaster daily magazine radio",
    "website": "website site access internet channel twitter facebook",
    "square": "square camp street encampment building site barricade",
    "victims": """child children student tourist hostage guest passenger family families
        minister general militia insurgent terrorist person others men women guard
        soldier prisoner bystander pilgrim worshipper fisherman fishermen sailor
        doctor nurse aid journalist resident refugee girl boy baby peacekeeper
        marine trooper shopper negotiator""",
    "military": "target base position depot convoy compound",
    "missiles": "rocket missile shell shot mortar bomb torpedo bullet round",
    "airstrike": "strike airstrike",
    "raid": "attack raid assault ambush offensive incursion invasion",
    "freed": """up fund funds space money time capital resource cash way hand miner itself
        himself herself themselves""",
    "sentence": "sentence",
    "treasure": """object artefact artifact relic painting statue remains treasure portrait
        sculpture skull antiquity antiquities manuscript body bodies land document
        bone ashes mask throne crown collection carving looted""",
    "lifted": """sanction tariff embargo blockade ban restriction curfew siege boycott
        suspension freeze emergency occupation moratorium quarantine veto""",
    "siege": "siege blockade occupation offensive",
    "hostility": """attack shelling bombing offensive operation hostility hostilities
        fighting airstrike violence raid bombardment eviction harassment settlement""",
    "compensation": "compensation damages reparation restitution ransom",
    "reactor": "reactor centrifuge enrichment",
    "refugees": "refugee asylum-seeker evacuee migrant asylum",
    "debt": "debt loan",
    "fighters": "rebel fighter insurgent militia opposition",
    "inspect": "inspector monitor observer investigator auditor diplomat envoy convoy aid",
    "call": "call plea appeal warning request advice demand",
    "allowed": """flight visit inspection march rally export import convoy delivery shipment
        sale transfer passage release extradition use deployment protest inspector""",
    "forceful": "force strike airstrike raid troop",
    "shrugged": """threat warning complaint objection fear worry question petition criticism
        protest report finding remark comment suggestion concern rumour rumor
        speculation notion prospect possibility talk call appeal plea offer""",
    "role": """role part link plot knowledge guilt involvement intention wrongdoing rumour rumor
        tie abuse responsibility""",
    "ignored": """ultimatum order ruling deadline ban warning summons subpoena resolution
        sanction""",
    "claimed": """lake water river rock reef islet sea seabed shelf waters zone share half third
        estate inheritance throne crown strip mine field well district town city village
        bridge airport port hill forest desert trademark patent copyright title
        ownership sovereignty plateau island region territory valley land ridge province
        peninsula strait archipelago""",
    "ended": "mediation membership participation cooperation moratorium",
    "contract": "contract deal treaty pact agreement lease concession",
    "work": """work project construction drilling auction sale rollout launch expansion dig filling
        digging dredging mining logging felling testing negotiation relocation
        resettlement""",
    "motives": """motive motives legality sincerity commitment wisdom validity fairness honesty
        credibility integrity impartiality independence finding findings legitimacy""",
    "investors": "investor investors shareholder shareholders traveller traveler voter citizen",
    "measures": """measure step consequence response lawsuit action strike walkout sanction cut
        retaliation""",
    "guests": """guest visitor tourist reporter audience viewer child children people crowd
        customer fan student baby son daughter refugee migrant back home aboard delegation
        attention question opportunity chance challenge spring summer winter""",
    "body": "council government administration republic leader president authority",
    "delegates": "delegation envoy emissary negotiator mediator delegate",
    "ground": """ridge hill valley plateau village camp bridge airport port peninsula strip post
        outpost town city position base area zone island checkpoint border front""",
    "expulsion": "deportation eviction execution expulsion extradition",
    "patrol": "patrol exercise operation mission programme program project",
    "panel": "panel commission committee body task taskforce council group centre center",
    "alliance": "alliance partnership coalition pact",
    "wounded": "wounded injured casualty casualties patient victim",
    "idle": "campaign himself itself themselves herself",
    "assets": "asset account fund holding property",
    "rocket": "rocket missile satellite",
    "garrison": "garrison patrol defence defense security border guard",
    "offices": "office home house premises headquarters newsroom flat apartment property village",
    "paper": "paper newspaper school factory",
    "hostage": "hostage",
    "thrown": "stone rock bottle egg brick petrol molotov grenade firebomb shoe tomato paint",
    "vehicles": "car bus train truck convoy van lorry",
    "staff": """driver worker minister official employee staff aide adviser advisor manager
        member chief head director prosecutor judge teacher nurse people ambassador general
        commander predecessor spokesman deputy executive editor""",
    "extradition": "extradition injunction adjournment retrial postponement",
    "money": "million billion trillion money fund percent",
    "damages": "damages compensation redress restitution reparation title ownership",
    "liability": "liability guilt negligence abuse bribery bribe fraud failing lapse",
    "crime": """fraud bribery corruption abuse torture misconduct negligence discrimination
        harassment vote-rigging collusion conspiracy embezzlement""",
    "court": "court tribunal",
    "lockout": "lockout lock-out boycott walkout strike",
    "plant": "plant factory mine mill",
    "payments": "payment loan lending disbursement funding aid",
    "inquiry": "inquiry investigation probe audit investigator prosecutor",
    "home": "home house hut shack",
    "suspect": "suspect",
    "cutback": "cut cutback dismissal expulsion hike rise increase",
    "members": "member ally allies lawyer adviser advisor shareholder",
    "stake": "compensation return recognition seat stake share control redress",
    "share": "share stake portion credit title ownership damages",
    "guards": "guard police policeman policemen paratrooper commando reinforcement",
    "outpost": "outpost fortification garrison naval airbase barracks trench",
    "garrisoned": "system launcher battery interceptor radar weapon howitzer",
    "windows": "window pipeline statue monument turbine pylon cable",
    "clause": "clause article provision",
} | TURNED_OBJECTS
OBJECTS |= NEWS_OBJECTS

# "The last part of the loan" is a loan.
PARTS = frozenset(
    """last first part parts half rest number series kind most some all one several many dozens
    scores hundreds thousands millions billions tons tonnes day days week weeks month months round
    rounds worth each company companies battalion battalions squadron squadrons regiment
    regiments detachment detachments contingent convoy convoys shipload truckload truckloads
    boatload crate crates consignment consignments""".split()
)

# Bad names that accuse: "called the levy absurd". A denial calls a charge so: `reject`.
BAD_NAMES = frozenset(
    """absurd unjustified unfair illegal unlawful outrageous unacceptable disgraceful shameful
    irresponsible reckless blackmail insult theft robbery provocation provocative
    aggression betrayal lie lies hypocrisy hypocritical scandal scandalous sham farce
    outrage disgrace extortion bullying piracy cowardly dishonest dangerous ridiculous
    cynical unconstitutional liar bigot bigoted crook thug dictator tyrant coward
    hypocrite fraud illegitimate undemocratic insincere deceitful disrespectful outlandish
    crime criminal derisory regrettable unhelpful inadequate misleading opportunistic cynical weak
    insufficient unreasonable unrealistic irrational incompetent incoherent irrelevant inaccurate
    indefensible inappropriate improper immoral hasty clumsy vindictive hostile malicious
    defamatory slanderous heartless reckless shameless careless pointless senseless useless
    worthless toothless ruthless lawless meaningless hopeless baseless abhorrent repugnant
    repulsive disgusting monstrous atrocious horrific cruel brutal vicious sickening
    disappointing troubling worrying alarming dismaying damaging divisive inflammatory
    destabilising destabilizing counterproductive unnecessary unwise unprecedented unfounded
    undignified unethical unprofessional unpatriotic atrocity massacre genocide murder
    witch-hunt smear stunt charade mockery travesty disaster catastrophe blunder folly
    failure hoax gimmick joke bribe surrender capitulation setback threat
    appalling despicable deplorable foolish misguided unworkable untrue invalid null void
    discriminatory immoral racist wrong false baseless groundless nonsense insulting
    harmful criminal terrorism barbaric inhumane mistake unwarranted intolerable
    inexcusable unworthy punishment bullying terrorist terrorists murderers liars thieves bandits
    traitors criminals pirates racists fascists nazis cowards crooks thugs bigots extortionists
    farcical laughable tyranny vandalism sabotage arrogance cruelty treachery treason
    perfidy trickery chicanery sophistry demagoguery warmongering scaremongering grandstanding
    posturing obstruction intimidation interference meddling incitement plunder pillage
    vindictiveness discourteous disloyal one-sided high-handed heavy-handed ham-fisted
    short-sighted half-baked unjust inequitable oppressive punitive coercive intrusive invasive
    belligerent bellicose insolent arrogant contemptible unforgivable unpardonable unspeakable
    preposterous disingenuous duplicitous treacherous underhand underhanded""".split()
)
