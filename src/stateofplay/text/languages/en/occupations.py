"""English words for what people do, beyond offices: `librarian`, `geologist`, `harbourmaster`.

Only words that are no common surname: `Baker` and `Mason` are left out.
Written for this project.
"""

from __future__ import annotations

OCCUPATIONS = frozenset(
    """accountant actuary adjudicator agronomist anthropologist apprentice arbiter arbitrator
    archaeologist archivist assemblyman assemblywoman astronomer auctioneer auditor bailiff
    beekeeper biologist biochemist blacksmith bookseller botanist bookkeeper brewer campaigner
    caretaker cartographer chemist climatologist columnist composer coroner curator custodian
    demographer dentist dermatologist dramatist ecologist electrician engraver entomologist
    epidemiologist ethicist examiner ferryman firefighter fisherwoman forester gamekeeper
    geneticist geographer geologist geophysicist glaciologist goldsmith grandmaster grocer
    hairdresser harbourmaster harbormaster headmaster headmistress headteacher horticulturist
    housekeeper hydrologist illustrator immunologist interpreter jeweller jockey joiner landlady
    landlord lexicographer librarian lifeguard linguist lobbyist locksmith luthier machinist
    mathematician mechanic meteorologist microbiologist midwife milkman mountaineer musicologist
    naturalist neurologist notary oceanographer ombudsman ombudswoman optician ornithologist
    palaeontologist paleontologist paramedic pathologist paediatrician pediatrician petitioner
    pharmacist philosopher physicist plasterer playwright plumber pollster postman postmaster
    postmistress principal projectionist psychiatrist psychologist publican pupil passenger pc
    datuk pedestrian publisher puppeteer ranger reader receptionist rector referee registrar
    retailer roofer saddler seamstress seismologist sexton shopkeeper signalman sociologist
    stationmaster statistician steward stewardess stonemason subpostmaster surveyor taxidermist
    theologian toxicologist trombonist trustee typesetter umpire trainee undertaker verger
    villager vet veterinarian virologist volcanologist warden watchmaker welder winemaker
    yachtsman zoologist zookeeper""".split()
)
"""Last words of what stands before a name with a capital, as titles do."""

HEADS = OCCUPATIONS | frozenset(
    """head partner organiser organizer member delegate host guide helper volunteer lodger landlord
    neighbour neighbor passenger apprentice guard keeper rival carpenter cook gardener butcher
    baker miller waiter waitress builder skipper mate porter cleaner caller reader""".split()
)
"""Last words of descriptions of human beings: `the union's two heads of mission`."""
