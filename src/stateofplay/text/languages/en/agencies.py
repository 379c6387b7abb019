"""News agencies, picture agencies and the general words for them, as data."""

from __future__ import annotations

# Each line: the name we print, then the other spellings that credits use. Capitals matter.
_NEWS_LINES = """Reuters|Thomson Reuters|REUTERS
AP|Associated Press|ASSOCIATED PRESS|A.P.
AFP|Agence France-Presse|Agence France Presse|AGENCE FRANCE-PRESSE
TASS|ITAR-TASS|Itar-Tass|Tass
Interfax|INTERFAX|INTERFAX.RU|Interfax-Ukraine
RIA Novosti|RIA-Novosti|RIA
Sputnik
Kyodo|Kyodo News|KYODO|KYODO NEWS
Jiji|Jiji Press|JIJI|JIJI PRESS
Xinhua|Xinhua News Agency|XINHUA
CNA|Central News Agency
Yonhap|Yonhap News Agency|Yonhap News|YONHAP
KCNA|Korean Central News Agency
PTI|Press Trust of India
ANI|Asian News International
IANS|Indo-Asian News Service
UNI|United News of India
APP|Associated Press of Pakistan
BSS
VNA
GNA
Bernama|BERNAMA
Antara|ANTARA
DPA|dpa|Deutsche Presse-Agentur
EPD|epd
KNA
EFE|Agencia EFE
Europa Press
ANSA|Ansa
AGI
Lusa|LUSA
ANP
Belga|BELGA
APA
Keystone-SDA|SDA
NTB
TT News Agency
Ritzau|RITZAU
STT
BNS
ELTA
LETA
PAP|Polish Press Agency
CTK|ČTK
TASR
MTI
Tanjug|TANJUG
HINA|Hina
BTA
Agerpres|AGERPRES
Ukrinform|UKRINFORM
UNIAN
BelTA|BELTA
Kazinform
Trend News Agency
Anadolu|Anadolu Agency|ANADOLU|Anadolu Ajansi
IRNA|Islamic Republic News Agency
ISNA
Tasnim|Tasnim News Agency
Mehr News Agency|Mehr|MNA
Fars News Agency|Fars
SANA|Syrian Arab News Agency
WAM|Emirates News Agency
SPA|Saudi Press Agency
KUNA|Kuwait News Agency
QNA|Qatar News Agency
BNA|Bahrain News Agency
PETRA|Petra News Agency
NNA|National News Agency
WAFA|Wafa
MENA|Middle East News Agency
MAP|Maghreb Arabe Presse
APS|Algeria Press Service
TAP|Tunis Afrique Presse
SUNA
NAN|News Agency of Nigeria
ENA|Ethiopian News Agency
SAnews
PA|PA Media|Press Association
CP|Canadian Press|The Canadian Press
AAP|Australian Associated Press
UPI|United Press International
Bloomberg|Bloomberg News|BLOOMBERG
Dow Jones|Dow Jones Newswires
IPS|Inter Press Service
Prensa Latina
Telam|Télam
Notimex
Agencia Brasil|Agência Brasil
Andina"""

# Spelling -> the name we print.
NEWS_AGENCIES = {
    spelling: line.split("|")[0]
    for line in _NEWS_LINES.splitlines()
    for spelling in line.split("|")
}

# They sell pictures: in a credit they name the picture, never the text.
PICTURE_AGENCIES = tuple(
    """Getty Images|Getty|GETTY IMAGES|Shutterstock|SHUTTERSTOCK|EPA-EFE|EPA|Alamy|iStock
    |iStockphoto|Zuma Press|ZUMA|Corbis|Rex Features|REX|SOPA Images|NurPhoto|Sipa|SIPA|Magnum
    |Adobe Stock|Picture Alliance|picture alliance|IMAGO|Imago|Unsplash|Pixabay|Flickr
    |Wikimedia Commons|Wikimedia|Creative Commons|Pool|POOL|Handout|HANDOUT|Maxar Technologies
    |Maxar|Planet Labs|LightRocket|Barcroft|WireImage|Depositphotos""".replace("\n    ", "").split(
        "|"
    )
)

# They stand where an agency's name stands and name none.
UNNAMED_AGENCIES = frozenset(
    {
        "agencies", "agency", "news agencies", "news agency", "wire", "wires", "wire reports",
        "wire services", "wire service", "newswires", "agency reports", "our agencies",
        "international agencies", "press agencies", "staff and agencies", "news services",
        "staff",
    }
)  # fmt: skip

# How a word ends in the name of an agency that the table lacks: `(Pacific Wire) -` names one.
AGENCY_ENDINGS = ("agency", "agence", "agencia", "agentur", "wire", "press", "news")
