"""English words of events by what they say, as data: "free" lets go, "captive" is who is let go.

A group holds words of one part in an event: `RELEASE` with `CAPTIVE` behind it yields, with
`REFUSE` before it rejects. Forms are read from base forms; words joined by "_" stand together.
The class of an event is learnt from groups and their order (`training/event_classes.py`).
"""

from __future__ import annotations

GROUPS = {
    # How it is told: intent, refusal, request, order.
    "WILL": "will shall won't willing ready prepared intend intention plan upcoming due set would",
    "VOW": "vow swear pledge promise threaten determined warn",
    "OFFER": """offer propose pledge promise vow commit commitment undertake guarantee assure
        assurance""",
    "AGREE": "agree consent assent",
    "SAY": """say announce declare add state tell note report claim describe mention explain
        express voice reiterate reaffirm stress affirm insist assert confirm""",
    "ORDER": "order instruct command direct decree mandate require compel oblige summon subpoena",
    "MUST": "must should need have_to ought needed necessary",
    "NOT": "not no never n't cannot without neither nor none won't didn't doesn't don't",
    "REFUSE": """refuse reject decline rebuff spurn deny dismiss turn_down rule_out oppose refusal
        rejection denial disallow disapprove resist snub shun repudiate unwilling reluctant
        out_of_question override overrule overturn strike_down quash rescind""",
    "DEFY": "disregard ignore defy defiance flout renege backtrack breach",
    "DENY": "deny refute rebut dispute denial ridicule scoff dismiss baseless",
    "FAIL": "fail failure collapse stall deadlock impasse inability unable",
    "VETO": "veto vote_against",
    "SUSPEND": "suspend suspension withhold freeze stall",
    "STOP": """halt stop end cease cut discontinue freeze terminate cancel scrap call_off break_off
        pause postpone interrupt abandon shelve adjourn quit""",
    "REDUCE": "reduce slash curtail scale_back scale_down downgrade trim lower limit cutback",
    "BEGIN": "begin start launch open resume restart initiate commence relaunch",
    "EXTEND": "extend prolong renew tighten expand toughen intensify step_up strengthen reinforce",
    "ALLOW": """allow permit let grant authorize authorise permission approval authorization
        authorisation clearance consent enable""",
    "JOINT": "joint jointly together both bilateral mutual trilateral",
    "FUTURETIME": "tomorrow next_week next_month next_year upcoming soon shortly later_this",
    "APPROVE": "approve accept adopt pass green_light endorse ratify endorsement ratification",
    "ASK": """ask request urge appeal call_on call_for call_upon plea plead beg invite petition
        lobby implore exhort encourage solicit seek press push want wish beseech appeals requests
        pleas""",
    "DEMAND": "demand insist pressure pressurize pressurise press ultimately demands",
    # What is let go, lifted, given up.
    "RELEASE": """release free liberate set_free let_free freed pardon acquit exonerate parole
        amnesty clemency exculpate absolve clear reprieve commute unconditional_release bail
        freeing""",
    "RETURN": "return repatriate hand_back give_back hand_over turn_over restitution repatriation",
    "LIFT": """lift ease relax loosen roll_back remove scrap revoke reverse abolish unblock
        unfreeze reopen waive repeal soften alleviate annul delist lifting easing""",
    "WITHDRAW": """withdraw withdrawal pull_out pull_back pullout evacuate retreat vacate exit
        withdrew disengage redeploy pullback""",
    "SURRENDER": """surrender capitulate lay_down disarm demobilize demobilise disarmament defect
        demobilization hand_over_weapon turn_themselves_in give_up""",
    "RESIGN": "resign step_down resignation abdicate step_aside stand_down reinstate reappoint",
    "CONCEDE": """concede yield cede bow cave accede acquiesce relent give_in concession back_down
        climb_down comply submit compromise meet_demand""",
    "CEASEFIRE": """ceasefire cease-fire truce armistice cessation cease_fire de-escalate
        deescalate de-escalation peace_agreement peace_deal""",
    "CAPTIVE": """prisoner hostage detainee captive inmate captivity prison jail custody detention
        activist journalist dissident blogger""",
    "ARTIFACT": """artifact artefact antiquity painting manuscript sculpture relic statue treasure
        fossil skull heirloom object artwork remains bible coin mosaic portrait pendant museum""",
    "PENALTY": """sanction sanctions tariff embargo ban restriction curfew fine penalty siege
        moratorium closure duty levy quota travel_ban asset_freeze blockade boycott prohibition""",
    "MARTIAL": "martial_law state_of_emergency state_of_siege emergency_rule",
    "IMPOSE": "impose levy slap declare enforce introduce institute",
    "OPENBORDER": "open_border open_its_border open_their_border opened_its_border",
    "CURFEW": """curfew martial_law state_of_emergency state_of_siege lockdown emergency_rule siege
        emergency_law""",
    "BLOCKADE": "blockade besiege encircle cordon siege surround",
    "BLOCK": "block obstruct barricade blockade impede prevent hinder seal_off shut close closure",
    "ROAD": "road bridge highway street traffic motorway railway route port crossing square",
    "BAN": """ban bar prohibit outlaw forbid block censor restrict blacklist criminalize
        criminalise""",
    "PUBLISH": """publication newspaper website broadcast tv_channel radio_station press twitter
        facebook""",
    "ACCESS": "access entry enter visa airspace border visit_by inspection inspector monitor",
    "BORDERS": "border frontier crossing",
    # Talks and ties.
    "MEET": """meet meeting talk summit confer consult consultation discuss discussion negotiate
        negotiation dialogue conference attend host receive visit conversation speak converse
        round_table lunch dinner deliberation gather travel arrive trip tour""",
    "PHONE": "phone telephone call phone_call phoned ring video_conference teleconference",
    "MEDIATE": "mediate mediation mediator arbitrate broker brokered intermediary good_offices",
    "DEAL": """agreement deal pact treaty accord contract memorandum protocol convention compact
        mou understanding charter settlement partnership alliance""",
    "SIGN": "sign ink reach conclude strike seal clinch initial finalize finalise formalize",
    "TIES": "tie relation relationship diplomatic_relation link normalize normalise",
    "BREAKTIES": "sever break_off recall cut_tie downgrade expel expulsion oust persona_non_grata",
    "DIPLOMAT": "diplomat ambassador envoy attache consul embassy consulate charge_d'affaires",
    "RECOGNIZE": "recognize recognise recognition establish upgrade",
    "SUPPORT": """support back endorse praise welcome defend applaud hail congratulate commend laud
        thank salute backing solidarity champion stand_by stand_with side_with rally_behind respect
        condolence sympathy sympathize honour honor compliment celebrate appreciate appreciation
        gratitude admire vouch uphold express_support extol congratulations tribute""",
    "APOLOGIZE": "apologize apologise apology forgive regret sorry",
    "COOPERATE": """cooperate cooperation collaborate collaboration share exchange joint jointly
        coordinate coordination partner trade work_with co-operate co-operation team_up""",
    "EXERCISE": """military_exercise joint_exercise drill maneuver manoeuvre war_game
        joint_military_exercise exercise""",
    "TRAIN": "train training instructor",
    "INTEL": "intelligence information evidence data file",
    # Help.
    "AID": """aid assistance relief donation grant fund funding loan contribution package
        humanitarian donor subsidy bailout help scholarship credit food_aid""",
    "RESCUE": "evacuate rescue treat wounded shelter feed accommodate house resettle host_refugee",
    "GIVE": """provide donate give send supply deliver contribute lend finance fund allocate
        disburse distribute ship airlift dispatch hand_out extend spend sponsor subsidize pay offer
        equip""",
    "GOODS": """food medicine vaccine ventilator supply equipment tent blanket water medical
        ambulance ammunition weapon doctor nurse million billion euro dollar money""",
    "ASYLUM": "asylum refuge shelter sanctuary safe_haven",
    "REFUGEE": "refugee migrant asylum-seeker asylum_seeker displaced evacuee immigrant",
    "INSPECTOR": "inspector weapons_inspector aid_worker humanitarian_worker staff",
    "PEACEKEEP": """peacekeeper peacekeeping peace-keeping observer peacekeepers monitors
        blue_helmet peace_force stabilization""",
    # Blame and law.
    "ACCUSE": """accuse blame condemn criticize criticise denounce slam blast lambast deplore decry
        rebuke castigate fault chide berate scold censure allege condemnation criticism accusation
        lash_out hit_out deride attack_on mock insult brand label reprimand complain complaint
        protest_to protest_note outrage anger concern denunciation disapproval disapprove slammed
        rap lament question challenge bemoan protest_against lodge_protest dispute refute call_out
        slur scathing demonize vilify finger disappointed dismay indignation displeasure""",
    "INVESTIGATE": """investigate investigation probe inquiry enquiry scrutinize examine inspect
        search audit inquire look_into fact-finding interrogate question inquest review""",
    "SUE": """sue lawsuit suit legal_action charge indict indictment prosecute prosecution impeach
        impeachment court_case complaint litigation verdict trial subpoena arraign""",
    "CONVICT": "convict conviction guilty",
    "SENTENCE": "sentence fine jail_term death_penalty year_in_prison",
    "EXTRADITE": "extradite extradition",
    "OPPOSE": "opposition against mobilize_against rally_against call_for_sanction boycott_call",
    # Threats.
    "THREATEN": """threaten threat warn warning ultimatum deadline menace caution blackmail
        intimidate intimidation retaliate retaliation otherwise consequence retaliatory""",
    "DEADLINE": "deadline ultimatum",
    "UNLESS": "unless until if should otherwise or_else",
    # Protest.
    "PROTEST": """protest demonstrate demonstration rally riot march picket sit-in hunger_strike
        protester demonstrator walkout walk_out strike_action burn_flag take_to_the_street clash
        stop_work boycott go_on_strike vandalize chant crowd uprising unrest""",
    "STRIKE": "strike walkout stoppage",
    "WORKER": """farmer trucker fisherman doctor journalist shopkeeper activist prisoner inmate
        youth protester demonstrator supporter worker union teacher student employee driver nurse
        staff lecturer resident villager""",
    "BOYCOTT": "boycott shun stay_away shun_work hunger_strike sit_out abstain",
    "RIOT": "riot clash smash loot torch_car throw_stone pelt hurl molotov ransack rampage",
    # Force shown.
    "MOBILIZE": """mobilize mobilise alert deploy deployment mass amass station muster reinforce
        reinforcement buildup build-up redeploy beef_up high_alert readiness fortify bolster""",
    "FORCES": """troop soldier force army military missile warship ship tank unit warplane jet
        battalion reservist navy frigate destroyer submarine brigade marine police artillery
        fighter militia guard convoy combat""",
    # Force used.
    "ARREST": """arrest detain jail imprison apprehend incarcerate detention round_up sentence nab
        take_into_custody remand lock_up behind_bar custody handcuff arrested warrant""",
    "DEPORT": "deport expel deportation evict banish exile expulsion eviction extradite",
    "CONFISCATE": "confiscate impound expropriate forfeit",
    "SEIZE": """seize control confiscate impound capture take_over commandeer takeover nationalize
        seizure annex occupy overrun conquer recapture retake take_control seize_control grab""",
    "DESTROY": "destroy wreck level flatten shoot_down down sink obliterate",
    "DEMOLISH": """demolish bulldoze raze destroy tear_down dismantle burn torch damage ransack
        loot""",
    "COERCE": """force coerce repress crackdown crack_down suppress impose disperse tear_gas censor
        dissolve raid fire sack dismiss purge harass persecute""",
    "CYBER": """deface website computer_network denial_of_service ransomware_attack cyber hack
        hacker cyber_attack cyberattack cyberwarfare malware ransomware hacking""",
    "MILITARYACT": """military_operation military_action military_intervention operation war
        intervention""",
    "ATTACK": """attack assault strike bomb bombard shell raid storm ambush airstrike air_strike
        offensive invade invasion bombing shelling bombardment fire_on open_fire fire shoot
        launch_missile drone_strike hit target clash fight battle incursion pound suicide_bomb
        suicide_bomber suicide_attack car_bomb gunfire rocket mortar explosion blast detonate stab
        ram set_fire onslaught air_raid sniper""",
    "KILL": """kill murder massacre assassinate execute behead wound injure slaughter die dead
        death casualty shot_dead slay assassination torture beat rape abduct kidnap lynch maim
        human_shield kidnapping hijack abduction mutilate gun_down genocide ethnic_cleansing""",
    "SHIELD": "human_shield",
    "TORTURE": "torture torment abuse beat mistreat maltreat",
    "MILITANT": """militant rebel insurgent terrorist jihadist fighter gunman bomber taliban isis
        isil hezbollah al-shabaab boko_haram daesh hamas houthi""",
    "VIOLATE": "violate breach break infringe violation contravene",
    "OVERTHROW": "overthrow topple coup oust depose putsch",
    # Who acts.
    "COURT": "court judge tribunal jury prosecutor magistrate justice attorney",
    "POLICE": "police authority officer federal_police agent immigration",
    "LEADER": """president minister leader premier chancellor king prince secretary spokesman
        governor""",
    "PEOPLE": "people civilian resident citizen man woman child family villager",
    "PARTY": "party opposition lawmaker politician candidate senator activist",
    "STATE": "government state country nation regime republic kingdom administration",
    "BODY": "committee commission parliament council organization organisation agency group",
    "PLACE": "city town province region area district village enclave territory zone camp",
    "PLAN": """plan proposal offer idea bid request demand call appeal resolution motion bill
        suggestion petition referendum decision initiative reform invitation""",
    "REFORM": "reform change democracy election constitution right rights law political",
    "MISSION": "mission operation contingent",
}

