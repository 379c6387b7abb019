"""Spanish words of time and their orders; data only, read by `stateofplay.times.orders`."""

from __future__ import annotations

from stateofplay.text.languages.time_words import TimeWords

TIMES = TimeWords(
    months={
        "enero": 1, "febrero": 2, "marzo": 3, "abril": 4, "mayo": 5, "junio": 6, "julio": 7,
        "agosto": 8, "septiembre": 9, "setiembre": 9, "octubre": 10, "noviembre": 11,
        "diciembre": 12,
    },
    weekdays={
        "lunes": 0, "martes": 1, "miércoles": 2, "jueves": 3, "viernes": 4, "sábado": 5,
        "domingo": 6,
    },
    numbers={
        "un": 1, "una": 1, "dos": 2, "tres": 3, "cuatro": 4, "cinco": 5, "seis": 6, "siete": 7,
        "ocho": 8, "nueve": 9, "diez": 10, "once": 11, "doce": 12, "quince": 15, "veinte": 20,
        "treinta": 30, "cuarenta": 40, "cincuenta": 50, "cien": 100,
    },
    vague=("unos", "unas", "varios", "varias", "algunos", "algunas", "muchos", "pocos", "pocas"),
    ordinals={
        "primer": 1, "primera": 1, "primero": 1, "segundo": 2, "segunda": 2, "tercer": 3,
        "tercera": 3, "cuarto": 4, "cuarta": 4,
    },
    units={
        "segundo": "TS", "segundos": "TS", "minuto": "TM", "minutos": "TM", "hora": "TH",
        "horas": "TH", "día": "D", "días": "D", "semana": "W", "semanas": "W",
        "fin de semana": "WE", "mes": "M", "meses": "M", "trimestre": "Q", "trimestres": "Q",
        "año": "Y", "años": "Y", "década": "DE", "décadas": "DE", "siglo": "CE", "siglos": "CE",
    },
    seasons={"primavera": "SP", "verano": "SU", "otoño": "FA", "invierno": "WI"},
    dayparts={"mañana": "MO", "mediodía": "MI", "tarde": "AF", "noche": "NI"},
    days={"anteayer": -2, "ayer": -1, "hoy": 0, "mañana": 1},
    whiches={
        "pasado": -1, "pasada": -1, "último": -1, "última": -1, "este": 0, "esta": 0,
        "próximo": 1, "próxima": 1, "que viene": 1,
    },
    parts={
        "principios": "start", "comienzos": "start", "inicios": "start", "mediados": "mid",
        "finales": "end", "fines": "end", "final": "end",
    },
    decades={
        "veinte": 2, "treinta": 3, "cuarenta": 4, "cincuenta": 5, "sesenta": 6, "setenta": 7,
        "ochenta": 8, "noventa": 9,
    },
    holidays={
        "nochebuena": (12, 24), "navidad": (12, 25), "nochevieja": (12, 31), "año nuevo": (1, 1),
        "día de reyes": (1, 6), "todos los santos": (11, 1),
    },
    feasts={
        "miércoles de ceniza": -46, "jueves santo": -3, "viernes santo": -2,
        "domingo de resurrección": 0,
    },
    references={
        "ahora": "PRESENT_REF", "actualmente": "PRESENT_REF", "hoy en día": "PRESENT_REF",
        "recientemente": "PAST_REF", "en el futuro": "FUTURE_REF",
    },
    sets={
        "diariamente": "P1D", "semanalmente": "P1W", "mensualmente": "P1M", "anualmente": "P1Y",
    },
    asks=(
        "en", "de", "desde", "hasta", "del", "a", "y", "o", "entre", "hacia", "para", "año",
        "antes de", "después de", "por",
    ),
    counted=(
        "personas", "soldados", "habitantes", "euros", "dólares", "pesos", "kilómetros", "metros",
        "toneladas", "votos", "empleos", "trabajadores", "años", "días", "muertos", "heridos",
        "millones", "visitantes", "niños",
    ),
    future=(
        "va a", "van a", "prevé", "prevén", "previsto", "prevista", "previstos", "planea",
        "planean", "debe", "deben",
    ),
    past=(
        "fue", "fueron", "era", "eran", "había", "habían", "ha", "han", "dijo", "hizo", "tuvo",
        "vino", "puso", "dio", "murió", "empezó", "desde",
    ),
    future_endings=("rá", "rán"),
    past_endings=("ó", "aron", "ieron"),
    small_days=True,
    orders={
        "day month": (
            "{weekday}[,] {day} de {month}[( de| del|,) {year}]",
            "{day} de {month}[( de| del|,) {year}]",
            "{nth} de {month}[ de {year}]",
            "{day} de {month} del {unit} {which}",
        ),
        "day in figures": ("{day}/{figure}/{year}", "{day}-{figure}-{year}"),
        "first day before its month": ("{day} >> al {last} de {month}[ de {year}]",),
        "month": (
            "[{part} de ]{month}[( de| del|,) {year}]", "{month} {which}", "{which} {month}",
            "{month} del {unit} {which}",
        ),
        "year": ("[{part} (de|del) ][año ]{year}",),
        "weekday": (
            "{weekday}[ {which}][ por la {daypart}]", "{which} {weekday}[ por la {daypart}]",
        ),
        "day word": ("{dayword}[ por la {daypart}]",),
        "so long ago": ("hace {number} {unit}",),
        "so long ahead": ("dentro de {number} {unit}",),
        "so long later": ("{number} {unit} (después|más tarde)",),
        "so long before": ("{number} {unit} antes",),
        "relative unit": (
            "[{part} de ]{which} {unit}", "[{part} de ][(el|la) ]{unit} {which}",
            "{part} de la {unit} {which}",
        ),
        "part of a unit": ("{part} (de|del) {unit}",),
        "number of units": ("{number} {unit}", "(los|las) (últimos|últimas) {number} {unit}"),
        "decade": (
            "[{part} de ]los años {decade}", "[{part} de ]la década de[ los] {decade}",
            "[{part} de ]los años {decades}", "[{part} de ]la década de los {decades}",
        ),
        "century": ("[{part} del ]siglo {roman}",),
        "season": ("{season}[ (de|del) {year}]", "{which} {season}", "{season} {which}"),
        "quarter": ("{nth} trimestre[ (de|del) {year}]",),
        "half": ("{nth} semestre[ (de|del) {year}]",),
        "holiday": ("{holiday}[ de {year}]",),
        "clock of 24 hours": ("{hour}(:|.){minute}[ (horas|h)]", "las {hour} horas"),
        "every unit": (
            "cada {unit}", "cada {weekday}", "cada {month}", "todos los {unit}",
            "todos los {weekday}",
        ),
        "present": ("{reference}",),
        "adverb of a set": ("{set}",),
    },
)  # fmt: skip