# What the other side likes and what it suffers: "will" before the first agrees, before the second
# threatens.
PLEASING = frozenset(
    """MEET PHONE MEDIATE DEAL SIGN TIES SUPPORT APOLOGIZE COOPERATE EXERCISE TRAIN AID GIVE ASYLUM
    PEACEKEEP RELEASE RETURN LIFT SURRENDER RESIGN CEASEFIRE CONCEDE ALLOW APPROVE RECOGNIZE
    OPENBORDER RESCUE""".split()
)
HARMING = frozenset(
    """SUSPEND STOP REDUCE BREAKTIES BAN CURFEW BLOCKADE ATTACK KILL DESTROY DEMOLISH ARREST DEPORT
    SEIZE COERCE IMPOSE MOBILIZE BOYCOTT PROTEST CYBER OVERTHROW PENALTY SENTENCE MARTIAL BLOCK
    CONFISCATE TORTURE RIOT""".split()
)

# Who acts rather than what is done.
ACTOR_GROUPS = frozenset(
    "COURT POLICE LEADER PEOPLE PARTY STATE BODY PLACE MILITANT WORKER".split()
)

# Behind these another clause tells another event.
CLAUSE_OPENERS = frozenset(
    """after while when as because since although though who which where amid despite following
    saying suspected accused""".split()
)

# Verbs that tell an act by themselves and stand in no frame (`acts.py`): the back-off reads them.
GUESSED_VERBS = {
    "accuse": """berate castigate censure chastise complain demonize demonise deride
        disparage excoriate impugn malign mock pillory question reprimand reproach ridicule
        savage scold scorn upbraid vilify admonish assail besmirch
        belittle""",
    "support": "laud extol acclaim exalt compliment",
    "reject": "overrule repudiate disavow nix disallow override",
    "coerce": "imprison incarcerate apprehend outlaw expropriate handcuff",
}
# Their object is a thing: whoever questions a person only asks.
THINGS_ONLY = frozenset({"question"})
